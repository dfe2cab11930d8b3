//! May a relative's home take the child, as far as its conditions go? 301.80, with Appendix A.
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::relative_home::{self, ChildFeelings, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.child_feelings.set(ChildFeelings::DoesNotTrust);
//! let answer = relative_home::assess(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotMet); // whatever else is unknown
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```
//!
//! The outcome is that of the conditions for placement alone: the Department's reason to believe, the child's own
//! feelings, the agreement, the home and the convictions. What else the Section asks of the workers is found and owed
//! beside it. Nothing is scored, and no home is called safe.

mod checks;
mod facts;

pub use facts::*;

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::answer::{Answer, Duty, DutyStatus, Finding, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span, old_enough};
use crate::engine::evaluate::{Reply, answer, table};
use crate::engine::fact::{Code, Fact, List, Sheet, codes};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::convictions::{HOME_CONVICTIONS, home_convictions};
use crate::law::numbers::{ADULT_AGE, AGREEMENT_AGE, BACKGROUND_CHECK_AGE};
use crate::law::relative::{CLOSE_AND_CARING, IDENTIFIED};
use crate::law::sections::{APPENDIX_A, S301_20, S301_80};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::role::Role;
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

codes! { "RelativeHomeOutcome":
    /// What the conditions come to.
    pub enum Outcome {
        /// Every condition holds.
        ConditionsMet = "conditions_met", "conditions met";
        /// One does not.
        NotMet = "not_met", "not met";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// What a home is paid.
    pub enum Payment {
        /// Licensed.
        FosterCareRate = "foster_care_rate", "the foster care rate";
        /// Unlicensed.
        ChildOnlyStandard = "child_only_standard_of_need", "the child-only standard of need";
    }
}

/// The age, in years, from which a member of the household is checked.
const CHECKED_FROM: i32 = BACKGROUND_CHECK_AGE.value;
/// The age, in years, from which a member of the household signs and is fingerprinted.
const ADULT: i32 = ADULT_AGE.value;

rule! {
    /// 301.80(a), (g).
    ASSESS = "home.assess", "301.80(a), (g)":
        "The Department has reason to believe that the relative can care for the child safely and adequately, after \
         weighing what subsections (a) and (g) name.";
    JUDGEMENT = "What is weighed is a judgement: it is listed, and never scored.";
    NOT_WEIGHED = "Not considered yet: {considerations}.";
    DO_NOT_PLACE = "Without that reason the child is not placed there.";
}

fn assessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let believes = f.reason_to_believe_safe.yes();
    if f.considered.known().is_some() {
        say.reading(&JUDGEMENT);
    }
    let open = f.not_weighed();
    if !open.is_empty() {
        let open = open.iter().map(|one| one.word()).collect();
        say.note(|| Note::plain(&NOT_WEIGHED).with("considerations", Arg::Words(open)));
    }
    if believes.is_no() {
        say.mend(&DO_NOT_PLACE);
    }
    match f.weighed() {
        weighed if believes.is_yes() && weighed.is_no() => Ruling::pending(weighed.rests_on()),
        weighed => (believes & weighed).into(),
    }
}

rule! {
    /// 301.80(e)(1)(A)-(F), (I), (2).
    RELATIVES_SEARCH = "relatives.search", "301.80(e)(1)(A)-(F), (I), (e)(2)":
        "Parents and child are asked about relatives, the child alone, and everybody named is listed, contacted, \
         interviewed and documented; again at each change of placement.";
    GOES_ON = "The search goes on throughout the case (301.80(e)(1)(I)).";
    TAKE_STEPS = "Take the steps of the search that are still lacking; document each.";
}

fn relatives_sought(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let s = &f.search;
    say.note(&GOES_ON);
    let each = Truth::all([
        s.parents_asked.yes(),
        !s.child_can_be_asked.yes() | s.child_asked_alone.yes(),
        s.everyone_contacted.yes(),
        s.contacts_documented.yes(),
    ]);
    let entering = Truth::all([
        each,
        s.everyone_listed.yes(),
        s.interviews_tried.yes(),
        s.grandparents_contacted.yes(),
    ]);
    let again = Truth::all([each, s.interested_reconsidered.yes()]);
    let taken = s.search_for.decide(|search| match search {
        SearchFor::EnteringCare => entering,
        SearchFor::ChangeOfPlacement => again,
    });
    if taken.is_no() {
        say.mend(&TAKE_STEPS);
        return taken.into();
    }
    if s.search_for.get() != Some(SearchFor::EnteringCare) {
        return taken.into();
    }
    let in_time = f.interviews(calendar).ruling(say);
    match in_time.status {
        Status::NotMet => in_time,
        Status::Unknown if taken.is_yes() => in_time,
        _ => taken.into(),
    }
}

rule! {
    /// 301.80(e)(1)(G).
    NOTICE_FORM = "relatives.notice_form", "301.80(e)(1)(G)":
        "Each identified relative is told in writing, by U.S. Mail and in time, that a court ordered the child's \
         removal into the Department's custody; a police report or finding of family or domestic violence stops the \
         notice, and its copy goes into the record.";
    NO_NOTICE = "No notice goes to this relative.";
    KEEP_A_COPY = "Do not send the notice; put a copy of the report or finding into the record.";
    SEND_AGAIN = "Send the notice by U.S. Mail, and say that a court ordered the removal into the Department's \
                  custody.";
}

fn noticed(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let n = &f.notice;
    let violence = f.violence();
    let sent = f.notice_sent();
    let form = Truth::all([n.notice_by_mail.yes(), n.notice_says_court_order.yes()]);
    match violence.known() {
        Some(true) => {
            say.note(&NO_NOTICE);
            let kept = !sent & n.violence_record_on_file.yes();
            if kept.is_no() {
                say.mend(&KEEP_A_COPY);
            }
            Ruling::from(kept).because(violence.rests_on())
        }
        None => Truth::unknown(violence.rests_on()).into(),
        Some(false) => {
            say.reading(&timeline::THIRTY_OR_SEVEN);
            let in_time = f.notice_clock(calendar).map(|(clock, _)| clock.ruling(say));
            match in_time {
                _ if sent.is_yes() && form.is_no() => {
                    say.mend(&SEND_AGAIN);
                    form.into()
                }
                None => Truth::unknown(n.initial_placement.only()).into(),
                Some(in_time) if in_time.status == Status::Met => Ruling::from(sent & form),
                Some(in_time) => in_time,
            }
        }
    }
}

rule! {
    /// 301.80(e)(1)(H).
    CHILD_FEELINGS = "home.child_feelings", "301.80(e)(1)(H)":
        "The child is not placed with somebody whom the child does not know, trust or feel safe with.";
    STANDS = "The staffing and the supervisor's Critical Decision follow; as long as the child feels so, they do not \
              open the home.";
    CANNOT_BE_TOLD = "A child too young for it to be told is not read as one who does not know, trust or feel safe \
                      with the person.";
    HEAR_THE_CHILD = "Hold the staffing, hear the child, and look for another home; if the child's feelings change, \
                      ask again.";
}

fn at_ease(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if f.child_feelings.is(ChildFeelings::TooYoung).is_yes() {
        say.reading(&CANNOT_BE_TOLD);
        return Ruling::not_applicable(f.child_feelings.only());
    }
    let at_ease = f.at_ease();
    if at_ease.is_no() {
        say.reading(&STANDS);
        say.mend(&HEAR_THE_CHILD);
    }
    at_ease.into()
}

rule! {
    /// 301.80(h)(1)-(14).
    AGREEMENTS = "home.agreements", "301.80(h)(1)-(14)":
        "Before a child under {#agreement_age} is placed, the relative meets fourteen conditions and signs an \
         agreement to that effect.";
    BOTH_GODPARENTS = "301.20 asks 301.80 of an unlicensed godparent alone, 301.80(c) of every godparent: the stricter \
                       is applied.";
    AGE_BY_THEN = "The age is read as that on the day asked about: for whoever is {#agreement_age} by then no \
                   agreement is asked, also where the placement came before.";
    HAVE_SIGNED = "Having everybody of {#adult_age} and over sign, (h)(14), is read as met once each has signed.";
    NOT_AGREED = "Not met: {items}.";
    AGREE = "The child is not placed until the relative meets and signs each of these: {items}.";
}

fn agreed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if f.caregiver_kind.is(CaregiverKind::Godparent).is_yes() && f.licensed.yes().is_yes() {
        say.reading(&BOTH_GODPARENTS);
    }
    if f.of_age().is_yes() {
        say.reading(&AGE_BY_THEN);
    }
    Ruling::where_applies(!f.of_age(), || {
        let (signed, agreed) = (f.everybody(SIGNED), f.agreed());
        if say.is_silent() {
            return agreed.into();
        }
        if f.household.known().is_some() {
            say.reading(&HAVE_SIGNED);
        }
        let mut items = failing(&f.agreements, AgreementPoint::WORDS);
        let checks = AgreementPoint::BackgroundCheck.word();
        if signed.is_no() && !items.contains(&checks) {
            items.push(checks);
        }
        if agreed.is_no() {
            say_items(say, &items, &NOT_AGREED, &AGREE);
        }
        agreed.into()
    })
}

rule! {
    /// 301.80(i)(1)-(17).
    CONDITIONS = "home.conditions", "301.80(i)(1)-(17)":
        "Before the placement, staff visit the home and determine that seventeen conditions are met: background checks \
         on adults and on children of {#background_check_age} and over among them, a telephone at once only for a \
         child with medical or other special needs.";
    THE_RELATIVE_TOO = "The relative is a member of the household like the others.";
    NOT_SO = "Not met: {items}.";
    PUT_RIGHT = "The child is not placed until each of these is put right: {items}.";
}

fn in_order(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let holds = f.in_order();
    if say.is_silent() {
        return holds.into();
    }
    if f.household.known().is_some() {
        say.reading(&THE_RELATIVE_TOO);
    }
    let (registers, leads) = (f.registers(), f.everybody(LEADS));
    let no = |holds: Truth, point: HomePoint| holds.is_no().then_some(point.word());
    let mut items: Vec<&'static Word> = Vec::new();
    items.extend(no(registers, HomePoint::Registers));
    items.extend(no(leads, HomePoint::Leads));
    items.extend(failing(&f.home, HomePoint::WORDS));
    items.extend(no(f.telephone(), HomePoint::Telephone));
    if holds.is_no() {
        say_items(say, &items, &NOT_SO, &PUT_RIGHT);
    }
    holds.into()
}

fn convicted(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    home_convictions(&f.history, say)
}

rule! {
    /// 301.80(j).
    SUPERVISION = "home.supervision", "301.80(j)":
        "Supervision and discipline are talked through at the first visit, at each later one, and monthly.";
    BY_THE_MONTH = "Months run by the calendar, and only whole ones since the placement count.";
    NOT_TALKED_ABOUT = "Not talked through on: {days}.";
    NO_VISIT = "No visit with that talk in the months that begin on: {months}.";
    NEXT_TIME = "Talk it through at the next visit, and visit every month; a month gone by cannot be made up for: \
                 record why.";
}

fn supervised(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let log = f.home_visits.only();
    let Some(visits) = f.home_visits.known().map(List::entries) else {
        return Truth::unknown(log).into();
    };
    let talked = |visit: &HomeVisit| visit.discipline_discussed.get();
    let silent: Vec<&HomeVisit> = visits.iter().filter(|one| talked(one) == Some(false)).collect();
    if !silent.is_empty() {
        let days = silent.iter().filter_map(|visit| visit.date.get());
        let days: Vec<Date> = days.collect();
        if !days.is_empty() {
            say.note(|| Note::plain(&NOT_TALKED_ABOUT).with("days", Arg::Dates(days)));
        }
        say.mend(&NEXT_TIME);
        return Truth::no(log).into();
    }
    let (Some(placed), Some(as_of)) = (f.placed_on.get(), f.as_of.get()) else {
        let open = [&f.placed_on, &f.as_of].into_iter().filter(|date| date.get().is_none());
        return Truth::unknown(open.fold(FactSet::EMPTY, |set, date| set | date.only())).into();
    };
    let facts = log | f.placed_on.only() | f.as_of.only();
    say.reading(&BY_THE_MONTH);
    let (mut months, mut lacking) = (0, Vec::new());
    let mut first = match placed.first_of_month() {
        first if first < placed => first.last_of_month().plus_days(1),
        first => first,
    };
    while first.last_of_month() < as_of {
        let within = |visit: &HomeVisit| visit.date.get().is_none_or(|day| day.first_of_month() == first);
        months += 1;
        if !visits.iter().any(within) {
            lacking.push(first);
        }
        first = first.last_of_month().plus_days(1);
    }
    let known = |visit: &HomeVisit| visit.date.get().is_some() && talked(visit).is_some();
    match () {
        () if !lacking.is_empty() => {
            say.note(|| Note::plain(&NO_VISIT).with("months", Arg::Dates(lacking)));
            say.mend(&NEXT_TIME);
            Truth::no(facts).into()
        }
        () if !visits.iter().all(known) => Truth::unknown(log).into(),
        () if months == 0 && visits.is_empty() => Ruling::pending(facts),
        () => Truth::yes(facts).into(),
    }
}

rule! {
    /// 301.80(l), 301.20.
    DECISION = "home.decision", "301.80(l), 301.20":
        "Within {#placement_decision_days} days of the initial placement a supervisor decides on it, with the \
         background checks of everybody of {#adult_age} and over and the child's best interests in view.";
    DECIDE_AGAIN = "Have a supervisor decide, on the background checks and the child's best interests.";
}

fn decided(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    say.reading(&timeline::CRITERIA_ELSEWHERE);
    let in_time = f.decision_clock(calendar).ruling(say);
    let rightly = Truth::all([
        f.decided_by_supervisor.yes(),
        f.decided_on_background_checks.yes(),
        f.decided_on_best_interests.yes(),
    ]);
    match f.placement_decision_on.get() {
        Some(_) if rightly.is_no() => {
            say.mend(&DECIDE_AGAIN);
            rightly.into()
        }
        Some(_) if in_time.status == Status::Met => Ruling::from(rightly).because(in_time.facts),
        _ => in_time,
    }
}

rule! {
    /// 301.80(m).
    DOCUMENTED = "home.documented", "301.80(m)":
        "The conditions are documented on the Department's form before the placement, or with it.";
    TOO_LATE = "Documented after the placement: that cannot be undone; record the reason.";
}

fn documented(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let documented = &f.conditions_documented_on;
    let in_time = documented.compared(&f.placed_on, |on, placed| on <= placed);
    if in_time.is_no() {
        say.mend(&TOO_LATE);
    }
    in_time.into()
}

rule! {
    /// 301.80(n).
    REASSESS = "home.reassess", "301.80(n)":
        "The home is reassessed before each administrative case review, and whenever there is reason to doubt the \
         care.";
    THE_DAY_BEFORE = "\"Prior to\" the review is read as: on an earlier day.";
    REASSESS_NOW = "Reassess the home now: best interests, the relative, the agreement, the conditions, safety, and \
                    any pending charges against adults at home.";
}

fn reassessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let on_doubt = !f.care_in_doubt.yes() | f.reassessed_on_doubt.yes();
    let before = f.reassessed_on.compared(&f.case_review_on, |on, review| on < review);
    if let (Some(on), Some(review)) = (f.reassessed_on.get(), f.case_review_on.get())
        && on == review
    {
        say.reading(&THE_DAY_BEFORE);
    }
    let both = on_doubt & before;
    if both.is_no() {
        say.mend(&REASSESS_NOW);
        return both.into();
    }
    match (f.case_review_on.get(), f.as_of.get()) {
        (Some(review), Some(as_of)) if before.is_unknown() && as_of < review && on_doubt.is_yes() => {
            Ruling::pending(f.case_review_on.only() | f.as_of.only() | on_doubt.rests_on())
        }
        _ => both.into(),
    }
}

rule! {
    /// 301.80(o).
    MOVE = "home.move", "301.80(o)":
        "The child is moved to another placement only where the Department determines that it is necessary, and after \
         notice under 89 Ill. Adm. Code 337.";
    NOTICE_FIRST = "Determine that the move is necessary and give the notice under Part 337 first.";
}

fn moved(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    Ruling::where_applies(f.move_planned.yes(), || {
        let rightly = Truth::all([f.move_necessary.yes(), f.move_notice_given.yes()]);
        if rightly.is_no() {
            say.mend(&NOTICE_FIRST);
        }
        rightly.into()
    })
}

rule! {
    /// 301.80(p).
    PAYMENT = "home.payment", "301.80(p)":
        "A licensed home is paid the foster care rate, an unlicensed relative the child-only standard of need.";
    PAID = "Here: {payment}.";
    IF_UNLICENSED = "This is owed only where the home is not licensed, which was not stated.";
}

fn paid(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if let Some(payment) = f.payment() {
        say.note(|| Note::plain(&PAID).with("payment", Arg::Word(payment.word())));
    }
    f.licensed.stated().into()
}

// ---------------------------------------------------------------------------------------------------
// What the rules turn on

/// A check on a member of the household: the age from which it is made, and whether it was made.
type Check = (i32, fn(&Member) -> Truth);

/// (h)(14).
const SIGNED: &[Check] = &[(ADULT, |member| member.authorization_signed.yes())];

/// (i)(1).
const REGISTERS: &[Check] = &[
    (CHECKED_FROM, |member| member.cants_checked.yes()),
    (CHECKED_FROM, |member| member.sex_offender_registry_checked.yes()),
];

/// (i)(2).
const LEADS: &[Check] = &[(CHECKED_FROM, |member| member.leads_checked.yes())];

/// Says which items are not met, and what would mend that.
fn say_items(say: &mut Say, items: &[&'static Word], not_met: &'static Message, mend: &'static Message) {
    let items = || Arg::Words(items.to_vec());
    say.note(|| Note::plain(not_met).with("items", items()));
    say.mend(|| Note::plain(mend).with("items", items()));
}

/// A record of conditions that all must hold: whether they do.
fn all_hold(record: &impl Sheet) -> Truth {
    let mut all = Vec::new();
    record.each(&mut |slot| {
        let fact = FactSet::of(slot.id());
        all.push(match slot.raw() {
            Some(raw) => Truth::given(raw != 0, fact),
            None => Truth::unknown(fact),
        });
    });
    Truth::all(all)
}

/// Those that do not; the points are in the record's order.
fn failing(record: &impl Sheet, points: &'static [Word]) -> Vec<&'static Word> {
    let (mut failing, mut points) = (Vec::new(), points.iter());
    record.each(&mut |slot| failing.extend(points.next().filter(|_| slot.raw() == Some(0))));
    failing
}

impl Facts {
    /// Whether the child is 18 on the day asked about.
    fn of_age(&self) -> Truth {
        old_enough(
            &self.child_age,
            &self.child_birth_date,
            &self.as_of,
            AGREEMENT_AGE.value,
        )
    }

    fn at_ease(&self) -> Truth {
        let well = |feelings: &ChildFeelings| matches!(feelings, ChildFeelings::AtEase | ChildFeelings::TooYoung);
        self.child_feelings.passes(well)
    }

    /// Whether these checks were made on everybody at home who is old enough for them.
    fn everybody(&self, checks: &[Check]) -> Truth {
        let list = self.household.only();
        let Some(members) = self.household.known() else {
            // Ages may be given as dates of birth.
            return Truth::unknown(list) & self.as_of.stated();
        };
        let each = members.entries().iter().flat_map(|member| {
            let checks = checks.iter();
            checks.map(|(years, made)| !member.is(*years, &self.as_of) | made(member))
        });
        Truth::all(each).because(list)
    }

    /// (h)(1)-(14).
    fn agreed(&self) -> Truth {
        Truth::all([all_hold(&self.agreements), self.everybody(SIGNED)])
    }

    /// (i)(1).
    fn registers(&self) -> Truth {
        let decision = &self.abuse_report_decision;
        // A decision tells of a report.
        let decided_on = decision.stated();
        let exists = self.abuse_report_exists.yes().or_else(decided_on);
        let decided = !exists | decision.is(ReportDecision::Place);
        let communicated = self.results_communicated.yes();
        Truth::all([self.everybody(REGISTERS), communicated, decided])
    }

    /// (i)(15).
    fn telephone(&self) -> Truth {
        !self.child_special_needs.yes() | self.telephone_at_once.yes()
    }

    /// (i)(1)-(17).
    fn in_order(&self) -> Truth {
        let (registers, leads) = (self.registers(), self.everybody(LEADS));
        Truth::all([registers, leads, all_hold(&self.home), self.telephone()])
    }

    fn violence(&self) -> Truth {
        self.notice.relative_police_report.yes()
            | self.notice.relative_indicated_finding.yes()
            | self.notice.relative_court_finding.yes()
    }

    fn notice_sent(&self) -> Truth {
        let dated = self.notice.notice_sent_on.stated();
        self.notice.notice_sent.yes().or_else(dated)
    }

    /// What is to be weighed here and was not.
    fn not_weighed(&self) -> Vec<Consideration> {
        let Some(considered) = self.considered.known() else {
            return Vec::new();
        };
        let arises = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes().is_no(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes().is_no(),
            _ => true,
        };
        let all = Consideration::ALL.iter().copied();
        all.filter(|one| arises(one) && !considered.entries().contains(one))
            .collect()
    }

    /// Whether everything was weighed; what may not arise is not counted against it.
    fn weighed(&self) -> Truth {
        let open = self.not_weighed();
        let so = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes(),
            _ => Truth::no(self.considered.only()),
        };
        let known = self.considered.stated();
        open.iter().map(so).fold(known, |all, one| all & one)
    }

    fn payment(&self) -> Option<Payment> {
        self.licensed.get().map(|licensed| match licensed {
            true => Payment::FosterCareRate,
            false => Payment::ChildOnlyStandard,
        })
    }

    // What runs from an event, as the timeline's rows count it.

    fn clock<'a>(
        &'a self,
        row: &'static Rule,
        (starts, done): (&'a Fact<Date>, &'a Fact<Date>),
        taken: Truth,
        calendar: &'a Calendar,
    ) -> Clock<'a> {
        Clock {
            starts,
            done,
            begun: BY_DATE,
            taken,
            as_of: &self.as_of,
            term: Term::Row(row),
            calendar,
        }
    }

    fn interviews<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let s = &self.search;
        let dates = (&s.case_assigned_on, &s.interviews_tried_on);
        let row = &timeline::RELATIVES_INTERVIEWED;
        self.clock(row, dates, s.interviews_tried.yes(), calendar)
    }

    /// Thirty days at initial placement, seven otherwise; neither while it is not known which.
    fn notice_clock<'a>(&'a self, calendar: &'a Calendar) -> Option<(Clock<'a>, &'static Rule)> {
        let n = &self.notice;
        let (row, starts) = match n.initial_placement.get()? {
            true => (&timeline::RELATIVES_NOTIFIED, &n.protective_custody_on),
            false => (&timeline::RELATIVE_NOTIFIED_LATER, &n.postal_address_obtained_on),
        };
        let clock = self.clock(row, (starts, &n.notice_sent_on), n.notice_sent.yes(), calendar);
        Some((clock, row))
    }

    fn decision_clock<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let dates = (&self.placed_on, &self.placement_decision_on);
        self.clock(&timeline::PLACEMENT_DECISION, dates, BY_DATE, calendar)
    }
}

impl Member {
    /// Whether the member is of this age on the day asked about. A date of birth needs no age beside it.
    fn is(&self, years: i32, as_of: &Fact<Date>) -> Truth {
        match (self.age.known(), self.birth_date.known()) {
            (None, Some(born)) => as_of
                .passes(|on| born.birthday(years.unsigned_abs()) <= *on)
                .because(self.birth_date.only()),
            _ => old_enough(&self.age, &self.birth_date, as_of, years),
        }
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

/// A rule, the function that decides it and, if the rule states a condition for placement, that condition.
///
/// The conditions alone make the outcome. The rulings cannot: a rule also asks for what may follow the placement.
type Row = (
    &'static Rule,
    fn(&Facts, &Calendar, &mut Say) -> Ruling,
    Option<fn(&Facts) -> Truth>,
);

table! {
    /// The rules in the order in which the text states them.
    TABLE: Row =
        ASSESS: assessed, Some(|facts| facts.reason_to_believe_safe.yes());
        RELATIVES_SEARCH: relatives_sought, None;
        NOTICE_FORM: noticed, None;
        CHILD_FEELINGS: at_ease, Some(Facts::at_ease);
        AGREEMENTS: agreed, Some(|facts| facts.of_age() | facts.agreed());
        CONDITIONS: in_order, Some(Facts::in_order);
        HOME_CONVICTIONS: convicted, Some(|facts| facts.history.clear());
        SUPERVISION: supervised, None;
        DECISION: decided, None;
        DOCUMENTED: documented, None;
        REASSESS: reassessed, None;
        MOVE: moved, None;
        PAYMENT: paid, None;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_80, &APPENDIX_A];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Birthdays(CHECKED_FROM), Span::Birthdays(ADULT)];
    const NUMBERS: &'static [i32] = &[CHECKED_FROM, ADULT];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let conditions = TABLE.iter().filter_map(|(_, _, condition)| *condition);
        let all_hold = Truth::all(conditions.map(|holds| holds(self)));
        Settled::of(all_hold, Outcome::ConditionsMet, Outcome::NotMet)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.contradicting(found);
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.malformed_lists(problems);
    }
}

shape! {
    /// Are the conditions for placing a child with a relative met?
    pub struct Details {
        /// What the home is paid, if that is known: 301.80(p).
        pub payment: Option<Labelled<Payment>>,
    }
}

/// Assesses a relative's home by the conditions of 301.80.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn assess(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let finding = |(rule, decide, _): &Row| Finding::of(rule, |say| decide(facts, calendar, say));
        Reply {
            summary: summary.into(),
            findings: TABLE.iter().map(finding).collect(),
            duties: facts.duties(calendar),
            details: Details {
                payment: facts.payment().map(Labelled),
            },
        }
    })
}

impl Facts {
    fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let mut duties = Vec::new();
        let done = |duty: Duty, fact: &Fact<bool>| match fact.yes().is_yes() {
            true => duty.done(),
            false => duty,
        };
        let row = |clock: Clock<'_>, rule, row: &'static Rule, by| clock.duty(rule, row.citation, by, &row.text);
        let worker = Role::PlacingWorker;
        match self.caregiver_kind.get() {
            None | Some(CaregiverKind::Relative) => {}
            Some(kind) => {
                let close = match kind {
                    CaregiverKind::Godparent => "301.80(e)(1)(B)",
                    _ => "301.80(e)(1)(C)",
                };
                duties.push(Duty::open(&ASSESS, "301.80(c)", worker, &IDENTIFIED));
                duties.push(Duty::open(&ASSESS, close, worker, &CLOSE_AND_CARING));
            }
        }
        if !self.not_weighed().is_empty() {
            duties.push(Duty::open(&ASSESS, "301.80(a), (g)", worker, &WEIGH));
        }
        let permanency = Role::PermanencyWorker;
        if self.search.search_for.is(SearchFor::EnteringCare).is_yes() {
            let interviews = &timeline::RELATIVES_INTERVIEWED;
            let clock = self.interviews(calendar);
            duties.push(row(clock, &RELATIVES_SEARCH, interviews, permanency));
        }
        match (self.violence().known(), self.notice_clock(calendar)) {
            (Some(true), _) => {
                let copy = Duty::open(&NOTICE_FORM, "301.80(e)(1)(G)", permanency, &COPY);
                duties.push(done(copy, &self.notice.violence_record_on_file));
            }
            (Some(false), Some((clock, notice))) => {
                duties.push(row(clock, &NOTICE_FORM, notice, permanency));
            }
            _ => {}
        }
        if self.at_ease().is_no() {
            let at = "301.80(e)(1)(H)";
            let staffing = Duty::open(&CHILD_FEELINGS, at, worker, &STAFFING);
            duties.push(done(staffing, &self.staffing_held));
            let decision = Duty::open(&CHILD_FEELINGS, at, Role::Supervisor, &CRITICAL_DECISION);
            duties.push(done(decision, &self.critical_decision_documented));
        }
        duties.extend(self.history.duties());
        let household = self.fingerprinted();
        let dates = (&self.placed_on, &household);
        let fingerprints = &timeline::FINGERPRINTS;
        let clock = self.clock(fingerprints, dates, BY_DATE, calendar);
        if !self.of_age().is_yes() {
            let taken = row(clock, &AGREEMENTS, fingerprints, Role::RelativeHousehold);
            duties.push(taken);
        }
        let (placed, as_of) = (self.placed_on.get(), self.as_of.get());
        let supervision = Duty::open(&SUPERVISION, "301.80(j)", permanency, &TALK);
        duties.push(supervision);
        let decision = &timeline::PLACEMENT_DECISION;
        duties.push(row(
            self.decision_clock(calendar),
            &DECISION,
            decision,
            Role::Supervisor,
        ));
        let on_the_form = self.conditions_documented_on.get();
        let document = Duty::open(&DOCUMENTED, "301.80(m)", worker, &DOCUMENT);
        duties.push(document.due(placed, on_the_form, as_of));
        let before = self.case_review_on.get().map(|review| review.plus_days(-1));
        let reassess = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_BEFORE);
        duties.push(reassess.due(before, self.reassessed_on.get(), as_of));
        if self.care_in_doubt.yes().is_yes() {
            let now = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_NOW);
            duties.push(done(now, &self.reassessed_on_doubt));
        }
        if self.move_planned.yes().is_yes() {
            let notice = Duty::open(&MOVE, "301.80(o)", Role::Department, &NOTICE_FIRST);
            duties.push(done(notice, &self.move_notice_given));
        }
        let fictive = self.caregiver_kind.is(CaregiverKind::FictiveKin);
        if fictive.is_yes() && !self.licensed.yes().is_yes() {
            let licence = &timeline::LICENCE_APPLICATION;
            let undone = never();
            let clock = self.clock(licence, (&self.placed_on, &undone), BY_DATE, calendar);
            let mut apply = row(clock, &PAYMENT, licence, Role::FictiveKin);
            if self.licensed.known().is_none() {
                apply = apply.note(&IF_UNLICENSED);
                // Not overdue for certain: it waits for that to be known.
                if apply.status == DutyStatus::Overdue {
                    apply.status = DutyStatus::Waiting;
                }
            }
            duties.push(apply.note(&timeline::NO_REMOVAL_FOR_THAT));
        }
        duties
    }

    /// The day on which everybody of 18 and over had been fingerprinted.
    fn fingerprinted(&self) -> Fact<Date> {
        let mut done = never();
        let adult = |member: &&Member| !member.is(ADULT, &self.as_of).is_no();
        let members = self.household.known().map(List::entries).unwrap_or_default();
        let days: Option<Vec<Date>> = members
            .iter()
            .filter(adult)
            .map(|member| member.fingerprinted_on.get())
            .collect();
        if let Some(last) = days.and_then(|days| days.into_iter().max()) {
            done.set(last);
        }
        done
    }
}

/// A step that nobody is known to have taken.
fn never() -> Fact<Date> {
    Fact::of_no_input()
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "relative_home.outcome.conditions_met",
        "On the facts given, the conditions of 301.80 for a placement are met; placing the child remains a decision of \
         the Department and the supervisor.";
    /// The outcome is not_met.
    NOT_MET = "relative_home.outcome.not_met",
        "A condition of 301.80 for a placement is not met: the child is not placed there while it is not.";
    /// The outcome is undetermined.
    UNDETERMINED = "relative_home.outcome.undetermined",
        "It cannot be told yet whether the conditions of 301.80 for a placement are met.";
    /// 301.80(a), (g).
    WEIGH = "relative_home.duty.weigh",
        "Consider what has not been considered yet, and document it.";
    /// 301.80(e)(1)(G).
    COPY = "relative_home.duty.copy",
        "Obtain a copy of the police report or finding of violence, and put it into the record.";
    /// 301.80(e)(1)(H).
    STAFFING = "relative_home.duty.staffing",
        "Hold a supervisory staffing to discuss the child's feelings and to determine and validate the concerns.";
    /// 301.80(e)(1)(H).
    CRITICAL_DECISION = "relative_home.duty.critical_decision",
        "Make a Critical Decision on placement with this relative, and document it in a supervisory note.";
    /// 301.80(n).
    REASSESS_BEFORE = "relative_home.duty.reassess",
        "Reassess the home before the administrative case review.";
    /// 301.80(j).
    TALK = "relative_home.duty.talk",
        "Talk through supervision and discipline at the first visit and each later one, and supervision at monthly \
         visits.";
    /// 301.80(m).
    DOCUMENT = "relative_home.duty.document",
        "Document on the Department's form that the conditions for placement are met, before the placement or with it.";
}
