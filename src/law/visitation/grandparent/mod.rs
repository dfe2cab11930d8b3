//! A grandparent's or great-grandparent's request for visits, and its clinical review: 301.240.

use super::{Checklist, Clashes, Decides, Entry, Outcome, as_done, dated, settle, table};
use crate::engine::answer::{Duty, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::fact::{Fact, Slot};
use crate::engine::problem::messages;
use crate::engine::rule::Section;
use crate::engine::text::{Message, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{GRANDPARENT_REPLY_DAYS, REVIEW_FORWARDING_BUSINESS_DAYS, REVIEW_NOTICE_DAYS};
use crate::law::sections::S301_240;
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

mod facts;
mod request;
mod review;

pub use facts::{DelayException, Facts, Requester, ReviewStage, VisitDecision};
pub use request::REQUEST;
pub use review::{REVIEW, SEPARATE};

use request::request;
use review::{review, separate};

table! {
    /// The rules in the order of the Sections.
    TABLE: Entry<Facts> =
        REQUEST: request, Decides;
        REVIEW: review, Decides;
        SEPARATE: separate, Decides;
}

impl Checklist for Facts {
    const TABLE: &'static [Entry<Facts>] = TABLE;
    const SECTIONS: &'static [&'static Section] = &[&S301_240];

    fn applies(&self) -> Truth {
        let kin = self.requester.passes(|who| *who != Requester::Aunt);
        self.child_in_care.yes() & kin
    }
    fn why_not(&self) -> &'static Message {
        match self.requester.get() {
            Some(Requester::Aunt) => &NO_GRANDPARENT,
            Some(Requester::Grandparent | Requester::GreatGrandparent) | None => &LEFT_CARE,
        }
    }
    fn gates(&self) -> Vec<(Fact<bool>, Truth, FactSet)> {
        let review = self.review_steps().iter().fold(FactSet::EMPTY, |set, step| {
            set | step.clock.starts.only() | step.clock.done.only()
        });
        vec![
            dated(self.response_given, self.response_date),
            (
                self.review_requested,
                self.reviewed(),
                review | self.review_stage.only(),
            ),
            dated(self.staffing_notified, self.staffing_notified_date),
            dated(self.review_report_given, self.review_report_date),
        ]
    }
    fn calendar(&mut self) -> &mut Calendar {
        &mut self.calendar
    }
    fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        let (citation, owed_by) = ("301.240(b)", Role::Department);
        duties.push(if self.timely().status == Status::NotApplicable {
            let answer = Duty::open(&REQUEST, citation, owed_by, &ANSWER_EXCUSED);
            as_done(answer, self.answered())
        } else {
            self.response_clock().duty(&REQUEST, citation, owed_by, &ANSWER_REQUEST)
        });
        if self.reviewed().is_yes() {
            for step in self.review_steps() {
                duties.push(step.clock.duty(&REVIEW, "301.240(e)", step.owed_by, step.text));
            }
            let mut owe = |citation, text: &'static Message, done: Truth| {
                let duty = Duty::open(&REVIEW, citation, Role::Department, text);
                duties.push(as_done(duty, done));
            };
            owe("301.240(g)", &TELL_PARENTS, self.parents_told_of_review_request.yes());
            let recommended = self.at(&self.recommendation_received_date, ReviewStage::Recommended);
            if recommended.is_yes() {
                owe(
                    "301.240(e)",
                    &FILE_RECOMMENDATION,
                    self.recommendation_in_case_file.yes(),
                );
                owe(
                    "301.240(g)",
                    &TELL_PARENTS_RECOMMENDATION,
                    self.parents_told_of_recommendation.yes(),
                );
            }
        }
        if self.decision.get() == Some(VisitDecision::Granted) {
            duties.push(Duty::open(&REQUEST, "301.240(c)", Role::Department, &ENDS_WITH_CARE));
        }
        duties
    }
}

messages! { MESSAGES:
    /// The requester is not a grandparent or great-grandparent.
    NO_GRANDPARENT = "visitation.outcome.no_grandparent",
        "301.240 is for grandparents and great-grandparents; an aunt does not come under it.";
    /// The child is not in the Department's care and custody.
    LEFT_CARE = "visitation.outcome.left_care",
        "The child is not in the care and custody of the Department: visits under 301.240 end, or never begin.";
    /// 301.240(b).
    ANSWER_REQUEST = "visitation.duty.answer_request", "Answer the request in writing within {#grandparent_reply_days} \
                                                        calendar days.";
    /// 301.240(b)(1)-(4).
    ANSWER_EXCUSED = "visitation.duty.answer_excused", "Answer the request in writing; an exception lifts the \
                                                        {#grandparent_reply_days} calendar days.";
    /// 301.240(c).
    ENDS_WITH_CARE = "visitation.duty.ends_with_care", "End the visits under this Section when the child leaves the \
                                                        care or custody of the Department.";
    /// 301.240(e).
    PASS_ON = "visitation.duty.pass_on", "Pass the request for review to the Regional Clinical Manager within \
                                          {#review_forwarding_business_days} business days.";
    /// 301.240(e).
    CALL_STAFFING = "visitation.duty.call_staffing", "Tell caseworker and supervisor to begin staffing within \
                                                      {#review_staffing_business_days} business days of the \
                                                      assignment.";
    /// 301.240(e).
    HOLD_REVIEW = "visitation.duty.hold_review", "Hold the review within {#review_business_days} business days of the \
                                                  assignment.";
    /// 301.240(e).
    GIVE_REPORT = "visitation.duty.give_report", "Give caseworker and supervisor the summary report within \
                                                  {#review_report_business_days} business days of the review.";
    /// 301.240(e).
    GIVE_NOTICE = "visitation.duty.give_review_notice", "Send the requester written notice of the recommendation and \
                                                         its basis within {#review_notice_days} calendar days.";
    /// 301.240(e).
    FILE_RECOMMENDATION = "visitation.duty.file_recommendation", "Add the recommendation to the child's case file.";
    /// 301.240(g).
    TELL_PARENTS = "visitation.duty.tell_parents_review", "Tell the parents that a clinical review was asked for.";
    /// 301.240(g).
    TELL_PARENTS_RECOMMENDATION = "visitation.duty.tell_parents_recommendation",
        "Tell the parents what the review recommended.";
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Days(REVIEW_FORWARDING_BUSINESS_DAYS.value),
        Span::Days(REVIEW_NOTICE_DAYS.value),
        Span::Days(GRANDPARENT_REPLY_DAYS.value),
    ];
    const NUMBERS: &'static [i32] = &[];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        settle(self)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        let in_order = [
            &self.request_received_date,
            &self.review_requested_date,
            &self.review_forwarded_date,
            &self.review_assigned_date,
            &self.review_held_date,
            &self.recommendation_received_date,
            &self.review_notice_date,
        ];
        // Each of these dates follows the given number of dates from the start of that list. Their order among
        // themselves is free.
        let others = [
            (1, &self.response_date),
            (4, &self.staffing_notified_date),
            (5, &self.review_report_date),
        ];
        clashes.by(&self.as_of, &in_order);
        clashes.by(&self.as_of, &others.map(|(_, then)| then));
        for (before, then) in in_order.into_iter().enumerate().chain(others) {
            for first in in_order.iter().take(before) {
                clashes.follows(first, then);
            }
        }
        clashes.only_if(&self.response_given, &[&self.response_date]);
        for particular in [&self.response_in_writing, &self.denial_letter_sent] {
            let refused = self.response_given.yes().is_no() && !self.response_date.is_known();
            if refused && particular.yes().is_yes() {
                let (given, particular) = (self.response_given.id(), particular.id());
                clashes.add(given, particular, &super::DONE_AND_NOT);
            }
        }
        clashes.only_if(&self.review_requested, &self.review_dates());
        clashes.only_if(&self.staffing_notified, &[&self.staffing_notified_date]);
        clashes.only_if(&self.review_report_given, &[&self.review_report_date]);
        self.stage_contradictions(&mut clashes);
    }
}
