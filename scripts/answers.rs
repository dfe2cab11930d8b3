//! Prints what the native engine answers to every scenario, in each language: what the package is held
//! to. `cargo run --example answers`

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use part301::engine::answer::json;
use part301::engine::fact::Value;
use part301::engine::problem::Problems;
use part301::engine::text::Lang;
use part301::law::shared::options;
use part301::registry::{DECISIONS, Entry};
use serde::Deserialize;
use serde_json::{Map, json};

/// As much of a scenario as it takes to ask.
#[derive(Deserialize)]
struct Scenario {
    name: String,
    facts: serde_json::Value,
    #[serde(default)]
    options: Options,
}

#[derive(Default, Deserialize)]
struct Options {
    calendar: serde_json::Value,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut all = Vec::new();
    for decision in DECISIONS {
        for file in json_files(&Path::new("tests/scenarios").join(decision.word))? {
            let scenarios: Vec<Scenario> = serde_json::from_slice(&fs::read(&file)?)?;
            for scenario in scenarios {
                let mut answers = Map::new();
                for lang in Lang::ALL {
                    answers.insert(lang.code().to_string(), answer(decision, &scenario, lang)?);
                }
                all.push(json!({
                    "file": file.to_string_lossy(),
                    "name": scenario.name,
                    "function": decision.function,
                    "facts": scenario.facts,
                    "calendar": scenario.options.calendar,
                    "answers": answers,
                }));
            }
        }
    }
    println!("{}", serde_json::Value::Array(all));
    Ok(())
}

/// The files below a folder, in order; none where there is no folder yet.
fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "json") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The answer, or `{ problems }`.
fn answer(decision: &Entry, scenario: &Scenario, lang: Lang) -> Result<serde_json::Value, Box<dyn Error>> {
    let facts: Value = serde_json::from_value(scenario.facts.clone())?;
    let calendar: Value = serde_json::from_value(scenario.options.calendar.clone())?;
    let answered = options::calendar(&calendar).and_then(|calendar| (decision.run)(&facts, &calendar, lang));
    Ok(answered.unwrap_or_else(|Problems(problems)| json!({ "problems": json::of(&problems, lang, &Vec::new()) })))
}
