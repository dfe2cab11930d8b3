// The types of the script part301.iife.js: a global.

import type * as elements from "./elements.js";
import type * as api from "./inline.js";
import type { Scenario } from "./scenarios.js";

declare global {
  /** All that `part301` exports, the elements' classes, and the scenarios. */
  var part301: typeof api & typeof elements & { readonly scenarios: readonly Scenario[] };
}
export {};
