//! Is the share of children in federally funded care for more than 24 months within the Department's goal? Which of
//! the plans to achieve it are in place? 301.310-301.330.
//!
//! ```
//! use part301::time::Date;
//! use part301::engine::fact::List;
//! use part301::law::goal::{self, Child, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.as_of.set(Date::parse("2026-03-02")?);
//! facts.exits_complete.set(true);
//! let entered = ["2024-03-01", "2024-03-02", "2025-01-15"];
//! let children = entered.map(|day| Child::new(Date::parse(day).ok(), None));
//! facts.children.set(List::new(children.to_vec()).unwrap());
//! let answer = goal::measure(&facts).unwrap();
//! assert_eq!(answer.outcome, Outcome::Within); // one of three: for the second it is 24 months to the day, no more
//! # Ok::<(), part301::time::DateError>(())
//! ```
//!
//! A list holds up to [`CHILD_LIMIT`] children. A child has no name here, only an index in the list.

mod facts;
mod measure;
mod prerequisites;

use crate::engine::answer::{Answer, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer_settled, findings_by, refuse_faults, table};
use crate::engine::fact::{Fact, List, codes};
use crate::engine::problem::{self, LATER_THAN_AS_OF, Problem, ProblemCode, Problems, messages};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Message, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{GOAL_MONTHS, GOAL_PERCENT};
use crate::law::sections::{S301_310, S301_320, S301_330};
use crate::law::shared::period::ENDS_BEFORE_START;
use crate::time::Date;

pub use facts::{Child, Children, Facts};
use measure::Measure;
pub use measure::{Details, GoalMonth, PassingChildren};
use prerequisites::PREREQUISITES;
pub use prerequisites::STEP_MESSAGES;

/// The largest share, in percent, of children who are in care for longer than the goal allows.
pub const MOST_PERCENT: i64 = GOAL_PERCENT.value as i64;

/// The most children that a list takes.
pub const CHILD_LIMIT: u32 = 100_000;

codes! { "GoalOutcome":
    /// The outcome of the measurement.
    pub enum Outcome {
        /// The share is at most 60%.
        Within = "within", "within the goal";
        /// The share is more than 60%.
        Exceeded = "exceeded", "over the goal";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

// ---------------------------------------------------------------------------------------------------
// The share

rule! {
    /// 301.320: at most 60% of the year's children, more than 24 months.
    SHARE = "goal.share", "301.310, 301.320":
        "Of all children who receive Title IV-E foster care help in a federal fiscal year, at most {#goal_percent}% \
         remain in care after more than {#goal_months} months there.";
    WHO_COUNTS = "All children of the fiscal year up to this day are counted, those included who have left; of them, \
                  those still in care after more than {#goal_months} months. The Section sets the goal for any time of \
                  the year, so the year's later entries cannot be waited for.";
    TO_THE_DAY = "{#goal_months} months to the day are not more than {#goal_months} months: the mark is passed on the \
                  day after. Children at that mark on this day: {count}.";
    LEAP_DAY = "{#goal_months} months from February 29 are taken to end on February 28.";
    DAY_OF_EXIT = "The day of exit is no longer a day in care.";
    JUST_60 = "{#goal_percent}% exactly is within the goal.";
    NOBODY = "No child received help in this fiscal year so far: there is no share, and nothing over the goal.";
    STILL_IN_CARE = "Where the list gives no exit, the figures count the child as still in care.";
    NO_ENTRY = "Children without a day of entry: {count}. The figures count them among all, and not among those over \
                {#goal_months} months.";
    OUTSIDE = "Children who left before this fiscal year began, and are not counted: {count}.";
    HEADROOM = "Children who could still pass {#goal_months} months without exceeding the goal: {count}.";
    NEXT = "Children who pass {#goal_months} months next, on {date}: {count}.";
    EXCEEDED_ON = "If nobody enters or leaves, the goal is exceeded from {date} on.";
    FEWER = "Children in care for more than {#goal_months} months beyond what the goal allows: {count}.";
}

/// The figures of the share, and the outcome that they give.
#[derive(Clone, Copy)]
struct Share<'a> {
    /// `None` until the day and the children are known.
    measure: Option<&'a Measure>,
    settled: Settled<Outcome>,
}

fn share(f: &Facts, Share { measure, settled }: Share<'_>, say: &mut Say) -> Ruling {
    if let Some(measure) = measure {
        measure.say(f, say);
    }
    let facts = f.as_of.only() | f.children.only();
    match settled {
        Settled::Outcome(_) if measure.is_some_and(|measure| measure.total == 0) => Ruling::not_applicable(facts),
        Settled::Outcome(outcome) => {
            // The day need not be known if no child can be over 24 months.
            let known = |fact: &Fact<bool>| fact.get().map_or(FactSet::EMPTY, |_| fact.only());
            let day = match f.as_of.get() {
                Some(_) => facts,
                None => f.children.only(),
            };
            let rests_on = day | known(&f.exits_complete);
            Truth::given(outcome == Outcome::Within, rests_on).into()
        }
        Settled::Open(open) => Truth::unknown(open).into(),
    }
}

table! {
    /// The rules in the order of the Sections. The outcome is counted from the children, and the ruling on the share
    /// follows from it.
    TABLE: (&'static Rule, fn(&Facts, Share<'_>, &mut Say) -> Ruling) =
        SHARE: share;
        PREREQUISITES: |facts, _, say| facts.prerequisites(say);
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_310, &S301_320, &S301_330];

// ---------------------------------------------------------------------------------------------------
// The decision

/// What one child adds to the balance against the goal, in hundredths of a child, at the least and at the most.
///
/// A child of the year adds -60, or +40 after more than 24 months in care. The goal is exceeded if the sum of all
/// children is more than 0.
#[derive(Clone, Copy, Default)]
struct Weight {
    least: i64,
    most: i64,
}

/// What a child adds who is in care after more than 24 months.
const OVER: i64 = 100 - MOST_PERCENT;
/// What any other child of the year adds.
const COUNTED: i64 = -MOST_PERCENT;

impl Facts {
    /// The day asked about, and the first day of its fiscal year.
    fn day(&self) -> Option<(Date, Date)> {
        let as_of = self.as_of.get()?;
        Some((as_of, fiscal_year(as_of).0))
    }

    /// What a child adds on the day asked about. `day` is that day and the first day of its fiscal year.
    fn weight(&self, child: &Child, day: Option<(Date, Date)>) -> Weight {
        let (entered, exited) = (child.entered.get(), child.exited.get());
        let complete = self.exits_complete.get() == Some(true);
        let some = |least, most| Weight { least, most };
        let Some((as_of, start)) = day else {
            return match exited {
                Some(_) => some(COUNTED, 0), // no exit lies after the day
                None => some(COUNTED, OVER),
            };
        };
        match (entered, exited) {
            (None, None) => some(COUNTED, OVER),
            (None, Some(exited)) if exited == start => some(COUNTED, 0),
            (_, Some(exited)) if left_before(start, entered, exited) => some(0, 0),
            (_, Some(_)) => some(COUNTED, COUNTED),
            (Some(entered), None) => match (last_day_within(entered) < as_of, complete) {
                (true, true) => some(OVER, OVER),
                (true, false) => some(COUNTED, OVER),
                // The child may have left before the year began.
                (false, false) if entered < start => some(COUNTED, 0),
                (false, _) => some(COUNTED, COUNTED),
            },
        }
    }

    /// The children of the list; none while it is not known.
    fn entries(&self) -> &[Child] {
        self.children.known().map(List::entries).unwrap_or_default()
    }

    /// The unknown facts that could settle what the weights leave open.
    fn open(&self) -> FactSet {
        let (as_of, exits) = (self.as_of.unless_known(), self.exits_complete.unless_known());
        if self.children.known().is_none() {
            return as_of | exits | self.children.only();
        }
        let day = self.day();
        let open = |child: &&Child| {
            let weight = self.weight(child, day);
            weight.least < weight.most
        };
        let mut waits_for = as_of;
        for child in self.entries().iter().filter(open) {
            waits_for |= child.entered.unless_known();
            if child.exited.get().is_none() && self.exits_complete.get() != Some(true) {
                waits_for |= exits | child.exited.only();
            }
        }
        waits_for
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];
    const SEARCHED: bool = false;

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let (mut least, mut most, day) = (0, 0, self.day());
        for child in self.entries() {
            let weight = self.weight(child, day);
            least += weight.least;
            most += weight.most;
        }
        match self.children.known() {
            Some(_) if least > 0 => Settled::Outcome(Outcome::Exceeded),
            Some(_) if most <= 0 => Settled::Outcome(Outcome::Within),
            Some(_) | None => Settled::Open(self.open()),
        }
    }

    fn contradictions(&self, _: &mut dyn FnMut(Contradiction)) {}

    fn malformed(&self, problems: &mut Vec<Problem>) {
        let as_of = self.as_of.get();
        for (index, child) in self.entries().iter().enumerate() {
            if problems.len() >= problem::PROBLEM_LIMIT {
                return;
            }
            let (entered, exited) = (child.entered.get(), child.exited.get());
            let later = |day: Option<Date>| day.zip(as_of).is_some_and(|(day, on)| day > on);
            let backwards = entered.zip(exited).is_some_and(|(one, other)| one > other);
            for (key, wrong, other, why) in [
                ("entered", later(entered), None, &LATER_THAN_AS_OF),
                ("exited", later(exited), None, &LATER_THAN_AS_OF),
                ("exited", backwards, Some("entered"), &ENDS_BEFORE_START),
            ] {
                let at = |key| format!("/children/{index}/{key}");
                if wrong {
                    problems.push(Problem {
                        path: at(key),
                        code: ProblemCode::Contradiction,
                        got: String::new(),
                        expected: why.into(),
                        other: Some(other.map_or("/asOf".to_string(), at)),
                    });
                }
            }
        }
    }
}

/// Whether a stay was over when the fiscal year began. The day of exit is not a day in care, unless the child entered
/// on the same day.
fn left_before(start: Date, entered: Option<Date>, exited: Date) -> bool {
    exited < start || exited == start && entered.is_none_or(|entered| entered < start)
}

/// The last day on which a child with this day of entry has not been in care for more than 24 months.
fn last_day_within(entered: Date) -> Date {
    entered.plus_months(GOAL_MONTHS.value)
}

/// The first and the last day of the federal fiscal year that a day falls into.
///
/// ```
/// use part301::time::Date;
/// use part301::law::goal::fiscal_year;
///
/// let day = |text| Date::parse(text).unwrap();
/// assert_eq!(fiscal_year(day("2026-09-30")), (day("2025-10-01"), day("2026-09-30")));
/// assert_eq!(fiscal_year(day("2026-10-01")).0, day("2026-10-01"));
/// ```
pub fn fiscal_year(day: Date) -> (Date, Date) {
    let months_in = (day.month() as i32 + 2) % 12; // October is 0
    let from = day.first_of_month().plus_months(-months_in);
    (from, from.plus_months(11).last_of_month())
}

// ---------------------------------------------------------------------------------------------------
// Asking

/// Measures the share on the day asked about.
///
/// # Errors
/// All [`Problems`] at once: a child who left before entering, a date after the day asked about.
pub fn measure(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    refuse_faults(facts)?;
    let (measure, settled) = (Measure::of(facts), facts.settle());
    Ok(answer_settled(facts, settled, SECTIONS, |outcome| {
        let (measured, plain) = match outcome {
            Outcome::Within => (&WITHIN, &WITHIN_PLAIN),
            Outcome::Exceeded => (&EXCEEDED, &EXCEEDED_PLAIN),
            Outcome::Undetermined => (&UNDETERMINED, &UNDETERMINED_PLAIN),
        };
        let measure = measure.as_ref();
        let share = Share { measure, settled };
        Reply {
            summary: match measure {
                Some(measure) if measure.total == 0 && outcome == Outcome::Within => (&NOBODY).into(),
                Some(measure) if measure.total > 0 => measure.sentence(measured),
                Some(_) | None => plain.into(),
            },
            findings: findings_by(TABLE, |decide, say| decide(facts, share, say)),
            duties: facts.duties(),
            details: Details::of(measure),
        }
    }))
}

messages! { MESSAGES:
    /// The outcome is within.
    WITHIN = "goal.outcome.within",
        "On {date}, {over} of {total} {total|one=child|other=children} ({percent}%) {over|one=was|other=were} still in \
         care after more than {#goal_months} months: within the goal of at most {#goal_percent}%.";
    /// The outcome is within, without figures.
    WITHIN_PLAIN = "goal.outcome.within_plain",
        "The goal of at most {#goal_percent}% is kept, whatever is not known.";
    /// The outcome is exceeded.
    EXCEEDED = "goal.outcome.exceeded",
        "On {date}, {over} of {total} {total|one=child|other=children} ({percent}%) {over|one=was|other=were} still in \
         care after more than {#goal_months} months: more than the goal of {#goal_percent}% allows.";
    /// The outcome is exceeded, without figures.
    EXCEEDED_PLAIN = "goal.outcome.exceeded_plain",
        "The goal of at most {#goal_percent}% is exceeded, whatever is not known.";
    /// The outcome is undetermined.
    UNDETERMINED = "goal.outcome.undetermined",
        "On {date}, {over} of {total} {total|one=child|other=children} ({percent}%) {over|one=was|other=were} still in \
         care after more than {#goal_months} months, as the list stands; what is not known could move it across the \
         goal of at most {#goal_percent}%.";
    /// The outcome is undetermined, without figures.
    UNDETERMINED_PLAIN = "goal.outcome.undetermined_plain",
        "The share cannot be measured yet.";
}
