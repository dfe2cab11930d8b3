//! What comes next in a case, who does it, and who else must be asked: the case-management cycle, the ten posts of
//! System of Care and Part 301's deadlines as one ordered plan.
//!
//! ```
//! use part301::time::calendar::{Calendar, Date, Moment};
//! use part301::law::case::{self, CaseTask, Facts};
//! use part301::engine::fact::List;
//!
//! let mut facts = Facts::default();
//! facts.case.as_of.set(Date::parse("2025-07-14")?);
//! facts.case.events.placement.set(Moment::parse("2025-07-02")?);
//! facts.tasks.set(List::new(vec![CaseTask::InvestigateReport]).unwrap());
//! let plan = case::plan(&facts, &Calendar::default()).unwrap();
//! assert!(plan.items.iter().any(|item| item.rule().id == "due.caregiver_receipt"));
//! assert_eq!(plan.findings[1].ruling.status, part301::engine::answer::Status::NotMet); // not a case manager's task
//! # Ok::<(), part301::time::calendar::DateError>(())
//! ```
//!
//! A plan has no outcome. The deadlines are [`timeline`]'s, put where they belong in the cycle; which
//! step each belongs to is this module's reading.

use crate::engine::answer::shape::{Flat, Labelled, Optional, Piece, Record, Type, Writer, shape};
use crate::engine::answer::{Edition, Engine, Finding, Missing, Ruling, Say, edition};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::answer::{fact_table, json};
use crate::engine::fact::{Code, Declared, Fact, Field, List, Sheet, Value, ask, codes, facts, flat};
use crate::engine::input::Input;
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{Rule, Rules, rule};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::options::AppliedCalendar;
use crate::law::shared::role::Role;
use crate::law::system_of_care::{Held, POSTS, Post, PostsDone, SocPost, TEN_POSTS};
use crate::law::timeline::{self, Row, RowStatus, Timeline};
use crate::time::calendar::{Calendar, Date, Moment};

codes! {
    /// The steps of the cycle, in order.
    pub enum CaseStep {
        /// Assess needs.
        Assess = "assess", "assess needs";
        /// Build a plan.
        Plan = "plan", "build a plan";
        /// Coordinate services.
        Coordinate = "coordinate", "coordinate services";
        /// Monitor and adjust.
        Monitor = "monitor", "monitor and adjust";
        /// Document and communicate.
        Document = "document", "document and communicate";
        /// Plan for permanence.
        Permanence = "permanence", "plan for permanence";
    }
}

codes! {
    /// Tasks that come up in a case.
    pub enum CaseTask {
        /// Assessing what the child and the family need.
        AssessNeeds = "assess_needs", "assess what child and family need";
        /// Writing and revising the plan.
        WritePlan = "write_plan", "write and revise the plan";
        /// Connecting the family with services.
        ArrangeServices = "arrange_services", "connect the family with services";
        /// Checking in with everyone.
        CheckProgress = "check_progress", "check in and follow progress";
        /// Keeping the record.
        KeepRecord = "keep_record", "keep the record and keep everyone informed";
        /// Coordinating the way to permanence.
        PursuePermanence = "pursue_permanence", "coordinate the way to permanence";
        /// Providing a foster home.
        ProvideHome = "provide_home", "provide a temporary foster home";
        /// Investigating a report of abuse or neglect.
        InvestigateReport = "investigate_report", "investigate a report of abuse or neglect";
        /// Advocating for legal rights in court.
        AdvocateInCourt = "advocate_in_court", "advocate for legal rights in court";
        /// Giving therapy.
        GiveTherapy = "give_therapy", "give therapy or counseling";
        /// Looking after learning.
        SupportLearning = "support_learning", "follow learning and give school supports";
        /// Giving health care.
        GiveHealthCare = "give_health_care", "give health care, immunizations and dental care";
        /// Giving material help.
        GiveMaterialHelp = "give_material_help", "give housing, food or family support";
        /// Overseeing the case.
        OverseeCase = "oversee_case", "oversee that the case follows law and policy";
    }
}

codes! {
    /// What an item of the plan is.
    pub enum PlanItemKind {
        /// A step of the cycle.
        Step = "step", "step of the cycle";
        /// A post of System of Care.
        Post = "post", "System of Care";
        /// A deadline of Part 301.
        Deadline = "deadline", "deadline";
    }
}

/// Steps that were taken.
pub type StepsDone = List<CaseStep, 0, 6>;
/// Tasks that come up.
pub type Tasks = List<CaseTask, 0, 20>;

facts! { "case.facts":
    /// What may be known of the case.
    pub struct Facts {
        /// The steps of the cycle that were taken.
        pub steps_done: Fact<StepsDone> = ask("Case management")
            .group("Where the case stands")
            .label("Which steps of the cycle were taken in this round?")
            .help("The cycle begins anew as things change. An empty list: none yet.");
        /// The tasks that come up.
        pub tasks: Fact<Tasks> = ask("Case management")
            .label("Which tasks come up?")
            .help("The answer says whose each is: the case manager's, or somebody else's.");
        /// Whether System of Care serves the child, or is to.
        pub in_system_of_care: Fact<bool> = ask("System of Care")
            .label("Is the child a client of System of Care, or to be referred to it?")
            .help("Whether the program can serve the child is a question of its own.");
        /// The posts that were held.
        pub posts_done: Fact<PostsDone> = ask("System of Care")
            .when("inSystemOfCare", &["true"])
            .label("Which of the ten posts of System of Care were held?")
            .help("All of them. An empty list: none yet.");
        /// What the deadlines are computed from.
        pub case: timeline::Facts = flat().group("Dates and deadlines");
    }
}

// ---------------------------------------------------------------------------------------------------
// The rules

rule! {
    /// The cycle.
    CYCLE = "case.cycle", "Case management, how the coordination works":
        "A case manager assesses, plans, coordinates, monitors and adjusts, documents, and plans for permanence.";
    CASEWORKER = "The case manager is read as the child's caseworker, with whom System of Care leaves case management.";
    ROUND_AGAIN = "The plan is not fixed: when a service does not help or something changes, the cycle begins anew.";
}

fn cycle(f: &Facts, say: &mut Say) -> Ruling {
    let only = f.steps_done.only();
    let Some(done) = f.steps_done.known().map(List::entries) else {
        return Truth::unknown(only).into();
    };
    say.reading(&CASEWORKER);
    match CaseStep::ALL.iter().all(|step| done.contains(step)) {
        true => {
            say.note(&ROUND_AGAIN);
            Truth::yes(only).into()
        }
        false => Ruling::pending(only),
    }
}

rule! {
    /// What a case manager does not do.
    ROLES = "case.roles", "Case management, distinguishing roles":
        "A case manager coordinates. Providing foster homes, investigating reports and advocating in court are other \
         people's work, and so are therapy, schooling, health care and material help.";
    ROUTED = "For somebody else: {tasks}.";
    HAND_OVER = "Pass each of these tasks on to whoever is named for it, and stay in touch: coordinating them is the \
                 case manager's.";
}

fn roles(f: &Facts, say: &mut Say) -> Ruling {
    let only = f.tasks.only();
    let Some(tasks) = f.tasks.known().map(List::entries) else {
        return Truth::unknown(only).into();
    };
    let theirs = |task: &&CaseTask| route(**task).0 != Role::Caseworker;
    let others: Vec<&'static Word> = tasks.iter().filter(theirs).map(|task| task.word()).collect();
    if tasks.is_empty() {
        return Ruling::not_applicable(only);
    }
    if others.is_empty() {
        return Truth::yes(only).into();
    }
    say.note(|| Note::plain(&ROUTED).with("tasks", Arg::Words(others)));
    say.mend(&HAND_OVER);
    Truth::no(only).into()
}

/// The rules of this decision; the plan goes by the timeline's, and that of the ten posts, as well.
pub static RULES: Rules = &[&CYCLE, &ROLES];

// ---------------------------------------------------------------------------------------------------
// Who, and when in the cycle

/// To whom a task goes, and what the case manager has to do with it.
fn route(task: CaseTask) -> (Role, &'static Message) {
    match task {
        CaseTask::AssessNeeds
        | CaseTask::WritePlan
        | CaseTask::ArrangeServices
        | CaseTask::CheckProgress
        | CaseTask::KeepRecord
        | CaseTask::PursuePermanence => (Role::Caseworker, &OWN),
        CaseTask::ProvideHome => (Role::FosterCareProgram, &HOME),
        CaseTask::InvestigateReport => (Role::Investigator, &INVESTIGATION),
        CaseTask::AdvocateInCourt => (Role::Attorney, &COURT),
        CaseTask::GiveTherapy => (Role::Therapist, &SERVICE),
        CaseTask::SupportLearning => (Role::School, &SERVICE),
        CaseTask::GiveHealthCare => (Role::HealthProvider, &SERVICE),
        CaseTask::GiveMaterialHelp => (Role::CommunityOrganisation, &SERVICE),
        CaseTask::OverseeCase => (Role::Supervisor, &OVERSIGHT),
    }
}

/// What is done in a step.
fn done_in(step: CaseStep) -> &'static Message {
    match step {
        CaseStep::Assess => &ASSESS,
        CaseStep::Plan => &PLAN,
        CaseStep::Coordinate => &COORDINATE,
        CaseStep::Monitor => &MONITOR,
        CaseStep::Document => &DOCUMENT,
        CaseStep::Permanence => &PERMANENCE,
    }
}

/// The deadlines by the step of the cycle that they belong to; the others are part of coordinating.
pub const DEADLINES: &[(CaseStep, &[&str])] = &[
    (
        CaseStep::Assess,
        &[
            "due.health_screening",
            "due.health_evaluation",
            "due.health_evaluation_voluntary",
            "due.sibling_search",
            "due.sibling_search_move",
            "due.assessment",
            "due.relatives_interviewed",
            "due.fingerprints",
        ],
    ),
    (
        CaseStep::Plan,
        &[
            "due.parent_plan",
            "due.parent_plan_emergency",
            "due.sibling_plan_filed",
            "due.sibling_plan_filed_court",
        ],
    ),
    (
        CaseStep::Monitor,
        &[
            "due.apart_first_review",
            "due.specialised_visits",
            "due.specialised_contacts",
            "due.case_review",
            "due.treatment_review",
        ],
    ),
    (
        CaseStep::Document,
        &[
            "due.sibling_move_notice",
            "due.sibling_withhold_notice",
            "due.assessment_withhold_notice",
            "due.relatives_notified",
            "due.relative_notified_later",
            "due.caregiver_packet",
            "due.caregiver_receipt",
            "due.gal_copy",
            "due.specialised_reports",
            "due.review_report",
            "due.review_notice",
        ],
    ),
    (
        CaseStep::Permanence,
        &["due.placement_decision", "due.licence_application"],
    ),
];

fn step_of_deadline(rule: &str) -> CaseStep {
    let step = DEADLINES.iter().find(|(_, rules)| rules.contains(&rule));
    step.map_or(CaseStep::Coordinate, |(step, _)| *step)
}

fn step_of_post(post: &Post) -> CaseStep {
    match post.post {
        SocPost::Intake | SocPost::Assessment => CaseStep::Assess,
        SocPost::TeamMeeting => CaseStep::Plan,
        _ => CaseStep::Coordinate,
    }
}

// ---------------------------------------------------------------------------------------------------
// The plan

/// One item of a plan.
#[derive(Debug)]
pub enum PlanItem {
    /// A step of the cycle.
    Step(CaseStep, RowStatus),
    /// A post of System of Care, and the fact on which it hangs whether it is this case's.
    Post(&'static Post, RowStatus, FactSet),
    /// A deadline.
    Deadline(Box<Row>),
}

impl PlanItem {
    /// The rule that it comes from.
    pub fn rule(&self) -> &'static Rule {
        match self {
            PlanItem::Step(..) => &CYCLE,
            PlanItem::Post(..) => &TEN_POSTS,
            PlanItem::Deadline(row) => row.rule,
        }
    }

    /// The step of the cycle that it belongs to.
    pub fn step(&self) -> CaseStep {
        match self {
            PlanItem::Step(step, _) => *step,
            PlanItem::Post(post, ..) => step_of_post(post),
            PlanItem::Deadline(row) => step_of_deadline(row.rule.id),
        }
    }

    /// How it stands.
    pub fn status(&self) -> RowStatus {
        match self {
            PlanItem::Step(_, status) | PlanItem::Post(_, status, _) => *status,
            PlanItem::Deadline(row) => row.status,
        }
    }

    fn due(&self) -> Option<Date> {
        match self {
            PlanItem::Deadline(row) => row.due.map(Moment::date),
            _ => None,
        }
    }

    /// The facts, not known, on which it hangs whether it is this case's or when it is due.
    fn asks_for(&self) -> FactSet {
        match self {
            PlanItem::Step(..) => FactSet::EMPTY,
            PlanItem::Post(_, _, asks) => *asks,
            PlanItem::Deadline(row) => row.asks_for,
        }
    }

    fn kind(&self) -> PlanItemKind {
        match self {
            PlanItem::Step(..) => PlanItemKind::Step,
            PlanItem::Post(..) => PlanItemKind::Post,
            PlanItem::Deadline(_) => PlanItemKind::Deadline,
        }
    }
}

/// A step with the keys of every item, a post with its name, and a deadline with all that its row has.
impl Piece for PlanItem {
    fn shape() -> Type {
        let items = vec![PlannedStep::record(), PlannedPost::record(), PlannedDeadline::record()];
        Type::OneOf("PlanItem", "An item of a plan.", items)
    }
    fn write<W: Writer>(&self, to: &mut W) {
        let planned = |message, owed_by: &[Role]| Planned {
            rule: self.rule(),
            citation: self.rule().citation,
            message,
            owed_by: owed_by.iter().copied().map(Labelled).collect(),
            due: None,
            status: self.status(),
            days_left: None,
            conditional: !self.asks_for().is_empty(),
            asks_for: Optional(Some(self.asks_for()).filter(|asks| !asks.is_empty())),
        };
        let step = self.step();
        match self {
            PlanItem::Step(done, _) => {
                let planned = planned(done_in(*done), &[Role::Caseworker]);
                to.one_of(0, &PlannedStep { planned, step });
            }
            PlanItem::Post(post, ..) => {
                let planned = planned(post.what, post.who);
                let post = post.post;
                to.one_of(1, &PlannedPost { planned, post, step });
            }
            PlanItem::Deadline(row) => to.one_of(2, &PlannedDeadline { row, step }),
        }
    }
}

shape! {
    /// What an item of a plan says that is no deadline, under the keys of a deadline.
    pub struct Planned {
        /// The id of the rule that it comes from.
        pub rule: &'static Rule,
        /// Where that stands.
        pub citation: &'static str,
        /// What is to be done.
        pub message: &'static Message,
        /// Who does it.
        pub owed_by: Vec<Labelled<Role>>,
        /// It has no date.
        pub due: Option<Moment>,
        /// How it stands.
        pub status: RowStatus,
        /// It has no date.
        pub days_left: Option<i32>,
        /// Whether it depends on conditions that are not known: those in `asksFor`.
        pub conditional: bool,
        /// The paths of the conditions, not known, on which it depends.
        pub asks_for: Optional<FactSet>,
    }
}

struct PlannedStep {
    planned: Planned,
    step: CaseStep,
}

shape! {
    /// A step of the cycle.
    "PlannedStep" for PlannedStep as item {
        planned: Flat<'_, Planned> = Flat(&item.planned);
        /// What kind of item it is.
        kind: Kind<STEP> = Kind;
        /// The step itself.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

struct PlannedPost {
    planned: Planned,
    post: SocPost,
    step: CaseStep,
}

shape! {
    /// A post of System of Care.
    "PlannedPost" for PlannedPost as item {
        planned: Flat<'_, Planned> = Flat(&item.planned);
        /// Which post it is.
        post: Labelled<SocPost> = Labelled(item.post);
        /// What kind of item it is.
        kind: Kind<POST> = Kind;
        /// The step of the cycle that it belongs to.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

struct PlannedDeadline<'a> {
    row: &'a Row,
    step: CaseStep,
}

shape! {
    /// A deadline: a whole row of the timeline.
    "PlannedDeadline" for PlannedDeadline<'_> as item {
        row: Flat<'_, Row> = Flat(item.row);
        /// What kind of item it is.
        kind: Kind<DEADLINE> = Kind;
        /// The step of the cycle that it belongs to.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

/// The kind of an item, by its place in the list of kinds: TypeScript tells the items apart by it.
struct Kind<const PLACE: usize>;

const STEP: usize = PlanItemKind::Step as usize;
const POST: usize = PlanItemKind::Post as usize;
const DEADLINE: usize = PlanItemKind::Deadline as usize;

impl<const PLACE: usize> Kind<PLACE> {
    fn word() -> &'static Word {
        PlanItemKind::WORDS.get(PLACE).unwrap_or(&Word::NONE)
    }
}

impl<const PLACE: usize> Piece for Kind<PLACE> {
    fn shape() -> Type {
        Type::Plain {
            read: "labelled",
            list: Some("PlanItemKind"),
            words: PlanItemKind::WORDS,
            typescript: format!("{{ code: {:?}; label: string }}", Self::word().code),
        }
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.labelled(Self::word());
    }
}

/// A plan for a case. There is no outcome.
#[derive(Debug)]
pub struct Plan {
    /// What is to be done, by the steps of the cycle: each step, the posts that belong to it, then its deadlines by
    /// date.
    pub items: Vec<PlanItem>,
    /// The places of the items that come next: what is overdue, what falls due first, and first of what is the case's
    /// for certain, the step and the post that are on.
    pub next: Vec<usize>,
    /// The tasks that came up, each with whose it is.
    pub routes: Vec<CaseTask>,
    /// The two rules looked at.
    pub findings: Vec<Finding>,
    /// The line that the deadlines are from; its rows are among the items.
    line: Timeline,
    /// The facts, not known, that decide what is in the plan and how it stands.
    pub missing: Vec<Missing>,
}

impl Input for Facts {
    const FACTS: &'static [Declared] = Facts::DECLARED;

    fn read_input(value: &Value) -> Result<Facts, Problems> {
        let (facts, mut problems) = Facts::read_fields(value);
        if problems.is_empty() {
            return Ok(facts);
        }
        problems.extend(facts.contradictory());
        Err(Problems(problems))
    }

    fn contradictory(&self) -> Vec<Problem> {
        self.case.contradicted()
    }
}

impl Facts {
    /// Whether System of Care comes into it; a child whom it accepted is its client.
    fn in_system_of_care(&self) -> Truth {
        let accepted = &self.case.events.soc_accepted;
        let stated = self.in_system_of_care.yes();
        match accepted.get() {
            Some(_) => stated.or_else(Truth::yes(accepted.only())),
            None => stated,
        }
    }

    /// The posts that were held, as far as is known on the day asked about.
    fn held(&self) -> Held<'_> {
        let (accepted, as_of) = (&self.case.events.soc_accepted, self.case.as_of.get());
        let is_past = |on: Moment| as_of.is_none_or(|as_of| on.date() <= as_of);
        Held {
            posts: self.posts_done.known().map(List::entries),
            accepted: accepted.get().is_some_and(is_past),
        }
    }

    fn standing(&self, step: CaseStep) -> RowStatus {
        let Some(done) = self.steps_done.known().map(List::entries) else {
            return RowStatus::Unknown;
        };
        let first = CaseStep::ALL.iter().find(|step| !done.contains(step));
        match () {
            () if done.contains(&step) => RowStatus::Done,
            () if first == Some(&step) => RowStatus::Open,
            () => RowStatus::Waiting,
        }
    }
}

/// Plans a case.
///
/// # Errors
/// All [`Problems`] at once where dates contradict each other.
pub fn plan(facts: &Facts, calendar: &Calendar) -> Result<Plan, Problems> {
    let mut line = timeline::compute(&facts.case, calendar)?;
    let client = facts.in_system_of_care();
    let mut items: Vec<PlanItem> = CaseStep::ALL
        .iter()
        .map(|step| PlanItem::Step(*step, facts.standing(*step)))
        .collect();
    if !client.is_no() {
        let asks = match client.is_unknown() {
            true => client.rests_on(),
            false => FactSet::EMPTY,
        };
        let held = facts.held();
        items.extend(POSTS.iter().map(|post| PlanItem::Post(post, post.standing(held), asks)));
    }
    let rows = std::mem::take(&mut line.rows);
    items.extend(rows.into_iter().map(|row| PlanItem::Deadline(Box::new(row))));
    // Stable: within a step and kind the order is that of the sources, or by date.
    items.sort_by_key(|item| (item.step(), item.kind()));

    let mut missing = FactSet::EMPTY;
    let told = [facts.steps_done.stated(), client, !client | facts.posts_done.stated()];
    for known in told {
        if known.is_unknown() {
            missing |= known.rests_on();
        }
    }
    let mut needed = Vec::new();
    facts.each(&mut |slot| {
        let (fact, asked) = (slot.id(), slot.is_asked());
        if missing.contains(fact) || line.missing.iter().any(|missing| missing.fact == fact) {
            needed.push(Missing { fact, asked });
        }
    });
    Ok(Plan {
        next: next(&items),
        items,
        routes: facts
            .tasks
            .known()
            .map(|tasks| tasks.entries().to_vec())
            .unwrap_or_default(),
        findings: vec![
            Finding::of(&CYCLE, |say| cycle(facts, say)),
            Finding::of(&ROLES, |say| roles(facts, say)),
        ],
        line,
        missing: needed,
    })
}

/// What comes next: all that is overdue and then what falls due first, by date, where that may not be the case's the
/// first of what is as well; the step that is on; and the post.
fn next(items: &[PlanItem]) -> Vec<usize> {
    let of = |status: RowStatus, kind: PlanItemKind| {
        let items = items.iter().enumerate();
        items.filter(move |(_, item)| item.status() == status && item.kind() == kind)
    };
    let dated = |status| {
        let mut dated: Vec<(Date, usize)> = of(status, PlanItemKind::Deadline)
            .filter_map(|(place, item)| Some((item.due()?, place)))
            .collect();
        dated.sort_unstable();
        dated
    };
    let open = dated(RowStatus::Open);
    let is_certain = |place: usize| {
        let item = items.get(place);
        item.is_some_and(|item| item.asks_for().is_empty())
    };
    let first = open.first().map(|(due, _)| *due);
    let certain = open.iter().find(|(_, place)| is_certain(*place));
    let certain = certain.map(|(due, _)| *due);
    let soonest = open
        .iter()
        .filter(|(due, place)| Some(*due) == first || Some(*due) == certain && is_certain(*place));
    let overdue = dated(RowStatus::Overdue);
    let as_it_comes = |item: &PlanItem| match item {
        PlanItem::Post(post, ..) => post.comes_first(),
        _ => true,
    };
    overdue
        .iter()
        .chain(soonest)
        .map(|(_, place)| *place)
        .chain(of(RowStatus::Open, PlanItemKind::Step).map(|(place, _)| place))
        .chain(
            of(RowStatus::Open, PlanItemKind::Post)
                .filter(|(_, item)| as_it_comes(item))
                .map(|(place, _)| place),
        )
        .collect()
}

impl Plan {
    /// The plan in one sentence.
    fn summary(&self) -> Note {
        // Deadlines that stand so, for certain or as far as they are the case's.
        let count = |status: RowStatus, certain: bool| {
            let deadlines = self.items.iter().filter(|item| {
                item.kind() == PlanItemKind::Deadline
                    && item.status() == status
                    && item.asks_for().is_empty() == certain
            });
            deadlines.count() as i64
        };
        let overdue = count(RowStatus::Overdue, false);
        let open = count(RowStatus::Open, false);
        let sentence = match overdue + open {
            0 => &SUMMARY,
            _ => &SUMMARY_IF,
        };
        Note::plain(sentence)
            .with("items", Arg::Number(self.items.len() as i64))
            .with("overdue", Arg::Number(count(RowStatus::Overdue, true)))
            .with("open", Arg::Number(count(RowStatus::Open, true)))
            .with("perhapsOverdue", Arg::Number(overdue))
            .with("perhapsOpen", Arg::Number(open))
    }

    /// The plan as JSON, its sentences written in one language: what `planCase` returns.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &fact_table(Facts::DECLARED))
    }
}

shape! {
    /// A plan: plain data, all of its text in the one language asked for. There is no outcome.
    "CasePlan" for Plan as plan {
        /// The plan in short; deadlines that may not be the case's are counted apart.
        summary: Note = plan.summary();
        /// What is to be done: each step of the cycle, the posts that belong to it, then its deadlines by date.
        plan: Vec<PlanItem> = plan.items;
        /// What comes next, as places in `plan`: everything that is overdue, then the earliest deadline. If that one is
        /// conditional, also the earliest certain one. Then the step and the post that are on.
        next: Vec<usize> = plan.next;
        /// The person to whom each task goes that came up.
        routes: Vec<TaskRoute> = plan.routes.iter().copied().map(TaskRoute::of).collect();
        /// The rules on the cycle and on roles.
        findings: Vec<Finding> = plan.findings;
        /// The day asked about; without it no deadline has a status.
        as_of: Option<Date> = plan.line.as_of;
        /// Times that end or begin without anybody owing anything, by date.
        limits: Vec<Row> = plan.line.limits;
        /// Birthdays and anniversaries at which rules change, by date.
        milestones: Vec<Row> = plan.line.milestones;
        /// The facts that decide what is in the plan and how it stands.
        missing: Vec<Missing> = plan.missing;
        /// The calendar by which business days were counted.
        calendar: AppliedCalendar = AppliedCalendar::from(&plan.line.calendar);
        /// The Sections applied.
        edition: Vec<Edition> = edition(timeline::SECTIONS, plan.line.as_of);
        /// The engine that gave the answer.
        engine: Engine = Engine;
    }
}

shape! {
    /// The person to whom a task goes.
    pub struct TaskRoute {
        /// The task.
        pub task: Labelled<CaseTask>,
        /// Whether it is a case manager's own.
        pub case_managers: bool,
        /// Whose it is.
        pub to: Labelled<Role>,
        /// Why, and what is left for the case manager.
        pub message: &'static Message,
    }
}

impl TaskRoute {
    fn of(task: CaseTask) -> TaskRoute {
        let (to, message) = route(task);
        TaskRoute {
            task: Labelled(task),
            case_managers: to == Role::Caseworker,
            to: Labelled(to),
            message,
        }
    }
}

messages! { MESSAGES:
    /// The plan in one sentence.
    SUMMARY = "case.summary",
        "Items in the plan: {items}. Deadlines overdue: {overdue}; open: {open}.";
    /// The same, where some deadlines may not be the case's.
    SUMMARY_IF = "case.summary_if",
        "Items in the plan: {items}. Deadlines overdue: {overdue}; open: {open}. If they apply, overdue: \
         {perhapsOverdue}; open: {perhapsOpen}.";
    /// The first step.
    ASSESS = "case.step.assess",
        "Look at the child's safety, health, schooling and feelings, and at the family's strengths, barriers and \
         culture.";
    /// The second.
    PLAN = "case.step.plan",
        "With everyone concerned, set goals and services, who gives them, and how progress will be followed.";
    /// The third.
    COORDINATE = "case.step.coordinate",
        "Connect the family with the services it needs, and help with eligibility, scheduling, transport and \
         follow-through.";
    /// The fourth.
    MONITOR = "case.step.monitor",
        "Check in with child, family and providers; where a service does not help, change the plan, safety first.";
    /// The fifth.
    DOCUMENT = "case.step.document",
        "Write down what happens, and keep social workers, therapists, teachers and clinicians informed.";
    /// The sixth.
    PERMANENCE = "case.step.permanence",
        "Coordinate what leads to a lasting home: return to the family, guardianship, adoption or another arrangement.";
    /// A case manager's own task.
    OWN = "case.route.own",
        "This is case management.";
    /// A home.
    HOME = "case.route.home",
        "Foster care programs and licensed foster parents provide homes; the case manager coordinates with them.";
    /// An investigation.
    INVESTIGATION = "case.route.investigation",
        "Investigators or child protection specialists find out whether there was abuse or neglect; the case manager \
         may come in once safety concerns are known.";
    /// The court.
    COURT = "case.route.court",
        "Legal rights are pursued in court, by attorneys; the case manager helps with access to services.";
    /// A service.
    SERVICE = "case.route.service",
        "The provider gives the service; the case manager arranges it and follows it up.";
    /// Oversight.
    OVERSIGHT = "case.route.oversight",
        "Supervisors oversee the case; the case manager keeps them informed.";
}
