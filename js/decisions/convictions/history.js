// The table that says for each entry of a criminal history whether it bars the home.

import { h, icon } from "../../elements/dom.js";
import { capital, t } from "../../elements/language.js";
import { cell, itemTable, rowHead } from "../../elements/table.js";

// The sign for each answer to "does it bar the home?".
const SIGNS = { yes: "no", no: "aside", unknown: "open" };

/** Each entry with its offence, its place in the list of offences, and its effect. */
export function historyTable({ convictions }) {
  if (convictions.length === 0) return null;
  const cells = ({ conviction, offence, group, starred, citation, bars }) => [
    rowHead(
      `${t("entry", { number: conviction + 1 })}: ${offence ? capital(offence.label) : t("history.no_offence")}`,
    ),
    cell([
      citation ? h("cite", {}, citation) : t("history.nowhere"),
      group && h("p", { class: "fine" }, t("history.group", { group })),
      starred !== null && h("p", { class: "fine" }, t(starred ? "history.starred" : "history.not_starred")),
    ]),
    cell([icon(SIGNS[bars]), " ", t(`history.bars.${bars}`)], SIGNS[bars]),
  ];
  return itemTable("history", ["offence", "listed", "effect"], convictions.map(cells));
}
