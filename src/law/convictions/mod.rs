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
//! assert_eq!(convictions::screen(&facts)?.outcome, Outcome::Undetermined); // a waiver is not known of
//!
//! facts.history.waiver.set(Waiver::ByDesignatedStaff);
//! assert_eq!(convictions::screen(&facts)?.outcome, Outcome::Barred); // the Director alone could waive it
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;

pub use facts::*;

use crate::engine::answer::{Answer, Duty, Finding, Item, Role, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::fact::{Code, Fact, FactValue, List, Sheet, codes};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{APPENDIX_A, Rules, S301_80, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::Truth;
use crate::law::shared::checklist::{Clashes, DONE_AND_NOT};

codes! {
    /// What the screening comes to.
    pub enum Outcome {
        /// Nothing listed bars the home.
        NoBar = "no_bar", "no bar", "sin impedimento";
        /// A listed conviction bars it, and is not waived.
        Barred = "barred", "barred", "impedido";
        /// A listed conviction would bar it, and is waived.
        Waived = "waived", "waived", "dispensado";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
    }
}

rule! {
    /// Appendix A, 301.80(i)(2).
    HOME_CONVICTIONS = "home.convictions", "Appendix A, 301.80(i)(2)":
        "A child is neither placed nor left with a relative while that person or an adult in the home has a listed conviction, unless it is waived.",
        "No se coloca ni se deja a un niño o una niña con un familiar mientras esa persona o un adulto del hogar tenga una condena de la lista, salvo dispensa.";
    DIRECTORS = "Marked with an asterisk, so only the Director can waive it, personally: {offences}.",
        "Con asterisco, así que solo puede dispensarla, personalmente, el Director o la Directora: {offences}.";
    STAFFS = "Without an asterisk, so an employee whom the Director designated can waive it: {offences}.",
        "Sin asterisco, así que puede dispensarla personal designado por el Director o la Directora: {offences}.";
    ANOTHER_STATES = "Whether another state's offence is similar to a listed one is a determination that somebody must make; it takes the asterisk of the offence that it resembles.",
        "Si el delito de otro estado es similar a uno de la lista es una determinación que alguien debe tomar; lleva el asterisco del delito al que se parece.";
    READ_ALIKE = "Appendix A(a)(5) speaks of another state; a federal or foreign offence is read the same way.",
        "El Apéndice A(a)(5) habla de otro estado; un delito federal o extranjero se lee igual.";
    YOUNGER = "Only the relative and adults, read as 18 and over, bar a home by a conviction; what is found of younger members is for the placing agency to judge.",
        "Solo impiden el hogar por una condena el familiar y los adultos, entendidos como de 18 años o más; lo que se halle de miembros menores lo valora la agencia de colocación.";
    DIRECTOR_FOR_STAFF = "The Director, who designates the employees, is read as able to grant their waivers too.",
        "Se entiende que el Director o la Directora, que designa al personal, también puede conceder sus dispensas.";
    EVERY_STEP = "A waiver that was granted by another hand, or asked for in another way or without one of its grounds or points, is read as none.",
        "Una dispensa concedida por otra persona, o solicitada de otro modo o sin uno de sus motivos o puntos, se tiene por no concedida.";
    COVERS_ALL = "The waiver is taken to cover every conviction given.",
        "Se entiende que la dispensa abarca todas las condenas indicadas.";
    OPEN_ENTRIES = "Not known, and able to decide: {paths}.", "No se sabe, y puede decidir: {paths}.";
    ASK_THE_DIRECTOR = "Only the Director's personal waiver would lift the bar: ask in writing, with the person's age then, the time since, the bearing on care, the evidence of rehabilitation and the community's opinions.",
        "Solo la dispensa personal del Director o la Directora levantaría el impedimento: solicítela por escrito, con la edad de entonces, el tiempo transcurrido, la relación con el cuidado, las pruebas de rehabilitación y las opiniones de la comunidad.";
    ASK_STAFF = "A waiver by a designated employee would lift the bar: ask in writing, or orally and confirm it in writing, for extraordinary circumstances or rehabilitation, in the children's best interests, on the five points of Appendix A(b).",
        "Una dispensa de personal designado levantaría el impedimento: solicítela por escrito, o de palabra y confírmela por escrito, por circunstancias extraordinarias o rehabilitación, en el interés superior de los niños y con los cinco puntos del Apéndice A(b).";
    ASK_FOR_BOTH = "Only the Director's personal waiver would lift the bar of what is marked with an asterisk: ask in writing, on the five points of Appendix A(b). For the rest, Appendix A(c) asks for extraordinary circumstances or rehabilitation, and for the children's best interests, too.",
        "Solo la dispensa personal del Director o la Directora levantaría el impedimento de lo que lleva asterisco: solicítela por escrito, con los cinco puntos del Apéndice A(b). Para lo demás, el Apéndice A(c) exige también circunstancias extraordinarias o rehabilitación, y el interés superior de los niños.";
    GROUNDS_TOO = "The Director's waiver alone does not lift the bar of what has no asterisk: Appendix A(c) asks for extraordinary circumstances or rehabilitation, and for the children's best interests, too.",
        "La dispensa del Director o la Directora no basta para lo que no lleva asterisco: el Apéndice A(c) exige también circunstancias extraordinarias o rehabilitación, y el interés superior de los niños.";
    NAME_THE_OFFENCE = "Name the listed offence that it resembles: that tells who could waive it, the Director alone or a designated employee too.",
        "Indique el delito de la lista al que se parece: de eso depende quién podría dispensar la condena, solo el Director o la Directora, o también personal designado.";
}

/// How the home stands, whichever decision asks.
pub(crate) fn home_convictions(history: &History, say: &mut Say) -> Ruling {
    if !say.is_silent() {
        history.explain(say);
        if history.clear().is_unknown() {
            history.say_open(say);
        }
    }
    history.clear().into()
}

/// The rules of this decision.
pub static RULES: Rules = &[&HOME_CONVICTIONS];

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_80, &APPENDIX_A];

/// Whether something bars the home unless waived.
struct Bars<T> {
    /// By an offence that has an asterisk.
    starred: T,
    /// By one that has none.
    plain: T,
    /// By either.
    at_all: T,
}

impl<T> Bars<T> {
    fn by(self, starred: bool) -> T {
        match starred {
            true => self.starred,
            false => self.plain,
        }
    }

    fn map<U>(self, to: impl Fn(T) -> U) -> Bars<U> {
        Bars {
            starred: to(self.starred),
            plain: to(self.plain),
            at_all: to(self.at_all),
        }
    }
}

impl Conviction {
    /// Whether it bars the home if its offence is a listed one.
    fn bars_if_listed(&self) -> Truth {
        let in_the_home =
            |who: &ConvictedPerson| matches!(who, ConvictedPerson::RelativeCaregiver | ConvictedPerson::AdultMember);
        let like_here = self.convicted_under.is(ConvictedUnder::Illinois) | self.resemblance_determined.yes();
        self.convicted.yes() & self.who.passes(in_the_home) & like_here
    }

    /// Whether it bars the home unless waived; `None` while not known.
    fn bars(&self) -> Bars<Option<bool>> {
        let if_listed = self.bars_if_listed();
        let listing = |test: fn(Listing) -> bool| {
            let listed = |offence: &Offence| offence.listing().is_some_and(test);
            self.offence.passes(listed)
        };
        let resembles = self.resemblance_determined.yes();
        Bars {
            starred: (if_listed & listing(|listing| listing.starred)).known(),
            plain: (if_listed & listing(|listing| !listing.starred)).known(),
            // What was determined to resemble a listed offence is one, whichever that is.
            at_all: (if_listed & listing(|_| true).or_surely([resembles])).known(),
        }
    }

    fn under_another_law(&self) -> bool {
        matches!(self.convicted_under.get(), Some(under) if under != ConvictedUnder::Illinois)
    }

    /// The keys of what is not known of it.
    fn unknown(&self) -> impl Iterator<Item = &'static str> {
        let keys = [
            ("who", self.who.known().is_none()),
            ("convicted", self.convicted.known().is_none()),
            ("convictedUnder", self.convicted_under.known().is_none()),
            ("offence", self.offence.known().is_none()),
            (
                "resemblanceDetermined",
                self.resemblance_determined.known().is_none() && self.under_another_law(),
            ),
        ];
        keys.into_iter().filter(|(_, unknown)| *unknown).map(|(key, _)| key)
    }

    /// The entry with what is not known of it supposed: so that it bars, if it can, or does not. What resembles some
    /// listed offence resembles this one.
    fn supposing(mut self, barring: bool, offence: Offence) -> Conviction {
        let listed = barring || self.resemblance_determined.yes().is_yes();
        let offence = if listed { offence } else { Offence::NotListed };
        suppose(&mut self.convicted, barring);
        suppose(&mut self.offence, offence);
        suppose(&mut self.resemblance_determined, barring);
        let (under, who) = match barring {
            true => (ConvictedUnder::Illinois, ConvictedPerson::RelativeCaregiver),
            false => (ConvictedUnder::OtherState, ConvictedPerson::NotInHousehold),
        };
        suppose(&mut self.convicted_under, under);
        suppose(&mut self.who, who);
        self
    }
}

/// The place of an entry that could bar by this offence, with an asterisk or without, and need not. One that bars by
/// some offence anyway comes first.
fn one_open(entries: &[Conviction], offence: Offence, starred: bool) -> Option<usize> {
    let open = |entry: &Conviction| {
        let supposed = entry.clone().supposing(true, offence);
        entry.bars().by(starred).is_none() && supposed.bars().by(starred) == Some(true)
    };
    let open = entries.iter().enumerate().filter(|(_, entry)| open(entry));
    let (place, _) = open.max_by_key(|(_, entry)| entry.bars().at_all)?;
    Some(place)
}

/// States a fact that is not known.
pub(crate) fn suppose<T: FactValue>(fact: &mut Fact<T>, value: T) {
    if fact.known().is_none() {
        fact.set(value);
    }
}

impl History {
    fn entries(&self) -> &[Conviction] {
        self.convictions.known().map(List::entries).unwrap_or_default()
    }

    /// Whether a conviction bars the home unless waived.
    fn bars(&self) -> Bars<Truth> {
        let list = self.convictions.only();
        let none = self.convictions.known().map(|_| false);
        let mut any = Bars {
            starred: none,
            plain: none,
            at_all: none,
        };
        let or = |any: &mut Option<bool>, one: Option<bool>| {
            if *any != Some(true) && one != Some(false) {
                *any = one;
            }
        };
        for one in self.entries().iter().map(Conviction::bars) {
            or(&mut any.starred, one.starred);
            or(&mut any.plain, one.plain);
            or(&mut any.at_all, one.at_all);
        }
        any.map(|any| match any {
            Some(any) => Truth::given(any, list),
            None => Truth::unknown(list),
        })
    }

    /// The five points of Appendix A(b).
    fn five_points(&self) -> Truth {
        Truth::all([
            self.age_at_conviction_given.yes(),
            self.time_elapsed_given.yes(),
            self.relation_to_care_given.yes(),
            self.rehabilitation_evidence_given.yes(),
            self.community_opinions_given.yes(),
        ])
    }

    /// Appendix A(b): by the Director personally, asked for in writing.
    fn waived_by_director(&self) -> Truth {
        self.waiver.is(Waiver::ByDirector) & self.waiver_request.is(WaiverRequest::InWriting) & self.five_points()
    }

    /// Appendix A(c): by designated staff, on one of two grounds and in best interests.
    fn waived_by_staff(&self) -> Truth {
        let granted = |waiver: &Waiver| matches!(waiver, Waiver::ByDirector | Waiver::ByDesignatedStaff);
        self.waiver.passes(granted)
            & !self.waiver_request.is(WaiverRequest::OralOnly)
            & self.five_points()
            & (self.extraordinary_circumstances.yes() | self.rehabilitated.yes())
            & self.home_in_best_interests.yes()
    }

    /// Whether no conviction stands in the way: there is none, or each is waived.
    pub(crate) fn clear(&self) -> Truth {
        let (by_director, by_staff) = (self.waived_by_director(), self.waived_by_staff());
        let bars = self.bars();
        (!bars.starred | by_director) & (!bars.plain | by_staff) & (!bars.at_all | by_director | by_staff)
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

    /// The entries in each of the ways that matter where they are not known: none bars that need not, one alone does
    /// that only the Director can waive, one alone that staff can. By itself, since one kind may take less to lift than
    /// both; and what both take, one of them takes.
    pub(crate) fn ways(&self) -> impl Iterator<Item = History> + '_ {
        let one = [Conviction::default()];
        [
            (Offence::Kidnapping, None),
            (Offence::Murder, Some(true)),
            (Offence::Kidnapping, Some(false)),
        ]
        .into_iter()
        .filter_map(move |(offence, starred)| {
            let entries = match self.convictions.known() {
                Some(list) => list.entries(),
                None => &one,
            };
            let alone = starred.and_then(|starred| one_open(entries, offence, starred));
            let entries = entries.iter().cloned().enumerate();
            let entries = entries.map(|(place, entry)| entry.supposing(alone == Some(place), offence));
            let mut history = self.clone();
            history.convictions.set(List::new(entries.collect())?);
            Some(history)
        })
    }

    /// A waiver that nobody asked for was asked for in no way, and no decision on it is in the record.
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

    /// What is wrong with entries.
    pub(crate) fn malformed(&self, problems: &mut Vec<Problem>) {
        for (place, entry) in self.entries().iter().enumerate() {
            if entry.resemblance_determined.yes().is_yes() && entry.offence.is(Offence::NotListed).is_yes() {
                let at = format!("/convictions/{place}");
                problems.push(Problem::contradiction(
                    format!("{at}/resemblanceDetermined"),
                    format!("{at}/offence"),
                    &RESEMBLES_NONE,
                ));
            }
        }
    }

    /// The listed offences that bar, with an asterisk or without.
    fn offences(&self, starred: bool) -> Vec<&'static Word> {
        self.entries()
            .iter()
            .filter(|entry| entry.bars().by(starred) == Some(true))
            .filter_map(|entry| Some(entry.offence.get()?.word()))
            .collect()
    }

    fn explain(&self, say: &mut Say) {
        let (director, staff) = (self.offences(true), self.offences(false));
        let of =
            |message, offences: &[&'static Word]| Note::plain(message).with("offences", Arg::Words(offences.to_vec()));
        let count = director.len() + staff.len();
        let clear = self.clear();
        let undone = self.entries().iter().filter(|entry| entry.bars().at_all != Some(false));
        let mut elsewhere = undone.filter(|entry| entry.under_another_law()).peekable();
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
        if !director.is_empty() {
            say.note(|| of(&DIRECTORS, &director));
        }
        if !staff.is_empty() {
            say.note(|| of(&STAFFS, &staff));
        }
        let granted = !matches!(
            self.waiver.get(),
            None | Some(Waiver::Refused | Waiver::Undecided | Waiver::NotRequested)
        );
        if clear.is_yes() && !staff.is_empty() && self.waiver.is(Waiver::ByDirector).is_yes() {
            say.reading(&DIRECTOR_FOR_STAFF);
        }
        if clear.is_yes() && count > 1 {
            say.reading(&COVERS_ALL);
        }
        if clear.is_no() {
            if granted {
                say.reading(&EVERY_STEP);
            }
            let by_director = !director.is_empty() && self.waived_by_director().is_no();
            let by_staff = !staff.is_empty() && self.waived_by_staff().is_no();
            say.mend(match (by_director, by_staff) {
                (true, true) => &ASK_FOR_BOTH,
                (true, false) => &ASK_THE_DIRECTOR,
                (false, true) if director.is_empty() => &ASK_STAFF,
                (false, true) => &GROUNDS_TOO,
                (false, false) => &NAME_THE_OFFENCE,
            });
        }
    }

    /// Says what is not known of entries and could decide.
    fn say_open(&self, say: &mut Say) {
        let open = self.undecided();
        if !open.is_empty() {
            say.note(|| Note::plain(&OPEN_ENTRIES).with("paths", Arg::Plain(open.join(", "))));
        }
    }

    /// The paths of what is not known of entries and could decide.
    fn undecided(&self) -> Vec<String> {
        let open = |entry: &Conviction| {
            let bars = entry.bars();
            bars.starred.is_none() || bars.plain.is_none()
        };
        let entries = self.entries().iter().enumerate();
        entries
            .filter(|(_, entry)| open(entry))
            .flat_map(|(place, entry)| entry.unknown().map(move |key| format!("/convictions/{place}/{key}")))
            .collect()
    }

    /// Each entry as it stands.
    fn item(&self) -> Item<'static> {
        let entry = |(place, entry): (usize, &Conviction)| {
            let listing = entry.offence.get().and_then(Offence::listing);
            let listing = listing.map(|listing| match entry.under_another_law() {
                true => Listing { group: 5, ..listing },
                false => listing,
            });
            let known = |item: Option<Item<'static>>| item.unwrap_or(Item::Null);
            let bars = match entry.bars().at_all {
                Some(true) => "yes",
                Some(false) => "no",
                None => "unknown",
            };
            Item::Record(vec![
                ("conviction", Item::Number(place as i64)),
                (
                    "offence",
                    known(entry.offence.get().map(|code| Item::Word(code.word()))),
                ),
                ("group", known(listing.map(|one| Item::Number(one.group.into())))),
                ("starred", known(listing.map(|one| Item::Bool(one.starred)))),
                ("citation", known(listing.map(|one| Item::Code(one.citation())))),
                ("bars", Item::Code(bars)),
            ])
        };
        Item::List(self.entries().iter().enumerate().map(entry).collect())
    }

    /// What is owed about a waiver.
    pub(crate) fn duties(&self) -> Vec<Duty> {
        let mut duties = Vec::new();
        let bars = self.bars();
        if !bars.at_all.is_yes() {
            return duties;
        }
        let duty = |citation, by, text| Duty::open(&HOME_CONVICTIONS, citation, by, text);
        let asked_orally = self.waiver_request.is(WaiverRequest::OralOnly).is_yes();
        // Of an offence with an asterisk no oral request is heard.
        if asked_orally && bars.plain.is_yes() && !bars.starred.is_yes() {
            duties.push(duty("Appendix A(c)", Role::Agency, &CONFIRM_IN_WRITING));
        }
        match self.waiver.get() {
            None | Some(Waiver::NotRequested) => {}
            Some(Waiver::Undecided) => {
                duties.push(duty("Appendix A(b), (c)", Role::Department, &DECIDE));
            }
            Some(_) => {
                let document = duty("Appendix A(c)", Role::Department, &DOCUMENT);
                duties.push(match self.waiver_documented.yes().is_yes() {
                    true => document.done(),
                    false => document,
                });
            }
        }
        duties
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];

    fn settle(&self) -> Settled<Outcome> {
        self.history.settle()
    }

    fn with_list(&self, list: u8) -> Vec<Facts> {
        if list != self.history.convictions.id() {
            return Vec::new();
        }
        let facts = |history| Facts {
            history,
            ..self.clone()
        };
        self.history.ways().map(facts).collect()
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.history.contradictions(&mut Clashes { found });
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.history.malformed(problems);
    }
}

/// Screens the convictions in a home.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn screen(facts: &Facts) -> Result<Answer<Outcome>, Problems> {
    let problems = facts.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let (outcome, missing) = facts.resolve();
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let history = &facts.history;
    let summary = match outcome {
        Outcome::NoBar => &NO_BAR,
        Outcome::Barred => &BARRED,
        Outcome::Waived => &WAIVED,
        Outcome::Undetermined => &UNDETERMINED,
    };
    let bars = history.bars();
    let waivable_by = match bars.starred.known() {
        Some(true) => Item::Code("director"),
        Some(false) if bars.plain.is_yes() => Item::Code("designated_staff"),
        _ => Item::Null,
    };
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings: vec![Finding::of(&HOME_CONVICTIONS, |say| {
            let ruling = home_convictions(history, say);
            // Nothing stands in the way, and it is not known whether that takes a waiver.
            if ruling.status == Status::Met && outcome == Outcome::Undetermined {
                history.say_open(say);
            }
            ruling
        })],
        missing,
        duties: history.duties(),
        sections: SECTIONS,
        as_of: facts.as_of.get(),
        declared: Facts::DECLARED,
        beside: vec![("waivableBy", waivable_by), ("convictions", history.item())],
    })
}

messages! { MESSAGES:
    /// The outcome is no_bar.
    NO_BAR = "convictions.outcome.no_bar",
        "No listed conviction of the relative or of an adult in the home stands in the way.",
        "Ninguna condena de la lista, del familiar o de un adulto del hogar, es un impedimento.";
    /// The outcome is barred.
    BARRED = "convictions.outcome.barred",
        "A listed conviction bars the home, and it is not waived.",
        "Una condena de la lista impide el hogar, y no está dispensada.";
    /// The outcome is waived.
    WAIVED = "convictions.outcome.waived",
        "A listed conviction would bar the home, and it is waived.",
        "Una condena de la lista impediría el hogar, y está dispensada.";
    /// The outcome is undetermined.
    UNDETERMINED = "convictions.outcome.undetermined",
        "It cannot be told yet whether a conviction bars the home.",
        "Aún no se puede saber si una condena impide el hogar.";
    /// Appendix A(c).
    CONFIRM_IN_WRITING = "convictions.duty.confirm",
        "Confirm the oral request for a waiver in writing.",
        "Confirmar por escrito la solicitud oral de dispensa.";
    /// Appendix A(b), (c).
    DECIDE = "convictions.duty.decide",
        "Decide on the waiver; until then the child is neither placed nor left there.",
        "Decidir sobre la dispensa; hasta entonces no se coloca ni se deja allí al niño o la niña.";
    /// Appendix A(c).
    DOCUMENT = "convictions.duty.document",
        "Document the decision on the waiver in writing, in the child's case record.",
        "Documentar por escrito la decisión sobre la dispensa en el expediente del niño o la niña.";
    /// A resemblance to none of the listed offences.
    RESEMBLES_NONE = "contradiction.resembles_none",
        "an offence that resembles a listed one names that one",
        "un delito que se parece a uno de la lista nombra ese delito";
}
