// Reads visits from a spreadsheet. The columns are the day, the kind of visit, who was there, whether the parent was there,
// and an id.

import { languages } from "../../core/locales.js";
import { words } from "../../core/index.js";
import { dayOf, isOpen, readTable, says } from "../../elements/fields/spreadsheet.js";
import { t } from "../../elements/language.js";

const COLUMNS = 5;

/**
 * The visits in the lines.
 *
 * @param {string} text
 * @param {{ siblings: string[], room: number }} known names are checked if any `siblings` were named
 */
export function readVisits(text, { siblings, room }) {
  const kinds = kindsByName();
  return readTable(text, {
    room,
    heads: "visitHeads",
    readLine: (cells, errors) => visitOf(cells, { kinds, siblings }, errors),
  });
}

function visitOf(cells, { kinds, siblings }, errors) {
  const [day = "", kind = "", present = "", parent = "", id = ""] = cells;
  const visit = {};
  if (cells.slice(COLUMNS).some((cell) => cell !== "")) errors.push(t("paste.too_many"));

  const date = dayOf(day);
  if (date) visit.date = date;
  else errors.push(day === "" ? t("paste.no_day") : t("paste.no_such_day", { got: day }));

  if (!isOpen(kind)) {
    const code = kinds.get(kind.toLowerCase());
    if (code) visit.kind = code;
    else errors.push(t("paste.no_such_kind", { got: kind }));
  }

  if (!isOpen(present)) visit.siblingsPresent = namesOf(present, siblings, errors);

  if (says(parent, "yes")) visit.parentPresent = true;
  else if (says(parent, "no")) visit.parentPresent = false;
  else if (!isOpen(parent)) errors.push(t("paste.yes_or_no", { got: parent }));

  if (id !== "") visit.visitId = id;
  return visit;
}

function namesOf(cell, siblings, errors) {
  if (says(cell, "nobody")) return [];
  if (says(cell, "all")) {
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

// The codes of the kinds of visit, by code and by label in each language that is loaded.
function kindsByName() {
  const names = new Map();
  for (const locale of languages()) {
    for (const [code, label] of Object.entries(words("VisitKind", { locale }))) {
      names.set(code, code);
      names.set(label.toLowerCase(), code);
    }
  }
  return names;
}
