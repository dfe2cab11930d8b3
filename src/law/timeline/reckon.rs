//! Counting: from the facts to a row's date and how it stands, without a word.

use std::cmp::Ordering;

use super::facts::Facts;
use super::rows::TERMS;
use super::term::{Count, Period, Sort, Term};
use super::{Missed, RowStatus};
use crate::engine::answer::{Duty, DutyStatus};
use crate::engine::fact::{Fact, List};
use crate::engine::rule::Rule;
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::role::Role;
use crate::time::{Calendar, Date, Moment};

/// One row of one case, counted.
pub(super) struct Case<'a> {
    pub(super) facts: &'a Facts,
    pub(super) term: &'static Term,
    /// Whether the row is this case's: yes or unknown.
    pub(super) applies: Truth,
    /// The fact that starts the clock, known or not.
    pub(super) event: &'a Fact<Moment>,
    pub(super) start: Option<Moment>,
    pub(super) due: Option<Moment>,
    /// The other Section's date for the same act, and its rule.
    pub(super) twin: Option<(&'static Rule, Date)>,
    /// The date that the status is measured against: the earlier, where there are two.
    pub(super) governing: Option<Date>,
    /// When it was done, planned or not.
    pub(super) done: Option<Moment>,
    /// Done only after the date asked about.
    pub(super) planned: bool,
    /// The day that disclosure would have opened, had no review been asked for in time.
    pub(super) postponed: Option<Date>,
    /// The period that is counted to, where the act recurs.
    pub(super) period: Option<(Date, Date)>,
    pub(super) missed: Option<Vec<Missed>>,
    pub(super) status: RowStatus,
    pub(super) days_left: Option<i32>,
}

impl Term {
    /// The row for these facts; `None` where it is not this case's.
    pub(super) fn reckon<'a>(&'static self, facts: &'a Facts, calendar: &Calendar) -> Option<Case<'a>> {
        let applies = (self.applies)(facts);
        if applies.is_no() {
            return None;
        }
        let (event, as_of) = ((self.starts)(facts), facts.as_of.get());
        let (start, done) = (event.get(), self.done(facts));
        let planned = done.zip(as_of).is_some_and(|(done, on)| done.date() > on);
        let mut case = Case {
            facts,
            term: self,
            applies,
            event,
            start,
            due: None,
            twin: None,
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
            case.count(start, calendar);
            case.stand();
        }
        Some(case)
    }

    /// When it was done, under whatever name that was said.
    fn done(&self, facts: &Facts) -> Option<Moment> {
        match (self.done, self.completed) {
            (Some(done), _) => done(facts).get(),
            (None, Some(completed)) => completed(&facts.completed).get(),
            (None, None) => None,
        }
    }
}

impl Case<'_> {
    /// The conditions, not known, on which it hangs whether the row is this case's or what its date is.
    pub(super) fn asks_for(&self) -> FactSet {
        let whether = match self.applies.is_unknown() {
            true => self.applies.rests_on(),
            false => FactSet::EMPTY,
        };
        [self.term.renewed, self.term.undated]
            .into_iter()
            .flatten()
            .map(|when| when(self.facts))
            .filter(|when| when.get().is_none())
            .fold(whether, |asks, when| asks | when.only())
    }

    fn count(&mut self, start: Moment, calendar: &Calendar) {
        let (term, facts) = (self.term, self.facts);
        if let Some((times, period)) = term.count.recurs() {
            self.recur(start.date(), times, period);
            return;
        }
        self.due = term.count.due(start, calendar);
        if let (Some(renewed), Some(due), Count::Days(days)) = (term.renewed, self.due, term.count)
            && renewed(facts).yes().is_yes()
        {
            self.due = Some(due.date().plus_days(days).into());
        }
        if term.undated.is_some_and(|undated| undated(facts).yes().is_yes()) {
            self.due = None;
        }
        if self.asked_in_time(calendar) {
            self.postponed = self.due.take().map(Moment::date);
        }
        self.twin = term
            .twin
            .and_then(|(rule, count)| Some((rule, count.due(start, calendar)?.date())));
        let dates = [self.due.map(Moment::date), self.twin.map(|(_, date)| date)];
        self.governing = dates.into_iter().flatten().min();
    }

    /// Of the day on which disclosure opens: whether a decision review was asked for within the ten days, as far as is
    /// known on the date asked about.
    fn asked_in_time(&self, calendar: &Calendar) -> bool {
        let Count::AfterDays(days) = self.term.count else {
            return false;
        };
        let asked = self.facts.completed.review_request.get();
        let (Some(asked), Some(last)) = (
            asked,
            self.start
                .and_then(|start| Count::CalendarDays(days).due(start, calendar)),
        ) else {
            return false;
        };
        let planned = self.facts.as_of.get().is_some_and(|on| asked.date() > on);
        asked.date() <= last.date() && !planned
    }

    /// The period that runs on the date asked about, or the first; and those missed, where there is a log.
    fn recur(&mut self, start: Date, times: u32, period: Period) {
        let first = start.plus_days(1);
        let as_of = self.facts.as_of.get();
        let current = period.current(start, as_of);
        let log = self
            .term
            .logged
            .and_then(|logged| logged(&self.facts.log).known())
            .map(List::entries);
        let mut held: Vec<Date> = log.unwrap_or_default().to_vec();
        held.extend(self.done.map(Moment::date));
        held.extend(Some(start).filter(|_| self.term.begun_by_it));
        held.retain(|day| as_of.is_none_or(|on| *day <= on));
        held.sort_unstable();
        held.dedup();
        let held_in = |(from, to): (Date, Date)| {
            let before = |day: Date, or_on: bool| held.partition_point(|other| *other < day || or_on && *other == day);
            u32::try_from(before(to, true) - before(from, false)).unwrap_or(u32::MAX)
        };
        if let (Some(_), Some(on)) = (log, as_of) {
            let mut missed = Vec::new();
            let mut span = period.around(start, first);
            while span.1 < on && span.1 < Date::LAST {
                let held = held_in(span);
                // A period that had begun before the start is no whole one.
                if held < times && span.0 >= start {
                    missed.push(Missed {
                        from: span.0,
                        to: span.1,
                        held,
                        owed: times,
                    });
                }
                span = period.around(start, span.1.plus_days(1));
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

    /// How it stands on the date asked about.
    fn stand(&mut self) {
        let as_of = self.facts.as_of.get();
        let done = self.done.filter(|_| !self.planned);
        if self.period.is_none() {
            self.status = match self.term.sort {
                Sort::Duty => self.duty(done, as_of),
                Sort::Limit | Sort::Milestone => self.limit(done, as_of),
            };
        }
        let settled = matches!(self.status, RowStatus::Done | RowStatus::DoneLate);
        if let (Some(due), Some(on), false) = (self.governing, as_of, settled) {
            self.days_left = Some(on.days_until(due));
        }
    }

    /// The first day on which disclosure can be open, whether or not it waits for more than that.
    pub(super) fn opens(&self) -> Option<Date> {
        self.postponed.or(self.governing)
    }

    fn duty(&self, done: Option<Moment>, as_of: Option<Date>) -> RowStatus {
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
        // By the clock where both were written with one, else by the day.
        let due = self.due.filter(|own| own.date() == due).unwrap_or(due.into());
        match done.compare(due) {
            Some(Ordering::Greater) => RowStatus::DoneLate,
            _ => RowStatus::Done,
        }
    }

    /// A limit that was kept, or used, in time is done with; otherwise it is ahead, reached or past. What was done
    /// before the day on which it may be changes nothing: that day stays.
    fn limit(&self, done: Option<Moment>, as_of: Option<Date>) -> RowStatus {
        let opens = matches!(self.term.count, Count::AfterDays(_));
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
    /// The due date; `None` where the rule fixes none, and for what recurs.
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

    /// Whether weekends and holidays are skipped in counting.
    pub(super) fn skips(self) -> bool {
        matches!(
            self,
            Count::BusinessDays(_) | Count::WorkingDays(_) | Count::DaysWithoutWeekendsAndHolidays(_)
        )
    }
}

impl Period {
    /// The period that runs on the day asked about, or the first.
    fn current(self, start: Date, as_of: Option<Date>) -> (Date, Date) {
        let first = start.plus_days(1);
        self.around(start, as_of.map_or(first, |on| on.max(first)))
    }

    /// The first and the last day of the period that a day after the start falls into.
    fn around(self, start: Date, day: Date) -> (Date, Date) {
        match self {
            Period::Week => {
                let monday = day.monday_of_week();
                (monday, monday.plus_days(6))
            }
            Period::Month => (day.first_of_month(), day.last_of_month()),
            Period::Months(length) => {
                let months = (day.year() - start.year()) * 12 + day.month() as i32 - start.month() as i32;
                // The day's month is that of the period's end, or lies before it.
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
// One row's count, for other decisions

fn term(row: &Rule) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.rule == row)
}

/// When a row falls due that starts on this day; of what recurs, the end of the period that runs on the day asked
/// about.
pub(crate) fn due(row: &Rule, start: Date, as_of: Option<Date>, calendar: &Calendar) -> Option<Date> {
    let count = term(row)?.count;
    match count.recurs() {
        Some((_, period)) => Some(period.current(start, as_of).1),
        None => count.due(start.into(), calendar).map(Moment::date),
    }
}

/// Whether a whole period of what recurs lies between its start and the day asked about.
pub(crate) fn period_over(row: &Rule, start: Date, as_of: Date) -> bool {
    let recurs = term(row).and_then(|term| term.count.recurs());
    recurs.is_some_and(|(_, period)| {
        let (from, _) = period.current(start, Some(as_of));
        let last = from.plus_days(-1);
        last > start && period.around(start, last).0 >= start
    })
}

/// A row that recurs as a duty of another decision's, under that one's rule.
pub(crate) fn duty(rule: &'static Rule, row: &'static Rule, start: Option<Date>, as_of: Option<Date>) -> Duty {
    let owed_by = term(row).and_then(|term| term.owed_by.first().copied());
    let due = start.and_then(|start| due(row, start, as_of, &Calendar::default()));
    Duty::open(rule, row.citation, owed_by.unwrap_or(Role::Department), &row.text).due(due, None, as_of)
}
