//! Every number of the law, once: its value, its unit and the provision that sets it.
//!
//! Rules, deadlines, the search, questions and sentences take a number from here. So do the lessons, through
//! `numbers.json`. If the law changes a number, change it here: the scenarios then say where the effects are.
//! Sentences name a number as `{#sibling_notice_days:words}`: see [`crate::engine::text::number`].
//!
//! How many entries a list of the law has (fourteen conditions, four grounds) is not here: the list itself says it.
//! Nor are the limits of this program, such as the longest period that it takes.

pub use crate::engine::text::number::Number;

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident = $value:expr, $unit:literal, $citation:literal;)*) => {
        $(
            $(#[$doc])*
            pub const $name: Number = Number {
                name: stringify!($name),
                value: $value,
                unit: $unit,
                citation: $citation,
            };
        )*

        /// Every number, in the order of the Sections.
        pub const NUMBERS: &[Number] = &[$($name),*];
    };
}

numbers! {
    /// The age from which a person can be a relative.
    RELATIVE_AGE = 21, "years of age", "301.20 \"Relative\"";
    /// How long a child has lived with a foster parent who counts as fictive kin.
    FICTIVE_KIN_YEARS = 1, "years", "301.20 \"Fictive kin\"";

    /// The longest that a voluntary placement agreement lasts. A renewal lasts as long again.
    VOLUNTARY_AGREEMENT_DAYS = 60, "days", "301.40(a)(4)";
    /// The longest that an agreement and its one renewal last together.
    RENEWED_AGREEMENT_DAYS = 2 * VOLUNTARY_AGREEMENT_DAYS.value, "days", "301.40(a)(4)";

    /// The age from which an emancipated sibling can be considered as a home.
    SIBLING_HOME_AGE = 21, "years of age", "301.70(c)";
    /// From custody to the end of the search for a joint home.
    SIBLING_SEARCH_DAYS = 30, "days", "301.70(g)(1)";
    /// From temporary custody to the filing of the siblings' plan. Weekends and holidays are not counted.
    SIBLING_PLAN_COURT_DAYS = 10, "days without weekends and holidays", "301.70(j)(3)";
    /// The age from which a sibling outside care consents alone.
    SIBLING_CONSENT_AGE = 18, "years of age", "301.70(j)(5)";

    /// From the assignment of the case to interviews with the people named.
    RELATIVE_INTERVIEW_DAYS = 5, "days", "301.80(e)(1)(F)";
    /// From protective custody to the notice to relatives, at initial placement.
    RELATIVE_NOTICE_DAYS = 30, "days", "301.80(e)(1)(G)";
    /// From learning the postal address to the notice to a relative, at any other time.
    LATER_RELATIVE_NOTICE_DAYS = 7, "days", "301.80(e)(1)(G)";
    /// The age from which a child needs no agreement by the relative.
    AGREEMENT_AGE = 18, "years of age", "301.80(h)";
    /// The age from which a member of the household counts as an adult.
    ADULT_AGE = 18, "years of age", "301.80(h)(14), (l)";
    /// From the placement to the fingerprints.
    FINGERPRINT_DAYS = 30, "days", "301.80(h)(14)";
    /// The age from which a child in the household is checked in the registers.
    BACKGROUND_CHECK_AGE = 13, "years of age", "301.80(i)(1)-(2)";
    /// From the placement to the application of fictive kin for a licence.
    LICENCE_APPLICATION_MONTHS = 6, "months", "301.80(k)(1)";
    /// From the initial placement to the supervisor's decision on it.
    PLACEMENT_DECISION_DAYS = 90, "days", "301.80(l), 301.20";

    /// What a specialized caregiver trains in a year.
    SPECIALISED_TRAINING_HOURS = 12, "hours a year", "301.90(b)(5)(B)(ii)";
    /// The caseworker's visits in specialized care.
    SPECIALISED_VISITS = 3, "visits a month", "301.90(b)(5)(C)(i)";
    /// Those of them that are in the caregiver's home.
    SPECIALISED_HOME_VISITS = 1, "visits a month", "301.90(b)(5)(C)(i)";
    /// The age from which a child is expected at the team's staffing.
    STAFFING_AGE = 12, "years of age", "301.90(b)(9)";

    /// From the placement to the caregiver's signed receipt.
    RECEIPT_BUSINESS_DAYS = 10, "business days", "301.120(a)(2)";
    /// From the placement to the copy for the guardian ad litem.
    GUARDIAN_COPY_BUSINESS_DAYS = 10, "business days", "301.120(b)";

    /// From legal custody to the health screening.
    HEALTH_SCREENING_HOURS = 24, "hours", "301.130(a)";
    /// From temporary custody to the comprehensive health evaluation.
    HEALTH_EVALUATION_DAYS = 21, "days", "301.130(b)";
    /// From acceptance under a voluntary agreement to the comprehensive health evaluation.
    VOLUNTARY_HEALTH_EVALUATION_DAYS = 21, "days", "301.130(c)";

    /// From the placement to the plan for visits with the parents.
    PARENT_PLAN_WORKING_DAYS = 3, "working days", "301.210(b)(1)";
    /// From an emergency placement to that plan.
    EMERGENCY_PARENT_PLAN_WORKING_DAYS = 10, "working days", "301.210(b)(2)";
    /// The parents' visits.
    PARENT_VISITS = 1, "visits a week", "301.210(b)(4)";

    /// From temporary custody to the first visit of siblings.
    FIRST_SIBLING_VISIT_WEEKS = 2, "weeks", "301.220(a)";
    /// The same in days.
    FIRST_SIBLING_VISIT_DAYS = WEEK_DAYS * FIRST_SIBLING_VISIT_WEEKS.value, "days", "301.220(a)";
    /// The visits of siblings placed apart.
    SIBLING_VISITS = 2, "visits a month", "301.220(a)";
    /// The longest time between two of these visits that leaves enough of them in the shortest month.
    SIBLING_VISIT_INTERVAL_DAYS = SHORTEST_MONTH_DAYS / SIBLING_VISITS.value, "days", "301.220(a)";
    /// From temporary custody to the filing of the siblings' plan.
    SIBLING_PLAN_DAYS = 10, "days", "301.220(c)";

    /// From a move to the written notice to siblings and their caregivers.
    SIBLING_MOVE_NOTICE_DAYS = 7, "days", "301.230(a)(3)(A)";
    /// From the decision to withhold whereabouts to the notice to attorneys and guardians ad litem.
    SIBLING_WITHHOLDING_NOTICE_DAYS = 7, "days", "301.230(b)";

    /// How often the Department revises its rules on visiting.
    VISITING_RULES_YEARS = 5, "years", "301.240";
    /// From a grandparent's request to the written answer.
    GRANDPARENT_REPLY_DAYS = 45, "calendar days", "301.240(b)";
    /// From a request for a clinical review to its being passed on.
    REVIEW_FORWARDING_BUSINESS_DAYS = 7, "business days", "301.240(e)";
    /// From the assignment of a review to the call for staffing.
    REVIEW_STAFFING_BUSINESS_DAYS = 3, "business days", "301.240(e)";
    /// From the assignment of a review to the review.
    REVIEW_BUSINESS_DAYS = 21, "business days", "301.240(e)";
    /// From the end of a review to its summary report.
    REVIEW_REPORT_BUSINESS_DAYS = 10, "business days", "301.240(e)";
    /// From the recommendation to the notice of it.
    REVIEW_NOTICE_DAYS = 14, "calendar days", "301.240(e)";

    /// The goal counts children who have been in care for longer than this.
    GOAL_MONTHS = 24, "months", "301.320";
    /// The largest share of children in care for so long.
    GOAL_PERCENT = 60, "percent", "301.320";

    /// The age from which a sibling is told where a child lives.
    SIBLING_TOLD_AGE = 7, "years of age", "301.430(a)(10), 301.440(d)";
    /// The assessment falls within so many days after the child comes into care.
    ASSESSMENT_DAYS = 30, "days", "301.440(a)";
    /// From the decision, on the assessment, not to disclose to the notice to attorneys and guardians ad litem.
    ASSESSMENT_WITHHOLDING_NOTICE_DAYS = 7, "days", "301.440(b)";

    /// How long a caregiver can ask for a review, and nothing is disclosed, after the notice.
    CAREGIVER_REVIEW_DAYS = 10, "calendar days", "301.450";

    /// How long a client is generally served.
    SYSTEM_OF_CARE_MONTHS = 6, "months", "System of Care";
    /// The last age at which family therapy follows a model of its own.
    CHILD_PARENT_THERAPY_AGE = 6, "years of age", "System of Care, post 4";
    /// The age at which that model ends.
    CHILD_PARENT_THERAPY_END_AGE = CHILD_PARENT_THERAPY_AGE.value + 1, "years of age", "System of Care, post 4";
}

/// The days in a week.
pub const WEEK_DAYS: i32 = 7;

/// The days in the shortest month.
pub const SHORTEST_MONTH_DAYS: i32 = 28;

/// The months in a quarter.
pub const QUARTER_MONTHS: i32 = 3;

/// The months in half a year.
pub const HALF_YEAR_MONTHS: i32 = 6;

/// The months in a year.
pub const YEAR_MONTHS: i32 = 12;
