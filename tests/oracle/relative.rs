//! 301.20 "Relative", with "Father", "Fictive kin", "Godparent", "Parents" and "Siblings".

use part301::law::numbers::{FICTIVE_KIN_YEARS, RELATIVE_AGE};
use part301::time::calendar::Date;

use super::{Answers, Is, Known, Oracle};
use crate::Random;

pub const ORACLE: Oracle = Oracle {
    some,
    decide: |known| match is_relative(known) {
        true => "relative",
        false => "not_relative",
    },
    hang_on: |_| &[],
    numbers: &[RELATIVE_AGE.value - 1, RELATIVE_AGE.value],
    days_before: &[0, 300, 364, 365, 366, 367, 7_669, 7_670, 7_671, 7_672, 20_000],
};

const KIN: &[&str] = &[
    "grandparent",
    "sibling",
    "half_sibling",
    "great_grandparent",
    "uncle",
    "aunt",
    "nephew",
    "niece",
    "first_cousin",
    "first_cousin_once_removed",
    "second_cousin",
    "great_uncle",
    "great_aunt",
];
const STEP: &[&str] = &[
    "step_father",
    "step_mother",
    "step_grandfather",
    "step_grandmother",
    "step_brother",
    "step_sister",
];
const CIVIL_UNION: &[&str] = &[
    "parents_civil_union_partner",
    "adult_child_of_parents_civil_union_partner",
];

/// "Any person, 21 years of age or over, other than the parent, who …"
fn is_relative(f: &Known) -> bool {
    let old_enough = match f.number("personAge") {
        Some(age) => age >= RELATIVE_AGE.value,
        None => years_before(f.day("asOf"), f.day("personBirthDate"), RELATIVE_AGE.value),
    };
    let parent = f.yes("personIsLegalParent");
    old_enough && !parent && (is_related(f, "") || is_related_to_a_sibling(f) || was_related_before_adoption(f))
}

/// The ways in which one can be related to the child or, the facts standing under "siblingTie/", to a sibling.
fn is_related(f: &Known, of: &str) -> bool {
    let yes = |fact: &str| f.yes(&format!("{of}{fact}"));
    let code = |fact: &str| f.code(&format!("{of}{fact}"));

    let counts = code("side") == "maternal" || is_father(f, of);
    let relationship = code("relationship");
    let kin = KIN.contains(&relationship) && counts;

    let godparent = match f.is_known(&format!("{of}godparentConfirmation")) {
        true => code("godparentConfirmation") == "confirmed",
        false => yes("godparentSponsor") || yes("godparentEntrusted"),
    };

    let married = yes("spouseCurrent") && ["marriage", "civil_union"].contains(&code("spouseKind"));
    let spouse_of = code("spouseOf");
    let spouse = married && (spouse_of == "godparent" || KIN.contains(&spouse_of) && counts);

    let joined_to_parent = |kind| spouse_of == "parent" && relationship != "parent" && code("spouseKind") == kind;
    let step = (STEP.contains(&relationship) || joined_to_parent("marriage")) && yes("spouseCurrent") && counts;
    let civil_union =
        (CIVIL_UNION.contains(&relationship) || joined_to_parent("civil_union")) && yes("spouseCurrent") && counts;

    let unrelated = yes("unrelatedByBirthOrMarriage");
    let close = unrelated && yes("tiesSignificant") && code("tiesWith") != "neither" && yes("tiesBeforePlacement");
    let foster_parent = unrelated
        && yes("currentFosterParent")
        && yes("inDepartmentCustody")
        && a_year_after(f.day("asOf"), f.day(&format!("{of}placedWithPersonSince")))
        && yes("familyLike")
        && yes("permanentConnectionIdentified");

    kin || godparent || spouse || step || civil_union || close || foster_parent
}

/// "Father": one of five ways, by what is said of it or by the one ground that there is.
fn is_father(f: &Known, of: &str) -> bool {
    let yes = |fact: &str| f.yes(&format!("{of}{fact}"));
    if f.is_known(&format!("{of}paternityEstablished")) {
        return yes("paternityEstablished");
    }
    match f.code(&format!("{of}paternityRoute")) {
        "presumption" => !yes("presumptionRebutted"),
        "acknowledgment" => {
            yes("acknowledgmentEffective") && !yes("acknowledgmentRescinded") && !yes("acknowledgmentChallenged")
        }
        "gestational_surrogacy" => yes("surrogacyValid"),
        _ => true,
    }
}

/// "A person related in any of the foregoing ways to a sibling of a child …, when the child and its sibling are placed
/// together with that person."
fn is_related_to_a_sibling(f: &Known) -> bool {
    let siblings = f.yes("siblingParentInCommon")
        && (!f.yes("siblingRightsTerminated") || f.yes("siblingPetitionPendingAtTermination"))
        && (!f.yes("siblingAdoptedOrInGuardianship") || f.yes("siblingInCareBeforeThat"))
        && (!f.yes("stepSibling") || f.yes("siblingEnteredCareTogether") && f.yes("siblingPositiveRelationship"));
    // "Other than the parent": a sibling's is not related "in any of the foregoing ways".
    let parent = f.code("siblingTie/relationship") == "parent";
    f.yes("siblingPlacedTogether") && siblings && !parent && is_related(f, "siblingTie/")
}

/// "For children who have been in the guardianship of the Department, have been adopted, and are subsequently returned …"
fn was_related_before_adoption(f: &Known) -> bool {
    let before = f.code("preAdoptionRelationship");
    let would_have_qualified = ["godparent", "spouse_of_kin", "fictive_kin"].contains(&before)
        || [KIN, STEP, CIVIL_UNION].iter().any(|listed| listed.contains(&before));
    let came_back = f.yes("wasInGuardianship") && f.yes("wasAdopted") && f.yes("returnedToCare");
    came_back && would_have_qualified && f.yes("bestInterestsFinding")
}

/// Whether a birthday has come: one of February 29 comes on March 1 in other years.
fn years_before(today: Date, born: Date, years: i32) -> bool {
    (born.year() + years, born.month(), born.day()) <= (today.year(), today.month(), today.day())
}

/// Whether a year is over: one from February 29 ends on February 28.
fn a_year_after(today: Date, since: Date) -> bool {
    let day = match (since.month(), since.day()) {
        (2, 29) => 28,
        (_, day) => day,
    };
    (since.year() + FICTIVE_KIN_YEARS.value, since.month(), day) <= (today.year(), today.month(), today.day())
}

fn some(random: &mut Random, answers: &Answers) -> Known {
    let known = &mut Known::default();
    let days = [(2024, 2, 29), (2025, 2, 28), (2025, 3, 1), (2025, 7, 2)];
    let (year, month, day) = days[random.below(days.len())];
    let as_of = Date::new(year, month, day).unwrap();
    known.set("asOf", Is::Day(as_of));
    match random.below(4) {
        0 => known.set("personBirthDate", Is::Day(before(random, as_of))),
        _ => known.set(
            "personAge",
            Is::Number([0, RELATIVE_AGE.value - 1, RELATIVE_AGE.value, 54][random.below(4)]),
        ),
    }
    answers.any(
        random,
        known,
        &[
            "personIsLegalParent",
            "siblingParentInCommon",
            "stepSibling",
            "siblingEnteredCareTogether",
            "siblingPositiveRelationship",
            "siblingRightsTerminated",
            "siblingPetitionPendingAtTermination",
            "siblingAdoptedOrInGuardianship",
            "siblingInCareBeforeThat",
            "siblingPlacedTogether",
            "wasInGuardianship",
            "wasAdopted",
            "returnedToCare",
            "preAdoptionRelationship",
            "bestInterestsFinding",
        ],
    );
    if random.below(8) != 0 {
        known.set("personIsLegalParent", Is::No);
    }
    some_tie(random, answers, known, "");
    some_tie(random, answers, known, "siblingTie/");
    known.clone()
}

fn some_tie(random: &mut Random, answers: &Answers, known: &mut Known, of: &str) {
    let mut any = |random: &mut Random, facts: &[&str]| {
        for fact in facts {
            answers.any(random, known, &[&format!("{of}{fact}")]);
        }
    };
    any(
        random,
        &[
            "relationship",
            "tieBy",
            "side",
            "spouseOf",
            "spouseKind",
            "spouseCurrent",
            "unrelatedByBirthOrMarriage",
            "tiesSignificant",
            "tiesWith",
            "tiesBeforePlacement",
            "currentFosterParent",
            "inDepartmentCustody",
            "familyLike",
            "permanentConnectionIdentified",
        ],
    );
    match random.below(2) {
        0 => any(random, &["paternityEstablished"]),
        _ => any(
            random,
            &[
                "paternityRoute",
                "presumptionRebutted",
                "acknowledgmentEffective",
                "acknowledgmentRescinded",
                "acknowledgmentChallenged",
                "surrogacyValid",
            ],
        ),
    }
    match random.below(2) {
        0 => any(random, &["godparentConfirmation"]),
        _ => any(random, &["godparentSponsor", "godparentEntrusted"]),
    }
    known.set(
        &format!("{of}placedWithPersonSince"),
        Is::Day(before(random, known.day("asOf"))),
    );
    // Most have no tie of the one kind or the other: else hardly anything is left to decide.
    for fact in ["relationship", "spouseOf"] {
        if random.below(2) == 0 {
            known.set(&format!("{of}{fact}"), Is::Code("none"));
        }
    }
    for fact in ["godparentSponsor", "godparentEntrusted"] {
        if known.is_known(&format!("{of}{fact}")) && random.below(2) == 0 {
            known.set(&format!("{of}{fact}"), Is::No);
        }
    }
}

/// A day before this one, at a distance that matters or near it.
fn before(random: &mut Random, day: Date) -> Date {
    let days = ORACLE.days_before;
    day.plus_days(-days[random.below(days.len())])
}
