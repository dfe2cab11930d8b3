// 20,000 children's timelines, through the package and with date-fns by hand. `make bench` prints the table.
//
// Both are given the same events and count the same rows, business days by the same holidays; the due dates are
// compared before anything is timed. The package checks every input and gives each row's status and days left as
// well; the rival gives the due date and whether it has passed. Runs alternate; medians, with the least and most.

import { addDays, addMonths, format, isWeekend, parseISO } from "date-fns";
import { cpus, totalmem } from "node:os";
import { computeTimelines } from "../pkg/index.js";

const CHILDREN = Number(process.env.CHILDREN ?? 20_000);
const RUNS = Number(process.env.RUNS ?? 7);
const AS_OF = "2026-06-30";

// What the rival knows of the rules: where each row starts, and its count.
const ROWS = [
  ["due.health_evaluation", "temporaryCustody", 21, "days"],
  ["due.sibling_visits_start", "temporaryCustody", 14, "days"],
  ["due.assessment", "entersCare", 30, "days"],
  ["due.in_care_24_months", "federalCareStart", 24, "months"],
  ["due.parent_plan", "placement", 3, "business"],
  ["due.caregiver_receipt", "placement", 10, "business"],
  ["due.gal_copy", "placement", 10, "business"],
  ["due.fingerprints", "placement", 30, "days"],
  ["due.placement_decision", "placement", 90, "days"],
  ["due.licence_application", "placement", 6, "months"],
  ["due.sibling_move_notice", "move", 7, "days"],
  ["due.relatives_notified", "protectiveCustody", 30, "days"],
  ["due.relatives_interviewed", "caseAssigned", 5, "days"],
  ["due.grandparent_reply", "grandparentRequest", 45, "days"],
  ["due.review_forwarded", "reviewRequested", 7, "business"],
  ["due.review_staffing", "reviewAssigned", 3, "business"],
  ["due.review_held", "reviewAssigned", 21, "business"],
  ["due.review_request", "disclosureNotice", 10, "days"],
  ["due.soc_service_end", "socAccepted", 6, "months"],
];

const CONDITIONS = {
  emergencyPlacement: false,
  goalReturnHome: true,
  siblingsApart: true,
  siblingGroup: true,
  relativePlacement: true,
  fictiveKin: true,
  licensed: false,
};

// The State offices' holidays of the years in question, as a caller would list them by hand.
const HOLIDAYS = new Set(
  `2024-01-01 2024-01-15 2024-02-12 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-10-14 2024-11-05
   2024-11-11 2024-11-28 2024-11-29 2024-12-25 2025-01-01 2025-01-20 2025-02-12 2025-02-17 2025-05-26 2025-06-19
   2025-07-04 2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-11-28 2025-12-25 2026-01-01 2026-01-19 2026-02-12
   2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-03 2026-11-11 2026-11-26 2026-11-27
   2026-12-25 2027-01-01`.split(/\s+/),
);

let seed = 301;
const random = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
const children = Array.from({ length: CHILDREN }, () => {
  const start = addDays(parseISO("2024-03-01"), random(500));
  const on = (days) => format(addDays(start, days), "yyyy-MM-dd");
  const events = {
    legalCustody: on(0),
    protectiveCustody: on(0),
    temporaryCustody: on(2),
    entersCare: on(0),
  };
  Object.assign(events, { federalCareStart: on(3), placement: on(4), caseAssigned: on(4), move: on(60) });
  Object.assign(events, { grandparentRequest: on(20), disclosureNotice: on(35), socAccepted: on(40) });
  Object.assign(events, { reviewRequested: on(70), reviewAssigned: on(80) });
  return { asOf: AS_OF, events, conditions: CONDITIONS };
});

const business = (from, count) => {
  let day = from;
  while (count > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !HOLIDAYS.has(format(day, "yyyy-MM-dd"))) count -= 1;
  }
  return day;
};
const term = { days: addDays, months: addMonths, business };
const asOf = parseISO(AS_OF);

const byHand = () =>
  children.map((child) =>
    ROWS.map(([rule, event, count, unit]) => {
      const due = term[unit](parseISO(child.events[event]), count);
      return { rule, due: format(due, "yyyy-MM-dd"), overdue: due < asOf };
    }),
  );
const byPackage = () => computeTimelines(children);

// The same dates first.
const ours = byPackage();
const theirs = byHand();
const disagree = [];
for (let child = 0; child < children.length; child += 1) {
  const rows = new Map(ours.of(child).map((row) => [row.rule, row.due]));
  for (const { rule, due } of theirs[child]) {
    if (rows.get(rule) !== due) disagree.push(`${rule} of child ${child}: ${rows.get(rule)} and ${due}`);
  }
}
if (disagree.length > 0) {
  console.error(`${disagree.length} dates differ, the first: ${disagree[0]}`);
  process.exit(1);
}

const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const times = { ours: [], theirs: [] };
for (let run = 0; run < RUNS; run += 1) {
  times.ours.push(timed(byPackage));
  times.theirs.push(timed(byHand));
}
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const line = (name, list, rows) =>
  `| ${name} | ${rows} | ${middle(list).toFixed(0)} ms | ${Math.min(...list).toFixed(0)}-${Math.max(...list).toFixed(0)} ms |`;

console.log(
  `${CHILDREN.toLocaleString("en")} children, ${RUNS} runs in turn; ${cpus()[0].model}, ${cpus().length} cores,`,
);
console.log(`${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`);
console.log("\n| | rows a child | median | least-most |\n|---|---|---|---|");
console.log(line("part301 `computeTimelines`", times.ours, ours.of(0).length));
console.log(line("date-fns by hand", times.theirs, ROWS.length));
