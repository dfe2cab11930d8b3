//! The names of ties in words: "great-great-aunt". Unlike every other text they are composed, so each language has its
//! grammar here, and the WebAssembly build holds them too.

mod english;
mod spanish;

use super::{Gender, Tie, Union};
use crate::engine::text::Lang;

impl Tie {
    /// The tie in words, without an article.
    ///
    /// ```
    /// use part301::engine::text::Lang;
    /// use part301::law::kinship::{Step, resolve};
    ///
    /// let mut path = vec![Step::Mother; 4];
    /// path.push(Step::Sister);
    /// assert_eq!(resolve(&path).unwrap().ties()[0].name(Lang::En), "great-great-great-aunt");
    ///
    /// let path = [Step::Mother, Step::Mother, Step::Sister, Step::Spouse];
    /// assert_eq!(resolve(&path).unwrap().ties()[0].name(Lang::Es), "cónyuge de una tía abuela");
    /// ```
    pub fn name(&self, lang: Lang) -> String {
        match lang {
            Lang::En => english::name(self),
            Lang::Es => spanish::name(self),
        }
    }

    fn partner(&self, married: &'static str, civil: &'static str) -> &'static str {
        if self.union == Union::CivilUnion {
            civil
        } else {
            married
        }
    }

    fn unless_ended(&self, name: String, ended: &str) -> String {
        if self.union == Union::Ended { name + ended } else { name }
    }
}

/// A noun for a man and one for a woman.
struct Pair {
    man: String,
    woman: String,
    /// What follows either.
    after: String,
}

impl Pair {
    fn new(man: impl Into<String>, woman: impl Into<String>) -> Pair {
        Pair {
            man: man.into(),
            woman: woman.into(),
            after: String::new(),
        }
    }

    fn same(noun: String) -> Pair {
        Pair {
            man: noun.clone(),
            woman: noun,
            after: String::new(),
        }
    }

    fn before(self, prefix: &str) -> Pair {
        let joined = |noun: String| format!("{prefix}{noun}");
        Pair {
            man: joined(self.man),
            woman: joined(self.woman),
            after: self.after,
        }
    }

    fn after(self, suffix: &str) -> Pair {
        Pair {
            after: self.after + suffix,
            ..self
        }
    }

    fn pick(self, gender: Gender, or: &str) -> String {
        let noun = match gender {
            Gender::Male => self.man,
            Gender::Female => self.woman,
            Gender::Open if self.man == self.woman => self.man,
            Gender::Open => format!("{}{or}{}", self.man, self.woman),
        };
        noun + &self.after
    }
}
