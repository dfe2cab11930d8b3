// From what was entered to what is known. What was entered has the shape of the input, with texts as they
// were typed: a date is "2026-3-" while its day is missing, a number "5" or "5x".

import { Part301Error, questions } from "../index.js";
import { shortened } from "../problem.js";
import { options, t } from "./language.js";
import { ofKind } from "./visitation.js";

export const keyOf = (question) => question.path.slice(question.path.lastIndexOf("/") + 1);

/** The path of the list in which a fact stands; the path of a fact in no list stays the same. */
export const listOf = (path) => path.replace(/\/\d+(\/.*)?$/, "");

/** The questions of a decision, as far as what was entered chooses between them. */
export const questionsOf = (decision, entered) => ofKind(questions(decision.word, options()), entered);

/** The facts of an example as they would have been typed. */
export function typed(facts) {
  if (Array.isArray(facts)) return facts.map(typed);
  if (typeof facts === "number") return String(facts);
  if (typeof facts !== "object" || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, typed(value)]));
}

/** Whether a question is moot: it hangs on another fact beside it, which is known to be something else. */
export function isMoot(question, entered) {
  if (!question.when) return false;
  const other = entered?.[question.when.key];
  return other !== undefined && other !== null && !question.when.anyOf.includes(String(other));
}

/** What was entered, as facts; what is half typed is left out and told. */
export function read(list, entered, leftOut, at = "") {
  const facts = {};
  const errors = [];
  for (const question of list) {
    const key = keyOf(question);
    const path = `${at}/${key}`;
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
      errors.push({ path, message: t("error_choice", value) }); // typed, and nothing chosen yet
      return undefined;
    case "list": {
      // An entry of which nothing is known yet is one.
      const none = kind.of.kind === "record" ? {} : undefined;
      const entries = value.map(
        (entry, place) => readValue(kind.of, entry, `${path}/${place}`, errors) ?? none,
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

/**
 * What was entered, decided: { facts, errors, contradictions, answer }. What the engine refuses by itself is left
 * out as well, so that there is an answer to the rest; where facts contradict each other, there is none.
 */
export function evaluate(decision, entered, leftOut) {
  const { facts, errors } = read(questionsOf(decision, entered), entered, leftOut);
  const { refused, ...decided } = decide(decision, facts);
  const told = refused.map(({ path, of, got, expected }) => ({
    path,
    message: of ? t(`${decision.word}.not_taken`, { got }) : t("error_engine", { expected }),
  }));
  return { ...decided, errors: [...errors, ...told] };
}

/**
 * Facts, decided: { facts, refused, contradictions, answer }. What the engine refuses by itself is taken away from
 * them: `refused`, problems with the path of what was taken, and whether it was one `of` a set.
 */
export function decide(decision, given) {
  let facts = structuredClone(given);
  const refused = [];
  for (let most = 100; ; most--) {
    try {
      return { facts, refused, contradictions: [], answer: decision.decide(facts, options()) };
    } catch (error) {
      if (!(error instanceof Part301Error) || most === 0) throw error;
      const wrong = error.problems.filter((problem) => problem.code !== "contradiction");
      if (wrong.length === 0) return { facts, refused, contradictions: error.problems, answer: null };
      // From the last, so that the places of those still to go hold.
      for (const problem of wrong.reverse()) {
        const of = decision.sets?.some(({ key }) => problem.path.startsWith(`/${key}/`)) ?? false;
        const path = of ? dropEntry(facts, problem.path) : drop(facts, problem.path);
        refused.push({ ...problem, path, of });
      }
      facts = { ...decision.start, ...facts }; // without a kind there is nothing to decide
    }
  }
}

// Takes one entry of a set away; gives the set's path.
function dropEntry(facts, path) {
  const [, key, place] = path.split("/");
  facts[key].splice(Number(place), 1);
  if (facts[key].length === 0) delete facts[key];
  return `/${key}`;
}

// The key that a path names: a long one by its beginning, one with half a character by what stands for that.
function keyIn(object, name) {
  if (Object.hasOwn(object, name)) return name;
  return Object.keys(object).find((key) => shortened(key.replace(/\p{Surrogate}/gu, "\ufffd")) === name);
}

// Takes the fact at a path away, or the list that the path leads into; gives its path.
function drop(facts, path) {
  const keys = path.split("/").slice(1);
  let place = facts;
  for (const [depth, name] of keys.entries()) {
    if (place === undefined) break; // taken away already
    const key = Array.isArray(place) ? name : keyIn(place, name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const inner = place[key];
    if (depth === keys.length - 1 || (Array.isArray(inner) && typeof inner[0] !== "object")) {
      if (Array.isArray(place)) place.splice(Number(key), 1);
      else delete place[key];
      return `/${keys.slice(0, depth + 1).join("/")}`;
    }
    place = inner;
  }
  return path;
}
