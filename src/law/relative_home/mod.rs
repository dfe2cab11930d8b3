//! Does a relative's home meet the conditions for a placement? 301.80, with Appendix A.
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::relative_home::{self, ChildFeelings, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.child_feelings.set(ChildFeelings::DoesNotTrust);
//! let answer = relative_home::assess(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotMet); // no other fact can change that
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```
//!
//! The outcome depends on five conditions only: the Department's reason to believe that the child is safe there, the
//! child's own feelings, the agreement, the home and the convictions. The other rules of the Section give findings and
//! duties. Nothing is scored, and no home is called safe.

mod conditions;
mod contradictions;
mod duties;
mod facts;
mod rules;

pub use facts::*;
pub use rules::*;

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, Finding, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer, table};
use crate::engine::fact::codes;
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{Rule, Section};
use crate::engine::text::{Message, Text};
use crate::engine::truth::Truth;
use crate::law::convictions::HOME_CONVICTIONS;
use crate::law::numbers::{ADULT_AGE, BACKGROUND_CHECK_AGE};
use crate::law::sections::{APPENDIX_A, S301_20, S301_80};
use crate::time::calendar::{Calendar, Date};

codes! { "RelativeHomeOutcome":
    /// Whether the conditions for a placement are met.
    pub enum Outcome {
        /// Every condition is met.
        ConditionsMet = "conditions_met", "conditions met";
        /// At least one condition is not met.
        NotMet = "not_met", "not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// The payment to a home: 301.80(p).
    pub enum Payment {
        /// The home is licensed.
        FosterCareRate = "foster_care_rate", "the foster care rate";
        /// The home is not licensed.
        ChildOnlyStandard = "child_only_standard_of_need", "the child-only standard of need";
    }
}

/// The age, in years, from which the registers are checked for a member of the household.
const CHECKED_FROM: i32 = BACKGROUND_CHECK_AGE.value;
/// The age, in years, from which a member of the household signs an authorization and is fingerprinted.
const ADULT: i32 = ADULT_AGE.value;

/// A rule, the function that decides it and, if the rule states a condition for placement, that condition.
///
/// The conditions alone make the outcome. The rulings cannot: a rule also asks for what may follow the placement.
type Row = (
    &'static Rule,
    fn(&Facts, &Calendar, &mut Say) -> Ruling,
    Option<fn(&Facts) -> Truth>,
);

table! {
    /// The rules in the order in which the text states them.
    TABLE: Row =
        ASSESS: assessed, Some(|facts| facts.reason_to_believe_safe.yes());
        RELATIVES_SEARCH: relatives_sought, None;
        NOTICE_FORM: noticed, None;
        CHILD_FEELINGS: at_ease, Some(Facts::at_ease);
        AGREEMENTS: agreed, Some(|facts| facts.of_age() | facts.agreed());
        CONDITIONS: in_order, Some(Facts::in_order);
        HOME_CONVICTIONS: convicted, Some(|facts| facts.history.clear());
        SUPERVISION: supervised, None;
        DECISION: decided, None;
        DOCUMENTED: documented, None;
        REASSESS: reassessed, None;
        MOVE: moved, None;
        PAYMENT: paid, None;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_80, &APPENDIX_A];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Birthdays(CHECKED_FROM), Span::Birthdays(ADULT)];
    const NUMBERS: &'static [i32] = &[CHECKED_FROM, ADULT];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let conditions = TABLE.iter().filter_map(|(_, _, condition)| *condition);
        let all_hold = Truth::all(conditions.map(|holds| holds(self)));
        Settled::of(all_hold, Outcome::ConditionsMet, Outcome::NotMet)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.clashes(found);
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.malformed_lists(problems);
    }
}

shape! {
    /// Are the conditions for placing a child with a relative met?
    pub struct Details {
        /// The payment to the home: 301.80(p). `null` if it is not known whether the home is licensed.
        pub payment: Option<Labelled<Payment>>,
    }
}

/// Assesses a relative's home by the conditions of 301.80.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn assess(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let finding = |(rule, decide, _): &Row| Finding::of(rule, |say| decide(facts, calendar, say));
        Reply {
            summary: summary.into(),
            findings: TABLE.iter().map(finding).collect(),
            duties: facts.duties(calendar),
            details: Details {
                payment: facts.payment().map(Labelled),
            },
        }
    })
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "relative_home.outcome.conditions_met",
        "On the facts given, the conditions of 301.80 for a placement are met; placing the child remains a decision of \
         the Department and the supervisor.";
    /// The outcome is not_met.
    NOT_MET = "relative_home.outcome.not_met",
        "A condition of 301.80 for a placement is not met: the child is not placed there while it is not.";
    /// The outcome is undetermined.
    UNDETERMINED = "relative_home.outcome.undetermined",
        "It cannot be told yet whether the conditions of 301.80 for a placement are met.";
    /// 301.80(a), (g).
    WEIGH = "relative_home.duty.weigh",
        "Consider what has not been considered yet, and document it.";
    /// 301.80(e)(1)(G).
    COPY = "relative_home.duty.copy",
        "Obtain a copy of the police report or finding of violence, and put it into the record.";
    /// 301.80(e)(1)(H).
    STAFFING = "relative_home.duty.staffing",
        "Hold a supervisory staffing to discuss the child's feelings and to determine and validate the concerns.";
    /// 301.80(e)(1)(H).
    CRITICAL_DECISION = "relative_home.duty.critical_decision",
        "Make a Critical Decision on placement with this relative, and document it in a supervisory note.";
    /// 301.80(n).
    REASSESS_BEFORE = "relative_home.duty.reassess",
        "Reassess the home before the administrative case review.";
    /// 301.80(j).
    TALK = "relative_home.duty.talk",
        "Talk through supervision and discipline at the first visit and each later one, and supervision at monthly \
         visits.";
    /// 301.80(m).
    DOCUMENT = "relative_home.duty.document",
        "Document on the Department's form that the conditions for placement are met, before the placement or with it.";
}
