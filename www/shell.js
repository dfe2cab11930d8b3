// What every page here has around the elements: its words in the reader's language, and the choice of another.

import { LANGUAGES, ready } from "/pkg/elements.js";
import en from "./text/en.js";
import es from "./text/es.js";

const TEXTS = { en, es };

/** The language of the page. */
export const language = () => document.documentElement.lang;

/** One of the page's own sentences; `key` may go into groups: "gallery.title". */
export const text = (key) => key.split(".").reduce((found, part) => found[part], TEXTS[language()]);

/**
 * Shows the page in the reader's language, and `draw`s what is its own in each language that is chosen.
 *
 * @param {(texts: object) => void} draw is given the elements' texts in that language
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
    change.textContent = text("other_language");
    change.lang = other();
    draw(await ready(lang));
  };
  const other = () => LANGUAGES.find((lang) => lang !== language());
  change.addEventListener("click", () => show(other()));
  page.hidden = false;
  try {
    await show(readersLanguage());
    // Both languages at once, so that nothing is loaded later; where that fails, the choice of it tries again.
    await ready(other()).catch(() => {});
  } catch (error) {
    const failed = document.createElement("p");
    failed.setAttribute("role", "alert");
    failed.textContent = `${text("loading_failed")} ${error.message}`;
    document.querySelector("main").append(failed);
    throw error;
  }
}

/** The first of the reader's languages that there is. */
function readersLanguage() {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}

/** An element with properties, and what it holds. */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
