//! The visiting plan of a parent and child, 301.210.

use super::frequency::{Pace, VisitPeriod};
use super::{
    Checklist, Clashes, Decides, Entry, Goal, Outcome, Reports, Requirement, all_parts, as_done, dated, either, settle,
    table, untimed,
};
use crate::engine::answer::{Duty, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::fact::{Code, Fact};
use crate::engine::problem::messages;
use crate::engine::rule::{Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    EMERGENCY_PARENT_PLAN_WORKING_DAYS, PARENT_PLAN_WORKING_DAYS, QUARTER_MONTHS, WEEK_DAYS, YEAR_MONTHS,
};
use crate::law::sections::S301_210;
use crate::law::shared::checklist::NOT_ASKED;
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

mod facts;

pub use facts::{Facts, VisitPlace};

rule! {
    /// 301.210(a): calls and mail are encouraged unless a court order prohibits them.
    CALLS_MAIL = "visit.parent_calls_mail", "301.210(a)":
        "A plan bars telephone calls or mail only where a court prohibited them.";
    ALLOW_CALLS = "Let the plan allow telephone calls at reasonable hours, or obtain a court order.";
    ALLOW_MAIL = "Let the plan allow mail, or obtain a court order.";
    ALLOW_BOTH = "Let the plan allow telephone calls at reasonable hours and mail, or obtain a court order.";
    REASONABLE_HOURS = "Keeping calls to reasonable hours is what the rule itself does.";
}

fn calls_mail(f: &Facts, say: &mut Say) -> Ruling {
    let calls = !f.calls_barred.yes() | f.court_prohibits_calls.yes();
    let mail = !f.mail_barred.yes() | f.court_prohibits_mail.yes();
    match (calls.is_no(), mail.is_no()) {
        (true, true) => say.mend(&ALLOW_BOTH),
        (true, false) => say.mend(&ALLOW_CALLS),
        (false, true) => say.mend(&ALLOW_MAIL),
        (false, false) => {}
    }
    if f.calls_limited_to_reasonable_hours.yes().is_yes() {
        say.note(&REASONABLE_HOURS);
    }
    (calls & mail).into()
}

rule! {
    /// 301.210(a): the responsible agency shall arrange for visits.
    ARRANGED = "visit.parent_arranged", "301.210(a)":
        "The responsible agency arranges the visits of parents and child.";
}

fn arranged(f: &Facts, _: &mut Say) -> Ruling {
    untimed(f.visits_arranged.yes())
}

rule! {
    /// 301.210(a): parents are told what repeated failure to visit can lead to.
    WARNING = "visit.parent_warning", "301.210(a)":
        "The parents are told that repeatedly missing planned visits is taken as a lack of concern for the child, and \
         can lead to a petition to end their rights.";
    NO_TIME = "No time is stated for this: it is a duty, and leaving it open fails nothing.";
}

fn warning(f: &Facts, say: &mut Say) -> Ruling {
    if !f.parents_told_consequence.yes().is_yes() {
        say.reading(&NO_TIME);
    }
    untimed(f.parents_told_consequence.yes())
}

rule! {
    /// 301.210(b): these rules apply if the permanency goal is return home.
    APPLIES = "visit.parent_applies", "301.210(b)":
        "The rules on a parent and child's visiting plan are for the goal return home.";
}

fn applies(f: &Facts, _: &mut Say) -> Ruling {
    let applies = f.applies();
    if applies.is_no() {
        Ruling::not_applicable(applies.rests_on())
    } else {
        applies.into()
    }
}

rule! {
    /// 301.210(b)(1)-(2): the plan is made before placement or within three working days. After an emergency placement,
    /// it is made within ten.
    ESTABLISHED = "visit.parent_established", "301.210(b)(1)-(2)":
        "The plan is made before the placement or within {#parent_plan_working_days} working days after it, after an \
         emergency placement within {#emergency_parent_plan_working_days}.";
}

fn established(f: &Facts, say: &mut Say) -> Ruling {
    let emergency = f.emergency_placement.yes();
    let silent = &mut Say::silent();
    match emergency.known() {
        Some(is_so) => Ruling::where_applies(Truth::yes(emergency.rests_on()), || f.clock(is_so).ruling(say)),
        None => either(emergency, f.clock(true).ruling(silent), f.clock(false).ruling(silent)),
    }
}

rule! {
    /// 301.210(b)(3).
    BEGIN = "visit.parent_begin", "301.210(b)(3)":
        "The plan says that visits begin immediately.";
    SAY_SO = "Have the plan say that visits begin immediately.";
}

fn begin(f: &Facts, say: &mut Say) -> Ruling {
    let begin = f.visits_begin_immediately.yes();
    if begin.is_no() {
        say.mend(&SAY_SO);
    }
    begin.into()
}

rule! {
    /// 301.210(b)(4).
    WEEKLY = "visit.parent_weekly", "301.210(b)(4)":
        "Parents are expected to visit every week, unless the record documents otherwise.";
    EACH_WEEK = "Weekly is read as at least one visit in each week from Monday to Sunday.";
    CANNOT_BE_WEEKLY = "Visits in each period ({period}): {count}. They cannot be weekly: that is fewer than four a \
                        month.";
    WEEK_SKIPPED = "With one visit every {days} {days|one=day|other=days}, some week from Monday to Sunday has none.";
    ASK_PATTERN = "A count by two weeks, month, quarter or year does not say how the visits fall: say whether each \
                   week has one.";
    LESS_DOCUMENTED = "The record documents why visits are less often than weekly.";
    PLAN_WEEKLY = "Plan at least one visit in each week, or document in the case record why visits are less often.";
}

/// Whether a pace has a visit in each week. `None` if that depends on how the visits fall.
fn is_weekly(pace: Pace) -> Option<bool> {
    // A month has at least four whole weeks.
    let least = |months: i32, count: i32| (count < 4 * months).then_some(false);
    match pace {
        Pace::Every(days) => Some(days <= WEEK_DAYS),
        Pace::Count(_, VisitPeriod::Day | VisitPeriod::Week) => Some(true),
        Pace::Count(count, VisitPeriod::Fortnight) => (count < 2).then_some(false),
        Pace::Count(count, VisitPeriod::Month) => least(1, count),
        Pace::Count(count, VisitPeriod::Quarter) => least(QUARTER_MONTHS, count),
        Pace::Count(count, VisitPeriod::Year) => least(YEAR_MONTHS, count),
    }
}

fn weekly(f: &Facts, say: &mut Say) -> Ruling {
    let often = f.frequency.suffices(is_weekly, &f.each_week_has_visit);
    let documented = f.weekly_exception_documented.yes();
    if let Some(pace) = f.frequency.pace() {
        say.reading(&EACH_WEEK);
        match (is_weekly(pace), pace) {
            (Some(false), Pace::Every(days)) => {
                say.reading(|| Note::plain(&WEEK_SKIPPED).with("days", Arg::Number(days.into())))
            }
            (Some(false), Pace::Count(count, period)) => say.reading(|| {
                Note::plain(&CANNOT_BE_WEEKLY)
                    .with("count", Arg::Number(count.into()))
                    .with("period", Arg::Word(period.word()))
            }),
            (None, _) if often.is_unknown() => say.reading(&ASK_PATTERN),
            (Some(true) | None, Pace::Every(_) | Pace::Count(..)) => {}
        }
    }
    if documented.is_yes() && !often.is_yes() {
        say.note(&LESS_DOCUMENTED);
    }
    if (often | documented).is_no() {
        say.mend(&PLAN_WEEKLY);
    }
    (often | documented).into()
}

rule! {
    /// 301.210(b)(5).
    INCREASING = "visit.parent_increasing", "301.210(b)(5)":
        "Visits grow longer unless they cause the child specific harm.";
    GROW = "Have the plan let visits grow longer, or document the specific harm that they cause.";
}

fn increasing(f: &Facts, say: &mut Say) -> Ruling {
    let increasing = f.length_increases.yes() | f.specific_harm_from_visits.yes();
    if increasing.is_no() {
        say.mend(&GROW);
    }
    increasing.into()
}

rule! {
    /// 301.210(b)(6).
    PLACE = "visit.parent_place", "301.210(b)(6)":
        "Visits take place in the parents' home where that is safe, otherwise in the most homelike place possible; an \
         office will do where structure is needed to evaluate or protect the child.";
    NOT_SAFE = "Choose the most homelike place possible: visits in the parents' home are not safe for the child.";
    HOME_FIRST = "Plan visits in the parents' home: they are safe there.";
    MORE_HOMELIKE = "Choose the most homelike place possible.";
    NO_OFFICE = "Choose a homelike place, or document why structure is needed to evaluate or protect the child.";
}

fn place(f: &Facts, say: &mut Say) -> Ruling {
    let safe = f.parents_home_safe.yes();
    let fits = f.visit_place.decide(|place| match place {
        VisitPlace::ParentsHome => safe,
        VisitPlace::OtherHomelike => !safe & f.most_homelike_possible.yes(),
        VisitPlace::Office => f.structure_needed.yes(),
    });
    match f.visit_place.get() {
        Some(VisitPlace::ParentsHome) if fits.is_no() => say.mend(&NOT_SAFE),
        Some(VisitPlace::OtherHomelike) if safe.is_yes() => say.mend(&HOME_FIRST),
        Some(VisitPlace::OtherHomelike) if fits.is_no() => say.mend(&MORE_HOMELIKE),
        Some(VisitPlace::Office) if fits.is_no() => say.mend(&NO_OFFICE),
        Some(VisitPlace::ParentsHome | VisitPlace::OtherHomelike | VisitPlace::Office) | None => {}
    }
    fits.into()
}

rule! {
    /// 301.210(b)(7).
    WITHHELD_CONTACT = "visit.parent_withheld_contact", "301.210(b)(7)":
        "Where the caregiver's identity is withheld, the plan says how contact is kept.";
    SAY_HOW = "Have the plan say how contact is kept while the caregiver's identity is withheld.";
}

fn withheld_contact(f: &Facts, say: &mut Say) -> Ruling {
    let stated = f.contact_method_stated.yes();
    if f.identity_withheld.yes().is_yes() && stated.is_no() {
        say.mend(&SAY_HOW);
    }
    either(f.identity_withheld.yes(), stated.into(), NOT_ASKED)
}

rule! {
    /// 301.210(b)(8).
    ROLES = "visit.parent_roles", "301.210(b)(8)":
        "The plan states what the Department, the service providers, the parents and the child are responsible for.";
}

fn roles(f: &Facts, say: &mut Say) -> Ruling {
    let parts = [
        (&f.role_department_stated, Requirement::RoleOfDepartment),
        (&f.role_providers_stated, Requirement::RoleOfProviders),
        (&f.role_parents_stated, Requirement::RoleOfParents),
        (&f.role_child_stated, Requirement::RoleOfChild),
    ];
    all_parts(say, &parts).into()
}

impl Facts {
    /// The time in which the plan is made, after an emergency placement or after any other.
    fn clock(&self, emergency: bool) -> Clock<'_> {
        Clock {
            starts: &self.placement_date,
            done: &self.plan_established_date,
            begun: BY_DATE,
            taken: self.plan_established.yes(),
            as_of: &self.as_of,
            term: Term::Working(if emergency {
                EMERGENCY_PARENT_PLAN_WORKING_DAYS.count()
            } else {
                PARENT_PLAN_WORKING_DAYS.count()
            }),
            calendar: &self.calendar,
        }
    }
}

table! {
    /// The rules in the order of the Sections.
    TABLE: Entry<Facts> =
        CALLS_MAIL: calls_mail, Decides;
        ARRANGED: arranged, Reports;
        WARNING: warning, Reports;
        APPLIES: applies, Decides;
        ESTABLISHED: established, Decides;
        BEGIN: begin, Decides;
        WEEKLY: weekly, Decides;
        INCREASING: increasing, Decides;
        PLACE: place, Decides;
        WITHHELD_CONTACT: withheld_contact, Decides;
        ROLES: roles, Decides;
}

impl Checklist for Facts {
    const TABLE: &'static [Entry<Facts>] = TABLE;
    const SECTIONS: &'static [&'static Section] = &[&S301_210];

    fn applies(&self) -> Truth {
        self.goal.is(Goal::ReturnHome)
    }
    fn why_not(&self) -> &'static Message {
        &OTHER_GOAL
    }
    fn gates(&self) -> Vec<(Fact<bool>, Truth, FactSet)> {
        vec![dated(self.plan_established, self.plan_established_date)]
    }
    fn calendar(&mut self) -> &mut Calendar {
        &mut self.calendar
    }
    fn duties(&self) -> Vec<Duty> {
        let mut duties = vec![
            as_done(
                Duty::open(&ARRANGED, "301.210(a)", Role::Agency, &ARRANGE),
                self.visits_arranged.yes(),
            ),
            as_done(
                Duty::open(&WARNING, "301.210(a)", Role::Agency, &TELL_PARENTS),
                self.parents_told_consequence.yes(),
            ),
        ];
        let terms: &[(bool, &'static str)] = match self.emergency_placement.get() {
            Some(true) => &[(true, "301.210(b)(2)")],
            Some(false) => &[(false, "301.210(b)(1)")],
            None => &[(false, "301.210(b)(1)"), (true, "301.210(b)(2)")],
        };
        for (emergency, citation) in terms {
            let text = if *emergency { &MAKE_PLAN_EMERGENCY } else { &MAKE_PLAN };
            duties.push(self.clock(*emergency).duty(&ESTABLISHED, citation, Role::Agency, text));
        }
        duties
    }
}

messages! { MESSAGES:
    /// The permanency goal is not return home.
    OTHER_GOAL = "visitation.outcome.other_goal",
        "The permanency goal is not return home, so 301.210 does not ask for this plan.";
    /// 301.210(a).
    ARRANGE = "visitation.duty.arrange", "Arrange the visits of parents and child.";
    /// 301.210(a).
    TELL_PARENTS = "visitation.duty.tell_parents",
        "Tell the parents what repeatedly missing planned visits can lead to.";
    /// 301.210(b)(1).
    MAKE_PLAN = "visitation.duty.make_plan",
        "Establish the visiting plan, before the placement or within {#parent_plan_working_days} working days after \
         it.";
    /// 301.210(b)(2).
    MAKE_PLAN_EMERGENCY = "visitation.duty.make_plan_emergency",
        "After an emergency placement, establish the visiting plan within {#emergency_parent_plan_working_days} \
         working days.";
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Days(EMERGENCY_PARENT_PLAN_WORKING_DAYS.value), Span::Days(60)];
    const NUMBERS: &'static [i32] = &[2, 4, 8, 12, 48];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        settle(self)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(&self.as_of, &[&self.placement_date, &self.plan_established_date]);
        clashes.only_if(&self.plan_established, &[&self.plan_established_date]);
        self.frequency
            .contradictions(is_weekly, &self.each_week_has_visit, &mut clashes);
    }
}
