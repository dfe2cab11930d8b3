//! The calendar that every decision counts on: strict dates, days of three kinds, and Illinois' holidays.
//!
//! - [`Date`] is a day, read from ten strict bytes. Its arithmetic is total: it stops at the ends of the calendar
//!   (years 1 to 9999), which no count used here can reach from a date that [`Date::parse`] accepts.
//! - [`Moment`] is a day, or a day with a clock time, kept as it was written.
//! - [`Calendar`] says which days are business days: a named calendar with days added and removed, or a caller's
//!   own list. The two named ones stand in one table, [`HOLIDAYS`].
//!
//! Day 0 is the event's own day and is never counted. *Calendar days* run through weekends ([`Date::plus_days`]);
//! *business* and *working* days skip Saturdays, Sundays and holidays ([`Calendar::plus_business_days`]); months keep
//! the day of the month or take the month's last day ([`Date::plus_months`]).
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

use core::cmp::Ordering;
use core::fmt;
use core::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate, TimeDelta};

pub use chrono::Weekday;

/// The years for which the named calendars are checked day by day. Outside them the same rules go on.
///
/// ```
/// use part301::time::calendar::HOLIDAY_YEARS;
/// assert!(HOLIDAY_YEARS.contains(&2026));
/// ```
pub const HOLIDAY_YEARS: RangeInclusive<i32> = 1990..=2100;

/// Why a text is no date, or no date-time.
///
/// ```
/// use part301::time::calendar::{Date, DateError};
/// assert_eq!(Date::parse("2025-1-5"), Err(DateError::Form));
/// assert_eq!(Date::parse("2025-02-29"), Err(DateError::NoSuchDay));
/// assert_eq!(Date::parse("1066-10-14"), Err(DateError::OutOfRange));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DateError {
    /// It is not of the form asked for.
    #[error("not of the form YYYY-MM-DD, or YYYY-MM-DDThh:mm where a time is taken")]
    Form,
    /// It has the form, and the calendar has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// It has the form, and the clock has no such time or offset.
    #[error("no such time of day")]
    NoSuchTime,
    /// The day exists, and lies before [`Date::MIN`] or after [`Date::MAX`].
    #[error("not between the years 1900 and 2200")]
    OutOfRange,
}

// ---------------------------------------------------------------------------------------------------------------------
// Days
// ---------------------------------------------------------------------------------------------------------------------

/// A day of the Gregorian calendar, between [`Date::FIRST`] and [`Date::LAST`].
///
/// Ordered by time, shown as `YYYY-MM-DD`. Methods that move a date stop at those two ends instead of failing.
///
/// ```
/// use part301::time::calendar::Date;
/// let day = Date::parse("2024-02-29")?;
/// assert!(day < Date::parse("2024-03-01")?);
/// assert_eq!(day.to_string(), "2024-02-29");
/// # Ok::<(), part301::time::calendar::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// What chrono calls 1970-01-01, counting 0001-01-01 as day 1.
const EPOCH: i32 = 719_163;

impl Date {
    /// The earliest day that is accepted as input, 1900-01-01.
    pub const MIN: Date = Date(known_day(1900, 1, 1));
    /// The latest day that is accepted as input, 2200-12-31. Counting may lead beyond it.
    pub const MAX: Date = Date(known_day(2200, 12, 31));
    /// The first day that there is, 0001-01-01: where counting back stops.
    pub const FIRST: Date = Date(known_day(1, 1, 1));
    /// The last day that there is, 9999-12-31: where counting on stops.
    pub const LAST: Date = Date(known_day(9999, 12, 31));

    /// Reads exactly `YYYY-MM-DD`: ten bytes, ASCII digits, from [`Date::MIN`] to [`Date::MAX`].
    ///
    /// # Errors
    /// [`DateError::Form`], then [`DateError::NoSuchDay`], then [`DateError::OutOfRange`]: the first that applies.
    ///
    /// ```
    /// use part301::time::calendar::{Date, DateError};
    /// assert!(Date::parse("2024-02-29").is_ok());
    /// assert_eq!(Date::parse(" 2024-02-29"), Err(DateError::Form));
    /// ```
    pub fn parse(text: &str) -> Result<Date, DateError> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(DateError::Form);
        };
        let number = |digits: &[u8]| number(digits).ok_or(DateError::Form);
        let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
        let year = i32::try_from(year).map_err(|_| DateError::Form)?;
        let date = Date(NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)?);
        if (Date::MIN..=Date::MAX).contains(&date) {
            Ok(date)
        } else {
            Err(DateError::OutOfRange)
        }
    }

    /// The day of this year (1 to 9999), month (1 to 12) and day of the month, if there is one.
    ///
    /// ```
    /// use part301::time::calendar::Date;
    /// assert_eq!(Date::new(2024, 2, 29).map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
    /// assert_eq!(Date::new(2023, 2, 29), None);
    /// ```
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        let date = Date(NaiveDate::from_ymd_opt(year, month, day)?);
        (Date::FIRST..=Date::LAST).contains(&date).then_some(date)
    }

    /// The day that lies this many days after 1970-01-01, if it is one between the two ends.
    ///
    /// ```
    /// use part301::time::calendar::Date;
    /// assert_eq!(Date::from_days(20_000).map(|d| d.to_string()).as_deref(), Some("2024-10-04"));
    /// assert_eq!(Date::from_days(i32::MAX), None);
    /// ```
    #[must_use]
    pub fn from_days(days: i32) -> Option<Date> {
        let date = Date(NaiveDate::from_num_days_from_ce_opt(days.checked_add(EPOCH)?)?);
        (Date::FIRST..=Date::LAST).contains(&date).then_some(date)
    }

    /// Days since 1970-01-01, negative before it.
    ///
    /// ```
    /// use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("1969-12-31")?.to_days(), -1);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn to_days(self) -> i32 {
        self.0.num_days_from_ce().saturating_sub(EPOCH)
    }

    /// The year.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.year(), 2025);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.month(), 3);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.day(), 7);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    ///
    /// ```
    /// # use part301::time::calendar::{Date, Weekday};
    /// assert_eq!(Date::parse("2025-03-07")?.weekday(), Weekday::Fri);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Whether it is a Saturday or a Sunday.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert!(Date::parse("2025-03-08")?.is_weekend());
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// This many calendar days later (earlier, if negative); stops at [`Date::FIRST`] and [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// let notice = Date::parse("2025-03-01")?;
    /// assert_eq!(notice.plus_days(10).to_string(), "2025-03-11"); // the notice's own day is not counted
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        let end = if days < 0 { Date::FIRST } else { Date::LAST };
        let moved = self.0.checked_add_signed(TimeDelta::days(days.into()));
        moved.map_or(end, |day| Date(day).clamp(Date::FIRST, Date::LAST))
    }

    /// The day after, for walking; stops at [`Date::LAST`].
    fn next(self) -> Date {
        self.0.succ_opt().map_or(Date::LAST, |day| Date(day).min(Date::LAST))
    }

    /// This many months later (earlier, if negative): the same day of the month, or the month's last day where it has
    /// no such day. Stops at [`Date::FIRST`] and [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// let placed = Date::parse("2025-08-31")?;
    /// assert_eq!(placed.plus_months(6).to_string(), "2026-02-28");
    /// assert_eq!(placed.plus_months(24).to_string(), "2027-08-31");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_months(self, months: i32) -> Date {
        let count = Months::new(months.unsigned_abs());
        let moved = if months < 0 {
            self.0.checked_sub_months(count)
        } else {
            self.0.checked_add_months(count)
        };
        let end = if months < 0 { Date::FIRST } else { Date::LAST };
        moved.map_or(end, |day| Date(day).clamp(Date::FIRST, Date::LAST))
    }

    /// The end of a term of this many years: a year from 29 February ends on 28 February. For ages use
    /// [`Date::birthday`]. Stops at [`Date::FIRST`] and [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2024-02-29")?.plus_years(1).to_string(), "2025-02-28");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_years(self, years: i32) -> Date {
        self.plus_months(years.saturating_mul(12))
    }

    /// The day on which someone born on this day completes `age` years. Born on 29 February: 1 March where the year has
    /// no 29 February. Stops at [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// let born = Date::parse("2004-02-29")?;
    /// assert_eq!(born.birthday(20).to_string(), "2024-02-29");
    /// assert_eq!(born.birthday(21).to_string(), "2025-03-01");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn birthday(self, age: u32) -> Date {
        let years = i32::try_from(age).unwrap_or(i32::MAX);
        let day = self.plus_years(years);
        if day.day() != self.day() { day.plus_days(1) } else { day }
    }

    /// The completed years, on `on`, of someone born on this day; `None` before birth.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// let born = Date::parse("2004-05-10")?;
    /// assert_eq!(born.age_on(Date::parse("2025-05-09")?), Some(20));
    /// assert_eq!(born.age_on(Date::parse("2025-05-10")?), Some(21));
    /// assert_eq!(born.age_on(Date::parse("2004-05-09")?), None);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn age_on(self, on: Date) -> Option<u32> {
        if on < self {
            return None;
        }
        let years = on.year().abs_diff(self.year());
        // The birthday of this year has come, or it has not: compared by month and day, 1 March standing in for 29 February.
        let reached = (on.month(), on.day()) >= (self.month(), self.day());
        Some(if reached { years } else { years.saturating_sub(1) })
    }

    /// Days from this day to `other`; negative if that is earlier.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-01")?.days_until(Date::parse("2025-03-11")?), 10);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn days_until(self, other: Date) -> i32 {
        other.to_days().saturating_sub(self.to_days())
    }

    /// The Monday of its week; weeks run from Monday to Sunday.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-09")?.monday_of_week().to_string(), "2025-03-03"); // from a Sunday
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn monday_of_week(self) -> Date {
        let since_monday = i32::try_from(self.weekday().num_days_from_monday()).unwrap_or(0);
        self.plus_days(since_monday.saturating_neg())
    }

    /// The first day of its month.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2025-03-09")?.first_of_month().to_string(), "2025-03-01");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn first_of_month(self) -> Date {
        Date(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The last day of its month.
    ///
    /// ```
    /// # use part301::time::calendar::Date;
    /// assert_eq!(Date::parse("2024-02-09")?.last_of_month().to_string(), "2024-02-29");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn last_of_month(self) -> Date {
        Date(self.0.with_day(u32::from(self.0.num_days_in_month())).unwrap_or(self.0))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A day that is known to exist.
const fn known_day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The number that ASCII digits write, if they all are digits (at most four are ever passed).
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |so_far, byte| {
        let digit = char::from(*byte).to_digit(10)?;
        so_far.checked_mul(10)?.checked_add(digit)
    })
}

// ---------------------------------------------------------------------------------------------------------------------
// Moments
// ---------------------------------------------------------------------------------------------------------------------

/// When an event happened: a day, or a day with a clock time, with or without an offset from UTC.
///
/// It keeps what was written: the day as written is the one that days are counted from ([`Moment::date`]), and it is
/// shown as it came. No time zone is ever assumed.
///
/// ```
/// use part301::time::calendar::Moment;
/// let taken = Moment::parse("2025-03-07T23:30-06:00")?;
/// assert_eq!(taken.date().to_string(), "2025-03-07"); // in UTC it was the 8th
/// assert_eq!(taken.to_string(), "2025-03-07T23:30-06:00");
/// # Ok::<(), part301::time::calendar::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment {
    date: Date,
    clock: Option<Clock>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Clock {
    hour: u8,
    minute: u8,
    second: Option<u8>,
    zone: Zone,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Zone {
    Unstated,
    Utc,
    Offset { west: bool, hours: u8, minutes: u8 },
}

impl Moment {
    /// Reads a date, or `YYYY-MM-DDThh:mm`, seconds (`:ss`) and then `Z` or `±hh:mm` where given. Hours are 00 to 23, so
    /// `24:00` and a leap second are no times; an offset is at most 23:59.
    ///
    /// # Errors
    /// [`DateError::Form`] for any other form; then what [`Date::parse`] says of the day; then
    /// [`DateError::NoSuchTime`].
    ///
    /// ```
    /// use part301::time::calendar::{DateError, Moment};
    /// for text in ["2025-03-07", "2025-03-07T09:05", "2025-03-07T09:05:59", "2025-03-07T09:05Z", "2025-03-07T09:05+05:30"] {
    ///     assert_eq!(Moment::parse(text).map(|m| m.to_string()).as_deref(), Ok(text));
    /// }
    /// assert_eq!(Moment::parse("2025-03-07 09:05"), Err(DateError::Form));
    /// assert_eq!(Moment::parse("2025-03-07T24:00"), Err(DateError::NoSuchTime));
    /// ```
    pub fn parse(text: &str) -> Result<Moment, DateError> {
        let Some((day, rest)) = text.as_bytes().split_first_chunk::<10>() else {
            return Err(DateError::Form);
        };
        let day = core::str::from_utf8(day).map_err(|_| DateError::Form)?;
        if rest.is_empty() {
            return Date::parse(day).map(Moment::from);
        }
        let two = |tens: u8, ones: u8| {
            number(&[tens, ones])
                .and_then(|n| u8::try_from(n).ok())
                .ok_or(DateError::Form)
        };
        let &[b'T', h1, h2, b':', m1, m2, ref rest @ ..] = rest else {
            return Err(DateError::Form);
        };
        let (hour, minute) = (two(h1, h2)?, two(m1, m2)?);
        let (second, rest) = match rest {
            &[b':', s1, s2, ref rest @ ..] => (Some(two(s1, s2)?), rest),
            rest => (None, rest),
        };
        let zone = match *rest {
            [] => Zone::Unstated,
            [b'Z'] => Zone::Utc,
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => Zone::Offset {
                west: sign == b'-',
                hours: two(h1, h2)?,
                minutes: two(m1, m2)?,
            },
            _ => return Err(DateError::Form),
        };
        let date = Date::parse(day)?;
        let offset_exists = !matches!(zone, Zone::Offset { hours, minutes, .. } if hours > 23 || minutes > 59);
        if hour > 23 || minute > 59 || second > Some(59) || !offset_exists {
            return Err(DateError::NoSuchTime);
        }
        Ok(Moment {
            date,
            clock: Some(Clock {
                hour,
                minute,
                second,
                zone,
            }),
        })
    }

    /// The day as written.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// assert_eq!(Moment::parse("2025-03-07T00:30+02:00")?.date().to_string(), "2025-03-07");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn date(self) -> Date {
        self.date
    }

    /// Whether a clock time was given.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// assert!(!Moment::parse("2025-03-07")?.has_time());
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn has_time(self) -> bool {
        self.clock.is_some()
    }

    /// Whether an offset from UTC was given.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// assert!(Moment::parse("2025-03-07T10:00Z")?.has_offset());
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn has_offset(self) -> bool {
        self.clock.is_some_and(|clock| clock.zone != Zone::Unstated)
    }

    /// This many hours later, in the form and with the offset that it came with.
    ///
    /// With an offset these are elapsed hours. Without one they are clock hours: 24 hours are the same clock time on the
    /// next day, see [`Moment::clock_change_within`]. From a bare date every 24 hours begun are a day, to its end: 24
    /// hours are the end of the next day, and the result is again a bare date.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// let after = |text| Moment::parse(text).map(|m| m.plus_hours(24).to_string());
    /// assert_eq!(after("2025-02-28T17:30-06:00")?, "2025-03-01T17:30-06:00");
    /// assert_eq!(after("2025-02-28")?, "2025-03-01"); // until the end of that day
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Moment {
        let days = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
        let Some(clock) = self.clock else {
            return Moment {
                date: self.date.plus_days(days(hours.div_ceil(24))),
                clock: None,
            };
        };
        let total = hours.saturating_add(u32::from(clock.hour));
        let hour = u8::try_from(total.rem_euclid(24)).unwrap_or(clock.hour);
        Moment {
            date: self.date.plus_days(days(total.div_euclid(24))),
            clock: Some(Clock { hour, ..clock }),
        }
    }

    /// The day, among those touched by the next so many hours, on which clocks change ([`clock_change`]), so that clock
    /// hours may not be elapsed hours. `None` with an offset, where hours are exact, and for a bare date, which has none.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// let changed = |text| Moment::parse(text).map(|m| m.clock_change_within(24).map(|day| day.to_string()));
    /// assert_eq!(changed("2025-03-08T10:00")?.as_deref(), Some("2025-03-09"));
    /// assert_eq!(changed("2025-03-08T10:00-06:00")?, None);
    /// assert_eq!(changed("2025-03-07T10:00")?, None);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn clock_change_within(self, hours: u32) -> Option<Date> {
        if self.has_offset() || !self.has_time() {
            return None;
        }
        let days = self.date.days_until(self.plus_hours(hours).date);
        (0..=days)
            .map(|day| self.date.plus_days(day))
            .find(|day| clock_change(*day))
    }

    /// Seconds since 1970-01-01T00:00Z; `None` without an offset.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// assert_eq!(Moment::parse("1970-01-01T01:00+01:00")?.instant(), Some(0));
    /// assert_eq!(Moment::parse("1970-01-01T01:00")?.instant(), None);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn instant(self) -> Option<i64> {
        let ahead_of_utc = match self.clock?.zone {
            Zone::Unstated => return None,
            Zone::Utc => 0,
            Zone::Offset { west, hours, minutes } => {
                let seconds = seconds(hours, minutes, 0);
                if west { seconds.saturating_neg() } else { seconds }
            }
        };
        let days = i64::from(self.date.to_days());
        Some(
            days.saturating_mul(86_400)
                .saturating_add(self.second_of_day())
                .saturating_sub(ahead_of_utc),
        )
    }

    /// A key that sorts by the day and clock time as written; a bare date comes after every time of its day, since what
    /// is due on a day is due by its end.
    ///
    /// ```
    /// # use part301::time::calendar::Moment;
    /// let key = |text| Moment::parse(text).map(Moment::as_written);
    /// assert!(key("2025-03-07T23:59")? < key("2025-03-07")?);
    /// assert!(key("2025-03-07")? < key("2025-03-08T00:00")?);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn as_written(self) -> (Date, i64) {
        (self.date, self.second_of_day())
    }

    /// Which of two came first, as far as what was written tells: by the instant where both have an offset, by the clock
    /// where neither has, else by the day as written. `None` where that leaves it open (one day, and only one of the two
    /// has a time or an offset).
    ///
    /// ```
    /// # use core::cmp::Ordering;
    /// # use part301::time::calendar::Moment;
    /// let compare = |a, b| Ok::<_, part301::time::calendar::DateError>(Moment::parse(a)?.compare(Moment::parse(b)?));
    /// assert_eq!(compare("2025-03-07T10:00-06:00", "2025-03-07T15:00Z")?, Some(Ordering::Greater));
    /// assert_eq!(compare("2025-03-07T10:00", "2025-03-08")?, Some(Ordering::Less));
    /// assert_eq!(compare("2025-03-07T10:00", "2025-03-07")?, None);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn compare(self, other: Moment) -> Option<Ordering> {
        if let (Some(mine), Some(theirs)) = (self.instant(), other.instant()) {
            return Some(mine.cmp(&theirs));
        }
        let alike = self.has_time() == other.has_time() && self.has_offset() == other.has_offset();
        match self.date.cmp(&other.date) {
            Ordering::Equal if alike => Some(self.as_written().cmp(&other.as_written())),
            Ordering::Equal => None,
            by_day => Some(by_day),
        }
    }

    /// Seconds since midnight as written; the whole day for a bare date.
    fn second_of_day(self) -> i64 {
        self.clock.map_or(86_400, |clock| {
            seconds(clock.hour, clock.minute, clock.second.unwrap_or(0))
        })
    }
}

impl From<Date> for Moment {
    fn from(date: Date) -> Moment {
        Moment { date, clock: None }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.date, f)?;
        let Some(Clock {
            hour,
            minute,
            second,
            zone,
        }) = self.clock
        else {
            return Ok(());
        };
        write!(f, "T{hour:02}:{minute:02}")?;
        if let Some(second) = second {
            write!(f, ":{second:02}")?;
        }
        match zone {
            Zone::Unstated => Ok(()),
            Zone::Utc => f.write_str("Z"),
            Zone::Offset { west, hours, minutes } => {
                write!(f, "{}{hours:02}:{minutes:02}", if west { '-' } else { '+' })
            }
        }
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn seconds(hours: u8, minutes: u8, seconds: u8) -> i64 {
    let minutes = i64::from(hours).saturating_mul(60).saturating_add(i64::from(minutes));
    minutes.saturating_mul(60).saturating_add(i64::from(seconds))
}

/// Whether clocks in Illinois change on this day: the second Sunday of March and the first of November since 2007, the
/// first Sunday of April and the last of October from 1987 to 2006 (15 U.S.C. 260a). Earlier years: never.
///
/// ```
/// use part301::time::calendar::{Date, clock_change};
/// assert!(clock_change(Date::parse("2025-03-09")?));
/// assert!(clock_change(Date::parse("2006-10-29")?));
/// assert!(!clock_change(Date::parse("2025-03-10")?));
/// # Ok::<(), part301::time::calendar::DateError>(())
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

// ---------------------------------------------------------------------------------------------------------------------
// The table of holidays
// ---------------------------------------------------------------------------------------------------------------------

/// The days that Illinois law makes holidays for anyone, and the law that says so.
const LEGAL: Option<&str> = Some("205 ILCS 630/17");
/// The days on which the State's own offices rest, and the rules that say so.
const OFFICES: Option<&str> = Some("80 Ill. Adm. Code 303.190-.200");

/// The holidays of both named calendars: one row a holiday, in the order of the year.
///
/// The table is the law as it stands, and earlier years are computed by it too, with one exception: Juneteenth counts
/// from 2022, when both Acts that made it a holiday took effect. Days by proclamation are a caller's to add.
///
/// ```
/// use part301::time::calendar::HOLIDAYS;
/// let good_friday = HOLIDAYS.iter().find(|row| row.code == "good_friday");
/// assert_eq!(good_friday.and_then(|row| row.legal), Some("205 ILCS 630/17"));
/// assert_eq!(good_friday.and_then(|row| row.offices), None);
/// ```
#[rustfmt::skip]
pub const HOLIDAYS: &[HolidayRule] = &[
    row("new_years_day", fixed(1, 1), LEGAL, OFFICES),
    row("martin_luther_king_day", nth(3, Weekday::Mon, 1), LEGAL, OFFICES),
    row("lincolns_birthday", fixed(2, 12), LEGAL, OFFICES),
    row("presidents_day", nth(3, Weekday::Mon, 2), LEGAL, OFFICES),
    row("casimir_pulaski_day", nth(1, Weekday::Mon, 3), LEGAL, None),
    row("good_friday", When::GoodFriday, LEGAL, None),
    row("memorial_day", When::LastMondayOfMay, LEGAL, OFFICES),
    row("juneteenth", When::Juneteenth, LEGAL, OFFICES),
    row("independence_day", fixed(7, 4), LEGAL, OFFICES),
    row("labor_day", nth(1, Weekday::Mon, 9), LEGAL, OFFICES),
    row("columbus_day", nth(2, Weekday::Mon, 10), LEGAL, OFFICES),
    row("general_election_day", When::GeneralElection, LEGAL, OFFICES),
    row("veterans_day", fixed(11, 11), LEGAL, OFFICES),
    row("thanksgiving_day", nth(4, Weekday::Thu, 11), LEGAL, OFFICES),
    row("day_after_thanksgiving", When::DayAfterThanksgiving, None, OFFICES),
    row("christmas_day", fixed(12, 25), LEGAL, OFFICES),
];

/// One row of [`HOLIDAYS`].
///
/// ```
/// use part301::time::calendar::HOLIDAYS;
/// assert_eq!(HOLIDAYS.first().map(|row| row.code), Some("new_years_day"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HolidayRule {
    /// Its code, as it stands in answers.
    pub code: &'static str,
    when: When,
    /// The citation that puts it into [`Named::IllinoisLegal`]; `None` if it is not in there.
    pub legal: Option<&'static str>,
    /// The citation that puts it into [`Named::IllinoisStateOffices`]; `None` if it is not in there.
    pub offices: Option<&'static str>,
}

/// How a holiday's own day is found in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// The same date each year.
    Fixed { month: u32, day: u32 },
    /// The nth such weekday of the month; it falls on one of the seven days from `first` to `last`.
    Nth {
        weekday: Weekday,
        month: u32,
        first: u32,
        last: u32,
    },
    /// The last Monday of May.
    LastMondayOfMay,
    /// The Friday before Easter Sunday.
    GoodFriday,
    /// 19 June, from 2022 on.
    Juneteenth,
    /// The Tuesday after the first Monday of November in even years, when the House is elected (10 ILCS 5/17-25).
    GeneralElection,
    /// The Friday after the fourth Thursday of November.
    DayAfterThanksgiving,
}

/// The year in which P.A. 102-14 and P.A. 102-334 took effect.
const JUNETEENTH_SINCE: i32 = 2022;

impl When {
    /// Whether the holiday's own day is this one: `date`, which is this day of this month.
    fn falls_on(self, date: Date, month: u32, day: u32) -> bool {
        match self {
            When::Fixed { month: m, day: d } => m == month && d == day,
            When::Nth {
                weekday,
                month: m,
                first,
                last,
            } => m == month && (first..=last).contains(&day) && date.weekday() == weekday,
            When::LastMondayOfMay => month == 5 && day >= 25 && date.weekday() == Weekday::Mon,
            When::GoodFriday => {
                matches!(month, 3 | 4)
                    && date.weekday() == Weekday::Fri
                    && easter(date.year()) == Some(date.plus_days(2))
            }
            When::Juneteenth => month == 6 && day == 19 && date.year() >= JUNETEENTH_SINCE,
            When::GeneralElection => {
                month == 11
                    && (2..=8).contains(&day)
                    && date.year().rem_euclid(2) == 0
                    && date.weekday() == Weekday::Tue
            }
            When::DayAfterThanksgiving => month == 11 && (23..=29).contains(&day) && date.weekday() == Weekday::Fri,
        }
    }

    /// Whether the holiday rests on the Monday when its own day is a Sunday: a fixed date does (205 ILCS 630/17; 80 Ill.
    /// Adm. Code 303.200), and so does Juneteenth. Of its two Acts, P.A. 102-334 moves it to the Monday and P.A. 102-14
    /// moves it nowhere; the reading takes the Monday.
    fn moves_from_sunday(self) -> bool {
        matches!(self, When::Fixed { .. } | When::Juneteenth)
    }

    /// Whether the State's offices rest on the Friday when its own day is a Saturday: a fixed date does (80 Ill. Adm.
    /// Code 303.200); Juneteenth does not, since neither Act says so. The legal calendar moves nothing from a Saturday.
    fn moves_from_saturday(self) -> bool {
        matches!(self, When::Fixed { .. })
    }
}

/// Whether any row can rest on this day in any year, moved or not. It spares most days the table, and says nothing that
/// the table does not: the tests go through every day.
fn near_a_holiday(month: u32, day: u32) -> bool {
    match month {
        1 => day <= 2 || (15..=21).contains(&day),
        2 => (11..=21).contains(&day),
        3 => day <= 7 || day >= 20,
        4 => day <= 23,
        5 => day >= 25,
        6 => (18..=20).contains(&day),
        7 => (3..=5).contains(&day),
        9 => day <= 7,
        10 => (8..=14).contains(&day),
        11 => (2..=12).contains(&day) || (22..=29).contains(&day),
        12 => (24..=26).contains(&day) || day == 31,
        _ => false,
    }
}

const fn row(
    code: &'static str,
    when: When,
    legal: Option<&'static str>,
    offices: Option<&'static str>,
) -> HolidayRule {
    HolidayRule {
        code,
        when,
        legal,
        offices,
    }
}

const fn fixed(month: u32, day: u32) -> When {
    When::Fixed { month, day }
}

/// The nth (1 to 4) such weekday of a month falls on one of seven days.
const fn nth(nth: u32, weekday: Weekday, month: u32) -> When {
    let last = nth.saturating_mul(7);
    When::Nth {
        weekday,
        month,
        first: last.saturating_sub(6),
        last,
    }
}

/// Easter Sunday of a year by the Gregorian reckoning; `None` outside the years 1 to 9999.
///
/// The paschal full moon is found from the year's place in the cycle of 19 years, corrected for the century's dropped
/// leap days and the moon's drift; Easter is the Sunday after it.
///
/// ```
/// use part301::time::calendar::easter;
/// assert_eq!(easter(2025).map(|d| d.to_string()).as_deref(), Some("2025-04-20"));
/// ```
#[must_use]
pub fn easter(year: i32) -> Option<Date> {
    let march_21 = Date::new(year, 3, 21)?;
    let (golden, century) = (year.rem_euclid(19), year.div_euclid(100));
    let dropped_leap_days = century.saturating_sub(century.div_euclid(4));
    let drift = century.saturating_mul(8).saturating_add(13).div_euclid(25);
    let age = golden
        .saturating_mul(19)
        .saturating_add(dropped_leap_days)
        .saturating_sub(drift)
        .saturating_add(15);
    let full_moon = match age.rem_euclid(30) {
        29 => 28,
        28 if golden > 10 => 27,
        days => days,
    };
    let moon = march_21.plus_days(full_moon);
    let to_sunday = 7_i32.saturating_sub(i32::try_from(moon.weekday().num_days_from_sunday()).unwrap_or(0));
    Some(moon.plus_days(to_sunday))
}

// ---------------------------------------------------------------------------------------------------------------------
// Calendars
// ---------------------------------------------------------------------------------------------------------------------

/// A calendar that has a name. The default is the Department's own working days.
///
/// ```
/// use part301::time::calendar::Named;
/// assert_eq!(Named::default(), Named::IllinoisStateOffices);
/// assert_eq!(Named::from_id("illinois_legal"), Some(Named::IllinoisLegal));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Named {
    /// `illinois_legal`: legal holidays, 205 ILCS 630/17.
    IllinoisLegal,
    /// `illinois_state_offices`: the days on which the State's offices rest, 80 Ill. Adm. Code 303.190-.200.
    #[default]
    IllinoisStateOffices,
}

impl Named {
    /// Both.
    pub const ALL: [Named; 2] = [Named::IllinoisLegal, Named::IllinoisStateOffices];

    /// Its code.
    ///
    /// ```
    /// # use part301::time::calendar::Named;
    /// assert_eq!(Named::IllinoisStateOffices.id(), "illinois_state_offices");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Named::IllinoisLegal => "illinois_legal",
            Named::IllinoisStateOffices => "illinois_state_offices",
        }
    }

    /// The calendar of this code, if it is one.
    ///
    /// ```
    /// # use part301::time::calendar::Named;
    /// assert_eq!(Named::from_id("cook_county"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Named> {
        Named::ALL.into_iter().find(|named| named.id() == id)
    }

    /// The law that it states.
    ///
    /// ```
    /// # use part301::time::calendar::Named;
    /// assert_eq!(Named::IllinoisLegal.citation(), "205 ILCS 630/17");
    /// ```
    #[must_use]
    pub fn citation(self) -> &'static str {
        match self {
            Named::IllinoisLegal => LEGAL,
            Named::IllinoisStateOffices => OFFICES,
        }
        .unwrap_or_default()
    }

    /// The holiday of this calendar on a date: on its own day, or on the Monday or Friday that it is moved to. A holiday
    /// that is moved keeps its own day too, a Saturday or Sunday on which nobody works anyway.
    ///
    /// ```
    /// # use part301::time::calendar::{Date, Named};
    /// let observed = Date::parse("2026-07-03")?; // Independence Day 2026 is a Saturday
    /// let holiday = Named::IllinoisStateOffices.holiday(observed);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("independence_day"));
    /// assert!(holiday.is_some_and(|h| h.moved));
    /// assert_eq!(Named::IllinoisLegal.holiday(observed), None);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn holiday(self, date: Date) -> Option<Holiday> {
        let (month, day) = (date.month(), date.day());
        if !near_a_holiday(month, day) {
            return None;
        }
        let own_day = self.row_on(date);
        let rule = own_day.or_else(|| match (date.weekday(), self) {
            (Weekday::Mon, _) => self
                .row_on(date.plus_days(-1))
                .filter(|row| row.when.moves_from_sunday()),
            (Weekday::Fri, Named::IllinoisStateOffices) => self
                .row_on(date.plus_days(1))
                .filter(|row| row.when.moves_from_saturday()),
            _ => None,
        })?;
        Some(Holiday {
            date,
            rule: Some(rule),
            moved: own_day.is_none(),
        })
    }

    /// The row whose own day this is.
    fn row_on(self, date: Date) -> Option<&'static HolidayRule> {
        let (month, day) = (date.month(), date.day());
        HOLIDAYS
            .iter()
            .find(|row| row.when.falls_on(date, month, day) && self.holds(row))
    }

    /// Whether this row is one of its holidays.
    fn holds(self, row: &HolidayRule) -> bool {
        match self {
            Named::IllinoisLegal => row.legal.is_some(),
            Named::IllinoisStateOffices => row.offices.is_some(),
        }
    }
}

/// A holiday on a date.
///
/// ```
/// use part301::time::calendar::{Calendar, Date};
/// let closed = Date::parse("2025-01-09")?;
/// let holiday = Calendar::default().with([closed]).holiday(closed); // a proclamation, say: it has no name here
/// assert_eq!(holiday.map(|h| (h.date, h.id())), Some((closed, None)));
/// # Ok::<(), part301::time::calendar::DateError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// The date.
    pub date: Date,
    /// The row of [`HOLIDAYS`] that it comes from; `None` if the caller gave the date.
    pub rule: Option<&'static HolidayRule>,
    /// It is kept on this date because its own day is a Saturday or Sunday.
    pub moved: bool,
}

impl Holiday {
    /// Its code, if it comes from the table.
    ///
    /// ```
    /// # use part301::time::calendar::{Date, Named};
    /// let holiday = Named::IllinoisLegal.holiday(Date::parse("2025-04-18")?);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("good_friday"));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn id(self) -> Option<&'static str> {
        self.rule.map(|rule| rule.code)
    }
}

/// The days that are no business days, beside Saturdays and Sundays.
///
/// The default is `illinois_state_offices` as it stands.
///
/// ```
/// use part301::time::calendar::{Calendar, Date, Named};
/// let closed = Date::parse("2025-01-09")?;
/// let worked = Date::parse("2025-02-12")?; // Lincoln's Birthday
/// let county = Calendar::named(Named::IllinoisLegal).with([closed]).without([worked]);
/// assert!(!county.is_business_day(closed));
/// assert!(county.is_business_day(worked));
/// # Ok::<(), part301::time::calendar::DateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    base: Option<Named>,
    /// Sorted, each date once; so is `removed`.
    added: Vec<Date>,
    removed: Vec<Date>,
}

impl Default for Calendar {
    fn default() -> Calendar {
        Calendar::named(Named::default())
    }
}

impl Calendar {
    /// A named calendar as it stands.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Named};
    /// assert_eq!(Calendar::named(Named::IllinoisStateOffices), Calendar::default());
    /// ```
    #[must_use]
    pub const fn named(base: Named) -> Calendar {
        Calendar {
            base: Some(base),
            added: Vec::new(),
            removed: Vec::new(),
        }
    }

    /// These dates and no others are holidays.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let christmas = Date::parse("2025-12-25")?;
    /// assert!(Calendar::only([]).is_business_day(christmas));
    /// assert!(!Calendar::only([christmas]).is_business_day(christmas));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn only(dates: impl IntoIterator<Item = Date>) -> Calendar {
        Calendar {
            base: None,
            added: Vec::new(),
            removed: Vec::new(),
        }
        .with(dates)
    }

    /// With these dates as holidays too.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let closed = Date::parse("2025-01-09")?;
    /// assert!(!Calendar::default().with([closed]).is_business_day(closed));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn with(mut self, dates: impl IntoIterator<Item = Date>) -> Calendar {
        self.added.extend(dates);
        self.added.sort_unstable();
        self.added.dedup();
        self
    }

    /// Without these dates as holidays. A date both added and removed is removed. A moved holiday is removed on the date
    /// that it is kept on.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let worked = Date::parse("2025-02-12")?;
    /// assert!(Calendar::default().without([worked]).is_business_day(worked));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn without(mut self, dates: impl IntoIterator<Item = Date>) -> Calendar {
        self.removed.extend(dates);
        self.removed.sort_unstable();
        self.removed.dedup();
        self
    }

    /// The named calendar that it starts from; `None` for a caller's own list.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Named};
    /// assert_eq!(Calendar::default().base(), Some(Named::IllinoisStateOffices));
    /// assert_eq!(Calendar::only([]).base(), None);
    /// ```
    #[must_use]
    pub fn base(&self) -> Option<Named> {
        self.base
    }

    /// Whether a caller gave it days of its own: added to a named calendar, removed from it, or all of them.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let closed = Date::parse("2025-01-09")?;
    /// assert!(!Calendar::default().is_changed());
    /// assert!(Calendar::default().with([closed]).is_changed());
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.base.is_none() || !self.added.is_empty() || !self.removed.is_empty()
    }

    /// The holiday on this date, if it is one, be it a weekend or not.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let holiday = Calendar::default().holiday(Date::parse("2025-11-28")?);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("day_after_thanksgiving"));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn holiday(&self, date: Date) -> Option<Holiday> {
        if self.removed.binary_search(&date).is_ok() {
            return None;
        }
        self.base.and_then(|base| base.holiday(date)).or_else(|| {
            let given = self.added.binary_search(&date).is_ok();
            given.then_some(Holiday {
                date,
                rule: None,
                moved: false,
            })
        })
    }

    /// Whether it is neither a Saturday, nor a Sunday, nor a holiday.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// assert!(Calendar::default().is_business_day(Date::parse("2025-04-18")?)); // Good Friday: State offices are open
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn is_business_day(&self, date: Date) -> bool {
        !date.is_weekend() && self.holiday(date).is_none()
    }

    /// The first business day on or after this day. Stops at [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let due = Date::parse("2025-08-30")?; // the Saturday before Labor Day
    /// assert_eq!(Calendar::default().next_business_day(due).to_string(), "2025-09-02");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn next_business_day(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_business_day(day) && day < Date::LAST {
            day = day.next();
        }
        day
    }

    /// The `count`th business day after this day, whose own day is not counted; the day itself for a count of 0. Stops at
    /// [`Date::LAST`]. What it skipped: [`Calendar::holidays_skipped`].
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let received = Date::parse("2025-11-21")?; // a Friday; Thanksgiving and the Friday after it come between
    /// assert_eq!(Calendar::default().plus_business_days(received, 7).to_string(), "2025-12-04");
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_business_days(&self, date: Date, count: u32) -> Date {
        let mut day = date;
        for _ in 0..count {
            if day == Date::LAST {
                break;
            }
            day = self.next_business_day(day.next());
        }
        day
    }

    /// The holidays that kept a day from being counted between a start and a due date: those after the start and up to
    /// the due date, on a Monday to Friday.
    ///
    /// ```
    /// # use part301::time::calendar::{Calendar, Date};
    /// let (received, due) = (Date::parse("2025-11-21")?, Date::parse("2025-12-04")?);
    /// let names: Vec<_> = Calendar::default().holidays_skipped(received, due).filter_map(|h| h.id()).collect();
    /// assert_eq!(names, ["thanksgiving_day", "day_after_thanksgiving"]);
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    pub fn holidays_skipped(&self, start: Date, due: Date) -> impl Iterator<Item = Holiday> + '_ {
        core::iter::successors(Some(start.next()), |day| Some(day.next()))
            .take(usize::try_from(start.days_until(due)).unwrap_or(0))
            .filter(|day| !day.is_weekend())
            .filter_map(|day| self.holiday(day))
    }
}
