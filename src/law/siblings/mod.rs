//! Together or apart: does the placement of these siblings keep to 301.70?
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::siblings::{self, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.has_sibling.set(false);
//! let answer = siblings::assess(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotApplicable);
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;

pub use facts::*;

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, Duty, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports};
use crate::engine::evaluate::{Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Fact, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Section, rule};
use crate::engine::text::{Message, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{SIBLING_HOME_AGE, SIBLING_SEARCH_DAYS};
use crate::law::sections::{S301_20, S301_70, S301_80};
use crate::law::shared::apart::ApartBasis;
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT, all, as_done, either, every, lacking, unless, untimed};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::requirement::Part;
use crate::law::shared::role::Role;
use crate::law::timeline::SIBLING_SEARCH;
use crate::law::visitation::sibling::LOOK_AT_APART;
use crate::time::calendar::{Calendar, Date};

codes! { "SiblingsOutcome":
    /// What the look at the siblings' placement comes to.
    pub enum Outcome {
        /// Nothing fails, and nothing that could is unknown.
        ConditionsMet = "conditions_met", "conditions met";
        /// Something fails.
        NotMet = "not_met", "conditions not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
        /// There is no sibling.
        NotApplicable = "not_applicable", "does not apply";
    }
}

/// Nothing is asked for.
const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

rule! {
    /// 301.70(a), (d), (e), (k)-(n).
    TOGETHER = "siblings.together", "301.70(a), (d), (e), (k)-(n)":
        "Siblings are placed together unless one of four grounds allows otherwise; then the reasons and efforts are \
         recorded and reviewed, as many as possible stay together, and all within reach of one another.";
    FOUR_GROUNDS = "None of the four grounds of 301.70(a) is stated: best interests, no joint home despite a diligent \
                    search, a court order, or a relative who will not take them all.";
    THREE_GROUNDS = "Best interests carry it only on one of the three grounds of 301.70(e), with what that ground \
                     needs: a placement meant for special needs, a documented risk and its basis, or a foster home \
                     that it is best to stay in.";
    SEARCH_FIRST = "That no joint home was found carries it only once the diligent search is made; while its time \
                    runs, the ground stands open.";
    EMERGENCY_GROUND = "Nothing stands in the way of a removal that an emergency requires, 301.70(g)(2): while the \
                        search after it is owed, the ground stands open.";
    RELATIVE_BEST = "A relative who will not take them all carries it only where placement with that relative is in a \
                     child's best interests.";
    OTHER_GROUNDS = "Approval by the supervisor and the entries of 301.70(d) and (l) belong to a determination of best \
                     interests; on the other grounds they are not asked for.";
    FARTHER = "A child's treatment allows a greater distance (301.70(m)).";
}

fn together(f: &Facts, say: &mut Say) -> Ruling {
    let apart = f.siblings_placed_apart.yes();
    let (ground, best) = (f.ground(), f.apart.best_interests());
    let recorded = all([f.apart.recorded(), f.recorded_too()]);
    let reach = f.proximity_efforts.yes() | f.treatment_needs_distance.yes();
    if apart.is_yes() {
        f.say_apart(ground, say);
        if best.is_no() {
            say.reading(&OTHER_GROUNDS);
        }
        if f.treatment_needs_distance.yes().is_yes() {
            say.note(&FARTHER);
        }
    }
    let apart_properly = all([ground, recorded, f.as_many_together.yes().into(), reach.into()]);
    either(apart, apart_properly, Truth::yes(FactSet::EMPTY).into())
}

rule! {
    /// 301.70(f)-(g).
    SEARCH = "siblings.search", "301.70(f)-(g)":
        "A diligent search for a joint home, its four steps in writing, is made within {#sibling_search_days} days of \
         custody where the siblings were not placed together, and again when a placement changes.";
    POINTS_TO_B = "301.70(g)(2) excepts a child who is apart in best interests \"as delineated in subsection (b)\"; \
                   (b) speaks of the caregiver, and the grounds stand in (e), which is applied.";
    FIRST_SEARCH = "The exception for best interests stands in (g)(2) alone: the search of the first \
                    {#sibling_search_days} days is made on whichever ground the siblings are apart.";
    EMERGENCY_FIRST = "In an emergency the child may be removed at once; the search is then still owed, and no day is \
                       stated for it.";
    AT_EACH_CHANGE = "301.70(g) opens with siblings who were not placed together when custody was awarded; the search \
                      of (g)(2) is asked for at each change of placement, also of siblings who were.";
    SEARCH_AT_CHANGE = "Make the search for the change of placement now, its four steps in writing.";
}

fn search(f: &Facts, say: &mut Say) -> Ruling {
    let apart = f.siblings_placed_apart.yes();
    let (not_together, changed) = (!f.placed_together_at_custody.yes(), f.placement_changed.yes());
    let best = f.apart_in_best_interests();
    let silent = &mut Say::silent();
    let first_say: &mut Say = match (apart & not_together).is_yes() {
        true => &mut *say,
        false => silent,
    };
    let first = f.search_clock().ruling(first_say);
    if (apart & not_together & f.apart.best_interests()).is_yes() {
        say.reading(&FIRST_SEARCH);
    }
    let searched = f.searched_at_move.yes();
    if (apart & changed).is_yes() {
        say.reading(&POINTS_TO_B);
        if not_together.is_no() {
            say.reading(&AT_EACH_CHANGE);
        }
        if f.emergency_removal.yes().is_yes() && !searched.is_yes() {
            say.reading(&EMERGENCY_FIRST);
        }
        if searched.is_no() && !best.is_yes() {
            say.mend(&SEARCH_AT_CHANGE);
        }
    }
    let again = unless(
        either(f.emergency_removal.yes(), untimed(searched), searched.into()),
        best,
    );
    let both = all([
        either(not_together, first, NOT_ASKED),
        either(changed, again, NOT_ASKED),
    ]);
    either(apart, both, NOT_ASKED)
}

rule! {
    /// 301.70(b), (h); 301.80(b), (d), (f).
    CAREGIVER = "siblings.caregiver", "301.70(b), (h), 301.80(b), (d), (f)":
        "Caregivers of siblings placed apart support their ties; relatives are assessed for that and told what to \
         expect; step-siblings who enter together are together at first.";
    ONE_HOME_FIRST = "One home for all is preferable; two or more relatives who would share the siblings come second, \
                      and are then considered.";
    AFTER_ASSESSMENT = "No day is stated for looking again at the step-siblings' placement: it is a duty once the \
                        Integrated Assessment is complete.";
    STEP_SIBLINGS_TOO = "Placing step-siblings together at first is one of the ways of keeping a sibling group \
                         together, 301.70(h): a ground of (a) on which siblings are apart carries it for step-siblings \
                         too.";
}

fn caregiver(f: &Facts, say: &mut Say) -> Ruling {
    let apart = f.siblings_placed_apart.yes();
    let shared = apart & f.relatives_willing_to_share.yes();
    let (relative, steps) = (f.relative_caregiver.yes(), f.step_siblings_entered_together.yes());
    let assessed = steps & f.integrated_assessment_complete.yes();
    let told = f.told();
    let together_at_first = f.step_siblings_together_at_first.yes();
    let may_be_apart = f.apart_on_a_ground();
    if shared.is_yes() {
        say.reading(&ONE_HOME_FIRST);
    }
    if assessed.is_yes() && !f.step_siblings_looked_at_again.yes().is_yes() {
        say.reading(&AFTER_ASSESSMENT);
    }
    if (steps & !together_at_first & may_be_apart).is_yes() {
        say.reading(&STEP_SIBLINGS_TOO);
    }
    if !say.is_silent() {
        let mut parts = Vec::new();
        let mut ask = |asked: Truth, more: &[(_, _)]| {
            if asked.is_yes() {
                parts.extend_from_slice(more);
            }
        };
        ask(apart, &[(&f.caregiver_supports_tie, Part::CaregiverSupport)]);
        ask(shared, &[(&f.shared_plan_considered, Part::SharedPlan)]);
        ask(relative, &told);
        ask(
            steps & !may_be_apart,
            &[(&f.step_siblings_together_at_first, Part::StepSiblings)],
        );
        lacking(say, &parts);
    }
    let asked = |asked: Truth, ruling: Ruling| either(asked, ruling, NOT_ASKED);
    all([
        asked(apart, f.caregiver_supports_tie.yes().into()),
        asked(shared, f.shared_plan_considered.yes().into()),
        asked(relative, every(told.map(|(fact, _)| fact)).into()),
        asked(steps, unless(together_at_first.into(), may_be_apart)),
        asked(assessed, untimed(f.step_siblings_looked_at_again.yes())),
    ])
}

rule! {
    /// 301.70(c).
    FORMER_CARE = "siblings.former_care", "301.70(c)":
        "Where a sibling was adopted, is in subsidised guardianship or is emancipated and at least \
         {#sibling_home_age}, that home is looked into for the child with the parents, and asked unless a parent \
         objects.";
    TOO_YOUNG = "The emancipated sibling is under {#sibling_home_age}, and cannot be considered as a home yet.";
    OBJECTION = "A parent objects: that home need not be asked.";
    ASKED_ALL_THE_SAME = "A parent objects, and that home was asked: an objection, which may have come later, lifts \
                          the duty to ask and makes no failure of having asked. Record both.";
    AGE_OF_THE_EMANCIPATED = "The age of {#sibling_home_age} is asked of an emancipated sibling alone; of the others \
                              it is the adoptive parent or guardian who would take the child.";
}

fn former_care(f: &Facts, say: &mut Say) -> Ruling {
    let there = f.former_care_home();
    let [consulted, explored, asked, determined] = f.former_care_steps();
    let objection = there & f.parent_objects.yes();
    match f.former_care_sibling.get() {
        Some(FormerCare::Emancipated) if there.is_no() => say.note(&TOO_YOUNG),
        Some(FormerCare::Adopted | FormerCare::Guardianship) => say.reading(&AGE_OF_THE_EMANCIPATED),
        _ => {}
    }
    if (objection & f.that_home_contacted.yes()).is_yes() {
        say.reading(&ASKED_ALL_THE_SAME);
    } else if objection.is_yes() {
        say.note(&OBJECTION);
    }
    let steps = untimed(consulted & explored & asked & determined);
    either(there, steps, NOT_ASKED)
}

rule! {
    /// 301.70(i).
    JOIN = "siblings.join", "301.70(i)":
        "A child who enters care or needs a new placement joins a sibling in care where that is best for each of them \
         and the sibling's caregiver can and will take the child.";
    PLACE_THERE = "Place the child with that sibling, or record which of the two conditions does not hold after all.";
    ORDER_FIRST = "A court order keeps siblings apart, 301.70(a)(3). Where it keeps these two apart it goes before \
                   301.70(i); where it does not, the child is still to join that sibling. This by itself fails \
                   nothing.";
}

fn join(f: &Facts, say: &mut Say) -> Ruling {
    let called_for = f.join_called_for();
    let joined = f.placed_with_that_sibling.yes() | !f.siblings_placed_apart.yes();
    let by_order = f.apart_by_order();
    if called_for.is_yes() && !joined.is_yes() && by_order.is_yes() {
        say.reading(&ORDER_FIRST);
    } else if called_for.is_yes() && joined.is_no() {
        say.mend(&PLACE_THERE);
    }
    let placed = either(by_order, untimed(joined), joined.into());
    either(called_for, placed, NOT_ASKED)
}

impl Facts {
    /// Whether one of the four grounds of 301.70(a) stands.
    fn ground(&self) -> Ruling {
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
        let open = match ground.status {
            Status::Met => ground,
            _ => Ruling::pending(removed.rests_on()),
        };
        either(removed, open, ground)
    }

    /// Whether they are apart by a removal in an emergency, and the search for a joint home is still owed.
    fn removed_unsearched(&self) -> Truth {
        let basis = &self.apart.apart_basis;
        let searching = basis.is(ApartBasis::NoJointHome) | basis.is(ApartBasis::NoneOfThese);
        let removed = self.placement_changed.yes() & self.emergency_removal.yes();
        searching & removed & !self.searched_at_move.yes()
    }

    /// Whether they are apart, and a ground of 301.70(a) carries it or stands open.
    fn apart_on_a_ground(&self) -> Truth {
        self.siblings_placed_apart.yes() & self.ground().stands()
    }

    /// Whether a court ordered that they be apart.
    fn apart_by_order(&self) -> Truth {
        self.siblings_placed_apart.yes() & self.apart.apart_basis.is(ApartBasis::CourtOrder)
    }

    fn best_interests_ground(&self) -> Truth {
        self.best_interests_ground.decide(|ground| match ground {
            BestInterestsGround::SpecialNeeds => self.placed_for_special_needs.yes(),
            BestInterestsGround::RiskOfHarm => self.specific_risk_documented.yes() & self.risk_basis_documented.yes(),
            BestInterestsGround::CurrentFosterHome => self.staying_in_best_interests.yes(),
            BestInterestsGround::NoneOfThese => Truth::no(FactSet::EMPTY),
        })
    }

    fn apart_in_best_interests(&self) -> Truth {
        self.apart.best_interests() & self.best_interests_ground()
    }

    /// What is recorded besides in the plan: (d), (l).
    fn recorded_too(&self) -> Ruling {
        let best = every([&self.apart_decision_in_plan, &self.apart_reasons_in_case_plan]);
        all([
            either(self.apart.best_interests(), best.into(), NOT_ASKED),
            self.joint_efforts_in_case_file.yes().into(),
        ])
    }

    /// What is said of siblings who are apart.
    fn say_apart(&self, ground: Ruling, say: &mut Say) {
        if say.is_silent() {
            return;
        }
        if ground.status == Status::NotMet {
            match self.apart.apart_basis.get() {
                Some(ApartBasis::BestInterests) => say.note(&THREE_GROUNDS),
                Some(ApartBasis::RelativeUnwilling) => say.note(&RELATIVE_BEST),
                Some(ApartBasis::NoneOfThese) => say.note(&FOUR_GROUNDS),
                _ => {}
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
            parts.push((&self.apart_decision_in_plan, Part::PlanEntry));
            parts.push((&self.apart_reasons_in_case_plan, Part::CasePlanReasons));
        }
        parts.push((&self.joint_efforts_in_case_file, Part::CaseFileEfforts));
        parts.push((&self.as_many_together, Part::AsManyTogether));
        if !self.treatment_needs_distance.yes().is_yes() {
            parts.push((&self.proximity_efforts, Part::WithinReach));
        }
        lacking(say, &parts);
    }

    /// Whether there is a sibling. Siblings who are apart are there.
    fn applies(&self) -> Truth {
        let (there, apart) = (self.has_sibling.yes(), self.siblings_placed_apart.yes());
        match there.is_unknown() && apart.is_yes() {
            true => apart,
            false => there,
        }
    }

    fn steps(&self) -> [&Fact<bool>; 4] {
        [
            &self.parents_and_relatives_asked,
            &self.foster_parents_asked,
            &self.adoptive_parents_asked,
            &self.vacancies_searched,
        ]
    }

    /// Whether the search is complete; a day says so too.
    fn searched(&self) -> Truth {
        every(self.steps()).or_else(self.search_completed_on.stated())
    }

    fn search_clock(&self) -> Clock<'_> {
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

    fn told(&self) -> [(&Fact<bool>, Part); 3] {
        [
            (&self.sibling_support_assessed, Part::SupportAssessed),
            (&self.told_together_preferable, Part::ToldTogether),
            (&self.told_siblings_may_follow, Part::ToldMayFollow),
        ]
    }

    /// Whether there is a sibling out of care whose home can be looked into.
    fn former_care_home(&self) -> Truth {
        let of_age = self
            .emancipated_sibling_age
            .passes(|age| age.get() >= SIBLING_HOME_AGE.value);
        self.former_care_sibling.decide(|how| match how {
            FormerCare::Adopted | FormerCare::Guardianship => Truth::yes(FactSet::EMPTY),
            FormerCare::Emancipated => of_age,
            FormerCare::Nobody => Truth::no(FactSet::EMPTY),
        })
    }

    /// Consult the parents; determine whether to explore; ask that home; determine whether it is best.
    fn former_care_steps(&self) -> [Truth; 4] {
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

    fn join_called_for(&self) -> Truth {
        self.needs_placement.yes()
            & self.sibling_in_custody.yes()
            & self.join_best_for_each.yes()
            & self.siblings_caregiver_able_and_willing.yes()
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

table! {
    /// The rules in the order in which the text states them.
    TABLE: Entry<Facts> =
        TOGETHER: together, Decides;
        CAREGIVER: caregiver, Decides;
        FORMER_CARE: former_care, Reports;
        SEARCH: search, Decides;
        JOIN: join, Decides;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_70, &S301_80];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Days(SIBLING_SEARCH_DAYS.value)];
    const NUMBERS: &'static [i32] = &[SIBLING_HOME_AGE.value];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::ConditionsMet, Outcome::NotMet, Outcome::NotApplicable];
        weigh(self, self.applies(), TABLE, ends)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        let dates = [&self.sibling_group_custody_on, &self.search_completed_on];
        clashes.by(&self.as_of, &dates);
        let (apart, with) = (&self.siblings_placed_apart, &self.placed_with_that_sibling);
        if (!apart.yes() & !with.yes() & self.sibling_in_custody.yes()).is_yes() {
            clashes.add(apart.id(), with.id(), &ONE_HOME_AND_NOT);
        }
        if (!self.has_sibling.yes() & apart.yes()).is_yes() {
            clashes.add(self.has_sibling.id(), apart.id(), &DONE_AND_NOT);
        }
        for step in self.steps() {
            clashes.only_if(step, &[&self.search_completed_on]);
        }
    }
}

shape! {
    /// Are these siblings placed together, or apart as the rules allow?
    pub struct Details {
        /// Whether they are apart; `null` while that is not known.
        pub apart: Option<bool>,
        /// The ground on which they are apart, as it was stated. The findings say whether it stands.
        pub ground: Option<Labelled<ApartBasis>>,
    }
}

/// Looks at whether siblings are placed together, or apart as 301.70 allows, by a calendar.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn assess(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    let mut facts = facts.clone();
    facts.calendar = calendar.clone();
    answer(&facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Undetermined => &UNDETERMINED,
            Outcome::NotApplicable => &NO_SIBLING,
        };
        let applies = facts.applies();
        let apart = facts.siblings_placed_apart.get();
        let ground = facts.apart.apart_basis.get().filter(|_| apart == Some(true));
        Reply {
            summary: summary.into(),
            findings: findings(&facts, applies, TABLE),
            duties: match applies.is_yes() {
                true => facts.duties(),
                false => Vec::new(),
            },
            details: Details {
                apart,
                ground: ground.map(Labelled),
            },
        }
    })
}

impl Facts {
    fn duties(&self) -> Vec<Duty> {
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
            match self.apart_by_order().is_yes() {
                true => &PLACE_UNLESS_ORDERED,
                false => &PLACE_WITH_SIBLING,
            },
            self.placed_with_that_sibling.yes() | !apart,
        );
        duties
    }
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "siblings.outcome.conditions_met",
        "Nothing stated fails the rules on placing siblings; what is still to be done is listed. Whether the placement \
         is right is for the Department.";
    /// The outcome is not_met.
    NOT_MET = "siblings.outcome.not_met",
        "The rules on placing siblings are not met yet; each failure says what would mend it.";
    /// The outcome is undetermined.
    UNDETERMINED = "siblings.outcome.undetermined",
        "It cannot be told yet whether the rules on placing siblings are met.";
    /// The outcome is not_applicable.
    NO_SIBLING = "siblings.outcome.no_sibling",
        "Without a sibling, the rules on placing siblings have nothing to say.";
    /// 301.70(g)(2).
    SEARCH_AGAIN = "siblings.duty.search_again",
        "Search again for a joint home, now that a placement changes.";
    /// 301.70(h)(2).
    LOOK_AGAIN = "siblings.duty.look_again",
        "Look again, after the Integrated Assessment, at whether the step-siblings stay together.";
    /// 301.70(c).
    CONSULT = "siblings.duty.consult",
        "Consult the parents on placement with the sibling who left care.";
    /// 301.70(c).
    EXPLORE = "siblings.duty.explore",
        "Determine whether it is in the child's best interests to explore that placement.";
    /// 301.70(c).
    ASK_THAT_HOME = "siblings.duty.ask_that_home",
        "Ask that home whether it is willing to be considered.";
    /// 301.70(c).
    DETERMINE = "siblings.duty.determine",
        "Determine whether placement in that home is in the child's best interests.";
    /// 301.70(i).
    FIND_SIBLINGS = "siblings.duty.find_siblings",
        "Determine whether a sibling is in the Department's custody or guardianship.";
    /// 301.70(i)(2).
    PLACE_WITH_SIBLING = "siblings.duty.place_with_sibling",
        "Place the child with the sibling in care.";
    /// 301.70(a)(3), (i)(2).
    PLACE_UNLESS_ORDERED = "siblings.duty.place_unless_ordered",
        "Place the child with the sibling in care, unless the court order keeps these two apart.";
    /// Siblings who are all in one home, and one of them elsewhere.
    ONE_HOME_AND_NOT = "contradiction.one_home_and_not",
        "where all siblings in care are in one home, the child is with each of them";
}
