//! Dates, moments, holidays and business days.
//!
//! - [`Date`] is a day, read from ten strict bytes.
//! - [`Moment`] is a day, or a day with a clock time, kept as it was written.
//! - [`Calendar`] says which days are business days. The two named calendars are one table, [`HOLIDAYS`].
//!
//! Day 0 is the day of the event and is never counted. *Calendar days* include weekends ([`Date::plus_days`]).
//! *Business* and *working* days skip Saturdays, Sundays and holidays ([`Calendar::plus_business_days`]). Months keep
//! the day of the month, or take the month's last day ([`Date::plus_months`]).
//!
//! ```
//! use part301::time::{Calendar, Date, Named};
//!
//! let placed = Date::parse("2025-07-02")?; // a Wednesday
//! let offices = Calendar::named(Named::IllinoisStateOffices);
//! assert_eq!(placed.plus_days(3).to_string(), "2025-07-05");
//! assert_eq!(offices.plus_business_days(placed, 3).to_string(), "2025-07-08");
//! # Ok::<(), part301::time::DateError>(())
//! ```

pub mod calendar;
mod clock_change;
mod date;
mod holidays;
mod moment;

pub use calendar::Calendar;
pub use clock_change::clock_change;
pub use date::{Date, DateError, Weekday};
pub use holidays::{HOLIDAY_YEARS, HOLIDAYS, Holiday, HolidayRule, Listing, Named, easter};
pub use moment::Moment;
