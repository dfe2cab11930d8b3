// One expression in ZEN, GoRules' language. Its WebAssembly evaluates only expressions, so this one lists the outcome and
// the status of each rule. This file adds the text.

import { readFileSync } from "node:fs";
import { evaluateExpression, initSync } from "@gorules/zen-engine-wasm";
import { RELATIVE, RULES, finding, no, yes } from "./rules.mjs";

const wasm = import.meta.resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm");
initSync({ module: readFileSync(new URL(wasm)) });

const text = JSON.stringify;
const TESTS = {
  equal: (fact, value) => `${fact} == ${text(value)}`,
  differs: (fact, value) => `(${fact} != null and ${fact} != ${text(value)})`,
  in: (fact, list) => `${fact} in ${text(list)}`,
  notIn: (fact, list) => `(${fact} != null and ${fact} not in ${text(list)})`,
  atLeast: (fact, least) => `(${fact} != null and ${fact} >= ${least})`,
  below: (fact, least) => `(${fact} != null and ${fact} < ${least})`,
};

function written({ all, any, test, fact, value }) {
  if (all) return `(${all.map(written).join(" and ")})`;
  if (any) return `(${any.map(written).join(" or ")})`;
  return TESTS[test](fact, value);
}

const either = (condition, met, notMet, open) =>
  `${written(yes(condition))} ? ${text(met)} : (${written(no(condition))} ? ${text(notMet)} : ${text(open)})`;

const statuses = Object.values(RULES).map((condition) => either(condition, "met", "not_met", "unknown"));
const outcome = either(RELATIVE, "relative", "not_relative", "undetermined");
const EXPRESSION = `[${[outcome, ...statuses].join(", ")}]`;

export default function decide(facts) {
  const [outcome, ...statuses] = evaluateExpression(EXPRESSION, facts);
  return { outcome, findings: Object.keys(RULES).map((rule, index) => finding(rule, statuses[index])) };
}
