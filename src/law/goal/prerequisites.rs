//! 301.330: what planning must do, and the three steps towards adoption.

use super::Facts;
use crate::engine::answer::{Duty, DutyStatus, Ruling, Say};
use crate::engine::fact::Fact;
use crate::engine::problem::messages;
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::role::Role;

rule! {
    /// 301.330.
    PREREQUISITES = "goal.prerequisites", "301.330(a)(1)-(5), (b)(1)-(3)":
        "To reach the goal the Department plans services for each client in five ways and, where children cannot \
         return home and an adoptive family must be sought, takes three further steps.";
    IF_APPROPRIATE = "Whether casework support suits the adoptive family is the Department's judgment: the step is \
                      owed only where it does.";
    PUT_IN_PLACE = "Not in place: {citations}.";
    NO_OUTCOME = "These are means to the goal. They do not change whether the share is within it.";
}

/// One step that 301.330 asks for.
struct Step {
    citation: &'static str,
    text: &'static Message,
    fact: fn(&Facts) -> &Fact<bool>,
    /// Whether the step is owed.
    owed: fn(&Facts) -> Truth,
}

fn always(_: &Facts) -> Truth {
    Truth::yes(FactSet::EMPTY)
}

fn for_adoption(f: &Facts) -> Truth {
    f.adoption_needed.yes()
}

fn where_appropriate(f: &Facts) -> Truth {
    f.adoption_needed.yes() & f.support_appropriate.yes()
}

/// Declares the steps, in order.
macro_rules! steps {
    ($($name:ident ($fact:ident, $owed:ident) at $citation:literal = $id:literal, $text:literal;)*) => {
        messages! { STEP_MESSAGES:
            $(#[doc = $text] $name = $id, $text;)*
        }
        static STEPS: &[Step] = &[$(Step {
            citation: $citation,
            text: &$name,
            fact: |facts| &facts.$fact,
            owed: $owed,
        }),*];
    };
}

steps! {
    VISITS (visits_as_agreed, always) at "301.330(a)(1)" = "goal.step.visits",
        "Arrange parents' visits with children who are to return home as the service plan schedules them.";
    SERVICES (services_provided, always) at "301.330(a)(2)" = "goal.step.services",
        "Acquire or provide fitting services for family and child.";
    CONTACT (regular_contact, always) at "301.330(a)(3)" = "goal.step.contact",
        "Keep up regular contact with family or child, with supportive casework.";
    PLANS (plans_understandable, always) at "301.330(a)(4)" = "goal.step.plans",
        "Make and carry out service plans that the family members taking part can understand.";
    REVIEWS (reviews_held, always) at "301.330(a)(5)" = "goal.step.reviews",
        "Hold the case reviews that State law requires.";
    TERMINATION (termination_sought, for_adoption) at "301.330(b)(1)" = "goal.step.termination",
        "Seek the termination of the biological family's parental rights.";
    SEARCH (adoptive_search, for_adoption) at "301.330(b)(2)" = "goal.step.search",
        "Search widely for an adoptive family that fits.";
    SUPPORT (adoptive_support, where_appropriate) at "301.330(b)(3)" = "goal.step.support",
        "Give the adoptive family supportive casework services.";
}

impl Facts {
    /// Decides whether every step that is owed is in place.
    pub(super) fn prerequisites(&self, say: &mut Say) -> Ruling {
        let mut all = Truth::yes(FactSet::EMPTY);
        let mut lacking = Vec::new();
        for step in STEPS {
            let in_place = !(step.owed)(self) | (step.fact)(self).yes();
            if in_place.is_no() {
                lacking.push(step.citation);
            }
            all = all & in_place;
        }
        if self.adoption_needed.yes().is_yes() {
            say.reading(&IF_APPROPRIATE);
        }
        if !lacking.is_empty() {
            say.reading(&NO_OUTCOME);
            say.mend(|| Note::plain(&PUT_IN_PLACE).with("citations", Arg::Plain(lacking.join(", "))));
        }
        all.into()
    }

    /// What the Department owes under 301.330. A step waits while it is not known whether it is owed.
    pub(super) fn duties(&self) -> Vec<Duty> {
        let duty = |step: &Step| {
            let owed = (step.owed)(self);
            let mut duty = Duty::open(&PREREQUISITES, step.citation, Role::Department, step.text);
            duty.status = match (owed.known(), (step.fact)(self).get()) {
                (Some(false), _) => return None,
                (_, Some(true)) => DutyStatus::Done,
                (Some(true), _) => DutyStatus::Open,
                (None, _) => DutyStatus::Waiting,
            };
            Some(duty)
        };
        STEPS.iter().filter_map(duty).collect()
    }
}
