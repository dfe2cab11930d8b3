// How a decision is called, and what can be asked about it.

import * as glue from "#glue";
import { first } from "./locales.js";
import { read } from "./options.js";
import { readProblem } from "#generated/answers.js";
import { encode } from "./cbor.js";
import { readEither } from "./reader.js";
import { errorOf, notADate, notOneOf } from "./problem.js";
import { snapshot } from "./snapshot.js";
import { dateInWords as written, isDay, textOf } from "./text.js";

/**
 * The function for one decision.
 *
 * @param {string} word the decision's word, by which its facts are found in a locale
 * @param {(input: Uint8Array, calendar: unknown) => Uint32Array} engine the export of the wasm; one that counts no
 * business days ignores the calendar
 * @param {() => any} readAnswer the function that reads its answer
 */
export const decision = (word, engine, readAnswer) => (input, options) =>
  decide({ word, engine, readAnswer }, input, read(options));

/** The answer to one input, its options already read. */
export function decide({ word, engine, readAnswer }, input, { words, calendar, problems }) {
  const given = snapshot(input);
  const facts = factsOf(words.locale.questions[word], given);
  const answer = readEither(engine(encode(given), calendar), readAnswer, readProblem, words, facts);
  const found = Object.hasOwn(answer, "problems") ? [...problems, ...answer.problems] : problems;
  if (found.length > 0) throw errorOf(found, words);
  return answer;
}

// The facts that answers speak of by number: the questions of a decision or, if an input is one of several kinds, of
// its kind.
function factsOf(questions, given) {
  const [{ kind, choices }] = questions;
  const own = kind === "tagged" ? choices.find(({ code }) => code === given?.kind)?.questions : questions;
  if (own && !FACTS.has(own)) FACTS.set(own, byNumber(own));
  return FACTS.get(own);
}

/** By their questions. Answers share what is in them. */
const FACTS = new WeakMap();

/** How many facts have numbers: FactSet::CAPACITY in src/engine/truth.rs. */
const CAPACITY = 255;

/** The declared facts, then those in entries of lists, as src/engine/fact/number.rs numbers them. */
function byNumber(questions) {
  const declared = flat(questions, "");
  const lists = declared.filter(({ kind, of }) => kind === "list" && of.kind === "record");
  const inEntries = lists.reduce((sum, { of }) => sum + flat(of.questions, "").length, 0);
  const entries = inEntries === 0 ? 0 : Math.floor((CAPACITY - declared.length) / inEntries);
  const entry = ({ path, of }) => Array.from({ length: entries }, (_, index) => flat(of.questions, `${path}/${index}`));
  return [...declared, ...lists.flatMap(entry).flat()];
}

const flat = (questions, at) =>
  questions.flatMap(({ group: _, when: __, ...fact }) =>
    fact.kind === "record"
      ? flat(fact.questions, at + fact.path)
      : [freeze({ ...fact, path: at + fact.path })],
  );

function freeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** The facts of a decision as questions. */
export const questions = (word, options) => lookUp("/decision", word, options, (locale) => locale.questions);

/** How the codes of a list read. */
export const words = (list, options) => lookUp("/list", list, options, (locale) => locale.words);

/** Every rule, with what it says and the decisions that go by it; and what is not coded, and why. */
export function rules(options) {
  const { words, problems } = read(options);
  if (problems.length > 0) throw errorOf(problems, words);
  return words.locale.rules.map(([id, citation, decisions, why]) => {
    const rule = { id, citation, message: textOf(id, words), decisions: [...decisions] };
    return why ? { ...rule, notCoded: textOf(why, words) } : rule;
  });
}

/** A date written out. */
export function dateInWords(date, options) {
  const { words, problems } = read(options);
  const { bounds } = words.locale;
  if (!isDay(date, bounds)) problems.push(notADate("/date", snapshot(date), bounds));
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
