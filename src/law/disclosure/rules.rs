//! The rules on who may be told, in the order of Subpart D, each with the function that decides it. What
//! 301.210 and 301.230 say stands where Subpart D takes it up.

use super::facts::{
    ConvictionCategory, Determination, Door, Facts, GoalHomeOrOther, ParentalRights, Recipient, RedisclosurePurpose,
    ReviewResult,
};
use crate::engine::answer::{Ruling, Say};
use crate::engine::decision::old_enough;
use crate::engine::evaluate::{Decide, table};
use crate::engine::fact::Fact;
use crate::engine::rule::{Rule, rule};
use crate::engine::text::{Arg, Message, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{
    CAREGIVER_REVIEW_DAYS, SIBLING_MOVE_NOTICE_DAYS, SIBLING_TOLD_AGE, SIBLING_WITHHOLDING_NOTICE_DAYS,
};
use crate::time::calendar::Date;

/// The first day on which disclosure is possible, counted from the notice.
pub(super) const FIRST_DAY: i32 = CAREGIVER_REVIEW_DAYS.value + 1;

const NO: Truth = Truth::no(FactSet::EMPTY);
const YES: Truth = Truth::yes(FactSet::EMPTY);

/// What a rule does to the disclosure to one group of recipients. A rule that does nothing leaves [`NO_EFFECT`].
#[derive(Clone, Copy)]
pub(super) struct Effect {
    /// Bars it, no matter who would tell.
    pub(super) bars: Truth,
    /// Closes it to the Department or agency alone.
    pub(super) closes: Truth,
    /// Closes it to a person who was told and would pass it on.
    pub(super) closes_passing_on: Truth,
    /// Was done first, as it must be no matter who would tell.
    pub(super) first: Truth,
    /// Was done or waited for by the Department or agency.
    pub(super) step: Truth,
    /// Is the rule under which it is open, if nothing stands in the way.
    pub(super) opens: Truth,
}

/// The effect of a rule that neither opens nor closes anything.
pub(super) const NO_EFFECT: Effect = Effect {
    bars: NO,
    closes: NO,
    closes_passing_on: NO,
    first: YES,
    step: YES,
    opens: NO,
};

impl Effect {
    /// The effect of both rules together.
    pub(super) fn and(self, other: Effect) -> Effect {
        Effect {
            bars: self.bars | other.bars,
            closes: self.closes | other.closes,
            closes_passing_on: self.closes_passing_on | other.closes_passing_on,
            first: self.first & other.first,
            step: self.step & other.step,
            opens: self.opens | other.opens,
        }
    }
}

fn barring(bars: Truth) -> Effect {
    Effect { bars, ..NO_EFFECT }
}

fn no_effect(_: &Facts, _: Door) -> Effect {
    NO_EFFECT
}

/// A rule that closes the information, or opens it once something was done or has passed.
fn closed_or_due(closed: Truth, done: Truth) -> Ruling {
    match (closed.known(), done.known()) {
        (Some(true), _) => (!closed).into(),
        (Some(false), Some(true)) => done.into(),
        (Some(false), Some(false)) => Ruling::pending(done.rests_on()),
        (Some(false), None) | (None, _) => Truth::unknown(waiting(closed) | waiting(done)).into(),
    }
}

/// A duty: done, or still owed.
fn duty(done: Truth) -> Ruling {
    closed_or_due(NO, done)
}

/// A rule that asks something of the Department or agency, and whose bar binds everybody who would tell. It is not met
/// if it bars. If it does not bar, it says nothing about passing information on.
fn barred_or(barred: Truth, f: &Facts, applies: Truth, say: &mut Say, ruling: impl FnOnce() -> Ruling) -> Ruling {
    if barred.is_yes() && f.is_redisclosure.yes().is_yes() {
        say.reading(&WHOEVER_TELLS);
    }
    match barred.known() {
        Some(true) => (!barred).into(),
        None if applies.is_no() => barred.into(),
        Some(false) | None => Ruling::where_applies(applies, ruling),
    }
}

/// What a truth still waits for.
fn waiting(truth: Truth) -> FactSet {
    if truth.is_unknown() {
        truth.rests_on()
    } else {
        FactSet::EMPTY
    }
}

rule! {
    /// 301.420.
    CONFIDENTIAL = "disclosure.confidential", "301.420":
        "A caregiver's name, address and telephone number are confidential; they are disclosed only as Subpart D \
         provides.";
}

rule! {
    /// 301.430(a)(1)-(15).
    ROUTINE = "disclosure.routine", "301.430(a)(1)-(15)":
        "Fifteen kinds of recipient may be told as a matter of routine, each only if it is what its paragraph \
         describes.";
    AGENCY_STAFF = "301.430(a)(1): staff of the Department or of a private child welfare agency who are responsible \
                    for services to the child, the family or the foster parents.";
    STATES_ATTORNEY = "301.430(a)(2): a State's Attorney or an Assistant State's Attorney.";
    GUARDIAN_AD_LITEM = "301.430(a)(3): an attorney whom the juvenile court appointed guardian ad litem of a child \
                         placed in this home.";
    COURT_PERSONNEL = "301.430(a)(4): somebody on the court's staff.";
    CASA = "301.430(a)(5): a court appointed special advocate.";
    CASE_REVIEW_STAFF = "301.430(a)(6): staff of the Administrative Case Review.";
    MEDICAL_PROVIDER = "301.430(a)(7): a medical provider who cares for this child.";
    SCHOOL = "301.430(a)(8): this child's own school and educators.";
    SERVICE_PROVIDER = "301.430(a)(9): another provider of services for the children in care.";
    SIBLING_IN_CARE_PARAGRAPH = "301.430(a)(10): a brother or sister of a child placed in this home, in the \
                                 Department's custody or guardianship and at least {#sibling_told_age:words} years \
                                 old.";
    PUBLIC_AID = "301.430(a)(11): the Illinois Department of Public Aid, to process Medicaid claims and for nothing \
                  else.";
    QUALITY_ASSURANCE = "301.430(a)(12): quality assurance staff whom the Department employs or has contracted for its \
                         reviews.";
    SOCIAL_SECURITY = "301.430(a)(13): the Social Security Administration.";
    RESEARCHER = "301.430(a)(14): a researcher whose project the Department approved under 89 Ill. Adm. Code 432.";
    FOSTER_PARENT_GROUP = "301.430(a)(15): a statewide foster parent association, or a group that the Department \
                           recognizes.";
    ANOTHER_WAY = "A routine recipient that is not what its paragraph describes may still come under 301.440(e), with \
                   need, service plan and notice.";
    LANGUAGE_TOO = "A routine recipient may also be told the primary language or preferred mode of communication; \
                    anybody else only name, address and telephone number.";
}

/// What each paragraph of 301.430(a) describes, and where it stands.
pub(super) const fn paragraph(recipient: Recipient) -> Option<(&'static str, &'static Message)> {
    Some(match recipient {
        Recipient::AgencyStaff => ("301.430(a)(1)", &AGENCY_STAFF),
        Recipient::StatesAttorney => ("301.430(a)(2)", &STATES_ATTORNEY),
        Recipient::GuardianAdLitem => ("301.430(a)(3)", &GUARDIAN_AD_LITEM),
        Recipient::CourtPersonnel => ("301.430(a)(4)", &COURT_PERSONNEL),
        Recipient::Casa => ("301.430(a)(5)", &CASA),
        Recipient::CaseReviewStaff => ("301.430(a)(6)", &CASE_REVIEW_STAFF),
        Recipient::MedicalProvider => ("301.430(a)(7)", &MEDICAL_PROVIDER),
        Recipient::School => ("301.430(a)(8)", &SCHOOL),
        Recipient::ServiceProvider => ("301.430(a)(9)", &SERVICE_PROVIDER),
        Recipient::SiblingInCare => ("301.430(a)(10)", &SIBLING_IN_CARE_PARAGRAPH),
        Recipient::PublicAid => ("301.430(a)(11)", &PUBLIC_AID),
        Recipient::QualityAssurance => ("301.430(a)(12)", &QUALITY_ASSURANCE),
        Recipient::SocialSecurity => ("301.430(a)(13)", &SOCIAL_SECURITY),
        Recipient::Researcher => ("301.430(a)(14)", &RESEARCHER),
        Recipient::FosterParentGroup => ("301.430(a)(15)", &FOSTER_PARENT_GROUP),
        Recipient::Parent | Recipient::SiblingWithParents | Recipient::SiblingCaregiver | Recipient::Other => {
            return None;
        }
    })
}

fn routine_effect(f: &Facts, door: Door) -> Effect {
    let opens = match door {
        Door::Routine => f.qualifier_met.yes(),
        Door::SiblingInCare | Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => NO,
    };
    Effect { opens, ..NO_EFFECT }
}

fn routine(f: &Facts, say: &mut Say) -> Ruling {
    if let Some((_, describes)) = f.recipient.get().and_then(paragraph) {
        say.note(describes);
        match f.qualifier_met.get() {
            Some(true) => say.note(&LANGUAGE_TOO),
            Some(false) => {
                say.reading(&ANOTHER_WAY);
                say.mend(&ANOTHER_WAY);
            }
            None => {}
        }
    }
    let applies = f.by_the_department() & f.recipient_is(Door::is_routine);
    Ruling::where_applies(applies, || f.qualifier_met.yes().into())
}

rule! {
    /// 301.430(a): only when appropriate and necessary for the delivery of child welfare services; 301.440(e).
    NECESSARY = "disclosure.necessary", "301.430(a), 301.440(e)":
        "Routine recipients, and those of 301.440(e), are told only when that is appropriate and necessary for \
         services.";
    DEPARTMENT_JUDGES = "Whether it is necessary is for the Department or agency to judge.";
    REFUSED_IS_NO_NEED = "Where need alone opens the information, a decision not to tell this recipient is taken to \
                          say that telling is not appropriate and necessary: the reading that discloses less.";
}

fn necessary_effect(f: &Facts, door: Door) -> Effect {
    Effect {
        closes: f.rests_on_need(door) & !f.necessary_for_services.yes(),
        ..NO_EFFECT
    }
}

fn necessary(f: &Facts, say: &mut Say) -> Ruling {
    let need = f.necessary_for_services.yes();
    if need.is_unknown() {
        say.note(&DEPARTMENT_JUDGES);
    }
    if need.is_no() && !need.rests_on().contains(Facts::default().necessary_for_services.id()) {
        say.reading(&REFUSED_IS_NO_NEED);
    }
    Ruling::where_applies(f.by_the_department() & f.by_door(Facts::rests_on_need), || need.into())
}

rule! {
    /// 301.430(a)(10), 301.230(a)(1).
    SIBLING_IN_CARE = "disclosure.sibling_in_care", "301.430(a)(10), 301.230(a)(1)":
        "A sibling in the Department's custody or guardianship is told from the age of {#sibling_told_age:words} on, \
         unless it was decided to withhold the information.";
    UNDER_SEVEN = "A sibling under {#sibling_told_age:words} is not told; that child's caregiver may be, as a \
                   sibling's caregiver under 301.440(e).";
    TURNS_SEVEN = "The sibling turns {#sibling_told_age:words} on {date}.";
    WITHHELD_STANDS = "While a decision to withhold stands, nothing is disclosed, whether or not attorney and guardian \
                       ad litem were told of it.";
    WHOEVER_TELLS = "What bars this recipient, or has to come first, is read to bind whoever would tell, also somebody \
                     who was told: the reading that discloses less.";
}

fn sibling_in_care_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::SiblingInCare => Effect {
            bars: !f.old_enough() | f.withheld_from_siblings(),
            opens: f.qualifier_met.yes(),
            ..NO_EFFECT
        },
        Door::Routine | Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => NO_EFFECT,
    }
}

fn sibling_in_care(f: &Facts, say: &mut Say) -> Ruling {
    if f.recipient.get() == Some(Recipient::SiblingInCare) {
        f.say_of_siblings(say);
        if f.old_enough().is_no() {
            say.reading(&UNDER_SEVEN);
        }
    }
    let applies = f.by_the_department() & f.recipient.is(Recipient::SiblingInCare);
    barred_or(f.barred_by(sibling_in_care_effect), f, applies, say, || {
        (f.qualifier_met.yes() & f.old_enough() & !f.withheld_from_siblings()).into()
    })
}

rule! {
    /// 301.430(b).
    GENERAL_NOTICE = "disclosure.general_notice", "301.430(b)":
        "On licensing, or on placement with a relative, the caregiver is told in writing that routine recipients will \
         be given the information.";
    BLOCKS_NOTHING = "A missing general notice does not block a routine disclosure; it stays owed.";
}

fn general_notice(f: &Facts, say: &mut Say) -> Ruling {
    let given = f.general_notice_given.yes();
    if given.is_no() && f.recipient.get().is_some_and(|one| one.door().is_routine()) {
        say.reading(&BLOCKS_NOTHING);
    }
    Ruling::where_applies(f.recipient_is(Door::is_routine), || duty(given))
}

rule! {
    /// 301.440(a)(1)-(4).
    ASSESSMENT_BARS = "disclosure.assessment_bars", "301.440(a)(1)-(4)":
        "Parents and siblings in their care are not told when the assessment found, of a parent or another adult in \
         the home, a conviction listed in Appendix A(a)(1), (3) or (4), a threat of violence or violence against a \
         caregiver or worker, or a threat to abduct or harm the child.";
    ANOTHER_GROUP = "A conviction in group {group} of Appendix A(a) is not one of those named here: alone it is not \
                     this bar. It is for the assessment to weigh.";
    FOUND_SO_FAR = "The assessment is not finished: that nothing was found means that nothing was found so far.";
}

fn assessment_bars_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::Parent | Door::SiblingWithParents => barring(f.assessment_found()),
        Door::Routine | Door::SiblingInCare | Door::SiblingCaregiver | Door::Other => NO_EFFECT,
    }
}

fn assessment_bars(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.recipient_is(Door::is_in_parents_home);
    if applies.is_yes() {
        let group = f.assessment_leads_conviction_category.get();
        if let Some(ConvictionCategory::Two | ConvictionCategory::Five) = group {
            let number = if group == Some(ConvictionCategory::Two) { 2 } else { 5 };
            say.reading(|| Note::plain(&ANOTHER_GROUP).with("group", Arg::Number(number)));
        }
        if f.assessment_complete.yes().is_no() && f.assessment_found().is_no() {
            say.note(&FOUND_SO_FAR);
        }
    }
    Ruling::where_applies(applies, || (!f.assessment_found()).into())
}

rule! {
    /// 301.230(b), 301.440(b).
    WITHHOLD_NOTICE = "disclosure.withhold_notice", "301.230(b), 301.440(b)":
        "When it is decided to withhold the information from siblings, each child's attorney and guardian ad litem are \
         told in writing within {#sibling_withholding_notice_days:words} days.";
    TOLD_LATE = "They were told on {told}; it was due by {due}.";
    TELL_BY = "Tell them by {due}.";
}

fn withhold_notice(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.recipient_is(Door::is_on_siblings_side) & f.withheld_from_siblings();
    let within = in_time(
        &f.determination_date,
        SIBLING_WITHHOLDING_NOTICE_DAYS.value,
        f.attorney_and_gal_notified.yes(),
        &f.notified_attorney_and_gal_on,
        &f.as_of,
    );
    if let (true, Some(decided)) = (applies.is_yes(), f.determination_date.get()) {
        let due = decided.plus_days(SIBLING_WITHHOLDING_NOTICE_DAYS.value);
        match f.notified_attorney_and_gal_on.get() {
            Some(told) if told > due => say.note(|| {
                Note::plain(&TOLD_LATE)
                    .with("told", Arg::Date(told))
                    .with("due", Arg::Date(due))
            }),
            None if f.attorney_and_gal_notified.yes().is_no() => {
                say.mend(|| Note::plain(&TELL_BY).with("due", Arg::Date(due)));
            }
            Some(_) | None => {}
        }
    }
    Ruling::where_applies(applies, || within)
}

/// A notice due some days after an event: given in time (met) or late (not met), owed while the time runs
/// (pending) or past it (not met). Given on a day that is not known, it counts as given.
fn in_time(event: &Fact<Date>, days: i32, given: Truth, given_on: &Fact<Date>, as_of: &Fact<Date>) -> Ruling {
    match given.known() {
        Some(true) if given_on.get().is_some() => event
            .compared(given_on, |event, on| *on <= event.plus_days(days))
            .into(),
        Some(true) => given.into(),
        Some(false) => {
            let over = event.compared(as_of, |event, now| *now > event.plus_days(days));
            match over.known() {
                Some(true) => Truth::no(over.rests_on() | given.rests_on()).into(),
                Some(false) => Ruling::pending(over.rests_on() | given.rests_on()),
                None => over.into(),
            }
        }
        None => given.into(),
    }
}

rule! {
    /// 301.210(a), 301.440(c)(1).
    ASSESSMENT_FIRST = "disclosure.assessment_first", "301.210(a), 301.440(c)(1)":
        "Parents are not told before the assessment is complete and it was decided whether to tell them.";
    FINISH_ASSESSMENT = "Finish the assessment; it falls in the first {#assessment_days} days of care.";
    DECIDE = "Decide, on the assessment, whether to tell them.";
    DECIDED_TO_WITHHOLD = "It was decided not to tell them.";
    CONTACT_IN_PLAN = "The visiting plan must then say how contact is kept (301.210(b)(7)).";
    EVERY_PARENT = "The rule is read to cover every parent, also where the goal is another than return home: the \
                    reading that discloses less.";
}

fn assessment_first_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::Parent => Effect {
            bars: f.determination.is(Determination::Withhold),
            first: f.assessment_complete.yes() & f.determination.is(Determination::Release),
            ..NO_EFFECT
        },
        Door::Routine | Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => {
            NO_EFFECT
        }
    }
}

fn assessment_first(f: &Facts, say: &mut Say) -> Ruling {
    if f.recipient.get() == Some(Recipient::Parent) {
        if f.permanency_goal.get() == Some(GoalHomeOrOther::Other) {
            say.reading(&EVERY_PARENT);
        }
        match f.determination.get() {
            Some(Determination::Withhold) => {
                say.note(&DECIDED_TO_WITHHOLD);
                if f.goal_is_home().is_yes() {
                    say.note(&CONTACT_IN_PLAN);
                }
            }
            Some(Determination::Release | Determination::NothingDecided) | None
                if f.assessment_complete.yes().is_no() =>
            {
                say.mend(&FINISH_ASSESSMENT);
            }
            Some(Determination::NothingDecided) => say.mend(&DECIDE),
            Some(Determination::Release) | None => {}
        }
    }
    Ruling::where_applies(f.recipient.is(Recipient::Parent), || {
        let effect = assessment_first_effect(f, Door::Parent);
        let (withheld, done) = (effect.bars, effect.first);
        if f.is_redisclosure.yes().is_yes() && (withheld.is_yes() || done.is_no()) {
            say.reading(&WHOEVER_TELLS);
        }
        closed_or_due(withheld, done)
    })
}

rule! {
    /// 301.440(c)(2).
    PARENTS_RETURN_HOME = "disclosure.parents_return_home", "301.440(c)":
        "Parents to whom the child is to return are told once the assessment led to a decision to release the \
         information, after notice to the caregiver.";
}

fn parents_return_home_effect(f: &Facts, door: Door) -> Effect {
    let opens = match door {
        Door::Parent => f.goal_is_home(),
        Door::Routine | Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => NO,
    };
    Effect { opens, ..NO_EFFECT }
}

fn parents_return_home(f: &Facts, _: &mut Say) -> Ruling {
    let applies = f.by_the_department() & f.recipient.is(Recipient::Parent) & f.goal_is_home();
    Ruling::where_applies(applies, || {
        let assessed = assessment_first_effect(f, Door::Parent);
        closed_or_due(assessed.bars, assessed.first & f.window_passed())
    })
}

rule! {
    /// 301.440(d), 301.230(a)(2).
    SIBLINGS_WITH_PARENTS = "disclosure.siblings_with_parents", "301.440(d), 301.230(a)(2)":
        "Siblings in their parents' care are told from the age of {#sibling_told_age:words} on, unless best interests, \
         the assessment or a court say no.";
    AGE_GOVERNS = "301.230(a)(2) states no age and 301.440(d) says {#sibling_told_age:words}: the stricter one \
                   governs.";
    NO_SEPARATE_DECISION = "No separate decision to tell them is needed; but nothing is disclosed while the assessment \
                            is unfinished.";
    NOTICE_APPLIES = "They are not listed in 301.430, so the caregiver is given notice under 301.450 first.";
}

fn siblings_with_parents_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::SiblingWithParents => Effect {
            bars: !f.old_enough() | f.withheld_from_siblings(),
            first: f.assessment_complete.yes(),
            opens: YES,
            ..NO_EFFECT
        },
        Door::Routine | Door::SiblingInCare | Door::Parent | Door::SiblingCaregiver | Door::Other => NO_EFFECT,
    }
}

fn siblings_with_parents(f: &Facts, say: &mut Say) -> Ruling {
    if f.recipient.get() == Some(Recipient::SiblingWithParents) {
        f.say_of_siblings(say);
        if f.old_enough().is_no() {
            say.reading(&AGE_GOVERNS);
        } else if !f.is_redisclosure.yes().is_yes() {
            say.reading(&NOTICE_APPLIES);
        }
        if f.assessment_complete.yes().is_no() {
            say.reading(&NO_SEPARATE_DECISION);
            say.mend(&FINISH_ASSESSMENT);
        }
    }
    let barred = f.barred_by(siblings_with_parents_effect);
    let (passed_on, assessed) = (f.is_redisclosure.yes(), f.assessment_complete.yes());
    if passed_on.is_yes() && (barred.is_yes() || assessed.is_no()) {
        say.reading(&WHOEVER_TELLS);
    }
    Ruling::where_applies(f.recipient.is(Recipient::SiblingWithParents), || {
        closed_or_due(barred, assessed & (passed_on | f.window_passed()))
    })
}

rule! {
    /// 301.230(a)(1), (3).
    SIBLING_DETAILS = "disclosure.sibling_details", "301.230(a)(1), (3)":
        "Siblings placed apart and their caregivers are given each other's birth dates and caregivers' details, and \
         notice of a move within {#sibling_move_notice_days:words} days.";
    CAREGIVER_OF_SIBLING = "Only Subpart D opens the information, and a sibling's caregiver is not listed in 301.430: \
                            301.440(e) governs, with need, service plan and notice.";
    BEFORE_THE_MOVE = "{#sibling_move_notice_days:Words} days for telling of a move and {#caregiver_review_days:words} \
                       days' notice to the new caregiver are kept together only if that notice is given before the \
                       move.";
    NO_NOTICE_NEEDED = "Siblings of {#sibling_told_age:words} and over in care are told of a move without that notice.";
    BARS_CAREGIVER_TOO = "A decision to withhold the information from the siblings bars a sibling's caregiver too.";
}

fn sibling_details_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::SiblingCaregiver => barring(f.withheld_from_siblings()),
        // The rules on siblings in care and with parents bar those siblings themselves.
        Door::Routine | Door::SiblingInCare | Door::Parent | Door::SiblingWithParents | Door::Other => NO_EFFECT,
    }
}

fn sibling_details(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.recipient_is(Door::is_on_siblings_side);
    let moved = f.child_moved_on.get();
    let withheld = f.withheld_from_siblings();
    let barred = f.by_door(Facts::barred);
    if let Some(recipient) = f.recipient.get().filter(|_| applies.is_yes()) {
        if recipient == Recipient::SiblingCaregiver {
            say.reading(&CAREGIVER_OF_SIBLING);
            if withheld.is_yes() {
                say.reading(&BARS_CAREGIVER_TOO);
            }
        }
        if moved.is_some() && !barred.is_yes() {
            if f.by_door(Facts::needs_notice).is_no() {
                say.reading(&NO_NOTICE_NEEDED);
            } else {
                say.reading(&BEFORE_THE_MOVE);
            }
        }
    }
    Ruling::where_applies(applies, || {
        if !withheld.is_no() {
            return (!withheld).into();
        }
        Ruling::where_applies(!barred, || match moved {
            None => (!withheld).into(),
            Some(_) => in_time(
                &f.child_moved_on,
                SIBLING_MOVE_NOTICE_DAYS.value,
                f.move_notice_given.yes(),
                &f.move_notice_given_on,
                &f.as_of,
            ),
        })
    })
}

rule! {
    /// 301.230(a), 301.440(d)(3).
    COURT_BARS = "disclosure.court_bars", "301.230(a), 301.440(d)(3)":
        "Nobody is told whom a court has forbidden to be told.";
    BAN_ON_ANYONE = "A ban is read to bind for every recipient that it names, also those beside siblings and parents.";
}

fn court_bars_effect(f: &Facts, _: Door) -> Effect {
    barring(f.court_prohibits.yes())
}

fn court_bars(f: &Facts, say: &mut Say) -> Ruling {
    let barred = f.court_prohibits.yes();
    let on_siblings = f.recipient_is(Door::is_on_siblings_side);
    if barred.is_yes() && !on_siblings.is_yes() {
        say.reading(&BAN_ON_ANYONE);
    }
    (!barred).into()
}

rule! {
    /// 301.440(e).
    OTHER = "disclosure.other", "301.440(e)":
        "Anyone else is told as necessary for a service that the service plan describes, after specific notice to the \
         caregiver.";
    PARENTS_COME_HERE = "Parents whose child's goal is another than return home, but in whose home a sibling lives, \
                         come under this rule.";
    PUT_IN_PLAN = "The service would have to be described in the service plan first.";
}

fn other_effect(f: &Facts, door: Door) -> Effect {
    let opens = f.under_440_e(door);
    Effect {
        closes: opens & !f.in_service_plan.yes(),
        opens,
        ..NO_EFFECT
    }
}

fn other(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.by_the_department() & f.by_door(Facts::under_440_e);
    if applies.is_yes() {
        let parent = f.recipient.get() == Some(Recipient::Parent);
        if parent && !f.sibling_lives_with_parent.yes().is_no() {
            say.reading(&PARENTS_COME_HERE);
        }
        if f.in_service_plan.yes().is_no() {
            say.mend(&PUT_IN_PLAN);
        }
    }
    Ruling::where_applies(applies, || {
        let closed = !f.necessary_for_services.yes() | !f.in_service_plan.yes();
        closed_or_due(closed, f.window_passed())
    })
}

rule! {
    /// 301.450(a)-(c).
    NOTICE_WINDOW = "disclosure.notice_window", "301.450(a)-(c)":
        "Before anyone outside 301.430 is told, the caregiver is given written notice; nothing is disclosed until \
         {#caregiver_review_days:words} calendar days have passed, or while a review asked for in that time is \
         running.";
    COUNTED = "The day of the notice, {notice}, is not counted; the {#caregiver_review_days:ordinal} day is {tenth} \
               and the first day on which disclosure is possible is {opens}. \"Until {#caregiver_review_days:words} \
               calendar days after\" could also mean {tenth}: the later is applied.";
    NEXT_BUSINESS_DAY = "The {#caregiver_review_days:words} days are calendar days and do not move for a weekend or \
                         holiday; the next business day is {date}.";
    GIVE_NOTICE = "Give the caregiver written notice that states all three provisions: the \
                   {#caregiver_review_days:words} days for a review or an order of protection, the silence until then, \
                   and the order that may be sought.";
    WAIT_UNTIL = "Wait until {opens}.";
    REVIEW_POSTPONES = "A review asked for within the {#caregiver_review_days:words} days postpones the disclosure \
                        until it has ended.";
    REVIEW_TOO_LATE = "A review asked for after the {#caregiver_review_days:ordinal} day does not postpone the \
                       disclosure.";
    REVIEW_OPENS = "A review that ends with disclosing opens the information on that day, but never before the \
                    {#caregiver_review_days:words} days are over.";
    REVIEW_CLOSES = "A review that ends with withholding closes the information, whenever it was asked for.";
    PETITION = "Only an order of protection in force bars. If a petition is pending, find out before anything is \
                disclosed: an order would bar at once.";
}

/// A review that ends with withholding bars parents and the siblings' side. For everybody else it closes the
/// information to the Department or agency.
fn notice_window_effect(f: &Facts, door: Door) -> Effect {
    let (bars, closes) = match door {
        Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver => (f.review_closes(), NO),
        Door::Routine | Door::SiblingInCare | Door::Other => (NO, f.window_closes(f.needs_notice(door))),
    };
    Effect {
        bars,
        closes,
        step: !f.needs_notice(door) | f.window_passed(),
        ..NO_EFFECT
    }
}

fn notice_window(f: &Facts, say: &mut Say) -> Ruling {
    let needs_notice = f.by_door(Facts::needs_notice);
    let applies = f.by_the_department() & (needs_notice | f.window_closes(needs_notice));
    let barred = f.barred_by(notice_window_effect);
    if applies.is_yes() {
        f.say_of_window(say);
    } else if barred.is_yes() {
        say.reading(&REVIEW_CLOSES);
    }
    barred_or(barred, f, applies, say, || {
        closed_or_due(f.review_closes(), f.window_passed())
    })
}

rule! {
    /// 301.450(b).
    REVIEW_TOLD = "disclosure.review_told", "301.450(b)":
        "A caregiver who asks for a decision review tells the worker or the supervisor so.";
    UNREPORTED = "A request that was not reported still postpones the disclosure.";
}

fn review_told(f: &Facts, say: &mut Say) -> Ruling {
    if f.review_requested.yes().is_yes() && !f.review_runs().is_no() {
        say.reading(&UNREPORTED);
    }
    let applies = f.by_the_department() & f.by_door(Facts::needs_notice) & f.review_requested.yes();
    Ruling::where_applies(applies, || duty(f.review_completed.yes()))
}

rule! {
    /// 301.460(a).
    ORDER_OF_PROTECTION = "disclosure.order_of_protection", "301.460(a)":
        "Parents are never told while a valid order of protection under section 2-25 of the Juvenile Court Act is in \
         force.";
    ORDER_ON_ANYONE = "An order is read to bar whomever it names, parent or not; it is taken to name this recipient. \
                       If it does not, say that no order is in force.";
    AT_ONCE = "An order counts at once, also when it comes within or after the {#caregiver_review_days:words} days.";
}

fn order_of_protection_effect(f: &Facts, _: Door) -> Effect {
    barring(f.order_of_protection.yes())
}

fn order_of_protection(f: &Facts, say: &mut Say) -> Ruling {
    let order = f.order_of_protection.yes();
    if order.is_yes() {
        if !f.recipient.is(Recipient::Parent).is_yes() {
            say.reading(&ORDER_ON_ANYONE);
        }
        if f.specific_notice_given.yes().is_yes() {
            say.reading(&AT_ONCE);
        }
    }
    (!order).into()
}

rule! {
    /// 301.460(b).
    RIGHTS_ENDED = "disclosure.rights_ended", "301.460(b)":
        "Parents are never told once their rights were terminated, the child was surrendered for adoption, or consent \
         to adoption by a specified person was signed and continued contact is not part of the service plan.";
    CONSENT_ALONE = "Continued contact in the plan saves only a signed consent; a termination or a surrender bars \
                     outright: the reading that discloses less.";
}

fn rights_ended_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::Parent => barring(f.rights_have_ended()),
        Door::Routine | Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => {
            NO_EFFECT
        }
    }
}

fn rights_ended(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.recipient.is(Recipient::Parent);
    if applies.is_yes()
        && let Some(ParentalRights::Terminated | ParentalRights::Surrendered) = f.parental_rights.get()
    {
        say.reading(&CONSENT_ALONE);
    }
    Ruling::where_applies(applies, || (!rights_ended_effect(f, Door::Parent).bars).into())
}

rule! {
    /// 301.460(c).
    GOAL_NOT_HOME = "disclosure.goal_not_home", "301.460(c)":
        "Parents are never told when the goal is another than return home and no sibling of the child lives in the \
         parent's home.";
}

fn goal_not_home_effect(f: &Facts, door: Door) -> Effect {
    match door {
        Door::Parent => barring(!f.goal_is_home() & !f.sibling_lives_with_parent.yes()),
        Door::Routine | Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => {
            NO_EFFECT
        }
    }
}

fn goal_not_home(f: &Facts, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.recipient.is(Recipient::Parent), || {
        (!goal_not_home_effect(f, Door::Parent).bars).into()
    })
}

rule! {
    /// 301.470(a), (c)-(e).
    REDISCLOSURE = "disclosure.redisclosure", "301.470(a), (c)-(e)":
        "Whoever was told may not pass it on, except as the three Acts provide or to report a crime, abuse or neglect \
         to the proper authority.";
    PENALTY = "To pass it on knowingly and willfully against these rules is a Class A misdemeanor.";
    ASK_THE_DEPARTMENT = "Whoever thinks that somebody else should know asks the Department or agency to disclose it.";
    REPORTS_STAY_LAWFUL = "This rule does not stand in the way of a report to the proper authority.";
    PRIVILEGES_STAND = "Privileges such as those of attorneys and therapists stand.";
    THE_THREE_ACTS = "The Children and Family Services Act, the Juvenile Court Act of 1987 and the Abused and \
                      Neglected Child Reporting Act.";
}

fn redisclosure_effect(f: &Facts, _: Door) -> Effect {
    Effect {
        closes_passing_on: !f.lawful_to_pass_on(),
        ..NO_EFFECT
    }
}

fn redisclosure(f: &Facts, say: &mut Say) -> Ruling {
    let applies = f.is_redisclosure.yes();
    if applies.is_yes() {
        match f.redisclosure_purpose.get() {
            Some(RedisclosurePurpose::ReportCrime | RedisclosurePurpose::ReportAbuseOrNeglect) => {
                say.note(&REPORTS_STAY_LAWFUL);
            }
            Some(RedisclosurePurpose::ProvidedByAct) => say.note(&THE_THREE_ACTS),
            Some(RedisclosurePurpose::Other) => {
                say.note(&PENALTY);
                say.mend(&ASK_THE_DEPARTMENT);
            }
            None => say.note(&PENALTY),
        }
        say.note(&PRIVILEGES_STAND);
    }
    Ruling::where_applies(applies, || f.lawful_to_pass_on().into())
}

rule! {
    /// 301.470(b).
    REDISCLOSURE_NOTICE = "disclosure.redisclosure_notice", "301.470(b)":
        "Everyone who is told is given written notice that it may not be passed on, with the penalty.";
}

fn redisclosure_notice(f: &Facts, _: &mut Say) -> Ruling {
    duty(f.redisclosure_notice_given.yes())
}

/// What a rule does to the disclosure to a group of recipients.
pub(super) type EffectOf = fn(&Facts, Door) -> Effect;

table! {
    /// Every rule but [`CONFIDENTIAL`], with its effect and its ruling, in the order of Subpart D. The effects
    /// decide the outcome.
    pub(super) TABLE: (&'static Rule, EffectOf, Decide<Facts>), after CONFIDENTIAL =
        ROUTINE: routine_effect, routine;
        NECESSARY: necessary_effect, necessary;
        SIBLING_IN_CARE: sibling_in_care_effect, sibling_in_care;
        GENERAL_NOTICE: no_effect, general_notice;
        ASSESSMENT_BARS: assessment_bars_effect, assessment_bars;
        WITHHOLD_NOTICE: no_effect, withhold_notice;
        ASSESSMENT_FIRST: assessment_first_effect, assessment_first;
        PARENTS_RETURN_HOME: parents_return_home_effect, parents_return_home;
        SIBLINGS_WITH_PARENTS: siblings_with_parents_effect, siblings_with_parents;
        SIBLING_DETAILS: sibling_details_effect, sibling_details;
        COURT_BARS: court_bars_effect, court_bars;
        OTHER: other_effect, other;
        NOTICE_WINDOW: notice_window_effect, notice_window;
        REVIEW_TOLD: no_effect, review_told;
        ORDER_OF_PROTECTION: order_of_protection_effect, order_of_protection;
        RIGHTS_ENDED: rights_ended_effect, rights_ended;
        GOAL_NOT_HOME: goal_not_home_effect, goal_not_home;
        REDISCLOSURE: redisclosure_effect, redisclosure;
        REDISCLOSURE_NOTICE: no_effect, redisclosure_notice;
}

/// What the rules are made of: single questions of law, each answered yes, no or not known.
impl Facts {
    fn recipient_is(&self, test: fn(Door) -> bool) -> Truth {
        self.recipient.passes(|recipient| test(recipient.door()))
    }

    /// What follows from the recipient's group. While the recipient is unknown: what follows from every group.
    pub(super) fn by_door(&self, follows: impl Fn(&Facts, Door) -> Truth) -> Truth {
        self.recipient.decide(|recipient| follows(self, recipient.door()))
    }

    /// Whether one rule bars the disclosure, no matter who would tell.
    fn barred_by(&self, effect: EffectOf) -> Truth {
        self.by_door(|f, door| effect(f, door).bars)
    }

    /// Whether any rule bars the disclosure, no matter who would tell. Orders of a court come first: if one stands, the
    /// bar rests on it.
    fn barred(&self, door: Door) -> Truth {
        let ordered = self.court_prohibits.yes() | self.order_of_protection.yes();
        ordered | self.effect(door).bars
    }

    /// The effect of all rules together for one group of recipients.
    pub(super) fn effect(&self, door: Door) -> Effect {
        TABLE
            .iter()
            .fold(NO_EFFECT, |whole, (_, effect, _)| whole.and(effect(self, door)))
    }

    /// The Department or agency discloses, rather than somebody who was told.
    fn by_the_department(&self) -> Truth {
        !self.is_redisclosure.yes()
    }

    fn old_enough(&self) -> Truth {
        old_enough(
            &self.recipient_age,
            &self.recipient_birth_date,
            &self.as_of,
            SIBLING_TOLD_AGE.value,
        )
    }

    /// It was decided to withhold from siblings, on the assessment or in their best interests. The day of that
    /// decision says so too.
    pub(super) fn withheld_from_siblings(&self) -> Truth {
        let dated = match self.determination_date.get() {
            Some(_) => Truth::yes(self.determination_date.only()),
            None => NO,
        };
        self.determination.is(Determination::Withhold) | self.best_interests_against.yes() | dated
    }

    pub(super) fn assessment_found(&self) -> Truth {
        let convicted = self.assessment_leads_conviction_category.passes(|category| {
            matches!(
                category,
                ConvictionCategory::One | ConvictionCategory::Three | ConvictionCategory::Four
            )
        });
        convicted
            | self.assessment_threatened_violence.yes()
            | self.assessment_exhibited_violence.yes()
            | self.assessment_threatened_abduction_or_harm.yes()
    }

    fn goal_is_home(&self) -> Truth {
        self.permanency_goal.is(GoalHomeOrOther::ReturnHome)
    }

    fn rights_have_ended(&self) -> Truth {
        self.parental_rights.decide(|rights| match rights {
            ParentalRights::Intact => NO,
            ParentalRights::Terminated | ParentalRights::Surrendered => YES,
            ParentalRights::Consented => !self.continued_contact_in_plan.yes(),
        })
    }

    pub(super) fn lawful_to_pass_on(&self) -> Truth {
        self.redisclosure_purpose
            .passes(|purpose| *purpose != RedisclosurePurpose::Other)
    }

    /// Whether 301.440(e) is the only way for these recipients.
    pub(super) fn under_440_e(&self, door: Door) -> Truth {
        match door {
            Door::Routine | Door::SiblingInCare => !self.qualifier_met.yes(),
            Door::Parent => !self.goal_is_home(),
            Door::SiblingWithParents => NO,
            Door::SiblingCaregiver | Door::Other => YES,
        }
    }

    /// Whether they are told only if it is necessary for services.
    fn rests_on_need(&self, door: Door) -> Truth {
        match door {
            Door::Parent => !self.goal_is_home(),
            Door::SiblingWithParents => NO,
            Door::Routine | Door::SiblingInCare | Door::SiblingCaregiver | Door::Other => YES,
        }
    }

    /// Whether notice under 301.450 comes first. It does for everybody whom 301.430(a) does not describe.
    pub(super) fn needs_notice(&self, door: Door) -> Truth {
        match door {
            Door::Routine | Door::SiblingInCare => !self.qualifier_met.yes(),
            Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => YES,
        }
    }

    /// Whether the days that the caregiver has after the notice are over. The request and the end of a review come
    /// after the notice, so enough days since one of these are proof too.
    fn ten_days_passed(&self) -> Truth {
        let since = |day: &Fact<Date>| day.compared(&self.as_of, |day, now| day.plus_days(FIRST_DAY) <= *now);
        let later = [&self.review_requested_on, &self.review_completed_on];
        since(&self.notice_sent_on).or_surely(later.map(since))
    }

    /// Whether the request for a review came in time. It did if its review ended in time, or if the day asked about is
    /// not later than the last day for a request.
    fn review_in_time(&self) -> Truth {
        let by_then = |day: &Fact<Date>| {
            self.notice_sent_on
                .compared(day, |notice, day| *day <= notice.plus_days(CAREGIVER_REVIEW_DAYS.value))
        };
        let later = [&self.review_completed_on, &self.as_of];
        by_then(&self.review_requested_on).or_surely(later.map(by_then))
    }

    /// Whether a review that was asked for in time is still running.
    pub(super) fn review_runs(&self) -> Truth {
        self.review_requested.yes() & self.review_in_time() & !self.review_completed.yes()
    }

    /// Whether the notice was given, its days are over, and no review that was asked for in time is running.
    fn window_passed(&self) -> Truth {
        self.specific_notice_given.yes() & self.ten_days_passed() & !self.review_runs()
    }

    /// Whether a review ended with the decision to withhold.
    fn review_closes(&self) -> Truth {
        self.review_requested.yes() & self.review_completed.yes() & self.review_result.is(ReviewResult::Withhold)
    }

    /// Whether such a review closes the information to a recipient under 301.450. For a routine recipient, the same
    /// review says that there is no need. So the information is closed even if it is not known which kind it is.
    fn window_closes(&self, needs_notice: Truth) -> Truth {
        let closes = self.review_closes();
        if needs_notice.is_unknown() && closes.is_yes() {
            closes
        } else {
            needs_notice & closes
        }
    }

    /// The first day on which the notice allows disclosure. It is the day after the caregiver's last day to ask for a
    /// review, or the day on which a review that was asked for in time ended, if that is later. `None` while such a
    /// review runs, or if it may be running or may have ended on a day that is not known.
    pub(super) fn opening_day(&self) -> Option<Date> {
        let opens = self.notice_sent_on.get()?.plus_days(FIRST_DAY);
        let postponed = self.review_requested.yes() & self.review_in_time();
        if postponed.is_no() {
            return Some(opens);
        }
        match self.review_completed_on.get() {
            Some(ended) => Some(opens.max(ended)),
            None if self.review_runs().is_yes() => None,
            None => self.ten_days_passed().is_no().then_some(opens),
        }
    }

    fn say_of_siblings(&self, say: &mut Say) {
        if self.withheld_from_siblings().is_yes() {
            say.reading(&WITHHELD_STANDS);
        }
        if let (true, Some(born)) = (self.old_enough().is_no(), self.recipient_birth_date.get()) {
            let turns = born.birthday(SIBLING_TOLD_AGE.count());
            say.mend(|| Note::plain(&TURNS_SEVEN).with("date", Arg::Date(turns)));
        }
    }

    fn say_of_window(&self, say: &mut Say) {
        if let Some(notice) = self.notice_sent_on.get() {
            let opens = notice.plus_days(FIRST_DAY);
            say.reading(|| {
                Note::plain(&COUNTED)
                    .with("notice", Arg::Date(notice))
                    .with("tenth", Arg::Date(notice.plus_days(CAREGIVER_REVIEW_DAYS.value)))
                    .with("opens", Arg::Date(opens))
            });
            if self.ten_days_passed().is_no() {
                say.mend(|| Note::plain(&WAIT_UNTIL).with("opens", Arg::Date(opens)));
            }
        } else if self.specific_notice_given.yes().is_no() {
            say.mend(&GIVE_NOTICE);
        }
        if self.review_closes().is_yes() {
            say.reading(&REVIEW_CLOSES);
        } else if self.review_requested.yes().is_yes() && self.review_in_time().is_no() {
            say.reading(&REVIEW_TOO_LATE);
        } else if self.review_runs().is_yes() {
            say.reading(&REVIEW_POSTPONES);
            say.mend(&REVIEW_POSTPONES);
        } else if self.review_result.is(ReviewResult::Disclose).is_yes() {
            say.reading(&REVIEW_OPENS);
        }
        if self.specific_notice_given.yes().is_yes() && !self.order_of_protection.yes().is_yes() {
            say.reading(&PETITION);
        }
    }
}
