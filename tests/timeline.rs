//! The rows against an obvious recount, for every start of some years and for arbitrary ones, and the many at once
//! against each alone.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::BTreeMap;

use part301::engine::answer::DateSpan;
use part301::engine::fact::{Code, Value};
use part301::engine::input::Input;
use part301::engine::text::Lang;
use part301::law::numbers;
use part301::law::timeline::{self, Facts, NONE, RowStatus, Timeline};
use part301::time::calendar::{Calendar, Date, Moment, Named};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Every event on one day, every condition such that as many rows as can be are this case's.
fn all_on(date: Date, as_of: Option<Date>) -> Facts {
    let mut facts = Facts::default();
    let on = &mut facts.events;
    for event in [
        &mut on.legal_custody,
        &mut on.protective_custody,
        &mut on.temporary_custody,
        &mut on.custody_voluntary,
        &mut on.voluntary_agreement,
        &mut on.sibling_group_custody,
        &mut on.enters_care,
        &mut on.federal_care_start,
        &mut on.placement,
        &mut on.moved,
        &mut on.foster_home_since,
        &mut on.parent_plan_made,
        &mut on.first_sibling_visit,
        &mut on.withhold_determination,
        &mut on.assessment_withhold_determination,
        &mut on.disclosure_notice,
        &mut on.case_assigned,
        &mut on.postal_address_obtained,
        &mut on.treatment_plan,
        &mut on.grandparent_request,
        &mut on.review_requested,
        &mut on.review_assigned,
        &mut on.review_completed,
        &mut on.recommendation_received,
        &mut on.soc_accepted,
        &mut on.child_birth,
        &mut on.person_birth,
    ] {
        event.set(Moment::from(date));
    }
    let holds = &mut facts.conditions;
    holds.siblings_apart.set(true);
    holds.sibling_group.set(true);
    holds.fictive_kin.set(true);
    holds.licensed.set(false);
    holds.specialised.set(true);
    holds.goal_return_home.set(true);
    holds.voluntary_agreement_renewed.set(false);
    if let Some(as_of) = as_of {
        facts.as_of.set(as_of);
    }
    facts
}

fn line(facts: &Facts) -> Timeline {
    timeline::compute(facts, &Calendar::default()).unwrap()
}

fn dates(line: &Timeline) -> BTreeMap<&'static str, Date> {
    let rows = line.rows.iter().chain(&line.limits).chain(&line.milestones);
    rows.filter_map(|row| Some((row.rule.id, row.due?.date()))).collect()
}

/// One day after another, counting those that count.
fn recount(start: Date, count: u32, counts: impl Fn(Date) -> bool) -> Date {
    let (mut date, mut left) = (start, count);
    while left > 0 {
        date = date.plus_days(1);
        left -= u32::from(counts(date));
    }
    date
}

/// The first day, one after another, on which so many months of the calendar have gone by.
fn months_on(start: Date, months: u32) -> Date {
    let (mut year, mut month) = (start.year(), start.month());
    for _ in 0..months {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    (0..4)
        .find_map(|short| Date::new(year, month, start.day() - short))
        .unwrap()
}

/// What each row comes to, told again in the plainest way.
fn expected(start: Date) -> BTreeMap<&'static str, Date> {
    let calendar = Calendar::named(Named::IllinoisStateOffices);
    let days = |count| recount(start, count, |_| true);
    let business = |count| recount(start, count, |day| calendar.is_business_day(day));
    let months = |count| months_on(start, count);
    let last_of = |same: &dyn Fn(Date, Date) -> bool| {
        let first = start.plus_days(1);
        (0..)
            .map(|n| first.plus_days(n))
            .take_while(|day| same(first, *day))
            .last()
            .unwrap()
    };
    let month = last_of(&|first, day| (first.year(), first.month()) == (day.year(), day.month()));
    let week = last_of(&|first, day| first.monday_of_week() == day.monday_of_week());
    let birthday = |age| {
        let year = start.year() + age;
        Date::new(year, start.month(), start.day()).unwrap_or_else(|| Date::new(year, 3, 1).unwrap())
    };
    BTreeMap::from([
        ("due.health_screening", days(1)),
        ("due.health_evaluation", days(numbers::HEALTH_EVALUATION_DAYS.count())),
        (
            "due.health_evaluation_voluntary",
            days(numbers::VOLUNTARY_HEALTH_EVALUATION_DAYS.count()),
        ),
        ("due.voluntary_end", days(numbers::VOLUNTARY_AGREEMENT_DAYS.count())),
        ("due.parent_plan", business(numbers::PARENT_PLAN_WORKING_DAYS.count())),
        (
            "due.parent_plan_emergency",
            business(numbers::EMERGENCY_PARENT_PLAN_WORKING_DAYS.count()),
        ),
        ("due.parent_visits", week),
        (
            "due.sibling_visits_start",
            days(numbers::FIRST_SIBLING_VISIT_DAYS.count()),
        ),
        ("due.sibling_visits", month),
        ("due.sibling_plan_filed", days(numbers::SIBLING_PLAN_DAYS.count())),
        (
            "due.sibling_plan_filed_court",
            business(numbers::SIBLING_PLAN_COURT_DAYS.count()),
        ),
        ("due.sibling_search", days(numbers::SIBLING_SEARCH_DAYS.count())),
        ("due.sibling_search_move", start),
        (
            "due.sibling_move_notice",
            days(numbers::SIBLING_MOVE_NOTICE_DAYS.count()),
        ),
        (
            "due.sibling_withhold_notice",
            days(numbers::SIBLING_WITHHOLDING_NOTICE_DAYS.count()),
        ),
        ("due.assessment", days(numbers::ASSESSMENT_DAYS.count())),
        (
            "due.assessment_withhold_notice",
            days(numbers::ASSESSMENT_WITHHOLDING_NOTICE_DAYS.count()),
        ),
        ("due.review_request", days(numbers::CAREGIVER_REVIEW_DAYS.count())),
        ("due.disclosure_opens", days(numbers::CAREGIVER_REVIEW_DAYS.count() + 1)),
        (
            "due.relatives_interviewed",
            days(numbers::RELATIVE_INTERVIEW_DAYS.count()),
        ),
        ("due.relatives_notified", days(numbers::RELATIVE_NOTICE_DAYS.count())),
        (
            "due.relative_notified_later",
            days(numbers::LATER_RELATIVE_NOTICE_DAYS.count()),
        ),
        ("due.fingerprints", days(numbers::FINGERPRINT_DAYS.count())),
        ("due.placement_decision", days(numbers::PLACEMENT_DECISION_DAYS.count())),
        (
            "due.licence_application",
            months(numbers::LICENCE_APPLICATION_MONTHS.count()),
        ),
        ("due.caregiver_packet", start),
        (
            "due.caregiver_receipt",
            business(numbers::RECEIPT_BUSINESS_DAYS.count()),
        ),
        ("due.gal_copy", business(numbers::GUARDIAN_COPY_BUSINESS_DAYS.count())),
        ("due.specialised_visits", month),
        ("due.specialised_contacts", month),
        ("due.specialised_training", months(12)),
        ("due.specialised_reports", months(3)),
        ("due.case_review", months(6)),
        ("due.treatment_review", months(12)),
        ("due.grandparent_reply", days(numbers::GRANDPARENT_REPLY_DAYS.count())),
        (
            "due.review_forwarded",
            business(numbers::REVIEW_FORWARDING_BUSINESS_DAYS.count()),
        ),
        (
            "due.review_staffing",
            business(numbers::REVIEW_STAFFING_BUSINESS_DAYS.count()),
        ),
        ("due.review_held", business(numbers::REVIEW_BUSINESS_DAYS.count())),
        (
            "due.review_report",
            business(numbers::REVIEW_REPORT_BUSINESS_DAYS.count()),
        ),
        ("due.review_notice", days(numbers::REVIEW_NOTICE_DAYS.count())),
        ("due.in_care_24_months", months(numbers::GOAL_MONTHS.count())),
        ("due.soc_service_end", months(numbers::SYSTEM_OF_CARE_MONTHS.count())),
        ("milestone.child_7", birthday(numbers::SIBLING_TOLD_AGE.value)),
        ("milestone.child_13", birthday(numbers::BACKGROUND_CHECK_AGE.value)),
        ("milestone.child_18", birthday(numbers::SIBLING_CONSENT_AGE.value)),
        ("milestone.child_21", birthday(numbers::SIBLING_HOME_AGE.value)),
        ("milestone.person_21", birthday(numbers::RELATIVE_AGE.value)),
        (
            "milestone.foster_home_year",
            months(12 * numbers::FICTIVE_KIN_YEARS.count()),
        ),
    ])
}

/// Due at the event itself.
const AT_ONCE: [&str; 2] = ["due.sibling_search_move", "due.caregiver_packet"];

/// Four years and a bit hold every weekday on every date's neighbours, a leap day and two elections.
#[test]
fn every_row_is_what_a_recount_gives() {
    let (mut date, last) = (day("2023-01-01"), day("2027-03-31"));
    let mut before: Option<BTreeMap<&str, Date>> = None;
    while date <= last {
        let found = dates(&line(&all_on(date, None)));
        assert_eq!(found, expected(date), "from {date}");
        for (rule, due) in &found {
            assert!(
                *due > date || AT_ONCE.contains(rule),
                "{rule} on its event's own day, {date}"
            );
            let earlier = before.as_ref().map(|before| before[rule]);
            assert!(
                earlier.is_none_or(|earlier| earlier <= *due),
                "{rule} goes back at {date}"
            );
        }
        before = Some(found);
        date = date.plus_days(1);
    }
}

#[test]
fn every_row_is_there_when_everything_has_happened() {
    let line = line(&all_on(day("2025-07-02"), Some(day("2025-07-02"))));
    let rows = line.rows.iter().chain(&line.limits).chain(&line.milestones);
    let mut ids: Vec<_> = rows.map(|row| row.rule.id).collect();
    ids.sort_unstable();
    let mut rules: Vec<_> = timeline::RULES.iter().map(|rule| rule.id).collect();
    rules.sort_unstable();
    assert_eq!(ids, rules);
}

#[test]
fn nothing_known_leaves_every_row_waiting_and_no_date() {
    let mut facts = Facts::default();
    facts.as_of.set(day("2025-07-02"));
    let line = line(&facts);
    for row in line.rows.iter().chain(&line.limits).chain(&line.milestones) {
        assert_eq!(row.status, RowStatus::Waiting, "{}", row.rule.id);
        assert_eq!(
            (row.due, row.start, row.days_left),
            (None, None, None),
            "{}",
            row.rule.id
        );
    }
}

#[test]
fn rows_come_in_the_order_of_their_dates_and_waiting_ones_last() {
    let mut facts = Facts::default();
    facts.events.placement.set(Moment::parse("2025-07-02").unwrap());
    facts.events.enters_care.set(Moment::parse("2025-06-30").unwrap());
    let line = line(&facts);
    let dates: Vec<_> = line.rows.iter().map(|row| row.due).collect();
    let known = dates.iter().filter(|due| due.is_some()).count();
    assert!(dates[..known].iter().all(Option::is_some));
    assert!(dates[..known].is_sorted_by_key(|due| due.map(Moment::as_written)));
    assert!(known > 5 && known < dates.len());
}

fn any_day() -> impl Strategy<Value = Date> {
    (day("1990-01-01").to_days()..day("2100-12-31").to_days()).prop_map(|days| Date::from_days(days).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_start_is_what_a_recount_gives(start in any_day()) {
        prop_assert_eq!(dates(&line(&all_on(start, None))), expected(start));
    }

    /// Open up to the day it is measured against, overdue from the next; the days left say the same.
    #[test]
    fn status_and_days_left_agree(start in any_day(), later in 0..4000) {
        let on = start.plus_days(later);
        let line = line(&all_on(start, Some(on)));
        for row in &line.rows {
            if let Some(left) = row.days_left {
                let overdue = row.status == RowStatus::Overdue;
                prop_assert_eq!(left < 0, overdue, "{} {:?} {}", row.rule.id, row.status, left);
            }
        }
        for row in line.limits.iter().chain(&line.milestones) {
            let wanted = match row.days_left {
                Some(1..) => RowStatus::Ahead,
                Some(0) => RowStatus::Reached,
                Some(_) => RowStatus::Past,
                None => RowStatus::Waiting,
            };
            prop_assert_eq!(row.status, wanted, "{}", row.rule.id);
        }
    }

    /// The period that recurs holds the day asked about, and with an empty log every whole one before it is missed,
    /// without a gap.
    #[test]
    fn periods_follow_one_another(start in any_day(), later in 1..3000) {
        let on = start.plus_days(later);
        let mut facts = all_on(start, Some(on));
        let none = || timeline::Days::new(Vec::new()).unwrap();
        let log = &mut facts.log;
        for log in [
            &mut log.parent_visits, &mut log.sibling_visits, &mut log.specialised_visits,
            &mut log.specialised_contacts, &mut log.specialised_training, &mut log.specialised_reports,
            &mut log.case_review, &mut log.treatment_review,
        ] {
            log.set(none());
        }
        for row in &line(&facts).rows {
            let Some(DateSpan { from, to }) = row.period else { continue };
            prop_assert!(from <= on && on <= to, "{} {from} {to} {on}", row.rule.id);
            let missed = row.missed.as_ref().unwrap();
            for (one, next) in missed.iter().zip(missed.iter().skip(1)) {
                prop_assert_eq!(one.to.plus_days(1), next.from, "{}", row.rule.id);
            }
            if let Some(last) = missed.last() {
                prop_assert_eq!(last.to.plus_days(1), from, "{}", row.rule.id);
            }
            if let Some(first) = missed.first() {
                prop_assert!(first.from >= start && start.days_until(first.from) <= 31, "{}", row.rule.id);
            }
        }
    }

    /// Taking the date asked about away leaves every date where it was.
    #[test]
    fn dates_that_recur_no_period_need_no_date_asked_about(start in any_day(), later in 0..4000) {
        let without = line(&all_on(start, None));
        let with = line(&all_on(start, Some(start.plus_days(later))));
        for row in without.rows.iter().filter(|row| row.period.is_none()) {
            prop_assert_eq!(row.due, with.row(row.rule.id).unwrap().due);
        }
    }
}

/// The conditions, each by how it is set.
const CONDITIONS: usize = 9;

fn set(facts: &mut Facts, condition: usize, value: bool) {
    let holds = &mut facts.conditions;
    let all: [&mut part301::engine::fact::Fact<bool>; CONDITIONS] = [
        &mut holds.emergency_placement,
        &mut holds.goal_return_home,
        &mut holds.siblings_apart,
        &mut holds.sibling_group,
        &mut holds.relative_placement,
        &mut holds.fictive_kin,
        &mut holds.licensed,
        &mut holds.voluntary_agreement_renewed,
        &mut holds.specialised,
    ];
    all.into_iter().nth(condition).unwrap().set(value);
}

/// Each row: there for certain, conditional, or not there.
fn standing(facts: &Facts) -> Vec<Option<bool>> {
    let line = line(facts);
    let stands = |rule: &&part301::engine::rule::Rule| Some(line.row(rule.id)?.asks_for.is_empty());
    timeline::RULES.iter().map(stands).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A row that is the case's, or is not, stays so whatever else becomes known; a conditional one is decided by what it
    /// asks for, and stays while that is not known.
    #[test]
    fn what_is_settled_stays_settled(
        known in proptest::collection::vec(proptest::option::of(any::<bool>()), CONDITIONS),
        rest in proptest::collection::vec(any::<bool>(), CONDITIONS),
    ) {
        let mut facts = Facts::default();
        facts.events.placement.set(Moment::parse("2025-07-02").unwrap());
        for (condition, value) in known.iter().enumerate() {
            if let Some(value) = value {
                set(&mut facts, condition, *value);
            }
        }
        let half = standing(&facts);
        for (condition, value) in rest.iter().enumerate() {
            if known[condition].is_none() {
                set(&mut facts, condition, *value);
            }
        }
        for ((rule, before), after) in timeline::RULES.iter().zip(half).zip(standing(&facts)) {
            prop_assert_ne!(after, Some(false), "{} asks though all is known", rule.id);
            if before != Some(false) {
                prop_assert_eq!(before, after, "{}", rule.id);
            }
        }
    }
}

fn input(placed: &str) -> Value {
    let map =
        |entries: Vec<(&str, Value)>| Value::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect());
    let text = |text: &str| Value::Text(text.into());
    map(vec![
        ("asOf", text("2025-08-01")),
        (
            "events",
            map(vec![("placement", text(placed)), ("entersCare", text(placed))]),
        ),
        ("conditions", map(vec![("goalReturnHome", Value::Bool(true))])),
        ("completed", map(vec![("due.gal_copy", text("2025-07-10"))])),
    ])
}

#[test]
fn many_at_once_say_what_each_says_alone() {
    let inputs = [
        input("2025-07-02"),
        input("2025-02-30"),
        Value::Null,
        input("2025-06-10"),
    ];
    let calendar = Calendar::default();
    let many = timeline::compute_many(&inputs, &calendar);
    let refused: Vec<usize> = many.problems.iter().map(|refused| refused.index).collect();
    assert_eq!(refused, [1, 2]);
    assert_eq!(many.starts.len(), inputs.len() + 1);
    for (place, input) in inputs.iter().enumerate() {
        let rows = many.starts[place] as usize..many.starts[place + 1] as usize;
        let Ok(facts) = Facts::read_checked(input) else {
            assert!(rows.is_empty());
            continue;
        };
        let line = line(&facts);
        let all = line.rows.iter().chain(&line.limits).chain(&line.milestones);
        assert_eq!(rows.len(), all.filter(|row| row.start.is_some()).count());
        for numbers in rows.map(|row| &many.rows[row * 5..row * 5 + 5]) {
            let row = line.row(timeline::RULES[numbers[0] as usize].id).unwrap();
            assert_eq!(numbers[1], row.due.map_or(NONE, |due| due.date().to_days()));
            assert_eq!(RowStatus::ALL[numbers[2] as usize], row.status);
            assert_eq!(numbers[3], row.days_left.unwrap_or(NONE));
            assert_eq!(numbers[4] == 1, !row.asks_for.is_empty(), "{}", row.rule.id);
        }
    }
}

/// A count and its unit read on as words: "1 year", "2 months".
#[test]
fn units_agree_with_their_count() {
    let line = line(&all_on(day("2025-07-02"), None));
    let mut years = Vec::new();
    for lang in Lang::ALL {
        let json = line.to_json(lang);
        for row in ["rows", "limits", "milestones"]
            .iter()
            .flat_map(|key| json[key].as_array().unwrap())
        {
            if row["unit"]["code"] == "years" {
                years.push(format!("{} {}", row["count"], row["unit"]["label"].as_str().unwrap()));
            }
        }
    }
    for text in ["1 year", "18 years", "1 año", "18 años"] {
        assert!(years.contains(&text.to_string()), "{years:?}");
    }
}
