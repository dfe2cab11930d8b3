// What a page says about the decision "system_of_care", in Spanish. The keys are those of the English file.

export default {
  system_of_care: {
    title: "¿Puede System of Care atender a este niño?",
    short: "System of Care",
    lead: "Si la descripción del programa abarca al niño, con qué modelo de terapia familiar, por cuánto tiempo, y los diez puestos desde la admisión hasta el respiro. Si el niño reúne los requisitos lo determina la persona encargada del caso.",
    why_open: "Por qué queda abierto",
    model: "Terapia familiar según",
    window: "{#system_of_care_months:Words} meses de servicio",
    from_to: "{from} a {to}",
    posts: "Los diez puestos",
    posts_about: "Los tres primeros van en este orden; los demás están para cuando hagan falta.",
    as_needed: "Cuando haga falta.",
    examples: [
      ["Un niño de cuatro años, con su tía", "Red 40; aceptado en enero, con dos puestos cumplidos."],
      ["En la red 67", "La mitad está cubierta, y la descripción no dice cuál."],
      ["En un hogar grupal", "Un entorno que la descripción no nombra."],
    ],
  },
};
