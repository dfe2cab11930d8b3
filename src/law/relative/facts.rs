//! The facts of the relative check, declared once: see [`crate::engine::fact`].

use std::sync::Arc;

use crate::engine::fact::{Age, AnsweredBy, At, Code, Fact, FactValue, Kind, List, Value, ask, codes, facts, flat};
use crate::engine::problem::Problem;
use crate::engine::text::{Text, Word};
use crate::law::kinship::{self, PathError, Relationship, Resolution, Side, Step};
use crate::time::calendar::Date;

codes! {
    /// How a tie in law arises. Both count.
    pub enum TieBy {
        /// By birth.
        Blood = "blood", "by birth";
        /// By adoption.
        Adoption = "adoption", "by adoption";
    }
}

codes! {
    /// The kind of union.
    pub enum SpouseKind {
        /// A marriage.
        Marriage = "marriage", "marriage";
        /// A civil union.
        CivilUnion = "civil_union", "civil union";
        /// A couple without either.
        UnmarriedPartner = "unmarried_partner", "unmarried couple";
    }
}

codes! {
    /// The five ways in which 301.20 lets paternity be established.
    pub enum PaternityRoute {
        /// A presumption of parentage under Section 204 of the Parentage Act.
        Presumption = "presumption", "legal presumption (for example, marriage to the mother)";
        /// A voluntary acknowledgment under Article 3 of the Parentage Act.
        Acknowledgment = "acknowledgment", "voluntary acknowledgment";
        /// An adjudication.
        Adjudication = "adjudication", "court decision";
        /// Adoption by the man.
        Adoption = "adoption", "adoption by him";
        /// A gestational surrogacy arrangement.
        GestationalSurrogacy = "gestational_surrogacy", "gestational surrogacy";
    }
}

codes! {
    /// With whom the person has close ties.
    pub enum TiesWith {
        /// With the child.
        Child = "child", "with the child";
        /// With the child's family.
        Family = "family", "with the child's family";
        /// With neither.
        Neither = "neither", "with neither";
    }
}

codes! {
    /// Whether anyone or anything confirms a godparent tie.
    pub enum GodparentConfirmation {
        /// Parents, other family, the child or a document confirm it.
        Confirmed = "confirmed", "confirmed";
        /// None of them can.
        CannotBeConfirmed = "cannot_be_confirmed", "cannot be confirmed";
    }
}

/// Declares a list of codes: every relationship, followed by the other values that are named here.
macro_rules! relationship_or {
    (
        $(#[$meta:meta])* $list:ident;
        $($(#[$doc:meta])* $name:ident = $code:literal, $label:literal;)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list {
            /// A relationship, or none.
            Kin(Relationship),
            $($(#[$doc])* $name,)*
        }

        impl $list {
            /// The values that are not a relationship, each with its code and label.
            const OTHERS: &'static [($list, &'static str, Text)] =
                &[$(($list::$name, $code, Text::label(stringify!($list), $code, $label))),*];
            const COUNT: usize = Relationship::ALL.len() + $list::OTHERS.len();
        }

        impl Code for $list {
            const ALL: &'static [$list] = &{
                let mut all = [$list::Kin(Relationship::NoTie); $list::COUNT];
                let mut index = 0;
                let (mut kin, mut others) = (Relationship::ALL, $list::OTHERS);
                while let Some((_, [slot, ..])) = all.split_at_mut_checked(index) {
                    match (kin, others) {
                        ([first, rest @ ..], _) => (*slot, kin) = ($list::Kin(*first), rest),
                        ([], [(first, ..), rest @ ..]) => (*slot, others) = (*first, rest),
                        ([], []) => {}
                    }
                    index += 1;
                }
                all
            };
            const WORDS: &'static [Word] = &{
                let mut all = [Word::NONE; $list::COUNT];
                let mut index = 0;
                let (mut kin, mut others) = (Relationship::WORDS, $list::OTHERS);
                while let Some((_, [slot, ..])) = all.split_at_mut_checked(index) {
                    slot.list = stringify!($list);
                    match (kin, others) {
                        ([first, rest @ ..], _) => {
                            (slot.code, slot.label, kin) = (first.code, first.label, rest);
                        }
                        ([], [(_, code, label), rest @ ..]) => {
                            (slot.code, slot.label, others) = (*code, *label, rest);
                        }
                        ([], []) => {}
                    }
                    index += 1;
                }
                all
            };
            fn index(self) -> usize {
                match self {
                    $list::Kin(kin) => kin.index(),
                    $($list::$name)|* => {
                        let index = $list::OTHERS.iter().position(|(one, ..)| *one == self);
                        Relationship::ALL.len() + index.unwrap_or_default()
                    }
                }
            }
        }
    };
}

relationship_or! {
    /// A relationship, or being godparent: what someone can be to a child whose spouse is asked about.
    KinOrGodparent;
    /// As a godparent who meets the definition.
    Godparent = "godparent", "godparent";
}

relationship_or! {
    /// What someone can have been to a child just before an adoption.
    TieBeforeAdoption;
    /// As a godparent who met the definition.
    Godparent = "godparent", "godparent";
    /// As the spouse of, or party to a civil union with, listed kin or a godparent.
    SpouseOfKin = "spouse_of_kin", "spouse or civil-union partner of kin who count, or of a godparent";
    /// As fictive kin, of either kind.
    FictiveKin = "fictive_kin", "fictive kin";
}

/// The most steps that a kinship path may have.
pub const PATH_LIMIT: u32 = kinship::MAX_STEPS as u32;

/// A kinship path from the child outward, and the ties that it may mean. The path is walked once, when it is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    steps: Steps,
    means: Arc<Result<Resolution, PathError>>,
}

/// The steps of a path.
type Steps = List<Step, 1, PATH_LIMIT>;

impl Path {
    /// The path, or `None` if it is empty or too long. [`Path::means`] says whether it can be walked.
    pub fn new(steps: Vec<Step>) -> Option<Path> {
        Steps::new(steps).map(Path::of)
    }

    fn of(steps: Steps) -> Path {
        // The person asked about is not the child in care.
        let means = kinship::resolve(steps.entries()).map(Resolution::to_another);
        let means = Arc::new(means);
        Path { steps, means }
    }

    /// The steps.
    pub fn entries(&self) -> &[Step] {
        self.steps.entries()
    }

    /// The ties that the path may mean, or why it cannot be walked.
    pub fn means(&self) -> Result<&Resolution, PathError> {
        self.means.as_ref().as_ref().map_err(|error| *error)
    }
}

impl FactValue for Path {
    const KIND: Kind = Steps::KIND;

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Path> {
        Steps::read(value, path, problems).map(Path::of)
    }
}

facts! { "relative.tie":
    /// The person's ties to a child: to the child in care or, read with the sibling in the child's
    /// place, to a sibling.
    pub struct Tie {
        /// The person's own tie in law on the day asked about, other than through a spouse.
        pub relationship: Fact<Relationship> = ask("301.20 \"Relative\"")
            .label("What is the person to the child?")
            .help("The person's own tie in law on the day asked about, not one through a spouse. Leave it open if it \
                   is not known.");
        /// How the relationship arises.
        pub tie_by: Fact<TieBy> = ask("301.20 \"Relative\"")
            .label("Does the relationship arise by birth or by adoption?")
            .help("Both count alike.");
        /// Through which parent the tie runs.
        pub side: Fact<Side> = ask("301.20 \"Father\"")
            .label("Through which parent does the tie run?")
            .help("Kin through the father count once paternity is established.");
        /// To whom among the child's kin the person is or was married or joined.
        pub spouse_of: Fact<KinOrGodparent> = ask("301.20 \"Relative\"")
            .label("Is the person the spouse or partner of someone related to the child? Of whom?")
            .help("Choose what that spouse or partner is to the child. Choose \"none of these\" if there is no such \
                   spouse.");
        /// The kind of that union.
        pub spouse_kind: Fact<SpouseKind> = ask("301.20 \"Relative\"")
            .label("What kind of union is or was it?")
            .help("A spouse counts, and so does a party to a civil union; an unmarried partner does not.");
        /// Whether the union that the tie rests on is in force.
        pub spouse_current: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Is the marriage or civil union that the tie rests on still in force?")
            .help("A step tie ends with divorce. If it was only the parent's or grandparent's death that ended the \
                   union, the step tie stands: answer yes.");
        /// Whether paternity is established.
        pub paternity_established: Fact<bool> = ask("301.20 \"Father\"")
            .label("Is the child's paternity established?")
            .help("By one of the five ways that the definition of \"father\" lists.");
        /// On what ground.
        pub paternity_route: Fact<PaternityRoute> = ask("301.20 \"Father\"")
            .label("On what ground is the man treated as the father?")
            .help("The only ground there is.");
        /// Whether the presumption was rebutted.
        pub presumption_rebutted: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["presumption"])
            .label("Was the presumption rebutted?")
            .help("A rebutted presumption establishes nothing.");
        /// Whether the acknowledgment took effect.
        pub acknowledgment_effective: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Did the acknowledgment take effect?")
            .help("Under Article 3 of the Illinois Parentage Act of 2015.");
        /// Whether it was rescinded.
        pub acknowledgment_rescinded: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Was the acknowledgment rescinded?")
            .help("Taken back by one of those who signed it.");
        /// Whether it was challenged with success.
        pub acknowledgment_challenged: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Was the acknowledgment successfully challenged?")
            .help("A challenge that failed or is pending is no.");
        /// Whether the surrogacy arrangement is valid.
        pub surrogacy_valid: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["gestational_surrogacy"])
            .label("Is the surrogacy arrangement valid, and does it comply with the law?")
            .help("With the Gestational Surrogacy Act or other law.");
        /// Whether the person is unrelated by birth or marriage.
        pub unrelated_by_birth_or_marriage: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .group("Close ties without kinship")
            .label("Is the person unrelated to the child by birth or marriage?")
            .help("Yes also for a former in-law, for kin of a man whose paternity is not established, and for someone \
                   related only by adoption who is not on the list.");
        /// Whether significant and close ties are shown.
        pub ties_significant: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Are significant and close personal or emotional ties shown?")
            .help("With the child, or with the child's family.");
        /// With whom.
        pub ties_with: Fact<TiesWith> = ask("301.20 \"Fictive kin\"")
            .label("With whom are those ties?")
            .help("Ties with the family are enough.");
        /// Whether they come from before the placement.
        pub ties_before_placement: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Do those ties come from before the child's placement with the person?")
            .help("If the child is not placed with the person, ties that exist now count as from before.");
        /// Whether the person is the child's current foster parent.
        pub current_foster_parent: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .group("The current foster parent")
            .label("Is the person the child's current foster parent?")
            .help("On the day asked about.");
        /// Whether the child is in the Department's custody or guardianship.
        pub in_department_custody: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Is the child in the custody or guardianship of the Department?")
            .help("Under the Children and Family Services Act and the Juvenile Court Act of 1987.");
        /// Since when the child has been in the person's home.
        pub placed_with_person_since: Fact<Date> = ask("301.20 \"Fictive kin\"")
            .label("Since when, without a break, has the child been in the person's home?")
            .help("A break starts the year again.");
        /// Whether there is a significant and family-like relationship.
        pub family_like: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Has the child a significant and family-like relationship with the foster parent?")
            .help("A finding of those who know the child.");
        /// Whether the Department identified the person as the child's permanent connection.
        pub permanent_connection_identified: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .by(AnsweredBy::Department)
            .label("Has the Department identified the foster parent as the child's permanent connection?")
            .help("Only the Department can.");
        /// Whether the person sponsored the child at baptism.
        pub godparent_sponsor: Fact<bool> = ask("301.20 \"Godparent\"")
            .group("Godparent")
            .label("Did the person sponsor the child at baptism?")
            .help("If it is only claimed and not confirmed, leave it open.");
        /// Whether the parents entrusted the person with helping to raise the child.
        pub godparent_entrusted: Fact<bool> = ask("301.20 \"Godparent\"")
            .label("Did the parents entrust the person with a special duty to help raise the child?")
            .help("If they cannot raise the child themselves. If it is only claimed, leave it open.");
        /// Whether the godparent tie is confirmed.
        pub godparent_confirmation: Fact<GodparentConfirmation> = ask("301.80(e)(1)(B)")
            .label("Does anyone or anything confirm the godparent tie?")
            .help("The parents, other family, the child, or a document.");
    }
}

facts! { "relative.facts":
    /// What may be known of the person asked about, the child in care and their ties.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.20 \"Relative\"")
            .group("The person")
            .label("Which day is asked about?")
            .help("Ages and terms are counted to this day.");
        /// The person's date of birth.
        pub person_birth_date: Fact<Date> = ask("301.20 \"Relative\"")
            .label("When was the person born?")
            .help("A date of birth, or the age below.");
        /// The person's age on the day asked about.
        pub person_age: Fact<Age> = ask("301.20 \"Relative\"")
            .label("How old is the person?")
            .help("Completed years on the day asked about.");
        /// Whether the person is a legal parent of the child.
        pub person_is_legal_parent: Fact<bool> = ask("301.20 \"Parents\"")
            .label("Is the person a legal parent of the child?")
            .help("With rights that have not been terminated; a father once paternity is established. Also someone who \
                   adopted the child.");
        /// Whether the person was a parent whose rights have been terminated.
        pub person_rights_terminated: Fact<bool> = ask("301.20 \"Parents\"")
            .label("Was the person the child's parent, with rights that have been terminated?")
            .help("A birth parent whose rights ended is still related by birth.");
        /// The person's ties to the child.
        pub tie: Tie = flat().group("The tie to the child");
        /// The person's tie as a path from the child outward.
        pub kin_path: Fact<Path> = ask("301.20 \"Relative\"")
            .label("How does one get from the child to the person?")
            .help("Step by step from the child: mother, mother, sister, daughter. In place of naming the \
                   relationship.");
        /// Whether the child and the other child share a parent.
        pub sibling_parent_in_common: Fact<bool> = ask("301.20 \"Siblings\"")
            .group("A sibling placed together with the child")
            .label("Do the child and the other child have at least one parent in common?")
            .help("One and the same other child in all of these questions.");
        /// Whether the other child is a step-sibling.
        pub step_sibling: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Is the other child a step-sibling?")
            .help("Step-siblings may count on two further conditions.");
        /// Whether they entered care together.
        pub sibling_entered_care_together: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("stepSibling", &["true"])
            .label("Did they enter substitute care together?")
            .help("Asked of step-siblings.");
        /// Whether they have a positive relationship.
        pub sibling_positive_relationship: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("stepSibling", &["true"])
            .label("Do they have a positive relationship?")
            .help("Asked of step-siblings.");
        /// Whether rights to one or more of the children were terminated.
        pub sibling_rights_terminated: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Were parental rights to one or more of the children terminated?")
            .help("Siblings remain siblings then if a juvenile petition was pending.");
        /// Whether an Article II petition was pending at the termination.
        pub sibling_petition_pending_at_termination: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("siblingRightsTerminated", &["true"])
            .label("Was a petition under Article II of the Juvenile Court Act pending then?")
            .help("When the rights were terminated.");
        /// Whether one or more of the children were adopted or placed in private guardianship.
        pub sibling_adopted_or_in_guardianship: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Was one of them adopted or placed in private guardianship?")
            .help("Siblings remain siblings then if they were in the Department's care just before.");
        /// Whether they were in the Department's care immediately before.
        pub sibling_in_care_before_that: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Were they in the Department's custody or guardianship immediately before?")
            .help("Under Article II of the Juvenile Court Act.");
        /// Whether the child and the sibling are placed together with the person.
        pub sibling_placed_together: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Are the child and that sibling placed together with the person?")
            .help("No speaks for every sibling.");
        /// The person's ties to that sibling.
        pub sibling_tie: Tie = ask("301.20 \"Relative\"")
            .label("The person's ties to that sibling")
            .help("The same questions, with the sibling in the child's place.");
        /// Whether the child was in the Department's guardianship before an adoption.
        pub was_in_guardianship: Fact<bool> = ask("301.20 \"Relative\"")
            .group("Before an adoption")
            .label("Was the child in the Department's guardianship before an adoption?")
            .help("For children who were adopted and came back into care.");
        /// Whether the child was then adopted.
        pub was_adopted: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Was the child then adopted?")
            .help("After that guardianship.");
        /// When.
        pub adoption_date: Fact<Date> = ask("301.20 \"Relative\"")
            .when("wasAdopted", &["true"])
            .label("When was the child adopted?")
            .help("A date says that there was an adoption.");
        /// Whether the child came back into the Department's custody or guardianship.
        pub returned_to_care: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Did the child later come back into the Department's custody or guardianship?")
            .help("Temporary custody is enough.");
        /// The tie that the person had just before the adoption.
        pub pre_adoption_relationship: Fact<TieBeforeAdoption> = ask("301.20 \"Relative\"")
            .label("What was the person to the child just before the adoption?")
            .help("The only tie there was then.");
        /// Whether the Department found that considering the person a relative is in the child's best interests.
        pub best_interests_finding: Fact<bool> = ask("301.20 \"Relative\"")
            .by(AnsweredBy::Department)
            .label("Has the Department determined that considering the person a relative is in the child's best \
                    interests?")
            .help("No means that it determined the opposite. Leave it open while there is no determination.");
    }
}
