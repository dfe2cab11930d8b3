//! What may be known of siblings placed apart and of their plan.

use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::law::visitation::frequency::Frequency;
use crate::time::calendar::{Calendar, Date};

use crate::law::shared::apart::Apart;

/// Dates of visits, moves, amendments or notices: twice a month for the longest schedule has room.
pub type Dates = List<Date, 0, 610>;

codes! {
    /// Why visits or contact are less.
    pub enum Reason {
        /// As discipline.
        Discipline = "discipline", "as discipline";
        /// For want of a supervisor.
        NoSupervisor = "no_supervisor", "no supervisor is available";
        /// For a risk of harm.
        RiskOfHarm = "risk_of_harm", "a risk of harm";
        /// By court order.
        CourtOrder = "court_order", "a court order";
        /// For another reason.
        Other = "other", "another reason";
    }
}

codes! {
    /// How siblings are in touch between visits.
    pub enum BetweenContact {
        /// As often as they wish.
        AsChildrenWish = "as_children_wish", "as often as the children wish";
        /// By a schedule.
        Scheduled = "scheduled", "by a schedule";
    }
}

facts! { "visitation.sibling":
    /// What may be known of siblings placed apart and of their plan.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.220")
            .group("The placement and the plan")
            .label("Which day is asked about?")
            .help("Everything that has happened lies on or before it.");
        /// Whether siblings live apart.
        pub siblings_placed_apart: Fact<bool> = ask("301.220(a)")
            .label("Do siblings in substitute care live apart?")
            .help("These rules are for siblings placed apart.");
        /// When temporary custody was awarded.
        pub temporary_custody_date: Fact<Date> = ask("301.220(a), (c)")
            .label("When was temporary custody awarded?")
            .help("If on several days: the award that left two siblings in care.");
        /// How often, as a count or every so many days.
        pub frequency: Frequency = flat().group("How often the siblings meet");
        /// The days planned.
        pub visit_dates: Fact<Dates> = ask("301.220(a)")
            .label("On which days does the plan have visits?")
            .help("In place of a frequency. An empty list: none is planned.");
        /// The first day of the schedule.
        pub schedule_from: Fact<Date> = ask("301.220(a)")
            .label("From which day does that schedule run?")
            .help("It is looked at by whole calendar months.");
        /// Its last day.
        pub schedule_to: Fact<Date> = ask("301.220(a)")
            .label("Until which day does it run?")
            .help("The last day included; at most 25 years after the first.");
        /// Whether each month has two.
        pub each_month_has_two: Fact<bool> = ask("301.220(a)")
            .label("Does each calendar month have at least {#sibling_visits:words} visits?")
            .help("Asked only where a count by quarter or year, or a schedule without a whole month, leaves it open.");
        /// The first visit.
        pub first_sibling_visit_date: Fact<Date> = ask("301.220(a)")
            .label("When did the first sibling visit take place?")
            .help("Face to face, with every sibling there.");
        /// Whether visits have begun.
        pub sibling_visits_begun: Fact<bool> = ask("301.220(a)")
            .label("Have sibling visits begun?")
            .help("No: none has taken place by the day asked about.");
        /// A court order.
        pub court_order_fewer_visits: Fact<bool> = ask("301.220(a)(1)")
            .group("Why visits may be fewer")
            .by(AnsweredBy::Court)
            .label("Has a court ordered fewer visits, or none?")
            .help("Less often than {#sibling_visits:times} a month.");
        /// A risk of harm.
        pub harm_risk: Fact<bool> = ask("301.220(a)(2)")
            .label("May one sibling harm another during a visit?")
            .help("Physically, mentally or emotionally.");
        /// Whether supervision would not do.
        pub supervision_inadequate: Fact<bool> = ask("301.220(a)(2)")
            .label("Would supervision be inadequate to remove that risk?")
            .help("Yes: no supervision would remove it.");
        /// What that finding rests on.
        pub inadequacy_from_observation_or_record: Fact<bool> = ask("301.220(a)(2)")
            .label("Does that finding rest on earlier observation, or on interaction recorded in the case file?")
            .help("Either is enough.");
        /// Whether the risk is documented.
        pub specific_risk_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the specific risk documented in the case file?")
            .help("In the child's own file.");
        /// Whether its basis is.
        pub risk_basis_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the basis for assessing the risk documented in the case file?")
            .help("In the child's own file.");
        /// Whether visits were made fewer.
        pub visits_reduced: Fact<bool> = ask("301.220(b)")
            .label("Has the agency withheld visits or made them fewer?")
            .help("For any reason.");
        /// Why.
        pub visits_reduced_reason: Fact<Reason> = ask("301.220(b)")
            .when("visitsReduced", &["true"])
            .label("Why were visits withheld or made fewer?")
            .help("Discipline and want of a supervisor are never a reason.");
        /// Whether a court was asked to.
        pub court_asked_to_reduce: Fact<bool> = ask("301.220(b)")
            .label("Has the agency asked a court to withhold visits or make them fewer?")
            .help("Whatever the court decided.");
        /// Why.
        pub court_asked_reason: Fact<Reason> = ask("301.220(b)")
            .when("courtAskedToReduce", &["true"])
            .label("Why was the court asked?")
            .help("Discipline and want of a supervisor are never a reason.");
        /// Whether other contact was restricted.
        pub contact_restricted: Fact<bool> = ask("301.230(c)")
            .label("Has contact other than visits been restricted?")
            .help("Calls, letters, video and the like.");
        /// Why.
        pub contact_restricted_reason: Fact<Reason> = ask("301.230(c)")
            .when("contactRestricted", &["true"])
            .label("Why was contact restricted?")
            .help("Discipline is never a reason.");
        /// When it was filed.
        pub plan_filed_date: Fact<Date> = ask("301.220(c), 301.70(j)(3)")
            .group("Making and filing the plan")
            .label("When was the plan filed with the juvenile court?")
            .help("The first filing.");
        /// Whether it was filed.
        pub plan_filed: Fact<bool> = ask("301.220(c), 301.70(j)(3)")
            .label("Has the plan been filed with the juvenile court?")
            .help("No: not by the day asked about.");
        /// Whether a caseworker was assigned.
        pub caseworker_assigned: Fact<bool> = ask("301.70(j)(3)")
            .label("Was a caseworker assigned?")
            .help("If none, the Department files the plan, in the same time.");
        /// Whether caseworkers took part.
        pub made_with_caseworkers: Fact<bool> = ask("301.220(c)")
            .label("Did the siblings' caseworkers take part in making the plan?")
            .help("All of them.");
        /// Whether caregivers took part.
        pub made_with_caregivers: Fact<bool> = ask("301.220(c)")
            .label("Did the caregivers take part in making the plan?")
            .help("Foster parents and other caregivers.");
        /// Whether the children took part.
        pub made_with_children: Fact<bool> = ask("301.220(c)")
            .label("Did the children take part in making the plan?")
            .help("The siblings themselves.");
        /// Whether it is in the service plan.
        pub in_family_service_plan: Fact<bool> = ask("301.220(c)")
            .label("Is the plan part of the Family Service Plan?")
            .help("Included in it.");
        /// Whether they depend on a parent.
        pub depends_on_parent_visits: Fact<bool> = ask("301.220(d)")
            .label("Do sibling visits fall away or become fewer when a parent does not visit?")
            .help("They never may.");
        /// Whether they are held together.
        pub joint_with_parent_visits: Fact<bool> = ask("301.220(e)")
            .label("Are sibling visits held together with parent visits?")
            .help("They may be; such a visit counts only with all siblings there.");
        /// Duration.
        pub duration_stated: Fact<bool> = ask("301.220(f)")
            .group("What the plan says")
            .label("Does the plan say how long visits last?")
            .help("Their duration.");
        /// Location.
        pub location_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say where visits take place?")
            .help("Their location.");
        /// Supervision.
        pub supervision_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say what supervision is provided?")
            .help("None is an answer too.");
        /// Why this frequency.
        pub frequency_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this frequency?")
            .help("A short statement.");
        /// Why this duration.
        pub duration_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this duration?")
            .help("A short statement.");
        /// Other contact.
        pub other_contact_forms_stated: Fact<bool> = ask("301.220(c)")
            .label("Does the plan name the other approved forms of contact?")
            .help("Calls, letters, video and the like.");
        /// Roles.
        pub caregiver_roles_stated: Fact<bool> = ask("301.70(j)(1)")
            .label("Does the plan set out the roles of caregivers and others?")
            .help("In contact and visits.");
        /// Whether assessments are complete.
        pub assessments_complete: Fact<bool> = ask("301.220(g)")
            .label("Is each child's individual assessment complete?")
            .help("All of them.");
        /// Whether it was reviewed then.
        pub reviewed_after_assessments: Fact<bool> = ask("301.220(g)")
            .when("assessmentsComplete", &["true"])
            .label("Was the plan reviewed after the assessments?")
            .help("A duty without a stated time.");
        /// Whether it is reviewed as time goes.
        pub reviewed_ongoing: Fact<bool> = ask("301.220(g)")
            .label("Is the plan reviewed as time goes?")
            .help("To see whether more contact is possible.");
        /// Whether more is possible.
        pub more_contact_possible: Fact<bool> = ask("301.220(g)")
            .label("Is more contact possible?")
            .help("Then the caseworker sees that it happens.");
        /// Whether holiday visits are encouraged.
        pub holiday_visits_encouraged: Fact<bool> = ask("301.220(g)")
            .label("Are visits at holidays and milestones encouraged?")
            .help("Those of the family's culture included.");
        /// Whether a sibling moved.
        pub sibling_moved: Fact<bool> = ask("301.220(h), 301.70(j)(4)")
            .group("Moves")
            .label("Has a sibling moved to another placement since the plan was made?")
            .help("Any of them.");
        /// The moves.
        pub move_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When did each move take place?")
            .help("One date a move.");
        /// The amendments.
        pub plan_amended_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When was the plan amended?")
            .help("Each amendment; an empty list: none was made.");
        /// The notices.
        pub move_notice_dates: Fact<Dates> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("When was notice of each move given?")
            .help("In the order of the moves; an empty list: none was given.");
        /// Whether they were written.
        pub move_notice_in_writing: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Were those notices in writing?")
            .help("All of them.");
        /// Whether siblings got them.
        pub move_notice_to_siblings: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling get them?")
            .help("All of them.");
        /// Whether caregivers got them.
        pub move_notice_to_caregivers: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling's caregiver get them?")
            .help("All of them.");
        /// Why the siblings are apart, and who has looked at it.
        pub apart: Apart = flat().group("Why the siblings are apart");
        /// Whether such a sibling is included.
        pub outside_sibling_included: Fact<bool> = ask("301.70(j)(5)")
            .group("A sibling outside care")
            .label("Does the plan reach a sibling who is not in the Department's custody or guardianship?")
            .help("It may, with consent and participation.");
        /// Age.
        pub outside_sibling_age: Fact<Age> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("How old is that sibling?")
            .help("Completed years on the day asked about.");
        /// Birth date.
        pub outside_sibling_birth_date: Fact<Date> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("When was that sibling born?")
            .help("Or the age above.");
        /// The guardian's consent.
        pub outside_parent_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian consent?")
            .help("Needed under {#sibling_consent_age}.");
        /// The guardian's participation.
        pub outside_parent_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian take part?")
            .help("Needed under {#sibling_consent_age}.");
        /// That sibling's consent.
        pub outside_sibling_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling consent?")
            .help("Needed from {#sibling_consent_age} on.");
        /// That sibling's participation.
        pub outside_sibling_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling take part?")
            .help("Needed from {#sibling_consent_age} on.");
        /// Contact between visits.
        pub between_contact: Fact<BetweenContact> = ask("301.230(a)(4)")
            .group("Contact between visits, and whereabouts")
            .label("How are the children in touch between visits?")
            .help("As often as they wish, or by a schedule.");
        /// Whether the schedule is reasonable.
        pub contact_schedule_reasonable: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule reasonable?")
            .help("Made with caregiver and children.");
        /// Whether it is in the plan.
        pub contact_schedule_in_plan: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule in the plan?")
            .help("Incorporated in it.");
        /// Whether whereabouts are withheld.
        pub whereabouts_withheld: Fact<bool> = ask("301.230(b)")
            .by(AnsweredBy::Department)
            .label("Has the Department determined to withhold a sibling's whereabouts?")
            .help("In a child's best interests.");
        /// Whether a court prohibits it.
        pub court_prohibits_whereabouts: Fact<bool> = ask("301.230(a)")
            .by(AnsweredBy::Court)
            .label("Has a court prohibited telling the whereabouts?")
            .help("By an order.");
        /// When.
        pub withheld_determination_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was that determined?")
            .help("{#sibling_withholding_notice_days:Words} days run from then.");
        /// When the attorneys were told.
        pub attorneys_notified_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was the last of the children's attorneys told?")
            .help("Each child's attorney.");
        /// Whether the attorneys were told.
        pub attorneys_notified: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Has each child's attorney been told?")
            .help("No: not all of them by the day asked about.");
        /// When the guardians ad litem were told.
        pub gals_notified_date: Fact<Date> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("When was the last of the children's guardians ad litem told?")
            .help("Each child's guardian ad litem.");
        /// Whether the guardians ad litem were told.
        pub gals_notified: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Has each child's guardian ad litem been told?")
            .help("No: not all of them by the day asked about.");
        /// Whether it was written.
        pub withheld_notice_in_writing: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Was that notice in writing?")
            .help("To all of them.");
        /// Whether the reasons are recorded.
        pub withheld_reasons_recorded: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Are the reasons in the children's case records?")
            .help("In each.");
        /// Adoption or guardianship.
        pub sibling_adopted_or_in_guardianship: Fact<bool> = ask("301.250")
            .group("Adoption, guardianship and adult siblings")
            .label("Was a sibling placed apart for adoption or subsidised guardianship?")
            .help("One or more.");
        /// Whether it was encouraged.
        pub contact_agreement_encouraged: Fact<bool> = ask("301.250(a)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Were the adoptive parents or guardian encouraged to make a plan or agreement?")
            .help("A duty without a stated time.");
        /// Whether help was offered.
        pub contact_agreement_help_offered: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Was help with it offered?")
            .help("To make it, carry it out and amend it.");
        /// Whether there is one.
        pub contact_agreement_exists: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is there such a plan or agreement?")
            .help("None is required.");
        /// Whether a copy is kept.
        pub contact_agreement_in_record: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is a copy in the adoption or guardianship record?")
            .help("Of the plan or agreement.");
        /// Whether some are adult.
        pub some_siblings_adult: Fact<bool> = ask("301.255")
            .label("Is any of the siblings an adult or emancipated?")
            .help("At least one.");
        /// Whether all are.
        pub all_siblings_adult: Fact<bool> = ask("301.255")
            .label("Are all of them adults or emancipated?")
            .help("Then 301.255 does not apply.");
        /// Whether it was offered.
        pub adult_contact_plan_offered: Fact<bool> = ask("301.255")
            .label("Was it offered to make a plan or agreement with the adult siblings?")
            .help("A duty without a stated time.");        /// What working days are counted by.
        pub calendar: Calendar = flat();
    }
}
