//! What may be known of a relative, the home, and what was done about both.

use crate::engine::fact::{Age, AnsweredBy, Fact, List, Name, ask, codes, facts, flat};
use crate::law::convictions::History;
use crate::time::calendar::Date;

codes! {
    /// What the person is to the child.
    pub enum CaregiverKind {
        /// A relative.
        Relative = "relative", "a relative", "familiar";
        /// A godparent.
        Godparent = "godparent", "a godparent", "padrino o madrina";
        /// Fictive kin.
        FictiveKin = "fictive_kin", "fictive kin", "familiar ficticio";
    }
}

codes! {
    /// Why relatives are sought.
    pub enum SearchFor {
        /// The child enters care.
        EnteringCare = "entering_care", "a child who enters care", "un niño o una niña que entra en cuidado";
        /// A child in care needs another placement.
        ChangeOfPlacement = "change_of_placement", "a child in care who needs another placement", "un niño o una niña en cuidado que necesita otra colocación";
    }
}

codes! {
    /// How the child feels about the person.
    pub enum ChildFeelings {
        /// Well.
        AtEase = "at_ease", "knows, trusts and feels safe with the person", "conoce a la persona, confía en ella y se siente a salvo";
        /// A stranger.
        DoesNotKnow = "does_not_know", "does not know the person", "no conoce a la persona";
        /// No trust.
        DoesNotTrust = "does_not_trust", "does not trust the person", "no confía en la persona";
        /// Not safe.
        DoesNotFeelSafe = "does_not_feel_safe", "does not feel safe with the person", "no se siente a salvo con la persona";
        /// It cannot be told.
        TooYoung = "too_young", "is too young for it to be told", "es demasiado pequeño o pequeña para saberlo";
    }
}

codes! {
    /// What is weighed before a child is placed with a relative.
    pub enum Consideration {
        /// (a).
        PriorRelationship = "prior_relationship", "the child's prior relationship with the relative (a)", "la relación previa con el familiar (a)";
        /// (a).
        Comfort = "comfort", "the child's comfort with the relative (a)", "la comodidad del niño o la niña con el familiar (a)";
        /// (a).
        SelectionCriteria = "selection_criteria", "the selection criteria of 301.60(b) (a)", "los criterios de selección de 301.60(b) (a)";
        /// (g)(1).
        BestInterests = "best_interests", "the child's best interests (g)(1)", "el interés superior (g)(1)";
        /// (g)(2).
        Relationship = "relationship", "the nature and quality of the relationship (g)(2)", "la naturaleza y calidad de la relación (g)(2)";
        /// (g)(3).
        Protection = "protection", "the ability to protect the child (g)(3)", "la capacidad de proteger al niño o la niña (g)(3)";
        /// (g)(4).
        Understanding = "understanding", "the understanding of needs and findings (g)(4)", "la comprensión de las necesidades y determinaciones (g)(4)";
        /// (g)(5).
        Involvement = "involvement", "the part played in what led to removal (g)(5)", "la participación en lo que llevó a la separación (g)(5)";
        /// (g)(6).
        RoleNow = "role_now", "the part played in the present situation (g)(6)", "el papel en la situación actual (g)(6)";
        /// (g)(7).
        Teamwork = "teamwork", "the willingness to work with worker and team (g)(7)", "la disposición a trabajar con la persona encargada y el equipo (g)(7)";
        /// (g)(8).
        GoalAndServices = "goal_and_services", "the willingness to work toward the goal and take services (g)(8)", "la disposición a trabajar por la meta y aceptar servicios (g)(8)";
        /// (g)(9).
        Supports = "supports", "the personal supports (g)(9)", "los apoyos personales (g)(9)";
        /// (g)(10).
        ParentsProgress = "parents_progress", "how the placement supports the parents' plan and safe contact (g)(10)", "cómo apoya la colocación el plan de los padres y el contacto seguro (g)(10)";
        /// (g)(11).
        UneasySibling = "uneasy_sibling", "what the sibling who is uneasy says, asked alone (g)(11)", "lo que dice a solas el hermano o la hermana que desconfía (g)(11)";
    }
}

codes! {
    /// What was decided on a report of abuse or neglect.
    pub enum ReportDecision {
        /// The child may be placed there.
        Place = "place", "the child may be placed there", "se puede colocar allí al niño o la niña";
        /// Not there.
        DoNotPlace = "do_not_place", "the child is not placed there", "no se coloca allí al niño o la niña";
        /// Nothing yet.
        NotDecided = "not_decided", "nothing decided yet", "aún no se ha decidido";
    }
}

codes! {
    /// The points of the agreement, in the order of [`Agreements`].
    pub enum AgreementPoint {
        /// (1).
        Number = "number", "(1) no more children than permitted", "(1) no más niños de los permitidos";
        /// (2).
        Protection = "protection", "(2) protection from harm", "(2) protección frente a daños";
        /// (3).
        Custody = "custody", "(3) custody handed over to nobody", "(3) no entregar la custodia a nadie";
        /// (4).
        Perpetrators = "perpetrators", "(4) no perpetrator in the home", "(4) ningún autor en el hogar";
        /// (5).
        HouseholdChanges = "household_changes", "(5) notice of changes in the household", "(5) aviso de cambios en el hogar";
        /// (6).
        AddressChanges = "address_changes", "(6) notice before a change of address", "(6) aviso antes de mudarse";
        /// (7).
        Treatment = "treatment", "(7) consent before testing or treatment", "(7) consentimiento antes de pruebas o tratamientos";
        /// (8).
        OutOfState = "out_of_state", "(8) authorization to leave the state", "(8) autorización para salir del estado";
        /// (9).
        VisitationPlan = "visitation_plan", "(9) the limits of the visitation plan", "(9) los límites del plan de visitas";
        /// (10).
        PermanencyGoal = "permanency_goal", "(10) cooperation toward the permanency goal", "(10) cooperación con la meta de permanencia";
        /// (11).
        Supervision = "supervision", "(11) adequate supervision", "(11) supervisión adecuada";
        /// (12).
        Punishment = "punishment", "(12) no corporal punishment or verbal abuse", "(12) ni castigo corporal ni maltrato verbal";
        /// (13).
        Firearms = "firearms", "(13) firearms locked up", "(13) armas bajo llave";
        /// (14).
        BackgroundCheck = "background_check", "(14) authorizations and fingerprints", "(14) autorizaciones y huellas";
        /// The signature.
        Signature = "signature", "the signature before the placement", "la firma antes de la colocación";
    }
}

codes! {
    /// The conditions of the home: first those of [`Home`] in their order.
    pub enum HomePoint {
        /// The visit.
        Visit = "visit", "the visit before the placement", "la visita antes de la colocación";
        /// (3).
        Hazards = "hazards", "(3) no observable hazards", "(3) sin peligros visibles";
        /// (4).
        DangerousThings = "dangerous_things", "(4) drugs and dangerous things out of reach", "(4) medicamentos y objetos peligrosos fuera de alcance";
        /// (5).
        Firearms = "firearms", "(5) firearms locked up", "(5) armas bajo llave";
        /// (6).
        Utilities = "utilities", "(6) basic utilities", "(6) servicios básicos";
        /// (7).
        Sleeping = "sleeping", "(7) sleeping arrangements", "(7) lugares para dormir";
        /// (8).
        Meals = "meals", "(8) daily meals", "(8) comidas diarias";
        /// (9).
        Supervision = "supervision", "(9) supervision at all times", "(9) supervisión en todo momento";
        /// (10).
        Necessities = "necessities", "(10) basic necessities", "(10) necesidades básicas";
        /// (11).
        HealthCare = "health_care", "(11) health care", "(11) atención de salud";
        /// (12).
        Health = "health", "(12) no threatening disease or impairment", "(12) sin enfermedad o impedimento que amenace";
        /// (13).
        Substances = "substances", "(13) no drug or alcohol abuse", "(13) sin abuso de drogas o alcohol";
        /// (14).
        Contact = "contact", "(14) contact with the agency", "(14) contacto con la agencia";
        /// (16).
        Plan = "plan", "(16) cooperation with the plan", "(16) cooperación con el plan";
        /// (17).
        Language = "language", "(17) the preferred language", "(17) el idioma preferido";
        /// (1).
        Registers = "registers", "(1) CANTS and sex offender registry", "(1) CANTS y registro de delincuentes sexuales";
        /// (2).
        Leads = "leads", "(2) LEADS", "(2) LEADS";
        /// (15).
        Telephone = "telephone", "(15) a telephone at once", "(15) teléfono inmediato";
    }
}

facts! {
    /// Somebody who lives in the home.
    pub struct Member {
        /// A name, or what stands for it.
        pub name: Fact<Name<80>> = ask("301.80(i)(1)")
            .label("Who is it?", "¿Quién es?")
            .help("A name or initials.", "Un nombre o iniciales.");
        /// The date of birth.
        pub birth_date: Fact<Date> = ask("301.80(i)(1), (2)")
            .label("When was the person born?", "¿Cuándo nació?")
            .help("Checks begin on the 13th birthday, adulthood on the 18th.", "Las consultas empiezan al cumplir 13 años; la edad adulta, a los 18.");
        /// The age.
        pub age: Fact<Age> = ask("301.80(i)(1), (2)")
            .label("Or how old is the person?", "¿O qué edad tiene?")
            .help("Completed years on the day asked about.", "Años cumplidos en la fecha consultada.");
        /// CANTS.
        pub cants_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the CANTS check done?", "¿Se hizo la consulta de CANTS?")
            .help("The register of child abuse and neglect. For 13 and over.", "El registro de maltrato y negligencia. Desde los 13 años.");
        /// The sex offender registry.
        pub sex_offender_registry_checked: Fact<bool> = ask("301.80(i)(1)")
            .label("Was the Statewide Child Sex Offender Registry checked?", "¿Se consultó el registro estatal de delincuentes sexuales contra menores?")
            .help("For 13 and over.", "Desde los 13 años.");
        /// LEADS.
        pub leads_checked: Fact<bool> = ask("301.80(i)(2)")
            .label("Was the LEADS check done?", "¿Se hizo la consulta de LEADS?")
            .help("The criminal history. For 13 and over.", "Los antecedentes penales. Desde los 13 años.");
        /// The authorization.
        pub authorization_signed: Fact<bool> = ask("301.80(h)(14)")
            .label("Did the person sign the authorization for a criminal background check?", "¿Firmó la autorización para la verificación de antecedentes penales?")
            .help("For 18 and over.", "Desde los 18 años.");
        /// Fingerprints.
        pub fingerprinted_on: Fact<Date> = ask("301.80(h)(14)")
            .label("When were the fingerprints taken?", "¿Cuándo se tomaron las huellas?")
            .help("For 18 and over, within 30 days of the placement.", "Desde los 18 años, dentro de los 30 días de la colocación.");
    }
}

/// Everybody in the home, the relative included.
pub type Household = List<Member, 1, 50>;

facts! {
    /// A visit of the worker to the home.
    pub struct HomeVisit {
        /// The day.
        pub date: Fact<Date> = ask("301.80(j)")
            .label("When was it?", "¿Cuándo fue?")
            .help("The day of the visit.", "El día de la visita.");
        /// Whether discipline was talked through.
        pub discipline_discussed: Fact<bool> = ask("301.80(j)(1)")
            .label("Were supervision and discipline that fit the child's age talked through?", "¿Se habló de supervisión y disciplina acordes con la edad?")
            .help("With what trauma does to behaviour, and the harm in corporal punishment and demeaning words.", "Con los efectos del trauma en la conducta y el daño del castigo corporal y las palabras denigrantes.");
    }
}

/// The worker's visits to the home.
pub type HomeVisits = List<HomeVisit, 0, 500>;

/// The considerations that were looked at.
pub type Considered = List<Consideration, 0, 14>;

/// The answer with which a further question arises.
const YES: &[&str] = &["true"];

facts! {
    /// How relatives were sought.
    pub struct Search {
        /// Why.
        pub search_for: Fact<SearchFor> = ask("301.80(e)(1), (2)")
            .label("For whom were relatives sought?", "¿Para quién se buscaron familiares?")
            .help("The steps differ a little.", "Los pasos difieren un poco.");
        /// The parents.
        pub parents_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Were the parents asked about relatives?", "¿Se preguntó a los padres por familiares?")
            .help("About the other parent, and relatives on both sides.", "Por el otro progenitor y por los familiares de ambos lados.");
        /// Whether the child can be asked.
        pub child_can_be_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Is the child able to understand?", "¿Puede comprender el niño o la niña?")
            .help("A child who can understand is asked.", "A quien puede comprender se le pregunta.");
        /// The child.
        pub child_asked_alone: Fact<bool> = ask("301.80(e)(1)(A), (E), (2)(A)")
            .when("childCanBeAsked", YES)
            .label("Was the child asked about each relative, with no parent or relative there?", "¿Se preguntó al niño o la niña por cada familiar, sin padres ni familiares presentes?")
            .help("Alone: outside the presence of the parents and any relative.", "A solas: sin la presencia de los padres ni de familiares.");
        /// The list.
        pub everyone_listed: Fact<bool> = ask("301.80(e)(1)(A)")
            .when("searchFor", &["entering_care"])
            .label("Is everybody listed whom the parents or the child named?", "¿Están en la lista todos los que nombraron los padres o el niño o la niña?")
            .help("Nobody is left off the list.", "No se omite a nadie.");
        /// Contacts.
        pub everyone_contacted: Fact<bool> = ask("301.80(e)(1)(D), (2)(D)")
            .label("Was everybody named contacted?", "¿Se contactó a todas las personas nombradas?")
            .help("At a change of placement also those who had shown interest before.", "En un cambio de colocación, también a quienes antes mostraron interés.");
        /// Interviews.
        pub interviews_tried: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Did the worker try to locate and interview each of them?", "¿Intentó la persona encargada localizar y entrevistar a cada una?")
            .help("On interest, ability, and further relatives. Where somebody could not be reached, the reason is documented.", "Sobre su interés, capacidad y otros familiares. Si no se localizó a alguien, se documenta el motivo.");
        /// When the case was assigned.
        pub case_assigned_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("When was the case assigned?", "¿Cuándo se asignó el caso?")
            .help("Interviews are tried within 5 days after it.", "Las entrevistas se intentan dentro de los 5 días siguientes.");
        /// When the interviews were done.
        pub interviews_tried_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("By when had each been tried?", "¿Para cuándo se había intentado con todas?")
            .help("The day of the last of them.", "El día de la última.");
        /// Who must be found whatever the placement.
        pub grandparents_contacted: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Were all grandparents, parents with custody of a sibling, and other adult relatives named by the family contacted?", "¿Se contactó a todos los abuelos, a los padres con custodia de un hermano y a los demás familiares adultos nombrados?")
            .help("Also when the child already lives with a relative.", "También cuando el niño o la niña ya vive con un familiar.");
        /// Second looks.
        pub interested_reconsidered: Fact<bool> = ask("301.80(e)(2)(D)")
            .when("searchFor", &["change_of_placement"])
            .label("Was everybody reconsidered who had shown interest or asks again?", "¿Se reconsideró a quienes mostraron interés o lo vuelven a pedir?")
            .help("Their circumstances, or the child's, may have changed.", "Sus circunstancias, o las del niño o la niña, pueden haber cambiado.");
        /// The record.
        pub contacts_documented: Fact<bool> = ask("301.80(e)(1)(D), (F), (2)(D)")
            .label("Is each contact and interview in a contact note?", "¿Consta cada contacto y entrevista en una nota?")
            .help("With the reason where somebody could not be reached.", "Con el motivo cuando no se localizó a alguien.");
    }
}

facts! {
    /// The notice to this relative.
    pub struct Notice {
        /// A police report.
        pub relative_police_report: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there a police report of family or domestic violence on the relative?", "¿Hay un informe policial de violencia familiar o doméstica sobre el familiar?")
            .help("Then no notice is sent.", "Entonces no se envía aviso.");
        /// An indicated finding.
        pub relative_indicated_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there an indicated finding of family or domestic violence on the relative?", "¿Hay una determinación indicada de violencia familiar o doméstica sobre el familiar?")
            .help("Then no notice is sent.", "Entonces no se envía aviso.");
        /// A court finding.
        pub relative_court_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .by(AnsweredBy::Court)
            .label("Is there a court finding of family or domestic violence on the relative?", "¿Hay una determinación judicial de violencia familiar o doméstica sobre el familiar?")
            .help("Then no notice is sent.", "Entonces no se envía aviso.");
        /// Its copy.
        pub violence_record_on_file: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is a copy of that report or finding in the record?", "¿Hay una copia de ese informe o determinación en el expediente?")
            .help("Only where there is one.", "Solo si lo hay.");
        /// Whether it is the initial placement.
        pub initial_placement: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is it the child's initial placement?", "¿Es la colocación inicial?")
            .help("Then the notice is due 30 days after protective custody; otherwise 7 days after the postal address is known.", "Entonces el aviso vence 30 días después de la custodia de protección; si no, 7 días después de conocer la dirección postal.");
        /// Protective custody.
        pub protective_custody_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", YES)
            .label("When was protective custody taken?", "¿Cuándo se tomó la custodia de protección?")
            .help("The thirty days run from it.", "Los treinta días corren desde entonces.");
        /// The address.
        pub postal_address_obtained_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", &["false"])
            .label("When was the relative's postal address obtained?", "¿Cuándo se obtuvo la dirección postal del familiar?")
            .help("The seven days run from it.", "Los siete días corren desde entonces.");
        /// Whether the notice was sent.
        pub notice_sent: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Was the written notice sent to the relative?", "¿Se envió el aviso escrito al familiar?")
            .help("What it may say of the child, another question tells: decideChildInformation.", "Lo que puede decir del niño o la niña lo responde otra pregunta: decideChildInformation.");
        /// When.
        pub notice_sent_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("On which day?", "¿Qué día?")
            .help("The day of sending.", "El día del envío.");
        /// How.
        pub notice_by_mail: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Was it sent by U.S. Mail?", "¿Se envió por correo postal (U.S. Mail)?")
            .help("No other way is named.", "No se nombra otra vía.");
        /// What it says.
        pub notice_says_court_order: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Does it say that a court ordered the child's removal from the parents into the Department's custody?", "¿Dice que un tribunal ordenó retirar al niño o la niña de los padres y ponerlo bajo custodia del Departamento?")
            .help("That is what the notice informs of.", "De eso informa el aviso.");
    }
}

facts! {
    /// The fourteen conditions that the relative meets and signs.
    pub struct Agreements {
        /// (1).
        pub cares_for_permitted_number: Fact<bool> = ask("301.80(h)(1)")
            .group("The agreement: protecting the children, 301.80(h)(1)-(6)", "El acuerdo: proteger a los niños, 301.80(h)(1)-(6)")
            .label("Will the relative care for no more children than a licensed foster home may?", "¿Cuidará el familiar a no más niños de los permitidos en un hogar de crianza con licencia?")
            .help("By number and ages: 89 Ill. Adm. Code 402.", "Por número y edades: 89 Ill. Adm. Code 402.");
        /// (2).
        pub protects_from_harm: Fact<bool> = ask("301.80(h)(2)")
            .label("Is the relative willing and able to protect the children from whoever is alleged to have endangered them?", "¿Quiere y puede el familiar proteger a los niños de quien presuntamente los puso en peligro?")
            .help("The parents or anybody else whom the investigation names.", "Los padres o cualquier otra persona que señale la investigación.");
        /// (3).
        pub keeps_custody: Fact<bool> = ask("301.80(h)(3)")
            .label("Does the relative agree to hand the children over to nobody without the Department's written authorization?", "¿Acepta no entregar a los niños a nadie sin autorización escrita del Departamento?")
            .help("Parents and other relatives included.", "Tampoco a los padres ni a otros familiares.");
        /// (4).
        pub houses_no_perpetrator: Fact<bool> = ask("301.80(h)(4)")
            .label("Does the relative agree to house no indicated or alleged perpetrator without the Department's written authorization?", "¿Acepta no alojar a ningún autor indicado o presunto sin autorización escrita del Departamento?")
            .help("Of abuse or neglect.", "De maltrato o negligencia.");
        /// (5).
        pub tells_household_changes: Fact<bool> = ask("301.80(h)(5)")
            .label("Does the relative agree to tell the Department of any change in the household?", "¿Acepta comunicar al Departamento todo cambio en el hogar?")
            .help("Whoever moves in or out.", "Quien llegue o se vaya.");
        /// (6).
        pub tells_address_changes: Fact<bool> = ask("301.80(h)(6)")
            .label("Does the relative agree to tell the Department of a change of address before moving?", "¿Acepta comunicar al Departamento un cambio de domicilio antes de mudarse?")
            .help("Before, not after.", "Antes, no después.");
        /// (7).
        pub seeks_treatment_consent: Fact<bool> = ask("301.80(h)(7)")
            .group("The agreement: consent and the plan, 301.80(h)(7)-(10)", "El acuerdo: consentimiento y plan, 301.80(h)(7)-(10)")
            .label("Does the relative agree to seek the Department's written consent before non-emergency testing or treatment?", "¿Acepta pedir el consentimiento escrito del Departamento antes de pruebas o tratamientos que no sean de urgencia?")
            .help("Medical, psychological or psychiatric.", "Médicos, psicológicos o psiquiátricos.");
        /// (8).
        pub stays_in_state: Fact<bool> = ask("301.80(h)(8)")
            .label("Does the relative agree to take the children out of state only with the Department's written authorization?", "¿Acepta sacar a los niños del estado solo con autorización escrita del Departamento?")
            .help("Given beforehand.", "Dada de antemano.");
        /// (9).
        pub keeps_visitation_plan: Fact<bool> = ask("301.80(h)(9)")
            .label("Does the relative agree to keep to the conditions of the visitation plan?", "¿Acepta respetar las condiciones del plan de visitas?")
            .help("Between parents and child.", "Entre padres e hijos.");
        /// (10).
        pub works_toward_goal: Fact<bool> = ask("301.80(h)(10)")
            .label("Is the relative willing to cooperate toward the permanency goal?", "¿Está dispuesto el familiar a cooperar con la meta de permanencia?")
            .help("With the agency, the parents and others in the service plan.", "Con la agencia, los padres y las demás personas del plan de servicios.");
        /// (11).
        pub supervises: Fact<bool> = ask("301.80(h)(11)")
            .group("The agreement: daily care and checks, 301.80(h)(11)-(14)", "El acuerdo: cuidado diario y verificaciones, 301.80(h)(11)-(14)")
            .label("Does the relative agree to supervise the children adequately?", "¿Acepta supervisar adecuadamente a los niños?")
            .help("They are not left in situations beyond their maturity and abilities.", "No se les deja en situaciones que superen su madurez y capacidades.");
        /// (12).
        pub no_corporal_punishment: Fact<bool> = ask("301.80(h)(12)")
            .label("Does the relative agree to no corporal punishment, verbal abuse, threats or derogatory remarks?", "¿Acepta no usar castigo corporal, maltrato verbal, amenazas ni comentarios despectivos?")
            .help("About the child or the family.", "Sobre el niño o la niña o la familia.");
        /// (13).
        pub agrees_to_lock_firearms: Fact<bool> = ask("301.80(h)(13)")
            .label("Does the relative agree to keep firearms and ammunition locked up and out of reach, and no unlawful firearm at all?", "¿Acepta guardar armas y municiones bajo llave y fuera de alcance, y no tener ninguna arma ilegal?")
            .help("At all times.", "En todo momento.");
        /// (14).
        pub agrees_to_background_check: Fact<bool> = ask("301.80(h)(14)")
            .label("Does the relative agree to sign, and have everybody of 18 and over sign, for a criminal background check, and to be fingerprinted?", "¿Acepta firmar, y que firmen todos los de 18 años o más, para la verificación de antecedentes, y que se tomen las huellas?")
            .help("Within 30 days of the placement.", "Dentro de los 30 días de la colocación.");
        /// The signature.
        pub agreement_signed: Fact<bool> = ask("301.80(h)")
            .label("Did the relative sign the agreement before the placement?", "¿Firmó el familiar el acuerdo antes de la colocación?")
            .help("Staff of the placing agency meet with the relative for it.", "El personal de la agencia de colocación se reúne para ello con el familiar.");
    }
}

facts! {
    /// The conditions of the home that hold or do not by themselves.
    pub struct Home {
        /// The visit.
        pub home_visited: Fact<bool> = ask("301.80(i)")
            .group("The home, 301.80(i)(3)-(8)", "El hogar, 301.80(i)(3)-(8)")
            .label("Did staff of the placing agency visit the home before the placement?", "¿Visitó el hogar el personal de la agencia de colocación antes de la colocación?")
            .help("What follows is determined there.", "Lo que sigue se determina allí.");
        /// (3).
        pub free_of_hazards: Fact<bool> = ask("301.80(i)(3)")
            .label("Is the home free of hazards that can be seen?", "¿Está el hogar libre de peligros visibles?")
            .help("As observed.", "Según lo observado.");
        /// (4).
        pub dangerous_things_out_of_reach: Fact<bool> = ask("301.80(i)(4)")
            .label("Are drugs, dangerous supplies and dangerous tools out of the children's reach?", "¿Están los medicamentos, productos y herramientas peligrosas fuera del alcance de los niños?")
            .help("Prescription and other drugs.", "Con receta y sin ella.");
        /// (5).
        pub firearms_locked: Fact<bool> = ask("301.80(i)(5)")
            .label("Are all firearms and ammunition locked up and out of reach?", "¿Están todas las armas y municiones bajo llave y fuera de alcance?")
            .help("Yes also where there are none.", "Sí también si no las hay.");
        /// (6).
        pub utilities_work: Fact<bool> = ask("301.80(i)(6)")
            .label("Do water, heat and electricity work?", "¿Funcionan el agua, la calefacción y la electricidad?")
            .help("The basic utilities.", "Los servicios básicos.");
        /// (7).
        pub sleeping_suitable: Fact<bool> = ask("301.80(i)(7)")
            .label("Do the sleeping arrangements suit the children's age and sex?", "¿Son adecuados los lugares para dormir a la edad y el sexo de los niños?")
            .help("For each child.", "Para cada niño o niña.");
        /// (8).
        pub meals_sufficient: Fact<bool> = ask("301.80(i)(8)")
            .label("Can the children be given sufficient meals every day?", "¿Se puede dar a los niños comidas suficientes cada día?")
            .help("To meet their nutritional needs.", "Para sus necesidades de nutrición.");
        /// (9).
        pub supervision_assured: Fact<bool> = ask("301.80(i)(9)")
            .group("Care in the home, 301.80(i)(9)-(17)", "El cuidado en el hogar, 301.80(i)(9)-(17)")
            .label("Is supervision assured at all times?", "¿Está asegurada la supervisión en todo momento?")
            .help("Also while the relative works or is out.", "También mientras el familiar trabaja o está fuera.");
        /// (10).
        pub basic_necessities: Fact<bool> = ask("301.80(i)(10)")
            .label("Can the relative provide basic necessities for the own family?", "¿Puede el familiar cubrir las necesidades básicas de su propia familia?")
            .help("For the relative and the relative's own children.", "Las suyas y las de sus propios hijos.");
        /// (11).
        pub health_care: Fact<bool> = ask("301.80(i)(11)")
            .label("Can the relative access health care, and support health needs at home?", "¿Puede el familiar acceder a la atención de salud y atender en casa las necesidades de salud?")
            .help("Of the related children.", "De los niños emparentados.");
        /// (12).
        pub nobody_ill_or_impaired: Fact<bool> = ask("301.80(i)(12)")
            .label("Is nobody in the home seen to have a disease that threatens the children, or an impairment that affects their daily care or safe evacuation?", "¿Se observa que nadie del hogar tiene una enfermedad que amenace a los niños, ni un impedimento que afecte su cuidado diario o evacuación segura?")
            .help("A communicable disease; an emotional or physical impairment.", "Una enfermedad contagiosa; un impedimento emocional o físico.");
        /// (13).
        pub no_substance_abuse: Fact<bool> = ask("301.80(i)(13)")
            .label("Is there no evidence of current drug or alcohol abuse by anybody in the home?", "¿No hay indicios de abuso actual de drogas o alcohol de nadie del hogar?")
            .help("By the agency's observations and the relative's statements.", "Según lo que observa la agencia y declara el familiar.");
        /// (14).
        pub reachable: Fact<bool> = ask("301.80(i)(14)")
            .label("Can the relative contact the agency, and be contacted?", "¿Puede el familiar contactar a la agencia y ser contactado?")
            .help("Where necessary.", "Cuando haga falta.");
        /// (16).
        pub cooperates_with_plan: Fact<bool> = ask("301.80(i)(16)")
            .label("Does the relative cooperate with the educational and service plan?", "¿Coopera el familiar con el plan educativo y de servicios?")
            .help("The supervising agency's plan for the child.", "El plan de la agencia supervisora para el niño o la niña.");
        /// (17).
        pub speaks_language: Fact<bool> = ask("301.80(i)(17)")
            .label("Can the relative communicate with the child in the preferred language?", "¿Puede el familiar comunicarse con el niño o la niña en el idioma preferido?")
            .help("The parent's or the child's.", "El de los padres o el del niño o la niña.");
    }
}

facts! {
    /// What may be known of a relative's home.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.80")
            .group("The placement", "La colocación")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Ages and terms are measured on it.", "Las edades y los plazos se miden en ella.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("301.80(h)")
            .label("When was the child born?", "¿Cuándo nació el niño o la niña?")
            .help("The agreement is for a child under 18.", "El acuerdo es para menores de 18 años.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("301.80(h)")
            .label("Or how old is the child?", "¿O qué edad tiene?")
            .help("Completed years on the day asked about.", "Años cumplidos en la fecha consultada.");
        /// What the person is to the child.
        pub caregiver_kind: Fact<CaregiverKind> = ask("301.80(c)")
            .label("What is the person to the child?", "¿Qué es la persona para el niño o la niña?")
            .help("Whether somebody counts as a relative is a question of its own: checkRelative.", "Si alguien cuenta como familiar es otra pregunta: checkRelative.");
        /// Whether the home is licensed.
        pub licensed: Fact<bool> = ask("301.80(p)")
            .label("Is the home licensed as a foster family home?", "¿Tiene el hogar licencia de hogar de crianza?")
            .help("Under 89 Ill. Adm. Code 402.", "Según 89 Ill. Adm. Code 402.");
        /// When the child was placed.
        pub placed_on: Fact<Date> = ask("301.80(l), (m)")
            .label("When was the child placed there?", "¿Cuándo se colocó allí al niño o la niña?")
            .help("Leave it out while the child is not placed there.", "Déjelo sin respuesta mientras no se haya colocado allí.");
        /// How relatives were sought.
        pub search: Search = flat()
            .group("The search for relatives, 301.80(e)", "La búsqueda de familiares, 301.80(e)");
        /// The notice.
        pub notice: Notice = flat()
            .group("The notice to this relative, 301.80(e)(1)(G)", "El aviso a este familiar, 301.80(e)(1)(G)");
        /// The child's feelings.
        pub child_feelings: Fact<ChildFeelings> = ask("301.80(e)(1)(H)")
            .group("The child's own feelings, 301.80(e)(1)(H)", "Lo que siente el niño o la niña, 301.80(e)(1)(H)")
            .label("How does the child feel about the person?", "¿Qué siente el niño o la niña por la persona?")
            .help("What weighs most, if several apply.", "Lo que más pese, si hay varias cosas.");
        /// The staffing.
        pub staffing_held: Fact<bool> = ask("301.80(e)(1)(H)")
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Was the supervisory staffing on the child's feelings held?", "¿Se celebró la reunión de supervisión sobre lo que siente el niño o la niña?")
            .help("Of the placing worker and the supervisor.", "De la persona encargada de la colocación y la supervisora.");
        /// The critical decision.
        pub critical_decision_documented: Fact<bool> = ask("301.80(e)(1)(H)")
            .by(AnsweredBy::Supervisor)
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Is the supervisor's Critical Decision in a supervisory note?", "¿Consta la Decisión Crítica en una nota de supervisión?")
            .help("On placing the child with that relative.", "Sobre colocar al niño o la niña con ese familiar.");
        /// The Department's belief.
        pub reason_to_believe_safe: Fact<bool> = ask("301.80(a)")
            .group("The assessment, 301.80(a), (g)", "La evaluación, 301.80(a), (g)")
            .by(AnsweredBy::Department)
            .label("Has the Department reason to believe that the relative can care for the child safely and adequately?", "¿Tiene el Departamento motivos para creer que el familiar puede cuidar al niño o la niña de forma segura y adecuada?")
            .help("A judgement that stays with the Department.", "Un juicio que corresponde al Departamento.");
        /// What was considered.
        pub considered: Fact<Considered> = ask("301.80(a), (g)(1)-(11)")
            .label("What was considered?", "¿Qué se consideró?")
            .help("Everything that was. What is not named was not. Nothing is scored.", "Todo lo que se consideró. Lo que no se nombra no se consideró. Nada se puntúa.");
        /// (g)(10).
        pub violence_illness_or_substances: Fact<bool> = ask("301.80(g)(10)")
            .label("Does the case involve domestic violence, mental health or substance abuse?", "¿Hay en el caso violencia doméstica, salud mental o abuso de sustancias?")
            .help("Then (g)(10) is considered too.", "Entonces se considera también (g)(10).");
        /// (g)(11).
        pub uneasy_sibling_placed_along: Fact<bool> = ask("301.80(g)(11)")
            .label("Are siblings placed together of whom one does not trust or feel safe with the relative?", "¿Se coloca juntos a hermanos de los que uno no confía o no se siente a salvo con el familiar?")
            .help("Then that child is asked alone, (g)(11).", "Entonces se le pregunta a solas, (g)(11).");
        /// The fourteen.
        pub agreements: Agreements = flat();
        /// Everybody in the home.
        pub household: Fact<Household> = ask("301.80(h)(14), (i)(1), (2)")
            .group("Checks on everybody at home, 301.80(i)(1)-(2)", "Consultas sobre todos los del hogar, 301.80(i)(1)-(2)")
            .label("Who lives in the home?", "¿Quién vive en el hogar?")
            .help("Everybody, the relative included.", "Todas las personas, también el familiar.");
        /// Whether the results were passed on.
        pub results_communicated: Fact<bool> = ask("301.80(i)(1)")
            .label("Were the results of CANTS and the registry given to the supervising agency before the placement?", "¿Se comunicaron a la agencia supervisora, antes de la colocación, los resultados de CANTS y del registro?")
            .help("Before, not after.", "Antes, no después.");
        /// Whether there is a report.
        pub abuse_report_exists: Fact<bool> = ask("301.80(i)(1)")
            .label("Does a report of abuse or neglect exist on anybody at home?", "¿Existe un informe de maltrato o negligencia sobre alguien del hogar?")
            .help("As CANTS shows.", "Según CANTS.");
        /// What was decided on it.
        pub abuse_report_decision: Fact<ReportDecision> = ask("301.80(i)(1)(A)-(E)")
            .when("abuseReportExists", YES)
            .label("What did the placing agency decide about it?", "¿Qué decidió al respecto la agencia de colocación?")
            .help("On the type, the age then, the time since the last one, the bearing on care, and evidence of successful parenting.", "Según el tipo, la edad de entonces, el tiempo desde el último, la relación con el cuidado y las pruebas de buena crianza.");
        /// The conditions of the home.
        pub home: Home = flat();
        /// (15).
        pub child_special_needs: Fact<bool> = ask("301.80(i)(15)")
            .label("Has the child medical or other special needs?", "¿Tiene el niño o la niña necesidades médicas u otras especiales?")
            .help("Then a telephone is needed at once.", "Entonces hace falta un teléfono inmediato.");
        /// (15).
        pub telephone_at_once: Fact<bool> = ask("301.80(i)(15)")
            .when("childSpecialNeeds", YES)
            .label("Has the relative immediate access to a telephone?", "¿Tiene el familiar acceso inmediato a un teléfono?")
            .help("Only for a child with medical or other special needs.", "Solo con necesidades médicas u otras especiales.");
        /// The criminal history.
        pub history: History = flat()
            .group("Convictions, Appendix A", "Condenas, Apéndice A");
        /// The form.
        pub conditions_documented_on: Fact<Date> = ask("301.80(m)")
            .group("At the placement and after it, 301.80(j)-(p)", "En la colocación y después, 301.80(j)-(p)")
            .label("When were the conditions documented on the Department's form?", "¿Cuándo se documentaron las condiciones en el formulario del Departamento?")
            .help("Before the placement, or on its day.", "Antes de la colocación, o ese mismo día.");
        /// The visits to the home.
        pub home_visits: Fact<HomeVisits> = ask("301.80(j)")
            .label("Which visits to the home were made since the placement?", "¿Qué visitas al hogar se hicieron desde la colocación?")
            .help("All of them. An empty list: none.", "Todas. Una lista vacía: ninguna.");
        /// The decision.
        pub placement_decision_on: Fact<Date> = ask("301.80(l)")
            .by(AnsweredBy::Supervisor)
            .label("When was the placement decision made?", "¿Cuándo se tomó la decisión de colocación?")
            .help("Within 90 days of the initial placement.", "Dentro de los 90 días de la colocación inicial.");
        /// By whom.
        pub decided_by_supervisor: Fact<bool> = ask("301.80(l)")
            .label("Did a supervisor of the placing agency make it?", "¿La tomó una persona supervisora de la agencia de colocación?")
            .help("Nobody else can.", "Nadie más puede.");
        /// On what.
        pub decided_on_background_checks: Fact<bool> = ask("301.80(l)")
            .label("Did it consider the criminal background checks of everybody of 18 and over in the home?", "¿Tuvo en cuenta la verificación de antecedentes de todos los del hogar de 18 años o más?")
            .help("Their results.", "Sus resultados.");
        /// On what.
        pub decided_on_best_interests: Fact<bool> = ask("301.80(l)")
            .label("Did it consider whether staying there is in the child's best interests?", "¿Tuvo en cuenta si quedarse allí responde al interés superior?")
            .help("Beside the criteria and conditions.", "Además de los criterios y condiciones.");
        /// The review.
        pub case_review_on: Fact<Date> = ask("301.80(n)")
            .label("When is, or was, the administrative case review?", "¿Cuándo es, o fue, la revisión administrativa del caso?")
            .help("The one before which the home is reassessed; it may be ahead.", "Aquella antes de la cual se reevalúa el hogar; puede estar por venir.");
        /// The reassessment.
        pub reassessed_on: Fact<Date> = ask("301.80(n)")
            .label("When was the home reassessed for it?", "¿Cuándo se reevaluó el hogar para ella?")
            .help("Best interests, the relative, the agreement, the conditions, safety, and pending charges.", "Interés superior, familiar, acuerdo, condiciones, seguridad y cargos pendientes.");
        /// A concern.
        pub care_in_doubt: Fact<bool> = ask("301.80(n)")
            .label("Is there reason to believe that the relative can no longer care for the children safely or adequately?", "¿Hay motivos para creer que el familiar ya no puede cuidar a los niños de forma segura o adecuada?")
            .help("Then the home is reassessed at once.", "Entonces se reevalúa el hogar enseguida.");
        /// What followed.
        pub reassessed_on_doubt: Fact<bool> = ask("301.80(n)")
            .when("careInDoubt", YES)
            .label("Was the home reassessed on that?", "¿Se reevaluó el hogar por ello?")
            .help("Whatever the date of the next review.", "Sea cual sea la fecha de la próxima revisión.");
        /// A move.
        pub move_planned: Fact<bool> = ask("301.80(o)")
            .label("Is the child to be moved to another placement?", "¿Se va a trasladar al niño o la niña a otra colocación?")
            .help("From this home.", "Desde este hogar.");
        /// Why.
        pub move_necessary: Fact<bool> = ask("301.80(o)")
            .by(AnsweredBy::Department)
            .when("movePlanned", YES)
            .label("Has the Department determined that another placement is necessary?", "¿Ha determinado el Departamento que hace falta otra colocación?")
            .help("On safety and well-being, the permanency goal, and best interests or special needs.", "Según la seguridad y el bienestar, la meta de permanencia y el interés superior o las necesidades especiales.");
        /// The notice.
        pub move_notice_given: Fact<bool> = ask("301.80(o)")
            .when("movePlanned", YES)
            .label("Was notice given under 89 Ill. Adm. Code 337?", "¿Se dio aviso según 89 Ill. Adm. Code 337?")
            .help("Before the move.", "Antes del traslado.");
    }
}
