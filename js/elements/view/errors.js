// What is wrong with what was entered.

import { h } from "../dom.js";
import { capital, t } from "../language.js";

/** Everything that is wrong, field by field: half-typed values, and both sides of each contradiction. */
export const errorsIn = ({ errors, contradictions }) => [
  ...errors,
  ...contradictions.flatMap(({ path, other, expected }) =>
    [other, path].map((one) => ({ path: one, message: `${capital(expected)}.` })),
  ),
];

/** The list of errors above the questions. Each leads to its field. */
export class ErrorSummary {
  element = h("div", { class: "error-summary", part: "error-summary", hidden: true });

  get isShown() {
    return !this.element.hidden;
  }

  /** Shows the errors, or nothing if there are none. */
  show(errors, form) {
    const item = ({ path, message }) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: "link", click: () => form.goTo(path) },
          `${form.questionAt(path).question} ${message}`,
        ),
      );
    this.element.hidden = errors.length === 0;
    this.element.replaceChildren(h("h2", {}, t("errors_title")), h("ul", {}, errors.map(item)));
  }
}
