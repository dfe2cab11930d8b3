//! What JavaScript calls: convert, decide, convert. No law.
//!
//! Only codes and arguments cross; `js/` attaches the words. An input comes as plain data (`js/` takes a
//! snapshot of it first), and a call returns either an answer or everything that was wrong.

use js_sys::{Date as JsDate, Int32Array, Object, Reflect, Uint32Array};
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, Item, VERSION};
use crate::calendar::Calendar;
use crate::decision::Decision;
use crate::fact::{Code, Value};
use crate::problem::{Problem, Problems};
use crate::timeline::{self, Timeline};
use crate::visitation::{self, held};
use crate::{child_information, convictions, disclosure, options, relative, relative_home};

/// Is this person a relative of the child? 301.20.
#[wasm_bindgen(js_name = checkRelative)]
pub fn check_relative(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, |facts, _| relative::check(facts))
}

/// May this recipient be told who the caregiver is and where? 301.420-301.470.
#[wasm_bindgen(js_name = decideDisclosure)]
pub fn decide_disclosure(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, disclosure::decide)
}

/// What of the child's information may be shared, and with whom? 301.120, 301.80(e)(1)(G).
#[wasm_bindgen(js_name = decideChildInformation)]
pub fn decide_child_information(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, child_information::decide)
}

/// Is this visiting plan good? 301.210 to 301.255.
#[wasm_bindgen(js_name = validateVisitationPlan)]
pub fn validate_visitation_plan(input: JsValue, calendar: JsValue) -> JsValue {
    let plan = read(&input).and_then(|input| visitation::Plan::from_value(&input));
    let answered = both(plan, read_calendar(&calendar))
        .and_then(|(plan, calendar)| visitation::validate(&plan, &calendar));
    written(answered.as_ref().map(Answer::item))
}

/// Were the visits held? 301.210(b)(4), 301.220(a), (e).
#[wasm_bindgen(js_name = auditVisits)]
pub fn audit_visits(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, |facts, _| held::audit(facts))
}

/// Does a conviction bar a relative's home? Appendix A, 301.80(i)(2).
#[wasm_bindgen(js_name = screenConvictions)]
pub fn screen_convictions(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, |facts, _| convictions::screen(facts))
}

/// Are the conditions for placing a child with a relative met? 301.80, Appendix A.
#[wasm_bindgen(js_name = assessRelativeHome)]
pub fn assess_relative_home(input: JsValue, calendar: JsValue) -> JsValue {
    answer(&input, &calendar, relative_home::assess)
}

/// Which deadlines run? Part 301's timeline, by a calendar.
#[wasm_bindgen(js_name = computeTimeline)]
pub fn compute_timeline(input: JsValue, calendar: JsValue) -> JsValue {
    let facts = read(&input).and_then(|input| timeline::Facts::from_value(&input));
    let line = both(facts, read_calendar(&calendar))
        .and_then(|(facts, calendar)| timeline::compute(&facts, &calendar));
    written(line.as_ref().map(Timeline::item))
}

/// Many timelines as numbers: `{ rows, starts, problems }`, laid out as [`timeline::Compact`] says, or
/// `{ problems }` alone where the list or the calendar is none.
#[wasm_bindgen(js_name = computeTimelines)]
pub fn compute_timelines(inputs: JsValue, calendar: JsValue) -> JsValue {
    let list = match inputs.dyn_ref::<js_sys::Array>() {
        Some(inputs) => Ok(inputs),
        None => read(&inputs).and_then(|inputs| Err(timeline::not_a_list(&inputs))),
    };
    let (inputs, calendar) = match both(list, read_calendar(&calendar)) {
        Ok(both) => both,
        Err(problems) => return write(&refused(&problems)),
    };
    let mut lines = timeline::Compact::default();
    for input in inputs.iter() {
        // A failure to read is a value too, and refused in its place.
        lines.add(&read(&input).unwrap_or(Value::Null), &calendar);
    }
    let refused = lines.problems.iter().map(|(place, problems)| {
        let Item::Record(mut fields) = refused(problems) else {
            return Item::Null;
        };
        fields.insert(0, ("index", Item::Number(*place as i64)));
        Item::Record(fields)
    });
    let result = Object::new();
    let set = |key: &str, value: &JsValue| {
        // A plain object takes any key.
        let _ = Reflect::set(&result, &key.into(), value);
    };
    set("rows", &Int32Array::from(lines.rows.as_slice()));
    set("starts", &Uint32Array::from(lines.starts.as_slice()));
    set("problems", &write(&Item::List(refused.collect())));
    result.into()
}

/// What the numbers of [`compute_timelines`] stand for: `{ fields, rules, statuses, none }`.
#[wasm_bindgen(js_name = timelineKey)]
pub fn timeline_key() -> JsValue {
    fn codes(codes: impl Iterator<Item = &'static str>) -> Item {
        Item::List(codes.map(Item::Code).collect())
    }
    let rules = timeline::RULES.iter().map(|rule| rule.id);
    let statuses = timeline::RowStatus::WORDS.iter().map(|word| word.code);
    write(&Item::Record(vec![
        ("fields", codes(timeline::COMPACT_FIELDS.into_iter())),
        ("rules", codes(rules)),
        ("statuses", codes(statuses)),
        ("none", Item::Number(timeline::NONE.into())),
    ]))
}

/// Today's date where this runs, `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn today() -> String {
    let now = JsDate::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    VERSION.to_string()
}

/// Reads an input and the calendar, decides, and returns the answer, or `{ problems }`.
fn answer<D: Decision, O: Code>(
    input: &JsValue,
    calendar: &JsValue,
    decide: fn(&D, &Calendar) -> Result<Answer<O>, Problems>,
) -> JsValue {
    let facts = read(input).and_then(|input| D::from_value(&input));
    let answered = both(facts, read_calendar(calendar))
        .and_then(|(facts, calendar)| decide(&facts, &calendar));
    written(answered.as_ref().map(Answer::item))
}

/// The input as a value. What is no plain data was replaced before it came here, so a failure says only
/// that.
fn read(input: &JsValue) -> Result<Value, Problems> {
    let value = serde_wasm_bindgen::Deserializer::from(input.clone());
    Ok(Value::deserialize(value).unwrap_or_else(|error| Value::Foreign(error.to_string())))
}

fn read_calendar(calendar: &JsValue) -> Result<Calendar, Problems> {
    options::calendar(&read(calendar)?)
}

/// Both, or what is wrong with either.
fn both<A, B>(first: Result<A, Problems>, second: Result<B, Problems>) -> Result<(A, B), Problems> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (first, second) => {
            let problems = [first.err(), second.err()].into_iter().flatten();
            Err(Problems(problems.flat_map(|problems| problems.0).collect()))
        }
    }
}

fn written(answered: Result<Item, &Problems>) -> JsValue {
    match answered {
        Ok(item) => write(&item),
        Err(problems) => write(&refused(problems)),
    }
}

fn write(value: &impl Serialize) -> JsValue {
    value
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}

fn refused(problems: &Problems) -> Item {
    let item = |problem: &Problem| {
        let other = problem.other.clone();
        Item::Record(vec![
            ("path", Item::Name(problem.path.clone())),
            ("code", Item::Code(problem.code.code())),
            ("got", Item::Name(problem.got.clone())),
            ("expected", Item::Note(problem.expected.clone())),
            ("other", other.map_or(Item::Null, Item::Name)),
        ])
    };
    Item::Record(vec![(
        "problems",
        Item::List(problems.0.iter().map(item).collect()),
    )])
}
