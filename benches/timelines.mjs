// Timelines by part301 and by hand with date-fns: one child's, with some 25 dated rows, and those of 20,000 children. The
// due dates of both are compared before anything is timed.

import { addDays, format, parseISO } from "date-fns";
import { computeTimeline, computeTimelines } from "../pkg/index.js";
import { against, cell, paired, randomly, same, table } from "./harness.mjs";
import { timeline } from "./rivals/date-fns.mjs";

const ILLINOIS = 20_000;
const CHILDREN = Number(process.env.CHILDREN ?? ILLINOIS);
const AS_OF = "2026-06-30";
const CONDITIONS = {
  emergencyPlacement: false,
  goalReturnHome: true,
  siblingsApart: true,
  siblingGroup: true,
  relativePlacement: true,
  fictiveKin: true,
  licensed: false,
  specialised: false,
};
// The day of each event, counted from the day when the child came into care.
const EVENTS = {
  ...{ legalCustody: 0, protectiveCustody: 0, entersCare: 0, temporaryCustody: 2, siblingGroupCustody: 2 },
  ...{ federalCareStart: 3, placement: 4, caseAssigned: 4, grandparentRequest: 20, disclosureNotice: 35 },
  ...{ socAccepted: 40, move: 60, reviewRequested: 70, reviewAssigned: 80 },
};

const random = randomly();
const children = Array.from({ length: CHILDREN }, () => {
  const start = addDays(parseISO("2024-03-01"), random(500));
  const days = Object.entries(EVENTS).map(([event, days]) => [
    event,
    format(addDays(start, days), "yyyy-MM-dd"),
  ]);
  return { asOf: AS_OF, events: Object.fromEntries(days), conditions: CONDITIONS };
});
const [child] = children;

// Every date by hand must be the package's date, for one child and for all at once.
const datesIn = (rows) => new Map(rows.map(({ rule, due }) => [rule, due]));
const rowsOfOne = () => {
  const { rows, limits } = computeTimeline(child);
  return [...rows, ...limits];
};
const all = computeTimelines(children);
function compare(ours, given, what) {
  const dates = datesIn(ours);
  for (const { rule, due } of timeline(given)) same(dates.get(rule), due, `${rule} of ${what}`);
}
compare(rowsOfOne(), child, "one child");
children.forEach((given, index) => compare(all.of(index), given, `child ${index}`));

const one = await paired({ part301: () => computeTimeline(child), byHand: () => timeline(child) });
const many = await paired(
  { part301: () => computeTimelines(children), byHand: () => children.map(timeline) },
  { rounds: 3, passes: 1 },
);

const dated = (rows) => rows.filter(({ due }) => due !== null).length;
console.log(
  `Both give the same dates, which are compared first. The package also checks the input, names who owes each duty under ` +
    `which rule, explains it, and lists the rows that wait for an event.\n`,
);
console.log(
  table(
    ["", "part301", "date-fns by hand", "target"],
    [
      [
        `one timeline, ${dated(timeline(child))} rows with a date`,
        `${cell(one.part301)}, ${rowsOfOne().length} rows in all`,
        cell(one.byHand),
        against(one.part301.median, 25),
      ],
      [
        `${CHILDREN.toLocaleString("en")} children's, as many rows each`,
        cell(many.part301),
        cell(many.byHand),
        CHILDREN === ILLINOIS ? against(many.part301.median, 1e6) : "",
      ],
    ],
  ),
);
