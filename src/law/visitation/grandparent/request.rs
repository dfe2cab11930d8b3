//! The rule on a request for visits: the answer, its time and its content.

use super::{DelayException, Facts, VisitDecision};
use crate::engine::answer::{Ruling, Say, Status};
use crate::engine::fact::{Code, Fact};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::GRANDPARENT_REPLY_DAYS;
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacking, unless};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::requirement::Requirement;

rule! {
    /// 301.240(a)-(d): the answer is in writing and within 45 calendar days.
    REQUEST = "visit.grandparent_request", "301.240(a)-(d)":
        "A grandparent's or great-grandparent's request is answered in writing within {#grandparent_reply_days} \
         calendar days unless an exception applies; visits are granted in the child's best interests after weighing \
         the listed factors; a denial is documented, and its letter names the right to a clinical review.";
    NOT_EXHAUSTIVE = "The list of exceptions is not exhaustive (\"not limited to\"): a reason that is not on it is \
                      accepted when it is documented.";
    EXCUSED = "The delay comes under this exception: {exception}.";
    DOCUMENT_REASON = "Answer now, and document the reason for the delay.";
    HOME_ONLY = "The exception for LEADS checks is for visits in the requester's home.";
    IN_WRITING = "Give the answer in writing.";
    BEST_INTERESTS = "Grant visits only where they are found to be in the child's best interests.";
}

pub(super) fn request(f: &Facts, say: &mut Say) -> Ruling {
    let exception = f.delay_excused();
    let timely = f.timely();
    if timely == f.response_clock().ruling(&mut Say::silent()) {
        f.response_clock().ruling(say);
    }
    if let Some(reason) = f.delay_exception.get() {
        if reason == DelayException::Other {
            say.reading(&NOT_EXHAUSTIVE);
        }
        if reason == DelayException::LeadsCheckIncomplete && exception.is_no() {
            say.note(&HOME_ONLY);
        }
        if exception.is_yes() && timely.status == Status::NotApplicable {
            say.note(|| Note::plain(&EXCUSED).with("exception", Arg::Word(reason.word())));
        }
        if timely.status == Status::NotMet && reason == DelayException::Other {
            say.mend(&DOCUMENT_REASON);
        }
    }
    let content = every(f.factors().map(|(fact, _)| fact)) & f.response_in_writing.yes() & f.well_decided();
    if f.answered().is_yes() {
        f.mend_content(say);
    }
    all([timely, either(f.answered(), content.into(), NOT_ASKED)])
}

impl Facts {
    /// Whether an exception covers the delay.
    fn delay_excused(&self) -> Truth {
        self.delay_exception.decide(|reason| match reason {
            DelayException::None => Truth::no(FactSet::EMPTY),
            DelayException::LeadsCheckIncomplete => self.visit_in_requester_home.yes(),
            DelayException::LeadsHitsUnmitigated
            | DelayException::HomeAssessmentIncomplete
            | DelayException::BackgroundChecksIncomplete => Truth::yes(FactSet::EMPTY),
            DelayException::Other => self.delay_exception_documented.yes(),
        })
    }

    /// The time in which the request is answered.
    pub(super) fn response_clock(&self) -> Clock<'_> {
        Clock {
            starts: &self.request_received_date,
            done: &self.response_date,
            begun: BY_DATE,
            taken: self.answered(),
            as_of: &self.as_of,
            term: Term::Days(GRANDPARENT_REPLY_DAYS.value),
            calendar: &self.calendar,
        }
    }

    /// Whether the answer is in time, or an exception covers the delay.
    pub(super) fn timely(&self) -> Ruling {
        let in_time = self.response_clock().ruling(&mut Say::silent());
        unless(in_time, self.delay_excused())
    }

    /// Whether the request was answered. A date, a written answer or a letter of denial also proves it.
    pub(super) fn answered(&self) -> Truth {
        self.response_given.yes().or_surely([
            self.response_date.stated(),
            self.response_in_writing.yes(),
            self.denial_letter_sent.yes(),
        ])
    }

    /// The factors of 301.240(a) that are weighed.
    fn factors(&self) -> [(&Fact<bool>, Requirement); 5] {
        [
            (&self.factor_juvenile_court_act_considered, Requirement::CourtActFactors),
            (&self.factor_health_considered, Requirement::Health),
            (&self.factor_time_requested_considered, Requirement::TimeRequested),
            (
                &self.factor_loss_of_relationship_considered,
                Requirement::LossOfRelationship,
            ),
            (&self.factor_conflict_considered, Requirement::Conflict),
        ]
    }

    /// The parts of a denial: 301.240(d).
    fn denial(&self) -> [(&Fact<bool>, Requirement); 3] {
        [
            (&self.denial_basis_documented, Requirement::DenialBasis),
            (&self.denial_letter_sent, Requirement::DenialLetter),
            (&self.denial_letter_states_review_right, Requirement::ReviewRight),
        ]
    }

    /// Whether the decision has what it needs: a finding of best interests, or a documented denial.
    fn well_decided(&self) -> Truth {
        self.decision.decide(|decision| match decision {
            VisitDecision::Granted => self.best_interest_found.yes(),
            VisitDecision::Denied => every(self.denial().map(|(fact, _)| fact)),
        })
    }

    /// Says what would mend the content of the answer.
    fn mend_content(&self, say: &mut Say) {
        let mut parts = self.factors().to_vec();
        if self.decision.get() == Some(VisitDecision::Denied) {
            parts.extend(self.denial());
        }
        if self.response_in_writing.yes().is_no() {
            say.mend(&IN_WRITING);
        }
        lacking(say, &parts);
        if self.decision.get() == Some(VisitDecision::Granted) && self.best_interest_found.yes().is_no() {
            say.mend(&BEST_INTERESTS);
        }
    }
}
