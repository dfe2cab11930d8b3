//! Ties in words, such as "great-great-aunt".
//!
//! Every other text of the project is written out. These are composed, because a tie may be any number of generations
//! away. Languages compose them by different grammars, so each language has one file here with one function. The
//! WebAssembly build holds these files too.

mod english;
mod spanish;

use super::{Gender, PathTie, Union};
use crate::engine::text::Lang;

/// How a language composes the name of a tie, without an article.
type Grammar = fn(&PathTie) -> String;

const fn grammar(lang: Lang) -> Grammar {
    match lang {
        Lang::En => english::name,
        Lang::Es => spanish::name,
    }
}

impl PathTie {
    /// The tie in words, without an article. There is a name for every tie, even if no
    /// [`Relationship`](super::Relationship) names it.
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
        grammar(lang)(self)
    }

    /// The word for the partner in the union that the tie rests on.
    fn partner(&self, spouse: &'static str, civil_union_partner: &'static str) -> &'static str {
        match self.union {
            Union::CivilUnion => civil_union_partner,
            Union::None | Union::Marriage | Union::Ended => spouse,
        }
    }

    /// The name, followed by `ended` if the union has ended.
    fn unless_ended(&self, name: String, ended: &str) -> String {
        match self.union {
            Union::Ended => name + ended,
            Union::None | Union::Marriage | Union::CivilUnion => name,
        }
    }
}

/// The noun for a man and the noun for a woman.
struct Pair {
    man: String,
    woman: String,
    /// What follows either noun.
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

    /// A noun that is the same for both.
    fn same(noun: String) -> Pair {
        Pair::new(noun.clone(), noun)
    }

    /// The same pair with a prefix before both nouns.
    fn before(self, prefix: &str) -> Pair {
        Pair {
            man: format!("{prefix}{}", self.man),
            woman: format!("{prefix}{}", self.woman),
            after: self.after,
        }
    }

    /// The same pair with a suffix after either noun.
    fn after(self, suffix: &str) -> Pair {
        Pair {
            after: self.after + suffix,
            ..self
        }
    }

    /// The noun that fits the gender. If the gender is open and the nouns differ, both with `or` between them.
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
