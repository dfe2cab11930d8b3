//! The days on which clocks in Illinois change.

use super::date::{Date, Weekday};

/// Whether clocks in Illinois change on this day. Since 2007 they change on the second Sunday of March and the first of
/// November; from 1987 to 2006 on the first Sunday of April and the last of October (15 U.S.C. 260a). Earlier changes
/// are not known here.
///
/// ```
/// use part301::time::{Date, clock_change};
/// assert!(clock_change(Date::parse("2025-03-09")?));
/// assert!(clock_change(Date::parse("2006-10-29")?));
/// assert!(!clock_change(Date::parse("2025-03-10")?));
/// # Ok::<(), part301::time::DateError>(())
/// ```
#[must_use]
pub fn clock_change(date: Date) -> bool {
    date.weekday() == Weekday::Sun
        && match (date.year(), date.month()) {
            (2007.., 3) => (8..=14).contains(&date.day()),
            (2007.., 11) | (1987..=2006, 4) => date.day() <= 7,
            (1987..=2006, 10) => date.day() >= 25,
            _ => false,
        }
}
