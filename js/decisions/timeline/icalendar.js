// A timeline as a calendar file (RFC 5545): one event for each row that has a date and is not done.

import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { addDays } from "../../core/days.js";
import { sentence } from "../../core/text.js";

const SECONDS_PER_DAY = 86_400;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The dates of a timeline as text for an .ics file. The same timeline and options give the same text. The time stamp is
 * the date asked about. An event keeps its UID while its rule, its starting event, the date of that event, the period and
 * the label stay the same. Only `label` can name a person. If a row depends on an open question, its title says "if it
 * applies" and its description has the question.
 *
 * @param {object} line the answer of `computeTimeline`, in any language
 * @param {import("../../core/text.js").Words} words the words of that language
 * @param {{ label?: string, alarmDays?: number, stamp?: string }} [options] `label` goes before each title and keeps the
 * events of several children apart in one calendar. `alarmDays` adds a reminder so many days before. `stamp` is the day of
 * the time stamp if the timeline has no `asOf`
 * @returns {string}
 */
export function timelineAsCalendar(line, words, { label, alarmDays, stamp } = {}) {
  const title = label === undefined ? undefined : plain(label);
  const say = (id, values) => sentence(id, (name) => values[name], words);
  const question = (path) => line.missing.find((fact) => fact.path === path).question;
  const calendar = new ICalCalendar({
    prodId: { company: "part301", product: "timeline" },
    method: ICalCalendarMethod.PUBLISH,
    ...(title && { name: title.replace(/[\\;,]/g, "\\$&") }), // the library escapes texts of events, but not this one
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
      transparency: ICalEventTransparency.TRANSPARENT, // a deadline does not make anybody busy
    });
    if (alarmDays !== undefined) {
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: alarmDays * SECONDS_PER_DAY });
    }
  }
  return calendar.toString();
}

/** When an event takes place. A day is a whole day, up to the start of the next. A time without an offset floats. */
function when(due) {
  if (!due.includes("T")) return { start: utc(due), end: utc(addDays(due, 1)), allDay: true };
  return { start: utc(due), floating: MOMENT.exec(due)[7] === undefined };
}

/** The instant of a day or a moment. Without an offset it is UTC. */
function utc(moment) {
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = MOMENT.exec(moment);
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
}

function uid(row, label) {
  const from = [row.event, row.start, row.period?.to, label].join("\n");
  return `${row.rule}-${fnv1a(from)}@part301`;
}

/** A short hash that tells events apart. It hides nothing. */
function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** A text as one line, without control characters. Half a surrogate pair is replaced: folding would split the next pair. */
function plain(text) {
  return String(text)
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd");
}
