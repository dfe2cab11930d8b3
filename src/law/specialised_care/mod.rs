//! Is specialised foster care determined and provided as 301.90(b) requires? After adoption or guardianship, a child
//! can get similar services under (b)(12).
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
mod rules;

pub use facts::*;
pub use rules::*;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::Decides;
use crate::engine::evaluate::{ALWAYS, Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Code, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::Section;
use crate::engine::text::{Arg, Message, Note, Text};
use crate::law::numbers::{
    self, HALF_YEAR_MONTHS, QUARTER_MONTHS, SPECIALISED_HOME_VISITS, SPECIALISED_TRAINING_HOURS, YEAR_MONTHS,
};
use crate::law::sections::S301_90;
use crate::law::shared::checklist::{Clashes, as_done};
use crate::law::shared::role::Role;
use crate::law::timeline;
use crate::time::Date;

codes! { "SpecialisedCareOutcome":
    /// Whether the conditions of specialised foster care are met.
    pub enum Outcome {
        /// No rule fails, and no unknown fact could make one fail.
        ConditionsMet = "conditions_met", "conditions met";
        /// At least one rule fails.
        NotMet = "not_met", "conditions not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// The steps and findings that specialised care can lack.
    pub enum SpecialisedStep {
        /// 301.90(b), (b)(12).
        Status = "status", "a child in custody or guardianship or, for similar services, adopted with assistance or in \
                            subsidized guardianship";
        /// 301.90(b).
        Need = "need", "needs that require specialized care";
        /// 301.90(b)(1)(A).
        Cans = "cans", "results of the CANS assessment";
        /// 301.90(b)(1)(B).
        Source = "source", "one of the three sources";
        /// 301.90(b)(4).
        Factors = "factors", "all four factors, considered together";
        /// 301.90(b)(1).
        Determination = "determination", "the Department's determination";
        /// 301.90(b)(12)(A).
        Committee = "committee", "the Post-Adoption Committee's recommendation";
        /// 301.90(b)(5)(A).
        TreatmentPlan = "treatment_plan", "a treatment plan";
        /// 301.90(b)(5)(B).
        Caregivers = "caregivers", "caregivers assessed, trained for this child, and able and willing in all that is \
                                    asked";
        /// 301.90(b)(5)(C)(ii).
        ServicesArranged = "services_arranged", "all recommended services, arranged";
        /// 301.90(b)(5)(C)(i).
        Visits = "visits", "{#specialised_visits:words} visits in the month, one of them \
                            in the caregiver's home";
        /// 301.90(b)(5)(C)(ii).
        Contacts = "contacts", "contact with every provider in the month";
        /// 301.90(b)(5)(B)(ii).
        Training = "training", "{#specialised_training_hours:words} hours of training in the year";
        /// 301.90(b)(5)(C)(ii)-(iii).
        Reports = "reports", "every provider's report and the team meeting in the quarter";
        /// 301.90(b)(5)(C)(iv).
        CaseReview = "case_review", "the case review in the half-year";
        /// 301.90(b)(10).
        PlanReview = "plan_review", "the treatment plan's review in the year";
        /// 301.90(b)(5)(C)(v).
        TeamRequest = "team_request", "a request for the Child and Youth Investment Team";
        /// 301.90(b)(7), (12)(B).
        Assessor = "assessor", "an assessor with one of the six qualifications";
        /// 301.90(b)(8).
        Team = "team", "a team of five, with a Reviewer who is an LCSW, an LCPC or a Clinical Psychologist, and the \
                        others invited";
        /// 301.90(b)(8).
        ChildsPart = "childs_part", "the child's part in the staffing, or the Reviewer's word that it is clinically \
                                     inappropriate";
        /// 301.90(b)(9).
        Monitoring = "monitoring", "monitoring by whom (b)(9) names";
        /// 301.90(b)(10)(A)-(B).
        UnitReview = "unit_review", "a review led by the Specialized Foster Care Unit, with its recommendation";
        /// 301.90(b)(12)(B).
        CommitteeWork = "committee_work", "a committee composed as (b)(12)(B) has it, which identified the services";
        /// 301.90(b)(12)(B)(ii).
        Exhausted = "exhausted", "use of Medicaid and community services until exhausted, before a larger subsidy";
    }
}

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
    /// Is specialised foster care determined and provided as 301.90(b) requires?
    pub struct Details {
        /// Whether it is about similar services after adoption or guardianship. `null` while that is not known.
        pub similar: Option<bool>,
    }
}

/// Assesses a child's need for specialised foster care, and the services: 301.90(b).
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other.
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
            duties: facts.duties(),
            details: Details {
                similar: facts.former().known(),
            },
        }
    })
}

impl Facts {
    /// The duties of the caseworker and the Department. There are none until the Department determines the need.
    fn duties(&self) -> Vec<Duty> {
        if !self.required().is_yes() {
            return Vec::new();
        }
        let row = |service: &PeriodicService| {
            timeline::duty(&SERVICES, service.row, (service.from)(self).get(), self.as_of.get())
        };
        let mut duties: Vec<Duty> = PERIODIC_SERVICES.iter().map(row).collect();
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
                Monitor::Coordinator | Monitor::ClinicalStaff | Monitor::Nobody => Role::Department,
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
    /// There are more visits at home than visits.
    MORE_AT_HOME = "contradiction.more_at_home",
        "visits in the home are among the visits";
}
