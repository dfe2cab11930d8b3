//! What JavaScript calls: convert, decide, convert. No law.
//!
//! An input comes as CBOR (RFC 8949): `js/` takes a snapshot of it first, as plain data. A call returns an answer, or `{ problems }`
//! with everything that was wrong, as the numbers that [`pieces`] describes: `js/` attaches the words.

use js_sys::{Date as JsDate, Int32Array, Object, Reflect, Uint32Array};
use minicbor::Decoder;
use minicbor::data::Type;
use wasm_bindgen::prelude::*;

use crate::engine::answer::{Answer, Item, VERSION};
use crate::engine::decision::Decision;
use crate::engine::fact::{Code, Value};
use crate::engine::problem::{Problem, Problems};
use crate::law::timeline::{self, Timeline};
use crate::law::{
    case, child_information, convictions, disclosure, goal, placement, relative, relative_home, siblings,
    specialised_care, system_of_care, visitation, visits,
};
use crate::time::calendar::Calendar;
use crate::time::options;
use pieces::Pieces;

mod input;
pub mod pieces;

/// Is this person a relative of the child? 301.20.
#[wasm_bindgen(js_name = checkRelative)]
pub fn check_relative(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| relative::check(facts))
}

/// May this recipient be told who the caregiver is and where? 301.420-301.470.
#[wasm_bindgen(js_name = decideDisclosure)]
pub fn decide_disclosure(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, disclosure::decide)
}

/// What of the child's information may be shared, and with whom? 301.120, 301.80(e)(1)(G).
#[wasm_bindgen(js_name = decideChildInformation)]
pub fn decide_child_information(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, child_information::decide)
}

/// Is this visiting plan good? 301.210 to 301.255.
#[wasm_bindgen(js_name = validateVisitationPlan)]
pub fn validate_visitation_plan(input: &[u8], calendar: JsValue) -> Vec<u32> {
    let plan = visitation::Plan::from_value(&read(input));
    let answered =
        both(plan, read_calendar(&calendar)).and_then(|(plan, calendar)| visitation::validate(&plan, &calendar));
    written(answered.as_ref().map(Answer::item))
}

/// Were the visits held? 301.210(b)(4), 301.220(a), (e).
#[wasm_bindgen(js_name = auditVisits)]
pub fn audit_visits(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| visits::audit(facts))
}

/// Are these siblings placed together, or apart as the rules allow? 301.70.
#[wasm_bindgen(js_name = assessSiblingPlacement)]
pub fn assess_sibling_placement(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, siblings::assess)
}

/// Are the conditions of a placement there? 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140.
#[wasm_bindgen(js_name = assessPlacement)]
pub fn assess_placement(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| placement::assess(facts))
}

/// Is specialised foster care determined and provided as it must be? 301.90(b).
#[wasm_bindgen(js_name = assessSpecialisedCare)]
pub fn assess_specialised_care(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| specialised_care::assess(facts))
}

/// Does a conviction bar a relative's home? Appendix A, 301.80(i)(2).
#[wasm_bindgen(js_name = screenConvictions)]
pub fn screen_convictions(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| convictions::screen(facts))
}

/// Are the conditions for placing a child with a relative met? 301.80, Appendix A.
#[wasm_bindgen(js_name = assessRelativeHome)]
pub fn assess_relative_home(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, relative_home::assess)
}

/// Which deadlines run? Part 301's timeline, by a calendar.
#[wasm_bindgen(js_name = computeTimeline)]
pub fn compute_timeline(input: &[u8], calendar: JsValue) -> Vec<u32> {
    let facts = timeline::Facts::from_value(&read(input));
    let line = both(facts, read_calendar(&calendar)).and_then(|(facts, calendar)| timeline::compute(&facts, &calendar));
    written(line.as_ref().map(Timeline::item))
}

/// Many timelines as numbers: `{ rows, starts, problems }`, laid out as [`timeline::Compact`] says, or
/// `{ problems }` alone where the list or the calendar is none.
#[wasm_bindgen(js_name = computeTimelines)]
pub fn compute_timelines(inputs: &[u8], calendar: JsValue) -> JsValue {
    let mut inputs = Decoder::new(inputs);
    let list = match inputs.datatype() {
        Ok(Type::Array) => Ok(inputs.array().ok().flatten().unwrap_or(0)),
        _ => Err(timeline::not_a_list(&input::value(&mut inputs))),
    };
    let (length, calendar) = match both(list, read_calendar(&calendar)) {
        Ok(both) => both,
        Err(problems) => return many(None, &refused(&problems)),
    };
    let mut lines = timeline::Compact::default();
    for _ in 0..length {
        lines.add(&input::value(&mut inputs), &calendar);
    }
    let refused = lines.problems.iter().map(|(place, problems)| {
        Item::Record(vec![
            ("index", Item::Number(*place as i64)),
            ("problems", self::refused(problems)),
        ])
    });
    many(Some(&lines), &Item::List(refused.collect()))
}

/// `{ rows, starts, problems }`, the first two where there are any.
fn many(lines: Option<&timeline::Compact>, problems: &Item) -> JsValue {
    let result = Object::new();
    let set = |key: &str, value: &JsValue| {
        // A plain object takes any key.
        let _ = Reflect::set(&result, &key.into(), value);
    };
    if let Some(lines) = lines {
        set("rows", &Int32Array::from(lines.rows.as_slice()));
        set("starts", &Uint32Array::from(lines.starts.as_slice()));
    }
    let problems = Pieces::of(problems).0;
    set("problems", &Uint32Array::from(problems.as_slice()));
    result.into()
}

/// What the numbers of [`compute_timelines`] stand for: `{ fields, rules, statuses, none }`.
#[wasm_bindgen(js_name = timelineKey)]
pub fn timeline_key() -> Vec<u32> {
    fn codes(codes: impl Iterator<Item = &'static str>) -> Item<'static> {
        Item::List(codes.map(Item::Code).collect())
    }
    let rules = timeline::RULES.iter().map(|rule| rule.id);
    let statuses = timeline::RowStatus::WORDS.iter().map(|word| word.code);
    let key = Item::Record(vec![
        ("fields", codes(timeline::COMPACT_FIELDS.into_iter())),
        ("rules", codes(rules)),
        ("statuses", codes(statuses)),
        ("none", Item::Number(timeline::NONE.into())),
    ]);
    Pieces::of(&key).0
}

/// The memory of the module, in which JavaScript reads its codes.
#[wasm_bindgen(js_name = moduleMemory)]
pub fn memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Is the share of children over 24 months within the goal? 301.310-301.330.
#[wasm_bindgen(js_name = measureGoal)]
pub fn measure_goal(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| goal::measure(facts))
}

/// Can System of Care serve this child? The programme's description.
#[wasm_bindgen(js_name = checkSystemOfCare)]
pub fn check_system_of_care(input: &[u8], calendar: JsValue) -> Vec<u32> {
    answer(input, &calendar, |facts, _| system_of_care::check(facts))
}

/// What comes next in a case, and who does it? Case management, System of Care and Part 301's timeline.
#[wasm_bindgen(js_name = planCase)]
pub fn plan_case(input: &[u8], calendar: JsValue) -> Vec<u32> {
    let facts = case::Facts::from_value(&read(input));
    let plan = both(facts, read_calendar(&calendar)).and_then(|(facts, calendar)| case::plan(&facts, &calendar));
    written(plan.as_ref().map(case::Plan::item))
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
    input: &[u8],
    calendar: &JsValue,
    decide: fn(&D, &Calendar) -> Result<Answer<O>, Problems>,
) -> Vec<u32> {
    let (facts, mut problems) = D::read_fields(&read(input));
    let answered = match (read_calendar(calendar), problems.is_empty()) {
        // The decision itself looks for contradictions first, and a log has many.
        (Ok(calendar), true) => decide(&facts, &calendar),
        (calendar, _) => {
            problems.extend(facts.faults());
            problems.extend(calendar.err().into_iter().flat_map(|found| found.0));
            Err(Problems(problems))
        }
    };
    written(answered.as_ref().map(Answer::item))
}

/// The input, once it is read.
fn read(input: &[u8]) -> Value {
    input::value(&mut Decoder::new(input))
}

/// The calendar comes as it is: it is small, seldom given, and part of a snapshot too.
fn read_calendar(calendar: &JsValue) -> Result<Calendar, Problems> {
    let value = serde_wasm_bindgen::from_value(calendar.clone());
    options::calendar(&value.unwrap_or_else(|error| Value::Foreign(error.to_string().into())))
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

fn written(answered: Result<Item, &Problems>) -> Vec<u32> {
    let item = answered.unwrap_or_else(|problems| Item::Record(vec![("problems", refused(problems))]));
    Pieces::of(&item).0
}

fn refused(problems: &Problems) -> Item<'static> {
    let item = |problem: &Problem| {
        let other = problem.other.clone();
        Item::Record(vec![
            ("path", Item::Name(problem.path.clone())),
            ("code", Item::Code(problem.code.code())),
            ("got", Item::Name(problem.got.clone())),
            ("expected", problem.expected.clone().into()),
            ("other", other.map_or(Item::Null, Item::Name)),
        ])
    };
    Item::List(problems.0.iter().map(item).collect())
}
