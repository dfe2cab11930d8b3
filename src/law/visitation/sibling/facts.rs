//! What may be known of siblings placed apart and of their plan.

use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::law::visitation::frequency::Frequency;
use crate::time::calendar::{Calendar, Date};

use crate::law::shared::apart::Apart;

/// Dates of visits, moves, amendments or notices: twice a month for the longest schedule has room.
pub type Dates = List<Date, 0, 610>;

codes! {
    /// Why visits or contact are less.
    pub enum Reason {
        /// As discipline.
        Discipline = "discipline", "as discipline", "como disciplina";
        /// For want of a supervisor.
        NoSupervisor = "no_supervisor", "no supervisor is available", "no hay supervisor disponible";
        /// For a risk of harm.
        RiskOfHarm = "risk_of_harm", "a risk of harm", "riesgo de daño";
        /// By court order.
        CourtOrder = "court_order", "a court order", "orden judicial";
        /// For another reason.
        Other = "other", "another reason", "otro motivo";
    }
}

codes! {
    /// How siblings are in touch between visits.
    pub enum BetweenContact {
        /// As often as they wish.
        AsChildrenWish = "as_children_wish", "as often as the children wish", "tanto como los niños deseen";
        /// By a schedule.
        Scheduled = "scheduled", "by a schedule", "con un horario";
    }
}

facts! {
    /// What may be known of siblings placed apart and of their plan.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.220")
            .group("The placement and the plan", "La colocación y el plan")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Everything that has happened lies on or before it.", "Todo lo ocurrido es de ese día o anterior.");
        /// Whether siblings live apart.
        pub siblings_placed_apart: Fact<bool> = ask("301.220(a)")
            .label("Do siblings in substitute care live apart?", "¿Viven separados los hermanos en cuidado sustituto?")
            .help("These rules are for siblings placed apart.", "Estas normas son para hermanos separados.");
        /// When temporary custody was awarded.
        pub temporary_custody_date: Fact<Date> = ask("301.220(a), (c)")
            .label("When was temporary custody awarded?", "¿Cuándo se otorgó la custodia temporal?")
            .help("If on several days: the award that left two siblings in care.", "Si fue en varios días: la que dejó a dos hermanos bajo cuidado.");
        /// How often, as a count or every so many days.
        pub frequency: Frequency = flat().group("How often the siblings meet", "Con qué frecuencia se ven");
        /// The days planned.
        pub visit_dates: Fact<Dates> = ask("301.220(a)")
            .label("On which days does the plan have visits?", "¿Qué días prevé visitas el plan?")
            .help("In place of a frequency. An empty list: none is planned.", "En lugar de una frecuencia. Una lista vacía: ninguna prevista.");
        /// The first day of the schedule.
        pub schedule_from: Fact<Date> = ask("301.220(a)")
            .label("From which day does that schedule run?", "¿Desde qué día rige ese calendario?")
            .help("It is looked at by whole calendar months.", "Se examina por meses completos.");
        /// Its last day.
        pub schedule_to: Fact<Date> = ask("301.220(a)")
            .label("Until which day does it run?", "¿Hasta qué día rige?")
            .help("The last day included; at most 25 years after the first.", "El último día incluido; a lo sumo 25 años después del primero.");
        /// Whether each month has two.
        pub each_month_has_two: Fact<bool> = ask("301.220(a)")
            .label("Does each calendar month have at least two visits?", "¿Tiene cada mes al menos dos visitas?")
            .help("Asked only where a count by quarter or year, or a schedule without a whole month, leaves it open.", "Solo importa si un número por trimestre o año, o un calendario sin ningún mes completo, no lo aclara.");
        /// The first visit.
        pub first_sibling_visit_date: Fact<Date> = ask("301.220(a)")
            .label("When did the first sibling visit take place?", "¿Cuándo fue la primera visita entre hermanos?")
            .help("Face to face, with every sibling there.", "En persona, con todos los hermanos.");
        /// Whether visits have begun.
        pub sibling_visits_begun: Fact<bool> = ask("301.220(a)")
            .label("Have sibling visits begun?", "¿Han empezado las visitas entre hermanos?")
            .help("No: none has taken place by the day asked about.", "No: ninguna hasta la fecha consultada.");
        /// A court order.
        pub court_order_fewer_visits: Fact<bool> = ask("301.220(a)(1)")
            .group("Why visits may be fewer", "Por qué pueden ser menos")
            .by(AnsweredBy::Court)
            .label("Has a court ordered fewer visits, or none?", "¿Ha ordenado un tribunal menos visitas, o ninguna?")
            .help("Less often than twice a month.", "Menos de dos al mes.");
        /// A risk of harm.
        pub harm_risk: Fact<bool> = ask("301.220(a)(2)")
            .label("May one sibling harm another during a visit?", "¿Puede un hermano dañar a otro durante una visita?")
            .help("Physically, mentally or emotionally.", "Física, mental o emocionalmente.");
        /// Whether supervision would not do.
        pub supervision_inadequate: Fact<bool> = ask("301.220(a)(2)")
            .label("Would supervision be inadequate to remove that risk?", "¿Sería insuficiente la supervisión para eliminar ese riesgo?")
            .help("Yes: no supervision would remove it.", "Sí: ninguna supervisión lo eliminaría.");
        /// What that finding rests on.
        pub inadequacy_from_observation_or_record: Fact<bool> = ask("301.220(a)(2)")
            .label("Does that finding rest on earlier observation, or on interaction recorded in the case file?", "¿Se basa esa conclusión en observación previa o en interacción registrada en el expediente?")
            .help("Either is enough.", "Basta una de las dos.");
        /// Whether the risk is documented.
        pub specific_risk_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the specific risk documented in the case file?", "¿Está documentado el riesgo concreto en el expediente?")
            .help("In the child's own file.", "En el del niño o la niña.");
        /// Whether its basis is.
        pub risk_basis_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the basis for assessing the risk documented in the case file?", "¿Está documentado en el expediente el fundamento de esa evaluación?")
            .help("In the child's own file.", "En el del niño o la niña.");
        /// Whether visits were made fewer.
        pub visits_reduced: Fact<bool> = ask("301.220(b)")
            .label("Has the agency withheld visits or made them fewer?", "¿Ha suspendido o reducido visitas la agencia?")
            .help("For any reason.", "Por cualquier motivo.");
        /// Why.
        pub visits_reduced_reason: Fact<Reason> = ask("301.220(b)")
            .when("visitsReduced", &["true"])
            .label("Why were visits withheld or made fewer?", "¿Por qué se suspendieron o redujeron?")
            .help("Discipline and want of a supervisor are never a reason.", "La disciplina y la falta de supervisor nunca son motivo.");
        /// Whether a court was asked to.
        pub court_asked_to_reduce: Fact<bool> = ask("301.220(b)")
            .label("Has the agency asked a court to withhold visits or make them fewer?", "¿Ha pedido la agencia a un tribunal suspender o reducir visitas?")
            .help("Whatever the court decided.", "Decidiera lo que decidiera.");
        /// Why.
        pub court_asked_reason: Fact<Reason> = ask("301.220(b)")
            .when("courtAskedToReduce", &["true"])
            .label("Why was the court asked?", "¿Por qué se pidió al tribunal?")
            .help("Discipline and want of a supervisor are never a reason.", "La disciplina y la falta de supervisor nunca son motivo.");
        /// Whether other contact was restricted.
        pub contact_restricted: Fact<bool> = ask("301.230(c)")
            .label("Has contact other than visits been restricted?", "¿Se ha restringido el contacto que no son visitas?")
            .help("Calls, letters, video and the like.", "Llamadas, cartas, video y similares.");
        /// Why.
        pub contact_restricted_reason: Fact<Reason> = ask("301.230(c)")
            .when("contactRestricted", &["true"])
            .label("Why was contact restricted?", "¿Por qué se restringió el contacto?")
            .help("Discipline is never a reason.", "La disciplina nunca es motivo.");
        /// When it was filed.
        pub plan_filed_date: Fact<Date> = ask("301.220(c), 301.70(j)(3)")
            .group("Making and filing the plan", "Elaboración y presentación del plan")
            .label("When was the plan filed with the juvenile court?", "¿Cuándo se presentó el plan al tribunal de menores?")
            .help("The first filing.", "La primera presentación.");
        /// Whether it was filed.
        pub plan_filed: Fact<bool> = ask("301.220(c), 301.70(j)(3)")
            .label("Has the plan been filed with the juvenile court?", "¿Se ha presentado el plan al tribunal de menores?")
            .help("No: not by the day asked about.", "No: no hasta la fecha consultada.");
        /// Whether a caseworker was assigned.
        pub caseworker_assigned: Fact<bool> = ask("301.70(j)(3)")
            .label("Was a caseworker assigned?", "¿Se asignó una persona encargada del caso?")
            .help("If none, the Department files the plan, in the same time.", "Si no, el Departamento presenta el plan en el mismo plazo.");
        /// Whether caseworkers took part.
        pub made_with_caseworkers: Fact<bool> = ask("301.220(c)")
            .label("Did the siblings' caseworkers take part in making the plan?", "¿Participaron las personas encargadas de los casos en elaborar el plan?")
            .help("All of them.", "Todas.");
        /// Whether caregivers took part.
        pub made_with_caregivers: Fact<bool> = ask("301.220(c)")
            .label("Did the caregivers take part in making the plan?", "¿Participaron quienes cuidan a los niños en elaborar el plan?")
            .help("Foster parents and other caregivers.", "Padres de crianza y otros cuidadores.");
        /// Whether the children took part.
        pub made_with_children: Fact<bool> = ask("301.220(c)")
            .label("Did the children take part in making the plan?", "¿Participaron los niños en elaborar el plan?")
            .help("The siblings themselves.", "Los propios hermanos.");
        /// Whether it is in the service plan.
        pub in_family_service_plan: Fact<bool> = ask("301.220(c)")
            .label("Is the plan part of the Family Service Plan?", "¿Forma parte el plan del Plan de Servicios Familiares?")
            .help("Included in it.", "Incluido en él.");
        /// Whether they depend on a parent.
        pub depends_on_parent_visits: Fact<bool> = ask("301.220(d)")
            .label("Do sibling visits fall away or become fewer when a parent does not visit?", "¿Se cancelan o reducen las visitas entre hermanos cuando un padre o una madre no acude?")
            .help("They never may.", "Nunca deben.");
        /// Whether they are held together.
        pub joint_with_parent_visits: Fact<bool> = ask("301.220(e)")
            .label("Are sibling visits held together with parent visits?", "¿Se hacen junto con las visitas de los padres?")
            .help("They may be; such a visit counts only with all siblings there.", "Se puede; esa visita cuenta solo con todos los hermanos.");
        /// Duration.
        pub duration_stated: Fact<bool> = ask("301.220(f)")
            .group("What the plan says", "Lo que dice el plan")
            .label("Does the plan say how long visits last?", "¿Dice el plan cuánto duran las visitas?")
            .help("Their duration.", "Su duración.");
        /// Location.
        pub location_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say where visits take place?", "¿Dice el plan dónde son las visitas?")
            .help("Their location.", "Su lugar.");
        /// Supervision.
        pub supervision_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say what supervision is provided?", "¿Dice el plan qué supervisión se ofrece?")
            .help("None is an answer too.", "Ninguna también es una respuesta.");
        /// Why this frequency.
        pub frequency_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this frequency?", "¿Dice el plan brevemente por qué esa frecuencia?")
            .help("A short statement.", "Una breve explicación.");
        /// Why this duration.
        pub duration_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this duration?", "¿Dice el plan brevemente por qué esa duración?")
            .help("A short statement.", "Una breve explicación.");
        /// Other contact.
        pub other_contact_forms_stated: Fact<bool> = ask("301.220(c)")
            .label("Does the plan name the other approved forms of contact?", "¿Nombra el plan las demás formas de contacto aprobadas?")
            .help("Calls, letters, video and the like.", "Llamadas, cartas, video y similares.");
        /// Roles.
        pub caregiver_roles_stated: Fact<bool> = ask("301.70(j)(1)")
            .label("Does the plan set out the roles of caregivers and others?", "¿Indica el plan las funciones de cuidadores y otras personas?")
            .help("In contact and visits.", "En el contacto y las visitas.");
        /// Whether assessments are complete.
        pub assessments_complete: Fact<bool> = ask("301.220(g)")
            .label("Is each child's individual assessment complete?", "¿Está completa la evaluación individual de cada niño o niña?")
            .help("All of them.", "Todas.");
        /// Whether it was reviewed then.
        pub reviewed_after_assessments: Fact<bool> = ask("301.220(g)")
            .when("assessmentsComplete", &["true"])
            .label("Was the plan reviewed after the assessments?", "¿Se revisó el plan tras las evaluaciones?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");
        /// Whether it is reviewed as time goes.
        pub reviewed_ongoing: Fact<bool> = ask("301.220(g)")
            .label("Is the plan reviewed as time goes?", "¿Se revisa el plan con el tiempo?")
            .help("To see whether more contact is possible.", "Para ver si cabe más contacto.");
        /// Whether more is possible.
        pub more_contact_possible: Fact<bool> = ask("301.220(g)")
            .label("Is more contact possible?", "¿Cabe más contacto?")
            .help("Then the caseworker sees that it happens.", "Entonces la persona encargada se ocupa de que ocurra.");
        /// Whether holiday visits are encouraged.
        pub holiday_visits_encouraged: Fact<bool> = ask("301.220(g)")
            .label("Are visits at holidays and milestones encouraged?", "¿Se fomentan visitas en fiestas y fechas señaladas?")
            .help("Those of the family's culture included.", "Incluidas las de la cultura de la familia.");
        /// Whether a sibling moved.
        pub sibling_moved: Fact<bool> = ask("301.220(h), 301.70(j)(4)")
            .group("Moves", "Cambios de colocación")
            .label("Has a sibling moved to another placement since the plan was made?", "¿Se ha mudado algún hermano a otra colocación desde que se hizo el plan?")
            .help("Any of them.", "Cualquiera.");
        /// The moves.
        pub move_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When did each move take place?", "¿Cuándo fue cada cambio?")
            .help("One date a move.", "Una fecha por cambio.");
        /// The amendments.
        pub plan_amended_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When was the plan amended?", "¿Cuándo se modificó el plan?")
            .help("Each amendment; an empty list: none was made.", "Cada modificación; una lista vacía: ninguna.");
        /// The notices.
        pub move_notice_dates: Fact<Dates> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("When was notice of each move given?", "¿Cuándo se avisó de cada cambio?")
            .help("In the order of the moves; an empty list: none was given.", "En el orden de los cambios; una lista vacía: ninguno.");
        /// Whether they were written.
        pub move_notice_in_writing: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Were those notices in writing?", "¿Fueron por escrito esos avisos?")
            .help("All of them.", "Todos.");
        /// Whether siblings got them.
        pub move_notice_to_siblings: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling get them?", "¿Los recibió cada hermano?")
            .help("All of them.", "Todos.");
        /// Whether caregivers got them.
        pub move_notice_to_caregivers: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling's caregiver get them?", "¿Los recibió quien cuida a cada hermano?")
            .help("All of them.", "Todos.");
        /// Why the siblings are apart, and who has looked at it.
        pub apart: Apart = flat().group("Why the siblings are apart", "Por qué están separados");
        /// Whether such a sibling is included.
        pub outside_sibling_included: Fact<bool> = ask("301.70(j)(5)")
            .group("A sibling outside care", "Un hermano fuera del sistema")
            .label("Does the plan reach a sibling who is not in the Department's custody or guardianship?", "¿Alcanza el plan a un hermano que no está bajo custodia o tutela del Departamento?")
            .help("It may, with consent and participation.", "Puede, con consentimiento y participación.");
        /// Age.
        pub outside_sibling_age: Fact<Age> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("How old is that sibling?", "¿Qué edad tiene ese hermano?")
            .help("Completed years on the day asked about.", "Años cumplidos en la fecha consultada.");
        /// Birth date.
        pub outside_sibling_birth_date: Fact<Date> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("When was that sibling born?", "¿Cuándo nació ese hermano?")
            .help("Or the age above.", "O la edad anterior.");
        /// The guardian's consent.
        pub outside_parent_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian consent?", "¿Consiente el padre, la madre o el tutor de ese hermano?")
            .help("Needed under 18.", "Necesario si es menor de 18.");
        /// The guardian's participation.
        pub outside_parent_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian take part?", "¿Participa el padre, la madre o el tutor de ese hermano?")
            .help("Needed under 18.", "Necesario si es menor de 18.");
        /// That sibling's consent.
        pub outside_sibling_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling consent?", "¿Consiente ese hermano?")
            .help("Needed from 18 on.", "Necesario desde los 18.");
        /// That sibling's participation.
        pub outside_sibling_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling take part?", "¿Participa ese hermano?")
            .help("Needed from 18 on.", "Necesario desde los 18.");
        /// Contact between visits.
        pub between_contact: Fact<BetweenContact> = ask("301.230(a)(4)")
            .group("Contact between visits, and whereabouts", "Contacto entre visitas y paradero")
            .label("How are the children in touch between visits?", "¿Cómo se comunican los niños entre visitas?")
            .help("As often as they wish, or by a schedule.", "Cuando quieran, o con un horario.");
        /// Whether the schedule is reasonable.
        pub contact_schedule_reasonable: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule reasonable?", "¿Es razonable ese horario?")
            .help("Made with caregiver and children.", "Hecho con quien cuida a los niños y con ellos.");
        /// Whether it is in the plan.
        pub contact_schedule_in_plan: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule in the plan?", "¿Está ese horario en el plan?")
            .help("Incorporated in it.", "Incorporado en él.");
        /// Whether whereabouts are withheld.
        pub whereabouts_withheld: Fact<bool> = ask("301.230(b)")
            .by(AnsweredBy::Department)
            .label("Has the Department determined to withhold a sibling's whereabouts?", "¿Ha determinado el Departamento no revelar el paradero de un hermano?")
            .help("In a child's best interests.", "En interés superior de un niño.");
        /// Whether a court prohibits it.
        pub court_prohibits_whereabouts: Fact<bool> = ask("301.230(a)")
            .by(AnsweredBy::Court)
            .label("Has a court prohibited telling the whereabouts?", "¿Ha prohibido un tribunal revelar el paradero?")
            .help("By an order.", "Mediante una orden.");
        /// When.
        pub withheld_determination_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was that determined?", "¿Cuándo se determinó?")
            .help("Seven days run from then.", "Desde entonces corren siete días.");
        /// When the attorneys were told.
        pub attorneys_notified_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was the last of the children's attorneys told?", "¿Cuándo se avisó al último de los abogados de los niños?")
            .help("Each child's attorney.", "El abogado de cada niño o niña.");
        /// Whether the attorneys were told.
        pub attorneys_notified: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Has each child's attorney been told?", "¿Se ha avisado al abogado de cada niño o niña?")
            .help("No: not all of them by the day asked about.", "No: no a todos hasta la fecha consultada.");
        /// When the guardians ad litem were told.
        pub gals_notified_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was the last of the children's guardians ad litem told?", "¿Cuándo se avisó al último de los tutores ad lítem?")
            .help("Each child's guardian ad litem.", "El tutor ad lítem de cada niño o niña.");
        /// Whether the guardians ad litem were told.
        pub gals_notified: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Has each child's guardian ad litem been told?", "¿Se ha avisado al tutor ad lítem de cada niño o niña?")
            .help("No: not all of them by the day asked about.", "No: no a todos hasta la fecha consultada.");
        /// Whether it was written.
        pub withheld_notice_in_writing: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Was that notice in writing?", "¿Fue por escrito ese aviso?")
            .help("To all of them.", "A todos.");
        /// Whether the reasons are recorded.
        pub withheld_reasons_recorded: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Are the reasons in the children's case records?", "¿Constan los motivos en los expedientes de los niños?")
            .help("In each.", "En cada uno.");
        /// Adoption or guardianship.
        pub sibling_adopted_or_in_guardianship: Fact<bool> = ask("301.250")
            .group("Adoption, guardianship and adult siblings", "Adopción, tutela y hermanos adultos")
            .label("Was a sibling placed apart for adoption or subsidised guardianship?", "¿Se separó a un hermano para adopción o tutela subsidiada?")
            .help("One or more.", "Uno o más.");
        /// Whether it was encouraged.
        pub contact_agreement_encouraged: Fact<bool> = ask("301.250(a)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Were the adoptive parents or guardian encouraged to make a plan or agreement?", "¿Se animó a los padres adoptivos o al tutor a hacer un plan o acuerdo?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");
        /// Whether help was offered.
        pub contact_agreement_help_offered: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Was help with it offered?", "¿Se ofreció ayuda para ello?")
            .help("To make it, carry it out and amend it.", "Para hacerlo, cumplirlo y modificarlo.");
        /// Whether there is one.
        pub contact_agreement_exists: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is there such a plan or agreement?", "¿Existe ese plan o acuerdo?")
            .help("None is required.", "No es obligatorio.");
        /// Whether a copy is kept.
        pub contact_agreement_in_record: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is a copy in the adoption or guardianship record?", "¿Hay una copia en el expediente de adopción o tutela?")
            .help("Of the plan or agreement.", "Del plan o acuerdo.");
        /// Whether some are adult.
        pub some_siblings_adult: Fact<bool> = ask("301.255")
            .label("Is any of the siblings an adult or emancipated?", "¿Es algún hermano adulto o emancipado?")
            .help("At least one.", "Al menos uno.");
        /// Whether all are.
        pub all_siblings_adult: Fact<bool> = ask("301.255")
            .label("Are all of them adults or emancipated?", "¿Lo son todos?")
            .help("Then 301.255 does not apply.", "Entonces 301.255 no se aplica.");
        /// Whether it was offered.
        pub adult_contact_plan_offered: Fact<bool> = ask("301.255")
            .label("Was it offered to make a plan or agreement with the adult siblings?", "¿Se ofreció hacer un plan o acuerdo con los hermanos adultos?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");        /// What working days are counted by.
        pub calendar: Calendar = flat();
    }
}
