//! Kinship in Spanish.

use super::Pair;
use crate::law::kinship::{Name, Tie, Union};

/// The tie in Spanish, without an article.
pub(super) fn name(tie: &Tie) -> String {
    let or = " o ";
    let name = match tie.name {
        Name::Child => "el niño o la niña en cuestión".to_owned(),
        Name::Blood { up, down } if tie.half => half(up, down).pick(tie.gender, or),
        Name::Blood { up, down } => blood(up, down).pick(tie.gender, or),
        Name::SpouseOf { up, down, gender } => {
            let kin = if tie.half { half(up, down) } else { blood(up, down) };
            let kin = Pair {
                man: format!("un {}", kin.man),
                woman: format!("una {}", kin.woman),
                ..kin
            };
            let partner = tie.partner("cónyuge", "pareja en unión civil");
            format!("{partner} de {}", kin.pick(gender, or))
        }
        Name::Step { up, down } => step(up, down).pick(tie.gender, or),
        Name::CivilUnionPartner => "pareja en unión civil del padre o de la madre".to_owned(),
        Name::CivilUnionPartnersChild => {
            let child = blood(0, 1).pick(tie.gender, or);
            format!("{child} de la pareja en unión civil del padre o de la madre")
        }
        Name::InLaw if tie.union == Union::CivilUnion => "pariente por una unión civil".to_owned(),
        Name::InLaw => "pariente por matrimonio".to_owned(),
        Name::Unrelated => "sin parentesco".to_owned(),
    };
    tie.unless_ended(name, ", por una unión que terminó")
}

fn blood(up: u8, down: u8) -> Pair {
    match (up, down) {
        (0, 0) => Pair::new("niño", "niña"),
        (0, 1) => Pair::new("hijo", "hija"),
        (0, 2..=4) => ending(younger(down)),
        (0, _) => Pair::same(format!("descendiente de {down}.ª generación")),
        (1, 0) => Pair::new("padre", "madre"),
        (2..=4, 0) => ending(older(up)),
        (_, 0) => Pair::same(format!("ascendiente de {up}.ª generación")),
        (1, 1) => Pair::new("hermano", "hermana"),
        (1, 2) => Pair::new("sobrino", "sobrina"),
        (1, 3..=5) => beside("sobrin", &ending(younger(down - 1))),
        (1, _) => Pair::new(
            format!("sobrino descendiente de {}.ª generación", down - 1),
            format!("sobrina descendiente de {}.ª generación", down - 1),
        ),
        (2, 1) => Pair::new("tío", "tía"),
        (3..=5, 1) => beside("tí", &ending(older(up - 1))),
        (_, 1) => Pair::new(
            format!("hermano de un ascendiente de {}.ª generación", up - 1),
            format!("hermana de un ascendiente de {}.ª generación", up - 1),
        ),
        _ => {
            let cousin = beside("prim", &degree(up.min(down) - 1));
            match up.abs_diff(down) {
                0 => cousin,
                1 => cousin.after(", con una generación de diferencia"),
                gap => cousin.after(&format!(", con {gap} generaciones de diferencia")),
            }
        }
    }
}

fn half(up: u8, down: u8) -> Pair {
    match (up, down) {
        (1, 1) => Pair::new("medio hermano", "media hermana"),
        _ => blood(up, down).after(" de vínculo sencillo"),
    }
}

fn step(up: u8, down: u8) -> Pair {
    match (up, down) {
        (1, 0) => Pair::new("padrastro", "madrastra"),
        (2, 0) => ending("abuelastr"),
        (1, 1) => ending("hermanastr"),
        _ => blood(up, down).after(" por afinidad"),
    }
}

fn ending(stem: &str) -> Pair {
    Pair::new(format!("{stem}o"), format!("{stem}a"))
}

fn beside(stem: &str, second: &Pair) -> Pair {
    Pair::new(format!("{stem}o {}", second.man), format!("{stem}a {}", second.woman))
}

fn older(up: u8) -> &'static str {
    match up {
        2 => "abuel",
        3 => "bisabuel",
        _ => "tatarabuel",
    }
}

fn younger(down: u8) -> &'static str {
    match down {
        2 => "niet",
        3 => "bisniet",
        _ => "tataraniet",
    }
}

/// "Primo hermano", "primo segundo" and so on.
fn degree(number: u8) -> Pair {
    let stems = [
        "herman", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav",
    ];
    match stems.get(usize::from(number).wrapping_sub(1)) {
        Some(stem) => ending(stem),
        None => Pair::same(format!("de grado {number}")),
    }
}
