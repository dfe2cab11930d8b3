// The texts of elements and pages have the same keys and placeholders in both languages.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

const FILES = ["js/elements/text", "www/text"];

// Every text with its path.
const flat = (value, path = "") =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, one]) => flat(one, `${path}.${key}`));
const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

describe("texts", () => {
  for (const folder of FILES) {
    test(`${folder}: both languages alike`, async () => {
      const [en, es] = await Promise.all(
        ["en", "es"].map(async (lang) =>
          flat((await import(new URL(`../../${folder}/${lang}.js`, import.meta.url))).default),
        ),
      );
      assert.deepEqual(
        es.map(([path]) => path),
        en.map(([path]) => path),
      );
      for (const [place, [path, text]] of en.entries()) {
        assert.notEqual(text.trim(), "", path);
        assert.deepEqual(placeholders(es[place][1]), placeholders(text), path);
      }
    });
  }
});
