//! Many lines at once, as numbers alone: built to cross into JavaScript at little cost.

use super::facts::Facts;
use super::rows::TERMS;
use super::{RULES, RowStatus};
use crate::engine::answer::shape::shape;
use crate::engine::fact::{At, Code, FactValue, Value, refuse};
use crate::engine::input::Input;
use crate::engine::problem::{self, Problem, ProblemCode, Problems};
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Note};
use crate::time::{Calendar, Date, Moment};

/// Many lines as numbers.
///
/// Every row whose event is known is five numbers on end, named by [`COMPACT_FIELDS`]:
///
/// | place | number |
/// |---|---|
/// | 0 | the row: its place in [`RULES`](super::RULES) |
/// | 1 | its date, as days since 1970-01-01; [`NONE`] without one |
/// | 2 | how it stands: the place in [`RowStatus`](super::RowStatus)'s list |
/// | 3 | days left; [`NONE`] where none are counted |
/// | 4 | 1 if it hangs on a condition that is not known, else 0 |
///
/// The rows of input `i` are those from `starts[i]` to `starts[i + 1]`, counted in rows, in the order of the rules.
#[derive(Debug)]
pub struct Compact {
    /// The rows of all inputs, one after another.
    pub rows: Vec<i32>,
    /// Where each input's rows begin, and where the last one's end: one more than there are inputs.
    pub starts: Vec<u32>,
    /// The inputs that were refused, by their place, each with everything that is wrong with it. They have no rows.
    pub problems: Vec<RefusedInput>,
}

shape! {
    /// An input that was refused.
    pub struct RefusedInput {
        /// Its place in the list.
        pub index: usize,
        /// Everything that is wrong with it.
        pub problems: Vec<Problem>,
    }
}

shape! {
    /// What the numbers of many timelines stand for.
    pub struct TimelineKey {
        /// What the numbers of one row are, in order.
        pub fields: Vec<&'static str>,
        /// The ids of the rules, by their places.
        pub rules: Vec<&'static Rule>,
        /// The statuses, by their places.
        pub statuses: Vec<RowStatus>,
        /// No number.
        pub none: i32,
    }
}

impl Default for TimelineKey {
    fn default() -> TimelineKey {
        TimelineKey {
            fields: COMPACT_FIELDS.to_vec(),
            rules: RULES.to_vec(),
            statuses: RowStatus::ALL.to_vec(),
            none: NONE,
        }
    }
}

/// What the numbers of one row are, in order.
pub const COMPACT_FIELDS: [&str; 5] = ["rule", "due", "status", "daysLeft", "conditional"];

/// No number.
pub const NONE: i32 = i32::MIN;

/// Computes many lines. What is wrong with one input leaves the others alone.
///
/// ```
/// use part301::time::Calendar;
/// use part301::engine::fact::Value;
/// use part301::law::timeline::compute_many;
///
/// let day = |text: &str| Value::Text(text.into());
/// let placed = |on| Value::Map(vec![("events".into(), Value::Map(vec![("placement".into(), on)]))]);
/// let lines = compute_many(&[placed(day("2025-07-02")), placed(day("2025-02-30"))], &Calendar::default());
/// assert_eq!(lines.problems.len(), 1);
/// assert_eq!(lines.problems[0].index, 1);
/// assert_eq!(lines.starts[1], lines.starts[2]); // the second has no rows
/// assert_eq!(lines.rows.len(), 5 * lines.starts[1] as usize);
/// ```
pub fn compute_many(inputs: &[Value], calendar: &Calendar) -> Compact {
    let mut compact = Compact::default();
    for input in inputs {
        compact.add(input, calendar);
    }
    compact
}

/// The most inputs at once; js/snapshot.js takes no more.
pub const INPUT_LIMIT: u32 = 100_000;

/// What is wrong with inputs that are no list, or too many.
pub fn not_a_list(inputs: &Value) -> Problems {
    let mut problems = Vec::new();
    let expected = Note::plain(&problem::A_LIST)
        .with("min", Arg::Number(0))
        .with("max", Arg::Number(INPUT_LIMIT.into()));
    refuse(&mut problems, &At::Root, ProblemCode::WrongType, inputs, expected);
    Problems(problems)
}

impl Default for Compact {
    fn default() -> Compact {
        Compact {
            rows: Vec::new(),
            starts: vec![0],
            problems: Vec::new(),
        }
    }
}

impl Compact {
    /// Computes one more line.
    pub fn add(&mut self, input: &Value, calendar: &Calendar) {
        match Facts::read_checked(input) {
            Ok(facts) => self.add_rows(&facts, calendar),
            Err(Problems(problems)) => self.problems.push(RefusedInput {
                index: self.starts.len() - 1,
                problems,
            }),
        }
        let rows = self.rows.len() / COMPACT_FIELDS.len();
        self.starts.push(u32::try_from(rows).unwrap_or(u32::MAX));
    }

    fn add_rows(&mut self, facts: &Facts, calendar: &Calendar) {
        let place = |place: usize| i32::try_from(place).unwrap_or(NONE);
        for (row, term) in TERMS.iter().enumerate() {
            let Some(case) = term.reckon(facts, calendar) else {
                continue;
            };
            if case.start.is_none() {
                continue;
            }
            let due = case.due.map(Moment::date);
            self.rows.extend([
                place(row),
                due.map_or(NONE, Date::to_days),
                case.status.raw().unwrap_or(NONE),
                case.days_left.unwrap_or(NONE),
                i32::from(!case.asks_for().is_empty()),
            ]);
        }
    }
}
