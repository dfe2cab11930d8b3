// The inputs within bounds that take longest, as far as they have been found. To add one: what it is, the word of its
// decision, and the facts. What the engine refuses stands here as well, with `refused`.

const many = (count, of) => Array.from({ length: count }, (_, place) => of(place));
const two = (number) => String(number).padStart(2, "0");
/** The days of a year, over and over. */
const day = (place, year = 2025) =>
  `${year}-${two(1 + (Math.floor(place / 28) % 12))}-${two(1 + (place % 28))}`;

const SIBLINGS = many(50, (place) => `sibling ${place}`);
const AUDIT = { auditOf: "sibling", auditFrom: "2025-01-01", auditTo: "2025-12-31" };
const CLOSED = { courtOrderFewerVisits: false, harmRisk: false };
const visits = (siblingsPresent, kind = "sibling") =>
  many(20_000, (place) => ({ date: day(place), kind, siblingsPresent, visitId: `${place}` }));
const RECURRING = [
  ...["due.parent_visits", "due.sibling_visits", "due.specialised_visits", "due.specialised_contacts"],
  ...["due.specialised_training", "due.specialised_reports", "due.case_review", "due.treatment_review"],
];

export const WORST = [
  { name: "a plan for siblings, empty", word: "visitation", facts: { kind: "sibling" } },
  { name: "a plan for a grandparent, empty", word: "visitation", facts: { kind: "grandparent" } },
  { name: "a relative, nothing known", word: "relative", facts: {} },
  {
    name: "a relative, a path of 12 steps, else nothing known",
    word: "relative",
    facts: { kinPath: many(12, (place) => (place % 2 ? "parent" : "sibling")) },
  },
  { name: "specialized care, nothing known", word: "specialised_care", facts: {} },
  { name: "siblings' placement, nothing known", word: "siblings", facts: {} },
  {
    name: "a home, 50 members and 200 convictions of whom nothing is known, 500 visits",
    word: "relative_home",
    facts: {
      household: many(50, () => ({})),
      convictions: many(200, () => ({})),
      homeVisits: many(500, (place) => ({ date: day(place) })),
    },
  },
  {
    name: "200 convictions of which nothing is known",
    word: "convictions",
    facts: { convictions: many(200, () => ({})) },
  },
  {
    name: "20,000 visits of 3 siblings",
    word: "visits",
    facts: { ...AUDIT, ...CLOSED, siblings: SIBLINGS.slice(0, 3), visits: visits(SIBLINGS.slice(0, 3)) },
  },
  {
    name: "20,000 visits of 50 siblings",
    word: "visits",
    facts: { ...AUDIT, ...CLOSED, siblings: SIBLINGS, visits: visits(SIBLINGS) },
  },
  {
    name: "20,000 visits, none of which counts",
    word: "visits",
    facts: { ...AUDIT, ...CLOSED, siblings: SIBLINGS, visits: visits(SIBLINGS.slice(1)) },
  },
  {
    name: "20,000 visits, each on no day",
    word: "visits",
    facts: { ...AUDIT, visits: many(20_000, () => ({ date: "2025-02-30" })) },
    refused: true,
  },
  {
    name: "a timeline with 8 logs of 2,000 dates",
    word: "timeline",
    facts: {
      asOf: "2026-06-30",
      events: { placement: "2020-01-01", parentPlanMade: "2020-01-01", firstSiblingVisit: "2020-01-01" },
      conditions: { specialised: true, siblingsApart: true, goalReturnHome: true },
      log: Object.fromEntries(
        RECURRING.map((rule) => [rule, many(2000, (place) => day(place, 2020 + Math.floor(place / 336)))]),
      ),
    },
  },
  {
    name: "200,000 children",
    word: "goal",
    facts: {
      asOf: "2026-06-30",
      children: many(200_000, (place) => ({ entered: day(place), exited: null })),
    },
  },
  {
    name: "100 items, none of which there is",
    word: "child_information",
    facts: { items: many(100, (place) => `item ${place}`) },
  },
  {
    name: "1,000 unknown keys",
    word: "relative",
    facts: Object.fromEntries(many(1000, (place) => [`fact${place}`, place])),
    refused: true,
  },
];
