// Reads children from a spreadsheet. The columns are the day on which a child came into care and the day of leaving.

import { dayOf, isOpen, readTable } from "../../elements/fields/spreadsheet.js";
import { t } from "../../elements/language.js";

const COLUMNS = ["entered", "exited"];

/** The children in the lines; `room` is how many fit into the list. */
export const readChildren = (text, { room }) =>
  readTable(text, { room, heads: "childHeads", readLine: childOf });

function childOf(cells, errors) {
  if (cells.slice(COLUMNS.length).some((cell) => cell !== "")) errors.push(t("paste.too_many_days"));
  const child = {};
  for (const [index, key] of COLUMNS.entries()) {
    const cell = cells[index] ?? "";
    const day = dayOf(cell);
    if (day) child[key] = day;
    else if (!isOpen(cell)) errors.push(t("paste.no_such_day", { got: cell }));
  }
  return child;
}
