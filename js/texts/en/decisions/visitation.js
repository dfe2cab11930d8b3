// What a page says about the decision "visitation", in English.

export default {
  visitation: {
    title: "Is this visiting plan in order?",
    short: "Visiting plan",
    lead: "A parent and child’s visiting plan, a plan for siblings placed apart, or a grandparent’s request, against 301.210 to 301.255. The list of rules fills as you answer, and says what would mend each failure.",
    kind_hint: "Each kind has questions of its own. What you entered for another kind is kept.",
    failed: "Rules that fail",
    due: "Due by",
    examples: [
      [
        "A parents’ plan, a day late",
        "Return home; four visits a month; established on the fourth business day.",
      ],
      [
        "Siblings every three weeks",
        "Placed apart, first visit on the {#first_sibling_visit_days:ordinal} day.",
      ],
      [
        "A grandmother, denied",
        "Answered after {#grandparent_reply_days} days, by a letter that says nothing of a review.",
      ],
    ],
  },
};
