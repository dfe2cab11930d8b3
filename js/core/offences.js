// Finds an offence of Appendix A by what somebody types: beginnings of words, with slips, without accents, and in every
// language that is loaded.

import smallWords from "#generated/small-words.js";
import MiniSearch from "minisearch";
import { LIMITS, isInteger, isText } from "./limits.js";
import { languages, locale } from "./locales.js";
import { read } from "./options.js";
import { errorOf, notAName, notAnInteger } from "./problems.js";
import { snapshot } from "./snapshot.js";

const DEFAULT_RESULTS = 10;

// Words that do not tell one offence from another, in any language.
const IGNORED = new Set(Object.values(smallWords).flat());

const searchTerm = (word) => {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return IGNORED.has(plain) ? null : plain;
};

// One index for each set of loaded languages, because a later call of init() may add a language.
const indexes = new Map();

function index() {
  const among = languages();
  const key = among.join();
  if (!indexes.has(key)) {
    const search = new MiniSearch({
      idField: "code",
      fields: among,
      processTerm: searchTerm,
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

/** The listed offences that a text may mean, the likeliest first. A blank text finds all of them, in the list's order. */
export function searchOffences(text, options) {
  const { words, given, problems } = read(options, ["limit"]);
  const typed = snapshot(text);
  const limit = given.limit ?? DEFAULT_RESULTS;
  if (!isText(typed, LIMITS.searchText)) problems.push(notAName("/text", typed, LIMITS.searchText));
  if (!isInteger(limit, LIMITS.searchResults)) {
    problems.push(notAnInteger("/options/limit", limit, LIMITS.searchResults));
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
