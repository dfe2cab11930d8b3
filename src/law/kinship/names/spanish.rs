//! Ties in Spanish.

use super::Pair;
use crate::law::kinship::{KinType, PathTie, Union};

const OR: &str = " o ";

/// The tie in Spanish, without an article.
pub(super) fn name(tie: &PathTie) -> String {
    let name = match tie.kin_type {
        KinType::Child => "el niño o la niña en cuestión".to_owned(),
        KinType::Blood { up, down } => kin(up, down, tie.half).pick(tie.gender, OR),
        KinType::SpouseOf { up, down, gender } => {
            let kin = kin(up, down, tie.half);
            let kin = Pair {
                man: format!("un {}", kin.man),
                woman: format!("una {}", kin.woman),
                ..kin
            };
            let partner = tie.partner("cónyuge", "pareja en unión civil");
            format!("{partner} de {}", kin.pick(gender, OR))
        }
        KinType::Step { up, down } => step(up, down).pick(tie.gender, OR),
        KinType::CivilUnionPartner => "pareja en unión civil del padre o de la madre".to_owned(),
        KinType::CivilUnionPartnersChild => {
            let child = blood(0, 1).pick(tie.gender, OR);
            format!("{child} de la pareja en unión civil del padre o de la madre")
        }
        KinType::InLaw => match tie.union {
            Union::CivilUnion => "pariente por una unión civil".to_owned(),
            Union::None | Union::Marriage | Union::Ended => "pariente por matrimonio".to_owned(),
        },
        KinType::Unrelated => "sin parentesco".to_owned(),
    };
    tie.unless_ended(name, ", por una unión que terminó")
}

/// Kin of full or half blood.
fn kin(up: u8, down: u8, half: bool) -> Pair {
    match (up, down) {
        (1, 1) if half => Pair::new("medio hermano", "media hermana"),
        (0.., 0..) if half => blood(up, down).after(" de vínculo sencillo"),
        (0.., 0..) => blood(up, down),
    }
}

fn step(up: u8, down: u8) -> Pair {
    match (up, down) {
        (1, 0) => Pair::new("padrastro", "madrastra"),
        (2, 0) => ending("abuelastr"),
        (1, 1) => ending("hermanastr"),
        (0.., 0..) => blood(up, down).after(" por afinidad"),
    }
}

fn blood(up: u8, down: u8) -> Pair {
    match (up, down) {
        (0, 0) => Pair::new("niño", "niña"),
        (0, 1) => Pair::new("hijo", "hija"),
        (0, 2..=4) => ending(younger(down)),
        (0, 5..) => Pair::same(format!("descendiente de {down}.ª generación")),
        (1, 0) => Pair::new("padre", "madre"),
        (2..=4, 0) => ending(older(up)),
        (5.., 0) => Pair::same(format!("ascendiente de {up}.ª generación")),
        (1, 1) => Pair::new("hermano", "hermana"),
        (1, 2) => Pair::new("sobrino", "sobrina"),
        (1, 3..=5) => two_words("sobrin", &ending(younger(down - 1))),
        (1, 6..) => Pair::new(
            format!("sobrino descendiente de {}.ª generación", down - 1),
            format!("sobrina descendiente de {}.ª generación", down - 1),
        ),
        (2, 1) => Pair::new("tío", "tía"),
        (3..=5, 1) => two_words("tí", &ending(older(up - 1))),
        (6.., 1) => Pair::new(
            format!("hermano de un ascendiente de {}.ª generación", up - 1),
            format!("hermana de un ascendiente de {}.ª generación", up - 1),
        ),
        (2.., 2..) => cousin(up.min(down) - 1, up.abs_diff(down)),
    }
}

/// A cousin of the degree, so many generations older or younger than the child.
fn cousin(number: u8, removed: u8) -> Pair {
    let cousin = two_words("prim", &degree(number));
    match removed {
        0 => cousin,
        1 => cousin.after(", con una generación de diferencia"),
        2.. => cousin.after(&format!(", con {removed} generaciones de diferencia")),
    }
}

/// A stem with the ending of each gender.
fn ending(stem: &str) -> Pair {
    Pair::new(format!("{stem}o"), format!("{stem}a"))
}

/// "Tío abuelo", "tía abuela": a stem, and a second word that takes the same gender.
fn two_words(stem: &str, second: &Pair) -> Pair {
    Pair::new(format!("{stem}o {}", second.man), format!("{stem}a {}", second.woman))
}

/// The stem for an ancestor two to four generations up.
fn older(up: u8) -> &'static str {
    match up {
        ..=2 => "abuel",
        3 => "bisabuel",
        4.. => "tatarabuel",
    }
}

/// The stem for a descendant two to four generations down.
fn younger(down: u8) -> &'static str {
    match down {
        ..=2 => "niet",
        3 => "bisniet",
        4.. => "tataraniet",
    }
}

/// The second word of "primo hermano", "primo segundo" and so on.
fn degree(number: u8) -> Pair {
    let stems = [
        "herman", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav",
    ];
    match stems.get(usize::from(number).wrapping_sub(1)) {
        Some(stem) => ending(stem),
        None => Pair::same(format!("de grado {number}")), // no path leads this far
    }
}
