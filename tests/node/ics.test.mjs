// The calendar file, read by a library that did not write it.

import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { timelineAsCalendar } from "../../js/decisions/timeline/icalendar.js";

const row = (changes) => ({
  rule: "due.caregiver_receipt",
  citation: "301.120(a)(2)",
  message: "The caseworker obtains the caregiver's signed receipt within 10 business days of the placement.",
  event: "/events/placement",
  start: "2025-07-02",
  owedBy: [{ code: "caseworker", label: "the caseworker" }],
  due: "2025-07-17",
  status: "open",
  ...changes,
});
const line = (rows, more) => ({ asOf: "2025-07-03", rows, limits: [], milestones: [], missing: [], ...more });
const WORDS = {
  messages: {},
  locale: {
    messages: {
      "timeline.if_it_applies": "If it applies: {message}",
      "timeline.still_to_answer": "Still to be answered: {questions}",
    },
  },
};
const toIcs = (line, options) => timelineAsCalendar(line, WORDS, options);
const parse = (text) => new ICAL.Component(ICAL.parse(text));
const events = (text) => parse(text).getAllSubcomponents("vevent");
const property = (event, name) => event.getFirstProperty(name).toICALString();

test("a day is a whole one that ends on the next, published and stamped with the date asked about", () => {
  const text = toIcs(line([row()]));
  const [event] = events(text);
  assert.equal(parse(text).getFirstPropertyValue("method"), "PUBLISH");
  assert.equal(parse(text).getFirstPropertyValue("version"), "2.0");
  assert.equal(property(event, "dtstart"), "DTSTART;VALUE=DATE:20250717");
  assert.equal(property(event, "dtend"), "DTEND;VALUE=DATE:20250718");
  assert.equal(property(event, "dtstamp"), "DTSTAMP:20250703T000000Z");
  assert.match(event.getFirstPropertyValue("description"), /^301\.120\(a\)\(2\)\nthe caseworker$/);
  assert.equal(event.getAllSubcomponents("valarm").length, 0);
  assert.equal(text, toIcs(line([row()])), "the same line gives the same text");
});

test("the last day of a month, a year and a February ends on the next", () => {
  const ends = (due) => property(events(toIcs(line([row({ due })])))[0], "dtend");
  assert.equal(ends("2025-12-31"), "DTEND;VALUE=DATE:20260101");
  assert.equal(ends("2024-02-28"), "DTEND;VALUE=DATE:20240229");
  assert.equal(ends("2025-03-09"), "DTEND;VALUE=DATE:20250310");
});

test("a time with an offset is told in UTC, one without stays as written", () => {
  const starts = (due) => property(events(toIcs(line([row({ due })])))[0], "dtstart");
  assert.equal(starts("2025-03-09T22:30-06:00"), "DTSTART:20250310T043000Z");
  assert.equal(starts("2025-03-09T10:00:05Z"), "DTSTART:20250309T100005Z");
  assert.equal(starts("2025-03-09T10:00"), "DTSTART:20250309T100000");
});

test("text survives: commas, semicolons, backslashes, accents, line breaks and great length", () => {
  const message = `Niño; "niña", a\\b, 家族 👪 ${"ñ".repeat(90)} end.`;
  const text = toIcs(line([row({ message, notes: ["one", "two, three"] })]), {
    label: "A\r\nB\u0000C",
  });
  const [event] = events(text);
  assert.equal(event.getFirstPropertyValue("summary"), `A B C: ${message}`);
  assert.match(event.getFirstPropertyValue("description"), /\none\ntwo, three$/);
  const lines = text.split("\r\n");
  assert.ok(!text.replaceAll("\r\n", "").match(/[\r\n]/), "every line ends with CRLF");
  for (const one of lines) assert.ok(Buffer.byteLength(one) <= 75, `folded at 75 octets: ${one}`);
});

test("half a surrogate pair is replaced, and leaves what follows whole", () => {
  for (let before = 50; before < 70; before++) {
    const around = (half) => `${"a".repeat(before)}${half}👪`;
    const text = toIcs(line([row({ message: around("\ud800") })]));
    const [event] = events(Buffer.from(text).toString());
    assert.equal(event.getFirstPropertyValue("summary"), around("\ufffd"));
  }
});

test("an event keeps its UID, and two rules, starts, periods or labels have two", () => {
  const id = (changes, options) =>
    events(toIcs(line([row(changes)]), options))[0].getFirstPropertyValue("uid");
  const ids = [
    id({}),
    id({ rule: "due.gal_copy" }),
    id({ start: "2025-07-03" }),
    id({ period: { from: "2025-07-01", to: "2025-07-31" } }),
    id({}, { label: "file 7" }),
  ];
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(id({ message: "otherwise worded", due: "2025-07-18" }), ids[0]);
  assert.match(ids[0], /^due\.caregiver_receipt-[0-9a-f]{8}@part301$/);
});

test("what is done or has no date is left out; limits and milestones are in", () => {
  const rows = [row({ status: "done" }), row({ status: "done_late" }), row({ due: null, status: "waiting" })];
  const limit = row({ rule: "due.voluntary_end", status: "ahead" });
  const milestone = row({ rule: "milestone.child_7", status: "ahead", owedBy: [] });
  const text = toIcs(line(rows, { limits: [limit], milestones: [milestone] }));
  assert.deepEqual(
    events(text).map((event) => event.getFirstPropertyValue("uid").split("-")[0]),
    ["due.voluntary_end", "milestone.child_7"],
  );
  assert.equal(events(toIcs(line([]))).length, 0);
});

test("an alarm is an option, and so is the stamp", () => {
  const text = toIcs(line([row()], { asOf: null }), { alarmDays: 3, stamp: "2025-07-05" });
  const [alarm] = events(text)[0].getAllSubcomponents("valarm");
  assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
  assert.equal(alarm.getFirstPropertyValue("trigger").toString(), "-P3D");
  assert.equal(property(events(text)[0], "dtstamp"), "DTSTAMP:20250705T000000Z");
});

test("what may not be this case's says so in its title, and asks", () => {
  const missing = [
    { path: "/asOf", question: "The date asked about" },
    { path: "/conditions/fictiveKin", question: "Is the caregiver fictive kin?" },
    { path: "/conditions/licensed", question: "Does the caregiver hold a licence?" },
  ];
  const asks = { conditional: true, asksFor: ["/conditions/fictiveKin", "/conditions/licensed"] };
  const text = toIcs(line([row(asks), row({ conditional: false })], { missing }), { label: "File 7" });
  const [conditional, certain] = events(text);
  assert.match(conditional.getFirstPropertyValue("summary"), /^File 7: If it applies: The caseworker/);
  assert.match(
    conditional.getFirstPropertyValue("description"),
    /\nStill to be answered: Is the caregiver fictive kin\? Does the caregiver hold a licence\?$/,
  );
  assert.match(certain.getFirstPropertyValue("summary"), /^File 7: The caseworker/);
  assert.doesNotMatch(certain.getFirstPropertyValue("description"), /answered/);
});

test("the name of the calendar survives as the titles do", () => {
  const label = "Smith, Ana; R\\new";
  const text = toIcs(line([row()]), { label });
  for (const name of ["NAME", "X-WR-CALNAME"]) {
    assert.ok(text.includes(`\r\n${name}:Smith\\, Ana\\; R\\\\new\r\n`), name);
  }
});
