## RelativeOutcome

RelativeOutcome-relative = familiar
RelativeOutcome-not_relative = no es familiar
RelativeOutcome-undetermined = indeterminado

## relative.adult

relative-adult = Un familiar tiene al menos { NUMBER($relative_age) } años.
relative-adult-turns_21 = La persona cumple { NUMBER($relative_age) } años el { $date }.
relative-adult-leap_birthday = Se entiende que un cumpleaños del 29 de febrero cae el 1 de marzo en los años que no lo tienen.

## relative.not_parent

relative-not_parent = El padre o la madre no es familiar en este sentido.
relative-not_parent-former_parent = Quien perdió sus derechos parentales ya no es padre o madre aquí; pero quien lo es por nacimiento sigue emparentado y no puede volver a entrar como familiar ficticio.

## relative.kin

relative-kin = Cuentan por nacimiento o adopción los abuelos y bisabuelos, hermanos, tíos, sobrinos, tíos abuelos, primos hermanos, los hijos de primos hermanos, los primos hermanos del padre o de la madre y los primos segundos.
relative-kin-half_blood = El medio parentesco cuenta: basta un padre o una madre en común.
relative-kin-once_removed = Este parentesco cuenta en ambas direcciones: el primo hermano o la prima hermana del padre o de la madre, y el hijo o la hija de un primo hermano o una prima hermana.
relative-kin-not_on_the_list = El vínculo es parentesco, pero no está en la lista.
relative-kin-named_by_path = Se entiende que el camino indicado lleva a alguien distinto de las personas por las que pasa.
relative-kin-shared_parents = Se entiende que los hermanos del camino comparten los padres que el camino nombra.
relative-kin-open_path = El camino indicado puede significar más de un vínculo.

## relative.godparent

relative-godparent = Cuenta el padrino o la madrina: quien lo fue de bautismo, o a quien los padres encomendaron un deber especial de ayudar a criar al niño o la niña.
relative-godparent-claimed = Mientras solo se afirme, no se sabe. Pueden confirmarlo los padres, la familia cercana, el niño o la niña, o un documento.
relative-godparent-consider_fictive_kin = Si ni la familia ni un documento pueden confirmarlo, la persona puede considerarse familiar ficticio.

## relative.spouse_of_kin

relative-spouse_of_kin = Cuenta el cónyuge de uno de esos parientes o de un padrino o una madrina, y también la otra parte de su unión civil.
relative-spouse_of_kin-present_tense = La norma habla en presente: ya no cuenta un matrimonio o una unión civil que terminó por divorcio o muerte.
relative-spouse_of_kin-spouse_of_step = El cónyuge de un familiar por afinidad no está en la lista.
relative-spouse_of_kin-step_great_grandparent = La pareja de un bisabuelo o una bisabuela no se nombra como tal, pero cuenta como cónyuge de ese pariente.
relative-spouse_of_kin-widowed_step_grandparent = Solo el divorcio pone fin al vínculo por afinidad con el cónyuge de un abuelo o una abuela: quien enviudó de uno de ellos sigue siendo abuelastro o abuelastra.

## relative.step

relative-step = Cuentan los padrastros y madrastras, los abuelastros y los hermanastros adultos.
relative-step-ends_with_divorce = El vínculo por afinidad termina con el divorcio, y sobrevive a la muerte del padre, la madre, el abuelo o la abuela de quien proviene.
relative-step-adult_step_sibling = «Adulto» se lee con la edad de { NUMBER($relative_age) } años que vale para todo familiar.

## relative.parents_civil_union

relative-parents_civil_union = Cuenta la pareja en unión civil con la madre o el padre, y también el hijo adulto o la hija adulta de esa pareja.
relative-parents_civil_union-while_it_lasts = El vínculo dura mientras dure la unión civil.

## relative.paternity

relative-paternity = La familia paterna cuenta una vez establecida la paternidad por una de las cinco vías de la lista.
relative-paternity-undone = No establece la paternidad un reconocimiento revocado o impugnado con éxito, ni una presunción refutada.
relative-paternity-step_through_father = También el vínculo por afinidad o unión civil a través de un padre exige que su paternidad esté establecida.

## relative.fictive_kin_ties

relative-fictive_kin_ties = Es familiar ficticio quien, sin parentesco por nacimiento ni matrimonio, demuestra lazos significativos y cercanos con el niño o la niña o su familia desde antes de la colocación.
relative-fictive_kin_ties-ties_with_family = Basta con lazos con la familia.
relative-fictive_kin_ties-related_by_birth = La persona tiene parentesco por nacimiento o matrimonio, así que no puede ser familiar ficticio.
relative-fictive_kin_ties-who_is_unrelated = Sin parentesco incluye a un exfamiliar político, a la familia de un hombre cuya paternidad no está establecida y a quien solo lo es por adopción y no está en la lista.

## relative.fictive_kin_foster

relative-fictive_kin_foster = También es familiar ficticio el padre o la madre de crianza actual, sin parentesco, de un niño o una niña bajo custodia o tutela del Departamento que lleva al menos un año en el hogar, con una relación significativa y como de familia, y a quien el Departamento identificó como su conexión permanente.
relative-fictive_kin_foster-year_ends = El año en el hogar se cumple el { $date }.
relative-fictive_kin_foster-leap_year = Se entiende que un año que empieza el 29 de febrero termina el 28 de febrero.
relative-fictive_kin_foster-to_the_day = { CAPITAL_WORDS($fictive_kin_years) } año justo, al día, cuenta.
relative-fictive_kin_foster-licensed_already = Se entiende que el hogar de quien es padre o madre de crianza actual ya tiene licencia: no se solicita otra según 301.80(k)(1).

## relative.siblings

relative-siblings = Son hermanos quienes tienen al menos un padre o una madre en común; lo siguen siendo tras la terminación de derechos, la adopción o la tutela en las condiciones indicadas, y los hermanastros cuentan si entraron juntos en cuidado, tienen una relación positiva y comparten un padre o una madre.

## relative.via_sibling

relative-via_sibling = Quien esté emparentado de alguna de estas formas con un hermano o una hermana cuenta mientras ambos estén colocados con esa persona.
relative-via_sibling-every_way_in = Todas las vías valen para el vínculo con el hermano o la hermana, también la del familiar ficticio.
relative-via_sibling-siblings_parent = El otro padre o la otra madre de un hermano no está en la lista.

## relative.pre_adoption

relative-pre_adoption = Para un niño o una niña que estuvo bajo tutela, fue adoptado y volvió a estar bajo cuidado, cuenta quien habría reunido los requisitos antes de la adopción si el Departamento determina que responde al interés superior.
relative-pre_adoption-finding_is_the_departments = Solo el Departamento puede tomar esa determinación; sin ella esta vía queda abierta.

## SUMMARIES

relative-outcome-relative = La persona cuenta como familiar del niño o la niña.
relative-outcome-not_relative = La persona no cuenta como familiar del niño o la niña.
relative-outcome-undetermined = Aún no se puede saber si la persona cuenta como familiar del niño o la niña.
relative-duty-apply_for_licence = Solicitar la licencia de hogar de familiar dentro de los { NUMBER($licence_application_months) } meses de la colocación.
relative-duty-no_ground_for_removal = No solicitar u obtener la licencia no es por sí solo motivo de traslado, pero entonces el hogar debe cumplir siempre con 301.80 (301.80(k)(2)).
relative-duty-close_and_caring = Determinar que la persona tenía una relación cercana y afectuosa con el niño o la niña antes de la colocación, o que forma parte de la red de apoyo de la familia.
relative-duty-godparent_placement = Antes de colocar con un padrino o una madrina, comprobar los criterios de 301.60 y, si no tiene licencia, las condiciones de 301.80.
relative-duty-identified = Que los padres o el niño o la niña identifiquen a la persona como familiar ficticio, padrino o madrina.
relative-duty-conditions = Antes de la colocación, comprobar las condiciones de 301.80: contar como familiar no permite por sí solo una colocación.
relative-duty-payment = Un familiar sin licencia recibe el estándar de necesidad solo para niños; uno con licencia, la tarifa de cuidado de crianza (301.80(p)).
relative-responsibility = La definición es para niños de los que el Departamento es legalmente responsable; no se indicó si lo es de este niño o esta niña.

## CONTRADICTIONS

contradiction-parent_and_not = a un padre o una madre legal no se le han terminado los derechos
contradiction-adopted_and_not = sin adopción no hay fecha de adopción
contradiction-path_and_tie = el camino dice otro vínculo
contradiction-paternity_and_route = el único motivo de la paternidad dice lo contrario
contradiction-ties_with_nobody = los lazos demostrados son con alguien
contradiction-godparent_and_confirmation = la confirmación dice lo contrario
contradiction-unrelated_and_related = el vínculo indicado es de nacimiento o de matrimonio
contradiction-tie_and_union = el vínculo indicado nace de otra clase de unión
contradiction-parent_of_sibling = el padre o la madre de un hermano o una hermana no es familiar a través de ese hermano o esa hermana
problem-step_back = otro paso: el cónyuge del cónyuge es la persona de la que viene el camino

## TieBy

TieBy-blood = por nacimiento
TieBy-adoption = por adopción

## SpouseKind

SpouseKind-marriage = matrimonio
SpouseKind-civil_union = unión civil
SpouseKind-unmarried_partner = pareja sin matrimonio ni unión civil

## PaternityRoute

PaternityRoute-presumption = presunción legal (por ejemplo, matrimonio con la madre)
PaternityRoute-acknowledgment = reconocimiento voluntario
PaternityRoute-adjudication = decisión judicial
PaternityRoute-adoption = adopción por él
PaternityRoute-gestational_surrogacy = gestación subrogada

## TiesWith

TiesWith-child = con el niño o la niña
TiesWith-family = con la familia
TiesWith-neither = con ninguno

## GodparentConfirmation

GodparentConfirmation-confirmed = confirmado
GodparentConfirmation-cannot_be_confirmed = no se puede confirmar

## KinOrGodparent

KinOrGodparent-godparent = padrino o madrina

## TieBeforeAdoption

TieBeforeAdoption-godparent = padrino o madrina
TieBeforeAdoption-spouse_of_kin = cónyuge o pareja en unión civil de un pariente que cuenta, o de un padrino o una madrina
TieBeforeAdoption-fictive_kin = familiar ficticio

## relative.tie

relative-tie-relationship = ¿Qué parentesco tiene la persona con el niño o la niña?
    .help = El vínculo legal propio de la persona en la fecha consultada, no a través de un cónyuge. Déjelo sin respuesta si no se sabe.
relative-tie-tieBy = ¿El parentesco surge por nacimiento o por adopción?
    .help = Ambos cuentan por igual.
relative-tie-side = ¿Por parte de quién es el vínculo?
    .help = La familia paterna cuenta una vez establecida la paternidad.
relative-tie-spouseOf = ¿Es la persona cónyuge o pareja de alguien emparentado con el niño o la niña? ¿De quién?
    .help = Elija qué es ese cónyuge o pareja para el niño o la niña. Elija «ninguno de estos» si no lo hay.
relative-tie-spouseKind = ¿Qué clase de unión es o fue?
    .help = Cuentan el matrimonio y la unión civil; una pareja sin ninguno de los dos, no.
relative-tie-spouseCurrent = ¿Sigue vigente el matrimonio o la unión civil en que se basa el vínculo?
    .help = El vínculo por afinidad termina con el divorcio. Si la unión solo terminó por la muerte del padre, la madre, el abuelo o la abuela, el vínculo sigue: responda que sí.
relative-tie-paternityEstablished = ¿Está establecida la paternidad?
    .help = Por una de las cinco vías de la definición de «padre».
relative-tie-paternityRoute = ¿Por qué motivo se considera padre a ese hombre?
    .help = El único motivo que existe.
relative-tie-presumptionRebutted = ¿Se refutó la presunción?
    .help = Una presunción refutada no establece nada.
relative-tie-acknowledgmentEffective = ¿Surtió efecto el reconocimiento?
    .help = Según el artículo 3 de la Ley de Filiación de Illinois de 2015.
relative-tie-acknowledgmentRescinded = ¿Se revocó el reconocimiento?
    .help = Retirado por quien lo firmó.
relative-tie-acknowledgmentChallenged = ¿Se impugnó con éxito el reconocimiento?
    .help = Una impugnación fallida o pendiente es no.
relative-tie-surrogacyValid = ¿Es válido el acuerdo de gestación subrogada y conforme a la ley?
    .help = Con la Ley de Gestación Subrogada u otra ley.
relative-tie-unrelatedByBirthOrMarriage = ¿La persona no tiene parentesco con el niño o la niña por nacimiento ni por matrimonio?
    .help = Sí también para un exfamiliar político, para la familia de un hombre cuya paternidad no está establecida y para quien solo tiene un parentesco adoptivo que no está en la lista.
    .group = Lazos cercanos sin parentesco
relative-tie-tiesSignificant = ¿Se han demostrado lazos personales o afectivos significativos y cercanos?
    .help = Con el niño o la niña, o con su familia.
relative-tie-tiesWith = ¿Con quién son esos lazos?
    .help = Basta con lazos con la familia.
relative-tie-tiesBeforePlacement = ¿Esos lazos son anteriores a la colocación con la persona?
    .help = Si el niño o la niña no está con la persona, los lazos actuales son anteriores.
relative-tie-currentFosterParent = ¿Es la persona el padre o la madre de crianza actual?
    .help = En la fecha consultada.
    .group = El padre o la madre de crianza actual
relative-tie-inDepartmentCustody = ¿Está el niño o la niña bajo custodia o tutela del Departamento?
    .help = Según la Ley de Servicios para Niños y Familias y la Ley del Tribunal de Menores de 1987.
relative-tie-placedWithPersonSince = ¿Desde cuándo, sin interrupción, está el niño o la niña en el hogar de la persona?
    .help = Una interrupción hace empezar el año de nuevo.
relative-tie-familyLike = ¿Tiene el niño o la niña una relación significativa y como de familia con la persona?
    .help = Lo aprecian quienes conocen al niño o la niña.
relative-tie-permanentConnectionIdentified = ¿Ha identificado el Departamento a la persona como conexión permanente?
    .help = Solo el Departamento puede hacerlo.
relative-tie-godparentSponsor = ¿Fue la persona padrino o madrina de bautismo?
    .help = Si solo se afirma y no está confirmado, déjelo sin respuesta.
    .group = Padrino o madrina
relative-tie-godparentEntrusted = ¿Encomendaron los padres a la persona un deber especial de ayudar a criar al niño o la niña?
    .help = Si ellos no pueden criarlo. Si solo se afirma, déjelo sin respuesta.
relative-tie-godparentConfirmation = ¿Alguien o algo confirma el padrinazgo?
    .help = Los padres, otros familiares, el niño o la niña, o un documento.

## relative.facts

relative-facts-asOf = ¿Por qué día se pregunta?
    .help = Las edades y los plazos se cuentan hasta ese día.
    .group = La persona
relative-facts-personBirthDate = ¿Cuándo nació la persona?
    .help = La fecha de nacimiento, o la edad a continuación.
relative-facts-personAge = ¿Qué edad tiene la persona?
    .help = Años cumplidos en la fecha consultada.
relative-facts-personIsLegalParent = ¿Es la persona padre o madre legal del niño o la niña?
    .help = Con derechos no terminados; un padre, una vez establecida la paternidad. También quien adoptó al niño o la niña.
relative-facts-personRightsTerminated = ¿Fue la persona padre o madre del niño o la niña y se terminaron sus derechos?
    .help = Quien engendró al niño o la niña sigue emparentado por nacimiento.
relative-facts-tie =
    .group = El vínculo con el niño o la niña
relative-facts-kinPath = ¿Cómo se llega del niño o la niña a la persona?
    .help = Paso a paso desde el niño o la niña: madre, madre, hermana, hija. En lugar de nombrar el parentesco.
relative-facts-siblingParentInCommon = ¿Tienen ambos niños al menos un padre o una madre en común?
    .help = El mismo otro niño o la misma otra niña en todas estas preguntas.
    .group = Un hermano o una hermana en la misma colocación
relative-facts-stepSibling = ¿Es hermanastro o hermanastra?
    .help = Los hermanastros pueden contar con dos condiciones más.
relative-facts-siblingEnteredCareTogether = ¿Entraron juntos en cuidado sustituto?
    .help = Se pregunta por los hermanastros.
relative-facts-siblingPositiveRelationship = ¿Tienen una relación positiva?
    .help = Se pregunta por los hermanastros.
relative-facts-siblingRightsTerminated = ¿Se terminaron los derechos parentales sobre alguno de ellos?
    .help = Siguen siendo hermanos si había una petición pendiente.
relative-facts-siblingPetitionPendingAtTermination = ¿Estaba pendiente entonces una petición según el artículo II de la Ley del Tribunal de Menores?
    .help = Cuando se terminaron los derechos.
relative-facts-siblingAdoptedOrInGuardianship = ¿Fue alguno adoptado o puesto bajo tutela privada?
    .help = Siguen siendo hermanos si justo antes estaban bajo el cuidado del Departamento.
relative-facts-siblingInCareBeforeThat = ¿Estaban justo antes bajo custodia o tutela del Departamento?
    .help = Según el artículo II de la Ley del Tribunal de Menores.
relative-facts-siblingPlacedTogether = ¿Están ambos colocados juntos con la persona?
    .help = No vale para todos los hermanos.
relative-facts-siblingTie = Los vínculos de la persona con ese hermano o hermana
    .help = Las mismas preguntas, con el hermano o la hermana en lugar del niño o la niña.
relative-facts-wasInGuardianship = ¿Estuvo el niño o la niña bajo tutela del Departamento antes de una adopción?
    .help = Para niños adoptados que volvieron a estar bajo cuidado.
    .group = Antes de una adopción
relative-facts-wasAdopted = ¿Fue adoptado después?
    .help = Después de esa tutela.
relative-facts-adoptionDate = ¿Cuándo fue adoptado?
    .help = Una fecha indica que hubo adopción.
relative-facts-returnedToCare = ¿Volvió después a estar bajo custodia o tutela del Departamento?
    .help = Basta la custodia temporal.
relative-facts-preAdoptionRelationship = ¿Qué era la persona para el niño o la niña justo antes de la adopción?
    .help = El único vínculo que había entonces.
relative-facts-bestInterestsFinding = ¿Ha determinado el Departamento que considerar familiar a la persona responde al interés superior del niño o la niña?
    .help = No significa que determinó lo contrario. Déjelo sin respuesta mientras no haya determinación.
