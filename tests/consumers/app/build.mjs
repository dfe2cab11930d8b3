// A production build of the portal's page by the bundler that is named:  node build.mjs vite|webpack|esbuild|rollup
// Each leaves out/BUNDLER/www/. Nothing is configured for the package's sake; esbuild and Rollup do not bring along a
// file that is named by `new URL(…, import.meta.url)`, so there the .wasm is copied, as the README says.

import { cpSync } from "node:fs";
import { resolve } from "node:path";

const [bundler] = process.argv.slice(2);
const folder = resolve("out", bundler, "www");
const page = (from = "index.html") => cpSync(from, `${folder}/index.html`);
const wasm = () => cpSync("node_modules/part301/part301.wasm", `${folder}/part301.wasm`);

const BUILDS = {
  async vite() {
    const { build } = await import("vite");
    await build({ logLevel: "warn", configFile: false, build: { outDir: folder, target: "es2022" } });
  },
  async webpack() {
    const { default: webpack } = await import("webpack");
    const stats = await new Promise((done, fail) =>
      webpack(
        {
          mode: "production",
          entry: "./portal.js",
          experiments: { outputModule: true },
          output: { path: folder, filename: "portal.js", module: true },
          performance: { hints: false },
        },
        (error, stats) => (error ? fail(error) : done(stats)),
      ),
    );
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
    page();
  },
  async esbuild() {
    const { build } = await import("esbuild");
    const { warnings } = await build({
      entryPoints: ["portal.js"],
      bundle: true,
      minify: true,
      format: "esm",
      splitting: true,
      outdir: folder,
    });
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
    page();
    wasm();
  },
  async rollup() {
    const { rollup } = await import("rollup");
    const { nodeResolve } = await import("@rollup/plugin-node-resolve");
    const bundle = await rollup({
      input: "portal.js",
      plugins: [nodeResolve()],
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    await bundle.write({ dir: folder, format: "es" });
    page();
    wasm();
  },
};

await BUILDS[bundler]();
