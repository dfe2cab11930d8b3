// The entry "./ics": calendar files beside "./web", whose engine and language it shares.
export { timelineToIcs } from "../ics.js";
