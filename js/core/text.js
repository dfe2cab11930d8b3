// The sentences and dates of a call, in its language.

/**
 * The words of one call: a locale, and the caller's own texts, which replace some of the locale's.
 *
 * @typedef {{ locale: import("./locales.js").Locale, messages: Record<string, string> }} Words
 */

/** The text with an id: the caller's own, or else the locale's. */
export const textOf = (id, { messages, locale }) =>
  Object.hasOwn(messages, id) ? messages[id] : locale.messages[id];

/** The text with an id as a sentence. Each placeholder is replaced by what `get` returns for its name. */
export const sentence = (id, get, words) => fill(textOf(id, words), get, words.locale.lang);

/** A date in words, as in the sentences: "March 1, 2026". */
export function dateInWords(date, locale) {
  const [year, month, day] = date.split("-").map(Number);
  const parts = { year, month: locale.months[month - 1], day };
  return fill(locale.date, (name) => parts[name], locale.lang);
}

/**
 * Replaces each `{name}` by what `get` returns for the name, and each `{name|one=day|other=days}` by the form that
 * agrees with this number. If there is nothing for a name, its placeholder stays. src/engine/text/template.rs fills
 * sentences alike.
 */
export function fill(template, get, lang) {
  return template.replace(/\{([^}|]*)\|?([^}]*)\}/g, (whole, name, forms) => {
    const value = get(name);
    if (value === undefined || !forms) return value ?? whole;
    const form = new Map(forms.split("|").map((form) => form.split("=")));
    return form.get(pluralRules(lang).select(Number(value))) ?? form.get("other") ?? "";
  });
}

const RULES = new Map();

// The plural rules of a language. Making them takes longer than filling a sentence, so they are made once.
function pluralRules(lang) {
  if (!RULES.has(lang)) RULES.set(lang, new Intl.PluralRules(lang));
  return RULES.get(lang);
}
