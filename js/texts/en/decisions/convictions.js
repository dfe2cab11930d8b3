// What a page says about the decision "convictions", in English.

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
};
