// The README's call prints what the README says it prints.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const block = (language) => readme.split("```" + language + "\n")[1].split("```")[0];

test("the README's JavaScript prints what it says", async () => {
  const printed = [];
  const log = console.log;
  console.log = (line) => printed.push(line);
  try {
    const code = block("js").replace(
      'from "part301"',
      `from ${JSON.stringify(new URL("../../pkg/index.js", import.meta.url).href)}`,
    );
    await import(`data:text/javascript,${encodeURIComponent(code)}`);
  } finally {
    console.log = log;
  }
  assert.equal(printed.join("\n") + "\n", block("text"));
});
