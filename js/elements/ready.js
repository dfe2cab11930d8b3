// How the elements get the engine and their texts. Each entry supplies its own way: the wasm is a file beside one entry
// and inside another.

let load;
const texts = new Map();

/** @param {(lang: string) => Promise<object>} how starts the engine with a language and returns the elements' texts */
export const supply = (how) => (load = how);

/** The elements' texts in a language, once the engine and the language are loaded. Nothing is loaded twice. */
export function ready(lang) {
  if (!texts.has(lang)) {
    const loading = load(lang);
    texts.set(lang, loading);
    loading.catch(() => texts.delete(lang)); // the next attempt may succeed
  }
  return texts.get(lang);
}
