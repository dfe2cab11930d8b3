// The types of the script part301.iife.js: a global.

import type * as api from "./inline.js";
import type { Scenario } from "./scenarios.js";

declare global {
  /** All that `part301` exports, and the scenarios. */
  var part301: typeof api & { readonly scenarios: readonly Scenario[] };
}
export {};
