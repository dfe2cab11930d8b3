//! Random inputs of a decision, made by its own declarations: so much of them valid that most get decided.

use arbitrary::Unstructured;
use part301::engine::fact::{Declared, Kind, SmolStr, Value, sheets};
use part301::time::calendar::Date;

/// What an input is drawn from: bytes, by which a fuzzer steers. Where they are used up, everything is the first choice.
pub struct Draw<'a>(Unstructured<'a>);

impl<'a> Draw<'a> {
    pub fn from(bytes: &'a [u8]) -> Self {
        Draw(Unstructured::new(bytes))
    }

    /// A number from 0 up to, but not including, this one.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.int_in_range(0..=end.saturating_sub(1)).unwrap_or(0)
    }

    /// Whether it is one case in so many.
    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) + 1 == count
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// Whether nothing is left to draw from.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What one input is like throughout.
#[derive(Clone, Copy)]
struct Manner {
    /// The day that its dates lie near, most of them before it; as a rule the day asked about.
    day: Date,
    /// Of 16 facts, so many are known.
    known: usize,
    /// Whether it has values that no fact takes.
    broken: bool,
}

/// An input of a decision with these facts.
pub fn input(draw: &mut Draw, declared: &'static [Declared]) -> Value {
    let manner = Manner {
        known: draw.pick(&[16, 15, 14, 12, 7]),
        broken: draw.one_in(6),
        day: anchor(draw),
    };
    if manner.broken && draw.one_in(16) {
        return broken(draw, 0);
    }
    let sheets = sheets(declared);
    let (tag, declared) = draw.pick(&sheets);
    let mut facts = Vec::new();
    if let Some(tag) = tag
        && !(manner.broken && draw.one_in(8))
    {
        facts.push(("kind".into(), Value::Text(tag.code.into())));
    }
    object(draw, manner, declared, &mut facts);
    Value::Map(facts)
}

/// An input of nothing but values that these facts take; they may contradict each other.
pub fn facts(draw: &mut Draw, declared: &'static [Declared]) -> Value {
    let manner = Manner {
        known: draw.pick(&[16, 15, 14, 12, 7]),
        broken: false,
        day: anchor(draw),
    };
    let mut facts = Vec::new();
    object(draw, manner, declared, &mut facts);
    Value::Map(facts)
}

/// A day with much around it to go wrong, or any day.
pub fn anchor(draw: &mut Draw) -> Date {
    let known = [
        (2025, 7, 2),
        (2024, 2, 29),
        (2025, 2, 28),
        (2025, 3, 1),
        (2023, 12, 31),
        (2026, 11, 25),
        (2025, 3, 9),
    ];
    match draw.below(known.len() + 1) {
        place if place < known.len() => {
            let (year, month, day) = known[place];
            Date::new(year, month, day).unwrap()
        }
        _ => any_day(draw),
    }
}

/// Any day that is accepted as input.
pub fn any_day(draw: &mut Draw) -> Date {
    let days = draw.below((Date::MIN.days_until(Date::MAX) + 1) as usize);
    Date::MIN.plus_days(days as i32)
}

fn object(draw: &mut Draw, manner: Manner, declared: &'static [Declared], facts: &mut Vec<(SmolStr, Value)>) {
    for fact in declared {
        if let (Kind::Record(inner), true) = (fact.kind, fact.flat) {
            object(draw, manner, inner, facts);
            continue;
        }
        if draw.is_empty() {
            return;
        }
        let value = match draw.below(16) {
            _ if manner.broken && draw.one_in(24) => broken(draw, 0),
            0 => Value::Null,
            chance if chance >= manner.known => continue,
            _ if fact.key == "asOf" && !draw.one_in(16) => Value::Text(manner.day.to_string().into()),
            _ => valid(draw, manner, &fact.kind, draw_place(fact)),
        };
        facts.push((fact.key.into(), value));
        if manner.broken && draw.one_in(64) {
            let key = draw.pick(&["", "unknown", "asof", "a/b~c", "__proto__", "ñ"]);
            facts.push((key.repeat(1 + draw.below(30)).into(), Value::Null));
        }
    }
}

/// Where the choice of a name begins: names outside lists differ from field to field.
fn draw_place(fact: &Declared) -> usize {
    fact.key.len()
}

/// A value that the fact takes. `place` is that of an entry in its list: entries differ, as a rule.
fn valid(draw: &mut Draw, manner: Manner, kind: &Kind, place: usize) -> Value {
    match kind {
        Kind::Bool => Value::Bool(draw.below(2) == 1),
        Kind::Date => Value::Text(near(draw, manner.day).to_string().into()),
        Kind::Moment => {
            let day = near(draw, manner.day);
            let time = draw.pick(&[
                "",
                "",
                "T09:30",
                "T00:00",
                "T23:59:59",
                "T12:00Z",
                "T22:15-06:00",
                "T01:00:00+14:00",
            ]);
            Value::Text(format!("{day}{time}").into())
        }
        Kind::Integer { min, max } => Value::Number(f64::from(integer(draw, *min, *max))),
        Kind::Code(words) => {
            let word = words[draw.below(words.len())];
            match word.number() {
                Some(number) => Value::Number(f64::from(number)),
                None => Value::Text(word.code.into()),
            }
        }
        Kind::Name { max } => Value::Text(name(draw, *max as usize, place).into()),
        Kind::List { of, min, max } => {
            let (min, max) = (*min as usize, *max as usize);
            let count = match draw.below(32) {
                0 => max.min(60),
                1 => min,
                _ => (min + draw.below(5)).min(max),
            };
            let first = match of {
                Kind::Code(words) => draw.below(words.len()),
                _ => 0,
            };
            let entry = |place: usize, draw: &mut Draw| match of {
                // Codes in turn: many a list takes each only once.
                Kind::Code(words) if words[0].number().is_none() && !draw.one_in(16) => {
                    Value::Text(words[(first + place) % words.len()].code.into())
                }
                of => valid(draw, manner, of, place),
            };
            Value::List((0..count).map(|place| entry(place, draw)).collect())
        }
        Kind::Record(declared) => {
            let mut facts = Vec::new();
            object(draw, manner, declared, &mut facts);
            Value::Map(facts)
        }
        // An input as a whole is tagged, and no fact within one.
        Kind::Tagged(_) => Value::Null,
    }
}

/// A day at one of the distances that rules speak of, or a day off; in the past, as a rule.
pub fn near(draw: &mut Draw, day: Date) -> Date {
    const DAYS: &[i32] = &[
        0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 20, 28, 30, 31, 45, 60, 90, 180,
    ];
    const MONTHS: &[i32] = &[1, 2, 3, 5, 6, 9, 12, 13, 18, 24];
    const YEARS: &[i32] = &[2, 3, 6, 7, 8, 12, 13, 16, 18, 19, 21, 22, 35, 60];
    let back = match draw.below(8) {
        0..4 => -draw.pick(DAYS),
        4 => -(draw.below(1_500) as i32),
        _ => 0,
    };
    let months = match draw.below(8) {
        0..4 => 0,
        4 | 5 => -draw.pick(MONTHS),
        6 => -12 * draw.pick(YEARS),
        _ => draw.pick(MONTHS),
    };
    let off = draw.pick(&[0, 0, -1, 1]);
    let date = day.plus_months(months).plus_days(back + off);
    date.clamp(Date::MIN, Date::MAX)
}

fn integer(draw: &mut Draw, min: i32, max: i32) -> i32 {
    let around = [6, 7, 8, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 24, 30, 36];
    let number = match draw.below(8) {
        0 => min,
        1 => max,
        2..5 => min.saturating_add(draw.below(8) as i32),
        5 | 6 => draw.pick(&around),
        _ => min + draw.below((max - min) as usize + 1) as i32,
    };
    number.clamp(min, max)
}

/// A name of few, so that the same one stands in several places.
fn name(draw: &mut Draw, max: usize, place: usize) -> String {
    const NAMES: &[&str] = &["A", "B", "C", "Ana Ruiz", "Niño", "a/b~c", "👪", "\u{202e}x\u{0}"];
    match draw.below(32) {
        0 => "ñ".repeat(max),
        1 => draw.pick(NAMES).to_string(),
        _ => NAMES[place % NAMES.len()].to_string(),
    }
}

/// A value that hardly any fact takes.
fn broken(draw: &mut Draw, depth: usize) -> Value {
    let text = |text: &str| Value::Text(text.into());
    match draw.below(20) {
        0 => Value::Bool(true),
        1 => Value::Number(f64::NAN),
        2 => Value::Number(f64::INFINITY),
        3 => Value::Number(-0.0),
        4 => Value::Number(1.5),
        5 => Value::Number(-1.0),
        6 => Value::Number(1e300),
        7 => text(""),
        8 => text("2023-02-29"),
        9 => text("2024-2-3"),
        10 => text("9999-12-31T24:00"),
        11 => text(&"wörter 👪 ".repeat(1 + draw.below(12))),
        12 => text("\u{0}\u{feff}\u{202e}"),
        13 => Value::List(Vec::new()),
        14 => Value::List(vec![Value::Null; draw.pick(&[1, 13, 61, 2_001])]),
        15 => Value::Map(Vec::new()),
        16 => Value::Foreign("a function that goes by a name that is far too long".into()),
        17 if depth < 6 => Value::List(vec![broken(draw, depth + 1), Value::Null]),
        18 if depth < 6 => Value::Map(vec![("key/~".into(), broken(draw, depth + 1))]),
        _ => Value::Null,
    }
}
