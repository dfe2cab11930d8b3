// The visiting plan and the visit log through the package: what the scenarios do not cover.

import assert from "node:assert/strict";
import { test } from "node:test";

import { auditVisits, questions, validateVisitationPlan } from "../../pkg/index.js";

const SIBLINGS = ["Ana", "Ben", "Cy"];
const log = (length) =>
  Array.from({ length }, (_, place) => ({
    date: `2026-0${1 + (place % 6)}-${10 + (place % 15)}`,
    kind: "sibling",
    siblingsPresent: SIBLINGS,
    visitId: String(place),
  }));

test("a log of 20,000 entries is taken whole; a longer one is refused with the bound", () => {
  const facts = {
    auditOf: "sibling",
    auditFrom: "2026-01-01",
    auditTo: "2026-06-30",
    siblings: SIBLINGS,
    courtOrderFewerVisits: false,
    harmRisk: false,
  };
  const { outcome, months } = auditVisits({ ...facts, visits: log(20_000) });
  assert.equal(outcome, "compliant");
  assert.equal(
    months.reduce((sum, month) => sum + month.held, 0),
    20_000,
  );
  assert.throws(
    () => auditVisits({ ...facts, visits: log(20_001) }),
    ({ problems }) => {
      assert.deepEqual(
        problems.map(({ path, code }) => [path, code]),
        [["/visits", "out_of_range"]],
      );
      assert.match(problems[0].expected, /20000/);
      return true;
    },
  );
});

test("a plan is asked about by its kind, and what is missing is that kind's", () => {
  const [tag, ...rest] = questions("visitation");
  assert.deepEqual(rest, []);
  assert.equal(tag.kind, "tagged");
  for (const { code, questions: own } of tag.choices) {
    const paths = new Set(own.map(({ path }) => path));
    const { missing, findings } = validateVisitationPlan({ kind: code });
    assert.ok(missing.length > 0);
    for (const { path, question } of missing) {
      assert.ok(paths.has(path), path);
      assert.equal(question, own.find((one) => one.path === path).question);
    }
    for (const path of findings.flatMap(({ facts }) => facts)) assert.ok(paths.has(path), path);
  }
  for (const input of [null, [], 5, {}, { kind: "toString" }, { kind: ["sibling"] }]) {
    assert.throws(() => validateVisitationPlan(input), { name: "Part301Error" });
  }
});
