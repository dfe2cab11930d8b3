// Whether siblings are together, or apart as the rules allow. elements/decision.js says what each key means.

import { assessSiblingPlacement } from "../../core/index.js";
import { capital, t } from "../../elements/language.js";
import { examples } from "./examples.js";

export default {
  word: "siblings",
  decide: assessSiblingPlacement,
  outcomes: "SiblingPlacementOutcome",
  tones: { conditions_met: "yes", not_met: "no", undetermined: "open", not_applicable: "open" },
  details: ({ apart, ground }) =>
    [
      apart !== null && [t("siblings.apart"), t(apart ? "yes" : "no")],
      ground && [t("siblings.ground"), capital(ground.label)],
    ].filter(Boolean),
  compact: true,
  examples,
};
