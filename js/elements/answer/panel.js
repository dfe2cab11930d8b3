// The answer: the outcome in large letters, what is still needed, and how the answer was reached.

import { h } from "../dom.js";
import { contradictionsPanel } from "./contradictions.js";
import { duties, rules } from "./findings.js";
import { needed } from "./needed.js";
import { headlineOf, outcomeBox, sizeOf } from "./outcome.js";

/**
 * What the answer needs from the page around it.
 *
 * @typedef {{
 *   link: (path: string, text: string) => Node | string,
 *   questionAt: (path: string) => object,
 *   asking: boolean,
 *   shown: { more?: boolean, picked?: string },
 * }} Page `asking` says whether there are fields, and `link` leads to the field of a path. `shown` is what the reader
 * unfolded or picked
 */

/**
 * The answer.
 *
 * @param {import("../decision.js").Decision} decision
 * @param {object} found what `evaluate` returned
 * @param {Page} page
 */
export function answerPanel(decision, found, page) {
  const { answer } = found;
  const headline = headlineOf(decision, found);
  const size = sizeOf(decision);
  if (!answer) return contradictionsPanel(found, page, headline.text, size);
  return [
    outcomeBox(headline, h("p", {}, answer.summary), size),
    answer.edition.filter((one) => one.caution).map((one) => h("p", { class: "caution" }, one.caution)),
    details(decision.details?.(answer, found.facts) ?? []),
    decision.tables?.(answer, found.facts),
    needed(answer, page),
    duties(answer),
    rules(answer, page),
  ];
}

// The decision's own details, as terms and texts.
function details(rows) {
  if (rows.length === 0) return null;
  return h(
    "dl",
    { class: "beside-answer" },
    rows.map(([term, text]) => h("div", {}, h("dt", {}, term), h("dd", {}, text))),
  );
}
