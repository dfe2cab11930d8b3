//! A grandparent's or great-grandparent's request for visits, and its clinical review: 301.240.

use super::{
    Checklist, Clashes, Decides, Entry, Outcome, Part, all, as_done, dated, either, every, lacking, settle, table,
    unless,
};
use crate::engine::answer::{Duty, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::fact::{Fact, Slot};
use crate::engine::problem::messages;
use crate::engine::rule::{Section, rule};
use crate::engine::text::{Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    GRANDPARENT_REPLY_DAYS, REVIEW_BUSINESS_DAYS, REVIEW_FORWARDING_BUSINESS_DAYS, REVIEW_NOTICE_DAYS,
    REVIEW_REPORT_BUSINESS_DAYS, REVIEW_STAFFING_BUSINESS_DAYS,
};
use crate::law::sections::S301_240;
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

mod facts;

pub use facts::{DelayException, Facts, Requester, ReviewStage, VisitDecision};

rule! {
    /// 301.240(a)-(d): an answer in writing within 45 calendar days.
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

fn request(f: &Facts, say: &mut Say) -> Ruling {
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
            say.note(|| {
                let word = crate::engine::fact::Code::word(reason);
                Note::plain(&EXCUSED).with("exception", crate::engine::text::Arg::Word(word))
            });
        }
        if timely.status == Status::NotMet && reason == DelayException::Other {
            say.mend(&DOCUMENT_REASON);
        }
    }
    let content = every(f.factors().map(|(fact, _)| fact)) & f.response_in_writing.yes() & f.well_decided();
    if f.answered().is_yes() {
        f.mend_content(say);
    }
    all([
        timely,
        either(f.answered(), content.into(), Ruling::not_applicable(FactSet::EMPTY)),
    ])
}

rule! {
    /// 301.240(e), (g): the clinical review, step by step.
    REVIEW = "visit.grandparent_review", "301.240(e), (g)":
        "A request for clinical review is passed on within {#review_forwarding_business_days} business days; staffing \
         is called within {#review_staffing_business_days} and the review held within {#review_business_days} business \
         days of its assignment; the report follows within {#review_report_business_days} business days, and written \
         notice of the recommendation, with its basis, within {#review_notice_days} calendar days.";
}

fn review(f: &Facts, say: &mut Say) -> Ruling {
    let requested = f.reviewed();
    let form = [
        (&f.review_notice_in_writing, Part::InWriting),
        (&f.review_notice_states_basis, Part::Basis),
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
    either(requested, all(parts), Ruling::not_applicable(FactSet::EMPTY))
}

rule! {
    /// 301.240(a), (f).
    SEPARATE = "visit.grandparent_separate", "301.240(a), (f)":
        "The visits are separate and apart from the parents', and the requester may attend the review with a support \
         person.";
    KEEP_APART = "Arrange the visits apart from the parents' visits.";
    LET_ATTEND = "Let the requester, and a support person of the requester's choosing, attend the review.";
}

fn separate(f: &Facts, say: &mut Say) -> Ruling {
    let none = Ruling::not_applicable(FactSet::EMPTY);
    // Until there is an answer nobody has visits, whatever it will be.
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

/// One step of the clinical review, as a duty.
struct Step<'a> {
    clock: Clock<'a>,
    owed_by: Role,
    text: &'static Message,
}

impl Facts {
    /// A delay that an exception covers.
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

    fn response_clock(&self) -> Clock<'_> {
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

    /// Whether the answer is in time, or a delay that an exception covers.
    fn timely(&self) -> Ruling {
        let in_time = self.response_clock().ruling(&mut Say::silent());
        unless(in_time, self.delay_excused())
    }

    /// Whether the request was answered: an answer that has a date, is in writing or went out as a letter was given.
    fn answered(&self) -> Truth {
        self.response_given.yes().or_surely([
            self.response_date.stated(),
            self.response_in_writing.yes(),
            self.denial_letter_sent.yes(),
        ])
    }

    fn factors(&self) -> [(&Fact<bool>, Part); 5] {
        [
            (&self.factor_juvenile_court_act_considered, Part::CourtActFactors),
            (&self.factor_health_considered, Part::Health),
            (&self.factor_time_requested_considered, Part::TimeRequested),
            (&self.factor_loss_of_relationship_considered, Part::LossOfRelationship),
            (&self.factor_conflict_considered, Part::Conflict),
        ]
    }

    fn denial(&self) -> [(&Fact<bool>, Part); 3] {
        [
            (&self.denial_basis_documented, Part::DenialBasis),
            (&self.denial_letter_sent, Part::DenialLetter),
            (&self.denial_letter_states_review_right, Part::ReviewRight),
        ]
    }

    /// What each decision needs: a finding of best interests, or a documented denial.
    fn well_decided(&self) -> Truth {
        self.decision.decide(|decision| match decision {
            VisitDecision::Granted => self.best_interest_found.yes(),
            VisitDecision::Denied => every(self.denial().map(|(fact, _)| fact)),
        })
    }

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

    /// Whether a clinical review was asked for: one whose request, or any later step, has a date was.
    fn reviewed(&self) -> Truth {
        let steps = self.review_dates();
        self.review_requested.yes().or_surely(steps.map(Fact::stated))
    }

    /// The days of the request for a review and of its steps.
    fn review_dates(&self) -> [&Fact<Date>; 8] {
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

    /// Whether the review has come to a stage: by its date, or by the stage stated.
    fn at(&self, date: &Fact<Date>, stage: ReviewStage) -> Truth {
        let reached = self.review_stage.passes(|reached| *reached >= stage);
        date.stated().or_else(reached)
    }

    fn review_steps(&self) -> [Step<'_>; 5] {
        use ReviewStage::{Assigned, Forwarded, Held, Notified, Recommended, Requested};
        let step = |from, starts, taken, done, term, owed_by, text| Step {
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
}

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
            _ => &LEFT_CARE,
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
        duties.push(match self.timely().status {
            Status::NotApplicable => {
                let answer = Duty::open(&REQUEST, citation, owed_by, &ANSWER_EXCUSED);
                as_done(answer, self.answered())
            }
            _ => self.response_clock().duty(&REQUEST, citation, owed_by, &ANSWER_REQUEST),
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
    /// The requester is no grandparent.
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
        // So many of those come before each of these, which have no place among them.
        let beside = [
            (1, &self.response_date),
            (4, &self.staffing_notified_date),
            (5, &self.review_report_date),
        ];
        clashes.by(&self.as_of, &in_order);
        clashes.by(&self.as_of, &beside.map(|(_, then)| then));
        for (before, then) in in_order.into_iter().enumerate().chain(beside) {
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

impl Facts {
    /// A step that has a date is not ahead of the stage reached.
    fn stage_contradictions(&self, clashes: &mut Clashes<'_>) {
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
                clashes.add(date.id(), self.review_stage.id(), &super::DONE_AND_NOT);
            }
        }
        for (done, stage) in [(&self.staffing_notified, Assigned), (&self.review_report_given, Held)] {
            if done.yes().is_yes() && stage > reached {
                clashes.add(done.id(), self.review_stage.id(), &super::DONE_AND_NOT);
            }
        }
    }
}
