//! Reads the files of `tests/scenarios`. The README there describes their format.

#![allow(dead_code)] // Each program that includes this module uses a part of it.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

type Object = Map<String, Json>;

const LONGEST_LINE: usize = 200;

/// One scenario with all its facts.
pub struct Scenario {
    /// The name of its file, without `.json`.
    pub topic: String,
    pub name: String,
    /// The ids of the rules that it exercises.
    pub rules: Vec<String>,
    /// The input: always an object.
    pub facts: Json,
    pub options: Object,
    /// A part of the answer, if the decision must answer.
    pub expect: Option<Json>,
    /// The problems, if the decision must refuse the facts.
    pub problems: Option<Vec<Json>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[serde(default)]
    base: Object,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    rules: Vec<String>,
    #[serde(default)]
    without: Without,
    #[serde(default)]
    facts: Object,
    #[serde(default)]
    options: Object,
    expect: Option<Json>,
    problems: Option<Vec<Json>>,
    /// For readers of the file; no test uses it.
    why: String,
}

/// The base facts that a case takes away.
#[derive(Deserialize)]
#[serde(untagged)]
enum Without {
    These(Vec<String>),
    All(AllFacts),
}

#[derive(Deserialize)]
enum AllFacts {
    #[serde(rename = "all")]
    All,
}

impl Default for Without {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

/// Every scenario of a decision, by file name and in the order of the file.
pub fn of_decision(decision: &str) -> Result<Vec<Scenario>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/scenarios")
        .join(decision);
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut scenarios = Vec::new();
    for file in files {
        let topic = file.file_stem().unwrap_or_default().to_string_lossy();
        let read = parse(&topic, &fs::read_to_string(&file)?);
        scenarios.extend(read.map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(scenarios)
}

/// The scenarios in the text of one file. It refuses a text that breaks the format.
pub fn parse(topic: &str, text: &str) -> Result<Vec<Scenario>, Box<dyn Error>> {
    for (line, number) in text.lines().zip(1..) {
        if line.chars().count() > LONGEST_LINE {
            return Err(format!("line {number} is longer than {LONGEST_LINE} columns").into());
        }
    }
    let mut scenarios = Vec::new();
    for Group { base, cases } in serde_json::from_str::<Vec<Group>>(text)? {
        for mut case in cases {
            let facts = all_facts(&base, &case).map_err(|error| format!("{}: {error}", case.name))?;
            if case.expect.is_some() == case.problems.is_some() {
                return Err(format!("{}: it needs either `expect` or `problems`", case.name).into());
            }
            case.expect.iter_mut().for_each(join_lines);
            scenarios.push(Scenario {
                topic: topic.to_string(),
                name: case.name,
                rules: case.rules,
                facts: Json::Object(facts),
                options: case.options,
                expect: case.expect,
                problems: case.problems,
            });
        }
    }
    Ok(scenarios)
}

/// The base facts without those that the case takes away, then the facts that the case states.
fn all_facts(base: &Object, case: &Case) -> Result<Object, String> {
    let mut facts = match &case.without {
        Without::All(AllFacts::All) => Object::new(),
        Without::These(_) => base.clone(),
    };
    if let Without::These(keys) = &case.without {
        for key in keys {
            if facts.remove(key).is_none() {
                return Err(format!("it takes {key} away, which is not in the base"));
            }
            if case.facts.contains_key(key) {
                return Err(format!("it takes {key} away and states it"));
            }
        }
    }
    for (key, value) in &case.facts {
        if facts.insert(key.clone(), value.clone()).as_ref() == Some(value) {
            return Err(format!("it states {key} as the base does"));
        }
    }
    Ok(facts)
}

/// Joins the lines of each `reading` and `mend` in an expected answer. In an answer both are one text.
fn join_lines(expected: &mut Json) {
    match expected {
        Json::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Json::Array(lines) if ["reading", "mend"].contains(&key.as_str()) => {
                        let lines: Vec<&str> = lines.iter().filter_map(Json::as_str).collect();
                        *value = Json::String(lines.join(" "));
                    }
                    value => join_lines(value),
                }
            }
        }
        Json::Array(list) => list.iter_mut().for_each(join_lines),
        _ => {}
    }
}
