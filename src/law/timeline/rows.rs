//! The rows of a timeline: each rule with the event that starts its clock, its count, and who owes it.

use super::conditions::{
    first_custody, first_sibling_visit, is_emergency, is_no_emergency, parent_plan, parent_visits, plan_filed,
    return_home, review_completed, siblings_apart, siblings_to_join, specialised, unlicensed_fictive_kin,
    with_a_relative,
};
use super::count::CountedRow;
use super::definition::{Count, Days, HALF_YEAR, Interval, QUARTER, RowDefinition, RowKind, YEAR, from};
use super::row::RowStatus;
use crate::engine::answer::Say;
use crate::engine::fact::{Declared, Fact, ask, facts};
use crate::engine::rule::{Rule, Rules, rule};
use crate::engine::text::{Arg, Note, Text};
use crate::law::numbers::{
    self, ASSESSMENT_DAYS, ASSESSMENT_WITHHOLDING_NOTICE_DAYS, BACKGROUND_CHECK_AGE, CAREGIVER_REVIEW_DAYS,
    EMERGENCY_PARENT_PLAN_WORKING_DAYS, FICTIVE_KIN_YEARS, FINGERPRINT_DAYS, FIRST_SIBLING_VISIT_DAYS, GOAL_MONTHS,
    GRANDPARENT_REPLY_DAYS, GUARDIAN_COPY_BUSINESS_DAYS, HEALTH_EVALUATION_DAYS, HEALTH_SCREENING_HOURS,
    LATER_RELATIVE_NOTICE_DAYS, LICENCE_APPLICATION_MONTHS, PARENT_PLAN_WORKING_DAYS, PLACEMENT_DECISION_DAYS,
    RECEIPT_BUSINESS_DAYS, RELATIVE_AGE, RELATIVE_INTERVIEW_DAYS, RELATIVE_NOTICE_DAYS, RENEWED_AGREEMENT_DAYS,
    REVIEW_BUSINESS_DAYS, REVIEW_FORWARDING_BUSINESS_DAYS, REVIEW_NOTICE_DAYS, REVIEW_REPORT_BUSINESS_DAYS,
    REVIEW_STAFFING_BUSINESS_DAYS, SIBLING_CONSENT_AGE, SIBLING_HOME_AGE, SIBLING_MOVE_NOTICE_DAYS,
    SIBLING_PLAN_COURT_DAYS, SIBLING_PLAN_DAYS, SIBLING_SEARCH_DAYS, SIBLING_TOLD_AGE, SIBLING_WITHHOLDING_NOTICE_DAYS,
    SPECIALISED_TRAINING_HOURS, SYSTEM_OF_CARE_MONTHS, VOLUNTARY_AGREEMENT_DAYS, VOLUNTARY_HEALTH_EVALUATION_DAYS,
};
use crate::law::shared::role::Role;
use crate::time::Moment;

/// Declares rows. Each is a rule with its definition. A row whose act can be done also declares the fact that it was
/// done, with a help text of its own if the general one does not say enough.
macro_rules! rows {
    (
        dues {$(
            $(#[$doc:meta])*
            $name:ident ($field:ident) = $id:literal, $citation:literal: $text:literal;
            $($note:ident = $note_text:literal;)*
            => $definition:expr $(, $help:literal)?;
        )*}
        milestones {$(
            $(#[$milestone_doc:meta])*
            $milestone:ident = $milestone_id:literal, $milestone_citation:literal: $milestone_text:literal;
            => $milestone_definition:expr;
        )*}
    ) => {
        $(rule! {
            $(#[$milestone_doc])*
            $milestone = $milestone_id, $milestone_citation: $milestone_text;
        })*

        $(rule! {
            $(#[$doc])*
            $name = $id, $citation: $text;
            $($note = $note_text;)*
        })*

        facts! { "timeline.completed":
            /// When each act was done, by the id of its row. For a recurring act, one time that it was done.
            pub struct Completed {
                $($(#[$doc])* pub $field: Fact<Moment> = done(&$name)$(.help($help))?;)*
            }
        }

        /// Every row's rule: deadlines and limits, then milestones.
        pub static RULES: Rules = &[$(&$name,)* $(&$milestone),*];

        /// Every row, in the order of [`RULES`].
        pub(super) static DEFINITIONS: &[RowDefinition] = &[
            $(RowDefinition { rule: &$name, completed: Some(|completed| &completed.$field), ..$definition },)*
            $(RowDefinition { rule: &$milestone, kind: RowKind::Milestone, ..$milestone_definition }),*
        ];
    };
}

/// The fact that says when a row's act was done.
const fn done(rule: &'static Rule) -> Declared {
    Declared {
        label: rule.text.text,
        help: Text::new(
            "timeline.done",
            "The day on which it was done. A day after the date asked about is a plan.",
        ),
        ..ask(rule.citation).key(rule.id)
    }
}

/// The fact that lists every time that a recurring act was done.
const fn every_time(rule: &'static Rule) -> Declared {
    Declared {
        label: rule.text.text,
        help: Text::new(
            "timeline.every_time",
            "Every day on which it was done, none left out: periods without enough of them count as missed.",
        ),
        ..ask(rule.citation).key(rule.id)
    }
}

facts! { "timeline.log":
    /// Every time that a recurring act was done, by the id of its row. With a log, an answer lists the periods missed.
    pub struct Log {
        /// Visits with the parents.
        pub parent_visits: Fact<Days> = every_time(&PARENT_VISITS);
        /// Sibling visits.
        pub sibling_visits: Fact<Days> = every_time(&SIBLING_VISITS);
        /// The caseworker's visits in specialised care.
        pub specialised_visits: Fact<Days> = every_time(&SPECIALISED_VISITS);
        /// Days on which every provider had been contacted.
        pub specialised_contacts: Fact<Days> = every_time(&SPECIALISED_CONTACTS);
        /// Days on which the training hours of a year were complete.
        pub specialised_training: Fact<Days> = every_time(&SPECIALISED_TRAINING);
        /// Days on which the reports of a quarter were complete.
        pub specialised_reports: Fact<Days> = every_time(&SPECIALISED_REPORTS);
        /// Administrative case reviews.
        pub case_review: Fact<Days> = every_time(&CASE_REVIEW);
        /// Reviews of the treatment plan.
        pub treatment_review: Fact<Days> = every_time(&TREATMENT_REVIEW);
    }
}

// ---------------------------------------------------------------------------------------------------
// The rows

rows! { dues {
    /// 301.130(a).
    HEALTH_SCREENING (health_screening) = "due.health_screening", "301.130(a)":
        "A child who enters care has an initial health screening within {#health_screening_hours} hours of the \
         Department's legal custody.";
    FIRST_CUSTODY = "The {#health_screening_hours} hours run from the first custody of any kind.";
    BARE_DATE = "No time of day was given, so the {#health_screening_hours} hours run to the end of the next day.";
    CLOCK_CHANGE = "Clocks change on {date} and no offset from UTC was given: {#health_screening_hours} hours are read \
                    as the same clock time on the next day.";
    => from(first_custody, Count::Hours(HEALTH_SCREENING_HOURS.count())).by(&[Role::Department]).say(|row, say| {
        let Some(start) = row.start else { return };
        if row.event.id() != row.facts.events.legal_custody.id() {
            say.reading(&FIRST_CUSTODY);
        }
        if !start.has_time() {
            say.reading(&BARE_DATE);
        }
        if let Some(day) = start.clock_change_within(HEALTH_SCREENING_HOURS.count()) {
            say.reading(|| Note::plain(&CLOCK_CHANGE).with("date", Arg::Date(day)));
        }
    });

    /// 301.130(b).
    HEALTH_EVALUATION (health_evaluation) = "due.health_evaluation", "301.130(b)":
        "A child in temporary custody has a comprehensive health evaluation within {#health_evaluation_days} days.";
    => from(|f| &f.events.temporary_custody, Count::Days(HEALTH_EVALUATION_DAYS.value)).by(&[Role::Department]);

    /// 301.130(c).
    HEALTH_EVALUATION_VOLUNTARY (health_evaluation_voluntary) = "due.health_evaluation_voluntary", "301.130(c)":
        "A child accepted under a voluntary agreement has a comprehensive health evaluation within \
         {#voluntary_health_evaluation_days} days.";
    => from(|f| &f.events.custody_voluntary, Count::Days(VOLUNTARY_HEALTH_EVALUATION_DAYS.value))
        .by(&[Role::Department]);

    /// 301.40(a)(4).
    VOLUNTARY_END (voluntary_end) = "due.voluntary_end", "301.40(a)(4)":
        "A voluntary placement agreement lasts at most {#voluntary_agreement_days} days, and \
         {#voluntary_agreement_days} more if renewed once.";
    IF_RENEWED = "If the agreement was validly renewed, it ends on {date} instead.";
    => from(|f| &f.events.voluntary_agreement, Count::Days(VOLUNTARY_AGREEMENT_DAYS.value)).by(&[Role::Department])
        .limit().after_its_event()
        .renewed(|f| &f.conditions.voluntary_agreement_renewed)
        .say(|row, say| {
            let renewed = row.facts.conditions.voluntary_agreement_renewed.get();
            if let (Some(start), None) = (row.start, renewed) {
                let ends = start.date().plus_days(RENEWED_AGREEMENT_DAYS.value);
                say.note(|| Note::plain(&IF_RENEWED).with("date", Arg::Date(ends)));
            }
        });

    /// 301.210(b)(1).
    PARENT_PLAN (parent_plan) = "due.parent_plan", "301.210(b)(1)":
        "A plan for visits with the parents is made before the placement or within {#parent_plan_working_days:words} \
         working days after it.";
    => from(|f| &f.events.placement, Count::WorkingDays(PARENT_PLAN_WORKING_DAYS.count())).by(&[Role::Agency])
        .only_when(is_no_emergency).done_by(parent_plan);

    /// 301.210(b)(2).
    PARENT_PLAN_EMERGENCY (parent_plan_emergency) = "due.parent_plan_emergency", "301.210(b)(2)":
        "After an emergency placement, a plan for visits with the parents is made within \
         {#emergency_parent_plan_working_days:words} working days.";
    => from(|f| &f.events.placement, Count::WorkingDays(EMERGENCY_PARENT_PLAN_WORKING_DAYS.count())).by(&[Role::Agency])
        .only_when(is_emergency).done_by(parent_plan);

    /// 301.210(b)(4).
    PARENT_VISITS (parent_visits) = "due.parent_visits", "301.210(b)(4)":
        "Parents visit every week unless the record documents otherwise.";
    WEEKLY_EXCEPTION = "Documentation in the record can allow visits less often.";
    ONCE_IN_CARE = "The plan was made before the child came into care, so the weeks run from then: visits are for a \
                    child in placement (301.210(a)).";
    => from(parent_visits, Count::Each(numbers::PARENT_VISITS.count(), Interval::Week))
        .by(&[Role::Parents, Role::Agency])
        .only_when(return_home).logged(|log| &log.parent_visits).say(|row, say| {
            if row.event.id() != parent_plan(row.facts).id() {
                say.reading(&ONCE_IN_CARE);
            }
            say.note(&WEEKLY_EXCEPTION);
        });

    /// 301.220(a).
    SIBLING_VISITS_START (sibling_visits_start) = "due.sibling_visits_start", "301.220(a)":
        "Siblings placed apart first visit each other as soon as possible, at most {#first_sibling_visit_weeks:words} \
         weeks after temporary custody.";
    => from(|f| &f.events.temporary_custody, Count::Days(FIRST_SIBLING_VISIT_DAYS.value)).by(&[Role::Agency])
        .only_when(siblings_apart).done_by(first_sibling_visit);

    /// 301.220(a).
    SIBLING_VISITS (sibling_visits) = "due.sibling_visits", "301.220(a)":
        "Siblings placed apart visit each other at least {#sibling_visits:times} each month.";
    FEWER_VISITS = "A court order, or a documented risk of harm that supervision cannot remove, can allow fewer visits \
                    (301.220(a)(1)-(2)).";
    => from(first_sibling_visit, Count::Each(numbers::SIBLING_VISITS.count(), Interval::Month)).by(&[Role::Agency])
        .only_when(siblings_apart).logged(|log| &log.sibling_visits).event_counts()
        .say(|_, say| say.note(&FEWER_VISITS));

    /// 301.220(c).
    SIBLING_PLAN_FILED (sibling_plan_filed) = "due.sibling_plan_filed", "301.220(c)":
        "The siblings' Visitation and Contact Plan is filed with the juvenile court within {#sibling_plan_days} days \
         of temporary custody.";
    => filing(EVERY_DAY).double_rule(&SIBLING_PLAN_FILED_COURT, COURT_DAYS);

    /// 301.70(j)(3).
    SIBLING_PLAN_FILED_COURT (sibling_plan_filed_court) = "due.sibling_plan_filed_court", "301.70(j)(3)":
        "The siblings' Visitation and Contact Plan is filed with the juvenile court within {#sibling_plan_court_days} \
         days of temporary custody, weekends and holidays not counted.";
    NONE_ASSIGNED = "While no caseworker is assigned, the Department files the plan.";
    EARLIER_GOVERNS = "301.220(c) counts every day and 301.70(j)(3) leaves out weekends and holidays; the earlier \
                       date, {date}, is the one that counts, and one filing completes both.";
    => filing(COURT_DAYS).double_rule(&SIBLING_PLAN_FILED, EVERY_DAY);

    /// 301.70(g)(1).
    SIBLING_SEARCH (sibling_search) = "due.sibling_search", "301.70(g)(1)":
        "A diligent search for a joint home is made within {#sibling_search_days} days of custody of a sibling group, \
         or of a child with a sibling in placement.";
    => from(|f| &f.events.sibling_group_custody, Count::Days(SIBLING_SEARCH_DAYS.value)).by(&[Role::Department])
        .only_when(siblings_to_join);

    /// 301.70(g)(2).
    SIBLING_SEARCH_MOVE (sibling_search_move) = "due.sibling_search_move", "301.70(g)(2)":
        "When a child with a sibling changes placement, a diligent search for a joint home is made.";
    UNLESS_BEST_APART = "No search is owed where it is in a child's best interests to be apart; the Section points to \
                         (b) for that, and the grounds stand in (e).";
    => from(|f| &f.events.moved, Count::AtTheEvent).by(&[Role::Department])
        .only_when(siblings_apart).say(|_, say| say.reading(&UNLESS_BEST_APART));

    /// 301.230(a)(3)(A).
    SIBLING_MOVE_NOTICE (sibling_move_notice) = "due.sibling_move_notice", "301.230(a)(3)(A)":
        "Siblings and their caregivers are told of the new caregiver in writing within \
         {#sibling_move_notice_days:words} days of a move.";
    UNLESS_WITHHELD = "No notice is owed while whereabouts are withheld or a court prohibits it.";
    => from(|f| &f.events.moved, Count::Days(SIBLING_MOVE_NOTICE_DAYS.value)).by(&[Role::Department])
        .only_when(siblings_apart).say(|_, say| say.note(&UNLESS_WITHHELD));

    /// 301.230(b).
    SIBLING_WITHHOLD_NOTICE (sibling_withhold_notice) = "due.sibling_withhold_notice", "301.230(b)":
        "Each child's attorney and guardian ad litem are told in writing within \
         {#sibling_withholding_notice_days:words} days that whereabouts are withheld among siblings.";
    => from(|f| &f.events.withhold_determination, Count::Days(SIBLING_WITHHOLDING_NOTICE_DAYS.value))
        .by(&[Role::Department])
        .only_when(siblings_apart).after_its_event();

    /// 301.440(a).
    ASSESSMENT (assessment) = "due.assessment", "301.440(a)":
        "The assessment is made in the first {#assessment_days} days after the child comes into care.";
    => from(|f| &f.events.enters_care, Count::Days(ASSESSMENT_DAYS.value)).by(&[Role::Agency]);

    /// 301.440(b).
    ASSESSMENT_WITHHOLD_NOTICE (assessment_withhold_notice) = "due.assessment_withhold_notice", "301.440(b)":
        "Each child's attorney and guardian ad litem are told in writing within \
         {#assessment_withholding_notice_days:words} days of a decision, on the assessment, not to disclose to \
         siblings with their parents.";
    => from(|f| &f.events.assessment_withhold_determination, Count::Days(ASSESSMENT_WITHHOLDING_NOTICE_DAYS.value))
        .by(&[Role::Agency]).after_its_event();

    /// 301.450(a).
    REVIEW_REQUEST (review_request) = "due.review_request", "301.450(a)":
        "The caregiver has {#caregiver_review_days:words} calendar days from the date of the notice to ask for a \
         decision review or to seek an order of protection.";
    => from(|f| &f.events.disclosure_notice, Count::CalendarDays(CAREGIVER_REVIEW_DAYS.value)).by(&[Role::Caregiver])
        .limit().after_its_event(),
        "The day on which the decision review was asked for. An order of protection that is sought is not entered \
         here: unlike a review, it does not postpone the disclosure.";

    /// 301.450(b).
    DISCLOSURE_OPENS (disclosure_opens) = "due.disclosure_opens", "301.450(b)":
        "Nothing that identifies the caregiver is disclosed until {#caregiver_review_days:words} calendar days after \
         the notice have passed.";
    AFTER_THE_TENTH = "Disclosure opens on the day after the {#caregiver_review_days:ordinal} day; the text could also \
                       mean the {#caregiver_review_days:ordinal} day itself, and the later is applied.";
    REVIEW_POSTPONES = "A decision review was asked for in time, so disclosure waits for its end, and never comes \
                        before {date}.";
    REVIEW_ENDED = "A decision review was asked for in time; it is taken to have ended before what was done.";
    TOO_EARLY = "What was done came before the day on which disclosure opens.";
    => from(|f| &f.events.disclosure_notice, Count::AfterDays(CAREGIVER_REVIEW_DAYS.value)).by(&[Role::Agency])
        .limit().say(|row, say| {
        if let (Some(done), Some(opens)) = (row.done, row.opens())
            && done.date() < opens
        {
            say.note(&TOO_EARLY);
        }
        match row.postponed {
            Some(_) if row.status == RowStatus::Done => say.reading(&REVIEW_ENDED),
            Some(day) => say.reading(|| Note::plain(&REVIEW_POSTPONES).with("date", Arg::Date(day))),
            None if row.start.is_some() => say.reading(&AFTER_THE_TENTH),
            None => {}
        }
    });

    /// 301.80(e)(1)(F).
    RELATIVES_INTERVIEWED (relatives_interviewed) = "due.relatives_interviewed", "301.80(e)(1)(F)":
        "The permanency worker tries to locate and interview everyone whom parents or child named within \
         {#relative_interview_days} days of the case assignment.";
    => from(|f| &f.events.case_assigned, Count::Days(RELATIVE_INTERVIEW_DAYS.value)).by(&[Role::PermanencyWorker]);

    /// 301.80(e)(1)(G).
    RELATIVES_NOTIFIED (relatives_notified) = "due.relatives_notified", "301.80(e)(1)(G)":
        "At initial placement, each identified relative is notified by mail within {#relative_notice_days} days of \
         protective custody.";
    THIRTY_OR_SEVEN = "For one relative, {#relative_notice_days:words} days at initial placement and \
                       {#later_relative_notice_days:words} days otherwise are alternatives.";
    => from(|f| &f.events.protective_custody, Count::Days(RELATIVE_NOTICE_DAYS.value)).by(&[Role::PermanencyWorker])
        .after_its_event()
        .say(|_, say| say.reading(&THIRTY_OR_SEVEN));

    /// 301.80(e)(1)(G).
    RELATIVE_NOTIFIED_LATER (relative_notified_later) = "due.relative_notified_later", "301.80(e)(1)(G)":
        "Otherwise than at initial placement, a relative is notified by mail within {#later_relative_notice_days} days \
         of obtaining the postal address.";
    => from(|f| &f.events.postal_address_obtained, Count::Days(LATER_RELATIVE_NOTICE_DAYS.value))
        .by(&[Role::PermanencyWorker]).after_its_event()
        .say(|_, say| say.reading(&THIRTY_OR_SEVEN));

    /// 301.80(h)(14).
    FINGERPRINTS (fingerprints) = "due.fingerprints", "301.80(h)(14)":
        "The relative and the adults at home are fingerprinted within {#fingerprint_days} days of the placement.";
    => from(|f| &f.events.placement, Count::Days(FINGERPRINT_DAYS.value)).by(&[Role::RelativeHousehold])
        .only_when(with_a_relative);

    /// 301.80(l), 301.20 "Placement decision".
    PLACEMENT_DECISION (placement_decision) = "due.placement_decision", "301.80(l), 301.20":
        "A supervisor decides within {#placement_decision_days} days of the initial placement with a relative whether \
         the child stays.";
    CRITERIA_ELSEWHERE = "301.80(l) points to (d)-(f) for the criteria; they stand in (g)-(i).";
    => from(|f| &f.events.placement, Count::Days(PLACEMENT_DECISION_DAYS.value)).by(&[Role::Supervisor])
        .only_when(with_a_relative)
        .after_its_event().say(|_, say| say.reading(&CRITERIA_ELSEWHERE));

    /// 301.80(k)(1).
    LICENCE_APPLICATION (licence_application) = "due.licence_application", "301.80(k)(1)":
        "Fictive kin apply for a home-of-relative licence within {#licence_application_months} months of the \
         placement.";
    NO_REMOVAL_FOR_THAT = "Failing to apply or to obtain the licence is not by itself a ground for removal, but the \
                           home must then comply with 301.80 throughout (301.80(k)(2)).";
    => from(|f| &f.events.placement, Count::Months(LICENCE_APPLICATION_MONTHS.value)).by(&[Role::FictiveKin])
        .only_when(unlicensed_fictive_kin)
        .say(|_, say| say.note(&NO_REMOVAL_FOR_THAT));

    /// 301.120(a).
    CAREGIVER_PACKET (caregiver_packet) = "due.caregiver_packet", "301.120(a)":
        "The caregiver gets a written summary about the child at placement, or before it where possible.";
    VERBALLY = "In an emergency that leaves no time, the information is given verbally as it becomes available, and no \
                date is set (301.120(a)(1)).";
    => from(|f| &f.events.placement, Count::AtTheEvent).by(&[Role::Caseworker])
        .undated_in(|f| &f.conditions.emergency_placement).say(|row, say| {
            if !row.facts.conditions.emergency_placement.yes().is_no() {
                say.note(&VERBALLY);
            }
        });

    /// 301.70(n).
    APART_FIRST_REVIEW (apart_first_review) = "due.apart_first_review", "301.70(n)":
        "Why siblings are apart, and the efforts to place them together, are reviewed at the first administrative case \
         review after the placement.";
    NO_FIXED_DATE = "The rule sets no date: it is owed at the first administrative case review.";
    => from(|f| &f.events.placement, Count::AtTheFirstCaseReview).by(&[Role::Caseworker])
        .only_when(siblings_apart).after_its_event().say(|_, say| say.note(&NO_FIXED_DATE));

    /// 301.120(a)(2).
    CAREGIVER_RECEIPT (caregiver_receipt) = "due.caregiver_receipt", "301.120(a)(2)":
        "The caseworker obtains the caregiver's signed receipt within {#receipt_business_days} business days of the \
         placement.";
    => from(|f| &f.events.placement, Count::BusinessDays(RECEIPT_BUSINESS_DAYS.count())).by(&[Role::Caseworker]);

    /// 301.120(b).
    GAL_COPY (gal_copy) = "due.gal_copy", "301.120(b)":
        "The guardian ad litem gets a copy of the caregiver's information within {#guardian_copy_business_days} \
         business days of the placement.";
    => from(|f| &f.events.placement, Count::BusinessDays(GUARDIAN_COPY_BUSINESS_DAYS.count())).by(&[Role::Caseworker]);

    /// 301.90(b)(5)(C)(i).
    SPECIALISED_VISITS (specialised_visits) = "due.specialised_visits", "301.90(b)(5)(C)(i)":
        "In specialized care the caseworker visits the child at least {#specialised_visits} times each month, \
         once in the caregiver's home.";
    => from(|f| &f.events.placement, Count::Each(numbers::SPECIALISED_VISITS.count(), Interval::Month))
        .by(&[Role::Caseworker])
        .only_when(specialised).logged(|log| &log.specialised_visits);

    /// 301.90(b)(5)(C)(ii).
    SPECIALISED_CONTACTS (specialised_contacts) = "due.specialised_contacts", "301.90(b)(5)(C)(ii)":
        "In specialized care every service provider is contacted each month.";
    => from(|f| &f.events.placement, Count::Each(1, Interval::Month)).by(&[Role::Caseworker])
        .only_when(specialised).logged(|log| &log.specialised_contacts);

    /// 301.90(b)(5)(B)(ii).
    SPECIALISED_TRAINING (specialised_training) = "due.specialised_training", "301.90(b)(5)(B)(ii)":
        "Specialized caregivers complete {#specialised_training_hours} hours of training on the child's needs each \
         year.";
    => from(|f| &f.events.placement, Count::HoursEachYear(SPECIALISED_TRAINING_HOURS.count())).by(&[Role::Caregiver])
        .only_when(specialised).logged(|log| &log.specialised_training);

    /// 301.90(b)(5)(C)(ii)-(iii).
    SPECIALISED_REPORTS (specialised_reports) = "due.specialised_reports", "301.90(b)(5)(C)(ii)-(iii)":
        "In specialized care every provider's written progress report is obtained, and the team meets, each quarter.";
    => from(|f| &f.events.placement, Count::Each(1, QUARTER)).by(&[Role::Caseworker])
        .only_when(specialised).logged(|log| &log.specialised_reports);

    /// 301.90(b)(5)(C)(iv).
    CASE_REVIEW (case_review) = "due.case_review", "301.90(b)(5)(C)(iv)":
        "In specialized care the caseworker takes part in an administrative case review every six months.";
    => from(|f| &f.events.placement, Count::Each(1, HALF_YEAR)).by(&[Role::Caseworker])
        .only_when(specialised).logged(|log| &log.case_review);

    /// 301.90(b)(10).
    TREATMENT_REVIEW (treatment_review) = "due.treatment_review", "301.90(b)(10)":
        "The specialized treatment plan is reviewed at least once a year.";
    => from(|f| &f.events.treatment_plan, Count::Each(1, YEAR)).by(&[Role::SpecialisedUnit])
        .logged(|log| &log.treatment_review);

    /// 301.240(b).
    GRANDPARENT_REPLY (grandparent_reply) = "due.grandparent_reply", "301.240(b)":
        "The Department makes reasonable and diligent efforts to answer a grandparent's request for visits in writing \
         within {#grandparent_reply_days} calendar days.";
    EXCEPTIONS = "The Section lists exceptions that can excuse a later answer; the list is not exhaustive.";
    => from(|f| &f.events.grandparent_request, Count::CalendarDays(GRANDPARENT_REPLY_DAYS.value))
        .by(&[Role::Department])
        .after_its_event().say(|_, say| say.note(&EXCEPTIONS));

    /// 301.240(e).
    REVIEW_FORWARDED (review_forwarded) = "due.review_forwarded", "301.240(e)":
        "A request for a clinical review is passed on to the Regional Clinical Manager within \
         {#review_forwarding_business_days} business days.";
    => from(|f| &f.events.review_requested, Count::BusinessDays(REVIEW_FORWARDING_BUSINESS_DAYS.count()))
        .by(&[Role::Caseworker]).after_its_event();

    /// 301.240(e).
    REVIEW_STAFFING (review_staffing) = "due.review_staffing", "301.240(e)":
        "The convener tells caseworker and supervisor to begin staffing within {#review_staffing_business_days:words} \
         business days of the assignment.";
    => from(|f| &f.events.review_assigned, Count::BusinessDays(REVIEW_STAFFING_BUSINESS_DAYS.count()))
        .by(&[Role::Convener]).after_its_event();

    /// 301.240(e).
    REVIEW_HELD (review_held) = "due.review_held", "301.240(e)":
        "The clinical review is conducted within {#review_business_days} business days of its assignment to Regional \
         Clinical staff.";
    => from(|f| &f.events.review_assigned, Count::BusinessDays(REVIEW_BUSINESS_DAYS.count()))
        .by(&[Role::RegionalClinical])
        .after_its_event().done_by(review_completed);

    /// 301.240(e).
    REVIEW_REPORT (review_report) = "due.review_report", "301.240(e)":
        "The convener gives caseworker and supervisor the summary report within {#review_report_business_days} \
         business days of the review's end.";
    => from(review_completed, Count::BusinessDays(REVIEW_REPORT_BUSINESS_DAYS.count())).by(&[Role::Convener])
        .after_its_event();

    /// 301.240(e).
    REVIEW_NOTICE (review_notice) = "due.review_notice", "301.240(e)":
        "Whoever asked for the review is told of the recommendation and its basis in writing within \
         {#review_notice_days} calendar days.";
    => from(|f| &f.events.recommendation_received, Count::CalendarDays(REVIEW_NOTICE_DAYS.value))
        .by(&[Role::Caseworker]).after_its_event();

    /// 301.320.
    IN_CARE_24_MONTHS (in_care_24_months) = "due.in_care_24_months", "301.320":
        "The Department's goal counts children who have been in federally funded care for more than {#goal_months} \
         months.";
    MORE_THAN = "\"More than\" {#goal_months} months: the mark is passed on the day after this date.";
    => from(|f| &f.events.federal_care_start, Count::Months(GOAL_MONTHS.value)).by(&[Role::Department]).limit()
        .say(|_, say| say.reading(&MORE_THAN));

    /// System of Care.
    SOC_SERVICE_END (soc_service_end) = "due.soc_service_end", "System of Care":
        "System of Care generally serves a child over {#system_of_care_months:words} months.";
    => from(|f| &f.events.soc_accepted, Count::Months(SYSTEM_OF_CARE_MONTHS.value)).by(&[Role::Clinician]).limit()
        .after_its_event();
} milestones {
    /// 301.430(a)(10), 301.440(d).
    CHILD_7 = "milestone.child_7", "301.430(a)(10), 301.440(d)":
        "From the age of {#sibling_told_age:words} a child can be told where siblings live.";
    => from(|f| &f.events.child_birth, Count::Age(SIBLING_TOLD_AGE.count()));

    /// 301.80(i)(1).
    CHILD_13 = "milestone.child_13", "301.80(i)(1)":
        "From the age of {#background_check_age:words} a child in a relative's home is included in its background \
         checks.";
    => from(|f| &f.events.child_birth, Count::Age(BACKGROUND_CHECK_AGE.count()));

    /// 301.70(j)(5), 301.80(h).
    CHILD_18 = "milestone.child_18", "301.70(j)(5), 301.80(h)":
        "From the age of {#sibling_consent_age:words} a sibling outside care takes part by his or her own consent, and \
         the conditions that a relative signs for placing a child no longer apply.";
    => from(|f| &f.events.child_birth, Count::Age(SIBLING_CONSENT_AGE.count()));

    /// 301.70(c).
    CHILD_21 = "milestone.child_21", "301.70(c)":
        "From the age of {#sibling_home_age:words} an emancipated sibling can be considered as a home for a brother or \
         sister.";
    => from(|f| &f.events.child_birth, Count::Age(SIBLING_HOME_AGE.count()));

    /// 301.20 "Relative".
    PERSON_21 = "milestone.person_21", "301.20 \"Relative\"":
        "From the age of {#relative_age:words} a person can count as a relative.";
    => from(|f| &f.events.person_birth, Count::Age(RELATIVE_AGE.count()));

    /// 301.20 "Fictive kin".
    FOSTER_HOME_YEAR = "milestone.foster_home_year", "301.20 \"Fictive kin\"":
        "After {#fictive_kin_years:words} year in the home a foster parent can come to count as fictive kin.";
    => from(|f| &f.events.foster_home_since, Count::Years(FICTIVE_KIN_YEARS.value));
} }

/// The filing of the siblings' plan with the court, by one of its two counts.
const fn filing(count: Count) -> RowDefinition {
    from(|f| &f.events.temporary_custody, count)
        .by(&[Role::Caseworker])
        .only_when(siblings_apart)
        .done_by(plan_filed)
        .say(say_filing)
}

/// 301.220(c) counts every day.
const EVERY_DAY: Count = Count::Days(SIBLING_PLAN_DAYS.value);
/// 301.70(j)(3) leaves out weekends and holidays.
const COURT_DAYS: Count = Count::DaysWithoutWeekendsAndHolidays(SIBLING_PLAN_COURT_DAYS.count());

fn say_filing(row: &CountedRow<'_>, say: &mut Say) {
    say.note(&NONE_ASSIGNED);
    if let Some(date) = row.governing {
        say.reading(|| Note::plain(&EARLIER_GOVERNS).with("date", Arg::Date(date)));
    }
}
