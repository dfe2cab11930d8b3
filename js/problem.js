// What was wrong with a call, by field.

import { hydrate, sentence } from "./text.js";

/** Thrown for a bad input: everything that is wrong with it, at once. */
export class Part301Error extends Error {
  /** @param {import("./index.js").Problem[]} problems */
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "Part301Error";
    this.problems = problems;
  }
}

/**
 * The error for problems as they are found, in Rust or here, `expected` still without its words. What comes of
 * them is what Problem::message in src/problem.rs says.
 */
export function errorOf(found, words) {
  return new Part301Error(found.map((problem) => inWords(problem, words)));
}

function inWords({ path, code, got, expected, other }, words) {
  const problem = { path, code, got, expected: hydrate(expected, undefined, words) };
  if (other) problem.other = other;
  const plain = (text) => ["plain", text];
  const args = { path: plain(path), got: plain(got), expected: plain(problem.expected), other: plain(other) };
  problem.message = sentence({ id: other ? "problem.contradiction" : "problem.sentence", args }, words);
  return problem;
}

/** A value that is none of these. */
export const notOneOf = (path, value, list) => ({
  path,
  code: typeof value === "string" ? "not_in_list" : "wrong_type",
  got: shown(value),
  expected: oneOf(list),
});

/** A key that is none of these. */
export const unknownKey = (path, key, list) => ({
  path,
  code: "unknown_key",
  got: shortened(key),
  expected: oneOf(list),
});

/** A value that is no day. */
export const notADate = (path, value, { from, to }) => ({
  path,
  code: typeof value === "string" ? "impossible_date" : "wrong_type",
  got: shown(value),
  expected: note("problem.a_date", { from: ["plain", from], to: ["plain", to] }),
});

/** A value that is no whole number from `min` to `max`. */
export const notAnInteger = (path, value, { min, max }) => ({
  path,
  code: typeof value === "number" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.an_integer", { min: ["number", min], max: ["number", max] }),
});

/** A value that is no text of 1 to `max` characters. */
export const notAName = (path, value, { max }) => ({
  path,
  code: typeof value === "string" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.a_name", { max: ["number", max] }),
});

/** A value of another type than the one that the sentence with this id names. */
export const wrongType = (path, value, expected) => ({
  path,
  code: "wrong_type",
  got: shown(value),
  expected: note(expected),
});

const oneOf = (list) => note("problem.one_of", { codes: ["plain", list.join(", ")] });

const note = (id, args) => ({ $: "note", is: { id, args } });

// A value as a problem shows it: Value::shown in src/fact.rs. It comes from a snapshot.
function shown(value) {
  if (typeof value === "string") return `"${shortened(value, 38)}"`;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return "[…]";
  return "\0" in value ? shortened(value["\0"]) : "{…}";
}

/** The first characters of a text. */
export const shortened = (text, most = 40) => [...text.slice(0, 2 * most)].slice(0, most).join("");
