// The field for a listed offence: typed, with slips and in either language, and chosen from those found; without
// anything typed, from all of them. A combobox as the ARIA Authoring Practices have it, with its list as a popup.

import { searchOffences } from "../index.js";
import { h, idOf } from "./dom.js";
import { notKnown, single } from "./fields.js";
import { capital, options, t } from "./language.js";

const FOUND = { limit: 8 };
const ALL = { limit: 100 };

/** A question for an offence as a field; the listed offences first, then what else it may be answered with. */
export function offenceField(question, path, entered) {
  const id = idOf(path);
  const labels = new Map(question.choices.map(({ code, label }) => [code, capital(label)]));
  const input = h("input", {
    type: "text",
    id: `${id}-0`,
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 200,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": `${id}-search ${id}-hint ${id}-error`,
    input: () => type(),
    focus: () => input.select(), // typing is choosing anew
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
    mousedown: (event) => event.preventDefault(), // the focus stays in the field
  });
  const said = h("p", { class: "out-of-sight", role: "status" });
  const unknown = notKnown(id, entered, () => {
    input.value = "";
    close();
  });
  let at = -1;

  const told = (value) => (typeof value === "object" ? (value?.typed ?? "") : (labels.get(value) ?? ""));
  input.value = told(entered.get());

  function type() {
    const text = input.value.trim();
    const whole = [...labels].find(([, label]) => label.toLowerCase() === text.toLowerCase());
    unknown.input.checked = false;
    entered.set(text === "" ? undefined : (whole?.[0] ?? { typed: input.value }));
    open();
  }

  // What was chosen is there to be chosen otherwise: one looks at all of them then.
  function open() {
    const searching = typeof entered.get() === "object" && entered.get() !== null;
    const found = searching
      ? searchOffences(input.value, { ...options(), ...FOUND })
      : searchOffences("", { ...options(), ...ALL });
    const listed = new Map(found.map((offence) => [offence.code, offence]));
    const all = new Set(searchOffences("", { ...options(), ...ALL }).map(({ code }) => code));
    const others = [...labels.keys()].filter((code) => !all.has(code));
    const codes = [...listed.keys(), ...others];
    list.replaceChildren(...codes.map((code, place) => option(code, place, listed.get(code))));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    point(-1);
    said.textContent = t(found.length > 0 ? "offence.found" : "offence.none", { count: found.length });
  }

  function option(code, place, listed) {
    return h(
      "li",
      {
        role: "option",
        id: `${id}-option-${place}`,
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
    at = -1;
  }

  function point(place) {
    list.children[at]?.classList.remove("is-pointed");
    at = place;
    const pointed = list.children[at];
    if (!pointed) return input.removeAttribute("aria-activedescendant");
    pointed.classList.add("is-pointed");
    pointed.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", pointed.id);
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
    point(at < 0 && by < 0 ? count - 1 : (at + by + count) % count);
  };
  const KEYS = {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Enter(event) {
      if (list.hidden) return; // it sends the form, as in any field
      event.preventDefault();
      if (at >= 0) choose(list.children[at].dataset.code);
    },
    Escape(event) {
      if (list.hidden) return;
      event.preventDefault();
      close();
    },
  };

  return single(question, path, {
    label: h("label", { for: input.id }, question.question),
    controls: [
      h("p", { class: "hint", id: `${id}-search` }, t("offence.hint")),
      h("div", { class: "beside" }, h("div", { class: "combobox" }, input, list), unknown.element),
      said,
    ],
    focus: input,
  });
}
