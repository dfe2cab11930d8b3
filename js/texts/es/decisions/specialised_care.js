// What a page says about the decision "specialised_care", in Spanish. The keys are those of the English file.

export default {
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
