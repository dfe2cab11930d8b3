//! What holds of every disclosure answer: nothing added that bars makes it more open, nothing learned flips it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::BTreeSet;

use part301::engine::answer::{Answer, Ternary};
use part301::engine::decision::Decision;
use part301::engine::fact::{At, Code, Field, Kind, Sheet, walk};
use part301::law::disclosure::{
    ConvictionCategory, Details, Determination, Door, Facts, GoalHomeOrOther, Outcome, ParentalRights, Recipient,
    ReviewResult, decide,
};
use part301::time::calendar::{Calendar, Date};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use proptest::test_runner::RngSeed;

/// Bars that may be added to any input: each states one fact or two.
const BARS: &[fn(&mut Facts)] = &[
    |f| f.order_of_protection.set(true),
    |f| f.court_prohibits.set(true),
    |f| f.parental_rights.set(ParentalRights::Terminated),
    |f| f.parental_rights.set(ParentalRights::Surrendered),
    |f| {
        f.parental_rights.set(ParentalRights::Consented);
        f.continued_contact_in_plan.set(false);
    },
    |f| {
        f.permanency_goal.set(GoalHomeOrOther::Other);
        f.sibling_lives_with_parent.set(false);
    },
    |f| f.assessment_leads_conviction_category.set(ConvictionCategory::One),
    |f| f.assessment_leads_conviction_category.set(ConvictionCategory::Three),
    |f| f.assessment_leads_conviction_category.set(ConvictionCategory::Four),
    |f| f.assessment_threatened_violence.set(true),
    |f| f.assessment_exhibited_violence.set(true),
    |f| f.assessment_threatened_abduction_or_harm.set(true),
    |f| f.determination.set(Determination::Withhold),
    |f| f.best_interests_against.set(true),
    |f| f.review_result.set(ReviewResult::Withhold),
];

/// A plausible input: each fact known or not, dates near one another.
fn facts() -> impl Strategy<Value = Facts> {
    let recipient = proptest::option::weighted(0.9, 0..19);
    let answers = proptest::collection::vec(proptest::option::weighted(0.75, any::<Index>()), 64);
    (recipient, answers).prop_map(|(recipient, answers)| {
        let mut kinds = Vec::new();
        walk(Facts::DECLARED, &At::Root, &mut |_, declared| kinds.push(declared.kind));
        let mut facts = Facts::default();
        for (id, (kind, answer)) in kinds.iter().zip(answers).enumerate() {
            let raw = answer.and_then(|answer| match kind {
                Kind::Bool => Some(answer.index(2) as i32),
                Kind::Code(words) => Some(answer.index(words.len()) as i32),
                Kind::Integer { .. } => Some(5 + answer.index(4) as i32),
                Kind::Date => Some(20_000 + answer.index(24) as i32),
                _ => None,
            });
            facts.slot(id as u8).unwrap().put(raw);
        }
        let id = facts.recipient.id();
        facts.slot(id).unwrap().put(recipient);
        if let Some(latest) = facts.as_of.get() {
            facts.as_of.set(latest.max(Date::from_days(20_024).unwrap()));
        }
        repaired(facts)
    })
}

/// Takes facts back until none contradict each other.
fn repaired(mut facts: Facts) -> Facts {
    loop {
        let mut clash = None;
        facts.contradictions(&mut |found| clash = Some(found.facts.0.max(found.facts.1)));
        match clash {
            Some(id) => facts.slot(id).unwrap().put(None),
            None => return facts,
        }
    }
}

fn answered(facts: &Facts) -> Option<Answer<Outcome, Details>> {
    decide(facts, &Calendar::default()).ok()
}

/// How open an outcome is.
fn openness(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Prohibited => 0,
        Outcome::NotYet | Outcome::Undetermined => 1,
        Outcome::Permitted => 2,
    }
}

fn openness_today(today: Ternary) -> u8 {
    match today {
        Ternary::No => 0,
        Ternary::Unknown => 1,
        Ternary::Yes => 2,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(301), ..ProptestConfig::default() })]

    #[test]
    fn a_bar_never_opens(facts in facts(), bars in subsequence(BARS, 1..4)) {
        let mut barred = facts.clone();
        bars.iter().for_each(|bar| bar(&mut barred));
        if let (Some(before), Some(after)) = (answered(&facts), answered(&barred)) {
            prop_assert!(openness(after.outcome) <= openness(before.outcome), "{:?} became {:?}", before.outcome, after.outcome);
            prop_assert!(openness_today(after.details.today) <= openness_today(before.details.today));
        }
    }

    #[test]
    fn nothing_learned_flips_an_answer(facts in facts(), forgotten in proptest::collection::vec(0..40u8, 1..4)) {
        let mut part = facts.clone();
        for id in forgotten {
            if let Some(slot) = part.slot(id) {
                slot.put(None);
            }
        }
        if let (Some(less), Some(more)) = (answered(&part), answered(&facts)) {
            prop_assert!(less.outcome == Outcome::Undetermined || less.outcome == more.outcome, "{:?} became {:?}", less.outcome, more.outcome);
            let (less, more) = (less.details.today, more.details.today);
            prop_assert!(less == Ternary::Unknown || less == more, "{less:?} became {more:?}");
        }
    }

    #[test]
    fn silence_unless_something_opens(facts in facts()) {
        if let Some(answer) = answered(&facts) {
            prop_assert_eq!(answer.outcome == Outcome::Permitted, answer.details.today == Ternary::Yes);
            prop_assert_eq!(answer.outcome == Outcome::Undetermined, !answer.missing.is_empty());
        }
    }
}

/// Every bar that binds for a recipient prohibits by itself, whatever else is unknown.
#[test]
fn a_known_bar_decides() {
    for recipient in [Recipient::Parent, Recipient::SiblingWithParents] {
        for bar in BARS {
            let mut facts = Facts::default();
            facts.recipient.set(recipient);
            bar(&mut facts);
            let answer = answered(&facts).unwrap();
            let of_parents = facts.parental_rights.get().is_some() || facts.permanency_goal.get().is_some();
            let of_siblings = facts.best_interests_against.get().is_some();
            let binds = match recipient {
                Recipient::Parent => !of_siblings,
                _ => !of_parents,
            };
            assert_eq!(answer.outcome == Outcome::Prohibited, binds, "{recipient:?} {facts:?}");
        }
    }
}

/// A question that is asked only of some recipients is asked of a whole group, so that none is left out.
#[test]
fn questions_are_asked_of_whole_groups_of_recipients() {
    const GROUPS: &[fn(Door) -> bool] = &[
        Door::is_routine,
        Door::is_child,
        Door::is_on_siblings_side,
        Door::is_in_parents_home,
        |door| door == Door::Parent,
    ];
    let in_group = |belongs: fn(Door) -> bool| -> BTreeSet<&str> {
        let members = Recipient::ALL.iter().filter(|one| belongs(one.door()));
        members.map(|one| one.word().code).collect()
    };
    let groups: Vec<_> = GROUPS.iter().map(|belongs| in_group(*belongs)).collect();
    let mut asked = 0;
    for declared in Facts::DECLARED {
        let Some(when) = declared.when.filter(|when| when.key == "recipient") else {
            continue;
        };
        asked += 1;
        let recipients: BTreeSet<&str> = when.any_of.iter().copied().collect();
        assert!(
            groups.contains(&recipients),
            "{} is asked of {recipients:?}",
            declared.key
        );
    }
    assert!(asked > 0);
}
