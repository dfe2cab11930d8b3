// The share over 24 months at its bound, the plan, and the list of rules: what the scenarios do not cover.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Part301Error, computeTimeline, measureGoal, planCase, rules } from "../../pkg/index.js";
import en from "../../pkg/locales/en.js";
import es from "../../pkg/locales/es.js";

const DAY = 86_400_000;
const date = (days) => new Date(Date.UTC(2026, 2, 2) + days * DAY).toISOString().slice(0, 10);
const asOf = date(0);
const list = (length) =>
  Array.from({ length }, (_, place) => {
    const days = -((place * 37) % 2200);
    return place % 5 === 0
      ? { entered: date(days), exited: date(Math.trunc(days / 2)) }
      : { entered: date(days) };
  });
const problemsOf = (call) => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Part301Error, error);
    return error.problems.map(({ path, code }) => `${path} ${code}`);
  }
  return assert.fail("it was not refused");
};

test("100,000 children are measured as they are counted by hand", () => {
  const children = list(100_000);
  // CPU time, because the machine may be doing much else.
  const start = process.cpuUsage();
  const answer = measureGoal({ asOf, children, exitsComplete: true });
  const { user, system } = process.cpuUsage(start);
  const before = "2024-03-02"; // This is also more than 24 months ago.
  const over = children.filter(({ entered, exited }) => !exited && entered < before).length;
  const left = children.filter(
    ({ entered, exited }) => exited <= "2025-10-01" && entered < "2025-10-01",
  ).length;
  assert.equal(answer.over, over);
  assert.equal(answer.total, children.length - left);
  assert.equal(answer.outcome, 100 * over <= 60 * answer.total ? "within" : "exceeded");
  assert.equal(answer.months.length, 12);
  for (const { children: places, on } of answer.next) {
    assert.ok(places.length > 0 && on > asOf);
    for (const place of places) assert.ok(!children[place].exited);
  }
  const took = (user + system) / 1000;
  assert.ok(took < 3000, `${took} ms`);
});

test("a day that is null, undefined or left out is not known, and only null was asked", () => {
  const measured = (child) => {
    const answer = measureGoal({ asOf, children: [child], exitsComplete: true });
    const asked = answer.missing.map(({ asked }) => asked);
    return {
      asked,
      answer: { ...answer, missing: answer.missing.map((fact) => ({ ...fact, asked: null })) },
    };
  };
  const known = ["entered", "exited"];
  for (const child of [
    {},
    { entered: null },
    { exited: asOf },
    { entered: "2024-02-29", exited: undefined },
  ]) {
    const written = measured(child);
    const plain = measured(Object.fromEntries(known.map((key) => [key, child[key] ?? null])));
    assert.deepEqual(written.answer, plain.answer);
    assert.ok(plain.asked.every(Boolean));
    assert.ok(written.asked.every((asked) => asked === (child.entered === null)));
  }
  assert.deepEqual(measured(null).answer, measured({}).answer);
  assert.deepEqual([measured(null).asked, measured({}).asked], [[true], [false]]);
  assert.deepEqual(measureGoal({ asOf, children: [], exitsComplete: true }).total, 0);
});

test("a list that is not as it should be is refused by field, wherever that is in it", () => {
  const children = list(30_000);
  children[29_999] = { entered: "2026-02-30" };
  assert.deepEqual(
    problemsOf(() => measureGoal({ asOf, children })),
    ["/children/29999/entered impossible_date"],
  );
  children[29_999] = { entered: date(1) };
  assert.deepEqual(
    problemsOf(() => measureGoal({ asOf, children })),
    ["/children/29999/entered contradiction"],
  );
  const odd = [
    5,
    [],
    { in: asOf },
    { entered: new Date(0) },
    { exited: "1899-12-31" },
    { entered: asOf, exited: 0 },
  ];
  for (const child of odd) {
    const [problem] = problemsOf(() => measureGoal({ asOf, children: [{ entered: asOf }, child] }));
    assert.match(problem, /^\/children\/1/);
  }
  assert.deepEqual(
    problemsOf(() => measureGoal({ children: new Array(200_001).fill({}), asOf: "x" })).sort(),
    ["/asOf impossible_date", "/children out_of_range"],
  );
  assert.deepEqual(
    problemsOf(() => measureGoal({ children: {} }, { calendar: "roman" })),
    ["/children wrong_type", "/options/calendar not_in_list"],
  );
  for (const input of [null, undefined, 5, "x", []]) assert.throws(() => measureGoal(input), Part301Error);
});

test("a plan holds the line's rows, each as it is there", () => {
  const dates = {
    asOf: "2025-07-14",
    events: { placement: "2025-07-02" },
    conditions: { specialised: true },
  };
  const { rows, limits, milestones } = computeTimeline(dates);
  const { plan, next, ...rest } = planCase({ ...dates, stepsDone: ["assess"], inSystemOfCare: true });
  assert.deepEqual(rest.limits, limits);
  assert.deepEqual(rest.milestones, milestones);
  const deadlines = plan.filter(({ kind }) => kind.code === "deadline");
  const plain = deadlines.map(({ kind: _, step: __, ...row }) => row);
  const byRule = (rows) => Object.fromEntries(rows.map((row) => [row.rule, row]));
  assert.deepEqual(byRule(plain), byRule(rows));
  assert.equal(plan.filter(({ kind }) => kind.code === "post").length, 10);
  assert.ok(next.every((place) => ["open", "overdue"].includes(plan[place].status)));
});

test("every rule is listed with the decisions that go by it, in both languages", () => {
  const [english, spanish] = ["en", "es"].map((locale) => rules({ locale }));
  assert.deepEqual(
    english.map(({ id }) => id),
    spanish.map(({ id }) => id),
  );
  for (const [listed, { messages }] of [
    [english, en],
    [spanish, es],
  ]) {
    assert.equal(new Set(listed.map(({ id }) => id)).size, listed.length);
    for (const { id, citation, message, decisions, notCoded } of listed) {
      assert.equal(message, messages[id]);
      assert.ok(citation);
      assert.equal(decisions.length === 0, notCoded !== undefined, id);
    }
  }
  const of = (id) => english.find((rule) => rule.id === id);
  assert.deepEqual(of("due.gal_copy").decisions, ["timeline", "case"]);
  assert.ok(of("department.own_duties").notCoded);
  english[0].decisions.push("x");
  assert.ok(!rules()[0].decisions.includes("x"));
  assert.throws(() => rules({ locale: "fr" }), Part301Error);
});
