// Everything that the package exports. Each entry in entries/ loads the wasm in its own way and then exports this.
// "#glue" holds the one instance of the wasm. It has to be started first, so nothing here is called on loading.

import * as glue from "#glue";
import { decision } from "./call.js";

export { dateInWords, questions, rules, today, version, words } from "./call.js";
export { searchOffences } from "./offences.js";
export { Part301Error } from "./problems.js";
export { computeTimelines } from "./timelines.js";

// One line for each decision: its word, and its export in src/wasm.rs. The types are in entries/index.d.ts.
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
