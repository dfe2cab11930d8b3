//! The home: who lives there, the agreement that the relative signs, the conditions of the home, and visits to it.

use crate::engine::fact::{Age, Fact, List, Name, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// The points of the agreement, in the order of the fields of [`Agreements`].
    pub enum AgreementPoint {
        /// 301.80(h)(1).
        Number = "number", "(1) no more children than permitted";
        /// 301.80(h)(2).
        Protection = "protection", "(2) protection from harm";
        /// 301.80(h)(3).
        Custody = "custody", "(3) custody handed over to nobody";
        /// 301.80(h)(4).
        Perpetrators = "perpetrators", "(4) no perpetrator in the home";
        /// 301.80(h)(5).
        HouseholdChanges = "household_changes", "(5) notice of changes in the household";
        /// 301.80(h)(6).
        AddressChanges = "address_changes", "(6) notice before a change of address";
        /// 301.80(h)(7).
        Treatment = "treatment", "(7) consent before testing or treatment";
        /// 301.80(h)(8).
        OutOfState = "out_of_state", "(8) authorization to leave the state";
        /// 301.80(h)(9).
        VisitationPlan = "visitation_plan", "(9) the limits of the visitation plan";
        /// 301.80(h)(10).
        PermanencyGoal = "permanency_goal", "(10) cooperation toward the permanency goal";
        /// 301.80(h)(11).
        Supervision = "supervision", "(11) adequate supervision";
        /// 301.80(h)(12).
        Punishment = "punishment", "(12) no corporal punishment or verbal abuse";
        /// 301.80(h)(13).
        Firearms = "firearms", "(13) firearms locked up";
        /// 301.80(h)(14).
        BackgroundCheck = "background_check", "(14) authorizations and fingerprints";
        /// The signature.
        Signature = "signature", "the signature before the placement";
    }
}

codes! {
    /// The conditions of the home. The fields of [`Home`] come first, in their order.
    pub enum HomePoint {
        /// The visit before the placement.
        Visit = "visit", "the visit before the placement";
        /// 301.80(i)(3).
        Hazards = "hazards", "(3) no observable hazards";
        /// 301.80(i)(4).
        DangerousThings = "dangerous_things", "(4) drugs and dangerous things out of reach";
        /// 301.80(i)(5).
        Firearms = "firearms", "(5) firearms locked up";
        /// 301.80(i)(6).
        Utilities = "utilities", "(6) basic utilities";
        /// 301.80(i)(7).
        Sleeping = "sleeping", "(7) sleeping arrangements";
        /// 301.80(i)(8).
        Meals = "meals", "(8) daily meals";
        /// 301.80(i)(9).
        Supervision = "supervision", "(9) supervision at all times";
        /// 301.80(i)(10).
        Necessities = "necessities", "(10) basic necessities";
        /// 301.80(i)(11).
        HealthCare = "health_care", "(11) health care";
        /// 301.80(i)(12).
        Health = "health", "(12) no threatening disease or impairment";
        /// 301.80(i)(13).
        Substances = "substances", "(13) no drug or alcohol abuse";
        /// 301.80(i)(14).
        Contact = "contact", "(14) contact with the agency";
        /// 301.80(i)(16).
        Plan = "plan", "(16) cooperation with the plan";
        /// 301.80(i)(17).
        Language = "language", "(17) the preferred language";
        /// 301.80(i)(1).
        Registers = "registers", "(1) CANTS and sex offender registry";
        /// 301.80(i)(2).
        Leads = "leads", "(2) LEADS";
        /// 301.80(i)(15).
        Telephone = "telephone", "(15) a telephone at once";
    }
}

facts! { "relative_home.member":
    /// A member of the household.
    pub struct Member {
        /// A name or initials.
        pub name: Fact<Name<80>> = ask("301.80(i)(1)")
            .label("Who is it?")
            .help("A name or initials.");
        /// The date of birth.
        pub birth_date: Fact<Date> = ask("301.80(i)(1), (2)")
            .label("When was the person born?")
            .help("Checks begin on the {#background_check_age}th birthday, adulthood on the {#adult_age}th.");
        /// The age, in completed years on the day asked about.
        pub age: Fact<Age> = ask("301.80(i)(1), (2)")
            .label("Or how old is the person?")
            .help("Completed years on the day asked about.");
        /// Whether CANTS was checked. CANTS is the register of child abuse and neglect.
        pub cants_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the CANTS check done?")
            .help("The register of child abuse and neglect. For {#background_check_age} and over.");
        /// Whether the Statewide Child Sex Offender Registry was checked.
        pub sex_offender_registry_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the Statewide Child Sex Offender Registry checked?")
            .help("For {#background_check_age} and over.");
        /// Whether LEADS was checked. LEADS is the register of criminal histories.
        pub leads_checked: Fact<bool> = ask("301.80(i)(2)")
            .label("Was the LEADS check done?")
            .help("The criminal history. For {#background_check_age} and over.");
        /// Whether the person signed the authorization for a criminal background check.
        pub authorization_signed: Fact<bool> = ask("301.80(h)(14)")
            .label("Did the person sign the authorization for a criminal background check?")
            .help("For {#adult_age} and over.");
        /// The day on which the fingerprints were taken.
        pub fingerprinted_on: Fact<Date> = ask("301.80(h)(14)")
            .label("When were the fingerprints taken?")
            .help("For {#adult_age} and over, within {#fingerprint_days} days of the placement.");
    }
}

/// The members of the household, including the relative.
pub type Household = List<Member, 1, 50>;

facts! { "relative_home.home_visit":
    /// One of the worker's visits to the home.
    pub struct HomeVisit {
        /// The day of the visit.
        pub date: Fact<Date> = ask("301.80(j)")
            .label("When was it?")
            .help("The day of the visit.");
        /// Whether the worker and the relative talked about supervision and discipline.
        pub discipline_discussed: Fact<bool> = ask("301.80(j)(1)")
            .label("Were supervision and discipline that fit the child's age talked through?")
            .help("With what trauma does to behaviour, and the harm in corporal punishment and demeaning words.");
    }
}

/// The worker's visits to the home.
pub type HomeVisits = List<HomeVisit, 0, 500>;

facts! { "relative_home.agreements":
    /// The fourteen conditions that the relative meets and signs.
    pub struct Agreements {
        /// Whether the relative cares for no more children than a licensed home may.
        pub cares_for_permitted_number: Fact<bool> = ask("301.80(h)(1)")
            .group("The agreement: protecting the children, 301.80(h)(1)-(6)")
            .label("Will the relative care for no more children than a licensed foster home may?")
            .help("By number and ages: 89 Ill. Adm. Code 402.");
        /// Whether the relative protects the children from the people alleged to have endangered them.
        pub protects_from_harm: Fact<bool> = ask("301.80(h)(2)")
            .label("Is the relative willing and able to protect the children from whoever is alleged to have \
                    endangered them?")
            .help("The parents or anybody else whom the investigation names.");
        /// Whether the relative hands the children over to nobody without authorization.
        pub keeps_custody: Fact<bool> = ask("301.80(h)(3)")
            .label("Does the relative agree to hand the children over to nobody without the Department's written \
                    authorization?")
            .help("Parents and other relatives included.");
        /// Whether the relative houses no perpetrator without authorization.
        pub houses_no_perpetrator: Fact<bool> = ask("301.80(h)(4)")
            .label("Does the relative agree to house no indicated or alleged perpetrator without the Department's \
                    written authorization?")
            .help("Of abuse or neglect.");
        /// Whether the relative reports changes in the household.
        pub tells_household_changes: Fact<bool> = ask("301.80(h)(5)")
            .label("Does the relative agree to tell the Department of any change in the household?")
            .help("Whoever moves in or out.");
        /// Whether the relative reports a change of address before the move.
        pub tells_address_changes: Fact<bool> = ask("301.80(h)(6)")
            .label("Does the relative agree to tell the Department of a change of address before moving?")
            .help("Before, not after.");
        /// Whether the relative seeks consent before non-emergency testing or treatment.
        pub seeks_treatment_consent: Fact<bool> = ask("301.80(h)(7)")
            .group("The agreement: consent and the plan, 301.80(h)(7)-(10)")
            .label("Does the relative agree to seek the Department's written consent before non-emergency testing or \
                    treatment?")
            .help("Medical, psychological or psychiatric.");
        /// Whether the relative takes the children out of state only with authorization.
        pub stays_in_state: Fact<bool> = ask("301.80(h)(8)")
            .label("Does the relative agree to take the children out of state only with the Department's written \
                    authorization?")
            .help("Given beforehand.");
        /// Whether the relative keeps to the visitation plan.
        pub keeps_visitation_plan: Fact<bool> = ask("301.80(h)(9)")
            .label("Does the relative agree to keep to the conditions of the visitation plan?")
            .help("Between parents and child.");
        /// Whether the relative cooperates toward the permanency goal.
        pub works_toward_goal: Fact<bool> = ask("301.80(h)(10)")
            .label("Is the relative willing to cooperate toward the permanency goal?")
            .help("With the agency, the parents and others in the service plan.");
        /// Whether the relative supervises the children adequately.
        pub supervises: Fact<bool> = ask("301.80(h)(11)")
            .group("The agreement: daily care and checks, 301.80(h)(11)-(14)")
            .label("Does the relative agree to supervise the children adequately?")
            .help("They are not left in situations beyond their maturity and abilities.");
        /// Whether the relative uses no corporal punishment and no demeaning words.
        pub no_corporal_punishment: Fact<bool> = ask("301.80(h)(12)")
            .label("Does the relative agree to no corporal punishment, verbal abuse, threats or derogatory remarks?")
            .help("About the child or the family.");
        /// Whether the relative agrees to lock up firearms and ammunition.
        pub agrees_to_lock_firearms: Fact<bool> = ask("301.80(h)(13)")
            .label("Does the relative agree to keep firearms and ammunition locked up and out of reach, and no \
                    unlawful firearm at all?")
            .help("At all times.");
        /// Whether the relative agrees to authorizations and fingerprints for the adults.
        pub agrees_to_background_check: Fact<bool> = ask("301.80(h)(14)")
            .label("Does the relative agree to sign, and have everybody of {#adult_age} and over sign, for a criminal \
                    background check, and to be fingerprinted?")
            .help("Within {#fingerprint_days} days of the placement.");
        /// Whether the relative signed the agreement before the placement.
        pub agreement_signed: Fact<bool> = ask("301.80(h)")
            .label("Did the relative sign the agreement before the placement?")
            .help("Staff of the placing agency meet with the relative for it.");
    }
}

facts! { "relative_home.home":
    /// The conditions of the home that no other facts decide: 301.80(i)(3)-(14), (16), (17).
    pub struct Home {
        /// Whether staff visited the home before the placement.
        pub home_visited: Fact<bool> = ask("301.80(i)")
            .group("The home, 301.80(i)(3)-(8)")
            .label("Did staff of the placing agency visit the home before the placement?")
            .help("What follows is determined there.");
        /// Whether the home has no observable hazards.
        pub free_of_hazards: Fact<bool> = ask("301.80(i)(3)")
            .label("Is the home free of hazards that can be seen?")
            .help("As observed.");
        /// Whether drugs, dangerous supplies and dangerous tools are out of reach.
        pub dangerous_things_out_of_reach: Fact<bool> = ask("301.80(i)(4)")
            .label("Are drugs, dangerous supplies and dangerous tools out of the children's reach?")
            .help("Prescription and other drugs.");
        /// Whether all firearms and ammunition are locked up. Yes if there are none.
        pub firearms_locked: Fact<bool> = ask("301.80(i)(5)")
            .label("Are all firearms and ammunition locked up and out of reach?")
            .help("Yes also where there are none.");
        /// Whether water, heat and electricity work.
        pub utilities_work: Fact<bool> = ask("301.80(i)(6)")
            .label("Do water, heat and electricity work?")
            .help("The basic utilities.");
        /// Whether the sleeping arrangements suit the children's age and sex.
        pub sleeping_suitable: Fact<bool> = ask("301.80(i)(7)")
            .label("Do the sleeping arrangements suit the children's age and sex?")
            .help("For each child.");
        /// Whether the children get sufficient meals every day.
        pub meals_sufficient: Fact<bool> = ask("301.80(i)(8)")
            .label("Can the children be given sufficient meals every day?")
            .help("To meet their nutritional needs.");
        /// Whether the children are supervised at all times.
        pub supervision_assured: Fact<bool> = ask("301.80(i)(9)")
            .group("Care in the home, 301.80(i)(9)-(17)")
            .label("Is supervision assured at all times?")
            .help("Also while the relative works or is out.");
        /// Whether the relative can provide basic necessities for the relative's own family.
        pub basic_necessities: Fact<bool> = ask("301.80(i)(10)")
            .label("Can the relative provide basic necessities for the own family?")
            .help("For the relative and the relative's own children.");
        /// Whether the relative can access health care for the children.
        pub health_care: Fact<bool> = ask("301.80(i)(11)")
            .label("Can the relative access health care, and support health needs at home?")
            .help("Of the related children.");
        /// Whether nobody in the home has a disease or impairment that endangers the children.
        pub nobody_ill_or_impaired: Fact<bool> = ask("301.80(i)(12)")
            .label("Is nobody in the home seen to have a disease that threatens the children, or an impairment that \
                    affects their daily care or safe evacuation?")
            .help("A communicable disease; an emotional or physical impairment.");
        /// Whether there is no evidence of drug or alcohol abuse in the home.
        pub no_substance_abuse: Fact<bool> = ask("301.80(i)(13)")
            .label("Is there no evidence of current drug or alcohol abuse by anybody in the home?")
            .help("By the agency's observations and the relative's statements.");
        /// Whether the relative can contact the agency and be contacted.
        pub reachable: Fact<bool> = ask("301.80(i)(14)")
            .label("Can the relative contact the agency, and be contacted?")
            .help("Where necessary.");
        /// Whether the relative cooperates with the educational and service plan.
        pub cooperates_with_plan: Fact<bool> = ask("301.80(i)(16)")
            .label("Does the relative cooperate with the educational and service plan?")
            .help("The supervising agency's plan for the child.");
        /// Whether the relative speaks the child's or the parent's preferred language.
        pub speaks_language: Fact<bool> = ask("301.80(i)(17)")
            .label("Can the relative communicate with the child in the preferred language?")
            .help("The parent's or the child's.");
    }
}
