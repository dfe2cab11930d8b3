// For every input the package gives an answer or throws Part301Error, and nothing else. The next valid call gives its
// usual answer.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import vm from "node:vm";

import * as part301 from "../../pkg/index.js";
import scenarios from "../../pkg/scenarios.js";
import { functions } from "./functions.mjs";

const { Part301Error, checkRelative, dateInWords, questions, words } = part301;

const GOOD = { relationship: "aunt", side: "maternal", personAge: 54, personIsLegalParent: false };
const before = checkRelative(GOOD);
assert.equal(before.outcome, "relative");
afterEach(() => assert.deepEqual(checkRelative(GOOD), before));

// The problems of a call, as "path code got". It is undefined if there was an answer.
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
      assert.ok([...problem.got].length <= 40, problem.got.slice(0, 100));
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
// Small in memory, but enormous to walk through.
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
    assert.equal(problems(() => checkRelative(wide())).length, 200);
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

// Every decision with an input that has an answer. The visiting plan has one for each kind.
const decisions = Object.entries(functions).flatMap(([word, name]) => {
  const [first] = questions(word);
  const sheets = first.kind === "tagged" ? first.choices : [{ questions: questions(word) }];
  return sheets.map(({ code: kind, questions }) => {
    const fits = ({ decision, problems, facts }) => decision === word && !problems && facts.kind === kind;
    // The scenario with the most facts.
    const [{ facts }] = scenarios.filter(fits).sort((a, b) => size(b.facts) - size(a.facts));
    const tag = kind === undefined ? {} : { kind };
    return { name: kind ?? word, word, decide: part301[name], questions, facts, tag };
  });
});
function size(facts) {
  return JSON.stringify(facts).length;
}

// Every field of a sheet, with the fields of records and of list entries: its kind, its path, and a function that puts
// a value there.
function* fields(questions, at = "", put = (value) => value) {
  for (const { path, ...kind } of questions) {
    const key = path.slice(path.lastIndexOf("/") + 1);
    yield* within(kind, `${at}/${key}`, (value) => put({ [key]: value }));
  }
}
function* within(kind, at, put) {
  yield { kind, at, put };
  if (kind.kind === "record") yield* fields(kind.questions, at, put);
  if (kind.kind === "list") yield* within(kind.of, `${at}/0`, (value) => put([value]));
}

test("every decision is among those that are tried", () => {
  const exported = Object.keys(part301).filter((name) => /^[a-z]+[A-Z]/.test(name));
  const others = ["computeTimelines", "dateInWords", "searchOffences", "timelineToIcs"];
  assert.deepEqual([...Object.values(functions), ...others].sort(), exported.sort());
});

// Values that no field accepts. Each is created again for every use, because some can be used only once.
const refused = {
  NaN: () => NaN,
  Infinity: () => Infinity,
  "-Infinity": () => -Infinity,
  "a fraction": () => 20.5,
  "a number beyond all": () => Number.MAX_VALUE,
  "a BigInt": () => 1n,
  "a symbol": () => Symbol("x"),
  "a symbol that all know": () => Symbol.iterator,
  "a function": () => throwing,
  "a class": () => Sheet,
  "a Date": () => new Date(),
  "a Date that is none": () => new Date(NaN),
  "a Map": () => new Map([["asOf", "2026-01-01"]]),
  "a Set": () => new Set(["mother"]),
  "a WeakMap": () => new WeakMap(),
  "a RegExp": () => /./,
  "an error": () => new Error("x"),
  "a promise": () => Promise.resolve({}),
  "a generator": () => (function* () {})(),
  bytes: () => new Uint8Array(3),
  "many bytes": () => new Uint8Array(1e6),
  "a buffer": () => new ArrayBuffer(8),
  "an instance": () => new Sheet(),
  "an instance of a class without a name": () => new (class {})(),
  "an instance whose class throws": () => new (class { static get name() { return throwing(); } })(), // prettier-ignore
  "what inherits from an object": () => Object.create({ asOf: "2026-01-01" }),
  "a boxed text": () => new String("x"),
  "a boxed number": () => new Number(1),
  "a boxed yes": () => new Boolean(true),
  "a boxed BigInt": () => Object(1n),
  "a revoked proxy": revoked,
  "a proxy of a function": () => new Proxy(throwing, {}),
  "a proxy that throws": () => trapped,
  "a proxy that lies of its keys": () => new Proxy({}, { ownKeys: () => ["a", "a"] }),
  "a proxy with keys that are not there": () =>
    new Proxy(Object.preventExtensions({}), { ownKeys: () => ["a"] }),
  "a proxy whose prototype throws": () => new Proxy({}, { getPrototypeOf: throwing }),
  "half a character": () => "\udfff",
  "a megabyte of text": () => "x".repeat(1 << 20),
  "a megabyte of halves": () => "\ud83d".repeat(1 << 19),
  "a cycle": () => cyclic,
  "a cycle through a list": () => {
    const list = [];
    list.push(list);
    return list;
  },
  "objects too deep": () => deep(5000),
  "lists too deep": () => {
    let list = [];
    for (let level = 0; level < 5000; level++) list = [list];
    return list;
  },
  "a gap": () => Array(3),
  "a list of nothing": () => [undefined],
  "a list whose length throws": () =>
    new Proxy([1], { get: (list, key) => (key === "length" ? throwing() : list[key]) }),
  "a list that grows": () => {
    const list = [0];
    Object.defineProperty(list, 0, { get: () => list.push(throwing), enumerable: true });
    return list;
  },
  "a key __proto__": () => JSON.parse('{"__proto__": {"asOf": "2026-01-01"}}'),
  "a key constructor": () => ({ constructor: { name: "x" } }),
  "keys that objects have": () => ({ toString: throwing, valueOf: throwing, hasOwnProperty: throwing }),
  "toJSON that throws": () => ({ toJSON: throwing }),
  "conversions that throw": () => ({ [Symbol.toPrimitive]: throwing, valueOf: throwing, then: throwing }),
  "a key that stands for something": () => ({ "\0": "a number" }),
  "half a key": () => ({ "\ud800": 1 }),
  "a megabyte of key": () => ({ ["k".repeat(1 << 20)]: 1 }),
};

// Only the quick values, because there are a thousand facts.
const quick = [
  "NaN",
  "a BigInt",
  "a symbol",
  "a function",
  "a Map",
  "a revoked proxy",
  "half a character",
  "a key __proto__",
  "conversions that throw",
];

// These are slow, so we try them in few places.
const huge = {
  "a list that is all gap": () => Array(2 ** 32 - 1),
  "a huge list": () => Array(1e6).fill("mother"),
  "lists of huge lists": manifold,
};

// Values that some fields accept.
const possible = {
  undefined: () => undefined,
  null: () => null,
  yes: () => true,
  no: () => false,
  nought: () => 0,
  "minus nought": () => -0,
  one: () => 1,
  "no text": () => "",
  "zeros within text": () => "\0\0",
  "the text null": () => "null",
  "a day": () => "2026-01-01",
  "a day that is none": () => "2026-02-29",
  "no entries": () => [],
  "a list in a list": () => [[]],
  "a frozen list": () => Object.freeze(["mother"]),
  "a list of a class": () => new (class extends Array {})(),
  "a list with more on it": () => Object.assign([], { siblingTie: 1 }),
  "a proxy of a list": () => new Proxy(["mother"], {}),
  "no keys": () => ({}),
  "a frozen object": () => Object.freeze({ asOf: null }),
  "an object without a prototype": () => Object.create(null),
  "an object of another realm": () => vm.runInNewContext("({})"),
  "a proxy of an object": () => new Proxy({}, {}),
  "what functions are called with": () => (function () { return arguments; })(), // prettier-ignore
};

// A value whose problem is reported at its own path, and nowhere else.
function refusedAt(call, at, what) {
  const found = problems(call);
  assert.ok(found, `${what} was taken at ${at}`);
  assert.ok(
    found.some((problem) => problem.startsWith(at)),
    found.join("\n").slice(0, 1000),
  );
}

describe("every fact of every decision", () => {
  for (const { name, decide, questions, facts, tag } of decisions) {
    test(name, () => {
      const good = decide(facts);
      let count = 0;
      for (const { at, put } of fields(questions)) {
        const given = (value) => ({ ...tag, ...put(value) });
        for (const what of quick) refusedAt(() => decide(given(refused[what]())), at, what);
        const throws = put(0);
        let [holder, key] = [throws, Object.keys(throws)[0]];
        while (typeof holder[key] === "object") [holder, key] = [holder[key], Object.keys(holder[key])[0]];
        Object.defineProperty(holder, key, { get: throwing, enumerable: true });
        refusedAt(() => decide(Object.assign(throws, tag)), at, "a getter that throws");
        count++;
      }
      assert.ok(count >= 10, `${count} facts`);
      assert.deepEqual(decide(facts), good);
    });
  }
});

describe("every value in a fact of each kind", () => {
  for (const { name, decide, questions, facts, tag } of decisions) {
    test(name, () => {
      const good = decide(facts);
      const kinds = new Map();
      for (const field of fields(questions)) {
        const kind = field.kind.kind === "list" ? `a list of ${field.kind.of.kind}` : field.kind.kind;
        kinds.set(`${kind} ${field.at.replace(/[^/]/g, "")}`, field);
      }
      for (const { at, put } of kinds.values()) {
        for (const [what, value] of Object.entries(refused)) {
          refusedAt(() => decide({ ...tag, ...put(value()) }), at, what);
        }
        for (const value of Object.values(possible)) {
          // The other facts decide, so that an answer comes quickly.
          problems(() => decide({ ...facts, ...put(value()) }));
        }
        assert.deepEqual(decide(facts), good, at);
      }
      for (const [what, value] of Object.entries(huge)) {
        const [{ at, put }] = kinds.values();
        const place = what === "lists of huge lists" ? "" : at;
        refusedAt(() => decide({ ...tag, ...put(value()) }), place, what);
      }
      assert.deepEqual(decide(facts), good);
    });
  }
});

describe("what is as good as plain", () => {
  const copies = {
    frozen: (value) => Object.freeze(value),
    sealed: (value) => Object.seal(value),
    "without a prototype": (value) =>
      Array.isArray(value) ? value : Object.assign(Object.create(null), value),
    "in a proxy": (value) => new Proxy(value, {}),
    "by getters": (value) =>
      Object.defineProperties(
        Array.isArray(value) ? [] : {},
        Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, { get: () => one, enumerable: true }]),
        ),
      ),
    "of another realm": (value) => vm.runInNewContext(`(${JSON.stringify(value)})`),
  };
  const copy = (value, how) => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, one]) => [key, copy(one, how)]);
    return how(Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries));
  };
  for (const { name, decide, facts } of decisions) {
    test(name, () => {
      const good = decide(facts);
      for (const [how, made] of Object.entries(copies)) {
        assert.deepEqual(decide(copy(facts, made)), good, how);
        assert.deepEqual(
          decide(facts, copy({ locale: "en", messages: {}, calendar: null }, made)),
          good,
          how,
        );
      }
    });
  }
  test("minus nought is nought", () => {
    assert.deepEqual(checkRelative({ personAge: -0 }), checkRelative({ personAge: 0 }));
  });
  test("a getter is asked once", () => {
    let asked = 0;
    checkRelative({ ...GOOD, get asOf() { return asked++, "2026-01-01"; } }); // prettier-ignore
    assert.equal(asked, 1);
  });
});

describe("what a page added to every object", () => {
  const added = {
    Object: [
      "problems",
      "locale",
      "messages",
      "calendar",
      "kind",
      "children",
      "group",
      "limit",
      "asOf",
      "\0",
      "toJSON",
      "then",
      "0",
      "length",
    ],
    Array: ["0", "1", "problems", "toJSON"],
  };
  for (const [of, keys] of Object.entries(added)) {
    for (const key of keys) {
      for (const value of ["x", [1], throwing]) {
        test(`${of}.prototype[${JSON.stringify(key)}] = ${typeof value}`, () => {
          const { prototype } = globalThis[of];
          for (const { name, decide, facts } of decisions) {
            const good = decide(facts);
            let answer, bad;
            Object.defineProperty(prototype, key, {
              value,
              enumerable: true,
              configurable: true,
              writable: true,
            });
            try {
              answer = decide(facts);
              bad = problems(() => decide({ nothing: 1 }));
            } finally {
              delete prototype[key];
            }
            assert.deepEqual(answer, good, name);
            assert.ok(bad, name);
          }
        });
      }
    }
  }
});

describe("every option of every function", () => {
  const calls = {
    ...Object.fromEntries(
      decisions.map(({ name, decide, facts }) => [name, (given) => decide(facts, given)]),
    ),
    computeTimelines: (given) => part301.computeTimelines([], given),
    timelineToIcs: (given) => ({ text: part301.timelineToIcs({ asOf: "2026-01-01" }, given) }),
    searchOffences: (given) => part301.searchOffences("murder", given),
    dateInWords: (given) => ({ text: dateInWords("2026-01-01", given) }),
    questions: (given) => questions("relative", given),
    words: (given) => words("Status", given),
    rules: (given) => part301.rules(given),
  };
  const places = {
    "/options/locale": (locale) => ({ locale }),
    "/options/messages": (messages) => ({ messages }),
    "/options/messages/relative.adult": (text) => ({ messages: { "relative.adult": text } }),
    "/options/nothing": (nothing) => ({ nothing }),
    "/options": (options) => options,
  };
  const calendars = {
    "/options/calendar": (calendar) => ({ calendar }),
    "/options/calendar/0": (day) => ({ calendar: [day] }),
    "/options/calendar/base": (base) => ({ calendar: { base } }),
    "/options/calendar/add": (add) => ({ calendar: { add } }),
    "/options/calendar/add/0": (day) => ({ calendar: { add: [day] } }),
    "/options/calendar/remove": (remove) => ({ calendar: { remove } }),
  };
  const more = {
    timelineToIcs: {
      ...calendars,
      "/options/label": (label) => ({ label }),
      "/options/alarmDays": (alarmDays) => ({ alarmDays }),
      "/options/stamp": (stamp) => ({ stamp }),
    },
    computeTimelines: calendars,
    searchOffences: { "/options/limit": (limit) => ({ limit }) },
    ...Object.fromEntries(decisions.map(({ name }) => [name, calendars])),
  };
  // All these are called in the same way.
  const few = Object.fromEntries(decisions.slice(1).map(({ name }) => [name, true]));
  for (const [name, call] of Object.entries(calls)) {
    test(name, () => {
      const good = call({});
      for (const [at, put] of Object.entries({ ...places, ...more[name] })) {
        for (const what of name in few ? quick : Object.keys(refused)) {
          refusedAt(() => call(put(refused[what]())), at, what);
        }
        for (const value of Object.values(possible)) problems(() => call(put(value())));
      }
      assert.deepEqual(call({}), good);
    });
  }
});

describe("what is no input of a decision", () => {
  const calls = {
    questions: ["/decision", questions, "relative"],
    words: ["/list", words, "Status"],
    dateInWords: ["/date", dateInWords, "2026-01-01"],
    searchOffences: ["/text", part301.searchOffences, "murder"],
    timelineToIcs: ["", part301.timelineToIcs, { asOf: "2026-01-01" }],
    computeTimelines: ["", part301.computeTimelines, [{ asOf: "2026-01-01" }]],
  };
  for (const [name, [at, call, given]] of Object.entries(calls)) {
    test(name, () => {
      const good = call(given);
      const result = (value) => ({ of: call(value) });
      for (const [what, value] of Object.entries(refused)) {
        // A list of invalid inputs is still a list.
        const isList =
          name === "computeTimelines" && /^(a|objects|lists) (gap|list|too|cycle through)/.test(what);
        if (isList) problems(() => result(value()));
        else refusedAt(() => result(value()), at, what);
      }
      for (const value of Object.values(possible)) problems(() => result(value()));
      assert.deepEqual(call(given), good);
    });
  }
  test("an input among many, the others answered", () => {
    const good = { asOf: "2026-01-01", events: { placement: "2026-01-02" } };
    const alone = part301.computeTimelines([good]);
    const inputs = Object.values(refused).flatMap((value) => [value(), good]);
    const lines = part301.computeTimelines(inputs);
    assert.equal(lines.length, inputs.length);
    assert.deepEqual(
      lines.problems.map(({ index }) => index),
      Object.keys(Object.values(refused)).map((index) => 2 * index),
    );
    for (let index = 1; index < inputs.length; index += 2) assert.deepEqual(lines.of(index), alone.of(0));
    for (const { problems } of lines.problems)
      for (const { got } of problems) assert.ok([...got].length <= 40);
    const list = [good, good];
    Object.defineProperty(list, 0, { get: throwing, enumerable: true });
    assert.equal(part301.computeTimelines(list).problems[0].index, 0);
  });
  test("a timeline among many that there is not", () => {
    const lines = part301.computeTimelines([{}]);
    for (const value of [...Object.values(refused), ...Object.values(possible)].map((value) => value())) {
      if (value === 0 || value === false) continue;
      assert.ok(Array.isArray(lines.of(value)));
    }
  });
  test("what takes nothing", () => {
    for (const value of Object.values(refused)) {
      assert.match(part301.today(value()), /^\d{4}-\d\d-\d\d$/);
      assert.match(part301.version(value()), /^\d/);
    }
  });
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
