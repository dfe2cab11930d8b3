// A decision that takes several kinds of input, such as the kinds of visiting plan. Each kind has its own questions. What was
// entered for one kind is kept while another is shown.

import { h } from "./dom.js";
import { choice } from "./fields/frame.js";
import { capital, t } from "./language.js";

/** Changes the state to another kind. */
export function withKind(state, kind) {
  const { kind: before, ...facts } = state.entered;
  if (kind === before) return;
  state.kinds = { ...state.kinds, [before]: { facts, asked: state.asked, at: state.at } };
  const kept = state.kinds[kind] ?? { facts: {}, asked: [], at: 0 };
  const { asOf } = facts; // all kinds share the day asked about
  state.entered = { ...kept.facts, kind, ...(asOf === undefined ? {} : { asOf }) };
  state.asked = kept.asked;
  state.at = kept.at;
}

/** The choice between the kinds. It stands above the questions. */
export function kindPicker(tag, chosen, choose) {
  const kind = ({ code, label }) => {
    const input = h("input", {
      type: "radio",
      name: "kind",
      id: `kind-${code}`,
      checked: code === chosen,
      change: () => choose(code),
    });
    return choice(input, capital(label));
  };
  return h(
    "fieldset",
    { class: "field kinds", id: "f-kind", "aria-describedby": "f-kind-hint" },
    h("legend", {}, tag.question),
    h("p", { class: "hint", id: "f-kind-hint" }, t("visitation.kind_hint")),
    h("div", { class: "choices stacked" }, tag.choices.map(kind)),
  );
}

/** The questions that apply. If the list is one question for the kind, it becomes that question and those of the kind. */
export function ofKind(list, { kind } = {}) {
  const [tag] = list;
  if (tag.kind !== "tagged") return list;
  const { questions } = tag.choices.find((choice) => choice.code === kind);
  return [{ ...tag, kind: "code", isTag: true }, ...questions];
}
