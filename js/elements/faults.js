// What is wrong with how an element is used, in plain words and with what mends it. The texts of both languages
// are always there: the worst of it is that nothing could be loaded.

import { capital } from "./language.js";

const TEXTS = {
  en: {
    mode: "The attribute mode is “{got}”. It is one of: form, guided, answer. All questions are shown.",
    as_of: "The attribute as-of is “{got}”. It takes a day as 2026-03-02. The date is left open.",
    value_json: "The attribute value is not JSON ({why}). Nothing was filled in.",
    value_type: 'The value is no set of facts: it must be a JSON object, such as {"personAge": 54}.',
    value: "Part of the value was left out. {why}",
    calendar_json: "The attribute calendar is not JSON ({why}). There is no answer until it is mended.",
    calendar: "The calendar is not taken. {why} There is no answer until it is mended.",
    messages: "Some of the messages are not taken, and the usual words stand in their place. {why}",
    // Why loading failed is told in English by what was thrown: see ../loading.js.
    unknown: "This could not be loaded. {why}",
  },
  es: {
    mode: "El atributo mode es «{got}». Puede ser: form, guided, answer. Se muestran todas las preguntas.",
    as_of: "El atributo as-of es «{got}». Lleva un día, como 2026-03-02. La fecha queda abierta.",
    value_json: "El atributo value no es JSON ({why}). No se rellenó nada.",
    value_type: 'El valor no es un conjunto de datos: debe ser un objeto JSON, como {"personAge": 54}.',
    value: "Una parte del valor se dejó fuera. {why}",
    calendar_json: "El atributo calendar no es JSON ({why}). No hay respuesta hasta que se corrija.",
    calendar: "El calendario no se acepta. {why} No hay respuesta hasta que se corrija.",
    messages: "Algunos de los mensajes no se aceptan; en su lugar quedan las palabras de siempre. {why}",
    blocked:
      "La política de seguridad de esta página no permite WebAssembly. Agregue 'wasm-unsafe-eval' a script-src en su Content-Security-Policy.",
    not_found:
      "El archivo {url} no está (la respuesta fue {got}). Ponga part301.wasm del paquete donde están los scripts de la página, junto a web.js.",
    wrong_type:
      "Lo que se recibió de {url} no es WebAssembly (su tipo es {got}). El servidor debe enviar el archivo part301.wasm como application/wasm.",
    unreachable:
      "No se pudo cargar el archivo {url}. O falló la red, o lo prohíbe la Content-Security-Policy de la página: connect-src debe permitir su dirección.",
    broken: "No se pudo iniciar el archivo {url}. Debe ser el de la misma versión que los scripts.",
    locale:
      "No se pudieron cargar los textos en este idioma. Ponga la carpeta locales del paquete junto a web.js.",
    unknown: "Esto no se pudo cargar. {why}",
  },
};

/**
 * @typedef {{ code: string, message: string, cause?: unknown }} Fault
 * @param {string} lang
 * @param {string} code a key of the texts
 * @param {Record<string, unknown>} [given]
 * @returns {Fault}
 */
export function fault(lang, code, { cause, ...given } = {}) {
  const text = TEXTS[lang][code].replace(/\{(\w+)\}/g, (whole, name) => given[name] ?? whole);
  return { code, message: text.trim(), cause };
}

/** The same for what was thrown while loading. */
export function loadingFault(lang, error) {
  const { code = "unknown", url, got } = error;
  const known = Object.hasOwn(TEXTS[lang], code) ? code : "unknown";
  return { ...fault(lang, known, { url, got, why: sentence(error), cause: error }), code };
}

// What was thrown, as a sentence.
const sentence = ({ message }) => `${capital(String(message).replace(/^part301: /, "")).replace(/\.$/, "")}.`;
