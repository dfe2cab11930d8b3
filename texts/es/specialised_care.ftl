## SpecialisedCareOutcome

SpecialisedCareOutcome-conditions_met = se cumplen las condiciones
SpecialisedCareOutcome-not_met = no se cumplen las condiciones
SpecialisedCareOutcome-undetermined = indeterminado

## SpecialisedStep

SpecialisedStep-status = un niño o una niña bajo custodia o tutela o, para servicios similares, con adopción asistida o tutela subsidiada
SpecialisedStep-need = necesidades que exigen cuidado especializado
SpecialisedStep-cans = resultados de la evaluación CANS
SpecialisedStep-source = una de las tres fuentes
SpecialisedStep-factors = los cuatro factores, considerados juntos
SpecialisedStep-determination = la determinación del Departamento
SpecialisedStep-committee = la recomendación del Comité de Posadopción
SpecialisedStep-treatment_plan = un plan de tratamiento
SpecialisedStep-caregivers = cuidadores evaluados, formados para este niño o niña, y capaces y dispuestos en todo lo que se pide
SpecialisedStep-services_arranged = todos los servicios recomendados, dispuestos
SpecialisedStep-visits = { WORDS($specialised_visits) } visitas al mes, una de ellas en el hogar de la persona cuidadora
SpecialisedStep-contacts = contacto con todos los proveedores en el mes
SpecialisedStep-training = { WORDS($specialised_training_hours) } horas de formación en el año
SpecialisedStep-reports = el informe de cada proveedor y la reunión del equipo en el trimestre
SpecialisedStep-case_review = la revisión del caso en el semestre
SpecialisedStep-plan_review = la revisión del plan de tratamiento en el año
SpecialisedStep-team_request = la petición del Child and Youth Investment Team
SpecialisedStep-assessor = una persona evaluadora con una de las seis titulaciones
SpecialisedStep-team = un equipo de cinco, con un revisor LCSW, LCPC o psicólogo clínico, y los demás invitados
SpecialisedStep-childs_part = la participación del niño o la niña, o la palabra del revisor de que es clínicamente inadecuada
SpecialisedStep-monitoring = la vigilancia por quien nombra (b)(9)
SpecialisedStep-unit_review = una revisión dirigida por la Unidad de Cuidado Especializado, con su recomendación
SpecialisedStep-committee_work = un comité compuesto según (b)(12)(B) que identificó los servicios
SpecialisedStep-exhausted = el uso de los servicios de Medicaid y de la comunidad hasta agotarlos, antes de un subsidio mayor

## specialised.eligibility

specialised-eligibility = El cuidado especializado se determina con los resultados de CANS y una de tres fuentes, por necesidades que lo exigen, considerando juntos cuatro factores; tras adopción o tutela, con CANS y el Comité de Posadopción.
specialised-eligibility-examples = Las condiciones de (b)(2) y (3) son ejemplos: ninguna da derecho por sí sola, y otras pueden darlo.
specialised-eligibility-cumulative = Los cuatro factores se consideran en conjunto: se pregunta si se tuvo en cuenta cada uno, no cómo resultó. La determinación es del Departamento.
specialised-eligibility-similar = Tras la adopción o tutela los servicios son similares, y «pueden» obtenerse: no es un derecho adquirido.

## specialised.services

specialised-services = Con la determinación vienen un plan de tratamiento revisado cada año, cuidadores evaluados y formados { NUMBER($specialised_training_hours) } horas al año, { WORDS($specialised_visits) } visitas y contacto con todos los proveedores cada mes, informes y reuniones cada trimestre, y revisiones del caso dos veces al año.
specialised-services-whole_periods = El último mes entero es un mes natural; trimestres, semestres y años corren desde la colocación, y los años del plan desde el plan. Mientras no termina el primero, el servicio es un deber en curso.
specialised-services-not_later = Lo omitido en un período pasado no puede recuperarse: deje constancia del motivo y cúmplalo en adelante.

## specialised.process

specialised-process = Quien evalúa tiene titulación, el equipo está completo, los servicios van al plan de servicios y se vigilan hasta aplicarse, la Unidad dirige la revisión del plan; tras adopción o tutela, el comité se compone y trabaja según lo indicado.
specialised-process-points_7 = (b)(7) remite a «(b)(1)(B) a (D)»; no existen (C) ni (D). Se lee como las tres fuentes, (b)(1)(B)(i)-(iii).
specialised-process-points_9b = (b)(9)(B) remite a «(b)(6)(C)», y (b)(6) no tiene partes. Se lee como la remisión de (b)(1)(B)(ii).
specialised-process-points_9c = (b)(9)(C) remite a «(b)(1)(D)», que no existe. Se lee como la recomendación de (b)(1)(B)(iii).
specialised-process-over_12 = «Mayor de { NUMBER($staffing_age) }» se entiende desde el día en que cumple { NUMBER($staffing_age) }.
specialised-process-service_plan_untimed = No se fija día para incluir los servicios en el plan de servicios: es un deber, y que siga abierto no incumple nada.

## MESSAGES

specialised_care-outcome-conditions_met = Nada de lo indicado incumple las condiciones del cuidado especializado; lo que sigue en curso figura con sus fechas. Lo que el niño o la niña necesita lo determina el Departamento.
specialised_care-outcome-not_met = No se cumplen las condiciones del cuidado especializado; cada incumplimiento dice cómo corregirlo.
specialised_care-outcome-undetermined = Aún no se puede saber si se cumplen las condiciones del cuidado especializado.
specialised_care-duty-request_team = Pedir el Child and Youth Investment Team, ya que las necesidades no pueden atenderse donde está.
specialised_care-duty-into_the_plan = Incluir todos los servicios recomendados en la parte del niño o la niña del plan de servicios, y de nuevo tras cada revisión.
specialised_care-duty-monitor = Vigilar las recomendaciones hasta que todas se apliquen: { $who }.
contradiction-more_at_home = las visitas en el hogar están entre las visitas

## CareStatus

CareStatus-in_care = bajo custodia o tutela del Departamento
CareStatus-adopted = adoptado, con derecho a asistencia por adopción
CareStatus-subsidized_guardianship = en tutela subsidiada
CareStatus-none = ninguno de estos

## SpecialNeed

SpecialNeed-emotional = emocional
SpecialNeed-behavioral = de conducta
SpecialNeed-developmental = del desarrollo
SpecialNeed-medical = médica
SpecialNeed-combination = una combinación de estas
SpecialNeed-other_intervention = otra que exige una intervención especial
SpecialNeed-none = ninguna

## AssessmentSource

AssessmentSource-team_recommendation = la recomendación del Child and Youth Investment Team, de una reunión hecha para esto
AssessmentSource-child_protection_referral = la remisión de la División de Protección Infantil de un niño nuevo en cuidado a la Unidad de Cuidado Especializado
AssessmentSource-hospital_discharge = la recomendación del personal clínico al alta de un hospital psiquiátrico
AssessmentSource-none = ninguna de estas

## Qualification

Qualification-msw = maestría en trabajo social
Qualification-psychology_masters = maestría en psicología
Qualification-lcsw = trabajador social clínico con licencia
Qualification-lpc = consejero profesional (LPC)
Qualification-lcpc = consejero profesional clínico (LCPC)
Qualification-clinical_psychologist = psicólogo clínico
Qualification-none = ninguna de estas

## Monitor

Monitor-implementation_coordinator = el coordinador de aplicación del equipo
Monitor-caseworker_and_supervisor = la persona encargada del caso y su supervisora
Monitor-clinical_staff = el personal clínico del Departamento
Monitor-nobody = nadie

## specialised_care.facts

specialised_care-facts-asOf = ¿Por qué día se pregunta?
    .help = Dice qué meses, trimestres y años han terminado.
    .group = El niño o la niña
specialised_care-facts-careStatus = ¿De quién es responsabilidad el niño o la niña?
    .help = Tras la adopción o tutela pueden obtenerse servicios similares por otra vía.
specialised_care-facts-specialNeed = ¿Qué necesidades exigen cuidado especializado?
    .help = Los ejemplos de la Sección (enfermedad mortal, equipo vital, provocar incendios …) son ejemplos: ninguno decide.
specialised_care-facts-childAge = ¿Qué edad tiene?
    .help = Desde los { NUMBER($staffing_age) } se espera al niño o la niña en la reunión del equipo.
specialised_care-facts-cansComplete = ¿Hay resultados de la evaluación CANS?
    .help = Trauma, síntomas de estrés, fortalezas, ámbitos de la vida, aculturación, necesidades de conducta y emocionales, y conductas de riesgo: las siete.
    .group = Derecho al servicio
specialised_care-facts-assessmentSource = ¿En qué más se basa la determinación?
    .help = Hace falta una de las tres.
specialised_care-facts-functioningConsidered = ¿Se consideró cómo se desenvuelve en casa, en la escuela y en la comunidad?
    .help = Los cuatro factores se consideran juntos.
specialised_care-facts-involvementConsidered = ¿Se consideró su participación actual o recomendada en servicios?
    .help = Servicios identificados.
specialised_care-facts-intensityConsidered = ¿Se consideró el grado de necesidad, por la intensidad y frecuencia de los servicios?
    .help = Según lo recomendado.
specialised_care-facts-caregiverPartConsidered = ¿Se consideró cuánto debe participar quien cuida?
    .help = En actividades y servicios de tratamiento y educación.
specialised_care-facts-requiresSpecializedCare = ¿Determinó el Departamento que necesita cuidado de crianza especializado?
    .help = Es su juicio; ninguna respuesta lo sustituye.
specialised_care-facts-committeeRecommended = ¿Recomendó el Comité de Posadopción esos servicios?
    .help = Para un niño adoptado o en tutela subsidiada.
specialised_care-facts-placedOn = ¿Cuándo empezó la colocación especializada?
    .help = Desde ahí corren los meses, trimestres y años.
    .group = Los servicios
specialised_care-facts-treatmentPlanOn = ¿Cuándo se hizo el plan de tratamiento?
    .help = Se revisa al menos una vez al año.
specialised_care-facts-treatmentPlanMade = ¿Se hizo un plan de tratamiento?
    .help = En interés del niño o la niña, para estabilizar y, si es posible, reducir las necesidades. Por sus servicios, y si se aplican, se pregunta más abajo.
specialised_care-facts-caregiversAssessed = ¿Se evaluó la capacidad, experiencia y disposición de los padres de crianza?
    .help = Para atender las necesidades de este niño o niña.
specialised_care-facts-childTrainingDone = ¿Completaron la formación recomendada sobre este niño o niña?
    .help = Sí también si no se recomendó ninguna.
specialised_care-facts-caregiversSupportVisits = ¿Apoyan las visitas con padres, hermanos y la familia extensa?
    .help = Según el plan del niño o la niña.
specialised_care-facts-caregiversCanMeetNeeds = ¿Pueden y quieren atender la salud o el trastorno?
    .help = Problemas de salud complejos, o un trastorno del desarrollo, emocional, psicológico o mental.
specialised_care-facts-caregiversCanTransport = ¿Pueden y quieren llevar al niño o la niña a tratamientos y servicios?
    .help = De ida y vuelta.
specialised_care-facts-trainingHoursLastYear = ¿Cuántas horas de formación sobre sus necesidades completaron en el último año entero?
    .help = Aparte de las horas para la licencia. Los años corren desde la colocación.
specialised_care-facts-visitsLastMonth = ¿Cuántas veces visitó la persona encargada del caso al niño o la niña en el último mes entero?
    .help = Un mes natural.
    .group = El registro del caso
specialised_care-facts-homeVisitsLastMonth = ¿Cuántas de esas visitas fueron en el hogar de la persona cuidadora?
    .help = Al menos una.
specialised_care-facts-servicesArranged = ¿Están dispuestos todos los servicios y tratamientos recomendados?
    .help = De apoyo, de salud mental y médicos.
specialised_care-facts-providersContactedLastMonth = ¿Se contactó a todos los proveedores en el último mes entero?
    .help = Cada proveedor de servicios.
specialised_care-facts-reportsLastQuarter = ¿Se obtuvieron informes escritos de todos los proveedores en el último trimestre entero?
    .help = Los trimestres corren desde la colocación.
specialised_care-facts-teamMeetingLastQuarter = ¿Participó la persona encargada del caso en la reunión del equipo del último trimestre entero?
    .help = La reunión del equipo del niño y la familia.
specialised_care-facts-caseReviewLastHalfYear = ¿Participó en la revisión del caso del último semestre entero?
    .help = La revisión administrativa del caso.
specialised_care-facts-planReviewedLastYear = ¿Se revisó el plan de tratamiento en su último año entero?
    .help = Los años corren desde el día del plan.
specialised_care-facts-needsUnmet = ¿No pueden atenderse sus necesidades donde está, ni con más servicios?
    .help = Sí: no pueden.
specialised_care-facts-teamRequested = ¿Pidió la persona encargada del caso el Child and Youth Investment Team?
    .help = Recomienda servicios, intervenciones y entornos.
specialised_care-facts-servicesInServicePlan = ¿Están todos los servicios recomendados en la parte del niño o la niña del plan de servicios?
    .help = Los de la evaluación y, tras cada revisión, los de esta.
    .group = El proceso
specialised_care-facts-assessorQualification = ¿Qué titulación tiene quien hizo la evaluación?
    .help = Basta una de las seis.
specialised_care-facts-reviewerQualification = ¿Qué titulación tiene el revisor del equipo?
    .help = LCSW, LCPC o psicólogo clínico.
specialised_care-facts-teamComplete = ¿Tuvo el equipo sus cinco miembros?
    .help = Revisor, facilitador, coordinador de aplicación, la persona encargada del caso y su supervisora.
specialised_care-facts-othersInvited = ¿Se invitó a los demás a la reunión?
    .help = Proveedores, cuidadores, el tutor ad lítem y, si procede, los padres biológicos.
specialised_care-facts-childTookPart = ¿Participó el niño o la niña en la reunión?
    .help = Se espera de los mayores de { NUMBER($staffing_age) } años.
specialised_care-facts-takingPartInappropriate = ¿Lo consideró el revisor clínicamente inadecuado?
    .help = Entonces no hace falta que participe.
specialised_care-facts-allImplemented = ¿Se han aplicado todas las recomendaciones?
    .help = Hasta entonces se vigila su aplicación.
specialised_care-facts-monitoredBy = ¿Quién lo vigila?
    .help = Depende de en qué se basa la determinación.
specialised_care-facts-reviewByUnit = ¿Dirigió la revisión la Unidad de Cuidado Especializado, y recomendó continuar o modificar los servicios?
    .help = Con las divisiones clínicas y otras, sobre la reunión y una CANS.
specialised_care-facts-committeeComposed = ¿Formaba el comité solo personal del Departamento, elegido por el Director o la Directora, con personal clínico, una enfermera titulada y alguien de posadopción?
    .help = Puede elegirlos alguien en quien delegue el Director o la Directora.
    .group = Tras la adopción o tutela
specialised_care-facts-committeeNamedServices = ¿Identificó el comité los servicios necesarios, si los hay?
    .help = Nuevos, o más de los que ya recibe.
specialised_care-facts-subsidyIncreaseAsked = ¿Se pide un subsidio mayor para pagar servicios?
    .help = Por los padres adoptivos o tutores.
specialised_care-facts-communityServicesAvailable = ¿Los cubre Medicaid, o los hay en la comunidad?
    .help = Cualquiera de las dos cosas.
specialised_care-facts-communityServicesExhausted = ¿Se usaron hasta agotarlos?
    .help = Antes de pedir un subsidio mayor.
