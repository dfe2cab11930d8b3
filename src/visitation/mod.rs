//! Is this visiting plan good? 301.210 to 301.255, with 301.70(d), (j), (l) and (n).
//!
//! Three kinds of plan, each with facts and rules of its own: a [`parent`] and child's, [`sibling`]s', and a
//! [`grandparent`]'s request. [`held`] audits the visits that took place.
//!
//! ```
//! use part301::calendar::{Calendar, Date};
//! use part301::visitation::{self, Goal, Outcome, Plan, parent};
//!
//! let mut facts = parent::Facts::default();
//! facts.goal.set(Goal::ReturnHome);
//! facts.placement_date.set(Date::parse("2026-03-02")?);
//! facts.emergency_placement.set(false);
//! facts.plan_established_date.set(Date::parse("2026-03-06")?);
//! let answer = visitation::validate(&Plan::ParentChild(Box::new(facts)), &Calendar::default()).unwrap();
//! assert_eq!(answer.outcome, Outcome::NotCompliant); // it was due on March 5
//! # Ok::<(), part301::calendar::DateError>(())
//! ```

use crate::answer::{Answer, Duty, Item, Missing, Ruling, Say};
use crate::calendar::{Calendar, Date};
use crate::checklist::Weight::{Decides, Reports};
use crate::checklist::{
    Clashes, DONE_AND_NOT, Decide, Entry, Weight, all, as_done, either, every, findings, lacking,
    unless, untimed, weigh,
};
use crate::decision::{Decision, Settled};
use crate::fact::{
    At, Code, Declared, Fact, FactValue, Kind, Sheet, Slot, Value, Variant, ask, codes, takes_key,
};
use crate::problem::{self, Problem, ProblemCode, Problems, messages};
use crate::rule::{Rules, Section};
use crate::text::{Arg, Message, Note, Text};
use crate::truth::{FactSet, Truth};

pub(crate) mod clock;
mod frequency;
pub mod grandparent;
pub mod held;
pub mod parent;
pub mod sibling;

pub use clock::CLOCK;
pub use frequency::{FREQUENCY, Frequency, VisitPeriod};

codes! {
    /// The kinds of plan.
    pub enum PlanKind {
        /// The visiting plan of a parent and child.
        ParentChild = "parent_child", "a parent and child's visiting plan", "plan de visitas entre padres e hijos";
        /// The Visitation and Contact Plan of siblings placed apart.
        Sibling = "sibling", "a Visitation and Contact Plan for siblings", "plan de visitas y contacto entre hermanos";
        /// A grandparent's or great-grandparent's request for visits.
        Grandparent = "grandparent", "a grandparent's or great-grandparent's request", "solicitud de un abuelo o bisabuelo";
    }
}

codes! {
    /// What the check of a plan comes to.
    pub enum Outcome {
        /// Nothing fails, and nothing that could is unknown.
        Compliant = "compliant", "in order", "en regla";
        /// Something fails.
        NotCompliant = "not_compliant", "not in order", "no está en regla";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
        /// The rules on this kind of plan do not apply.
        NotApplicable = "not_applicable", "does not apply", "no corresponde";
    }
}

codes! {
    /// A permanency goal.
    pub enum Goal {
        /// Return home.
        ReturnHome = "return_home", "return home", "regreso al hogar";
        /// Adoption.
        Adoption = "adoption", "adoption", "adopción";
        /// Guardianship.
        Guardianship = "guardianship", "guardianship", "tutela";
        /// Independence.
        Independence = "independence", "independence", "vida independiente";
    }
}

codes! {
    /// What a plan, a notice or a decision can lack.
    pub enum Part {
        /// 301.210(b)(8).
        RoleOfDepartment = "role_of_department", "the Department's responsibilities", "las responsabilidades del Departamento";
        /// 301.210(b)(8).
        RoleOfProviders = "role_of_providers", "the service providers' responsibilities", "las responsabilidades de los proveedores";
        /// 301.210(b)(8).
        RoleOfParents = "role_of_parents", "the parents' responsibilities", "las responsabilidades de los padres";
        /// 301.210(b)(8).
        RoleOfChild = "role_of_child", "the child's responsibilities", "las responsabilidades del niño o la niña";
        /// 301.220(a)(2).
        HarmRisk = "harm_risk", "a risk that one sibling may harm another during a visit", "un riesgo de que un hermano dañe a otro durante una visita";
        /// 301.220(a)(2).
        InadequateSupervision = "inadequate_supervision", "a finding that supervision could not remove the risk", "una conclusión de que la supervisión no podría eliminar el riesgo";
        /// 301.220(a)(2).
        ObservationOrRecord = "observation_or_record", "earlier observation or recorded interaction behind that finding", "una observación anterior o una interacción registrada que la sustente";
        /// 301.220(a)(2).
        SpecificRisk = "specific_risk", "the specific risk, in the case file", "el riesgo concreto, en el expediente";
        /// 301.220(a)(2).
        RiskBasis = "risk_basis", "the basis for assessing it, in the case file", "el fundamento para evaluarlo, en el expediente";
        /// 301.220(c).
        Caseworkers = "caseworkers", "the caseworkers' part in making the plan", "la participación de los encargados de los casos";
        /// 301.220(c).
        Caregivers = "caregivers", "the caregivers' part in making the plan", "la participación de quienes cuidan a los niños";
        /// 301.220(c).
        Children = "children", "the children's part in making the plan", "la participación de los niños";
        /// 301.220(f).
        Duration = "duration", "how long visits last", "la duración de las visitas";
        /// 301.220(f).
        Location = "location", "where visits take place", "el lugar de las visitas";
        /// 301.220(f).
        Supervision = "supervision", "the supervision to be provided", "la supervisión prevista";
        /// 301.220(f).
        FrequencyReason = "frequency_reason", "the reason for the frequency", "el motivo de la frecuencia";
        /// 301.220(f).
        DurationReason = "duration_reason", "the reason for the duration", "el motivo de la duración";
        /// 301.220(c).
        OtherContact = "other_contact", "the other approved forms of contact", "las demás formas de contacto aprobadas";
        /// 301.70(j)(1).
        CaregiverRoles = "caregiver_roles", "the roles of caregivers and others", "las funciones de cuidadores y otras personas";
        /// 301.70(j)(2).
        ApartReasons = "apart_reasons", "why the siblings were placed apart", "por qué se separó a los hermanos";
        /// 301.70(j)(2).
        JointEfforts = "joint_efforts", "the efforts to place them together", "los esfuerzos por colocarlos juntos";
        /// 301.70(d).
        PlanEntry = "plan_entry", "the decision on the Visitation and Contact Plan", "la decisión en el plan de visitas y contacto";
        /// 301.70(l).
        CasePlanReasons = "case_plan_reasons", "the reasons in the child's case plan", "los motivos en el plan del caso";
        /// 301.70(l).
        CaseFileEfforts = "case_file_efforts", "the efforts to place them together, in the case file", "los esfuerzos por colocarlos juntos, en el expediente";
        /// 301.70(k).
        AsManyTogether = "as_many_together", "as many of the siblings together as possible", "el mayor número posible de hermanos juntos";
        /// 301.70(m).
        WithinReach = "within_reach", "reasonable efforts to place them near one another", "esfuerzos razonables por colocarlos cerca unos de otros";
        /// 301.70(b), (h)(3).
        CaregiverSupport = "caregiver_support", "caregivers who support the tie between the siblings", "personas cuidadoras que apoyen el vínculo entre los hermanos";
        /// 301.70(h)(1).
        SharedPlan = "shared_plan", "a look at placement with two or more relatives", "el examen de una colocación con dos o más familiares";
        /// 301.80(b).
        SupportAssessed = "support_assessed", "the relative's willingness to support the tie, assessed and in the record", "la disposición del familiar a apoyar el vínculo, evaluada y en el expediente";
        /// 301.80(d).
        ToldTogether = "told_together", "word to the relative that together is preferable, and contact to be encouraged", "decir al familiar que juntos es preferible y que fomente el contacto";
        /// 301.80(f).
        ToldMayFollow = "told_may_follow", "word to the relative that siblings may follow", "decir al familiar que pueden venir hermanos después";
        /// 301.70(h)(2).
        StepSiblings = "step_siblings", "the step-siblings together at first", "los hermanastros juntos al principio";
        /// 301.70(d).
        SupervisorApproval = "supervisor_approval", "the supervisor's approval", "la aprobación de la persona supervisora";
        /// 301.70(d).
        CaseRecord = "case_record", "the decision in the child's case record", "la decisión en el expediente del niño o la niña";
        /// 301.70(n).
        FirstReview = "first_review", "the look at it in the first administrative case review", "su examen en la primera revisión administrativa del caso";
        /// 301.230(a)(3)(A), (b), 301.240.
        InWriting = "in_writing", "the written form", "la forma escrita";
        /// 301.230(a)(3)(A).
        ToSiblings = "to_siblings", "notice to each sibling", "el aviso a cada hermano";
        /// 301.230(a)(3)(A).
        ToCaregivers = "to_caregivers", "notice to each sibling's caregiver", "el aviso a quien cuida a cada hermano";
        /// 301.230(b).
        ReasonsRecorded = "reasons_recorded", "the reasons in the children's case records", "los motivos en los expedientes de los niños";
        /// 301.230(a)(4).
        ReasonableSchedule = "reasonable_schedule", "a schedule that is reasonable", "un horario razonable";
        /// 301.230(a)(4).
        ScheduleInPlan = "schedule_in_plan", "the schedule in the plan", "el horario en el plan";
        /// 301.70(j)(5).
        GuardianConsent = "guardian_consent", "the consent of that sibling's parent or guardian", "el consentimiento del padre, la madre o el tutor de ese hermano";
        /// 301.70(j)(5).
        GuardianParticipation = "guardian_participation", "the participation of that sibling's parent or guardian", "la participación del padre, la madre o el tutor de ese hermano";
        /// 301.70(j)(5).
        OwnConsent = "own_consent", "that sibling's own consent", "el consentimiento de ese hermano";
        /// 301.70(j)(5).
        OwnParticipation = "own_participation", "that sibling's own participation", "la participación de ese hermano";
        /// 301.240(a).
        CourtActFactors = "court_act_factors", "the factors of the Juvenile Court Act", "los factores de la Ley del Tribunal de Menores";
        /// 301.240(a)(1).
        Health = "health", "the grandparent's mental and physical health", "la salud mental y física del abuelo o la abuela";
        /// 301.240(a)(2).
        TimeRequested = "time_requested", "the time requested and its effect on the child's activities", "el tiempo solicitado y su efecto en las actividades del niño o la niña";
        /// 301.240(a)(3).
        LossOfRelationship = "loss_of_relationship", "the harm that losing the relationship could do", "el daño que podría causar la pérdida de la relación";
        /// 301.240(a)(4).
        Conflict = "conflict", "how to keep the child away from conflict between adults", "cómo evitar al niño o la niña los conflictos entre adultos";
        /// 301.240(d).
        DenialBasis = "denial_basis", "the documented basis of the denial", "el fundamento documentado de la denegación";
        /// 301.240(d).
        DenialLetter = "denial_letter", "the letter that informs of the denial", "la carta que informa de la denegación";
        /// 301.240(d).
        ReviewRight = "review_right", "the right to a clinical review, in that letter", "el derecho a una revisión clínica, en esa carta";
        /// 301.240(e).
        Basis = "basis", "the basis of the recommendation", "el fundamento de la recomendación";
    }
}

/// A plan of one of the three kinds.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// The visiting plan of a parent and child.
    ParentChild(Box<parent::Facts>),
    /// The Visitation and Contact Plan of siblings placed apart.
    Sibling(Box<sibling::Facts>),
    /// A grandparent's or great-grandparent's request.
    Grandparent(Box<grandparent::Facts>),
}

// In a constant, a place that is not there does not compile.
#[allow(clippy::indexing_slicing)]
const VARIANTS: &[Variant] = &[
    Variant {
        tag: &PlanKind::WORDS[0],
        declared: parent::Facts::DECLARED,
    },
    Variant {
        tag: &PlanKind::WORDS[1],
        declared: sibling::Facts::DECLARED,
    },
    Variant {
        tag: &PlanKind::WORDS[2],
        declared: grandparent::Facts::DECLARED,
    },
];

/// The input as declared: the kind, and the facts of each.
pub const DECLARED: &[Declared] = &[ask("301.210, 301.220, 301.240")
    .label("Which kind of plan is it?", "¿Qué tipo de plan es?")
    .help(
        "Each kind has facts of its own; this is the one choice that must be made.",
        "Cada tipo tiene sus propios datos; es la única elección obligatoria.",
    )
    .of("kind", Kind::Tagged(VARIANTS))];

impl Plan {
    /// Reads an input: its `kind`, and the facts of that kind.
    ///
    /// # Errors
    /// All problems at once. A fact of another kind is one, and so is a kind that is missing.
    ///
    /// ```
    /// use part301::fact::Value;
    /// use part301::visitation::Plan;
    ///
    /// let text = |text: &str| Value::Text(text.into());
    /// let input = Value::Map(vec![
    ///     ("kind".into(), text("sibling")),
    ///     ("goal".into(), text("return_home")),
    /// ]);
    /// let problems = Plan::from_value(&input).unwrap_err();
    /// assert_eq!(problems.0[0].path, "/goal");
    /// ```
    pub fn from_value(value: &Value) -> Result<Plan, Problems> {
        let mut problems = Vec::new();
        let Value::Map(entries) = value else {
            // What is no object at all is refused as one.
            return parent::Facts::from_value(value)
                .map(|facts| Plan::ParentChild(Box::new(facts)));
        };
        let (tags, facts): (Vec<_>, Vec<_>) =
            entries.iter().cloned().partition(|(key, _)| key == "kind");
        let tag = tags.last().map_or(&Value::Null, |(_, tag)| tag);
        let kind = PlanKind::read(tag, &At::Key(&At::Root, "kind"), &mut problems);
        let facts = Value::Map(facts);
        let plan = match kind {
            None => return Err(Problems(problems)),
            Some(PlanKind::ParentChild) => {
                parent::Facts::from_value(&facts).map(|facts| Plan::ParentChild(Box::new(facts)))
            }
            Some(PlanKind::Sibling) => {
                sibling::Facts::from_value(&facts).map(|facts| Plan::Sibling(Box::new(facts)))
            }
            Some(PlanKind::Grandparent) => grandparent::Facts::from_value(&facts)
                .map(|facts| Plan::Grandparent(Box::new(facts))),
        };
        plan.map_err(|Problems(found)| Problems(found.into_iter().map(of_another_kind).collect()))
    }

    /// Which kind it is.
    pub const fn kind(&self) -> PlanKind {
        match self {
            Plan::ParentChild(_) => PlanKind::ParentChild,
            Plan::Sibling(_) => PlanKind::Sibling,
            Plan::Grandparent(_) => PlanKind::Grandparent,
        }
    }
}

/// Says of an unknown key that belongs to another kind of plan, to which.
/// No schedule and no audit runs for more years: nobody is in care for longer.
pub const LONGEST_PERIOD_YEARS: i32 = 25;

/// Whether a period from one day to another runs for longer than that.
fn too_long(from: Date, to: Date) -> bool {
    to > from.plus_months(12 * LONGEST_PERIOD_YEARS)
}

fn of_another_kind(problem: Problem) -> Problem {
    let key = problem.path.trim_start_matches('/');
    let kinds: Vec<_> = VARIANTS
        .iter()
        .filter(|variant| takes_key(variant.declared, key))
        .map(|variant| variant.tag)
        .collect();
    if problem.code != ProblemCode::UnknownKey || kinds.is_empty() {
        return problem;
    }
    Problem {
        expected: Note::plain(&problem::OF_ANOTHER_KIND).with("kinds", Arg::Words(kinds)),
        ..problem
    }
}

/// Checks a plan by a calendar: 301.210 for a parent and child's, 301.220, 301.230, 301.250, 301.255 and 301.70
/// for siblings', 301.240 for a grandparent's request.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn validate(plan: &Plan, calendar: &Calendar) -> Result<Answer<Outcome>, Problems> {
    match plan {
        Plan::ParentChild(facts) => check(facts.as_ref(), calendar),
        Plan::Sibling(facts) => check(facts.as_ref(), calendar),
        Plan::Grandparent(facts) => check(facts.as_ref(), calendar),
    }
}

/// The rules of all kinds of plan, each kind's in the order of the Sections.
pub static RULES: Rules = &[
    &parent::CALLS_MAIL,
    &parent::ARRANGED,
    &parent::WARNING,
    &parent::APPLIES,
    &parent::ESTABLISHED,
    &parent::BEGIN,
    &parent::WEEKLY,
    &parent::INCREASING,
    &parent::PLACE,
    &parent::WITHHELD_CONTACT,
    &parent::ROLES,
    &sibling::FREQUENCY,
    &sibling::START,
    &sibling::EXCEPTIONS,
    &sibling::NO_DISCIPLINE,
    &sibling::FILED,
    &sibling::IN_SERVICE_PLAN,
    &sibling::INDEPENDENT,
    &sibling::CONTENTS,
    &sibling::CONTENTS_MORE,
    &sibling::REVIEW,
    &sibling::AMEND,
    &sibling::APART,
    &sibling::OUTSIDE,
    &sibling::MOVE,
    &sibling::BETWEEN,
    &sibling::WITHHELD,
    &sibling::ADOPTED,
    &sibling::ADULTS,
    &grandparent::REQUEST,
    &grandparent::REVIEW,
    &grandparent::SEPARATE,
];

// ---------------------------------------------------------------------------------------------------
// What the three kinds share

/// A plan of one kind: a list of rules each of which must not fail.
trait Checklist: Decision<Outcome = Outcome> + 'static {
    /// The rules in the order of the Sections.
    const DECIDE: &'static [Entry<Self>];
    /// The Sections applied.
    const SECTIONS: &'static [&'static Section];
    /// Whether the rules on this kind of plan apply at all.
    fn applies(&self) -> Truth;
    /// Why they do not apply.
    fn why_not(&self) -> &'static Message;
    /// The facts that say whether something happened at all, each with whether it did as far as is known, and
    /// with the facts that only then have an answer: until it is known it is asked for with them, since they
    /// alone would take it for granted.
    fn gates(&self) -> Vec<(Fact<bool>, Truth, FactSet)>;
    /// The calendar that working days are counted by.
    fn calendar(&mut self) -> &mut Calendar;
    /// The day asked about.
    fn as_of(&self) -> Option<Date>;
    /// What is owed, where the rules apply.
    fn duties(&self) -> Vec<Duty>;
}

/// The gate of a step that is known by whether it was taken, and by its day.
fn dated(taken: Fact<bool>, on: Fact<Date>) -> (Fact<bool>, Truth, FactSet) {
    (taken, taken.yes(), on.only())
}

fn settle<P: Checklist>(plan: &P) -> Settled<Outcome> {
    let ends = [
        Outcome::Compliant,
        Outcome::NotCompliant,
        Outcome::NotApplicable,
    ];
    weigh(plan, plan.applies(), P::DECIDE, ends)
}

fn check<P: Checklist>(plan: &P, calendar: &Calendar) -> Result<Answer<Outcome>, Problems> {
    let problems = plan.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut plan = plan.clone();
    *plan.calendar() = calendar.clone();
    let (outcome, mut missing) = plan.resolve();
    for (gate, happened, behind) in plan.gates() {
        let first = missing.iter().position(|one| behind.contains(one.fact));
        if let Some(place) = first
            && happened.is_unknown()
            && missing.iter().all(|one| one.fact != gate.id())
        {
            let (fact, asked) = (gate.id(), Slot::is_asked(&gate));
            missing.insert(place, Missing { fact, asked });
        }
    }
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let applies = plan.applies();
    let findings = findings(&plan, applies, P::DECIDE);
    let summary = match outcome {
        Outcome::Compliant => &COMPLIANT,
        Outcome::NotCompliant => &NOT_COMPLIANT,
        Outcome::Undetermined => &UNDETERMINED,
        Outcome::NotApplicable => plan.why_not(),
    };
    let duties = if applies.is_yes() {
        plan.duties()
    } else {
        Vec::new()
    };
    let due = duties.iter().filter_map(due_date).collect();
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings,
        missing,
        duties,
        sections: P::SECTIONS,
        as_of: plan.as_of(),
        declared: P::DECLARED,
        beside: vec![("due", Item::List(due))],
    })
}

/// A due date by its rule.
fn due_date(duty: &Duty) -> Option<Item<'static>> {
    Some(Item::Record(vec![
        ("rule", Item::Code(duty.rule.id)),
        ("citation", Item::Code(duty.citation)),
        ("date", Item::Date(duty.due?)),
        ("status", Item::Code(duty.status.word().code)),
    ]))
}

messages! { MESSAGES:
    /// The outcome is compliant.
    COMPLIANT = "visitation.outcome.compliant",
        "Nothing in the plan fails the rules; what is still to be done is listed with its date.",
        "Nada del plan incumple las normas; lo que falta por hacer figura con su fecha.";
    /// The outcome is not_compliant.
    NOT_COMPLIANT = "visitation.outcome.not_compliant",
        "The plan does not meet the rules yet; each failure says what would mend it.",
        "El plan aún no cumple las normas; cada incumplimiento dice cómo corregirlo.";
    /// The outcome is undetermined.
    UNDETERMINED = "visitation.outcome.undetermined",
        "It cannot be told yet whether the plan meets the rules.",
        "Aún no se puede saber si el plan cumple las normas.";
    /// Two ways of saying how often.
    TWO_FREQUENCIES = "contradiction.two_frequencies",
        "say how often in one way alone",
        "indique la frecuencia de una sola manera";
    /// Visits often enough by their number, and not by how they fall.
    ENOUGH_AND_NOT = "contradiction.enough_and_not",
        "as often as that, the visits cannot fall so",
        "con esa frecuencia, las visitas no pueden repartirse así";
    /// A period that ends before it starts.
    ENDS_BEFORE_START = "contradiction.ends_before_start",
        "the end lies before the start",
        "el final es anterior al comienzo";
    /// A period longer than anybody is in care.
    TOO_LONG = "contradiction.too_long",
        "the period is longer than 25 years",
        "el período pasa de 25 años";
}
