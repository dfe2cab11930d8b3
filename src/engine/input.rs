//! From an input and a calendar to an answer, or to everything that is wrong with either.

use crate::engine::decision::Decision;
use crate::engine::fact::{Declared, Sheet, Value};
use crate::engine::problem::{Problem, Problems};
use crate::time::Calendar;

/// An input that can be read.
pub trait Input: Sized {
    /// The declarations of its facts.
    const FACTS: &'static [Declared];

    /// Reads the input. A wrong field is refused, along with every other problem. An input that is read may still
    /// contradict itself: a decision checks that before it decides.
    ///
    /// # Errors
    /// All problems at once.
    fn read_input(value: &Value) -> Result<Self, Problems>;

    /// The facts that contradict each other, as problems.
    fn contradictory(&self) -> Vec<Problem>;

    /// Reads the input, and also refuses it if it contradicts itself.
    ///
    /// # Errors
    /// All problems at once.
    fn read_checked(value: &Value) -> Result<Self, Problems> {
        let input = Self::read_input(value)?;
        match input.contradictory() {
            found if found.is_empty() => Ok(input),
            found => Err(Problems(found)),
        }
    }
}

impl<D: Decision> Input for D {
    const FACTS: &'static [Declared] = D::DECLARED;

    fn read_input(value: &Value) -> Result<D, Problems> {
        read_facts(value)
    }

    fn contradictory(&self) -> Vec<Problem> {
        self.faults()
    }
}

/// Reads a record of facts. If a field is wrong, the problems include what the other facts contradict.
///
/// # Errors
/// All problems at once.
pub fn read_facts<F: Input + Sheet>(value: &Value) -> Result<F, Problems> {
    let (facts, mut problems) = F::read_fields(value);
    if problems.is_empty() {
        return Ok(facts);
    }
    problems.extend(facts.contradictory());
    Err(Problems(problems))
}

/// Reads an input and decides. `calendar` is the calendar as read before, or its problems.
///
/// # Errors
/// Everything that is wrong with the input and with the calendar.
pub fn answer<I: Input, A>(
    input: &Value,
    calendar: Result<Calendar, Problems>,
    decide: impl Fn(&I, &Calendar) -> Result<A, Problems>,
) -> Result<A, Problems> {
    match (I::read_input(input), calendar) {
        (Ok(input), Ok(calendar)) => decide(&input, &calendar),
        (input, calendar) => {
            let mut problems = match input {
                Ok(input) => input.contradictory(),
                Err(Problems(problems)) => problems,
            };
            problems.extend(calendar.err().into_iter().flat_map(|found| found.0));
            Err(Problems(problems))
        }
    }
}
