//! The answer: the outcome, what it rests on, what it still needs, and who owes what by when.

use std::borrow::Cow;

use crate::engine::fact::{At, Code, Declared, codes, walk, walk_entries};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::fact::{Kind, Variant};
use crate::engine::rule::{EARLIER, Rule, Section};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, ByLang, Message, Note, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::timeline::Row;
use crate::time::calendar::{Date, Moment};

/// The version of this engine, as answers and the package carry it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

codes! {
    /// How a rule stands.
    pub enum Status {
        /// It is met.
        Met = "met", "met";
        /// It is not met.
        NotMet = "not_met", "not met";
        /// Facts are missing.
        Unknown = "unknown", "not known yet";
        /// It has nothing to say here.
        NotApplicable = "not_applicable", "does not apply";
        /// Its time still runs: a duty, neither failure nor unknown.
        Pending = "pending", "pending";
    }
}

codes! {
    /// How a duty stands.
    pub enum DutyStatus {
        /// Owed, and not known to be overdue.
        Open = "open", "open";
        /// Done in time, or on a day that is not known.
        Done = "done", "done";
        /// Done after its time.
        DoneLate = "done_late", "done late";
        /// Its time has run out.
        Overdue = "overdue", "overdue";
        /// What starts its clock has not happened, or is not known.
        Waiting = "waiting", "waiting";
    }
}

codes! {
    /// Who owes a duty.
    pub enum Role {
        /// The Department of Children and Family Services.
        Department = "department", "the Department";
        /// The Department or the purchase of service agency responsible for the case.
        Agency = "agency", "the Department or the responsible agency";
        /// The child's caseworker.
        Caseworker = "caseworker", "the caseworker";
        /// The worker who selects the placement.
        PlacingWorker = "placing_worker", "the placing worker";
        /// The permanency worker.
        PermanencyWorker = "permanency_worker", "the permanency worker";
        /// The supervisor.
        Supervisor = "supervisor", "the supervisor";
        /// The foster parent or relative caregiver.
        Caregiver = "caregiver", "the caregiver";
        /// The fictive kin with whom a child is placed.
        FictiveKin = "fictive_kin", "the fictive kin caregiver";
        /// The relative with whom a child is placed, and the adults at home.
        RelativeHousehold = "relative_household", "the relative and the adults at home";
        /// The parents.
        Parents = "parents", "the parents";
        /// Whoever was told.
        Recipient = "recipient", "whoever is told";
        /// The foster care programme, with the foster parents that it licenses.
        FosterCareProgram = "foster_care_program", "the foster care program and its licensed foster parents";
        /// The child protection investigator.
        Investigator = "investigator", "the child protection investigator";
        /// The attorney, in court.
        Attorney = "attorney", "the attorney or legal advocate";
        /// The therapist or counsellor.
        Therapist = "therapist", "the therapist or counselor";
        /// The school.
        School = "school", "the school";
        /// Whoever gives health care.
        HealthProvider = "health_provider", "the health care provider";
        /// An organisation of the community.
        CommunityOrganisation = "community_organisation", "the community organization";
        /// The child and the family.
        ChildAndFamily = "child_and_family", "the child and the family";
        /// The person who convenes a clinical review.
        Convener = "convener", "the review convener";
        /// Regional clinical staff.
        RegionalClinical = "regional_clinical", "regional clinical staff";
        /// The specialised foster care unit.
        SpecialisedUnit = "specialised_unit", "the Specialized Foster Care Unit";
        /// The System of Care clinician.
        Clinician = "clinician", "the clinician";
    }
}

/// What a rule comes to for given facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// How the rule stands.
    pub status: Status,
    /// The facts that this rests on or, where unknown, that could settle it.
    pub facts: FactSet,
}

impl Ruling {
    /// A rule that has nothing to say because of these facts.
    pub const fn not_applicable(facts: FactSet) -> Ruling {
        Ruling {
            status: Status::NotApplicable,
            facts,
        }
    }

    /// A rule whose time still runs.
    pub const fn pending(facts: FactSet) -> Ruling {
        Ruling {
            status: Status::Pending,
            facts,
        }
    }

    /// The rule where it applies at all; otherwise not applicable, or unknown while that is not known.
    pub fn where_applies(applies: Truth, ruling: impl FnOnce() -> Ruling) -> Ruling {
        match applies.known() {
            Some(true) => ruling().because(applies.rests_on()),
            Some(false) => Ruling::not_applicable(applies.rests_on()),
            None => {
                let (status, ruling) = (Status::Unknown, ruling());
                let waits_for = match ruling.status {
                    Status::Unknown => ruling.facts,
                    _ => FactSet::EMPTY,
                };
                Ruling {
                    status,
                    facts: applies.rests_on() | waits_for,
                }
            }
        }
    }

    /// The same ruling, resting on these known facts as well. An unknown one waits for no more by it.
    pub fn because(self, facts: FactSet) -> Ruling {
        match self.status {
            Status::Unknown => self,
            status => Ruling {
                status,
                facts: self.facts | facts,
            },
        }
    }

    /// Whether the rule is met, as a truth.
    pub const fn met(self) -> Truth {
        match self.status {
            Status::Met => Truth::yes(self.facts),
            Status::Unknown => Truth::unknown(self.facts),
            _ => Truth::no(self.facts),
        }
    }
}

impl From<Truth> for Ruling {
    fn from(truth: Truth) -> Ruling {
        let status = match truth.known() {
            Some(true) => Status::Met,
            Some(false) => Status::NotMet,
            None => Status::Unknown,
        };
        Ruling {
            status,
            facts: truth.rests_on(),
        }
    }
}

/// What a rule adds in words while it is decided. A silent one keeps nothing, for when only the
/// outcome matters.
#[derive(Debug, Default)]
pub struct Say {
    silent: bool,
    pub(crate) readings: Vec<Note>,
    pub(crate) notes: Vec<Note>,
    mends: Vec<Note>,
}

/// A note, or how to make one when it is wanted.
pub trait Saying {
    /// The note.
    fn note(self) -> Note;
}

impl Saying for &'static Message {
    fn note(self) -> Note {
        Note::plain(self)
    }
}

impl<F: FnOnce() -> Note> Saying for F {
    fn note(self) -> Note {
        self()
    }
}

impl Say {
    /// Keeps nothing.
    pub fn silent() -> Say {
        Say {
            silent: true,
            ..Say::default()
        }
    }

    /// Whether nothing is kept: what is costly to say need not be worked out.
    pub const fn is_silent(&self) -> bool {
        self.silent
    }

    /// A reading was applied.
    pub fn reading(&mut self, saying: impl Saying) {
        if !self.silent {
            self.readings.push(saying.note());
        }
    }

    /// A particular of this case.
    pub fn note(&mut self, saying: impl Saying) {
        if !self.silent {
            self.notes.push(saying.note());
        }
    }

    /// What would mend the failure.
    pub fn mend(&mut self, saying: impl Saying) {
        if !self.silent {
            self.mends.push(saying.note());
        }
    }
}

/// One rule looked at.
#[derive(Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How it stands, and on which facts.
    pub ruling: Ruling,
    /// The readings applied: decisions where the text is silent, ambiguous or at odds with itself.
    pub readings: Vec<Note>,
    /// Particulars of this case.
    pub notes: Vec<Note>,
    /// What would mend each failure.
    pub mends: Vec<Note>,
}

impl Finding {
    /// What a rule comes to, with what it said.
    pub fn of(rule: &'static Rule, decide: impl FnOnce(&mut Say) -> Ruling) -> Finding {
        let mut say = Say::default();
        let ruling = decide(&mut say);
        Finding {
            rule,
            ruling,
            readings: say.readings,
            notes: say.notes,
            mends: say.mends,
        }
    }

    /// What an answer says of it beyond the rule, its status, citation and message, and the facts.
    pub(crate) fn more(&self) -> Vec<(&'static str, Item<'_>)> {
        let mut fields = Vec::new();
        if !self.readings.is_empty() {
            fields.push(("reading", Item::Sentences(&self.readings)));
        }
        if !self.notes.is_empty() {
            fields.push(("notes", Item::notes(&self.notes)));
        }
        if !self.mends.is_empty() {
            fields.push(("mend", Item::Sentences(&self.mends)));
        }
        fields
    }
}

/// Something that somebody owes.
#[derive(Debug)]
pub struct Duty {
    /// The rule that the duty comes with.
    pub rule: &'static Rule,
    /// Where the duty itself stands.
    pub citation: &'static str,
    /// What is owed.
    pub text: Note,
    /// By whom.
    pub owed_by: Role,
    /// How it stands.
    pub status: DutyStatus,
    /// The last day on which it is in time, where the rule gives one.
    pub due: Option<Date>,
    /// Why the due date is what it is: a weekend, a second Section, a reading.
    pub notes: Vec<Note>,
}

impl Duty {
    /// A duty without a stated time, open.
    pub fn open(rule: &'static Rule, citation: &'static str, owed_by: Role, text: impl Into<Note>) -> Duty {
        let (text, notes) = (text.into(), Vec::new());
        Duty {
            rule,
            citation,
            text,
            owed_by,
            status: DutyStatus::Open,
            due: None,
            notes,
        }
    }

    /// The same duty, due on this day; waiting while that day is not known.
    pub fn due(mut self, due: Option<Date>, done: Option<Date>, as_of: Option<Date>) -> Duty {
        self.due = due;
        self.status = DutyStatus::of(due, done, as_of);
        self
    }

    /// The same duty, already done.
    pub fn done(mut self) -> Duty {
        self.status = DutyStatus::Done;
        self
    }

    /// The same duty with one more note.
    pub fn note(mut self, saying: impl Saying) -> Duty {
        self.notes.push(saying.note());
        self
    }

    /// What an answer says of it beyond the rule, the citation and message, who owes it and its status.
    pub(crate) fn more(&self) -> Vec<(&'static str, Item<'_>)> {
        let mut fields = Vec::new();
        if let Some(due) = self.due {
            fields.push(("due", Item::Date(due)));
        }
        if !self.notes.is_empty() {
            fields.push(("notes", Item::notes(&self.notes)));
        }
        fields
    }
}

impl DutyStatus {
    /// How a duty stands that is due on one day, was done on another (or not, as far as is known), and is
    /// asked about on a third. Without the day asked about, an undone one is open.
    pub fn of(due: Option<Date>, done: Option<Date>, as_of: Option<Date>) -> DutyStatus {
        match (due, done, as_of) {
            (Some(due), Some(done), _) if done > due => DutyStatus::DoneLate,
            (_, Some(_), _) => DutyStatus::Done,
            (None, None, _) => DutyStatus::Waiting,
            (Some(due), None, Some(as_of)) if as_of > due => DutyStatus::Overdue,
            (Some(_), None, _) => DutyStatus::Open,
        }
    }
}

/// A fact that could still change the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its number.
    pub fact: u8,
    /// Whether it was asked in vain.
    pub asked: bool,
}

/// An answer. Every decision gives one of this shape.
#[derive(Debug)]
pub struct Answer<O: Code> {
    /// The outcome.
    pub outcome: O,
    /// The outcome in one plain sentence.
    pub summary: Note,
    /// Each rule looked at, in the order of the Sections.
    pub findings: Vec<Finding>,
    /// The facts that could still change the outcome, the most decisive first.
    pub missing: Vec<Missing>,
    /// Who owes what by when.
    pub duties: Vec<Duty>,
    /// The Sections applied.
    pub sections: &'static [&'static Section],
    /// The day asked about.
    pub as_of: Option<Date>,
    /// The facts as declared: what the numbers of facts stand for.
    pub declared: &'static [Declared],
    /// What this decision gives beside the rest.
    pub beside: Vec<(&'static str, Item<'static>)>,
}

impl<O: Code> Answer<O> {
    /// The finding on a rule, by the rule's id.
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.id == rule)
    }

    /// The paths of the missing facts, the most decisive first.
    pub fn missing_paths(&self) -> Vec<String> {
        let table = fact_table(self.declared);
        let path = |missing: &Missing| Some(table.get(usize::from(missing.fact))?.0.clone());
        self.missing.iter().filter_map(path).collect()
    }

    /// The answer as a tree, its sentences not yet written.
    pub fn item(&self) -> Item<'_> {
        let mut fields = vec![("outcome", Item::Code(self.outcome.word().code))];
        fields.extend(self.beside.iter().cloned());
        fields.push(("summary", Item::Note(Cow::Borrowed(&self.summary))));
        fields.push((
            "findings",
            Item::List(self.findings.iter().map(Item::Finding).collect()),
        ));
        fields.push((
            "missing",
            Item::List(self.missing.iter().copied().map(Item::Missing).collect()),
        ));
        fields.push(("duties", Item::List(self.duties.iter().map(Item::Duty).collect())));
        fields.push(("edition", edition(self.sections, self.as_of)));
        fields.push(("engine", engine()));
        Item::Record(fields)
    }

    /// The answer as JSON, its sentences written in one language: what the JavaScript functions return.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        self.item().to_json(lang, &fact_table(self.declared))
    }
}

/// The Sections applied, each with a caution where the day asked about is earlier than its edition.
pub fn edition(sections: &[&'static Section], as_of: Option<Date>) -> Item<'static> {
    let section = |section: &&'static Section| {
        let mut fields = vec![
            ("section", Item::Code(section.number)),
            ("effective", section.effective().map_or(Item::Null, Item::Date)),
            ("register", Item::Code(section.register)),
        ];
        if let (Some(effective), Some(as_of)) = (section.effective(), as_of)
            && as_of < effective
        {
            let caution = Note::plain(&EARLIER)
                .with("section", Arg::Plain(section.number.to_string()))
                .with("effective", Arg::Date(effective));
            fields.push(("caution", caution.into()));
        }
        Item::Record(fields)
    };
    Item::List(sections.iter().map(section).collect())
}

/// What gave the answer.
pub fn engine() -> Item<'static> {
    Item::Record(vec![("name", Item::Code("part301")), ("version", Item::Code(VERSION))])
}

/// Every fact's path and declaration, by number.
pub type FactTable = Vec<(String, &'static Declared)>;

/// The facts of an input, by number.
pub fn fact_table(declared: &'static [Declared]) -> FactTable {
    let mut table = Vec::new();
    walk(declared, &At::Root, &mut |path, fact| {
        table.push((path.to_string(), fact))
    });
    walk_entries(declared, &mut |path, fact, _| {
        table.push((path.to_string(), fact));
    });
    table
}

/// A piece of an answer: plain data, in which a sentence is still a note and a fact a number.
#[derive(Clone, Debug)]
pub enum Item<'a> {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(i64),
    /// A number in tenths: 543 is 54.3.
    Tenths(i64),
    /// Text that is the same in every language: a code, an id, a citation.
    Code(&'static str),
    /// A code that is shown with its label.
    Word(&'static Word),
    /// The label of a code.
    Label(&'static Word),
    /// Text that was composed in every language.
    Composed(ByLang<String>),
    /// Text that the caller gave.
    Name(String),
    /// A day.
    Date(Date),
    /// A day, or a time on it.
    Moment(Moment),
    /// A fact, by its path.
    Fact(u8),
    /// A fact that is still needed, as a question.
    Missing(Missing),
    /// A sentence.
    Note(Cow<'a, Note>),
    /// Several sentences in a row.
    Sentences(&'a [Note]),
    /// A finding: an object.
    Finding(&'a Finding),
    /// A duty: an object.
    Duty(&'a Duty),
    /// A row of a timeline, and what is said of it beyond what is said of every row: an object.
    Row(&'a Row, Vec<(&'static str, Item<'a>)>),
    /// A list.
    List(Vec<Item<'a>>),
    /// An object.
    Record(Vec<(&'static str, Item<'a>)>),
}

impl From<Note> for Item<'_> {
    fn from(note: Note) -> Self {
        Item::Note(Cow::Owned(note))
    }
}

impl From<&'static Message> for Item<'_> {
    fn from(message: &'static Message) -> Self {
        Note::plain(message).into()
    }
}

impl<'a> Item<'a> {
    /// A list of sentences.
    pub fn notes(notes: &'a [Note]) -> Item<'a> {
        Item::List(notes.iter().map(|note| Item::Note(Cow::Borrowed(note))).collect())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Item<'_> {
    /// The piece as JSON, its sentences written in one language.
    pub fn to_json(&self, lang: Lang, facts: &FactTable) -> serde_json::Value {
        use serde_json::{Value, json};
        match self {
            Item::Null => Value::Null,
            Item::Bool(value) => json!(value),
            Item::Number(number) => json!(number),
            Item::Tenths(tenths) => json!(*tenths as f64 / 10.0),
            Item::Code(text) => json!(text),
            Item::Word(word) => json!({ "code": word.code, "label": word.label.get(lang) }),
            Item::Label(word) => json!(word.label.get(lang)),
            Item::Composed(texts) => json!(texts.get(lang)),
            Item::Name(text) => json!(text),
            Item::Date(date) => json!(date.to_string()),
            Item::Moment(moment) => json!(moment.to_string()),
            Item::Fact(id) => json!(facts.get(usize::from(*id)).map(|(path, _)| path)),
            Item::Missing(missing) => match facts.get(usize::from(missing.fact)) {
                Some((path, fact)) => {
                    let mut question = question(path, fact, lang);
                    question.insert("asked".to_string(), json!(missing.asked));
                    Value::Object(question)
                }
                None => Value::Null,
            },
            Item::Note(note) => json!(note.text(lang)),
            Item::Sentences(notes) => {
                json!(notes.iter().map(|note| note.text(lang)).collect::<Vec<_>>().join(" "))
            }
            Item::Finding(finding) => {
                let rests_on = finding.ruling.facts.iter().map(Item::Fact).collect();
                let fields = [
                    ("rule", Item::Code(finding.rule.id)),
                    ("status", Item::Code(finding.ruling.status.word().code)),
                    ("citation", Item::Code(finding.rule.citation)),
                    ("message", (&finding.rule.text).into()),
                    ("facts", Item::List(rests_on)),
                ];
                object(fields.into_iter().chain(finding.more()), lang, facts)
            }
            Item::Duty(duty) => {
                let fields = [
                    ("rule", Item::Code(duty.rule.id)),
                    ("citation", Item::Code(duty.citation)),
                    ("message", Item::Note(Cow::Borrowed(&duty.text))),
                    ("owedBy", Item::Word(duty.owed_by.word())),
                    ("status", Item::Code(duty.status.word().code)),
                ];
                object(fields.into_iter().chain(duty.more()), lang, facts)
            }
            Item::Row(row, more) => {
                let moment = |moment: Option<Moment>| moment.map_or(Item::Null, Item::Moment);
                let owed_by = row.owed_by.iter().map(|role| Item::Word(role.word()));
                let fields = [
                    ("rule", Item::Code(row.rule.id)),
                    ("citation", Item::Code(row.rule.citation)),
                    ("message", (&row.rule.text).into()),
                    ("event", Item::Fact(row.event)),
                    ("start", moment(row.start)),
                    ("count", Item::Number(row.count)),
                    ("unit", Item::Word(row.unit.word())),
                    ("owedBy", Item::List(owed_by.collect())),
                    ("due", moment(row.due)),
                    ("status", Item::Code(row.status.word().code)),
                    (
                        "daysLeft",
                        row.days_left.map_or(Item::Null, |days| Item::Number(days.into())),
                    ),
                    ("conditional", Item::Bool(!row.asks_for.is_empty())),
                ];
                object(fields.into_iter().chain(more.iter().cloned()), lang, facts)
            }
            Item::List(items) => Value::Array(items.iter().map(|item| item.to_json(lang, facts)).collect()),
            Item::Record(fields) => object(fields.iter().cloned(), lang, facts),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn object<'a>(
    fields: impl Iterator<Item = (&'static str, Item<'a>)>,
    lang: Lang,
    facts: &FactTable,
) -> serde_json::Value {
    let field = |(key, item): (&str, Item)| (key.to_string(), item.to_json(lang, facts));
    serde_json::Value::Object(fields.map(field).collect())
}

/// A declared fact as a question: what a form needs to ask it.
#[cfg(not(target_arch = "wasm32"))]
pub fn question(path: &str, fact: &'static Declared, lang: Lang) -> serde_json::Map<String, serde_json::Value> {
    use serde_json::json;
    let mut question = serde_json::Map::new();
    question.insert("path".to_string(), json!(path));
    question.insert("question".to_string(), json!(fact.label.get(lang)));
    question.insert("help".to_string(), json!(fact.help.get(lang)));
    question.extend(kind_fields(fact.kind, lang));
    question.insert("citation".to_string(), json!(fact.citation));
    question.insert("answeredBy".to_string(), json!(fact.answered_by.code()));
    question
}

#[cfg(not(target_arch = "wasm32"))]
fn kind_fields(kind: Kind, lang: Lang) -> serde_json::Map<String, serde_json::Value> {
    use serde_json::{Value, json};
    let choice = |word: &Word| {
        let code = match word.number() {
            Some(number) => json!(number),
            None => json!(word.code),
        };
        json!({ "code": code, "label": word.label.get(lang) })
    };
    let fields = match kind {
        Kind::Bool => json!({ "kind": "boolean" }),
        Kind::Date => json!({ "kind": "date" }),
        Kind::Moment => json!({ "kind": "moment" }),
        Kind::Integer { min, max } => json!({ "kind": "integer", "min": min, "max": max }),
        Kind::Code(words) => {
            json!({ "kind": "code", "choices": words.iter().map(choice).collect::<Vec<_>>() })
        }
        Kind::Name { max } => json!({ "kind": "name", "max": max }),
        Kind::List { of, min, max } => {
            json!({ "kind": "list", "min": min, "max": max, "of": kind_fields(*of, lang) })
        }
        Kind::Record(facts) => json!({ "kind": "record", "questions": questions(facts, lang) }),
        Kind::Tagged(variants) => {
            let variant = |variant: &Variant| {
                json!({
                    "code": variant.tag.code,
                    "label": variant.tag.label.get(lang),
                    "questions": questions(variant.declared, lang),
                })
            };
            json!({ "kind": "tagged", "choices": variants.iter().map(variant).collect::<Vec<_>>() })
        }
    };
    match fields {
        Value::Object(fields) => fields,
        _ => serde_json::Map::new(),
    }
}

/// Declared facts as questions, in order, those of flat records among the others.
#[cfg(not(target_arch = "wasm32"))]
pub fn questions(declared: &'static [Declared], lang: Lang) -> serde_json::Value {
    fn add(declared: &'static [Declared], at: &str, lang: Lang, list: &mut Vec<serde_json::Value>) {
        use serde_json::json;
        for fact in declared {
            if let (true, Kind::Record(facts)) = (fact.flat, fact.kind) {
                let first = list.len();
                add(facts, at, lang, list);
                if let (Some(group), Some(serde_json::Value::Object(first))) = (fact.group, list.get_mut(first)) {
                    first.insert("group".to_string(), json!(group.get(lang)));
                }
                continue;
            }
            let mut question = question(&format!("{at}/{}", fact.key), fact, lang);
            if let Some(group) = fact.group {
                question.insert("group".to_string(), json!(group.get(lang)));
            }
            if let Some(when) = fact.when {
                question.insert("when".to_string(), json!({ "key": when.key, "anyOf": when.any_of }));
            }
            list.push(serde_json::Value::Object(question));
        }
    }
    let mut list = Vec::new();
    add(declared, "", lang, &mut list);
    serde_json::Value::Array(list)
}
