// Whether the conditions for placing a child with a relative are met. elements/decision.js says what each key means.

import { assessRelativeHome } from "../../core/index.js";
import { capital, t } from "../../elements/language.js";
import { ticksField } from "../../elements/fields/ticks.js";
import { offenceField } from "../convictions/offence.js";
import { examples } from "./examples.js";

export default {
  word: "relative_home",
  decide: assessRelativeHome,
  outcomes: "RelativeHomeOutcome",
  tones: { conditions_met: "yes", not_met: "no", undetermined: "open" },
  details: ({ payment }) => (payment ? [[t("relative_home.payment"), capital(payment.label)]] : []),
  fields: { offence: offenceField, considered: ticksField },
  compact: true,
  askAfter: { "/childAge": "/childBirthDate" },
  examples,
};
