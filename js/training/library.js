// The lessons of the page: those that come with the package, and those in the page itself, which an author puts into
// <script type="application/json" class="lesson">.

import builtIn from "#lessons"; // the build puts the scenarios into js/training/lessons.js
import { words } from "../entries/inline.js";
import { problemsOf } from "./lesson.js";
import { decisionOf } from "./session.js";

const engine = {
  decide: (word, facts, more) => decisionOf({ decision: word }).decide(facts, more),
  words: (list, more) => words(list, more),
};

/** What is wrong with the lessons in the page, for their author. A lesson with a fault is left out. */
export const faults = [];

const own = [...document.querySelectorAll('script.lesson[type="application/json"]')].flatMap((script) => {
  let found;
  try {
    found = JSON.parse(script.textContent);
  } catch (error) {
    faults.push(error.message);
    return [];
  }
  const problems = problemsOf(found, engine);
  faults.push(...problems.map((problem) => `${String(found?.id).slice(0, 40)}: ${problem}`));
  return problems.length > 0 ? [] : [found];
});

const ownIds = new Set(own.map(({ id }) => id));

/** All lessons. A lesson in the page replaces one of the package with the same id. */
export const lessons = [...builtIn.filter(({ id }) => !ownIds.has(id)), ...own];

export const lessonById = (id) => lessons.find((lesson) => lesson.id === id);
