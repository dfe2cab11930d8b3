//! The random inputs and what must hold of them, as the tests have them.

#[path = "../tests/random/mod.rs"]
pub mod random;
