// What the timeline and the plan of a case share: deadlines as tables, each with its status, its period and the open
// questions that it depends on.

import { h, svg } from "./dom.js";
import { capital, date, moment, t, word } from "./language.js";

/** In words, what a row without a date waits for. */
export function awaited({ waitsFor, unit }) {
  if (!waitsFor) return t("timeline.no_date", { unit: unit.label });
  return waitsFor.startsWith("/") ? eventName(waitsFor) : t("timeline.review");
}

/** The name of an event by its path. */
export const eventName = (path) => t(`timeline.events.${path.split("/").at(-1)}`);

// Each status has its own shape, so that nobody depends on the colour.
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

/** The sign for a status in a picture, at a point of it. */
export const marker = (status, x, y) =>
  svg("g", { class: `station is-${status}`, transform: `translate(${x} ${y})` }, MARKERS[status]());

/** The sign for a status by itself. */
export const sign = (status) =>
  svg("svg", { viewBox: "-10 -10 20 20", class: "line-sign", "aria-hidden": "true" }, marker(status, 0, 0));

/**
 * How many rows are overdue, open and waiting, as a sentence with its tone. Rows that may not apply are counted apart.
 *
 * @param {object[]} rows
 * @param {string} text the key of the sentence
 */
export function statusCounts(rows, text) {
  const count = (status, perhaps) =>
    rows.filter((row) => row.status === status && row.conditional === perhaps).length;
  const counts = (perhaps) =>
    Object.fromEntries(["overdue", "open", "waiting"].map((status) => [status, count(status, perhaps)]));
  const [certain, perhaps] = [counts(false), counts(true)];
  const more = perhaps.overdue + perhaps.open > 0 ? `; ${t("timeline.short_if", perhaps)}` : "";
  const tone = certain.overdue > 0 ? "no" : perhaps.overdue > 0 ? "open" : "yes";
  return { text: t(text, certain) + more, tone };
}

/**
 * Rows as a table. The roles are spelled out, because on a narrow screen the rows become blocks, and some browsers then no
 * longer treat the table as one.
 *
 * @param {string} caption
 * @param {string[]} columns keys of the texts `timeline.columns`
 * @param {object[]} rows
 * @param {(row: object) => any[]} cells the content of a row's cells
 */
export function deadlineTable(caption, columns, rows, cells) {
  const heads = columns.map((column) => t(`timeline.columns.${column}`));
  return h(
    "table",
    { class: "dates", role: "table" },
    h("caption", {}, caption),
    h(
      "thead",
      { role: "rowgroup" },
      h(
        "tr",
        { role: "row" },
        heads.map((head) => h("th", { scope: "col", role: "columnheader" }, head)),
      ),
    ),
    h(
      "tbody",
      { role: "rowgroup" },
      rows.map((row) =>
        h(
          "tr",
          { role: "row", "data-rule": row.rule, "data-event": row.event },
          cells(row).map((content, index) =>
            h(
              "td",
              { role: "cell", class: [content].flat(9).some(Boolean) ? undefined : "is-empty" },
              h("span", { class: "column", "aria-hidden": "true" }, heads[index]),
              content,
            ),
          ),
        ),
      ),
    ),
  );
}

/** Who owes what a row says. */
export const who = (row) => row.owedBy.map(({ label }) => capital(label)).join("; ");

/** The status of a row, what it depends on, and a link to enter that it was done. */
export function standing(row, page) {
  return [
    h("p", { class: "standing" }, sign(row.status), capital(word("RowStatus", row.status))),
    h("p", {}, daysLeft(row)),
    row.completed && h("p", {}, t("timeline.done_on", { date: moment(row.completed) })),
    row.missed?.map((missed) => h("p", {}, missedText(missed))),
    asks(row, page),
    enterDone(row, page),
  ];
}

/** A link to enter that what is owed was done. */
export function enterDone({ rule, owedBy, status }, { link, questionAt, asking }) {
  const path = `/completed/${rule}`;
  const owed = owedBy.length > 0 && ["open", "overdue", "unknown"].includes(status);
  return asking && owed && questionAt(path) && h("p", {}, link(path, t("timeline.enter_done")));
}

function daysLeft({ daysLeft, status }) {
  if (daysLeft === null || ["done", "done_late"].includes(status)) return "";
  if (daysLeft === 0) return t("timeline.days_none");
  const count = Math.abs(daysLeft);
  const key = daysLeft > 0 ? "days_left" : "days_ago";
  return t(`timeline.${key}.${count === 1 ? "one" : "many"}`, { count });
}

/** The open questions that a row depends on. */
export const asks = (row, { link, questionAt }) =>
  row.asksFor &&
  h(
    "p",
    { class: "fine" },
    `${t("timeline.asks_for")} `,
    row.asksFor.map((path, index) => [index > 0 && " · ", link(path, questionAt(path).question)]),
  );

/** What a row waits for, as a link if it is a question. */
export const whatFor = (row, { link }) =>
  row.waitsFor?.startsWith("/") ? link(row.waitsFor, awaited(row)) : awaited(row);

/** The holidays that were skipped, each with its name and date. */
export const holidays = (row) =>
  (row.holidaysSkipped ?? []).map((one) => `${one.holiday ? `${one.holiday.label}, ` : ""}${date(one.date)}`);

/** The holidays that were skipped. If the date is no business day, also the next business day. */
export const businessDays = (row) => [
  row.holidaysSkipped && h("p", {}, t("timeline.skipped", { holidays: holidays(row).join("; ") })),
  row.nextBusinessDay && h("p", {}, t("timeline.next", { date: date(row.nextBusinessDay) })),
];

/** The period in which it is owed. */
export const period = ({ period }) =>
  period && h("p", { class: "fine" }, t("timeline.period", { from: date(period.from), to: date(period.to) }));

/** The other rule for the same deadline, if it counts otherwise. */
export const double = ({ doubleRule }) =>
  doubleRule &&
  h(
    "p",
    { class: "fine" },
    t("timeline.double", {
      citation: doubleRule.citation,
      due: date(doubleRule.due),
      governs: date(doubleRule.governs),
    }),
  );

const missedText = ({ from, to, held, owed }) =>
  t("timeline.missed", { from: date(from), to: date(to), held, owed });

/** How a row was read: the reading and the notes, folded away. */
export const explanation = ({ reading, notes }) =>
  (reading || notes) &&
  h(
    "details",
    { class: "facts" },
    h("summary", {}, t("timeline.more")),
    reading && h("p", {}, h("strong", {}, t("reading")), ` ${reading}`),
    notes?.map((note) => h("p", {}, note)),
  );
