// The line as a picture: a lane for each row, under the event that it hangs on; days run from left to right. What
// it shows stands in the table too, so nobody needs to be read it.

import { svg } from "./dom.js";
import { language, t, word } from "./language.js";

const DAY = 86_400_000;
const WIDTH = 780;
const PLOT = { left: 165, right: 560 };
const LANE = 24;
const HEAD = 30;
const AXIS = 40;
// So many rows that wait for one event stand side by side.
const WAITING = 10;

// The days at which the scale is marked, to either side; their names stand in text/.
const MARKS = [7, 30, 91, 365, 1826, 6574];

const dayOf = (moment) => Date.parse(moment.slice(0, 10)) / DAY;

/** A day in few characters. */
const shortDate = (moment) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(moment.slice(0, 10)),
  );

/** What a row without a date waits for, in words. */
export function awaited({ waitsFor, unit }) {
  if (!waitsFor) return t("timeline.no_date", { unit: unit.label });
  return waitsFor.startsWith("/") ? eventName(waitsFor) : t("timeline.review");
}

/** The name of an event by its path. */
export const eventName = (path) => t(`timeline.events.${path.split("/").at(-1)}`);

// Each status has a shape of its own, whatever its colour.
const MARKERS = {
  open: () => [svg("circle", { r: 6, class: "hollow" })],
  done: () => [svg("circle", { r: 7 }), svg("path", { d: "M-3.2 .3-.8 2.8 3.4-2.6", class: "sign" })],
  done_late: () => [
    svg("rect", { x: -6.5, y: -6.5, width: 13, height: 13 }),
    svg("path", { d: "M-3.2 .3-.8 2.8 3.4-2.6", class: "sign" }),
  ],
  overdue: () => [
    svg("path", { d: "M0-8 8 7H-8Z" }),
    svg("path", { d: "M0-3V2.2M0 4.7V4.8", class: "sign" }),
  ],
  waiting: () => [svg("circle", { r: 6, class: "hollow dashed" })],
  ahead: () => [svg("path", { d: "M0-7 7 0 0 7-7 0Z", class: "hollow" })],
  reached: () => [svg("path", { d: "M0-8 8 0 0 8-8 0Z" }), svg("circle", { r: 2.5, class: "eye" })],
  past: () => [svg("path", { d: "M0-6 6 0 0 6-6 0Z" })],
  unknown: () => [svg("circle", { r: 6, class: "hollow" }), svg("circle", { r: 1.5 })],
};

const marker = (status, x, y) =>
  svg("g", { class: `station is-${status}`, transform: `translate(${x} ${y})` }, MARKERS[status]());

/** The shape of a status by itself. */
export const shape = (status) =>
  svg("svg", { viewBox: "-10 -10 20 20", class: "line-sign", "aria-hidden": "true" }, marker(status, 0, 0));

/**
 * The picture.
 *
 * @param {string | null} asOf the day asked about
 * @param {object[]} rows in the order of the table, each with its number; those without a date wait
 * @param {(rule: string) => void} pick
 */
export function picture(asOf, rows, pick) {
  const dated = rows.filter((row) => row.due);
  const groups = groupBy(dated, (row) => `${row.event} ${row.start ?? ""}`).sort(
    ([a], [b]) => dayOf(a.start ?? a.due) - dayOf(b.start ?? b.due),
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
    for (const [place, row] of group.entries()) {
      const column = place % WAITING;
      if (place > 0 && column === 0) y += LANE;
      lanes.push(waitingRow(row, column * 46, y, pick));
    }
    const beside = Math.min(group.length, WAITING) * 46 + 8;
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
  const marks = MARKS.flatMap((days, place) => [
    [-days, t("timeline.before")[place]],
    [days, t("timeline.after")[place]],
  ])
    .filter(() => asOf)
    .map(([days, name]) => [x.ofDay(dayOf(asOf) + days), name])
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

// Days near the one asked about have more room than those far from it: a week and a childhood fit one picture.
function scale(asOf, rows) {
  const days = rows.flatMap((row) => [row.due, row.start].filter(Boolean).map(dayOf));
  const origin = asOf ? dayOf(asOf) : Math.min(...days);
  const bent = (day) => Math.sign(day - origin) * Math.log1p(Math.abs(day - origin) / 5);
  const all = [...days, origin].map(bent);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const ofDay = (day) => {
    const part = most === least ? 0.5 : (bent(day) - least) / (most - least);
    return Math.round(PLOT.left + part * (PLOT.right - PLOT.left));
  };
  return Object.assign((moment) => ofDay(dayOf(moment)), { ofDay });
}

const text = (x, y, content, type) => svg("text", { x, y, class: type }, content);

const shortened = (citation) => (citation.length > 18 ? `${citation.slice(0, 17)}…` : citation);

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
