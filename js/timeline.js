// The timeline beyond one decision among others: many at once, and as a calendar file.

import * as glue from "#glue";
import { decide } from "./decisions.js";
import { lineToIcs } from "./ics.js";
import { read } from "./options.js";
import { assemble } from "./pieces.js";
import { errorOf, notADate, notAName, notAnInteger } from "./problem.js";
import { snapshots } from "./snapshot.js";
import { isDate } from "./text.js";

const DAY = 86_400_000;

/** Many timelines at once, as numbers that are read when they are asked for. */
export function computeTimelines(inputs, options) {
  const { words, calendar, problems } = read(options);
  const lines = glue.computeTimelines(snapshots(inputs), calendar);
  const wrong = assemble(lines.problems, undefined, words);
  if (!lines.rows) problems.push(...wrong);
  if (problems.length > 0) throw errorOf(problems, words);
  const refused = wrong.map(({ index, problems }) => ({
    index,
    problems: errorOf(problems, words).problems,
  }));
  return new Timelines(lines, refused, assemble(glue.timelineKey(), undefined, words));
}

class Timelines {
  /** What the numbers stand for; see `Compact` in src/timeline/compact.rs. */
  #key;

  constructor({ rows, starts }, problems, key) {
    this.#key = key;
    this.length = starts.length - 1;
    this.problems = problems;
    this.rows = rows;
    this.starts = starts;
  }

  /** The rows of one input; none where it was refused, or there is none. */
  of(index) {
    const rows = [];
    for (let row = this.starts[index]; row < this.starts[index + 1]; row++) rows.push(this.#row(row));
    return rows;
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index++) yield this.of(index);
  }

  #row(place) {
    const { fields, rules, statuses, none } = this.#key;
    const at = (field) => this.rows[place * fields.length + fields.indexOf(field)];
    const known = (number) => (number === none ? null : number);
    const due = known(at("due"));
    return {
      rule: rules[at("rule")],
      due: due === null ? null : new Date(due * DAY).toISOString().slice(0, 10),
      status: statuses[at("status")],
      daysLeft: known(at("daysLeft")),
      conditional: at("conditional") === 1,
    };
  }
}

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
  check(stamp, isDate, () => notADate("/options/stamp", stamp, words.locale.bounds));
  return lineToIcs(decide("timeline", glue.computeTimeline, input, asked), { label, alarmDays, stamp });
}

const isName = (value) => typeof value === "string" && value.trim() !== "" && [...value].length <= LABEL.max;

const isAlarm = (value) => Number.isInteger(value) && ALARM.min <= value && value <= ALARM.max;
