// What every field has around its controls. A field is { path, element, focus(), tell(message) }. `tell` shows an error, or
// removes it if there is no message.

import { h, idOf } from "../dom.js";
import { t } from "../language.js";

/**
 * A field: its question, its hint, its error and its controls. The ids of hint and error are the field's id with "-hint"
 * and "-error".
 *
 * @param {object} question
 * @param {string} path where the fact stands in the input
 * @param {{ controls: any, label?: Node, focus?: HTMLElement, answeredBy?: string }} made without a `label` the controls
 * stand in a fieldset. `focus` is the control that takes the focus, by default the first
 */
export function frame(question, path, { controls, label, focus, answeredBy = "caller" }) {
  const id = idOf(path);
  const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
  const hint = h(
    "p",
    { class: "hint", id: `${id}-hint` },
    question.help && `${question.help} `,
    answeredBy !== "caller" && `${t(`by.${answeredBy}`)} `,
    h("cite", {}, question.citation),
  );
  const element = label
    ? h("div", { class: "field", id }, label, hint, error, controls)
    : h(
        "fieldset",
        { class: "field", id, "aria-describedby": `${id}-hint ${id}-error` },
        h("legend", {}, question.question),
        hint,
        error,
        controls,
      );
  return {
    path,
    element,
    focus: () => (focus ?? element.querySelector("input, select, button"))?.focus(),
    tell(message) {
      const text = message ? `${t("error")} ${message}` : "";
      if (error.textContent !== text) error.textContent = text;
      error.hidden = !message;
      element.classList.toggle("has-error", Boolean(message));
    },
  };
}

/** A box to tick, or another input, with its label. */
export const choice = (input, label) =>
  h("div", { class: "choice" }, input, h("label", { for: input.id }, label));

/** The box to tick if somebody was asked and the answer is not known. `empty` clears the other controls. */
export function notKnown(id, entered, empty) {
  const input = h("input", {
    type: "checkbox",
    id: `${id}-unknown`,
    checked: entered.get() === null,
    change: () => {
      if (input.checked) empty();
      entered.set(input.checked ? null : undefined);
    },
  });
  return { input, element: choice(input, t("not_known")) };
}
