//! A day, or a day with a clock time, kept as it was written.

use core::cmp::Ordering;
use core::fmt;

use super::clock_change::clock_change;
use super::date::{Date, DateError, number};

/// When an event happened: a day, or a day with a clock time, with or without an offset from UTC.
///
/// It keeps what was written, and shows it unchanged. Days are counted from the day as written ([`Moment::date`]). No
/// time zone is ever assumed.
///
/// ```
/// use part301::time::Moment;
/// let taken = Moment::parse("2025-03-07T23:30-06:00")?;
/// assert_eq!(taken.date().to_string(), "2025-03-07"); // in UTC it was the 8th
/// assert_eq!(taken.to_string(), "2025-03-07T23:30-06:00");
/// # Ok::<(), part301::time::DateError>(())
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
    /// Reads a date, or `YYYY-MM-DDThh:mm`, optionally followed by seconds (`:ss`) and by `Z` or `±hh:mm`. Hours are 00
    /// to 23: `24:00` and a leap second are rejected. An offset is at most 23:59.
    ///
    /// # Errors
    /// [`DateError::Form`] for any other form; then the error of [`Date::parse`] on the day; then
    /// [`DateError::NoSuchTime`].
    ///
    /// ```
    /// use part301::time::{DateError, Moment};
    /// for time in ["", "T09:05", "T09:05:59", "T09:05Z", "T09:05+05:30"] {
    ///     let text = format!("2025-03-07{time}");
    ///     assert_eq!(Moment::parse(&text).map(|m| m.to_string()), Ok(text));
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
    /// # use part301::time::Moment;
    /// assert_eq!(Moment::parse("2025-03-07T00:30+02:00")?.date().to_string(), "2025-03-07");
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn date(self) -> Date {
        self.date
    }

    /// Whether a clock time was given.
    ///
    /// ```
    /// # use part301::time::Moment;
    /// assert!(!Moment::parse("2025-03-07")?.has_time());
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn has_time(self) -> bool {
        self.clock.is_some()
    }

    /// Whether an offset from UTC was given.
    ///
    /// ```
    /// # use part301::time::Moment;
    /// assert!(Moment::parse("2025-03-07T10:00Z")?.has_offset());
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn has_offset(self) -> bool {
        self.clock.is_some_and(|clock| clock.zone != Zone::Unstated)
    }

    /// This many hours later, in the same form and with the same offset.
    ///
    /// With an offset these are elapsed hours. Without one they are clock hours: 24 hours later is the same clock time
    /// on the next day, even if clocks change ([`Moment::clock_change_within`]). A bare date stays a bare date and
    /// moves by one day for every 24 hours begun: 24 hours end with the next day.
    ///
    /// ```
    /// # use part301::time::Moment;
    /// let after = |text| Moment::parse(text).map(|m| m.plus_hours(24).to_string());
    /// assert_eq!(after("2025-02-28T17:30-06:00")?, "2025-03-01T17:30-06:00");
    /// assert_eq!(after("2025-02-28")?, "2025-03-01"); // until the end of that day
    /// # Ok::<(), part301::time::DateError>(())
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

    /// The day within this many hours on which clocks change ([`clock_change`]). Clock hours may then differ from
    /// elapsed hours. `None` with an offset, because hours are then exact, and for a bare date, which has no hours.
    ///
    /// ```
    /// # use part301::time::Moment;
    /// let changed = |text| Moment::parse(text).map(|m| m.clock_change_within(24).map(|day| day.to_string()));
    /// assert_eq!(changed("2025-03-08T10:00")?.as_deref(), Some("2025-03-09"));
    /// assert_eq!(changed("2025-03-08T10:00-06:00")?, None);
    /// assert_eq!(changed("2025-03-07T10:00")?, None);
    /// # Ok::<(), part301::time::DateError>(())
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
    /// # use part301::time::Moment;
    /// assert_eq!(Moment::parse("1970-01-01T01:00+01:00")?.instant(), Some(0));
    /// assert_eq!(Moment::parse("1970-01-01T01:00")?.instant(), None);
    /// # Ok::<(), part301::time::DateError>(())
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

    /// A key that sorts by the day and clock time as written. A bare date comes after every time of its day, because a
    /// duty that is due on a day is due by its end.
    ///
    /// ```
    /// # use part301::time::Moment;
    /// let key = |text| Moment::parse(text).map(Moment::as_written);
    /// assert!(key("2025-03-07T23:59")? < key("2025-03-07")?);
    /// assert!(key("2025-03-07")? < key("2025-03-08T00:00")?);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn as_written(self) -> (Date, i64) {
        (self.date, self.second_of_day())
    }

    /// Which of two came first, as far as they say. If both have an offset, the instants decide. If neither has, the
    /// clock times do. Otherwise the days as written do. `None` if the two share a day and only one has a time or an
    /// offset.
    ///
    /// ```
    /// # use core::cmp::Ordering;
    /// # use part301::time::Moment;
    /// let compare = |a, b| Ok::<_, part301::time::DateError>(Moment::parse(a)?.compare(Moment::parse(b)?));
    /// assert_eq!(compare("2025-03-07T10:00-06:00", "2025-03-07T15:00Z")?, Some(Ordering::Greater));
    /// assert_eq!(compare("2025-03-07T10:00", "2025-03-08")?, Some(Ordering::Less));
    /// assert_eq!(compare("2025-03-07T10:00", "2025-03-07")?, None);
    /// # Ok::<(), part301::time::DateError>(())
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
