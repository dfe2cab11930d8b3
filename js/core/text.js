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
  return template.replace(/\{([^}]*)\}/g, (whole, placeholder) => {
    const bar = placeholder.indexOf("|");
    const value = get(bar < 0 ? placeholder : placeholder.slice(0, bar));
    const forms = bar < 0 ? "" : placeholder.slice(bar);
    if (value === undefined || forms.length < 2) return value ?? whole;
    return form(forms, category(Number(value), lang)) ?? form(forms, "other") ?? "";
  });
}

// The form for one category in `|one=day|other=days`.
function form(forms, category) {
  const key = `|${category}=`;
  const at = forms.indexOf(key);
  if (at < 0) return undefined;
  const end = forms.indexOf("|", at + 1);
  return forms.slice(at + key.length, end < 0 ? undefined : end);
}

const RULES = new Map();
const CATEGORIES = new Map();
const REMEMBERED = 1000;

// The plural category of a number. To ask the plural rules takes longer than filling a sentence, so the categories of the
// first numbers are kept.
function category(number, lang) {
  const key = `${lang} ${number}`;
  const known = CATEGORIES.get(key);
  if (known) return known;
  if (!RULES.has(lang)) RULES.set(lang, new Intl.PluralRules(lang));
  const found = RULES.get(lang).select(number);
  if (CATEGORIES.size < REMEMBERED) CATEGORIES.set(key, found);
  return found;
}
