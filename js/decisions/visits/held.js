// The visits that were held: a calendar, month by month, and the same as tables.

import { daysOfMonth, isDate, weekday } from "../../core/days.js";
import { h, icon, svg } from "../../elements/dom.js";
import { capital, date, monthInWords, t, word } from "../../elements/language.js";
import { periodTable } from "../../elements/table.js";
import { kindLabel } from "./fields.js";

const MONTHS_DRAWN = 12;
const CELL = 24;
const ROW = 32; // the height of a day: its number, and its mark below
// Of the visits that do not count, so many are listed.
const LISTED = 100;

// The sign for each status of a month or week. The word for it stands next to it.
const SIGNS = { held: "yes", short: "no", undecided: "open", partial: "aside", lifted: "running" };

// The marks of a day, each with its own shape. If a day has several, the first in this list is drawn.
const MARKS = {
  undecided: "M9.3 9.8a2.8 2.8 0 1 1 4 2.6c-1 .5-1.3 1-1.3 2M12 18v.2",
  counts: "M7 13l3.5 3.5L17 9",
  not_counted: "M8 8l8 8m0-8-8 8",
  beside: "M8 13h8",
};

/** The calendar and the tables. */
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
    notCountedList(notCounted, facts.visits ?? []),
    undecidedNote(undecided),
    weeks.length > 0 &&
      h(
        "details",
        { class: "facts-given" },
        h("summary", {}, `${t("held.weeks")} (${weeks.length})`),
        table("weeks", weeks),
      ),
  );
}

// The status of each entry of the log, by its index.
function standings({ months, weeks, notCounted, undecided }) {
  const standing = new Map();
  for (const index of [...months, ...weeks].flatMap(({ visits }) => visits)) standing.set(index, "counts");
  for (const { visit } of notCounted) if (!standing.has(visit)) standing.set(visit, "not_counted");
  for (const { path } of undecided) standing.set(Number(path.split("/")[2]), "undecided");
  return standing;
}

// The marks of each day, by day: [{ mark, index }].
function marksOf(answer, visits) {
  const standing = standings(answer);
  const days = new Map();
  for (const [index, visit] of visits.entries()) {
    if (!isDate(visit.date)) continue;
    const mark = standing.get(index) ?? "beside";
    days.set(visit.date, [...(days.get(visit.date) ?? []), { mark, index }]);
  }
  return days;
}

function picture({ months, weeks }, { auditFrom, auditTo, visits = [] }, marks) {
  const all = months.length > 0 ? months : byMonth(weeks);
  const drawn = all.slice(-MONTHS_DRAWN);
  if (drawn.length === 0) return null;
  const month = (period) => {
    const name = monthInWords(period.from);
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

// The months of the weeks, if only parent visits are audited.
const byMonth = (weeks) =>
  [...new Set(weeks.flatMap(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)]))].map((month) => ({
    from: `${month}-01`,
  }));

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

// A month, with Monday first. Each day has its number and its mark.
function monthDrawn(first, { auditFrom, auditTo }, marks, visits, name) {
  const days = daysOfMonth(first);
  const start = weekday(days[0]);
  const rows = Math.ceil((start + days.length) / 7);
  const told = [];
  const cells = days.flatMap((day, index) => {
    const x = ((start + index) % 7) * CELL;
    const y = Math.floor((start + index) / 7) * ROW;
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
    text.textContent = String(index + 1);
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

const entryInWords = ({ mark, index }, visits) =>
  [visits[index].kind && kindLabel(visits[index].kind), t(`held.marks.${mark}`)].filter(Boolean).join(", ");

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
          ? monthInWords(period.from)
          : t("held.from_to", { from: date(period.from), to: date(period.to) }),
      ),
      h(
        "td",
        { class: `status is-${SIGNS[period.status]}` },
        icon(SIGNS[period.status]),
        ` ${statusOf(period)}`,
      ),
    );
  const heads = ["period", "status"].map((column) => t(`held.${column}`));
  return periodTable(t(`held.${name}_caption`), heads, periods.map(row));
}

const entryName = (index, visits) =>
  [t("entry", { number: index + 1 }), isDate(visits[index]?.date) && date(visits[index].date)]
    .filter(Boolean)
    .join(", ");

function notCountedList(notCounted, visits) {
  if (notCounted.length === 0) return null;
  const item = ({ visit, reason, missing }) =>
    h(
      "li",
      {},
      `${entryName(visit, visits)}: ${reason.label}${missing.length > 0 ? ` (${missing.join(", ")})` : ""}.`,
    );
  return [
    h("h4", {}, `${t("held.not_counted")} (${notCounted.length})`),
    h("ul", { class: "not-counted" }, notCounted.slice(0, LISTED).map(item)),
    notCounted.length > LISTED &&
      h("p", { class: "fine" }, t("held.and_more", { count: notCounted.length - LISTED })),
  ];
}

function undecidedNote(undecided) {
  if (undecided.length === 0) return null;
  return h("p", { class: "fine" }, t("held.undecided", { count: undecided.length }));
}
