//! What of an input cannot be, and the ways in which a household that is not fully known may stand.

use super::{Check, Facts, Household, Member};
use crate::calendar::Date;
use crate::checklist::{BEFORE_ITS_START, DONE_AND_NOT};
use crate::convictions::suppose;
use crate::decision::Contradiction;
use crate::fact::{Age, Code, Fact, List, Slot};
use crate::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, NO_DUPLICATE, Problem, ProblemCode};
use crate::text::Message;

impl Facts {
    /// Which known facts contradict each other.
    pub(super) fn contradicting(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |first: &dyn Slot, second: &dyn Slot, why: &'static Message| {
            let facts = (first.id(), second.id());
            found(Contradiction { facts, why });
        };
        let (search, notice) = (&self.search, &self.notice);
        let past = [
            &self.child_birth_date,
            &self.placed_on,
            &search.case_assigned_on,
            &search.interviews_tried_on,
            &notice.protective_custody_on,
            &notice.postal_address_obtained_on,
            &notice.notice_sent_on,
            &self.conditions_documented_on,
            &self.placement_decision_on,
            &self.reassessed_on,
        ];
        for date in past {
            if later(date, &self.as_of) {
                clash(&self.as_of, date, &LATER_THAN_AS_OF);
            }
        }
        if not_of_age(&self.child_age, &self.child_birth_date, &self.as_of) {
            clash(&self.child_birth_date, &self.child_age, &AGE_AND_BIRTH_DATE);
        }
        let steps = [
            (&search.interviews_tried, &search.interviews_tried_on),
            (&notice.notice_sent, &notice.notice_sent_on),
        ];
        for (taken, on) in steps {
            if taken.yes().is_no() && on.get().is_some() {
                clash(taken, on, &DONE_AND_NOT);
            }
        }
        let follows = [
            (&self.child_birth_date, &self.placed_on),
            (&self.placed_on, &self.placement_decision_on),
            (&notice.protective_custody_on, &notice.notice_sent_on),
            (&notice.postal_address_obtained_on, &notice.notice_sent_on),
        ];
        for (event, step) in follows {
            if later(event, step) {
                clash(event, step, &BEFORE_ITS_START);
            }
        }
    }

    /// What is wrong with entries of lists.
    pub(super) fn malformed_lists(&self, problems: &mut Vec<Problem>) {
        let mut late = |path: String, date: &Fact<Date>| {
            if later(date, &self.as_of) {
                let as_of = "/asOf".to_string();
                problems.push(Problem::contradiction(path, as_of, &LATER_THAN_AS_OF));
            }
        };
        for (place, member) in self.members().iter().enumerate() {
            let at = format!("/household/{place}");
            late(format!("{at}/birthDate"), &member.birth_date);
            late(format!("{at}/fingerprintedOn"), &member.fingerprinted_on);
        }
        let visits = self
            .home_visits
            .known()
            .map(List::entries)
            .unwrap_or_default();
        for (place, visit) in visits.iter().enumerate() {
            late(format!("/homeVisits/{place}/date"), &visit.date);
        }
        for (place, member) in self.members().iter().enumerate() {
            if not_of_age(&member.age, &member.birth_date, &self.as_of) {
                let at = format!("/household/{place}");
                let (age, born) = (format!("{at}/age"), format!("{at}/birthDate"));
                problems.push(Problem::contradiction(age, born, &AGE_AND_BIRTH_DATE));
            }
        }
        let considered = self
            .considered
            .known()
            .map(List::entries)
            .unwrap_or_default();
        for (place, one) in considered.iter().enumerate() {
            if considered.iter().take(place).any(|other| other == one) {
                problems.push(Problem {
                    path: format!("/considered/{place}"),
                    code: ProblemCode::NotInList,
                    got: one.word().code.to_string(),
                    expected: (&NO_DUPLICATE).into(),
                    other: None,
                });
            }
        }
        self.history.malformed(problems);
    }

    fn members(&self) -> &[Member] {
        self.household
            .known()
            .map(List::entries)
            .unwrap_or_default()
    }

    /// The paths of what is not known of somebody at home and matters to a check.
    pub(super) fn open_members(&self, checks: &[Check]) -> Vec<String> {
        let mut paths = Vec::new();
        for (place, member) in self.members().iter().enumerate() {
            let at = format!("/household/{place}");
            for (key, years, done) in checks {
                let (concerns, done) = (member.is(*years, &self.as_of), done(member));
                if concerns.is_no() || done.is_yes() {
                    continue;
                }
                if done.is_unknown() {
                    paths.push(format!("{at}/{key}"));
                }
                let born = format!("{at}/birthDate");
                if concerns.is_unknown() && !member.is_dated() && !paths.contains(&born) {
                    paths.push(born);
                }
            }
        }
        paths
    }

    /// The facts with what is not known of the household supposed: everything in order, or nothing.
    pub(super) fn households(&self) -> Vec<Facts> {
        let one = [Member::default()];
        let members = match self.household.known() {
            Some(members) => members.entries(),
            None => &one,
        };
        [true, false]
            .into_iter()
            .filter_map(|in_order| {
                let members = members
                    .iter()
                    .cloned()
                    .map(|member| member.supposing(in_order));
                let mut facts = self.clone();
                facts.household.set(Household::new(members.collect())?);
                Some(facts)
            })
            .collect()
    }
}

impl Member {
    fn supposing(mut self, in_order: bool) -> Member {
        if let (None, Some(age)) = (
            self.birth_date.known(),
            Age::new(if in_order { 0 } else { 40 }),
        ) {
            suppose(&mut self.age, age);
        }
        for fact in [
            &mut self.cants_checked,
            &mut self.sex_offender_registry_checked,
            &mut self.leads_checked,
            &mut self.authorization_signed,
        ] {
            suppose(fact, in_order);
        }
        self
    }
}

fn later(date: &Fact<Date>, than: &Fact<Date>) -> bool {
    date.get()
        .zip(than.get())
        .is_some_and(|(date, than)| date > than)
}

/// Whether an age stated is not the one that the dates give.
fn not_of_age(age: &Fact<Age>, born: &Fact<Date>, as_of: &Fact<Date>) -> bool {
    let (Some(age), Some(born), Some(on)) = (age.get(), born.get(), as_of.get()) else {
        return false;
    };
    born.age_on(on)
        .is_some_and(|completed| i64::from(completed) != i64::from(age.get()))
}
