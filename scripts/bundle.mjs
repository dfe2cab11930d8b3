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

const LAW = new URL("../target/generated/numbers.json", import.meta.url);

// A text names a number of the law, as sentences in src/ do: "{#goal_months}", "{#caregiver_review_days:words}".
const numbersOfTheLaw = {
  name: "numbers of the law",
  setup({ onLoad }) {
    const numbers = JSON.parse(readFileSync(LAW, "utf8"));
    onLoad({ filter: /[\\/]js[\\/]texts[\\/].*\.js$/ }, ({ path }) => {
      const [, lang] = /[\\/]texts[\\/]([\w-]+)[\\/]/.exec(path);
      const fill = (placeholder, name, form) => {
        const written = form ? numbers[name]?.[lang]?.[form] : numbers[name]?.value;
        if (written === undefined) throw new Error(`${path}: ${placeholder} is no number of the law`);
        return written;
      };
      const contents = readFileSync(path, "utf8").replace(/\{#(\w+)(?::(\w+))?\}/g, fill);
      return { contents, loader: "js" };
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
  plugins: [styleSheets, numbersOfTheLaw, ...plugins],
});
