//! Periods from one day to another.

use crate::engine::problem::messages;
use crate::engine::text::{Message, Text};
use crate::time::calendar::Date;

/// The most years that a schedule or an audit may cover. Nobody is in care for longer.
pub const LONGEST_PERIOD_YEARS: i32 = 25;

/// Whether the period from one day to another is longer than [`LONGEST_PERIOD_YEARS`].
pub(crate) fn too_long(from: Date, to: Date) -> bool {
    to > from.plus_months(12 * LONGEST_PERIOD_YEARS)
}

messages! { MESSAGES:
    /// A period that ends before it starts.
    ENDS_BEFORE_START = "contradiction.ends_before_start",
        "the end lies before the start";
    /// A period that is longer than anybody is in care.
    TOO_LONG = "contradiction.too_long",
        "the period is longer than 25 years";
}
