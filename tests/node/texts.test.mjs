// The texts of elements and pages. Every language has the same files, the same keys and the same placeholders.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { LANGUAGES } from "../../js/core/languages.js";
import { WORDS } from "../../js/decisions/list.js";

const ROOT = new URL("../../", import.meta.url);

// Words that a reader may type differ in number from language to language.
const TYPED = ["small-words.js", "spreadsheet.js"];

// Each text with its key.
const flat = (value, path = "") =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, one]) => flat(one, `${path}.${key}`));
const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
const load = async (path) => flat((await import(new URL(path, ROOT))).default);

// The texts that explain why loading failed come from the error itself in English.
const optional = (file) =>
  file === "faults.js" ? /^\.(blocked|not_found|wrong_type|unreachable|broken|locale)$/ : /^$/;

const files = (folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true }).filter((name) => name.endsWith(".js"));
const [first, ...others] = LANGUAGES;

describe("texts", () => {
  test("every decision has texts", () => {
    for (const word of WORDS) assert.ok(files(`js/texts/${first}/`).includes(`decisions/${word}.js`), word);
  });

  for (const lang of others) {
    test(`${lang} has the files of ${first}`, () => {
      assert.deepEqual(files(`js/texts/${lang}/`).sort(), files(`js/texts/${first}/`).sort());
    });

    const pairs = [
      ...files(`js/texts/${first}/`)
        .filter((file) => !TYPED.includes(file))
        .map((file) => [file, `js/texts/${first}/${file}`, `js/texts/${lang}/${file}`]),
      ["www", `www/text/${first}.js`, `www/text/${lang}.js`],
    ];
    for (const [file, original, translated] of pairs) {
      test(`${translated}: the keys and placeholders of ${original}`, async () => {
        const texts = await load(original);
        const translations = (await load(translated)).filter(([key]) => !optional(file).test(key));
        assert.deepEqual(
          translations.map(([key]) => key),
          texts.map(([key]) => key),
        );
        for (const [index, [key, text]] of texts.entries()) {
          assert.notEqual(text.trim(), "", key);
          assert.deepEqual(placeholders(translations[index][1]), placeholders(text), key);
        }
      });
    }
  }
});
