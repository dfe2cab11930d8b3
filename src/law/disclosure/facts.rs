//! What may be known when somebody asks whether a caregiver's identity may be disclosed.

use crate::engine::decision::Contradiction;
use crate::engine::fact::{Age, AnsweredBy, Fact, Slot, ask, codes, facts};
use crate::engine::problem::messages;
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF};
use crate::engine::text::{Message, Text};
use crate::time::calendar::Date;

codes! {
    /// To whom the information would be disclosed: the fifteen routine recipients of 301.430(a), in its order,
    /// and everybody else.
    pub enum Recipient {
        /// 301.430(a)(1).
        AgencyStaff = "agency_staff", "staff of the Department or of a private child welfare agency", "personal del Departamento o de una agencia privada de bienestar infantil";
        /// 301.430(a)(2).
        StatesAttorney = "states_attorney", "State's Attorney or Assistant State's Attorney", "fiscal estatal o fiscal adjunto";
        /// 301.430(a)(3).
        GuardianAdLitem = "guardian_ad_litem", "guardian ad litem", "tutor ad lítem";
        /// 301.430(a)(4).
        CourtPersonnel = "court_personnel", "court personnel", "personal del tribunal";
        /// 301.430(a)(5).
        Casa = "casa", "court appointed special advocate (CASA)", "defensor especial nombrado por el tribunal (CASA)";
        /// 301.430(a)(6).
        CaseReviewStaff = "case_review_staff", "administrative case review staff", "personal de revisión administrativa de casos";
        /// 301.430(a)(7).
        MedicalProvider = "medical_provider", "medical provider", "proveedor de atención médica";
        /// 301.430(a)(8).
        School = "school", "school or educators", "escuela o educadores";
        /// 301.430(a)(9).
        ServiceProvider = "service_provider", "other service provider", "otro proveedor de servicios";
        /// 301.430(a)(10).
        SiblingInCare = "sibling_in_care", "sibling in the Department's custody or guardianship", "hermano o hermana bajo custodia o tutela del Departamento";
        /// 301.430(a)(11).
        PublicAid = "public_aid", "Illinois Department of Public Aid", "Departamento de Ayuda Pública de Illinois";
        /// 301.430(a)(12).
        QualityAssurance = "quality_assurance", "quality assurance staff", "personal de control de calidad";
        /// 301.430(a)(13).
        SocialSecurity = "social_security", "Social Security Administration", "Administración del Seguro Social";
        /// 301.430(a)(14).
        Researcher = "researcher", "researcher", "investigador";
        /// 301.430(a)(15).
        FosterParentGroup = "foster_parent_group", "foster parent association or group", "asociación o grupo de padres de crianza";
        /// A parent of the child: 301.440(c), 301.460.
        Parent = "parent", "parent of the child", "padre o madre del niño o la niña";
        /// 301.440(d).
        SiblingWithParents = "sibling_with_parents", "sibling in the care of the parents", "hermano o hermana al cuidado de los padres";
        /// The caregiver of a sibling placed apart: 301.230(a)(1), 301.440(e).
        SiblingCaregiver = "sibling_caregiver", "caregiver of a sibling", "cuidador de un hermano o una hermana";
        /// Anybody else: 301.440(e).
        Other = "other", "anyone else", "cualquier otra persona";
    }
}

/// The recipients whom Subpart D treats alike. Every rule says what it does for each of these groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A routine recipient of 301.430(a) who is not a sibling.
    Routine,
    /// A sibling in care, who is a routine recipient too: 301.430(a)(10).
    SiblingInCare,
    /// A parent of the child: 301.440(c), 301.460.
    Parent,
    /// A sibling in the care of the parents: 301.440(d).
    SiblingWithParents,
    /// The caregiver of a sibling: 301.230(a)(1), 301.440(e).
    SiblingCaregiver,
    /// Anybody else: 301.440(e).
    Other,
}

impl Recipient {
    /// The group to which the recipient belongs.
    pub const fn door(self) -> Door {
        match self {
            Recipient::AgencyStaff
            | Recipient::StatesAttorney
            | Recipient::GuardianAdLitem
            | Recipient::CourtPersonnel
            | Recipient::Casa
            | Recipient::CaseReviewStaff
            | Recipient::MedicalProvider
            | Recipient::School
            | Recipient::ServiceProvider
            | Recipient::PublicAid
            | Recipient::QualityAssurance
            | Recipient::SocialSecurity
            | Recipient::Researcher
            | Recipient::FosterParentGroup => Door::Routine,
            Recipient::SiblingInCare => Door::SiblingInCare,
            Recipient::Parent => Door::Parent,
            Recipient::SiblingWithParents => Door::SiblingWithParents,
            Recipient::SiblingCaregiver => Door::SiblingCaregiver,
            Recipient::Other => Door::Other,
        }
    }
}

impl Door {
    /// Whether 301.430(a) lists the recipient.
    pub const fn is_routine(self) -> bool {
        match self {
            Door::Routine | Door::SiblingInCare => true,
            Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether the information would pass between siblings: a decision under 301.230(b) or 301.440(b) concerns them.
    pub const fn is_on_siblings_side(self) -> bool {
        match self {
            Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver => true,
            Door::Routine | Door::Parent | Door::Other => false,
        }
    }

    /// Whether the recipient is a child, whose age counts.
    pub const fn is_child(self) -> bool {
        match self {
            Door::SiblingInCare | Door::SiblingWithParents => true,
            Door::Routine | Door::Parent | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether the recipient lives in the home that the assessment of the parents is about.
    pub const fn is_in_parents_home(self) -> bool {
        match self {
            Door::Parent | Door::SiblingWithParents => true,
            Door::Routine | Door::SiblingInCare | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether need alone opens the information. No decision to release or withhold is part of the rule for these
    /// recipients, so a decision to withhold says that there is no need.
    const fn rests_on_need_alone(self) -> bool {
        match self {
            Door::Routine | Door::Other => true,
            Door::SiblingInCare | Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver => false,
        }
    }
}

codes! {
    /// The child's permanency goal, as far as it matters here.
    pub enum GoalHomeOrOther {
        /// Return home.
        ReturnHome = "return_home", "return home", "regreso al hogar";
        /// Any other.
        Other = "other", "another goal", "otra meta";
    }
}

codes! {
    /// How the parents' rights stand.
    pub enum ParentalRights {
        /// None of the following.
        Intact = "intact", "intact", "vigentes";
        /// Terminated by a court.
        Terminated = "terminated", "terminated by a court", "terminados por un tribunal";
        /// The child was surrendered for adoption.
        Surrendered = "surrendered", "child surrendered for adoption", "renuncia para adopción";
        /// Consent to adoption by a specified person was signed.
        Consented = "consented", "consent to adoption by a specified person signed", "consentimiento firmado para la adopción por una persona determinada";
    }
}

codes! {
    /// The group of Appendix A(a) to which a conviction found in LEADS belongs.
    pub enum ConvictionCategory {
        /// Appendix A(a)(1).
        One = "1", "Appendix A(a)(1)", "Apéndice A(a)(1)";
        /// Appendix A(a)(2).
        Two = "2", "Appendix A(a)(2)", "Apéndice A(a)(2)";
        /// Appendix A(a)(3).
        Three = "3", "Appendix A(a)(3)", "Apéndice A(a)(3)";
        /// Appendix A(a)(4).
        Four = "4", "Appendix A(a)(4)", "Apéndice A(a)(4)";
        /// Appendix A(a)(5).
        Five = "5", "Appendix A(a)(5)", "Apéndice A(a)(5)";
        /// No conviction in any of the groups.
        NoConviction = "none", "no such conviction", "ninguna condena de ese tipo";
    }
}

codes! {
    /// The decision of the Department or agency whether to tell this recipient.
    pub enum Determination {
        /// To tell.
        Release = "release", "to disclose", "divulgar";
        /// Not to tell.
        Withhold = "withhold", "to withhold", "no divulgar";
        /// Nothing is decided.
        NothingDecided = "none", "nothing decided yet", "aún no se ha decidido";
    }
}

codes! {
    /// How a decision review ended.
    pub enum ReviewResult {
        /// The information is disclosed.
        Disclose = "disclose", "to disclose", "divulgar";
        /// The information is withheld.
        Withhold = "withhold", "to withhold", "no divulgar";
    }
}

codes! {
    /// Why somebody who was told would pass it on.
    pub enum RedisclosurePurpose {
        /// To report a crime to the proper authority.
        ReportCrime = "report_crime", "to report a crime to the proper authority", "denunciar un delito ante la autoridad competente";
        /// To report abuse or neglect to the proper authority.
        ReportAbuseOrNeglect = "report_abuse_or_neglect", "to report child abuse or neglect to the proper authority", "denunciar maltrato o negligencia infantil ante la autoridad competente";
        /// As one of the three Acts named in 301.470(a) provides.
        ProvidedByAct = "provided_by_act", "as one of the three Acts in 301.470(a) provides", "según lo dispone una de las tres leyes de 301.470(a)";
        /// Anything else.
        Other = "other", "another purpose", "otro fin";
    }
}

/// Those whose own qualifier is asked for.
const ROUTINE: &[&str] = &[
    "agency_staff",
    "states_attorney",
    "guardian_ad_litem",
    "court_personnel",
    "casa",
    "case_review_staff",
    "medical_provider",
    "school",
    "service_provider",
    "sibling_in_care",
    "public_aid",
    "quality_assurance",
    "social_security",
    "researcher",
    "foster_parent_group",
];
const CHILDREN: &[&str] = &["sibling_in_care", "sibling_with_parents"];
const SIBLINGS: &[&str] = &["sibling_in_care", "sibling_with_parents", "sibling_caregiver"];
const PARENTS_HOME: &[&str] = &["parent", "sibling_with_parents"];
const PARENT: &[&str] = &["parent"];

facts! {
    /// What may be known of the recipient, the case and the steps taken.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.450(b)")
            .group("The question", "La pregunta")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("The ten days and ages are counted to this day; everything dated below happened on it or before.",
                  "Los diez días y las edades se cuentan hasta ese día; todo lo fechado a continuación ocurrió ese día o antes.");
        /// To whom the information would be disclosed.
        pub recipient: Fact<Recipient> = ask("301.430(a), 301.440(c)-(e)")
            .label("Who would be told the caregiver's name, address or telephone number?", "¿A quién se le daría el nombre, la dirección o el teléfono del cuidador?")
            .help("The person or body that asks or is to be told.", "La persona o entidad que pregunta o a la que se informaría.");
        /// Whether somebody who was told would pass it on.
        pub is_redisclosure: Fact<bool> = ask("301.470(a)")
            .label("Would somebody who was told pass the information on?", "¿La transmitiría alguien a quien ya se le informó?")
            .help("No: the Department or the agency itself would disclose it.", "No: la divulgaría el propio Departamento o la agencia.");
        /// Why it would be passed on.
        pub redisclosure_purpose: Fact<RedisclosurePurpose> = ask("301.470(a), (d)")
            .when("isRedisclosure", &["true"])
            .label("For what purpose would it be passed on?", "¿Con qué fin se transmitiría?")
            .help("Reports to the proper authority stay lawful; whoever thinks that somebody else should know asks the Department.",
                  "Las denuncias ante la autoridad competente siguen siendo lícitas; quien crea que otra persona debe saberlo lo pide al Departamento.");
        /// Whether the recipient is what its paragraph describes.
        pub qualifier_met: Fact<bool> = ask("301.430(a)(1)-(15)")
            .when("recipient", ROUTINE)
            .label("Is the recipient in fact what its paragraph of 301.430(a) describes?", "¿Es el destinatario realmente lo que describe su párrafo de 301.430(a)?")
            .help("Agency staff: responsible for services to this child, this family or these foster parents. Guardian ad litem: appointed for a child placed in this home. Medical provider: caring for this child. School: this child's own. Service provider: for children in care. Sibling: a brother or sister of a child placed here, in the Department's custody or guardianship. Public Aid: to process Medicaid claims. Quality assurance: engaged by the Department for its reviews. Researcher: the Department approved the research. Group: a statewide association, or recognized by the Department. State's Attorney, court personnel, CASA, case review staff, Social Security: really is one.",
                  "Personal de agencia: a cargo de servicios para este niño o niña, esta familia o estos padres de crianza. Tutor ad lítem: nombrado para un niño o una niña colocado en este hogar. Proveedor médico: atiende a este niño o niña. Escuela: la suya. Proveedor de servicios: para niños bajo cuidado. Hermano o hermana: de un niño o una niña colocado aquí, y bajo custodia o tutela del Departamento. Ayuda Pública: para tramitar reclamaciones de Medicaid. Control de calidad: contratado por el Departamento para sus revisiones. Investigador: el Departamento aprobó la investigación. Grupo: asociación estatal o reconocida por el Departamento. Fiscal, personal del tribunal, CASA, revisión de casos, Seguro Social: que realmente lo sea.");
        /// Whether telling is appropriate and necessary for services.
        pub necessary_for_services: Fact<bool> = ask("301.430(a), 301.440(e)")
            .by(AnsweredBy::Department)
            .label("Is telling this recipient appropriate and necessary to deliver child welfare services?", "¿Es apropiado y necesario informar a este destinatario para prestar servicios de bienestar infantil?")
            .help("For anyone outside 301.430(a): necessary to provide a service.", "Para quien no figure en 301.430(a): necesario para prestar un servicio.");
        /// Whether that service is described in the service plan.
        pub in_service_plan: Fact<bool> = ask("301.440(e)")
            .label("Is the service for which it is needed described in the service plan?", "¿El servicio para el que se necesita está descrito en el plan de servicios?")
            .help("It is asked where 301.440(e) is the only way: for anyone whom no other rule opens the information to.",
                  "Se pregunta cuando 301.440(e) es la única vía: para quien ninguna otra norma le abre la información.");
        /// The child recipient's age.
        pub recipient_age: Fact<Age> = ask("301.430(a)(10), 301.440(d)")
            .when("recipient", CHILDREN)
            .label("How old is the sibling who would be told?", "¿Qué edad tiene el hermano o la hermana a quien se informaría?")
            .help("Completed years on the day asked about.", "Años cumplidos en la fecha consultada.");
        /// The child recipient's date of birth.
        pub recipient_birth_date: Fact<Date> = ask("301.430(a)(10), 301.440(d)")
            .when("recipient", CHILDREN)
            .label("When was the sibling who would be told born?", "¿Cuándo nació el hermano o la hermana a quien se informaría?")
            .help("The age or the date of birth is enough.", "Basta la edad o la fecha de nacimiento.");
        /// Whether an order of protection is in force.
        pub order_of_protection: Fact<bool> = ask("301.460(a)")
            .group("Courts and rights", "Tribunales y derechos")
            .by(AnsweredBy::Court)
            .label("Is a valid order of protection under section 2-25 of the Juvenile Court Act in force?", "¿Está vigente una orden de protección válida según la sección 2-25 de la Ley del Tribunal de Menores?")
            .help("It counts from the moment that it is issued, also within the ten days. A petition that is only pending is no. It is taken to name the recipient.",
                  "Cuenta desde que se dicta, también dentro de los diez días. Una petición solo pendiente es no. Se entiende que nombra al destinatario.");
        /// Whether a court has forbidden telling this recipient.
        pub court_prohibits: Fact<bool> = ask("301.230(a), 301.440(d)(3)")
            .by(AnsweredBy::Court)
            .label("Has a court forbidden telling this recipient?", "¿Ha prohibido un tribunal informar a este destinatario?")
            .help("Any order that forbids disclosing the information to this recipient.", "Cualquier orden que prohíba divulgar la información a este destinatario.");
        /// How the parents' rights stand.
        pub parental_rights: Fact<ParentalRights> = ask("301.460(b)")
            .when("recipient", PARENT)
            .by(AnsweredBy::Court)
            .label("How do the parents' rights stand?", "¿En qué situación están los derechos de los padres?")
            .help("Intact: none of the others is the case.", "Vigentes: no se da ninguno de los otros casos.");
        /// Whether continued contact is in the service plan.
        pub continued_contact_in_plan: Fact<bool> = ask("301.460(b)")
            .when("parentalRights", &["consented"])
            .label("Is continued contact between parents and child part of the service plan?", "¿El contacto continuo entre padres e hijo o hija forma parte del plan de servicios?")
            .help("It matters only after a consent to adoption by a specified person.", "Solo importa tras un consentimiento para la adopción por una persona determinada.");
        /// The child's permanency goal.
        pub permanency_goal: Fact<GoalHomeOrOther> = ask("301.440(c), 301.460(c)")
            .when("recipient", PARENT)
            .label("What is the child's permanency goal?", "¿Cuál es la meta de permanencia del niño o la niña?")
            .help("As the service plan or the court states it.", "Según el plan de servicios o el tribunal.");
        /// Whether a sibling of the child lives in this parent's home.
        pub sibling_lives_with_parent: Fact<bool> = ask("301.460(c)")
            .when("recipient", PARENT)
            .label("Does a sibling of the child live in this parent's home?", "¿Vive un hermano o una hermana del niño o la niña en el hogar de este padre o esta madre?")
            .help("It matters where the goal is another than return home.", "Importa cuando la meta no es el regreso al hogar.");
        /// Whether the assessment is finished.
        pub assessment_complete: Fact<bool> = ask("301.210(a), 301.440(c)(1)")
            .group("The assessment and the decision", "La evaluación y la decisión")
            .when("recipient", PARENTS_HOME)
            .label("Is the assessment of 301.440(a) finished?", "¿Está terminada la evaluación de 301.440(a)?")
            .help("The assessment made in the first 30 days of care.", "La que se hace en los primeros 30 días de cuidado.");
        /// The group of a conviction found in LEADS.
        pub assessment_leads_conviction_category: Fact<ConvictionCategory> = ask("301.440(a)(1)")
            .when("recipient", PARENTS_HOME)
            .label("Did the LEADS check find a conviction listed in Appendix A of the parent or another adult in the home? In which group?", "¿Halló la consulta de LEADS una condena del Apéndice A del padre, la madre u otro adulto del hogar? ¿De qué grupo?")
            .help("Groups 1, 3 and 4 bar. If there are several, give one of those.", "Los grupos 1, 3 y 4 lo impiden. Si hay varios, indique uno de esos.");
        /// Whether a threat of violence was found.
        pub assessment_threatened_violence: Fact<bool> = ask("301.440(a)(2)")
            .when("recipient", PARENTS_HOME)
            .label("Was a threat of violence against a caregiver or a worker found?", "¿Se halló una amenaza de violencia contra un cuidador o un trabajador?")
            .help("By the parent or another adult in the home. No: so far not found.", "Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.");
        /// Whether violence was found.
        pub assessment_exhibited_violence: Fact<bool> = ask("301.440(a)(3)")
            .when("recipient", PARENTS_HOME)
            .label("Was past violence against a caregiver or a worker found?", "¿Se halló violencia pasada contra un cuidador o un trabajador?")
            .help("By the parent or another adult in the home. No: so far not found.", "Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.");
        /// Whether a threat to abduct or harm the child was found.
        pub assessment_threatened_abduction_or_harm: Fact<bool> = ask("301.440(a)(4)")
            .when("recipient", PARENTS_HOME)
            .label("Was a threat to abduct or harm the child found?", "¿Se halló una amenaza de sustraer o dañar al niño o la niña?")
            .help("By the parent or another adult in the home. No: so far not found.", "Del padre, la madre u otro adulto del hogar. No: hasta ahora no se halló.");
        /// The decision whether to tell this recipient.
        pub determination: Fact<Determination> = ask("301.440(b)-(d)")
            .by(AnsweredBy::Department)
            .label("What has the Department or agency decided about telling this recipient?", "¿Qué ha decidido el Departamento o la agencia sobre informar a este destinatario?")
            .help("Nothing decided is an answer too. Leave it open if it is not known.", "También es respuesta que nada se haya decidido. Déjelo sin respuesta si no se sabe.");
        /// Whether it was decided that whereabouts are not to be shared between the siblings.
        pub best_interests_against: Fact<bool> = ask("301.230(b)")
            .when("recipient", SIBLINGS)
            .by(AnsweredBy::Department)
            .label("Has the Department decided that sharing whereabouts between the siblings is not in a child's best interests?", "¿Ha decidido el Departamento que compartir el paradero entre los hermanos no responde al interés superior de un niño o una niña?")
            .help("Under 301.230.", "Según 301.230.");
        /// The day of the decision to withhold from siblings.
        pub determination_date: Fact<Date> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("When was it decided to withhold the information from the siblings?", "¿Cuándo se decidió no dar la información a los hermanos?")
            .help("A date says that it was decided.", "Una fecha indica que se decidió.");
        /// Whether each child's attorney and guardian ad litem were told in writing.
        pub attorney_and_gal_notified: Fact<bool> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("Were each child's attorney and guardian ad litem told of that decision in writing?", "¿Se informó por escrito de esa decisión al abogado y al tutor ad lítem de cada niño o niña?")
            .help("Both of them, for each child.", "A ambos, por cada niño o niña.");
        /// When.
        pub notified_attorney_and_gal_on: Fact<Date> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("When were they told?", "¿Cuándo se les informó?")
            .help("The day on which the last of them was told.", "El día en que se informó al último.");
        /// Whether the caregiver was given notice.
        pub specific_notice_given: Fact<bool> = ask("301.450")
            .group("The caregiver's notice and review", "El aviso al cuidador y la revisión")
            .label("Was the caregiver told in writing of the decision to disclose to this recipient?", "¿Se informó por escrito al cuidador de la decisión de divulgar a este destinatario?")
            .help("The notice of 301.450. Those of 301.430(a) need none.", "El aviso de 301.450. Para los de 301.430(a) no hace falta.");
        /// The date of that notice.
        pub notice_sent_on: Fact<Date> = ask("301.450(a)-(b)")
            .label("What is the date of that notice?", "¿Qué fecha tiene ese aviso?")
            .help("The ten days are counted from it; its own day is not counted.", "Desde ella se cuentan los diez días; su propio día no se cuenta.");
        /// Whether the caregiver asked for a decision review.
        pub review_requested: Fact<bool> = ask("301.450(a)-(b)")
            .label("Has the caregiver asked for a decision review?", "¿Ha pedido el cuidador una revisión de la decisión?")
            .help("Under 89 Ill. Adm. Code 316.90. It counts whether or not the worker was told.", "Según 89 Ill. Adm. Code 316.90. Cuenta aunque no se haya avisado a la persona encargada.");
        /// When.
        pub review_requested_on: Fact<Date> = ask("301.450(b)")
            .label("When was the review asked for?", "¿Cuándo se pidió la revisión?")
            .help("Within ten days after the notice it postpones the disclosure.", "Dentro de los diez días posteriores al aviso aplaza la divulgación.");
        /// Whether the review has ended.
        pub review_completed: Fact<bool> = ask("301.450(b)")
            .label("Has the review ended?", "¿Ha terminado la revisión?")
            .help("On the day asked about.", "En la fecha consultada.");
        /// When.
        pub review_completed_on: Fact<Date> = ask("301.450(b)")
            .label("When did the review end?", "¿Cuándo terminó la revisión?")
            .help("A date says that it ended.", "Una fecha indica que terminó.");
        /// How the review ended.
        pub review_result: Fact<ReviewResult> = ask("301.450(b)")
            .by(AnsweredBy::Department)
            .label("How did the review end?", "¿Cómo terminó la revisión?")
            .help("A result says that it ended.", "Un resultado indica que terminó.");
        /// Whether the caregiver was given the general notice.
        pub general_notice_given: Fact<bool> = ask("301.430(b)")
            .group("Other notices", "Otros avisos")
            .when("recipient", ROUTINE)
            .label("Was the caregiver told in writing, on licensing or placement, that routine recipients are given the information?", "¿Se informó por escrito al cuidador, al obtener la licencia o en la colocación, de que se da la información a los destinatarios habituales?")
            .help("A duty; it decides nothing by itself.", "Un deber; por sí solo no decide nada.");
        /// Whether the recipient is given the provisions on redisclosure.
        pub redisclosure_notice_given: Fact<bool> = ask("301.470(b)")
            .label("Was the recipient given the written notice that the information may not be passed on?", "¿Se dio al destinatario el aviso escrito de que no puede transmitir la información?")
            .help("With the penalty named. A duty; it decides nothing by itself.", "Con la pena indicada. Un deber; por sí solo no decide nada.");
        /// When the child moved.
        pub child_moved_on: Fact<Date> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("If the child moved to another placement: when?", "Si el niño o la niña cambió de colocación: ¿cuándo?")
            .help("The siblings and their caregivers are told of a move.", "De un cambio se informa a los hermanos y a sus cuidadores.");
        /// Whether notice of the move was given.
        pub move_notice_given: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("Was written notice of the move given?", "¿Se avisó por escrito del cambio?")
            .help("To each sibling and to each sibling's caregiver.", "A cada hermano y al cuidador de cada uno.");
        /// When.
        pub move_notice_given_on: Fact<Date> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("When was that notice given?", "¿Cuándo se dio ese aviso?")
            .help("It may be given before the move.", "Puede darse antes del cambio.");
    }
}

/// States a fact that follows from another, where it is not stated itself.
fn imply<T>(fact: &mut Fact<bool>, from: &Fact<T>, value: bool) {
    if fact.get().is_none() && from.known().is_some() {
        fact.follow(from, value);
    }
}

impl Facts {
    /// The facts with everything stated that follows from them: a date or a result says that the thing was done,
    /// what was never begun has not ended, and what siblings are to be told is not against their best interests.
    pub(super) fn implied(&self) -> Facts {
        let mut f = self.clone();
        imply(&mut f.review_completed, &self.review_result, true);
        imply(&mut f.review_completed, &self.review_completed_on, true);
        imply(&mut f.review_requested, &self.review_requested_on, true);
        let completed = f.review_completed;
        if completed.get() == Some(true) {
            imply(&mut f.review_requested, &completed, true);
        }
        imply(&mut f.specific_notice_given, &self.notice_sent_on, true);
        let requested = f.review_requested;
        if requested.get() == Some(true) {
            imply(&mut f.specific_notice_given, &requested, true);
        }
        let noticed = f.specific_notice_given;
        if noticed.get() == Some(false) {
            imply(&mut f.review_requested, &noticed, false);
        }
        let requested = f.review_requested;
        if requested.get() == Some(false) {
            imply(&mut f.review_completed, &requested, false);
        }
        imply(
            &mut f.attorney_and_gal_notified,
            &self.notified_attorney_and_gal_on,
            true,
        );
        imply(&mut f.move_notice_given, &self.move_notice_given_on, true);
        let for_siblings = self.recipient.get().is_some_and(|one| one.door().is_child());
        if for_siblings && self.determination.get() == Some(Determination::Release) {
            imply(&mut f.best_interests_against, &self.determination, false);
        }
        let refused = self
            .recipient
            .get()
            .and_then(|one| self.refused_without_need(one.door()));
        // Also where it is stated, and a refusal for another reason may explain it.
        let need = &mut f.necessary_for_services;
        match refused {
            Some(Refusal::Determination) => need.follow(&self.determination, false),
            Some(Refusal::Review) => need.follow(&self.review_result, false),
            None => {}
        }
        f
    }

    /// Where need alone opens the information: the decision not to tell this recipient, which says that there
    /// is no need. (A review of what 301.450 governs is looked at there.)
    fn refused_without_need(&self, door: Door) -> Option<Refusal> {
        let withheld = self.determination.get() == Some(Determination::Withhold);
        let review = self.review_result.get() == Some(ReviewResult::Withhold);
        if withheld && door.rests_on_need_alone() {
            Some(Refusal::Determination)
        } else if review && door.is_routine() && self.qualifier_met.get() == Some(true) {
            Some(Refusal::Review)
        } else {
            None
        }
    }

    /// Which known facts contradict each other.
    pub(super) fn clashes(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |a: u8, b: u8, why: &'static Message| found(Contradiction { facts: (a, b), why });
        let dated = [
            &self.recipient_birth_date,
            &self.determination_date,
            &self.notified_attorney_and_gal_on,
            &self.notice_sent_on,
            &self.review_requested_on,
            &self.review_completed_on,
            &self.child_moved_on,
            &self.move_notice_given_on,
        ];
        for event in dated {
            if event.get() > self.as_of.get() && self.as_of.get().is_some() {
                clash(self.as_of.id(), event.id(), &LATER_THAN_AS_OF);
            }
        }
        if let (Some(age), Some(born), Some(on)) = (
            self.recipient_age.get(),
            self.recipient_birth_date.get(),
            self.as_of.get(),
        ) && born
            .age_on(on)
            .is_some_and(|completed| i64::from(completed) != i64::from(age.get()))
        {
            clash(
                self.recipient_age.id(),
                self.recipient_birth_date.id(),
                &AGE_AND_BIRTH_DATE,
            );
        }
        // What was done on a day was done.
        let dated: [(&Fact<bool>, &dyn Slot); 5] = [
            (&self.specific_notice_given, &self.notice_sent_on),
            (&self.review_requested, &self.review_requested_on),
            (&self.review_completed, &self.review_completed_on),
            (&self.attorney_and_gal_notified, &self.notified_attorney_and_gal_on),
            (&self.move_notice_given, &self.move_notice_given_on),
        ];
        for (stated, day) in dated {
            if stated.get() == Some(false) && day.is_known() {
                clash(stated.id(), day.id(), &DONE_AND_NOT);
            }
        }
        if self.review_completed.get() == Some(false) && self.review_result.is_known() {
            clash(self.review_completed.id(), self.review_result.id(), &RESULT_WITHOUT_END);
        }
        self.order_clashes(&mut clash);
        self.decision_clashes(&mut clash);
    }

    /// First the notice, then the request for a review, then the review's end.
    fn order_clashes(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let asked: [(&dyn Slot, bool); 2] = [
            (&self.review_requested, self.review_requested.yes().is_yes()),
            (&self.review_requested_on, self.review_requested_on.is_known()),
        ];
        let ended: [(&dyn Slot, bool); 3] = [
            (&self.review_completed, self.review_completed.yes().is_yes()),
            (&self.review_completed_on, self.review_completed_on.is_known()),
            (&self.review_result, self.review_result.is_known()),
        ];
        if self.specific_notice_given.yes().is_no() {
            for (slot, _) in asked.iter().chain(&ended).filter(|(_, known)| *known) {
                clash(self.specific_notice_given.id(), slot.id(), &REVIEW_WITHOUT_NOTICE);
            }
        }
        if self.review_requested.yes().is_no() {
            for (slot, _) in ended.iter().filter(|(_, known)| *known) {
                clash(self.review_requested.id(), slot.id(), &REVIEW_NOT_ASKED);
            }
        }
        let in_order = [
            (&self.notice_sent_on, &self.review_requested_on, &ASKED_BEFORE_NOTICE),
            (&self.notice_sent_on, &self.review_completed_on, &ENDED_BEFORE_NOTICE),
            (
                &self.review_requested_on,
                &self.review_completed_on,
                &ENDED_BEFORE_ASKED,
            ),
            (
                &self.determination_date,
                &self.notified_attorney_and_gal_on,
                &NOTIFIED_BEFORE_DECISION,
            ),
        ];
        for (first, second, why) in in_order {
            if let (Some(earlier), Some(later)) = (first.get(), second.get())
                && later < earlier
            {
                clash(first.id(), second.id(), why);
            }
        }
    }

    /// What a decision says, and what else says about it.
    fn decision_clashes(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let Some(door) = self.recipient.get().map(Recipient::door) else {
            return;
        };
        let decided = self.determination.get();
        if door.is_on_siblings_side() {
            let against = self.best_interests_against.yes();
            // Of a sibling's caregiver it is decided apart from what the siblings themselves are told.
            let released = decided == Some(Determination::Release) && door.is_child();
            if released && against.is_yes() {
                clash(
                    self.determination.id(),
                    self.best_interests_against.id(),
                    &RELEASED_AND_WITHHELD,
                );
            }
            let not_withheld = decided.is_some_and(|decided| decided != Determination::Withhold) && against.is_no();
            if (released || not_withheld) && self.determination_date.is_known() {
                clash(
                    self.determination.id(),
                    self.determination_date.id(),
                    &DATE_WITHOUT_DECISION,
                );
            }
        }
        // Who passes the information on is asked for no need; and what is needed may be refused for another reason.
        let for_another_reason = self.order_of_protection.yes()
            | self.court_prohibits.yes()
            | (self.by_door(Facts::under_440_e) & !self.in_service_plan.yes());
        let need = self.necessary_for_services.yes() & !self.is_redisclosure.yes();
        if (need & !for_another_reason).is_yes() {
            let refused = match self.refused_without_need(door) {
                Some(Refusal::Determination) => self.determination.id(),
                Some(Refusal::Review) => self.review_result.id(),
                None => return,
            };
            clash(self.necessary_for_services.id(), refused, &NEEDED_AND_REFUSED);
        }
    }
}

/// By what it was decided not to tell a recipient whom need alone would open the information to.
enum Refusal {
    Determination,
    Review,
}

messages! { CONTRADICTIONS:
    /// A date of something that was not done.
    DONE_AND_NOT = "disclosure.contradiction.done_and_not",
        "a date says that it was done",
        "una fecha indica que se hizo";
    /// A result of a review that has not ended.
    RESULT_WITHOUT_END = "disclosure.contradiction.result_without_end",
        "a review that has not ended has no result",
        "una revisión que no ha terminado no tiene resultado";
    /// A review of a decision of which there was no notice.
    REVIEW_WITHOUT_NOTICE = "disclosure.contradiction.review_without_notice",
        "the review is of the decision that the notice tells of; without the notice there is none",
        "la revisión es de la decisión que comunica el aviso; sin aviso no la hay";
    /// The end of a review that nobody asked for.
    REVIEW_NOT_ASKED = "disclosure.contradiction.review_not_asked",
        "a review that was not asked for neither ends nor has a result",
        "una revisión que no se pidió ni termina ni tiene resultado";
    /// A review asked for before the notice.
    ASKED_BEFORE_NOTICE = "disclosure.contradiction.asked_before_notice",
        "the review was asked for before the date of the notice",
        "la revisión se pidió antes de la fecha del aviso";
    /// A review that ended before the notice.
    ENDED_BEFORE_NOTICE = "disclosure.contradiction.ended_before_notice",
        "the review ended before the date of the notice",
        "la revisión terminó antes de la fecha del aviso";
    /// A review that ended before it was asked for.
    ENDED_BEFORE_ASKED = "disclosure.contradiction.ended_before_asked",
        "the review ended before it was asked for",
        "la revisión terminó antes de pedirse";
    /// A notice of a decision not yet made.
    NOTIFIED_BEFORE_DECISION = "disclosure.contradiction.notified_before_decision",
        "attorney and guardian ad litem were told before it was decided",
        "se informó al abogado y al tutor ad lítem antes de decidirlo";
    /// A decision to tell beside one not to.
    RELEASED_AND_WITHHELD = "disclosure.contradiction.released_and_withheld",
        "it cannot be decided both to tell and not to tell",
        "no puede haberse decidido a la vez informar y no informar";
    /// The date of a decision to withhold where there is none.
    DATE_WITHOUT_DECISION = "disclosure.contradiction.date_without_decision",
        "the date is that of a decision to withhold, and another decision is stated",
        "la fecha es la de una decisión de no divulgar, y se indica otra";
    /// Need, and a decision that there is none.
    NEEDED_AND_REFUSED = "disclosure.contradiction.needed_and_refused",
        "a decision not to tell this recipient says that telling it is not appropriate and necessary",
        "una decisión de no informar a este destinatario indica que no es apropiado ni necesario informarle";
}
