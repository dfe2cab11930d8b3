//! Facts: how they are declared, read and changed.
//!
//! A fact is declared once, with `facts!`: its name, type, label, help and citation in both languages.
//! From that one declaration come the Rust struct, the checking of input, the list of questions, the
//! forms, the TypeScript types and the JSON Schemas.

use crate::engine::problem::{self, Problem, ProblemCode};
use crate::engine::text::{Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::time::calendar::Calendar;

mod number;
mod read;

pub use number::{Entries, Numbers, walk_entries};
pub use read::{Age, At, FactValue, List, Name, Records, Value, Whole, refuse};
pub(crate) use read::{read_key, read_record};
pub use smol_str::SmolStr;

/// What is known of one fact.
///
/// `NotAsked` and `NotKnown` lead to the same outcome. The difference is for the form: it does not ask again for a
/// fact that nobody knows.
///
/// ```
/// use part301::engine::fact::State;
///
/// let mut facts = part301::law::relative::Facts::default();
/// assert_eq!(facts.person_is_legal_parent.state, State::NotAsked);
/// facts.person_is_legal_parent.set(true);
/// assert_eq!(facts.person_is_legal_parent.state, State::Known(true));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State<T> {
    /// Nobody was asked yet.
    #[default]
    NotAsked,
    /// Somebody was asked, and does not know.
    NotKnown,
    /// Known.
    Known(T),
}

/// One fact of an input: its number, and what is known of it.
///
/// ```
/// let mut facts = part301::law::relative::Facts::default();
/// facts.person_is_legal_parent.set(false);
/// assert!(facts.person_is_legal_parent.yes().is_no());
/// assert!(facts.tie.ties_significant.yes().is_unknown());
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Fact<T> {
    id: u8,
    entries: Entries,
    /// What is known of it.
    pub state: State<T>,
}

impl<T: FactValue> Clone for Fact<T> {
    fn clone(&self) -> Self {
        Fact {
            id: self.id,
            entries: self.entries,
            state: T::copy(&self.state),
        }
    }
}

impl<T: FactValue + Copy> Copy for Fact<T> {}

impl<T: FactValue> Fact<T> {
    /// States the fact. The facts in the entries of a list get their numbers here.
    pub fn set(&mut self, mut value: T) {
        if let Some(records) = value.records_mut() {
            self.entries.number(records, self.id);
        }
        self.state = State::Known(value);
    }
}

impl<T> Fact<T> {
    /// A fact that no input has: nothing rests on it.
    pub(crate) const fn of_no_input() -> Self {
        Fact {
            id: u8::MAX,
            entries: Entries::NONE,
            state: State::NotAsked,
        }
    }

    /// The value, where known.
    pub fn known(&self) -> Option<&T> {
        match &self.state {
            State::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The fact's number: its index in the declaration or, for a fact in an entry of a list, one after those.
    pub fn id(&self) -> u8 {
        self.id
    }

    /// The set of this fact alone.
    pub fn only(&self) -> FactSet {
        FactSet::of(self.id)
    }

    /// The set of this fact if it is not known; otherwise the empty set.
    pub fn unless_known(&self) -> FactSet {
        match self.known() {
            Some(_) => FactSet::EMPTY,
            None => self.only(),
        }
    }

    /// Whether the known value passes a test.
    pub fn passes(&self, test: impl FnOnce(&T) -> bool) -> Truth {
        match self.known() {
            Some(value) => Truth::given(test(value), self.only()),
            None => Truth::unknown(self.only()),
        }
    }

    /// "Yes" if the fact is known, whatever its value: a step that has a date was taken.
    pub fn stated(&self) -> Truth {
        self.passes(|_| true)
    }

    /// Whether this value and that of another fact pass a test together; both are needed.
    pub fn compared<U>(&self, other: &Fact<U>, test: impl FnOnce(&T, &U) -> bool) -> Truth {
        match (self.known(), other.known()) {
            (Some(a), Some(b)) => Truth::given(test(a, b), self.only() | other.only()),
            (Some(_), None) => Truth::unknown(other.only()),
            (None, Some(_)) => Truth::unknown(self.only()),
            (None, None) => Truth::unknown(self.only() | other.only()),
        }
    }

    /// States the fact as known from another one. Conclusions then rest on that other fact.
    pub fn follow<U>(&mut self, from: &Fact<U>, value: T) {
        self.id = from.id;
        self.state = State::Known(value);
    }
}

impl<T: Copy> Fact<T> {
    /// The value, where known.
    pub fn get(&self) -> Option<T> {
        self.known().copied()
    }
}

impl<T: Copy + PartialEq> Fact<T> {
    /// Whether the fact has this value.
    pub fn is(&self, value: T) -> Truth {
        self.passes(|known| *known == value)
    }
}

impl Fact<bool> {
    /// Whether it is so.
    pub fn yes(&self) -> Truth {
        self.is(true)
    }
}

impl<C: Code> Fact<C> {
    /// What follows from the code; while the code is not known, what follows from each of its list.
    pub fn decide(&self, follows: impl Fn(C) -> Truth) -> Truth {
        match self.get() {
            Some(code) => follows(code).because(self.only()),
            None => Truth::whichever(C::ALL.iter().map(|code| follows(*code)), self.only()),
        }
    }
}

/// A fact without its type, for code that goes through all facts of an input.
///
/// ```
/// use part301::engine::fact::{Field, Slot};
///
/// let mut facts = part301::law::relative::Facts::default();
/// let number = facts.person_is_legal_parent.id();
/// let slot = facts.slot(number).unwrap();
/// slot.put(Some(1));
/// assert_eq!(slot.raw(), Some(1));
/// assert!(facts.person_is_legal_parent.yes().is_yes());
/// ```
pub trait Slot {
    /// The fact's number.
    fn id(&self) -> u8;
    /// Gives the fact another number.
    fn renumber(&mut self, id: u8);
    /// Its value as a number: 0 and 1 for no and yes, the index of a code in its list, a whole number itself, the
    /// day number of a date or moment. `None` while the value is not known, and for lists and names.
    fn raw(&self) -> Option<i32>;
    /// States the value by that number, or takes it back.
    fn put(&mut self, raw: Option<i32>);
    /// States a list of so many entries in which nothing is known. Does nothing if the fact is no list of objects, or
    /// the list may not be so long or so short.
    fn open(&mut self, length: usize);
    /// The objects in the list, if the value is a list of objects.
    fn records(&self) -> Option<&dyn Records>;
    /// Whether a value is known, lists included.
    fn is_known(&self) -> bool;
    /// Whether somebody was asked and did not know.
    fn is_asked(&self) -> bool;
    /// Says that somebody was asked and does not know.
    fn mark_unknown(&mut self);
}

impl<T: FactValue> Slot for Fact<T> {
    fn id(&self) -> u8 {
        self.id
    }
    fn renumber(&mut self, id: u8) {
        self.id = id;
    }
    fn raw(&self) -> Option<i32> {
        self.known().and_then(FactValue::raw)
    }
    fn put(&mut self, raw: Option<i32>) {
        self.state = match raw.and_then(T::from_raw) {
            Some(value) => State::Known(value),
            None => State::NotAsked,
        };
    }
    fn open(&mut self, length: usize) {
        if let Some(value) = T::unanswered(length) {
            self.set(value);
        }
    }
    fn records(&self) -> Option<&dyn Records> {
        self.known().and_then(FactValue::records)
    }
    fn is_known(&self) -> bool {
        self.known().is_some()
    }
    fn is_asked(&self) -> bool {
        matches!(self.state, State::NotKnown)
    }
    fn mark_unknown(&mut self) {
        self.state = State::NotKnown;
    }
}

/// What a fact's value looks like in input.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Yes or no.
    Bool,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A day, or a time on it.
    Moment,
    /// A whole number within bounds.
    Integer {
        /// The least.
        min: i32,
        /// The greatest.
        max: i32,
    },
    /// One of a list of codes.
    Code(&'static [Word]),
    /// Text of a bounded length.
    Name {
        /// The most characters.
        max: u32,
    },
    /// A list.
    List {
        /// What it is a list of.
        of: &'static Kind,
        /// The fewest entries.
        min: u32,
        /// The most entries.
        max: u32,
    },
    /// An object with facts of its own.
    Record(&'static [Declared]),
    /// One of several kinds of input, each with facts of its own: the tag that the caller must choose.
    Tagged(&'static [Variant]),
}

impl Kind {
    /// How many facts each entry has, if this is a list of objects; otherwise none.
    const fn facts_of_an_entry(&self) -> u8 {
        match self {
            Kind::List {
                of: of @ Kind::Record(_),
                ..
            } => of.facts(),
            _ => 0,
        }
    }

    /// How many facts a field of this kind holds, without those in entries of lists.
    pub(crate) const fn facts(&self) -> u8 {
        let Kind::Record(fields) = self else {
            return 1;
        };
        let (mut fields, mut facts) = (*fields, 0);
        while let [first, rest @ ..] = fields {
            facts += first.facts;
            fields = rest;
        }
        facts
    }
}

/// One kind of a tagged input.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The code that says which it is.
    pub tag: &'static Word,
    /// Its facts as declared.
    pub declared: &'static [Declared],
}

/// Who can answer a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnsweredBy {
    /// The person who asks.
    Caller,
    /// The Department, by a finding or decision of its own.
    Department,
    /// A supervisor.
    Supervisor,
    /// A court.
    Court,
}

impl AnsweredBy {
    /// As it stands in an answer.
    pub const fn code(self) -> &'static str {
        match self {
            AnsweredBy::Caller => "caller",
            AnsweredBy::Department => "department",
            AnsweredBy::Supervisor => "supervisor",
            AnsweredBy::Court => "court",
        }
    }
}

/// When a question is asked: only while another fact of the same object has one of these values, or none yet.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The other fact's key.
    pub key: &'static str,
    /// Its values (`true` and `false` for yes and no).
    pub any_of: &'static [&'static str],
}

/// One fact as declared.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Its key, in camel case.
    pub key: &'static str,
    /// What its value looks like.
    pub kind: Kind,
    /// The heading of the group that begins with it, if one does.
    pub group: Option<Text>,
    /// The question.
    pub label: Text,
    /// What the question means, and what counts as yes.
    pub help: Text,
    /// Why it is asked.
    pub citation: &'static str,
    /// Who can answer it.
    pub answered_by: AnsweredBy,
    /// When it is asked at all.
    pub when: Option<When>,
    /// The codes that the search tries, if not all: every other code decides the same as one of these.
    pub stand_ins: &'static [&'static str],
    /// A record whose facts stand among those of the object that holds it, rather than in an object of their own.
    pub flat: bool,
    /// How many facts it holds: one, or those of a record.
    pub facts: u8,
}

/// Begins the declaration of a fact that the cited provision makes relevant.
pub const fn ask(citation: &'static str) -> Declared {
    Declared {
        key: "",
        kind: Kind::Bool,
        group: None,
        label: Text::NONE,
        help: Text::NONE,
        citation,
        answered_by: AnsweredBy::Caller,
        when: None,
        stand_ins: &[],
        flat: false,
        facts: 1,
    }
}

/// A record whose facts stand among those of the object it is part of.
pub const fn flat() -> Declared {
    Declared { flat: true, ..ask("") }
}

impl Declared {
    /// The question, in English.
    pub const fn label(self, english: &'static str) -> Declared {
        Declared {
            label: Text::unnamed(english),
            ..self
        }
    }
    /// What the question means, in English.
    pub const fn help(self, english: &'static str) -> Declared {
        Declared {
            help: Text::unnamed(english),
            ..self
        }
    }
    /// Begins a group under this heading, in English.
    pub const fn group(self, english: &'static str) -> Declared {
        Declared {
            group: Some(Text::unnamed(english)),
            ..self
        }
    }
    /// Names who can answer it, where that is not the caller.
    pub const fn by(self, answered_by: AnsweredBy) -> Declared {
        Declared { answered_by, ..self }
    }
    /// Asks it only while another fact has one of these values.
    pub const fn when(self, key: &'static str, any_of: &'static [&'static str]) -> Declared {
        Declared {
            when: Some(When { key, any_of }),
            ..self
        }
    }
    /// Names codes that stand for all others: every other code decides the same as one of these.
    pub const fn stand_ins(self, stand_ins: &'static [&'static str]) -> Declared {
        Declared { stand_ins, ..self }
    }
    /// Gives it a key of its own, where that is no name in camel case.
    pub const fn key(self, key: &'static str) -> Declared {
        Declared { key, ..self }
    }
    /// Completes it with what the struct's field says: the kind, the key if it has none of its own, and the ids of
    /// its texts. The scope is the id of the struct: `relative.facts`.
    pub const fn of(self, scope: &'static str, key: &'static str, kind: Kind) -> Declared {
        let key = if self.key.is_empty() { key } else { self.key };
        Declared {
            key,
            kind,
            group: match self.group {
                Some(group) => Some(group.named(scope, key, "group")),
                None => None,
            },
            label: self.label.named(scope, key, ""),
            help: self.help.named(scope, key, "help"),
            facts: kind.facts(),
            ..self
        }
    }
}

/// A list of codes, as `codes!` declares it.
pub trait Code: Copy + PartialEq + 'static {
    /// Every code, in order.
    const ALL: &'static [Self];
    /// How each is written and read, in the same order.
    const WORDS: &'static [Word];
    /// Its index in both.
    fn index(self) -> usize;
    /// How this one is written and read.
    fn word(self) -> &'static Word {
        match Self::WORDS.get(self.index()) {
            Some(word) => word,
            None => &Word::NONE,
        }
    }
}

/// A field of an input, whatever its type: one fact, or a record of facts.
pub trait Field {
    /// Reads the value given for it.
    fn read(&mut self, value: &Value, path: &At, problems: &mut Vec<Problem>);
    /// Reads a value for the fact with this key; `false` where there is none. For records alone.
    fn read_key(&mut self, _: &str, _: &Value, _: &At, _: &mut Vec<Problem>) -> bool {
        false
    }
    /// The fact with this number, counted from the field's first. Not for facts in entries of lists.
    fn slot(&mut self, id: u8) -> Option<&mut dyn Slot>;
    /// The fact with this number in an entry of a list.
    fn slot_in_entry(&mut self, id: u8) -> Option<&mut dyn Slot>;
    /// Shows each fact, in order, but not those in entries of lists.
    fn each(&self, see: &mut dyn FnMut(&dyn Slot));
    /// Shows each fact, in order, to be changed.
    fn each_mut(&mut self, see: &mut dyn FnMut(&mut dyn Slot));
}

/// A type that a field can have.
pub trait FieldType: Field + Sized {
    /// What it looks like in input.
    const KIND: Kind;
    /// The field with nothing known, its facts numbered by `numbers`.
    fn numbered(numbers: &mut Numbers) -> Self;
}

impl<T: FactValue> Field for Fact<T> {
    fn read(&mut self, value: &Value, path: &At, problems: &mut Vec<Problem>) {
        self.state = match value {
            Value::Null => State::NotKnown,
            _ => State::NotAsked,
        };
        if !self.is_asked()
            && let Some(value) = T::read(value, path, problems)
        {
            self.set(value);
        }
    }
    fn slot(&mut self, id: u8) -> Option<&mut dyn Slot> {
        if id == 0 { Some(self) } else { None }
    }
    fn slot_in_entry(&mut self, id: u8) -> Option<&mut dyn Slot> {
        let State::Known(value) = &mut self.state else {
            return None;
        };
        self.entries.slot(value.records_mut()?, id)
    }
    fn each(&self, see: &mut dyn FnMut(&dyn Slot)) {
        see(self);
    }
    fn each_mut(&mut self, see: &mut dyn FnMut(&mut dyn Slot)) {
        see(self);
    }
}

impl<T: FactValue> FieldType for Fact<T> {
    const KIND: Kind = T::KIND;

    fn numbered(numbers: &mut Numbers) -> Self {
        let (id, entries) = numbers.next(const { T::KIND.facts_of_an_entry() });
        Fact {
            id,
            entries,
            state: State::NotAsked,
        }
    }
}

/// A sheet can hold the calendar by which working days are counted. The calendar is no fact.
impl Field for Calendar {
    fn read(&mut self, _: &Value, _: &At, _: &mut Vec<Problem>) {}
    fn slot(&mut self, _: u8) -> Option<&mut dyn Slot> {
        None
    }
    fn slot_in_entry(&mut self, _: u8) -> Option<&mut dyn Slot> {
        None
    }
    fn each(&self, _: &mut dyn FnMut(&dyn Slot)) {}
    fn each_mut(&mut self, _: &mut dyn FnMut(&mut dyn Slot)) {}
}

impl FieldType for Calendar {
    const KIND: Kind = Kind::Record(&[]);

    fn numbered(_: &mut Numbers) -> Self {
        Calendar::default()
    }
}

/// An object of facts, whatever its type: what `facts!` gives the struct, so that all else is written once.
pub trait Record {
    /// Its facts as declared, in order.
    fn declared(&self) -> &'static [Declared];
    /// The field with this index.
    fn field(&self, index: usize) -> Option<&dyn Field>;
    /// The field with this index, to be changed.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// The fact of a record with this number.
#[inline(never)]
pub(crate) fn slot_of(record: &mut dyn Record, id: u8) -> Option<&mut dyn Slot> {
    let mut rest = id;
    for (index, fact) in record.declared().iter().enumerate() {
        if rest < fact.facts {
            return record.field_mut(index)?.slot(rest);
        }
        rest -= fact.facts;
    }
    None
}

/// The fact with this number in an entry of one of a record's lists.
#[inline(never)]
pub(crate) fn slot_in_entry_of(record: &mut dyn Record, id: u8) -> Option<&mut dyn Slot> {
    let may_hold = |fact: &Declared| matches!(fact.kind, Kind::Record(_)) || fact.kind.facts_of_an_entry() > 0;
    let mut fields = (0..).zip(record.declared()).filter(|(_, fact)| may_hold(fact));
    let (index, _) = fields.find(|(index, _)| {
        let field = record.field_mut(*index);
        field.is_some_and(|field| field.slot_in_entry(id).is_some())
    })?;
    record.field_mut(index)?.slot_in_entry(id)
}

/// Shows each fact of a record, in order.
pub(crate) fn see_each(record: &dyn Record, see: &mut dyn FnMut(&dyn Slot)) {
    let mut index = 0;
    while let Some(field) = record.field(index) {
        field.each(see);
        index += 1;
    }
}

/// Shows each fact of a record, in order, to be changed.
#[inline(never)]
pub(crate) fn see_each_mut(record: &mut dyn Record, see: &mut dyn FnMut(&mut dyn Slot)) {
    let mut index = 0;
    while let Some(field) = record.field_mut(index) {
        field.each_mut(see);
        index += 1;
    }
}

/// An input, or an object within one: a struct that `facts!` declares.
pub trait Sheet: FieldType + Default + Clone {
    /// Its facts as declared, in order.
    const DECLARED: &'static [Declared];

    /// Reads an input, and says everything that is wrong with its fields. What contradicts what is
    /// for the decision to say.
    fn read_fields(value: &Value) -> (Self, Vec<Problem>) {
        let (mut facts, mut problems) = (Self::default(), Vec::new());
        match value {
            Value::Null => {
                let code = ProblemCode::WrongType;
                refuse(&mut problems, &At::Root, code, value, &problem::AN_OBJECT);
            }
            value => facts.read(value, &At::Root, &mut problems),
        }
        (facts, problems)
    }

    /// The paths of all facts, by number.
    fn paths() -> Vec<String> {
        let mut paths = Vec::new();
        walk(Self::DECLARED, &At::Root, &mut |path, _| paths.push(path.to_string()));
        paths
    }
}

/// Goes through declared facts in the order of their numbers, with the path of each.
pub fn walk(declared: &'static [Declared], at: &At, see: &mut dyn FnMut(&At, &'static Declared)) {
    for fact in declared {
        let path = At::Key(at, fact.key);
        match fact.kind {
            Kind::Record(facts) if fact.flat => walk(facts, at, see),
            Kind::Record(facts) => walk(facts, &path, see),
            _ => see(&path, fact),
        }
    }
}

/// The sheets of facts that an input may be: one alone or, where the caller must choose a kind, one of each.
pub fn sheets(declared: &'static [Declared]) -> Vec<(Option<&'static Word>, &'static [Declared])> {
    match declared {
        [
            Declared {
                kind: Kind::Tagged(variants),
                ..
            },
        ] => {
            let sheet = |variant: &Variant| (Some(variant.tag), variant.declared);
            variants.iter().map(sheet).collect()
        }
        facts => vec![(None, facts)],
    }
}

/// Whether an object of these facts takes this key.
pub fn takes_key(declared: &'static [Declared], key: &str) -> bool {
    let mut known = Vec::new();
    keys(declared, &mut known);
    known.contains(&key)
}

/// The keys that an object of these facts takes.
fn keys(declared: &'static [Declared], found: &mut Vec<&'static str>) {
    for fact in declared {
        match fact.kind {
            Kind::Record(facts) if fact.flat => keys(facts, found),
            _ => found.push(fact.key),
        }
    }
}

/// Declares a list of codes: the enum, and how each code is written and read. The ids of its labels begin with the
/// name of the enum, or with the name that stands before it: `codes! { "GoalOutcome": pub enum Outcome { … } }`.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident $codes:tt) => {
        $crate::engine::fact::codes! { @ stringify!($name), $(#[$meta])* pub enum $name $codes }
    };
    ($texts:literal: $(#[$meta:meta])* pub enum $name:ident $codes:tt) => {
        $crate::engine::fact::codes! { @ $texts, $(#[$meta])* pub enum $name $codes }
    };
    (
        @ $texts:expr,
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$doc:meta])* $variant:ident = $code:literal, $label:literal;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $crate::engine::fact::Code for $name {
            const ALL: &'static [$name] = &[$($name::$variant),*];
            const WORDS: &'static [$crate::engine::text::Word] = &[$($crate::engine::text::Word {
                list: stringify!($name),
                code: $code,
                label: $crate::engine::text::Text::label($texts, $code, $label),
            }),*];
            fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use codes;

/// Declares the facts of an input, or of an object within one, each once. The literal before the struct begins the
/// ids of the facts' texts. A field's key is its name in camel case, unless [`Declared::key`] gives another.
macro_rules! facts {
    (
        $texts:literal:
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident : $type:ty = $declared:expr;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $type,)* }

        impl $crate::engine::fact::Record for $name {
            fn declared(&self) -> &'static [$crate::engine::fact::Declared] {
                <$name as $crate::engine::fact::Sheet>::DECLARED
            }
            fn field(&self, index: usize) -> Option<&dyn $crate::engine::fact::Field> {
                let mut fields = 0..;
                $(if fields.next() == Some(index) {
                    return Some(&self.$field);
                })*
                None
            }
            fn field_mut(&mut self, index: usize) -> Option<&mut dyn $crate::engine::fact::Field> {
                let mut fields = 0..;
                $(if fields.next() == Some(index) {
                    return Some(&mut self.$field);
                })*
                None
            }
        }

        impl $crate::engine::fact::Field for $name {
            fn read(
                &mut self,
                value: &$crate::engine::fact::Value,
                path: &$crate::engine::fact::At,
                problems: &mut Vec<$crate::engine::problem::Problem>,
            ) {
                $crate::engine::fact::read_record(self, value, path, problems);
            }
            fn read_key(
                &mut self,
                key: &str,
                value: &$crate::engine::fact::Value,
                path: &$crate::engine::fact::At,
                problems: &mut Vec<$crate::engine::problem::Problem>,
            ) -> bool {
                $crate::engine::fact::read_key(self, key, value, path, problems)
            }
            fn slot(&mut self, id: u8) -> Option<&mut dyn $crate::engine::fact::Slot> {
                $crate::engine::fact::slot_of(self, id)
            }
            fn slot_in_entry(&mut self, id: u8) -> Option<&mut dyn $crate::engine::fact::Slot> {
                $crate::engine::fact::slot_in_entry_of(self, id)
            }
            fn each(&self, see: &mut dyn FnMut(&dyn $crate::engine::fact::Slot)) {
                $crate::engine::fact::see_each(self, see);
            }
            fn each_mut(&mut self, see: &mut dyn FnMut(&mut dyn $crate::engine::fact::Slot)) {
                $crate::engine::fact::see_each_mut(self, see);
            }
        }

        impl $crate::engine::fact::FieldType for $name {
            const KIND: $crate::engine::fact::Kind =
                $crate::engine::fact::Kind::Record(<$name as $crate::engine::fact::Sheet>::DECLARED);

            fn numbered(numbers: &mut $crate::engine::fact::Numbers) -> Self {
                Self { $($field: $crate::engine::fact::FieldType::numbered(numbers),)* }
            }
        }

        impl $crate::engine::fact::Sheet for $name {
            const DECLARED: &'static [$crate::engine::fact::Declared] = &[$(
                $declared.of(
                    $texts,
                    $crate::engine::fact::camel_case!($field),
                    <$type as $crate::engine::fact::FieldType>::KIND,
                )
            ),*];
        }

        impl Default for $name {
            fn default() -> Self {
                const NUMBERS: $crate::engine::fact::Numbers =
                    $crate::engine::fact::Numbers::of(<$name as $crate::engine::fact::Sheet>::DECLARED);
                $crate::engine::fact::FieldType::numbered(&mut { NUMBERS })
            }
        }

        impl $crate::engine::fact::FactValue for $name {
            const KIND: $crate::engine::fact::Kind = <$name as $crate::engine::fact::FieldType>::KIND;

            fn read(
                value: &$crate::engine::fact::Value,
                path: &$crate::engine::fact::At,
                problems: &mut Vec<$crate::engine::problem::Problem>,
            ) -> Option<Self> {
                let (before, mut record) = (problems.len(), Self::default());
                $crate::engine::fact::Field::read(&mut record, value, path, problems);
                (problems.len() == before).then_some(record)
            }
            fn unanswered(_: usize) -> Option<Self> {
                Some(Self::default())
            }
            fn record(&self) -> Option<&dyn $crate::engine::fact::Record> {
                Some(self)
            }
            fn record_mut(&mut self) -> Option<&mut dyn $crate::engine::fact::Record> {
                Some(self)
            }
        }
    };
}
pub(crate) use facts;

/// A field's name in camel case, as a constant.
macro_rules! camel_case {
    ($field:ident) => {{
        const SNAKE: &str = stringify!($field);
        const CAMEL: [u8; $crate::engine::fact::camel_len(SNAKE)] = $crate::engine::fact::camel(SNAKE);
        const KEY: &str = match core::str::from_utf8(&CAMEL) {
            Ok(key) => key,
            Err(_) => SNAKE,
        };
        KEY
    }};
}
pub(crate) use camel_case;

/// The length of a name in camel case: one less for each underscore.
pub(crate) const fn camel_len(snake: &str) -> usize {
    let (mut rest, mut len) = (snake.as_bytes(), 0);
    while let [first, tail @ ..] = rest {
        len += (*first != b'_') as usize;
        rest = tail;
    }
    len
}

/// A name in camel case, as bytes.
pub(crate) const fn camel<const N: usize>(snake: &str) -> [u8; N] {
    let mut out = [0; N];
    let (mut rest, mut index, mut upper) = (snake.as_bytes(), 0, false);
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'_' {
            upper = true;
            continue;
        }
        if let Some((_, [slot, ..])) = out.split_at_mut_checked(index) {
            *slot = if upper { first.to_ascii_uppercase() } else { *first };
        }
        index += 1;
        upper = false;
    }
    out
}
