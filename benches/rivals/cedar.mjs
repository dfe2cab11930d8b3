// Policies for Cedar, parsed once. Each rule has two policies, one that holds if the rule is met and one that holds if it
// is not met. The outcome has two as well. Cedar's explanation is the list of policies that hold; this file adds the text.

import { readFileSync } from "node:fs";
import { initSync, preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/web";
import { RELATIVE, RULES, finding, no, yes } from "./rules.mjs";

const glue = import.meta.resolve("@cedar-policy/cedar-wasm/web");
initSync({ module: readFileSync(new URL("cedar_wasm_bg.wasm", glue)) });

// Cedar has no null, so unknown facts are left out of the context.
const text = JSON.stringify;
const TESTS = {
  equal: (fact, value) => `${fact} == ${text(value)}`,
  differs: (fact, value) => `${fact} != ${text(value)}`,
  in: (fact, list) => `${text(list)}.contains(${fact})`,
  notIn: (fact, list) => `!${text(list)}.contains(${fact})`,
  atLeast: (fact, least) => `${fact} >= ${least}`,
  below: (fact, least) => `${fact} < ${least}`,
};

function written({ all, any, test, fact, value }) {
  if (all) return `(${all.map(written).join(" && ")})`;
  if (any) return `(${any.map(written).join(" || ")})`;
  return `(context has ${fact} && ${TESTS[test](`context.${fact}`, value)})`;
}

const policies = {};
const add = (id, condition) => {
  policies[id] = `permit (principal, action, resource) when { ${written(condition)} };`;
};
for (const [rule, condition] of Object.entries(RULES)) {
  add(`${rule}=met`, yes(condition));
  add(`${rule}=not_met`, no(condition));
}
add("outcome=relative", yes(RELATIVE));
add("outcome=not_relative", no(RELATIVE));

const parsed = preparsePolicySet("relative", { staticPolicies: policies });
if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors));

const REQUEST = {
  principal: { type: "Person", id: "" },
  action: { type: "Action", id: "" },
  resource: { type: "Child", id: "" },
  preparsedPolicySetId: "relative",
  entities: [],
};

export default function decide(facts) {
  const context = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const answer = statefulIsAuthorized({ ...REQUEST, context });
  if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
  const found = new Map(answer.response.diagnostics.reason.map((id) => id.split("=")));
  return {
    outcome: found.get("outcome") ?? "undetermined",
    findings: Object.keys(RULES).map((rule) => finding(rule, found.get(rule) ?? "unknown")),
  };
}
