//! The rules on the clinical review, and on visits apart from the parents'.

use super::{CALL_STAFFING, Facts, GIVE_NOTICE, GIVE_REPORT, HOLD_REVIEW, PASS_ON, ReviewStage, VisitDecision};
use crate::engine::answer::{Ruling, Say};
use crate::engine::fact::{Fact, Slot};
use crate::engine::rule::rule;
use crate::engine::text::Message;
use crate::engine::truth::Truth;
use crate::law::numbers::{
    REVIEW_BUSINESS_DAYS, REVIEW_FORWARDING_BUSINESS_DAYS, REVIEW_NOTICE_DAYS, REVIEW_REPORT_BUSINESS_DAYS,
    REVIEW_STAFFING_BUSINESS_DAYS,
};
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT, NOT_ASKED, all, either, every, lacking};
use crate::law::shared::clock::{Clock, Term};
use crate::law::shared::requirement::Requirement;
use crate::law::shared::role::Role;
use crate::time::calendar::Date;

rule! {
    /// 301.240(e), (g): the steps of the clinical review.
    REVIEW = "visit.grandparent_review", "301.240(e), (g)":
        "A request for clinical review is passed on within {#review_forwarding_business_days} business days; staffing \
         is called within {#review_staffing_business_days} and the review held within {#review_business_days} business \
         days of its assignment; the report follows within {#review_report_business_days} business days, and written \
         notice of the recommendation, with its basis, within {#review_notice_days} calendar days.";
}

pub(super) fn review(f: &Facts, say: &mut Say) -> Ruling {
    let requested = f.reviewed();
    let form = [
        (&f.review_notice_in_writing, Requirement::InWriting),
        (&f.review_notice_states_basis, Requirement::Basis),
    ];
    let mut parts: Vec<Ruling> = Vec::new();
    let silent = &mut Say::silent();
    let say = if requested.is_yes() { say } else { silent };
    for step in f.review_steps() {
        parts.push(step.clock.ruling(say));
    }
    let given = f.at(&f.review_notice_date, ReviewStage::Notified);
    if given.is_yes() {
        lacking(say, &form);
    }
    parts.push(either(
        given,
        every(form.map(|(fact, _)| fact)).into(),
        Ruling::pending(given.rests_on()),
    ));
    either(requested, all(parts), NOT_ASKED)
}

rule! {
    /// 301.240(a), (f).
    SEPARATE = "visit.grandparent_separate", "301.240(a), (f)":
        "The visits are separate and apart from the parents', and the requester may attend the review with a support \
         person.";
    KEEP_APART = "Arrange the visits apart from the parents' visits.";
    LET_ATTEND = "Let the requester, and a support person of the requester's choosing, attend the review.";
}

pub(super) fn separate(f: &Facts, say: &mut Say) -> Ruling {
    let none = NOT_ASKED;
    // Nobody has visits until the request is answered.
    let granted = f.answered() & f.decision.is(VisitDecision::Granted);
    let (apart, attend) = (
        f.separate_from_parent_privileges.yes(),
        f.requester_allowed_to_attend.yes(),
    );
    if f.reviewed().is_yes() && attend.is_no() {
        say.mend(&LET_ATTEND);
    }
    if granted.is_yes() && apart.is_no() {
        say.mend(&KEEP_APART);
    }
    all([
        either(granted, apart.into(), none),
        either(f.reviewed(), attend.into(), none),
    ])
}

/// One step of the clinical review, with the time in which it is due.
pub(super) struct ReviewStep<'a> {
    pub(super) clock: Clock<'a>,
    pub(super) owed_by: Role,
    /// The sentence that states the duty.
    pub(super) text: &'static Message,
}

impl Facts {
    /// Whether a clinical review was asked for. If the request or any later step has a date, it was.
    pub(super) fn reviewed(&self) -> Truth {
        let steps = self.review_dates();
        self.review_requested.yes().or_surely(steps.map(Fact::stated))
    }

    /// The dates of the request for a review and of its steps.
    pub(super) fn review_dates(&self) -> [&Fact<Date>; 8] {
        [
            &self.review_requested_date,
            &self.review_forwarded_date,
            &self.review_assigned_date,
            &self.staffing_notified_date,
            &self.review_held_date,
            &self.review_report_date,
            &self.recommendation_received_date,
            &self.review_notice_date,
        ]
    }

    /// Whether the review has reached a stage. Either the date of that stage or the stage stated proves it.
    pub(super) fn at(&self, date: &Fact<Date>, stage: ReviewStage) -> Truth {
        let reached = self.review_stage.passes(|reached| *reached >= stage);
        date.stated().or_else(reached)
    }

    /// The five steps that are due in a clinical review, in order.
    pub(super) fn review_steps(&self) -> [ReviewStep<'_>; 5] {
        use ReviewStage::{Assigned, Forwarded, Held, Notified, Recommended, Requested};
        let step = |from, starts, taken, done, term, owed_by, text| ReviewStep {
            clock: Clock {
                starts,
                done,
                begun: self.at(starts, from),
                taken,
                as_of: &self.as_of,
                term,
                calendar: &self.calendar,
            },
            owed_by,
            text,
        };
        [
            step(
                Requested,
                &self.review_requested_date,
                self.at(&self.review_forwarded_date, Forwarded),
                &self.review_forwarded_date,
                Term::Working(REVIEW_FORWARDING_BUSINESS_DAYS.count()),
                Role::Caseworker,
                &PASS_ON,
            ),
            step(
                Assigned,
                &self.review_assigned_date,
                self.staffing_notified.yes(),
                &self.staffing_notified_date,
                Term::Working(REVIEW_STAFFING_BUSINESS_DAYS.count()),
                Role::Convener,
                &CALL_STAFFING,
            ),
            step(
                Assigned,
                &self.review_assigned_date,
                self.at(&self.review_held_date, Held),
                &self.review_held_date,
                Term::Working(REVIEW_BUSINESS_DAYS.count()),
                Role::RegionalClinical,
                &HOLD_REVIEW,
            ),
            step(
                Held,
                &self.review_held_date,
                self.review_report_given.yes(),
                &self.review_report_date,
                Term::Working(REVIEW_REPORT_BUSINESS_DAYS.count()),
                Role::Convener,
                &GIVE_REPORT,
            ),
            step(
                Recommended,
                &self.recommendation_received_date,
                self.at(&self.review_notice_date, Notified),
                &self.review_notice_date,
                Term::Days(REVIEW_NOTICE_DAYS.value),
                Role::Caseworker,
                &GIVE_NOTICE,
            ),
        ]
    }

    /// Adds the contradictions of steps that were taken although the review has not reached their stage.
    pub(super) fn stage_contradictions(&self, clashes: &mut Clashes<'_>) {
        use ReviewStage::{Assigned, Forwarded, Held, Notified, Recommended};
        let Some(reached) = self.review_stage.get() else {
            return;
        };
        for (date, stage) in [
            (&self.review_forwarded_date, Forwarded),
            (&self.review_assigned_date, Assigned),
            (&self.staffing_notified_date, Assigned),
            (&self.review_held_date, Held),
            (&self.review_report_date, Held),
            (&self.recommendation_received_date, Recommended),
            (&self.review_notice_date, Notified),
        ] {
            if date.is_known() && stage > reached {
                clashes.add(date.id(), self.review_stage.id(), &DONE_AND_NOT);
            }
        }
        for (done, stage) in [(&self.staffing_notified, Assigned), (&self.review_report_given, Held)] {
            if done.yes().is_yes() && stage > reached {
                clashes.add(done.id(), self.review_stage.id(), &DONE_AND_NOT);
            }
        }
    }
}
