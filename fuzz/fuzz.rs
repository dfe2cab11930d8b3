//! Fuzzes what the binary is named after.

#![no_main]

use libfuzzer_sys::fuzz_target;
use part301_fuzz::random::{Check, TARGETS};

const CHECK: Check = {
    let mut targets = TARGETS;
    loop {
        match targets {
            [(name, check), rest @ ..] => {
                if same(name.as_bytes(), env!("CARGO_BIN_NAME").as_bytes()) {
                    break *check;
                }
                targets = rest;
            }
            [] => panic!("tests/random/mod.rs has no target of this name"),
        }
    }
};

const fn same(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([], []) => true,
        ([first, one @ ..], [second, other @ ..]) => *first == *second && same(one, other),
        _ => false,
    }
}

fuzz_target!(|bytes: &[u8]| CHECK(bytes));
