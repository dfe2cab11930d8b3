// The words of the training page, and of the elements in it.

import elementTexts from "#generated/texts.js";
import lessonTexts from "#generated/lesson-texts.js";
import { LANGUAGES } from "../core/languages.js";
import { Voice, date, t } from "../elements/language.js";
import { weekday } from "../core/days.js";
import { session } from "./session.js";

/** The texts by language: those of the elements and, in the group "lesson", those of this page. */
export const TEXTS = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, { ...elementTexts[lang], lesson: lessonTexts[lang] }]),
);

/** The voice of the page, with the calendar of a case. */
export const voiceOf = ({ calendar } = {}) => new Voice(session.lang, TEXTS[session.lang], { calendar });

/** One of the page's own sentences. */
export const say = (key, given) => t(`lesson.${key}`, given);

/** A text of a lesson in the language of the page. */
export const textOf = (texts) => texts[session.lang];

/** A day with its weekday. */
export const withWeekday = (day) =>
  say("on_weekday", { weekday: say("weekdays")[weekday(day)], date: date(day) });
