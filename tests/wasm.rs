//! The exports of the WebAssembly build as JavaScript meets them, in Node and in a browser: plain data in,
//! plain data out, and never a trap.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use minicbor::Encoder;
use part301::engine::answer::VERSION;
use part301::engine::answer::shape::{Piece, Shape, Type};
use part301::engine::problem::Problem;
use part301::engine::text::ArgKind;
use part301::registry::RelativeAnswer;
use part301::wasm;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const GOOD: &str = r#"{ "relationship": "aunt", "side": "maternal", "personAge": 54, "personIsLegalParent": false }"#;

fn check(json: &str) -> String {
    let mut input = Encoder::new(Vec::new());
    write(&JSON::parse(json).unwrap(), &mut input);
    answered(&input.into_writer())
}

/// Plain data as js/core/cbor.js writes it.
fn write(value: &JsValue, to: &mut Encoder<Vec<u8>>) {
    if value.is_null() {
        to.null().unwrap();
    } else if let Some(value) = value.as_bool() {
        to.bool(value).unwrap();
    } else if let Some(value) = value.as_f64() {
        to.f64(value).unwrap();
    } else if let Some(value) = value.as_string() {
        to.str(&value).unwrap();
    } else if Array::is_array(value) {
        let list = Array::from(value);
        to.array(list.length().into()).unwrap();
        list.iter().for_each(|entry| write(&entry, to));
    } else {
        let entries = Object::entries(value.unchecked_ref());
        to.map(entries.length().into()).unwrap();
        for entry in entries.iter().map(|entry| Array::from(&entry)) {
            to.str(&entry.get(0).as_string().unwrap()).unwrap();
            write(&entry.get(1), to);
        }
    }
}

fn answered(input: &[u8]) -> String {
    let numbers = wasm::relative(input, JsValue::NULL);
    let rest = &mut numbers.as_slice();
    let text = match take(rest) {
        0 => read(&RelativeAnswer::shape(), rest),
        _ => format!("{{\"problems\":{}}}", read(&Vec::<Problem>::shape(), rest)),
    };
    assert!(rest.is_empty(), "{text}");
    text
}

/// The next value as text; `src/wasm/pieces.rs` says what the numbers are.
fn read(holds: &Type, rest: &mut &[u32]) -> String {
    match holds {
        Type::Plain { read: how, list, .. } => plain(how, *list, rest),
        Type::Choice(..) => code(rest),
        Type::Nullable(of) | Type::Optional(of) => match take(rest) {
            0 => "null".to_string(),
            _ => read(of, rest),
        },
        Type::List(of) => many(rest, |rest| read(of, rest)),
        Type::OneOf(_, _, records) => {
            let place = take(rest) as usize;
            record(&records[place], rest)
        }
        Type::Record(shape) | Type::Flat(shape) => record(shape, rest),
    }
}

fn record(shape: &Shape, rest: &mut &[u32]) -> String {
    format!("{{{}}}", fields(shape, rest).join(","))
}

fn fields(shape: &Shape, rest: &mut &[u32]) -> Vec<String> {
    let mut told = Vec::new();
    for field in &shape.fields {
        match &field.holds {
            Type::Flat(shape) => told.extend(fields(shape, rest)),
            Type::Optional(_) if rest.first() == Some(&0) => drop(take(rest)),
            holds => told.push(format!("\"{}\":{}", field.key, read(holds, rest))),
        }
    }
    told
}

fn plain(how: &str, list: Option<&str>, rest: &mut &[u32]) -> String {
    match how {
        "boolean" => (take(rest) == 1).to_string(),
        "number" => number(rest),
        "code" => code(rest),
        "text" => text(rest),
        "date" => date(rest),
        "labelled" => format!("{}:{}", list.unwrap(), code(rest)),
        "name" if take(rest) == 0 => format!("{}:{}", code(rest), code(rest)),
        "name" => format!("{}|{}", text(rest), text(rest)),
        "fact" => format!("fact {}", take(rest)),
        "missing" => format!("missing {}", take(rest)),
        "sentence" => sentence(rest),
        "sentences" => many(rest, sentence),
        other => panic!("a relative's answer has no {other}"),
    }
}

fn sentence(rest: &mut &[u32]) -> String {
    let count = take(rest);
    let mut told = code(rest);
    for _ in 0..count {
        let name = code(rest);
        let kind = take(rest) as usize;
        let filled = match ArgKind::ALL[kind].0 {
            ArgKind::Number => number(rest),
            ArgKind::Date => date(rest),
            ArgKind::Word => label(rest),
            ArgKind::Words => many(rest, label),
            ArgKind::Dates => many(rest, date),
            ArgKind::Sentence => sentence(rest),
            ArgKind::Text => text(rest),
        };
        told = format!("{told} {name}={filled}");
    }
    format!("<{told}>")
}

fn label(rest: &mut &[u32]) -> String {
    format!("{}:{}", code(rest), code(rest))
}

fn number(rest: &mut &[u32]) -> String {
    let (low, high) = (u64::from(take(rest)), u64::from(take(rest)));
    f64::from_bits(low | high << 32).to_string()
}

fn date(rest: &mut &[u32]) -> String {
    let packed = take(rest);
    format!("{}-{:02}-{:02}", packed >> 9, (packed >> 5) & 15, packed & 31)
}

fn text(rest: &mut &[u32]) -> String {
    let length = take(rest) as usize;
    let bytes: Vec<u8> = (0..length.div_ceil(4)).flat_map(|_| take(rest).to_le_bytes()).collect();
    format!("\"{}\"", std::str::from_utf8(&bytes[..length]).unwrap())
}

fn many(rest: &mut &[u32], each: impl Fn(&mut &[u32]) -> String) -> String {
    let count = take(rest);
    let values: Vec<String> = (0..count).map(|_| each(rest)).collect();
    format!("[{}]", values.join(","))
}

fn take(rest: &mut &[u32]) -> u32 {
    let (first, after) = rest.split_first().unwrap();
    *rest = after;
    *first
}

fn code(rest: &mut &[u32]) -> String {
    let length = take(rest) as usize;
    fixed(length, take(rest))
}

/// Text that the module holds.
fn fixed(length: usize, address: u32) -> String {
    let memory = Reflect::get(&wasm::memory(), &"buffer".into()).unwrap();
    let bytes = Uint8Array::new_with_byte_offset_and_length(&memory, address, length as u32);
    format!("\"{}\"", String::from_utf8(bytes.to_vec()).unwrap())
}

/// The problems as `path code`.
fn problems(answer: &str) -> Vec<String> {
    let told = |problem: &str| {
        let (path, rest) = problem.split_once("\",\"code\":\"").unwrap();
        format!("{path} {}", rest.split_once('"').unwrap().0)
    };
    let list = answer.strip_prefix(r#"{"problems":["#).unwrap();
    list.split(r#"{"path":""#).skip(1).map(told).collect()
}

#[wasm_bindgen_test]
fn an_answer_crosses_whole() {
    let answer = check(GOOD);
    assert!(
        answer.starts_with(r#"{"outcome":"relative","basis":"relative.kin""#),
        "{answer}"
    );
    assert!(answer.matches(r#"{"rule":"#).count() > 10);
    assert!(answer.contains(r#""engine":{"name":"part301""#));
}

#[wasm_bindgen_test]
fn ids_and_arguments_cross_and_no_sentence() {
    let answer = check(r#"{ "personBirthDate": "2010-03-01", "asOf": "2026-03-01" }"#);
    assert!(
        answer.contains(r#"<"relative.adult.turns_21" "date"=2031-03-01>"#),
        "{answer}"
    );
    assert!(!answer.contains("The person"));
    let refused = check(r#"{ "side": "left" }"#);
    assert!(
        refused.contains(r#"<"problem.one_of" "codes"="maternal, paternal">"#),
        "{refused}"
    );
}

#[wasm_bindgen_test]
fn nothing_known_is_answered_as_well() {
    let answer = check("{}");
    assert!(answer.contains(r#""outcome":"undetermined""#), "{answer}");
    assert!(answer.contains(r#""missing":[missing "#), "{answer}");
}

#[wasm_bindgen_test]
fn null_and_absent_are_unknown_alike() {
    let asked = check(r#"{ "personAge": null, "side": null }"#);
    assert!(asked.contains(r#""outcome":"undetermined""#), "{asked}");
}

#[wasm_bindgen_test]
fn a_bad_call_is_refused_whole_and_the_next_one_answers_as_before() {
    let before = check(GOOD);
    let bad = r#"{ "personAge": 20.5, "asOf": "2026-02-30", "relatonship": "aunt", "kinPath": [] }"#;
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
        assert_eq!(check(GOOD), before);
    }
}

#[wasm_bindgen_test]
fn bytes_that_are_no_input_are_refused_too() {
    // js/ writes none of these; the engine does not rely on that.
    let bytes: [&[u8]; 9] = [
        &[],
        &[0xf6],
        &[0xf7],
        &[0x1c],
        &[0xff],
        &[0x62, 0xc3, 0x28],
        &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x60],
        &[0xa1, 0x64, b's', b'i', b'd', b'e'],
    ];
    let before = check(GOOD);
    for input in bytes {
        assert_eq!(problems(&answered(input)), [" wrong_type"], "{input:?}");
        assert_eq!(check(GOOD), before);
    }
    let not_a_number = [0xa1, 0x64, b's', b'i', b'd', b'e', 0xf9, 0x7e, 0x00];
    problems(&answered(&not_a_number));
}

#[wasm_bindgen_test]
fn a_foreign_value_is_named_at_its_place() {
    let refused = check(r#"{ "side": { "\u0000": "a Date" } }"#);
    assert_eq!(problems(&refused), ["/side wrong_type"]);
    assert!(refused.contains(r#""got":"a Date""#), "{refused}");
}

#[wasm_bindgen_test]
fn today_is_a_day_and_the_version_is_this_one() {
    let today = wasm::today();
    assert!(part301::time::calendar::Date::parse(&today).is_ok(), "{today}");
    assert_eq!(wasm::version(), VERSION);
}
