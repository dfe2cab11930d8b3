//! The Visitation and Contact Plan of siblings placed apart: 301.220, 301.230, 301.250, 301.255 and 301.70.

use super::clock::{BY_DATE, Clock, Term};
use super::frequency::{Frequency, Pace, explain_monthly, guaranteed_monthly};
use super::{
    Checklist, Clashes, Decide, Decides, ENDS_BEFORE_START, Outcome, Part, Reports,
    TWO_FREQUENCIES, Weight, all, as_done, either, every, lacking, settle, unless, untimed,
};
use crate::answer::{Duty, Role, Ruling, Say};
use crate::calendar::{Calendar, Date};
use crate::decision::{Contradiction, Decision, Settled, Span};
use crate::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::problem::messages;
use crate::rule::{Rule, S301_70, S301_220, S301_230, S301_250, S301_255, Section, rule};
use crate::text::{Arg, Message, Note, Text};
use crate::truth::{FactSet, Truth};

/// Dates of visits, moves, amendments or notices.
pub type Dates = List<Date, 0, 1000>;

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
    /// The grounds on which siblings may be placed apart.
    pub enum ApartBasis {
        /// The best interests of one or more of them.
        BestInterests = "best_interests", "best interests of one or more of them", "el interés superior de uno o más";
        /// No joint home was found despite a diligent search.
        NoJointHome = "no_joint_home", "no joint home found despite a diligent search", "no se halló un hogar conjunto pese a una búsqueda diligente";
        /// A court ordered it.
        CourtOrder = "court_order", "a court order", "orden judicial";
        /// A relative who is not willing to take them all.
        RelativeUnwilling = "relative_unwilling", "a relative who will not take them all", "un familiar que no acepta a todos";
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
            .help("The last day included.", "El último día incluido.");
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
            .label("Is each child's individual assessment complete?", "¿Está completa la evaluación individual de cada niño?")
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
        /// The ground.
        pub apart_basis: Fact<ApartBasis> = ask("301.70(a)")
            .group("Why the siblings are apart", "Por qué están separados")
            .label("On which ground are the siblings placed apart?", "¿Por qué motivo están separados los hermanos?")
            .help("One of the four of 301.70(a).", "Uno de los cuatro de 301.70(a).");
        /// Whether the plan says why.
        pub apart_reasons_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .label("Does the plan say why the siblings were placed apart?", "¿Dice el plan por qué se separó a los hermanos?")
            .help("In the plan itself.", "En el propio plan.");
        /// Whether it says what was done.
        pub joint_efforts_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .label("Does the plan say what was done to place them together?", "¿Dice el plan qué se hizo para colocarlos juntos?")
            .help("In the plan itself.", "En el propio plan.");
        /// The supervisor's approval.
        pub supervisor_approved_apart: Fact<bool> = ask("301.70(d)")
            .by(AnsweredBy::Supervisor)
            .when("apartBasis", &["best_interests"])
            .label("Has the supervisor approved that they are placed apart?", "¿Aprobó la persona supervisora la separación?")
            .help("Asked where it is for a child's best interests.", "Si es por el interés superior de un niño.");
        /// Whether the decision is recorded.
        pub apart_decision_in_case_record: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision in the child's case record?", "¿Consta esa decisión en el expediente?")
            .help("Asked where it is for a child's best interests.", "Si es por el interés superior de un niño.");
        /// Whether the review was held.
        pub first_case_review_held: Fact<bool> = ask("301.70(n)")
            .label("Has the first administrative case review since then been held?", "¿Se ha hecho la primera revisión administrativa del caso desde entonces?")
            .help("The first after the placement.", "La primera tras la colocación.");
        /// Whether it was looked at.
        pub apart_reviewed_at_first_case_review: Fact<bool> = ask("301.70(n)")
            .when("firstCaseReviewHeld", &["true"])
            .label("Was the separation specifically looked at in that review?", "¿Se examinó la separación en esa revisión?")
            .help("The reasons, and the efforts to place together.", "Los motivos y los esfuerzos por colocarlos juntos.");
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
            .help("Each child's attorney.", "El abogado de cada niño.");
        /// When the guardians ad litem were told.
        pub gals_notified_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was the last of the children's guardians ad litem told?", "¿Cuándo se avisó al último de los tutores ad litem?")
            .help("Each child's guardian ad litem.", "El tutor ad litem de cada niño.");
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

/// "At least twice per month".
const VISITS_A_MONTH: i32 = 2;

rule! {
    /// 301.220(a): at least twice per month.
    FREQUENCY = "visit.sibling_frequency", "301.220(a)":
        "Siblings placed apart visit each other at least twice a month.",
        "Los hermanos separados se visitan al menos dos veces al mes.";
    SHORT_MONTH = "In the month that begins on {month}, the schedule has {visits} of the 2 visits needed.",
        "En el mes que empieza el {month}, el calendario tiene {visits} de las 2 visitas necesarias.";
    WHOLE_MONTHS = "An explicit schedule is looked at by whole calendar months, of which this one covers {months}.",
        "Un calendario expreso se examina por meses completos; este abarca {months}.";
    NONE_PLANNED = "No visit is planned.", "No hay ninguna visita prevista.";
    IN_PERSON = "Only visits face to face count; calls, video and letters are welcome besides.",
        "Solo cuentan las visitas en persona; las llamadas, el video y las cartas son bienvenidos además.";
    LIFTED = "An exception of 301.220(a) applies.", "Se aplica una excepción de 301.220(a).";
    PLAN_TWO = "Plan visits so that even the shortest month has two: every 14 days or more often, or twice in each calendar month.",
        "Prevea visitas de modo que hasta el mes más corto tenga dos: cada 14 días o menos, o dos en cada mes.";
}

fn frequency(f: &Facts, say: &mut Say) -> Ruling {
    let (often, exception) = (f.often(), f.exception());
    if let Some(pace) = f.frequency.pace() {
        explain_monthly(pace, VISITS_A_MONTH, say);
    } else if let Some(dates) = f.visit_dates.known() {
        if dates.entries().is_empty() {
            say.note(&NONE_PLANNED);
        } else if let Some(months) = f.scheduled_months() {
            say.reading(|| {
                Note::plain(&WHOLE_MONTHS).with("months", Arg::Number(months.len() as i64))
            });
            for (month, visits) in months {
                if visits < VISITS_A_MONTH as usize {
                    say.note(|| {
                        Note::plain(&SHORT_MONTH)
                            .with("month", Arg::Date(month))
                            .with("visits", Arg::Number(visits as i64))
                    });
                }
            }
        }
    }
    say.note(&IN_PERSON);
    let ruling = unless(often.into(), exception);
    if ruling.met().is_no() && often.is_no() {
        match exception.is_yes() {
            true => say.note(&LIFTED),
            false => say.mend(&PLAN_TWO),
        }
    }
    ruling
}

rule! {
    /// 301.220(a): not later than two weeks after temporary custody of any sibling.
    START = "visit.sibling_start", "301.220(a)":
        "Sibling visits begin as soon as possible, at most 14 days after temporary custody is awarded.",
        "Las visitas entre hermanos empiezan cuanto antes, a más tardar 14 días después de otorgarse la custodia temporal.";
    SAME_EXCEPTIONS = "The exceptions of 301.220(a) lift the start as well as the frequency.",
        "Las excepciones de 301.220(a) eximen tanto del comienzo como de la frecuencia.";
}

fn start(f: &Facts, say: &mut Say) -> Ruling {
    let in_time = f.start_clock().ruling(&mut Say::silent());
    let ruling = unless(in_time, f.exception());
    if ruling == in_time {
        f.start_clock().ruling(say);
    } else if f.exception().is_yes() {
        say.reading(&SAME_EXCEPTIONS);
    }
    ruling
}

rule! {
    /// 301.220(a)(1)-(2): a court order; or harm that supervision could not remove, documented.
    EXCEPTIONS = "visit.sibling_exceptions", "301.220(a)(1)-(2)":
        "Visits are fewer only where a court ordered it, or where one sibling may harm another, supervision could not remove that risk, and the risk and its basis are documented.",
        "Las visitas son menos solo si lo ordenó un tribunal, o si un hermano puede dañar a otro, la supervisión no eliminaría el riesgo y constan el riesgo y su fundamento.";
    ALL_PARTS = "All parts of the exception for harm are needed.", "Se necesitan todas las partes de la excepción por daño.";
}

fn exceptions(f: &Facts, say: &mut Say) -> Ruling {
    let (often, exception) = (f.often(), f.exception());
    if exception.is_no() && f.harm_risk.yes().is_yes() {
        say.reading(&ALL_PARTS);
    }
    if exception.is_yes() {
        return exception.into();
    }
    if often.is_yes() {
        return Ruling::not_applicable(often.rests_on());
    }
    if often.is_no() && exception.is_no() {
        lacking(say, &f.harm_parts());
    }
    match often.is_unknown() {
        true => Truth::unknown(often.rests_on()).into(),
        false => exception.into(),
    }
}

rule! {
    /// 301.220(b), 301.230(c).
    NO_DISCIPLINE = "visit.no_discipline", "301.220(b), 301.230(c)":
        "Visits are never fewer as discipline or for want of a supervisor, nor is a court asked for that; other contact is never less as discipline.",
        "Las visitas nunca se reducen como disciplina ni por falta de supervisor, ni se pide eso a un tribunal; el demás contacto nunca se reduce como disciplina.";
    SUPERVISOR_AND_CONTACT = "301.230(c) names discipline alone: contact that is less for want of a supervisor is reported, and fails nothing.",
        "301.230(c) solo nombra la disciplina: que haya menos contacto por falta de supervisor se señala, pero no incumple nada.";
    RESTORE = "Restore the visits or contact, and withdraw any request to a court that rests on this reason.",
        "Restablezca las visitas o el contacto, y retire toda petición al tribunal basada en este motivo.";
}

fn no_discipline(f: &Facts, say: &mut Say) -> Ruling {
    let fair = |done: &Fact<bool>, reason: &Fact<Reason>, barred: &[Reason]| {
        let allowed = |reason| Truth::given(!barred.contains(&reason), FactSet::EMPTY);
        !done.yes() | reason.decide(allowed)
    };
    let (discipline, both) = (
        [Reason::Discipline],
        [Reason::Discipline, Reason::NoSupervisor],
    );
    let kept = fair(&f.visits_reduced, &f.visits_reduced_reason, &both)
        & fair(&f.court_asked_to_reduce, &f.court_asked_reason, &both)
        & fair(
            &f.contact_restricted,
            &f.contact_restricted_reason,
            &discipline,
        );
    if f.contact_restricted_reason.get() == Some(Reason::NoSupervisor) {
        say.reading(&SUPERVISOR_AND_CONTACT);
    }
    if kept.is_no() {
        say.mend(&RESTORE);
    }
    kept.into()
}

rule! {
    /// 301.220(c), 301.70(j)(3).
    FILED = "visit.sibling_filed", "301.220(c), 301.70(j)(3)":
        "Caseworkers, caregivers and children make the plan, and it is filed with the juvenile court within 10 days of temporary custody, by the Department where no caseworker is assigned.",
        "Los encargados de los casos, los cuidadores y los niños elaboran el plan, que se presenta al tribunal de menores dentro de 10 días de la custodia temporal; sin persona encargada, lo presenta el Departamento.";
    TWO_DATES = "Two due dates meet here: {first} by 301.220(c) and the second sentence of 301.70(j)(3), and {second} by its first sentence, which leaves out weekends and holidays. The earlier is applied.",
        "Aquí concurren dos fechas: el {first} según 301.220(c) y la segunda frase de 301.70(j)(3), y el {second} según su primera frase, que no cuenta fines de semana ni feriados. Se aplica la primera.";
}

fn filed(f: &Facts, say: &mut Say) -> Ruling {
    let clock = f.filing_clock();
    let in_time = clock.ruling(say);
    if let (Some(first), Some(second)) = (clock.due(), f.court_days_clock().due()) {
        say.reading(|| {
            Note::plain(&TWO_DATES)
                .with("first", Arg::Date(first))
                .with("second", Arg::Date(second))
        });
    }
    let parts = [
        (&f.made_with_caseworkers, Part::Caseworkers),
        (&f.made_with_caregivers, Part::Caregivers),
        (&f.made_with_children, Part::Children),
    ];
    lacking(say, &parts);
    all([in_time, every(parts.map(|(fact, _)| fact)).into()])
}

rule! {
    /// 301.220(c).
    IN_SERVICE_PLAN = "visit.sibling_in_service_plan", "301.220(c)":
        "The plan is part of the Family Service Plan.", "El plan forma parte del Plan de Servicios Familiares.";
    INCLUDE = "Include the plan in the Family Service Plan.", "Incluya el plan en el Plan de Servicios Familiares.";
}

fn in_service_plan(f: &Facts, say: &mut Say) -> Ruling {
    let included = f.in_family_service_plan.yes();
    if included.is_no() {
        say.mend(&INCLUDE);
    }
    included.into()
}

rule! {
    /// 301.220(d).
    INDEPENDENT = "visit.sibling_independent", "301.220(d)":
        "A parent's failure to visit never makes sibling visits fewer.",
        "Que un padre o una madre no acuda nunca reduce las visitas entre hermanos.";
    SEPARATE = "Hold sibling visits whether or not a parent comes.", "Celebre las visitas entre hermanos acuda o no un padre o una madre.";
    JOINT = "A visit together with a parent visit counts as a sibling visit only with all siblings there (301.220(e)).",
        "Una visita junto con la de los padres cuenta como visita entre hermanos solo si están todos (301.220(e)).";
}

fn independent(f: &Facts, say: &mut Say) -> Ruling {
    if f.joint_with_parent_visits.yes().is_yes() {
        say.note(&JOINT);
    }
    let independent = !f.depends_on_parent_visits.yes();
    if independent.is_no() {
        say.mend(&SEPARATE);
    }
    independent.into()
}

rule! {
    /// 301.220(f).
    CONTENTS = "visit.sibling_contents", "301.220(f)":
        "The plan states how long visits last, where they take place, what supervision there is, and briefly why this frequency and duration.",
        "El plan indica la duración, el lugar y la supervisión de las visitas y, brevemente, el porqué de la frecuencia y la duración.";
}

fn contents(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.duration_stated, Part::Duration),
        (&f.location_stated, Part::Location),
        (&f.supervision_stated, Part::Supervision),
        (&f.frequency_reason_stated, Part::FrequencyReason),
        (&f.duration_reason_stated, Part::DurationReason),
    ];
    lacking(say, &parts);
    every(parts.map(|(fact, _)| fact)).into()
}

rule! {
    /// 301.220(c), 301.70(j)(1).
    CONTENTS_MORE = "visit.sibling_contents_more", "301.220(c), 301.70(j)(1)":
        "Besides the frequency, the plan names the other approved forms of contact and the roles of caregivers and others.",
        "Además de la frecuencia, el plan nombra las demás formas de contacto aprobadas y las funciones de cuidadores y otras personas.";
}

fn contents_more(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.other_contact_forms_stated, Part::OtherContact),
        (&f.caregiver_roles_stated, Part::CaregiverRoles),
    ];
    lacking(say, &parts);
    every(parts.map(|(fact, _)| fact)).into()
}

rule! {
    /// 301.220(g).
    REVIEW = "visit.sibling_review", "301.220(g)":
        "The plan is reviewed after each individual assessment and as time goes, contact grows when it can, and visits at holidays and milestones are encouraged.",
        "El plan se revisa tras cada evaluación individual y con el tiempo, el contacto aumenta cuando se puede y se fomentan visitas en fiestas y fechas señaladas.";
    NO_TIME = "No time is stated for this: it is a duty, and leaving it open fails nothing.",
        "No se indica plazo: es un deber, y que siga abierto no incumple nada.";
}

fn review(f: &Facts, say: &mut Say) -> Ruling {
    let done = (!f.assessments_complete.yes() | f.reviewed_after_assessments.yes())
        & f.reviewed_ongoing.yes()
        & !f.more_contact_possible.yes()
        & f.holiday_visits_encouraged.yes();
    if !done.is_yes() {
        say.reading(&NO_TIME);
    }
    untimed(done)
}

rule! {
    /// 301.220(h), 301.70(j)(4), 301.230(a)(3)(B).
    AMEND = "visit.sibling_amend", "301.220(h), 301.70(j)(4), 301.230(a)(3)(B)":
        "The plan is amended every time a sibling moves.", "El plan se modifica cada vez que un hermano cambia de colocación.";
    EVERY_MOVE = "301.230(a)(3)(B) asks for an amendment \"if necessary\", the two other provisions on every move: they govern, whatever a review found.",
        "301.230(a)(3)(B) pide modificarlo «si es necesario», las otras dos disposiciones con cada cambio: rigen estas, sea cual sea el resultado de una revisión.";
    AMEND_NOW = "Amend the plan after the move of {date}.", "Modifique el plan tras el cambio del {date}.";
    AMEND_MOVES = "Amend the plan after each move.", "Modifique el plan tras cada cambio.";
}

fn amend(f: &Facts, say: &mut Say) -> Ruling {
    let moved = f.moved();
    let (moves, amendments) = (&f.move_dates, &f.plan_amended_dates);
    let amended = match (moves.known(), amendments.known()) {
        (_, Some(dates)) if dates.entries().is_empty() => Truth::no(amendments.only()),
        (Some(moves_made), Some(dates)) => {
            // The last amendment comes after the last move, and so after every other.
            let last = moves_made.entries().iter().max();
            let amended = dates.entries().iter().max() >= last;
            Truth::given(amended, moves.only() | amendments.only())
        }
        (None, Some(_)) => Truth::unknown(moves.only()),
        (Some(_), None) => Truth::unknown(amendments.only()),
        (None, None) => Truth::unknown(moves.only() | amendments.only()),
    };
    if !moved.is_no() && amended.is_no() {
        say.reading(&EVERY_MOVE);
        match moves.known().and_then(|moves| moves.entries().iter().max()) {
            Some(last) => say.mend(|| Note::plain(&AMEND_NOW).with("date", Arg::Date(*last))),
            None => say.mend(&AMEND_MOVES),
        }
    }
    either(
        moved,
        amended.into(),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.230(a)(3)(A).
    MOVE = "visit.sibling_move", "301.230(a)(3)(A)":
        "Within 7 days of a move, each sibling and each sibling's caregiver are given the new caregiver's name, address and telephone number in writing.",
        "Dentro de 7 días de un cambio, cada hermano y quien lo cuida reciben por escrito el nombre, la dirección y el teléfono de quien cuida ahora al niño o la niña.";
    NOT_OWED = "No notice is owed while the whereabouts are withheld or a court prohibits telling them.",
        "No se debe aviso mientras no se revele el paradero o un tribunal prohíba revelarlo.";
    NOTICE_LATE = "Notice of the move of {date} was due by {due}: give it at once if it is not given, and record the reason for the delay.",
        "El aviso del cambio del {date} vencía el {due}: délo ya si no se ha dado, y deje constancia del motivo de la demora.";
}

fn move_notice(f: &Facts, say: &mut Say) -> Ruling {
    let owed = f.whereabouts_open();
    if owed.is_no() {
        say.reading(&NOT_OWED);
    }
    let notices = &f.move_notice_dates;
    let in_time = match f.move_dates.known() {
        Some(moves) => all(moves.entries().iter().enumerate().map(|(place, moved)| {
            let ruling = f.notice_of(place, *moved);
            if ruling.status == crate::answer::Status::NotMet {
                say.mend(|| {
                    Note::plain(&NOTICE_LATE)
                        .with("date", Arg::Date(*moved))
                        .with("due", Arg::Date(moved.plus_days(DAYS_FOR_NOTICE)))
                });
            }
            ruling
        })),
        None => {
            let open = [(&f.move_notice_dates as &dyn crate::fact::Slot), &f.as_of];
            let open = open.into_iter().filter(|slot| !slot.is_known());
            let open = open.fold(f.move_dates.only(), |set, slot| {
                set | FactSet::of(slot.id())
            });
            Truth::unknown(open).into()
        }
    };
    let parts = [
        (&f.move_notice_in_writing, Part::InWriting),
        (&f.move_notice_to_siblings, Part::ToSiblings),
        (&f.move_notice_to_caregivers, Part::ToCaregivers),
    ];
    let form: Ruling = every(parts.map(|(fact, _)| fact)).into();
    let given = notices.passes(|dates| !dates.entries().is_empty());
    if given.is_yes() && (owed & f.moved()).is_yes() {
        lacking(say, &parts);
    }
    let form = either(given, form, Ruling::not_applicable(FactSet::EMPTY));
    either(
        owed & f.moved(),
        all([in_time, form]),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

/// "Within seven days after the move", and after a determination to withhold.
const DAYS_FOR_NOTICE: i32 = 7;

rule! {
    /// 301.70(d), (j)(2), (l), (n).
    APART = "visit.sibling_apart_reasons", "301.70(d), (j)(2), (l), (n)":
        "The plan says why the siblings are apart and what was done to place them together; apart in a child's best interests takes the supervisor's approval, recorded; the first administrative case review looks at it.",
        "El plan dice por qué están separados los hermanos y qué se hizo por colocarlos juntos; separarlos por interés superior requiere la aprobación de la persona supervisora, con constancia; la primera revisión administrativa lo examina.";
    APPROVAL_FOR_BEST_INTERESTS = "The supervisor's approval belongs to a determination of best interests, not to a court order or the lack of a joint home.",
        "La aprobación de la persona supervisora corresponde a una determinación de interés superior, no a una orden judicial ni a la falta de un hogar conjunto.";
}

fn apart(f: &Facts, say: &mut Say) -> Ruling {
    let stated = [
        (&f.apart_reasons_in_plan, Part::ApartReasons),
        (&f.joint_efforts_in_plan, Part::JointEfforts),
    ];
    let approved = [
        (&f.supervisor_approved_apart, Part::SupervisorApproval),
        (&f.apart_decision_in_case_record, Part::CaseRecord),
    ];
    let reviewed = [(&f.apart_reviewed_at_first_case_review, Part::FirstReview)];
    let best_interests = f.apart_basis.is(ApartBasis::BestInterests);
    if best_interests.is_no() {
        say.reading(&APPROVAL_FOR_BEST_INTERESTS);
    }
    if !say.is_silent() {
        let mut parts = stated.to_vec();
        if best_interests.is_yes() {
            parts.extend(approved);
        }
        if f.first_case_review_held.yes().is_yes() {
            parts.extend(reviewed);
        }
        lacking(say, &parts);
    }
    let held = f.first_case_review_held.yes();
    all([
        every(stated.map(|(fact, _)| fact)).into(),
        either(
            best_interests,
            every(approved.map(|(fact, _)| fact)).into(),
            Ruling::not_applicable(FactSet::EMPTY),
        ),
        either(
            held,
            f.apart_reviewed_at_first_case_review.yes().into(),
            Ruling::pending(held.rests_on()),
        ),
    ])
}

rule! {
    /// 301.70(j)(5).
    OUTSIDE = "visit.sibling_outside_care", "301.70(j)(5)":
        "A sibling who is not in the Department's custody or guardianship takes part only with the consent and participation of a parent or guardian, or from 18 on with their own.",
        "Un hermano que no está bajo custodia o tutela del Departamento participa solo con el consentimiento y la participación de un padre, una madre o un tutor, o con los suyos propios desde los 18.";
    FROM_18 = "\"Over 18\" is taken to begin with the 18th birthday.", "«Mayor de 18» se entiende desde el día en que cumple 18.";
}

fn outside(f: &Facts, say: &mut Say) -> Ruling {
    let (included, adult) = (f.outside_sibling_included.yes(), f.outside_sibling_adult());
    let own = [
        (&f.outside_sibling_consents, Part::OwnConsent),
        (&f.outside_sibling_participates, Part::OwnParticipation),
    ];
    let guardian = [
        (&f.outside_parent_consents, Part::GuardianConsent),
        (&f.outside_parent_participates, Part::GuardianParticipation),
    ];
    if included.is_yes() && !adult.is_unknown() {
        say.reading(&FROM_18);
        lacking(say, if adult.is_yes() { &own } else { &guardian });
    }
    either(
        included,
        either(
            adult,
            every(own.map(|(fact, _)| fact)).into(),
            every(guardian.map(|(fact, _)| fact)).into(),
        ),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

/// Over 18 years of age.
const ADULT: i32 = 18;

rule! {
    /// 301.230(a)(4).
    BETWEEN = "visit.sibling_between", "301.230(a)(4)":
        "Between visits the children are in touch as often as they wish, or by a reasonable schedule that is in the plan.",
        "Entre visitas, los niños se comunican cuando lo deseen, o con un horario razonable que consta en el plan.";
}

fn between(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.contact_schedule_reasonable, Part::ReasonableSchedule),
        (&f.contact_schedule_in_plan, Part::ScheduleInPlan),
    ];
    let free = f.between_contact.decide(|contact| match contact {
        BetweenContact::AsChildrenWish => Truth::yes(FactSet::EMPTY),
        BetweenContact::Scheduled => every(parts.map(|(fact, _)| fact)),
    });
    if f.whereabouts_open().is_yes() && free.is_no() {
        lacking(say, &parts);
    }
    either(
        f.whereabouts_open(),
        free.into(),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.230(b).
    WITHHELD = "visit.sibling_withheld", "301.230(b)":
        "Where whereabouts are withheld, each child's attorney and guardian ad litem are told in writing within 7 days, and the reasons are recorded.",
        "Si no se revela el paradero, se avisa por escrito al abogado y al tutor ad litem de cada niño dentro de 7 días, y constan los motivos.";
}

fn withheld(f: &Facts, say: &mut Say) -> Ruling {
    let withheld = f.withheld();
    let parts = [
        (&f.withheld_notice_in_writing, Part::InWriting),
        (&f.withheld_reasons_recorded, Part::ReasonsRecorded),
    ];
    let silent = &mut Say::silent();
    let say = if withheld.is_yes() { say } else { silent };
    let [attorneys, guardians] = f.withheld_clocks().map(|clock| clock.ruling(say));
    lacking(say, &parts);
    either(
        withheld,
        all([
            attorneys,
            guardians,
            every(parts.map(|(fact, _)| fact)).into(),
        ]),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.250.
    ADOPTED = "visit.adopted_or_guardianship", "301.250":
        "Where a sibling is placed apart for adoption or subsidised guardianship, a plan or agreement on contact is encouraged, help with it is offered, and a copy is kept in the record.",
        "Si se separa a un hermano para adopción o tutela subsidiada, se fomenta un plan o acuerdo de contacto, se ofrece ayuda y se guarda una copia en el expediente.";
}

fn adopted(f: &Facts, say: &mut Say) -> Ruling {
    let done = f.contact_agreement_encouraged.yes()
        & f.contact_agreement_help_offered.yes()
        & f.agreement_filed();
    if f.sibling_adopted_or_in_guardianship.yes().is_yes() && !done.is_yes() {
        say.reading(&NO_TIME);
    }
    either(
        f.sibling_adopted_or_in_guardianship.yes(),
        untimed(done),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.255.
    ADULTS = "visit.adult_siblings", "301.255":
        "Where some, not all, of the siblings are adults or emancipated, it is offered to make a plan or agreement on contact.",
        "Si algunos hermanos, no todos, son adultos o emancipados, se ofrece hacer un plan o acuerdo de contacto.";
}

fn adults(f: &Facts, say: &mut Say) -> Ruling {
    let some_not_all = f.some_not_all_adult();
    let offered = f.adult_contact_plan_offered.yes();
    if some_not_all.is_yes() && !offered.is_yes() {
        say.reading(&NO_TIME);
    }
    either(
        some_not_all,
        untimed(offered),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

impl Facts {
    /// Whether visits are planned at least twice a month.
    fn often(&self) -> Truth {
        let (pattern, dates) = (&self.each_month_has_two, &self.visit_dates);
        if self.frequency.is_stated() {
            let enough = |pace: Pace| {
                guaranteed_monthly(pace, VISITS_A_MONTH).map(|visits| visits >= VISITS_A_MONTH)
            };
            return self.frequency.suffices(enough, pattern);
        }
        if dates
            .known()
            .is_some_and(|dates| dates.entries().is_empty())
        {
            return Truth::no(dates.only());
        }
        let schedule = dates.only() | self.schedule_from.only() | self.schedule_to.only();
        if let Some(months) = self.scheduled_months() {
            return match months.is_empty() {
                true => pattern.yes(),
                false => {
                    let enough = |(_, visits): &(Date, usize)| *visits >= VISITS_A_MONTH as usize;
                    Truth::given(months.iter().all(enough), schedule)
                }
            };
        }
        let schedule: [&dyn crate::fact::Slot; 4] =
            [dates, &self.schedule_from, &self.schedule_to, pattern];
        let of_count: [&dyn crate::fact::Slot; 3] = [
            &self.frequency.visit_count,
            &self.frequency.visit_period,
            &self.frequency.visit_every_days,
        ];
        let by_dates = schedule.iter().take(3).any(|slot| slot.is_known());
        let open = schedule
            .into_iter()
            .chain(of_count.into_iter().filter(|_| !by_dates));
        let open = open.filter(|slot| !slot.is_known());
        Truth::unknown(open.fold(FactSet::EMPTY, |set, slot| set | FactSet::of(slot.id())))
    }

    /// The whole calendar months of an explicit schedule, each with the days on which it has visits.
    fn scheduled_months(&self) -> Option<Vec<(Date, usize)>> {
        let (from, to) = (self.schedule_from.get()?, self.schedule_to.get()?);
        let mut days: Vec<Date> = self.visit_dates.known()?.entries().to_vec();
        days.sort_unstable();
        days.dedup();
        let first = match from.day() {
            1 => from,
            _ => from.last_of_month().plus_days(1),
        };
        let mut months = Vec::new();
        let mut month = first;
        while month.last_of_month() <= to && month >= from {
            let last = month.last_of_month();
            let visits =
                days.partition_point(|day| *day <= last) - days.partition_point(|day| *day < month);
            months.push((month, visits));
            let next = last.plus_days(1);
            if next <= last {
                break;
            }
            month = next;
        }
        Some(months)
    }

    fn harm_parts(&self) -> [(&Fact<bool>, Part); 5] {
        [
            (&self.harm_risk, Part::HarmRisk),
            (&self.supervision_inadequate, Part::InadequateSupervision),
            (
                &self.inadequacy_from_observation_or_record,
                Part::ObservationOrRecord,
            ),
            (&self.specific_risk_documented, Part::SpecificRisk),
            (&self.risk_basis_documented, Part::RiskBasis),
        ]
    }

    /// Whether fewer visits are allowed.
    fn exception(&self) -> Truth {
        let harm = every(self.harm_parts().map(|(fact, _)| fact));
        self.court_order_fewer_visits.yes() | harm
    }

    fn clock<'a>(
        &'a self,
        starts: &'a Fact<Date>,
        done: &'a Fact<Date>,
        taken: Truth,
        term: Term,
    ) -> Clock<'a> {
        Clock {
            starts,
            done,
            begun: BY_DATE,
            taken,
            as_of: &self.as_of,
            term,
            calendar: &self.calendar,
        }
    }

    fn start_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.first_sibling_visit_date,
            self.sibling_visits_begun.yes(),
            Term::Days(14),
        )
    }

    fn filing_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.plan_filed_date,
            self.plan_filed.yes(),
            Term::Days(10),
        )
    }

    fn court_days_clock(&self) -> Clock<'_> {
        Clock {
            term: Term::Working(10),
            ..self.filing_clock()
        }
    }

    fn withheld_clocks(&self) -> [Clock<'_>; 2] {
        [&self.attorneys_notified_date, &self.gals_notified_date].map(|told| {
            self.clock(
                &self.withheld_determination_date,
                told,
                BY_DATE,
                Term::Days(DAYS_FOR_NOTICE),
            )
        })
    }

    /// Whether whereabouts are withheld; a determination that has a date was made.
    fn withheld(&self) -> Truth {
        let determined = &self.withheld_determination_date;
        match determined.get() {
            Some(_) => Truth::yes(determined.only()),
            None => self.whereabouts_withheld.yes(),
        }
    }

    /// Whether siblings may know each other's whereabouts.
    fn whereabouts_open(&self) -> Truth {
        !self.withheld() & !self.court_prohibits_whereabouts.yes()
    }

    fn moved(&self) -> Truth {
        match self.move_dates.known() {
            Some(moves) => Truth::given(!moves.entries().is_empty(), self.move_dates.only()),
            None => self.sibling_moved.yes(),
        }
    }

    /// How the notice of one move stands.
    fn notice_of(&self, place: usize, moved: Date) -> Ruling {
        let (moves, notices, due) = (
            self.move_dates.only(),
            self.move_notice_dates.only(),
            moved.plus_days(DAYS_FOR_NOTICE),
        );
        let given = self.move_notice_dates.known();
        let open = match given {
            Some(_) => FactSet::EMPTY,
            None => notices,
        };
        match (
            given.and_then(|dates| dates.entries().get(place)),
            self.as_of.get(),
        ) {
            (Some(date), _) => Truth::given(*date <= due, moves | notices).into(),
            (None, None) => Truth::unknown(open | self.as_of.only()).into(),
            (None, Some(as_of)) if as_of <= due => Ruling::pending(moves | self.as_of.only()),
            (None, Some(_)) if given.is_some() => {
                Truth::no(moves | notices | self.as_of.only()).into()
            }
            (None, Some(_)) => Truth::unknown(open).into(),
        }
    }

    fn outside_sibling_adult(&self) -> Truth {
        let by_age = self.outside_sibling_age.passes(|age| age.get() >= ADULT);
        let born = &self.outside_sibling_birth_date;
        let by_dates = match (born.get(), self.as_of.get()) {
            (Some(date), Some(as_of)) => Truth::given(
                date.birthday(ADULT as u32) <= as_of,
                born.only() | self.as_of.only(),
            ),
            (Some(_), None) => Truth::unknown(self.as_of.only()),
            (None, Some(_)) => Truth::unknown(born.only()),
            (None, None) => Truth::unknown(born.only() | self.as_of.only()),
        };
        by_age.or_else(by_dates)
    }

    fn agreement_filed(&self) -> Truth {
        !self.contact_agreement_exists.yes() | self.contact_agreement_in_record.yes()
    }

    fn some_not_all_adult(&self) -> Truth {
        self.some_siblings_adult.yes() & !self.all_siblings_adult.yes()
    }

    /// The day on which a list that is made up for the search places its events.
    fn some_day(&self) -> Option<Date> {
        let known = self.as_of.get().or(self.temporary_custody_date.get());
        known.or(Date::new(2024, 6, 14))
    }
}

impl Checklist for Facts {
    const DECIDE: &'static [(&'static Rule, Decide<Facts>, Weight)] = &[
        (&FREQUENCY, frequency, Decides),
        (&START, start, Decides),
        (&EXCEPTIONS, exceptions, Reports),
        (&NO_DISCIPLINE, no_discipline, Decides),
        (&FILED, filed, Decides),
        (&IN_SERVICE_PLAN, in_service_plan, Decides),
        (&INDEPENDENT, independent, Decides),
        (&CONTENTS, contents, Decides),
        (&CONTENTS_MORE, contents_more, Decides),
        (&REVIEW, review, Reports),
        (&AMEND, amend, Decides),
        (&APART, apart, Decides),
        (&OUTSIDE, outside, Decides),
        (&MOVE, move_notice, Decides),
        (&BETWEEN, between, Decides),
        (&WITHHELD, withheld, Decides),
        (&ADOPTED, adopted, Reports),
        (&ADULTS, adults, Reports),
    ];
    const SECTIONS: &'static [&'static Section] =
        &[&S301_70, &S301_220, &S301_230, &S301_250, &S301_255];

    fn applies(&self) -> Truth {
        self.siblings_placed_apart.yes()
    }
    fn why_not(&self) -> &'static Message {
        &NOT_APART
    }
    fn gates(&self) -> Vec<(Fact<bool>, FactSet)> {
        let moves =
            self.move_dates.only() | self.plan_amended_dates.only() | self.move_notice_dates.only();
        let told = self.attorneys_notified_date.only() | self.gals_notified_date.only();
        vec![
            (
                self.sibling_visits_begun,
                self.first_sibling_visit_date.only(),
            ),
            (self.plan_filed, self.plan_filed_date.only()),
            (self.sibling_moved, moves),
            (
                self.whereabouts_withheld,
                self.withheld_determination_date.only() | told,
            ),
        ]
    }
    fn calendar(&mut self) -> &mut Calendar {
        &mut self.calendar
    }
    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }
    fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        if !self.exception().is_yes() {
            duties.push(
                self.start_clock()
                    .duty(&START, "301.220(a)", Role::Agency, &BEGIN_VISITS),
            );
        }
        self.filing_duties(&mut duties);
        self.review_duties(&mut duties);
        self.move_duties(&mut duties);
        if self.first_case_review_held.yes().is_no() {
            duties.push(Duty::open(
                &APART,
                "301.70(n)",
                Role::Caseworker,
                &LOOK_AT_APART,
            ));
        }
        if self.withheld().is_yes() {
            let [attorneys, guardians] = self.withheld_clocks();
            duties.push(attorneys.duty(&WITHHELD, "301.230(b)", Role::Department, &TELL_ATTORNEYS));
            duties.push(guardians.duty(&WITHHELD, "301.230(b)", Role::Department, &TELL_GUARDIANS));
        }
        self.agreement_duties(&mut duties);
        duties
    }
}

impl Facts {
    /// One filing completes both; the earlier date governs both.
    fn filing_duties(&self, duties: &mut Vec<Duty>) {
        let owed_by = match self.caseworker_assigned.get() {
            Some(false) => Role::Department,
            _ => Role::Caseworker,
        };
        let first = self
            .filing_clock()
            .duty(&FILED, "301.220(c)", owed_by, &FILE_PLAN);
        let mut second =
            self.court_days_clock()
                .duty(&FILED, "301.70(j)(3)", owed_by, &FILE_PLAN_COURT_DAYS);
        second.status = first.status;
        duties.extend([first, second]);
    }

    fn review_duties(&self, duties: &mut Vec<Duty>) {
        let mut owe = |text: &'static Message, done: Truth| {
            let duty = Duty::open(&REVIEW, "301.220(g)", Role::Caseworker, text);
            duties.push(as_done(duty, done));
        };
        if self.assessments_complete.yes().is_yes() {
            owe(&REVIEW_PLAN, self.reviewed_after_assessments.yes());
        }
        owe(&REVIEW_ONGOING, self.reviewed_ongoing.yes());
        if self.more_contact_possible.yes().is_yes() {
            owe(&MORE_CONTACT, Truth::unknown(FactSet::EMPTY));
        }
        owe(&ENCOURAGE_HOLIDAYS, self.holiday_visits_encouraged.yes());
    }

    fn move_duties(&self, duties: &mut Vec<Duty>) {
        let Some(moves) = self.move_dates.known() else {
            return;
        };
        let given = self.move_notice_dates.known();
        for (place, moved) in moves.entries().iter().enumerate() {
            let amended = self.plan_amended_dates.known();
            let amended = amended.is_some_and(|dates| dates.entries().iter().any(|on| on >= moved));
            let text = Note::plain(&AMEND_NOW).with("date", Arg::Date(*moved));
            let duty = Duty::open(&AMEND, "301.220(h), 301.70(j)(4)", Role::Caseworker, text);
            duties.push(if amended { duty.done() } else { duty });
            if self.whereabouts_open().is_yes() {
                let done = given.and_then(|dates| dates.entries().get(place)).copied();
                let due = Some(moved.plus_days(DAYS_FOR_NOTICE));
                let text = Note::plain(&GIVE_NOTICE).with("date", Arg::Date(*moved));
                let duty = Duty::open(&MOVE, "301.230(a)(3)(A)", Role::Department, text);
                duties.push(duty.due(due, done, self.as_of.get()));
            }
        }
    }

    fn agreement_duties(&self, duties: &mut Vec<Duty>) {
        if self.sibling_adopted_or_in_guardianship.yes().is_yes() {
            let mut owe = |citation, text: &'static Message, done: Truth| {
                let duty = Duty::open(&ADOPTED, citation, Role::Department, text);
                duties.push(as_done(duty, done));
            };
            owe(
                "301.250(a)",
                &ENCOURAGE_AGREEMENT,
                self.contact_agreement_encouraged.yes(),
            );
            owe(
                "301.250(b)",
                &OFFER_HELP,
                self.contact_agreement_help_offered.yes(),
            );
            if self.contact_agreement_exists.yes().is_yes() {
                owe(
                    "301.250(b)",
                    &KEEP_COPY,
                    self.contact_agreement_in_record.yes(),
                );
            }
        }
        if self.some_not_all_adult().is_yes() {
            let duty = Duty::open(&ADULTS, "301.255", Role::Department, &OFFER_PLAN);
            duties.push(as_done(duty, self.adult_contact_plan_offered.yes()));
        }
    }
}

messages! { MESSAGES:
    /// The siblings are not placed apart.
    NOT_APART = "visitation.outcome.not_apart",
        "The siblings are not placed apart, so no Visitation and Contact Plan is asked for.",
        "Los hermanos no están separados, así que no se pide un plan de visitas y contacto.";
    /// 301.220(a).
    BEGIN_VISITS = "visitation.duty.begin_visits", "Begin sibling visits within 14 days of temporary custody.", "Empezar las visitas entre hermanos dentro de 14 días de la custodia temporal.";
    /// 301.220(c).
    FILE_PLAN = "visitation.duty.file_plan", "File the plan with the juvenile court within 10 days of temporary custody.", "Presentar el plan al tribunal de menores dentro de 10 días de la custodia temporal.";
    /// 301.70(j)(3).
    FILE_PLAN_COURT_DAYS = "visitation.duty.file_plan_court_days",
        "File the plan with the juvenile court within 10 days of temporary custody, weekends and holidays left out; the earlier date governs.",
        "Presentar el plan al tribunal de menores dentro de 10 días de la custodia temporal, sin contar fines de semana ni feriados; rige la fecha más temprana.";
    /// 301.220(g).
    REVIEW_PLAN = "visitation.duty.review_plan", "Review the plan now that the assessments are complete.", "Revisar el plan ahora que las evaluaciones están completas.";
    /// 301.220(g).
    REVIEW_ONGOING = "visitation.duty.review_ongoing", "Keep reviewing whether more contact and visits are possible.", "Seguir revisando si caben más contacto y visitas.";
    /// 301.220(g).
    MORE_CONTACT = "visitation.duty.more_contact", "See that contact and visits are increased, since they can be.", "Procurar que aumenten el contacto y las visitas, ya que es posible.";
    /// 301.220(g).
    ENCOURAGE_HOLIDAYS = "visitation.duty.encourage_holidays", "Encourage caregivers to allow visits at holidays and milestones.", "Animar a los cuidadores a permitir visitas en fiestas y fechas señaladas.";
    /// 301.230(a)(3)(A).
    GIVE_NOTICE = "visitation.duty.give_notice",
        "Give siblings and their caregivers written notice of the move of {date} within 7 days.",
        "Avisar por escrito a los hermanos y a quienes los cuidan del cambio del {date} dentro de 7 días.";
    /// 301.70(n).
    LOOK_AT_APART = "visitation.duty.look_at_apart", "Have the first administrative case review look at why the siblings are apart.", "Que la primera revisión administrativa examine por qué están separados los hermanos.";
    /// 301.230(b).
    TELL_ATTORNEYS = "visitation.duty.tell_attorneys", "Tell each child's attorney in writing within 7 days that whereabouts are withheld.", "Avisar por escrito al abogado de cada niño dentro de 7 días de que no se revela el paradero.";
    /// 301.230(b).
    TELL_GUARDIANS = "visitation.duty.tell_guardians", "Tell each child's guardian ad litem in writing within 7 days that whereabouts are withheld.", "Avisar por escrito al tutor ad litem de cada niño dentro de 7 días de que no se revela el paradero.";
    /// 301.250(a).
    ENCOURAGE_AGREEMENT = "visitation.duty.encourage_agreement", "Encourage the adoptive parents or guardian to make a plan or agreement on contact.", "Animar a los padres adoptivos o al tutor a hacer un plan o acuerdo de contacto.";
    /// 301.250(b).
    OFFER_HELP = "visitation.duty.offer_help", "Offer help in making, carrying out and amending it.", "Ofrecer ayuda para hacerlo, cumplirlo y modificarlo.";
    /// 301.250(b).
    KEEP_COPY = "visitation.duty.keep_copy", "Place a copy in the adoption or guardianship record.", "Guardar una copia en el expediente de adopción o tutela.";
    /// 301.255.
    OFFER_PLAN = "visitation.duty.offer_plan", "Offer to make a plan or agreement on contact with the adult siblings.", "Ofrecer hacer un plan o acuerdo de contacto con los hermanos adultos.";
    /// Dates outside their schedule.
    OUTSIDE_SCHEDULE = "contradiction.outside_schedule", "a visit lies outside the schedule", "una visita queda fuera del calendario";
    /// A move that did not take place.
    MOVED_AND_NOT = "contradiction.moved_and_not", "the dates say otherwise of a move", "las fechas dicen otra cosa sobre un cambio";
    /// More notices than moves.
    OUT_OF_STEP = "contradiction.out_of_step", "there are more notices than moves", "hay más avisos que cambios";
    /// All of them, and none.
    ALL_AND_NONE = "contradiction.all_and_none", "where all are adults, some are", "si todos son adultos, algunos lo son";
}

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[
        Span::Days(DAYS_FOR_NOTICE),
        Span::Days(10),
        Span::Days(14),
        Span::Birthdays(ADULT),
    ];
    const NUMBERS: &'static [i32] = &[2, 6, 15, ADULT, 24];

    fn settle(&self) -> Settled<Outcome> {
        settle(self)
    }

    fn with_list(&self, list: u8) -> Vec<Facts> {
        let Some(day) = self.some_day() else {
            return Vec::new();
        };
        let with = |set: &dyn Fn(&mut Facts) -> &mut Fact<Dates>, days: Vec<Date>| {
            let mut facts = self.clone();
            let dates = List::new(days)?;
            set(&mut facts).set(dates);
            Some(facts)
        };
        let listed = |fact: &Fact<Dates>| fact.known().map(|dates| dates.entries().to_vec());
        let (moves, amended, notices) = (
            listed(&self.move_dates),
            listed(&self.plan_amended_dates),
            listed(&self.move_notice_dates),
        );
        let lists: Vec<Option<Facts>> = if list == self.visit_dates.id() {
            let full = match (self.schedule_from.get(), self.schedule_to.get()) {
                (Some(from), Some(to)) => twice_a_month(from, to),
                (Some(one), None) | (None, Some(one)) => vec![one],
                (None, None) => vec![day],
            };
            vec![with(&set_visits, full), with(&set_visits, Vec::new())]
        } else if list == self.move_dates.id() {
            let notices = notices.unwrap_or_default();
            let count = notices.len().max(1);
            let first = amended.iter().flatten().chain(&notices).min().copied();
            let first = first.unwrap_or(day);
            vec![
                with(&set_moves, vec![first; count]),
                with(&set_moves, vec![day; count]),
                with(&set_moves, vec![first.plus_days(-100); count]),
                with(&set_moves, Vec::new()),
            ]
        } else if list == self.plan_amended_dates.id() {
            let last = moves.iter().flatten().max().copied().unwrap_or(day);
            vec![
                with(&set_amended, vec![last]),
                with(&set_amended, Vec::new()),
            ]
        } else if list == self.move_notice_dates.id() {
            let given = moves.unwrap_or_else(|| vec![day]);
            vec![with(&set_notices, given), with(&set_notices, Vec::new())]
        } else {
            Vec::new()
        };
        lists.into_iter().flatten().collect()
    }

    fn listed_dates(&self) -> Vec<Date> {
        let events = [
            &self.move_dates,
            &self.plan_amended_dates,
            &self.move_notice_dates,
        ];
        let last = |list: &Fact<Dates>| list.known()?.entries().iter().max().copied();
        let visits = self
            .visit_dates
            .known()
            .map(List::entries)
            .unwrap_or_default();
        let (first_visit, last_visit) = (visits.iter().min(), visits.iter().max());
        let ends = first_visit.map(|day| day.first_of_month());
        let ends = ends
            .into_iter()
            .chain(last_visit.map(|day| day.last_of_month()));
        events
            .into_iter()
            .filter_map(last)
            .chain(ends)
            .chain(last_visit.copied())
            .collect()
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(
            &self.as_of,
            &[
                &self.temporary_custody_date,
                &self.first_sibling_visit_date,
                &self.plan_filed_date,
                &self.outside_sibling_birth_date,
                &self.withheld_determination_date,
                &self.attorneys_notified_date,
                &self.gals_notified_date,
            ],
        );
        for list in [
            &self.move_dates,
            &self.plan_amended_dates,
            &self.move_notice_dates,
        ] {
            if let (Some(dates), Some(as_of)) = (list.known(), self.as_of.get())
                && dates.entries().iter().any(|date| *date > as_of)
            {
                clashes.add(
                    self.as_of.id(),
                    list.id(),
                    &crate::relative::LATER_THAN_AS_OF,
                );
            }
        }
        clashes.only_if(
            &self.sibling_visits_begun,
            &[&self.first_sibling_visit_date],
        );
        clashes.only_if(&self.plan_filed, &[&self.plan_filed_date]);
        clashes.only_if(
            &self.whereabouts_withheld,
            &[&self.withheld_determination_date],
        );
        for told in [&self.attorneys_notified_date, &self.gals_notified_date] {
            clashes.follows(&self.withheld_determination_date, told);
        }
        self.frequency_contradictions(&mut clashes);
        self.move_contradictions(&mut clashes);
        if self.some_siblings_adult.yes().is_no() && self.all_siblings_adult.yes().is_yes() {
            clashes.add(
                self.some_siblings_adult.id(),
                self.all_siblings_adult.id(),
                &ALL_AND_NONE,
            );
        }
        if let (Some(age), Some(born), Some(as_of)) = (
            self.outside_sibling_age.get(),
            self.outside_sibling_birth_date.get(),
            self.as_of.get(),
        ) && born
            .age_on(as_of)
            .is_some_and(|years| i64::from(years) != i64::from(age.get()))
        {
            clashes.add(
                self.outside_sibling_age.id(),
                self.outside_sibling_birth_date.id(),
                &crate::relative::AGE_AND_BIRTH_DATE,
            );
        }
    }
}

fn set_visits(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.visit_dates
}
fn set_moves(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.move_dates
}
fn set_amended(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.plan_amended_dates
}
fn set_notices(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.move_notice_dates
}

/// The first and the last day of each month of a period, within it.
fn twice_a_month(from: Date, to: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut month = from.first_of_month();
    while month <= to && days.len() < 900 {
        let last = month.last_of_month();
        days.extend(
            [month, last]
                .into_iter()
                .filter(|day| from <= *day && *day <= to),
        );
        month = last.plus_days(1);
    }
    days
}

impl Facts {
    fn frequency_contradictions(&self, clashes: &mut Clashes<'_>) {
        self.frequency.contradictions(clashes);
        let counts: [&dyn crate::fact::Slot; 3] = [
            &self.frequency.visit_count,
            &self.frequency.visit_period,
            &self.frequency.visit_every_days,
        ];
        let schedule: [&dyn crate::fact::Slot; 3] =
            [&self.visit_dates, &self.schedule_from, &self.schedule_to];
        for count in counts.into_iter().filter(|slot| slot.is_known()) {
            for date in schedule.into_iter().filter(|slot| slot.is_known()) {
                clashes.add(count.id(), date.id(), &TWO_FREQUENCIES);
            }
        }
        let (from, to) = (&self.schedule_from, &self.schedule_to);
        if from.get().zip(to.get()).is_some_and(|(from, to)| to < from) {
            clashes.add(from.id(), to.id(), &ENDS_BEFORE_START);
        }
        let days = self
            .visit_dates
            .known()
            .map(List::entries)
            .unwrap_or_default();
        if from
            .get()
            .is_some_and(|from| days.iter().any(|day| *day < from))
        {
            clashes.add(self.visit_dates.id(), from.id(), &OUTSIDE_SCHEDULE);
        }
        if to.get().is_some_and(|to| days.iter().any(|day| *day > to)) {
            clashes.add(self.visit_dates.id(), to.id(), &OUTSIDE_SCHEDULE);
        }
    }

    fn move_contradictions(&self, clashes: &mut Clashes<'_>) {
        let length = |fact: &Fact<Dates>| fact.known().map(|dates| dates.entries().len());
        if let (Some(moved), Some(moves)) = (self.sibling_moved.get(), length(&self.move_dates))
            && moved != (moves > 0)
        {
            clashes.add(
                self.sibling_moved.id(),
                self.move_dates.id(),
                &MOVED_AND_NOT,
            );
        }
        let notices = length(&self.move_notice_dates);
        if self.sibling_moved.yes().is_no() && notices.is_some_and(|notices| notices > 0) {
            clashes.add(
                self.sibling_moved.id(),
                self.move_notice_dates.id(),
                &MOVED_AND_NOT,
            );
        }
        if length(&self.move_dates)
            .zip(notices)
            .is_some_and(|(moves, notices)| notices > moves)
        {
            clashes.add(
                self.move_dates.id(),
                self.move_notice_dates.id(),
                &OUT_OF_STEP,
            );
        }
    }
}
