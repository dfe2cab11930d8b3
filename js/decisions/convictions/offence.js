// The field for a listed offence. A person types, in any language and with slips, and chooses from the offences found. If
// nothing is typed, all offences are listed. It is a combobox with a popup list, as the ARIA Authoring Practices describe.

import { searchOffences } from "../../core/index.js";
import { LIMITS } from "../../core/limits.js";
import { h, idOf } from "../../elements/dom.js";
import { frame, notKnown } from "../../elements/fields/frame.js";
import { capital, options, t } from "../../elements/language.js";

const FOUND = { limit: 8 };
const ALL = { limit: LIMITS.searchResults.max };

/** The field. The listed offences come first, then the other possible answers. */
export function offenceField(question, path, entered) {
  const id = idOf(path);
  const labels = new Map(question.choices.map(({ code, label }) => [code, capital(label)]));
  const input = h("input", {
    type: "text",
    id: `${id}-0`,
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: LIMITS.searchText.max,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": `${id}-search ${id}-hint ${id}-error`,
    input: () => type(),
    focus: () => input.select(), // typing starts a new choice
    click: () => list.hidden && open(),
    keydown: (event) => KEYS[event.key]?.(event),
    blur: () => close(),
  });
  const list = h("ul", {
    role: "listbox",
    id: `${id}-list`,
    class: "found",
    tabindex: -1,
    hidden: true,
    "aria-label": question.question,
    mousedown: (event) => event.preventDefault(), // keeps the focus in the field
  });
  const said = h("p", { class: "out-of-sight", role: "status" });
  const unknown = notKnown(id, entered, () => {
    input.value = "";
    close();
  });
  let pointed = -1; // the index of the option that the arrow keys reached

  const shown = (value) => (typeof value === "object" ? (value?.typed ?? "") : (labels.get(value) ?? ""));
  input.value = shown(entered.get());

  function type() {
    const text = input.value.trim();
    const whole = [...labels].find(([, label]) => label.toLowerCase() === text.toLowerCase());
    unknown.input.checked = false;
    entered.set(text === "" ? undefined : (whole?.[0] ?? { typed: input.value }));
    open();
  }

  // After a choice all offences are listed, so that another can be chosen.
  function open() {
    const searching = typeof entered.get() === "object" && entered.get() !== null;
    const found = searching
      ? searchOffences(input.value, { ...options(), ...FOUND })
      : searchOffences("", { ...options(), ...ALL });
    const listed = new Map(found.map((offence) => [offence.code, offence]));
    const all = new Set(searchOffences("", { ...options(), ...ALL }).map(({ code }) => code));
    const others = [...labels.keys()].filter((code) => !all.has(code));
    const codes = [...listed.keys(), ...others];
    list.replaceChildren(...codes.map((code, index) => option(code, index, listed.get(code))));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    point(-1);
    said.textContent = t(found.length > 0 ? "offence.found" : "offence.none", { count: found.length });
  }

  function option(code, index, listed) {
    return h(
      "li",
      {
        role: "option",
        id: `${id}-option-${index}`,
        "data-code": code,
        "aria-selected": String(entered.get() === code),
        click: () => choose(code),
      },
      labels.get(code),
      listed &&
        h(
          "span",
          { class: "fine" },
          ` ${listed.citation}${listed.starred ? ` ${t("offence.starred")}` : ""}`,
        ),
    );
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    pointed = -1;
  }

  function point(index) {
    list.children[pointed]?.classList.remove("is-pointed");
    pointed = index;
    const option = list.children[pointed];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.classList.add("is-pointed");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function choose(code) {
    unknown.input.checked = false;
    entered.set(code);
    input.value = labels.get(code);
    said.textContent = t("offence.chosen", { offence: labels.get(code) });
    close();
  }

  const move = (by) => (event) => {
    event.preventDefault();
    if (list.hidden) open();
    const count = list.children.length;
    point(pointed < 0 && by < 0 ? count - 1 : (pointed + by + count) % count);
  };
  const KEYS = {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Enter(event) {
      if (list.hidden) return; // Enter sends the form, as in any field
      event.preventDefault();
      if (pointed >= 0) choose(list.children[pointed].dataset.code);
    },
    Escape(event) {
      if (list.hidden) return;
      event.preventDefault();
      close();
    },
  };

  return frame(question, path, {
    answeredBy: question.answeredBy,
    label: h("label", { for: input.id }, question.question),
    controls: [
      h("p", { class: "hint", id: `${id}-search` }, t("offence.hint")),
      h("div", { class: "beside" }, h("div", { class: "combobox" }, input, list), unknown.element),
      said,
    ],
    focus: input,
  });
}
