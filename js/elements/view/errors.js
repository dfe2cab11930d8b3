// What is wrong with what was entered.

import { button, h } from "../dom.js";
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
        button("link", `${form.questionAt(path).question} ${message}`, () => form.goTo(path)),
      );
    this.element.hidden = errors.length === 0;
    this.element.replaceChildren(h("h2", {}, t("errors_title")), h("ul", {}, errors.map(item)));
  }
}
