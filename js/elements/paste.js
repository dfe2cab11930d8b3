// What was copied from a spreadsheet, as entries of the visit log: a line each, its cells set apart by tabs or by
// commas. Columns: day; what took place; who was there; whether the parent was; an id. What cannot be read is told,
// and stays.

import { isDay } from "./days.js";
import { t } from "./language.js";

const YES = ["yes", "y", "sí", "si", "s", "true", "verdadero"];
const NO = ["no", "n", "false", "falso"];
const ALL = ["all", "todos", "todas"];
const NOBODY = ["none", "nobody", "ninguno", "ninguna", "nadie"];
const HEADS = ["date", "day", "fecha", "día", "dia"];
const COLUMNS = 5;

/**
 * @param {string} text
 * @param {{ kinds: Map<string, string>, siblings: string[], room: number }} known `kinds` by their names in lower
 * case; names are checked where siblings were named
 * @returns {{ visits: object[], left: { line: string, errors: string[] }[] }} visits as they would have been typed
 */
export function readTable(text, known) {
  const visits = [];
  const left = [];
  for (const [place, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line);
    if (place === 0 && HEADS.includes(cells[0].toLowerCase())) continue;
    const errors = [];
    const visit = readLine(cells, known, errors);
    if (errors.length === 0 && visits.length >= known.room) errors.push(t("paste.full"));
    if (errors.length > 0) left.push({ line, errors });
    else visits.push(visit);
  }
  return { visits, left };
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

function readLine(cells, { kinds, siblings }, errors) {
  const [day = "", kind = "", present = "", parent = "", id = ""] = cells;
  const visit = {};
  if (cells.slice(COLUMNS).some((cell) => cell !== "")) errors.push(t("paste.too_many"));

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
