//! Is this visiting plan good? 301.210 to 301.255, with 301.70(d), (j), (l) and (n).
//!
//! Three kinds of plan, each with facts and rules of its own: a [`parent`] and child's, [`sibling`]s', and a
//! [`grandparent`]'s request. [`visits`](crate::law::visits) audits the visits that took place.
//!
//! ```
//! use part301::time::calendar::{Calendar, Date};
//! use part301::law::visitation::{self, Goal, Outcome, Plan, parent};
//!
//! let mut facts = parent::Facts::default();
//! facts.goal.set(Goal::ReturnHome);
//! facts.placement_date.set(Date::parse("2026-03-02")?);
//! facts.emergency_placement.set(false);
//! facts.plan_established_date.set(Date::parse("2026-03-06")?);
//! let answer = visitation::validate(&Plan::ParentChild(Box::new(facts)), &Calendar::default()).unwrap();
//! assert_eq!(answer.outcome, Outcome::NotCompliant); // it was due on March 5
//! # Ok::<(), part301::time::calendar::DateError>(())
//! ```

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty, DutyStatus, Missing, Say};
use crate::engine::decision::{Decision, Settled};
use crate::engine::evaluate::Weight::{Decides, Reports};
use crate::engine::evaluate::{Entry, Reply, answer, findings, join, table, weigh};
use crate::engine::fact::{
    At, Code, Declared, Fact, FactValue, Kind, Sheet, Slot, Value, Variant, ask, codes, takes_key,
};
use crate::engine::input::Input;
use crate::engine::problem::{self, Problem, ProblemCode, Problems, messages};
use crate::engine::rule::{Rule, Rules, Section};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT, all_parts, as_done, either, untimed};
use crate::time::calendar::{Calendar, Date};

mod frequency;
pub mod grandparent;
pub mod parent;
pub mod sibling;

pub use crate::law::shared::permanency_goal::Goal;
use crate::law::shared::requirement::Requirement;
pub use frequency::{FREQUENCY, Frequency, VisitPeriod};

codes! {
    /// The kinds of plan.
    pub enum PlanKind {
        /// The visiting plan of a parent and child.
        ParentChild = "parent_child", "a parent and child's visiting plan";
        /// The Visitation and Contact Plan of siblings placed apart.
        Sibling = "sibling", "a Visitation and Contact Plan for siblings";
        /// A grandparent's or great-grandparent's request for visits.
        Grandparent = "grandparent", "a grandparent's or great-grandparent's request";
    }
}

codes! { "VisitationOutcome":
    /// The outcome of the check of a plan.
    pub enum Outcome {
        /// No rule fails, and no unknown fact could make one fail.
        Compliant = "compliant", "in order";
        /// A rule fails.
        NotCompliant = "not_compliant", "not in order";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
        /// The rules on this kind of plan do not apply.
        NotApplicable = "not_applicable", "does not apply";
    }
}

/// A plan of one of the three kinds.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// The visiting plan of a parent and child.
    ParentChild(Box<parent::Facts>),
    /// The Visitation and Contact Plan of siblings placed apart.
    Sibling(Box<sibling::Facts>),
    /// A grandparent's or great-grandparent's request.
    Grandparent(Box<grandparent::Facts>),
}

// In a constant, an index that is out of range does not compile.
#[allow(clippy::indexing_slicing)]
const VARIANTS: &[Variant] = &[
    Variant {
        tag: &PlanKind::WORDS[0],
        declared: parent::Facts::DECLARED,
    },
    Variant {
        tag: &PlanKind::WORDS[1],
        declared: sibling::Facts::DECLARED,
    },
    Variant {
        tag: &PlanKind::WORDS[2],
        declared: grandparent::Facts::DECLARED,
    },
];

/// The declared input: the kind of plan, and the facts of each kind.
pub const DECLARED: &[Declared] = &[ask("301.210, 301.220, 301.240")
    .label("Which kind of plan is it?")
    .help("Each kind has facts of its own; this is the one choice that must be made.")
    .of("visitation", "kind", Kind::Tagged(VARIANTS))];

impl Plan {
    /// Reads an input: its `kind`, and the facts of that kind.
    ///
    /// # Errors
    /// All problems at once. A missing kind is a problem, and so is a fact that belongs to another kind.
    ///
    /// ```
    /// use part301::engine::fact::Value;
    /// use part301::law::visitation::Plan;
    ///
    /// let text = |text: &str| Value::Text(text.into());
    /// let input = Value::Map(vec![
    ///     ("kind".into(), text("sibling")),
    ///     ("goal".into(), text("return_home")),
    /// ]);
    /// let problems = Plan::from_value(&input).unwrap_err();
    /// assert_eq!(problems.0[0].path, "/goal");
    /// ```
    pub fn from_value(value: &Value) -> Result<Plan, Problems> {
        let mut problems = Vec::new();
        let Value::Map(entries) = value else {
            // The facts refuse an input that is not an object.
            return parent::Facts::from_value(value).map(|facts| Plan::ParentChild(Box::new(facts)));
        };
        let (tags, facts): (Vec<_>, Vec<_>) = entries.iter().cloned().partition(|(key, _)| key == "kind");
        let tag = tags.last().map_or(&Value::Null, |(_, tag)| tag);
        let kind = PlanKind::read(tag, &At::Key(&At::Root, "kind"), &mut problems);
        let facts = Value::Map(facts);
        let plan = match kind {
            None => return Err(Problems(problems)),
            Some(PlanKind::ParentChild) => {
                parent::Facts::from_value(&facts).map(|facts| Plan::ParentChild(Box::new(facts)))
            }
            Some(PlanKind::Sibling) => sibling::Facts::from_value(&facts).map(|facts| Plan::Sibling(Box::new(facts))),
            Some(PlanKind::Grandparent) => {
                grandparent::Facts::from_value(&facts).map(|facts| Plan::Grandparent(Box::new(facts)))
            }
        };
        plan.map_err(|Problems(found)| Problems(found.into_iter().map(of_another_kind).collect()))
    }

    /// The kind of the plan.
    pub const fn kind(&self) -> PlanKind {
        match self {
            Plan::ParentChild(_) => PlanKind::ParentChild,
            Plan::Sibling(_) => PlanKind::Sibling,
            Plan::Grandparent(_) => PlanKind::Grandparent,
        }
    }
}

impl Input for Plan {
    const FACTS: &'static [Declared] = DECLARED;

    fn read_input(value: &Value) -> Result<Plan, Problems> {
        Plan::from_value(value)
    }

    /// `from_value` has checked the facts already.
    fn contradictory(&self) -> Vec<Problem> {
        Vec::new()
    }
}

/// If an unknown key belongs to another kind of plan, names that kind in the problem.
fn of_another_kind(problem: Problem) -> Problem {
    let key = problem.path.trim_start_matches('/');
    let kinds: Vec<_> = VARIANTS
        .iter()
        .filter(|variant| takes_key(variant.declared, key))
        .map(|variant| variant.tag)
        .collect();
    if problem.code != ProblemCode::UnknownKey || kinds.is_empty() {
        return problem;
    }
    Problem {
        expected: Note::plain(&problem::OF_ANOTHER_KIND).with("kinds", Arg::Words(kinds)),
        ..problem
    }
}

/// Checks a plan. A parent and child's is checked by 301.210, siblings' by 301.220, 301.230, 301.250, 301.255 and
/// 301.70, and a grandparent's request by 301.240. The calendar counts working days.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other.
pub fn validate(plan: &Plan, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    match plan {
        Plan::ParentChild(facts) => check(facts.as_ref(), calendar),
        Plan::Sibling(facts) => check(facts.as_ref(), calendar),
        Plan::Grandparent(facts) => check(facts.as_ref(), calendar),
    }
}

/// The rules of all kinds of plan. Those of each kind are in the order of the Sections.
pub static RULES: Rules = &join::<{ parent::RULES.len() + sibling::RULES.len() + grandparent::RULES.len() }>(&[
    parent::RULES,
    sibling::RULES,
    grandparent::RULES,
]);

// ---------------------------------------------------------------------------------------------------
// Shared by the three kinds of plan

/// A plan of one kind: a list of rules, none of which may fail.
trait Checklist: Decision<Outcome = Outcome> + 'static {
    /// The rules in the order of the Sections.
    const TABLE: &'static [Entry<Self>];
    /// The Sections applied.
    const SECTIONS: &'static [&'static Section];
    /// Whether the rules on this kind of plan apply at all.
    fn applies(&self) -> Truth;
    /// Why they do not apply.
    fn why_not(&self) -> &'static Message;
    /// The facts that say whether something happened at all. Each comes with whether it happened, as far as is known,
    /// and with the facts that have an answer only if it happened. It is asked for before them, since a question about
    /// those alone would take for granted that it happened.
    fn gates(&self) -> Vec<(Fact<bool>, Truth, FactSet)>;
    /// The calendar that counts working days.
    fn calendar(&mut self) -> &mut Calendar;
    /// Everything that is owed if the rules apply.
    fn duties(&self) -> Vec<Duty>;
}

/// The gate of a step that has two facts: whether it was taken, and on which day.
fn dated(taken: Fact<bool>, on: Fact<Date>) -> (Fact<bool>, Truth, FactSet) {
    (taken, taken.yes(), on.only())
}

fn settle<P: Checklist>(plan: &P) -> Settled<Outcome> {
    let ends = [Outcome::Compliant, Outcome::NotCompliant, Outcome::NotApplicable];
    weigh(plan, plan.applies(), P::TABLE, ends)
}

fn check<P: Checklist>(plan: &P, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    let mut plan = plan.clone();
    *plan.calendar() = calendar.clone();
    let mut answer = answer(&plan, P::SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::Compliant => &COMPLIANT,
            Outcome::NotCompliant => &NOT_COMPLIANT,
            Outcome::Undetermined => &UNDETERMINED,
            Outcome::NotApplicable => plan.why_not(),
        };
        let applies = plan.applies();
        let duties = if applies.is_yes() { plan.duties() } else { Vec::new() };
        let due = duties.iter().filter_map(due_date).collect();
        Reply {
            summary: summary.into(),
            findings: findings(&plan, applies, P::TABLE),
            duties,
            details: Details { due },
        }
    })?;
    ask_for_gates(&plan, &mut answer.missing);
    Ok(answer)
}

/// Puts each gate that is not known before the first missing fact that lies behind it.
fn ask_for_gates<P: Checklist>(plan: &P, missing: &mut Vec<Missing>) {
    for (gate, happened, behind) in plan.gates() {
        let first = missing.iter().position(|one| behind.contains(one.fact));
        if let Some(index) = first
            && happened.is_unknown()
            && missing.iter().all(|one| one.fact != gate.id())
        {
            let (fact, asked) = (gate.id(), Slot::is_asked(&gate));
            missing.insert(index, Missing { fact, asked });
        }
    }
}

shape! {
    /// Is this visiting plan good?
    pub struct Details {
        /// The due dates that are known, in the order of `duties`.
        pub due: Vec<PlanDue>,
    }
}

shape! {
    /// A due date of a plan.
    pub struct PlanDue {
        /// The id of the rule.
        pub rule: &'static Rule,
        /// The citation of the provision.
        pub citation: &'static str,
        /// The last day that is in time.
        pub date: Date,
        /// The status of the duty.
        pub status: DutyStatus,
    }
}

fn due_date(duty: &Duty) -> Option<PlanDue> {
    Some(PlanDue {
        rule: duty.rule,
        citation: duty.citation,
        date: duty.due?,
        status: duty.status,
    })
}

messages! { MESSAGES:
    /// The outcome is compliant.
    COMPLIANT = "visitation.outcome.compliant",
        "Nothing in the plan fails the rules; what is still to be done is listed with its date.";
    /// The outcome is not_compliant.
    NOT_COMPLIANT = "visitation.outcome.not_compliant",
        "The plan does not meet the rules yet; each failure says what would mend it.";
    /// The outcome is undetermined.
    UNDETERMINED = "visitation.outcome.undetermined",
        "It cannot be told yet whether the plan meets the rules.";
    /// The plan says in two ways how often there are visits.
    TWO_FREQUENCIES = "contradiction.two_frequencies",
        "say how often in one way alone";
    /// The number of visits is enough, yet the pattern says that it is not.
    ENOUGH_AND_NOT = "contradiction.enough_and_not",
        "as often as that, the visits cannot fall so";
}
