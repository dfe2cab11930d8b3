//! What the workers, the supervisor, the agency and the household must do.

use super::{
    ADULT, AGREEMENTS, ASSESS, CHILD_FEELINGS, COPY, CRITICAL_DECISION, CaregiverKind, DECISION, DOCUMENT, DOCUMENTED,
    Facts, IF_UNLICENSED, MOVE, Member, NOTICE_FIRST, NOTICE_FORM, PAYMENT, REASSESS, REASSESS_BEFORE, REASSESS_NOW,
    RELATIVES_SEARCH, STAFFING, SUPERVISION, SearchFor, TALK, WEIGH,
};
use crate::engine::answer::{Duty, DutyStatus};
use crate::engine::fact::Fact;
use crate::engine::rule::Rule;
use crate::law::relative::{CLOSE_AND_CARING, IDENTIFIED};
use crate::law::shared::checklist::as_done;
use crate::law::shared::clock::{BY_DATE, Clock};
use crate::law::shared::role::Role;
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

impl Facts {
    pub(super) fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let mut duties = Vec::new();
        let timed = |clock: Clock<'_>, rule, row: &'static Rule, by| clock.duty(rule, row.citation, by, &row.text);
        let worker = Role::PlacingWorker;
        let mut close_and_caring = |citation| {
            duties.push(Duty::open(&ASSESS, "301.80(c)", worker, &IDENTIFIED));
            duties.push(Duty::open(&ASSESS, citation, worker, &CLOSE_AND_CARING));
        };
        match self.caregiver_kind.get() {
            None | Some(CaregiverKind::Relative) => {}
            Some(CaregiverKind::Godparent) => close_and_caring("301.80(e)(1)(B)"),
            Some(CaregiverKind::FictiveKin) => close_and_caring("301.80(e)(1)(C)"),
        }
        if !self.not_weighed().is_empty() {
            duties.push(Duty::open(&ASSESS, "301.80(a), (g)", worker, &WEIGH));
        }
        let permanency = Role::PermanencyWorker;
        if self.search.search_for.is(SearchFor::EnteringCare).is_yes() {
            let interviews = &timeline::RELATIVES_INTERVIEWED;
            let clock = self.interviews(calendar);
            duties.push(timed(clock, &RELATIVES_SEARCH, interviews, permanency));
        }
        match (self.violence().known(), self.notice_clock(calendar)) {
            (Some(true), _) => {
                let copy = Duty::open(&NOTICE_FORM, "301.80(e)(1)(G)", permanency, &COPY);
                duties.push(as_done(copy, self.notice.violence_record_on_file.yes()));
            }
            (Some(false), Some((clock, notice))) => {
                duties.push(timed(clock, &NOTICE_FORM, notice, permanency));
            }
            (Some(false), None) | (None, _) => {}
        }
        if self.at_ease().is_no() {
            let at = "301.80(e)(1)(H)";
            let staffing = Duty::open(&CHILD_FEELINGS, at, worker, &STAFFING);
            duties.push(as_done(staffing, self.staffing_held.yes()));
            let decision = Duty::open(&CHILD_FEELINGS, at, Role::Supervisor, &CRITICAL_DECISION);
            duties.push(as_done(decision, self.critical_decision_documented.yes()));
        }
        duties.extend(self.history.duties());
        let household = self.fingerprinted();
        let dates = (&self.placed_on, &household);
        let fingerprints = &timeline::FINGERPRINTS;
        let clock = self.clock(fingerprints, dates, BY_DATE, calendar);
        if !self.of_age().is_yes() {
            let taken = timed(clock, &AGREEMENTS, fingerprints, Role::RelativeHousehold);
            duties.push(taken);
        }
        let supervision = Duty::open(&SUPERVISION, "301.80(j)", permanency, &TALK);
        duties.push(supervision);
        let decision = &timeline::PLACEMENT_DECISION;
        duties.push(timed(
            self.decision_clock(calendar),
            &DECISION,
            decision,
            Role::Supervisor,
        ));
        let (placed, as_of) = (self.placed_on.get(), self.as_of.get());
        let documented = self.conditions_documented_on.get();
        let document = Duty::open(&DOCUMENTED, "301.80(m)", worker, &DOCUMENT);
        duties.push(document.due(placed, documented, as_of));
        let day_before_review = self.case_review_on.get().map(|review| review.plus_days(-1));
        let reassess = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_BEFORE);
        duties.push(reassess.due(day_before_review, self.reassessed_on.get(), as_of));
        if self.care_in_doubt.yes().is_yes() {
            let now = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_NOW);
            duties.push(as_done(now, self.reassessed_on_doubt.yes()));
        }
        if self.move_planned.yes().is_yes() {
            let notice = Duty::open(&MOVE, "301.80(o)", Role::Department, &NOTICE_FIRST);
            duties.push(as_done(notice, self.move_notice_given.yes()));
        }
        let fictive = self.caregiver_kind.is(CaregiverKind::FictiveKin);
        if fictive.is_yes() && !self.licensed.yes().is_yes() {
            let licence = &timeline::LICENCE_APPLICATION;
            let applied = no_date();
            let clock = self.clock(licence, (&self.placed_on, &applied), BY_DATE, calendar);
            let mut apply = timed(clock, &PAYMENT, licence, Role::FictiveKin);
            if self.licensed.known().is_none() {
                apply = apply.note(&IF_UNLICENSED);
                // An application is owed only if the home is not licensed, so it is not overdue for certain.
                if apply.status == DutyStatus::Overdue {
                    apply.status = DutyStatus::Waiting;
                }
            }
            duties.push(apply.note(&timeline::NO_REMOVAL_FOR_THAT));
        }
        duties
    }

    /// The day on which the last adult in the home was fingerprinted. Not known while one adult's day is not known.
    fn fingerprinted(&self) -> Fact<Date> {
        let mut fingerprinted = no_date();
        let adult = |member: &&Member| !member.has_reached(ADULT, &self.as_of).is_no();
        let days: Option<Vec<Date>> = self
            .members()
            .iter()
            .filter(adult)
            .map(|member| member.fingerprinted_on.get())
            .collect();
        if let Some(last) = days.and_then(|days| days.into_iter().max()) {
            fingerprinted.set(last);
        }
        fingerprinted
    }
}

/// The date of a step that the facts do not mention.
fn no_date() -> Fact<Date> {
    Fact::of_no_input()
}
