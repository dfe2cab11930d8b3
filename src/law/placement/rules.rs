//! The rules on a placement, in the order of the Sections. The function that decides a rule stands below it.

use super::{
    ConsentBy, DenialReason, EmergencyGround, FacilityGround, Facts, IntensiveServices, LegalAuthority,
    NonCustodialParent, PlacementReason, PlacementStep, PreservationFinding, Setting,
};
use crate::engine::answer::{Ruling, Say};
use crate::engine::fact::{Code, Fact};
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacks_or_found, untimed};
use crate::law::timeline::{self, VOLUNTARY_END};
use crate::time::calendar::{Calendar, Date};

rule! {
    /// 301.30.
    NEED = "placement.need", "301.30":
        "A child is placed for one of the reasons listed, once the Department has determined that family preservation \
         services are not in the child's best interests or would not protect from imminent risk.";
    STAY_AT_HOME = "Without such a reason and determination, services go to the family at home.";
    PUPIL = "The placement of a hearing-impaired pupil is one for which the Department is not legally responsible \
             (301.90(c)): 301.30 and 301.40 are not asked of it.";
}

pub(super) fn need(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn authority(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn icwa(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn emergency(f: &Facts, say: &mut Say) -> Ruling {
    let emergency = f.emergency_placement.yes();
    let ground = !f.emergency_ground.is(EmergencyGround::NoneOfThese);
    if emergency.is_yes() {
        lack(
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

pub(super) fn criteria(f: &Facts, say: &mut Say) -> Ruling {
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
        let mut steps = vec![
            (looked_at, PlacementStep::NonCustodialParent),
            (fair, PlacementStep::AnotherReason),
            (
                asked(cleared_first, f.clearance_obtained.yes()),
                PlacementStep::Clearance,
            ),
        ];
        steps.extend(f.considered().map(|(fact, step)| (fact.yes(), step)));
        lack(say, &steps);
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
            None | Some(DenialReason::NothingDenied | DenialReason::Other) => {}
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

pub(super) fn clearance_failure(f: &Facts, say: &mut Say) -> Ruling {
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

pub(super) fn foster_licence(f: &Facts, say: &mut Say) -> Ruling {
    let foster = f.setting.is(Setting::FosterHome);
    let pupil = f.hearing_impaired_pupil.yes();
    let responsible = pupil | f.legally_placed();
    match f.setting.get() {
        Some(Setting::FosterHome) => {
            say.reading(if pupil.is_yes() {
                &PUPIL_TOO
            } else {
                &AUTHORITY_IS_RESPONSIBILITY
            });
            lack(
                say,
                &[
                    (responsible, PlacementStep::Responsibility),
                    (f.licensed.yes(), PlacementStep::Licence),
                ],
            );
        }
        Some(Setting::RelativeHome) => say.note(&UNDER_301_80),
        None | Some(Setting::GroupHome | Setting::ResidentialFacility | Setting::MedicalFacility) => {}
    }
    either(foster, (responsible & f.licensed.yes()).into(), NOT_ASKED)
}

rule! {
    /// 301.100, 301.110.
    LEAST_RESTRICTIVE = "setting.least_restrictive", "301.100-301.110":
        "A residential facility, licensed, is only for a child who needs intensive services to change behavior where \
         nothing less restrictive is appropriate; a medical or psychiatric facility only on one of two grounds.";
}

pub(super) fn least_restrictive(f: &Facts, say: &mut Say) -> Ruling {
    let nothing_less = !f.less_restrictive_appropriate.yes();
    let intensive = !f.intensive_services.is(IntensiveServices::NotNeeded);
    let ground = !f.facility_ground.is(FacilityGround::NoneOfThese);
    match f.setting.get() {
        Some(Setting::ResidentialFacility) => lack(
            say,
            &[
                (nothing_less, PlacementStep::NothingLess),
                (intensive, PlacementStep::IntensiveNeed),
                (f.licensed.yes(), PlacementStep::Licence),
            ],
        ),
        Some(Setting::MedicalFacility) => lack(say, &[(ground, PlacementStep::FacilityNeed)]),
        None | Some(Setting::FosterHome | Setting::RelativeHome | Setting::GroupHome) => {}
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

pub(super) fn group_home(f: &Facts, say: &mut Say) -> Ruling {
    let group = f.setting.is(Setting::GroupHome);
    let steps = [
        (f.cannot_adjust_to_family_living.yes(), PlacementStep::FamilyLiving),
        (f.needs_less_structure.yes(), PlacementStep::LessStructure),
        (f.licensed.yes(), PlacementStep::Licence),
    ];
    if group.is_yes() {
        lack(say, &steps);
    }
    let [family, structure, licence] = steps.map(|(truth, _)| truth);
    either(group, (family & structure & licence).into(), NOT_ASKED)
}

rule! {
    /// 301.140.
    SCHOOL = "child.school", "301.140":
        "A child in substitute care is enrolled in school, and receives the educational services, that Part 314 asks \
         for.";
    NO_DAY_STATED = "No day is stated for this: it is a duty, and leaving it open fails nothing.";
}

pub(super) fn school(f: &Facts, say: &mut Say) -> Ruling {
    let done = f.schooled();
    if !done.is_yes() {
        say.reading(&NO_DAY_STATED);
    }
    untimed(done)
}

impl Facts {
    /// Whether one of the four authorities of 301.40(a) is in force on the day asked about.
    fn legally_placed(&self) -> Truth {
        self.legal_authority.decide(|authority| match authority {
            LegalAuthority::VoluntaryAgreement => {
                self.consent() & self.agreed() & self.agreement_in_force() & !self.agreed_later()
            }
            LegalAuthority::NoneYet => Truth::no(FactSet::EMPTY),
            LegalAuthority::ProtectiveCustody | LegalAuthority::SurrenderOrConsent | LegalAuthority::JuvenileCourt => {
                Truth::yes(FactSet::EMPTY)
            }
        })
    }

    /// Whether somebody who may consent to a voluntary agreement consented in writing.
    fn consent(&self) -> Truth {
        self.consent_by.decide(|who| match who {
            ConsentBy::Parents => Truth::yes(FactSet::EMPTY),
            ConsentBy::GuardianOrCustodian => !self.in_custody_of_a_parent.yes(),
            ConsentBy::Nobody => Truth::no(FactSet::EMPTY),
        })
    }

    /// Whether a voluntary agreement is in the child's best interests and approved beforehand.
    fn agreed(&self) -> Truth {
        self.agreement_in_best_interests.yes() & self.agreement_approved_beforehand.yes()
    }

    /// Whether a voluntary agreement was renewed with the administrator's own approval.
    fn renewed(&self) -> Truth {
        self.voluntary_agreement_renewed.yes() & self.renewal_approved_by_administrator.yes()
    }

    /// Whether a voluntary agreement, renewed or not, has not ended on the day asked about.
    fn agreement_in_force(&self) -> Truth {
        let not_after = |end: fn(Date) -> Option<Date>| {
            let in_time = move |start: &Date, day: &Date| end(*start).is_some_and(|end| *day <= end);
            self.voluntary_agreement_on.compared(&self.as_of, in_time)
        };
        not_after(first_end) | (self.renewed() & not_after(renewed_end))
    }

    /// Whether the child was placed before the voluntary agreement was made.
    fn agreed_later(&self) -> Truth {
        self.placed_on
            .compared(&self.voluntary_agreement_on, |placed, agreed| placed < agreed)
    }

    /// The last day of the voluntary agreement. `None` if there is no such agreement or its day is not known.
    pub(super) fn agreement_end(&self) -> Option<Date> {
        let voluntary = self.legal_authority.is(LegalAuthority::VoluntaryAgreement);
        let start = self.voluntary_agreement_on.get().filter(|_| voluntary.is_yes())?;
        if self.renewed().is_yes() {
            renewed_end(start)
        } else {
            first_end(start)
        }
    }

    /// Says which parts of the authority are lacking, and when a voluntary agreement ends.
    fn say_authority(&self, say: &mut Say) {
        match self.legal_authority.get() {
            Some(LegalAuthority::NoneYet) => say.mend(&NO_AUTHORITY),
            Some(LegalAuthority::VoluntaryAgreement) => {
                let steps = [
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
                    if self.agreement_in_force().is_no() {
                        say.mend(|| Note::plain(&ENDED).with("date", Arg::Date(end)));
                    } else {
                        say.note(|| Note::plain(&ENDS).with("date", Arg::Date(end)));
                    }
                }
                if let (Some(placed), Some(agreed)) = (self.placed_on.get(), self.voluntary_agreement_on.get())
                    && placed < agreed
                {
                    let later = Note::plain(&AGREED_LATER).with("placed", Arg::Date(placed));
                    say.mend(|| later.with("agreed", Arg::Date(agreed)));
                }
                lack(say, &steps);
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
            None
            | Some(
                LegalAuthority::ProtectiveCustody | LegalAuthority::SurrenderOrConsent | LegalAuthority::JuvenileCourt,
            ) => {}
        }
    }

    /// Whether this setting needs approval through the Placement Clearance Process.
    pub(super) fn clearance_needed(&self) -> Truth {
        self.setting
            .passes(|setting| matches!(setting, Setting::FosterHome | Setting::RelativeHome))
    }

    /// Whether the placement was made on or before the day asked about.
    pub(super) fn placed(&self) -> Truth {
        self.placed_on.compared(&self.as_of, |placed, day| placed <= day)
    }

    /// What must be found or considered when a home is chosen: 301.60(a), (b).
    fn considered(&self) -> [(&Fact<bool>, PlacementStep); 5] {
        [
            (&self.consistent_with_needs, PlacementStep::Consistent),
            (&self.least_restrictive_considered, PlacementStep::LeastRestrictive),
            (&self.proximity_considered, PlacementStep::Proximity),
            (&self.ability_considered, PlacementStep::Ability),
            (&self.siblings_considered, PlacementStep::SiblingTies),
        ]
    }

    /// Whether the child is enrolled in school and receives the educational services.
    pub(super) fn schooled(&self) -> Truth {
        self.enrolled_in_school.yes() & self.educational_services_received.yes()
    }
}

/// Says which of these steps are lacking, and which findings went the other way.
fn lack(say: &mut Say, steps: &[(Truth, PlacementStep)]) {
    lacks_or_found(say, steps, PlacementStep::is_found);
}

impl PlacementStep {
    /// Whether the step is a finding that somebody makes. Other steps are things to do.
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

/// The last day of a voluntary agreement that is not renewed.
fn first_end(start: Date) -> Option<Date> {
    timeline::due(&VOLUNTARY_END, start, None, &Calendar::default())
}

/// The last day of a voluntary agreement that is renewed. The renewal follows the first period.
fn renewed_end(start: Date) -> Option<Date> {
    first_end(start).and_then(first_end)
}
