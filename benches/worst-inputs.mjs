// The inputs within bounds that take longest, as far as they have been found. To add one: what it is, the word of its
// decision, and the facts. What the engine refuses stands here as well, with `refused`. Lists are as long as they may be.

import { questions } from "../pkg/index.js";

/** How many entries a list may have. */
function most(word, path) {
  const flat = (list, at = "") =>
    list.flatMap((fact) => [
      { ...fact, path: at + fact.path },
      ...flat(fact.questions ?? [], at + fact.path),
    ]);
  return flat(questions(word)).find((fact) => fact.path === path).max;
}

const many = (count, of) => Array.from({ length: count }, (_, place) => of(place));
const nothing = () => ({});
const words = (count) => count.toLocaleString("en");
const two = (number) => String(number).padStart(2, "0");
/** The days of a year, over and over, but for the last of each month. */
const day = (place, year = 2025) =>
  `${year}-${two(1 + (Math.floor(place / 28) % 12))}-${two(1 + (place % 28))}`;

const VISITS = most("visits", "/visits");
const SIBLINGS = many(most("visits", "/siblings"), (place) => `sibling ${place}`);
const audit = (siblings, siblingsPresent) => ({
  ...{ auditOf: "sibling", auditFrom: "2025-01-01", auditTo: "2025-12-31", siblings },
  ...{ courtOrderFewerVisits: false, harmRisk: false },
  visits: many(VISITS, (place) => ({
    date: day(place),
    kind: "sibling",
    siblingsPresent,
    visitId: `${place}`,
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

export const WORST = [
  { name: "a plan for siblings, empty", word: "visitation", facts: { kind: "sibling" } },
  { name: "a plan for a grandparent, empty", word: "visitation", facts: { kind: "grandparent" } },
  { name: "a relative, nothing known", word: "relative", facts: {} },
  {
    name: `a relative, a path of ${PATH} steps, else nothing known`,
    word: "relative",
    facts: { kinPath: many(PATH, (place) => (place % 2 ? "parent" : "sibling")) },
  },
  { name: "specialized care, nothing known", word: "specialised_care", facts: {} },
  { name: "siblings' placement, nothing known", word: "siblings", facts: {} },
  {
    name: `a home, ${HOME.household} members and ${HOME.convictions} convictions of whom nothing is known, ${HOME.homeVisits} visits`,
    word: "relative_home",
    facts: {
      household: many(HOME.household, nothing),
      convictions: many(HOME.convictions, nothing),
      homeVisits: many(HOME.homeVisits, (place) => ({ date: day(place) })),
    },
  },
  {
    name: `${CONVICTIONS} convictions of which nothing is known`,
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
          many(LOG, (place) => day(place, 2020 + (Math.floor(place / 336) % 6))),
        ]),
      ),
    },
  },
  {
    name: `${words(CHILDREN)} children`,
    word: "goal",
    facts: {
      asOf: "2026-06-30",
      children: many(CHILDREN, (place) => ({ entered: day(place), exited: null })),
    },
  },
  {
    name: `${ITEMS} items, none of which there is`,
    word: "child_information",
    facts: { items: many(ITEMS, (place) => `item ${place}`) },
  },
  {
    name: "1,000 unknown keys",
    word: "relative",
    facts: Object.fromEntries(many(1000, (place) => [`fact${place}`, place])),
    refused: true,
  },
];
