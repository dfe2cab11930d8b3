//! Kinship in English.

use super::Pair;
use crate::law::kinship::{Name, Tie, Union};

/// The tie in English, without an article.
pub(super) fn name(tie: &Tie) -> String {
    let or = " or ";
    let name = match tie.name {
        Name::Child => "the child".to_owned(),
        Name::Blood { up, down } if tie.half => half(up, down).pick(tie.gender, or),
        Name::Blood { up, down } => blood(up, down).pick(tie.gender, or),
        Name::SpouseOf { up, down, gender } => {
            let kin = if tie.half { half(up, down) } else { blood(up, down) };
            let kin = kin.pick(gender, or);
            let article = if kin.starts_with(['a', 'e', 'i', 'o', 'u']) {
                "an"
            } else {
                "a"
            };
            format!("{} of {article} {kin}", tie.partner("spouse", "civil-union partner"))
        }
        Name::Step { up, down } => {
            let hyphen = if up.min(down) > 1 { " " } else { "-" };
            blood(up, down).before(&format!("step{hyphen}")).pick(tie.gender, or)
        }
        Name::CivilUnionPartner => "parent's civil-union partner".to_owned(),
        Name::CivilUnionPartnersChild => {
            let child = blood(0, 1).pick(tie.gender, or);
            format!("{child} of a parent's civil-union partner")
        }
        Name::InLaw if tie.union == Union::CivilUnion => "relative by a civil union".to_owned(),
        Name::InLaw => "relative by marriage".to_owned(),
        Name::Unrelated => "no relation".to_owned(),
    };
    tie.unless_ended(name, ", by a union that has ended")
}

fn blood(up: u8, down: u8) -> Pair {
    let great = |times: u8| "great-".repeat(times.into());
    let both = |before: String, man: &str, woman: &str| Pair::new(format!("{before}{man}"), format!("{before}{woman}"));
    match (up, down) {
        (0, 0) => Pair::same("the child".to_owned()),
        (0, 1) => Pair::new("son", "daughter"),
        (0, _) => both(great(down - 2), "grandson", "granddaughter"),
        (1, 0) => Pair::new("father", "mother"),
        (_, 0) => both(great(up - 2), "grandfather", "grandmother"),
        (1, 1) => Pair::new("brother", "sister"),
        (1, 2) => Pair::new("nephew", "niece"),
        (1, _) => both(great(down - 3), "grandnephew", "grandniece"),
        (_, 1) => both(great(up - 2), "uncle", "aunt"),
        _ => {
            let cousin = format!("{} cousin", ordinal(up.min(down) - 1));
            Pair::same(match up.abs_diff(down) {
                0 => cousin,
                1 => format!("{cousin} once removed"),
                2 => format!("{cousin} twice removed"),
                times => format!("{cousin} {times} times removed"),
            })
        }
    }
}

fn half(up: u8, down: u8) -> Pair {
    let hyphen = if up.min(down) > 1 { " " } else { "-" };
    blood(up, down).before(&format!("half{hyphen}"))
}

fn ordinal(number: u8) -> String {
    let words = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    ];
    match words.get(usize::from(number).wrapping_sub(1)) {
        Some(word) => (*word).to_owned(),
        None => format!("{number}th"), // further than any path leads
    }
}
