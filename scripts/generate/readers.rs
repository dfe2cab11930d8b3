//! The JavaScript that reads an answer as it crosses: a function for each record, over the operations of the reader.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use part301::engine::answer::shape::{Field, Type};
use part301::engine::problem::GOT_LIMIT;
use part301::engine::text::ArgKind;
use part301::engine::truth::FactSet;
use part301::law::timeline::INPUT_LIMIT;

use crate::shapes::{self, Named};

/// The module of readers.
pub fn readers() -> Result<String, std::fmt::Error> {
    let (mut code, mut used) = (String::new(), BTreeSet::new());
    for named in shapes::all() {
        match named {
            Named::Record(shape) => {
                writeln!(code, "\nexport function read{}() {{", shape.name)?;
                let fields = flattened(shape.fields);
                let first = fields.iter().position(|field| matches!(field.holds, Type::Optional(_)));
                let (always, later) = fields.split_at(first.unwrap_or(fields.len()));
                writeln!(code, "  const record = {{")?;
                for field in always {
                    writeln!(code, "    {}: {},", field.key, call(&field.holds, &mut used))?;
                }
                writeln!(code, "  }};")?;
                for Field { key, holds, .. } in later {
                    let (condition, holds) = match holds {
                        Type::Optional(of) => ("if (isPresent()) ", of.as_ref()),
                        holds => ("", holds),
                    };
                    writeln!(code, "  {condition}record.{key} = {};", call(holds, &mut used))?;
                }
                if !later.is_empty() {
                    used.insert("isPresent");
                }
                writeln!(code, "  return record;\n}}")?;
            }
            Named::OneOf(name, _, records) => {
                used.insert("oneOf");
                let readers: Vec<_> = records.iter().map(|shape| format!("read{}", shape.name)).collect();
                let readers = readers.join(", ");
                writeln!(code, "\nexport const read{name} = () => oneOf([{readers}]);")?;
            }
            Named::Choice(..) => {}
        }
    }
    let used: Vec<_> = used.into_iter().collect();
    Ok(format!(
        "// Reads answers as they cross: generated from their shapes in the Rust sources.\n\n\
         import {{\n  {},\n}} from \"#reader\";\n{code}",
        used.join(",\n  ")
    ))
}

/// The numbers that JavaScript shares with the engine: the kinds of arguments as they cross, and the bounds of a call.
pub fn constants() -> String {
    let kinds = ArgKind::ALL.map(|(kind, name)| format!("  {name}: {},\n", kind as usize));
    format!(
        "// What JavaScript shares with the engine: generated from the Rust sources.\n\n\
         /** The kinds of arguments of a sentence. */\nexport const ARGUMENT = {{\n{}}};\n\n\
         /** How many characters of a wrong value a problem repeats. */\nexport const GOT_LIMIT = {GOT_LIMIT};\n\n\
         /** The most inputs of one call. */\nexport const INPUT_LIMIT = {INPUT_LIMIT};\n\n\
         /** How many facts have numbers of their own. */\nexport const FACT_NUMBERS = {};\n",
        kinds.concat(),
        FactSet::CAPACITY
    )
}

/// The fields of a record, with those of flat records in their places.
fn flattened(fields: Vec<Field>) -> Vec<Field> {
    let each = |field: Field| match field.holds {
        Type::Flat(shape) => flattened(shape.fields),
        _ => vec![field],
    };
    fields.into_iter().flat_map(each).collect()
}

/// The call that reads a value.
fn call(holds: &Type, used: &mut BTreeSet<&'static str>) -> String {
    match holds {
        Type::Plain { read, list, .. } => {
            used.insert(read);
            match list {
                Some(list) => format!("{read}({list:?})"),
                None => format!("{read}()"),
            }
        }
        Type::Choice(..) => {
            used.insert("code");
            "code()".to_string()
        }
        Type::Nullable(of) => {
            used.insert("isPresent");
            format!("isPresent() ? {} : null", call(of, used))
        }
        Type::Optional(of) => format!("isPresent() ? {} : undefined", call(of, used)),
        Type::List(of) => {
            used.insert("list");
            format!("list({})", function(of, used))
        }
        Type::OneOf(name, ..) => format!("read{name}()"),
        Type::Record(shape) | Type::Flat(shape) => format!("read{}()", shape.name),
    }
}

/// The function that reads a value.
fn function(holds: &Type, used: &mut BTreeSet<&'static str>) -> String {
    let call = call(holds, used);
    match call.strip_suffix("()") {
        Some(name) if !name.contains(|c: char| !c.is_ascii_alphanumeric()) => name.to_string(),
        _ => format!("() => {call}"),
    }
}
