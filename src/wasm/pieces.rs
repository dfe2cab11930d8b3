//! An answer as numbers: what crosses to JavaScript.
//!
//! The numbers do not carry their types. Both sides know the shape of the answer: [`Pieces`] writes the values of
//! a record one after another, and the JavaScript that `scripts/generate.rs` writes from the same shape reads them in
//! the same order, with the operations of `reader.js`.
//!
//! | value | numbers |
//! |---|---|
//! | yes or no | 1 or 0 |
//! | number | the two halves of a double, the lower first |
//! | text of the program | its length and its address in the module's memory, where JavaScript reads it once |
//! | text of this answer alone | its length in bytes, and the bytes, four to a number |
//! | date | year · 512 + month · 32 + day |
//! | moment | such a date, or 0 and a text |
//! | code with its label | the code, as text of the program |
//! | name that is a label | 0, and a list and a code as text of the program |
//! | name that was composed | 1, how many languages, and the code and text of each |
//! | name that is a sentence | 2, and the sentence |
//! | fact | its number |
//! | missing fact | the fact · 2 + whether it was asked |
//! | sentence | how many arguments, the id as text of the program; each argument's name, its kind and its value |
//! | sentences, list | how many, and each |
//! | value that may be `null` or absent | 0 without the value; 1 and the value with it |
//! | one of several | its index, and the value |
//! | record | its fields |

use crate::engine::answer::Missing;
use crate::engine::answer::shape::{LocalName, Piece, Writer};
use crate::engine::text::{Arg, Lang, Note, Word};
use crate::engine::truth::FactSet;
use crate::time::{Date, Moment};

/// The numbers of an answer, one after another.
#[derive(Default)]
pub struct Pieces(pub Vec<u32>);

impl Pieces {
    /// The numbers of one value.
    pub fn of(value: &impl Piece) -> Vec<u32> {
        let mut pieces = Pieces::with_room();
        value.write(&mut pieces);
        pieces.0
    }

    /// The numbers of a value after its index: 0 for an answer, 1 for the problems of a call.
    pub fn of_either(index: u32, value: &impl Piece) -> Vec<u32> {
        let mut pieces = Pieces::with_room();
        pieces.one_of(index, value);
        pieces.0
    }

    fn with_room() -> Pieces {
        Pieces(Vec::with_capacity(1024))
    }

    fn push(&mut self, number: usize) {
        self.0.push(number as u32);
    }

    fn double(&mut self, number: f64) {
        let bits = number.to_bits();
        self.0.extend([bits as u32, (bits >> 32) as u32]);
    }

    fn dates(&mut self, dates: &[Date]) {
        self.push(dates.len());
        dates.iter().for_each(|date| self.date(*date));
    }

    fn words(&mut self, words: &[&'static Word]) {
        self.push(words.len());
        words.iter().for_each(|word| self.label(word));
    }

    fn label(&mut self, word: &'static Word) {
        self.code(word.list);
        self.code(word.code);
    }
}

impl Writer for Pieces {
    type Record = ();

    fn boolean(&mut self, value: bool) {
        self.push(usize::from(value));
    }
    fn number(&mut self, number: i64) {
        self.double(number as f64);
    }
    fn tenths(&mut self, tenths: i64) {
        self.double(tenths as f64 / 10.0);
    }
    fn code(&mut self, text: &'static str) {
        self.0.extend([text.len() as u32, text.as_ptr() as usize as u32]);
    }
    fn text(&mut self, text: &str) {
        self.push(text.len());
        for bytes in text.as_bytes().chunks(4) {
            let shifted = |(index, byte): (usize, &u8)| u32::from(*byte) << (8 * index);
            self.0.push(bytes.iter().enumerate().map(shifted).sum());
        }
    }
    fn date(&mut self, date: Date) {
        self.0.push(date.year() as u32 * 512 + date.month() * 32 + date.day());
    }
    fn moment(&mut self, moment: Moment) {
        if moment.has_time() {
            self.push(0);
            self.text(&moment.to_string());
        } else {
            self.date(moment.date());
        }
    }
    fn labelled(&mut self, word: &'static Word) {
        self.code(word.code);
    }
    fn name(&mut self, name: &LocalName) {
        match name {
            LocalName::Label(word) => {
                self.push(0);
                self.label(word);
            }
            LocalName::Composed(texts) => {
                self.push(1);
                self.push(Lang::ALL.len());
                for lang in Lang::ALL {
                    self.code(lang.code());
                    self.text(texts.get(lang));
                }
            }
            LocalName::Sentence(note) => {
                self.push(2);
                self.sentence(note);
            }
        }
    }
    fn fact(&mut self, fact: u8) {
        self.push(fact.into());
    }
    fn facts(&mut self, facts: FactSet) {
        self.push(facts.len());
        self.0.extend(facts.iter().map(u32::from));
    }
    fn missing(&mut self, missing: Missing) {
        self.push(usize::from(missing.fact) * 2 + usize::from(missing.asked));
    }
    fn sentence(&mut self, note: &Note) {
        self.push(note.args.len());
        self.code(note.message.id);
        for (name, arg) in &note.args {
            self.code(name);
            self.push(arg.kind() as usize);
            match arg {
                Arg::Number(number) => self.number(*number),
                Arg::Date(date) => self.date(*date),
                Arg::Word(word) => self.label(word),
                Arg::Words(words) => self.words(words),
                Arg::Dates(dates) => self.dates(dates),
                Arg::Text(message) => self.sentence(&Note::plain(message)),
                Arg::Note(note) => self.sentence(note),
                Arg::Plain(text) => self.text(text),
            }
        }
    }
    fn sentences(&mut self, notes: &[Note]) {
        self.list(notes);
    }
    fn nullable<P: Piece>(&mut self, value: Option<&P>) {
        self.push(usize::from(value.is_some()));
        if let Some(value) = value {
            value.write(self);
        }
    }
    fn optional<P: Piece>(&mut self, value: Option<&P>) {
        self.nullable(value);
    }
    fn list<P: Piece>(&mut self, values: &[P]) {
        self.push(values.len());
        values.iter().for_each(|value| value.write(self));
    }
    fn one_of(&mut self, index: u32, value: &impl Piece) {
        self.0.push(index);
        value.write(self);
    }
    fn begin(&mut self) {}
    fn field(&mut self, _: &mut (), _: &'static str, value: &impl Piece) {
        value.write(self);
    }
    fn end(&mut self, _: ()) {}
}
