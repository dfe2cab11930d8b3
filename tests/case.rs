//! What holds of every plan: every deadline of the line is in it once, in order, and what is overdue comes first.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use part301::engine::fact::List;
use part301::engine::text::Lang;
use part301::law::case::{self, CaseStep, DEADLINES, Facts, PlanItem};
use part301::law::system_of_care::{POSTS, SocPost};
use part301::law::timeline::{self, RowStatus};
use part301::time::calendar::{Calendar, Date, Moment};
use serde_json::json;

fn facts() -> Facts {
    let mut facts = Facts::default();
    facts.case.as_of.set(Date::parse("2026-03-02").unwrap());
    let on = &mut facts.case.events;
    let day = |text: &str| Moment::parse(text).unwrap();
    on.legal_custody.set(day("2026-02-01"));
    on.temporary_custody.set(day("2026-02-03"));
    on.enters_care.set(day("2026-02-01"));
    on.placement.set(day("2026-02-25"));
    on.federal_care_start.set(day("2026-02-10"));
    facts.case.conditions.goal_return_home.set(true);
    facts.case.conditions.emergency_placement.set(false);
    facts
}

fn plan(facts: &Facts) -> case::Plan {
    case::plan(facts, &Calendar::default()).unwrap()
}

#[test]
fn every_deadline_is_in_the_plan_once_and_in_order() {
    let facts = facts();
    let line = timeline::compute(&facts.case, &Calendar::default()).unwrap();
    let plan = plan(&facts);
    let deadlines: Vec<&PlanItem> = plan
        .items
        .iter()
        .filter(|item| matches!(item, PlanItem::Deadline(_)))
        .collect();
    assert_eq!(deadlines.len(), line.rows.len());
    for row in &line.rows {
        let same = deadlines.iter().filter(|item| item.rule() == row.rule);
        assert_eq!(same.count(), 1, "{}", row.rule.id);
    }
    let steps: Vec<CaseStep> = plan.items.iter().map(PlanItem::step).collect();
    assert!(steps.is_sorted());
    for step in deadlines.chunk_by(|one, other| one.step() == other.step()) {
        let dues: Vec<_> = step
            .iter()
            .map(|item| match item {
                PlanItem::Deadline(row) => row.due.map(Moment::date),
                _ => None,
            })
            .collect();
        let known = dues.iter().take_while(|due| due.is_some()).count();
        assert!(dues[..known].is_sorted() && dues[known..].iter().all(Option::is_none));
    }
}

#[test]
fn deadlines_are_put_into_steps_by_rules_that_exist() {
    for rule in DEADLINES.iter().flat_map(|(_, rules)| *rules) {
        let found = timeline::RULES.iter().filter(|one| one.id == *rule);
        assert_eq!(found.count(), 1, "{rule}");
    }
}

#[test]
fn what_is_overdue_comes_first_then_what_falls_due_next() {
    let mut facts = facts();
    facts.steps_done.set(List::new(vec![CaseStep::Assess]).unwrap());
    facts.in_system_of_care.set(true);
    facts.posts_done.set(List::new(vec![SocPost::Intake]).unwrap());
    let plan = plan(&facts);
    let next: Vec<&PlanItem> = plan.next.iter().map(|place| &plan.items[*place]).collect();
    let statuses: Vec<RowStatus> = next.iter().map(|item| item.status()).collect();
    let overdue = statuses
        .iter()
        .take_while(|status| **status == RowStatus::Overdue)
        .count();
    assert!(overdue > 0);
    assert!(statuses[overdue..].iter().all(|status| *status == RowStatus::Open));
    // Health screening was due within a day; the visiting plan by March 2.
    assert_eq!(next[0].rule().id, "due.health_screening");
    assert_eq!(next[overdue].rule().id, "due.parent_plan");
    assert!(matches!(
        next[next.len() - 2],
        PlanItem::Step(CaseStep::Plan, RowStatus::Open)
    ));
    assert!(matches!(next[next.len() - 1], PlanItem::Post(post, ..) if post.post == SocPost::Assessment));
}

#[test]
fn the_posts_are_there_unless_the_child_is_no_client() {
    let posts = |facts: &Facts| {
        let plan = plan(facts);
        let posts = plan.items.iter().filter(|item| matches!(item, PlanItem::Post(..)));
        (posts.count(), plan.to_json(Lang::En))
    };
    let mut facts = Facts::default();
    let (count, json) = posts(&facts);
    assert_eq!(count, POSTS.len());
    let post = json["plan"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["kind"]["code"] == "post");
    assert_eq!(post.unwrap()["conditional"], true);
    assert_eq!(post.unwrap()["asksFor"], json!(["/inSystemOfCare"]));
    let missing = |json: &serde_json::Value, path: &str| {
        json["missing"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["path"] == path)
    };
    assert!(missing(&json, "/inSystemOfCare") && missing(&json, "/postsDone") && missing(&json, "/stepsDone"));

    facts.case.events.soc_accepted.set(Moment::parse("2026-01-10").unwrap());
    let (count, json) = posts(&facts);
    assert_eq!(count, POSTS.len());
    assert!(!missing(&json, "/inSystemOfCare") && missing(&json, "/postsDone"));

    facts.in_system_of_care.set(false);
    let (count, json) = posts(&facts);
    assert_eq!(count, 0);
    assert!(!missing(&json, "/inSystemOfCare") && !missing(&json, "/postsDone"));
}
