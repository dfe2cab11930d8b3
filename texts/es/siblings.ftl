## SiblingsOutcome

SiblingsOutcome-conditions_met = se cumplen las condiciones
SiblingsOutcome-not_met = no se cumplen las condiciones
SiblingsOutcome-undetermined = indeterminado
SiblingsOutcome-not_applicable = no corresponde

## siblings.together

siblings-together = Los hermanos se colocan juntos salvo por uno de cuatro motivos; entonces constan y se revisan las razones y los esfuerzos, siguen juntos tantos como se pueda y todos a distancia razonable.
siblings-together-four_grounds = No se indica ninguno de los cuatro motivos de 301.70(a): interés superior, ningún hogar conjunto pese a una búsqueda diligente, orden judicial o un familiar que no acepta a todos.
siblings-together-three_grounds = El interés superior basta solo por uno de los tres motivos de 301.70(e), con lo que cada uno exige: una colocación para las necesidades especiales, un riesgo documentado con su fundamento, o un hogar de crianza en el que conviene quedarse.
siblings-together-search_first = Que no se halló un hogar conjunto basta solo una vez hecha la búsqueda diligente; mientras corre su plazo, el motivo queda abierto.
siblings-together-emergency_ground = Nada impide un traslado que una emergencia exige, 301.70(g)(2): mientras se deba la búsqueda posterior, el motivo queda abierto.
siblings-together-relative_best = Un familiar que no acepta a todos basta solo si la colocación con él conviene a un niño o una niña.
siblings-together-other_grounds = La aprobación de la persona supervisora y las constancias de 301.70(d) y (l) corresponden a una determinación de interés superior; por los demás motivos no se piden.
siblings-together-farther = El tratamiento permite una distancia mayor (301.70(m)).

## siblings.search

siblings-search = Se hace una búsqueda diligente de un hogar conjunto, con sus cuatro pasos por escrito, dentro de los { NUMBER($sibling_search_days) } días de la custodia si no se colocó juntos a los hermanos, y de nuevo cuando cambia una colocación.
siblings-search-points_to_b = 301.70(g)(2) exceptúa a quien está separado por interés superior «según el apartado (b)»; (b) habla de la persona cuidadora y los motivos están en (e), que se aplica.
siblings-search-first_search = La excepción por interés superior está solo en (g)(2): la búsqueda de los primeros { NUMBER($sibling_search_days) } días se hace sea cual sea el motivo de la separación.
siblings-search-emergency_first = En una emergencia se puede trasladar al niño o la niña de inmediato; la búsqueda se debe igualmente y no se le fija día.
siblings-search-at_each_change = 301.70(g) empieza con los hermanos a quienes no se colocó juntos al otorgarse la custodia; la búsqueda de (g)(2) se pide en cada cambio de colocación, también si se les colocó juntos.
siblings-search-search_at_change = Haga ya la búsqueda por el cambio de colocación, con sus cuatro pasos por escrito.

## siblings.caregiver

siblings-caregiver = Quienes cuidan a hermanos separados apoyan sus vínculos; a los familiares se les evalúa para ello y se les dice qué esperar; los hermanastros que entran juntos están juntos al principio.
siblings-caregiver-one_home_first = Es preferible un hogar para todos; dos o más familiares que se los repartirían vienen después, y entonces se les considera.
siblings-caregiver-after_assessment = No se fija día para volver a examinar la colocación de los hermanastros: es un deber una vez completa la evaluación integrada.
siblings-caregiver-step_siblings_too = Colocar juntos al principio a los hermanastros es una de las maneras de mantener unido al grupo, 301.70(h): un motivo de (a) por el que los hermanos están separados vale también para los hermanastros.

## siblings.former_care

siblings-former_care = Si un hermano fue adoptado, está en tutela subsidiada o está emancipado y tiene al menos { NUMBER($sibling_home_age) } años, se examina con los padres ese hogar para el niño o la niña, y se le pregunta salvo que un padre o una madre se oponga.
siblings-former_care-too_young = El hermano emancipado es menor de { NUMBER($sibling_home_age) } años y aún no puede considerarse como hogar.
siblings-former_care-objection = Un padre o una madre se opone: no hace falta preguntar a ese hogar.
siblings-former_care-asked_all_the_same = Un padre o una madre se opone y se preguntó a ese hogar: la oposición, quizá posterior, exime de preguntar y no hace de la pregunta un incumplimiento. Deje constancia de ambas cosas.
siblings-former_care-age_of_the_emancipated = Los { NUMBER($sibling_home_age) } años se piden solo al hermano emancipado; en los demás casos quien acogería es el padre o la madre adoptivos o el tutor.

## siblings.join

siblings-join = Quien entra en cuidado o necesita otra colocación se reúne con un hermano en cuidado si conviene a cada uno y quien cuida a ese hermano puede y quiere acogerlo.
siblings-join-place_there = Coloque al niño o la niña con ese hermano, o deje constancia de cuál de las dos condiciones no se cumple.
siblings-join-order_first = Una orden judicial separa a los hermanos, 301.70(a)(3). Si separa a estos dos, prevalece sobre 301.70(i); si no, el niño o la niña aún debe reunirse con ese hermano. Esto por sí solo no incumple nada.

## MESSAGES

siblings-outcome-conditions_met = Nada de lo indicado incumple las normas sobre la colocación de hermanos; figura lo que falta por hacer. Si la colocación es la debida lo decide el Departamento.
siblings-outcome-not_met = Aún no se cumplen las normas sobre la colocación de hermanos; cada incumplimiento dice cómo corregirlo.
siblings-outcome-undetermined = Aún no se puede saber si se cumplen las normas sobre la colocación de hermanos.
siblings-outcome-no_sibling = Sin un hermano, las normas sobre la colocación de hermanos no dicen nada.
siblings-duty-search_again = Buscar de nuevo un hogar conjunto, ahora que cambia una colocación.
siblings-duty-look_again = Volver a examinar, tras la evaluación integrada, si los hermanastros siguen juntos.
siblings-duty-consult = Consultar a los padres sobre la colocación con el hermano que dejó el cuidado.
siblings-duty-explore = Determinar si conviene al niño o la niña explorar esa colocación.
siblings-duty-ask_that_home = Preguntar a ese hogar si quiere ser considerado.
siblings-duty-determine = Determinar si la colocación en ese hogar conviene al niño o la niña.
siblings-duty-find_siblings = Determinar si un hermano está bajo custodia o tutela del Departamento.
siblings-duty-place_with_sibling = Colocar al niño o la niña con el hermano en cuidado.
siblings-duty-place_unless_ordered = Colocar al niño o la niña con el hermano en cuidado, salvo que la orden judicial separe a estos dos.
contradiction-one_home_and_not = si todos los hermanos en cuidado están en un mismo hogar, el niño o la niña está con cada uno de ellos

## BestInterestsGround

BestInterestsGround-special_needs = necesidades especiales que lo exigen
BestInterestsGround-risk_of_harm = un riesgo de daño si se les coloca juntos
BestInterestsGround-current_foster_home = tendría que dejar un hogar de crianza actual
BestInterestsGround-none = ninguno de estos

## FormerCare

FormerCare-adopted = adoptado
FormerCare-guardianship = en tutela subsidiada
FormerCare-emancipated = emancipado
FormerCare-none = ningún hermano

## siblings.facts

siblings-facts-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior.
    .group = Los hermanos
siblings-facts-hasSibling = ¿Tiene el niño o la niña un hermano en cuidado, que entra en él o que lo dejó?
    .help = Basta un padre o una madre en común. Los hermanastros pueden contar.
siblings-facts-siblingsPlacedApart = ¿Están separados los hermanos en cuidado, o van a estarlo?
    .help = No: todos están en un mismo hogar.
siblings-facts-apart =
    .group = Por qué están separados
siblings-facts-apartDecisionInPlan = ¿Consta esa decisión también en el plan de visitas y contacto?
    .help = Se documenta en ambos.
siblings-facts-bestInterestsGround = ¿Por qué motivo conviene a un niño o una niña estar separado?
    .help = Solo cuentan estos tres.
    .group = Interés superior, o un familiar
siblings-facts-placedForSpecialNeeds = ¿Está colocado, o aceptado, donde se atenderán esas necesidades?
    .help = Necesidades médicas, educativas, de conducta o emocionales, y una colocación pensada para ellas.
siblings-facts-specificRiskDocumented = ¿Está documentado el riesgo concreto en el expediente?
    .help = Daño físico, mental o emocional si se les coloca juntos.
siblings-facts-riskBasisDocumented = ¿Está documentado allí el fundamento de esa evaluación?
    .help = En el del niño o la niña.
siblings-facts-stayingInBestInterests = ¿Se determinó que le conviene quedarse en el hogar de crianza actual en lugar de mudarse?
    .help = En lugar de a una colocación conjunta con los hermanos.
siblings-facts-relativeInBestInterests = ¿Conviene a un niño o una niña la colocación con ese familiar?
    .help = Aunque el familiar no acepte a todos.
siblings-facts-apartReasonsInCasePlan = ¿Dice el plan del caso por qué están separados?
    .help = Si es por el interés superior de un niño.
siblings-facts-jointEffortsInCaseFile = ¿Constan en el expediente los esfuerzos por colocarlos juntos?
    .help = Sea cual sea el motivo.
    .group = Cuán separados
siblings-facts-asManyTogether = ¿Está junto el mayor número posible de hermanos?
    .help = Según sus vínculos e intereses. Sí también si solo son dos.
siblings-facts-proximityEfforts = ¿Se hicieron esfuerzos razonables por colocarlos cerca unos de otros?
    .help = A una distancia razonable, con lo que exige toda colocación.
siblings-facts-treatmentNeedsDistance = ¿Exige el tratamiento una colocación más lejana?
    .help = Eso permite una distancia mayor.
siblings-facts-placedTogetherAtCustody = ¿Se colocó juntos a los hermanos al otorgarse la custodia?
    .help = Si no, la búsqueda vence a los { NUMBER($sibling_search_days) } días.
    .group = La búsqueda de un hogar conjunto
siblings-facts-siblingGroupCustodyOn = ¿Cuándo se otorgó la custodia del grupo de hermanos, o de un niño o una niña con un hermano en colocación?
    .help = La búsqueda vuelve a empezar con cada niño o niña.
siblings-facts-parentsAndRelativesAsked = ¿Consta por escrito que se preguntó a los padres y familiares conocidos quién podría acoger a los hermanos?
    .help = Familiares que quizá quieran acogerlos.
siblings-facts-fosterParentsAsked = ¿Consta por escrito que se preguntó a los padres de crianza actuales de los hermanos?
    .help = Si pueden acogerlos según las normas de licencia. Sí también si consta que no los hay.
siblings-facts-adoptiveParentsAsked = ¿Consta por escrito que se preguntó a los padres adoptivos o tutores de hermanos que dejaron el cuidado?
    .help = Sí también si consta que no los hay.
siblings-facts-vacanciesSearched = ¿Consta por escrito que se buscaron hogares vacantes del Departamento y de las agencias?
    .help = Colocaciones conjuntas adecuadas; cerca del hogar si la meta es el regreso.
siblings-facts-searchCompletedOn = ¿Cuándo se completó la búsqueda, con los cuatro pasos por escrito?
    .help = Una fecha indica que se dieron los cuatro.
siblings-facts-placementChanged = ¿Cambió desde entonces la colocación de alguno?
    .help = Cada cambio pide otra búsqueda.
siblings-facts-searchedAtMove = ¿Se hizo la búsqueda con el cambio, con sus cuatro pasos por escrito?
    .help = En cada cambio, si hubo varios.
siblings-facts-emergencyRemoval = ¿Fue ese traslado necesario por una emergencia?
    .help = Incendio o desastre natural, una amenaza por la conducta, maltrato o negligencia con riesgo inminente, y similares.
siblings-facts-needsPlacement = ¿Entra el niño o la niña en cuidado, o necesita otra colocación?
    .help = Entonces se averigua si un hermano está en cuidado.
    .group = Reunirse con un hermano
siblings-facts-siblingInCustody = ¿Está un hermano bajo custodia o tutela del Departamento?
    .help = Lo determina el Departamento.
siblings-facts-joinBestForEach = ¿Se determinó que conviene a cada uno que se reúna con ese hermano?
    .help = A cada hermano, no solo al niño o la niña.
siblings-facts-siblingsCaregiverAbleAndWilling = ¿Puede y quiere acoger al niño o la niña quien cuida a ese hermano?
    .help = Hacen falta ambas cosas.
siblings-facts-placedWithThatSibling = ¿Está colocado con ese hermano, o va a estarlo?
    .help = En el mismo hogar.
siblings-facts-caregiverSupportsTie = ¿Quieren y pueden las personas cuidadoras apoyar el vínculo entre los hermanos?
    .help = Activamente, con contacto y visitas frecuentes, hasta donde convenga a cada niño.
    .group = Las personas cuidadoras
siblings-facts-relativesWillingToShare = ¿Dicen dos o más familiares que se repartirían a los hermanos y cuidarían sus vínculos?
    .help = Es preferible un hogar para todos; esto viene después.
siblings-facts-sharedPlanConsidered = ¿Se consideró una colocación con esos familiares?
    .help = Considerada, sea cual fuera el resultado.
siblings-facts-relativeCaregiver = ¿Está o estará colocado con un familiar?
    .help = También cuentan los familiares ficticios, padrinos y madrinas.
siblings-facts-siblingSupportAssessed = ¿Se evaluó la disposición del familiar a apoyar los vínculos, y consta el resultado en el expediente?
    .help = Incluidos los hermanos que aún no conoce.
siblings-facts-toldTogetherPreferable = ¿Se dijo al familiar que es preferible un hogar para todos y, si no, que fomente el contacto?
    .help = Antes de la colocación.
siblings-facts-toldSiblingsMayFollow = ¿Se dijo al familiar que pueden venir hermanos después, o pedirse contacto con ellos?
    .help = Hermanos que luego necesiten colocación, vivan en otro lugar o sean independientes.
siblings-facts-stepSiblingsEnteredTogether = ¿Entraron juntos en cuidado hermanastros?
    .help = Al principio se les coloca juntos.
siblings-facts-stepSiblingsTogetherAtFirst = ¿Se les colocó juntos al principio?
    .help = Al entrar en cuidado.
siblings-facts-integratedAssessmentComplete = ¿Está completa la evaluación integrada?
    .help = Después se vuelve a examinar su colocación.
siblings-facts-stepSiblingsLookedAtAgain = ¿Se volvió a examinar si siguen juntos?
    .help = Después de la evaluación integrada.
siblings-facts-formerCareSibling = ¿Muestran los expedientes o los padres a un hermano que dejó el cuidado?
    .help = Adoptado, en tutela subsidiada o emancipado.
    .group = Un hermano que dejó el cuidado
siblings-facts-emancipatedSiblingAge = ¿Qué edad tiene el hermano emancipado?
    .help = Desde los { NUMBER($sibling_home_age) } puede considerarse como hogar.
siblings-facts-parentsConsulted = ¿Se consultó a los padres sobre la colocación con ese hermano?
    .help = Por la persona encargada del caso.
siblings-facts-exploreInBestInterests = ¿Determinó la persona encargada del caso que conviene explorar esa colocación?
    .help = En consulta con los padres.
siblings-facts-parentObjects = ¿Se opone un padre o una madre?
    .help = Entonces no hace falta contactar con ese hogar.
siblings-facts-thatHomeContacted = ¿Se preguntó a ese hogar si quiere ser considerado?
    .help = El padre o la madre adoptivos, el tutor o el hermano emancipado.
siblings-facts-thatHomeWilling = ¿Quiere ser considerado?
    .help = Entonces se determina si conviene colocar allí al niño o la niña.
siblings-facts-placementThereDetermined = ¿Se determinó si la colocación en ese hogar conviene al niño o la niña?
    .help = En un sentido u otro.
