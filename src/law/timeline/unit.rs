//! The units of counts, and how they read after a number: "1 year", "2 years".

use crate::engine::answer::shape::{LocalName, shape};
use crate::engine::fact::{Code, codes};
use crate::engine::problem::messages;
use crate::engine::text::{Arg, Message, Note, Text};

codes! {
    /// The unit of a count, as the rule states it.
    pub enum Unit {
        /// Hours.
        Hours = "hours", "hours";
        /// Days of no stated kind. They are counted as calendar days.
        Days = "days", "days";
        /// Calendar days.
        CalendarDays = "calendar_days", "calendar days";
        /// Business days.
        BusinessDays = "business_days", "business days";
        /// Working days.
        WorkingDays = "working_days", "working days";
        /// Days, weekends and holidays not counted.
        DaysWithoutWeekendsAndHolidays = "days_without_weekends_and_holidays",
            "days, weekends and holidays not counted";
        /// Months.
        Months = "months", "months";
        /// Years.
        Years = "years", "years";
        /// At the event itself.
        AtTheEvent = "at_the_event", "at the event itself";
        /// At the first administrative case review.
        CaseReview = "case_review", "administrative case review";
        /// Times in each week.
        EachWeek = "each_week", "each week";
        /// Times in each month.
        EachMonth = "each_month", "each month";
        /// Times in each quarter.
        EachQuarter = "each_quarter", "each quarter";
        /// Times in each half-year.
        EachHalfYear = "each_half_year", "every six months";
        /// Times in each year.
        EachYear = "each_year", "each year";
        /// Hours in each year.
        HoursEachYear = "hours_each_year", "hours each year";
    }
}

messages! { UNITS:
    /// Hours.
    HOURS = "timeline.unit.hours", "{count|one=hour|other=hours}";
    /// Days.
    DAYS = "timeline.unit.days", "{count|one=day|other=days}";
    /// Calendar days.
    CALENDAR_DAYS = "timeline.unit.calendar_days", "{count|one=calendar day|other=calendar days}";
    /// Business days.
    BUSINESS_DAYS = "timeline.unit.business_days", "{count|one=business day|other=business days}";
    /// Working days.
    WORKING_DAYS = "timeline.unit.working_days", "{count|one=working day|other=working days}";
    /// Days without weekends and holidays.
    OTHER_DAYS = "timeline.unit.days_without_weekends_and_holidays", "{count|one=day|other=days}, weekends and \
                                                                      holidays not counted";
    /// Months.
    MONTHS = "timeline.unit.months", "{count|one=month|other=months}";
    /// Years.
    YEARS = "timeline.unit.years", "{count|one=year|other=years}";
    /// Hours in each year.
    HOURS_EACH_YEAR = "timeline.unit.hours_each_year", "{count|one=hour|other=hours} each year";
}

shape! {
    /// A unit of time, and how it reads after its count: "1 year", "2 years".
    pub struct CountedUnit {
        /// The unit.
        pub code: Unit,
        /// How it reads.
        pub label: LocalName,
    }
}

impl CountedUnit {
    /// The unit as it reads after this count.
    pub(super) fn of(unit: Unit, count: i64) -> CountedUnit {
        // The label in the list of units is the form that follows most counts. Only one takes another form.
        let label = match unit.counted().filter(|_| count == 1) {
            Some(counted) => LocalName::Sentence(Note::plain(counted).with("count", Arg::Number(count))),
            None => LocalName::Label(unit.word()),
        };
        CountedUnit { code: unit, label }
    }
}

impl Unit {
    /// How the unit reads after a count, if the count changes it.
    const fn counted(self) -> Option<&'static Message> {
        match self {
            Unit::Hours => Some(&HOURS),
            Unit::Days => Some(&DAYS),
            Unit::CalendarDays => Some(&CALENDAR_DAYS),
            Unit::BusinessDays => Some(&BUSINESS_DAYS),
            Unit::WorkingDays => Some(&WORKING_DAYS),
            Unit::DaysWithoutWeekendsAndHolidays => Some(&OTHER_DAYS),
            Unit::Months => Some(&MONTHS),
            Unit::Years => Some(&YEARS),
            Unit::HoursEachYear => Some(&HOURS_EACH_YEAR),
            Unit::AtTheEvent
            | Unit::CaseReview
            | Unit::EachWeek
            | Unit::EachMonth
            | Unit::EachQuarter
            | Unit::EachHalfYear
            | Unit::EachYear => None,
        }
    }
}
