//! The codes, and the category of each relationship.

use super::*;

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
