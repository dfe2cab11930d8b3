//! Counts the children of a fiscal year. Unknown days are not guessed.

use super::{
    DAY_OF_EXIT, EXCEEDED_ON, FEWER, Facts, HEADROOM, JUST_60, LEAP_DAY, MOST_PERCENT, NEXT, NO_ENTRY, NOBODY, OUTSIDE,
    STILL_IN_CARE, TO_THE_DAY, WHO_COUNTS, fiscal_year, last_day_within, left_before,
};
use crate::engine::answer::shape::{Tenths, shape};
use crate::engine::answer::{DateSpan, Say};
use crate::engine::text::{Arg, Message, Note};
use crate::time::Date;

/// How many days an answer lists on which children pass 24 months.
const NEXT_DAYS: usize = 12;

/// One child's stay, in days since 1970-01-01.
struct Stay {
    /// The child's index in the list.
    index: usize,
    /// `i32::MIN` if the day of entry is not known.
    entered: i32,
    /// The last day that is not more than 24 months after entry. `i32::MAX` if the day of entry is not known.
    last_within: i32,
    /// `i32::MAX` if the child has not left care.
    exited: i32,
}

impl Stay {
    /// Whether the child is in care on this day after more than 24 months there.
    fn is_over(&self, day: i32) -> bool {
        self.last_within < day && day < self.exited
    }
}

shape! {
    /// The figures of the list. A child without a day of exit counts as in care. A child without a day of entry does
    /// not count as over 24 months.
    pub struct Details {
        /// The federal fiscal year of the day asked about. This and all figures are `null` until day and children are
        /// known.
        pub fiscal_year: Option<DateSpan>,
        /// How many received help in it so far.
        pub total: Option<i64>,
        /// How many of them are still in care after more than 24 months.
        pub over: Option<i64>,
        /// Their share in percent, to a tenth, above 60 whenever the goal is exceeded; `null` if `total` is 0.
        pub percent: Option<Tenths>,
        /// How many more could pass 24 months before the goal is exceeded; below 0, by how many it is exceeded.
        pub headroom: Option<i64>,
        /// The first day of this fiscal year on which it would be exceeded if nobody entered or left.
        pub exceeded_on: Option<Date>,
        /// The children who pass 24 months next, on the next twelve days on which any child does.
        pub next: Vec<PassingChildren>,
        /// The share by month of the fiscal year, for the points of a chart and the rows of a table.
        pub months: Vec<GoalMonth>,
    }
}

shape! {
    /// The children who pass 24 months on one day.
    pub struct PassingChildren {
        /// The day.
        pub on: Date,
        /// Their indexes in the list.
        pub children: Vec<usize>,
    }
}

shape! {
    /// The share at a month's end or, in the month asked about, on the day.
    pub struct GoalMonth {
        /// The day measured.
        pub on: Date,
        /// How many received help in the fiscal year up to then.
        pub total: i64,
        /// How many of them were still in care after more than 24 months.
        pub over: i64,
        /// Their share in percent, to a tenth; `null` if `total` is 0.
        pub percent: Option<Tenths>,
        /// Whether it is to come: as it would be if nobody entered or left.
        pub projected: bool,
    }
}

/// The figures of a list of children on the day asked about.
pub(super) struct Measure {
    as_of: Date,
    year: (Date, Date),
    pub(super) total: i64,
    over: i64,
    months: Vec<GoalMonth>,
    /// The next days on which children pass 24 months.
    next: Vec<PassingChildren>,
    /// The first day on which the goal is exceeded if nobody enters or leaves.
    exceeded_on: Option<Date>,
    /// How many children left before the fiscal year began. They are not counted.
    outside: i64,
    /// How many have no day of entry.
    no_entry: i64,
    /// How many have no day of exit.
    no_exit: i64,
    /// How many have been in care for 24 months to the day.
    to_the_day: i64,
    /// Whether 24 months from a February 29 end about now.
    leap_day: bool,
    /// Whether a day of exit matters that is the day asked about or the first of the year.
    day_of_exit: bool,
}

impl Measure {
    /// The figures; `None` until the day and the children are known.
    pub(super) fn of(facts: &Facts) -> Option<Measure> {
        let (as_of, children) = (facts.as_of.get()?, facts.children.known()?.entries());
        let year = fiscal_year(as_of);
        let today = as_of.to_days();
        let mut measure = Measure {
            as_of,
            year,
            total: 0,
            over: 0,
            months: Vec::new(),
            next: Vec::new(),
            exceeded_on: None,
            outside: 0,
            no_entry: 0,
            no_exit: 0,
            to_the_day: 0,
            leap_day: false,
            day_of_exit: false,
        };
        let mut stays = Vec::with_capacity(children.len());
        for (index, child) in children.iter().enumerate() {
            let (entered, exited) = (child.entered.get(), child.exited.get());
            let stay = Stay {
                index,
                entered: entered.map_or(i32::MIN, Date::to_days),
                last_within: entered.map_or(i32::MAX, |entered| last_day_within(entered).to_days()),
                exited: exited.map_or(i32::MAX, Date::to_days),
            };
            if exited.is_some_and(|exited| left_before(year.0, entered, exited)) {
                measure.outside += 1;
                measure.day_of_exit |= exited == Some(year.0);
                continue;
            }
            measure.no_entry += i64::from(entered.is_none());
            measure.no_exit += i64::from(exited.is_none());
            measure.to_the_day += i64::from(stay.last_within == today && exited.is_none());
            measure.day_of_exit |= stay.exited == today;
            measure.leap_day |= entered.is_some_and(|day| day.month() == 2 && day.day() == 29)
                && (today - 1..=today).contains(&stay.last_within);
            stays.push(stay);
        }
        measure.count(&stays);
        measure.look_ahead(&stays);
        Some(measure)
    }

    /// Counts the share by month and on the day asked about.
    fn count(&mut self, stays: &[Stay]) {
        let on = |on: Date, projected| {
            let day = on.to_days();
            let counted = stays.iter().filter(|stay| stay.entered <= day);
            let over = stays.iter().filter(|stay| stay.is_over(day));
            let (total, over) = (counted.count() as i64, over.count() as i64);
            GoalMonth {
                on,
                total,
                over,
                percent: percent(over, total),
                projected,
            }
        };
        self.months = (0..12)
            .map(|month| self.year.0.plus_months(month).last_of_month())
            .map(|end| {
                if self.as_of.first_of_month() == end.first_of_month() {
                    on(self.as_of, false)
                } else {
                    on(end, end > self.as_of)
                }
            })
            .collect();
        let now = self.months.iter().find(|month| month.on == self.as_of);
        (self.total, self.over) = now.map_or((0, 0), |now| (now.total, now.over));
    }

    /// Finds out who passes 24 months next, and when the goal would be exceeded.
    fn look_ahead(&mut self, stays: &[Stay]) {
        let today = self.as_of.to_days();
        let to_come = |stay: &&Stay| stay.exited == i32::MAX && today <= stay.last_within;
        let mut ahead: Vec<(i32, usize)> = stays
            .iter()
            .filter(to_come)
            .filter(|stay| stay.last_within < i32::MAX)
            .map(|stay| (stay.last_within, stay.index))
            .collect();
        ahead.sort_unstable();
        let passes = |last_within: i32| Date::from_days(last_within.saturating_add(1));
        let headroom = usize::try_from(self.headroom()).ok();
        self.exceeded_on = headroom
            .and_then(|headroom| passes(ahead.get(headroom)?.0))
            .filter(|on| *on <= self.year.1);
        self.next = ahead
            .chunk_by(|one, other| one.0 == other.0)
            .take(NEXT_DAYS)
            .filter_map(|group| {
                let on = passes(group.first()?.0)?;
                let children = group.iter().map(|(_, index)| *index).collect();
                Some(PassingChildren { on, children })
            })
            .collect();
    }

    /// How many more children could pass 24 months within the goal. Negative: by how many children it is exceeded.
    fn headroom(&self) -> i64 {
        self.total * MOST_PERCENT / 100 - self.over
    }

    /// Adds the readings and notes on the share.
    pub(super) fn say(&self, facts: &Facts, say: &mut Say) {
        let count =
            |message: &'static Message, count: i64| move || Note::plain(message).with("count", Arg::Number(count));
        if self.outside > 0 {
            say.note(count(&OUTSIDE, self.outside));
        }
        if self.day_of_exit {
            say.reading(&DAY_OF_EXIT);
        }
        if self.total == 0 {
            say.note(&NOBODY);
            return;
        }
        say.reading(&WHO_COUNTS);
        if self.to_the_day > 0 {
            say.reading(count(&TO_THE_DAY, self.to_the_day));
        }
        if self.leap_day {
            say.reading(&LEAP_DAY);
        }
        if 100 * self.over == MOST_PERCENT * self.total {
            say.reading(&JUST_60);
        }
        if self.no_exit > 0 && facts.exits_complete.get() != Some(true) {
            say.note(&STILL_IN_CARE);
        }
        if self.no_entry > 0 {
            say.note(count(&NO_ENTRY, self.no_entry));
        }
        if self.headroom() < 0 {
            say.mend(count(&FEWER, -self.headroom()));
            return;
        }
        say.note(count(&HEADROOM, self.headroom()));
        if let Some(PassingChildren { on, children }) = self.next.first() {
            let count = children.len() as i64;
            say.note(|| {
                Note::plain(&NEXT)
                    .with("date", Arg::Date(*on))
                    .with("count", Arg::Number(count))
            });
        }
        if let Some(on) = self.exceeded_on {
            say.note(|| Note::plain(&EXCEEDED_ON).with("date", Arg::Date(on)));
        }
    }

    /// The sentence with the figures filled in.
    pub(super) fn sentence(&self, message: &'static Message) -> Note {
        let tenths = tenths(self.over, self.total).unwrap_or_default();
        let percent = format!("{}.{}", tenths / 10, tenths % 10);
        Note::plain(message)
            .with("date", Arg::Date(self.as_of))
            .with("over", Arg::Number(self.over))
            .with("total", Arg::Number(self.total))
            .with("percent", Arg::Plain(percent))
    }
}

impl Details {
    /// The figures of an answer; `None` until they can be counted.
    pub(super) fn of(measure: Option<&Measure>) -> Details {
        Details {
            fiscal_year: measure.map(|measure| measure.year.into()),
            total: measure.map(|measure| measure.total),
            over: measure.map(|measure| measure.over),
            percent: measure.and_then(|measure| percent(measure.over, measure.total)),
            headroom: measure.map(Measure::headroom),
            exceeded_on: measure.and_then(|measure| measure.exceeded_on),
            next: measure.map(|measure| measure.next.clone()).unwrap_or_default(),
            months: measure.map(|measure| measure.months.clone()).unwrap_or_default(),
        }
    }
}

/// The share in tenths of a percent, rounded. A share above the goal is at least 60.1%, so that it never reads as 60%.
fn tenths(over: i64, total: i64) -> Option<i64> {
    let rounded = (2000 * over + total).checked_div(2 * total)?;
    if 100 * over > MOST_PERCENT * total {
        Some(rounded.max(10 * MOST_PERCENT + 1))
    } else {
        Some(rounded)
    }
}

fn percent(over: i64, total: i64) -> Option<Tenths> {
    tenths(over, total).map(Tenths)
}
