//! Long logs of visits, audited: the order of the entries says nothing, and a visit more never hurts.

use part301::engine::fact::{SmolStr, Value};
use part301::engine::text::Lang;
use part301::registry::{DECISIONS, Entry};
use part301::time::calendar::{Calendar, Date};
use serde_json::Value as Json;

use super::input::{Draw, anchor};

const SIBLINGS: &[&str] = &["A", "B", "C"];

/// Audits a log of some months.
pub fn check(bytes: &[u8]) {
    let draw = &mut Draw::from(bytes);
    let entry = DECISIONS.iter().find(|entry| entry.word == "visits").unwrap();
    let from = anchor(draw).clamp(Date::MIN, Date::MAX.plus_days(-2_000));
    let to = from.plus_days(draw.below(200) as i32);
    let siblings = &SIBLINGS[..1 + draw.below(SIBLINGS.len())];
    let mut log = Vec::new();
    while !draw.is_empty() && log.len() < 400 {
        log.push(visit(draw, from, to, siblings));
    }
    let mut frame = vec![
        ("auditFrom", text(from)),
        ("auditTo", text(to)),
        ("auditOf", text(draw.pick(&["sibling", "parent", "both"]))),
        ("siblings", names(siblings)),
        ("courtOrderFewerVisits", Value::Bool(false)),
        ("harmRisk", Value::Bool(false)),
    ];
    if draw.one_in(2) {
        frame.remove(draw.below(frame.len()));
    }
    let audit = |log: &[Value]| audit(entry, &frame, log);
    let Some(answer) = audit(&log) else { return };

    let mut same = vec![log.iter().rev().cloned().collect()];
    // Entries of an unknown day may be of several.
    let dated = |facts: &[(SmolStr, Value)]| facts.iter().any(|(key, _)| key == "date");
    if log
        .iter()
        .all(|entry| matches!(entry, Value::Map(facts) if dated(facts)))
    {
        same.push([log.clone(), log.clone()].concat());
    }
    for same in same {
        let again = audit(&same).unwrap();
        assert_eq!(told(&again), told(&answer), "{frame:?} {log:?}");
    }
    let mut more = log.clone();
    more.push(map(vec![
        ("date", text(to)),
        ("kind", text("sibling")),
        ("siblingsPresent", names(siblings)),
        ("visitId", text("one more")),
    ]));
    let more = audit(&more).unwrap();
    assert!(rank(&more) >= rank(&answer), "one visit more: {frame:?} {log:?}");
}

/// An entry of the log; most days lie within the period.
fn visit(draw: &mut Draw, from: Date, to: Date, siblings: &[&str]) -> Value {
    let days = from.days_until(to) as usize + 20;
    let mut facts = Vec::new();
    if !draw.one_in(24) {
        facts.push(("date", text(from.plus_days(draw.below(days) as i32 - 10))));
    }
    if !draw.one_in(12) {
        facts.push(("kind", text(draw.pick(&["sibling", "joint", "parent", "contact"]))));
    }
    match draw.below(8) {
        0 => {}
        1 => facts.push(("siblingsPresent", names(&siblings[..draw.below(siblings.len())]))),
        _ => facts.push(("siblingsPresent", names(siblings))),
    }
    match draw.below(4) {
        0 => facts.push(("visitId", text(draw.below(64)))),
        1 => facts.push(("parentPresent", Value::Bool(draw.one_in(2)))),
        _ => {}
    }
    map(facts)
}

fn audit(entry: &Entry, frame: &[(&str, Value)], log: &[Value]) -> Option<Json> {
    let mut facts = frame.to_vec();
    facts.push(("visits", Value::List(log.to_vec())));
    (entry.run)(&map(facts), &Calendar::default(), Lang::En).ok()
}

/// What an audit comes to: the outcome and, of each month and week, how many visits were held and how it stands.
fn told(answer: &Json) -> (&Json, Vec<[&Json; 3]>) {
    let periods = ["months", "weeks"]
        .into_iter()
        .filter_map(|key| answer[key].as_array())
        .flatten();
    let periods = periods.map(|one| ["from", "held", "status"].map(|key| &one[key]));
    (&answer["outcome"], periods.collect())
}

/// How good an outcome is.
fn rank(answer: &Json) -> usize {
    let outcomes = ["not_compliant", "undetermined", "compliant"];
    let outcome = answer["outcome"].as_str();
    outcomes.iter().position(|one| Some(*one) == outcome).unwrap()
}

fn text(text: impl ToString) -> Value {
    Value::Text(text.to_string().into())
}

fn names(names: &[&str]) -> Value {
    Value::List(names.iter().map(text).collect())
}

fn map(facts: Vec<(&str, Value)>) -> Value {
    let facts = facts.into_iter().map(|(key, value)| (key.into(), value));
    Value::Map(facts.collect())
}
