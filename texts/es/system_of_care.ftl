## SystemOfCareOutcome

SystemOfCareOutcome-eligible = puede recibirlo
SystemOfCareOutcome-not_eligible = no puede recibirlo
SystemOfCareOutcome-undetermined = indeterminado

## SocSetting

SocSetting-relative_placement = el hogar de un familiar
SocSetting-traditional_foster_home = un hogar de crianza tradicional
SocSetting-dcfs_foster_home = un hogar de crianza del Departamento (DCFS)
SocSetting-returning_home_from_residential = de regreso al hogar tras un tratamiento residencial
SocSetting-other = otro lugar

## LocalAreaNetwork

LocalAreaNetwork-lan_37a = Red local (LAN) 37A
LocalAreaNetwork-lan_40 = Red local (LAN) 40
LocalAreaNetwork-lan_41 = Red local (LAN) 41
LocalAreaNetwork-lan_63 = Red local (LAN) 63
LocalAreaNetwork-lan_65 = Red local (LAN) 65
LocalAreaNetwork-lan_67 = Red local (LAN) 67
LocalAreaNetwork-other = otra red

## SocPost

SocPost-intake = admisión y consulta
SocPost-assessment = evaluación
SocPost-team_meeting = reunión de equipo
SocPost-family_therapy = terapia familiar
SocPost-individual_therapy = terapia individual
SocPost-collateral_interventions = intervenciones terapéuticas colaterales
SocPost-advocacy = apoyo ante el tribunal, la escuela y la comunidad
SocPost-linkage = servicios de enlace
SocPost-crisis_intervention = intervención y respuesta en crisis
SocPost-respite = cuidado de relevo

## TreatmentModel

TreatmentModel-child_parent_psychotherapy = psicoterapia para niños y padres (CPP)

## system_of_care.facts

system_of_care-facts-asOf = ¿Por qué día se pregunta?
    .help = Todo lo fechado es de ese día o anterior.
    .group = El niño o la niña
system_of_care-facts-isWard = ¿Está el niño o la niña bajo la tutela del Estado de Illinois?
    .help = El programa atiende a menores bajo tutela del Estado; la persona encargada del caso determina si pueden recibirlo.
system_of_care-facts-setting = ¿Dónde vive el niño o la niña?
    .help = El programa nombra estos cuatro; cualquier otro es otro lugar.
system_of_care-facts-localAreaNetwork = ¿En qué red local (LAN) vive el niño o la niña?
    .help = El programa cubre 37A, 40, 41, 63, 65 y una mitad de la 67.
system_of_care-facts-inCoveredHalf = ¿Está en la mitad de la LAN 67 que cubre el programa?
    .help = La descripción no dice qué mitad: pregunte a la persona encargada del caso.
system_of_care-facts-childBirthDate = ¿Cuándo nació el niño o la niña?
    .help = Hasta los { WORDS($child_parent_therapy_age) } años, la terapia familiar sigue un modelo propio.
system_of_care-facts-childAge = ¿Cuántos años cumplidos tiene el niño o la niña?
    .help = En lugar de la fecha de nacimiento.
system_of_care-facts-acceptedOn = ¿Qué día aceptó System of Care al niño o la niña?
    .help = Con ello termina la visita de admisión. Déjelo sin respuesta antes.
    .group = El servicio
system_of_care-facts-serviceEndedOn = ¿Qué día terminó el servicio?
    .help = Déjelo sin respuesta mientras continúe.
system_of_care-facts-postsDone = ¿Cuáles de los diez pasos se han realizado?
    .help = Todos. Una lista vacía: ninguno todavía.

## soc.eligibility

soc-eligibility = System of Care atiende a menores bajo tutela de Illinois que viven con un familiar, en un hogar de crianza tradicional o del Departamento, o que regresan al hogar tras un tratamiento residencial, en las redes locales 37A, 40, 41, 63, 65 y media 67.
soc-eligibility-which_half = La red 67 se cubre a medias; la descripción no dice qué mitad. Puede decirlo la persona encargada del caso.
soc-eligibility-stepping_down = Si al salir del cuidado residencial pasa a uno de los hogares nombrados, se considera que vive allí.
soc-eligibility-not_a_ward = El programa es para menores bajo tutela del Estado.
soc-eligibility-another_setting = Los hogares de grupo, el tratamiento residencial y otros lugares no están entre los nombrados.
soc-eligibility-another_network = Quizá otro proveedor atienda la red en que vive el niño o la niña: pregunte a la persona encargada del caso.

## soc.model

soc-model = Desde el nacimiento hasta los { WORDS($child_parent_therapy_age) } años, la terapia familiar es psicoterapia para niños y padres: trabaja el vínculo con quien más cuida y el trauma que frena el desarrollo.
soc-model-through_six = «De 0 a { NUMBER($child_parent_therapy_age) } años» se lee hasta el día anterior al { ORDINAL($child_parent_therapy_end_age) } cumpleaños.
soc-model-older = Con mayores puede mezclarse arte y juego, y con adolescentes es sobre todo conversación; para ellos no se nombra ningún modelo.

## soc.posts

soc-posts = Diez pasos marcan el camino, de la admisión al cuidado de relevo, la mayoría en manos de la persona clínica.
soc-posts-first_three = Admisión, evaluación y reunión de equipo van primero, en este orden; los demás según se necesiten, y la intervención en crisis en cualquier momento.
soc-posts-group_therapy = También se ofrecen terapia de grupo y respuesta de emergencia las 24 horas; la descripción no los cuenta entre los diez.
soc-posts-hold_the_first = Realice primero la admisión, la evaluación y la reunión de equipo.

## soc.window

soc-window = Por lo general se atiende a cada cliente durante { WORDS($system_of_care_months) } meses.
soc-window-six_months_end = Los { WORDS($system_of_care_months) } meses se cumplen el { $date }.
soc-window-generally = «Generalmente» { WORDS($system_of_care_months) } meses: es una fecha que conviene prever. Por sí sola no termina el servicio.

## posts

soc-post-intake = La persona encargada del caso remite al niño o la niña con el formulario; una persona clínica visita el hogar y se acepta el caso.
soc-post-assessment = La persona clínica habla con el niño o la niña y la familia, y redacta una evaluación y un plan de cuidado.
soc-post-team_meeting = La persona clínica convoca al niño o la niña, la familia y otras personas importantes, quizá una maestra: fortalezas y recursos para las necesidades.
soc-post-family_therapy = Una persona clínica con maestría ayuda al niño o la niña a pasar de una familia a otra y a tener relaciones más sanas.
soc-post-individual_therapy = Si está clínicamente indicado, una persona clínica con maestría trabaja a solas con el niño o la niña, casi siempre en el hogar de crianza.
soc-post-collateral_interventions = La persona clínica trabaja con psiquiatría, la escuela y otros profesionales, y puede acudir a visitas entre hermanos. La gestión del caso sigue con la persona encargada.
soc-post-advocacy = Si se le pide, la persona clínica informa de cómo van los servicios y la vida en el hogar de crianza.
soc-post-linkage = La persona clínica recomienda apoyos como programas extraescolares, deportes o campamentos; un pequeño fondo ayuda con el costo.
soc-post-crisis_intervention = En una emergencia, la persona clínica asignada o de guardia ayuda con lo que amenaza la salud del niño o la niña.
soc-post-respite = La persona clínica puede ofrecer relevo: habilidades, un mentor o nuevas actividades para el niño o la niña, y un descanso para quienes cuidan.

## MESSAGES

system_of_care-outcome-eligible = El niño o la niña reúne lo que pide System of Care; la persona encargada del caso determina si puede recibirlo.
system_of_care-outcome-not_eligible = El niño o la niña no reúne lo que pide este programa de System of Care.
system_of_care-outcome-undetermined = Aún no se puede saber si System of Care puede atender al niño o la niña.
system_of_care-duty-determine = Determinar si el niño o la niña puede recibirlo: esta respuesta solo revisa lo que dice la descripción del programa.
system_of_care-duty-refer = Remitir al niño o la niña con el formulario del programa.
system_of_care-contradiction-before_birth = no puede ser anterior al nacimiento del niño o la niña
