//! The contradictions in the facts of a sibling plan, and the values that the search for missing facts tries.

use super::moves::DAYS_FOR_NOTICE;
use super::plan::ADULT;
use super::visits::{VISITS_A_MONTH, twice_monthly};
use super::{Dates, Facts};
use crate::engine::answer::Status;
use crate::engine::decision::{Contradiction, Decision, Settled, Span, age_contradicts};
use crate::engine::fact::{Fact, List};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, messages};
use crate::engine::text::{Message, Text};
use crate::law::numbers::{
    FIRST_SIBLING_VISIT_DAYS, QUARTER_MONTHS, SIBLING_PLAN_DAYS, SIBLING_VISIT_INTERVAL_DAYS, YEAR_MONTHS,
};
use crate::law::shared::period::{ENDS_BEFORE_START, TOO_LONG, too_long};
use crate::law::visitation::{Clashes, DONE_AND_NOT, ENOUGH_AND_NOT, Outcome, TWO_FREQUENCIES, settle};
use crate::time::calendar::Date;

messages! { CONTRADICTIONS:
    /// A visit lies outside its schedule.
    OUTSIDE_SCHEDULE = "contradiction.outside_schedule", "a visit lies outside the schedule";
    /// The dates of moves or notices differ from the answer on whether a sibling moved.
    MOVED_AND_NOT = "contradiction.moved_and_not", "the dates say otherwise of a move";
    /// There are more notices than moves.
    OUT_OF_STEP = "contradiction.out_of_step", "there are more notices than moves";
    /// All siblings are adults, yet none of them is.
    ALL_AND_NONE = "contradiction.all_and_none", "where all are adults, some are";
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Days(DAYS_FOR_NOTICE),
        Span::Days(SIBLING_PLAN_DAYS.value),
        Span::Days(FIRST_SIBLING_VISIT_DAYS.value),
        Span::Birthdays(ADULT),
    ];
    const NUMBERS: &'static [i32] = &[
        VISITS_A_MONTH,
        QUARTER_MONTHS * VISITS_A_MONTH,
        SIBLING_VISIT_INTERVAL_DAYS.value + 1,
        ADULT,
        YEAR_MONTHS * VISITS_A_MONTH,
    ];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        settle(self)
    }

    fn with_list(&self, list: u8) -> Vec<Facts> {
        let Some(day) = self.some_day() else {
            return Vec::new();
        };
        let with = |set: &dyn Fn(&mut Facts) -> &mut Fact<Dates>, days: Vec<Date>| {
            let mut facts = self.clone();
            let dates = List::new(days)?;
            set(&mut facts).set(dates);
            Some(facts)
        };
        let listed = |fact: &Fact<Dates>| fact.known().map(|dates| dates.entries().to_vec());
        let (moves, amended, notices) = (
            listed(&self.move_dates),
            listed(&self.plan_amended_dates),
            listed(&self.move_notice_dates),
        );
        let lists: Vec<Option<Facts>> = if list == self.visit_dates.id() {
            let full = match (self.schedule_from.get(), self.schedule_to.get()) {
                (Some(from), Some(to)) => twice_a_month(from, to),
                (Some(one), None) | (None, Some(one)) => vec![one],
                (None, None) => vec![day],
            };
            vec![with(&set_visits, full), with(&set_visits, Vec::new())]
        } else if list == self.move_dates.id() {
            let notices = notices.unwrap_or_default();
            let count = notices.len().max(1);
            let first = amended.iter().flatten().chain(&notices).min().copied();
            let first = first.unwrap_or(day);
            vec![
                with(&set_moves, vec![first; count]),
                with(&set_moves, vec![day; count]),
                with(&set_moves, vec![first.plus_days(-100); count]),
                with(&set_moves, Vec::new()),
            ]
        } else if list == self.plan_amended_dates.id() {
            let last = moves.iter().flatten().max().copied().unwrap_or(day);
            vec![with(&set_amended, vec![last]), with(&set_amended, Vec::new())]
        } else if list == self.move_notice_dates.id() {
            let given = moves.unwrap_or_else(|| vec![day]);
            vec![with(&set_notices, given), with(&set_notices, Vec::new())]
        } else {
            Vec::new()
        };
        lists.into_iter().flatten().collect()
    }

    fn listed_dates(&self) -> Vec<Date> {
        let events = [&self.move_dates, &self.plan_amended_dates, &self.move_notice_dates];
        let last = |list: &Fact<Dates>| list.known()?.entries().iter().max().copied();
        let visits = self.visit_dates.known().map(List::entries).unwrap_or_default();
        let (first_visit, last_visit) = (visits.iter().min(), visits.iter().max());
        let ends = first_visit.map(|day| day.first_of_month());
        let ends = ends.into_iter().chain(last_visit.map(|day| day.last_of_month()));
        let moves = self.move_dates.known().map(List::entries);
        let moves = moves.unwrap_or_default();
        // If the decision to withhold precedes the first missed notice, it excuses all later ones.
        let missed = moves.iter().enumerate().filter(|(index, moved)| {
            let due = moved.plus_days(DAYS_FOR_NOTICE);
            self.notice_of(*index, due).status == Status::NotMet
        });
        let missed = missed.map(|(_, moved)| moved).min();
        events
            .into_iter()
            .filter_map(last)
            .chain(missed.or(moves.iter().min()).copied())
            .chain(ends)
            .chain(last_visit.copied())
            .collect()
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(
            &self.as_of,
            &[
                &self.temporary_custody_date,
                &self.first_sibling_visit_date,
                &self.plan_filed_date,
                &self.outside_sibling_birth_date,
                &self.withheld_determination_date,
                &self.attorneys_notified_date,
                &self.gals_notified_date,
            ],
        );
        for list in [&self.move_dates, &self.plan_amended_dates, &self.move_notice_dates] {
            if let (Some(dates), Some(as_of)) = (list.known(), self.as_of.get())
                && dates.entries().iter().any(|date| *date > as_of)
            {
                clashes.add(self.as_of.id(), list.id(), &LATER_THAN_AS_OF);
            }
        }
        clashes.only_if(&self.sibling_visits_begun, &[&self.first_sibling_visit_date]);
        clashes.only_if(&self.plan_filed, &[&self.plan_filed_date]);
        clashes.only_if(&self.attorneys_notified, &[&self.attorneys_notified_date]);
        clashes.only_if(&self.gals_notified, &[&self.gals_notified_date]);
        clashes.only_if(
            &self.whereabouts_withheld,
            &[
                &self.withheld_determination_date,
                &self.attorneys_notified_date,
                &self.gals_notified_date,
            ],
        );
        for (lessened, reason) in [
            (&self.visits_reduced, &self.visits_reduced_reason),
            (&self.court_asked_to_reduce, &self.court_asked_reason),
            (&self.contact_restricted, &self.contact_restricted_reason),
        ] {
            clashes.only_if(lessened, &[reason]);
        }
        for (there_is, then) in [
            (&self.assessments_complete, &self.reviewed_after_assessments),
            (
                &self.apart.first_case_review_held,
                &self.apart.apart_reviewed_at_first_case_review,
            ),
            (&self.contact_agreement_exists, &self.contact_agreement_in_record),
        ] {
            if there_is.yes().is_no() && then.yes().is_yes() {
                clashes.add(there_is.id(), then.id(), &DONE_AND_NOT);
            }
        }
        for told in [&self.attorneys_notified_date, &self.gals_notified_date] {
            clashes.follows(&self.withheld_determination_date, told);
        }
        self.frequency_contradictions(&mut clashes);
        self.move_contradictions(&mut clashes);
        if self.some_siblings_adult.yes().is_no() && self.all_siblings_adult.yes().is_yes() {
            clashes.add(
                self.some_siblings_adult.id(),
                self.all_siblings_adult.id(),
                &ALL_AND_NONE,
            );
        }
        if age_contradicts(&self.outside_sibling_age, &self.outside_sibling_birth_date, &self.as_of) {
            clashes.add(
                self.outside_sibling_age.id(),
                self.outside_sibling_birth_date.id(),
                &AGE_AND_BIRTH_DATE,
            );
        }
    }
}

fn set_visits(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.visit_dates
}
fn set_moves(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.move_dates
}
fn set_amended(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.plan_amended_dates
}
fn set_notices(facts: &mut Facts) -> &mut Fact<Dates> {
    &mut facts.move_notice_dates
}

/// The first and the last day of each month of a period, within it.
fn twice_a_month(from: Date, to: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut month = from.first_of_month();
    while month <= to {
        let last = month.last_of_month();
        days.extend([month, last].into_iter().filter(|day| from <= *day && *day <= to));
        month = last.plus_days(1);
    }
    days
}

impl Facts {
    /// Adds the contradictions between the ways of saying how often there are visits.
    fn frequency_contradictions(&self, clashes: &mut Clashes<'_>) {
        self.frequency
            .contradictions(twice_monthly, &self.each_month_has_two, clashes);
        let schedule = self.schedule_slots();
        for count in self.frequency.slots().into_iter().filter(|slot| slot.is_known()) {
            for date in schedule.into_iter().filter(|slot| slot.is_known()) {
                clashes.add(count.id(), date.id(), &TWO_FREQUENCIES);
            }
        }
        let pattern = &self.each_month_has_two;
        if pattern.yes().is_no() && self.scheduled_often() == Some(Some(true)) {
            clashes.add(self.visit_dates.id(), pattern.id(), &ENOUGH_AND_NOT);
        }
        let (from, to) = (&self.schedule_from, &self.schedule_to);
        if from.get().zip(to.get()).is_some_and(|(from, to)| to < from) {
            clashes.add(from.id(), to.id(), &ENDS_BEFORE_START);
        }
        if from.get().zip(to.get()).is_some_and(|(from, to)| too_long(from, to)) {
            clashes.add(from.id(), to.id(), &TOO_LONG);
        }
        let days = self.visit_dates.known().map(List::entries).unwrap_or_default();
        if from.get().is_some_and(|from| days.iter().any(|day| *day < from)) {
            clashes.add(self.visit_dates.id(), from.id(), &OUTSIDE_SCHEDULE);
        }
        if to.get().is_some_and(|to| days.iter().any(|day| *day > to)) {
            clashes.add(self.visit_dates.id(), to.id(), &OUTSIDE_SCHEDULE);
        }
    }

    /// Adds the contradictions between the moves and their notices.
    fn move_contradictions(&self, clashes: &mut Clashes<'_>) {
        let length = |fact: &Fact<Dates>| fact.known().map(|dates| dates.entries().len());
        if let (Some(moved), Some(moves)) = (self.sibling_moved.get(), length(&self.move_dates))
            && moved != (moves > 0)
        {
            clashes.add(self.sibling_moved.id(), self.move_dates.id(), &MOVED_AND_NOT);
        }
        let notices = length(&self.move_notice_dates);
        if self.sibling_moved.yes().is_no() && notices.is_some_and(|notices| notices > 0) {
            clashes.add(self.sibling_moved.id(), self.move_notice_dates.id(), &MOVED_AND_NOT);
        }
        if length(&self.move_dates)
            .zip(notices)
            .is_some_and(|(moves, notices)| notices > moves)
        {
            clashes.add(self.move_dates.id(), self.move_notice_dates.id(), &OUT_OF_STEP);
        }
    }
}
