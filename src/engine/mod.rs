//! What every decision uses: truths, facts, rules, the search for missing facts, and answers.
//!
//! The engine knows no law. It could decide tax questions.

pub mod answer;
pub mod decision;
pub mod evaluate;
pub mod fact;
pub mod input;
pub mod problem;
pub mod rule;
mod search;
pub mod text;
pub mod truth;
