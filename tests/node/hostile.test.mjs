// Whatever is given to the package, it answers or throws Part301Error, never anything else; and the next good
// call answers as before.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import vm from "node:vm";

import { Part301Error, checkRelative, dateInWords, questions, words } from "../../pkg/index.js";

const GOOD = { relationship: "aunt", side: "maternal", personAge: 54, personIsLegalParent: false };
const before = checkRelative(GOOD);
assert.equal(before.outcome, "relative");
afterEach(() => assert.deepEqual(checkRelative(GOOD), before));

// The problems of a call, as "path code got"; undefined if there was an answer.
function problems(call) {
  try {
    const answer = call();
    assert.equal(typeof answer, "object");
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Part301Error, `${error?.stack ?? String(error)}`);
    assert.ok(error.problems.length > 0);
    for (const problem of error.problems) {
      for (const key of ["path", "code", "got", "expected", "message"]) {
        assert.equal(typeof problem[key], "string", key);
        assert.ok(!problem[key].includes("undefined") || problem.got === "undefined", problem[key]);
      }
      assert.ok([...problem.got].length <= 40, problem.got);
    }
    return error.problems.map(({ path, code, got }) => `${path} ${code} ${got}`);
  }
}

function throwing() {
  throw new Error("from the page");
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const trapped = new Proxy({}, new Proxy({}, { get: () => throwing }));
const cyclic = {};
cyclic.siblingTie = cyclic;
const wide = () => Object.fromEntries(Array.from({ length: 3000 }, (_, place) => [`key${place}`, place]));
const deep = (levels) => (levels === 0 ? 1 : { siblingTie: deep(levels - 1) });
// Small to write down, enormous to walk.
const manifold = () => {
  let level = Array(1000).fill(1);
  for (let depth = 0; depth < 6; depth++) level = Array(1000).fill(level);
  return level;
};
class Sheet {
  personAge = 54;
}

describe("as the whole input", () => {
  const inputs = {
    undefined: [undefined, " wrong_type undefined"],
    null: [null, " wrong_type null"],
    "a number": [5, " wrong_type 5"],
    "a text": ["{}", ' wrong_type "{}"'],
    "a list": [[], " wrong_type […]"],
    "a function": [() => ({}), " wrong_type a function"],
    "a symbol": [Symbol("x"), " wrong_type a symbol"],
    "a BigInt": [1n, " wrong_type a bigint"],
    "a Date": [new Date(0), " wrong_type a Date"],
    "a Map": [new Map([["personAge", 54]]), " wrong_type a Map"],
    "a boxed text": [new String("x"), " wrong_type a String"],
    "an instance": [new Sheet(), " wrong_type a Sheet"],
    bytes: [new Uint8Array(3), " wrong_type a Uint8Array"],
    "an error": [new Error("x"), " wrong_type a Error"],
    "a promise": [Promise.resolve(GOOD), " wrong_type a Promise"],
    "a revoked proxy": [revoked(), " wrong_type an object that throws"],
    "a proxy that throws": [trapped, " wrong_type an object that throws"],
    "something enormous": [{ kinPath: manifold() }, " wrong_type more than 1200000 values"],
  };
  for (const [name, [input, problem]] of Object.entries(inputs)) {
    test(name, () =>
      assert.deepEqual(
        problems(() => checkRelative(input)),
        [problem],
      ),
    );
  }
  test("a thousand unknown keys and more", () => {
    assert.equal(problems(() => checkRelative(wide())).length, 1000);
  });
  test("an object without a prototype, or of another realm, is an object", () => {
    const outcome = (input) => checkRelative(input).outcome;
    assert.equal(outcome(Object.assign(Object.create(null), GOOD)), "relative");
    assert.equal(outcome(vm.runInNewContext(`(${JSON.stringify(GOOD)})`)), "relative");
    assert.equal(outcome(vm.runInNewContext(`({ kinPath: ["mother", "sister"] })`)), "undetermined");
    assert.deepEqual(
      problems(() => checkRelative(vm.runInNewContext("new Date()"))),
      [" wrong_type a Date"],
    );
  });
});

describe("as a fact", () => {
  const values = {
    NaN: [{ personAge: NaN }, "/personAge wrong_type NaN"],
    Infinity: [{ personAge: -Infinity }, "/personAge wrong_type -inf"],
    "a fraction": [{ personAge: 20.5 }, "/personAge wrong_type 20.5"],
    "a huge number": [{ personAge: 2 ** 32 + 21 }, "/personAge out_of_range 4294967317"],
    "a BigInt": [{ personAge: 54n }, "/personAge wrong_type a bigint"],
    "a number as text": [{ personAge: "54" }, '/personAge wrong_type "54"'],
    "a boxed number": [{ personAge: new Number(54) }, "/personAge wrong_type a Number"],
    "a Date": [{ asOf: new Date(0) }, "/asOf wrong_type a Date"],
    "a symbol": [{ asOf: Symbol.iterator }, "/asOf wrong_type a symbol"],
    "a function": [{ asOf: throwing }, "/asOf wrong_type a function"],
    "1 for yes": [{ personIsLegalParent: 1 }, "/personIsLegalParent wrong_type 1"],
    "a getter that throws": [
      Object.defineProperty({}, "asOf", { get: throwing, enumerable: true }),
      "/asOf wrong_type a property that throws",
    ],
    "a cycle": [cyclic, "/siblingTie wrong_type an object within itself"],
    "a gap in a list": [{ kinPath: ["mother", , "sister"] }, "/kinPath/1 wrong_type a gap in a list"], // eslint-disable-line no-sparse-arrays
    "undefined in a list": [{ kinPath: [undefined] }, "/kinPath/0 wrong_type undefined"],
    "a long list": [{ kinPath: Array(1e6).fill("mother") }, "/kinPath out_of_range […]"],
    "half a character": [{ asOf: "2026-01-0\ud800" }, "/asOf wrong_type text with half a character"],
    "a long text": [{ side: "é".repeat(1e6) }, `/side not_in_list "${"é".repeat(38)}"`],
    "an object that stands for something": [{ side: { "\0": "x" } }, "/side wrong_type x"],
    "a key __proto__": [
      JSON.parse('{ "__proto__": { "personAge": 54 } }'),
      "/__proto__ unknown_key __proto__",
    ],
    "an own key constructor": [{ constructor: 1 }, "/constructor unknown_key constructor"],
    "an empty key": [{ "": 1 }, "/ unknown_key "],
    "a key to escape": [{ "a/b~c": 1 }, "/a~1b~0c unknown_key a/b~c"],
  };
  for (const [name, [input, problem]] of Object.entries(values)) {
    test(name, () =>
      assert.deepEqual(
        problems(() => checkRelative(input)),
        [problem],
      ),
    );
  }
  test("an object too deep", () => {
    assert.deepEqual(
      problems(() => checkRelative(deep(40))),
      ["/siblingTie/siblingTie unknown_key siblingTie"],
    );
  });
  test("what is undefined, inherited, not enumerable or under a symbol is not there", () => {
    const input = Object.create(null, {
      ...Object.getOwnPropertyDescriptors({ ...GOOD, asOf: undefined, [Symbol("x")]: 1 }),
      hidden: { value: 1, enumerable: false },
    });
    assert.deepEqual(checkRelative(input), before);
  });
  test("all of it at once", () => {
    const input = { personAge: 1n, side: "left", nothing: 1, asOf: "2026-02-30", siblingTie: { side: 7 } };
    assert.equal(problems(() => checkRelative(input, { locale: "xx", more: 1 })).length, 7);
  });
});

test("every kind of value in every fact", () => {
  const odd = [
    0,
    -0,
    "",
    "null",
    [],
    [[]],
    {},
    { a: {} },
    NaN,
    1n,
    throwing,
    Symbol("x"),
    new Date(),
    trapped,
    revoked(),
  ];
  const walk = (list, place) => {
    for (const question of list) {
      const key = question.path.split("/").at(-1);
      for (const value of odd) problems(() => checkRelative(place({ [key]: value })));
      if (question.kind === "record") walk(question.questions, (value) => place({ [key]: value }));
    }
  };
  walk(questions("relative"), (value) => value);
});

describe("as options", () => {
  const options = {
    "a text": ["es", '/options wrong_type "es"'],
    "a list": [["es"], "/options wrong_type […]"],
    "an unknown one": [{ language: "es" }, "/options/language unknown_key language"],
    "a language that is not there": [{ locale: "fr" }, '/options/locale not_in_list "fr"'],
    "an empty language": [{ locale: "" }, '/options/locale not_in_list ""'],
    "a language with an underscore": [{ locale: "es_MX" }, '/options/locale not_in_list "es_MX"'],
    "a number as language": [{ locale: 5 }, "/options/locale wrong_type 5"],
    "an object's key as language": [{ locale: "__proto__" }, '/options/locale not_in_list "__proto__"'],
    "a message that there is not": [
      { messages: { "relative.nothing": "x" } },
      "/options/messages/relative.nothing unknown_key relative.nothing",
    ],
    "a message that is no text": [
      { messages: { "relative.adult": 5 } },
      "/options/messages/relative.adult wrong_type 5",
    ],
    "messages as a list": [{ messages: ["x"] }, "/options/messages wrong_type […]"],
    "messages as a Map": [{ messages: new Map() }, "/options/messages wrong_type a Map"],
  };
  for (const [name, [given, problem]] of Object.entries(options)) {
    test(name, () =>
      assert.deepEqual(
        problems(() => checkRelative(GOOD, given)),
        [problem],
      ),
    );
  }
  test("none at all, or null for each, is the same as leaving them out", () => {
    for (const given of [undefined, null, {}, { locale: null, messages: null, calendar: null }]) {
      assert.deepEqual(checkRelative(GOOD, given), before);
    }
  });
});

test("a decision, a list or a day that there is not", () => {
  assert.deepEqual(
    problems(() => questions("relatives")),
    ['/decision not_in_list "relatives"'],
  );
  assert.deepEqual(
    problems(() => questions("toString")),
    ['/decision not_in_list "toString"'],
  );
  assert.deepEqual(
    problems(() => questions(trapped)),
    ["/decision wrong_type an object that throws"],
  );
  assert.deepEqual(
    problems(() => words("Stati")),
    ['/list not_in_list "Stati"'],
  );
  assert.deepEqual(
    problems(() => dateInWords("2026-13-01")),
    ['/date impossible_date "2026-13-01"'],
  );
  assert.deepEqual(
    problems(() => dateInWords(new Date())),
    ["/date wrong_type a Date"],
  );
});
