// The lessons that come with the package. Each case is a scenario of tests/scenarios: [decision, topic, name]; the
// right answer is the engine's, never written here. How to write a lesson: README.md.

export default [
  {
    id: "relatives",
    title: { en: "Who is a relative?", es: "¿Quién es familiar?" },
    intro: {
      en: "A child may be placed with a relative before the home is licensed, so a great deal hangs on who is one. Eight people, eight answers: some turn on a birthday, some on a divorce, and some on a fact that nobody has asked about yet.",
      es: "A un niño o una niña se le puede colocar con un familiar antes de que el hogar tenga licencia, así que mucho depende de quién lo es. Ocho personas, ocho respuestas: algunas dependen de un cumpleaños, otras de un divorcio y otras de un dato que nadie ha preguntado todavía.",
    },
    cases: [
      {
        scenario: ["relative", "path", "mother's mother's sister's daughter"],
        title: { en: "A cousin, but which?", es: "Una prima, pero ¿cuál?" },
        why: {
          en: "Up three generations and down two: the daughter of a grandmother’s sister is a first cousin once removed, and these are on the list of 301.20 “Relative”.",
          es: "Tres generaciones hacia arriba y dos hacia abajo: la hija de la hermana de una abuela es prima hermana de la madre. Esos parientes figuran en la lista de 301.20 «Relative».",
        },
        ask: {
          rule: { right: "relative.kin", others: ["relative.fictive_kin_ties", "relative.godparent"] },
        },
      },
      {
        scenario: ["relative", "adult", "on the day before the 21st birthday"],
        title: { en: "An aunt, tomorrow aged 21", es: "Una tía que mañana cumple 21 años" },
        why: {
          en: "Nobody under 21 is a relative under 301.20, however close the tie. One day later the answer would be another.",
          es: "Nadie menor de 21 años es familiar según 301.20, por cercano que sea el parentesco. Un día después, la respuesta sería otra.",
        },
        ask: { rule: { right: "relative.adult", others: ["relative.kin", "relative.not_parent"] } },
      },
      {
        scenario: ["relative", "spouse", "a former uncle by marriage with close ties is fictive kin"],
        title: {
          en: "The aunt’s former husband, who stayed close",
          es: "El exmarido de la tía, que siguió cerca",
        },
        why: {
          en: "The spouse of an aunt counts only while the marriage lasts. After it he is unrelated, and so his close ties from before the placement can make him fictive kin (reading of 301.20).",
          es: "El cónyuge de una tía cuenta solo mientras dura el matrimonio. Después ya no es pariente, y por eso sus lazos cercanos anteriores a la colocación pueden hacer de él un familiar ficticio (lectura de 301.20).",
        },
        first: [
          "/spouseOf",
          "/spouseKind",
          "/spouseCurrent",
          "/tiesSignificant",
          "/tiesWith",
          "/tiesBeforePlacement",
        ],
        ask: {
          rule: {
            right: "relative.fictive_kin_ties",
            others: ["relative.spouse_of_kin", "relative.kin", "relative.step"],
          },
        },
      },
      {
        scenario: [
          "relative",
          "paternity",
          "the father's mother, acknowledgment, acknowledgmentEffective, acknowledgmentRescinded",
        ],
        title: {
          en: "A grandmother, and an acknowledgment taken back",
          es: "Una abuela y un reconocimiento revocado",
        },
        why: {
          en: "Kin through the father count once his paternity is established. A voluntary acknowledgment establishes it, but not once it was rescinded (301.20 “Father”).",
          es: "La familia paterna cuenta una vez establecida la paternidad. Un reconocimiento voluntario la establece, pero no después de haberse revocado (301.20 «Father»).",
        },
        first: [
          "/relationship",
          "/side",
          "/paternityRoute",
          "/acknowledgmentEffective",
          "/acknowledgmentRescinded",
        ],
        ask: {
          rule: { right: "relative.paternity", others: ["relative.adult", "relative.not_parent"] },
        },
      },
      {
        scenario: ["relative", "parent", "whether a parent is not known"],
        title: { en: "An uncle of 50", es: "Un tío de 50 años" },
        why: {
          en: "An uncle can have adopted the child, and a parent is no relative in this sense. As long as nobody has asked, the honest answer is that it is not determined.",
          es: "Un tío puede haber adoptado al niño o la niña, y el padre o la madre no es familiar en este sentido. Mientras nadie lo haya preguntado, lo honesto es decir que no está determinado.",
        },
      },
      {
        scenario: ["relative", "fictive_kin", "the foster parent a day before the year is over"],
        title: { en: "The foster parent, almost a year on", es: "El hogar de crianza, casi un año después" },
        why: {
          en: "A current foster parent can be fictive kin after at least one year in the home. A day is missing (301.20 “Fictive kin”).",
          es: "Un padre o una madre de crianza puede ser familiar ficticio tras al menos un año en el hogar. Falta un día (301.20 «Fictive kin»).",
        },
        first: [
          "/asOf",
          "/placedWithPersonSince",
          "/currentFosterParent",
          "/familyLike",
          "/permanentConnectionIdentified",
        ],
      },
      {
        scenario: ["relative", "siblings", "the half-brother's aunt, the two placed together"],
        title: { en: "The half-brother’s aunt", es: "La tía del medio hermano" },
        why: {
          en: "She is no kin of the child. But someone related to a sibling counts while the siblings are placed together with her (301.20 “Relative”).",
          es: "No es pariente del niño o la niña. Pero quien está emparentado con un hermano cuenta mientras los hermanos estén colocados juntos con esa persona (301.20 «Relative»).",
        },
        first: ["/relationship", "/siblingPlacedTogether", "/siblingParentInCommon", "/siblingTie"],
        ask: {
          rule: {
            right: "relative.via_sibling",
            others: ["relative.kin", "relative.fictive_kin_ties", "relative.pre_adoption"],
          },
        },
      },
      {
        scenario: ["relative", "pre_adoption", "an aunt before the adoption, no determination yet"],
        title: { en: "An aunt from before the adoption", es: "Una tía de antes de la adopción" },
        why: {
          en: "After an adoption that ended with a return to care, someone who would have qualified before it counts if the Department finds that this is in the child’s best interests. That finding is not there yet, and it is the Department’s alone (reading).",
          es: "Tras una adopción que acabó con la vuelta al cuidado, cuenta quien habría reunido los requisitos antes, si el Departamento determina que responde al interés superior. Esa determinación no existe todavía y solo corresponde al Departamento (lectura).",
        },
        first: ["/wasInGuardianship", "/wasAdopted", "/returnedToCare", "/preAdoptionRelationship"],
      },
    ],
  },
  {
    id: "disclosure",
    title: { en: "Who may be told where the child lives?", es: "¿A quién se le puede decir dónde vive?" },
    intro: {
      en: "A caregiver’s name, address and telephone number are confidential until a rule opens them. Someone asks: may they be told, on that day? “Not known yet” means: tell nobody.",
      es: "El nombre, la dirección y el teléfono de un cuidador son confidenciales hasta que una norma los abre. Alguien pregunta: ¿se le puede informar ese día? «No se sabe todavía» quiere decir: no se informa a nadie.",
    },
    cases: [
      {
        scenario: ["disclosure", "ten-days", "the worked example: notice on the 1st, asked on the 11th"],
        title: { en: "Notice on the 1st, asked on the 11th", es: "Aviso el día 1, pregunta el día 11" },
        why: {
          en: "Ten calendar days must pass after the notice, whose own day is not counted. The tenth day is the 11th; the first day on which anything may be said is the 12th (301.450(b)).",
          es: "Deben pasar diez días naturales después del aviso, cuyo propio día no se cuenta. El décimo día es el 11; el primero en que se puede decir algo es el 12 (301.450(b)).",
        },
        first: ["/recipient", "/asOf", "/noticeSentOn", "/reviewRequested"],
        ask: {
          rule: {
            right: "disclosure.notice_window",
            others: ["disclosure.other", "disclosure.court_bars", "disclosure.necessary"],
          },
        },
      },
      {
        scenario: ["disclosure", "ten-days", "the first day is a Saturday"],
        title: {
          en: "Ten days that end before a weekend",
          es: "Diez días que acaban antes del fin de semana",
        },
        why: {
          en: "The ten days are calendar days and do not move for a weekend (reading of 301.450(b)): notice on June 2, first day on Saturday, June 13. The answer names the next business day too, for whoever would rather wait.",
          es: "Los diez días son naturales y no se mueven por un fin de semana (lectura de 301.450(b)): aviso el 2 de junio, primer día el sábado 13 de junio. La respuesta también menciona el siguiente día hábil, por si se prefiere esperar.",
        },
        first: ["/recipient", "/asOf", "/noticeSentOn", "/reviewRequested"],
        ask: { date: { of: "notBefore", choices: ["2026-06-12", "2026-06-13", "2026-06-15", "2026-06-16"] } },
      },
      {
        scenario: ["disclosure", "routine", "a school: order and ban not known"],
        title: {
          en: "The school, and nobody asked about a court",
          es: "La escuela, y nadie preguntó por un tribunal",
        },
        why: {
          en: "A school may be told as a matter of routine, unless an order of protection or a court stands against it. Nobody knows, and not known is not no.",
          es: "A una escuela se le puede informar de forma habitual, salvo que se oponga una orden de protección o un tribunal. Nadie lo sabe, y «no se sabe» no es «no».",
        },
      },
      {
        scenario: ["disclosure", "parents", "an order of protection and rights terminated"],
        title: { en: "A parent, and everything decided", es: "Un padre, y todo ya decidido" },
        why: {
          en: "The assessment is complete, the release decided, the ten days over, and still: a valid order of protection bars it, and so do terminated rights. Each is enough by itself (301.460).",
          es: "La evaluación terminó, se decidió informar, pasaron los diez días, y aun así: lo impide una orden de protección válida, y también lo impiden los derechos terminados. Cada una basta por sí sola (301.460).",
        },
        first: [
          "/recipient",
          "/orderOfProtection",
          "/parentalRights",
          "/determination",
          "/noticeSentOn",
          "/asOf",
        ],
        ask: {
          rule: {
            right: "disclosure.order_of_protection",
            others: ["disclosure.notice_window", "disclosure.assessment_first", "disclosure.goal_not_home"],
          },
        },
      },
      {
        scenario: ["disclosure", "siblings", "in care, born 2019-06-15, on 2026-06-14"],
        title: {
          en: "A sister, the day before her birthday",
          es: "Una hermana, la víspera de su cumpleaños",
        },
        why: {
          en: "A sibling in care is told from the age of seven on (301.430(a)(10)). She turns seven tomorrow.",
          es: "A un hermano o una hermana bajo cuidado se le informa desde los siete años (301.430(a)(10)). Los cumple mañana.",
        },
        first: ["/recipient", "/recipientBirthDate", "/asOf"],
      },
      {
        scenario: ["disclosure", "reviews", "a review asked for on day 11 is running"],
        title: { en: "A review asked for late", es: "Una revisión pedida tarde" },
        why: {
          en: "A review asked for within the ten days postpones disclosure; this one was asked for on the eleventh day, and does not (301.450(b)).",
          es: "Una revisión pedida dentro de los diez días aplaza la divulgación; esta se pidió el undécimo día y no la aplaza (301.450(b)).",
        },
        first: [
          "/recipient",
          "/noticeSentOn",
          "/reviewRequestedOn",
          "/reviewCompleted",
          "/asOf",
          "/determination",
        ],
      },
      {
        scenario: ["disclosure", "ten-days", "within the ten days, whether there is an order is not known"],
        title: { en: "Four days after the notice", es: "Cuatro días después del aviso" },
        why: {
          en: "Today it is no in any case: the ten days run. But whether it will ever be yes hangs on an order of protection that nobody knows about, so the outcome stays open.",
          es: "Hoy es no en cualquier caso: corren los diez días. Pero que alguna vez sea sí depende de una orden de protección de la que nadie sabe, así que el resultado queda abierto.",
        },
        first: ["/recipient", "/orderOfProtection", "/noticeSentOn", "/asOf"],
      },
      {
        scenario: ["disclosure", "others", "passed on, purpose report_abuse_or_neglect"],
        title: { en: "Passed on, to report neglect", es: "Transmitido para denunciar negligencia" },
        why: {
          en: "Whoever was told may not pass it on, with few exceptions. To report abuse or neglect to the proper authority is one (301.470(a), (d)).",
          es: "Quien fue informado no puede transmitirlo, con pocas excepciones. Denunciar maltrato o negligencia ante la autoridad competente es una (301.470(a), (d)).",
        },
      },
    ],
  },
  {
    id: "visits",
    title: { en: "Visiting plans, and visits held", es: "Planes de visitas y visitas realizadas" },
    intro: {
      en: "Plans for visits with parents, siblings and grandparents, and logs of what took place. What does a plan need, what counts as a visit, and when is “not known” the right answer?",
      es: "Planes de visitas con padres, hermanos y abuelos, y registros de lo que ocurrió. ¿Qué necesita un plan, qué cuenta como visita y cuándo «indeterminado» es la respuesta correcta?",
    },
    cases: [
      {
        scenario: ["visitation", "parent_established", "over Thanksgiving, in time"],
        title: {
          en: "A plan made over Thanksgiving",
          es: "Un plan hecho en torno al Día de Acción de Gracias",
        },
        why: {
          en: "Three working days after the placement. By the State’s calendar neither Thanksgiving nor the Friday after it is one, so the third day is December 2 (301.210(b)(1), 80 Ill. Adm. Code 303.190).",
          es: "Tres días hábiles después de la colocación. Según el calendario del Estado no lo son ni el Día de Acción de Gracias ni el viernes siguiente, así que el tercero es el 2 de diciembre (301.210(b)(1), 80 Ill. Adm. Code 303.190).",
        },
        first: ["/kind", "/goal", "/placementDate", "/emergencyPlacement", "/planEstablishedDate"],
      },
      {
        scenario: ["visitation", "parent_established", "emergency not known, and it matters"],
        title: { en: "A plan six working days later", es: "Un plan seis días hábiles después" },
        why: {
          en: "After an ordinary placement it would be late, after an emergency placement in time (301.210(b)(1)-(2)). Which it was is not known.",
          es: "Tras una colocación ordinaria llegaría tarde; tras una de emergencia, a tiempo (301.210(b)(1)-(2)). No se sabe cuál fue.",
        },
        first: ["/kind", "/goal", "/placementDate", "/emergencyPlacement", "/planEstablishedDate"],
      },
      {
        scenario: ["visitation", "parent_weekly", "four a month"],
        title: { en: "Four visits a month with the parents", es: "Cuatro visitas al mes con los padres" },
        why: {
          en: "Weekly visits are expected. Four a month may be one in every week, or two in one and none in another: the pattern decides, and it is not known (301.210(b)(4)).",
          es: "Se esperan visitas semanales. Cuatro al mes pueden ser una en cada semana, o dos en una y ninguna en otra: decide la distribución, y no se conoce (301.210(b)(4)).",
        },
        first: ["/kind", "/goal", "/visitCount", "/visitPeriod", "/weeklyExceptionDocumented"],
      },
      {
        scenario: ["visitation", "sibling_frequency", "every 15 days"],
        title: { en: "Siblings, every 15 days", es: "Hermanos, cada 15 días" },
        why: {
          en: "At least twice per month. A February of 28 days holds only one visit in any 15 days (reading of 301.220(a)); every 14 days would do.",
          es: "Al menos dos veces al mes. En un febrero de 28 días puede caber una sola visita cada 15 días (lectura de 301.220(a)); cada 14 días bastaría.",
        },
        first: ["/kind", "/siblingsPlacedApart", "/visitEveryDays", "/courtOrderFewerVisits", "/harmRisk"],
        ask: {
          rule: {
            right: "visit.sibling_frequency",
            others: ["visit.sibling_start", "visit.no_discipline", "visit.sibling_filed"],
          },
        },
      },
      {
        scenario: ["visitation", "sibling_discipline", "visitsReduced: discipline"],
        title: { en: "Fewer visits after a fight", es: "Menos visitas después de una pelea" },
        why: {
          en: "Visits between siblings are never reduced as discipline, even where enough of them are left (301.220(b), 301.230(c)).",
          es: "Las visitas entre hermanos nunca se reducen como disciplina, aunque queden suficientes (301.220(b), 301.230(c)).",
        },
        first: ["/kind", "/visitCount", "/visitPeriod", "/visitsReduced", "/visitsReducedReason"],
      },
      {
        scenario: ["visitation", "grandparent_request", "an aunt asks"],
        title: { en: "An aunt asks for visits", es: "Una tía pide visitas" },
        why: {
          en: "The 45 days and all the rest of 301.240 are for grandparents and great-grandparents. That the rule does not apply is no failure of the plan.",
          es: "Los 45 días y todo lo demás de 301.240 son para abuelos y bisabuelos. Que la norma no corresponda no es una falta del plan.",
        },
        first: ["/kind", "/childInCare", "/requester", "/requestReceivedDate", "/responseDate"],
      },
      {
        scenario: ["visits", "attendance", "a video call"],
        title: { en: "Three visits and a video call", es: "Tres visitas y una videollamada" },
        why: {
          en: "A visit is face to face (301.20 “Visitation”). The call is welcome contact, and April has one visit only.",
          es: "Una visita es cara a cara (301.20 «Visitation»). La llamada es un contacto bienvenido, pero abril tiene una sola visita.",
        },
      },
      {
        scenario: ["visits", "months", "short, no exception known"],
        title: { en: "Three visits in two months", es: "Tres visitas en dos meses" },
        why: {
          en: "April is a visit short. A court’s order or a documented risk would excuse it (301.220(a)(1)-(2)); neither was asked about, and unknown is not no.",
          es: "En abril falta una visita. La excusaría una orden judicial o un riesgo documentado (301.220(a)(1)-(2)); no se preguntó por ninguno de los dos, y «no se sabe» no es «no».",
        },
      },
    ],
  },
  {
    id: "deadlines",
    title: { en: "By when?", es: "¿Para cuándo?" },
    intro: {
      en: "Something happened; something else is due. Count the days as the rules do: the day itself is never counted, calendar days run through weekends, business and working days do not, and months end where the month ends.",
      es: "Algo ocurrió; otra cosa vence. Cuente los días como lo hacen las normas: el propio día nunca se cuenta, los días naturales no se detienen en fin de semana, los hábiles sí, y los meses acaban donde acaba el mes.",
    },
    cases: [
      {
        scenario: ["timeline", "duties", "parent plan: done a day late"],
        title: { en: "Placed just before July 4", es: "Colocación justo antes del 4 de julio" },
        why: {
          en: "Placed on Wednesday, July 2. The three working days are Thursday, then, after Independence Day and the weekend, Monday and Tuesday (301.210(b)(1)). The plan came a day late.",
          es: "Colocación el miércoles 2 de julio. Los tres días hábiles son el jueves y, tras el Día de la Independencia y el fin de semana, el lunes y el martes (301.210(b)(1)). El plan llegó un día tarde.",
        },
        ask: {
          date: { of: "due.parent_plan", choices: ["2025-07-05", "2025-07-07", "2025-07-08", "2025-07-09"] },
        },
      },
      {
        scenario: ["timeline", "duties", "sibling visits start: done a day late"],
        title: { en: "The siblings’ first visit", es: "La primera visita entre hermanos" },
        why: {
          en: "Two weeks after temporary custody, counted in calendar days from the day after it (301.220(a)). The visit was a day late.",
          es: "Dos semanas después de la custodia temporal, contadas en días naturales desde el día siguiente (301.220(a)). La visita llegó un día tarde.",
        },
        ask: {
          date: {
            of: "due.sibling_visits_start",
            choices: ["2025-07-15", "2025-07-16", "2025-07-17", "2025-07-22"],
          },
        },
      },
      {
        scenario: ["timeline", "readings", "both counts of the filing take the earlier date"],
        title: {
          en: "The siblings’ plan, filed with the court",
          es: "El plan de los hermanos, presentado al tribunal",
        },
        why: {
          en: "301.220(c) says ten days, 301.70(j)(3) says ten business days. Where two rules count the same act differently, the earlier date governs.",
          es: "301.220(c) dice diez días; 301.70(j)(3), diez días hábiles. Cuando dos normas cuentan el mismo acto de manera distinta, rige la fecha anterior.",
        },
        ask: {
          date: {
            of: "due.sibling_plan_filed",
            choices: ["2025-07-11", "2025-07-12", "2025-07-14", "2025-07-17"],
          },
        },
      },
      {
        scenario: ["timeline", "readings", "24 hours from a bare date"],
        title: { en: "Twenty-four hours, the time not known", es: "Veinticuatro horas, sin saber la hora" },
        why: {
          en: "Without a time of day, 24 hours run to the end of the next day. With one they end at that time (reading of 301.130(a)).",
          es: "Sin la hora, las 24 horas corren hasta el final del día siguiente. Con ella, acaban a esa hora (lectura de 301.130(a)).",
        },
        ask: {
          date: { of: "due.health_screening", choices: ["2025-03-08", "2025-03-09", "2025-03-10"] },
        },
      },
      {
        scenario: ["timeline", "readings", "months take the last day of the month"],
        title: { en: "Six months from August 31", es: "Seis meses desde el 31 de agosto" },
        why: {
          en: "There is no February 31. Six months after August 31 end on the last day of February (reading of 301.80(k)(1)).",
          es: "No existe el 31 de febrero. Seis meses después del 31 de agosto acaban el último día de febrero (lectura de 301.80(k)(1)).",
        },
        ask: {
          date: {
            of: "due.licence_application",
            choices: ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-03"],
          },
        },
      },
      {
        scenario: ["timeline", "limits", "disclosure opens: ahead"],
        title: { en: "The first day on which it may be said", es: "El primer día en que se puede decir" },
        why: {
          en: "Ten whole days pass after the notice of July 2. The tenth is July 12, and the day after it is the first (301.450(b)).",
          es: "Pasan diez días completos después del aviso del 2 de julio. El décimo es el 12, y el siguiente es el primero (301.450(b)).",
        },
        ask: {
          date: {
            of: "due.disclosure_opens",
            choices: ["2025-07-11", "2025-07-12", "2025-07-13", "2025-07-16"],
          },
        },
      },
      {
        scenario: ["timeline", "duties", "grandparent reply: done a day late"],
        title: { en: "A grandparent asks for visits", es: "Un abuelo pide visitas" },
        why: {
          en: "45 calendar days. That the last is a Saturday is taken as it is, since deadlines err towards early: the reply on Sunday was late (301.240(b)).",
          es: "45 días naturales. Que el último sea sábado no lo cambia, pues en la duda los plazos se toman por lo temprano: la respuesta del domingo llegó tarde (301.240(b)).",
        },
        ask: {
          date: {
            of: "due.grandparent_reply",
            choices: ["2025-08-15", "2025-08-16", "2025-08-17", "2025-08-18"],
          },
        },
      },
    ],
  },
];
