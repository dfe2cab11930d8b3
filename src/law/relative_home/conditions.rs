//! The conditions that several rules and duties share: checks on the household, the agreement, the home, the
//! considerations and the deadlines.

use super::{ADULT, CHECKED_FROM, ChildFeelings, Consideration, Facts, Member, Payment, ReportDecision};
use crate::engine::answer::Say;
use crate::engine::decision::old_enough;
use crate::engine::fact::{Code, Fact, Sheet};
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Message, Note, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::AGREEMENT_AGE;
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

/// A check on a member of the household: the age in years from which it is required, and whether it was done.
pub(super) type Check = (i32, fn(&Member) -> Truth);

/// The authorization that each adult signs: 301.80(h)(14).
pub(super) const SIGNED: &[Check] = &[(ADULT, |member| member.authorization_signed.yes())];

/// The checks of the two registers: 301.80(i)(1).
const REGISTERS: &[Check] = &[
    (CHECKED_FROM, |member| member.cants_checked.yes()),
    (CHECKED_FROM, |member| member.sex_offender_registry_checked.yes()),
];

/// The check of criminal histories: 301.80(i)(2).
pub(super) const LEADS: &[Check] = &[(CHECKED_FROM, |member| member.leads_checked.yes())];

/// Says which items are not met, and how to mend that.
pub(super) fn say_items(say: &mut Say, items: &[&'static Word], not_met: &'static Message, mend: &'static Message) {
    let items = || Arg::Words(items.to_vec());
    say.note(|| Note::plain(not_met).with("items", items()));
    say.mend(|| Note::plain(mend).with("items", items()));
}

/// Whether every fact of a sheet is yes. All facts of the sheet must be yes-or-no questions.
fn all_hold(sheet: &impl Sheet) -> Truth {
    let mut all = Vec::new();
    sheet.each(&mut |slot| {
        let fact = FactSet::of(slot.id());
        all.push(match slot.raw() {
            Some(raw) => Truth::given(raw != 0, fact),
            None => Truth::unknown(fact),
        });
    });
    Truth::all(all)
}

/// The points whose facts are no. `points` has the order of the sheet's facts.
pub(super) fn failing(sheet: &impl Sheet, points: &'static [Word]) -> Vec<&'static Word> {
    let (mut failing, mut points) = (Vec::new(), points.iter());
    sheet.each(&mut |slot| failing.extend(points.next().filter(|_| slot.raw() == Some(0))));
    failing
}

impl Facts {
    /// Whether the child is too old for the agreement on the day asked about.
    pub(super) fn of_age(&self) -> Truth {
        old_enough(
            &self.child_age,
            &self.child_birth_date,
            &self.as_of,
            AGREEMENT_AGE.value,
        )
    }

    /// Whether the child's feelings allow the placement. A child who is too young to tell does not stand in the way.
    pub(super) fn at_ease(&self) -> Truth {
        let allows = |feelings: &ChildFeelings| matches!(feelings, ChildFeelings::AtEase | ChildFeelings::TooYoung);
        self.child_feelings.passes(allows)
    }

    /// Whether these checks were done for every member of the household who is old enough for them.
    pub(super) fn everybody(&self, checks: &[Check]) -> Truth {
        let list = self.household.only();
        let Some(members) = self.household.known() else {
            // A list of dates of birth would need the day asked about too.
            return Truth::unknown(list) & self.as_of.stated();
        };
        let each = members.entries().iter().flat_map(|member| {
            let checks = checks.iter();
            checks.map(|(years, done)| !member.has_reached(*years, &self.as_of) | done(member))
        });
        Truth::all(each).because(list)
    }

    /// Whether the relative signed the agreement and meets its points: 301.80(h)(1)-(14).
    pub(super) fn agreed(&self) -> Truth {
        Truth::all([all_hold(&self.agreements), self.everybody(SIGNED)])
    }

    /// Whether the registers were checked, and whether a report found there allows the placement: 301.80(i)(1).
    pub(super) fn registers(&self) -> Truth {
        let decision = &self.abuse_report_decision;
        // If there is a decision on a report, there is a report.
        let exists = self.abuse_report_exists.yes().or_else(decision.stated());
        let decided = !exists | decision.is(ReportDecision::Place);
        let communicated = self.results_communicated.yes();
        Truth::all([self.everybody(REGISTERS), communicated, decided])
    }

    /// Whether the relative has a telephone at once, if the child needs that: 301.80(i)(15).
    pub(super) fn telephone(&self) -> Truth {
        !self.child_special_needs.yes() | self.telephone_at_once.yes()
    }

    /// Whether the home meets its seventeen conditions: 301.80(i)(1)-(17).
    pub(super) fn in_order(&self) -> Truth {
        let (registers, leads) = (self.registers(), self.everybody(LEADS));
        Truth::all([registers, leads, all_hold(&self.home), self.telephone()])
    }

    /// Whether the relative has a police report or a finding of family or domestic violence: 301.80(e)(1)(G).
    pub(super) fn violence(&self) -> Truth {
        self.notice.relative_police_report.yes()
            | self.notice.relative_indicated_finding.yes()
            | self.notice.relative_court_finding.yes()
    }

    /// Whether the notice was sent. A day of sending proves it.
    pub(super) fn notice_sent(&self) -> Truth {
        let dated = self.notice.notice_sent_on.stated();
        self.notice.notice_sent.yes().or_else(dated)
    }

    /// Whether a consideration is required in this case. Two of them are required only in some cases.
    fn arises(&self, consideration: Consideration) -> Truth {
        match consideration {
            Consideration::ParentsProgress => self.violence_illness_or_substances.yes(),
            Consideration::UneasySibling => self.uneasy_sibling_placed_along.yes(),
            Consideration::PriorRelationship
            | Consideration::Comfort
            | Consideration::SelectionCriteria
            | Consideration::BestInterests
            | Consideration::Relationship
            | Consideration::Protection
            | Consideration::Understanding
            | Consideration::Involvement
            | Consideration::RoleNow
            | Consideration::Teamwork
            | Consideration::GoalAndServices
            | Consideration::Supports => Truth::yes(self.considered.only()),
        }
    }

    /// The considerations that are required, or may be, and that nobody looked at. Empty while the list is not known.
    pub(super) fn not_weighed(&self) -> Vec<Consideration> {
        let Some(considered) = self.considered.known() else {
            return Vec::new();
        };
        let all = Consideration::ALL.iter().copied();
        all.filter(|one| !self.arises(*one).is_no() && !considered.entries().contains(one))
            .collect()
    }

    /// Whether every required consideration was weighed. Unknown if only considerations are left that may not be
    /// required.
    pub(super) fn weighed(&self) -> Truth {
        let open = self.not_weighed().into_iter();
        let known = self.considered.stated();
        open.fold(known, |all, consideration| all & !self.arises(consideration))
    }

    /// The payment to the home. `None` if it is not known whether the home is licensed.
    pub(super) fn payment(&self) -> Option<Payment> {
        self.licensed.get().map(|licensed| {
            if licensed {
                Payment::FosterCareRate
            } else {
                Payment::ChildOnlyStandard
            }
        })
    }

    /// A step with a deadline that a row of the timeline counts.
    pub(super) fn clock<'a>(
        &'a self,
        row: &'static Rule,
        (starts, done): (&'a Fact<Date>, &'a Fact<Date>),
        taken: Truth,
        calendar: &'a Calendar,
    ) -> Clock<'a> {
        Clock {
            starts,
            done,
            begun: BY_DATE,
            taken,
            as_of: &self.as_of,
            term: Term::Row(row),
            calendar,
        }
    }

    /// The attempts to interview each relative on the list.
    pub(super) fn interviews<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let s = &self.search;
        let dates = (&s.case_assigned_on, &s.interviews_tried_on);
        let row = &timeline::RELATIVES_INTERVIEWED;
        self.clock(row, dates, s.interviews_tried.yes(), calendar)
    }

    /// The notice to the relative, with the timeline's row for its deadline. An initial placement has a longer
    /// deadline.
    /// `None` while it is not known whether it is an initial placement.
    pub(super) fn notice_clock<'a>(&'a self, calendar: &'a Calendar) -> Option<(Clock<'a>, &'static Rule)> {
        let n = &self.notice;
        let (row, starts) = if n.initial_placement.get()? {
            (&timeline::RELATIVES_NOTIFIED, &n.protective_custody_on)
        } else {
            (&timeline::RELATIVE_NOTIFIED_LATER, &n.postal_address_obtained_on)
        };
        let clock = self.clock(row, (starts, &n.notice_sent_on), n.notice_sent.yes(), calendar);
        Some((clock, row))
    }

    /// The supervisor's placement decision.
    pub(super) fn decision_clock<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let dates = (&self.placed_on, &self.placement_decision_on);
        self.clock(&timeline::PLACEMENT_DECISION, dates, BY_DATE, calendar)
    }
}

impl Member {
    /// Whether the member has reached this age, in years, on the day asked about. A date of birth alone is enough.
    pub(super) fn has_reached(&self, years: i32, as_of: &Fact<Date>) -> Truth {
        match (self.age.known(), self.birth_date.known()) {
            (None, Some(born)) => as_of
                .passes(|on| born.birthday(years.unsigned_abs()) <= *on)
                .because(self.birth_date.only()),
            (Some(_), _) | (None, None) => old_enough(&self.age, &self.birth_date, as_of, years),
        }
    }
}
