// What a reader entered for a decision, and where the reader is in it.

import { typed } from "../facts.js";

/**
 * @typedef {{
 *   entered: object,
 *   way: number,
 *   asked: string[],
 *   at: number,
 *   shown: object,
 *   errorsFor: Set<string>,
 * }} State `entered` has the facts as they were typed. `way` is the index of the chosen alternative. `asked` and `at` are the
 * questions of the guided layout: see guided.js. `shown` is what was unfolded or picked in the answer. `errorsFor` are the
 * paths whose half-typed values are reported
 */

/** The state for facts as an input has them. */
export const stateOf = (decision, facts) => ({
  entered: { ...decision.startingFacts, ...typed(facts) },
  way: Math.max(decision.alternatives?.findIndex((keys) => keys.some((key) => key in facts)) ?? 0, 0),
  asked: [],
  at: 0,
  shown: {},
  errorsFor: new Set(),
});

/** Notes that the answer for a path is not known. A list with entries stays. */
export function markUnknown(state, path) {
  const keys = path.split("/").slice(1);
  const entered = state.entered[keys[0]];
  if (Array.isArray(entered) && entered.length > 0) return;
  const put = (object, [key, ...rest]) => ({
    ...object,
    [key]: rest.length > 0 ? put(object?.[key], rest) : null,
  });
  state.entered = put(state.entered, keys);
}
