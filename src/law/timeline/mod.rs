//! Which deadlines run, from whatever has happened so far? Every `due.*` row, with the birthdays and anniversaries
//! at which rules change.
//!
//! ```
//! use part301::time::{Calendar, Moment};
//! use part301::law::timeline::{self, Facts, RowStatus};
//!
//! let mut facts = Facts::default();
//! facts.events.placement.set(Moment::parse("2025-07-02").unwrap());
//! let line = timeline::compute(&facts, &Calendar::default())?;
//! let receipt = line.row("due.caregiver_receipt").unwrap();
//! assert_eq!(receipt.due.unwrap().to_string(), "2025-07-17"); // Independence Day is skipped
//! assert_eq!(receipt.status, RowStatus::Unknown); // nobody said as of when
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```
//!
//! A row whose event is not known waits for it; a row that hangs on a condition that is not known is marked as
//! conditional and asks for it; a row whose condition is false is not this case's, and is left out.

mod compact;
mod facts;
mod reckon;
mod rows;
mod term;

use crate::engine::answer::shape::{FactPath, Labelled, Optional, Piece, Sentences, Type, Writer, shape};
use crate::engine::answer::{DateSpan, DutyStatus, Edition, Engine, Missing, Say, edition};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::answer::{fact_table, json};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::fact::Sheet;
use crate::engine::fact::{Field, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rule, Section};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::FactSet;
use crate::law::sections::{
    S301_20, S301_40, S301_70, S301_80, S301_90, S301_120, S301_130, S301_210, S301_220, S301_230, S301_240, S301_320,
    S301_430, S301_440, S301_450,
};
use crate::law::shared::holiday;
use crate::law::shared::options::AppliedCalendar;
use crate::law::shared::role::Role;
use crate::time::{Calendar, Date, Holiday, Moment};

pub use compact::{COMPACT_FIELDS, Compact, INPUT_LIMIT, NONE, RefusedInput, TimelineKey, compute_many, not_a_list};
pub use facts::{CONTRADICTIONS, Conditions, Events, Facts};
use reckon::Case;
pub(crate) use reckon::{due, duty, period_over};
use rows::TERMS;
pub(crate) use rows::{
    CASE_REVIEW, CRITERIA_ELSEWHERE, FINGERPRINTS, LICENCE_APPLICATION, NO_REMOVAL_FOR_THAT, PLACEMENT_DECISION,
    RELATIVE_NOTIFIED_LATER, RELATIVES_INTERVIEWED, RELATIVES_NOTIFIED, SIBLING_SEARCH, SPECIALISED_CONTACTS,
    SPECIALISED_REPORTS, SPECIALISED_TRAINING, SPECIALISED_VISITS, THIRTY_OR_SEVEN, TREATMENT_REVIEW, VOLUNTARY_END,
};
pub use rows::{Completed, Log, RULES};
use term::{CountedUnit, Sort};
pub use term::{Days, UNITS, Unit};

/// The Sections that the rows come from.
pub const SECTIONS: &[&Section] = &[
    &S301_20, &S301_40, &S301_70, &S301_80, &S301_90, &S301_120, &S301_130, &S301_210, &S301_220, &S301_230, &S301_240,
    &S301_320, &S301_430, &S301_440, &S301_450,
];

codes! {
    /// How a row stands on the day asked about. It is no outcome: another day can change it, and while that day is not
    /// known, what is said to have been done counts as done.
    pub enum RowStatus {
        /// Owed, and its time has not run out.
        Open = "open", "open";
        /// Done in time.
        Done = "done", "done";
        /// Done after its time.
        DoneLate = "done_late", "done late";
        /// Its time has run out.
        Overdue = "overdue", "overdue";
        /// What starts its clock has not happened, or is not known.
        Waiting = "waiting", "waiting";
        /// A limit or milestone that is still to come.
        Ahead = "ahead", "ahead";
        /// A limit or milestone whose day it is.
        Reached = "reached", "reached";
        /// A limit or milestone that has gone by.
        Past = "past", "past";
        /// The date asked about is not known.
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
    /// Done before its event.
    DONE_EARLY = "timeline.done_early",
        "What can lawfully be done before its event is in time when it is.";
    /// Done on the due day, at an hour that leaves it open whether in time.
    SAME_DAY = "timeline.same_day",
        "Measured by the day: the time of day or the offset that would tell more was not given.";
    /// The title, in a calendar file, of what may not be this case's or may have another date.
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
    /// A whole period in which too little was done.
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
    /// Another Section that counts otherwise for the same act.
    pub struct DoubleRule {
        /// The id of that rule.
        pub rule: &'static Rule,
        /// Where it stands.
        pub citation: &'static str,
        /// Its date.
        pub due: Date,
        /// The earlier of the two dates.
        pub governs: Date,
    }
}

/// One row of the line.
#[derive(Debug)]
pub struct Row {
    /// The rule.
    pub rule: &'static Rule,
    /// The number of the fact that starts the clock.
    pub event: u8,
    /// When that happened, or is planned; while it is not known the row waits for it.
    pub start: Option<Moment>,
    /// How many, as the rule states it.
    pub count: i64,
    /// Of what.
    pub unit: Unit,
    /// Who owes it; nobody, of a milestone.
    pub owed_by: &'static [Role],
    /// The last day, or moment, that is in time; of a limit or milestone, its day.
    pub due: Option<Moment>,
    /// When it was done.
    pub completed: Option<Moment>,
    /// How it stands on the date asked about.
    pub status: RowStatus,
    /// Days from the date asked about to the date it is measured against; negative once that has gone by.
    pub days_left: Option<i32>,
    /// The conditions, not known, on which it hangs whether this row is the case's or what its date is.
    pub asks_for: FactSet,
    /// The holidays that its count skipped.
    pub holidays_skipped: Vec<SkippedHoliday>,
    /// The holiday on which it falls due.
    pub falls_on: Option<SkippedHoliday>,
    /// The next business day, where it falls due on none.
    pub next_business_day: Option<Date>,
    /// Another Section that counts otherwise for the same act.
    pub double_rule: Option<DoubleRule>,
    /// The period counted to, of something recurring.
    pub period: Option<DateSpan>,
    /// The whole periods missed so far, where a log was given.
    pub missed: Option<Vec<Missed>>,
    /// The readings applied.
    pub readings: Vec<Note>,
    /// Particulars of this case.
    pub notes: Vec<Note>,
}

/// Every row for one case. There is no outcome.
#[derive(Debug)]
pub struct Timeline {
    /// What somebody owes, by date; what waits comes after.
    pub rows: Vec<Row>,
    /// Birthdays and anniversaries at which rules change, by date.
    pub milestones: Vec<Row>,
    /// Times that end or begin without anybody owing anything, by date.
    pub limits: Vec<Row>,
    /// The facts, not known, that decide which rows are this case's and how they stand.
    pub missing: Vec<Missing>,
    /// The day asked about.
    pub as_of: Option<Date>,
    /// The calendar that business days were counted by.
    pub calendar: Calendar,
}

/// Computes the line.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other. Facts read by
/// [`Facts::read_checked`](crate::engine::input::Input::read_checked) have been checked already.
pub fn compute(facts: &Facts, calendar: &Calendar) -> Result<Timeline, Problems> {
    let problems = facts.contradicted();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut line = Timeline {
        rows: Vec::new(),
        milestones: Vec::new(),
        limits: Vec::new(),
        missing: Vec::new(),
        as_of: facts.as_of.get(),
        calendar: calendar.clone(),
    };
    let mut missing = FactSet::EMPTY;
    for case in TERMS.iter().filter_map(|term| term.reckon(facts, calendar)) {
        let list = match case.term.sort {
            Sort::Duty => &mut line.rows,
            Sort::Limit => &mut line.limits,
            Sort::Milestone => &mut line.milestones,
        };
        let row = Row::of(case, calendar);
        missing |= row.asks_for;
        if row.status == RowStatus::Unknown {
            missing |= facts.as_of.only();
        }
        list.push(row);
    }
    for list in [&mut line.rows, &mut line.limits, &mut line.milestones] {
        list.sort_by_key(|row| (row.due.is_none(), row.due.map(Moment::as_written)));
    }
    facts.each(&mut |slot| {
        if missing.contains(slot.id()) {
            let (fact, asked) = (slot.id(), slot.is_asked());
            line.missing.push(Missing { fact, asked });
        }
    });
    Ok(line)
}

impl Row {
    fn of(case: Case<'_>, calendar: &Calendar) -> Row {
        let mut say = Say::default();
        (case.term.say)(&case, &mut say);
        case.say(&mut say);
        let due = case.due.map(Moment::date);
        let next = due
            .filter(|_| case.term.sort == Sort::Duty && case.period.is_none())
            .filter(|due| !calendar.is_business_day(*due))
            .map(|due| calendar.next_business_day(due));
        if let Some(date) = next {
            say.note(|| Note::plain(&NO_BUSINESS_DAY).with("date", Arg::Date(date)));
        }
        let (count, unit) = case.term.count.stated();
        Row {
            rule: case.term.rule,
            event: case.event.id(),
            start: case.start,
            count,
            unit,
            owed_by: case.term.owed_by,
            due: case.due,
            completed: case.done,
            status: case.status,
            days_left: case.days_left,
            asks_for: case.asks_for(),
            holidays_skipped: match case.start.zip(due) {
                Some((start, due)) if case.term.count.skips() => calendar
                    .holidays_skipped(start.date(), due)
                    .map(SkippedHoliday::from)
                    .collect(),
                _ => Vec::new(),
            },
            falls_on: due
                .filter(|_| next.is_some())
                .and_then(|due| calendar.holiday(due))
                .map(SkippedHoliday::from),
            next_business_day: next,
            double_rule: case.twin.zip(case.governing).map(|((rule, due), governs)| DoubleRule {
                rule,
                citation: rule.citation,
                due,
                governs,
            }),
            period: case.period.map(DateSpan::from),
            missed: case.missed,
            readings: say.readings,
            notes: say.notes,
        }
    }

    /// What it waits for, if it waits.
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
        /// How many, as the rule states it.
        count: i64 = row.count;
        /// What is counted.
        unit: CountedUnit = CountedUnit::of(row.unit, row.count);
        /// Who owes it. Nobody owes a milestone.
        owed_by: Vec<Labelled<Role>> = row.owed_by.iter().copied().map(Labelled).collect();
        /// The last day, or moment, that is in time. For a limit or milestone, its day.
        due: Option<Moment> = row.due;
        /// How it stands on the day asked about. It is no outcome: another day can change it. While that day is not
        /// known, what is said to have been done counts as done.
        status: RowStatus = row.status;
        /// Days from the day asked about to the due date; negative once that has gone by.
        days_left: Option<i32> = row.days_left;
        /// Whether it depends on conditions that are not known: those in `asksFor`.
        conditional: bool = !row.asks_for.is_empty();
        /// When it was done.
        completed: Optional<Moment> = Optional(row.completed);
        /// What it waits for: the path of a fact, or `decision_review`.
        waits_for: Optional<Awaited> = Optional(row.waits_for());
        /// The paths of the conditions, not known, on which it depends.
        asks_for: Optional<FactSet> = Optional(Some(row.asks_for).filter(|asks| !asks.is_empty()));
        /// The holidays that the count skipped.
        holidays_skipped: Optional<&[SkippedHoliday]> = Optional::list(&row.holidays_skipped);
        /// The next business day, if it falls due on none.
        next_business_day: Optional<Date> = Optional(row.next_business_day);
        /// The holiday on which it falls due, if it does; `null` on a weekend. It comes with `nextBusinessDay`.
        falls_on_holiday: Optional<Option<SkippedHoliday>> = {
            Optional(row.next_business_day.map(|_| row.falls_on.clone()))
        };
        /// Another Section that counts otherwise for the same act, if one does.
        double_rule: Optional<DoubleRule> = Optional(row.double_rule.clone());
        /// The period counted to, of something recurring.
        period: Optional<DateSpan> = Optional(row.period.clone());
        /// The whole periods missed so far, if a log was given. A year's hours of training are owed once, all of them.
        missed: Optional<&[Missed]> = Optional(row.missed.as_deref());
        /// The readings applied.
        reading: Optional<Sentences<'_>> = Optional::sentences(&row.readings);
        /// Particulars of this case.
        notes: Optional<&[Note]> = Optional::list(&row.notes);
    }
}

/// What a row waits for.
enum Awaited {
    /// The event of this fact.
    Event(u8),
    /// The decision review that was asked for in time, which is no fact.
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
        /// Which it is.
        pub holiday: Option<Labelled<holiday::Holiday>>,
        /// Whether it is kept on another day than its own, which is on a weekend.
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

impl Case<'_> {
    /// What any row may have to say.
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
        if done.date() < start.date() && self.term.sort == Sort::Duty {
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

impl Timeline {
    /// A row, limit or milestone by its rule's id.
    pub fn row(&self, rule: &str) -> Option<&Row> {
        let lists = [&self.rows, &self.limits, &self.milestones];
        lists.into_iter().flatten().find(|row| row.rule.id == rule)
    }

    /// The line as JSON, its sentences written in one language: what `computeTimeline` returns.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &fact_table(Facts::DECLARED))
    }
}

shape! {
    /// Every row for one case: plain data, all of its text in the one language asked for. There is no outcome.
    "Timeline" for Timeline as line {
        /// The day asked about; without it no row has a status.
        as_of: Option<Date> = line.as_of;
        /// What somebody owes, by date. What waits comes after.
        rows: Vec<Row> = line.rows;
        /// Times that end or begin without anybody owing anything, by date.
        limits: Vec<Row> = line.limits;
        /// Birthdays and anniversaries at which rules change, by date.
        milestones: Vec<Row> = line.milestones;
        /// The facts that decide which rows are this case's and how they stand.
        missing: Vec<Missing> = line.missing;
        /// The calendar by which business days were counted.
        calendar: AppliedCalendar = AppliedCalendar::from(&line.calendar);
        /// The Sections applied.
        edition: Vec<Edition> = edition(SECTIONS, line.as_of);
        /// The engine that gave the answer.
        engine: Engine = Engine;
    }
}
