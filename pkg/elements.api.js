// What the elements offer to the page around them, written down once: the gallery shows it, the README and
// custom-elements.json are made from it, and a test holds it against the elements.

const about = (en, es) => ({ en, es });

/** @type {{ name: string, values: string, about: { en: string, es: string } }[]} */
export const attributes = [
  {
    name: "lang",
    values: "en | es",
    about: about(
      "The language. Without it, that of the nearest element around it; English if it is neither.",
      "El idioma. Si falta, el del elemento más cercano que la rodea; inglés si no es ninguno de los dos.",
    ),
  },
  {
    name: "mode",
    values: "form | guided | answer",
    about: about(
      "All questions at once (form, as without it), one at a time (guided), or only the explained answer to value (answer).",
      "Todas las preguntas juntas (form, como si falta), una a la vez (guided) o solo la respuesta explicada para value (answer).",
    ),
  },
  {
    name: "as-of",
    values: "2026-03-02",
    about: about(
      "The day asked about; it goes before the one in value. Without both, today stands in the form.",
      "El día por el que se pregunta; tiene prioridad sobre el de value. Si faltan ambos, el formulario muestra el día de hoy.",
    ),
  },
  {
    name: "calendar",
    values: "name | JSON",
    about: about(
      "What business days are counted by: a name, a list of holidays, or { base, add, remove }, as in a call.",
      "Cómo se cuentan los días hábiles: un nombre, una lista de feriados o { base, add, remove }, como en una llamada.",
    ),
  },
  {
    name: "value",
    values: "JSON",
    about: about(
      "The facts that it begins with, and that resetting a form returns to.",
      "Los datos con los que empieza y a los que vuelve al restablecer un formulario.",
    ),
  },
  {
    name: "name",
    values: "text",
    about: about(
      "In a form: the facts are sent under this name as JSON, and the outcome under it with “.outcome”. Without it nothing is sent.",
      "En un formulario: los datos se envían con este nombre como JSON, y el resultado con este nombre y «.outcome». Sin él no se envía nada.",
    ),
  },
  {
    name: "required",
    values: "",
    about: about(
      "In a form: it is invalid as long as a question that still matters is open.",
      "En un formulario: no es válido mientras quede abierta una pregunta que todavía importa.",
    ),
  },
  {
    name: "disabled",
    values: "",
    about: about(
      "Nothing can be entered. A disabled fieldset around it does the same.",
      "No se puede escribir nada. Un fieldset deshabilitado alrededor hace lo mismo.",
    ),
  },
  {
    name: "tools",
    values: "",
    about: about(
      "Above the questions: the choice of layout, worked examples, and starting over.",
      "Sobre las preguntas: la elección de la presentación, ejemplos resueltos y empezar de nuevo.",
    ),
  },
  {
    name: "autocomplete",
    values: "on",
    about: about(
      "Lets the browser keep what was entered and bring it back after going back or a crash. Without it nothing is kept.",
      "Permite que el navegador conserve lo escrito y lo recupere al volver atrás o tras un fallo. Sin él no se conserva nada.",
    ),
  },
];

export const properties = [
  {
    name: "value",
    type: "object",
    about: about(
      "The facts as entered so far, without what is half typed; setting it fills them in. Not reflected in the attribute.",
      "Los datos escritos hasta ahora, sin lo que está a medio escribir; asignarla los rellena. No se refleja en el atributo.",
    ),
  },
  {
    name: "answer",
    type: "object | null",
    about: about(
      "The answer, as the decision’s function gives it. Read only.",
      "La respuesta, tal como la da la función de la decisión. Solo lectura.",
    ),
  },
  {
    name: "problems",
    type: "{ path, message }[]",
    about: about(
      "What is wrong with what was entered. Read only.",
      "Lo que está mal en lo escrito. Solo lectura.",
    ),
  },
  {
    name: "messages",
    type: "{ en?: object, es?: object }",
    about: about(
      "Other words: by language, texts by id. Those whose ids begin with “ui.” are the element’s own.",
      "Otras palabras: por idioma, textos por id. Aquellos cuyo id empieza con «ui.» son los del propio elemento.",
    ),
  },
  {
    name: "mode, asOf, calendar, name, required, disabled, tools, lang",
    type: "",
    about: about(
      "As the attributes of those names. calendar takes an object, too.",
      "Como los atributos con esos nombres. calendar acepta también un objeto.",
    ),
  },
  {
    name: "form, validity, validationMessage, checkValidity(), reportValidity(), focus()",
    type: "",
    about: about("As with an input.", "Como en un input."),
  },
];

export const events = [
  {
    name: "part301-answer",
    detail: "{ facts, answer, problems }",
    about: about(
      "There is a new answer; answer is null while facts contradict each other. It bubbles, out of shadow roots as well.",
      "Hay una respuesta nueva; answer es null mientras los datos se contradicen. Burbujea, también fuera de shadow roots.",
    ),
  },
  {
    name: "part301-error",
    detail: "{ code, message, cause }",
    about: about(
      "The element is used wrongly or could not be loaded; it shows the message, too. Bubbles likewise.",
      "El elemento se usa mal o no se pudo cargar; también muestra el mensaje. Burbujea igualmente.",
    ),
  },
];

export const slots = [
  {
    name: "",
    about: about(
      "What stands there until the element is ready, and where scripts are off: whom to ask, say.",
      "Lo que se ve hasta que el elemento está listo y donde los scripts están desactivados: a quién preguntar, por ejemplo.",
    ),
  },
  {
    name: "heading",
    about: about(
      "In place of the title and what stands below it.",
      "En lugar del título y lo que va debajo.",
    ),
  },
  { name: "help", about: about("Above the questions.", "Sobre las preguntas.") },
  { name: "footer", about: about("Below everything.", "Debajo de todo.") },
];

export const parts = [
  { name: "base", about: about("Everything.", "Todo.") },
  { name: "heading", about: about("The title.", "El título.") },
  { name: "edition", about: about("The Sections applied.", "Las Secciones aplicadas.") },
  { name: "tools", about: about("The tools above the questions.", "Las herramientas sobre las preguntas.") },
  { name: "questions", about: about("The questions.", "Las preguntas.") },
  { name: "button", about: about("The main button.", "El botón principal.") },
  { name: "answer", about: about("The answer.", "La respuesta.") },
  { name: "outcome", about: about("The box with the outcome.", "El recuadro con el resultado.") },
  { name: "word", about: about("The outcome in a word.", "El resultado en una palabra.") },
  {
    name: "error-summary",
    about: about("The list of errors above the questions.", "La lista de errores sobre las preguntas."),
  },
  {
    name: "error",
    about: about("What is wrong with the use of the element.", "Lo que está mal en el uso del elemento."),
  },
];

/** All begin with --part301-. */
export const customProperties = [
  { name: "font", about: about("The font.", "La fuente.") },
  {
    name: "heading-font",
    about: about("The font of titles and of the outcome.", "La fuente de los títulos y del resultado."),
  },
  {
    name: "ground, raised, sunken",
    about: about(
      "Backgrounds: the element’s, of fields and cards, of groups set apart.",
      "Fondos: el del elemento, el de campos y tarjetas, el de grupos aparte.",
    ),
  },
  { name: "text, soft", about: about("Text, and text that matters less.", "Texto, y texto secundario.") },
  {
    name: "line, box",
    about: about("Lines, and the borders of fields.", "Líneas, y los bordes de los campos."),
  },
  { name: "link, link-hover", about: about("Links.", "Enlaces.") },
  {
    name: "button, button-hover, button-text",
    about: about("The main button.", "El botón principal."),
  },
  { name: "note", about: about("The ground of notices.", "El fondo de los avisos.") },
  {
    name: "yes, yes-ground, no, no-ground, open, open-ground",
    about: about(
      "The tones of an outcome, and the grounds below them.",
      "Los tonos de un resultado, y sus fondos.",
    ),
  },
  {
    name: "error, focus",
    about: about(
      "Errors, and the ring around what has the focus.",
      "Los errores, y el anillo de lo que tiene el foco.",
    ),
  },
];

/** The tables in Markdown, for the README. */
export function markdown(lang = "en") {
  const table = (heads, rows) =>
    [heads, heads.map(() => "---"), ...rows]
      .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
      .join("\n");
  const code = (text) => (text ? `\`${text}\`` : "");
  return [
    table(
      ["attribute", "values", ""],
      attributes.map(({ name, values, about }) => [code(name), code(values), about[lang]]),
    ),
    table(
      ["property", "type", ""],
      properties.map(({ name, type, about }) => [code(name), code(type), about[lang]]),
    ),
    table(
      ["event", "detail", ""],
      events.map(({ name, detail, about }) => [code(name), code(detail), about[lang]]),
    ),
    table(
      ["slot", ""],
      slots.map(({ name, about }) => [code(name || "(default)"), about[lang]]),
    ),
    table(
      ["part", ""],
      parts.map(({ name, about }) => [code(name), about[lang]]),
    ),
    table(
      ["custom property", ""],
      customProperties.map(({ name, about }) => [
        name
          .split(", ")
          .map((one) => code(`--part301-${one}`))
          .join(", "),
        about[lang],
      ]),
    ),
  ].join("\n\n");
}
