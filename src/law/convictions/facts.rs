//! The facts about the convictions in a home, and the offences that Appendix A lists.

use crate::engine::fact::{AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::time::calendar::Date;

/// The entry of an offence in the list of Appendix A(a).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The group, which is the number of the paragraph.
    pub group: u8,
    /// Whether the offence has an asterisk. Then only the Director can waive it.
    pub starred: bool,
}

impl Listing {
    /// The citation of the group.
    pub const fn citation(self) -> &'static str {
        match self.group {
            1 => "Appendix A(a)(1)",
            2 => "Appendix A(a)(2)",
            3 => "Appendix A(a)(3)",
            4 => "Appendix A(a)(4)",
            // Not an enum of the law: a number from 1 to 5.
            _ => "Appendix A(a)(5)",
        }
    }
}

/// Declares the listed offences by group, each with an asterisk (`*`) or without (`-`).
macro_rules! offences {
    (
        $(#[$meta:meta])*
        $($group:literal { $($variant:ident $star:tt $code:literal, $label:literal;)* })*
    ) => {
        codes! {
            $(#[$meta])*
            pub enum Offence {
                $($(#[doc = $label] $variant = $code, $label;)*)*
                /// None of the listed offences.
                NotListed = "not_listed", "none of the listed offences";
            }
        }

        impl Offence {
            /// The entry in the list of Appendix A(a). `None` if the offence is not listed.
            ///
            /// ```
            /// use part301::law::convictions::Offence;
            ///
            /// let listing = Offence::KeepingAPlaceOfProstitution.listing().unwrap();
            /// assert_eq!((listing.group, listing.starred), (2, true));
            /// assert_eq!(Offence::NotListed.listing(), None);
            /// ```
            pub const fn listing(self) -> Option<Listing> {
                match self {
                    $($(Offence::$variant => {
                        Some(Listing { group: $group, starred: starred!($star) })
                    })*)*
                    Offence::NotListed => None,
                }
            }
        }
    };
}

/// Whether the offence has an asterisk in Appendix A.
macro_rules! starred {
    (*) => {
        true
    };
    (-) => {
        false
    };
}

offences! {
    /// The offences of Appendix A(a)(1)-(4), in their order. For another state's offence, give the listed offence that
    /// it was determined to resemble: Appendix A(a)(5).
    1 {
        Murder * "murder", "murder";
        SolicitationOfMurder * "solicitation_of_murder", "solicitation of murder";
        SolicitationOfMurderForHire * "solicitation_of_murder_for_hire", "solicitation of murder for hire";
        IntentionalHomicideOfAnUnbornChild * "intentional_homicide_of_an_unborn_child",
            "intentional homicide of an unborn child";
        VoluntaryManslaughterOfAnUnbornChild * "voluntary_manslaughter_of_an_unborn_child",
            "voluntary manslaughter of an unborn child";
        InvoluntaryManslaughter * "involuntary_manslaughter", "involuntary manslaughter";
        RecklessHomicide * "reckless_homicide", "reckless homicide";
        ConcealmentOfAHomicidalDeath * "concealment_of_a_homicidal_death", "concealment of a homicidal death";
        InvoluntaryManslaughterOfAnUnbornChild * "involuntary_manslaughter_of_an_unborn_child",
            "involuntary manslaughter of an unborn child";
        RecklessHomicideOfAnUnbornChild * "reckless_homicide_of_an_unborn_child",
            "reckless homicide of an unborn child";
        DrugInducedHomicide * "drug_induced_homicide", "drug-induced homicide";
    }
    2 {
        ChildPornography * "child_pornography", "child pornography";
        ExploitationOfAChild * "exploitation_of_a_child", "exploitation of a child";
        SexualExploitationOfAChild * "sexual_exploitation_of_a_child", "sexual exploitation of a child";
        Obscenity - "obscenity", "obscenity";
        HarmfulMaterials - "harmful_materials", "harmful materials";
        TieInSales - "tie_in_sales_of_obscene_publications", "tie-in sales of obscene publications to distributors";
        IndecentSolicitationOfAChild * "indecent_solicitation_of_a_child", "indecent solicitation of a child";
        IndecentSolicitationOfAnAdult - "indecent_solicitation_of_an_adult", "indecent solicitation of an adult";
        PublicIndecency - "public_indecency", "public indecency";
        SexualRelationsWithinFamilies * "sexual_relations_within_families", "sexual relations within families";
        Prostitution - "prostitution", "prostitution";
        SolicitingForAProstitute - "soliciting_for_a_prostitute", "soliciting for a prostitute";
        SolicitingForAJuvenileProstitute * "soliciting_for_a_juvenile_prostitute",
            "soliciting for a juvenile prostitute";
        SolicitationOfASexualAct - "solicitation_of_a_sexual_act", "solicitation of a sexual act";
        Pandering - "pandering", "pandering";
        KeepingAPlaceOfProstitution * "keeping_a_place_of_prostitution", "keeping a place of prostitution";
        KeepingAPlaceOfJuvenileProstitution * "keeping_a_place_of_juvenile_prostitution",
            "keeping a place of juvenile prostitution";
        PatronizingAProstitute - "patronizing_a_prostitute", "patronizing a prostitute";
        PatronizingAJuvenileProstitute * "patronizing_a_juvenile_prostitute", "patronizing a juvenile prostitute";
        Pimping - "pimping", "pimping";
        JuvenilePimping * "juvenile_pimping", "juvenile pimping";
    }
    3 {
        Kidnapping - "kidnapping", "kidnapping";
        AggravatedUnlawfulRestraint - "aggravated_unlawful_restraint", "aggravated unlawful restraint";
        ForcibleDetention - "forcible_detention", "forcible detention";
        AidingChildAbduction * "aiding_and_abetting_child_abduction", "aiding and abetting child abduction";
        AggravatedKidnapping - "aggravated_kidnapping", "aggravated kidnapping";
        ChildAbduction * "child_abduction", "child abduction";
    }
    4 {
        AggravatedBatteryOfAChild * "aggravated_battery_of_a_child", "aggravated battery of a child";
        CriminalSexualAssault * "criminal_sexual_assault", "criminal sexual assault";
        AggravatedCriminalSexualAssault * "aggravated_criminal_sexual_assault", "aggravated criminal sexual assault";
        PredatoryCriminalSexualAssaultOfAChild * "predatory_criminal_sexual_assault_of_a_child",
            "predatory criminal sexual assault of a child";
        CriminalSexualAbuse * "criminal_sexual_abuse", "criminal sexual abuse";
        AggravatedSexualAbuse * "aggravated_sexual_abuse", "aggravated sexual abuse";
        HeinousBattery * "heinous_battery", "heinous battery";
        AggravatedBatteryWithAFirearm - "aggravated_battery_with_a_firearm", "aggravated battery with a firearm";
        Tampering - "tampering_with_food_drugs_or_cosmetics", "tampering with food, drugs, or cosmetics";
        DrugInducedGreatBodilyHarm - "drug_induced_infliction_of_great_bodily_harm",
            "drug-induced infliction of great bodily harm";
        AggravatedStalking - "aggravated_stalking", "aggravated stalking";
        HomeInvasion - "home_invasion", "home invasion";
        VehicularInvasion - "vehicular_invasion", "vehicular invasion";
        CriminalTransmissionOfHiv - "criminal_transmission_of_hiv", "criminal transmission of HIV";
        CriminalNeglectOfAnElderlyOrDisabledPerson - "criminal_neglect_of_an_elderly_or_disabled_person",
            "criminal neglect of an elderly or disabled person";
        ChildAbandonment * "child_abandonment", "child abandonment";
        EndangeringAChild * "endangering_the_life_or_health_of_a_child", "endangering the life or health of a child";
        RitualMutilation - "ritual_mutilation", "ritual mutilation";
        RitualizedAbuseOfAChild * "ritualized_abuse_of_a_child", "ritualized abuse of a child";
        Methamphetamine - "methamphetamine_act", "any violation of the Methamphetamine Control and Community \
                                                  Protection Act (720 ILCS 646)";
    }
}

codes! {
    /// The person who was convicted.
    pub enum ConvictedPerson {
        /// The relative.
        RelativeCaregiver = "relative_caregiver", "the relative who would care for the child";
        /// Another adult in the home.
        AdultMember = "adult_member", "another adult in the home ({#adult_age} or over)";
        /// A member of the household who is not an adult.
        MinorMember = "minor_member", "somebody in the home under {#adult_age}";
        /// A person who does not live in the home.
        NotInHousehold = "not_in_household", "somebody who does not live there";
    }
}

codes! {
    /// The law under which the person was convicted.
    pub enum ConvictedUnder {
        /// Illinois law.
        Illinois = "illinois", "Illinois law";
        /// Another state's law.
        OtherState = "other_state", "another state's law";
        /// Federal law, or another country's law.
        FederalOrForeign = "federal_or_foreign", "federal law, or another country's";
    }
}

codes! {
    /// The result of a request for a waiver.
    pub enum Waiver {
        /// The Director personally granted it.
        ByDirector = "by_director", "granted by the Director personally";
        /// An employee whom the Director designated granted it.
        ByDesignatedStaff = "by_designated_staff", "granted by an employee whom the Director designated";
        /// Another person granted it.
        BySomebodyElse = "by_somebody_else", "granted by somebody else";
        /// It was refused.
        Refused = "refused", "refused";
        /// It was requested, and nothing is decided yet.
        Undecided = "undecided", "asked for, and not decided yet";
        /// Nobody requested it.
        NotRequested = "not_requested", "not asked for";
    }
}

codes! {
    /// The form of a request for a waiver.
    pub enum WaiverRequest {
        /// In writing.
        InWriting = "in_writing", "in writing";
        /// Orally, and confirmed in writing.
        OralConfirmed = "oral_confirmed", "orally, and confirmed in writing";
        /// Orally only.
        OralOnly = "oral_only", "orally only";
    }
}

/// One offence of each kind: without an asterisk, with an asterisk, and not listed. The search tries only these,
/// because nothing else about an offence changes the outcome.
const STAND_INS: &[&str] = &["kidnapping", "murder", "not_listed"];

facts! { "convictions.conviction":
    /// One entry of a person's criminal history.
    pub struct Conviction {
        /// The person with this entry.
        pub who: Fact<ConvictedPerson> = ask("Appendix A(a)")
            .label("Whose is it?")
            .help("Only the relative and the adults in the home count here.");
        /// Whether the person was convicted.
        pub convicted: Fact<bool> = ask("Appendix A(a)")
            .label("Was the person convicted?")
            .help("An arrest, a pending charge or an acquittal is no conviction.");
        /// The law under which the person was convicted.
        pub convicted_under: Fact<ConvictedUnder> = ask("Appendix A(a)(5)")
            .label("Under whose law?")
            .help("Appendix A lists Illinois offences; another state's counts where it is similar.");
        /// The offence. For another state's offence, the listed one that it resembles.
        pub offence: Fact<Offence> = ask("Appendix A(a)(1)-(5)")
            .stand_ins(STAND_INS)
            .label("Of which offence?")
            .help("As Appendix A names it. Of another state's offence: the listed one that it resembles.");
        /// Whether another state's offence was determined to be similar to the listed one.
        pub resemblance_determined: Fact<bool> = ask("Appendix A(a)(5)")
            .by(AnsweredBy::Department)
            .when("convictedUnder", &["other_state", "federal_or_foreign"])
            .label("Was it determined that its elements are similar and that it bears a substantial relationship to \
                    the offence named?")
            .help("Somebody must determine it; no: it was determined that it does not. Leave it open until then.");
    }
}

/// The entries of the criminal history.
pub type Convictions = List<Conviction, 0, 200>;

/// The answers that say that a waiver was granted.
const GRANTED: &[&str] = &["by_director", "by_designated_staff", "by_somebody_else"];

facts! { "convictions.history":
    /// The criminal history of a household, and the waiver.
    pub struct History {
        /// The entries of the criminal history.
        pub convictions: Fact<Convictions> = ask("Appendix A(a), 301.80(i)(2)")
            .label("What does the criminal history of the relative and of everybody in the home show?")
            .help("Every conviction that the LEADS check found, or that is known otherwise. An empty list: there is \
                   none.");
        /// The result of a request for a waiver.
        pub waiver: Fact<Waiver> = ask("Appendix A(b), (c)")
            .by(AnsweredBy::Department)
            .label("What became of a waiver?")
            .help("A waiver of the convictions listed above. If they were waived one by one, ask about each by \
                   itself.");
        /// The form of the request for a waiver.
        pub waiver_request: Fact<WaiverRequest> = ask("Appendix A(b), (c)")
            .when("waiver", GRANTED)
            .label("How was the waiver asked for?")
            .help("Offences with an asterisk: to the Director, in writing. The others: orally too, if confirmed in \
                   writing.");
        /// Whether the request gave the person's age at the time of the convictions.
        pub age_at_conviction_given: Fact<bool> = ask("Appendix A(b)(1)")
            .when("waiver", GRANTED)
            .label("Did the request give the person's age at the time of the convictions?")
            .help("The first of five points.");
        /// Whether the request gave the time since the last conviction.
        pub time_elapsed_given: Fact<bool> = ask("Appendix A(b)(2)")
            .when("waiver", GRANTED)
            .label("Did it give the time that has passed since the last conviction?")
            .help("The second of five points.");
        /// Whether the request said how the crime bears on the capacity to care for children.
        pub relation_to_care_given: Fact<bool> = ask("Appendix A(b)(3)")
            .when("waiver", GRANTED)
            .label("Did it say how the crime bears on the capacity to care for related children?")
            .help("The third of five points.");
        /// Whether the request gave evidence of rehabilitation.
        pub rehabilitation_evidence_given: Fact<bool> = ask("Appendix A(b)(4)")
            .when("waiver", GRANTED)
            .label("Did it give the evidence of rehabilitation?")
            .help("The fourth of five points.");
        /// Whether the request gave the opinions of community members.
        pub community_opinions_given: Fact<bool> = ask("Appendix A(b)(5)")
            .when("waiver", GRANTED)
            .label("Did it give the opinions of community members about the person?")
            .help("The fifth of five points.");
        /// Whether the agency believes in extraordinary circumstances. A ground for a waiver.
        pub extraordinary_circumstances: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .label("Does the supervising agency believe that extraordinary circumstances surrounded the criminal \
                    history?")
            .help("For offences without an asterisk: this, or rehabilitation.");
        /// Whether the agency believes that the person is rehabilitated. The other ground for a waiver.
        pub rehabilitated: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .label("Does the supervising agency believe that the person has been successfully rehabilitated?")
            .help("For offences without an asterisk: this, or extraordinary circumstances.");
        /// Whether a placement in this household is in the children's best interests.
        pub home_in_best_interests: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .by(AnsweredBy::Department)
            .label("Does it believe that placement in this household is in the children's best interests?")
            .help("For offences without an asterisk, beside one of the two grounds.");
        /// Whether the child's case record documents the decision on the waiver.
        pub waiver_documented: Fact<bool> = ask("Appendix A(c)")
            .label("Is the decision on the waiver documented in writing in the child's case record?")
            .help("A duty; it does not decide.");
    }
}

facts! { "convictions.facts":
    /// The facts about the convictions in a home.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("Appendix A")
            .group("The convictions")
            .label("Which day is asked about?")
            .help("It tells which edition of the rule applied.");
        /// The criminal history of the household.
        pub history: History = flat();
    }
}
