//! Sentences in every language, and what is filled into them.
//!
//! The English text is in the sources, next to its rule or its fact. Every other language has
//! a folder of Fluent files: `texts/es/relative.ftl` holds the Spanish texts of the relative check, by id.
//!
//! The WebAssembly build holds no text: an answer carries identifiers and arguments there, and the page attaches the
//! words. A native build attaches the same words here.
//!
//! A new language takes a variant of [`Lang`], a folder of Fluent files, and a file of kinship names.

pub mod number;
#[cfg(not(target_arch = "wasm32"))]
mod template;
#[cfg(not(target_arch = "wasm32"))]
pub mod translations;

use std::borrow::Cow;

use crate::time::Date;

/// A language that answers are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Spanish (an unofficial translation).
    Es,
}

impl Lang {
    /// Every language. English is the first one.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// The BCP 47 code of the language, which also names its folder of texts.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }
}

/// One value for each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByLang<T>([T; Lang::ALL.len()]);

impl<T> ByLang<T> {
    /// Makes the value of each language.
    pub fn of(make: impl Fn(Lang) -> T) -> ByLang<T> {
        ByLang(Lang::ALL.map(make))
    }

    /// The value of one language.
    pub fn get(&self, lang: Lang) -> &T {
        let [english, ..] = &self.0;
        self.0.get(lang as usize).unwrap_or(english)
    }
}

/// A text with an id: English here, every other language in its Fluent files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    #[cfg(not(target_arch = "wasm32"))]
    english: &'static str,
    #[cfg(not(target_arch = "wasm32"))]
    id: Id,
}

/// The parts of a text's id.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Id {
    /// A list of codes, or the object that a fact belongs to; empty for a sentence.
    scope: &'static str,
    key: &'static str,
    /// Which text of a fact it is: `help` or `group`; empty for the text itself.
    attribute: &'static str,
}

impl Text {
    /// No text at all.
    pub const NONE: Text = Text::unnamed("");

    /// A sentence.
    pub const fn new(id: &'static str, english: &'static str) -> Text {
        Text::unnamed(english).named("", id, "")
    }

    /// The label of a code in a list.
    pub const fn label(list: &'static str, code: &'static str, english: &'static str) -> Text {
        Text::unnamed(english).named(list, code, "")
    }

    /// A text whose id is not known yet: [`Text::named`] gives it one.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn unnamed(english: &'static str) -> Text {
        let id = Id {
            scope: "",
            key: "",
            attribute: "",
        };
        Text { english, id }
    }

    /// A text, which this build does not keep.
    #[cfg(target_arch = "wasm32")]
    pub const fn unnamed(_: &'static str) -> Text {
        Text {}
    }

    /// The same text with an id, unless it has one already or there is no text.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn named(self, scope: &'static str, key: &'static str, attribute: &'static str) -> Text {
        if !self.id.key.is_empty() || self.english.is_empty() {
            return self;
        }
        let id = Id { scope, key, attribute };
        Text { id, ..self }
    }

    /// The same text: this build keeps no id.
    #[cfg(target_arch = "wasm32")]
    pub const fn named(self, _: &'static str, _: &'static str, _: &'static str) -> Text {
        self
    }

    /// The id in Fluent files: `relative-adult`, `Side-maternal`, or `relative-facts-personAge.help`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn id(&self) -> String {
        let Id { scope, key, attribute } = self.id;
        let mut id = String::with_capacity(scope.len() + key.len() + attribute.len() + 2);
        id.push_str(scope);
        if !scope.is_empty() {
            id.push('-');
        }
        id.push_str(key);
        let mut id = id.replace('.', "-");
        if !attribute.is_empty() {
            id.push('.');
            id.push_str(attribute);
        }
        id
    }

    /// The text in one language, with the numbers of the law filled in. Its other placeholders are not filled.
    /// A text that has no translation is given in English. The WebAssembly build has none, and gives an empty text.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn get(&self, lang: Lang) -> Cow<'static, str> {
        number::fill(self.template(lang), crate::NUMBERS, lang)
    }

    /// The text in one language: this build keeps none.
    #[cfg(target_arch = "wasm32")]
    pub const fn get(&self, _: Lang) -> Cow<'static, str> {
        Cow::Borrowed("")
    }

    /// The text in one language, before any number of the law is filled in.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn template(&self, lang: Lang) -> &'static str {
        let translated = translations::of(lang).and_then(|texts| texts.get(&self.id()));
        translated.unwrap_or(self.english)
    }
}

/// A sentence with an id, under which the page finds its words and a caller may replace them.
#[derive(Debug)]
pub struct Message {
    /// The id. For the note of a rule, it is the rule's id and the note's name.
    pub id: &'static str,
    /// The words, with `{name}` where an argument goes, and `{days|one=day|other=days}` where a word depends on one.
    pub text: Text,
}

/// One word of a list of codes: the code in input, and how it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The name of its list.
    pub list: &'static str,
    /// The code, in snake case.
    pub code: &'static str,
    /// How it reads.
    pub label: Text,
}

impl Word {
    /// No word at all.
    pub const NONE: Word = Word {
        list: "",
        code: "",
        label: Text::NONE,
    };

    /// The number, if the code is a number in input: `1`, not `"1"`.
    ///
    /// ```
    /// use part301::law::disclosure::ConvictionCategory;
    /// use part301::engine::fact::Code;
    ///
    /// assert_eq!(ConvictionCategory::One.word().number(), Some(1));
    /// assert_eq!(ConvictionCategory::NoConviction.word().number(), None);
    /// ```
    pub fn number(&self) -> Option<u32> {
        self.code.parse().ok()
    }
}

/// What fills a placeholder.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A whole number.
    Number(i64),
    /// A day, written out in the language of the sentence.
    Date(Date),
    /// A code, read as its label.
    Word(&'static Word),
    /// Several codes, read as their labels and separated by commas.
    Words(Vec<&'static Word>),
    /// Several days, written out and separated by semicolons.
    Dates(Vec<Date>),
    /// Another sentence, or a name that has a form in each language.
    Text(&'static Message),
    /// Another sentence with arguments of its own.
    Note(Note),
    /// Something that reads the same in every language: a citation, a name that the caller gave.
    Plain(String),
}

/// What kind of argument fills a placeholder. The reader in JavaScript knows them by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgKind {
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A code.
    Word,
    /// Several codes.
    Words,
    /// Several days.
    Dates,
    /// Another sentence.
    Sentence,
    /// Text.
    Text,
}

impl ArgKind {
    /// Every kind with its name, in the order of their numbers.
    pub const ALL: [(ArgKind, &'static str); 7] = [
        (ArgKind::Number, "number"),
        (ArgKind::Date, "date"),
        (ArgKind::Word, "word"),
        (ArgKind::Words, "words"),
        (ArgKind::Dates, "dates"),
        (ArgKind::Sentence, "sentence"),
        (ArgKind::Text, "text"),
    ];
}

/// A message and what fills its placeholders.
#[derive(Clone, Debug)]
pub struct Note {
    /// The sentence.
    pub message: &'static Message,
    /// Its arguments by placeholder.
    pub args: Vec<(&'static str, Arg)>,
}

impl Note {
    /// A sentence that has no placeholder.
    pub const fn plain(message: &'static Message) -> Note {
        Note {
            message,
            args: Vec::new(),
        }
    }

    /// The same note with one more placeholder filled.
    pub fn with(mut self, name: &'static str, arg: Arg) -> Note {
        self.args.push((name, arg));
        self
    }

    /// The sentence in one language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(&self, lang: Lang) -> String {
        template::fill(&self.message.text.get(lang), &self.args, lang)
    }

    /// The sentence in one language: this build keeps no text.
    #[cfg(target_arch = "wasm32")]
    pub fn text(&self, _: Lang) -> String {
        String::new()
    }
}

impl From<&'static Message> for Note {
    fn from(message: &'static Message) -> Note {
        Note::plain(message)
    }
}

impl Arg {
    /// What kind of argument it is.
    pub const fn kind(&self) -> ArgKind {
        match self {
            Arg::Number(_) => ArgKind::Number,
            Arg::Date(_) => ArgKind::Date,
            Arg::Word(_) => ArgKind::Word,
            Arg::Words(_) => ArgKind::Words,
            Arg::Dates(_) => ArgKind::Dates,
            Arg::Text(_) | Arg::Note(_) => ArgKind::Sentence,
            Arg::Plain(_) => ArgKind::Text,
        }
    }

    /// How the argument reads in one language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Arg::Number(number) => number.to_string(),
            Arg::Date(date) => date_in_words(*date, lang),
            Arg::Word(word) => word.label.get(lang).to_string(),
            Arg::Words(words) => words
                .iter()
                .map(|word| word.label.get(lang))
                .collect::<Vec<_>>()
                .join(", "),
            Arg::Dates(dates) => dates
                .iter()
                .map(|date| date_in_words(*date, lang))
                .collect::<Vec<_>>()
                .join("; "),
            Arg::Text(message) => message.text.get(lang).to_string(),
            Arg::Note(note) => note.text(lang),
            Arg::Plain(text) => text.clone(),
        }
    }
}

/// The months, January first, as they read within a date.
pub const MONTHS: [Text; 12] = [
    Text::new("month.january", "January"),
    Text::new("month.february", "February"),
    Text::new("month.march", "March"),
    Text::new("month.april", "April"),
    Text::new("month.may", "May"),
    Text::new("month.june", "June"),
    Text::new("month.july", "July"),
    Text::new("month.august", "August"),
    Text::new("month.september", "September"),
    Text::new("month.october", "October"),
    Text::new("month.november", "November"),
    Text::new("month.december", "December"),
];

/// How a date is written out; its parts are `{day}`, `{month}` and `{year}`.
pub const DATE: Text = Text::new("date", "{month} {day}, {year}");

/// A date written out: `March 1, 2026`, `1 de marzo de 2026`.
#[cfg(not(target_arch = "wasm32"))]
fn date_in_words(date: Date, lang: Lang) -> String {
    let month = MONTHS.get(date.month() as usize - 1).unwrap_or(&Text::NONE);
    DATE.get(lang)
        .replace("{day}", &date.day().to_string())
        .replace("{month}", &month.get(lang))
        .replace("{year}", &date.year().to_string())
}
