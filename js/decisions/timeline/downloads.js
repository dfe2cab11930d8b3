// The files that a timeline can be saved as: a calendar and a table.

import { eventName, holidays, who } from "../../elements/deadlines.js";
import { button, h } from "../../elements/dom.js";
import { options, t, word } from "../../elements/language.js";

// The code that writes calendar files is large. It is loaded with the first timeline that is drawn, so that saving a file
// loads nothing.
let ics;

/** The buttons that save the files. */
export function downloads(facts, rows) {
  ics ??= import("../../entries/ics.js");
  ics.catch(() => (ics = undefined)); // the next timeline tries again
  const download = (label, name, type, make) =>
    button("second", label, async () => save(name, type, await make()));
  return h(
    "div",
    { class: "taking" },
    download(t("timeline.ics"), "part301.ics", "text/calendar", () => {
      const asked = options(); // now, while the voice is set
      return ics.then(({ timelineToIcs }) => timelineToIcs(facts, asked));
    }),
    download(t("timeline.csv"), "part301.csv", "text/csv", () => csv(rows)),
  );
}

// Makes the file in the browser. Nothing is requested from a server.
function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// The table as CSV (RFC 4180). The mark at the beginning tells spreadsheets that the text is UTF-8.
function csv(rows) {
  const columns = [
    ["due", (row) => row.due],
    ["what", (row) => row.message],
    ["who", who],
    ["status", (row) => word("RowStatus", row.status)],
    ["days_left", (row) => row.daysLeft],
    ["event", (row) => eventName(row.event)],
    ["start", (row) => row.start],
    ["skipped", (row) => holidays(row).join("; ")],
    ["next", (row) => row.nextBusinessDay],
    ["citation", (row) => row.citation],
    ["reading", (row) => [row.reading, ...(row.notes ?? [])].filter(Boolean).join(" ")],
  ];
  const quoted = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  const lines = [
    columns.map(([name]) => t(`timeline.columns.${name}`)),
    ...rows.map((row) => columns.map(([, read]) => read(row))),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`;
}
