// How a decision is called, and what can be asked about it.

import * as glue from "#glue";
import { first } from "./locales.js";
import { read } from "./options.js";
import { assemble } from "./pieces.js";
import { errorOf, notADate, notOneOf } from "./problem.js";
import { snapshot } from "./snapshot.js";
import { dateInWords as written, isDate } from "./text.js";

/**
 * The function for one decision.
 *
 * @param {string} word the decision's word, by which its facts are found in a locale
 * @param {(input: unknown, calendar: unknown) => any} engine the export of the wasm; one that counts no business
 * days ignores the calendar
 */
export const decision = (word, engine) => (input, options) => decide(word, engine, input, read(options));

/** The answer to one input, its options already read. */
export function decide(word, engine, input, { words, calendar, problems }) {
  const given = snapshot(input);
  const facts = factsOf(words.locale.facts[word], given);
  const answer = assemble(engine(given, calendar), facts, words);
  const found = answer.problems ? [...problems, ...answer.problems] : problems;
  if (found.length > 0) throw errorOf(found, words);
  return answer;
}

// Of an input that is one of several kinds, the facts of its kind.
const factsOf = (facts, given) => (Array.isArray(facts) ? facts : facts[given?.kind]);

/** The facts of a decision as questions. */
export const questions = (word, options) => lookUp("/decision", word, options, (locale) => locale.questions);

/** How the codes of a list read. */
export const words = (list, options) => lookUp("/list", list, options, (locale) => locale.words);

/** A date written out. */
export function dateInWords(date, options) {
  const { words, problems } = read(options);
  if (!isDate(date)) problems.push(notADate("/date", snapshot(date), words.locale.bounds));
  if (problems.length > 0) throw errorOf(problems, words);
  return written(date, words.locale);
}

/** Today where this runs. */
export function today() {
  first(); // says so plainly when nothing is loaded yet
  return glue.today();
}

/** The engine's version. */
export function version() {
  first();
  return glue.version();
}

function lookUp(path, key, options, table) {
  const { words, problems } = read(options);
  const found = table(words.locale);
  const there = typeof key === "string" && Object.hasOwn(found, key);
  if (!there) problems.push(notOneOf(path, snapshot(key), Object.keys(found)));
  if (problems.length > 0) throw errorOf(problems, words);
  return structuredClone(found[key]);
}
