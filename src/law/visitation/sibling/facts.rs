//! The facts about siblings placed apart and their plan.

use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::law::shared::apart::Apart;
use crate::law::visitation::frequency::Frequency;
use crate::time::calendar::{Calendar, Date};

/// Dates of visits, moves, amendments or notices. The list has room for two visits a month in the longest schedule.
pub type Dates = List<Date, 0, 610>;

codes! {
    /// The reason for fewer visits or less contact.
    pub enum Reason {
        /// It serves as discipline.
        Discipline = "discipline", "as discipline";
        /// No supervisor is available.
        NoSupervisor = "no_supervisor", "no supervisor is available";
        /// There is a risk of harm.
        RiskOfHarm = "risk_of_harm", "a risk of harm";
        /// A court ordered it.
        CourtOrder = "court_order", "a court order";
        /// There is another reason.
        Other = "other", "another reason";
    }
}

codes! {
    /// The way in which siblings are in touch between visits.
    pub enum BetweenContact {
        /// They are in touch as often as they wish.
        AsChildrenWish = "as_children_wish", "as often as the children wish";
        /// They are in touch by a schedule.
        Scheduled = "scheduled", "by a schedule";
    }
}

facts! { "visitation.sibling":
    /// The facts about siblings placed apart and their plan.
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
        /// How often the plan has visits, as a count in a period or as one every so many days.
        pub frequency: Frequency = flat().group("How often the siblings meet");
        /// The days on which the plan has visits.
        pub visit_dates: Fact<Dates> = ask("301.220(a)")
            .label("On which days does the plan have visits?")
            .help("In place of a frequency. An empty list: none is planned.");
        /// The first day of that schedule.
        pub schedule_from: Fact<Date> = ask("301.220(a)")
            .label("From which day does that schedule run?")
            .help("It is looked at by whole calendar months.");
        /// The last day of that schedule.
        pub schedule_to: Fact<Date> = ask("301.220(a)")
            .label("Until which day does it run?")
            .help("The last day included; at most 25 years after the first.");
        /// Whether each calendar month has two visits.
        pub each_month_has_two: Fact<bool> = ask("301.220(a)")
            .label("Does each calendar month have at least {#sibling_visits:words} visits?")
            .help("Asked only where a count by quarter or year, or a schedule without a whole month, leaves it open.");
        /// When the first sibling visit took place.
        pub first_sibling_visit_date: Fact<Date> = ask("301.220(a)")
            .label("When did the first sibling visit take place?")
            .help("Face to face, with every sibling there.");
        /// Whether sibling visits have begun.
        pub sibling_visits_begun: Fact<bool> = ask("301.220(a)")
            .label("Have sibling visits begun?")
            .help("No: none has taken place by the day asked about.");
        /// Whether a court ordered fewer visits, or none.
        pub court_order_fewer_visits: Fact<bool> = ask("301.220(a)(1)")
            .group("Why visits may be fewer")
            .by(AnsweredBy::Court)
            .label("Has a court ordered fewer visits, or none?")
            .help("Less often than {#sibling_visits:times} a month.");
        /// Whether one sibling may harm another during a visit.
        pub harm_risk: Fact<bool> = ask("301.220(a)(2)")
            .label("May one sibling harm another during a visit?")
            .help("Physically, mentally or emotionally.");
        /// Whether no supervision would remove that risk.
        pub supervision_inadequate: Fact<bool> = ask("301.220(a)(2)")
            .label("Would supervision be inadequate to remove that risk?")
            .help("Yes: no supervision would remove it.");
        /// Whether that finding rests on earlier observation or on the record.
        pub inadequacy_from_observation_or_record: Fact<bool> = ask("301.220(a)(2)")
            .label("Does that finding rest on earlier observation, or on interaction recorded in the case file?")
            .help("Either is enough.");
        /// Whether the specific risk is documented in the case file.
        pub specific_risk_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the specific risk documented in the case file?")
            .help("In the child's own file.");
        /// Whether the basis for assessing the risk is documented in the case file.
        pub risk_basis_documented: Fact<bool> = ask("301.220(a)(2)")
            .label("Is the basis for assessing the risk documented in the case file?")
            .help("In the child's own file.");
        /// Whether the agency withheld visits or made them fewer.
        pub visits_reduced: Fact<bool> = ask("301.220(b)")
            .label("Has the agency withheld visits or made them fewer?")
            .help("For any reason.");
        /// The reason for withholding visits or making them fewer.
        pub visits_reduced_reason: Fact<Reason> = ask("301.220(b)")
            .when("visitsReduced", &["true"])
            .label("Why were visits withheld or made fewer?")
            .help("Discipline and want of a supervisor are never a reason.");
        /// Whether the agency asked a court to withhold visits or make them fewer.
        pub court_asked_to_reduce: Fact<bool> = ask("301.220(b)")
            .label("Has the agency asked a court to withhold visits or make them fewer?")
            .help("Whatever the court decided.");
        /// The reason for asking the court.
        pub court_asked_reason: Fact<Reason> = ask("301.220(b)")
            .when("courtAskedToReduce", &["true"])
            .label("Why was the court asked?")
            .help("Discipline and want of a supervisor are never a reason.");
        /// Whether contact other than visits was restricted.
        pub contact_restricted: Fact<bool> = ask("301.230(c)")
            .label("Has contact other than visits been restricted?")
            .help("Calls, letters, video and the like.");
        /// The reason for restricting contact.
        pub contact_restricted_reason: Fact<Reason> = ask("301.230(c)")
            .when("contactRestricted", &["true"])
            .label("Why was contact restricted?")
            .help("Discipline is never a reason.");
        /// When the plan was first filed with the juvenile court.
        pub plan_filed_date: Fact<Date> = ask("301.220(c), 301.70(j)(3)")
            .group("Making and filing the plan")
            .label("When was the plan filed with the juvenile court?")
            .help("The first filing.");
        /// Whether the plan was filed with the juvenile court.
        pub plan_filed: Fact<bool> = ask("301.220(c), 301.70(j)(3)")
            .label("Has the plan been filed with the juvenile court?")
            .help("No: not by the day asked about.");
        /// Whether a caseworker was assigned.
        pub caseworker_assigned: Fact<bool> = ask("301.70(j)(3)")
            .label("Was a caseworker assigned?")
            .help("If none, the Department files the plan, in the same time.");
        /// Whether the caseworkers took part in making the plan.
        pub made_with_caseworkers: Fact<bool> = ask("301.220(c)")
            .label("Did the siblings' caseworkers take part in making the plan?")
            .help("All of them.");
        /// Whether the caregivers took part in making the plan.
        pub made_with_caregivers: Fact<bool> = ask("301.220(c)")
            .label("Did the caregivers take part in making the plan?")
            .help("Foster parents and other caregivers.");
        /// Whether the children took part in making the plan.
        pub made_with_children: Fact<bool> = ask("301.220(c)")
            .label("Did the children take part in making the plan?")
            .help("The siblings themselves.");
        /// Whether the plan is part of the Family Service Plan.
        pub in_family_service_plan: Fact<bool> = ask("301.220(c)")
            .label("Is the plan part of the Family Service Plan?")
            .help("Included in it.");
        /// Whether sibling visits become fewer when a parent does not visit.
        pub depends_on_parent_visits: Fact<bool> = ask("301.220(d)")
            .label("Do sibling visits fall away or become fewer when a parent does not visit?")
            .help("They never may.");
        /// Whether sibling visits are held together with parent visits.
        pub joint_with_parent_visits: Fact<bool> = ask("301.220(e)")
            .label("Are sibling visits held together with parent visits?")
            .help("They may be; such a visit counts only with all siblings there.");
        /// Whether the plan says how long visits last.
        pub duration_stated: Fact<bool> = ask("301.220(f)")
            .group("What the plan says")
            .label("Does the plan say how long visits last?")
            .help("Their duration.");
        /// Whether the plan says where visits take place.
        pub location_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say where visits take place?")
            .help("Their location.");
        /// Whether the plan says what supervision is provided.
        pub supervision_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan say what supervision is provided?")
            .help("None is an answer too.");
        /// Whether the plan says why it has this frequency.
        pub frequency_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this frequency?")
            .help("A short statement.");
        /// Whether the plan says why it has this duration.
        pub duration_reason_stated: Fact<bool> = ask("301.220(f)")
            .label("Does the plan briefly say why this duration?")
            .help("A short statement.");
        /// Whether the plan names the other approved forms of contact.
        pub other_contact_forms_stated: Fact<bool> = ask("301.220(c)")
            .label("Does the plan name the other approved forms of contact?")
            .help("Calls, letters, video and the like.");
        /// Whether the plan sets out the roles of caregivers and others.
        pub caregiver_roles_stated: Fact<bool> = ask("301.70(j)(1)")
            .label("Does the plan set out the roles of caregivers and others?")
            .help("In contact and visits.");
        /// Whether each child's individual assessment is complete.
        pub assessments_complete: Fact<bool> = ask("301.220(g)")
            .label("Is each child's individual assessment complete?")
            .help("All of them.");
        /// Whether the plan was reviewed after the assessments.
        pub reviewed_after_assessments: Fact<bool> = ask("301.220(g)")
            .when("assessmentsComplete", &["true"])
            .label("Was the plan reviewed after the assessments?")
            .help("A duty without a stated time.");
        /// Whether the plan is still being reviewed.
        pub reviewed_ongoing: Fact<bool> = ask("301.220(g)")
            .label("Is the plan reviewed as time goes?")
            .help("To see whether more contact is possible.");
        /// Whether more contact is possible.
        pub more_contact_possible: Fact<bool> = ask("301.220(g)")
            .label("Is more contact possible?")
            .help("Then the caseworker sees that it happens.");
        /// Whether holiday visits are encouraged.
        pub holiday_visits_encouraged: Fact<bool> = ask("301.220(g)")
            .label("Are visits at holidays and milestones encouraged?")
            .help("Those of the family's culture included.");
        /// Whether a sibling has moved since the plan was made.
        pub sibling_moved: Fact<bool> = ask("301.220(h), 301.70(j)(4)")
            .group("Moves")
            .label("Has a sibling moved to another placement since the plan was made?")
            .help("Any of them.");
        /// The dates of the moves.
        pub move_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When did each move take place?")
            .help("One date a move.");
        /// The dates on which the plan was amended.
        pub plan_amended_dates: Fact<Dates> = ask("301.220(h), 301.70(j)(4)")
            .when("siblingMoved", &["true"])
            .label("When was the plan amended?")
            .help("Each amendment; an empty list: none was made.");
        /// The dates on which notice was given, in the order of the moves.
        pub move_notice_dates: Fact<Dates> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("When was notice of each move given?")
            .help("In the order of the moves; an empty list: none was given.");
        /// Whether those notices were in writing.
        pub move_notice_in_writing: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Were those notices in writing?")
            .help("All of them.");
        /// Whether each sibling got those notices.
        pub move_notice_to_siblings: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling get them?")
            .help("All of them.");
        /// Whether each sibling's caregiver got those notices.
        pub move_notice_to_caregivers: Fact<bool> = ask("301.230(a)(3)(A)")
            .when("siblingMoved", &["true"])
            .label("Did each sibling's caregiver get them?")
            .help("All of them.");
        /// The ground on which they are apart, and the records and reviews of it.
        pub apart: Apart = flat().group("Why the siblings are apart");
        /// Whether the plan includes a sibling who is not in care.
        pub outside_sibling_included: Fact<bool> = ask("301.70(j)(5)")
            .group("A sibling outside care")
            .label("Does the plan reach a sibling who is not in the Department's custody or guardianship?")
            .help("It may, with consent and participation.");
        /// The age of that sibling, in completed years.
        pub outside_sibling_age: Fact<Age> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("How old is that sibling?")
            .help("Completed years on the day asked about.");
        /// When that sibling was born.
        pub outside_sibling_birth_date: Fact<Date> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("When was that sibling born?")
            .help("Or the age above.");
        /// Whether that sibling's parent or guardian consents.
        pub outside_parent_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian consent?")
            .help("Needed under {#sibling_consent_age}.");
        /// Whether that sibling's parent or guardian takes part.
        pub outside_parent_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling's parent or guardian take part?")
            .help("Needed under {#sibling_consent_age}.");
        /// Whether that sibling consents.
        pub outside_sibling_consents: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling consent?")
            .help("Needed from {#sibling_consent_age} on.");
        /// Whether that sibling takes part.
        pub outside_sibling_participates: Fact<bool> = ask("301.70(j)(5)")
            .when("outsideSiblingIncluded", &["true"])
            .label("Does that sibling take part?")
            .help("Needed from {#sibling_consent_age} on.");
        /// The way in which the children are in touch between visits.
        pub between_contact: Fact<BetweenContact> = ask("301.230(a)(4)")
            .group("Contact between visits, and whereabouts")
            .label("How are the children in touch between visits?")
            .help("As often as they wish, or by a schedule.");
        /// Whether the schedule of contact is reasonable.
        pub contact_schedule_reasonable: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule reasonable?")
            .help("Made with caregiver and children.");
        /// Whether the schedule of contact is in the plan.
        pub contact_schedule_in_plan: Fact<bool> = ask("301.230(a)(4)")
            .when("betweenContact", &["scheduled"])
            .label("Is that schedule in the plan?")
            .help("Incorporated in it.");
        /// Whether the Department withholds a sibling's whereabouts.
        pub whereabouts_withheld: Fact<bool> = ask("301.230(b)")
            .by(AnsweredBy::Department)
            .label("Has the Department determined to withhold a sibling's whereabouts?")
            .help("In a child's best interests.");
        /// Whether a court prohibited telling the whereabouts.
        pub court_prohibits_whereabouts: Fact<bool> = ask("301.230(a)")
            .by(AnsweredBy::Court)
            .label("Has a court prohibited telling the whereabouts?")
            .help("By an order.");
        /// When it was determined to withhold the whereabouts.
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
        /// Whether the notice to the attorneys and guardians ad litem was in writing.
        pub withheld_notice_in_writing: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Was that notice in writing?")
            .help("To all of them.");
        /// Whether the reasons for withholding are in the children's case records.
        pub withheld_reasons_recorded: Fact<bool> = ask("301.230(b)")
            .when("whereaboutsWithheld", &["true"])
            .label("Are the reasons in the children's case records?")
            .help("In each.");
        /// Whether a sibling was placed apart for adoption or subsidised guardianship.
        pub sibling_adopted_or_in_guardianship: Fact<bool> = ask("301.250")
            .group("Adoption, guardianship and adult siblings")
            .label("Was a sibling placed apart for adoption or subsidised guardianship?")
            .help("One or more.");
        /// Whether a plan or agreement on contact was encouraged.
        pub contact_agreement_encouraged: Fact<bool> = ask("301.250(a)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Were the adoptive parents or guardian encouraged to make a plan or agreement?")
            .help("A duty without a stated time.");
        /// Whether help with a plan or agreement was offered.
        pub contact_agreement_help_offered: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Was help with it offered?")
            .help("To make it, carry it out and amend it.");
        /// Whether there is a plan or agreement on contact.
        pub contact_agreement_exists: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is there such a plan or agreement?")
            .help("None is required.");
        /// Whether a copy of it is in the adoption or guardianship record.
        pub contact_agreement_in_record: Fact<bool> = ask("301.250(b)")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Is a copy in the adoption or guardianship record?")
            .help("Of the plan or agreement.");
        /// Whether any of the siblings is an adult or emancipated.
        pub some_siblings_adult: Fact<bool> = ask("301.255")
            .label("Is any of the siblings an adult or emancipated?")
            .help("At least one.");
        /// Whether all of the siblings are adults or emancipated.
        pub all_siblings_adult: Fact<bool> = ask("301.255")
            .label("Are all of them adults or emancipated?")
            .help("Then 301.255 does not apply.");
        /// Whether a plan or agreement with the adult siblings was offered.
        pub adult_contact_plan_offered: Fact<bool> = ask("301.255")
            .label("Was it offered to make a plan or agreement with the adult siblings?")
            .help("A duty without a stated time.");
        /// The calendar that counts working days.
        pub calendar: Calendar = flat();
    }
}
