//! Walking a path from the child outward, to every person whom it may reach.
//!
//! The walk keeps the shortest way back to the child for each person whom the path may have reached. A way is made of
//! three kinds of link: *up* to a parent, *down* to a child, and *wed* to a husband, wife or partner. Every step of a
//! path is a sequence of links. A brother is up and down. A step-sister is up, wed and down.
//!
//! A path is ambiguous when two links may cancel each other out: down and up again may lead back to the same person.

use super::ties::{KinType, PathTie};
use super::vocabulary::{Gender, Side, Step, Union};
use crate::engine::fact::Code;

/// The ties that a path may mean, and the readings that were needed to find them.
///
/// ```
/// use part301::law::kinship::{KinType, Step, resolve};
///
/// // A mother's spouse is the other parent or a step-parent.
/// let found = resolve(&[Step::Mother, Step::Spouse]).unwrap();
/// let [parent, step_parent] = found.ties() else { panic!("two ties") };
/// assert_eq!(parent.kin_type, KinType::Blood { up: 1, down: 0 });
/// assert_eq!(step_parent.kin_type, KinType::Step { up: 1, down: 0 });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    ties: Vec<PathTie>,
    assumed_distinct: bool,
    assumed_shared_parent: bool,
}

impl Resolution {
    /// Every tie that the path may mean. There is at least one, and no two are equal.
    ///
    /// ```
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// assert_eq!(resolve(&[Step::Mother, Step::Sister]).unwrap().ties().len(), 1);
    /// assert_eq!(resolve(&[Step::Brother, Step::Brother]).unwrap().ties().len(), 2);
    /// ```
    pub fn ties(&self) -> &[PathTie] {
        &self.ties
    }

    /// Whether the answer relies on this reading: a path that goes up and down again leads to somebody other than the
    /// person it went up through. Nobody calls her mother "my grandmother's daughter".
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

    /// Whether the answer relies on this reading: siblings share the parent who is on the path, unless the path says
    /// "half". A mother's sister's brother is an uncle.
    ///
    /// ```
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// let found = resolve(&[Step::Mother, Step::Sister, Step::Brother]).unwrap();
    /// assert!(found.assumed_shared_parent());
    /// ```
    pub fn assumed_shared_parent(&self) -> bool {
        self.assumed_shared_parent
    }

    /// The same resolution for a person who is not the child. If the path may lead back to the child, that tie is left
    /// out and [`Resolution::assumed_distinct`] becomes true. A path that can only mean the child stays as it is.
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
        let is_another = |tie: &PathTie| tie.kin_type != KinType::Child;
        if self.ties.iter().any(is_another) && !self.ties.iter().all(is_another) {
            self.ties.retain(is_another);
            self.assumed_distinct = true;
        }
        self
    }
}

/// Why a path cannot be walked.
///
/// ```
/// use part301::law::kinship::{PathError, resolve};
///
/// assert_eq!(resolve(&[]), Err(PathError::Empty));
/// assert_eq!(PathError::Empty.to_string(), "a path has at least one step");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// The path has no step, so it would lead to the child.
    #[error("a path has at least one step")]
    Empty,
    /// The path has more than [`MAX_STEPS`] steps.
    #[error("a path has at most {MAX_STEPS} steps")]
    TooLong,
    /// The path names the spouse of a spouse, who is the person before the first of these two steps.
    #[error("step {}, `{}`, leads back to where the step before it came from", .index + 1, .step.word().code)]
    SpouseOfSpouse {
        /// The index of the second of the two steps, from 0.
        index: usize,
        /// The second of the two steps.
        step: Step,
    },
}

impl PathError {
    /// The index of the wrong step, from 0. For an empty path, 0. For a path that is too long, the index of the first
    /// step beyond the limit.
    ///
    /// ```
    /// use part301::law::kinship::{MAX_STEPS, PathError};
    ///
    /// assert_eq!(PathError::TooLong.index(), MAX_STEPS);
    /// ```
    pub const fn index(&self) -> usize {
        match self {
            PathError::Empty => 0,
            PathError::TooLong => MAX_STEPS,
            PathError::SpouseOfSpouse { index, .. } => *index,
        }
    }
}

/// The most steps that a path may have. Eight steps spell out a third cousin from parent to child.
pub const MAX_STEPS: usize = 12;

/// The ties that `path` may mean. The path starts at the child, and each step starts at the person reached so far.
///
/// # Errors
///
/// If the path has no steps or more than [`MAX_STEPS`], or if it names the spouse of a spouse.
///
/// # Example
///
/// ```
/// use part301::law::kinship::{KinType, PathError, Step, resolve};
///
/// // A brother's brother is another brother or the child.
/// let found = resolve(&[Step::Brother, Step::Brother]).unwrap();
/// let types: Vec<KinType> = found.ties().iter().map(|tie| tie.kin_type).collect();
/// assert_eq!(types, [KinType::Child, KinType::Blood { up: 1, down: 1 }]);
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
    Ok(walk.resolution())
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

/// A step without its gender.
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
    /// The move that the step makes, and the gender that its word tells.
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
    /// A marriage or civil union that has ended.
    Ended,
    /// A child in common. The couple may be married, in a civil union, or neither.
    SharedChild,
}

/// One link of the way from the child to a person. The gender is that of the person at the end of the link.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Up(Gender),
    Down(Gender, /* a half-sibling of the person before the parent */ bool),
    Wed(Gender, Bond),
}

/// The most links of a way. A step makes at most three.
const MAX_LINKS: usize = 3 * MAX_STEPS;

/// The most unions of a way. A way with more is taken to have left the family for good. Without this limit, long paths
/// of step relatives would branch into too many ways.
const MAX_UNIONS: usize = 3;

/// The way from the child to one person whom the path may have reached.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Route {
    links: [Link; MAX_LINKS],
    length: usize,
    /// Whether the way has more than [`MAX_UNIONS`] unions. No further step is followed then.
    lost: bool,
    /// Whether the last step went up to a parent of the person before. A child of that parent is then read as somebody
    /// other than that person.
    climbed: bool,
}

impl Route {
    /// Fills the unused places, so that equal ways are equal values.
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
        if let Some(next) = self.links.get_mut(self.length) {
            *next = link;
            self.length += 1;
        }
        self.climbed = false;
        self
    }

    /// One link back.
    fn back(mut self) -> Route {
        self.length = self.length.saturating_sub(1);
        if let Some(last) = self.links.get_mut(self.length) {
            *last = Route::FILLER;
        }
        self.climbed = false;
        self
    }

    /// The same person, now also called by a word of this gender. `None` if the word does not fit the person.
    fn known_as(self, gender: Gender) -> Option<Route> {
        let gender = self.gender().meet(gender)?;
        Some(match self.last() {
            Some(Link::Up(_)) => self.back().to(Link::Up(gender)),
            Some(Link::Down(_, half)) => self.back().to(Link::Down(gender, half)),
            Some(Link::Wed(_, bond)) => self.back().to(Link::Wed(gender, bond)),
            None => self,
        })
    }

    /// The people to whom this person may be wed.
    fn partners(self, gender: Gender, bond: Bond) -> [Option<Route>; 2] {
        let another = Some(self.to(Link::Wed(gender, bond)));
        match self.last() {
            // A parent's spouse may be the other parent. The same holds for every ancestor.
            Some(Link::Up(_)) => [another, Some(self.back().to(Link::Up(gender)))],
            // Two people of one couple lead back to each other, but a past union and a present one are two couples.
            Some(Link::Wed(_, before)) if before != Bond::Ended || bond == Bond::Ended => {
                [another, self.back().known_as(gender)]
            }
            Some(Link::Wed(..) | Link::Down(..)) | None => [another, None],
        }
    }

    /// A child whom this person has with the partner before this link.
    fn joint_child(self, gender: Gender) -> Route {
        let partner = self.back();
        let half = matches!(partner.last(), Some(Link::Up(_)));
        partner.to(Link::Down(gender, half))
    }

    /// A later spouse of the other parent of this person's child. The path tells nothing more of either.
    fn spouse_of_other_parent(self, gender: Gender) -> Route {
        self.to(Link::Wed(Gender::Open, Bond::SharedChild))
            .to(Link::Wed(gender, Bond::Marriage))
    }
}

/// The people whom the path may have reached so far, each by a way of their own.
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
            if from.lost {
                self.add(from);
                continue;
            }
            match movement {
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

    /// Adds a parent. After a link down, this is the parent on the path or the other parent.
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
        // A full sibling's other parent is the other parent of the person on the path. A half-sibling's is not.
        if matches!(parent.last(), Some(Link::Up(_))) && !half {
            self.add(parent.back().to(Link::Up(gender)));
        }
    }

    /// Adds a brother or sister. After a link down, this is any child of the same parent. It may be the person through
    /// whom the path went up.
    fn sibling(&mut self, from: Route, gender: Gender, half: bool) {
        let Some(Link::Down(_, was_half)) = from.last() else {
            return self.add(from.to(Link::Up(Gender::Open)).to(Link::Down(gender, half)));
        };
        let parent = from.back();
        match parent.last() {
            Some(Link::Up(_)) => self.add(parent.back().known_as(gender)),
            Some(Link::Wed(..)) => self.add(parent.joint_child(gender)),
            Some(Link::Down(..)) | None => {}
        }
        self.add(parent.to(Link::Down(gender, false)));
        if half || was_half {
            // A half-brother's half-brother may be a full brother, a half-brother, or only the other parent's child.
            self.add(parent.to(Link::Down(gender, true)));
            let other_parent = parent.to(Link::Wed(Gender::Open, Bond::SharedChild));
            self.add(other_parent.to(Link::Down(gender, false)));
        } else {
            self.assumed_shared_parent = true;
        }
    }

    /// Adds a son or daughter.
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
            Some(Link::Down(..)) | None => {}
        }
    }

    /// Adds a step-mother or step-father. After a link down, the spouse of the parent on the path or of the other
    /// parent.
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
        self.add(parent.spouse_of_other_parent(gender));
    }

    /// Adds a step-brother or step-sister: a child of the step-parent, but not of the parent.
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
                Some(Link::Up(_) | Link::Down(..)) | None => self.child(step_parent, gender),
            }
        }
        let step_parent = parent.spouse_of_other_parent(Gender::Open);
        self.add(step_parent.to(Link::Down(gender, false)));
    }

    /// Adds a step-son or step-daughter: a child of the husband or wife, but not of the person.
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
            Some(Link::Down(..)) | None => {}
        }
    }

    fn resolution(self) -> Resolution {
        let mut ties = Vec::with_capacity(self.at.len());
        for route in &self.at {
            for tie in ties_of(route) {
                if let Err(index) = ties.binary_search(&tie) {
                    ties.insert(index, tie);
                }
            }
        }
        Resolution {
            ties,
            assumed_distinct: self.assumed_distinct,
            assumed_shared_parent: self.assumed_shared_parent,
        }
    }
}

/// The ties that a way may make. If only a child joins two people on the way, they may be married, in a civil union,
/// or nothing to each other.
fn ties_of(route: &Route) -> impl Iterator<Item = PathTie> {
    let has = |wanted: Bond| {
        route
            .links()
            .iter()
            .any(|link| matches!(link, Link::Wed(_, bond) if *bond == wanted))
    };
    let last_bond = route.links().iter().rev().find_map(|link| match link {
        Link::Wed(_, Bond::CivilUnion) => Some(Union::CivilUnion),
        Link::Wed(_, Bond::Marriage | Bond::Ended | Bond::SharedChild) => Some(Union::Marriage),
        Link::Up(_) | Link::Down(..) => None,
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
    let unrelated = (route.lost || has(Bond::SharedChild)).then(|| PathTie {
        kin_type: KinType::Unrelated,
        gender: route.gender(),
        half: false,
        side: None,
        union: Union::None,
    });
    let related = unions.into_iter().flatten().map(|union| tie_by(route, union));
    related.chain(unrelated)
}

/// The tie that a way makes if the last union on it is of this kind.
fn tie_by(route: &Route, union: Union) -> PathTie {
    let (up, links) = count_up(route.links());
    let (down, half, past_kin) = count_down(links);
    let kin_type = match past_kin {
        [] if route.lost => KinType::InLaw,
        [] if (up, down) == (0, 0) => KinType::Child,
        [] => KinType::Blood { up, down },
        [Link::Wed(..), family @ ..] => type_by_union(route, (up, down), family, union),
        [Link::Up(_) | Link::Down(..), ..] => KinType::InLaw,
    };
    PathTie {
        kin_type,
        gender: if kin_type == KinType::Child {
            Gender::Open
        } else {
            route.gender()
        },
        half: up > 0 && half && matches!(kin_type, KinType::Blood { .. } | KinType::SpouseOf { .. }),
        side: match route.links().first() {
            Some(Link::Up(Gender::Female)) => Some(Side::Maternal),
            Some(Link::Up(Gender::Male)) => Some(Side::Paternal),
            Some(Link::Up(Gender::Open) | Link::Down(..) | Link::Wed(..)) | None => None,
        },
        union,
    }
}

/// The type of the tie to a person whom `family` leads to, from the spouse or partner of the kin at `(up, down)`.
fn type_by_union(route: &Route, (up, down): (u8, u8), family: &[Link], union: Union) -> KinType {
    let (higher, links) = count_up(family);
    let (lower, _, rest) = count_down(links);
    let is_the_childs_own = (up, down) == (0, 0);
    let is_a_parents = (up, down) == (1, 0);
    if is_the_childs_own || !rest.is_empty() {
        return KinType::InLaw;
    }
    if is_a_parents {
        return match union {
            Union::CivilUnion => match (higher, lower) {
                (0, 0) => KinType::CivilUnionPartner,
                (0, 1) => KinType::CivilUnionPartnersChild,
                // 301.20 "Relative" names a civil-union partner's adult child, and nobody further in that family.
                (0.., 0..) => KinType::InLaw,
            },
            Union::None | Union::Marriage | Union::Ended => KinType::Step {
                up: up + higher,
                down: lower,
            },
        };
    }
    match (higher, lower) {
        (0, 0) => KinType::SpouseOf {
            up,
            down,
            gender: route.back().gender(),
        },
        (0, 1..) => KinType::Step { up, down: down + lower },
        (1.., 0..) => KinType::InLaw,
    }
}

/// How many generations the links go up, and the links after that.
fn count_up(mut links: &[Link]) -> (u8, &[Link]) {
    let mut up = 0;
    while let [Link::Up(_), rest @ ..] = links {
        (up, links) = (up + 1, rest);
    }
    (up, links)
}

/// How many generations the links go down, whether the first link is to a half-sibling of the person whom the way went
/// up through, and the links after that.
fn count_down(mut links: &[Link]) -> (u8, bool, &[Link]) {
    let half = matches!(links, [Link::Down(_, true), ..]);
    let mut down = 0;
    while let [Link::Down(..), rest @ ..] = links {
        (down, links) = (down + 1, rest);
    }
    (down, half, links)
}
