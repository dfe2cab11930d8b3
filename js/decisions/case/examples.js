// Worked examples. Their names stand in js/texts, in the same order.

export const examples = [
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
];
