//! The names of the holidays in the State's calendars.

use crate::engine::fact::{Code, codes};
use crate::time::calendar;

codes! {
    /// A holiday of the State's calendars.
    pub enum Holiday {
        /// New Year's Day.
        NewYearsDay = "new_years_day", "New Year's Day";
        /// Martin Luther King Jr. Day.
        MartinLutherKingDay = "martin_luther_king_day", "Martin Luther King Jr. Day";
        /// Lincoln's Birthday.
        LincolnsBirthday = "lincolns_birthday", "Lincoln's Birthday";
        /// Presidents' Day.
        PresidentsDay = "presidents_day", "Presidents' Day";
        /// Casimir Pulaski Day.
        CasimirPulaskiDay = "casimir_pulaski_day", "Casimir Pulaski Day";
        /// Good Friday.
        GoodFriday = "good_friday", "Good Friday";
        /// Memorial Day.
        MemorialDay = "memorial_day", "Memorial Day";
        /// Juneteenth.
        Juneteenth = "juneteenth", "Juneteenth";
        /// Independence Day.
        IndependenceDay = "independence_day", "Independence Day";
        /// Labor Day.
        LaborDay = "labor_day", "Labor Day";
        /// Columbus Day / Indigenous Peoples' Day.
        ColumbusDay = "columbus_day", "Columbus Day / Indigenous Peoples' Day";
        /// General election day.
        GeneralElectionDay = "general_election_day", "General election day";
        /// Veterans Day.
        VeteransDay = "veterans_day", "Veterans Day";
        /// Thanksgiving Day.
        ThanksgivingDay = "thanksgiving_day", "Thanksgiving Day";
        /// Day after Thanksgiving.
        DayAfterThanksgiving = "day_after_thanksgiving", "Day after Thanksgiving";
        /// Christmas Day.
        ChristmasDay = "christmas_day", "Christmas Day";
    }
}

impl Holiday {
    /// The name of a holiday in a calendar. `None` for a day that a caller added, which has no name.
    ///
    /// ```
    /// use part301::law::shared::holiday::Holiday;
    /// use part301::time::calendar::{Date, Named};
    ///
    /// let kept = Named::IllinoisLegal.holiday(Date::parse("2025-12-25")?);
    /// assert_eq!(kept.and_then(Holiday::named), Some(Holiday::ChristmasDay));
    /// # Ok::<(), part301::time::calendar::DateError>(())
    /// ```
    #[must_use]
    pub fn named(kept: calendar::Holiday) -> Option<Holiday> {
        let code = kept.id()?;
        Holiday::ALL.iter().copied().find(|holiday| holiday.word().code == code)
    }
}
