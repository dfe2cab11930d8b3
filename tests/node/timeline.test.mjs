// Many timelines in one call, and the calendar file.

import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";

import { Part301Error, computeTimeline, computeTimelines, timelineToIcs } from "../../pkg/index.js";
import { readScenarios } from "../../scripts/scenarios.mjs";

const scenarios = readScenarios().filter(({ decision }) => decision === "timeline");
const problemsOf = (call) => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Part301Error, error);
    return error.problems;
  }
  return assert.fail("it was not refused");
};

test("many at once agree with each by itself, refusals included, in every scenario", () => {
  const calendarOf = ({ options }) => JSON.stringify(options?.calendar ?? null);
  assert.ok(scenarios.length > 100);
  for (const calendar of new Set(scenarios.map(calendarOf))) {
    const group = scenarios.filter((scenario) => calendarOf(scenario) === calendar);
    const options = { calendar: JSON.parse(calendar), locale: "es" };
    const lines = computeTimelines(
      group.map(({ facts }) => facts),
      options,
    );
    assert.equal(lines.length, group.length);
    const refused = new Map(lines.problems.map(({ index, problems }) => [index, problems]));
    for (const [index, { name, facts }] of group.entries()) {
      if (refused.has(index)) {
        const alone = problemsOf(() => computeTimeline(facts, options));
        assert.deepEqual(refused.get(index), alone, name);
        assert.deepEqual(lines.of(index), [], name);
        continue;
      }
      const { rows, limits, milestones } = computeTimeline(facts, options);
      const known = [...rows, ...limits, ...milestones]
        .filter(({ start }) => start !== null)
        .map(({ rule, due, status, daysLeft, conditional }) => [
          rule,
          { rule, due: due && due.slice(0, 10), status, daysLeft, conditional },
        ]);
      const compact = lines.of(index).map((row) => [row.rule, row]);
      assert.deepEqual(Object.fromEntries(compact), Object.fromEntries(known), name);
      assert.equal(compact.length, known.length, name);
    }
  }
});

test("bad entries are told by their place, whatever they are, and the others answered", () => {
  const good = { asOf: "2025-07-14", events: { placement: "2025-07-02" } };
  const hostile = {
    get asOf() {
      throw new Error("no");
    },
  };
  const gaps = [good, { events: { placement: "2025-02-30" } }, null, 5, hostile, good, { event: {} }];
  gaps.length = 8;
  gaps.push(good);
  const lines = computeTimelines(gaps);
  assert.equal(lines.length, 9);
  // `null` is not a wrong fact. It is no fact.
  const places = lines.problems.map(({ index }) => index).filter((index) => index !== 2);
  assert.deepEqual(places, [1, 3, 4, 6, 7]);
  assert.equal(lines.problems[0].problems[0].path, "/events/placement");
  assert.match(lines.problems[0].problems[0].message, /2025-02-30/);
  for (const index of [5, 8]) assert.deepEqual(lines.of(index), lines.of(0));
  assert.deepEqual(lines.of(9), []);
  assert.deepEqual([...lines][5], lines.of(5));
  assert.equal(lines.of(0).find(({ rule }) => rule === "due.caregiver_receipt").due, "2025-07-17");
});

test("what is no list, and an option that is none, is refused as a whole", () => {
  const [list, calendar, option] = problemsOf(() => computeTimelines({}, { calendar: 5, label: "x" })).sort(
    (a, b) => a.path.localeCompare(b.path),
  );
  assert.equal(list.code, "wrong_type");
  assert.equal(calendar.path, "/options/calendar");
  assert.equal(option.path, "/options/label");
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  assert.equal(problemsOf(() => computeTimelines(proxy)).length, 1);
  assert.equal(problemsOf(() => computeTimelines(new Array(2 ** 32 - 1))).length, 1);
  assert.equal(computeTimelines([]).length, 0);
});

const INPUT = {
  asOf: "2025-07-14",
  events: { placement: "2025-07-02", legalCustody: "2025-07-01T14:30-05:00" },
  completed: { "due.caregiver_packet": "2025-07-02" },
};
const IF = { en: "If it applies: ", es: "Si procede: " };
const eventsOf = (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

test("the calendar file has each dated row that is not done, in the language asked for", () => {
  for (const locale of ["en", "es"]) {
    const line = computeTimeline(INPUT, { locale });
    const dated = [...line.rows, ...line.limits, ...line.milestones].filter(
      ({ due, status }) => due && !["done", "done_late"].includes(status),
    );
    const events = eventsOf(timelineToIcs(INPUT, { locale }));
    assert.deepEqual(
      events.map((event) => event.getFirstPropertyValue("summary")).sort(),
      dated.map(({ message, conditional }) => (conditional ? IF[locale] + message : message)).sort(),
    );
    const [asking] = events.filter((event) =>
      event.getFirstPropertyValue("uid").startsWith("due.fingerprints"),
    );
    const [relative, kin] = ["/conditions/relativePlacement", "/conditions/fictiveKin"].map(
      (path) => line.missing.find((fact) => fact.path === path).question,
    );
    assert.ok(asking.getFirstPropertyValue("description").includes(`: ${relative} ${kin}`));
    assert.equal(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size, events.length);
    assert.ok(!events.some((event) => event.getFirstPropertyValue("uid").startsWith("due.caregiver_packet")));
    for (const event of events) {
      const [start, end] = ["dtstart", "dtend"].map((name) => event.getFirstPropertyValue(name));
      if (start.isDate) assert.equal(end.subtractDate(start).toSeconds(), 86_400);
    }
  }
});

test("a label, a reminder and a stamp are options; the same call gives the same text", () => {
  const options = { label: "File 7", alarmDays: 2, stamp: "2025-07-20", calendar: "illinois_legal" };
  const text = timelineToIcs(INPUT, options);
  assert.equal(timelineToIcs(INPUT, options), text);
  for (const event of eventsOf(text)) {
    assert.match(event.getFirstPropertyValue("summary"), /^File 7: /);
    assert.equal(event.getAllSubcomponents("valarm").length, 1);
    assert.equal(event.getFirstPropertyValue("dtstamp").toString(), "2025-07-20T00:00:00Z");
  }
  assert.equal(timelineToIcs(INPUT, { label: null, alarmDays: null, stamp: null }), timelineToIcs(INPUT));
});

test("what is wrong with a calendar file's options is told beside what is wrong with the input", () => {
  const wrong = (options, input = INPUT) =>
    problemsOf(() => timelineToIcs(input, options)).map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(
    wrong({ label: "", alarmDays: 1.5, stamp: "2025-02-30", foo: 1 }, { events: { placement: 5 } }),
    [
      "/options/foo unknown_key",
      "/options/label out_of_range",
      "/options/alarmDays out_of_range",
      "/options/stamp impossible_date",
      "/events/placement wrong_type",
    ],
  );
  assert.deepEqual(wrong({ label: 5, alarmDays: "2", stamp: 5, calendar: "x" }), [
    "/options/label wrong_type",
    "/options/alarmDays wrong_type",
    "/options/stamp wrong_type",
    "/options/calendar not_in_list",
  ]);
  assert.deepEqual(wrong({ label: "x".repeat(201), alarmDays: 367 }), [
    "/options/label out_of_range",
    "/options/alarmDays out_of_range",
  ]);
});
