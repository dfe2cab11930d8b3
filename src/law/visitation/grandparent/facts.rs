//! The facts about a grandparent's or great-grandparent's request.

use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts, flat};
use crate::time::calendar::{Calendar, Date};

codes! {
    /// Who asks for visits.
    pub enum Requester {
        /// A grandparent.
        Grandparent = "grandparent", "a grandparent";
        /// A great-grandparent.
        GreatGrandparent = "great_grandparent", "a great-grandparent";
        /// An aunt, who does not come under this Section.
        Aunt = "aunt", "an aunt";
    }
}

codes! {
    /// The reason for a late answer.
    pub enum DelayException {
        /// There is no reason.
        None = "none", "no reason";
        /// 301.240(b)(1).
        LeadsCheckIncomplete = "leads_check_incomplete", "a LEADS check of the household could not be completed";
        /// 301.240(b)(2).
        LeadsHitsUnmitigated = "leads_hits_unmitigated", "positive LEADS hits could not be mitigated enough";
        /// 301.240(b)(3).
        HomeAssessmentIncomplete = "home_assessment_incomplete", "the home assessment could not be completed";
        /// 301.240(b)(4).
        BackgroundChecksIncomplete = "background_checks_incomplete", "child protection background checks could not be \
                                                                      obtained";
        /// A reason that is not listed.
        Other = "other", "another reason";
    }
}

codes! {
    /// The decision on the request.
    pub enum VisitDecision {
        /// Visits are granted.
        Granted = "granted", "granted";
        /// Visits are denied.
        Denied = "denied", "denied";
    }
}

codes! {
    /// The last step that a clinical review has reached.
    pub enum ReviewStage {
        /// The request for review was received.
        Requested = "requested", "asked for";
        /// The request was passed to the Regional Clinical Manager.
        Forwarded = "forwarded", "passed on";
        /// The case was assigned to Regional Clinical staff.
        Assigned = "assigned", "assigned";
        /// The review was completed.
        Held = "held", "held";
        /// The recommendation was received.
        Recommended = "recommended", "recommendation received";
        /// Notice of the recommendation was sent to the requester.
        Notified = "notified", "requester notified";
    }
}

facts! { "visitation.grandparent":
    /// The facts about a grandparent's or great-grandparent's request.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.240")
            .group("The request")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// Whether the child is in care.
        pub child_in_care: Fact<bool> = ask("301.240(a), (c)")
            .label("Is the child in the care and custody of the Department?")
            .help("At the request, and since: visits under this Section end when the child leaves.");
        /// The person who asks for visits.
        pub requester: Fact<Requester> = ask("301.240")
            .label("Who asks for visits?")
            .help("The Section is for grandparents and great-grandparents.");
        /// When the request was received.
        pub request_received_date: Fact<Date> = ask("301.240(b)")
            .label("When was the request received?")
            .help("The first request.");
        /// When the request was answered.
        pub response_date: Fact<Date> = ask("301.240(b)")
            .label("When was it answered?")
            .help("Within {#grandparent_reply_days} calendar days.");
        /// Whether the request was answered.
        pub response_given: Fact<bool> = ask("301.240(b)")
            .label("Has it been answered?")
            .help("No: not by the day asked about.");
        /// Whether the answer was in writing.
        pub response_in_writing: Fact<bool> = ask("301.240(b)")
            .label("Was the answer in writing?")
            .help("It is to be.");
        /// The reason for a late answer.
        pub delay_exception: Fact<DelayException> = ask("301.240(b)(1)-(4)")
            .label("Why was or is the answer late?")
            .help("Four reasons are listed; others count when documented.");
        /// Whether a reason that is not listed is documented.
        pub delay_exception_documented: Fact<bool> = ask("301.240(b)")
            .when("delayException", &["other"])
            .label("Is that other reason documented?")
            .help("In the case file.");
        /// Whether visits were to take place in the requester's home.
        pub visit_in_requester_home: Fact<bool> = ask("301.240(b)(1)")
            .label("Were visits to take place in the requester's home?")
            .help("The LEADS exception is for that case.");
        /// The decision on the request.
        pub decision: Fact<VisitDecision> = ask("301.240(a), (d)")
            .group("The decision")
            .by(AnsweredBy::Department)
            .label("What was decided?")
            .help("Visits granted or denied.");
        /// Whether the Department found the visits to be in the child's best interests.
        pub best_interest_found: Fact<bool> = ask("301.240(a)")
            .by(AnsweredBy::Department)
            .label("Are the visits in the child's best interests?")
            .help("The Department's own finding.");
        /// Whether the factors of the Juvenile Court Act were considered.
        pub factor_juvenile_court_act_considered: Fact<bool> = ask("301.240(a)")
            .label("Were the factors of section 1-3(4.05) of the Juvenile Court Act considered?")
            .help("Before the decision.");
        /// Whether the requester's health was considered.
        pub factor_health_considered: Fact<bool> = ask("301.240(a)(1)")
            .label("Was the requester's mental and physical health considered?")
            .help("Before the decision.");
        /// Whether the time requested and its effect on the child were considered.
        pub factor_time_requested_considered: Fact<bool> = ask("301.240(a)(2)")
            .label("Were the time requested and its effect on the child's activities considered?")
            .help("Before the decision.");
        /// Whether the harm of losing the relationship was considered.
        pub factor_loss_of_relationship_considered: Fact<bool> = ask("301.240(a)(3)")
            .label("Was the harm that losing the relationship could do considered?")
            .help("Before the decision.");
        /// Whether it was considered how to keep the child away from conflict.
        pub factor_conflict_considered: Fact<bool> = ask("301.240(a)(4)")
            .label("Was it considered how to keep the child away from conflict between adults?")
            .help("Before the decision.");
        /// Whether the visits are separate and apart from the parents' visits.
        pub separate_from_parent_privileges: Fact<bool> = ask("301.240(a)")
            .when("decision", &["granted"])
            .label("Are the visits separate and apart from the parents' visits?")
            .help("They take nothing from them.");
        /// Whether the basis of a denial is documented.
        pub denial_basis_documented: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Is the basis of the denial documented in the case file?")
            .help("And kept there.");
        /// Whether a letter informed the requester of the denial.
        pub denial_letter_sent: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Was the requester informed of the denial in writing?")
            .help("By letter.");
        /// Whether that letter names the right to a clinical review.
        pub denial_letter_states_review_right: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Does that letter name the right to a clinical review?")
            .help("In writing.");
        /// Whether a clinical review was asked for.
        pub review_requested: Fact<bool> = ask("301.240(e)")
            .group("The clinical review")
            .label("Was a clinical review asked for?")
            .help("By the requester.");
        /// When the request for review was received.
        pub review_requested_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the request for review received?")
            .help("{#review_forwarding_business_days:Words} business days run from then.");
        /// When the request for review was passed on.
        pub review_forwarded_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was it passed to the Regional Clinical Manager?")
            .help("By casework staff.");
        /// When the case was assigned to Regional Clinical staff.
        pub review_assigned_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the case assigned to Regional Clinical staff?")
            .help("{#review_business_days:Words} business days run from then.");
        /// When staffing was called.
        pub staffing_notified_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When were caseworker and supervisor told to begin staffing?")
            .help("By the review convener.");
        /// Whether staffing was called.
        pub staffing_notified: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Have caseworker and supervisor been told to begin staffing?")
            .help("No: not by the day asked about.");
        /// When the review was completed.
        pub review_held_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the review completed?")
            .help("The last day of it.");
        /// When the summary report was given.
        pub review_report_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When did caseworker and supervisor get the summary report?")
            .help("From the convener.");
        /// Whether the summary report was given.
        pub review_report_given: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Have caseworker and supervisor got the summary report?")
            .help("No: not by the day asked about.");
        /// When the recommendation was received.
        pub recommendation_received_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When did they receive the recommendation?")
            .help("{#review_notice_days:Words} calendar days run from then.");
        /// Whether the recommendation was added to the case file.
        pub recommendation_in_case_file: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Was the recommendation added to the case file?")
            .help("A duty without a stated time.");
        /// When notice of the recommendation was sent to the requester.
        pub review_notice_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was notice of the recommendation sent to the requester?")
            .help("In writing.");
        /// Whether that notice was in writing.
        pub review_notice_in_writing: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Was that notice in writing?")
            .help("It is to be.");
        /// Whether that notice states the basis of the recommendation.
        pub review_notice_states_basis: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Does it state the basis of the recommendation?")
            .help("It is to.");
        /// Whether the requester and a support person may attend the review.
        pub requester_allowed_to_attend: Fact<bool> = ask("301.240(f)")
            .when("reviewRequested", &["true"])
            .label("May the requester and a support person attend the review?")
            .help("A support person of the requester's choosing.");
        /// Whether the parents were told of the request for review.
        pub parents_told_of_review_request: Fact<bool> = ask("301.240(g)")
            .when("reviewRequested", &["true"])
            .label("Were the parents told of the request for review?")
            .help("A duty without a stated time.");
        /// Whether the parents were told of the recommendation.
        pub parents_told_of_recommendation: Fact<bool> = ask("301.240(g)")
            .when("reviewRequested", &["true"])
            .label("Were the parents told of the recommendation?")
            .help("A duty without a stated time.");
        /// The last step that the review has reached.
        pub review_stage: Fact<ReviewStage> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("How far has the clinical review come?")
            .help("The last step that was taken: what comes after it has not happened yet.");
        /// The calendar that counts working days.
        pub calendar: Calendar = flat();
    }
}
