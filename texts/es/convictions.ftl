## ConvictionsOutcome

ConvictionsOutcome-no_bar = sin impedimento
ConvictionsOutcome-barred = impedido
ConvictionsOutcome-waived = dispensado
ConvictionsOutcome-undetermined = indeterminado

## home.convictions

home-convictions = No se coloca ni se deja a un niño o una niña con un familiar mientras esa persona o un adulto del hogar tenga una condena de la lista, salvo dispensa.
home-convictions-directors = Con asterisco, así que solo puede dispensarla, personalmente, el Director o la Directora: { $offences }.
home-convictions-staffs = Sin asterisco, así que puede dispensarla personal designado por el Director o la Directora: { $offences }.
home-convictions-another_states = Si el delito de otro estado es similar a uno de la lista es una determinación que alguien debe tomar; lleva el asterisco del delito al que se parece.
home-convictions-read_alike = El Apéndice A(a)(5) habla de otro estado; un delito federal o extranjero se lee igual.
home-convictions-younger = Solo impiden el hogar por una condena el familiar y los adultos, entendidos como de { NUMBER($adult_age) } años o más; lo que se halle de miembros menores lo valora la agencia de colocación.
home-convictions-director_for_staff = Se entiende que el Director o la Directora, que designa al personal, también puede conceder sus dispensas.
home-convictions-every_step = Una dispensa concedida por otra persona, o solicitada de otro modo o sin uno de sus motivos o puntos, se tiene por no concedida.
home-convictions-covers_all = Se entiende que la dispensa abarca todas las condenas indicadas.
home-convictions-ask_the_director = Solo la dispensa personal del Director o la Directora levantaría el impedimento: solicítela por escrito, con la edad de entonces, el tiempo transcurrido, la relación con el cuidado, las pruebas de rehabilitación y las opiniones de la comunidad.
home-convictions-ask_staff = Una dispensa de personal designado levantaría el impedimento: solicítela por escrito, o de palabra y confírmela por escrito, por circunstancias extraordinarias o rehabilitación, en el interés superior de los niños y con los cinco puntos del Apéndice A(b).
home-convictions-ask_for_both = Solo la dispensa personal del Director o la Directora levantaría el impedimento de lo que lleva asterisco: solicítela por escrito, con los cinco puntos del Apéndice A(b). Para lo demás, el Apéndice A(c) exige también circunstancias extraordinarias o rehabilitación, y el interés superior de los niños.
home-convictions-grounds_too = La dispensa del Director o la Directora no basta para lo que no lleva asterisco: el Apéndice A(c) exige también circunstancias extraordinarias o rehabilitación, y el interés superior de los niños.
home-convictions-name_the_offence = Indique el delito de la lista al que se parece: de eso depende quién podría dispensar la condena, solo el Director o la Directora, o también personal designado.

## MESSAGES

convictions-outcome-no_bar = Ninguna condena de la lista, del familiar o de un adulto del hogar, es un impedimento.
convictions-outcome-barred = Una condena de la lista impide el hogar, y no está dispensada.
convictions-outcome-waived = Una condena de la lista impediría el hogar, y está dispensada.
convictions-outcome-undetermined = Aún no se puede saber si una condena impide el hogar.
convictions-duty-confirm = Confirmar por escrito la solicitud oral de dispensa.
convictions-duty-decide = Decidir sobre la dispensa; hasta entonces no se coloca ni se deja allí al niño o la niña.
convictions-duty-document = Documentar por escrito la decisión sobre la dispensa en el expediente del niño o la niña.
contradiction-resembles_none = un delito que se parece a uno de la lista nombra ese delito

## Offence

Offence-murder = asesinato
Offence-solicitation_of_murder = instigación al asesinato
Offence-solicitation_of_murder_for_hire = instigación al asesinato por encargo
Offence-intentional_homicide_of_an_unborn_child = homicidio intencional de un niño por nacer
Offence-voluntary_manslaughter_of_an_unborn_child = homicidio voluntario de un niño por nacer
Offence-involuntary_manslaughter = homicidio involuntario
Offence-reckless_homicide = homicidio imprudente
Offence-concealment_of_a_homicidal_death = ocultación de una muerte por homicidio
Offence-involuntary_manslaughter_of_an_unborn_child = homicidio involuntario de un niño por nacer
Offence-reckless_homicide_of_an_unborn_child = homicidio imprudente de un niño por nacer
Offence-drug_induced_homicide = homicidio inducido por drogas
Offence-child_pornography = pornografía infantil
Offence-exploitation_of_a_child = explotación de un niño
Offence-sexual_exploitation_of_a_child = explotación sexual de un niño
Offence-obscenity = obscenidad
Offence-harmful_materials = materiales nocivos
Offence-tie_in_sales_of_obscene_publications = venta condicionada de publicaciones obscenas a distribuidores
Offence-indecent_solicitation_of_a_child = solicitación indecente de un niño
Offence-indecent_solicitation_of_an_adult = solicitación indecente de un adulto
Offence-public_indecency = indecencia pública
Offence-sexual_relations_within_families = relaciones sexuales entre familiares (incesto)
Offence-prostitution = prostitución
Offence-soliciting_for_a_prostitute = captación de clientes para una persona que se prostituye
Offence-soliciting_for_a_juvenile_prostitute = captación de clientes para un menor que se prostituye
Offence-solicitation_of_a_sexual_act = solicitación de un acto sexual
Offence-pandering = inducción a la prostitución
Offence-keeping_a_place_of_prostitution = mantener un lugar de prostitución
Offence-keeping_a_place_of_juvenile_prostitution = mantener un lugar de prostitución de menores
Offence-patronizing_a_prostitute = acudir como cliente a la prostitución
Offence-patronizing_a_juvenile_prostitute = acudir como cliente a la prostitución de menores
Offence-pimping = proxenetismo
Offence-juvenile_pimping = proxenetismo de menores
Offence-kidnapping = secuestro
Offence-aggravated_unlawful_restraint = restricción ilegal agravada de la libertad
Offence-forcible_detention = detención por la fuerza
Offence-aiding_and_abetting_child_abduction = complicidad en la sustracción de un niño
Offence-aggravated_kidnapping = secuestro agravado
Offence-child_abduction = sustracción de un niño
Offence-aggravated_battery_of_a_child = lesiones agravadas a un niño
Offence-criminal_sexual_assault = agresión sexual delictiva (violación)
Offence-aggravated_criminal_sexual_assault = agresión sexual delictiva agravada
Offence-predatory_criminal_sexual_assault_of_a_child = agresión sexual delictiva depredadora de un niño
Offence-criminal_sexual_abuse = abuso sexual delictivo
Offence-aggravated_sexual_abuse = abuso sexual agravado
Offence-heinous_battery = lesiones atroces
Offence-aggravated_battery_with_a_firearm = lesiones agravadas con arma de fuego
Offence-tampering_with_food_drugs_or_cosmetics = adulteración de alimentos, medicamentos o cosméticos
Offence-drug_induced_infliction_of_great_bodily_harm = daño corporal grave inducido por drogas
Offence-aggravated_stalking = acoso agravado (acecho)
Offence-home_invasion = invasión de domicilio
Offence-vehicular_invasion = invasión de vehículo
Offence-criminal_transmission_of_hiv = transmisión delictiva del VIH
Offence-criminal_neglect_of_an_elderly_or_disabled_person = negligencia delictiva con una persona mayor o con discapacidad
Offence-child_abandonment = abandono de un niño
Offence-endangering_the_life_or_health_of_a_child = poner en peligro la vida o la salud de un niño
Offence-ritual_mutilation = mutilación ritual
Offence-ritualized_abuse_of_a_child = abuso ritual de un niño
Offence-methamphetamine_act = cualquier infracción de la ley de control de la metanfetamina (720 ILCS 646)
Offence-not_listed = ninguno de los delitos de la lista

## ConvictedPerson

ConvictedPerson-relative_caregiver = el familiar que cuidaría del niño o la niña
ConvictedPerson-adult_member = otro adulto del hogar ({ NUMBER($adult_age) } años o más)
ConvictedPerson-minor_member = alguien del hogar menor de { NUMBER($adult_age) } años
ConvictedPerson-not_in_household = alguien que no vive allí

## ConvictedUnder

ConvictedUnder-illinois = la ley de Illinois
ConvictedUnder-other_state = la ley de otro estado
ConvictedUnder-federal_or_foreign = la ley federal, o la de otro país

## Waiver

Waiver-by_director = concedida personalmente por el Director o la Directora
Waiver-by_designated_staff = concedida por personal designado por el Director o la Directora
Waiver-by_somebody_else = concedida por otra persona
Waiver-refused = denegada
Waiver-undecided = solicitada y aún no decidida
Waiver-not_requested = no solicitada

## WaiverRequest

WaiverRequest-in_writing = por escrito
WaiverRequest-oral_confirmed = de palabra, y confirmada por escrito
WaiverRequest-oral_only = solo de palabra

## convictions.conviction

convictions-conviction-who = ¿De quién es?
    .help = Aquí solo cuentan el familiar y los adultos del hogar.
convictions-conviction-convicted = ¿Fue condenada la persona?
    .help = Un arresto, un cargo pendiente o una absolución no es una condena.
convictions-conviction-convictedUnder = ¿Según qué ley?
    .help = El Apéndice A enumera delitos de Illinois; el de otro estado cuenta si es similar.
convictions-conviction-offence = ¿De qué delito?
    .help = Como lo nombra el Apéndice A. Del delito de otro estado: el de la lista al que se parece.
convictions-conviction-resemblanceDetermined = ¿Se determinó que sus elementos son similares y que guarda una relación sustancial con el delito indicado?
    .help = Alguien debe determinarlo; no: se determinó que no. Déjelo sin respuesta hasta entonces.

## convictions.history

convictions-history-convictions = ¿Qué muestran los antecedentes penales del familiar y de todos los del hogar?
    .help = Cada condena que halló la consulta de LEADS o que se sepa por otra vía. Una lista vacía: no hay ninguna.
convictions-history-waiver = ¿Qué fue de la dispensa?
    .help = La dispensa de las condenas indicadas arriba. Si se dispensaron una a una, pregunte por cada una.
convictions-history-waiverRequest = ¿Cómo se solicitó la dispensa?
    .help = Delitos con asterisco: al Director o la Directora, por escrito. Los demás: también de palabra, si se confirma por escrito.
convictions-history-ageAtConvictionGiven = ¿Indicaba la solicitud la edad de la persona cuando fue condenada?
    .help = El primero de cinco puntos.
convictions-history-timeElapsedGiven = ¿Indicaba el tiempo transcurrido desde la última condena?
    .help = El segundo de cinco puntos.
convictions-history-relationToCareGiven = ¿Indicaba cómo se relaciona el delito con la capacidad de cuidar de niños emparentados?
    .help = El tercero de cinco puntos.
convictions-history-rehabilitationEvidenceGiven = ¿Aportaba las pruebas de rehabilitación?
    .help = El cuarto de cinco puntos.
convictions-history-communityOpinionsGiven = ¿Aportaba las opiniones de miembros de la comunidad sobre la persona?
    .help = El quinto de cinco puntos.
convictions-history-extraordinaryCircumstances = ¿Cree la agencia supervisora que hubo circunstancias extraordinarias en torno a los antecedentes?
    .help = Para delitos sin asterisco: esto, o la rehabilitación.
convictions-history-rehabilitated = ¿Cree la agencia supervisora que la persona se ha rehabilitado?
    .help = Para delitos sin asterisco: esto, o circunstancias extraordinarias.
convictions-history-homeInBestInterests = ¿Cree que la colocación en este hogar responde al interés superior de los niños?
    .help = Para delitos sin asterisco, además de uno de los dos motivos.
convictions-history-waiverDocumented = ¿Consta por escrito en el expediente la decisión sobre la dispensa?
    .help = Un deber; no decide.

## convictions.facts

convictions-facts-asOf = ¿Por qué día se pregunta?
    .help = Indica qué edición de la norma regía.
    .group = Las condenas
