// The fourteen decisions, by their words, as a page calls them; and the inputs that tables take of them.

import * as part301 from "../pkg/index.js";
import scenarios from "../pkg/scenarios.js";
import { functions } from "../tests/node/functions.mjs";

export const CALLS = Object.fromEntries(
  Object.entries(functions).map(([word, name]) => [word, part301[name]]),
);

/** What the forms hold before anything is filled in: a visiting plan says at least which kind it is. */
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

/** The scenarios that are refused: bad input of every kind. */
export const REFUSED = asked.filter(({ refused }) => refused);

/** The scenarios that are answered, with what they come to; a timeline and a case have no outcome to wait for. */
export const ANSWERED = asked
  .filter(({ refused }) => !refused)
  .map((scenario) => ({ ...scenario, outcome: scenario.ask().outcome ?? "none" }));
