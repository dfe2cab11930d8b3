// Rules for json-rules-engine. Each rule of the law becomes two rules, one for "met" and one for "not met"; if neither
// fires, the status is unknown. Each adds its status as a fact. The rules for the outcome read these facts and run at a
// lower priority. The events are the explanation.

import { Engine } from "json-rules-engine";
import { RELATIVE_BY_STATUS, RULES, finding, no, yes } from "./rules.mjs";

const OPERATORS = {
  equal: "equal",
  differs: "differs",
  in: "in",
  notIn: "isNotIn",
  atLeast: "greaterThanInclusive",
  below: "lessThan",
};

function written({ all, any, test, fact, value }) {
  if (all) return { all: all.map(written) };
  if (any) return { any: any.map(written) };
  return { fact, operator: OPERATORS[test], value };
}
// The engine does not accept a single test as the outermost condition.
const conditions = (condition) => ("fact" in condition ? { all: [written(condition)] } : written(condition));

const engine = new Engine([], { allowUndefinedFacts: true });
const known = (value) => value !== undefined && value !== null;
// The engine's own operators for these are true of an unknown fact.
engine.addOperator("differs", (value, other) => known(value) && value !== other);
engine.addOperator("isNotIn", (value, list) => known(value) && !list.includes(value));

for (const [rule, condition] of Object.entries(RULES)) {
  for (const [status, holds] of Object.entries({ met: yes(condition), not_met: no(condition) })) {
    engine.addRule({
      priority: 2,
      conditions: conditions(holds),
      event: { type: "finding", params: finding(rule, status) },
      onSuccess: (_, almanac) => almanac.addRuntimeFact(rule, status),
    });
  }
}
for (const [outcome, holds] of Object.entries({
  relative: yes(RELATIVE_BY_STATUS),
  not_relative: no(RELATIVE_BY_STATUS),
})) {
  engine.addRule({ conditions: conditions(holds), event: { type: "outcome", params: { outcome } } });
}

export default async function decide(facts) {
  const { events } = await engine.run(facts);
  const outcome = events.find(({ type }) => type === "outcome")?.params.outcome ?? "undetermined";
  const found = new Map(
    events.filter(({ type }) => type === "finding").map(({ params }) => [params.rule, params]),
  );
  return {
    outcome,
    findings: Object.keys(RULES).map((rule) => found.get(rule) ?? finding(rule, "unknown")),
  };
}
