// The calendar file, fuzzed where it is written: any timeline and label, read back by another library than the one that
// writes it.   node fuzz/icalendar.mjs [SECONDS]

import assert from "node:assert/strict";
import fc from "fast-check";
import ICAL from "ical.js";
import { timelineAsCalendar } from "../js/decisions/timeline/icalendar.js";

const seconds = Number(process.argv[2] ?? 60);

const unit = fc.oneof(
  fc.constantFrom(
    ..."\\,;:\"'^\n\r\t\0\u0085\u2028\u200b\ufeff =éñ家",
    "👪",
    "\r\n",
    "\\n",
    "END:VEVENT",
    "\r\n ",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
  fc.integer({ min: 0xd800, max: 0xdfff }).map((half) => String.fromCharCode(half)),
);
const text = fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit, minLength: 60, maxLength: 200 }));
const name = text.filter((text) => text.trim() !== "").map((text) => [...text].slice(0, 200).join(""));

const date = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 11, 30) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const two = (end) => fc.integer({ min: 0, max: end }).map((number) => String(number).padStart(2, "0"));
const time = fc
  .tuple(two(23), two(59), fc.option(two(59)), fc.constantFrom("", "Z", "+14:00", "-06:00", "-23:59"))
  .map(([hour, minute, second, zone]) => `T${hour}:${minute}${second === null ? "" : `:${second}`}${zone}`);
const moment = fc.tuple(date, fc.oneof(fc.constant(""), time)).map((parts) => parts.join(""));

const ASKS = { conditional: true, asksFor: ["/conditions/specialised"] };
const WORDS = {
  messages: {},
  locale: {
    messages: { "timeline.if_it_applies": "{message}?", "timeline.still_to_answer": "? {questions}" },
  },
};

const row = fc.record({
  rule: fc.constantFrom("due.gal_copy", "limit.voluntary_end", "milestone.child_7"),
  citation: fc.constantFrom("301.120(a)(2)", '301.20 "Fictive kin"'),
  message: text,
  event: fc.constantFrom("/events/placement", "/events/move"),
  start: moment,
  period: fc.option(fc.record({ from: date, to: date }), { nil: undefined }),
  owedBy: fc.array(fc.record({ label: text }), { maxLength: 2 }),
  reading: fc.option(text),
  notes: fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
  due: fc.option(moment),
  status: fc.constantFrom("open", "done", "done_late", "overdue", "waiting", "ahead"),
  conditional: fc.constant(false),
});
const asking = fc.tuple(row, fc.boolean()).map(([row, asks]) => ({ ...row, ...(asks && ASKS) }));
const rows = fc.array(asking, { maxLength: 3 });
const missing = text.map((question) => [{ path: ASKS.asksFor[0], question }]);
const line = fc.record({ asOf: fc.option(date), rows, limits: rows, milestones: rows, missing });
const given = fc.record(
  { label: name, alarmDays: fc.integer({ min: 0, max: 366 }), stamp: date },
  { requiredKeys: [] },
);

/** Text as an event has it: on one line, and no half of a surrogate pair, which UTF-8 cannot write. */
const kept = (text) => text.replace(/\p{Cc}+/gu, " ").toWellFormed();

const read = (text) => new ICAL.Component(ICAL.parse(text));

const property = fc.property(line, given, (line, options) => {
  const text = timelineAsCalendar(line, WORDS, options);
  assert.equal(timelineAsCalendar(line, WORDS, options), text);

  const bytes = Buffer.from(text);
  for (const line of text.split("\r\n")) {
    assert.ok(Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line), `folded at 75 octets: ${line}`);
  }
  const written = bytes.toString();
  assert.ok(written.endsWith("END:VCALENDAR\r\n") || written.endsWith("END:VCALENDAR"));

  const calendar = read(written);
  const events = calendar.getAllSubcomponents("vevent");
  const due = [...line.rows, ...line.limits, ...line.milestones].filter(
    (row) => row.due && row.status !== "done" && row.status !== "done_late",
  );
  assert.equal(events.length, due.length);
  const label = options.label === undefined ? "" : `${kept(options.label)}: `;
  for (const [place, event] of events.entries()) {
    const row = due[place];
    assert.equal(
      event.getFirstPropertyValue("summary"),
      label + kept(row.conditional ? `${row.message}?` : row.message),
    );
    const told = [
      row.citation,
      row.owedBy.map(({ label }) => label).join(", "),
      row.conditional && `? ${line.missing[0].question}`,
      row.reading,
      ...(row.notes ?? []),
    ];
    assert.equal(event.getFirstPropertyValue("description"), told.filter(Boolean).map(kept).join("\n"));
    assert.equal(event.getAllSubcomponents("valarm").length, options.alarmDays === undefined ? 0 : 1);
    const start = event.getFirstPropertyValue("dtstart");
    assert.equal(start.isDate, !row.due.includes("T"));
    if (start.isDate) {
      assert.equal(start.toString(), row.due);
      assert.equal(event.getFirstPropertyValue("dtend").subtractDate(start).toSeconds(), 86_400);
    } else if (/(Z|[+-]\d\d:\d\d)$/.test(row.due)) {
      assert.equal(start.toJSDate().getTime(), new Date(row.due).getTime());
    } else {
      assert.equal(start.toString().slice(0, 16), row.due.slice(0, 16));
    }
  }
});

const end = Date.now() + seconds * 1000;
let runs = 0;
do {
  const result = fc.check(property, { numRuns: 200, includeErrorInReport: true });
  runs += result.numRuns;
  if (result.failed) {
    console.error(fc.defaultReportMessage(result));
    process.exit(1);
  }
} while (Date.now() < end);
console.log(`icalendar: ${runs} calendars written and read back`);
