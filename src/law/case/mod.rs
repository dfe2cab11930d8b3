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

#[cfg(not(target_arch = "wasm32"))]
use crate::engine::answer::fact_table;
use crate::engine::answer::{Finding, Item, Missing, Role, Ruling, Say};
use crate::engine::fact::{Code, Fact, Field, List, Sheet, Value, ask, codes, facts, flat};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rule, Rules, rule};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::system_of_care::{Held, POSTS, Post, PostsDone, TEN_POSTS};
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
    use crate::law::system_of_care::SocPost;
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

    /// As it stands in an answer: a deadline with all that its row has, the others with the keys that they share.
    fn item(&self) -> Item<'_> {
        let asks = self.asks_for();
        let of_row = |message: &'static Message, who: &[Role], name| {
            let who = who.iter().map(|role| Item::Word(role.word()));
            let mut fields = vec![
                ("rule", Item::Code(self.rule().id)),
                ("citation", Item::Code(self.rule().citation)),
                ("message", message.into()),
                ("owedBy", Item::List(who.collect())),
                ("due", Item::Null),
                ("status", Item::Code(self.status().word().code)),
                ("daysLeft", Item::Null),
                ("conditional", Item::Bool(!asks.is_empty())),
            ];
            if !asks.is_empty() {
                fields.push(("asksFor", Item::List(asks.iter().map(Item::Fact).collect())));
            }
            fields.extend::<Option<(&'static str, Item)>>(name);
            Item::Record(fields)
        };
        let mut item = match self {
            PlanItem::Step(step, _) => of_row(done_in(*step), &[Role::Caseworker], None),
            PlanItem::Post(post, ..) => {
                let name = ("post", Item::Word(post.post.word()));
                of_row(post.what, post.who, Some(name))
            }
            PlanItem::Deadline(row) => Item::Row(row, row.more()),
        };
        if let Item::Record(fields) | Item::Row(_, fields) = &mut item {
            fields.push(("kind", Item::Word(self.kind().word())));
            fields.push(("step", Item::Word(self.step().word())));
        }
        item
    }
}

/// A plan for a case. There is no outcome.
#[derive(Debug)]
pub struct Plan {
    /// What is to be done, by the steps of the cycle: each step, the posts that belong to it, then its deadlines by date.
    pub items: Vec<PlanItem>,
    /// The places of the items that come next: what is overdue, what falls due first, and first of what is the case's for
    /// certain, the step and the post that are on.
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

impl Facts {
    /// Reads an input, with everything that is wrong with it.
    ///
    /// # Errors
    /// All problems at once: unknown keys, impossible dates, wrong types, and dates that contradict each other.
    pub fn from_value(value: &Value) -> Result<Facts, Problems> {
        let (facts, mut problems) = Facts::read_fields(value);
        problems.extend(facts.case.contradicted());
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(Problems(problems))
        }
    }

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

/// What comes next: all that is overdue and then what falls due first, by date, where that may not be the case's the first
/// of what is as well; the step that is on; and the post.
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
    /// The plan as a tree, its sentences not yet written.
    pub fn item(&self) -> Item<'_> {
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
        let summary = Note::plain(sentence)
            .with("items", Arg::Number(self.items.len() as i64))
            .with("overdue", Arg::Number(count(RowStatus::Overdue, true)))
            .with("open", Arg::Number(count(RowStatus::Open, true)))
            .with("perhapsOverdue", Arg::Number(overdue))
            .with("perhapsOpen", Arg::Number(open));
        let routes = self.routes.iter().map(|task| {
            let (to, message) = route(*task);
            Item::Record(vec![
                ("task", Item::Word(task.word())),
                ("caseManagers", Item::Bool(to == Role::Caseworker)),
                ("to", Item::Word(to.word())),
                ("message", message.into()),
            ])
        });
        let places = self.next.iter().map(|place| Item::Number(*place as i64));
        let mut fields = vec![
            ("summary", summary.into()),
            ("plan", Item::List(self.items.iter().map(PlanItem::item).collect())),
            ("next", Item::List(places.collect())),
            ("routes", Item::List(routes.collect())),
            (
                "findings",
                Item::List(self.findings.iter().map(Item::Finding).collect()),
            ),
        ];
        let missing = Item::List(self.missing.iter().copied().map(Item::Missing).collect());
        if let Item::Record(rest) = self.line.item() {
            fields.extend(rest.into_iter().filter_map(|(key, item)| match key {
                "rows" => None, // among the plan's items
                "missing" => Some((key, missing.clone())),
                _ => Some((key, item)),
            }));
        }
        Item::Record(fields)
    }

    /// The plan as JSON, its sentences written in one language: what `planCase` returns.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        self.item().to_json(lang, &fact_table(Facts::DECLARED))
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
