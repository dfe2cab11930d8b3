// What was entered, in words.

import { h } from "../dom.js";
import { capital, date, moment, number, t } from "../language.js";

// A list of more entries is only counted.
const ENTRIES_SAID = 200;

/** What was entered, as questions and answers in words: [{ path, question, text }]. */
export function given(questionAt, facts, above = "") {
  return Object.entries(facts).flatMap(([key, value]) => {
    const path = `${above}/${key}`;
    const question = questionAt(path);
    if (question.kind === "record" && value !== null) return given(questionAt, value, path);
    return [{ path, question: question.question, text: inWords(question, value, questionAt, path) }];
  });
}

function inWords(kind, value, questionAt, path) {
  if (value === null) return t("not_known");
  switch (kind.kind) {
    case "boolean":
      return t(value ? "yes" : "no");
    case "date":
      return date(value);
    case "moment":
      return moment(value);
    case "code":
      return capital(kind.choices.find((choice) => choice.code === value).label);
    case "list":
      if (value.length === 0) return t("there_are_none");
      if (value.length > ENTRIES_SAID) return t("entries", { count: number(value.length) });
      return value.map((entry) => inWords(kind.of, entry, questionAt, path)).join(kind.isPath ? " → " : "; ");
    case "record":
      return given(questionAt, value, path)
        .map(({ question, text }) => `${question} ${text}`)
        .join(" · ");
    case "name":
      return kind.labels?.[value] ?? value;
    default:
      return String(value);
  }
}

/** The same as a list. */
export function givenList(rows) {
  if (rows.length === 0) return h("p", {}, t("given_none"));
  return h(
    "dl",
    { class: "given" },
    rows.map(({ question, text }) => h("div", {}, h("dt", {}, question), h("dd", {}, text))),
  );
}
