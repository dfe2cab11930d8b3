//! Together or apart: does the placement of these siblings follow 301.70?
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::siblings::{self, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.has_sibling.set(false);
//! let answer = siblings::assess(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotApplicable);
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod duties;
mod facts;
mod grounds;
mod rules;

pub use facts::*;
pub use rules::{CAREGIVER, FORMER_CARE, JOIN, SEARCH, TOGETHER};

use crate::engine::answer::Answer;
use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports};
use crate::engine::evaluate::{Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::codes;
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::Section;
use crate::engine::text::{Message, Text};
use crate::law::numbers::{SIBLING_HOME_AGE, SIBLING_SEARCH_DAYS};
use crate::law::sections::{S301_20, S301_70, S301_80};
use crate::law::shared::apart::ApartBasis;
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT};
use crate::time::calendar::{Calendar, Date};
use rules::{caregiver, former_care, join, search, together};

codes! { "SiblingsOutcome":
    /// The outcome for the siblings' placement.
    pub enum Outcome {
        /// No rule fails, and no unknown fact could make one fail.
        ConditionsMet = "conditions_met", "conditions met";
        /// A rule fails.
        NotMet = "not_met", "conditions not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
        /// There is no sibling.
        NotApplicable = "not_applicable", "does not apply";
    }
}

table! {
    /// The rules in the order in which the text states them.
    TABLE: Entry<Facts> =
        TOGETHER: together, Decides;
        CAREGIVER: caregiver, Decides;
        FORMER_CARE: former_care, Reports;
        SEARCH: search, Decides;
        JOIN: join, Decides;
}

/// The Sections that this decision applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_70, &S301_80];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Days(SIBLING_SEARCH_DAYS.value)];
    const NUMBERS: &'static [i32] = &[SIBLING_HOME_AGE.value];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::ConditionsMet, Outcome::NotMet, Outcome::NotApplicable];
        weigh(self, self.applies(), TABLE, ends)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        let dates = [&self.sibling_group_custody_on, &self.search_completed_on];
        clashes.by(&self.as_of, &dates);
        let (apart, with) = (&self.siblings_placed_apart, &self.placed_with_that_sibling);
        if (!apart.yes() & !with.yes() & self.sibling_in_custody.yes()).is_yes() {
            clashes.add(apart.id(), with.id(), &ONE_HOME_AND_NOT);
        }
        if (!self.has_sibling.yes() & apart.yes()).is_yes() {
            clashes.add(self.has_sibling.id(), apart.id(), &DONE_AND_NOT);
        }
        for step in self.steps() {
            clashes.only_if(step, &[&self.search_completed_on]);
        }
    }
}

shape! {
    /// Are these siblings placed together, or apart as the rules allow?
    pub struct Details {
        /// Whether they are apart; `null` while that is not known.
        pub apart: Option<bool>,
        /// The ground that was stated for placing them apart. The findings say whether it holds.
        pub ground: Option<Labelled<ApartBasis>>,
    }
}

/// Decides whether siblings are placed together, or apart as 301.70 allows. The calendar counts business days.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other.
pub fn assess(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    let mut facts = facts.clone();
    facts.calendar = calendar.clone();
    answer(&facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Undetermined => &UNDETERMINED,
            Outcome::NotApplicable => &NO_SIBLING,
        };
        let applies = facts.applies();
        let apart = facts.siblings_placed_apart.get();
        let ground = facts.apart.apart_basis.get().filter(|_| apart == Some(true));
        Reply {
            summary: summary.into(),
            findings: findings(&facts, applies, TABLE),
            duties: match applies.is_yes() {
                true => facts.duties(),
                false => Vec::new(),
            },
            details: Details {
                apart,
                ground: ground.map(Labelled),
            },
        }
    })
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "siblings.outcome.conditions_met",
        "Nothing stated fails the rules on placing siblings; what is still to be done is listed. Whether the placement \
         is right is for the Department.";
    /// The outcome is not_met.
    NOT_MET = "siblings.outcome.not_met",
        "The rules on placing siblings are not met yet; each failure says what would mend it.";
    /// The outcome is undetermined.
    UNDETERMINED = "siblings.outcome.undetermined",
        "It cannot be told yet whether the rules on placing siblings are met.";
    /// The outcome is not_applicable.
    NO_SIBLING = "siblings.outcome.no_sibling",
        "Without a sibling, the rules on placing siblings have nothing to say.";
    /// 301.70(g)(2).
    SEARCH_AGAIN = "siblings.duty.search_again",
        "Search again for a joint home, now that a placement changes.";
    /// 301.70(h)(2).
    LOOK_AGAIN = "siblings.duty.look_again",
        "Look again, after the Integrated Assessment, at whether the step-siblings stay together.";
    /// 301.70(c).
    CONSULT = "siblings.duty.consult",
        "Consult the parents on placement with the sibling who left care.";
    /// 301.70(c).
    EXPLORE = "siblings.duty.explore",
        "Determine whether it is in the child's best interests to explore that placement.";
    /// 301.70(c).
    ASK_THAT_HOME = "siblings.duty.ask_that_home",
        "Ask that home whether it is willing to be considered.";
    /// 301.70(c).
    DETERMINE = "siblings.duty.determine",
        "Determine whether placement in that home is in the child's best interests.";
    /// 301.70(i).
    FIND_SIBLINGS = "siblings.duty.find_siblings",
        "Determine whether a sibling is in the Department's custody or guardianship.";
    /// 301.70(i)(2).
    PLACE_WITH_SIBLING = "siblings.duty.place_with_sibling",
        "Place the child with the sibling in care.";
    /// 301.70(a)(3), (i)(2).
    PLACE_UNLESS_ORDERED = "siblings.duty.place_unless_ordered",
        "Place the child with the sibling in care, unless the court order keeps these two apart.";
    /// All siblings are in one home, yet the child is not with one of them.
    ONE_HOME_AND_NOT = "contradiction.one_home_and_not",
        "where all siblings in care are in one home, the child is with each of them";
}
