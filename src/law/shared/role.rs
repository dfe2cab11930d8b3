//! The people and offices that owe duties.

use crate::engine::fact::codes;

codes! {
    /// A person or office that owes a duty.
    pub enum Role {
        /// The Department of Children and Family Services.
        Department = "department", "the Department";
        /// The Department or the purchase of service agency responsible for the case.
        Agency = "agency", "the Department or the responsible agency";
        /// The child's caseworker.
        Caseworker = "caseworker", "the caseworker";
        /// The worker who selects the placement.
        PlacingWorker = "placing_worker", "the placing worker";
        /// The permanency worker.
        PermanencyWorker = "permanency_worker", "the permanency worker";
        /// The supervisor.
        Supervisor = "supervisor", "the supervisor";
        /// The foster parent or relative caregiver.
        Caregiver = "caregiver", "the caregiver";
        /// The fictive kin with whom a child is placed.
        FictiveKin = "fictive_kin", "the fictive kin caregiver";
        /// The relative with whom a child is placed, and the adults in that home.
        RelativeHousehold = "relative_household", "the relative and the adults at home";
        /// The parents.
        Parents = "parents", "the parents";
        /// The person or agency that was told something.
        Recipient = "recipient", "whoever is told";
        /// The foster care programme, with the foster parents that it licenses.
        FosterCareProgram = "foster_care_program", "the foster care program and its licensed foster parents";
        /// The child protection investigator.
        Investigator = "investigator", "the child protection investigator";
        /// The attorney, in court.
        Attorney = "attorney", "the attorney or legal advocate";
        /// The therapist or counsellor.
        Therapist = "therapist", "the therapist or counselor";
        /// The school.
        School = "school", "the school";
        /// The health care provider.
        HealthProvider = "health_provider", "the health care provider";
        /// An organisation of the community.
        CommunityOrganisation = "community_organisation", "the community organization";
        /// The child and the family.
        ChildAndFamily = "child_and_family", "the child and the family";
        /// The person who convenes a clinical review.
        Convener = "convener", "the review convener";
        /// Regional clinical staff.
        RegionalClinical = "regional_clinical", "regional clinical staff";
        /// The specialised foster care unit.
        SpecialisedUnit = "specialised_unit", "the Specialized Foster Care Unit";
        /// The System of Care clinician.
        Clinician = "clinician", "the clinician";
    }
}
