//! The rules of 301.80, in the order of the Section. The function that decides a rule stands below it.

use super::conditions::{LEADS, SIGNED, failing, say_items};
use super::{AgreementPoint, CaregiverKind, ChildFeelings, Facts, HomePoint, HomeVisit, SearchFor};
use crate::engine::answer::{Ruling, Say, Status};
use crate::engine::fact::{Code, List};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::convictions::home_convictions;
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

rule! {
    /// 301.80(a), (g).
    ASSESS = "home.assess", "301.80(a), (g)":
        "The Department has reason to believe that the relative can care for the child safely and adequately, after \
         weighing what subsections (a) and (g) name.";
    JUDGEMENT = "What is weighed is a judgement: it is listed, and never scored.";
    NOT_WEIGHED = "Not considered yet: {considerations}.";
    DO_NOT_PLACE = "Without that reason the child is not placed there.";
}

pub(super) fn assessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let believes = f.reason_to_believe_safe.yes();
    if f.considered.known().is_some() {
        say.reading(&JUDGEMENT);
    }
    let open = f.not_weighed();
    if !open.is_empty() {
        let open = open.iter().map(|consideration| consideration.word()).collect();
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

pub(super) fn relatives_sought(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let search = &f.search;
    say.note(&GOES_ON);
    let both_searches = Truth::all([
        search.parents_asked.yes(),
        !search.child_can_be_asked.yes() | search.child_asked_alone.yes(),
        search.everyone_contacted.yes(),
        search.contacts_documented.yes(),
    ]);
    let entering = Truth::all([
        both_searches,
        search.everyone_listed.yes(),
        search.interviews_tried.yes(),
        search.grandparents_contacted.yes(),
    ]);
    let again = Truth::all([both_searches, search.interested_reconsidered.yes()]);
    let taken = search.search_for.decide(|search_for| match search_for {
        SearchFor::EnteringCare => entering,
        SearchFor::ChangeOfPlacement => again,
    });
    if taken.is_no() {
        say.mend(&TAKE_STEPS);
        return taken.into();
    }
    if search.search_for.get() != Some(SearchFor::EnteringCare) {
        return taken.into();
    }
    let in_time = f.interviews(calendar).ruling(say);
    match in_time.status {
        Status::NotMet => in_time,
        Status::Unknown if taken.is_yes() => in_time,
        Status::Met | Status::Pending | Status::NotApplicable | Status::Unknown => taken.into(),
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

pub(super) fn noticed(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let notice = &f.notice;
    let violence = f.violence();
    let sent = f.notice_sent();
    let form = Truth::all([notice.notice_by_mail.yes(), notice.notice_says_court_order.yes()]);
    match violence.known() {
        Some(true) => {
            say.note(&NO_NOTICE);
            let kept = !sent & notice.violence_record_on_file.yes();
            if kept.is_no() {
                say.mend(&KEEP_A_COPY);
            }
            Ruling::from(kept).because(violence.rests_on())
        }
        None => Truth::unknown(violence.rests_on()).into(),
        Some(false) => {
            say.reading(&timeline::THIRTY_OR_SEVEN);
            let in_time = f.notice_clock(calendar).map(|(clock, _)| clock.ruling(say));
            if sent.is_yes() && form.is_no() {
                say.mend(&SEND_AGAIN);
                return form.into();
            }
            match in_time {
                None => Truth::unknown(notice.initial_placement.only()).into(),
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

pub(super) fn at_ease(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
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

pub(super) fn agreed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if f.caregiver_kind.is(CaregiverKind::Godparent).is_yes() && f.licensed.yes().is_yes() {
        say.reading(&BOTH_GODPARENTS);
    }
    if f.of_age().is_yes() {
        say.reading(&AGE_BY_THEN);
    }
    Ruling::where_applies(!f.of_age(), || {
        let agreed = f.agreed();
        if say.is_silent() {
            return agreed.into();
        }
        if f.household.known().is_some() {
            say.reading(&HAVE_SIGNED);
        }
        let mut items = failing(&f.agreements, AgreementPoint::WORDS);
        let authorizations = AgreementPoint::BackgroundCheck.word();
        if f.everybody(SIGNED).is_no() && !items.contains(&authorizations) {
            items.push(authorizations);
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

pub(super) fn in_order(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let met = f.in_order();
    if say.is_silent() {
        return met.into();
    }
    if f.household.known().is_some() {
        say.reading(&THE_RELATIVE_TOO);
    }
    let (registers, leads) = (f.registers(), f.everybody(LEADS));
    let unmet = |met: Truth, point: HomePoint| met.is_no().then_some(point.word());
    let mut items: Vec<&'static Word> = Vec::new();
    items.extend(unmet(registers, HomePoint::Registers));
    items.extend(unmet(leads, HomePoint::Leads));
    items.extend(failing(&f.home, HomePoint::WORDS));
    items.extend(unmet(f.telephone(), HomePoint::Telephone));
    if met.is_no() {
        say_items(say, &items, &NOT_SO, &PUT_RIGHT);
    }
    met.into()
}

pub(super) fn convicted(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
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

pub(super) fn supervised(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let log = f.home_visits.only();
    let Some(visits) = f.home_visits.known().map(List::entries) else {
        return Truth::unknown(log).into();
    };
    let discussed = |visit: &HomeVisit| visit.discipline_discussed.get();
    if visits.iter().any(|visit| discussed(visit) == Some(false)) {
        let silent = visits.iter().filter(|visit| discussed(visit) == Some(false));
        let days: Vec<Date> = silent.filter_map(|visit| visit.date.get()).collect();
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
    let months = whole_months(placed, as_of);
    // A visit without a date may have been in any month.
    let visited = |month: &Date| {
        let mut dates = visits.iter().map(|visit| visit.date.get());
        dates.any(|date| date.is_none_or(|day| day.first_of_month() == *month))
    };
    let lacking: Vec<Date> = months.iter().copied().filter(|month| !visited(month)).collect();
    if !lacking.is_empty() {
        say.note(|| Note::plain(&NO_VISIT).with("months", Arg::Dates(lacking)));
        say.mend(&NEXT_TIME);
        return Truth::no(facts).into();
    }
    let complete = |visit: &HomeVisit| visit.date.get().is_some() && discussed(visit).is_some();
    if !visits.iter().all(complete) {
        Truth::unknown(log).into()
    } else if months.is_empty() && visits.is_empty() {
        Ruling::pending(facts)
    } else {
        Truth::yes(facts).into()
    }
}

/// The calendar months that began on the day of the placement or later and are over, each by its first day.
fn whole_months(placed: Date, as_of: Date) -> Vec<Date> {
    let next = |month: Date| month.last_of_month().plus_days(1);
    let mut month = placed.first_of_month();
    if month < placed {
        month = next(month);
    }
    let mut months = Vec::new();
    while month.last_of_month() < as_of {
        months.push(month);
        month = next(month);
    }
    months
}

rule! {
    /// 301.80(l), 301.20.
    DECISION = "home.decision", "301.80(l), 301.20":
        "Within {#placement_decision_days} days of the initial placement a supervisor decides on it, with the \
         background checks of everybody of {#adult_age} and over and the child's best interests in view.";
    DECIDE_AGAIN = "Have a supervisor decide, on the background checks and the child's best interests.";
}

pub(super) fn decided(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    say.reading(&timeline::CRITERIA_ELSEWHERE);
    let in_time = f.decision_clock(calendar).ruling(say);
    let properly = Truth::all([
        f.decided_by_supervisor.yes(),
        f.decided_on_background_checks.yes(),
        f.decided_on_best_interests.yes(),
    ]);
    match f.placement_decision_on.get() {
        Some(_) if properly.is_no() => {
            say.mend(&DECIDE_AGAIN);
            properly.into()
        }
        Some(_) if in_time.status == Status::Met => Ruling::from(properly).because(in_time.facts),
        Some(_) | None => in_time,
    }
}

rule! {
    /// 301.80(m).
    DOCUMENTED = "home.documented", "301.80(m)":
        "The conditions are documented on the Department's form before the placement, or with it.";
    TOO_LATE = "Documented after the placement: that cannot be undone; record the reason.";
}

pub(super) fn documented(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
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

pub(super) fn reassessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
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
    if let (Some(review), Some(as_of)) = (f.case_review_on.get(), f.as_of.get())
        && before.is_unknown()
        && as_of < review
        && on_doubt.is_yes()
    {
        return Ruling::pending(f.case_review_on.only() | f.as_of.only() | on_doubt.rests_on());
    }
    both.into()
}

rule! {
    /// 301.80(o).
    MOVE = "home.move", "301.80(o)":
        "The child is moved to another placement only where the Department determines that it is necessary, and after \
         notice under 89 Ill. Adm. Code 337.";
    NOTICE_FIRST = "Determine that the move is necessary and give the notice under Part 337 first.";
}

pub(super) fn moved(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    Ruling::where_applies(f.move_planned.yes(), || {
        let allowed = Truth::all([f.move_necessary.yes(), f.move_notice_given.yes()]);
        if allowed.is_no() {
            say.mend(&NOTICE_FIRST);
        }
        allowed.into()
    })
}

rule! {
    /// 301.80(p).
    PAYMENT = "home.payment", "301.80(p)":
        "A licensed home is paid the foster care rate, an unlicensed relative the child-only standard of need.";
    PAID = "Here: {payment}.";
    IF_UNLICENSED = "This is owed only where the home is not licensed, which was not stated.";
}

pub(super) fn paid(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if let Some(payment) = f.payment() {
        say.note(|| Note::plain(&PAID).with("payment", Arg::Word(payment.word())));
    }
    f.licensed.stated().into()
}
