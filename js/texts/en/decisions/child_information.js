// What a page says about the decision "child_information", in English.

export default {
  child_information: {
    title: "What may be shared about the child?",
    short: "Child’s information",
    lead: "What of a child’s information goes to the caregiver and the guardian ad litem under 301.120, and what into the notice to a relative under 301.80(e)(1)(G), item by item.",
    form: "How it is given",
    forms: { written: "In writing", verbal: "Verbally, as it becomes available" },
    example_item: "name of the school",
    items_help: "Tick what is to be shared.",
    items_groups: [
      "Who the child is",
      "Medical",
      "Education",
      "Service plan and history",
      "Other background",
      "Protected by other rules",
    ],
    not_taken:
      "“{got}” is none of the items that 301.120 speaks of. Only a notice to a relative is looked at for other items. It is left out until then.",
    examples: [
      [
        "A packet for a foster home",
        "Seven items, given in writing on placement; the receipt is not signed.",
      ],
      [
        "An emergency placement",
        "With a former caregiver’s identity, mental health and HIV information in the file.",
      ],
      ["A notice to an uncle", "The draft says more than first name, gender and age."],
      ["A notice to a violent relative", "There is a police report of domestic violence."],
      [
        "The guardian ad litem’s copy",
        "Not given yet, more than {#guardian_copy_business_days:words} business days after placement.",
      ],
    ],
  },
  items: {
    other: "Another item",
    other_hint: "In a few words, as the draft of the notice has it. Do not enter the information itself.",
    heading: "Item by item",
    item: "Item",
    decision: "Decision",
    provision: "Provision",
  },
};
