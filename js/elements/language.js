// The language of whatever is being drawn. Each element on a page may have a language of its own, so each has a voice.
// Code that draws runs inside `speaking`, which sets the voice. A listener to an event keeps the voice in which it was
// drawn (`h` in dom.js). The texts of the rules come from the engine.

import { dateInWords, words } from "../core/index.js";
import { fill } from "../core/text.js";

/** The prefix of the elements' own texts among `messages`. */
const OWN = "ui.";

let voice;

/** A language and its texts, some of them replaced by the caller's own, and the calendar that counts business days. */
export class Voice {
  /**
   * @param {string} lang
   * @param {object} texts the elements' texts in this language
   * @param {{ messages?: Record<string, string>, calendar?: unknown }} [own] `messages` replaces texts by id. Ids of the
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

/** Calls a function in a voice and returns its result. */
export function speaking(one, does) {
  const before = voice;
  voice = one;
  try {
    return does();
  } finally {
    voice = before;
  }
}

/** The same function. Whenever it is called, it runs in the voice of now. */
export function bound(does) {
  const one = voice;
  return (...given) => speaking(one, () => does(...given));
}

export const language = () => voice.lang;
export const options = () => voice.options;

/** One of the elements' own texts. A key can lead into a group: "relative.title". */
export function t(key, given = {}) {
  const text = voice.own.get(key) ?? key.split(".").reduce((found, part) => found?.[part], voice.texts);
  if (text === undefined) throw new Error(`no text ${key}`);
  return typeof text === "string" ? fill(text, (name) => given[name], voice.lang) : text;
}

export const word = (list, code) => words(list, options())[code];
export const date = (day) => dateInWords(day, options());

/** A day in words, with its time of day if it has one. */
export const moment = (text) => [date(text.slice(0, 10)), text.slice(11)].filter(Boolean).join(", ");

/** A number with commas between thousands. The engine writes numbers in this way in every language. */
export const number = (value) => value.toLocaleString("en-US");

/** A text with a capital letter at its start. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a month, with its year: "March 2026". */
export const monthInWords = (day) =>
  `${capital(t("months")[Number(day.slice(5, 7)) - 1])} ${day.slice(0, 4)}`;
