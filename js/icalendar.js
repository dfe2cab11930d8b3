// A timeline as a calendar file, RFC 5545: one event for each row that has a date and is not done.

import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { sentence } from "./text.js";

const DAY = 86_400_000;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The dates of a timeline as text for an .ics file. The same line and options give the same text: its time stamp is
 * the date asked about, and an event keeps its UID while the rule, the event it hangs on, that event's date, the
 * period and the label stay the same. Nobody is named in it but by `label`. The title of a row that hangs on what is not
 * known says "if it applies", and its description asks.
 *
 * @param {object} line what `computeTimeline` returned, in whichever language
 * @param {import("./text.js").Words} words the words of that language
 * @param {{ label?: string, alarmDays?: number, stamp?: string }} [options] `label` stands before each title, and
 * keeps apart the events of several children in one calendar; `alarmDays` adds a reminder so many days before;
 * `stamp` is the day of the time stamp, where the line has no `asOf`
 * @returns {string}
 */
export function lineToIcs(line, words, { label, alarmDays, stamp } = {}) {
  const title = label === undefined ? undefined : plain(label);
  const say = (id, values) => sentence(id, (name) => values[name], words);
  const question = (path) => line.missing.find((fact) => fact.path === path).question;
  const calendar = new ICalCalendar({
    prodId: { company: "part301", product: "timeline" },
    method: ICalCalendarMethod.PUBLISH,
    ...(title && { name: title.replace(/[\\;,]/g, "\\$&") }), // written as it is given, unlike what is in an event
  });
  const rows = [...line.rows, ...line.limits, ...line.milestones];
  for (const row of rows) {
    if (!row.due || row.status === "done" || row.status === "done_late") continue;
    const owedBy = row.owedBy.map((role) => role.label).join(", ");
    const message = plain(
      row.conditional ? say("timeline.if_it_applies", { message: row.message }) : row.message,
    );
    const open =
      row.asksFor && say("timeline.still_to_answer", { questions: row.asksFor.map(question).join(" ") });
    const event = calendar.createEvent({
      id: uid(row, title),
      stamp: utc(stamp ?? line.asOf ?? "1970-01-01"),
      ...when(row.due),
      summary: title ? `${title}: ${message}` : message,
      description: [row.citation, owedBy, open, row.reading, ...(row.notes ?? [])]
        .filter(Boolean)
        .map(plain)
        .join("\n"),
      transparency: ICalEventTransparency.TRANSPARENT, // a deadline keeps nobody busy
    });
    if (alarmDays !== undefined) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: (alarmDays * DAY) / 1000 });
    }
  }
  return calendar.toString();
}

/** A day as a whole one, to the start of the next; a time by UTC or, written without an offset, as written. */
function when(due) {
  if (!due.includes("T")) return { start: utc(due), end: new Date(utc(due).getTime() + DAY), allDay: true };
  return { start: utc(due), floating: MOMENT.exec(due)[7] === undefined };
}

/** The instant of a date or date-time; one without an offset is taken as UTC. */
function utc(moment) {
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = MOMENT.exec(moment);
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

function uid(row, label) {
  const from = [row.event, row.start, row.period?.to, label].join("\n");
  return `${row.rule}-${fnv1a(from)}@part301`;
}

/** A short hash, to tell events apart and not to hide anything. */
function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** Text on one line, without control characters, and without half a surrogate pair: folding can split the pair after it. */
function plain(text) {
  return String(text)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
}
