//! The answer: the outcome, what it rests on, what it still needs, and who owes what by when.

use crate::engine::fact::{At, Code, Declared, Field, codes, walk, walk_entries};
use crate::engine::rule::{EARLIER, Rule, Section};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Arg, Message, Note, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::time::Date;
use shape::{Flat, Optional, Piece, Record, Sentences, Type, Writer, choice, shape};

#[cfg(not(target_arch = "wasm32"))]
pub mod json;
#[cfg(not(target_arch = "wasm32"))]
pub mod questions;
pub mod shape;

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
}

shape! {
    /// A rule that was looked at.
    "Finding" for Finding as finding {
        /// Its id: `relative.kin`.
        rule: &'static Rule = finding.rule;
        /// How it stands.
        status: Status = finding.ruling.status;
        /// Where it stands in the Part.
        citation: &'static str = finding.rule.citation;
        /// What it says, whatever the facts.
        message: &'static Message = &finding.rule.text;
        /// The paths of the facts on which this rests. If it is not known, those that could settle it.
        facts: FactSet = finding.ruling.facts;
        /// The readings applied: decisions where the text is silent, ambiguous or at odds with itself.
        reading: Optional<Sentences<'_>> = Optional::sentences(&finding.readings);
        /// Particulars of this case.
        notes: Optional<&[Note]> = Optional::list(&finding.notes);
        /// What would mend a failure.
        mend: Optional<Sentences<'_>> = Optional::sentences(&finding.mends);
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
    pub owed_by: &'static Word,
    /// How it stands.
    pub status: DutyStatus,
    /// The last day on which it is in time, where the rule gives one.
    pub due: Option<Date>,
    /// Why the due date is what it is: a weekend, a second Section, a reading.
    pub notes: Vec<Note>,
}

impl Duty {
    /// A duty without a stated time, open.
    pub fn open(rule: &'static Rule, citation: &'static str, owed_by: impl Code, text: impl Into<Note>) -> Duty {
        let (text, notes) = (text.into(), Vec::new());
        let owed_by = owed_by.word();
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
}

shape! {
    /// Something that somebody owes.
    "Duty" for Duty as duty {
        /// The id of the rule that it comes with.
        rule: &'static Rule = duty.rule;
        /// Where the duty itself stands.
        citation: &'static str = duty.citation;
        /// What is owed.
        message: Note = duty.text;
        /// Who owes it.
        owed_by: Owner = Owner(duty.owed_by);
        /// How it stands.
        status: DutyStatus = duty.status;
        /// The last day on which it is in time, if the rule gives one and it is known.
        due: Optional<Date> = Optional(duty.due);
        /// Why the due date is what it is, and what else to know.
        notes: Optional<&[Note]> = Optional::list(&duty.notes);
    }
}

/// Who owes a duty, with the label. The codes of all who may are one list, which is called `Role`.
struct Owner(&'static Word);

impl Piece for Owner {
    fn shape() -> Type {
        shape::labelled("Role", &[])
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.labelled(self.0);
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
    /// Whether it was asked and not known.
    pub asked: bool,
}

impl Missing {
    /// These facts as missing ones, in the order of the input.
    pub fn among(input: &impl Field, facts: FactSet) -> Vec<Missing> {
        let mut missing = Vec::new();
        input.each(&mut |slot| {
            let (fact, asked) = (slot.id(), slot.is_asked());
            if facts.contains(fact) {
                missing.push(Missing { fact, asked });
            }
        });
        missing
    }
}

/// An answer. Every decision that has an outcome gives one of this shape, and adds its own details.
#[derive(Debug)]
pub struct Answer<O, D> {
    /// The outcome.
    pub outcome: O,
    /// What this decision adds.
    pub details: D,
    /// The outcome in one plain sentence.
    pub summary: Note,
    /// Each rule that was looked at, in the order of the Sections.
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
}

shape! {
    /// What every decision returns: plain data, all of its text in the one language asked for.
    impl[O: Code, D: Record] "Answer" for Answer<O, D> as answer {
        /// The outcome.
        outcome: O = answer.outcome;
        details: Flat<'_, D> = Flat(&answer.details);
        /// The outcome in one plain sentence.
        summary: Note = answer.summary;
        /// Each rule that was looked at, in the order of the Sections.
        findings: Vec<Finding> = answer.findings;
        /// The facts that could still change the outcome, the most decisive first; none once it is determined.
        missing: Vec<Missing> = answer.missing;
        /// Who owes what by when.
        duties: Vec<Duty> = answer.duties;
        /// The Sections applied.
        edition: Vec<Edition> = edition(answer.sections, answer.as_of);
        /// The engine that gave the answer.
        engine: Engine = Engine;
    }
}

impl<O: Code, D: Record> Answer<O, D> {
    /// The finding on a rule, by the rule's id.
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.id == rule)
    }

    /// The paths of the missing facts, the most decisive first.
    pub fn missing_paths(&self) -> Vec<String> {
        let table = self.facts();
        let path = |missing: &Missing| Some(table.get(usize::from(missing.fact))?.0.clone());
        self.missing.iter().filter_map(path).collect()
    }

    /// The facts that the answer may name, by number. Facts in entries of lists are left out if it names none of them.
    fn facts(&self) -> FactTable {
        let mut table = declared_facts(self.declared);
        let missing = self.missing.iter().map(|missing| missing.fact);
        let rested_on = self.findings.iter().flat_map(|finding| finding.ruling.facts.iter());
        if missing.chain(rested_on).any(|fact| usize::from(fact) >= table.len()) {
            add_facts_in_entries(self.declared, &mut table);
        }
        table
    }

    /// The answer as JSON, its sentences written in one language: what the JavaScript functions return.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &self.facts())
    }
}

shape! {
    /// A Section in the edition that was applied.
    pub struct Edition {
        /// Its number: `301.20`.
        pub section: &'static str,
        /// Since when this edition has been in effect.
        pub effective: Option<Date>,
        /// Where it was published: `48 Ill. Reg. 12183`.
        pub register: &'static str,
        /// A caution, if the day asked about is earlier than the edition.
        pub caution: Optional<Note>,
    }
}

/// The Sections applied, each with a caution if the day asked about is earlier than its edition.
pub fn edition(sections: &[&'static Section], as_of: Option<Date>) -> Vec<Edition> {
    let section = |section: &&'static Section| {
        let effective = section.effective();
        let later = effective.filter(|effective| as_of.is_some_and(|as_of| as_of < *effective));
        let caution = later.map(|effective| {
            Note::plain(&EARLIER)
                .with("section", Arg::Plain(section.number.to_string()))
                .with("effective", Arg::Date(effective))
        });
        Edition {
            section: section.number,
            effective,
            register: section.register,
            caution: Optional(caution),
        }
    };
    sections.iter().map(section).collect()
}

/// The engine that gave an answer.
#[derive(Clone, Copy, Debug)]
pub struct Engine;

choice! {
    /// The name of the engine.
    pub enum EngineName {
        /// The only one.
        Part301 = "part301",
    }
}

shape! {
    /// The engine that gave the answer.
    "Engine" for Engine as _engine {
        /// Its name.
        name: EngineName = EngineName::Part301;
        /// Its version.
        version: &'static str = VERSION;
    }
}

choice! {
    /// Yes, no, or not known.
    pub enum Ternary {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

impl From<Option<bool>> for Ternary {
    fn from(known: Option<bool>) -> Ternary {
        match known {
            Some(true) => Ternary::Yes,
            Some(false) => Ternary::No,
            None => Ternary::Unknown,
        }
    }
}

shape! {
    /// A span of days.
    pub struct DateSpan {
        /// Its first day.
        pub from: Date,
        /// Its last day.
        pub to: Date,
    }
}

impl From<(Date, Date)> for DateSpan {
    fn from((from, to): (Date, Date)) -> DateSpan {
        DateSpan { from, to }
    }
}

/// Every fact's path and declaration, by number.
pub type FactTable = Vec<(String, &'static Declared)>;

/// The facts of an input, by number: the declared ones, then those in entries of lists.
pub fn fact_table(declared: &'static [Declared]) -> FactTable {
    let mut table = declared_facts(declared);
    add_facts_in_entries(declared, &mut table);
    table
}

fn declared_facts(declared: &'static [Declared]) -> FactTable {
    let mut table = Vec::new();
    walk(declared, &At::Root, &mut |path, fact| {
        table.push((path.to_string(), fact))
    });
    table
}

fn add_facts_in_entries(declared: &'static [Declared], table: &mut FactTable) {
    walk_entries(declared, &mut |path, fact, _| {
        table.push((path.to_string(), fact));
    });
}
