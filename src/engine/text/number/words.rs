//! How numbers are written out, and how they are filled into a sentence.

use std::borrow::Cow;

use super::Number;
use crate::engine::text::{Lang, Text};

macro_rules! forms {
    ($($value:literal: $cardinal:literal, $ordinal:literal, $times:literal;)*) => {
        /// How numbers are written out: the value, then the cardinal, the ordinal, and how often.
        pub const FORMS: &[(i32, [Text; 3])] = &[$((
            $value,
            [
                Text::new(concat!("number.", $value), $cardinal),
                Text::new(concat!("number.", $value, ".ordinal"), $ordinal),
                Text::new(concat!("number.", $value, ".times"), $times),
            ],
        ),)*];
    };
}

forms! {
    1: "one", "first", "once";
    2: "two", "second", "twice";
    3: "three", "third", "three times";
    4: "four", "fourth", "four times";
    5: "five", "fifth", "five times";
    6: "six", "sixth", "six times";
    7: "seven", "seventh", "seven times";
    8: "eight", "eighth", "eight times";
    9: "nine", "ninth", "nine times";
    10: "ten", "tenth", "ten times";
    11: "eleven", "eleventh", "eleven times";
    12: "twelve", "twelfth", "twelve times";
    13: "thirteen", "thirteenth", "thirteen times";
    14: "fourteen", "fourteenth", "fourteen times";
    15: "fifteen", "fifteenth", "fifteen times";
    16: "sixteen", "sixteenth", "sixteen times";
    17: "seventeen", "seventeenth", "seventeen times";
    18: "eighteen", "eighteenth", "eighteen times";
    19: "nineteen", "nineteenth", "nineteen times";
    20: "twenty", "twentieth", "twenty times";
    21: "twenty-one", "twenty-first", "twenty-one times";
    24: "twenty-four", "twenty-fourth", "twenty-four times";
    30: "thirty", "thirtieth", "thirty times";
    45: "forty-five", "forty-fifth", "forty-five times";
    60: "sixty", "sixtieth", "sixty times";
    90: "ninety", "ninetieth", "ninety times";
}

/// Fills the numbers into a sentence, and leaves its other placeholders. A number that does not exist stays as it is.
pub(in crate::engine::text) fn fill(template: &'static str, numbers: &[Number], lang: Lang) -> Cow<'static, str> {
    if !template.contains("{#") {
        return Cow::Borrowed(template);
    }
    let mut filled = String::with_capacity(template.len());
    let mut parts = template.split("{#");
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let named = part.split_once('}').and_then(|(placeholder, rest)| {
            let (name, form) = placeholder.split_once(':').unwrap_or((placeholder, ""));
            let number = numbers.iter().find(|number| number.name.eq_ignore_ascii_case(name))?;
            Some((written(number.value, form, lang)?, rest))
        });
        match named {
            Some((number, rest)) => {
                filled.push_str(&number);
                filled.push_str(rest);
            }
            None => {
                filled.push_str("{#");
                filled.push_str(part);
            }
        }
    }
    Cow::Owned(filled)
}

/// A value in one form: `""`, `words`, `Words`, `ordinal` or `times`. Nothing if there is no such form.
pub fn written(value: i32, form: &str, lang: Lang) -> Option<String> {
    let forms = FORMS.iter().find(|(number, _)| *number == value);
    let text = |of: fn(&[Text; 3]) -> &Text| match forms {
        Some((_, forms)) => of(forms).get(lang).into_owned(),
        None => value.to_string(),
    };
    Some(match form {
        "" => value.to_string(),
        "words" => text(|[cardinal, ..]| cardinal),
        "Words" => capitalised(&text(|[cardinal, ..]| cardinal)),
        "ordinal" => text(|[_, ordinal, _]| ordinal),
        "times" => text(|[.., times]| times),
        _ => return None,
    })
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
