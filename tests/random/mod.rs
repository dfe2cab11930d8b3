//! Random inputs and what must hold of them: what fuzzing (`make fuzz`), its replay (tests/replay.rs) and the soak
//! (tests/soak.rs) share.

#![allow(dead_code)] // Not every user of it uses all of it.

use part301::registry::{DECISIONS, Entry};

pub mod calendar;
pub mod decision;
pub mod input;
pub mod kinship;
pub mod visits;

/// Checks one input, made of the bytes given; panics if something does not hold.
pub type Check = Box<dyn Fn(&[u8]) + Send + Sync>;

/// Everything that is fuzzed, each by its name: every decision by its word, and what more there is to read.
pub fn targets() -> Vec<(&'static str, Check)> {
    let check = |entry: &'static Entry| -> (&'static str, Check) {
        (entry.word, Box::new(move |bytes| decision::check(entry, bytes)))
    };
    let mut targets: Vec<_> = DECISIONS.iter().map(check).collect();
    targets.push(("dates", Box::new(calendar::check)));
    targets.push(("kinship_paths", Box::new(kinship::check)));
    targets.push(("visit_logs", Box::new(visits::check)));
    targets
}
