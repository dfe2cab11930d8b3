## PlacementOutcome

PlacementOutcome-conditions_met = se cumplen las condiciones
PlacementOutcome-not_met = no se cumplen las condiciones
PlacementOutcome-referred = remitido a la Parte 307
PlacementOutcome-undetermined = indeterminado

## PlacementStep

PlacementStep-written_consent = el consentimiento por escrito de los padres o, si ninguno tiene la custodia, del tutor o custodio
PlacementStep-agreement_interests = una determinación de que el acuerdo conviene al niño o la niña
PlacementStep-agreement_approval = la aprobación previa por escrito del administrador regional o su delegado
PlacementStep-other_services = una determinación de que los demás servicios ni convienen ni bastan para su seguridad
PlacementStep-emergency_ground = uno de los seis motivos de emergencia
PlacementStep-non_custodial_parent = el examen del padre o la madre sin custodia, y constancia de por qué no es adecuado
PlacementStep-consistent = la determinación de quien coloca sobre seguridad, interés superior y necesidades especiales
PlacementStep-least_restrictive = el entorno menos restrictivo y más parecido a una familia
PlacementStep-proximity = la cercanía al hogar y a la escuela
PlacementStep-ability = la capacidad de los cuidadores para atender sus necesidades
PlacementStep-sibling_ties = cómo se mantienen los vínculos entre hermanos
PlacementStep-another_reason = una decisión que no se base en ese motivo
PlacementStep-clearance = la aprobación en el proceso de autorización de colocaciones
PlacementStep-licence = la licencia o el permiso
PlacementStep-responsibility = la responsabilidad legal del Departamento
PlacementStep-nothing_less = una determinación de que nada menos restrictivo es adecuado
PlacementStep-intensive_need = una de las dos necesidades de servicios intensivos
PlacementStep-facility_need = uno de los dos motivos para un centro así
PlacementStep-family_living = una determinación de que no puede adaptarse a la vida en familia
PlacementStep-less_structure = la necesidad de menos estructura que la de un centro residencial

## placement.need

placement-need = Se coloca a un niño o una niña por uno de los motivos enumerados, cuando el Departamento determinó que los servicios de preservación familiar no le convienen o no lo protegerían de un riesgo inminente.
placement-need-stay_at_home = Sin ese motivo y esa determinación, los servicios se dan a la familia en casa.
placement-need-pupil = La colocación de un alumno con discapacidad auditiva no está bajo la responsabilidad legal del Departamento (301.90(c)): no se le piden 301.30 ni 301.40.

## placement.authority

placement-authority = No se coloca a nadie sin una de cuatro autoridades legales; un acuerdo voluntario se consiente por escrito, conviene al niño o la niña, se aprueba antes y dura { NUMBER($voluntary_agreement_days) } días, o { NUMBER($voluntary_agreement_days) } más si se renueva una vez.
placement-authority-no_authority = Obtenga primero una de las cuatro autoridades legales.
placement-authority-ended = El acuerdo sostuvo la colocación hasta el { $date }; después hace falta otra autoridad.
placement-authority-ends = El acuerdo sostiene la colocación hasta el { $date }.
placement-authority-agreed_later = El acuerdo del { $agreed } es posterior a la colocación del { $placed }: indique en qué autoridad se basó esta.
placement-authority-placed_after_its_end = El día de la colocación, { $date }, es posterior al último del acuerdo: para entonces hace falta otra autoridad.
placement-authority-not_by_a_designee = Una renovación sin la aprobación previa, personal y por escrito del administrador no añade nada: rigen los primeros { NUMBER($voluntary_agreement_days) } días.
placement-authority-second_sixty = Los { NUMBER($voluntary_agreement_days) } días de la renovación se leen a continuación de los primeros { NUMBER($voluntary_agreement_days) }: { NUMBER($renewed_agreement_days) } días desde el acuerdo.

## placement.icwa

placement-icwa = La colocación de un niño o una niña indígena se rige por 89 Ill. Adm. Code 307.
placement-icwa-never_decided = 301.40(b) habla de un niño indígena y 301.60(b)(5) de ascendencia indígena estadounidense: cualquiera remite la colocación a la Parte 307, y aquí no se decide nada.

## placement.emergency

placement-emergency = Una colocación de emergencia se hace de inmediato si los demás servicios ni convienen al niño o la niña ni bastan para su seguridad, por motivos para creer en uno de seis supuestos.

## placement.criteria

placement-criteria = El lugar se elige por la seguridad, el interés superior y las necesidades especiales: primero se examina al padre o la madre sin custodia, luego se considera lo que enumera 301.60(b), y la colocación se autoriza antes.
placement-criteria-never_a_reason = Rechazado como motivo: { $reason }. No se deniega ni retrasa ningún hogar de crianza o adoptivo por raza, color u origen nacional, del niño o la niña o de la familia (301.60(b)(3)).
placement-criteria-wherever_it_is = Si hay una familia adoptiva aprobada, que esté fuera de la región o del Estado no es motivo para denegar o retrasar la colocación (301.60(b)(3)).
placement-criteria-listed_not_scored = Las consideraciones se enumeran y las pondera quien coloca: se pregunta si se tuvo en cuenta cada una, no cómo resultó.
placement-criteria-parent_first = Se halló adecuado al padre o la madre sin custodia: el cuidado sustituto se considera solo si no es así (301.60(a)).
placement-criteria-licensed_relative = El hogar de un familiar con licencia es un hogar de crianza con licencia; el que no la tiene se nombra aparte: ambos se autorizan antes.

## placement.clearance_failure

placement-clearance_failure = Si la aprobación no se obtuvo antes, o se pidió con información falsa o engañosa, el Director o la Directora puede actuar.
placement-clearance_failure-director_may = El Director o la Directora puede tomar medidas progresivas, entre otras suspender casos a la agencia o región, y disciplina progresiva para personal del Departamento. Aquí solo se señala; qué se hace lo decide él o ella.

## foster.licence

foster-licence = Antes de colocar en un hogar de crianza, el Departamento es legalmente responsable del niño o la niña; y antes de recibir niños con pago, el hogar tiene su licencia o permiso.
foster-licence-pupil_too = Para un alumno con discapacidad auditiva el Departamento no tiene que ser legalmente responsable (301.90(c)); la licencia se pide igualmente.
foster-licence-authority_is_responsibility = El Departamento es legalmente responsable si existe una de las cuatro autoridades de 301.40(a): 301.20 nombra las mismas.
foster-licence-under_301_80 = El hogar de un familiar no necesita licencia para la colocación: 301.80 tiene sus condiciones.

## setting.least_restrictive

setting-least_restrictive = Un centro residencial, con licencia, es solo para quien necesita servicios intensivos para cambiar su conducta si nada menos restrictivo es adecuado; un centro médico o psiquiátrico, solo por uno de dos motivos.

## setting.group_home

setting-group_home = Un hogar grupal, con licencia, es para jóvenes que no pueden adaptarse a la vida en familia y necesitan menos estructura que la de un centro residencial.

## child.school

child-school = Un niño o una niña en cuidado sustituto se matricula en la escuela y recibe los servicios educativos que exige la Parte 314.
child-school-no_day_stated = No se fija día para esto: es un deber, y que siga abierto no incumple nada.

## MESSAGES

placement-outcome-conditions_met = Nada de lo indicado incumple las condiciones de una colocación; figura lo que falta por hacer. Esto no dice que la colocación sea la debida: lo decide el Departamento.
placement-outcome-not_met = Aún no se cumplen las condiciones de una colocación; cada incumplimiento dice cómo corregirlo.
placement-outcome-referred = Esta colocación se rige por 89 Ill. Adm. Code 307 (servicios de bienestar de niños indígenas), y no se decide aquí.
placement-outcome-undetermined = Aún no se puede saber si se cumplen las condiciones de una colocación.
placement-duty-comply_with_307 = Colocar al niño o la niña según 89 Ill. Adm. Code 307.
placement-duty-at_once = Prestar de inmediato servicios de colocación de emergencia.
placement-duty-clear_first = Obtener la aprobación en el proceso de autorización de colocaciones antes de colocar.
placement-duty-enrol = Procurar que se le matricule en la escuela y reciba los servicios educativos de la Parte 314.

## PlacementReason

PlacementReason-abuse = maltrato
PlacementReason-neglect = negligencia
PlacementReason-dependency = dependencia
PlacementReason-voluntary_surrender = renuncia voluntaria a los derechos parentales
PlacementReason-consent_to_adoption = consentimiento a la adopción por una persona determinada
PlacementReason-voluntary_agreement = un acuerdo de colocación voluntaria
PlacementReason-other = otro motivo

## PreservationFinding

PreservationFinding-not_in_best_interests = no convienen al niño o la niña
PreservationFinding-would_not_protect = no protegerían de un riesgo inminente de daño
PreservationFinding-suitable = son adecuados

## LegalAuthority

LegalAuthority-protective_custody = custodia temporal de protección
LegalAuthority-surrender_or_consent = renuncia para adopción, o consentimiento a la adopción por una persona determinada
LegalAuthority-juvenile_court = custodia o tutela según la Ley del Tribunal de Menores
LegalAuthority-voluntary_agreement = un acuerdo de colocación voluntaria
LegalAuthority-none = ninguna de estas

## ConsentBy

ConsentBy-parents = los padres
ConsentBy-guardian_or_custodian = el tutor o custodio del niño o la niña
ConsentBy-none = nadie ha consentido por escrito

## EmergencyGround

EmergencyGround-imminent_danger = peligro inminente para la vida o la salud en el hogar
EmergencyGround-unsupervised = sin supervisión un tiempo irrazonable, sin atender a su bienestar, y no se localiza fácilmente a quien lo cuida
EmergencyGround-services_insufficient = los servicios para mantener unida a la familia no protegerían lo suficiente
EmergencyGround-severely_ill_or_injured = al parecer gravemente enfermo o herido, y quien lo cuida no puede atenderlo
EmergencyGround-abandoned = abandonado
EmergencyGround-runaway = fugado según la Parte 329
EmergencyGround-none = ninguno de estos

## NonCustodialParent

NonCustodialParent-not_explored = aún no se ha examinado
NonCustodialParent-suitable = adecuado, y acorde con la seguridad, los intereses y las necesidades
NonCustodialParent-unsuitable = no adecuado, o no acorde con ellos
NonCustodialParent-none = no lo hay

## DenialReason

DenialReason-not_denied = no se denegó ni retrasó ningún hogar
DenialReason-race = raza
DenialReason-color = color
DenialReason-national_origin = origen nacional
DenialReason-outside_region = la familia adoptiva aprobada está fuera de la región
DenialReason-outside_state = la familia adoptiva aprobada está fuera de Illinois
DenialReason-other = otro motivo

## Setting

Setting-foster_home = un hogar de crianza
Setting-relative_home = el hogar de un familiar
Setting-group_home = un hogar grupal
Setting-residential_facility = un centro residencial
Setting-medical_facility = un centro médico o psiquiátrico

## IntensiveServices

IntensiveServices-daily_life = conducta que impide notablemente desenvolverse a diario
IntensiveServices-family_setting = conducta que excluye un entorno familiar
IntensiveServices-not_needed = no hacen falta

## FacilityGround

FacilityGround-severe_disability = cuidado de enfermería prolongado por una discapacidad física o mental grave
FacilityGround-severe_emotional = cuidado agudo o prolongado por un trastorno emocional grave
FacilityGround-none = ninguno

## placement.facts

placement-facts-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior, salvo la colocación.
    .group = El niño o la niña
placement-facts-indianChild = ¿Es un niño indígena o una niña indígena, o de ascendencia indígena estadounidense?
    .help = Entonces rige la Parte 307, y esta respuesta remite a ella.
placement-facts-hearingImpairedPupil = ¿Es la colocación de un niño o una niña con discapacidad auditiva para educación especial, con la Junta Estatal de Educación?
    .help = Porque no la hay en su comunidad. El Departamento no es entonces legalmente responsable.
placement-facts-placementReason = ¿Por qué necesita vivir fuera de su familia?
    .help = Basta uno; el más grave, si hay varios.
    .group = La necesidad
placement-facts-preservationFinding = ¿Qué determinó el Departamento sobre los servicios de preservación familiar?
    .help = Basta cualquiera de los dos primeros.
placement-facts-legalAuthority = ¿Con qué autoridad se coloca al niño o la niña?
    .help = Sin una de las cuatro, el Departamento no coloca a nadie.
    .group = La autoridad para colocar
placement-facts-voluntaryAgreementOn = ¿Cuándo se celebró el acuerdo voluntario?
    .help = Dura como máximo { NUMBER($voluntary_agreement_days) } días.
placement-facts-consentBy = ¿Quién ha consentido por escrito?
    .help = El texto dice «los padres» y, una frase después, «un padre»: si solo firmó uno, si basta lo dirá un abogado.
placement-facts-inCustodyOfAParent = ¿Está bajo la custodia de alguno de sus padres?
    .help = Solo si no lo está basta el consentimiento del tutor o custodio.
placement-facts-agreementInBestInterests = ¿Conviene el acuerdo al niño o la niña?
    .help = Una determinación del Departamento.
placement-facts-agreementApprovedBeforehand = ¿Lo aprobó antes por escrito el administrador regional o su delegado?
    .help = El administrador a cargo de la región del Departamento.
placement-facts-voluntaryAgreementRenewed = ¿Se renovó el acuerdo por { NUMBER($voluntary_agreement_days) } días más?
    .help = Puede renovarse una vez.
placement-facts-renewalApprovedByAdministrator = ¿Aprobó antes la renovación, en persona y por escrito, el administrador regional?
    .help = No puede hacerlo un delegado.
placement-facts-emergencyPlacement = ¿Es una colocación de emergencia?
    .help = Una que se hace de inmediato.
    .group = Una emergencia
placement-facts-otherServicesUnsuitable = ¿Los demás servicios ni convienen al niño o la niña ni bastan para su seguridad?
    .help = Hacen falta ambas cosas.
placement-facts-emergencyGround = ¿Qué tiene motivos para creer el Departamento?
    .help = Basta uno de los seis.
placement-facts-setting = ¿Dónde está o estará colocado?
    .help = El hogar de un familiar con licencia es hogar de familiar.
    .group = La colocación
placement-facts-placedOn = ¿Cuándo se le colocó allí, o se le colocará?
    .help = Un día posterior a la fecha consultada es un plan.
placement-facts-licensed = ¿Tiene el hogar o centro su licencia o permiso?
    .help = Un hogar de crianza: antes de recibir niños con pago (Parte 402).
placement-facts-removedFromCustodialParent = ¿Se retiró al niño o la niña de un padre o una madre con custodia?
    .help = Entonces se examina primero al otro.
    .group = Cómo se eligió el lugar
placement-facts-nonCustodialParent = ¿Qué resultó del examen del padre o la madre sin custodia?
    .help = El cuidado sustituto se considera solo si no es adecuado.
placement-facts-consistentWithNeeds = ¿Determinó quien coloca que la colocación es acorde con la seguridad, el interés superior y las necesidades especiales?
    .help = Es su juicio; ninguna respuesta lo sustituye.
placement-facts-leastRestrictiveConsidered = ¿Se consideró el entorno menos restrictivo adecuado y más parecido a una familia?
    .help = Considerado y con constancia.
placement-facts-proximityConsidered = ¿Se consideró la cercanía al hogar y al distrito escolar?
    .help = Al hogar si la meta es el regreso; a la escuela siempre que se pueda, con continuidad y servicios.
placement-facts-abilityConsidered = ¿Se consideró si los cuidadores pueden atender sus necesidades?
    .help = Posibles padres de crianza o adoptivos.
placement-facts-siblingsConsidered = ¿Se consideró cómo se mantienen los vínculos entre hermanos?
    .help = Sí también si no hay hermanos.
placement-facts-denialReason = ¿Se denegó un hogar de crianza o adoptivo, o se retrasó una colocación, y por qué?
    .help = La raza, el color y el origen nacional, del niño o del hogar, nunca son motivo.
placement-facts-clearanceObtained = ¿Se aprobó antes la colocación en el proceso de autorización de colocaciones?
    .help = Por la unidad competente, antes de la colocación.
placement-facts-clearanceInformationFalse = ¿Se dio información falsa o engañosa para obtener esa aprobación?
    .help = Por la agencia o por personal del Departamento.
placement-facts-lessRestrictiveAppropriate = ¿Sería adecuado un entorno menos restrictivo?
    .help = Entonces no lo es un centro residencial.
    .group = Un hogar grupal o centro
placement-facts-intensiveServices = ¿Por qué necesita servicios intensivos?
    .help = Servicios para cambiar la conducta.
placement-facts-cannotAdjustToFamilyLiving = ¿Se determinó que no puede adaptarse a la vida en familia?
    .help = Los hogares grupales son para estos jóvenes.
placement-facts-needsLessStructure = ¿Necesita menos estructura que la de un centro residencial?
    .help = La otra mitad de aquello para lo que es un hogar grupal.
placement-facts-facilityGround = ¿Para qué necesita un centro médico o psiquiátrico?
    .help = De forma continuada.
placement-facts-enrolledInSchool = ¿Está matriculado en la escuela según la Parte 314?
    .help = La Parte 314 dice quién va a la escuela.
    .group = Escuela
placement-facts-educationalServicesReceived = ¿Recibe los servicios educativos que exige la Parte 314?
    .help = Incluida la educación especial, si corresponde.
