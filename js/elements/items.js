// Items of information: ticked from the list that the rules know, or typed; and the table of what becomes of each.

import { h, icon, idOf } from "./dom.js";
import { capital, t, word } from "./language.js";
import { frame } from "./lists.js";

/**
 * A list of names as boxes to tick, group by group, with room for other names where those are taken.
 *
 * @param {object} question its `of.labels` are the words for the codes
 * @param {string} path
 * @param {{ get: () => string[] | undefined, set: (value?: string[]) => void }} entered
 * @param {{ groups: string[][], headings: string[], takesOthers: () => boolean }} offered
 */
export function itemsField(question, path, entered, { groups, headings, takesOthers }) {
  const id = idOf(path);
  const { labels } = question.of;
  const codes = groups.flat();
  const chosen = () => entered.get() ?? [];
  const others = () => chosen().filter((name) => !codes.includes(name));
  const put = (ticked, typed) => {
    const all = [...codes.filter((code) => ticked.has(code)), ...typed];
    entered.set(all.length > 0 ? all : undefined);
  };

  const box = (code) => {
    const input = h("input", {
      type: "checkbox",
      id: `${id}-${code}`,
      checked: chosen().includes(code),
      change: () => {
        const ticked = new Set(chosen());
        if (input.checked) ticked.add(code);
        else ticked.delete(code);
        put(ticked, others());
      },
    });
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, capital(labels[code])));
  };
  const group = (members, place) =>
    h(
      "fieldset",
      { class: "item-group" },
      h("legend", {}, headings[place]),
      h("div", { class: "item-choices" }, members.map(box)),
    );

  const list = h("ul", { class: "typed-items" });
  const text = h("input", {
    type: "text",
    id: `${id}-other`,
    autocomplete: "off",
    maxlength: question.of.max,
    keydown: (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault(); // it adds the name, and does not send the form
      add();
    },
  });
  const add = () => {
    const name = text.value.trim();
    text.value = "";
    text.focus();
    if (name === "" || chosen().includes(name)) return;
    put(new Set(chosen()), [...others(), name]);
    show();
  };
  const remove = (name) => {
    put(
      new Set(chosen()),
      others().filter((other) => other !== name),
    );
    show();
    text.focus();
  };
  const adding = h(
    "div",
    {},
    h("label", { for: text.id }, t("items.other")),
    h("p", { class: "hint", id: `${id}-other-hint` }, t("items.other_hint")),
    h(
      "div",
      { class: "beside" },
      text,
      h("button", { type: "button", class: "second", click: add }, t("add")),
    ),
  );
  text.setAttribute("aria-describedby", `${id}-other-hint`);

  function show() {
    list.replaceChildren(
      ...others().map((name) =>
        h(
          "li",
          {},
          name,
          " ",
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "aria-label": `${t("remove")}: ${name}`,
              click: () => remove(name),
            },
            t("remove"),
          ),
        ),
      ),
    );
    list.hidden = others().length === 0;
  }
  // Names that are not taken any more stay to be seen, and to be removed.
  const refresh = () => (adding.hidden = !takesOthers());
  show();
  refresh();
  return {
    ...frame(question, path, [groups.map(group), h("div", { class: "others" }, adding, list)]),
    refresh,
  };
}

// The sign for what becomes of an item.
const SIGNS = { share: "yes", exclude: "no", only_under: "part", undetermined: "open" };

/** What becomes of each item. */
export function itemsTable({ items }) {
  if (items.length === 0) return null;
  const name = (item) => {
    const known = word("InformationItem", item);
    return known ? capital(known) : item;
  };
  const row = ({ item, decision, provision, message }) =>
    h(
      "tr",
      { role: "row" },
      h("th", { scope: "row", role: "rowheader" }, name(item)),
      h(
        "td",
        { role: "cell", class: `status is-${SIGNS[decision]}` },
        icon(SIGNS[decision]),
        " ",
        capital(word("ItemDecision", decision)),
      ),
      h("td", { role: "cell" }, h("cite", {}, provision), h("p", { class: "fine" }, message)),
    );
  return h(
    "section",
    {},
    h("h3", { id: "items-heading" }, t("items.heading")),
    h(
      "table",
      { role: "table", class: "items", "aria-labelledby": "items-heading" },
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          ["item", "decision", "provision"].map((column) =>
            h("th", { scope: "col", role: "columnheader" }, t(`items.${column}`)),
          ),
        ),
      ),
      h("tbody", { role: "rowgroup" }, items.map(row)),
    ),
  );
}
