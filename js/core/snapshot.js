// Copies the caller's input as plain data before it crosses. So no code of the page runs while Rust reads the input, and
// nothing throws. A value that is not plain data becomes an object with the single key "\0", which names the value. Rust
// reports it with its field, like any other wrong value.

import { INPUT_LIMIT } from "#generated/constants.js";

// Each limit is higher than any fact needs. Longer input is cut here, and Rust refuses the rest as too long or as unknown
// keys.
const MOST = { depth: 8, keys: 200, entries: 200_000, characters: 2100, values: 1_200_000 };

const HALF_CHARACTER = /\p{Surrogate}/u;

// Older browsers have no isWellFormed.
const isWhole = (text) => text.isWellFormed?.() ?? !HALF_CHARACTER.test(text);

/** Thrown to stop the walk. It is always caught in this file. */
const TOO_MUCH = Symbol("too much");

const foreign = (name) => ({ "\0": name });

/**
 * The input as plain data.
 *
 * @param {unknown} input whatever the caller gave
 * @returns {unknown}
 */
export function snapshot(input) {
  try {
    return copy(input, { values: 0, above: [] });
  } catch (error) {
    if (error === TOO_MUCH) return foreign(`more than ${MOST.values} values`);
    throw error;
  }
}

/**
 * Many inputs as plain data, each with a snapshot of its own, so that one bad input spoils no other. A value that is not
 * a list counts as one input.
 *
 * @param {unknown} inputs
 * @returns {unknown}
 */
export function snapshots(inputs) {
  try {
    if (!Array.isArray(inputs)) return snapshot(inputs);
    if (inputs.length > INPUT_LIMIT) return foreign(`more than ${INPUT_LIMIT} inputs`);
    return Array.from({ length: inputs.length }, (_, index) => {
      try {
        return snapshot(inputs[index]);
      } catch {
        return foreign("a property that throws");
      }
    });
  } catch {
    return foreign("an object that throws"); // a proxy
  }
}

function copy(value, walk) {
  if (++walk.values > MOST.values) throw TOO_MUCH;
  switch (typeof value) {
    case "string":
      return copyText(value);
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : copyObject(value, walk);
    case "undefined":
      return foreign("undefined");
    default:
      return foreign(`a ${typeof value}`); // bigint, symbol, function
  }
}

function copyText(text) {
  // A cut may leave half of the last character. Remove it.
  if (text.length > MOST.characters) text = text.slice(0, MOST.characters).replace(HALF_CHARACTER, "");
  return isWhole(text) ? text : foreign("text with half a character");
}

function copyObject(value, walk) {
  if (walk.above.includes(value)) return foreign("an object within itself");
  if (walk.above.length >= MOST.depth) return foreign("an object too deep within others");
  walk.above.push(value);
  try {
    if (Array.isArray(value)) return copyList(value, walk);
    return isPlain(value) ? copyRecord(value, walk) : foreign(`a ${nameOf(value)}`);
  } catch (error) {
    if (error === TOO_MUCH) throw error;
    return foreign("an object that throws"); // a proxy
  } finally {
    walk.above.pop();
  }
}

function copyList(list, walk) {
  const length = Math.min(list.length, MOST.entries + 1);
  const entries = [];
  for (let index = 0; index < length; index++) {
    entries.push(index in list ? copyProperty(list, index, walk) : foreign("a gap in a list"));
  }
  return entries;
}

function copyRecord(record, walk) {
  const keys = Object.keys(record);
  if (keys.length > MOST.keys) keys.length = MOST.keys;
  const copied = {};
  for (const key of keys) {
    const value = copyProperty(record, key, walk, true);
    if (value === undefined) continue;
    if (key === "__proto__") Object.defineProperty(copied, key, { value, enumerable: true });
    else copied[key] = value;
  }
  return copied;
}

// An undefined property counts as absent. An undefined entry of a list does not.
function copyProperty(object, key, walk, mayBeAbsent = false) {
  let value;
  try {
    value = object[key];
  } catch {
    return foreign("a property that throws");
  }
  return value === undefined && mayBeAbsent ? undefined : copy(value, walk);
}

// Whether an object is a literal or Object.create(null). It may come from another realm, with its own Object.prototype.
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

function nameOf(object) {
  const name = object.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "special object";
}
