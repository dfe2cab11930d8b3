// The field for a single fact: radio buttons, a list to open, a text or a date.

import { button, h, idOf } from "../dom.js";
import { capital, t } from "../language.js";
import { choice, frame, notKnown } from "./frame.js";

// A question with more choices than this gets a list to open.
const CHOICES_SHOWN = 5;

/**
 * @param {object} question
 * @param {string} path where the fact stands in the input
 * @param {{ get: () => any, set: (value: any) => void }} entered what was entered there
 */
export function singleField(question, path, entered) {
  const id = idOf(path);
  const parts = { id, question, entered, describedBy: `${id}-hint ${id}-error` };
  const { answeredBy } = question;
  return frame(question, path, { ...CONTROLS[controlOf(question)](parts), answeredBy });
}

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
    const inputs = choices.map(({ value }, index) =>
      h("input", {
        type: "radio",
        name: id,
        id: `${id}-${index}`,
        value: String(value),
        checked: entered.get() === value,
        change: () => {
          entered.set(value);
          clear.hidden = false;
        },
      }),
    );
    const clear = button(
      "plain clear",
      t("clear"),
      () => {
        for (const input of inputs) input.checked = false;
        entered.set(undefined);
        inputs[0].focus();
        clear.hidden = true;
      },
      { hidden: entered.get() === undefined, "aria-label": t("clear_of", { question: question.question }) },
    );
    const labels = choices.map(({ label }, index) => choice(inputs[index], label));
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
        t("months").map((name, index) =>
          h("option", { value: String(index + 1), selected: Number(month) === index + 1 }, name),
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
