// What a page says about the decision "placement", in English.

export default {
  placement: {
    title: "Are the conditions of this placement met?",
    short: "Placement",
    lead: "The need, the authority, the choice of the place and the kind of setting, under 301.30 to 301.60 and 301.90 to 301.140. Whether a place is the right one for a child, it does not say; an Indian child is referred to Part 307.",
    voluntary_end: "Last day that the voluntary agreement carries it",
    examples: [
      ["A foster home by court order", "Everything that is asked, recorded."],
      ["A home denied for race", "Refused as a reason, whatever else is in order."],
      ["An Indian child", "Another Part governs; nothing is decided here."],
      [
        "A renewal from the wrong desk",
        "A voluntary agreement past its {#voluntary_agreement_days:ordinal} day, renewed by a designee.",
      ],
      ["An emergency, its ground open", "Protective custody; what the Department believed is not known."],
    ],
  },
};
