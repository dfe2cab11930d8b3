// The timeline as a picture. Each row is a lane below its starting event, and days run from left to right. The tables have
// the same content in words, so screen readers skip the details of the picture.

import { dayNumber } from "../../core/days.js";
import { awaited, eventName, marker } from "../../elements/deadlines.js";
import { svg } from "../../elements/dom.js";
import { language, t, word } from "../../elements/language.js";

const WIDTH = 780;
const PLOT = { left: 165, right: 560 };
const LANE = 24;
const HEAD = 30;
const AXIS = 40;
// So many waiting rows stand side by side, each in a column of this width.
const WAITING = { most: 10, width: 46 };

// The scale has a mark this many days before and after the day asked about. The names of the marks are in js/texts.
const MARKS = [7, 30, 91, 365, 1826, 6574];

/** A day in a few characters. */
const shortDate = (moment) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(moment.slice(0, 10)),
  );

/**
 * The picture.
 *
 * @param {string | null} asOf the day asked about
 * @param {object[]} rows in the order of the tables, each with its number
 * @param {(rule: string) => void} pick called with the rule of a row that was clicked
 */
export function picture(asOf, rows, pick) {
  const dated = rows.filter((row) => row.due);
  const groups = groupBy(dated, (row) => `${row.event} ${row.start ?? ""}`).sort(
    ([a], [b]) => dayNumber(a.start ?? a.due) - dayNumber(b.start ?? b.due),
  );
  const x = scale(asOf, dated);
  const lanes = [];
  let y = AXIS;
  for (const group of groups) {
    const [{ event, start }] = group;
    lanes.push(text(0, y + 19, `${eventName(event)}${start ? `, ${shortDate(start)}` : ""}`, "line-event"));
    y += HEAD;
    if (start) {
      const from = x(start);
      const end = y + LANE * (group.length - 0.5);
      lanes.push(
        svg(
          "g",
          { class: "stem", "data-event": event },
          svg("path", { d: `M${from} ${y}V${end}` }),
          svg("rect", { x: from - 4, y: y - 6, width: 8, height: 8 }),
        ),
      );
    }
    for (const row of group) {
      lanes.push(lane(row, y, x, pick));
      y += LANE;
    }
  }
  const bottom = y;
  const waiting = groupBy(
    rows.filter((row) => !row.due),
    awaited,
  );
  if (waiting.length > 0) {
    lanes.push(text(0, y + 19, t("timeline.waiting"), "line-event"));
    y += HEAD;
  }
  for (const group of waiting) {
    for (const [index, row] of group.entries()) {
      const column = index % WAITING.most;
      if (index > 0 && column === 0) y += LANE;
      lanes.push(waitingRow(row, column * WAITING.width, y, pick));
    }
    const beside = Math.min(group.length, WAITING.most) * WAITING.width + 8;
    lanes.push(text(Math.max(beside, PLOT.left), y + LANE / 2 + 4, awaited(group[0])));
    y += LANE;
  }
  return svg(
    "svg",
    {
      class: "line",
      width: WIDTH,
      height: y + 8,
      viewBox: `0 0 ${WIDTH} ${y + 8}`,
      role: "img",
      "aria-label": t("timeline.picture_label"),
    },
    dated.length > 0 && axis(asOf, x, bottom),
    lanes,
  );
}

const waitingRow = (row, x, y, pick) =>
  svg(
    "g",
    { class: "lane", "data-rule": row.rule, "data-event": row.event, click: () => pick(row.rule) },
    svg("rect", { x, y, width: 44, height: LANE, class: "under" }),
    marker(row.status, x + 12, y + LANE / 2),
    text(x + 24, y + LANE / 2 + 4, String(row.number)),
  );

function lane(row, y, x, pick) {
  const middle = y + LANE / 2;
  const to = x(row.due);
  return svg(
    "g",
    { class: "lane", "data-rule": row.rule, "data-event": row.event, click: () => pick(row.rule) },
    svg("rect", { x: 0, y, width: WIDTH, height: LANE, class: "under" }),
    text(4, middle + 4, String(row.number)),
    text(30, middle + 4, shortened(row.citation)),
    row.start && svg("path", { d: `M${x(row.start)} ${middle}H${to}`, class: `bar is-${row.status}` }),
    marker(row.status, to, middle),
    text(PLOT.right + 18, middle + 4, `${shortDate(row.due)}, ${word("RowStatus", row.status)}`),
  );
}

function axis(asOf, x, bottom) {
  const at = asOf && x(asOf);
  const taken = [at ?? -100];
  const marks = MARKS.flatMap((days, index) => [
    [-days, t("timeline.before")[index]],
    [days, t("timeline.after")[index]],
  ])
    .filter(() => asOf)
    .map(([days, name]) => [x.ofDay(dayNumber(asOf) + days), name])
    .filter(([at]) => {
      const free = PLOT.left <= at && at <= PLOT.right && taken.every((other) => Math.abs(other - at) > 62);
      if (free) taken.push(at);
      return free;
    });
  return svg(
    "g",
    { class: "axis" },
    at &&
      svg("rect", {
        x: PLOT.left,
        y: 22,
        width: Math.max(at - PLOT.left, 0),
        height: bottom - 22,
        class: "gone",
      }),
    marks.map(([at, name]) => [svg("path", { d: `M${at} 22V${bottom}` }), text(at, 34, name, "line-mark")]),
    at && [
      svg("path", { d: `M${at} 18V${bottom}`, class: "now" }),
      text(
        Math.min(Math.max(at, 60), WIDTH - 90),
        13,
        t("timeline.as_of", { date: shortDate(asOf) }),
        "line-now",
      ),
    ],
  );
}

// Days near the day asked about have more room than days far from it. So a week and a childhood fit into one picture.
function scale(asOf, rows) {
  const days = rows.flatMap((row) => [row.due, row.start].filter(Boolean).map(dayNumber));
  const origin = asOf ? dayNumber(asOf) : Math.min(...days);
  const bent = (day) => Math.sign(day - origin) * Math.log1p(Math.abs(day - origin) / 5);
  const all = [...days, origin].map(bent);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const ofDay = (day) => {
    const part = most === least ? 0.5 : (bent(day) - least) / (most - least);
    return Math.round(PLOT.left + part * (PLOT.right - PLOT.left));
  };
  return Object.assign((moment) => ofDay(dayNumber(moment)), { ofDay });
}

const text = (x, y, content, type) => svg("text", { x, y, class: type }, content);

const shortened = (citation) => (citation.length > 18 ? `${citation.slice(0, 17)}…` : citation);

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
