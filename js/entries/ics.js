// The entry "./ics": a timeline as a calendar file. It is apart from "./web" because the code that writes such files is
// larger than the code for answers. The entry "." contains it.

import { readTimeline } from "#generated/answers.js";
import * as glue from "#glue";
import { decide } from "../core/call.js";
import { isDay } from "../core/days.js";
import { LIMITS, isInteger, isText } from "../core/limits.js";
import { read } from "../core/options.js";
import { notADate, notAName, notAnInteger } from "../core/problems.js";
import { timelineAsCalendar } from "../decisions/timeline/icalendar.js";

const TIMELINE = {
  word: "timeline",
  engine: (...call) => glue.computeTimeline(...call),
  readAnswer: readTimeline,
};

/** The dates of a timeline as text for an .ics file. */
export function timelineToIcs(input, options) {
  const asked = read(options, ["label", "alarmDays", "stamp"]);
  const { given, problems, words } = asked;
  const [label, alarmDays, stamp] = [given.label, given.alarmDays, given.stamp].map(
    (value) => value ?? undefined, // null means left out
  );
  const check = (value, isRight, problem) =>
    value === undefined || isRight(value) || problems.push(problem());
  const { bounds } = words.locale;
  check(label, isLabel, () => notAName("/options/label", label, LIMITS.label));
  check(
    alarmDays,
    (days) => isInteger(days, LIMITS.alarmDays),
    () => notAnInteger("/options/alarmDays", alarmDays, LIMITS.alarmDays),
  );
  check(
    stamp,
    (day) => isDay(day, bounds),
    () => notADate("/options/stamp", stamp, bounds),
  );
  const timeline = decide(TIMELINE, input, asked);
  return timelineAsCalendar(timeline, words, { label, alarmDays, stamp });
}

const isLabel = (value) => isText(value, LIMITS.label) && value.trim() !== "";
