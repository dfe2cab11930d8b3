## RelativeHomeOutcome

RelativeHomeOutcome-conditions_met = condiciones cumplidas
RelativeHomeOutcome-not_met = no se cumplen
RelativeHomeOutcome-undetermined = indeterminado

## Payment

Payment-foster_care_rate = la tarifa de cuidado de crianza
Payment-child_only_standard_of_need = el estándar de necesidad solo para niños

## home.assess

home-assess = El Departamento tiene motivos para creer que el familiar puede cuidar al niño o la niña de forma segura y adecuada, tras valorar lo que nombran los apartados (a) y (g).
home-assess-judgement = Lo que se valora es un juicio: se enumera y nunca se puntúa.
home-assess-not_weighed = Aún no se ha considerado: { $considerations }.
home-assess-do_not_place = Sin esos motivos no se coloca allí al niño o la niña.

## relatives.search

relatives-search = Se pregunta por familiares a los padres y, a solas, al niño o la niña, y todos los nombrados se anotan, contactan, entrevistan y documentan; de nuevo en cada cambio de colocación.
relatives-search-goes_on = La búsqueda sigue durante todo el caso (301.80(e)(1)(I)).
relatives-search-take_steps = Dé los pasos de la búsqueda que faltan y documente cada uno.

## relatives.notice_form

relatives-notice_form = A cada familiar identificado se le avisa por escrito, por correo postal y a tiempo, de que un tribunal ordenó retirar al niño o la niña y ponerlo bajo custodia del Departamento; un informe policial o una determinación de violencia familiar o doméstica impide el aviso, y su copia va al expediente.
relatives-notice_form-no_notice = A este familiar no se le envía aviso.
relatives-notice_form-keep_a_copy = No envíe el aviso; ponga en el expediente una copia del informe o de la determinación.
relatives-notice_form-send_again = Envíe el aviso por correo postal (U.S. Mail) y diga que un tribunal ordenó el traspaso a la custodia del Departamento.

## home.child_feelings

home-child_feelings = No se coloca al niño o la niña con alguien a quien no conoce, en quien no confía o con quien no se siente a salvo.
home-child_feelings-stands = Siguen la reunión de supervisión y la Decisión Crítica; mientras el niño o la niña sienta así, no abren el hogar.
home-child_feelings-cannot_be_told = No se entiende que quien es demasiado pequeño para saberlo no conozca a la persona, no confíe en ella o no se sienta a salvo.
home-child_feelings-hear_the_child = Celebre la reunión, escuche al niño o la niña y busque otro hogar; si cambia lo que siente, vuelva a preguntar.

## home.agreements

home-agreements = Antes de colocar a un menor de { NUMBER($agreement_age) } años, el familiar cumple catorce condiciones y firma un acuerdo al respecto.
home-agreements-both_godparents = 301.20 exige 301.80 solo al padrino o la madrina sin licencia; 301.80(c), a todos: se aplica lo más estricto.
home-agreements-age_by_then = La edad se entiende como la de la fecha consultada: para quien ya tiene { NUMBER($agreement_age) } años no se exige acuerdo, aunque la colocación fuera anterior.
home-agreements-have_signed = Que firmen todos los de { NUMBER($adult_age) } años o más, (h)(14), se entiende cumplido cuando cada uno ha firmado.
home-agreements-not_agreed = No se cumple: { $items }.
home-agreements-agree = No se coloca al niño o la niña hasta que el familiar cumpla y firme cada uno de estos puntos: { $items }.

## home.conditions

home-conditions = Antes de la colocación, el personal visita el hogar y determina que se cumplen diecisiete condiciones: entre ellas, consultas de antecedentes de los adultos y de los menores de { NUMBER($background_check_age) } años o más; el teléfono inmediato, solo con necesidades médicas u otras especiales.
home-conditions-the_relative_too = El familiar es un miembro del hogar como los demás.
home-conditions-not_so = No se cumple: { $items }.
home-conditions-put_right = No se coloca al niño o la niña hasta corregir cada uno de estos puntos: { $items }.

## home.supervision

home-supervision = Se habla de supervisión y disciplina en la primera visita, en cada una de las siguientes y cada mes.
home-supervision-by_the_month = Los meses son los del calendario, y solo cuentan los completos desde la colocación.
home-supervision-not_talked_about = No se habló de ello el: { $days }.
home-supervision-no_visit = Ninguna visita con esa conversación en los meses que empiezan el: { $months }.
home-supervision-next_time = Háblelo en la próxima visita y visite cada mes; un mes pasado no se recupera: deje constancia del motivo.

## home.decision

home-decision = Dentro de los { NUMBER($placement_decision_days) } días de la colocación inicial decide sobre ella una persona supervisora, a la vista de los antecedentes de todos los de { NUMBER($adult_age) } años o más y del interés superior.
home-decision-decide_again = Que decida una persona supervisora, con los antecedentes y el interés superior a la vista.

## home.documented

home-documented = Las condiciones se documentan en el formulario del Departamento antes de la colocación, o con ella.
home-documented-too_late = Se documentó después de la colocación: no puede deshacerse; deje constancia del motivo.

## home.reassess

home-reassess = El hogar se reevalúa antes de cada revisión administrativa del caso, y siempre que haya motivos para dudar del cuidado.
home-reassess-the_day_before = «Antes de» la revisión se lee como: en un día anterior.
home-reassess-reassess_now = Reevalúe el hogar ya: interés superior, familiar, acuerdo, condiciones, seguridad y cargos pendientes contra adultos del hogar.

## home.move

home-move = El niño o la niña se traslada a otra colocación solo si el Departamento determina que es necesario, y tras el aviso según 89 Ill. Adm. Code 337.
home-move-notice_first = Determine primero que el traslado es necesario y dé el aviso según la Parte 337.

## home.payment

home-payment = Un hogar con licencia recibe la tarifa de cuidado de crianza; un familiar sin licencia, el estándar de necesidad solo para niños.
home-payment-paid = Aquí: { $payment }.
home-payment-if_unlicensed = Esto se debe solo si el hogar no tiene licencia, lo que no se indicó.

## MESSAGES

relative_home-outcome-conditions_met = Con los datos indicados, se cumplen las condiciones de 301.80 para una colocación; colocar al niño o la niña sigue siendo decisión del Departamento y de la persona supervisora.
relative_home-outcome-not_met = No se cumple una condición de 301.80 para la colocación: mientras no se cumpla, no se coloca allí al niño o la niña.
relative_home-outcome-undetermined = Aún no se puede saber si se cumplen las condiciones de 301.80 para una colocación.
relative_home-duty-weigh = Considerar lo que aún no se ha considerado y documentarlo.
relative_home-duty-copy = Obtener una copia del informe policial o de la determinación de violencia y ponerla en el expediente.
relative_home-duty-staffing = Celebrar una reunión de supervisión para hablar de lo que siente el niño o la niña y determinar y validar sus inquietudes.
relative_home-duty-critical_decision = Tomar una Decisión Crítica sobre la colocación con este familiar y documentarla en una nota de supervisión.
relative_home-duty-reassess = Reevaluar el hogar antes de la revisión administrativa del caso.
relative_home-duty-talk = Hablar de supervisión y disciplina en la primera visita y en cada una de las siguientes, y de supervisión en las visitas mensuales.
relative_home-duty-document = Documentar en el formulario del Departamento que se cumplen las condiciones para la colocación, antes de ella o con ella.

## CaregiverKind

CaregiverKind-relative = familiar
CaregiverKind-godparent = padrino o madrina
CaregiverKind-fictive_kin = familiar ficticio

## SearchFor

SearchFor-entering_care = un niño o una niña que entra en cuidado
SearchFor-change_of_placement = un niño o una niña en cuidado que necesita otra colocación

## ChildFeelings

ChildFeelings-at_ease = conoce a la persona, confía en ella y se siente a salvo
ChildFeelings-does_not_know = no conoce a la persona
ChildFeelings-does_not_trust = no confía en la persona
ChildFeelings-does_not_feel_safe = no se siente a salvo con la persona
ChildFeelings-too_young = es demasiado pequeño o pequeña para saberlo

## Consideration

Consideration-prior_relationship = la relación previa con el familiar (a)
Consideration-comfort = la comodidad del niño o la niña con el familiar (a)
Consideration-selection_criteria = los criterios de selección de 301.60(b) (a)
Consideration-best_interests = el interés superior (g)(1)
Consideration-relationship = la naturaleza y calidad de la relación (g)(2)
Consideration-protection = la capacidad de proteger al niño o la niña (g)(3)
Consideration-understanding = la comprensión de las necesidades y determinaciones (g)(4)
Consideration-involvement = la participación en lo que llevó a la separación (g)(5)
Consideration-role_now = el papel en la situación actual (g)(6)
Consideration-teamwork = la disposición a trabajar con la persona encargada y el equipo (g)(7)
Consideration-goal_and_services = la disposición a trabajar por la meta y aceptar servicios (g)(8)
Consideration-supports = los apoyos personales (g)(9)
Consideration-parents_progress = cómo apoya la colocación el plan de los padres y el contacto seguro (g)(10)
Consideration-uneasy_sibling = lo que dice a solas el hermano o la hermana que desconfía (g)(11)

## ReportDecision

ReportDecision-place = se puede colocar allí al niño o la niña
ReportDecision-do_not_place = no se coloca allí al niño o la niña
ReportDecision-not_decided = aún no se ha decidido

## AgreementPoint

AgreementPoint-number = (1) no más niños de los permitidos
AgreementPoint-protection = (2) protección frente a daños
AgreementPoint-custody = (3) no entregar la custodia a nadie
AgreementPoint-perpetrators = (4) ningún autor en el hogar
AgreementPoint-household_changes = (5) aviso de cambios en el hogar
AgreementPoint-address_changes = (6) aviso antes de mudarse
AgreementPoint-treatment = (7) consentimiento antes de pruebas o tratamientos
AgreementPoint-out_of_state = (8) autorización para salir del estado
AgreementPoint-visitation_plan = (9) los límites del plan de visitas
AgreementPoint-permanency_goal = (10) cooperación con la meta de permanencia
AgreementPoint-supervision = (11) supervisión adecuada
AgreementPoint-punishment = (12) ni castigo corporal ni maltrato verbal
AgreementPoint-firearms = (13) armas bajo llave
AgreementPoint-background_check = (14) autorizaciones y huellas
AgreementPoint-signature = la firma antes de la colocación

## HomePoint

HomePoint-visit = la visita antes de la colocación
HomePoint-hazards = (3) sin peligros visibles
HomePoint-dangerous_things = (4) medicamentos y objetos peligrosos fuera de alcance
HomePoint-firearms = (5) armas bajo llave
HomePoint-utilities = (6) servicios básicos
HomePoint-sleeping = (7) lugares para dormir
HomePoint-meals = (8) comidas diarias
HomePoint-supervision = (9) supervisión en todo momento
HomePoint-necessities = (10) necesidades básicas
HomePoint-health_care = (11) atención de salud
HomePoint-health = (12) sin enfermedad o impedimento que amenace
HomePoint-substances = (13) sin abuso de drogas o alcohol
HomePoint-contact = (14) contacto con la agencia
HomePoint-plan = (16) cooperación con el plan
HomePoint-language = (17) el idioma preferido
HomePoint-registers = (1) CANTS y registro de delincuentes sexuales
HomePoint-leads = (2) LEADS
HomePoint-telephone = (15) teléfono inmediato

## relative_home.member

relative_home-member-name = ¿Quién es?
    .help = Un nombre o iniciales.
relative_home-member-birthDate = ¿Cuándo nació?
    .help = Las consultas empiezan al cumplir { NUMBER($background_check_age) } años; la edad adulta, a los { NUMBER($adult_age) }.
relative_home-member-age = ¿O qué edad tiene?
    .help = Años cumplidos en la fecha consultada.
relative_home-member-cantsChecked = ¿Se hizo la consulta de CANTS?
    .help = El registro de maltrato y negligencia. Desde los { NUMBER($background_check_age) } años.
relative_home-member-sexOffenderRegistryChecked = ¿Se consultó el registro estatal de delincuentes sexuales contra menores?
    .help = Desde los { NUMBER($background_check_age) } años.
relative_home-member-leadsChecked = ¿Se hizo la consulta de LEADS?
    .help = Los antecedentes penales. Desde los { NUMBER($background_check_age) } años.
relative_home-member-authorizationSigned = ¿Firmó la autorización para la verificación de antecedentes penales?
    .help = Desde los { NUMBER($adult_age) } años.
relative_home-member-fingerprintedOn = ¿Cuándo se tomaron las huellas?
    .help = Desde los { NUMBER($adult_age) } años, dentro de los { NUMBER($fingerprint_days) } días de la colocación.

## relative_home.home_visit

relative_home-home_visit-date = ¿Cuándo fue?
    .help = El día de la visita.
relative_home-home_visit-disciplineDiscussed = ¿Se habló de supervisión y disciplina acordes con la edad?
    .help = Con los efectos del trauma en la conducta y el daño del castigo corporal y las palabras denigrantes.

## relative_home.search

relative_home-search-searchFor = ¿Para quién se buscaron familiares?
    .help = Los pasos difieren un poco.
relative_home-search-parentsAsked = ¿Se preguntó a los padres por familiares?
    .help = Por el otro progenitor y por los familiares de ambos lados.
relative_home-search-childCanBeAsked = ¿Puede comprender el niño o la niña?
    .help = A quien puede comprender se le pregunta.
relative_home-search-childAskedAlone = ¿Se preguntó al niño o la niña por cada familiar, sin padres ni familiares presentes?
    .help = A solas: sin la presencia de los padres ni de familiares.
relative_home-search-everyoneListed = ¿Están en la lista todos los que nombraron los padres o el niño o la niña?
    .help = No se omite a nadie.
relative_home-search-everyoneContacted = ¿Se contactó a todas las personas nombradas?
    .help = En un cambio de colocación, también a quienes antes mostraron interés.
relative_home-search-interviewsTried = ¿Intentó la persona encargada localizar y entrevistar a cada una?
    .help = Sobre su interés, capacidad y otros familiares. Si no se localizó a alguien, se documenta el motivo.
relative_home-search-caseAssignedOn = ¿Cuándo se asignó el caso?
    .help = Las entrevistas se intentan dentro de los { NUMBER($relative_interview_days) } días siguientes.
relative_home-search-interviewsTriedOn = ¿Para cuándo se había intentado con todas?
    .help = El día de la última.
relative_home-search-grandparentsContacted = ¿Se contactó a todos los abuelos, a los padres con custodia de un hermano y a los demás familiares adultos nombrados?
    .help = También cuando el niño o la niña ya vive con un familiar.
relative_home-search-interestedReconsidered = ¿Se reconsideró a quienes mostraron interés o lo vuelven a pedir?
    .help = Sus circunstancias, o las del niño o la niña, pueden haber cambiado.
relative_home-search-contactsDocumented = ¿Consta cada contacto y entrevista en una nota?
    .help = Con el motivo cuando no se localizó a alguien.

## relative_home.notice

relative_home-notice-relativePoliceReport = ¿Hay un informe policial de violencia familiar o doméstica sobre el familiar?
    .help = Entonces no se envía aviso.
relative_home-notice-relativeIndicatedFinding = ¿Hay una determinación indicada de violencia familiar o doméstica sobre el familiar?
    .help = Entonces no se envía aviso.
relative_home-notice-relativeCourtFinding = ¿Hay una determinación judicial de violencia familiar o doméstica sobre el familiar?
    .help = Entonces no se envía aviso.
relative_home-notice-violenceRecordOnFile = ¿Hay una copia de ese informe o determinación en el expediente?
    .help = Solo si lo hay.
relative_home-notice-initialPlacement = ¿Es la colocación inicial?
    .help = Entonces el aviso vence { NUMBER($relative_notice_days) } días después de la custodia de protección; si no, { NUMBER($later_relative_notice_days) } días después de conocer la dirección postal.
relative_home-notice-protectiveCustodyOn = ¿Cuándo se tomó la custodia de protección?
    .help = Los { WORDS($relative_notice_days) } días corren desde entonces.
relative_home-notice-postalAddressObtainedOn = ¿Cuándo se obtuvo la dirección postal del familiar?
    .help = Los { WORDS($later_relative_notice_days) } días corren desde entonces.
relative_home-notice-noticeSent = ¿Se envió el aviso escrito al familiar?
    .help = Lo que puede decir del niño o la niña lo responde otra pregunta: decideChildInformation.
relative_home-notice-noticeSentOn = ¿Qué día?
    .help = El día del envío.
relative_home-notice-noticeByMail = ¿Se envió por correo postal (U.S. Mail)?
    .help = No se nombra otra vía.
relative_home-notice-noticeSaysCourtOrder = ¿Dice que un tribunal ordenó retirar al niño o la niña de los padres y ponerlo bajo custodia del Departamento?
    .help = De eso informa el aviso.

## relative_home.agreements

relative_home-agreements-caresForPermittedNumber = ¿Cuidará el familiar a no más niños de los permitidos en un hogar de crianza con licencia?
    .help = Por número y edades: 89 Ill. Adm. Code 402.
    .group = El acuerdo: proteger a los niños, 301.80(h)(1)-(6)
relative_home-agreements-protectsFromHarm = ¿Quiere y puede el familiar proteger a los niños de quien presuntamente los puso en peligro?
    .help = Los padres o cualquier otra persona que señale la investigación.
relative_home-agreements-keepsCustody = ¿Acepta no entregar a los niños a nadie sin autorización escrita del Departamento?
    .help = Tampoco a los padres ni a otros familiares.
relative_home-agreements-housesNoPerpetrator = ¿Acepta no alojar a ningún autor indicado o presunto sin autorización escrita del Departamento?
    .help = De maltrato o negligencia.
relative_home-agreements-tellsHouseholdChanges = ¿Acepta comunicar al Departamento todo cambio en el hogar?
    .help = Quien llegue o se vaya.
relative_home-agreements-tellsAddressChanges = ¿Acepta comunicar al Departamento un cambio de domicilio antes de mudarse?
    .help = Antes, no después.
relative_home-agreements-seeksTreatmentConsent = ¿Acepta pedir el consentimiento escrito del Departamento antes de pruebas o tratamientos que no sean de urgencia?
    .help = Médicos, psicológicos o psiquiátricos.
    .group = El acuerdo: consentimiento y plan, 301.80(h)(7)-(10)
relative_home-agreements-staysInState = ¿Acepta sacar a los niños del estado solo con autorización escrita del Departamento?
    .help = Dada de antemano.
relative_home-agreements-keepsVisitationPlan = ¿Acepta respetar las condiciones del plan de visitas?
    .help = Entre padres e hijos.
relative_home-agreements-worksTowardGoal = ¿Está dispuesto el familiar a cooperar con la meta de permanencia?
    .help = Con la agencia, los padres y las demás personas del plan de servicios.
relative_home-agreements-supervises = ¿Acepta supervisar adecuadamente a los niños?
    .help = No se les deja en situaciones que superen su madurez y capacidades.
    .group = El acuerdo: cuidado diario y verificaciones, 301.80(h)(11)-(14)
relative_home-agreements-noCorporalPunishment = ¿Acepta no usar castigo corporal, maltrato verbal, amenazas ni comentarios despectivos?
    .help = Sobre el niño o la niña o la familia.
relative_home-agreements-agreesToLockFirearms = ¿Acepta guardar armas y municiones bajo llave y fuera de alcance, y no tener ninguna arma ilegal?
    .help = En todo momento.
relative_home-agreements-agreesToBackgroundCheck = ¿Acepta firmar, y que firmen todos los de { NUMBER($adult_age) } años o más, para la verificación de antecedentes, y que se tomen las huellas?
    .help = Dentro de los { NUMBER($fingerprint_days) } días de la colocación.
relative_home-agreements-agreementSigned = ¿Firmó el familiar el acuerdo antes de la colocación?
    .help = El personal de la agencia de colocación se reúne para ello con el familiar.

## relative_home.home

relative_home-home-homeVisited = ¿Visitó el hogar el personal de la agencia de colocación antes de la colocación?
    .help = Lo que sigue se determina allí.
    .group = El hogar, 301.80(i)(3)-(8)
relative_home-home-freeOfHazards = ¿Está el hogar libre de peligros visibles?
    .help = Según lo observado.
relative_home-home-dangerousThingsOutOfReach = ¿Están los medicamentos, productos y herramientas peligrosas fuera del alcance de los niños?
    .help = Con receta y sin ella.
relative_home-home-firearmsLocked = ¿Están todas las armas y municiones bajo llave y fuera de alcance?
    .help = Sí también si no las hay.
relative_home-home-utilitiesWork = ¿Funcionan el agua, la calefacción y la electricidad?
    .help = Los servicios básicos.
relative_home-home-sleepingSuitable = ¿Son adecuados los lugares para dormir a la edad y el sexo de los niños?
    .help = Para cada niño o niña.
relative_home-home-mealsSufficient = ¿Se puede dar a los niños comidas suficientes cada día?
    .help = Para sus necesidades de nutrición.
relative_home-home-supervisionAssured = ¿Está asegurada la supervisión en todo momento?
    .help = También mientras el familiar trabaja o está fuera.
    .group = El cuidado en el hogar, 301.80(i)(9)-(17)
relative_home-home-basicNecessities = ¿Puede el familiar cubrir las necesidades básicas de su propia familia?
    .help = Las suyas y las de sus propios hijos.
relative_home-home-healthCare = ¿Puede el familiar acceder a la atención de salud y atender en casa las necesidades de salud?
    .help = De los niños emparentados.
relative_home-home-nobodyIllOrImpaired = ¿Se observa que nadie del hogar tiene una enfermedad que amenace a los niños, ni un impedimento que afecte su cuidado diario o evacuación segura?
    .help = Una enfermedad contagiosa; un impedimento emocional o físico.
relative_home-home-noSubstanceAbuse = ¿No hay indicios de abuso actual de drogas o alcohol de nadie del hogar?
    .help = Según lo que observa la agencia y declara el familiar.
relative_home-home-reachable = ¿Puede el familiar contactar a la agencia y ser contactado?
    .help = Cuando haga falta.
relative_home-home-cooperatesWithPlan = ¿Coopera el familiar con el plan educativo y de servicios?
    .help = El plan de la agencia supervisora para el niño o la niña.
relative_home-home-speaksLanguage = ¿Puede el familiar comunicarse con el niño o la niña en el idioma preferido?
    .help = El de los padres o el del niño o la niña.

## relative_home.facts

relative_home-facts-asOf = ¿Por qué día se pregunta?
    .help = Las edades y los plazos se miden en ella.
    .group = La colocación
relative_home-facts-childBirthDate = ¿Cuándo nació el niño o la niña?
    .help = El acuerdo es para menores de { NUMBER($agreement_age) } años.
relative_home-facts-childAge = ¿O qué edad tiene?
    .help = Años cumplidos en la fecha consultada.
relative_home-facts-caregiverKind = ¿Qué es la persona para el niño o la niña?
    .help = Si alguien cuenta como familiar es otra pregunta: checkRelative.
relative_home-facts-licensed = ¿Tiene el hogar licencia de hogar de crianza?
    .help = Según 89 Ill. Adm. Code 402.
relative_home-facts-placedOn = ¿Cuándo se colocó allí al niño o la niña?
    .help = Déjelo sin respuesta mientras no se haya colocado allí.
relative_home-facts-search =
    .group = La búsqueda de familiares, 301.80(e)
relative_home-facts-notice =
    .group = El aviso a este familiar, 301.80(e)(1)(G)
relative_home-facts-childFeelings = ¿Qué siente el niño o la niña por la persona?
    .help = Lo que más pese, si hay varias cosas.
    .group = Lo que siente el niño o la niña, 301.80(e)(1)(H)
relative_home-facts-staffingHeld = ¿Se celebró la reunión de supervisión sobre lo que siente el niño o la niña?
    .help = De la persona encargada de la colocación y la supervisora.
relative_home-facts-criticalDecisionDocumented = ¿Consta la Decisión Crítica en una nota de supervisión?
    .help = Sobre colocar al niño o la niña con ese familiar.
relative_home-facts-reasonToBelieveSafe = ¿Tiene el Departamento motivos para creer que el familiar puede cuidar al niño o la niña de forma segura y adecuada?
    .help = Un juicio que corresponde al Departamento.
    .group = La evaluación, 301.80(a), (g)
relative_home-facts-considered = ¿Qué se consideró?
    .help = Todo lo que se consideró. Lo que no se nombra no se consideró. Nada se puntúa.
relative_home-facts-violenceIllnessOrSubstances = ¿Hay en el caso violencia doméstica, salud mental o abuso de sustancias?
    .help = Entonces se considera también (g)(10).
relative_home-facts-uneasySiblingPlacedAlong = ¿Se coloca juntos a hermanos de los que uno no confía o no se siente a salvo con el familiar?
    .help = Entonces se le pregunta a solas, (g)(11).
relative_home-facts-household = ¿Quién vive en el hogar?
    .help = Todas las personas, también el familiar.
    .group = Consultas sobre todos los del hogar, 301.80(i)(1)-(2)
relative_home-facts-resultsCommunicated = ¿Se comunicaron a la agencia supervisora, antes de la colocación, los resultados de CANTS y del registro?
    .help = Antes, no después.
relative_home-facts-abuseReportExists = ¿Existe un informe de maltrato o negligencia sobre alguien del hogar?
    .help = Según CANTS.
relative_home-facts-abuseReportDecision = ¿Qué decidió al respecto la agencia de colocación?
    .help = Según el tipo, la edad de entonces, el tiempo desde el último, la relación con el cuidado y las pruebas de buena crianza.
relative_home-facts-childSpecialNeeds = ¿Tiene el niño o la niña necesidades médicas u otras especiales?
    .help = Entonces hace falta un teléfono inmediato.
relative_home-facts-telephoneAtOnce = ¿Tiene el familiar acceso inmediato a un teléfono?
    .help = Solo con necesidades médicas u otras especiales.
relative_home-facts-history =
    .group = Condenas, Apéndice A
relative_home-facts-conditionsDocumentedOn = ¿Cuándo se documentaron las condiciones en el formulario del Departamento?
    .help = Antes de la colocación, o ese mismo día.
    .group = En la colocación y después, 301.80(j)-(p)
relative_home-facts-homeVisits = ¿Qué visitas al hogar se hicieron desde la colocación?
    .help = Todas. Una lista vacía: ninguna.
relative_home-facts-placementDecisionOn = ¿Cuándo se tomó la decisión de colocación?
    .help = Dentro de los { NUMBER($placement_decision_days) } días de la colocación inicial.
relative_home-facts-decidedBySupervisor = ¿La tomó una persona supervisora de la agencia de colocación?
    .help = Nadie más puede.
relative_home-facts-decidedOnBackgroundChecks = ¿Tuvo en cuenta la verificación de antecedentes de todos los del hogar de { NUMBER($adult_age) } años o más?
    .help = Sus resultados.
relative_home-facts-decidedOnBestInterests = ¿Tuvo en cuenta si quedarse allí responde al interés superior?
    .help = Además de los criterios y condiciones.
relative_home-facts-caseReviewOn = ¿Cuándo es, o fue, la revisión administrativa del caso?
    .help = Aquella antes de la cual se reevalúa el hogar; puede estar por venir.
relative_home-facts-reassessedOn = ¿Cuándo se reevaluó el hogar para ella?
    .help = Interés superior, familiar, acuerdo, condiciones, seguridad y cargos pendientes.
relative_home-facts-careInDoubt = ¿Hay motivos para creer que el familiar ya no puede cuidar a los niños de forma segura o adecuada?
    .help = Entonces se reevalúa el hogar enseguida.
relative_home-facts-reassessedOnDoubt = ¿Se reevaluó el hogar por ello?
    .help = Sea cual sea la fecha de la próxima revisión.
relative_home-facts-movePlanned = ¿Se va a trasladar al niño o la niña a otra colocación?
    .help = Desde este hogar.
relative_home-facts-moveNecessary = ¿Ha determinado el Departamento que hace falta otra colocación?
    .help = Según la seguridad y el bienestar, la meta de permanencia y el interés superior o las necesidades especiales.
relative_home-facts-moveNoticeGiven = ¿Se dio aviso según 89 Ill. Adm. Code 337?
    .help = Antes del traslado.
