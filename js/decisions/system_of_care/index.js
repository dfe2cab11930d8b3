// Whether System of Care can serve a child. elements/decision.js says what each key means.

import { checkSystemOfCare } from "../../core/index.js";
import { date, t } from "../../elements/language.js";
import { ticksField } from "../../elements/fields/ticks.js";
import { examples } from "./examples.js";
import { postsList } from "./posts.js";

export default {
  word: "system_of_care",
  decide: checkSystemOfCare,
  outcomes: "SystemOfCareOutcome",
  tones: { eligible: "yes", not_eligible: "no", undetermined: "open" },
  details: ({ model, window, findings }) => {
    const open = findings.find(({ rule, status }) => rule === "soc.eligibility" && status === "unknown");
    return [
      open?.reading && [t("system_of_care.why_open"), open.reading],
      model && [t("system_of_care.model"), model.label],
      window && [
        t("system_of_care.window"),
        t("system_of_care.from_to", { from: date(window.from), to: date(window.to) }),
      ],
    ].filter(Boolean);
  },
  tables: postsList,
  fields: { postsDone: ticksField },
  openGroups: 2,
  examples,
};
