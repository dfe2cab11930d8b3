// Many timelines in one call.

import { readProblem, readRefusedInput, readTimelineKey } from "#generated/answers.js";
import * as glue from "#glue";
import { encode } from "./cbor.js";
import { dayOfNumber } from "./days.js";
import { read } from "./options.js";
import { errorOf } from "./problems.js";
import { list, read as readNumbers } from "./reader.js";
import { snapshots } from "./snapshot.js";

/** Many timelines in one call. They stay numbers until somebody reads them. */
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
  /** What the numbers stand for: `Compact` in src/law/timeline/compact.rs. */
  #key;

  constructor({ rows, starts }, problems, key) {
    this.#key = key;
    this.length = starts.length - 1;
    this.problems = problems;
    this.rows = rows;
    this.starts = starts;
  }

  /** The rows of one input. There are none if the input was refused, or if there is no input with this index. */
  of(index) {
    const rows = [];
    if (!Number.isInteger(index)) return rows;
    for (let row = this.starts[index]; row < this.starts[index + 1]; row++) rows.push(this.#row(row));
    return rows;
  }

  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index++) yield this.of(index);
  }

  #row(index) {
    const { fields, rules, statuses, none } = this.#key;
    const at = (field) => this.rows[index * fields.length + fields.indexOf(field)];
    const known = (number) => (number === none ? null : number);
    const due = known(at("due"));
    return {
      rule: rules[at("rule")],
      due: due === null ? null : dayOfNumber(due),
      status: statuses[at("status")],
      daysLeft: known(at("daysLeft")),
      conditional: at("conditional") === 1,
    };
  }
}
