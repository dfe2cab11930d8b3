// The elements, one for each decision. Here they are classes. An entry defines them under their tags.

import { ELEMENTS } from "#generated/elements.js";
import { tagOf } from "./names.js";

export * from "#generated/elements.js";
export { LANGUAGES } from "../core/languages.js";
export { Part301Element } from "./element.js";
export { ready } from "./ready.js";

/** The tag of an element's class: "part301-child-information". */
export const nameOf = ({ decision }) => tagOf(decision.word);

/** Defines each element whose tag nobody has defined yet. */
export function define(registry = customElements) {
  for (const element of ELEMENTS) {
    if (!registry.get(nameOf(element))) registry.define(nameOf(element), element);
  }
}
