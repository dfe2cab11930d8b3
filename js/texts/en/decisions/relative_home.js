// What a page says about the decision "relative_home", in English.

export default {
  relative_home: {
    title: "Are the conditions for placing with this relative met?",
    short: "Relative’s home",
    lead: "What 301.80 asks before a child is placed with a relative, and after: the search, the child’s own feelings, fourteen agreements, seventeen conditions of the home, the checks and the convictions. Nothing is scored, and no home is judged as a whole.",
    payment: "What the home is paid",
    examples: [
      ["Every condition said to hold", "A grandmother living alone; nothing in the history."],
      ["A child who does not trust", "One answer is enough, and a supervisory staffing is owed."],
      ["Firearms, and a question left open", "Not locked up; whether there are meals enough nobody knows."],
      ["A conviction in the home", "An adult’s, listed; a waiver is asked for and not decided."],
    ],
  },
};
