//! What JavaScript calls: convert, decide, convert. There is no law here.
//!
//! An input arrives as CBOR (RFC 8949), because `js/` first takes a snapshot of it as plain data. A call returns an
//! answer, or all problems, as the numbers that [`pieces`] describes. `js/` adds the words.

use js_sys::{Date as JsDate, Int32Array, Object, Reflect, Uint32Array};
use minicbor::Decoder;
use minicbor::data::Type;
use wasm_bindgen::prelude::*;

use crate::engine::answer::VERSION;
use crate::engine::answer::shape::Piece;
use crate::engine::fact::Value;
use crate::engine::problem::Problems;
use crate::law::shared::options;
use crate::law::timeline::{self, TimelineKey};
use crate::registry::{self, for_each_decision};
use crate::time::Calendar;
use pieces::Pieces;

mod input;
pub mod pieces;

macro_rules! exports {
    ($($(#[doc = $doc:literal])* $word:ident { function: $function:ident, $($rest:tt)* })*) => {
        $(
            $(#[doc = $doc])*
            #[wasm_bindgen(js_name = $function)]
            pub fn $word(input: &[u8], calendar: JsValue) -> Vec<u32> {
                written(registry::$word(&read(input), read_calendar(&calendar)))
            }
        )*
    };
}
for_each_decision!(exports);

/// Many timelines as numbers: `{ rows, starts, problems }`, laid out as [`timeline::Compact`] says. If the list or the
/// calendar is wrong there are only problems: a list of `Problem`. Otherwise they are a list of `RefusedInput`.
#[wasm_bindgen(js_name = computeTimelines)]
pub fn compute_timelines(inputs: &[u8], calendar: JsValue) -> JsValue {
    let mut inputs = Decoder::new(inputs);
    let list = match inputs.datatype() {
        Ok(Type::Array) => Ok(inputs.array().ok().flatten().unwrap_or(0)),
        _ => Err(timeline::not_a_list(&input::value(&mut inputs))),
    };
    let (length, calendar) = match (list, read_calendar(&calendar)) {
        (Ok(length), Ok(calendar)) => (length, calendar),
        (list, calendar) => {
            let problems = [list.err(), calendar.err()].into_iter().flatten();
            let problems: Vec<_> = problems.flat_map(|problems| problems.0).collect();
            return many(None, &problems);
        }
    };
    let mut timelines = timeline::Compact::default();
    for _ in 0..length {
        timelines.add(&input::value(&mut inputs), &calendar);
    }
    many(Some(&timelines), &timelines.problems)
}

/// `{ rows, starts, problems }`. Without timelines there are only `problems`.
fn many(timelines: Option<&timeline::Compact>, problems: &impl Piece) -> JsValue {
    let result = Object::new();
    let set = |key: &str, value: &JsValue| {
        // A plain object takes any key.
        let _ = Reflect::set(&result, &key.into(), value);
    };
    if let Some(timelines) = timelines {
        set("rows", &Int32Array::from(timelines.rows.as_slice()));
        set("starts", &Uint32Array::from(timelines.starts.as_slice()));
    }
    set("problems", &Uint32Array::from(Pieces::of(problems).as_slice()));
    result.into()
}

/// What the numbers of [`compute_timelines`] stand for: a `TimelineKey`.
#[wasm_bindgen(js_name = timelineKey)]
pub fn timeline_key() -> Vec<u32> {
    Pieces::of(&TimelineKey::default())
}

/// The memory of the module, in which JavaScript reads its codes.
#[wasm_bindgen(js_name = moduleMemory)]
pub fn memory() -> JsValue {
    wasm_bindgen::memory()
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

/// The input as a value.
fn read(input: &[u8]) -> Value {
    input::value(&mut Decoder::new(input))
}

/// Reads the calendar. It is not CBOR: it is small, seldom given, and already plain data.
fn read_calendar(calendar: &JsValue) -> Result<Calendar, Problems> {
    let value = serde_wasm_bindgen::from_value(calendar.clone());
    options::calendar(&value.unwrap_or_else(|error| Value::Foreign(error.to_string().into())))
}

fn written<A: Piece>(answered: Result<A, Problems>) -> Vec<u32> {
    match answered {
        Ok(answer) => Pieces::of_either(0, &answer),
        Err(Problems(problems)) => Pieces::of_either(1, &problems),
    }
}
