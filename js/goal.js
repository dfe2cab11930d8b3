// The share of children over 24 months. Lists are long here: the days of 100,000 children cross as numbers.

import * as glue from "#glue";
import { decision } from "./decisions.js";
import { first } from "./locales.js";
import { isDay } from "./text.js";

const DAY = 86_400_000;
const NO_DAY = -(2 ** 31);
const KEYS = ["entered", "exited"];

/** Is the share of children in care for more than 24 months within the Department's goal? */
export const measureGoal = /* @__PURE__ */ decision("goal", (input, calendar) => {
  const days = daysOf(input?.children);
  return glue.measureGoal(days ? { ...input, children: null } : input, days, calendar);
});

// The days of entry and exit, two numbers a child. Undefined where anything is not as it should be: then the list
// crosses as it is, and Rust says by field what is wrong with it.
function daysOf(children) {
  if (!Array.isArray(children)) return undefined;
  const { bounds } = first();
  const days = new Int32Array(KEYS.length * children.length);
  let place = 0;
  for (const child of children) {
    if (typeof child !== "object" || Array.isArray(child)) return undefined;
    for (const key in child) if (!KEYS.includes(key)) return undefined;
    for (const key of KEYS) {
      const day = dayOf(child?.[key], bounds);
      if (day === undefined) return undefined;
      days[place++] = day;
    }
  }
  return days;
}

function dayOf(date, bounds) {
  if (date === undefined || date === null) return NO_DAY;
  return isDay(date, bounds) ? Date.parse(date) / DAY : undefined;
}
