// The elements, one a decision. Here they are classes; an entry gives them their names in a page.

import { DECISIONS } from "./decisions.js";
import { Part301Element } from "./element.js";

export { Part301Element };
export { LANGUAGES } from "./language.js";
export { ready } from "./ready.js";

const row = (word) => DECISIONS.find((decision) => decision.word === word);

export class Part301RelativeElement extends Part301Element {
  static decision = row("relative");
}
export class Part301DisclosureElement extends Part301Element {
  static decision = row("disclosure");
}
export class Part301ChildInformationElement extends Part301Element {
  static decision = row("child_information");
}
export class Part301VisitationElement extends Part301Element {
  static decision = row("visitation");
}
export class Part301VisitsElement extends Part301Element {
  static decision = row("visits");
}
export class Part301TimelineElement extends Part301Element {
  static decision = row("timeline");
}
export class Part301ConvictionsElement extends Part301Element {
  static decision = row("convictions");
}
export class Part301RelativeHomeElement extends Part301Element {
  static decision = row("relative_home");
}
export class Part301SiblingsElement extends Part301Element {
  static decision = row("siblings");
}
export class Part301PlacementElement extends Part301Element {
  static decision = row("placement");
}
export class Part301SpecialisedCareElement extends Part301Element {
  static decision = row("specialised_care");
}
export class Part301GoalElement extends Part301Element {
  static decision = row("goal");
}
export class Part301SystemOfCareElement extends Part301Element {
  static decision = row("system_of_care");
}
export class Part301CaseElement extends Part301Element {
  static decision = row("case");
}

/** Every element, in the order of a menu. */
export const ELEMENTS = [
  Part301RelativeElement,
  Part301DisclosureElement,
  Part301ChildInformationElement,
  Part301TimelineElement,
  Part301VisitationElement,
  Part301VisitsElement,
  Part301ConvictionsElement,
  Part301RelativeHomeElement,
  Part301SiblingsElement,
  Part301PlacementElement,
  Part301SpecialisedCareElement,
  Part301CaseElement,
  Part301SystemOfCareElement,
  Part301GoalElement,
];

/** The name of an element in a page: "part301-child-information". */
export const nameOf = ({ decision }) => `part301-${decision.word.replaceAll("_", "-")}`;

/** Gives the elements their names, as far as nobody did. */
export function define(registry = customElements) {
  for (const element of ELEMENTS) {
    if (!registry.get(nameOf(element))) registry.define(nameOf(element), element);
  }
}
