//! May this recipient be told who a child's caregiver is and where? 301.420 to 301.470, with 301.210(a) and
//! 301.230. The default is silence: only a rule opens.
//!
//! ```
//! use part301::time::calendar::{Calendar, Date};
//! use part301::law::disclosure::{self, Facts, Outcome, Recipient};
//!
//! let mut facts = Facts::default();
//! facts.recipient.set(Recipient::School);
//! facts.is_redisclosure.set(false);
//! facts.qualifier_met.set(true); // the child's own school
//! facts.necessary_for_services.set(true);
//! facts.court_prohibits.set(false);
//! let answer = disclosure::decide(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::Undetermined);
//! assert_eq!(answer.missing_paths(), ["/orderOfProtection"]);
//!
//! facts.order_of_protection.set(false);
//! let answer = disclosure::decide(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::Permitted);
//!
//! facts.recipient.set(Recipient::Other); // a neighbour, say: 301.440(e) asks for more
//! facts.qualifier_met = Facts::default().qualifier_met;
//! facts.in_service_plan.set(true);
//! facts.notice_sent_on.set(Date::parse("2026-03-01")?);
//! facts.review_requested.set(false);
//! facts.as_of.set(Date::parse("2026-03-11")?);
//! let answer = disclosure::decide(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotYet); // the tenth day; it opens on March 12
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod facts;
mod rules;

pub use facts::{
    CONTRADICTIONS, ConvictionCategory, Determination, Door, Facts, GoalHomeOrOther, ParentalRights, Recipient,
    RedisclosurePurpose, ReviewResult,
};
pub use rules::{
    ASSESSMENT_BARS, ASSESSMENT_FIRST, CONFIDENTIAL, COURT_BARS, GENERAL_NOTICE, GOAL_NOT_HOME, NECESSARY,
    NOTICE_WINDOW, ORDER_OF_PROTECTION, OTHER, PARENTS_RETURN_HOME, REDISCLOSURE, REDISCLOSURE_NOTICE, REVIEW_TOLD,
    RIGHTS_ENDED, ROUTINE, RULES, SIBLING_DETAILS, SIBLING_IN_CARE, SIBLINGS_WITH_PARENTS, WITHHOLD_NOTICE,
};

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty, DutyStatus, Finding, Ruling, Ternary};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer};
use crate::engine::fact::{Code, Fact, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Rule, Section};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    ASSESSMENT_WITHHOLDING_NOTICE_DAYS, Number, SIBLING_MOVE_NOTICE_DAYS, SIBLING_TOLD_AGE,
    SIBLING_WITHHOLDING_NOTICE_DAYS,
};
use crate::law::sections::{
    APPENDIX_A, S301_210, S301_230, S301_420, S301_430, S301_440, S301_450, S301_460, S301_470,
};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};
use rules::{
    BEFORE_THE_MOVE, Effect, EffectOf, FINISH_ASSESSMENT, FIRST_DAY, GIVE_NOTICE, NEXT_BUSINESS_DAY, TABLE, UNREPORTED,
    paragraph,
};

codes! {
    /// What the decision comes to.
    pub enum DisclosureOutcome {
        /// It may be disclosed on the day asked about.
        Permitted = "permitted", "permitted";
        /// Not yet: steps are owed, or time has to pass.
        NotYet = "not_yet", "not yet";
        /// It may not be disclosed.
        Prohibited = "prohibited", "prohibited";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

/// What the decision comes to.
pub type Outcome = DisclosureOutcome;

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[
    &S301_210,
    &S301_230,
    &S301_420,
    &S301_430,
    &S301_440,
    &S301_450,
    &S301_460,
    &S301_470,
    &APPENDIX_A,
];

impl Facts {
    /// A case for each group of recipients that it may be. The rules treat all recipients of a group alike, so one
    /// stands for its group.
    fn cases(&self) -> Vec<Case> {
        if let Some(recipient) = self.recipient.get() {
            return vec![Case::of(self, recipient)];
        }
        let mut cases: Vec<Case> = Vec::new();
        for recipient in Recipient::ALL {
            if cases.iter().any(|case| case.door == recipient.door()) {
                continue;
            }
            let mut facts = self.clone();
            facts.recipient.set(*recipient);
            if facts.is_consistent() {
                cases.push(Case::of(&facts, *recipient));
            }
        }
        cases
    }

    fn is_consistent(&self) -> bool {
        let mut consistent = true;
        self.clashes(&mut |_| consistent = false);
        consistent
    }
}

/// What the rules do to the disclosure to one recipient.
struct Case {
    /// The facts with all that they imply for this recipient.
    facts: Facts,
    door: Door,
    /// The effect of all rules together.
    effect: Effect,
}

impl Case {
    fn of(facts: &Facts, recipient: Recipient) -> Case {
        let (facts, door) = (facts.implied(), recipient.door());
        let effect = facts.effect(door);
        Case { facts, door, effect }
    }

    /// Whether it is closed to the recipient.
    fn prohibited(&self) -> Truth {
        let (effect, passed_on) = (self.effect, self.facts.is_redisclosure.yes());
        effect.bars | (passed_on & effect.closes_passing_on) | (!passed_on & effect.closes)
    }

    /// Whether everything owed was done and waited for.
    fn done(&self) -> Truth {
        self.effect.first & (self.facts.is_redisclosure.yes() | self.effect.step)
    }

    /// Whether it may be disclosed on the day asked about, either passed on or by the Department or agency.
    fn may_be_told(&self) -> Truth {
        let (effect, passed_on) = (self.effect, self.facts.is_redisclosure.yes());
        let by_department = !effect.closes & effect.step;
        let opened = (passed_on & !effect.closes_passing_on) | (!passed_on & by_department);
        !effect.bars & effect.first & opened
    }

    /// Whether this effect of one rule is known to close it.
    fn is_closed_by(&self, effect: EffectOf) -> bool {
        let (effect, passed_on) = (effect(&self.facts, self.door), self.facts.is_redisclosure.yes());
        effect.bars.is_yes()
            || passed_on.is_yes() && effect.closes_passing_on.is_yes()
            || passed_on.is_no() && effect.closes.is_yes()
    }

    /// The first rule with this effect.
    fn rule(&self, has: fn(Effect) -> bool) -> Option<&'static Rule> {
        let mut rules = TABLE.iter();
        let found = rules.find(|(_, effect, _)| has(effect(&self.facts, self.door)));
        found.map(|(rule, ..)| *rule)
    }
}

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[Span::Days(FIRST_DAY), Span::Birthdays(SIBLING_TOLD_AGE.value)];
    const NUMBERS: &'static [i32] = &[SIBLING_TOLD_AGE.value];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let (mut outcome, mut open) = (None, FactSet::EMPTY);
        for case in self.cases() {
            let (prohibited, done) = (case.prohibited(), case.done());
            let ends = match (prohibited.known(), done.known()) {
                (Some(true), _) => Some(Outcome::Prohibited),
                (Some(false), Some(true)) => Some(Outcome::Permitted),
                (Some(false), Some(false)) => Some(Outcome::NotYet),
                (Some(false), None) | (None, _) => None,
            };
            match ends {
                None => {
                    for truth in [prohibited, done] {
                        if truth.is_unknown() {
                            open |= truth.rests_on();
                        }
                    }
                }
                Some(_) if outcome.is_none() => outcome = ends,
                Some(_) if outcome == ends => {}
                Some(_) => open |= self.recipient.only(),
            }
        }
        match outcome {
            Some(outcome) if open.is_empty() => Settled::Outcome(outcome),
            Some(_) | None => Settled::Open(open | self.recipient.unless_known()),
        }
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.clashes(found);
    }
}

shape! {
    /// May this recipient be told who the caregiver is and where?
    pub struct Details {
        /// Whether it may be disclosed on the day asked about: `"yes"` only if it is permitted, and often `"no"`
        /// already while the outcome is undetermined. `"unknown"` is no permission.
        pub today: Ternary,
        /// The first day on which the notice to the caregiver allows it, if a notice is needed and its date is known.
        /// The outcome and `missing` say what else may stand against it.
        pub not_before: Option<Date>,
        /// If no notice was given yet: the first day that a notice on the day asked about would allow.
        pub not_before_if_notice_today: Option<Date>,
        /// The id of the rule that decides: the first bar, what is still owed, or what opens it. While the outcome is
        /// undetermined it is `"disclosure.confidential"`.
        pub governing: &'static Rule,
        /// The ids of all rules that are known to bar it, in the order of the Sections.
        pub bars: Vec<&'static Rule>,
        /// The paragraph of 301.430(a) that names the recipient, as in `"301.430(a)(8)"`, if one does.
        pub paragraph: Option<&'static str>,
    }
}

/// Decides whether the recipient may be told, on the day asked about, who the caregiver is and where.
///
/// The calendar only serves to name the next business day. It does not move the first day of disclosure.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn decide(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let view = View::new(facts, outcome);
        let mut findings = vec![Finding::of(&CONFIDENTIAL, |_| view.confidential())];
        findings.extend(
            TABLE
                .iter()
                .map(|(rule, _, decide)| Finding::of(rule, |say| decide(&view.facts, say))),
        );
        if let Some(next) = view.next_business_day(calendar) {
            let window = findings.iter_mut().find(|found| found.rule == &NOTICE_WINDOW);
            if let Some(window) = window {
                let note = Note::plain(&NEXT_BUSINESS_DAY).with("date", Arg::Date(next));
                window.readings.push(note);
            }
        }
        let today = view.today();
        Reply {
            summary: view.summary(today),
            findings,
            duties: view.duties(),
            details: Details {
                today,
                not_before: view.not_before(),
                not_before_if_notice_today: view.if_notice_today(),
                governing: view.governing(),
                bars: view.bars().collect(),
                paragraph: view.paragraph(),
            },
        }
    })
}

/// The facts with all that they imply, their outcome, and a case for each possible recipient.
struct View {
    facts: Facts,
    outcome: Outcome,
    cases: Vec<Case>,
}

impl View {
    fn new(facts: &Facts, outcome: Outcome) -> View {
        View {
            facts: facts.implied(),
            outcome,
            cases: facts.cases(),
        }
    }

    /// The case, if the recipient is known.
    fn case(&self) -> Option<&Case> {
        self.facts.recipient.get()?;
        self.cases.first()
    }

    /// The default: disclosed only as Subpart D provides.
    fn confidential(&self) -> Ruling {
        let facts = self.facts.recipient.only();
        match self.outcome {
            Outcome::Permitted => Truth::yes(facts).into(),
            Outcome::Prohibited => Truth::no(facts).into(),
            Outcome::NotYet => Ruling::pending(facts),
            Outcome::Undetermined => Truth::unknown(facts).into(),
        }
    }

    /// Whether it may be disclosed on the day asked about: often "no" while the outcome is still open.
    fn today(&self) -> Ternary {
        match self.outcome {
            Outcome::Permitted => Ternary::Yes,
            Outcome::Prohibited | Outcome::NotYet => Ternary::No,
            Outcome::Undetermined if self.cases.iter().all(|case| case.may_be_told().is_no()) => Ternary::No,
            Outcome::Undetermined => Ternary::Unknown,
        }
    }

    /// Every rule that is known to close it, for each possible recipient.
    fn bars(&self) -> impl Iterator<Item = &'static Rule> {
        let stands = |effect: EffectOf| self.cases.iter().all(|case| case.is_closed_by(effect));
        let standing = TABLE.iter().filter(move |(_, effect, _)| stands(*effect));
        standing.map(|(rule, ..)| *rule)
    }

    /// The rule that decides: the first bar, what is still owed, or what opens it. While that is unknown, the rule that
    /// the information is confidential.
    fn governing(&self) -> &'static Rule {
        let case = self.case();
        let rule = match self.outcome {
            Outcome::Prohibited => self.bars().next(),
            Outcome::NotYet => case.and_then(|case| {
                let first = case.rule(|effect| effect.first.is_no());
                first.or_else(|| case.rule(|effect| effect.step.is_no()))
            }),
            Outcome::Permitted if self.facts.is_redisclosure.yes().is_yes() => Some(&REDISCLOSURE),
            Outcome::Permitted => case.and_then(|case| case.rule(|effect| effect.opens.is_yes())),
            Outcome::Undetermined => None,
        };
        rule.unwrap_or(&CONFIDENTIAL)
    }

    /// The paragraph of 301.430(a) that speaks of the recipient.
    fn paragraph(&self) -> Option<&'static str> {
        let (paragraph, _) = paragraph(self.facts.recipient.get()?)?;
        Some(paragraph)
    }

    /// The Department or agency discloses after notice, as far as is known, and nothing closes it.
    fn waits_for_notice(&self) -> bool {
        self.outcome != Outcome::Prohibited
            && self.facts.is_redisclosure.yes().is_no()
            && self.facts.by_door(Facts::needs_notice).is_yes()
    }

    /// The first day on which the notice allows it. Not a day that has come while something else is owed.
    fn not_before(&self) -> Option<Date> {
        if !self.waits_for_notice() {
            return None;
        }
        let opens = self.facts.opening_day()?;
        let has_come = self.facts.as_of.get().is_some_and(|now| opens <= now);
        (!has_come || self.today() != Ternary::No).then_some(opens)
    }

    /// Without a notice: the first day that a notice on the day asked about would allow.
    fn if_notice_today(&self) -> Option<Date> {
        let without = self.facts.specific_notice_given.yes().is_no();
        let as_of = self.facts.as_of.get().filter(|_| without && self.waits_for_notice())?;
        Some(as_of.plus_days(FIRST_DAY))
    }

    /// The next business day, where the first day is none.
    fn next_business_day(&self, calendar: &Calendar) -> Option<Date> {
        let opens = self.not_before().or(self.if_notice_today())?;
        let next = calendar.next_business_day(opens);
        (next != opens).then_some(next)
    }

    fn summary(&self, today: Ternary) -> Note {
        match (self.outcome, self.not_before()) {
            (Outcome::Permitted, _) => Note::plain(&PERMITTED),
            (Outcome::NotYet, Some(opens)) => Note::plain(&NOT_BEFORE).with("date", Arg::Date(opens)),
            (Outcome::NotYet, None) => Note::plain(&NOT_YET),
            (Outcome::Prohibited, _) => Note::plain(&PROHIBITED),
            (Outcome::Undetermined, _) if today == Ternary::No => Note::plain(&NOT_TODAY),
            (Outcome::Undetermined, _) => Note::plain(&UNDETERMINED),
        }
    }

    fn duties(&self) -> Vec<Duty> {
        let f = &self.facts;
        let (mut duties, recipient) = (Vec::new(), f.recipient.get());
        let is = |test: fn(Door) -> bool| recipient.is_some_and(|one| test(one.door()));
        let may_be = self.outcome != Outcome::Prohibited;
        let by_department = f.is_redisclosure.yes().is_no();
        if may_be && by_department && is(Door::is_routine) {
            let duty = Duty::open(&GENERAL_NOTICE, "301.430(b)", Role::Agency, &GIVE_GENERAL_NOTICE);
            duties.push(if_given(duty, &f.general_notice_given));
        }
        if is(Door::is_on_siblings_side) && f.withheld_from_siblings().is_yes() {
            self.tell_attorneys(&mut duties);
        }
        if may_be && is(Door::is_in_parents_home) && f.assessment_complete.yes().is_no() {
            duties.push(Duty::open(
                if is(Door::is_child) {
                    &SIBLINGS_WITH_PARENTS
                } else {
                    &ASSESSMENT_FIRST
                },
                "301.440(a)",
                Role::Agency,
                &FINISH_ASSESSMENT,
            ));
        }
        if is(Door::is_on_siblings_side) && f.withheld_from_siblings().is_no() {
            self.tell_siblings(&mut duties);
        }
        if self.waits_for_notice() {
            let duty = Duty::open(&NOTICE_WINDOW, "301.450", Role::Agency, &GIVE_NOTICE);
            duties.push(if_given(duty, &f.specific_notice_given));
        }
        if by_department && f.by_door(Facts::needs_notice).is_yes() && f.review_requested.yes().is_yes() {
            let mut duty = Duty::open(&REVIEW_TOLD, "301.450(b)", Role::Caregiver, &TELL_OF_REVIEW);
            if !f.review_runs().is_no() {
                duty = duty.note(&UNREPORTED);
            }
            duties.push(if_given(duty, &f.review_completed));
        }
        if f.is_redisclosure.yes().is_yes() && !f.lawful_to_pass_on().is_yes() {
            duties.push(Duty::open(
                &REDISCLOSURE,
                "301.470(c)",
                Role::Recipient,
                &rules::ASK_THE_DEPARTMENT,
            ));
        }
        if self.outcome == Outcome::Permitted {
            let duty = Duty::open(&REDISCLOSURE_NOTICE, "301.470(b)", Role::Agency, &WARN_RECIPIENT);
            duties.push(if_given(duty, &f.redisclosure_notice_given));
        }
        duties
    }

    /// The notices of a decision to withhold from siblings: under 301.230(b) where it rests on best interests,
    /// under 301.440(b) where it rests on the assessment; under both where it rests on both.
    fn tell_attorneys(&self, duties: &mut Vec<Duty>) {
        let f = &self.facts;
        let told = f.notified_attorney_and_gal_on.get();
        let best_interests = f.best_interests_against.yes();
        let found = f.determination.is(Determination::Withhold) & f.assessment_found();
        let on_assessment =
            f.recipient.get() == Some(Recipient::SiblingWithParents) && (!best_interests.is_yes() || found.is_yes());
        let mut tell = |citation, days: Number, text| {
            let due = f.determination_date.get().map(|decided| decided.plus_days(days.value));
            let duty = Duty::open(&WITHHOLD_NOTICE, citation, Role::Agency, text);
            duties.push(dated(duty, due, told, &f.attorney_and_gal_notified, f.as_of.get()));
        };
        if best_interests.is_yes() || !on_assessment {
            tell("301.230(b)", SIBLING_WITHHOLDING_NOTICE_DAYS, &TELL_ATTORNEYS);
        }
        if on_assessment {
            tell("301.440(b)", ASSESSMENT_WITHHOLDING_NOTICE_DAYS, &TELL_ATTORNEYS_WHY);
        }
    }

    /// What siblings and their caregivers are to be told where nothing was decided against it.
    fn tell_siblings(&self, duties: &mut Vec<Duty>) {
        let f = &self.facts;
        if self.outcome == Outcome::Permitted && f.is_redisclosure.yes().is_no() {
            let with_parents = f.recipient.get() == Some(Recipient::SiblingWithParents);
            let (rule, citation, text) = if with_parents {
                let citation = "301.230(a)(2), 301.440(d)";
                (&SIBLINGS_WITH_PARENTS, citation, &GIVE_WHEREABOUTS)
            } else {
                (&SIBLING_DETAILS, "301.230(a)(1)", &GIVE_DETAILS)
            };
            duties.push(Duty::open(rule, citation, Role::Agency, text));
        }
        let Some(moved) = f.child_moved_on.get().filter(|_| self.outcome != Outcome::Prohibited) else {
            return;
        };
        let duty = Duty::open(&SIBLING_DETAILS, "301.230(a)(3)(A)", Role::Department, &TELL_OF_MOVE);
        let mut duty = dated(
            duty,
            Some(moved.plus_days(SIBLING_MOVE_NOTICE_DAYS.value)),
            f.move_notice_given_on.get(),
            &f.move_notice_given,
            f.as_of.get(),
        );
        if !f.by_door(Facts::needs_notice).is_no() {
            duty = duty.note(&BEFORE_THE_MOVE);
        }
        duties.push(duty);
    }
}

/// The duty, done where that is known.
fn if_given(duty: Duty, given: &Fact<bool>) -> Duty {
    if given.yes().is_yes() { duty.done() } else { duty }
}

/// The duty due on a day; done, where it was done on a day that is not known, and overdue only where it is known not
/// to be done.
fn dated(duty: Duty, due: Option<Date>, done_on: Option<Date>, done: &Fact<bool>, as_of: Option<Date>) -> Duty {
    let mut duty = duty.due(due, done_on, as_of.filter(|_| done.yes().is_no()));
    if done_on.is_none() && done.yes().is_yes() {
        duty.status = DutyStatus::Done;
    }
    duty
}

messages! { SENTENCES:
    /// The outcome is permitted.
    PERMITTED = "disclosure.outcome.permitted",
        "The caregiver's name, address and telephone number may be disclosed to this recipient on the day asked about.";
    /// The outcome is not_yet.
    NOT_YET = "disclosure.outcome.not_yet",
        "Not yet: what has to come first has not been done, and until then nothing may be disclosed.";
    /// The outcome is not_yet, and the first day is known.
    NOT_BEFORE = "disclosure.outcome.not_before",
        "Not yet: nothing may be disclosed to this recipient before {date}.";
    /// The outcome is prohibited.
    PROHIBITED = "disclosure.outcome.prohibited",
        "Nothing may be disclosed to this recipient.";
    /// The outcome is undetermined, and today is no.
    NOT_TODAY = "disclosure.outcome.not_today",
        "Not on the day asked about. Whether it may be disclosed later cannot be told yet.";
    /// The outcome is undetermined.
    UNDETERMINED = "disclosure.outcome.undetermined",
        "It cannot be told yet; until it can, nothing may be disclosed.";
    /// 301.430(b).
    GIVE_GENERAL_NOTICE = "disclosure.duty.general_notice",
        "On licensing or on placement, tell the caregiver in writing that routine recipients will be given the \
         information.";
    /// 301.230(b).
    TELL_ATTORNEYS = "disclosure.duty.tell_attorneys",
        "Tell each child's attorney and guardian ad litem of the decision in writing within \
         {#sibling_withholding_notice_days:words} days, and record its reasons in the children's case records.";
    /// 301.440(b).
    TELL_ATTORNEYS_WHY = "disclosure.duty.tell_attorneys_why",
        "Tell each child's attorney and guardian ad litem of the decision in writing within \
         {#assessment_withholding_notice_days:words} days, with the information from the assessment that justifies \
         it.";
    /// 301.230(a)(1).
    GIVE_DETAILS = "disclosure.duty.give_details",
        "Give the sibling's birth date with the caregiver's name, address and telephone number, and what is known of \
         siblings with a parent, adoptive parent, guardian or adult sibling.";
    /// 301.230(a)(2), 301.440(d).
    GIVE_WHEREABOUTS = "disclosure.duty.give_whereabouts",
        "Give the sibling the name, address and telephone number of the brother or sister in care.";
    /// 301.230(a)(3)(A).
    TELL_OF_MOVE = "disclosure.duty.tell_of_move",
        "Tell each sibling and each sibling's caregiver of the move in writing within \
         {#sibling_move_notice_days:words} days.";
    /// 301.450(b).
    TELL_OF_REVIEW = "disclosure.duty.tell_of_review",
        "Tell the worker or the worker's supervisor that a decision review was asked for.";
    /// 301.470(b).
    WARN_RECIPIENT = "disclosure.duty.warn_recipient",
        "Give the recipient written notice that the information may not be passed on, and of the Class A misdemeanor.";
}
