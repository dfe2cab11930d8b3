//! What JavaScript calls: convert, decide, convert. No law.
//!
//! Only codes and arguments cross; `js/` attaches the words. An input comes as plain data (`js/` takes a
//! snapshot of it first), and a call returns either an answer or everything that was wrong.

use js_sys::Date as JsDate;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, Item, VERSION};
use crate::calendar::Calendar;
use crate::decision::Decision;
use crate::fact::{Code, Value};
use crate::problem::{Problem, Problems};
use crate::{child_information, disclosure, options, relative};

/// Is this person a relative of the child? 301.20.
#[wasm_bindgen(js_name = checkRelative)]
pub fn check_relative(input: JsValue) -> JsValue {
    answer(&input, relative::check)
}

/// May this recipient be told who the caregiver is and where? 301.420-301.470.
#[wasm_bindgen(js_name = decideDisclosure)]
pub fn decide_disclosure(input: JsValue, calendar: JsValue) -> JsValue {
    answer_by(&input, &calendar, disclosure::decide)
}

/// What of the child's information may be shared, and with whom? 301.120, 301.80(e)(1)(G).
#[wasm_bindgen(js_name = decideChildInformation)]
pub fn decide_child_information(input: JsValue, calendar: JsValue) -> JsValue {
    answer_by(&input, &calendar, child_information::decide)
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
    let answered = read(input).and_then(|value| decide(&D::from_value(&value)?));
    match answered {
        Ok(answer) => write(&answer.item()),
        Err(problems) => write(&refused(problems)),
    }
}

/// The same for a decision that counts business days, by the calendar option.
fn answer_by<D: Decision, O: Code>(
    input: &JsValue,
    calendar: &JsValue,
    decide: fn(&D, &Calendar) -> Result<Answer<O>, Problems>,
) -> JsValue {
    let facts = read(input).and_then(|value| D::from_value(&value));
    let calendar = read(calendar).and_then(|value| options::calendar(&value));
    let answered = match (facts, calendar) {
        (Ok(facts), Ok(calendar)) => decide(&facts, &calendar),
        (facts, calendar) => {
            let problems = [facts.err(), calendar.err()];
            Err(Problems(
                problems
                    .into_iter()
                    .flatten()
                    .flat_map(|all| all.0)
                    .collect(),
            ))
        }
    };
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
