//! Values from outside, and how facts are read from them: the checking of input.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use smol_str::SmolStr;

use super::{Code, Declared, Kind, Record, State, keys, see_each_mut};
use crate::engine::problem::{self, Problem, ProblemCode, shortened};
use crate::engine::text::{Arg, Message, Note, Word};
use crate::time::calendar::{Date, DateError, Moment};

/// A value from outside, before it is checked.
///
/// It can be read from any format that serde knows. An object with the one key `"\0"` stands for
/// something that plain data cannot hold (a function, a `NaN`), named by that key's text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: asked, and not known.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Text. What is short, as keys, dates and names are, takes no memory of its own.
    Text(SmolStr),
    /// A list.
    List(Vec<Value>),
    /// An object: its keys and values in order.
    Map(Vec<(SmolStr, Value)>),
    /// Something that is no plain data, by its name.
    Foreign(SmolStr),
}

impl Value {
    /// The value as a problem shows it.
    pub fn shown(&self) -> String {
        match self {
            Value::Null => "null".to_string(),
            Value::Bool(value) => value.to_string(),
            // Without an exponent: the largest has 309 digits.
            Value::Number(value) => shortened(&value.to_string()),
            Value::Text(text) => {
                let most = problem::GOT_LIMIT - 2;
                format!("\"{}\"", text.chars().take(most).collect::<String>())
            }
            Value::List(_) => "[…]".to_string(),
            Value::Map(_) => "{…}".to_string(),
            Value::Foreign(name) => shortened(name),
        }
    }
}

/// An object; or what stands for something that is no plain data.
impl From<Vec<(SmolStr, Value)>> for Value {
    fn from(entries: Vec<(SmolStr, Value)>) -> Value {
        match entries.as_slice() {
            [(key, Value::Text(name))] if key == "\0" => Value::Foreign(name.clone()),
            _ => Value::Map(entries),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        struct AnyValue;

        impl<'de> Visitor<'de> for AnyValue {
            type Value = Value;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("plain data")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(Value::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(Value::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(Value::Number(value as f64))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
                Ok(Value::Number(value))
            }
            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(Value::Text(value.into()))
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_none<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Value, D::Error> {
                Value::deserialize(value)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = seq.next_element()? {
                    list.push(value);
                }
                Ok(Value::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut entries = Vec::new();
                while let Some((key, value)) = map.next_entry()? {
                    entries.push((key, value));
                }
                Ok(Value::from(entries))
            }
        }

        deserializer.deserialize_any(AnyValue)
    }
}

/// Where in an input something stands. It is written out, as a JSON Pointer, only where something is wrong.
#[derive(Clone, Copy, Debug)]
pub enum At<'a> {
    /// The whole input.
    Root,
    /// Under a key of an object.
    Key(&'a At<'a>, &'a str),
    /// An entry of a list, by its index.
    Entry(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            At::Root => Ok(()),
            At::Key(object, key) => {
                let key = key.replace('~', "~0").replace('/', "~1");
                write!(f, "{object}/{key}")
            }
            At::Entry(list, index) => write!(f, "{list}/{index}"),
        }
    }
}

/// Reports a value that a field does not take.
pub fn refuse(problems: &mut Vec<Problem>, path: &At, code: ProblemCode, got: &Value, expected: impl Into<Note>) {
    problems.push(Problem {
        path: path.to_string(),
        code,
        got: got.shown(),
        expected: expected.into(),
        other: None,
    });
}

/// A type that a fact's value can have.
pub trait FactValue: Sized + Clone {
    /// What it looks like in input.
    const KIND: Kind;
    /// The value, or what is wrong with it.
    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Self>;
    /// The value as a number; see [`Slot::raw`](super::Slot::raw).
    fn raw(&self) -> Option<i32> {
        None
    }
    /// The value behind a number.
    fn from_raw(_: i32) -> Option<Self> {
        None
    }
    /// A copy of what is known. A value that is `Copy` is copied whole: the search copies all facts of an input for
    /// every answer that it tries, and code that first asks whether each of them is known is long and slow.
    fn copy(state: &State<Self>) -> State<Self> {
        state.clone()
    }
    /// An object in which nothing is known, or a list of so many of them; `None` for other types.
    fn unanswered(_length: usize) -> Option<Self> {
        None
    }
    /// The value as an object of facts, if it is one.
    fn record(&self) -> Option<&dyn Record> {
        None
    }
    /// The value as an object of facts to be changed, if it is one.
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }
    /// The value as a list of objects, if it is one.
    fn records(&self) -> Option<&dyn Records> {
        None
    }
    /// The value as a list of objects to be changed, if it is one.
    fn records_mut(&mut self) -> Option<&mut dyn Records> {
        None
    }
}

/// A list of objects, each of which has facts of its own.
pub trait Records {
    /// The entry with this index.
    fn entry(&self, index: usize) -> Option<&dyn Record>;
    /// The entry with this index, to be changed.
    fn entry_mut(&mut self, index: usize) -> Option<&mut dyn Record>;
}

impl<T: FactValue, const MIN: u32, const MAX: u32> Records for List<T, MIN, MAX> {
    fn entry(&self, index: usize) -> Option<&dyn Record> {
        self.0.get(index)?.record()
    }
    fn entry_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        Arc::make_mut(&mut self.0).get_mut(index)?.record_mut()
    }
}

impl FactValue for bool {
    const KIND: Kind = Kind::Bool;

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<bool> {
        if let Value::Bool(value) = value {
            return Some(*value);
        }
        refuse(problems, path, ProblemCode::WrongType, value, &problem::A_BOOLEAN);
        None
    }
    fn copy(state: &State<Self>) -> State<Self> {
        *state
    }
    fn raw(&self) -> Option<i32> {
        Some(i32::from(*self))
    }
    fn from_raw(raw: i32) -> Option<bool> {
        Some(raw != 0)
    }
}

impl FactValue for Date {
    const KIND: Kind = Kind::Date;

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Date> {
        let code = match value {
            Value::Text(text) => match Date::parse(text) {
                Ok(date) => return Some(date),
                Err(error) => of_a_date(error),
            },
            _ => ProblemCode::WrongType,
        };
        refuse(problems, path, code, value, in_range(&problem::A_DATE));
        None
    }
    fn copy(state: &State<Self>) -> State<Self> {
        *state
    }
    fn raw(&self) -> Option<i32> {
        Some(self.to_days())
    }
    fn from_raw(raw: i32) -> Option<Date> {
        Date::from_days(raw)
    }
}

impl FactValue for Moment {
    const KIND: Kind = Kind::Moment;

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Moment> {
        let code = match value {
            Value::Text(text) => match Moment::parse(text) {
                Ok(moment) => return Some(moment),
                Err(error) => of_a_date(error),
            },
            _ => ProblemCode::WrongType,
        };
        refuse(problems, path, code, value, in_range(&problem::A_MOMENT));
        None
    }
    fn copy(state: &State<Self>) -> State<Self> {
        *state
    }
    fn raw(&self) -> Option<i32> {
        self.date().raw()
    }
    fn from_raw(raw: i32) -> Option<Moment> {
        Date::from_raw(raw).map(Moment::from)
    }
}

/// What a day must be, from the first that is taken to the last.
fn in_range(message: &'static Message) -> Note {
    Note::plain(message)
        .with("from", Arg::Plain(Date::MIN.to_string()))
        .with("to", Arg::Plain(Date::MAX.to_string()))
}

const fn of_a_date(error: DateError) -> ProblemCode {
    match error {
        DateError::OutOfRange => ProblemCode::OutOfRange,
        _ => ProblemCode::ImpossibleDate,
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole<const MIN: i32, const MAX: i32>(i32);

impl<const MIN: i32, const MAX: i32> Whole<MIN, MAX> {
    /// The number, if it is within the bounds.
    pub const fn new(number: i32) -> Option<Self> {
        if MIN <= number && number <= MAX {
            Some(Whole(number))
        } else {
            None
        }
    }

    /// The number.
    pub const fn get(self) -> i32 {
        self.0
    }
}

/// Completed years of a person's life.
pub type Age = Whole<0, 130>;

impl<const MIN: i32, const MAX: i32> FactValue for Whole<MIN, MAX> {
    const KIND: Kind = Kind::Integer { min: MIN, max: MAX };

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Self> {
        whole(value, MIN, MAX, path, problems).map(Whole)
    }
    fn copy(state: &State<Self>) -> State<Self> {
        *state
    }
    fn raw(&self) -> Option<i32> {
        Some(self.0)
    }
    fn from_raw(raw: i32) -> Option<Self> {
        Whole::new(raw)
    }
}

fn whole(value: &Value, min: i32, max: i32, path: &At, problems: &mut Vec<Problem>) -> Option<i32> {
    let code = match value {
        Value::Number(number) if number.fract() == 0.0 => {
            if (f64::from(min)..=f64::from(max)).contains(number) {
                return Some(*number as i32);
            }
            ProblemCode::OutOfRange
        }
        _ => ProblemCode::WrongType,
    };
    let expected = between(&problem::AN_INTEGER, min, max);
    refuse(problems, path, code, value, expected);
    None
}

fn between(message: &'static Message, min: impl Into<i64>, max: impl Into<i64>) -> Note {
    Note::plain(message)
        .with("min", Arg::Number(min.into()))
        .with("max", Arg::Number(max.into()))
}

impl<C: Code> FactValue for C {
    const KIND: Kind = Kind::Code(C::WORDS);

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<C> {
        let index = code(value, C::WORDS, path, problems)?;
        C::ALL.get(index).copied()
    }
    fn copy(state: &State<Self>) -> State<Self> {
        *state
    }
    fn raw(&self) -> Option<i32> {
        i32::try_from(self.index()).ok()
    }
    fn from_raw(raw: i32) -> Option<C> {
        C::ALL.get(usize::try_from(raw).ok()?).copied()
    }
}

/// The index of a code in its list.
fn code(value: &Value, words: &'static [Word], path: &At, problems: &mut Vec<Problem>) -> Option<usize> {
    let code = match value {
        Value::Text(text) => {
            let known = words
                .iter()
                .position(|word| word.code == text && word.number().is_none());
            if known.is_some() {
                return known;
            }
            ProblemCode::NotInList
        }
        Value::Number(number) if words.iter().any(|word| word.number().is_some()) => {
            let known = words
                .iter()
                .position(|word| word.number().map(f64::from) == Some(*number));
            if known.is_some() {
                return known;
            }
            ProblemCode::NotInList
        }
        _ => ProblemCode::WrongType,
    };
    let expected = Note::plain(&problem::ONE_OF).with("codes", problem::codes(words));
    refuse(problems, path, code, value, expected);
    None
}

/// A list of at least `MIN` and at most `MAX` values. Copies share it.
#[derive(Debug, PartialEq, Eq)]
pub struct List<T, const MIN: u32, const MAX: u32>(Arc<Vec<T>>);

impl<T, const MIN: u32, const MAX: u32> Clone for List<T, MIN, MAX> {
    fn clone(&self) -> Self {
        List(Arc::clone(&self.0))
    }
}

impl<T, const MIN: u32, const MAX: u32> List<T, MIN, MAX> {
    /// The list, if its length is within the bounds.
    pub fn new(entries: Vec<T>) -> Option<Self> {
        let fits = (MIN as usize..=MAX as usize).contains(&entries.len());
        fits.then(|| List(Arc::new(entries)))
    }

    /// Its entries.
    pub fn entries(&self) -> &[T] {
        &self.0
    }
}

impl<T: FactValue, const MIN: u32, const MAX: u32> FactValue for List<T, MIN, MAX> {
    const KIND: Kind = Kind::List {
        of: &T::KIND,
        min: MIN,
        max: MAX,
    };

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Self> {
        let values = list(value, MIN, MAX, path, problems)?;
        let (before, mut entries) = (problems.len(), Vec::with_capacity(values.len()));
        // Every entry is read, so that every problem is found.
        for (index, value) in values.iter().enumerate() {
            if problems.len() >= problem::PROBLEM_LIMIT {
                return None;
            }
            entries.extend(T::read(value, &At::Entry(path, index), problems));
        }
        (problems.len() == before).then(|| List(Arc::new(entries)))
    }
    fn unanswered(length: usize) -> Option<Self> {
        List::new(vec![T::unanswered(0)?; length])
    }
    fn records(&self) -> Option<&dyn Records> {
        match T::KIND {
            Kind::Record(_) => Some(self),
            _ => None,
        }
    }
    fn records_mut(&mut self) -> Option<&mut dyn Records> {
        match T::KIND {
            Kind::Record(_) => Some(self),
            _ => None,
        }
    }
}

fn list<'a>(value: &'a Value, min: u32, max: u32, path: &At, problems: &mut Vec<Problem>) -> Option<&'a [Value]> {
    let code = match value {
        Value::List(values) if (min as usize..=max as usize).contains(&values.len()) => {
            return Some(values);
        }
        Value::List(_) => ProblemCode::OutOfRange,
        _ => ProblemCode::WrongType,
    };
    refuse(problems, path, code, value, between(&problem::A_LIST, min, max));
    None
}

/// Text of 1 to `MAX` characters: a name or a label that the caller gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name<const MAX: u32>(SmolStr);

impl<const MAX: u32> Name<MAX> {
    /// The name, if its length is within the bounds.
    pub fn new(text: &str) -> Option<Self> {
        (1..=MAX as usize)
            .contains(&text.chars().count())
            .then(|| Name(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: u32> FactValue for Name<MAX> {
    const KIND: Kind = Kind::Name { max: MAX };

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Self> {
        let code = match value {
            Value::Text(text) => match Name::new(text) {
                Some(name) => return Some(name),
                None => ProblemCode::OutOfRange,
            },
            _ => ProblemCode::WrongType,
        };
        let expected = Note::plain(&problem::A_NAME).with("max", Arg::Number(i64::from(MAX)));
        refuse(problems, path, code, value, expected);
        None
    }
}

/// Reads an object's keys into a record. `null` says that somebody was asked for each of its facts and does not know.
pub fn read_record(record: &mut dyn Record, value: &Value, path: &At, problems: &mut Vec<Problem>) {
    match value {
        Value::Null => see_each_mut(record, &mut |slot| slot.mark_unknown()),
        Value::Map(entries) => {
            for (key, value) in entries {
                if !read_key(record, key, value, path, problems) {
                    refuse_key(record.declared(), key, path, problems);
                }
            }
        }
        value => refuse(problems, path, ProblemCode::WrongType, value, &problem::AN_OBJECT),
    }
}

/// Reads a value for the fact with this key; `false` where there is none.
pub fn read_key(record: &mut dyn Record, key: &str, value: &Value, path: &At, problems: &mut Vec<Problem>) -> bool {
    for (index, fact) in record.declared().iter().enumerate() {
        if !fact.flat && fact.key != key {
            continue;
        }
        let Some(field) = record.field_mut(index) else {
            continue;
        };
        if !fact.flat {
            field.read(value, &At::Key(path, key), problems);
            return true;
        }
        if field.read_key(key, value, path, problems) {
            return true;
        }
    }
    false
}

/// Reports a key that no fact has, with the nearest that one does have.
fn refuse_key(declared: &'static [Declared], key: &str, path: &At, problems: &mut Vec<Problem>) {
    let mut known = Vec::new();
    keys(declared, &mut known);
    let key = shortened(key);
    let nearest = known
        .into_iter()
        .max_by(|a, b| strsim::jaro_winkler(a, &key).total_cmp(&strsim::jaro_winkler(b, &key)));
    problems.push(Problem {
        path: At::Key(path, &key).to_string(),
        code: ProblemCode::UnknownKey,
        expected: Note::plain(&problem::A_KNOWN_KEY)
            .with("nearest", Arg::Plain(nearest.unwrap_or_default().to_string())),
        got: key,
        other: None,
    });
}
