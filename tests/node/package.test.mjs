// The package as it is published: that it arrives whole, and that every way in leads in.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PKG = join(ROOT, "pkg");
const manifest = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));

// A project that has the package installed, as an embedder's would.
let project;
before(() => {
  project = mkdtempSync(join(tmpdir(), "part301-embedder-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(PKG, join(project, "node_modules/part301"));
});
after(() => rmSync(project, { recursive: true, force: true }));

function run(name, code) {
  writeFileSync(join(project, name), code);
  return execFileSync(process.execPath, [name], { cwd: project, encoding: "utf8" }).trim();
}

const NAMES = `JSON.stringify(Object.keys(part301).filter((name) => name !== "default").sort())`;

test("import and require give the same names, and there are some", () => {
  const imported = run("a.mjs", `import * as part301 from "part301"; console.log(${NAMES});`);
  const required = run("a.cjs", `const part301 = require("part301"); console.log(${NAMES});`);
  assert.equal(imported, required);
  assert.ok(JSON.parse(imported).length > 0, "the package exports nothing");
});

test("./web gives them too, once it is started from bytes", () => {
  const names = run("b.mjs", `import * as part301 from "part301"; console.log(${NAMES});`);
  const web = run(
    "b-web.mjs",
    `import { readFileSync } from "node:fs";
     import * as part301 from "part301/web";
     await part301.init({ source: readFileSync("node_modules/part301/part301.wasm") });
     console.log(${NAMES});`,
  );
  assert.deepEqual(
    JSON.parse(web).filter((name) => name !== "init"),
    JSON.parse(names),
  );
});

test("in Node it does not load an HTTP client to start", () => {
  // Answers come at once; undici alone would take longer than the whole start.
  const loaded = run(
    "c.mjs",
    `import "part301"; console.log(process.moduleLoadList.filter((name) => /undici/.test(name)).join());`,
  );
  assert.equal(loaded, "");
});

test("every file that the manifest names is there", () => {
  const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));
  for (const file of named([manifest.main, manifest.module, manifest.types, manifest.exports])) {
    if (file.includes("*")) {
      const [folder, end] = join(PKG, file).split("*");
      assert.ok(
        readdirSync(folder).some((name) => name.endsWith(end)),
        file,
      );
    } else {
      assert.ok(existsSync(join(PKG, file)), file);
    }
  }
  for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY-LICENSES"])
    assert.ok(existsSync(join(PKG, file)), file);
});

test("nothing keeps a file out of what npm packs", () => {
  const files = readdirSync(PKG, { recursive: true });
  assert.deepEqual(
    files.filter((file) => /(^|\/)\.(git|npm)ignore$/.test(file)),
    [],
  );
  assert.equal(manifest.files, undefined);
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: PKG, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test("its types hold for a strict project, as ES module and as CommonJS", () => {
  const compile = {
    "use.mts": `import * as part301 from "part301"; export const all: object = part301;`,
    "answer.mts": `
      import { Part301Error, checkRelative, questions, words } from "part301";
      import type { Kind, Problem, Question, RelativeAnswer, RelativeInput, Status } from "part301";
      const input: RelativeInput = { relationship: "great_aunt", personAge: null, kinPath: ["mother", "sister"] };
      const answer: RelativeAnswer = checkRelative(input, { locale: "es-MX", calendar: { add: ["2026-12-24"] } });
      const statuses: Status[] = answer.findings.map((finding) => finding.status);
      const due: string | undefined = answer.duties[0]?.due;
      const choices = answer.missing.flatMap((missing) => (missing.kind === "code" ? missing.choices : []));
      const nested = (kind: Kind): readonly Question[] => (kind.kind === "record" ? kind.questions : []);
      const met: string = words("Status").met;
      try { questions("relative"); } catch (error) {
        if (error instanceof Part301Error) { const problems: Problem[] = error.problems; void problems; }
      }
      // @ts-expect-error no such code
      checkRelative({ relationship: "aunty" });
      // @ts-expect-error no such fact
      checkRelative({ relatonship: "aunt" });
      // @ts-expect-error a day is text
      checkRelative({ asOf: new Date() });
      // @ts-expect-error no such decision
      questions("relatives");
      // @ts-expect-error no such option
      checkRelative({}, { language: "es" });
      export { statuses, due, choices, nested, met };
    `,
    "disclosure.mts": `
      import { decideChildInformation, decideDisclosure, words } from "part301";
      import type { ChildInformationAnswer, DisclosureAnswer, DisclosureInput, ItemAnswer } from "part301";
      const input: DisclosureInput = { recipient: "school", qualifierMet: true, asOf: "2026-03-02", courtProhibits: null };
      const answer: DisclosureAnswer = decideDisclosure(input, { calendar: "illinois_legal" });
      const today: "yes" | "no" | "unknown" = answer.today;
      const days: (string | null)[] = [answer.notBefore, answer.notBeforeIfNoticeToday, answer.paragraph];
      const rules: string[] = [answer.governing, ...answer.bars];
      const shared: ChildInformationAnswer = decideChildInformation({ recipient: "relative_notice", items: ["school name"] });
      const rows: ItemAnswer[] = shared.items;
      const decided: string[] = rows.map((row) => words("ItemDecision")[row.decision]);
      const verbal: boolean = shared.form === "verbal";
      // @ts-expect-error not an outcome
      answer.outcome === "allowed";
      // @ts-expect-error no such recipient
      decideDisclosure({ recipient: "neighbour" });
      // @ts-expect-error it may be null
      const day: string = answer.notBefore;
      // @ts-expect-error items are a list
      decideChildInformation({ items: "iep" });
      export { today, days, rules, decided, verbal, day };
    `,
    "use.cts": `import part301 = require("part301"); export const all: object = part301;`,
    "locale.mts": `import es from "part301/locales/es"; export const text: object = es;`,
    "web.mts": `import { init } from "part301/web"; export const started: Promise<unknown> = init();`,
  };
  for (const [name, code] of Object.entries(compile)) writeFileSync(join(project, name), code);
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  for (const how of [
    ["--module", "node16", ...Object.keys(compile)],
    ["--module", "esnext", "--moduleResolution", "bundler", "use.mts", "locale.mts", "web.mts"],
  ]) {
    try {
      execFileSync(process.execPath, [tsc, "--noEmit", "--strict", "--target", "es2022", ...how], {
        cwd: project,
        encoding: "utf8",
      });
    } catch (error) {
      assert.fail(error.stdout);
    }
  }
});
