//! The records of all answers, each once: what their readers and their types are written from.

use part301::engine::answer::shape::{Field, Shape, Type};
use part301::registry::{DECISIONS, other_shapes};

/// A record or one of several, under its name.
pub enum Named {
    /// A record.
    Record(Shape),
    /// One of several records.
    OneOf(&'static str, &'static str, Vec<Shape>),
    /// One of several texts.
    Choice(&'static str, &'static str, &'static [&'static str]),
}

impl Named {
    /// Its name in TypeScript.
    pub fn name(&self) -> &'static str {
        match self {
            Named::Record(shape) => shape.name,
            Named::OneOf(name, ..) | Named::Choice(name, ..) => name,
        }
    }
}

/// The answer of each decision under its name, then everything that is in the answers, in the order of first use.
pub fn all() -> Vec<Named> {
    let mut found = Vec::new();
    for decision in DECISIONS {
        if let Type::Record(shape) = (decision.shape)() {
            let name = decision.answer;
            add(Named::Record(Shape { name, ..shape }), &mut found);
        }
    }
    other_shapes().iter().for_each(|shape| look_into(shape, &mut found));
    found
}

fn add(named: Named, found: &mut Vec<Named>) {
    if found.iter().any(|known| known.name() == named.name()) {
        return;
    }
    let inner: Vec<Type> = match &named {
        Named::Record(shape) => types(&shape.fields),
        Named::OneOf(_, _, records) => records.iter().cloned().map(Type::Record).collect(),
        Named::Choice(..) => Vec::new(),
    };
    found.push(named);
    inner.iter().for_each(|holds| look_into(holds, found));
}

fn types(fields: &[Field]) -> Vec<Type> {
    fields.iter().map(|field| field.holds.clone()).collect()
}

fn look_into(holds: &Type, found: &mut Vec<Named>) {
    match holds {
        Type::Plain { .. } => {}
        Type::Choice(name, doc, texts) => add(Named::Choice(name, doc, texts), found),
        Type::Nullable(of) | Type::Optional(of) | Type::List(of) => look_into(of, found),
        Type::OneOf(name, doc, records) => add(Named::OneOf(name, doc, records.clone()), found),
        Type::Record(shape) => add(Named::Record(shape.clone()), found),
        // The details of an answer have no name of their own.
        Type::Flat(shape) if shape.name == "Details" => {
            types(&shape.fields).iter().for_each(|holds| look_into(holds, found));
        }
        Type::Flat(shape) => add(Named::Record(shape.clone()), found),
    }
}
