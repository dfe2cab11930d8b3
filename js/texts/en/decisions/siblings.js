// What a page says about the decision "siblings", in English.

export default {
  siblings: {
    title: "Are these siblings together, or apart as the rules allow?",
    short: "Siblings",
    lead: "On which ground siblings may be placed apart, what has to be searched and written down by when, and how their ties are kept, under 301.70 and 301.80(b), (d) and (f).",
    apart: "Placed apart",
    ground: "Ground stated",
    examples: [
      ["Apart by court order", "Everything else done that is asked."],
      [
        "A search a day late",
        "Custody on February 18; vacant homes were not searched within {#sibling_search_days:words} days.",
      ],
      ["Apart for a risk of harm", "The risk is documented; on what it rests is not known."],
      ["An adopted sister", "Her home was asked, although a parent objects."],
    ],
  },
};
