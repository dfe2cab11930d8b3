// Fields for facts that are lists: of codes, of days or names, of records; and the kinship path, which is a
// list of steps that one walks.

import { h, icon, idOf } from "./dom.js";
import { field } from "./fields.js";
import { t } from "./language.js";

/** What stands around the fields of a list. */
export function frame(question, path, content) {
  const id = idOf(path);
  const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
  const element = h(
    "fieldset",
    { class: "field", id, "aria-describedby": `${id}-hint ${id}-error` },
    h("legend", {}, question.question),
    h(
      "p",
      { class: "hint", id: `${id}-hint` },
      question.help && `${question.help} `,
      h("cite", {}, question.citation),
    ),
    error,
    content,
  );
  return {
    path,
    element,
    focus: () => element.querySelector("input, select, button").focus(),
    tell(message) {
      error.textContent = message ? `${t("error")} ${message}` : "";
      error.hidden = !message;
      element.classList.toggle("has-error", Boolean(message));
    },
  };
}

/** A list: its entries one below the other, each with its own fields; `draw` makes those of a record. */
export function listField(question, path, entered, draw) {
  const list = h("div", { class: "entries" });
  const none = question.min === 0 && noneBox(path, entered, () => show());
  const more = h(
    "button",
    {
      type: "button",
      class: "second",
      click: () => {
        entered.set([...(entered.get() ?? []), question.of.kind === "record" ? {} : undefined]);
        show();
        list.lastElementChild.querySelector("input, select").focus();
      },
    },
    t("add"),
  );

  function entry(place) {
    const at = `${path}/${place}`;
    const own = {
      get: () => entered.get()?.[place], // gone, once it was removed
      set(value) {
        const entries = [...entered.get()];
        entries[place] = value;
        entered.set(entries);
      },
    };
    const name = t("entry", { number: place + 1 });
    const inner =
      question.of.kind === "record"
        ? draw(question.of.questions, at, own)
        : field({ ...question.of, question: name, help: "", citation: "", answeredBy: "caller" }, at, own)
            .element;
    const remove = h(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": `${t("remove")}: ${name}`,
        click: () => {
          const entries = entered.get().filter((_, other) => other !== place);
          entered.set(entries.length > 0 ? entries : undefined);
          show();
          more.focus();
        },
      },
      t("remove"),
    );
    return h("div", { class: "entry", role: "group", "aria-label": name }, inner, remove);
  }

  function show() {
    const entries = entered.get() ?? [];
    list.replaceChildren(...entries.map((_, place) => entry(place)));
    more.hidden = entries.length >= question.max;
    if (none) none.element.hidden = entries.length > 0;
  }
  show();
  return frame(question, path, [list, none?.element, more]);
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
  return {
    element: h("div", { class: "choice" }, input, h("label", { for: input.id }, t("there_are_none"))),
  };
}

/**
 * A kinship path, walked step by step from the child; `resolve` names what it leads to, or gives nothing while it
 * leads nowhere.
 */
export function pathField(question, path, entered, resolve) {
  const id = idOf(path);
  const labels = new Map(question.of.choices.map(({ code, label }) => [code, label]));
  const walked = h("ol", { class: "path", "aria-label": t("path_steps") });
  const meaning = h("p", { class: "meaning" });
  const said = h("p", { class: "out-of-sight", role: "status" });
  const select = h(
    "select",
    { id: `${id}-0` },
    h("option", { value: "" }, `– ${t("choose")} –`),
    question.of.choices.map(({ code, label }) => h("option", { value: code }, label)),
  );
  const add = h(
    "button",
    {
      type: "button",
      class: "second",
      click: () => {
        if (select.value === "") return select.focus();
        entered.set([...steps(), select.value]);
        select.value = "";
        show(true);
        select.focus();
      },
    },
    t("path_add"),
  );
  const remove = h(
    "button",
    {
      type: "button",
      class: "plain",
      click: () => {
        const left = steps().slice(0, -1);
        entered.set(left.length > 0 ? left : undefined);
        show(true);
        if (left.length === 0) select.focus();
      },
    },
    t("path_remove"),
  );
  const steps = () => entered.get() ?? [];

  function show(aloud = false) {
    const words = [t("path_start"), ...steps().map((code) => labels.get(code))];
    walked.replaceChildren(
      ...words.map((label, place) => h("li", {}, place > 0 && icon("next", "arrow"), h("span", {}, label))),
    );
    const names = steps().length > 0 ? (resolve(steps()) ?? []) : [];
    const lead = names.length > 1 ? "path_may_be" : "path_is";
    const full = steps().length >= question.max;
    meaning.replaceChildren(
      ...(names.length > 0 ? [`${t(lead)} `, h("strong", {}, names.join(t("path_or")))] : []),
      ...(steps().length === 0 ? [t("path_empty")] : []),
      ...(full ? [` ${t("path_full")}`] : []),
    );
    add.hidden = full;
    remove.hidden = steps().length === 0;
    if (aloud) said.textContent = `${t("path_said", { path: words.join(", ") })} ${meaning.textContent}`;
  }
  show();
  const next = h(
    "div",
    { class: "beside" },
    h("div", { class: "part" }, h("label", { for: select.id }, t("path_next")), select),
    add,
    remove,
  );
  return frame(question, path, [walked, meaning, next, said]);
}
