// What the views of the page have in common.

import { button, h } from "../../elements/dom.js";
import { lessons } from "../library.js";
import { go, session } from "../session.js";
import { say } from "../texts.js";

export const main = (...content) => h("main", { class: "page", id: "main" }, content);

export const heading = (text) => h("h1", { tabindex: -1 }, text);

/** The tone and the word for a number of points. */
export const toneOf = (points, of) => (points === of ? "yes" : points > 0 ? "part" : "no");
export const VERDICTS = { yes: "right", part: "partly", no: "wrong" };

/** The way to the other lessons. A learning system keeps one score for what it opened, so there it is left out. */
export const toOtherLessons = () =>
  !session.lms &&
  lessons.length > 1 &&
  button("plain", say("other_lessons"), () => go("list"), { id: "others" });
