//! Does a conviction bar a relative's home? Appendix A, with 301.80(i)(2).
//!
//! ```
//! use part301::law::convictions::{self, Conviction, ConvictedPerson, ConvictedUnder, Facts, Offence, Outcome, Waiver};
//! use part301::engine::fact::List;
//!
//! let mut conviction = Conviction::default();
//! conviction.who.set(ConvictedPerson::AdultMember);
//! conviction.convicted.set(true);
//! conviction.convicted_under.set(ConvictedUnder::Illinois);
//! conviction.offence.set(Offence::KeepingAPlaceOfProstitution);
//! let mut facts = Facts::default();
//! facts.history.convictions.set(List::new(vec![conviction]).unwrap());
//! assert_eq!(convictions::screen(&facts)?.outcome, Outcome::Undetermined); // there may be a waiver
//!
//! facts.history.waiver.set(Waiver::ByDesignatedStaff);
//! assert_eq!(convictions::screen(&facts)?.outcome, Outcome::Barred); // only the Director could waive it
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;

pub use facts::*;

use crate::engine::answer::shape::{Labelled, choice, shape};
use crate::engine::answer::{Answer, Duty, Ruling, Say, Ternary};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Decide, Reply, answer, findings_by, table};
use crate::engine::fact::{Code, List, codes};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::Truth;
use crate::law::sections::{APPENDIX_A, S301_80};
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT, as_done};
use crate::law::shared::role::Role;
use crate::time::calendar::Date;

codes! { "ConvictionsOutcome":
    /// Whether a conviction bars the home.
    pub enum Outcome {
        /// No listed conviction bars the home.
        NoBar = "no_bar", "no bar";
        /// A listed conviction bars the home and is not waived.
        Barred = "barred", "barred";
        /// A listed conviction would bar the home but is waived.
        Waived = "waived", "waived";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

rule! {
    /// Appendix A, 301.80(i)(2).
    HOME_CONVICTIONS = "home.convictions", "Appendix A, 301.80(i)(2)":
        "A child is neither placed nor left with a relative while that person or an adult in the home has a listed \
         conviction, unless it is waived.";
    DIRECTORS = "Marked with an asterisk, so only the Director can waive it, personally: {offences}.";
    STAFFS = "Without an asterisk, so an employee whom the Director designated can waive it: {offences}.";
    ANOTHER_STATES = "Whether another state's offence is similar to a listed one is a determination that somebody must \
                      make; it takes the asterisk of the offence that it resembles.";
    READ_ALIKE = "Appendix A(a)(5) speaks of another state; a federal or foreign offence is read the same way.";
    YOUNGER = "Only the relative and adults, read as {#adult_age} and over, bar a home by a conviction; what is found \
               of younger members is for the placing agency to judge.";
    DIRECTOR_FOR_STAFF = "The Director, who designates the employees, is read as able to grant their waivers too.";
    EVERY_STEP = "A waiver that was granted by another hand, or asked for in another way or without one of its grounds \
                  or points, is read as none.";
    COVERS_ALL = "The waiver is taken to cover every conviction given.";
    ASK_THE_DIRECTOR = "Only the Director's personal waiver would lift the bar: ask in writing, with the person's age \
                        then, the time since, the bearing on care, the evidence of rehabilitation and the community's \
                        opinions.";
    ASK_STAFF = "A waiver by a designated employee would lift the bar: ask in writing, or orally and confirm it in \
                 writing, for extraordinary circumstances or rehabilitation, in the children's best interests, on the \
                 five points of Appendix A(b).";
    ASK_FOR_BOTH = "Only the Director's personal waiver would lift the bar of what is marked with an asterisk: ask in \
                    writing, on the five points of Appendix A(b). For the rest, Appendix A(c) asks for extraordinary \
                    circumstances or rehabilitation, and for the children's best interests, too.";
    GROUNDS_TOO = "The Director's waiver alone does not lift the bar of what has no asterisk: Appendix A(c) asks for \
                   extraordinary circumstances or rehabilitation, and for the children's best interests, too.";
    NAME_THE_OFFENCE = "Name the listed offence that it resembles: that tells who could waive it, the Director alone \
                        or a designated employee too.";
}

/// The ruling on the convictions in a home, for this decision and for the relative's home.
pub(crate) fn home_convictions(history: &History, say: &mut Say) -> Ruling {
    if !say.is_silent() {
        history.explain(say);
    }
    history.clear().into()
}

table! {
    /// The one rule. Its ruling does not make the outcome, which also tells a home without a bar from a waived one.
    TABLE: (&'static Rule, Decide<History>) =
        HOME_CONVICTIONS: home_convictions;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_80, &APPENDIX_A];

/// Whether a conviction bars the home, unless it is waived.
struct Bars {
    /// Whether an offence with an asterisk bars it.
    starred: Truth,
    /// Whether an offence without an asterisk bars it.
    unstarred: Truth,
    /// Whether any offence bars it.
    at_all: Truth,
}

impl Conviction {
    /// Whether the conviction bars the home, provided that its offence is listed.
    fn bars_if_listed(&self) -> Truth {
        let counts =
            |who: &ConvictedPerson| matches!(who, ConvictedPerson::RelativeCaregiver | ConvictedPerson::AdultMember);
        let like_illinois = self.convicted_under.is(ConvictedUnder::Illinois) | self.resemblance_determined.yes();
        self.convicted.yes() & self.who.passes(counts) & like_illinois
    }

    /// Whether the conviction bars the home, unless it is waived.
    fn bars(&self) -> Bars {
        let if_listed = self.bars_if_listed();
        let listing = |test: fn(Listing) -> bool| {
            let listed = |offence: &Offence| offence.listing().is_some_and(test);
            self.offence.passes(listed)
        };
        let resembles = self.resemblance_determined.yes();
        Bars {
            starred: if_listed & listing(|listing| listing.starred),
            unstarred: if_listed & listing(|listing| !listing.starred),
            // An offence that was determined to resemble a listed one bars the home, even if it is not known which one.
            at_all: if_listed & listing(|_| true).or_surely([resembles]),
        }
    }

    /// Whether the conviction is known to be under another law than that of Illinois.
    fn under_another_law(&self) -> bool {
        self.convicted_under.is(ConvictedUnder::Illinois).is_no()
    }
}

impl History {
    /// The entries of the history. Empty if they are not known.
    fn entries(&self) -> &[Conviction] {
        self.convictions.known().map(List::entries).unwrap_or_default()
    }

    /// Whether at least one conviction bars the home, unless it is waived.
    fn bars(&self) -> Bars {
        let list = self.convictions.only();
        let any = |which: fn(&Bars) -> Truth| {
            let Some(entries) = self.convictions.known() else {
                return Truth::unknown(list);
            };
            let none = Truth::all(entries.entries().iter().map(|entry| !which(&entry.bars())));
            !none.because(list)
        };
        Bars {
            starred: any(|bars| bars.starred),
            unstarred: any(|bars| bars.unstarred),
            at_all: any(|bars| bars.at_all),
        }
    }

    /// Whether the request gave the five points of Appendix A(b).
    fn five_points(&self) -> Truth {
        Truth::all([
            self.age_at_conviction_given.yes(),
            self.time_elapsed_given.yes(),
            self.relation_to_care_given.yes(),
            self.rehabilitation_evidence_given.yes(),
            self.community_opinions_given.yes(),
        ])
    }

    /// Whether the Director personally granted a waiver that was requested in writing: Appendix A(b).
    fn waived_by_director(&self) -> Truth {
        self.waiver.is(Waiver::ByDirector) & self.waiver_request.is(WaiverRequest::InWriting) & self.five_points()
    }

    /// Whether the waiver meets Appendix A(c): granted by designated staff or the Director, on one of two grounds, and
    /// in the children's best interests.
    fn waived_by_staff(&self) -> Truth {
        let by_authorized = |waiver: &Waiver| matches!(waiver, Waiver::ByDirector | Waiver::ByDesignatedStaff);
        self.waiver.passes(by_authorized)
            & !self.waiver_request.is(WaiverRequest::OralOnly)
            & self.five_points()
            & (self.extraordinary_circumstances.yes() | self.rehabilitated.yes())
            & self.home_in_best_interests.yes()
    }

    /// Whether no conviction bars the home, or each one is waived.
    pub(crate) fn clear(&self) -> Truth {
        let (by_director, by_staff) = (self.waived_by_director(), self.waived_by_staff());
        let bars = self.bars();
        (!bars.starred | by_director) & (!bars.unstarred | by_staff) & (!bars.at_all | by_director | by_staff)
    }

    fn settle(&self) -> Settled<Outcome> {
        let (bars, clear) = (self.bars().at_all, self.clear());
        match (bars.known(), clear.known()) {
            (Some(false), _) => Settled::Outcome(Outcome::NoBar),
            (_, Some(false)) => Settled::Outcome(Outcome::Barred),
            (Some(true), Some(true)) => Settled::Outcome(Outcome::Waived),
            (None, Some(true)) => Settled::Open(bars.rests_on()),
            (None, None) => Settled::Open(bars.rests_on() | clear.rests_on()),
            (Some(true), None) => Settled::Open(clear.rests_on()),
        }
    }

    /// Reports a waiver that nobody requested but that has a form of request or a documented decision.
    pub(crate) fn contradictions(&self, clashes: &mut Clashes) {
        if self.waiver.get() != Some(Waiver::NotRequested) {
            return;
        }
        let (request, documented) = (&self.waiver_request, &self.waiver_documented);
        if request.known().is_some() {
            clashes.add(self.waiver.id(), request.id(), &DONE_AND_NOT);
        }
        if documented.yes().is_yes() {
            clashes.add(self.waiver.id(), documented.id(), &DONE_AND_NOT);
        }
    }

    /// Reports each entry with an offence that is not listed but was determined to resemble a listed one.
    pub(crate) fn malformed(&self, problems: &mut Vec<Problem>) {
        for (index, entry) in self.entries().iter().enumerate() {
            if entry.resemblance_determined.yes().is_yes() && entry.offence.is(Offence::NotListed).is_yes() {
                let at = format!("/convictions/{index}");
                problems.push(Problem::contradiction(
                    format!("{at}/resemblanceDetermined"),
                    format!("{at}/offence"),
                    &RESEMBLES_NONE,
                ));
            }
        }
    }

    /// The offences that bar the home, either those with an asterisk or those without.
    fn offences(&self, starred: bool) -> Vec<&'static Word> {
        self.entries()
            .iter()
            .filter(|entry| {
                let bars = entry.bars();
                let bars = if starred { bars.starred } else { bars.unstarred };
                bars.is_yes()
            })
            .filter_map(|entry| Some(entry.offence.get()?.word()))
            .collect()
    }

    /// Says who can waive the bar, how the facts were read, and how to mend a bar.
    fn explain(&self, say: &mut Say) {
        let (starred, unstarred) = (self.offences(true), self.offences(false));
        let naming =
            |message, offences: &[&'static Word]| Note::plain(message).with("offences", Arg::Words(offences.to_vec()));
        let count = starred.len() + unstarred.len();
        let clear = self.clear();
        let may_bar = self.entries().iter().filter(|entry| !entry.bars().at_all.is_no());
        let mut elsewhere = may_bar.filter(|entry| entry.under_another_law()).peekable();
        if elsewhere.peek().is_some() {
            say.reading(&ANOTHER_STATES);
        }
        let foreign = ConvictedUnder::FederalOrForeign;
        if elsewhere.any(|entry| entry.convicted_under.is(foreign).is_yes()) {
            say.reading(&READ_ALIKE);
        }
        let younger = |entry: &Conviction| entry.who.is(ConvictedPerson::MinorMember).is_yes();
        if self.entries().iter().any(younger) {
            say.reading(&YOUNGER);
        }
        if !starred.is_empty() {
            say.note(|| naming(&DIRECTORS, &starred));
        }
        if !unstarred.is_empty() {
            say.note(|| naming(&STAFFS, &unstarred));
        }
        let granted = !matches!(
            self.waiver.get(),
            None | Some(Waiver::Refused | Waiver::Undecided | Waiver::NotRequested)
        );
        if clear.is_yes() && !unstarred.is_empty() && self.waiver.is(Waiver::ByDirector).is_yes() {
            say.reading(&DIRECTOR_FOR_STAFF);
        }
        if clear.is_yes() && count > 1 {
            say.reading(&COVERS_ALL);
        }
        if clear.is_no() {
            if granted {
                say.reading(&EVERY_STEP);
            }
            let by_director = !starred.is_empty() && self.waived_by_director().is_no();
            let by_staff = !unstarred.is_empty() && self.waived_by_staff().is_no();
            say.mend(match (by_director, by_staff) {
                (true, true) => &ASK_FOR_BOTH,
                (true, false) => &ASK_THE_DIRECTOR,
                (false, true) if starred.is_empty() => &ASK_STAFF,
                (false, true) => &GROUNDS_TOO,
                (false, false) => &NAME_THE_OFFENCE,
            });
        }
    }

    /// The answer on each entry.
    fn answers(&self) -> Vec<ConvictionAnswer> {
        let entry = |(index, entry): (usize, &Conviction)| {
            let listing = entry.offence.get().and_then(Offence::listing);
            let listing = listing.map(|listing| {
                if entry.under_another_law() {
                    Listing { group: 5, ..listing }
                } else {
                    listing
                }
            });
            ConvictionAnswer {
                conviction: index,
                offence: entry.offence.get().map(Labelled),
                group: listing.map(|listing| listing.group.into()),
                starred: listing.map(|listing| listing.starred),
                citation: listing.map(Listing::citation),
                bars: entry.bars().at_all.known().into(),
            }
        };
        self.entries().iter().enumerate().map(entry).collect()
    }

    /// The duties about a waiver. There are none unless a conviction bars the home.
    pub(crate) fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        let bars = self.bars();
        if !bars.at_all.is_yes() {
            return duties;
        }
        let duty = |citation, by, text| Duty::open(&HOME_CONVICTIONS, citation, by, text);
        let asked_orally = self.waiver_request.is(WaiverRequest::OralOnly).is_yes();
        // For an offence with an asterisk, an oral request is not enough even if it is confirmed.
        if asked_orally && bars.unstarred.is_yes() && !bars.starred.is_yes() {
            duties.push(duty("Appendix A(c)", Role::Agency, &CONFIRM_IN_WRITING));
        }
        match self.waiver.get() {
            None | Some(Waiver::NotRequested) => {}
            Some(Waiver::Undecided) => {
                duties.push(duty("Appendix A(b), (c)", Role::Department, &DECIDE));
            }
            Some(Waiver::ByDirector | Waiver::ByDesignatedStaff | Waiver::BySomebodyElse | Waiver::Refused) => {
                let document = duty("Appendix A(c)", Role::Department, &DOCUMENT);
                duties.push(as_done(document, self.waiver_documented.yes()));
            }
        }
        duties
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        self.history.settle()
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.history.contradictions(&mut Clashes { found });
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.history.malformed(problems);
    }
}

shape! {
    /// Does a conviction bar a relative's home?
    pub struct Details {
        /// The person who can waive the bar on a proper request. It is the Director if one offence has an asterisk.
        /// `null` if no offence is known to bar the home, or if it is not known who can waive it.
        pub waivable_by: Option<WaivableBy>,
        /// The answer on each entry of the history, in the order of the input.
        pub convictions: Vec<ConvictionAnswer>,
    }
}

choice! {
    /// The person who can waive a bar.
    pub enum WaivableBy {
        /// The Director, personally.
        Director = "director",
        /// Staff whom the Director designates.
        DesignatedStaff = "designated_staff",
    }
}

shape! {
    /// The answer on one entry of the history.
    pub struct ConvictionAnswer {
        /// The index of the entry in the list, from 0.
        pub conviction: usize,
        /// The offence. `null` if it is not known.
        pub offence: Option<Labelled<Offence>>,
        /// The group of Appendix A(a), 1 to 5. It is 5 for another state's offence. `null` if the offence is not
        /// listed.
        pub group: Option<u32>,
        /// Whether the offence has an asterisk. `null` if it is not listed.
        pub starred: Option<bool>,
        /// The paragraph that lists the offence. `null` if it is not listed.
        pub citation: Option<&'static str>,
        /// Whether the entry bars the home, unless it is waived.
        pub bars: Ternary,
    }
}

/// Decides whether a conviction bars a relative's home.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other.
pub fn screen(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let history = &facts.history;
        let summary = match outcome {
            Outcome::NoBar => &NO_BAR,
            Outcome::Barred => &BARRED,
            Outcome::Waived => &WAIVED,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let bars = history.bars();
        let waivable_by = match bars.starred.known() {
            Some(true) => Some(WaivableBy::Director),
            Some(false) if bars.unstarred.is_yes() => Some(WaivableBy::DesignatedStaff),
            Some(false) | None => None,
        };
        Reply {
            summary: summary.into(),
            findings: findings_by(TABLE, |decide, say| decide(history, say)),
            duties: history.duties(),
            details: Details {
                waivable_by,
                convictions: history.answers(),
            },
        }
    })
}

messages! { MESSAGES:
    /// The outcome is no_bar.
    NO_BAR = "convictions.outcome.no_bar",
        "No listed conviction of the relative or of an adult in the home stands in the way.";
    /// The outcome is barred.
    BARRED = "convictions.outcome.barred",
        "A listed conviction bars the home, and it is not waived.";
    /// The outcome is waived.
    WAIVED = "convictions.outcome.waived",
        "A listed conviction would bar the home, and it is waived.";
    /// The outcome is undetermined.
    UNDETERMINED = "convictions.outcome.undetermined",
        "It cannot be told yet whether a conviction bars the home.";
    /// Appendix A(c).
    CONFIRM_IN_WRITING = "convictions.duty.confirm",
        "Confirm the oral request for a waiver in writing.";
    /// Appendix A(b), (c).
    DECIDE = "convictions.duty.decide",
        "Decide on the waiver; until then the child is neither placed nor left there.";
    /// Appendix A(c).
    DOCUMENT = "convictions.duty.document",
        "Document the decision on the waiver in writing, in the child's case record.";
    /// An offence was determined to resemble a listed one, and is said not to be listed.
    RESEMBLES_NONE = "contradiction.resembles_none",
        "an offence that resembles a listed one names that one";
}
