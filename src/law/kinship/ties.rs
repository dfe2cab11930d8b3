//! Ties: what the person at the end of a path is to the child, and what 301.20 "Relative" makes of it.

use super::vocabulary::{Gender, Relationship, Side, Union};

/// The part of 301.20 "Relative" that a tie falls under, on the condition that the union behind the tie is in force.
///
/// ```
/// use part301::law::kinship::{Category, Relationship};
///
/// assert_eq!(Relationship::SecondCousin.category(), Category::Kin);
/// assert_eq!(Relationship::ThirdCousin.category(), Category::NotListed);
/// assert_eq!(Relationship::StepAunt.category(), Category::NotListed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Kin by blood or adoption whom the Section lists.
    Kin,
    /// Husband, wife or civil-union partner of listed kin.
    SpouseOfKin,
    /// A step relative whom the Section lists.
    Step,
    /// A parent's civil-union partner, or that partner's adult child.
    CivilUnion,
    /// The child's parent. The Section never counts a parent as a relative.
    Parent,
    /// Anyone else.
    NotListed,
}

impl Category {
    /// Whether 301.20 "Relative" counts people in this category. Parents do not count.
    ///
    /// ```
    /// use part301::law::kinship::Category;
    ///
    /// assert!(Category::SpouseOfKin.is_listed());
    /// assert!(!Category::Parent.is_listed());
    /// ```
    pub const fn is_listed(self) -> bool {
        match self {
            Category::Kin | Category::SpouseOfKin | Category::Step | Category::CivilUnion => true,
            Category::Parent | Category::NotListed => false,
        }
    }
}

/// The type of a tie, counted in generations. Every distance has its own type, even if no [`Relationship`] names it.
///
/// `up` counts the generations from the child to the nearest common ancestor. `down` counts those from the ancestor
/// to the person.
///
/// ```
/// use part301::law::kinship::{KinType, Step, resolve};
///
/// // A mother's sister is two generations up, at the grandparents, and one down.
/// let aunt = resolve(&[Step::Mother, Step::Sister]).unwrap();
/// assert_eq!(aunt.ties()[0].kin_type, KinType::Blood { up: 2, down: 1 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KinType {
    /// The child.
    Child,
    /// Kin by blood or adoption. An aunt or uncle is (2, 1). The child's own child is (0, 1).
    Blood {
        /// Generations up.
        up: u8,
        /// Generations down.
        down: u8,
    },
    /// The spouse or civil-union partner of such kin. A parent's spouse is a `Step` instead.
    SpouseOf {
        /// Generations up to the ancestor whom the kin and the child share.
        up: u8,
        /// Generations down to the kin.
        down: u8,
        /// The gender of the kin, not of the spouse.
        gender: Gender,
    },
    /// Kin by a marriage in the family, counted as if by blood. A step-parent is (1, 0), a step-sibling (1, 1), and a
    /// step-aunt or step-uncle (2, 1).
    Step {
        /// Generations up.
        up: u8,
        /// Generations down.
        down: u8,
    },
    /// A parent's civil-union partner.
    CivilUnionPartner,
    /// A child of a parent's civil-union partner.
    CivilUnionPartnersChild,
    /// Any other tie that runs through a marriage or civil union.
    InLaw,
    /// No tie. For example, a half-sibling's other parent who never married the child's parent.
    Unrelated,
}

impl KinType {
    /// Whether this is a tie of birth or adoption.
    ///
    /// ```
    /// use part301::law::kinship::KinType;
    ///
    /// assert!(KinType::Blood { up: 2, down: 2 }.is_blood());
    /// assert!(!KinType::Step { up: 2, down: 2 }.is_blood());
    /// ```
    pub const fn is_blood(self) -> bool {
        match self {
            KinType::Blood { .. } => true,
            KinType::Child
            | KinType::SpouseOf { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartner
            | KinType::CivilUnionPartnersChild
            | KinType::InLaw
            | KinType::Unrelated => false,
        }
    }

    /// Whether this tie exists because of a marriage or civil union.
    ///
    /// ```
    /// use part301::law::kinship::KinType;
    ///
    /// assert!(KinType::CivilUnionPartner.rests_on_union());
    /// assert!(!KinType::Unrelated.rests_on_union());
    /// ```
    pub const fn rests_on_union(self) -> bool {
        match self {
            KinType::SpouseOf { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartner
            | KinType::CivilUnionPartnersChild
            | KinType::InLaw => true,
            KinType::Child | KinType::Blood { .. } | KinType::Unrelated => false,
        }
    }
}

/// One tie that a path may mean.
///
/// ```
/// use part301::law::kinship::{Gender, Side, Step, Union, resolve};
///
/// let found = resolve(&[Step::Mother, Step::Brother, Step::Spouse]).unwrap();
/// let [tie] = found.ties() else { panic!("one tie") };
/// assert_eq!((tie.gender, tie.side, tie.union), (Gender::Open, Some(Side::Maternal), Union::Marriage));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathTie {
    /// The type of the tie, by generations.
    pub kin_type: KinType,
    /// The person's gender, if the path tells it.
    pub gender: Gender,
    /// Whether the path says that the tie is of the half-blood. For a spouse of kin, this is about the kin's tie.
    /// Half-blood counts like full blood, because one parent in common is enough (301.20 "Siblings").
    pub half: bool,
    /// The parent through whom the tie runs, if the path tells it. A path that starts with a step-parent or a sibling
    /// does not.
    pub side: Option<Side>,
    /// The union that the tie rests on.
    pub union: Union,
}

impl PathTie {
    /// The relationships that name this tie. It is never empty.
    ///
    /// A step such as "child" fits the man's word and the woman's word. A step such as "brother" fits both the full
    /// and the half sibling. A tie that the list does not name is `none`.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let sisters_child = resolve(&[Step::Sister, Step::Child]).unwrap();
    /// assert_eq!(sisters_child.ties()[0].relationships(), [Relationship::Nephew, Relationship::Niece]);
    /// ```
    pub fn relationships(&self) -> &'static [Relationship] {
        match self.kin_type {
            KinType::Blood { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartner
            | KinType::CivilUnionPartnersChild => Relationship::naming(self.kin_type, self.gender),
            // A grandparent's husband or wife is also a step-grandparent.
            KinType::SpouseOf { up: 2, down: 0, .. } => {
                Relationship::naming(KinType::Step { up: 2, down: 0 }, self.gender)
            }
            // Two people with a child in common may live as a couple.
            KinType::Unrelated => &[Relationship::NoTie, Relationship::ParentsUnmarriedPartner],
            KinType::Child | KinType::SpouseOf { .. } | KinType::InLaw => &[Relationship::NoTie],
        }
    }

    /// The relationships to the child of the person's spouse or partner, if that is what makes the tie. Otherwise
    /// `none`.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let husband = resolve(&[Step::Mother, Step::Sister, Step::Spouse]).unwrap();
    /// assert_eq!(husband.ties()[0].spouse_of(), [Relationship::Aunt]);
    /// ```
    pub fn spouse_of(&self) -> &'static [Relationship] {
        match self.kin_type {
            KinType::SpouseOf { up, down, gender } => Relationship::naming(KinType::Blood { up, down }, gender),
            KinType::Step { up: 1, down: 0 } | KinType::CivilUnionPartner => &[Relationship::Parent],
            KinType::Child
            | KinType::Blood { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartnersChild
            | KinType::InLaw
            | KinType::Unrelated => &[Relationship::NoTie],
        }
    }

    /// Whether this tie agrees with `relationship`, stated as the person's own tie.
    ///
    /// A stated `none` agrees with a spouse of kin, because a spouse has no tie of their own. This includes a parent's
    /// spouse. It also agrees with a tie by a union that has ended.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let husband = resolve(&[Step::Mother, Step::Sister, Step::Spouse]).unwrap();
    /// assert!(husband.ties()[0].is_called(Relationship::NoTie));
    /// assert!(!husband.ties()[0].is_called(Relationship::Uncle));
    /// ```
    pub fn is_called(&self, relationship: Relationship) -> bool {
        let has_no_own_tie = matches!(self.kin_type, KinType::SpouseOf { .. })
            || self.spouse_of() == [Relationship::Parent]
            || self.union == Union::Ended;
        self.relationships().contains(&relationship) || relationship == Relationship::NoTie && has_no_own_tie
    }

    /// Whether this tie agrees with `kin`, stated as the kin whose spouse or partner the person is.
    ///
    /// A stated `none` means that the person is no spouse of listed kin. It also agrees with a step-parent, with the
    /// spouse of kin who are not listed, and with a union that has ended.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let husband = resolve(&[Step::Mother, Step::Sister, Step::Spouse]).unwrap();
    /// assert!(husband.ties()[0].is_spouse_of(Relationship::Aunt));
    /// assert!(!husband.ties()[0].is_spouse_of(Relationship::NoTie));
    /// ```
    pub fn is_spouse_of(&self, kin: Relationship) -> bool {
        let of_no_listed_kin = self.category() != Category::SpouseOfKin || self.union == Union::Ended;
        self.spouse_of().contains(&kin) || kin == Relationship::NoTie && of_no_listed_kin
    }

    /// The part of 301.20 "Relative" that the tie falls under, on the condition that its [`Union`] is in force.
    ///
    /// ```
    /// use part301::law::kinship::{Category, Step, resolve};
    ///
    /// let category = |path: &[Step]| resolve(path).unwrap().ties()[0].category();
    /// assert_eq!(category(&[Step::Sister, Step::Son, Step::Spouse]), Category::SpouseOfKin);
    /// assert_eq!(category(&[Step::StepSister, Step::Spouse]), Category::NotListed);
    /// ```
    pub fn category(&self) -> Category {
        match self.kin_type {
            KinType::SpouseOf { .. } => match self.spouse_of() {
                [kin, ..] if kin.is_listed_kin() => Category::SpouseOfKin,
                [..] => Category::NotListed,
            },
            KinType::Child
            | KinType::Blood { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartner
            | KinType::CivilUnionPartnersChild
            | KinType::InLaw
            | KinType::Unrelated => match self.relationships() {
                [own, ..] => own.category(),
                [] => Category::NotListed,
            },
        }
    }

    /// Whether this is a tie of birth or adoption.
    ///
    /// ```
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// assert!(resolve(&[Step::Mother, Step::Sister]).unwrap().ties()[0].is_blood());
    /// assert!(!resolve(&[Step::StepSister]).unwrap().ties()[0].is_blood());
    /// ```
    pub const fn is_blood(&self) -> bool {
        self.kin_type.is_blood()
    }
}
