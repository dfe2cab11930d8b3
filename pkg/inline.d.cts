// The types of "part301".

export * from "./ics.cjs";
export * from "./index.cjs";
