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

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, DateSpan, Duty, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span, old_enough};
use crate::engine::evaluate::Weight::{Decides, Reports};
use crate::engine::evaluate::{ALWAYS, Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, Problems, messages};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{CHILD_PARENT_THERAPY_AGE, CHILD_PARENT_THERAPY_END_AGE, SYSTEM_OF_CARE_MONTHS};
use crate::law::shared::period::ENDS_BEFORE_START;
use crate::law::shared::role::Role;
use crate::law::timeline::RowStatus;
use crate::time::calendar::Date;

codes! { "SystemOfCareOutcome":
    /// What the check comes to.
    pub enum Outcome {
        /// The child meets what the programme asks.
        Eligible = "eligible", "eligible";
        /// The child does not.
        NotEligible = "not_eligible", "not eligible";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// Where the child lives, as System of Care looks at it.
    pub enum SocSetting {
        /// With a relative.
        RelativePlacement = "relative_placement", "a relative's home";
        /// In a traditional foster home.
        TraditionalFosterHome = "traditional_foster_home", "a traditional foster home";
        /// In a foster home of the Department.
        DcfsFosterHome = "dcfs_foster_home", "a DCFS foster home";
        /// On the way home from residential treatment.
        ReturningHome = "returning_home_from_residential", "returning home from residential treatment";
        /// Anywhere else.
        Other = "other", "somewhere else";
    }
}

codes! {
    /// The local area network (LAN) that the child lives in.
    pub enum LocalAreaNetwork {
        /// 37A.
        Lan37a = "lan_37a", "LAN 37A";
        /// 40.
        Lan40 = "lan_40", "LAN 40";
        /// 41.
        Lan41 = "lan_41", "LAN 41";
        /// 63.
        Lan63 = "lan_63", "LAN 63";
        /// 65.
        Lan65 = "lan_65", "LAN 65";
        /// 67, of which one half is covered.
        Lan67 = "lan_67", "LAN 67";
        /// Any other.
        Other = "other", "another network";
    }
}

codes! {
    /// The ten posts, in order.
    pub enum SocPost {
        /// Intake and consultation.
        Intake = "intake", "intake and consultation";
        /// Assessment.
        Assessment = "assessment", "assessment";
        /// Team meeting.
        TeamMeeting = "team_meeting", "team meeting";
        /// Family therapy.
        FamilyTherapy = "family_therapy", "family therapy";
        /// Individual therapy.
        IndividualTherapy = "individual_therapy", "individual therapy";
        /// Collateral therapeutic interventions.
        CollateralInterventions = "collateral_interventions", "collateral therapeutic interventions";
        /// Court, school and community advocacy.
        Advocacy = "advocacy", "court, school and community advocacy";
        /// Linkage services.
        Linkage = "linkage", "linkage services";
        /// Crisis intervention and response.
        CrisisIntervention = "crisis_intervention", "crisis intervention and response";
        /// Respite care.
        Respite = "respite", "respite care";
    }
}

codes! {
    /// How family therapy is given.
    pub enum TreatmentModel {
        /// Child-parent psychotherapy.
        ChildParentPsychotherapy = "child_parent_psychotherapy", "child-parent psychotherapy (CPP)";
    }
}

/// Posts that were held.
pub type PostsDone = List<SocPost, 0, 10>;

facts! { "system_of_care.facts":
    /// What may be known of the child and the service.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("System of Care")
            .group("The child")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// Whether the child is a ward of Illinois.
        pub is_ward: Fact<bool> = ask("System of Care")
            .label("Is the child a ward of the State of Illinois?")
            .help("The program serves wards of the State; the caseworker determines eligibility.");
        /// Where the child lives.
        pub setting: Fact<SocSetting> = ask("System of Care")
            .label("Where does the child live?")
            .help("The program names these four; anything else is somewhere else.");
        /// The local area network.
        pub local_area_network: Fact<LocalAreaNetwork> = ask("System of Care")
            .label("In which local area network (LAN) does the child live?")
            .help("The program covers 37A, 40, 41, 63, 65 and one half of 67.");
        /// Whether that is in the half of network 67 that is covered.
        pub in_covered_half: Fact<bool> = ask("System of Care")
            .by(AnsweredBy::Department)
            .when("localAreaNetwork", &["lan_67"])
            .label("Is that in the half of LAN 67 that the program covers?")
            .help("The description does not say which half: ask the child's caseworker.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("System of Care, post 4")
            .label("When was the child born?")
            .help("Up to the age of {#child_parent_therapy_age:words}, family therapy follows a model of its own.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("System of Care, post 4")
            .label("How old is the child, in completed years?")
            .help("Instead of the date of birth.");
        /// The day on which the child became a client.
        pub accepted_on: Fact<Date> = ask("System of Care")
            .group("The service")
            .label("On which day did System of Care accept the child?")
            .help("The intake visit ends with it. Leave it open before that.");
        /// The day on which the service ended.
        pub service_ended_on: Fact<Date> = ask("System of Care")
            .label("On which day did the service end?")
            .help("Leave it open while it goes on.");
        /// The posts that were held.
        pub posts_done: Fact<PostsDone> = ask("System of Care")
            .label("Which of the ten posts were held?")
            .help("All of them. An empty list: none yet.");
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
        "System of Care serves wards of Illinois who live with a relative, in a traditional or a DCFS foster home, or \
         are returning home from residential treatment, in the local area networks 37A, 40, 41, 63, 65 and half of 67.";
    WHICH_HALF = "Half of network 67 is covered; the description does not say which. The child's caseworker can.";
    STEPPING_DOWN = "A child stepping down from residential care into one of the homes named is looked at as living \
                     there.";
    NOT_A_WARD = "The program is for wards of the State.";
    ANOTHER_SETTING = "Group homes, residential treatment and other places are not among the settings named.";
    ANOTHER_NETWORK = "Another provider may serve the network that the child lives in: ask the caseworker.";
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
        "With children from birth to {#child_parent_therapy_age:words}, family therapy is child-parent psychotherapy: \
         it works on the bond with the main caregiver and on trauma that holds the child's development back.";
    THROUGH_SIX = "\"Ages 0-{#child_parent_therapy_age}\" is read up to the day before the \
                   {#child_parent_therapy_end_age:ordinal} birthday.";
    OLDER = "With older children art and play may be mixed in, and with adolescents it is mostly talk; the description \
             names no model for them.";
}

fn model(f: &Facts, say: &mut Say) -> Ruling {
    if f.child_age.get().map(Age::get).or(f.age_by_dates()) == Some(CHILD_PARENT_THERAPY_AGE.value) {
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
        "Ten posts mark the way, from intake to respite care, most of them in the clinician's hands.";
    FIRST_THREE = "Intake, assessment and team meeting come first, in this order; the others as they are needed, and \
                   crisis intervention at any time.";
    GROUP_THERAPY = "Group therapy and 24-hour emergency response are offered too; the description does not count them \
                     among the ten.";
    HOLD_THE_FIRST = "Hold intake, assessment and team meeting first.";
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
        "A client is generally served for {#system_of_care_months:words} months.";
    SIX_MONTHS_END = "{#system_of_care_months:Words} months are complete on {date}.";
    GENERALLY = "\"Generally\" {#system_of_care_months:words} months: the date is one to look ahead to. It ends no \
                 service by itself.";
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
    ($($name:ident ($post:ident) by $who:expr => $id:literal, $text:literal;)*) => {
        messages! { POST_MESSAGES:
            $(#[doc = $text] $name = $id, $text;)*
        }
        /// The ten posts, in order.
        pub static POSTS: &[Post] = &[$(Post { post: SocPost::$post, who: $who, what: &$name }),*];
    };
}

posts! {
    INTAKE (Intake) by &[Role::Caseworker, Role::Clinician] => "soc.post.intake",
        "The caseworker refers the child with the referral form; a clinician visits child and family at home, and the \
         case is accepted.";
    ASSESSMENT (Assessment) by &[Role::Clinician] => "soc.post.assessment",
        "The clinician talks with child and family, and writes an assessment and a care plan.";
    TEAM_MEETING (TeamMeeting) by &[Role::Clinician, Role::ChildAndFamily] => "soc.post.team_meeting",
        "The clinician convenes child, family and others who matter to the child, a teacher perhaps: strengths, and \
         what there is to meet the needs.";
    FAMILY_THERAPY (FamilyTherapy) by &[Role::Clinician] => "soc.post.family_therapy",
        "A clinician with a master's degree helps the child move between families and find healthier relationships.";
    INDIVIDUAL_THERAPY (IndividualTherapy) by &[Role::Clinician] => "soc.post.individual_therapy",
        "Where it is clinically indicated, a clinician with a master's degree works with the child alone, most often \
         in the foster home.";
    COLLATERAL (CollateralInterventions) by &[Role::Clinician] => "soc.post.collateral_interventions",
        "The clinician works with psychiatrist, school and other professionals, and may join sibling visits. Case \
         management stays with the caseworker.";
    ADVOCACY (Advocacy) by &[Role::Clinician] => "soc.post.advocacy",
        "Called upon, the clinician reports how services and life in the foster home are going.";
    LINKAGE (Linkage) by &[Role::Clinician] => "soc.post.linkage",
        "The clinician recommends support such as after-school programs, sports or summer camps; a small fund helps \
         with the cost.";
    CRISIS (CrisisIntervention) by &[Role::Clinician] => "soc.post.crisis_intervention",
        "In an emergency the assigned clinician, or the one on call, helps with what threatens the child's health.";
    RESPITE (Respite) by &[Role::Clinician, Role::Caregiver] => "soc.post.respite",
        "The clinician can offer respite: skills, a mentor or new activities for the child, a short break for the \
         caregivers.";
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

    fn answer(&self, place: u32, held: Held<'_>) -> SystemOfCarePost {
        SystemOfCarePost {
            place,
            post: Labelled(self.post),
            owed_by: self.who.iter().copied().map(Labelled).collect(),
            message: self.what,
            as_needed: !self.comes_first(),
            status: self.standing(held),
        }
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
        let years = CHILD_PARENT_THERAPY_END_AGE.value;
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
        Some((from, from.plus_months(SYSTEM_OF_CARE_MONTHS.value)))
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::Eligible, Outcome::NotEligible, Outcome::NotEligible];
        weigh(self, ALWAYS, TABLE, ends)
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

table! {
    /// The rules in the order in which the text states them.
    TABLE: Entry<Facts> =
        ELIGIBILITY: eligibility, Decides;
        TEN_POSTS: ten_posts, Reports;
        MODEL: model, Reports;
        WINDOW: window, Reports;
}

shape! {
    /// Can System of Care serve this child?
    pub struct Details {
        /// The model of family therapy that the description names for the child's age, if it is known to name one.
        pub model: Option<Labelled<TreatmentModel>>,
        /// The ten posts in order; none if the child is not eligible.
        pub posts: Vec<SystemOfCarePost>,
        /// From the day of acceptance to the day on which six months are complete.
        pub window: Option<DateSpan>,
    }
}

shape! {
    /// One of the ten posts.
    pub struct SystemOfCarePost {
        /// From 1 to 10.
        pub place: u32,
        /// Which it is.
        pub post: Labelled<SocPost>,
        /// Who acts.
        pub owed_by: Vec<Labelled<Role>>,
        /// What they do.
        pub message: &'static Message,
        /// Whether it is there for when it is needed; the first three are not.
        pub as_needed: bool,
        /// How it stands: `done`, `open`, `waiting` for one before it, or `unknown`.
        pub status: RowStatus,
    }
}

/// Checks whether the programme can serve the child. The answer names no Section, since the programme's own
/// description is applied.
///
/// Beside the outcome stand `model`, the treatment model that is known to be used; `posts`, the ten in order, none
/// where the child is not eligible; and `window`, the usual six months from acceptance.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn check(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, &[], |outcome| {
        let summary = match outcome {
            Outcome::Eligible => &ELIGIBLE,
            Outcome::NotEligible => &NOT_ELIGIBLE,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let held = facts.held();
        let posts = match outcome {
            Outcome::NotEligible => Vec::new(),
            Outcome::Eligible | Outcome::Undetermined => {
                (1..).zip(POSTS).map(|(place, post)| post.answer(place, held)).collect()
            }
        };
        let model = match facts.older().is_no() {
            true => Some(Labelled(TreatmentModel::ChildParentPsychotherapy)),
            false => None,
        };
        let window = facts.window().map(DateSpan::from);
        Reply {
            summary: summary.into(),
            findings: findings(facts, ALWAYS, TABLE),
            duties: facts.duties(outcome),
            details: Details { model, posts, window },
        }
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
        "The child meets what System of Care asks; the caseworker determines eligibility.";
    /// The outcome is not_eligible.
    NOT_ELIGIBLE = "system_of_care.outcome.not_eligible",
        "The child does not meet what this System of Care program asks.";
    /// The outcome is undetermined.
    UNDETERMINED = "system_of_care.outcome.undetermined",
        "It cannot be told yet whether System of Care can serve the child.";
    /// The caseworker's determination.
    DETERMINE = "system_of_care.duty.determine",
        "Determine whether the child is eligible: this answer only screens what the program's description says.";
    /// The referral.
    REFER = "system_of_care.duty.refer",
        "Refer the child with the program's referral form.";
    /// Accepted before its birth.
    BEFORE_BIRTH = "system_of_care.contradiction.before_birth",
        "it cannot come before the child's birth";
}
