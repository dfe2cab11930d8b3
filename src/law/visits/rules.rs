//! The three rules on visits that were held.

use super::tally::{Audit, LoggedVisit};
use super::{AuditOf, Facts, Outcome, PeriodStatus, VisitKind};
use crate::engine::answer::{Ruling, Say, Status};
use crate::engine::decision::Settled;
use crate::engine::fact::{List, Slot};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::time::calendar::Date;

rule! {
    /// 301.20 "Visitation", 301.70(j)(1): a visit is in person.
    FACE_TO_FACE = "visit.face_to_face", "301.20 \"Visitation\", 301.70(j)(1)":
        "A visit is face to face.";
    IS_CONTACT = "A call, video or letter is contact: welcome, and no visit. Entries of contact, not counted: {count}. \
                  This by itself fails nothing.";
}

pub(super) fn face_to_face(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    if !f.visits.is_known() {
        return Truth::unknown(f.visits.only()).into();
    }
    let kinds = || audit.visits.iter().map(|visit| visit.kind);
    let contacts = kinds().filter(|kind| *kind == Some(VisitKind::Contact)).count();
    if contacts > 0 {
        say.reading(|| Note::plain(&IS_CONTACT).with("count", Arg::Number(contacts as i64)));
    }
    let log = f.visits.known().map(List::entries).unwrap_or_default();
    let open = audit.visits.iter().filter(|visit| visit.kind.is_none());
    let open = open.filter_map(|visit| log.get(visit.index));
    let unknown = open.fold(FactSet::EMPTY, |facts, entry| facts | entry.kind.only());
    let (status, facts) = if audit.visits.is_empty() {
        (Status::NotApplicable, f.visits.only())
    } else if unknown.is_empty() {
        (Status::Met, f.visits.only())
    } else {
        (Status::Unknown, unknown)
    };
    Ruling { status, facts }
}

rule! {
    /// 301.210(b)(4), 301.220(a), (e).
    HELD = "visit.held", "301.210(b)(4), 301.220(a), (e)":
        "Each full calendar month has at least {#sibling_visits:words} sibling visits; weeks without a parent visit \
         are reported.";
    SHORT_MONTHS = "Fewer than {#sibling_visits:words} sibling visits in the months that begin on: {months}.";
    TOO_FEW_UNDATED = "The visits of which the day is not known are too few to bring each of these months to \
                       {#sibling_visits:words}: {months}.";
    PARTIAL = "Months and weeks that the period covers only in part are reported, and not judged.";
    WEEKS = "Full weeks, Monday to Sunday, without a parent visit: {count}. This is reported, and decides nothing.";
    LIFTED_BY_COURT = "A court ordered fewer sibling visits: no month counts as short.";
    LIFTED_BY_HARM = "The exception for harm is taken as stated: no month counts as short. A check of the plan looks \
                      at its parts.";
    HOLD_MORE = "Hold at least {#sibling_visits:words} visits with every sibling in each month; a month that is over \
                 cannot be made up for: record why it was short.";
}

pub(super) fn held(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    let lifted = f.lifted();
    if audit.months.iter().chain(&audit.weeks).any(|period| !period.is_whole) {
        say.reading(&PARTIAL);
    }
    let weeks = audit
        .weeks
        .iter()
        .filter(|week| week.status == PeriodStatus::Short)
        .count();
    if weeks > 0 {
        say.reading(|| Note::plain(&WEEKS).with("count", Arg::Number(weeks as i64)));
    }
    let months_that_are = |status: PeriodStatus| {
        audit
            .months
            .iter()
            .filter(move |month| month.status == status)
            .map(|month| month.from)
    };
    if months_that_are(PeriodStatus::Lifted).next().is_some() {
        if f.court_order_fewer_visits.yes().is_yes() {
            say.reading(&LIFTED_BY_COURT);
        } else {
            say.reading(&LIFTED_BY_HARM);
        }
    }
    let short: Vec<Date> = months_that_are(PeriodStatus::Short).collect();
    let none_short = short.is_empty();
    if !none_short {
        say.note(|| Note::plain(&SHORT_MONTHS).with("months", Arg::Dates(short)));
    }
    let log = f.visits.only() | f.siblings.only() | f.audit_from.only() | f.audit_to.only();
    match f.judge(audit) {
        Settled::Outcome(Outcome::NotCompliant) => {
            if none_short {
                let lacking = audit.months.iter().filter(|month| month.lacks() > 0);
                let lacking = lacking.map(|month| month.from).collect();
                say.note(|| Note::plain(&TOO_FEW_UNDATED).with("months", Arg::Dates(lacking)));
            }
            say.mend(&HOLD_MORE);
            Truth::no(log).into()
        }
        Settled::Open(open) => Truth::unknown(open).into(),
        Settled::Outcome(Outcome::Compliant | Outcome::Undetermined) => {
            if f.audit_of.get() == Some(AuditOf::Parent) {
                Ruling::not_applicable(f.audit_of.only())
            } else if months_that_are(PeriodStatus::Held).next().is_some()
                && months_that_are(PeriodStatus::Lifted).next().is_none()
            {
                Truth::yes(log).into()
            } else if lifted.is_yes() {
                Ruling::not_applicable(lifted.rests_on())
            } else {
                Ruling::not_applicable(log)
            }
        }
    }
}

rule! {
    /// 301.220(e).
    ALL_PRESENT = "visit.sibling_all_present", "301.220(e)":
        "A sibling visit counts only with every sibling there, also when it is held together with a parent visit.";
    PARENT_OR_NOT = "A joint visit with every sibling there counts also when the parent stayed away.";
    PERHAPS_JOINT = "Visits entered as those of parent and child, with every sibling there: {count}. They were not \
                     counted; one that was meant for the siblings too is entered as joint, and counts.";
}

pub(super) fn all_present(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    if f.audit_of.get() == Some(AuditOf::Parent) {
        return Ruling::not_applicable(f.audit_of.only());
    }
    if !f.visits.is_known() {
        return Truth::unknown(f.visits.only()).into();
    }
    let visits = || audit.visits.iter().filter(|visit| f.inside(visit) != Some(false));
    let everyone = |visit: &LoggedVisit| visit.missing.as_ref().is_some_and(Vec::is_empty);
    let of = |kind| visits().filter(move |visit| visit.kind == Some(kind));
    if of(VisitKind::Joint).any(|visit| visit.parent_present == Some(false)) {
        say.reading(&PARENT_OR_NOT);
    }
    let with_parent = of(VisitKind::Parent).filter(|visit| everyone(visit)).count();
    if with_parent > 0 {
        say.note(|| Note::plain(&PERHAPS_JOINT).with("count", Arg::Number(with_parent as i64)));
    }
    let siblings = || visits().filter(|visit| visit.may_be_of_siblings());
    let someone_missing = |visit: &LoggedVisit| {
        let is_sure = visit.kind.is_some() && f.inside(visit) == Some(true);
        is_sure && visit.missing.as_ref().is_some_and(|missing| !missing.is_empty())
    };
    let facts = f.visits.only() | f.siblings.only();
    let (status, facts) = if siblings().next().is_none() {
        (Status::NotApplicable, facts)
    } else if siblings().any(someone_missing) {
        (Status::NotMet, facts)
    } else if siblings().all(everyone) {
        (Status::Met, facts)
    } else {
        let unknown = f.unknown_of(siblings().filter(|visit| !everyone(visit)));
        (Status::Unknown, unknown | f.siblings.unless_known())
    };
    Ruling { status, facts }
}
