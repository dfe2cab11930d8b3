//! The words of kinship: relationships, steps of a path, sides, unions and genders.
//!
//! A new relationship takes a variant with its English name, a row in the table below, and a Spanish name in
//! `texts/es/kinship.ftl`. The compiler reports a missing row, and a test reports a missing Spanish name.

use super::ties::{Category, KinType};
use crate::engine::fact::{Code, codes};

codes! {
    /// What the person is to the child, by name. 301.20 "Relative" lists some of these; the others are close to the
    /// list and do not count. [`Relationship::category`] tells which is which.
    ///
    /// Relationships with the same [kin types](Relationship::kin_types) stand next to each other, the man's first.
    ///
    /// ```
    /// use part301::engine::fact::Code;
    /// use part301::law::kinship::Relationship;
    ///
    /// assert_eq!(Relationship::GreatAunt.word().code, "great_aunt");
    /// ```
    pub enum Relationship {
        /// A parent's parent.
        Grandparent = "grandparent", "Grandparent";
        /// A brother or sister: at least one parent in common (301.20 "Siblings").
        Sibling = "sibling", "Brother or sister";
        /// A brother or sister who shares only one parent with the child.
        HalfSibling = "half_sibling", "Half-brother or half-sister";
        /// A grandparent's parent.
        GreatGrandparent = "great_grandparent", "Great-grandparent";
        /// A parent's brother.
        Uncle = "uncle", "Uncle";
        /// A parent's sister.
        Aunt = "aunt", "Aunt";
        /// A sibling's son.
        Nephew = "nephew", "Nephew";
        /// A sibling's daughter.
        Niece = "niece", "Niece";
        /// A child of an aunt or uncle.
        FirstCousin = "first_cousin", "First cousin";
        /// A first cousin's child, or a parent's first cousin.
        FirstCousinOnceRemoved = "first_cousin_once_removed",
            "First cousin once removed (a first cousin's child, or a parent's first cousin)";
        /// A child of a parent's first cousin.
        SecondCousin = "second_cousin", "Second cousin (their parent and the child's are first cousins)";
        /// A grandparent's brother.
        GreatUncle = "great_uncle", "Great-uncle (a grandparent's brother)";
        /// A grandparent's sister.
        GreatAunt = "great_aunt", "Great-aunt (a grandparent's sister)";
        /// A man who is married to the child's parent, but is not a parent of the child.
        StepFather = "step_father", "Step-father";
        /// A woman who is married to the child's parent, but is not a parent of the child.
        StepMother = "step_mother", "Step-mother";
        /// A grandfather by marriage.
        StepGrandfather = "step_grandfather", "Step-grandfather";
        /// A grandmother by marriage.
        StepGrandmother = "step_grandmother", "Step-grandmother";
        /// A step-parent's son.
        StepBrother = "step_brother", "Step-brother";
        /// A step-parent's daughter.
        StepSister = "step_sister", "Step-sister";
        /// The child's mother or father's partner in a civil union.
        ParentsCivilUnionPartner = "parents_civil_union_partner", "Civil-union partner of the child's parent";
        /// An adult child of that partner.
        AdultChildOfParentsCivilUnionPartner = "adult_child_of_parents_civil_union_partner",
            "Adult child of a parent's civil-union partner";
        /// The child's mother or father.
        Parent = "parent", "Parent";
        /// A great-grandparent's parent.
        GreatGreatGrandparent = "great_great_grandparent", "Great-great-grandparent";
        /// A great-grandparent's brother.
        GreatGreatUncle = "great_great_uncle", "Great-great-uncle";
        /// A great-grandparent's sister.
        GreatGreatAunt = "great_great_aunt", "Great-great-aunt";
        /// A son of a niece or nephew.
        Grandnephew = "grandnephew", "Grandnephew (a niece's or nephew's son)";
        /// A daughter of a niece or nephew.
        Grandniece = "grandniece", "Grandniece (a niece's or nephew's daughter)";
        /// A first cousin's grandchild, or a grandparent's first cousin.
        FirstCousinTwiceRemoved = "first_cousin_twice_removed",
            "First cousin twice removed (a first cousin's grandchild, or a grandparent's first cousin)";
        /// A second cousin's child, or a parent's second cousin.
        SecondCousinOnceRemoved = "second_cousin_once_removed",
            "Second cousin once removed (a second cousin's child, or a parent's second cousin)";
        /// A child of a parent's second cousin.
        ThirdCousin = "third_cousin", "Third cousin";
        /// A step-parent's brother, or a grandparent's step-son.
        StepUncle = "step_uncle", "Step-uncle";
        /// A step-parent's sister, or a grandparent's step-daughter.
        StepAunt = "step_aunt", "Step-aunt";
        /// A parent's partner, without marriage or civil union.
        ParentsUnmarriedPartner = "parents_unmarried_partner",
            "Partner of the child's parent, without marriage or civil union";
        /// None of these.
        NoTie = "none", "None of these";
    }
}

codes! {
    /// The parent of the child through whom a tie runs.
    ///
    /// ```
    /// use part301::law::kinship::{Side, Step, resolve};
    ///
    /// assert_eq!(resolve(&[Step::Father, Step::Mother]).unwrap().ties()[0].side, Some(Side::Paternal));
    /// ```
    pub enum Side {
        /// Through the mother.
        Maternal = "maternal", "Through the mother";
        /// Through the father.
        Paternal = "paternal", "Through the father";
    }
}

codes! {
    /// One step of a kinship path: from the person reached so far to the next.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let cousin = resolve(&[Step::Mother, Step::Sister, Step::Son]).unwrap();
    /// assert_eq!(cousin.ties()[0].relationships(), [Relationship::FirstCousin]);
    /// ```
    pub enum Step {
        /// That person's mother.
        Mother = "mother", "Mother";
        /// That person's father.
        Father = "father", "Father";
        /// That person's mother or father.
        Parent = "parent", "Parent";
        /// A brother, full or half.
        Brother = "brother", "Brother";
        /// A sister, full or half.
        Sister = "sister", "Sister";
        /// A brother or sister, full or half.
        Sibling = "sibling", "Brother or sister";
        /// A brother with one parent in common.
        HalfBrother = "half_brother", "Half-brother";
        /// A sister with one parent in common.
        HalfSister = "half_sister", "Half-sister";
        /// A brother or sister with one parent in common.
        HalfSibling = "half_sibling", "Half-brother or half-sister";
        /// A son.
        Son = "son", "Son";
        /// A daughter.
        Daughter = "daughter", "Daughter";
        /// A son or daughter.
        Child = "child", "Child";
        /// The husband or wife.
        Spouse = "spouse", "Husband or wife";
        /// A former husband, wife or civil-union partner.
        ExSpouse = "ex_spouse", "Former husband or wife";
        /// The partner in a civil union.
        CivilUnionPartner = "civil_union_partner", "Civil-union partner";
        /// A woman who is married to a parent.
        StepMother = "step_mother", "Step-mother";
        /// A man who is married to a parent.
        StepFather = "step_father", "Step-father";
        /// A person who is married to a parent.
        StepParent = "step_parent", "Step-parent";
        /// A step-parent's son.
        StepBrother = "step_brother", "Step-brother";
        /// A step-parent's daughter.
        StepSister = "step_sister", "Step-sister";
        /// A step-parent's son or daughter.
        StepSibling = "step_sibling", "Step-brother or step-sister";
        /// A son of the husband or wife, but not of that person.
        StepSon = "step_son", "Step-son";
        /// A daughter of the husband or wife, but not of that person.
        StepDaughter = "step_daughter", "Step-daughter";
        /// A son or daughter of the husband or wife, but not of that person.
        StepChild = "step_child", "Step-child";
    }
}

/// One row of the table of relationships.
struct Definition {
    category: Category,
    /// The types of kin that have this name. A tie of any of these types fits.
    kin_types: &'static [KinType],
    /// The gender of the people who have this name.
    gender: Gender,
}

const fn row(category: Category, kin_types: &'static [KinType], gender: Gender) -> Definition {
    Definition {
        category,
        kin_types,
        gender,
    }
}

impl Relationship {
    /// The table of relationships (301.20 "Relative"). Everything else about a relationship follows from its row.
    const fn definition(self) -> Definition {
        use Category::{CivilUnion, Kin, NotListed};
        use Gender::{Female, Male, Open};
        use KinType::{Blood, Step, Unrelated};
        use Relationship as R;
        match self {
            R::Grandparent => row(Kin, &[Blood { up: 2, down: 0 }], Open),
            R::Sibling => row(Kin, &[Blood { up: 1, down: 1 }], Open),
            R::HalfSibling => row(Kin, &[Blood { up: 1, down: 1 }], Open),
            R::GreatGrandparent => row(Kin, &[Blood { up: 3, down: 0 }], Open),
            R::Uncle => row(Kin, &[Blood { up: 2, down: 1 }], Male),
            R::Aunt => row(Kin, &[Blood { up: 2, down: 1 }], Female),
            R::Nephew => row(Kin, &[Blood { up: 1, down: 2 }], Male),
            R::Niece => row(Kin, &[Blood { up: 1, down: 2 }], Female),
            R::FirstCousin => row(Kin, &[Blood { up: 2, down: 2 }], Open),
            R::FirstCousinOnceRemoved => row(Kin, &[Blood { up: 2, down: 3 }, Blood { up: 3, down: 2 }], Open),
            R::SecondCousin => row(Kin, &[Blood { up: 3, down: 3 }], Open),
            R::GreatUncle => row(Kin, &[Blood { up: 3, down: 1 }], Male),
            R::GreatAunt => row(Kin, &[Blood { up: 3, down: 1 }], Female),
            R::StepFather => row(Category::Step, &[Step { up: 1, down: 0 }], Male),
            R::StepMother => row(Category::Step, &[Step { up: 1, down: 0 }], Female),
            R::StepGrandfather => row(Category::Step, &[Step { up: 2, down: 0 }], Male),
            R::StepGrandmother => row(Category::Step, &[Step { up: 2, down: 0 }], Female),
            R::StepBrother => row(Category::Step, &[Step { up: 1, down: 1 }], Male),
            R::StepSister => row(Category::Step, &[Step { up: 1, down: 1 }], Female),
            R::ParentsCivilUnionPartner => row(CivilUnion, &[KinType::CivilUnionPartner], Open),
            R::AdultChildOfParentsCivilUnionPartner => row(CivilUnion, &[KinType::CivilUnionPartnersChild], Open),
            R::Parent => row(Category::Parent, &[Blood { up: 1, down: 0 }], Open),
            R::GreatGreatGrandparent => row(NotListed, &[Blood { up: 4, down: 0 }], Open),
            R::GreatGreatUncle => row(NotListed, &[Blood { up: 4, down: 1 }], Male),
            R::GreatGreatAunt => row(NotListed, &[Blood { up: 4, down: 1 }], Female),
            R::Grandnephew => row(NotListed, &[Blood { up: 1, down: 3 }], Male),
            R::Grandniece => row(NotListed, &[Blood { up: 1, down: 3 }], Female),
            R::FirstCousinTwiceRemoved => row(NotListed, &[Blood { up: 2, down: 4 }, Blood { up: 4, down: 2 }], Open),
            R::SecondCousinOnceRemoved => row(NotListed, &[Blood { up: 3, down: 4 }, Blood { up: 4, down: 3 }], Open),
            R::ThirdCousin => row(NotListed, &[Blood { up: 4, down: 4 }], Open),
            R::StepUncle => row(NotListed, &[Step { up: 2, down: 1 }], Male),
            R::StepAunt => row(NotListed, &[Step { up: 2, down: 1 }], Female),
            R::ParentsUnmarriedPartner => row(NotListed, &[Unrelated], Open),
            R::NoTie => row(NotListed, &[], Open),
        }
    }

    /// The relationships that name ties of this type and gender.
    ///
    /// A tie without a name in the list is `none`, however close it is. A third cousin once removed has a proper name
    /// in English, but is `none` here.
    pub(super) fn naming(kin_type: KinType, gender: Gender) -> &'static [Relationship] {
        let fits = |one: &Relationship| one.kin_types().contains(&kin_type) && one.gender().meet(gender).is_some();
        Relationship::ALL
            .chunk_by(|one, next| fits(one) && fits(next))
            .find(|neighbours| neighbours.first().is_some_and(fits))
            .unwrap_or(&[Relationship::NoTie])
    }

    /// The types of kin that have this name. It is empty for `none`.
    ///
    /// ```
    /// use part301::law::kinship::{KinType, Relationship};
    ///
    /// let [cousins_child, parents_cousin] = Relationship::FirstCousinOnceRemoved.kin_types() else { panic!() };
    /// assert_eq!(*cousins_child, KinType::Blood { up: 2, down: 3 });
    /// assert_eq!(*parents_cousin, KinType::Blood { up: 3, down: 2 });
    /// ```
    pub const fn kin_types(self) -> &'static [KinType] {
        self.definition().kin_types
    }

    /// The gender of the people who have this name.
    ///
    /// ```
    /// use part301::law::kinship::{Gender, Relationship};
    ///
    /// assert_eq!(Relationship::Niece.gender(), Gender::Female);
    /// assert_eq!(Relationship::FirstCousin.gender(), Gender::Open);
    /// ```
    pub const fn gender(self) -> Gender {
        self.definition().gender
    }

    /// The part of 301.20 "Relative" that people with this name fall under.
    ///
    /// ```
    /// use part301::law::kinship::{Category, Relationship};
    ///
    /// assert_eq!(Relationship::GreatAunt.category(), Category::Kin);
    /// assert_eq!(Relationship::GreatGreatAunt.category(), Category::NotListed);
    /// ```
    pub const fn category(self) -> Category {
        self.definition().category
    }

    /// Whether 301.20 "Relative" lists this as kin by blood or adoption.
    ///
    /// ```
    /// use part301::law::kinship::Relationship;
    ///
    /// assert!(Relationship::HalfSibling.is_listed_kin());
    /// assert!(!Relationship::StepSister.is_listed_kin());
    /// ```
    pub const fn is_listed_kin(self) -> bool {
        matches!(self.category(), Category::Kin)
    }

    /// Whether this is a tie of birth or adoption, listed or not. A parent's tie is one too.
    ///
    /// ```
    /// use part301::law::kinship::Relationship;
    ///
    /// assert!(Relationship::ThirdCousin.is_blood());
    /// assert!(!Relationship::StepSister.is_blood());
    /// assert!(!Relationship::NoTie.is_blood());
    /// ```
    pub const fn is_blood(self) -> bool {
        match self.kin_types() {
            [kin_type, ..] => kin_type.is_blood(),
            [] => false,
        }
    }

    /// Whether the tie exists because of a marriage or civil union.
    ///
    /// ```
    /// use part301::law::kinship::Relationship;
    ///
    /// assert!(Relationship::StepUncle.rests_on_union());
    /// assert!(!Relationship::Uncle.rests_on_union());
    /// ```
    pub const fn rests_on_union(self) -> bool {
        match self.kin_types() {
            [kin_type, ..] => kin_type.rests_on_union(),
            [] => false,
        }
    }
}

/// The union that a tie rests on, as the path states it. The path may say that the union has ended. Otherwise a fact of
/// its own says whether the union is in force on the day asked about.
///
/// ```
/// use part301::law::kinship::{Step, Union, resolve};
///
/// let union = |last| resolve(&[Step::Sister, last]).unwrap().ties()[0].union;
/// assert_eq!(union(Step::Son), Union::None);
/// assert_eq!(union(Step::ExSpouse), Union::Ended);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Union {
    /// No union: a tie of birth or adoption, or no tie.
    None,
    /// A marriage.
    Marriage,
    /// A civil union.
    CivilUnion,
    /// A marriage or civil union that has ended.
    Ended,
}

/// The gender that the words of a path tell.
///
/// ```
/// use part301::law::kinship::{Gender, Step, resolve};
///
/// let gender = |last| resolve(&[Step::Mother, last]).unwrap().ties()[0].gender;
/// assert_eq!(gender(Step::Brother), Gender::Male);
/// assert_eq!(gender(Step::Sibling), Gender::Open);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// A word for a woman: mother, sister.
    Female,
    /// A word for a man: father, brother.
    Male,
    /// A word for either: parent, sibling, spouse.
    Open,
}

impl Gender {
    /// The gender of a person whom both words fit. `None` if one word is for a man and the other for a woman.
    pub(super) const fn meet(self, other: Gender) -> Option<Gender> {
        match (self, other) {
            (Gender::Open, known) | (known, Gender::Open) => Some(known),
            (Gender::Female, Gender::Female) | (Gender::Male, Gender::Male) => Some(self),
            (Gender::Female, Gender::Male) | (Gender::Male, Gender::Female) => None,
        }
    }
}
