// What the elements offer to the page around them. The gallery shows it, the README's tables come from it, and a test
// compares it with the elements.

import texts from "#generated/api.js";
import { LANGUAGES } from "../core/languages.js";

/** The rows of one table, each with what it is for, by language: `about`. */
const described = (table, rows) =>
  rows.map((row) => ({
    ...row,
    about: Object.fromEntries(
      Object.entries(texts).map(([lang, { [table]: about }]) => [lang, about[keyOf(row.name)]]),
    ),
  }));

// The key of a row's text: the first of its names.
const keyOf = (name) => name.split(/, | /)[0] || "default";

export const attributes = described("attributes", [
  { name: "lang", values: LANGUAGES.join(" | ") },
  { name: "mode", values: "form | guided | answer" },
  { name: "as-of", values: "2026-03-02" },
  { name: "calendar", values: "name | JSON" },
  { name: "value", values: "JSON" },
  { name: "name", values: "text" },
  { name: "required", values: "" },
  { name: "disabled", values: "" },
  { name: "tools", values: "" },
  { name: "autocomplete", values: "on" },
]);

export const properties = described("properties", [
  { name: "value", type: "object" },
  { name: "answer", type: "object | null" },
  { name: "problems", type: "{ path, message }[]" },
  { name: "messages", type: `{ ${LANGUAGES.map((lang) => `${lang}?: object`).join(", ")} }` },
  { name: "mode, asOf, calendar, name, required, disabled, tools, lang", type: "" },
  { name: "form, validity, validationMessage, checkValidity(), reportValidity(), focus()", type: "" },
]);

export const events = described("events", [
  { name: "part301-answer", detail: "{ facts, answer, problems }" },
  { name: "part301-error", detail: "{ code, message, cause }" },
]);

export const slots = described("slots", [
  { name: "" },
  { name: "heading" },
  { name: "help" },
  { name: "footer" },
]);

export const parts = described("parts", [
  { name: "base" },
  { name: "heading" },
  { name: "edition" },
  { name: "tools" },
  { name: "questions" },
  { name: "button" },
  { name: "answer" },
  { name: "outcome" },
  { name: "word" },
  { name: "error-summary" },
  { name: "error" },
]);

/** All of these begin with --part301-. */
export const customProperties = described("customProperties", [
  { name: "font" },
  { name: "heading-font" },
  { name: "ground, raised, sunken" },
  { name: "text, soft" },
  { name: "line, box" },
  { name: "link, link-hover" },
  { name: "button, button-hover, button-text" },
  { name: "note" },
  { name: "yes, yes-ground, no, no-ground, open, open-ground" },
  { name: "error, focus" },
]);

/** The tables in Markdown, for the README. */
export function markdown(lang = LANGUAGES[0]) {
  const table = (heads, rows) =>
    [heads, heads.map(() => "---"), ...rows]
      .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
      .join("\n");
  const code = (text) => (text ? `\`${text}\`` : "");
  return [
    table(
      ["attribute", "values", ""],
      attributes.map(({ name, values, about }) => [code(name), code(values), about[lang]]),
    ),
    table(
      ["property", "type", ""],
      properties.map(({ name, type, about }) => [code(name), code(type), about[lang]]),
    ),
    table(
      ["event", "detail", ""],
      events.map(({ name, detail, about }) => [code(name), code(detail), about[lang]]),
    ),
    table(
      ["slot", ""],
      slots.map(({ name, about }) => [code(name || "(default)"), about[lang]]),
    ),
    table(
      ["part", ""],
      parts.map(({ name, about }) => [code(name), about[lang]]),
    ),
    table(
      ["custom property", ""],
      customProperties.map(({ name, about }) => [
        name
          .split(", ")
          .map((one) => code(`--part301-${one}`))
          .join(", "),
        about[lang],
      ]),
    ),
  ].join("\n\n");
}
