// What a page says about the decision "siblings", in Spanish. The keys are those of the English file.

export default {
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
        "Custodia el 18 de febrero; no se buscaron hogares con lugar en {#sibling_search_days:words} días.",
      ],
      ["Separados por un riesgo de daño", "El riesgo está documentado; no se sabe en qué se basa."],
      ["Una hermana adoptada", "Se preguntó en su hogar aunque un padre se opone."],
    ],
  },
};
