//! Many timelines at once, as numbers only, so that they cross into JavaScript at little cost.

use super::facts::Facts;
use super::row::RowStatus;
use super::rows::{DEFINITIONS, RULES};
use crate::engine::answer::shape::shape;
use crate::engine::fact::{At, Code, FactValue, Value, refuse};
use crate::engine::input::Input;
use crate::engine::problem::{self, Problem, ProblemCode, Problems};
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Note};
use crate::time::{Calendar, Date, Moment};

/// Many timelines as numbers.
///
/// Every row whose event is known is five numbers in sequence, which [`COMPACT_FIELDS`] names:
///
/// | index | number |
/// |---|---|
/// | 0 | the row: its index in [`RULES`] |
/// | 1 | its due date, in days since 1970-01-01; [`NONE`] if it has none |
/// | 2 | its status: the index in the list of [`RowStatus`] |
/// | 3 | days left; [`NONE`] if none are counted |
/// | 4 | 1 if it depends on a condition that is not known, otherwise 0 |
///
/// The rows of input `i` are those from `starts[i]` to `starts[i + 1]`, counted in rows, in the order of the rules.
#[derive(Debug)]
pub struct Compact {
    /// The rows of all inputs, one after another.
    pub rows: Vec<i32>,
    /// The row at which each input begins, then the total number of rows: one entry more than there are inputs.
    pub starts: Vec<u32>,
    /// The inputs that were refused, each with everything that is wrong with it. They have no rows.
    pub problems: Vec<RefusedInput>,
}

shape! {
    /// An input that was refused.
    pub struct RefusedInput {
        /// Its index in the list.
        pub index: usize,
        /// Everything that is wrong with it.
        pub problems: Vec<Problem>,
    }
}

shape! {
    /// What the numbers of many timelines stand for.
    pub struct TimelineKey {
        /// The meaning of the numbers of one row, in order.
        pub fields: Vec<&'static str>,
        /// The ids of the rules, by index.
        pub rules: Vec<&'static Rule>,
        /// The statuses, by index.
        pub statuses: Vec<RowStatus>,
        /// The number that means "none".
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

/// The meaning of the numbers of one row, in order.
pub const COMPACT_FIELDS: [&str; 5] = ["rule", "due", "status", "daysLeft", "conditional"];

/// The number that means "none".
pub const NONE: i32 = i32::MIN;

/// Computes many timelines. A problem with one input does not affect the others.
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

/// The most inputs at once. `js/` accepts no more either.
pub const INPUT_LIMIT: u32 = 100_000;

/// The problem with inputs that are not a list, or too many.
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
    /// Adds the timeline of one more input.
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
        for (index, definition) in DEFINITIONS.iter().enumerate() {
            let Some(row) = definition.apply(facts, calendar) else {
                continue;
            };
            if row.start.is_none() {
                continue;
            }
            let due = row.due.map(Moment::date);
            self.rows.extend([
                i32::try_from(index).unwrap_or(NONE),
                due.map_or(NONE, Date::to_days),
                row.status.raw().unwrap_or(NONE),
                row.days_left.unwrap_or(NONE),
                i32::from(!row.asks_for().is_empty()),
            ]);
        }
    }
}
