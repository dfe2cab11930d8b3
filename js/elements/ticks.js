// The field for a list of codes of which any number holds: boxes to tick.

import { h, idOf } from "./dom.js";
import { capital, t } from "./language.js";
import { frame } from "./lists.js";

/** What is not ticked does not hold once anything is, or once it is said that none does. */
export function ticksField(question, path, entered) {
  const id = idOf(path);
  const chosen = () => entered.get() ?? [];
  const box = (name, label, checked, change) => {
    const input = h("input", { type: "checkbox", id: `${id}-${name}`, checked, change: () => change(input) });
    return { input, element: h("div", { class: "choice" }, input, h("label", { for: input.id }, label)) };
  };
  const boxes = question.of.choices.map(({ code, label }) =>
    box(code, capital(label), chosen().includes(code), () => {
      const ticked = question.of.choices
        .map((choice) => choice.code)
        .filter((_, at) => boxes[at].input.checked);
      none.input.checked = false;
      entered.set(ticked.length > 0 ? ticked : undefined);
    }),
  );
  const none = box("none", t("there_are_none"), entered.get()?.length === 0, (input) => {
    for (const other of boxes) other.input.checked = false;
    entered.set(input.checked ? [] : undefined);
  });
  return frame(
    question,
    path,
    h(
      "div",
      { class: "item-choices" },
      [...boxes, none].map(({ element }) => element),
    ),
  );
}
