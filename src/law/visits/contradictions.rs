//! The problems in the entries of a log: a day in the future, an unknown name, two accounts of one visit.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{A_SIBLING, Facts, ONE_VISIT, Visit};
use crate::engine::fact::{List, Name, Slot};
use crate::engine::problem::{LATER_THAN_AS_OF, PROBLEM_LIMIT, Problem, ProblemCode, shortened};

impl Facts {
    /// Adds the problems in the entries of the log.
    pub(super) fn log_problems(&self, problems: &mut Vec<Problem>) {
        let Some(log) = self.visits.known() else {
            return;
        };
        let names: Option<HashSet<&str>> = self
            .siblings
            .known()
            .map(|names| names.entries().iter().map(Name::as_str).collect());
        // For each id, the first entry that states each fact. It need not be the first entry with that id, since that
        // one may leave the fact open.
        type First<'a> = Option<(usize, &'a Visit)>;
        let mut said: HashMap<&str, [First; SAID_OF_A_VISIT.len()]> = HashMap::new();
        for (index, visit) in log.entries().iter().enumerate() {
            if problems.len() >= PROBLEM_LIMIT {
                return;
            }
            let at = |key: &str| format!("/visits/{index}/{key}");
            if visit
                .date
                .get()
                .zip(self.as_of.get())
                .is_some_and(|(date, as_of)| date > as_of)
            {
                problems.push(Problem::contradiction(
                    at("date"),
                    "/asOf".to_string(),
                    &LATER_THAN_AS_OF,
                ));
            }
            let present = visit.siblings_present.known().map(List::entries).unwrap_or_default();
            for (number, name) in present.iter().enumerate() {
                if names.as_ref().is_some_and(|names| !names.contains(name.as_str())) {
                    problems.push(Problem {
                        path: at(&format!("siblingsPresent/{number}")),
                        code: ProblemCode::NotInList,
                        got: shortened(name.as_str()),
                        expected: (&A_SIBLING).into(),
                        other: None,
                    });
                }
            }
            let Some(id) = visit.visit_id.known() else {
                continue;
            };
            let said = said.entry(id.as_str()).or_default();
            for ((key, says, differ), first) in SAID_OF_A_VISIT.into_iter().zip(said) {
                if !says(visit) {
                    continue;
                }
                match first {
                    None => *first = Some((index, visit)),
                    Some((first, other)) if differ(other, visit) => {
                        let there = format!("/visits/{first}/{key}");
                        problems.push(Problem::contradiction(at(key), there, &ONE_VISIT));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

/// A fact that entries of one visit must agree on: its key, whether an entry states it, and whether two entries differ.
type Said = (&'static str, fn(&Visit) -> bool, fn(&Visit, &Visit) -> bool);

const SAID_OF_A_VISIT: [Said; 4] = [
    (
        "date",
        |visit| visit.date.is_known(),
        |one, other| one.date.get() != other.date.get(),
    ),
    (
        "kind",
        |visit| visit.kind.is_known(),
        |one, other| one.kind.get() != other.kind.get(),
    ),
    (
        "siblingsPresent",
        |visit| visit.siblings_present.is_known(),
        |one, other| present(one) != present(other),
    ),
    (
        "parentPresent",
        |visit| visit.parent_present.is_known(),
        |one, other| one.parent_present.get() != other.parent_present.get(),
    ),
];

/// The names of the siblings who were at a visit. Their order does not matter.
fn present(visit: &Visit) -> BTreeSet<&str> {
    let names = visit.siblings_present.known().map(List::entries);
    let names = names.unwrap_or_default().iter();
    names.map(Name::as_str).collect()
}
