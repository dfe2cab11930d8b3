//! The facts about a child's need for specialised foster care, and about the services.

use crate::engine::fact::{Age, AnsweredBy, Fact, Whole, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// Who is responsible for the child: 301.90(b), (b)(12).
    pub enum CareStatus {
        /// The child is in the Department's custody or guardianship.
        InCare = "in_care", "in the Department's custody or guardianship";
        /// The child was adopted and is eligible for adoption assistance.
        Adopted = "adopted", "adopted, and eligible for adoption assistance";
        /// The child is in subsidised guardianship.
        SubsidisedGuardianship = "subsidized_guardianship", "in subsidized guardianship";
        /// None of these.
        NoneOfThese = "none", "none of these";
    }
}

codes! {
    /// The source of a child's needs: 301.90(b).
    pub enum SpecialNeed {
        /// Emotional.
        Emotional = "emotional", "emotional";
        /// Behavioural.
        Behavioral = "behavioral", "behavioral";
        /// Developmental.
        Developmental = "developmental", "developmental";
        /// Medical.
        Medical = "medical", "medical";
        /// Several of these.
        Combination = "combination", "a combination of these";
        /// Another that needs special intervention.
        OtherIntervention = "other_intervention", "another that requires special intervention";
        /// None.
        NoneOfThese = "none", "none";
    }
}

codes! {
    /// The second basis of the determination, after the CANS assessment: 301.90(b)(1)(B).
    pub enum AssessmentSource {
        /// 301.90(b)(1)(B)(i).
        TeamRecommendation = "team_recommendation", "the Child and Youth Investment Team's recommendation, from a \
                                                     staffing held for this";
        /// 301.90(b)(1)(B)(ii).
        ChildProtectionReferral = "child_protection_referral", "the Division of Child Protection's referral of a child \
                                                                new to care to the Specialized Foster Care Unit";
        /// 301.90(b)(1)(B)(iii).
        HospitalDischarge = "hospital_discharge", "the clinical staff's recommendation on discharge from a psychiatric \
                                                   hospital";
        /// None.
        NoneOfThese = "none", "none of these";
    }
}

codes! {
    /// An assessor's qualification: 301.90(b)(7), (12)(B).
    pub enum Qualification {
        /// MSW.
        SocialWork = "msw", "Master's in Social Work";
        /// Psychology.
        Psychology = "psychology_masters", "Master's in Psychology";
        /// LCSW.
        ClinicalSocialWorker = "lcsw", "Licensed Clinical Social Worker";
        /// LPC.
        ProfessionalCounselor = "lpc", "Professional Counselor (LPC)";
        /// LCPC.
        ClinicalCounselor = "lcpc", "Clinical Professional Counselor (LCPC)";
        /// Psychologist.
        ClinicalPsychologist = "clinical_psychologist", "Clinical Psychologist";
        /// None.
        NoneOfThese = "none", "none of these";
    }
}

codes! {
    /// The person who monitors that the recommendations are carried out: 301.90(b)(9).
    pub enum Monitor {
        /// 301.90(b)(9)(A).
        Coordinator = "implementation_coordinator", "the team's Implementation Coordinator";
        /// 301.90(b)(9)(B).
        CaseworkerAndSupervisor = "caseworker_and_supervisor", "the caseworker and the casework supervisor";
        /// 301.90(b)(9)(C).
        ClinicalStaff = "clinical_staff", "the Department's clinical staff";
        /// Nobody.
        Nobody = "nobody", "nobody";
    }
}

/// A number of visits in a month, or of hours in a year.
pub type Times = Whole<0, 1000>;

facts! { "specialised_care.facts":
    /// The facts about a child's need for specialised foster care, and about the services.
    pub struct Facts {
        /// The day asked about. It tells which months, quarters and years are over.
        pub as_of: Fact<Date> = ask("301.90(b)(5)")
            .group("The child")
            .label("Which day is asked about?")
            .help("It tells which months, quarters and years are over.");
        /// Whether the child is in care, adopted or in subsidised guardianship.
        pub care_status: Fact<CareStatus> = ask("301.90(b), (b)(12)")
            .label("Whose responsibility is the child?")
            .help("After adoption or guardianship, similar services may be had in another way.");
        /// The source of the child's needs.
        pub special_need: Fact<SpecialNeed> = ask("301.90(b), (b)(2)-(3)")
            .when("careStatus", &["in_care"])
            .label("What needs of the child require specialized care?")
            .help("The Section's examples (a life-threatening disease, dependence on life-saving equipment, fire \
                   setting …) are examples: none decides.");
        /// The child's age, in completed years.
        pub child_age: Fact<Age> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("How old is the child?")
            .help("From {#staffing_age} on the child is expected at the team's staffing.");
        /// Whether there are results of the CANS assessment.
        pub cans_complete: Fact<bool> = ask("301.90(b)(1)(A), (12)(A)")
            .group("Eligibility")
            .label("Are there results of the CANS assessment?")
            .help("Trauma, stress symptoms, strengths, life domains, acculturation, behavioral and emotional needs, \
                   and risk behaviors: all seven.");
        /// The second basis of the determination.
        pub assessment_source: Fact<AssessmentSource> = ask("301.90(b)(1)(B)")
            .when("careStatus", &["in_care"])
            .label("On what else does the determination rest?")
            .help("One of the three is needed.");
        /// Whether the child's functioning at home, in school and in the community was considered.
        pub functioning_considered: Fact<bool> = ask("301.90(b)(4)(A)")
            .when("careStatus", &["in_care"])
            .label("Was the child's functioning at home, in school and in the community considered?")
            .help("The four factors are considered together.");
        /// Whether the child's present or recommended part in services was considered.
        pub involvement_considered: Fact<bool> = ask("301.90(b)(4)(B)")
            .when("careStatus", &["in_care"])
            .label("Was the child's present or recommended part in services considered?")
            .help("Services that were identified.");
        /// Whether the degree of need was considered.
        pub intensity_considered: Fact<bool> = ask("301.90(b)(4)(C)")
            .when("careStatus", &["in_care"])
            .label("Was the degree of need considered, by how intense and frequent services should be?")
            .help("As recommended.");
        /// Whether the caregiver's part in treatment and education was considered.
        pub caregiver_part_considered: Fact<bool> = ask("301.90(b)(4)(D)")
            .when("careStatus", &["in_care"])
            .label("Was it considered how much the caregiver must take part?")
            .help("In activities and services for treatment and education.");
        /// Whether the Department determined that the child requires specialised care.
        pub requires_specialized_care: Fact<bool> = ask("301.90(b)(1), (5)")
            .by(AnsweredBy::Department)
            .when("careStatus", &["in_care"])
            .label("Has the Department determined that the child requires specialized foster care?")
            .help("This is the Department's judgement; no answer stands in for it.");
        /// Whether the Post-Adoption Committee recommended similar services.
        pub committee_recommended: Fact<bool> = ask("301.90(b)(12)(A)")
            .by(AnsweredBy::Department)
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Has the Post-Adoption Committee recommended such services?")
            .help("For a child adopted or in subsidized guardianship.");
        /// The day on which the specialised placement began. Its periods run from it.
        pub placed_on: Fact<Date> = ask("301.90(b)(5)")
            .group("The services")
            .when("requiresSpecializedCare", &["true"])
            .label("When did the specialized placement begin?")
            .help("Months, quarters and years run from there.");
        /// The day of the treatment plan. The years of its review run from it.
        pub treatment_plan_on: Fact<Date> = ask("301.90(b)(5)(A), (10)")
            .when("requiresSpecializedCare", &["true"])
            .label("When was the treatment plan made?")
            .help("It is reviewed at least once a year.");
        /// Whether there is a treatment plan.
        pub treatment_plan_made: Fact<bool> = ask("301.90(b)(5)(A)")
            .when("requiresSpecializedCare", &["true"])
            .label("Is a treatment plan made?")
            .help("In the child's best interests, to stabilize and, if possible, lessen the needs. Its services, and \
                   whether they are carried out, are asked about below.");
        /// Whether the foster parents were assessed for ability, experience and willingness.
        pub caregivers_assessed: Fact<bool> = ask("301.90(b)(5)(B)")
            .when("requiresSpecializedCare", &["true"])
            .label("Were the foster parents assessed for ability, experience and willingness?")
            .help("To meet this child's needs.");
        /// Whether they completed the recommended training on this child.
        pub child_training_done: Fact<bool> = ask("301.90(b)(5)(B)(i)")
            .when("requiresSpecializedCare", &["true"])
            .label("Have they completed the training on this child that was recommended?")
            .help("Yes also where none was recommended.");
        /// Whether they support visits with the child's family.
        pub caregivers_support_visits: Fact<bool> = ask("301.90(b)(5)(B)(iii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Do they support visits with parents, siblings and the extended family?")
            .help("As the child's plan has them.");
        /// Whether they are able and willing to care for the child's health or disorder.
        pub caregivers_can_meet_needs: Fact<bool> = ask("301.90(b)(5)(B)(iv)-(v)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are they able and willing to care for the child's health or disorder?")
            .help("Complex health problems, or a developmental, emotional, psychological or mental health disorder.");
        /// Whether they are able and willing to take the child to treatment and services.
        pub caregivers_can_transport: Fact<bool> = ask("301.90(b)(5)(B)(vi)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are they able and willing to take the child to treatment and services?")
            .help("There and back.");
        /// The hours of training in the last full year.
        pub training_hours_last_year: Fact<Times> = ask("301.90(b)(5)(B)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("How many hours of training on the child's needs did the caregivers complete in the last full year?")
            .help("Beside the hours for the licence. Years run from the placement.");
        /// The number of the caseworker's visits in the last full month.
        pub visits_last_month: Fact<Times> = ask("301.90(b)(5)(C)(i)")
            .group("The caseworker's log")
            .when("requiresSpecializedCare", &["true"])
            .label("How often did the caseworker visit the child in the last full month?")
            .help("A calendar month.");
        /// The number of those visits that took place in the caregiver's home.
        pub home_visits_last_month: Fact<Times> = ask("301.90(b)(5)(C)(i)")
            .when("requiresSpecializedCare", &["true"])
            .label("How many of those visits took place in the caregiver's home?")
            .help("At least one is.");
        /// Whether all recommended services and treatment are arranged.
        pub services_arranged: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all recommended services and treatment arranged?")
            .help("Support, mental health and medical.");
        /// Whether every provider was contacted in the last full month.
        pub providers_contacted_last_month: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Was every provider contacted in the last full month?")
            .help("Each service provider.");
        /// Whether every provider gave a written report in the last full quarter.
        pub reports_last_quarter: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Were written progress reports obtained from every provider in the last full quarter?")
            .help("Quarters run from the placement.");
        /// Whether the caseworker took part in the last full quarter's team meeting.
        pub team_meeting_last_quarter: Fact<bool> = ask("301.90(b)(5)(C)(iii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Did the caseworker take part in the team meeting of the last full quarter?")
            .help("The Child and Family Team Meeting.");
        /// Whether the caseworker took part in the last full half-year's case review.
        pub case_review_last_half_year: Fact<bool> = ask("301.90(b)(5)(C)(iv)")
            .when("requiresSpecializedCare", &["true"])
            .label("Did the caseworker take part in the case review of the last full half-year?")
            .help("The administrative case review.");
        /// Whether the treatment plan was reviewed in its last full year.
        pub plan_reviewed_last_year: Fact<bool> = ask("301.90(b)(10)")
            .when("requiresSpecializedCare", &["true"])
            .label("Was the treatment plan reviewed in its last full year?")
            .help("Years run from the day of the plan.");
        /// Whether the child's needs cannot be met in this home, even with more services.
        pub needs_unmet: Fact<bool> = ask("301.90(b)(5)(C)(v)")
            .when("requiresSpecializedCare", &["true"])
            .label("Can the child's needs not be met where the child is, even with more services?")
            .help("Yes: they cannot.");
        /// Whether the caseworker requested the Child and Youth Investment Team.
        pub team_requested: Fact<bool> = ask("301.90(b)(5)(C)(v)")
            .when("needsUnmet", &["true"])
            .label("Did the caseworker request the Child and Youth Investment Team?")
            .help("It recommends services, interventions and settings.");
        /// Whether all recommended services are in the child's part of the service plan.
        pub services_in_service_plan: Fact<bool> = ask("301.90(b)(6), (9)(B), (11)")
            .group("The process")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all recommended services in the child's part of the service plan?")
            .help("Those of the assessment, and after each review those of the review.");
        /// The assessor's qualification.
        pub assessor_qualification: Fact<Qualification> = ask("301.90(b)(7), (12)(B)")
            .label("Which qualification does whoever conducted the assessment have?")
            .help("Any one of the six is enough.");
        /// The qualification of the team's Reviewer.
        pub reviewer_qualification: Fact<Qualification> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Which qualification does the team's Reviewer have?")
            .help("An LCSW, an LCPC or a Clinical Psychologist.");
        /// Whether the team had its five members.
        pub team_complete: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Did the team have its five members?")
            .help("Reviewer, Facilitator, Implementation Coordinator, the child's caseworker and the casework \
                   supervisor.");
        /// Whether the other people were invited to the staffing.
        pub others_invited: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Were the others invited to the staffing?")
            .help("Providers, caregivers, the guardian ad litem and, when appropriate, the birth parents.");
        /// Whether the child took part in the staffing.
        pub child_took_part: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Did the child take part in the staffing?")
            .help("Expected of children over {#staffing_age}.");
        /// Whether the Reviewer deemed it clinically inappropriate that the child take part.
        pub taking_part_inappropriate: Fact<bool> = ask("301.90(b)(8)")
            .by(AnsweredBy::Department)
            .when("childTookPart", &["false"])
            .label("Did the Reviewer deem that clinically inappropriate?")
            .help("Then the child need not take part.");
        /// Whether all recommendations are carried out.
        pub all_implemented: Fact<bool> = ask("301.90(b)(9)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all of the recommendations carried out?")
            .help("Until then they are monitored.");
        /// The person who monitors the recommendations.
        pub monitored_by: Fact<Monitor> = ask("301.90(b)(9)(A)-(C)")
            .when("allImplemented", &["false"])
            .label("Who monitors that?")
            .help("It depends on what the determination rests on.");
        /// Whether the Specialized Foster Care Unit led the review.
        pub review_by_unit: Fact<bool> = ask("301.90(b)(10)(A)-(B)")
            .when("planReviewedLastYear", &["true"])
            .label("Did the Specialized Foster Care Unit lead the review, and recommend to continue or to modify the \
                    services?")
            .help("With clinical and other divisions, on the staffing and a CANS.");
        /// Whether the committee was composed as (b)(12)(B) requires.
        pub committee_composed: Fact<bool> = ask("301.90(b)(12)(B)")
            .group("After adoption or guardianship")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Was the committee made up of Department staff alone, selected by the Director, with clinical \
                    staff, a Registered Nurse and a post-adoption worker?")
            .help("A designee of the Director may select them.");
        /// Whether the committee identified the services needed.
        pub committee_named_services: Fact<bool> = ask("301.90(b)(12)(B)(i)")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Did the committee identify the services needed, if any?")
            .help("New ones, or more of those received.");
        /// Whether the adoptive parents or guardians ask for a larger subsidy.
        pub subsidy_increase_asked: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Is a larger subsidy asked for, to pay for services?")
            .help("By the adoptive parents or guardians.");
        /// Whether Medicaid or the community offers those services.
        pub community_services_available: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("subsidyIncreaseAsked", &["true"])
            .label("Are those services eligible for Medicaid, or to be had in the community?")
            .help("Either.");
        /// Whether these services were used until exhausted.
        pub community_services_exhausted: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("communityServicesAvailable", &["true"])
            .label("Were they used until exhausted?")
            .help("Before a larger subsidy is asked for.");
    }
}
