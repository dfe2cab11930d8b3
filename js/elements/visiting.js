// The two decisions on visits, as decisions.js describes such rows: the plan, and the visits held.

import { auditVisits, validateVisitationPlan } from "../index.js";
import { date, t } from "./language.js";
import { heldPanel } from "./held.js";
import { logField, presentField } from "./visits.js";

const TONES = { compliant: "yes", not_compliant: "no", undetermined: "open", not_applicable: "open" };

const bothThere = { siblings: ["Ana", "Ben"], courtOrderFewerVisits: false, harmRisk: false };
const visit = (day, ...siblingsPresent) => ({ date: day, kind: "sibling", siblingsPresent });

export const VISITING = [
  {
    word: "visitation",
    decide: validateVisitationPlan,
    outcomes: "VisitationPlanOutcome",
    tones: TONES,
    beside: ({ due, findings }) => {
      const failed = findings.filter((finding) => finding.status === "not_met").length;
      return [
        failed > 0 && [t("visitation.failed"), String(failed)],
        ...due.map((one) => [`${t("visitation.due")} ${one.citation}`, date(one.date)]),
      ].filter(Boolean);
    },
    start: { kind: "parent_child" },
    open: 1,
    examples: [
      {
        kind: "parent_child",
        asOf: "2026-03-09",
        goal: "return_home",
        placementDate: "2026-03-02",
        emergencyPlacement: false,
        planEstablishedDate: "2026-03-06",
        visitCount: 4,
        visitPeriod: "month",
      },
      {
        kind: "sibling",
        asOf: "2026-03-20",
        siblingsPlacedApart: true,
        temporaryCustodyDate: "2026-03-02",
        visitEveryDays: 21,
        firstSiblingVisitDate: "2026-03-16",
        courtOrderFewerVisits: false,
        harmRisk: false,
      },
      {
        kind: "grandparent",
        asOf: "2026-03-20",
        childInCare: true,
        requester: "grandparent",
        requestReceivedDate: "2026-01-20",
        responseDate: "2026-03-10",
        responseInWriting: true,
        delayException: "none",
        decision: "denied",
        denialBasisDocumented: true,
        denialLetterSent: true,
        denialLetterStatesReviewRight: false,
      },
    ],
  },
  {
    word: "visits",
    decide: auditVisits,
    outcomes: "VisitsOutcome",
    tones: TONES,
    beside: () => [],
    table: heldPanel,
    fields: { visits: logField, siblingsPresent: presentField },
    open: 1,
    examples: [
      {
        asOf: "2026-06-30",
        auditOf: "sibling",
        auditFrom: "2026-03-01",
        auditTo: "2026-05-15",
        ...bothThere,
        visits: [
          visit("2026-03-07", "Ana", "Ben"),
          visit("2026-03-21", "Ana", "Ben"),
          visit("2026-04-04", "Ana", "Ben"),
          visit("2026-04-18", "Ana"),
          { date: "2026-04-25", kind: "contact" },
          visit("2026-05-02", "Ana", "Ben"),
        ],
      },
      {
        asOf: "2026-06-30",
        auditOf: "both",
        auditFrom: "2026-03-01",
        auditTo: "2026-04-30",
        ...bothThere,
        goal: "return_home",
        weeklyExceptionDocumented: false,
        visits: [
          { date: "2026-03-07", kind: "joint", siblingsPresent: ["Ana", "Ben"], parentPresent: true },
          { date: "2026-03-21", kind: "sibling" },
          visit("2026-04-04", "Ana", "Ben"),
          visit("2026-04-18", "Ana", "Ben"),
        ],
      },
    ],
  },
];
