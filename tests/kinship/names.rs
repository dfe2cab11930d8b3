//! Ties in words, in every language.

use super::*;

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
