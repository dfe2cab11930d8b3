//! The steps of the cycle: what is done in each, and which deadlines and posts belong to it.

use super::facts::CaseStep;
use crate::engine::problem::messages;
use crate::engine::text::{Message, Text};
use crate::law::system_of_care::{Post, SocPost};

/// The sentence that says what is done in a step.
pub(super) fn done_in(step: CaseStep) -> &'static Message {
    match step {
        CaseStep::Assess => &ASSESS,
        CaseStep::Plan => &PLAN,
        CaseStep::Coordinate => &COORDINATE,
        CaseStep::Monitor => &MONITOR,
        CaseStep::Document => &DOCUMENT,
        CaseStep::Permanence => &PERMANENCE,
    }
}

/// The ids of deadlines by the step of the cycle to which they belong. All others belong to coordinating.
pub const DEADLINES: &[(CaseStep, &[&str])] = &[
    (
        CaseStep::Assess,
        &[
            "due.health_screening",
            "due.health_evaluation",
            "due.health_evaluation_voluntary",
            "due.sibling_search",
            "due.sibling_search_move",
            "due.assessment",
            "due.relatives_interviewed",
            "due.fingerprints",
        ],
    ),
    (
        CaseStep::Plan,
        &[
            "due.parent_plan",
            "due.parent_plan_emergency",
            "due.sibling_plan_filed",
            "due.sibling_plan_filed_court",
        ],
    ),
    (
        CaseStep::Monitor,
        &[
            "due.apart_first_review",
            "due.specialised_visits",
            "due.specialised_contacts",
            "due.case_review",
            "due.treatment_review",
        ],
    ),
    (
        CaseStep::Document,
        &[
            "due.sibling_move_notice",
            "due.sibling_withhold_notice",
            "due.assessment_withhold_notice",
            "due.relatives_notified",
            "due.relative_notified_later",
            "due.caregiver_packet",
            "due.caregiver_receipt",
            "due.gal_copy",
            "due.specialised_reports",
            "due.review_report",
            "due.review_notice",
        ],
    ),
    (
        CaseStep::Permanence,
        &["due.placement_decision", "due.licence_application"],
    ),
];

/// The step of the cycle to which a deadline belongs, by its rule's id.
pub(super) fn step_of_deadline(rule: &str) -> CaseStep {
    let step = DEADLINES.iter().find(|(_, rules)| rules.contains(&rule));
    step.map_or(CaseStep::Coordinate, |(step, _)| *step)
}

/// The step of the cycle to which a post of System of Care belongs.
pub(super) fn step_of_post(post: &Post) -> CaseStep {
    match post.post {
        SocPost::Intake | SocPost::Assessment => CaseStep::Assess,
        SocPost::TeamMeeting => CaseStep::Plan,
        SocPost::FamilyTherapy
        | SocPost::IndividualTherapy
        | SocPost::CollateralInterventions
        | SocPost::Advocacy
        | SocPost::Linkage
        | SocPost::CrisisIntervention
        | SocPost::Respite => CaseStep::Coordinate,
    }
}

messages! { STEP_MESSAGES:
    /// Assessing.
    ASSESS = "case.step.assess",
        "Look at the child's safety, health, schooling and feelings, and at the family's strengths, barriers and \
         culture.";
    /// Planning.
    PLAN = "case.step.plan",
        "With everyone concerned, set goals and services, who gives them, and how progress will be followed.";
    /// Coordinating.
    COORDINATE = "case.step.coordinate",
        "Connect the family with the services it needs, and help with eligibility, scheduling, transport and \
         follow-through.";
    /// Monitoring.
    MONITOR = "case.step.monitor",
        "Check in with child, family and providers; where a service does not help, change the plan, safety first.";
    /// Documenting.
    DOCUMENT = "case.step.document",
        "Write down what happens, and keep social workers, therapists, teachers and clinicians informed.";
    /// Permanence.
    PERMANENCE = "case.step.permanence",
        "Coordinate what leads to a lasting home: return to the family, guardianship, adoption or another arrangement.";
}
