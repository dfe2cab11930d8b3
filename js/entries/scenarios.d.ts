// The types of "part301/scenarios": the cases that the package is tested with, for lessons and demonstrations.

import type { Decision, Options } from "./index.js";

/** One case: what is known, and what must be said of it. */
export interface Scenario {
  /** The decision that it is a case of. */
  readonly decision: Decision;
  /** The file that it stands in. */
  readonly topic: string;
  /** What sets it apart. */
  readonly name: string;
  /** The rules that it shows at work. */
  readonly rules: readonly string[];
  /** The facts, as the decision's function takes them; those of a case with `problems` it refuses. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly options?: Options;
  /** What must be in the answer, in part; `tests/scenarios.rs` says how it is compared. */
  readonly expect?: Readonly<Record<string, unknown>>;
  /** What must be wrong with the facts. */
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
  /** Why, in a sentence with the citation. */
  readonly why: string;
}

/** All of them, by decision and topic. */
declare const scenarios: readonly Scenario[];
export default scenarios;
