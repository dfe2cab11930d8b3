// What was wrong with a call, by field.

import { isDate, sentence } from "./text.js";

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
 * The error for problems: the engine's, which are in words, and those found here, where `expected` is still an id and
 * arguments.
 */
export function errorOf(found, words) {
  return new Part301Error(
    found.map((problem) => ("message" in problem ? problem : inWords(problem, words))),
  );
}

function inWords({ path, code, got, expected: { id, args } }, words) {
  const write = (id, args) =>
    sentence(id, (name) => (Object.hasOwn(args, name) ? args[name] : undefined), words);
  const problem = { path, code, got, expected: write(id, args) };
  return { ...problem, message: write("problem.sentence", problem) };
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
  code: typeof value !== "string" ? "wrong_type" : isDate(value) ? "out_of_range" : "impossible_date",
  got: shown(value),
  expected: note("problem.a_date", { from, to }),
});

/** A value that is no whole number from `min` to `max`. */
export const notAnInteger = (path, value, { min, max }) => ({
  path,
  code: typeof value === "number" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.an_integer", { min, max }),
});

/** A value that is no text of 1 to `max` characters. */
export const notAName = (path, value, { max }) => ({
  path,
  code: typeof value === "string" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.a_name", { max }),
});

/** A value that is no text of at most `max` characters. */
export const notAText = (path, value, { max }) => ({
  path,
  code: typeof value === "string" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.text", { max }),
});

/** A value of another type than the one that the sentence with this id names. */
export const wrongType = (path, value, expected) => ({
  path,
  code: "wrong_type",
  got: shown(value),
  expected: note(expected),
});

const oneOf = (list) => note("problem.one_of", { codes: list.join(", ") });

const note = (id, args = {}) => ({ id, args });

// A value as a problem shows it: Value::shown in src/fact.rs. It comes from a snapshot.
function shown(value) {
  if (typeof value === "string") return `"${shortened(value, 38)}"`;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return "[…]";
  return "\0" in value ? shortened(value["\0"]) : "{…}";
}

/** The first characters of a text. */
export const shortened = (text, most = 40) => [...text.slice(0, 2 * most)].slice(0, most).join("");
