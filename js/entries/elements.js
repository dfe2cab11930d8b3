// The entry "./elements": defines every element. The engine is that of web.js, the same instance, and is loaded
// with the language that a page speaks once the first element stands in it.

import { Part301LoadError, init } from "./web.js";
import { define } from "../elements/index.js";
import { supply } from "../elements/ready.js";

// Written out here, so that bundlers see the files and bring them along.
const TEXTS = {
  en: () => import("./locales/elements.en.js"),
  es: () => import("./locales/elements.es.js"),
};

supply(async (lang) => {
  const texts = TEXTS[lang]().catch((cause) => {
    const url = new URL(`./locales/elements.${lang}.js`, import.meta.url).href;
    throw new Part301LoadError("locale", { url, cause });
  });
  const [{ default: found }] = await Promise.all([texts, init({ locale: lang })]);
  return found;
});

define();

export * from "../elements/index.js";
