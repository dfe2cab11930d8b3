//! What every decision shares: reading its input, and finding its outcome or the facts that are missing.

use std::cell::LazyCell;

use crate::engine::answer::Missing;
use crate::engine::fact::{Age, Code, Fact, Sheet, Value};
use crate::engine::problem::{Problem, Problems};
use crate::engine::search::{self, Search};
use crate::engine::text::Message;
use crate::engine::truth::{FactSet, Truth};
use crate::time::Date;

/// What half-known facts settle: an outcome, or nothing yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled<O> {
    /// The outcome is the same whatever the unknown facts turn out to be.
    Outcome(O),
    /// The outcome is not settled. It waits for some of these facts.
    Open(FactSet),
}

impl<O> Settled<O> {
    /// One outcome if this is so and another if not. Open if that is not known.
    ///
    /// ```
    /// use part301::engine::decision::Settled;
    /// use part301::engine::truth::{FactSet, Truth};
    ///
    /// assert_eq!(Settled::of(Truth::yes(FactSet::of(0)), "met", "not met"), Settled::Outcome("met"));
    /// assert_eq!(Settled::of(Truth::unknown(FactSet::of(0)), "met", "not met"), Settled::Open(FactSet::of(0)));
    /// ```
    pub fn of(truth: Truth, yes: O, no: O) -> Settled<O> {
        match truth.known() {
            Some(true) => Settled::Outcome(yes),
            Some(false) => Settled::Outcome(no),
            None => Settled::Open(truth.rests_on()),
        }
    }
}

impl<O: PartialEq> Settled<O> {
    /// Whether both are outcomes and they differ.
    pub(crate) fn differs(&self, other: &Settled<O>) -> bool {
        match (self, other) {
            (Settled::Outcome(one), Settled::Outcome(other)) => one != other,
            _ => false,
        }
    }
}

/// A time between two dated facts at which an answer changes. The search probes an unknown date near it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Calendar days.
    Days(i32),
    /// Months. A span keeps the day of the month, or ends on the month's last day.
    Months(i32),
    /// Years, to a birthday.
    Birthdays(i32),
}

/// Two facts that cannot both hold.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The numbers of the two facts.
    pub facts: (u8, u8),
    /// The reason, as the end of a sentence.
    pub why: &'static Message,
}

impl Contradiction {
    /// The contradiction as a problem. `paths` gives the path of each fact by its number.
    pub fn problem(&self, paths: &[String]) -> Problem {
        let path = |id: u8| paths.get(usize::from(id)).cloned().unwrap_or_default();
        let (first, second) = self.facts;
        Problem::contradiction(path(first.max(second)), path(first.min(second)), self.why)
    }
}

/// A decision on the facts of one input.
pub trait Decision: Sheet + 'static {
    /// The type of its outcomes.
    type Outcome: Code;

    /// The outcome while facts are missing.
    const UNDETERMINED: Self::Outcome;

    /// The times between two dates at which the answer changes. Dates that are not known are probed near them.
    const SPANS: &'static [Span];
    /// The numbers at which the answer changes. The search tries each of them and the number below it.
    const NUMBERS: &'static [i32];

    /// Whether the search tries the facts that [`settle`](Decision::settle) waits for. If not, all of them are missing:
    /// for decisions on lists too long to be tried, whose `settle` names no fact that cannot decide.
    const SEARCHED: bool = true;
    /// The keys of the facts that are asked first if nothing is searched. The others follow in the order of their
    /// numbers.
    const ASKED_FIRST: &'static [&'static str] = &[];

    /// The day asked about, if it is known.
    fn as_of(&self) -> Option<Date>;

    /// The outcome for these facts, or the facts that it waits for. None that could settle it is left out, and there
    /// may be one too many.
    fn settle(&self) -> Settled<Self::Outcome>;

    /// The facts with a list of dates or codes answered, in each of the ways that matter while the rest stays the
    /// same. Such lists have too many answers to be tried one by one. Lists of objects need nothing here: the search
    /// opens them and tries the facts of their entries.
    fn with_list(&self, _list: u8) -> Vec<Self> {
        Vec::new()
    }

    /// The dates in lists of dates near which the search probes dates that are not known.
    fn listed_dates(&self) -> Vec<Date> {
        Vec::new()
    }

    /// Reports the known facts that contradict each other.
    fn contradictions(&self, found: &mut dyn FnMut(Contradiction));

    /// Reports what is wrong with a single field beyond its type.
    fn malformed(&self, _: &mut Vec<Problem>) {}

    /// Reads an input, with everything that is wrong with it.
    ///
    /// # Errors
    /// All problems at once: unknown keys, wrong types, codes outside their list, impossible dates, numbers
    /// out of bounds, and facts that contradict each other.
    fn from_value(value: &Value) -> Result<Self, Problems> {
        let (facts, mut problems) = Self::read_fields(value);
        problems.extend(facts.faults());
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(Problems(problems))
        }
    }

    /// What is wrong beyond the type of each field: malformed fields, and contradictions.
    fn faults(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.malformed(&mut problems);
        let paths = LazyCell::new(Self::paths);
        self.contradictions(&mut |contradiction| {
            problems.push(contradiction.problem(&paths));
        });
        problems
    }

    /// The outcome if every completion of the facts gives it. Otherwise the facts that could still change it, the most
    /// decisive first.
    fn resolve(&self) -> (Option<Self::Outcome>, Vec<Missing>) {
        self.resolved(self.settle())
    }

    /// The same, if it is known already what these facts settle.
    fn resolved(&self, settled: Settled<Self::Outcome>) -> (Option<Self::Outcome>, Vec<Missing>) {
        match settled {
            Settled::Outcome(outcome) => (Some(outcome), Vec::new()),
            Settled::Open(waits_for) if !Self::SEARCHED => (None, search::all_missing(self, waits_for)),
            Settled::Open(waits_for) => {
                let (outcome, missing) = Search::from(self).missing(waits_for);
                let outcome = outcome.and_then(|index| Self::Outcome::ALL.get(index));
                (outcome.copied(), missing)
            }
        }
    }
}

/// Whether the stated age differs from the age that the date of birth gives on the day asked about.
pub(crate) fn age_contradicts(age: &Fact<Age>, born: &Fact<Date>, as_of: &Fact<Date>) -> bool {
    let (Some(age), Some(born), Some(on)) = (age.get(), born.get(), as_of.get()) else {
        return false;
    };
    born.age_on(on)
        .is_some_and(|completed| i64::from(completed) != i64::from(age.get()))
}

/// Whether somebody has completed this many years on the day asked about, by the stated age or by the date of birth.
///
/// ```
/// use part301::engine::decision::old_enough;
/// use part301::law::disclosure::Facts;
///
/// let facts = Facts::default();
/// assert!(old_enough(&facts.recipient_age, &facts.recipient_birth_date, &facts.as_of, 7).is_unknown());
/// ```
pub fn old_enough(age: &Fact<Age>, born: &Fact<Date>, as_of: &Fact<Date>, years: i32) -> Truth {
    let birthday = |born: &Date| born.birthday(years.unsigned_abs());
    age.passes(|age| age.get() >= years)
        .or_else(born.compared(as_of, |born, as_of| birthday(born) <= *as_of))
}

impl Span {
    /// The two days on which a span ends that begins on this date, and begins that ends on it.
    pub(crate) fn turns(self, date: Date) -> [Date; 2] {
        match self {
            Span::Days(days) => [date.plus_days(days), date.plus_days(-days)],
            Span::Months(months) => [date.plus_months(months), date.plus_months(-months)],
            Span::Birthdays(years) => [date.plus_months(12 * years), date.plus_months(-12 * years)],
        }
    }
}
