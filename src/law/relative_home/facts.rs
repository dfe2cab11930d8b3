//! What may be known of a relative, the home, and what was done about both.

use crate::engine::fact::{Age, AnsweredBy, Fact, List, Name, ask, codes, facts, flat};
use crate::law::convictions::History;
use crate::time::calendar::Date;

codes! {
    /// What the person is to the child.
    pub enum CaregiverKind {
        /// A relative.
        Relative = "relative", "a relative";
        /// A godparent.
        Godparent = "godparent", "a godparent";
        /// Fictive kin.
        FictiveKin = "fictive_kin", "fictive kin";
    }
}

codes! {
    /// Why relatives are sought.
    pub enum SearchFor {
        /// The child enters care.
        EnteringCare = "entering_care", "a child who enters care";
        /// A child in care needs another placement.
        ChangeOfPlacement = "change_of_placement", "a child in care who needs another placement";
    }
}

codes! {
    /// How the child feels about the person.
    pub enum ChildFeelings {
        /// Well.
        AtEase = "at_ease", "knows, trusts and feels safe with the person";
        /// A stranger.
        DoesNotKnow = "does_not_know", "does not know the person";
        /// No trust.
        DoesNotTrust = "does_not_trust", "does not trust the person";
        /// Not safe.
        DoesNotFeelSafe = "does_not_feel_safe", "does not feel safe with the person";
        /// It cannot be told.
        TooYoung = "too_young", "is too young for it to be told";
    }
}

codes! {
    /// What is weighed before a child is placed with a relative.
    pub enum Consideration {
        /// (a).
        PriorRelationship = "prior_relationship", "the child's prior relationship with the relative (a)";
        /// (a).
        Comfort = "comfort", "the child's comfort with the relative (a)";
        /// (a).
        SelectionCriteria = "selection_criteria", "the selection criteria of 301.60(b) (a)";
        /// (g)(1).
        BestInterests = "best_interests", "the child's best interests (g)(1)";
        /// (g)(2).
        Relationship = "relationship", "the nature and quality of the relationship (g)(2)";
        /// (g)(3).
        Protection = "protection", "the ability to protect the child (g)(3)";
        /// (g)(4).
        Understanding = "understanding", "the understanding of needs and findings (g)(4)";
        /// (g)(5).
        Involvement = "involvement", "the part played in what led to removal (g)(5)";
        /// (g)(6).
        RoleNow = "role_now", "the part played in the present situation (g)(6)";
        /// (g)(7).
        Teamwork = "teamwork", "the willingness to work with worker and team (g)(7)";
        /// (g)(8).
        GoalAndServices = "goal_and_services", "the willingness to work toward the goal and take services (g)(8)";
        /// (g)(9).
        Supports = "supports", "the personal supports (g)(9)";
        /// (g)(10).
        ParentsProgress = "parents_progress", "how the placement supports the parents' plan and safe contact (g)(10)";
        /// (g)(11).
        UneasySibling = "uneasy_sibling", "what the sibling who is uneasy says, asked alone (g)(11)";
    }
}

codes! {
    /// What was decided on a report of abuse or neglect.
    pub enum ReportDecision {
        /// The child may be placed there.
        Place = "place", "the child may be placed there";
        /// Not there.
        DoNotPlace = "do_not_place", "the child is not placed there";
        /// Nothing yet.
        NotDecided = "not_decided", "nothing decided yet";
    }
}

codes! {
    /// The points of the agreement, in the order of [`Agreements`].
    pub enum AgreementPoint {
        /// (1).
        Number = "number", "(1) no more children than permitted";
        /// (2).
        Protection = "protection", "(2) protection from harm";
        /// (3).
        Custody = "custody", "(3) custody handed over to nobody";
        /// (4).
        Perpetrators = "perpetrators", "(4) no perpetrator in the home";
        /// (5).
        HouseholdChanges = "household_changes", "(5) notice of changes in the household";
        /// (6).
        AddressChanges = "address_changes", "(6) notice before a change of address";
        /// (7).
        Treatment = "treatment", "(7) consent before testing or treatment";
        /// (8).
        OutOfState = "out_of_state", "(8) authorization to leave the state";
        /// (9).
        VisitationPlan = "visitation_plan", "(9) the limits of the visitation plan";
        /// (10).
        PermanencyGoal = "permanency_goal", "(10) cooperation toward the permanency goal";
        /// (11).
        Supervision = "supervision", "(11) adequate supervision";
        /// (12).
        Punishment = "punishment", "(12) no corporal punishment or verbal abuse";
        /// (13).
        Firearms = "firearms", "(13) firearms locked up";
        /// (14).
        BackgroundCheck = "background_check", "(14) authorizations and fingerprints";
        /// The signature.
        Signature = "signature", "the signature before the placement";
    }
}

codes! {
    /// The conditions of the home: first those of [`Home`] in their order.
    pub enum HomePoint {
        /// The visit.
        Visit = "visit", "the visit before the placement";
        /// (3).
        Hazards = "hazards", "(3) no observable hazards";
        /// (4).
        DangerousThings = "dangerous_things", "(4) drugs and dangerous things out of reach";
        /// (5).
        Firearms = "firearms", "(5) firearms locked up";
        /// (6).
        Utilities = "utilities", "(6) basic utilities";
        /// (7).
        Sleeping = "sleeping", "(7) sleeping arrangements";
        /// (8).
        Meals = "meals", "(8) daily meals";
        /// (9).
        Supervision = "supervision", "(9) supervision at all times";
        /// (10).
        Necessities = "necessities", "(10) basic necessities";
        /// (11).
        HealthCare = "health_care", "(11) health care";
        /// (12).
        Health = "health", "(12) no threatening disease or impairment";
        /// (13).
        Substances = "substances", "(13) no drug or alcohol abuse";
        /// (14).
        Contact = "contact", "(14) contact with the agency";
        /// (16).
        Plan = "plan", "(16) cooperation with the plan";
        /// (17).
        Language = "language", "(17) the preferred language";
        /// (1).
        Registers = "registers", "(1) CANTS and sex offender registry";
        /// (2).
        Leads = "leads", "(2) LEADS";
        /// (15).
        Telephone = "telephone", "(15) a telephone at once";
    }
}

facts! { "relative_home.member":
    /// Somebody who lives in the home.
    pub struct Member {
        /// A name, or what stands for it.
        pub name: Fact<Name<80>> = ask("301.80(i)(1)")
            .label("Who is it?")
            .help("A name or initials.");
        /// The date of birth.
        pub birth_date: Fact<Date> = ask("301.80(i)(1), (2)")
            .label("When was the person born?")
            .help("Checks begin on the {#background_check_age}th birthday, adulthood on the {#adult_age}th.");
        /// The age.
        pub age: Fact<Age> = ask("301.80(i)(1), (2)")
            .label("Or how old is the person?")
            .help("Completed years on the day asked about.");
        /// CANTS.
        pub cants_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the CANTS check done?")
            .help("The register of child abuse and neglect. For {#background_check_age} and over.");
        /// The sex offender registry.
        pub sex_offender_registry_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the Statewide Child Sex Offender Registry checked?")
            .help("For {#background_check_age} and over.");
        /// LEADS.
        pub leads_checked: Fact<bool> = ask("301.80(i)(2)")
            .label("Was the LEADS check done?")
            .help("The criminal history. For {#background_check_age} and over.");
        /// The authorization.
        pub authorization_signed: Fact<bool> = ask("301.80(h)(14)")
            .label("Did the person sign the authorization for a criminal background check?")
            .help("For {#adult_age} and over.");
        /// Fingerprints.
        pub fingerprinted_on: Fact<Date> = ask("301.80(h)(14)")
            .label("When were the fingerprints taken?")
            .help("For {#adult_age} and over, within {#fingerprint_days} days of the placement.");
    }
}

/// Everybody in the home, the relative included.
pub type Household = List<Member, 1, 50>;

facts! { "relative_home.home_visit":
    /// A visit of the worker to the home.
    pub struct HomeVisit {
        /// The day.
        pub date: Fact<Date> = ask("301.80(j)")
            .label("When was it?")
            .help("The day of the visit.");
        /// Whether discipline was talked through.
        pub discipline_discussed: Fact<bool> = ask("301.80(j)(1)")
            .label("Were supervision and discipline that fit the child's age talked through?")
            .help("With what trauma does to behaviour, and the harm in corporal punishment and demeaning words.");
    }
}

/// The worker's visits to the home.
pub type HomeVisits = List<HomeVisit, 0, 500>;

/// The considerations that were looked at.
pub type Considered = List<Consideration, 0, 14>;

/// The answer with which a further question arises.
const YES: &[&str] = &["true"];

facts! { "relative_home.search":
    /// How relatives were sought.
    pub struct Search {
        /// Why.
        pub search_for: Fact<SearchFor> = ask("301.80(e)(1), (2)")
            .label("For whom were relatives sought?")
            .help("The steps differ a little.");
        /// The parents.
        pub parents_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Were the parents asked about relatives?")
            .help("About the other parent, and relatives on both sides.");
        /// Whether the child can be asked.
        pub child_can_be_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Is the child able to understand?")
            .help("A child who can understand is asked.");
        /// The child.
        pub child_asked_alone: Fact<bool> = ask("301.80(e)(1)(A), (E), (2)(A)")
            .when("childCanBeAsked", YES)
            .label("Was the child asked about each relative, with no parent or relative there?")
            .help("Alone: outside the presence of the parents and any relative.");
        /// The list.
        pub everyone_listed: Fact<bool> = ask("301.80(e)(1)(A)")
            .when("searchFor", &["entering_care"])
            .label("Is everybody listed whom the parents or the child named?")
            .help("Nobody is left off the list.");
        /// Contacts.
        pub everyone_contacted: Fact<bool> = ask("301.80(e)(1)(D), (2)(D)")
            .label("Was everybody named contacted?")
            .help("At a change of placement also those who had shown interest before.");
        /// Interviews.
        pub interviews_tried: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Did the worker try to locate and interview each of them?")
            .help("On interest, ability, and further relatives. Where somebody could not be reached, the reason is \
                   documented.");
        /// When the case was assigned.
        pub case_assigned_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("When was the case assigned?")
            .help("Interviews are tried within {#relative_interview_days} days after it.");
        /// When the interviews were done.
        pub interviews_tried_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("By when had each been tried?")
            .help("The day of the last of them.");
        /// Who must be found whatever the placement.
        pub grandparents_contacted: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Were all grandparents, parents with custody of a sibling, and other adult relatives named by the \
                    family contacted?")
            .help("Also when the child already lives with a relative.");
        /// Second looks.
        pub interested_reconsidered: Fact<bool> = ask("301.80(e)(2)(D)")
            .when("searchFor", &["change_of_placement"])
            .label("Was everybody reconsidered who had shown interest or asks again?")
            .help("Their circumstances, or the child's, may have changed.");
        /// The record.
        pub contacts_documented: Fact<bool> = ask("301.80(e)(1)(D), (F), (2)(D)")
            .label("Is each contact and interview in a contact note?")
            .help("With the reason where somebody could not be reached.");
    }
}

facts! { "relative_home.notice":
    /// The notice to this relative.
    pub struct Notice {
        /// A police report.
        pub relative_police_report: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there a police report of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// An indicated finding.
        pub relative_indicated_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there an indicated finding of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// A court finding.
        pub relative_court_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .by(AnsweredBy::Court)
            .label("Is there a court finding of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// Its copy.
        pub violence_record_on_file: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is a copy of that report or finding in the record?")
            .help("Only where there is one.");
        /// Whether it is the initial placement.
        pub initial_placement: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is it the child's initial placement?")
            .help("Then the notice is due {#relative_notice_days} days after protective custody; otherwise \
                   {#later_relative_notice_days} days after the postal address is known.");
        /// Protective custody.
        pub protective_custody_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", YES)
            .label("When was protective custody taken?")
            .help("The {#relative_notice_days:words} days run from it.");
        /// The address.
        pub postal_address_obtained_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", &["false"])
            .label("When was the relative's postal address obtained?")
            .help("The {#later_relative_notice_days:words} days run from it.");
        /// Whether the notice was sent.
        pub notice_sent: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Was the written notice sent to the relative?")
            .help("What it may say of the child, another question tells: decideChildInformation.");
        /// When.
        pub notice_sent_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("On which day?")
            .help("The day of sending.");
        /// How.
        pub notice_by_mail: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Was it sent by U.S. Mail?")
            .help("No other way is named.");
        /// What it says.
        pub notice_says_court_order: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Does it say that a court ordered the child's removal from the parents into the Department's \
                    custody?")
            .help("That is what the notice informs of.");
    }
}

facts! { "relative_home.agreements":
    /// The fourteen conditions that the relative meets and signs.
    pub struct Agreements {
        /// (1).
        pub cares_for_permitted_number: Fact<bool> = ask("301.80(h)(1)")
            .group("The agreement: protecting the children, 301.80(h)(1)-(6)")
            .label("Will the relative care for no more children than a licensed foster home may?")
            .help("By number and ages: 89 Ill. Adm. Code 402.");
        /// (2).
        pub protects_from_harm: Fact<bool> = ask("301.80(h)(2)")
            .label("Is the relative willing and able to protect the children from whoever is alleged to have \
                    endangered them?")
            .help("The parents or anybody else whom the investigation names.");
        /// (3).
        pub keeps_custody: Fact<bool> = ask("301.80(h)(3)")
            .label("Does the relative agree to hand the children over to nobody without the Department's written \
                    authorization?")
            .help("Parents and other relatives included.");
        /// (4).
        pub houses_no_perpetrator: Fact<bool> = ask("301.80(h)(4)")
            .label("Does the relative agree to house no indicated or alleged perpetrator without the Department's \
                    written authorization?")
            .help("Of abuse or neglect.");
        /// (5).
        pub tells_household_changes: Fact<bool> = ask("301.80(h)(5)")
            .label("Does the relative agree to tell the Department of any change in the household?")
            .help("Whoever moves in or out.");
        /// (6).
        pub tells_address_changes: Fact<bool> = ask("301.80(h)(6)")
            .label("Does the relative agree to tell the Department of a change of address before moving?")
            .help("Before, not after.");
        /// (7).
        pub seeks_treatment_consent: Fact<bool> = ask("301.80(h)(7)")
            .group("The agreement: consent and the plan, 301.80(h)(7)-(10)")
            .label("Does the relative agree to seek the Department's written consent before non-emergency testing or \
                    treatment?")
            .help("Medical, psychological or psychiatric.");
        /// (8).
        pub stays_in_state: Fact<bool> = ask("301.80(h)(8)")
            .label("Does the relative agree to take the children out of state only with the Department's written \
                    authorization?")
            .help("Given beforehand.");
        /// (9).
        pub keeps_visitation_plan: Fact<bool> = ask("301.80(h)(9)")
            .label("Does the relative agree to keep to the conditions of the visitation plan?")
            .help("Between parents and child.");
        /// (10).
        pub works_toward_goal: Fact<bool> = ask("301.80(h)(10)")
            .label("Is the relative willing to cooperate toward the permanency goal?")
            .help("With the agency, the parents and others in the service plan.");
        /// (11).
        pub supervises: Fact<bool> = ask("301.80(h)(11)")
            .group("The agreement: daily care and checks, 301.80(h)(11)-(14)")
            .label("Does the relative agree to supervise the children adequately?")
            .help("They are not left in situations beyond their maturity and abilities.");
        /// (12).
        pub no_corporal_punishment: Fact<bool> = ask("301.80(h)(12)")
            .label("Does the relative agree to no corporal punishment, verbal abuse, threats or derogatory remarks?")
            .help("About the child or the family.");
        /// (13).
        pub agrees_to_lock_firearms: Fact<bool> = ask("301.80(h)(13)")
            .label("Does the relative agree to keep firearms and ammunition locked up and out of reach, and no \
                    unlawful firearm at all?")
            .help("At all times.");
        /// (14).
        pub agrees_to_background_check: Fact<bool> = ask("301.80(h)(14)")
            .label("Does the relative agree to sign, and have everybody of {#adult_age} and over sign, for a criminal \
                    background check, and to be fingerprinted?")
            .help("Within {#fingerprint_days} days of the placement.");
        /// The signature.
        pub agreement_signed: Fact<bool> = ask("301.80(h)")
            .label("Did the relative sign the agreement before the placement?")
            .help("Staff of the placing agency meet with the relative for it.");
    }
}

facts! { "relative_home.home":
    /// The conditions of the home that hold or do not by themselves.
    pub struct Home {
        /// The visit.
        pub home_visited: Fact<bool> = ask("301.80(i)")
            .group("The home, 301.80(i)(3)-(8)")
            .label("Did staff of the placing agency visit the home before the placement?")
            .help("What follows is determined there.");
        /// (3).
        pub free_of_hazards: Fact<bool> = ask("301.80(i)(3)")
            .label("Is the home free of hazards that can be seen?")
            .help("As observed.");
        /// (4).
        pub dangerous_things_out_of_reach: Fact<bool> = ask("301.80(i)(4)")
            .label("Are drugs, dangerous supplies and dangerous tools out of the children's reach?")
            .help("Prescription and other drugs.");
        /// (5).
        pub firearms_locked: Fact<bool> = ask("301.80(i)(5)")
            .label("Are all firearms and ammunition locked up and out of reach?")
            .help("Yes also where there are none.");
        /// (6).
        pub utilities_work: Fact<bool> = ask("301.80(i)(6)")
            .label("Do water, heat and electricity work?")
            .help("The basic utilities.");
        /// (7).
        pub sleeping_suitable: Fact<bool> = ask("301.80(i)(7)")
            .label("Do the sleeping arrangements suit the children's age and sex?")
            .help("For each child.");
        /// (8).
        pub meals_sufficient: Fact<bool> = ask("301.80(i)(8)")
            .label("Can the children be given sufficient meals every day?")
            .help("To meet their nutritional needs.");
        /// (9).
        pub supervision_assured: Fact<bool> = ask("301.80(i)(9)")
            .group("Care in the home, 301.80(i)(9)-(17)")
            .label("Is supervision assured at all times?")
            .help("Also while the relative works or is out.");
        /// (10).
        pub basic_necessities: Fact<bool> = ask("301.80(i)(10)")
            .label("Can the relative provide basic necessities for the own family?")
            .help("For the relative and the relative's own children.");
        /// (11).
        pub health_care: Fact<bool> = ask("301.80(i)(11)")
            .label("Can the relative access health care, and support health needs at home?")
            .help("Of the related children.");
        /// (12).
        pub nobody_ill_or_impaired: Fact<bool> = ask("301.80(i)(12)")
            .label("Is nobody in the home seen to have a disease that threatens the children, or an impairment that \
                    affects their daily care or safe evacuation?")
            .help("A communicable disease; an emotional or physical impairment.");
        /// (13).
        pub no_substance_abuse: Fact<bool> = ask("301.80(i)(13)")
            .label("Is there no evidence of current drug or alcohol abuse by anybody in the home?")
            .help("By the agency's observations and the relative's statements.");
        /// (14).
        pub reachable: Fact<bool> = ask("301.80(i)(14)")
            .label("Can the relative contact the agency, and be contacted?")
            .help("Where necessary.");
        /// (16).
        pub cooperates_with_plan: Fact<bool> = ask("301.80(i)(16)")
            .label("Does the relative cooperate with the educational and service plan?")
            .help("The supervising agency's plan for the child.");
        /// (17).
        pub speaks_language: Fact<bool> = ask("301.80(i)(17)")
            .label("Can the relative communicate with the child in the preferred language?")
            .help("The parent's or the child's.");
    }
}

facts! { "relative_home.facts":
    /// What may be known of a relative's home.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.80")
            .group("The placement")
            .label("Which day is asked about?")
            .help("Ages and terms are measured on it.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("301.80(h)")
            .label("When was the child born?")
            .help("The agreement is for a child under {#agreement_age}.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("301.80(h)")
            .label("Or how old is the child?")
            .help("Completed years on the day asked about.");
        /// What the person is to the child.
        pub caregiver_kind: Fact<CaregiverKind> = ask("301.80(c)")
            .label("What is the person to the child?")
            .help("Whether somebody counts as a relative is a question of its own: checkRelative.");
        /// Whether the home is licensed.
        pub licensed: Fact<bool> = ask("301.80(p)")
            .label("Is the home licensed as a foster family home?")
            .help("Under 89 Ill. Adm. Code 402.");
        /// When the child was placed.
        pub placed_on: Fact<Date> = ask("301.80(l), (m)")
            .label("When was the child placed there?")
            .help("Leave it out while the child is not placed there.");
        /// How relatives were sought.
        pub search: Search = flat()
            .group("The search for relatives, 301.80(e)");
        /// The notice.
        pub notice: Notice = flat()
            .group("The notice to this relative, 301.80(e)(1)(G)");
        /// The child's feelings.
        pub child_feelings: Fact<ChildFeelings> = ask("301.80(e)(1)(H)")
            .group("The child's own feelings, 301.80(e)(1)(H)")
            .label("How does the child feel about the person?")
            .help("What weighs most, if several apply.");
        /// The staffing.
        pub staffing_held: Fact<bool> = ask("301.80(e)(1)(H)")
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Was the supervisory staffing on the child's feelings held?")
            .help("Of the placing worker and the supervisor.");
        /// The critical decision.
        pub critical_decision_documented: Fact<bool> = ask("301.80(e)(1)(H)")
            .by(AnsweredBy::Supervisor)
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Is the supervisor's Critical Decision in a supervisory note?")
            .help("On placing the child with that relative.");
        /// The Department's belief.
        pub reason_to_believe_safe: Fact<bool> = ask("301.80(a)")
            .group("The assessment, 301.80(a), (g)")
            .by(AnsweredBy::Department)
            .label("Has the Department reason to believe that the relative can care for the child safely and \
                    adequately?")
            .help("A judgement that stays with the Department.");
        /// What was considered.
        pub considered: Fact<Considered> = ask("301.80(a), (g)(1)-(11)")
            .label("What was considered?")
            .help("Everything that was. What is not named was not. Nothing is scored.");
        /// (g)(10).
        pub violence_illness_or_substances: Fact<bool> = ask("301.80(g)(10)")
            .label("Does the case involve domestic violence, mental health or substance abuse?")
            .help("Then (g)(10) is considered too.");
        /// (g)(11).
        pub uneasy_sibling_placed_along: Fact<bool> = ask("301.80(g)(11)")
            .label("Are siblings placed together of whom one does not trust or feel safe with the relative?")
            .help("Then that child is asked alone, (g)(11).");
        /// The fourteen.
        pub agreements: Agreements = flat();
        /// Everybody in the home.
        pub household: Fact<Household> = ask("301.80(h)(14), (i)(1), (2)")
            .group("Checks on everybody at home, 301.80(i)(1)-(2)")
            .label("Who lives in the home?")
            .help("Everybody, the relative included.");
        /// Whether the results were passed on.
        pub results_communicated: Fact<bool> = ask("301.80(i)(1)")
            .label("Were the results of CANTS and the registry given to the supervising agency before the placement?")
            .help("Before, not after.");
        /// Whether there is a report.
        pub abuse_report_exists: Fact<bool> = ask("301.80(i)(1)")
            .label("Does a report of abuse or neglect exist on anybody at home?")
            .help("As CANTS shows.");
        /// What was decided on it.
        pub abuse_report_decision: Fact<ReportDecision> = ask("301.80(i)(1)(A)-(E)")
            .when("abuseReportExists", YES)
            .label("What did the placing agency decide about it?")
            .help("On the type, the age then, the time since the last one, the bearing on care, and evidence of \
                   successful parenting.");
        /// The conditions of the home.
        pub home: Home = flat();
        /// (15).
        pub child_special_needs: Fact<bool> = ask("301.80(i)(15)")
            .label("Has the child medical or other special needs?")
            .help("Then a telephone is needed at once.");
        /// (15).
        pub telephone_at_once: Fact<bool> = ask("301.80(i)(15)")
            .when("childSpecialNeeds", YES)
            .label("Has the relative immediate access to a telephone?")
            .help("Only for a child with medical or other special needs.");
        /// The criminal history.
        pub history: History = flat()
            .group("Convictions, Appendix A");
        /// The form.
        pub conditions_documented_on: Fact<Date> = ask("301.80(m)")
            .group("At the placement and after it, 301.80(j)-(p)")
            .label("When were the conditions documented on the Department's form?")
            .help("Before the placement, or on its day.");
        /// The visits to the home.
        pub home_visits: Fact<HomeVisits> = ask("301.80(j)")
            .label("Which visits to the home were made since the placement?")
            .help("All of them. An empty list: none.");
        /// The decision.
        pub placement_decision_on: Fact<Date> = ask("301.80(l)")
            .by(AnsweredBy::Supervisor)
            .label("When was the placement decision made?")
            .help("Within {#placement_decision_days} days of the initial placement.");
        /// By whom.
        pub decided_by_supervisor: Fact<bool> = ask("301.80(l)")
            .label("Did a supervisor of the placing agency make it?")
            .help("Nobody else can.");
        /// On what.
        pub decided_on_background_checks: Fact<bool> = ask("301.80(l)")
            .label("Did it consider the criminal background checks of everybody of {#adult_age} and over in the home?")
            .help("Their results.");
        /// On what.
        pub decided_on_best_interests: Fact<bool> = ask("301.80(l)")
            .label("Did it consider whether staying there is in the child's best interests?")
            .help("Beside the criteria and conditions.");
        /// The review.
        pub case_review_on: Fact<Date> = ask("301.80(n)")
            .label("When is, or was, the administrative case review?")
            .help("The one before which the home is reassessed; it may be ahead.");
        /// The reassessment.
        pub reassessed_on: Fact<Date> = ask("301.80(n)")
            .label("When was the home reassessed for it?")
            .help("Best interests, the relative, the agreement, the conditions, safety, and pending charges.");
        /// A concern.
        pub care_in_doubt: Fact<bool> = ask("301.80(n)")
            .label("Is there reason to believe that the relative can no longer care for the children safely or \
                    adequately?")
            .help("Then the home is reassessed at once.");
        /// What followed.
        pub reassessed_on_doubt: Fact<bool> = ask("301.80(n)")
            .when("careInDoubt", YES)
            .label("Was the home reassessed on that?")
            .help("Whatever the date of the next review.");
        /// A move.
        pub move_planned: Fact<bool> = ask("301.80(o)")
            .label("Is the child to be moved to another placement?")
            .help("From this home.");
        /// Why.
        pub move_necessary: Fact<bool> = ask("301.80(o)")
            .by(AnsweredBy::Department)
            .when("movePlanned", YES)
            .label("Has the Department determined that another placement is necessary?")
            .help("On safety and well-being, the permanency goal, and best interests or special needs.");
        /// The notice.
        pub move_notice_given: Fact<bool> = ask("301.80(o)")
            .when("movePlanned", YES)
            .label("Was notice given under 89 Ill. Adm. Code 337?")
            .help("Before the move.");
    }
}
