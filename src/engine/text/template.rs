//! How arguments are filled into a sentence.
//!
//! `{days}` stands for the argument `days`. `{days|one=day|other=days}` stands for the form of a word that agrees with
//! this number. The forms are named by the plural categories of Unicode's CLDR. `js/core/text.js` fills sentences
//! alike.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::{Arg, Lang};

/// Fills every placeholder of a sentence. A placeholder without an argument stays unfilled.
pub(super) fn fill(template: &str, args: &[(&'static str, Arg)], lang: Lang) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((placeholder, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        let (name, forms) = match placeholder.split_once('|') {
            Some((name, forms)) => (name, Some(forms)),
            None => (placeholder, None),
        };
        match (args.iter().find(|(key, _)| *key == name), forms) {
            (Some((_, arg)), None) => filled.push_str(&arg.text(lang)),
            (Some((_, arg)), Some(forms)) => filled.push_str(form(forms, arg, lang)),
            (None, _) => {
                filled.push('{');
                filled.push_str(placeholder);
                filled.push('}');
            }
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

/// Of `one=day|other=days`, the form that agrees with the argument.
fn form<'a>(forms: &'a str, arg: &Arg, lang: Lang) -> &'a str {
    let named = |name: &str| {
        let mut forms = forms.split('|').filter_map(|form| form.split_once('='));
        forms.find(|(category, _)| *category == name).map(|(_, form)| form)
    };
    named(category(arg, lang))
        .or_else(|| named("other"))
        .unwrap_or_default()
}

/// The plural category of an argument in one language. Everything but a number is `other`.
fn category(arg: &Arg, lang: Lang) -> &'static str {
    let rules = lang.code().parse::<unic_langid::LanguageIdentifier>().ok();
    let rules = rules.and_then(|lang| PluralRules::create(lang, PluralRuleType::CARDINAL).ok());
    let category = match (rules, arg) {
        (Some(rules), Arg::Number(number)) => rules.select(number.unsigned_abs()).ok(),
        _ => None,
    };
    match category {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
}
