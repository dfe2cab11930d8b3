//! The requirements that a plan, a notice or a decision can fail to meet.

use crate::engine::fact::codes;

codes! { "Part":
    /// A requirement that a plan, a notice or a decision can fail to meet.
    pub enum Requirement {
        /// 301.210(b)(8).
        RoleOfDepartment = "role_of_department", "the Department's responsibilities";
        /// 301.210(b)(8).
        RoleOfProviders = "role_of_providers", "the service providers' responsibilities";
        /// 301.210(b)(8).
        RoleOfParents = "role_of_parents", "the parents' responsibilities";
        /// 301.210(b)(8).
        RoleOfChild = "role_of_child", "the child's responsibilities";
        /// 301.220(a)(2).
        HarmRisk = "harm_risk", "a risk that one sibling may harm another during a visit";
        /// 301.220(a)(2).
        InadequateSupervision = "inadequate_supervision", "a finding that supervision could not remove the risk";
        /// 301.220(a)(2).
        ObservationOrRecord = "observation_or_record", "earlier observation or recorded interaction behind that \
                                                        finding";
        /// 301.220(a)(2).
        SpecificRisk = "specific_risk", "the specific risk, in the case file";
        /// 301.220(a)(2).
        RiskBasis = "risk_basis", "the basis for assessing it, in the case file";
        /// 301.220(c).
        Caseworkers = "caseworkers", "the caseworkers' part in making the plan";
        /// 301.220(c).
        Caregivers = "caregivers", "the caregivers' part in making the plan";
        /// 301.220(c).
        Children = "children", "the children's part in making the plan";
        /// 301.220(f).
        Duration = "duration", "how long visits last";
        /// 301.220(f).
        Location = "location", "where visits take place";
        /// 301.220(f).
        Supervision = "supervision", "the supervision to be provided";
        /// 301.220(f).
        FrequencyReason = "frequency_reason", "the reason for the frequency";
        /// 301.220(f).
        DurationReason = "duration_reason", "the reason for the duration";
        /// 301.220(c).
        OtherContact = "other_contact", "the other approved forms of contact";
        /// 301.70(j)(1).
        CaregiverRoles = "caregiver_roles", "the roles of caregivers and others";
        /// 301.70(j)(2).
        ApartReasons = "apart_reasons", "why the siblings were placed apart";
        /// 301.70(j)(2).
        JointEfforts = "joint_efforts", "the efforts to place them together";
        /// 301.70(d).
        PlanEntry = "plan_entry", "the decision on the Visitation and Contact Plan";
        /// 301.70(l).
        CasePlanReasons = "case_plan_reasons", "the reasons in the child's case plan";
        /// 301.70(l).
        CaseFileEfforts = "case_file_efforts", "the efforts to place them together, in the case file";
        /// 301.70(k).
        AsManyTogether = "as_many_together", "as many of the siblings together as possible";
        /// 301.70(m).
        WithinReach = "within_reach", "reasonable efforts to place them near one another";
        /// 301.70(b), (h)(3).
        CaregiverSupport = "caregiver_support", "caregivers who support the tie between the siblings";
        /// 301.70(h)(1).
        SharedPlan = "shared_plan", "a look at placement with two or more relatives";
        /// 301.80(b).
        SupportAssessed = "support_assessed", "the relative's willingness to support the tie, assessed and in the \
                                               record";
        /// 301.80(d).
        ToldTogether = "told_together", "word to the relative that together is preferable, and contact to be \
                                         encouraged";
        /// 301.80(f).
        ToldMayFollow = "told_may_follow", "word to the relative that siblings may follow";
        /// 301.70(h)(2).
        StepSiblings = "step_siblings", "the step-siblings together at first";
        /// 301.70(d).
        SupervisorApproval = "supervisor_approval", "the supervisor's approval";
        /// 301.70(d).
        CaseRecord = "case_record", "the decision in the child's case record";
        /// 301.70(n).
        FirstReview = "first_review", "the look at it in the first administrative case review";
        /// 301.230(a)(3)(A), (b), 301.240.
        InWriting = "in_writing", "the written form";
        /// 301.230(a)(3)(A).
        ToSiblings = "to_siblings", "notice to each sibling";
        /// 301.230(a)(3)(A).
        ToCaregivers = "to_caregivers", "notice to each sibling's caregiver";
        /// 301.230(b).
        ReasonsRecorded = "reasons_recorded", "the reasons in the children's case records";
        /// 301.230(a)(4).
        ReasonableSchedule = "reasonable_schedule", "a schedule that is reasonable";
        /// 301.230(a)(4).
        ScheduleInPlan = "schedule_in_plan", "the schedule in the plan";
        /// 301.70(j)(5).
        GuardianConsent = "guardian_consent", "the consent of that sibling's parent or guardian";
        /// 301.70(j)(5).
        GuardianParticipation = "guardian_participation", "the participation of that sibling's parent or guardian";
        /// 301.70(j)(5).
        OwnConsent = "own_consent", "that sibling's own consent";
        /// 301.70(j)(5).
        OwnParticipation = "own_participation", "that sibling's own participation";
        /// 301.240(a).
        CourtActFactors = "court_act_factors", "the factors of the Juvenile Court Act";
        /// 301.240(a)(1).
        Health = "health", "the grandparent's mental and physical health";
        /// 301.240(a)(2).
        TimeRequested = "time_requested", "the time requested and its effect on the child's activities";
        /// 301.240(a)(3).
        LossOfRelationship = "loss_of_relationship", "the harm that losing the relationship could do";
        /// 301.240(a)(4).
        Conflict = "conflict", "how to keep the child away from conflict between adults";
        /// 301.240(d).
        DenialBasis = "denial_basis", "the documented basis of the denial";
        /// 301.240(d).
        DenialLetter = "denial_letter", "the letter that informs of the denial";
        /// 301.240(d).
        ReviewRight = "review_right", "the right to a clinical review, in that letter";
        /// 301.240(e).
        Basis = "basis", "the basis of the recommendation";
    }
}
