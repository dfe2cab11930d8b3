// Hides the fields of a timeline that do not matter under the facts given.

import { computeTimelines } from "../../core/index.js";
import { focusedIn } from "../../elements/dom.js";
import { keyOf } from "../../elements/facts.js";

// Any day will do: whether an event starts a row does not depend on its date.
const SOME_DAY = "2025-01-02";

/**
 * Hides the events that start no row under the conditions given, and the fields for what was done under rows that do not
 * run. A field with a fact in it stays visible.
 */
export function foldAway(form, { facts, answer }, entered) {
  if (!answer) return;
  const events = form.questionAt("/events").questions.map(keyOf);
  const alone = computeTimelines(
    events.map((event) => ({ conditions: facts.conditions, events: { [event]: SOME_DAY } })),
  );
  const running = new Set(
    answer.rows.concat(answer.limits).flatMap(({ rule, start }) => (start ? rule : [])),
  );
  const relevant = {
    events: (key) => alone.of(events.indexOf(key)).length > 0,
    completed: (key) => running.has(key),
    log: (key) => running.has(key),
  };
  for (const [path, { element }] of form.fields) {
    const [, group, key] = path.split("/");
    if (key === undefined || !relevant[group] || element.contains(focusedIn(element))) continue;
    element.hidden = entered[group]?.[key] === undefined && !relevant[group](key);
  }
  for (const group of form.scope.querySelectorAll(".questions .inner-group, .questions .nested")) {
    group.hidden = !group.querySelector(".field:not([hidden])");
  }
}
