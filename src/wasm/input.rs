//! Reads an input from CBOR (RFC 8949), the way `js/` writes it.

use minicbor::data::Type;
use minicbor::decode::{Decoder, Error};

use crate::engine::fact::Value;

/// The next value. Bytes that are not CBOR never come from `js/`. They are refused like everything that is not plain
/// data.
pub fn value(from: &mut Decoder) -> Value {
    read(from).unwrap_or_else(|error| Value::Foreign(error.to_string().into()))
}

fn read(from: &mut Decoder) -> Result<Value, Error> {
    let value = match from.datatype()? {
        Type::Bool => Value::Bool(from.bool()?),
        Type::F64 => Value::Number(from.f64()?),
        Type::String => Value::Text(from.str()?.into()),
        Type::Array => {
            let length = from.array()?.unwrap_or(0);
            Value::List((0..length).map(|_| read(from)).collect::<Result<_, _>>()?)
        }
        Type::Map => {
            let length = from.map()?.unwrap_or(0);
            let mut entries = Vec::new();
            for _ in 0..length {
                entries.push((from.str()?.into(), read(from)?));
            }
            Value::from(entries)
        }
        other => {
            from.skip()?;
            match other {
                Type::Null => Value::Null,
                other => Value::Foreign(other.to_string().into()),
            }
        }
    };
    Ok(value)
}
