// How a decision is called, and what can be asked about it.

import { readProblem } from "#generated/answers.js";
import { FACT_NUMBERS } from "#generated/constants.js";
import * as glue from "#glue";
import { encode } from "./cbor.js";
import { isDay } from "./days.js";
import { first } from "./locales.js";
import { read } from "./options.js";
import { errorOf, notADate, notOneOf } from "./problems.js";
import { readEither } from "./reader.js";
import { snapshot } from "./snapshot.js";
import { dateInWords as written, textOf } from "./text.js";

/**
 * The function for one decision.
 *
 * @param {string} word the decision's word, which is also the key of its questions in a locale
 * @param {(input: Uint8Array, calendar: unknown) => Uint32Array} engine the export of the wasm. An export that counts no
 * business days ignores the calendar
 * @param {() => any} readAnswer the function that reads its answer
 */
export const decision = (word, engine, readAnswer) => (input, options) =>
  decide({ word, engine, readAnswer }, input, read(options));

/** The answer to one input, after its options were read. */
export function decide({ word, engine, readAnswer }, input, { words, calendar, problems }) {
  const given = snapshot(input);
  const facts = factsOf(words.locale.questions[word], given);
  const answer = readEither(engine(encode(given), calendar), readAnswer, readProblem, words, facts);
  const found = Object.hasOwn(answer, "problems") ? [...problems, ...answer.problems] : problems;
  if (found.length > 0) throw errorOf(found, words);
  return answer;
}

// An answer names a fact by its number in this list. If a decision takes inputs of several kinds, each kind has its own list.
function factsOf(questions, given) {
  const [{ kind, choices }] = questions;
  const own = kind === "tagged" ? choices.find(({ code }) => code === given?.kind)?.questions : questions;
  if (own && !FACTS.has(own)) FACTS.set(own, byNumber(own));
  return FACTS.get(own);
}

/** The facts by their questions. Answers share these objects, so they are frozen. */
const FACTS = new WeakMap();

/** The declared facts, and then the facts in entries of lists. src/engine/fact/number.rs gives the same numbers. */
function byNumber(questions) {
  const declared = flat(questions, "");
  const lists = declared.filter(({ kind, of }) => kind === "list" && of.kind === "record");
  const inEntries = lists.reduce((sum, { of }) => sum + flat(of.questions, "").length, 0);
  const entries = inEntries === 0 ? 0 : Math.floor((FACT_NUMBERS - declared.length) / inEntries);
  const entry = ({ path, of }) =>
    Array.from({ length: entries }, (_, index) => flat(of.questions, `${path}/${index}`));
  return [...declared, ...lists.flatMap(entry).flat()];
}

/** The questions, with those inside an object in the position of the object. */
const flat = (questions, path) =>
  questions.flatMap(({ group: _, when: __, ...fact }) =>
    fact.kind === "record"
      ? flat(fact.questions, path + fact.path)
      : [freeze({ ...fact, path: path + fact.path })],
  );

function freeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** The facts of a decision as questions. */
export const questions = (word, options) => lookUp("/decision", word, options, (locale) => locale.questions);

/** The words for the codes of a list. */
export const words = (list, options) => lookUp("/list", list, options, (locale) => locale.words);

/** Every rule with its text and the decisions that use it. A rule that is not coded comes with the reason. */
export function rules(options) {
  const { words, problems } = read(options);
  if (problems.length > 0) throw errorOf(problems, words);
  return words.locale.rules.map(([id, citation, decisions, why]) => {
    const rule = { id, citation, message: textOf(id, words), decisions: [...decisions] };
    return why ? { ...rule, notCoded: textOf(why, words) } : rule;
  });
}

/** A date in words. */
export function dateInWords(date, options) {
  const { words, problems } = read(options);
  const { bounds } = words.locale;
  if (!isDay(date, bounds)) problems.push(notADate("/date", snapshot(date), bounds));
  if (problems.length > 0) throw errorOf(problems, words);
  return written(date, words.locale);
}

/** The local date of today. */
export function today() {
  first(); // throws a clear error if nothing is loaded yet
  return glue.today();
}

/** The version of the engine. */
export function version() {
  first();
  return glue.version();
}

function lookUp(path, key, options, table) {
  const { words, problems } = read(options);
  const found = table(words.locale);
  const isKnown = typeof key === "string" && Object.hasOwn(found, key);
  if (!isKnown) problems.push(notOneOf(path, snapshot(key), Object.keys(found)));
  if (problems.length > 0) throw errorOf(problems, words);
  return structuredClone(found[key]);
}
