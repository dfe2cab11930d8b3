//! Which of the child's information may be shared with a caregiver, with the guardian ad litem, or in the notice to a
//! relative? 301.120, 301.80(e)(1)(G).
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::child_information::{self, Facts, Outcome};
//! use part301::engine::decision::Decision;
//! use part301::engine::fact::Value;
//!
//! let text = |text: &str| Value::Text(text.into());
//! let items = ["first_name", "age", "address"].map(text).to_vec();
//! let input = Value::Map(vec![
//!     ("recipient".into(), text("relative_notice")),
//!     ("items".into(), Value::List(items)),
//!     ("relativePoliceReport".into(), Value::Bool(false)),
//!     ("relativeIndicatedFinding".into(), Value::Bool(false)),
//!     ("relativeCourtFinding".into(), Value::Bool(false)),
//! ]);
//! let answer = child_information::decide(&Facts::from_value(&input)?, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::ShareInPart); // the address stays out of the notice
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod duties;
mod facts;
mod items;
mod rules;

pub use facts::*;
pub use items::ItemAnswer;
pub use rules::*;

use crate::engine::answer::shape::{choice, shape};
use crate::engine::answer::{Answer, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer, findings_by, table};
use crate::engine::fact::{Code, codes};
use crate::engine::problem::LATER_THAN_AS_OF;
use crate::engine::problem::{self, Problem, ProblemCode, Problems, messages, shortened};
use crate::engine::rule::{Rule, Section};
use crate::engine::text::{Message, Note, Text};
use crate::engine::truth::FactSet;
use crate::law::sections::{S301_80, S301_120};
use crate::time::calendar::{Calendar, Date};
use items::item;

codes! {
    /// Whether the information may be shared.
    pub enum ChildInformationOutcome {
        /// All offered items are shared.
        Share = "share", "share";
        /// Some offered items are shared.
        ShareInPart = "share_in_part", "share in part";
        /// No offered item is shared.
        Withhold = "withhold", "withhold";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

/// The outcome of this decision.
pub type Outcome = ChildInformationOutcome;

type Decide = fn(&Facts, &Calendar, &mut Say) -> Ruling;

table! {
    /// The rules in the order in which the text states them. Their rulings do not make the outcome. It follows from the
    /// decisions on the single items.
    TABLE: (&'static Rule, Decide) =
        RELATIVE_NOTICE: relative_notice;
        PACKET: packet;
        RECEIPT: receipt;
        SUPERVISOR: supervisor;
        GAL_COPY: gal_copy;
        NO_FORMER_CAREGIVERS: no_former_caregivers;
        MENTAL_HEALTH: mental_health;
        REVIEW_FILE: review_file;
        HIV: hiv;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_80, &S301_120];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];
    /// A list of names has no fixed set of answers to try, so the search leaves this decision out.
    const SEARCHED: bool = false;

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let recipients = match self.recipient.get() {
            Some(recipient) => vec![recipient],
            None => InformationRecipient::ALL
                .iter()
                .copied()
                .filter(|recipient| self.takes_items(*recipient))
                .collect(),
        };
        let mut outcomes = recipients.iter().map(|recipient| self.outcome_for(*recipient));
        let first = outcomes.next().flatten();
        match first {
            Some(outcome) if outcomes.all(|other| other == first) => Settled::Outcome(outcome),
            Some(_) | None => {
                let mut open = FactSet::EMPTY;
                if recipients.len() > 1 {
                    open |= self.recipient.only();
                }
                if self.items.known().is_none() {
                    open |= self.items.only();
                }
                let notice = InformationRecipient::RelativeNotice;
                if recipients.contains(&notice) && self.outcome_for(notice).is_none() {
                    let violence = self.violence();
                    if violence.is_unknown() {
                        open |= violence.rests_on();
                    }
                }
                Settled::Open(open)
            }
        }
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        if let (Some(placed), Some(now)) = (self.placed_on.get(), self.as_of.get())
            && placed > now
        {
            found(Contradiction {
                facts: (self.as_of.id(), self.placed_on.id()),
                why: &LATER_THAN_AS_OF,
            });
        }
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        let Some(recipient) = self.recipient.get() else {
            return;
        };
        if recipient == InformationRecipient::RelativeNotice {
            return;
        }
        for (index, name) in self.offered().iter().enumerate() {
            if item(name.as_str()).is_none() {
                problems.push(Problem {
                    path: format!("/items/{index}"),
                    code: ProblemCode::NotInList,
                    got: shortened(name.as_str()),
                    expected: Note::plain(&problem::ONE_OF).with("codes", problem::codes(InformationItem::WORDS)),
                    other: None,
                });
            }
        }
    }
}

shape! {
    /// Which of the child's information may be shared?
    pub struct Details {
        /// The decision on each offered item, in the order of the input.
        pub items: Vec<ItemAnswer>,
        /// Whether the information is given in writing or verbally. `null` if that is not known.
        pub form: Option<Form>,
    }
}

choice! {
    /// The form in which information is given.
    pub enum Form {
        /// In writing.
        Written = "written",
        /// Verbally.
        Verbal = "verbal",
    }
}

/// Decides which of the offered items may be shared.
///
/// The answer gives a decision, a provision and a message for each item, and the form: written or, to the caregiver in
/// an emergency placement, verbal. The calendar counts the business days.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other, or if 301.120 does not know an item. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn decide(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::Share => &SHARED,
            Outcome::ShareInPart => &SHARED_IN_PART,
            Outcome::Withhold if facts.all_excluded() => &WITHHELD,
            Outcome::Withhold => &NOTHING_FREELY,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let items = facts.offered().iter().map(|name| facts.item_answer(name.as_str()));
        Reply {
            summary: summary.into(),
            findings: findings_by(TABLE, |decide, say| decide(facts, calendar, say)),
            duties: facts.duties(calendar),
            details: Details {
                items: items.collect(),
                form: facts.form(),
            },
        }
    })
}

impl Facts {
    /// Written or, to the caregiver in an emergency placement, verbal. `None` if that is not known.
    fn form(&self) -> Option<Form> {
        match (self.recipient.get()?, self.emergency_placement.get()) {
            (InformationRecipient::Caregiver, None) => None,
            (InformationRecipient::Caregiver, Some(true)) => Some(Form::Verbal),
            (InformationRecipient::Caregiver, Some(false))
            | (InformationRecipient::GuardianAdLitem | InformationRecipient::RelativeNotice, _) => Some(Form::Written),
        }
    }
}

messages! { SENTENCES:
    /// The outcome is share.
    SHARED = "child_info.outcome.share",
        "Everything offered may be shared.";
    /// The outcome is share_in_part.
    SHARED_IN_PART = "child_info.outcome.share_in_part",
        "Some of what is offered may be shared; the rest is left out, or shared only under the provision named.";
    /// The outcome is withhold.
    WITHHELD = "child_info.outcome.withhold",
        "Nothing of what is offered may be shared.";
    /// The outcome is withhold, but another provision may allow an item.
    NOTHING_FREELY = "child_info.outcome.nothing_freely",
        "Nothing of what is offered may be shared freely; some of it may be shared only under the provision named.";
    /// The outcome is undetermined.
    UNDETERMINED = "child_info.outcome.undetermined",
        "It cannot be told yet what may be shared.";
    /// The recipient is not known.
    TELL_RECIPIENT = "child_info.item.recipient_open",
        "It depends on who would be given the information.";
    /// 301.120(a)(2).
    GET_RECEIPT = "child_info.duty.receipt",
        "Have the caregiver sign within {#receipt_business_days:words} business days after placement that the \
         information was received.";
    /// 301.120(b).
    GIVE_COPY = "child_info.duty.gal_copy",
        "Give the guardian ad litem a copy within {#guardian_copy_business_days:words} business days after placement.";
    /// 301.120(a)(3).
    APPROVE = "child_info.duty.supervisor",
        "Review the information and approve its accuracy.";
    /// 301.80(e)(1)(G).
    KEEP_COPY = "child_info.duty.keep_copy",
        "Obtain a copy of the police report, indicated finding or court finding and put it in the record.";
    /// 301.120(a)(2), (b).
    HOLIDAYS_SKIPPED = "child_info.duty.holidays_skipped",
        "Holidays that are not counted: {dates}.";
}
