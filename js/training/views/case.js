// One case: its facts, and then what it asks or, once the learner committed to an answer, the result.

import { button, h } from "../../elements/dom.js";
import { again, commit, decisionOf, go, questionsOf, score, session } from "../session.js";
import { say, textOf } from "../texts.js";
import { factsOf } from "./facts.js";
import { heading, main } from "./parts.js";
import { result } from "./result.js";

export function caseView() {
  const { lesson, at, trying, record } = session;
  const one = lesson.cases[at];
  const chosen = trying ? (trying.length > 0 ? trying : null) : record[at];
  const { points, of, answered } = score();
  return main(
    h(
      "p",
      { class: "progress" },
      `${textOf(lesson.title)} · ${say("case_of", { number: at + 1, count: lesson.cases.length })}`,
      answered > 0 && ` · ${say("points_so_far", { points, of })}`,
    ),
    heading(textOf(one.title)),
    h("section", { class: "facts-of-case" }, h("h2", {}, say("facts")), factsOf(one)),
    chosen
      ? result(one, chosen, askText, { before: walk(true), after: walkOn(one) })
      : [question(), walk(false)],
  );
}

// The sentence that asks one of the questions of the case.
function askText({ kind, about }) {
  const { decision, ask } = session.lesson.cases[session.at];
  if (kind === "outcome") return say(`ask.${decision}`);
  const key = kind === "date" && ask.date.of === "notBefore" ? "notBefore" : kind;
  return say(`ask.${key}`) + (about ? ` ${about}` : "");
}

function question() {
  const questions = questionsOf(session.at);
  const error = h("p", { class: "error", role: "alert" });
  const choice = (which) => (one, index) => {
    const input = h("input", {
      type: "radio",
      name: `question-${which}`,
      id: `choice-${which}-${index}`,
      value: index,
    });
    return h(
      "div",
      { class: "choice" },
      input,
      h(
        "label",
        { for: input.id },
        one.label,
        one.citation && h("cite", { class: "fine" }, ` ${one.citation}`),
      ),
    );
  };
  const submit = (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    const choices = questions.map((_, which) => data.get(`question-${which}`));
    const open = choices.indexOf(null);
    if (open < 0) return commit(choices.map(Number));
    error.textContent = say("nothing_chosen");
    event.target.querySelector(`#choice-${open}-0`).focus();
  };
  return h(
    "form",
    { class: "card", novalidate: true, submit },
    h("h2", {}, say("your_answer")),
    h("p", { class: "hint" }, say(session.record[session.at] ? "counts_not" : "counts")),
    questions.map((one, which) =>
      h(
        "fieldset",
        { class: "field" },
        h("legend", {}, askText(one)),
        h("div", { class: "choices" }, one.choices.map(choice(which))),
      ),
    ),
    error,
    h("div", { class: "actions" }, h("button", { type: "submit", class: "first" }, say("commit"))),
  );
}

// --- going on ---

const onward = (more) =>
  session.at === session.lesson.cases.length - 1
    ? button("first", say("finish"), () => go("end"), more)
    : button("first", say("next"), () => go("case", session.at + 1), more);

const walk = (isAnswered) =>
  h(
    "div",
    { class: "actions" },
    isAnswered && [onward({ id: "next" }), button("second", say("again"), again, { id: "again" })],
    session.at > 0 && button("plain", say("back"), () => go("case", session.at - 1), { id: "back" }),
  );

// The explained answer is long, so the button to go on is at its end as well. A timeline is folded and needs none.
const walkOn = (one) => decisionOf(one).outcomes && h("div", { class: "actions" }, onward());
