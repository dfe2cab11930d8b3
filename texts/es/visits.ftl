## AuditOf

AuditOf-parent = visitas entre padres e hijos
AuditOf-sibling = visitas entre hermanos
AuditOf-both = ambas

## VisitKind

VisitKind-parent = padres e hijos
VisitKind-sibling = solo hermanos
VisitKind-joint = hermanos, junto con una visita de los padres
VisitKind-contact = llamada, video o carta

## WhyNot

WhyNot-sibling_missing = faltaba un hermano
WhyNot-same_visit = la misma visita que otra entrada
WhyNot-outside_period = fuera del período
WhyNot-not_face_to_face = no fue en persona
WhyNot-parent_absent = el padre o la madre no acudió

## PeriodStatus

PeriodStatus-held = realizadas
PeriodStatus-short = insuficientes
PeriodStatus-undecided = aún no se sabe
PeriodStatus-partial = parcial
PeriodStatus-lifted = eximido por una excepción

## VisitsOutcome

VisitsOutcome-compliant = en regla
VisitsOutcome-not_compliant = no está en regla
VisitsOutcome-undetermined = indeterminado

## visits.visit

visits-visit-date = ¿Cuándo fue?
    .help = El día de la visita.
visits-visit-kind = ¿Qué tuvo lugar?
    .help = Una visita es en persona; una llamada, un video o una carta es contacto.
visits-visit-siblingsPresent = ¿Qué hermanos estuvieron?
    .help = Todos por su nombre. Déjelo sin respuesta si no se sabe.
visits-visit-parentPresent = ¿Estuvo el padre o la madre?
    .help = Responda que no si no acudió.
visits-visit-visitId = ¿Tiene la visita un identificador?
    .help = Las entradas con el mismo identificador son una visita; dos entradas del mismo día son una, salvo que difieran sus identificadores.

## visits.facts

visits-facts-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior.
    .group = La auditoría
visits-facts-auditFrom = ¿Desde qué día?
    .help = Ese día incluido.
visits-facts-auditTo = ¿Hasta qué día?
    .help = Ese día incluido; a lo sumo 25 años después del primero.
visits-facts-auditOf = ¿Qué visitas se auditan?
    .help = Deciden los meses con pocas visitas entre hermanos; las semanas sin visita de los padres se señalan.
visits-facts-siblings = ¿Qué hermanos están separados?
    .help = Todos, por nombre o iniciales.
visits-facts-visits = ¿Qué visitas se realizaron?
    .help = En cualquier orden. Una lista vacía: ninguna.
visits-facts-goal = ¿Cuál es la meta de permanencia?
    .help = Las visitas semanales de los padres son para la meta de regreso al hogar.
    .group = Lo que exime del mínimo
visits-facts-weeklyExceptionDocumented = ¿Consta en el expediente por qué las visitas de los padres son menos que semanales?
    .help = Exime del mínimo semanal.
visits-facts-courtOrderFewerVisits = ¿Ha ordenado un tribunal menos visitas entre hermanos, o ninguna?
    .help = Para todo el período.
visits-facts-harmRisk = ¿Está documentado que un hermano puede dañar a otro durante una visita y que la supervisión no eliminaría el riesgo?
    .help = La excepción completa de 301.220(a)(2); la revisión del plan la examina por partes.

## visit.face_to_face

visit-face_to_face = Una visita es en persona.
visit-face_to_face-is_contact = Una llamada, un video o una carta es contacto: bienvenido, pero no es una visita. Entradas de contacto, no contadas: { $count }. Esto por sí solo no incumple nada.

## visit.held

visit-held = Cada mes completo tiene al menos { WORDS($sibling_visits) } visitas entre hermanos; las semanas sin visita de los padres se señalan.
visit-held-short_months = Menos de { WORDS($sibling_visits) } visitas entre hermanos en los meses que empiezan el: { $months }.
visit-held-too_few_undated = Las visitas cuyo día no se sabe son muy pocas para que cada uno de estos meses llegue a { WORDS($sibling_visits) }: { $months }.
visit-held-partial = Los meses y semanas que el período cubre solo en parte se señalan, pero no se juzgan.
visit-held-weeks = Semanas completas, de lunes a domingo, sin visita de los padres: { $count }. Se señala, pero no decide.
visit-held-lifted_by_court = Un tribunal ordenó menos visitas entre hermanos: ningún mes cuenta como insuficiente.
visit-held-lifted_by_harm = La excepción por daño se toma como se indica: ningún mes cuenta como insuficiente. La revisión del plan examina sus partes.
visit-held-hold_more = Realice al menos { WORDS($sibling_visits) } visitas con todos los hermanos cada mes; un mes pasado no se recupera: deje constancia del motivo.

## visit.sibling_all_present

visit-sibling_all_present = Una visita entre hermanos cuenta solo si están todos, también si se hace junto con la de los padres.
visit-sibling_all_present-parent_or_not = Una visita conjunta con todos los hermanos cuenta también si el padre o la madre no acudió.
visit-sibling_all_present-perhaps_joint = Visitas registradas como de padres e hijos, con todos los hermanos: { $count }. No se contaron; la que era también para los hermanos se registra como conjunta, y cuenta.

## MESSAGES

visits-outcome-compliant = A ningún mes completo del período le faltan visitas entre hermanos.
visits-outcome-parent_only = Las semanas sin visita de los padres se señalan; por sí solas no incumplen nada.
visits-outcome-not_compliant = En al menos un mes completo hubo menos de { WORDS($sibling_visits) } visitas entre hermanos.
visits-outcome-undetermined = Aún no se puede saber si se realizaron suficientes visitas.
problem-a_sibling = el nombre de uno de los hermanos indicados
contradiction-one_visit = las entradas con el mismo identificador son una visita
