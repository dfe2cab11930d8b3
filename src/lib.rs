//! The rules on placing and visiting children in Illinois foster care, 89 Ill. Adm. Code 301, answer by answer.
//!
//! Each decision is one module, named by one word that travels: the module, its scenarios, its heading
//! in the README. It declares its facts, states its rules in the order of the Section they come from, and
//! gives an [`answer::Answer`]. The core is pure: no clock, no randomness, no globals, no input or output, no
//! panic. It is a screening aid and no legal advice.
//!
//! | to | read |
//! |---|---|
//! | ask a question | a decision: [`relative`], [`disclosure`], [`child_information`], [`convictions`], [`relative_home`], [`visitation`], [`visitation::held`], [`siblings`], [`placement`], [`specialised_care`], [`timeline`] |
//! | measure, refer, plan | [`goal`], [`system_of_care`], [`case`] |
//! | see what an answer holds | [`answer`], [`rule`], [`text`] |
//! | see how half-known facts are handled | [`fact`], [`truth`], [`decision`] |
//! | count days, ages and terms | [`calendar`] |
//! | find out what was wrong with an input | [`problem`] |

pub mod answer;
pub mod calendar;
pub mod case;
#[cfg(not(target_arch = "wasm32"))]
pub mod catalogue;
pub mod checklist;
pub mod child_information;
pub mod convictions;
pub mod decision;
pub mod disclosure;
pub mod fact;
pub mod goal;
pub mod kinship;
pub mod options;
pub mod placement;
pub mod problem;
pub mod relative;
pub mod relative_home;
pub mod rule;
pub mod siblings;
pub mod specialised_care;
pub mod system_of_care;
pub mod text;
pub mod timeline;
pub mod truth;
pub mod visitation;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

/// The call in the README, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
