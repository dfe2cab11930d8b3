//! Can System of Care serve this child, how, and for how long? The programme's own description, which is no part of
//! Part 301.
//!
//! ```
//! use part301::law::system_of_care::{self, Facts, LocalAreaNetwork, Outcome, SocSetting};
//!
//! let mut facts = Facts::default();
//! facts.is_ward.set(true);
//! facts.setting.set(SocSetting::RelativePlacement);
//! facts.local_area_network.set(LocalAreaNetwork::Lan67);
//! let answer = system_of_care::check(&facts)?;
//! assert_eq!(answer.outcome, Outcome::Undetermined); // which half of 67 is covered, the source does not say
//! assert_eq!(answer.missing_paths(), ["/inCoveredHalf"]);
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

use crate::engine::answer::{Answer, Duty, Finding, Item, Role, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span, old_enough};
use crate::engine::evaluate::table;
use crate::engine::fact::{Age, AnsweredBy, Code, Fact, List, Sheet, ask, codes, facts};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, Problems, messages};
use crate::engine::rule::{Rule, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::period::ENDS_BEFORE_START;
use crate::law::timeline::RowStatus;
use crate::time::calendar::Date;

/// "Over a six-month time frame".
pub const SERVICE_MONTHS: i32 = 6;

/// "Children ages 0-6".
const OLDEST_OF_THE_MODEL: i32 = 6;

codes! {
    /// What the check comes to.
    pub enum Outcome {
        /// The child meets what the programme asks.
        Eligible = "eligible", "eligible", "puede recibirlo";
        /// The child does not.
        NotEligible = "not_eligible", "not eligible", "no puede recibirlo";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
    }
}

codes! {
    /// Where the child lives, as System of Care looks at it.
    pub enum SocSetting {
        /// With a relative.
        RelativePlacement = "relative_placement", "a relative's home", "el hogar de un familiar";
        /// In a traditional foster home.
        TraditionalFosterHome = "traditional_foster_home", "a traditional foster home", "un hogar de crianza tradicional";
        /// In a foster home of the Department.
        DcfsFosterHome = "dcfs_foster_home", "a DCFS foster home", "un hogar de crianza del Departamento (DCFS)";
        /// On the way home from residential treatment.
        ReturningHome = "returning_home_from_residential", "returning home from residential treatment", "de regreso al hogar tras un tratamiento residencial";
        /// Anywhere else.
        Other = "other", "somewhere else", "otro lugar";
    }
}

codes! {
    /// The local area network (LAN) that the child lives in.
    pub enum LocalAreaNetwork {
        /// 37A.
        Lan37a = "lan_37a", "LAN 37A", "Red local (LAN) 37A";
        /// 40.
        Lan40 = "lan_40", "LAN 40", "Red local (LAN) 40";
        /// 41.
        Lan41 = "lan_41", "LAN 41", "Red local (LAN) 41";
        /// 63.
        Lan63 = "lan_63", "LAN 63", "Red local (LAN) 63";
        /// 65.
        Lan65 = "lan_65", "LAN 65", "Red local (LAN) 65";
        /// 67, of which one half is covered.
        Lan67 = "lan_67", "LAN 67", "Red local (LAN) 67";
        /// Any other.
        Other = "other", "another network", "otra red";
    }
}

codes! {
    /// The ten posts, in order.
    pub enum SocPost {
        /// Intake and consultation.
        Intake = "intake", "intake and consultation", "admisión y consulta";
        /// Assessment.
        Assessment = "assessment", "assessment", "evaluación";
        /// Team meeting.
        TeamMeeting = "team_meeting", "team meeting", "reunión de equipo";
        /// Family therapy.
        FamilyTherapy = "family_therapy", "family therapy", "terapia familiar";
        /// Individual therapy.
        IndividualTherapy = "individual_therapy", "individual therapy", "terapia individual";
        /// Collateral therapeutic interventions.
        CollateralInterventions = "collateral_interventions", "collateral therapeutic interventions", "intervenciones terapéuticas colaterales";
        /// Court, school and community advocacy.
        Advocacy = "advocacy", "court, school and community advocacy", "apoyo ante el tribunal, la escuela y la comunidad";
        /// Linkage services.
        Linkage = "linkage", "linkage services", "servicios de enlace";
        /// Crisis intervention and response.
        CrisisIntervention = "crisis_intervention", "crisis intervention and response", "intervención y respuesta en crisis";
        /// Respite care.
        Respite = "respite", "respite care", "cuidado de relevo";
    }
}

codes! {
    /// How family therapy is given.
    pub enum TreatmentModel {
        /// Child-parent psychotherapy.
        ChildParentPsychotherapy = "child_parent_psychotherapy", "child-parent psychotherapy (CPP)", "psicoterapia para niños y padres (CPP)";
    }
}

/// Posts that were held.
pub type PostsDone = List<SocPost, 0, 10>;

facts! {
    /// What may be known of the child and the service.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("System of Care")
            .group("The child", "El niño o la niña")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Everything dated lies on or before it.", "Todo lo fechado es de ese día o anterior.");
        /// Whether the child is a ward of Illinois.
        pub is_ward: Fact<bool> = ask("System of Care")
            .label("Is the child a ward of the State of Illinois?", "¿Está el niño o la niña bajo la tutela del Estado de Illinois?")
            .help("The program serves wards of the State; the caseworker determines eligibility.", "El programa atiende a menores bajo tutela del Estado; la persona encargada del caso determina si pueden recibirlo.");
        /// Where the child lives.
        pub setting: Fact<SocSetting> = ask("System of Care")
            .label("Where does the child live?", "¿Dónde vive el niño o la niña?")
            .help("The program names these four; anything else is somewhere else.", "El programa nombra estos cuatro; cualquier otro es otro lugar.");
        /// The local area network.
        pub local_area_network: Fact<LocalAreaNetwork> = ask("System of Care")
            .label("In which local area network (LAN) does the child live?", "¿En qué red local (LAN) vive el niño o la niña?")
            .help("The program covers 37A, 40, 41, 63, 65 and one half of 67.", "El programa cubre 37A, 40, 41, 63, 65 y una mitad de la 67.");
        /// Whether that is in the half of network 67 that is covered.
        pub in_covered_half: Fact<bool> = ask("System of Care")
            .by(AnsweredBy::Department)
            .when("localAreaNetwork", &["lan_67"])
            .label("Is that in the half of LAN 67 that the program covers?", "¿Está en la mitad de la LAN 67 que cubre el programa?")
            .help("The description does not say which half: ask the child's caseworker.", "La descripción no dice qué mitad: pregunte a la persona encargada del caso.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("System of Care, post 4")
            .label("When was the child born?", "¿Cuándo nació el niño o la niña?")
            .help("Up to the age of six, family therapy follows a model of its own.", "Hasta los seis años, la terapia familiar sigue un modelo propio.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("System of Care, post 4")
            .label("How old is the child, in completed years?", "¿Cuántos años cumplidos tiene el niño o la niña?")
            .help("Instead of the date of birth.", "En lugar de la fecha de nacimiento.");
        /// The day on which the child became a client.
        pub accepted_on: Fact<Date> = ask("System of Care")
            .group("The service", "El servicio")
            .label("On which day did System of Care accept the child?", "¿Qué día aceptó System of Care al niño o la niña?")
            .help("The intake visit ends with it. Leave it open before that.", "Con ello termina la visita de admisión. Déjelo sin respuesta antes.");
        /// The day on which the service ended.
        pub service_ended_on: Fact<Date> = ask("System of Care")
            .label("On which day did the service end?", "¿Qué día terminó el servicio?")
            .help("Leave it open while it goes on.", "Déjelo sin respuesta mientras continúe.");
        /// The posts that were held.
        pub posts_done: Fact<PostsDone> = ask("System of Care")
            .label("Which of the ten posts were held?", "¿Cuáles de los diez pasos se han realizado?")
            .help("All of them. An empty list: none yet.", "Todos. Una lista vacía: ninguno todavía.");
    }
}

// ---------------------------------------------------------------------------------------------------
// The rules

/// No, and yes, whatever the facts.
const NO: Truth = Truth::no(FactSet::EMPTY);
const YES: Truth = Truth::yes(FactSet::EMPTY);

rule! {
    /// Who can be a client.
    ELIGIBILITY = "soc.eligibility", "System of Care, How to Access":
        "System of Care serves wards of Illinois who live with a relative, in a traditional or a DCFS foster home, or are returning home from residential treatment, in the local area networks 37A, 40, 41, 63, 65 and half of 67.",
        "System of Care atiende a menores bajo tutela de Illinois que viven con un familiar, en un hogar de crianza tradicional o del Departamento, o que regresan al hogar tras un tratamiento residencial, en las redes locales 37A, 40, 41, 63, 65 y media 67.";
    WHICH_HALF = "Half of network 67 is covered; the description does not say which. The child's caseworker can.",
        "La red 67 se cubre a medias; la descripción no dice qué mitad. Puede decirlo la persona encargada del caso.";
    STEPPING_DOWN = "A child stepping down from residential care into one of the homes named is looked at as living there.",
        "Si al salir del cuidado residencial pasa a uno de los hogares nombrados, se considera que vive allí.";
    NOT_A_WARD = "The program is for wards of the State.", "El programa es para menores bajo tutela del Estado.";
    ANOTHER_SETTING = "Group homes, residential treatment and other places are not among the settings named.",
        "Los hogares de grupo, el tratamiento residencial y otros lugares no están entre los nombrados.";
    ANOTHER_NETWORK = "Another provider may serve the network that the child lives in: ask the caseworker.",
        "Quizá otro proveedor atienda la red en que vive el niño o la niña: pregunte a la persona encargada del caso.";
}

fn eligibility(f: &Facts, say: &mut Say) -> Ruling {
    if f.local_area_network.get() == Some(LocalAreaNetwork::Lan67) {
        say.reading(&WHICH_HALF);
    }
    if f.setting.get() == Some(SocSetting::ReturningHome) {
        say.reading(&STEPPING_DOWN);
    }
    if f.is_ward.yes().is_no() {
        say.note(&NOT_A_WARD);
    }
    if f.named_setting().is_no() {
        say.note(&ANOTHER_SETTING);
    }
    if f.covered().is_no() {
        say.mend(&ANOTHER_NETWORK);
    }
    f.eligible().into()
}

rule! {
    /// Post 4: the model by age.
    MODEL = "soc.model", "System of Care, post 4":
        "With children from birth to six, family therapy is child-parent psychotherapy: it works on the bond with the main caregiver and on trauma that holds the child's development back.",
        "Desde el nacimiento hasta los seis años, la terapia familiar es psicoterapia para niños y padres: trabaja el vínculo con quien más cuida y el trauma que frena el desarrollo.";
    THROUGH_SIX = "\"Ages 0-6\" is read up to the day before the seventh birthday.",
        "«De 0 a 6 años» se lee hasta el día anterior al séptimo cumpleaños.";
    OLDER = "With older children art and play may be mixed in, and with adolescents it is mostly talk; the description names no model for them.",
        "Con mayores puede mezclarse arte y juego, y con adolescentes es sobre todo conversación; para ellos no se nombra ningún modelo.";
}

fn model(f: &Facts, say: &mut Say) -> Ruling {
    if f.child_age.get().map(Age::get).or(f.age_by_dates()) == Some(OLDEST_OF_THE_MODEL) {
        say.reading(&THROUGH_SIX);
    }
    let older = f.older();
    if older.is_yes() {
        say.note(&OLDER);
        return Ruling::not_applicable(older.rests_on());
    }
    (!older).into()
}

rule! {
    /// The ten posts.
    TEN_POSTS = "soc.posts", "System of Care, posts 1-10":
        "Ten posts mark the way, from intake to respite care, most of them in the clinician's hands.",
        "Diez pasos marcan el camino, de la admisión al cuidado de relevo, la mayoría en manos de la persona clínica.";
    FIRST_THREE = "Intake, assessment and team meeting come first, in this order; the others as they are needed, and crisis intervention at any time.",
        "Admisión, evaluación y reunión de equipo van primero, en este orden; los demás según se necesiten, y la intervención en crisis en cualquier momento.";
    GROUP_THERAPY = "Group therapy and 24-hour emergency response are offered too; the description does not count them among the ten.",
        "También se ofrecen terapia de grupo y respuesta de emergencia las 24 horas; la descripción no los cuenta entre los diez.";
    HOLD_THE_FIRST = "Hold intake, assessment and team meeting first.",
        "Realice primero la admisión, la evaluación y la reunión de equipo.";
}

fn ten_posts(f: &Facts, say: &mut Say) -> Ruling {
    let eligible = f.eligible();
    if eligible.is_no() {
        return Ruling::not_applicable(eligible.rests_on());
    }
    let held = f.held();
    let Some(done) = held.posts else {
        return Truth::unknown(f.posts_done.only()).into();
    };
    let only = match held.accepted && !done.contains(&SocPost::Intake) {
        true => f.posts_done.only() | f.accepted_on.only(),
        false => f.posts_done.only(),
    };
    say.reading(&FIRST_THREE);
    let all_first = !POSTS.iter().any(|post| post.comes_first() && !held.has(post.post));
    let too_early = POSTS.iter().any(|post| held.has(post.post) && !post.may_begin(held));
    if all_first {
        say.note(&GROUP_THERAPY);
    }
    match (too_early, all_first) {
        (true, _) => {
            say.mend(&HOLD_THE_FIRST);
            Truth::no(only).into()
        }
        (false, true) => Truth::yes(only).into(),
        (false, false) => Ruling::pending(only),
    }
}

rule! {
    /// The time frame.
    WINDOW = "soc.window", "System of Care":
        "A client is generally served for six months.", "Por lo general se atiende a cada cliente durante seis meses.";
    SIX_MONTHS_END = "Six months are complete on {date}.", "Los seis meses se cumplen el {date}.";
    GENERALLY = "\"Generally\" six months: the date is one to look ahead to. It ends no service by itself.",
        "«Generalmente» seis meses: es una fecha que conviene prever. Por sí sola no termina el servicio.";
}

fn window(f: &Facts, say: &mut Say) -> Ruling {
    let Some((_, to)) = f.window() else {
        return match f.eligible() {
            eligible if eligible.is_no() => Ruling::not_applicable(eligible.rests_on()),
            _ => Truth::unknown(f.accepted_on.only()).into(),
        };
    };
    say.note(|| Note::plain(&SIX_MONTHS_END).with("date", Arg::Date(to)));
    say.reading(&GENERALLY);
    let facts = f.accepted_on.only();
    match (f.service_ended_on.get(), f.as_of.get()) {
        (Some(ended), _) => Truth::given(ended <= to, facts | f.service_ended_on.only()).into(),
        (None, Some(on)) if on <= to => Ruling::pending(facts | f.as_of.only()),
        (None, Some(_)) => Truth::unknown(f.service_ended_on.only()).into(),
        (None, None) => Truth::unknown(f.service_ended_on.only() | f.as_of.only()).into(),
    }
}

// ---------------------------------------------------------------------------------------------------
// The posts

/// One of the ten posts: who does what.
#[derive(Debug)]
pub struct Post {
    /// Which it is.
    pub post: SocPost,
    /// Who acts.
    pub who: &'static [Role],
    /// What they do.
    pub what: &'static Message,
}

/// Declares the posts, in order.
macro_rules! posts {
    ($($name:ident ($post:ident) by $who:expr => $id:literal, $en:literal, $es:literal;)*) => {
        messages! { POST_MESSAGES:
            $(#[doc = $en] $name = $id, $en, $es;)*
        }
        /// The ten posts, in order.
        pub static POSTS: &[Post] = &[$(Post { post: SocPost::$post, who: $who, what: &$name }),*];
    };
}

posts! {
    INTAKE (Intake) by &[Role::Caseworker, Role::Clinician] => "soc.post.intake",
        "The caseworker refers the child with the referral form; a clinician visits child and family at home, and the case is accepted.",
        "La persona encargada del caso remite al niño o la niña con el formulario; una persona clínica visita el hogar y se acepta el caso.";
    ASSESSMENT (Assessment) by &[Role::Clinician] => "soc.post.assessment",
        "The clinician talks with child and family, and writes an assessment and a care plan.",
        "La persona clínica habla con el niño o la niña y la familia, y redacta una evaluación y un plan de cuidado.";
    TEAM_MEETING (TeamMeeting) by &[Role::Clinician, Role::ChildAndFamily] => "soc.post.team_meeting",
        "The clinician convenes child, family and others who matter to the child, a teacher perhaps: strengths, and what there is to meet the needs.",
        "La persona clínica convoca al niño o la niña, la familia y otras personas importantes, quizá una maestra: fortalezas y recursos para las necesidades.";
    FAMILY_THERAPY (FamilyTherapy) by &[Role::Clinician] => "soc.post.family_therapy",
        "A clinician with a master's degree helps the child move between families and find healthier relationships.",
        "Una persona clínica con maestría ayuda al niño o la niña a pasar de una familia a otra y a tener relaciones más sanas.";
    INDIVIDUAL_THERAPY (IndividualTherapy) by &[Role::Clinician] => "soc.post.individual_therapy",
        "Where it is clinically indicated, a clinician with a master's degree works with the child alone, most often in the foster home.",
        "Si está clínicamente indicado, una persona clínica con maestría trabaja a solas con el niño o la niña, casi siempre en el hogar de crianza.";
    COLLATERAL (CollateralInterventions) by &[Role::Clinician] => "soc.post.collateral_interventions",
        "The clinician works with psychiatrist, school and other professionals, and may join sibling visits. Case management stays with the caseworker.",
        "La persona clínica trabaja con psiquiatría, la escuela y otros profesionales, y puede acudir a visitas entre hermanos. La gestión del caso sigue con la persona encargada.";
    ADVOCACY (Advocacy) by &[Role::Clinician] => "soc.post.advocacy",
        "Called upon, the clinician reports how services and life in the foster home are going.",
        "Si se le pide, la persona clínica informa de cómo van los servicios y la vida en el hogar de crianza.";
    LINKAGE (Linkage) by &[Role::Clinician] => "soc.post.linkage",
        "The clinician recommends support such as after-school programs, sports or summer camps; a small fund helps with the cost.",
        "La persona clínica recomienda apoyos como programas extraescolares, deportes o campamentos; un pequeño fondo ayuda con el costo.";
    CRISIS (CrisisIntervention) by &[Role::Clinician] => "soc.post.crisis_intervention",
        "In an emergency the assigned clinician, or the one on call, helps with what threatens the child's health.",
        "En una emergencia, la persona clínica asignada o de guardia ayuda con lo que amenaza la salud del niño o la niña.";
    RESPITE (Respite) by &[Role::Clinician, Role::Caregiver] => "soc.post.respite",
        "The clinician can offer respite: skills, a mentor or new activities for the child, a short break for the caregivers.",
        "La persona clínica puede ofrecer relevo: habilidades, un mentor o nuevas actividades para el niño o la niña, y un descanso para quienes cuidan.";
}

/// The posts that were held, as far as is known.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// Those named; `None` while they are not known.
    pub posts: Option<&'a [SocPost]>,
    /// Whether the child was accepted, with which intake ends.
    pub accepted: bool,
}

impl Held<'_> {
    /// Whether this one is known to have been.
    pub fn has(self, post: SocPost) -> bool {
        self.accepted && post == SocPost::Intake || self.posts.is_some_and(|posts| posts.contains(&post))
    }
}

impl Post {
    /// Whether it is one of the three that come first.
    pub fn comes_first(&self) -> bool {
        self.post <= SocPost::TeamMeeting
    }

    /// Whether nothing that must come before it is left.
    fn may_begin(&self, held: Held<'_>) -> bool {
        let before = |other: &&Post| other.comes_first() && other.post < self.post;
        self.post == SocPost::CrisisIntervention || POSTS.iter().filter(before).all(|other| held.has(other.post))
    }

    /// How it stands beside those that were held; not known while those are not.
    pub fn standing(&self, held: Held<'_>) -> RowStatus {
        match held.posts {
            _ if held.has(self.post) => RowStatus::Done,
            None => RowStatus::Unknown,
            Some(_) if self.may_begin(held) => RowStatus::Open,
            Some(_) => RowStatus::Waiting,
        }
    }

    fn item(&self, place: usize, held: Held<'_>) -> Item<'static> {
        let who = self.who.iter().map(|role| Item::Word(role.word()));
        Item::Record(vec![
            ("place", Item::Number(place as i64)),
            ("post", Item::Word(self.post.word())),
            ("owedBy", Item::List(who.collect())),
            ("message", self.what.into()),
            ("asNeeded", Item::Bool(!self.comes_first())),
            ("status", Item::Code(self.standing(held).word().code)),
        ])
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

impl Facts {
    fn named_setting(&self) -> Truth {
        !self.setting.is(SocSetting::Other)
    }

    fn covered(&self) -> Truth {
        self.local_area_network.decide(|network| match network {
            LocalAreaNetwork::Other => NO,
            LocalAreaNetwork::Lan67 => self.in_covered_half.yes(),
            _ => YES,
        })
    }

    fn eligible(&self) -> Truth {
        self.is_ward.yes() & self.named_setting() & self.covered()
    }

    /// Whether the child is older than the model is for.
    fn older(&self) -> Truth {
        let years = OLDEST_OF_THE_MODEL + 1;
        old_enough(&self.child_age, &self.child_birth_date, &self.as_of, years)
    }

    fn age_by_dates(&self) -> Option<i32> {
        let years = self.child_birth_date.get()?.age_on(self.as_of.get()?)?;
        i32::try_from(years).ok()
    }

    /// The posts that were held, intake with the acceptance.
    fn held(&self) -> Held<'_> {
        Held {
            posts: self.posts_done.known().map(List::entries),
            accepted: self.accepted_on.get().is_some(),
        }
    }

    /// From the day of acceptance to the day on which six months are complete.
    fn window(&self) -> Option<(Date, Date)> {
        let from = self.accepted_on.get()?;
        Some((from, from.plus_months(SERVICE_MONTHS)))
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];

    fn settle(&self) -> Settled<Outcome> {
        let eligible = self.eligible();
        Settled::of(eligible, Outcome::Eligible, Outcome::NotEligible)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut in_order = |earlier: &Fact<Date>, later: &Fact<Date>, why| {
            if earlier.get().zip(later.get()).is_some_and(|(one, other)| one > other) {
                let facts = (earlier.id(), later.id());
                found(Contradiction { facts, why });
            }
        };
        for event in [&self.child_birth_date, &self.accepted_on, &self.service_ended_on] {
            in_order(event, &self.as_of, &LATER_THAN_AS_OF);
        }
        in_order(&self.accepted_on, &self.service_ended_on, &ENDS_BEFORE_START);
        in_order(&self.child_birth_date, &self.accepted_on, &BEFORE_BIRTH);
        if let (Some(by_dates), Some(age)) = (self.age_by_dates(), self.child_age.get())
            && by_dates != age.get()
        {
            found(Contradiction {
                facts: (self.child_birth_date.id(), self.child_age.id()),
                why: &AGE_AND_BIRTH_DATE,
            });
        }
    }
}

/// How a rule is decided.
type Decide = fn(&Facts, &mut Say) -> Ruling;

table! {
    /// The rules in the order in which the text states them.
    TABLE: (&'static Rule, Decide) =
        ELIGIBILITY: eligibility;
        TEN_POSTS: ten_posts;
        MODEL: model;
        WINDOW: window;
}

/// Checks whether the programme can serve the child.
///
/// Beside the outcome stand `model`, the treatment model that is known to be used; `posts`, the ten in order, none where
/// the child is not eligible; and `window`, the usual six months from acceptance.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn check(facts: &Facts) -> Result<Answer<Outcome>, Problems> {
    let problems = facts.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let (outcome, missing) = facts.resolve();
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let summary = match outcome {
        Outcome::Eligible => &ELIGIBLE,
        Outcome::NotEligible => &NOT_ELIGIBLE,
        Outcome::Undetermined => &UNDETERMINED,
    };
    let held = facts.held();
    let posts = match outcome {
        Outcome::NotEligible => Vec::new(),
        _ => (1..).zip(POSTS).map(|(place, post)| post.item(place, held)).collect(),
    };
    let model = match facts.older().is_no() {
        true => Item::Word(TreatmentModel::ChildParentPsychotherapy.word()),
        false => Item::Null,
    };
    let window = facts.window().map_or(Item::Null, |(from, to)| {
        Item::Record(vec![("from", Item::Date(from)), ("to", Item::Date(to))])
    });
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings: TABLE
            .iter()
            .map(|(rule, decide)| Finding::of(rule, |say| decide(facts, say)))
            .collect(),
        missing,
        duties: facts.duties(outcome),
        sections: &[], // the description is no Section
        as_of: facts.as_of.get(),
        declared: Facts::DECLARED,
        beside: vec![("model", model), ("posts", Item::List(posts)), ("window", window)],
    })
}

impl Facts {
    /// What the caseworker owes before the child is a client.
    fn duties(&self, outcome: Outcome) -> Vec<Duty> {
        if outcome == Outcome::NotEligible {
            return Vec::new();
        }
        let owed = |text| Duty::open(&ELIGIBILITY, ELIGIBILITY.citation, Role::Caseworker, text);
        let mut duties = vec![owed(&DETERMINE), owed(&REFER)];
        if self.accepted_on.get().is_some() {
            duties = duties.into_iter().map(Duty::done).collect();
        }
        duties
    }
}

messages! { MESSAGES:
    /// The outcome is eligible.
    ELIGIBLE = "system_of_care.outcome.eligible",
        "The child meets what System of Care asks; the caseworker determines eligibility.",
        "El niño o la niña reúne lo que pide System of Care; la persona encargada del caso determina si puede recibirlo.";
    /// The outcome is not_eligible.
    NOT_ELIGIBLE = "system_of_care.outcome.not_eligible",
        "The child does not meet what this System of Care program asks.",
        "El niño o la niña no reúne lo que pide este programa de System of Care.";
    /// The outcome is undetermined.
    UNDETERMINED = "system_of_care.outcome.undetermined",
        "It cannot be told yet whether System of Care can serve the child.",
        "Aún no se puede saber si System of Care puede atender al niño o la niña.";
    /// The caseworker's determination.
    DETERMINE = "system_of_care.duty.determine",
        "Determine whether the child is eligible: this answer only screens what the program's description says.",
        "Determinar si el niño o la niña puede recibirlo: esta respuesta solo revisa lo que dice la descripción del programa.";
    /// The referral.
    REFER = "system_of_care.duty.refer",
        "Refer the child with the program's referral form.",
        "Remitir al niño o la niña con el formulario del programa.";
    /// Accepted before its birth.
    BEFORE_BIRTH = "system_of_care.contradiction.before_birth",
        "it cannot come before the child's birth",
        "no puede ser anterior al nacimiento del niño o la niña";
}
