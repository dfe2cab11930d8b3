// The visit log, as log.js draws logs; and who was there as boxes to tick.

import { words } from "../index.js";
import { h, idOf } from "./dom.js";
import { keyOf } from "./facts.js";
import { capital, options, t } from "./language.js";
import { frame } from "./lists.js";
import { logOf, shownDay } from "./log.js";
import { readVisits } from "./paste.js";

/** The siblings named so far. */
const siblingsIn = (form) =>
  (form.state.entered.siblings ?? []).map((name) => name?.trim()).filter((name) => name);

/** The field for the visits held. */
export const logField = logOf({
  texts: "visits",
  lineOf,
  readTable: (text, form, room) =>
    readVisits(text, { kinds: kindsByName(), siblings: siblingsIn(form), room }),
});

// An entry in one line: its day, what took place, and who was there.
function lineOf(questions, visit, place) {
  const kinds = questions.find((question) => keyOf(question) === "kind").choices;
  const kind = kinds.find((choice) => choice.code === visit?.kind)?.label;
  const present = visit?.siblingsPresent;
  return [
    t("entry", { number: place + 1 }),
    shownDay(visit?.date) ?? t("visits.no_day"),
    kind,
    present && (present.length > 0 ? present.join(", ") : t("visits.nobody")),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Who of the siblings was there: boxes to tick, all of them open until one is touched. */
export function presentField(question, path, entered, form) {
  const id = idOf(path);
  const boxes = h("div", { class: "choices" });
  const made = frame(question, path, [
    boxes,
    h(
      "div",
      { class: "beside" },
      shortcut("all", () => siblingsIn(form)),
      shortcut("nobody", () => []),
      shortcut("not_known", () => undefined),
    ),
  ]);

  function shortcut(name, present) {
    const set = () => {
      entered.set(present());
      refresh();
    };
    return h(
      "button",
      { type: "button", class: "plain", id: `${id}-${name}`, click: set },
      t(`visits.${name}`),
    );
  }

  const box = (name, place, known) => {
    const input = h("input", {
      type: "checkbox",
      id: `${id}-${place}`,
      value: name,
      checked: entered.get()?.includes(name) ?? false,
      change: () => {
        const others = (entered.get() ?? []).filter((other) => other !== name);
        entered.set(input.checked ? [...others, name] : others);
        refresh();
      },
    });
    const label = known ? name : t("visits.not_named", { name });
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, label));
  };

  // Drawn anew only where other names stand there; otherwise the focus would be lost.
  function refresh() {
    const named = siblingsIn(form);
    const present = entered.get();
    const names = [...new Set([...named, ...(present ?? [])])];
    const drawn = [...boxes.querySelectorAll("input")];
    if (drawn.map((input) => input.value).join("\n") !== names.join("\n") || names.length === 0) {
      boxes.replaceChildren(
        ...(names.length > 0
          ? names.map((name, place) => box(name, place, named.includes(name)))
          : [h("p", { class: "hint" }, t("visits.name_siblings"))]),
      );
    }
    for (const input of boxes.querySelectorAll("input")) {
      input.checked = present?.includes(input.value) ?? false;
    }
    state.textContent =
      present === undefined || present === null ? t("visits.attendance_open") : t("visits.attendance_known");
  }
  const state = h("p", { class: "fine", role: "status" });
  boxes.after(state);
  refresh();
  return { ...made, refresh, focus: () => made.element.querySelector("input, button").focus() };
}

// The kinds of visit by their codes, and by their labels in both languages.
function kindsByName() {
  const names = new Map();
  for (const locale of [options().locale, "en", "es"]) {
    for (const [code, label] of Object.entries(words("VisitKind", { locale }))) {
      names.set(code, code);
      names.set(label.toLowerCase(), code);
    }
  }
  return names;
}

/** A kind as it begins a line. */
export const kindLabel = (code) => capital(words("VisitKind", options())[code]);
