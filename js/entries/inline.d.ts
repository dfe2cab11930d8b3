// The types of "part301".

export * from "./ics.js";
export * from "./index.js";
