//! The calendar against slow and obvious recounts: every day of 1990 to 2100, by a day list that this file builds for
//! itself, one day after another, without the crate.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use part301::engine::fact::Code;
use part301::law::shared::holiday::Holiday;
use part301::time::calendar::{Calendar, Date, DateError, HOLIDAYS, Moment, Named, Weekday, clock_change, easter};
use proptest::prelude::*;

// ---------------------------------------------------------------------------------------------------------------------
// The slow model: a list of days
// ---------------------------------------------------------------------------------------------------------------------

/// Year, month, day.
type Ymd = (i32, u32, u32);

/// A day of the list; `weekday` is 0 on Sunday.
#[derive(Clone, Copy, Debug)]
struct Day {
    ymd: Ymd,
    weekday: u32,
}

const SUNDAY: u32 = 0;
const MONDAY: u32 = 1;
const TUESDAY: u32 = 2;
const THURSDAY: u32 = 4;
const SATURDAY: u32 = 6;

fn month_length(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Every day from 1 January 1989, which was a Sunday, to the end of 2125.
fn days() -> Vec<Day> {
    let mut list = Vec::new();
    let mut weekday = SUNDAY;
    for year in 1989..=2125 {
        for month in 1..=12 {
            for day in 1..=month_length(year, month) {
                list.push(Day {
                    ymd: (year, month, day),
                    weekday,
                });
                weekday = (weekday + 1) % 7;
            }
        }
    }
    list
}

/// The indices of the start days: 1990 to 2100.
fn starts(days: &[Day]) -> impl Iterator<Item = usize> {
    (0..days.len()).filter(|&i| (1990..=2100).contains(&days[i].ymd.0))
}

fn date((year, month, day): Ymd) -> Date {
    Date::new(year, month, day).unwrap_or_else(|| panic!("no such day: {year}-{month}-{day}"))
}

fn ymd(date: Date) -> Ymd {
    (date.year(), date.month(), date.day())
}

fn on(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

// ---------------------------------------------------------------------------------------------------------------------
// The statutes, stated once more
// ---------------------------------------------------------------------------------------------------------------------

/// What the law makes of one year, for a calendar: each holiday by its own day, before anything is moved. Written from
/// the list of days, by counting them.
fn own_days(days: &[Day], year: i32, named: Named) -> Vec<(usize, &'static str)> {
    let of = |month: u32, weekday: u32| -> Vec<usize> {
        (0..days.len())
            .filter(|&i| days[i].ymd.0 == year && days[i].ymd.1 == month && days[i].weekday == weekday)
            .collect()
    };
    let fixed = |month: u32, day: u32| days.iter().position(|d| d.ymd == (year, month, day)).unwrap();
    let fourth_thursday = of(11, THURSDAY)[3];
    let mut list = vec![
        (fixed(1, 1), "new_years_day"),
        (of(1, MONDAY)[2], "martin_luther_king_day"),
        (fixed(2, 12), "lincolns_birthday"),
        (of(2, MONDAY)[2], "presidents_day"),
        (*of(5, MONDAY).last().unwrap(), "memorial_day"),
        (fixed(7, 4), "independence_day"),
        (of(9, MONDAY)[0], "labor_day"),
        (of(10, MONDAY)[1], "columbus_day"),
        (fixed(11, 11), "veterans_day"),
        (fourth_thursday, "thanksgiving_day"),
        (fixed(12, 25), "christmas_day"),
    ];
    if year >= 2022 {
        list.push((fixed(6, 19), "juneteenth"));
    }
    if year % 2 == 0 {
        let after_monday = of(11, MONDAY)[0] + 1;
        assert_eq!(days[after_monday].weekday, TUESDAY);
        list.push((after_monday, "general_election_day"));
    }
    match named {
        Named::IllinoisLegal => {
            list.push((of(3, MONDAY)[0], "casimir_pulaski_day"));
            let (month, day) = slow_easter(year);
            list.push((fixed(month, day) - 2, "good_friday"));
        }
        Named::IllinoisStateOffices => list.push((fourth_thursday + 1, "day_after_thanksgiving")),
    }
    list
}

/// A year's own days and where they are kept: (day, id, moved). Fixed dates on a Sunday go to the Monday in both
/// calendars, on a Saturday to the Friday in the State's offices, Juneteenth never to a Friday.
fn kept_days(days: &[Day], year: i32, named: Named) -> Vec<(usize, &'static str, bool)> {
    let mut list = Vec::new();
    for (i, id) in own_days(days, year, named) {
        list.push((i, id, false));
        match days[i].weekday {
            SUNDAY => list.push((i + 1, id, true)),
            SATURDAY if named == Named::IllinoisStateOffices && id != "juneteenth" => {
                list.push((i - 1, id, true));
            }
            _ => {}
        }
    }
    list
}

/// Every holiday by date, 1990 to 2100 and a year on either side, for the moves over a year's edge.
fn all_kept(days: &[Day], named: Named) -> BTreeMap<usize, (&'static str, bool)> {
    let mut kept = BTreeMap::new();
    for year in 1989..=2125 {
        let days_of_year = year_window(days, year);
        for (i, id, moved) in kept_days(&days[days_of_year.clone()], year, named) {
            let i = days_of_year.start + i;
            let twice = kept.insert(i, (id, moved));
            assert!(twice.is_none(), "two holidays on {:?}", days[i].ymd);
        }
    }
    kept
}

/// The indices of a year with a week on either side, as far as the list goes.
fn year_window(days: &[Day], year: i32) -> std::ops::Range<usize> {
    let start = days.partition_point(|d| d.ymd.0 < year);
    let end = days.partition_point(|d| d.ymd.0 <= year);
    start.saturating_sub(7)..(end + 7).min(days.len())
}

/// Easter by another road than the crate's: the table-free Gregorian rule of 1876, in its own letters.
#[allow(clippy::many_single_char_names)]
fn slow_easter(year: i32) -> (u32, u32) {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    (u32::try_from(n / 31).unwrap(), u32::try_from(n % 31 + 1).unwrap())
}

#[test]
fn every_holiday_of_1990_to_2100_is_the_statutes() {
    let days = days();
    for named in Named::ALL {
        let stated = all_kept(&days, named);
        for i in starts(&days) {
            let found = named.holiday(date(days[i].ymd));
            let found = found.map(|h| (h.id().unwrap(), h.moved));
            assert_eq!(found, stated.get(&i).copied(), "{named:?} {:?}", days[i].ymd);
        }
    }
}

#[test]
fn the_table_is_whole() {
    let ids: BTreeSet<_> = HOLIDAYS.iter().map(|row| row.code).collect();
    assert_eq!(ids.len(), HOLIDAYS.len(), "an id stands twice");
    for row in HOLIDAYS {
        assert!(
            row.legal.is_some() || row.offices.is_some(),
            "{} is in no calendar",
            row.code
        );
        assert!(
            Holiday::ALL.iter().any(|holiday| holiday.word().code == row.code),
            "{} has no name",
            row.code
        );
        for named in Named::ALL {
            let cited = match named {
                Named::IllinoisLegal => row.legal,
                Named::IllinoisStateOffices => row.offices,
            };
            assert!(cited.is_none_or(|listed| listed.citation == named.citation()));
        }
    }
    // 205 ILCS 630/17 has fifteen days; the State's offices have the same but two, and one more.
    assert_eq!(HOLIDAYS.iter().filter(|row| row.legal.is_some()).count(), 15);
    assert_eq!(HOLIDAYS.iter().filter(|row| row.offices.is_some()).count(), 14);
}

#[test]
fn a_holiday_on_a_weekend_by_example() {
    let id = |named: Named, text: &str| named.holiday(on(text)).map(|h| (h.id().unwrap(), h.moved));
    let (legal, offices) = (Named::IllinoisLegal, Named::IllinoisStateOffices);
    // New Year's Day 2022 was a Saturday: the offices rested on the last day of 2021.
    assert_eq!(id(offices, "2021-12-31"), Some(("new_years_day", true)));
    assert_eq!(id(offices, "2022-01-01"), Some(("new_years_day", false)));
    assert_eq!(id(legal, "2021-12-31"), None);
    // New Year's Day 2023 was a Sunday.
    assert_eq!(id(offices, "2023-01-02"), Some(("new_years_day", true)));
    assert_eq!(id(legal, "2023-01-02"), Some(("new_years_day", true)));
    // The first Juneteenth under either Act, 2022, was a Sunday; that of 2027 is a Saturday; that of 2023 was a Monday.
    for named in Named::ALL {
        assert_eq!(id(named, "2021-06-18"), None);
        assert_eq!(id(named, "2021-06-19"), None);
        assert_eq!(id(named, "2022-06-20"), Some(("juneteenth", true)));
        assert_eq!(id(named, "2022-06-17"), None);
        assert_eq!(id(named, "2023-06-19"), Some(("juneteenth", false)));
        assert_eq!(id(named, "2027-06-18"), None);
        assert_eq!(id(named, "2027-06-19"), Some(("juneteenth", false)));
        assert_eq!(id(named, "2027-06-21"), None);
    }
    // General elections are in even years, on the 2nd at the earliest and on the 8th at the latest.
    assert_eq!(id(offices, "2024-11-05"), Some(("general_election_day", false)));
    assert_eq!(id(offices, "2022-11-08"), Some(("general_election_day", false)));
    assert_eq!(id(offices, "2010-11-02"), Some(("general_election_day", false)));
    assert_eq!(id(offices, "2025-11-04"), None);
    assert_eq!(id(offices, "2022-11-01"), None);
}

/// The State's own published lists of its offices' holidays in 2019 and 2020, weekday by weekday.
#[test]
fn the_offices_rested_as_published() {
    let published = [
        (
            2019,
            "01-01 01-21 02-12 02-18 05-27 07-04 09-02 10-14 11-11 11-28 11-29 12-25",
        ),
        (
            2020,
            "01-01 01-20 02-12 02-17 05-25 07-03 09-07 10-12 11-03 11-11 11-26 11-27 12-25",
        ),
    ];
    for (year, list) in published {
        let first = date((year, 1, 1));
        let rested: Vec<_> = (0..366)
            .map(|n| first.plus_days(n))
            .filter(|d| d.year() == year && !d.is_weekend() && Named::IllinoisStateOffices.holiday(*d).is_some())
            .map(|d| d.to_string().split_off(5))
            .collect();
        assert_eq!(rested.join(" "), list, "{year}");
    }
}

#[test]
fn easter_is_where_it_was() {
    let known = [
        "1900-04-15",
        "1954-04-18",
        "1981-04-19",
        "1990-04-15",
        "1997-03-30",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2030-04-21",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
    ];
    for text in known {
        assert_eq!(easter(on(text).year()), Some(on(text)));
    }
    // The earliest and the latest that there can be.
    assert_eq!(easter(1818).map(ymd), Some((1818, 3, 22)));
    assert_eq!(easter(1943).map(ymd), Some((1943, 4, 25)));
    for year in 1583..=9999 {
        let found = easter(year).unwrap();
        assert_eq!((found.month(), found.day()), slow_easter(year), "{year}");
        assert_eq!(found.weekday(), Weekday::Sun);
    }
    for year in [0, -1, 10_000, i32::MIN, i32::MAX] {
        assert_eq!(easter(year), None);
    }
}

/// Where two independent lists agree, the table is with them, but for the differences that are named here, each with
/// the law that makes it; and what the table has beside them is named too.
#[test]
fn independent_lists_agree_but_for_what_is_named() {
    let fixture = include_str!("calendar/agreed-holidays.csv");
    let agreed: BTreeMap<Date, &str> = fixture
        .lines()
        .filter(|line| !line.starts_with('#') && !line.starts_with("date,"))
        .map(|line| line.split_once(',').unwrap())
        .map(|(day, name)| (on(day), name))
        .collect();
    assert_eq!(agreed.len(), 847);

    // (calendar, what the lists have and it has not, why)
    let not_ours = |named: Named, day: Date, name: &str| -> Option<&'static str> {
        let friday_for_saturday = name.ends_with("(observed)") && day.weekday() == Weekday::Fri;
        match named {
            _ if name.starts_with("Juneteenth") && day.year() == 2021 => {
                Some("P.A. 102-14 and 102-334 took effect in 2022")
            }
            _ if name.starts_with("Juneteenth") && friday_for_saturday => Some("neither Act moves it from a Saturday"),
            Named::IllinoisLegal if friday_for_saturday => Some("205 ILCS 630/17 moves a Sunday, not a Saturday"),
            Named::IllinoisStateOffices if name == "Casimir Pulaski Day" => Some("80 Ill. Adm. Code 303.190 omits it"),
            _ => None,
        }
    };
    // (what the table has and the lists do not agree on, why)
    let not_theirs = |id: &str, moved: bool, year: i32| -> Option<&'static str> {
        match id {
            "good_friday" => Some("205 ILCS 630/17: neither list has it"),
            "day_after_thanksgiving" => Some("80 Ill. Adm. Code 303.190-.200: one list has it as an observance only"),
            "lincolns_birthday" | "veterans_day" if moved => Some("fixed dates move: only one list moves these two"),
            "general_election_day" if year < 2008 => Some("10 ILCS 5/17-25 dates from 1943: one list starts in 2008"),
            _ => None,
        }
    };

    for named in Named::ALL {
        let mut reasons = BTreeSet::new();
        let mut alike = 0;
        let mut day = on("1990-01-01");
        while day <= on("2050-12-31") {
            match (agreed.get(&day), named.holiday(day)) {
                (Some(_), Some(_)) => alike += 1,
                (Some(name), None) => {
                    let why = not_ours(named, day, name);
                    reasons.insert(why.unwrap_or_else(|| panic!("{named:?} lacks {day} {name}")));
                }
                (None, Some(ours)) => {
                    let why = not_theirs(ours.id().unwrap(), ours.moved, day.year());
                    reasons.insert(why.unwrap_or_else(|| panic!("{named:?} alone has {ours:?}")));
                }
                (None, None) => {}
            }
            day = day.plus_days(1);
        }
        // Each reason above is needed, and most days need none.
        assert_eq!(reasons.len(), 6, "{named:?}: {reasons:#?}");
        let expected = if named == Named::IllinoisLegal { 814 } else { 780 };
        assert_eq!(alike, expected, "{named:?}, of {}", agreed.len());
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Counting, each start day of 1990 to 2100
// ---------------------------------------------------------------------------------------------------------------------

#[test]
fn every_day_is_itself() {
    let days = days();
    let first = date(days[0].ymd).to_days();
    assert_eq!(first, 6940); // 19 years and 5 leap days after 1970-01-01
    for (i, day) in days.iter().enumerate() {
        let found = date(day.ymd);
        assert_eq!(ymd(found), day.ymd);
        assert_eq!(found.weekday().num_days_from_sunday(), day.weekday);
        assert_eq!(found.is_weekend(), [SATURDAY, SUNDAY].contains(&day.weekday));
        assert_eq!(found.to_days(), first + i32::try_from(i).unwrap());
        assert_eq!(Date::from_days(found.to_days()), Some(found));
        let text = format!("{:04}-{:02}-{:02}", day.ymd.0, day.ymd.1, day.ymd.2);
        assert_eq!(found.to_string(), text);
        assert_eq!(Date::parse(&text), Ok(found));
    }
}

#[test]
fn calendar_days_from_every_start() {
    let days = days();
    for count in [3, 5, 7, 10, 14, 21, 30, 45, 60, 90] {
        for start in starts(&days) {
            let mut due = start;
            for _ in 0..count {
                due += 1;
            }
            let found = date(days[start].ymd).plus_days(count);
            assert_eq!(ymd(found), days[due].ymd, "{:?} + {count} days", days[start].ymd);
            assert_eq!(date(days[start].ymd).days_until(found), count);
            assert_eq!(ymd(found.plus_days(-count)), days[start].ymd);
        }
    }
}

/// Each start day, each count of business days, against a walk that asks the list of days and this set of holidays.
fn business_days_from_every_start(calendar: &Calendar, days: &[Day], holidays: &BTreeSet<usize>) {
    let weekend = |i: usize| [SATURDAY, SUNDAY].contains(&days[i].weekday);
    let rests: Vec<bool> = (0..days.len()).map(|i| weekend(i) || holidays.contains(&i)).collect();
    for start in starts(days) {
        let from = date(days[start].ymd);
        assert_eq!(calendar.is_business_day(from), !rests[start]);
        assert_eq!(calendar.holiday(from).is_some(), holidays.contains(&start));

        let mut next = start;
        while rests[next] {
            next += 1;
        }
        assert_eq!(ymd(calendar.next_business_day(from)), days[next].ymd);

        let (mut day, mut counted) = (start, 0);
        let mut skipped = Vec::new();
        for count in [3, 7, 10, 21] {
            while counted < count {
                day += 1;
                if !rests[day] {
                    counted += 1;
                } else if !weekend(day) {
                    skipped.push(days[day].ymd);
                }
            }
            let due = calendar.plus_business_days(from, count);
            assert_eq!(
                ymd(due),
                days[day].ymd,
                "{from} + {count} business days, {:?}",
                calendar.base()
            );
            if count == 21 {
                let found: Vec<_> = calendar.holidays_skipped(from, due).map(|h| ymd(h.date)).collect();
                assert_eq!(found, skipped);
            }
        }
    }
}

#[test]
fn business_days_of_the_named_calendars() {
    let days = days();
    std::thread::scope(|scope| {
        for named in Named::ALL {
            let days = &days;
            scope.spawn(move || {
                let holidays = all_kept(days, named).into_keys().collect();
                business_days_from_every_start(&Calendar::named(named), days, &holidays);
            });
        }
    });
}

#[test]
fn business_days_of_a_callers_list() {
    let days = days();
    let given: BTreeSet<usize> = (0..days.len()).step_by(11).collect();
    let calendar = Calendar::only(given.iter().map(|&i| date(days[i].ymd)));
    business_days_from_every_start(&calendar, &days, &given);
    business_days_from_every_start(&Calendar::only([]), &days, &BTreeSet::new());
}

#[test]
fn business_days_of_a_mended_calendar() {
    let days = days();
    let every = |step: usize| (0..days.len()).step_by(step);
    let dates = |step: usize| every(step).map(|i| date(days[i].ymd)).collect::<Vec<_>>();
    let calendar = Calendar::named(Named::IllinoisLegal).with(dates(11)).without(dates(3));
    let mut holidays: BTreeSet<usize> = all_kept(&days, Named::IllinoisLegal)
        .into_keys()
        .chain(every(11))
        .collect();
    holidays.retain(|i| i % 3 != 0);
    business_days_from_every_start(&calendar, &days, &holidays);
}

#[test]
fn months_and_years_from_every_start() {
    let days = days();
    for start in starts(&days) {
        let (year, month, day) = days[start].ymd;
        let from = date(days[start].ymd);
        for count in [1, 3, 6, 12, 24, 12 * 21] {
            let (mut y, mut m) = (year, month);
            for _ in 0..count {
                (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
            }
            let due = (y, m, day.min(month_length(y, m)));
            assert_eq!(ymd(from.plus_months(count)), due, "{from} + {count} months");
            if count % 12 == 0 {
                assert_eq!(ymd(from.plus_years(count / 12)), due);
            }
        }
        for age in [1, 4, 7, 13, 18, 21] {
            let year = year + i32::try_from(age).unwrap();
            let exists = day <= month_length(year, month);
            let birthday = if exists { (year, month, day) } else { (year, 3, 1) };
            assert_eq!(ymd(from.birthday(age)), birthday, "{from}, {age} years old");
            assert_eq!(from.age_on(from.birthday(age)), Some(age));
            assert_eq!(from.age_on(from.birthday(age).plus_days(-1)), Some(age - 1));
        }
        assert_eq!(from.age_on(from), Some(0));
        assert_eq!(from.age_on(from.plus_days(-1)), None);
        assert_eq!(ymd(from.first_of_month()), (year, month, 1));
        assert_eq!(ymd(from.last_of_month()), (year, month, month_length(year, month)));
        let mut monday = start;
        while days[monday].weekday != MONDAY {
            monday -= 1;
        }
        assert_eq!(ymd(from.monday_of_week()), days[monday].ymd);
    }
}

#[test]
fn clocks_change_twice_a_year() {
    let days = days();
    for year in 1990..=2100 {
        let sundays = |month: u32| -> Vec<Ymd> {
            days.iter()
                .filter(|d| d.ymd.0 == year && d.ymd.1 == month && d.weekday == SUNDAY)
                .map(|d| d.ymd)
                .collect()
        };
        let stated = if year >= 2007 {
            [sundays(3)[1], sundays(11)[0]]
        } else {
            [sundays(4)[0], *sundays(10).last().unwrap()]
        };
        let found: Vec<Ymd> = days
            .iter()
            .map(|d| d.ymd)
            .filter(|d| d.0 == year && clock_change(date(*d)))
            .collect();
        assert_eq!(found, stated);
    }
    assert!(!clock_change(on("1986-04-27")));
    assert!(clock_change(on("1987-04-05")));
}

// ---------------------------------------------------------------------------------------------------------------------
// Reading
// ---------------------------------------------------------------------------------------------------------------------

/// What the strict parser should say, character by character.
fn slow_parse(text: &str) -> Result<Ymd, DateError> {
    let chars: Vec<char> = text.chars().collect();
    let shape = chars.len() == 10
        && chars.iter().enumerate().all(|(i, c)| {
            if i == 4 || i == 7 {
                *c == '-'
            } else {
                c.is_ascii_digit()
            }
        });
    if !shape {
        return Err(DateError::Form);
    }
    let number = |from: usize, to: usize| text[from..to].parse::<u32>().unwrap();
    let (year, month, day) = (i32::try_from(number(0, 4)).unwrap(), number(5, 7), number(8, 10));
    if !(1..=12).contains(&month) || day < 1 || day > month_length(year, month) {
        Err(DateError::NoSuchDay)
    } else if !(1900..=2200).contains(&year) {
        Err(DateError::OutOfRange)
    } else {
        Ok((year, month, day))
    }
}

#[test]
fn the_parser_takes_what_the_slow_one_takes() {
    for year in [
        0, 1, 999, 1582, 1899, 1900, 1999, 2000, 2023, 2024, 2100, 2200, 2201, 9999,
    ] {
        for month in 0..=99 {
            for day in 0..=99 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_eq!(Date::parse(&text).map(ymd), slow_parse(&text), "{text}");
            }
        }
    }
    // Every byte in every place, a byte more and a byte less.
    let good = "2024-02-29";
    for place in 0..=good.len() {
        for c in (0..=0x17f_u32).filter_map(char::from_u32) {
            let mut more = good.to_owned();
            more.insert(place, c);
            assert_eq!(Date::parse(&more), Err(DateError::Form), "{more:?}");
            if place < good.len() {
                let mut other = good.to_owned();
                other.replace_range(place..=place, c.encode_utf8(&mut [0; 4]));
                assert_eq!(Date::parse(&other).map(ymd), slow_parse(&other), "{other:?}");
                let mut less = good.to_owned();
                less.remove(place);
                assert_eq!(Date::parse(&less), Err(DateError::Form), "{less:?}");
            }
        }
    }
}

#[test]
fn hostile_texts_are_refused() {
    let forms = [
        "",
        " ",
        "-",
        "2024",
        "2024-02",
        "2024-2-9",
        "24-02-09",
        "2024-1-05",
        "+2024-01-05",
        "+024-01-05",
        "-024-01-05",
        "2024 - 01 - 05",
        "2024-01-05 ",
        " 2024-01-05",
        "2024-01-05\n",
        "2024-01-05\0",
        "2024/01/05",
        "2024.01.05",
        "20240105",
        "2024-W01-5",
        "2024-005",
        "01/05/2024",
        "05-01-2024",
        "2024-01-0x",
        "0x24-01-05",
        "2024-+1-05",
        "2024--1-05",
        "2024-01--5",
        "1e10-01-01",
        "NaN",
        "null",
        "today",
        "Invalid Date",
        "12024-01-05",
        "2024-001-05",
        "2024\u{2010}01\u{2010}05",
        "2024\u{2212}01\u{2212}05",
        "２０２４-01-05",
        "٢٠٢٤-01-05",
        "2024-01-0５",
        "é24-01-05",
        "2024-01-05T",
        "2024-01-05T00",
        "2024-01-05T00:00",
        "\u{feff}2024-01-05",
        "2024-01\u{0}05",
        "---------- ",
        "----------",
    ];
    for text in forms {
        assert_eq!(Date::parse(text), Err(DateError::Form), "{text:?}");
    }
    for text in [
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-02-30",
        "2024-04-31",
        "2024-13-01",
        "2024-00-10",
        "2024-10-00",
        "0000-00-00",
    ] {
        assert_eq!(Date::parse(text), Err(DateError::NoSuchDay), "{text:?}");
    }
    for text in ["0000-01-01", "0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"] {
        assert_eq!(Date::parse(text), Err(DateError::OutOfRange), "{text:?}");
    }
    assert!(Date::parse("1900-01-01").is_ok() && Date::parse("2200-12-31").is_ok());
    assert!(Date::parse("2000-02-29").is_ok());
}

#[test]
fn moments_are_read_strictly_and_shown_as_written() {
    for text in [
        "2025-03-07",
        "2025-03-07T00:00",
        "2025-03-07T23:59",
        "2025-03-07T23:59:59",
        "2025-03-07T10:00Z",
        "2025-03-07T10:00:00Z",
        "2025-03-07T10:00+00:00",
        "2025-03-07T10:00-00:00",
        "2025-03-07T10:00-06:00",
        "2025-03-07T10:00:30+05:45",
        "2025-03-07T10:00+14:00",
        "2025-03-07T10:00-23:59",
    ] {
        assert_eq!(at(text).to_string(), text);
        assert_eq!(format!("{:?}", at(text)), text);
        assert_eq!(at(text).date(), on("2025-03-07"));
        assert_eq!(at(text).has_time(), text.len() > 10);
    }
    for text in [
        "",
        "T10:00",
        "2025-03-07T",
        "2025-03-07T1",
        "2025-03-07T10",
        "2025-03-07T10:0",
        "2025-03-07T10:00:",
        "2025-03-07T10:00:0",
        "2025-03-07T10:00:00.5",
        "2025-03-07T10:00:00,5",
        "2025-03-07t10:00",
        "2025-03-07 10:00",
        "2025-03-07T10:00z",
        "2025-03-07T10:00 Z",
        "2025-03-07T10:00ZZ",
        "2025-03-07T10:00+6:00",
        "2025-03-07T10:00+0600",
        "2025-03-07T10:00+06",
        "2025-03-07T10:00+06:00:00",
        "2025-03-07T10:00\u{2212}06:00",
        "2025-03-07T10:00+06:00Z",
        "2025-03-07T1000",
        "2025-03-07T+1:00",
        "2025-03-07T10:-1",
        "2025-03-07Z",
        "2025-03-07+06:00",
        "2025-3-07T10:00",
        "2025-03-0éT10:00",
        "2025-03-07T1０:00",
        "2025-03-07T10:00America/Chicago",
        "2025-03-07T10:00Z\n",
        "2025-03-07T10:00±06:00",
    ] {
        assert_eq!(Moment::parse(text), Err(DateError::Form), "{text:?}");
    }
    for text in [
        "2025-03-07T24:00",
        "2025-03-07T10:60",
        "2025-03-07T23:59:60",
        "2025-03-07T10:00+24:00",
        "2025-03-07T10:00+05:60",
        "2025-03-07T99:99:99-99:99",
    ] {
        assert_eq!(Moment::parse(text), Err(DateError::NoSuchTime), "{text:?}");
    }
    assert_eq!(Moment::parse("2025-02-29T10:00"), Err(DateError::NoSuchDay));
    assert_eq!(Moment::parse("2025-02-29"), Err(DateError::NoSuchDay));
    assert_eq!(Moment::parse("1899-12-31T10:00"), Err(DateError::OutOfRange));
}

#[test]
fn twenty_four_hours() {
    for (from, to) in [
        ("2025-03-07", "2025-03-08"), // to the end of that day
        ("2024-02-28", "2024-02-29"),
        ("2025-12-31T23:59", "2026-01-01T23:59"),
        ("2025-03-08T10:00", "2025-03-09T10:00"), // 23 hours have passed
        ("2025-03-08T10:00:05-06:00", "2025-03-09T10:00:05-06:00"), // 24 hours have
        ("2025-03-07T00:00Z", "2025-03-08T00:00Z"),
    ] {
        assert_eq!(at(from).plus_hours(24).to_string(), to);
        let passed = at(from).instant().map(|start| at(to).instant().unwrap() - start);
        assert!(passed.is_none_or(|seconds| seconds == 86_400));
    }
    assert_eq!(at("2025-03-07T22:30").plus_hours(3).to_string(), "2025-03-08T01:30");
    assert_eq!(at("2025-03-07T22:30").plus_hours(0), at("2025-03-07T22:30"));
    assert_eq!(at("2025-03-07").plus_hours(0), at("2025-03-07"));
    assert_eq!(at("2025-03-07").plus_hours(25), at("2025-03-09"));
    assert_eq!(at("2025-03-07T22:30").plus_hours(u32::MAX).date(), Date::LAST);
    assert_eq!(at("2025-03-07").plus_hours(u32::MAX).date(), Date::LAST);
}

#[test]
fn the_clock_note_stands_where_hours_may_differ() {
    let within = |text: &str| at(text).clock_change_within(24).map(|day| day.to_string());
    assert_eq!(within("2025-03-07T23:59"), None);
    assert_eq!(within("2025-03-08T00:00").as_deref(), Some("2025-03-09"));
    assert_eq!(within("2025-03-09T23:59").as_deref(), Some("2025-03-09"));
    assert_eq!(within("2025-03-10T00:00"), None);
    assert_eq!(within("2025-11-01T12:00").as_deref(), Some("2025-11-02"));
    assert_eq!(within("2006-04-01T12:00").as_deref(), Some("2006-04-02"));
    assert_eq!(within("2025-03-08T12:00Z"), None); // an offset is exact
    assert_eq!(within("2025-03-08"), None); // a bare date has no hours
}

#[test]
fn a_calendar_says_whether_a_caller_changed_it() {
    let day = on("2025-01-09");
    let offices = Calendar::default;
    assert!(!offices().is_changed());
    assert!(!Calendar::named(Named::IllinoisLegal).is_changed());
    assert!(offices().with([day]).is_changed());
    assert!(offices().without([on("2025-01-01")]).is_changed());
    assert!(Calendar::only([day]).is_changed());
    assert!(Calendar::only([]).is_changed());
}

#[test]
fn moments_compare_as_far_as_they_tell() {
    use Ordering::{Equal, Greater, Less};
    for (a, b, order) in [
        ("2025-03-07", "2025-03-07", Some(Equal)),
        ("2025-03-07", "2025-03-08", Some(Less)),
        ("2025-03-07T10:00", "2025-03-07T10:00:00", Some(Equal)),
        ("2025-03-07T10:00", "2025-03-07T09:59", Some(Greater)),
        ("2025-03-07T10:00-06:00", "2025-03-07T16:00Z", Some(Equal)),
        ("2025-03-07T23:30-06:00", "2025-03-08T05:00Z", Some(Greater)), // the later instant on the earlier day
        ("2025-03-07T10:00", "2025-03-07", None),
        ("2025-03-07T10:00", "2025-03-07T10:00Z", None),
        ("2025-03-07T10:00Z", "2025-03-07", None),
        ("2025-03-07T10:00", "2025-03-08T00:00Z", Some(Less)), // by the day as written
    ] {
        assert_eq!(at(a).compare(at(b)), order, "{a} and {b}");
        assert_eq!(at(b).compare(at(a)), order.map(Ordering::reverse), "{b} and {a}");
    }
    assert_eq!(at("1970-01-02T00:00:01Z").instant(), Some(86_401));
    assert_eq!(at("1969-12-31T18:00-06:00").instant(), Some(0));
    assert_eq!(at("1970-01-01T05:45+05:45").instant(), Some(0));
}

// ---------------------------------------------------------------------------------------------------------------------
// The ends, and what a caller changes
// ---------------------------------------------------------------------------------------------------------------------

#[test]
fn dates_stop_at_the_ends() {
    assert_eq!(
        (Date::FIRST.to_string(), Date::LAST.to_string()),
        ("0001-01-01".into(), "9999-12-31".into())
    );
    assert_eq!((Date::MIN, Date::MAX), (on("1900-01-01"), on("2200-12-31")));
    for day in [Date::FIRST, on("2025-03-07"), Date::LAST] {
        assert_eq!(day.plus_days(i32::MAX), Date::LAST);
        assert_eq!(day.plus_days(i32::MIN), Date::FIRST);
        assert_eq!(day.plus_months(i32::MAX), Date::LAST);
        assert_eq!(day.plus_months(i32::MIN), Date::FIRST);
        assert_eq!(day.plus_years(i32::MAX), Date::LAST);
        assert_eq!(day.plus_years(i32::MIN), Date::FIRST);
        assert_eq!(day.birthday(u32::MAX), Date::LAST);
        assert_eq!(Date::from_days(day.to_days()), Some(day));
    }
    assert_eq!(Date::LAST.plus_days(1), Date::LAST);
    assert_eq!(Date::FIRST.plus_days(-1), Date::FIRST);
    assert_eq!(Date::from_days(Date::LAST.to_days() + 1), None);
    assert_eq!(Date::from_days(Date::FIRST.to_days() - 1), None);
    assert_eq!(Date::from_days(i32::MIN), None);
    assert_eq!(Date::new(0, 12, 31), None);
    assert_eq!(Date::new(10_000, 1, 1), None);
    assert_eq!(Date::new(2025, u32::MAX, u32::MAX), None);
    assert_eq!(Date::FIRST.monday_of_week(), Date::FIRST); // a Monday
    assert_eq!(Date::LAST.last_of_month(), Date::LAST);
    assert_eq!(Date::FIRST.days_until(Date::LAST), 3_652_058);
    let calendar = Calendar::only([Date::LAST]);
    assert_eq!(calendar.next_business_day(Date::LAST), Date::LAST);
    assert_eq!(
        calendar.plus_business_days(Date::LAST.plus_days(-30), u32::MAX),
        Date::LAST
    );
    assert_eq!(Calendar::default().plus_business_days(Date::LAST, u32::MAX), Date::LAST);
    assert_eq!(calendar.holidays_skipped(Date::LAST, Date::FIRST).count(), 0);
}

#[test]
fn a_term_and_a_birthday_from_29_february_differ() {
    let leap = on("2024-02-29");
    assert_eq!(leap.plus_years(1), on("2025-02-28"));
    assert_eq!(leap.birthday(1), on("2025-03-01"));
    assert_eq!(leap.birthday(4), on("2028-02-29"));
    assert_eq!(leap.age_on(on("2025-02-28")), Some(0));
    assert_eq!(leap.age_on(on("2025-03-01")), Some(1));
    assert_eq!(on("2000-02-29").birthday(100), on("2100-03-01"));
    assert_eq!(on("2025-08-31").plus_months(6), on("2026-02-28"));
    assert_eq!(on("2023-08-31").plus_months(6), on("2024-02-29"));
    assert_eq!(on("2026-03-31").plus_months(-1), on("2026-02-28"));
}

#[test]
fn a_caller_adds_removes_and_replaces() {
    let (holiday, plain, weekend) = (on("2025-02-12"), on("2025-02-13"), on("2025-02-15"));
    let calendar = Calendar::default()
        .with([plain, holiday, plain, weekend])
        .without([weekend]);
    // A day of the table keeps its name when it is added once more; a new one has none.
    assert_eq!(calendar.holiday(holiday).unwrap().id(), Some("lincolns_birthday"));
    assert_eq!(calendar.holiday(plain).unwrap().id(), None);
    // Removing wins over adding, in either order, and makes no business day of a weekend.
    assert_eq!(calendar.holiday(weekend), None);
    assert!(!calendar.is_business_day(weekend));
    assert!(
        Calendar::default()
            .without([plain])
            .with([plain])
            .is_business_day(plain)
    );
    // A moved holiday is removed where it is kept.
    let worked = Calendar::default().without([on("2026-07-03")]);
    assert!(worked.is_business_day(on("2026-07-03")));
    // A list of one's own has no names and nothing else.
    let own = Calendar::only([holiday]);
    assert_eq!((own.base(), own.holiday(holiday).unwrap().id()), (None, None));
    assert!(own.is_business_day(on("2025-12-25")));
    assert_eq!(
        Calendar::only([plain, holiday, plain]),
        Calendar::only([holiday, plain])
    );
    for named in Named::ALL {
        assert_eq!(Named::from_id(named.id()), Some(named));
        assert_eq!(Calendar::named(named).base(), Some(named));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Properties
// ---------------------------------------------------------------------------------------------------------------------

/// A day that input may hold.
fn any_day() -> impl Strategy<Value = Date> {
    (on("1900-01-01").to_days()..=on("2200-12-31").to_days()).prop_map(|days| Date::from_days(days).unwrap())
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    let near = || proptest::collection::vec((0..4000_i32).prop_map(|n| on("2020-01-01").plus_days(n)), 0..40);
    let base = prop_oneof![
        Just(None),
        Just(Some(Named::IllinoisLegal)),
        Just(Some(Named::IllinoisStateOffices))
    ];
    (base, near(), near()).prop_map(|(base, added, removed)| {
        base.map_or_else(|| Calendar::only([]), Calendar::named)
            .with(added)
            .without(removed)
    })
}

proptest! {
    #[test]
    fn counts_are_monotone_and_never_end_on_their_own_day(a in any_day(), b in any_day(), n in 1..400_i32) {
        let (early, late) = (a.min(b), a.max(b));
        prop_assert!(early.plus_days(n) <= late.plus_days(n));
        prop_assert!(early.plus_months(n) <= late.plus_months(n));
        prop_assert!(early.plus_years(n) <= late.plus_years(n));
        prop_assert!(early.birthday(n.unsigned_abs()) <= late.birthday(n.unsigned_abs()));
        prop_assert!(a.plus_days(n) > a && a.plus_months(n) > a && a.plus_years(n) > a);
        prop_assert!(a.age_on(late) >= b.age_on(late) || a > b);
    }

    #[test]
    fn business_days_skip_exactly_the_calendars_days(
        calendar in any_calendar(),
        offset in 0..4000_i32,
        later in 0..60_i32,
        count in 1..60_u32,
    ) {
        let start = on("2020-01-01").plus_days(offset);
        let due = calendar.plus_business_days(start, count);
        prop_assert!(due > start && calendar.is_business_day(due));
        let between: Vec<Date> = (1..=start.days_until(due)).map(|n| start.plus_days(n)).collect();
        let (counted, passed): (Vec<Date>, Vec<Date>) = between.iter().partition(|d| calendar.is_business_day(**d));
        prop_assert_eq!(counted.len(), count as usize);
        let skipped: Vec<Date> = calendar.holidays_skipped(start, due).map(|h| h.date).collect();
        let weekdays: Vec<Date> = passed.into_iter().filter(|d| !d.is_weekend()).collect();
        prop_assert_eq!(skipped, weekdays);
        prop_assert!(due <= calendar.plus_business_days(start.plus_days(later), count));
        prop_assert_eq!(calendar.plus_business_days(start, 0), start);
        prop_assert_eq!(calendar.plus_business_days(calendar.plus_business_days(start, count), 1),
            calendar.plus_business_days(start, count + 1));
    }

    #[test]
    fn text_and_numbers_return(day in any_day()) {
        prop_assert_eq!(Date::parse(&day.to_string()), Ok(day));
        prop_assert_eq!(Date::from_days(day.to_days()), Some(day));
        prop_assert_eq!(Date::new(day.year(), day.month(), day.day()), Some(day));
        prop_assert_eq!(format!("{day:?}"), day.to_string());
    }

    #[test]
    fn any_text_is_read_as_the_slow_one_reads_it(text in "\\PC{0,12}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9+ -]{10}") {
        prop_assert_eq!(Date::parse(&text).map(ymd), slow_parse(&text));
    }

    #[test]
    fn a_moment_that_is_read_is_shown_as_it_was(
        text in "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9](:[0-6][0-9])?(Z|[+-][0-2][0-9]:[0-6][0-9])?)?"
    ) {
        if let Ok(moment) = Moment::parse(&text) {
            prop_assert_eq!(moment.to_string(), text);
            let later = moment.plus_hours(24);
            prop_assert_eq!(moment.date().days_until(later.date()), 1);
            prop_assert_eq!(later.as_written().1, moment.as_written().1);
            prop_assert_eq!(moment.compare(later), Some(Ordering::Less));
        }
    }

    #[test]
    fn no_text_is_a_trap(text in "\\PC*") {
        let _ = (Date::parse(&text), Moment::parse(&text), Named::from_id(&text));
    }
}
