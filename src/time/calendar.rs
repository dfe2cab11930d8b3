//! The calendar by which business days are counted: a named one with days added and removed, or a caller's own list.

pub use super::{
    Date, DateError, HOLIDAY_YEARS, HOLIDAYS, Holiday, HolidayRule, Listing, Moment, Named, Weekday, clock_change,
    easter,
};

/// Which days are holidays. Every other day from Monday to Friday is a business day.
///
/// The default is `illinois_state_offices`, unchanged.
///
/// ```
/// use part301::time::{Calendar, Date, Named};
/// let closed = Date::parse("2025-01-09")?;
/// let worked = Date::parse("2025-02-12")?; // Lincoln's Birthday
/// let county = Calendar::named(Named::IllinoisLegal).with([closed]).without([worked]);
/// assert!(!county.is_business_day(closed));
/// assert!(county.is_business_day(worked));
/// # Ok::<(), part301::time::DateError>(())
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
    /// A named calendar, unchanged.
    ///
    /// ```
    /// # use part301::time::{Calendar, Named};
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

    /// A calendar in which these dates are the only holidays.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let christmas = Date::parse("2025-12-25")?;
    /// assert!(Calendar::only([]).is_business_day(christmas));
    /// assert!(!Calendar::only([christmas]).is_business_day(christmas));
    /// # Ok::<(), part301::time::DateError>(())
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

    /// The same calendar with these dates as holidays too.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let closed = Date::parse("2025-01-09")?;
    /// assert!(!Calendar::default().with([closed]).is_business_day(closed));
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn with(mut self, dates: impl IntoIterator<Item = Date>) -> Calendar {
        self.added.extend(dates);
        self.added.sort_unstable();
        self.added.dedup();
        self
    }

    /// The same calendar without these dates as holidays. A date both added and removed is removed. To remove a holiday
    /// that moves, give the date on which it is kept.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let worked = Date::parse("2025-02-12")?;
    /// assert!(Calendar::default().without([worked]).is_business_day(worked));
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn without(mut self, dates: impl IntoIterator<Item = Date>) -> Calendar {
        self.removed.extend(dates);
        self.removed.sort_unstable();
        self.removed.dedup();
        self
    }

    /// The named calendar on which it is based; `None` for a caller's own list.
    ///
    /// ```
    /// # use part301::time::{Calendar, Named};
    /// assert_eq!(Calendar::default().base(), Some(Named::IllinoisStateOffices));
    /// assert_eq!(Calendar::only([]).base(), None);
    /// ```
    #[must_use]
    pub fn base(&self) -> Option<Named> {
        self.base
    }

    /// Whether a caller changed it: added days to a named calendar, removed some, or gave all of them.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let closed = Date::parse("2025-01-09")?;
    /// assert!(!Calendar::default().is_changed());
    /// assert!(Calendar::default().with([closed]).is_changed());
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.base.is_none() || !self.added.is_empty() || !self.removed.is_empty()
    }

    /// The holiday on this date, if there is one. The date may be on a weekend.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let holiday = Calendar::default().holiday(Date::parse("2025-11-28")?);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("day_after_thanksgiving"));
    /// # Ok::<(), part301::time::DateError>(())
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

    /// Whether the date is neither a Saturday, nor a Sunday, nor a holiday.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// assert!(Calendar::default().is_business_day(Date::parse("2025-04-18")?)); // Good Friday: State offices are open
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn is_business_day(&self, date: Date) -> bool {
        !date.is_weekend() && self.holiday(date).is_none()
    }

    /// The first business day on or after this day. Stops at [`Date::LAST`].
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let due = Date::parse("2025-08-30")?; // the Saturday before Labor Day
    /// assert_eq!(Calendar::default().next_business_day(due).to_string(), "2025-09-02");
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn next_business_day(&self, date: Date) -> Date {
        let mut day = date;
        while !self.is_business_day(day) && day < Date::LAST {
            day = day.next();
        }
        day
    }

    /// The `count`th business day after this day, which is not counted itself. A count of 0 gives the day itself. Stops
    /// at [`Date::LAST`]. [`Calendar::holidays_skipped`] lists the holidays in between.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let received = Date::parse("2025-11-21")?; // a Friday; Thanksgiving and the Friday after it come between
    /// assert_eq!(Calendar::default().plus_business_days(received, 7).to_string(), "2025-12-04");
    /// # Ok::<(), part301::time::DateError>(())
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

    /// The holidays that a count of business days skips: those from Monday to Friday, after the start and up to the due
    /// date.
    ///
    /// ```
    /// # use part301::time::{Calendar, Date};
    /// let (received, due) = (Date::parse("2025-11-21")?, Date::parse("2025-12-04")?);
    /// let names: Vec<_> = Calendar::default().holidays_skipped(received, due).filter_map(|h| h.id()).collect();
    /// assert_eq!(names, ["thanksgiving_day", "day_after_thanksgiving"]);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    pub fn holidays_skipped(&self, start: Date, due: Date) -> impl Iterator<Item = Holiday> + '_ {
        core::iter::successors(Some(start.next()), |day| Some(day.next()))
            .take(usize::try_from(start.days_until(due)).unwrap_or(0))
            .filter(|day| !day.is_weekend())
            .filter_map(|day| self.holiday(day))
    }
}
