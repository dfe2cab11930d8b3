// A timeline as a calendar file, apart from the rest, since what writes such a file weighs more than an answer: it is
// in "part301", and beside "part301/web" an entry.

import * as glue from "#glue";
import { readTimeline } from "#generated/answers.js";
import { decide } from "./decisions.js";
import { lineToIcs } from "./icalendar.js";
import { read } from "./options.js";
import { notADate, notAName, notAnInteger } from "./problem.js";
import { isDay } from "./text.js";

const TIMELINE = { word: "timeline", engine: (...call) => glue.computeTimeline(...call), readAnswer: readTimeline };
const LABEL = { max: 200 };
const ALARM = { min: 0, max: 366 };

/** The dates of a timeline as text for an .ics file. */
export function timelineToIcs(input, options) {
  const asked = read(options, ["label", "alarmDays", "stamp"]);
  const { given, problems, words } = asked;
  const [label, alarmDays, stamp] = [given.label, given.alarmDays, given.stamp].map(
    (value) => value ?? undefined, // null: left out
  );
  const check = (value, isRight, problem) =>
    value === undefined || isRight(value) || problems.push(problem());
  check(label, isName, () => notAName("/options/label", label, LABEL));
  check(alarmDays, isAlarm, () => notAnInteger("/options/alarmDays", alarmDays, ALARM));
  const { bounds } = words.locale;
  check(
    stamp,
    (day) => isDay(day, bounds),
    () => notADate("/options/stamp", stamp, bounds),
  );
  const line = decide(TIMELINE, input, asked);
  return lineToIcs(line, words, { label, alarmDays, stamp });
}

const isName = (value) => typeof value === "string" && value.trim() !== "" && [...value].length <= LABEL.max;

const isAlarm = (value) => Number.isInteger(value) && ALARM.min <= value && value <= ALARM.max;
