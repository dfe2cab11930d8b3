//! The options that a caller can set in addition to the facts: the calendar that counts business days.

use crate::engine::answer::shape::shape;
use crate::engine::fact::{At, Fact, FactValue, List, Value, ask, codes, facts};
use crate::engine::problem::Problems;
use crate::time::calendar::{Calendar, Date, Named};

codes! {
    /// The named calendars.
    pub enum CalendarName {
        /// The days on which State offices are closed: 80 Ill. Adm. Code 303.190-.200. The default.
        IllinoisStateOffices = "illinois_state_offices", "Illinois State offices";
        /// The legal holidays: 205 ILCS 630/17.
        IllinoisLegal = "illinois_legal", "Illinois legal holidays";
    }
}

/// A list of days: at most 2,000.
type Days = List<Date, 0, 2000>;

facts! { "time.calendar_change":
    /// A named calendar, with some days added and some removed.
    pub struct CalendarChange {
        /// The calendar that is changed.
        pub base: Fact<CalendarName> = ask("5 ILCS 70/1.11")
            .label("The calendar that is changed");
        /// Further holidays.
        pub add: Fact<Days> = ask("5 ILCS 70/1.11")
            .label("Further holidays");
        /// Days that are not holidays after all.
        pub remove: Fact<Days> = ask("5 ILCS 70/1.11")
            .label("Days that are no holidays after all");
    }
}

/// Reads the calendar option: a name, a list of dates, or `{ base, add, remove }`. The dates of a list are the only
/// holidays. `null` is the default, the calendar of the State offices.
///
/// # Errors
/// All problems at once. Their paths begin with `/options/calendar`.
///
/// ```
/// use part301::time::calendar::Date;
/// use part301::engine::fact::Value;
///
/// let legal = part301::law::shared::options::calendar(&Value::Text("illinois_legal".into()))?;
/// let good_friday = Date::new(2025, 4, 18).unwrap();
/// assert!(!legal.is_business_day(good_friday));
/// assert!(part301::law::shared::options::calendar(&Value::Null)?.is_business_day(good_friday));
/// # Ok::<(), part301::engine::problem::Problems>(())
/// ```
pub fn calendar(value: &Value) -> Result<Calendar, Problems> {
    let options = At::Key(&At::Root, "options");
    let at = &At::Key(&options, "calendar");
    let mut problems = Vec::new();
    let named = |name: Option<CalendarName>| {
        Calendar::named(match name {
            Some(CalendarName::IllinoisLegal) => Named::IllinoisLegal,
            Some(CalendarName::IllinoisStateOffices) | None => Named::IllinoisStateOffices,
        })
    };
    let calendar = match value {
        Value::Null => named(None),
        Value::List(_) => {
            let days = Days::read(value, at, &mut problems);
            Calendar::only(days.iter().flat_map(Days::entries).copied())
        }
        Value::Map(_) => {
            let change = CalendarChange::read(value, at, &mut problems).unwrap_or_default();
            let days = |days: Option<&Days>| days.map(|days| days.entries().to_vec()).unwrap_or_default();
            named(change.base.get())
                .with(days(change.add.known()))
                .without(days(change.remove.known()))
        }
        // Not an enum of the law: any other value is read as a name.
        _ => named(CalendarName::read(value, at, &mut problems)),
    };
    if problems.is_empty() {
        Ok(calendar)
    } else {
        Err(Problems(problems))
    }
}

/// The code of a named calendar.
impl From<Named> for CalendarName {
    fn from(named: Named) -> CalendarName {
        match named {
            Named::IllinoisLegal => CalendarName::IllinoisLegal,
            Named::IllinoisStateOffices => CalendarName::IllinoisStateOffices,
        }
    }
}

shape! {
    /// The calendar that counted business days.
    pub struct AppliedCalendar {
        /// The name of the calendar; `null` if the caller gave a list of days.
        pub name: Option<CalendarName>,
        /// The law that the calendar follows.
        pub citation: Option<&'static str>,
        /// Whether the caller added or removed days.
        pub changed: bool,
    }
}

impl From<&Calendar> for AppliedCalendar {
    fn from(calendar: &Calendar) -> AppliedCalendar {
        AppliedCalendar {
            name: calendar.base().map(CalendarName::from),
            citation: calendar.base().map(Named::citation),
            changed: calendar.is_changed(),
        }
    }
}
