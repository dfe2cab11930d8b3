//! The exports of the WebAssembly build as JavaScript meets them, in Node and in a browser: plain data in,
//! plain data out, and never a trap.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use minicbor::Encoder;
use part301::engine::answer::VERSION;
use part301::wasm;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

const GOOD: &str = r#"{ "relationship": "aunt", "side": "maternal", "personAge": 54, "personIsLegalParent": false }"#;

fn check(json: &str) -> String {
    let mut input = Encoder::new(Vec::new());
    write(&JSON::parse(json).unwrap(), &mut input);
    answered(&input.into_writer())
}

/// Plain data as js/cbor.js writes it.
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
    let pieces = wasm::check_relative(input, JsValue::NULL);
    let (text, rest) = read(&pieces);
    assert!(rest.is_empty(), "{text}");
    text
}

/// The first of the pieces as text, and the others; `src/wasm/pieces.rs` says what the numbers are.
fn read(pieces: &[u32]) -> (String, &[u32]) {
    let (first, rest) = pieces.split_first().unwrap();
    let holds = (first >> 5) as usize;
    let many = |rest: &mut &[u32]| {
        let mut list = Vec::new();
        for _ in 0..holds {
            list.push(next(rest));
        }
        list.join(",")
    };
    let mut rest = rest;
    let text = match first & 31 {
        0 => "null".to_string(),
        1 => (holds == 1).to_string(),
        2 => {
            let (low, high) = (u64::from(take(&mut rest)), u64::from(take(&mut rest)));
            f64::from_bits(low | high << 32).to_string()
        }
        3 => fixed(holds, take(&mut rest)),
        4 => {
            let bytes: Vec<u8> = (0..holds.div_ceil(4))
                .flat_map(|_| take(&mut rest).to_le_bytes())
                .collect();
            format!("\"{}\"", std::str::from_utf8(&bytes[..holds]).unwrap())
        }
        5 => format!("{}-{:02}-{:02}", holds >> 9, (holds >> 5) & 15, holds & 31),
        6 | 7 => {
            let list = fixed(holds, take(&mut rest));
            format!("{list}:{}", key(&mut rest))
        }
        8 => format!("{}|{}", next(&mut rest), next(&mut rest)),
        9 => format!("fact {holds}"),
        10 => format!("missing {holds}"),
        11 => {
            let mut note = key(&mut rest);
            for _ in 0..holds {
                note = format!("{note} {}={}", key(&mut rest), next(&mut rest));
            }
            format!("<{note}>")
        }
        12 | 13 => format!("[{}]", many(&mut rest)),
        14 => format!("{{{}}}", fields(holds, &mut rest)),
        15 => {
            let [rule, status, citation] = [0; 3].map(|_| key(&mut rest));
            let facts: Vec<u32> = (0..take(&mut rest)).map(|_| take(&mut rest)).collect();
            let more = fields(holds, &mut rest);
            format!("{{\"rule\":{rule},{status},{citation},{facts:?},{more}}}")
        }
        16 => {
            let [rule, citation, status] = [0; 3].map(|_| key(&mut rest));
            let [note, role] = [0; 2].map(|_| next(&mut rest));
            let more = fields(holds, &mut rest);
            format!("{{\"rule\":{rule},{citation},{status},{note},{role},{more}}}")
        }
        other => panic!("no piece is {other}"),
    };
    (text, rest)
}

fn fields(count: usize, rest: &mut &[u32]) -> String {
    let fields: Vec<String> = (0..count).map(|_| format!("{}:{}", key(rest), next(rest))).collect();
    fields.join(",")
}

fn next(rest: &mut &[u32]) -> String {
    let (text, after) = read(rest);
    *rest = after;
    text
}

fn take(rest: &mut &[u32]) -> u32 {
    let (first, after) = rest.split_first().unwrap();
    *rest = after;
    *first
}

fn key(rest: &mut &[u32]) -> String {
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
        answer.contains(r#"<"relative.adult.turns_21" "date"=[2031-03-01]>"#),
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
