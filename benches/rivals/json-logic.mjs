// One JsonLogic expression. It gives the outcome without an explanation.

import jsonLogic from "json-logic-js";
import { RELATIVE, no, yes } from "./rules.mjs";

const isKnown = (fact) => ({ "!==": [fact, null] });

const TESTS = {
  equal: (fact, value) => ({ "===": [fact, value] }),
  differs: (fact, value) => ({ and: [isKnown(fact), { "!==": [fact, value] }] }),
  in: (fact, list) => ({ in: [fact, list] }),
  notIn: (fact, list) => ({ and: [isKnown(fact), { "!": { in: [fact, list] } }] }),
  atLeast: (fact, least) => ({ ">=": [fact, least] }),
  below: (fact, least) => ({ and: [isKnown(fact), { "<": [fact, least] }] }),
};

function written({ all, any, test, fact, value }) {
  if (all) return { and: all.map(written) };
  if (any) return { or: any.map(written) };
  return TESTS[test]({ var: fact }, value);
}

const OUTCOME = {
  if: [written(yes(RELATIVE)), "relative", written(no(RELATIVE)), "not_relative", "undetermined"],
};

export default (facts) => ({ outcome: jsonLogic.apply(OUTCOME, facts) });
