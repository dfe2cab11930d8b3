// Reads lines that were copied from a spreadsheet as entries of a log. The cells of a line are separated by tabs or commas.
// A line that cannot be read is reported, and stays where it was pasted.

import spreadsheetWords from "#generated/spreadsheet.js";
import { isDate } from "../../core/days.js";
import { t } from "../language.js";

/** Whether a cell says one of the words of a kind ("yes", "nobody" …), in any language. */
export const says = (cell, kind) =>
  Object.values(spreadsheetWords).some((words) => words[kind].includes(cell.toLowerCase()));

/** Whether a cell says that the fact is not known. */
export const isOpen = (cell) => cell === "" || cell === "?";

/** The day in a cell: 2026-03-07, or 3/7/2026 with the month first. Undefined if it is no day. */
export function dayOf(cell) {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(cell) ?? [];
  const [, first, second, last] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(cell) ?? [];
  const parts = year ? [year, month, day] : last ? [last, first, second] : [];
  const text = parts.map((part) => part.padStart(2, "0")).join("-");
  return isDate(text) ? text : undefined;
}

/**
 * Reads the lines.
 *
 * @param {string} text
 * @param {{ heads: string, room: number, readLine: (cells: string[], errors: string[]) => object }} table a first line
 * whose first cell says a word of the kind `heads` is the heading. `room` is how many entries still fit into the list.
 * `readLine` adds what is wrong to `errors`
 * @returns {{ entries: object[], left: { line: string, number: number, errors: string[] }[] }} `entries` are as if they had
 * been typed; `left` are the lines that could not be read
 */
export function readTable(text, { heads, readLine, room }) {
  const entries = [];
  const left = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line);
    if (index === 0 && says(cells[0], heads)) continue;
    const errors = [];
    const entry = readLine(cells, errors);
    if (errors.length === 0 && entries.length >= room) errors.push(t("paste.full"));
    if (errors.length > 0) left.push({ line, number: index + 1, errors });
    else entries.push(entry);
  }
  return { entries, left };
}

/** The cells of a line. Within quotes a comma separates nothing, and two quotes stand for one. */
function cellsOf(line) {
  const cell = line.includes("\t")
    ? /(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g
    : /(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g;
  return [...line.matchAll(cell)].map(([, quoted, plain]) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
}
