// The options of a call: { locale, messages, calendar }.

import { first, languages, locale } from "./locales.js";
import { LIMITS, isText } from "./limits.js";
import { notAText, notOneOf, shortened, unknownKey, wrongType } from "./problems.js";
import { snapshot } from "./snapshot.js";

const KEYS = ["locale", "messages", "calendar"];
const NONE = Object.freeze({});

/**
 * Reads the options of a call: the words for the answer, the calendar, and the problems found. Rust checks the calendar.
 *
 * @param {unknown} options what the caller gave
 * @param {string[]} [further] more keys that this call accepts. The caller of this function checks them, in `given`
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
  const found = isText(tag, LIMITS.languageTag) ? locale(tag) : undefined;
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
    } else if (!isText(text, LIMITS.ownText)) {
      problems.push(notAText(path, text, LIMITS.ownText));
    } else {
      right[id] = text;
    }
  }
  return right;
}

// Whether a value is an object. The object that replaces a value that is not plain data does not count.
const isRecord = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("\0" in value);

const pointer = (...keys) =>
  ["/options", ...keys.map((key) => shortened(key).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
