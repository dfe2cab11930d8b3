//! What findings on a relative's home name, beyond how they stand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use part301::engine::answer::Finding;
use part301::engine::fact::{Age, Code, List};
use part301::engine::text::Lang;
use part301::law::convictions::{self, ConvictedPerson, ConvictedUnder, Conviction, Offence, Waiver};
use part301::law::numbers::BACKGROUND_CHECK_AGE;
use part301::law::relative_home::{self, Facts, Household, Member};
use part301::time::calendar::Calendar;

fn finding(facts: &Facts, rule: &str) -> Finding {
    let answer = relative_home::assess(facts, &Calendar::default()).unwrap();
    let place = answer.findings.iter().position(|one| one.rule.id == rule);
    answer.findings.into_iter().nth(place.unwrap()).unwrap()
}

fn notes(finding: &Finding) -> String {
    let notes: Vec<String> = finding.notes.iter().map(|note| note.text(Lang::En)).collect();
    notes.join(" ")
}

fn readings(finding: &Finding) -> String {
    let readings = finding.readings.iter().map(|note| note.text(Lang::En));
    readings.collect::<Vec<_>>().join(" ")
}

fn mend(finding: &Finding) -> String {
    finding.mends.first().unwrap().text(Lang::En)
}

fn household(member: Member) -> Household {
    List::new(vec![member]).unwrap()
}

#[test]
fn each_agreement_that_fails_is_named() {
    let mut facts = Facts::default();
    facts.child_age.set(Age::new(8).unwrap());
    facts.agreements.keeps_custody.set(false);
    facts.agreements.supervises.set(false);
    let found = finding(&facts, "home.agreements");
    let failing = [&facts.agreements.keeps_custody, &facts.agreements.supervises];
    assert!(failing.iter().all(|fact| found.ruling.facts.contains(fact.id())));
    assert!(!found.ruling.facts.contains(facts.agreements.protects_from_harm.id()));
    let named = "(3) custody handed over to nobody, (11) adequate supervision";
    assert_eq!(notes(&found), format!("Not met: {named}."));
    assert!(mend(&found).contains(named));
    assert_eq!(readings(&found), ""); // nobody at home was named, so nothing was read into their signatures
}

#[test]
fn each_condition_that_fails_is_named() {
    let mut facts = Facts::default();
    facts.home.utilities_work.set(false);
    facts.home.speaks_language.set(false);
    facts.child_special_needs.set(true);
    facts.telephone_at_once.set(false);
    let mut member = Member::default();
    member.age.set(Age::new(BACKGROUND_CHECK_AGE.value).unwrap());
    member.leads_checked.set(false);
    facts.household.set(household(member));
    let named = "(2) LEADS, (6) basic utilities, (17) the preferred language, (15) a telephone at once";
    let found = finding(&facts, "home.conditions");
    assert_eq!(notes(&found), format!("Not met: {named}.")); // what is open decides nothing any more
}

#[test]
fn what_is_open_of_somebody_at_home_is_a_fact_like_any_other() {
    let mut facts = Facts::default();
    let mut member = Member::default();
    member.age.set(Age::new(BACKGROUND_CHECK_AGE.value).unwrap());
    facts.household.set(household(member));
    let found = finding(&facts, "home.conditions");
    let [member] = facts.household.known().unwrap().entries() else {
        panic!("one member");
    };
    assert!(found.ruling.facts.contains(member.cants_checked.id()));
    assert!(!found.ruling.facts.contains(facts.household.id())); // who lives there is known
    assert!(!found.ruling.facts.contains(member.authorization_signed.id())); // that is for 18 and over
    let answer = relative_home::assess(&facts, &Calendar::default()).unwrap();
    assert!(
        answer
            .missing_paths()
            .contains(&"/household/0/cantsChecked".to_string())
    );
}

#[test]
fn the_points_are_those_of_the_records() {
    use part301::engine::fact::Sheet;
    use part301::law::relative_home::{AgreementPoint, Agreements, Home, HomePoint};
    let number = |citation: &str| citation.rsplit('(').next().map(str::to_string).unwrap();
    for (declared, points) in [
        (Agreements::DECLARED, AgreementPoint::WORDS),
        (Home::DECLARED, HomePoint::WORDS),
    ] {
        assert!(declared.len() <= points.len());
        for (fact, point) in declared.iter().zip(points) {
            let label = point.label.get(Lang::En);
            let numbered = format!("({} ", number(fact.citation));
            assert!(
                label.starts_with(&numbered) || !label.starts_with('('),
                "{} is not {label}",
                fact.key
            );
        }
    }
}

#[test]
fn who_may_waive_is_said() {
    let mut conviction = Conviction::default();
    conviction.who.set(ConvictedPerson::RelativeCaregiver);
    conviction.convicted.set(true);
    conviction.convicted_under.set(ConvictedUnder::Illinois);
    let mut facts = convictions::Facts::default();
    for (offence, said) in [
        (Offence::Murder, "only the Director can waive it, personally: murder"),
        (
            Offence::Kidnapping,
            "an employee whom the Director designated can waive it: kidnapping",
        ),
    ] {
        conviction.offence.set(offence);
        facts
            .history
            .convictions
            .set(List::new(vec![conviction.clone()]).unwrap());
        facts.history.waiver.set(Waiver::NotRequested);
        let answer = convictions::screen(&facts).unwrap();
        let found = answer.finding("home.convictions").unwrap();
        assert!(notes(found).contains(said), "{}", notes(found));
        assert!(!mend(found).is_empty());
        assert_eq!(readings(found), "");
    }
}

/// The offences that the search tries stand for all others: each other is listed, and marked, as one of them.
#[test]
fn every_offence_has_a_stand_in() {
    use part301::engine::fact::Sheet;
    let declared = Conviction::DECLARED.iter().find(|fact| fact.key == "offence").unwrap();
    let decides = |offence: &Offence| offence.listing().map(|listing| listing.starred);
    let stands = |offence: &&Offence| declared.stand_ins.contains(&offence.word().code);
    let stand_ins: Vec<&Offence> = Offence::ALL.iter().filter(stands).collect();
    assert_eq!(stand_ins.len(), declared.stand_ins.len());
    for offence in Offence::ALL {
        assert!(
            stand_ins.iter().any(|other| decides(other) == decides(offence)),
            "{offence:?}"
        );
    }
}

/// Numbers are bounded. Beyond them, what is open in an entry is named by the list.
#[test]
fn facts_of_later_entries_share_the_number_of_their_list() {
    let mut facts = Facts::default();
    facts.household.set(List::new(vec![Member::default(); 12]).unwrap());
    let list = facts.household.id();
    let ages: Vec<u8> = facts
        .household
        .known()
        .unwrap()
        .entries()
        .iter()
        .map(|one| one.age.id())
        .collect();
    let (numbered, shared): (Vec<u8>, Vec<u8>) = ages.into_iter().partition(|id| *id != list);
    let last = numbered.len() - 1;
    assert_eq!((numbered.len(), shared.len()), (6, 6));
    let paths = relative_home::assess(&facts, &Calendar::default())
        .unwrap()
        .missing_paths();
    let beyond = format!("/household/{}/", last + 1);
    for path in [
        "/household",
        "/household/0/age",
        &format!("/household/{last}/leadsChecked"),
    ] {
        assert!(paths.contains(&path.to_string()), "{path}");
    }
    assert!(!paths.iter().any(|path| path.starts_with(&beyond)));
}
