// The languages that are loaded.

/**
 * All text of one language, written by scripts/generate.rs.
 *
 * @typedef {{
 *   lang: string,
 *   date: string,
 *   months: string[],
 *   messages: Record<string, string>,
 *   words: Record<string, Record<string, string>>,
 *   questions: Record<string, object[]>,
 *   rules: [id: string, citation: string, decisions: string[], why?: string][],
 *   offences: { code: string, group: number, starred: boolean, citation: string }[],
 *   bounds: { from: string, to: string },
 * }} Locale
 */

/** @type {Map<string, () => Locale>} */
const loaded = new Map();

/** Adds a language. `read` runs when the language is first used. The first language added is the default of a call. */
export function add(lang, read) {
  let locale;
  if (!loaded.has(lang)) loaded.set(lang, () => (locale ??= read()));
}

/** The languages that are loaded. */
export const languages = () => [...loaded.keys()];

/** The text in the language for a call that names none. */
export function first() {
  const [locale] = loaded.values();
  if (!locale) throw new Error("part301/web: await init() before anything else");
  return locale();
}

/**
 * The text in the language that fits a BCP 47 tag.
 *
 * @param {string} tag
 * @returns {Locale | undefined}
 */
export const locale = (tag) => loaded.get(lookUp(tag, languages()))?.();

/** The language in the list that fits a tag: "es" fits "es-MX" (RFC 4647, lookup). */
export function lookUp(tag, among) {
  for (let range = tag.toLowerCase(); range; range = range.slice(0, Math.max(range.lastIndexOf("-"), 0))) {
    if (among.includes(range)) return range;
  }
  return undefined;
}
