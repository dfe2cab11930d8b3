// What is wrong with a call, field by field.

import { GOT_LIMIT } from "#generated/constants.js";
import { isDate } from "./days.js";
import { sentence } from "./text.js";

/** Thrown for a bad input. It lists everything that is wrong with it. */
export class Part301Error extends Error {
  /** @param {import("../entries/index.js").Problem[]} problems */
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "Part301Error";
    this.problems = problems;
  }
}

/**
 * The error for problems. Those of the engine are in words. In those of this file, `expected` is still the id of a sentence
 * with its arguments.
 */
export function errorOf(found, words) {
  return new Part301Error(found.map((problem) => ("message" in problem ? problem : inWords(problem, words))));
}

function inWords({ path, code, got, expected: { id, args } }, words) {
  const write = (id, args) =>
    sentence(id, (name) => (Object.hasOwn(args, name) ? args[name] : undefined), words);
  const problem = { path, code, got, expected: write(id, args) };
  return { ...problem, message: write("problem.sentence", problem) };
}

/** A value that is not in the list. */
export const notOneOf = (path, value, list) => ({
  path,
  code: typeof value === "string" ? "not_in_list" : "wrong_type",
  got: shown(value),
  expected: oneOf(list),
});

/** A key that is not in the list. */
export const unknownKey = (path, key, list) => ({
  path,
  code: "unknown_key",
  got: shortened(key),
  expected: oneOf(list),
});

/** A value that is not a day. */
export const notADate = (path, value, { from, to }) => ({
  path,
  code: typeof value !== "string" ? "wrong_type" : isDate(value) ? "out_of_range" : "impossible_date",
  got: shown(value),
  expected: note("problem.a_date", { from, to }),
});

/** A value that is not a whole number from `min` to `max`. */
export const notAnInteger = (path, value, { min, max }) => ({
  path,
  code: typeof value === "number" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.an_integer", { min, max }),
});

/** A value that is not a text of 1 to `max` characters. */
export const notAName = (path, value, { max }) => ({
  path,
  code: typeof value === "string" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.a_name", { max }),
});

/** A value that is not a text of at most `max` characters. */
export const notAText = (path, value, { max }) => ({
  path,
  code: typeof value === "string" ? "out_of_range" : "wrong_type",
  got: shown(value),
  expected: note("problem.text", { max }),
});

/** A value of the wrong type. The sentence with the id `expected` names the right one. */
export const wrongType = (path, value, expected) => ({
  path,
  code: "wrong_type",
  got: shown(value),
  expected: note(expected),
});

const oneOf = (list) => note("problem.one_of", { codes: list.join(", ") });

const note = (id, args = {}) => ({ id, args });

// A value of a snapshot as a problem shows it. Value::shown in src/engine/fact/read.rs does the same.
function shown(value) {
  if (typeof value === "string") return `"${shortened(value, GOT_LIMIT - 2)}"`;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return "[…]";
  return "\0" in value ? shortened(value["\0"]) : "{…}";
}

/** The first `most` characters of a text. */
export const shortened = (text, most = GOT_LIMIT) => [...text.slice(0, 2 * most)].slice(0, most).join("");
