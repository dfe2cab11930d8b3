//! Are the conditions of a placement there? The need and the authority (301.30, 301.40), an emergency (301.50), how the
//! place was chosen (301.60), and the setting (301.90(a), (c), 301.100 to 301.140).
//!
//! Whether a placement is right is a judgement, and stays with people: it is asked for, and never scored.
//!
//! ```
//! use part301::law::placement::{self, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.indian_child.set(true);
//! let answer = placement::assess(&facts)?;
//! assert_eq!(answer.outcome, Outcome::Referred); // to Part 307, whatever else is known
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;

pub use facts::*;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports, Scope};
use crate::engine::evaluate::{Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::{Code, Fact, codes};
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::{Section, rule};
use crate::engine::text::{Arg, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{RENEWED_AGREEMENT_DAYS, VOLUNTARY_AGREEMENT_DAYS};
use crate::law::sections::{S301_30, S301_40, S301_50, S301_60, S301_90, S301_100, S301_110, S301_140};
use crate::law::shared::checklist::{Clashes, all, as_done, either, every, lacks_or_found, untimed};
use crate::law::shared::role::Role;
use crate::law::timeline::{self, VOLUNTARY_END};
use crate::time::calendar::{Calendar, Date};

codes! { "PlacementOutcome":
    /// What the look at a placement comes to.
    pub enum Outcome {
        /// Nothing fails, and nothing that could is unknown.
        ConditionsMet = "conditions_met", "conditions met";
        /// Something fails.
        NotMet = "not_met", "conditions not met";
        /// An Indian child: Part 307 decides.
        Referred = "referred", "referred to Part 307";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// What a placement can lack.
    pub enum PlacementStep {
        /// 301.40(a)(4).
        WrittenConsent = "written_consent", "the written consent of the parents or, where neither has custody, of the \
                                             guardian or custodian";
        /// 301.40(a)(4).
        AgreementInterests = "agreement_interests", "a finding that the agreement is in the child's best interests";
        /// 301.40(a)(4).
        AgreementApproval = "agreement_approval", "the regional administrator's or a designee's prior written approval";
        /// 301.50.
        OtherServices = "other_services", "a finding that other services neither are in the child's best interests nor \
                                           keep the child safe";
        /// 301.50(a)-(f).
        EmergencyGround = "emergency_ground", "one of the six grounds for an emergency";
        /// 301.60(a).
        NonCustodialParent = "non_custodial_parent", "a look at the parent without custody, and a record of why that \
                                                      parent is not suitable";
        /// 301.60(a).
        Consistent = "consistent", "the placing worker's finding on safety, best interests and special needs";
        /// 301.60(b)(1).
        LeastRestrictive = "least_restrictive", "the least restrictive, most family-like setting";
        /// 301.60(b)(2).
        Proximity = "proximity", "nearness to home and school";
        /// 301.60(b)(3).
        Ability = "ability", "the caregivers' ability to meet the child's needs";
        /// 301.60(b)(4).
        SiblingTies = "sibling_ties", "how sibling ties are kept";
        /// 301.60(b)(3).
        AnotherReason = "another_reason", "a decision that does not rest on that reason";
        /// 301.60(c).
        Clearance = "clearance", "approval through the Placement Clearance Process";
        /// 301.90(a).
        Licence = "licence", "the licence or permit";
        /// 301.90(a).
        Responsibility = "responsibility", "the Department's legal responsibility for the child";
        /// 301.100.
        NothingLess = "nothing_less", "a finding that nothing less restrictive is appropriate";
        /// 301.100.
        IntensiveNeed = "intensive_need", "one of the two needs for intensive services";
        /// 301.110.
        FacilityNeed = "facility_need", "one of the two grounds for such a facility";
        /// 301.100.
        FamilyLiving = "family_living", "a finding that the young person cannot adjust to family living";
        /// 301.100.
        LessStructure = "less_structure", "a need for less structure than a residential facility gives";
    }
}

/// Nothing is asked for.
const NOT_ASKED: Ruling = Ruling::not_applicable(FactSet::EMPTY);

rule! {
    /// 301.30.
    NEED = "placement.need", "301.30":
        "A child is placed for one of the reasons listed, once the Department has determined that family preservation \
         services are not in the child's best interests or would not protect from imminent risk.";
    STAY_AT_HOME = "Without such a reason and determination, services go to the family at home.";
    PUPIL = "The placement of a hearing-impaired pupil is one for which the Department is not legally responsible \
             (301.90(c)): 301.30 and 301.40 are not asked of it.";
}

fn need(f: &Facts, say: &mut Say) -> Ruling {
    let pupil = f.hearing_impaired_pupil.yes();
    let needed =
        !f.placement_reason.is(PlacementReason::Other) & !f.preservation_finding.is(PreservationFinding::Suitable);
    if pupil.is_yes() {
        say.reading(&PUPIL);
    } else if needed.is_no() {
        say.mend(&STAY_AT_HOME);
    }
    either(pupil, NOT_ASKED, needed.into())
}

rule! {
    /// 301.40(a).
    AUTHORITY = "placement.authority", "301.40(a)":
        "Nobody is placed without one of four legal authorities; a voluntary agreement is consented to in writing, in \
         the child's best interests, approved beforehand, and lasts {#voluntary_agreement_days} days, or \
         {#voluntary_agreement_days} more if renewed once.";
    NO_AUTHORITY = "Obtain one of the four legal authorities first.";
    ENDED = "The agreement carried the placement until {date}; after that it takes another authority.";
    ENDS = "The agreement carries the placement until {date}.";
    AGREED_LATER = "The agreement of {agreed} came after the placement of {placed}: say on what authority that one \
                    rested.";
    PLACED_AFTER_ITS_END = "The day of the placement, {date}, lies after the agreement's last: by then it takes \
                            another authority.";
    NOT_BY_A_DESIGNEE = "A renewal without the administrator's own prior written approval adds nothing: the first \
                         {#voluntary_agreement_days} days govern.";
    SECOND_SIXTY = "The {#voluntary_agreement_days} days of a renewal are read as following the first \
                    {#voluntary_agreement_days}: {#renewed_agreement_days} days from the agreement.";
}

fn authority(f: &Facts, say: &mut Say) -> Ruling {
    let (pupil, placed) = (f.hearing_impaired_pupil.yes(), f.legally_placed());
    if !pupil.is_yes() && !say.is_silent() {
        f.say_authority(say);
    }
    either(pupil, NOT_ASKED, placed.into())
}

rule! {
    /// 301.40(b), 301.60(b)(5).
    ICWA = "placement.icwa", "301.40(b), 301.60(b)(5)":
        "The placement of an Indian child is governed by 89 Ill. Adm. Code 307.";
    NEVER_DECIDED = "301.40(b) speaks of an Indian child and 301.60(b)(5) of American Indian heritage: either refers \
                     the placement to Part 307, and nothing is decided here.";
}

fn icwa(f: &Facts, say: &mut Say) -> Ruling {
    let indian = f.indian_child.yes();
    if !indian.is_no() {
        say.reading(&NEVER_DECIDED);
    }
    match indian.known() {
        Some(true) => Ruling::pending(indian.rests_on()),
        Some(false) => Ruling::not_applicable(indian.rests_on()),
        None => indian.into(),
    }
}

rule! {
    /// 301.50(a)-(f).
    EMERGENCY = "placement.emergency", "301.50(a)-(f)":
        "An emergency placement is made at once where other services neither are in the child's best interests nor \
         keep the child safe, for reason to believe one of six grounds.";
}

fn emergency(f: &Facts, say: &mut Say) -> Ruling {
    let emergency = f.emergency_placement.yes();
    let ground = !f.emergency_ground.is(EmergencyGround::NoneOfThese);
    if emergency.is_yes() {
        f.lack(
            say,
            &[
                (f.other_services_unsuitable.yes(), PlacementStep::OtherServices),
                (ground, PlacementStep::EmergencyGround),
            ],
        );
    }
    either(
        emergency,
        (f.other_services_unsuitable.yes() & ground).into(),
        NOT_ASKED,
    )
}

rule! {
    /// 301.60(a)-(c).
    CRITERIA = "placement.criteria", "301.60(a)-(c)":
        "A place is chosen for the child's safety, best interests and special needs: the parent without custody is \
         looked at first, then what 301.60(b) lists is considered, and the placement is cleared beforehand.";
    NEVER_A_REASON = "Refused as a reason: {reason}. No foster or adoptive home is denied or delayed on the basis of \
                      race, color or national origin, the child's or the family's (301.60(b)(3)).";
    WHEREVER_IT_IS = "Where an approved adoptive family is available, that it is outside the region or the State is no \
                      reason to deny or delay the placement (301.60(b)(3)).";
    LISTED_NOT_SCORED = "The considerations are listed, and weighed by the placing worker: it is asked whether each \
                         was considered, not how it came out.";
    PARENT_FIRST = "The parent without custody was found suitable: substitute care is considered only where that is \
                    not so (301.60(a)).";
    LICENSED_RELATIVE = "A licensed relative's home is a licensed foster family home, an unlicensed one is named \
                         besides: either is cleared beforehand.";
}

fn criteria(f: &Facts, say: &mut Say) -> Ruling {
    let (removed, cleared_first) = (f.removed_from_custodial_parent.yes(), f.clearance_needed());
    let parent = f
        .non_custodial_parent
        .passes(|found| matches!(found, NonCustodialParent::Unsuitable | NonCustodialParent::NoneThere));
    let fair = f
        .denial_reason
        .passes(|reason| matches!(reason, DenialReason::NothingDenied | DenialReason::Other));
    if !say.is_silent() {
        let fine = Truth::yes(FactSet::EMPTY);
        let asked = |asked: Truth, truth: Truth| if asked.is_yes() { truth } else { fine };
        let suitable = f.non_custodial_parent.is(NonCustodialParent::Suitable);
        let looked_at = asked(removed & !suitable, parent);
        let mut parts = vec![
            (looked_at, PlacementStep::NonCustodialParent),
            (fair, PlacementStep::AnotherReason),
            (
                asked(cleared_first, f.clearance_obtained.yes()),
                PlacementStep::Clearance,
            ),
        ];
        parts.extend(f.considered().map(|(fact, part)| (fact.yes(), part)));
        f.lack(say, &parts);
        say.reading(&LISTED_NOT_SCORED);
        if (removed & suitable).is_yes() {
            say.mend(&PARENT_FIRST);
        }
        match f.denial_reason.get() {
            Some(reason @ (DenialReason::Race | DenialReason::Color | DenialReason::NationalOrigin)) => {
                say.note(|| Note::plain(&NEVER_A_REASON).with("reason", Arg::Word(reason.word())));
            }
            Some(DenialReason::OutsideRegion | DenialReason::OutsideState) => {
                say.note(&WHEREVER_IT_IS);
            }
            _ => {}
        }
        if f.setting.is(Setting::RelativeHome).is_yes() {
            say.reading(&LICENSED_RELATIVE);
        }
    }
    all([
        either(removed, parent.into(), NOT_ASKED),
        every(f.considered().map(|(fact, _)| fact)).into(),
        fair.into(),
        either(cleared_first, f.clearance_obtained.yes().into(), NOT_ASKED),
    ])
}

rule! {
    /// 301.60(d).
    CLEARANCE_FAILURE = "placement.clearance_failure", "301.60(d)":
        "Where approval was not secured beforehand, or was asked for with false or misleading information, the \
         Director may act.";
    DIRECTOR_MAY = "The Director may take progressive action, among other things a hold on cases for the worker's \
                    agency or region, and progressive discipline for a worker of the Department. It is reported here; \
                    what is done is the Director's to decide.";
}

fn clearance_failure(f: &Facts, say: &mut Say) -> Ruling {
    let (needed, placed) = (f.clearance_needed(), f.placed());
    let clean = !(placed & !f.clearance_obtained.yes()) & !f.clearance_information_false.yes();
    if (needed & !clean).is_yes() {
        say.note(&DIRECTOR_MAY);
    }
    either(needed, clean.into(), NOT_ASKED)
}

rule! {
    /// 301.90(a), (c).
    FOSTER_LICENCE = "foster.licence", "301.90(a), (c)":
        "Before a child is placed in a foster family home the Department is legally responsible for the child, and \
         before it receives children for payment the home has its licence or permit.";
    PUPIL_TOO = "For a hearing-impaired pupil the Department need not be legally responsible (301.90(c)); the licence \
                 is asked for all the same.";
    AUTHORITY_IS_RESPONSIBILITY = "The Department is legally responsible where one of the four authorities of \
                                   301.40(a) stands: 301.20 names the same.";
    UNDER_301_80 = "A relative's home needs no licence for the placement: 301.80 has its conditions.";
}

fn foster_licence(f: &Facts, say: &mut Say) -> Ruling {
    let foster = f.setting.is(Setting::FosterHome);
    let pupil = f.hearing_impaired_pupil.yes();
    let responsible = pupil | f.legally_placed();
    match f.setting.get() {
        Some(Setting::FosterHome) => {
            say.reading(match pupil.is_yes() {
                true => &PUPIL_TOO,
                false => &AUTHORITY_IS_RESPONSIBILITY,
            });
            f.lack(
                say,
                &[
                    (responsible, PlacementStep::Responsibility),
                    (f.licensed.yes(), PlacementStep::Licence),
                ],
            );
        }
        Some(Setting::RelativeHome) => say.note(&UNDER_301_80),
        _ => {}
    }
    either(foster, (responsible & f.licensed.yes()).into(), NOT_ASKED)
}

rule! {
    /// 301.100, 301.110.
    LEAST_RESTRICTIVE = "setting.least_restrictive", "301.100-301.110":
        "A residential facility, licensed, is only for a child who needs intensive services to change behavior where \
         nothing less restrictive is appropriate; a medical or psychiatric facility only on one of two grounds.";
}

fn least_restrictive(f: &Facts, say: &mut Say) -> Ruling {
    let nothing_less = !f.less_restrictive_appropriate.yes();
    let intensive = !f.intensive_services.is(IntensiveServices::NotNeeded);
    let ground = !f.facility_ground.is(FacilityGround::NoneOfThese);
    match f.setting.get() {
        Some(Setting::ResidentialFacility) => f.lack(
            say,
            &[
                (nothing_less, PlacementStep::NothingLess),
                (intensive, PlacementStep::IntensiveNeed),
                (f.licensed.yes(), PlacementStep::Licence),
            ],
        ),
        Some(Setting::MedicalFacility) => f.lack(say, &[(ground, PlacementStep::FacilityNeed)]),
        _ => {}
    }
    let residential = nothing_less & intensive & f.licensed.yes();
    either(
        f.setting.is(Setting::ResidentialFacility),
        residential.into(),
        either(f.setting.is(Setting::MedicalFacility), ground.into(), NOT_ASKED),
    )
}

rule! {
    /// 301.100.
    GROUP_HOME = "setting.group_home", "301.100":
        "A group home, licensed, is for young people who cannot adjust to family living and need less structure than a \
         residential facility gives.";
}

fn group_home(f: &Facts, say: &mut Say) -> Ruling {
    let group = f.setting.is(Setting::GroupHome);
    let parts = [
        (f.cannot_adjust_to_family_living.yes(), PlacementStep::FamilyLiving),
        (f.needs_less_structure.yes(), PlacementStep::LessStructure),
        (f.licensed.yes(), PlacementStep::Licence),
    ];
    if group.is_yes() {
        f.lack(say, &parts);
    }
    let [family, structure, licence] = parts.map(|(truth, _)| truth);
    either(group, (family & structure & licence).into(), NOT_ASKED)
}

rule! {
    /// 301.140.
    SCHOOL = "child.school", "301.140":
        "A child in substitute care is enrolled in school, and receives the educational services, that Part 314 asks \
         for.";
    NO_DAY_STATED = "No day is stated for this: it is a duty, and leaving it open fails nothing.";
}

fn school(f: &Facts, say: &mut Say) -> Ruling {
    let done = f.schooled();
    if !done.is_yes() {
        say.reading(&NO_DAY_STATED);
    }
    untimed(done)
}

impl Facts {
    /// Whether one of the four authorities of 301.40(a) stands on the day asked about.
    fn legally_placed(&self) -> Truth {
        self.legal_authority.decide(|authority| match authority {
            LegalAuthority::VoluntaryAgreement => {
                self.consent() & self.agreed() & self.agreement_runs() & !self.agreed_later()
            }
            LegalAuthority::NoneYet => Truth::no(FactSet::EMPTY),
            _ => Truth::yes(FactSet::EMPTY),
        })
    }

    fn consent(&self) -> Truth {
        self.consent_by.decide(|who| match who {
            ConsentBy::Parents => Truth::yes(FactSet::EMPTY),
            ConsentBy::GuardianOrCustodian => !self.in_custody_of_a_parent.yes(),
            ConsentBy::Nobody => Truth::no(FactSet::EMPTY),
        })
    }

    fn agreed(&self) -> Truth {
        self.agreement_in_best_interests.yes() & self.agreement_approved_beforehand.yes()
    }

    fn renewed(&self) -> Truth {
        self.voluntary_agreement_renewed.yes() & self.renewal_approved_by_administrator.yes()
    }

    fn agreement_runs(&self) -> Truth {
        let by = |end: fn(Date) -> Option<Date>| {
            let in_time = move |start: &Date, day: &Date| end(*start).is_some_and(|end| *day <= end);
            self.voluntary_agreement_on.compared(&self.as_of, in_time)
        };
        by(sixty_days) | (self.renewed() & by(renewed_end))
    }

    /// Whether the child was placed before there was an agreement.
    fn agreed_later(&self) -> Truth {
        self.placed_on
            .compared(&self.voluntary_agreement_on, |placed, agreed| placed < agreed)
    }

    /// The last day that a voluntary agreement carries, as far as is known.
    fn agreement_end(&self) -> Option<Date> {
        let voluntary = self.legal_authority.is(LegalAuthority::VoluntaryAgreement);
        let start = self.voluntary_agreement_on.get().filter(|_| voluntary.is_yes())?;
        match self.renewed().is_yes() {
            true => renewed_end(start),
            false => sixty_days(start),
        }
    }

    fn say_authority(&self, say: &mut Say) {
        match self.legal_authority.get() {
            Some(LegalAuthority::NoneYet) => say.mend(&NO_AUTHORITY),
            Some(LegalAuthority::VoluntaryAgreement) => {
                let parts = [
                    (self.consent(), PlacementStep::WrittenConsent),
                    (
                        self.agreement_in_best_interests.yes(),
                        PlacementStep::AgreementInterests,
                    ),
                    (
                        self.agreement_approved_beforehand.yes(),
                        PlacementStep::AgreementApproval,
                    ),
                ];
                if let Some(end) = self.agreement_end() {
                    match self.agreement_runs().is_no() {
                        true => say.mend(|| Note::plain(&ENDED).with("date", Arg::Date(end))),
                        false => say.note(|| Note::plain(&ENDS).with("date", Arg::Date(end))),
                    }
                }
                if let (Some(placed), Some(agreed)) = (self.placed_on.get(), self.voluntary_agreement_on.get())
                    && placed < agreed
                {
                    let later = Note::plain(&AGREED_LATER).with("placed", Arg::Date(placed));
                    say.mend(|| later.with("agreed", Arg::Date(agreed)));
                }
                self.lack(say, &parts);
                if let (Some(placed), Some(end)) = (self.placed_on.get(), self.agreement_end())
                    && placed > end
                {
                    say.note(|| Note::plain(&PLACED_AFTER_ITS_END).with("date", Arg::Date(placed)));
                }
                if self.renewed().is_yes() {
                    say.reading(&SECOND_SIXTY);
                } else if (self.voluntary_agreement_renewed.yes() & !self.renewed()).is_yes() {
                    say.note(&NOT_BY_A_DESIGNEE);
                }
            }
            _ => {}
        }
    }

    fn clearance_needed(&self) -> Truth {
        self.setting
            .passes(|setting| matches!(setting, Setting::FosterHome | Setting::RelativeHome))
    }

    /// Whether the placement was made by the day asked about.
    fn placed(&self) -> Truth {
        self.placed_on.compared(&self.as_of, |placed, day| placed <= day)
    }

    fn considered(&self) -> [(&Fact<bool>, PlacementStep); 5] {
        [
            (&self.consistent_with_needs, PlacementStep::Consistent),
            (&self.least_restrictive_considered, PlacementStep::LeastRestrictive),
            (&self.proximity_considered, PlacementStep::Proximity),
            (&self.ability_considered, PlacementStep::Ability),
            (&self.siblings_considered, PlacementStep::SiblingTies),
        ]
    }

    fn schooled(&self) -> Truth {
        self.enrolled_in_school.yes() & self.educational_services_received.yes()
    }

    /// Says which of these do not hold.
    fn lack(&self, say: &mut Say, parts: &[(Truth, PlacementStep)]) {
        lacks_or_found(say, parts, PlacementStep::is_found);
    }
}

impl PlacementStep {
    /// Whether it is a finding of somebody's, rather than something to be done.
    const fn is_found(self) -> bool {
        matches!(
            self,
            PlacementStep::AgreementInterests
                | PlacementStep::OtherServices
                | PlacementStep::EmergencyGround
                | PlacementStep::Consistent
                | PlacementStep::NothingLess
                | PlacementStep::IntensiveNeed
                | PlacementStep::FacilityNeed
                | PlacementStep::FamilyLiving
                | PlacementStep::LessStructure
        )
    }
}

/// The last day of a voluntary agreement, as the timeline has it.
fn sixty_days(start: Date) -> Option<Date> {
    timeline::due(&VOLUNTARY_END, start, None, &Calendar::default())
}

fn renewed_end(start: Date) -> Option<Date> {
    sixty_days(start).and_then(sixty_days)
}

// ---------------------------------------------------------------------------------------------------
// The decision

table! {
    /// The rules in the order of the Sections.
    TABLE: Entry<Facts> =
        NEED: need, Decides;
        AUTHORITY: authority, Decides;
        ICWA: icwa, Scope;
        EMERGENCY: emergency, Decides;
        CRITERIA: criteria, Decides;
        CLEARANCE_FAILURE: clearance_failure, Reports;
        FOSTER_LICENCE: foster_licence, Decides;
        LEAST_RESTRICTIVE: least_restrictive, Decides;
        GROUP_HOME: group_home, Decides;
        SCHOOL: school, Reports;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[
    &S301_30, &S301_40, &S301_50, &S301_60, &S301_90, &S301_100, &S301_110, &S301_140,
];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Days(VOLUNTARY_AGREEMENT_DAYS.value),
        Span::Days(RENEWED_AGREEMENT_DAYS.value),
    ];
    const NUMBERS: &'static [i32] = &[];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::ConditionsMet, Outcome::NotMet, Outcome::Referred];
        weigh(self, !self.indian_child.yes(), TABLE, ends)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(&self.as_of, &[&self.voluntary_agreement_on]);
        let renewal = [&self.renewal_approved_by_administrator];
        clashes.only_if(&self.voluntary_agreement_renewed, &renewal);
    }
}

shape! {
    /// Are the conditions of a placement there?
    pub struct Details {
        /// The last day on which a voluntary agreement carries the placement, as far as is known.
        pub voluntary_end: Option<Date>,
    }
}

/// Looks at whether the conditions of a placement are there: 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other.
pub fn assess(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Referred => &REFERRED,
            Outcome::Undetermined => &UNDETERMINED,
        };
        Reply {
            summary: summary.into(),
            findings: findings(facts, !facts.indian_child.yes(), TABLE),
            duties: facts.duties(),
            details: Details {
                voluntary_end: facts.agreement_end(),
            },
        }
    })
}

impl Facts {
    fn duties(&self) -> Vec<Duty> {
        let indian = self.indian_child.yes();
        if indian.is_yes() {
            return vec![Duty::open(
                &ICWA,
                "301.40(b), 301.60(b)(5)",
                Role::Department,
                &COMPLY_WITH_307,
            )];
        }
        let mut duties = Vec::new();
        if indian.is_unknown() {
            return duties;
        }
        if emergency(self, &mut Say::silent()).status == Status::Met {
            let duty = Duty::open(&EMERGENCY, "301.50", Role::Department, &AT_ONCE);
            duties.push(as_done(duty, self.placed()));
        }
        if self.clearance_needed().is_yes() {
            let duty = Duty::open(&CRITERIA, "301.60(c)", Role::PlacingWorker, &CLEAR_FIRST);
            let obtained = self.clearance_obtained.yes();
            // Overdue only where it is known not to be done.
            let as_of = self.as_of.get().filter(|_| obtained.is_no());
            duties.push(match (obtained.is_yes(), self.placed_on.get()) {
                (true, _) => duty.done(),
                (false, Some(day)) => duty.due(Some(day), None, as_of),
                (false, None) => duty,
            });
        }
        let duty = Duty::open(&SCHOOL, "301.140", Role::Department, &ENROL);
        duties.push(as_done(duty, self.schooled()));
        duties
    }
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "placement.outcome.conditions_met",
        "Nothing stated fails the conditions of a placement; what is still to be done is listed. This does not say \
         that the placement is the right one: that is for the Department.";
    /// The outcome is not_met.
    NOT_MET = "placement.outcome.not_met",
        "The conditions of a placement are not met yet; each failure says what would mend it.";
    /// The outcome is referred.
    REFERRED = "placement.outcome.referred",
        "This placement is governed by 89 Ill. Adm. Code 307 (Indian child welfare services), and is not decided here.";
    /// The outcome is undetermined.
    UNDETERMINED = "placement.outcome.undetermined",
        "It cannot be told yet whether the conditions of a placement are met.";
    /// 301.40(b), 301.60(b)(5).
    COMPLY_WITH_307 = "placement.duty.comply_with_307",
        "Place the child as 89 Ill. Adm. Code 307 has it.";
    /// 301.50.
    AT_ONCE = "placement.duty.at_once",
        "Provide emergency placement services at once.";
    /// 301.60(c).
    CLEAR_FIRST = "placement.duty.clear_first",
        "Have the placement approved through the Placement Clearance Process before it is made.";
    /// 301.140.
    ENROL = "placement.duty.enrol",
        "See that the child is enrolled in school and receives the educational services of Part 314.";
}
