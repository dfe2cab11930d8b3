//! Sets of facts, and truths that rest on them.
#![cfg(not(target_arch = "wasm32"))]

use part301::engine::truth::{FactSet, Truth};

fn set(ids: &[u8]) -> FactSet {
    ids.iter().fold(FactSet::EMPTY, |set, id| set | FactSet::of(*id))
}

fn members(set: FactSet) -> Vec<u8> {
    set.iter().take(300).collect() // no more than there can be
}

#[test]
fn a_set_holds_what_was_put_in_and_nothing_else() {
    let some = set(&[0, 5, 127, 128, FactSet::CAPACITY - 1]);
    for id in 0..=u8::MAX {
        assert_eq!(
            some.contains(id),
            [0, 5, 127, 128, FactSet::CAPACITY - 1].contains(&id),
            "{id}"
        );
        assert!(!FactSet::EMPTY.contains(id), "{id}");
    }
    assert_eq!((some.len(), FactSet::EMPTY.len()), (5, 0));
    assert!(FactSet::EMPTY.is_empty() && !some.is_empty());
    assert_eq!(members(some), [0, 5, 127, 128, FactSet::CAPACITY - 1]);
    assert!(members(FactSet::EMPTY).is_empty());
}

/// A number beyond those that a set can hold is no fact.
#[test]
fn a_set_holds_as_many_facts_as_it_says() {
    let all = (0..FactSet::CAPACITY).fold(FactSet::EMPTY, |set, id| set | FactSet::of(id));
    assert_eq!(members(all), (0..FactSet::CAPACITY).collect::<Vec<u8>>());
    assert_eq!(all.len(), usize::from(FactSet::CAPACITY));
    assert_eq!(FactSet::of(FactSet::CAPACITY), FactSet::EMPTY);
    assert_eq!(FactSet::of(u8::MAX), FactSet::EMPTY);
}

#[test]
fn sets_are_joined_and_met() {
    let (one, other) = (set(&[1, 2, 64]), set(&[2, 3, 64]));
    assert_eq!(members(one | other), [1, 2, 3, 64]);
    assert_eq!(members(one.and(other)), [2, 64]);
    assert_eq!(one | one, one);
    let mut joined = one;
    joined |= other;
    assert_eq!(joined, one | other);
    joined |= other; // once more changes nothing
    assert_eq!(joined, one | other);
}

/// Yes, no and unknown, resting on these.
fn each(ids: &[u8]) -> [Truth; 3] {
    let rests_on = set(ids);
    [Truth::yes(rests_on), Truth::no(rests_on), Truth::unknown(rests_on)]
}

#[test]
fn a_truth_is_one_of_three() {
    let says = |truth: Truth| (truth.is_yes(), truth.is_no(), truth.is_unknown());
    let [yes, no, unknown] = each(&[7]);
    assert_eq!(says(yes), (true, false, false));
    assert_eq!(says(no), (false, true, false));
    assert_eq!(says(unknown), (false, false, true));
    assert_eq!([yes, no, unknown].map(Truth::known), [Some(true), Some(false), None]);
    assert_eq!(Truth::given(true, set(&[7])), yes);
    assert_eq!(Truth::given(false, set(&[7])), no);
    assert_eq!((!yes, !no, !unknown), (no, yes, unknown));
    assert!([yes, no, unknown].iter().all(|truth| truth.rests_on() == set(&[7])));
}

/// What decides carries its own facts alone; what agrees or stays open carries both.
#[test]
fn and_and_or_keep_the_facts_that_decide() {
    let ([yes, no, unknown], [too, nor, open]) = (each(&[1, 3]), each(&[2, 3]));
    let both = set(&[1, 2, 3]);

    assert_eq!(yes & too, Truth::yes(both));
    assert_eq!((no & nor, no & open, unknown & nor), (no, no, nor));
    assert_eq!((yes & nor, no & too), (nor, no));

    assert_eq!((yes & open, unknown & too), (open, unknown));
    assert_eq!(unknown & open, Truth::unknown(both));

    assert_eq!(no | nor, Truth::no(both));
    assert_eq!((yes | too, yes | nor, no | too), (yes, yes, too));
    assert_eq!((yes | open, unknown | too), (yes, too));
    assert_eq!((no | open, unknown | nor), (open, unknown));
    assert_eq!(unknown | open, Truth::unknown(both));
}

#[test]
fn the_first_that_is_known_decides() {
    let ([yes, no, unknown], [too, nor, open]) = (each(&[1, 3]), each(&[2, 3]));
    assert_eq!((yes.or_else(nor), no.or_else(too)), (yes, no));
    assert_eq!((yes.or_else(open), unknown.or_else(nor)), (yes, nor));
    assert_eq!(unknown.or_else(open), Truth::unknown(set(&[1, 2, 3])));
}

#[test]
fn what_is_known_may_rest_on_more() {
    let ([yes, no, unknown], more) = (each(&[1, 3]), set(&[2, 3]));
    assert_eq!(yes.because(more), Truth::yes(set(&[1, 2, 3])));
    assert_eq!(no.because(more), Truth::no(set(&[1, 2, 3])));
    assert_eq!(unknown.because(more), unknown);
}

#[test]
fn all_rests_on_every_no() {
    let ([yes, no, unknown], [too, nor, open]) = (each(&[1, 3]), each(&[2, 3]));
    let both = set(&[1, 2, 3]);
    assert_eq!(Truth::all([]), Truth::yes(FactSet::EMPTY));
    assert_eq!(Truth::all([yes, too]), Truth::yes(both));
    assert_eq!(Truth::all([no, nor]), Truth::no(both));
    assert_eq!(Truth::all([yes, unknown, nor]), nor);
    assert_eq!(Truth::all([unknown, open, yes]), Truth::unknown(both));
}

#[test]
fn whichever_is_known_only_where_all_agree() {
    let ([yes, no, unknown], [too, nor, open]) = (each(&[1, 3]), each(&[2, 3]));
    let (both, choice) = (set(&[1, 2, 3]), set(&[3, 9]));
    let whichever = |cases: &[Truth]| Truth::whichever(cases.iter().copied(), choice);
    assert_eq!(whichever(&[yes, too]), Truth::yes(both));
    assert_eq!(whichever(&[no, nor]), Truth::no(both));
    assert_eq!(whichever(&[yes, nor]), Truth::unknown(choice));
    assert_eq!(whichever(&[yes, open]), Truth::unknown(set(&[2, 3, 9])));
    assert_eq!(whichever(&[unknown, open]), Truth::unknown(set(&[1, 2, 3, 9])));
    assert_eq!(whichever(&[]), Truth::unknown(choice));
}

/// Both must be so, and a "no" that follows rests on what led to it.
#[test]
fn what_one_leads_to_is_so_where_both_are() {
    let [yes, no, unknown] = each(&[0]);
    let follows = each(&[1]);
    let [then_yes, then_no, then_unknown] = follows;
    for follows in follows {
        assert_eq!(no.leads_to(|| follows), no);
        assert_eq!(yes.leads_to(|| follows), follows.because(set(&[0])));
    }
    assert_eq!(unknown.leads_to(|| then_yes), unknown);
    assert_eq!(unknown.leads_to(|| then_no), then_no);
    assert_eq!(unknown.leads_to(|| then_unknown), Truth::unknown(set(&[0, 1])));
}

/// A sign makes sure what is not known; what is known needs none, and a sign that is "no" tells nothing.
#[test]
fn a_sign_makes_sure_what_is_not_known() {
    for so in each(&[0]) {
        for first in each(&[1]) {
            for second in each(&[2]) {
                let expected = match (so.is_unknown(), first.is_yes(), second.is_yes()) {
                    (true, true, _) => first,
                    (true, false, true) => second,
                    _ => so,
                };
                assert_eq!(so.or_surely([first, second]), expected);
            }
        }
    }
}
