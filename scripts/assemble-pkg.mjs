// The last step of scripts/build-pkg. It makes pkg/ from the glue and the wasm in target/bindgen, the JavaScript in js/, and
// what scripts/generate.rs wrote to target/generated.
//
//   js/entries/…             the scripts: see ENTRIES
//   js/entries/*.d.ts        the types, with target/generated/*.d.ts and the elements' own
//   js/texts                 locales/elements.*.js
//   target/generated/locales locales/*.js and schemas/
//   js/training              training/, a folder by itself
//   tests/scenarios          scenarios.js
//   js/README.md, CHANGELOG.md, the licences
//
// In js/, "#glue", "#wasm" and "#generated/…" stand for built files ("imports" in package.json), and "#scenarios" for the list
// of all scenarios. A module imported as "./locales/…" stays outside the bundle and is loaded when it is needed.

import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { LANGUAGES } from "../js/core/languages.js";
import { WORDS } from "../js/decisions/list.js";
import { classOf, tagOf } from "../js/elements/names.js";
import { assembleTraining } from "./assemble-training.mjs";
import { bundling, dataModule } from "./bundle.mjs";
import { gather } from "./gather.mjs";
import { readScenarios } from "./scenarios.mjs";
import { schemaOf } from "./schemas.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/**
 * The entries of the package. `source` is the name of a .js and a .d.ts file in js/entries, and `file` is the script that it
 * becomes, without its ending. The `form` is one of
 *
 *   both    an ES module and a CommonJS module, with the wasm inside
 *   module  an ES module. All of these share their common code in chunk-….js, with the one instance of the engine in it
 *   script  a classic script with everything inside
 */
const ENTRIES = {
  ".": { source: "inline", file: "index", form: "both" },
  "./web": { source: "web", file: "web", form: "module" },
  "./ics": { source: "ics", file: "ics", form: "module" },
  "./elements": { source: "elements", file: "elements", form: "module", hasSideEffects: true },
  "./iife": { source: "iife", file: "part301.iife", form: "script", hasSideEffects: true },
};

/** What else a package manager lets a project import. */
const FILES = {
  "./scenarios": { types: "./scenarios.d.ts", default: "./scenarios.js" },
  "./locales/*": { types: "./locale.d.ts", default: "./locales/*.js" },
  "./schemas/*": "./schemas/*",
  "./part301.wasm": "./part301.wasm",
  "./integrity.json": "./integrity.json",
  "./package.json": "./package.json",
};

const cargo = readFileSync("Cargo.toml", "utf8");
const cargoField = (name) => {
  const found = new RegExp(`^${name} = "(.*)"$`, "m").exec(cargo);
  if (!found) throw new Error(`Cargo.toml has no ${name}`);
  return found[1];
};

const scenarios = readScenarios();

rmSync("pkg", { recursive: true, force: true });
mkdirSync("pkg");
gather();

// --- the scripts ---

const common = bundling([dataModule("#scenarios", scenarios)]);
const sourceOf = ({ source }) => `js/entries/${source}.js`;
const entriesOf = (form) => Object.values(ENTRIES).filter((entry) => entry.form === form);

// The names of the packages from npm whose code is in what was built.
const bundled = new Set();
async function bundle(options) {
  const { metafile } = await build({ ...common, ...options });
  for (const path of Object.keys(metafile.inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name) bundled.add(name);
  }
}

for (const entry of entriesOf("both")) {
  await bundle({ entryPoints: [sourceOf(entry)], format: "esm", outfile: `pkg/${entry.file}.js` });
  await bundle({ entryPoints: [sourceOf(entry)], format: "cjs", outfile: `pkg/${entry.file}.cjs` });
}
await bundle({
  entryPoints: entriesOf("module").map((entry) => ({ in: sourceOf(entry), out: entry.file })),
  format: "esm",
  splitting: true,
  outdir: "pkg",
});
for (const entry of entriesOf("script")) {
  await bundle({ entryPoints: [sourceOf(entry)], format: "iife", outfile: `pkg/${entry.file}.js` });
}
for (const lang of LANGUAGES) {
  const entryPoints = [`target/generated/texts/${lang}.js`];
  await bundle({ entryPoints, format: "esm", outfile: `pkg/locales/elements.${lang}.js` });
}
await bundle({ entryPoints: ["js/elements/api.js"], format: "esm", outfile: "pkg/elements.api.js" });
writeFileSync(
  "pkg/scenarios.js",
  `// Generated from tests/scenarios.\nexport default ${JSON.stringify(scenarios)};\n`,
);
cpSync("target/bindgen/part301_bg.wasm", "pkg/part301.wasm");

// --- the texts of the rules, and the schemas ---

for (const lang of LANGUAGES) {
  const text = readFileSync(`target/generated/locales/${lang}.json`, "utf8");
  // As a string: engines read JSON several times faster than an object literal of this size.
  const quoted = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  writeFileSync(
    `pkg/locales/${lang}.js`,
    `// Generated from the Rust sources.\nexport default JSON.parse('${quoted}');\n`,
  );
  const locale = JSON.parse(text);
  const { default: said } = await import(`../js/texts/${lang}/elements.js`);
  mkdirSync(`pkg/schemas/${lang}`, { recursive: true });
  for (const word of Object.keys(locale.questions)) {
    const schema = JSON.stringify(schemaOf(word, locale, said), null, 1);
    writeFileSync(`pkg/schemas/${lang}/${word}.json`, schema + "\n");
  }
}

// --- the types ---

for (const name of ["answers", "functions", "inputs"]) {
  cpSync(`target/generated/${name}.d.ts`, `pkg/${name}.d.ts`);
}
for (const name of readdirSync("js/entries")) {
  if (name.endsWith(".d.ts")) cpSync(`js/entries/${name}`, `pkg/${name}`);
}

// The elements' classes and tags. The types of input and answer are those of the decision's function, whose name is found by
// comparing it with the exports.
await build({
  ...common,
  stdin: {
    contents: [
      `export * as api from "./js/core/index.js";`,
      ...WORDS.map((word) => `export { default as ${word}_ } from "./js/decisions/${word}/index.js";`),
    ].join("\n"),
    resolveDir: ".",
  },
  format: "esm",
  outfile: "target/generated/registry.mjs",
});
const registry = await import(pathToFileURL("target/generated/registry.mjs"));
const functionOf = (word) =>
  Object.keys(registry.api).find((name) => registry.api[name] === registry[`${word}_`].decide);
const classTypes = WORDS.map((word) => {
  const called = `typeof api.${functionOf(word)}`;
  return `export declare class ${classOf(word)} extends Part301Element<Parameters<${called}>[0], ReturnType<${called}>> {}`;
});
const tagTypes = WORDS.map((word) => `    "${tagOf(word)}": ${classOf(word)};`);
writeFileSync(
  "pkg/elements.d.ts",
  [
    readFileSync("js/entries/elements.d.ts", "utf8").trimEnd(),
    "",
    ...classTypes,
    "",
    "declare global {",
    "  interface HTMLElementTagNameMap {",
    ...tagTypes,
    "  }",
    "}\n",
  ].join("\n"),
);

// The same declarations for require(). In a "type": "module" package TypeScript takes a .d.ts for an ES module's.
const IMPORT = /(["'])\.\/([\w-]+)\.js\1/g;
const declarations = new Set(entriesOf("both").map(({ source }) => source));
for (const name of declarations) {
  const types = readFileSync(`pkg/${name}.d.ts`, "utf8");
  for (const [, , imported] of types.matchAll(IMPORT)) declarations.add(imported);
  writeFileSync(`pkg/${name}.d.cts`, types.replaceAll(IMPORT, "$1./$2.cjs$1"));
}

// --- the documents ---

// The README has tables of what the elements offer.
const { markdown } = await import("../js/elements/api.js");
const readme = readFileSync("js/README.md", "utf8");
writeFileSync(
  "pkg/README.md",
  readme.replace("<!-- elements -->", () => markdown()),
);
for (const name of ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) cpSync(name, `pkg/${name}`);

await assembleTraining("pkg/training", { version: cargoField("version"), scenarios });

// The licences of what is bundled from npm, and of the crates in the wasm.
const notice = (name, { version, license }, folder) => {
  const licence = readdirSync(folder).find((file) => /^licen[cs]e([-.](mit|md|txt))?$/i.test(file));
  const text = licence ? readFileSync(`${folder}/${licence}`, "utf8").replaceAll("\r", "").trim() : license;
  return `${name} ${version}\n\n${text}\n`;
};
const ofNpm = [...bundled].sort().map((name) => {
  const folder = `node_modules/${name}`;
  return notice(name, JSON.parse(readFileSync(`${folder}/package.json`, "utf8")), folder);
});
const askCargo = (...args) => execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28 });
const compiled = new Set(
  askCargo(
    ...["tree", "--locked", "--edges", "normal,no-proc-macro", "--target", "wasm32-unknown-unknown"],
    ...["--prefix", "none", "--format", "{p}"],
  ).match(/^\S+ v\S+/gm),
);
const ofCargo = JSON.parse(askCargo("metadata", "--locked", "--format-version", "1"))
  .packages.filter(({ name, version, source }) => source && compiled.has(`${name} v${version}`))
  .map((found) => notice(found.name, found, dirname(found.manifest_path)));
writeFileSync(
  "pkg/THIRD-PARTY-LICENSES",
  `Bundled into this package:\n\n${[...ofNpm, ...ofCargo].join("\n")}`,
);

// --- the manifest ---

// Types come first in every entry, because TypeScript takes the first condition that fits.
const exported = ({ source, file, form }) =>
  form === "both"
    ? {
        import: { types: `./${source}.d.ts`, default: `./${file}.js` },
        require: { types: `./${source}.d.cts`, default: `./${file}.cjs` },
      }
    : { types: `./${source}.d.ts`, default: `./${file}.js` };
const main = ENTRIES["."];
const manifest = {
  name: cargoField("name"),
  version: cargoField("version"),
  description: cargoField("description"),
  license: cargoField("license"),
  keywords: JSON.parse(/^keywords = (\[[^\]]*\])$/m.exec(cargo)[1]),
  type: "module",
  sideEffects: Object.values(ENTRIES)
    .filter(({ hasSideEffects }) => hasSideEffects)
    .map(({ file }) => `./${file}.js`),
  engines: { node: ">=20" },
  main: `./${main.file}.cjs`,
  module: `./${main.file}.js`,
  types: `./${main.source}.d.ts`,
  exports: {
    ...Object.fromEntries(Object.entries(ENTRIES).map(([path, entry]) => [path, exported(entry)])),
    ...FILES,
  },
};
writeFileSync("pkg/package.json", JSON.stringify(manifest, null, 2) + "\n");

// The digest of each script: for <script integrity>, an import map, or a server.
const files = readdirSync("pkg", { recursive: true }).filter((name) => /\.(c?js|wasm)$/.test(name));
const integrity = files.sort().map((name) => {
  const sum = createHash("sha384").update(readFileSync(`pkg/${name}`));
  return [`./${name}`, `sha384-${sum.digest("base64")}`];
});
writeFileSync("pkg/integrity.json", JSON.stringify(Object.fromEntries(integrity), null, 2) + "\n");

// The digest of the package comes last, when everything else is there.
const { digestOfPackage, digestOfSources } = await import("./digest.mjs");
const digest = { sources: digestOfSources(), files: digestOfPackage() };
writeFileSync("pkg/digest.json", JSON.stringify(digest, null, 2) + "\n");

const weigh = (name) => {
  const bytes = readFileSync(`pkg/${name}`);
  return `${name} ${(bytes.length / 1024).toFixed(1)} KB (${(brotliCompressSync(bytes).length / 1024).toFixed(1)} KB brotli)`;
};
const loaded = readdirSync("pkg").filter((name) =>
  /^(part301\.|web|ics|elements|index|chunk).*(js|wasm)$/.test(name),
);
console.log(loaded.map(weigh).join("\n"));
