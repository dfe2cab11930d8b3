//! Kinship: the relationships that have a name, and the paths that spell out every other one.
//!
//! People know "my mother's mother's sister's daughter", not "first cousin once removed". [`resolve`] walks such a
//! path from the child outward and says which ties it may mean. Most paths mean one tie. Some words leave more than
//! one open: a brother's brother may be the child, and a half-sister's mother may be another woman than the child's.
//! The answer then holds each possibility.
//!
//! | module | what it holds |
//! |---|---|
//! | `vocabulary` | relationships, with the table that defines them; steps, sides, unions and genders |
//! | `ties` | what a tie is, which relationships name it, and its category in 301.20 "Relative" |
//! | `walk` | from a path to the ties that it may mean |
//! | `names` | a tie in words, with one file for each language |
//!
//! ```
//! use part301::engine::text::Lang;
//! use part301::law::kinship::{Category, Relationship, Step, resolve};
//!
//! let path = [Step::Mother, Step::Mother, Step::Sister, Step::Daughter];
//! let found = resolve(&path).unwrap();
//! let [tie] = found.ties() else { panic!("one tie") };
//! assert_eq!(tie.name(Lang::En), "first cousin once removed");
//! assert!(tie.is_called(Relationship::FirstCousinOnceRemoved));
//! assert_eq!(tie.category(), Category::Kin);
//! ```

mod names;
mod ties;
mod vocabulary;
mod walk;

pub use ties::{Category, KinType, PathTie};
pub use vocabulary::{Gender, Relationship, Side, Step, Union};
pub use walk::{MAX_STEPS, PathError, Resolution, resolve};
