// How esbuild bundles the package and the training page.

import { transform } from "esbuild";
import { readFileSync } from "node:fs";

/** A plugin that resolves a name such as "#scenarios" to data. */
export const dataModule = (name, data) => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
    onLoad({ filter: /./, namespace: name }, () => ({ contents: JSON.stringify(data), loader: "json" }));
  },
});

// A style sheet becomes a text, because a shadow root adopts it from a script.
const styleSheets = {
  name: "style sheets",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

/** The options for every script. `plugins` are further plugins. */
export const bundling = (plugins = []) => ({
  bundle: true,
  minify: true,
  target: "es2022",
  platform: "neutral", // the same code for browsers and Node
  loader: { ".wasm": "base64", ".json": "text" },
  external: ["./locales/*"], // loaded when they are needed
  legalComments: "none",
  charset: "ascii", // a script with one wider character takes twice the memory, and is slower to parse
  logLevel: "warning",
  metafile: true,
  plugins: [styleSheets, ...plugins],
});
