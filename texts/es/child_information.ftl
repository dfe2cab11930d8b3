## InformationRecipient

InformationRecipient-caregiver = la persona cuidadora
InformationRecipient-guardian_ad_litem = el tutor ad lítem
InformationRecipient-relative_notice = un familiar, en el aviso de retiro

## CaregiverType

CaregiverType-foster = hogar de crianza
CaregiverType-relative = familiar cuidador
CaregiverType-adoptive = hogar adoptivo
CaregiverType-group_home = hogar grupal
CaregiverType-institution = institución de cuidado infantil

## InformationItem

InformationItem-medical_history = historial médico
InformationItem-medical_problems = problemas médicos conocidos
InformationItem-communicable_diseases = enfermedades transmisibles
InformationItem-immunizations = vacunas
InformationItem-insurance_and_medical_card = seguro y tarjeta médica
InformationItem-educational_history = historial educativo
InformationItem-special_educational_needs = necesidades educativas especiales
InformationItem-iep = plan educativo individualizado (IEP)
InformationItem-ifsp = plan individual de servicios para la familia (IFSP)
InformationItem-plan_504 = plan 504
InformationItem-service_plan_portion = la parte del plan de servicios del niño o la niña
InformationItem-visitation_arrangements = arreglos de visitas
InformationItem-case_history = historia del caso y cómo entró en cuidado
InformationItem-legal_status = situación legal
InformationItem-permanency_goal = meta de permanencia
InformationItem-placement_history = historial de colocaciones
InformationItem-placement_change_reasons = motivos de los cambios de colocación
InformationItem-former_caregiver_identity = quién o dónde está un cuidador anterior
InformationItem-criminal_history = antecedentes penales
InformationItem-behavior_problems = problemas de conducta
InformationItem-fire_setting = provocación de incendios
InformationItem-perpetration_of_sexual_abuse = perpetración de abuso sexual
InformationItem-destructive_behavior = conducta destructiva
InformationItem-substance_abuse = consumo de sustancias
InformationItem-likes_and_dislikes = gustos y disgustos
InformationItem-other_background = otros antecedentes pertinentes
InformationItem-mental_health_information = información de salud mental
InformationItem-mental_health_act_information = lo que cubre la Ley de Confidencialidad en Salud Mental y Discapacidades del Desarrollo
InformationItem-hiv_aids_information = información sobre SIDA, CRS o VIH
InformationItem-first_name = nombre de pila
InformationItem-gender = género
InformationItem-age = edad

## ItemDecision

ItemDecision-share = compartir
ItemDecision-exclude = excluir
ItemDecision-only_under = solo según otra disposición
ItemDecision-undetermined = indeterminado

## child_information.facts

child_information-facts-asOf = ¿Por qué día se pregunta?
    .help = Decide si lo que se debe está vencido, y nada más.
child_information-facts-recipient = ¿A quién se daría la información?
    .help = El tutor ad lítem recibe una copia de lo que recibe la persona cuidadora.
child_information-facts-items = ¿Qué datos se ofrecen?
    .help = Códigos como medical_history, iep o hiv_aids_information. En un aviso a un familiar, lo que el borrador diga del niño o la niña.
child_information-facts-placedOn = ¿Cuándo fue colocado el niño o la niña?
    .help = Desde ese día se cuentan { WORDS($receipt_business_days) } días hábiles para el recibo y la copia.
child_information-facts-emergencyPlacement = ¿Fue una colocación de emergencia, sin tiempo de revisar, preparar y reunir por escrito?
    .help = Entonces se informa verbalmente a la persona cuidadora, a medida que se conoce.
child_information-facts-caregiverType = ¿Qué clase de cuidador es?
    .help = Todas se tratan igual.
child_information-facts-supervisorApproved = ¿Ha revisado y aprobado el supervisor la exactitud de la información?
    .help = Un deber; por sí solo no decide nada.
child_information-facts-receiptSigned = ¿Ha firmado la persona cuidadora que recibió la información?
    .help = Dentro de los { WORDS($receipt_business_days) } días hábiles posteriores a la colocación.
child_information-facts-galCopyGiven = ¿Se dio una copia al tutor ad lítem?
    .help = Dentro de los { WORDS($guardian_copy_business_days) } días hábiles posteriores a la colocación.
child_information-facts-caseworkStaffPresent = ¿Hay personal del caso presente cuando la persona cuidadora lee el expediente?
    .help = Puede leer los documentos de respaldo en su presencia.
child_information-facts-relativePoliceReport = ¿Hay un informe policial de violencia familiar o doméstica sobre el familiar?
    .help = Una copia va al expediente.
child_information-facts-relativeIndicatedFinding = ¿Hay una determinación indicada de violencia familiar o doméstica sobre el familiar?
    .help = Una copia va al expediente.
child_information-facts-relativeCourtFinding = ¿Hay una determinación judicial de violencia familiar o doméstica sobre el familiar?
    .help = Una copia va al expediente.

## ChildInformationOutcome

ChildInformationOutcome-share = compartir
ChildInformationOutcome-share_in_part = compartir en parte
ChildInformationOutcome-withhold = no compartir
ChildInformationOutcome-undetermined = indeterminado

## child_info.relative_notice

child_info-relative_notice = El aviso a un familiar identifica al niño o la niña solo por nombre de pila, género y edad; nunca se envía a un familiar con un informe policial, una determinación indicada o una determinación judicial de violencia familiar o doméstica.
child_info-relative_notice-only_three = En el aviso solo van nombre de pila, género y edad.
child_info-relative_notice-not_to_this_relative = El aviso no se envía a este familiar.
child_info-relative_notice-violence_open = No hasta saber que no hay tal informe o determinación.

## child_info.packet

child_info-packet = En la colocación, o antes si es posible, se da a la persona cuidadora un resumen escrito: médico, educativo, la parte del plan de servicios del niño o la niña con su historia y situación legal, y otros antecedentes.
child_info-packet-part_of_packet = Forma parte de lo que se da a la persona cuidadora.
child_info-packet-verbally = En una emergencia se da verbalmente, a medida que se conoce.

## child_info.receipt

child_info-receipt = En los { WORDS($receipt_business_days) } días hábiles posteriores a la colocación, la persona cuidadora firma que recibió la información.

## child_info.supervisor

child_info-supervisor = El supervisor de la persona encargada revisa la información y aprueba su exactitud.

## child_info.gal_copy

child_info-gal_copy = En los { WORDS($guardian_copy_business_days) } días hábiles posteriores a la colocación se da al tutor ad lítem una copia de lo dado a la persona cuidadora.

## child_info.no_former_caregivers

child_info-no_former_caregivers = No se comparte nada que identifique o ubique a un cuidador anterior.
child_info-no_former_caregivers-former_caregiver = Se omite siempre: identificaría o ubicaría a un cuidador anterior.
child_info-no_former_caregivers-without_caregivers = Sin nada que identifique o ubique a un cuidador anterior.

## child_info.mental_health

child_info-mental_health = La información de salud mental solo se comparte como lo permite 89 Ill. Adm. Code 431.
child_info-mental_health-two_sections = El texto remite a 431.110 en (c)(4) y a 431.100 en (e): consulte ambas.

## child_info.hiv

child_info-hiv = La información sobre SIDA, CRS y VIH solo se comparte como lo permite 89 Ill. Adm. Code 431.110.
child_info-hiv-under_431 = Solo como lo permita esa disposición.

## child_info.review_file

child_info-review_file = La persona cuidadora puede leer los documentos de respaldo del expediente en presencia de personal del caso.

## SENTENCES

child_info-outcome-share = Todo lo ofrecido puede compartirse.
child_info-outcome-share_in_part = Parte de lo ofrecido puede compartirse; el resto se omite, o solo se comparte según la disposición indicada.
child_info-outcome-withhold = Nada de lo ofrecido puede compartirse.
child_info-outcome-nothing_freely = Nada de lo ofrecido puede compartirse sin más; parte de ello solo según la disposición indicada.
child_info-outcome-undetermined = Aún no se puede saber qué puede compartirse.
child_info-item-recipient_open = Depende de a quién se daría la información.
child_info-duty-receipt = Obtener en los { WORDS($receipt_business_days) } días hábiles posteriores a la colocación la firma de la persona cuidadora de que recibió la información.
child_info-duty-gal_copy = Dar una copia al tutor ad lítem en los { WORDS($guardian_copy_business_days) } días hábiles posteriores a la colocación.
child_info-duty-supervisor = Revisar la información y aprobar su exactitud.
child_info-duty-keep_copy = Obtener una copia del informe policial o de la determinación y ponerla en el expediente.
child_info-duty-holidays_skipped = Feriados que no se cuentan: { $dates }.
