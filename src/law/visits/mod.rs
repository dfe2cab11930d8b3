//! Were the visits held? An audit of a visit log: 301.210(b)(4), 301.220(a) and (e).
//!
//! ```
//! use part301::time::calendar::Date;
//! use part301::engine::fact::List;
//! use part301::law::visits::{self, AuditOf, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.audit_of.set(AuditOf::Sibling);
//! facts.audit_from.set(Date::parse("2026-03-01")?);
//! facts.audit_to.set(Date::parse("2026-03-31")?);
//! facts.court_order_fewer_visits.set(false);
//! facts.harm_risk.set(false);
//! facts.visits.set(List::new(Vec::new()).unwrap());
//! assert_eq!(visits::audit(&facts).unwrap().outcome, Outcome::NotCompliant);
//! # Ok::<(), part301::time::calendar::DateError>(())
//! ```

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer_settled, findings_by, refuse_faults, table};
use crate::engine::fact::{AnsweredBy, Fact, List, Name, Slot, ask, codes, facts};
use crate::engine::problem::{LATER_THAN_AS_OF, PROBLEM_LIMIT, Problem, ProblemCode, Problems, messages, shortened};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{SIBLING_VISITS, WEEK_DAYS};
use crate::law::sections::{S301_20, S301_210, S301_220};
use crate::law::shared::period::{ENDS_BEFORE_START, TOO_LONG, too_long};
use crate::law::shared::permanency_goal::Goal;
use crate::time::calendar::Date;

/// The most entries that a visit log takes.
pub const LOG_LIMIT: u32 = 20_000;
/// The most siblings.
pub const SIBLING_LIMIT: u32 = 20;

/// A sibling's name, or what stands for it.
pub type SiblingName = Name<80>;
/// Those of the siblings who were there: perhaps nobody.
pub type Names = List<SiblingName, 0, SIBLING_LIMIT>;
/// The siblings who are placed apart: without any there is nothing to audit.
pub type Siblings = List<SiblingName, 1, SIBLING_LIMIT>;
/// A visit log.
pub type Log = List<Visit, 0, LOG_LIMIT>;

codes! {
    /// What is audited.
    pub enum AuditOf {
        /// Visits of parents and child.
        Parent = "parent", "visits of parents and child";
        /// Visits among siblings.
        Sibling = "sibling", "visits among siblings";
        /// Both.
        Both = "both", "both";
    }
}

codes! {
    /// What took place.
    pub enum VisitKind {
        /// A visit of parent and child.
        Parent = "parent", "parent and child";
        /// A visit of siblings only.
        Sibling = "sibling", "siblings only";
        /// A sibling visit at the same time as a parent visit.
        Joint = "joint", "siblings, together with a parent visit";
        /// A call, a video call or a letter.
        Contact = "contact", "a call, video or letter";
    }
}

codes! {
    /// Why an entry of the log is no visit of its own.
    pub enum WhyNot {
        /// A sibling was not there.
        SiblingMissing = "sibling_missing", "a sibling was missing";
        /// It is in the log already.
        SameVisit = "same_visit", "the same visit as another entry";
        /// It lies outside the period.
        OutsidePeriod = "outside_period", "outside the period";
        /// It was not face to face.
        NotFaceToFace = "not_face_to_face", "not face to face";
        /// The parent stayed away.
        ParentAbsent = "parent_absent", "the parent stayed away";
    }
}

codes! {
    /// How a month or week stands.
    pub enum PeriodStatus {
        /// The visits were held.
        Held = "held", "held";
        /// Too few were.
        Short = "short", "too few";
        /// It depends on what is not known of an entry.
        Undecided = "undecided", "not known yet";
        /// The period covers it only in part: reported, not judged.
        Partial = "partial", "partial";
        /// Too few, and an exception lifts it.
        Lifted = "lifted", "lifted by an exception";
    }
}

codes! { "VisitsOutcome":
    /// What the audit comes to.
    pub enum Outcome {
        /// No full month is short.
        Compliant = "compliant", "in order";
        /// A full month has fewer than two sibling visits.
        NotCompliant = "not_compliant", "not in order";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

facts! { "visits.visit":
    /// One entry of a visit log.
    pub struct Visit {
        /// The day.
        pub date: Fact<Date> = ask("301.220(a)")
            .label("When was it?")
            .help("The day of the visit.");
        /// What took place.
        pub kind: Fact<VisitKind> = ask("301.220(e), 301.20 \"Visitation\"")
            .label("What took place?")
            .help("A visit is face to face; a call, video or letter is contact.");
        /// The siblings who were there.
        pub siblings_present: Fact<Names> = ask("301.220(e)")
            .label("Which siblings were there?")
            .help("All by name. Leave it open if it is not known.");
        /// Whether the parent was there.
        pub parent_present: Fact<bool> = ask("301.210(b)(4)")
            .label("Was the parent there?")
            .help("Answer no where the parent stayed away.");
        /// An id, the same in entries of one visit.
        pub visit_id: Fact<Name<80>> = ask("301.220(a)")
            .label("Has the visit an id?")
            .help("Entries with one id are one visit; two entries on a day are one visit unless their ids differ.");
    }
}

facts! { "visits.facts":
    /// What may be known of the visits that were held.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.210(b)(4), 301.220(a)")
            .group("The audit")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// The first day of the period.
        pub audit_from: Fact<Date> = ask("301.220(a)")
            .label("From which day?")
            .help("That day included.");
        /// The last day of the period.
        pub audit_to: Fact<Date> = ask("301.220(a)")
            .label("To which day?")
            .help("That day included; at most 25 years after the first.");
        /// What is audited.
        pub audit_of: Fact<AuditOf> = ask("301.210(b)(4), 301.220(a)")
            .label("Which visits are audited?")
            .help("Months short of sibling visits decide; weeks without a parent visit are reported.");
        /// All the siblings placed apart.
        pub siblings: Fact<Siblings> = ask("301.220(e)")
            .label("Which siblings are placed apart?")
            .help("All of them, by name or initials.");
        /// The visits held.
        pub visits: Fact<Log> = ask("301.210(b)(4), 301.220(a)")
            .label("Which visits were held?")
            .help("In any order. An empty list: none.");
        /// The permanency goal.
        pub goal: Fact<Goal> = ask("301.210(b)")
            .group("What lifts the minimum")
            .label("What is the permanency goal?")
            .help("Weekly parent visits are for the goal return home.");
        /// Whether fewer parent visits are documented.
        pub weekly_exception_documented: Fact<bool> = ask("301.210(b)(4)")
            .label("Does the case record document why parent visits are less often than weekly?")
            .help("It lifts the weekly minimum.");
        /// A court order for fewer sibling visits.
        pub court_order_fewer_visits: Fact<bool> = ask("301.220(a)(1)")
            .by(AnsweredBy::Court)
            .label("Has a court ordered fewer sibling visits, or none?")
            .help("For the whole period.");
        /// A documented risk of harm.
        pub harm_risk: Fact<bool> = ask("301.220(a)(2)")
            .label("Is it documented that one sibling may harm another during a visit, and that supervision could not \
                    remove the risk?")
            .help("The whole exception of 301.220(a)(2); a check of the plan takes it apart.");
    }
}

/// "At least twice per month".
const VISITS_A_MONTH: usize = SIBLING_VISITS.count() as usize;

rule! {
    /// 301.20 "Visitation", 301.70(j)(1): in person.
    FACE_TO_FACE = "visit.face_to_face", "301.20 \"Visitation\", 301.70(j)(1)":
        "A visit is face to face.";
    IS_CONTACT = "A call, video or letter is contact: welcome, and no visit. Entries of contact, not counted: {count}. \
                  This by itself fails nothing.";
}

fn face_to_face(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    if !f.visits.is_known() {
        return Truth::unknown(f.visits.only()).into();
    }
    let kinds = || audit.visits.iter().map(|visit| visit.kind);
    let contacts = kinds().filter(|kind| *kind == Some(VisitKind::Contact)).count();
    if contacts > 0 {
        say.reading(|| Note::plain(&IS_CONTACT).with("count", Arg::Number(contacts as i64)));
    }
    let log = f.visits.known().map(List::entries).unwrap_or_default();
    let open = audit.visits.iter().filter(|visit| visit.kind.is_none());
    let open = open.filter_map(|visit| log.get(visit.place));
    let unknown = open.fold(FactSet::EMPTY, |facts, entry| facts | entry.kind.only());
    let (status, facts) = match () {
        () if audit.visits.is_empty() => (Status::NotApplicable, f.visits.only()),
        () if !unknown.is_empty() => (Status::Unknown, unknown),
        () => (Status::Met, f.visits.only()),
    };
    Ruling { status, facts }
}

rule! {
    /// 301.210(b)(4), 301.220(a), (e).
    HELD = "visit.held", "301.210(b)(4), 301.220(a), (e)":
        "Each full calendar month has at least {#sibling_visits:words} sibling visits; weeks without a parent visit \
         are reported.";
    SHORT_MONTHS = "Fewer than {#sibling_visits:words} sibling visits in the months that begin on: {months}.";
    TOO_FEW_UNDATED = "The visits of which the day is not known are too few to bring each of these months to \
                       {#sibling_visits:words}: {months}.";
    PARTIAL = "Months and weeks that the period covers only in part are reported, and not judged.";
    WEEKS = "Full weeks, Monday to Sunday, without a parent visit: {count}. This is reported, and decides nothing.";
    LIFTED_BY_COURT = "A court ordered fewer sibling visits: no month counts as short.";
    LIFTED_BY_HARM = "The exception for harm is taken as stated: no month counts as short. A check of the plan looks \
                      at its parts.";
    HOLD_MORE = "Hold at least {#sibling_visits:words} visits with every sibling in each month; a month that is over \
                 cannot be made up for: record why it was short.";
}

fn held(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    let lifted = f.lifted();
    if audit.months.iter().chain(&audit.weeks).any(|period| !period.whole) {
        say.reading(&PARTIAL);
    }
    let weeks = audit
        .weeks
        .iter()
        .filter(|week| week.status == PeriodStatus::Short)
        .count();
    if weeks > 0 {
        say.reading(|| Note::plain(&WEEKS).with("count", Arg::Number(weeks as i64)));
    }
    let of = |status: PeriodStatus| {
        audit
            .months
            .iter()
            .filter(move |month| month.status == status)
            .map(|month| month.from)
    };
    if of(PeriodStatus::Lifted).next().is_some() {
        match f.court_order_fewer_visits.yes().is_yes() {
            true => say.reading(&LIFTED_BY_COURT),
            false => say.reading(&LIFTED_BY_HARM),
        }
    }
    let short: Vec<Date> = of(PeriodStatus::Short).collect();
    let none_short = short.is_empty();
    if !none_short {
        say.note(|| Note::plain(&SHORT_MONTHS).with("months", Arg::Dates(short)));
    }
    let log = f.visits.only() | f.siblings.only() | f.audit_from.only() | f.audit_to.only();
    match f.judge(audit) {
        Settled::Outcome(Outcome::NotCompliant) => {
            if none_short {
                let lacking = audit.months.iter().filter(|month| month.lacks() > 0);
                let lacking = lacking.map(|month| month.from).collect();
                say.note(|| Note::plain(&TOO_FEW_UNDATED).with("months", Arg::Dates(lacking)));
            }
            say.mend(&HOLD_MORE);
            Truth::no(log).into()
        }
        Settled::Open(open) => Truth::unknown(open).into(),
        _ if f.audit_of.get() == Some(AuditOf::Parent) => Ruling::not_applicable(f.audit_of.only()),
        _ if of(PeriodStatus::Held).next().is_some() && of(PeriodStatus::Lifted).next().is_none() => {
            Truth::yes(log).into()
        }
        _ if lifted.is_yes() => Ruling::not_applicable(lifted.rests_on()),
        _ => Ruling::not_applicable(log),
    }
}

rule! {
    /// 301.220(e).
    ALL_PRESENT = "visit.sibling_all_present", "301.220(e)":
        "A sibling visit counts only with every sibling there, also when it is held together with a parent visit.";
    PARENT_OR_NOT = "A joint visit with every sibling there counts also when the parent stayed away.";
    PERHAPS_JOINT = "Visits entered as those of parent and child, with every sibling there: {count}. They were not \
                     counted; one that was meant for the siblings too is entered as joint, and counts.";
}

fn all_present(f: &Facts, audit: &Audit, say: &mut Say) -> Ruling {
    if f.audit_of.get() == Some(AuditOf::Parent) {
        return Ruling::not_applicable(f.audit_of.only());
    }
    if !f.visits.is_known() {
        return Truth::unknown(f.visits.only()).into();
    }
    let visits = || audit.visits.iter().filter(|visit| f.inside(visit) != Some(false));
    let everyone = |visit: &Told| visit.missing.as_ref().is_some_and(Vec::is_empty);
    let of = |kind| visits().filter(move |visit| visit.kind == Some(kind));
    if of(VisitKind::Joint).any(|visit| visit.parent_present == Some(false)) {
        say.reading(&PARENT_OR_NOT);
    }
    let with_parent = of(VisitKind::Parent).filter(|visit| everyone(visit)).count();
    if with_parent > 0 {
        say.note(|| Note::plain(&PERHAPS_JOINT).with("count", Arg::Number(with_parent as i64)));
    }
    let siblings = || visits().filter(|visit| visit.may_be_of_siblings());
    let someone_missing = |visit: &Told| {
        let sure = visit.kind.is_some() && f.inside(visit) == Some(true);
        sure && visit.missing.as_ref().is_some_and(|missing| !missing.is_empty())
    };
    let facts = f.visits.only() | f.siblings.only();
    let (status, facts) = match () {
        () if siblings().next().is_none() => (Status::NotApplicable, facts),
        () if siblings().any(someone_missing) => (Status::NotMet, facts),
        () if siblings().all(everyone) => (Status::Met, facts),
        () => (
            Status::Unknown,
            f.unknown_of(siblings().filter(|visit| !everyone(visit))) | f.siblings.unless_known(),
        ),
    };
    Ruling { status, facts }
}

table! {
    /// The rules in the order of the Sections. The outcome is counted from the visits of the whole log, which the three
    /// rules look at too.
    TABLE: (&'static Rule, fn(&Facts, &Audit<'_>, &mut Say) -> Ruling) =
        FACE_TO_FACE: face_to_face;
        HELD: held;
        ALL_PRESENT: all_present;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_210, &S301_220];

// ---------------------------------------------------------------------------------------------------
// Counting

/// Whether an entry counts as a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It does.
    Counts,
    /// It may: something is not known.
    May,
    /// It is another kind of visit.
    Other,
    /// It does not.
    Not(WhyNot),
}

/// A visit, as all its entries tell of it: what one of them says holds for the others.
struct Told<'a> {
    /// The place of the entry that stands for it: the first that says its day, else the first.
    place: usize,
    date: Option<Date>,
    kind: Option<VisitKind>,
    present: Option<&'a [SiblingName]>,
    /// The siblings who were not there; `None` while that is not known.
    missing: Option<Vec<&'a str>>,
    parent_present: Option<bool>,
    id: Option<&'a str>,
}

impl<'a> Told<'a> {
    fn by(place: usize, entry: &'a Visit) -> Self {
        Told {
            place,
            date: entry.date.get(),
            kind: entry.kind.get(),
            present: entry.siblings_present.known().map(List::entries),
            missing: None,
            parent_present: entry.parent_present.get(),
            id: entry.visit_id.known().map(Name::as_str),
        }
    }

    /// Adds what a later entry says; gives the place of the one that no longer stands for the visit.
    fn add(&mut self, later: Told<'a>) -> usize {
        let stood = match self.date.is_none() && later.date.is_some() {
            true => std::mem::replace(&mut self.place, later.place),
            false => later.place,
        };
        self.date = self.date.or(later.date);
        self.kind = self.kind.or(later.kind);
        self.present = self.present.or(later.present);
        self.parent_present = self.parent_present.or(later.parent_present);
        stood
    }

    /// Tells who of these was not there.
    fn call(&mut self, siblings: &'a [SiblingName]) {
        self.missing = self.present.map(|present| {
            let missing = siblings.iter().filter(|name| !present.contains(name));
            missing.map(Name::as_str).collect()
        });
    }

    fn as_sibling_visit(&self) -> Standing {
        match (self.kind, &self.missing) {
            (Some(VisitKind::Parent), _) => Standing::Other,
            (Some(VisitKind::Contact), _) => Standing::Not(WhyNot::NotFaceToFace),
            (_, Some(missing)) if !missing.is_empty() => Standing::Not(WhyNot::SiblingMissing),
            (Some(_), Some(_)) => Standing::Counts,
            _ => Standing::May,
        }
    }

    fn as_parent_visit(&self) -> Standing {
        match (self.kind, self.parent_present) {
            (Some(VisitKind::Sibling), _) => Standing::Other,
            (Some(VisitKind::Contact), _) => Standing::Not(WhyNot::NotFaceToFace),
            (_, Some(false)) => Standing::Not(WhyNot::ParentAbsent),
            (Some(_), _) => Standing::Counts,
            (None, _) => Standing::May,
        }
    }

    fn may_be_of_siblings(&self) -> bool {
        !matches!(self.kind, Some(VisitKind::Parent | VisitKind::Contact))
    }
}

/// The visits that a log tells of, and the places of the entries that tell of one again.
fn told(entries: &[Visit]) -> (Vec<Told<'_>>, Vec<usize>) {
    let (mut visits, mut again) = (Vec::<Told>::with_capacity(entries.len()), Vec::new());
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        let visit = Told::by(place, entry);
        match visit.id.map(|id| by_id.entry(id)) {
            Some(Entry::Occupied(first)) => {
                let first = visits.get_mut(*first.get());
                again.extend(first.map(|first| first.add(visit)));
            }
            Some(Entry::Vacant(first)) => {
                first.insert(visits.len());
                visits.push(visit);
            }
            None => visits.push(visit),
        }
    }
    (visits, again)
}

/// A month or week of the audit.
struct Period {
    from: Date,
    to: Date,
    whole: bool,
    /// Visits of its days that count, and those that may.
    sure: usize,
    possible: usize,
    entries: Vec<usize>,
    status: PeriodStatus,
}

/// Why an entry was not counted, and which siblings were missing.
type Uncounted<'a> = (usize, WhyNot, Vec<&'a str>);

/// What the log comes to.
#[derive(Default)]
struct Audit<'a> {
    visits: Vec<Told<'a>>,
    months: Vec<Period>,
    weeks: Vec<Period>,
    /// Sibling visits that count, or may, on a day that is not known.
    undated: usize,
    not_counted: Vec<Uncounted<'a>>,
    /// Entries of which something is not known, with its key.
    undecided: Vec<(usize, &'static str)>,
}

impl Audit<'_> {
    /// Whether a visit could bring an undecided month to its two.
    fn may_decide(&self, visit: &Told) -> bool {
        let mut undecided = self
            .months
            .iter()
            .filter(|month| month.status == PeriodStatus::Undecided);
        match visit.as_sibling_visit() {
            Standing::May | Standing::Counts => visit
                .date
                .is_none_or(|day| undecided.any(|month| month.from <= day && day <= month.to)),
            Standing::Other | Standing::Not(_) => false,
        }
    }

    /// Whether some full month is short, wherever the visits fall of which the day is not known.
    fn too_few(&self) -> bool {
        self.months.iter().map(Period::lacks).sum::<usize>() > self.undated
    }
}

impl Facts {
    fn audits(&self, what: AuditOf) -> bool {
        !matches!(self.audit_of.get(), Some(of) if of != what && of != AuditOf::Both)
    }

    /// Whether a visit lies in the period: one of a day that is not known is taken to.
    fn inside(&self, visit: &Told) -> Option<bool> {
        let day = visit.date;
        let after = self.audit_from.get().map(|from| day.is_none_or(|day| from <= day));
        let before = self.audit_to.get().map(|to| day.is_none_or(|day| day <= to));
        match (after, before) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            _ => after.and(before),
        }
    }

    /// What is not known of these visits, and decides whether they count as visits of the siblings.
    fn unknown_of<'a>(&self, visits: impl Iterator<Item = &'a Told<'a>>) -> FactSet {
        let unknown = |known: bool, fact: FactSet| if known { FactSet::EMPTY } else { fact };
        let log = self.visits.known().map(List::entries).unwrap_or_default();
        visits.fold(FactSet::EMPTY, |facts, visit| match log.get(visit.place) {
            Some(entry) => {
                facts
                    | unknown(visit.date.is_some(), entry.date.only())
                    | unknown(visit.kind.is_some(), entry.kind.only())
                    | unknown(visit.present.is_some(), entry.siblings_present.only())
            }
            None => facts,
        })
    }

    /// Whether fewer sibling visits are allowed.
    fn lifted(&self) -> Truth {
        self.court_order_fewer_visits.yes() | self.harm_risk.yes()
    }

    /// Whether weekly parent visits are not asked for.
    fn weeks_lifted(&self) -> Truth {
        self.weekly_exception_documented.yes() | !self.goal.is(Goal::ReturnHome)
    }

    fn tally(&self) -> Audit<'_> {
        let mut audit = Audit::default();
        let mut again = Vec::new();
        if let Some(log) = self.visits.known() {
            (audit.visits, again) = told(log.entries());
            if let Some(siblings) = self.siblings.known() {
                for visit in &mut audit.visits {
                    visit.call(siblings.entries());
                }
            }
        }
        let (Some(from), Some(to)) = (self.audit_from.get(), self.audit_to.get()) else {
            return audit;
        };
        if self.audits(AuditOf::Sibling) {
            audit.months = periods(from, to, Date::first_of_month, Date::last_of_month);
        }
        if self.audits(AuditOf::Parent) {
            let sunday = |day: Date| day.monday_of_week().plus_days(WEEK_DAYS - 1);
            audit.weeks = periods(from, to, Date::monday_of_week, sunday);
        }
        if !self.visits.is_known() {
            for period in audit.months.iter_mut().chain(&mut audit.weeks) {
                period.possible = usize::MAX;
                period.judge(VISITS_A_MONTH, 0, Truth::no(FactSet::EMPTY));
            }
            return audit;
        }
        let inside = |visit: &Told| self.inside(visit) == Some(true);
        let again = again.into_iter();
        let mut not_counted: BTreeMap<_, _> = again.map(|place| (place, (WhyNot::SameVisit, Vec::new()))).collect();
        for visit in &audit.visits {
            let place = visit.place;
            if !inside(visit) {
                not_counted.insert(place, (WhyNot::OutsidePeriod, Vec::new()));
                continue;
            }
            let ways = [
                (AuditOf::Sibling, visit.as_sibling_visit()),
                (AuditOf::Parent, visit.as_parent_visit()),
            ];
            for (of, standing) in ways.into_iter().filter(|(of, _)| self.audits(*of)) {
                match standing {
                    Standing::Not(why) => {
                        let missing = match why {
                            WhyNot::SiblingMissing => visit.missing.clone().unwrap_or_default(),
                            _ => Vec::new(),
                        };
                        not_counted.entry(place).or_insert((why, missing));
                    }
                    Standing::May => {
                        let open = [
                            ("date", visit.date.is_none()),
                            ("kind", visit.kind.is_none()),
                            ("siblingsPresent", of == AuditOf::Sibling && visit.present.is_none()),
                        ];
                        let open = open.into_iter().filter(|(_, open)| *open);
                        audit.undecided.extend(open.map(|(key, _)| (place, key)));
                    }
                    Standing::Counts if visit.date.is_none() => {
                        audit.undecided.push((place, "date"));
                    }
                    Standing::Counts | Standing::Other => {}
                }
            }
        }
        audit.undecided.sort_unstable();
        audit.undecided.dedup();
        let visits = || audit.visits.iter().filter(|visit| inside(visit));
        audit.undated = count(&mut audit.months, visits(), &mut not_counted, Told::as_sibling_visit);
        let undated = count(&mut audit.weeks, visits(), &mut not_counted, Told::as_parent_visit);
        let (lifted, weeks_lifted) = (self.lifted(), self.weeks_lifted());
        for month in &mut audit.months {
            month.judge(VISITS_A_MONTH, audit.undated, lifted);
        }
        for week in &mut audit.weeks {
            week.judge(1, undated, weeks_lifted);
        }
        audit.not_counted = not_counted
            .into_iter()
            .map(|(place, (why, missing))| (place, why, missing))
            .collect();
        audit
    }
}

/// The months or weeks that a stretch of days touches.
fn periods(from: Date, to: Date, start: impl Fn(Date) -> Date, end: impl Fn(Date) -> Date) -> Vec<Period> {
    let mut periods = Vec::new();
    let mut first = start(from);
    while first <= to {
        let last = end(first);
        let whole = from <= first && last <= to;
        periods.push(Period {
            from: first.max(from),
            to: last.min(to),
            whole,
            sure: 0,
            possible: 0,
            entries: Vec::new(),
            status: PeriodStatus::Partial,
        });
        let next = last.plus_days(1);
        if next <= last {
            break;
        }
        first = next;
    }
    periods
}

/// Counts visits by period, and gives the number of those on a day that is not known. Visits of one day are one
/// unless their ids differ.
fn count<'a>(
    periods: &mut [Period],
    visits: impl Iterator<Item = &'a Told<'a>>,
    not_counted: &mut BTreeMap<usize, (WhyNot, Vec<&str>)>,
    standing: impl Fn(&Told<'a>) -> Standing,
) -> usize {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    let mut undated = 0;
    for visit in visits {
        let sure = match standing(visit) {
            Standing::Counts => true,
            Standing::May => false,
            Standing::Other | Standing::Not(_) => continue,
        };
        let Some(date) = visit.date else {
            undated += 1;
            continue;
        };
        let day = days.entry(date).or_default();
        if sure && !day.sure.add(visit) {
            not_counted
                .entry(visit.place)
                .or_insert((WhyNot::SameVisit, Vec::new()));
        } else {
            day.entries.push(visit.place);
        }
        day.possible.add(visit);
    }
    let mut rest = periods.iter_mut().peekable();
    for (date, day) in days {
        while rest.peek().is_some_and(|period| period.to < date) {
            rest.next();
        }
        if let Some(period) = rest.peek_mut() {
            period.sure += day.sure.number();
            period.possible += day.possible.number();
            period.entries.extend(day.entries);
        }
    }
    undated
}

/// The visits of one day.
#[derive(Default)]
struct Day {
    sure: Visits,
    possible: Visits,
    entries: Vec<usize>,
}

/// Visits of one day, those with an id apart.
#[derive(Default)]
struct Visits {
    any: bool,
    with_id: usize,
}

impl Visits {
    /// Adds a visit; `false` where it is the same as another.
    fn add(&mut self, visit: &Told) -> bool {
        let before = self.number();
        self.any = true;
        self.with_id += usize::from(visit.id.is_some());
        self.number() > before
    }

    fn number(&self) -> usize {
        self.with_id.max(usize::from(self.any))
    }
}

impl Period {
    fn judge(&mut self, required: usize, undated: usize, lifted: Truth) {
        self.status = match () {
            () if !self.whole => PeriodStatus::Partial,
            () if self.sure >= required => PeriodStatus::Held,
            () if lifted.is_yes() => PeriodStatus::Lifted,
            () if self.possible.saturating_add(undated) < required => PeriodStatus::Short,
            () => PeriodStatus::Undecided,
        };
    }

    /// How many visits a full month lacks of the two, while no other falls into it.
    fn lacks(&self) -> usize {
        match self.whole {
            true => VISITS_A_MONTH.saturating_sub(self.possible),
            false => 0,
        }
    }

    fn answer(&self, required: usize) -> VisitsPeriod {
        VisitsPeriod {
            from: self.from,
            to: self.to,
            status: self.status,
            held: self.sure,
            required,
            visits: self.entries.clone(),
        }
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

impl Facts {
    /// The outcome, or the facts that it waits for.
    fn judge(&self, audit: &Audit) -> Settled<Outcome> {
        let lifted = self.lifted();
        if self.audit_of.get() == Some(AuditOf::Parent) || lifted.is_yes() {
            return Settled::Outcome(Outcome::Compliant);
        }
        let excuses =
            self.audit_of.unless_known() | self.court_order_fewer_visits.unless_known() | self.harm_risk.unless_known();
        let dates = self.audit_from.unless_known() | self.audit_to.unless_known();
        if !dates.is_empty() {
            // Who the siblings are matters to a visit that may be theirs.
            let siblings = match self.visits.is_known() {
                true if !audit.visits.iter().any(Told::may_be_of_siblings) => FactSet::EMPTY,
                _ => self.siblings.unless_known(),
            };
            return Settled::Open(excuses | dates | siblings | self.visits.unless_known());
        }
        if audit.too_few() {
            return match excuses.is_empty() {
                true => Settled::Outcome(Outcome::NotCompliant),
                false => Settled::Open(excuses),
            };
        }
        let undecided = |month: &Period| month.status == PeriodStatus::Undecided;
        if audit.months.iter().any(undecided) {
            let log = match self.visits.known() {
                Some(_) => self.unknown_of(audit.visits.iter().filter(|visit| audit.may_decide(visit))),
                None => self.visits.only(),
            };
            return Settled::Open(excuses | log | self.siblings.unless_known());
        }
        Settled::Outcome(Outcome::Compliant)
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];
    const SEARCHED: bool = false;
    const ASKED_FIRST: &'static [&'static str] = &[
        "courtOrderFewerVisits",
        "harmRisk",
        "auditOf",
        "auditFrom",
        "auditTo",
        "visits",
        "siblings",
    ];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        self.judge(&self.tally())
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |first: &Fact<Date>, second: &Fact<Date>, wrong: fn(Date, Date) -> bool, why| {
            let both = first.get().zip(second.get());
            if both.is_some_and(|(first, second)| wrong(first, second)) {
                let facts = (first.id(), second.id());
                found(Contradiction { facts, why });
            }
        };
        let (from, to, as_of) = (&self.audit_from, &self.audit_to, &self.as_of);
        let later = |first, second| first > second;
        clash(from, to, later, &ENDS_BEFORE_START);
        clash(from, to, too_long, &TOO_LONG);
        clash(from, as_of, later, &LATER_THAN_AS_OF);
        clash(to, as_of, later, &LATER_THAN_AS_OF);
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.log_problems(problems);
    }
}

impl Facts {
    /// What is wrong with entries of the log.
    fn log_problems(&self, problems: &mut Vec<Problem>) {
        let Some(log) = self.visits.known() else {
            return;
        };
        let names: Option<HashSet<&str>> = self
            .siblings
            .known()
            .map(|names| names.entries().iter().map(Name::as_str).collect());
        // By id, the first entry that says each thing: what an earlier one leaves open, two later ones may say
        // differently.
        type First<'a> = Option<(usize, &'a Visit)>;
        let mut said: HashMap<&str, [First; SAID_OF_A_VISIT.len()]> = HashMap::new();
        for (place, visit) in log.entries().iter().enumerate() {
            if problems.len() >= PROBLEM_LIMIT {
                return;
            }
            let at = |key: &str| format!("/visits/{place}/{key}");
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
                match first {
                    _ if !says(visit) => {}
                    None => *first = Some((place, visit)),
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

/// What entries of one visit may say of it: the key, whether an entry says it, and whether two say it differently.
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

fn present(visit: &Visit) -> BTreeSet<&str> {
    let names = visit.siblings_present.known().map(List::entries);
    let names = names.unwrap_or_default().iter();
    names.map(Name::as_str).collect()
}

shape! {
    /// Were the visits held?
    pub struct Details {
        /// Each month of the period, for sibling visits; none while the period is not known.
        pub months: Vec<VisitsPeriod>,
        /// Each week, Monday to Sunday, for parent visits.
        pub weeks: Vec<VisitsPeriod>,
        /// The entries that are no visit of their own, and why.
        pub not_counted: Vec<NotCounted>,
        /// The entries of which something is not known that could matter.
        pub undecided: Vec<UndecidedVisit>,
    }
}

shape! {
    /// A month or week of the period, cut to it.
    pub struct VisitsPeriod {
        /// Its first day.
        pub from: Date,
        /// Its last day.
        pub to: Date,
        /// How it stands.
        pub status: PeriodStatus,
        /// How many visits were surely held.
        pub held: usize,
        /// How many the rules ask of a whole one.
        pub required: usize,
        /// The places in the log of those that count, or may.
        pub visits: Vec<usize>,
    }
}

shape! {
    /// An entry that is no visit of its own.
    pub struct NotCounted {
        /// Its place in the log.
        pub visit: usize,
        /// Why.
        pub reason: Labelled<WhyNot>,
        /// The siblings who were missing, if that is why.
        pub missing: Vec<String>,
    }
}

shape! {
    /// An entry of which something is not known.
    pub struct UndecidedVisit {
        /// The path of what is not known: `/visits/3/siblingsPresent`.
        pub path: String,
        /// The day of the visit, if it is known.
        pub date: Option<Date>,
    }
}

/// Audits a log of visits that were held.
///
/// # Errors
/// All [`Problems`] at once: a period that ends before it starts, an entry after the day asked about, a name
/// that is not among the siblings, entries of one visit that contradict each other.
pub fn audit(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    refuse_faults(facts)?;
    let audit = facts.tally();
    Ok(answer_settled(facts, facts.judge(&audit), SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::Compliant if facts.audit_of.get() == Some(AuditOf::Parent) => &PARENT_ONLY,
            Outcome::Compliant => &COMPLIANT,
            Outcome::NotCompliant => &NOT_COMPLIANT,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let log = facts.visits.known().map(List::entries).unwrap_or_default();
        let undecided = audit.undecided.iter().map(|(place, key)| UndecidedVisit {
            path: format!("/visits/{place}/{key}"),
            date: log.get(*place).and_then(|visit| visit.date.get()),
        });
        let not_counted = audit.not_counted.iter().map(|(place, why, missing)| NotCounted {
            visit: *place,
            reason: Labelled(*why),
            missing: missing.iter().map(|name| name.to_string()).collect(),
        });
        Reply {
            summary: summary.into(),
            findings: findings_by(TABLE, |decide, say| decide(facts, &audit, say)),
            duties: Vec::new(),
            details: Details {
                months: audit.months.iter().map(|month| month.answer(VISITS_A_MONTH)).collect(),
                weeks: audit.weeks.iter().map(|week| week.answer(1)).collect(),
                not_counted: not_counted.collect(),
                undecided: undecided.collect(),
            },
        }
    }))
}

messages! { MESSAGES:
    /// The outcome is compliant.
    COMPLIANT = "visits.outcome.compliant",
        "No full month of the period is short of sibling visits.";
    /// Only parent visits are audited.
    PARENT_ONLY = "visits.outcome.parent_only",
        "Weeks without a parent visit are reported; by themselves they fail nothing.";
    /// The outcome is not_compliant.
    NOT_COMPLIANT = "visits.outcome.not_compliant",
        "In at least one full month, fewer than {#sibling_visits:words} sibling visits were held.";
    /// The outcome is undetermined.
    UNDETERMINED = "visits.outcome.undetermined",
        "It cannot be told yet whether enough visits were held.";
    /// A name of one of the siblings.
    A_SIBLING = "problem.a_sibling", "the name of one of the siblings listed";
    /// One visit, entered twice, and differently.
    ONE_VISIT = "contradiction.one_visit",
        "entries with one id are one visit";
}
