// A log: a long list of records as entries one below the other, each folded up into a line, and entries taken over from
// a spreadsheet.

import { focusOn, h, idOf } from "./dom.js";
import { date, number, t } from "./language.js";
import { frame } from "./lists.js";

// So many entries are drawn at first, and with each "show more".
const SHOWN = 50;
// Of a list that is too long to go through, so many are shown.
const FIRST = 5;
// Of the lines that could not be read, so many are told.
const TOLD = 20;

/**
 * The field for a log. What is pasted goes to the end of the list, or takes its place: then all of it or nothing.
 *
 * @param {{
 *   texts: string,
 *   lineOf: (questions: object[], entry: object, place: number) => string,
 *   readTable: (text: string, form: object, room: number) => { entries: object[], left: object[] },
 *   replaces?: boolean,
 *   most?: number,
 * }} kind `texts` is the group of its own sentences; `lineOf` says an entry in few words; `readTable` is as in
 * paste.js; of more than `most` entries there are their number and the first few, and none is entered by hand
 */
export function logOf({ texts, lineOf, readTable, replaces = false, most = Infinity }) {
  const text = (key, given) => t(`${texts}.${key}`, given);

  return (question, path, entered, form) => {
    const id = idOf(path);
    const list = h("div", { class: "entries" });
    const said = h("p", { class: "out-of-sight", role: "status" });
    const entries = () => entered.get() ?? [];
    let shown = SHOWN;

    const put = (next) => {
      entered.set(next?.length > 0 ? next : undefined);
      show();
    };
    const add = h(
      "button",
      {
        type: "button",
        class: "second",
        id: `${id}-add`,
        click: () => {
          put([...entries(), {}]);
          shown = Math.max(shown, entries().length);
          show();
          form.fields.get(`${path}/${entries().length - 1}`)?.focus();
        },
      },
      text("add"),
    );
    const more = h(
      "button",
      {
        type: "button",
        class: "plain",
        click: () => {
          const first = shown;
          shown += SHOWN;
          show();
          form.fields.get(`${path}/${first}`).element.firstElementChild.focus();
        },
      },
      text("more"),
    );
    const none = h("input", {
      type: "checkbox",
      id: `${id}-none`,
      checked: entered.get()?.length === 0,
      change: () => entered.set(none.checked ? [] : undefined),
    });
    const noneChoice = h("div", { class: "choice" }, none, h("label", { for: none.id }, text("none")));

    function entry(place) {
      const at = `${path}/${place}`;
      const own = {
        get: () => entries()[place],
        set(value) {
          const next = [...entries()];
          next[place] = value ?? {};
          entered.set(next);
          summary.textContent = lineOf(question.of.questions, own.get(), place);
        },
      };
      const summary = h("summary", {}, lineOf(question.of.questions, own.get(), place));
      const inner = h("div", { class: "unfolded" });
      const remove = () => {
        put(entries().filter((_, other) => other !== place));
        said.textContent = text("removed", { number: place + 1 });
        add.focus();
      };
      const fill = () => {
        if (inner.hasChildNodes()) return;
        inner.append(
          ...form.draw(question.of.questions, at, own).flat(Infinity),
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "aria-label": `${t("remove")}: ${t("entry", { number: place + 1 })}`,
              click: remove,
            },
            t("remove"),
          ),
        );
      };
      const element = h(
        "details",
        { class: "entry visit", id: idOf(at), toggle: () => element.open && fill() },
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
      form.fields.set(at, { path: at, element, open, focus, tell() {} });
      return element;
    }

    // Too many to go through: their number, and the first of them.
    function inShort(all) {
      const lines = all
        .slice(0, FIRST)
        .map((one, place) => h("li", {}, lineOf(question.of.questions, one, place)));
      const empty = h(
        "button",
        {
          type: "button",
          class: "plain",
          id: `${id}-empty`,
          click: () => {
            put();
            tellReplaced(text("emptied"), all);
          },
        },
        text("empty"),
      );
      return [
        h("p", {}, h("strong", {}, text("count", { count: number(all.length) }))),
        h("ul", { class: "first-entries" }, lines),
        h("p", { class: "fine" }, text("and_more", { count: number(all.length - FIRST) })),
        empty,
      ];
    }

    function show() {
      for (const known of [...form.fields.keys()]) {
        if (known.startsWith(`${path}/`)) form.fields.delete(known);
      }
      form.moot = form.moot.filter((moot) => !moot.path.startsWith(`${path}/`));
      const all = entries();
      const isLong = all.length > most;
      list.replaceChildren(...(isLong ? inShort(all) : all.slice(0, shown).map((_, place) => entry(place))));
      more.hidden = isLong || all.length <= shown;
      add.hidden = isLong || all.length >= question.max;
      noneChoice.hidden = all.length > 0;
      if (all.length > 0) none.checked = false;
    }

    const told = h("div", { role: "status", class: "pasted" });

    // What was there before can be brought back.
    function tellReplaced(sentence, before) {
      const undo = () => {
        put(before);
        told.replaceChildren(h("p", {}, text("brought_back")));
        focusOn(told);
      };
      told.replaceChildren(
        h("p", {}, sentence),
        ...(before?.length > 0
          ? [h("button", { type: "button", class: "link", id: `${id}-undo`, click: undo }, t("undo"))]
          : []),
      );
      focusOn(told);
    }

    function tellLeft(left) {
      const lines = left
        .slice(0, TOLD)
        .map(({ number, errors }) => h("li", {}, `${text("line", { number })} ${errors.join(" ")}`));
      return [
        h("p", { class: "error" }, text("left", { count: number(left.length) })),
        h("ul", {}, lines),
        ...(left.length > TOLD ? [h("p", {}, text("left_more", { count: number(left.length - TOLD) }))] : []),
      ];
    }

    function pasting() {
      const { state } = form;
      const columns = h("p", { class: "hint", id: `${id}-paste-hint` }, text("paste_hint"));
      const area = h("textarea", {
        id: `${id}-paste`,
        rows: 6,
        "aria-describedby": `${id}-paste-hint`,
        spellcheck: "false",
        input: () => (state.pasted = area.value),
      });
      area.value = state.pasted ?? "";
      const add = () => {
        const found = readTable(area.value, form, question.max - entries().length);
        if (found.entries.length > 0) put([...entries(), ...found.entries]);
        area.value = state.pasted = found.left.map(({ line }) => line).join("\n");
        // They are numbered as they stand in the box now.
        const left = found.left.map((one, place) => ({ ...one, number: place + 1 }));
        told.replaceChildren(
          h("p", {}, text("taken", { count: number(found.entries.length) })),
          ...(left.length > 0 ? tellLeft(left) : []),
        );
        if (left.length > 0) area.focus();
        else focusOn(told);
      };
      const replace = () => {
        const found = readTable(area.value, form, question.max);
        if (found.left.length > 0 || found.entries.length === 0) {
          told.replaceChildren(
            ...(found.left.length > 0 ? tellLeft(found.left) : [h("p", {}, text("nothing"))]),
          );
          return area.focus();
        }
        const before = entered.get();
        put(found.entries);
        area.value = state.pasted = "";
        tellReplaced(text("taken", { count: number(found.entries.length) }), before);
      };
      return h(
        "details",
        { class: "nested", id: `${id}-pasting`, open: Boolean(state.pasted) },
        h("summary", {}, text("paste")),
        h(
          "div",
          { class: "unfolded" },
          columns,
          h("pre", { class: "sample" }, text("paste_sample")),
          h("label", { for: area.id }, text("paste_label")),
          area,
          h(
            "div",
            { class: "actions" },
            h(
              "button",
              { type: "button", class: "second", id: `${id}-take`, click: replaces ? replace : add },
              text("take"),
            ),
          ),
        ),
      );
    }

    show();
    return {
      ...frame(question, path, [list, more, noneChoice, add, said, pasting(), told]),
      // Draws as far as the entry of a path.
      open(target) {
        const place = Number(target.split("/")[2]);
        if (place < shown || entries().length > most) return;
        shown = place + 1;
        show();
      },
    };
  };
}

/** A day as it was typed, in words; undefined while there is none. */
export function shownDay(typed) {
  const parts = typed?.split("-").map((part) => part.padStart(2, "0"));
  if (parts?.length !== 3 || parts[0].length !== 4) return undefined;
  try {
    return date(parts.join("-"));
  } catch {
    return undefined; // no such day; its field says so
  }
}
