//! One row of a timeline, as the answer gives it.

use super::count::CountedRow;
use super::definition::RowKind;
use super::unit::{CountedUnit, Unit};
use crate::engine::answer::shape::{FactPath, Labelled, Optional, Piece, Sentences, Type, Writer, shape};
use crate::engine::answer::{DateSpan, DutyStatus, Say};
use crate::engine::fact::codes;
use crate::engine::problem::messages;
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::FactSet;
use crate::law::shared::holiday;
use crate::law::shared::role::Role;
use crate::time::{Calendar, Date, Holiday, Moment};

codes! {
    /// How a row stands on the day asked about. It is not an outcome: another day can change it. While that day is not
    /// known, an act that is stated as done counts as done.
    pub enum RowStatus {
        /// Owed, and its time has not run out.
        Open = "open", "open";
        /// Done in time.
        Done = "done", "done";
        /// Done after its time.
        DoneLate = "done_late", "done late";
        /// Its time has run out.
        Overdue = "overdue", "overdue";
        /// The event that starts its clock has not happened, or is not known.
        Waiting = "waiting", "waiting";
        /// A limit or milestone that is still to come.
        Ahead = "ahead", "ahead";
        /// A limit or milestone whose day it is.
        Reached = "reached", "reached";
        /// A limit or milestone that has passed.
        Past = "past", "past";
        /// The day asked about is not known.
        Unknown = "unknown", "not known";
    }
}

impl From<DutyStatus> for RowStatus {
    fn from(status: DutyStatus) -> RowStatus {
        match status {
            DutyStatus::Open => RowStatus::Open,
            DutyStatus::Done => RowStatus::Done,
            DutyStatus::DoneLate => RowStatus::DoneLate,
            DutyStatus::Overdue => RowStatus::Overdue,
            DutyStatus::Waiting => RowStatus::Waiting,
        }
    }
}

messages! { MESSAGES:
    /// A due date on a weekend or holiday.
    NO_BUSINESS_DAY = "timeline.no_business_day",
        "The date is no business day and stays where the rule puts it; the next business day is {date}. 5 ILCS 70/1.11 \
         moves statutory time limits to it; whether it moves this one is for counsel.";
    /// An event later than the date asked about.
    PLANNED_EVENT = "timeline.planned_event",
        "Counted from {date}, which lies after the date asked about: a plan.";
    /// A completion later than the date asked about.
    PLANNED_COMPLETION = "timeline.planned_completion",
        "To be done on {date}, after the date asked about: a plan, not yet a completion.";
    /// An act done before its event.
    DONE_EARLY = "timeline.done_early",
        "What can lawfully be done before its event is in time when it is.";
    /// Done on the due day, with too little known of the time of day to say whether it was in time.
    SAME_DAY = "timeline.same_day",
        "Measured by the day: the time of day or the offset that would tell more was not given.";
    /// The title, in a calendar file, of a row that may not belong to this case, or may have another date.
    IF_IT_APPLIES = "timeline.if_it_applies", "If it applies: {message}";
    /// The questions, in a calendar file, that such a title leaves open.
    STILL_TO_ANSWER = "timeline.still_to_answer",
        "Still to be answered: {questions}";
    /// How periods are counted.
    PERIODS = "timeline.periods",
        "Weeks run from Monday to Sunday and months by the calendar; quarters, half-years and years run from the \
         start.";
}

shape! {
    /// A whole period in which the act was not done often enough.
    pub struct Missed {
        /// Its first day.
        pub from: Date,
        /// Its last day.
        pub to: Date,
        /// How often it was done.
        pub held: u32,
        /// How often it was owed. A year's hours of training are owed once, all of them.
        pub owed: u32,
    }
}

shape! {
    /// Another Section with a different count for the same act.
    pub struct DoubleRule {
        /// The id of that rule.
        pub rule: &'static Rule,
        /// Where that rule stands.
        pub citation: &'static str,
        /// Its date.
        pub due: Date,
        /// The earlier of the two dates.
        pub governs: Date,
    }
}

/// One row of a timeline.
#[derive(Debug)]
pub struct Row {
    /// The rule.
    pub rule: &'static Rule,
    /// The number of the fact that starts the clock.
    pub event: u8,
    /// When that happened, or is planned. While it is not known the row waits for it.
    pub start: Option<Moment>,
    /// The number of units, as the rule states it.
    pub count: i64,
    /// The unit of the count.
    pub unit: Unit,
    /// Who owes it. Nobody owes a milestone.
    pub owed_by: &'static [Role],
    /// The last day, or moment, that is in time. For a limit or milestone, its day.
    pub due: Option<Moment>,
    /// When it was done.
    pub completed: Option<Moment>,
    /// Its status on the day asked about.
    pub status: RowStatus,
    /// Days from the day asked about to the due date; negative once that has passed.
    pub days_left: Option<i32>,
    /// The unknown conditions that decide whether this row belongs to the case, or what its date is.
    pub asks_for: FactSet,
    /// The holidays that its count skipped.
    pub holidays_skipped: Vec<SkippedHoliday>,
    /// The holiday on which the due date falls, if it does.
    pub falls_on: Option<SkippedHoliday>,
    /// The next business day, if the due date is not one.
    pub next_business_day: Option<Date>,
    /// Another Section with a different count for the same act.
    pub double_rule: Option<DoubleRule>,
    /// The current period, if the act recurs.
    pub period: Option<DateSpan>,
    /// The whole periods missed so far, if a log was given.
    pub missed: Option<Vec<Missed>>,
    /// The readings applied.
    pub readings: Vec<Note>,
    /// Particulars of this case.
    pub notes: Vec<Note>,
}

impl Row {
    pub(super) fn of(counted: CountedRow<'_>, calendar: &Calendar) -> Row {
        let mut say = Say::default();
        (counted.definition.say)(&counted, &mut say);
        counted.say(&mut say);
        let due = counted.due.map(Moment::date);
        let next = due
            .filter(|_| counted.definition.kind == RowKind::Duty && counted.period.is_none())
            .filter(|due| !calendar.is_business_day(*due))
            .map(|due| calendar.next_business_day(due));
        if let Some(date) = next {
            say.note(|| Note::plain(&NO_BUSINESS_DAY).with("date", Arg::Date(date)));
        }
        let (count, unit) = counted.definition.count.stated();
        Row {
            rule: counted.definition.rule,
            event: counted.event.id(),
            start: counted.start,
            count,
            unit,
            owed_by: counted.definition.owed_by,
            due: counted.due,
            completed: counted.done,
            status: counted.status,
            days_left: counted.days_left,
            asks_for: counted.asks_for(),
            holidays_skipped: match counted.start.zip(due) {
                Some((start, due)) if counted.definition.count.skips() => calendar
                    .holidays_skipped(start.date(), due)
                    .map(SkippedHoliday::from)
                    .collect(),
                Some(_) | None => Vec::new(),
            },
            falls_on: due
                .filter(|_| next.is_some())
                .and_then(|due| calendar.holiday(due))
                .map(SkippedHoliday::from),
            next_business_day: next,
            double_rule: counted
                .double_rule
                .zip(counted.governing)
                .map(|((rule, due), governs)| DoubleRule {
                    rule,
                    citation: rule.citation,
                    due,
                    governs,
                }),
            period: counted.period.map(DateSpan::from),
            missed: counted.missed,
            readings: say.readings,
            notes: say.notes,
        }
    }

    /// The event or review for which the row waits, if it waits.
    fn waits_for(&self) -> Option<Awaited> {
        match (self.start, self.status) {
            (None, _) => Some(Awaited::Event(self.event)),
            (Some(_), RowStatus::Waiting) => Some(Awaited::DecisionReview),
            (Some(_), _) => None,
        }
    }
}

shape! {
    /// One row of a timeline.
    "TimelineRow" for Row as row {
        /// The id of the rule: `due.caregiver_receipt`.
        rule: &'static Rule = row.rule;
        /// Where it stands in the Part.
        citation: &'static str = row.rule.citation;
        /// What it says.
        message: &'static Message = &row.rule.text;
        /// The path of the fact that starts the clock.
        event: FactPath = FactPath(row.event);
        /// When that happened, or is planned. While it is not known the row waits for it.
        start: Option<Moment> = row.start;
        /// The number of units, as the rule states it.
        count: i64 = row.count;
        /// The unit of the count.
        unit: CountedUnit = CountedUnit::of(row.unit, row.count);
        /// Who owes it. Nobody owes a milestone.
        owed_by: Vec<Labelled<Role>> = row.owed_by.iter().copied().map(Labelled).collect();
        /// The last day, or moment, that is in time. For a limit or milestone, its day.
        due: Option<Moment> = row.due;
        /// How it stands on the day asked about. It is not an outcome: another day can change it. While that day is not
        /// known, an act that is stated as done counts as done.
        status: RowStatus = row.status;
        /// Days from the day asked about to the due date; negative once that has passed.
        days_left: Option<i32> = row.days_left;
        /// Whether it depends on unknown conditions: those in `asksFor`.
        conditional: bool = !row.asks_for.is_empty();
        /// When it was done.
        completed: Optional<Moment> = Optional(row.completed);
        /// What it waits for: the path of a fact, or `decision_review`.
        waits_for: Optional<Awaited> = Optional(row.waits_for());
        /// The paths of the unknown conditions on which it depends.
        asks_for: Optional<FactSet> = Optional(Some(row.asks_for).filter(|asks| !asks.is_empty()));
        /// The holidays that the count skipped.
        holidays_skipped: Optional<&[SkippedHoliday]> = Optional::list(&row.holidays_skipped);
        /// The next business day, if the due date is not one.
        next_business_day: Optional<Date> = Optional(row.next_business_day);
        /// The holiday on which it falls due, if it does; `null` on a weekend. It comes with `nextBusinessDay`.
        falls_on_holiday: Optional<Option<SkippedHoliday>> = {
            Optional(row.next_business_day.map(|_| row.falls_on.clone()))
        };
        /// Another Section with a different count for the same act, if there is one.
        double_rule: Optional<DoubleRule> = Optional(row.double_rule.clone());
        /// The current period, if the act recurs.
        period: Optional<DateSpan> = Optional(row.period.clone());
        /// The whole periods missed so far, if a log was given. A year's hours of training are owed once, all of them.
        missed: Optional<&[Missed]> = Optional(row.missed.as_deref());
        /// The readings applied.
        reading: Optional<Sentences<'_>> = Optional::sentences(&row.readings);
        /// Particulars of this case.
        notes: Optional<&[Note]> = Optional::list(&row.notes);
    }
}

/// The event or review for which a row waits.
enum Awaited {
    /// The event of this fact.
    Event(u8),
    /// The decision review that was requested in time. No fact says when it ends.
    DecisionReview,
}

impl Piece for Awaited {
    fn shape() -> Type {
        Type::plain("awaited", "string")
    }
    fn write<W: Writer>(&self, to: &mut W) {
        match self {
            Awaited::Event(fact) => to.one_of(0, &FactPath(*fact)),
            Awaited::DecisionReview => to.one_of(1, &"decision_review"),
        }
    }
}

shape! {
    /// A holiday of the calendar. One that the caller added has no name.
    pub struct SkippedHoliday {
        /// Its day.
        pub date: Date,
        /// The holiday itself.
        pub holiday: Option<Labelled<holiday::Holiday>>,
        /// Whether it is kept on another day because its own day is on a weekend.
        pub moved: bool,
    }
}

impl From<Holiday> for SkippedHoliday {
    fn from(kept: Holiday) -> SkippedHoliday {
        SkippedHoliday {
            date: kept.date,
            holiday: holiday::Holiday::named(kept).map(Labelled),
            moved: kept.moved,
        }
    }
}

impl CountedRow<'_> {
    /// Adds the notes that any row may need.
    fn say(&self, say: &mut Say) {
        let Some(start) = self.start else { return };
        let after = |moment: Moment| {
            let as_of = self.facts.as_of.get();
            as_of.is_some_and(|on| moment.date() > on)
        };
        if after(start) {
            say.note(|| Note::plain(&PLANNED_EVENT).with("date", Arg::Date(start.date())));
        }
        if self.period.is_some() {
            say.reading(&PERIODS);
            return;
        }
        let Some(done) = self.done else { return };
        if self.planned {
            say.note(|| Note::plain(&PLANNED_COMPLETION).with("date", Arg::Date(done.date())));
        }
        if done.date() < start.date() && self.definition.kind == RowKind::Duty {
            say.reading(&DONE_EARLY);
        }
        if let Some(due) = self.due
            && due.has_time()
            && due.date() == done.date()
            && done.compare(due).is_none()
        {
            say.note(&SAME_DAY);
        }
    }
}
