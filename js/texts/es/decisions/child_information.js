// What a page says about the decision "child_information", in Spanish. The keys are those of the English file.

export default {
  child_information: {
    title: "¿Qué se puede compartir sobre el niño o la niña?",
    short: "Información del niño o la niña",
    lead: "Qué información se da a la persona cuidadora y al tutor ad lítem según 301.120, y qué va en el aviso a un familiar según 301.80(e)(1)(G), dato por dato.",
    form: "Cómo se da",
    forms: { written: "Por escrito", verbal: "De palabra, a medida que se conoce" },
    example_item: "nombre de la escuela",
    items_help: "Marque lo que se va a compartir.",
    items_groups: [
      "Quién es el niño o la niña",
      "Salud",
      "Educación",
      "Plan de servicios e historia",
      "Otros antecedentes",
      "Protegido por otras normas",
    ],
    not_taken:
      "«{got}» no es ninguno de los datos de los que habla 301.120. Otros datos solo se examinan en un aviso a un familiar. Hasta entonces no se tiene en cuenta.",
    examples: [
      [
        "Un expediente para un hogar de crianza",
        "Siete datos, por escrito en la colocación; falta la firma del recibo.",
      ],
      [
        "Una colocación de emergencia",
        "En el expediente están la identidad de un cuidador anterior y datos de salud mental y VIH.",
      ],
      ["Un aviso a un tío", "El borrador dice más que nombre de pila, género y edad."],
      ["Un aviso a un familiar violento", "Hay un informe policial de violencia doméstica."],
      [
        "La copia del tutor ad lítem",
        "Aún no se ha dado, pasados más de {#guardian_copy_business_days:words} días hábiles desde la colocación.",
      ],
    ],
  },
  items: {
    other: "Otro dato",
    other_hint: "En pocas palabras, como figura en el borrador del aviso. No escriba la información misma.",
    heading: "Dato por dato",
    item: "Dato",
    decision: "Decisión",
    provision: "Disposición",
  },
};
