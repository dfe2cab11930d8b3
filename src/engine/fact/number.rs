//! The numbers of facts, by which truths and answers name them.
//!
//! The declared facts have the numbers 0, 1, 2 and so on, in the order of their declaration. The numbers after those
//! go to the facts in entries of lists. Every list gets numbers for equally many entries: as many as a
//! [`FactSet`] has room for. The facts of later entries share the number of their list,
//! so that a truth that rests on them still names that list.
//!
//! Convictions, for example, have 13 declared facts, and each entry of their list has five. A set holds 192, so that
//! `/convictions/0/who` has number 13, `/convictions/1/who` number 18, and 35 entries have numbers of their own.

use super::{At, Declared, Kind, Records, Slot, see_each_mut, slot_of, walk};
use crate::engine::truth::FactSet;

/// Gives out the numbers of an input's facts.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// The number of the next declared fact.
    next: u8,
    /// The number of the next fact in an entry of a list.
    next_in_entry: u8,
    /// How many entries of each list have numbers.
    entries: u8,
}

/// The numbers of the facts in one list's entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entries {
    /// The number of the first entry's first fact.
    first: u8,
    /// How many entries have numbers.
    count: u8,
    /// How many facts an entry has.
    facts: u8,
}

impl Numbers {
    /// The numbers for these facts.
    pub const fn of(declared: &[Declared]) -> Numbers {
        let (facts, of_entries) = count(declared);
        let room = FactSet::CAPACITY.saturating_sub(facts);
        Numbers {
            next: 0,
            next_in_entry: facts,
            entries: match room.checked_div(of_entries) {
                Some(entries) => entries,
                None => 0,
            },
        }
    }

    /// The numbers for the next declared fact: its own, and those of its entries if each has so many facts.
    pub(crate) const fn next(&mut self, facts: u8) -> (u8, Entries) {
        let id = self.next;
        let entries = match facts {
            0 => Entries::NONE,
            facts => Entries {
                first: self.next_in_entry,
                count: self.entries,
                facts,
            },
        };
        self.next = id.saturating_add(1);
        self.next_in_entry += self.entries * facts;
        (id, entries)
    }

    /// Whether some fact is a list of objects.
    pub(crate) const fn any_in_entries(self) -> bool {
        self.entries > 0
    }
}

/// How many facts these are, and how many facts the entries of their lists have: one entry of each.
const fn count(declared: &[Declared]) -> (u8, u8) {
    let (mut rest, mut facts, mut of_entries) = (declared, 0, 0);
    while let [first, others @ ..] = rest {
        facts += first.facts;
        of_entries += match first.kind {
            Kind::Record(inner) => count(inner).1,
            kind => kind.facts_of_an_entry(),
        };
        rest = others;
    }
    (facts, of_entries)
}

impl Entries {
    /// No numbers.
    pub(crate) const NONE: Entries = Entries {
        first: u8::MAX,
        count: 0,
        facts: 0,
    };

    /// Gives the facts of a list's entries their numbers; beyond the capacity, the number of the list.
    pub(crate) fn number(self, records: &mut dyn Records, list: u8) {
        let (mut index, mut next) = (0, self.first);
        while let Some(record) = records.entry_mut(index) {
            let own = index < usize::from(self.count);
            see_each_mut(record, &mut |slot| {
                slot.renumber(if own { next } else { list });
                next = next.saturating_add(u8::from(own));
            });
            index += 1;
        }
    }

    /// The fact with this number in an entry.
    pub(crate) fn slot(self, records: &mut dyn Records, id: u8) -> Option<&mut dyn Slot> {
        let offset = id.checked_sub(self.first)?;
        let index = offset.checked_div(self.facts)?;
        if index >= self.count {
            return None;
        }
        slot_of(records.entry_mut(usize::from(index))?, offset % self.facts)
    }
}

/// Goes through the facts in entries of lists that have numbers of their own, in the order of those numbers: with the
/// path of each, and the number of its list.
pub fn walk_entries(declared: &'static [Declared], see: &mut dyn FnMut(&At, &'static Declared, u8)) {
    let (entries, mut list) = (Numbers::of(declared).entries, 0);
    walk(declared, &At::Root, &mut |path, fact| {
        if let Kind::List {
            of: Kind::Record(facts),
            ..
        } = fact.kind
        {
            for index in 0..usize::from(entries) {
                walk(facts, &At::Entry(path, index), &mut |path, fact| see(path, fact, list));
            }
        }
        list = list.saturating_add(1);
    });
}
