// Finding an offence that Appendix A lists, as one types: beginnings of words, slips, no accents, and the words of every
// language that is loaded.

import MiniSearch from "minisearch";
import { languages, locale } from "./locales.js";
import { read } from "./options.js";
import { errorOf, notAName, notAnInteger } from "./problem.js";
import { snapshot } from "./snapshot.js";

const TEXT = { max: 200 };
const LIMIT = { min: 1, max: 100 };
const DEFAULT_LIMIT = 10;

// Words that tell no offence from another.
const SMALL = new Set(["a", "an", "and", "any", "by", "for", "in", "of", "or", "the", "to", "with"]);
for (const word of [
  "al",
  "con",
  "de",
  "del",
  "el",
  "la",
  "las",
  "los",
  "o",
  "para",
  "por",
  "un",
  "una",
  "y",
]) {
  SMALL.add(word);
}

const term = (word) => {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return SMALL.has(plain) ? null : plain;
};

// One index for each set of languages: a later call of init() may add one.
const indexes = new Map();

function index() {
  const among = languages();
  const key = among.join();
  if (!indexes.has(key)) {
    const search = new MiniSearch({
      idField: "code",
      fields: among,
      processTerm: term,
      searchOptions: { prefix: (word) => word.length > 1, fuzzy: (word) => (word.length > 3 ? 0.25 : false) },
    });
    const label = (lang, code) => [lang, locale(lang).words.Offence[code]];
    const { offences } = locale(among[0]);
    search.addAll(
      offences.map(({ code }) => ({ code, ...Object.fromEntries(among.map((lang) => label(lang, code))) })),
    );
    indexes.set(key, search);
  }
  return indexes.get(key);
}

/** The listed offences that a text may mean, the likeliest first; of a blank one, the first of the list. */
export function searchOffences(text, options) {
  const { words, given, problems } = read(options, ["limit"]);
  const typed = snapshot(text);
  const limit = given.limit ?? DEFAULT_LIMIT;
  if (typeof typed !== "string" || [...typed].length > TEXT.max)
    problems.push(notAName("/text", typed, TEXT));
  if (!Number.isInteger(limit) || limit < LIMIT.min || limit > LIMIT.max) {
    problems.push(notAnInteger("/options/limit", limit, LIMIT));
  }
  if (problems.length > 0) throw errorOf(problems, words);

  const { lang, offences, words: labels } = words.locale;
  return codes(typed, lang, offences)
    .slice(0, limit)
    .map((code) => {
      const { group, starred, citation } = offences.find((offence) => offence.code === code);
      return { code, label: labels.Offence[code], group, starred, citation };
    });
}

function codes(typed, lang, offences) {
  if (typed.trim() === "") return offences.map(({ code }) => code);
  const found = (combineWith) => index().search(typed, { combineWith, boost: { [lang]: 2 } });
  const all = found("AND");
  return (all.length > 0 ? all : found("OR")).map(({ id }) => id);
}
