// For each decision the inputs, within the bounds, that take longest: lists as long as they may be, and as much left
// open as makes the search for what is missing work hardest. The open ones were found by trying: from scenarios, fact by
// fact changed or left out, as long as it took longer.

const DAY = 86_400_000;
const day = (number) => new Date(Date.UTC(2000, 0, 1) + number * DAY).toISOString().slice(0, 10);
const list = (length, entry) => Array.from({ length }, (_, place) => entry(place));
const days = (length, step = 1) => list(length, (place) => day(place * step));

const SIBLINGS = list(20, (place) => `sibling ${place}`);
const AUDIT = { auditFrom: "2000-01-01", auditTo: "2024-12-31", siblings: SIBLINGS };
const LOGS = [
  "parent_visits",
  "sibling_visits",
  "specialised_visits",
  "specialised_contacts",
  "specialised_training",
  "specialised_reports",
  "case_review",
  "treatment_review",
];
const TIMELINE = {
  asOf: "2200-12-31",
  events: {
    childBirth: "1999-01-01",
    legalCustody: "2000-01-01",
    temporaryCustody: "2000-01-02",
    siblingGroupCustody: "2000-01-02",
    placement: "2000-01-03",
    treatmentPlan: "2000-01-05",
  },
  conditions: {
    goalReturnHome: true,
    siblingsApart: true,
    siblingGroup: true,
    relativePlacement: true,
    specialised: true,
  },
  log: Object.fromEntries(LOGS.map((name) => [`due.${name}`, days(2000, 5)])),
};

/** @type {{ decision: string, name: string, input: object }[]} */
export const WORST = [
  { decision: "relative", name: "nothing known", input: {} },
  {
    decision: "relative",
    name: "a path of twelve steps that may mean much",
    input: {
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
  },
  { decision: "disclosure", name: "nothing known", input: {} },
  {
    decision: "disclosure",
    name: "many days known, few facts open",
    input: {
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
  },
  {
    decision: "child_information",
    name: "a hundred items",
    input: { recipient: "relative_notice", items: list(100, (place) => `${"ñ".repeat(57)}${place}`) },
  },
  { decision: "visitation", name: "a sibling plan of which nothing is known", input: { kind: "sibling" } },
  {
    decision: "visitation",
    name: "a sibling plan with long lists",
    input: {
      kind: "sibling",
      scheduleFrom: "2000-01-01",
      scheduleTo: "2024-12-31",
      visitDates: days(610, 12),
      moveDates: days(610, 12),
      planAmendedDates: days(610, 12),
      moveNoticeDates: days(610, 12),
    },
  },
  ...[
    ["as siblings' visits", () => ({ kind: "sibling", siblingsPresent: SIBLINGS })],
    ["as joint visits that each lack half", () => ({ kind: "joint", siblingsPresent: SIBLINGS.slice(10) })],
    ["each with an id", (place) => ({ visitId: `${"x".repeat(70)}${place}` })],
    ["of which the day alone is known", () => ({})],
  ].map(([name, entry]) => ({
    decision: "visits",
    name: `20,000 entries ${name}`,
    input: {
      ...AUDIT,
      auditOf: "both",
      visits: list(20_000, (place) => ({ date: day(place % 9000), ...entry(place) })),
    },
  })),
  { decision: "siblings", name: "nothing known", input: {} },
  { decision: "placement", name: "nothing known", input: {} },
  { decision: "specialised_care", name: "nothing known", input: {} },
  {
    decision: "convictions",
    name: "two hundred, each open",
    input: {
      convictions: list(200, () => ({
        who: "relative_caregiver",
        convicted: true,
        convictedUnder: "illinois",
      })),
    },
  },
  {
    decision: "relative_home",
    name: "fifty people, and long lists",
    input: {
      household: list(50, (place) => ({ name: `person ${place}`, birthDate: day(place * 137) })),
      homeVisits: list(500, () => ({})),
      considered: [],
      convictions: list(200, () => ({})),
    },
  },
  { decision: "timeline", name: "eight logs of 2,000 days", input: TIMELINE },
  ...[
    ["", () => ({})],
    [" whose exits may be missing", () => ({ exitsComplete: null })],
  ].map(([name, more]) => ({
    decision: "goal",
    name: `100,000 children${name}`,
    input: {
      asOf: "2026-03-02",
      exitsComplete: true,
      children: list(100_000, (place) => ({ entered: day(6500 + (place % 2900)) })),
      ...more(),
    },
  })),
  { decision: "system_of_care", name: "nothing known", input: {} },
  { decision: "case", name: "eight logs of 2,000 days", input: TIMELINE },
];
