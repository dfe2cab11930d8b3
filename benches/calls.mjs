// The fourteen decisions as a page calls them, and the inputs that the tables use.

import * as part301 from "../pkg/index.js";
import scenarios from "../pkg/scenarios.js";
import { functions } from "../tests/node/functions.mjs";

export const CALLS = Object.fromEntries(
  Object.entries(functions).map(([word, name]) => [word, part301[name]]),
);

/** The input of each form before anything is filled in. A visiting plan always states its kind. */
export const EMPTY = Object.keys(CALLS).flatMap((word) =>
  word === "visitation"
    ? ["parent_child", "sibling", "grandparent"].map((kind) => ({ word, facts: { kind } }))
    : [{ word, facts: {} }],
);

const asked = scenarios.map(({ decision, name, facts, options, problems }) => ({
  word: decision,
  name,
  facts,
  refused: problems !== undefined,
  ask: () => CALLS[decision](facts, options),
}));

/** The scenarios with bad input of every kind, which is refused. */
export const REFUSED = asked.filter(({ refused }) => refused);

/** The scenarios that are answered, with their outcomes. A timeline and a case have none. */
export const ANSWERED = asked
  .filter(({ refused }) => !refused)
  .map((scenario) => ({ ...scenario, outcome: scenario.ask().outcome ?? "none" }));
