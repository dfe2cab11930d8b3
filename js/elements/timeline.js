// The answer where there is no outcome but a line: as a picture, as a table, and to take away.

import { computeTimelines } from "../index.js";
import { contradictions, needed } from "./answer.js";
import { focusedIn, h, icon } from "./dom.js";
import { keyOf } from "./facts.js";
import { capital, date, options, t, word } from "./language.js";
import { awaited, eventName, picture, shape } from "./line.js";

/** The line as it stands. */
export function linePanel(decision, found, page) {
  const { answer } = found;
  if (!answer) return contradictions(found, page);
  const rows = inOrder(answer);
  const { text, tone } = lineInShort(answer);
  const told = h("p", { class: "picked", role: "status" });
  const panel = h("div", { class: "line-panel" });
  // The row that is picked stays so while dates change.
  const { shown } = page;
  const pick = (rule) => {
    shown.picked = shown.picked === rule ? null : rule;
    mark(panel, told, rows, shown.picked);
  };
  panel.append(
    h(
      "div",
      { class: `outcome is-${tone}`, part: "outcome" },
      icon(tone, "sign"),
      h(
        "div",
        {},
        h("p", { class: "word", part: "word" }, text),
        page.asking && h("p", {}, t("timeline.about")),
      ),
    ),
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
    taking(found, rows),
    datesTable(rows, { pick, ...page }),
    ...[waitingTable(rows, { pick, ...page }), needed(answer, page)].filter(Boolean),
  );
  mark(panel, told, rows, shown.picked);
  return panel;
}

/** The line in one sentence, and its tone. */
export function lineInShort({ rows, limits, milestones }) {
  const dates = [...rows, ...limits, ...milestones].filter(({ due }) => due).length;
  if (dates === 0) return { text: t("timeline.no_dates"), tone: "open" };
  if (rows.some(({ status }) => status === "unknown"))
    return { text: t("timeline.dates_only", { dates }), tone: "open" };
  return counted(rows, "timeline.short_text");
}

/** How many rows stand how, and the tone of that: those that may not be the case's stand apart. */
export function counted(rows, text) {
  const count = (status, perhaps) =>
    rows.filter((row) => row.status === status && row.conditional === perhaps).length;
  const counts = (perhaps) =>
    Object.fromEntries(["overdue", "open", "waiting"].map((status) => [status, count(status, perhaps)]));
  const [certain, perhaps] = [counts(false), counts(true)];
  const more = perhaps.overdue + perhaps.open > 0 ? `; ${t("timeline.short_if", perhaps)}` : "";
  const tone = certain.overdue > 0 ? "no" : perhaps.overdue > 0 ? "open" : "yes";
  return { text: t(text, certain) + more, tone };
}

// Each row that has a date, by date; then those that wait. The numbers tie the picture to the table.
function inOrder({ rows, limits, milestones }) {
  const all = [...rows, ...limits, ...milestones];
  const dated = all.filter(({ due }) => due).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [...dated, ...all.filter(({ due }) => !due)].map((row, place) => ({ ...row, number: place + 1 }));
}

// Shows what is picked, and what hangs on the same event, in picture and table alike.
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
    ? t("timeline.hangs", { number: row.number, event, date: written(row.start) })
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
    statuses.map((status) => h("li", {}, shape(status), capital(word("RowStatus", status)))),
  );
}

// --- the tables ---

function datesTable(rows, page) {
  const dated = rows.filter(({ due }) => due);
  if (dated.length === 0) return "";
  return table(t("timeline.dates"), ["due", "what", "who", "status", "business_days"], dated, (row) => [
    [h("strong", {}, written(row.due)), period(row), double(row)],
    what(row, page),
    who(row),
    standing(row, page),
    businessDays(row),
  ]);
}

function waitingTable(rows, page) {
  const waiting = rows.filter(({ due }) => !due);
  if (waiting.length === 0) return null;
  const cells = (row) => [
    what(row, page),
    who(row),
    [whatFor(row, page), asks(row, page), enterDone(row, page)],
  ];
  return table(t("timeline.waiting"), ["what", "who", "for"], waiting, cells);
}

/**
 * Rows as a table; `columns` are keys of timeline.columns. The roles are said outright: laid out as blocks on a narrow
 * screen, a table is none to some browsers.
 */
export function table(caption, columns, rows, cells) {
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
          cells(row).map((content, place) =>
            h(
              "td",
              { role: "cell", class: [content].flat(9).some(Boolean) ? undefined : "is-empty" },
              h("span", { class: "column", "aria-hidden": "true" }, heads[place]),
              content,
            ),
          ),
        ),
      ),
    ),
  );
}

const what = (row, { pick }) => [
  h(
    "button",
    { type: "button", class: "row", value: row.rule, "aria-pressed": "false", click: () => pick(row.rule) },
    h("span", { class: "number" }, String(row.number)),
    row.message,
  ),
  h("p", { class: "fine" }, h("cite", {}, row.citation)),
  (row.reading || row.notes) &&
    h(
      "details",
      { class: "facts" },
      h("summary", {}, t("timeline.more")),
      row.reading && h("p", {}, h("strong", {}, t("reading")), ` ${row.reading}`),
      row.notes?.map((note) => h("p", {}, note)),
    ),
];

/** Who owes it. */
export const who = (row) => row.owedBy.map(({ label }) => capital(label)).join("; ");

/** How it stands, what it hangs on, and where to enter that it was done. */
export function standing(row, page) {
  return [
    h("p", { class: "standing" }, shape(row.status), capital(word("RowStatus", row.status))),
    h("p", {}, daysLeft(row)),
    row.completed && h("p", {}, t("timeline.done_on", { date: written(row.completed) })),
    row.missed?.map((missed) => h("p", {}, missedText(missed))),
    asks(row, page),
    enterDone(row, page),
  ];
}

function enterDone({ rule, owedBy, status }, { link, questionAt, asking }) {
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

const asks = (row, { link, questionAt }) =>
  row.asksFor &&
  h(
    "p",
    { class: "fine" },
    `${t("timeline.asks_for")} `,
    row.asksFor.map((path, place) => [place > 0 && " · ", link(path, questionAt(path).question)]),
  );

/** What it waits for. */
export const whatFor = (row, { link }) =>
  row.waitsFor?.startsWith("/") ? link(row.waitsFor, awaited(row)) : awaited(row);

const holidays = (row) =>
  (row.holidaysSkipped ?? []).map((one) => `${one.holiday ? `${one.holiday.label}, ` : ""}${date(one.date)}`);

/** The holidays that were skipped, and the business day after a day that is none. */
export const businessDays = (row) => [
  row.holidaysSkipped && h("p", {}, t("timeline.skipped", { holidays: holidays(row).join("; ") })),
  row.nextBusinessDay && h("p", {}, t("timeline.next", { date: date(row.nextBusinessDay) })),
];

/** The period that it is owed in. */
export const period = ({ period }) =>
  period && h("p", { class: "fine" }, t("timeline.period", { from: date(period.from), to: date(period.to) }));

const double = ({ doubleRule }) =>
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

/** A moment in words. */
export const written = (moment) => [date(moment.slice(0, 10)), moment.slice(11)].filter(Boolean).join(", ");

// --- to take away ---

// What writes a calendar file weighs more than an answer: it comes with the first line that is drawn, so that nothing
// is asked for when somebody takes the file.
let ics;

function taking({ facts }, rows) {
  ics ??= import("../ics.js");
  ics.catch(() => (ics = undefined)); // the next line tries again
  const button = (label, name, type, make) =>
    h(
      "button",
      { type: "button", class: "second", click: async () => save(name, type, await make()) },
      label,
    );
  return h(
    "div",
    { class: "taking" },
    button(t("timeline.ics"), "part301.ics", "text/calendar", () => {
      const asked = options(); // in the language of this moment
      return ics.then(({ timelineToIcs }) => timelineToIcs(facts, asked));
    }),
    button(t("timeline.csv"), "part301.csv", "text/csv", () => csv(rows)),
  );
}

// The file is made here, and nothing is asked of anybody.
function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// RFC 4180; the mark at the beginning tells spreadsheets that it is UTF-8.
function csv(rows) {
  const columns = [
    ["due", (row) => row.due],
    ["what", (row) => row.message],
    ["who", who],
    ["status", (row) => word("RowStatus", row.status)],
    ["days_left", (row) => row.daysLeft],
    ["event", (row) => eventName(row.event)],
    ["start", (row) => row.start],
    ["skipped", (row) => holidays(row).join("; ")],
    ["next", (row) => row.nextBusinessDay],
    ["citation", (row) => row.citation],
    ["reading", (row) => [row.reading, ...(row.notes ?? [])].filter(Boolean).join(" ")],
  ];
  const quoted = (value) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  const lines = [
    columns.map(([name]) => t(`timeline.columns.${name}`)),
    ...rows.map((row) => columns.map(([, read]) => read(row))),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`;
}

// --- the form ---

// Any day: whether an event starts a row does not hang on which.
const SOME_DAY = "2025-01-02";

/**
 * Folds away the events that start no row under the conditions given, and what was done for rows that do not run. What
 * holds something stays.
 */
export function foldAway(form, { facts, answer }, entered) {
  if (!answer) return;
  const events = form.questionAt("/events").questions.map(keyOf);
  const alone = computeTimelines(
    events.map((event) => ({ conditions: facts.conditions, events: { [event]: SOME_DAY } })),
  );
  const running = new Set(
    answer.rows.concat(answer.limits).flatMap(({ rule, start }) => (start ? rule : [])),
  );
  const relevant = {
    events: (key) => alone.of(events.indexOf(key)).length > 0,
    completed: (key) => running.has(key),
    log: (key) => running.has(key),
  };
  for (const [path, { element }] of form.fields) {
    const [, group, key] = path.split("/");
    if (key === undefined || !relevant[group] || element.contains(focusedIn(element))) continue;
    element.hidden = entered[group]?.[key] === undefined && !relevant[group](key);
  }
  for (const group of form.scope.querySelectorAll(".questions .inner-group, .questions .nested")) {
    group.hidden = !group.querySelector(".field:not([hidden])");
  }
}
