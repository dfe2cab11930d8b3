// The plan of visits: which kind of plan it is, and the facts of each kind, kept while one looks at another.

import { h } from "./dom.js";
import { capital, t } from "./language.js";

/** Everything entered, with another kind of plan; what was entered for the one before is kept. */
export function withKind(state, kind) {
  const { kind: before, ...facts } = state.entered;
  if (kind === before) return;
  state.kinds = { ...state.kinds, [before]: { facts, asked: state.asked, at: state.at } };
  const kept = state.kinds[kind] ?? { facts: {}, asked: [], at: 0 };
  const { asOf } = facts; // one day is asked about, whichever plan
  state.entered = { ...kept.facts, kind, ...(asOf === undefined ? {} : { asOf }) };
  state.asked = kept.asked;
  state.at = kept.at;
}

/** The choice between the kinds, above the questions of the one chosen. */
export function kindPicker(tag, chosen, choose) {
  const choice = ({ code, label }) => {
    const input = h("input", {
      type: "radio",
      name: "kind",
      id: `kind-${code}`,
      checked: code === chosen,
      change: () => choose(code),
    });
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, capital(label)));
  };
  return h(
    "fieldset",
    { class: "field kinds", id: "f-kind", "aria-describedby": "f-kind-hint" },
    h("legend", {}, tag.question),
    h("p", { class: "hint", id: "f-kind-hint" }, t("visitation.kind_hint")),
    h("div", { class: "choices stacked" }, tag.choices.map(choice)),
  );
}

/** The kind, and the questions of the kind chosen, of a list of questions that is one question with kinds. */
export function ofKind(list, { kind } = {}) {
  const [tag] = list;
  if (tag.kind !== "tagged") return list;
  const { questions } = tag.choices.find((choice) => choice.code === kind);
  return [{ ...tag, kind: "code", isTag: true }, ...questions];
}
