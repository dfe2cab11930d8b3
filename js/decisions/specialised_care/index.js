// Whether specialised foster care is determined and provided as the rules ask. elements/decision.js says what each key means.

import { assessSpecialisedCare } from "../../core/index.js";
import { t } from "../../elements/language.js";
import { examples } from "./examples.js";

export default {
  word: "specialised_care",
  decide: assessSpecialisedCare,
  outcomes: "SpecialisedCareOutcome",
  tones: { conditions_met: "yes", not_met: "no", undetermined: "open" },
  details: ({ similar }) =>
    similar === null ? [] : [[t("specialised_care.kind"), t(`specialised_care.kinds.${similar}`)]],
  compact: true,
  askFirst: ["/careStatus"],
  askAfter: { "/childAge": "/assessmentSource" },
  examples,
};
