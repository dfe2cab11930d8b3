//! Which deadlines run, given the events so far? Every `due.*` row, with the birthdays and anniversaries at which rules
//! change.
//!
//! ```
//! use part301::time::{Calendar, Moment};
//! use part301::law::timeline::{self, Facts, RowStatus};
//!
//! let mut facts = Facts::default();
//! facts.events.placement.set(Moment::parse("2025-07-02").unwrap());
//! let timeline = timeline::compute(&facts, &Calendar::default())?;
//! let receipt = timeline.row("due.caregiver_receipt").unwrap();
//! assert_eq!(receipt.due.unwrap().to_string(), "2025-07-17"); // Independence Day is skipped
//! assert_eq!(receipt.status, RowStatus::Unknown); // the day asked about is not known
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```
//!
//! A row waits if its event is not known. If a condition is not known, the row is marked as conditional and asks for
//! it. If a condition is false, the row does not belong to the case and is left out.

mod compact;
mod conditions;
mod contradictions;
mod count;
mod definition;
mod facts;
mod row;
mod rows;
mod unit;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Edition, Engine, Missing, edition};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::answer::{fact_table, json};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::fact::Sheet;
use crate::engine::problem::Problems;
use crate::engine::rule::Section;
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::truth::FactSet;
use crate::law::sections::{
    S301_20, S301_40, S301_70, S301_80, S301_90, S301_120, S301_130, S301_210, S301_220, S301_230, S301_240, S301_320,
    S301_430, S301_440, S301_450,
};
use crate::law::shared::options::AppliedCalendar;
use crate::time::{Calendar, Date, Moment};

pub use compact::{COMPACT_FIELDS, Compact, INPUT_LIMIT, NONE, RefusedInput, TimelineKey, compute_many, not_a_list};
pub use contradictions::CONTRADICTIONS;
pub(crate) use count::{due, duty, period_over};
pub use definition::Days;
use definition::RowKind;
pub use facts::{Conditions, Events, Facts};
pub use row::{DoubleRule, MESSAGES, Missed, Row, RowStatus, SkippedHoliday};
use rows::DEFINITIONS;
pub(crate) use rows::{
    CASE_REVIEW, CRITERIA_ELSEWHERE, FINGERPRINTS, LICENCE_APPLICATION, NO_REMOVAL_FOR_THAT, PLACEMENT_DECISION,
    RELATIVE_NOTIFIED_LATER, RELATIVES_INTERVIEWED, RELATIVES_NOTIFIED, SIBLING_SEARCH, SPECIALISED_CONTACTS,
    SPECIALISED_REPORTS, SPECIALISED_TRAINING, SPECIALISED_VISITS, THIRTY_OR_SEVEN, TREATMENT_REVIEW, VOLUNTARY_END,
};
pub use rows::{Completed, Log, RULES};
pub use unit::{CountedUnit, UNITS, Unit};

/// The Sections that the rows come from.
pub const SECTIONS: &[&Section] = &[
    &S301_20, &S301_40, &S301_70, &S301_80, &S301_90, &S301_120, &S301_130, &S301_210, &S301_220, &S301_230, &S301_240,
    &S301_320, &S301_430, &S301_440, &S301_450,
];

/// Every row for one case. There is no outcome.
#[derive(Debug)]
pub struct Timeline {
    /// What somebody owes, by date. Rows that wait come last.
    pub rows: Vec<Row>,
    /// Birthdays and anniversaries at which rules change, by date.
    pub milestones: Vec<Row>,
    /// Times that begin or end although nobody owes anything, by date.
    pub limits: Vec<Row>,
    /// The unknown facts that decide which rows belong to this case and what their status is.
    pub missing: Vec<Missing>,
    /// The day asked about.
    pub as_of: Option<Date>,
    /// The calendar by which business days were counted.
    pub calendar: Calendar,
}

/// Computes the timeline of one case.
///
/// # Errors
/// All [`Problems`] at once, if facts contradict each other. Facts read by
/// [`Facts::read_checked`](crate::engine::input::Input::read_checked) have been checked already.
pub fn compute(facts: &Facts, calendar: &Calendar) -> Result<Timeline, Problems> {
    let problems = facts.contradicted();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut timeline = Timeline {
        rows: Vec::new(),
        milestones: Vec::new(),
        limits: Vec::new(),
        missing: Vec::new(),
        as_of: facts.as_of.get(),
        calendar: calendar.clone(),
    };
    let mut missing = FactSet::EMPTY;
    for counted in DEFINITIONS
        .iter()
        .filter_map(|definition| definition.apply(facts, calendar))
    {
        let list = match counted.definition.kind {
            RowKind::Duty => &mut timeline.rows,
            RowKind::Limit => &mut timeline.limits,
            RowKind::Milestone => &mut timeline.milestones,
        };
        let row = Row::of(counted, calendar);
        missing |= row.asks_for;
        if row.status == RowStatus::Unknown {
            missing |= facts.as_of.only();
        }
        list.push(row);
    }
    for list in [&mut timeline.rows, &mut timeline.limits, &mut timeline.milestones] {
        list.sort_by_key(|row| (row.due.is_none(), row.due.map(Moment::as_written)));
    }
    timeline.missing = Missing::among(facts, missing);
    Ok(timeline)
}

impl Timeline {
    /// A row, limit or milestone by the id of its rule.
    pub fn row(&self, rule: &str) -> Option<&Row> {
        let lists = [&self.rows, &self.limits, &self.milestones];
        lists.into_iter().flatten().find(|row| row.rule.id == rule)
    }

    /// The timeline as JSON, with its sentences in one language: what `computeTimeline` returns.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &fact_table(Facts::DECLARED))
    }
}

shape! {
    /// Every row for one case: plain data, all of its text in the one language asked for. There is no outcome.
    "Timeline" for Timeline as timeline {
        /// The day asked about; without it no row has a status.
        as_of: Option<Date> = timeline.as_of;
        /// What somebody owes, by date. What waits comes after.
        rows: Vec<Row> = timeline.rows;
        /// Times that begin or end although nobody owes anything, by date.
        limits: Vec<Row> = timeline.limits;
        /// Birthdays and anniversaries at which rules change, by date.
        milestones: Vec<Row> = timeline.milestones;
        /// The facts that decide which rows belong to this case and what their status is.
        missing: Vec<Missing> = timeline.missing;
        /// The calendar by which business days were counted.
        calendar: AppliedCalendar = AppliedCalendar::from(&timeline.calendar);
        /// The Sections applied.
        edition: Vec<Edition> = edition(SECTIONS, timeline.as_of);
        /// The engine that gave the answer.
        engine: Engine = Engine;
    }
}
