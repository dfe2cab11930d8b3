//! The answer: the outcome, what it rests on, what it still needs, and who owes what by when.

use crate::engine::fact::{At, Code, Declared, Field, codes, walk, walk_entries};
use crate::engine::rule::{Rule, Section};
#[cfg(not(target_arch = "wasm32"))]
use crate::engine::text::Lang;
use crate::engine::text::{Message, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::time::Date;
use shape::{Flat, Optional, Record, Sentences, choice, shape};

mod duty;
mod edition;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
#[cfg(not(target_arch = "wasm32"))]
pub mod questions;
pub mod shape;

pub use duty::{Duty, DutyStatus};
pub use edition::{Edition, Engine, EngineName, VERSION, edition};

codes! {
    /// The status of a rule.
    pub enum Status {
        /// It is met.
        Met = "met", "met";
        /// It is not met.
        NotMet = "not_met", "not met";
        /// Facts are missing.
        Unknown = "unknown", "not known yet";
        /// It does not apply here.
        NotApplicable = "not_applicable", "does not apply";
        /// It is a duty whose time still runs: neither failed nor unknown.
        Pending = "pending", "pending";
    }
}

/// The status of a rule for given facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// How the rule stands.
    pub status: Status,
    /// The facts on which the status rests. If it is unknown, the facts that could settle it.
    pub facts: FactSet,
}

impl Ruling {
    /// A rule that does not apply because of these facts.
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

    /// The ruling if the rule applies, and not applicable if it does not. Unknown while that is not known.
    pub fn where_applies(applies: Truth, ruling: impl FnOnce() -> Ruling) -> Ruling {
        match applies.known() {
            Some(true) => ruling().because(applies.rests_on()),
            Some(false) => Ruling::not_applicable(applies.rests_on()),
            None => {
                let facts = applies.rests_on() | ruling().met().waits_for();
                Ruling {
                    status: Status::Unknown,
                    facts,
                }
            }
        }
    }

    /// The same ruling, resting on these known facts as well. An unknown ruling stays the same: it does not wait for
    /// facts that are known.
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
            Status::NotMet | Status::NotApplicable | Status::Pending => Truth::no(self.facts),
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

/// The notes that a rule adds while it is decided. A silent one keeps nothing: it serves when only the outcome is
/// wanted.
#[derive(Debug, Default)]
pub struct Say {
    silent: bool,
    pub(crate) readings: Vec<Note>,
    pub(crate) notes: Vec<Note>,
    mends: Vec<Note>,
}

/// A note, or a function that makes it only if it is kept.
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
    /// A silent one, which keeps nothing.
    pub fn silent() -> Say {
        Say {
            silent: true,
            ..Say::default()
        }
    }

    /// Whether nothing is kept, so that costly notes need not be worked out.
    pub const fn is_silent(&self) -> bool {
        self.silent
    }

    /// Adds a reading that was applied.
    pub fn reading(&mut self, saying: impl Saying) {
        if !self.silent {
            self.readings.push(saying.note());
        }
    }

    /// Adds a particular of this case.
    pub fn note(&mut self, saying: impl Saying) {
        if !self.silent {
            self.notes.push(saying.note());
        }
    }

    /// Adds what would mend the failure.
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
    /// Its status, and the facts on which that rests.
    pub ruling: Ruling,
    /// The readings applied: decisions where the text is silent, ambiguous or at odds with itself.
    pub readings: Vec<Note>,
    /// Particulars of this case.
    pub notes: Vec<Note>,
    /// What would mend each failure.
    pub mends: Vec<Note>,
}

impl Finding {
    /// Decides a rule, and keeps the notes that it adds.
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
        /// Its status.
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

    /// The answer as JSON, with its sentences in one language: what the JavaScript functions return.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn to_json(&self, lang: Lang) -> serde_json::Value {
        json::of(self, lang, &self.facts())
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
