//! Many random inputs of every decision (`make soak`: a million each; here so few that it takes seconds). Facts taken
//! away flip no outcome, and two decisions are compared with an oracle.
//!
//! What fails is told with its seed, which makes the same input again.

#![cfg(not(target_arch = "wasm32"))]

mod oracle;
mod random;

use std::env;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use part301::engine::decision::{Decision, Settled};
use part301::engine::fact::{Sheet, Slot};
use part301::engine::problem::Problem;
use part301::law::case::{self, PlanItem};
use part301::law::timeline::{self, Row};
use part301::law::visitation::{grandparent, parent, sibling};
use part301::law::visits;
use part301::law::{
    child_information, convictions, disclosure, goal, placement, relative, relative_home, siblings, specialised_care,
    system_of_care,
};
use part301::time::calendar::Calendar;

use oracle::{Answers, Compared, Oracle};
use random::decision::{places, with};
use random::input::{Draw, facts};

/// So many inputs of each decision.
fn count() -> u64 {
    env::var("SOAK").map_or(200, |count| count.parse().unwrap())
}

/// Random numbers of a seed: SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count.div_ceil(8)).flat_map(|_| self.next().to_le_bytes()).collect()
    }
}

/// Tries so many seeds on all cores.
fn each(name: &str, one: impl Fn(u64) + Sync) {
    let (count, next) = (count(), AtomicU64::new(0));
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= count {
                break;
            }
            one(seed);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    println!("{name}: {count} inputs");
}

/// Facts and what is answered to them.
struct Answered<S, A> {
    facts: S,
    answer: A,
}

/// How a decision is tried.
struct Trial<S, A> {
    /// What is answered to facts, or what is wrong with them.
    answer: fn(&S) -> Result<A, Vec<Problem>>,
    /// Which facts may be taken away.
    may_go: fn(&str) -> bool,
    stands: Stands<S, A>,
}

/// Whether what is answered to some facts stands in the answer to more of them; the last one says whether to spare no
/// pains.
type Stands<S, A> = fn(&Answered<S, A>, &Answered<S, A>, bool) -> bool;

impl<S: Sheet + Debug + PartialEq, A> Trial<S, A> {
    fn answered(&self, facts: S) -> Result<Answered<S, A>, Vec<Problem>> {
        let answer = (self.answer)(&facts)?;
        Ok(Answered { facts, answer })
    }

    /// Random inputs with what is wrong taken out, and the same with fewer and fewer facts.
    fn run(&self, name: &str) {
        let paths = S::paths();
        each(name, |seed| {
            let random = &mut Random(seed);
            let thorough = seed % 4_096 == 0;
            let bytes = random.bytes(600);
            let value = facts(&mut Draw::from(&bytes), S::DECLARED);
            let (input, problems) = S::read_fields(&value);
            assert!(problems.is_empty(), "{name}, seed {seed}: {problems:?}");

            let answered = self.answered(input.clone());
            // Something missing in an entry of a list.
            if let (0, Ok(all)) = (seed % 4, &answered) {
                let inner: Vec<String> = places(&value, "")
                    .into_iter()
                    .filter(|path| path.matches('/').count() > 2)
                    .collect();
                if !inner.is_empty() {
                    let place = &inner[random.below(inner.len())];
                    let (part, problems) = S::read_fields(&with(&value, place, None));
                    let part = self.answered(part).ok().filter(|_| problems.is_empty());
                    assert!(
                        part.is_none_or(|part| (self.stands)(&part, all, thorough)),
                        "{name}, seed {seed}, without {place}: {value:?}"
                    );
                }
            }

            let mut all = answered.unwrap_or_else(|problems| self.mended(input, problems, &paths));
            for _ in 0..3 {
                let (mut part, mut null) = (all.facts.clone(), all.facts.clone());
                let share = 1 + random.below(8);
                for (id, path) in paths.iter().enumerate() {
                    if (self.may_go)(path) && random.below(8) < share {
                        with_slot(&mut part, id, |slot| slot.put(None));
                        with_slot(&mut null, id, |slot| slot.mark_unknown());
                    }
                }
                // What remains need not be valid: a list that another fact explained, say.
                let Ok(part) = self.answered(part) else {
                    continue;
                };
                assert!(
                    (self.stands)(&part, &all, thorough),
                    "{name}, seed {seed}: {:?} and in part {:?}",
                    all.facts,
                    part.facts
                );
                let null = self.answered(null).expect("as valid as without these facts");
                assert!(
                    (self.stands)(&null, &part, false) && (self.stands)(&part, &null, false),
                    "{name}, seed {seed}, null: {:?}",
                    null.facts
                );
                all = part;
            }
        });
    }

    /// Takes away what contradicts something, until nothing does.
    fn mended(&self, mut facts: S, mut problems: Vec<Problem>, paths: &[String]) -> Answered<S, A> {
        loop {
            let before = facts.clone();
            for problem in &problems {
                let mut places = [Some(&problem.path), problem.other.as_ref()].into_iter().flatten();
                // The later of the two facts, where it is the known one.
                if let Some(id) = places.find_map(|place| known_at(&mut facts, paths, place)) {
                    with_slot(&mut facts, id, |slot| slot.put(None));
                }
            }
            assert!(facts != before, "{problems:?} are about nothing known");
            match self.answered(facts.clone()) {
                Ok(answered) => return answered,
                Err(more) => problems = more,
            }
        }
    }
}

/// The number of the known fact at a path, or of the one within which that is.
fn known_at<S: Sheet>(facts: &mut S, paths: &[String], place: &str) -> Option<usize> {
    let about = |path: &String| place == path || place.starts_with(&format!("{path}/"));
    let id = paths.iter().position(about)?;
    facts.slot(u8::try_from(id).ok()?)?.is_known().then_some(id)
}

fn with_slot<S: Sheet>(facts: &mut S, id: usize, change: impl FnOnce(&mut dyn Slot)) {
    if let Some(slot) = facts.slot(u8::try_from(id).unwrap()) {
        change(slot);
    }
}

fn decision<D: Decision + Debug + PartialEq + Sync>(name: &str) {
    let trial = Trial::<D, Settled<D::Outcome>> {
        answer: |facts| match facts.faults() {
            faults if faults.is_empty() => Ok(facts.settle()),
            faults => Err(faults),
        },
        may_go: |path| path != "/asOf",
        stands: |part, all, thorough| match (part.answer, all.answer) {
            (Settled::Outcome(part), Settled::Outcome(all)) => part == all,
            (Settled::Outcome(part), Settled::Open(_)) => all.facts.resolve().0 == Some(part),
            (Settled::Open(_), _) if !thorough => true,
            (Settled::Open(_), _) => {
                let part = part.facts.resolve().0;
                part.is_none() || part == all.facts.resolve().0
            }
        },
    };
    trial.run(name);
}

/// Of a line, what has happened and what was done makes the rows; the conditions settle which of them are the case's.
fn is_a_condition(path: &str) -> bool {
    path.starts_with("/conditions/")
}

/// A row that is the case's whatever else is known stays, and keeps its date while it is counted from the same event.
fn rows_stay<'a>(part: impl Iterator<Item = &'a Row>, all: impl Iterator<Item = &'a Row>) -> bool {
    let all: Vec<&Row> = all.collect();
    for row in part.filter(|row| row.asks_for.is_empty()) {
        let mut now = all.iter().filter(|now| now.rule.id == row.rule.id);
        let keeps =
            |now: &Row| now.event != row.event || row.due.is_none() || row.period.is_some() || now.due == row.due;
        if !now.any(|now| keeps(now)) {
            println!("{row:?}");
            return false;
        }
    }
    true
}

macro_rules! decisions {
    ($($name:ident: $facts:ty;)*) => {
        $(#[test] fn $name() { decision::<$facts>(stringify!($name)); })*
    };
}

decisions! {
    relative: relative::Facts;
    disclosure: disclosure::Facts;
    child_information: child_information::Facts;
    visitation_of_parents: parent::Facts;
    visitation_of_siblings: sibling::Facts;
    visitation_of_grandparents: grandparent::Facts;
    visits: visits::Facts;
    siblings: siblings::Facts;
    placement: placement::Facts;
    specialised_care: specialised_care::Facts;
    convictions: convictions::Facts;
    relative_home: relative_home::Facts;
    goal: goal::Facts;
    system_of_care: system_of_care::Facts;
}

#[test]
fn timeline() {
    let trial = Trial::<timeline::Facts, timeline::Timeline> {
        answer: |facts| timeline::compute(facts, &Calendar::default()).map_err(|problems| problems.0),
        may_go: is_a_condition,
        stands: |part, all, _| {
            let (part, all) = (&part.answer, &all.answer);
            [
                (&part.rows, &all.rows),
                (&part.limits, &all.limits),
                (&part.milestones, &all.milestones),
            ]
            .into_iter()
            .all(|(part, all)| rows_stay(part.iter(), all.iter()))
        },
    };
    trial.run("timeline");
}

#[test]
fn case() {
    let trial = Trial::<case::Facts, case::Plan> {
        answer: |facts| case::plan(facts, &Calendar::default()).map_err(|problems| problems.0),
        may_go: is_a_condition,
        stands: |part, all, _| rows_stay(deadlines(&part.answer), deadlines(&all.answer)),
    };
    trial.run("case");
}

fn deadlines(plan: &case::Plan) -> impl Iterator<Item = &Row> {
    plan.items.iter().filter_map(|item| match item {
        PlanItem::Deadline(row) => Some(row.as_ref()),
        _ => None,
    })
}

/// Compares a decision with its oracle, on random facts that are known and on some of them.
fn with_oracle<D: Decision + Debug>(name: &str, oracle: &Oracle) {
    let answers = Answers::of::<D>(oracle);
    let (compared, waits) = (AtomicU64::new(0), AtomicU64::new(0));
    each(name, |seed| {
        let came_to = oracle::agrees::<D>(oracle, &answers, &mut Random(seed), seed);
        compared.fetch_add((came_to != Compared::Nothing).into(), Ordering::Relaxed);
        waits.fetch_add((came_to == Compared::Waits).into(), Ordering::Relaxed);
    });
    // The others contradict themselves.
    let (compared, waits) = (compared.into_inner(), waits.into_inner());
    assert!(compared > count() / 8, "{compared}");
    // It is the careful side to err on, and rare.
    assert!(10_000 * waits <= compared, "{waits} of {compared}");
    println!("{name}: {compared} of them compared, {waits} left open without need");
}

#[test]
fn relative_by_oracle() {
    with_oracle::<relative::Facts>("relative, by oracle", &oracle::relative::ORACLE);
}

#[test]
fn disclosure_by_oracle() {
    with_oracle::<disclosure::Facts>("disclosure, by oracle", &oracle::disclosure::ORACLE);
}
