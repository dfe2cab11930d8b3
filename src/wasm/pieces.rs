//! An answer as numbers: what crosses to JavaScript, and `js/pieces.js` puts together again.
//!
//! Text that the module holds crosses as its address and length, and is read there once; what belongs to this
//! answer alone crosses as its bytes. Each piece begins with a number whose lowest five bits say what it is, and
//! whose others hold what the table says.
//!
//! | piece | in the number | after it |
//! |---|---|---|
//! | `NULL` | | |
//! | `BOOL` | 0 or 1 | |
//! | `NUMBER` | | the two halves of a double, the lower first |
//! | `CODE`, and the plain text of an argument | length | address |
//! | `NAME`, and text that was composed | length in bytes | the bytes, four to a number |
//! | `DATE` | year · 512 + month · 32 + day | |
//! | `WORD`, `LABEL` | length of the list's name | its address, the code's length and address |
//! | `COMPOSED` | how many languages | the code of each, its length and address, and the text as a `NAME` |
//! | `FACT` | the fact | |
//! | `MISSING` | the fact · 2 + whether it was asked | |
//! | `NOTE` | how many arguments | the id as `CODE`; each argument's name as `CODE`, and the argument |
//! | `SENTENCES` | how many | `NOTE`s |
//! | `FINDING` | how many more keys | the rule's id, the status and the citation, each its length and address; how many facts, and each; keys as in a `RECORD` |
//! | `DUTY` | how many more keys | the rule's id, the citation and the status; a `NOTE`, a `WORD`; keys as in a `RECORD` |
//! | `ROW` | how many more keys | the rule's id, the citation and the status; how many owe it, and each a `WORD`; the unit as a `WORD`; event, start, count, due, days left and whether it is conditional as pieces; keys as in a `RECORD` |
//! | `LIST` | how many | pieces |
//! | `RECORD` | how many keys | each key's length and address, and its piece |
//!
//! An argument is a piece too: a `LIST` of dates or `LABEL`s, a `NOTE`, or one of the plain ones.

use crate::engine::answer::{Duty, Finding, Item};
use crate::engine::fact::Code;
use crate::engine::text::{Arg, Lang, Note, Word};
use crate::law::timeline::Row;
use crate::time::calendar::{Date, Moment};

const NULL: u32 = 0;
const BOOL: u32 = 1;
const NUMBER: u32 = 2;
const CODE: u32 = 3;
const NAME: u32 = 4;
const DATE: u32 = 5;
const WORD: u32 = 6;
const LABEL: u32 = 7;
const COMPOSED: u32 = 8;
const FACT: u32 = 9;
const MISSING: u32 = 10;
const NOTE: u32 = 11;
const SENTENCES: u32 = 12;
const LIST: u32 = 13;
const RECORD: u32 = 14;
const FINDING: u32 = 15;
const DUTY: u32 = 16;
const ROW: u32 = 17;

/// An answer's pieces, one after another.
#[derive(Default)]
pub struct Pieces(pub Vec<u32>);

impl Pieces {
    /// The pieces of one item.
    pub fn of(item: &Item) -> Pieces {
        let mut pieces = Pieces(Vec::with_capacity(1024));
        pieces.add(item);
        pieces
    }

    fn add(&mut self, item: &Item) {
        match item {
            Item::Null => self.begin(NULL, 0),
            Item::Bool(value) => self.begin(BOOL, usize::from(*value)),
            Item::Number(number) => self.number(*number as f64),
            Item::Tenths(tenths) => self.number(*tenths as f64 / 10.0),
            Item::Code(text) => self.code(text),
            Item::Name(text) => self.name(text),
            Item::Date(date) => self.date(*date),
            Item::Moment(moment) => self.moment(Some(*moment)),
            Item::Word(word) => self.word(WORD, word),
            Item::Label(word) => self.word(LABEL, word),
            Item::Composed(texts) => {
                self.begin(COMPOSED, Lang::ALL.len());
                for lang in Lang::ALL {
                    self.text(lang.code());
                    self.name(texts.get(lang));
                }
            }
            Item::Fact(fact) => self.begin(FACT, usize::from(*fact)),
            Item::Missing(missing) => {
                let asked = usize::from(missing.asked);
                self.begin(MISSING, usize::from(missing.fact) * 2 + asked);
            }
            Item::Note(note) => self.note(note),
            Item::Sentences(notes) => {
                self.begin(SENTENCES, notes.len());
                notes.iter().for_each(|note| self.note(note));
            }
            Item::List(items) => {
                self.begin(LIST, items.len());
                items.iter().for_each(|item| self.add(item));
            }
            Item::Record(fields) => {
                self.begin(RECORD, fields.len());
                self.fields(fields);
            }
            Item::Finding(finding) => self.finding(finding),
            Item::Duty(duty) => self.duty(duty),
            Item::Row(row, more) => self.row(row, more),
        }
    }

    fn fields(&mut self, fields: &[(&'static str, Item)]) {
        for (key, item) in fields {
            self.text(key);
            self.add(item);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let (rule, ruling, more) = (finding.rule, finding.ruling, finding.more());
        self.begin(FINDING, more.len());
        self.text(rule.id);
        self.text(ruling.status.word().code);
        self.text(rule.citation);
        self.0.push(ruling.facts.len() as u32);
        self.0.extend(ruling.facts.iter().map(u32::from));
        self.fields(&more);
    }

    fn duty(&mut self, duty: &Duty) {
        let more = duty.more();
        self.begin(DUTY, more.len());
        self.text(duty.rule.id);
        self.text(duty.citation);
        self.text(duty.status.word().code);
        self.note(&duty.text);
        self.word(WORD, duty.owed_by.word());
        self.fields(&more);
    }

    fn row(&mut self, row: &Row, more: &[(&'static str, Item)]) {
        self.begin(ROW, more.len());
        self.text(row.rule.id);
        self.text(row.rule.citation);
        self.text(row.status.word().code);
        self.0.push(row.owed_by.len() as u32);
        for role in row.owed_by {
            self.word(WORD, role.word());
        }
        self.word(WORD, row.unit.word());
        self.begin(FACT, usize::from(row.event));
        self.moment(row.start);
        self.number(row.count as f64);
        self.moment(row.due);
        match row.days_left {
            Some(days) => self.number(days.into()),
            None => self.begin(NULL, 0),
        }
        self.begin(BOOL, usize::from(!row.asks_for.is_empty()));
        self.fields(more);
    }

    fn note(&mut self, note: &Note) {
        self.begin(NOTE, note.args.len());
        self.text(note.message.id);
        for (name, arg) in &note.args {
            self.text(name);
            match arg {
                Arg::Number(number) => self.number(*number as f64),
                Arg::Date(date) => self.dates(&[*date]),
                Arg::Dates(dates) => self.dates(dates),
                Arg::Word(word) => self.word(LABEL, word),
                Arg::Words(words) => {
                    self.begin(LIST, words.len());
                    words.iter().for_each(|word| self.word(LABEL, word));
                }
                Arg::Text(message) => self.note(&Note::plain(message)),
                Arg::Plain(text) => self.name(text),
            }
        }
    }

    fn begin(&mut self, piece: u32, holds: usize) {
        self.0.push(piece | (holds as u32) << 5);
    }

    /// Text that the module holds, by its length and address.
    fn text(&mut self, text: &'static str) {
        self.0.extend([text.len() as u32, text.as_ptr() as usize as u32]);
    }

    fn code(&mut self, text: &'static str) {
        self.begin(CODE, text.len());
        self.0.push(text.as_ptr() as usize as u32);
    }

    fn name(&mut self, text: &str) {
        self.begin(NAME, text.len());
        for bytes in text.as_bytes().chunks(4) {
            let place = |(place, byte): (usize, &u8)| u32::from(*byte) << (8 * place);
            self.0.push(bytes.iter().enumerate().map(place).sum());
        }
    }

    fn number(&mut self, number: f64) {
        let bits = number.to_bits();
        self.0.extend([NUMBER, bits as u32, (bits >> 32) as u32]);
    }

    fn date(&mut self, date: Date) {
        let packed = date.year() as u32 * 512 + date.month() * 32 + date.day();
        self.begin(DATE, packed as usize);
    }

    fn moment(&mut self, moment: Option<Moment>) {
        match moment {
            Some(moment) if moment.has_time() => self.name(&moment.to_string()),
            Some(moment) => self.date(moment.date()),
            None => self.begin(NULL, 0),
        }
    }

    fn dates(&mut self, dates: &[Date]) {
        self.begin(LIST, dates.len());
        dates.iter().for_each(|date| self.date(*date));
    }

    fn word(&mut self, piece: u32, word: &'static Word) {
        self.begin(piece, word.list.len());
        self.0.push(word.list.as_ptr() as usize as u32);
        self.text(word.code);
    }
}
