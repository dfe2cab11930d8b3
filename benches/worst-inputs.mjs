// The slowest known inputs within the bounds, with lists of the greatest length allowed. An entry has a name, the word of
// its decision and the facts; `refused` marks bad input. Add an input here if you find a slower one.

import { questions } from "../pkg/index.js";

/** The greatest number of entries that a list may have. */
function most(word, path) {
  const flat = (list, at = "") =>
    list.flatMap((fact) => [
      { ...fact, path: at + fact.path },
      ...flat(fact.questions ?? [], at + fact.path),
    ]);
  return flat(questions(word)).find((fact) => fact.path === path).max;
}

const many = (count, of) => Array.from({ length: count }, (_, index) => of(index));
const nothing = () => ({});
const words = (count) => count.toLocaleString("en");
const two = (number) => String(number).padStart(2, "0");
/** The first 28 days of each month, over and over within one year. */
const day = (index, year = 2025) =>
  `${year}-${two(1 + (Math.floor(index / 28) % 12))}-${two(1 + (index % 28))}`;

const VISITS = most("visits", "/visits");
const SIBLINGS = many(most("visits", "/siblings"), (index) => `sibling ${index}`);
const audit = (siblings, siblingsPresent) => ({
  ...{ auditOf: "sibling", auditFrom: "2025-01-01", auditTo: "2025-12-31", siblings },
  ...{ courtOrderFewerVisits: false, harmRisk: false },
  visits: many(VISITS, (index) => ({
    date: day(index),
    kind: "sibling",
    siblingsPresent,
    visitId: `${index}`,
  })),
});
const THREE = SIBLINGS.slice(0, 3);

const PATH = most("relative", "/kinPath");
const CONVICTIONS = most("convictions", "/convictions");
const HOME = {
  household: most("relative_home", "/household"),
  convictions: most("relative_home", "/convictions"),
  homeVisits: most("relative_home", "/homeVisits"),
};
const RECURRING = [
  ...["due.parent_visits", "due.sibling_visits", "due.specialised_visits", "due.specialised_contacts"],
  ...["due.specialised_training", "due.specialised_reports", "due.case_review", "due.treatment_review"],
];
const LOG = most("timeline", "/log/due.parent_visits");
const CHILDREN = most("goal", "/children");
const ITEMS = most("child_information", "/items");

// Inputs in which most facts are known. They were found by a search: starting from a scenario, facts were changed or left
// out one by one as long as the answer took longer.
const HARDEST = {
  path: {
    personAge: 40,
    personIsLegalParent: false,
    personBirthDate: "2026-02-28",
    paternityEstablished: true,
    kinPath: [
      ...["mother", "sibling", "half_brother", "mother", "daughter", "mother"],
      ...["step_brother", "mother", "sister", "half_sibling", "civil_union_partner", "brother"],
    ],
    siblingTie: { acknowledgmentRescinded: false, godparentEntrusted: false },
    permanentConnectionIdentified: true,
    siblingPositiveRelationship: true,
    placedWithPersonSince: "1990-01-01",
    tiesSignificant: true,
    siblingParentInCommon: false,
    unrelatedByBirthOrMarriage: true,
  },
  disclosure: {
    recipient: "medical_provider",
    isRedisclosure: false,
    orderOfProtection: false,
    courtProhibits: false,
    necessaryForServices: true,
    inServicePlan: false,
    recipientAge: 112,
    recipientBirthDate: "2019-06-15",
    determination: "none",
    bestInterestsAgainst: false,
    siblingLivesWithParent: false,
    childMovedOn: "2026-05-01",
    moveNoticeGivenOn: "2024-02-29",
    assessmentExhibitedViolence: true,
    assessmentThreatenedAbductionOrHarm: false,
    assessmentThreatenedViolence: false,
    reviewRequested: true,
    notifiedAttorneyAndGalOn: "2026-06-09",
  },
  grandparent: {
    kind: "grandparent",
    childInCare: true,
    requester: "grandparent",
    responseDate: "2026-04-10",
    delayException: "leads_hits_unmitigated",
    decision: "denied",
    bestInterestFound: false,
    factorJuvenileCourtActConsidered: true,
    factorHealthConsidered: true,
    factorTimeRequestedConsidered: true,
    factorLossOfRelationshipConsidered: true,
    denialBasisDocumented: true,
    denialLetterSent: true,
    denialLetterStatesReviewRight: true,
    requesterAllowedToAttend: true,
    parentsToldOfReviewRequest: true,
    reviewHeldDate: "2026-06-15",
    delayExceptionDocumented: true,
    parentsToldOfRecommendation: true,
    recommendationReceivedDate: "2026-07-06",
    reviewNoticeStatesBasis: false,
    recommendationInCaseFile: true,
    requestReceivedDate: "2026-03-05",
    separateFromParentPrivileges: false,
  },
};

const date = (number) => new Date(Date.UTC(2000, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const DAYS = many(most("timeline", "/log/due.parent_visits"), (index) => date(4 * index));
const PLAN = questions("visitation")[0]
  .choices.find(({ code }) => code === "sibling")
  .questions.find(({ path }) => path === "/visitDates").max;

export const WORST = [
  { name: "a relative, an ambiguous path, most other facts known", word: "relative", facts: HARDEST.path },
  { name: "disclosure, many dates known, two facts unknown", word: "disclosure", facts: HARDEST.disclosure },
  { name: "a grandparent's request, most of it known", word: "visitation", facts: HARDEST.grandparent },
  {
    name: `a plan for siblings, four lists of ${PLAN} days in 25 years`,
    word: "visitation",
    facts: {
      ...{ kind: "sibling", scheduleFrom: "2000-01-01", scheduleTo: "2024-12-31" },
      visitDates: many(PLAN, (index) => date(12 * index)),
      moveDates: many(PLAN, (index) => date(12 * index)),
      planAmendedDates: many(PLAN, (index) => date(12 * index)),
      moveNoticeDates: many(PLAN, (index) => date(12 * index)),
    },
  },
  {
    name: `a home with ${HOME.household} members whose dates of birth are known, and long lists`,
    word: "relative_home",
    facts: {
      household: many(HOME.household, (index) => ({ birthDate: date(137 * index - 9000) })),
      convictions: many(HOME.convictions, nothing),
      homeVisits: many(HOME.homeVisits, nothing),
    },
  },
  { name: "a placement, nothing known", word: "placement", facts: {} },
  { name: "System of Care, nothing known", word: "system_of_care", facts: {} },
  {
    name: `a case with ${RECURRING.length} logs of ${words(LOG)} dates`,
    word: "case",
    facts: {
      asOf: "2200-12-31",
      events: { legalCustody: "2000-01-01", placement: "2000-01-03", treatmentPlan: "2000-01-05" },
      conditions: { specialised: true, siblingsApart: true, siblingGroup: true, goalReturnHome: true },
      log: Object.fromEntries(RECURRING.map((rule) => [rule, DAYS])),
    },
  },
  {
    name: `${words(VISITS)} visits over 25 years, each with an id and without names`,
    word: "visits",
    facts: {
      ...{ auditOf: "both", auditFrom: "2000-01-01", auditTo: "2024-12-31", siblings: SIBLINGS },
      visits: many(VISITS, (index) => ({ date: date(index % 9000), visitId: `${"x".repeat(70)}${index}` })),
    },
  },
  { name: "a plan for siblings, empty", word: "visitation", facts: { kind: "sibling" } },
  { name: "a plan for a grandparent, empty", word: "visitation", facts: { kind: "grandparent" } },
  { name: "a relative, nothing known", word: "relative", facts: {} },
  {
    name: `a relative, a path of ${PATH} steps, nothing else known`,
    word: "relative",
    facts: { kinPath: many(PATH, (index) => (index % 2 ? "parent" : "sibling")) },
  },
  { name: "specialized care, nothing known", word: "specialised_care", facts: {} },
  { name: "siblings' placement, nothing known", word: "siblings", facts: {} },
  {
    name: `a home with ${HOME.household} members and ${HOME.convictions} convictions, nothing known of either, ${HOME.homeVisits} visits`,
    word: "relative_home",
    facts: {
      household: many(HOME.household, nothing),
      convictions: many(HOME.convictions, nothing),
      homeVisits: many(HOME.homeVisits, (index) => ({ date: day(index) })),
    },
  },
  {
    name: `${CONVICTIONS} convictions, nothing known of any`,
    word: "convictions",
    facts: { convictions: many(CONVICTIONS, nothing) },
  },
  { name: `${words(VISITS)} visits of 3 siblings`, word: "visits", facts: audit(THREE, THREE) },
  {
    name: `${words(VISITS)} visits of ${SIBLINGS.length} siblings`,
    word: "visits",
    facts: audit(SIBLINGS, SIBLINGS),
  },
  {
    name: `${words(VISITS)} visits of ${SIBLINGS.length} siblings, one missing each time`,
    word: "visits",
    facts: audit(SIBLINGS, SIBLINGS.slice(1)),
  },
  {
    name: `${words(VISITS)} visits, each on a day that does not exist`,
    word: "visits",
    facts: { ...audit(THREE, THREE), visits: many(VISITS, () => ({ date: "2025-02-30" })) },
    refused: true,
  },
  {
    name: `a timeline with ${RECURRING.length} logs of ${words(LOG)} dates`,
    word: "timeline",
    facts: {
      asOf: "2026-06-30",
      events: { placement: "2020-01-01", parentPlanMade: "2020-01-01", firstSiblingVisit: "2020-01-01" },
      conditions: { specialised: true, siblingsApart: true, goalReturnHome: true },
      log: Object.fromEntries(
        RECURRING.map((rule) => [
          rule,
          many(LOG, (index) => day(index, 2020 + (Math.floor(index / 336) % 6))),
        ]),
      ),
    },
  },
  {
    name: `${words(CHILDREN)} children`,
    word: "goal",
    facts: {
      asOf: "2026-06-30",
      children: many(CHILDREN, (index) => ({ entered: day(index), exited: null })),
    },
  },
  {
    name: `${ITEMS} items that do not exist`,
    word: "child_information",
    facts: { items: many(ITEMS, (index) => `item ${index}`) },
  },
  {
    name: "200 unknown keys, the most that are reported",
    word: "relative",
    facts: Object.fromEntries(many(200, (index) => [`fact${index}`, index])),
    refused: true,
  },
];
