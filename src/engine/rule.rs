//! Rules, and the Sections that they come from.

use crate::engine::text::{Message, Text};
use crate::time::calendar::Date;

/// A Section of Part 301 in the edition that is coded here.
#[derive(Debug)]
pub struct Section {
    /// Its number: `301.20`, or `301.APPENDIX A`.
    pub number: &'static str,
    /// Since when this edition has been in effect: year, month, day.
    effective: (i32, u32, u32),
    /// Where the edition was published, from the Section's "Source" line.
    pub register: &'static str,
}

impl Section {
    /// Since when this edition has been in effect.
    pub fn effective(&self) -> Option<Date> {
        let (year, month, day) = self.effective;
        Date::new(year, month, day)
    }
}

macro_rules! sections {
    ($($name:ident = $number:literal, $effective:expr, $register:literal;)*) => {
        $(#[doc = concat!("Section ", $number, ", ", $register, ".")]
        pub static $name: Section =
            Section { number: $number, effective: $effective, register: $register };)*
        /// Every Section in force, in order.
        pub static SECTIONS: &[&Section] = &[$(&$name),*];
    };
}

sections! {
    S301_10 = "301.10", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_20 = "301.20", (2024, 8, 1), "48 Ill. Reg. 12183";
    S301_30 = "301.30", (1999, 10, 20), "23 Ill. Reg. 13062";
    S301_40 = "301.40", (2010, 5, 31), "34 Ill. Reg. 7898";
    S301_50 = "301.50", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_60 = "301.60", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_70 = "301.70", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_80 = "301.80", (2019, 5, 3), "43 Ill. Reg. 5680";
    S301_90 = "301.90", (2010, 5, 31), "34 Ill. Reg. 7898";
    S301_100 = "301.100", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_110 = "301.110", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_120 = "301.120", (2010, 5, 31), "34 Ill. Reg. 7898";
    S301_130 = "301.130", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_140 = "301.140", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_200 = "301.200", (1996, 7, 5), "20 Ill. Reg. 9518";
    S301_210 = "301.210", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_220 = "301.220", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_230 = "301.230", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_240 = "301.240", (2019, 5, 3), "43 Ill. Reg. 5680";
    S301_250 = "301.250", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_255 = "301.255", (2015, 12, 31), "40 Ill. Reg. 666";
    S301_310 = "301.310", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_320 = "301.320", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_330 = "301.330", (1995, 7, 1), "19 Ill. Reg. 9438";
    S301_410 = "301.410", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_420 = "301.420", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_430 = "301.430", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_440 = "301.440", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_450 = "301.450", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_460 = "301.460", (2001, 9, 14), "25 Ill. Reg. 11803";
    S301_470 = "301.470", (2001, 9, 14), "25 Ill. Reg. 11803";
    APPENDIX_A = "301.APPENDIX A", (2012, 1, 30), "36 Ill. Reg. 2098";
}

/// A rule: its id, where it stands, and what it says in one sentence.
#[derive(Debug)]
pub struct Rule {
    /// Its id: the decision and a name, `relative.adult`.
    pub id: &'static str,
    /// Where it stands in the Part.
    pub citation: &'static str,
    /// What it says, whatever the facts.
    pub text: Message,
    /// What an answer may add to it.
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
    let (mut rest, mut place) = (name.as_bytes(), 0);
    while let [first, tail @ ..] = rest {
        if let Some((_, [slot, ..])) = out.split_at_mut_checked(place) {
            *slot = first.to_ascii_lowercase();
        }
        place += 1;
        rest = tail;
    }
    out
}

/// A general text of a Section's edition: shown when the date asked about is earlier.
pub static EARLIER: Message = Message {
    id: "edition.earlier",
    text: Text::new(
        "edition.earlier",
        "This edition of Section {section} took effect on {effective}; the date asked about is earlier, when another \
         edition applied.",
    ),
};
