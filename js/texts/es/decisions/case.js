// What a page says about the decision "case", in Spanish. The keys are those of the English file.

export default {
  case: {
    title: "¿Qué sigue en este caso, y quién lo hace?",
    short: "Plan del caso",
    lead: "El ciclo de la gestión de casos, los puestos de System of Care y los plazos de la Parte 301 como un solo plan en orden: quién hace qué, para cuándo, y a quién le toca una tarea que no es de la persona encargada del caso.",
    no_dates: "El plan aún no tiene fechas: indique lo que pasó",
    no_day: "{dated} fechas; para saber cómo están falta la fecha de la pregunta",
    short_text: "Plazos: {overdue} vencidos, {open} pendientes",
    next: "Lo que sigue",
    by: "Para el {date}.",
    was_due: "Vencía el {date}.",
    if_it_applies: "Si corresponde: depende de lo que aún no se sabe.",
    routes: "A quién le tocan estas tareas",
    own: "Tarea propia de la persona encargada del caso.",
    not_own: "No es tarea de la persona encargada del caso.",
    plan: "El plan completo, paso a paso",
    plan_about:
      "El ciclo vuelve a empezar cuando algo cambia. Cada paso tiene lo que le corresponde; los plazos van por fecha.",
    waiting: "en espera",
    ends: "Lo que termina o empieza por sí solo",
    examples: [
      [
        "Colocado hace dos semanas",
        "Ya se evaluaron las necesidades; alguien debe ir al tribunal por la familia.",
      ],
      ["En System of Care", "En cuidado especializado, tres semanas después de la aceptación."],
      ["Tareas que surgen", "Una investigación, un hogar y una terapia: ¿a quién le tocan?"],
    ],
  },
};
