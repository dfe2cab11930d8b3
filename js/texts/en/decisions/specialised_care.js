// What a page says about the decision "specialised_care", in English.

export default {
  specialised_care: {
    title: "Is specialized foster care determined and provided as it must be?",
    short: "Specialized care",
    lead: "Who is found to need specialized foster care and on what, who decides it, and what caregivers and caseworker owe month by month, under 301.90(b).",
    kind: "What is looked at",
    kinds: { true: "Similar services after adoption or guardianship", false: "Specialized foster care" },
    examples: [
      ["A child with medical needs", "A year and two months in care; everything done."],
      ["One visit and one hour short", "Two visits last month, eleven hours of training last year."],
      ["A staffing without the child", "Of an age not known; nobody deemed taking part inappropriate."],
      ["After adoption", "The committee recommended it; how it was made up is not known."],
    ],
  },
};
