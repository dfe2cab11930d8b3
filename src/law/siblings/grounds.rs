//! The conditions behind the rules: the ground on which siblings are apart, the search for a joint home, and the home
//! of a sibling who left care.

use super::rules::{EMERGENCY_GROUND, FOUR_GROUNDS, RELATIVE_BEST, SEARCH_FIRST, THREE_GROUNDS};
use super::{ApartBasis, BestInterestsGround, Facts, FormerCare};
use crate::engine::answer::{Ruling, Say, Status};
use crate::engine::fact::Fact;
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::SIBLING_HOME_AGE;
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacking};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::requirement::Requirement;
use crate::law::timeline::SIBLING_SEARCH;

impl Facts {
    /// Whether one of the four grounds of 301.70(a) holds. The ground is pending after an emergency removal while the
    /// search for a joint home is owed.
    pub(super) fn ground(&self) -> Ruling {
        let in_time = self.search_clock().ruling(&mut Say::silent()).stands();
        let found = self.searched() | (!self.placed_together_at_custody.yes() & in_time);
        let found = found | (self.placement_changed.yes() & self.searched_at_move.yes());
        let ground: Ruling = self
            .apart
            .apart_basis
            .decide(|basis| match basis {
                ApartBasis::BestInterests => self.best_interests_ground(),
                ApartBasis::NoJointHome => found,
                ApartBasis::CourtOrder => Truth::yes(FactSet::EMPTY),
                ApartBasis::RelativeUnwilling => self.relative_in_best_interests.yes(),
                ApartBasis::NoneOfThese => Truth::no(FactSet::EMPTY),
            })
            .into();
        let removed = self.removed_unsearched();
        let open = if ground.status == Status::Met {
            ground
        } else {
            Ruling::pending(removed.rests_on())
        };
        either(removed, open, ground)
    }

    /// Whether an emergency removal separated them and the search for a joint home is still owed.
    fn removed_unsearched(&self) -> Truth {
        let basis = &self.apart.apart_basis;
        let searching = basis.is(ApartBasis::NoJointHome) | basis.is(ApartBasis::NoneOfThese);
        let removed = self.placement_changed.yes() & self.emergency_removal.yes();
        searching & removed & !self.searched_at_move.yes()
    }

    /// Whether they are apart and a ground of 301.70(a) holds or is pending.
    pub(super) fn apart_on_a_ground(&self) -> Truth {
        self.siblings_placed_apart.yes() & self.ground().stands()
    }

    /// Whether a court ordered that they be apart.
    pub(super) fn apart_by_order(&self) -> Truth {
        self.siblings_placed_apart.yes() & self.apart.apart_basis.is(ApartBasis::CourtOrder)
    }

    /// Whether the stated ground of 301.70(e) has the findings and records that it needs.
    fn best_interests_ground(&self) -> Truth {
        self.best_interests_ground.decide(|ground| match ground {
            BestInterestsGround::SpecialNeeds => self.placed_for_special_needs.yes(),
            BestInterestsGround::RiskOfHarm => self.specific_risk_documented.yes() & self.risk_basis_documented.yes(),
            BestInterestsGround::CurrentFosterHome => self.staying_in_best_interests.yes(),
            BestInterestsGround::NoneOfThese => Truth::no(FactSet::EMPTY),
        })
    }

    /// Whether they are apart in best interests, on a ground of 301.70(e) that holds.
    pub(super) fn apart_in_best_interests(&self) -> Truth {
        self.apart.best_interests() & self.best_interests_ground()
    }

    /// Whether the records of 301.70(d) and (l) that are not in the visiting plan were made.
    pub(super) fn recorded_too(&self) -> Ruling {
        let best = every([&self.apart_decision_in_plan, &self.apart_reasons_in_case_plan]);
        all([
            either(self.apart.best_interests(), best.into(), NOT_ASKED),
            self.joint_efforts_in_case_file.yes().into(),
        ])
    }

    /// Explains the ground on which siblings are apart, and says which records are lacking.
    pub(super) fn say_apart(&self, ground: Ruling, say: &mut Say) {
        if say.is_silent() {
            return;
        }
        if ground.status == Status::NotMet {
            match self.apart.apart_basis.get() {
                Some(ApartBasis::BestInterests) => say.note(&THREE_GROUNDS),
                Some(ApartBasis::RelativeUnwilling) => say.note(&RELATIVE_BEST),
                Some(ApartBasis::NoneOfThese) => say.note(&FOUR_GROUNDS),
                Some(ApartBasis::NoJointHome | ApartBasis::CourtOrder) | None => {}
            }
        }
        if self.apart.apart_basis.is(ApartBasis::NoJointHome).is_yes() && !self.searched().is_yes() {
            say.reading(&SEARCH_FIRST);
        }
        if ground.status == Status::Pending {
            say.reading(&EMERGENCY_GROUND);
        }
        let mut parts = self.apart.parts();
        if self.apart.best_interests().is_yes() {
            parts.push((&self.apart_decision_in_plan, Requirement::PlanEntry));
            parts.push((&self.apart_reasons_in_case_plan, Requirement::CasePlanReasons));
        }
        parts.push((&self.joint_efforts_in_case_file, Requirement::CaseFileEfforts));
        parts.push((&self.as_many_together, Requirement::AsManyTogether));
        if !self.treatment_needs_distance.yes().is_yes() {
            parts.push((&self.proximity_efforts, Requirement::WithinReach));
        }
        lacking(say, &parts);
    }

    /// Whether the child has a sibling. If siblings are placed apart, there is one.
    pub(super) fn applies(&self) -> Truth {
        let (there, apart) = (self.has_sibling.yes(), self.siblings_placed_apart.yes());
        if there.is_unknown() && apart.is_yes() {
            apart
        } else {
            there
        }
    }

    /// The four steps of the search for a joint home.
    pub(super) fn steps(&self) -> [&Fact<bool>; 4] {
        [
            &self.parents_and_relatives_asked,
            &self.foster_parents_asked,
            &self.adoptive_parents_asked,
            &self.vacancies_searched,
        ]
    }

    /// Whether the search is complete. If its day of completion is known, it is.
    fn searched(&self) -> Truth {
        every(self.steps()).or_else(self.search_completed_on.stated())
    }

    /// The time in which the first search for a joint home is due.
    pub(super) fn search_clock(&self) -> Clock<'_> {
        Clock {
            starts: &self.sibling_group_custody_on,
            done: &self.search_completed_on,
            begun: BY_DATE,
            taken: every(self.steps()),
            as_of: &self.as_of,
            term: Term::Row(&SIBLING_SEARCH),
            calendar: &self.calendar,
        }
    }

    /// The assessment of a relative, and the two things that the relative is told.
    pub(super) fn told(&self) -> [(&Fact<bool>, Requirement); 3] {
        [
            (&self.sibling_support_assessed, Requirement::SupportAssessed),
            (&self.told_together_preferable, Requirement::ToldTogether),
            (&self.told_siblings_may_follow, Requirement::ToldMayFollow),
        ]
    }

    /// Whether a sibling who left care has a home that can be considered.
    pub(super) fn former_care_home(&self) -> Truth {
        let of_age = self
            .emancipated_sibling_age
            .passes(|age| age.get() >= SIBLING_HOME_AGE.value);
        self.former_care_sibling.decide(|left_care| match left_care {
            FormerCare::Adopted | FormerCare::Guardianship => Truth::yes(FactSet::EMPTY),
            FormerCare::Emancipated => of_age,
            FormerCare::Nobody => Truth::no(FactSet::EMPTY),
        })
    }

    /// Whether each of the four steps was taken: consult the parents, determine whether to explore that home, ask it,
    /// and determine whether placement there is best.
    pub(super) fn former_care_steps(&self) -> [Truth; 4] {
        let explored = &self.explore_in_best_interests;
        let ask = explored.yes() & !self.parent_objects.yes();
        let willing = ask & self.that_home_willing.yes();
        [
            self.parents_consulted.yes(),
            explored.stated(),
            !ask | self.that_home_contacted.yes(),
            !willing | self.placement_there_determined.yes(),
        ]
    }

    /// Whether 301.70(i) calls for the child to join a sibling in care.
    pub(super) fn join_called_for(&self) -> Truth {
        self.needs_placement.yes()
            & self.sibling_in_custody.yes()
            & self.join_best_for_each.yes()
            & self.siblings_caregiver_able_and_willing.yes()
    }
}
