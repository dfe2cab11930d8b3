// What a page says about the decision "case", in English.

export default {
  case: {
    title: "What comes next in this case, and who does it?",
    short: "Case plan",
    lead: "The case-management cycle, the posts of System of Care and the deadlines of Part 301 as one plan in order: who does what, by when, and to whom a task goes that is not a case manager’s.",
    no_dates: "The plan has no date yet: enter what happened",
    no_day: "{dated} dates; how they stand needs the date asked about",
    short_text: "Deadlines: {overdue} overdue, {open} open",
    next: "What comes next",
    by: "By {date}.",
    was_due: "It was due {date}.",
    if_it_applies: "If it applies: that hangs on what is not known yet.",
    routes: "Whose tasks these are",
    own: "A case manager’s own task.",
    not_own: "Not a case manager’s task.",
    plan: "The whole plan, step by step",
    plan_about:
      "The cycle begins anew as things change. Each step has what belongs to it; deadlines stand by date.",
    waiting: "waiting",
    ends: "What ends or begins by itself",
    examples: [
      ["Placed two weeks ago", "Needs are assessed; somebody is to go to court for the family."],
      ["A client of System of Care", "In specialized care, three weeks after acceptance."],
      ["Tasks that come up", "An investigation, a foster home and therapy: whose are they?"],
    ],
  },
};
