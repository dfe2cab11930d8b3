//! Checks what must hold of every decision's answers. The inputs are those of its scenarios, and parts of them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

mod scenario_files;

use std::collections::BTreeSet;

use part301::engine::answer::{FactTable, fact_table};
use part301::engine::fact::{Kind, SmolStr, Value, sheets};
use part301::engine::text::Lang;
use part301::registry::{DECISIONS, Entry};
use part301::time::calendar::Calendar;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value as Json;

type Facts = Vec<(SmolStr, Value)>;

/// The inputs of a decision's scenarios that it does not refuse.
fn inputs(entry: &Entry) -> Vec<Facts> {
    let mut inputs = Vec::new();
    for scenario in scenario_files::of_decision(entry.word).unwrap() {
        if let Value::Map(facts) = serde_json::from_value(scenario.facts).unwrap()
            && answer(entry, &facts).is_some()
        {
            inputs.push(facts);
        }
    }
    inputs
}

/// At most `count` of the inputs, spread evenly over the scenarios.
fn some(entry: &Entry, count: usize) -> Vec<Facts> {
    let all = inputs(entry);
    let step = all.len().div_ceil(count).max(1);
    all.into_iter().step_by(step).collect()
}

fn answer(entry: &Entry, facts: &Facts) -> Option<Json> {
    (entry.run)(&Value::Map(facts.clone()), &Calendar::default(), Lang::En).ok()
}

fn outcome(answer: &Json) -> String {
    answer["outcome"].as_str().unwrap_or_default().to_string()
}

fn missing(answer: &Json) -> BTreeSet<String> {
    let missing = answer["missing"].as_array().cloned().unwrap_or_default();
    missing
        .iter()
        .filter_map(|one| one["path"].as_str().map(str::to_string))
        .collect()
}

/// The paths of an input's facts. A nested record is not a fact itself; its fields are.
fn leaves(facts: &Facts, at: &str) -> Vec<String> {
    facts
        .iter()
        .flat_map(|(key, value)| match value {
            Value::Map(inner) => leaves(inner, &format!("{at}/{key}")),
            _ => vec![format!("{at}/{key}")],
        })
        .collect()
}

/// The paths of the facts in entries of an input's lists.
fn leaves_of_entries(facts: &Facts) -> Vec<String> {
    let mut paths = Vec::new();
    for (key, value) in facts {
        let Value::List(list) = value else { continue };
        for (index, entry) in list.iter().enumerate() {
            if let Value::Map(inner) = entry {
                paths.extend(leaves(inner, &format!("/{key}/{index}")));
            }
        }
    }
    paths
}

/// The input with the fact at `path` set to `value`. Without a value the fact is removed.
fn with(facts: &Facts, path: &str, value: Option<&Value>) -> Facts {
    let (key, rest) = match path[1..].split_once('/') {
        Some((key, rest)) => (key, Some(format!("/{rest}"))),
        None => (&path[1..], None),
    };
    let mut facts = facts.clone();
    if let (Some(rest), Some((_, Value::List(list)))) = (&rest, facts.iter_mut().find(|(name, _)| name == key)) {
        let (index, rest) = rest[1..].split_once('/').unwrap();
        let entry = &mut list[index.parse::<usize>().unwrap()];
        let Value::Map(inner) = entry else {
            panic!("{path} is in no object");
        };
        *entry = Value::Map(with(inner, &format!("/{rest}"), value));
        return facts;
    }
    match (rest, value) {
        (Some(rest), value) => {
            let inner = match facts.iter().find(|(name, _)| name == key) {
                Some((_, Value::Map(inner))) => inner.clone(),
                _ => Vec::new(),
            };
            facts.retain(|(name, _)| name != key);
            facts.push((key.into(), Value::Map(with(&inner, &rest, value))));
        }
        (None, None) => facts.retain(|(name, _)| name != key),
        (None, Some(value)) => {
            facts.retain(|(name, _)| name != key);
            facts.push((key.into(), value.clone()));
        }
    }
    facts
}

/// The facts that an input may state. If the decision has several kinds of input, these are the facts of its kind.
fn facts_of(entry: &Entry, input: &Facts) -> FactTable {
    let stated = |tag: &str| {
        input
            .iter()
            .any(|(key, value)| key == "kind" && *value == Value::Text(tag.into()))
    };
    sheets(entry.declared)
        .into_iter()
        .find(|(tag, _)| tag.is_none_or(|tag| stated(tag.code)))
        .map(|(_, declared)| fact_table(declared))
        .unwrap_or_default()
}

/// All values of a fact, if they can be listed.
fn answers(kind: Kind) -> Option<Vec<Value>> {
    match kind {
        Kind::Bool => Some(vec![Value::Bool(true), Value::Bool(false)]),
        Kind::Code(words) => Some(
            words
                .iter()
                .map(|word| match word.number() {
                    Some(number) => Value::Number(f64::from(number)),
                    None => Value::Text(word.code.into()),
                })
                .collect(),
        ),
        _ => None,
    }
}

fn random() -> TestRng {
    TestRng::deterministic_rng(RngAlgorithm::ChaCha)
}

/// Without some of its facts an input has the same outcome or `undetermined`. `asOf` and `kind` are never removed.
#[test]
fn a_determined_outcome_never_flips() {
    let mut rng = random();
    for entry in DECISIONS.iter().filter(|entry| !entry.outcomes.is_empty()) {
        for input in some(entry, 60) {
            let full = outcome(&answer(entry, &input).unwrap());
            if full == "undetermined" {
                continue;
            }
            let paths: Vec<String> = leaves(&input, "")
                .into_iter()
                .filter(|path| path != "/asOf" && path != "/kind")
                .collect();
            let one_by_one = paths.iter().map(|path| vec![path.clone()]);
            let many = (0..3).map(|_| {
                let mask = rng.next_u64();
                let chosen = paths
                    .iter()
                    .enumerate()
                    .filter(|(place, _)| mask >> (place % 64) & 1 == 1);
                chosen.map(|(_, path)| path.clone()).collect::<Vec<_>>()
            });
            for removed in one_by_one.chain(many.collect::<Vec<_>>()) {
                let part = removed
                    .iter()
                    .fold(input.clone(), |facts, path| with(&facts, path, None));
                // The rest may be invalid: a list may need a fact that was removed.
                let Some(answered) = answer(entry, &part) else {
                    continue;
                };
                let outcome = outcome(&answered);
                assert!(
                    outcome == full || outcome == "undetermined",
                    "{}: {full} became {outcome} without {removed:?}\n{input:?}",
                    entry.word
                );
            }
        }
    }
}

/// The same holds if a fact is removed from an entry of a list.
#[test]
fn what_an_entry_leaves_out_flips_nothing() {
    for entry in DECISIONS.iter().filter(|entry| !entry.outcomes.is_empty()) {
        for input in some(entry, 60) {
            let full = outcome(&answer(entry, &input).unwrap());
            for part in without_a_fact_of_an_entry(&input) {
                let Some(answered) = answer(entry, &part) else {
                    continue;
                };
                let outcome = outcome(&answered);
                assert!(
                    full == "undetermined" || outcome == full || outcome == "undetermined",
                    "{}: {full} became {outcome}: {part:?}",
                    entry.word
                );
            }
        }
    }
}

/// For each fact in the first four entries of each list: the input without that fact.
fn without_a_fact_of_an_entry(input: &Facts) -> Vec<Facts> {
    let mut parts = Vec::new();
    for (at, (_, value)) in input.iter().enumerate() {
        let Value::List(list) = value else { continue };
        for (place, value) in list.iter().enumerate().take(4) {
            let Value::Map(facts) = value else { continue };
            // Two facts mean something by their absence. A visit without an id counts as the same visit as another of
            // its day. If all exits are said to be listed, a child without an exit is still in care.
            let means_something = |key: &str| key == "visitId" || key == "exited";
            for (fact, _) in facts.iter().filter(|(key, _)| !means_something(key)) {
                let mut facts = facts.clone();
                facts.retain(|(key, _)| key != fact);
                let (mut part, mut list) = (input.clone(), list.clone());
                list[place] = Value::Map(facts);
                part[at].1 = Value::List(list);
                parts.push(part);
            }
        }
    }
    parts
}

/// A fact that is `null` and a fact that is absent give the same outcome and the same missing facts.
#[test]
fn null_and_absent_agree() {
    for entry in DECISIONS.iter().filter(|entry| !entry.outcomes.is_empty()) {
        for input in some(entry, 24) {
            for path in leaves(&input, "") {
                if path == "/kind" {
                    continue;
                }
                let absent = answer(entry, &with(&input, &path, None));
                let null = answer(entry, &with(&input, &path, Some(&Value::Null)));
                let (Some(absent), Some(null)) = (absent, null) else {
                    continue;
                };
                assert_eq!(outcome(&absent), outcome(&null), "{} {path} {input:?}", entry.word);
                assert_eq!(missing(&absent), missing(&null), "{} {path} {input:?}", entry.word);
            }
        }
    }
}

/// An answer has missing facts if and only if it is undetermined.
#[test]
fn only_undetermined_answers_wait() {
    for entry in DECISIONS.iter().filter(|entry| !entry.outcomes.is_empty()) {
        for input in inputs(entry) {
            let answer = answer(entry, &input).unwrap();
            let undetermined = outcome(&answer) == "undetermined";
            assert_eq!(undetermined, !missing(&answer).is_empty(), "{} {input:?}", entry.word);
        }
    }
}

/// Removes up to six facts whose values can be listed, and tries every way to fill them in. The outcome must be
/// undetermined exactly if two ways end differently. A removed fact must be missing exactly if changing it alone changes
/// the outcome.
#[test]
fn undetermined_and_missing_are_right_by_brute_force() {
    let mut rng = random();
    for entry in DECISIONS.iter().filter(|entry| !entry.outcomes.is_empty()) {
        let (mut tried, mut tried_in_entries) = (0, 0);
        for input in some(entry, 24) {
            let full = answer(entry, &input).unwrap();
            // If other facts were unknown too, filling in these few would not settle the outcome.
            if outcome(&full) == "undetermined" {
                continue;
            }
            let kinds = facts_of(entry, &input);
            let kind = |path: &str| kinds.iter().find(|(one, _)| one == path).map(|(_, fact)| fact.kind);
            let open = |paths: Vec<String>| -> Vec<(String, Vec<Value>)> {
                let paths = paths.into_iter();
                paths
                    .filter_map(|path| Some((path.clone(), answers(kind(&path)?)?)))
                    .collect()
            };
            let (declared, in_entries) = (open(leaves(&input, "")), open(leaves_of_entries(&input)));
            let both = [declared.clone(), in_entries.clone()].concat();
            for (open, of_entries) in [(declared, false), (in_entries, true), (both, false)] {
                let (mut taken, mut completions) = (Vec::new(), 1);
                for _ in 0..6 {
                    if open.is_empty() {
                        break;
                    }
                    let (path, values) = &open[rng.next_u64() as usize % open.len()];
                    if completions * values.len() <= 80 && !taken.iter().any(|(one, _)| one == path) {
                        completions *= values.len();
                        taken.push((path.clone(), values.clone()));
                    }
                }
                if !taken.is_empty() {
                    brute_force(entry, &input, &taken);
                    tried += 1;
                    tried_in_entries += usize::from(of_entries);
                }
            }
        }
        assert!(tried > 0, "{}: nothing was tried", entry.word);
        let in_entry = |path: &str| path.split('/').any(|key| key.parse::<usize>().is_ok());
        let table = fact_table(entry.declared);
        let has_lists = table
            .iter()
            .any(|(path, fact)| in_entry(path) && answers(fact.kind).is_some());
        assert_eq!(
            tried_in_entries > 0,
            has_lists,
            "{}: facts in entries of lists",
            entry.word
        );
    }
}

/// Compares the answer to `input` without the facts in `taken` with the answers to every way to fill them in.
fn brute_force(entry: &Entry, input: &Facts, taken: &[(String, Vec<Value>)]) {
    let part = taken
        .iter()
        .fold(input.clone(), |facts, (path, _)| with(&facts, path, None));
    let Some(answered) = answer(entry, &part) else {
        return;
    };
    let count: usize = taken.iter().map(|(_, values)| values.len()).product();
    let place = |mut number: usize| -> Vec<usize> {
        let digits = taken.iter().map(|(_, values)| {
            let digit = number % values.len();
            number /= values.len();
            digit
        });
        digits.collect()
    };
    let ends: Vec<(Vec<usize>, Option<String>)> = (0..count)
        .map(|number| {
            let places = place(number);
            let complete = taken
                .iter()
                .zip(&places)
                .fold(part.clone(), |facts, ((path, values), digit)| {
                    with(&facts, path, Some(&values[*digit]))
                });
            (places, answer(entry, &complete).map(|answer| outcome(&answer)))
        })
        .collect();
    let outcomes: BTreeSet<&String> = ends.iter().filter_map(|(_, end)| end.as_ref()).collect();
    if outcomes.contains(&"undetermined".to_string()) {
        return; // Some of these values make the decision ask for more facts.
    }
    let expected = match outcomes.len() {
        1 => outcomes.iter().next().map(|one| one.to_string()).unwrap(),
        _ => "undetermined".to_string(),
    };
    let names: Vec<&String> = taken.iter().map(|(path, _)| path).collect();
    assert_eq!(
        outcome(&answered),
        expected,
        "{} without {names:?}: {input:?}",
        entry.word
    );
    for (fact, (path, _)) in taken.iter().enumerate() {
        let matters = ends.iter().any(|(here, end)| {
            end.is_some()
                && ends.iter().any(|(there, other)| {
                    other.is_some()
                        && other != end
                        && (0..taken.len()).all(|one| one == fact || here[one] == there[one])
                })
        });
        assert_eq!(
            missing(&answered).contains(path),
            matters,
            "{}: {path} without {names:?}: {input:?}",
            entry.word
        );
    }
}
