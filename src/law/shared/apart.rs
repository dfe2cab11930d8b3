//! Why siblings are apart, and who has looked at it: 301.70(a), (d), (j)(2), (n). A plan for their visits tells it,
//! and so does the look at their placement.

use crate::engine::answer::Ruling;
use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::{all, either, every};
use crate::law::shared::requirement::Part;

codes! {
    /// The grounds on which siblings may be placed apart.
    pub enum ApartBasis {
        /// The best interests of one or more of them.
        BestInterests = "best_interests", "best interests of one or more of them";
        /// No joint home was found despite a diligent search.
        NoJointHome = "no_joint_home", "no joint home found despite a diligent search";
        /// A court ordered it.
        CourtOrder = "court_order", "a court order";
        /// A relative who is not willing to take them all.
        RelativeUnwilling = "relative_unwilling", "a relative who will not take them all";
        /// None of the four.
        NoneOfThese = "none", "none of these";
    }
}

facts! { "shared.apart":
    /// What may be known of why siblings are apart.
    pub struct Apart {
        /// The ground.
        pub apart_basis: Fact<ApartBasis> = ask("301.70(a)")
            .when("siblingsPlacedApart", &["true"])
            .label("On which ground are the siblings placed apart?")
            .help("One of the four of 301.70(a).");
        /// Whether the plan says why.
        pub apart_reasons_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does the Visitation and Contact Plan say why the siblings were placed apart?")
            .help("In the plan itself.");
        /// Whether it says what was done.
        pub joint_efforts_in_plan: Fact<bool> = ask("301.70(j)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does that plan say what was done to place them together?")
            .help("In the plan itself.");
        /// The supervisor's approval.
        pub supervisor_approved_apart: Fact<bool> = ask("301.70(d)")
            .by(AnsweredBy::Supervisor)
            .when("apartBasis", &["best_interests"])
            .label("Has the supervisor approved that they are placed apart?")
            .help("Asked where it is for a child's best interests.");
        /// Whether the decision is recorded.
        pub apart_decision_in_case_record: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision in the child's case record?")
            .help("Asked where it is for a child's best interests.");
        /// Whether the review was held.
        pub first_case_review_held: Fact<bool> = ask("301.70(n)")
            .when("siblingsPlacedApart", &["true"])
            .label("Has the first administrative case review since then been held?")
            .help("The first after the placement.");
        /// Whether it was looked at.
        pub apart_reviewed_at_first_case_review: Fact<bool> = ask("301.70(n)")
            .when("firstCaseReviewHeld", &["true"])
            .label("Was the separation specifically looked at in that review?")
            .help("The reasons, and the efforts to place together.");
    }
}

impl Apart {
    /// What must be recorded, and looked at, as far as it is known what that is.
    pub(crate) fn parts(&self) -> Vec<(&Fact<bool>, Part)> {
        let mut parts = self.stated().to_vec();
        if self.best_interests().is_yes() {
            parts.extend(self.approved());
        }
        if self.first_case_review_held.yes().is_yes() {
            let reviewed = &self.apart_reviewed_at_first_case_review;
            parts.push((reviewed, Part::FirstReview));
        }
        parts
    }

    /// Whether the plan says why and what was done to place them together, a determination of best interests was
    /// approved and recorded, and the first case review looked at it.
    pub(crate) fn recorded(&self) -> Ruling {
        let held = self.first_case_review_held.yes();
        all([
            every(self.stated().map(|(fact, _)| fact)).into(),
            either(
                self.best_interests(),
                every(self.approved().map(|(fact, _)| fact)).into(),
                Ruling::not_applicable(FactSet::EMPTY),
            ),
            either(
                held,
                self.apart_reviewed_at_first_case_review.yes().into(),
                Ruling::pending(held.rests_on()),
            ),
        ])
    }

    /// Whether they are apart in somebody's best interests.
    pub(crate) fn best_interests(&self) -> Truth {
        self.apart_basis.is(ApartBasis::BestInterests)
    }

    fn stated(&self) -> [(&Fact<bool>, Part); 2] {
        [
            (&self.apart_reasons_in_plan, Part::ApartReasons),
            (&self.joint_efforts_in_plan, Part::JointEfforts),
        ]
    }

    fn approved(&self) -> [(&Fact<bool>, Part); 2] {
        [
            (&self.supervisor_approved_apart, Part::SupervisorApproval),
            (&self.apart_decision_in_case_record, Part::CaseRecord),
        ]
    }
}
