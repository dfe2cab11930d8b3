//! Specialised foster care, 301.90(b): who determines it on what, what is then provided, and by whom. After adoption or
//! guardianship, (b)(12), similar services are had in another way.
//!
//! ```
//! use part301::law::specialised_care::{self, CareStatus, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.care_status.set(CareStatus::NoneOfThese);
//! let answer = specialised_care::assess(&facts)?;
//! assert_eq!(answer.outcome, Outcome::NotMet);
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;

pub use facts::*;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::Decides;
use crate::engine::evaluate::{ALWAYS, Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Code, Fact, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    self, HALF_YEAR_MONTHS, QUARTER_MONTHS, SPECIALISED_HOME_VISITS, SPECIALISED_TRAINING_HOURS, STAFFING_AGE,
    YEAR_MONTHS,
};
use crate::law::sections::S301_90;
use crate::law::shared::checklist::{Clashes, all, as_done, either, every, lacks_or_found, untimed};
use crate::law::shared::role::Role;
use crate::law::timeline::{self, SPECIALISED_CONTACTS, SPECIALISED_REPORTS, SPECIALISED_TRAINING};
use crate::law::timeline::{CASE_REVIEW, SPECIALISED_VISITS, TREATMENT_REVIEW};
use crate::time::calendar::Date;

codes! { "SpecialisedCareOutcome":
    /// What the look at specialised care comes to.
    pub enum Outcome {
        /// Nothing fails, and nothing that could is unknown.
        ConditionsMet = "conditions_met", "conditions met";
        /// Something fails.
        NotMet = "not_met", "conditions not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// What specialised care can lack.
    pub enum SpecialisedStep {
        /// (b), (b)(12).
        Status = "status", "a child in custody or guardianship or, for similar services, adopted with assistance or in \
                            subsidized guardianship";
        /// (b).
        Need = "need", "needs that require specialized care";
        /// (b)(1)(A).
        Cans = "cans", "results of the CANS assessment";
        /// (b)(1)(B).
        Source = "source", "one of the three sources";
        /// (b)(4).
        Factors = "factors", "all four factors, considered together";
        /// (b)(1).
        Determination = "determination", "the Department's determination";
        /// (b)(12)(A).
        Committee = "committee", "the Post-Adoption Committee's recommendation";
        /// (b)(5)(A).
        TreatmentPlan = "treatment_plan", "a treatment plan";
        /// (b)(5)(B).
        Caregivers = "caregivers", "caregivers assessed, trained for this child, and able and willing in all that is \
                                    asked";
        /// (b)(5)(C)(ii).
        ServicesArranged = "services_arranged", "all recommended services, arranged";
        /// (b)(5)(C)(i).
        Visits = "visits", "{#specialised_visits:words} visits in the month, one of them \
                            in the caregiver's home";
        /// (b)(5)(C)(ii).
        Contacts = "contacts", "contact with every provider in the month";
        /// (b)(5)(B)(ii).
        Training = "training", "{#specialised_training_hours:words} hours of training in the year";
        /// (b)(5)(C)(ii)-(iii).
        Reports = "reports", "every provider's report and the team meeting in the quarter";
        /// (b)(5)(C)(iv).
        CaseReview = "case_review", "the case review in the half-year";
        /// (b)(10).
        PlanReview = "plan_review", "the treatment plan's review in the year";
        /// (b)(5)(C)(v).
        TeamRequest = "team_request", "a request for the Child and Youth Investment Team";
        /// (b)(7), (12)(B).
        Assessor = "assessor", "an assessor with one of the six qualifications";
        /// (b)(8).
        Team = "team", "a team of five, with a Reviewer who is an LCSW, an LCPC or a Clinical Psychologist, and the \
                        others invited";
        /// (b)(8).
        ChildsPart = "childs_part", "the child's part in the staffing, or the Reviewer's word that it is clinically \
                                     inappropriate";
        /// (b)(9).
        Monitoring = "monitoring", "monitoring by whom (b)(9) names";
        /// (b)(10)(A)-(B).
        UnitReview = "unit_review", "a review led by the Specialized Foster Care Unit, with its recommendation";
        /// (b)(12)(B).
        CommitteeWork = "committee_work", "a committee composed as (b)(12)(B) has it, which identified the services";
        /// (b)(12)(B)(ii).
        Exhausted = "exhausted", "use of Medicaid and community services until exhausted, before a larger subsidy";
    }
}
use SpecialisedStep as Step;

/// Nothing is asked for.
const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

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

fn eligibility(f: &Facts, say: &mut Say) -> Ruling {
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
                    (need, Step::Need),
                    (cans, Step::Cans),
                    (source, Step::Source),
                    (factors, Step::Factors),
                    (required, Step::Determination),
                ];
                lack(say, &parts);
            }
            CareStatus::NoneOfThese => lack(say, &[(none, Step::Status)]),
            _ => {
                say.reading(&SIMILAR);
                lack(say, &[(cans, Step::Cans), (committee, Step::Committee)]);
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

fn services(f: &Facts, say: &mut Say) -> Ruling {
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
    let logged = all(LOG.iter().map(|kept| kept.ruling(f)));
    if required.is_yes() && !say.is_silent() {
        say.reading(&WHOLE_PERIODS);
        let mut parts = vec![
            (plan, Step::TreatmentPlan),
            (caregivers, Step::Caregivers),
            (arranged, Step::ServicesArranged),
            (team, Step::TeamRequest),
        ];
        parts.extend(LOG.iter().map(|kept| (!kept.missed(f), kept.step)));
        lack(say, &parts);
        if LOG.iter().any(|kept| kept.missed(f).is_yes()) {
            say.note(&NOT_LATER);
        }
    }
    let standing = plan & caregivers & arranged & team;
    either(required, all([standing.into(), logged]), NOT_ASKED)
}

/// What is done in each period, and how that is told of the last full one.
struct Kept {
    /// The timeline's row.
    row: &'static Rule,
    /// From where its periods run.
    from: fn(&Facts) -> &Fact<Date>,
    /// Whether it was done in the last full one.
    held: fn(&Facts) -> Truth,
    step: SpecialisedStep,
}

const LOG: &[Kept] = &[
    Kept {
        row: &SPECIALISED_VISITS,
        from: |f| &f.placed_on,
        held: |f| {
            let enough = |fact: &Fact<Times>, least| fact.passes(|times| times.get() >= least);
            enough(&f.visits_last_month, numbers::SPECIALISED_VISITS.value)
                & enough(&f.home_visits_last_month, SPECIALISED_HOME_VISITS.value)
        },
        step: Step::Visits,
    },
    Kept {
        row: &SPECIALISED_CONTACTS,
        from: |f| &f.placed_on,
        held: |f| f.providers_contacted_last_month.yes(),
        step: Step::Contacts,
    },
    Kept {
        row: &SPECIALISED_TRAINING,
        from: |f| &f.placed_on,
        held: |f| {
            let hours = &f.training_hours_last_year;
            hours.passes(|hours| hours.get() >= SPECIALISED_TRAINING_HOURS.value)
        },
        step: Step::Training,
    },
    Kept {
        row: &SPECIALISED_REPORTS,
        from: |f| &f.placed_on,
        held: |f| f.reports_last_quarter.yes() & f.team_meeting_last_quarter.yes(),
        step: Step::Reports,
    },
    Kept {
        row: &CASE_REVIEW,
        from: |f| &f.placed_on,
        held: |f| f.case_review_last_half_year.yes(),
        step: Step::CaseReview,
    },
    Kept {
        row: &TREATMENT_REVIEW,
        from: |f| &f.treatment_plan_on,
        held: |f| f.plan_reviewed_last_year.yes(),
        step: Step::PlanReview,
    },
];

impl Kept {
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

fn process(f: &Facts, say: &mut Say) -> Ruling {
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
            (!assessed_by | assessor, Step::Assessor),
            (!by_team | team, Step::Team),
            (!by_team | part, Step::ChildsPart),
            (!required | carried_out | monitored, Step::Monitoring),
            (!reviewed | f.review_by_unit.yes(), Step::UnitReview),
            (!former | committee, Step::CommitteeWork),
            (!former | exhausted, Step::Exhausted),
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
        matches!(self, Step::Status | Step::Need | Step::Determination)
    }
}

impl Facts {
    fn in_care(&self) -> Truth {
        self.care_status.is(CareStatus::InCare)
    }

    /// Adopted, or in subsidised guardianship.
    fn former(&self) -> Truth {
        self.care_status
            .passes(|status| matches!(status, CareStatus::Adopted | CareStatus::SubsidisedGuardianship))
    }

    /// Whether the services of (b)(5) are owed.
    fn required(&self) -> Truth {
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
    fn named_monitor(source: AssessmentSource) -> Option<Monitor> {
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

// ---------------------------------------------------------------------------------------------------
// The decision

table! {
    /// The rules in the order in which the text states them.
    TABLE: Entry<Facts> =
        ELIGIBILITY: eligibility, Decides;
        SERVICES: services, Decides;
        PROCESS: process, Decides;
}

/// The Section that it applies.
pub static SECTIONS: &[&Section] = &[&S301_90];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Months(1),
        Span::Months(2),
        Span::Months(QUARTER_MONTHS),
        Span::Months(HALF_YEAR_MONTHS),
        Span::Months(YEAR_MONTHS),
    ];
    const NUMBERS: &'static [i32] = &[
        SPECIALISED_HOME_VISITS.value,
        numbers::SPECIALISED_VISITS.value,
        SPECIALISED_TRAINING_HOURS.value,
    ];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::ConditionsMet, Outcome::NotMet, Outcome::NotMet];
        weigh(self, ALWAYS, TABLE, ends)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(&self.as_of, &[&self.placed_on, &self.treatment_plan_on]);
        clashes.only_if(&self.treatment_plan_made, &[&self.treatment_plan_on]);
        let (visits, at_home) = (&self.visits_last_month, &self.home_visits_last_month);
        if visits.compared(at_home, |visits, at_home| at_home > visits).is_yes() {
            clashes.add(visits.id(), at_home.id(), &MORE_AT_HOME);
        }
    }
}

shape! {
    /// Is specialised foster care determined and provided as it must be?
    pub struct Details {
        /// Whether it is the similar services after adoption or guardianship; `null` while that is not known.
        pub similar: Option<bool>,
    }
}

/// Looks at a child's need for specialised foster care and at what is provided, 301.90(b).
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn assess(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Undetermined => &UNDETERMINED,
        };
        Reply {
            summary: summary.into(),
            findings: findings(facts, ALWAYS, TABLE),
            duties: match facts.required().is_yes() {
                true => facts.duties(),
                false => Vec::new(),
            },
            details: Details {
                similar: facts.former().known(),
            },
        }
    })
}

impl Facts {
    fn duties(&self) -> Vec<Duty> {
        let row = |kept: &Kept| timeline::duty(&SERVICES, kept.row, (kept.from)(self).get(), self.as_of.get());
        let mut duties: Vec<Duty> = LOG.iter().map(row).collect();
        if self.needs_unmet.yes().is_yes() {
            let duty = Duty::open(&SERVICES, "301.90(b)(5)(C)(v)", Role::Caseworker, &REQUEST_TEAM);
            duties.push(as_done(duty, self.team_requested.yes()));
        }
        let in_plan = Duty::open(&PROCESS, "301.90(b)(6), (11)", Role::Caseworker, &INTO_THE_PLAN);
        duties.push(as_done(in_plan, self.services_in_service_plan.yes()));
        if let Some(monitor) = self.assessment_source.get().and_then(Facts::named_monitor) {
            let text = Note::plain(&MONITOR).with("who", Arg::Word(monitor.word()));
            let owed_by = match monitor {
                Monitor::CaseworkerAndSupervisor => Role::Caseworker,
                _ => Role::Department,
            };
            let duty = Duty::open(&PROCESS, "301.90(b)(9)", owed_by, text);
            duties.push(as_done(duty, self.all_implemented.yes()));
        }
        duties
    }
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "specialised_care.outcome.conditions_met",
        "Nothing stated fails the conditions of specialized foster care; what runs on is listed with its dates. What \
         the child needs is for the Department to determine.";
    /// The outcome is not_met.
    NOT_MET = "specialised_care.outcome.not_met",
        "The conditions of specialized foster care are not met; each failure says what would mend it.";
    /// The outcome is undetermined.
    UNDETERMINED = "specialised_care.outcome.undetermined",
        "It cannot be told yet whether the conditions of specialized foster care are met.";
    /// 301.90(b)(5)(C)(v).
    REQUEST_TEAM = "specialised_care.duty.request_team",
        "Request the Child and Youth Investment Team, since the needs cannot be met where the child is.";
    /// 301.90(b)(6), (11).
    INTO_THE_PLAN = "specialised_care.duty.into_the_plan",
        "Take all recommended services into the child's part of the service plan, and again after each review.";
    /// 301.90(b)(9).
    MONITOR = "specialised_care.duty.monitor",
        "Monitor the recommendations until all are carried out: {who}.";
    /// More visits at home than visits.
    MORE_AT_HOME = "contradiction.more_at_home",
        "visits in the home are among the visits";
}
