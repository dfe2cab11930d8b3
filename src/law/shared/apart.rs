//! The ground on which siblings are placed apart, and the records and reviews of it: 301.70(a), (d), (j)(2), (n). The
//! decisions on their placement and on their visiting plan share it.

use crate::engine::answer::Ruling;
use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts};
use crate::engine::truth::Truth;
use crate::law::shared::checklist::{NOT_ASKED, all, either, every};
use crate::law::shared::requirement::Requirement;

codes! {
    /// The grounds on which siblings may be placed apart.
    pub enum ApartBasis {
        /// The best interests of one or more of them.
        BestInterests = "best_interests", "best interests of one or more of them";
        /// No joint home was found despite a diligent search.
        NoJointHome = "no_joint_home", "no joint home found despite a diligent search";
        /// A court ordered it.
        CourtOrder = "court_order", "a court order";
        /// A relative is not willing to take them all.
        RelativeUnwilling = "relative_unwilling", "a relative who will not take them all";
        /// None of the four.
        NoneOfThese = "none", "none of these";
    }
}

facts! { "shared.apart":
    /// The ground on which siblings are placed apart, and the records and reviews of it.
    pub struct Apart {
        /// The ground on which they are placed apart.
        pub apart_basis: Fact<ApartBasis> = ask("301.70(a)")
            .when("siblingsPlacedApart", &["true"])
            .label("On which ground are the siblings placed apart?")
            .help("One of the four of 301.70(a).");
        /// Whether the plan says why the siblings were placed apart.
        pub apart_reasons_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does the Visitation and Contact Plan say why the siblings were placed apart?")
            .help("In the plan itself.");
        /// Whether the plan says what was done to place them together.
        pub joint_efforts_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does that plan say what was done to place them together?")
            .help("In the plan itself.");
        /// Whether the supervisor approved that they are placed apart.
        pub supervisor_approved_apart: Fact<bool> = ask("301.70(d)")
            .by(AnsweredBy::Supervisor)
            .when("apartBasis", &["best_interests"])
            .label("Has the supervisor approved that they are placed apart?")
            .help("Asked where it is for a child's best interests.");
        /// Whether that decision is in the child's case record.
        pub apart_decision_in_case_record: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision in the child's case record?")
            .help("Asked where it is for a child's best interests.");
        /// Whether the first administrative case review after the placement was held.
        pub first_case_review_held: Fact<bool> = ask("301.70(n)")
            .when("siblingsPlacedApart", &["true"])
            .label("Has the first administrative case review since then been held?")
            .help("The first after the placement.");
        /// Whether that review looked at the separation.
        pub apart_reviewed_at_first_case_review: Fact<bool> = ask("301.70(n)")
            .when("firstCaseReviewHeld", &["true"])
            .label("Was the separation specifically looked at in that review?")
            .help("The reasons, and the efforts to place together.");
    }
}

impl Apart {
    /// The records and reviews that are required, as far as that is known.
    pub(crate) fn parts(&self) -> Vec<(&Fact<bool>, Requirement)> {
        let mut parts = self.stated().to_vec();
        if self.best_interests().is_yes() {
            parts.extend(self.approved());
        }
        if self.first_case_review_held.yes().is_yes() {
            let reviewed = &self.apart_reviewed_at_first_case_review;
            parts.push((reviewed, Requirement::FirstReview));
        }
        parts
    }

    /// Whether all records and reviews were made. The plan says why they are apart and what was done to place them
    /// together, a determination of best interests is approved and recorded, and the first case review looked at it.
    pub(crate) fn recorded(&self) -> Ruling {
        let held = self.first_case_review_held.yes();
        all([
            every(self.stated().map(|(fact, _)| fact)).into(),
            either(
                self.best_interests(),
                every(self.approved().map(|(fact, _)| fact)).into(),
                NOT_ASKED,
            ),
            either(
                held,
                self.apart_reviewed_at_first_case_review.yes().into(),
                Ruling::pending(held.rests_on()),
            ),
        ])
    }

    /// Whether they are apart in the best interests of one or more of them.
    pub(crate) fn best_interests(&self) -> Truth {
        self.apart_basis.is(ApartBasis::BestInterests)
    }

    /// The statements that the plan must make.
    fn stated(&self) -> [(&Fact<bool>, Requirement); 2] {
        [
            (&self.apart_reasons_in_plan, Requirement::ApartReasons),
            (&self.joint_efforts_in_plan, Requirement::JointEfforts),
        ]
    }

    /// The approval and the record that a determination of best interests needs.
    fn approved(&self) -> [(&Fact<bool>, Requirement); 2] {
        [
            (&self.supervisor_approved_apart, Requirement::SupervisorApproval),
            (&self.apart_decision_in_case_record, Requirement::CaseRecord),
        ]
    }
}
