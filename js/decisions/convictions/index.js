// Whether a conviction bars a relative's home. elements/decision.js says what each key means.

import { screenConvictions } from "../../core/index.js";
import { t } from "../../elements/language.js";
import { examples } from "./examples.js";
import { historyTable } from "./history.js";
import { offenceField } from "./offence.js";

export default {
  word: "convictions",
  decide: screenConvictions,
  outcomes: "ConvictionsOutcome",
  tones: { no_bar: "yes", waived: "part", barred: "no", undetermined: "open" },
  details: ({ waivableBy }) =>
    waivableBy ? [[t("convictions.waivable_by"), t(`convictions.waivers.${waivableBy}`)]] : [],
  tables: historyTable,
  fields: { offence: offenceField },
  compact: true,
  askFirst: ["/convictions", "/waiver"],
  examples,
};
