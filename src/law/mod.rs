//! The law: its numbers, kinship, and one module for each decision.

pub mod case;
pub mod child_information;
pub mod convictions;
pub mod disclosure;
pub mod goal;
pub mod kinship;
pub mod numbers;
pub mod placement;
pub mod relative;
pub mod relative_home;
pub mod sections;
pub mod shared;
pub mod siblings;
pub mod specialised_care;
pub mod system_of_care;
pub mod timeline;
pub mod visitation;
pub mod visits;
