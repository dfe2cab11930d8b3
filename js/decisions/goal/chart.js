// The chart of the share of children over 24 months in care, month by month.

import { goalPercent } from "#generated/numbers.js";
import { svg } from "../../elements/dom.js";
import { monthInWords, t } from "../../elements/language.js";

/** The Department's goal in percent. The engine decides by it; the chart draws it. */
export const GOAL = goalPercent;

const isAbove = ({ percent }) => percent !== null && percent > GOAL;

export const percentInWords = (percent) => (percent === null ? t("goal.nobody") : `${percent.toFixed(1)}%`);

const CHART = { width: 372, height: 208, left: 34, right: 4, top: 14, bottom: 20 };

/** The chart. The table of months has the same figures. */
export function chart(months) {
  const { width, height, left, right, top, bottom } = CHART;
  const column = (width - left - right) / months.length;
  const y = (percent) => top + ((100 - percent) / 100) * (height - top - bottom);
  const known = months.map(({ percent }) => percent).filter((percent) => percent !== null);
  const name = t("goal.chart", {
    from: monthInWords(months[0].on),
    to: monthInWords(months.at(-1).on),
    least: percentInWords(known.length > 0 ? Math.min(...known) : null),
    most: percentInWords(known.length > 0 ? Math.max(...known) : null),
    goal: GOAL,
  });
  const scale = [0, 20, 40, 60, 80, 100].flatMap((percent) => [
    svg("path", { class: "rung", d: `M${left} ${y(percent)}H${width - right}` }),
    svg("text", { class: "rung-name", x: left - 4, y: y(percent) + 3.5 }, `${percent}%`),
  ]);
  const bars = months.flatMap((month, index) => {
    const x = left + index * column;
    const middle = x + column / 2;
    const { percent, projected } = month;
    const tone = `${isAbove(month) ? "is-above" : "is-within"}${projected ? " is-projected" : ""}`;
    return [
      svg("text", { class: "month-short", x: middle, y: height - 6 }, monthInWords(month.on).slice(0, 3)),
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

/** The sign in the legend for a kind of bar, or for the line. */
export const chartKey = (key) =>
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
