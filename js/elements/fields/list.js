// The field for a list of codes, days, names or records.

import { button, h, idOf } from "../dom.js";
import { t } from "../language.js";
import { choice, frame } from "./frame.js";
import { singleField } from "./single.js";

/** A list, one entry below the other, each with its own fields. `draw` draws the fields of an entry that is a record. */
export function listField(question, path, entered, draw) {
  const list = h("div", { class: "entries" });
  const none = question.min === 0 && noneBox(path, entered, () => show());
  const more = button("second", t("add"), () => {
    entered.set([...(entered.get() ?? []), question.of.kind === "record" ? {} : undefined]);
    show();
    list.lastElementChild.querySelector("input, select").focus();
  });

  function entry(index) {
    const entryPath = `${path}/${index}`;
    const own = {
      get: () => entered.get()?.[index], // undefined once the entry was removed
      set(value) {
        const entries = [...entered.get()];
        entries[index] = value;
        entered.set(entries);
      },
    };
    const name = t("entry", { number: index + 1 });
    const inner =
      question.of.kind === "record"
        ? draw(question.of.questions, entryPath, own)
        : singleField(
            { ...question.of, question: name, help: "", citation: "", answeredBy: "caller" },
            entryPath,
            own,
          ).element;
    const remove = button(
      "plain",
      t("remove"),
      () => {
        const entries = entered.get().filter((_, other) => other !== index);
        entered.set(entries.length > 0 ? entries : undefined);
        show();
        more.focus();
      },
      { "aria-label": `${t("remove")}: ${name}` },
    );
    return h("div", { class: "entry", role: "group", "aria-label": name }, inner, remove);
  }

  function show() {
    const entries = entered.get() ?? [];
    list.replaceChildren(...entries.map((_, index) => entry(index)));
    more.hidden = entries.length >= question.max;
    if (none) none.hidden = entries.length > 0;
  }
  show();
  return frame(question, path, { controls: [list, none, more] });
}

function noneBox(path, entered, changed) {
  const input = h("input", {
    type: "checkbox",
    id: `${idOf(path)}-none`,
    checked: entered.get()?.length === 0,
    change: () => {
      entered.set(input.checked ? [] : undefined);
      changed();
    },
  });
  return choice(input, t("there_are_none"));
}
