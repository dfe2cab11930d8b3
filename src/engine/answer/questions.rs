//! Declared facts as questions, with everything that a form needs to ask them. Native builds only.

use serde_json::{Map, Value, json};

use crate::engine::fact::{Declared, Kind, Variant};
use crate::engine::text::{Lang, Word};

/// A declared fact as a question, with everything that a form needs to ask it.
pub fn question(path: &str, fact: &'static Declared, lang: Lang) -> Map<String, Value> {
    let mut question = Map::new();
    question.insert("path".to_string(), json!(path));
    question.insert("question".to_string(), json!(fact.label.get(lang)));
    question.insert("help".to_string(), json!(fact.help.get(lang)));
    question.extend(kind_fields(fact.kind, lang));
    question.insert("citation".to_string(), json!(fact.citation));
    question.insert("answeredBy".to_string(), json!(fact.answered_by.code()));
    question
}

fn kind_fields(kind: Kind, lang: Lang) -> Map<String, Value> {
    let choice = |word: &Word| {
        let code = match word.number() {
            Some(number) => json!(number),
            None => json!(word.code),
        };
        json!({ "code": code, "label": word.label.get(lang) })
    };
    let fields = match kind {
        Kind::Bool => json!({ "kind": "boolean" }),
        Kind::Date => json!({ "kind": "date" }),
        Kind::Moment => json!({ "kind": "moment" }),
        Kind::Integer { min, max } => json!({ "kind": "integer", "min": min, "max": max }),
        Kind::Code(words) => {
            json!({ "kind": "code", "choices": words.iter().map(choice).collect::<Vec<_>>() })
        }
        Kind::Name { max } => json!({ "kind": "name", "max": max }),
        Kind::List { of, min, max } => {
            json!({ "kind": "list", "min": min, "max": max, "of": kind_fields(*of, lang) })
        }
        Kind::Record(facts) => json!({ "kind": "record", "questions": questions(facts, lang) }),
        Kind::Tagged(variants) => {
            let variant = |variant: &Variant| {
                json!({
                    "code": variant.tag.code,
                    "label": variant.tag.label.get(lang),
                    "questions": questions(variant.declared, lang),
                })
            };
            json!({ "kind": "tagged", "choices": variants.iter().map(variant).collect::<Vec<_>>() })
        }
    };
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Declared facts as questions, in order. The facts of a flat record stand among the others.
pub fn questions(declared: &'static [Declared], lang: Lang) -> Value {
    fn add(declared: &'static [Declared], at: &str, lang: Lang, list: &mut Vec<Value>) {
        for fact in declared {
            if let (true, Kind::Record(facts)) = (fact.flat, fact.kind) {
                let first = list.len();
                add(facts, at, lang, list);
                if let (Some(group), Some(Value::Object(first))) = (fact.group, list.get_mut(first)) {
                    first.insert("group".to_string(), json!(group.get(lang)));
                }
                continue;
            }
            let mut question = question(&format!("{at}/{}", fact.key), fact, lang);
            if let Some(group) = fact.group {
                question.insert("group".to_string(), json!(group.get(lang)));
            }
            if let Some(when) = fact.when {
                question.insert("when".to_string(), json!({ "key": when.key, "anyOf": when.any_of }));
            }
            list.push(Value::Object(question));
        }
    }
    let mut list = Vec::new();
    add(declared, "", lang, &mut list);
    Value::Array(list)
}
