// The languages that are there.

/**
 * All text of one language, as scripts/generate.rs writes it.
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

/** Makes a language available, to be read when it is first asked for. A call that names none is answered in the first. */
export function add(lang, read) {
  let locale;
  if (!loaded.has(lang)) loaded.set(lang, () => (locale ??= read()));
}

/** The languages that there are. */
export const languages = () => [...loaded.keys()];

/** The language for a call that names none. */
export function first() {
  const [locale] = loaded.values();
  if (!locale) throw new Error("part301/web: await init() before anything else");
  return locale();
}

/**
 * The text in the language that a BCP 47 tag asks for.
 *
 * @param {string} tag
 * @returns {Locale | undefined}
 */
export const locale = (tag) => loaded.get(lookUp(tag, languages()))?.();

/** The language among these that answers a tag: "es" answers "es-MX" (RFC 4647, lookup). */
export function lookUp(tag, among) {
  for (let range = tag.toLowerCase(); range; range = range.slice(0, Math.max(range.lastIndexOf("-"), 0))) {
    if (among.includes(range)) return range;
  }
  return undefined;
}
