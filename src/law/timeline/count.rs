//! Counting: from the facts to a row's date and status. Sentences are added later.

use std::cmp::Ordering;

use super::definition::{Count, Interval, RowDefinition, RowKind};
use super::facts::Facts;
use super::row::{Missed, RowStatus};
use super::rows::DEFINITIONS;
use crate::engine::answer::{Duty, DutyStatus};
use crate::engine::fact::{Fact, List};
use crate::engine::rule::Rule;
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::role::Role;
use crate::time::{Calendar, Date, Moment};

/// A row with its dates and its status for one case.
pub(super) struct CountedRow<'a> {
    pub(super) facts: &'a Facts,
    pub(super) definition: &'static RowDefinition,
    /// Whether the row belongs to this case: yes or unknown. A row that does not is left out.
    pub(super) applies: Truth,
    /// The fact that starts the clock, known or not.
    pub(super) event: &'a Fact<Moment>,
    /// When the event happened, or is planned.
    pub(super) start: Option<Moment>,
    /// The date that the rule sets.
    pub(super) due: Option<Moment>,
    /// The other Section's date for the same act, and its rule.
    pub(super) double_rule: Option<(&'static Rule, Date)>,
    /// The date against which the status is measured: the earlier one, if two Sections set a date.
    pub(super) governing: Option<Date>,
    /// When the act was done, or is planned.
    pub(super) done: Option<Moment>,
    /// Whether the act is done only after the day asked about.
    pub(super) planned: bool,
    /// The day on which disclosure would open if no review had been requested in time.
    pub(super) postponed: Option<Date>,
    /// The first and the last day of the current period, if the act recurs.
    pub(super) period: Option<(Date, Date)>,
    /// The whole periods missed so far, if a log was given.
    pub(super) missed: Option<Vec<Missed>>,
    pub(super) status: RowStatus,
    /// Days from the day asked about to the governing date; negative once that has passed.
    pub(super) days_left: Option<i32>,
}

impl RowDefinition {
    /// The row for these facts; `None` if it does not belong to this case.
    pub(super) fn apply<'a>(&'static self, facts: &'a Facts, calendar: &Calendar) -> Option<CountedRow<'a>> {
        let applies = (self.applies)(facts);
        if applies.is_no() {
            return None;
        }
        let (event, as_of) = ((self.starts)(facts), facts.as_of.get());
        let (start, done) = (event.get(), self.done(facts));
        let planned = done.zip(as_of).is_some_and(|(done, on)| done.date() > on);
        let mut row = CountedRow {
            facts,
            definition: self,
            applies,
            event,
            start,
            due: None,
            double_rule: None,
            governing: None,
            done,
            planned,
            postponed: None,
            period: None,
            missed: None,
            status: RowStatus::Waiting,
            days_left: None,
        };
        if let Some(start) = start {
            row.count(start, calendar);
            row.set_status();
        }
        Some(row)
    }

    /// When the act was done, by any of the facts that can say so.
    fn done(&self, facts: &Facts) -> Option<Moment> {
        match (self.done, self.completed) {
            (Some(done), _) => done(facts).get(),
            (None, Some(completed)) => completed(&facts.completed).get(),
            (None, None) => None,
        }
    }
}

impl CountedRow<'_> {
    /// The unknown conditions that decide whether the row belongs to this case, or what its date is.
    pub(super) fn asks_for(&self) -> FactSet {
        [self.definition.renewed, self.definition.undated]
            .into_iter()
            .flatten()
            .map(|when| when(self.facts))
            .filter(|when| when.get().is_none())
            .fold(self.applies.waits_for(), |asks, when| asks | when.only())
    }

    /// Counts the dates from the day of the event.
    fn count(&mut self, start: Moment, calendar: &Calendar) {
        let (definition, facts) = (self.definition, self.facts);
        if let Some((times, interval)) = definition.count.recurs() {
            self.recur(start.date(), times, interval);
            return;
        }
        self.due = definition.count.due(start, calendar);
        if let (Some(renewed), Some(due), Count::Days(days)) = (definition.renewed, self.due, definition.count)
            && renewed(facts).yes().is_yes()
        {
            self.due = Some(due.date().plus_days(days).into());
        }
        if definition.undated.is_some_and(|undated| undated(facts).yes().is_yes()) {
            self.due = None;
        }
        if self.review_requested_in_time(calendar) {
            self.postponed = self.due.take().map(Moment::date);
        }
        self.double_rule = definition
            .double_rule
            .and_then(|(rule, count)| Some((rule, count.due(start, calendar)?.date())));
        let dates = [self.due.map(Moment::date), self.double_rule.map(|(_, date)| date)];
        self.governing = dates.into_iter().flatten().min();
    }

    /// Whether the row is the opening of disclosure, and a decision review was requested within the ten days and by the
    /// day asked about.
    fn review_requested_in_time(&self, calendar: &Calendar) -> bool {
        let Count::AfterDays(days) = self.definition.count else {
            return false;
        };
        let (Some(requested), Some(last)) = (
            self.facts.completed.review_request.get(),
            self.start
                .and_then(|start| Count::CalendarDays(days).due(start, calendar)),
        ) else {
            return false;
        };
        let planned = self.facts.as_of.get().is_some_and(|on| requested.date() > on);
        requested.date() <= last.date() && !planned
    }

    /// Sets the period that contains the day asked about, or the first one. With a log, also the periods missed so far.
    fn recur(&mut self, start: Date, times: u32, interval: Interval) {
        let first = start.plus_days(1);
        let as_of = self.facts.as_of.get();
        let current = interval.current(start, as_of);
        let log = self
            .definition
            .logged
            .and_then(|logged| logged(&self.facts.log).known())
            .map(List::entries);
        let mut held: Vec<Date> = log.unwrap_or_default().to_vec();
        held.extend(self.done.map(Moment::date));
        held.extend(Some(start).filter(|_| self.definition.event_counts));
        held.retain(|day| as_of.is_none_or(|on| *day <= on));
        held.sort_unstable();
        held.dedup();
        let held_in = |(from, to): (Date, Date)| {
            let before = |day: Date, or_on: bool| held.partition_point(|other| *other < day || or_on && *other == day);
            u32::try_from(before(to, true) - before(from, false)).unwrap_or(u32::MAX)
        };
        if let (Some(_), Some(on)) = (log, as_of) {
            let mut missed = Vec::new();
            let mut span = interval.around(start, first);
            while span.1 < on && span.1 < Date::LAST {
                let held = held_in(span);
                // A period that began before the start is not a whole one.
                if held < times && span.0 >= start {
                    missed.push(Missed {
                        from: span.0,
                        to: span.1,
                        held,
                        owed: times,
                    });
                }
                span = interval.around(start, span.1.plus_days(1));
            }
            self.missed = Some(missed);
        }
        self.due = Some(current.1.into());
        self.governing = Some(current.1);
        self.period = Some(current);
        let done = held_in(current) >= times;
        self.status = match (as_of, done) {
            (None, _) => RowStatus::Unknown,
            (Some(_), true) => RowStatus::Done,
            (Some(_), false) => RowStatus::Open,
        };
    }

    /// Sets the status on the day asked about, and the days left.
    fn set_status(&mut self) {
        let as_of = self.facts.as_of.get();
        let done = self.done.filter(|_| !self.planned);
        if self.period.is_none() {
            self.status = match self.definition.kind {
                RowKind::Duty => self.duty_status(done, as_of),
                RowKind::Limit | RowKind::Milestone => self.limit_status(done, as_of),
            };
        }
        let settled = matches!(self.status, RowStatus::Done | RowStatus::DoneLate);
        if let (Some(due), Some(on), false) = (self.governing, as_of, settled) {
            self.days_left = Some(on.days_until(due));
        }
    }

    /// The first day on which disclosure can open, even if a review postpones it further.
    pub(super) fn opens(&self) -> Option<Date> {
        self.postponed.or(self.governing)
    }

    fn duty_status(&self, done: Option<Moment>, as_of: Option<Date>) -> RowStatus {
        let Some(due) = self.governing else {
            return match (done, as_of) {
                (Some(_), _) => RowStatus::Done,
                (None, Some(_)) => RowStatus::Open,
                (None, None) => RowStatus::Unknown,
            };
        };
        let Some(done) = done else {
            return match as_of {
                Some(_) => DutyStatus::of(Some(due), None, as_of).into(),
                None => RowStatus::Unknown,
            };
        };
        // If both have a clock time, it decides. Otherwise the day does.
        let due = self.due.filter(|own| own.date() == due).unwrap_or(due.into());
        match done.compare(due) {
            Some(Ordering::Greater) => RowStatus::DoneLate,
            Some(Ordering::Less | Ordering::Equal) | None => RowStatus::Done,
        }
    }

    /// The status of a limit or milestone: done if it was kept or used in time, otherwise ahead, reached or past. A
    /// disclosure before the day on which it opens does not count as done.
    fn limit_status(&self, done: Option<Moment>, as_of: Option<Date>) -> RowStatus {
        let opens = matches!(self.definition.count, Count::AfterDays(_));
        let mut done = done.map(Moment::date);
        if opens {
            done = done.filter(|done| Some(*done) >= self.opens());
        }
        let Some(due) = self.governing else {
            return done.map_or(RowStatus::Waiting, |_| RowStatus::Done);
        };
        match (done, as_of) {
            (Some(done), _) if opens || done <= due => RowStatus::Done,
            (Some(_), _) => RowStatus::DoneLate,
            (None, None) => RowStatus::Unknown,
            (None, Some(on)) => match on.cmp(&due) {
                Ordering::Less => RowStatus::Ahead,
                Ordering::Equal => RowStatus::Reached,
                Ordering::Greater => RowStatus::Past,
            },
        }
    }
}

impl Count {
    /// The due date; `None` if the rule sets none, or if the act recurs.
    pub(super) fn due(self, start: Moment, calendar: &Calendar) -> Option<Moment> {
        let day = start.date();
        Some(match self {
            Count::Hours(hours) => start.plus_hours(hours),
            Count::Days(days) | Count::CalendarDays(days) => day.plus_days(days).into(),
            Count::AfterDays(days) => day.plus_days(days).plus_days(1).into(),
            Count::BusinessDays(days) | Count::WorkingDays(days) | Count::DaysWithoutWeekendsAndHolidays(days) => {
                calendar.plus_business_days(day, days).into()
            }
            Count::Months(months) => day.plus_months(months).into(),
            Count::Age(age) => day.birthday(age).into(),
            Count::Years(years) => day.plus_years(years).into(),
            Count::AtTheEvent => day.into(),
            Count::AtTheFirstCaseReview | Count::Each(..) | Count::HoursEachYear(_) => return None,
        })
    }

    /// Whether the count skips weekends and holidays.
    pub(super) fn skips(self) -> bool {
        matches!(
            self,
            Count::BusinessDays(_) | Count::WorkingDays(_) | Count::DaysWithoutWeekendsAndHolidays(_)
        )
    }
}

impl Interval {
    /// The period that contains the day asked about, or the first one: its first and last day.
    fn current(self, start: Date, as_of: Option<Date>) -> (Date, Date) {
        let first = start.plus_days(1);
        self.around(start, as_of.map_or(first, |on| on.max(first)))
    }

    /// The first and the last day of the period that contains `day`, which lies after the start.
    fn around(self, start: Date, day: Date) -> (Date, Date) {
        match self {
            Interval::Week => {
                let monday = day.monday_of_week();
                (monday, monday.plus_days(6))
            }
            Interval::Month => (day.first_of_month(), day.last_of_month()),
            Interval::Months(length) => {
                let months = (day.year() - start.year()) * 12 + day.month() as i32 - start.month() as i32;
                // `ends` counts the months from the start to the end of the period. If the day lies later in its month
                // than the start does, it is in the next period.
                let ends = (months / length).max(1) * length;
                let ends = if start.plus_months(ends) < day {
                    ends + length
                } else {
                    ends
                };
                (start.plus_months(ends - length).plus_days(1), start.plus_months(ends))
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------------
// The count of one row, for other decisions

/// The definition of the row with this rule.
fn definition(row: &Rule) -> Option<&'static RowDefinition> {
    DEFINITIONS.iter().find(|definition| definition.rule == row)
}

/// The due date of a row whose clock starts on this day. If the act recurs, the last day of the period that contains
/// the day asked about.
pub(crate) fn due(row: &Rule, start: Date, as_of: Option<Date>, calendar: &Calendar) -> Option<Date> {
    let count = definition(row)?.count;
    match count.recurs() {
        Some((_, interval)) => Some(interval.current(start, as_of).1),
        None => count.due(start.into(), calendar).map(Moment::date),
    }
}

/// Whether at least one whole period of a recurring act lies between its start and the day asked about.
pub(crate) fn period_over(row: &Rule, start: Date, as_of: Date) -> bool {
    let recurs = definition(row).and_then(|definition| definition.count.recurs());
    recurs.is_some_and(|(_, interval)| {
        let (from, _) = interval.current(start, Some(as_of));
        let last = from.plus_days(-1);
        last > start && interval.around(start, last).0 >= start
    })
}

/// A recurring row as a duty in another decision, under that decision's rule.
pub(crate) fn duty(rule: &'static Rule, row: &'static Rule, start: Option<Date>, as_of: Option<Date>) -> Duty {
    let owed_by = definition(row).and_then(|definition| definition.owed_by.first().copied());
    let due = start.and_then(|start| due(row, start, as_of, &Calendar::default()));
    Duty::open(rule, row.citation, owed_by.unwrap_or(Role::Department), &row.text).due(due, None, as_of)
}
