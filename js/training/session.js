// Where the learner is, and what the learner chose. It goes to the learning system that opened the page, if there is one, and
// is kept nowhere else.

import { words } from "../entries/inline.js";
import { ELEMENTS } from "../elements/index.js";
import { capital, options, speaking } from "../elements/language.js";
import { asked, fresh, pack, score as scoreOf, unpack } from "./lesson.js";
import { voiceOf, withWeekday } from "./texts.js";

/**
 * The session. `lms` is the learning system. `record` has the first choices, case by case. `view` is the part of the page
 * that is shown: list, intro, case or end. `at` is the index of the case. `trying` has the choices of a later attempt: an
 * empty list while they are made. `notice` is the key of a text with its values. `draw` draws the page and moves the focus to
 * what a selector finds.
 */
export const session = {
  lang: undefined,
  lms: undefined,
  lesson: undefined,
  record: undefined,
  view: "list",
  at: 0,
  trying: null,
  notice: null,
  draw: (_target) => {},
};

/** What the elements know about the decision of a case. */
export const decisionOf = ({ decision }) =>
  ELEMENTS.find((element) => element.decision.word === decision).decision;

// --- the lesson ---

/** Takes up a lesson, with the record that a learning system kept of it. */
export function take(lesson, kept) {
  const countOf = (index, which) => questionsOf(index)[which].choices.length;
  Object.assign(session, { lesson, at: 0, trying: null });
  session.record = unpack(lesson, kept, countOf) ?? fresh(lesson);
}

const records = new Map(); // of the lessons that the learner left, by id

/** Begins a lesson from the list. */
export function begin(lesson) {
  if (session.lesson) records.set(session.lesson.id, session.record);
  take(lesson, "");
  session.record = records.get(lesson.id) ?? session.record;
  go("intro", 0);
}

export function startOver() {
  session.record = fresh(session.lesson);
  go("intro", 0);
}

/** Shows a part of the page. */
export function go(view, at = session.at) {
  Object.assign(session, { view, at, trying: null, notice: null });
  session.draw("h1");
}

// --- the cases ---

/** What a case asks, with its choices in words. */
export function questionsOf(index) {
  const one = session.lesson.cases[index];
  return speaking(voiceOf(one.options), () => {
    const { decide } = decisionOf(one);
    const questions = asked(one, decide(one.facts, options()), (list) => words(list, options()));
    for (const question of questions) {
      for (const choice of question.choices) choice.label = capital(choice.label ?? withWeekday(choice.code));
    }
    return questions;
  });
}

const isRight = (index, which, choice) => questionsOf(index)[which].right === choice;

export const score = () => scoreOf(session.lesson, session.record, isRight);

/** The points for choices in a case. */
export const pointsOf = (index, choices) =>
  choices.filter((choice, which) => isRight(index, which, choice)).length;

/** The index of the first case without an answer, or -1. */
export const firstOpen = () => session.record.findIndex((choices) => choices === null);

/** Commits to choices in the case that is shown. Only the first choices count. */
export function commit(choices) {
  const { record, at, lesson, lms } = session;
  if (record[at]) {
    session.trying = choices;
    return session.draw("#verdict");
  }
  record[at] = choices;
  questionsOf(at).forEach(({ kind, right }, which) =>
    lms?.answered({ id: `${lesson.id}_${at + 1}_${kind}`, chosen: choices[which], right }),
  );
  const { raw, done } = score();
  lms?.report({ raw, done, kept: pack(lesson, record), at: String(at + 1) });
  session.draw("#verdict");
}

/** Lets the learner try the case again. */
export function again() {
  session.trying = [];
  session.draw("form h2");
}
