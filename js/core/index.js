// Everything that the package exports. Each entry in entries/ loads the wasm in its own way and then exports this.
// "#glue" holds the one instance of the wasm. It has to be started first, so nothing here is called on loading.

export * from "#generated/functions.js";
export { dateInWords, questions, rules, today, version, words } from "./call.js";
export { searchOffences } from "./offences.js";
export { Part301Error } from "./problems.js";
export { computeTimelines } from "./timelines.js";
