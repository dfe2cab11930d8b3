// Worked examples. Their names stand in js/texts, in the same order.

export const examples = [
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
];
