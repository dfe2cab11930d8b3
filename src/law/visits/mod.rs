//! Were the visits held? This is an audit of a visit log: 301.210(b)(4), 301.220(a) and (e).
//!
//! ```
//! use part301::time::calendar::Date;
//! use part301::engine::fact::List;
//! use part301::law::visits::{self, AuditOf, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.audit_of.set(AuditOf::Sibling);
//! facts.audit_from.set(Date::parse("2026-03-01")?);
//! facts.audit_to.set(Date::parse("2026-03-31")?);
//! facts.court_order_fewer_visits.set(false);
//! facts.harm_risk.set(false);
//! facts.visits.set(List::new(Vec::new()).unwrap());
//! assert_eq!(visits::audit(&facts).unwrap().outcome, Outcome::NotCompliant);
//! # Ok::<(), part301::time::calendar::DateError>(())
//! ```

mod contradictions;
mod facts;
mod rules;
mod tally;

pub use facts::*;
pub use rules::{ALL_PRESENT, FACE_TO_FACE, HELD};

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer_settled, findings_by, refuse_faults, table};
use crate::engine::fact::{Fact, List, Slot, codes};
use crate::engine::problem::{LATER_THAN_AS_OF, Problem, Problems, messages};
use crate::engine::rule::{Rule, Section};
use crate::engine::text::{Message, Text};
use crate::engine::truth::FactSet;
use crate::law::sections::{S301_20, S301_210, S301_220};
use crate::law::shared::period::{ENDS_BEFORE_START, TOO_LONG, too_long};
use crate::time::calendar::Date;
use rules::{all_present, face_to_face, held};
use tally::{Audit, LoggedVisit, MonthOrWeek, VISITS_A_MONTH, VISITS_A_WEEK};

codes! {
    /// Why an entry of the log does not count as a visit of its own.
    pub enum WhyNot {
        /// A sibling was not there.
        SiblingMissing = "sibling_missing", "a sibling was missing";
        /// Another entry describes the same visit.
        SameVisit = "same_visit", "the same visit as another entry";
        /// It lies outside the period.
        OutsidePeriod = "outside_period", "outside the period";
        /// It was not face to face.
        NotFaceToFace = "not_face_to_face", "not face to face";
        /// The parent stayed away.
        ParentAbsent = "parent_absent", "the parent stayed away";
    }
}

codes! {
    /// Whether a month or week had enough visits.
    pub enum PeriodStatus {
        /// Enough visits were held.
        Held = "held", "held";
        /// Too few visits were held.
        Short = "short", "too few";
        /// It depends on a fact of an entry that is not known.
        Undecided = "undecided", "not known yet";
        /// The audited period covers only part of it. It is reported and not judged.
        Partial = "partial", "partial";
        /// Too few visits were held, and an exception allows that.
        Lifted = "lifted", "lifted by an exception";
    }
}

codes! { "VisitsOutcome":
    /// The outcome of the audit.
    pub enum Outcome {
        /// No full month is short.
        Compliant = "compliant", "in order";
        /// A full month has fewer than two sibling visits.
        NotCompliant = "not_compliant", "not in order";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

table! {
    /// The rules in the order of the Sections. Their rulings do not make the outcome. It is counted from the visits of
    /// the whole log.
    TABLE: (&'static Rule, fn(&Facts, &Audit<'_>, &mut Say) -> Ruling) =
        FACE_TO_FACE: face_to_face;
        HELD: held;
        ALL_PRESENT: all_present;
}

/// The Sections that this decision applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_210, &S301_220];

impl Facts {
    /// The outcome, or the facts that could still change it.
    fn judge(&self, audit: &Audit) -> Settled<Outcome> {
        let lifted = self.lifted();
        if self.audit_of.get() == Some(AuditOf::Parent) || lifted.is_yes() {
            return Settled::Outcome(Outcome::Compliant);
        }
        let excuses =
            self.audit_of.unless_known() | self.court_order_fewer_visits.unless_known() | self.harm_risk.unless_known();
        let dates = self.audit_from.unless_known() | self.audit_to.unless_known();
        if !dates.is_empty() {
            // The siblings' names matter only if some visit may be theirs.
            let no_sibling_visit = self.visits.is_known() && !audit.visits.iter().any(LoggedVisit::may_be_of_siblings);
            let siblings = if no_sibling_visit {
                FactSet::EMPTY
            } else {
                self.siblings.unless_known()
            };
            return Settled::Open(excuses | dates | siblings | self.visits.unless_known());
        }
        if audit.too_few() {
            return if excuses.is_empty() {
                Settled::Outcome(Outcome::NotCompliant)
            } else {
                Settled::Open(excuses)
            };
        }
        let undecided = |month: &MonthOrWeek| month.status == PeriodStatus::Undecided;
        if audit.months.iter().any(undecided) {
            let log = match self.visits.known() {
                Some(_) => self.unknown_of(audit.visits.iter().filter(|visit| audit.may_decide(visit))),
                None => self.visits.only(),
            };
            return Settled::Open(excuses | log | self.siblings.unless_known());
        }
        Settled::Outcome(Outcome::Compliant)
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];
    const SEARCHED: bool = false;
    const ASKED_FIRST: &'static [&'static str] = &[
        "courtOrderFewerVisits",
        "harmRisk",
        "auditOf",
        "auditFrom",
        "auditTo",
        "visits",
        "siblings",
    ];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        self.judge(&self.tally())
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |first: &Fact<Date>, second: &Fact<Date>, wrong: fn(Date, Date) -> bool, why| {
            let both = first.get().zip(second.get());
            if both.is_some_and(|(first, second)| wrong(first, second)) {
                let facts = (first.id(), second.id());
                found(Contradiction { facts, why });
            }
        };
        let (from, to, as_of) = (&self.audit_from, &self.audit_to, &self.as_of);
        let later = |first, second| first > second;
        clash(from, to, later, &ENDS_BEFORE_START);
        clash(from, to, too_long, &TOO_LONG);
        clash(from, as_of, later, &LATER_THAN_AS_OF);
        clash(to, as_of, later, &LATER_THAN_AS_OF);
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.log_problems(problems);
    }
}

shape! {
    /// Were the visits held?
    pub struct Details {
        /// Each month of the period, for sibling visits. Empty while the period is not known.
        pub months: Vec<VisitsPeriod>,
        /// Each week, Monday to Sunday, for parent visits.
        pub weeks: Vec<VisitsPeriod>,
        /// The entries that do not count as a visit of their own, and why.
        pub not_counted: Vec<NotCounted>,
        /// The facts of entries that are not known and could matter.
        pub undecided: Vec<UndecidedVisit>,
    }
}

shape! {
    /// A month or week, cut to the audited period.
    pub struct VisitsPeriod {
        /// Its first day.
        pub from: Date,
        /// Its last day.
        pub to: Date,
        /// Whether it had enough visits.
        pub status: PeriodStatus,
        /// The number of visits that count.
        pub held: usize,
        /// The number of visits that a whole month or week must have.
        pub required: usize,
        /// The indices in the log of the visits that count or may count.
        pub visits: Vec<usize>,
    }
}

shape! {
    /// An entry that does not count as a visit of its own.
    pub struct NotCounted {
        /// Its index in the log.
        pub visit: usize,
        /// Why it does not count.
        pub reason: Labelled<WhyNot>,
        /// The siblings who were missing, if that is the reason.
        pub missing: Vec<String>,
    }
}

shape! {
    /// A fact of an entry that is not known.
    pub struct UndecidedVisit {
        /// The path of the fact, such as `/visits/3/siblingsPresent`.
        pub path: String,
        /// The day of the visit, if it is known.
        pub date: Option<Date>,
    }
}

/// Audits a log of visits that were held.
///
/// # Errors
/// All [`Problems`] at once: a period that ends before it starts, an entry after the day asked about, a name that is
/// not one of the siblings', or entries of one visit that contradict each other.
pub fn audit(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    refuse_faults(facts)?;
    let audit = facts.tally();
    Ok(answer_settled(facts, facts.judge(&audit), SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::Compliant if facts.audit_of.get() == Some(AuditOf::Parent) => &PARENT_ONLY,
            Outcome::Compliant => &COMPLIANT,
            Outcome::NotCompliant => &NOT_COMPLIANT,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let log = facts.visits.known().map(List::entries).unwrap_or_default();
        let undecided = audit.undecided.iter().map(|(index, key)| UndecidedVisit {
            path: format!("/visits/{index}/{key}"),
            date: log.get(*index).and_then(|visit| visit.date.get()),
        });
        let not_counted = audit.not_counted.iter().map(|(index, why, missing)| NotCounted {
            visit: *index,
            reason: Labelled(*why),
            missing: missing.iter().map(|name| name.to_string()).collect(),
        });
        Reply {
            summary: summary.into(),
            findings: findings_by(TABLE, |decide, say| decide(facts, &audit, say)),
            duties: Vec::new(),
            details: Details {
                months: audit.months.iter().map(|month| month.answer(VISITS_A_MONTH)).collect(),
                weeks: audit.weeks.iter().map(|week| week.answer(VISITS_A_WEEK)).collect(),
                not_counted: not_counted.collect(),
                undecided: undecided.collect(),
            },
        }
    }))
}

messages! { MESSAGES:
    /// The outcome is compliant.
    COMPLIANT = "visits.outcome.compliant",
        "No full month of the period is short of sibling visits.";
    /// Only parent visits are audited.
    PARENT_ONLY = "visits.outcome.parent_only",
        "Weeks without a parent visit are reported; by themselves they fail nothing.";
    /// The outcome is not_compliant.
    NOT_COMPLIANT = "visits.outcome.not_compliant",
        "In at least one full month, fewer than {#sibling_visits:words} sibling visits were held.";
    /// The outcome is undetermined.
    UNDETERMINED = "visits.outcome.undetermined",
        "It cannot be told yet whether enough visits were held.";
    /// The expected name of one of the siblings.
    A_SIBLING = "problem.a_sibling", "the name of one of the siblings listed";
    /// Two entries of one visit that say different things.
    ONE_VISIT = "contradiction.one_visit",
        "entries with one id are one visit";
}
