// What a page says about the decision "system_of_care", in English.

export default {
  system_of_care: {
    title: "Can System of Care serve this child?",
    short: "System of Care",
    lead: "Whether the program’s description covers the child, by which model of family therapy, for how long, and the ten posts from intake to respite. Whether the child is eligible, the caseworker determines.",
    why_open: "Why this is open",
    model: "Family therapy by",
    window: "{#system_of_care_months:Words} months of service",
    from_to: "{from} to {to}",
    posts: "The ten posts",
    posts_about: "The first three come in this order; the others are there for when they are needed.",
    as_needed: "When it is needed.",
    examples: [
      ["A boy of four, with his aunt", "Network 40; accepted in January, two posts held."],
      ["In network 67", "Half of it is covered, and the description does not say which."],
      ["In a group home", "A setting that the description does not name."],
    ],
  },
};
