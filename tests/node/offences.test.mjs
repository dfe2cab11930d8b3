// People find a listed offence as they type.

import assert from "node:assert/strict";
import { test } from "node:test";
import { searchOffences, words } from "../../pkg/index.js";

const first = (text, options) => searchOffences(text, options)[0]?.code;
const codes = (text, options) => searchOffences(text, options).map(({ code }) => code);

test("an offence comes with its label, group, asterisk and citation", () => {
  assert.deepEqual(searchOffences("keeping a place of prostitution")[0], {
    code: "keeping_a_place_of_prostitution",
    label: "keeping a place of prostitution",
    group: 2,
    starred: true,
    citation: "Appendix A(a)(2)",
  });
});

test("slips, beginnings and missing accents find it", () => {
  assert.equal(first("kidnaping"), "kidnapping");
  assert.equal(first("agravated kidnaping"), "aggravated_kidnapping");
  assert.equal(first("invol mansl"), "involuntary_manslaughter");
  assert.equal(first("metamphetamine"), "methamphetamine_act");
  assert.equal(first("prostitucion de menores", { locale: "es" }).includes("juvenile"), true);
  assert.equal(first("pornografia"), "child_pornography");
  assert.equal(first("hiv"), "criminal_transmission_of_hiv");
});

test("each language's words are found in the other", () => {
  assert.equal(first("secuestro"), "kidnapping");
  assert.equal(first("secuestro agravado"), "aggravated_kidnapping");
  assert.equal(first("murder", { locale: "es" }), "murder");
  assert.equal(searchOffences("murder", { locale: "es" })[0].label, "asesinato");
});

test("all words must fit before any may", () => {
  assert.ok(codes("criminal sexual").every((code) => code.includes("sexual")));
  assert.ok(codes("murder xyzzyx").includes("murder"));
  assert.deepEqual(codes("xyzzyx"), []);
});

test("a blank text gives the list from its beginning, and the limit is kept", () => {
  assert.equal(codes("").length, 10);
  assert.equal(codes("  ")[0], "murder");
  assert.equal(codes("", { limit: 3 }).length, 3);
  const all = codes("", { limit: 100 });
  assert.equal(all.length, 58);
  const listed = Object.keys(words("Offence")).filter((code) => code !== "not_listed");
  assert.deepEqual([...all].sort(), listed.sort());
});

test("the asterisks are those of Appendix A", () => {
  const all = searchOffences("", { limit: 100 });
  const count = (group, starred) =>
    all.filter((one) => one.group === group && one.starred === starred).length;
  assert.deepEqual(
    [1, 2, 3, 4].map((group) => [count(group, true), count(group, false)]),
    [
      [11, 0],
      [10, 11],
      [2, 4],
      [10, 10],
    ],
  );
});

test("what is no text, and a limit that is none, are refused together", () => {
  const problems = (call) => {
    try {
      call();
    } catch (error) {
      return error.problems.map(({ path, code }) => `${path} ${code}`);
    }
    return [];
  };
  assert.deepEqual(
    problems(() => searchOffences(7, { limit: 0 })),
    ["/text wrong_type", "/options/limit out_of_range"],
  );
  assert.deepEqual(
    problems(() => searchOffences("x".repeat(201))),
    ["/text out_of_range"],
  );
  assert.deepEqual(
    problems(() => searchOffences("x", { limits: 3 })),
    ["/options/limits unknown_key"],
  );
});
