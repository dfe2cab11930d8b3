//! What holds of every decision, whatever its input.

use part301::engine::fact::Value;
use part301::engine::problem::{GOT_LIMIT, Problems};
use part301::engine::text::Lang;
use part301::registry::Entry;
use part301::time::calendar::Calendar;
use serde_json::Value as Json;

use super::input::{Draw, input};

/// Checks one input of a decision.
pub fn check(entry: &Entry, bytes: &[u8]) {
    let mut draw = Draw::from(bytes);
    let Some((facts, answer)) = answered(entry, &mut draw) else {
        return;
    };
    let at = || format!("{} {facts:?}", entry.word);

    written_out(&answer);
    if !entry.outcomes.is_empty() {
        let known = entry.outcomes.iter().any(|word| word.code == outcome(&answer));
        assert!(known, "{}", at());
        let undetermined = outcome(&answer) == "undetermined";
        assert_eq!(undetermined, !missing(&answer).is_empty(), "{}", at());
    }

    // An open answer costs much to find: of the rest one thing at a time.
    match draw.below(8) {
        0 => assert_eq!(run(entry, &facts, Lang::En).unwrap(), answer, "{}", at()),
        1 | 2 => {
            let spanish = run(entry, &facts, Lang::Es).unwrap();
            written_out(&spanish);
            assert_eq!(told_by(&spanish), told_by(&answer), "{}", at());
        }
        chance => {
            let places = places(&facts, "");
            if places.is_empty() {
                return;
            }
            let place = &places[draw.below(places.len())];
            // What remains need not be valid: a list that another fact explained, say.
            let Ok(absent) = run(entry, &with(&facts, place, None), Lang::En) else {
                return;
            };
            if !entry.outcomes.is_empty() {
                let (part, full) = (outcome(&absent), outcome(&answer));
                let stays = part == full || part == "undetermined";
                assert!(stays, "{full} became {part} without {place}: {}", at());
            }
            if chance > 5 {
                let null = run(entry, &with(&facts, place, Some(Value::Null)), Lang::En).unwrap();
                assert_eq!(told_by(&null), told_by(&absent), "{place} null: {}", at());
            }
        }
    }
}

/// A random input with what is wrong taken out of it, and the answer to what remains; nothing where it is no input at all.
pub fn answered(entry: &Entry, draw: &mut Draw) -> Option<(Value, Json)> {
    let mut facts = input(draw, entry.declared);
    loop {
        let problems = match run(entry, &facts, Lang::En) {
            Ok(answer) => return Some((facts, answer)),
            Err(problems) => problems,
        };
        told(&problems);
        if !mend(draw, &mut facts, &problems) {
            return None;
        }
    }
}

/// What an answer comes to: the outcome, and the facts that it waits for.
fn told_by(answer: &Json) -> (&str, Vec<&str>) {
    (outcome(answer), missing(answer))
}

fn run(entry: &Entry, facts: &Value, lang: Lang) -> Result<Json, Problems> {
    (entry.run)(facts, &Calendar::default(), lang)
}

fn outcome(answer: &Json) -> &str {
    answer["outcome"].as_str().unwrap_or_default()
}

fn missing(answer: &Json) -> Vec<&str> {
    let missing = answer["missing"].as_array().map(Vec::as_slice).unwrap_or_default();
    missing.iter().filter_map(|one| one["path"].as_str()).collect()
}

/// Problems say where, what was found there in few words, and what belongs there in both languages.
fn told(problems: &Problems) {
    assert!(!problems.0.is_empty());
    for problem in &problems.0 {
        assert!(problem.path.is_empty() || problem.path.starts_with('/'), "{problem:?}");
        assert!(problem.got.chars().count() <= GOT_LIMIT, "{problem:?}");
        for lang in Lang::ALL {
            let expected = problem.expected.text(lang);
            assert!(!expected.is_empty() && !expected.contains('{'), "{problem:?}");
            assert!(problem.message(lang).contains(&expected), "{problem:?}");
        }
    }
}

/// Every placeholder of every sentence is filled in: no text that an input can have here has a brace.
fn written_out(answer: &Json) {
    match answer {
        Json::String(text) => assert!(!text.contains('{'), "{text}"),
        Json::Array(list) => list.iter().for_each(written_out),
        Json::Object(object) => object.values().for_each(written_out),
        _ => {}
    }
}

/// Takes out of an input what one of the problems is about, or what contradicts that; `false` where nothing is there.
fn mend(draw: &mut Draw, facts: &mut Value, problems: &Problems) -> bool {
    let mut mended = false;
    for problem in &problems.0 {
        let other = problem
            .other
            .as_ref()
            .filter(|other| *other != "/asOf" && draw.one_in(3));
        mended |= change(facts, other.unwrap_or(&problem.path), None);
    }
    mended
}

/// The facts of an input that can be taken away without saying something else by it.
pub fn places(value: &Value, at: &str) -> Vec<String> {
    // Without the day asked about everything is asked anew; an entry of a visit log without an id is read as the same
    // visit as another of its day; and where all exits are said to be listed, a child without one has none.
    const SAYS_MORE: &[&str] = &["kind", "asOf", "visitId", "exited"];
    let mut found = Vec::new();
    match value {
        Value::Map(facts) => {
            for (key, value) in facts {
                let path = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                if !SAYS_MORE.contains(&key.as_str()) || !at.is_empty() && key == "kind" {
                    found.push(path.clone());
                }
                found.extend(places(value, &path));
            }
        }
        Value::List(list) => {
            for (place, value) in list.iter().enumerate().take(4) {
                found.extend(places(value, &format!("{at}/{place}")));
            }
        }
        _ => {}
    }
    found
}

/// The input with what stands at a path replaced or, by nothing, removed.
pub fn with(facts: &Value, path: &str, new: Option<Value>) -> Value {
    let mut facts = facts.clone();
    change(&mut facts, path, new);
    facts
}

/// Replaces what stands at a path or, by nothing, removes it; where nothing stands there, removes what it would stand in.
/// `false` where there is nothing either.
fn change(value: &mut Value, path: &str, new: Option<Value>) -> bool {
    let Some(path) = path.strip_prefix('/') else {
        return false;
    };
    let (key, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    let key = key.replace("~1", "/").replace("~0", "~");
    // A problem shortens the keys that it does not know.
    let short = key.chars().count() == GOT_LIMIT;
    let is = |name: &str| name == key || short && name.starts_with(&key);
    let place = match value {
        Value::Map(facts) => facts.iter().position(|(name, _)| is(name)),
        Value::List(list) => key.parse().ok().filter(|place| *place < list.len()),
        _ => None,
    };
    let Some(place) = place else {
        return false;
    };
    let inner = match value {
        Value::Map(facts) => &mut facts[place].1,
        Value::List(list) => &mut list[place],
        _ => return false,
    };
    match new {
        new if !rest.is_empty() && change(inner, rest, new.clone()) => return true,
        Some(new) if rest.is_empty() => {
            *inner = new;
            return true;
        }
        _ => {}
    }
    match value {
        Value::Map(facts) => drop(facts.remove(place)),
        Value::List(list) => drop(list.remove(place)),
        _ => {}
    }
    true
}
