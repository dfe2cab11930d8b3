//! The holidays of Illinois: one row for each holiday, with the law that makes it one and the years in which it counts.

use core::ops::RangeInclusive;

use super::date::{Date, Weekday};

/// The years for which the named calendars are checked day by day. The same rules apply in other years.
///
/// ```
/// use part301::time::HOLIDAY_YEARS;
/// assert!(HOLIDAY_YEARS.contains(&2026));
/// ```
pub const HOLIDAY_YEARS: RangeInclusive<i32> = 1990..=2100;

/// A holiday's entry in a calendar: the law that makes it one, and the years in which it counts.
///
/// ```
/// use part301::time::HOLIDAYS;
/// let juneteenth = HOLIDAYS.iter().find(|row| row.code == "juneteenth").and_then(|row| row.legal);
/// assert_eq!(juneteenth.map(|listed| (listed.citation, listed.first_year)), Some(("205 ILCS 630/17", 2022)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    /// The law or rule that makes it a holiday of this calendar.
    pub citation: &'static str,
    /// The first year in which it counts; `i32::MIN` if it counts in every earlier year.
    pub first_year: i32,
    /// The last year in which it counts; `i32::MAX` if no end is known.
    pub last_year: i32,
}

impl Listing {
    const fn always(citation: &'static str) -> Listing {
        Listing {
            citation,
            first_year: i32::MIN,
            last_year: i32::MAX,
        }
    }

    /// The same listing, counting from this year on.
    const fn since(self, first_year: i32) -> Option<Listing> {
        Some(Listing { first_year, ..self })
    }

    /// Whether the holiday counts in this year.
    const fn covers(&self, year: i32) -> bool {
        self.first_year <= year && year <= self.last_year
    }
}

/// The law on legal holidays, which bind everyone.
const LEGAL_LAW: Listing = Listing::always("205 ILCS 630/17");
/// The rules on the days on which State offices are closed.
const OFFICES_RULE: Listing = Listing::always("80 Ill. Adm. Code 303.190-.200");
const LEGAL: Option<Listing> = Some(LEGAL_LAW);
const OFFICES: Option<Listing> = Some(OFFICES_RULE);
/// The year in which P.A. 102-14 and P.A. 102-334 took effect.
const JUNETEENTH_SINCE: i32 = 2022;

/// The holidays of both named calendars: one row for each, in the order of the year.
///
/// The table is the law of today. It is applied to earlier years too, unless a row says from which year it counts. A
/// caller adds the days that are holidays by proclamation.
///
/// ```
/// use part301::time::HOLIDAYS;
/// let good_friday = HOLIDAYS.iter().find(|row| row.code == "good_friday");
/// assert_eq!(good_friday.and_then(|row| row.legal).map(|listed| listed.citation), Some("205 ILCS 630/17"));
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
    row("memorial_day", within(Weekday::Mon, 5, 25, 31), LEGAL, OFFICES),
    row("juneteenth", fixed(6, 19), LEGAL_LAW.since(JUNETEENTH_SINCE), OFFICES_RULE.since(JUNETEENTH_SINCE))
        .stays_on_saturday(),
    row("independence_day", fixed(7, 4), LEGAL, OFFICES),
    row("labor_day", nth(1, Weekday::Mon, 9), LEGAL, OFFICES),
    row("columbus_day", nth(2, Weekday::Mon, 10), LEGAL, OFFICES),
    row("general_election_day", When::GeneralElection, LEGAL, OFFICES),
    row("veterans_day", fixed(11, 11), LEGAL, OFFICES),
    row("thanksgiving_day", nth(4, Weekday::Thu, 11), LEGAL, OFFICES),
    row("day_after_thanksgiving", within(Weekday::Fri, 11, 23, 29), None, OFFICES),
    row("christmas_day", fixed(12, 25), LEGAL, OFFICES),
];

/// One row of [`HOLIDAYS`].
///
/// ```
/// use part301::time::HOLIDAYS;
/// assert_eq!(HOLIDAYS.first().map(|row| row.code), Some("new_years_day"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HolidayRule {
    /// Its code in answers.
    pub code: &'static str,
    when: When,
    /// Whether State offices close on the Friday before it if its own day is a Saturday.
    moves_from_saturday: bool,
    /// Its entry in [`Named::IllinoisLegal`]; `None` if it has none.
    pub legal: Option<Listing>,
    /// Its entry in [`Named::IllinoisStateOffices`]; `None` if it has none.
    pub offices: Option<Listing>,
}

/// How a holiday's own day is found in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// The same date each year.
    Fixed { month: u32, day: u32 },
    /// The one such weekday among the seven days from `first` to `last` of the month.
    Within {
        weekday: Weekday,
        month: u32,
        first: u32,
        last: u32,
    },
    /// The Friday before Easter Sunday.
    GoodFriday,
    /// The Tuesday after the first Monday of November in even years, when the House is elected (10 ILCS 5/17-25).
    GeneralElection,
}

impl When {
    /// Whether the holiday's own day is `date`, which is this day of this month.
    fn falls_on(self, date: Date, month: u32, day: u32) -> bool {
        match self {
            When::Fixed { month: m, day: d } => m == month && d == day,
            When::Within {
                weekday,
                month: m,
                first,
                last,
            } => m == month && (first..=last).contains(&day) && date.weekday() == weekday,
            When::GoodFriday => {
                matches!(month, 3 | 4)
                    && date.weekday() == Weekday::Fri
                    && easter(date.year()) == Some(date.plus_days(2))
            }
            When::GeneralElection => {
                month == 11
                    && (2..=8).contains(&day)
                    && date.year().rem_euclid(2) == 0
                    && date.weekday() == Weekday::Tue
            }
        }
    }

    /// Whether the date is the same each year. Such a holiday is kept on the Monday if its own day is a Sunday
    /// (205 ILCS 630/17; 80 Ill. Adm. Code 303.200).
    const fn is_fixed(self) -> bool {
        matches!(self, When::Fixed { .. })
    }

    /// The first and the last day of this month on which it can be kept, moved or not; `None` if there is none.
    const fn possible_days(self, month: u32) -> Option<(u32, u32)> {
        match self {
            When::Fixed { month: m, day } if m == month => Some((day.saturating_sub(1), day + 1)),
            // The Friday before January 1 lies in the year before, and the Monday after a month's end in the next
            // month.
            When::Fixed { month: m, day: 1 } if m == month % 12 + 1 => Some((28, 31)),
            When::Fixed { month: m, day: 28..=31 } if m % 12 + 1 == month => Some((1, 1)),
            When::Within {
                month: m, first, last, ..
            } if m == month => Some((first, last)),
            When::GoodFriday if month == 3 => Some((20, 31)),
            When::GoodFriday if month == 4 => Some((1, 23)),
            When::GeneralElection if month == 11 => Some((2, 8)),
            When::Fixed { .. } | When::Within { .. } | When::GoodFriday | When::GeneralElection => None,
        }
    }
}

/// The days on which any row of [`HOLIDAYS`] can be kept: for each month, a bit for each day of the month. Most days
/// can thus be ruled out without a look at the table.
static POSSIBLE_DAYS: [u32; 13] = possible_days(HOLIDAYS);

const fn possible_days(mut rows: &[HolidayRule]) -> [u32; 13] {
    let mut days = [0; 13];
    while let [row, rest @ ..] = rows {
        rows = rest;
        let (mut month, mut of_months) = (0, days.as_mut_slice());
        while let [of_month, later @ ..] = of_months {
            if let Some((mut day, last)) = row.when.possible_days(month) {
                while day <= last && day < u32::BITS {
                    *of_month |= 1 << day;
                    day += 1;
                }
            }
            (month, of_months) = (month + 1, later);
        }
    }
    days
}

/// Whether any row can be kept on this day of the month in any year.
fn is_possible(month: u32, day: u32) -> bool {
    let days = POSSIBLE_DAYS.get(month as usize).copied().unwrap_or_default();
    days & (1 << day) != 0
}

const fn row(code: &'static str, when: When, legal: Option<Listing>, offices: Option<Listing>) -> HolidayRule {
    HolidayRule {
        code,
        when,
        moves_from_saturday: when.is_fixed(),
        legal,
        offices,
    }
}

impl HolidayRule {
    /// The same holiday, for which State offices do not close on the Friday before. Neither of the two Acts on
    /// Juneteenth moves it from a Saturday. P.A. 102-334 moves it from a Sunday to the Monday and P.A. 102-14 does not;
    /// the reading takes the Monday.
    const fn stays_on_saturday(self) -> HolidayRule {
        HolidayRule {
            moves_from_saturday: false,
            ..self
        }
    }
}

const fn fixed(month: u32, day: u32) -> When {
    When::Fixed { month, day }
}

/// The one such weekday among seven days of a month.
const fn within(weekday: Weekday, month: u32, first: u32, last: u32) -> When {
    When::Within {
        weekday,
        month,
        first,
        last,
    }
}

/// The nth (1 to 4) such weekday of a month, which falls on one of seven days.
const fn nth(nth: u32, weekday: Weekday, month: u32) -> When {
    let last = nth.saturating_mul(7);
    within(weekday, month, last.saturating_sub(6), last)
}

/// Easter Sunday of a year in the Gregorian calendar; `None` outside the years 1 to 9999.
///
/// The year's position in the cycle of 19 years gives the paschal full moon, corrected for the century's dropped leap
/// days and the moon's drift. Easter is the Sunday after it.
///
/// ```
/// use part301::time::easter;
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

/// A calendar that has a name. The default is the Department's own working days.
///
/// ```
/// use part301::time::Named;
/// assert_eq!(Named::default(), Named::IllinoisStateOffices);
/// assert_eq!(Named::from_id("illinois_legal"), Some(Named::IllinoisLegal));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Named {
    /// `illinois_legal`: legal holidays, 205 ILCS 630/17.
    IllinoisLegal,
    /// `illinois_state_offices`: the days on which the State's offices are closed, 80 Ill. Adm. Code 303.190-.200.
    #[default]
    IllinoisStateOffices,
}

impl Named {
    /// Both.
    pub const ALL: [Named; 2] = [Named::IllinoisLegal, Named::IllinoisStateOffices];

    /// Its code.
    ///
    /// ```
    /// # use part301::time::Named;
    /// assert_eq!(Named::IllinoisStateOffices.id(), "illinois_state_offices");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Named::IllinoisLegal => "illinois_legal",
            Named::IllinoisStateOffices => "illinois_state_offices",
        }
    }

    /// The calendar with this code, if there is one.
    ///
    /// ```
    /// # use part301::time::Named;
    /// assert_eq!(Named::from_id("cook_county"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Named> {
        Named::ALL.into_iter().find(|named| named.id() == id)
    }

    /// The law on which it is based.
    ///
    /// ```
    /// # use part301::time::Named;
    /// assert_eq!(Named::IllinoisLegal.citation(), "205 ILCS 630/17");
    /// ```
    #[must_use]
    pub fn citation(self) -> &'static str {
        match self {
            Named::IllinoisLegal => LEGAL_LAW.citation,
            Named::IllinoisStateOffices => OFFICES_RULE.citation,
        }
    }

    /// The holiday of this calendar on a date: on its own day, or on the Monday or Friday to which it moves. A
    /// holiday that is moved keeps its own day too, a Saturday or Sunday on which nobody works anyway.
    ///
    /// ```
    /// # use part301::time::{Date, Named};
    /// let observed = Date::parse("2026-07-03")?; // Independence Day 2026 is a Saturday
    /// let holiday = Named::IllinoisStateOffices.holiday(observed);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("independence_day"));
    /// assert!(holiday.is_some_and(|h| h.moved));
    /// assert_eq!(Named::IllinoisLegal.holiday(observed), None);
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn holiday(self, date: Date) -> Option<Holiday> {
        let (month, day) = (date.month(), date.day());
        if !is_possible(month, day) {
            return None;
        }
        let own_day = self.row_on(date);
        let rule = own_day.or_else(|| match (date.weekday(), self) {
            (Weekday::Mon, _) => self.row_on(date.plus_days(-1)).filter(|row| row.when.is_fixed()),
            (Weekday::Fri, Named::IllinoisStateOffices) => {
                self.row_on(date.plus_days(1)).filter(|row| row.moves_from_saturday)
            }
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
            .find(|row| row.when.falls_on(date, month, day) && self.holds(row, date.year()))
    }

    /// Whether this row is one of its holidays in this year.
    fn holds(self, row: &HolidayRule, year: i32) -> bool {
        let listing = match self {
            Named::IllinoisLegal => row.legal,
            Named::IllinoisStateOffices => row.offices,
        };
        listing.is_some_and(|listing| listing.covers(year))
    }
}

/// A holiday on a date.
///
/// ```
/// use part301::time::{Calendar, Date};
/// let closed = Date::parse("2025-01-09")?;
/// let holiday = Calendar::default().with([closed]).holiday(closed); // a proclamation, say: it has no name here
/// assert_eq!(holiday.map(|h| (h.date, h.id())), Some((closed, None)));
/// # Ok::<(), part301::time::DateError>(())
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
    /// # use part301::time::{Date, Named};
    /// let holiday = Named::IllinoisLegal.holiday(Date::parse("2025-04-18")?);
    /// assert_eq!(holiday.and_then(|h| h.id()), Some("good_friday"));
    /// # Ok::<(), part301::time::DateError>(())
    /// ```
    #[must_use]
    pub fn id(self) -> Option<&'static str> {
        self.rule.map(|rule| rule.code)
    }
}
