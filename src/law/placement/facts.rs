//! The facts about a placement, made or proposed.

use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// The reason why a child needs to live away from the family: 301.30.
    pub enum PlacementReason {
        /// Abuse.
        Abuse = "abuse", "abuse";
        /// Neglect.
        Neglect = "neglect", "neglect";
        /// Dependency.
        Dependency = "dependency", "dependency";
        /// Voluntary surrender of parental rights.
        VoluntarySurrender = "voluntary_surrender", "voluntary surrender of parental rights";
        /// Consent to adoption by a specified person.
        ConsentToAdoption = "consent_to_adoption", "consent to adoption by a specified person";
        /// A voluntary placement agreement.
        VoluntaryAgreement = "voluntary_agreement", "a voluntary placement agreement";
        /// None of these.
        Other = "other", "another reason";
    }
}

codes! {
    /// What the Department found about family preservation services: 301.30.
    pub enum PreservationFinding {
        /// The services are not in the child's best interests.
        NotInBestInterests = "not_in_best_interests", "not in the child's best interests";
        /// The services would not protect the child from an imminent risk.
        WouldNotProtect = "would_not_protect", "would not protect from an imminent risk of harm";
        /// The services are suitable.
        Suitable = "suitable", "they are suitable";
    }
}

codes! {
    /// The legal authority for a placement: 301.40(a).
    pub enum LegalAuthority {
        /// 301.40(a)(1).
        ProtectiveCustody = "protective_custody", "temporary protective custody";
        /// 301.40(a)(2).
        SurrenderOrConsent = "surrender_or_consent", "adoptive surrender, or consent to adoption by a specified person";
        /// 301.40(a)(3).
        JuvenileCourt = "juvenile_court", "custody or guardianship under the Juvenile Court Act";
        /// 301.40(a)(4).
        VoluntaryAgreement = "voluntary_agreement", "a voluntary placement agreement";
        /// There is no legal authority yet.
        NoneYet = "none", "none of these";
    }
}

codes! {
    /// The person who consented to a voluntary agreement in writing: 301.40(a)(4).
    pub enum ConsentBy {
        /// The parents.
        Parents = "parents", "the parents";
        /// The guardian or custodian.
        GuardianOrCustodian = "guardian_or_custodian", "the child's guardian or custodian";
        /// Nobody.
        Nobody = "none", "nobody has consented in writing";
    }
}

codes! {
    /// The grounds for an emergency placement: 301.50.
    pub enum EmergencyGround {
        /// 301.50(a).
        ImminentDanger = "imminent_danger", "imminent danger to life or health in the caregiver's home";
        /// 301.50(b).
        Unsupervised = "unsupervised", "left unsupervised for an unreasonable time, without regard for the child, and \
                                        the parent or caregiver cannot readily be located";
        /// 301.50(c).
        ServicesInsufficient = "services_insufficient", "services to keep the family together would not protect enough";
        /// 301.50(d).
        SeverelyIllOrInjured = "severely_ill_or_injured", "apparently severely ill or injured, and the parent or \
                                                           caregiver cannot care for the child";
        /// 301.50(e).
        Abandoned = "abandoned", "abandoned";
        /// 301.50(f).
        Runaway = "runaway", "a runaway under Part 329";
        /// None of the six grounds.
        NoneOfThese = "none", "none of these";
    }
}

codes! {
    /// What the look at the parent without custody found: 301.60(a).
    pub enum NonCustodialParent {
        /// Nobody has looked yet.
        NotExplored = "not_explored", "not looked into yet";
        /// The parent is suitable.
        Suitable = "suitable", "suitable, and consistent with the child's safety, interests and needs";
        /// The parent is not suitable.
        Unsuitable = "unsuitable", "not suitable, or not consistent with them";
        /// There is no such parent.
        NoneThere = "none", "there is none";
    }
}

codes! {
    /// The reason why a foster or adoptive home was denied, or a placement delayed: 301.60(b)(3).
    pub enum DenialReason {
        /// No home was denied, and no placement delayed.
        NothingDenied = "not_denied", "no home was denied or delayed";
        /// Race.
        Race = "race", "race";
        /// Colour.
        Color = "color", "color";
        /// National origin.
        NationalOrigin = "national_origin", "national origin";
        /// The adoptive family is outside the region.
        OutsideRegion = "outside_region", "the approved adoptive family is outside the region";
        /// The adoptive family is outside Illinois.
        OutsideState = "outside_state", "the approved adoptive family is outside Illinois";
        /// Another reason.
        Other = "other", "another reason";
    }
}

codes! {
    /// The kind of home or facility.
    pub enum Setting {
        /// A foster family home.
        FosterHome = "foster_home", "a foster family home";
        /// A relative's home.
        RelativeHome = "relative_home", "a relative's home";
        /// A group home.
        GroupHome = "group_home", "a group home";
        /// A child care institution.
        ResidentialFacility = "residential_facility", "a residential care facility";
        /// A medical or psychiatric facility.
        MedicalFacility = "medical_facility", "a medical or psychiatric facility";
    }
}

codes! {
    /// The reason why a child needs intensive services: 301.100.
    pub enum IntensiveServices {
        /// The behavior interferes with daily life.
        DailyLife = "daily_life", "behavior that significantly interferes with coping with daily life";
        /// The behavior rules out a family setting.
        FamilySetting = "family_setting", "behavior that rules out a family setting";
        /// The child does not need intensive services.
        NotNeeded = "not_needed", "they are not needed";
    }
}

codes! {
    /// The ground for a medical or psychiatric facility: 301.110.
    pub enum FacilityGround {
        /// 301.110(a).
        SevereDisability = "severe_disability", "long-term nursing care for a severe physical or mental disability";
        /// 301.110(b).
        SevereEmotional = "severe_emotional", "acute or long-term care for a severe emotional handicap";
        /// Neither ground.
        NoneOfThese = "none", "neither";
    }
}

facts! { "placement.facts":
    /// The facts about a placement, made or proposed.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.40(a)(4)")
            .group("The child")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it, the placement excepted.");
        /// Whether the child is an Indian child, or of American Indian heritage. Then Part 307 governs.
        pub indian_child: Fact<bool> = ask("301.40(b), 301.60(b)(5)")
            .label("Is this an Indian child, or one of American Indian heritage?")
            .help("Then Part 307 governs, and this answer refers there.");
        /// Whether it is a hearing-impaired child's placement for special education.
        pub hearing_impaired_pupil: Fact<bool> = ask("301.90(c)")
            .label("Is it the placement of a hearing-impaired child for special education, with the State Board of \
                    Education?")
            .help("Because it is not available at home. The Department is not legally responsible then.");
        /// The reason why the child needs to live away from the family.
        pub placement_reason: Fact<PlacementReason> = ask("301.30")
            .group("The need")
            .label("Why does the child need to live away from the family?")
            .help("One is enough; the gravest, if there are several.");
        /// What the Department found about family preservation services.
        pub preservation_finding: Fact<PreservationFinding> = ask("301.30")
            .by(AnsweredBy::Department)
            .label("What did the Department determine of family preservation services?")
            .help("Either of the first two is enough.");
        /// The legal authority for the placement.
        pub legal_authority: Fact<LegalAuthority> = ask("301.40(a)")
            .group("The authority to place")
            .label("By what authority is the child placed?")
            .help("Without one of the four the Department places nobody.");
        /// The day on which the voluntary agreement was made.
        pub voluntary_agreement_on: Fact<Date> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("When was the voluntary agreement entered into?")
            .help("It lasts at most {#voluntary_agreement_days} days.");
        /// The person who consented to the agreement in writing.
        pub consent_by: Fact<ConsentBy> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Who has consented in writing?")
            .help("The text says \"the parents\" and, a sentence later, \"a parent\": if only one signed, whether that \
                   is enough is for counsel.");
        /// Whether the child is in the custody of either parent.
        pub in_custody_of_a_parent: Fact<bool> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Is the child in the custody of either parent?")
            .help("Only if not does the guardian's or custodian's consent do.");
        /// Whether the agreement is in the child's best interests.
        pub agreement_in_best_interests: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Is the agreement in the child's best interests?")
            .help("A finding of the Department.");
        /// Whether the agreement had prior written approval.
        pub agreement_approved_beforehand: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Did the regional administrator or a designee approve it in writing beforehand?")
            .help("The administrator in charge of the Department region.");
        /// Whether the agreement was renewed. It can be renewed once.
        pub voluntary_agreement_renewed: Fact<bool> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Was the agreement renewed for {#voluntary_agreement_days} more days?")
            .help("It can be renewed once.");
        /// Whether the regional administrator in person approved the renewal beforehand.
        pub renewal_approved_by_administrator: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("voluntaryAgreementRenewed", &["true"])
            .label("Did the regional administrator in person approve the renewal in writing beforehand?")
            .help("No designee can.");
        /// Whether it is an emergency placement.
        pub emergency_placement: Fact<bool> = ask("301.50")
            .group("An emergency")
            .label("Is it an emergency placement?")
            .help("One that is made at once.");
        /// Whether other services neither serve the child's interests nor keep the child safe.
        pub other_services_unsuitable: Fact<bool> = ask("301.50")
            .by(AnsweredBy::Department)
            .when("emergencyPlacement", &["true"])
            .label("Are other services neither in the child's best interests nor enough to keep the child safe?")
            .help("Both are needed.");
        /// The ground for the emergency placement.
        pub emergency_ground: Fact<EmergencyGround> = ask("301.50(a)-(f)")
            .by(AnsweredBy::Department)
            .when("emergencyPlacement", &["true"])
            .label("What does the Department have reason to believe?")
            .help("Any one of the six is enough.");
        /// Where the child is placed, or will be.
        pub setting: Fact<Setting> = ask("301.60(b)(1), 301.90-301.110")
            .group("The placement")
            .label("Where is the child placed, or to be placed?")
            .help("A licensed relative's home is a relative's home.");
        /// The day of the placement. A day after the day asked about is a plan.
        pub placed_on: Fact<Date> = ask("301.60(c)-(d)")
            .label("When was the child placed there, or will be?")
            .help("A day after the date asked about is a plan.");
        /// Whether the home or facility holds its licence or permit.
        pub licensed: Fact<bool> = ask("301.90(a), 301.100")
            .when("setting", &["foster_home", "group_home", "residential_facility"])
            .label("Does the home or facility hold its licence or permit?")
            .help("A foster home: before it receives children for payment (Part 402).");
        /// Whether the child was removed from a parent with custody.
        pub removed_from_custodial_parent: Fact<bool> = ask("301.60(a)")
            .group("How the place was chosen")
            .label("Was the child removed from a parent with custody?")
            .help("Then the other parent is looked at first.");
        /// What the look at the parent without custody found.
        pub non_custodial_parent: Fact<NonCustodialParent> = ask("301.60(a)")
            .by(AnsweredBy::Department)
            .when("removedFromCustodialParent", &["true"])
            .label("What came of looking at the parent without custody?")
            .help("Substitute care is considered only where that parent is not suitable.");
        /// Whether the placing worker found the placement consistent with the child's needs.
        pub consistent_with_needs: Fact<bool> = ask("301.60(a)")
            .by(AnsweredBy::Department)
            .label("Did the placing worker find the placement consistent with the child's safety, best interests and \
                    special needs?")
            .help("This is their judgement; no answer stands in for it.");
        /// Whether the least restrictive, most family-like setting was considered.
        pub least_restrictive_considered: Fact<bool> = ask("301.60(b)(1)")
            .label("Was the least restrictive setting that suits, and is most like a family, considered?")
            .help("Considered and recorded.");
        /// Whether nearness to the home and the school district was considered.
        pub proximity_considered: Fact<bool> = ask("301.60(b)(2)")
            .label("Was nearness to the home and the school district considered?")
            .help("To the home where the goal is return home; to school whenever possible, with continuity and \
                   services.");
        /// Whether the caregivers' ability to meet the child's needs was considered.
        pub ability_considered: Fact<bool> = ask("301.60(b)(3)")
            .label("Was it considered whether the caregivers can meet the child's needs?")
            .help("Prospective foster or adoptive parents.");
        /// Whether the ties to siblings were considered. Yes if there are no siblings.
        pub siblings_considered: Fact<bool> = ask("301.60(b)(4)")
            .label("Was it considered how sibling ties are kept?")
            .help("Yes also where there is no sibling.");
        /// The reason why a home was denied or a placement delayed.
        pub denial_reason: Fact<DenialReason> = ask("301.60(b)(3)")
            .label("Was a foster or adoptive home denied, or a placement delayed, and why?")
            .help("Race, color and national origin, the child's or the home's, are never a reason.");
        /// Whether the Placement Clearance Process approved the placement beforehand.
        pub clearance_obtained: Fact<bool> = ask("301.60(c)")
            .by(AnsweredBy::Department)
            .when("setting", &["foster_home", "relative_home"])
            .label("Was the placement approved beforehand through the Placement Clearance Process?")
            .help("By the Placement Clearance Unit, before the placement.");
        /// Whether false or misleading information was given to obtain that approval.
        pub clearance_information_false: Fact<bool> = ask("301.60(d)")
            .when("setting", &["foster_home", "relative_home"])
            .label("Was false or misleading information given to obtain that approval?")
            .help("By the agency or the Department's worker.");
        /// Whether a less restrictive setting would be appropriate.
        pub less_restrictive_appropriate: Fact<bool> = ask("301.100")
            .group("A group home or facility")
            .by(AnsweredBy::Department)
            .when("setting", &["residential_facility"])
            .label("Would a less restrictive setting be appropriate?")
            .help("Then a residential facility is not.");
        /// The reason why the child needs intensive services.
        pub intensive_services: Fact<IntensiveServices> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["residential_facility"])
            .label("Why does the child need intensive services?")
            .help("Services to change behavior.");
        /// Whether it was found that the young person cannot adjust to family living.
        pub cannot_adjust_to_family_living: Fact<bool> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["group_home"])
            .label("Was it found that the young person cannot adjust to family living?")
            .help("A group home is for such young people.");
        /// Whether the young person needs less structure than a residential facility gives.
        pub needs_less_structure: Fact<bool> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["group_home"])
            .label("Does the young person need less structure than a residential facility gives?")
            .help("The other half of what a group home is for.");
        /// The ground for a medical or psychiatric facility.
        pub facility_ground: Fact<FacilityGround> = ask("301.110(a)-(b)")
            .by(AnsweredBy::Department)
            .when("setting", &["medical_facility"])
            .label("For what does the child need a medical or psychiatric facility?")
            .help("On an ongoing basis.");
        /// Whether the child is enrolled in school as Part 314 requires.
        pub enrolled_in_school: Fact<bool> = ask("301.140")
            .group("School")
            .label("Is the child enrolled in school as Part 314 has it?")
            .help("Part 314 says who goes to school.");
        /// Whether the child receives the educational services that Part 314 requires.
        pub educational_services_received: Fact<bool> = ask("301.140")
            .label("Does the child receive the educational services that Part 314 asks for?")
            .help("Special education included, where it is due.");
    }
}
