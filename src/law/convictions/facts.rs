//! What may be known of the convictions in a home, and the offences that Appendix A lists.

use crate::engine::fact::{AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::time::calendar::Date;

/// How an offence stands in Appendix A(a).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The group: the number of the paragraph.
    pub group: u8,
    /// Whether an asterisk marks it: the Director alone can waive it.
    pub starred: bool,
}

impl Listing {
    /// Where the group stands.
    pub const fn citation(self) -> &'static str {
        match self.group {
            1 => "Appendix A(a)(1)",
            2 => "Appendix A(a)(2)",
            3 => "Appendix A(a)(3)",
            4 => "Appendix A(a)(4)",
            _ => "Appendix A(a)(5)",
        }
    }
}

/// Declares the listed offences by group, each with its asterisk or without.
macro_rules! offences {
    (
        $(#[$meta:meta])*
        $($group:literal { $($variant:ident $star:tt $code:literal, $en:literal, $es:literal;)* })*
    ) => {
        codes! {
            $(#[$meta])*
            pub enum Offence {
                $($(#[doc = $en] $variant = $code, $en, $es;)*)*
                /// None of the listed ones.
                NotListed = "not_listed", "none of the listed offences", "ninguno de los delitos de la lista";
            }
        }

        impl Offence {
            /// How it stands in Appendix A(a), if it is listed there.
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

/// `*` is an asterisk in Appendix A, `-` none.
macro_rules! starred {
    (*) => {
        true
    };
    (-) => {
        false
    };
}

offences! {
    /// The offences of Appendix A(a)(1)-(4), in their order. Another state's offence is named by the one that it was
    /// determined to resemble, Appendix A(a)(5).
    1 {
        Murder * "murder", "murder", "asesinato";
        SolicitationOfMurder * "solicitation_of_murder", "solicitation of murder", "instigación al asesinato";
        SolicitationOfMurderForHire * "solicitation_of_murder_for_hire", "solicitation of murder for hire", "instigación al asesinato por encargo";
        IntentionalHomicideOfAnUnbornChild * "intentional_homicide_of_an_unborn_child", "intentional homicide of an unborn child", "homicidio intencional de un niño por nacer";
        VoluntaryManslaughterOfAnUnbornChild * "voluntary_manslaughter_of_an_unborn_child", "voluntary manslaughter of an unborn child", "homicidio voluntario de un niño por nacer";
        InvoluntaryManslaughter * "involuntary_manslaughter", "involuntary manslaughter", "homicidio involuntario";
        RecklessHomicide * "reckless_homicide", "reckless homicide", "homicidio imprudente";
        ConcealmentOfAHomicidalDeath * "concealment_of_a_homicidal_death", "concealment of a homicidal death", "ocultación de una muerte por homicidio";
        InvoluntaryManslaughterOfAnUnbornChild * "involuntary_manslaughter_of_an_unborn_child", "involuntary manslaughter of an unborn child", "homicidio involuntario de un niño por nacer";
        RecklessHomicideOfAnUnbornChild * "reckless_homicide_of_an_unborn_child", "reckless homicide of an unborn child", "homicidio imprudente de un niño por nacer";
        DrugInducedHomicide * "drug_induced_homicide", "drug-induced homicide", "homicidio inducido por drogas";
    }
    2 {
        ChildPornography * "child_pornography", "child pornography", "pornografía infantil";
        ExploitationOfAChild * "exploitation_of_a_child", "exploitation of a child", "explotación de un niño";
        SexualExploitationOfAChild * "sexual_exploitation_of_a_child", "sexual exploitation of a child", "explotación sexual de un niño";
        Obscenity - "obscenity", "obscenity", "obscenidad";
        HarmfulMaterials - "harmful_materials", "harmful materials", "materiales nocivos";
        TieInSales - "tie_in_sales_of_obscene_publications", "tie-in sales of obscene publications to distributors", "venta condicionada de publicaciones obscenas a distribuidores";
        IndecentSolicitationOfAChild * "indecent_solicitation_of_a_child", "indecent solicitation of a child", "solicitación indecente de un niño";
        IndecentSolicitationOfAnAdult - "indecent_solicitation_of_an_adult", "indecent solicitation of an adult", "solicitación indecente de un adulto";
        PublicIndecency - "public_indecency", "public indecency", "indecencia pública";
        SexualRelationsWithinFamilies * "sexual_relations_within_families", "sexual relations within families", "relaciones sexuales entre familiares (incesto)";
        Prostitution - "prostitution", "prostitution", "prostitución";
        SolicitingForAProstitute - "soliciting_for_a_prostitute", "soliciting for a prostitute", "captación de clientes para una persona que se prostituye";
        SolicitingForAJuvenileProstitute * "soliciting_for_a_juvenile_prostitute", "soliciting for a juvenile prostitute", "captación de clientes para un menor que se prostituye";
        SolicitationOfASexualAct - "solicitation_of_a_sexual_act", "solicitation of a sexual act", "solicitación de un acto sexual";
        Pandering - "pandering", "pandering", "inducción a la prostitución";
        KeepingAPlaceOfProstitution * "keeping_a_place_of_prostitution", "keeping a place of prostitution", "mantener un lugar de prostitución";
        KeepingAPlaceOfJuvenileProstitution * "keeping_a_place_of_juvenile_prostitution", "keeping a place of juvenile prostitution", "mantener un lugar de prostitución de menores";
        PatronizingAProstitute - "patronizing_a_prostitute", "patronizing a prostitute", "acudir como cliente a la prostitución";
        PatronizingAJuvenileProstitute * "patronizing_a_juvenile_prostitute", "patronizing a juvenile prostitute", "acudir como cliente a la prostitución de menores";
        Pimping - "pimping", "pimping", "proxenetismo";
        JuvenilePimping * "juvenile_pimping", "juvenile pimping", "proxenetismo de menores";
    }
    3 {
        Kidnapping - "kidnapping", "kidnapping", "secuestro";
        AggravatedUnlawfulRestraint - "aggravated_unlawful_restraint", "aggravated unlawful restraint", "restricción ilegal agravada de la libertad";
        ForcibleDetention - "forcible_detention", "forcible detention", "detención por la fuerza";
        AidingChildAbduction * "aiding_and_abetting_child_abduction", "aiding and abetting child abduction", "complicidad en la sustracción de un niño";
        AggravatedKidnapping - "aggravated_kidnapping", "aggravated kidnapping", "secuestro agravado";
        ChildAbduction * "child_abduction", "child abduction", "sustracción de un niño";
    }
    4 {
        AggravatedBatteryOfAChild * "aggravated_battery_of_a_child", "aggravated battery of a child", "lesiones agravadas a un niño";
        CriminalSexualAssault * "criminal_sexual_assault", "criminal sexual assault", "agresión sexual delictiva (violación)";
        AggravatedCriminalSexualAssault * "aggravated_criminal_sexual_assault", "aggravated criminal sexual assault", "agresión sexual delictiva agravada";
        PredatoryCriminalSexualAssaultOfAChild * "predatory_criminal_sexual_assault_of_a_child", "predatory criminal sexual assault of a child", "agresión sexual delictiva depredadora de un niño";
        CriminalSexualAbuse * "criminal_sexual_abuse", "criminal sexual abuse", "abuso sexual delictivo";
        AggravatedSexualAbuse * "aggravated_sexual_abuse", "aggravated sexual abuse", "abuso sexual agravado";
        HeinousBattery * "heinous_battery", "heinous battery", "lesiones atroces";
        AggravatedBatteryWithAFirearm - "aggravated_battery_with_a_firearm", "aggravated battery with a firearm", "lesiones agravadas con arma de fuego";
        Tampering - "tampering_with_food_drugs_or_cosmetics", "tampering with food, drugs, or cosmetics", "adulteración de alimentos, medicamentos o cosméticos";
        DrugInducedGreatBodilyHarm - "drug_induced_infliction_of_great_bodily_harm", "drug-induced infliction of great bodily harm", "daño corporal grave inducido por drogas";
        AggravatedStalking - "aggravated_stalking", "aggravated stalking", "acoso agravado (acecho)";
        HomeInvasion - "home_invasion", "home invasion", "invasión de domicilio";
        VehicularInvasion - "vehicular_invasion", "vehicular invasion", "invasión de vehículo";
        CriminalTransmissionOfHiv - "criminal_transmission_of_hiv", "criminal transmission of HIV", "transmisión delictiva del VIH";
        CriminalNeglectOfAnElderlyOrDisabledPerson - "criminal_neglect_of_an_elderly_or_disabled_person", "criminal neglect of an elderly or disabled person", "negligencia delictiva con una persona mayor o con discapacidad";
        ChildAbandonment * "child_abandonment", "child abandonment", "abandono de un niño";
        EndangeringAChild * "endangering_the_life_or_health_of_a_child", "endangering the life or health of a child", "poner en peligro la vida o la salud de un niño";
        RitualMutilation - "ritual_mutilation", "ritual mutilation", "mutilación ritual";
        RitualizedAbuseOfAChild * "ritualized_abuse_of_a_child", "ritualized abuse of a child", "abuso ritual de un niño";
        Methamphetamine - "methamphetamine_act", "any violation of the Methamphetamine Control and Community Protection Act (720 ILCS 646)", "cualquier infracción de la ley de control de la metanfetamina (720 ILCS 646)";
    }
}

codes! {
    /// Who was convicted.
    pub enum ConvictedPerson {
        /// The relative.
        RelativeCaregiver = "relative_caregiver", "the relative who would care for the child", "el familiar que cuidaría del niño o la niña";
        /// Somebody else at home, 18 or over.
        AdultMember = "adult_member", "another adult in the home (18 or over)", "otro adulto del hogar (18 años o más)";
        /// Somebody at home who is younger.
        MinorMember = "minor_member", "somebody in the home under 18", "alguien del hogar menor de 18 años";
        /// Somebody who does not live there.
        NotInHousehold = "not_in_household", "somebody who does not live there", "alguien que no vive allí";
    }
}

codes! {
    /// Under whose law.
    pub enum ConvictedUnder {
        /// Illinois law.
        Illinois = "illinois", "Illinois law", "la ley de Illinois";
        /// Another state's.
        OtherState = "other_state", "another state's law", "la ley de otro estado";
        /// Federal law, or another country's.
        FederalOrForeign = "federal_or_foreign", "federal law, or another country's", "la ley federal, o la de otro país";
    }
}

codes! {
    /// What became of a waiver.
    pub enum Waiver {
        /// The Director granted it personally.
        ByDirector = "by_director", "granted by the Director personally", "concedida personalmente por el Director o la Directora";
        /// An employee whom the Director designated for it granted it.
        ByDesignatedStaff = "by_designated_staff", "granted by an employee whom the Director designated", "concedida por personal designado por el Director o la Directora";
        /// Somebody else did.
        BySomebodyElse = "by_somebody_else", "granted by somebody else", "concedida por otra persona";
        /// It was refused.
        Refused = "refused", "refused", "denegada";
        /// It was asked for, and nothing is decided.
        Undecided = "undecided", "asked for, and not decided yet", "solicitada y aún no decidida";
        /// Nobody asked.
        NotRequested = "not_requested", "not asked for", "no solicitada";
    }
}

codes! {
    /// How a waiver was asked for.
    pub enum WaiverRequest {
        /// In writing.
        InWriting = "in_writing", "in writing", "por escrito";
        /// Orally, and confirmed in writing.
        OralConfirmed = "oral_confirmed", "orally, and confirmed in writing", "de palabra, y confirmada por escrito";
        /// Orally only.
        OralOnly = "oral_only", "orally only", "solo de palabra";
    }
}

facts! {
    /// One entry of somebody's criminal history.
    pub struct Conviction {
        /// Whose it is.
        pub who: Fact<ConvictedPerson> = ask("Appendix A(a)")
            .label("Whose is it?", "¿De quién es?")
            .help("Only the relative and the adults in the home count here.", "Aquí solo cuentan el familiar y los adultos del hogar.");
        /// Whether there was a conviction.
        pub convicted: Fact<bool> = ask("Appendix A(a)")
            .label("Was the person convicted?", "¿Fue condenada la persona?")
            .help("An arrest, a pending charge or an acquittal is no conviction.", "Un arresto, un cargo pendiente o una absolución no es una condena.");
        /// Under whose law.
        pub convicted_under: Fact<ConvictedUnder> = ask("Appendix A(a)(5)")
            .label("Under whose law?", "¿Según qué ley?")
            .help("Appendix A lists Illinois offences; another state's counts where it is similar.", "El Apéndice A enumera delitos de Illinois; el de otro estado cuenta si es similar.");
        /// The offence or, of another state's, the listed one that it resembles.
        pub offence: Fact<Offence> = ask("Appendix A(a)(1)-(5)")
            .label("Of which offence?", "¿De qué delito?")
            .help("As Appendix A names it. Of another state's offence: the listed one that it resembles.", "Como lo nombra el Apéndice A. Del delito de otro estado: el de la lista al que se parece.");
        /// Whether another state's offence was determined to be similar to a listed one.
        pub resemblance_determined: Fact<bool> = ask("Appendix A(a)(5)")
            .by(AnsweredBy::Department)
            .when("convictedUnder", &["other_state", "federal_or_foreign"])
            .label("Was it determined that its elements are similar and that it bears a substantial relationship to the offence named?", "¿Se determinó que sus elementos son similares y que guarda una relación sustancial con el delito indicado?")
            .help("Somebody must determine it; no: it was determined that it does not. Leave it open until then.", "Alguien debe determinarlo; no: se determinó que no. Déjelo sin respuesta hasta entonces.");
    }
}

/// The convictions in a home: at most 200 entries.
pub type Convictions = List<Conviction, 0, 200>;

/// The answers at which a waiver was granted.
const GRANTED: &[&str] = &["by_director", "by_designated_staff", "by_somebody_else"];

facts! {
    /// The criminal history in a home, and what was done about it.
    pub struct History {
        /// The entries.
        pub convictions: Fact<Convictions> = ask("Appendix A(a), 301.80(i)(2)")
            .label("What does the criminal history of the relative and of everybody in the home show?", "¿Qué muestran los antecedentes penales del familiar y de todos los del hogar?")
            .help("Every conviction that the LEADS check found, or that is known otherwise. An empty list: there is none.", "Cada condena que halló la consulta de LEADS o que se sepa por otra vía. Una lista vacía: no hay ninguna.");
        /// What became of a waiver.
        pub waiver: Fact<Waiver> = ask("Appendix A(b), (c)")
            .by(AnsweredBy::Department)
            .label("What became of a waiver?", "¿Qué fue de la dispensa?")
            .help("A waiver of the convictions listed above. If they were waived one by one, ask about each by itself.", "La dispensa de las condenas indicadas arriba. Si se dispensaron una a una, pregunte por cada una.");
        /// How it was asked for.
        pub waiver_request: Fact<WaiverRequest> = ask("Appendix A(b), (c)")
            .when("waiver", GRANTED)
            .label("How was the waiver asked for?", "¿Cómo se solicitó la dispensa?")
            .help("Offences with an asterisk: to the Director, in writing. The others: orally too, if confirmed in writing.", "Delitos con asterisco: al Director o la Directora, por escrito. Los demás: también de palabra, si se confirma por escrito.");
        /// The first of the five points.
        pub age_at_conviction_given: Fact<bool> = ask("Appendix A(b)(1)")
            .when("waiver", GRANTED)
            .label("Did the request give the person's age at the time of the convictions?", "¿Indicaba la solicitud la edad de la persona cuando fue condenada?")
            .help("The first of five points.", "El primero de cinco puntos.");
        /// The second.
        pub time_elapsed_given: Fact<bool> = ask("Appendix A(b)(2)")
            .when("waiver", GRANTED)
            .label("Did it give the time that has passed since the last conviction?", "¿Indicaba el tiempo transcurrido desde la última condena?")
            .help("The second of five points.", "El segundo de cinco puntos.");
        /// The third.
        pub relation_to_care_given: Fact<bool> = ask("Appendix A(b)(3)")
            .when("waiver", GRANTED)
            .label("Did it say how the crime bears on the capacity to care for related children?", "¿Indicaba cómo se relaciona el delito con la capacidad de cuidar de niños emparentados?")
            .help("The third of five points.", "El tercero de cinco puntos.");
        /// The fourth.
        pub rehabilitation_evidence_given: Fact<bool> = ask("Appendix A(b)(4)")
            .when("waiver", GRANTED)
            .label("Did it give the evidence of rehabilitation?", "¿Aportaba las pruebas de rehabilitación?")
            .help("The fourth of five points.", "El cuarto de cinco puntos.");
        /// The fifth.
        pub community_opinions_given: Fact<bool> = ask("Appendix A(b)(5)")
            .when("waiver", GRANTED)
            .label("Did it give the opinions of community members about the person?", "¿Aportaba las opiniones de miembros de la comunidad sobre la persona?")
            .help("The fifth of five points.", "El quinto de cinco puntos.");
        /// One of the grounds for offences without an asterisk.
        pub extraordinary_circumstances: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .label("Does the supervising agency believe that extraordinary circumstances surrounded the criminal history?", "¿Cree la agencia supervisora que hubo circunstancias extraordinarias en torno a los antecedentes?")
            .help("For offences without an asterisk: this, or rehabilitation.", "Para delitos sin asterisco: esto, o la rehabilitación.");
        /// The other.
        pub rehabilitated: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .label("Does the supervising agency believe that the person has been successfully rehabilitated?", "¿Cree la agencia supervisora que la persona se ha rehabilitado?")
            .help("For offences without an asterisk: this, or extraordinary circumstances.", "Para delitos sin asterisco: esto, o circunstancias extraordinarias.");
        /// What must come with either.
        pub home_in_best_interests: Fact<bool> = ask("Appendix A(c)")
            .when("waiver", GRANTED)
            .by(AnsweredBy::Department)
            .label("Does it believe that placement in this household is in the children's best interests?", "¿Cree que la colocación en este hogar responde al interés superior de los niños?")
            .help("For offences without an asterisk, beside one of the two grounds.", "Para delitos sin asterisco, además de uno de los dos motivos.");
        /// Whether the decision is in the record.
        pub waiver_documented: Fact<bool> = ask("Appendix A(c)")
            .label("Is the decision on the waiver documented in writing in the child's case record?", "¿Consta por escrito en el expediente la decisión sobre la dispensa?")
            .help("A duty; it does not decide.", "Un deber; no decide.");
    }
}

facts! {
    /// What may be known when convictions are screened.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("Appendix A")
            .group("The convictions", "Las condenas")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("It tells which edition of the rule applied.", "Indica qué edición de la norma regía.");
        /// The criminal history in the home.
        pub history: History = flat();
    }
}
