//! The texts of every language but English, read from the Fluent files in `texts/`.
//!
//! A file holds plain messages, attributes and placeholders, and chooses a plural with a select expression:
//!
//! ```fluent
//! visit-week_skipped = Con una visita cada { $days } { $days ->
//!         [one] día
//!        *[other] días
//!     }, alguna semana no tiene ninguna.
//! ```
//!
//! A number of the law is a function of its name, and the function says the form:
//!
//! ```fluent
//! disclosure-sibling_in_care-turns_seven = Cumple { WORDS($sibling_told_age) } años el { $date }.
//! ```
//!
//! Nothing else of Fluent is read. What cannot be read is listed by [`Translations::faults`], and a test fails.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::Lang;

/// The files in the folder of one language.
macro_rules! files {
    ($folder:literal) => {
        files!($folder:
            "case"
            "child_information"
            "convictions"
            "disclosure"
            "engine"
            "goal"
            "kinship"
            "not_coded"
            "placement"
            "relative"
            "relative_home"
            "shared"
            "siblings"
            "specialised_care"
            "system_of_care"
            "timeline"
            "visitation"
            "visits"
        )
    };
    ($folder:literal: $($file:literal)*) => {
        &[$(($file, include_str!(concat!("../../../texts/", $folder, "/", $file, ".ftl")))),*]
    };
}

/// The texts of one language; English has none, because it stands in the sources.
pub fn of(lang: Lang) -> Option<&'static Translations> {
    static SPANISH: LazyLock<Translations> = LazyLock::new(|| Translations::read(files!("es")));
    match lang {
        Lang::En => None,
        Lang::Es => Some(&SPANISH),
    }
}

/// The texts of one language by id, as templates.
#[derive(Debug, Default)]
pub struct Translations {
    texts: HashMap<String, String>,
    faults: Vec<String>,
}

impl Translations {
    /// Reads files, each with its name.
    pub fn read(files: &[(&str, &str)]) -> Translations {
        let mut read = Translations::default();
        for (file, source) in files {
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(*source);
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name;
                        if let Some(value) = &message.value {
                            read.add(file, id.to_string(), value);
                        }
                        for attribute in &message.attributes {
                            read.add(file, format!("{id}.{}", attribute.id.name), &attribute.value);
                        }
                    }
                    Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                    Entry::Term(term) => read.faults.push(format!("{file}.ftl: {} is a term", term.id.name)),
                    Entry::Junk { content } => read.faults.push(format!("{file}.ftl: cannot read {content}")),
                }
            }
        }
        read
    }

    /// The text with this id.
    pub fn get(&self, id: &str) -> Option<&str> {
        self.texts.get(id).map(String::as_str)
    }

    /// Every id, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// What is wrong with the files: what is not read, and ids that stand twice.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    fn add(&mut self, file: &str, id: String, pattern: &Pattern<&str>) {
        match template(pattern) {
            Some(_) if self.texts.contains_key(&id) => self.faults.push(format!("{file}.ftl: {id} stands twice")),
            Some(text) => {
                self.texts.insert(id, text);
            }
            None => self
                .faults
                .push(format!("{file}.ftl: {id} uses more of Fluent than is read")),
        }
    }
}

/// A pattern as a template: `{days}`, `{days|one=day|other=days}` and `{#sibling_told_age:words}`.
fn template(pattern: &Pattern<&str>) -> Option<String> {
    let mut template = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => template.push_str(value),
            PatternElement::Placeable { expression } => {
                template.push('{');
                match expression {
                    Expression::Inline(InlineExpression::FunctionReference { id, arguments }) => {
                        let [name] = arguments.positional.as_slice() else {
                            return None;
                        };
                        template.extend(["#", variable(name)?, form_of_number(id.name)?]);
                    }
                    Expression::Inline(name) => template.push_str(variable(name)?),
                    Expression::Select { selector, variants } => {
                        template.push_str(variable(selector)?);
                        for variant in variants {
                            let (category, form) = form(variant)?;
                            template.extend(["|", category, "=", form]);
                        }
                    }
                }
                template.push('}');
            }
        }
    }
    Some(template)
}

/// The form of a number of the law that a function stands for.
fn form_of_number(function: &str) -> Option<&'static str> {
    match function {
        "NUMBER" => Some(""),
        "WORDS" => Some(":words"),
        "CAPITAL_WORDS" => Some(":Words"),
        "ORDINAL" => Some(":ordinal"),
        "TIMES" => Some(":times"),
        _ => None,
    }
}

fn variable<'a>(expression: &InlineExpression<&'a str>) -> Option<&'a str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

/// One form of a plural, with its category. The form is text alone, and the default is `other`.
fn form<'a>(variant: &Variant<&'a str>) -> Option<(&'a str, &'a str)> {
    match (&variant.key, variant.value.elements.as_slice()) {
        (VariantKey::Identifier { name }, [PatternElement::TextElement { value }])
            if variant.default == (*name == "other") =>
        {
            Some((name, value))
        }
        _ => None,
    }
}
