## CaseStep

CaseStep-assess = evaluar las necesidades
CaseStep-plan = elaborar un plan
CaseStep-coordinate = coordinar los servicios
CaseStep-monitor = dar seguimiento y ajustar
CaseStep-document = documentar y comunicar
CaseStep-permanence = planificar la permanencia

## CaseTask

CaseTask-assess_needs = evaluar lo que necesitan el niño o la niña y la familia
CaseTask-write_plan = redactar y revisar el plan
CaseTask-arrange_services = conectar a la familia con los servicios
CaseTask-check_progress = dar seguimiento a los avances
CaseTask-keep_record = llevar el expediente y mantener informados a todos
CaseTask-pursue_permanence = coordinar el camino a la permanencia
CaseTask-provide_home = proporcionar un hogar de crianza temporal
CaseTask-investigate_report = investigar una denuncia de abuso o negligencia
CaseTask-advocate_in_court = defender derechos legales ante el tribunal
CaseTask-give_therapy = dar terapia o consejería
CaseTask-support_learning = seguir el aprendizaje y dar apoyos escolares
CaseTask-give_health_care = dar atención médica, vacunas y atención dental
CaseTask-give_material_help = dar vivienda, alimentos o apoyo familiar
CaseTask-oversee_case = supervisar que el caso cumpla la ley y las normas

## PlanItemKind

PlanItemKind-step = etapa del ciclo
PlanItemKind-post = System of Care
PlanItemKind-deadline = plazo

## case.facts

case-facts-stepsDone = ¿Qué etapas del ciclo se han hecho en esta vuelta?
    .help = El ciclo vuelve a empezar cuando algo cambia. Una lista vacía: ninguna todavía.
    .group = Cómo va el caso
case-facts-tasks = ¿Qué tareas se presentan?
    .help = La respuesta dice de quién es cada una: de quien gestiona el caso o de otra persona.
case-facts-inSystemOfCare = ¿Es el niño o la niña cliente de System of Care, o se le remitirá?
    .help = Si el programa puede atenderle es otra pregunta.
case-facts-postsDone = ¿Cuáles de los diez pasos de System of Care se han realizado?
    .help = Todos. Una lista vacía: ninguno todavía.
case-facts-case =
    .group = Fechas y plazos

## case.cycle

case-cycle = Quien gestiona el caso evalúa, planifica, coordina, da seguimiento y ajusta, documenta y planifica la permanencia.
case-cycle-caseworker = Por quien gestiona el caso se entiende la persona encargada del caso, a quien System of Care deja la gestión.
case-cycle-round_again = El plan no es fijo: si un servicio no ayuda o algo cambia, el ciclo vuelve a empezar.

## case.roles

case-roles = Quien gestiona el caso coordina. Proporcionar hogares, investigar denuncias y defender en el tribunal es trabajo de otros, como la terapia, la escuela, la atención médica y la ayuda material.
case-roles-routed = Para otras personas: { $tasks }.
case-roles-hand_over = Pase cada una de estas tareas a quien se indica para ella y mantenga el contacto: coordinarlas sí corresponde a quien gestiona el caso.

## MESSAGES

case-summary = Puntos del plan: { $items }. Plazos vencidos: { $overdue }; abiertos: { $open }.
case-summary_if = Puntos del plan: { $items }. Plazos vencidos: { $overdue }; abiertos: { $open }. Si proceden, vencidos: { $perhapsOverdue }; abiertos: { $perhapsOpen }.
case-step-assess = Ver la seguridad, la salud, la escuela y los sentimientos del niño o la niña, y las fortalezas, barreras y cultura de la familia.
case-step-plan = Con todas las personas implicadas, fijar metas y servicios, quién los presta y cómo se verá el avance.
case-step-coordinate = Conectar a la familia con los servicios que necesita y ayudar con requisitos, citas, transporte y continuidad.
case-step-monitor = Hablar con el niño o la niña, la familia y los proveedores; si un servicio no ayuda, cambiar el plan, con la seguridad primero.
case-step-document = Anotar lo que ocurre y mantener informados a trabajo social, terapia, escuela y clínica.
case-step-permanence = Coordinar lo que lleva a un hogar duradero: regreso a la familia, tutela, adopción u otro arreglo.
case-route-own = Esto es gestión del caso.
case-route-home = Los hogares los proporcionan los programas de cuidado de crianza y los padres de crianza con licencia; quien gestiona el caso coordina con ellos.
case-route-investigation = Si hubo abuso o negligencia lo determinan investigadores o especialistas en protección de menores; quien gestiona el caso puede intervenir cuando se conocen los riesgos.
case-route-court = Los derechos legales se defienden en el tribunal, por abogados; quien gestiona el caso ayuda con el acceso a servicios.
case-route-service = El servicio lo presta el proveedor; quien gestiona el caso lo organiza y le da seguimiento.
case-route-oversight = El caso lo supervisan otras personas; quien gestiona el caso las mantiene informadas.
