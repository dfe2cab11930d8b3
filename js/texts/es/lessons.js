// The words of the lessons, by lesson and by the name of each case's scenario.

export default {
  relatives: {
    title: "¿Quién es familiar?",
    intro:
      "A un niño o una niña se le puede colocar con un familiar antes de que el hogar tenga licencia, así que mucho depende de quién lo es. Ocho personas, ocho respuestas: algunas dependen de un cumpleaños, otras de un divorcio y otras de un dato que nadie ha preguntado todavía.",
    cases: {
      "mother's mother's sister's daughter": {
        title: "Una prima, pero ¿cuál?",
        why: "Tres generaciones hacia arriba y dos hacia abajo: la hija de la hermana de una abuela es prima hermana de la madre. Esos parientes figuran en la lista de 301.20 «Relative».",
      },
      "on the day before the 21st birthday": {
        title: "Una tía que mañana cumple {#relative_age} años",
        why: "Nadie menor de {#relative_age} años es familiar según 301.20, por cercano que sea el parentesco. Un día después, la respuesta sería otra.",
      },
      "a former uncle by marriage with close ties is fictive kin": {
        title: "El exmarido de la tía, que siguió cerca",
        why: "El cónyuge de una tía cuenta solo mientras dura el matrimonio. Después ya no es pariente, y por eso sus lazos cercanos anteriores a la colocación pueden hacer de él un familiar ficticio (lectura de 301.20).",
      },
      "the father's mother, acknowledgment, acknowledgmentEffective, acknowledgmentRescinded": {
        title: "Una abuela y un reconocimiento revocado",
        why: "La familia paterna cuenta una vez establecida la paternidad. Un reconocimiento voluntario la establece, pero no después de haberse revocado (301.20 «Father»).",
      },
      "whether a parent is not known": {
        title: "Un tío de 50 años",
        why: "Un tío puede haber adoptado al niño o la niña, y el padre o la madre no es familiar en este sentido. Mientras nadie lo haya preguntado, lo honesto es decir que no está determinado.",
      },
      "the foster parent a day before the year is over": {
        title: "El hogar de crianza, casi un año después",
        why: "Un padre o una madre de crianza puede ser familiar ficticio tras al menos un año en el hogar. Falta un día (301.20 «Fictive kin»).",
      },
      "the half-brother's aunt, the two placed together": {
        title: "La tía del medio hermano",
        why: "No es pariente del niño o la niña. Pero quien está emparentado con un hermano cuenta mientras los hermanos estén colocados juntos con esa persona (301.20 «Relative»).",
      },
      "an aunt before the adoption, no determination yet": {
        title: "Una tía de antes de la adopción",
        why: "Tras una adopción que acabó con la vuelta al cuidado, cuenta quien habría reunido los requisitos antes, si el Departamento determina que responde al interés superior. Esa determinación no existe todavía y solo corresponde al Departamento (lectura).",
      },
    },
  },
  disclosure: {
    title: "¿A quién se le puede decir dónde vive?",
    intro:
      "El nombre, la dirección y el teléfono de un cuidador son confidenciales hasta que una norma los abre. Alguien pregunta: ¿se le puede informar ese día? «No se sabe todavía» quiere decir: no se informa a nadie.",
    cases: {
      "the worked example: notice on the 1st, asked on the 11th": {
        title: "Aviso el día 1, pregunta el día 11",
        why: "Deben pasar {#caregiver_review_days:words} días naturales después del aviso, cuyo propio día no se cuenta. El {#caregiver_review_days:ordinal} día es el 11; el primero en que se puede decir algo es el 12 (301.450(b)).",
      },
      "the first day is a Saturday": {
        title: "{#caregiver_review_days:Words} días que acaban antes del fin de semana",
        why: "Los {#caregiver_review_days:words} días son naturales y no se mueven por un fin de semana (lectura de 301.450(b)): aviso el 2 de junio, primer día el sábado 13 de junio. La respuesta también menciona el siguiente día hábil, por si se prefiere esperar.",
      },
      "a school: order and ban not known": {
        title: "La escuela, y nadie preguntó por un tribunal",
        why: "A una escuela se le puede informar de forma habitual, salvo que se oponga una orden de protección o un tribunal. Nadie lo sabe, y «no se sabe» no es «no».",
      },
      "an order of protection and rights terminated": {
        title: "Un padre, y todo ya decidido",
        why: "La evaluación terminó, se decidió informar, pasaron los {#caregiver_review_days:words} días, y aun así: lo impide una orden de protección válida, y también lo impiden los derechos terminados. Cada una basta por sí sola (301.460).",
      },
      "in care, born 2019-06-15, on 2026-06-14": {
        title: "Una hermana, la víspera de su cumpleaños",
        why: "A un hermano o una hermana bajo cuidado se le informa desde los {#sibling_told_age:words} años (301.430(a)(10)). Los cumple mañana.",
      },
      "a review asked for on day 11 is running": {
        title: "Una revisión pedida tarde",
        why: "Una revisión pedida dentro de los {#caregiver_review_days:words} días aplaza la divulgación; esta se pidió el undécimo día y no la aplaza (301.450(b)).",
      },
      "within the ten days, whether there is an order is not known": {
        title: "Cuatro días después del aviso",
        why: "Hoy es no en cualquier caso: corren los {#caregiver_review_days:words} días. Pero que alguna vez sea sí depende de una orden de protección de la que nadie sabe, así que el resultado queda abierto.",
      },
      "passed on, purpose report_abuse_or_neglect": {
        title: "Transmitido para denunciar negligencia",
        why: "Quien fue informado no puede transmitirlo, con pocas excepciones. Denunciar maltrato o negligencia ante la autoridad competente es una (301.470(a), (d)).",
      },
    },
  },
  visits: {
    title: "Planes de visitas y visitas realizadas",
    intro:
      "Planes de visitas con padres, hermanos y abuelos, y registros de lo que ocurrió. ¿Qué necesita un plan, qué cuenta como visita y cuándo «indeterminado» es la respuesta correcta?",
    cases: {
      "over Thanksgiving, in time": {
        title: "Un plan hecho en torno al Día de Acción de Gracias",
        why: "{#parent_plan_working_days:Words} días hábiles después de la colocación. Según el calendario del Estado no lo son ni el Día de Acción de Gracias ni el viernes siguiente, así que el tercero es el 2 de diciembre (301.210(b)(1), 80 Ill. Adm. Code 303.190).",
      },
      "emergency not known, and it matters": {
        title: "Un plan seis días hábiles después",
        why: "Tras una colocación ordinaria llegaría tarde; tras una de emergencia, a tiempo (301.210(b)(1)-(2)). No se sabe cuál fue.",
      },
      "four a month": {
        title: "Cuatro visitas al mes con los padres",
        why: "Se esperan visitas semanales. Cuatro al mes pueden ser una en cada semana, o dos en una y ninguna en otra: decide la distribución, y no se conoce (301.210(b)(4)).",
      },
      "every 15 days": {
        title: "Hermanos, cada 15 días",
        why: "Al menos {#sibling_visits:times} al mes. En un febrero de 28 días puede caber una sola visita cada 15 días (lectura de 301.220(a)); cada {#sibling_visit_interval_days} días bastaría.",
      },
      "visitsReduced: discipline": {
        title: "Menos visitas después de una pelea",
        why: "Las visitas entre hermanos nunca se reducen como disciplina, aunque queden suficientes (301.220(b), 301.230(c)).",
      },
      "an aunt asks": {
        title: "Una tía pide visitas",
        why: "Los {#grandparent_reply_days} días y todo lo demás de 301.240 son para abuelos y bisabuelos. Que la norma no corresponda no es una falta del plan.",
      },
      "a video call": {
        title: "Tres visitas y una videollamada",
        why: "Una visita es cara a cara (301.20 «Visitation»). La llamada es un contacto bienvenido, pero abril tiene una sola visita.",
      },
      "short, no exception known": {
        title: "Tres visitas en dos meses",
        why: "En abril falta una visita. La excusaría una orden judicial o un riesgo documentado (301.220(a)(1)-(2)); no se preguntó por ninguno de los dos, y «no se sabe» no es «no».",
      },
    },
  },
  deadlines: {
    title: "¿Para cuándo?",
    intro:
      "Algo ocurrió; otra cosa vence. Cuente los días como lo hacen las normas: el propio día nunca se cuenta, los días naturales no se detienen en fin de semana, los hábiles sí, y los meses acaban donde acaba el mes.",
    cases: {
      "parent plan: done a day late": {
        title: "Colocación justo antes del 4 de julio",
        why: "Colocación el miércoles 2 de julio. Los {#parent_plan_working_days:words} días hábiles son el jueves y, tras el Día de la Independencia y el fin de semana, el lunes y el martes (301.210(b)(1)). El plan llegó un día tarde.",
      },
      "sibling visits start: done a day late": {
        title: "La primera visita entre hermanos",
        why: "{#first_sibling_visit_weeks:Words} semanas después de la custodia temporal, contadas en días naturales desde el día siguiente (301.220(a)). La visita llegó un día tarde.",
      },
      "both counts of the filing take the earlier date": {
        title: "El plan de los hermanos, presentado al tribunal",
        why: "301.220(c) dice {#sibling_plan_days:words} días; 301.70(j)(3), {#sibling_plan_court_days:words} días hábiles. Cuando dos normas cuentan el mismo acto de manera distinta, rige la fecha anterior.",
      },
      "24 hours from a bare date": {
        title: "{#health_screening_hours:Words} horas, sin saber la hora",
        why: "Sin la hora, las {#health_screening_hours} horas corren hasta el final del día siguiente. Con ella, acaban a esa hora (lectura de 301.130(a)).",
      },
      "months take the last day of the month": {
        title: "{#licence_application_months:Words} meses desde el 31 de agosto",
        why: "No existe el 31 de febrero. {#licence_application_months:Words} meses después del 31 de agosto acaban el último día de febrero (lectura de 301.80(k)(1)).",
      },
      "disclosure opens: ahead": {
        title: "El primer día en que se puede decir",
        why: "Pasan {#caregiver_review_days:words} días completos después del aviso del 2 de julio. El {#caregiver_review_days:ordinal} es el 12, y el siguiente es el primero (301.450(b)).",
      },
      "grandparent reply: done a day late": {
        title: "Un abuelo pide visitas",
        why: "{#grandparent_reply_days} días naturales. Que el último sea sábado no lo cambia, pues en la duda los plazos se toman por lo temprano: la respuesta del domingo llegó tarde (301.240(b)).",
      },
    },
  },
};
