// What a page tells an element, as far as it can be accepted.

import { Part301Error } from "../core/index.js";
import { fault } from "./faults.js";
import { Voice, speaking } from "./language.js";

export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The messages of problems, one after the other. */
export const sentences = (problems) => problems.map(({ message }) => message).join(" ");

/** The JSON in an attribute: { json } or, if it is not JSON, { error }. */
export function parsed(element, name) {
  const text = element.getAttribute(name);
  try {
    return { json: text === null ? undefined : JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

/** A copy of facts, so that the page cannot change them later. Null if they are not plain data. */
export function plainCopy(facts) {
  try {
    return structuredClone(facts);
  } catch {
    return null;
  }
}

/**
 * A voice with the messages and the calendar that the engine accepts. What it refuses is left out and added to the faults.
 *
 * @param {import("./decision.js").Decision} decision
 * @param {string} lang
 * @param {object} texts the elements' texts in this language
 * @param {{ messages?: object, calendar?: unknown }} given
 * @param {import("./faults.js").Fault[]} faults
 */
export function acceptedVoice(decision, lang, texts, given, faults) {
  const voice = new Voice(lang, texts, given);
  const { calendar, messages } = speaking(voice, () => refusedOptions(decision, voice));
  if (calendar.length > 0) faults.push(fault(lang, "calendar", { why: sentences(calendar) }));
  if (messages.length > 0) faults.push(fault(lang, "messages", { why: sentences(messages) }));
  if (calendar.length + messages.length === 0) return voice;
  const bad = new Set(messages.map(({ path }) => path));
  const accepted = bad.has("/options/messages")
    ? []
    : Object.entries(given.messages ?? {}).filter(([id]) => !bad.has(`/options/messages/${id}`));
  return new Voice(lang, texts, {
    messages: Object.fromEntries(accepted),
    calendar: calendar.length > 0 ? undefined : given.calendar,
  });
}

// The problems that the engine finds in the options of a voice.
function refusedOptions({ decide, startingFacts = {} }, voice) {
  let problems = [];
  try {
    decide(startingFacts, voice.options);
  } catch (error) {
    if (!(error instanceof Part301Error)) throw error;
    problems = error.problems;
  }
  const of = (key) => problems.filter(({ path }) => path.startsWith(`/options/${key}`));
  return { calendar: of("calendar"), messages: of("messages") };
}
