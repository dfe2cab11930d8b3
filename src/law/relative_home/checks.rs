//! What cannot be in an input.

use super::{Facts, Member};
use crate::engine::decision::{Contradiction, age_contradicts};
use crate::engine::fact::{Code, Fact, List, Slot};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, NO_DUPLICATE, Problem, ProblemCode};
use crate::engine::text::Message;
use crate::law::shared::checklist::{BEFORE_ITS_START, Clashes, DONE_AND_NOT};
use crate::time::calendar::Date;

impl Facts {
    /// Which known facts contradict each other.
    pub(super) fn contradicting(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |first: &dyn Slot, second: &dyn Slot, why: &'static Message| {
            let facts = (first.id(), second.id());
            found(Contradiction { facts, why });
        };
        let (search, notice) = (&self.search, &self.notice);
        for date in self.past() {
            if later(date, &self.as_of) {
                clash(&self.as_of, date, &LATER_THAN_AS_OF);
            }
        }
        if age_contradicts(&self.child_age, &self.child_birth_date, &self.as_of) {
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
        if notice.notice_sent.yes().is_no() && notice.notice_by_mail.yes().is_yes() {
            clash(&notice.notice_sent, &notice.notice_by_mail, &DONE_AND_NOT);
        }
        let mut clashes = Clashes { found };
        clashes.only_if(&self.abuse_report_exists, &[&self.abuse_report_decision]);
        self.history.contradictions(&mut clashes);
    }

    /// The dates that do not lie after the day asked about.
    fn past(&self) -> [&Fact<Date>; 10] {
        [
            &self.child_birth_date,
            &self.placed_on,
            &self.search.case_assigned_on,
            &self.search.interviews_tried_on,
            &self.notice.protective_custody_on,
            &self.notice.postal_address_obtained_on,
            &self.notice.notice_sent_on,
            &self.conditions_documented_on,
            &self.placement_decision_on,
            &self.reassessed_on,
        ]
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
        let visits = self.home_visits.known().map(List::entries).unwrap_or_default();
        for (place, visit) in visits.iter().enumerate() {
            late(format!("/homeVisits/{place}/date"), &visit.date);
        }
        for (place, member) in self.members().iter().enumerate() {
            if age_contradicts(&member.age, &member.birth_date, &self.as_of) {
                let at = format!("/household/{place}");
                let (age, born) = (format!("{at}/age"), format!("{at}/birthDate"));
                problems.push(Problem::contradiction(age, born, &AGE_AND_BIRTH_DATE));
            }
        }
        let considered = self.considered.known().map(List::entries).unwrap_or_default();
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
        self.household.known().map(List::entries).unwrap_or_default()
    }
}

fn later(date: &Fact<Date>, than: &Fact<Date>) -> bool {
    date.get().zip(than.get()).is_some_and(|(date, than)| date > than)
}
