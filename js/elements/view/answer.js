// The part of an element that shows the answer.

import { contradictionsPanel } from "../answer/contradictions.js";
import { given, givenList } from "../answer/given.js";
import { headlineOf } from "../answer/outcome.js";
import { answerPanel } from "../answer/panel.js";
import { h } from "../dom.js";
import { t } from "../language.js";
import { taking } from "./taking.js";

/**
 * The answer, what was entered, and the buttons to copy and print.
 *
 * @param {import("../decision.js").Decision} decision
 * @param {object} found what `evaluate` returned
 * @param {import("../answer/panel.js").Page} page
 * @param {boolean} barred whether the element is used in a way that allows no answer
 */
export function answerContent(decision, found, page, barred) {
  const rows = given(page.questionAt, found.facts);
  const draw = decision.panel ?? answerPanel;
  return [
    barred ? contradictionsPanel(found, page) : draw(decision, found, page),
    h(
      "details",
      { class: "facts-given" },
      h("summary", {}, `${t("given")} (${rows.length})`),
      givenList(rows),
    ),
    found.answer && page.asking && taking(decision, found),
  ];
}

/** Says the answer in short on the button above the questions, for narrow screens with the answer below. */
export function showInShort(button, decision, found) {
  if (!button) return;
  const { text, tone } = headlineOf(decision, found);
  button.textContent = `${text}. ${t("see_answer")}`;
  button.className = `so-far is-${tone}`;
}
