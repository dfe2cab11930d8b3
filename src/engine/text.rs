//! Sentences in two languages, and what is filled into them.
//!
//! The WebAssembly build holds no sentence: there a [`Text`] is empty, an answer carries identifiers
//! and arguments, and the page attaches the words. Natively the same words are attached here.

use crate::time::calendar::Date;

/// A language that answers are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Spanish (an unofficial translation).
    Es,
}

impl Lang {
    /// Both languages, English first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// Its BCP 47 code, which also names its file of texts.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }
}

/// One text in both languages. Leaving one out does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    #[cfg(not(target_arch = "wasm32"))]
    en: &'static str,
    #[cfg(not(target_arch = "wasm32"))]
    es: &'static str,
}

impl Text {
    /// No text at all.
    pub const NONE: Text = Text::new("", "");

    /// A text in English and in Spanish.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn new(en: &'static str, es: &'static str) -> Text {
        Text { en, es }
    }

    /// A text in English and in Spanish, neither of which is kept in this build.
    #[cfg(target_arch = "wasm32")]
    pub const fn new(_: &'static str, _: &'static str) -> Text {
        Text {}
    }

    /// The text in one language, its placeholders unfilled; empty in the WebAssembly build.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Es => self.es,
        }
    }

    /// The text in one language, its placeholders unfilled; empty in the WebAssembly build.
    #[cfg(target_arch = "wasm32")]
    pub const fn get(&self, _: Lang) -> &'static str {
        ""
    }
}

/// A sentence with an id, under which the page finds its words and a caller may replace them.
#[derive(Debug)]
pub struct Message {
    /// The id: of a rule's note, the rule's id and the note's name.
    pub id: &'static str,
    /// The words, with `{name}` where an argument goes.
    pub text: Text,
}

/// One word of a list of codes: what is written in input, and how it reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The list that it belongs to.
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

    /// The number that the code is written as in input, where it is one: `1`, not `"1"`.
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
    /// Another sentence, or a name that has one in each language.
    Text(&'static Message),
    /// Something that reads the same in both languages: a citation, a name that the caller gave.
    Plain(String),
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
    pub fn text(&self, lang: Lang) -> String {
        fill(self.message.text.get(lang), &self.args, lang)
    }
}

impl From<&'static Message> for Note {
    fn from(message: &'static Message) -> Note {
        Note::plain(message)
    }
}

impl Arg {
    /// How the argument reads in one language.
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
            Arg::Plain(text) => text.clone(),
        }
    }
}

/// Fills each `{name}`; a placeholder without an argument stays as it is.
fn fill(template: &str, args: &[(&'static str, Arg)], lang: Lang) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match args.iter().find(|(key, _)| *key == name) {
            Some((_, arg)) => filled.push_str(&arg.text(lang)),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

/// The months, January first, as they stand within a date.
pub const MONTHS: [Text; 12] = [
    Text::new("January", "enero"),
    Text::new("February", "febrero"),
    Text::new("March", "marzo"),
    Text::new("April", "abril"),
    Text::new("May", "mayo"),
    Text::new("June", "junio"),
    Text::new("July", "julio"),
    Text::new("August", "agosto"),
    Text::new("September", "septiembre"),
    Text::new("October", "octubre"),
    Text::new("November", "noviembre"),
    Text::new("December", "diciembre"),
];

/// How a date is written out; its parts are `{day}`, `{month}` and `{year}`.
pub const DATE: Text = Text::new("{month} {day}, {year}", "{day} de {month} de {year}");

/// A date written out: `March 1, 2026`, `1 de marzo de 2026`.
fn date_in_words(date: Date, lang: Lang) -> String {
    let month = MONTHS.get(date.month() as usize - 1).unwrap_or(&Text::NONE);
    DATE.get(lang)
        .replace("{day}", &date.day().to_string())
        .replace("{month}", month.get(lang))
        .replace("{year}", &date.year().to_string())
}
