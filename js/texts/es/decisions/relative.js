// What a page says about the decision "relative", in Spanish. The keys are those of the English file.

export default {
  relative: {
    tie: "El vínculo por su nombre",
    basis: "Cuenta por",
    title: "¿Es esta persona familiar del niño o la niña?",
    short: "Familiar",
    lead: "Quién cuenta como familiar según 301.20: parientes, familiares por afinidad, padrinos, familiares ficticios y quienes lo son de un hermano o una hermana.",
    way: "¿Cómo conoce el vínculo?",
    ways: [
      "Por su nombre: tía, abuelo, prima segunda …",
      "Paso a paso desde el niño o la niña: madre, madre, hermana, hija …",
    ],
    examples: [
      ["Una tía abuela", "La hermana de la abuela, por parte de la madre."],
      ["Por un camino", "La hija de la hermana de la madre de la madre."],
      [
        "Un tío, paternidad sin efecto",
        "El hermano del padre, después de revocarse el reconocimiento de paternidad.",
      ],
      ["Una amistad de la familia", "Sin parentesco, con lazos cercanos desde antes de la colocación."],
      ["Un primo de 20 años", "Primo hermano, dos meses antes de cumplir {#relative_age}."],
      ["Padre de crianza, a un día del año", "Tiene todo lo demás para ser familiar ficticio."],
    ],
  },
};
