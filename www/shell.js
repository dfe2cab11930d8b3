// What every page has around the elements: its words in the reader's language, and the choice of another language.

import { LANGUAGES, ready } from "/pkg/elements.js";

const texts = await Promise.all(
  LANGUAGES.map(async (lang) => [lang, (await import(`./text/${lang}.js`)).default]),
);
const TEXTS = Object.fromEntries(texts);

/** The language of the page. */
export const language = () => document.documentElement.lang;

/** One of the page's own sentences, with its placeholders filled. A key can lead into a group: "gallery.title". */
export const text = (key, given = {}) =>
  key
    .split(".")
    .reduce((found, part) => found[part], TEXTS[language()])
    .replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);

/**
 * Shows the page in the reader's language. `draw` draws the page's own content, each time that a language is chosen.
 *
 * @param {(texts: object) => void} draw gets the elements' texts in that language
 */
export async function shell(draw) {
  const page = document.getElementById("page");
  const change = document.getElementById("language");
  const show = async (lang) => {
    document.documentElement.lang = lang;
    for (const element of document.querySelectorAll("[data-text]")) {
      element.textContent = text(element.dataset.text);
    }
    for (const element of document.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", text(element.dataset.label));
    }
    change.textContent = TEXTS[next()].language;
    change.lang = next();
    draw(await ready(lang));
  };
  const next = () => LANGUAGES[(LANGUAGES.indexOf(language()) + 1) % LANGUAGES.length];
  change.addEventListener("click", () => show(next()));
  page.hidden = false;
  try {
    await show(readersLanguage());
    // All languages are loaded now, so that nothing is loaded later. A language that fails is tried again when it is chosen.
    await Promise.all(LANGUAGES.map((lang) => ready(lang).catch(() => {})));
  } catch (error) {
    const failed = document.createElement("p");
    failed.setAttribute("role", "alert");
    failed.textContent = `${text("loading_failed")} ${error.message}`;
    document.querySelector("main").append(failed);
    throw error;
  }
}

/** The first of the reader's languages that the page has. */
function readersLanguage() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}

/** An element with its properties and its children. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
