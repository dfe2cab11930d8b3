//! Where an answer comes from: the Sections in the edition applied, and the engine.

use super::shape::{Optional, choice, shape};
use crate::engine::rule::{EARLIER, Section};
use crate::engine::text::{Arg, Note};
use crate::time::Date;

/// The version of this engine, as answers and the package carry it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

shape! {
    /// A Section in the edition that was applied.
    pub struct Edition {
        /// Its number: `301.20`.
        pub section: &'static str,
        /// Since when this edition has been in effect.
        pub effective: Option<Date>,
        /// Where it was published: `48 Ill. Reg. 12183`.
        pub register: &'static str,
        /// A caution, if the day asked about is earlier than the edition.
        pub caution: Optional<Note>,
    }
}

/// The Sections applied, each with a caution if the day asked about is earlier than its edition.
pub fn edition(sections: &[&'static Section], as_of: Option<Date>) -> Vec<Edition> {
    let section = |section: &&'static Section| {
        let effective = section.effective();
        let later = effective.filter(|effective| as_of.is_some_and(|as_of| as_of < *effective));
        let caution = later.map(|effective| {
            Note::plain(&EARLIER)
                .with("section", Arg::Plain(section.number.to_string()))
                .with("effective", Arg::Date(effective))
        });
        Edition {
            section: section.number,
            effective,
            register: section.register,
            caution: Optional(caution),
        }
    };
    sections.iter().map(section).collect()
}

/// The engine that gave an answer.
#[derive(Clone, Copy, Debug)]
pub struct Engine;

choice! {
    /// The name of the engine.
    pub enum EngineName {
        /// The only one.
        Part301 = "part301",
    }
}

shape! {
    /// The engine that gave the answer.
    "Engine" for Engine as _engine {
        /// Its name.
        name: EngineName = EngineName::Part301;
        /// Its version.
        version: &'static str = VERSION;
    }
}
