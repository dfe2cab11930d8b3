//! The exports of the WebAssembly build as JavaScript meets them, in Node and in a browser: plain data in,
//! plain data out, and never a trap.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use js_sys::{Array, JSON, Reflect};
use part301::answer::VERSION;
use part301::wasm;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const GOOD: &str = r#"{ "relationship": "aunt", "side": "maternal", "personAge": 54, "personIsLegalParent": false }"#;

fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn check(text: &str) -> JsValue {
    wasm::check_relative(json(text), JsValue::NULL)
}

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(key)).unwrap()
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// The problems as `path code`.
fn problems(answer: &JsValue) -> Vec<String> {
    let list = Array::from(&get(answer, "problems"));
    let told = |problem: JsValue| {
        format!(
            "{} {}",
            get(&problem, "path").as_string().unwrap(),
            get(&problem, "code").as_string().unwrap()
        )
    };
    list.iter().map(told).collect()
}

#[wasm_bindgen_test]
fn an_answer_crosses_as_plain_data() {
    let answer = check(GOOD);
    assert_eq!(get(&answer, "outcome").as_string().unwrap(), "relative");
    assert_eq!(get(&answer, "basis").as_string().unwrap(), "relative.kin");
    let findings = Array::from(&get(&answer, "findings"));
    assert!(findings.length() > 10);
    let copied = json(&text(&answer));
    assert_eq!(text(&copied), text(&answer));
}

#[wasm_bindgen_test]
fn ids_and_arguments_cross_and_no_sentence() {
    let answer = text(&check(
        r#"{ "personBirthDate": "2010-03-01", "asOf": "2026-03-01" }"#,
    ));
    assert!(
        answer
            .contains(r#""id":"relative.adult.turns_21","args":{"date":["dates",["2031-03-01"]]}"#)
    );
    assert!(!answer.contains("The person"));
    let refused = text(&check(r#"{ "side": "left" }"#));
    assert!(
        refused
            .contains(r#""id":"problem.one_of","args":{"codes":["plain","maternal, paternal"]}"#)
    );
}

#[wasm_bindgen_test]
fn nothing_known_is_answered_as_well() {
    let answer = check("{}");
    assert_eq!(get(&answer, "outcome").as_string().unwrap(), "undetermined");
    assert!(Array::from(&get(&answer, "missing")).length() > 0);
}

#[wasm_bindgen_test]
fn null_and_absent_are_unknown_alike() {
    let asked = check(r#"{ "personAge": null, "side": null }"#);
    assert_eq!(get(&asked, "outcome"), get(&check("{}"), "outcome"));
}

#[wasm_bindgen_test]
fn a_bad_call_is_refused_whole_and_the_next_one_answers_as_before() {
    let before = text(&check(GOOD));
    let bad =
        r#"{ "personAge": 20.5, "asOf": "2026-02-30", "relatonship": "aunt", "kinPath": [] }"#;
    for _ in 0..3 {
        assert_eq!(
            problems(&check(bad)),
            [
                "/personAge wrong_type",
                "/asOf impossible_date",
                "/relatonship unknown_key",
                "/kinPath out_of_range",
            ]
        );
        assert_eq!(text(&check(GOOD)), before);
    }
}

#[wasm_bindgen_test]
fn what_is_no_plain_data_is_refused_too() {
    // js/ lets none of these through; the engine does not rely on that.
    let values = [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::symbol(Some("x")),
        JsValue::from(1u64),
        JsValue::from(f64::NAN),
        JsValue::from_str("\u{10FFFF}"),
        Array::new().into(),
        js_sys::Date::new_0().into(),
        js_sys::Map::new().into(),
        js_sys::Uint8Array::new_with_length(3).into(),
        js_sys::Function::new_no_args("").into(),
    ];
    let before = text(&check(GOOD));
    for value in values {
        wasm::check_relative(value.clone(), JsValue::NULL);
        let input = js_sys::Object::new();
        Reflect::set(&input, &JsValue::from_str("side"), &value).unwrap();
        wasm::check_relative(input.into(), JsValue::NULL);
        assert_eq!(text(&check(GOOD)), before);
    }
}

#[wasm_bindgen_test]
fn a_foreign_value_is_named_at_its_place() {
    let refused = check(r#"{ "side": { "\u0000": "a Date" } }"#);
    assert_eq!(problems(&refused), ["/side wrong_type"]);
    let [problem] = &Array::from(&get(&refused, "problems")).to_vec()[..] else {
        panic!("one problem");
    };
    assert_eq!(get(problem, "got").as_string().unwrap(), "a Date");
}

#[wasm_bindgen_test]
fn today_is_a_day_and_the_version_is_this_one() {
    let today = wasm::today();
    assert!(part301::calendar::Date::parse(&today).is_ok(), "{today}");
    assert_eq!(wasm::version(), VERSION);
}
