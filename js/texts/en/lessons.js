// The words of the lessons, by lesson and by the name of each case's scenario.

export default {
  relatives: {
    title: "Who is a relative?",
    intro:
      "A child may be placed with a relative before the home is licensed, so a great deal hangs on who is one. Eight people, eight answers: some turn on a birthday, some on a divorce, and some on a fact that nobody has asked about yet.",
    cases: {
      "mother's mother's sister's daughter": {
        title: "A cousin, but which?",
        why: "Up three generations and down two: the daughter of a grandmother’s sister is a first cousin once removed, and these are on the list of 301.20 “Relative”.",
      },
      "on the day before the 21st birthday": {
        title: "An aunt, tomorrow aged {#relative_age}",
        why: "Nobody under {#relative_age} is a relative under 301.20, however close the tie. One day later the answer would be another.",
      },
      "a former uncle by marriage with close ties is fictive kin": {
        title: "The aunt’s former husband, who stayed close",
        why: "The spouse of an aunt counts only while the marriage lasts. After it he is unrelated, and so his close ties from before the placement can make him fictive kin (reading of 301.20).",
      },
      "the father's mother, acknowledgment, acknowledgmentEffective, acknowledgmentRescinded": {
        title: "A grandmother, and an acknowledgment taken back",
        why: "Kin through the father count once his paternity is established. A voluntary acknowledgment establishes it, but not once it was rescinded (301.20 “Father”).",
      },
      "whether a parent is not known": {
        title: "An uncle of 50",
        why: "An uncle can have adopted the child, and a parent is no relative in this sense. As long as nobody has asked, the honest answer is that it is not determined.",
      },
      "the foster parent a day before the year is over": {
        title: "The foster parent, almost a year on",
        why: "A current foster parent can be fictive kin after at least one year in the home. A day is missing (301.20 “Fictive kin”).",
      },
      "the half-brother's aunt, the two placed together": {
        title: "The half-brother’s aunt",
        why: "She is no kin of the child. But someone related to a sibling counts while the siblings are placed together with her (301.20 “Relative”).",
      },
      "an aunt before the adoption, no determination yet": {
        title: "An aunt from before the adoption",
        why: "After an adoption that ended with a return to care, someone who would have qualified before it counts if the Department finds that this is in the child’s best interests. That finding is not there yet, and it is the Department’s alone (reading).",
      },
    },
  },
  disclosure: {
    title: "Who may be told where the child lives?",
    intro:
      "A caregiver’s name, address and telephone number are confidential until a rule opens them. Someone asks: may they be told, on that day? “Not known yet” means: tell nobody.",
    cases: {
      "the worked example: notice on the 1st, asked on the 11th": {
        title: "Notice on the 1st, asked on the 11th",
        why: "{#caregiver_review_days:Words} calendar days must pass after the notice, whose own day is not counted. The {#caregiver_review_days:ordinal} day is the 11th; the first day on which anything may be said is the 12th (301.450(b)).",
      },
      "the first day is a Saturday": {
        title: "{#caregiver_review_days:Words} days that end before a weekend",
        why: "The {#caregiver_review_days:words} days are calendar days and do not move for a weekend (reading of 301.450(b)): notice on June 2, first day on Saturday, June 13. The answer names the next business day too, for whoever would rather wait.",
      },
      "a school: order and ban not known": {
        title: "The school, and nobody asked about a court",
        why: "A school may be told as a matter of routine, unless an order of protection or a court stands against it. Nobody knows, and not known is not no.",
      },
      "an order of protection and rights terminated": {
        title: "A parent, and everything decided",
        why: "The assessment is complete, the release decided, the {#caregiver_review_days:words} days over, and still: a valid order of protection bars it, and so do terminated rights. Each is enough by itself (301.460).",
      },
      "in care, born 2019-06-15, on 2026-06-14": {
        title: "A sister, the day before her birthday",
        why: "A sibling in care is told from the age of {#sibling_told_age:words} on (301.430(a)(10)). She turns {#sibling_told_age:words} tomorrow.",
      },
      "a review asked for on day 11 is running": {
        title: "A review asked for late",
        why: "A review asked for within the {#caregiver_review_days:words} days postpones disclosure; this one was asked for on the eleventh day, and does not (301.450(b)).",
      },
      "within the ten days, whether there is an order is not known": {
        title: "Four days after the notice",
        why: "Today it is no in any case: the {#caregiver_review_days:words} days run. But whether it will ever be yes hangs on an order of protection that nobody knows about, so the outcome stays open.",
      },
      "passed on, purpose report_abuse_or_neglect": {
        title: "Passed on, to report neglect",
        why: "Whoever was told may not pass it on, with few exceptions. To report abuse or neglect to the proper authority is one (301.470(a), (d)).",
      },
    },
  },
  visits: {
    title: "Visiting plans, and visits held",
    intro:
      "Plans for visits with parents, siblings and grandparents, and logs of what took place. What does a plan need, what counts as a visit, and when is “not known” the right answer?",
    cases: {
      "over Thanksgiving, in time": {
        title: "A plan made over Thanksgiving",
        why: "{#parent_plan_working_days:Words} working days after the placement. By the State’s calendar neither Thanksgiving nor the Friday after it is one, so the third day is December 2 (301.210(b)(1), 80 Ill. Adm. Code 303.190).",
      },
      "emergency not known, and it matters": {
        title: "A plan six working days later",
        why: "After an ordinary placement it would be late, after an emergency placement in time (301.210(b)(1)-(2)). Which it was is not known.",
      },
      "four a month": {
        title: "Four visits a month with the parents",
        why: "Weekly visits are expected. Four a month may be one in every week, or two in one and none in another: the pattern decides, and it is not known (301.210(b)(4)).",
      },
      "every 15 days": {
        title: "Siblings, every 15 days",
        why: "At least {#sibling_visits:times} per month. A February of 28 days holds only one visit in any 15 days (reading of 301.220(a)); every {#sibling_visit_interval_days} days would do.",
      },
      "visitsReduced: discipline": {
        title: "Fewer visits after a fight",
        why: "Visits between siblings are never reduced as discipline, even where enough of them are left (301.220(b), 301.230(c)).",
      },
      "an aunt asks": {
        title: "An aunt asks for visits",
        why: "The {#grandparent_reply_days} days and all the rest of 301.240 are for grandparents and great-grandparents. That the rule does not apply is no failure of the plan.",
      },
      "a video call": {
        title: "Three visits and a video call",
        why: "A visit is face to face (301.20 “Visitation”). The call is welcome contact, and April has one visit only.",
      },
      "short, no exception known": {
        title: "Three visits in two months",
        why: "April is a visit short. A court’s order or a documented risk would excuse it (301.220(a)(1)-(2)); neither was asked about, and unknown is not no.",
      },
    },
  },
  deadlines: {
    title: "By when?",
    intro:
      "Something happened; something else is due. Count the days as the rules do: the day itself is never counted, calendar days run through weekends, business and working days do not, and months end where the month ends.",
    cases: {
      "parent plan: done a day late": {
        title: "Placed just before July 4",
        why: "Placed on Wednesday, July 2. The {#parent_plan_working_days:words} working days are Thursday, then, after Independence Day and the weekend, Monday and Tuesday (301.210(b)(1)). The plan came a day late.",
      },
      "sibling visits start: done a day late": {
        title: "The siblings’ first visit",
        why: "{#first_sibling_visit_weeks:Words} weeks after temporary custody, counted in calendar days from the day after it (301.220(a)). The visit was a day late.",
      },
      "both counts of the filing take the earlier date": {
        title: "The siblings’ plan, filed with the court",
        why: "301.220(c) says {#sibling_plan_days:words} days, 301.70(j)(3) says {#sibling_plan_court_days:words} business days. Where two rules count the same act differently, the earlier date governs.",
      },
      "24 hours from a bare date": {
        title: "{#health_screening_hours:Words} hours, the time not known",
        why: "Without a time of day, {#health_screening_hours} hours run to the end of the next day. With one they end at that time (reading of 301.130(a)).",
      },
      "months take the last day of the month": {
        title: "{#licence_application_months:Words} months from August 31",
        why: "There is no February 31. {#licence_application_months:Words} months after August 31 end on the last day of February (reading of 301.80(k)(1)).",
      },
      "disclosure opens: ahead": {
        title: "The first day on which it may be said",
        why: "{#caregiver_review_days:Words} whole days pass after the notice of July 2. The {#caregiver_review_days:ordinal} is July 12, and the day after it is the first (301.450(b)).",
      },
      "grandparent reply: done a day late": {
        title: "A grandparent asks for visits",
        why: "{#grandparent_reply_days} calendar days. That the last is a Saturday is taken as it is, since deadlines err towards early: the reply on Sunday was late (301.240(b)).",
      },
    },
  },
};
