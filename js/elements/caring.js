// The decisions on how care is arranged, as decisions.js describes such rows: the plan for a case, System of Care, and
// the share of children over 24 months.

import { checkSystemOfCare, measureGoal, planCase } from "../index.js";
import { date, t } from "./language.js";
import { foldEvents, planInShort, planPanel } from "./plan.js";
import { postsList } from "./posts.js";
import { childrenField, sharePanel, shareBeside } from "./share.js";
import { ticksField } from "./ticks.js";

export const CARING = [
  {
    word: "case",
    decide: planCase,
    panel: planPanel,
    inShort: planInShort,
    follow: foldEvents,
    open: 2,
    unfolded: ["/events"],
    fields: { stepsDone: ticksField, tasks: ticksField, postsDone: ticksField },
    wide: true,
    guided: false,
    examples: [
      {
        asOf: "2025-07-14",
        stepsDone: ["assess"],
        tasks: ["write_plan", "advocate_in_court"],
        inSystemOfCare: false,
        events: { placement: "2025-07-02" },
        conditions: {
          emergencyPlacement: false,
          goalReturnHome: true,
          siblingsApart: false,
          siblingGroup: false,
          relativePlacement: true,
          fictiveKin: false,
          licensed: false,
          specialised: false,
        },
        completed: { "due.caregiver_packet": "2025-07-02" },
      },
      {
        asOf: "2026-02-02",
        stepsDone: ["assess", "plan"],
        tasks: [],
        inSystemOfCare: true,
        postsDone: ["intake", "assessment"],
        events: { placement: "2026-01-07", socAccepted: "2026-01-12" },
        conditions: {
          siblingsApart: false,
          siblingGroup: false,
          relativePlacement: false,
          specialised: true,
        },
      },
      {
        stepsDone: [],
        tasks: ["investigate_report", "provide_home", "give_therapy", "arrange_services"],
      },
    ],
  },
  {
    word: "system_of_care",
    decide: checkSystemOfCare,
    outcomes: "SystemOfCareOutcome",
    tones: { eligible: "yes", not_eligible: "no", undetermined: "open" },
    beside: ({ model, window, findings }) => {
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
    table: postsList,
    fields: { postsDone: ticksField },
    open: 2,
    examples: [
      {
        asOf: "2026-03-02",
        isWard: true,
        setting: "relative_placement",
        localAreaNetwork: "lan_40",
        childBirthDate: "2021-05-20",
        acceptedOn: "2026-01-12",
        postsDone: ["intake", "assessment"],
      },
      {
        asOf: "2026-03-02",
        isWard: true,
        setting: "traditional_foster_home",
        localAreaNetwork: "lan_67",
        childAge: 9,
      },
      {
        asOf: "2026-03-02",
        isWard: true,
        setting: "other",
        localAreaNetwork: "lan_63",
        childAge: 14,
      },
    ],
  },
  {
    word: "goal",
    decide: measureGoal,
    outcomes: "GoalOutcome",
    tones: { within: "yes", exceeded: "no", undetermined: "open" },
    beside: shareBeside,
    table: sharePanel,
    fields: { children: childrenField },
    wide: true,
    examples: [
      () => ({ asOf: AS_OF, children: children(36), exitsComplete: true }),
      () => ({ asOf: AS_OF, children: children(100_000), exitsComplete: true }),
      () => ({ asOf: AS_OF, children: children(12) }),
    ],
  },
];

const AS_OF = "2026-03-02";
const DAY = 86_400_000;

/** So many children who came over four years; one in five has left. */
function children(count) {
  const before = (days) => new Date(Date.parse(AS_OF) - days * DAY).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, place) => {
    const days = (place * 397 + 61) % 1461;
    return place % 5 === 4
      ? { entered: before(days), exited: before(Math.trunc(days / 12)) }
      : { entered: before(days) };
  });
}
