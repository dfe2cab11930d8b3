//! The codes, and the category of each relationship.

use super::*;

#[test]
fn the_codes_are_the_vocabulary_in_its_order() {
    let codes = |words: &[&'static str]| words.join(" ");
    let all: Vec<&str> = R::ALL.iter().map(|r| r.word().code).collect();
    assert_eq!(
        codes(&all),
        "grandparent sibling half_sibling great_grandparent uncle aunt nephew niece first_cousin \
         first_cousin_once_removed second_cousin great_uncle great_aunt step_father step_mother \
         step_grandfather step_grandmother step_brother step_sister parents_civil_union_partner \
         adult_child_of_parents_civil_union_partner parent great_great_grandparent great_great_uncle \
         great_great_aunt grandnephew grandniece first_cousin_twice_removed second_cousin_once_removed \
         third_cousin step_uncle step_aunt parents_unmarried_partner none"
    );
    let all: Vec<&str> = Step::ALL.iter().map(|s| s.word().code).collect();
    assert_eq!(
        codes(&all),
        "mother father parent brother sister sibling half_brother half_sister half_sibling son daughter \
         child spouse ex_spouse civil_union_partner step_mother step_father step_parent step_brother \
         step_sister step_sibling step_son step_daughter step_child"
    );
    let all: Vec<&str> = Side::ALL.iter().map(|s| s.word().code).collect();
    assert_eq!(codes(&all), "maternal paternal");
}

#[test]
fn each_code_knows_its_index() {
    fn check<C: Code + PartialEq + std::fmt::Debug + 'static>() {
        for (index, one) in C::ALL.iter().enumerate() {
            assert_eq!(one.index(), index, "{one:?}");
        }
    }
    check::<R>();
    check::<Step>();
    check::<Side>();
    check::<KinOrGodparent>();
}

#[test]
fn categories_follow_the_list() {
    let with = |category| R::ALL.iter().filter(|r| r.category() == category).count();
    assert_eq!(with(Category::Kin), 13);
    assert_eq!(with(Category::Step), 6);
    assert_eq!(with(Category::CivilUnion), 2);
    assert_eq!(with(Category::Parent), 1);
    assert_eq!(with(Category::SpouseOfKin), 0);
}

#[test]
fn each_code_is_of_blood_or_of_a_union_or_neither() {
    let with = |fits: fn(&&R) -> bool| R::ALL.iter().filter(fits).count();
    assert_eq!(with(|r| r.category().is_listed()), 21);
    assert_eq!(with(|r| r.is_listed_kin()), 13);
    assert!(R::ALL.iter().all(|r| r.is_blood() || !r.is_listed_kin()));
    assert!(
        R::ALL
            .iter()
            .all(|r| r.rests_on_union() || r.is_listed_kin() || !r.category().is_listed())
    );
    assert_eq!(with(|r| r.is_blood() && r.rests_on_union()), 0);
    assert!(!R::ParentsUnmarriedPartner.is_blood() && !R::ParentsUnmarriedPartner.rests_on_union());
}

/// The lookup from a type of kin to its relationships relies on this order.
#[test]
fn relationships_of_one_kin_type_are_neighbours() {
    for kin_type in R::ALL.iter().flat_map(|r| r.kin_types()) {
        let has = |r: &R| r.kin_types().contains(kin_type);
        let runs = R::ALL.chunk_by(|one, next| has(one) == has(next));
        assert_eq!(runs.filter(|run| has(&run[0])).count(), 1, "{kin_type:?}");
    }
}
