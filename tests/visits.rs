//! What holds of every audit of visits: a visit properly held never makes it worse, and a log has a bound.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use part301::engine::fact::Value;
use part301::engine::text::Lang;
use part301::registry::{DECISIONS, Entry};
use part301::time::calendar::{Calendar, Date};
use proptest::prelude::*;
use serde_json::Value as Json;

fn visits() -> &'static Entry {
    DECISIONS.iter().find(|entry| entry.word == "visits").unwrap()
}

fn text(text: impl ToString) -> Value {
    Value::Text(text.to_string().into())
}

fn day(number: i32) -> Date {
    Date::new(2025, 1, 1).unwrap().plus_days(number)
}

fn entry(date: Date, kind: Option<&str>, present: Option<&[&str]>, id: Option<String>) -> Value {
    let mut facts = vec![("date".into(), text(date))];
    facts.extend(kind.map(|kind| ("kind".into(), text(kind))));
    facts.extend(present.map(|names| {
        let names = names.iter().map(text).collect();
        ("siblingsPresent".into(), Value::List(names))
    }));
    facts.extend(id.map(|id| ("visitId".into(), text(id))));
    Value::Map(facts)
}

fn audit(log: Vec<Value>, siblings: Option<&[&str]>, order: Option<bool>) -> Json {
    let mut facts = vec![
        ("auditFrom".into(), text(day(0))),
        ("auditTo".into(), text(day(119))),
        ("auditOf".into(), text("both")),
        ("harmRisk".into(), Value::Bool(false)),
        ("visits".into(), Value::List(log)),
    ];
    facts.extend(siblings.map(|names| ("siblings".into(), Value::List(names.iter().map(text).collect()))));
    facts.extend(order.map(|order| ("courtOrderFewerVisits".into(), Value::Bool(order))));
    (visits().run)(&Value::Map(facts), &Calendar::default(), Lang::En).unwrap()
}

/// How good an outcome is.
fn rank(answer: &Json) -> usize {
    ["not_compliant", "undetermined", "compliant"]
        .iter()
        .position(|outcome| answer["outcome"] == *outcome)
        .unwrap()
}

/// How good the months and weeks are.
fn periods(answer: &Json) -> Vec<(usize, u64)> {
    let lists = [&answer["months"], &answer["weeks"]];
    let all = lists.into_iter().flat_map(|list| list.as_array().unwrap());
    all.map(|period| {
        let status = ["short", "undecided", "partial", "lifted", "held"]
            .iter()
            .position(|status| period["status"] == *status)
            .unwrap();
        (status, period["held"].as_u64().unwrap())
    })
    .collect()
}

fn some_entry() -> impl Strategy<Value = (i32, Option<usize>, Option<usize>, Option<usize>)> {
    (
        0..120,
        prop::option::of(0usize..4),
        prop::option::of(0usize..4),
        prop::option::of(0usize..3),
    )
}

const KINDS: [&str; 4] = ["parent", "sibling", "joint", "contact"];
const PRESENT: [&[&str]; 4] = [&[], &["Ana"], &["Ben"], &["Ana", "Ben"]];

/// An entry of the log; its id is one of its day and of what it says, so that entries with one id agree.
fn built((date, kind, present, id): (i32, Option<usize>, Option<usize>, Option<usize>)) -> Value {
    let id = id.map(|id| format!("{date}/{kind:?}/{present:?}/{id}"));
    let (kind, present) = (kind.map(|kind| KINDS[kind]), present.map(|names| PRESENT[names]));
    entry(day(date), kind, present, id)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_visit_properly_held_never_makes_it_worse(
        log in prop::collection::vec(some_entry(), 0..24),
        date in 0..120,
        joint in any::<bool>(),
        with_id in any::<bool>(),
        place in any::<prop::sample::Index>(),
        siblings in any::<bool>(),
        order in prop::option::of(Just(false)),
    ) {
        let log: Vec<Value> = log.into_iter().map(built).collect();
        let siblings: Option<&[&str]> = siblings.then_some(&["Ana", "Ben"]);
        let before = audit(log.clone(), siblings, order);
        let mut more = log;
        let kind = if joint { "joint" } else { "sibling" };
        let id = with_id.then(|| "the visit added".to_string());
        let place = place.index(more.len() + 1);
        more.insert(place, entry(day(date), Some(kind), Some(&["Ana", "Ben"]), id));
        let after = audit(more, siblings, order);
        prop_assert!(rank(&after) >= rank(&before), "{before}\n{after}");
        for (after, before) in periods(&after).into_iter().zip(periods(&before)) {
            prop_assert!(after.0 >= before.0 && after.1 >= before.1, "{before:?} became {after:?}");
        }
    }

    /// What one entry of a visit says holds for the others: a visit told in two entries is the visit told in one.
    #[test]
    fn a_visit_told_twice_is_one(
        log in prop::collection::vec((some_entry(), any::<[bool; 3]>(), any::<bool>()), 0..24),
        siblings in any::<bool>(),
    ) {
        let siblings: Option<&[&str]> = siblings.then_some(&["Ana", "Ben"]);
        let (mut once, mut first, mut second) = (Vec::new(), Vec::new(), Vec::new());
        for (number, ((date, kind, present, _), in_first, dated)) in log.into_iter().enumerate() {
            let id = Some(text(format!("visit {number}")));
            let says = [
                ("date", dated.then(|| text(day(date)))),
                ("kind", kind.map(|kind| text(KINDS[kind]))),
                ("siblingsPresent", present.map(|names| Value::List(PRESENT[names].iter().map(text).collect()))),
            ];
            let entry = |told: &dyn Fn(usize) -> bool| {
                let says = says.iter().cloned().enumerate().filter(|(place, _)| told(*place));
                let says = says.map(|(_, fact)| fact).chain([("visitId", id.clone())]);
                Value::Map(says.filter_map(|(key, value)| Some((key.into(), value?))).collect())
            };
            once.push(entry(&|_| true));
            first.push(entry(&|place| in_first[place]));
            second.push(entry(&|place| !in_first[place]));
        }
        let count = once.len();
        let (one, two) = (audit(once, siblings, Some(false)), audit([first, second].concat(), siblings, Some(false)));
        prop_assert_eq!(&one["outcome"], &two["outcome"]);
        prop_assert_eq!(periods(&one), periods(&two));
        let same = two["notCounted"].as_array().unwrap().iter();
        prop_assert!(same.filter(|entry| entry["reason"]["code"] == "same_visit").count() >= count);
    }

    /// The order of the log changes no month and no week.
    #[test]
    fn the_order_of_the_log_does_not_matter(log in prop::collection::vec(some_entry(), 0..24)) {
        let log: Vec<Value> = log.into_iter().map(built).collect();
        let back = log.iter().rev().cloned().collect();
        let (one, other) = (audit(log, Some(&["Ana", "Ben"]), None), audit(back, Some(&["Ana", "Ben"]), None));
        prop_assert_eq!(&one["outcome"], &other["outcome"]);
        prop_assert_eq!(periods(&one), periods(&other));
    }
}

#[test]
fn a_log_of_20_000_entries_is_taken_and_a_longer_one_is_refused() {
    let log: Vec<Value> = (0..20_000)
        .map(|number| {
            entry(
                day(number % 120),
                Some(KINDS[number as usize % 4]),
                Some(PRESENT[3]),
                None,
            )
        })
        .collect();
    let answer = audit(log.clone(), Some(&["Ana", "Ben"]), Some(false));
    assert_eq!(answer["outcome"], "compliant");

    let mut longer = log;
    longer.push(entry(day(0), None, None, None));
    let facts = Value::Map(vec![("visits".into(), Value::List(longer))]);
    let problems = (visits().run)(&facts, &Calendar::default(), Lang::En).unwrap_err();
    let problem = &problems.0[0];
    assert_eq!(
        (problem.path.as_str(), problem.code.code()),
        ("/visits", "out_of_range")
    );
    assert!(
        problem.message(Lang::En).contains("20000"),
        "{}",
        problem.message(Lang::En)
    );
}
