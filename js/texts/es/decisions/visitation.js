// What a page says about the decision "visitation", in Spanish. The keys are those of the English file.

export default {
  visitation: {
    title: "¿Está en regla este plan de visitas?",
    short: "Plan de visitas",
    lead: "Un plan de visitas entre padres e hijos, un plan para hermanos separados o la solicitud de un abuelo o una abuela, según 301.210 a 301.255. La lista de normas se completa a medida que responde y dice qué corregiría cada falta.",
    kind_hint: "Cada tipo tiene sus propias preguntas. Se conserva lo que indicó para otro tipo.",
    failed: "Normas que no se cumplen",
    due: "Plazo según",
    examples: [
      [
        "Un plan de los padres, un día tarde",
        "Regreso al hogar; cuatro visitas al mes; establecido el cuarto día hábil.",
      ],
      [
        "Hermanos cada tres semanas",
        "Separados; la primera visita, el día {#first_sibling_visit_days:words}.",
      ],
      [
        "Una abuela, denegada",
        "Se respondió pasados {#grandparent_reply_days} días, con una carta que no menciona la revisión.",
      ],
    ],
  },
};
