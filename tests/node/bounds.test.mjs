// Every list, text, number and date has a bound. The descriptions of the input (questions, schemas, types) state it. A
// value at the bound is accepted, and a value beyond it is refused with a message that states the bound.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { WORST } from "../../benches/worst-inputs.mjs";
import * as part301 from "../../pkg/index.js";
import { functions } from "./functions.mjs";

const { Part301Error, checkRelative, computeTimelines, questions } = part301;

const read = (file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");
const schema = (word) => JSON.parse(read(`schemas/en/${word}.json`));

// The problems of a call, in both languages. The numbers are the same in both.
function problems(call) {
  const found = ["en", "es"].map((locale) => {
    try {
      call({ locale });
      return [];
    } catch (error) {
      assert.ok(error instanceof Part301Error, error.stack);
      return error.problems;
    }
  });
  assert.deepEqual(
    found[0].map(({ path, code }) => [path, code]),
    found[1].map(({ path, code }) => [path, code]),
  );
  return found.flat();
}

const at = (path, call) => problems(call).filter((problem) => problem.path === path);

function refused(path, call, ...bounds) {
  const found = at(path, call);
  assert.equal(found.length, 2, `${path} was taken`);
  for (const { code, expected, message } of found) {
    assert.equal(code, "out_of_range", path);
    for (const bound of bounds) assert.ok(expected.includes(String(bound)), `${path}: ${expected}`);
    assert.ok(message.includes(expected));
  }
}
const taken = (path, call) =>
  assert.deepEqual(
    at(path, call).filter(({ code }) => code !== "contradiction"),
    [],
  );

// One fact that represents the others, in a list.
function sample(kind, place) {
  switch (kind.kind) {
    case "code":
      return kind.choices[place % kind.choices.length].code;
    case "date":
    case "moment":
      return "2026-01-01";
    case "name":
      return `name ${place}`;
    default:
      return {};
  }
}

const DAY = "2026-01-01";
const checks = {
  boolean: () => {},
  code: ({ choices }, schema) => {
    assert.ok(choices.length > 0);
    assert.deepEqual(
      schema.oneOf.map((one) => one.const).filter((code) => code !== null),
      codes(choices),
    );
  },
  integer: ({ min, max }, schema, path, call) => {
    assert.ok(Number.isInteger(min) && Number.isInteger(max) && min < max, path);
    assert.deepEqual([schema.minimum, schema.maximum], [min, max], path);
    for (const one of [min, max]) taken(path, call(one));
    for (const one of [min - 1, max + 1, 2 ** 53, -(2 ** 31) - 1]) refused(path, call(one), min, max);
  },
  name: ({ max }, schema, path, call) => {
    assert.ok(max > 0, path);
    assert.deepEqual([schema.minLength, schema.maxLength], [1, max], path);
    for (const character of ["x", "ñ", "👪"]) {
      const found = at(path, call(character.repeat(max)));
      assert.ok(!found.some(({ code }) => code === "out_of_range"), path);
      refused(path, call(character.repeat(max + 1)), max);
    }
    refused(path, call(""), 1, max);
  },
  date: (_, schema, path, call) => {
    const pattern = new RegExp(schema.pattern, "u");
    for (const day of ["1900-01-01", "2200-12-31"]) {
      assert.match(day, pattern);
      taken(path, call(day));
    }
    for (const day of ["1899-12-31", "2201-01-01", "0001-01-01", "9999-12-31"]) {
      assert.doesNotMatch(day, pattern);
      refused(path, call(day), "1900-01-01", "2200-12-31");
    }
    for (const text of [`${DAY}0`, `+${DAY}`, "12026-01-01", `${DAY} `, `${DAY}\n`]) {
      assert.doesNotMatch(text, pattern);
      assert.equal(at(path, call(text)).length, 2, text);
    }
  },
  moment: (kind, schema, path, call) => {
    checks.date(kind, schema, path, call);
    const pattern = new RegExp(schema.pattern, "u");
    for (const time of [`${DAY}T00:00`, `${DAY}T23:59:59-23:59`, `${DAY}T12:00Z`]) {
      assert.match(time, pattern);
      taken(path, call(time));
    }
    for (const time of [`${DAY}T24:00`, `${DAY}T12:60`, `${DAY}T12:00+24:00`, `${DAY}T12:00:00.5`]) {
      assert.doesNotMatch(time, pattern);
      assert.equal(at(path, call(time)).length, 2, time);
    }
  },
  list: ({ min, max, of }, schema, path, call) => {
    assert.ok(max > 0 && max <= 100_000, path);
    assert.deepEqual([schema.minItems, schema.maxItems], [min, max], path);
    const list = (length) => Array.from({ length }, (_, place) => sample(of, place));
    taken(path, call(list(max)));
    refused(path, call(list(max + 1)), max);
    if (min > 0) refused(path, call(list(min - 1)), min);
    checks[of.kind](of, schema.items, `${path}/0`, (value) => call([value]));
  },
  record: ({ questions }, schema, path, call) => {
    assert.equal(schema.additionalProperties, false);
    for (const { path: under, ...kind } of questions) {
      const key = under.slice(under.lastIndexOf("/") + 1);
      checks[kind.kind](kind, schema.properties[key], `${path}/${key}`, (value) => call({ [key]: value }));
    }
  },
};
const codes = (choices) => choices.map(({ code }) => code);

describe("what an input may hold", () => {
  for (const [word, name] of Object.entries(functions)) {
    const [first] = questions(word);
    const sheets =
      first.kind === "tagged"
        ? first.choices.map(({ code: kind, questions }, place) => [
            kind,
            questions,
            schema(word).oneOf[place],
            { kind },
          ])
        : [[word, questions(word), schema(word), {}]];
    for (const [title, facts, described, tag] of sheets) {
      test(title, () => {
        const call = (value) => (options) => part301[name]({ ...tag, ...value }, options);
        checks.record({ questions: facts }, described, "", call);
      });
    }
  }

  test("the types say it too", () => {
    const lines = read("inputs.d.ts").split("\n");
    const said = {
      "number | null": /A whole number from -?\d+ to \d+\./,
      "string | null": /`YYYY-MM-DD`, 1900 to 2200|1 to \d+ characters\./,
      "Array<string> | null": /\d+ to \d+ entries\. Each: (`YYYY-MM-DD`, 1900 to 2200|1 to \d+ characters)/,
    };
    let count = 0;
    for (const [place, line] of lines.entries()) {
      const type = /\?: (.*);$/.exec(line)?.[1] ?? /\?: (Array<)\{$/.exec(line)?.[1];
      if (!type) continue;
      const bound = said[type] ?? (type.startsWith("Array<") ? /\d+ to \d+ entries\./ : /./);
      assert.match(lines[place - 1], bound, line);
      count++;
    }
    assert.ok(count > 300, `${count} facts`);
  });
});

describe("what may stand beside an input", () => {
  const given = (options) => (locale) => checkRelative({}, { ...locale, ...options });
  const days = (length) =>
    Array.from({ length }, (_, day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  test("a calendar's days", () => {
    for (const [at, calendar] of [
      ["", (days) => days],
      ["/add", (add) => ({ add })],
      ["/remove", (remove) => ({ remove })],
    ]) {
      const path = `/options/calendar${at}`;
      taken(path, given({ calendar: calendar(days(2000)) }));
      refused(path, given({ calendar: calendar(days(2001)) }), 2000);
      refused(`${path}/0`, given({ calendar: calendar(["2201-01-01"]) }), "2200-12-31");
    }
  });
  test("texts in place of others", () => {
    const path = "/options/messages/relative.adult";
    for (const character of ["x", "👪"]) {
      const text = (length) => given({ messages: { "relative.adult": character.repeat(length) } });
      taken(path, text(1000));
      refused(path, text(1001), 1000);
      refused(path, text(1e6), 1000);
    }
  });
  test("a language's tag", () => {
    const tag = (length) => `en-${"x".repeat(length - 3)}`;
    assert.equal(checkRelative({}, { locale: tag(100) }).outcome, "undetermined");
    assert.throws(() => checkRelative({}, { locale: tag(101) }), Part301Error);
  });
  test("what a calendar file is told", () => {
    const path = (key) => `/options/${key}`;
    const call = (key, value) => (locale) => part301.timelineToIcs({}, { ...locale, [key]: value });
    taken(path("label"), call("label", "👪".repeat(200)));
    refused(path("label"), call("label", "👪".repeat(201)), 200);
    for (const days of [0, 366]) taken(path("alarmDays"), call("alarmDays", days));
    for (const days of [-1, 367]) refused(path("alarmDays"), call("alarmDays", days), 0, 366);
    for (const day of ["1900-01-01", "2200-12-31"]) taken(path("stamp"), call("stamp", day));
    for (const day of ["1899-12-31", "2201-01-01"]) refused(path("stamp"), call("stamp", day), "2200-12-31");
  });
  test("what is searched for, and how many are found", () => {
    const search = (text, limit) => (locale) => part301.searchOffences(text, { ...locale, limit });
    taken("/text", search("x".repeat(200), 1));
    refused("/text", search("x".repeat(201), 1), 200);
    for (const limit of [1, 100]) taken("/options/limit", search("murder", limit));
    for (const limit of [0, 101]) refused("/options/limit", search("murder", limit), 1, 100);
  });
  test("a day to be written out", () => {
    const write = (day) => (locale) => part301.dateInWords(day, locale);
    for (const day of ["1900-01-01", "2200-12-31"]) taken("/date", write(day));
    for (const day of ["1899-12-31", "2201-01-01"]) refused("/date", write(day), "1900-01-01", "2200-12-31");
  });
  test("timelines at once", () => {
    assert.throws(
      () => computeTimelines(Array(100_001).fill({})),
      ({ problems }) => /100000/.test(problems[0].got),
    );
  });
});

describe("the worst inputs are within the bounds", () => {
  for (const { word, name, facts, refused } of WORST) {
    if (refused) continue;
    test(`${word}: ${name}`, () => assert.equal(typeof part301[functions[word]](facts), "object"));
  }
  test("and there is one for each decision", () => {
    assert.deepEqual(new Set(WORST.map(({ word }) => word)), new Set(Object.keys(functions)));
  });
});

describe("what is refused, is refused soon", () => {
  const bad = (length, entry) => Array.from({ length }, (_, place) => entry(place));
  const calls = {
    "days of entry": (options) =>
      part301.measureGoal({ children: bad(100_000, () => ({ entered: "x" })) }, options),
    "children from the future": (options) =>
      part301.measureGoal(
        { asOf: "2026-01-01", children: bad(100_000, () => ({ entered: "2026-01-02" })) },
        options,
      ),
    "names that are not listed": (options) =>
      part301.auditVisits(
        { siblings: ["z"], visits: bad(20_000, () => ({ siblingsPresent: ["a", "b", "c"] })) },
        options,
      ),
    "unknown keys": (options) =>
      part301.auditVisits({ visits: bad(20_000, (place) => ({ [`key${place}`]: 1 })) }, options),
  };
  for (const [name, call] of Object.entries(calls)) {
    test(name, () => {
      const found = problems(call).length / 2;
      assert.ok(1000 <= found && found < 1100, `${found} problems`);
    });
  }
});
