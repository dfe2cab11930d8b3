//! The facts that contradict each other, and the list entries that are wrong.

use super::{Facts, Member};
use crate::engine::decision::{Contradiction, age_contradicts};
use crate::engine::fact::{Code, Fact, List};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, NO_DUPLICATE, Problem, ProblemCode};
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT};
use crate::time::calendar::Date;

impl Facts {
    /// Reports each pair of known facts that contradict each other.
    pub(super) fn clashes(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        let (search, notice) = (&self.search, &self.notice);
        clashes.by(&self.as_of, &self.past_dates());
        let (age, birth_date) = (&self.child_age, &self.child_birth_date);
        if age_contradicts(age, birth_date, &self.as_of) {
            clashes.add(birth_date.id(), age.id(), &AGE_AND_BIRTH_DATE);
        }
        clashes.only_if(&search.interviews_tried, &[&search.interviews_tried_on]);
        clashes.only_if(&notice.notice_sent, &[&notice.notice_sent_on]);
        clashes.follows(&self.child_birth_date, &self.placed_on);
        clashes.follows(&self.placed_on, &self.placement_decision_on);
        clashes.follows(&notice.protective_custody_on, &notice.notice_sent_on);
        clashes.follows(&notice.postal_address_obtained_on, &notice.notice_sent_on);
        if notice.notice_sent.yes().is_no() && notice.notice_by_mail.yes().is_yes() {
            clashes.add(notice.notice_sent.id(), notice.notice_by_mail.id(), &DONE_AND_NOT);
        }
        clashes.only_if(&self.abuse_report_exists, &[&self.abuse_report_decision]);
        self.history.contradictions(&mut clashes);
    }

    /// The dates that must not be later than the day asked about.
    fn past_dates(&self) -> [&Fact<Date>; 10] {
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

    /// Reports the entries of lists that are wrong.
    pub(super) fn malformed_lists(&self, problems: &mut Vec<Problem>) {
        let mut not_after_as_of = |path: String, date: &Fact<Date>| {
            if date.compared(&self.as_of, |date, as_of| date > as_of).is_yes() {
                let as_of = "/asOf".to_string();
                problems.push(Problem::contradiction(path, as_of, &LATER_THAN_AS_OF));
            }
        };
        for (index, member) in self.members().iter().enumerate() {
            let at = format!("/household/{index}");
            not_after_as_of(format!("{at}/birthDate"), &member.birth_date);
            not_after_as_of(format!("{at}/fingerprintedOn"), &member.fingerprinted_on);
        }
        let visits = self.home_visits.known().map(List::entries).unwrap_or_default();
        for (index, visit) in visits.iter().enumerate() {
            not_after_as_of(format!("/homeVisits/{index}/date"), &visit.date);
        }
        for (index, member) in self.members().iter().enumerate() {
            if age_contradicts(&member.age, &member.birth_date, &self.as_of) {
                let at = format!("/household/{index}");
                let (age, birth_date) = (format!("{at}/age"), format!("{at}/birthDate"));
                problems.push(Problem::contradiction(age, birth_date, &AGE_AND_BIRTH_DATE));
            }
        }
        let considered = self.considered.known().map(List::entries).unwrap_or_default();
        for (index, consideration) in considered.iter().enumerate() {
            if considered.iter().take(index).any(|earlier| earlier == consideration) {
                problems.push(Problem {
                    path: format!("/considered/{index}"),
                    code: ProblemCode::NotInList,
                    got: consideration.word().code.to_string(),
                    expected: (&NO_DUPLICATE).into(),
                    other: None,
                });
            }
        }
        self.history.malformed(problems);
    }

    /// The members of the household. Empty if the list is not known.
    pub(super) fn members(&self) -> &[Member] {
        self.household.known().map(List::entries).unwrap_or_default()
    }
}
