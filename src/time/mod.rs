//! Dates, moments, holidays and business days.
//!
//! - [`Date`](calendar::Date) is a day, read from ten strict bytes.
//! - [`Moment`](calendar::Moment) is a day, or a day with a clock time, kept as it was written.
//! - [`Calendar`](calendar::Calendar) says which days are business days. The two named calendars stand in one table,
//!   [`HOLIDAYS`](calendar::HOLIDAYS).
//!
//! Day 0 is the event's own day and is never counted. *Calendar days* run through weekends
//! ([`Date::plus_days`](calendar::Date::plus_days)). *Business* and *working* days skip Saturdays, Sundays and holidays
//! ([`Calendar::plus_business_days`](calendar::Calendar::plus_business_days)). Months keep the day of the month, or
//! take the month's last day ([`Date::plus_months`](calendar::Date::plus_months)).
//!
//! ```
//! use part301::time::calendar::{Calendar, Date, Named};
//!
//! let placed = Date::parse("2025-07-02")?; // a Wednesday
//! let offices = Calendar::named(Named::IllinoisStateOffices);
//! assert_eq!(placed.plus_days(3).to_string(), "2025-07-05");
//! assert_eq!(offices.plus_business_days(placed, 3).to_string(), "2025-07-08");
//! # Ok::<(), part301::time::calendar::DateError>(())
//! ```

pub mod calendar;
mod clock_change;
mod date;
mod holidays;
mod moment;
