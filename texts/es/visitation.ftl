## PlanKind

PlanKind-parent_child = plan de visitas entre padres e hijos
PlanKind-sibling = plan de visitas y contacto entre hermanos
PlanKind-grandparent = solicitud de un abuelo o bisabuelo

## VisitationOutcome

VisitationOutcome-compliant = en regla
VisitationOutcome-not_compliant = no está en regla
VisitationOutcome-undetermined = indeterminado
VisitationOutcome-not_applicable = no corresponde

## visitation

visitation-kind = ¿Qué tipo de plan es?
    .help = Cada tipo tiene sus propios datos; es la única elección obligatoria.

## MESSAGES

visitation-outcome-compliant = Nada del plan incumple las normas; lo que falta por hacer figura con su fecha.
visitation-outcome-not_compliant = El plan aún no cumple las normas; cada incumplimiento dice cómo corregirlo.
visitation-outcome-undetermined = Aún no se puede saber si el plan cumple las normas.
contradiction-two_frequencies = indique la frecuencia de una sola manera
contradiction-enough_and_not = con esa frecuencia, las visitas no pueden repartirse así

## VisitPeriod

VisitPeriod-day = día
VisitPeriod-week = semana
VisitPeriod-fortnight = dos semanas
VisitPeriod-month = mes
VisitPeriod-quarter = trimestre
VisitPeriod-year = año

## visitation.frequency

visitation-frequency-visitCount = ¿Cuántas visitas prevé el plan en cada período?
    .help = Con el período siguiente; o indique en su lugar una visita cada tantos días.
visitation-frequency-visitPeriod = ¿En qué período?
    .help = Una visita es en persona; las llamadas, el video y las cartas son contacto aparte.
visitation-frequency-visitEveryDays = ¿Cada cuántos días hay una visita?
    .help = En lugar de un número y un período.

## FREQUENCY

visitation-frequency-every_days = Días de una visita a la siguiente: { $days }. Visitas aseguradas en el mes más corto: { $visits } (sus 28 días entre { $days }, redondeado hacia abajo).
visitation-frequency-guarantee = Visitas en cada período ({ $period }): { $count }. Visitas aseguradas en el mes más corto (28 días): { $visits }.
visitation-frequency-too_few_on_average = Visitas en cada período ({ $period }): { $count }. Son menos de { WORDS($sibling_visits) } al mes incluso en promedio.
visitation-frequency-pattern = Un número por trimestre o año no dice cómo se reparten las visitas: indique si cada mes tiene al menos { WORDS($sibling_visits) }.

## visit.grandparent_request

visit-grandparent_request = La solicitud de un abuelo o bisabuelo se contesta por escrito dentro de { NUMBER($grandparent_reply_days) } días corridos salvo excepción; las visitas se conceden en interés superior del niño o la niña tras valorar los factores de la lista; una denegación se documenta y su carta menciona el derecho a una revisión clínica.
visit-grandparent_request-not_exhaustive = La lista de excepciones no es exhaustiva («sin limitarse a»): se acepta un motivo que no figure en ella si está documentado.
visit-grandparent_request-excused = La demora queda amparada por esta excepción: { $exception }.
visit-grandparent_request-document_reason = Conteste ya y documente el motivo de la demora.
visit-grandparent_request-home_only = La excepción por verificación LEADS es para visitas en el hogar de quien las pide.
visit-grandparent_request-in_writing = Dé la respuesta por escrito.
visit-grandparent_request-best_interests = Conceda visitas solo si se determina que son en interés superior del niño o la niña.

## visit.grandparent_review

visit-grandparent_review = La solicitud de revisión clínica se remite dentro de { NUMBER($review_forwarding_business_days) } días hábiles; la reunión se convoca dentro de { NUMBER($review_staffing_business_days) } y la revisión se realiza dentro de { NUMBER($review_business_days) } días hábiles de su asignación; el informe sigue dentro de { NUMBER($review_report_business_days) } días hábiles, y el aviso escrito y motivado de la recomendación, dentro de { NUMBER($review_notice_days) } días corridos.

## visit.grandparent_separate

visit-grandparent_separate = Las visitas son independientes de las de los padres, y quien las pide puede asistir a la revisión con una persona de apoyo.
visit-grandparent_separate-keep_apart = Organice las visitas aparte de las de los padres.
visit-grandparent_separate-let_attend = Permita que quien pide las visitas, y una persona de apoyo de su elección, asista a la revisión.

## MESSAGES

visitation-outcome-no_grandparent = 301.240 es para abuelos y bisabuelos; una tía no está comprendida.
visitation-outcome-left_care = El niño o la niña no está bajo el cuidado y la custodia del Departamento: las visitas de 301.240 terminan, o no empiezan.
visitation-duty-answer_request = Contestar la solicitud por escrito dentro de { NUMBER($grandparent_reply_days) } días corridos.
visitation-duty-answer_excused = Contestar la solicitud por escrito; una excepción exime de los { NUMBER($grandparent_reply_days) } días corridos.
visitation-duty-ends_with_care = Terminar las visitas de esta Sección cuando el niño o la niña salga del cuidado o la custodia del Departamento.
visitation-duty-pass_on = Remitir la solicitud de revisión a la Gerencia Clínica Regional dentro de { NUMBER($review_forwarding_business_days) } días hábiles.
visitation-duty-call_staffing = Avisar al encargado del caso y su supervisor de iniciar la reunión dentro de { NUMBER($review_staffing_business_days) } días hábiles de la asignación.
visitation-duty-hold_review = Realizar la revisión dentro de { NUMBER($review_business_days) } días hábiles de la asignación.
visitation-duty-give_report = Entregar al encargado del caso y su supervisor el informe resumido dentro de { NUMBER($review_report_business_days) } días hábiles de la revisión.
visitation-duty-give_review_notice = Enviar a quien pidió las visitas aviso escrito de la recomendación y su fundamento dentro de { NUMBER($review_notice_days) } días corridos.
visitation-duty-file_recommendation = Añadir la recomendación al expediente del niño o la niña.
visitation-duty-tell_parents_review = Informar a los padres de que se pidió una revisión clínica.
visitation-duty-tell_parents_recommendation = Informar a los padres de lo que recomendó la revisión.

## Requester

Requester-grandparent = un abuelo o una abuela
Requester-great_grandparent = un bisabuelo o una bisabuela
Requester-aunt = una tía

## DelayException

DelayException-none = ningún motivo
DelayException-leads_check_incomplete = no se pudo completar la verificación LEADS del hogar
DelayException-leads_hits_unmitigated = no se pudieron mitigar lo suficiente los resultados positivos de LEADS
DelayException-home_assessment_incomplete = no se pudo completar la evaluación del hogar
DelayException-background_checks_incomplete = no se pudieron obtener los antecedentes de protección infantil
DelayException-other = otro motivo

## VisitDecision

VisitDecision-granted = concedidas
VisitDecision-denied = denegadas

## ReviewStage

ReviewStage-requested = solicitada
ReviewStage-forwarded = remitida
ReviewStage-assigned = asignada
ReviewStage-held = realizada
ReviewStage-recommended = recomendación recibida
ReviewStage-notified = avisada a quien la pidió

## visitation.grandparent

visitation-grandparent-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior.
    .group = La solicitud
visitation-grandparent-childInCare = ¿Está el niño o la niña bajo el cuidado y la custodia del Departamento?
    .help = Al presentarse la solicitud y desde entonces: las visitas de esta Sección terminan cuando sale.
visitation-grandparent-requester = ¿Quién pide las visitas?
    .help = La Sección es para abuelos y bisabuelos.
visitation-grandparent-requestReceivedDate = ¿Cuándo se recibió la solicitud?
    .help = La primera solicitud.
visitation-grandparent-responseDate = ¿Cuándo se contestó?
    .help = Dentro de { NUMBER($grandparent_reply_days) } días corridos.
visitation-grandparent-responseGiven = ¿Se ha contestado?
    .help = No: no hasta la fecha consultada.
visitation-grandparent-responseInWriting = ¿Fue por escrito la respuesta?
    .help = Debe serlo.
visitation-grandparent-delayException = ¿Por qué se demoró o se demora la respuesta?
    .help = Hay cuatro motivos en la lista; otros cuentan si se documentan.
visitation-grandparent-delayExceptionDocumented = ¿Está documentado ese otro motivo?
    .help = En el expediente.
visitation-grandparent-visitInRequesterHome = ¿Iban a ser las visitas en el hogar de quien las pide?
    .help = La excepción de LEADS es para ese caso.
visitation-grandparent-decision = ¿Qué se decidió?
    .help = Visitas concedidas o denegadas.
    .group = La decisión
visitation-grandparent-bestInterestFound = ¿Son las visitas en el interés superior del niño o la niña?
    .help = Lo determina el Departamento.
visitation-grandparent-factorJuvenileCourtActConsidered = ¿Se consideraron los factores de la sección 1-3(4.05) de la Ley del Tribunal de Menores?
    .help = Antes de decidir.
visitation-grandparent-factorHealthConsidered = ¿Se consideró la salud mental y física de quien pide las visitas?
    .help = Antes de decidir.
visitation-grandparent-factorTimeRequestedConsidered = ¿Se consideraron el tiempo solicitado y su efecto en las actividades del niño o la niña?
    .help = Antes de decidir.
visitation-grandparent-factorLossOfRelationshipConsidered = ¿Se consideró el daño que podría causar la pérdida de la relación?
    .help = Antes de decidir.
visitation-grandparent-factorConflictConsidered = ¿Se consideró cómo evitar al niño o la niña los conflictos entre adultos?
    .help = Antes de decidir.
visitation-grandparent-separateFromParentPrivileges = ¿Son las visitas independientes de las de los padres?
    .help = No les quitan nada.
visitation-grandparent-denialBasisDocumented = ¿Está documentado en el expediente el fundamento de la denegación?
    .help = Y conservado allí.
visitation-grandparent-denialLetterSent = ¿Se informó por escrito de la denegación a quien pidió las visitas?
    .help = Por carta.
visitation-grandparent-denialLetterStatesReviewRight = ¿Menciona esa carta el derecho a una revisión clínica?
    .help = Por escrito.
visitation-grandparent-reviewRequested = ¿Se pidió una revisión clínica?
    .help = Por quien pidió las visitas.
    .group = La revisión clínica
visitation-grandparent-reviewRequestedDate = ¿Cuándo se recibió la solicitud de revisión?
    .help = Desde entonces corren { WORDS($review_forwarding_business_days) } días hábiles.
visitation-grandparent-reviewForwardedDate = ¿Cuándo se pasó a la Gerencia Clínica Regional?
    .help = Por el personal del caso.
visitation-grandparent-reviewAssignedDate = ¿Cuándo se asignó el caso al personal clínico regional?
    .help = Desde entonces corren { WORDS($review_business_days) } días hábiles.
visitation-grandparent-staffingNotifiedDate = ¿Cuándo se avisó al encargado del caso y su supervisor de iniciar la reunión?
    .help = Por quien convoca la revisión.
visitation-grandparent-staffingNotified = ¿Se ha avisado al encargado del caso y su supervisor de iniciar la reunión?
    .help = No: no hasta la fecha consultada.
visitation-grandparent-reviewHeldDate = ¿Cuándo se completó la revisión?
    .help = Su último día.
visitation-grandparent-reviewReportDate = ¿Cuándo recibieron el informe resumido el encargado del caso y su supervisor?
    .help = De quien convoca.
visitation-grandparent-reviewReportGiven = ¿Han recibido el informe resumido el encargado del caso y su supervisor?
    .help = No: no hasta la fecha consultada.
visitation-grandparent-recommendationReceivedDate = ¿Cuándo recibieron la recomendación?
    .help = Desde entonces corren { WORDS($review_notice_days) } días corridos.
visitation-grandparent-recommendationInCaseFile = ¿Se añadió la recomendación al expediente?
    .help = Un deber sin plazo fijo.
visitation-grandparent-reviewNoticeDate = ¿Cuándo se avisó de la recomendación a quien pidió las visitas?
    .help = Por escrito.
visitation-grandparent-reviewNoticeInWriting = ¿Fue por escrito ese aviso?
    .help = Debe serlo.
visitation-grandparent-reviewNoticeStatesBasis = ¿Indica el fundamento de la recomendación?
    .help = Debe indicarlo.
visitation-grandparent-requesterAllowedToAttend = ¿Pueden asistir a la revisión quien pide las visitas y una persona de apoyo?
    .help = Una persona de apoyo de su elección.
visitation-grandparent-parentsToldOfReviewRequest = ¿Se informó a los padres de la solicitud de revisión?
    .help = Un deber sin plazo fijo.
visitation-grandparent-parentsToldOfRecommendation = ¿Se informó a los padres de la recomendación?
    .help = Un deber sin plazo fijo.
visitation-grandparent-reviewStage = ¿Hasta dónde ha llegado la revisión clínica?
    .help = El último paso dado: lo que sigue aún no ha ocurrido.

## VisitPlace

VisitPlace-parents_home = el hogar de los padres
VisitPlace-other_homelike = otro lugar parecido a un hogar
VisitPlace-office = una oficina

## visitation.parent

visitation-parent-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior.
    .group = La colocación y el plan
visitation-parent-goal = ¿Cuál es la meta de permanencia?
    .help = Estas normas son para la meta de regreso al hogar.
visitation-parent-placementDate = ¿Cuándo se colocó al niño o la niña fuera del hogar?
    .help = Ese día no se cuenta.
visitation-parent-emergencyPlacement = ¿Fue una colocación de emergencia?
    .help = Entonces el plan tiene { WORDS($emergency_parent_plan_working_days) } días hábiles en lugar de { WORDS($parent_plan_working_days) }.
visitation-parent-planEstablishedDate = ¿Cuándo se estableció el plan de visitas?
    .help = Antes de la colocación es a tiempo.
visitation-parent-planEstablished = ¿Se ha establecido un plan de visitas?
    .help = No: no lo hay en la fecha consultada.
visitation-parent-visitsBeginImmediately = ¿Dice el plan que las visitas empiezan de inmediato?
    .help = De forma expresa.
    .group = Lo que dice el plan
visitation-parent-eachWeekHasVisit = ¿Tiene cada semana, de lunes a domingo, al menos una visita?
    .help = Solo importa si un número por mes, trimestre o año no lo aclara.
visitation-parent-weeklyExceptionDocumented = ¿Consta en el expediente por qué las visitas son menos que semanales?
    .help = Documentación en contrario en el expediente.
visitation-parent-lengthIncreases = ¿Prevé el plan visitas cada vez más largas?
    .help = Con el tiempo.
visitation-parent-specificHarmFromVisits = ¿Causan las visitas un daño concreto al niño o la niña?
    .help = Entonces no tienen que alargarse.
visitation-parent-visitPlace = ¿Dónde prevé el plan las visitas?
    .help = Primero, el hogar de los padres si es seguro.
visitation-parent-parentsHomeSafe = ¿Son las visitas en el hogar de los padres compatibles con la seguridad y el bienestar del niño o la niña?
    .help = Según lo valora la agencia.
visitation-parent-mostHomelikePossible = ¿Es el lugar lo más parecido posible a un hogar?
    .help = Si el hogar de los padres no es seguro.
visitation-parent-structureNeeded = ¿Se necesita estructura para evaluar o proteger al niño o la niña?
    .help = Solo entonces las visitas pueden ser en una oficina.
visitation-parent-identityWithheld = ¿Se determinó no revelar la identidad de quien cuida al niño o la niña?
    .help = Según 301.440(a).
visitation-parent-contactMethodStated = ¿Dice el plan cómo se mantiene el contacto sin revelar la identidad?
    .help = Por ejemplo, a través de la agencia.
visitation-parent-roleDepartmentStated = ¿Indica el plan las responsabilidades del Departamento?
    .help = Respecto de las visitas.
visitation-parent-roleProvidersStated = ¿Indica el plan las responsabilidades de los proveedores de servicios?
    .help = Respecto de las visitas.
visitation-parent-roleParentsStated = ¿Indica el plan las responsabilidades de los padres?
    .help = Respecto de las visitas.
visitation-parent-roleChildStated = ¿Indica el plan las responsabilidades del niño o la niña?
    .help = Respecto de las visitas.
visitation-parent-callsBarred = ¿Prohíbe el plan las llamadas telefónicas?
    .help = Limitarlas a horas razonables no es prohibirlas.
    .group = Llamadas, correo y avisos
visitation-parent-courtProhibitsCalls = ¿Ha prohibido un tribunal las llamadas telefónicas?
    .help = Mediante una orden.
visitation-parent-callsLimitedToReasonableHours = ¿Se limitan las llamadas a horas razonables?
    .help = La propia norma habla de horas razonables; no incumple nada.
visitation-parent-mailBarred = ¿Prohíbe el plan el correo?
    .help = Cartas y paquetes.
visitation-parent-courtProhibitsMail = ¿Ha prohibido un tribunal el correo?
    .help = Mediante una orden.
visitation-parent-visitsArranged = ¿Ha organizado las visitas la agencia responsable?
    .help = Un deber sin plazo fijo.
visitation-parent-parentsToldConsequence = ¿Se informó a los padres de las consecuencias de no acudir repetidamente?
    .help = Un deber sin plazo fijo.

## visit.parent_calls_mail

visit-parent_calls_mail = Un plan solo prohíbe llamadas o correo si los prohibió un tribunal.
visit-parent_calls_mail-allow_calls = Permita el plan llamadas a horas razonables, o consiga una orden judicial.
visit-parent_calls_mail-allow_mail = Permita el plan el correo, o consiga una orden judicial.
visit-parent_calls_mail-allow_both = Permita el plan llamadas a horas razonables y correo, o consiga una orden judicial.
visit-parent_calls_mail-reasonable_hours = Limitar las llamadas a horas razonables es lo que hace la propia norma.

## visit.parent_arranged

visit-parent_arranged = La agencia responsable organiza las visitas entre padres e hijos.

## visit.parent_warning

visit-parent_warning = Se informa a los padres de que faltar repetidamente a las visitas se considera falta de interés y puede llevar a pedir la terminación de sus derechos.
visit-parent_warning-no_time = No se indica plazo: es un deber, y que siga abierto no incumple nada.

## visit.parent_applies

visit-parent_applies = Las normas sobre el plan de visitas entre padres e hijos son para la meta de regreso al hogar.

## visit.parent_established

visit-parent_established = El plan se hace antes de la colocación o dentro de { NUMBER($parent_plan_working_days) } días hábiles; tras una de emergencia, dentro de { NUMBER($emergency_parent_plan_working_days) }.

## visit.parent_begin

visit-parent_begin = El plan dice que las visitas empiezan de inmediato.
visit-parent_begin-say_so = Que el plan diga que las visitas empiezan de inmediato.

## visit.parent_weekly

visit-parent_weekly = Se espera que los padres visiten cada semana, salvo que el expediente documente otra cosa.
visit-parent_weekly-each_week = Semanal se entiende como al menos una visita en cada semana de lunes a domingo.
visit-parent_weekly-cannot_be_weekly = Visitas en cada período ({ $period }): { $count }. No pueden ser semanales: son menos de cuatro al mes.
visit-parent_weekly-week_skipped = Con una visita cada { $days } { $days ->
        [one] día
       *[other] días
    }, alguna semana de lunes a domingo no tiene ninguna.
visit-parent_weekly-ask_pattern = Un número por dos semanas, mes, trimestre o año no dice cómo se reparten las visitas: indique si cada semana tiene una.
visit-parent_weekly-less_documented = El expediente documenta por qué las visitas son menos que semanales.
visit-parent_weekly-plan_weekly = Prevea al menos una visita cada semana, o documente en el expediente por qué son menos.

## visit.parent_increasing

visit-parent_increasing = Las visitas se alargan, salvo que causen un daño concreto al niño o la niña.
visit-parent_increasing-grow = Que el plan prevea visitas cada vez más largas, o documente el daño concreto que causan.

## visit.parent_place

visit-parent_place = Las visitas son en el hogar de los padres si es seguro; si no, en el lugar más parecido posible a un hogar; una oficina vale si hace falta estructura para evaluar o proteger al niño o la niña.
visit-parent_place-not_safe = Elija el lugar más parecido posible a un hogar: las visitas en el hogar de los padres no son seguras.
visit-parent_place-home_first = Prevea las visitas en el hogar de los padres: allí son seguras.
visit-parent_place-more_homelike = Elija el lugar más parecido posible a un hogar.
visit-parent_place-no_office = Elija un lugar parecido a un hogar, o documente por qué hace falta estructura para evaluar o proteger al niño o la niña.

## visit.parent_withheld_contact

visit-parent_withheld_contact = Si no se revela la identidad de quien cuida al niño o la niña, el plan dice cómo se mantiene el contacto.
visit-parent_withheld_contact-say_how = Que el plan diga cómo se mantiene el contacto sin revelar esa identidad.

## visit.parent_roles

visit-parent_roles = El plan indica de qué son responsables el Departamento, los proveedores, los padres y el niño o la niña.

## MESSAGES

visitation-outcome-other_goal = La meta de permanencia no es el regreso al hogar, así que 301.210 no pide este plan.
visitation-duty-arrange = Organizar las visitas entre padres e hijos.
visitation-duty-tell_parents = Informar a los padres de las consecuencias de faltar repetidamente a las visitas.
visitation-duty-make_plan = Establecer el plan de visitas, antes de la colocación o dentro de { NUMBER($parent_plan_working_days) } días hábiles.
visitation-duty-make_plan_emergency = Tras una colocación de emergencia, establecer el plan de visitas dentro de { NUMBER($emergency_parent_plan_working_days) } días hábiles.

## visit.sibling_frequency

visit-sibling_frequency = Los hermanos separados se visitan al menos { TIMES($sibling_visits) } al mes.
visit-sibling_frequency-short_month = En el mes que empieza el { $month }, el calendario tiene { $visits } de las { NUMBER($sibling_visits) } visitas necesarias.
visit-sibling_frequency-whole_months = Un calendario expreso se examina por meses completos; este abarca { $months }.
visit-sibling_frequency-none_planned = No hay ninguna visita prevista.
visit-sibling_frequency-in_person = Solo cuentan las visitas en persona; las llamadas, el video y las cartas son bienvenidos además.
visit-sibling_frequency-lifted = Se aplica una excepción de 301.220(a).
visit-sibling_frequency-plan_two = Prevea visitas de modo que hasta el mes más corto tenga { WORDS($sibling_visits) }: cada { NUMBER($sibling_visit_interval_days) } días o menos, o { WORDS($sibling_visits) } en cada mes.

## visit.sibling_start

visit-sibling_start = Las visitas entre hermanos empiezan cuanto antes, a más tardar { NUMBER($first_sibling_visit_days) } días después de otorgarse la custodia temporal.
visit-sibling_start-same_exceptions = Las excepciones de 301.220(a) eximen tanto del comienzo como de la frecuencia.

## visit.sibling_exceptions

visit-sibling_exceptions = Las visitas son menos solo si lo ordenó un tribunal, o si un hermano puede dañar a otro, la supervisión no eliminaría el riesgo y constan el riesgo y su fundamento.
visit-sibling_exceptions-all_parts = Se necesitan todas las partes de la excepción por daño.

## visit.no_discipline

visit-no_discipline = Las visitas nunca se reducen como disciplina ni por falta de supervisor, ni se pide eso a un tribunal; el demás contacto nunca se reduce como disciplina.
visit-no_discipline-supervisor_and_contact = 301.230(c) solo nombra la disciplina: que haya menos contacto por falta de supervisor se señala, pero no incumple nada.
visit-no_discipline-restore = Restablezca las visitas o el contacto, y retire toda petición al tribunal basada en este motivo.

## visit.sibling_filed

visit-sibling_filed = Los encargados de los casos, los cuidadores y los niños elaboran el plan, que se presenta al tribunal de menores dentro de { NUMBER($sibling_plan_days) } días de la custodia temporal; sin persona encargada, lo presenta el Departamento.
visit-sibling_filed-two_dates = Aquí concurren dos fechas: el { $first } según 301.220(c) y la segunda frase de 301.70(j)(3), y el { $second } según su primera frase, que no cuenta fines de semana ni feriados. Se aplica la primera.

## visit.sibling_in_service_plan

visit-sibling_in_service_plan = El plan forma parte del Plan de Servicios Familiares.
visit-sibling_in_service_plan-include = Incluya el plan en el Plan de Servicios Familiares.

## visit.sibling_independent

visit-sibling_independent = Que un padre o una madre no acuda nunca reduce las visitas entre hermanos.
visit-sibling_independent-separate = Celebre las visitas entre hermanos acuda o no un padre o una madre.
visit-sibling_independent-joint = Una visita junto con la de los padres cuenta como visita entre hermanos solo si están todos (301.220(e)).

## visit.sibling_contents

visit-sibling_contents = El plan indica la duración, el lugar y la supervisión de las visitas y, brevemente, el porqué de la frecuencia y la duración.

## visit.sibling_contents_more

visit-sibling_contents_more = Además de la frecuencia, el plan nombra las demás formas de contacto aprobadas y las funciones de cuidadores y otras personas.

## visit.sibling_review

visit-sibling_review = El plan se revisa tras cada evaluación individual y con el tiempo, el contacto aumenta cuando se puede y se fomentan visitas en fiestas y fechas señaladas.
visit-sibling_review-no_time = No se indica plazo: es un deber, y que siga abierto no incumple nada.

## visit.sibling_amend

visit-sibling_amend = El plan se modifica cada vez que un hermano cambia de colocación.
visit-sibling_amend-every_move = 301.230(a)(3)(B) pide modificarlo «si es necesario», las otras dos disposiciones con cada cambio: rigen estas, sea cual sea el resultado de una revisión.
visit-sibling_amend-covers_earlier = 301.220(h) pide una modificación cada vez que un hermano cambia de colocación: se entiende que la que sigue a varios cambios los abarca todos.
visit-sibling_amend-amend_now = Modifique el plan tras el cambio del { $date }.
visit-sibling_amend-amend_moves = Modifique el plan tras cada cambio.

## visit.sibling_move

visit-sibling_move = Dentro de { NUMBER($sibling_move_notice_days) } días de un cambio, cada hermano y quien lo cuida reciben por escrito el nombre, la dirección y el teléfono de quien cuida ahora al niño o la niña.
visit-sibling_move-not_owed = No se debe aviso mientras no se revele el paradero o un tribunal prohíba revelarlo.
visit-sibling_move-notice_late = El aviso del cambio del { $date } vencía el { $due }: délo ya si no se ha dado, y deje constancia del motivo de la demora.
visit-sibling_move-withheld_later = El aviso del cambio del { $date } vencía antes de que se decidiera no revelar el paradero, el { $determined }: lo que se decide después no exime de él.

## visit.sibling_apart_reasons

visit-sibling_apart_reasons = El plan dice por qué están separados los hermanos y qué se hizo por colocarlos juntos; separarlos por interés superior requiere la aprobación de la persona supervisora, con constancia; la primera revisión administrativa lo examina.
visit-sibling_apart_reasons-approval_for_best_interests = La aprobación de la persona supervisora corresponde a una determinación de interés superior, no a una orden judicial ni a la falta de un hogar conjunto.

## visit.sibling_outside_care

visit-sibling_outside_care = Un hermano que no está bajo custodia o tutela del Departamento participa solo con el consentimiento y la participación de un padre, una madre o un tutor, o con los suyos propios desde los { NUMBER($sibling_consent_age) }.
visit-sibling_outside_care-from_18 = «Mayor de { NUMBER($sibling_consent_age) }» se entiende desde el día en que cumple { NUMBER($sibling_consent_age) }.

## visit.sibling_between

visit-sibling_between = Entre visitas, los niños se comunican cuando lo deseen, o con un horario razonable que consta en el plan.

## visit.sibling_withheld

visit-sibling_withheld = Si no se revela el paradero, se avisa por escrito al abogado y al tutor ad lítem de cada niño o niña dentro de { NUMBER($sibling_withholding_notice_days) } días, y constan los motivos.

## visit.adopted_or_guardianship

visit-adopted_or_guardianship = Si se separa a un hermano para adopción o tutela subsidiada, se fomenta un plan o acuerdo de contacto, se ofrece ayuda y se guarda una copia en el expediente.

## visit.adult_siblings

visit-adult_siblings = Si algunos hermanos, no todos, son adultos o emancipados, se ofrece hacer un plan o acuerdo de contacto.

## MESSAGES

visitation-outcome-not_apart = Los hermanos no están separados, así que no se pide un plan de visitas y contacto.
visitation-duty-begin_visits = Empezar las visitas entre hermanos dentro de { NUMBER($first_sibling_visit_days) } días de la custodia temporal.
visitation-duty-file_plan = Presentar el plan al tribunal de menores dentro de { NUMBER($sibling_plan_days) } días de la custodia temporal.
visitation-duty-file_plan_court_days = Presentar el plan al tribunal de menores dentro de { NUMBER($sibling_plan_court_days) } días de la custodia temporal, sin contar fines de semana ni feriados; rige la fecha más temprana.
visitation-duty-review_plan = Revisar el plan ahora que las evaluaciones están completas.
visitation-duty-review_ongoing = Seguir revisando si caben más contacto y visitas.
visitation-duty-more_contact = Procurar que aumenten el contacto y las visitas, ya que es posible.
visitation-duty-encourage_holidays = Animar a los cuidadores a permitir visitas en fiestas y fechas señaladas.
visitation-duty-give_notice = Avisar por escrito a los hermanos y a quienes los cuidan del cambio del { $date } dentro de { NUMBER($sibling_move_notice_days) } días.
visitation-duty-look_at_apart = Que la primera revisión administrativa examine por qué están separados los hermanos.
visitation-duty-tell_attorneys = Avisar por escrito al abogado de cada niño o niña dentro de { NUMBER($sibling_withholding_notice_days) } días de que no se revela el paradero.
visitation-duty-tell_guardians = Avisar por escrito al tutor ad lítem de cada niño o niña dentro de { NUMBER($sibling_withholding_notice_days) } días de que no se revela el paradero.
visitation-duty-encourage_agreement = Animar a los padres adoptivos o al tutor a hacer un plan o acuerdo de contacto.
visitation-duty-offer_help = Ofrecer ayuda para hacerlo, cumplirlo y modificarlo.
visitation-duty-keep_copy = Guardar una copia en el expediente de adopción o tutela.
visitation-duty-offer_plan = Ofrecer hacer un plan o acuerdo de contacto con los hermanos adultos.

## CONTRADICTIONS

contradiction-outside_schedule = una visita queda fuera del calendario
contradiction-moved_and_not = las fechas dicen otra cosa sobre un cambio
contradiction-out_of_step = hay más avisos que cambios
contradiction-all_and_none = si todos son adultos, algunos lo son

## Reason

Reason-discipline = como disciplina
Reason-no_supervisor = no hay supervisor disponible
Reason-risk_of_harm = riesgo de daño
Reason-court_order = orden judicial
Reason-other = otro motivo

## BetweenContact

BetweenContact-as_children_wish = tanto como los niños deseen
BetweenContact-scheduled = con un horario

## visitation.sibling

visitation-sibling-asOf = ¿Por qué día se pregunta?
    .help = Todo lo ocurrido es de ese día o anterior.
    .group = La colocación y el plan
visitation-sibling-siblingsPlacedApart = ¿Viven separados los hermanos en cuidado sustituto?
    .help = Estas normas son para hermanos separados.
visitation-sibling-temporaryCustodyDate = ¿Cuándo se otorgó la custodia temporal?
    .help = Si fue en varios días: la que dejó a dos hermanos bajo cuidado.
visitation-sibling-frequency =
    .group = Con qué frecuencia se ven
visitation-sibling-visitDates = ¿Qué días prevé visitas el plan?
    .help = En lugar de una frecuencia. Una lista vacía: ninguna prevista.
visitation-sibling-scheduleFrom = ¿Desde qué día rige ese calendario?
    .help = Se examina por meses completos.
visitation-sibling-scheduleTo = ¿Hasta qué día rige?
    .help = El último día incluido; a lo sumo 25 años después del primero.
visitation-sibling-eachMonthHasTwo = ¿Tiene cada mes al menos { WORDS($sibling_visits) } visitas?
    .help = Solo importa si un número por trimestre o año, o un calendario sin ningún mes completo, no lo aclara.
visitation-sibling-firstSiblingVisitDate = ¿Cuándo fue la primera visita entre hermanos?
    .help = En persona, con todos los hermanos.
visitation-sibling-siblingVisitsBegun = ¿Han empezado las visitas entre hermanos?
    .help = No: ninguna hasta la fecha consultada.
visitation-sibling-courtOrderFewerVisits = ¿Ha ordenado un tribunal menos visitas, o ninguna?
    .help = Menos de { WORDS($sibling_visits) } al mes.
    .group = Por qué pueden ser menos
visitation-sibling-harmRisk = ¿Puede un hermano dañar a otro durante una visita?
    .help = Física, mental o emocionalmente.
visitation-sibling-supervisionInadequate = ¿Sería insuficiente la supervisión para eliminar ese riesgo?
    .help = Sí: ninguna supervisión lo eliminaría.
visitation-sibling-inadequacyFromObservationOrRecord = ¿Se basa esa conclusión en observación previa o en interacción registrada en el expediente?
    .help = Basta una de las dos.
visitation-sibling-specificRiskDocumented = ¿Está documentado el riesgo concreto en el expediente?
    .help = En el del niño o la niña.
visitation-sibling-riskBasisDocumented = ¿Está documentado en el expediente el fundamento de esa evaluación?
    .help = En el del niño o la niña.
visitation-sibling-visitsReduced = ¿Ha suspendido o reducido visitas la agencia?
    .help = Por cualquier motivo.
visitation-sibling-visitsReducedReason = ¿Por qué se suspendieron o redujeron?
    .help = La disciplina y la falta de supervisor nunca son motivo.
visitation-sibling-courtAskedToReduce = ¿Ha pedido la agencia a un tribunal suspender o reducir visitas?
    .help = Decidiera lo que decidiera.
visitation-sibling-courtAskedReason = ¿Por qué se pidió al tribunal?
    .help = La disciplina y la falta de supervisor nunca son motivo.
visitation-sibling-contactRestricted = ¿Se ha restringido el contacto que no son visitas?
    .help = Llamadas, cartas, video y similares.
visitation-sibling-contactRestrictedReason = ¿Por qué se restringió el contacto?
    .help = La disciplina nunca es motivo.
visitation-sibling-planFiledDate = ¿Cuándo se presentó el plan al tribunal de menores?
    .help = La primera presentación.
    .group = Elaboración y presentación del plan
visitation-sibling-planFiled = ¿Se ha presentado el plan al tribunal de menores?
    .help = No: no hasta la fecha consultada.
visitation-sibling-caseworkerAssigned = ¿Se asignó una persona encargada del caso?
    .help = Si no, el Departamento presenta el plan en el mismo plazo.
visitation-sibling-madeWithCaseworkers = ¿Participaron las personas encargadas de los casos en elaborar el plan?
    .help = Todas.
visitation-sibling-madeWithCaregivers = ¿Participaron quienes cuidan a los niños en elaborar el plan?
    .help = Padres de crianza y otros cuidadores.
visitation-sibling-madeWithChildren = ¿Participaron los niños en elaborar el plan?
    .help = Los propios hermanos.
visitation-sibling-inFamilyServicePlan = ¿Forma parte el plan del Plan de Servicios Familiares?
    .help = Incluido en él.
visitation-sibling-dependsOnParentVisits = ¿Se cancelan o reducen las visitas entre hermanos cuando un padre o una madre no acude?
    .help = Nunca deben.
visitation-sibling-jointWithParentVisits = ¿Se hacen junto con las visitas de los padres?
    .help = Se puede; esa visita cuenta solo con todos los hermanos.
visitation-sibling-durationStated = ¿Dice el plan cuánto duran las visitas?
    .help = Su duración.
    .group = Lo que dice el plan
visitation-sibling-locationStated = ¿Dice el plan dónde son las visitas?
    .help = Su lugar.
visitation-sibling-supervisionStated = ¿Dice el plan qué supervisión se ofrece?
    .help = Ninguna también es una respuesta.
visitation-sibling-frequencyReasonStated = ¿Dice el plan brevemente por qué esa frecuencia?
    .help = Una breve explicación.
visitation-sibling-durationReasonStated = ¿Dice el plan brevemente por qué esa duración?
    .help = Una breve explicación.
visitation-sibling-otherContactFormsStated = ¿Nombra el plan las demás formas de contacto aprobadas?
    .help = Llamadas, cartas, video y similares.
visitation-sibling-caregiverRolesStated = ¿Indica el plan las funciones de cuidadores y otras personas?
    .help = En el contacto y las visitas.
visitation-sibling-assessmentsComplete = ¿Está completa la evaluación individual de cada niño o niña?
    .help = Todas.
visitation-sibling-reviewedAfterAssessments = ¿Se revisó el plan tras las evaluaciones?
    .help = Un deber sin plazo fijo.
visitation-sibling-reviewedOngoing = ¿Se revisa el plan con el tiempo?
    .help = Para ver si cabe más contacto.
visitation-sibling-moreContactPossible = ¿Cabe más contacto?
    .help = Entonces la persona encargada se ocupa de que ocurra.
visitation-sibling-holidayVisitsEncouraged = ¿Se fomentan visitas en fiestas y fechas señaladas?
    .help = Incluidas las de la cultura de la familia.
visitation-sibling-siblingMoved = ¿Se ha mudado algún hermano a otra colocación desde que se hizo el plan?
    .help = Cualquiera.
    .group = Cambios de colocación
visitation-sibling-moveDates = ¿Cuándo fue cada cambio?
    .help = Una fecha por cambio.
visitation-sibling-planAmendedDates = ¿Cuándo se modificó el plan?
    .help = Cada modificación; una lista vacía: ninguna.
visitation-sibling-moveNoticeDates = ¿Cuándo se avisó de cada cambio?
    .help = En el orden de los cambios; una lista vacía: ninguno.
visitation-sibling-moveNoticeInWriting = ¿Fueron por escrito esos avisos?
    .help = Todos.
visitation-sibling-moveNoticeToSiblings = ¿Los recibió cada hermano?
    .help = Todos.
visitation-sibling-moveNoticeToCaregivers = ¿Los recibió quien cuida a cada hermano?
    .help = Todos.
visitation-sibling-apart =
    .group = Por qué están separados
visitation-sibling-outsideSiblingIncluded = ¿Alcanza el plan a un hermano que no está bajo custodia o tutela del Departamento?
    .help = Puede, con consentimiento y participación.
    .group = Un hermano fuera del sistema
visitation-sibling-outsideSiblingAge = ¿Qué edad tiene ese hermano?
    .help = Años cumplidos en la fecha consultada.
visitation-sibling-outsideSiblingBirthDate = ¿Cuándo nació ese hermano?
    .help = O la edad anterior.
visitation-sibling-outsideParentConsents = ¿Consiente el padre, la madre o el tutor de ese hermano?
    .help = Necesario si es menor de { NUMBER($sibling_consent_age) }.
visitation-sibling-outsideParentParticipates = ¿Participa el padre, la madre o el tutor de ese hermano?
    .help = Necesario si es menor de { NUMBER($sibling_consent_age) }.
visitation-sibling-outsideSiblingConsents = ¿Consiente ese hermano?
    .help = Necesario desde los { NUMBER($sibling_consent_age) }.
visitation-sibling-outsideSiblingParticipates = ¿Participa ese hermano?
    .help = Necesario desde los { NUMBER($sibling_consent_age) }.
visitation-sibling-betweenContact = ¿Cómo se comunican los niños entre visitas?
    .help = Cuando quieran, o con un horario.
    .group = Contacto entre visitas y paradero
visitation-sibling-contactScheduleReasonable = ¿Es razonable ese horario?
    .help = Hecho con quien cuida a los niños y con ellos.
visitation-sibling-contactScheduleInPlan = ¿Está ese horario en el plan?
    .help = Incorporado en él.
visitation-sibling-whereaboutsWithheld = ¿Ha determinado el Departamento no revelar el paradero de un hermano?
    .help = En interés superior de un niño.
visitation-sibling-courtProhibitsWhereabouts = ¿Ha prohibido un tribunal revelar el paradero?
    .help = Mediante una orden.
visitation-sibling-withheldDeterminationDate = ¿Cuándo se determinó?
    .help = Desde entonces corren { WORDS($sibling_withholding_notice_days) } días.
visitation-sibling-attorneysNotifiedDate = ¿Cuándo se avisó al último de los abogados de los niños?
    .help = El abogado de cada niño o niña.
visitation-sibling-attorneysNotified = ¿Se ha avisado al abogado de cada niño o niña?
    .help = No: no a todos hasta la fecha consultada.
visitation-sibling-galsNotifiedDate = ¿Cuándo se avisó al último de los tutores ad lítem?
    .help = El tutor ad lítem de cada niño o niña.
visitation-sibling-galsNotified = ¿Se ha avisado al tutor ad lítem de cada niño o niña?
    .help = No: no a todos hasta la fecha consultada.
visitation-sibling-withheldNoticeInWriting = ¿Fue por escrito ese aviso?
    .help = A todos.
visitation-sibling-withheldReasonsRecorded = ¿Constan los motivos en los expedientes de los niños?
    .help = En cada uno.
visitation-sibling-siblingAdoptedOrInGuardianship = ¿Se separó a un hermano para adopción o tutela subsidiada?
    .help = Uno o más.
    .group = Adopción, tutela y hermanos adultos
visitation-sibling-contactAgreementEncouraged = ¿Se animó a los padres adoptivos o al tutor a hacer un plan o acuerdo?
    .help = Un deber sin plazo fijo.
visitation-sibling-contactAgreementHelpOffered = ¿Se ofreció ayuda para ello?
    .help = Para hacerlo, cumplirlo y modificarlo.
visitation-sibling-contactAgreementExists = ¿Existe ese plan o acuerdo?
    .help = No es obligatorio.
visitation-sibling-contactAgreementInRecord = ¿Hay una copia en el expediente de adopción o tutela?
    .help = Del plan o acuerdo.
visitation-sibling-someSiblingsAdult = ¿Es algún hermano adulto o emancipado?
    .help = Al menos uno.
visitation-sibling-allSiblingsAdult = ¿Lo son todos?
    .help = Entonces 301.255 no se aplica.
visitation-sibling-adultContactPlanOffered = ¿Se ofreció hacer un plan o acuerdo con los hermanos adultos?
    .help = Un deber sin plazo fijo.
