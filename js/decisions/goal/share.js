// The share of children over 24 months in care: the list of children, the figures, and a table of the months.

import { h } from "../../elements/dom.js";
import { logField, typedDay } from "../../elements/fields/log.js";
import { date, monthInWords, number, t } from "../../elements/language.js";
import { periodTable } from "../../elements/table.js";
import { GOAL, chart, chartKey, percentInWords } from "./chart.js";
import { readChildren } from "./spreadsheet.js";

// A list of more children than this is not shown one by one.
const MOST = 200;
// How many of the children of one day are named by their numbers.
const NAMED = 5;

/** The field for the children. */
export const childrenField = logField({
  texts: "goal",
  lineOf,
  readTable: (text, form, room) => readChildren(text, { room }),
  replaces: true,
  most: MOST,
});

// A child in one line: the day of coming into care, and the day of leaving.
function lineOf(questions, child, index) {
  const [entered, exited] = [child?.entered, child?.exited].map(typedDay);
  return [
    t("entry", { number: index + 1 }),
    entered ? t("goal.entered", { date: entered }) : t("goal.no_entry"),
    exited && t("goal.exited", { date: exited }),
  ]
    .filter(Boolean)
    .join(" · ");
}

const ofAll = ({ over, total }) => t("goal.of", { over: number(over), total: number(total) });

/** The figures in words. */
export function shareDetails({ fiscalYear, total, over, percent, headroom, exceededOn, outcome }) {
  if (total === null) return [];
  const room =
    headroom < 0 ? [t("goal.too_many"), number(-headroom)] : [t("goal.headroom"), number(headroom)];
  return [
    [
      t("goal.share"),
      total === 0 ? t("goal.nobody") : `${percentInWords(percent)}: ${ofAll({ over, total })}`,
    ],
    room,
    outcome !== "exceeded" && [
      t("goal.exceeded_on"),
      exceededOn ? date(exceededOn) : t("goal.not_this_year"),
    ],
    [t("goal.year"), t("goal.from_to", { from: date(fiscalYear.from), to: date(fiscalYear.to) })],
  ].filter(Boolean);
}

/** The months as a chart and as a table, and who passes 24 months next. */
export function sharePanel({ months, next, total }, { asOf }) {
  if (total === null) return null;
  return [
    h(
      "section",
      { class: "share" },
      h("h3", {}, t("goal.months")),
      chart(months),
      h(
        "ul",
        { class: "legend" },
        ["within", "above", "projected", "line"].map((key) =>
          h("li", {}, chartKey(key), ` ${t(`goal.keys.${key}`, { goal: GOAL })}`),
        ),
      ),
      monthsTable(months, asOf),
    ),
    coming(next),
  ];
}

// --- the months ---

const against = ({ percent }) => (percent > GOAL ? "above" : percent === GOAL ? "on" : "below");

function monthsTable(months, asOf) {
  const row = (month) =>
    h(
      "tr",
      { "data-on": month.on },
      h(
        "th",
        { scope: "row" },
        monthInWords(month.on),
        month.on === asOf && h("p", { class: "fine" }, t("goal.on_the_day")),
        month.projected && h("p", { class: "fine" }, t("goal.projected")),
      ),
      h(
        "td",
        {},
        h("strong", {}, percentInWords(month.percent)),
        ` (${ofAll(month)})`,
        month.percent !== null && h("p", {}, t(`goal.against.${against(month)}`, { goal: GOAL })),
      ),
    );
  const heads = ["month", "share"].map((column) => t(`goal.columns.${column}`));
  return periodTable(t("goal.table_caption"), heads, months.map(row));
}

// --- who passes 24 months next ---

function coming(next) {
  if (next.length === 0) return null;
  const item = ({ on, children }) => {
    const named = children.slice(0, NAMED).map((index) => number(index + 1));
    const more = children.length - named.length;
    return h(
      "li",
      {},
      h("strong", {}, date(on)),
      `: ${t(children.length === 1 ? "goal.child" : "goal.children", { numbers: named.join("; ") })}`,
      more > 0 && ` ${t("goal.and_more", { count: number(more) })}`,
    );
  };
  return h(
    "section",
    {},
    h("h3", {}, t("goal.next")),
    h("p", { class: "hint" }, t("goal.next_about")),
    h("ol", { class: "next-steps" }, next.map(item)),
  );
}
