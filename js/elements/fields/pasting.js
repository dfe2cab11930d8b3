// The box in which lines from a spreadsheet are pasted into a log.

import { button, focusOn, h } from "../dom.js";
import { number, t } from "../language.js";

// How many of the lines that could not be read are listed.
const LISTED = 20;

/**
 * The box, and what is said about the lines that were pasted. Unread text stays in the form's state.
 *
 * @param {object} log what the log's field gives: see log.js
 */
export function pasting({ id, question, entered, form, entries, put, text, readTable, replaces }) {
  const { state } = form;
  const told = h("div", { role: "status", class: "pasted" });
  const area = h("textarea", {
    id: `${id}-paste`,
    rows: 6,
    "aria-describedby": `${id}-paste-hint`,
    spellcheck: "false",
    input: () => (state.pasted = area.value),
  });
  area.value = state.pasted ?? "";
  const keep = (unread) => (area.value = state.pasted = unread);

  // Says that the list has other entries now. The earlier entries can be brought back.
  function tellReplaced(sentence, before) {
    const undo = () => {
      put(before);
      told.replaceChildren(h("p", {}, text("brought_back")));
      focusOn(told);
    };
    told.replaceChildren(
      h("p", {}, sentence),
      ...(before?.length > 0 ? [button("link", t("undo"), undo, { id: `${id}-undo` })] : []),
    );
    focusOn(told);
  }

  function unreadLines(left) {
    const lines = left
      .slice(0, LISTED)
      .map(({ number, errors }) => h("li", {}, `${text("line", { number })} ${errors.join(" ")}`));
    return [
      h("p", { class: "error" }, text("left", { count: number(left.length) })),
      h("ul", {}, lines),
      ...(left.length > LISTED
        ? [h("p", {}, text("left_more", { count: number(left.length - LISTED) }))]
        : []),
    ];
  }

  const add = () => {
    const found = readTable(area.value, form, question.max - entries().length);
    if (found.entries.length > 0) put([...entries(), ...found.entries]);
    keep(found.left.map(({ line }) => line).join("\n"));
    // The unread lines are numbered by their new position in the box.
    const left = found.left.map((one, index) => ({ ...one, number: index + 1 }));
    told.replaceChildren(
      h("p", {}, text("taken", { count: number(found.entries.length) })),
      ...(left.length > 0 ? unreadLines(left) : []),
    );
    if (left.length > 0) area.focus();
    else focusOn(told);
  };

  const replace = () => {
    const found = readTable(area.value, form, question.max);
    if (found.left.length > 0 || found.entries.length === 0) {
      told.replaceChildren(
        ...(found.left.length > 0 ? unreadLines(found.left) : [h("p", {}, text("nothing"))]),
      );
      return area.focus();
    }
    const before = entered.get();
    put(found.entries);
    keep("");
    tellReplaced(text("taken", { count: number(found.entries.length) }), before);
  };

  const box = h(
    "details",
    { class: "nested", id: `${id}-pasting`, open: Boolean(state.pasted) },
    h("summary", {}, text("paste")),
    h(
      "div",
      { class: "unfolded" },
      h("p", { class: "hint", id: `${id}-paste-hint` }, text("paste_hint")),
      h("pre", { class: "sample" }, text("paste_sample")),
      h("label", { for: area.id }, text("paste_label")),
      area,
      h(
        "div",
        { class: "actions" },
        button("second", text("take"), replaces ? replace : add, { id: `${id}-take` }),
      ),
    ),
  );
  return { elements: [box, told], tellReplaced };
}
