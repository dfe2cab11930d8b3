// The timeline as a picture, as tables, and as files to take away. A timeline has no outcome.

import { contradictionsPanel } from "../../elements/answer/contradictions.js";
import { needed } from "../../elements/answer/needed.js";
import { outcomeBox } from "../../elements/answer/outcome.js";
import {
  asks,
  businessDays,
  deadlineTable,
  double,
  enterDone,
  eventName,
  explanation,
  period,
  sign,
  standing,
  statusCounts,
  whatFor,
  who,
} from "../../elements/deadlines.js";
import { h } from "../../elements/dom.js";
import { capital, moment, t, word } from "../../elements/language.js";
import { downloads } from "./downloads.js";
import { picture } from "./picture.js";

/** The timeline. */
export function timelinePanel(decision, found, page) {
  const { answer } = found;
  if (!answer) return contradictionsPanel(found, page);
  const rows = inOrder(answer);
  const { text, tone } = timelineInOneSentence(answer);
  const told = h("p", { class: "picked", role: "status" });
  const panel = h("div", { class: "line-panel" });
  // A picked row stays picked while dates change.
  const { shown } = page;
  const pick = (rule) => {
    shown.picked = shown.picked === rule ? null : rule;
    mark(panel, told, rows, shown.picked);
  };
  panel.append(
    outcomeBox({ text, tone }, page.asking && h("p", {}, t("timeline.about"))),
    h(
      "section",
      {},
      h("h3", {}, t("timeline.picture")),
      h("p", { class: "hint" }, t("timeline.picture_hint")),
      h(
        "div",
        { class: "line-frame", tabindex: 0, role: "region", "aria-label": t("timeline.picture_frame") },
        picture(answer.asOf, rows, pick),
      ),
      legend(rows),
      told,
    ),
    downloads(found.facts, rows),
    datesTable(rows, { pick, ...page }),
    ...[waitingTable(rows, { pick, ...page }), needed(answer, page)].filter(Boolean),
  );
  mark(panel, told, rows, shown.picked);
  return panel;
}

/** The timeline in one sentence, with its tone. */
export function timelineInOneSentence({ rows, limits, milestones }) {
  const dates = [...rows, ...limits, ...milestones].filter(({ due }) => due).length;
  if (dates === 0) return { text: t("timeline.no_dates"), tone: "open" };
  if (rows.some(({ status }) => status === "unknown"))
    return { text: t("timeline.dates_only", { dates }), tone: "open" };
  return statusCounts(rows, "timeline.short_text");
}

// The rows with a date, by date, and then those that wait. Picture and tables show the same number for a row.
function inOrder({ rows, limits, milestones }) {
  const all = [...rows, ...limits, ...milestones];
  const dated = all.filter(({ due }) => due).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [...dated, ...all.filter(({ due }) => !due)].map((row, index) => ({ ...row, number: index + 1 }));
}

// Marks the picked row, and the rows with the same starting event, in the picture and in the tables.
function mark(panel, told, rows, picked) {
  const row = rows.find(({ rule }) => rule === picked);
  const kin = rows.filter((other) => row && other.event === row.event && other !== row);
  panel.classList.toggle("has-picked", Boolean(row));
  for (const element of panel.querySelectorAll("[data-rule], [data-event]")) {
    const { rule, event } = element.dataset;
    element.classList.toggle("is-picked", Boolean(row) && rule === row.rule);
    element.classList.toggle("is-kin", Boolean(row) && event === row.event && rule !== row.rule);
  }
  for (const button of panel.querySelectorAll("button[aria-pressed]")) {
    button.setAttribute("aria-pressed", String(button.value === row?.rule));
  }
  if (!row) return told.replaceChildren(t("timeline.pick_hint"));
  const event = eventName(row.event);
  const numbers = kin.map(({ number }) => number).join(", ");
  const hangs = row.start
    ? t("timeline.hangs", { number: row.number, event, date: moment(row.start) })
    : t("timeline.hangs_waiting", { number: row.number, event });
  told.replaceChildren(
    h("strong", {}, hangs),
    ` ${numbers ? t("timeline.hang_too", { numbers }) : t("timeline.hangs_alone")}`,
  );
}

function legend(rows) {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  return h(
    "ul",
    { class: "line-legend", "aria-label": t("timeline.legend") },
    statuses.map((status) => h("li", {}, sign(status), capital(word("RowStatus", status)))),
  );
}

// --- the tables ---

function datesTable(rows, page) {
  const dated = rows.filter(({ due }) => due);
  if (dated.length === 0) return "";
  return deadlineTable(
    t("timeline.dates"),
    ["due", "what", "who", "status", "business_days"],
    dated,
    (row) => [
      [h("strong", {}, moment(row.due)), period(row), double(row)],
      what(row, page),
      who(row),
      standing(row, page),
      businessDays(row),
    ],
  );
}

function waitingTable(rows, page) {
  const waiting = rows.filter(({ due }) => !due);
  if (waiting.length === 0) return null;
  const cells = (row) => [
    what(row, page),
    who(row),
    [whatFor(row, page), asks(row, page), enterDone(row, page)],
  ];
  return deadlineTable(t("timeline.waiting"), ["what", "who", "for"], waiting, cells);
}

const what = (row, { pick }) => [
  h(
    "button",
    { type: "button", class: "row", value: row.rule, "aria-pressed": "false", click: () => pick(row.rule) },
    h("span", { class: "number" }, String(row.number)),
    row.message,
  ),
  h("p", { class: "fine" }, h("cite", {}, row.citation)),
  explanation(row),
];
