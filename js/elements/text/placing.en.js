// What the page says about a relative's home and about placing a child, in English. placing.es.js has the same keys.

export default {
  convictions: {
    title: "Does a conviction bar this relative’s home?",
    short: "Convictions",
    lead: "The criminal history of a relative and of every adult at home, against the list of Appendix A: which conviction bars the home, who could waive it, and what a waiver has to have.",
    waivable_by: "Who could waive it",
    waivers: {
      director: "The Director alone, personally",
      designated_staff: "The Director, or an employee whom the Director designated",
    },
    examples: [
      ["A conviction of kidnapping", "Listed without an asterisk; no waiver was asked for."],
      ["A waiver from the wrong desk", "One of two offences has an asterisk; designated staff waived both."],
      ["A waiver by designated staff", "Asked for orally and confirmed; everything that a request needs."],
      ["Another state’s offence", "Nobody has determined yet whether it resembles the one listed."],
      ["Nothing that bars", "An offence not listed, an arrest alone, and somebody who lives elsewhere."],
    ],
  },

  offence: {
    hint: "Type a part of it; slips are forgiven. The down arrow shows all of them.",
    found: "Offences found: {count}. Use the up and down arrows, and Enter to choose.",
    none: "No offence was found. The last choice is for one that is not listed.",
    chosen: "Chosen: {offence}.",
    starred: "(with an asterisk)",
  },

  history: {
    heading: "Entry by entry",
    offence: "Offence",
    listed: "Where it is listed",
    effect: "Effect",
    no_offence: "offence not known",
    nowhere: "Not listed, or not known",
    group: "Group {group}",
    starred: "With an asterisk",
    not_starred: "Without an asterisk",
    bars: { yes: "Bars the home", no: "Does not bar it", unknown: "Not known yet" },
  },

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

  siblings: {
    title: "Are these siblings together, or apart as the rules allow?",
    short: "Siblings",
    lead: "On which ground siblings may be placed apart, what has to be searched and written down by when, and how their ties are kept, under 301.70 and 301.80(b), (d) and (f).",
    apart: "Placed apart",
    ground: "Ground stated",
    examples: [
      ["Apart by court order", "Everything else done that is asked."],
      ["A search a day late", "Custody on February 18; vacant homes were not searched within thirty days."],
      ["Apart for a risk of harm", "The risk is documented; on what it rests is not known."],
      ["An adopted sister", "Her home was asked, although a parent objects."],
    ],
  },

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
        "A voluntary agreement past its sixtieth day, renewed by a designee.",
      ],
      ["An emergency, its ground open", "Protective custody; what the Department believed is not known."],
    ],
  },

  specialised_care: {
    title: "Is specialized foster care determined and provided as it must be?",
    short: "Specialized care",
    lead: "Who is found to need specialized foster care and on what, who decides it, and what caregivers and caseworker owe month by month, under 301.90(b).",
    kind: "What is looked at",
    kinds: {
      true: "Similar services after adoption or guardianship",
      false: "Specialized foster care",
    },
    examples: [
      ["A child with medical needs", "A year and two months in care; everything done."],
      ["One visit and one hour short", "Two visits last month, eleven hours of training last year."],
      ["A staffing without the child", "Of an age not known; nobody deemed taking part inappropriate."],
      ["After adoption", "The committee recommended it; how it was made up is not known."],
    ],
  },
};
