//! Properties of random paths.

use super::*;

/// Paths of blood: up, perhaps to a sibling, and down.
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

/// The same path from its other end. Its words do not tell the child's gender.
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
        let KinType::Blood { up, down } = there.kin_type else { panic!("{there:?}") };
        prop_assert_eq!(back.kin_type, KinType::Blood { up: down, down: up });
        prop_assert_eq!(there.half, back.half);
        prop_assert_eq!(there.union, Union::None);
    }

    #[test]
    fn a_sibling_is_a_parents_child(up in 0_usize..5, down in 0_usize..5) {
        let with = |across: &[Step]| [&vec![Parent; up], across, &vec![Child; down]].concat();
        prop_assert_eq!(only(&with(&[Sibling])).kin_type, only(&with(&[Parent, Child])).kin_type);
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

    /// A vaguer word leaves open every tie that a precise word leaves open.
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
                // A vague word may make the walk read a step as leading to somebody else. The generations may then
                // differ, so only the kind of tie is compared.
                let kept = vague.ties().iter().any(|other| {
                    std::mem::discriminant(&other.kin_type) == std::mem::discriminant(&tie.kin_type)
                        && other.category() == tie.category()
                        && other.union == tie.union
                });
                prop_assert!(kept, "{:?} {:?}", tie, vague.ties());
            }
        }
    }
}
