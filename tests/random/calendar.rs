//! Dates and moments from any text, and counting from any day.

use part301::engine::fact::Value;
use part301::law::shared::options;
use part301::time::calendar::{Calendar, Date, Moment};

use super::input::{Draw, any_day, near};

/// Reads the bytes as a date and as a moment, and counts from days that they lead to.
pub fn check(bytes: &[u8]) {
    if let Ok(text) = core::str::from_utf8(bytes) {
        read(text);
    }
    let draw = &mut Draw::from(bytes);
    read(&written(draw));
    let (one, other) = (any_day(draw), any_day(draw));
    read(&one.to_string());
    count(draw, one, other);
    let calendar = calendar(draw);
    business_days(draw, &calendar, one);
    moments(draw, one);
}

/// What is read is within the bounds, and is written as it was read.
fn read(text: &str) {
    if let Ok(date) = Date::parse(text) {
        assert_eq!(date.to_string(), text);
        assert!((Date::MIN..=Date::MAX).contains(&date));
        assert_eq!(Date::from_days(date.to_days()), Some(date));
        assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
    }
    if let Ok(moment) = Moment::parse(text) {
        assert_eq!(moment.to_string(), text);
        assert!((Date::MIN..=Date::MAX).contains(&moment.date()));
        assert_eq!(moment.has_time(), text.len() > 10);
        assert_eq!(moment.instant().is_some(), moment.has_offset());
    } else {
        assert!(Date::parse(text).is_err(), "a date is a moment: {text}");
    }
}

/// Text that is nearly a date.
fn written(draw: &mut Draw) -> String {
    let (year, month, day) = (draw.below(10_000), draw.below(14), draw.below(33));
    let mut text = format!("{year:04}-{month:02}-{day:02}");
    if draw.one_in(2) {
        let (hour, minute, second) = (draw.below(26), draw.below(62), draw.below(62));
        text += &match draw.below(4) {
            0 => format!("T{hour:02}:{minute:02}"),
            1 => format!("T{hour:02}:{minute:02}:{second:02}"),
            2 => format!("T{hour:02}:{minute:02}Z"),
            _ => format!(
                "T{hour:02}:{minute:02}:{second:02}-{:02}:{:02}",
                draw.below(26),
                draw.below(62)
            ),
        };
    }
    if draw.one_in(4) {
        let place = draw.below(text.len());
        text.replace_range(place..=place, draw.pick(&["", " ", "+", "٣", "0", "-", ":"]));
    }
    text
}

fn count(draw: &mut Draw, one: Date, other: Date) {
    let between = one.days_until(other);
    assert_eq!(one.plus_days(between), other);
    assert_eq!(other.days_until(one), -between);
    assert_eq!(one.cmp(&other), 0.cmp(&between));
    assert!(one.first_of_month() <= one && one <= one.last_of_month());
    assert_eq!(one.first_of_month().day(), 1);
    assert_eq!(one.last_of_month().plus_days(1).day(), 1);
    assert!((0..7).contains(&one.monday_of_week().days_until(one)));

    let months = draw.below(4_800) as i32 - 2_400;
    let ends = one.plus_months(months);
    let expected = one.year() * 12 + one.month() as i32 - 1 + months;
    assert_eq!(ends.year() * 12 + ends.month() as i32 - 1, expected);
    assert!(ends.day() == one.day() || ends.day() < one.day() && ends == ends.last_of_month());

    let years = draw.below(131) as u32;
    let birthday = one.birthday(years);
    assert_eq!(one.age_on(birthday), Some(years));
    if years > 0 {
        assert_eq!(one.age_on(birthday.plus_days(-1)), Some(years - 1));
    }
    // Wherever counting leads, it stays among the days that there are.
    for days in [i32::MIN, i32::MAX, between.wrapping_mul(40_503)] {
        for date in [one.plus_days(days), one.plus_months(days), one.plus_years(days)] {
            assert!((Date::FIRST..=Date::LAST).contains(&date));
        }
    }
}

/// A calendar as the option gives it, valid or not.
fn calendar(draw: &mut Draw) -> Calendar {
    let day = any_day(draw);
    let days = |draw: &mut Draw| {
        let days = (0..draw.below(12)).map(|_| Value::Text(near(draw, day).to_string().into()));
        Value::List(days.collect())
    };
    let text = |text: &str| Value::Text(text.into());
    let name = |draw: &mut Draw| text(draw.pick(&["illinois_state_offices", "illinois_legal", "federal"]));
    let value = match draw.below(4) {
        0 => Value::Null,
        1 => name(draw),
        2 => days(draw),
        _ => Value::Map(vec![
            ("base".into(), name(draw)),
            ("add".into(), days(draw)),
            ("remove".into(), days(draw)),
        ]),
    };
    options::calendar(&value).unwrap_or_default()
}

fn business_days(draw: &mut Draw, calendar: &Calendar, from: Date) {
    let next = calendar.next_business_day(from);
    assert!(next >= from && calendar.is_business_day(next));
    let many = draw.below(60) as u32;
    let end = calendar.plus_business_days(from, many);
    let counted = (1..=from.days_until(end)).filter(|days| calendar.is_business_day(from.plus_days(*days)));
    assert_eq!(counted.count(), many as usize);
    for holiday in calendar.holidays_skipped(from, end) {
        assert!(!calendar.is_business_day(holiday.date));
    }
}

fn moments(draw: &mut Draw, day: Date) {
    let moment = |draw: &mut Draw| {
        let time = draw.pick(&[
            "",
            "T00:00",
            "T09:30",
            "T23:59:59",
            "T12:00Z",
            "T01:30-06:00",
            "T01:30+14:00",
        ]);
        let day = near(draw, day);
        Moment::parse(&format!("{day}{time}")).unwrap()
    };
    let (one, other) = (moment(draw), moment(draw));
    assert_eq!(one.compare(other), other.compare(one).map(std::cmp::Ordering::reverse));
    assert_eq!(one.compare(one), Some(std::cmp::Ordering::Equal));
    let hours = draw.below(20_000) as u32;
    let later = one.plus_hours(hours);
    assert!(later.date() >= one.date());
    if let (Some(before), Some(after)) = (one.instant(), later.instant()) {
        assert_eq!(after - before, i64::from(hours) * 3_600);
    }
    let _ = one.clock_change_within(hours);
}
