//! The count of a visit log: which entries are visits, and how many each month and each week has.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use super::{AuditOf, Facts, PeriodStatus, SiblingName, Visit, VisitKind, VisitsPeriod, WhyNot};
use crate::engine::fact::{List, Name, Slot};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{SIBLING_VISITS, WEEK_DAYS};
use crate::law::shared::permanency_goal::Goal;
use crate::time::calendar::Date;

/// The sibling visits that each full calendar month must have: "at least twice per month".
pub(super) const VISITS_A_MONTH: usize = SIBLING_VISITS.count() as usize;

/// The parent visits that each full week is expected to have.
pub(super) const VISITS_A_WEEK: usize = 1;

/// Whether a logged visit counts as a visit of one kind, of siblings or of a parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It counts.
    Counts,
    /// It may count: something about it is not known.
    MayCount,
    /// It is a visit of the other kind.
    OtherKind,
    /// It is no visit.
    DoesNotCount(WhyNot),
}

/// One visit. Several entries of the log can describe it, and each can fill in what another leaves open.
pub(super) struct LoggedVisit<'a> {
    /// The index in the log of the entry that represents the visit: the first that gives its day, or else the first.
    pub(super) index: usize,
    pub(super) date: Option<Date>,
    pub(super) kind: Option<VisitKind>,
    pub(super) present: Option<&'a [SiblingName]>,
    /// The siblings who were not there; `None` while that is not known.
    pub(super) missing: Option<Vec<&'a str>>,
    pub(super) parent_present: Option<bool>,
    id: Option<&'a str>,
}

impl<'a> LoggedVisit<'a> {
    /// The visit as one entry of the log describes it.
    fn new(index: usize, entry: &'a Visit) -> Self {
        LoggedVisit {
            index,
            date: entry.date.get(),
            kind: entry.kind.get(),
            present: entry.siblings_present.known().map(List::entries),
            missing: None,
            parent_present: entry.parent_present.get(),
            id: entry.visit_id.known().map(Name::as_str),
        }
    }

    /// Adds the content of a later entry. Returns the index of the entry that does not represent the visit.
    fn add(&mut self, later: LoggedVisit<'a>) -> usize {
        let repeat = if self.date.is_none() && later.date.is_some() {
            std::mem::replace(&mut self.index, later.index)
        } else {
            later.index
        };
        self.date = self.date.or(later.date);
        self.kind = self.kind.or(later.kind);
        self.present = self.present.or(later.present);
        self.parent_present = self.parent_present.or(later.parent_present);
        repeat
    }

    /// Works out which of these siblings were not there.
    fn find_missing(&mut self, siblings: &'a [SiblingName]) {
        self.missing = self.present.map(|present| {
            let missing = siblings.iter().filter(|name| !present.contains(name));
            missing.map(Name::as_str).collect()
        });
    }

    /// Whether it counts as a sibling visit.
    fn as_sibling_visit(&self) -> Verdict {
        match (self.kind, &self.missing) {
            (Some(VisitKind::Parent), _) => Verdict::OtherKind,
            (Some(VisitKind::Contact), _) => Verdict::DoesNotCount(WhyNot::NotFaceToFace),
            (Some(VisitKind::Sibling | VisitKind::Joint) | None, Some(missing)) if !missing.is_empty() => {
                Verdict::DoesNotCount(WhyNot::SiblingMissing)
            }
            (Some(VisitKind::Sibling | VisitKind::Joint), Some(_)) => Verdict::Counts,
            (Some(VisitKind::Sibling | VisitKind::Joint), None) | (None, _) => Verdict::MayCount,
        }
    }

    /// Whether it counts as a parent visit.
    fn as_parent_visit(&self) -> Verdict {
        match (self.kind, self.parent_present) {
            (Some(VisitKind::Sibling), _) => Verdict::OtherKind,
            (Some(VisitKind::Contact), _) => Verdict::DoesNotCount(WhyNot::NotFaceToFace),
            (Some(VisitKind::Parent | VisitKind::Joint) | None, Some(false)) => {
                Verdict::DoesNotCount(WhyNot::ParentAbsent)
            }
            (Some(VisitKind::Parent | VisitKind::Joint), Some(true) | None) => Verdict::Counts,
            (None, Some(true) | None) => Verdict::MayCount,
        }
    }

    /// The siblings to name with the reason why the visit does not count: those who were missing, if that is the
    /// reason.
    fn missing_if(&self, why: WhyNot) -> Vec<&'a str> {
        if why == WhyNot::SiblingMissing {
            self.missing.clone().unwrap_or_default()
        } else {
            Vec::new()
        }
    }

    /// The keys of the facts that are not known. Only a sibling visit needs the siblings who were there.
    fn unknown_keys(&self, of_siblings: bool) -> impl Iterator<Item = &'static str> + use<> {
        let keys = [
            ("date", self.date.is_none()),
            ("kind", self.kind.is_none()),
            ("siblingsPresent", of_siblings && self.present.is_none()),
        ];
        keys.into_iter().filter(|(_, unknown)| *unknown).map(|(key, _)| key)
    }

    /// Whether it is a sibling visit, or may be one.
    pub(super) fn may_be_of_siblings(&self) -> bool {
        match self.kind {
            Some(VisitKind::Sibling | VisitKind::Joint) | None => true,
            Some(VisitKind::Parent | VisitKind::Contact) => false,
        }
    }
}

/// The visits in a log, and the indices of the entries that repeat one of them. Entries with one id are one visit.
fn logged_visits(entries: &[Visit]) -> (Vec<LoggedVisit<'_>>, Vec<usize>) {
    let (mut visits, mut repeats) = (Vec::<LoggedVisit>::with_capacity(entries.len()), Vec::new());
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for (index, entry) in entries.iter().enumerate() {
        let visit = LoggedVisit::new(index, entry);
        match visit.id.map(|id| by_id.entry(id)) {
            Some(Entry::Occupied(first)) => {
                let first = visits.get_mut(*first.get());
                repeats.extend(first.map(|first| first.add(visit)));
            }
            Some(Entry::Vacant(first)) => {
                first.insert(visits.len());
                visits.push(visit);
            }
            None => visits.push(visit),
        }
    }
    (visits, repeats)
}

/// A calendar month or a week from Monday to Sunday, cut to the audited period.
pub(super) struct MonthOrWeek {
    pub(super) from: Date,
    pub(super) to: Date,
    /// Whether the audited period covers all of it.
    pub(super) is_whole: bool,
    /// The number of visits that count.
    sure: usize,
    /// The number of visits that count or may count.
    possible: usize,
    /// The indices in the log of the visits that count or may count.
    entries: Vec<usize>,
    pub(super) status: PeriodStatus,
}

/// The index of an entry that was not counted, the reason, and the siblings who were missing.
type Uncounted<'a> = (usize, WhyNot, Vec<&'a str>);

/// The visits of a log, counted by month and by week.
#[derive(Default)]
pub(super) struct Audit<'a> {
    pub(super) visits: Vec<LoggedVisit<'a>>,
    pub(super) months: Vec<MonthOrWeek>,
    pub(super) weeks: Vec<MonthOrWeek>,
    /// The number of sibling visits without a known day that count or may count.
    undated: usize,
    pub(super) not_counted: Vec<Uncounted<'a>>,
    /// The indices of the entries that may count, each with the key of a fact that is not known.
    pub(super) undecided: Vec<(usize, &'static str)>,
}

impl Audit<'_> {
    /// Whether a visit could give an undecided month one of the visits that it lacks.
    pub(super) fn may_decide(&self, visit: &LoggedVisit) -> bool {
        let mut undecided = self
            .months
            .iter()
            .filter(|month| month.status == PeriodStatus::Undecided);
        match visit.as_sibling_visit() {
            Verdict::MayCount | Verdict::Counts => visit
                .date
                .is_none_or(|day| undecided.any(|month| month.from <= day && day <= month.to)),
            Verdict::OtherKind | Verdict::DoesNotCount(_) => false,
        }
    }

    /// Whether some full month is short even if every visit without a known day falls where it helps most.
    pub(super) fn too_few(&self) -> bool {
        self.months.iter().map(MonthOrWeek::lacks).sum::<usize>() > self.undated
    }
}

impl Facts {
    /// Whether visits of this kind are audited. They are while nobody has said which kind is.
    fn audits(&self, kind: AuditOf) -> bool {
        match self.audit_of.get() {
            None | Some(AuditOf::Both) => true,
            Some(audited @ (AuditOf::Parent | AuditOf::Sibling)) => audited == kind,
        }
    }

    /// Whether a visit lies in the audited period. A visit without a known day is taken to lie in it.
    pub(super) fn inside(&self, visit: &LoggedVisit) -> Option<bool> {
        let day = visit.date;
        let after = self.audit_from.get().map(|from| day.is_none_or(|day| from <= day));
        let before = self.audit_to.get().map(|to| day.is_none_or(|day| day <= to));
        match (after, before) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true) | None, Some(true) | None) => after.and(before),
        }
    }

    /// The facts that are not known of these visits and that decide whether they count as sibling visits.
    pub(super) fn unknown_of<'a>(&self, visits: impl Iterator<Item = &'a LoggedVisit<'a>>) -> FactSet {
        let unknown = |known: bool, fact: FactSet| if known { FactSet::EMPTY } else { fact };
        let log = self.visits.known().map(List::entries).unwrap_or_default();
        visits.fold(FactSet::EMPTY, |facts, visit| match log.get(visit.index) {
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
    pub(super) fn lifted(&self) -> Truth {
        self.court_order_fewer_visits.yes() | self.harm_risk.yes()
    }

    /// Whether weekly parent visits are not required.
    fn weeks_lifted(&self) -> Truth {
        self.weekly_exception_documented.yes() | !self.goal.is(Goal::ReturnHome)
    }

    /// Counts the visits of the log by month and by week.
    pub(super) fn tally(&self) -> Audit<'_> {
        let mut audit = Audit::default();
        let mut repeats = Vec::new();
        if let Some(log) = self.visits.known() {
            (audit.visits, repeats) = logged_visits(log.entries());
            if let Some(siblings) = self.siblings.known() {
                for visit in &mut audit.visits {
                    visit.find_missing(siblings.entries());
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
                period.set_status(VISITS_A_MONTH, 0, Truth::no(FactSet::EMPTY));
            }
            return audit;
        }
        let inside = |visit: &LoggedVisit| self.inside(visit) == Some(true);
        let repeats = repeats.into_iter();
        let mut not_counted: BTreeMap<_, _> = repeats.map(|index| (index, (WhyNot::SameVisit, Vec::new()))).collect();
        for visit in &audit.visits {
            let index = visit.index;
            if !inside(visit) {
                not_counted.insert(index, (WhyNot::OutsidePeriod, Vec::new()));
                continue;
            }
            let ways = [
                (AuditOf::Sibling, visit.as_sibling_visit()),
                (AuditOf::Parent, visit.as_parent_visit()),
            ];
            for (kind, verdict) in ways.into_iter().filter(|(kind, _)| self.audits(*kind)) {
                match verdict {
                    Verdict::DoesNotCount(why) => {
                        not_counted.entry(index).or_insert((why, visit.missing_if(why)));
                    }
                    Verdict::MayCount => {
                        let unknown = visit.unknown_keys(kind == AuditOf::Sibling);
                        audit.undecided.extend(unknown.map(|key| (index, key)));
                    }
                    Verdict::Counts if visit.date.is_none() => {
                        audit.undecided.push((index, "date"));
                    }
                    Verdict::Counts | Verdict::OtherKind => {}
                }
            }
        }
        audit.undecided.sort_unstable();
        audit.undecided.dedup();
        let visits = || audit.visits.iter().filter(|visit| inside(visit));
        audit.undated = count(
            &mut audit.months,
            visits(),
            &mut not_counted,
            LoggedVisit::as_sibling_visit,
        );
        let undated = count(
            &mut audit.weeks,
            visits(),
            &mut not_counted,
            LoggedVisit::as_parent_visit,
        );
        let (lifted, weeks_lifted) = (self.lifted(), self.weeks_lifted());
        for month in &mut audit.months {
            month.set_status(VISITS_A_MONTH, audit.undated, lifted);
        }
        for week in &mut audit.weeks {
            week.set_status(VISITS_A_WEEK, undated, weeks_lifted);
        }
        audit.not_counted = not_counted
            .into_iter()
            .map(|(index, (why, missing))| (index, why, missing))
            .collect();
        audit
    }
}

/// The months or the weeks that the days from `from` to `to` touch.
fn periods(from: Date, to: Date, start: impl Fn(Date) -> Date, end: impl Fn(Date) -> Date) -> Vec<MonthOrWeek> {
    let mut periods = Vec::new();
    let mut first = start(from);
    while first <= to {
        let last = end(first);
        let is_whole = from <= first && last <= to;
        periods.push(MonthOrWeek {
            from: first.max(from),
            to: last.min(to),
            is_whole,
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

/// Counts visits into their months or weeks. Returns the number of visits without a known day. Visits of one day are
/// one visit unless their ids differ.
fn count<'a>(
    periods: &mut [MonthOrWeek],
    visits: impl Iterator<Item = &'a LoggedVisit<'a>>,
    not_counted: &mut BTreeMap<usize, (WhyNot, Vec<&str>)>,
    verdict: impl Fn(&LoggedVisit<'a>) -> Verdict,
) -> usize {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    let mut undated = 0;
    for visit in visits {
        let sure = match verdict(visit) {
            Verdict::Counts => true,
            Verdict::MayCount => false,
            Verdict::OtherKind | Verdict::DoesNotCount(_) => continue,
        };
        let Some(date) = visit.date else {
            undated += 1;
            continue;
        };
        let day = days.entry(date).or_default();
        if sure && !day.sure.add(visit) {
            not_counted
                .entry(visit.index)
                .or_insert((WhyNot::SameVisit, Vec::new()));
        } else {
            day.entries.push(visit.index);
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
    /// The visits that count.
    sure: Visits,
    /// The visits that count or may count.
    possible: Visits,
    /// The indices in the log of both.
    entries: Vec<usize>,
}

/// A number of visits on one day. Those without an id are one visit at most.
#[derive(Default)]
struct Visits {
    any: bool,
    with_id: usize,
}

impl Visits {
    /// Adds a visit. Returns `false` if it is the same visit as another.
    fn add(&mut self, visit: &LoggedVisit) -> bool {
        let before = self.number();
        self.any = true;
        self.with_id += usize::from(visit.id.is_some());
        self.number() > before
    }

    /// The number of visits.
    fn number(&self) -> usize {
        self.with_id.max(usize::from(self.any))
    }
}

impl MonthOrWeek {
    /// Sets the status. `undated` is the number of visits that may fall into it, since their day is not known.
    fn set_status(&mut self, required: usize, undated: usize, lifted: Truth) {
        self.status = if !self.is_whole {
            PeriodStatus::Partial
        } else if self.sure >= required {
            PeriodStatus::Held
        } else if lifted.is_yes() {
            PeriodStatus::Lifted
        } else if self.possible.saturating_add(undated) < required {
            PeriodStatus::Short
        } else {
            PeriodStatus::Undecided
        };
    }

    /// The number of visits that a full month lacks if no visit without a known day falls into it.
    pub(super) fn lacks(&self) -> usize {
        if self.is_whole {
            VISITS_A_MONTH.saturating_sub(self.possible)
        } else {
            0
        }
    }

    /// The month or week as the answer gives it. `required` is the number of visits that a whole one must have.
    pub(super) fn answer(&self, required: usize) -> VisitsPeriod {
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
