// The timeline beyond one decision among others: many at once.

import * as glue from "#glue";
import { encode } from "./cbor.js";
import { read } from "./options.js";
import { readProblem, readRefusedInput, readTimelineKey } from "#generated/answers.js";
import { errorOf } from "./problem.js";
import { list, read as readNumbers } from "./reader.js";
import { snapshots } from "./snapshot.js";

const DAY = 86_400_000;

/** Many timelines at once, as numbers that are read when they are asked for. */
export function computeTimelines(inputs, options) {
  const { words, calendar, problems } = read(options);
  const lines = glue.computeTimelines(encode(snapshots(inputs)), calendar);
  const listed = (readEntry) => readNumbers(lines.problems, () => list(readEntry), words);
  if (!lines.rows) problems.push(...listed(readProblem));
  if (problems.length > 0) throw errorOf(problems, words);
  const key = readNumbers(glue.timelineKey(), readTimelineKey, words);
  return new Timelines(lines, listed(readRefusedInput), key);
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
    if (!Number.isInteger(index)) return rows;
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
