// The result of a case: what was right, why, and the explained answer.

import { h, icon } from "../../elements/dom.js";
import { nameOf } from "../../elements/index.js";
import { date, moment, options, speaking, t } from "../../elements/language.js";
import { LANGUAGES } from "../../core/languages.js";
import { rowOf, worth } from "../lesson.js";
import { decisionOf, pointsOf, questionsOf, session } from "../session.js";
import { TEXTS, say, textOf, voiceOf } from "../texts.js";
import { VERDICTS, toneOf } from "./parts.js";

/**
 * The result.
 *
 * @param {import("../lesson.js").Case} one
 * @param {number[]} chosen the learner's choices
 * @param {(question: object) => string} askText the sentence that asks a question
 * @param {{ before: Node, after: Node }} walk the buttons to go on, before and after the explained answer
 */
export function result(one, chosen, askText, walk) {
  const { at, record, trying } = session;
  const points = pointsOf(at, chosen);
  const of = worth(one);
  const tone = toneOf(points, of);
  const line = (question, which) => {
    const label = (index) => question.choices[index].label.replace(/\.$/, "");
    const right = chosen[which] === question.right;
    return h(
      "li",
      {},
      h("p", { class: "asked-of" }, askText(question)),
      h("p", {}, icon(right ? "yes" : "no"), " ", say("verdict", { chosen: label(chosen[which]) })),
      h("p", {}, right ? say("verdict_right") : say("verdict_wrong", { right: label(question.right) })),
    );
  };
  const counted = { points: pointsOf(at, record[at]), of };
  return h(
    "section",
    { class: "result", "aria-labelledby": "verdict" },
    h(
      "div",
      { class: `outcome is-${tone}` },
      icon(tone, "sign"),
      h(
        "div",
        {},
        h("h2", { id: "verdict", class: "word", tabindex: -1 }, say(VERDICTS[tone])),
        h("ul", { class: "verdicts" }, questionsOf(at).map(line)),
        h("p", { class: "fine" }, say(trying ? "practised" : "counted", counted)),
      ),
    ),
    h("h3", {}, say("why")),
    h("p", { class: "lead" }, textOf(one.why)),
    dateExplained(one),
    walk.before,
    explainedAnswer(one),
    walk.after,
  );
}

// How the date that the case asks for is counted, if it is the date of a row.
function dateExplained({ facts, options: more, ask, ...one }) {
  return speaking(voiceOf(more), () => {
    const answer = decisionOf(one).decide(facts, options());
    const row = ask?.date && rowOf(answer, ask.date.of);
    if (!row?.start) return null;
    const { holidaysSkipped, doubleRule, reading, notes } = row;
    const holidays = holidaysSkipped?.map((skipped) =>
      [skipped.holiday?.label, date(skipped.date)].filter(Boolean).join(", "),
    );
    return [
      h("h3", {}, say("counted_how")),
      h("p", {}, say("counted_from", { from: moment(row.start), to: moment(row.due) })),
      holidays?.length > 0 && h("p", {}, t("timeline.skipped", { holidays: holidays.join("; ") })),
      doubleRule &&
        h(
          "p",
          {},
          t("timeline.double", {
            citation: doubleRule.citation,
            due: date(doubleRule.due),
            governs: date(doubleRule.governs),
          }),
        ),
      reading && h("p", { class: "reading" }, h("strong", {}, t("reading")), ` ${reading}`),
      notes?.map((note) => h("p", {}, note)),
      h("p", { class: "fine" }, row.message, " ", h("cite", {}, row.citation)),
    ];
  });
}

// The explained answer, as in any page. A timeline has much more than the case asks about, so it is folded.
function explainedAnswer({ facts, options: more, ...one }) {
  const decision = decisionOf(one);
  const element = document.createElement(nameOf({ decision }));
  element.setAttribute("mode", "answer");
  element.value = facts;
  if (more?.calendar !== undefined) element.calendar = more.calendar;
  element.messages = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, { "ui.given": TEXTS[lang].lesson.facts }]),
  );
  if (decision.outcomes) return element;
  return h("details", { class: "rest" }, h("summary", {}, say("whole_line")), element);
}
