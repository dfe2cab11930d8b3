//! The rules of 301.90(b) in the order of the text, each with the function that decides it.

use super::{AssessmentSource, CareStatus, Facts, Monitor, Qualification, SpecialNeed, SpecialisedStep, Times};
use crate::engine::answer::{Ruling, Say};
use crate::engine::fact::Fact;
use crate::engine::rule::{Rule, rule};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{self, SPECIALISED_HOME_VISITS, SPECIALISED_TRAINING_HOURS, STAFFING_AGE};
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacks_or_found, untimed};
use crate::law::timeline::{
    self, CASE_REVIEW, SPECIALISED_CONTACTS, SPECIALISED_REPORTS, SPECIALISED_TRAINING, SPECIALISED_VISITS,
    TREATMENT_REVIEW,
};
use crate::time::calendar::Date;

rule! {
    /// 301.90(b)(1)-(4), (12)(A).
    ELIGIBILITY = "specialised.eligibility", "301.90(b)(1)-(4), (12)(A)":
        "Specialized foster care is determined on the CANS results and one of three sources, for needs that require \
         it, with four factors considered together; after adoption or guardianship, on CANS and the Post-Adoption \
         Committee.";
    EXAMPLES = "The conditions of (b)(2) and (3) are examples: none of them makes a child eligible by itself, and \
                others can.";
    CUMULATIVE = "The four factors are considered cumulatively: it is asked whether each was considered, not how it \
                  came out. The determination is the Department's.";
    SIMILAR = "After adoption or guardianship the services are similar ones, and \"may\" be had: eligibility is no \
               entitlement.";
}

pub(super) fn eligibility(f: &Facts, say: &mut Say) -> Ruling {
    let factors = every([
        &f.functioning_considered,
        &f.involvement_considered,
        &f.intensity_considered,
        &f.caregiver_part_considered,
    ]);
    let (cans, required) = (f.cans_complete.yes(), f.requires_specialized_care.yes());
    let need = !f.special_need.is(SpecialNeed::NoneOfThese);
    let source = !f.assessment_source.is(AssessmentSource::NoneOfThese);
    let committee = f.committee_recommended.yes();
    if let (Some(status), false) = (f.care_status.get(), say.is_silent()) {
        let none = Truth::no(FactSet::EMPTY);
        match status {
            CareStatus::InCare => {
                say.note(&EXAMPLES);
                say.reading(&CUMULATIVE);
                let parts = [
                    (need, SpecialisedStep::Need),
                    (cans, SpecialisedStep::Cans),
                    (source, SpecialisedStep::Source),
                    (factors, SpecialisedStep::Factors),
                    (required, SpecialisedStep::Determination),
                ];
                lack(say, &parts);
            }
            CareStatus::NoneOfThese => lack(say, &[(none, SpecialisedStep::Status)]),
            _ => {
                say.reading(&SIMILAR);
                lack(
                    say,
                    &[(cans, SpecialisedStep::Cans), (committee, SpecialisedStep::Committee)],
                );
            }
        }
    }
    let of_status = |status| match status {
        CareStatus::InCare => need & cans & source & factors & required,
        CareStatus::Adopted | CareStatus::SubsidisedGuardianship => cans & committee,
        CareStatus::NoneOfThese => Truth::no(FactSet::EMPTY),
    };
    f.care_status.decide(of_status).into()
}

rule! {
    /// 301.90(b)(5), (10).
    SERVICES = "specialised.services", "301.90(b)(5), (10)":
        "With the determination come a treatment plan reviewed each year, caregivers assessed and trained \
         {#specialised_training_hours} hours a year, {#specialised_visits:words} visits and every provider contacted \
         each month, reports and team meetings each quarter, and case reviews twice a year.";
    WHOLE_PERIODS = "The last full month is a calendar month; quarters, half-years and years run from the placement, \
                     the plan's years from the plan. While the first is not over, the service is a duty that runs.";
    NOT_LATER = "What was missed in a past period cannot be made up in it: record why, and keep to it from now on.";
}

pub(super) fn services(f: &Facts, say: &mut Say) -> Ruling {
    let required = f.required();
    let caregivers = every([
        &f.caregivers_assessed,
        &f.child_training_done,
        &f.caregivers_support_visits,
        &f.caregivers_can_meet_needs,
        &f.caregivers_can_transport,
    ]);
    let (plan, arranged) = (f.plan_made(), f.services_arranged.yes());
    let team = !f.needs_unmet.yes() | f.team_requested.yes();
    let logged = all(PERIODIC_SERVICES.iter().map(|service| service.ruling(f)));
    if required.is_yes() && !say.is_silent() {
        say.reading(&WHOLE_PERIODS);
        let mut parts = vec![
            (plan, SpecialisedStep::TreatmentPlan),
            (caregivers, SpecialisedStep::Caregivers),
            (arranged, SpecialisedStep::ServicesArranged),
            (team, SpecialisedStep::TeamRequest),
        ];
        parts.extend(
            PERIODIC_SERVICES
                .iter()
                .map(|service| (!service.missed(f), service.step)),
        );
        lack(say, &parts);
        if PERIODIC_SERVICES.iter().any(|service| service.missed(f).is_yes()) {
            say.note(&NOT_LATER);
        }
    }
    let standing = plan & caregivers & arranged & team;
    either(required, all([standing.into(), logged]), NOT_ASKED)
}

/// What is done in each period, and how that is told of the last full one.
pub(super) struct PeriodicService {
    /// The timeline's row.
    pub(super) row: &'static Rule,
    /// From where its periods run.
    pub(super) from: fn(&Facts) -> &Fact<Date>,
    /// Whether it was done in the last full one.
    held: fn(&Facts) -> Truth,
    step: SpecialisedStep,
}

pub(super) const PERIODIC_SERVICES: &[PeriodicService] = &[
    PeriodicService {
        row: &SPECIALISED_VISITS,
        from: |f| &f.placed_on,
        held: |f| {
            let enough = |fact: &Fact<Times>, least| fact.passes(|times| times.get() >= least);
            enough(&f.visits_last_month, numbers::SPECIALISED_VISITS.value)
                & enough(&f.home_visits_last_month, SPECIALISED_HOME_VISITS.value)
        },
        step: SpecialisedStep::Visits,
    },
    PeriodicService {
        row: &SPECIALISED_CONTACTS,
        from: |f| &f.placed_on,
        held: |f| f.providers_contacted_last_month.yes(),
        step: SpecialisedStep::Contacts,
    },
    PeriodicService {
        row: &SPECIALISED_TRAINING,
        from: |f| &f.placed_on,
        held: |f| {
            let hours = &f.training_hours_last_year;
            hours.passes(|hours| hours.get() >= SPECIALISED_TRAINING_HOURS.value)
        },
        step: SpecialisedStep::Training,
    },
    PeriodicService {
        row: &SPECIALISED_REPORTS,
        from: |f| &f.placed_on,
        held: |f| f.reports_last_quarter.yes() & f.team_meeting_last_quarter.yes(),
        step: SpecialisedStep::Reports,
    },
    PeriodicService {
        row: &CASE_REVIEW,
        from: |f| &f.placed_on,
        held: |f| f.case_review_last_half_year.yes(),
        step: SpecialisedStep::CaseReview,
    },
    PeriodicService {
        row: &TREATMENT_REVIEW,
        from: |f| &f.treatment_plan_on,
        held: |f| f.plan_reviewed_last_year.yes(),
        step: SpecialisedStep::PlanReview,
    },
];

impl PeriodicService {
    fn over(&self, f: &Facts) -> Truth {
        f.over(self.row, (self.from)(f))
    }

    fn missed(&self, f: &Facts) -> Truth {
        self.over(f) & !(self.held)(f)
    }

    fn ruling(&self, f: &Facts) -> Ruling {
        let over = self.over(f);
        either(over, (self.held)(f).into(), Ruling::pending(over.rests_on()))
    }
}

rule! {
    /// 301.90(b)(6)-(13).
    PROCESS = "specialised.process", "301.90(b)(6)-(12)":
        "Who assesses is qualified, the team is complete, the services go into the service plan and are monitored \
         until carried out, the Unit leads the plan's review; after adoption or guardianship, the committee is \
         composed and works as stated.";
    POINTS_7 = "(b)(7) points to \"subsections (b)(1)(B) through (D)\"; there is no (C) or (D). It is read as the \
                three sources, (b)(1)(B)(i)-(iii).";
    POINTS_9B = "(b)(9)(B) points to \"(b)(6)(C)\", and (b)(6) has no parts. It is read as the referral of \
                 (b)(1)(B)(ii).";
    POINTS_9C = "(b)(9)(C) points to \"(b)(1)(D)\", which does not exist. It is read as the recommendation of \
                 (b)(1)(B)(iii).";
    OVER_12 = "\"Over {#staffing_age}\" is taken to begin with the {#staffing_age}th birthday.";
    SERVICE_PLAN_UNTIMED = "No day is stated for taking the services into the service plan: it is a duty, and leaving \
                            it open fails nothing.";
}

pub(super) fn process(f: &Facts, say: &mut Say) -> Ruling {
    let (in_care, former, required) = (f.in_care(), f.former(), f.required());
    let by_team = in_care & f.assessment_source.is(AssessmentSource::TeamRecommendation);
    let assessed_by = in_care | former;
    let assessor = !f.assessor_qualification.is(Qualification::NoneOfThese);
    let team = f.team_complete.yes() & f.others_invited.yes() & f.reviewer_qualified();
    let part = f.child_took_part.yes() | f.taking_part_inappropriate.yes();
    let part = part | !f.child_age.passes(|age| age.get() >= STAFFING_AGE.value);
    let carried_out = f.all_implemented.yes();
    let monitored = f.monitored_as_named();
    let reviewed = required & f.over(&TREATMENT_REVIEW, &f.treatment_plan_on);
    let reviewed = reviewed & f.plan_reviewed_last_year.yes();
    let committee = f.committee_composed.yes() & f.committee_named_services.yes();
    let exhausted =
        !(f.subsidy_increase_asked.yes() & f.community_services_available.yes()) | f.community_services_exhausted.yes();
    let in_plan = f.services_in_service_plan.yes();
    if !say.is_silent() {
        if in_care.is_yes() {
            say.reading(&POINTS_7);
        }
        if by_team.is_yes() && f.child_age.get().is_some() {
            say.reading(&OVER_12);
        }
        if (required & !carried_out).is_yes() {
            match f.assessment_source.get() {
                Some(AssessmentSource::ChildProtectionReferral) => say.reading(&POINTS_9B),
                Some(AssessmentSource::HospitalDischarge) => say.reading(&POINTS_9C),
                _ => {}
            }
        }
        if required.is_yes() && !in_plan.is_yes() {
            say.reading(&SERVICE_PLAN_UNTIMED);
        }
        let parts = [
            (!assessed_by | assessor, SpecialisedStep::Assessor),
            (!by_team | team, SpecialisedStep::Team),
            (!by_team | part, SpecialisedStep::ChildsPart),
            (!required | carried_out | monitored, SpecialisedStep::Monitoring),
            (!reviewed | f.review_by_unit.yes(), SpecialisedStep::UnitReview),
            (!former | committee, SpecialisedStep::CommitteeWork),
            (!former | exhausted, SpecialisedStep::Exhausted),
        ];
        lack(say, &parts);
    }
    let asked = |asked: Truth, truth: Truth| either(asked, truth.into(), NOT_ASKED);
    all([
        either(required, untimed(in_plan), NOT_ASKED),
        asked(assessed_by, assessor),
        asked(by_team, team & part),
        asked(required & !carried_out, monitored),
        asked(reviewed, f.review_by_unit.yes()),
        asked(former, committee & exhausted),
    ])
}

/// Says which of these do not hold.
fn lack(say: &mut Say, parts: &[(Truth, SpecialisedStep)]) {
    lacks_or_found(say, parts, SpecialisedStep::is_found);
}

impl SpecialisedStep {
    /// Whether it is a finding of somebody's, rather than something to be done.
    const fn is_found(self) -> bool {
        matches!(
            self,
            SpecialisedStep::Status | SpecialisedStep::Need | SpecialisedStep::Determination
        )
    }
}

impl Facts {
    fn in_care(&self) -> Truth {
        self.care_status.is(CareStatus::InCare)
    }

    /// Adopted, or in subsidised guardianship.
    pub(super) fn former(&self) -> Truth {
        self.care_status
            .passes(|status| matches!(status, CareStatus::Adopted | CareStatus::SubsidisedGuardianship))
    }

    /// Whether the services of (b)(5) are owed.
    pub(super) fn required(&self) -> Truth {
        self.in_care() & self.requires_specialized_care.yes()
    }

    /// Whether a full period of a row is over on the day asked about.
    fn over(&self, row: &Rule, from: &Fact<Date>) -> Truth {
        from.compared(&self.as_of, |from, day| timeline::period_over(row, *from, *day))
    }

    /// A plan that has a day was made.
    fn plan_made(&self) -> Truth {
        let dated = self.treatment_plan_on.stated();
        self.treatment_plan_made.yes().or_surely([dated])
    }

    fn reviewer_qualified(&self) -> Truth {
        self.reviewer_qualification.passes(|qualification| {
            use Qualification::{ClinicalCounselor, ClinicalPsychologist, ClinicalSocialWorker};
            matches!(
                qualification,
                ClinicalSocialWorker | ClinicalCounselor | ClinicalPsychologist
            )
        })
    }

    /// Who monitors, by the source of the determination: (b)(9)(A)-(C).
    pub(super) fn named_monitor(source: AssessmentSource) -> Option<Monitor> {
        match source {
            AssessmentSource::TeamRecommendation => Some(Monitor::Coordinator),
            AssessmentSource::ChildProtectionReferral => Some(Monitor::CaseworkerAndSupervisor),
            AssessmentSource::HospitalDischarge => Some(Monitor::ClinicalStaff),
            AssessmentSource::NoneOfThese => None,
        }
    }

    fn monitored_as_named(&self) -> Truth {
        let named = |source| match Facts::named_monitor(source) {
            Some(monitor) => self.monitored_by.is(monitor),
            None => !self.monitored_by.is(Monitor::Nobody),
        };
        self.assessment_source.decide(named)
    }
}
