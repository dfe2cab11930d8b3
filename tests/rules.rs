//! What holds of every rule, fact and sentence, whichever decision it belongs to.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use part301::engine::answer::fact_table;
use part301::engine::fact::{Declared, Kind, sheets};
use part301::engine::rule::SECTIONS;
use part301::engine::text::Lang;
use part301::registry::{self, DECISIONS};

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
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
fn both_languages_are_complete_and_have_the_same_placeholders() {
    for (id, message) in registry::messages() {
        let (en, es) = (message.text.get(Lang::En), message.text.get(Lang::Es));
        assert!(!en.is_empty() && !es.is_empty(), "{id} lacks a language");
        assert_eq!(placeholders(en), placeholders(es), "{id}");
        assert_ne!(en, es, "{id} is not translated");
    }
    for (list, words) in registry::words() {
        for word in words {
            for lang in Lang::ALL {
                assert!(!word.label.get(lang).is_empty(), "{list} {} lacks a label", word.code);
            }
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
            assert!(table.len() <= 128, "{} has more facts than a set holds", decision.word);
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

/// A question that hangs on another names a fact beside it, and values that it takes.
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
