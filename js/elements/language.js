// In whose words is drawn. Each element on a page may speak a language of its own, so each has a voice, and
// whatever draws does so while that voice speaks: `speaking` sets it, and what listens to an event is bound to the
// voice that it was drawn in (see `h` in dom.js). What the rules say comes from the engine.

import { dateInWords, words } from "../index.js";

/** The languages that there are. */
export const LANGUAGES = ["en", "es"];

/** What stands before the key of one of the elements' own texts among `messages`. */
const OWN = "ui.";

let voice;

/** A language with its texts, the caller's own in place of some of them, and the calendar that is counted by. */
export class Voice {
  /**
   * @param {string} lang
   * @param {object} texts as in text/en.js
   * @param {{ messages?: Record<string, string>, calendar?: unknown }} [own] in `messages` the keys of the
   * elements' own texts begin with "ui."
   */
  constructor(lang, texts, { messages = {}, calendar } = {}) {
    const entries = Object.entries(messages);
    this.lang = lang;
    this.texts = texts;
    this.own = new Map(
      entries.filter(([id]) => id.startsWith(OWN)).map(([id, text]) => [id.slice(OWN.length), text]),
    );
    this.options = { locale: lang };
    const others = entries.filter(([id]) => !id.startsWith(OWN));
    if (others.length > 0) this.options.messages = Object.fromEntries(others);
    if (calendar !== undefined) this.options.calendar = calendar;
  }
}

/** Does something in a voice, and gives what came of it. */
export function speaking(one, does) {
  const before = voice;
  voice = one;
  try {
    return does();
  } finally {
    voice = before;
  }
}

/** The same function, in the voice that speaks now, whenever it is called. */
export function bound(does) {
  const one = voice;
  return (...given) => speaking(one, () => does(...given));
}

export const language = () => voice.lang;
export const options = () => voice.options;

/** One of the elements' own sentences; `key` may go into groups: "relative.title". */
export function t(key, given = {}) {
  const text = voice.own.get(key) ?? key.split(".").reduce((found, part) => found?.[part], voice.texts);
  if (text === undefined) throw new Error(`no text ${key}`);
  return typeof text === "string" ? text.replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole) : text;
}

export const word = (list, code) => words(list, options())[code];
export const date = (day) => dateInWords(day, options());

/** A number as it is written here; the comma sets thousands apart in both languages, as the engine has it. */
export const number = (value) => value.toLocaleString("en-US");

/** A label as it begins a line. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
