// Worked examples. Their names stand in js/texts, in the same order.

export const examples = [
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
];
