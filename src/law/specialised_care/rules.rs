//! The rules of 301.90(b), in the order of the text. The function that decides a rule stands below it.

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
                let steps = [
                    (need, SpecialisedStep::Need),
                    (cans, SpecialisedStep::Cans),
                    (source, SpecialisedStep::Source),
                    (factors, SpecialisedStep::Factors),
                    (required, SpecialisedStep::Determination),
                ];
                lack(say, &steps);
            }
            CareStatus::NoneOfThese => lack(say, &[(none, SpecialisedStep::Status)]),
            CareStatus::Adopted | CareStatus::SubsidisedGuardianship => {
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
    let periodic = all(PERIODIC_SERVICES.iter().map(|service| service.ruling(f)));
    if required.is_yes() && !say.is_silent() {
        say.reading(&WHOLE_PERIODS);
        let mut steps = vec![
            (plan, SpecialisedStep::TreatmentPlan),
            (caregivers, SpecialisedStep::Caregivers),
            (arranged, SpecialisedStep::ServicesArranged),
            (team, SpecialisedStep::TeamRequest),
        ];
        steps.extend(
            PERIODIC_SERVICES
                .iter()
                .map(|service| (!service.missed(f), service.step)),
        );
        lack(say, &steps);
        if PERIODIC_SERVICES.iter().any(|service| service.missed(f).is_yes()) {
            say.note(&NOT_LATER);
        }
    }
    let once = plan & caregivers & arranged & team;
    either(required, all([once.into(), periodic]), NOT_ASKED)
}

/// A service that is owed once in each period: a month, a quarter, a half-year or a year.
pub(super) struct PeriodicService {
    /// The timeline's row, which knows the length of the period.
    pub(super) row: &'static Rule,
    /// The day from which the periods run.
    pub(super) from: fn(&Facts) -> &Fact<Date>,
    /// Whether the service was done in the last full period.
    done: fn(&Facts) -> Truth,
    step: SpecialisedStep,
}

pub(super) const PERIODIC_SERVICES: &[PeriodicService] = &[
    PeriodicService {
        row: &SPECIALISED_VISITS,
        from: |f| &f.placed_on,
        done: |f| {
            let enough = |fact: &Fact<Times>, least| fact.passes(|times| times.get() >= least);
            enough(&f.visits_last_month, numbers::SPECIALISED_VISITS.value)
                & enough(&f.home_visits_last_month, SPECIALISED_HOME_VISITS.value)
        },
        step: SpecialisedStep::Visits,
    },
    PeriodicService {
        row: &SPECIALISED_CONTACTS,
        from: |f| &f.placed_on,
        done: |f| f.providers_contacted_last_month.yes(),
        step: SpecialisedStep::Contacts,
    },
    PeriodicService {
        row: &SPECIALISED_TRAINING,
        from: |f| &f.placed_on,
        done: |f| {
            let hours = &f.training_hours_last_year;
            hours.passes(|hours| hours.get() >= SPECIALISED_TRAINING_HOURS.value)
        },
        step: SpecialisedStep::Training,
    },
    PeriodicService {
        row: &SPECIALISED_REPORTS,
        from: |f| &f.placed_on,
        done: |f| f.reports_last_quarter.yes() & f.team_meeting_last_quarter.yes(),
        step: SpecialisedStep::Reports,
    },
    PeriodicService {
        row: &CASE_REVIEW,
        from: |f| &f.placed_on,
        done: |f| f.case_review_last_half_year.yes(),
        step: SpecialisedStep::CaseReview,
    },
    PeriodicService {
        row: &TREATMENT_REVIEW,
        from: |f| &f.treatment_plan_on,
        done: |f| f.plan_reviewed_last_year.yes(),
        step: SpecialisedStep::PlanReview,
    },
];

impl PeriodicService {
    /// Whether the first period is over.
    fn period_over(&self, f: &Facts) -> Truth {
        f.period_over(self.row, (self.from)(f))
    }

    /// Whether the service was missed in the last full period.
    fn missed(&self, f: &Facts) -> Truth {
        self.period_over(f) & !(self.done)(f)
    }

    /// The ruling on this service. It is pending until the first period is over.
    fn ruling(&self, f: &Facts) -> Ruling {
        let over = self.period_over(f);
        either(over, (self.done)(f).into(), Ruling::pending(over.rests_on()))
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
    let needs_assessor = in_care | former;
    let assessor = !f.assessor_qualification.is(Qualification::NoneOfThese);
    let team = f.team_complete.yes() & f.others_invited.yes() & f.reviewer_qualified();
    let childs_part = f.child_took_part.yes()
        | f.taking_part_inappropriate.yes()
        | !f.child_age.passes(|age| age.get() >= STAFFING_AGE.value);
    let carried_out = f.all_implemented.yes();
    let monitored = f.monitored_as_named();
    let reviewed = required & f.period_over(&TREATMENT_REVIEW, &f.treatment_plan_on);
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
                None | Some(AssessmentSource::TeamRecommendation | AssessmentSource::NoneOfThese) => {}
            }
        }
        if required.is_yes() && !in_plan.is_yes() {
            say.reading(&SERVICE_PLAN_UNTIMED);
        }
        let steps = [
            (!needs_assessor | assessor, SpecialisedStep::Assessor),
            (!by_team | team, SpecialisedStep::Team),
            (!by_team | childs_part, SpecialisedStep::ChildsPart),
            (!required | carried_out | monitored, SpecialisedStep::Monitoring),
            (!reviewed | f.review_by_unit.yes(), SpecialisedStep::UnitReview),
            (!former | committee, SpecialisedStep::CommitteeWork),
            (!former | exhausted, SpecialisedStep::Exhausted),
        ];
        lack(say, &steps);
    }
    let asked = |asked: Truth, truth: Truth| either(asked, truth.into(), NOT_ASKED);
    all([
        either(required, untimed(in_plan), NOT_ASKED),
        asked(needs_assessor, assessor),
        asked(by_team, team & childs_part),
        asked(required & !carried_out, monitored),
        asked(reviewed, f.review_by_unit.yes()),
        asked(former, committee & exhausted),
    ])
}

/// Says which of these steps are lacking, and which findings went the other way.
fn lack(say: &mut Say, steps: &[(Truth, SpecialisedStep)]) {
    lacks_or_found(say, steps, SpecialisedStep::is_found);
}

impl SpecialisedStep {
    /// Whether the step is a finding that somebody makes. Other steps are things to do.
    const fn is_found(self) -> bool {
        matches!(
            self,
            SpecialisedStep::Status | SpecialisedStep::Need | SpecialisedStep::Determination
        )
    }
}

impl Facts {
    /// Whether the child is in the Department's custody or guardianship.
    fn in_care(&self) -> Truth {
        self.care_status.is(CareStatus::InCare)
    }

    /// Whether the child was adopted or is in subsidised guardianship, so that (b)(12) applies.
    pub(super) fn former(&self) -> Truth {
        self.care_status
            .passes(|status| matches!(status, CareStatus::Adopted | CareStatus::SubsidisedGuardianship))
    }

    /// Whether the services of (b)(5) are owed.
    pub(super) fn required(&self) -> Truth {
        self.in_care() & self.requires_specialized_care.yes()
    }

    /// Whether the first period of a timeline's row is over on the day asked about.
    fn period_over(&self, row: &Rule, from: &Fact<Date>) -> Truth {
        from.compared(&self.as_of, |from, day| timeline::period_over(row, *from, *day))
    }

    /// Whether there is a treatment plan. A day of the plan proves it.
    fn plan_made(&self) -> Truth {
        let dated = self.treatment_plan_on.stated();
        self.treatment_plan_made.yes().or_surely([dated])
    }

    /// Whether the team's Reviewer has one of the three qualifications of (b)(8).
    fn reviewer_qualified(&self) -> Truth {
        self.reviewer_qualification.passes(|qualification| {
            use Qualification::{ClinicalCounselor, ClinicalPsychologist, ClinicalSocialWorker};
            matches!(
                qualification,
                ClinicalSocialWorker | ClinicalCounselor | ClinicalPsychologist
            )
        })
    }

    /// The monitor whom (b)(9)(A)-(C) names for this source of the determination.
    pub(super) fn named_monitor(source: AssessmentSource) -> Option<Monitor> {
        match source {
            AssessmentSource::TeamRecommendation => Some(Monitor::Coordinator),
            AssessmentSource::ChildProtectionReferral => Some(Monitor::CaseworkerAndSupervisor),
            AssessmentSource::HospitalDischarge => Some(Monitor::ClinicalStaff),
            AssessmentSource::NoneOfThese => None,
        }
    }

    /// Whether the monitor is the one whom (b)(9) names.
    fn monitored_as_named(&self) -> Truth {
        let named = |source| match Facts::named_monitor(source) {
            Some(monitor) => self.monitored_by.is(monitor),
            None => !self.monitored_by.is(Monitor::Nobody),
        };
        self.assessment_source.decide(named)
    }
}
