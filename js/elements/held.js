// What was held, month by month: a calendar strip, and the same as tables.

import { h, icon, svg } from "./dom.js";
import { isDay, monthOf, weekday } from "./days.js";
import { capital, date, t, word } from "./language.js";
import { kindLabel } from "./visits.js";

const MONTHS_DRAWN = 12;
const CELL = 24;
const ROW = 32; // a day's number, and below it what took place

// The sign for each status of a month or week; its word stands beside.
const SIGNS = { held: "yes", short: "no", undecided: "open", partial: "aside", lifted: "running" };

// What is drawn over a day, each with a shape of its own; the first of a day's that stands here is drawn.
const MARKS = {
  undecided: "M9.3 9.8a2.8 2.8 0 1 1 4 2.6c-1 .5-1.3 1-1.3 2M12 18v.2",
  counts: "M7 13l3.5 3.5L17 9",
  not_counted: "M8 8l8 8m0-8-8 8",
  beside: "M8 13h8",
};

/** The picture and the tables beside an answer. */
export function heldPanel(answer, facts) {
  const { months, weeks, notCounted, undecided } = answer;
  if (months.length + weeks.length + notCounted.length + undecided.length === 0) {
    return h("section", {}, h("h3", {}, t("held.heading")), h("p", { class: "hint" }, t("held.nothing")));
  }
  const marks = marksOf(answer, facts.visits ?? []);
  return h(
    "section",
    { class: "held" },
    h("h3", {}, t("held.heading")),
    picture(answer, facts, marks),
    table("months", months),
    notes(notCounted, facts.visits ?? []),
    open(undecided),
    weeks.length > 0 &&
      h(
        "details",
        { class: "facts-given" },
        h("summary", {}, `${t("held.weeks")} (${weeks.length})`),
        table("weeks", weeks),
      ),
  );
}

// How each entry of the log stands, by its place.
function standings({ months, weeks, notCounted, undecided }) {
  const standing = new Map();
  for (const place of [...months, ...weeks].flatMap(({ visits }) => visits)) standing.set(place, "counts");
  for (const { visit } of notCounted) if (!standing.has(visit)) standing.set(visit, "not_counted");
  for (const { path } of undecided) standing.set(Number(path.split("/")[2]), "undecided");
  return standing;
}

// The marks of each day: Map of day to [{ mark, place }].
function marksOf(answer, visits) {
  const standing = standings(answer);
  const days = new Map();
  for (const [place, visit] of visits.entries()) {
    if (!isDay(visit.date)) continue;
    const mark = standing.get(place) ?? "beside";
    days.set(visit.date, [...(days.get(visit.date) ?? []), { mark, place }]);
  }
  return days;
}

function picture({ months, weeks }, { auditFrom, auditTo, visits = [] }, marks) {
  const all = months.length > 0 ? months : byMonth(weeks);
  const drawn = all.slice(-MONTHS_DRAWN);
  if (drawn.length === 0) return null;
  const month = (period) => {
    const name = monthName(period.from);
    const status = period.status && statusOf(period);
    return h(
      "li",
      {},
      h("p", { class: "month-name" }, name),
      status &&
        h("p", { class: `status is-${SIGNS[period.status]}` }, icon(SIGNS[period.status]), ` ${status}`),
      monthDrawn(period.from, { auditFrom, auditTo }, marks, visits, status ? `${name}: ${status}` : name),
    );
  };
  return [
    drawn.length < all.length && h("p", { class: "hint" }, t("held.last_months", { count: MONTHS_DRAWN })),
    h("ul", { class: "strip", "aria-label": t("held.strip") }, drawn.map(month)),
    h(
      "ul",
      { class: "legend" },
      Object.keys(MARKS).map((mark) => h("li", {}, keyOf(mark), ` ${t(`held.marks.${mark}`)}`)),
    ),
  ];
}

// The months that weeks touch, where only parent visits are audited.
const byMonth = (weeks) =>
  [...new Set(weeks.flatMap(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)]))].map((month) => ({
    from: `${month}-01`,
  }));

const monthName = (day) => capital(`${t("months")[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`);

const statusOf = ({ status, held, required }) =>
  `${capital(word("PeriodStatus", status))}: ${t("held.of", { held, required })}`;

function keyOf(mark) {
  const key = svg("svg", { viewBox: `0 0 ${CELL} ${CELL}`, class: "day-key", "aria-hidden": "true" });
  key.append(...markDrawn(mark, 0, 0, CELL));
  return key;
}

const markOf = (there) => Object.keys(MARKS).find((mark) => there.some((entry) => entry.mark === mark));

const markDrawn = (mark, x, y, height) => [
  svg("rect", { x: x + 1, y: y + 1, width: CELL - 2, height: height - 2, rx: 4, class: `day is-${mark}` }),
  svg("path", {
    d: MARKS[mark],
    transform: `translate(${x} ${y + height - CELL})`,
    class: `mark is-${mark}`,
  }),
];

// A month with Monday first: each day with its number, and over it what took place.
function monthDrawn(first, { auditFrom, auditTo }, marks, visits, name) {
  const days = monthOf(first);
  const start = weekday(days[0]);
  const rows = Math.ceil((start + days.length) / 7);
  const told = [];
  const cells = days.flatMap((day, number) => {
    const x = ((start + number) % 7) * CELL;
    const y = Math.floor((start + number) / 7) * ROW;
    const there = marks.get(day);
    if (there) {
      told.push(`${date(day)}: ${there.map((entry) => entryInWords(entry, visits)).join(", ")}`);
    }
    const outside = (auditFrom && day < auditFrom) || (auditTo && day > auditTo);
    const text = svg("text", {
      x: x + CELL / 2,
      y: y + 13,
      "text-anchor": "middle",
      class: there ? `day-number is-${markOf(there)}` : outside ? "day-number is-outside" : "day-number",
    });
    text.textContent = String(number + 1);
    return there ? [...markDrawn(markOf(there), x, y, ROW), text] : [text];
  });
  const drawn = svg(
    "svg",
    { viewBox: `0 0 ${7 * CELL} ${rows * ROW}`, role: "img", class: "month" },
    ...cells,
  );
  drawn.setAttribute("aria-label", [name, ...told].join(". "));
  return drawn;
}

const entryInWords = ({ mark, place }, visits) =>
  [visits[place].kind && kindLabel(visits[place].kind), t(`held.marks.${mark}`)].filter(Boolean).join(", ");

function table(name, periods) {
  if (periods.length === 0) return null;
  const row = (period) =>
    h(
      "tr",
      {},
      h(
        "th",
        { scope: "row" },
        name === "months" && period.status !== "partial"
          ? monthName(period.from)
          : t("held.from_to", { from: date(period.from), to: date(period.to) }),
      ),
      h(
        "td",
        { class: `status is-${SIGNS[period.status]}` },
        icon(SIGNS[period.status]),
        ` ${statusOf(period)}`,
      ),
    );
  return h(
    "table",
    { class: "periods" },
    h("caption", {}, t(`held.${name}_caption`)),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["period", "status"].map((column) => h("th", { scope: "col" }, t(`held.${column}`))),
      ),
    ),
    h("tbody", {}, periods.map(row)),
  );
}

const entryName = (place, visits) =>
  [t("entry", { number: place + 1 }), isDay(visits[place]?.date ?? "") && date(visits[place].date)]
    .filter(Boolean)
    .join(", ");

function notes(notCounted, visits) {
  if (notCounted.length === 0) return null;
  const item = ({ visit, reason, missing }) =>
    h(
      "li",
      {},
      `${entryName(visit, visits)}: ${reason.label}${missing.length > 0 ? ` (${missing.join(", ")})` : ""}.`,
    );
  return [
    h("h4", {}, `${t("held.not_counted")} (${notCounted.length})`),
    h("ul", { class: "not-counted" }, notCounted.slice(0, 100).map(item)),
    notCounted.length > 100 &&
      h("p", { class: "fine" }, t("held.and_more", { count: notCounted.length - 100 })),
  ];
}

function open(undecided) {
  if (undecided.length === 0) return null;
  return h("p", { class: "fine" }, t("held.undecided", { count: undecided.length }));
}
