// Which visits were held. elements/decision.js says what each key means.

import { auditVisits } from "../../core/index.js";
import { examples } from "./examples.js";
import { presentField, visitsField } from "./fields.js";
import { heldPanel } from "./held.js";
import visits from "./visits.css";
import periods from "../../elements/styles/periods.css";

export default {
  word: "visits",
  decide: auditVisits,
  outcomes: "VisitsOutcome",
  tones: { compliant: "yes", not_compliant: "no", undetermined: "open", not_applicable: "open" },
  tables: heldPanel,
  fields: { visits: visitsField, siblingsPresent: presentField },
  openGroups: 1,
  styles: [periods, visits],
  examples,
};
