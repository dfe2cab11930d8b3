//! The rules on placing and visiting children in Illinois foster care, 89 Ill. Adm. Code 301, as decisions.
//!
//! The crate is a screening aid, not legal advice. Its core is pure: it has no clock, no randomness, no globals,
//! no input or output, and it does not panic.
//!
//! Four parts build on one another, each only on those above it:
//!
//! | part | what it holds |
//! |---|---|
//! | [`time`] | dates, moments, holidays and business days |
//! | [`engine`] | truths, facts, rules, the search for what is missing, and the shape of an answer; it knows no law |
//! | [`law`] | the numbers of the law, kinship, and one module for each decision |
//! | [`registry`] and `wasm` | every decision in one list, and what JavaScript calls |
//!
//! | to | read |
//! |---|---|
//! | ask who counts as family | [`law::relative`], [`law::siblings`] |
//! | ask who may know what | [`law::disclosure`], [`law::child_information`] |
//! | ask about a home | [`law::relative_home`], [`law::convictions`], [`law::placement`], [`law::specialised_care`] |
//! | ask about visits | [`law::visitation`], [`law::visits`] |
//! | ask which deadlines run | [`law::timeline`] |
//! | measure, refer, plan | [`law::goal`], [`law::system_of_care`], [`law::case`] |
//! | see what an answer holds | [`engine::answer`], [`engine::rule`], [`engine::text`] |
//! | see how half-known facts are handled | [`engine::fact`], [`engine::truth`], [`engine::decision`] |
//! | count days, ages and terms | [`time`] |
//! | see what is wrong with an input | [`engine::problem`] |

pub mod engine;
pub mod law;
pub mod registry;
pub mod time;
/// The numbers of the law. The engine fills them into sentences: see [`engine::text::number`].
pub use law::numbers::NUMBERS;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

/// The README's call in Rust, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
