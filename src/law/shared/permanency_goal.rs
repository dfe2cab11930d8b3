//! The permanency goal of a child.

use crate::engine::fact::codes;

codes! {
    /// A permanency goal.
    pub enum Goal {
        /// Return home.
        ReturnHome = "return_home", "return home";
        /// Adoption.
        Adoption = "adoption", "adoption";
        /// Guardianship.
        Guardianship = "guardianship", "guardianship";
        /// Independence.
        Independence = "independence", "independence";
    }
}
