// What is wrong with the use of an element, in plain words and with the remedy. The texts of all languages are always
// there, because the fault may be that nothing could be loaded.

import texts from "#generated/faults.js";
import { fill } from "../core/text.js";
import { capital } from "./language.js";

/**
 * @typedef {{ code: string, message: string, cause?: unknown }} Fault
 * @param {string} lang
 * @param {string} code a key of the texts
 * @param {Record<string, unknown>} [given] the values for the placeholders
 * @returns {Fault}
 */
export function fault(lang, code, { cause, ...given } = {}) {
  return { code, message: fill(texts[lang][code], (name) => given[name], lang).trim(), cause };
}

/** The fault for an error that was thrown while loading. */
export function loadingFault(lang, error) {
  const { code = "unknown", url, got } = error;
  const known = Object.hasOwn(texts[lang], code) ? code : "unknown";
  return { ...fault(lang, known, { url, got, why: sentence(error), cause: error }), code };
}

// The message of an error as a sentence.
const sentence = ({ message }) => `${capital(String(message).replace(/^part301: /, "")).replace(/\.$/, "")}.`;
