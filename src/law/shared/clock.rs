//! A step that is due a number of days after another.

use super::checklist::as_done;
use crate::engine::answer::{Duty, Ruling, Say};
use crate::engine::fact::{Code, Fact};
use crate::engine::problem::messages;
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::holiday::Holiday;
use crate::law::shared::options::CalendarName;
use crate::law::shared::role::Role;
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

/// The time that a step may take, and how its days are counted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Term {
    /// Calendar days.
    Days(i32),
    /// Working days, which leave out weekends and holidays.
    Working(u32),
    /// The time of this row of the timeline, counted as the timeline counts it.
    Row(&'static Rule),
}

/// A step with a due date. A step that is taken before its time starts is in time.
#[derive(Clone, Copy)]
pub(crate) struct Clock<'a> {
    /// The day from which the time runs. It is not counted.
    pub(crate) starts: &'a Fact<Date>,
    /// The day on which the step was taken.
    pub(crate) done: &'a Fact<Date>,
    /// Whether the event that starts the time has happened.
    pub(crate) begun: Truth,
    /// Whether the step was taken. A date in `done` also proves it.
    pub(crate) taken: Truth,
    pub(crate) as_of: &'a Fact<Date>,
    pub(crate) term: Term,
    pub(crate) calendar: &'a Calendar,
}

/// For an event that has no fact of its own: only its date says whether it happened.
pub(crate) const BY_DATE: Truth = Truth::unknown(FactSet::EMPTY);

impl Clock<'_> {
    /// The last day on which the step is in time.
    pub(crate) fn due(&self) -> Option<Date> {
        let start = self.starts.get()?;
        Some(match self.term {
            Term::Days(days) => start.plus_days(days),
            Term::Working(days) => self.calendar.plus_business_days(start, days),
            Term::Row(row) => timeline::due(row, start, self.as_of.get(), self.calendar)?,
        })
    }

    /// The ruling on the step: met if it is in time, not met if it is late, pending while its time runs.
    pub(crate) fn ruling(&self, say: &mut Say) -> Ruling {
        if self.begun.is_no() {
            return Ruling::pending(self.begun.rests_on());
        }
        let open_step = match (self.done.get(), self.taken.known()) {
            (Some(_), _) | (None, Some(false)) => FactSet::EMPTY,
            (None, None) => self.done.only() | self.taken.rests_on(),
            (None, Some(true)) => self.done.only(),
        };
        let open_day = match (self.done.get(), self.as_of.get()) {
            (None, None) => self.as_of.only(),
            (Some(_), _) | (None, Some(_)) => FactSet::EMPTY,
        };
        let Some(due) = self.due() else {
            let begun = if self.begun.is_unknown() {
                self.begun.rests_on()
            } else {
                FactSet::EMPTY
            };
            return Truth::unknown(self.starts.only() | begun | open_step | open_day).into();
        };
        let dates = self.starts.only() | self.done.only();
        let ruling: Ruling = match (self.done.get(), self.as_of.get()) {
            (Some(done), _) => Truth::given(done <= due, dates).into(),
            (None, None) => Truth::unknown(open_step | open_day).into(),
            // The time is not over, so the step was in time, whatever its day.
            (None, Some(as_of)) if as_of <= due && self.taken.is_yes() => {
                let facts = self.starts.only() | self.as_of.only() | self.taken.rests_on();
                Truth::yes(facts).into()
            }
            (None, Some(as_of)) if as_of <= due => Ruling::pending(self.starts.only() | self.as_of.only()),
            (None, Some(_)) if open_step.is_empty() => {
                let facts = self.starts.only() | self.as_of.only() | self.taken.rests_on();
                Truth::no(facts).into()
            }
            (None, Some(_)) => Truth::unknown(open_step).into(),
        };
        if say.is_silent() {
            return ruling;
        }
        for note in self.notes(due) {
            say.note(|| note);
        }
        match self.done.get() {
            Some(done) if done > due => say.mend(|| {
                Note::plain(&LATE)
                    .with("due", Arg::Date(due))
                    .with("done", Arg::Date(done))
            }),
            None if ruling.status == crate::engine::answer::Status::NotMet => {
                say.mend(|| Note::plain(&OVERDUE).with("due", Arg::Date(due)));
            }
            Some(_) | None => {}
        }
        ruling
    }

    /// Notes on the due date: the holidays that were skipped, or the next business day if the date is not one.
    fn notes(&self, due: Date) -> Vec<Note> {
        let mut notes = Vec::new();
        match (self.term, self.starts.get()) {
            (Term::Working(_), Some(start)) => {
                let skipped: Vec<_> = self.calendar.holidays_skipped(start, due).collect();
                if !skipped.is_empty() {
                    let names = skipped
                        .iter()
                        .filter_map(|kept| Some(Holiday::named(*kept)?.word()))
                        .collect();
                    let days = skipped.iter().map(|holiday| holiday.date).collect();
                    notes.push(match self.calendar.base() {
                        Some(base) => Note::plain(&SKIPPED)
                            .with("calendar", Arg::Word(CalendarName::from(base).word()))
                            .with("holidays", Arg::Words(names))
                            .with("days", Arg::Dates(days)),
                        None => Note::plain(&SKIPPED_LISTED).with("days", Arg::Dates(days)),
                    });
                }
            }
            (Term::Days(_) | Term::Row(_), _) if !self.calendar.is_business_day(due) => {
                let next = self.calendar.next_business_day(due);
                notes.push(
                    Note::plain(&NO_BUSINESS_DAY)
                        .with("due", Arg::Date(due))
                        .with("next", Arg::Date(next)),
                );
            }
            (Term::Working(_), None) | (Term::Days(_) | Term::Row(_), _) => {}
        }
        notes
    }

    /// The step as a duty. It is overdue if it is known not to be done, or if only a date could say so and none is
    /// given.
    pub(crate) fn duty(
        &self,
        rule: &'static Rule,
        citation: &'static str,
        owed_by: Role,
        text: impl Into<Note>,
    ) -> Duty {
        let (due, done) = (self.due(), self.done.get());
        let undone = self.taken.is_no() || self.taken == BY_DATE;
        let as_of = self.as_of.get().filter(|_| undone);
        let mut duty = Duty::open(rule, citation, owed_by, text).due(due, done, as_of);
        if done.is_none() {
            duty = as_done(duty, self.taken);
        }
        duty.notes = due.map(|due| self.notes(due)).unwrap_or_default();
        duty
    }
}

messages! { MESSAGES:
    /// The step was taken late.
    LATE = "visitation.clock.late",
        "It was due by {due} and done on {done}: that cannot be undone; record the reason for the delay.";
    /// The step was not taken, and its time is over.
    OVERDUE = "visitation.clock.overdue",
        "It was due by {due}: do it now, and record the reason for the delay.";
    /// Holidays of a named calendar that were not counted.
    SKIPPED = "visitation.clock.skipped",
        "By the calendar of {calendar}, these holidays were not counted: {holidays} ({days}).";
    /// Days of the caller's own list that were not counted.
    SKIPPED_LISTED = "visitation.clock.skipped_listed",
        "By the list of holidays given, these days were not counted: {days}.";
    /// A due date on a weekend or holiday.
    NO_BUSINESS_DAY = "visitation.clock.no_business_day",
        "The due date, {due}, is a weekend day or holiday. The rule leaves it there, and the status is measured \
         against it; the next business day is {next}. The Statute on Statutes (5 ILCS 70/1.11) moves time limits that \
         fall so; whether it moves this one is for counsel.";
}
