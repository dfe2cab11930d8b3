// The entry "./elements": defines every element. It uses the engine of web.js, as one shared instance. The engine and the
// page's language are loaded when the first element enters the page.

import { loadElementTexts } from "#generated/loaders.js";
import { define } from "../elements/index.js";
import { supply } from "../elements/ready.js";
import { Part301LoadError, init } from "./web.js";

supply(async (lang) => {
  const texts = loadElementTexts[lang]().catch((cause) => {
    const url = new URL(`./locales/elements.${lang}.js`, import.meta.url).href;
    throw new Part301LoadError("locale", { url, cause });
  });
  const [{ default: found }] = await Promise.all([texts, init({ locale: lang })]);
  return found;
});

define();

export * from "../elements/index.js";
