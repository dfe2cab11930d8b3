// Everything that the package exports, whichever way the wasm got in: the entries in entries/ see to that and
// export this. "#glue" holds the one instance; a function here calls through it once an entry has started it,
// so nothing may be called while this module loads.

import * as glue from "#glue";
import { decision } from "./decisions.js";

export { dateInWords, questions, rules, today, version, words } from "./decisions.js";
export { searchOffences } from "./offences.js";
export { Part301Error } from "./problem.js";
export { computeTimelines } from "./timeline.js";

// One line each: its word, and its export in src/wasm.rs. Its types are in index.d.ts.
export const checkRelative = /* @__PURE__ */ decision("relative", glue.checkRelative);
export const decideDisclosure = /* @__PURE__ */ decision("disclosure", glue.decideDisclosure);
export const decideChildInformation = /* @__PURE__ */ decision(
  "child_information",
  glue.decideChildInformation,
);
export const computeTimeline = /* @__PURE__ */ decision("timeline", glue.computeTimeline);
export const validateVisitationPlan = /* @__PURE__ */ decision("visitation", glue.validateVisitationPlan);
export const auditVisits = /* @__PURE__ */ decision("visits", glue.auditVisits);
export const assessSiblingPlacement = /* @__PURE__ */ decision("siblings", glue.assessSiblingPlacement);
export const assessPlacement = /* @__PURE__ */ decision("placement", glue.assessPlacement);
export const assessSpecialisedCare = /* @__PURE__ */ decision("specialised_care", glue.assessSpecialisedCare);
export const measureGoal = /* @__PURE__ */ decision("goal", glue.measureGoal);
export const checkSystemOfCare = /* @__PURE__ */ decision("system_of_care", glue.checkSystemOfCare);
export const planCase = /* @__PURE__ */ decision("case", glue.planCase);
export const screenConvictions = /* @__PURE__ */ decision("convictions", glue.screenConvictions);
export const assessRelativeHome = /* @__PURE__ */ decision("relative_home", glue.assessRelativeHome);
