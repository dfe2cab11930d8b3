// What a page says about the decision "disclosure", in English.

export default {
  disclosure: {
    title: "May this person be told who the caregiver is, and where?",
    short: "Caregiver’s identity",
    lead: "Whether a caregiver’s name, address and telephone number may be given to somebody, and from which day on: 301.420 to 301.470. Unless a rule opens it, nobody is told.",
    yes: "YES",
    yes_on: "YES, on {date}",
    yes_from: "YES, from {date}",
    no: "NO",
    not_today: "NOT TODAY",
    not_on: "NOT ON {date}",
    not_known: "Not known yet: tell nobody",
    no_answer: "No answer: tell nobody",
    to: "To: {recipient}.",
    this_day: "Today is {date}.",
    other_day: "Asked for {date}, which is not today.",
    bars: "What stands against it ({count})",
    governing: "What decides it",
    until_then: "Until it is known",
    not_before: "First day on which it may happen, if no review is asked for and no order is issued before",
    at_the_earliest: "At the earliest, and only if nothing else stands against it",
    if_notice: "At the earliest, if the caregiver is given notice on {date}",
    paragraph: "Where the rules name this recipient",
    examples: [
      ["The child’s school", "It needs the address, and the caregiver got the general notice."],
      [
        "A mother, on the {#caregiver_review_days:ordinal} day",
        "Goal return home, assessment clean; the notice is {#caregiver_review_days:words} days old today.",
      ],
      [
        "A tutor, after the {#caregiver_review_days:words} days",
        "Needed and in the service plan; the caregiver asked for no review.",
      ],
      ["A father with three bars", "Order of protection, a threat of violence, and rights terminated."],
      [
        "A sister, a day short of {#sibling_told_age:words}",
        "In the Department’s custody, placed elsewhere.",
      ],
      ["A sibling’s caregiver, review running", "The caregiver asked for a decision review in time."],
    ],
  },
};
