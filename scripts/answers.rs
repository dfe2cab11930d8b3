//! Prints the native answer to every scenario in each language. The package must give the same answers.
//! `cargo run --example answers`

#[path = "../tests/scenario_files/mod.rs"]
mod scenario_files;

use std::error::Error;

use part301::engine::answer::json;
use part301::engine::fact::Value;
use part301::engine::problem::Problems;
use part301::engine::text::Lang;
use part301::law::shared::options;
use part301::registry::{DECISIONS, Entry};
use scenario_files::Scenario;
use serde_json::{Map, Value as Json, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut all = Vec::new();
    for decision in DECISIONS {
        for scenario in scenario_files::of_decision(decision.word)? {
            let mut answers = Map::new();
            for lang in Lang::ALL {
                answers.insert(lang.code().to_string(), answer(decision, &scenario, lang)?);
            }
            all.push(json!({
                "file": format!("{}/{}", decision.word, scenario.topic),
                "name": scenario.name,
                "function": decision.function,
                "facts": scenario.facts,
                "calendar": scenario.options.get("calendar"),
                "answers": answers,
            }));
        }
    }
    println!("{}", Json::Array(all));
    Ok(())
}

/// The answer, or `{ problems }` if the decision refuses the facts.
fn answer(decision: &Entry, scenario: &Scenario, lang: Lang) -> Result<Json, Box<dyn Error>> {
    let facts: Value = serde_json::from_value(scenario.facts.clone())?;
    let calendar = scenario.options.get("calendar").cloned().unwrap_or_default();
    let calendar: Value = serde_json::from_value(calendar)?;
    let answered = options::calendar(&calendar).and_then(|calendar| (decision.run)(&facts, &calendar, lang));
    Ok(answered.unwrap_or_else(|Problems(problems)| json!({ "problems": json::of(&problems, lang, &Vec::new()) })))
}
