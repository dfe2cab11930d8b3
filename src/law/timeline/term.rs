//! What a row is, whatever the facts: the event that starts its clock, the count, and who owes it.

use super::facts::Facts;
use super::reckon::Case;
use super::rows::{Completed, Log};
use crate::engine::answer::Say;
use crate::engine::answer::shape::{LocalName, shape};
use crate::engine::fact::{Code, Fact, List, codes};
use crate::engine::problem::messages;
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{HALF_YEAR_MONTHS, QUARTER_MONTHS, YEAR_MONTHS};
use crate::law::shared::role::Role;
use crate::time::{Date, Moment};

codes! {
    /// What a count is in, as the rule states it.
    pub enum Unit {
        /// Hours.
        Hours = "hours", "hours";
        /// Days, of no stated kind: calendar days.
        Days = "days", "days";
        /// Calendar days.
        CalendarDays = "calendar_days", "calendar days";
        /// Business days.
        BusinessDays = "business_days", "business days";
        /// Working days.
        WorkingDays = "working_days", "working days";
        /// Days without weekends and holidays.
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
        let label = match unit.counted() {
            Some(counted) => LocalName::Sentence(Note::plain(counted).with("count", Arg::Number(count))),
            None => LocalName::Label(unit.word()),
        };
        CountedUnit { code: unit, label }
    }
}

impl Unit {
    /// How the unit reads after a count, if it reads differently after one and after two.
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

/// How the due date is counted from the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Hours(u32),
    Days(i32),
    CalendarDays(i32),
    BusinessDays(u32),
    WorkingDays(u32),
    DaysWithoutWeekendsAndHolidays(u32),
    Months(i32),
    /// The day after so many calendar days.
    AfterDays(i32),
    /// A birthday.
    Age(u32),
    /// A term of years.
    Years(i32),
    AtTheEvent,
    AtTheFirstCaseReview,
    /// So many times in each period.
    Each(u32, Period),
    /// So many hours in each year; one entry of a log says that a year's hours are complete.
    HoursEachYear(u32),
}

/// A period in which something recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// So many months, counted from the start.
    Months(i32),
}

pub(super) const QUARTER: Period = Period::Months(QUARTER_MONTHS);
pub(super) const HALF_YEAR: Period = Period::Months(HALF_YEAR_MONTHS);
pub(super) const YEAR: Period = Period::Months(YEAR_MONTHS);

impl Count {
    /// The number and the unit as the rule states them.
    pub(super) fn stated(self) -> (i64, Unit) {
        match self {
            Count::Hours(n) => (n.into(), Unit::Hours),
            Count::Days(n) => (n.into(), Unit::Days),
            Count::CalendarDays(n) | Count::AfterDays(n) => (n.into(), Unit::CalendarDays),
            Count::BusinessDays(n) => (n.into(), Unit::BusinessDays),
            Count::WorkingDays(n) => (n.into(), Unit::WorkingDays),
            Count::DaysWithoutWeekendsAndHolidays(n) => (n.into(), Unit::DaysWithoutWeekendsAndHolidays),
            Count::Months(n) => (n.into(), Unit::Months),
            Count::Age(n) => (n.into(), Unit::Years),
            Count::Years(n) => (n.into(), Unit::Years),
            Count::AtTheEvent => (0, Unit::AtTheEvent),
            Count::AtTheFirstCaseReview => (1, Unit::CaseReview),
            Count::Each(n, Period::Week) => (n.into(), Unit::EachWeek),
            Count::Each(n, Period::Month) => (n.into(), Unit::EachMonth),
            Count::Each(n, Period::Months(QUARTER_MONTHS)) => (n.into(), Unit::EachQuarter),
            Count::Each(n, Period::Months(HALF_YEAR_MONTHS)) => (n.into(), Unit::EachHalfYear),
            Count::Each(n, Period::Months(_)) => (n.into(), Unit::EachYear),
            Count::HoursEachYear(n) => (n.into(), Unit::HoursEachYear),
        }
    }

    /// How often in which period, where it recurs.
    pub(super) fn recurs(self) -> Option<(u32, Period)> {
        match self {
            Count::Each(times, period) => Some((times, period)),
            Count::HoursEachYear(_) => Some((1, YEAR)),
            _ => None,
        }
    }
}

/// What kind of row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Somebody owes something.
    Duty,
    /// A time that ends or begins: ahead, reached or past, never overdue.
    Limit,
    /// A birthday or anniversary at which rules change.
    Milestone,
}

/// One row as the rule has it, whatever the facts.
pub(super) struct Term {
    pub(super) rule: &'static Rule,
    pub(super) sort: Sort,
    /// The event that starts the clock.
    pub(super) starts: fn(&Facts) -> &Fact<Moment>,
    pub(super) count: Count,
    pub(super) owed_by: &'static [Role],
    /// Whether the row is this case's at all.
    pub(super) applies: fn(&Facts) -> Truth,
    /// Its own completion.
    pub(super) completed: Option<fn(&Completed) -> &Fact<Moment>>,
    /// What completes it, where that is more than its own completion.
    pub(super) done: Option<fn(&Facts) -> &Fact<Moment>>,
    /// The act presupposes the event: done before it is an error.
    pub(super) presupposes: bool,
    /// Every time that it was done.
    pub(super) logged: Option<fn(&Log) -> &Fact<Days>>,
    /// The other Section's count for the same act.
    pub(super) twin: Option<(&'static Rule, Count)>,
    /// What doubles the count.
    pub(super) renewed: Option<fn(&Facts) -> &Fact<bool>>,
    /// What leaves the act without a date.
    pub(super) undated: Option<fn(&Facts) -> &Fact<bool>>,
    /// The event is itself the first time that it was done.
    pub(super) begun_by_it: bool,
    /// Readings and particulars.
    pub(super) say: fn(&Case<'_>, &mut Say),
}

/// The days of a log: at most 2,000.
pub type Days = List<Date, 0, 2000>;

/// Stands in a term until the row's own rule is put there.
static UNNAMED: Rule = Rule {
    id: "",
    citation: "",
    text: Message {
        id: "",
        text: Text::NONE,
    },
    notes: &[],
};

/// A duty that runs from this event.
pub(super) const fn from(starts: fn(&Facts) -> &Fact<Moment>, count: Count) -> Term {
    Term {
        rule: &UNNAMED,
        sort: Sort::Duty,
        starts,
        count,
        owed_by: &[],
        applies: |_| Truth::yes(FactSet::EMPTY),
        completed: None,
        done: None,
        presupposes: false,
        logged: None,
        twin: None,
        renewed: None,
        undated: None,
        begun_by_it: false,
        say: |_, _| {},
    }
}

impl Term {
    pub(super) const fn by(self, owed_by: &'static [Role]) -> Term {
        Term { owed_by, ..self }
    }
    pub(super) const fn limit(self) -> Term {
        Term {
            sort: Sort::Limit,
            ..self
        }
    }
    pub(super) const fn only_when(self, applies: fn(&Facts) -> Truth) -> Term {
        Term { applies, ..self }
    }
    pub(super) const fn done_by(self, done: fn(&Facts) -> &Fact<Moment>) -> Term {
        Term {
            done: Some(done),
            ..self
        }
    }
    pub(super) const fn after_its_event(self) -> Term {
        Term {
            presupposes: true,
            ..self
        }
    }
    pub(super) const fn logged(self, logged: fn(&Log) -> &Fact<Days>) -> Term {
        Term {
            logged: Some(logged),
            ..self
        }
    }
    pub(super) const fn twin(self, rule: &'static Rule, count: Count) -> Term {
        Term {
            twin: Some((rule, count)),
            ..self
        }
    }
    pub(super) const fn renewed(self, renewed: fn(&Facts) -> &Fact<bool>) -> Term {
        Term {
            renewed: Some(renewed),
            ..self
        }
    }
    pub(super) const fn undated_in(self, undated: fn(&Facts) -> &Fact<bool>) -> Term {
        Term {
            undated: Some(undated),
            ..self
        }
    }
    pub(super) const fn begun_by_its_event(self) -> Term {
        Term {
            begun_by_it: true,
            ..self
        }
    }
    pub(super) const fn say(self, say: fn(&Case<'_>, &mut Say)) -> Term {
        Term { say, ..self }
    }
}
