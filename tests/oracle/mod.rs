//! Two decisions decided again for facts that are all known: from the Sections themselves, and with nothing of the rules'
//! code but the dates. Half-known facts are then decided by trying each of their completions.

pub mod disclosure;
pub mod relative;

use std::collections::HashMap;
use std::fmt::Debug;

use part301::engine::decision::{Decision, Settled};
use part301::engine::fact::{At, Code, Kind, walk};
use part301::time::calendar::Date;

use crate::Random;

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Is {
    Yes,
    No,
    Code(&'static str),
    Number(i32),
    Day(Date),
}

/// Facts by their paths: `siblingTie/side`.
#[derive(Clone, Debug, Default)]
pub struct Known(HashMap<String, Is>);

impl Known {
    fn set(&mut self, path: &str, is: Is) {
        self.0.insert(path.to_string(), is);
    }

    fn is_known(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    fn yes(&self, path: &str) -> bool {
        self.0[path] == Is::Yes
    }

    fn code(&self, path: &str) -> &'static str {
        match self.0[path] {
            Is::Code(code) => code,
            other => panic!("{path} is {other:?}"),
        }
    }

    fn number(&self, path: &str) -> Option<i32> {
        match self.0.get(path)? {
            Is::Number(number) => Some(*number),
            other => panic!("{path} is {other:?}"),
        }
    }

    fn day(&self, path: &str) -> Date {
        match self.0[path] {
            Is::Day(day) => day,
            other => panic!("{path} is {other:?}"),
        }
    }
}

/// What a decision is compared with.
pub struct Oracle {
    /// Facts, all of them known.
    pub some: fn(&mut Random, &Answers) -> Known,
    /// The outcome for them.
    pub decide: fn(&Known) -> &'static str,
    /// The facts that are no longer known for certain where this one is not, since it says whether they arise.
    pub hang_on: fn(&str) -> &'static [&'static str],
    /// The numbers worth trying, and the days before the day asked about.
    pub numbers: &'static [i32],
    pub days_before: &'static [i32],
}

/// A decision's facts, each with what it can be.
pub struct Answers(HashMap<String, (u8, Vec<Is>)>);

impl Answers {
    pub fn of<D: Decision>(oracle: &Oracle) -> Self {
        let (mut found, mut id) = (HashMap::new(), 0);
        walk(D::DECLARED, &At::Root, &mut |path, declared| {
            let answers = match declared.kind {
                Kind::Bool => vec![Is::Yes, Is::No],
                Kind::Code(words) => words.iter().map(|word| Is::Code(word.code)).collect(),
                Kind::Integer { .. } => oracle.numbers.iter().copied().map(Is::Number).collect(),
                _ => Vec::new(),
            };
            found.insert(path.to_string().split_off(1), (id, answers));
            id += 1;
        });
        Answers(found)
    }

    /// Gives these facts any answer that they have.
    fn any(&self, random: &mut Random, known: &mut Known, paths: &[&str]) {
        for path in paths {
            let answers = &self.0[*path].1;
            known.set(path, answers[random.below(answers.len())]);
        }
    }

    /// All that a fact can be, the day asked about being that one.
    fn each(&self, oracle: &Oracle, path: &str, as_of: Date) -> Vec<Is> {
        match &self.0[path].1 {
            answers if answers.is_empty() => {
                let days = oracle.days_before.iter();
                days.map(|days| Is::Day(as_of.plus_days(-days))).collect()
            }
            answers => answers.clone(),
        }
    }

    /// States a fact, or takes it back.
    fn put<D: Decision>(&self, facts: &mut D, path: &str, is: Option<Is>) {
        let (id, answers) = &self.0[path];
        let raw = is.map(|is| match is {
            Is::Yes => 1,
            Is::No => 0,
            Is::Code(_) => answers.iter().position(|answer| *answer == is).unwrap() as i32,
            Is::Number(number) => number,
            Is::Day(day) => day.to_days(),
        });
        facts.slot(*id).unwrap().put(raw);
    }
}

/// How many completions are tried at the most.
const COMPLETIONS: usize = 1_000;

/// What a comparison came to, where nothing is at odds.
#[derive(PartialEq)]
pub enum Compared {
    /// Nothing: the facts contradict each other.
    Nothing,
    /// Both say the same.
    Agrees,
    /// The decision waits for facts, though all the completions tried end alike: proof took too long, or a fact is open
    /// that is not among those tried.
    Waits,
}

/// Compares the decision on random facts, and on some of them, with the oracle.
pub fn agrees<D: Decision + Debug>(oracle: &Oracle, answers: &Answers, random: &mut Random, seed: u64) -> Compared {
    let known = (oracle.some)(random, answers);
    let mut facts = D::default();
    for (path, is) in &known.0 {
        answers.put(&mut facts, path, Some(*is));
    }
    if contradictory(&facts) {
        return Compared::Nothing;
    }
    let expected = (oracle.decide)(&known);
    assert_eq!(outcome(&facts), Some(expected), "seed {seed}: {known:?}");

    // Some facts are no longer known.
    let mut paths: Vec<&str> = known
        .0
        .keys()
        .map(String::as_str)
        .filter(|path| *path != "asOf")
        .collect();
    paths.sort_unstable();
    let mut open: Vec<(&str, Vec<Is>)> = Vec::new();
    let mut count = 1;
    for _ in 0..1 + random.below(5) {
        let path = paths[random.below(paths.len())];
        let mut more = vec![path];
        more.extend((oracle.hang_on)(path));
        more.retain(|path| open.iter().all(|(other, _)| other != path));
        let more: Vec<_> = more
            .into_iter()
            .map(|path| (path, answers.each(oracle, path, known.day("asOf"))))
            .collect();
        let more_count: usize = more.iter().map(|(_, answers)| answers.len()).product();
        if count * more_count <= COMPLETIONS {
            count *= more_count;
            open.extend(more);
        }
    }
    for (path, _) in &open {
        answers.put(&mut facts, path, None);
    }

    let (mut ends, mut complete, mut complete_facts) = (Vec::new(), known.clone(), facts.clone());
    for completion in 0..count {
        let mut rest = completion;
        for (path, each) in &open {
            let is = each[rest % each.len()];
            rest /= each.len();
            complete.set(path, is);
            answers.put(&mut complete_facts, path, Some(is));
        }
        if contradictory(&complete_facts) {
            continue;
        }
        let end = (oracle.decide)(&complete);
        if !ends.contains(&end) {
            ends.push(end);
        }
    }
    let told = || {
        let open: Vec<_> = open.iter().map(|(path, _)| path).collect();
        format!("seed {seed}: {ends:?} without {open:?} of {known:?}")
    };
    match ends.as_slice() {
        [] => {}
        [end] => match outcome(&facts) {
            None => return Compared::Waits,
            outcome => assert_eq!(outcome, Some(*end), "{}", told()),
        },
        _ => assert!(matches!(facts.settle(), Settled::Open(_)), "{}", told()),
    }
    Compared::Agrees
}

fn contradictory<D: Decision>(facts: &D) -> bool {
    let mut contradictory = false;
    facts.contradictions(&mut |_| contradictory = true);
    contradictory
}

/// The outcome, where it is determined.
fn outcome<D: Decision>(facts: &D) -> Option<&'static str> {
    let outcome = match facts.settle() {
        Settled::Outcome(outcome) => Some(outcome),
        Settled::Open(_) => facts.resolve().0,
    };
    outcome.map(|outcome| outcome.word().code)
}
