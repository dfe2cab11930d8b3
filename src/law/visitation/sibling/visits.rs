//! The rules on how often siblings visit each other, when visits begin, and why they may be fewer.

use super::{Facts, Reason};
use crate::engine::answer::{Ruling, Say};
use crate::engine::fact::{Fact, Slot};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{FIRST_SIBLING_VISIT_DAYS, SIBLING_VISITS};
use crate::law::shared::checklist::{every, lacking, unless};
use crate::law::shared::clock::{Clock, Term};
use crate::law::shared::requirement::Requirement;
use crate::law::visitation::frequency::{Pace, explain_monthly, guaranteed_monthly};
use crate::time::calendar::Date;

/// The visits that each calendar month must have: "at least twice per month".
pub(super) const VISITS_A_MONTH: i32 = SIBLING_VISITS.value;

rule! {
    /// 301.220(a): visits take place at least twice per month.
    FREQUENCY = "visit.sibling_frequency", "301.220(a)":
        "Siblings placed apart visit each other at least {#sibling_visits:times} a month.";
    SHORT_MONTH = "In the month that begins on {month}, the schedule has {visits} of the {#sibling_visits} visits \
                   needed.";
    WHOLE_MONTHS = "An explicit schedule is looked at by whole calendar months, of which this one covers {months}.";
    NONE_PLANNED = "No visit is planned.";
    IN_PERSON = "Only visits face to face count; calls, video and letters are welcome besides.";
    LIFTED = "An exception of 301.220(a) applies.";
    PLAN_TWO = "Plan visits so that even the shortest month has {#sibling_visits:words}: every \
                {#sibling_visit_interval_days} days or more often, or {#sibling_visits:times} in each calendar month.";
}

/// Whether a pace guarantees two visits in the shortest month. `None` if that depends on how the visits fall.
pub(super) fn twice_monthly(pace: Pace) -> Option<bool> {
    guaranteed_monthly(pace, VISITS_A_MONTH).map(|visits| visits >= VISITS_A_MONTH)
}

pub(super) fn frequency(f: &Facts, say: &mut Say) -> Ruling {
    let (often, exception) = (f.often(), f.exception());
    if let Some(pace) = f.frequency.pace() {
        explain_monthly(pace, VISITS_A_MONTH, say);
    } else if let Some(dates) = f.visit_dates.known() {
        if dates.entries().is_empty() {
            say.note(&NONE_PLANNED);
        } else if let (false, Some(months)) = (say.is_silent(), f.scheduled_months()) {
            let months: Vec<(Date, usize)> = months.collect();
            say.reading(|| Note::plain(&WHOLE_MONTHS).with("months", Arg::Number(months.len() as i64)));
            for (month, visits) in months {
                if visits < VISITS_A_MONTH as usize {
                    say.note(|| {
                        Note::plain(&SHORT_MONTH)
                            .with("month", Arg::Date(month))
                            .with("visits", Arg::Number(visits as i64))
                    });
                }
            }
        }
    }
    say.note(&IN_PERSON);
    let ruling = unless(often.into(), exception);
    if ruling.met().is_no() && often.is_no() {
        if exception.is_yes() {
            say.note(&LIFTED);
        } else {
            say.mend(&PLAN_TWO);
        }
    }
    ruling
}

rule! {
    /// 301.220(a): visits begin not later than two weeks after temporary custody of any sibling.
    START = "visit.sibling_start", "301.220(a)":
        "Sibling visits begin as soon as possible, at most {#first_sibling_visit_days} days after temporary custody is \
         awarded.";
    SAME_EXCEPTIONS = "The exceptions of 301.220(a) lift the start as well as the frequency.";
}

pub(super) fn start(f: &Facts, say: &mut Say) -> Ruling {
    let in_time = f.start_clock().ruling(&mut Say::silent());
    let ruling = unless(in_time, f.exception());
    if ruling == in_time {
        f.start_clock().ruling(say);
    } else if f.exception().is_yes() {
        say.reading(&SAME_EXCEPTIONS);
    }
    ruling
}

rule! {
    /// 301.220(a)(1)-(2): a court order, or a documented risk of harm that supervision could not remove.
    EXCEPTIONS = "visit.sibling_exceptions", "301.220(a)(1)-(2)":
        "Visits are fewer only where a court ordered it, or where one sibling may harm another, supervision could not \
         remove that risk, and the risk and its basis are documented.";
    ALL_PARTS = "All parts of the exception for harm are needed.";
}

pub(super) fn exceptions(f: &Facts, say: &mut Say) -> Ruling {
    let (often, exception) = (f.often(), f.exception());
    if exception.is_no() && f.harm_risk.yes().is_yes() {
        say.reading(&ALL_PARTS);
    }
    if exception.is_yes() {
        return exception.into();
    }
    if often.is_yes() {
        return Ruling::not_applicable(often.rests_on());
    }
    if often.is_no() && exception.is_no() {
        lacking(say, &f.harm_parts());
    }
    if often.is_unknown() {
        Truth::unknown(often.rests_on()).into()
    } else {
        exception.into()
    }
}

rule! {
    /// 301.220(b), 301.230(c).
    NO_DISCIPLINE = "visit.no_discipline", "301.220(b), 301.230(c)":
        "Visits are never fewer as discipline or for want of a supervisor, nor is a court asked for that; other \
         contact is never less as discipline.";
    SUPERVISOR_AND_CONTACT = "301.230(c) names discipline alone: contact that is less for want of a supervisor is \
                              reported, and fails nothing.";
    RESTORE = "Restore the visits or contact, and withdraw any request to a court that rests on this reason.";
}

pub(super) fn no_discipline(f: &Facts, say: &mut Say) -> Ruling {
    let fair = |done: &Fact<bool>, reason: &Fact<Reason>, barred: &[Reason]| {
        let allowed = |reason| Truth::given(!barred.contains(&reason), FactSet::EMPTY);
        !done.yes() | reason.decide(allowed)
    };
    let (discipline, both) = ([Reason::Discipline], [Reason::Discipline, Reason::NoSupervisor]);
    let kept = fair(&f.visits_reduced, &f.visits_reduced_reason, &both)
        & fair(&f.court_asked_to_reduce, &f.court_asked_reason, &both)
        & fair(&f.contact_restricted, &f.contact_restricted_reason, &discipline);
    if f.contact_restricted_reason.get() == Some(Reason::NoSupervisor) {
        say.reading(&SUPERVISOR_AND_CONTACT);
    }
    if kept.is_no() {
        say.mend(&RESTORE);
    }
    kept.into()
}

rule! {
    /// 301.220(d).
    INDEPENDENT = "visit.sibling_independent", "301.220(d)":
        "A parent's failure to visit never makes sibling visits fewer.";
    SEPARATE = "Hold sibling visits whether or not a parent comes.";
    JOINT = "A visit together with a parent visit counts as a sibling visit only with all siblings there (301.220(e)).";
}

pub(super) fn independent(f: &Facts, say: &mut Say) -> Ruling {
    if f.joint_with_parent_visits.yes().is_yes() {
        say.note(&JOINT);
    }
    let independent = !f.depends_on_parent_visits.yes();
    if independent.is_no() {
        say.mend(&SEPARATE);
    }
    independent.into()
}

impl Facts {
    /// Whether visits are planned at least twice a month.
    pub(super) fn often(&self) -> Truth {
        let (pattern, dates) = (&self.each_month_has_two, &self.visit_dates);
        if self.frequency.is_stated() {
            return self.frequency.suffices(twice_monthly, pattern);
        }
        if dates.known().is_some_and(|dates| dates.entries().is_empty()) {
            return Truth::no(dates.only());
        }
        let schedule = dates.only() | self.schedule_from.only() | self.schedule_to.only();
        match self.scheduled_often() {
            Some(Some(often)) => return Truth::given(often, schedule),
            Some(None) => return pattern.yes(),
            // The pattern is enough: a schedule that has two visits in each month would contradict it.
            None if pattern.yes().is_no() => return pattern.yes(),
            None => {}
        }
        let schedule = self.schedule_slots();
        let is_scheduled = schedule.iter().any(|fact| fact.is_known());
        let frequency = self.frequency.slots().into_iter().filter(|_| !is_scheduled);
        let open = schedule.into_iter().chain([pattern as &dyn Slot]).chain(frequency);
        let open = open.filter(|fact| !fact.is_known());
        Truth::unknown(open.fold(FactSet::EMPTY, |facts, fact| facts | FactSet::of(fact.id())))
    }

    /// The three facts of an explicit schedule.
    pub(super) fn schedule_slots(&self) -> [&dyn Slot; 3] {
        [&self.visit_dates, &self.schedule_from, &self.schedule_to]
    }

    /// Whether each whole calendar month of an explicit schedule has two visits. The outer `None` says that the
    /// schedule is not known, the inner one that it has no whole month.
    pub(super) fn scheduled_often(&self) -> Option<Option<bool>> {
        let enough = |(_, visits)| visits >= VISITS_A_MONTH as usize;
        let mut months = self.scheduled_months()?.peekable();
        Some(months.peek().is_some().then(|| months.all(enough)))
    }

    /// The whole calendar months of an explicit schedule, each with the number of days that have a visit.
    pub(super) fn scheduled_months(&self) -> Option<impl Iterator<Item = (Date, usize)>> {
        let (from, to) = (self.schedule_from.get()?, self.schedule_to.get()?);
        let mut days: Vec<Date> = self.visit_dates.known()?.entries().to_vec();
        days.sort_unstable();
        days.dedup();
        let mut month = if from.day() == 1 {
            from
        } else {
            from.last_of_month().plus_days(1)
        };
        let mut seen = days.partition_point(|day| *day < month);
        Some(std::iter::from_fn(move || {
            let last = month.last_of_month();
            (last <= to).then(|| {
                let in_month = days.iter().skip(seen).take_while(|day| **day <= last);
                let count = in_month.count();
                let visits = (month, count);
                (month, seen) = (last.plus_days(1), seen + count);
                visits
            })
        }))
    }

    /// The parts of the exception for harm: 301.220(a)(2).
    pub(super) fn harm_parts(&self) -> [(&Fact<bool>, Requirement); 5] {
        [
            (&self.harm_risk, Requirement::HarmRisk),
            (&self.supervision_inadequate, Requirement::InadequateSupervision),
            (
                &self.inadequacy_from_observation_or_record,
                Requirement::ObservationOrRecord,
            ),
            (&self.specific_risk_documented, Requirement::SpecificRisk),
            (&self.risk_basis_documented, Requirement::RiskBasis),
        ]
    }

    /// Whether an exception of 301.220(a) allows fewer visits.
    pub(super) fn exception(&self) -> Truth {
        let harm = every(self.harm_parts().map(|(fact, _)| fact));
        self.court_order_fewer_visits.yes() | harm
    }

    /// The time in which the first visit is due.
    pub(super) fn start_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.first_sibling_visit_date,
            self.sibling_visits_begun.yes(),
            Term::Days(FIRST_SIBLING_VISIT_DAYS.value),
        )
    }
}
