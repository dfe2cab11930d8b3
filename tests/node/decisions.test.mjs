// Every decision of the engine has its parts in JavaScript. What is missing is listed, file by file.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES } from "../../js/core/languages.js";
import { WORDS } from "../../js/decisions/list.js";
import { classOf, tagOf } from "../../js/elements/names.js";
import locale from "../../pkg/locales/en.js";

const ROOT = new URL("../../", import.meta.url);
const decisions = Object.keys(locale.questions);

test("no part of a decision is missing", async () => {
  const missing = decisions
    .filter((word) => !WORDS.includes(word))
    .map((word) => `${word} in js/decisions/list.js`);
  for (const word of decisions) {
    const row = `js/decisions/${word}/index.js`;
    if (!existsSync(new URL(row, ROOT))) missing.push(row);
    for (const lang of LANGUAGES) {
      const file = `js/texts/${lang}/decisions/${word}.js`;
      if (!existsSync(new URL(file, ROOT))) {
        missing.push(file);
        continue;
      }
      const texts = (await import(new URL(file, ROOT))).default[word] ?? {};
      for (const key of ["title", "short", "lead", "examples"])
        if (!texts[key]) missing.push(`${word}.${key} in ${file}`);
    }
  }
  assert.deepEqual(missing, []);
});

test("the list names only decisions of the engine", () => {
  assert.deepEqual(
    WORDS.filter((word) => !decisions.includes(word)),
    [],
  );
});

test("the types declare the class and the tag of every element", () => {
  const types = readFileSync(new URL("pkg/elements.d.ts", ROOT), "utf8");
  for (const word of WORDS) {
    assert.match(types, new RegExp(`class ${classOf(word)} extends`));
    assert.match(types, new RegExp(`"${tagOf(word)}": ${classOf(word)};`));
  }
});
