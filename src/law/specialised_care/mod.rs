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

use crate::engine::answer::{Answer, Duty, Item, Role, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::table;
use crate::engine::fact::{Code, Fact, Sheet, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rule, S301_90, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::Weight::Decides;
use crate::law::shared::checklist::{
    Clashes, Entry, all, as_done, either, every, findings, lacks_or_found, untimed, weigh,
};
use crate::law::timeline::{self, SPECIALISED_CONTACTS, SPECIALISED_REPORTS, SPECIALISED_TRAINING};
use crate::law::timeline::{CASE_REVIEW, SPECIALISED_VISITS, TREATMENT_REVIEW};
use crate::time::calendar::Date;

codes! {
    /// What the look at specialised care comes to.
    pub enum Outcome {
        /// Nothing fails, and nothing that could is unknown.
        ConditionsMet = "conditions_met", "conditions met", "se cumplen las condiciones";
        /// Something fails.
        NotMet = "not_met", "conditions not met", "no se cumplen las condiciones";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
    }
}

codes! {
    /// What specialised care can lack.
    pub enum SpecialisedStep {
        /// (b), (b)(12).
        Status = "status", "a child in custody or guardianship or, for similar services, adopted with assistance or in subsidized guardianship", "un niño o una niña bajo custodia o tutela o, para servicios similares, con adopción asistida o tutela subsidiada";
        /// (b).
        Need = "need", "needs that require specialized care", "necesidades que exigen cuidado especializado";
        /// (b)(1)(A).
        Cans = "cans", "results of the CANS assessment", "resultados de la evaluación CANS";
        /// (b)(1)(B).
        Source = "source", "one of the three sources", "una de las tres fuentes";
        /// (b)(4).
        Factors = "factors", "all four factors, considered together", "los cuatro factores, considerados juntos";
        /// (b)(1).
        Determination = "determination", "the Department's determination", "la determinación del Departamento";
        /// (b)(12)(A).
        Committee = "committee", "the Post-Adoption Committee's recommendation", "la recomendación del Comité de Posadopción";
        /// (b)(5)(A).
        TreatmentPlan = "treatment_plan", "a treatment plan", "un plan de tratamiento";
        /// (b)(5)(B).
        Caregivers = "caregivers", "caregivers assessed, trained for this child, and able and willing in all that is asked", "cuidadores evaluados, formados para este niño o niña, y capaces y dispuestos en todo lo que se pide";
        /// (b)(5)(C)(ii).
        ServicesArranged = "services_arranged", "all recommended services, arranged", "todos los servicios recomendados, dispuestos";
        /// (b)(5)(C)(i).
        Visits = "visits", "three visits in the month, one of them in the caregiver's home", "tres visitas al mes, una de ellas en el hogar de la persona cuidadora";
        /// (b)(5)(C)(ii).
        Contacts = "contacts", "contact with every provider in the month", "contacto con todos los proveedores en el mes";
        /// (b)(5)(B)(ii).
        Training = "training", "twelve hours of training in the year", "doce horas de formación en el año";
        /// (b)(5)(C)(ii)-(iii).
        Reports = "reports", "every provider's report and the team meeting in the quarter", "el informe de cada proveedor y la reunión del equipo en el trimestre";
        /// (b)(5)(C)(iv).
        CaseReview = "case_review", "the case review in the half-year", "la revisión del caso en el semestre";
        /// (b)(10).
        PlanReview = "plan_review", "the treatment plan's review in the year", "la revisión del plan de tratamiento en el año";
        /// (b)(5)(C)(v).
        TeamRequest = "team_request", "a request for the Child and Youth Investment Team", "la petición del Child and Youth Investment Team";
        /// (b)(7), (12)(B).
        Assessor = "assessor", "an assessor with one of the six qualifications", "una persona evaluadora con una de las seis titulaciones";
        /// (b)(8).
        Team = "team", "a team of five, with a Reviewer who is an LCSW, an LCPC or a Clinical Psychologist, and the others invited", "un equipo de cinco, con un revisor LCSW, LCPC o psicólogo clínico, y los demás invitados";
        /// (b)(8).
        ChildsPart = "childs_part", "the child's part in the staffing, or the Reviewer's word that it is clinically inappropriate", "la participación del niño o la niña, o la palabra del revisor de que es clínicamente inadecuada";
        /// (b)(9).
        Monitoring = "monitoring", "monitoring by whom (b)(9) names", "la vigilancia por quien nombra (b)(9)";
        /// (b)(10)(A)-(B).
        UnitReview = "unit_review", "a review led by the Specialized Foster Care Unit, with its recommendation", "una revisión dirigida por la Unidad de Cuidado Especializado, con su recomendación";
        /// (b)(12)(B).
        CommitteeWork = "committee_work", "a committee composed as (b)(12)(B) has it, which identified the services", "un comité compuesto según (b)(12)(B) que identificó los servicios";
        /// (b)(12)(B)(ii).
        Exhausted = "exhausted", "use of Medicaid and community services until exhausted, before a larger subsidy", "el uso de los servicios de Medicaid y de la comunidad hasta agotarlos, antes de un subsidio mayor";
    }
}
use SpecialisedStep as Step;

/// Nothing is asked for.
const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

rule! {
    /// 301.90(b)(1)-(4), (12)(A).
    ELIGIBILITY = "specialised.eligibility", "301.90(b)(1)-(4), (12)(A)":
        "Specialized foster care is determined on the CANS results and one of three sources, for needs that require it, with four factors considered together; after adoption or guardianship, on CANS and the Post-Adoption Committee.",
        "El cuidado especializado se determina con los resultados de CANS y una de tres fuentes, por necesidades que lo exigen, considerando juntos cuatro factores; tras adopción o tutela, con CANS y el Comité de Posadopción.";
    EXAMPLES = "The conditions of (b)(2) and (3) are examples: none of them makes a child eligible by itself, and others can.",
        "Las condiciones de (b)(2) y (3) son ejemplos: ninguna da derecho por sí sola, y otras pueden darlo.";
    CUMULATIVE = "The four factors are considered cumulatively: it is asked whether each was considered, not how it came out. The determination is the Department's.",
        "Los cuatro factores se consideran en conjunto: se pregunta si se tuvo en cuenta cada uno, no cómo resultó. La determinación es del Departamento.";
    SIMILAR = "After adoption or guardianship the services are similar ones, and \"may\" be had: eligibility is no entitlement.",
        "Tras la adopción o tutela los servicios son similares, y «pueden» obtenerse: no es un derecho adquirido.";
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
        "With the determination come a treatment plan reviewed each year, caregivers assessed and trained 12 hours a year, three visits and every provider contacted each month, reports and team meetings each quarter, and case reviews twice a year.",
        "Con la determinación vienen un plan de tratamiento revisado cada año, cuidadores evaluados y formados 12 horas al año, tres visitas y contacto con todos los proveedores cada mes, informes y reuniones cada trimestre, y revisiones del caso dos veces al año.";
    WHOLE_PERIODS = "The last full month is a calendar month; quarters, half-years and years run from the placement, the plan's years from the plan. While the first is not over, the service is a duty that runs.",
        "El último mes entero es un mes natural; trimestres, semestres y años corren desde la colocación, y los años del plan desde el plan. Mientras no termina el primero, el servicio es un deber en curso.";
    NOT_LATER = "What was missed in a past period cannot be made up in it: record why, and keep to it from now on.",
        "Lo omitido en un período pasado no puede recuperarse: deje constancia del motivo y cúmplalo en adelante.";
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
            enough(&f.visits_last_month, VISITS_A_MONTH) & enough(&f.home_visits_last_month, HOME_VISITS_A_MONTH)
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
            hours.passes(|hours| hours.get() >= TRAINING_HOURS)
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

/// "At least 3 times per month."
const VISITS_A_MONTH: i32 = 3;
/// "At least one visit per month."
const HOME_VISITS_A_MONTH: i32 = 1;
/// "12 hours of training per year."
const TRAINING_HOURS: i32 = 12;

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
        "Who assesses is qualified, the team is complete, the services go into the service plan and are monitored until carried out, the Unit leads the plan's review; after adoption or guardianship, the committee is composed and works as stated.",
        "Quien evalúa tiene titulación, el equipo está completo, los servicios van al plan de servicios y se vigilan hasta aplicarse, la Unidad dirige la revisión del plan; tras adopción o tutela, el comité se compone y trabaja según lo indicado.";
    POINTS_7 = "(b)(7) points to \"subsections (b)(1)(B) through (D)\"; there is no (C) or (D). It is read as the three sources, (b)(1)(B)(i)-(iii).",
        "(b)(7) remite a «(b)(1)(B) a (D)»; no existen (C) ni (D). Se lee como las tres fuentes, (b)(1)(B)(i)-(iii).";
    POINTS_9B = "(b)(9)(B) points to \"(b)(6)(C)\", and (b)(6) has no parts. It is read as the referral of (b)(1)(B)(ii).",
        "(b)(9)(B) remite a «(b)(6)(C)», y (b)(6) no tiene partes. Se lee como la remisión de (b)(1)(B)(ii).";
    POINTS_9C = "(b)(9)(C) points to \"(b)(1)(D)\", which does not exist. It is read as the recommendation of (b)(1)(B)(iii).",
        "(b)(9)(C) remite a «(b)(1)(D)», que no existe. Se lee como la recomendación de (b)(1)(B)(iii).";
    OVER_12 = "\"Over 12\" is taken to begin with the 12th birthday.",
        "«Mayor de 12» se entiende desde el día en que cumple 12.";
    SERVICE_PLAN_UNTIMED = "No day is stated for taking the services into the service plan: it is a duty, and leaving it open fails nothing.",
        "No se fija día para incluir los servicios en el plan de servicios: es un deber, y que siga abierto no incumple nada.";
}

fn process(f: &Facts, say: &mut Say) -> Ruling {
    let (in_care, former, required) = (f.in_care(), f.former(), f.required());
    let by_team = in_care & f.assessment_source.is(AssessmentSource::TeamRecommendation);
    let assessed_by = in_care | former;
    let assessor = !f.assessor_qualification.is(Qualification::NoneOfThese);
    let team = f.team_complete.yes() & f.others_invited.yes() & f.reviewer_qualified();
    let part = f.child_took_part.yes() | f.taking_part_inappropriate.yes();
    let part = part | !f.child_age.passes(|age| age.get() >= EXPECTED_FROM);
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

/// "Over 12 years of age."
const EXPECTED_FROM: i32 = 12;

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

/// They are asked of every child.
const ALWAYS: Truth = Truth::yes(FactSet::EMPTY);

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[
        Span::Months(1),
        Span::Months(2),
        Span::Months(3),
        Span::Months(6),
        Span::Months(12),
    ];
    const NUMBERS: &'static [i32] = &[HOME_VISITS_A_MONTH, VISITS_A_MONTH, TRAINING_HOURS];

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

/// Looks at a child's need for specialised foster care and at what is provided, 301.90(b).
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn assess(facts: &Facts) -> Result<Answer<Outcome>, Problems> {
    let problems = facts.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let (outcome, missing) = facts.resolve();
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let summary = match outcome {
        Outcome::ConditionsMet => &CONDITIONS_MET,
        Outcome::NotMet => &NOT_MET,
        Outcome::Undetermined => &UNDETERMINED,
    };
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings: findings(facts, ALWAYS, TABLE),
        missing,
        duties: match facts.required().is_yes() {
            true => facts.duties(),
            false => Vec::new(),
        },
        sections: SECTIONS,
        as_of: facts.as_of.get(),
        declared: Facts::DECLARED,
        beside: vec![("similar", facts.former().known().map_or(Item::Null, Item::Bool))],
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
        "Nothing stated fails the conditions of specialized foster care; what runs on is listed with its dates. What the child needs is for the Department to determine.",
        "Nada de lo indicado incumple las condiciones del cuidado especializado; lo que sigue en curso figura con sus fechas. Lo que el niño o la niña necesita lo determina el Departamento.";
    /// The outcome is not_met.
    NOT_MET = "specialised_care.outcome.not_met",
        "The conditions of specialized foster care are not met; each failure says what would mend it.",
        "No se cumplen las condiciones del cuidado especializado; cada incumplimiento dice cómo corregirlo.";
    /// The outcome is undetermined.
    UNDETERMINED = "specialised_care.outcome.undetermined",
        "It cannot be told yet whether the conditions of specialized foster care are met.",
        "Aún no se puede saber si se cumplen las condiciones del cuidado especializado.";
    /// 301.90(b)(5)(C)(v).
    REQUEST_TEAM = "specialised_care.duty.request_team",
        "Request the Child and Youth Investment Team, since the needs cannot be met where the child is.",
        "Pedir el Child and Youth Investment Team, ya que las necesidades no pueden atenderse donde está.";
    /// 301.90(b)(6), (11).
    INTO_THE_PLAN = "specialised_care.duty.into_the_plan",
        "Take all recommended services into the child's part of the service plan, and again after each review.",
        "Incluir todos los servicios recomendados en la parte del niño o la niña del plan de servicios, y de nuevo tras cada revisión.";
    /// 301.90(b)(9).
    MONITOR = "specialised_care.duty.monitor",
        "Monitor the recommendations until all are carried out: {who}.",
        "Vigilar las recomendaciones hasta que todas se apliquen: {who}.";
    /// More visits at home than visits.
    MORE_AT_HOME = "contradiction.more_at_home",
        "visits in the home are among the visits",
        "las visitas en el hogar están entre las visitas";
}
