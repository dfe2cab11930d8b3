// From what was entered to facts. What was entered has the shape of the input, but its texts are as they were typed: a date
// is "2026-3-" while its day is missing, and a number is "5" or "5x".

import { questions } from "../core/index.js";
import { ofKind } from "./kinds.js";
import { options, t } from "./language.js";

export const keyOf = (question) => question.path.slice(question.path.lastIndexOf("/") + 1);

/** The path of the list in which a fact stands. The path of a fact outside lists stays the same. */
export const listOf = (path) => path.replace(/\/\d+(\/.*)?$/, "");

/** The questions of a decision. If it has several kinds of input, those of the kind that was entered. */
export const questionsOf = (decision, entered) => ofKind(questions(decision.word, options()), entered);

/** Facts as if they had been typed. */
export function typed(facts) {
  if (Array.isArray(facts)) return facts.map(typed);
  if (typeof facts === "number") return String(facts);
  if (typeof facts !== "object" || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, typed(value)]));
}

/** Whether a question does not arise, because the fact that it depends on is known to be something else. */
export function isMoot(question, entered) {
  if (!question.when) return false;
  const other = entered?.[question.when.key];
  return other !== undefined && other !== null && !question.when.anyOf.includes(String(other));
}

/** What was entered, as facts. A half-typed value is left out and reported: { facts, errors }. */
export function read(list, entered, leftOut, above = "") {
  const facts = {};
  const errors = [];
  for (const question of list) {
    const key = keyOf(question);
    const path = `${above}/${key}`;
    if (leftOut.includes(key) || isMoot(question, entered)) continue;
    const value = readValue(question, entered?.[key], path, errors);
    if (value !== undefined) facts[key] = value;
  }
  return { facts, errors };
}

function readValue(kind, value, path, errors) {
  if (value === undefined || value === null) return value;
  switch (kind.kind) {
    case "date":
    case "moment":
      return readDay(value, path, errors);
    case "integer": {
      const text = value.trim();
      if (text === "") return undefined;
      if (/^\d{1,9}$/.test(text) && kind.min <= Number(text) && Number(text) <= kind.max) return Number(text);
      errors.push({ path, message: t("error_number", kind) });
      return undefined;
    }
    case "name": {
      const text = value.trim();
      if ([...text].length <= kind.max) return text === "" ? undefined : text;
      errors.push({ path, message: t("error_name", kind) });
      return undefined;
    }
    case "code":
      if (typeof value === "string") return value;
      errors.push({ path, message: t("error_choice", value) }); // something was typed, but nothing was chosen
      return undefined;
    case "list": {
      // A record of which nothing is known yet still counts as an entry.
      const none = kind.of.kind === "record" ? {} : undefined;
      const entries = value.map(
        (entry, index) => readValue(kind.of, entry, `${path}/${index}`, errors) ?? none,
      );
      const known = entries.filter((entry) => entry !== undefined && entry !== null);
      return known.length < kind.min || known.length < entries.length ? undefined : known;
    }
    case "record": {
      const record = read(kind.questions, value, [], path);
      errors.push(...record.errors);
      return Object.keys(record.facts).length > 0 ? record.facts : undefined;
    }
    default:
      return value;
  }
}

function readDay(value, path, errors) {
  const [day, time = ""] = value.split("T");
  const parts = day.split("-");
  if (day.replaceAll("-", "") === "" && time === "") return undefined;
  const whole =
    parts.length === 3 && /^\d{4}$/.test(parts[0]) && parts.slice(1).every((part) => /^\d\d?$/.test(part));
  if (!whole) {
    errors.push({ path, message: t("error_date") });
    return undefined;
  }
  const date = parts.map((part) => part.padStart(2, "0")).join("-");
  if (time === "") return date;
  if (/^\d\d:\d\d$/.test(time)) return `${date}T${time}`;
  errors.push({ path, message: t("error_time") });
  return date;
}
