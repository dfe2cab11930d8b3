// Tables of an answer.

import { h } from "./dom.js";
import { t } from "./language.js";

/**
 * A section with a table of things that were decided one by one. The roles are spelled out, because on a narrow screen the
 * rows become blocks, and some browsers then no longer treat the table as one.
 *
 * @param {string} group the group of texts that has `heading` and the name of each column
 * @param {string[]} columns
 * @param {Node[][]} rows the cells of each row, made by `cell`; the first is made by `rowHead`
 */
export const itemTable = (group, columns, rows) =>
  h(
    "section",
    {},
    h("h3", { id: `${group}-heading` }, t(`${group}.heading`)),
    h(
      "table",
      { role: "table", class: "items", "aria-labelledby": `${group}-heading` },
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          columns.map((column) => h("th", { scope: "col", role: "columnheader" }, t(`${group}.${column}`))),
        ),
      ),
      h(
        "tbody",
        { role: "rowgroup" },
        rows.map((cells) => h("tr", { role: "row" }, cells)),
      ),
    ),
  );

export const rowHead = (content) => h("th", { scope: "row", role: "rowheader" }, content);

/** A cell. `sign` is the tone of a status. */
export const cell = (content, sign) =>
  h("td", { role: "cell", class: sign ? `status is-${sign}` : undefined }, content);

/** A table of months or weeks. `rows` are `tr` elements. */
export const periodTable = (caption, heads, rows) =>
  h(
    "table",
    { class: "periods" },
    h("caption", {}, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        heads.map((head) => h("th", { scope: "col" }, head)),
      ),
    ),
    h("tbody", {}, rows),
  );
