//! The shape of an answer, described once.
//!
//! `shape!` names the fields of a record, their types and what they mean. From that description follow the JSON of a
//! native build ([`super::json`]), the numbers that cross to JavaScript (`src/wasm/pieces.rs`), the JavaScript that
//! reads those numbers, and the TypeScript types (both written by `scripts/generate.rs`).
//!
//! ```text
//! shape! {
//!     /// The share at the end of a month.
//!     pub struct GoalMonth {
//!         /// The day measured.
//!         pub on: Date,
//!         /// Their share in percent; `null` if there is nobody.
//!         pub percent: Option<Tenths>,
//!     }
//! }
//! ```

use crate::engine::answer::Missing;
use crate::engine::fact::{Code, SmolStr};
use crate::engine::rule::Rule;
use crate::engine::text::{ByLang, Message, Note, Word};
use crate::engine::truth::FactSet;
use crate::time::{Date, Moment};

/// Where the values of an answer are written to, one after another.
pub trait Writer {
    /// A record that is being written.
    type Record;

    /// Yes or no.
    fn boolean(&mut self, value: bool);
    /// A whole number.
    fn number(&mut self, number: i64);
    /// A number in tenths: 543 is 54.3.
    fn tenths(&mut self, tenths: i64);
    /// Text that is part of the program: a code, an id, a citation.
    fn code(&mut self, text: &'static str);
    /// Text that belongs to this answer alone.
    fn text(&mut self, text: &str);
    /// A day.
    fn date(&mut self, date: Date);
    /// A day, or a time on it.
    fn moment(&mut self, moment: Moment);
    /// A code with its label. The reader knows from the shape which list the code is from.
    fn labelled(&mut self, word: &'static Word);
    /// A name in the language of the answer.
    fn name(&mut self, name: &LocalName);
    /// A fact, by its path.
    fn fact(&mut self, fact: u8);
    /// A fact that is still needed, as a question.
    fn missing(&mut self, missing: Missing);
    /// A sentence.
    fn sentence(&mut self, note: &Note);
    /// Several sentences in a row, as one text.
    fn sentences(&mut self, notes: &[Note]);
    /// A value, or `null`.
    fn nullable<P: Piece>(&mut self, value: Option<&P>);
    /// A value, or nothing at all: then the record has no such key.
    fn optional<P: Piece>(&mut self, value: Option<&P>);
    /// A list.
    fn list<P: Piece>(&mut self, values: &[P]);
    /// A list of facts, by their paths.
    fn facts(&mut self, facts: FactSet);
    /// One of several kinds of value, by its index in [`Type::OneOf`].
    fn one_of(&mut self, index: u32, value: &impl Piece);
    /// Begins a record.
    fn begin(&mut self) -> Self::Record;
    /// Writes one field of a record.
    fn field(&mut self, record: &mut Self::Record, key: &'static str, value: &impl Piece);
    /// Ends a record.
    fn end(&mut self, record: Self::Record);
}

/// A value in an answer.
pub trait Piece {
    /// Its type.
    fn shape() -> Type;
    /// Writes it.
    fn write<W: Writer>(&self, to: &mut W);
    /// Writes it as a field of a record.
    fn write_field<W: Writer>(&self, key: &'static str, to: &mut W, record: &mut W::Record)
    where
        Self: Sized,
    {
        to.field(record, key, self);
    }
}

/// A value with fields: what `shape!` describes.
pub trait Record: Piece {
    /// Its fields.
    fn record() -> Shape;
    /// Writes its fields into a record.
    fn write_fields<W: Writer>(&self, to: &mut W, record: &mut W::Record);
}

/// The type of a value, from which its reader in JavaScript and its type in TypeScript are written.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A value without parts.
    Plain {
        /// The operation that reads it, as `js/` calls it.
        read: &'static str,
        /// The name of the list of codes that the operation needs.
        list: Option<&'static str>,
        /// The codes that it may be, if it is a code.
        words: &'static [Word],
        /// Its type in TypeScript.
        typescript: String,
    },
    /// One of several fixed texts. The name of the type and what it means come first.
    Choice(&'static str, &'static str, &'static [&'static str]),
    /// Such a value, or `null`.
    Nullable(Box<Type>),
    /// Such a value, or no key at all.
    Optional(Box<Type>),
    /// A list of such values.
    List(Box<Type>),
    /// One of several records. The name of the type and what it means come first.
    OneOf(&'static str, &'static str, Vec<Shape>),
    /// A record.
    Record(Shape),
    /// A record whose fields stand among those of the record that it is part of.
    Flat(Shape),
}

impl Type {
    /// A value without parts.
    pub fn plain(read: &'static str, typescript: impl Into<String>) -> Type {
        Type::Plain {
            read,
            list: None,
            words: &[],
            typescript: typescript.into(),
        }
    }
}

/// The fields of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its name in TypeScript.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its key, in camel case.
    pub key: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// The type of its value.
    pub holds: Type,
}

/// Describes a record of an answer: a struct all of whose fields are written, or how another type is written.
macro_rules! shape {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident { $($(#[doc = $doc:literal])* pub $key:ident: $type:ty,)* }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug)]
        pub struct $name { $($(#[doc = $doc])* pub $key: $type,)* }

        $crate::engine::answer::shape::shape! {
            @record (stringify!($name)) [] ($name) record: $(#[doc = $about])*
            { $($(#[doc = $doc])* $key: $type = &record.$key;)* }
        }
    };
    (
        $(#[doc = $about:literal])*
        $(impl[$($generics:tt)*])? $name:literal for $owner:ty as $record:ident {
            $($(#[doc = $doc:literal])* $key:ident: $type:ty = $value:expr;)*
        }
    ) => {
        $crate::engine::answer::shape::shape! {
            @record ($name) [$($($generics)*)?] ($owner) $record: $(#[doc = $about])*
            { $($(#[doc = $doc])* $key: $type = &$value;)* }
        }
    };
    (
        @record ($name:expr) [$($generics:tt)*] ($owner:ty) $record:ident: $(#[doc = $about:literal])*
        { $($(#[doc = $doc:literal])* $key:ident: $type:ty = $value:expr;)* }
    ) => {
        impl<$($generics)*> $crate::engine::answer::shape::Piece for $owner {
            fn shape() -> $crate::engine::answer::shape::Type {
                $crate::engine::answer::shape::Type::Record(
                    <$owner as $crate::engine::answer::shape::Record>::record(),
                )
            }
            fn write<W: $crate::engine::answer::shape::Writer>(&self, to: &mut W) {
                let mut record = to.begin();
                $crate::engine::answer::shape::Record::write_fields(self, to, &mut record);
                to.end(record);
            }
        }
        impl<$($generics)*> $crate::engine::answer::shape::Record for $owner {
            fn record() -> $crate::engine::answer::shape::Shape {
                $crate::engine::answer::shape::Shape {
                    name: $name,
                    doc: concat!($($about, "\n"),*),
                    fields: vec![$($crate::engine::answer::shape::Field {
                        key: $crate::engine::fact::camel_case!($key),
                        doc: concat!($($doc, "\n"),*),
                        holds: <$type as $crate::engine::answer::shape::Piece>::shape(),
                    }),*],
                }
            }
            fn write_fields<W: $crate::engine::answer::shape::Writer>(&self, to: &mut W, into: &mut W::Record) {
                let $record = self;
                $({
                    let value: &$type = $value;
                    let key = $crate::engine::fact::camel_case!($key);
                    $crate::engine::answer::shape::Piece::write_field(value, key, to, into);
                })*
            }
        }
    };
}
pub(crate) use shape;

/// Declares a choice of fixed texts that an answer gives without labels.
macro_rules! choice {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident { $($(#[doc = $doc:literal])* $variant:ident = $text:literal,)* }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $doc])* $variant,)* }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The text in an answer.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl $crate::engine::answer::shape::Piece for $name {
            fn shape() -> $crate::engine::answer::shape::Type {
                let about = concat!($($about, "\n"),*);
                $crate::engine::answer::shape::Type::Choice(stringify!($name), about, &[$($text),*])
            }
            fn write<W: $crate::engine::answer::shape::Writer>(&self, to: &mut W) {
                to.code(self.code());
            }
        }
    };
}
pub(crate) use choice;

// ---------------------------------------------------------------------------------------------------
// Values without parts

macro_rules! plain {
    ($($type:ty: $read:literal, $typescript:literal, |$value:ident, $to:ident| $write:expr;)*) => {
        $(impl Piece for $type {
            fn shape() -> Type {
                Type::plain($read, $typescript)
            }
            fn write<W: Writer>(&self, $to: &mut W) {
                let $value = self;
                $write
            }
        })*
    };
}

plain! {
    bool: "boolean", "boolean", |value, to| to.boolean(*value);
    u32: "number", "number", |value, to| to.number((*value).into());
    i32: "number", "number", |value, to| to.number((*value).into());
    i64: "number", "number", |value, to| to.number(*value);
    usize: "number", "number", |value, to| to.number(*value as i64);
    Tenths: "number", "number", |value, to| to.tenths(value.0);
    &'static str: "code", "string", |value, to| to.code(value);
    &'static Rule: "code", "string", |value, to| to.code(value.id);
    String: "text", "string", |value, to| to.text(value);
    SmolStr: "text", "string", |value, to| to.text(value);
    Date: "date", "DateText", |value, to| to.date(*value);
    Moment: "moment", "MomentText", |value, to| to.moment(*value);
    LocalName: "name", "string", |value, to| to.name(value);
    FactPath: "fact", "string", |value, to| to.fact(value.0);
    Missing: "missing", "Missing", |value, to| to.missing(*value);
    Note: "sentence", "string", |value, to| to.sentence(value);
    &'static Message: "sentence", "string", |value, to| to.sentence(&Note::plain(value));
    Sentences<'_>: "sentences", "string", |value, to| to.sentences(value.0);
}

impl<C: Code> Piece for C {
    fn shape() -> Type {
        Type::Plain {
            read: "code",
            list: None,
            words: C::WORDS,
            typescript: list::<C>().to_string(),
        }
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.code(self.word().code);
    }
}

/// The name of a list of codes.
fn list<C: Code>() -> &'static str {
    C::WORDS.first().map_or("", |word| word.list)
}

/// A code that is shown with its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labelled<C>(pub C);

impl<C: Code> Piece for Labelled<C> {
    fn shape() -> Type {
        labelled(list::<C>(), C::WORDS)
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.labelled(self.0.word());
    }
}

/// The type of a code of this list with its label.
pub(super) fn labelled(list: &'static str, words: &'static [Word]) -> Type {
    Type::Plain {
        read: "labelled",
        list: Some(list),
        words,
        typescript: format!("{{ code: {list}; label: string }}"),
    }
}

/// A number in tenths: 543 is 54.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenths(pub i64);

/// The number of a fact, which an answer gives as the fact's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactPath(pub u8);

/// Several sentences in a row, which an answer gives as one text.
#[derive(Clone, Copy, Debug)]
pub struct Sentences<'a>(pub &'a [Note]);

/// A name that reads differently in each language.
#[derive(Clone, Debug)]
pub enum LocalName {
    /// The label of a code.
    Label(&'static Word),
    /// A name that was composed in every language.
    Composed(ByLang<String>),
    /// A sentence with arguments, such as a unit that agrees with its count.
    Sentence(Note),
}

// ---------------------------------------------------------------------------------------------------
// Values with parts

impl<P: Piece> Piece for Option<P> {
    fn shape() -> Type {
        Type::Nullable(Box::new(P::shape()))
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.nullable(self.as_ref());
    }
}

impl<P: Piece> Piece for Vec<P> {
    fn shape() -> Type {
        Type::List(Box::new(P::shape()))
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.list(self);
    }
}

impl<P: Piece> Piece for &[P] {
    fn shape() -> Type {
        Type::List(Box::new(P::shape()))
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.list(self);
    }
}

/// The paths of these facts.
impl Piece for FactSet {
    fn shape() -> Type {
        Type::List(Box::new(FactPath::shape()))
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.facts(*self);
    }
}

/// A field that a record has only if there is something to say.
#[derive(Clone, Copy, Debug)]
pub struct Optional<P>(pub Option<P>);

impl<P: Piece> Piece for Optional<P> {
    fn shape() -> Type {
        Type::Optional(Box::new(P::shape()))
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.optional(self.0.as_ref());
    }
}

impl<'a, T> Optional<&'a [T]> {
    /// A list that the record has only if something is in it.
    pub fn list(list: &'a [T]) -> Self {
        Optional(Some(list).filter(|list| !list.is_empty()))
    }
}

impl<'a> Optional<Sentences<'a>> {
    /// Sentences that the record has only if there are any.
    pub fn sentences(notes: &'a [Note]) -> Self {
        Optional(Some(Sentences(notes)).filter(|_| !notes.is_empty()))
    }
}

/// A record whose fields stand among those of the record that it is part of.
#[derive(Clone, Copy, Debug)]
pub struct Flat<'a, R>(pub &'a R);

impl<R: Record> Piece for Flat<'_, R> {
    fn shape() -> Type {
        Type::Flat(R::record())
    }
    fn write<W: Writer>(&self, to: &mut W) {
        self.0.write(to);
    }
    fn write_field<W: Writer>(&self, _: &'static str, to: &mut W, record: &mut W::Record) {
        self.0.write_fields(to, record);
    }
}
