//! What the caseworker, the supervisor and the permanency worker must do.

use super::{
    APPROVE, Facts, GAL_COPY, GET_RECEIPT, GIVE_COPY, HOLIDAYS_SKIPPED, InformationRecipient, KEEP_COPY, RECEIPT,
    RELATIVE_NOTICE, SUPERVISOR,
};
use crate::engine::answer::Duty;
use crate::engine::fact::Fact;
use crate::engine::text::{Arg, Note};
use crate::law::numbers::{GUARDIAN_COPY_BUSINESS_DAYS, Number, RECEIPT_BUSINESS_DAYS};
use crate::law::shared::checklist::as_done;
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

impl Facts {
    pub(super) fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let mut duties = Vec::new();
        if self.in_care_team().is_yes() {
            let within = |duty: Duty, business_days: Number, done: &Fact<bool>| {
                let due = self.due(business_days, calendar);
                // A duty is overdue only if it is known that nobody did it.
                let as_of = self.as_of.get().filter(|_| done.yes().is_no());
                let duty = as_done(duty.due(due, None, as_of), done.yes());
                match self.holidays(due, calendar) {
                    Some(holidays) => duty.note(|| holidays),
                    None => duty,
                }
            };
            let receipt = Duty::open(&RECEIPT, "301.120(a)(2)", Role::Caseworker, &GET_RECEIPT);
            let copy = Duty::open(&GAL_COPY, "301.120(b)", Role::Caseworker, &GIVE_COPY);
            let approval = Duty::open(&SUPERVISOR, "301.120(a)(3)", Role::Supervisor, &APPROVE);
            duties.push(within(receipt, RECEIPT_BUSINESS_DAYS, &self.receipt_signed));
            duties.push(as_done(approval, self.supervisor_approved.yes()));
            duties.push(within(copy, GUARDIAN_COPY_BUSINESS_DAYS, &self.gal_copy_given));
        }
        let no_notice = self.recipient.is(InformationRecipient::RelativeNotice) & self.violence();
        if no_notice.is_yes() {
            let citation = "301.80(e)(1)(G)";
            let role = Role::PermanencyWorker;
            duties.push(Duty::open(&RELATIVE_NOTICE, citation, role, &KEEP_COPY));
        }
        duties
    }

    /// A note that lists the holidays between the placement and the due date. `None` if there are none.
    fn holidays(&self, due: Option<Date>, calendar: &Calendar) -> Option<Note> {
        let skipped = calendar.holidays_skipped(self.placed_on.get()?, due?);
        let dates: Vec<Date> = skipped.map(|holiday| holiday.date).collect();
        (!dates.is_empty()).then(|| Note::plain(&HOLIDAYS_SKIPPED).with("dates", Arg::Dates(dates)))
    }
}
