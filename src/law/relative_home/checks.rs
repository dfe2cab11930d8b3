//! What of an input cannot be, and the ways in which a household that is not fully known may stand.

use super::{Check, Facts, Household, Member};
use crate::engine::decision::Contradiction;
use crate::engine::fact::{Age, Code, Fact, List, Slot};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, NO_DUPLICATE, Problem, ProblemCode};
use crate::engine::text::Message;
use crate::law::convictions::suppose;
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
            if not_of_age(&member.age, &member.birth_date, &self.as_of) {
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

    /// The facts with what is not known of the household supposed: that nothing is lacking, or all; the authorization
    /// alone, which is asked for a child under 18 only; or all of those whose age the day asked about decides.
    pub(super) fn households(&self) -> Vec<Facts> {
        let one = [Member::default()];
        let members = match self.household.known() {
            Some(members) => members.entries(),
            None => &one,
        };
        // Who was born on the last day known comes of age after it; where none is, the search tries days around this one.
        let last = self.past().into_iter().filter_map(Fact::get).max();
        let born = last.or(self.case_review_on.get());
        let born = born.or(Date::new(2024, 6, 14));
        let ways = [Lacking::Nothing, Lacking::Authorization, Lacking::All];
        ways.into_iter()
            .chain(born.map(Lacking::ByTheDay))
            .filter_map(|lacking| {
                let members = members.iter().cloned();
                let members = members.map(|member| member.supposing(lacking));
                let mut facts = self.clone();
                facts.household.set(Household::new(members.collect())?);
                Some(facts)
            })
            .collect()
    }
}

/// What is supposed to be lacking of somebody at home.
#[derive(Clone, Copy, PartialEq)]
enum Lacking {
    Nothing,
    Authorization,
    All,
    /// All of somebody who was born on this day, if no age was stated; otherwise nothing.
    ByTheDay(Date),
}

impl Member {
    fn supposing(mut self, lacking: Lacking) -> Member {
        let lacking = match lacking {
            Lacking::ByTheDay(_) if self.age.known().is_some() => Lacking::Nothing,
            _ => lacking,
        };
        let mut unchecked = false;
        for fact in [
            &mut self.cants_checked,
            &mut self.sex_offender_registry_checked,
            &mut self.leads_checked,
        ] {
            suppose(fact, matches!(lacking, Lacking::Nothing | Lacking::Authorization));
            unchecked |= fact.yes().is_no();
        }
        suppose(&mut self.authorization_signed, lacking == Lacking::Nothing);
        let age = match lacking {
            Lacking::ByTheDay(born) => {
                suppose(&mut self.birth_date, born);
                return self;
            }
            Lacking::Nothing => 0,
            // Of a small child nothing is lacking, whatever was not checked.
            Lacking::Authorization if unchecked => 0,
            Lacking::Authorization | Lacking::All => 40,
        };
        if let (None, Some(age)) = (self.birth_date.known(), Age::new(age)) {
            suppose(&mut self.age, age);
        }
        self
    }
}

fn later(date: &Fact<Date>, than: &Fact<Date>) -> bool {
    date.get().zip(than.get()).is_some_and(|(date, than)| date > than)
}

/// Whether an age stated is not the one that the dates give.
fn not_of_age(age: &Fact<Age>, born: &Fact<Date>, as_of: &Fact<Date>) -> bool {
    let (Some(age), Some(born), Some(on)) = (age.get(), born.get(), as_of.get()) else {
        return false;
    };
    born.age_on(on)
        .is_some_and(|completed| i64::from(completed) != i64::from(age.get()))
}
