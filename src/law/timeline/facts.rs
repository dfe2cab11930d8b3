//! What a timeline is computed from: what happened when, what holds, and what was done.

use std::cmp::Ordering;

use super::rows::{Completed, Log, TERMS};
use crate::engine::decision::Contradiction;
use crate::engine::fact::{Declared, Fact, Sheet, Value, ask, facts};
use crate::engine::input::Input;
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::text::{Message, Text};
use crate::time::{Date, Moment};

facts! { "timeline.events":
    /// What has happened, or is planned, and when. Days are counted from the day as it is written.
    pub struct Events {
        /// The Department assumed legal custody, of whatever kind; the first, if several.
        pub legal_custody: Fact<Moment> = ask("301.130(a)")
            .group("Custody")
            .label("When did the Department assume legal custody?")
            .help("Of whatever kind: protective, temporary or by a voluntary agreement. The first, if there were \
                   several. With the time, where it is known.");
        /// Temporary protective custody was taken.
        pub protective_custody: Fact<Moment> = ask("301.80(e)(1)(G)")
            .label("When was protective custody taken?")
            .help("Temporary protective custody, before any court decided.");
        /// A court awarded temporary custody.
        pub temporary_custody: Fact<Moment> = ask("301.130(b)")
            .label("When did the court award temporary custody?")
            .help("Of the child and, for the rows on siblings, of the siblings on the same day.");
        /// Custody was accepted under a voluntary placement agreement.
        pub custody_voluntary: Fact<Moment> = ask("301.130(c)")
            .label("When was custody accepted under a voluntary agreement?")
            .help("The day on which the Department accepted custody, which may be later than the agreement.");
        /// That agreement was entered into.
        pub voluntary_agreement: Fact<Moment> = ask("301.40(a)(4)")
            .label("When was the voluntary placement agreement entered into?")
            .help("The agreement itself, with written consent and prior approval.");
        /// Custody was awarded of a sibling group, or of a child with a sibling in placement.
        pub sibling_group_custody: Fact<Moment> = ask("301.70(g)(1)")
            .label("When was custody awarded of the sibling group, or of a child with a sibling in placement?")
            .help("The search for a joint home starts again with each child.");
        /// The child came into care.
        pub enters_care: Fact<Moment> = ask("301.440(a)")
            .label("When did the child come into care?")
            .help("The first day in substitute care.");
        /// The child entered federally funded foster care.
        pub federal_care_start: Fact<Moment> = ask("301.320")
            .label("When did the child enter federally funded foster care?")
            .help("Foster care with Title IV-E help.");
        /// The child was first placed out of home with this caregiver.
        pub placement: Fact<Moment> = ask("301.120(a), 301.210(b)")
            .group("Placement")
            .label("When was the child placed with this caregiver?")
            .help("The first day with this caregiver, out of the parents' home.");
        /// The child moved to another placement, having siblings placed apart.
        pub moved: Fact<Moment> = ask("301.230(a)(3)(A), 301.70(g)(2)")
            .key("move")
            .label("When did the child move to another placement?")
            .help("A move of a child whose siblings are placed elsewhere.");
        /// Since when, without a break, the child has been in the foster parent's home.
        pub foster_home_since: Fact<Moment> = ask("301.20 \"Fictive kin\"")
            .label("Since when has the child been in this foster home without a break?")
            .help("A break starts the year again.");
        /// The parent visiting plan was established.
        pub parent_plan_made: Fact<Moment> = ask("301.210(b)")
            .group("Visits and siblings")
            .label("When was the plan for visits with the parents established?")
            .help("It may come before the placement.");
        /// The first sibling visit took place.
        pub first_sibling_visit: Fact<Moment> = ask("301.220(a)")
            .label("When did the siblings first visit each other?")
            .help("The first visit in care, in person, with every sibling there.");
        /// It was decided not to share whereabouts among siblings.
        pub withhold_determination: Fact<Moment> = ask("301.230(b)")
            .label("When was it decided not to share whereabouts among the siblings?")
            .help("The Department's determination that sharing is not in a child's best interests.");
        /// It was decided, on the assessment, not to disclose to siblings in their parents' care.
        pub assessment_withhold_determination: Fact<Moment> = ask("301.440(b)")
            .group("Disclosure and relatives")
            .label("When was it decided, on the assessment, to withhold from siblings with their parents?")
            .help("A decision that rests on what the assessment of 301.440(a) found.");
        /// The date of the written notice of 301.450.
        pub disclosure_notice: Fact<Moment> = ask("301.450")
            .label("What is the date of the notice of disclosure to the caregiver?")
            .help("The date on the written notice.");
        /// The case was assigned to the permanency worker.
        pub case_assigned: Fact<Moment> = ask("301.80(e)(1)(F)")
            .label("When was the case assigned to the permanency worker?")
            .help("The day of the assignment.");
        /// A relative's postal address was obtained, otherwise than at initial placement.
        pub postal_address_obtained: Fact<Moment> = ask("301.80(e)(1)(G)")
            .label("When was a relative's postal address obtained?")
            .help("Of a relative who is not notified at the initial placement.");
        /// The specialised foster care treatment plan was made.
        pub treatment_plan: Fact<Moment> = ask("301.90(b)(10)")
            .group("Services and requests")
            .label("When was the specialized treatment plan made?")
            .help("Only for specialized foster care.");
        /// A grandparent's request for visits was received.
        pub grandparent_request: Fact<Moment> = ask("301.240(b)")
            .label("When was the request for visits received from a grandparent or great-grandparent?")
            .help("The initial request.");
        /// A clinical review was asked for.
        pub review_requested: Fact<Moment> = ask("301.240(e)")
            .label("When was the request for a clinical review received?")
            .help("The review that follows a denied request for visits.");
        /// The review was assigned to Regional Clinical staff.
        pub review_assigned: Fact<Moment> = ask("301.240(e)")
            .label("When was the review assigned to Regional Clinical staff?")
            .help("The day of the assignment.");
        /// The review was completed.
        pub review_completed: Fact<Moment> = ask("301.240(e)")
            .label("When was the clinical review completed?")
            .help("The day on which it was held to its end.");
        /// The recommendation was received.
        pub recommendation_received: Fact<Moment> = ask("301.240(e)")
            .label("When did caseworker and supervisor receive the recommendation?")
            .help("The recommendation of the clinical review.");
        /// The child was accepted as a System of Care client.
        pub soc_accepted: Fact<Moment> = ask("System of Care")
            .label("When was the child accepted by System of Care?")
            .help("As a client of the programme.");
        /// The child's date of birth.
        pub child_birth: Fact<Moment> = ask("301.430(a)(10)")
            .group("Dates of birth")
            .label("When was the child born?")
            .help("For the birthdays at which rules change.");
        /// The date of birth of the person asked about.
        pub person_birth: Fact<Moment> = ask("301.20 \"Relative\"")
            .label("When was the person born who may be a relative?")
            .help("A relative is at least {#relative_age}.");
    }
}

facts! { "timeline.conditions":
    /// What holds of the case. What is not known leaves its rows in the answer, marked as conditional.
    pub struct Conditions {
        /// It was an emergency placement.
        pub emergency_placement: Fact<bool> = ask("301.210(b)(2)")
            .group("The case")
            .label("Was it an emergency placement?")
            .help("An emergency placement gives {#emergency_parent_plan_working_days:words} working days for the \
                   visiting plan instead of {#parent_plan_working_days:words}, and sets no date for what the caregiver \
                   is told about the child.");
        /// The permanency goal is return home.
        pub goal_return_home: Fact<bool> = ask("301.210(b)")
            .label("Is the permanency goal to return home?")
            .help("The rows on visits with the parents need it.");
        /// Siblings in care are placed apart, and were not placed together when custody was awarded.
        pub siblings_apart: Fact<bool> = ask("301.220(a), 301.70(g)")
            .label("Are siblings in care placed apart?")
            .help("And were they not placed together when custody was awarded?");
        /// The child is one of a sibling group, or has a sibling in placement.
        pub sibling_group: Fact<bool> = ask("301.70(g)(1)")
            .label("Is the child one of a sibling group, or is a sibling in placement?")
            .help("The search for a joint home is owed only then.");
        /// The child is placed with a relative.
        pub relative_placement: Fact<bool> = ask("301.80(h)-(l)")
            .label("Is the child placed with a relative?")
            .help("Fictive kin and godparents count.");
        /// The relative is fictive kin.
        pub fictive_kin: Fact<bool> = ask("301.80(c), (k)")
            .label("Is the caregiver fictive kin?")
            .help("The rules on placement with relatives then apply too.");
        /// The caregiver holds a foster family home licence.
        pub licensed: Fact<bool> = ask("301.80(k)(1)")
            .label("Does the caregiver hold a foster home licence?")
            .help("Whoever holds one need not apply for one.");
        /// The voluntary agreement was validly renewed for 60 more days.
        pub voluntary_agreement_renewed: Fact<bool> = ask("301.40(a)(4)")
            .label("Was the voluntary agreement validly renewed?")
            .help("Once, for {#voluntary_agreement_days} more days, with the regional administrator's own prior \
                   written approval.");
        /// It is a specialised foster care placement.
        pub specialised: Fact<bool> = ask("301.90(b)(5)")
            .label("Is it a specialized foster care placement?")
            .help("Specialized foster care brings visits, reports and reviews of its own.");
    }
}

facts! { "timeline.facts":
    /// The facts behind a timeline.
    pub struct Facts {
        /// The date asked about.
        pub as_of: Fact<Date> = ask("301")
            .label("The date asked about")
            .help("Dates stand without it; how a row stands does not.");
        /// What happened when.
        pub events: Events = ask("301").label("What happened");
        /// What holds.
        pub conditions: Conditions = ask("301").label("What holds");
        /// What was done when, by the row's id.
        pub completed: Completed = ask("301").label("What was done");
        /// Every time that something recurring was done, by the row's id.
        pub log: Log = ask("301").label("Every time that it was done");
    }
}

/// The first of these that is known; the first of all while none is.
pub(super) fn first_known<const N: usize>(facts: [&Fact<Moment>; N]) -> Option<&Fact<Moment>> {
    let known = facts.iter().find(|fact| fact.get().is_some());
    known.or(facts.first()).copied()
}

/// The earliest of these, by what was written.
pub(super) fn earliest<'a>(facts: impl IntoIterator<Item = &'a Fact<Moment>>) -> Option<&'a Fact<Moment>> {
    let known = facts.into_iter().filter_map(|fact| Some((fact.get()?, fact)));
    known
        .min_by(|(a, _), (b, _)| a.compare(*b).unwrap_or_else(|| a.as_written().cmp(&b.as_written())))
        .map(|(_, fact)| fact)
}

messages! { CONTRADICTIONS:
    /// Two events that cannot come in this order.
    WRONG_ORDER = "timeline.contradiction.wrong_order",
        "the later of these steps cannot come before the earlier one";
    /// A custody before the first.
    NOT_THE_FIRST = "timeline.contradiction.not_the_first",
        "legal custody is the first custody of any kind, so no other can come before it";
    /// Something of the child before its birth.
    BEFORE_BIRTH = "timeline.contradiction.before_birth",
        "it cannot come before the child's birth";
    /// A completion before the event that it presupposes.
    BEFORE_ITS_EVENT = "timeline.contradiction.before_its_event",
        "it cannot be done before the event that it answers to";
    /// Custody of siblings where there are none.
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
        let (facts, mut problems) = Facts::read_fields(value);
        if problems.is_empty() {
            return Ok(facts);
        }
        problems.extend(facts.contradicted());
        Err(Problems(problems))
    }

    fn contradictory(&self) -> Vec<Problem> {
        self.contradicted()
    }
}

impl Facts {
    /// The contradictions as problems.
    pub(crate) fn contradicted(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        self.contradictions(&mut |contradiction| found.push(contradiction));
        if found.is_empty() {
            return Vec::new();
        }
        // Where these facts are part of another input, their numbers begin later.
        let mut paths = vec![String::new(); usize::from(self.as_of.id())];
        paths.extend(Facts::paths());
        found
            .iter()
            .map(|contradiction| contradiction.problem(&paths))
            .collect()
    }

    /// Says which known facts contradict each other: what cannot be, not what is merely unusual. An event later than
    /// the date asked about is a plan, and welcome.
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
        for term in TERMS {
            if let (true, Some(completed)) = (term.presupposes, term.completed) {
                in_order((term.starts)(self), completed(&self.completed), &BEFORE_ITS_EVENT);
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
