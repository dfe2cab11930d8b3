// The bytes that a page loads. The package's files are compressed one by one, as a server does it. A rival's scripts are
// bundled and minified first, and its WebAssembly is added.

import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { against, kilobytes, table } from "./harness.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const PKG = resolve(HERE, "../pkg");
const TARGET = 80_000;

const bundled = (options) =>
  build({ bundle: true, write: false, metafile: true, format: "esm", logLevel: "error", ...options });

/** The scripts that an entry of the package loads in English: the entry and everything that it imports. */
async function scripts(entry) {
  const { metafile } = await bundled({ entryPoints: [resolve(PKG, entry)], absWorkingDir: PKG });
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path, kind } of metafile.inputs[file].imports) {
      if (kind === "import-statement" || /\ben\.js$/.test(path)) found.add(path);
    }
  }
  return [...found].map((file) => readFileSync(resolve(PKG, file)));
}

/** A rival's script, bundled. `contents` is the code that a user writes to import it. */
async function bundle(contents) {
  const options = { stdin: { contents, resolveDir: HERE }, minify: true, platform: "browser" };
  const { outputFiles } = await bundled(options);
  return Buffer.from(outputFiles[0].contents);
}

const installed = (file) => readFileSync(resolve(HERE, "node_modules", file));
const wasm = readFileSync(resolve(PKG, "part301.wasm"));

const LOADED = [
  { name: "part301 `./web`, English", files: [...(await scripts("web.js")), wasm] },
  {
    name: "part301 `./web` with elements, English",
    files: [...(await scripts("elements.js")), wasm],
    target: TARGET,
  },
  { name: "– of which the WebAssembly", files: [wasm] },
  { name: "part301 `.`, both languages", files: await scripts("index.js") },
  { name: "json-logic-js", files: [await bundle(`export { default } from "json-logic-js"`)] },
  { name: "json-rules-engine", files: [await bundle(`export { Engine } from "json-rules-engine"`)] },
  {
    name: "GoRules zen (wasm)",
    files: [
      await bundle(`export { default, evaluateExpression } from "@gorules/zen-engine-wasm"`),
      installed("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"),
    ],
  },
  {
    name: "Cedar (wasm)",
    files: [
      await bundle(`export * from "@cedar-policy/cedar-wasm/web"`),
      installed("@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm"),
    ],
  },
];

const size = (files, compress) => files.reduce((sum, file) => sum + compress(file).length, 0);
console.log("The files that a page loads before its first answer, each compressed on its own.\n");
console.log(
  table(
    ["", "files", "raw", "gzip", "brotli", "target"],
    LOADED.map(({ name, files, target }) => {
      const brotli = size(files, brotliCompressSync);
      return [
        name,
        files.length,
        kilobytes(size(files, (file) => file)),
        kilobytes(size(files, (file) => gzipSync(file, { level: 9 }))),
        `**${kilobytes(brotli)}**`,
        target ? against(brotli, target, kilobytes) : "",
      ];
    }),
  ),
);
