// A list of names as boxes to tick, group by group. Other names can be typed, if the list takes them.

import { button, h, idOf } from "../dom.js";
import { capital, t } from "../language.js";
import { choice, frame } from "./frame.js";

/**
 * The field.
 *
 * @param {object} question `of.labels` has the words for the codes
 * @param {string} path
 * @param {{ get: () => string[] | undefined, set: (value?: string[]) => void }} entered
 * @param {{ groups: string[][], headings: string[], takesOthers: () => boolean }} offered
 */
export function checklistField(question, path, entered, { groups, headings, takesOthers }) {
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
    return choice(input, capital(labels[code]));
  };
  const group = (members, index) =>
    h(
      "fieldset",
      { class: "item-group" },
      h("legend", {}, headings[index]),
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
      event.preventDefault(); // Enter adds the name, and does not send the form
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
    h("div", { class: "beside" }, text, button("second", t("add"), add)),
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
          button("plain", t("remove"), () => remove(name), { "aria-label": `${t("remove")}: ${name}` }),
        ),
      ),
    );
    list.hidden = others().length === 0;
  }
  // Typed names that the list no longer takes stay visible, so that they can be removed.
  const refresh = () => (adding.hidden = !takesOthers());
  show();
  refresh();
  return {
    ...frame(question, path, { controls: [groups.map(group), h("div", { class: "others" }, adding, list)] }),
    refresh,
  };
}
