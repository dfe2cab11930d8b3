// What was copied from a spreadsheet, as entries of a log: a line each, its cells set apart by tabs or by commas. Of a
// visit: day; what took place; who was there; whether the parent was; an id. Of a child: entry; exit. What cannot be
// read is told, and stays.

import { isDay } from "./days.js";
import { t } from "./language.js";

const YES = ["yes", "y", "sí", "si", "s", "true", "verdadero"];
const NO = ["no", "n", "false", "falso"];
const ALL = ["all", "todos", "todas"];
const NOBODY = ["none", "nobody", "ninguno", "ninguna", "nadie"];
const VISIT_HEADS = ["date", "day", "fecha", "día", "dia"];
const CHILD_HEADS = ["entered", "entry", "in", "ingreso", "entrada"];

/**
 * The visits of a visit log.
 *
 * @param {string} text
 * @param {{ kinds: Map<string, string>, siblings: string[], room: number }} known `kinds` by their names in lower
 * case; names are checked where siblings were named
 */
export const readVisits = (text, known) =>
  readTable(text, {
    ...known,
    heads: VISIT_HEADS,
    readLine: (cells, errors) => visitOf(cells, known, errors),
  });

/** The children of whom the share is measured: when they came, and when they left. */
export const readChildren = (text, known) =>
  readTable(text, { ...known, heads: CHILD_HEADS, readLine: childOf });

/**
 * @param {string} text
 * @param {{ heads: string[], readLine: (cells: string[], errors: string[]) => object, room: number }} table `heads`
 * are what a first line begins with that is no entry
 * @returns {{ entries: object[], left: { line: string, number: number, errors: string[] }[] }} entries as they would
 * have been typed
 */
function readTable(text, { heads, readLine, room }) {
  const entries = [];
  const left = [];
  for (const [place, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line);
    if (place === 0 && heads.includes(cells[0].toLowerCase())) continue;
    const errors = [];
    const entry = readLine(cells, errors);
    if (errors.length === 0 && entries.length >= room) errors.push(t("paste.full"));
    if (errors.length > 0) left.push({ line, number: place + 1, errors });
    else entries.push(entry);
  }
  return { entries, left };
}

/** The cells of a line; within quotes a comma separates nothing, and two quotes are one. */
function cellsOf(line) {
  const tabbed = line.includes("\t");
  const cell = tabbed
    ? /(?:^|\t)(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g
    : /(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g;
  const cells = [...line.matchAll(cell)].map(([, quoted, plain]) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
  // A match at the very start may be empty where the line begins with the separator.
  return cells;
}

function visitOf(cells, { kinds, siblings }, errors) {
  const [day = "", kind = "", present = "", parent = "", id = ""] = cells;
  const visit = {};
  if (cells.slice(5).some((cell) => cell !== "")) errors.push(t("paste.too_many"));

  const date = dayOf(day);
  if (date) visit.date = date;
  else errors.push(day === "" ? t("paste.no_day") : t("paste.no_such_day", { got: day }));

  if (isOpen(kind)) visit.kind = undefined;
  else if (kinds.has(kind.toLowerCase())) visit.kind = kinds.get(kind.toLowerCase());
  else errors.push(t("paste.no_such_kind", { got: kind }));

  if (!isOpen(present)) visit.siblingsPresent = namesOf(present, siblings, errors);

  if (YES.includes(parent.toLowerCase())) visit.parentPresent = true;
  else if (NO.includes(parent.toLowerCase())) visit.parentPresent = false;
  else if (!isOpen(parent)) errors.push(t("paste.yes_or_no", { got: parent }));

  if (id !== "") visit.visitId = id;
  return Object.fromEntries(Object.entries(visit).filter(([, value]) => value !== undefined));
}

function childOf(cells, errors) {
  if (cells.slice(2).some((cell) => cell !== "")) errors.push(t("paste.too_many_days"));
  const child = {};
  for (const [place, key] of ["entered", "exited"].entries()) {
    const cell = cells[place] ?? "";
    const day = dayOf(cell);
    if (day) child[key] = day;
    else if (!isOpen(cell)) errors.push(t("paste.no_such_day", { got: cell }));
  }
  return child;
}

// Not known: left out.
const isOpen = (cell) => cell === "" || cell === "?";

/** 2026-03-07, or 3/7/2026 with the month first. */
function dayOf(cell) {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(cell) ?? [];
  const [, first, second, last] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(cell) ?? [];
  const parts = year ? [year, month, day] : last ? [last, first, second] : [];
  const text = parts.map((part) => part.padStart(2, "0")).join("-");
  return isDay(text) ? text : undefined;
}

function namesOf(cell, siblings, errors) {
  if (NOBODY.includes(cell.toLowerCase())) return [];
  if (ALL.includes(cell.toLowerCase())) {
    if (siblings.length === 0) errors.push(t("paste.all_of_whom"));
    return siblings;
  }
  const names = cell
    .split(/[;/&+|]/)
    .map((name) => name.trim())
    .filter((name) => name);
  return names.map((name) => {
    const found = siblings.find((sibling) => sibling.toLowerCase() === name.toLowerCase());
    if (!found && siblings.length > 0) errors.push(t("paste.no_such_name", { got: name }));
    return found ?? name;
  });
}
