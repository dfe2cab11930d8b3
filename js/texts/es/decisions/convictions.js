// What a page says about the decision "convictions", in Spanish. The keys are those of the English file.

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
};
