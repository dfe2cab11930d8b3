//! The permanency goal of a child.

use crate::engine::fact::codes;

codes! {
    /// A permanency goal.
    pub enum Goal {
        /// Return home.
        ReturnHome = "return_home", "return home", "regreso al hogar";
        /// Adoption.
        Adoption = "adoption", "adoption", "adopción";
        /// Guardianship.
        Guardianship = "guardianship", "guardianship", "tutela";
        /// Independence.
        Independence = "independence", "independence", "vida independiente";
    }
}
