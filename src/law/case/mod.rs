//! What comes next in a case, who does it, and who else must be asked? The case-management cycle, the ten posts of
//! System of Care and the deadlines of Part 301 become one ordered plan.
//!
//! ```
//! use part301::time::{Calendar, Date, Moment};
//! use part301::law::case::{self, CaseTask, Facts};
//! use part301::engine::fact::List;
//!
//! let mut facts = Facts::default();
//! facts.case.as_of.set(Date::parse("2025-07-14")?);
//! facts.case.events.placement.set(Moment::parse("2025-07-02")?);
//! facts.tasks.set(List::new(vec![CaseTask::InvestigateReport]).unwrap());
//! let plan = case::plan(&facts, &Calendar::default()).unwrap();
//! assert!(plan.items.iter().any(|item| item.rule().id == "due.caregiver_receipt"));
//! assert_eq!(plan.findings[1].ruling.status, part301::engine::answer::Status::NotMet); // not a case manager's task
//! # Ok::<(), part301::time::DateError>(())
//! ```
//!
//! A plan has no outcome. Its deadlines come from [`timeline`]. The step of the cycle to which each belongs is this
//! module's own reading.

mod facts;
mod items;
mod routes;
mod steps;

use std::ops::BitOr;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Edition, Engine, Finding, Missing, Ruling, Say, edition};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::answer::{fact_table, json};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::fact::Sheet;
use crate::engine::fact::{Code, List};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rules, rule};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::options::AppliedCalendar;
use crate::law::shared::role::Role;
use crate::law::system_of_care::POSTS;
use crate::law::timeline::{self, Row, RowStatus, Timeline};
use crate::time::{Calendar, Date};

pub use facts::{CaseStep, CaseTask, Facts, PlanItemKind, StepsDone, Tasks};
pub use items::{PlanItem, Planned};
use routes::route;
pub use routes::{ROUTE_MESSAGES, TaskRoute};
pub use steps::{DEADLINES, STEP_MESSAGES};

// ---------------------------------------------------------------------------------------------------
// The rules

rule! {
    /// The cycle.
    CYCLE = "case.cycle", "Case management, how the coordination works":
        "A case manager assesses, plans, coordinates, monitors and adjusts, documents, and plans for permanence.";
    CASEWORKER = "The case manager is read as the child's caseworker, with whom System of Care leaves case management.";
    ROUND_AGAIN = "The plan is not fixed: when a service does not help or something changes, the cycle begins anew.";
}

fn cycle(f: &Facts, say: &mut Say) -> Ruling {
    let only = f.steps_done.only();
    let Some(done) = f.steps_done.known().map(List::entries) else {
        return Truth::unknown(only).into();
    };
    say.reading(&CASEWORKER);
    if CaseStep::ALL.iter().all(|step| done.contains(step)) {
        say.note(&ROUND_AGAIN);
        Truth::yes(only).into()
    } else {
        Ruling::pending(only)
    }
}

rule! {
    /// What a case manager does not do.
    ROLES = "case.roles", "Case management, distinguishing roles":
        "A case manager coordinates. Providing foster homes, investigating reports and advocating in court are other \
         people's work, and so are therapy, schooling, health care and material help.";
    ROUTED = "For somebody else: {tasks}.";
    HAND_OVER = "Pass each of these tasks on to whoever is named for it, and stay in touch: coordinating them is the \
                 case manager's.";
}

fn roles(f: &Facts, say: &mut Say) -> Ruling {
    let only = f.tasks.only();
    let Some(tasks) = f.tasks.known().map(List::entries) else {
        return Truth::unknown(only).into();
    };
    let is_for_others = |task: &&CaseTask| route(**task).0 != Role::Caseworker;
    let others: Vec<&'static Word> = tasks.iter().filter(is_for_others).map(|task| task.word()).collect();
    if tasks.is_empty() {
        return Ruling::not_applicable(only);
    }
    if others.is_empty() {
        return Truth::yes(only).into();
    }
    say.note(|| Note::plain(&ROUTED).with("tasks", Arg::Words(others)));
    say.mend(&HAND_OVER);
    Truth::no(only).into()
}

/// The rules of this decision. The plan also goes by the rules of the timeline and by the one on the ten posts.
pub static RULES: Rules = &[&CYCLE, &ROLES];

// ---------------------------------------------------------------------------------------------------
// The plan

/// A plan for a case. There is no outcome.
#[derive(Debug)]
pub struct Plan {
    /// What is to be done, by the steps of the cycle: each step, the posts that belong to it, then its deadlines by
    /// date.
    pub items: Vec<PlanItem>,
    /// The indexes of the items that come next: everything that is overdue, then the earliest deadline. If that one is
    /// conditional, also the earliest certain one. Then the open step and the open post.
    pub next: Vec<usize>,
    /// The tasks that came up.
    pub routes: Vec<CaseTask>,
    /// The findings on the cycle and on roles.
    pub findings: Vec<Finding>,
    /// The timeline that the deadlines come from. Its rows are now among the items.
    timeline: Timeline,
    /// The unknown facts that decide what is in the plan, and the status of its items.
    pub missing: Vec<Missing>,
}

/// Plans a case.
///
/// # Errors
/// All [`Problems`] at once, if dates contradict each other.
pub fn plan(facts: &Facts, calendar: &Calendar) -> Result<Plan, Problems> {
    let mut timeline = timeline::compute(&facts.case, calendar)?;
    let client = facts.is_in_system_of_care();
    let mut items: Vec<PlanItem> = CaseStep::ALL
        .iter()
        .map(|step| PlanItem::Step(*step, facts.step_status(*step)))
        .collect();
    if !client.is_no() {
        let held = facts.held();
        items.extend(
            POSTS
                .iter()
                .map(|post| PlanItem::Post(post, post.standing(held), client.waits_for())),
        );
    }
    let rows = std::mem::take(&mut timeline.rows);
    items.extend(rows.into_iter().map(|row| PlanItem::Deadline(Box::new(row))));
    // The sort is stable: steps and posts keep the order of their sources, and deadlines stay sorted by date.
    items.sort_by_key(|item| (item.step(), item.kind()));

    let needed = [facts.steps_done.stated(), client, !client | facts.posts_done.stated()];
    let needed = needed.into_iter().map(Truth::waits_for);
    let of_deadlines = timeline.missing.iter().map(|missing| FactSet::of(missing.fact));
    let missing = needed.chain(of_deadlines).fold(FactSet::EMPTY, FactSet::bitor);
    Ok(Plan {
        next: next(&items),
        items,
        routes: facts
            .tasks
            .known()
            .map(|tasks| tasks.entries().to_vec())
            .unwrap_or_default(),
        findings: vec![
            Finding::of(&CYCLE, |say| cycle(facts, say)),
            Finding::of(&ROLES, |say| roles(facts, say)),
        ],
        timeline,
        missing: Missing::among(facts, missing),
    })
}

/// The indexes of what comes next: everything that is overdue, then the earliest deadline. If that one is conditional,
/// also the earliest certain one. Then the open step and the open post among the first three.
fn next(items: &[PlanItem]) -> Vec<usize> {
    let with = |status: RowStatus, kind: PlanItemKind| {
        let items = items.iter().enumerate();
        items.filter(move |(_, item)| item.status() == status && item.kind() == kind)
    };
    let dated = |status| {
        let mut dated: Vec<(Date, usize)> = with(status, PlanItemKind::Deadline)
            .filter_map(|(index, item)| Some((item.due()?, index)))
            .collect();
        dated.sort_unstable();
        dated
    };
    let open = dated(RowStatus::Open);
    let is_certain = |index: usize| {
        let item = items.get(index);
        item.is_some_and(|item| item.asks_for().is_empty())
    };
    let first = open.first().map(|(due, _)| *due);
    let certain = open.iter().find(|(_, index)| is_certain(*index));
    let certain = certain.map(|(due, _)| *due);
    let soonest = open
        .iter()
        .filter(|(due, index)| Some(*due) == first || Some(*due) == certain && is_certain(*index));
    let overdue = dated(RowStatus::Overdue);
    let is_in_order = |item: &PlanItem| match item {
        PlanItem::Post(post, ..) => post.comes_first(),
        PlanItem::Step(..) | PlanItem::Deadline(_) => true,
    };
    overdue
        .iter()
        .chain(soonest)
        .map(|(_, index)| *index)
        .chain(with(RowStatus::Open, PlanItemKind::Step).map(|(index, _)| index))
        .chain(
            with(RowStatus::Open, PlanItemKind::Post)
                .filter(|(_, item)| is_in_order(item))
                .map(|(index, _)| index),
        )
        .collect()
}

impl Plan {
    /// The plan in one sentence.
    fn summary(&self) -> Note {
        // How many deadlines have this status: those that certainly belong to the case, or those that may.
        let count = |status: RowStatus, certain: bool| {
            let deadlines = self.items.iter().filter(|item| {
                item.kind() == PlanItemKind::Deadline
                    && item.status() == status
                    && item.asks_for().is_empty() == certain
            });
            deadlines.count() as i64
        };
        let overdue = count(RowStatus::Overdue, false);
        let open = count(RowStatus::Open, false);
        let sentence = if overdue + open == 0 { &SUMMARY } else { &SUMMARY_IF };
        Note::plain(sentence)
            .with("items", Arg::Number(self.items.len() as i64))
            .with("overdue", Arg::Number(count(RowStatus::Overdue, true)))
            .with("open", Arg::Number(count(RowStatus::Open, true)))
            .with("perhapsOverdue", Arg::Number(overdue))
            .with("perhapsOpen", Arg::Number(open))
    }

    /// The plan as JSON, with its sentences in one language: what `planCase` returns.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &fact_table(Facts::DECLARED))
    }
}

shape! {
    /// A plan: plain data, all of its text in the one language asked for. There is no outcome.
    "CasePlan" for Plan as plan {
        /// The plan in short. Deadlines that may not belong to the case are counted separately.
        summary: Note = plan.summary();
        /// What is to be done: each step of the cycle, the posts that belong to it, then its deadlines by date.
        plan: Vec<PlanItem> = plan.items;
        /// What comes next, as indexes in `plan`: everything that is overdue, then the earliest deadline. If that one
        /// is conditional, also the earliest certain one. Then the open step and the open post.
        next: Vec<usize> = plan.next;
        /// For each task that came up, the person to whom it goes.
        routes: Vec<TaskRoute> = plan.routes.iter().copied().map(TaskRoute::of).collect();
        /// The rules on the cycle and on roles.
        findings: Vec<Finding> = plan.findings;
        /// The day asked about; without it no deadline has a status.
        as_of: Option<Date> = plan.timeline.as_of;
        /// Times that begin or end although nobody owes anything, by date.
        limits: Vec<Row> = plan.timeline.limits;
        /// Birthdays and anniversaries at which rules change, by date.
        milestones: Vec<Row> = plan.timeline.milestones;
        /// The facts that decide what is in the plan, and the status of its items.
        missing: Vec<Missing> = plan.missing;
        /// The calendar by which business days were counted.
        calendar: AppliedCalendar = AppliedCalendar::from(&plan.timeline.calendar);
        /// The Sections applied.
        edition: Vec<Edition> = edition(timeline::SECTIONS, plan.timeline.as_of);
        /// The engine that gave the answer.
        engine: Engine = Engine;
    }
}

messages! { MESSAGES:
    /// The plan in one sentence.
    SUMMARY = "case.summary",
        "Items in the plan: {items}. Deadlines overdue: {overdue}; open: {open}.";
    /// The same, if some deadlines may not belong to the case.
    SUMMARY_IF = "case.summary_if",
        "Items in the plan: {items}. Deadlines overdue: {overdue}; open: {open}. If they apply, overdue: \
         {perhapsOverdue}; open: {perhapsOpen}.";
}
