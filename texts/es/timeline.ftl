## RowStatus

RowStatus-open = abierto
RowStatus-done = hecho
RowStatus-done_late = hecho con retraso
RowStatus-overdue = vencido
RowStatus-waiting = en espera
RowStatus-ahead = por venir
RowStatus-reached = alcanzado
RowStatus-past = pasado
RowStatus-unknown = no se sabe

## MESSAGES

timeline-no_business_day = La fecha no es día hábil y se queda donde la pone la regla; el siguiente día hábil es el { $date }. 5 ILCS 70/1.11 traslada a ese día los plazos legales; si traslada este, lo dirá un abogado.
timeline-planned_event = Contado desde el { $date }, posterior a la fecha consultada: un plan.
timeline-planned_completion = Previsto para el { $date }, posterior a la fecha consultada: un plan, aún no un cumplimiento.
timeline-done_early = Lo que legalmente puede hacerse antes del hecho está a tiempo cuando se hace así.
timeline-same_day = Medido por días: no se indicó la hora o el desfase que diría más.
timeline-if_it_applies = Si procede: { $message }
timeline-still_to_answer = Falta responder: { $questions }
timeline-periods = Las semanas van de lunes a domingo y los meses según el calendario; trimestres, semestres y años corren desde el inicio.

## timeline.events

timeline-events-legalCustody = ¿Cuándo asumió el Departamento la custodia legal?
    .help = De cualquier tipo: de protección, temporal o por un acuerdo voluntario. La primera, si hubo varias. Con la hora, si se conoce.
    .group = Custodia
timeline-events-protectiveCustody = ¿Cuándo se tomó la custodia de protección?
    .help = La custodia temporal de protección, antes de que decidiera un tribunal.
timeline-events-temporaryCustody = ¿Cuándo otorgó el tribunal la custodia temporal?
    .help = Del niño o la niña y, en lo que toca a los hermanos, de los hermanos el mismo día.
timeline-events-custodyVoluntary = ¿Cuándo se aceptó la custodia por un acuerdo voluntario?
    .help = El día en que el Departamento aceptó la custodia, que puede ser posterior al acuerdo.
timeline-events-voluntaryAgreement = ¿Cuándo se celebró el acuerdo de colocación voluntaria?
    .help = El acuerdo mismo, con consentimiento por escrito y aprobación previa.
timeline-events-siblingGroupCustody = ¿Cuándo se otorgó la custodia del grupo de hermanos, o de un niño o una niña con un hermano en colocación?
    .help = La búsqueda de un hogar conjunto vuelve a empezar con cada niño o niña.
timeline-events-entersCare = ¿Cuándo entró en cuidado el niño o la niña?
    .help = El primer día en cuidado sustituto.
timeline-events-federalCareStart = ¿Cuándo entró en cuidado de crianza con fondos federales?
    .help = Cuidado de crianza con ayuda del Título IV-E.
timeline-events-placement = ¿Cuándo se colocó al niño o la niña con esta persona cuidadora?
    .help = El primer día con esta persona cuidadora, fuera del hogar de los padres.
    .group = Colocación
timeline-events-move = ¿Cuándo pasó el niño o la niña a otra colocación?
    .help = Un traslado cuando los hermanos están colocados en otro lugar.
timeline-events-fosterHomeSince = ¿Desde cuándo está el niño o la niña en este hogar de crianza sin interrupción?
    .help = Una interrupción hace empezar de nuevo el año.
timeline-events-parentPlanMade = ¿Cuándo se estableció el plan de visitas con los padres?
    .help = Puede ser anterior a la colocación.
    .group = Visitas y hermanos
timeline-events-firstSiblingVisit = ¿Cuándo fue la primera visita entre los hermanos?
    .help = La primera visita en cuidado, en persona y con todos los hermanos.
timeline-events-withholdDetermination = ¿Cuándo se decidió no compartir el paradero entre los hermanos?
    .help = La determinación del Departamento de que compartirlo no conviene a un niño o una niña.
timeline-events-assessmentWithholdDetermination = ¿Cuándo se decidió, según la evaluación, no informar a los hermanos que viven con los padres?
    .help = Una decisión basada en lo que halló la evaluación de 301.440(a).
    .group = Divulgación y familiares
timeline-events-disclosureNotice = ¿Qué fecha tiene el aviso de divulgación a la persona cuidadora?
    .help = La fecha del aviso por escrito.
timeline-events-caseAssigned = ¿Cuándo se asignó el caso a la persona encargada de la permanencia?
    .help = El día de la asignación.
timeline-events-postalAddressObtained = ¿Cuándo se obtuvo la dirección postal de un familiar?
    .help = De un familiar al que no se notifica en la colocación inicial.
timeline-events-treatmentPlan = ¿Cuándo se hizo el plan de tratamiento especializado?
    .help = Solo en cuidado de crianza especializado.
    .group = Servicios y solicitudes
timeline-events-grandparentRequest = ¿Cuándo se recibió la solicitud de visitas de un abuelo, una abuela o un bisabuelo o bisabuela?
    .help = La solicitud inicial.
timeline-events-reviewRequested = ¿Cuándo se recibió la solicitud de revisión clínica?
    .help = La revisión que sigue a una solicitud de visitas denegada.
timeline-events-reviewAssigned = ¿Cuándo se asignó la revisión al personal clínico regional?
    .help = El día de la asignación.
timeline-events-reviewCompleted = ¿Cuándo terminó la revisión clínica?
    .help = El día en que se llevó a cabo hasta el final.
timeline-events-recommendationReceived = ¿Cuándo recibieron la recomendación la persona encargada del caso y la supervisora?
    .help = La recomendación de la revisión clínica.
timeline-events-socAccepted = ¿Cuándo aceptó System of Care al niño o la niña?
    .help = Como cliente del programa.
timeline-events-childBirth = ¿Cuándo nació el niño o la niña?
    .help = Para los cumpleaños en que cambian las reglas.
    .group = Fechas de nacimiento
timeline-events-personBirth = ¿Cuándo nació la persona que puede ser familiar?
    .help = Un familiar tiene al menos { NUMBER($relative_age) } años.

## timeline.conditions

timeline-conditions-emergencyPlacement = ¿Fue una colocación de emergencia?
    .help = Una colocación de emergencia da { WORDS($emergency_parent_plan_working_days) } días laborables para el plan de visitas en lugar de { WORDS($parent_plan_working_days) }, y no fija fecha para lo que se informa sobre el niño o la niña a la persona cuidadora.
    .group = El caso
timeline-conditions-goalReturnHome = ¿Es el objetivo de permanencia el regreso al hogar?
    .help = Lo requieren las visitas con los padres.
timeline-conditions-siblingsApart = ¿Están separados los hermanos en cuidado?
    .help = ¿Y no se les colocó juntos cuando se otorgó la custodia?
timeline-conditions-siblingGroup = ¿Forma parte de un grupo de hermanos, o hay un hermano en colocación?
    .help = Solo entonces se debe la búsqueda de un hogar conjunto.
timeline-conditions-relativePlacement = ¿Está colocado el niño o la niña con un familiar?
    .help = También cuentan los familiares ficticios, padrinos y madrinas.
timeline-conditions-fictiveKin = ¿Es la persona cuidadora un familiar ficticio?
    .help = Entonces rigen también las reglas de colocación con familiares.
timeline-conditions-licensed = ¿Tiene la persona cuidadora licencia de hogar de crianza?
    .help = Quien ya la tiene no debe solicitarla.
timeline-conditions-voluntaryAgreementRenewed = ¿Se renovó válidamente el acuerdo voluntario?
    .help = Una vez, por { NUMBER($voluntary_agreement_days) } días más, con la aprobación previa, personal y por escrito del administrador regional.
timeline-conditions-specialised = ¿Es una colocación de cuidado de crianza especializado?
    .help = El cuidado especializado trae visitas, informes y revisiones propias.

## timeline.facts

timeline-facts-asOf = La fecha consultada
    .help = Sin ella hay fechas, pero no se sabe cómo está cada plazo.
timeline-facts-events = Lo que ocurrió
timeline-facts-conditions = Lo que se cumple
timeline-facts-completed = Lo que se hizo
timeline-facts-log = Cada vez que se hizo

## CONTRADICTIONS

timeline-contradiction-wrong_order = el segundo de estos pasos no puede ser anterior al primero
timeline-contradiction-not_the_first = la custodia legal es la primera de cualquier tipo: ninguna otra puede ser anterior
timeline-contradiction-before_birth = no puede ser anterior al nacimiento del niño o la niña
timeline-contradiction-before_its_event = no se puede hacer antes del hecho al que responde
timeline-contradiction-of_a_group = esa custodia es de un grupo de hermanos, o de un niño o una niña con un hermano en colocación
timeline-contradiction-one_act = son un mismo acto, que tiene una sola fecha
timeline-done = El día en que se hizo. Un día posterior a la fecha consultada es un plan.
timeline-every_time = Todos los días en que se hizo, sin omitir ninguno: los periodos sin suficientes cuentan como incumplidos.

## due.health_screening

due-health_screening = Un niño o una niña que entra en cuidado tiene un examen de salud inicial dentro de las { NUMBER($health_screening_hours) } horas de la custodia legal del Departamento.
due-health_screening-first_custody = Las { NUMBER($health_screening_hours) } horas corren desde la primera custodia de cualquier tipo.
due-health_screening-bare_date = No se indicó la hora, así que las { NUMBER($health_screening_hours) } horas llegan hasta el final del día siguiente.
due-health_screening-clock_change = El { $date } cambia la hora y no se indicó el desfase con UTC: las { NUMBER($health_screening_hours) } horas se leen como la misma hora del día siguiente.

## due.health_evaluation

due-health_evaluation = Un niño o una niña en custodia temporal tiene una evaluación de salud completa dentro de { NUMBER($health_evaluation_days) } días.

## due.health_evaluation_voluntary

due-health_evaluation_voluntary = Un niño o una niña que entra por un acuerdo voluntario tiene una evaluación de salud completa dentro de { NUMBER($voluntary_health_evaluation_days) } días.

## due.voluntary_end

due-voluntary_end = Un acuerdo de colocación voluntaria dura como máximo { NUMBER($voluntary_agreement_days) } días, y { NUMBER($voluntary_agreement_days) } más si se renueva una vez.
due-voluntary_end-if_renewed = Si el acuerdo se renovó válidamente, termina en cambio el { $date }.

## due.parent_plan

due-parent_plan = El plan de visitas con los padres se hace antes de la colocación o dentro de los { WORDS($parent_plan_working_days) } días laborables siguientes.

## due.parent_plan_emergency

due-parent_plan_emergency = Tras una colocación de emergencia, el plan de visitas con los padres se hace dentro de { WORDS($emergency_parent_plan_working_days) } días laborables.

## due.parent_visits

due-parent_visits = Los padres visitan cada semana, salvo que el expediente documente otra cosa.
due-parent_visits-weekly_exception = La documentación en el expediente puede permitir visitas menos frecuentes.
due-parent_visits-once_in_care = El plan se hizo antes de que el niño o la niña entrara en cuidado, así que las semanas corren desde la entrada: las visitas son para quien está en colocación (301.210(a)).

## due.sibling_visits_start

due-sibling_visits_start = Los hermanos separados se visitan por primera vez lo antes posible, a más tardar { WORDS($first_sibling_visit_weeks) } semanas después de la custodia temporal.

## due.sibling_visits

due-sibling_visits = Los hermanos separados se visitan al menos { TIMES($sibling_visits) } al mes.
due-sibling_visits-fewer_visits = Una orden judicial, o un riesgo de daño documentado que la supervisión no elimina, puede permitir menos visitas (301.220(a)(1)-(2)).

## due.sibling_plan_filed

due-sibling_plan_filed = El plan de visitas y contacto de los hermanos se presenta al tribunal de menores dentro de los { NUMBER($sibling_plan_days) } días de la custodia temporal.

## due.sibling_plan_filed_court

due-sibling_plan_filed_court = El plan de visitas y contacto de los hermanos se presenta al tribunal de menores dentro de los { NUMBER($sibling_plan_court_days) } días de la custodia temporal, sin contar fines de semana ni feriados.
due-sibling_plan_filed_court-none_assigned = Mientras no haya persona encargada del caso, el Departamento presenta el plan.
due-sibling_plan_filed_court-earlier_governs = 301.220(c) cuenta todos los días y 301.70(j)(3) excluye fines de semana y feriados; vale la fecha anterior, { $date }, y una sola presentación cumple ambas.

## due.sibling_search

due-sibling_search = Se hace una búsqueda diligente de un hogar conjunto dentro de los { NUMBER($sibling_search_days) } días de la custodia de un grupo de hermanos, o de un niño o una niña con un hermano en colocación.

## due.sibling_search_move

due-sibling_search_move = Cuando un niño o una niña con un hermano cambia de colocación, se hace una búsqueda diligente de un hogar conjunto.
due-sibling_search_move-unless_best_apart = No se debe la búsqueda si conviene a un niño o una niña estar separado; la Sección remite para ello a (b), pero los motivos están en (e).

## due.sibling_move_notice

due-sibling_move_notice = Se informa por escrito a los hermanos y a quienes los cuidan de la nueva persona cuidadora dentro de los { WORDS($sibling_move_notice_days) } días del traslado.
due-sibling_move_notice-unless_withheld = No se debe el aviso mientras el paradero se retenga o un tribunal lo prohíba.

## due.sibling_withhold_notice

due-sibling_withhold_notice = Se informa por escrito al abogado y al tutor ad lítem de cada niño o niña, dentro de { WORDS($sibling_withholding_notice_days) } días, de que se retiene el paradero entre hermanos.

## due.assessment

due-assessment = La evaluación se hace en los primeros { NUMBER($assessment_days) } días tras la entrada del niño o la niña en cuidado.

## due.assessment_withhold_notice

due-assessment_withhold_notice = Se informa por escrito al abogado y al tutor ad lítem de cada niño o niña, dentro de { WORDS($assessment_withholding_notice_days) } días, de la decisión, según la evaluación, de no informar a los hermanos que viven con los padres.

## due.review_request

due-review_request = La persona cuidadora tiene { WORDS($caregiver_review_days) } días naturales desde la fecha del aviso para pedir una revisión de la decisión o solicitar una orden de protección.
timeline-completed-due-review_request =
    .help = El día en que se pidió la revisión de la decisión. Una orden de protección que se solicita no se indica aquí: a diferencia de la revisión, no aplaza la divulgación.

## due.disclosure_opens

due-disclosure_opens = No se divulga nada que identifique a la persona cuidadora hasta que pasen { WORDS($caregiver_review_days) } días naturales desde el aviso.
due-disclosure_opens-after_the_tenth = La divulgación se abre el día siguiente al { ORDINAL($caregiver_review_days) }; el texto también podría referirse al { ORDINAL($caregiver_review_days) }, y se aplica el posterior.
due-disclosure_opens-review_postpones = Se pidió a tiempo una revisión de la decisión, así que la divulgación espera a su fin, y nunca antes del { $date }.
due-disclosure_opens-review_ended = Se pidió a tiempo una revisión de la decisión; se entiende que terminó antes de lo que se hizo.
due-disclosure_opens-too_early = Lo que se hizo fue anterior al día en que se abre la divulgación.

## due.relatives_interviewed

due-relatives_interviewed = La persona encargada de la permanencia intenta localizar y entrevistar a todos los que nombraron los padres o el niño o la niña, dentro de los { NUMBER($relative_interview_days) } días de la asignación del caso.

## due.relatives_notified

due-relatives_notified = En la colocación inicial, se notifica por correo a cada familiar identificado dentro de los { NUMBER($relative_notice_days) } días de la custodia de protección.
due-relatives_notified-thirty_or_seven = Para un mismo familiar, los { WORDS($relative_notice_days) } días de la colocación inicial y los { WORDS($later_relative_notice_days) } días de los demás casos son alternativas.

## due.relative_notified_later

due-relative_notified_later = Fuera de la colocación inicial, se notifica por correo a un familiar dentro de los { NUMBER($later_relative_notice_days) } días de obtener su dirección postal.

## due.fingerprints

due-fingerprints = Se toman las huellas del familiar y de los adultos del hogar dentro de los { NUMBER($fingerprint_days) } días de la colocación.

## due.placement_decision

due-placement_decision = Una persona supervisora decide dentro de los { NUMBER($placement_decision_days) } días de la colocación inicial con un familiar si el niño o la niña se queda.
due-placement_decision-criteria_elsewhere = 301.80(l) remite a (d)-(f) para los criterios; están en (g)-(i).

## due.licence_application

due-licence_application = El familiar ficticio solicita la licencia de hogar de familiar dentro de los { NUMBER($licence_application_months) } meses de la colocación.
due-licence_application-no_removal_for_that = No solicitar u obtener la licencia no es por sí solo motivo de traslado, pero entonces el hogar debe cumplir siempre con 301.80 (301.80(k)(2)).

## due.caregiver_packet

due-caregiver_packet = La persona cuidadora recibe un resumen escrito sobre el niño o la niña en la colocación, o antes si es posible.
due-caregiver_packet-verbally = En una emergencia que no da tiempo, la información se da de palabra a medida que se obtiene, y no hay fecha fijada (301.120(a)(1)).

## due.apart_first_review

due-apart_first_review = Los motivos de la separación de los hermanos, y los esfuerzos por colocarlos juntos, se revisan en la primera revisión administrativa del caso tras la colocación.
due-apart_first_review-no_fixed_date = La regla no fija fecha: se debe en la primera revisión administrativa del caso.

## due.caregiver_receipt

due-caregiver_receipt = La persona encargada del caso obtiene el recibo firmado de la persona cuidadora dentro de los { NUMBER($receipt_business_days) } días hábiles de la colocación.

## due.gal_copy

due-gal_copy = El tutor ad lítem recibe copia de la información de la persona cuidadora dentro de los { NUMBER($guardian_copy_business_days) } días hábiles de la colocación.

## due.specialised_visits

due-specialised_visits = En cuidado especializado, la persona encargada del caso visita al niño o la niña al menos { NUMBER($specialised_visits) } veces al mes, una de ellas en el hogar de la persona cuidadora.

## due.specialised_contacts

due-specialised_contacts = En cuidado especializado se contacta cada mes a todos los proveedores de servicios.

## due.specialised_training

due-specialised_training = Las personas cuidadoras especializadas completan { NUMBER($specialised_training_hours) } horas de formación sobre las necesidades del niño o la niña cada año.

## due.specialised_reports

due-specialised_reports = En cuidado especializado se obtiene el informe escrito de cada proveedor, y se reúne el equipo, cada trimestre.

## due.case_review

due-case_review = En cuidado especializado, la persona encargada del caso participa en una revisión administrativa cada seis meses.

## due.treatment_review

due-treatment_review = El plan de tratamiento especializado se revisa al menos una vez al año.

## due.grandparent_reply

due-grandparent_reply = El Departamento hace esfuerzos razonables y diligentes por responder por escrito a la solicitud de visitas de un abuelo o una abuela dentro de { NUMBER($grandparent_reply_days) } días naturales.
due-grandparent_reply-exceptions = La Sección enumera excepciones que pueden justificar una respuesta posterior; la lista no es exhaustiva.

## due.review_forwarded

due-review_forwarded = La solicitud de revisión clínica se remite al gerente clínico regional dentro de { NUMBER($review_forwarding_business_days) } días hábiles.

## due.review_staffing

due-review_staffing = Quien convoca avisa a la persona encargada del caso y a la supervisora que inicien las reuniones dentro de los { WORDS($review_staffing_business_days) } días hábiles de la asignación.

## due.review_held

due-review_held = La revisión clínica se realiza dentro de los { NUMBER($review_business_days) } días hábiles de su asignación al personal clínico regional.

## due.review_report

due-review_report = Quien convoca entrega el informe resumido a la persona encargada del caso y a la supervisora dentro de los { NUMBER($review_report_business_days) } días hábiles del fin de la revisión.

## due.review_notice

due-review_notice = Se comunica por escrito a quien pidió la revisión la recomendación y su fundamento dentro de { NUMBER($review_notice_days) } días naturales.

## due.in_care_24_months

due-in_care_24_months = La meta del Departamento cuenta a los niños que llevan más de { NUMBER($goal_months) } meses en cuidado con fondos federales.
due-in_care_24_months-more_than = "Más de" { NUMBER($goal_months) } meses: la marca se pasa al día siguiente de esta fecha.

## due.soc_service_end

due-soc_service_end = System of Care atiende a un niño o una niña generalmente durante { WORDS($system_of_care_months) } meses.

## milestone.child_7

milestone-child_7 = Desde los { WORDS($sibling_told_age) } años se puede decir a un niño o una niña dónde viven sus hermanos.

## milestone.child_13

milestone-child_13 = Desde los { WORDS($background_check_age) } años un niño o una niña del hogar de un familiar se incluye en la verificación de antecedentes.

## milestone.child_18

milestone-child_18 = Desde los { WORDS($sibling_consent_age) } años un hermano fuera del cuidado participa por su propio consentimiento, y ya no rigen las condiciones que firma un familiar para la colocación de un niño o una niña.

## milestone.child_21

milestone-child_21 = Desde los { WORDS($sibling_home_age) } años un hermano emancipado puede considerarse como hogar para sus hermanos.

## milestone.person_21

milestone-person_21 = Desde los { WORDS($relative_age) } años una persona puede contar como familiar.

## milestone.foster_home_year

milestone-foster_home_year = Tras { WORDS($fictive_kin_years) } año en el hogar, quien da cuidado de crianza puede llegar a contar como familiar ficticio.

## Unit

Unit-hours = horas
Unit-days = días
Unit-calendar_days = días naturales
Unit-business_days = días hábiles
Unit-working_days = días laborables
Unit-days_without_weekends_and_holidays = días, sin contar fines de semana ni feriados
Unit-months = meses
Unit-years = años
Unit-at_the_event = en el momento mismo
Unit-case_review = revisión administrativa del caso
Unit-each_week = cada semana
Unit-each_month = cada mes
Unit-each_quarter = cada trimestre
Unit-each_half_year = cada seis meses
Unit-each_year = cada año
Unit-hours_each_year = horas cada año

## UNITS

timeline-unit-hours = { $count ->
        [one] hora
       *[other] horas
    }
timeline-unit-days = { $count ->
        [one] día
       *[other] días
    }
timeline-unit-calendar_days = { $count ->
        [one] día natural
       *[other] días naturales
    }
timeline-unit-business_days = { $count ->
        [one] día hábil
       *[other] días hábiles
    }
timeline-unit-working_days = { $count ->
        [one] día laborable
       *[other] días laborables
    }
timeline-unit-days_without_weekends_and_holidays = { $count ->
        [one] día
       *[other] días
    }, sin contar fines de semana ni feriados
timeline-unit-months = { $count ->
        [one] mes
       *[other] meses
    }
timeline-unit-years = { $count ->
        [one] año
       *[other] años
    }
timeline-unit-hours_each_year = { $count ->
        [one] hora
       *[other] horas
    } cada año
