// The table that says for each item of information whether it may be shared.

import { h, icon } from "../../elements/dom.js";
import { capital, word } from "../../elements/language.js";
import { cell, itemTable, rowHead } from "../../elements/table.js";

// The sign for the decision on an item.
const SIGNS = { share: "yes", exclude: "no", only_under: "part", undetermined: "open" };

/** The decision on each item. */
export function itemsTable({ items }) {
  if (items.length === 0) return null;
  const name = (item) => {
    const known = word("InformationItem", item);
    return known ? capital(known) : item;
  };
  const cells = ({ item, decision, provision, message }) => {
    const sign = SIGNS[decision];
    return [
      rowHead(name(item)),
      cell([icon(sign), " ", capital(word("ItemDecision", decision))], sign),
      cell([h("cite", {}, provision), h("p", { class: "fine" }, message)]),
    ];
  };
  return itemTable("items", ["item", "decision", "provision"], items.map(cells));
}
