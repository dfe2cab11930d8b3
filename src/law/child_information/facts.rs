//! The facts about the offered information and its recipient.

use crate::engine::fact::{AnsweredBy, Fact, List, Name, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// The person who would be given the information.
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
    /// The items of information that 301.120 and 301.80(e)(1)(G) name.
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
    /// The decision on one item.
    pub enum ItemDecision {
        /// The item is shared.
        Share = "share", "share";
        /// The item is not shared.
        Exclude = "exclude", "exclude";
        /// The item is shared only as another provision allows.
        OnlyUnder = "only_under", "only under another provision";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

/// The offered items, by names of at most 60 characters. In a notice to a relative any name may be offered.
pub type Items = List<Name<60>, 1, 100>;

facts! { "child_information.facts":
    /// The facts about the offered information and its recipient.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.120(a)(2), (b)")
            .label("Which day is asked about?")
            .help("It decides whether what is owed is overdue, and nothing else.");
        /// The person who would be given the information.
        pub recipient: Fact<InformationRecipient> = ask("301.120(a)-(b), 301.80(e)(1)(G)")
            .label("Who would be given the information?")
            .help("The guardian ad litem gets a copy of what the caregiver gets.");
        /// The offered items.
        pub items: Fact<Items> = ask("301.120(c), (e)-(f), 301.80(e)(1)(G)")
            .label("Which items are offered?")
            .help("Codes such as medical_history, iep or hiv_aids_information. In a notice to a relative, whatever the \
                   draft says of the child.");
        /// When the child was placed.
        pub placed_on: Fact<Date> = ask("301.120(a)-(b)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("When was the child placed?")
            .help("{#receipt_business_days:Words} business days are counted from it for the receipt and the copy.");
        /// Whether it was an emergency placement, without time for a written summary.
        pub emergency_placement: Fact<bool> = ask("301.120(a)(1)")
            .when("recipient", &["caregiver"])
            .label("Was it an emergency placement, without time to review, prepare and collect in writing?")
            .help("The caregiver is then told verbally, as the information becomes available.");
        /// The kind of caregiver.
        pub caregiver_type: Fact<CaregiverType> = ask("301.120(a)")
            .when("recipient", &["caregiver"])
            .label("What kind of caregiver is it?")
            .help("All kinds are treated alike.");
        /// Whether the supervisor approved the accuracy of the information.
        pub supervisor_approved: Fact<bool> = ask("301.120(a)(3)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .by(AnsweredBy::Supervisor)
            .label("Has the supervisor reviewed and approved the information for accuracy?")
            .help("A duty; it decides nothing by itself.");
        /// Whether the caregiver signed the receipt.
        pub receipt_signed: Fact<bool> = ask("301.120(a)(2)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("Has the caregiver signed that the information was received?")
            .help("Within {#receipt_business_days:words} business days after placement.");
        /// Whether the guardian ad litem has a copy.
        pub gal_copy_given: Fact<bool> = ask("301.120(b)")
            .when("recipient", &["caregiver", "guardian_ad_litem"])
            .label("Was a copy given to the guardian ad litem?")
            .help("Within {#guardian_copy_business_days:words} business days after placement.");
        /// Whether casework staff are present while the caregiver reads the file.
        pub casework_staff_present: Fact<bool> = ask("301.120(d)")
            .when("recipient", &["caregiver"])
            .label("Are casework staff present when the caregiver reads the file?")
            .help("The caregiver may read the supporting documents in their presence.");
        /// Whether a police report of family or domestic violence names the relative.
        pub relative_police_report: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .label("Is there a police report of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
        /// Whether there is an indicated finding of family or domestic violence on the relative.
        pub relative_indicated_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .label("Is there an indicated finding of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
        /// Whether there is a court finding of family or domestic violence on the relative.
        pub relative_court_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("recipient", &["relative_notice"])
            .by(AnsweredBy::Court)
            .label("Is there a court finding of family or domestic violence on the relative?")
            .help("A copy goes into the record.");
    }
}
