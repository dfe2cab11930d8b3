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
use crate::{options, relative};

/// Is this person a relative of the child? 301.20.
#[wasm_bindgen(js_name = checkRelative)]
pub fn check_relative(input: JsValue) -> JsValue {
    answer(&input, relative::check)
}

/// Were the visits held? 301.210(b)(4), 301.220(a), (e).
#[wasm_bindgen(js_name = auditVisits)]
pub fn audit_visits(input: JsValue) -> JsValue {
    answer(&input, held::audit)
}

/// Is this visiting plan good? 301.210 to 301.255.
#[wasm_bindgen(js_name = validateVisitationPlan)]
pub fn validate_visitation_plan(input: JsValue, calendar: JsValue) -> JsValue {
    let answered = read(&input).and_then(|input| {
        let calendar = options::calendar(&read(&calendar)?)?;
        visitation::validate(&Plan::from_value(&input)?, &calendar)
    });
    written(answered)
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
