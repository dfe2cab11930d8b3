//! What of the child's information may be shared with a caregiver, the guardian ad litem, or in the notice to a
//! relative? 301.120, 301.80(e)(1)(G).
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::child_information::{self, Facts, Outcome};
//! use part301::engine::decision::Decision;
//! use part301::engine::fact::Value;
//!
//! let text = |text: &str| Value::Text(text.into());
//! let items = ["first_name", "age", "address"].map(text).to_vec();
//! let input = Value::Map(vec![
//!     ("recipient".into(), text("relative_notice")),
//!     ("items".into(), Value::List(items)),
//!     ("relativePoliceReport".into(), Value::Bool(false)),
//!     ("relativeIndicatedFinding".into(), Value::Bool(false)),
//!     ("relativeCourtFinding".into(), Value::Bool(false)),
//! ]);
//! let answer = child_information::decide(&Facts::from_value(&input)?, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::ShareInPart); // the address is refused by name
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

use crate::engine::answer::shape::{choice, shape};
use crate::engine::answer::{Answer, Duty, DutyStatus, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::{Reply, answer, findings_by, table};
use crate::engine::fact::{AnsweredBy, Code, Fact, List, Name, ask, codes, facts};
use crate::engine::problem::LATER_THAN_AS_OF;
use crate::engine::problem::{self, Problem, ProblemCode, Problems, messages, shortened};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{GUARDIAN_COPY_BUSINESS_DAYS, Number, RECEIPT_BUSINESS_DAYS};
use crate::law::sections::{S301_80, S301_120};
use crate::law::shared::role::Role;
use crate::time::calendar::{Calendar, Date};

// ---------------------------------------------------------------------------------------------------
// The facts

codes! {
    /// To whom the information would be given.
    pub enum InformationRecipient {
        /// The caregiver with whom the child is placed.
        Caregiver = "caregiver", "the caregiver";
        /// The child's guardian ad litem.
        GuardianAdLitem = "guardian_ad_litem", "the guardian ad litem";
        /// A relative, in the notice that the child was removed.
        RelativeNotice = "relative_notice", "a relative, in the notice of removal";
    }
}

codes! {
    /// The kind of caregiver.
    pub enum CaregiverType {
        /// A foster home.
        Foster = "foster", "foster home";
        /// A relative caregiver.
        Relative = "relative", "relative caregiver";
        /// An adoptive home.
        Adoptive = "adoptive", "adoptive home";
        /// A group home.
        GroupHome = "group_home", "group home";
        /// A child care institution.
        Institution = "institution", "child care institution";
    }
}

codes! {
    /// The pieces of information that 301.120 and 301.80(e)(1)(G) speak of.
    pub enum InformationItem {
        /// 301.120(c)(1).
        MedicalHistory = "medical_history", "medical history";
        /// 301.120(c)(1).
        MedicalProblems = "medical_problems", "known medical problems";
        /// 301.120(c)(1).
        CommunicableDiseases = "communicable_diseases", "communicable diseases";
        /// 301.120(c)(1).
        Immunizations = "immunizations", "immunizations";
        /// 301.120(c)(1).
        InsuranceAndMedicalCard = "insurance_and_medical_card", "insurance and medical card";
        /// 301.120(c)(2).
        EducationalHistory = "educational_history", "educational history";
        /// 301.120(c)(2).
        SpecialEducationalNeeds = "special_educational_needs", "special educational needs";
        /// 301.120(c)(2).
        Iep = "iep", "individualized educational plan (IEP)";
        /// 301.120(c)(2).
        Ifsp = "ifsp", "individual family service plan (IFSP)";
        /// 301.120(c)(2).
        Plan504 = "plan_504", "504 plan";
        /// 301.120(c)(3).
        ServicePlanPortion = "service_plan_portion", "the child's part of the service plan";
        /// 301.120(c)(3).
        VisitationArrangements = "visitation_arrangements", "visitation arrangements";
        /// 301.120(c)(3).
        CaseHistory = "case_history", "case history, with how the child came into care";
        /// 301.120(c)(3).
        LegalStatus = "legal_status", "legal status";
        /// 301.120(c)(3).
        PermanencyGoal = "permanency_goal", "permanency goal";
        /// 301.120(c)(3).
        PlacementHistory = "placement_history", "history of placements";
        /// 301.120(c)(3).
        PlacementChangeReasons = "placement_change_reasons", "reasons for placement changes";
        /// 301.120(c)(3).
        FormerCaregiverIdentity = "former_caregiver_identity", "who or where a former caregiver is";
        /// 301.120(c)(4).
        CriminalHistory = "criminal_history", "criminal history";
        /// 301.120(c)(4).
        BehaviorProblems = "behavior_problems", "behavior problems";
        /// 301.120(c)(4).
        FireSetting = "fire_setting", "fire setting";
        /// 301.120(c)(4).
        PerpetrationOfSexualAbuse = "perpetration_of_sexual_abuse", "perpetration of sexual abuse";
        /// 301.120(c)(4).
        DestructiveBehavior = "destructive_behavior", "destructive behavior";
        /// 301.120(c)(4).
        SubstanceAbuse = "substance_abuse", "substance abuse habits";
        /// 301.120(c)(4).
        LikesAndDislikes = "likes_and_dislikes", "likes and dislikes";
        /// 301.120(c)(4).
        OtherBackground = "other_background", "other relevant background";
        /// 301.120(c)(4).
        MentalHealthInformation = "mental_health_information", "mental health information";
        /// 301.120(e).
        MentalHealthActInformation = "mental_health_act_information", "what the Mental Health and Developmental \
                                                                       Disabilities Confidentiality Act covers";
        /// 301.120(f).
        HivAidsInformation = "hiv_aids_information", "AIDS, ARC or HIV information";
        /// 301.80(e)(1)(G).
        FirstName = "first_name", "first name";
        /// 301.80(e)(1)(G).
        Gender = "gender", "gender";
        /// 301.80(e)(1)(G).
        Age = "age", "age";
    }
}

codes! {
    /// What becomes of one item.
    pub enum ItemDecision {
        /// It is shared.
        Share = "share", "share";
        /// It is not.
        Exclude = "exclude", "exclude";
        /// It is shared only as another provision allows.
        OnlyUnder = "only_under", "only under another provision";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

/// The items offered: names of at most 60 characters. In a notice to a relative any name may be offered.
pub type Items = List<Name<60>, 1, 100>;

facts! { "child_information.facts":
    /// What may be known of the information offered and to whom.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.120(a)(2), (b)")
            .label("Which day is asked about?")
            .help("It decides whether what is owed is overdue, and nothing else.");
        /// To whom the information would be given.
        pub recipient: Fact<InformationRecipient> = ask("301.120(a)-(b), 301.80(e)(1)(G)")
            .label("Who would be given the information?")
            .help("The guardian ad litem gets a copy of what the caregiver gets.");
        /// The items offered.
        pub items: Fact<Items> = ask("301.120(c), (e)-(f), 301.80(e)(1)(G)")
            .label("Which items are offered?")
            .help("Codes such as medical_history, iep or hiv_aids_information. In a notice to a relative, whatever the \
                   draft says of the child.");
        /// When the child was placed.
        pub placed_on: Fact<Date> = ask("301.120(a)-(b)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("When was the child placed?")
            .help("{#receipt_business_days:Words} business days are counted from it for the receipt and the copy.");
        /// Whether it was an emergency placement.
        pub emergency_placement: Fact<bool> = ask("301.120(a)(1)")
            .when("recipient", &["caregiver"])
            .label("Was it an emergency placement, without time to review, prepare and collect in writing?")
            .help("The caregiver is then told verbally, as the information becomes available.");
        /// The kind of caregiver.
        pub caregiver_type: Fact<CaregiverType> = ask("301.120(a)")
            .when("recipient", &["caregiver"])
            .label("What kind of caregiver is it?")
            .help("All kinds are treated alike.");
        /// Whether the supervisor approved.
        pub supervisor_approved: Fact<bool> = ask("301.120(a)(3)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .by(AnsweredBy::Supervisor)
            .label("Has the supervisor reviewed and approved the information for accuracy?")
            .help("A duty; it decides nothing by itself.");
        /// Whether the caregiver signed.
        pub receipt_signed: Fact<bool> = ask("301.120(a)(2)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("Has the caregiver signed that the information was received?")
            .help("Within {#receipt_business_days:words} business days after placement.");
        /// Whether the guardian ad litem has a copy.
        pub gal_copy_given: Fact<bool> = ask("301.120(b)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("Was a copy given to the guardian ad litem?")
            .help("Within {#guardian_copy_business_days:words} business days after placement.");
        /// Whether casework staff are present.
        pub casework_staff_present: Fact<bool> = ask("301.120(d)")
            .when("recipient", &["caregiver"])
            .label("Are casework staff present when the caregiver reads the file?")
            .help("The caregiver may read the supporting documents in their presence.");
        /// A police report of family or domestic violence.
        pub relative_police_report: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .label("Is there a police report of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
        /// An indicated finding.
        pub relative_indicated_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .label("Is there an indicated finding of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
        /// A court finding.
        pub relative_court_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .by(AnsweredBy::Court)
            .label("Is there a court finding of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
    }
}

// ---------------------------------------------------------------------------------------------------
// The rules

codes! {
    /// What the decision comes to.
    pub enum ChildInformationOutcome {
        /// Everything offered is shared.
        Share = "share", "share";
        /// Some of it is.
        ShareInPart = "share_in_part", "share in part";
        /// Nothing is.
        Withhold = "withhold", "withhold";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

/// What the decision comes to.
pub type Outcome = ChildInformationOutcome;

rule! {
    /// 301.80(e)(1)(G).
    RELATIVE_NOTICE = "child_info.relative_notice", "301.80(e)(1)(G)":
        "The notice to a relative names the child by first name, gender and age only; it never goes to a relative with \
         a police report, an indicated finding or a court finding of family or domestic violence.";
    ONLY_THREE = "Only first name, gender and age go into the notice.";
    NOT_TO_THIS_RELATIVE = "The notice is not sent to this relative.";
    VIOLENCE_OPEN = "Not until it is known that there is no such report or finding.";
}

fn relative_notice(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let violence = f.violence();
    if violence.is_yes() {
        say.note(&NOT_TO_THIS_RELATIVE);
    }
    let applies = f.recipient.is(InformationRecipient::RelativeNotice);
    let offered = f.offers(|name| notice_item(name) == ItemDecision::Exclude);
    if (applies & offered).is_yes() {
        say.mend(&ONLY_THREE);
    }
    Ruling::where_applies(applies, || (!violence & !offered).into())
}

rule! {
    /// 301.120(a), (c)(1)-(4).
    PACKET = "child_info.packet", "301.120(a), (c)(1)-(4)":
        "At placement, or before where possible, the caregiver is given a written summary: medical, educational, the \
         child's part of the service plan with history and legal status, and other background.";
    PART_OF_PACKET = "Part of what the caregiver is given.";
    VERBALLY = "In an emergency it is given verbally, as it becomes available.";
}

fn packet(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let to_caregiver = f.recipient.is(InformationRecipient::Caregiver);
    if (to_caregiver & f.emergency_placement.yes()).is_yes() {
        say.note(&VERBALLY);
    }
    let in_packet = |name: &str| packet_item(item(name)).0 == ItemDecision::Share;
    let offered = f.offers(in_packet);
    Ruling::where_applies(f.in_care_team() & offered, || offered.into())
}

rule! {
    /// 301.120(a)(2).
    RECEIPT = "child_info.receipt", "301.120(a)(2)":
        "Within {#receipt_business_days:words} business days after placement the caregiver signs that the information \
         was received.";
}

fn receipt(f: &Facts, calendar: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || {
        f.owed_by(f.due(RECEIPT_BUSINESS_DAYS, calendar), f.receipt_signed.yes())
    })
}

rule! {
    /// 301.120(a)(3).
    SUPERVISOR = "child_info.supervisor", "301.120(a)(3)":
        "The caseworker's supervisor reviews the information and approves its accuracy.";
}

fn supervisor(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || owed(f.supervisor_approved.yes()))
}

rule! {
    /// 301.120(b).
    GAL_COPY = "child_info.gal_copy", "301.120(b)":
        "Within {#guardian_copy_business_days:words} business days after placement the guardian ad litem is given a \
         copy of what the caregiver was given.";
}

fn gal_copy(f: &Facts, calendar: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.in_care_team(), || {
        f.owed_by(f.due(GUARDIAN_COPY_BUSINESS_DAYS, calendar), f.gal_copy_given.yes())
    })
}

rule! {
    /// 301.120(c)(3).
    NO_FORMER_CAREGIVERS = "child_info.no_former_caregivers", "301.120(c)(3)":
        "Nothing that identifies or locates an earlier caregiver is shared.";
    FORMER_CAREGIVER = "Always left out: it would identify or locate an earlier caregiver.";
    WITHOUT_CAREGIVERS = "Left without anything that identifies or locates an earlier caregiver.";
}

fn no_former_caregivers(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    f.not_offered(&[InformationItem::FormerCaregiverIdentity])
}

rule! {
    /// 301.120(c)(4), (e).
    MENTAL_HEALTH = "child_info.mental_health", "301.120(c)(4), (e)":
        "Mental health information is shared only as 89 Ill. Adm. Code 431 allows.";
    TWO_SECTIONS = "The text points to 431.110 in (c)(4) and to 431.100 in (e): look at both.";
}

const MENTAL: &[InformationItem] = &[
    InformationItem::MentalHealthInformation,
    InformationItem::MentalHealthActInformation,
];

fn mental_health(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let ruling = f.not_offered(MENTAL);
    if Ruling::from(Truth::no(ruling.facts)) == ruling {
        say.reading(&TWO_SECTIONS);
    }
    ruling
}

rule! {
    /// 301.120(f).
    HIV = "child_info.hiv", "301.120(f)":
        "AIDS, ARC and HIV information is shared only as 89 Ill. Adm. Code 431.110 allows.";
    UNDER_431 = "Only as that provision allows.";
}

fn hiv(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    f.not_offered(&[InformationItem::HivAidsInformation])
}

rule! {
    /// 301.120(d).
    REVIEW_FILE = "child_info.review_file", "301.120(d)":
        "The caregiver may read the supporting documents in the child's file in the presence of casework staff.";
}

fn review_file(f: &Facts, _: &Calendar, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.recipient.is(InformationRecipient::Caregiver), || {
        f.casework_staff_present.yes().into()
    })
}

/// A duty: done, still owed, or not known.
fn owed(done: Truth) -> Ruling {
    match done.known() {
        Some(false) => Ruling::pending(done.rests_on()),
        _ => done.into(),
    }
}

/// The item behind a name, where there is one.
fn item(name: &str) -> Option<InformationItem> {
    let named = |item: &&InformationItem| item.word().code == name;
    InformationItem::ALL.iter().find(named).copied()
}

/// What becomes of an item in the notice to a relative.
fn notice_item(name: &str) -> ItemDecision {
    match item(name) {
        Some(InformationItem::FirstName | InformationItem::Gender | InformationItem::Age) => ItemDecision::Share,
        _ => ItemDecision::Exclude,
    }
}

/// What becomes of an item for a caregiver or guardian ad litem, under which provision, and why.
fn packet_item(item: Option<InformationItem>) -> (ItemDecision, &'static str, &'static Message) {
    use InformationItem as I;
    use ItemDecision::{Exclude, OnlyUnder, Share};
    match item {
        Some(I::FormerCaregiverIdentity) => (Exclude, "301.120(c)(3)", &FORMER_CAREGIVER),
        Some(I::MentalHealthInformation) => (
            OnlyUnder,
            "89 Ill. Adm. Code 431.110 (301.120(c)(4)); see also 431.100",
            &TWO_SECTIONS,
        ),
        Some(I::MentalHealthActInformation) => (
            OnlyUnder,
            "89 Ill. Adm. Code 431.100 (301.120(e)); see also 431.110",
            &TWO_SECTIONS,
        ),
        Some(I::HivAidsInformation) => (OnlyUnder, "89 Ill. Adm. Code 431.110 (301.120(f))", &UNDER_431),
        Some(
            I::ServicePlanPortion
            | I::VisitationArrangements
            | I::CaseHistory
            | I::PlacementHistory
            | I::PlacementChangeReasons,
        ) => (Share, "301.120(c)(3)", &WITHOUT_CAREGIVERS),
        Some(
            I::MedicalHistory
            | I::MedicalProblems
            | I::CommunicableDiseases
            | I::Immunizations
            | I::InsuranceAndMedicalCard,
        ) => (Share, "301.120(c)(1)", &PART_OF_PACKET),
        Some(I::EducationalHistory | I::SpecialEducationalNeeds | I::Iep | I::Ifsp | I::Plan504) => {
            (Share, "301.120(c)(2)", &PART_OF_PACKET)
        }
        Some(I::LegalStatus | I::PermanencyGoal) => (Share, "301.120(c)(3)", &PART_OF_PACKET),
        Some(I::FirstName | I::Gender | I::Age) => (Share, "301.120(a)", &PART_OF_PACKET),
        Some(_) => (Share, "301.120(c)(4)", &PART_OF_PACKET),
        // Refused before it comes here: only the notice to a relative takes other names.
        None => (Exclude, "301.120(c)", &PART_OF_PACKET),
    }
}

impl Facts {
    /// 301.120 speaks of the caregiver and the guardian ad litem.
    fn in_care_team(&self) -> Truth {
        !self.recipient.is(InformationRecipient::RelativeNotice)
    }

    fn violence(&self) -> Truth {
        self.relative_police_report.yes() | self.relative_indicated_finding.yes() | self.relative_court_finding.yes()
    }

    /// Whether one of the items offered passes a test.
    fn offers(&self, test: impl Fn(&str) -> bool) -> Truth {
        self.items
            .passes(|items| items.entries().iter().any(|name| test(name.as_str())))
    }

    /// None of these is offered to a caregiver or guardian ad litem.
    fn not_offered(&self, these: &[InformationItem]) -> Ruling {
        let offered = self.offers(|name| item(name).is_some_and(|item| these.contains(&item)));
        Ruling::where_applies(self.in_care_team(), || (!offered).into())
    }

    /// The last day for what is due so many business days after the placement.
    fn due(&self, business_days: Number, calendar: &Calendar) -> Option<Date> {
        let placed = self.placed_on.get()?;
        Some(calendar.plus_business_days(placed, business_days.count()))
    }

    /// A duty with such a last day: done, still owed, past it, or not known.
    fn owed_by(&self, due: Option<Date>, done: Truth) -> Ruling {
        let late = due.is_some_and(|due| self.as_of.get() > Some(due));
        if late && done.is_no() {
            Ruling::from(done).because(self.placed_on.only() | self.as_of.only())
        } else {
            owed(done)
        }
    }

    /// What becomes of an item offered.
    fn item_decision(&self, name: &str) -> ItemDecision {
        let in_notice = match (notice_item(name), self.violence().known()) {
            (_, Some(true)) | (ItemDecision::Exclude, _) => ItemDecision::Exclude,
            (_, None) => ItemDecision::Undetermined,
            (decision, Some(false)) => decision,
        };
        let in_packet = packet_item(item(name)).0;
        match self.recipient.get() {
            Some(InformationRecipient::RelativeNotice) => in_notice,
            Some(_) => in_packet,
            None if item(name).is_none() => in_notice,
            None if in_notice == in_packet => in_notice,
            None => ItemDecision::Undetermined,
        }
    }

    /// What the items come to, where the recipient and every item is decided.
    fn outcome_for(&self, recipient: InformationRecipient) -> Option<Outcome> {
        let mut facts = self.clone();
        facts.recipient.set(recipient);
        if recipient == InformationRecipient::RelativeNotice && self.violence().is_yes() {
            return Some(Outcome::Withhold);
        }
        let items = facts.items.known()?.entries();
        let (mut shared, mut kept) = (false, false);
        for name in items {
            match facts.item_decision(name.as_str()) {
                ItemDecision::Share => shared = true,
                ItemDecision::Exclude | ItemDecision::OnlyUnder => kept = true,
                ItemDecision::Undetermined => return None,
            }
        }
        Some(match (shared, kept) {
            (true, false) => Outcome::Share,
            (true, true) => Outcome::ShareInPart,
            (false, _) => Outcome::Withhold,
        })
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

type Decide = fn(&Facts, &Calendar, &mut Say) -> Ruling;

table! {
    /// The rules in the order in which the text states them. The outcome is that of the items offered, each of which is
    /// decided by itself.
    TABLE: (&'static Rule, Decide) =
        RELATIVE_NOTICE: relative_notice;
        PACKET: packet;
        RECEIPT: receipt;
        SUPERVISOR: supervisor;
        GAL_COPY: gal_copy;
        NO_FORMER_CAREGIVERS: no_former_caregivers;
        MENTAL_HEALTH: mental_health;
        REVIEW_FILE: review_file;
        HIV: hiv;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_80, &S301_120];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[];
    const NUMBERS: &'static [i32] = &[];
    /// The items offered are a list that cannot be tried answer by answer.
    const SEARCHED: bool = false;

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let recipients = match self.recipient.get() {
            Some(recipient) => vec![recipient],
            None => InformationRecipient::ALL
                .iter()
                .copied()
                .filter(|recipient| self.takes_items(*recipient))
                .collect(),
        };
        let mut outcomes = recipients.iter().map(|recipient| self.outcome_for(*recipient));
        let first = outcomes.next().flatten();
        match first {
            Some(outcome) if outcomes.all(|other| other == first) => Settled::Outcome(outcome),
            _ => {
                let mut open = FactSet::EMPTY;
                if recipients.len() > 1 {
                    open |= self.recipient.only();
                }
                if self.items.known().is_none() {
                    open |= self.items.only();
                }
                let notice = InformationRecipient::RelativeNotice;
                if recipients.contains(&notice) && self.outcome_for(notice).is_none() {
                    let violence = self.violence();
                    if violence.is_unknown() {
                        open |= violence.rests_on();
                    }
                }
                Settled::Open(open)
            }
        }
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        if let (Some(placed), Some(now)) = (self.placed_on.get(), self.as_of.get())
            && placed > now
        {
            found(Contradiction {
                facts: (self.as_of.id(), self.placed_on.id()),
                why: &LATER_THAN_AS_OF,
            });
        }
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        let Some(recipient) = self.recipient.get() else {
            return;
        };
        if recipient == InformationRecipient::RelativeNotice {
            return;
        }
        for (place, name) in self.offered().iter().enumerate() {
            if item(name.as_str()).is_none() {
                problems.push(Problem {
                    path: format!("/items/{place}"),
                    code: ProblemCode::NotInList,
                    got: shortened(name.as_str()),
                    expected: Note::plain(&problem::ONE_OF).with("codes", problem::codes(InformationItem::WORDS)),
                    other: None,
                });
            }
        }
    }
}

shape! {
    /// What of the child's information may be shared?
    pub struct Details {
        /// Each item offered, in the order in which it was given.
        pub items: Vec<ItemAnswer>,
        /// How it is given, if that is known.
        pub form: Option<Form>,
    }
}

shape! {
    /// What becomes of one item of information.
    pub struct ItemAnswer {
        /// As it was given: an `InformationItem` or, in a notice to a relative, any name.
        pub item: String,
        /// What becomes of it.
        pub decision: ItemDecision,
        /// The provision that says so. For `only_under`, the provision that it may be shared under.
        pub provision: &'static str,
        /// Why, in one sentence.
        pub message: &'static Message,
    }
}

choice! {
    /// How information is given.
    pub enum Form {
        /// In writing.
        Written = "written",
        /// By word of mouth.
        Verbal = "verbal",
    }
}

/// Decides what of the information offered may be shared.
///
/// Beside the outcome stand `items`, each with its decision, provision and message, and `form`: written or, to the
/// caregiver in an emergency placement, verbal. The calendar counts the ten business days.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other, or an item is none that 301.120 knows. Facts read
/// by [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn decide(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::Share => &SHARED,
            Outcome::ShareInPart => &SHARED_IN_PART,
            Outcome::Withhold if facts.all_excluded() => &WITHHELD,
            Outcome::Withhold => &NOTHING_FREELY,
            Outcome::Undetermined => &UNDETERMINED,
        };
        let items = facts.offered().iter().map(|name| facts.row(name.as_str()));
        Reply {
            summary: summary.into(),
            findings: findings_by(TABLE, |decide, say| decide(facts, calendar, say)),
            duties: facts.duties(calendar),
            details: Details {
                items: items.collect(),
                form: facts.form(),
            },
        }
    })
}

impl Facts {
    fn offered(&self) -> &[Name<60>] {
        self.items.known().map(List::entries).unwrap_or_default()
    }

    /// Whether no item offered may be shared under any provision.
    fn all_excluded(&self) -> bool {
        let excluded = |name: &Name<60>| self.item_decision(name.as_str()) == ItemDecision::Exclude;
        self.offered().iter().all(excluded)
    }

    /// Whether every item offered has a name that this recipient's list knows.
    fn takes_items(&self, recipient: InformationRecipient) -> bool {
        recipient == InformationRecipient::RelativeNotice
            || self.offered().iter().all(|name| item(name.as_str()).is_some())
    }

    /// One item: what becomes of it, under which provision, and why.
    fn row(&self, name: &str) -> ItemAnswer {
        let decision = self.item_decision(name);
        let notice = self.recipient.get() == Some(InformationRecipient::RelativeNotice) || item(name).is_none();
        let (_, provision, message) = packet_item(item(name));
        let (provision, message) = match (notice, decision) {
            (false, ItemDecision::Undetermined) => (provision, &TELL_RECIPIENT),
            (false, _) => (provision, message),
            (true, ItemDecision::Undetermined) => ("301.80(e)(1)(G)", &VIOLENCE_OPEN),
            (true, _) if self.violence().is_yes() => ("301.80(e)(1)(G)", &NOT_TO_THIS_RELATIVE),
            (true, _) => ("301.80(e)(1)(G)", &ONLY_THREE),
        };
        ItemAnswer {
            item: name.to_string(),
            decision,
            provision,
            message,
        }
    }

    /// Written or, to the caregiver in an emergency placement, verbal.
    fn form(&self) -> Option<Form> {
        match (self.recipient.get()?, self.emergency_placement.get()) {
            (InformationRecipient::Caregiver, None) => None,
            (InformationRecipient::Caregiver, Some(true)) => Some(Form::Verbal),
            _ => Some(Form::Written),
        }
    }

    fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let mut duties = Vec::new();
        if self.in_care_team().is_yes() {
            let within = |duty: Duty, business_days: Number, done: &Fact<bool>| {
                let due = self.due(business_days, calendar);
                // Overdue is only what is known not to be done.
                let as_of = self.as_of.get().filter(|_| done.yes().is_no());
                let mut duty = duty.due(due, None, as_of);
                if done.yes().is_yes() {
                    duty.status = DutyStatus::Done;
                }
                match self.holidays(due, calendar) {
                    Some(holidays) => duty.note(|| holidays),
                    None => duty,
                }
            };
            let receipt = Duty::open(&RECEIPT, "301.120(a)(2)", Role::Caseworker, &GET_RECEIPT);
            let copy = Duty::open(&GAL_COPY, "301.120(b)", Role::Caseworker, &GIVE_COPY);
            let approval = Duty::open(&SUPERVISOR, "301.120(a)(3)", Role::Supervisor, &APPROVE);
            duties.push(within(receipt, RECEIPT_BUSINESS_DAYS, &self.receipt_signed));
            duties.push(if self.supervisor_approved.yes().is_yes() {
                approval.done()
            } else {
                approval
            });
            duties.push(within(copy, GUARDIAN_COPY_BUSINESS_DAYS, &self.gal_copy_given));
        }
        let applies = self.recipient.is(InformationRecipient::RelativeNotice) & self.violence();
        if applies.is_yes() {
            let citation = "301.80(e)(1)(G)";
            let role = Role::PermanencyWorker;
            duties.push(Duty::open(&RELATIVE_NOTICE, citation, role, &KEEP_COPY));
        }
        duties
    }

    /// The holidays that were not counted up to a due date.
    fn holidays(&self, due: Option<Date>, calendar: &Calendar) -> Option<Note> {
        let skipped = calendar.holidays_skipped(self.placed_on.get()?, due?);
        let dates: Vec<Date> = skipped.map(|holiday| holiday.date).collect();
        (!dates.is_empty()).then(|| Note::plain(&HOLIDAYS_SKIPPED).with("dates", Arg::Dates(dates)))
    }
}

messages! { SENTENCES:
    /// The outcome is share.
    SHARED = "child_info.outcome.share",
        "Everything offered may be shared.";
    /// The outcome is share_in_part.
    SHARED_IN_PART = "child_info.outcome.share_in_part",
        "Some of what is offered may be shared; the rest is left out, or shared only under the provision named.";
    /// The outcome is withhold.
    WITHHELD = "child_info.outcome.withhold",
        "Nothing of what is offered may be shared.";
    /// The outcome is withhold, and another provision may allow something.
    NOTHING_FREELY = "child_info.outcome.nothing_freely",
        "Nothing of what is offered may be shared freely; some of it may be shared only under the provision named.";
    /// The outcome is undetermined.
    UNDETERMINED = "child_info.outcome.undetermined",
        "It cannot be told yet what may be shared.";
    /// It depends on the recipient.
    TELL_RECIPIENT = "child_info.item.recipient_open",
        "It depends on who would be given the information.";
    /// 301.120(a)(2).
    GET_RECEIPT = "child_info.duty.receipt",
        "Have the caregiver sign within {#receipt_business_days:words} business days after placement that the \
         information was received.";
    /// 301.120(b).
    GIVE_COPY = "child_info.duty.gal_copy",
        "Give the guardian ad litem a copy within {#guardian_copy_business_days:words} business days after placement.";
    /// 301.120(a)(3).
    APPROVE = "child_info.duty.supervisor",
        "Review the information and approve its accuracy.";
    /// 301.80(e)(1)(G).
    KEEP_COPY = "child_info.duty.keep_copy",
        "Obtain a copy of the police report, indicated finding or court finding and put it in the record.";
    /// The holidays that were not counted.
    HOLIDAYS_SKIPPED = "child_info.duty.holidays_skipped",
        "Holidays that are not counted: {dates}.";
}
