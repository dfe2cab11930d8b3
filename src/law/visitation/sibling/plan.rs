//! The rules on making, filing and reviewing the plan, and on what it says.

use super::{ENCOURAGE_HOLIDAYS, FILE_PLAN, FILE_PLAN_COURT_DAYS, Facts, MORE_CONTACT, REVIEW_ONGOING, REVIEW_PLAN};
use crate::engine::answer::{Duty, Ruling, Say};
use crate::engine::decision::old_enough;
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Message, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{SIBLING_CONSENT_AGE, SIBLING_PLAN_COURT_DAYS, SIBLING_PLAN_DAYS};
use crate::law::shared::checklist::{NOT_ASKED, all, all_parts, as_done, either, every, lacking, untimed};
use crate::law::shared::clock::{Clock, Term};
use crate::law::shared::requirement::Requirement;
use crate::law::shared::role::Role;

rule! {
    /// 301.220(c), 301.70(j)(3).
    FILED = "visit.sibling_filed", "301.220(c), 301.70(j)(3)":
        "Caseworkers, caregivers and children make the plan, and it is filed with the juvenile court within \
         {#sibling_plan_days} days of temporary custody, by the Department where no caseworker is assigned.";
    TWO_DATES = "Two due dates meet here: {first} by 301.220(c) and the second sentence of 301.70(j)(3), and {second} \
                 by its first sentence, which leaves out weekends and holidays. The earlier is applied.";
}

pub(super) fn filed(f: &Facts, say: &mut Say) -> Ruling {
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
        (&f.made_with_caseworkers, Requirement::Caseworkers),
        (&f.made_with_caregivers, Requirement::Caregivers),
        (&f.made_with_children, Requirement::Children),
    ];
    all([in_time, all_parts(say, &parts).into()])
}

rule! {
    /// 301.220(c).
    IN_SERVICE_PLAN = "visit.sibling_in_service_plan", "301.220(c)":
        "The plan is part of the Family Service Plan.";
    INCLUDE = "Include the plan in the Family Service Plan.";
}

pub(super) fn in_service_plan(f: &Facts, say: &mut Say) -> Ruling {
    let included = f.in_family_service_plan.yes();
    if included.is_no() {
        say.mend(&INCLUDE);
    }
    included.into()
}

rule! {
    /// 301.220(f).
    CONTENTS = "visit.sibling_contents", "301.220(f)":
        "The plan states how long visits last, where they take place, what supervision there is, and briefly why this \
         frequency and duration.";
}

pub(super) fn contents(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.duration_stated, Requirement::Duration),
        (&f.location_stated, Requirement::Location),
        (&f.supervision_stated, Requirement::Supervision),
        (&f.frequency_reason_stated, Requirement::FrequencyReason),
        (&f.duration_reason_stated, Requirement::DurationReason),
    ];
    all_parts(say, &parts).into()
}

rule! {
    /// 301.220(c), 301.70(j)(1).
    CONTENTS_MORE = "visit.sibling_contents_more", "301.220(c), 301.70(j)(1)":
        "Besides the frequency, the plan names the other approved forms of contact and the roles of caregivers and \
         others.";
}

pub(super) fn contents_more(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.other_contact_forms_stated, Requirement::OtherContact),
        (&f.caregiver_roles_stated, Requirement::CaregiverRoles),
    ];
    all_parts(say, &parts).into()
}

rule! {
    /// 301.220(g).
    REVIEW = "visit.sibling_review", "301.220(g)":
        "The plan is reviewed after each individual assessment and as time goes, contact grows when it can, and visits \
         at holidays and milestones are encouraged.";
    NO_TIME = "No time is stated for this: it is a duty, and leaving it open fails nothing.";
}

pub(super) fn review(f: &Facts, say: &mut Say) -> Ruling {
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
    /// 301.70(d), (j)(2), (l), (n).
    APART = "visit.sibling_apart_reasons", "301.70(d), (j)(2), (l), (n)":
        "The plan says why the siblings are apart and what was done to place them together; apart in a child's best \
         interests takes the supervisor's approval, recorded; the first administrative case review looks at it.";
    APPROVAL_FOR_BEST_INTERESTS = "The supervisor's approval belongs to a determination of best interests, not to a \
                                   court order or the lack of a joint home.";
}

pub(super) fn apart(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn outside(f: &Facts, say: &mut Say) -> Ruling {
    let (included, adult) = (f.outside_sibling_included.yes(), f.outside_sibling_adult());
    let own = [
        (&f.outside_sibling_consents, Requirement::OwnConsent),
        (&f.outside_sibling_participates, Requirement::OwnParticipation),
    ];
    let guardian = [
        (&f.outside_parent_consents, Requirement::GuardianConsent),
        (&f.outside_parent_participates, Requirement::GuardianParticipation),
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
        NOT_ASKED,
    )
}

/// The age in years from which a sibling consents alone: "over 18 years of age".
pub(super) const ADULT: i32 = SIBLING_CONSENT_AGE.value;

impl Facts {
    /// The time in which the plan is filed, in calendar days.
    pub(super) fn filing_clock(&self) -> Clock<'_> {
        self.clock(
            &self.temporary_custody_date,
            &self.plan_filed_date,
            self.plan_filed.yes(),
            Term::Days(SIBLING_PLAN_DAYS.value),
        )
    }

    /// The time in which the plan is filed without weekends and holidays.
    pub(super) fn court_days_clock(&self) -> Clock<'_> {
        Clock {
            term: Term::Working(SIBLING_PLAN_COURT_DAYS.count()),
            ..self.filing_clock()
        }
    }

    /// Whether a sibling outside care is old enough to consent alone.
    pub(super) fn outside_sibling_adult(&self) -> Truth {
        let born = &self.outside_sibling_birth_date;
        old_enough(&self.outside_sibling_age, born, &self.as_of, ADULT)
    }

    /// The two duties to file the plan. One filing completes both, and the earlier date governs both.
    pub(super) fn filing_duties(&self, duties: &mut Vec<Duty>) {
        let owed_by = match self.caseworker_assigned.get() {
            Some(false) => Role::Department,
            Some(true) | None => Role::Caseworker,
        };
        let first = self.filing_clock().duty(&FILED, "301.220(c)", owed_by, &FILE_PLAN);
        let mut second = self
            .court_days_clock()
            .duty(&FILED, "301.70(j)(3)", owed_by, &FILE_PLAN_COURT_DAYS);
        second.status = first.status;
        duties.extend([first, second]);
    }

    /// The duties of 301.220(g).
    pub(super) fn review_duties(&self, duties: &mut Vec<Duty>) {
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
}
