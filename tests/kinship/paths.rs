//! Which ties a path may mean, and which paths are refused.

use super::*;

/// Paths that mean one tie: the path, the English name, the relationship, and the category.
const PLAIN: &[(&str, &str, R, Category)] = &[
    ("mother", "mother", R::Parent, Category::Parent),
    ("father", "father", R::Parent, Category::Parent),
    ("parent", "father or mother", R::Parent, Category::Parent),
    ("mother father", "grandfather", R::Grandparent, Category::Kin),
    (
        "father father mother",
        "great-grandmother",
        R::GreatGrandparent,
        Category::Kin,
    ),
    (
        "mother mother mother mother",
        "great-great-grandmother",
        R::GreatGreatGrandparent,
        Category::NotListed,
    ),
    ("brother", "brother", R::Sibling, Category::Kin),
    ("sister", "sister", R::Sibling, Category::Kin),
    ("sibling", "brother or sister", R::Sibling, Category::Kin),
    ("half_brother", "half-brother", R::HalfSibling, Category::Kin),
    ("half_sister", "half-sister", R::HalfSibling, Category::Kin),
    (
        "half_sibling",
        "half-brother or half-sister",
        R::HalfSibling,
        Category::Kin,
    ),
    ("father son", "brother", R::Sibling, Category::Kin),
    ("mother sister", "aunt", R::Aunt, Category::Kin),
    ("mother half_sister", "half-aunt", R::Aunt, Category::Kin),
    ("father brother", "uncle", R::Uncle, Category::Kin),
    ("mother mother son", "uncle", R::Uncle, Category::Kin),
    ("mother mother brother", "great-uncle", R::GreatUncle, Category::Kin),
    ("mother mother sister", "great-aunt", R::GreatAunt, Category::Kin),
    (
        "mother mother mother sister",
        "great-great-aunt",
        R::GreatGreatAunt,
        Category::NotListed,
    ),
    (
        "mother mother mother brother",
        "great-great-uncle",
        R::GreatGreatUncle,
        Category::NotListed,
    ),
    ("brother son", "nephew", R::Nephew, Category::Kin),
    ("half_sister daughter", "half-niece", R::Niece, Category::Kin),
    ("sister child son", "grandnephew", R::Grandnephew, Category::NotListed),
    (
        "sister child daughter",
        "grandniece",
        R::Grandniece,
        Category::NotListed,
    ),
    (
        "sister child child daughter",
        "great-grandniece",
        R::NoTie,
        Category::NotListed,
    ),
    ("mother sister son", "first cousin", R::FirstCousin, Category::Kin),
    (
        "mother sister son daughter",
        "first cousin once removed",
        R::FirstCousinOnceRemoved,
        Category::Kin,
    ),
    (
        "mother mother sister daughter",
        "first cousin once removed",
        R::FirstCousinOnceRemoved,
        Category::Kin,
    ),
    (
        "mother sister son daughter son",
        "first cousin twice removed",
        R::FirstCousinTwiceRemoved,
        Category::NotListed,
    ),
    (
        "mother mother mother sister son",
        "first cousin twice removed",
        R::FirstCousinTwiceRemoved,
        Category::NotListed,
    ),
    (
        "mother mother sister son son",
        "second cousin",
        R::SecondCousin,
        Category::Kin,
    ),
    (
        "mother mother sister son son son",
        "second cousin once removed",
        R::SecondCousinOnceRemoved,
        Category::NotListed,
    ),
    (
        "mother mother mother sister son son",
        "second cousin once removed",
        R::SecondCousinOnceRemoved,
        Category::NotListed,
    ),
    (
        "mother mother mother sister son son son",
        "third cousin",
        R::ThirdCousin,
        Category::NotListed,
    ),
    (
        "mother mother mother mother sister son son son",
        "third cousin once removed",
        R::NoTie,
        Category::NotListed,
    ),
    ("son", "son", R::NoTie, Category::NotListed),
    (
        "daughter child",
        "grandson or granddaughter",
        R::NoTie,
        Category::NotListed,
    ),
    ("step_mother", "step-mother", R::StepMother, Category::Step),
    ("step_father", "step-father", R::StepFather, Category::Step),
    (
        "step_parent",
        "step-father or step-mother",
        R::StepFather,
        Category::Step,
    ),
    ("step_brother", "step-brother", R::StepBrother, Category::Step),
    ("step_sister", "step-sister", R::StepSister, Category::Step),
    (
        "step_sibling",
        "step-brother or step-sister",
        R::StepSister,
        Category::Step,
    ),
    (
        "step_father mother",
        "step-grandmother",
        R::StepGrandmother,
        Category::Step,
    ),
    (
        "step_mother father",
        "step-grandfather",
        R::StepGrandfather,
        Category::Step,
    ),
    (
        "step_father mother mother",
        "step-great-grandmother",
        R::NoTie,
        Category::NotListed,
    ),
    ("step_mother sister", "step-aunt", R::StepAunt, Category::NotListed),
    ("mother step_brother", "step-uncle", R::StepUncle, Category::NotListed),
    ("step_sister son", "step-nephew", R::NoTie, Category::NotListed),
    (
        "step_sister spouse",
        "relative by marriage",
        R::NoTie,
        Category::NotListed,
    ),
    ("sister step_son", "step-nephew", R::NoTie, Category::NotListed),
    ("step_son", "relative by marriage", R::NoTie, Category::NotListed),
    ("step_daughter", "relative by marriage", R::NoTie, Category::NotListed),
    ("step_child", "relative by marriage", R::NoTie, Category::NotListed),
    ("spouse", "relative by marriage", R::NoTie, Category::NotListed),
    (
        "civil_union_partner",
        "relative by a civil union",
        R::NoTie,
        Category::NotListed,
    ),
    (
        "ex_spouse mother",
        "relative by marriage, by a union that has ended",
        R::NoTie,
        Category::NotListed,
    ),
    (
        "sister spouse brother",
        "relative by marriage",
        R::NoTie,
        Category::NotListed,
    ),
    (
        "mother sister spouse",
        "spouse of an aunt",
        R::NoTie,
        Category::SpouseOfKin,
    ),
    (
        "sister civil_union_partner",
        "civil-union partner of a sister",
        R::NoTie,
        Category::SpouseOfKin,
    ),
    (
        "mother mother mother sister spouse",
        "spouse of a great-great-aunt",
        R::NoTie,
        Category::NotListed,
    ),
    (
        "mother mother step_father",
        "spouse of a great-grandfather or great-grandmother",
        R::NoTie,
        Category::SpouseOfKin,
    ),
    (
        "mother step_mother",
        "spouse of a grandfather or grandmother",
        R::StepGrandmother,
        Category::SpouseOfKin,
    ),
];

#[test]
fn each_plain_path_has_its_one_tie() {
    for &(words, name, code, category) in PLAIN {
        let tie = only(&path(words));
        assert_eq!(tie.name(Lang::En), name, "{words}");
        assert!(tie.is_called(code), "{words} is not called {code:?}: {tie:?}");
        assert_eq!(tie.category(), category, "{words}");
    }
}

#[test]
fn every_step_and_every_listed_relationship_is_among_them() {
    let paths: Vec<Vec<Step>> = PLAIN.iter().map(|(words, ..)| path(words)).collect();
    for step in Step::ALL {
        assert!(paths.iter().any(|path| path.contains(step)), "{step:?}");
    }
    for code in R::ALL
        .iter()
        .filter(|r| matches!(r.category(), Category::Kin | Category::Step))
    {
        assert!(PLAIN.iter().any(|(.., named, _)| named == code), "{code:?}");
    }
}

#[test]
fn open_paths_keep_each_possibility() {
    let cases: &[(&str, &[&str])] = &[
        ("brother brother", &["the child", "brother"]),
        ("sister brother sister", &["the child", "sister"]),
        ("mother sister sister", &["mother", "aunt"]),
        ("mother sister sibling", &["mother", "uncle or aunt"]),
        ("father brother brother", &["father", "uncle"]),
        // The gender decides.
        ("mother sister brother", &["uncle"]),
        ("mother mother sister brother", &["great-uncle"]),
        // The mother of a full sister is the child's mother. The mother of a half-sister may be another woman.
        (
            "sister mother",
            &["mother", "step-mother", "parent's civil-union partner", "no relation"],
        ),
        (
            "half_sister mother",
            &["mother", "step-mother", "parent's civil-union partner", "no relation"],
        ),
        (
            "mother sister daughter father",
            &["spouse of an aunt", "civil-union partner of an aunt", "no relation"],
        ),
        (
            "child parent",
            &[
                "the child",
                "relative by marriage",
                "relative by a civil union",
                "no relation",
            ],
        ),
        // A half-brother's half-brother may be unrelated.
        (
            "half_brother half_brother",
            &[
                "the child",
                "brother",
                "half-brother",
                "step-brother",
                "son of a parent's civil-union partner",
                "no relation",
            ],
        ),
        // A parent's spouse may be the other parent.
        ("mother spouse", &["father or mother", "step-father or step-mother"]),
        ("father spouse", &["father or mother", "step-father or step-mother"]),
        (
            "mother civil_union_partner",
            &["father or mother", "parent's civil-union partner"],
        ),
        (
            "mother ex_spouse",
            &[
                "father or mother",
                "step-father or step-mother, by a union that has ended",
            ],
        ),
        (
            "mother spouse son",
            &["the child", "brother", "half-brother", "step-brother"],
        ),
        (
            "mother civil_union_partner daughter",
            &[
                "the child",
                "sister",
                "half-sister",
                "daughter of a parent's civil-union partner",
            ],
        ),
        ("mother spouse brother", &["uncle", "step-uncle"]),
        (
            "mother mother spouse",
            &["grandfather or grandmother", "spouse of a grandmother"],
        ),
        ("mother step_son", &["half-brother", "step-brother"]),
        // A step-parent's son may be the parent's son too.
        ("step_father son", &["half-brother", "step-brother"]),
        ("step_brother brother", &["half-brother", "step-brother"]),
        // A step-father's step-son is the child, a brother, or the son of another wife.
        (
            "step_father step_son",
            &["the child", "brother", "relative by marriage"],
        ),
        ("step_father spouse", &["father or mother", "relative by marriage"]),
        // The other parent of a parent's child may be the child's other parent.
        (
            "mother son father",
            &["father", "step-father", "parent's civil-union partner", "no relation"],
        ),
        // Half blood and full blood, in either order.
        (
            "brother half_brother",
            &[
                "the child",
                "brother",
                "half-brother",
                "step-brother",
                "son of a parent's civil-union partner",
                "no relation",
            ],
        ),
        (
            "half_brother brother",
            &[
                "the child",
                "brother",
                "half-brother",
                "step-brother",
                "son of a parent's civil-union partner",
                "no relation",
            ],
        ),
        // Half-brothers among the child's own children are full kin of the child.
        (
            "son half_brother",
            &[
                "son",
                "relative by marriage",
                "relative by a civil union",
                "no relation",
            ],
        ),
        // A step-brother is not a child of both parents.
        (
            "brother step_brother",
            &[
                "the child",
                "brother",
                "step-brother",
                "relative by marriage",
                "relative by a civil union",
                "no relation",
            ],
        ),
        // A past union leads back to a past spouse, but not to a present one.
        (
            "sister ex_spouse spouse",
            &["relative by marriage, by a union that has ended"],
        ),
        (
            "sister ex_spouse ex_spouse",
            &["sister", "relative by marriage, by a union that has ended"],
        ),
        // Too many unions: the path has left the family.
        (
            "sister spouse sister spouse sister spouse sister spouse",
            &["relative by marriage", "no relation"],
        ),
    ];
    for (words, ties) in cases {
        assert_eq!(english(&path(words)), *ties, "{words}");
    }
}

#[test]
fn readings_are_noted_where_they_decide() {
    assert!(found(&[Mother, Daughter]).assumed_distinct());
    assert!(found(&[Mother, Mother, Daughter]).assumed_distinct());
    assert!(!found(&[Mother, Mother, Son]).assumed_distinct());
    assert!(found(&[Parent, Parent, Son]).assumed_distinct());
    assert!(!found(&[Mother, Sister]).assumed_distinct());
    assert!(!found(&[Mother, Sister]).assumed_shared_parent());
    assert!(found(&[Mother, Sister, Brother]).assumed_shared_parent());
    assert!(!found(&[HalfBrother, HalfBrother]).assumed_shared_parent());
}

#[test]
fn malformed_paths_are_refused_with_the_step() {
    assert_eq!(resolve(&[]), Err(PathError::Empty));
    assert_eq!(PathError::Empty.index(), 0);
    assert!(resolve(&[Mother; MAX_STEPS]).is_ok());
    let long = resolve(&[Mother; MAX_STEPS + 1]).unwrap_err();
    assert_eq!((long, long.index()), (PathError::TooLong, MAX_STEPS));
    for (before, step) in [
        (Spouse, Spouse),
        (Spouse, CivilUnionPartner),
        (CivilUnionPartner, Spouse),
        (CivilUnionPartner, CivilUnionPartner),
    ] {
        let error = resolve(&[Mother, Sister, before, step, Son]).unwrap_err();
        assert_eq!(error, PathError::SpouseOfSpouse { index: 3, step });
        assert_eq!(error.index(), 3);
    }
    let said = resolve(&[Spouse, Spouse]).unwrap_err().to_string();
    assert_eq!(
        said,
        "step 2, `spouse`, leads back to where the step before it came from"
    );
    // An earlier or later marriage is to somebody else.
    assert!(resolve(&[Mother, ExSpouse, Spouse]).is_ok());
    assert!(resolve(&[Mother, Spouse, ExSpouse]).is_ok());
}

/// A path of the most steps keeps its last step.
#[test]
fn a_long_path_keeps_its_last_step() {
    let mut words = "sister spouse ".repeat(3) + "sister son son son son daughter";
    assert_eq!(only(&path(&words)).gender, Gender::Female);
    words.replace_range(words.len() - 8.., "son");
    assert_eq!(only(&path(&words)).gender, Gender::Male);
}

/// A tie that leads back to the child is `KinType::Child`, not kin by blood.
#[test]
fn a_path_may_lead_back_to_the_child() {
    let brothers = found(&path("brother brother"));
    let [child, _] = brothers.ties() else {
        panic!("{brothers:?}")
    };
    assert_eq!((child.kin_type, child.gender), (KinType::Child, Gender::Open));
    assert_eq!(child.name(Lang::Es), "el niño o la niña en cuestión");
    assert!(!child.is_blood() && child.is_called(R::NoTie));
}

/// `to_another` leaves out the child, and changes nothing if the path does not lead back to the child.
#[test]
fn a_path_to_another_does_not_lead_back_to_the_child() {
    let back = found(&path("brother brother")).to_another();
    assert_eq!(english(&path("brother brother")).len(), 2);
    assert_eq!(back.ties().len(), 1);
    assert!(back.assumed_distinct() && back.ties().iter().all(|tie| tie.kin_type != KinType::Child));
    let onward = found(&path("mother brother")).to_another();
    assert_eq!(onward.ties(), found(&path("mother brother")).ties());
    assert!(!onward.assumed_distinct());
}

#[test]
fn an_ended_union_ends_what_runs_through_it() {
    for words in [
        "mother sister ex_spouse",
        "sister ex_spouse",
        "mother mother sister ex_spouse son",
    ] {
        for tie in found(&path(words)).ties() {
            assert!(tie.union == Union::Ended || tie.is_blood(), "{words}: {tie:?}");
        }
    }
}
