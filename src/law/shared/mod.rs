//! Everything that several decisions use: a step with a deadline, a list of rules, none of which may fail, and facts
//! that more than one decision asks for.

pub mod apart;
pub mod checklist;
pub mod clock;
pub mod holiday;
pub mod options;
pub mod period;
pub mod permanency_goal;
pub mod requirement;
pub mod role;
