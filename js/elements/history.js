// What becomes of each entry of a criminal history, as a table.

import { h, icon } from "./dom.js";
import { capital, t } from "./language.js";

// The sign for whether an entry bars.
const SIGNS = { yes: "no", no: "aside", unknown: "open" };

/** Each entry: its offence, where it is listed, and whether it bars. */
export function historyTable({ convictions }) {
  if (convictions.length === 0) return null;
  const row = ({ conviction, offence, group, starred, citation, bars }) =>
    h(
      "tr",
      { role: "row" },
      h(
        "th",
        { scope: "row", role: "rowheader" },
        `${t("entry", { number: conviction + 1 })}: ${offence ? capital(offence.label) : t("history.no_offence")}`,
      ),
      h(
        "td",
        { role: "cell" },
        citation ? h("cite", {}, citation) : t("history.nowhere"),
        group && h("p", { class: "fine" }, t("history.group", { group })),
        starred !== null && h("p", { class: "fine" }, t(starred ? "history.starred" : "history.not_starred")),
      ),
      h(
        "td",
        { role: "cell", class: `status is-${SIGNS[bars]}` },
        icon(SIGNS[bars]),
        " ",
        t(`history.bars.${bars}`),
      ),
    );
  return h(
    "section",
    {},
    h("h3", { id: "history-heading" }, t("history.heading")),
    h(
      "table",
      { role: "table", class: "items", "aria-labelledby": "history-heading" },
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          ["offence", "listed", "effect"].map((column) =>
            h("th", { scope: "col", role: "columnheader" }, t(`history.${column}`)),
          ),
        ),
      ),
      h("tbody", { role: "rowgroup" }, convictions.map(row)),
    ),
  );
}
