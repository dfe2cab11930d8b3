//! Random inputs and what must hold of them: what fuzzing (`make fuzz`), its replay (tests/replay.rs) and the soak
//! (tests/soak.rs) share.

#![allow(dead_code)] // Not every user of it uses all of it.

pub mod calendar;
pub mod decision;
pub mod input;
pub mod kinship;
pub mod visits;

/// Checks one input, made of the bytes given; panics where something does not hold.
pub type Check = fn(&[u8]);

/// What is fuzzed, each by its name: every decision by its word, and what more there is to read.
pub const TARGETS: &[(&str, Check)] = &[
    ("relative", |bytes| decision::check("relative", bytes)),
    ("disclosure", |bytes| decision::check("disclosure", bytes)),
    ("child_information", |bytes| decision::check("child_information", bytes)),
    ("visitation", |bytes| decision::check("visitation", bytes)),
    ("visits", |bytes| decision::check("visits", bytes)),
    ("siblings", |bytes| decision::check("siblings", bytes)),
    ("placement", |bytes| decision::check("placement", bytes)),
    ("specialised_care", |bytes| decision::check("specialised_care", bytes)),
    ("convictions", |bytes| decision::check("convictions", bytes)),
    ("relative_home", |bytes| decision::check("relative_home", bytes)),
    ("timeline", |bytes| decision::check("timeline", bytes)),
    ("goal", |bytes| decision::check("goal", bytes)),
    ("system_of_care", |bytes| decision::check("system_of_care", bytes)),
    ("case", |bytes| decision::check("case", bytes)),
    ("dates", calendar::check),
    ("kinship_paths", kinship::check),
    ("visit_logs", visits::check),
];
