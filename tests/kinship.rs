//! Kinship: the vocabulary, the ties that paths mean, and the names of ties. Citations are to 301.20 "Relative" unless
//! another Section is named.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "kinship/names.rs"]
mod names;
#[path = "kinship/paths.rs"]
mod paths;
#[path = "kinship/properties.rs"]
mod properties;
#[path = "kinship/ties.rs"]
mod ties;
#[path = "kinship/vocabulary.rs"]
mod vocabulary;

use part301::engine::fact::Code;
use part301::engine::text::Lang;
use part301::law::kinship::Step::*;
use part301::law::kinship::{
    Category, Gender, KinType, MAX_STEPS, PathError, PathTie, Relationship as R, Resolution, Side, Step, Union, resolve,
};
use part301::law::relative::KinOrGodparent;
use proptest::prelude::*;

fn found(path: &[Step]) -> Resolution {
    resolve(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn only(path: &[Step]) -> PathTie {
    match found(path).ties() {
        [tie] => *tie,
        ties => panic!("{path:?} is open: {ties:?}"),
    }
}

/// The English name of every tie that a path may mean.
fn english(path: &[Step]) -> Vec<String> {
    found(path).ties().iter().map(|tie| tie.name(Lang::En)).collect()
}

fn step(code: &str) -> Step {
    *Step::ALL.iter().find(|step| step.word().code == code).unwrap()
}

/// A path from the codes of its steps, such as "mother mother sister".
fn path(words: &str) -> Vec<Step> {
    words.split_whitespace().map(step).collect()
}
