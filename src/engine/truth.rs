//! A truth is yes, no or not known, and remembers the facts on which it rests.
//!
//! Everything that an answer says about *why* and *what is still needed* comes from here. A known truth carries the
//! facts that made it so. A truth that is not known carries every fact that could still settle it.

use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

/// A set of facts, each named by its [number](crate::engine::fact::Numbers).
///
/// ```
/// use part301::engine::truth::FactSet;
///
/// let ages = FactSet::of(2) | FactSet::of(5);
/// assert!(ages.contains(5));
/// assert_eq!(ages.iter().collect::<Vec<_>>(), [2, 5]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet([u64; 3]);

impl FactSet {
    /// No fact at all.
    pub const EMPTY: FactSet = FactSet([0; 3]);

    /// How many facts a set can hold: those with the numbers 0 to 191.
    pub const CAPACITY: u8 = 192;

    /// The set of one fact. It is empty for a number beyond [`FactSet::CAPACITY`], which no fact of an input has.
    #[inline]
    pub const fn of(id: u8) -> FactSet {
        let (bit, word) = (1u64 << (id % 64), id / 64);
        FactSet([
            bit * (word == 0) as u64,
            bit * (word == 1) as u64,
            bit * (word == 2) as u64,
        ])
    }

    /// Whether the fact is in the set.
    #[inline]
    pub const fn contains(self, id: u8) -> bool {
        let [a, b, c] = self.0;
        let word = match id / 64 {
            0 => a,
            1 => b,
            2 => c,
            _ => 0,
        };
        word >> (id % 64) & 1 == 1
    }

    /// Whether no fact is in the set.
    #[inline]
    pub const fn is_empty(self) -> bool {
        let [a, b, c] = self.0;
        a | b | c == 0
    }

    /// How many facts are in it.
    #[inline]
    pub const fn len(self) -> usize {
        let [a, b, c] = self.0;
        (a.count_ones() + b.count_ones() + c.count_ones()) as usize
    }

    /// The facts that are in both.
    #[inline]
    pub const fn and(self, other: FactSet) -> FactSet {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        FactSet([a & d, b & e, c & f])
    }

    /// The facts of the set, by number.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = u8> {
        let [mut rest, mut second, mut third] = self.0;
        let mut first = 0;
        std::iter::from_fn(move || {
            while rest == 0 {
                if second | third == 0 {
                    return None;
                }
                (rest, second, third) = (second, third, 0);
                first += 64;
            }
            let id = first + rest.trailing_zeros() as u8;
            rest &= rest - 1;
            Some(id)
        })
    }
}

impl BitOr for FactSet {
    type Output = FactSet;
    #[inline]
    fn bitor(self, other: FactSet) -> FactSet {
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        FactSet([a | d, b | e, c | f])
    }
}

impl BitOrAssign for FactSet {
    #[inline]
    fn bitor_assign(&mut self, other: FactSet) {
        *self = *self | other;
    }
}

/// Yes, no, or not known yet, with the facts on which it rests.
///
/// Suppose that fact 0 says whether somebody is an adult, and fact 1 whether that person is a parent.
///
/// ```
/// use part301::engine::truth::{FactSet, Truth};
///
/// let adult = Truth::yes(FactSet::of(0));
/// let parent = Truth::unknown(FactSet::of(1));
/// let both = adult & parent;
/// assert!(both.is_unknown());
/// assert_eq!(both.rests_on(), FactSet::of(1)); // only fact 1 can settle it
/// let neither_adult_nor_known = !adult & parent;
/// assert!(neither_adult_nor_known.is_no()); // one "no" is enough
/// assert_eq!(neither_adult_nor_known.rests_on(), FactSet::of(0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truth {
    known: Option<bool>,
    rests_on: FactSet,
}

impl Truth {
    /// True, resting on these facts.
    #[inline]
    pub const fn yes(rests_on: FactSet) -> Truth {
        Truth {
            known: Some(true),
            rests_on,
        }
    }

    /// False, resting on these facts.
    #[inline]
    pub const fn no(rests_on: FactSet) -> Truth {
        Truth {
            known: Some(false),
            rests_on,
        }
    }

    /// Not known: these facts could settle it.
    #[inline]
    pub const fn unknown(waits_for: FactSet) -> Truth {
        Truth {
            known: None,
            rests_on: waits_for,
        }
    }

    /// True or false, resting on these facts.
    #[inline]
    pub const fn given(value: bool, rests_on: FactSet) -> Truth {
        Truth {
            known: Some(value),
            rests_on,
        }
    }

    /// Yes, no, or `None` while not known.
    pub const fn known(self) -> Option<bool> {
        self.known
    }

    /// Whether it is known to be true.
    pub const fn is_yes(self) -> bool {
        matches!(self.known, Some(true))
    }

    /// Whether it is known to be false.
    pub const fn is_no(self) -> bool {
        matches!(self.known, Some(false))
    }

    /// Whether it is not known.
    pub const fn is_unknown(self) -> bool {
        self.known.is_none()
    }

    /// The facts that made it so. If it is not known, the facts that could settle it.
    pub const fn rests_on(self) -> FactSet {
        self.rests_on
    }

    /// The facts that could still settle it; none if it is known.
    pub const fn waits_for(self) -> FactSet {
        match self.known {
            Some(_) => FactSet::EMPTY,
            None => self.rests_on,
        }
    }

    /// The same truth, resting on these known facts as well. A truth that is not known stays the same: it does not wait
    /// for facts that are known.
    #[inline]
    pub fn because(self, facts: FactSet) -> Truth {
        match self.known {
            Some(_) => Truth {
                known: self.known,
                rests_on: self.rests_on | facts,
            },
            None => self,
        }
    }

    /// This truth if it is known, otherwise the other. If neither is known, it waits for the facts of both.
    pub fn or_else(self, other: Truth) -> Truth {
        match (self.known, other.known) {
            (Some(_), _) => self,
            (None, Some(_)) => other,
            (None, None) => Truth::unknown(self.rests_on | other.rests_on),
        }
    }

    /// This truth if it is known. Otherwise yes, if any of `signs` is yes. A later step that was taken is a sign of the
    /// earlier one; a later step that was not taken says nothing.
    ///
    /// ```
    /// use part301::engine::truth::{FactSet, Truth};
    ///
    /// let (asked, held) = (Truth::unknown(FactSet::of(0)), Truth::yes(FactSet::of(1)));
    /// assert!(asked.or_surely([held]).is_yes());
    /// assert_eq!(asked.or_surely([!held]), asked);
    /// ```
    pub fn or_surely(self, signs: impl IntoIterator<Item = Truth>) -> Truth {
        let sure = || signs.into_iter().find(|sign| sign.is_yes());
        match self.known {
            Some(_) => self,
            None => sure().unwrap_or(self),
        }
    }

    /// The truth of `follows` if this truth is yes, and no if it is no. If it is not known, the result is known only if
    /// both ways give the same. Unlike with `&`, a "no" of `follows` rests on this truth as well.
    ///
    /// ```
    /// use part301::engine::truth::{FactSet, Truth};
    ///
    /// let (listed, current) = (Truth::yes(FactSet::of(0)), Truth::no(FactSet::of(1)));
    /// assert_eq!(listed.leads_to(|| current).rests_on().len(), 2);
    /// assert!(Truth::unknown(FactSet::of(0)).leads_to(|| current).is_no());
    /// ```
    pub fn leads_to(self, follows: impl FnOnce() -> Truth) -> Truth {
        match self.known {
            Some(true) => follows().because(self.rests_on),
            Some(false) => self,
            None => match follows() {
                no if no.is_no() => no,
                open if open.is_unknown() => Truth::unknown(self.rests_on | open.rests_on),
                _ => self,
            },
        }
    }

    /// Whether all of these are true. As with `&`, one "no" is enough. The result rests on every "no" there is.
    ///
    /// ```
    /// use part301::engine::truth::{FactSet, Truth};
    ///
    /// let [lacks_a, lacks_b] = [0, 1].map(|id| Truth::no(FactSet::of(id)));
    /// let all = Truth::all([lacks_a, Truth::unknown(FactSet::of(2)), lacks_b]);
    /// assert!(all.is_no());
    /// assert_eq!(all.rests_on().len(), 2);
    /// ```
    pub fn all(truths: impl IntoIterator<Item = Truth>) -> Truth {
        let (mut yes, mut no, mut unknown) = (FactSet::EMPTY, None, None);
        for truth in truths {
            let rests_on = match truth.known {
                Some(true) => &mut yes,
                Some(false) => no.get_or_insert(FactSet::EMPTY),
                None => unknown.get_or_insert(FactSet::EMPTY),
            };
            *rests_on |= truth.rests_on;
        }
        match (no, unknown) {
            (Some(no), _) => Truth::no(no),
            (None, Some(unknown)) => Truth::unknown(unknown),
            (None, None) => Truth::yes(yes),
        }
    }

    /// The truth if one of these is the case and it is not known which. It is known only if all of them agree.
    /// `choice` is the set of facts that would say which case it is.
    pub fn whichever(cases: impl IntoIterator<Item = Truth>, choice: FactSet) -> Truth {
        let (mut yes, mut no, mut unknown) = (false, false, false);
        let (mut settled, mut open) = (FactSet::EMPTY, FactSet::EMPTY);
        for case in cases {
            match case.known {
                Some(true) => yes = true,
                Some(false) => no = true,
                None => unknown = true,
            }
            match case.known {
                Some(_) => settled |= case.rests_on,
                None => open |= case.rests_on,
            }
        }
        match (yes, no, unknown) {
            (true, false, false) => Truth::yes(settled),
            (false, true, false) => Truth::no(settled),
            _ => Truth::unknown(open | choice),
        }
    }
}

impl BitAnd for Truth {
    type Output = Truth;
    #[inline]
    fn bitand(self, other: Truth) -> Truth {
        !(!self | !other)
    }
}

impl BitOr for Truth {
    type Output = Truth;
    #[inline]
    fn bitor(self, other: Truth) -> Truth {
        match (self.known, other.known) {
            (Some(true), _) => self,
            (_, Some(true)) => other,
            (None, Some(false)) => self,
            (Some(false), None) => other,
            (Some(false), Some(false)) | (None, None) => Truth {
                known: self.known,
                rests_on: self.rests_on | other.rests_on,
            },
        }
    }
}

impl Not for Truth {
    type Output = Truth;
    #[inline]
    fn not(self) -> Truth {
        Truth {
            known: self.known.map(|value| !value),
            rests_on: self.rests_on,
        }
    }
}
