//! The duties that follow from the placement of siblings.

use super::rules::{CAREGIVER, FORMER_CARE, JOIN, SEARCH, TOGETHER};
use super::{
    ASK_THAT_HOME, CONSULT, DETERMINE, EXPLORE, FIND_SIBLINGS, Facts, LOOK_AGAIN, PLACE_UNLESS_ORDERED,
    PLACE_WITH_SIBLING, SEARCH_AGAIN,
};
use crate::engine::answer::Duty;
use crate::engine::text::Message;
use crate::engine::truth::Truth;
use crate::law::shared::checklist::as_done;
use crate::law::shared::role::Role;
use crate::law::timeline::SIBLING_SEARCH;
use crate::law::visitation::sibling::LOOK_AT_APART;

impl Facts {
    /// Everything that is owed for these siblings.
    pub(super) fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        let apart = self.siblings_placed_apart.yes();
        if (apart & !self.placed_together_at_custody.yes()).is_yes() {
            let text = &SIBLING_SEARCH.text;
            let clock = self.search_clock();
            duties.push(clock.duty(&SEARCH, SIBLING_SEARCH.citation, Role::Department, text));
        }
        let best = self.apart_in_best_interests();
        let mut owe = |owed: Truth, rule, citation, role, text: &'static Message, done: Truth| {
            if owed.is_yes() {
                duties.push(as_done(Duty::open(rule, citation, role, text), done));
            }
        };
        owe(
            apart & self.placement_changed.yes() & !best,
            &SEARCH,
            "301.70(g)(2)",
            Role::Department,
            &SEARCH_AGAIN,
            self.searched_at_move.yes(),
        );
        let reviewed = self.apart.first_case_review_held.yes() & self.apart.apart_reviewed_at_first_case_review.yes();
        owe(
            apart,
            &TOGETHER,
            "301.70(n)",
            Role::Caseworker,
            &LOOK_AT_APART,
            reviewed,
        );
        owe(
            self.step_siblings_entered_together.yes() & self.integrated_assessment_complete.yes(),
            &CAREGIVER,
            "301.70(h)(2)",
            Role::PlacingWorker,
            &LOOK_AGAIN,
            self.step_siblings_looked_at_again.yes(),
        );
        let there = self.former_care_home();
        let ask = self.explore_in_best_interests.yes() & !self.parent_objects.yes();
        let former = [
            (there, &CONSULT),
            (there, &EXPLORE),
            (there & ask, &ASK_THAT_HOME),
            (there & ask & self.that_home_willing.yes(), &DETERMINE),
        ];
        for ((owed, text), done) in former.into_iter().zip(self.former_care_steps()) {
            owe(owed, &FORMER_CARE, "301.70(c)", Role::Caseworker, text, done);
        }
        owe(
            self.needs_placement.yes(),
            &JOIN,
            "301.70(i)",
            Role::Department,
            &FIND_SIBLINGS,
            self.sibling_in_custody.stated(),
        );
        owe(
            self.join_called_for(),
            &JOIN,
            "301.70(i)(2)",
            Role::Department,
            if self.apart_by_order().is_yes() {
                &PLACE_UNLESS_ORDERED
            } else {
                &PLACE_WITH_SIBLING
            },
            self.placed_with_that_sibling.yes() | !apart,
        );
        duties
    }
}
