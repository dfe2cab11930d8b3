// The share of children over 24 months: the list of children, the figures, and the months as a chart and as a table.

import { h, svg } from "./dom.js";
import { capital, date, number, t } from "./language.js";
import { logOf, shownDay } from "./log.js";
import { readChildren } from "./paste.js";

/** The Department's goal, in percent; the engine decides by it, and the chart draws it. */
const GOAL = 60;
// More children than that are not gone through one by one, and of one day so many are named.
const MOST = 200;
const NAMED = 5;

/** The field for the children. */
export const childrenField = logOf({
  texts: "goal",
  lineOf,
  readTable: (text, form, room) => readChildren(text, { room }),
  replaces: true,
  most: MOST,
});

// A child in one line: since when in care, and until when.
function lineOf(questions, child, place) {
  const [entered, exited] = [child?.entered, child?.exited].map(shownDay);
  return [
    t("entry", { number: place + 1 }),
    entered ? t("goal.entered", { date: entered }) : t("goal.no_entry"),
    exited && t("goal.exited", { date: exited }),
  ]
    .filter(Boolean)
    .join(" · ");
}

const percentOf = (percent) => (percent === null ? t("goal.nobody") : `${percent.toFixed(1)}%`);
const ofAll = ({ over, total }) => t("goal.of", { over: number(over), total: number(total) });

/** The figures in words. */
export function shareBeside({ fiscalYear, total, over, percent, headroom, exceededOn, outcome }) {
  if (total === null) return [];
  const room =
    headroom < 0 ? [t("goal.too_many"), number(-headroom)] : [t("goal.headroom"), number(headroom)];
  return [
    [t("goal.share"), total === 0 ? t("goal.nobody") : `${percentOf(percent)}: ${ofAll({ over, total })}`],
    room,
    outcome !== "exceeded" && [
      t("goal.exceeded_on"),
      exceededOn ? date(exceededOn) : t("goal.not_this_year"),
    ],
    [t("goal.year"), t("goal.from_to", { from: date(fiscalYear.from), to: date(fiscalYear.to) })],
  ].filter(Boolean);
}

/** The months, drawn and told, and who comes next. */
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
          h("li", {}, keyOf(key), ` ${t(`goal.keys.${key}`, { goal: GOAL })}`),
        ),
      ),
      monthsTable(months, asOf),
    ),
    coming(next),
  ];
}

// --- the months ---

const isAbove = ({ percent }) => percent !== null && percent > GOAL;

const against = (month) => (isAbove(month) ? "above" : month.percent === GOAL ? "on" : "below");

const monthName = ({ on }) => `${capital(t("months")[Number(on.slice(5, 7)) - 1])} ${on.slice(0, 4)}`;

function monthsTable(months, asOf) {
  const row = (month) =>
    h(
      "tr",
      { "data-on": month.on },
      h(
        "th",
        { scope: "row" },
        monthName(month),
        month.on === asOf && h("p", { class: "fine" }, t("goal.on_the_day")),
        month.projected && h("p", { class: "fine" }, t("goal.projected")),
      ),
      h(
        "td",
        {},
        h("strong", {}, percentOf(month.percent)),
        ` (${ofAll(month)})`,
        month.percent !== null && h("p", {}, t(`goal.against.${against(month)}`, { goal: GOAL })),
      ),
    );
  return h(
    "table",
    { class: "periods" },
    h("caption", {}, t("goal.table_caption")),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["month", "share"].map((column) => h("th", { scope: "col" }, t(`goal.columns.${column}`))),
      ),
    ),
    h("tbody", {}, months.map(row)),
  );
}

const CHART = { width: 372, height: 208, left: 34, right: 4, top: 14, bottom: 20 };

function chart(months) {
  const { width, height, left, right, top, bottom } = CHART;
  const column = (width - left - right) / months.length;
  const y = (percent) => top + ((100 - percent) / 100) * (height - top - bottom);
  const known = months.map(({ percent }) => percent).filter((percent) => percent !== null);
  const name = t("goal.chart", {
    from: monthName(months[0]),
    to: monthName(months.at(-1)),
    least: percentOf(known.length > 0 ? Math.min(...known) : null),
    most: percentOf(known.length > 0 ? Math.max(...known) : null),
    goal: GOAL,
  });
  const scale = [0, 20, 40, 60, 80, 100].flatMap((percent) => [
    svg("path", { class: "rung", d: `M${left} ${y(percent)}H${width - right}` }),
    svg("text", { class: "rung-name", x: left - 4, y: y(percent) + 3.5 }, `${percent}%`),
  ]);
  const bars = months.flatMap((month, place) => {
    const x = left + place * column;
    const middle = x + column / 2;
    const { percent, projected } = month;
    const tone = `${isAbove(month) ? "is-above" : "is-within"}${projected ? " is-projected" : ""}`;
    return [
      svg("text", { class: "month-short", x: middle, y: height - 6 }, monthName(month).slice(0, 3)),
      percent !== null &&
        svg("rect", {
          class: `share-bar ${tone}`,
          x: x + 4,
          y: y(percent),
          width: column - 8,
          height: Math.max(y(0) - y(percent), 1),
        }),
      percent !== null &&
        svg("text", { class: "share-name", x: middle, y: y(percent) - 3 }, percent.toFixed(1)),
    ];
  });
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, class: "share-chart", role: "img", "aria-label": name },
    svg("title", {}, name),
    scale,
    bars,
    svg("path", { class: "goal-line", d: `M${left} ${y(GOAL)}H${width - right}` }),
  );
}

const keyOf = (key) =>
  svg(
    "svg",
    { viewBox: "0 0 24 24", class: "day-key", "aria-hidden": "true" },
    key === "line"
      ? svg("path", { class: "goal-line", d: "M1 12H23" })
      : svg("rect", {
          class: `share-bar ${key === "projected" ? "is-within is-projected" : `is-${key}`}`,
          x: 5,
          y: 3,
          width: 14,
          height: 18,
        }),
  );

// --- who comes next ---

function coming(next) {
  if (next.length === 0) return null;
  const item = ({ on, children }) => {
    const named = children.slice(0, NAMED).map((place) => number(place + 1));
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
