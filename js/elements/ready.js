// How the elements come by the engine and their texts: the entry says, since the wasm is a file beside the one and
// inside the other.

let load;
const texts = new Map();

/** @param {(lang: string) => Promise<object>} how starts the engine with a language; gives texts as in text/en.js */
export const supply = (how) => (load = how);

/** The elements' own texts in a language, once engine and language are there. Nothing is loaded twice. */
export function ready(lang) {
  if (!texts.has(lang)) {
    const loading = load(lang);
    texts.set(lang, loading);
    loading.catch(() => texts.delete(lang)); // it may go well later
  }
  return texts.get(lang);
}
