// The README's calls print what the README says they print.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language,
  text,
}));
const calls = blocks.flatMap(({ language, text }, place) =>
  language === "js" ? [{ code: text, printed: blocks[place + 1] }] : [],
);
const pkg = JSON.stringify(new URL("../../pkg/index.js", import.meta.url).href);

test("there are calls", () => assert.ok(calls.length >= 2));

for (const [place, { code, printed }] of calls.entries()) {
  test(`call ${place + 1} prints what it says`, async () => {
    assert.equal(printed.language, "text");
    const lines = [];
    const log = console.log;
    console.log = (...parts) => lines.push(parts.join(" "));
    try {
      await import(
        `data:text/javascript,${encodeURIComponent(code.replace('from "part301"', `from ${pkg}`))}`
      );
    } finally {
      console.log = log;
    }
    assert.equal(lines.join("\n") + "\n", printed.text);
  });
}
