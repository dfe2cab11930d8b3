//! Ties in English.

use super::Pair;
use crate::law::kinship::{KinType, PathTie, Union};

const OR: &str = " or ";

/// The tie in English, without an article.
pub(super) fn name(tie: &PathTie) -> String {
    let name = match tie.kin_type {
        KinType::Child => "the child".to_owned(),
        KinType::Blood { up, down } => kin(up, down, tie.half).pick(tie.gender, OR),
        KinType::SpouseOf { up, down, gender } => {
            let kin = kin(up, down, tie.half).pick(gender, OR);
            let article = if kin.starts_with(['a', 'e', 'i', 'o', 'u']) {
                "an"
            } else {
                "a"
            };
            format!("{} of {article} {kin}", tie.partner("spouse", "civil-union partner"))
        }
        KinType::Step { up, down } => prefixed("step", up, down).pick(tie.gender, OR),
        KinType::CivilUnionPartner => "parent's civil-union partner".to_owned(),
        KinType::CivilUnionPartnersChild => {
            format!("{} of a parent's civil-union partner", blood(0, 1).pick(tie.gender, OR))
        }
        KinType::InLaw => match tie.union {
            Union::CivilUnion => "relative by a civil union".to_owned(),
            Union::None | Union::Marriage | Union::Ended => "relative by marriage".to_owned(),
        },
        KinType::Unrelated => "no relation".to_owned(),
    };
    tie.unless_ended(name, ", by a union that has ended")
}

/// Kin of full or half blood.
fn kin(up: u8, down: u8, half: bool) -> Pair {
    if half {
        prefixed("half", up, down)
    } else {
        blood(up, down)
    }
}

/// "Half-sister", but "half first cousin": cousins take no hyphen.
fn prefixed(prefix: &str, up: u8, down: u8) -> Pair {
    let is_cousin = up.min(down) > 1;
    let hyphen = if is_cousin { " " } else { "-" };
    blood(up, down).before(&format!("{prefix}{hyphen}"))
}

fn blood(up: u8, down: u8) -> Pair {
    match (up, down) {
        (0, 0) => Pair::same("the child".to_owned()),
        (0, 1) => Pair::new("son", "daughter"),
        (0, 2..) => Pair::new("grandson", "granddaughter").before(&great(down - 2)),
        (1, 0) => Pair::new("father", "mother"),
        (2.., 0) => Pair::new("grandfather", "grandmother").before(&great(up - 2)),
        (1, 1) => Pair::new("brother", "sister"),
        (1, 2) => Pair::new("nephew", "niece"),
        (1, 3..) => Pair::new("grandnephew", "grandniece").before(&great(down - 3)),
        (2.., 1) => Pair::new("uncle", "aunt").before(&great(up - 2)),
        (2.., 2..) => Pair::same(cousin(up.min(down) - 1, up.abs_diff(down))),
    }
}

fn great(times: u8) -> String {
    "great-".repeat(times.into())
}

/// A cousin of the degree, so many generations older or younger than the child.
fn cousin(degree: u8, removed: u8) -> String {
    let cousin = format!("{} cousin", ordinal(degree));
    match removed {
        0 => cousin,
        1 => format!("{cousin} once removed"),
        2 => format!("{cousin} twice removed"),
        3.. => format!("{cousin} {removed} times removed"),
    }
}

fn ordinal(number: u8) -> String {
    let words = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    ];
    match words.get(usize::from(number).wrapping_sub(1)) {
        Some(word) => (*word).to_owned(),
        None => format!("{number}th"), // no path leads this far
    }
}
