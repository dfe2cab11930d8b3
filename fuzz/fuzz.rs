//! Fuzzes the target that the variable `FUZZ_TARGET` names.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use part301_fuzz::random::{Check, targets};

static CHECK: LazyLock<Check> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET names a target");
    let found = targets().into_iter().find(|(target, _)| *target == name);
    found.unwrap_or_else(|| panic!("tests/random/mod.rs has no target {name}")).1
});

fuzz_target!(|bytes: &[u8]| CHECK(bytes));
