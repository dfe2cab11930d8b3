//! The rules on contact between visits, after adoption or guardianship, and with adult siblings.

use super::plan::NO_TIME;
use super::{BetweenContact, ENCOURAGE_AGREEMENT, Facts, KEEP_COPY, OFFER_HELP, OFFER_PLAN};
use crate::engine::answer::{Duty, Ruling, Say};
use crate::engine::rule::rule;
use crate::engine::text::Message;
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::{NOT_ASKED, as_done, either, every, lacking, untimed};
use crate::law::shared::requirement::Requirement;
use crate::law::shared::role::Role;

rule! {
    /// 301.230(a)(4).
    BETWEEN = "visit.sibling_between", "301.230(a)(4)":
        "Between visits the children are in touch as often as they wish, or by a reasonable schedule that is in the \
         plan.";
}

pub(super) fn between(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.contact_schedule_reasonable, Requirement::ReasonableSchedule),
        (&f.contact_schedule_in_plan, Requirement::ScheduleInPlan),
    ];
    let free = f.between_contact.decide(|contact| match contact {
        BetweenContact::AsChildrenWish => Truth::yes(FactSet::EMPTY),
        BetweenContact::Scheduled => every(parts.map(|(fact, _)| fact)),
    });
    if f.whereabouts_open().is_yes() && free.is_no() {
        lacking(say, &parts);
    }
    either(f.whereabouts_open(), free.into(), NOT_ASKED)
}

rule! {
    /// 301.250.
    ADOPTED = "visit.adopted_or_guardianship", "301.250":
        "Where a sibling is placed apart for adoption or subsidised guardianship, a plan or agreement on contact is \
         encouraged, help with it is offered, and a copy is kept in the record.";
}

pub(super) fn adopted(f: &Facts, say: &mut Say) -> Ruling {
    let done = f.contact_agreement_encouraged.yes() & f.contact_agreement_help_offered.yes() & f.agreement_filed();
    if f.sibling_adopted_or_in_guardianship.yes().is_yes() && !done.is_yes() {
        say.reading(&NO_TIME);
    }
    either(f.sibling_adopted_or_in_guardianship.yes(), untimed(done), NOT_ASKED)
}

rule! {
    /// 301.255.
    ADULTS = "visit.adult_siblings", "301.255":
        "Where some, not all, of the siblings are adults or emancipated, it is offered to make a plan or agreement on \
         contact.";
}

pub(super) fn adults(f: &Facts, say: &mut Say) -> Ruling {
    let some_not_all = f.some_not_all_adult();
    let offered = f.adult_contact_plan_offered.yes();
    if some_not_all.is_yes() && !offered.is_yes() {
        say.reading(&NO_TIME);
    }
    either(some_not_all, untimed(offered), NOT_ASKED)
}

impl Facts {
    /// Whether a copy of the plan or agreement on contact is in the record, if there is one.
    pub(super) fn agreement_filed(&self) -> Truth {
        !self.contact_agreement_exists.yes() | self.contact_agreement_in_record.yes()
    }

    /// Whether some of the siblings, but not all, are adults or emancipated.
    pub(super) fn some_not_all_adult(&self) -> Truth {
        self.some_siblings_adult.yes() & !self.all_siblings_adult.yes()
    }

    /// The duties of 301.250 and 301.255.
    pub(super) fn agreement_duties(&self, duties: &mut Vec<Duty>) {
        if self.sibling_adopted_or_in_guardianship.yes().is_yes() {
            let mut owe = |citation, text: &'static Message, done: Truth| {
                let duty = Duty::open(&ADOPTED, citation, Role::Department, text);
                duties.push(as_done(duty, done));
            };
            owe(
                "301.250(a)",
                &ENCOURAGE_AGREEMENT,
                self.contact_agreement_encouraged.yes(),
            );
            owe("301.250(b)", &OFFER_HELP, self.contact_agreement_help_offered.yes());
            if self.contact_agreement_exists.yes().is_yes() {
                owe("301.250(b)", &KEEP_COPY, self.contact_agreement_in_record.yes());
            }
        }
        if self.some_not_all_adult().is_yes() {
            let duty = Duty::open(&ADULTS, "301.255", Role::Department, &OFFER_PLAN);
            duties.push(as_done(duty, self.adult_contact_plan_offered.yes()));
        }
    }
}
