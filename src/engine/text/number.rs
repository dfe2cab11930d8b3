//! Numbers of the law within sentences.
//!
//! A sentence does not write a number of the law. It names the number, and a change of the number then changes the
//! sentence in every language. `{#sibling_notice_days}` stands for the digits: `7`. A form can follow the name:
//!
//! | form | English | Spanish |
//! |---|---|---|
//! | `:words` | seven | siete |
//! | `:Words` | Seven | Siete |
//! | `:ordinal` | seventh | séptimo |
//! | `:times` | seven times | siete veces |
//!
//! A number that has no such form in a language is written in digits.

#[cfg(not(target_arch = "wasm32"))]
mod words;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use words::fill;
#[cfg(not(target_arch = "wasm32"))]
pub use words::{FORMS, written};

/// One number of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its name: that of its constant. Sentences write it in lower case.
    pub name: &'static str,
    /// How many.
    pub value: i32,
    /// Of what, in English: `calendar days`.
    pub unit: &'static str,
    /// The provision that sets it.
    pub citation: &'static str,
}

impl Number {
    /// The value where only a count fits. No number of the law is negative.
    pub const fn count(&self) -> u32 {
        self.value.unsigned_abs()
    }
}
