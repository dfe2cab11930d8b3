// One question as a field. A field shows what was entered at its path, and says when that changes.
//
// A field is { path, element, focus(), tell(message) }: tell shows an error, or takes it away.

import { h, idOf } from "./dom.js";
import { capital, t } from "./language.js";

// Up to so many choices stand side by side; more go into a list to open.
const CHOICES_SHOWN = 5;

/**
 * @param {object} question what is asked
 * @param {string} path where the fact stands in the input
 * @param {{ get: () => any, set: (value: any) => void }} entered what was entered there
 */
export function field(question, path, entered) {
  const id = idOf(path);
  const parts = { id, question, entered, describedBy: `${id}-hint ${id}-error` };
  return single(question, path, CONTROLS[controlOf(question)](parts));
}

/**
 * The field of a single fact around its controls: in a fieldset, or below a label of theirs. Its hint and its error have
 * the ids of the path with -hint and -error.
 *
 * @param {{ controls: any, label?: Node, focus?: HTMLElement }} made
 */
export function single(question, path, { controls, label, focus }) {
  const id = idOf(path);
  const error = h("p", { class: "error", id: `${id}-error`, hidden: true });
  const hint = h(
    "p",
    { class: "hint", id: `${id}-hint` },
    question.help && `${question.help} `,
    question.answeredBy !== "caller" && `${t(`by.${question.answeredBy}`)} `,
    h("cite", {}, question.citation),
  );
  const element = label
    ? h("div", { class: "field", id }, label, hint, error, controls)
    : h(
        "fieldset",
        { class: "field", id, "aria-describedby": `${id}-hint ${id}-error` },
        legend(question),
        hint,
        error,
        controls,
      );
  return {
    path,
    element,
    focus: () => (focus ?? element.querySelector("input:checked, input, select, button"))?.focus(),
    tell(message) {
      const text = message ? `${t("error")} ${message}` : "";
      if (error.textContent !== text) error.textContent = text;
      error.hidden = !message;
      element.classList.toggle("has-error", Boolean(message));
    },
  };
}

const legend = (question) => h("legend", {}, question.question);

function controlOf(question) {
  if (question.kind === "code") return question.choices.length > CHOICES_SHOWN ? "select" : "choices";
  return { boolean: "choices", date: "date", moment: "date", integer: "text", name: "text" }[question.kind];
}

const CONTROLS = {
  choices({ id, question, entered }) {
    const choices =
      question.kind === "boolean"
        ? [
            { value: true, label: t("yes") },
            { value: false, label: t("no") },
          ]
        : question.choices.map(({ code, label }) => ({ value: code, label: capital(label) }));
    choices.push({ value: null, label: t("not_known") });
    const inputs = choices.map(({ value }, place) =>
      h("input", {
        type: "radio",
        name: id,
        id: `${id}-${place}`,
        value: String(value),
        checked: entered.get() === value,
        change: () => {
          entered.set(value);
          clear.hidden = false;
        },
      }),
    );
    const clear = h(
      "button",
      {
        type: "button",
        class: "plain clear",
        hidden: entered.get() === undefined,
        "aria-label": t("clear_of", { question: question.question }),
        click: () => {
          for (const input of inputs) input.checked = false;
          entered.set(undefined);
          inputs[0].focus();
          clear.hidden = true;
        },
      },
      t("clear"),
    );
    const labels = choices.map(({ label }, place) =>
      h("div", { class: "choice" }, inputs[place], h("label", { for: inputs[place].id }, label)),
    );
    const long = choices.some(({ label }) => label.length > 24);
    return { controls: h("div", { class: long ? "choices stacked" : "choices" }, labels, clear) };
  },

  select({ id, question, entered, describedBy }) {
    const value = entered.get();
    const select = h(
      "select",
      {
        id: `${id}-0`,
        "aria-describedby": describedBy,
        change: () => entered.set(fromValue(select.value)),
      },
      h("option", { value: "" }, `– ${t("choose")} –`),
      question.choices.map(({ code, label }) =>
        h("option", { value: code, selected: code === value }, capital(label)),
      ),
      h("option", { value: "?", selected: value === null }, t("not_known")),
    );
    return { controls: select, label: h("label", { for: select.id }, question.question), focus: select };
  },

  text({ id, question, entered, describedBy }) {
    const number = question.kind === "integer";
    const input = h("input", {
      type: "text",
      id: `${id}-0`,
      class: number ? "short" : undefined,
      inputmode: number ? "numeric" : undefined,
      autocomplete: "off",
      "aria-describedby": describedBy,
      value: entered.get() ?? "",
      input: () => {
        unknown.input.checked = false;
        entered.set(input.value === "" ? undefined : input.value);
      },
    });
    const unknown = notKnown(id, entered, () => (input.value = ""));
    return {
      controls: h("div", { class: "beside" }, input, unknown.element),
      label: h("label", { for: input.id }, question.question),
      focus: input,
    };
  },

  date({ id, question, entered }) {
    const [date, time = ""] = (entered.get() ?? "").split("T");
    const [year = "", month = "", day = ""] = date.split("-");
    const changed = () => {
      unknown.input.checked = false;
      const text = [parts.year, parts.month, parts.day].map((part) => part.value.trim()).join("-");
      const hour = parts.time?.value.trim();
      const whole = hour ? `${text}T${hour}` : text;
      entered.set(whole === "--" ? undefined : whole);
    };
    const box = (name, value, attributes) =>
      h("input", {
        type: "text",
        id: `${id}-${name}`,
        inputmode: "numeric",
        autocomplete: "off",
        value,
        input: changed,
        ...attributes,
      });
    const parts = {
      year: box("year", year, { class: "four", maxlength: 4 }),
      day: box("day", String(day).replace(/^0/, ""), { class: "two", maxlength: 2 }),
      month: h(
        "select",
        { id: `${id}-month`, change: changed },
        h("option", { value: "" }, `– ${t("choose")} –`),
        t("months").map((name, place) =>
          h("option", { value: String(place + 1), selected: Number(month) === place + 1 }, name),
        ),
      ),
    };
    if (question.kind === "moment") {
      parts.time = box("time", time, { class: "four", maxlength: 5, "aria-describedby": `${id}-time-hint` });
    }
    const unknown = notKnown(id, entered, () => {
      for (const part of Object.values(parts)) part.value = "";
    });
    const labelled = (name) =>
      h("div", { class: "part" }, h("label", { for: `${id}-${name}` }, t(name)), parts[name]);
    return {
      controls: [
        h(
          "p",
          { class: "hint" },
          t("date_hint"),
          parts.time && h("span", { id: `${id}-time-hint` }, `. ${t("time_hint")}`),
        ),
        h(
          "div",
          { class: "beside" },
          t("date_order").map(labelled),
          parts.time && labelled("time"),
          unknown.element,
        ),
      ],
      focus: parts[t("date_order")[0]],
    };
  },
};

const fromValue = (value) => (value === "" ? undefined : value === "?" ? null : value);

/** The box that says: asked, and not known. */
export function notKnown(id, entered, empty) {
  const input = h("input", {
    type: "checkbox",
    id: `${id}-unknown`,
    checked: entered.get() === null,
    change: () => {
      if (input.checked) empty();
      entered.set(input.checked ? null : undefined);
    },
  });
  return {
    input,
    element: h("div", { class: "choice" }, input, h("label", { for: input.id }, t("not_known"))),
  };
}
