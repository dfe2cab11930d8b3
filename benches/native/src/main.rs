//! The native core without anything around it: facts that were read before go in, an answer comes out, and its text is
//! written by nobody. `make bench` runs it and makes a table of what criterion leaves.

use std::error::Error;
use std::hint::black_box;
use std::time::Duration;

use criterion::Criterion;
use part301::engine::decision::Decision;
use part301::engine::fact::Value;
use part301::engine::input::Input;
use part301::law::{disclosure, relative, timeline, visitation, visits};
use part301::time::calendar::Calendar;
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .without_plots()
        .configure_from_args();
    let calendar = Calendar::default();

    let facts = relative::Facts::from_value(&value(json!({
        "relationship": "great_aunt", "side": "maternal", "personAge": 54, "personIsLegalParent": false,
    }))?)?;
    criterion.bench_function("relative, determined", |b| {
        b.iter(|| relative::check(black_box(&facts)))
    });

    let facts = relative::Facts::from_value(&value(json!({
        "relationship": "great_aunt", "side": "maternal", "personAge": 54,
    }))?)?;
    criterion.bench_function("relative, one fact missing", |b| {
        b.iter(|| relative::check(black_box(&facts)))
    });

    let facts = relative::Facts::default();
    criterion.bench_function("relative, nothing known", |b| {
        b.iter(|| relative::check(black_box(&facts)))
    });

    let facts = disclosure::Facts::from_value(&value(json!({ "recipient": "parent", "orderOfProtection": true }))?)?;
    criterion.bench_function("disclosure, prohibited", |b| {
        b.iter(|| disclosure::decide(black_box(&facts), &calendar))
    });

    let facts = timeline::Facts::read_checked(&value(json!({
        "asOf": "2026-06-30",
        "events": {
            "legalCustody": "2024-03-01", "protectiveCustody": "2024-03-01", "entersCare": "2024-03-01",
            "temporaryCustody": "2024-03-03", "siblingGroupCustody": "2024-03-03", "federalCareStart": "2024-03-04",
            "placement": "2024-03-05", "caseAssigned": "2024-03-05", "grandparentRequest": "2024-03-21",
            "disclosureNotice": "2024-04-05", "socAccepted": "2024-04-10", "move": "2024-04-30",
            "reviewRequested": "2024-05-10", "reviewAssigned": "2024-05-20",
        },
        "conditions": {
            "emergencyPlacement": false, "goalReturnHome": true, "siblingsApart": true, "siblingGroup": true,
            "relativePlacement": true, "fictiveKin": true, "licensed": false, "specialised": false,
        },
    }))?)?;
    criterion.bench_function("timeline, 26 rows with a date", |b| {
        b.iter(|| timeline::compute(black_box(&facts), &calendar))
    });

    let visits: Vec<_> = (0..52)
        .map(|week| {
            json!({
                "date": format!("2025-{:02}-{:02}", 1 + week % 12, 1 + week / 2), "kind": "sibling",
                "siblingsPresent": ["Ana", "Ben", "Cy"],
            })
        })
        .collect();
    let facts = visits::Facts::from_value(&value(json!({
        "auditOf": "sibling", "auditFrom": "2025-01-01", "auditTo": "2025-12-31", "siblings": ["Ana", "Ben", "Cy"],
        "courtOrderFewerVisits": false, "harmRisk": false, "visits": visits,
    }))?)?;
    criterion.bench_function("a year's log of 52 visits", |b| {
        b.iter(|| visits::audit(black_box(&facts)))
    });

    let plan = visitation::Plan::from_value(&value(json!({ "kind": "sibling" }))?)?;
    criterion.bench_function("a siblings' plan, nothing known", |b| {
        b.iter(|| visitation::validate(black_box(&plan), &calendar))
    });

    criterion.final_summary();
    Ok(())
}

/// As it comes from the outside.
fn value(facts: serde_json::Value) -> Result<Value, serde_json::Error> {
    serde_json::from_value(facts)
}
