// Every scenario through the package as it is published: the answer is the native one, text included, and so
// are the problems, in both languages.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import * as part301 from "../../pkg/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const printed = execFileSync("cargo", ["run", "--quiet", "--locked", "--example", "answers"], {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 1 << 30,
});
const scenarios = JSON.parse(printed);

function answer(call) {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof part301.Part301Error)) throw error;
    assert.equal(error.message, error.problems.map((problem) => problem.message).join("\n"));
    return { problems: error.problems };
  }
}

test("there are scenarios", () => assert.ok(scenarios.length > 0));

for (const file of new Set(scenarios.map((scenario) => scenario.file))) {
  describe(file, () => {
    const here = scenarios.filter((scenario) => scenario.file === file);
    for (const { name, function: decide, facts, calendar, answers } of here) {
      test(name, () => {
        for (const [locale, native] of Object.entries(answers)) {
          const given = answer(() => part301[decide](facts, { locale, calendar }));
          assert.deepEqual(given, native);
          assert.deepEqual(structuredClone(given), JSON.parse(JSON.stringify(given)), "it is plain data");
        }
      });
    }
  });
}
