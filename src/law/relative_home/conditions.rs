//! The conditions that the rules share: checks on the household, the agreement, the home, the notice and its deadlines.

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

/// A check on a member of the household: the age from which it is made, and whether it was made.
pub(super) type Check = (i32, fn(&Member) -> Truth);

/// (h)(14).
pub(super) const SIGNED: &[Check] = &[(ADULT, |member| member.authorization_signed.yes())];

/// (i)(1).
const REGISTERS: &[Check] = &[
    (CHECKED_FROM, |member| member.cants_checked.yes()),
    (CHECKED_FROM, |member| member.sex_offender_registry_checked.yes()),
];

/// (i)(2).
pub(super) const LEADS: &[Check] = &[(CHECKED_FROM, |member| member.leads_checked.yes())];

/// Says which items are not met, and what would mend that.
pub(super) fn say_items(say: &mut Say, items: &[&'static Word], not_met: &'static Message, mend: &'static Message) {
    let items = || Arg::Words(items.to_vec());
    say.note(|| Note::plain(not_met).with("items", items()));
    say.mend(|| Note::plain(mend).with("items", items()));
}

/// A record of conditions that all must hold: whether they do.
pub(super) fn all_hold(record: &impl Sheet) -> Truth {
    let mut all = Vec::new();
    record.each(&mut |slot| {
        let fact = FactSet::of(slot.id());
        all.push(match slot.raw() {
            Some(raw) => Truth::given(raw != 0, fact),
            None => Truth::unknown(fact),
        });
    });
    Truth::all(all)
}

/// Those that do not; the points are in the record's order.
pub(super) fn failing(record: &impl Sheet, points: &'static [Word]) -> Vec<&'static Word> {
    let (mut failing, mut points) = (Vec::new(), points.iter());
    record.each(&mut |slot| failing.extend(points.next().filter(|_| slot.raw() == Some(0))));
    failing
}

impl Facts {
    /// Whether the child is 18 on the day asked about.
    pub(super) fn of_age(&self) -> Truth {
        old_enough(
            &self.child_age,
            &self.child_birth_date,
            &self.as_of,
            AGREEMENT_AGE.value,
        )
    }

    pub(super) fn at_ease(&self) -> Truth {
        let well = |feelings: &ChildFeelings| matches!(feelings, ChildFeelings::AtEase | ChildFeelings::TooYoung);
        self.child_feelings.passes(well)
    }

    /// Whether these checks were made on everybody at home who is old enough for them.
    pub(super) fn everybody(&self, checks: &[Check]) -> Truth {
        let list = self.household.only();
        let Some(members) = self.household.known() else {
            // Ages may be given as dates of birth.
            return Truth::unknown(list) & self.as_of.stated();
        };
        let each = members.entries().iter().flat_map(|member| {
            let checks = checks.iter();
            checks.map(|(years, made)| !member.is(*years, &self.as_of) | made(member))
        });
        Truth::all(each).because(list)
    }

    /// (h)(1)-(14).
    pub(super) fn agreed(&self) -> Truth {
        Truth::all([all_hold(&self.agreements), self.everybody(SIGNED)])
    }

    /// (i)(1).
    pub(super) fn registers(&self) -> Truth {
        let decision = &self.abuse_report_decision;
        // A decision tells of a report.
        let decided_on = decision.stated();
        let exists = self.abuse_report_exists.yes().or_else(decided_on);
        let decided = !exists | decision.is(ReportDecision::Place);
        let communicated = self.results_communicated.yes();
        Truth::all([self.everybody(REGISTERS), communicated, decided])
    }

    /// (i)(15).
    pub(super) fn telephone(&self) -> Truth {
        !self.child_special_needs.yes() | self.telephone_at_once.yes()
    }

    /// (i)(1)-(17).
    pub(super) fn in_order(&self) -> Truth {
        let (registers, leads) = (self.registers(), self.everybody(LEADS));
        Truth::all([registers, leads, all_hold(&self.home), self.telephone()])
    }

    /// The conditions for placement.
    pub(super) fn conditions(&self) -> Truth {
        Truth::all([
            self.reason_to_believe_safe.yes(),
            self.at_ease(),
            self.of_age() | self.agreed(),
            self.in_order(),
            self.history.clear(),
        ])
    }

    pub(super) fn violence(&self) -> Truth {
        self.notice.relative_police_report.yes()
            | self.notice.relative_indicated_finding.yes()
            | self.notice.relative_court_finding.yes()
    }

    pub(super) fn notice_sent(&self) -> Truth {
        let dated = self.notice.notice_sent_on.stated();
        self.notice.notice_sent.yes().or_else(dated)
    }

    /// What is to be weighed here and was not.
    pub(super) fn not_weighed(&self) -> Vec<Consideration> {
        let Some(considered) = self.considered.known() else {
            return Vec::new();
        };
        let arises = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes().is_no(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes().is_no(),
            _ => true,
        };
        let all = Consideration::ALL.iter().copied();
        all.filter(|one| arises(one) && !considered.entries().contains(one))
            .collect()
    }

    /// Whether everything was weighed; what may not arise is not counted against it.
    pub(super) fn weighed(&self) -> Truth {
        let open = self.not_weighed();
        let so = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes(),
            _ => Truth::no(self.considered.only()),
        };
        let known = self.considered.stated();
        open.iter().map(so).fold(known, |all, one| all & one)
    }

    pub(super) fn payment(&self) -> Option<Payment> {
        self.licensed.get().map(|licensed| match licensed {
            true => Payment::FosterCareRate,
            false => Payment::ChildOnlyStandard,
        })
    }

    // What runs from an event, as the timeline's rows count it.

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

    pub(super) fn interviews<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let s = &self.search;
        let dates = (&s.case_assigned_on, &s.interviews_tried_on);
        let row = &timeline::RELATIVES_INTERVIEWED;
        self.clock(row, dates, s.interviews_tried.yes(), calendar)
    }

    /// Thirty days at initial placement, seven otherwise; neither while it is not known which.
    pub(super) fn notice_clock<'a>(&'a self, calendar: &'a Calendar) -> Option<(Clock<'a>, &'static Rule)> {
        let n = &self.notice;
        let (row, starts) = match n.initial_placement.get()? {
            true => (&timeline::RELATIVES_NOTIFIED, &n.protective_custody_on),
            false => (&timeline::RELATIVE_NOTIFIED_LATER, &n.postal_address_obtained_on),
        };
        let clock = self.clock(row, (starts, &n.notice_sent_on), n.notice_sent.yes(), calendar);
        Some((clock, row))
    }

    pub(super) fn decision_clock<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let dates = (&self.placed_on, &self.placement_decision_on);
        self.clock(&timeline::PLACEMENT_DECISION, dates, BY_DATE, calendar)
    }
}

impl Member {
    /// Whether the member is of this age on the day asked about. A date of birth needs no age beside it.
    pub(super) fn is(&self, years: i32, as_of: &Fact<Date>) -> Truth {
        match (self.age.known(), self.birth_date.known()) {
            (None, Some(born)) => as_of
                .passes(|on| born.birthday(years.unsigned_abs()) <= *on)
                .because(self.birth_date.only()),
            _ => old_enough(&self.age, &self.birth_date, as_of, years),
        }
    }
}
