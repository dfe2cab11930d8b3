// The visit log: its entries one below the other, each folded up into a line; who was there as boxes to tick; and
// entries taken over from a spreadsheet.

import { words } from "../index.js";
import { focusOn, h, idOf } from "./dom.js";
import { keyOf } from "./facts.js";
import { capital, date, options, t } from "./language.js";
import { frame } from "./lists.js";
import { readTable } from "./paste.js";

// So many entries are drawn at first, and with each "show more".
const SHOWN = 50;

/** The siblings named so far. */
const siblingsIn = (form) =>
  (form.state.entered.siblings ?? []).map((name) => name?.trim()).filter((name) => name);

/** The field for the visits held. */
export function logField(question, path, entered, form) {
  const id = idOf(path);
  const list = h("div", { class: "entries" });
  const said = h("p", { class: "out-of-sight", role: "status" });
  const entries = () => entered.get() ?? [];
  let shown = SHOWN;

  const put = (next) => {
    entered.set(next.length > 0 ? next : undefined);
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
        form.fields.get(`${path}/${entries().length - 1}`).focus();
      },
    },
    t("visits.add"),
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
    t("visits.more"),
  );
  const none = h("input", {
    type: "checkbox",
    id: `${id}-none`,
    checked: entered.get()?.length === 0,
    change: () => entered.set(none.checked ? [] : undefined),
  });
  const noneChoice = h("div", { class: "choice" }, none, h("label", { for: none.id }, t("visits.none")));

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
      said.textContent = t("visits.removed", { number: place + 1 });
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

  function show() {
    for (const known of [...form.fields.keys()]) {
      if (known.startsWith(`${path}/`)) form.fields.delete(known);
    }
    form.moot = form.moot.filter((moot) => !moot.path.startsWith(`${path}/`));
    const all = entries();
    list.replaceChildren(...all.slice(0, shown).map((_, place) => entry(place)));
    more.hidden = all.length <= shown;
    add.hidden = all.length >= question.max;
    noneChoice.hidden = all.length > 0;
    if (all.length > 0) none.checked = false;
  }
  show();
  return {
    ...frame(question, path, [list, more, noneChoice, add, said, pasting()]),
    // Draws as far as the entry of a path.
    open(target) {
      const place = Number(target.split("/")[2]);
      if (place < shown) return;
      shown = place + 1;
      show();
    },
  };

  function pasting() {
    const { state } = form;
    const columns = h("p", { class: "hint", id: `${id}-paste-hint` }, t("visits.paste_hint"));
    const area = h("textarea", {
      id: `${id}-paste`,
      rows: 6,
      "aria-describedby": `${id}-paste-hint`,
      spellcheck: "false",
      input: () => (state.pasted = area.value),
    });
    area.value = state.pasted ?? "";
    const told = h("div", { role: "status", class: "pasted" });
    const take = () => {
      const found = readTable(area.value, {
        kinds: kindsByName(),
        siblings: siblingsIn(form),
        room: question.max - entries().length,
      });
      if (found.visits.length > 0) put([...entries(), ...found.visits]);
      area.value = state.pasted = found.left.map(({ line }) => line).join("\n");
      told.replaceChildren(
        h("p", {}, t("visits.taken", { count: found.visits.length })),
        found.left.length > 0 && h("p", { class: "error" }, t("visits.left", { count: found.left.length })),
        found.left.length > 0 &&
          h(
            "ul",
            {},
            found.left.map(({ errors }, place) =>
              h("li", {}, `${t("visits.line", { number: place + 1 })} ${errors.join(" ")}`),
            ),
          ),
      );
      if (found.left.length > 0) area.focus();
      else focusOn(told);
    };
    return h(
      "details",
      { class: "nested", id: `${id}-pasting`, open: Boolean(state.pasted) },
      h("summary", {}, t("visits.paste")),
      h(
        "div",
        { class: "unfolded" },
        columns,
        h("pre", { class: "sample" }, t("visits.paste_sample")),
        h("label", { for: area.id }, t("visits.paste_label")),
        area,
        h(
          "div",
          { class: "actions" },
          h("button", { type: "button", class: "second", id: `${id}-take`, click: take }, t("visits.take")),
        ),
        told,
      ),
    );
  }
}

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

function shownDay(typed) {
  const parts = typed?.split("-").map((part) => part.padStart(2, "0"));
  if (parts?.length !== 3 || parts[0].length !== 4) return undefined;
  try {
    return date(parts.join("-"));
  } catch {
    return undefined; // no such day; its field says so
  }
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
