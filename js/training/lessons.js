// The lessons that come with the package. Each case is a scenario of tests/scenarios: [decision, topic, name]. The right answers
// come from the engine. The words are in js/texts/<lang>/lessons.js. README.md says how to write a lesson.

import { LANGUAGES } from "../core/languages.js";

const words = await Promise.all(
  LANGUAGES.map(async (lang) => [lang, (await import(`../texts/${lang}/lessons.js`)).default]),
);

/** A text by language. `get` finds it among the words of a lesson. */
const inLanguages = (id, get) => Object.fromEntries(words.map(([lang, lessons]) => [lang, get(lessons[id])]));

const LESSONS = [
  {
    id: "relatives",
    cases: [
      {
        scenario: ["relative", "path", "mother's mother's sister's daughter"],
        ask: { rule: { right: "relative.kin", others: ["relative.fictive_kin_ties", "relative.godparent"] } },
      },
      {
        scenario: ["relative", "adult", "on the day before the 21st birthday"],
        ask: { rule: { right: "relative.adult", others: ["relative.kin", "relative.not_parent"] } },
      },
      {
        scenario: ["relative", "spouse", "a former uncle by marriage with close ties is fictive kin"],
        first: [
          "/spouseOf",
          "/spouseKind",
          "/spouseCurrent",
          "/tiesSignificant",
          "/tiesWith",
          "/tiesBeforePlacement",
        ],
        ask: {
          rule: {
            right: "relative.fictive_kin_ties",
            others: ["relative.spouse_of_kin", "relative.kin", "relative.step"],
          },
        },
      },
      {
        scenario: [
          "relative",
          "paternity",
          "the father's mother, acknowledgment, acknowledgmentEffective, acknowledgmentRescinded",
        ],
        first: [
          "/relationship",
          "/side",
          "/paternityRoute",
          "/acknowledgmentEffective",
          "/acknowledgmentRescinded",
        ],
        ask: { rule: { right: "relative.paternity", others: ["relative.adult", "relative.not_parent"] } },
      },
      { scenario: ["relative", "parent", "whether a parent is not known"] },
      {
        scenario: ["relative", "fictive_kin", "the foster parent a day before the year is over"],
        first: [
          "/asOf",
          "/placedWithPersonSince",
          "/currentFosterParent",
          "/familyLike",
          "/permanentConnectionIdentified",
        ],
      },
      {
        scenario: ["relative", "siblings", "the half-brother's aunt, the two placed together"],
        first: ["/relationship", "/siblingPlacedTogether", "/siblingParentInCommon", "/siblingTie"],
        ask: {
          rule: {
            right: "relative.via_sibling",
            others: ["relative.kin", "relative.fictive_kin_ties", "relative.pre_adoption"],
          },
        },
      },
      {
        scenario: ["relative", "pre_adoption", "an aunt before the adoption, no determination yet"],
        first: ["/wasInGuardianship", "/wasAdopted", "/returnedToCare", "/preAdoptionRelationship"],
      },
    ],
  },
  {
    id: "disclosure",
    cases: [
      {
        scenario: ["disclosure", "ten-days", "the worked example: notice on the 1st, asked on the 11th"],
        first: ["/recipient", "/asOf", "/noticeSentOn", "/reviewRequested"],
        ask: {
          rule: {
            right: "disclosure.notice_window",
            others: ["disclosure.other", "disclosure.court_bars", "disclosure.necessary"],
          },
        },
      },
      {
        scenario: ["disclosure", "ten-days", "the first day is a Saturday"],
        first: ["/recipient", "/asOf", "/noticeSentOn", "/reviewRequested"],
        ask: { date: { of: "notBefore", choices: ["2026-06-12", "2026-06-13", "2026-06-15", "2026-06-16"] } },
      },
      { scenario: ["disclosure", "routine", "a school: order and ban not known"] },
      {
        scenario: ["disclosure", "parents", "an order of protection and rights terminated"],
        first: [
          "/recipient",
          "/orderOfProtection",
          "/parentalRights",
          "/determination",
          "/noticeSentOn",
          "/asOf",
        ],
        ask: {
          rule: {
            right: "disclosure.order_of_protection",
            others: ["disclosure.notice_window", "disclosure.assessment_first", "disclosure.goal_not_home"],
          },
        },
      },
      {
        scenario: ["disclosure", "siblings", "in care, born 2019-06-15, on 2026-06-14"],
        first: ["/recipient", "/recipientBirthDate", "/asOf"],
      },
      {
        scenario: ["disclosure", "reviews", "a review asked for on day 11 is running"],
        first: [
          "/recipient",
          "/noticeSentOn",
          "/reviewRequestedOn",
          "/reviewCompleted",
          "/asOf",
          "/determination",
        ],
      },
      {
        scenario: ["disclosure", "ten-days", "within the ten days, whether there is an order is not known"],
        first: ["/recipient", "/orderOfProtection", "/noticeSentOn", "/asOf"],
      },
      { scenario: ["disclosure", "others", "passed on, purpose report_abuse_or_neglect"] },
    ],
  },
  {
    id: "visits",
    cases: [
      {
        scenario: ["visitation", "parent_established", "over Thanksgiving, in time"],
        first: ["/kind", "/goal", "/placementDate", "/emergencyPlacement", "/planEstablishedDate"],
      },
      {
        scenario: ["visitation", "parent_established", "emergency not known, and it matters"],
        first: ["/kind", "/goal", "/placementDate", "/emergencyPlacement", "/planEstablishedDate"],
      },
      {
        scenario: ["visitation", "parent_weekly", "four a month"],
        first: ["/kind", "/goal", "/visitCount", "/visitPeriod", "/weeklyExceptionDocumented"],
      },
      {
        scenario: ["visitation", "sibling_frequency", "every 15 days"],
        first: ["/kind", "/siblingsPlacedApart", "/visitEveryDays", "/courtOrderFewerVisits", "/harmRisk"],
        ask: {
          rule: {
            right: "visit.sibling_frequency",
            others: ["visit.sibling_start", "visit.no_discipline", "visit.sibling_filed"],
          },
        },
      },
      {
        scenario: ["visitation", "sibling_discipline", "visitsReduced: discipline"],
        first: ["/kind", "/visitCount", "/visitPeriod", "/visitsReduced", "/visitsReducedReason"],
      },
      {
        scenario: ["visitation", "grandparent_request", "an aunt asks"],
        first: ["/kind", "/childInCare", "/requester", "/requestReceivedDate", "/responseDate"],
      },
      { scenario: ["visits", "attendance", "a video call"] },
      { scenario: ["visits", "months", "short, no exception known"] },
    ],
  },
  {
    id: "deadlines",
    cases: [
      {
        scenario: ["timeline", "duties", "parent plan: done a day late"],
        ask: {
          date: { of: "due.parent_plan", choices: ["2025-07-05", "2025-07-07", "2025-07-08", "2025-07-09"] },
        },
      },
      {
        scenario: ["timeline", "duties", "sibling visits start: done a day late"],
        ask: {
          date: {
            of: "due.sibling_visits_start",
            choices: ["2025-07-15", "2025-07-16", "2025-07-17", "2025-07-22"],
          },
        },
      },
      {
        scenario: ["timeline", "readings", "both counts of the filing take the earlier date"],
        ask: {
          date: {
            of: "due.sibling_plan_filed",
            choices: ["2025-07-11", "2025-07-12", "2025-07-14", "2025-07-17"],
          },
        },
      },
      {
        scenario: ["timeline", "readings", "24 hours from a bare date"],
        ask: { date: { of: "due.health_screening", choices: ["2025-03-08", "2025-03-09", "2025-03-10"] } },
      },
      {
        scenario: ["timeline", "readings", "months take the last day of the month"],
        ask: {
          date: {
            of: "due.licence_application",
            choices: ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-03"],
          },
        },
      },
      {
        scenario: ["timeline", "limits", "disclosure opens: ahead"],
        ask: {
          date: {
            of: "due.disclosure_opens",
            choices: ["2025-07-11", "2025-07-12", "2025-07-13", "2025-07-16"],
          },
        },
      },
      {
        scenario: ["timeline", "duties", "grandparent reply: done a day late"],
        ask: {
          date: {
            of: "due.grandparent_reply",
            choices: ["2025-08-15", "2025-08-16", "2025-08-17", "2025-08-18"],
          },
        },
      },
    ],
  },
];

export default LESSONS.map(({ id, cases }) => ({
  id,
  title: inLanguages(id, ({ title }) => title),
  intro: inLanguages(id, ({ intro }) => intro),
  cases: cases.map(({ scenario, ...one }) => ({
    scenario,
    title: inLanguages(id, (lesson) => lesson.cases[scenario[2]].title),
    why: inLanguages(id, (lesson) => lesson.cases[scenario[2]].why),
    ...one,
  })),
}));
