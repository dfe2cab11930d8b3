//! What every decision shares: reading its input, and finding which facts could still change the outcome.
//!
//! A rule evaluated on half-known facts says which facts it waits for, and that list leaves none out; but it
//! may name one too many, and may call an outcome open that every completion would give alike. So the
//! facts it names are tried: each answer of a fact is followed through the completions of the others,
//! until two of its answers end differently or all completions are exhausted.

use crate::answer::Missing;
use crate::calendar::Date;
use crate::fact::{Code, Declared, Kind, Sheet, Value, walk};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::text::Message;
use crate::truth::FactSet;

/// What a decision comes to for half-known facts: an outcome, or the facts that could settle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled<O> {
    /// The outcome, whatever the facts that are not known turn out to be.
    Outcome(O),
    /// Not settled: it waits for some of these.
    Open(FactSet),
}

/// A stretch of time at which a date in one fact turns an answer, counted from a date in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days.
    Days(i32),
    /// Months, as terms run.
    Months(i32),
    /// Birthdays.
    Birthdays(i32),
}

/// Two facts that cannot both hold.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The numbers of the two facts.
    pub facts: (u8, u8),
    /// Why not.
    pub why: &'static Message,
}

/// A decision on the facts of one input.
pub trait Decision: Sheet {
    /// Its outcomes.
    type Outcome: Code;

    /// The stretches at which its dates turn the answer: where dates that are not known are probed.
    const SPANS: &'static [Span];
    /// The numbers at which its whole numbers turn the answer, each with the one below it.
    const NUMBERS: &'static [i32];

    /// The outcome for these facts, or those it waits for: all that could settle it, perhaps one too many.
    fn settle(&self) -> Settled<Self::Outcome>;

    /// The facts with a list answered, in each of the ways that matter while the rest is as it is. Lists have
    /// too many answers to be tried one by one.
    fn with_list(&self, _list: u8) -> Vec<Self> {
        Vec::new()
    }

    /// The dates in lists: dates that are not known are probed near them too.
    fn listed_dates(&self) -> Vec<Date> {
        Vec::new()
    }

    /// Says which known facts contradict each other.
    fn contradictions(&self, found: &mut dyn FnMut(Contradiction));

    /// Reads an input, with everything that is wrong with it.
    ///
    /// # Errors
    /// All problems at once: unknown keys, wrong types, codes outside their list, impossible dates, numbers
    /// out of bounds, and facts that contradict each other.
    fn from_value(value: &Value) -> Result<Self, Problems> {
        let (facts, mut problems) = Self::read_fields(value);
        problems.extend(facts.contradicted());
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(Problems(problems))
        }
    }

    /// The contradictions as problems.
    fn contradicted(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let paths = Self::paths();
        let path = |id: u8| paths.get(usize::from(id)).cloned().unwrap_or_default();
        self.contradictions(&mut |contradiction| {
            let (first, second) = contradiction.facts;
            problems.push(Problem {
                path: path(first.max(second)),
                code: ProblemCode::Contradiction,
                got: String::new(),
                expected: contradiction.why.into(),
                other: Some(path(first.min(second))),
            });
        });
        problems
    }

    /// The outcome where every completion of the facts gives it, and otherwise the facts that could still
    /// change it, the most decisive first.
    fn resolve(&self) -> (Option<Self::Outcome>, Vec<Missing>) {
        match self.settle() {
            Settled::Outcome(outcome) => (Some(outcome), Vec::new()),
            Settled::Open(waits_for) => Search::new().missing(self, waits_for),
        }
    }
}

/// How many evaluations one fact may take before it is kept without proof. Far beyond what six unknown
/// facts need; with very many, a fact may be listed that in truth no longer matters.
const EVALUATIONS: u32 = 4_000;

/// One run through the completions of half-known facts.
struct Search<D: Decision> {
    kinds: Vec<Kind>,
    left: u32,
    witnesses: Vec<D>,
}

impl<D: Decision> Search<D> {
    fn new() -> Self {
        let mut kinds = Vec::new();
        walk(D::DECLARED, "", &mut |_, declared: &'static Declared| {
            kinds.push(declared.kind)
        });
        Search {
            kinds,
            left: 0,
            witnesses: Vec::new(),
        }
    }

    fn missing(mut self, facts: &D, waits_for: FactSet) -> (Option<D::Outcome>, Vec<Missing>) {
        let mut found: Vec<(usize, Missing)> = Vec::new();
        for id in waits_for.iter() {
            let lanes = self.answers(facts, id);
            let ends: Vec<Settled<D::Outcome>> = lanes.iter().map(Decision::settle).collect();
            let settling = ends
                .iter()
                .filter(|end| matches!(end, Settled::Outcome(_)))
                .count();
            self.left = EVALUATIONS;
            if self.seen(id) || self.differ(&lanes) {
                let asked = slot(&mut facts.clone(), id, |slot| slot.is_asked());
                found.push((
                    settling,
                    Missing {
                        fact: id,
                        asked: asked.unwrap_or_default(),
                    },
                ));
            }
        }
        found.sort_by_key(|(settling, missing)| (std::cmp::Reverse(*settling), missing.fact));
        let missing: Vec<Missing> = found.into_iter().map(|(_, missing)| missing).collect();
        (
            if missing.is_empty() {
                self.any_outcome(facts)
            } else {
                None
            },
            missing,
        )
    }

    /// The outcome of some completion.
    fn any_outcome(&self, facts: &D) -> Option<D::Outcome> {
        match facts.settle() {
            Settled::Outcome(outcome) => Some(outcome),
            Settled::Open(waits_for) => {
                let id = waits_for.iter().next()?;
                self.answers(facts, id)
                    .iter()
                    .find_map(|facts| self.any_outcome(facts))
            }
        }
    }

    /// Whether a completion that showed another fact to matter shows this one to matter as well.
    fn seen(&self, id: u8) -> bool {
        self.witnesses.iter().any(|witness| {
            let Settled::Outcome(outcome) = witness.settle() else {
                return false;
            };
            self.answers(witness, id)
                .iter()
                .any(|other| matches!(other.settle(), Settled::Outcome(end) if end != outcome))
        })
    }

    /// Whether two of these, which differ in one fact, end differently under some completion of the rest.
    fn differ(&mut self, lanes: &[D]) -> bool {
        if lanes.len() < 2 {
            return false;
        }
        let (mut settled, mut open) = (None, FactSet::EMPTY);
        for lane in lanes {
            let Some(left) = self.left.checked_sub(1) else {
                return true;
            };
            self.left = left;
            match lane.settle() {
                Settled::Outcome(outcome) => match settled {
                    Some(other) if other != outcome => {
                        self.witnesses.push(lane.clone());
                        return true;
                    }
                    _ => settled = Some(outcome),
                },
                Settled::Open(waits_for) if open.is_empty() => open = waits_for,
                Settled::Open(_) => {}
            }
        }
        let Some(id) = open.iter().next() else {
            return false;
        };
        for raw in lanes
            .first()
            .map(|lane| self.probes(lane, id))
            .unwrap_or_default()
        {
            let branch: Vec<D> = lanes
                .iter()
                .filter_map(|lane| self.answered(lane, id, raw))
                .collect();
            if self.differ(&branch) {
                return true;
            }
        }
        false
    }

    /// The facts with each possible answer of one of them.
    fn answers(&self, facts: &D, id: u8) -> Vec<D> {
        self.probes(facts, id)
            .into_iter()
            .filter_map(|raw| self.answered(facts, id, raw))
            .collect()
    }

    /// The facts with one more answer; `None` where it contradicts the others.
    fn answered(&self, facts: &D, id: u8, raw: i32) -> Option<D> {
        let facts = if let Some(Kind::List { .. }) = self.kinds.get(usize::from(id)) {
            let place = usize::try_from(raw).ok()?;
            facts.with_list(id).into_iter().nth(place)?
        } else {
            let mut facts = facts.clone();
            slot(&mut facts, id, |slot| slot.put(Some(raw)))?;
            facts
        };
        let mut consistent = true;
        facts.contradictions(&mut |_| consistent = false);
        consistent.then_some(facts)
    }

    /// The answers of a fact that are worth trying: all of them or, for numbers and dates, those on both
    /// sides of each threshold.
    fn probes(&self, facts: &D, id: u8) -> Vec<i32> {
        match self.kinds.get(usize::from(id)) {
            Some(Kind::Bool) => vec![1, 0],
            Some(Kind::Code(words)) => (0..words.len() as i32).rev().collect(),
            Some(Kind::Integer { min, max }) => {
                let mut probes: Vec<i32> = D::NUMBERS
                    .iter()
                    .flat_map(|number| [number - 1, *number])
                    .collect();
                probes.retain(|probe| min <= probe && probe <= max);
                probes
            }
            Some(Kind::Date) => self.date_probes(facts),
            Some(Kind::List { .. }) => (0..facts.with_list(id).len() as i32).collect(),
            _ => Vec::new(),
        }
    }

    fn date_probes(&self, facts: &D) -> Vec<i32> {
        let mut known = facts.listed_dates();
        facts.each(&mut |slot| {
            if let (Some(Kind::Date), Some(raw)) =
                (self.kinds.get(usize::from(slot.id())), slot.raw())
            {
                known.extend(Date::from_days(raw));
            }
        });
        if known.is_empty() {
            known.extend(Date::new(2024, 6, 14));
        }
        let mut probes = Vec::new();
        for date in known {
            let mut turning = vec![date];
            for span in D::SPANS {
                turning.extend(span.turns(date));
            }
            for date in turning {
                probes.extend([date.to_days(), date.to_days() - 1, date.to_days() + 1]);
            }
        }
        probes.sort_unstable();
        probes.dedup();
        probes
    }
}

impl Span {
    /// The days around which a span from or to this date begins or ends.
    fn turns(self, date: Date) -> [Date; 2] {
        match self {
            Span::Days(days) => [date.plus_days(days), date.plus_days(-days)],
            Span::Months(months) => [date.plus_months(months), date.plus_months(-months)],
            Span::Birthdays(years) => [date.plus_months(12 * years), date.plus_months(-12 * years)],
        }
    }
}

fn slot<D: Sheet, R>(
    facts: &mut D,
    id: u8,
    with: impl FnOnce(&mut dyn crate::fact::Slot) -> R,
) -> Option<R> {
    facts.slot(id).map(with)
}
