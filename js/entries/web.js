// The entry "./web": a .wasm file of its own, compiled while it streams in, and one language, loaded beside it.
import start from "#glue";
import { add, lookUp } from "../locales.js";
import { Part301LoadError, diagnosed } from "../loading.js";
import { errorOf, notOneOf } from "../problem.js";

// Written out here, so that bundlers see the files and bring them along.
const LOCALES = {
  en: () => import("./locales/en.js"),
  es: () => import("./locales/es.js"),
};

/**
 * Loads the engine and a language; a later call loads a further language, and nothing twice.
 *
 * `source` is where the .wasm is, if not beside this file: an address, a Response, or a compiled module.
 */
export async function init({ source, locale = "en" } = {}) {
  const lang = lookUp(String(locale), Object.keys(LOCALES));
  const [text] = await Promise.all([texts(lang ?? "en"), engine(source)]);
  if (!lang) {
    const problem = notOneOf("/options/locale", locale, Object.keys(LOCALES));
    throw errorOf([problem], { locale: text.default, messages: {} });
  }
  add(text.default.lang, () => text.default);
}

const texts = (lang) =>
  LOCALES[lang]().catch((cause) => {
    throw new Part301LoadError("locale", {
      url: new URL(`./locales/${lang}.js`, import.meta.url).href,
      cause,
    });
  });

let starting;

// Started once; after a failure the next call tries again.
function engine(source) {
  starting ??= diagnosed(source ?? new URL("./part301.wasm", import.meta.url), (wasm) =>
    start({ module_or_path: wasm }),
  );
  starting.catch(() => (starting = undefined));
  return starting;
}

export { Part301LoadError };
export default init;
export * from "../index.js";
