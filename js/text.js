// Sentences and dates, written out in the words of a call.

/**
 * The words of one call: a locale, and the texts that the caller put in place of some of its own.
 *
 * @typedef {{ locale: import("./locales.js").Locale, messages: Record<string, string> }} Words
 */

/** The text with an id: the caller's own, or the locale's. */
export const textOf = (id, { messages, locale }) =>
  Object.hasOwn(messages, id) ? messages[id] : locale.messages[id];

/** The text with an id as a sentence, each placeholder filled with what `get` has for its name. */
export const sentence = (id, get, words) =>
  fill(textOf(id, words), get, words.locale.lang);

/** A date written out as in the sentences: "March 1, 2026". */
export function dateInWords(date, locale) {
  const [year, month, day] = date.split("-").map(Number);
  const parts = { year, month: locale.months[month - 1], day };
  return fill(locale.date, (name) => parts[name], locale.lang);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDate(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return day >= 1 && day <= (days ?? 0);
}

/** Whether a text is such a day, within the bounds of a locale. */
export const isDay = (text, { from, to }) => isDate(text) && from <= text && text <= to;

// Fills each {name}, and each {name|one=day|other=days} with the form that agrees with this number. A placeholder that
// there is nothing for stays as it is. src/engine/text/template.rs fills sentences alike.
function fill(template, get, lang) {
  return template.replace(/\{([^}|]*)\|?([^}]*)\}/g, (whole, name, forms) => {
    const value = get(name);
    if (value === undefined || !forms) return value ?? whole;
    const form = new Map(forms.split("|").map((form) => form.split("=")));
    return form.get(new Intl.PluralRules(lang).select(Number(value))) ?? form.get("other") ?? "";
  });
}
