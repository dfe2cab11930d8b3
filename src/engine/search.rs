//! The search for the facts that could still change the outcome.
//!
//! A rule evaluated on half-known facts says which facts it waits for. That list leaves none out, but it may name one
//! too many, and a rule may call an outcome open that every completion of the facts gives alike. So the search tries
//! the facts that were named: it follows each answer of a fact through the completions of the others, until two of its
//! answers end differently or all completions are exhausted.
//!
//! A fact in an entry of a list is tried like any other. A list of objects that is not known is opened: the search
//! tries it without entries and with one entry, and goes on with the facts of that entry.

use std::ops::Range;

use crate::engine::answer::Missing;
use crate::engine::decision::{Decision, Settled, Span};
use crate::engine::fact::{At, Code, Declared, Kind, Numbers, Record, Slot, see_each, walk, walk_entries};
use crate::engine::text::Word;
use crate::engine::truth::FactSet;
use crate::time::calendar::Date;

/// What the search may cost, in answers tried, before it keeps the remaining facts without proof. Six facts need less.
/// With very many, the search may list a fact that no longer matters.
const COST: usize = 12_000;

/// What an evaluation costs.
const EVALUATION: usize = 4;

/// With more open facts than this, all of them are listed without proof.
const PROVABLE: usize = 24;

/// How many facts deep the search goes before it keeps a fact without proof: the stack is small.
const DEPTH: u32 = 16;

/// How many completions are kept to try further facts in. More would cost more than they save.
const WITNESSES: usize = 4;

/// The facts of any decision, as the search sees them.
trait Facts {
    /// The index of the outcome in its list, or the facts it waits for.
    fn settled(&self) -> Settled<usize>;
    /// Whether nothing known contradicts anything known.
    fn consistent(&self) -> bool;
    fn fact(&mut self, id: u8) -> Option<&mut dyn Slot>;
    /// Shows the declared facts.
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
            Settled::Outcome(outcome) => Settled::Outcome(outcome.index()),
            Settled::Open(waits_for) => Settled::Open(waits_for),
        }
    }
    fn consistent(&self) -> bool {
        let mut consistent = true;
        self.contradictions(&mut |_| consistent = false);
        // What is wrong with an entry of a list is malformed.
        if consistent && const { Numbers::of(D::DECLARED).any_in_entries() } {
            let mut problems = Vec::new();
            self.malformed(&mut problems);
            consistent = problems.is_empty();
        }
        consistent
    }
    fn fact(&mut self, id: u8) -> Option<&mut dyn Slot> {
        if id < declared_facts::<D>() {
            self.slot(id)
        } else {
            self.slot_in_entry(id)
        }
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

/// All these facts as missing, for a decision that searches nothing.
pub(crate) fn all_missing<D: Decision>(facts: &D, waits_for: FactSet) -> Vec<Missing> {
    let asked = asked_in(facts, usize::from(declared_facts::<D>()));
    in_asking_order(D::DECLARED, D::ASKED_FIRST, waits_for)
        .into_iter()
        .map(|fact| Missing {
            fact,
            asked: asked.contains(fact),
        })
        .collect()
}

/// These facts: first those with the given keys, in the order of the keys, and then the others by number.
fn in_asking_order(declared: &[Declared], first: &[&str], facts: FactSet) -> Vec<u8> {
    let with_key = |key: &&str| (0..).zip(declared).find(|(_, fact)| fact.key == *key);
    let first = first.iter().filter_map(with_key).map(|(id, _)| id);
    let mut ordered: Vec<u8> = first.filter(|id| facts.contains(*id)).collect();
    for id in facts.iter() {
        if !ordered.contains(&id) {
            ordered.push(id);
        }
    }
    ordered
}

/// The facts that are marked as unknown. So many of them are declared ones.
fn asked_in(facts: &dyn Facts, declared: usize) -> FactSet {
    let mut asked = FactSet::EMPTY;
    let mut add = |slot: &dyn Slot| {
        if slot.is_asked() {
            asked |= FactSet::of(slot.id());
        }
    };
    facts.see(&mut add);
    each_in_entries(facts, &mut |slot| {
        // A fact without a number of its own says nothing about its list.
        if usize::from(slot.id()) >= declared {
            add(slot);
        }
    });
    asked
}

/// How many facts an input has without those in entries of lists.
const fn declared_facts<D: Decision>() -> u8 {
    const { D::KIND.facts() }
}

/// Half-known facts that the search reached.
struct State {
    facts: Case,
    end: Settled<usize>,
    /// The facts that were answered here, by number, each with the states to which its answers lead.
    tried: Vec<(u8, Range<usize>)>,
}

fn is_known(facts: &dyn Facts, id: u8) -> bool {
    let mut known = false;
    facts.see(&mut |slot| known |= slot.id() == id && slot.is_known());
    known
}

/// Shows the entries of lists.
fn each_entry(facts: &dyn Facts, see: &mut dyn FnMut(&dyn Record)) {
    facts.see(&mut |slot| {
        let Some(records) = slot.records() else {
            return;
        };
        let mut index = 0;
        while let Some(entry) = records.entry(index) {
            see(entry);
            index += 1;
        }
    });
}

/// Shows the facts in entries of lists.
fn each_in_entries(facts: &dyn Facts, see: &mut dyn FnMut(&dyn Slot)) {
    each_entry(facts, &mut |entry| see_each(entry, see));
}

/// All facts in their order: each declared fact and, after a list, the facts in its entries. So many facts are declared
/// ones; `lists` names the list of each of the others.
fn in_order(declared: u8, lists: &[u8]) -> Vec<u8> {
    let mut order = Vec::with_capacity(usize::from(declared) + lists.len());
    let mut in_entries = (declared..).zip(lists).peekable();
    for id in 0..declared {
        order.push(id);
        while let Some((inner, _)) = in_entries.next_if(|(_, list)| **list == id) {
            order.push(inner);
        }
    }
    order
}

/// A fact that could matter. Candidates are sorted by rank, and those of one rank by their place among all facts.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    rank: usize,
    place: usize,
    id: u8,
    /// How many of its answers settle the outcome.
    settling: usize,
}

/// One run through the completions of half-known facts.
pub(crate) struct Search {
    /// The facts as declared, by number.
    facts: Vec<&'static Declared>,
    /// How many of the facts are declared ones; the others stand in entries of lists.
    declared: usize,
    /// The lists in which the facts of entries stand: of the first such fact, of the second, and so on.
    lists: Vec<u8>,
    /// All facts in their order: those in entries of a list follow the list.
    order: Vec<u8>,
    /// Dates in entries of lists on which nothing can rest: no date is probed near them.
    idle: FactSet,
    spans: &'static [Span],
    numbers: &'static [i32],
    /// Every state that was tried; the first is where the search starts.
    states: Vec<State>,
    /// For each code that is a declared fact, one answer for each end that its answers have where the search starts.
    /// Further on, only these answers are tried.
    telling: Vec<(u8, Vec<i32>)>,
    /// The facts in question. First stand those of which one answer leaves the fewest other facts open.
    closing: Vec<u8>,
    /// States with an outcome that another answer of some fact changes.
    witnesses: Vec<usize>,
    /// What the search may still cost.
    left: usize,
}

impl Search {
    /// A search that starts from these facts.
    pub(crate) fn from<D: Decision>(facts: &D) -> Self {
        let (mut declarations, mut lists) = (Vec::new(), Vec::new());
        walk(D::DECLARED, &At::Root, &mut |_, fact| declarations.push(fact));
        let declared = declarations.len();
        if const { Numbers::of(D::DECLARED).any_in_entries() } {
            walk_entries(D::DECLARED, &mut |_, fact, list| {
                declarations.push(fact);
                lists.push(list);
            });
        }
        let mut search = Search {
            facts: declarations,
            declared,
            order: in_order(declared_facts::<D>(), &lists),
            lists,
            idle: FactSet::EMPTY,
            spans: D::SPANS,
            numbers: D::NUMBERS,
            states: Vec::new(),
            telling: Vec::new(),
            closing: Vec::new(),
            witnesses: Vec::new(),
            left: COST,
        };
        search.reach(facts.copied());
        search.idle = search.idle_dates();
        search
    }

    /// The known dates in entries of lists that the outcome does not wait for even if they are taken back.
    fn idle_dates(&self) -> FactSet {
        let mut idle = FactSet::EMPTY;
        let Some(start) = self.states.first() else {
            return idle;
        };
        each_in_entries(&*start.facts, &mut |slot| {
            if !matches!(self.kind(slot.id()), Some(Kind::Date)) || !slot.is_known() {
                return;
            }
            let mut facts = start.facts.copied();
            if let Some(slot) = facts.fact(slot.id()) {
                slot.put(None);
            }
            match facts.settled() {
                Settled::Open(open) if open.contains(slot.id()) => {}
                _ => idle |= FactSet::of(slot.id()),
            }
        });
        idle
    }

    fn kind(&self, id: u8) -> Option<&'static Kind> {
        self.facts.get(usize::from(id)).map(|fact| &fact.kind)
    }

    /// The list in an entry of which this fact stands.
    fn list_of(&self, id: u8) -> Option<u8> {
        let index = usize::from(id).checked_sub(self.declared)?;
        self.lists.get(index).copied()
    }

    /// Whether the fact is a list of objects.
    fn is_list_of_records(&self, id: u8) -> bool {
        matches!(
            self.kind(id),
            Some(Kind::List {
                of: Kind::Record(_),
                ..
            })
        )
    }

    /// Whether a list of objects is known and the outcome waits for it all the same. Then it waits for facts of
    /// entries that have no number of their own, and these cannot be tried.
    fn waits_for_unnumbered(&self, waits_for: FactSet) -> bool {
        let mut waits = false;
        if let Some(start) = self.states.first() {
            start.facts.see(&mut |slot| {
                waits |= waits_for.contains(slot.id()) && slot.records().is_some();
            });
        }
        waits
    }

    /// The index of the outcome if all completions give it, or the facts that could still change it.
    pub(crate) fn missing(mut self, waits_for: FactSet) -> (Option<usize>, Vec<Missing>) {
        let asked = match self.states.first() {
            Some(start) => asked_in(&*start.facts, self.declared),
            None => FactSet::EMPTY,
        };
        let mut candidates = Vec::new();
        // With so many facts open, which fact of an entry settles most is not worth its cost.
        let few = waits_for.len() <= PROVABLE;
        for (place, id) in self.order.clone().into_iter().enumerate() {
            if !waits_for.contains(id) {
                continue;
            }
            let answers = match self.list_of(id) {
                Some(_) if !few => 0..0,
                _ => self.answer(0, id),
            };
            let open = |end: &Settled<usize>| match end {
                Settled::Open(open) => Some(open.len()),
                Settled::Outcome(_) => None,
            };
            let closing = self.ends(&answers).filter_map(open).min();
            let settling = answers.len() - self.ends(&answers).filter_map(open).count();
            candidates.push(Candidate {
                rank: closing.unwrap_or(usize::MAX),
                place,
                id,
                settling,
            });
        }
        candidates.sort_unstable();
        self.closing = candidates.iter().map(|candidate| candidate.id).collect();

        let provable = few && !self.waits_for_unnumbered(waits_for);
        candidates.retain(|candidate| !provable || self.matters(candidate.id));
        for candidate in &mut candidates {
            candidate.rank = usize::MAX - candidate.settling;
        }
        candidates.sort_unstable();
        let missing: Vec<Missing> = candidates
            .into_iter()
            .map(|Candidate { id, .. }| Missing {
                fact: id,
                asked: asked.contains(id),
            })
            .collect();
        let outcome = if missing.is_empty() { self.any_outcome() } else { None };
        (outcome, missing)
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
        if self.is_list_of_records(id) {
            let answers = self.filled(from, id);
            if let Some(state) = self.states.get_mut(from) {
                state.tried.push((id, answers.clone()));
            }
            return answers;
        }
        self.answer_one(from, id)
    }

    /// The states to which a list of objects leads: it is opened, and the facts of its entries are answered until the
    /// outcome waits for none of them. Of answers that come to the same, one is followed.
    fn filled(&mut self, from: usize, list: u8) -> Range<usize> {
        let opened = match self.states.get(from) {
            Some(state) => self.answers(&*state.facts, list),
            None => Vec::new(),
        };
        let (mut open, mut filled) = (Vec::new(), Vec::new());
        for facts in opened {
            open.push(self.states.len());
            self.reach(facts);
        }
        while let Some(at) = open.pop() {
            let inner = match self.end(at) {
                Settled::Open(waits_for) => {
                    let of_list = waits_for.iter().filter(|id| self.list_of(*id) == Some(list));
                    // Dates have the most answers: what an age says as well is not asked of a date.
                    of_list.min_by_key(|id| matches!(self.kind(*id), Some(Kind::Date)))
                }
                Settled::Outcome(_) => None,
            };
            let answers = match inner {
                Some(inner) => self.answer_one(at, inner),
                None => 0..0,
            };
            if answers.is_empty() {
                if filled.iter().all(|other| self.end(*other) != self.end(at)) {
                    filled.push(at);
                }
                continue;
            }
            let first = open.len();
            for state in answers {
                let seen = open.iter().skip(first);
                if seen.into_iter().all(|other| self.end(*other) != self.end(state)) {
                    open.push(state);
                }
            }
        }
        let first = self.states.len();
        for at in filled {
            if let Some(state) = self.states.get(at) {
                let (facts, end) = (state.facts.copied(), state.end);
                self.states.push(State {
                    facts,
                    end,
                    tried: Vec::new(),
                });
            }
        }
        first..self.states.len()
    }

    /// The states to which the answers of a fact that is no list of objects lead.
    fn answer_one(&mut self, from: usize, id: u8) -> Range<usize> {
        let telling = self.telling.iter().find(|(code, _)| *code == id);
        let raws = match telling {
            Some((_, raws)) => raws.clone(),
            None => match self.states.get(from) {
                Some(state) => self.probes(&*state.facts, id),
                None => Vec::new(),
            },
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
        if let (0, None, Some(Kind::Code(_))) = (from, self.list_of(id), self.kind(id)) {
            let raws = telling.into_iter().map(|(_, raw)| raw).collect();
            self.telling.push((id, raws));
        }
        let answers = first..self.states.len();
        if let Some(state) = self.states.get_mut(from) {
            state.tried.push((id, answers.clone()));
        }
        answers
    }

    /// What each of these states settles.
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
        // One answer may settle the outcome, and another may leave it to a fact that only then has an answer: a step
        // that was taken has a date. If the other facts are settled, that is soon seen. A proof starts from the start.
        let mut from = vec![near, 0];
        from.dedup();
        from.into_iter().any(|state| {
            let answers = if self.is_list_of_records(id) {
                let filled = self.answer(state, id);
                let filled = self.states.get(filled).unwrap_or_default().iter();
                filled.map(|state| state.facts.copied()).collect()
            } else {
                match self.states.get(state) {
                    Some(state) => self.answers(&*state.facts, id),
                    None => Vec::new(),
                }
            };
            self.differ(&answers, DEPTH)
        })
    }

    /// Whether another answer of this fact gives another outcome than this state has.
    fn turns(&mut self, state: usize, id: u8) -> bool {
        let (here, answers) = (self.end(state), self.answer(state, id));
        self.ends(&answers).any(|end| end.differs(&here))
    }

    /// A state in which this fact could decide. The other facts are answered one by one, so that this fact stays open
    /// and as few others as possible do. A fact is left open if each of its answers would close this one. Of equally
    /// good answers the middle one is taken: the earliest of several days leaves no room for an event before it.
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

    /// The state of an answer of this fact that has an outcome, if another answer has a different one.
    fn decisive(&mut self, state: usize, id: u8) -> Option<usize> {
        let mut answers = self.answer(state, id);
        let ends = answers.clone();
        answers.find(|state| {
            let here = self.end(*state);
            self.ends(&ends).any(|end| end.differs(&here))
        })
    }

    /// Whether two of these cases, which differ in one fact, end differently under some completion of the rest. A
    /// question that does not arise in one of them stays open there. For example, a review that nobody asked for has no
    /// result, and whether somebody asked for it matters all the same.
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
        let mut order = self.order.iter().copied();
        let Some(id) = order.find(|id| open.contains(*id) && self.arises(waits, *id)) else {
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

    /// Takes so much from what the search may cost; `false` if that is used up.
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

    /// The facts with one more answer; `None` if it contradicts the others.
    fn answered(&self, facts: &dyn Facts, id: u8, raw: i32) -> Option<Case> {
        let facts = if self.is_list_of_records(id) {
            let mut facts = facts.copied();
            let slot = facts.fact(id)?;
            slot.open(usize::try_from(raw).ok()?);
            slot.is_known().then_some(facts)?
        } else if let Some(Kind::List { .. }) = self.kind(id) {
            let index = usize::try_from(raw).ok()?;
            facts.lists(id).into_iter().nth(index)?
        } else {
            let mut facts = facts.copied();
            facts.fact(id)?.put(Some(raw));
            facts
        };
        facts.consistent().then_some(facts)
    }

    /// The answers of a fact that are worth trying: all of them or, for numbers and dates, those on both sides of each
    /// threshold. For a list of objects, the number of its entries.
    fn probes(&self, facts: &dyn Facts, id: u8) -> Vec<i32> {
        match self.kind(id) {
            Some(Kind::Bool) => vec![1, 0],
            Some(Kind::Code(words)) => {
                let all = words.iter().zip(0..words.len() as i32).rev();
                let stand_ins = self.facts.get(usize::from(id)).map(|fact| fact.stand_ins);
                let stands = |word: &Word| stand_ins.is_none_or(|codes| codes.is_empty() || codes.contains(&word.code));
                all.filter(|(word, _)| stands(word)).map(|(_, raw)| raw).collect()
            }
            Some(Kind::Integer { min, max }) => {
                let mut probes: Vec<i32> = self.numbers.iter().flat_map(|number| [number - 1, *number]).collect();
                probes.retain(|probe| min <= probe && probe <= max);
                probes
            }
            Some(Kind::Date) => self.date_probes(facts),
            // None at all, and one: what several entries could do, one of them does.
            Some(Kind::List {
                of: Kind::Record(_), ..
            }) => match is_known(facts, id) {
                true => Vec::new(),
                false => vec![1, 0],
            },
            Some(Kind::List { .. }) => (0..facts.lists(id).len() as i32).collect(),
            _ => Vec::new(),
        }
    }

    fn date_probes(&self, facts: &dyn Facts) -> Vec<i32> {
        // An age and a date of birth together fix the birthday to look around.
        let (mut known, mut ages) = (facts.dates(), Vec::new());
        facts.see(&mut |slot| match self.kind(slot.id()) {
            Some(Kind::Date) => known.extend(slot.raw().and_then(Date::from_days)),
            Some(Kind::Integer { .. }) => ages.extend(slot.raw().map(Span::Birthdays)),
            _ => {}
        });
        each_entry(facts, &mut |entry| {
            let (mut dates, mut of_entry) = (Vec::new(), Vec::new());
            see_each(entry, &mut |slot| match self.kind(slot.id()) {
                Some(Kind::Date) => {
                    let date = slot.raw().and_then(Date::from_days);
                    dates.extend(date);
                    known.extend(date.filter(|_| !self.idle.contains(slot.id())));
                }
                Some(Kind::Integer { .. }) => of_entry.extend(slot.raw().map(Span::Birthdays)),
                _ => {}
            });
            let around = dates
                .iter()
                .flat_map(|date| of_entry.iter().flat_map(|age| age.turns(*date)));
            known.extend(around);
        });
        known.sort_unstable();
        known.dedup();
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
