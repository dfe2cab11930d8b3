// Worked examples. Their names stand in js/texts, in the same order.

const bothThere = { siblings: ["Ana", "Ben"], courtOrderFewerVisits: false, harmRisk: false };
const visit = (day, ...siblingsPresent) => ({ date: day, kind: "sibling", siblingsPresent });

export const examples = [
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
];
