// What a page says about the decision "disclosure", in Spanish. The keys are those of the English file.

export default {
  disclosure: {
    title: "¿Se puede decir a esta persona quién es el cuidador y dónde vive?",
    short: "Identidad del cuidador",
    lead: "Si el nombre, la dirección y el teléfono de un cuidador pueden darse a alguien, y desde qué día: 301.420 a 301.470. Si ninguna norma lo permite, no se informa a nadie.",
    yes: "SÍ",
    yes_on: "SÍ, el {date}",
    yes_from: "SÍ, desde el {date}",
    no: "NO",
    not_today: "HOY NO",
    not_on: "El {date}, NO",
    not_known: "Aún no se sabe: no informe a nadie",
    no_answer: "Sin respuesta: no informe a nadie",
    to: "A: {recipient}.",
    this_day: "Hoy es {date}.",
    other_day: "Se pregunta por el {date}, que no es hoy.",
    bars: "Lo que lo impide ({count})",
    governing: "Lo que lo decide",
    until_then: "Mientras no se sepa",
    not_before: "Primer día en que puede hacerse, si antes no se pide una revisión ni se dicta una orden",
    at_the_earliest: "Como muy pronto, y solo si nada más lo impide",
    if_notice: "Como muy pronto, si se avisa al cuidador el {date}",
    paragraph: "Dónde nombran las normas a este destinatario",
    examples: [
      ["La escuela del niño o la niña", "Necesita la dirección, y el cuidador recibió el aviso general."],
      [
        "Una madre, el {#caregiver_review_days:ordinal} día",
        "Meta de regreso al hogar, evaluación limpia; el aviso tiene hoy {#caregiver_review_days:words} días.",
      ],
      [
        "Un profesor particular, pasados los {#caregiver_review_days:words} días",
        "Es necesario y está en el plan de servicios; el cuidador no pidió revisión.",
      ],
      ["Un padre con tres impedimentos", "Orden de protección, amenaza de violencia y derechos terminados."],
      [
        "Una hermana, a un día de cumplir {#sibling_told_age:words}",
        "Bajo custodia del Departamento, colocada en otro hogar.",
      ],
      ["El cuidador de un hermano, con revisión en curso", "El cuidador pidió a tiempo una revisión."],
    ],
  },
};
