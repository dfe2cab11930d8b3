// Decides what was entered.

import { Part301Error } from "../core/index.js";
import { shortened } from "../core/problems.js";
import { questionsOf, read } from "./facts.js";
import { options, t } from "./language.js";

/**
 * The answer to what was entered: { facts, errors, contradictions, answer }. Values that the engine refuses are left out, so
 * that there is an answer to the rest. If facts contradict each other, there is no answer.
 */
export function evaluate(decision, entered, leftOut) {
  const { facts, errors } = read(questionsOf(decision, entered), entered, leftOut);
  const { refused, ...decided } = decide(decision, facts);
  const told = refused.map(({ path, isEntry, got, expected }) => ({
    path,
    message: isEntry ? t(`${decision.word}.not_taken`, { got }) : t("error_engine", { expected }),
  }));
  return { ...decided, errors: [...errors, ...told] };
}

/**
 * The answer to facts: { facts, refused, contradictions, answer }. Values that the engine refuses are removed from the facts.
 * `refused` has the problems, each with the path of what was removed. `isEntry` says that it was one name of a checklist.
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
      // From the last to the first, so that the indexes in the remaining paths stay right.
      for (const problem of wrong.reverse()) {
        const isEntry = decision.checklists?.some(({ key }) => problem.path.startsWith(`/${key}/`)) ?? false;
        const path = isEntry ? dropEntry(facts, problem.path) : drop(facts, problem.path);
        refused.push({ ...problem, path, isEntry });
      }
      facts = { ...decision.startingFacts, ...facts }; // nothing can be decided without a kind
    }
  }
}

// Removes one entry of a checklist and returns the path of the list.
function dropEntry(facts, path) {
  const [, key, index] = path.split("/");
  facts[key].splice(Number(index), 1);
  if (facts[key].length === 0) delete facts[key];
  return `/${key}`;
}

// The key that a path names. The path has only the beginning of a long key, and a sign in place of half a character.
function keyIn(object, name) {
  if (Object.hasOwn(object, name)) return name;
  return Object.keys(object).find((key) => shortened(key.replace(/\p{Surrogate}/gu, "\ufffd")) === name);
}

// Removes the fact at a path, or the list that the path leads into. Returns the path of what was removed.
function drop(facts, path) {
  const keys = path.split("/").slice(1);
  let holder = facts;
  for (const [depth, name] of keys.entries()) {
    if (holder === undefined) break; // it was removed before
    const key = Array.isArray(holder)
      ? name
      : keyIn(holder, name.replaceAll("~1", "/").replaceAll("~0", "~"));
    const inner = holder[key];
    if (depth === keys.length - 1 || (Array.isArray(inner) && typeof inner[0] !== "object")) {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return `/${keys.slice(0, depth + 1).join("/")}`;
    }
    holder = inner;
  }
  return path;
}
