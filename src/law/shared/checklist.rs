//! How the rulings on the parts of a rule become one ruling, and what such rules say.

use std::cmp::Ordering;

use crate::engine::answer::{Duty, DutyStatus, Ruling, Say, Status};
use crate::engine::decision::Contradiction;
use crate::engine::fact::{Code, Fact};
use crate::engine::problem::{LATER_THAN_AS_OF, messages};
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::time::calendar::Date;

/// The ruling if a rule, or a part of one, asks for nothing.
pub(crate) const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

/// One rule made of several parts: it fails with one of them, and is met when none fails, is open or pending.
pub(crate) fn all(parts: impl IntoIterator<Item = Ruling>) -> Ruling {
    let rank = |status| match status {
        Status::NotMet => 4,
        Status::Unknown => 3,
        Status::Pending => 2,
        Status::Met => 1,
        Status::NotApplicable => 0,
    };
    let none = Ruling::not_applicable(FactSet::EMPTY);
    parts
        .into_iter()
        .fold(none, |whole, part| match rank(part.status).cmp(&rank(whole.status)) {
            Ordering::Greater => part,
            Ordering::Equal => Ruling {
                status: whole.status,
                facts: whole.facts | part.facts,
            },
            Ordering::Less => whole,
        })
}

/// A rule that an exception lifts: only a rule that fails, or is open, needs one.
pub(crate) fn unless(ruling: Ruling, exception: Truth) -> Ruling {
    match (ruling.status, exception.known()) {
        (Status::NotMet | Status::Unknown, Some(true)) => Ruling::not_applicable(exception.rests_on()),
        (Status::NotMet, None) => Truth::unknown(exception.rests_on()).into(),
        (Status::Unknown, None) => Truth::unknown(ruling.facts | exception.rests_on()).into(),
        _ => ruling,
    }
}

/// What a rule comes to in either of two cases, while it may not be known which it is.
pub(crate) fn either(case: Truth, yes: Ruling, no: Ruling) -> Ruling {
    match case.known() {
        Some(true) => Ruling::where_applies(case, || yes),
        Some(false) => Ruling::where_applies(!case, || no),
        None if yes.status == no.status && yes.status != Status::Unknown => yes,
        // What is met in one case and not asked for in the other is met.
        None if yes.status == Status::Met && no.stands().is_yes() => yes,
        None if no.status == Status::Met && yes.stands().is_yes() => no,
        None => {
            let open = [yes, no]
                .into_iter()
                .filter(|ruling| ruling.status == Status::Unknown)
                .fold(case.rests_on(), |open, ruling| open | ruling.facts);
            Truth::unknown(open).into()
        }
    }
}

/// A duty without a stated time: met once it is done, pending until then, never a failure.
pub(crate) fn untimed(done: Truth) -> Ruling {
    match done.is_yes() {
        true => done.into(),
        false => Ruling::pending(done.rests_on()),
    }
}

/// Says, where a rule fails for lack of parts, which are lacking.
pub(crate) fn lacking<C: Code>(say: &mut Say, parts: &[(&Fact<bool>, C)]) {
    if say.is_silent() {
        return;
    }
    let lacking = parts.iter().filter(|(fact, _)| fact.yes().is_no());
    lacks(say, lacking.map(|(_, part)| part.word()).collect());
}

/// Whether all parts are there. Says which are lacking.
pub(crate) fn all_parts<C: Code>(say: &mut Say, parts: &[(&Fact<bool>, C)]) -> Truth {
    lacking(say, parts);
    every(parts.iter().map(|(fact, _)| *fact))
}

/// Says which parts are lacking, if any are.
fn lacks(say: &mut Say, parts: Vec<&'static Word>) {
    if !parts.is_empty() {
        say.mend(|| Note::plain(&LACKING).with("parts", Arg::Words(parts)));
    }
}

/// Says, where a rule fails for lack of parts, which are lacking and which were found otherwise. What is lacking can be
/// done; a finding of somebody's stands.
pub(crate) fn lacks_or_found<C: Code>(say: &mut Say, parts: &[(Truth, C)], is_found: fn(C) -> bool) {
    if say.is_silent() {
        return;
    }
    let failing = parts.iter().filter(|(truth, _)| truth.is_no());
    let (found, parts): (Vec<&(Truth, C)>, Vec<_>) = failing.partition(|(_, part)| is_found(*part));
    let words = |parts: Vec<&(Truth, C)>| parts.into_iter().map(|(_, part)| part.word()).collect();
    if !found.is_empty() {
        let otherwise = || Note::plain(&FOUND_OTHERWISE).with("parts", Arg::Words(words(found)));
        match parts.is_empty() {
            true => say.mend(otherwise),
            false => say.note(otherwise),
        }
    }
    lacks(say, words(parts));
}

/// Whether all of these facts are so.
pub(crate) fn every<'a>(facts: impl IntoIterator<Item = &'a Fact<bool>>) -> Truth {
    facts
        .into_iter()
        .fold(Truth::yes(FactSet::EMPTY), |all, fact| all & fact.yes())
}

/// A duty without a stated time, done or open.
pub(crate) fn as_done(duty: Duty, done: Truth) -> Duty {
    match done.is_yes() {
        true => Duty {
            status: DutyStatus::Done,
            ..duty
        },
        false => duty,
    }
}

messages! { MESSAGES:
    /// Something that a rule asks for is lacking.
    LACKING = "checklist.lacking",
        "See that this is there, and recorded: {parts}.";
    /// What a rule asks for was found not to be so.
    FOUND_OTHERWISE = "checklist.found_otherwise",
        "It was found otherwise, and without this it is not open: {parts}.";
    /// A date before the one that it must follow.
    BEFORE_ITS_START = "contradiction.before_its_start",
        "a step cannot come before the one that it answers";
    /// Something that has a date, and was not done.
    DONE_AND_NOT = "contradiction.done_and_not",
        "what was not done has no date or particulars";
}

/// Collects the contradictions of an input.
pub(crate) struct Clashes<'a> {
    pub(crate) found: &'a mut dyn FnMut(Contradiction),
}

impl Clashes<'_> {
    pub(crate) fn add(&mut self, first: u8, second: u8, why: &'static Message) {
        (self.found)(Contradiction {
            facts: (first, second),
            why,
        });
    }

    /// No event lies after the day asked about.
    pub(crate) fn by(&mut self, as_of: &Fact<Date>, events: &[&Fact<Date>]) {
        let Some(day) = as_of.get() else { return };
        for event in events {
            if event.get().is_some_and(|date| date > day) {
                self.add(as_of.id(), event.id(), &LATER_THAN_AS_OF);
            }
        }
    }

    /// A step does not come before the one that it presupposes.
    pub(crate) fn follows(&mut self, first: &Fact<Date>, then: &Fact<Date>) {
        if let (Some(start), Some(date)) = (first.get(), then.get())
            && date < start
        {
            self.add(first.id(), then.id(), &BEFORE_ITS_START);
        }
    }

    /// What was not done has no particulars.
    pub(crate) fn only_if<T>(&mut self, done: &Fact<bool>, particulars: &[&Fact<T>]) {
        for particular in particulars {
            if done.yes().is_no() && particular.known().is_some() {
                self.add(done.id(), particular.id(), &DONE_AND_NOT);
            }
        }
    }
}
