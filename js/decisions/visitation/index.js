// Whether a visiting plan is in order. elements/decision.js says what each key means.

import { validateVisitationPlan } from "../../core/index.js";
import { date, t } from "../../elements/language.js";
import { examples } from "./examples.js";

export default {
  word: "visitation",
  decide: validateVisitationPlan,
  outcomes: "VisitationPlanOutcome",
  tones: { compliant: "yes", not_compliant: "no", undetermined: "open", not_applicable: "open" },
  details: ({ due, findings }) => {
    const failed = findings.filter((finding) => finding.status === "not_met").length;
    return [
      failed > 0 && [t("visitation.failed"), String(failed)],
      ...due.map((one) => [`${t("visitation.due")} ${one.citation}`, date(one.date)]),
    ].filter(Boolean);
  },
  startingFacts: { kind: "parent_child" },
  openGroups: 1,
  examples,
};
