//! The parts that decisions share if they are a list of rules, none of which may fail.

use std::cmp::Ordering;

use crate::engine::answer::{Duty, DutyStatus, Finding, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Settled};
use crate::engine::fact::{Code, Fact};
use crate::engine::problem::{LATER_THAN_AS_OF, messages};
use crate::engine::rule::Rule;
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::time::calendar::Date;

/// The ruling if a rule, or a part of one, asks for nothing.
pub(crate) const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

/// The function that decides a rule for given facts.
pub(crate) type Decide<P> = fn(&P, &mut Say) -> Ruling;

/// A rule in a list, with the function that decides it.
pub(crate) type Entry<P> = (&'static Rule, Decide<P>, Weight);

/// Whether a rule bears on the outcome.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The decision fails if the rule does.
    Decides,
    /// The rule only adds duties without a stated time, or an exception to another rule. It cannot make the decision fail.
    Reports,
}

/// What a list of rules comes to, where the rules apply and where they do not: one failure is enough; else one
/// rule that is open leaves it open.
pub(crate) fn weigh<P, O>(
    facts: &P,
    applies: Truth,
    rules: &[Entry<P>],
    [met, failed, elsewhere]: [O; 3],
) -> Settled<O> {
    if applies.is_no() {
        return Settled::Outcome(elsewhere);
    }
    let (mut fails, mut open) = (false, FactSet::EMPTY);
    let deciding = rules.iter().filter(|(_, _, weight)| *weight == Weight::Decides);
    for (_, decide, _) in deciding {
        let ruling = decide(facts, &mut Say::silent());
        match ruling.status {
            Status::NotMet => fails = true,
            Status::Unknown => open |= ruling.facts,
            _ => {}
        }
    }
    match (applies.is_unknown(), fails) {
        (true, true) => Settled::Open(applies.rests_on()),
        (true, false) => Settled::Open(applies.rests_on() | open),
        (false, true) => Settled::Outcome(failed),
        (false, false) if open.is_empty() => Settled::Outcome(met),
        (false, false) => Settled::Open(open),
    }
}

/// Each rule of a list looked at.
pub(crate) fn findings<P>(facts: &P, applies: Truth, rules: &[Entry<P>]) -> Vec<Finding> {
    let finding = |(rule, decide, _): &Entry<P>| {
        Finding::of(rule, |say| match applies.is_no() {
            true => Ruling::not_applicable(applies.rests_on()),
            false => Ruling::where_applies(applies, || decide(facts, say)),
        })
    };
    rules.iter().map(finding).collect()
}

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
        _ => ruling,
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
        None if yes.status == Status::Met && may_stand(no) => yes,
        None if no.status == Status::Met && may_stand(yes) => no,
        None => {
            let open = [yes, no]
                .into_iter()
                .filter(|ruling| ruling.status == Status::Unknown)
                .fold(case.rests_on(), |open, ruling| open | ruling.facts);
            Truth::unknown(open).into()
        }
    }
}

/// Whether a rule neither fails nor depends on unknown facts.
pub(crate) fn may_stand(ruling: Ruling) -> bool {
    !matches!(ruling.status, Status::NotMet | Status::Unknown)
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
