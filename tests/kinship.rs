//! Kinship paths: each listed relationship and its unlisted neighbours told apart, what stays open, what is
//! refused. Citations are to 301.20 "Relative" unless said.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use part301::engine::fact::Code;
use part301::engine::text::Lang;
use part301::law::kinship::Step::*;
use part301::law::kinship::{
    Gender, MAX_STEPS, Name, PathError, Relationship as R, Resolution, Side, Standing, Step, Tie, Union, resolve,
};
use part301::law::relative::KinOrGodparent;
use proptest::prelude::*;

fn found(path: &[Step]) -> Resolution {
    resolve(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn only(path: &[Step]) -> Tie {
    match found(path).ties() {
        [tie] => *tie,
        ties => panic!("{path:?} is open: {ties:?}"),
    }
}

/// Every tie that a path may mean, in English.
fn english(path: &[Step]) -> Vec<String> {
    found(path).ties().iter().map(|tie| tie.name(Lang::En)).collect()
}

fn step(code: &str) -> Step {
    *Step::ALL.iter().find(|step| step.word().code == code).unwrap()
}

/// A path as one would say it: "mother mother sister".
fn path(words: &str) -> Vec<Step> {
    words.split_whitespace().map(step).collect()
}

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
fn each_code_knows_its_place() {
    fn check<C: Code + PartialEq + std::fmt::Debug + 'static>() {
        for (place, one) in C::ALL.iter().enumerate() {
            assert_eq!(one.index(), place, "{one:?}");
        }
    }
    check::<R>();
    check::<Step>();
    check::<Side>();
    check::<KinOrGodparent>();
}

#[test]
fn standings_follow_the_list_and_nothing_else() {
    let with = |standing| R::ALL.iter().filter(|r| r.standing() == standing).count();
    assert_eq!(with(Standing::Kin), 13);
    assert_eq!(with(Standing::Step), 6);
    assert_eq!(with(Standing::CivilUnion), 2);
    assert_eq!(with(Standing::Parent), 1);
    assert_eq!(with(Standing::NotListed), 12);
    assert_eq!(with(Standing::SpouseOfKin), 0);
}

#[test]
fn each_code_is_of_blood_or_of_a_union_or_neither() {
    let with = |fits: fn(&&R) -> bool| R::ALL.iter().filter(fits).count();
    assert_eq!(with(|r| r.standing().is_listed()), 21);
    assert_eq!(with(|r| r.is_listed_kin()), 13);
    assert_eq!(with(|r| r.is_blood()), 22); // the thirteen, the parent, and eight further kin
    assert_eq!(with(|r| r.rests_on_union()), 10);
    assert_eq!(with(|r| r.is_blood() && r.rests_on_union()), 0);
    assert!(!R::ParentsUnmarriedPartner.is_blood() && !R::ParentsUnmarriedPartner.rests_on_union());
}

/// (path, its only tie in English, the code that it goes by, its standing)
const PLAIN: &[(&str, &str, R, Standing)] = &[
    ("mother", "mother", R::Parent, Standing::Parent),
    ("father", "father", R::Parent, Standing::Parent),
    ("parent", "father or mother", R::Parent, Standing::Parent),
    ("mother father", "grandfather", R::Grandparent, Standing::Kin),
    (
        "father father mother",
        "great-grandmother",
        R::GreatGrandparent,
        Standing::Kin,
    ),
    (
        "mother mother mother mother",
        "great-great-grandmother",
        R::GreatGreatGrandparent,
        Standing::NotListed,
    ),
    ("brother", "brother", R::Sibling, Standing::Kin),
    ("sister", "sister", R::Sibling, Standing::Kin),
    ("sibling", "brother or sister", R::Sibling, Standing::Kin),
    ("half_brother", "half-brother", R::HalfSibling, Standing::Kin),
    ("half_sister", "half-sister", R::HalfSibling, Standing::Kin),
    (
        "half_sibling",
        "half-brother or half-sister",
        R::HalfSibling,
        Standing::Kin,
    ),
    ("father son", "brother", R::Sibling, Standing::Kin),
    ("mother sister", "aunt", R::Aunt, Standing::Kin),
    ("mother half_sister", "half-aunt", R::Aunt, Standing::Kin),
    ("father brother", "uncle", R::Uncle, Standing::Kin),
    ("mother mother son", "uncle", R::Uncle, Standing::Kin),
    ("mother mother brother", "great-uncle", R::GreatUncle, Standing::Kin),
    ("mother mother sister", "great-aunt", R::GreatAunt, Standing::Kin),
    (
        "mother mother mother sister",
        "great-great-aunt",
        R::GreatGreatAunt,
        Standing::NotListed,
    ),
    (
        "mother mother mother brother",
        "great-great-uncle",
        R::GreatGreatUncle,
        Standing::NotListed,
    ),
    ("brother son", "nephew", R::Nephew, Standing::Kin),
    ("half_sister daughter", "half-niece", R::Niece, Standing::Kin),
    ("sister child son", "grandnephew", R::Grandnephew, Standing::NotListed),
    (
        "sister child daughter",
        "grandniece",
        R::Grandniece,
        Standing::NotListed,
    ),
    (
        "sister child child daughter",
        "great-grandniece",
        R::NoTie,
        Standing::NotListed,
    ),
    ("mother sister son", "first cousin", R::FirstCousin, Standing::Kin),
    (
        "mother sister son daughter",
        "first cousin once removed",
        R::FirstCousinOnceRemoved,
        Standing::Kin,
    ),
    (
        "mother mother sister daughter",
        "first cousin once removed",
        R::FirstCousinOnceRemoved,
        Standing::Kin,
    ),
    (
        "mother sister son daughter son",
        "first cousin twice removed",
        R::FirstCousinTwiceRemoved,
        Standing::NotListed,
    ),
    (
        "mother mother mother sister son",
        "first cousin twice removed",
        R::FirstCousinTwiceRemoved,
        Standing::NotListed,
    ),
    (
        "mother mother sister son son",
        "second cousin",
        R::SecondCousin,
        Standing::Kin,
    ),
    (
        "mother mother sister son son son",
        "second cousin once removed",
        R::SecondCousinOnceRemoved,
        Standing::NotListed,
    ),
    (
        "mother mother mother sister son son",
        "second cousin once removed",
        R::SecondCousinOnceRemoved,
        Standing::NotListed,
    ),
    (
        "mother mother mother sister son son son",
        "third cousin",
        R::ThirdCousin,
        Standing::NotListed,
    ),
    (
        "mother mother mother mother sister son son son",
        "third cousin once removed",
        R::NoTie,
        Standing::NotListed,
    ),
    ("son", "son", R::NoTie, Standing::NotListed),
    (
        "daughter child",
        "grandson or granddaughter",
        R::NoTie,
        Standing::NotListed,
    ),
    ("step_mother", "step-mother", R::StepMother, Standing::Step),
    ("step_father", "step-father", R::StepFather, Standing::Step),
    (
        "step_parent",
        "step-father or step-mother",
        R::StepFather,
        Standing::Step,
    ),
    ("step_brother", "step-brother", R::StepBrother, Standing::Step),
    ("step_sister", "step-sister", R::StepSister, Standing::Step),
    (
        "step_sibling",
        "step-brother or step-sister",
        R::StepSister,
        Standing::Step,
    ),
    (
        "step_father mother",
        "step-grandmother",
        R::StepGrandmother,
        Standing::Step,
    ),
    (
        "step_mother father",
        "step-grandfather",
        R::StepGrandfather,
        Standing::Step,
    ),
    (
        "step_father mother mother",
        "step-great-grandmother",
        R::NoTie,
        Standing::NotListed,
    ),
    ("step_mother sister", "step-aunt", R::StepAunt, Standing::NotListed),
    ("mother step_brother", "step-uncle", R::StepUncle, Standing::NotListed),
    ("step_sister son", "step-nephew", R::NoTie, Standing::NotListed),
    (
        "step_sister spouse",
        "relative by marriage",
        R::NoTie,
        Standing::NotListed,
    ),
    ("sister step_son", "step-nephew", R::NoTie, Standing::NotListed),
    ("step_son", "relative by marriage", R::NoTie, Standing::NotListed),
    ("step_daughter", "relative by marriage", R::NoTie, Standing::NotListed),
    ("step_child", "relative by marriage", R::NoTie, Standing::NotListed),
    ("spouse", "relative by marriage", R::NoTie, Standing::NotListed),
    (
        "civil_union_partner",
        "relative by a civil union",
        R::NoTie,
        Standing::NotListed,
    ),
    (
        "ex_spouse mother",
        "relative by marriage, by a union that has ended",
        R::NoTie,
        Standing::NotListed,
    ),
    (
        "sister spouse brother",
        "relative by marriage",
        R::NoTie,
        Standing::NotListed,
    ),
    (
        "mother sister spouse",
        "spouse of an aunt",
        R::NoTie,
        Standing::SpouseOfKin,
    ),
    (
        "sister civil_union_partner",
        "civil-union partner of a sister",
        R::NoTie,
        Standing::SpouseOfKin,
    ),
    (
        "mother mother mother sister spouse",
        "spouse of a great-great-aunt",
        R::NoTie,
        Standing::NotListed,
    ),
    (
        "mother mother step_father",
        "spouse of a great-grandfather or great-grandmother",
        R::NoTie,
        Standing::SpouseOfKin,
    ),
    (
        "mother step_mother",
        "spouse of a grandfather or grandmother",
        R::StepGrandmother,
        Standing::SpouseOfKin,
    ),
];

#[test]
fn each_plain_path_has_its_one_tie() {
    for &(words, name, code, standing) in PLAIN {
        let tie = only(&path(words));
        assert_eq!(tie.name(Lang::En), name, "{words}");
        assert!(tie.is_called(code), "{words} is not called {code:?}: {tie:?}");
        assert_eq!(tie.standing(), standing, "{words}");
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
        .filter(|r| matches!(r.standing(), Standing::Kin | Standing::Step))
    {
        assert!(PLAIN.iter().any(|(.., named, _)| named == code), "{code:?}");
    }
}

/// What a path leaves open stays open.
#[test]
fn open_paths_keep_each_possibility() {
    let cases: &[(&str, &[&str])] = &[
        ("brother brother", &["the child", "brother"]),
        ("sister brother sister", &["the child", "sister"]),
        ("mother sister sister", &["mother", "aunt"]),
        ("mother sister sibling", &["mother", "uncle or aunt"]),
        ("father brother brother", &["father", "uncle"]),
        // gender decides
        ("mother sister brother", &["uncle"]),
        ("mother mother sister brother", &["great-uncle"]),
        // two parents: the sister's mother is the child's, or, of a half-sister, another woman
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
        // half-blood twice may be none at all
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
        // a parent's spouse may be the other parent
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
        // a step-parent's son may be the parent's too
        ("step_father son", &["half-brother", "step-brother"]),
        ("step_brother brother", &["half-brother", "step-brother"]),
        // and the step-father's step-son is the child, a brother, or of another marriage
        (
            "step_father step_son",
            &["the child", "brother", "relative by marriage"],
        ),
        ("step_father spouse", &["father or mother", "relative by marriage"]),
        // the other parent of a parent's child may be the other parent
        (
            "mother son father",
            &["father", "step-father", "parent's civil-union partner", "no relation"],
        ),
        // of half and full blood, each way round
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
        // the child's own children are half-blood to each other, not to the child
        (
            "son half_brother",
            &[
                "son",
                "relative by marriage",
                "relative by a civil union",
                "no relation",
            ],
        ),
        // a step-brother is no child of both
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
        // a past union leads back to a past spouse, and not to a present one
        (
            "sister ex_spouse spouse",
            &["relative by marriage, by a union that has ended"],
        ),
        (
            "sister ex_spouse ex_spouse",
            &["sister", "relative by marriage, by a union that has ended"],
        ),
        // further than any family reaches
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

/// 301.20 "Father" and its note: the path itself tells the side if it climbs through mother or father.
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
    // The kin of a mother's husband are maternal as step kin; if he is the father, the path does not say so.
    let found = found(&[Mother, Spouse, Mother]);
    let sides: Vec<_> = found.ties().iter().map(|tie| (tie.name, tie.side)).collect();
    assert_eq!(
        sides,
        [
            (Name::Blood { up: 2, down: 0 }, None),
            (Name::Step { up: 2, down: 0 }, Some(Side::Maternal)),
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
        let civil = tie.name == Name::CivilUnionPartnersChild;
        assert_eq!(tie.union, if civil { Union::CivilUnion } else { Union::None });
    }
}

/// A partner's adult child counts; nobody further in the partner's family does.
#[test]
fn a_civil_union_partners_mother_is_no_step_grandmother() {
    let found = found(&[Mother, CivilUnionPartner, Mother]);
    let standings: Vec<Standing> = found.ties().iter().map(Tie::standing).collect();
    assert_eq!(standings, [Standing::Kin, Standing::NotListed]); // if she is the other parent's mother; if not
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

/// A path beside `relationship` or `spouse_of` is compared with it.
#[test]
fn a_spouse_is_told_by_whose() {
    let tie = only(&path("mother brother spouse"));
    assert!(tie.is_spouse_of(R::Uncle));
    assert!(!tie.is_spouse_of(R::Aunt));
    assert!(!tie.is_spouse_of(R::NoTie)); // an uncle matters
    assert!(tie.is_called(R::NoTie)); // her own tie: none
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
    assert!(tie.is_called(R::NoTie)); // his own tie: none
    let tie = only(&path("mother sister"));
    assert!(!tie.is_spouse_of(R::Aunt) && tie.is_spouse_of(R::NoTie));
    let tie = only(&path("sister ex_spouse"));
    assert!(tie.is_spouse_of(R::Sibling));
    assert!(tie.is_spouse_of(R::NoTie)); // nobody's spouse any more
}

#[test]
fn names_go_on_beyond_the_codes() {
    let both = |words| {
        let tie = only(&path(words));
        (tie.name(Lang::En), tie.name(Lang::Es))
    };
    let cases = [
        (
            "mother mother mother mother mother",
            "great-great-great-grandmother",
            "ascendiente de 5.ª generación",
        ),
        (
            "mother mother mother mother sister",
            "great-great-great-aunt",
            "tía tatarabuela",
        ),
        ("sister son daughter", "grandniece", "sobrina nieta"),
        (
            "mother mother mother mother sister son son daughter",
            "third cousin once removed",
            "prima tercera, con una generación de diferencia",
        ),
        (
            "mother mother mother mother mother sister son son son son son",
            "fifth cousin",
            "primo quinto",
        ),
        (
            "parent sibling child child",
            "first cousin once removed",
            "primo hermano o prima hermana, con una generación de diferencia",
        ),
        ("half_sister", "half-sister", "media hermana"),
        ("mother half_brother", "half-uncle", "tío de vínculo sencillo"),
        (
            "child child child",
            "great-grandson or great-granddaughter",
            "bisnieto o bisnieta",
        ),
        (
            "mother sibling spouse",
            "spouse of an uncle or aunt",
            "cónyuge de un tío o una tía",
        ),
        ("step_mother mother", "step-grandmother", "abuelastra"),
        (
            "step_mother sister daughter",
            "step first cousin",
            "prima hermana por afinidad",
        ),
        (
            "sister ex_spouse",
            "spouse of a sister, by a union that has ended",
            "cónyuge de una hermana, por una unión que terminó",
        ),
        ("father", "father", "padre"),
        ("mother mother", "grandmother", "abuela"),
        ("mother father father", "great-grandfather", "bisabuelo"),
        ("sister son", "nephew", "sobrino"),
        (
            "sister son son son son son",
            "great-great-great-grandnephew",
            "sobrino descendiente de 5.ª generación",
        ),
        ("mother mother brother", "great-uncle", "tío abuelo"),
        (
            "mother mother mother mother mother brother",
            "great-great-great-great-uncle",
            "hermano de un ascendiente de 5.ª generación",
        ),
        ("daughter", "daughter", "hija"),
        (
            "child child child child daughter",
            "great-great-great-granddaughter",
            "descendiente de 5.ª generación",
        ),
        ("step_mother", "step-mother", "madrastra"),
        ("step_sister", "step-sister", "hermanastra"),
        (
            "mother half_sister son",
            "half first cousin",
            "primo hermano de vínculo sencillo",
        ),
        (
            "civil_union_partner",
            "relative by a civil union",
            "pariente por una unión civil",
        ),
        ("spouse", "relative by marriage", "pariente por matrimonio"),
    ];
    for (words, english, spanish) in cases {
        assert_eq!(both(words), (english.to_owned(), spanish.to_owned()), "{words}");
    }
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
    // An earlier or later marriage is somebody else's.
    assert!(resolve(&[Mother, ExSpouse, Spouse]).is_ok());
    assert!(resolve(&[Mother, Spouse, ExSpouse]).is_ok());
}

/// The longest way that a path of so many steps makes is kept to its end.
#[test]
fn a_long_way_is_kept_whole() {
    let mut words = "sister spouse ".repeat(3) + "sister son son son son daughter";
    assert_eq!(only(&path(&words)).gender, Gender::Female);
    words.replace_range(words.len() - 8.., "son");
    assert_eq!(only(&path(&words)).gender, Gender::Male);
}

/// Who may be the child is the child, and no descendant of no generation.
#[test]
fn a_path_may_lead_back_to_the_child() {
    let brothers = found(&path("brother brother"));
    let [child, _] = brothers.ties() else {
        panic!("{brothers:?}")
    };
    assert_eq!((child.name, child.gender), (Name::Child, Gender::Open));
    assert_eq!(child.name(Lang::Es), "el niño o la niña en cuestión");
    assert!(!child.is_blood() && child.is_called(R::NoTie));
}

/// Somebody other than the child: what else the path may mean; nothing changes where it means nothing else.
#[test]
fn a_path_to_another_does_not_lead_back_to_the_child() {
    let back = found(&path("brother brother")).to_another();
    assert_eq!(english(&path("brother brother")).len(), 2);
    assert_eq!(back.ties().len(), 1);
    assert!(back.assumed_distinct() && back.ties().iter().all(|tie| tie.name != Name::Child));
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

/// Up, across if need be, and down: all that blood does.
fn blood() -> impl Strategy<Value = Vec<Step>> {
    let up = prop::sample::select(vec![Mother, Father, Parent]);
    let across = prop::sample::select(vec![None, Some(Brother), Some(Sister), Some(Sibling), Some(HalfSister)]);
    let down = prop::sample::select(vec![Son, Daughter, Child]);
    (
        prop::collection::vec(up, 0..5),
        across,
        prop::collection::vec(down, 0..5),
    )
        .prop_map(|(up, across, down)| up.into_iter().chain(across).chain(down).collect::<Vec<_>>())
        .prop_filter("at least one step", |path| !path.is_empty())
}

/// The same path from its other end. The words do not tell whether the child is a boy or a girl.
fn reversed(path: &[Step]) -> Vec<Step> {
    let mirror = |step: &Step| match step {
        Mother | Father | Parent => Child,
        Son | Daughter | Child => Parent,
        HalfSister => HalfSibling,
        _ => Sibling,
    };
    path.iter().rev().map(mirror).collect()
}

fn any_path(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(prop::sample::select(Step::ALL), 1..=longest)
}

proptest! {
    #[test]
    fn a_blood_path_read_backwards_is_the_mirrored_tie(path in blood()) {
        let (there, back) = (only(&path), only(&reversed(&path)));
        let Name::Blood { up, down } = there.name else { panic!("{there:?}") };
        prop_assert_eq!(back.name, Name::Blood { up: down, down: up });
        prop_assert_eq!(there.half, back.half);
        prop_assert_eq!(there.union, Union::None);
    }

    #[test]
    fn a_sibling_is_a_parents_child(up in 0_usize..5, down in 0_usize..5) {
        let with = |across: &[Step]| [&vec![Parent; up], across, &vec![Child; down]].concat();
        prop_assert_eq!(only(&with(&[Sibling])).name, only(&with(&[Parent, Child])).name);
    }

    #[test]
    fn any_path_is_answered(path in any_path(MAX_STEPS)) {
        match resolve(&path) {
            Ok(found) => {
                prop_assert!(!found.ties().is_empty());
                for (index, tie) in found.ties().iter().enumerate() {
                    prop_assert!(!found.ties()[..index].contains(tie));
                    prop_assert!(!tie.name(Lang::En).is_empty() && !tie.name(Lang::Es).is_empty());
                    prop_assert!(!tie.relationships().is_empty() && !tie.spouse_of().is_empty());
                    prop_assert_eq!(tie.is_blood() && tie.union != Union::None, false);
                }
            }
            Err(PathError::SpouseOfSpouse { index, step }) => prop_assert_eq!(path[index], step),
            Err(error) => panic!("{error}"),
        }
    }

    /// A word that tells less never rules out what a word that tells more leaves possible.
    #[test]
    fn an_open_word_allows_what_a_plain_one_does(path in any_path(5)) {
        let vague: Vec<Step> = path.iter().map(|step| match step {
            Mother | Father => Parent,
            Brother | Sister => Sibling,
            HalfBrother | HalfSister => HalfSibling,
            Son | Daughter => Child,
            StepMother | StepFather => StepParent,
            StepBrother | StepSister => StepSibling,
            StepSon | StepDaughter => StepChild,
            other => *other,
        }).collect();
        if let (Ok(plain), Ok(vague)) = (resolve(&path), resolve(&vague)) {
            for tie in plain.ties() {
                // (a vague word climbs from the person it may be: read as somebody else, and noted)
                let kept = vague.ties().iter().any(|other| {
                    std::mem::discriminant(&other.name) == std::mem::discriminant(&tie.name)
                        && other.standing() == tie.standing()
                        && other.union == tie.union
                });
                prop_assert!(kept, "{:?} {:?}", tie, vague.ties());
            }
        }
    }
}
