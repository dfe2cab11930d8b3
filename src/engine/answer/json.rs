//! An answer as JSON, with its sentences in one language: what the JavaScript functions return. Native builds only.

use serde_json::{Map, Value, json};

use super::FactTable;
use super::questions::question;
use super::shape::{LocalName, Piece, Writer};
use crate::engine::answer::Missing;
use crate::engine::text::{Lang, Note, Word};
use crate::engine::truth::FactSet;
use crate::time::{Date, Moment};

/// A value as JSON. `facts` gives the path of each fact by its number.
pub fn of(value: &impl Piece, lang: Lang, facts: &FactTable) -> Value {
    let mut json = Json {
        lang,
        facts,
        written: None,
    };
    json.take(value).unwrap_or(Value::Null)
}

struct Json<'a> {
    lang: Lang,
    facts: &'a FactTable,
    /// The value written last. `None` if it was optional and absent.
    written: Option<Value>,
}

impl Json<'_> {
    fn take(&mut self, value: &impl Piece) -> Option<Value> {
        value.write(self);
        self.written.take()
    }

    fn put(&mut self, value: Value) {
        self.written = Some(value);
    }

    fn path(&self, fact: u8) -> Value {
        json!(self.facts.get(usize::from(fact)).map(|(path, _)| path))
    }
}

impl Writer for Json<'_> {
    type Record = Map<String, Value>;

    fn boolean(&mut self, value: bool) {
        self.put(json!(value));
    }
    fn number(&mut self, number: i64) {
        self.put(json!(number));
    }
    fn tenths(&mut self, tenths: i64) {
        self.put(json!(tenths as f64 / 10.0));
    }
    fn code(&mut self, text: &'static str) {
        self.put(json!(text));
    }
    fn text(&mut self, text: &str) {
        self.put(json!(text));
    }
    fn date(&mut self, date: Date) {
        self.put(json!(date.to_string()));
    }
    fn moment(&mut self, moment: Moment) {
        self.put(json!(moment.to_string()));
    }
    fn labelled(&mut self, word: &'static Word) {
        self.put(json!({ "code": word.code, "label": word.label.get(self.lang) }));
    }
    fn name(&mut self, name: &LocalName) {
        match name {
            LocalName::Label(word) => self.put(json!(word.label.get(self.lang))),
            LocalName::Composed(names) => self.put(json!(names.get(self.lang))),
            LocalName::Sentence(note) => self.sentence(note),
        }
    }
    fn fact(&mut self, fact: u8) {
        self.put(self.path(fact));
    }
    fn facts(&mut self, facts: FactSet) {
        self.put(facts.iter().map(|fact| self.path(fact)).collect());
    }
    fn missing(&mut self, missing: Missing) {
        let fact = self.facts.get(usize::from(missing.fact));
        let asked = fact.map(|(path, fact)| {
            let mut question = question(path, fact, self.lang);
            question.insert("asked".to_string(), json!(missing.asked));
            Value::Object(question)
        });
        self.put(asked.unwrap_or(Value::Null));
    }
    fn sentence(&mut self, note: &Note) {
        self.put(json!(note.text(self.lang)));
    }
    fn sentences(&mut self, notes: &[Note]) {
        let sentences: Vec<String> = notes.iter().map(|note| note.text(self.lang)).collect();
        self.put(json!(sentences.join(" ")));
    }
    fn nullable<P: Piece>(&mut self, value: Option<&P>) {
        match value {
            Some(value) => value.write(self),
            None => self.put(Value::Null),
        }
    }
    fn optional<P: Piece>(&mut self, value: Option<&P>) {
        match value {
            Some(value) => value.write(self),
            None => self.written = None,
        }
    }
    fn list<P: Piece>(&mut self, values: &[P]) {
        let values = values.iter().filter_map(|value| self.take(value)).collect();
        self.put(Value::Array(values));
    }
    fn one_of(&mut self, _: u32, value: &impl Piece) {
        value.write(self);
    }
    fn begin(&mut self) -> Self::Record {
        Map::new()
    }
    fn field(&mut self, record: &mut Self::Record, key: &'static str, value: &impl Piece) {
        if let Some(value) = self.take(value) {
            record.insert(key.to_string(), value);
        }
    }
    fn end(&mut self, record: Self::Record) {
        self.put(Value::Object(record));
    }
}
