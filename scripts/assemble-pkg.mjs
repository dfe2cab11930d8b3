// The last step of scripts/build-pkg: pkg/ from the glue and wasm in target/bindgen, the JavaScript in js/ and
// what the Rust program scripts/generate.rs wrote to target/generated.
//
//   js/entries/inline.js   → index.js, index.cjs   the wasm inside, no init
//   js/entries/web.js      → web.js                and part301.wasm beside it
//   js/README.md, js/*.d.ts, target/generated/**   → copied as they are
//
// In js/, "#glue", "#wasm" and "#generated/…" stand for the built things ("imports" in package.json). What
// is imported as "./locales/…" stays outside the bundle: such a file is loaded when it is asked for.

import { build } from "esbuild";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const cargo = readFileSync("Cargo.toml", "utf8");
const cargoField = (name) => {
  const found = new RegExp(`^${name} = "(.*)"$`, "m").exec(cargo);
  if (!found) throw new Error(`Cargo.toml has no ${name}`);
  return found[1];
};

rmSync("pkg", { recursive: true, force: true });
mkdirSync("pkg");

const common = {
  bundle: true,
  minify: true,
  target: "es2022",
  platform: "neutral", // the same code for browsers and Node
  loader: { ".wasm": "base64" },
  external: ["./locales/*"],
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
  metafile: true,
};
const built = await build({
  ...common,
  entryPoints: ["js/entries/inline.js"],
  format: "esm",
  outfile: "pkg/index.js",
});
await build({ ...common, entryPoints: ["js/entries/inline.js"], format: "cjs", outfile: "pkg/index.cjs" });
await build({ ...common, entryPoints: ["js/entries/web.js"], format: "esm", outfile: "pkg/web.js" });
cpSync("target/bindgen/part301_bg.wasm", "pkg/part301.wasm");

if (existsSync("target/generated")) cpSync("target/generated", "pkg", { recursive: true });
for (const name of readdirSync("js")) {
  if (name.endsWith(".d.ts") || name === "README.md") cpSync(`js/${name}`, `pkg/${name}`);
}
// The same declarations for require(): in a "type": "module" package TypeScript takes a .d.ts for an ES module's.
for (const name of readdirSync("pkg")) {
  if (!name.endsWith(".d.ts") || ["web.d.ts", "locale.d.ts"].includes(name)) continue;
  const types = readFileSync(`pkg/${name}`, "utf8").replaceAll(/(["']\.\/[\w-]+)\.js(["'])/g, "$1.cjs$2");
  writeFileSync(`pkg/${name.replace(/ts$/, "cts")}`, types);
}
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(name, `pkg/${name}`);

// What is bundled from npm, each with its licence.
const bundled = new Set(
  Object.keys(built.metafile.inputs)
    .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
    .filter(Boolean),
);
const notice = (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const licence = readdirSync(`node_modules/${name}`).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/${licence}`, "utf8").trim()}\n`;
};
writeFileSync(
  "pkg/THIRD-PARTY-LICENSES",
  `Bundled into this package:\n\n${[...bundled].sort().map(notice).join("\n")}`,
);

// Types come first in every entry: TypeScript takes the first condition that fits.
const manifest = {
  name: cargoField("name"),
  version: cargoField("version"),
  description: cargoField("description"),
  license: cargoField("license"),
  keywords: JSON.parse(/^keywords = (\[[^\]]*\])$/m.exec(cargo)[1]),
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  main: "./index.cjs",
  module: "./index.js",
  types: "./index.d.ts",
  exports: {
    ".": {
      import: { types: "./index.d.ts", default: "./index.js" },
      require: { types: "./index.d.cts", default: "./index.cjs" },
    },
    "./web": { types: "./web.d.ts", default: "./web.js" },
    "./part301.wasm": "./part301.wasm",
    "./locales/*": { types: "./locale.d.ts", default: "./locales/*.js" },
    "./package.json": "./package.json",
  },
};
writeFileSync("pkg/package.json", JSON.stringify(manifest, null, 2) + "\n");

// Last, when everything else is there.
const { digestOfPackage, digestOfSources } = await import("./digest.mjs");
const digest = { sources: digestOfSources(), files: digestOfPackage() };
writeFileSync("pkg/digest.json", JSON.stringify(digest, null, 2) + "\n");

const weigh = (name) => {
  const bytes = readFileSync(`pkg/${name}`);
  return `${name} ${(bytes.length / 1024).toFixed(1)} KB (${(brotliCompressSync(bytes).length / 1024).toFixed(1)} KB brotli)`;
};
console.log(["part301.wasm", "web.js", "index.js"].map(weigh).join(", "));
