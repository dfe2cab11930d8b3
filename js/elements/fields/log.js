// The field for a log: a long list of records, each folded into a line. Entries can also be taken over from a spreadsheet.

import { button, h, idOf } from "../dom.js";
import { date, number, t } from "../language.js";
import { choice, frame } from "./frame.js";
import { pasting } from "./pasting.js";

// How many entries are drawn at first, and how many more with each "show more".
const SHOWN = 50;
// How many entries are shown of a list that is too long to go through.
const FIRST = 5;

/**
 * Makes the field for a kind of log. Pasted entries go to the end of the list. If `replaces` is set, they replace it
 * instead, but only if all lines can be read.
 *
 * @param {{
 *   texts: string,
 *   lineOf: (questions: object[], entry: object, index: number) => string,
 *   readTable: (text: string, form: object, room: number) => { entries: object[], left: object[] },
 *   replaces?: boolean,
 *   most?: number,
 * }} kind `texts` is the group of its own texts. `lineOf` describes an entry in a line. `readTable` reads what was pasted, as
 * in spreadsheet.js. A list of more than `most` entries shows its length and its first few entries, and takes no entry by
 * hand
 */
export function logField({ texts, lineOf, readTable, replaces = false, most = Infinity }) {
  const text = (key, given) => t(`${texts}.${key}`, given);

  return (question, path, entered, form) => {
    const id = idOf(path);
    const list = h("div", { class: "entries" });
    const said = h("p", { class: "out-of-sight", role: "status" });
    const entries = () => entered.get() ?? [];
    const line = (entry, index) => lineOf(question.of.questions, entry, index);
    let shown = SHOWN;

    const put = (next) => {
      entered.set(next?.length > 0 ? next : undefined);
      show();
    };
    const add = button(
      "second",
      text("add"),
      () => {
        put([...entries(), {}]);
        shown = Math.max(shown, entries().length);
        show();
        form.fields.get(`${path}/${entries().length - 1}`)?.focus();
      },
      { id: `${id}-add` },
    );
    const more = button("plain", text("more"), () => {
      const first = shown;
      shown += SHOWN;
      show();
      form.fields.get(`${path}/${first}`).element.firstElementChild.focus();
    });
    const none = h("input", {
      type: "checkbox",
      id: `${id}-none`,
      checked: entered.get()?.length === 0,
      change: () => entered.set(none.checked ? [] : undefined),
    });
    const noneChoice = choice(none, text("none"));
    const paste = pasting({ id, question, entered, form, entries, put, text, readTable, replaces });

    // An entry is drawn when it is unfolded for the first time.
    function entry(index) {
      const entryPath = `${path}/${index}`;
      const own = {
        get: () => entries()[index],
        set(value) {
          const next = [...entries()];
          next[index] = value ?? {};
          entered.set(next);
          summary.textContent = line(own.get(), index);
        },
      };
      const summary = h("summary", {}, line(own.get(), index));
      const inner = h("div", { class: "unfolded" });
      const remove = () => {
        put(entries().filter((_, other) => other !== index));
        said.textContent = text("removed", { number: index + 1 });
        add.focus();
      };
      const fill = () => {
        if (inner.hasChildNodes()) return;
        inner.append(
          ...form.draw(question.of.questions, entryPath, own).flat(Infinity),
          button("plain", t("remove"), remove, {
            "aria-label": `${t("remove")}: ${t("entry", { number: index + 1 })}`,
          }),
        );
      };
      const element = h(
        "details",
        { class: "entry visit", id: idOf(entryPath), toggle: () => element.open && fill() },
        summary,
        inner,
      );
      const open = () => {
        fill();
        element.open = true;
      };
      const focus = () => {
        open();
        inner.querySelector("input, select").focus();
      };
      form.fields.set(entryPath, { path: entryPath, element, open, focus, tell() {} });
      return element;
    }

    // A list that is too long to go through: its length and its first entries.
    function inShort(all) {
      const empty = button(
        "plain",
        text("empty"),
        () => {
          put();
          paste.tellReplaced(text("emptied"), all);
        },
        { id: `${id}-empty` },
      );
      return [
        h("p", {}, h("strong", {}, text("count", { count: number(all.length) }))),
        h(
          "ul",
          { class: "first-entries" },
          all.slice(0, FIRST).map((one, index) => h("li", {}, line(one, index))),
        ),
        h("p", { class: "fine" }, text("and_more", { count: number(all.length - FIRST) })),
        empty,
      ];
    }

    function show() {
      form.forget(`${path}/`);
      const all = entries();
      const isLong = all.length > most;
      list.replaceChildren(...(isLong ? inShort(all) : all.slice(0, shown).map((_, index) => entry(index))));
      more.hidden = isLong || all.length <= shown;
      add.hidden = isLong || all.length >= question.max;
      noneChoice.hidden = all.length > 0;
      if (all.length > 0) none.checked = false;
    }

    show();
    return {
      ...frame(question, path, { controls: [list, more, noneChoice, add, said, paste.elements] }),
      // Draws the list as far as the entry of a path.
      open(target) {
        const index = Number(target.split("/")[2]);
        if (index < shown || entries().length > most) return;
        shown = index + 1;
        show();
      },
    };
  };
}

/** A day that was typed, in words. Undefined if it is not complete, or if there is no such day. */
export function typedDay(typed) {
  const parts = typed?.split("-").map((part) => part.padStart(2, "0"));
  if (parts?.length !== 3 || parts[0].length !== 4) return undefined;
  try {
    return date(parts.join("-"));
  } catch {
    return undefined; // its field shows the error
  }
}
