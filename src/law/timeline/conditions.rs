//! Which cases a row is for, and which event starts its clock if more than one fact can name the event.

use super::facts::Facts;
use crate::engine::fact::Fact;
use crate::engine::truth::Truth;
use crate::time::Moment;

// ---------------------------------------------------------------------------------------------------
// Which cases a row is for

pub(super) fn return_home(facts: &Facts) -> Truth {
    facts.conditions.goal_return_home.yes()
}

pub(super) fn is_no_emergency(facts: &Facts) -> Truth {
    return_home(facts) & !facts.conditions.emergency_placement.yes()
}

pub(super) fn is_emergency(facts: &Facts) -> Truth {
    return_home(facts) & facts.conditions.emergency_placement.yes()
}

pub(super) fn siblings_apart(facts: &Facts) -> Truth {
    facts.conditions.siblings_apart.yes()
}

/// Whether there is a sibling group, or a sibling in placement, that was not placed together when custody was awarded:
/// 301.70(g). An event of custody of such a group proves that there is one.
pub(super) fn siblings_to_join(facts: &Facts) -> Truth {
    let custody = &facts.events.sibling_group_custody;
    let group = match custody.get() {
        Some(_) => Truth::yes(custody.only()),
        None => facts.conditions.sibling_group.yes(),
    };
    siblings_apart(facts) & group
}

/// Whether the child is placed with a relative. Fictive kin count, 301.80(c).
pub(super) fn with_a_relative(facts: &Facts) -> Truth {
    facts.conditions.relative_placement.yes() | facts.conditions.fictive_kin.yes()
}

pub(super) fn unlicensed_fictive_kin(facts: &Facts) -> Truth {
    facts.conditions.fictive_kin.yes() & !facts.conditions.licensed.yes()
}

pub(super) fn specialised(facts: &Facts) -> Truth {
    facts.conditions.specialised.yes()
}

// ---------------------------------------------------------------------------------------------------
// Events that are more than one fact

/// The first custody of any kind. Legal custody is the first one by definition.
pub(super) fn first_custody(facts: &Facts) -> &Fact<Moment> {
    let on = &facts.events;
    if on.legal_custody.get().is_some() {
        return &on.legal_custody;
    }
    let others = [&on.protective_custody, &on.temporary_custody, &on.custody_voluntary];
    earliest(others).unwrap_or(&on.legal_custody)
}

/// The plan for visits with the parents: the event, or the completion of either row on the plan.
pub(super) fn parent_plan(facts: &Facts) -> &Fact<Moment> {
    let (on, done) = (&facts.events.parent_plan_made, &facts.completed);
    first_known([on, &done.parent_plan, &done.parent_plan_emergency]).unwrap_or(on)
}

/// The event from which visits with the parents are counted: the plan. If the plan came before the child's entry into
/// care, that entry. Visits are for a child in placement, 301.210(a), who may have been placed elsewhere before.
pub(super) fn parent_visits(facts: &Facts) -> &Fact<Moment> {
    let (on, plan) = (&facts.events, parent_plan(facts));
    let placed = earliest([&on.enters_care, &on.placement]);
    let day = |fact: &Fact<Moment>| fact.get().map(Moment::date);
    placed
        .filter(|placed| plan.get().is_some() && day(plan) < day(placed))
        .unwrap_or(plan)
}

pub(super) fn first_sibling_visit(facts: &Facts) -> &Fact<Moment> {
    let on = &facts.events.first_sibling_visit;
    first_known([on, &facts.completed.sibling_visits_start]).unwrap_or(on)
}

pub(super) fn review_completed(facts: &Facts) -> &Fact<Moment> {
    let on = &facts.events.review_completed;
    first_known([on, &facts.completed.review_held]).unwrap_or(on)
}

/// The one filing of the siblings' plan, which either of its two rows can state.
pub(super) fn plan_filed(facts: &Facts) -> &Fact<Moment> {
    let filed = &facts.completed.sibling_plan_filed;
    first_known([filed, &facts.completed.sibling_plan_filed_court]).unwrap_or(filed)
}

/// The first of these facts that is known. If none is, the first of all.
fn first_known<const N: usize>(facts: [&Fact<Moment>; N]) -> Option<&Fact<Moment>> {
    let known = facts.iter().find(|fact| fact.get().is_some());
    known.or(facts.first()).copied()
}

/// The earliest of the known facts. Two times that cannot be compared are ordered as they were written.
fn earliest<'a>(facts: impl IntoIterator<Item = &'a Fact<Moment>>) -> Option<&'a Fact<Moment>> {
    let known = facts.into_iter().filter_map(|fact| Some((fact.get()?, fact)));
    known
        .min_by(|(a, _), (b, _)| a.compare(*b).unwrap_or_else(|| a.as_written().cmp(&b.as_written())))
        .map(|(_, fact)| fact)
}
