// The box with the outcome.

import { h, icon } from "../dom.js";
import { capital, t, word } from "../language.js";

/** @typedef {{ text: string, tone: "yes" | "no" | "open" | "part", about?: string }} Headline */

/**
 * The answer in a few words. A decision can have a headline of its own.
 *
 * @returns {Headline}
 */
export function headlineOf(decision, found) {
  if (decision.headline) return decision.headline(found);
  if (!found.answer) return { text: t("answer_none"), tone: "no" };
  if (decision.inOneSentence) return decision.inOneSentence(found.answer);
  const { outcome } = found.answer;
  return { text: capital(word(decision.outcomes, outcome)), tone: decision.tones[outcome] };
}

/**
 * The box.
 *
 * @param {Headline} headline
 * @param {any} [content] what follows the headline
 * @param {string[]} [classes] further classes of the box
 */
export const outcomeBox = ({ text, tone, about }, content, classes = []) =>
  h(
    "div",
    { class: ["outcome", `is-${tone}`, ...classes].join(" "), part: "outcome" },
    icon(tone, "sign"),
    h(
      "div",
      {},
      h("p", { class: "word", part: "word" }, text),
      about && h("p", { class: "about" }, about),
      content,
    ),
  );

/** The classes of the box for a decision: a headline of its own is very large. */
export const sizeOf = (decision) => (decision.headline ? ["is-loud"] : []);
