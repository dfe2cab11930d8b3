// The calls in both READMEs, the project's and the package's, print exactly what the README says. Calls for a page run
// in tests/browser/readme.test.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

const pkg = JSON.stringify(new URL("../../pkg/index.js", import.meta.url).href);

for (const file of ["README.md", "pkg/README.md"]) {
  describe(file, () => {
    const readme = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
      language,
      text,
    }));
    const calls = blocks.flatMap(({ language, text }, place) =>
      language === "js" && !text.includes('from "part301/')
        ? [{ code: text, printed: blocks[place + 1] }]
        : [],
    );

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
  });
}
