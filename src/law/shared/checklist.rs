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

/// The ruling on a rule with several parts. It fails if one part fails, and is met if no part fails, is unknown or is
/// pending.
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

/// The ruling on a rule that has an exception. Only a rule that fails or is unknown needs the exception.
pub(crate) fn unless(ruling: Ruling, exception: Truth) -> Ruling {
    match (ruling.status, exception.known()) {
        (Status::NotMet | Status::Unknown, Some(true)) => Ruling::not_applicable(exception.rests_on()),
        (Status::NotMet, None) => Truth::unknown(exception.rests_on()).into(),
        (Status::Unknown, None) => Truth::unknown(ruling.facts | exception.rests_on()).into(),
        (Status::Met | Status::Pending | Status::NotApplicable, _)
        | (Status::NotMet | Status::Unknown, Some(false)) => ruling,
    }
}

/// The ruling on a rule that depends on a case: `yes` if it is the case, `no` if not. If the case is not known, the
/// rulings may still agree.
pub(crate) fn either(case: Truth, yes: Ruling, no: Ruling) -> Ruling {
    match case.known() {
        Some(true) => Ruling::where_applies(case, || yes),
        Some(false) => Ruling::where_applies(!case, || no),
        None if yes.status == no.status && yes.status != Status::Unknown => yes,
        // A rule that is met in one case and cannot fail in the other is met.
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

/// The ruling on a duty without a stated time. It is met once done and pending until then, and never fails.
pub(crate) fn untimed(done: Truth) -> Ruling {
    if done.is_yes() {
        done.into()
    } else {
        Ruling::pending(done.rests_on())
    }
}

/// Says which of the parts that a rule asks for are known to be lacking.
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

/// Says which parts of a rule are lacking, and which were found otherwise. A part that is lacking can be supplied. A
/// finding cannot be changed.
pub(crate) fn lacks_or_found<C: Code>(say: &mut Say, parts: &[(Truth, C)], is_found: fn(C) -> bool) {
    if say.is_silent() {
        return;
    }
    let failing = parts.iter().filter(|(truth, _)| truth.is_no());
    let (found, parts): (Vec<&(Truth, C)>, Vec<_>) = failing.partition(|(_, part)| is_found(*part));
    let words = |parts: Vec<&(Truth, C)>| parts.into_iter().map(|(_, part)| part.word()).collect();
    if !found.is_empty() {
        let otherwise = || Note::plain(&FOUND_OTHERWISE).with("parts", Arg::Words(words(found)));
        if parts.is_empty() {
            say.mend(otherwise);
        } else {
            say.note(otherwise);
        }
    }
    lacks(say, words(parts));
}

/// Whether all of these facts are true.
pub(crate) fn every<'a>(facts: impl IntoIterator<Item = &'a Fact<bool>>) -> Truth {
    facts
        .into_iter()
        .fold(Truth::yes(FactSet::EMPTY), |all, fact| all & fact.yes())
}

/// A duty without a stated time, done or open.
pub(crate) fn as_done(duty: Duty, done: Truth) -> Duty {
    if done.is_yes() {
        Duty {
            status: DutyStatus::Done,
            ..duty
        }
    } else {
        duty
    }
}

messages! { MESSAGES:
    /// A part that a rule asks for is lacking.
    LACKING = "checklist.lacking",
        "See that this is there, and recorded: {parts}.";
    /// A part that a rule asks for was found otherwise.
    FOUND_OTHERWISE = "checklist.found_otherwise",
        "It was found otherwise, and without this it is not open: {parts}.";
    /// A date is earlier than the one that it must follow.
    BEFORE_ITS_START = "contradiction.before_its_start",
        "a step cannot come before the one that it answers";
    /// A step has a date, yet it was not taken.
    DONE_AND_NOT = "contradiction.done_and_not",
        "what was not done has no date or particulars";
}

/// Collects the contradictions of an input.
pub(crate) struct Clashes<'a> {
    pub(crate) found: &'a mut dyn FnMut(Contradiction),
}

impl Clashes<'_> {
    /// Adds the contradiction of two facts, by their ids.
    pub(crate) fn add(&mut self, first: u8, second: u8, why: &'static Message) {
        (self.found)(Contradiction {
            facts: (first, second),
            why,
        });
    }

    /// Adds a contradiction for each event after the day asked about.
    pub(crate) fn by(&mut self, as_of: &Fact<Date>, events: &[&Fact<Date>]) {
        let Some(day) = as_of.get() else { return };
        for event in events {
            if event.get().is_some_and(|date| date > day) {
                self.add(as_of.id(), event.id(), &LATER_THAN_AS_OF);
            }
        }
    }

    /// Adds a contradiction if a step comes before the one that it presupposes.
    pub(crate) fn follows(&mut self, first: &Fact<Date>, then: &Fact<Date>) {
        if let (Some(start), Some(date)) = (first.get(), then.get())
            && date < start
        {
            self.add(first.id(), then.id(), &BEFORE_ITS_START);
        }
    }

    /// Adds a contradiction for each particular of a step that was not taken.
    pub(crate) fn only_if<T>(&mut self, done: &Fact<bool>, particulars: &[&Fact<T>]) {
        for particular in particulars {
            if done.yes().is_no() && particular.known().is_some() {
                self.add(done.id(), particular.id(), &DONE_AND_NOT);
            }
        }
    }
}
