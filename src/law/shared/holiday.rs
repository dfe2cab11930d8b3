//! The names of the holidays that the State's calendars keep.

use crate::engine::fact::{Code, codes};
use crate::time::calendar;

codes! {
    /// A holiday of the State's calendars.
    pub enum Holiday {
        /// New Year's Day.
        NewYearsDay = "new_years_day", "New Year's Day", "Día de Año Nuevo";
        /// Martin Luther King Jr. Day.
        MartinLutherKingDay = "martin_luther_king_day", "Martin Luther King Jr. Day", "Día de Martin Luther King Jr.";
        /// Lincoln's Birthday.
        LincolnsBirthday = "lincolns_birthday", "Lincoln's Birthday", "Natalicio de Lincoln";
        /// Presidents' Day.
        PresidentsDay = "presidents_day", "Presidents' Day", "Día de los Presidentes";
        /// Casimir Pulaski Day.
        CasimirPulaskiDay = "casimir_pulaski_day", "Casimir Pulaski Day", "Día de Casimir Pulaski";
        /// Good Friday.
        GoodFriday = "good_friday", "Good Friday", "Viernes Santo";
        /// Memorial Day.
        MemorialDay = "memorial_day", "Memorial Day", "Día de los Caídos";
        /// Juneteenth.
        Juneteenth = "juneteenth", "Juneteenth", "Juneteenth (Día de la Emancipación)";
        /// Independence Day.
        IndependenceDay = "independence_day", "Independence Day", "Día de la Independencia";
        /// Labor Day.
        LaborDay = "labor_day", "Labor Day", "Día del Trabajo";
        /// Columbus Day / Indigenous Peoples' Day.
        ColumbusDay = "columbus_day", "Columbus Day / Indigenous Peoples' Day", "Día de Colón / Día de los Pueblos Indígenas";
        /// General election day.
        GeneralElectionDay = "general_election_day", "General election day", "Día de las elecciones generales";
        /// Veterans Day.
        VeteransDay = "veterans_day", "Veterans Day", "Día de los Veteranos";
        /// Thanksgiving Day.
        ThanksgivingDay = "thanksgiving_day", "Thanksgiving Day", "Día de Acción de Gracias";
        /// Day after Thanksgiving.
        DayAfterThanksgiving = "day_after_thanksgiving", "Day after Thanksgiving", "Día después de Acción de Gracias";
        /// Christmas Day.
        ChristmasDay = "christmas_day", "Christmas Day", "Día de Navidad";
    }
}

impl Holiday {
    /// The holiday that a calendar keeps on some day. A day that a caller added has no name.
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
