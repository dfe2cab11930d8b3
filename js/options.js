// The options of a call: { locale, messages, calendar }.

import { first, languages, locale } from "./locales.js";
import { notAText, notOneOf, shortened, unknownKey, wrongType } from "./problem.js";
import { snapshot } from "./snapshot.js";

const KEYS = ["locale", "messages", "calendar"];
const NONE = Object.freeze({});

// The most characters of a language's tag, and of a text in place of another.
const TAG = { max: 100 };
const TEXT = { max: 1000 };

/**
 * The words that a call is answered in, its calendar (which Rust checks), and what was wrong with the rest.
 *
 * @param {unknown} options as the caller gave them
 * @param {string[]} [further] keys that this call takes beside those of every call, and checks itself in `given`
 * @returns {{ words: import("./text.js").Words, calendar: unknown, given: object, problems: object[] }}
 */
export function read(options, further = []) {
  const problems = [];
  const words = { locale: first(), messages: NONE };
  const none = { words, calendar: null, given: NONE, problems };
  if (options === undefined || options === null) return none;

  const given = snapshot(options);
  if (!isRecord(given)) {
    problems.push(wrongType("/options", given, "problem.options"));
    return none;
  }
  const keys = [...KEYS, ...further];
  for (const key of Object.keys(given)) {
    if (!keys.includes(key)) problems.push(unknownKey(pointer(key), key, keys));
  }
  words.locale = readLocale(given.locale ?? words.locale.lang, problems) ?? words.locale;
  words.messages = readMessages(given.messages ?? NONE, words.locale, problems);
  return { words, calendar: given.calendar ?? null, given, problems };
}

function readLocale(tag, problems) {
  const found = typeof tag === "string" && tag.length <= TAG.max ? locale(tag) : undefined;
  if (!found) problems.push(notOneOf("/options/locale", tag, languages()));
  return found;
}

function readMessages(texts, { messages }, problems) {
  if (!isRecord(texts)) {
    problems.push(wrongType("/options/messages", texts, "problem.texts"));
    return NONE;
  }
  const right = {};
  for (const [id, text] of Object.entries(texts)) {
    const path = pointer("messages", id);
    if (!Object.hasOwn(messages, id)) {
      problems.push({ ...wrongType(path, null, "problem.texts"), code: "unknown_key", got: shortened(id) });
    } else if (typeof text !== "string" || [...text].length > TEXT.max) {
      problems.push(notAText(path, text, TEXT));
    } else {
      right[id] = text;
    }
  }
  return right;
}

// An object; what stands for something that is no plain data is one too, but is none here.
const isRecord = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("\0" in value);

const pointer = (...keys) =>
  ["/options", ...keys.map((key) => shortened(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
