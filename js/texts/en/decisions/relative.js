// What a page says about the decision "relative", in English.

export default {
  relative: {
    tie: "The tie as named",
    basis: "Counts by",
    title: "Is this person a relative of the child?",
    short: "Relative",
    lead: "Who counts as a relative under 301.20: kin, step-relatives, godparents, fictive kin, and those related to a sibling.",
    way: "How do you know the tie?",
    ways: [
      "By its name: aunt, grandparent, second cousin …",
      "Step by step from the child: mother, mother, sister, daughter …",
    ],
    examples: [
      ["A great-aunt", "The grandmother’s sister, on the mother’s side."],
      ["Found by a path", "The child’s mother’s mother’s sister’s daughter."],
      [
        "An uncle, paternity undone",
        "The father’s brother, after the acknowledgment of paternity was rescinded.",
      ],
      ["A friend of the family", "Unrelated, with close ties from before the placement."],
      ["A cousin of 20", "First cousin, two months before turning {#relative_age}."],
      ["Foster parent, a day short of a year", "Everything else for fictive kin is there."],
    ],
  },
};
