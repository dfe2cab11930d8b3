// Worked examples. Their names stand in js/texts, in the same order.

export const examples = [
  {
    asOf: "2025-07-14",
    events: { legalCustody: "2025-06-30T16:30", temporaryCustody: "2025-07-01", placement: "2025-07-02" },
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
    completed: { "due.health_screening": "2025-07-01T10:00", "due.caregiver_packet": "2025-07-02" },
  },
  {
    asOf: "2025-12-22",
    events: {
      temporaryCustody: "2025-12-15",
      siblingGroupCustody: "2025-12-15",
      placement: "2025-12-16",
      firstSiblingVisit: "2025-12-20",
    },
    conditions: { siblingsApart: true, siblingGroup: true, goalReturnHome: true, specialised: false },
  },
  {
    asOf: "2026-03-02",
    events: {
      grandparentRequest: "2026-02-02",
      reviewRequested: "2026-02-20",
      childBirth: "2013-03-05",
    },
    conditions: {
      siblingsApart: false,
      siblingGroup: false,
      relativePlacement: false,
      goalReturnHome: false,
      specialised: false,
    },
  },
];
