// What the attributes, properties, events, slots, parts and custom properties of the elements are for.

export default {
  attributes: {
    lang: "El idioma. Si falta, el del elemento más cercano que la rodea; inglés si no es ninguno de los dos.",
    mode: "Todas las preguntas juntas (form, como si falta), una a la vez (guided) o solo la respuesta explicada para value (answer).",
    "as-of":
      "El día por el que se pregunta; tiene prioridad sobre el de value. Si faltan ambos, el formulario muestra el día de hoy.",
    calendar:
      "Cómo se cuentan los días hábiles: un nombre, una lista de feriados o { base, add, remove }, como en una llamada.",
    value: "Los datos con los que empieza y a los que vuelve al restablecer un formulario.",
    name: "En un formulario: los datos se envían con este nombre como JSON, y el resultado con este nombre y «.outcome». Sin él no se envía nada.",
    required: "En un formulario: no es válido mientras quede abierta una pregunta que todavía importa.",
    disabled: "No se puede escribir nada. Un fieldset deshabilitado alrededor hace lo mismo.",
    tools: "Sobre las preguntas: la elección de la presentación, ejemplos resueltos y empezar de nuevo.",
    autocomplete:
      "Permite que el navegador conserve lo escrito y lo recupere al volver atrás o tras un fallo. Sin él no se conserva nada.",
  },
  properties: {
    value:
      "Los datos escritos hasta ahora, sin lo que está a medio escribir; asignarla los rellena. No se refleja en el atributo.",
    answer: "La respuesta, tal como la da la función de la decisión. Solo lectura.",
    problems: "Lo que está mal en lo escrito. Solo lectura.",
    messages:
      "Otras palabras: por idioma, textos por id. Aquellos cuyo id empieza con «ui.» son los del propio elemento.",
    mode: "Como los atributos con esos nombres. calendar acepta también un objeto.",
    form: "Como en un input.",
  },
  events: {
    "part301-answer":
      "Hay una respuesta nueva; answer es null mientras los datos se contradicen. Burbujea, también fuera de shadow roots.",
    "part301-error":
      "El elemento se usa mal o no se pudo cargar; también muestra el mensaje. Burbujea igualmente.",
  },
  slots: {
    default:
      "Lo que se ve hasta que el elemento está listo y donde los scripts están desactivados: a quién preguntar, por ejemplo.",
    heading: "En lugar del título y lo que va debajo.",
    help: "Sobre las preguntas.",
    footer: "Debajo de todo.",
  },
  parts: {
    base: "Todo.",
    heading: "El título.",
    edition: "Las Secciones aplicadas.",
    tools: "Las herramientas sobre las preguntas.",
    questions: "Las preguntas.",
    button: "El botón principal.",
    answer: "La respuesta.",
    outcome: "El recuadro con el resultado.",
    word: "El resultado en una palabra.",
    "error-summary": "La lista de errores sobre las preguntas.",
    error: "Lo que está mal en el uso del elemento.",
  },
  customProperties: {
    font: "La fuente.",
    "heading-font": "La fuente de los títulos y del resultado.",
    ground: "Fondos: el del elemento, el de campos y tarjetas, el de grupos aparte.",
    text: "Texto, y texto secundario.",
    line: "Líneas, y los bordes de los campos.",
    link: "Enlaces.",
    button: "El botón principal.",
    note: "El fondo de los avisos.",
    yes: "Los tonos de un resultado, y sus fondos.",
    error: "Los errores, y el anillo de lo que tiene el foco.",
  },
};
