// Lo que la página dice del hogar de un familiar y de la colocación, en español. placing.en.js tiene las mismas claves.

export default {
  convictions: {
    title: "¿Impide una condena el hogar de este familiar?",
    short: "Condenas",
    lead: "Los antecedentes penales de un familiar y de cada adulto del hogar frente a la lista del Apéndice A: qué condena impide el hogar, quién podría dispensarla y qué necesita una dispensa.",
    waivable_by: "Quién podría dispensarla",
    waivers: {
      director: "Solo el Director o la Directora, personalmente",
      designated_staff: "El Director o la Directora, o personal designado",
    },
    examples: [
      ["Una condena por secuestro", "Está en la lista sin asterisco; no se solicitó dispensa."],
      [
        "Una dispensa de quien no debía",
        "Uno de los dos delitos lleva asterisco; el personal designado dispensó ambos.",
      ],
      [
        "Una dispensa del personal designado",
        "Se pidió de palabra y se confirmó; con todo lo que la solicitud necesita.",
      ],
      ["Un delito de otro estado", "Nadie ha determinado todavía si se parece al de la lista."],
      [
        "Nada que lo impida",
        "Un delito fuera de la lista, un arresto sin condena y alguien que vive en otro lugar.",
      ],
    ],
  },

  offence: {
    hint: "Escriba una parte; no importan las faltas. La flecha hacia abajo los muestra todos.",
    found: "Delitos encontrados: {count}. Use las flechas arriba y abajo, e Intro para elegir.",
    none: "No se encontró ningún delito. La última opción es para uno que no está en la lista.",
    chosen: "Elegido: {offence}.",
    starred: "(con asterisco)",
  },

  history: {
    heading: "Elemento por elemento",
    offence: "Delito",
    listed: "Dónde figura",
    effect: "Efecto",
    no_offence: "delito no conocido",
    nowhere: "No figura o no se sabe",
    group: "Grupo {group}",
    starred: "Con asterisco",
    not_starred: "Sin asterisco",
    bars: { yes: "Impide el hogar", no: "No lo impide", unknown: "Aún no se sabe" },
  },

  relative_home: {
    title: "¿Se cumplen las condiciones para colocar con este familiar?",
    short: "Hogar de un familiar",
    lead: "Lo que 301.80 pide antes de colocar a un niño con un familiar, y después: la búsqueda, lo que siente el propio niño, catorce acuerdos, diecisiete condiciones del hogar, las verificaciones y las condenas. No se puntúa nada ni se juzga ningún hogar en conjunto.",
    payment: "Lo que se paga al hogar",
    examples: [
      ["Todas las condiciones, según se dice", "Una abuela que vive sola; no hay nada en los antecedentes."],
      ["Un niño que no confía", "Basta una respuesta, y se debe una reunión de supervisión."],
      ["Armas, y una pregunta abierta", "No están bajo llave; nadie sabe si las comidas alcanzan."],
      [
        "Una condena en el hogar",
        "De un adulto, y en la lista; se solicitó una dispensa y no se ha decidido.",
      ],
    ],
  },

  siblings: {
    title: "¿Están juntos estos hermanos, o separados como lo permiten las normas?",
    short: "Hermanos",
    lead: "Por qué motivos se puede separar a los hermanos, qué hay que buscar y dejar por escrito y hasta cuándo, y cómo se conservan sus lazos, según 301.70 y 301.80(b), (d) y (f).",
    apart: "Colocados por separado",
    ground: "Motivo indicado",
    examples: [
      ["Separados por orden judicial", "Todo lo demás que se pide está hecho."],
      [
        "Una búsqueda, un día tarde",
        "Custodia el 18 de febrero; no se buscaron hogares con lugar en treinta días.",
      ],
      ["Separados por un riesgo de daño", "El riesgo está documentado; no se sabe en qué se basa."],
      ["Una hermana adoptada", "Se preguntó en su hogar aunque un padre se opone."],
    ],
  },

  placement: {
    title: "¿Se cumplen las condiciones de esta colocación?",
    short: "Colocación",
    lead: "La necesidad, la autoridad, la elección del lugar y el tipo de lugar, según 301.30 a 301.60 y 301.90 a 301.140. No dice si un lugar es el indicado para un niño; a un niño indígena se le remite a la Parte 307.",
    voluntary_end: "Último día que cubre el acuerdo voluntario",
    examples: [
      ["Un hogar de crianza por orden del tribunal", "Consta todo lo que se pide."],
      ["Un hogar rechazado por la raza", "No se admite como motivo, aunque lo demás esté en regla."],
      ["Un niño indígena", "Rige otra Parte; aquí no se decide nada."],
      [
        "Una renovación de quien no debía",
        "Un acuerdo voluntario pasado el día sesenta, renovado por una persona designada.",
      ],
      [
        "Una urgencia sin motivo conocido",
        "Custodia protectora; no se sabe qué motivos vio el Departamento.",
      ],
    ],
  },

  specialised_care: {
    title: "¿Se determina y se presta el cuidado especializado como se debe?",
    short: "Cuidado especializado",
    lead: "A quién se le reconoce el cuidado de crianza especializado y con qué base, quién lo decide, y qué deben los cuidadores y la persona encargada del caso mes a mes, según 301.90(b).",
    kind: "Lo que se examina",
    kinds: {
      true: "Servicios similares después de la adopción o la tutela",
      false: "Cuidado de crianza especializado",
    },
    examples: [
      ["Un niño con necesidades médicas", "Un año y dos meses colocado; todo está hecho."],
      [
        "Faltan una visita y una hora",
        "Dos visitas el mes pasado, once horas de capacitación el último año.",
      ],
      ["Una reunión sin el niño", "No se sabe su edad; nadie consideró inadecuado que participara."],
      ["Después de la adopción", "El comité lo recomendó; no se sabe cómo estaba compuesto."],
    ],
  },
};
