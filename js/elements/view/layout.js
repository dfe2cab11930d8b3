// Where the parts of an element stand.

import { h } from "../dom.js";
import { t } from "../language.js";

/** The answer alone, without questions. */
export const answerAlone = (panel) => [
  h("slot", { name: "heading" }),
  answer(panel, h("div", { class: "edition", id: "edition", part: "edition" })),
  h("slot", { name: "footer" }),
];

/**
 * The questions, and the answer next to them or, on a narrow screen, below them.
 *
 * @param {import("../decision.js").Decision} decision
 * @param {boolean} disabled whether nothing can be entered
 * @param {{ tools: any, notice: Node, kinds: any, panel: Node, toAnswer: () => void, left: (event: FocusEvent) => void }} parts
 * `tools` and `kinds` may be nothing. `toAnswer` is called by the button that has the answer in short, and `left` when the
 * focus leaves a field
 */
export const questionsAndAnswer = (
  { word, wide },
  disabled,
  { tools, notice, kinds, panel, toAnswer, left },
) => [
  h(
    "slot",
    { name: "heading" },
    h("h2", { class: "title", part: "heading" }, t(`${word}.title`)),
    h("p", { class: "lead" }, t(`${word}.lead`)),
  ),
  h("div", { class: "edition", id: "edition", part: "edition" }),
  h("slot", { name: "help" }),
  tools && h("fieldset", { class: "tools", role: "none", part: "tools", disabled }, tools),
  notice,
  h("button", { type: "button", id: "so-far", class: "so-far", click: toAnswer }),
  h(
    "div",
    { class: wide ? "columns is-wide" : "columns" },
    h(
      "fieldset",
      { class: "asked", role: "none", disabled },
      kinds,
      h("div", { id: "questions", class: "questions", part: "questions", focusout: left }),
    ),
    answer(panel),
  ),
  h("slot", { name: "footer" }),
];

const answer = (panel, edition) =>
  h(
    "section",
    { id: "answer", class: "answer", part: "answer", "aria-labelledby": "answer-heading" },
    h("h2", { id: "answer-heading", tabindex: -1 }, t("answer")),
    edition,
    panel,
  );
