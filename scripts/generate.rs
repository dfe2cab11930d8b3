//! Writes what the package is made of from the declarations in `src/`: the text of each language, the functions, the
//! readers of answers, and the types. `cargo run --example generate -- <folder>`

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use part301::NUMBERS;
use part301::engine::fact::{Declared, Kind};
use part301::engine::text::number::written;
use part301::engine::text::{Lang, Word};
use part301::registry::{self, DECISIONS};

#[path = "generate/readers.rs"]
mod readers;
#[path = "generate/shapes.rs"]
mod shapes;
#[path = "generate/types.rs"]
mod types;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: generate <folder>")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("locales"))?;
    for lang in Lang::ALL {
        let text = serde_json::to_string(&registry::locale(lang))?;
        fs::write(folder.join(format!("locales/{}.json", lang.code())), text)?;
    }
    fs::write(folder.join("inputs.d.ts"), input_types()?)?;
    fs::write(folder.join("answers.d.ts"), types::answers()?)?;
    fs::write(folder.join("answers.js"), readers::readers()?)?;
    fs::write(folder.join("constants.js"), readers::constants())?;
    fs::write(folder.join("functions.d.ts"), types::function_types()?)?;
    fs::write(folder.join("functions.js"), types::functions()?)?;
    fs::write(folder.join("numbers.js"), number_constants()?)?;
    fs::write(folder.join("numbers.json"), numbers().to_string())?;
    Ok(())
}

/// The numbers of the law as constants: `goalPercent`.
fn number_constants() -> Result<String, std::fmt::Error> {
    let mut constants = String::from("// The numbers of the law, from src/law/numbers.rs.\n");
    for number in NUMBERS {
        let mut name = String::new();
        for (index, word) in number.name.split('_').enumerate() {
            let (first, rest) = word.split_at(1);
            name.push_str(if index == 0 { "" } else { first });
            name.push_str(&if index == 0 {
                word.to_lowercase()
            } else {
                rest.to_lowercase()
            });
        }
        writeln!(constants, "\n/** {}: {} */", number.unit, number.citation)?;
        writeln!(constants, "export const {name} = {};", number.value)?;
    }
    Ok(constants)
}

/// The numbers of the law by name, and how each is written in the sentences of each language.
fn numbers() -> serde_json::Value {
    let forms = |value, lang| -> serde_json::Map<_, _> {
        let forms = ["words", "Words", "ordinal", "times"].into_iter();
        forms
            .filter_map(|form| Some((form.to_string(), written(value, form, lang)?.into())))
            .collect()
    };
    let all = NUMBERS.iter().map(|number| {
        let mut entry = serde_json::Map::new();
        entry.insert("value".to_string(), number.value.into());
        entry.insert("unit".to_string(), number.unit.into());
        entry.insert("citation".to_string(), number.citation.into());
        for lang in Lang::ALL {
            entry.insert(lang.code().to_string(), forms(number.value, lang).into());
        }
        (number.name.to_lowercase(), entry.into())
    });
    all.collect::<serde_json::Map<_, _>>().into()
}

/// The TypeScript types of all inputs and of the lists of codes in them.
fn input_types() -> Result<String, std::fmt::Error> {
    let mut types = String::from("// The inputs: generated from the facts as the Rust sources declare them.\n");
    let mut lists = Vec::new();
    for (list, words) in registry::words() {
        code_type(&mut types, list, &words)?;
        lists.push(list.to_string());
    }
    for (list, words) in registry::outcomes() {
        code_type(&mut types, &list, words)?;
        lists.push(list);
    }
    writeln!(types, "\n/** The lists of codes, by name. */")?;
    writeln!(types, "export interface WordLists {{")?;
    for list in lists {
        writeln!(types, "  {list}: {list};")?;
    }
    writeln!(types, "}}")?;
    let words: Vec<_> = DECISIONS
        .iter()
        .map(|decision| format!("{:?}", decision.word))
        .collect();
    writeln!(types, "\n/** A decision's word. */")?;
    writeln!(types, "export type Decision =\n  | {};", words.join("\n  | "))?;
    for decision in DECISIONS {
        writeln!(
            types,
            "\n/** The facts that `{}` takes. Every one may be left out, or be `null`: asked, and not known. */",
            decision.function
        )?;
        match decision.declared {
            [
                Declared {
                    key,
                    kind: Kind::Tagged(variants),
                    ..
                },
            ] => {
                writeln!(types, "export type {} =", decision.input)?;
                for variant in *variants {
                    writeln!(types, "  | {{")?;
                    writeln!(types, "      /** {} */", variant.tag.label.get(Lang::En))?;
                    writeln!(types, "      {key}: {:?};", variant.tag.code)?;
                    fields(&mut types, variant.declared, "      ")?;
                    writeln!(types, "    }}")?;
                }
                writeln!(types, "  ;")?;
            }
            facts => {
                writeln!(types, "export interface {} {{", decision.input)?;
                fields(&mut types, facts, "  ")?;
                writeln!(types, "}}")?;
            }
        }
    }
    Ok(types)
}

fn code_type(types: &mut String, list: &str, words: &[Word]) -> std::fmt::Result {
    let labels: Vec<_> = words.iter().map(|word| word.label.get(Lang::En)).collect();
    let codes: Vec<_> = words
        .iter()
        .map(|word| match word.number() {
            Some(number) => number.to_string(),
            None => format!("{:?}", word.code),
        })
        .collect();
    writeln!(types, "\n/** One of: {}. */", labels.join("; "))?;
    writeln!(types, "export type {list} =\n  | {};", codes.join("\n  | "))
}

fn fields(types: &mut String, declared: &'static [Declared], indent: &str) -> std::fmt::Result {
    for fact in declared {
        if let (true, Kind::Record(facts)) = (fact.flat, fact.kind) {
            fields(types, facts, indent)?;
            continue;
        }
        let (label, help) = (fact.label.get(Lang::En), fact.help.get(Lang::En));
        writeln!(
            types,
            "{indent}/** {label} {help} ({}){} */",
            fact.citation,
            bound(fact.kind)
        )?;
        writeln!(
            types,
            "{indent}{}?: {} | null;",
            key(fact.key),
            type_of(fact.kind, indent)?
        )?;
    }
    Ok(())
}

fn key(key: &str) -> String {
    if key.chars().all(|c| c.is_ascii_alphanumeric()) {
        key.to_string()
    } else {
        format!("{key:?}")
    }
}

fn type_of(kind: Kind, indent: &str) -> Result<String, std::fmt::Error> {
    Ok(match kind {
        Kind::Bool => "boolean".to_string(),
        Kind::Date | Kind::Moment | Kind::Name { .. } => "string".to_string(),
        Kind::Integer { .. } => "number".to_string(),
        Kind::Code(words) => words.first().map(|word| word.list).unwrap_or("never").to_string(),
        Kind::List { of, .. } => format!("Array<{}>", type_of(*of, indent)?),
        Kind::Record(facts) => {
            let mut inner = String::from("{\n");
            fields(&mut inner, facts, &format!("{indent}  "))?;
            write!(inner, "{indent}}}")?;
            inner
        }
        Kind::Tagged(_) => "never".to_string(),
    })
}

/// What a type does not say: the form of a date, the bounds of numbers, texts and lists.
fn bound(kind: Kind) -> String {
    match kind {
        Kind::Date => " `YYYY-MM-DD`, 1900 to 2200.".to_string(),
        Kind::Moment => " `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset.".to_string(),
        Kind::Integer { min, max } => format!(" A whole number from {min} to {max}."),
        Kind::Name { max } => format!(" 1 to {max} characters."),
        Kind::List { of, min, max } => {
            let each = bound(*of);
            let each = if each.is_empty() { each } else { format!(" Each:{each}") };
            format!(" {min} to {max} entries.{each}")
        }
        Kind::Bool | Kind::Code(_) | Kind::Record(_) | Kind::Tagged(_) => String::new(),
    }
}
