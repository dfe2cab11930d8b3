// The lessons: each case is an existing scenario, and each question has an answer. Also the record of answers, and the
// calls to a learning system, which is a substitute that records them.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as part301 from "../../pkg/index.js";
import scenarios from "../../pkg/scenarios.js";

import * as lessons from "../../js/training/lesson.js";
import written from "../../js/training/lessons.js";
import { connect, duration, findApi } from "../../js/training/scorm.js";
import en from "../../js/training/text/en.js";
import es from "../../js/training/text/es.js";
import { functions } from "./functions.mjs";

const decide = (word, facts, options) => part301[functions[word]](facts, options);
const engine = {
  decide,
  words: (list, options) => part301.words(list, options),
};
const all = written.map((lesson) => lessons.resolve(lesson, scenarios));
const scenario = ([decision, topic, name]) =>
  scenarios.find((one) => one.decision === decision && one.topic === topic && one.name === name);
const decided = (one, locale = "en") => decide(one.decision, one.facts, { ...one.options, locale });
const askedOf = (one, locale = "en") =>
  lessons.asked(one, decided(one, locale), (list) => part301.words(list, { locale }));

describe("the lessons that come along", () => {
  test("there are some, with cases enough, and ids of their own", () => {
    assert.ok(all.length >= 4);
    for (const { id, cases } of all) assert.ok(cases.length >= 5 && cases.length <= 8, id);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  for (const lesson of written) {
    test(`${lesson.id}: each case is a scenario that the tests run, in both languages`, () => {
      const names = lesson.cases.map((one) => one.scenario.join(" / "));
      assert.equal(new Set(names).size, names.length, "a scenario twice");
      for (const one of lesson.cases) assert.ok(scenario(one.scenario)?.expect, one.scenario.join(" / "));
      assert.deepEqual(lessons.problemsOf(lessons.resolve(lesson, scenarios), engine), []);
    });

    test(`${lesson.id}: what counts as right is what the scenario expects`, () => {
      for (const one of lesson.cases) {
        const { expect } = scenario(one.scenario);
        const run = lessons.resolve({ ...lesson, cases: [one] }, scenarios).cases[0];
        for (const { kind, choices, right } of askedOf(run)) {
          assert.ok(choices.length > 1 && choices[right], `${one.title.en}: ${kind}`);
          assert.equal(new Set(choices.map(({ code }) => code)).size, choices.length);
          if (kind === "outcome" && expect.outcome) assert.equal(choices[right].code, expect.outcome);
        }
        assert.deepEqual(
          askedOf(run, "es").map(({ kind, right }) => [kind, right]),
          askedOf(run).map(({ kind, right }) => [kind, right]),
          "the same choices in the same order in both languages",
        );
      }
    });
  }

  test("an outcome left open is among the right answers, and not the only one", () => {
    for (const lesson of all.filter(({ id }) => id !== "deadlines")) {
      const outcomes = new Set(lesson.cases.map((one) => decided(one).outcome));
      assert.ok(outcomes.has("undetermined") && outcomes.size >= 3, lesson.id);
    }
  });
});

test("the folder holds what its manifest names: a page, and an item for each lesson", () => {
  const folder = new URL("../../pkg/training/", import.meta.url);
  const manifest = readFileSync(new URL("imsmanifest.xml", folder), "utf8");
  const all = (pattern) => [...manifest.matchAll(pattern)].map(([, found]) => found);
  const ids = written.map(({ id }) => id);
  assert.deepEqual(all(/parameters="\?lesson=([\w-]+)"/g), ids);
  assert.deepEqual(
    all(/identifierref="(\w+)"/g),
    ids.map(() => "page"),
  );
  assert.match(
    manifest,
    /<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">/,
  );
  for (const file of all(/<file href="([\w.]+)"/g)) assert.ok(existsSync(new URL(file, folder)), file);
  for (const text of all(/<title>([^<]*)<\/title>/g)) assert.doesNotMatch(text, /&(?!amp;|lt;|gt;|quot;)/);
  const page = readFileSync(new URL("index.html", folder), "utf8");
  assert.match(page, /<noscript>[^]*legal advice[^]*lang="es"[^]*asesoría legal[^]*<\/noscript>/);
  assert.doesNotMatch(
    page,
    /\son\w+=|\sstyle=|type="module"|https?:/,
    "it works from a file, under a strict policy",
  );
});

test("a reference that leads nowhere is told", () => {
  const lesson = {
    ...written[0],
    cases: [{ ...written[0].cases[0], scenario: ["relative", "kin", "nobody"] }],
  };
  assert.throws(() => lessons.resolve(lesson, scenarios), /no scenario relative \/ kin \/ nobody/);
});

test("an author is told what is wrong with a lesson", () => {
  const text = { en: "a", es: "b" };
  const one = { decision: "relative", facts: { personAge: 20 }, title: text, why: text };
  const lesson = (cases, more) => ({ id: "own", title: text, intro: text, cases, ...more });
  const told = (cases, more) => lessons.problemsOf(lesson(cases, more), engine).join("; ");
  assert.equal(told([one]), "");
  assert.match(told([one], { id: "Own lesson" }), /"id" is small letters/);
  assert.match(told([one], { intro: { en: "a" } }), /"intro" has no text in "es"/);
  assert.match(told([]), /"cases" is a list/);
  assert.match(told([null]), /case 1: it is no object/);
  assert.match(told([{ ...one, decision: "kin" }]), /case 1: "decision" is one of relative, /);
  assert.match(told([{ ...one, facts: { personAge: "x" } }]), /case 1: .*personAge/);
  assert.match(told([{ ...one, facts: undefined }]), /case 1: ./);
  assert.match(told([{ ...one, first: ["/side"] }]), /"first" names \/side/);
  assert.match(
    told([{ ...one, ask: { rule: { right: "relative.kin", others: ["relative.x"] } } }]),
    /no rule relative.x.*"ask.rule.right" is one of relative.adult/,
  );
  assert.match(
    told([{ ...one, decision: "timeline", facts: {} }]),
    /a timeline has no outcome: "ask" for a "date"/,
  );
  const asking = { date: { of: "due.parent_plan", choices: ["2026-03-05"] } };
  const line = { ...one, decision: "timeline", facts: { events: { placement: "2026-03-02" } }, ask: asking };
  assert.match(told([line]), /has none but the right one/);
  assert.match(told([{ ...line, facts: {} }]), /the answer has no date due.parent_plan/);
});

describe("a record", () => {
  const lesson = all[0];
  const right = lesson.cases.map((one) => askedOf(one).map((question) => question.right));
  const isRight = (place, which, choice) => right[place][which] === choice;
  const countOf = (place, which) => askedOf(lesson.cases[place])[which].choices.length;
  const score = (record) => lessons.score(lesson, record, isRight);

  test("points are counted over the whole lesson", () => {
    const of = lesson.cases.reduce((sum, one) => sum + lessons.worth(one), 0);
    assert.deepEqual(score(lessons.fresh(lesson)), { points: 0, of, answered: 0, done: false, raw: 0 });
    assert.deepEqual(score(right), { points: of, of, answered: right.length, done: true, raw: 100 });
    const wrong = right.map((choices) => choices.map((choice) => choice + 1));
    assert.equal(score(wrong).points, 0);
    assert.equal(score(wrong).done, true);
  });

  test("it is kept as a short text and taken up again", () => {
    const record = [right[0], null, ...right.slice(2)];
    const text = lessons.pack(lesson, record);
    assert.ok(text.length < 100, text);
    assert.deepEqual(lessons.unpack(lesson, text, countOf), record);
    assert.equal(lessons.lessonOf(text), lesson.id);
    const long = { ...lesson, cases: Array(50).fill(lesson.cases[0]) };
    assert.ok(lessons.pack(long, Array(50).fill([9, 9])).length < 4096, "what SCORM 1.2 keeps");
  });

  test("what is no record of this lesson is no record", () => {
    const text = lessons.pack(lesson, right);
    const changed = { ...lesson, cases: [...lesson.cases.slice(1), lesson.cases[0]] };
    assert.equal(lessons.unpack(changed, text, countOf), null);
    assert.equal(lessons.unpack(all[1], text, countOf), null);
    for (const other of [
      "",
      "x",
      undefined,
      `${text}.0`,
      `${text};`,
      text.replace(/\d$/, "-"),
      text.replace(/\d$/, "9"),
    ])
      assert.equal(lessons.unpack(lesson, other, countOf), null, String(other));
  });
});

// --- SCORM 1.2 ---

// An API that records its calls. `wrong` gives the error code of a call that must fail.
function standIn({ values = {}, wrong = () => undefined } = {}) {
  const calls = [];
  let error = "0";
  const kept = {
    "cmi.core.lesson_status": "not attempted",
    "cmi.suspend_data": "",
    "cmi.interactions._count": "0",
    ...values,
  };
  const call = (name, given, does) => {
    calls.push([name, ...given].join(" ").trim());
    error = wrong(name, ...given) ?? "0";
    return error === "0" ? does() : name === "LMSGetValue" ? "" : "false";
  };
  const plain = (name) => (given) => call(name, [given], () => "true");
  const api = {
    LMSInitialize: plain("LMSInitialize"),
    LMSFinish: plain("LMSFinish"),
    LMSCommit: plain("LMSCommit"),
    LMSGetValue: (name) => call("LMSGetValue", [name], () => kept[name] ?? ""),
    LMSSetValue: (name, value) =>
      call("LMSSetValue", [name, value], () => {
        kept[name] = value;
        return "true";
      }),
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => `text of ${code}`,
  };
  return { api, calls, kept };
}

// A page in frames. The API is `depth` frames above it, or above the window that opened it.
function page(api, { depth = 1, opened = false } = {}) {
  const top = { API: api };
  top.parent = top.top = top;
  let frame = top;
  for (let count = 0; count < depth; count++) frame = { parent: frame, top };
  if (!opened) return frame;
  const window = { opener: frame };
  window.parent = window.top = window;
  return window;
}

const foreign = new Proxy({}, { get: () => assert.fail("another origin") });

describe("the learning system's API", () => {
  test("is found above the page, and above the window that opened it", () => {
    const { api } = standIn();
    for (const depth of [0, 1, 5]) {
      assert.equal(findApi(page(api, { depth })), api);
      assert.equal(findApi(page(api, { depth, opened: true })), api);
    }
  });

  test("is not found where there is none, and looking harms nothing", () => {
    assert.equal(findApi(page(undefined)), null);
    assert.equal(findApi(page({}, { depth: 2 })), null);
    assert.equal(findApi({ parent: foreign, top: foreign, opener: foreign }), null);
    const round = {};
    round.parent = { parent: round };
    assert.equal(findApi(round), null, "frames in a circle");
    assert.equal(
      connect(page(undefined), () => 0),
      null,
    );
  });

  test("a session from beginning to end", () => {
    const { api, calls, kept } = standIn();
    let clock = 0;
    const lms = connect(page(api), () => clock);
    assert.equal(lms.resume(), "");
    lms.answered({ id: "relatives_1_outcome", chosen: 0, right: 1 });
    lms.report({ raw: 50, done: false, kept: "half", at: "1" });
    assert.equal(kept["cmi.core.lesson_status"], "incomplete");
    assert.equal(kept["cmi.core.exit"], "suspend");
    lms.answered({ id: "relatives_2_outcome", chosen: 2, right: 2 });
    lms.report({ raw: 75, done: true, kept: "all", at: "2" });
    clock = 3_723_450;
    lms.finish();
    lms.finish();
    lms.report({ raw: 0, done: false, kept: "late", at: "1" });
    assert.deepEqual(lms.failures, []);
    const { "cmi.core.score.raw": raw, "cmi.core.score.min": min, "cmi.core.score.max": max } = kept;
    assert.deepEqual([raw, min, max], ["75", "0", "100"]);
    assert.equal(kept["cmi.core.lesson_status"], "completed");
    assert.equal(kept["cmi.core.exit"], "");
    assert.equal(kept["cmi.suspend_data"], "all");
    assert.equal(kept["cmi.core.lesson_location"], "2");
    assert.equal(kept["cmi.core.session_time"], "0001:02:03.45");
    assert.equal(kept["cmi.interactions.0.student_response"], "a");
    assert.equal(kept["cmi.interactions.0.correct_responses.0.pattern"], "b");
    assert.equal(kept["cmi.interactions.0.result"], "wrong");
    assert.equal(kept["cmi.interactions.1.result"], "correct");
    assert.equal(calls[0], "LMSInitialize");
    assert.deepEqual(calls.slice(-2), ["LMSCommit", "LMSFinish"]);
    assert.equal(calls.filter((call) => call === "LMSFinish").length, 1);
  });

  test("what was passed stays passed, and interactions go on where they were", () => {
    const values = { "cmi.core.lesson_status": "passed", "cmi.interactions._count": "3" };
    const { api, kept } = standIn({ values });
    const lms = connect(page(api), () => 0);
    lms.answered({ id: "x", chosen: 0, right: 0 });
    lms.report({ raw: 10, done: true, kept: "", at: "1" });
    assert.equal(kept["cmi.core.lesson_status"], "passed");
    assert.equal(kept["cmi.interactions.3.id"], "x");
  });

  test("one that refuses, answers nonsense or throws never stops the lesson, and each failure is told", () => {
    const whole = (api) => {
      const lms = connect(page(api), () => 0);
      lms.resume();
      lms.answered({ id: "x", chosen: 0, right: 0 });
      lms.report({ raw: 100, done: true, kept: "", at: "1" });
      lms.finish();
      return lms.failures;
    };
    const refusing = standIn({ wrong: (name) => (name === "LMSInitialize" ? "101" : undefined) });
    assert.deepEqual(whole(refusing.api), [{ call: "LMSInitialize", code: "101", text: "text of 101" }]);
    assert.deepEqual(refusing.calls, ["LMSInitialize"], "nothing is told to a system that did not start");

    const full = standIn({ wrong: (name, field) => (field === "cmi.suspend_data" ? "405" : undefined) });
    assert.deepEqual(whole(full.api), [
      { call: "LMSGetValue cmi.suspend_data", code: "405", text: "text of 405" },
      { call: "LMSSetValue cmi.suspend_data", code: "405", text: "text of 405" },
    ]);
    assert.equal(full.kept["cmi.core.score.raw"], "100", "the rest arrives");

    const bare = standIn({ wrong: (_, field) => (/interactions/.test(field) ? "401" : undefined) });
    assert.deepEqual(whole(bare.api), [], "interactions are optional");

    const throwing = { LMSInitialize: () => "true" };
    assert.ok(whole(throwing).length > 3);
    assert.ok(whole({ LMSInitialize: () => undefined }).length > 0);
  });

  test("the time spent is written as the standard has it", () => {
    assert.equal(duration(0), "0000:00:00.00");
    assert.equal(duration(59_999), "0000:01:00.00");
    assert.equal(duration(-5), "0000:00:00.00");
    assert.equal(duration(1e15), "9999:00:00.00");
  });
});

test("both languages say the same things", () => {
  const shape = (value) =>
    typeof value === "string"
      ? (value.match(/\{\w+\}/g) ?? []).sort().join()
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
  assert.deepEqual(shape(es), shape(en));
});
