//! The TypeScript types of the answers, and the package's functions with their types.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use part301::engine::answer::shape::{Field, Shape, Type};
use part301::registry::{self, DECISIONS};

use crate::shapes::{self, Named};

type Text = Result<String, std::fmt::Error>;

/// The types of all answers.
pub fn answers() -> Text {
    let mut types = String::new();
    let base = |shape: &Shape| shape.fields.iter().any(|field| is_details(&field.holds));
    let mut has_base = false;
    for named in shapes::all() {
        match named {
            Named::Record(shape) if base(&shape) => {
                if !has_base {
                    base_of_answers(&mut types, &shape)?;
                    has_base = true;
                }
                answer(&mut types, &shape)?;
            }
            Named::Record(shape) => {
                doc(&mut types, shape.doc, "")?;
                let flat = |field: &Field| match &field.holds {
                    Type::Flat(shape) => Some(shape.name),
                    _ => None,
                };
                let extends: Vec<_> = shape.fields.iter().filter_map(flat).collect();
                let extends = match extends.is_empty() {
                    true => String::new(),
                    false => format!(" extends {}", extends.join(", ")),
                };
                writeln!(types, "export interface {}{extends} {{", shape.name)?;
                fields(&mut types, &shape.fields)?;
            }
            Named::OneOf(name, about, records) => {
                doc(&mut types, about, "")?;
                let names: Vec<_> = records.iter().map(|shape| shape.name).collect();
                writeln!(types, "export type {name} = {};", names.join(" | "))?;
            }
            Named::Choice(name, about, texts) => {
                doc(&mut types, about, "")?;
                let texts: Vec<_> = texts.iter().map(|text| format!("{text:?}")).collect();
                writeln!(types, "export type {name} = {};", texts.join(" | "))?;
            }
        }
    }
    let lists = registry::words().into_keys().map(str::to_string);
    let lists = lists.chain(registry::outcomes().into_keys());
    Ok(format!(
        "// What the functions return: generated from the shapes of the answers in the Rust sources.\n\n\
         import type {{ DateText, Missing, MomentText }} from \"./index.js\";\n\
         import type {{\n  {},\n}} from \"./inputs.js\";\n{types}",
        named_in(&types, lists).join(",\n  ")
    ))
}

/// The package's functions, one for each decision.
pub fn functions() -> Text {
    let readers: Vec<_> = DECISIONS.iter().map(|one| format!("read{}", one.answer)).collect();
    let mut code = format!(
        "// A function for each decision: generated from the registry in the Rust sources.\n\n\
         import * as glue from \"#glue\";\nimport {{ decision }} from \"#decision\";\n\
         import {{\n  {},\n}} from \"#generated/answers.js\";\n\n",
        readers.join(",\n  ")
    );
    for one in DECISIONS {
        let (word, function, answer) = (one.word, one.function, one.answer);
        writeln!(
            code,
            "export const {function} = /* @__PURE__ */ decision({word:?}, glue.{function}, read{answer});"
        )?;
    }
    Ok(code)
}

/// The types of those functions.
pub fn function_types() -> Text {
    let mut types = String::new();
    for one in DECISIONS {
        let about = format!(
            "{}\n@throws {{Part301Error}} with everything that is wrong with the input",
            one.doc
        );
        doc(&mut types, &about, "")?;
        let (function, input, answer) = (one.function, one.input, one.answer);
        writeln!(
            types,
            "export declare function {function}(input: {input}, options?: Options | null): {answer};"
        )?;
    }
    let answers: Vec<_> = DECISIONS.iter().map(|one| one.answer).collect();
    let inputs: Vec<_> = DECISIONS.iter().map(|one| one.input).collect();
    Ok(format!(
        "// A function for each decision: generated from the registry in the Rust sources.\n\n\
         import type {{\n  {},\n}} from \"./answers.js\";\nimport type {{ Options }} from \"./index.js\";\n\
         import type {{\n  {},\n}} from \"./inputs.js\";\n{types}",
        answers.join(",\n  "),
        inputs.join(",\n  ")
    ))
}

fn is_details(holds: &Type) -> bool {
    matches!(holds, Type::Flat(shape) if shape.name == "Details")
}

/// What all answers with an outcome have in common.
fn base_of_answers(types: &mut String, shape: &Shape) -> std::fmt::Result {
    doc(types, shape.doc, "")?;
    writeln!(types, "export interface Answer<Outcome extends string> {{")?;
    let common = shape.fields.iter().filter(|field| !is_details(&field.holds));
    let common = common.cloned().map(|field| match field.key {
        "outcome" => Field {
            holds: Type::plain("code", "Outcome"),
            ..field
        },
        _ => field,
    });
    fields(types, &common.collect::<Vec<_>>())
}

/// One decision's answer: the base, with what it adds.
fn answer(types: &mut String, shape: &Shape) -> std::fmt::Result {
    for field in &shape.fields {
        if let Type::Flat(details) = &field.holds {
            doc(types, details.doc, "")?;
            let outcome = shape.name.replace("Answer", "Outcome");
            writeln!(types, "export interface {} extends Answer<{outcome}> {{", shape.name)?;
            fields(types, &details.fields)?;
        }
    }
    Ok(())
}

fn fields(types: &mut String, fields: &[Field]) -> std::fmt::Result {
    for field in fields {
        let (optional, holds) = match &field.holds {
            Type::Flat(_) => continue,
            Type::Optional(of) => ("?", of.as_ref()),
            holds => ("", holds),
        };
        doc(types, field.doc, "  ")?;
        writeln!(types, "  {}{optional}: {};", field.key, type_of(holds))?;
    }
    writeln!(types, "}}")
}

fn type_of(holds: &Type) -> String {
    match holds {
        Type::Plain { typescript, .. } => typescript.clone(),
        Type::Nullable(of) => format!("{} | null", type_of(of)),
        Type::Optional(of) => format!("{} | undefined", type_of(of)),
        Type::List(of) => match of.as_ref() {
            Type::Nullable(_) => format!("({})[]", type_of(of)),
            _ => format!("{}[]", type_of(of)),
        },
        Type::Choice(name, ..) | Type::OneOf(name, ..) => name.to_string(),
        Type::Record(shape) | Type::Flat(shape) => shape.name.to_string(),
    }
}

/// A comment with the words of a Rust comment.
fn doc(types: &mut String, about: &str, indent: &str) -> std::fmt::Result {
    let lines: Vec<&str> = about
        .trim_end()
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    if indent.is_empty() {
        writeln!(types)?;
    }
    match lines.as_slice() {
        [line] => writeln!(types, "{indent}/** {line} */"),
        lines => {
            writeln!(types, "{indent}/**")?;
            for line in lines {
                writeln!(types, "{}", format!("{indent} * {line}").trim_end())?;
            }
            writeln!(types, "{indent} */")
        }
    }
}

/// Those of these names that stand in a text.
fn named_in(text: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    let words: BTreeSet<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let mut names: Vec<String> = names.filter(|name| words.contains(name.as_str())).collect();
    names.sort();
    names
}
