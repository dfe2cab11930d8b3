// The entry "./web": the wasm is a file of its own, compiled while it streams in. Each language is a file beside it.

import { loadLocale } from "#generated/loaders.js";
import start from "#glue";
import { LANGUAGES } from "../core/languages.js";
import { Part301LoadError, diagnosed } from "../core/loading.js";
import { add, lookUp } from "../core/locales.js";
import { errorOf, notOneOf } from "../core/problems.js";

/**
 * Loads the engine and one language. A later call can load another language. Nothing is loaded twice.
 *
 * `source` is the .wasm, if it is not beside this file: an address, a Response, or a compiled module.
 */
export async function init({ source, locale = LANGUAGES[0] } = {}) {
  const lang = lookUp(String(locale), LANGUAGES);
  const [text] = await Promise.all([texts(lang ?? LANGUAGES[0]), engine(source)]);
  if (!lang) {
    const problem = notOneOf("/options/locale", locale, LANGUAGES);
    throw errorOf([problem], { locale: text.default, messages: {} });
  }
  add(text.default.lang, () => text.default);
}

const texts = (lang) =>
  loadLocale[lang]().catch((cause) => {
    throw new Part301LoadError("locale", {
      url: new URL(`./locales/${lang}.js`, import.meta.url).href,
      cause,
    });
  });

let starting;

// Starts the engine once. After a failure the next call tries again.
function engine(source) {
  starting ??= diagnosed(source ?? new URL("./part301.wasm", import.meta.url), (wasm) =>
    start({ module_or_path: wasm }),
  );
  starting.catch(() => (starting = undefined));
  return starting;
}

export { Part301LoadError };
export default init;
export * from "../core/index.js";
