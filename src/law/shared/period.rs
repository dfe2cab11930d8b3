//! Periods from one day to another.

use crate::engine::problem::messages;
use crate::engine::text::{Message, Text};
use crate::time::calendar::Date;

/// No schedule and no audit runs for more years: nobody is in care for longer.
pub const LONGEST_PERIOD_YEARS: i32 = 25;

/// Whether a period from one day to another runs for longer than that.
pub(crate) fn too_long(from: Date, to: Date) -> bool {
    to > from.plus_months(12 * LONGEST_PERIOD_YEARS)
}

messages! { MESSAGES:
    /// A period that ends before it starts.
    ENDS_BEFORE_START = "contradiction.ends_before_start",
        "the end lies before the start";
    /// A period longer than anybody is in care.
    TOO_LONG = "contradiction.too_long",
        "the period is longer than 25 years";
}
