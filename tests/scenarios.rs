//! Every scenario in `tests/scenarios/`, run natively. `tests/node/scenarios.test.mjs` runs the same files
//! through the built package and compares the two answers.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use part301::engine::fact::Value;
use part301::engine::text::Lang;
use part301::law::shared::options;
use part301::registry::{DECISIONS, Entry};
use serde::Deserialize;
use serde_json::{Value as Json, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    name: String,
    /// The rules that it exercises.
    rules: Vec<String>,
    facts: Value,
    #[serde(default)]
    options: BTreeMap<String, Value>,
    /// What must be in the answer.
    expect: Option<Json>,
    /// Or what must be wrong with the facts.
    problems: Option<Vec<Json>>,
    /// Why, with the citation.
    #[allow(dead_code)]
    why: String,
}

fn files(decision: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/scenarios")
        .join(decision);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn scenarios(decision: &str) -> Vec<(String, Scenario)> {
    let mut all = Vec::new();
    for file in files(decision) {
        let text = fs::read_to_string(&file).unwrap();
        let list: Vec<Scenario> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let topic = file.file_stem().unwrap().to_string_lossy().into_owned();
        all.extend(
            list.into_iter()
                .map(|one| (format!("{decision}/{topic}: {}", one.name), one)),
        );
    }
    all
}

/// The answer in one language, or the problems.
fn run(entry: &Entry, scenario: &Scenario, lang: Lang) -> Result<Json, Vec<Json>> {
    let calendar = scenario.options.get("calendar").unwrap_or(&Value::Null);
    let calendar = options::calendar(calendar).expect("a calendar that is one");
    (entry.run)(&scenario.facts, &calendar, lang).map_err(|problems| {
        let problem = |problem: &part301::engine::problem::Problem| {
            json!({
                "path": problem.path, "code": problem.code.code(), "got": problem.got,
                "message": problem.message(lang),
            })
        };
        problems.0.iter().map(problem).collect()
    })
}

/// Where `expected` is not part of `actual`.
fn differences(expected: &Json, actual: &Json, at: &str, found: &mut Vec<String>) {
    match (expected, actual) {
        (Json::Object(expected), Json::Object(actual)) => {
            for (key, value) in expected {
                differences(
                    value,
                    actual.get(key).unwrap_or(&Json::Null),
                    &format!("{at}/{key}"),
                    found,
                );
            }
        }
        (Json::Array(expected), Json::Array(actual)) if expected.len() == actual.len() => {
            for (place, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                differences(expected, actual, &format!("{at}/{place}"), found);
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!("{at}: expected {expected}, got {actual}")),
    }
}

fn includes(expected: &Json, actual: &Json) -> bool {
    let mut found = Vec::new();
    differences(expected, actual, "", &mut found);
    found.is_empty()
}

fn list<'a>(answer: &'a Json, key: &str) -> &'a [Json] {
    answer[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// An answer's list as an object, by one of the entries' keys.
fn by_key(answer: &Json, list_key: &str, key: &str) -> Json {
    let entry = |one: &Json| Some((one[key].as_str()?.to_string(), one.clone()));
    Json::Object(list(answer, list_key).iter().filter_map(entry).collect())
}

/// The rows of a timeline by their rule, the limits and milestones among them.
fn rows(answer: &Json) -> Json {
    let lists = ["rows", "limits", "milestones"];
    let rows: Vec<Json> = lists.iter().flat_map(|key| list(answer, key)).cloned().collect();
    by_key(&json!({ "rows": rows }), "rows", "rule")
}

fn check(scenario: &Scenario, outcome: Result<Json, Vec<Json>>) -> Vec<String> {
    let mut found = Vec::new();
    let (expected, answer) = match (&scenario.expect, &scenario.problems, outcome) {
        (Some(expected), None, Ok(answer)) => (expected.as_object().expect("an object"), answer),
        (None, Some(expected), Err(problems)) => {
            for one in expected {
                if !problems.iter().any(|problem| includes(one, problem)) {
                    found.push(format!("no problem is {one}; there are {problems:?}"));
                }
            }
            if problems.len() != expected.len() {
                found.push(format!(
                    "{} problems, not {}: {problems:?}",
                    problems.len(),
                    expected.len()
                ));
            }
            return found;
        }
        (_, _, Ok(answer)) => return vec![format!("an answer: {}", answer["outcome"])],
        (_, _, Err(problems)) => return vec![format!("refused: {problems:?}")],
    };
    for (key, expected) in expected {
        match key.as_str() {
            "findings" => {
                let findings = by_key(&answer, "findings", "rule");
                for (rule, expected) in expected.as_object().expect("rule to status") {
                    let (expected, actual) = match expected {
                        Json::String(_) => (expected, &findings[rule]["status"]),
                        more => (more, &findings[rule]),
                    };
                    differences(expected, actual, &format!("/findings/{rule}"), &mut found);
                }
            }
            "rows" if expected.is_object() => {
                differences(expected, &rows(&answer), "/rows", &mut found);
            }
            "missing" => {
                let paths: BTreeSet<&str> = list(&answer, "missing")
                    .iter()
                    .filter_map(|one| one["path"].as_str())
                    .collect();
                let wanted: BTreeSet<&str> = expected
                    .as_array()
                    .expect("paths")
                    .iter()
                    .filter_map(Json::as_str)
                    .collect();
                if paths != wanted {
                    found.push(format!("/missing: expected {wanted:?}, got {paths:?}"));
                }
            }
            "duties" => {
                for duty in expected.as_array().expect("a list") {
                    if !list(&answer, "duties").iter().any(|one| includes(duty, one)) {
                        found.push(format!("no duty is {duty}; there are {}", answer["duties"]));
                    }
                }
            }
            "first" => {
                let first: Vec<&Json> = list(&answer, "missing")
                    .iter()
                    .take(expected.as_array().map_or(0, Vec::len))
                    .map(|one| &one["path"])
                    .collect();
                differences(expected, &json!(first), "/first", &mut found);
            }
            "owed" => {
                let owed: Vec<&Json> = list(&answer, "duties").iter().map(|one| &one["rule"]).collect();
                differences(expected, &json!(owed), "/owed", &mut found);
            }
            _ => differences(expected, &answer[key.as_str()], &format!("/{key}"), &mut found),
        }
    }
    found
}

/// A test for each decision, so that one can be run alone: `cargo test --test scenarios scenarios_of::relative`.
macro_rules! decisions {
    ($($word:ident)*) => {
        mod scenarios_of {
            $(#[test] fn $word() { super::come_out_as_they_say(stringify!($word)); })*
        }
        const TESTED: &[&str] = &[$(stringify!($word)),*];
    };
}

decisions! {
    relative disclosure child_information visitation visits siblings placement specialised_care convictions
    relative_home timeline goal system_of_care case
}

#[test]
fn every_decision_is_tested() {
    let words: BTreeSet<&str> = DECISIONS.iter().map(|entry| entry.word).collect();
    assert_eq!(words, TESTED.iter().copied().collect());
}

fn come_out_as_they_say(decision: &str) {
    let entry = DECISIONS.iter().find(|entry| entry.word == decision);
    let entry = entry.expect("a decision of the registry");
    let scenarios = scenarios(decision);
    let mut failures = Vec::new();
    for (name, scenario) in &scenarios {
        for difference in check(scenario, run(entry, scenario, Lang::En)) {
            failures.push(format!("{name}\n    {difference}"));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} scenarios:\n{}",
        failures.len(),
        scenarios.len(),
        failures.join("\n")
    );
}

/// A rule bites in one scenario that names it, and does not in another.
#[test]
fn every_rule_has_a_scenario_on_each_side() {
    let mut missing = Vec::new();
    for entry in DECISIONS {
        let mut seen: BTreeMap<&str, BTreeSet<String>> =
            entry.rules.iter().map(|rule| (rule.id, BTreeSet::new())).collect();
        for (name, scenario) in scenarios(entry.word) {
            let answer = run(entry, &scenario, Lang::En).unwrap_or_default();
            for rule in &scenario.rules {
                let Some(sides) = seen.get_mut(rule.as_str()) else {
                    missing.push(format!("{name} names {rule}, which is no rule of {}", entry.word));
                    continue;
                };
                let finding = &by_key(&answer, "findings", "rule")[rule]["status"];
                sides.insert(format!("findings {finding}"));
                sides.insert(format!("rows {}", rows(&answer)[rule]["status"]));
                let owed = list(&answer, "duties").iter().any(|duty| duty["rule"] == rule.as_str());
                sides.insert(format!("duty {owed}"));
            }
        }
        for (rule, sides) in seen {
            let differ = ["findings", "rows", "duty"]
                .iter()
                .any(|key| sides.iter().filter(|side| side.starts_with(key)).count() > 1);
            if !differ {
                missing.push(format!("{rule} has no two scenarios in which it stands differently"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// No two scenarios of a decision have one name.
#[test]
fn names_are_unique() {
    for entry in DECISIONS {
        let mut names = BTreeSet::new();
        for (name, _) in scenarios(entry.word) {
            assert!(names.insert(name.clone()), "{name} stands twice");
        }
    }
}
