//! What may be known when somebody asks whether a caregiver's identity may be disclosed.

use crate::engine::decision::{Contradiction, age_contradicts};
use crate::engine::fact::{Age, AnsweredBy, Fact, Slot, ask, codes, facts};
use crate::engine::problem::messages;
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF};
use crate::engine::text::{Message, Text};
use crate::time::calendar::Date;

codes! {
    /// The person to whom the information would be disclosed: the fifteen routine recipients of 301.430(a), in its
    /// order, then everybody else.
    pub enum Recipient {
        /// 301.430(a)(1).
        AgencyStaff = "agency_staff", "staff of the Department or of a private child welfare agency";
        /// 301.430(a)(2).
        StatesAttorney = "states_attorney", "State's Attorney or Assistant State's Attorney";
        /// 301.430(a)(3).
        GuardianAdLitem = "guardian_ad_litem", "guardian ad litem";
        /// 301.430(a)(4).
        CourtPersonnel = "court_personnel", "court personnel";
        /// 301.430(a)(5).
        Casa = "casa", "court appointed special advocate (CASA)";
        /// 301.430(a)(6).
        CaseReviewStaff = "case_review_staff", "administrative case review staff";
        /// 301.430(a)(7).
        MedicalProvider = "medical_provider", "medical provider";
        /// 301.430(a)(8).
        School = "school", "school or educators";
        /// 301.430(a)(9).
        ServiceProvider = "service_provider", "other service provider";
        /// 301.430(a)(10).
        SiblingInCare = "sibling_in_care", "sibling in the Department's custody or guardianship";
        /// 301.430(a)(11).
        PublicAid = "public_aid", "Illinois Department of Public Aid";
        /// 301.430(a)(12).
        QualityAssurance = "quality_assurance", "quality assurance staff";
        /// 301.430(a)(13).
        SocialSecurity = "social_security", "Social Security Administration";
        /// 301.430(a)(14).
        Researcher = "researcher", "researcher";
        /// 301.430(a)(15).
        FosterParentGroup = "foster_parent_group", "foster parent association or group";
        /// A parent of the child: 301.440(c), 301.460.
        Parent = "parent", "parent of the child";
        /// 301.440(d).
        SiblingWithParents = "sibling_with_parents", "sibling in the care of the parents";
        /// The caregiver of a sibling placed apart: 301.230(a)(1), 301.440(e).
        SiblingCaregiver = "sibling_caregiver", "caregiver of a sibling";
        /// Anybody else: 301.440(e).
        Other = "other", "anyone else";
    }
}

/// The recipients whom Subpart D treats alike. Every rule says what it does for each of these groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A routine recipient of 301.430(a) who is not a sibling.
    Routine,
    /// A sibling in care, who is a routine recipient too: 301.430(a)(10).
    SiblingInCare,
    /// A parent of the child: 301.440(c), 301.460.
    Parent,
    /// A sibling in the care of the parents: 301.440(d).
    SiblingWithParents,
    /// The caregiver of a sibling: 301.230(a)(1), 301.440(e).
    SiblingCaregiver,
    /// Anybody else: 301.440(e).
    Other,
}

impl Recipient {
    /// The group to which the recipient belongs.
    pub const fn door(self) -> Door {
        match self {
            Recipient::AgencyStaff
            | Recipient::StatesAttorney
            | Recipient::GuardianAdLitem
            | Recipient::CourtPersonnel
            | Recipient::Casa
            | Recipient::CaseReviewStaff
            | Recipient::MedicalProvider
            | Recipient::School
            | Recipient::ServiceProvider
            | Recipient::PublicAid
            | Recipient::QualityAssurance
            | Recipient::SocialSecurity
            | Recipient::Researcher
            | Recipient::FosterParentGroup => Door::Routine,
            Recipient::SiblingInCare => Door::SiblingInCare,
            Recipient::Parent => Door::Parent,
            Recipient::SiblingWithParents => Door::SiblingWithParents,
            Recipient::SiblingCaregiver => Door::SiblingCaregiver,
            Recipient::Other => Door::Other,
        }
    }
}

impl Door {
    /// Whether 301.430(a) lists the recipient.
    pub const fn is_routine(self) -> bool {
        match self {
            Door::Routine | Door::SiblingInCare => true,
            Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether the information would pass between siblings: a decision under 301.230(b) or 301.440(b) concerns them.
    pub const fn is_on_siblings_side(self) -> bool {
        match self {
            Door::SiblingInCare | Door::SiblingWithParents | Door::SiblingCaregiver => true,
            Door::Routine | Door::Parent | Door::Other => false,
        }
    }

    /// Whether the recipient is a child, whose age counts.
    pub const fn is_child(self) -> bool {
        match self {
            Door::SiblingInCare | Door::SiblingWithParents => true,
            Door::Routine | Door::Parent | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether the recipient lives in the home that the assessment of the parents is about.
    pub const fn is_in_parents_home(self) -> bool {
        match self {
            Door::Parent | Door::SiblingWithParents => true,
            Door::Routine | Door::SiblingInCare | Door::SiblingCaregiver | Door::Other => false,
        }
    }

    /// Whether need alone opens the information. No decision to release or withhold is part of the rule for these
    /// recipients, so a decision to withhold says that there is no need.
    const fn rests_on_need_alone(self) -> bool {
        match self {
            Door::Routine | Door::Other => true,
            Door::SiblingInCare | Door::Parent | Door::SiblingWithParents | Door::SiblingCaregiver => false,
        }
    }
}

codes! {
    /// The child's permanency goal, as far as it matters here.
    pub enum GoalHomeOrOther {
        /// Return home.
        ReturnHome = "return_home", "return home";
        /// Any other.
        Other = "other", "another goal";
    }
}

codes! {
    /// The status of the parents' rights.
    pub enum ParentalRights {
        /// None of the following.
        Intact = "intact", "intact";
        /// Terminated by a court.
        Terminated = "terminated", "terminated by a court";
        /// The child was surrendered for adoption.
        Surrendered = "surrendered", "child surrendered for adoption";
        /// Consent to adoption by a specified person was signed.
        Consented = "consented", "consent to adoption by a specified person signed";
    }
}

codes! {
    /// The group of Appendix A(a) to which a conviction found in LEADS belongs.
    pub enum ConvictionCategory {
        /// Appendix A(a)(1).
        One = "1", "Appendix A(a)(1)";
        /// Appendix A(a)(2).
        Two = "2", "Appendix A(a)(2)";
        /// Appendix A(a)(3).
        Three = "3", "Appendix A(a)(3)";
        /// Appendix A(a)(4).
        Four = "4", "Appendix A(a)(4)";
        /// Appendix A(a)(5).
        Five = "5", "Appendix A(a)(5)";
        /// No conviction in any of the groups.
        NoConviction = "none", "no such conviction";
    }
}

codes! {
    /// The decision of the Department or agency whether to tell this recipient.
    pub enum Determination {
        /// To tell.
        Release = "release", "to disclose";
        /// Not to tell.
        Withhold = "withhold", "to withhold";
        /// Nothing is decided.
        NothingDecided = "none", "nothing decided yet";
    }
}

codes! {
    /// How a decision review ended.
    pub enum ReviewResult {
        /// The information is disclosed.
        Disclose = "disclose", "to disclose";
        /// The information is withheld.
        Withhold = "withhold", "to withhold";
    }
}

codes! {
    /// Why somebody who was told would pass the information on.
    pub enum RedisclosurePurpose {
        /// To report a crime to the proper authority.
        ReportCrime = "report_crime", "to report a crime to the proper authority";
        /// To report abuse or neglect to the proper authority.
        ReportAbuseOrNeglect = "report_abuse_or_neglect", "to report child abuse or neglect to the proper authority";
        /// As one of the three Acts named in 301.470(a) provides.
        ProvidedByAct = "provided_by_act", "as one of the three Acts in 301.470(a) provides";
        /// Anything else.
        Other = "other", "another purpose";
    }
}

/// The recipients whose own paragraph sets a condition, which is asked for.
const ROUTINE: &[&str] = &[
    "agency_staff",
    "states_attorney",
    "guardian_ad_litem",
    "court_personnel",
    "casa",
    "case_review_staff",
    "medical_provider",
    "school",
    "service_provider",
    "sibling_in_care",
    "public_aid",
    "quality_assurance",
    "social_security",
    "researcher",
    "foster_parent_group",
];
const CHILDREN: &[&str] = &["sibling_in_care", "sibling_with_parents"];
const SIBLINGS: &[&str] = &["sibling_in_care", "sibling_with_parents", "sibling_caregiver"];
const PARENTS_HOME: &[&str] = &["parent", "sibling_with_parents"];
const PARENT: &[&str] = &["parent"];

facts! { "disclosure.facts":
    /// What may be known of the recipient, the case and the steps taken.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.450(b)")
            .group("The question")
            .label("Which day is asked about?")
            .help("The {#caregiver_review_days:words} days and ages are counted to this day; everything dated below \
                   happened on it or before.");
        /// To whom the information would be disclosed.
        pub recipient: Fact<Recipient> = ask("301.430(a), 301.440(c)-(e)")
            .label("Who would be told the caregiver's name, address or telephone number?")
            .help("The person or body that asks or is to be told.");
        /// Whether somebody who was told would pass it on.
        pub is_redisclosure: Fact<bool> = ask("301.470(a)")
            .label("Would somebody who was told pass the information on?")
            .help("No: the Department or the agency itself would disclose it.");
        /// Why it would be passed on.
        pub redisclosure_purpose: Fact<RedisclosurePurpose> = ask("301.470(a), (d)")
            .when("isRedisclosure", &["true"])
            .label("For what purpose would it be passed on?")
            .help("Reports to the proper authority stay lawful; whoever thinks that somebody else should know asks the \
                   Department.");
        /// Whether the recipient meets the condition of its paragraph.
        pub qualifier_met: Fact<bool> = ask("301.430(a)(1)-(15)")
            .when("recipient", ROUTINE)
            .label("Is the recipient in fact what its paragraph of 301.430(a) describes?")
            .help("Agency staff: responsible for services to this child, this family or these foster parents. Guardian \
                   ad litem: appointed for a child placed in this home. Medical provider: caring for this child. \
                   School: this child's own. Service provider: for children in care. Sibling: a brother or sister of a \
                   child placed here, in the Department's custody or guardianship. Public Aid: to process Medicaid \
                   claims. Quality assurance: engaged by the Department for its reviews. Researcher: the Department \
                   approved the research. Group: a statewide association, or recognized by the Department. State's \
                   Attorney, court personnel, CASA, case review staff, Social Security: really is one.");
        /// Whether telling is appropriate and necessary for services.
        pub necessary_for_services: Fact<bool> = ask("301.430(a), 301.440(e)")
            .by(AnsweredBy::Department)
            .label("Is telling this recipient appropriate and necessary to deliver child welfare services?")
            .help("For anyone outside 301.430(a): necessary to provide a service.");
        /// Whether that service is described in the service plan.
        pub in_service_plan: Fact<bool> = ask("301.440(e)")
            .label("Is the service for which it is needed described in the service plan?")
            .help("It is asked where 301.440(e) is the only way: for anyone whom no other rule opens the information \
                   to.");
        /// The child recipient's age.
        pub recipient_age: Fact<Age> = ask("301.430(a)(10), 301.440(d)")
            .when("recipient", CHILDREN)
            .label("How old is the sibling who would be told?")
            .help("Completed years on the day asked about.");
        /// The child recipient's date of birth.
        pub recipient_birth_date: Fact<Date> = ask("301.430(a)(10), 301.440(d)")
            .when("recipient", CHILDREN)
            .label("When was the sibling who would be told born?")
            .help("The age or the date of birth is enough.");
        /// Whether an order of protection is in force.
        pub order_of_protection: Fact<bool> = ask("301.460(a)")
            .group("Courts and rights")
            .by(AnsweredBy::Court)
            .label("Is a valid order of protection under section 2-25 of the Juvenile Court Act in force?")
            .help("It counts from the moment that it is issued, also within the {#caregiver_review_days:words} days. A \
                   petition that is only pending is no. It is taken to name the recipient.");
        /// Whether a court has forbidden telling this recipient.
        pub court_prohibits: Fact<bool> = ask("301.230(a), 301.440(d)(3)")
            .by(AnsweredBy::Court)
            .label("Has a court forbidden telling this recipient?")
            .help("Any order that forbids disclosing the information to this recipient.");
        /// The status of the parents' rights.
        pub parental_rights: Fact<ParentalRights> = ask("301.460(b)")
            .when("recipient", PARENT)
            .by(AnsweredBy::Court)
            .label("How do the parents' rights stand?")
            .help("Intact: none of the others is the case.");
        /// Whether continued contact is in the service plan.
        pub continued_contact_in_plan: Fact<bool> = ask("301.460(b)")
            .when("parentalRights", &["consented"])
            .label("Is continued contact between parents and child part of the service plan?")
            .help("It matters only after a consent to adoption by a specified person.");
        /// The child's permanency goal.
        pub permanency_goal: Fact<GoalHomeOrOther> = ask("301.440(c), 301.460(c)")
            .when("recipient", PARENT)
            .label("What is the child's permanency goal?")
            .help("As the service plan or the court states it.");
        /// Whether a sibling of the child lives in this parent's home.
        pub sibling_lives_with_parent: Fact<bool> = ask("301.460(c)")
            .when("recipient", PARENT)
            .label("Does a sibling of the child live in this parent's home?")
            .help("It matters where the goal is another than return home.");
        /// Whether the assessment is finished.
        pub assessment_complete: Fact<bool> = ask("301.210(a), 301.440(c)(1)")
            .group("The assessment and the decision")
            .when("recipient", PARENTS_HOME)
            .label("Is the assessment of 301.440(a) finished?")
            .help("The assessment made in the first {#assessment_days} days of care.");
        /// The group of a conviction found in LEADS.
        pub assessment_leads_conviction_category: Fact<ConvictionCategory> = ask("301.440(a)(1)")
            .when("recipient", PARENTS_HOME)
            .label("Did the LEADS check find a conviction listed in Appendix A of the parent or another adult in the \
                    home? In which group?")
            .help("Groups 1, 3 and 4 bar. If there are several, give one of those.");
        /// Whether a threat of violence was found.
        pub assessment_threatened_violence: Fact<bool> = ask("301.440(a)(2)")
            .when("recipient", PARENTS_HOME)
            .label("Was a threat of violence against a caregiver or a worker found?")
            .help("By the parent or another adult in the home. No: so far not found.");
        /// Whether violence was found.
        pub assessment_exhibited_violence: Fact<bool> = ask("301.440(a)(3)")
            .when("recipient", PARENTS_HOME)
            .label("Was past violence against a caregiver or a worker found?")
            .help("By the parent or another adult in the home. No: so far not found.");
        /// Whether a threat to abduct or harm the child was found.
        pub assessment_threatened_abduction_or_harm: Fact<bool> = ask("301.440(a)(4)")
            .when("recipient", PARENTS_HOME)
            .label("Was a threat to abduct or harm the child found?")
            .help("By the parent or another adult in the home. No: so far not found.");
        /// The decision whether to tell this recipient.
        pub determination: Fact<Determination> = ask("301.440(b)-(d)")
            .by(AnsweredBy::Department)
            .label("What has the Department or agency decided about telling this recipient?")
            .help("Nothing decided is an answer too. Leave it open if it is not known.");
        /// Whether it was decided that whereabouts are not to be shared between the siblings.
        pub best_interests_against: Fact<bool> = ask("301.230(b)")
            .when("recipient", SIBLINGS)
            .by(AnsweredBy::Department)
            .label("Has the Department decided that sharing whereabouts between the siblings is not in a child's best \
                    interests?")
            .help("Under 301.230.");
        /// The day of the decision to withhold from siblings.
        pub determination_date: Fact<Date> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("When was it decided to withhold the information from the siblings?")
            .help("A date says that it was decided.");
        /// Whether each child's attorney and guardian ad litem were told in writing.
        pub attorney_and_gal_notified: Fact<bool> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("Were each child's attorney and guardian ad litem told of that decision in writing?")
            .help("Both of them, for each child.");
        /// The day on which that was done.
        pub notified_attorney_and_gal_on: Fact<Date> = ask("301.230(b), 301.440(b)")
            .when("recipient", SIBLINGS)
            .label("When were they told?")
            .help("The day on which the last of them was told.");
        /// Whether the caregiver was given notice.
        pub specific_notice_given: Fact<bool> = ask("301.450")
            .group("The caregiver's notice and review")
            .label("Was the caregiver told in writing of the decision to disclose to this recipient?")
            .help("The notice of 301.450. Those of 301.430(a) need none.");
        /// The date of that notice.
        pub notice_sent_on: Fact<Date> = ask("301.450(a)-(b)")
            .label("What is the date of that notice?")
            .help("The {#caregiver_review_days:words} days are counted from it; its own day is not counted.");
        /// Whether the caregiver asked for a decision review.
        pub review_requested: Fact<bool> = ask("301.450(a)-(b)")
            .label("Has the caregiver asked for a decision review?")
            .help("Under 89 Ill. Adm. Code 316.90. It counts whether or not the worker was told.");
        /// The day on which that was done.
        pub review_requested_on: Fact<Date> = ask("301.450(b)")
            .label("When was the review asked for?")
            .help("Within {#caregiver_review_days:words} days after the notice it postpones the disclosure.");
        /// Whether the review has ended.
        pub review_completed: Fact<bool> = ask("301.450(b)")
            .label("Has the review ended?")
            .help("On the day asked about.");
        /// The day on which that was done.
        pub review_completed_on: Fact<Date> = ask("301.450(b)")
            .label("When did the review end?")
            .help("A date says that it ended.");
        /// How the review ended.
        pub review_result: Fact<ReviewResult> = ask("301.450(b)")
            .by(AnsweredBy::Department)
            .label("How did the review end?")
            .help("A result says that it ended.");
        /// Whether the caregiver was given the general notice.
        pub general_notice_given: Fact<bool> = ask("301.430(b)")
            .group("Other notices")
            .when("recipient", ROUTINE)
            .label("Was the caregiver told in writing, on licensing or placement, that routine recipients are given \
                    the information?")
            .help("A duty; it decides nothing by itself.");
        /// Whether the recipient is given the provisions on redisclosure.
        pub redisclosure_notice_given: Fact<bool> = ask("301.470(b)")
            .label("Was the recipient given the written notice that the information may not be passed on?")
            .help("With the penalty named. A duty; it decides nothing by itself.");
        /// When the child moved.
        pub child_moved_on: Fact<Date> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("If the child moved to another placement: when?")
            .help("The siblings and their caregivers are told of a move.");
        /// Whether notice of the move was given.
        pub move_notice_given: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("Was written notice of the move given?")
            .help("To each sibling and to each sibling's caregiver.");
        /// The day on which that was done.
        pub move_notice_given_on: Fact<Date> = ask("301.230(a)(3)(A)")
            .when("recipient", SIBLINGS)
            .label("When was that notice given?")
            .help("It may be given before the move.");
    }
}

/// Sets a fact that follows from another one, if it is not stated itself.
fn imply<T>(fact: &mut Fact<bool>, from: &Fact<T>, value: bool) {
    if fact.get().is_none() && from.known().is_some() {
        fact.follow(from, value);
    }
}

impl Facts {
    /// The facts, completed by those that follow from them. A date or a result proves that a step was taken. A step
    /// that was never begun has not ended. A decision to tell siblings shows that this is not against their best
    /// interests.
    pub(super) fn implied(&self) -> Facts {
        let mut f = self.clone();
        imply(&mut f.review_completed, &self.review_result, true);
        imply(&mut f.review_completed, &self.review_completed_on, true);
        imply(&mut f.review_requested, &self.review_requested_on, true);
        let completed = f.review_completed;
        if completed.get() == Some(true) {
            imply(&mut f.review_requested, &completed, true);
        }
        imply(&mut f.specific_notice_given, &self.notice_sent_on, true);
        let requested = f.review_requested;
        if requested.get() == Some(true) {
            imply(&mut f.specific_notice_given, &requested, true);
        }
        let noticed = f.specific_notice_given;
        if noticed.get() == Some(false) {
            imply(&mut f.review_requested, &noticed, false);
        }
        let requested = f.review_requested;
        if requested.get() == Some(false) {
            imply(&mut f.review_completed, &requested, false);
        }
        imply(
            &mut f.attorney_and_gal_notified,
            &self.notified_attorney_and_gal_on,
            true,
        );
        imply(&mut f.move_notice_given, &self.move_notice_given_on, true);
        let for_siblings = self.recipient.get().is_some_and(|one| one.door().is_child());
        if for_siblings && self.determination.get() == Some(Determination::Release) {
            imply(&mut f.best_interests_against, &self.determination, false);
        }
        let refused = self
            .recipient
            .get()
            .and_then(|one| self.refused_without_need(one.door()));
        // This replaces a stated need too: a refusal for another reason may explain it.
        let need = &mut f.necessary_for_services;
        match refused {
            Some(Refusal::Determination) => need.follow(&self.determination, false),
            Some(Refusal::Review) => need.follow(&self.review_result, false),
            None => {}
        }
        f
    }

    /// If need alone opens the information: the decision not to tell this recipient, which says that there is no need.
    /// Reviews under 301.450 are handled there.
    fn refused_without_need(&self, door: Door) -> Option<Refusal> {
        let withheld = self.determination.get() == Some(Determination::Withhold);
        let review = self.review_result.get() == Some(ReviewResult::Withhold);
        if withheld && door.rests_on_need_alone() {
            Some(Refusal::Determination)
        } else if review && door.is_routine() && self.qualifier_met.get() == Some(true) {
            Some(Refusal::Review)
        } else {
            None
        }
    }

    /// Reports the known facts that contradict each other.
    pub(super) fn clashes(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |a: u8, b: u8, why: &'static Message| found(Contradiction { facts: (a, b), why });
        let dated = [
            &self.recipient_birth_date,
            &self.determination_date,
            &self.notified_attorney_and_gal_on,
            &self.notice_sent_on,
            &self.review_requested_on,
            &self.review_completed_on,
            &self.child_moved_on,
            &self.move_notice_given_on,
        ];
        for event in dated {
            if event.get() > self.as_of.get() && self.as_of.get().is_some() {
                clash(self.as_of.id(), event.id(), &LATER_THAN_AS_OF);
            }
        }
        if age_contradicts(&self.recipient_age, &self.recipient_birth_date, &self.as_of) {
            clash(
                self.recipient_age.id(),
                self.recipient_birth_date.id(),
                &AGE_AND_BIRTH_DATE,
            );
        }
        // A date says that the step was taken.
        let dated: [(&Fact<bool>, &dyn Slot); 5] = [
            (&self.specific_notice_given, &self.notice_sent_on),
            (&self.review_requested, &self.review_requested_on),
            (&self.review_completed, &self.review_completed_on),
            (&self.attorney_and_gal_notified, &self.notified_attorney_and_gal_on),
            (&self.move_notice_given, &self.move_notice_given_on),
        ];
        for (stated, day) in dated {
            if stated.get() == Some(false) && day.is_known() {
                clash(stated.id(), day.id(), &DONE_AND_NOT);
            }
        }
        if self.review_completed.get() == Some(false) && self.review_result.is_known() {
            clash(self.review_completed.id(), self.review_result.id(), &RESULT_WITHOUT_END);
        }
        self.order_clashes(&mut clash);
        self.decision_clashes(&mut clash);
    }

    /// Reports steps out of order: the notice comes first, then the request for a review, then the end of the review.
    fn order_clashes(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let asked: [(&dyn Slot, bool); 2] = [
            (&self.review_requested, self.review_requested.yes().is_yes()),
            (&self.review_requested_on, self.review_requested_on.is_known()),
        ];
        let ended: [(&dyn Slot, bool); 3] = [
            (&self.review_completed, self.review_completed.yes().is_yes()),
            (&self.review_completed_on, self.review_completed_on.is_known()),
            (&self.review_result, self.review_result.is_known()),
        ];
        if self.specific_notice_given.yes().is_no() {
            for (slot, _) in asked.iter().chain(&ended).filter(|(_, known)| *known) {
                clash(self.specific_notice_given.id(), slot.id(), &REVIEW_WITHOUT_NOTICE);
            }
        }
        if self.review_requested.yes().is_no() {
            for (slot, _) in ended.iter().filter(|(_, known)| *known) {
                clash(self.review_requested.id(), slot.id(), &REVIEW_NOT_ASKED);
            }
        }
        let in_order = [
            (&self.notice_sent_on, &self.review_requested_on, &ASKED_BEFORE_NOTICE),
            (&self.notice_sent_on, &self.review_completed_on, &ENDED_BEFORE_NOTICE),
            (
                &self.review_requested_on,
                &self.review_completed_on,
                &ENDED_BEFORE_ASKED,
            ),
            (
                &self.determination_date,
                &self.notified_attorney_and_gal_on,
                &NOTIFIED_BEFORE_DECISION,
            ),
        ];
        for (first, second, why) in in_order {
            if let (Some(earlier), Some(later)) = (first.get(), second.get())
                && later < earlier
            {
                clash(first.id(), second.id(), why);
            }
        }
    }

    /// Reports facts that contradict the decision whether to tell the recipient.
    fn decision_clashes(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let Some(door) = self.recipient.get().map(Recipient::door) else {
            return;
        };
        let decided = self.determination.get();
        if door.is_on_siblings_side() {
            let against = self.best_interests_against.yes();
            // Whether to tell a sibling's caregiver is decided separately from whether to tell the siblings.
            let released = decided == Some(Determination::Release) && door.is_child();
            if released && against.is_yes() {
                clash(
                    self.determination.id(),
                    self.best_interests_against.id(),
                    &RELEASED_AND_WITHHELD,
                );
            }
            let not_withheld = decided.is_some_and(|decided| decided != Determination::Withhold) && against.is_no();
            if (released || not_withheld) && self.determination_date.is_known() {
                clash(
                    self.determination.id(),
                    self.determination_date.id(),
                    &DATE_WITHOUT_DECISION,
                );
            }
        }
        // Redisclosure asks for no need. Telling may also be refused for another reason although it is needed.
        let for_another_reason = self.order_of_protection.yes()
            | self.court_prohibits.yes()
            | (self.by_door(Facts::under_440_e) & !self.in_service_plan.yes());
        let need = self.necessary_for_services.yes() & !self.is_redisclosure.yes();
        if (need & !for_another_reason).is_yes() {
            let refused = match self.refused_without_need(door) {
                Some(Refusal::Determination) => self.determination.id(),
                Some(Refusal::Review) => self.review_result.id(),
                None => return,
            };
            clash(self.necessary_for_services.id(), refused, &NEEDED_AND_REFUSED);
        }
    }
}

/// The decision that refused to tell a recipient to whom need alone would open the information.
enum Refusal {
    Determination,
    Review,
}

messages! { CONTRADICTIONS:
    /// The date of a step that was not taken.
    DONE_AND_NOT = "disclosure.contradiction.done_and_not",
        "a date says that it was done";
    /// A result of a review that has not ended.
    RESULT_WITHOUT_END = "disclosure.contradiction.result_without_end",
        "a review that has not ended has no result";
    /// A review of a decision without a notice.
    REVIEW_WITHOUT_NOTICE = "disclosure.contradiction.review_without_notice",
        "the review is of the decision that the notice tells of; without the notice there is none";
    /// The end of a review that nobody asked for.
    REVIEW_NOT_ASKED = "disclosure.contradiction.review_not_asked",
        "a review that was not asked for neither ends nor has a result";
    /// A review asked for before the notice.
    ASKED_BEFORE_NOTICE = "disclosure.contradiction.asked_before_notice",
        "the review was asked for before the date of the notice";
    /// A review that ended before the notice.
    ENDED_BEFORE_NOTICE = "disclosure.contradiction.ended_before_notice",
        "the review ended before the date of the notice";
    /// A review that ended before it was asked for.
    ENDED_BEFORE_ASKED = "disclosure.contradiction.ended_before_asked",
        "the review ended before it was asked for";
    /// A notice of a decision not yet made.
    NOTIFIED_BEFORE_DECISION = "disclosure.contradiction.notified_before_decision",
        "attorney and guardian ad litem were told before it was decided";
    /// A decision to tell and a decision not to tell.
    RELEASED_AND_WITHHELD = "disclosure.contradiction.released_and_withheld",
        "it cannot be decided both to tell and not to tell";
    /// The date of a decision to withhold, without such a decision.
    DATE_WITHOUT_DECISION = "disclosure.contradiction.date_without_decision",
        "the date is that of a decision to withhold, and another decision is stated";
    /// A need, and a decision that there is none.
    NEEDED_AND_REFUSED = "disclosure.contradiction.needed_and_refused",
        "a decision not to tell this recipient says that telling it is not appropriate and necessary";
}
