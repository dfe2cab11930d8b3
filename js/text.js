// What crosses holds ids and arguments; here it gets its words. `Item`, `Note` and `Arg` in src/answer.rs and
// src/text.rs say what the pieces look like, and Item::to_json what must come of them.

/**
 * The words of one call: a locale, and the texts that the caller put in place of some of its own.
 *
 * @typedef {{ locale: import("./locales.js").Locale, messages: Record<string, string> }} Words
 */

/** An answer, or a piece of one, with its words; `facts` are those that it speaks of by number. */
export function hydrate(item, facts, words) {
  if (typeof item !== "object" || item === null) return item;
  if (Array.isArray(item)) return item.map((entry) => hydrate(entry, facts, words));
  if (item.$ !== undefined) return PIECES[item.$](item.is, facts, words);
  const record = {};
  for (const key in item) record[key] = hydrate(item[key], facts, words);
  return record;
}

const PIECES = {
  note: (note, _, words) => sentence(note, words),
  sentences: (notes, _, words) => notes.map((note) => sentence(note, words)).join(" "),
  word: ([list, code], _, words) => ({ code, label: words.locale.words[list][code] }),
  label: ([list, code], _, words) => words.locale.words[list][code],
  composed: (texts, _, words) => texts[words.locale.lang === "es" ? 1 : 0],
  fact: (number, facts) => facts[number].path,
  missing: ([number, asked], facts) => ({ ...facts[number], asked }),
};

/** A note as a sentence. */
export function sentence({ id, args }, words) {
  const template = message(id, words);
  return args
    ? fill(template, (name) => (Object.hasOwn(args, name) ? read(args[name], words) : undefined))
    : template;
}

const message = (id, words) =>
  Object.hasOwn(words.messages, id) ? words.messages[id] : words.locale.messages[id];

function read([kind, value], words) {
  switch (kind) {
    case "dates":
      return value.map((date) => dateInWords(date, words.locale)).join("; ");
    case "words":
      return value.map(([list, code]) => words.locale.words[list][code]).join(", ");
    case "text":
      return message(value, words);
    default:
      return String(value); // number, plain
  }
}

/** A date written out as in the sentences: "March 1, 2026". */
export function dateInWords(date, locale) {
  const [year, month, day] = date.split("-").map(Number);
  const parts = { year, month: locale.months[month - 1], day };
  return fill(locale.date, (name) => parts[name]);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDate(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return day >= 1 && day <= (days ?? 0);
}

// Fills each {name}; one that there is nothing for stays as it is.
const fill = (template, get) => template.replace(/\{([^}]*)\}/g, (whole, name) => get(name) ?? whole);
