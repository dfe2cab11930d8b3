// Everything that the package exports, whichever way the wasm got in: the entries in entries/ see to that and
// export this. "#glue" holds the one instance; a function here calls through it once an entry has started it,
// so nothing may be called while this module loads.

export * from "#generated/functions.js";
export { dateInWords, questions, rules, today, version, words } from "./decisions.js";
export { searchOffences } from "./offences.js";
export { Part301Error } from "./problem.js";
export { computeTimelines } from "./timeline.js";
