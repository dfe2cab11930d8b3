//! What holds of every rule, fact and sentence, whichever decision it belongs to.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use part301::engine::answer::fact_table;
use part301::engine::fact::{Declared, Kind, sheets};
use part301::engine::problem::A_LIST;
use part301::engine::text::translations::{self, Translations};
use part301::engine::text::{Arg, Lang, Note};
use part301::engine::truth::FactSet;
use part301::law::sections::SECTIONS;
use part301::registry::{self, DECISIONS};

/// The names of the arguments that a text takes, those that only choose a plural among them, and of the numbers of the
/// law that it names.
fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .filter_map(|(placeholder, _)| placeholder.split(['|', ':']).next())
        .collect()
}

#[test]
fn ids_are_unique_and_say_their_decision() {
    let (mut ids, mut shared) = (BTreeSet::new(), Vec::new());
    for decision in DECISIONS {
        for rule in decision.rules {
            // One rule may be looked at in several decisions.
            if shared.iter().any(|seen| std::ptr::eq(*seen, *rule)) {
                continue;
            }
            shared.push(*rule);
            assert!(ids.insert(rule.id), "{} stands twice", rule.id);
            assert!(!rule.citation.is_empty(), "{} has no citation", rule.id);
            for note in rule.notes {
                assert!(ids.insert(note.id), "{} stands twice", note.id);
                assert!(note.id.starts_with(rule.id), "{} is not a note of {}", note.id, rule.id);
            }
        }
    }
}

#[test]
fn an_id_has_one_text() {
    let mut known = BTreeMap::new();
    for text in registry::texts() {
        let english = text.template(Lang::En);
        assert!(!english.is_empty(), "{} is empty", text.id());
        assert_eq!(
            *known.entry(text.id()).or_insert(english),
            english,
            "{} is two texts",
            text.id()
        );
    }
}

#[test]
fn every_language_has_every_text_and_no_other() {
    let texts = registry::texts();
    let declared: BTreeSet<String> = texts.iter().map(|text| text.id()).collect();
    for lang in Lang::ALL {
        let Some(translated) = translations::of(lang) else {
            assert_eq!(lang, Lang::En, "only English stands in the sources");
            continue;
        };
        assert_eq!(translated.faults(), [""; 0]);
        let there: BTreeSet<String> = translated.ids().map(str::to_string).collect();
        let (lacking, left): (Vec<_>, Vec<_>) = (
            declared.difference(&there).collect(),
            there.difference(&declared).collect(),
        );
        assert!(
            lacking.is_empty() && left.is_empty(),
            "{lang:?} lacks {lacking:?}, and has {left:?}"
        );
        for text in &texts {
            let (english, other) = (text.template(Lang::En), text.template(lang));
            assert_eq!(placeholders(english), placeholders(other), "{} in {lang:?}", text.id());
        }
    }
}

/// A plural is chosen by a number that the sentence shows, or that stands before it, and every form is there.
#[test]
fn plurals_go_by_a_number_that_is_shown() {
    let mut plurals = 0;
    for (text, lang) in registry::texts()
        .iter()
        .flat_map(|text| Lang::ALL.map(|lang| (text, lang)))
    {
        let template = text.template(lang);
        for placeholder in template.split('{').skip(1).filter_map(|rest| rest.split_once('}')) {
            let Some((name, forms)) = placeholder.0.split_once('|') else {
                continue;
            };
            plurals += 1;
            let shown = template.contains(&format!("{{{name}}}")) || text.id().starts_with("timeline-unit-");
            assert!(shown, "{} in {lang:?} hides {name}", text.id());
            let categories: Vec<_> = forms
                .split('|')
                .filter_map(|form| form.split_once('='))
                .map(|form| form.0)
                .collect();
            assert_eq!(categories, ["one", "other"], "{} in {lang:?}", text.id());
        }
    }
    assert!(plurals > 0);
    let list_to = |max| {
        Note::plain(&A_LIST)
            .with("min", Arg::Number(0))
            .with("max", Arg::Number(max))
    };
    assert_eq!(list_to(1).text(Lang::En), "a list of 0 to 1 entry");
    assert_eq!(list_to(2).text(Lang::En), "a list of 0 to 2 entries");
    assert_eq!(list_to(1).text(Lang::Es), "una lista de 0 a 1 elemento");
    assert_eq!(list_to(0).text(Lang::Es), "una lista de 0 a 0 elementos");
}

#[test]
fn fluent_that_is_not_read_is_named() {
    let read = |source| Translations::read(&[("file", source)]);
    let good = read("a-b = Quedan { $days } { $days ->\n    [one] día\n   *[other] días\n  }.\n    .help = Ayuda\n");
    assert_eq!(good.get("a-b"), Some("Quedan {days} {days|one=día|other=días}."));
    assert_eq!(good.get("a-b.help"), Some("Ayuda"));
    assert_eq!(good.faults(), [""; 0]);
    for bad in [
        "-term = Ten",
        "a = { DATETIME($days) }",
        "a = { b }",
        "a =",
        "a = A\na = B",
        "a = { $n ->\n *[one] x\n}",
    ] {
        assert_eq!(read(bad).faults().len(), 1, "{bad}");
    }
}

/// The texts of some lists read alike in two languages; the sentences do not.
#[test]
fn sentences_are_translated() {
    for (id, message) in registry::messages() {
        assert_ne!(
            message.text.get(Lang::En),
            message.text.get(Lang::Es),
            "{id} is not translated"
        );
    }
    for (list, words) in registry::words() {
        for word in words {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(word.code.chars().all(plain), "{list} {} is not snake case", word.code);
        }
    }
}

#[test]
fn every_fact_is_asked_in_both_languages_and_says_why() {
    for decision in DECISIONS {
        for (_, declared) in sheets(decision.declared) {
            let table = fact_table(declared);
            assert!(
                table.len() <= usize::from(FactSet::CAPACITY),
                "{} has more facts than a set holds",
                decision.word
            );
            for (path, fact) in table {
                for lang in Lang::ALL {
                    assert!(!fact.label.get(lang).is_empty(), "{}{path} has no label", decision.word);
                    assert!(!fact.help.get(lang).is_empty(), "{}{path} has no help", decision.word);
                }
                assert!(!fact.citation.is_empty(), "{}{path} has no citation", decision.word);
            }
        }
    }
}

#[test]
fn a_list_of_codes_has_a_name_to_itself() {
    let mut known = BTreeMap::new();
    for words in registry::word_lists() {
        let list = words[0].list;
        let codes: Vec<_> = words.iter().map(|word| (word.list, word.code)).collect();
        let first = known.entry(list).or_insert_with(|| codes.clone());
        assert_eq!(*first, codes, "{list} is two lists");
    }
}

/// A question with a condition names another fact of the same object, and values that this fact takes.
#[test]
fn conditions_of_questions_exist() {
    fn check(decision: &str, declared: &'static [Declared]) {
        for fact in beside(declared) {
            if let Kind::Record(facts) = fact.kind {
                check(decision, facts);
            }
            let Some(when) = fact.when else { continue };
            let other = beside(declared).find(|other| other.key == when.key);
            let other = other.unwrap_or_else(|| panic!("{decision}: {} asks for {}", fact.key, when.key));
            for value in when.any_of {
                let takes = match other.kind {
                    Kind::Bool => ["true", "false"].contains(value),
                    Kind::Code(words) => words.iter().any(|word| word.code == *value),
                    _ => false,
                };
                assert!(takes, "{decision}: {} does not take {value}", when.key);
            }
        }
    }
    /// The facts of an object, those of its flat records among them.
    fn beside(declared: &'static [Declared]) -> Box<dyn Iterator<Item = &'static Declared>> {
        Box::new(declared.iter().flat_map(|fact| match fact.kind {
            Kind::Record(facts) if fact.flat => beside(facts),
            _ => Box::new(std::iter::once(fact)),
        }))
    }
    for decision in DECISIONS {
        for (_, declared) in sheets(decision.declared) {
            check(decision.word, declared);
        }
    }
}

#[test]
fn every_section_has_an_edition() {
    for section in SECTIONS {
        assert!(section.effective().is_some(), "{}", section.number);
        assert!(section.register.contains("Ill. Reg."), "{}", section.number);
    }
}
