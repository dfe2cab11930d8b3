//! What every decision shares: reading its input, and finding which facts could still change the outcome.
//!
//! A rule evaluated on half-known facts says which facts it waits for, and that list leaves none out; but it
//! may name one too many, and may call an outcome open that every completion would give alike. So the
//! facts it names are tried: each answer of a fact is followed through the completions of the others,
//! until two of its answers end differently or all completions are exhausted.

use std::cell::LazyCell;
use std::cmp::Reverse;
use std::ops::Range;

use crate::engine::answer::Missing;
use crate::engine::fact::{Age, At, Code, Fact, Kind, Sheet, Slot, Value, walk};
use crate::engine::problem::{Problem, Problems};
use crate::engine::text::Message;
use crate::engine::truth::{FactSet, Truth};
use crate::time::calendar::Date;

/// What a decision comes to for half-known facts: an outcome, or the facts that could settle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled<O> {
    /// The outcome, whatever the facts that are not known turn out to be.
    Outcome(O),
    /// Not settled: it waits for some of these.
    Open(FactSet),
}

impl<O> Settled<O> {
    /// One outcome where this is so, another where it is not; open while that is not known.
    ///
    /// ```
    /// use part301::engine::decision::Settled;
    /// use part301::engine::truth::{FactSet, Truth};
    ///
    /// assert_eq!(Settled::of(Truth::yes(FactSet::of(0)), "met", "not met"), Settled::Outcome("met"));
    /// assert_eq!(Settled::of(Truth::unknown(FactSet::of(0)), "met", "not met"), Settled::Open(FactSet::of(0)));
    /// ```
    pub fn of(truth: Truth, yes: O, no: O) -> Settled<O> {
        match truth.known() {
            Some(true) => Settled::Outcome(yes),
            Some(false) => Settled::Outcome(no),
            None => Settled::Open(truth.rests_on()),
        }
    }
}

impl<O: PartialEq> Settled<O> {
    /// Whether both are outcomes, and not the same.
    fn differs(&self, other: &Settled<O>) -> bool {
        match (self, other) {
            (Settled::Outcome(one), Settled::Outcome(other)) => one != other,
            _ => false,
        }
    }
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

impl Contradiction {
    /// The contradiction as a problem, the facts' paths given by number.
    pub fn problem(&self, paths: &[String]) -> Problem {
        let path = |id: u8| paths.get(usize::from(id)).cloned().unwrap_or_default();
        let (first, second) = self.facts;
        Problem::contradiction(path(first.max(second)), path(first.min(second)), self.why)
    }
}

/// A decision on the facts of one input.
pub trait Decision: Sheet + 'static {
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

    /// Says what is wrong with a single field beyond its type.
    fn malformed(&self, _: &mut Vec<Problem>) {}

    /// Reads an input, with everything that is wrong with it.
    ///
    /// # Errors
    /// All problems at once: unknown keys, wrong types, codes outside their list, impossible dates, numbers
    /// out of bounds, and facts that contradict each other.
    fn from_value(value: &Value) -> Result<Self, Problems> {
        let (facts, mut problems) = Self::read_fields(value);
        problems.extend(facts.faults());
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(Problems(problems))
        }
    }

    /// What is wrong beyond the type of each field: malformed ones, and contradictions.
    fn faults(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.malformed(&mut problems);
        let paths = LazyCell::new(Self::paths);
        self.contradictions(&mut |contradiction| {
            problems.push(contradiction.problem(&paths));
        });
        problems
    }

    /// The outcome where every completion of the facts gives it, and otherwise the facts that could still
    /// change it, the most decisive first.
    fn resolve(&self) -> (Option<Self::Outcome>, Vec<Missing>) {
        match self.settle() {
            Settled::Outcome(outcome) => (Some(outcome), Vec::new()),
            Settled::Open(waits_for) => {
                let (outcome, missing) = Search::from(self).missing(waits_for);
                let outcome = outcome.and_then(|place| Self::Outcome::ALL.get(place));
                (outcome.copied(), missing)
            }
        }
    }
}

/// Whether somebody has completed so many years on the day asked about, by the age stated or by the date of
/// birth.
///
/// ```
/// use part301::engine::decision::old_enough;
/// use part301::law::disclosure::Facts;
///
/// let facts = Facts::default();
/// assert!(old_enough(&facts.recipient_age, &facts.recipient_birth_date, &facts.as_of, 7).is_unknown());
/// ```
pub fn old_enough(age: &Fact<Age>, born: &Fact<Date>, as_of: &Fact<Date>, years: i32) -> Truth {
    let birthday = |born: &Date| born.birthday(years.unsigned_abs());
    age.passes(|age| age.get() >= years)
        .or_else(born.compared(as_of, |born, as_of| birthday(born) <= *as_of))
}

/// What all facts together may cost, in answers tried, before the rest are kept without proof. More than what six
/// facts need; with very many, a fact may be listed that in truth no longer matters.
const COST: usize = 12_000;

/// What an evaluation costs.
const EVALUATION: usize = 4;

/// With more open facts than this all of them are listed: proof that one of them does not matter is not even sought.
const PROVABLE: usize = 24;

/// How many facts deep the search goes before it keeps a fact without proof: the stack is small.
const DEPTH: u32 = 16;

/// How many completions are kept to try further facts at: more of them cost more than they save.
const WITNESSES: usize = 4;

/// The facts of any decision, as the search sees them.
trait Facts {
    /// The place of the outcome in its list, or the facts it waits for.
    fn settled(&self) -> Settled<usize>;
    /// Whether nothing known contradicts anything known.
    fn consistent(&self) -> bool;
    fn fact(&mut self, id: u8) -> Option<&mut dyn Slot>;
    fn see(&self, see: &mut dyn FnMut(&dyn Slot));
    fn lists(&self, list: u8) -> Vec<Case>;
    fn dates(&self) -> Vec<Date>;
    fn copied(&self) -> Case;
}

/// The facts of any decision.
type Case = Box<dyn Facts>;

impl<D: Decision> Facts for D {
    fn settled(&self) -> Settled<usize> {
        match self.settle() {
            Settled::Outcome(outcome) => Settled::Outcome(outcome.place()),
            Settled::Open(waits_for) => Settled::Open(waits_for),
        }
    }
    fn consistent(&self) -> bool {
        let mut consistent = true;
        self.contradictions(&mut |_| consistent = false);
        consistent
    }
    fn fact(&mut self, id: u8) -> Option<&mut dyn Slot> {
        self.slot(id)
    }
    fn see(&self, see: &mut dyn FnMut(&dyn Slot)) {
        self.each(see);
    }
    fn lists(&self, list: u8) -> Vec<Case> {
        let mut cases: Vec<Case> = Vec::new();
        cases.extend(self.with_list(list).into_iter().map(|facts| Box::new(facts) as Case));
        cases
    }
    fn dates(&self) -> Vec<Date> {
        self.listed_dates()
    }
    fn copied(&self) -> Case {
        Box::new(self.clone())
    }
}

/// Half-known facts that the search came to.
struct State {
    facts: Case,
    end: Settled<usize>,
    /// The states to which the answers of a fact lead, by the fact's number: tried once.
    tried: Vec<(u8, Range<usize>)>,
}

/// One run through the completions of half-known facts.
struct Search {
    kinds: Vec<Kind>,
    spans: &'static [Span],
    numbers: &'static [i32],
    /// Every state that was tried; the first is where the search starts.
    states: Vec<State>,
    /// Of codes, those that do not all come to the same where the search starts: further on, others are not tried.
    telling: Vec<(u8, Vec<i32>)>,
    /// The facts in question, first those that with one of their answers close the most others.
    closing: Vec<u8>,
    /// States with an outcome that some fact decides.
    witnesses: Vec<usize>,
    left: usize,
}

impl Search {
    fn from<D: Decision>(facts: &D) -> Self {
        let mut kinds = Vec::new();
        walk(D::DECLARED, &At::Root, &mut |_, declared| kinds.push(declared.kind));
        let mut search = Search {
            kinds,
            spans: D::SPANS,
            numbers: D::NUMBERS,
            states: Vec::new(),
            telling: Vec::new(),
            closing: Vec::new(),
            witnesses: Vec::new(),
            left: COST,
        };
        search.reach(facts.copied());
        search
    }

    /// The place of the outcome, where all completions give it, or the facts that could still change it.
    fn missing(mut self, waits_for: FactSet) -> (Option<usize>, Vec<Missing>) {
        let mut candidates = Vec::new();
        for id in waits_for.iter() {
            let answers = self.answer(0, id);
            let open = |end: &Settled<usize>| match end {
                Settled::Open(open) => Some(open.len()),
                Settled::Outcome(_) => None,
            };
            let closing = self.ends(&answers).filter_map(open).min();
            let settling = answers.len() - self.ends(&answers).filter_map(open).count();
            candidates.push((closing.unwrap_or(usize::MAX), settling, id));
        }
        candidates.sort_unstable_by_key(|(closing, _, id)| (*closing, *id));
        self.closing = candidates.iter().map(|(_, _, id)| *id).collect();

        let provable = candidates.len() <= PROVABLE;
        let mut found = Vec::new();
        for (_, settling, id) in candidates {
            if !provable || self.matters(id) {
                let asked = self.asked(id);
                found.push((settling, Missing { fact: id, asked }));
            }
        }
        found.sort_by_key(|(settling, missing)| (Reverse(*settling), missing.fact));
        let missing: Vec<Missing> = found.into_iter().map(|(_, missing)| missing).collect();
        let outcome = if missing.is_empty() { self.any_outcome() } else { None };
        (outcome, missing)
    }

    fn asked(&self, id: u8) -> bool {
        let mut asked = false;
        if let Some(start) = self.states.first() {
            start.facts.see(&mut |slot| asked |= slot.id() == id && slot.is_asked());
        }
        asked
    }

    /// A further state.
    fn reach(&mut self, facts: Case) {
        self.states.push(State {
            end: facts.settled(),
            facts,
            tried: Vec::new(),
        });
    }

    /// The states to which the answers of a fact lead from one of them.
    fn answer(&mut self, from: usize, id: u8) -> Range<usize> {
        let Some(state) = self.states.get(from) else {
            return 0..0;
        };
        if let Some((_, answers)) = state.tried.iter().find(|(tried, _)| *tried == id) {
            return answers.clone();
        }
        let telling = self.telling.iter().find(|(code, _)| *code == id);
        let raws = match telling {
            Some((_, raws)) => raws.clone(),
            None => self.probes(&*state.facts, id),
        };
        let first = self.states.len();
        let mut telling: Vec<(Settled<usize>, i32)> = Vec::new();
        for raw in raws {
            let Some(facts) = self
                .states
                .get(from)
                .and_then(|state| self.answered(&*state.facts, id, raw))
            else {
                continue;
            };
            self.reach(facts);
            let end = self.end(self.states.len() - 1);
            if telling.iter().all(|(other, _)| *other != end) {
                telling.push((end, raw));
            }
        }
        if let (0, Some(Kind::Code(_))) = (from, self.kinds.get(usize::from(id))) {
            let raws = telling.into_iter().map(|(_, raw)| raw).collect();
            self.telling.push((id, raws));
        }
        let answers = first..self.states.len();
        if let Some(state) = self.states.get_mut(from) {
            state.tried.push((id, answers.clone()));
        }
        answers
    }

    /// What these states come to.
    fn ends(&self, states: &Range<usize>) -> impl Iterator<Item = &Settled<usize>> {
        let states = self.states.get(states.clone()).unwrap_or_default();
        states.iter().map(|state| &state.end)
    }

    fn end(&self, state: usize) -> Settled<usize> {
        match self.states.get(state) {
            Some(state) => state.end,
            None => Settled::Open(FactSet::EMPTY),
        }
    }

    /// The outcome of some completion.
    fn any_outcome(&mut self) -> Option<usize> {
        let mut at = 0;
        loop {
            match self.end(at) {
                Settled::Outcome(outcome) => return Some(outcome),
                Settled::Open(waits_for) => {
                    let (from, mut open) = (at, waits_for.iter());
                    at = open.find_map(|id| self.answer(from, id).next())?;
                }
            }
        }
    }

    /// Whether two answers of this fact end differently under some completion of the others.
    fn matters(&mut self, id: u8) -> bool {
        let witnesses = self.witnesses.clone();
        if witnesses.into_iter().any(|witness| self.turns(witness, id)) {
            return true;
        }
        let near = self.isolate(id);
        if let Some(witness) = self.decisive(near, id) {
            if self.witnesses.len() < WITNESSES {
                self.witnesses.push(witness);
            }
            return true;
        }
        // What one answer ends, another may leave to a fact that only then has an answer: what was done was done on
        // some day. Where the other facts are settled that is soon seen; proof is looked for from the start.
        let mut from = vec![near, 0];
        from.dedup();
        from.into_iter().any(|state| {
            let answers = match self.states.get(state) {
                Some(state) => self.answers(&*state.facts, id),
                None => Vec::new(),
            };
            self.differ(&answers, DEPTH)
        })
    }

    /// Whether another answer of this fact gives another outcome than this state has.
    fn turns(&mut self, state: usize, id: u8) -> bool {
        let (here, answers) = (self.end(state), self.answer(state, id));
        self.ends(&answers).any(|end| end.differs(&here))
    }

    /// A state that this fact could be decisive in: the others are settled one by one, each so that this fact stays
    /// open and as few others as possible do, or left open where each answer would close this one. Of answers that do
    /// equally well the middle one: the earliest of days leaves no room for what came before it.
    fn isolate(&mut self, id: u8) -> usize {
        let mut at = 0;
        for other in self.closing.clone() {
            let open = |end| match end {
                Settled::Open(open) if FactSet::contains(open, id) => Some(open),
                _ => None,
            };
            if other == id || !open(self.end(at)).is_some_and(|open| open.contains(other)) {
                continue;
            }
            let answers = self.answer(at, other);
            let left_open = |state: usize| Some((open(self.end(state))?.len(), state));
            let left_open: Vec<(usize, usize)> = answers.filter_map(left_open).collect();
            let Some(fewest) = left_open.iter().map(|(count, _)| *count).min() else {
                continue;
            };
            let mut closest = left_open.iter().filter(|(count, _)| *count == fewest);
            let middle = closest.clone().count() / 2;
            at = closest.nth(middle).map_or(at, |(_, state)| *state);
        }
        at
    }

    /// An outcome that this fact decides: of its answers in this state one has that outcome, and another a different one.
    fn decisive(&mut self, state: usize, id: u8) -> Option<usize> {
        let mut answers = self.answer(state, id);
        let ends = answers.clone();
        answers.find(|state| {
            let here = self.end(*state);
            self.ends(&ends).any(|end| end.differs(&here))
        })
    }

    /// Whether two of these, which differ in one fact, end differently under some completion of the rest. A
    /// question that does not arise for one of them stays open there: a review that nobody asked for has no
    /// result, and whether one was asked for matters all the same.
    fn differ(&mut self, lanes: &[Case], depth: u32) -> bool {
        if lanes.len() < 2 {
            return false;
        }
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        let (mut settled, mut waits) = (None, None);
        for lane in lanes {
            if !self.spend(EVALUATION) {
                return true;
            }
            match lane.settled() {
                Settled::Outcome(outcome) => {
                    if *settled.get_or_insert(outcome) != outcome {
                        return true;
                    }
                }
                Settled::Open(waits_for) if waits.is_none() => waits = Some((&**lane, waits_for)),
                Settled::Open(_) => {}
            }
        }
        let Some((waits, open)) = waits else {
            return false;
        };
        let Some(id) = open.iter().find(|id| self.arises(waits, *id)) else {
            return false;
        };
        let arises: Vec<bool> = lanes.iter().map(|lane| self.arises(&**lane, id)).collect();
        self.probes(waits, id).into_iter().any(|raw| {
            if !self.spend(lanes.len()) {
                return true;
            }
            let lanes = lanes.iter().zip(&arises);
            let branch: Vec<Case> = lanes
                .filter_map(|(lane, arises)| match self.answered(&**lane, id, raw) {
                    None if !arises => Some(lane.copied()),
                    answered => answered,
                })
                .collect();
            self.differ(&branch, depth)
        })
    }

    /// Takes so much from what the search may cost; `false` where that is used up.
    fn spend(&mut self, cost: usize) -> bool {
        let left = self.left.checked_sub(cost);
        self.left = left.unwrap_or(0);
        left.is_some()
    }

    /// Whether the fact has an answer that does not contradict the others.
    fn arises(&self, facts: &dyn Facts, id: u8) -> bool {
        let mut probes = self.probes(facts, id).into_iter();
        probes.any(|raw| self.answered(facts, id, raw).is_some())
    }

    /// The facts with each possible answer of one of them.
    fn answers(&self, facts: &dyn Facts, id: u8) -> Vec<Case> {
        self.probes(facts, id)
            .into_iter()
            .filter_map(|raw| self.answered(facts, id, raw))
            .collect()
    }

    /// The facts with one more answer; `None` where it contradicts the others.
    fn answered(&self, facts: &dyn Facts, id: u8, raw: i32) -> Option<Case> {
        let facts = if let Some(Kind::List { .. }) = self.kinds.get(usize::from(id)) {
            let place = usize::try_from(raw).ok()?;
            facts.lists(id).into_iter().nth(place)?
        } else {
            let mut facts = facts.copied();
            facts.fact(id)?.put(Some(raw));
            facts
        };
        facts.consistent().then_some(facts)
    }

    /// The answers of a fact that are worth trying: all of them or, for numbers and dates, those on both
    /// sides of each threshold.
    fn probes(&self, facts: &dyn Facts, id: u8) -> Vec<i32> {
        match self.kinds.get(usize::from(id)) {
            Some(Kind::Bool) => vec![1, 0],
            Some(Kind::Code(words)) => (0..words.len() as i32).rev().collect(),
            Some(Kind::Integer { min, max }) => {
                let mut probes: Vec<i32> = self.numbers.iter().flat_map(|number| [number - 1, *number]).collect();
                probes.retain(|probe| min <= probe && probe <= max);
                probes
            }
            Some(Kind::Date) => self.date_probes(facts),
            Some(Kind::List { .. }) => (0..facts.lists(id).len() as i32).collect(),
            _ => Vec::new(),
        }
    }

    fn date_probes(&self, facts: &dyn Facts) -> Vec<i32> {
        // An age that is stated beside a date of birth fixes the birthday to look around.
        let (mut known, mut ages) = (facts.dates(), Vec::new());
        facts.see(&mut |slot| match (self.kinds.get(usize::from(slot.id())), slot.raw()) {
            (Some(Kind::Date), Some(raw)) => known.extend(Date::from_days(raw)),
            (Some(Kind::Integer { .. }), Some(raw)) => ages.push(Span::Birthdays(raw)),
            _ => {}
        });
        if known.is_empty() {
            known.extend(Date::new(2024, 6, 14));
        }
        let mut probes = Vec::new();
        for date in known {
            let mut turning = vec![date];
            for span in self.spans.iter().chain(&ages) {
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
