// The end of a lesson: the points, case by case.

import { button, h, icon } from "../../elements/dom.js";
import { worth } from "../lesson.js";
import { go, pointsOf, score, session, startOver } from "../session.js";
import { say, textOf } from "../texts.js";
import { VERDICTS, heading, main, toOtherLessons, toneOf } from "./parts.js";

export function end() {
  const { lesson, lms } = session;
  const { points, of, raw, answered } = score();
  const open = lesson.cases.length - answered;
  return main(
    heading(`${say("end")}: ${textOf(lesson.title)}`),
    h("p", { class: "lead" }, say("result", { points, of, raw })),
    open > 0 && h("p", {}, open === 1 ? say("not_one") : say("not_all", { count: open })),
    resultsTable(),
    h(
      "div",
      { class: "actions" },
      button("second", say("print"), () => window.print()),
      !lms && button("second", say("start_over"), startOver, { "aria-describedby": "start-over-hint" }),
      toOtherLessons(),
    ),
    !lms && h("p", { class: "hint", id: "start-over-hint" }, say("start_over_hint")),
  );
}

function resultsTable() {
  const { lesson, record } = session;
  const columns = ["case", "first", "points"].map((key) => say(`columns.${key}`));
  const row = (one, index) => {
    const choices = record[index];
    const tone = choices && toneOf(pointsOf(index, choices), worth(one));
    const link = say(choices ? "look" : "answer_it");
    return h(
      "tr",
      { role: "row" },
      h(
        "th",
        { scope: "row", role: "rowheader" },
        h("p", {}, `${index + 1}. ${textOf(one.title)}`),
        button("link", link, () => go("case", index), { "aria-label": `${link}: ${textOf(one.title)}` }),
      ),
      h("td", { role: "cell" }, choices ? [icon(tone), ` ${say(VERDICTS[tone])}`] : say("open")),
      h("td", { role: "cell" }, `${choices ? pointsOf(index, choices) : 0} / ${worth(one)}`),
    );
  };
  return h(
    "table",
    { class: "results", role: "table" },
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        columns.map((text) => h("th", { scope: "col", role: "columnheader" }, text)),
      ),
    ),
    h("tbody", { role: "rowgroup" }, lesson.cases.map(row)),
  );
}
