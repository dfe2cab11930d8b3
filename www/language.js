// The language of the page, and its own words. What the rules say comes from the package.

import { dateInWords, words } from "/pkg/web.js";
import en from "./text/en.js";
import es from "./text/es.js";

const TEXTS = { en, es };
let lang = "en";

export const LANGUAGES = Object.keys(TEXTS);
export const language = () => lang;
export const options = () => ({ locale: lang });

export function speak(wanted) {
  lang = wanted;
  document.documentElement.lang = lang;
}

/** The first of the reader's languages that the page speaks. */
export function readersLanguage() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}

/** One of the page's own sentences; `key` may go into groups: "relative.title". */
export function t(key, given = {}) {
  const text = key.split(".").reduce((found, part) => found?.[part], TEXTS[lang]);
  if (text === undefined) throw new Error(`no text ${key}`);
  return typeof text === "string" ? text.replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole) : text;
}

export const word = (list, code) => words(list, options())[code];
export const date = (day) => dateInWords(day, options());

/** A label as it begins a line. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
