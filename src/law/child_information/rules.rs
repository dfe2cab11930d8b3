//! The rules on sharing the child's information. The function that decides a rule stands below it.

use super::items::{item, notice_item, packet_item};
use super::{Facts, InformationItem, InformationRecipient, ItemDecision};
use crate::engine::answer::{Ruling, Say, Status};
use crate::engine::rule::rule;
use crate::engine::truth::Truth;
use crate::law::numbers::{GUARDIAN_COPY_BUSINESS_DAYS, Number, RECEIPT_BUSINESS_DAYS};
use crate::time::calendar::{Calendar, Date};

rule! {
    /// 301.80(e)(1)(G).
    RELATIVE_NOTICE = "child_info.relative_notice", "301.80(e)(1)(G)":
        "The notice to a relative names the child by first name, gender and age only; it never goes to a relative with \
         a police report, an indicated finding or a court finding of family or domestic violence.";
    ONLY_THREE = "Only first name, gender and age go into the notice.";
    NOT_TO_THIS_RELATIVE = "The notice is not sent to this relative.";
    VIOLENCE_OPEN = "Not until it is known that there is no such report or finding.";
}

pub(super) fn relative_notice(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let violence = f.violence();
    if violence.is_yes() {
        say.note(&NOT_TO_THIS_RELATIVE);
    }
    let applies = f.recipient.is(InformationRecipient::RelativeNotice);
    let offered = f.offers(|name| notice_item(name) == ItemDecision::Exclude);
    if (applies & offered).is_yes() {
        say.mend(&ONLY_THREE);
    }
    Ruling::where_applies(applies, || (!violence & !offered).into())
}

rule! {
    /// 301.120(a), (c)(1)-(4).
    PACKET = "child_info.packet", "301.120(a), (c)(1)-(4)":
        "At placement, or before where possible, the caregiver is given a written summary: medical, educational, the \
         child's part of the service plan with history and legal status, and other background.";
    PART_OF_PACKET = "Part of what the caregiver is given.";
    VERBALLY = "In an emergency it is given verbally, as it becomes available.";
}

pub(super) fn packet(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let to_caregiver = f.recipient.is(InformationRecipient::Caregiver);
    if (to_caregiver & f.emergency_placement.yes()).is_yes() {
        say.note(&VERBALLY);
    }
    let in_packet = |name: &str| packet_item(item(name)).0 == ItemDecision::Share;
    let offered = f.offers(in_packet);
    Ruling::where_applies(f.in_care_team() & offered, || offered.into())
}

rule! {
    /// 301.120(a)(2).
    RECEIPT = "child_info.receipt", "301.120(a)(2)":
        "Within {#receipt_business_days:words} business days after placement the caregiver signs that the information \
         was received.";
}

pub(super) fn receipt(f: &Facts, calendar: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || {
        f.owed_until(f.due(RECEIPT_BUSINESS_DAYS, calendar), f.receipt_signed.yes())
    })
}

rule! {
    /// 301.120(a)(3).
    SUPERVISOR = "child_info.supervisor", "301.120(a)(3)":
        "The caseworker's supervisor reviews the information and approves its accuracy.";
}

pub(super) fn supervisor(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || owed(f.supervisor_approved.yes()))
}

rule! {
    /// 301.120(b).
    GAL_COPY = "child_info.gal_copy", "301.120(b)":
        "Within {#guardian_copy_business_days:words} business days after placement the guardian ad litem is given a \
         copy of what the caregiver was given.";
}

pub(super) fn gal_copy(f: &Facts, calendar: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || {
        f.owed_until(f.due(GUARDIAN_COPY_BUSINESS_DAYS, calendar), f.gal_copy_given.yes())
    })
}

rule! {
    /// 301.120(c)(3).
    NO_FORMER_CAREGIVERS = "child_info.no_former_caregivers", "301.120(c)(3)":
        "Nothing that identifies or locates an earlier caregiver is shared.";
    FORMER_CAREGIVER = "Always left out: it would identify or locate an earlier caregiver.";
    WITHOUT_CAREGIVERS = "Left without anything that identifies or locates an earlier caregiver.";
}

pub(super) fn no_former_caregivers(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    f.not_offered(&[InformationItem::FormerCaregiverIdentity])
}

rule! {
    /// 301.120(c)(4), (e).
    MENTAL_HEALTH = "child_info.mental_health", "301.120(c)(4), (e)":
        "Mental health information is shared only as 89 Ill. Adm. Code 431 allows.";
    TWO_SECTIONS = "The text points to 431.110 in (c)(4) and to 431.100 in (e): look at both.";
}

const MENTAL_HEALTH_ITEMS: &[InformationItem] = &[
    InformationItem::MentalHealthInformation,
    InformationItem::MentalHealthActInformation,
];

pub(super) fn mental_health(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let ruling = f.not_offered(MENTAL_HEALTH_ITEMS);
    if ruling.status == Status::NotMet {
        say.reading(&TWO_SECTIONS);
    }
    ruling
}

rule! {
    /// 301.120(f).
    HIV = "child_info.hiv", "301.120(f)":
        "AIDS, ARC and HIV information is shared only as 89 Ill. Adm. Code 431.110 allows.";
    UNDER_431 = "Only as that provision allows.";
}

pub(super) fn hiv(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    f.not_offered(&[InformationItem::HivAidsInformation])
}

rule! {
    /// 301.120(d).
    REVIEW_FILE = "child_info.review_file", "301.120(d)":
        "The caregiver may read the supporting documents in the child's file in the presence of casework staff.";
}

pub(super) fn review_file(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.recipient.is(InformationRecipient::Caregiver), || {
        f.casework_staff_present.yes().into()
    })
}

/// The ruling on a duty without a deadline. It is pending until the duty is done, and it never fails.
fn owed(done: Truth) -> Ruling {
    if done.is_no() {
        Ruling::pending(done.rests_on())
    } else {
        done.into()
    }
}

impl Facts {
    /// Whether the recipient is the caregiver or the guardian ad litem. 301.120 is about these two.
    pub(super) fn in_care_team(&self) -> Truth {
        !self.recipient.is(InformationRecipient::RelativeNotice)
    }

    /// Whether the relative has a police report or a finding of family or domestic violence: 301.80(e)(1)(G).
    pub(super) fn violence(&self) -> Truth {
        self.relative_police_report.yes() | self.relative_indicated_finding.yes() | self.relative_court_finding.yes()
    }

    /// Whether at least one offered item passes a test.
    fn offers(&self, test: impl Fn(&str) -> bool) -> Truth {
        self.items
            .passes(|items| items.entries().iter().any(|name| test(name.as_str())))
    }

    /// The ruling of a rule that forbids to offer these items to a caregiver or guardian ad litem.
    fn not_offered(&self, these: &[InformationItem]) -> Ruling {
        let offered = self.offers(|name| item(name).is_some_and(|item| these.contains(&item)));
        Ruling::where_applies(self.in_care_team(), || (!offered).into())
    }

    /// The last day in time, if the deadline is this many business days after the placement.
    pub(super) fn due(&self, business_days: Number, calendar: &Calendar) -> Option<Date> {
        let placed = self.placed_on.get()?;
        Some(calendar.plus_business_days(placed, business_days.count()))
    }

    /// The ruling on a duty with a due date. It fails if the duty is not done and the due date has passed.
    fn owed_until(&self, due: Option<Date>, done: Truth) -> Ruling {
        let late = due.is_some_and(|due| self.as_of.get() > Some(due));
        if late && done.is_no() {
            Ruling::from(done).because(self.placed_on.only() | self.as_of.only())
        } else {
            owed(done)
        }
    }
}
