//! Can System of Care serve this child, how, and for how long? The source is the program's own description, not
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

mod facts;
mod posts;

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, DateSpan, Duty, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports};
use crate::engine::evaluate::{ALWAYS, Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Age, Fact, codes};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, Problems, messages};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::Truth;
use crate::law::numbers::CHILD_PARENT_THERAPY_AGE;
use crate::law::shared::period::ENDS_BEFORE_START;
use crate::law::shared::role::Role;
use crate::time::Date;

pub use facts::{Facts, LocalAreaNetwork, SocSetting, TreatmentModel};
pub use posts::{Held, POST_MESSAGES, POSTS, Post, PostsDone, SocPost, SystemOfCarePost};

codes! { "SystemOfCareOutcome":
    /// The outcome of the check.
    pub enum Outcome {
        /// The child meets what the program asks.
        Eligible = "eligible", "eligible";
        /// The child does not.
        NotEligible = "not_eligible", "not eligible";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

// ---------------------------------------------------------------------------------------------------
// The rules

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
    let by_acceptance = held.accepted && !done.contains(&SocPost::Intake);
    let only = if by_acceptance {
        f.posts_done.only() | f.accepted_on.only()
    } else {
        f.posts_done.only()
    };
    say.reading(&FIRST_THREE);
    let all_first = !POSTS.iter().any(|post| post.comes_first() && !held.has(post.post));
    let too_early = POSTS.iter().any(|post| held.has(post.post) && !post.may_begin(held));
    if all_first {
        say.note(&GROUP_THERAPY);
    }
    if too_early {
        say.mend(&HOLD_THE_FIRST);
        Truth::no(only).into()
    } else if all_first {
        Truth::yes(only).into()
    } else {
        Ruling::pending(only)
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
        let eligible = f.eligible();
        return match eligible.is_no() {
            true => Ruling::not_applicable(eligible.rests_on()),
            false => Truth::unknown(f.accepted_on.only()).into(),
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
// The decision

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

/// Checks whether the program can serve the child.
///
/// # Errors
/// All [`Problems`] at once, if facts contradict each other.
pub fn check(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    let no_sections = &[]; // the description is not a Section
    answer(facts, no_sections, |outcome| {
        let summary = match outcome {
            Outcome::Eligible => &ELIGIBLE,
            Outcome::NotEligible => &NOT_ELIGIBLE,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let held = facts.held();
        let posts = match outcome {
            Outcome::NotEligible => Vec::new(),
            Outcome::Eligible | Outcome::Undetermined => (1..)
                .zip(POSTS)
                .map(|(number, post)| post.answer(number, held))
                .collect(),
        };
        let is_young = facts.older().is_no();
        let model = is_young.then_some(Labelled(TreatmentModel::ChildParentPsychotherapy));
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
    /// What the caseworker owes until the child is a client.
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
    /// A child accepted before birth.
    BEFORE_BIRTH = "system_of_care.contradiction.before_birth",
        "it cannot come before the child's birth";
}
