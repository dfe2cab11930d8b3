//! The Visitation and Contact Plan of siblings placed apart: 301.220, 301.230, 301.250, 301.255 and 301.70.

use super::frequency::{Pace, explain_monthly, guaranteed_monthly};
use super::{
    Checklist, Decides, Entry, Part, Reports, all, as_done, dated, either, every, lacking, table, unless, untimed,
};
use crate::engine::answer::{Duty, Ruling, Say, Status};
use crate::engine::decision::old_enough;
use crate::engine::fact::Fact;
use crate::engine::problem::messages;
use crate::engine::rule::{Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    FIRST_SIBLING_VISIT_DAYS, SIBLING_CONSENT_AGE, SIBLING_MOVE_NOTICE_DAYS, SIBLING_PLAN_COURT_DAYS,
    SIBLING_PLAN_DAYS, SIBLING_VISITS, SIBLING_WITHHOLDING_NOTICE_DAYS,
};
use crate::law::sections::{S301_70, S301_220, S301_230, S301_250, S301_255};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

mod checks;
mod facts;

pub use crate::law::shared::apart::{Apart, ApartBasis};
pub use checks::CONTRADICTIONS;
pub use facts::{BetweenContact, Dates, Facts, Reason};

/// "At least twice per month".
const VISITS_A_MONTH: i32 = SIBLING_VISITS.value;

rule! {
    /// 301.220(a): at least twice per month.
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

/// Whether a pace is sure of two visits in the shortest month; `None` where the pattern decides.
fn twice_monthly(pace: Pace) -> Option<bool> {
    guaranteed_monthly(pace, VISITS_A_MONTH).map(|visits| visits >= VISITS_A_MONTH)
}

fn frequency(f: &Facts, say: &mut Say) -> Ruling {
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
        match exception.is_yes() {
            true => say.note(&LIFTED),
            false => say.mend(&PLAN_TWO),
        }
    }
    ruling
}

rule! {
    /// 301.220(a): not later than two weeks after temporary custody of any sibling.
    START = "visit.sibling_start", "301.220(a)":
        "Sibling visits begin as soon as possible, at most {#first_sibling_visit_days} days after temporary custody is \
         awarded.";
    SAME_EXCEPTIONS = "The exceptions of 301.220(a) lift the start as well as the frequency.";
}

fn start(f: &Facts, say: &mut Say) -> Ruling {
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
    /// 301.220(a)(1)-(2): a court order; or harm that supervision could not remove, documented.
    EXCEPTIONS = "visit.sibling_exceptions", "301.220(a)(1)-(2)":
        "Visits are fewer only where a court ordered it, or where one sibling may harm another, supervision could not \
         remove that risk, and the risk and its basis are documented.";
    ALL_PARTS = "All parts of the exception for harm are needed.";
}

fn exceptions(f: &Facts, say: &mut Say) -> Ruling {
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
    match often.is_unknown() {
        true => Truth::unknown(often.rests_on()).into(),
        false => exception.into(),
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

fn no_discipline(f: &Facts, say: &mut Say) -> Ruling {
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
    /// 301.220(c), 301.70(j)(3).
    FILED = "visit.sibling_filed", "301.220(c), 301.70(j)(3)":
        "Caseworkers, caregivers and children make the plan, and it is filed with the juvenile court within \
         {#sibling_plan_days} days of temporary custody, by the Department where no caseworker is assigned.";
    TWO_DATES = "Two due dates meet here: {first} by 301.220(c) and the second sentence of 301.70(j)(3), and {second} \
                 by its first sentence, which leaves out weekends and holidays. The earlier is applied.";
}

fn filed(f: &Facts, say: &mut Say) -> Ruling {
    let clock = f.filing_clock();
    let in_time = clock.ruling(say);
    if let (Some(first), Some(second)) = (clock.due(), f.court_days_clock().due()) {
        say.reading(|| {
            Note::plain(&TWO_DATES)
                .with("first", Arg::Date(first))
                .with("second", Arg::Date(second))
        });
    }
    let parts = [
        (&f.made_with_caseworkers, Part::Caseworkers),
        (&f.made_with_caregivers, Part::Caregivers),
        (&f.made_with_children, Part::Children),
    ];
    lacking(say, &parts);
    all([in_time, every(parts.map(|(fact, _)| fact)).into()])
}

rule! {
    /// 301.220(c).
    IN_SERVICE_PLAN = "visit.sibling_in_service_plan", "301.220(c)":
        "The plan is part of the Family Service Plan.";
    INCLUDE = "Include the plan in the Family Service Plan.";
}

fn in_service_plan(f: &Facts, say: &mut Say) -> Ruling {
    let included = f.in_family_service_plan.yes();
    if included.is_no() {
        say.mend(&INCLUDE);
    }
    included.into()
}

rule! {
    /// 301.220(d).
    INDEPENDENT = "visit.sibling_independent", "301.220(d)":
        "A parent's failure to visit never makes sibling visits fewer.";
    SEPARATE = "Hold sibling visits whether or not a parent comes.";
    JOINT = "A visit together with a parent visit counts as a sibling visit only with all siblings there (301.220(e)).";
}

fn independent(f: &Facts, say: &mut Say) -> Ruling {
    if f.joint_with_parent_visits.yes().is_yes() {
        say.note(&JOINT);
    }
    let independent = !f.depends_on_parent_visits.yes();
    if independent.is_no() {
        say.mend(&SEPARATE);
    }
    independent.into()
}

rule! {
    /// 301.220(f).
    CONTENTS = "visit.sibling_contents", "301.220(f)":
        "The plan states how long visits last, where they take place, what supervision there is, and briefly why this \
         frequency and duration.";
}

fn contents(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.duration_stated, Part::Duration),
        (&f.location_stated, Part::Location),
        (&f.supervision_stated, Part::Supervision),
        (&f.frequency_reason_stated, Part::FrequencyReason),
        (&f.duration_reason_stated, Part::DurationReason),
    ];
    lacking(say, &parts);
    every(parts.map(|(fact, _)| fact)).into()
}

rule! {
    /// 301.220(c), 301.70(j)(1).
    CONTENTS_MORE = "visit.sibling_contents_more", "301.220(c), 301.70(j)(1)":
        "Besides the frequency, the plan names the other approved forms of contact and the roles of caregivers and \
         others.";
}

fn contents_more(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.other_contact_forms_stated, Part::OtherContact),
        (&f.caregiver_roles_stated, Part::CaregiverRoles),
    ];
    lacking(say, &parts);
    every(parts.map(|(fact, _)| fact)).into()
}

rule! {
    /// 301.220(g).
    REVIEW = "visit.sibling_review", "301.220(g)":
        "The plan is reviewed after each individual assessment and as time goes, contact grows when it can, and visits \
         at holidays and milestones are encouraged.";
    NO_TIME = "No time is stated for this: it is a duty, and leaving it open fails nothing.";
}

fn review(f: &Facts, say: &mut Say) -> Ruling {
    let done = (!f.assessments_complete.yes() | f.reviewed_after_assessments.yes())
        & f.reviewed_ongoing.yes()
        & !f.more_contact_possible.yes()
        & f.holiday_visits_encouraged.yes();
    if !done.is_yes() {
        say.reading(&NO_TIME);
    }
    untimed(done)
}

rule! {
    /// 301.220(h), 301.70(j)(4), 301.230(a)(3)(B).
    AMEND = "visit.sibling_amend", "301.220(h), 301.70(j)(4), 301.230(a)(3)(B)":
        "The plan is amended every time a sibling moves.";
    EVERY_MOVE = "301.230(a)(3)(B) asks for an amendment \"if necessary\", the two other provisions on every move: \
                  they govern, whatever a review found.";
    COVERS_EARLIER = "301.220(h) asks for an amendment every time a sibling moves: one that comes after several moves \
                      is taken to cover them all.";
    AMEND_NOW = "Amend the plan after the move of {date}.";
    AMEND_MOVES = "Amend the plan after each move.";
}

fn amend(f: &Facts, say: &mut Say) -> Ruling {
    let moved = f.moved();
    let (moves, amendments) = (&f.move_dates, &f.plan_amended_dates);
    let amended = match amendments.known() {
        Some(dates) if dates.entries().is_empty() => Truth::no(amendments.only()),
        // The last amendment comes after the last move, and so after every other.
        _ => moves.compared(amendments, |moves, amendments| {
            let amended = amendments.entries().iter().max() >= moves.entries().iter().max();
            if amended && !say.is_silent() && !amended_each_time(moves, amendments) {
                say.reading(&COVERS_EARLIER);
            }
            amended
        }),
    };
    if !moved.is_no() && amended.is_no() {
        say.reading(&EVERY_MOVE);
        match moves.known().and_then(|moves| moves.entries().iter().max()) {
            Some(last) => say.mend(|| Note::plain(&AMEND_NOW).with("date", Arg::Date(*last))),
            None => say.mend(&AMEND_MOVES),
        }
    }
    either(moved, amended.into(), Ruling::not_applicable(FactSet::EMPTY))
}

/// Whether the plan was amended after each move and before the next.
fn amended_each_time(moves: &Dates, amendments: &Dates) -> bool {
    let (moves, amendments) = (moves.entries(), amendments.entries());
    moves.iter().all(|moved| {
        let next = moves.iter().filter(|next| *next > moved).min();
        let in_between = |on: &Date| on >= moved && next.is_none_or(|next| on < next);
        amendments.iter().any(in_between)
    })
}

rule! {
    /// 301.230(a)(3)(A).
    MOVE = "visit.sibling_move", "301.230(a)(3)(A)":
        "Within {#sibling_move_notice_days} days of a move, each sibling and each sibling's caregiver are given the \
         new caregiver's name, address and telephone number in writing.";
    NOT_OWED = "No notice is owed while the whereabouts are withheld or a court prohibits telling them.";
    NOTICE_LATE = "Notice of the move of {date} was due by {due}: give it at once if it is not given, and record the \
                   reason for the delay.";
    WITHHELD_LATER = "Notice of the move of {date} was due before the whereabouts were withheld on {determined}: what \
                      is withheld later does not lift it.";
}

fn move_notice(f: &Facts, say: &mut Say) -> Ruling {
    let notices = &f.move_notice_dates;
    let (mut some_owed, owed_by_day) = (None, f.notice_owed());
    let in_time = match f.move_dates.known() {
        Some(moves) => all(moves.entries().iter().enumerate().map(|(place, moved)| {
            let due = moved.plus_days(DAYS_FOR_NOTICE);
            let owed = owed_by_day(due);
            some_owed = Some(some_owed.map_or(owed, |some| some | owed));
            if let (true, Some(on)) = (owed.is_yes(), f.withheld_determination_date.get()) {
                say.reading(|| {
                    Note::plain(&WITHHELD_LATER)
                        .with("date", Arg::Date(*moved))
                        .with("determined", Arg::Date(on))
                });
            }
            let ruling = either(owed, f.notice_of(place, due), Ruling::not_applicable(FactSet::EMPTY));
            if ruling.status == Status::NotMet {
                say.mend(|| {
                    Note::plain(&NOTICE_LATE)
                        .with("date", Arg::Date(*moved))
                        .with("due", Arg::Date(due))
                });
            }
            ruling
        })),
        None => {
            let open = [(&f.move_notice_dates as &dyn crate::engine::fact::Slot), &f.as_of];
            let open = open.into_iter().filter(|slot| !slot.is_known());
            let open = open.fold(f.move_dates.only(), |set, slot| set | FactSet::of(slot.id()));
            some_owed = Some(f.some_notice_owed());
            Truth::unknown(open).into()
        }
    };
    let owed = some_owed.unwrap_or(f.whereabouts_open());
    if owed.is_no() {
        say.reading(&NOT_OWED);
    }
    let parts = [
        (&f.move_notice_in_writing, Part::InWriting),
        (&f.move_notice_to_siblings, Part::ToSiblings),
        (&f.move_notice_to_caregivers, Part::ToCaregivers),
    ];
    let form: Ruling = every(parts.map(|(fact, _)| fact)).into();
    let given = notices.passes(|dates| !dates.entries().is_empty());
    if given.is_yes() && (owed & f.moved()).is_yes() {
        lacking(say, &parts);
    }
    let form = either(given, form, Ruling::not_applicable(FactSet::EMPTY));
    either(
        owed & f.moved(),
        all([in_time, form]),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

/// "Within seven days after the move", and after a determination to withhold.
const DAYS_FOR_NOTICE: i32 = SIBLING_MOVE_NOTICE_DAYS.value;

rule! {
    /// 301.70(d), (j)(2), (l), (n).
    APART = "visit.sibling_apart_reasons", "301.70(d), (j)(2), (l), (n)":
        "The plan says why the siblings are apart and what was done to place them together; apart in a child's best \
         interests takes the supervisor's approval, recorded; the first administrative case review looks at it.";
    APPROVAL_FOR_BEST_INTERESTS = "The supervisor's approval belongs to a determination of best interests, not to a \
                                   court order or the lack of a joint home.";
}

fn apart(f: &Facts, say: &mut Say) -> Ruling {
    if f.apart.best_interests().is_no() {
        say.reading(&APPROVAL_FOR_BEST_INTERESTS);
    }
    lacking(say, &f.apart.parts());
    f.apart.recorded()
}

rule! {
    /// 301.70(j)(5).
    OUTSIDE = "visit.sibling_outside_care", "301.70(j)(5)":
        "A sibling who is not in the Department's custody or guardianship takes part only with the consent and \
         participation of a parent or guardian, or from {#sibling_consent_age} on with their own.";
    FROM_18 = "\"Over {#sibling_consent_age}\" is taken to begin with the {#sibling_consent_age}th birthday.";
}

fn outside(f: &Facts, say: &mut Say) -> Ruling {
    let (included, adult) = (f.outside_sibling_included.yes(), f.outside_sibling_adult());
    let own = [
        (&f.outside_sibling_consents, Part::OwnConsent),
        (&f.outside_sibling_participates, Part::OwnParticipation),
    ];
    let guardian = [
        (&f.outside_parent_consents, Part::GuardianConsent),
        (&f.outside_parent_participates, Part::GuardianParticipation),
    ];
    if included.is_yes() && !adult.is_unknown() {
        say.reading(&FROM_18);
        lacking(say, if adult.is_yes() { &own } else { &guardian });
    }
    either(
        included,
        either(
            adult,
            every(own.map(|(fact, _)| fact)).into(),
            every(guardian.map(|(fact, _)| fact)).into(),
        ),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

/// Over 18 years of age.
const ADULT: i32 = SIBLING_CONSENT_AGE.value;

rule! {
    /// 301.230(a)(4).
    BETWEEN = "visit.sibling_between", "301.230(a)(4)":
        "Between visits the children are in touch as often as they wish, or by a reasonable schedule that is in the \
         plan.";
}

fn between(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.contact_schedule_reasonable, Part::ReasonableSchedule),
        (&f.contact_schedule_in_plan, Part::ScheduleInPlan),
    ];
    let free = f.between_contact.decide(|contact| match contact {
        BetweenContact::AsChildrenWish => Truth::yes(FactSet::EMPTY),
        BetweenContact::Scheduled => every(parts.map(|(fact, _)| fact)),
    });
    if f.whereabouts_open().is_yes() && free.is_no() {
        lacking(say, &parts);
    }
    either(
        f.whereabouts_open(),
        free.into(),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.230(b).
    WITHHELD = "visit.sibling_withheld", "301.230(b)":
        "Where whereabouts are withheld, each child's attorney and guardian ad litem are told in writing within \
         {#sibling_withholding_notice_days} days, and the reasons are recorded.";
}

fn withheld(f: &Facts, say: &mut Say) -> Ruling {
    let (withheld, none) = (f.withheld(), Ruling::not_applicable(FactSet::EMPTY));
    let silent = &mut Say::silent();
    let say = if withheld.is_yes() { say } else { silent };
    let [attorneys, guardians] = f.withheld_clocks().map(|clock| clock.ruling(say));
    let (written, recorded) = (&f.withheld_notice_in_writing, &f.withheld_reasons_recorded);
    let told = f.withheld_notice_given();
    match told.is_yes() {
        true => lacking(say, &[(written, Part::InWriting), (recorded, Part::ReasonsRecorded)]),
        false => lacking(say, &[(recorded, Part::ReasonsRecorded)]),
    }
    let form = either(told, written.yes().into(), none);
    let parts = all([attorneys, guardians, form, recorded.yes().into()]);
    either(withheld, parts, none)
}

rule! {
    /// 301.250.
    ADOPTED = "visit.adopted_or_guardianship", "301.250":
        "Where a sibling is placed apart for adoption or subsidised guardianship, a plan or agreement on contact is \
         encouraged, help with it is offered, and a copy is kept in the record.";
}

fn adopted(f: &Facts, say: &mut Say) -> Ruling {
    let done = f.contact_agreement_encouraged.yes() & f.contact_agreement_help_offered.yes() & f.agreement_filed();
    if f.sibling_adopted_or_in_guardianship.yes().is_yes() && !done.is_yes() {
        say.reading(&NO_TIME);
    }
    either(
        f.sibling_adopted_or_in_guardianship.yes(),
        untimed(done),
        Ruling::not_applicable(FactSet::EMPTY),
    )
}

rule! {
    /// 301.255.
    ADULTS = "visit.adult_siblings", "301.255":
        "Where some, not all, of the siblings are adults or emancipated, it is offered to make a plan or agreement on \
         contact.";
}

fn adults(f: &Facts, say: &mut Say) -> Ruling {
    let some_not_all = f.some_not_all_adult();
    let offered = f.adult_contact_plan_offered.yes();
    if some_not_all.is_yes() && !offered.is_yes() {
        say.reading(&NO_TIME);
    }
    either(some_not_all, untimed(offered), Ruling::not_applicable(FactSet::EMPTY))
}

impl Facts {
    /// Whether visits are planned at least twice a month.
    fn often(&self) -> Truth {
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
            // A schedule that would suffice contradicts it.
            None if pattern.yes().is_no() => return pattern.yes(),
            None => {}
        }
        let schedule: [&dyn crate::engine::fact::Slot; 4] = [dates, &self.schedule_from, &self.schedule_to, pattern];
        let of_count: [&dyn crate::engine::fact::Slot; 3] = [
            &self.frequency.visit_count,
            &self.frequency.visit_period,
            &self.frequency.visit_every_days,
        ];
        let by_dates = schedule.iter().take(3).any(|slot| slot.is_known());
        let open = schedule.into_iter().chain(of_count.into_iter().filter(|_| !by_dates));
        let open = open.filter(|slot| !slot.is_known());
        Truth::unknown(open.fold(FactSet::EMPTY, |set, slot| set | FactSet::of(slot.id())))
    }

    /// Whether each whole calendar month of an explicit schedule has its visits, where it has such a month.
    fn scheduled_often(&self) -> Option<Option<bool>> {
        let enough = |(_, visits)| visits >= VISITS_A_MONTH as usize;
        let mut months = self.scheduled_months()?.peekable();
        Some(months.peek().is_some().then(|| months.all(enough)))
    }

    /// The whole calendar months of an explicit schedule, each with the days on which it has visits.
    fn scheduled_months(&self) -> Option<impl Iterator<Item = (Date, usize)>> {
        let (from, to) = (self.schedule_from.get()?, self.schedule_to.get()?);
        let mut days: Vec<Date> = self.visit_dates.known()?.entries().to_vec();
        days.sort_unstable();
        days.dedup();
        let mut month = match from.day() {
            1 => from,
            _ => from.last_of_month().plus_days(1),
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

    fn harm_parts(&self) -> [(&Fact<bool>, Part); 5] {
        [
            (&self.harm_risk, Part::HarmRisk),
            (&self.supervision_inadequate, Part::InadequateSupervision),
            (&self.inadequacy_from_observation_or_record, Part::ObservationOrRecord),
            (&self.specific_risk_documented, Part::SpecificRisk),
            (&self.risk_basis_documented, Part::RiskBasis),
        ]
    }

    /// Whether fewer visits are allowed.
    fn exception(&self) -> Truth {
        let harm = every(self.harm_parts().map(|(fact, _)| fact));
        self.court_order_fewer_visits.yes() | harm
    }

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

    fn start_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.first_sibling_visit_date,
            self.sibling_visits_begun.yes(),
            Term::Days(FIRST_SIBLING_VISIT_DAYS.value),
        )
    }

    fn filing_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.plan_filed_date,
            self.plan_filed.yes(),
            Term::Days(SIBLING_PLAN_DAYS.value),
        )
    }

    fn court_days_clock(&self) -> Clock<'_> {
        Clock {
            term: Term::Working(SIBLING_PLAN_COURT_DAYS.count()),
            ..self.filing_clock()
        }
    }

    fn withheld_clocks(&self) -> [Clock<'_>; 2] {
        [
            (&self.attorneys_notified_date, &self.attorneys_notified),
            (&self.gals_notified_date, &self.gals_notified),
        ]
        .map(|(on, told)| {
            self.clock(
                &self.withheld_determination_date,
                on,
                told.yes(),
                Term::Days(SIBLING_WITHHOLDING_NOTICE_DAYS.value),
            )
        })
    }

    /// Whether whereabouts are withheld; a determination that has a date was made.
    fn withheld(&self) -> Truth {
        let determined = self.withheld_determination_date.stated();
        self.whereabouts_withheld.yes().or_surely([determined])
    }

    /// Whether the attorneys, or the guardians ad litem, were told that whereabouts are withheld.
    fn withheld_notice_given(&self) -> Truth {
        let given = |clock: Clock<'_>| clock.taken.or_surely([clock.done.stated()]);
        let [attorneys, guardians] = self.withheld_clocks().map(given);
        attorneys | guardians
    }

    /// Whether siblings may know each other's whereabouts.
    fn whereabouts_open(&self) -> Truth {
        !self.withheld() & !self.court_prohibits_whereabouts.yes()
    }

    fn moved(&self) -> Truth {
        match self.move_dates.known() {
            Some(moves) => Truth::given(!moves.entries().is_empty(), self.move_dates.only()),
            None => self.sibling_moved.yes(),
        }
    }

    /// Whether the notice of a move that is due on some day is owed: not where whereabouts were withheld by then.
    fn notice_owed(&self) -> impl Fn(Date) -> Truth {
        let (determined, as_of) = (self.withheld_determination_date, self.as_of.get());
        let (withheld, moves) = (self.withheld(), self.move_dates.only());
        let allowed = !self.court_prohibits_whereabouts.yes();
        move |due| {
            let withheld = match (determined.get(), as_of) {
                (Some(on), _) => Truth::given(on <= due, determined.only() | moves),
                (None, Some(as_of)) if as_of <= due => withheld,
                (None, _) => withheld & Truth::unknown(determined.only()),
            };
            !withheld & allowed
        }
    }

    /// Whether notice of moves on days that are not known is owed.
    fn some_notice_owed(&self) -> Truth {
        let withheld = self.withheld() & Truth::unknown(self.move_dates.only());
        !withheld & !self.court_prohibits_whereabouts.yes()
    }

    /// How the notice of the move at this place, due on this day, stands.
    fn notice_of(&self, place: usize, due: Date) -> Ruling {
        let (moves, notices) = (self.move_dates.only(), self.move_notice_dates.only());
        let given = self.move_notice_dates.known();
        let open = match given {
            Some(_) => FactSet::EMPTY,
            None => notices,
        };
        match (given.and_then(|dates| dates.entries().get(place)), self.as_of.get()) {
            (Some(date), _) => Truth::given(*date <= due, moves | notices).into(),
            (None, None) => Truth::unknown(open | self.as_of.only()).into(),
            (None, Some(as_of)) if as_of <= due => Ruling::pending(moves | self.as_of.only()),
            (None, Some(_)) if given.is_some() => Truth::no(moves | notices | self.as_of.only()).into(),
            (None, Some(_)) => Truth::unknown(open).into(),
        }
    }

    fn outside_sibling_adult(&self) -> Truth {
        let born = &self.outside_sibling_birth_date;
        old_enough(&self.outside_sibling_age, born, &self.as_of, ADULT)
    }

    fn agreement_filed(&self) -> Truth {
        !self.contact_agreement_exists.yes() | self.contact_agreement_in_record.yes()
    }

    fn some_not_all_adult(&self) -> Truth {
        self.some_siblings_adult.yes() & !self.all_siblings_adult.yes()
    }

    /// The day on which a list that is made up for the search places its events.
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

impl Facts {
    /// One filing completes both; the earlier date governs both.
    fn filing_duties(&self, duties: &mut Vec<Duty>) {
        let owed_by = match self.caseworker_assigned.get() {
            Some(false) => Role::Department,
            _ => Role::Caseworker,
        };
        let first = self.filing_clock().duty(&FILED, "301.220(c)", owed_by, &FILE_PLAN);
        let mut second = self
            .court_days_clock()
            .duty(&FILED, "301.70(j)(3)", owed_by, &FILE_PLAN_COURT_DAYS);
        second.status = first.status;
        duties.extend([first, second]);
    }

    fn review_duties(&self, duties: &mut Vec<Duty>) {
        let mut owe = |text: &'static Message, done: Truth| {
            let duty = Duty::open(&REVIEW, "301.220(g)", Role::Caseworker, text);
            duties.push(as_done(duty, done));
        };
        if self.assessments_complete.yes().is_yes() {
            owe(&REVIEW_PLAN, self.reviewed_after_assessments.yes());
        }
        owe(&REVIEW_ONGOING, self.reviewed_ongoing.yes());
        if self.more_contact_possible.yes().is_yes() {
            owe(&MORE_CONTACT, Truth::unknown(FactSet::EMPTY));
        }
        owe(&ENCOURAGE_HOLIDAYS, self.holiday_visits_encouraged.yes());
    }

    fn move_duties(&self, duties: &mut Vec<Duty>) {
        let (citation, owed_by) = ("301.220(h), 301.70(j)(4)", Role::Caseworker);
        let Some(moves) = self.move_dates.known() else {
            if self.moved().is_yes() {
                duties.push(Duty::open(&AMEND, citation, owed_by, &AMEND_MOVES));
            }
            return;
        };
        let given = self.move_notice_dates.known();
        // Overdue is only what is known not to be given.
        let as_of = given.and(self.as_of.get());
        let owed = self.notice_owed();
        for (place, moved) in moves.entries().iter().enumerate() {
            let amended = self.plan_amended_dates.known();
            let amended = amended.is_some_and(|dates| dates.entries().iter().any(|on| on >= moved));
            let text = Note::plain(&AMEND_NOW).with("date", Arg::Date(*moved));
            let duty = Duty::open(&AMEND, citation, owed_by, text);
            duties.push(if amended { duty.done() } else { duty });
            let due = moved.plus_days(DAYS_FOR_NOTICE);
            if owed(due).is_yes() {
                let done = given.and_then(|dates| dates.entries().get(place)).copied();
                let text = Note::plain(&GIVE_NOTICE).with("date", Arg::Date(*moved));
                let duty = Duty::open(&MOVE, "301.230(a)(3)(A)", Role::Department, text);
                duties.push(duty.due(Some(due), done, as_of));
            }
        }
    }

    fn agreement_duties(&self, duties: &mut Vec<Duty>) {
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
