//! Kinship: the relationships that have a name, and the paths of those that have none.
//!
//! People know "my mother's mother's sister's daughter", not "first cousin once removed". [`resolve`] walks
//! such a path from the child outwards and says which [`Tie`]s it may mean. Often that is one. Where the
//! words leave it open (a brother's brother may be the child himself, a sister's mother may be another
//! woman than the child's), it stays open: each possibility is there.
//!
//! The walk keeps, for each person that the path may have reached, the shortest way back to the child in
//! three kinds of link: *up* to a parent, *down* to a child, and *wed* to a husband, wife or partner. Every
//! step of a path is made of these. A brother is up and down; a step-sister is up, wed and down. What makes
//! a path ambiguous is that two links may cancel: down and up again may lead back to the same person.
//!
//! ```
//! use part301::law::kinship::{Relationship, Standing, Step, resolve};
//!
//! let path = [Step::Mother, Step::Mother, Step::Sister, Step::Daughter];
//! let found = resolve(&path).unwrap();
//! let [tie] = found.ties() else { panic!("one tie") };
//! assert_eq!(tie.standing(), Standing::Kin);
//! assert!(tie.is_called(Relationship::FirstCousinOnceRemoved));
//! ```

mod names;

use crate::engine::fact::{Code, codes};

codes! {
    /// A tie between the person and the child, by name. The list that counts is in 301.20 "Relative".
    pub enum Relationship {
        /// A parent's parent.
        Grandparent = "grandparent", "Grandparent";
        /// A brother or sister: at least one parent in common (301.20 "Siblings").
        Sibling = "sibling", "Brother or sister";
        /// A brother or sister with whom the child shares one parent only.
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
        /// A man married to the child's parent, and not himself the parent.
        StepFather = "step_father", "Step-father";
        /// A woman married to the child's parent, and not herself the parent.
        StepMother = "step_mother", "Step-mother";
        /// A grandfather by marriage.
        StepGrandfather = "step_grandfather", "Step-grandfather";
        /// A grandmother by marriage.
        StepGrandmother = "step_grandmother", "Step-grandmother";
        /// A step-parent's son.
        StepBrother = "step_brother", "Step-brother";
        /// A step-parent's daughter.
        StepSister = "step_sister", "Step-sister";
        /// The other party to a civil union of the child's mother or father.
        ParentsCivilUnionPartner = "parents_civil_union_partner", "Civil-union partner of the child's parent";
        /// A grown son or daughter of that partner.
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
        /// An uncle by marriage in the step family: a step-parent's brother, a grandparent's step-son.
        StepUncle = "step_uncle", "Step-uncle";
        /// An aunt by marriage in the step family: a step-parent's sister, a grandparent's step-daughter.
        StepAunt = "step_aunt", "Step-aunt";
        /// Someone who lives with the child's parent as a couple, without marriage or civil union.
        ParentsUnmarriedPartner = "parents_unmarried_partner",
            "Partner of the child's parent, without marriage or civil union";
        /// No such tie.
        NoTie = "none", "None of these";
    }
}

codes! {
    /// Through which of the child's parents a tie runs.
    pub enum Side {
        /// Through the mother.
        Maternal = "maternal", "Through the mother";
        /// Through the father.
        Paternal = "paternal", "Through the father";
    }
}

codes! {
    /// One step of a kinship path, taken from the person reached so far.
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
        /// The other party to a civil union.
        CivilUnionPartner = "civil_union_partner", "Civil-union partner";
        /// A woman married to a parent.
        StepMother = "step_mother", "Step-mother";
        /// A man married to a parent.
        StepFather = "step_father", "Step-father";
        /// Someone married to a parent.
        StepParent = "step_parent", "Step-parent";
        /// A step-parent's son.
        StepBrother = "step_brother", "Step-brother";
        /// A step-parent's daughter.
        StepSister = "step_sister", "Step-sister";
        /// A step-parent's son or daughter.
        StepSibling = "step_sibling", "Step-brother or step-sister";
        /// A son of the husband or wife alone.
        StepSon = "step_son", "Step-son";
        /// A daughter of the husband or wife alone.
        StepDaughter = "step_daughter", "Step-daughter";
        /// A son or daughter of the husband or wife alone.
        StepChild = "step_child", "Step-child";
    }
}

/// Under which part of 301.20 "Relative" a tie falls, a union that it rests on being in force.
///
/// ```
/// use part301::law::kinship::{Relationship, Standing};
///
/// assert_eq!(Relationship::SecondCousin.standing(), Standing::Kin);
/// assert_eq!(Relationship::ThirdCousin.standing(), Standing::NotListed);
/// assert_eq!(Relationship::StepAunt.standing(), Standing::NotListed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Kin by blood or adoption that the Section lists.
    Kin,
    /// Husband, wife or civil-union partner of listed kin.
    SpouseOfKin,
    /// A step relative that the Section lists.
    Step,
    /// A parent's civil-union partner, or that partner's adult child.
    CivilUnion,
    /// The child's parent, who is never a relative in the sense of the Section.
    Parent,
    /// Anyone else.
    NotListed,
}

impl Standing {
    /// Whether 301.20 lists it, a parent being the one person whom it names to leave out.
    ///
    /// ```
    /// use part301::law::kinship::Standing;
    ///
    /// assert!(Standing::SpouseOfKin.is_listed());
    /// assert!(!Standing::Parent.is_listed());
    /// ```
    pub const fn is_listed(self) -> bool {
        match self {
            Standing::Kin | Standing::SpouseOfKin | Standing::Step | Standing::CivilUnion => true,
            Standing::Parent | Standing::NotListed => false,
        }
    }
}

impl Relationship {
    /// Under which part of 301.20 "Relative" somebody so called falls.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Standing};
    ///
    /// assert_eq!(Relationship::GreatAunt.standing(), Standing::Kin);
    /// assert_eq!(Relationship::GreatGreatAunt.standing(), Standing::NotListed);
    /// ```
    pub const fn standing(self) -> Standing {
        use Relationship as R;
        match self {
            R::Grandparent
            | R::Sibling
            | R::HalfSibling
            | R::GreatGrandparent
            | R::Uncle
            | R::Aunt
            | R::Nephew
            | R::Niece
            | R::FirstCousin
            | R::FirstCousinOnceRemoved
            | R::SecondCousin
            | R::GreatUncle
            | R::GreatAunt => Standing::Kin,
            R::StepFather
            | R::StepMother
            | R::StepGrandfather
            | R::StepGrandmother
            | R::StepBrother
            | R::StepSister => Standing::Step,
            R::ParentsCivilUnionPartner | R::AdultChildOfParentsCivilUnionPartner => Standing::CivilUnion,
            R::Parent => Standing::Parent,
            R::GreatGreatGrandparent
            | R::GreatGreatUncle
            | R::GreatGreatAunt
            | R::Grandnephew
            | R::Grandniece
            | R::FirstCousinTwiceRemoved
            | R::SecondCousinOnceRemoved
            | R::ThirdCousin
            | R::StepUncle
            | R::StepAunt
            | R::ParentsUnmarriedPartner
            | R::NoTie => Standing::NotListed,
        }
    }

    /// Whether the tie is one of 301.20's kin by blood or adoption.
    pub const fn is_listed_kin(self) -> bool {
        matches!(self.standing(), Standing::Kin)
    }

    /// Whether the tie is one of birth or adoption, listed or not; a parent's is.
    ///
    /// ```
    /// use part301::law::kinship::Relationship;
    ///
    /// assert!(Relationship::ThirdCousin.is_blood());
    /// assert!(!Relationship::StepSister.is_blood());
    /// assert!(!Relationship::NoTie.is_blood());
    /// ```
    pub const fn is_blood(self) -> bool {
        let no_tie_at_all = matches!(self, Relationship::ParentsUnmarriedPartner | Relationship::NoTie);
        !self.rests_on_union() && !no_tie_at_all
    }

    /// Whether the tie exists only while, or only because of, somebody's marriage or civil union.
    ///
    /// ```
    /// use part301::law::kinship::Relationship;
    ///
    /// assert!(Relationship::StepUncle.rests_on_union());
    /// assert!(!Relationship::Uncle.rests_on_union());
    /// ```
    pub const fn rests_on_union(self) -> bool {
        matches!(self.standing(), Standing::Step | Standing::CivilUnion)
            || matches!(self, Relationship::StepUncle | Relationship::StepAunt)
    }
}

/// The union of two people that a tie rests on, as the path states it. Whether it is in force on the
/// day asked about is a fact of its own, unless the path itself says that it has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Union {
    /// No union: a tie of birth or adoption, or none at all.
    None,
    /// A marriage.
    Marriage,
    /// A civil union.
    CivilUnion,
    /// A marriage or civil union that has ended.
    Ended,
}

/// Whether a step's word tells man or woman.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// A woman's word: mother, sister.
    Female,
    /// A man's word: father, brother.
    Male,
    /// A word for either: parent, sibling, spouse.
    Open,
}

impl Gender {
    /// What both together tell; nothing if they are at odds.
    fn meet(self, other: Gender) -> Option<Gender> {
        match (self, other) {
            (Gender::Open, known) | (known, Gender::Open) => Some(known),
            _ => (self == other).then_some(self),
        }
    }
}

/// What a tie is, counted in generations, so that it has a name however distant it is. `up` is the
/// generations from the child to the ancestor in common, `down` those from there to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// The child himself or herself.
    Child,
    /// Kin by blood or adoption: (2, 1) is an aunt or uncle, (0, 1) the child's own child.
    Blood {
        /// Generations up.
        up: u8,
        /// Generations down.
        down: u8,
    },
    /// Married to, or in a civil union with, such kin other than a parent.
    SpouseOf {
        /// Generations up to the ancestor that the kin and the child share.
        up: u8,
        /// Generations down to the kin.
        down: u8,
        /// Whether the kin is a man or a woman.
        gender: Gender,
    },
    /// Kin by a marriage in the family, counted as though it were blood: (1, 0) is a step-parent, (1, 1) a
    /// step-sibling, (2, 1) a step-aunt or step-uncle.
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
    /// Nobody to the child: a sibling's other parent, say, who never married the child's.
    Unrelated,
}

/// One tie that a path may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tie {
    /// What it is.
    pub name: Name,
    /// Whether the path tells that the person is a man or a woman.
    pub gender: Gender,
    /// The path says that the tie, or that of the kin whose spouse the person is, is of the half-blood.
    /// It counts alike: one parent in common is enough (301.20 "Siblings").
    pub half: bool,
    /// Through which parent, as far as the path tells. A path by way of a step-parent or a sibling does not.
    pub side: Option<Side>,
    /// The union that it rests on.
    pub union: Union,
}

/// What a path may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    ties: Vec<Tie>,
    assumed_distinct: bool,
    assumed_shared_parent: bool,
}

impl Resolution {
    /// Every tie that the path may mean: at least one, none twice.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// Whether a reading was needed: up to an ancestor and down again is to somebody other than the
    /// person on the way up. Nobody calls her mother "my grandmother's daughter".
    ///
    /// ```
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// let grandmothers = |last| resolve(&[Step::Mother, Step::Mother, last]).unwrap();
    /// assert!(grandmothers(Step::Daughter).assumed_distinct());
    /// assert!(!grandmothers(Step::Son).assumed_distinct()); // a son is not the mother
    /// ```
    pub fn assumed_distinct(&self) -> bool {
        self.assumed_distinct
    }

    /// Whether a reading was needed: a brother or sister of somebody whose parent is on the path shares
    /// that parent, unless the path says "half". A mother's sister's brother is an uncle.
    pub fn assumed_shared_parent(&self) -> bool {
        self.assumed_shared_parent
    }

    /// What the path may mean of somebody who is not the child: that reading, where it could lead back to the child.
    ///
    /// ```
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// let brothers = resolve(&[Step::Brother, Step::Brother]).unwrap();
    /// assert_eq!(brothers.ties().len(), 2);
    /// let another = brothers.to_another();
    /// assert!(another.ties().len() == 1 && another.assumed_distinct());
    /// ```
    pub fn to_another(mut self) -> Resolution {
        let is_another = |tie: &Tie| tie.name != Name::Child;
        if self.ties.iter().any(is_another) && !self.ties.iter().all(is_another) {
            self.ties.retain(is_another);
            self.assumed_distinct = true;
        }
        self
    }
}

/// Why a path cannot be walked, and at which step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// No step at all: that is the child.
    #[error("a path has at least one step")]
    Empty,
    /// More than [`MAX_STEPS`].
    #[error("a path has at most {MAX_STEPS} steps")]
    TooLong,
    /// A husband, wife or partner of somebody's husband, wife or partner: that is the somebody.
    #[error("step {}, `{}`, leads back to where the step before it came from", .index + 1, .step.word().code)]
    SpouseOfSpouse {
        /// The second of the two steps, counted from 0.
        index: usize,
        /// What it is.
        step: Step,
    },
}

impl PathError {
    /// The step that is wrong, counted from 0; of an empty path, where the first should be.
    pub const fn index(&self) -> usize {
        match self {
            PathError::Empty => 0,
            PathError::TooLong => MAX_STEPS,
            PathError::SpouseOfSpouse { index, .. } => *index,
        }
    }
}

/// The most steps that a path may have. Eight are enough to spell out a third cousin from parent to child.
pub const MAX_STEPS: usize = 12;

/// What the person at the end of `path` may be to the child at its beginning.
///
/// # Errors
///
/// If the path has no step or more than [`MAX_STEPS`], or names the spouse of a spouse.
///
/// # Example
///
/// ```
/// use part301::law::kinship::{Name, PathError, Step, resolve};
///
/// // A brother's brother: another brother, or the child himself.
/// let found = resolve(&[Step::Brother, Step::Brother]).unwrap();
/// let names: Vec<Name> = found.ties().iter().map(|tie| tie.name).collect();
/// assert_eq!(names, [Name::Child, Name::Blood { up: 1, down: 1 }]);
///
/// let wrong = resolve(&[Step::Mother, Step::Spouse, Step::Spouse]);
/// assert_eq!(wrong, Err(PathError::SpouseOfSpouse { index: 2, step: Step::Spouse }));
/// ```
pub fn resolve(path: &[Step]) -> Result<Resolution, PathError> {
    check(path)?;
    let mut walk = Walk::from_the_child();
    for &step in path {
        walk.take(step);
    }
    Ok(walk.arrive())
}

fn check(path: &[Step]) -> Result<(), PathError> {
    if path.is_empty() {
        return Err(PathError::Empty);
    }
    if path.len() > MAX_STEPS {
        return Err(PathError::TooLong);
    }
    let weds = |step: &Step| matches!(step, Step::Spouse | Step::CivilUnionPartner);
    for (before, (index, step)) in path.iter().zip(path.iter().enumerate().skip(1)) {
        if weds(before) && weds(step) {
            return Err(PathError::SpouseOfSpouse { index, step: *step });
        }
    }
    Ok(())
}

/// What a step does, its gender apart.
#[derive(Clone, Copy)]
enum Move {
    Parent,
    Sibling { half: bool },
    Child,
    Wed(Bond),
    StepParent,
    StepSibling,
    StepChild,
}

impl Step {
    fn reading(self) -> (Move, Gender) {
        use Gender::{Female, Male, Open};
        match self {
            Step::Mother => (Move::Parent, Female),
            Step::Father => (Move::Parent, Male),
            Step::Parent => (Move::Parent, Open),
            Step::Brother => (Move::Sibling { half: false }, Male),
            Step::Sister => (Move::Sibling { half: false }, Female),
            Step::Sibling => (Move::Sibling { half: false }, Open),
            Step::HalfBrother => (Move::Sibling { half: true }, Male),
            Step::HalfSister => (Move::Sibling { half: true }, Female),
            Step::HalfSibling => (Move::Sibling { half: true }, Open),
            Step::Son => (Move::Child, Male),
            Step::Daughter => (Move::Child, Female),
            Step::Child => (Move::Child, Open),
            Step::Spouse => (Move::Wed(Bond::Marriage), Open),
            Step::ExSpouse => (Move::Wed(Bond::Ended), Open),
            Step::CivilUnionPartner => (Move::Wed(Bond::CivilUnion), Open),
            Step::StepMother => (Move::StepParent, Female),
            Step::StepFather => (Move::StepParent, Male),
            Step::StepParent => (Move::StepParent, Open),
            Step::StepBrother => (Move::StepSibling, Male),
            Step::StepSister => (Move::StepSibling, Female),
            Step::StepSibling => (Move::StepSibling, Open),
            Step::StepSon => (Move::StepChild, Male),
            Step::StepDaughter => (Move::StepChild, Female),
            Step::StepChild => (Move::StepChild, Open),
        }
    }
}

/// What joins a couple.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bond {
    Marriage,
    CivilUnion,
    Ended,
    /// A child in common. They may be married, in a civil union, or neither.
    SharedChild,
}

/// One link of the way from the child to a person; the gender is that of the person it leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Up(Gender),
    Down(Gender, /* half-blood to its siblings */ bool),
    Wed(Gender, Bond),
}

/// A step makes at most three links.
const MAX_LINKS: usize = 3 * MAX_STEPS;

/// With more unions than this between the child and a person, the way is taken to have left the family
/// for good. It keeps the longest paths of step relatives from branching without end.
const MAX_UNIONS: usize = 3;

/// The way from the child to one person whom the path may have reached.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Route {
    links: [Link; MAX_LINKS],
    length: usize,
    /// More than [`MAX_UNIONS`] away: nothing further is followed.
    lost: bool,
    /// The last step was up, to a parent of the person before. A child of that parent is then read as
    /// somebody else than the person before.
    climbed: bool,
}

impl Route {
    const FILLER: Link = Link::Up(Gender::Open);
    const CHILD: Route = Route {
        links: [Route::FILLER; MAX_LINKS],
        length: 0,
        lost: false,
        climbed: false,
    };

    fn links(&self) -> &[Link] {
        self.links.get(..self.length).unwrap_or_default()
    }

    fn last(&self) -> Option<Link> {
        self.links().last().copied()
    }

    fn gender(&self) -> Gender {
        match self.last() {
            Some(Link::Up(gender) | Link::Down(gender, _) | Link::Wed(gender, _)) => gender,
            None => Gender::Open,
        }
    }

    /// One link further.
    fn to(mut self, link: Link) -> Route {
        let unions = || self.links().iter().filter(|link| matches!(link, Link::Wed(..))).count();
        if self.lost || matches!(link, Link::Wed(..)) && unions() == MAX_UNIONS {
            return Route {
                lost: true,
                ..Route::CHILD
            };
        }
        if let Some(place) = self.links.get_mut(self.length) {
            *place = link;
            self.length += 1;
        }
        self.climbed = false;
        self
    }

    /// One link back.
    fn back(mut self) -> Route {
        self.length = self.length.saturating_sub(1);
        if let Some(place) = self.links.get_mut(self.length) {
            *place = Route::FILLER; // so that equal ways are equal
        }
        self.climbed = false;
        self
    }

    /// The same person, if that can be a man or a woman as now said.
    fn known_as(self, gender: Gender) -> Option<Route> {
        let gender = self.gender().meet(gender)?;
        Some(match self.last() {
            Some(Link::Up(_)) => self.back().to(Link::Up(gender)),
            Some(Link::Down(_, half)) => self.back().to(Link::Down(gender, half)),
            Some(Link::Wed(_, bond)) => self.back().to(Link::Wed(gender, bond)),
            None => self,
        })
    }

    /// The people who may be wed to this one.
    fn partners(self, gender: Gender, bond: Bond) -> [Option<Route>; 2] {
        let another = Some(self.to(Link::Wed(gender, bond)));
        match self.last() {
            // A parent's spouse may be the other parent, and so up the line.
            Some(Link::Up(_)) => [another, Some(self.back().to(Link::Up(gender)))],
            // The person through whom this one came in; a past union led there, so a present one does not.
            Some(Link::Wed(_, before)) if before != Bond::Ended || bond == Bond::Ended => {
                [another, self.back().known_as(gender)]
            }
            _ => [another, None],
        }
    }

    /// A child that this person has with the one through whom he or she came in.
    fn joint_child(self, gender: Gender) -> Route {
        let partner = self.back();
        let half = matches!(partner.last(), Some(Link::Up(_)));
        partner.to(Link::Down(gender, half))
    }

    /// Somebody wed to a person who has a child with this one: a stranger, as far as the path tells.
    fn beyond_the_other_parent(self, gender: Gender) -> Route {
        self.to(Link::Wed(Gender::Open, Bond::SharedChild))
            .to(Link::Wed(gender, Bond::Marriage))
    }
}

/// Everybody whom the path may have reached so far.
struct Walk {
    at: Vec<Route>,
    assumed_distinct: bool,
    assumed_shared_parent: bool,
}

impl Walk {
    fn from_the_child() -> Walk {
        Walk {
            at: vec![Route::CHILD],
            assumed_distinct: false,
            assumed_shared_parent: false,
        }
    }

    fn take(&mut self, step: Step) {
        let (movement, gender) = step.reading();
        for from in std::mem::take(&mut self.at) {
            match movement {
                _ if from.lost => self.add(from),
                Move::Parent => self.parent(from, gender),
                Move::Sibling { half } => self.sibling(from, gender, half),
                Move::Child => self.child(from, gender),
                Move::Wed(bond) => from.partners(gender, bond).into_iter().for_each(|to| self.add(to)),
                Move::StepParent => self.step_parent(from, gender),
                Move::StepSibling => self.step_sibling(from, gender),
                Move::StepChild => self.step_child(from, gender),
            }
        }
    }

    fn add(&mut self, to: impl Into<Option<Route>>) {
        if let Some(route) = to.into()
            && !self.at.contains(&route)
        {
            self.at.push(route);
        }
    }

    /// A parent. After a step down: the one on the path, or the other one.
    fn parent(&mut self, from: Route, gender: Gender) {
        let Some(Link::Down(_, half)) = from.last() else {
            return self.add(Route {
                climbed: true,
                ..from.to(Link::Up(gender))
            });
        };
        let parent = from.back();
        self.add(parent.known_as(gender));
        self.add(parent.to(Link::Wed(gender, Bond::SharedChild)));
        // The child's other parent, unless a half-sibling's is asked for.
        if matches!(parent.last(), Some(Link::Up(_))) && !half {
            self.add(parent.back().to(Link::Up(gender)));
        }
    }

    /// A brother or sister. After a step down: any child of the same parent, the person whom the path
    /// climbed from included.
    fn sibling(&mut self, from: Route, gender: Gender, half: bool) {
        let Some(Link::Down(_, was_half)) = from.last() else {
            return self.add(from.to(Link::Up(Gender::Open)).to(Link::Down(gender, half)));
        };
        let parent = from.back();
        match parent.last() {
            Some(Link::Up(_)) => self.add(parent.back().known_as(gender)),
            Some(Link::Wed(..)) => self.add(parent.joint_child(gender)),
            _ => {}
        }
        self.add(parent.to(Link::Down(gender, false)));
        if half || was_half {
            // A half-brother's half-brother may be a full brother, a half-brother, or nobody's child here.
            self.add(parent.to(Link::Down(gender, true)));
            let other_parent = parent.to(Link::Wed(Gender::Open, Bond::SharedChild));
            self.add(other_parent.to(Link::Down(gender, false)));
        } else {
            self.assumed_shared_parent = true;
        }
    }

    /// A son or daughter.
    fn child(&mut self, from: Route, gender: Gender) {
        self.add(from.to(Link::Down(gender, false)));
        match from.last() {
            Some(Link::Up(_)) => {
                let below = from.back().known_as(gender);
                if from.climbed {
                    self.assumed_distinct |= below.is_some();
                } else {
                    self.add(below);
                }
            }
            Some(Link::Wed(..)) => self.add(from.joint_child(gender)),
            _ => {}
        }
    }

    /// A step-mother or step-father. After a step down: wed to the parent on the path, or to the other.
    fn step_parent(&mut self, from: Route, gender: Gender) {
        let Some(Link::Down(..)) = from.last() else {
            let parent = from.to(Link::Up(Gender::Open));
            return self.add(parent.to(Link::Wed(gender, Bond::Marriage)));
        };
        let parent = from.back();
        parent
            .partners(gender, Bond::Marriage)
            .into_iter()
            .for_each(|to| self.add(to));
        self.add(parent.beyond_the_other_parent(gender));
    }

    /// A step-brother or step-sister: a child of a step-parent alone.
    fn step_sibling(&mut self, from: Route, gender: Gender) {
        let Some(Link::Down(..)) = from.last() else {
            let parent = from.to(Link::Up(Gender::Open));
            let step_parent = parent.to(Link::Wed(Gender::Open, Bond::Marriage));
            return self.add(step_parent.to(Link::Down(gender, false)));
        };
        let parent = from.back();
        for step_parent in parent.partners(Gender::Open, Bond::Marriage).into_iter().flatten() {
            match step_parent.last() {
                Some(Link::Wed(..)) => self.add(step_parent.to(Link::Down(gender, false))),
                _ => self.child(step_parent, gender),
            }
        }
        let stranger = parent.beyond_the_other_parent(Gender::Open);
        self.add(stranger.to(Link::Down(gender, false)));
    }

    /// A step-son or step-daughter: a child of the husband or wife alone.
    fn step_child(&mut self, from: Route, gender: Gender) {
        let spouse = from.to(Link::Wed(Gender::Open, Bond::Marriage));
        self.add(spouse.to(Link::Down(gender, false)));
        match from.last() {
            // A parent's step-son may be the other parent's son.
            Some(Link::Up(_)) => {
                self.add(from.back().to(Link::Up(Gender::Open)).to(Link::Down(gender, true)));
            }
            // A step-parent's step-child may be the child.
            Some(Link::Wed(..)) => self.child(from.back(), gender),
            _ => {}
        }
    }

    fn arrive(self) -> Resolution {
        let mut ties = Vec::with_capacity(self.at.len());
        for route in &self.at {
            for tie in ties_of(route) {
                if !ties.contains(&tie) {
                    ties.push(tie);
                }
            }
        }
        ties.sort_unstable();
        Resolution {
            ties,
            assumed_distinct: self.assumed_distinct,
            assumed_shared_parent: self.assumed_shared_parent,
        }
    }
}

/// The tie at the end of a route. Where two people are joined by a child only, they may be married, in a
/// civil union, or nothing to each other.
fn ties_of(route: &Route) -> impl Iterator<Item = Tie> {
    let has = |wanted: Bond| {
        route
            .links()
            .iter()
            .any(|link| matches!(link, Link::Wed(_, bond) if *bond == wanted))
    };
    let last_bond = route.links().iter().rev().find_map(|link| match link {
        Link::Wed(_, Bond::CivilUnion) => Some(Union::CivilUnion),
        Link::Wed(..) => Some(Union::Marriage),
        _ => None,
    });
    let unions = if route.lost {
        [Some(Union::Marriage), None]
    } else if has(Bond::Ended) {
        [Some(Union::Ended), None]
    } else if has(Bond::SharedChild) {
        [Some(Union::Marriage), Some(Union::CivilUnion)]
    } else {
        [Some(last_bond.unwrap_or(Union::None)), None]
    };
    let nobody = (route.lost || has(Bond::SharedChild)).then(|| Tie {
        name: Name::Unrelated,
        gender: route.gender(),
        half: false,
        side: None,
        union: Union::None,
    });
    let somebody = unions.into_iter().flatten().map(|union| tie_by(route, union));
    somebody.chain(nobody)
}

fn tie_by(route: &Route, union: Union) -> Tie {
    let (up, links) = count_up(route.links());
    let (down, half, past_kin) = count_down(links);
    let name = match past_kin {
        _ if route.lost => Name::InLaw,
        [] if (up, down) == (0, 0) => Name::Child,
        [] => Name::Blood { up, down },
        [Link::Wed(..), family @ ..] => by_union(route, (up, down), family, union),
        _ => Name::InLaw,
    };
    Tie {
        name,
        gender: if name == Name::Child {
            Gender::Open
        } else {
            route.gender()
        },
        half: up > 0 && half && matches!(name, Name::Blood { .. } | Name::SpouseOf { .. }),
        side: match route.links().first() {
            Some(Link::Up(Gender::Female)) => Some(Side::Maternal),
            Some(Link::Up(Gender::Male)) => Some(Side::Paternal),
            _ => None,
        },
        union,
    }
}

/// The name of somebody in the family of a person wed to the kin at `(up, down)`.
fn by_union(route: &Route, (up, down): (u8, u8), family: &[Link], union: Union) -> Name {
    let (higher, links) = count_up(family);
    let (lower, _, rest) = count_down(links);
    if !rest.is_empty() || (up, down) == (0, 0) {
        return Name::InLaw;
    }
    match (up, down, higher, lower) {
        (1, 0, 0, 0) if union == Union::CivilUnion => Name::CivilUnionPartner,
        (1, 0, 0, 1) if union == Union::CivilUnion => Name::CivilUnionPartnersChild,
        // 301.20 names a civil-union partner's adult child and nobody further in that family.
        (1, 0, ..) if union == Union::CivilUnion => Name::InLaw,
        (1, 0, ..) => Name::Step {
            up: up + higher,
            down: lower,
        },
        (_, _, 0, 0) => Name::SpouseOf {
            up,
            down,
            gender: route.back().gender(),
        },
        (_, _, 0, _) => Name::Step { up, down: down + lower },
        _ => Name::InLaw,
    }
}

fn count_up(mut links: &[Link]) -> (u8, &[Link]) {
    let mut up = 0;
    while let [Link::Up(_), rest @ ..] = links {
        (up, links) = (up + 1, rest);
    }
    (up, links)
}

/// How many steps down, and whether the first is to a half-sibling of the person on the way up.
fn count_down(mut links: &[Link]) -> (u8, bool, &[Link]) {
    let half = matches!(links, [Link::Down(_, true), ..]);
    let mut down = 0;
    while let [Link::Down(..), rest @ ..] = links {
        (down, links) = (down + 1, rest);
    }
    (down, half, links)
}

impl Tie {
    /// The codes by which this tie may be given as a relationship. A word for either gender fits both
    /// codes; "brother" does not tell full from half; what has no code of its own is `none`.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let sisters_child = resolve(&[Step::Sister, Step::Child]).unwrap();
    /// assert_eq!(sisters_child.ties()[0].relationships(), [Relationship::Nephew, Relationship::Niece]);
    /// ```
    pub const fn relationships(&self) -> &'static [Relationship] {
        use Relationship as R;
        match self.name {
            Name::Blood { up, down } => blood(up, down, self.gender),
            Name::Step { up: 1, down: 0 } => either(self.gender, &[R::StepFather, R::StepMother]),
            // A grandparent's husband or wife is a step-grandparent too.
            Name::Step { up: 2, down: 0 } | Name::SpouseOf { up: 2, down: 0, .. } => {
                either(self.gender, &[R::StepGrandfather, R::StepGrandmother])
            }
            Name::Step { up: 1, down: 1 } => either(self.gender, &[R::StepBrother, R::StepSister]),
            Name::Step { up: 2, down: 1 } => either(self.gender, &[R::StepUncle, R::StepAunt]),
            Name::CivilUnionPartner => &[R::ParentsCivilUnionPartner],
            Name::CivilUnionPartnersChild => &[R::AdultChildOfParentsCivilUnionPartner],
            // Two people with a child in common may live as a couple.
            Name::Unrelated => &[R::NoTie, R::ParentsUnmarriedPartner],
            Name::Child | Name::Step { .. } | Name::SpouseOf { .. } | Name::InLaw => &[R::NoTie],
        }
    }

    /// The codes of the kin whose husband, wife or partner this tie makes the person; `none` if of nobody.
    ///
    /// ```
    /// use part301::law::kinship::{Relationship, Step, resolve};
    ///
    /// let husband = resolve(&[Step::Mother, Step::Sister, Step::Spouse]).unwrap();
    /// assert_eq!(husband.ties()[0].spouse_of(), [Relationship::Aunt]);
    /// ```
    pub const fn spouse_of(&self) -> &'static [Relationship] {
        match self.name {
            Name::SpouseOf { up, down, gender } => blood(up, down, gender),
            Name::Step { up: 1, down: 0 } | Name::CivilUnionPartner => &[Relationship::Parent],
            _ => &[Relationship::NoTie],
        }
    }

    /// Whether `relationship`, given beside the path as the person's own tie, says the same.
    ///
    /// `none` there denies every present tie but one through a spouse: it also fits a spouse of kin, a parent's
    /// included, and a tie by a union that has ended.
    pub fn is_called(&self, relationship: Relationship) -> bool {
        let no_tie_of_their_own = matches!(self.name, Name::SpouseOf { .. })
            || self.spouse_of() == [Relationship::Parent]
            || self.union == Union::Ended;
        self.relationships().contains(&relationship) || relationship == Relationship::NoTie && no_tie_of_their_own
    }

    /// Whether `kin`, given beside the path as the one whose spouse or partner the person is, says the same.
    ///
    /// `none` there means nobody who matters, so it also fits a step-parent, the spouse of unlisted kin and a union
    /// that has ended.
    pub fn is_spouse_of(&self, kin: Relationship) -> bool {
        let of_nobody_who_matters = self.standing() != Standing::SpouseOfKin || self.union == Union::Ended;
        self.spouse_of().contains(&kin) || kin == Relationship::NoTie && of_nobody_who_matters
    }

    /// Under which part of 301.20 "Relative" the tie falls, its [`Union`] being in force.
    ///
    /// ```
    /// use part301::law::kinship::{Standing, Step, resolve};
    ///
    /// let standing = |path: &[Step]| resolve(path).unwrap().ties()[0].standing();
    /// assert_eq!(standing(&[Step::Sister, Step::Son, Step::Spouse]), Standing::SpouseOfKin);
    /// assert_eq!(standing(&[Step::StepSister, Step::Spouse]), Standing::NotListed);
    /// ```
    pub const fn standing(&self) -> Standing {
        match self.name {
            Name::SpouseOf { .. } => match self.spouse_of() {
                [kin, ..] if kin.is_listed_kin() => Standing::SpouseOfKin,
                _ => Standing::NotListed,
            },
            _ => match self.relationships() {
                [own, ..] => own.standing(),
                [] => Standing::NotListed,
            },
        }
    }

    /// Whether the tie is one of birth or adoption, rather than of a union or none.
    pub const fn is_blood(&self) -> bool {
        matches!(self.name, Name::Blood { .. })
    }
}

/// The codes of kin `up` and `down` the tree (rules of 301.20 "Relative", by generations).
const fn blood(up: u8, down: u8, gender: Gender) -> &'static [Relationship] {
    use Relationship as R;
    match (up, down) {
        (1, 0) => &[R::Parent],
        (2, 0) => &[R::Grandparent],
        (3, 0) => &[R::GreatGrandparent],
        (4, 0) => &[R::GreatGreatGrandparent],
        (1, 1) => &[R::Sibling, R::HalfSibling],
        (2, 1) => either(gender, &[R::Uncle, R::Aunt]),
        (3, 1) => either(gender, &[R::GreatUncle, R::GreatAunt]),
        (4, 1) => either(gender, &[R::GreatGreatUncle, R::GreatGreatAunt]),
        (1, 2) => either(gender, &[R::Nephew, R::Niece]),
        (1, 3) => either(gender, &[R::Grandnephew, R::Grandniece]),
        (2, 2) => &[R::FirstCousin],
        (2, 3) | (3, 2) => &[R::FirstCousinOnceRemoved],
        (2, 4) | (4, 2) => &[R::FirstCousinTwiceRemoved],
        (3, 3) => &[R::SecondCousin],
        (3, 4) | (4, 3) => &[R::SecondCousinOnceRemoved],
        (4, 4) => &[R::ThirdCousin],
        _ => &[R::NoTie],
    }
}

/// Of a man's code and a woman's, those that fit.
const fn either(gender: Gender, pair: &'static [Relationship; 2]) -> &'static [Relationship] {
    let [man, woman] = pair;
    match gender {
        Gender::Male => std::slice::from_ref(man),
        Gender::Female => std::slice::from_ref(woman),
        Gender::Open => pair,
    }
}
