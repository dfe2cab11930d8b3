//! What a tie says: its side, its union, and the relationships that it agrees with.

use super::*;

/// A path that goes up through the mother or the father tells the side (301.20 "Father").
#[test]
fn the_first_parent_fixes_the_side() {
    let side = |words| only(&path(words)).side;
    assert_eq!(side("mother sister"), Some(Side::Maternal));
    assert_eq!(side("father mother"), Some(Side::Paternal));
    assert_eq!(side("father son"), Some(Side::Paternal));
    for open in [
        "parent sister",
        "step_father",
        "step_mother sister",
        "brother",
        "half_sister son",
        "daughter",
    ] {
        assert_eq!(side(open), None, "{open}");
    }
    // A mother's husband may be the father. The path does not say so, so only the step tie has a side.
    let found = found(&[Mother, Spouse, Mother]);
    let sides: Vec<_> = found.ties().iter().map(|tie| (tie.kin_type, tie.side)).collect();
    assert_eq!(
        sides,
        [
            (KinType::Blood { up: 2, down: 0 }, None),
            (KinType::Step { up: 2, down: 0 }, Some(Side::Maternal)),
        ]
    );
}

#[test]
fn ties_say_which_union_they_rest_on() {
    let union = |words| only(&path(words)).union;
    assert_eq!(union("mother sister"), Union::None);
    assert_eq!(union("mother sister spouse"), Union::Marriage);
    assert_eq!(union("mother sister civil_union_partner"), Union::CivilUnion);
    assert_eq!(union("mother sister ex_spouse"), Union::Ended);
    assert_eq!(union("sister ex_spouse mother"), Union::Ended);
    assert_eq!(union("step_father"), Union::Marriage);
    assert_eq!(union("step_mother mother"), Union::Marriage);
    for tie in found(&[Father, CivilUnionPartner, Child]).ties() {
        let civil = tie.kin_type == KinType::CivilUnionPartnersChild;
        assert_eq!(tie.union, if civil { Union::CivilUnion } else { Union::None });
    }
}

/// A civil-union partner's adult child counts. Nobody further in the partner's family does.
#[test]
fn a_civil_union_partners_mother_is_no_step_grandmother() {
    let found = found(&[Mother, CivilUnionPartner, Mother]);
    let categories: Vec<Category> = found.ties().iter().map(PathTie::category).collect();
    assert_eq!(categories, [Category::Kin, Category::NotListed]); // the other parent's mother, or not
}

#[test]
fn a_word_for_either_gender_fits_both_codes() {
    let both = |words, man, woman| {
        let tie = only(&path(words));
        assert_eq!(tie.gender, Gender::Open);
        assert!(tie.is_called(man) && tie.is_called(woman), "{words}");
    };
    both("mother sibling", R::Uncle, R::Aunt);
    both("parent parent sibling", R::GreatUncle, R::GreatAunt);
    both("brother child", R::Nephew, R::Niece);
    both("brother child child", R::Grandnephew, R::Grandniece);
    both("step_parent", R::StepFather, R::StepMother);
    both("step_parent parent", R::StepGrandfather, R::StepGrandmother);
    both("step_parent sibling", R::StepUncle, R::StepAunt);
    assert!(!only(&path("mother sister")).is_called(R::Uncle));
    assert!(only(&path("father son")).is_called(R::HalfSibling));
    assert!(only(&path("half_brother")).is_called(R::Sibling));
}

/// How a path agrees with the `relationship` and the `spouse_of` that are stated with it.
#[test]
fn a_spouse_agrees_with_the_kin_and_with_none() {
    let tie = only(&path("mother brother spouse"));
    assert!(tie.is_spouse_of(R::Uncle));
    assert!(!tie.is_spouse_of(R::Aunt));
    assert!(!tie.is_spouse_of(R::NoTie)); // an uncle is listed kin
    assert!(tie.is_called(R::NoTie)); // she has no tie of her own
    assert!(!tie.is_called(R::Aunt));
    let grandmothers = found(&path("mother mother spouse"));
    let [_, husband] = grandmothers.ties() else {
        panic!("{grandmothers:?}")
    };
    assert!(husband.is_called(R::StepGrandfather) && husband.is_called(R::NoTie));
    let mothers = found(&path("mother ex_spouse"));
    let [_, husband] = mothers.ties() else {
        panic!("{mothers:?}")
    };
    assert!(husband.is_called(R::StepFather) && husband.is_called(R::NoTie));
    let tie = only(&path("sister child daughter spouse"));
    assert!(tie.is_spouse_of(R::Grandniece) && tie.is_spouse_of(R::NoTie));
    let tie = only(&path("step_father"));
    assert!(tie.is_spouse_of(R::Parent) && tie.is_spouse_of(R::NoTie));
    assert!(tie.is_called(R::NoTie)); // he has no tie of his own
    let tie = only(&path("mother sister"));
    assert!(!tie.is_spouse_of(R::Aunt) && tie.is_spouse_of(R::NoTie));
    let tie = only(&path("sister ex_spouse"));
    assert!(tie.is_spouse_of(R::Sibling));
    assert!(tie.is_spouse_of(R::NoTie)); // nobody's spouse any more
}
