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

/**
 * Fills the numbers of the law into a text of one language. A text names a number as the sentences in src/ do:
 * "{#goal_months}", "{#caregiver_review_days:words}".
 */
export function withNumbers(text, lang) {
  return text.replace(/\{#(\w+)(?::(\w+))?\}/g, (placeholder, name, form) => {
    const number = numbersOfTheLaw()[name];
    const written = form ? number?.[lang]?.[form] : number?.value;
    if (written === undefined) throw new Error(`${placeholder} is no number of the law`);
    return written;
  });
}

let numbers;
const numbersOfTheLaw = () => (numbers ??= JSON.parse(readFileSync(LAW, "utf8")));

const numbersInTexts = {
  name: "numbers in texts",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]js[\\/]texts[\\/].*\.js$/ }, ({ path }) => {
      const [, lang] = /[\\/]texts[\\/]([\w-]+)[\\/]/.exec(path);
      return { contents: withNumbers(readFileSync(path, "utf8"), lang), loader: "js" };
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
  plugins: [styleSheets, numbersInTexts, ...plugins],
});
