//! What may be known of a placement, made or proposed.

use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// Why a child needs a living arrangement away from the family: 301.30.
    pub enum PlacementReason {
        /// Abuse.
        Abuse = "abuse", "abuse", "maltrato";
        /// Neglect.
        Neglect = "neglect", "neglect", "negligencia";
        /// Dependency.
        Dependency = "dependency", "dependency", "dependencia";
        /// Voluntary surrender of parental rights.
        VoluntarySurrender = "voluntary_surrender", "voluntary surrender of parental rights", "renuncia voluntaria a los derechos parentales";
        /// Consent to adoption by a specified person.
        ConsentToAdoption = "consent_to_adoption", "consent to adoption by a specified person", "consentimiento a la adopción por una persona determinada";
        /// A voluntary placement agreement.
        VoluntaryAgreement = "voluntary_agreement", "a voluntary placement agreement", "un acuerdo de colocación voluntaria";
        /// None of these.
        Other = "other", "another reason", "otro motivo";
    }
}

codes! {
    /// What the Department found of family preservation services: 301.30.
    pub enum PreservationFinding {
        /// They are not in the child's best interests.
        NotInBestInterests = "not_in_best_interests", "not in the child's best interests", "no convienen al niño o la niña";
        /// They would not protect from an imminent risk.
        WouldNotProtect = "would_not_protect", "would not protect from an imminent risk of harm", "no protegerían de un riesgo inminente de daño";
        /// They suit.
        Suitable = "suitable", "they are suitable", "son adecuados";
    }
}

codes! {
    /// By what authority a child is placed: 301.40(a).
    pub enum LegalAuthority {
        /// (a)(1).
        ProtectiveCustody = "protective_custody", "temporary protective custody", "custodia temporal de protección";
        /// (a)(2).
        SurrenderOrConsent = "surrender_or_consent", "adoptive surrender, or consent to adoption by a specified person", "renuncia para adopción, o consentimiento a la adopción por una persona determinada";
        /// (a)(3).
        JuvenileCourt = "juvenile_court", "custody or guardianship under the Juvenile Court Act", "custodia o tutela según la Ley del Tribunal de Menores";
        /// (a)(4).
        VoluntaryAgreement = "voluntary_agreement", "a voluntary placement agreement", "un acuerdo de colocación voluntaria";
        /// None yet.
        NoneYet = "none", "none of these", "ninguna de estas";
    }
}

codes! {
    /// Whose written consent a voluntary agreement carries: 301.40(a)(4).
    pub enum ConsentBy {
        /// The parents.
        Parents = "parents", "the parents", "los padres";
        /// The guardian or custodian.
        GuardianOrCustodian = "guardian_or_custodian", "the child's guardian or custodian", "el tutor o custodio del niño o la niña";
        /// Nobody's.
        Nobody = "none", "nobody has consented in writing", "nadie ha consentido por escrito";
    }
}

codes! {
    /// The grounds for an emergency placement: 301.50.
    pub enum EmergencyGround {
        /// (a).
        ImminentDanger = "imminent_danger", "imminent danger to life or health in the caregiver's home", "peligro inminente para la vida o la salud en el hogar";
        /// (b).
        Unsupervised = "unsupervised", "left unsupervised for an unreasonable time, without regard for the child, and the parent or caregiver cannot readily be located", "sin supervisión un tiempo irrazonable, sin atender a su bienestar, y no se localiza fácilmente a quien lo cuida";
        /// (c).
        ServicesInsufficient = "services_insufficient", "services to keep the family together would not protect enough", "los servicios para mantener unida a la familia no protegerían lo suficiente";
        /// (d).
        SeverelyIllOrInjured = "severely_ill_or_injured", "apparently severely ill or injured, and the parent or caregiver cannot care for the child", "al parecer gravemente enfermo o herido, y quien lo cuida no puede atenderlo";
        /// (e).
        Abandoned = "abandoned", "abandoned", "abandonado";
        /// (f).
        Runaway = "runaway", "a runaway under Part 329", "fugado según la Parte 329";
        /// None of the six.
        NoneOfThese = "none", "none of these", "ninguno de estos";
    }
}

codes! {
    /// What came of looking at the parent without custody: 301.60(a).
    pub enum NonCustodialParent {
        /// Not looked at yet.
        NotExplored = "not_explored", "not looked into yet", "aún no se ha examinado";
        /// Suitable.
        Suitable = "suitable", "suitable, and consistent with the child's safety, interests and needs", "adecuado, y acorde con la seguridad, los intereses y las necesidades";
        /// Not suitable.
        Unsuitable = "unsuitable", "not suitable, or not consistent with them", "no adecuado, o no acorde con ellos";
        /// There is none.
        NoneThere = "none", "there is none", "no lo hay";
    }
}

codes! {
    /// Why a foster or adoptive home was passed over, or a placement held up: 301.60(b)(3).
    pub enum DenialReason {
        /// Nothing was denied or delayed.
        NothingDenied = "not_denied", "no home was denied or delayed", "no se denegó ni retrasó ningún hogar";
        /// Race.
        Race = "race", "race", "raza";
        /// Colour.
        Color = "color", "color", "color";
        /// National origin.
        NationalOrigin = "national_origin", "national origin", "origen nacional";
        /// Outside the region.
        OutsideRegion = "outside_region", "the approved adoptive family is outside the region", "la familia adoptiva aprobada está fuera de la región";
        /// Outside the State.
        OutsideState = "outside_state", "the approved adoptive family is outside Illinois", "la familia adoptiva aprobada está fuera de Illinois";
        /// Something else.
        Other = "other", "another reason", "otro motivo";
    }
}

codes! {
    /// Where a child is placed.
    pub enum Setting {
        /// A foster family home.
        FosterHome = "foster_home", "a foster family home", "un hogar de crianza";
        /// A relative's home.
        RelativeHome = "relative_home", "a relative's home", "el hogar de un familiar";
        /// A group home.
        GroupHome = "group_home", "a group home", "un hogar grupal";
        /// A child care institution.
        ResidentialFacility = "residential_facility", "a residential care facility", "un centro residencial";
        /// A medical or psychiatric facility.
        MedicalFacility = "medical_facility", "a medical or psychiatric facility", "un centro médico o psiquiátrico";
    }
}

codes! {
    /// Why intensive services are needed: 301.100.
    pub enum IntensiveServices {
        /// Daily life.
        DailyLife = "daily_life", "behavior that significantly interferes with coping with daily life", "conducta que impide notablemente desenvolverse a diario";
        /// Family settings.
        FamilySetting = "family_setting", "behavior that rules out a family setting", "conducta que excluye un entorno familiar";
        /// Not needed.
        NotNeeded = "not_needed", "they are not needed", "no hacen falta";
    }
}

codes! {
    /// Why a child is in a medical or psychiatric facility: 301.110.
    pub enum FacilityGround {
        /// (a).
        SevereDisability = "severe_disability", "long-term nursing care for a severe physical or mental disability", "cuidado de enfermería prolongado por una discapacidad física o mental grave";
        /// (b).
        SevereEmotional = "severe_emotional", "acute or long-term care for a severe emotional handicap", "cuidado agudo o prolongado por un trastorno emocional grave";
        /// Neither.
        NoneOfThese = "none", "neither", "ninguno";
    }
}

facts! {
    /// What may be known of a placement, made or proposed.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.40(a)(4)")
            .group("The child", "El niño o la niña")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Everything dated lies on or before it, the placement excepted.", "Todo lo fechado es de ese día o anterior, salvo la colocación.");
        /// An Indian child.
        pub indian_child: Fact<bool> = ask("301.40(b), 301.60(b)(5)")
            .label("Is this an Indian child, or one of American Indian heritage?", "¿Es un niño indígena o una niña indígena, o de ascendencia indígena estadounidense?")
            .help("Then Part 307 governs, and this answer refers there.", "Entonces rige la Parte 307, y esta respuesta remite a ella.");
        /// 301.90(c).
        pub hearing_impaired_pupil: Fact<bool> = ask("301.90(c)")
            .label("Is it the placement of a hearing-impaired child for special education, with the State Board of Education?", "¿Es la colocación de un niño o una niña con discapacidad auditiva para educación especial, con la Junta Estatal de Educación?")
            .help("Because it is not available at home. The Department is not legally responsible then.", "Porque no la hay en su comunidad. El Departamento no es entonces legalmente responsable.");
        /// Why a place is needed.
        pub placement_reason: Fact<PlacementReason> = ask("301.30")
            .group("The need", "La necesidad")
            .label("Why does the child need to live away from the family?", "¿Por qué necesita vivir fuera de su familia?")
            .help("One is enough; the gravest, if there are several.", "Basta uno; el más grave, si hay varios.");
        /// What was found.
        pub preservation_finding: Fact<PreservationFinding> = ask("301.30")
            .by(AnsweredBy::Department)
            .label("What did the Department determine of family preservation services?", "¿Qué determinó el Departamento sobre los servicios de preservación familiar?")
            .help("Either of the first two is enough.", "Basta cualquiera de los dos primeros.");
        /// By what authority.
        pub legal_authority: Fact<LegalAuthority> = ask("301.40(a)")
            .group("The authority to place", "La autoridad para colocar")
            .label("By what authority is the child placed?", "¿Con qué autoridad se coloca al niño o la niña?")
            .help("Without one of the four the Department places nobody.", "Sin una de las cuatro, el Departamento no coloca a nadie.");
        /// When it was entered into.
        pub voluntary_agreement_on: Fact<Date> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("When was the voluntary agreement entered into?", "¿Cuándo se celebró el acuerdo voluntario?")
            .help("It lasts at most 60 days.", "Dura como máximo 60 días.");
        /// Who consented.
        pub consent_by: Fact<ConsentBy> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Who has consented in writing?", "¿Quién ha consentido por escrito?")
            .help("The text says \"the parents\" and, a sentence later, \"a parent\": if only one signed, whether that is enough is for counsel.", "El texto dice «los padres» y, una frase después, «un padre»: si solo firmó uno, si basta lo dirá un abogado.");
        /// Whose custody.
        pub in_custody_of_a_parent: Fact<bool> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Is the child in the custody of either parent?", "¿Está bajo la custodia de alguno de sus padres?")
            .help("Only if not does the guardian's or custodian's consent do.", "Solo si no lo está basta el consentimiento del tutor o custodio.");
        /// In whose interests.
        pub agreement_in_best_interests: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Is the agreement in the child's best interests?", "¿Conviene el acuerdo al niño o la niña?")
            .help("A finding of the Department.", "Una determinación del Departamento.");
        /// Approved beforehand.
        pub agreement_approved_beforehand: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Did the regional administrator or a designee approve it in writing beforehand?", "¿Lo aprobó antes por escrito el administrador regional o su delegado?")
            .help("The administrator in charge of the Department region.", "El administrador a cargo de la región del Departamento.");
        /// Renewed.
        pub voluntary_agreement_renewed: Fact<bool> = ask("301.40(a)(4)")
            .when("legalAuthority", &["voluntary_agreement"])
            .label("Was the agreement renewed for 60 more days?", "¿Se renovó el acuerdo por 60 días más?")
            .help("It can be renewed once.", "Puede renovarse una vez.");
        /// The renewal approved.
        pub renewal_approved_by_administrator: Fact<bool> = ask("301.40(a)(4)")
            .by(AnsweredBy::Department)
            .when("voluntaryAgreementRenewed", &["true"])
            .label("Did the regional administrator in person approve the renewal in writing beforehand?", "¿Aprobó antes la renovación, en persona y por escrito, el administrador regional?")
            .help("No designee can.", "No puede hacerlo un delegado.");
        /// Emergency.
        pub emergency_placement: Fact<bool> = ask("301.50")
            .group("An emergency", "Una emergencia")
            .label("Is it an emergency placement?", "¿Es una colocación de emergencia?")
            .help("One that is made at once.", "Una que se hace de inmediato.");
        /// Other services.
        pub other_services_unsuitable: Fact<bool> = ask("301.50")
            .by(AnsweredBy::Department)
            .when("emergencyPlacement", &["true"])
            .label("Are other services neither in the child's best interests nor enough to keep the child safe?", "¿Los demás servicios ni convienen al niño o la niña ni bastan para su seguridad?")
            .help("Both are needed.", "Hacen falta ambas cosas.");
        /// The ground.
        pub emergency_ground: Fact<EmergencyGround> = ask("301.50(a)-(f)")
            .by(AnsweredBy::Department)
            .when("emergencyPlacement", &["true"])
            .label("What does the Department have reason to believe?", "¿Qué tiene motivos para creer el Departamento?")
            .help("Any one of the six is enough.", "Basta uno de los seis.");
        /// Where.
        pub setting: Fact<Setting> = ask("301.60(b)(1), 301.90-301.110")
            .group("The placement", "La colocación")
            .label("Where is the child placed, or to be placed?", "¿Dónde está o estará colocado?")
            .help("A licensed relative's home is a relative's home.", "El hogar de un familiar con licencia es hogar de familiar.");
        /// When.
        pub placed_on: Fact<Date> = ask("301.60(c)-(d)")
            .label("When was the child placed there, or will be?", "¿Cuándo se le colocó allí, o se le colocará?")
            .help("A day after the date asked about is a plan.", "Un día posterior a la fecha consultada es un plan.");
        /// Licensed.
        pub licensed: Fact<bool> = ask("301.90(a), 301.100")
            .when("setting", &["foster_home", "group_home", "residential_facility"])
            .label("Does the home or facility hold its licence or permit?", "¿Tiene el hogar o centro su licencia o permiso?")
            .help("A foster home: before it receives children for payment (Part 402).", "Un hogar de crianza: antes de recibir niños con pago (Parte 402).");
        /// From whom.
        pub removed_from_custodial_parent: Fact<bool> = ask("301.60(a)")
            .group("How the place was chosen", "Cómo se eligió el lugar")
            .label("Was the child removed from a parent with custody?", "¿Se retiró al niño o la niña de un padre o una madre con custodia?")
            .help("Then the other parent is looked at first.", "Entonces se examina primero al otro.");
        /// The other parent.
        pub non_custodial_parent: Fact<NonCustodialParent> = ask("301.60(a)")
            .by(AnsweredBy::Department)
            .when("removedFromCustodialParent", &["true"])
            .label("What came of looking at the parent without custody?", "¿Qué resultó del examen del padre o la madre sin custodia?")
            .help("Substitute care is considered only where that parent is not suitable.", "El cuidado sustituto se considera solo si no es adecuado.");
        /// Safety, interests, needs.
        pub consistent_with_needs: Fact<bool> = ask("301.60(a)")
            .by(AnsweredBy::Department)
            .label("Did the placing worker find the placement consistent with the child's safety, best interests and special needs?", "¿Determinó quien coloca que la colocación es acorde con la seguridad, el interés superior y las necesidades especiales?")
            .help("This is their judgement; no answer stands in for it.", "Es su juicio; ninguna respuesta lo sustituye.");
        /// (b)(1).
        pub least_restrictive_considered: Fact<bool> = ask("301.60(b)(1)")
            .label("Was the least restrictive setting that suits, and is most like a family, considered?", "¿Se consideró el entorno menos restrictivo adecuado y más parecido a una familia?")
            .help("Considered and recorded.", "Considerado y con constancia.");
        /// (b)(2).
        pub proximity_considered: Fact<bool> = ask("301.60(b)(2)")
            .label("Was nearness to the home and the school district considered?", "¿Se consideró la cercanía al hogar y al distrito escolar?")
            .help("To the home where the goal is return home; to school whenever possible, with continuity and services.", "Al hogar si la meta es el regreso; a la escuela siempre que se pueda, con continuidad y servicios.");
        /// (b)(3).
        pub ability_considered: Fact<bool> = ask("301.60(b)(3)")
            .label("Was it considered whether the caregivers can meet the child's needs?", "¿Se consideró si los cuidadores pueden atender sus necesidades?")
            .help("Prospective foster or adoptive parents.", "Posibles padres de crianza o adoptivos.");
        /// (b)(4).
        pub siblings_considered: Fact<bool> = ask("301.60(b)(4)")
            .label("Was it considered how sibling ties are kept?", "¿Se consideró cómo se mantienen los vínculos entre hermanos?")
            .help("Yes also where there is no sibling.", "Sí también si no hay hermanos.");
        /// (b)(3).
        pub denial_reason: Fact<DenialReason> = ask("301.60(b)(3)")
            .label("Was a foster or adoptive home denied, or a placement delayed, and why?", "¿Se denegó un hogar de crianza o adoptivo, o se retrasó una colocación, y por qué?")
            .help("Race, color and national origin, the child's or the home's, are never a reason.", "La raza, el color y el origen nacional, del niño o del hogar, nunca son motivo.");
        /// (c).
        pub clearance_obtained: Fact<bool> = ask("301.60(c)")
            .by(AnsweredBy::Department)
            .when("setting", &["foster_home", "relative_home"])
            .label("Was the placement approved beforehand through the Placement Clearance Process?", "¿Se aprobó antes la colocación en el proceso de autorización de colocaciones?")
            .help("By the Placement Clearance Unit, before the placement.", "Por la unidad competente, antes de la colocación.");
        /// (d).
        pub clearance_information_false: Fact<bool> = ask("301.60(d)")
            .when("setting", &["foster_home", "relative_home"])
            .label("Was false or misleading information given to obtain that approval?", "¿Se dio información falsa o engañosa para obtener esa aprobación?")
            .help("By the agency or the Department's worker.", "Por la agencia o por personal del Departamento.");
        /// Nothing less restrictive.
        pub less_restrictive_appropriate: Fact<bool> = ask("301.100")
            .group("A group home or facility", "Un hogar grupal o centro")
            .by(AnsweredBy::Department)
            .when("setting", &["residential_facility"])
            .label("Would a less restrictive setting be appropriate?", "¿Sería adecuado un entorno menos restrictivo?")
            .help("Then a residential facility is not.", "Entonces no lo es un centro residencial.");
        /// Intensive services.
        pub intensive_services: Fact<IntensiveServices> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["residential_facility"])
            .label("Why does the child need intensive services?", "¿Por qué necesita servicios intensivos?")
            .help("Services to change behavior.", "Servicios para cambiar la conducta.");
        /// Family living.
        pub cannot_adjust_to_family_living: Fact<bool> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["group_home"])
            .label("Was it found that the young person cannot adjust to family living?", "¿Se determinó que no puede adaptarse a la vida en familia?")
            .help("A group home is for such young people.", "Los hogares grupales son para estos jóvenes.");
        /// Less structure.
        pub needs_less_structure: Fact<bool> = ask("301.100")
            .by(AnsweredBy::Department)
            .when("setting", &["group_home"])
            .label("Does the young person need less structure than a residential facility gives?", "¿Necesita menos estructura que la de un centro residencial?")
            .help("The other half of what a group home is for.", "La otra mitad de aquello para lo que es un hogar grupal.");
        /// 301.110.
        pub facility_ground: Fact<FacilityGround> = ask("301.110(a)-(b)")
            .by(AnsweredBy::Department)
            .when("setting", &["medical_facility"])
            .label("For what does the child need a medical or psychiatric facility?", "¿Para qué necesita un centro médico o psiquiátrico?")
            .help("On an ongoing basis.", "De forma continuada.");
        /// 301.140.
        pub enrolled_in_school: Fact<bool> = ask("301.140")
            .group("School", "Escuela")
            .label("Is the child enrolled in school as Part 314 has it?", "¿Está matriculado en la escuela según la Parte 314?")
            .help("Part 314 says who goes to school.", "La Parte 314 dice quién va a la escuela.");
        /// 301.140.
        pub educational_services_received: Fact<bool> = ask("301.140")
            .label("Does the child receive the educational services that Part 314 asks for?", "¿Recibe los servicios educativos que exige la Parte 314?")
            .help("Special education included, where it is due.", "Incluida la educación especial, si corresponde.");
    }
}
