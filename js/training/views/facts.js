// The facts of a case in words.

import { given, givenList } from "../../elements/answer/given.js";
import { h } from "../../elements/dom.js";
import { Form } from "../../elements/form.js";
import { speaking, t } from "../../elements/language.js";
import { decisionOf } from "../session.js";
import { say, voiceOf } from "../texts.js";

/** The facts that the lesson names come first. The others are folded. */
export function factsOf({ facts, options, first, ...one }) {
  const rows = speaking(voiceOf(options), () => {
    const form = new Form(decisionOf(one), { entered: facts, way: 0 }, () => {});
    const questionAt = (path) => form.questionAt(path);
    return given(questionAt, facts).map((row) => ({ ...row, text: withEntries(row, facts, questionAt) }));
  });
  const isFirst = ({ path }) =>
    !first || first.some((start) => path === start || path.startsWith(`${start}/`));
  const rest = rows.filter((row) => !isFirst(row));
  return [
    givenList(rows.filter(isFirst)),
    rest.length > 0 &&
      h("details", { class: "rest" }, h("summary", {}, say("rest", { count: rest.length })), givenList(rest)),
    options?.calendar !== undefined && h("p", { class: "hint" }, say("calendar")),
    h("p", { class: "hint" }, say("not_said")),
  ];
}

// The text of a row. A list of records becomes a list with a line for each. A line has a question only before a plain "yes",
// "no" or "not known".
function withEntries({ path, text }, facts, questionAt) {
  const list = facts[path.slice(1)];
  if (!Array.isArray(list) || typeof list[0] !== "object") return text;
  const plain = ["yes", "no", "not_known"].map((key) => t(key));
  const line = (entry) =>
    given(questionAt, entry, path).map((one) =>
      plain.includes(one.text) ? `${one.question} ${one.text}` : one.text,
    );
  return h(
    "ul",
    { class: "entries" },
    list.map((entry) => h("li", {}, line(entry).join(" · "))),
  );
}
