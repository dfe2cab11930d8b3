//! The Visitation and Contact Plan of siblings placed apart: 301.220, 301.230, 301.250, 301.255 and 301.70.

use super::{Checklist, Decides, Entry, Reports, dated, table};
use crate::engine::answer::Duty;
use crate::engine::fact::Fact;
use crate::engine::problem::messages;
use crate::engine::rule::Section;
use crate::engine::text::{Message, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::sections::{S301_70, S301_220, S301_230, S301_250, S301_255};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

mod checks;
mod contact;
mod facts;
mod moves;
mod plan;
mod visits;

pub use crate::law::shared::apart::{Apart, ApartBasis};
pub use checks::CONTRADICTIONS;
pub use contact::{ADOPTED, ADULTS, BETWEEN};
pub use facts::{BetweenContact, Dates, Facts, Reason};
pub use moves::{AMEND, MOVE, WITHHELD};
pub use plan::{APART, CONTENTS, CONTENTS_MORE, FILED, IN_SERVICE_PLAN, OUTSIDE, REVIEW};
pub use visits::{EXCEPTIONS, FREQUENCY, INDEPENDENT, NO_DISCIPLINE, START};

use contact::{adopted, adults, between};
use moves::{amend, move_notice, withheld};
use plan::{apart, contents, contents_more, filed, in_service_plan, outside, review};
use visits::{exceptions, frequency, independent, no_discipline, start};

impl Facts {
    /// A step that is due a number of days after another. Only its date says whether the first step was taken.
    fn clock<'a>(&'a self, starts: &'a Fact<Date>, done: &'a Fact<Date>, taken: Truth, term: Term) -> Clock<'a> {
        Clock {
            starts,
            done,
            begun: BY_DATE,
            taken,
            as_of: &self.as_of,
            term,
            calendar: &self.calendar,
        }
    }

    /// The day of the events in a list that the search for missing facts makes up.
    fn some_day(&self) -> Option<Date> {
        let known = self.as_of.get().or(self.temporary_custody_date.get());
        known.or(Date::new(2024, 6, 14))
    }
}

table! {
    /// The rules in the order of the Sections.
    TABLE: Entry<Facts> =
        FREQUENCY: frequency, Decides;
        START: start, Decides;
        EXCEPTIONS: exceptions, Reports;
        NO_DISCIPLINE: no_discipline, Decides;
        FILED: filed, Decides;
        IN_SERVICE_PLAN: in_service_plan, Decides;
        INDEPENDENT: independent, Decides;
        CONTENTS: contents, Decides;
        CONTENTS_MORE: contents_more, Decides;
        REVIEW: review, Reports;
        AMEND: amend, Decides;
        APART: apart, Decides;
        OUTSIDE: outside, Decides;
        MOVE: move_notice, Decides;
        BETWEEN: between, Decides;
        WITHHELD: withheld, Decides;
        ADOPTED: adopted, Reports;
        ADULTS: adults, Reports;
}

impl Checklist for Facts {
    const TABLE: &'static [Entry<Facts>] = TABLE;
    const SECTIONS: &'static [&'static Section] = &[&S301_70, &S301_220, &S301_230, &S301_250, &S301_255];

    fn applies(&self) -> Truth {
        self.siblings_placed_apart.yes()
    }
    fn why_not(&self) -> &'static Message {
        &NOT_APART
    }
    fn gates(&self) -> Vec<(Fact<bool>, Truth, FactSet)> {
        let moves = self.move_dates.only() | self.plan_amended_dates.only() | self.move_notice_dates.only();
        let told = self.attorneys_notified_date.only() | self.gals_notified_date.only();
        vec![
            dated(self.sibling_visits_begun, self.first_sibling_visit_date),
            dated(self.plan_filed, self.plan_filed_date),
            (self.sibling_moved, self.moved(), moves),
            (
                self.whereabouts_withheld,
                self.withheld(),
                self.withheld_determination_date.only() | told,
            ),
            dated(self.attorneys_notified, self.attorneys_notified_date),
            dated(self.gals_notified, self.gals_notified_date),
        ]
    }
    fn calendar(&mut self) -> &mut Calendar {
        &mut self.calendar
    }
    fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        if !self.exception().is_yes() {
            duties.push(
                self.start_clock()
                    .duty(&START, "301.220(a)", Role::Agency, &BEGIN_VISITS),
            );
        }
        self.filing_duties(&mut duties);
        self.review_duties(&mut duties);
        self.move_duties(&mut duties);
        if self.apart.first_case_review_held.yes().is_no() {
            duties.push(Duty::open(&APART, "301.70(n)", Role::Caseworker, &LOOK_AT_APART));
        }
        if self.withheld().is_yes() {
            let [attorneys, guardians] = self.withheld_clocks();
            duties.push(attorneys.duty(&WITHHELD, "301.230(b)", Role::Department, &TELL_ATTORNEYS));
            duties.push(guardians.duty(&WITHHELD, "301.230(b)", Role::Department, &TELL_GUARDIANS));
        }
        self.agreement_duties(&mut duties);
        duties
    }
}

messages! { MESSAGES:
    /// The siblings are not placed apart.
    NOT_APART = "visitation.outcome.not_apart",
        "The siblings are not placed apart, so no Visitation and Contact Plan is asked for.";
    /// 301.220(a).
    BEGIN_VISITS = "visitation.duty.begin_visits", "Begin sibling visits within {#first_sibling_visit_days} days of \
                                                    temporary custody.";
    /// 301.220(c).
    FILE_PLAN = "visitation.duty.file_plan", "File the plan with the juvenile court within {#sibling_plan_days} days \
                                              of temporary custody.";
    /// 301.70(j)(3).
    FILE_PLAN_COURT_DAYS = "visitation.duty.file_plan_court_days",
        "File the plan with the juvenile court within {#sibling_plan_court_days} days of temporary custody, weekends \
         and holidays left out; the earlier date governs.";
    /// 301.220(g).
    REVIEW_PLAN = "visitation.duty.review_plan", "Review the plan now that the assessments are complete.";
    /// 301.220(g).
    REVIEW_ONGOING = "visitation.duty.review_ongoing", "Keep reviewing whether more contact and visits are possible.";
    /// 301.220(g).
    MORE_CONTACT = "visitation.duty.more_contact", "See that contact and visits are increased, since they can be.";
    /// 301.220(g).
    ENCOURAGE_HOLIDAYS = "visitation.duty.encourage_holidays", "Encourage caregivers to allow visits at holidays and \
                                                                milestones.";
    /// 301.230(a)(3)(A).
    GIVE_NOTICE = "visitation.duty.give_notice",
        "Give siblings and their caregivers written notice of the move of {date} within {#sibling_move_notice_days} \
         days.";
    /// 301.70(n).
    LOOK_AT_APART = "visitation.duty.look_at_apart", "Have the first administrative case review look at why the \
                                                      siblings are apart.";
    /// 301.230(b).
    TELL_ATTORNEYS = "visitation.duty.tell_attorneys", "Tell each child's attorney in writing within \
                                                        {#sibling_withholding_notice_days} days that whereabouts are \
                                                        withheld.";
    /// 301.230(b).
    TELL_GUARDIANS = "visitation.duty.tell_guardians", "Tell each child's guardian ad litem in writing within \
                                                        {#sibling_withholding_notice_days} days that whereabouts are \
                                                        withheld.";
    /// 301.250(a).
    ENCOURAGE_AGREEMENT = "visitation.duty.encourage_agreement", "Encourage the adoptive parents or guardian to make a \
                                                                  plan or agreement on contact.";
    /// 301.250(b).
    OFFER_HELP = "visitation.duty.offer_help", "Offer help in making, carrying out and amending it.";
    /// 301.250(b).
    KEEP_COPY = "visitation.duty.keep_copy", "Place a copy in the adoption or guardianship record.";
    /// 301.255.
    OFFER_PLAN = "visitation.duty.offer_plan", "Offer to make a plan or agreement on contact with the adult siblings.";
}
