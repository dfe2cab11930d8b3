//! The definition of a row, before any facts: the event that starts its clock, the count, and who owes it.

use super::count::CountedRow;
use super::facts::Facts;
use super::rows::{Completed, Log};
use super::unit::Unit;
use crate::engine::answer::Say;
use crate::engine::fact::{Fact, List};
use crate::engine::rule::Rule;
use crate::engine::text::{Message, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{HALF_YEAR_MONTHS, QUARTER_MONTHS, YEAR_MONTHS};
use crate::law::shared::role::Role;
use crate::time::{Date, Moment};

/// How the due date is counted from the day of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Hours(u32),
    Days(i32),
    CalendarDays(i32),
    BusinessDays(u32),
    WorkingDays(u32),
    DaysWithoutWeekendsAndHolidays(u32),
    Months(i32),
    /// The day after so many calendar days have passed.
    AfterDays(i32),
    /// The birthday on which somebody completes so many years.
    Age(u32),
    /// A term of years.
    Years(i32),
    AtTheEvent,
    AtTheFirstCaseReview,
    /// So many times in each interval.
    Each(u32, Interval),
    /// So many hours in each year. One entry of a log says that the hours of a year are complete.
    HoursEachYear(u32),
}

/// The length of the periods in which an act recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Interval {
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// So many months, counted from the start.
    Months(i32),
}

pub(super) const QUARTER: Interval = Interval::Months(QUARTER_MONTHS);
pub(super) const HALF_YEAR: Interval = Interval::Months(HALF_YEAR_MONTHS);
pub(super) const YEAR: Interval = Interval::Months(YEAR_MONTHS);

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
            Count::Each(n, Interval::Week) => (n.into(), Unit::EachWeek),
            Count::Each(n, Interval::Month) => (n.into(), Unit::EachMonth),
            Count::Each(n, Interval::Months(QUARTER_MONTHS)) => (n.into(), Unit::EachQuarter),
            Count::Each(n, Interval::Months(HALF_YEAR_MONTHS)) => (n.into(), Unit::EachHalfYear),
            Count::Each(n, Interval::Months(_)) => (n.into(), Unit::EachYear),
            Count::HoursEachYear(n) => (n.into(), Unit::HoursEachYear),
        }
    }

    /// How often in which interval, if the act recurs.
    pub(super) fn recurs(self) -> Option<(u32, Interval)> {
        match self {
            Count::Each(times, interval) => Some((times, interval)),
            Count::HoursEachYear(_) => Some((1, YEAR)),
            Count::Hours(_)
            | Count::Days(_)
            | Count::CalendarDays(_)
            | Count::BusinessDays(_)
            | Count::WorkingDays(_)
            | Count::DaysWithoutWeekendsAndHolidays(_)
            | Count::Months(_)
            | Count::AfterDays(_)
            | Count::Age(_)
            | Count::Years(_)
            | Count::AtTheEvent
            | Count::AtTheFirstCaseReview => None,
        }
    }
}

/// The kinds of row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// Somebody owes something.
    Duty,
    /// A time that ends or begins: ahead, reached or past, never overdue.
    Limit,
    /// A birthday or anniversary at which rules change.
    Milestone,
}

/// One row as its rule has it, before any facts.
pub(super) struct RowDefinition {
    pub(super) rule: &'static Rule,
    pub(super) kind: RowKind,
    /// The event that starts the clock.
    pub(super) starts: fn(&Facts) -> &Fact<Moment>,
    pub(super) count: Count,
    pub(super) owed_by: &'static [Role],
    /// Whether the row belongs to this case.
    pub(super) applies: fn(&Facts) -> Truth,
    /// The fact that says when the row's own act was done.
    pub(super) completed: Option<fn(&Completed) -> &Fact<Moment>>,
    /// The fact that completes it, if more facts than its own can.
    pub(super) done: Option<fn(&Facts) -> &Fact<Moment>>,
    /// Whether the act can only follow the event. If it was done earlier, the facts contradict each other.
    pub(super) follows_event: bool,
    /// The log of every time that the act was done.
    pub(super) logged: Option<fn(&Log) -> &Fact<Days>>,
    /// Another Section's rule and count for the same act.
    pub(super) double_rule: Option<(&'static Rule, Count)>,
    /// The fact that doubles the count.
    pub(super) renewed: Option<fn(&Facts) -> &Fact<bool>>,
    /// The fact that leaves the act without a date.
    pub(super) undated: Option<fn(&Facts) -> &Fact<bool>>,
    /// Whether the event is itself the first time that the act was done.
    pub(super) event_counts: bool,
    /// Adds the readings and notes of this row.
    pub(super) say: fn(&CountedRow<'_>, &mut Say),
}

/// The days of a log: at most 2,000.
pub type Days = List<Date, 0, 2000>;

/// Takes the place of a row's rule until `rows!` sets it.
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
pub(super) const fn from(starts: fn(&Facts) -> &Fact<Moment>, count: Count) -> RowDefinition {
    RowDefinition {
        rule: &UNNAMED,
        kind: RowKind::Duty,
        starts,
        count,
        owed_by: &[],
        applies: |_| Truth::yes(FactSet::EMPTY),
        completed: None,
        done: None,
        follows_event: false,
        logged: None,
        double_rule: None,
        renewed: None,
        undated: None,
        event_counts: false,
        say: |_, _| {},
    }
}

impl RowDefinition {
    pub(super) const fn by(self, owed_by: &'static [Role]) -> RowDefinition {
        RowDefinition { owed_by, ..self }
    }
    pub(super) const fn limit(self) -> RowDefinition {
        RowDefinition {
            kind: RowKind::Limit,
            ..self
        }
    }
    pub(super) const fn only_when(self, applies: fn(&Facts) -> Truth) -> RowDefinition {
        RowDefinition { applies, ..self }
    }
    pub(super) const fn done_by(self, done: fn(&Facts) -> &Fact<Moment>) -> RowDefinition {
        RowDefinition {
            done: Some(done),
            ..self
        }
    }
    pub(super) const fn after_its_event(self) -> RowDefinition {
        RowDefinition {
            follows_event: true,
            ..self
        }
    }
    pub(super) const fn logged(self, logged: fn(&Log) -> &Fact<Days>) -> RowDefinition {
        RowDefinition {
            logged: Some(logged),
            ..self
        }
    }
    pub(super) const fn double_rule(self, rule: &'static Rule, count: Count) -> RowDefinition {
        RowDefinition {
            double_rule: Some((rule, count)),
            ..self
        }
    }
    pub(super) const fn renewed(self, renewed: fn(&Facts) -> &Fact<bool>) -> RowDefinition {
        RowDefinition {
            renewed: Some(renewed),
            ..self
        }
    }
    pub(super) const fn undated_in(self, undated: fn(&Facts) -> &Fact<bool>) -> RowDefinition {
        RowDefinition {
            undated: Some(undated),
            ..self
        }
    }
    pub(super) const fn event_counts(self) -> RowDefinition {
        RowDefinition {
            event_counts: true,
            ..self
        }
    }
    pub(super) const fn say(self, say: fn(&CountedRow<'_>, &mut Say)) -> RowDefinition {
        RowDefinition { say, ..self }
    }
}
