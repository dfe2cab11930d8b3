// What a page says about the decision "relative_home", in Spanish. The keys are those of the English file.

export default {
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
};
