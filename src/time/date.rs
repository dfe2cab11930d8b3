//! A day, read from ten strict bytes.
//!
//! Its arithmetic never fails. It stops at the ends of the years 1 to 9999, which no count of this crate reaches from a
//! date that [`Date::parse`] accepts.

use core::fmt;

use chrono::{Datelike, Months, NaiveDate, TimeDelta};

pub use chrono::Weekday;

/// Why a text is not a date, or not a date with a time.
///
/// ```
/// use part301::time::{Date, DateError};
/// assert_eq!(Date::parse("2025-1-5"), Err(DateError::Form));
/// assert_eq!(Date::parse("2025-02-29"), Err(DateError::NoSuchDay));
/// assert_eq!(Date::parse("1066-10-14"), Err(DateError::OutOfRange));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DateError {
    /// It does not have the expected form.
    #[error("not of the form YYYY-MM-DD, or YYYY-MM-DDThh:mm where a time is taken")]
    Form,
    /// It has the form, but there is no such day.
    #[error("no such day")]
    NoSuchDay,
    /// It has the form, but there is no such time or offset.
    #[error("no such time of day")]
    NoSuchTime,
    /// The day exists, but lies before [`Date::MIN`] or after [`Date::MAX`].
    #[error("not between the years 1900 and 2200")]
    OutOfRange,
}

/// A day of the Gregorian calendar, between [`Date::FIRST`] and [`Date::LAST`].
///
/// Dates are ordered by time and shown as `YYYY-MM-DD`. Methods that move a date stop at those two ends instead of
/// failing.
///
/// ```
/// use part301::time::Date;
/// let day = Date::parse("2024-02-29")?;
/// assert!(day < Date::parse("2024-03-01")?);
/// assert_eq!(day.to_string(), "2024-02-29");
/// # Ok::<(), part301::time::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// The number of 1970-01-01 in chrono, which counts 0001-01-01 as day 1.
const EPOCH: i32 = 719_163;

impl Date {
    /// The earliest day that is accepted as input, 1900-01-01.
    pub const MIN: Date = Date(known_day(1900, 1, 1));
    /// The latest day that is accepted as input, 2200-12-31. Counting may lead beyond it.
    pub const MAX: Date = Date(known_day(2200, 12, 31));
    /// 0001-01-01, at which counting back stops.
    pub const FIRST: Date = Date(known_day(1, 1, 1));
    /// 9999-12-31, at which counting forward stops.
    pub const LAST: Date = Date(known_day(9999, 12, 31));

    /// Reads exactly `YYYY-MM-DD`: ten bytes, ASCII digits, from [`Date::MIN`] to [`Date::MAX`].
    ///
    /// # Errors
    /// [`DateError::Form`], then [`DateError::NoSuchDay`], then [`DateError::OutOfRange`]: the first that applies.
    ///
    /// ```
    /// use part301::time::{Date, DateError};
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
    /// use part301::time::Date;
    /// assert_eq!(Date::new(2024, 2, 29).map(|d| d.to_string()).as_deref(), Some("2024-02-29"));
    /// assert_eq!(Date::new(2023, 2, 29), None);
    /// ```
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        let date = Date(NaiveDate::from_ymd_opt(year, month, day)?);
        (Date::FIRST..=Date::LAST).contains(&date).then_some(date)
    }

    /// The day that lies this many days after 1970-01-01; `None` before [`Date::FIRST`] and after [`Date::LAST`].
    ///
    /// ```
    /// use part301::time::Date;
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
    /// use part301::time::Date;
    /// assert_eq!(Date::parse("1969-12-31")?.to_days(), -1);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn to_days(self) -> i32 {
        self.0.num_days_from_ce().saturating_sub(EPOCH)
    }

    /// The year.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.year(), 2025);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.month(), 3);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-07")?.day(), 7);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    ///
    /// ```
    /// # use part301::time::{Date, Weekday};
    /// assert_eq!(Date::parse("2025-03-07")?.weekday(), Weekday::Fri);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Whether it is a Saturday or a Sunday.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert!(Date::parse("2025-03-08")?.is_weekend());
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// This many calendar days later (earlier, if negative); stops at [`Date::FIRST`] and [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::Date;
    /// let notice = Date::parse("2025-03-01")?;
    /// assert_eq!(notice.plus_days(10).to_string(), "2025-03-11"); // the notice's own day is not counted
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        let end = if days < 0 { Date::FIRST } else { Date::LAST };
        let moved = self.0.checked_add_signed(TimeDelta::days(days.into()));
        moved.map_or(end, |day| Date(day).clamp(Date::FIRST, Date::LAST))
    }

    /// The next day. Stops at [`Date::LAST`].
    pub(super) fn next(self) -> Date {
        self.0.succ_opt().map_or(Date::LAST, |day| Date(day).min(Date::LAST))
    }

    /// This many months later (earlier, if negative): the same day of the month, or the month's last day if it has
    /// no such day. Stops at [`Date::FIRST`] and [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::Date;
    /// let placed = Date::parse("2025-08-31")?;
    /// assert_eq!(placed.plus_months(6).to_string(), "2026-02-28");
    /// assert_eq!(placed.plus_months(24).to_string(), "2027-08-31");
    /// # Ok::<(), part301::time::DateError>(())
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
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2024-02-29")?.plus_years(1).to_string(), "2025-02-28");
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn plus_years(self, years: i32) -> Date {
        self.plus_months(years.saturating_mul(12))
    }

    /// The day on which someone born on this day completes `age` years. For someone born on 29 February it is 1 March
    /// if the year has no 29 February. Stops at [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::Date;
    /// let born = Date::parse("2004-02-29")?;
    /// assert_eq!(born.birthday(20).to_string(), "2024-02-29");
    /// assert_eq!(born.birthday(21).to_string(), "2025-03-01");
    /// # Ok::<(), part301::time::DateError>(())
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
    /// # use part301::time::Date;
    /// let born = Date::parse("2004-05-10")?;
    /// assert_eq!(born.age_on(Date::parse("2025-05-09")?), Some(20));
    /// assert_eq!(born.age_on(Date::parse("2025-05-10")?), Some(21));
    /// assert_eq!(born.age_on(Date::parse("2004-05-09")?), None);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn age_on(self, on: Date) -> Option<u32> {
        if on < self {
            return None;
        }
        let years = on.year().abs_diff(self.year());
        // Month and day say whether this year's birthday has come. They also put a birthday of 29 February on 1 March.
        let reached = (on.month(), on.day()) >= (self.month(), self.day());
        Some(if reached { years } else { years.saturating_sub(1) })
    }

    /// Days from this day to `other`; negative if that is earlier.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-01")?.days_until(Date::parse("2025-03-11")?), 10);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn days_until(self, other: Date) -> i32 {
        other.to_days().saturating_sub(self.to_days())
    }

    /// The Monday of its week; weeks run from Monday to Sunday.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-09")?.monday_of_week().to_string(), "2025-03-03"); // from a Sunday
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn monday_of_week(self) -> Date {
        let since_monday = i32::try_from(self.weekday().num_days_from_monday()).unwrap_or(0);
        self.plus_days(since_monday.saturating_neg())
    }

    /// The first day of its month.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2025-03-09")?.first_of_month().to_string(), "2025-03-01");
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn first_of_month(self) -> Date {
        Date(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The last day of its month.
    ///
    /// ```
    /// # use part301::time::Date;
    /// assert_eq!(Date::parse("2024-02-09")?.last_of_month().to_string(), "2024-02-29");
    /// # Ok::<(), part301::time::DateError>(())
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

/// The number in these ASCII digits; `None` if one of them is not a digit. Callers pass at most four.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |so_far, byte| {
        let digit = char::from(*byte).to_digit(10)?;
        so_far.checked_mul(10)?.checked_add(digit)
    })
}
