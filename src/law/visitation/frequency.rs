//! How often a plan has visits: a number in each period, or one visit every so many days.

use super::{Arg, Clashes, ENOUGH_AND_NOT, Message, Note, Say, TWO_FREQUENCIES, Text, Truth, codes, messages};
use crate::engine::fact::{Code, Fact, Slot, Whole, ask, facts};
use crate::engine::truth::FactSet;
use crate::law::numbers::{QUARTER_MONTHS, SHORTEST_MONTH_DAYS, WEEK_DAYS, YEAR_MONTHS};

codes! {
    /// The period for which visits are counted.
    pub enum VisitPeriod {
        /// A day.
        Day = "day", "day";
        /// A week.
        Week = "week", "week";
        /// Two weeks.
        Fortnight = "fortnight", "two weeks";
        /// A month.
        Month = "month", "month";
        /// Three months.
        Quarter = "quarter", "quarter";
        /// Twelve months.
        Year = "year", "year";
    }
}

/// A number of visits in a period, or of days between visits. Zero is not a frequency.
pub type VisitCount = Whole<1, 1000>;

facts! { "visitation.frequency":
    /// How often a plan has visits, in one of two ways.
    pub struct Frequency {
        /// The number of visits in each period.
        pub visit_count: Fact<VisitCount> = ask("301.210(b)(4), 301.220(a)")
            .label("How many visits does the plan have in each period?")
            .help("With the period below; or give one visit every so many days instead.");
        /// The period for which visits are counted.
        pub visit_period: Fact<VisitPeriod> = ask("301.210(b)(4), 301.220(a)")
            .label("In which period?")
            .help("A visit is face to face; calls, video and letters are contact besides.");
        /// The number of days from one visit to the next.
        pub visit_every_days: Fact<VisitCount> = ask("301.210(b)(4), 301.220(a)")
            .label("Every how many days is there a visit?")
            .help("In place of a count and a period.");
    }
}

/// A frequency that is fully known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// A number of visits in each period.
    Count(i32, VisitPeriod),
    /// One visit every so many days.
    Every(i32),
}

impl Frequency {
    /// The frequency, if it is fully known.
    pub(super) fn pace(&self) -> Option<Pace> {
        match (
            self.visit_count.get(),
            self.visit_period.get(),
            self.visit_every_days.get(),
        ) {
            (Some(count), Some(period), _) => Some(Pace::Count(count.get(), period)),
            (_, _, Some(days)) => Some(Pace::Every(days.get())),
            (None, _, None) | (Some(_), None, None) => None,
        }
    }

    /// Whether the planned frequency is enough. `test` says so for one pace, or `None` if that depends on how the
    /// visits fall, which `pattern` states. If only part of the frequency is known, the result holds for every
    /// completion of it.
    pub(super) fn suffices(&self, test: impl Fn(Pace) -> Option<bool>, pattern: &Fact<bool>) -> Truth {
        let facts = self.visit_count.only() | self.visit_period.only() | self.visit_every_days.only();
        if let Some(pace) = self.pace() {
            let stated = match pace {
                Pace::Count(..) => self.visit_count.only() | self.visit_period.only(),
                Pace::Every(_) => self.visit_every_days.only(),
            };
            return match test(pace) {
                Some(sufficient) => Truth::given(sufficient, stated),
                None => pattern.yes(),
            };
        }
        // The pattern is enough: a pace that suffices would contradict it.
        if pattern.yes().is_no() {
            return pattern.yes();
        }
        let pattern_open = match pattern.get() {
            Some(_) => FactSet::EMPTY,
            None => pattern.only(),
        };
        match (self.visit_count.get(), self.visit_period.get()) {
            // If one visit in each such period is enough, any number is.
            (None, Some(period)) if test(Pace::Count(1, period)) == Some(true) => Truth::yes(self.visit_period.only()),
            (None, Some(_)) => Truth::unknown(self.visit_count.only() | pattern_open),
            (Some(_), None) => Truth::unknown(self.visit_period.only() | pattern_open),
            (None, None) | (Some(_), Some(_)) => Truth::unknown(facts | pattern_open),
        }
    }

    /// Whether any part of the frequency is known.
    pub(super) fn is_stated(&self) -> bool {
        self.slots().iter().any(|fact| fact.is_known())
    }

    /// The three facts of a frequency.
    pub(super) fn slots(&self) -> [&dyn Slot; 3] {
        [&self.visit_count, &self.visit_period, &self.visit_every_days]
    }

    /// Adds the contradictions in the frequency. A pattern that says no also contradicts a pace that passes the test.
    pub(super) fn contradictions(
        &self,
        test: impl Fn(Pace) -> Option<bool>,
        pattern: &Fact<bool>,
        clashes: &mut Clashes<'_>,
    ) {
        let often = self.suffices(test, pattern);
        if pattern.yes().is_no()
            && often.is_yes()
            && let Some(stated) = often.rests_on().iter().next()
        {
            clashes.add(stated, pattern.id(), &ENOUGH_AND_NOT);
        }
        let every = &self.visit_every_days;
        if every.get().is_some() {
            if self.visit_count.get().is_some() {
                clashes.add(self.visit_count.id(), every.id(), &TWO_FREQUENCIES);
            }
            if self.visit_period.get().is_some() {
                clashes.add(self.visit_period.id(), every.id(), &TWO_FREQUENCIES);
            }
        }
    }
}

/// The visits that a pace guarantees in the shortest month. `None` if that depends on how the visits fall: a count by
/// quarter or year guarantees nothing, unless it is too small even on average.
pub(super) fn guaranteed_monthly(pace: Pace, least: i32) -> Option<i32> {
    match pace {
        Pace::Every(days) => Some(SHORTEST_MONTH_DAYS / days.max(1)),
        Pace::Count(count, VisitPeriod::Day) => Some(count * SHORTEST_MONTH_DAYS),
        Pace::Count(count, VisitPeriod::Week) => Some(count * (SHORTEST_MONTH_DAYS / WEEK_DAYS)),
        Pace::Count(count, VisitPeriod::Fortnight) => Some(count * (SHORTEST_MONTH_DAYS / (2 * WEEK_DAYS))),
        Pace::Count(count, VisitPeriod::Month) => Some(count),
        Pace::Count(count, VisitPeriod::Quarter) if count < QUARTER_MONTHS * least => Some(count / QUARTER_MONTHS),
        Pace::Count(count, VisitPeriod::Year) if count < YEAR_MONTHS * least => Some(count / YEAR_MONTHS),
        Pace::Count(_, VisitPeriod::Quarter | VisitPeriod::Year) => None,
    }
}

/// Explains how many visits the pace guarantees in the shortest month.
pub(super) fn explain_monthly(pace: Pace, least: i32, say: &mut Say) {
    let guaranteed = guaranteed_monthly(pace, least);
    match (pace, guaranteed) {
        (Pace::Every(days), Some(visits)) => say.reading(|| {
            Note::plain(&EVERY_DAYS)
                .with("days", Arg::Number(days.into()))
                .with("visits", Arg::Number(visits.into()))
        }),
        (Pace::Count(count, period @ (VisitPeriod::Quarter | VisitPeriod::Year)), Some(_)) => say.reading(|| {
            Note::plain(&TOO_FEW_ON_AVERAGE)
                .with("count", Arg::Number(count.into()))
                .with("period", Arg::Word(period.word()))
        }),
        (Pace::Count(count, period), Some(visits)) => say.reading(|| {
            Note::plain(&GUARANTEE)
                .with("count", Arg::Number(count.into()))
                .with("period", Arg::Word(period.word()))
                .with("visits", Arg::Number(visits.into()))
        }),
        (_, None) => say.reading(&PATTERN),
    }
}

messages! { FREQUENCY:
    /// One visit every so many days.
    EVERY_DAYS = "visitation.frequency.every_days",
        "Days from one visit to the next: {days}. Visits that the shortest month is sure of: {visits} (its 28 days \
         divided by {days}, rounded down).";
    /// A number of visits in each period.
    GUARANTEE = "visitation.frequency.guarantee",
        "Visits in each period ({period}): {count}. Visits that the shortest month (28 days) is sure of: {visits}.";
    /// A count by quarter or year that is too small even on average.
    TOO_FEW_ON_AVERAGE = "visitation.frequency.too_few_on_average",
        "Visits in each period ({period}): {count}. That is fewer than {#sibling_visits:words} a month even on \
         average.";
    /// A count by quarter or year that may suffice.
    PATTERN = "visitation.frequency.pattern",
        "A count by quarter or year does not say how the visits fall: say whether each calendar month has at least \
         {#sibling_visits:words}.";
}
