//! The five rules on placing siblings.

use super::{Facts, FormerCare};
use crate::engine::answer::{Ruling, Say};
use crate::engine::rule::rule;
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacking, unless, untimed};
use crate::law::shared::requirement::Requirement;

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

pub(super) fn together(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn search(f: &Facts, say: &mut Say) -> Ruling {
    let apart = f.siblings_placed_apart.yes();
    let (not_together, changed) = (!f.placed_together_at_custody.yes(), f.placement_changed.yes());
    let best = f.apart_in_best_interests();
    let silent = &mut Say::silent();
    let first_say: &mut Say = if (apart & not_together).is_yes() {
        &mut *say
    } else {
        silent
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

pub(super) fn caregiver(f: &Facts, say: &mut Say) -> Ruling {
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
        ask(apart, &[(&f.caregiver_supports_tie, Requirement::CaregiverSupport)]);
        ask(shared, &[(&f.shared_plan_considered, Requirement::SharedPlan)]);
        ask(relative, &told);
        ask(
            steps & !may_be_apart,
            &[(&f.step_siblings_together_at_first, Requirement::StepSiblings)],
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

pub(super) fn former_care(f: &Facts, say: &mut Say) -> Ruling {
    let there = f.former_care_home();
    let [consulted, explored, asked, determined] = f.former_care_steps();
    let objection = there & f.parent_objects.yes();
    match f.former_care_sibling.get() {
        Some(FormerCare::Emancipated) if there.is_no() => say.note(&TOO_YOUNG),
        Some(FormerCare::Adopted | FormerCare::Guardianship) => say.reading(&AGE_OF_THE_EMANCIPATED),
        Some(FormerCare::Emancipated | FormerCare::Nobody) | None => {}
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

pub(super) fn join(f: &Facts, say: &mut Say) -> Ruling {
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
