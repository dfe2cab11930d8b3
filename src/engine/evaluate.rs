//! From a decision's one table of rules to its answer. The outcome, the findings and the list of rules all come from
//! that table.

use crate::engine::answer::{Answer, Duty, Finding, Ruling, Say, Status};
use crate::engine::decision::{Decision, Settled};
use crate::engine::problem::Problems;
use crate::engine::rule::{Rule, Rules, Section};
use crate::engine::text::Note;
use crate::engine::truth::{FactSet, Truth};

/// Declares the table and, from it, the list `RULES`. A row starts with a rule; its other parts are what the decision
/// needs to evaluate the rule. A rule that merely repeats the outcome is not in the table. It stands in `RULES` before
/// the others, and is named as `TABLE: Entry<Facts>, after CONFIDENTIAL = …`.
///
/// ```text
/// table! {
///     /// The rules in the order of the Section.
///     TABLE: Entry<Facts> =
///         TOGETHER: together, Decides;
///         FORMER_CARE: former_care, Reports;
/// }
/// ```
macro_rules! table {
    (
        $(#[$doc:meta])* $vis:vis $table:ident: $entry:ty $(, after $first:ident)? =
        $($rule:ident: $($part:expr),+;)+
    ) => {
        $(#[$doc])*
        $vis const $table: &[$entry] = &[$((&$rule, $($part),+)),+];

        /// The rules of this decision, in the order of their table.
        pub static RULES: $crate::engine::rule::Rules = &[$(&$first,)? $(&$rule),+];
    };
}
pub(crate) use table;

/// Decides a rule for given facts.
pub(crate) type Decide<F> = fn(&F, &mut Say) -> Ruling;

/// A row of a table: a rule, the function that decides it, and what its ruling does to the outcome.
pub(crate) type Entry<F> = (&'static Rule, Decide<F>, Weight);

/// The rules of a table apply in every case.
pub(crate) const ALWAYS: Truth = Truth::yes(FactSet::EMPTY);

/// What the ruling on a rule does to the outcome.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The rule must not fail.
    Decides,
    /// The rule is one of several ways in. At least one of them must be met.
    WayIn,
    /// The rule does nothing to the outcome. It gives duties without a stated time, or explains another rule.
    Reports,
    /// The rule says whether the other rules apply. It is looked at even if they do not.
    Scope,
}

/// Whether the rules of a table hold together: none that decides fails, and one of the ways in is met if there are any.
pub(crate) fn holds<F>(facts: &F, table: &[Entry<F>]) -> Truth {
    let say = &mut Say::silent();
    let mut none_fails = ALWAYS;
    let mut way_in: Option<Truth> = None;
    for (_, decide, weight) in table {
        match weight {
            Weight::Decides => {
                let stands = decide(facts, say).stands();
                if stands.is_no() {
                    return stands;
                }
                none_fails = none_fails & stands;
            }
            Weight::WayIn => {
                let met = decide(facts, say).met();
                way_in = Some(way_in.map_or(met, |others| others | met));
            }
            Weight::Reports | Weight::Scope => {}
        }
    }
    way_in.map_or(none_fails, |way_in| none_fails & way_in)
}

/// The outcome of a table of rules, or the facts that it waits for. There is one outcome if the rules hold, one if they
/// fail, and one if they do not apply.
pub(crate) fn weigh<F, O>(
    facts: &F,
    applies: Truth,
    table: &[Entry<F>],
    [met, failed, elsewhere]: [O; 3],
) -> Settled<O> {
    if applies.is_no() {
        return Settled::Outcome(elsewhere);
    }
    let holds = holds(facts, table);
    match (applies.is_unknown(), holds.known()) {
        (true, Some(_)) => Settled::Open(applies.rests_on()),
        (true, None) => Settled::Open(applies.rests_on() | holds.rests_on()),
        (false, Some(true)) => Settled::Outcome(met),
        (false, Some(false)) => Settled::Outcome(failed),
        (false, None) => Settled::Open(holds.rests_on()),
    }
}

/// A finding on each rule of a table.
pub(crate) fn findings<F>(facts: &F, applies: Truth, table: &[Entry<F>]) -> Vec<Finding> {
    let finding = |(rule, decide, weight): &Entry<F>| {
        Finding::of(rule, |say| match weight {
            Weight::Scope => decide(facts, say),
            Weight::Decides | Weight::WayIn | Weight::Reports if applies.is_no() => {
                Ruling::not_applicable(applies.rests_on())
            }
            Weight::Decides | Weight::WayIn | Weight::Reports => Ruling::where_applies(applies, || decide(facts, say)),
        })
    };
    table.iter().map(finding).collect()
}

/// A finding on each rule of a table whose rulings do not make the outcome.
pub(crate) fn findings_by<D>(table: &[(&'static Rule, D)], decide: impl Fn(&D, &mut Say) -> Ruling) -> Vec<Finding> {
    let finding = |(rule, by): &(&'static Rule, D)| Finding::of(rule, |say| decide(by, say));
    table.iter().map(finding).collect()
}

/// What a decision says in its answer, once the outcome is known.
pub(crate) struct Reply<D> {
    /// The outcome in one plain sentence.
    pub(crate) summary: Note,
    /// Each rule that was looked at, in the order of the Sections.
    pub(crate) findings: Vec<Finding>,
    /// Who owes what by when.
    pub(crate) duties: Vec<Duty>,
    /// What this decision adds.
    pub(crate) details: D,
}

/// Puts the answer of a decision together: refuses facts that contradict each other, finds the outcome and the missing
/// facts, and asks the decision for its reply to that outcome.
pub(crate) fn answer<F: Decision, D>(
    facts: &F,
    sections: &'static [&'static Section],
    reply: impl FnOnce(F::Outcome) -> Reply<D>,
) -> Result<Answer<F::Outcome, D>, Problems> {
    refuse_faults(facts)?;
    Ok(answer_settled(facts, facts.settle(), sections, reply))
}

/// Refuses facts that contradict each other.
pub(crate) fn refuse_faults<F: Decision>(facts: &F) -> Result<(), Problems> {
    let problems = facts.faults();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Problems(problems)),
    }
}

/// The same answer for facts that were checked, if it is known already what they settle.
pub(crate) fn answer_settled<F: Decision, D>(
    facts: &F,
    settled: Settled<F::Outcome>,
    sections: &'static [&'static Section],
    reply: impl FnOnce(F::Outcome) -> Reply<D>,
) -> Answer<F::Outcome, D> {
    let (outcome, missing) = facts.resolved(settled);
    let outcome = outcome.unwrap_or(F::UNDETERMINED);
    let Reply {
        summary,
        findings,
        duties,
        details,
    } = reply(outcome);
    Answer {
        outcome,
        details,
        summary,
        findings,
        missing,
        duties,
        sections,
        as_of: facts.as_of(),
        declared: F::DECLARED,
    }
}

impl Ruling {
    /// Whether the rule does not fail. Unknown while the ruling is.
    pub(crate) const fn stands(self) -> Truth {
        match self.status {
            Status::Met | Status::Pending | Status::NotApplicable => Truth::yes(self.facts),
            Status::NotMet => Truth::no(self.facts),
            Status::Unknown => Truth::unknown(self.facts),
        }
    }
}

/// Several lists of rules as one list of this length.
///
/// It runs while the code is compiled, and does not compile if the length is another.
#[allow(clippy::indexing_slicing)]
pub(crate) const fn join<const LENGTH: usize>(lists: &[Rules]) -> [&'static Rule; LENGTH] {
    let mut joined = [lists[0][0]; LENGTH];
    let (mut length, mut list) = (0, 0);
    while list < lists.len() {
        let mut place = 0;
        while place < lists[list].len() {
            joined[length] = lists[list][place];
            (length, place) = (length + 1, place + 1);
        }
        list += 1;
    }
    assert!(length == LENGTH);
    joined
}
