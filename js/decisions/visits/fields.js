// The log of visits, and the boxes to tick for who was there.

import { words } from "../../core/index.js";
import { button, h, idOf } from "../../elements/dom.js";
import { keyOf } from "../../elements/facts.js";
import { choice, frame } from "../../elements/fields/frame.js";
import { logField, typedDay } from "../../elements/fields/log.js";
import { capital, options, t } from "../../elements/language.js";
import { readVisits } from "./spreadsheet.js";

/** The siblings named so far. */
const siblingsIn = (form) =>
  (form.state.entered.siblings ?? []).map((name) => name?.trim()).filter((name) => name);

/** The field for the visits that took place. */
export const visitsField = logField({
  texts: "visits",
  lineOf,
  readTable: (text, form, room) => readVisits(text, { siblings: siblingsIn(form), room }),
});

// An entry in one line: its day, the kind of visit, and who was there.
function lineOf(questions, visit, index) {
  const kinds = questions.find((question) => keyOf(question) === "kind").choices;
  const kind = kinds.find((choice) => choice.code === visit?.kind)?.label;
  const present = visit?.siblingsPresent;
  return [
    t("entry", { number: index + 1 }),
    typedDay(visit?.date) ?? t("visits.no_day"),
    kind,
    present && (present.length > 0 ? present.join(", ") : t("visits.nobody")),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The siblings who were there, as boxes to tick. Until one is ticked, it is not known who was there. */
export function presentField(question, path, entered, form) {
  const id = idOf(path);
  const boxes = h("div", { class: "choices" });
  const state = h("p", { class: "fine", role: "status" });
  const shortcuts = h(
    "div",
    { class: "beside" },
    shortcut("all", () => siblingsIn(form)),
    shortcut("nobody", () => []),
    shortcut("not_known", () => undefined),
  );

  function shortcut(name, present) {
    const set = () => {
      entered.set(present());
      refresh();
    };
    return button("plain", t(`visits.${name}`), set, { id: `${id}-${name}` });
  }

  const box = (name, index, isNamed) => {
    const input = h("input", {
      type: "checkbox",
      id: `${id}-${index}`,
      value: name,
      checked: entered.get()?.includes(name) ?? false,
      change: () => {
        const others = (entered.get() ?? []).filter((other) => other !== name);
        entered.set(input.checked ? [...others, name] : others);
        refresh();
      },
    });
    return choice(input, isNamed ? name : t("visits.not_named", { name }));
  };

  // The boxes are drawn again only if the names changed. Otherwise the focus would be lost.
  function refresh() {
    const named = siblingsIn(form);
    const present = entered.get();
    const names = [...new Set([...named, ...(present ?? [])])];
    const drawn = [...boxes.querySelectorAll("input")];
    if (drawn.map((input) => input.value).join("\n") !== names.join("\n") || names.length === 0) {
      boxes.replaceChildren(
        ...(names.length > 0
          ? names.map((name, index) => box(name, index, named.includes(name)))
          : [h("p", { class: "hint" }, t("visits.name_siblings"))]),
      );
    }
    for (const input of boxes.querySelectorAll("input")) {
      input.checked = present?.includes(input.value) ?? false;
    }
    state.textContent =
      present === undefined || present === null ? t("visits.attendance_open") : t("visits.attendance_known");
  }
  refresh();
  const made = frame(question, path, { controls: [boxes, state, shortcuts] });
  return { ...made, refresh, focus: () => made.element.querySelector("input, button").focus() };
}

/** A kind of visit, with a capital letter. */
export const kindLabel = (code) => capital(words("VisitKind", options())[code]);
