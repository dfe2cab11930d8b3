// The last step of scripts/build-pkg: pkg/ from the glue and wasm in target/bindgen, the JavaScript in js/ and
// what the Rust program scripts/generate.rs wrote to target/generated.
//
//   js/entries/inline.js   → index.js, index.cjs   the wasm inside, no init
//   js/entries/web.js      → web.js                and part301.wasm beside it
//   js/ics.js              → ics.js                calendar files, beside web.js
//   js/entries/elements.js → elements.js           the elements, over web.js; their texts in locales/elements.*.js
//   js/entries/iife.js     → part301.iife.js       one classic script, everything inside
//   js/training            → training/             the training page, a folder by itself
//   tests/scenarios/**     → scenarios.js
//   target/generated/locales → locales/              a module a language
//   js/README.md, js/*.d.ts, CHANGELOG.md, the licences, target/generated/*.d.ts   → copied as they are
//
// What web.js, ics.js and elements.js share, the one engine among it, is in chunk-….js.
//
// In js/, "#glue", "#wasm" and "#generated/…" stand for the built things ("imports" in package.json), and
// "#scenarios" for the list of all scenarios. What is imported as "./locales/…" stays outside the bundle: such a
// file is loaded when it is asked for.

import { build, transform } from "esbuild";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { assembleTraining } from "./assemble-training.mjs";
import { readScenarios } from "./scenarios.mjs";
import { schemaOf } from "./schemas.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const cargo = readFileSync("Cargo.toml", "utf8");
const cargoField = (name) => {
  const found = new RegExp(`^${name} = "(.*)"$`, "m").exec(cargo);
  if (!found) throw new Error(`Cargo.toml has no ${name}`);
  return found[1];
};

const scenarios = readScenarios();

rmSync("pkg", { recursive: true, force: true });
mkdirSync("pkg");

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  platform: "neutral", // the same code for browsers and Node
  loader: { ".wasm": "base64", ".json": "text" },
  external: ["./locales/*"],
  legalComments: "none",
  charset: "ascii", // a script with one wider character takes twice the memory, and longer to parse
  logLevel: "warning",
  metafile: true,
};
common.plugins = [
  {
    name: "scenarios",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#scenarios$/ }, ({ path }) => ({ path, namespace: "scenarios" }));
      onLoad({ filter: /./, namespace: "scenarios" }, () => ({
        contents: JSON.stringify(scenarios),
        loader: "json",
      }));
    },
  },
  {
    name: "style sheets", // they are text to what adopts them
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
        return { contents: code, loader: "text" };
      });
    },
  },
];
const inline = { ...common, entryPoints: ["js/entries/inline.js"] };
const built = await build({ ...inline, format: "esm", outfile: "pkg/index.js" });
await build({ ...inline, format: "cjs", outfile: "pkg/index.cjs" });
await build({
  ...common,
  entryPoints: ["js/entries/web.js", "js/ics.js", "js/entries/elements.js"],
  entryNames: "[name]",
  format: "esm",
  splitting: true,
  outdir: "pkg",
});
await build({
  ...common,
  entryPoints: ["js/entries/iife.js"],
  format: "iife",
  outfile: "pkg/part301.iife.js",
});
for (const lang of ["en", "es"]) {
  const outfile = `pkg/locales/elements.${lang}.js`;
  await build({ ...common, entryPoints: [`js/elements/text/${lang}.js`], format: "esm", outfile });
}
writeFileSync(
  "pkg/scenarios.js",
  `// Generated from tests/scenarios.\nexport default ${JSON.stringify(scenarios)};\n`,
);
cpSync("js/elements/api.js", "pkg/elements.api.js"); // what they offer, for those who list it
cpSync("target/bindgen/part301_bg.wasm", "pkg/part301.wasm");

for (const name of ["answers", "functions", "inputs"]) {
  cpSync(`target/generated/${name}.d.ts`, `pkg/${name}.d.ts`);
}
for (const file of readdirSync("target/generated/locales")) {
  const text = readFileSync(`target/generated/locales/${file}`, "utf8");
  const locale = JSON.parse(text);
  // As text: engines read JSON several times faster than an object literal of this size.
  const quoted = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  writeFileSync(
    `pkg/locales/${locale.lang}.js`,
    `// Generated from the Rust sources.\nexport default JSON.parse('${quoted}');\n`,
  );
  mkdirSync(`pkg/schemas/${locale.lang}`, { recursive: true });
  for (const word of Object.keys(locale.questions)) {
    const schema = JSON.stringify(schemaOf(word, locale), null, 1);
    writeFileSync(`pkg/schemas/${locale.lang}/${word}.json`, schema + "\n");
  }
}
for (const name of readdirSync("js")) {
  if (name.endsWith(".d.ts") || name === "README.md") cpSync(`js/${name}`, `pkg/${name}`);
}
// The same declarations for require(): in a "type": "module" package TypeScript takes a .d.ts for an ES module's.
for (const name of [
  "index.d.ts",
  "inline.d.ts",
  "inputs.d.ts",
  "ics.d.ts",
  "answers.d.ts",
  "functions.d.ts",
]) {
  const types = readFileSync(`pkg/${name}`, "utf8").replaceAll(/(["']\.\/[\w-]+)\.js(["'])/g, "$1.cjs$2");
  writeFileSync(`pkg/${name.replace(/ts$/, "cts")}`, types);
}
// The README's tables of what the elements offer.
const { markdown } = await import("../js/elements/api.js");
const readme = readFileSync("pkg/README.md", "utf8");
writeFileSync(
  "pkg/README.md",
  readme.replace("<!-- elements -->", () => markdown()),
);
for (const name of ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) cpSync(name, `pkg/${name}`);

await assembleTraining("pkg/training", { version: cargoField("version"), scenarios });

// What is bundled from npm, and what is in the wasm, each with its licence.
const bundled = new Set(
  Object.keys(built.metafile.inputs)
    .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
    .filter(Boolean),
);
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

// Types come first in every entry: TypeScript takes the first condition that fits.
const manifest = {
  name: cargoField("name"),
  version: cargoField("version"),
  description: cargoField("description"),
  license: cargoField("license"),
  keywords: JSON.parse(/^keywords = (\[[^\]]*\])$/m.exec(cargo)[1]),
  type: "module",
  sideEffects: ["./elements.js", "./part301.iife.js"],
  engines: { node: ">=20" },
  main: "./index.cjs",
  module: "./index.js",
  types: "./inline.d.ts",
  exports: {
    ".": {
      import: { types: "./inline.d.ts", default: "./index.js" },
      require: { types: "./inline.d.cts", default: "./index.cjs" },
    },
    "./web": { types: "./web.d.ts", default: "./web.js" },
    "./ics": { types: "./ics.d.ts", default: "./ics.js" },
    "./elements": { types: "./elements.d.ts", default: "./elements.js" },
    "./iife": { types: "./iife.d.ts", default: "./part301.iife.js" },
    "./scenarios": { types: "./scenarios.d.ts", default: "./scenarios.js" },
    "./locales/*": { types: "./locale.d.ts", default: "./locales/*.js" },
    "./schemas/*": "./schemas/*",
    "./part301.wasm": "./part301.wasm",
    "./integrity.json": "./integrity.json",
    "./package.json": "./package.json",
  },
};
writeFileSync("pkg/package.json", JSON.stringify(manifest, null, 2) + "\n");

// What each script may be pinned to, as <script integrity>, in an import map, or by a server.
const files = readdirSync("pkg", { recursive: true }).filter((name) => /\.(c?js|wasm)$/.test(name));
const integrity = files.sort().map((name) => {
  const sum = createHash("sha384").update(readFileSync(`pkg/${name}`));
  return [`./${name}`, `sha384-${sum.digest("base64")}`];
});
writeFileSync("pkg/integrity.json", JSON.stringify(Object.fromEntries(integrity), null, 2) + "\n");

// Last, when everything else is there.
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
