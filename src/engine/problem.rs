//! What is wrong with an input, by field: all of it at once.

use std::fmt;

use thiserror::Error;

use crate::engine::answer::shape::{Optional, choice, shape};
use crate::engine::text::{Arg, Lang, Message, Note, Text, Word};

/// The most characters of a wrong value that a problem repeats.
pub const GOT_LIMIT: usize = 40;

/// The number of problems after which the rest of a list is not read.
pub const PROBLEM_LIMIT: usize = 1_000;

choice! {
    /// The kinds of problem.
    pub enum ProblemCode {
        /// A key that is not one of the decision's facts.
        UnknownKey = "unknown_key",
        /// A value of another type than the fact takes.
        WrongType = "wrong_type",
        /// A code outside its list.
        NotInList = "not_in_list",
        /// Text that is not a date, or a day that no calendar has.
        ImpossibleDate = "impossible_date",
        /// A number, date, list or text beyond its bounds.
        OutOfRange = "out_of_range",
        /// A step of a kinship path that cannot be taken.
        ImpossibleStep = "impossible_step",
        /// Two facts that cannot both hold.
        Contradiction = "contradiction",
    }
}

/// One thing that is wrong with an input.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where, as a JSON Pointer: `/siblingTie/side`. For a contradiction, the later of the two facts.
    pub path: String,
    /// The kind of problem.
    pub code: ProblemCode,
    /// What was found there, as text of at most [`GOT_LIMIT`] characters.
    pub got: String,
    /// What the field takes.
    pub expected: Note,
    /// For a contradiction, the path of the other fact.
    pub other: Option<String>,
}

impl Problem {
    /// Two fields that contradict each other, the later one first.
    pub fn contradiction(path: String, other: String, why: &'static Message) -> Problem {
        Problem {
            path,
            code: ProblemCode::Contradiction,
            got: String::new(),
            expected: why.into(),
            other: Some(other),
        }
    }

    /// The whole problem as one sentence.
    pub fn sentence(&self) -> Note {
        let sentence = if self.other.is_some() { &CONTRADICTION } else { &PROBLEM };
        let note = Note::plain(sentence)
            .with("path", Arg::Plain(self.path.clone()))
            .with("code", Arg::Plain(self.code.code().to_string()))
            .with("got", Arg::Plain(self.got.clone()))
            .with("expected", Arg::Note(self.expected.clone()));
        match &self.other {
            Some(other) => note.with("other", Arg::Plain(other.clone())),
            None => note,
        }
    }

    /// The whole problem as one sentence, in one language.
    pub fn message(&self, lang: Lang) -> String {
        self.sentence().text(lang)
    }
}

shape! {
    /// One thing that is wrong.
    "Problem" for Problem as problem {
        /// Where, as a JSON Pointer into the input: `/siblingTie/side`. Those of options begin with `/options`.
        path: String = problem.path;
        /// What kind of thing is wrong.
        code: ProblemCode = problem.code;
        /// What was found there, at most 40 characters of it.
        got: String = problem.got;
        /// What the field takes. For a contradiction, why the two cannot both hold.
        expected: Note = problem.expected;
        /// For a contradiction, the path of the other fact.
        other: Optional<String> = Optional(problem.other.clone());
        /// The whole problem in one sentence.
        message: Note = problem.sentence();
    }
}

/// Everything that is wrong with an input; never empty. A long list is read until [`PROBLEM_LIMIT`] is reached.
#[derive(Clone, Debug, Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&problem.message(Lang::En))?;
        }
        Ok(())
    }
}

/// The first [`GOT_LIMIT`] characters of a text.
pub fn shortened(text: &str) -> String {
    text.chars().take(GOT_LIMIT).collect()
}

/// The codes of a list, as input writes them.
pub fn codes(words: &[Word]) -> Arg {
    Arg::Plain(words.iter().map(|word| word.code).collect::<Vec<_>>().join(", "))
}

macro_rules! messages {
    ($table:ident: $($(#[$doc:meta])* $name:ident = $id:literal, $text:literal;)*) => {
        $($(#[$doc])* pub static $name: Message = Message { id: $id, text: Text::new($id, $text) };)*
        /// Every message of this module.
        pub static $table: &[&Message] = &[$(&$name),*];
    };
}

messages! { MESSAGES:
    /// A problem as one sentence.
    PROBLEM = "problem.sentence",
        "{path}: got {got}; expected {expected}.";
    /// A contradiction as one sentence.
    CONTRADICTION = "problem.contradiction",
        "{path} and {other} contradict each other: {expected}.";
    /// The whole input is not an object.
    AN_OBJECT = "problem.an_object", "an object of facts";
    /// A key that no fact has.
    A_KNOWN_KEY = "problem.a_known_key",
        "a fact that this decision knows; the nearest is {nearest}";
    /// A key that belongs to another kind of input.
    OF_ANOTHER_KIND = "problem.of_another_kind",
        "a fact of this kind; this one belongs to: {kinds}";
    /// Yes or no.
    A_BOOLEAN = "problem.a_boolean", "true, false or null";
    /// A day.
    A_DATE = "problem.a_date",
        "a day that exists, as YYYY-MM-DD, from {from} to {to}";
    /// A day or a time on it.
    A_MOMENT = "problem.a_moment",
        "a day that exists, as YYYY-MM-DD, or a time on it, as YYYY-MM-DDThh:mm with an optional offset, from {from} \
         to {to}";
    /// A whole number within bounds.
    AN_INTEGER = "problem.an_integer",
        "a whole number from {min} to {max}";
    /// One of a list of codes.
    ONE_OF = "problem.one_of", "one of: {codes}";
    /// A list.
    A_LIST = "problem.a_list",
        "a list of {min} to {max} {max|one=entry|other=entries}";
    /// A name or label.
    A_NAME = "problem.a_name",
        "text of 1 to {max} {max|one=character|other=characters}";
    /// The options of a call. This message and the next two are for JavaScript, where calls have options.
    OPTIONS = "problem.options",
        "an object with the options locale, messages and calendar";
    /// The texts with which an option replaces others.
    TEXTS = "problem.texts",
        "texts by their ids, which part301/locales/en lists";
    /// One such text.
    A_TEXT = "problem.text", "text of at most {max} {max|one=character|other=characters}";
    /// An event after the day asked about.
    LATER_THAN_AS_OF = "contradiction.later_than_as_of",
        "the date lies after the day asked about";
    /// An age that differs from the dates.
    AGE_AND_BIRTH_DATE = "contradiction.age_and_birth_date",
        "the date of birth gives another age on the day asked about";
    /// Each entry of a list only once.
    NO_DUPLICATE = "problem.no_duplicate",
        "each entry only once";
}
pub(crate) use messages;
