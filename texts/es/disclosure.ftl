## DisclosureOutcome

DisclosureOutcome-permitted = permitido
DisclosureOutcome-not_yet = todavía no
DisclosureOutcome-prohibited = prohibido
DisclosureOutcome-undetermined = indeterminado

## SENTENCES

disclosure-outcome-permitted = El nombre, la dirección y el teléfono del cuidador pueden divulgarse a este destinatario en la fecha consultada.
disclosure-outcome-not_yet = Todavía no: falta lo que debe hacerse antes y, hasta entonces, no se puede divulgar nada.
disclosure-outcome-not_before = Todavía no: no se puede divulgar nada a este destinatario antes del { $date }.
disclosure-outcome-prohibited = No se puede divulgar nada a este destinatario.
disclosure-outcome-not_today = En la fecha consultada, no. Aún no se puede saber si podrá divulgarse más adelante.
disclosure-outcome-undetermined = Aún no se puede saber; hasta entonces no se puede divulgar nada.
disclosure-duty-general_notice = Al otorgar la licencia o en la colocación, informar por escrito al cuidador de que se dará la información a los destinatarios habituales.
disclosure-duty-tell_attorneys = Informar por escrito de la decisión al abogado y al tutor ad lítem de cada niño o niña en { WORDS($sibling_withholding_notice_days) } días, y anotar los motivos en los expedientes.
disclosure-duty-tell_attorneys_why = Informar por escrito de la decisión al abogado y al tutor ad lítem de cada niño o niña en { WORDS($assessment_withholding_notice_days) } días, con la información de la evaluación que la justifica.
disclosure-duty-give_details = Dar la fecha de nacimiento del hermano o la hermana con el nombre, la dirección y el teléfono de su cuidador, y lo que se sepa de los hermanos con un padre, padre adoptivo, tutor o hermano adulto.
disclosure-duty-give_whereabouts = Dar al hermano o a la hermana el nombre, la dirección y el teléfono de su hermano o hermana bajo cuidado.
disclosure-duty-tell_of_move = Avisar del cambio por escrito a cada hermano y al cuidador de cada uno en { WORDS($sibling_move_notice_days) } días.
disclosure-duty-tell_of_review = Comunicar a la persona encargada o a su supervisor que se pidió una revisión.
disclosure-duty-warn_recipient = Dar al destinatario aviso escrito de que no puede transmitir la información, y del delito menor de clase A.

## Recipient

Recipient-agency_staff = personal del Departamento o de una agencia privada de bienestar infantil
Recipient-states_attorney = fiscal estatal o fiscal adjunto
Recipient-guardian_ad_litem = tutor ad lítem
Recipient-court_personnel = personal del tribunal
Recipient-casa = defensor especial nombrado por el tribunal (CASA)
Recipient-case_review_staff = personal de revisión administrativa de casos
Recipient-medical_provider = proveedor de atención médica
Recipient-school = escuela o educadores
Recipient-service_provider = otro proveedor de servicios
Recipient-sibling_in_care = hermano o hermana bajo custodia o tutela del Departamento
Recipient-public_aid = Departamento de Ayuda Pública de Illinois
Recipient-quality_assurance = personal de control de calidad
Recipient-social_security = Administración del Seguro Social
Recipient-researcher = investigador
Recipient-foster_parent_group = asociación o grupo de padres de crianza
Recipient-parent = padre o madre del niño o la niña
Recipient-sibling_with_parents = hermano o hermana al cuidado de los padres
Recipient-sibling_caregiver = cuidador de un hermano o una hermana
Recipient-other = cualquier otra persona

## GoalHomeOrOther

GoalHomeOrOther-return_home = regreso al hogar
GoalHomeOrOther-other = otra meta

## ParentalRights

ParentalRights-intact = vigentes
ParentalRights-terminated = terminados por un tribunal
ParentalRights-surrendered = renuncia para adopción
ParentalRights-consented = consentimiento firmado para la adopción por una persona determinada

## ConvictionCategory

ConvictionCategory-1 = Apéndice A(a)(1)
ConvictionCategory-2 = Apéndice A(a)(2)
ConvictionCategory-3 = Apéndice A(a)(3)
ConvictionCategory-4 = Apéndice A(a)(4)
ConvictionCategory-5 = Apéndice A(a)(5)
ConvictionCategory-none = ninguna condena de ese tipo

## Determination

Determination-release = divulgar
Determination-withhold = no divulgar
Determination-none = aún no se ha decidido

## ReviewResult

ReviewResult-disclose = divulgar
ReviewResult-withhold = no divulgar

## RedisclosurePurpose

RedisclosurePurpose-report_crime = denunciar un delito ante la autoridad competente
RedisclosurePurpose-report_abuse_or_neglect = denunciar maltrato o negligencia infantil ante la autoridad competente
RedisclosurePurpose-provided_by_act = según lo dispone una de las tres leyes de 301.470(a)
RedisclosurePurpose-other = otro fin

## disclosure.facts

disclosure-facts-asOf = ¿Por qué día se pregunta?
    .help = Los { WORDS($caregiver_review_days) } días y las edades se cuentan hasta ese día; todo lo fechado a continuación ocurrió ese día o antes.
    .group = La pregunta
disclosure-facts-recipient = ¿A quién se le daría el nombre, la dirección o el teléfono del cuidador?
    .help = La persona o entidad que pregunta o a la que se informaría.
disclosure-facts-isRedisclosure = ¿La transmitiría alguien a quien ya se le informó?
    .help = No: la divulgaría el propio Departamento o la agencia.
disclosure-facts-redisclosurePurpose = ¿Con qué fin se transmitiría?
    .help = Las denuncias ante la autoridad competente siguen siendo lícitas; quien crea que otra persona debe saberlo lo pide al Departamento.
disclosure-facts-qualifierMet = ¿Es el destinatario realmente lo que describe su párrafo de 301.430(a)?
    .help = Personal de agencia: a cargo de servicios para este niño o niña, esta familia o estos padres de crianza. Tutor ad lítem: nombrado para un niño o una niña colocado en este hogar. Proveedor médico: atiende a este niño o niña. Escuela: la suya. Proveedor de servicios: para niños bajo cuidado. Hermano o hermana: de un niño o una niña colocado aquí, y bajo custodia o tutela del Departamento. Ayuda Pública: para tramitar reclamaciones de Medicaid. Control de calidad: contratado por el Departamento para sus revisiones. Investigador: el Departamento aprobó la investigación. Grupo: asociación estatal o reconocida por el Departamento. Fiscal, personal del tribunal, CASA, revisión de casos, Seguro Social: que realmente lo sea.
disclosure-facts-necessaryForServices = ¿Es apropiado y necesario informar a este destinatario para prestar servicios de bienestar infantil?
    .help = Para quien no figure en 301.430(a): necesario para prestar un servicio.
disclosure-facts-inServicePlan = ¿El servicio para el que se necesita está descrito en el plan de servicios?
    .help = Se pregunta cuando 301.440(e) es la única vía: para quien ninguna otra norma le abre la información.
disclosure-facts-recipientAge = ¿Qué edad tiene el hermano o la hermana a quien se informaría?
    .help = Años cumplidos en la fecha consultada.
disclosure-facts-recipientBirthDate = ¿Cuándo nació el hermano o la hermana a quien se informaría?
    .help = Basta la edad o la fecha de nacimiento.
disclosure-facts-orderOfProtection = ¿Está vigente una orden de protección válida según la sección 2-25 de la Ley del Tribunal de Menores?
    .help = Cuenta desde que se dicta, también dentro de los { WORDS($caregiver_review_days) } días. Una petición solo pendiente es no. Se entiende que nombra al destinatario.
    .group = Tribunales y derechos
disclosure-facts-courtProhibits = ¿Ha prohibido un tribunal informar a este destinatario?
    .help = Cualquier orden que prohíba divulgar la información a este destinatario.
disclosure-facts-parentalRights = ¿En qué situación están los derechos de los padres?
    .help = Vigentes: no se da ninguno de los otros casos.
disclosure-facts-continuedContactInPlan = ¿El contacto continuo entre padres e hijo o hija forma parte del plan de servicios?
    .help = Solo importa tras un consentimiento para la adopción por una persona determinada.
disclosure-facts-permanencyGoal = ¿Cuál es la meta de permanencia del niño o la niña?
    .help = Según el plan de servicios o el tribunal.
disclosure-facts-siblingLivesWithParent = ¿Vive un hermano o una hermana del niño o la niña en el hogar de este padre o esta madre?
    .help = Importa cuando la meta no es el regreso al hogar.
disclosure-facts-assessmentComplete = ¿Está terminada la evaluación de 301.440(a)?
    .help = La que se hace en los primeros { NUMBER($assessment_days) } días de cuidado.
    .group = La evaluación y la decisión
disclosure-facts-assessmentLeadsConvictionCategory = ¿Halló la consulta de LEADS una condena del Apéndice A del padre, la madre u otro adulto del hogar? ¿De qué grupo?
    .help = Los grupos 1, 3 y 4 lo impiden. Si hay varios, indique uno de esos.
disclosure-facts-assessmentThreatenedViolence = ¿Se halló una amenaza de violencia contra un cuidador o un trabajador?
    .help = Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.
disclosure-facts-assessmentExhibitedViolence = ¿Se halló violencia pasada contra un cuidador o un trabajador?
    .help = Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.
disclosure-facts-assessmentThreatenedAbductionOrHarm = ¿Se halló una amenaza de sustraer o dañar al niño o la niña?
    .help = Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.
disclosure-facts-determination = ¿Qué ha decidido el Departamento o la agencia sobre informar a este destinatario?
    .help = También es respuesta que nada se haya decidido. Déjelo sin respuesta si no se sabe.
disclosure-facts-bestInterestsAgainst = ¿Ha decidido el Departamento que compartir el paradero entre los hermanos no responde al interés superior de un niño o una niña?
    .help = Según 301.230.
disclosure-facts-determinationDate = ¿Cuándo se decidió no dar la información a los hermanos?
    .help = Una fecha indica que se decidió.
disclosure-facts-attorneyAndGalNotified = ¿Se informó por escrito de esa decisión al abogado y al tutor ad lítem de cada niño o niña?
    .help = A ambos, por cada niño o niña.
disclosure-facts-notifiedAttorneyAndGalOn = ¿Cuándo se les informó?
    .help = El día en que se informó al último.
disclosure-facts-specificNoticeGiven = ¿Se informó por escrito al cuidador de la decisión de divulgar a este destinatario?
    .help = El aviso de 301.450. Para los de 301.430(a) no hace falta.
    .group = El aviso al cuidador y la revisión
disclosure-facts-noticeSentOn = ¿Qué fecha tiene ese aviso?
    .help = Desde ella se cuentan los { WORDS($caregiver_review_days) } días; su propio día no se cuenta.
disclosure-facts-reviewRequested = ¿Ha pedido el cuidador una revisión de la decisión?
    .help = Según 89 Ill. Adm. Code 316.90. Cuenta aunque no se haya avisado a la persona encargada.
disclosure-facts-reviewRequestedOn = ¿Cuándo se pidió la revisión?
    .help = Dentro de los { WORDS($caregiver_review_days) } días posteriores al aviso aplaza la divulgación.
disclosure-facts-reviewCompleted = ¿Ha terminado la revisión?
    .help = En la fecha consultada.
disclosure-facts-reviewCompletedOn = ¿Cuándo terminó la revisión?
    .help = Una fecha indica que terminó.
disclosure-facts-reviewResult = ¿Cómo terminó la revisión?
    .help = Un resultado indica que terminó.
disclosure-facts-generalNoticeGiven = ¿Se informó por escrito al cuidador, al obtener la licencia o en la colocación, de que se da la información a los destinatarios habituales?
    .help = Un deber; por sí solo no decide nada.
    .group = Otros avisos
disclosure-facts-redisclosureNoticeGiven = ¿Se dio al destinatario el aviso escrito de que no puede transmitir la información?
    .help = Con la pena indicada. Un deber; por sí solo no decide nada.
disclosure-facts-childMovedOn = Si el niño o la niña cambió de colocación: ¿cuándo?
    .help = De un cambio se informa a los hermanos y a sus cuidadores.
disclosure-facts-moveNoticeGiven = ¿Se avisó por escrito del cambio?
    .help = A cada hermano y al cuidador de cada uno.
disclosure-facts-moveNoticeGivenOn = ¿Cuándo se dio ese aviso?
    .help = Puede darse antes del cambio.

## CONTRADICTIONS

disclosure-contradiction-done_and_not = una fecha indica que se hizo
disclosure-contradiction-result_without_end = una revisión que no ha terminado no tiene resultado
disclosure-contradiction-review_without_notice = la revisión es de la decisión que comunica el aviso; sin aviso no la hay
disclosure-contradiction-review_not_asked = una revisión que no se pidió ni termina ni tiene resultado
disclosure-contradiction-asked_before_notice = la revisión se pidió antes de la fecha del aviso
disclosure-contradiction-ended_before_notice = la revisión terminó antes de la fecha del aviso
disclosure-contradiction-ended_before_asked = la revisión terminó antes de pedirse
disclosure-contradiction-notified_before_decision = se informó al abogado y al tutor ad lítem antes de decidirlo
disclosure-contradiction-released_and_withheld = no puede haberse decidido a la vez informar y no informar
disclosure-contradiction-date_without_decision = la fecha es la de una decisión de no divulgar, y se indica otra
disclosure-contradiction-needed_and_refused = una decisión de no informar a este destinatario indica que no es apropiado ni necesario informarle

## disclosure.confidential

disclosure-confidential = El nombre, la dirección y el teléfono de un cuidador son confidenciales; solo se divulgan como lo dispone la subparte D.

## disclosure.routine

disclosure-routine = A quince clases de destinatarios se les puede informar de forma habitual, a cada una solo si es lo que describe su párrafo.
disclosure-routine-agency_staff = 301.430(a)(1): personal del Departamento o de una agencia privada de bienestar infantil a cargo de servicios para el niño o la niña, la familia o los padres de crianza.
disclosure-routine-states_attorney = 301.430(a)(2): un fiscal estatal o un fiscal adjunto.
disclosure-routine-guardian_ad_litem = 301.430(a)(3): un abogado nombrado por el tribunal de menores tutor ad lítem de un niño o una niña colocado en este hogar.
disclosure-routine-court_personnel = 301.430(a)(4): alguien del personal del tribunal.
disclosure-routine-casa = 301.430(a)(5): un defensor especial nombrado por el tribunal.
disclosure-routine-case_review_staff = 301.430(a)(6): personal de la Revisión Administrativa de Casos.
disclosure-routine-medical_provider = 301.430(a)(7): un proveedor médico que atiende a este niño o niña.
disclosure-routine-school = 301.430(a)(8): la escuela y los educadores de este niño o niña.
disclosure-routine-service_provider = 301.430(a)(9): otro proveedor de servicios para los niños bajo cuidado.
disclosure-routine-sibling_in_care_paragraph = 301.430(a)(10): un hermano o una hermana de un niño o una niña colocado en este hogar, bajo custodia o tutela del Departamento y de al menos { WORDS($sibling_told_age) } años.
disclosure-routine-public_aid = 301.430(a)(11): el Departamento de Ayuda Pública de Illinois, para tramitar reclamaciones de Medicaid y para nada más.
disclosure-routine-quality_assurance = 301.430(a)(12): personal de control de calidad empleado o contratado por el Departamento para sus revisiones.
disclosure-routine-social_security = 301.430(a)(13): la Administración del Seguro Social.
disclosure-routine-researcher = 301.430(a)(14): un investigador cuyo proyecto aprobó el Departamento según 89 Ill. Adm. Code 432.
disclosure-routine-foster_parent_group = 301.430(a)(15): una asociación estatal de padres de crianza o un grupo reconocido por el Departamento.
disclosure-routine-another_way = Un destinatario habitual que no es lo que describe su párrafo aún puede entrar por 301.440(e), con necesidad, plan de servicios y aviso.
disclosure-routine-language_too = A un destinatario habitual también se le puede indicar el idioma principal o el modo de comunicación preferido; a los demás, solo nombre, dirección y teléfono.

## disclosure.necessary

disclosure-necessary = A los destinatarios habituales y a los de 301.440(e) solo se les informa cuando es apropiado y necesario para los servicios.
disclosure-necessary-department_judges = Si es necesario lo aprecia el Departamento o la agencia.
disclosure-necessary-refused_is_no_need = Donde solo la necesidad abre la información, una decisión de no informar a este destinatario se entiende como que informar no es apropiado ni necesario: la lectura que divulga menos.

## disclosure.sibling_in_care

disclosure-sibling_in_care = A un hermano o una hermana bajo custodia o tutela del Departamento se le informa desde los { WORDS($sibling_told_age) } años, salvo que se haya decidido no hacerlo.
disclosure-sibling_in_care-under_seven = A un hermano o una hermana menor de { WORDS($sibling_told_age) } años no se le informa; a quien lo cuida, como cuidador de un hermano, según 301.440(e).
disclosure-sibling_in_care-turns_seven = Cumple { WORDS($sibling_told_age) } años el { $date }.
disclosure-sibling_in_care-withheld_stands = Mientras rija una decisión de no divulgar, no se divulga nada, se haya informado o no al abogado y al tutor ad lítem.
disclosure-sibling_in_care-whoever_tells = Lo que impide informar a este destinatario, o debe hacerse antes, se entiende que obliga a quienquiera que vaya a informarle, también a quien ya fue informado: la lectura que divulga menos.

## disclosure.general_notice

disclosure-general_notice = Al otorgar la licencia, o al colocar con un familiar, se informa por escrito al cuidador de que se dará la información a los destinatarios habituales.
disclosure-general_notice-blocks_nothing = La falta del aviso general no impide una divulgación habitual; el aviso se sigue debiendo.

## disclosure.assessment_bars

disclosure-assessment_bars = No se informa a los padres ni a los hermanos a su cuidado cuando la evaluación halló, respecto de un padre u otro adulto del hogar, una condena del Apéndice A(a)(1), (3) o (4), una amenaza de violencia o violencia contra un cuidador o trabajador, o una amenaza de sustraer o dañar al niño o la niña.
disclosure-assessment_bars-another_group = Una condena del grupo { $group } del Apéndice A(a) no está entre las nombradas aquí: por sí sola no lo impide. Le toca ponderarla a la evaluación.
disclosure-assessment_bars-found_so_far = La evaluación no ha terminado: que no se hallara nada significa que no se ha hallado hasta ahora.

## disclosure.withhold_notice

disclosure-withhold_notice = Cuando se decide no dar la información a los hermanos, se informa por escrito en { WORDS($sibling_withholding_notice_days) } días al abogado y al tutor ad lítem de cada niño o niña.
disclosure-withhold_notice-told_late = Se les informó el { $told }; vencía el { $due }.
disclosure-withhold_notice-tell_by = Infórmeles a más tardar el { $due }.

## disclosure.assessment_first

disclosure-assessment_first = A los padres no se les informa antes de terminar la evaluación y de decidir si se les informa.
disclosure-assessment_first-finish_assessment = Terminar la evaluación; corresponde a los primeros { NUMBER($assessment_days) } días de cuidado.
disclosure-assessment_first-decide = Decidir, según la evaluación, si se les informa.
disclosure-assessment_first-decided_to_withhold = Se decidió no informarles.
disclosure-assessment_first-contact_in_plan = El plan de visitas debe indicar entonces cómo se mantiene el contacto (301.210(b)(7)).
disclosure-assessment_first-every_parent = La norma se lee para todos los padres, también cuando la meta no es el regreso al hogar: la lectura que divulga menos.

## disclosure.parents_return_home

disclosure-parents_return_home = A los padres a cuyo hogar ha de volver el niño o la niña se les informa cuando la evaluación llevó a decidir que se divulgue, tras avisar al cuidador.

## disclosure.siblings_with_parents

disclosure-siblings_with_parents = A los hermanos al cuidado de sus padres se les informa desde los { WORDS($sibling_told_age) } años, salvo que se opongan el interés superior, la evaluación o un tribunal.
disclosure-siblings_with_parents-age_governs = 301.230(a)(2) no indica edad y 301.440(d) dice { WORDS($sibling_told_age) }: rige la más estricta.
disclosure-siblings_with_parents-no_separate_decision = No hace falta una decisión aparte de informarles; pero no se divulga nada mientras la evaluación no termine.
disclosure-siblings_with_parents-notice_applies = No figuran en 301.430, así que antes se avisa al cuidador según 301.450.

## disclosure.sibling_details

disclosure-sibling_details = A los hermanos colocados por separado y a sus cuidadores se les dan las fechas de nacimiento y los datos de los cuidadores de los otros, y aviso de un cambio en { WORDS($sibling_move_notice_days) } días.
disclosure-sibling_details-caregiver_of_sibling = Solo la subparte D abre la información, y el cuidador de un hermano no figura en 301.430: rige 301.440(e), con necesidad, plan de servicios y aviso.
disclosure-sibling_details-before_the_move = Los { WORDS($sibling_move_notice_days) } días para avisar del cambio y los { WORDS($caregiver_review_days) } días de aviso al nuevo cuidador solo se cumplen juntos si ese aviso se da antes del cambio.
disclosure-sibling_details-no_notice_needed = A los hermanos de { WORDS($sibling_told_age) } años o más bajo cuidado se les avisa del cambio sin ese aviso.
disclosure-sibling_details-bars_caregiver_too = Una decisión de no dar la información a los hermanos también impide darla al cuidador de un hermano.

## disclosure.court_bars

disclosure-court_bars = No se informa a nadie a quien un tribunal haya prohibido informar.
disclosure-court_bars-ban_on_anyone = Se entiende que una prohibición vale para todo destinatario que nombre, no solo para hermanos y padres.

## disclosure.other

disclosure-other = A cualquier otra persona se le informa cuando es necesario para un servicio descrito en el plan de servicios, tras un aviso específico al cuidador.
disclosure-other-parents_come_here = Los padres cuyo hijo o hija tiene otra meta que el regreso al hogar, pero en cuyo hogar vive un hermano o una hermana, entran por esta norma.
disclosure-other-put_in_plan = El servicio tendría que describirse antes en el plan de servicios.

## disclosure.notice_window

disclosure-notice_window = Antes de informar a quien no figura en 301.430, se avisa por escrito al cuidador; no se divulga nada hasta que pasen { WORDS($caregiver_review_days) } días naturales, ni mientras siga una revisión pedida en ese plazo.
disclosure-notice_window-counted = El día del aviso, { $notice }, no se cuenta; el { ORDINAL($caregiver_review_days) } día es el { $tenth } y el primer día en que se puede divulgar es el { $opens }. «Hasta { WORDS($caregiver_review_days) } días naturales después» podría significar también el { $tenth }: se aplica la fecha posterior.
disclosure-notice_window-next_business_day = Los { WORDS($caregiver_review_days) } días son naturales y no se desplazan por un fin de semana o feriado; el siguiente día hábil es el { $date }.
disclosure-notice_window-give_notice = Dar al cuidador aviso por escrito con las tres disposiciones: los { WORDS($caregiver_review_days) } días para una revisión o una orden de protección, el silencio hasta entonces y la orden que puede solicitarse.
disclosure-notice_window-wait_until = Esperar hasta el { $opens }.
disclosure-notice_window-review_postpones = Una revisión pedida dentro de los { WORDS($caregiver_review_days) } días aplaza la divulgación hasta que termine.
disclosure-notice_window-review_too_late = Una revisión pedida después del { ORDINAL($caregiver_review_days) } día no aplaza la divulgación.
disclosure-notice_window-review_opens = Una revisión que termina en divulgar abre la información ese día, pero nunca antes de que pasen los { WORDS($caregiver_review_days) } días.
disclosure-notice_window-review_closes = Una revisión que termina en no divulgar cierra la información, se pidiera cuando se pidiera.
disclosure-notice_window-petition = Solo impide una orden de protección vigente. Si hay una petición pendiente, averígüelo antes de divulgar: una orden lo impediría de inmediato.

## disclosure.review_told

disclosure-review_told = El cuidador que pide una revisión lo comunica a la persona encargada o a su supervisor.
disclosure-review_told-unreported = Una solicitud no comunicada aplaza igualmente la divulgación.

## disclosure.order_of_protection

disclosure-order_of_protection = A los padres nunca se les informa mientras esté vigente una orden de protección válida según la sección 2-25 de la Ley del Tribunal de Menores.
disclosure-order_of_protection-order_on_anyone = Se entiende que una orden impide informar a quien nombre, sea padre o no; se supone que nombra a este destinatario. Si no lo nombra, indique que no hay orden vigente.
disclosure-order_of_protection-at_once = Una orden cuenta de inmediato, también si llega dentro de los { WORDS($caregiver_review_days) } días o después.

## disclosure.rights_ended

disclosure-rights_ended = A los padres nunca se les informa si se terminaron sus derechos, si se renunció al niño o la niña para adopción, o si se firmó el consentimiento para la adopción por una persona determinada y el contacto continuo no forma parte del plan de servicios.
disclosure-rights_ended-consent_alone = El contacto continuo en el plan solo salva un consentimiento firmado; una terminación o una renuncia lo impide sin más: la lectura que divulga menos.

## disclosure.goal_not_home

disclosure-goal_not_home = A los padres nunca se les informa cuando la meta no es el regreso al hogar y ningún hermano del niño o la niña vive en su hogar.

## disclosure.redisclosure

disclosure-redisclosure = Quien fue informado no puede transmitirlo, salvo como lo disponen las tres leyes o para denunciar un delito, maltrato o negligencia ante la autoridad competente.
disclosure-redisclosure-penalty = Transmitirlo a sabiendas y deliberadamente en contra de estas normas es un delito menor de clase A.
disclosure-redisclosure-ask_the_department = Quien crea que otra persona debe saberlo pide al Departamento o a la agencia que lo divulgue.
disclosure-redisclosure-reports_stay_lawful = Esta norma no impide una denuncia ante la autoridad competente.
disclosure-redisclosure-privileges_stand = Los privilegios como los de abogados y terapeutas se mantienen.
disclosure-redisclosure-the_three_acts = La Ley de Servicios para Niños y Familias, la Ley del Tribunal de Menores de 1987 y la Ley de Denuncia de Niños Maltratados y Desatendidos.

## disclosure.redisclosure_notice

disclosure-redisclosure_notice = A todo el que se informa se le da aviso escrito de que no puede transmitirlo, con la pena.
