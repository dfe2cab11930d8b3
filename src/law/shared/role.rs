//! Who acts: the people and offices that owe duties.

use crate::engine::fact::codes;

codes! {
    /// Who owes a duty.
    pub enum Role {
        /// The Department of Children and Family Services.
        Department = "department", "the Department", "el Departamento";
        /// The Department or the purchase of service agency responsible for the case.
        Agency = "agency", "the Department or the responsible agency", "el Departamento o la agencia responsable";
        /// The child's caseworker.
        Caseworker = "caseworker", "the caseworker", "la persona encargada del caso";
        /// The worker who selects the placement.
        PlacingWorker = "placing_worker", "the placing worker", "la persona encargada de la colocación";
        /// The permanency worker.
        PermanencyWorker = "permanency_worker", "the permanency worker", "la persona encargada de la permanencia";
        /// The supervisor.
        Supervisor = "supervisor", "the supervisor", "la persona supervisora";
        /// The foster parent or relative caregiver.
        Caregiver = "caregiver", "the caregiver", "la persona cuidadora";
        /// The fictive kin with whom a child is placed.
        FictiveKin = "fictive_kin", "the fictive kin caregiver", "el familiar ficticio que cuida";
        /// The relative with whom a child is placed, and the adults at home.
        RelativeHousehold = "relative_household", "the relative and the adults at home", "el familiar y los adultos del hogar";
        /// The parents.
        Parents = "parents", "the parents", "los padres";
        /// Whoever was told.
        Recipient = "recipient", "whoever is told", "quien recibe la información";
        /// The foster care programme, with the foster parents that it licenses.
        FosterCareProgram = "foster_care_program", "the foster care program and its licensed foster parents", "el programa de cuidado de crianza y sus padres de crianza con licencia";
        /// The child protection investigator.
        Investigator = "investigator", "the child protection investigator", "la persona investigadora de protección de menores";
        /// The attorney, in court.
        Attorney = "attorney", "the attorney or legal advocate", "el abogado o defensor legal";
        /// The therapist or counsellor.
        Therapist = "therapist", "the therapist or counselor", "la persona terapeuta o consejera";
        /// The school.
        School = "school", "the school", "la escuela";
        /// Whoever gives health care.
        HealthProvider = "health_provider", "the health care provider", "el proveedor de atención médica";
        /// An organisation of the community.
        CommunityOrganisation = "community_organisation", "the community organization", "la organización comunitaria";
        /// The child and the family.
        ChildAndFamily = "child_and_family", "the child and the family", "el niño o la niña y la familia";
        /// The person who convenes a clinical review.
        Convener = "convener", "the review convener", "quien convoca la revisión";
        /// Regional clinical staff.
        RegionalClinical = "regional_clinical", "regional clinical staff", "el personal clínico regional";
        /// The specialised foster care unit.
        SpecialisedUnit = "specialised_unit", "the Specialized Foster Care Unit", "la Unidad de Cuidado Especializado";
        /// The System of Care clinician.
        Clinician = "clinician", "the clinician", "la persona clínica";
    }
}
