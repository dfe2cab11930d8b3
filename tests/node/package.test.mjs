// The published package: it is complete, and every entry works.

import assert from "node:assert/strict";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { LANGUAGES } from "../../js/core/languages.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PKG = join(ROOT, "pkg");
const manifest = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));

// A project with the package installed.
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

test("./web gives them too, once it is started from bytes, and ./ics the calendar file beside it", () => {
  const names = run("b.mjs", `import * as part301 from "part301"; console.log(${NAMES});`);
  const web = run(
    "b-web.mjs",
    `import { readFileSync } from "node:fs";
     import { timelineToIcs } from "part301/ics";
     import * as web from "part301/web";
     await web.init({ source: readFileSync("node_modules/part301/part301.wasm") });
     if (!timelineToIcs({ events: { placement: "2025-07-02" } }).startsWith("BEGIN:VCALENDAR")) throw 0;
     const part301 = { ...web, timelineToIcs };
     console.log(${NAMES});`,
  );
  assert.deepEqual(
    JSON.parse(web).filter((name) => !["init", "Part301LoadError"].includes(name)),
    JSON.parse(names),
  );
});

test("in Node it does not load an HTTP client to start", () => {
  // Answers come at once. Loading undici alone would take longer than our whole start.
  const loaded = run(
    "c.mjs",
    `import "part301"; console.log(process.moduleLoadList.filter((name) => /undici/.test(name)).join());`,
  );
  assert.equal(loaded, "");
});

const named = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(named));

test("every file that the manifest names is there", () => {
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

// The files that the manifest exports by name.
const exported = [...new Set(named(manifest.exports))].filter((file) => !file.includes("*"));

// What is packed, as a pattern each; none may be without a file, and no file without one.
const PACKED = [
  /^(package|digest|integrity)\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^(LICENSE-MIT|LICENSE-APACHE|THIRD-PARTY-LICENSES)$/,
  ...exported.map((file) => new RegExp(`^${file.replace("./", "").replaceAll(".", "\\.")}$`)),
  /^(answers|functions|index|inputs|ics)\.d\.c?ts$/,
  /^chunk-[A-Z0-9]+\.js$/,
  /^elements\.api\.js$/,
  new RegExp(`^locales/(elements\\.)?(${LANGUAGES.join("|")})\\.js$`),
  new RegExp(`^schemas/(${LANGUAGES.join("|")})/[a-z_]+\\.json$`),
  /^training\/(index\.html|training\.(css|js)|imsmanifest\.xml|README\.md)$/,
];

// Runs `npm pack` with a folder for the tarball, or with "--dry-run" for only the list.
function pack(...where) {
  const printed = execFileSync("npm", ["pack", PKG, "--json", "--loglevel=error", ...where], {
    cwd: project,
    encoding: "utf8",
  });
  return JSON.parse(printed)[0];
}

test("npm packs what it should and nothing else", () => {
  const files = pack("--dry-run").files.map(({ path }) => path);
  assert.deepEqual(
    files.filter((file) => !PACKED.some((one) => one.test(file))),
    [],
  );
  assert.deepEqual(
    PACKED.filter((one) => !files.some((file) => one.test(file))),
    [],
  );
  const here = readdirSync(PKG, { recursive: true }).filter((file) => statSync(join(PKG, file)).isFile());
  assert.deepEqual(files.sort(), here.sort(), "npm leaves something out");
});

test("nothing runs when it is installed, nothing else is installed with it, and it says whose it is", () => {
  for (const key of [
    "scripts",
    "dependencies",
    "peerDependencies",
    "optionalDependencies",
    "private",
    "files",
  ])
    assert.equal(manifest[key], undefined, key);
  for (const key of ["name", "version", "description", "license", "keywords", "engines"])
    assert.ok(manifest[key], key);
});

test("what a bundler may leave out and what it may not", () => {
  const { sideEffects } = manifest;
  for (const file of sideEffects) assert.ok(existsSync(join(PKG, file)), file);
  assert.deepEqual(sideEffects, ["./elements.js", "./part301.iife.js"]); // These define the elements and the global.
});

test("each script and the wasm is of the integrity that is said", () => {
  const integrity = JSON.parse(readFileSync(join(PKG, "integrity.json"), "utf8"));
  const scripts = readdirSync(PKG, { recursive: true }).filter((file) => /\.(c?js|wasm)$/.test(file));
  assert.deepEqual(
    integrity,
    Object.fromEntries(
      scripts.sort().map((file) => {
        const sum = createHash("sha384").update(readFileSync(join(PKG, file)));
        return [`./${file}`, `sha384-${sum.digest("base64")}`];
      }),
    ),
  );
});

test("every text says the numbers of the law, not their names", () => {
  const texts = readdirSync(PKG, { recursive: true }).filter((file) => /\.(c?js|md|ts|xml)$/.test(file));
  for (const file of texts)
    assert.doesNotMatch(readFileSync(join(PKG, file), "utf8"), /\{#\w+(:\w+)?\}/, file);
});

test("arethetypeswrong finds nothing wrong", async () => {
  const { filename } = pack("--pack-destination", project);
  const { problems } = await checkPackage(
    createPackageFromTarballData(readFileSync(join(project, filename))),
    { excludeEntrypoints: ["./part301.wasm"] }, // It has no types.
  );
  // These are only ES modules. TypeScript reports that in a CommonJS project as an error.
  const modules = Object.entries(manifest.exports)
    .filter(([, entry]) => entry.types && !entry.require)
    .map(([path]) => path);
  assert.deepEqual(
    problems.filter(({ kind, entrypoint }) => !(kind === "CJSResolvesToESM" && modules.includes(entrypoint))),
    [],
  );
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
    "web.mts": `
      import { checkRelative, init } from "part301/web";
      import { timelineToIcs } from "part301/ics";
      export const started: Promise<unknown> = init({ locale: "es" });
      const file: string = timelineToIcs({}, { alarmDays: 2 });
      // @ts-expect-error it has an entry of its own
      import { timelineToIcs as none } from "part301/web";
      // @ts-expect-error no such option
      timelineToIcs({}, { alarm: 2 });
      // @ts-expect-error no such option
      init({ language: "es" });
      export { checkRelative, file, none };
    `,
    "scenarios.mts": `
      import scenarios from "part301/scenarios";
      import type { Scenario } from "part301/scenarios";
      const names: string[] = scenarios.map((scenario: Scenario) => scenario.name);
      // @ts-expect-error they are not to be written to
      scenarios.push(scenarios[0]!);
      // @ts-expect-error no such key
      scenarios[0]!.title;
      export { names };
    `,
    "elements.mts": `
      import "part301/elements";
      import type { Part301RelativeElement } from "part301/elements";
      const found = document.querySelector("part301-relative")!;
      found.value = { relationship: "aunt" };
      const same: Part301RelativeElement = found;
      const outcome: string | undefined = found.answer?.outcome;
      found.addEventListener("part301-answer", ({ detail }) => void detail.problems);
      // @ts-expect-error no such fact
      found.value = { relatonship: "aunt" };
      // @ts-expect-error no such mode
      found.mode = "wizard";
      // @ts-expect-error an answer is not to be set
      found.answer = null;
      export { same, outcome };
    `,
    "iife.mts": `
      import "part301/iife";
      export const outcome: string = part301.checkRelative({}).outcome;
      export const count: number = part301.scenarios.length;
      // @ts-expect-error no such function
      part301.checkRelatives({});
    `,
  };
  for (const [name, code] of Object.entries(compile)) writeFileSync(join(project, name), code);
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  for (const how of [
    ["--module", "node16", ...Object.keys(compile)],
    [
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "use.mts",
      "locale.mts",
      "web.mts",
      "scenarios.mts",
      "iife.mts",
    ],
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
