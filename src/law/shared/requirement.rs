//! What a plan, a notice or a decision can lack.

use crate::engine::fact::codes;

codes! {
    /// What a plan, a notice or a decision can lack.
    pub enum Part {
        /// 301.210(b)(8).
        RoleOfDepartment = "role_of_department", "the Department's responsibilities", "las responsabilidades del Departamento";
        /// 301.210(b)(8).
        RoleOfProviders = "role_of_providers", "the service providers' responsibilities", "las responsabilidades de los proveedores";
        /// 301.210(b)(8).
        RoleOfParents = "role_of_parents", "the parents' responsibilities", "las responsabilidades de los padres";
        /// 301.210(b)(8).
        RoleOfChild = "role_of_child", "the child's responsibilities", "las responsabilidades del niño o la niña";
        /// 301.220(a)(2).
        HarmRisk = "harm_risk", "a risk that one sibling may harm another during a visit", "un riesgo de que un hermano dañe a otro durante una visita";
        /// 301.220(a)(2).
        InadequateSupervision = "inadequate_supervision", "a finding that supervision could not remove the risk", "una conclusión de que la supervisión no podría eliminar el riesgo";
        /// 301.220(a)(2).
        ObservationOrRecord = "observation_or_record", "earlier observation or recorded interaction behind that finding", "una observación anterior o una interacción registrada que la sustente";
        /// 301.220(a)(2).
        SpecificRisk = "specific_risk", "the specific risk, in the case file", "el riesgo concreto, en el expediente";
        /// 301.220(a)(2).
        RiskBasis = "risk_basis", "the basis for assessing it, in the case file", "el fundamento para evaluarlo, en el expediente";
        /// 301.220(c).
        Caseworkers = "caseworkers", "the caseworkers' part in making the plan", "la participación de los encargados de los casos";
        /// 301.220(c).
        Caregivers = "caregivers", "the caregivers' part in making the plan", "la participación de quienes cuidan a los niños";
        /// 301.220(c).
        Children = "children", "the children's part in making the plan", "la participación de los niños";
        /// 301.220(f).
        Duration = "duration", "how long visits last", "la duración de las visitas";
        /// 301.220(f).
        Location = "location", "where visits take place", "el lugar de las visitas";
        /// 301.220(f).
        Supervision = "supervision", "the supervision to be provided", "la supervisión prevista";
        /// 301.220(f).
        FrequencyReason = "frequency_reason", "the reason for the frequency", "el motivo de la frecuencia";
        /// 301.220(f).
        DurationReason = "duration_reason", "the reason for the duration", "el motivo de la duración";
        /// 301.220(c).
        OtherContact = "other_contact", "the other approved forms of contact", "las demás formas de contacto aprobadas";
        /// 301.70(j)(1).
        CaregiverRoles = "caregiver_roles", "the roles of caregivers and others", "las funciones de cuidadores y otras personas";
        /// 301.70(j)(2).
        ApartReasons = "apart_reasons", "why the siblings were placed apart", "por qué se separó a los hermanos";
        /// 301.70(j)(2).
        JointEfforts = "joint_efforts", "the efforts to place them together", "los esfuerzos por colocarlos juntos";
        /// 301.70(d).
        PlanEntry = "plan_entry", "the decision on the Visitation and Contact Plan", "la decisión en el plan de visitas y contacto";
        /// 301.70(l).
        CasePlanReasons = "case_plan_reasons", "the reasons in the child's case plan", "los motivos en el plan del caso";
        /// 301.70(l).
        CaseFileEfforts = "case_file_efforts", "the efforts to place them together, in the case file", "los esfuerzos por colocarlos juntos, en el expediente";
        /// 301.70(k).
        AsManyTogether = "as_many_together", "as many of the siblings together as possible", "el mayor número posible de hermanos juntos";
        /// 301.70(m).
        WithinReach = "within_reach", "reasonable efforts to place them near one another", "esfuerzos razonables por colocarlos cerca unos de otros";
        /// 301.70(b), (h)(3).
        CaregiverSupport = "caregiver_support", "caregivers who support the tie between the siblings", "personas cuidadoras que apoyen el vínculo entre los hermanos";
        /// 301.70(h)(1).
        SharedPlan = "shared_plan", "a look at placement with two or more relatives", "el examen de una colocación con dos o más familiares";
        /// 301.80(b).
        SupportAssessed = "support_assessed", "the relative's willingness to support the tie, assessed and in the record", "la disposición del familiar a apoyar el vínculo, evaluada y en el expediente";
        /// 301.80(d).
        ToldTogether = "told_together", "word to the relative that together is preferable, and contact to be encouraged", "decir al familiar que juntos es preferible y que fomente el contacto";
        /// 301.80(f).
        ToldMayFollow = "told_may_follow", "word to the relative that siblings may follow", "decir al familiar que pueden venir hermanos después";
        /// 301.70(h)(2).
        StepSiblings = "step_siblings", "the step-siblings together at first", "los hermanastros juntos al principio";
        /// 301.70(d).
        SupervisorApproval = "supervisor_approval", "the supervisor's approval", "la aprobación de la persona supervisora";
        /// 301.70(d).
        CaseRecord = "case_record", "the decision in the child's case record", "la decisión en el expediente del niño o la niña";
        /// 301.70(n).
        FirstReview = "first_review", "the look at it in the first administrative case review", "su examen en la primera revisión administrativa del caso";
        /// 301.230(a)(3)(A), (b), 301.240.
        InWriting = "in_writing", "the written form", "la forma escrita";
        /// 301.230(a)(3)(A).
        ToSiblings = "to_siblings", "notice to each sibling", "el aviso a cada hermano";
        /// 301.230(a)(3)(A).
        ToCaregivers = "to_caregivers", "notice to each sibling's caregiver", "el aviso a quien cuida a cada hermano";
        /// 301.230(b).
        ReasonsRecorded = "reasons_recorded", "the reasons in the children's case records", "los motivos en los expedientes de los niños";
        /// 301.230(a)(4).
        ReasonableSchedule = "reasonable_schedule", "a schedule that is reasonable", "un horario razonable";
        /// 301.230(a)(4).
        ScheduleInPlan = "schedule_in_plan", "the schedule in the plan", "el horario en el plan";
        /// 301.70(j)(5).
        GuardianConsent = "guardian_consent", "the consent of that sibling's parent or guardian", "el consentimiento del padre, la madre o el tutor de ese hermano";
        /// 301.70(j)(5).
        GuardianParticipation = "guardian_participation", "the participation of that sibling's parent or guardian", "la participación del padre, la madre o el tutor de ese hermano";
        /// 301.70(j)(5).
        OwnConsent = "own_consent", "that sibling's own consent", "el consentimiento de ese hermano";
        /// 301.70(j)(5).
        OwnParticipation = "own_participation", "that sibling's own participation", "la participación de ese hermano";
        /// 301.240(a).
        CourtActFactors = "court_act_factors", "the factors of the Juvenile Court Act", "los factores de la Ley del Tribunal de Menores";
        /// 301.240(a)(1).
        Health = "health", "the grandparent's mental and physical health", "la salud mental y física del abuelo o la abuela";
        /// 301.240(a)(2).
        TimeRequested = "time_requested", "the time requested and its effect on the child's activities", "el tiempo solicitado y su efecto en las actividades del niño o la niña";
        /// 301.240(a)(3).
        LossOfRelationship = "loss_of_relationship", "the harm that losing the relationship could do", "el daño que podría causar la pérdida de la relación";
        /// 301.240(a)(4).
        Conflict = "conflict", "how to keep the child away from conflict between adults", "cómo evitar al niño o la niña los conflictos entre adultos";
        /// 301.240(d).
        DenialBasis = "denial_basis", "the documented basis of the denial", "el fundamento documentado de la denegación";
        /// 301.240(d).
        DenialLetter = "denial_letter", "the letter that informs of the denial", "la carta que informa de la denegación";
        /// 301.240(d).
        ReviewRight = "review_right", "the right to a clinical review, in that letter", "el derecho a una revisión clínica, en esa carta";
        /// 301.240(e).
        Basis = "basis", "the basis of the recommendation", "el fundamento de la recomendación";
    }
}
