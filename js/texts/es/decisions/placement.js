// What a page says about the decision "placement", in Spanish. The keys are those of the English file.

export default {
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
        "Un acuerdo voluntario pasado el día {#voluntary_agreement_days:words}, renovado por una persona designada.",
      ],
      [
        "Una urgencia sin motivo conocido",
        "Custodia protectora; no se sabe qué motivos vio el Departamento.",
      ],
    ],
  },
};
