// The tools above the questions: the choice of layout, worked examples, and starting over.

import { button, h } from "../dom.js";
import { choice } from "../fields/frame.js";
import { t } from "../language.js";

/**
 * The tools.
 *
 * @param {import("../decision.js").Decision} decision
 * @param {string} mode the layout
 * @param {{
 *   choose: (mode: string) => void,
 *   fill: (facts: object, text: string) => void,
 *   startOver: () => void,
 * }} page `fill` replaces what was entered by the facts of an example, and says the text
 */
export const toolbar = (decision, mode, page) => [
  decision.guided !== false &&
    h(
      "fieldset",
      { class: "modes" },
      h("legend", {}, t("mode")),
      ["form", "guided"].map((name) => layout(name, mode, page)),
    ),
  examples(decision, page),
  button("second", t("start_over"), page.startOver, { id: "start-over" }),
];

const layout = (name, mode, page) =>
  choice(
    h("input", {
      type: "radio",
      name: "mode",
      id: `mode-${name}`,
      checked: mode === name,
      change: () => page.choose(name),
    }),
    t(`mode_${name}`),
  );

function examples(decision, page) {
  const named = t(`${decision.word}.examples`);
  const item = (facts, index) => {
    const [name, about] = named[index];
    const fill = () => page.fill(typeof facts === "function" ? facts() : facts, t("filled", { name }));
    return h("li", {}, button("link", name, fill), h("span", { class: "fine" }, ` ${about}`));
  };
  return h(
    "details",
    { class: "examples" },
    h("summary", {}, t("examples")),
    h("p", { class: "hint" }, t("examples_hint")),
    h("ul", {}, decision.examples.map(item)),
  );
}
