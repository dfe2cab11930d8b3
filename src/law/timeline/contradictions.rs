//! Facts of a timeline that cannot hold together.

use std::cmp::Ordering;

use super::facts::Facts;
use super::rows::DEFINITIONS;
use crate::engine::decision::Contradiction;
use crate::engine::fact::{Declared, Fact, Sheet, Value};
use crate::engine::input::{Input, read_facts};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::text::{Message, Text};
use crate::time::Moment;

messages! { CONTRADICTIONS:
    /// Two events that cannot come in this order.
    WRONG_ORDER = "timeline.contradiction.wrong_order",
        "the later of these steps cannot come before the earlier one";
    /// A custody before the first one.
    NOT_THE_FIRST = "timeline.contradiction.not_the_first",
        "legal custody is the first custody of any kind, so no other can come before it";
    /// An event in the child's life before its birth.
    BEFORE_BIRTH = "timeline.contradiction.before_birth",
        "it cannot come before the child's birth";
    /// A completion before the event that it follows.
    BEFORE_ITS_EVENT = "timeline.contradiction.before_its_event",
        "it cannot be done before the event that it answers to";
    /// Custody of a sibling group, and no such group.
    OF_A_GROUP = "timeline.contradiction.of_a_group",
        "that custody is of a sibling group, or of a child with a sibling in placement";
    /// One act with two dates.
    ONE_ACT = "timeline.contradiction.one_act",
        "these are one act, which has one date";
}

impl Input for Facts {
    const FACTS: &'static [Declared] = Facts::DECLARED;

    /// ```
    /// use part301::engine::fact::Value;
    /// use part301::engine::input::Input;
    /// use part301::law::timeline::Facts;
    ///
    /// let input = Value::Map(vec![("event".into(), Value::Null)]);
    /// let problems = Facts::read_input(&input).unwrap_err();
    /// assert!(problems.to_string().contains("the nearest is events"));
    /// ```
    fn read_input(value: &Value) -> Result<Facts, Problems> {
        read_facts(value)
    }

    fn contradictory(&self) -> Vec<Problem> {
        self.contradicted()
    }
}

impl Facts {
    /// The contradictions as problems, also if these facts are part of another input.
    pub(crate) fn contradicted(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        self.contradictions(&mut |contradiction| found.push(contradiction));
        if found.is_empty() {
            return Vec::new();
        }
        // In another input, the numbers of these facts begin later.
        let mut paths = vec![String::new(); usize::from(self.as_of.id())];
        paths.extend(Facts::paths());
        found
            .iter()
            .map(|contradiction| contradiction.problem(&paths))
            .collect()
    }

    /// Reports the known facts that cannot hold together. Unusual facts are accepted. An event after the day asked
    /// about is a plan, and is accepted too.
    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut in_order = |earlier: &Fact<Moment>, later: &Fact<Moment>, why: &'static Message| {
            if let (Some(first), Some(second)) = (earlier.get(), later.get())
                && second.compare(first) == Some(Ordering::Less)
            {
                found(Contradiction {
                    facts: (earlier.id(), later.id()),
                    why,
                });
            }
        };
        let (on, done) = (&self.events, &self.completed);
        for other in [&on.protective_custody, &on.temporary_custody, &on.custody_voluntary] {
            in_order(&on.legal_custody, other, &NOT_THE_FIRST);
        }
        for (earlier, later) in [
            (&on.protective_custody, &on.temporary_custody),
            (&on.voluntary_agreement, &on.custody_voluntary),
            (&on.enters_care, &on.federal_care_start),
        ] {
            in_order(earlier, later, &WRONG_ORDER);
        }
        let review = [
            &on.grandparent_request,
            &on.review_requested,
            &on.review_assigned,
            &on.review_completed,
            &on.recommendation_received,
        ];
        let mut known = review.into_iter().filter(|step| step.get().is_some());
        if let Some(mut earlier) = known.next() {
            for later in known {
                in_order(earlier, later, &WRONG_ORDER);
                earlier = later;
            }
        }
        for later in [
            &on.legal_custody,
            &on.protective_custody,
            &on.temporary_custody,
            &on.custody_voluntary,
            &on.enters_care,
            &on.federal_care_start,
            &on.placement,
            &on.moved,
            &on.foster_home_since,
            &on.soc_accepted,
        ] {
            in_order(&on.child_birth, later, &BEFORE_BIRTH);
        }
        for definition in DEFINITIONS {
            if let (true, Some(completed)) = (definition.follows_event, definition.completed) {
                in_order((definition.starts)(self), completed(&self.completed), &BEFORE_ITS_EVENT);
            }
        }
        for (act, also) in [
            (&on.parent_plan_made, &done.parent_plan),
            (&on.parent_plan_made, &done.parent_plan_emergency),
            (&on.first_sibling_visit, &done.sibling_visits_start),
            (&on.review_completed, &done.review_held),
            (&done.parent_plan, &done.parent_plan_emergency),
            (&done.sibling_plan_filed, &done.sibling_plan_filed_court),
        ] {
            if let (Some(one), Some(other)) = (act.get(), also.get())
                && one.date() != other.date()
            {
                found(Contradiction {
                    facts: (act.id(), also.id()),
                    why: &ONE_ACT,
                });
            }
        }
        let group = &self.conditions.sibling_group;
        if on.sibling_group_custody.get().is_some() && group.yes().is_no() {
            found(Contradiction {
                facts: (on.sibling_group_custody.id(), group.id()),
                why: &OF_A_GROUP,
            });
        }
    }
}
