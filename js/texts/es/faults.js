// What is wrong with the use of an element. These texts are needed in every language, even if nothing could be loaded.

export default {
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
};
