//! Rules, and the Sections from which they come.

use crate::engine::text::{Message, Text};
use crate::time::Date;

/// A Section of Part 301 in the edition that is coded here.
#[derive(Debug)]
pub struct Section {
    /// Its number: `301.20`, or `301.APPENDIX A`.
    pub number: &'static str,
    /// The day on which this edition took effect: year, month, day.
    effective: (i32, u32, u32),
    /// Where the edition was published, from the Section's "Source" line.
    pub register: &'static str,
}

impl Section {
    /// A Section, with the day on which its edition took effect (year, month, day) and where it was published.
    pub const fn new(number: &'static str, effective: (i32, u32, u32), register: &'static str) -> Section {
        Section {
            number,
            effective,
            register,
        }
    }

    /// The day on which this edition took effect.
    pub fn effective(&self) -> Option<Date> {
        let (year, month, day) = self.effective;
        Date::new(year, month, day)
    }
}

/// A rule: its id, its citation, and what it says in one sentence.
#[derive(Debug)]
pub struct Rule {
    /// Its id: the decision and a name, `relative.adult`.
    pub id: &'static str,
    /// Where it stands in the Part.
    pub citation: &'static str,
    /// What it says, for any facts.
    pub text: Message,
    /// The notes that an answer may add to it.
    pub notes: &'static [&'static Message],
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.id == other.id
    }
}

/// The rules of a decision, in the order of the Sections.
pub type Rules = &'static [&'static Rule];

/// Declares a rule and the notes that an answer may add to it: readings, particulars, and what would
/// mend a failure.
///
/// ```text
/// rule! {
///     /// 301.20 "Relative": any person, 21 years of age or over.
///     ADULT = "relative.adult", "301.20 \"Relative\"":
///         "A relative is at least 21 years old.";
///     LEAP_DAY = "…";
/// }
/// ```
macro_rules! rule {
    (
        $(#[$doc:meta])*
        $name:ident = $id:literal, $citation:literal: $text:literal;
        $($note:ident = $note_text:literal;)*
    ) => {
        $(#[$doc])*
        pub static $name: $crate::engine::rule::Rule = $crate::engine::rule::Rule {
            id: $id,
            citation: $citation,
            text: $crate::engine::text::Message { id: $id, text: $crate::engine::text::Text::new($id, $text) },
            notes: &[$(&$note),*],
        };
        $(
            #[doc = $note_text]
            pub(crate) static $note: $crate::engine::text::Message = {
                const ID: &str = $crate::engine::rule::note_id!($id, $note);
                $crate::engine::text::Message { id: ID, text: $crate::engine::text::Text::new(ID, $note_text) }
            };
        )*
    };
}
pub(crate) use rule;

/// The id of a rule's note: the rule's, a full stop, and the note's name in lower case.
macro_rules! note_id {
    ($rule:literal, $note:ident) => {{
        const UPPER: &str = concat!($rule, ".", stringify!($note));
        const LOWER: [u8; UPPER.len()] = $crate::engine::rule::lower_case(UPPER);
        const ID: &str = match core::str::from_utf8(&LOWER) {
            Ok(id) => id,
            Err(_) => UPPER,
        };
        ID
    }};
}
pub(crate) use note_id;

/// A name in lower case, as bytes.
pub(crate) const fn lower_case<const N: usize>(name: &str) -> [u8; N] {
    let mut out = [0; N];
    let (mut rest, mut index) = (name.as_bytes(), 0);
    while let [first, tail @ ..] = rest {
        if let Some((_, [slot, ..])) = out.split_at_mut_checked(index) {
            *slot = first.to_ascii_lowercase();
        }
        index += 1;
        rest = tail;
    }
    out
}

/// The caution on a Section whose edition took effect after the day asked about.
pub static EARLIER: Message = Message {
    id: "edition.earlier",
    text: Text::new(
        "edition.earlier",
        "This edition of Section {section} took effect on {effective}; the date asked about is earlier, when another \
         edition applied.",
    ),
};
