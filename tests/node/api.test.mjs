// The functions that are no decisions, and the options.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as part301 from "../../pkg/index.js";
import en from "../../pkg/locales/en.js";
import es from "../../pkg/locales/es.js";

const { checkRelative, dateInWords, questions, today, version, words } = part301;
const GOOD = { relationship: "aunt", side: "maternal", personAge: 54, personIsLegalParent: false };

test("the language is looked up by its tag", () => {
  for (const locale of ["es", "es-MX", "ES-419", "es-Latn-US-x-y"]) {
    assert.equal(checkRelative(GOOD, { locale }).summary, es.messages["relative.outcome.relative"]);
  }
  for (const locale of [undefined, null, "en", "en-US", "EN-gb"]) {
    assert.equal(checkRelative(GOOD, { locale }).summary, en.messages["relative.outcome.relative"]);
  }
});

test("a caller's text stands in place of the package's, its placeholders filled", () => {
  const messages = {
    "relative.outcome.not_relative": "No.",
    "relative.adult.turns_21": "{date}: {nothing}",
    "problem.sentence": "{path}!",
  };
  const young = { personBirthDate: "2010-03-01", asOf: "2026-03-01" };
  const answer = checkRelative(young, { messages });
  assert.equal(answer.summary, "No.");
  assert.equal(answer.findings[0].mend, "March 1, 2031: {nothing}");
  assert.throws(() => checkRelative({ asOf: 5 }, { messages }), { message: "/asOf!" });
  assert.equal(checkRelative(young).summary, en.messages["relative.outcome.not_relative"]);
});

test("an answer is the caller's to change", () => {
  const answer = checkRelative({});
  answer.missing.length = 0;
  answer.findings[0].facts.push("x");
  answer.edition[0].section = "x";
  const again = checkRelative({});
  assert.ok(again.missing.length > 0);
  assert.ok(!again.findings[0].facts.includes("x"));
  assert.notEqual(again.edition[0].section, "x");
});

test("questions come in the language asked for, and are the caller's to change", () => {
  const [first] = questions("relative", { locale: "es" });
  assert.equal(first.path, "/asOf");
  assert.equal(first.question, es.questions.relative[0].question);
  first.question = "x";
  assert.equal(questions("relative", { locale: "es" })[0].question, es.questions.relative[0].question);
});

test("codes read as words, days as dates", () => {
  assert.equal(words("Status").not_met, "not met");
  assert.equal(words("Status", { locale: "es" }).not_met, "no se cumple");
  assert.deepEqual(Object.keys(words("RelativeOutcome")).sort(), [
    "not_relative",
    "relative",
    "undetermined",
  ]);
  assert.equal(dateInWords("2026-03-01"), "March 1, 2026");
  assert.equal(dateInWords("2026-03-01", { locale: "es" }), "1 de marzo de 2026");
});

test("today is today, and the version is the manifest's", () => {
  const local = (date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  const before = local(new Date());
  const given = today();
  assert.ok([before, local(new Date())].includes(given), given); // Midnight may pass between the two.
  const manifest = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
  assert.equal(version(), manifest.version);
});

test("no sentence is in the wasm", () => {
  const wasm = readFileSync(new URL("../../pkg/part301.wasm", import.meta.url)).toString("latin1");
  const latin1 = (text) => Buffer.from(text, "utf8").toString("latin1");
  for (const { messages } of [en, es]) {
    for (const [id, text] of Object.entries(messages)) {
      if (text.length > 20) assert.ok(!wasm.includes(latin1(text)), id);
    }
  }
});

test("the two languages have the same texts, placeholders included", () => {
  // Which words agree with a number differs from language to language, so only the names are compared.
  const names = (text) => [...text.matchAll(/\{([^}|]*)/g)].map(([, name]) => name);
  const shape = (value) =>
    typeof value === "string"
      ? [...new Set(names(value))].sort()
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
  assert.deepEqual(shape(en.messages), shape(es.messages));
  assert.deepEqual(shape(en.words), shape(es.words));
});
