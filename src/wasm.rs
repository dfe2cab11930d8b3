//! What JavaScript calls: convert, decide, convert. No law.
//!
//! Only codes and arguments cross; `js/` attaches the words. An input comes as plain data (`js/` takes a
//! snapshot of it first), and a call returns either an answer or everything that was wrong.

use js_sys::Date as JsDate;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, Item, VERSION};
use crate::decision::Decision;
use crate::fact::{Code, Value};
use crate::problem::{Problem, Problems};
use crate::visitation::{self, Plan, held};
use crate::{options, relative, timeline};

/// Is this person a relative of the child? 301.20.
#[wasm_bindgen(js_name = checkRelative)]
pub fn check_relative(input: JsValue) -> JsValue {
    answer(&input, relative::check)
}

/// Were the visits held? 301.210(b)(4), 301.220(a), (e).
#[wasm_bindgen(js_name = auditVisits)]
pub fn audit_visits(input: &JsValue) -> JsValue {
    answer(input, held::audit)
}

/// Is this visiting plan good? 301.210 to 301.255.
#[wasm_bindgen(js_name = validateVisitationPlan)]
pub fn validate_visitation_plan(input: &JsValue, calendar: &JsValue) -> JsValue {
    let plan = read(input).and_then(|input| Plan::from_value(&input));
    let calendar = read(calendar).and_then(|calendar| options::calendar(&calendar));
    written(
        together(plan, calendar)
            .and_then(|(plan, calendar)| visitation::validate(&plan, &calendar)),
    )
}

/// Which deadlines run? Part 301's timeline, by a calendar.
#[wasm_bindgen(js_name = computeTimeline)]
pub fn compute_timeline(input: &JsValue, calendar: &JsValue) -> JsValue {
    let facts = read(input).and_then(|input| timeline::Facts::from_value(&input));
    let calendar = read(calendar).and_then(|calendar| options::calendar(&calendar));
    let computed = together(facts, calendar)
        .and_then(|(facts, calendar)| timeline::compute(&facts, &calendar));
    match computed {
        Ok(line) => write(&line.item()),
        Err(problems) => write(&refused(problems)),
    }
}

/// Many timelines as numbers: `{ rows, starts, problems }`, laid out as [`timeline::Compact`] says, or
/// `{ problems }` alone where the list or the calendar is none.
#[wasm_bindgen(js_name = computeTimelines)]
pub fn compute_timelines(inputs: &JsValue, calendar: &JsValue) -> JsValue {
    let inputs = match inputs.dyn_ref::<js_sys::Array>() {
        Some(inputs) => Ok(inputs),
        None => read(inputs).and_then(|inputs| Err(timeline::not_a_list(&inputs))),
    };
    let calendar = read(calendar).and_then(|calendar| options::calendar(&calendar));
    let (inputs, calendar) = match together(inputs, calendar) {
        Ok(both) => both,
        Err(problems) => return write(&refused(problems)),
    };
    let mut lines = timeline::Compact::default();
    for input in inputs.iter() {
        // A failure to read is a value too, and refused in its place.
        let input = read(&input).unwrap_or(Value::Null);
        lines.add(&input, &calendar);
    }
    let refused = lines.problems.into_iter().map(|(place, problems)| {
        let Item::Record(mut fields) = refused(problems) else {
            return Item::Null;
        };
        fields.insert(0, ("index", Item::Number(place as i64)));
        Item::Record(fields)
    });
    let result = js_sys::Object::new();
    let set = |key: &str, value: &JsValue| {
        // A plain object takes any key.
        let _ = js_sys::Reflect::set(&result, &key.into(), value);
    };
    set("rows", &js_sys::Int32Array::from(lines.rows.as_slice()));
    set(
        "starts",
        &js_sys::Uint32Array::from(lines.starts.as_slice()),
    );
    set("problems", &write(&Item::List(refused.collect())));
    result.into()
}

/// What the numbers of [`compute_timelines`] stand for: `{ fields, rules, statuses, none }`.
#[wasm_bindgen(js_name = timelineKey)]
pub fn timeline_key() -> JsValue {
    let codes =
        |codes: &mut dyn Iterator<Item = &'static str>| Item::List(codes.map(Item::Code).collect());
    write(&Item::Record(vec![
        ("fields", codes(&mut timeline::COMPACT_FIELDS.into_iter())),
        (
            "rules",
            codes(&mut timeline::RULES.iter().map(|rule| rule.id)),
        ),
        (
            "statuses",
            codes(&mut timeline::RowStatus::WORDS.iter().map(|word| word.code)),
        ),
        ("none", Item::Number(timeline::NONE.into())),
    ]))
}

/// Today's date where this runs, `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn today() -> String {
    let now = JsDate::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    )
}

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    VERSION.to_string()
}

/// Reads an input, decides, and returns the answer, or `{ problems }`.
fn answer<D: Decision, O: Code>(
    input: &JsValue,
    decide: fn(&D) -> Result<Answer<O>, Problems>,
) -> JsValue {
    written(read(input).and_then(|value| decide(&D::from_value(&value)?)))
}

/// Both, or everything that is wrong with either.
fn together<A, B>(
    one: Result<A, Problems>,
    other: Result<B, Problems>,
) -> Result<(A, B), Problems> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => {
            let problems = [one.err(), other.err()].into_iter().flatten();
            Err(Problems(problems.flat_map(|problems| problems.0).collect()))
        }
    }
}

/// The answer, or `{ problems }`.
fn written<O: Code>(answered: Result<Answer<O>, Problems>) -> JsValue {
    match answered {
        Ok(answer) => write(&answer.item()),
        Err(problems) => write(&refused(problems)),
    }
}

/// The input as a value. What is no plain data was replaced before it came here, so a failure says only
/// that.
fn read(input: &JsValue) -> Result<Value, Problems> {
    let value = serde_wasm_bindgen::Deserializer::from(input.clone());
    Ok(Value::deserialize(value).unwrap_or_else(|error| Value::Foreign(error.to_string())))
}

fn write(value: &impl Serialize) -> JsValue {
    value
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}

fn refused(problems: Problems) -> Item {
    let item = |problem: Problem| {
        let Problem {
            path,
            code,
            got,
            expected,
            other,
        } = problem;
        Item::Record(vec![
            ("path", Item::Name(path)),
            ("code", Item::Code(code.code())),
            ("got", Item::Name(got)),
            ("expected", Item::Note(expected)),
            ("other", other.map_or(Item::Null, Item::Name)),
        ])
    };
    Item::Record(vec![(
        "problems",
        Item::List(problems.0.into_iter().map(item).collect()),
    )])
}
