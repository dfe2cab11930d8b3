## ApartBasis

ApartBasis-best_interests = el interés superior de uno o más
ApartBasis-no_joint_home = no se halló un hogar conjunto pese a una búsqueda diligente
ApartBasis-court_order = orden judicial
ApartBasis-relative_unwilling = un familiar que no acepta a todos
ApartBasis-none = ninguno de estos

## shared.apart

shared-apart-apartBasis = ¿Por qué motivo están separados los hermanos?
    .help = Uno de los cuatro de 301.70(a).
shared-apart-apartReasonsInPlan = ¿Dice el plan de visitas y contacto por qué se separó a los hermanos?
    .help = En el propio plan.
shared-apart-jointEffortsInPlan = ¿Dice ese plan qué se hizo para colocarlos juntos?
    .help = En el propio plan.
shared-apart-supervisorApprovedApart = ¿Aprobó la persona supervisora la separación?
    .help = Si es por el interés superior de un niño.
shared-apart-apartDecisionInCaseRecord = ¿Consta esa decisión en el expediente?
    .help = Si es por el interés superior de un niño.
shared-apart-firstCaseReviewHeld = ¿Se ha hecho la primera revisión administrativa del caso desde entonces?
    .help = La primera tras la colocación.
shared-apart-apartReviewedAtFirstCaseReview = ¿Se examinó la separación en esa revisión?
    .help = Los motivos y los esfuerzos por colocarlos juntos.

## MESSAGES

checklist-lacking = Procure, y deje constancia, lo siguiente: { $parts }.
checklist-found_otherwise = Se determinó otra cosa, y sin esto no es posible: { $parts }.
contradiction-before_its_start = un paso no puede ser anterior a aquel al que responde
contradiction-done_and_not = lo que no se hizo no tiene fecha ni detalles
visitation-clock-late = Vencía el { $due } y se hizo el { $done }: no puede deshacerse; deje constancia del motivo de la demora.
visitation-clock-overdue = Vencía el { $due }: hágalo ya y deje constancia del motivo de la demora.
visitation-clock-skipped = Según el calendario de { $calendar }, no se contaron estos feriados: { $holidays } ({ $days }).
visitation-clock-skipped_listed = Según la lista de feriados indicada, no se contaron estos días: { $days }.
visitation-clock-no_business_day = La fecha límite, el { $due }, cae en fin de semana o feriado. La norma la deja ahí y el estado se mide con ella; el siguiente día hábil es el { $next }. La Ley sobre las Leyes (5 ILCS 70/1.11) traslada los plazos que caen así; si traslada este lo dirá un abogado.

## Holiday

Holiday-new_years_day = Día de Año Nuevo
Holiday-martin_luther_king_day = Día de Martin Luther King Jr.
Holiday-lincolns_birthday = Natalicio de Lincoln
Holiday-presidents_day = Día de los Presidentes
Holiday-casimir_pulaski_day = Día de Casimir Pulaski
Holiday-good_friday = Viernes Santo
Holiday-memorial_day = Día de los Caídos
Holiday-juneteenth = Juneteenth (Día de la Emancipación)
Holiday-independence_day = Día de la Independencia
Holiday-labor_day = Día del Trabajo
Holiday-columbus_day = Día de Colón / Día de los Pueblos Indígenas
Holiday-general_election_day = Día de las elecciones generales
Holiday-veterans_day = Día de los Veteranos
Holiday-thanksgiving_day = Día de Acción de Gracias
Holiday-day_after_thanksgiving = Día después de Acción de Gracias
Holiday-christmas_day = Día de Navidad

## CalendarName

CalendarName-illinois_state_offices = oficinas estatales de Illinois
CalendarName-illinois_legal = feriados legales de Illinois

## time.calendar_change

time-calendar_change-base = El calendario que se modifica
time-calendar_change-add = Feriados adicionales
time-calendar_change-remove = Días que no son feriados

## MESSAGES

contradiction-ends_before_start = el final es anterior al comienzo
contradiction-too_long = el período pasa de 25 años

## Goal

Goal-return_home = regreso al hogar
Goal-adoption = adopción
Goal-guardianship = tutela
Goal-independence = vida independiente

## Part

Part-role_of_department = las responsabilidades del Departamento
Part-role_of_providers = las responsabilidades de los proveedores
Part-role_of_parents = las responsabilidades de los padres
Part-role_of_child = las responsabilidades del niño o la niña
Part-harm_risk = un riesgo de que un hermano dañe a otro durante una visita
Part-inadequate_supervision = una conclusión de que la supervisión no podría eliminar el riesgo
Part-observation_or_record = una observación anterior o una interacción registrada que la sustente
Part-specific_risk = el riesgo concreto, en el expediente
Part-risk_basis = el fundamento para evaluarlo, en el expediente
Part-caseworkers = la participación de los encargados de los casos
Part-caregivers = la participación de quienes cuidan a los niños
Part-children = la participación de los niños
Part-duration = la duración de las visitas
Part-location = el lugar de las visitas
Part-supervision = la supervisión prevista
Part-frequency_reason = el motivo de la frecuencia
Part-duration_reason = el motivo de la duración
Part-other_contact = las demás formas de contacto aprobadas
Part-caregiver_roles = las funciones de cuidadores y otras personas
Part-apart_reasons = por qué se separó a los hermanos
Part-joint_efforts = los esfuerzos por colocarlos juntos
Part-plan_entry = la decisión en el plan de visitas y contacto
Part-case_plan_reasons = los motivos en el plan del caso
Part-case_file_efforts = los esfuerzos por colocarlos juntos, en el expediente
Part-as_many_together = el mayor número posible de hermanos juntos
Part-within_reach = esfuerzos razonables por colocarlos cerca unos de otros
Part-caregiver_support = personas cuidadoras que apoyen el vínculo entre los hermanos
Part-shared_plan = el examen de una colocación con dos o más familiares
Part-support_assessed = la disposición del familiar a apoyar el vínculo, evaluada y en el expediente
Part-told_together = decir al familiar que juntos es preferible y que fomente el contacto
Part-told_may_follow = decir al familiar que pueden venir hermanos después
Part-step_siblings = los hermanastros juntos al principio
Part-supervisor_approval = la aprobación de la persona supervisora
Part-case_record = la decisión en el expediente del niño o la niña
Part-first_review = su examen en la primera revisión administrativa del caso
Part-in_writing = la forma escrita
Part-to_siblings = el aviso a cada hermano
Part-to_caregivers = el aviso a quien cuida a cada hermano
Part-reasons_recorded = los motivos en los expedientes de los niños
Part-reasonable_schedule = un horario razonable
Part-schedule_in_plan = el horario en el plan
Part-guardian_consent = el consentimiento del padre, la madre o el tutor de ese hermano
Part-guardian_participation = la participación del padre, la madre o el tutor de ese hermano
Part-own_consent = el consentimiento de ese hermano
Part-own_participation = la participación de ese hermano
Part-court_act_factors = los factores de la Ley del Tribunal de Menores
Part-health = la salud mental y física del abuelo o la abuela
Part-time_requested = el tiempo solicitado y su efecto en las actividades del niño o la niña
Part-loss_of_relationship = el daño que podría causar la pérdida de la relación
Part-conflict = cómo evitar al niño o la niña los conflictos entre adultos
Part-denial_basis = el fundamento documentado de la denegación
Part-denial_letter = la carta que informa de la denegación
Part-review_right = el derecho a una revisión clínica, en esa carta
Part-basis = el fundamento de la recomendación

## Role

Role-department = el Departamento
Role-agency = el Departamento o la agencia responsable
Role-caseworker = la persona encargada del caso
Role-placing_worker = la persona encargada de la colocación
Role-permanency_worker = la persona encargada de la permanencia
Role-supervisor = la persona supervisora
Role-caregiver = la persona cuidadora
Role-fictive_kin = el familiar ficticio que cuida
Role-relative_household = el familiar y los adultos del hogar
Role-parents = los padres
Role-recipient = quien recibe la información
Role-foster_care_program = el programa de cuidado de crianza y sus padres de crianza con licencia
Role-investigator = la persona investigadora de protección de menores
Role-attorney = el abogado o defensor legal
Role-therapist = la persona terapeuta o consejera
Role-school = la escuela
Role-health_provider = el proveedor de atención médica
Role-community_organisation = la organización comunitaria
Role-child_and_family = el niño o la niña y la familia
Role-convener = quien convoca la revisión
Role-regional_clinical = el personal clínico regional
Role-specialised_unit = la Unidad de Cuidado Especializado
Role-clinician = la persona clínica
