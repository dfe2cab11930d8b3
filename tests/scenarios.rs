//! Runs every scenario of `tests/scenarios` natively. `tests/node/scenarios.test.mjs` runs the same scenarios through
//! the built package and compares its answers with the native ones.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

mod scenario_files;

use std::collections::{BTreeMap, BTreeSet};

use part301::engine::fact::Value;
use part301::engine::text::Lang;
use part301::law::shared::options;
use part301::registry::{DECISIONS, Entry};
use scenario_files::Scenario;
use serde_json::{Value as Json, json};

/// A decision's scenarios, each with the full name that failures are reported under.
fn scenarios(decision: &str) -> Vec<(String, Scenario)> {
    let scenarios = scenario_files::of_decision(decision).unwrap_or_else(|error| panic!("{error}"));
    let named = |one: Scenario| (format!("{decision}/{}: {}", one.topic, one.name), one);
    scenarios.into_iter().map(named).collect()
}

/// A part of a scenario as the decision takes it. An absent part is `null`.
fn input(part: Option<&Json>) -> Value {
    part.map_or(Value::Null, |part| serde_json::from_value(part.clone()).unwrap())
}

/// The answer in one language, or the problems if the decision refuses the facts.
fn run(entry: &Entry, scenario: &Scenario, lang: Lang) -> Result<Json, Vec<Json>> {
    let calendar = options::calendar(&input(scenario.options.get("calendar"))).expect("a valid calendar");
    (entry.run)(&input(Some(&scenario.facts)), &calendar, lang).map_err(|problems| {
        let problem = |problem: &part301::engine::problem::Problem| {
            json!({
                "path": problem.path, "code": problem.code.code(), "got": problem.got,
                "message": problem.message(lang),
            })
        };
        problems.0.iter().map(problem).collect()
    })
}

/// Collects the places where `actual` does not hold what `expected` says. An object may hold more fields than
/// expected, but a list must have the same length.
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

/// One of the answer's lists as an object. The value of `key` in each entry becomes the key of that entry.
fn by_key(answer: &Json, list_key: &str, key: &str) -> Json {
    let entry = |one: &Json| Some((one[key].as_str()?.to_string(), one.clone()));
    Json::Object(list(answer, list_key).iter().filter_map(entry).collect())
}

/// The rows, limits and milestones of a timeline by their rule.
fn rows(answer: &Json) -> Json {
    let lists = ["rows", "limits", "milestones"];
    let rows: Vec<Json> = lists.iter().flat_map(|key| list(answer, key)).cloned().collect();
    by_key(&json!({ "rows": rows }), "rows", "rule")
}

/// What differs from the scenario's `expect` or `problems`. `expect` is a part of the answer, with these exceptions:
///
/// - `findings` maps a rule to its status, or to a part of its finding.
/// - `rows`, if it is an object, maps a rule to a part of its row, limit or milestone.
/// - `missing` lists the paths of exactly the facts that are missing, in any order.
/// - `first` lists the paths of the first missing facts, in order.
/// - `duties` lists parts of duties that are among those of the answer.
/// - `owed` lists the rules of all duties, in order.
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

/// Makes one test for each decision. `cargo test --test scenarios scenarios_of::relative` runs one alone.
macro_rules! decisions {
    ($($word:ident)*) => {
        mod scenarios_of {
            $(#[test] fn $word() { super::have_the_expected_answers(stringify!($word)); })*
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

fn have_the_expected_answers(decision: &str) {
    let entry = DECISIONS.iter().find(|entry| entry.word == decision);
    let entry = entry.expect("a decision of the catalogue");
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

/// For each rule, two scenarios that name it differ: in its finding, in its row, or in whether it makes a duty.
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
                    missing.push(format!("{name} names {rule}, which is not a rule of {}", entry.word));
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
                missing.push(format!("{rule} comes out the same in every scenario that names it"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// No two scenarios of a file have the same name.
#[test]
fn names_are_unique() {
    for entry in DECISIONS {
        let mut names = BTreeSet::new();
        for (name, _) in scenarios(entry.word) {
            assert!(names.insert(name.clone()), "two scenarios are named {name}");
        }
    }
}

/// What the reader makes of a file with these groups, or why it refuses the file.
fn read(groups: &Json) -> Result<Vec<Scenario>, String> {
    scenario_files::parse("topic", &format!("{groups:#}")).map_err(|error| error.to_string())
}

#[test]
fn a_case_replaces_facts_of_the_base_and_takes_others_away() {
    let base = json!({ "kept": 1, "replaced": { "a": 1, "b": 2 }, "taken": true });
    let case = |changes: Json| {
        let mut case = json!({ "name": "x", "rules": [], "expect": {}, "why": "" });
        case.as_object_mut()
            .unwrap()
            .extend(changes.as_object().unwrap().clone());
        case
    };
    let groups = json!([
        { "base": base, "cases": [
            case(json!({})),
            case(json!({ "without": ["taken"], "facts": { "replaced": { "a": null } } })),
            case(json!({ "without": "all", "facts": { "kept": 1 } })),
        ] },
        { "cases": [case(json!({ "facts": { "own": 1 } }))] },
    ]);
    let scenarios = read(&groups).unwrap();
    let facts: Vec<&Json> = scenarios.iter().map(|one| &one.facts).collect();
    let replaced = json!({ "kept": 1, "replaced": { "a": null } });
    assert_eq!(facts, [&base, &replaced, &json!({ "kept": 1 }), &json!({ "own": 1 })]);
}

#[test]
fn lines_of_an_expected_text_are_joined() {
    let expect = json!({ "findings": { "a": { "reading": ["One", "two."], "notes": ["One", "two."] } } });
    let groups = json!([{ "cases": [{ "name": "x", "rules": [], "expect": expect, "why": "" }] }]);
    let scenarios = read(&groups).unwrap();
    let joined = json!({ "findings": { "a": { "reading": "One two.", "notes": ["One", "two."] } } });
    assert_eq!(scenarios[0].expect, Some(joined));
}

#[test]
fn a_file_that_breaks_the_format_is_refused() {
    let with = |change: fn(&mut Json)| {
        let case = json!({ "name": "x", "rules": [], "facts": { "b": 2 }, "expect": {}, "why": "" });
        let mut groups = json!([{ "base": { "a": 1 }, "cases": [case] }]);
        change(&mut groups[0]);
        read(&groups).err().unwrap_or_default()
    };
    assert_eq!(with(|_| ()), "", "the file that the others are made of");
    let refusals = [
        (
            with(|group| group["cases"][0]["facts"]["a"] = json!(1)),
            "states a as the base does",
        ),
        (
            with(|group| group["cases"][0]["without"] = json!(["c"])),
            "c away, which is not in the base",
        ),
        (
            with(|group| {
                group["cases"][0]["without"] = json!(["a"]);
                group["cases"][0]["facts"]["a"] = json!(2);
            }),
            "takes a away and states it",
        ),
        (
            with(|group| group["cases"][0]["problems"] = json!([])),
            "either `expect` or `problems`",
        ),
        (
            with(|group| group["cases"][0]["expect"] = Json::Null),
            "either `expect` or `problems`",
        ),
        (
            with(|group| group["cases"][0]["fact"] = json!({})),
            "unknown field `fact`",
        ),
        (with(|group| group["rules"] = json!([])), "unknown field `rules`"),
        (
            with(|group| group["cases"][0]["why"] = json!("x".repeat(190))),
            "longer than 200 columns",
        ),
    ];
    for (refused, reason) in refusals {
        assert!(refused.contains(reason), "not refused for \"{reason}\" but: {refused}");
    }
}
