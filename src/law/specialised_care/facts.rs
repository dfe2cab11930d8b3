//! What may be known of a child's need for specialised foster care, and of what is provided.

use crate::engine::fact::{Age, AnsweredBy, Fact, Whole, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// Whose child it is: 301.90(b), (b)(12).
    pub enum CareStatus {
        /// In custody or guardianship.
        InCare = "in_care", "in the Department's custody or guardianship", "bajo custodia o tutela del Departamento";
        /// Adopted with help.
        Adopted = "adopted", "adopted, and eligible for adoption assistance", "adoptado, con derecho a asistencia por adopción";
        /// In subsidised guardianship.
        SubsidisedGuardianship = "subsidized_guardianship", "in subsidized guardianship", "en tutela subsidiada";
        /// None of these.
        NoneOfThese = "none", "none of these", "ninguno de estos";
    }
}

codes! {
    /// What the child's needs arise from: 301.90(b).
    pub enum SpecialNeed {
        /// Emotional.
        Emotional = "emotional", "emotional", "emocional";
        /// Behavioural.
        Behavioral = "behavioral", "behavioral", "de conducta";
        /// Developmental.
        Developmental = "developmental", "developmental", "del desarrollo";
        /// Medical.
        Medical = "medical", "medical", "médica";
        /// Several of these.
        Combination = "combination", "a combination of these", "una combinación de estas";
        /// Another that needs special intervention.
        OtherIntervention = "other_intervention", "another that requires special intervention", "otra que exige una intervención especial";
        /// None.
        NoneOfThese = "none", "none", "ninguna";
    }
}

codes! {
    /// What the determination rests on beside the assessment: 301.90(b)(1)(B).
    pub enum AssessmentSource {
        /// (i).
        TeamRecommendation = "team_recommendation", "the Child and Youth Investment Team's recommendation, from a staffing held for this", "la recomendación del Child and Youth Investment Team, de una reunión hecha para esto";
        /// (ii).
        ChildProtectionReferral = "child_protection_referral", "the Division of Child Protection's referral of a child new to care to the Specialized Foster Care Unit", "la remisión de la División de Protección Infantil de un niño nuevo en cuidado a la Unidad de Cuidado Especializado";
        /// (iii).
        HospitalDischarge = "hospital_discharge", "the clinical staff's recommendation on discharge from a psychiatric hospital", "la recomendación del personal clínico al alta de un hospital psiquiátrico";
        /// None.
        NoneOfThese = "none", "none of these", "ninguna de estas";
    }
}

codes! {
    /// An assessor's qualification: 301.90(b)(7), (12)(B).
    pub enum Qualification {
        /// MSW.
        SocialWork = "msw", "Master's in Social Work", "maestría en trabajo social";
        /// Psychology.
        Psychology = "psychology_masters", "Master's in Psychology", "maestría en psicología";
        /// LCSW.
        ClinicalSocialWorker = "lcsw", "Licensed Clinical Social Worker", "trabajador social clínico con licencia";
        /// LPC.
        ProfessionalCounselor = "lpc", "Professional Counselor (LPC)", "consejero profesional (LPC)";
        /// LCPC.
        ClinicalCounselor = "lcpc", "Clinical Professional Counselor (LCPC)", "consejero profesional clínico (LCPC)";
        /// Psychologist.
        ClinicalPsychologist = "clinical_psychologist", "Clinical Psychologist", "psicólogo clínico";
        /// None.
        NoneOfThese = "none", "none of these", "ninguna de estas";
    }
}

codes! {
    /// Who monitors that what was recommended is carried out: 301.90(b)(9).
    pub enum Monitor {
        /// (A).
        Coordinator = "implementation_coordinator", "the team's Implementation Coordinator", "el coordinador de aplicación del equipo";
        /// (B).
        CaseworkerAndSupervisor = "caseworker_and_supervisor", "the caseworker and the casework supervisor", "la persona encargada del caso y su supervisora";
        /// (C).
        ClinicalStaff = "clinical_staff", "the Department's clinical staff", "el personal clínico del Departamento";
        /// Nobody.
        Nobody = "nobody", "nobody", "nadie";
    }
}

/// How often something was done in a month, or how many hours in a year.
pub type Times = Whole<0, 1000>;

facts! {
    /// What may be known of a child's need for specialised foster care, and of what is provided.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.90(b)(5)")
            .group("The child", "El niño o la niña")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("It tells which months, quarters and years are over.", "Dice qué meses, trimestres y años han terminado.");
        /// Whose child.
        pub care_status: Fact<CareStatus> = ask("301.90(b), (b)(12)")
            .label("Whose responsibility is the child?", "¿De quién es responsabilidad el niño o la niña?")
            .help("After adoption or guardianship, similar services may be had in another way.", "Tras la adopción o tutela pueden obtenerse servicios similares por otra vía.");
        /// The need.
        pub special_need: Fact<SpecialNeed> = ask("301.90(b), (b)(2)-(3)")
            .when("careStatus", &["in_care"])
            .label("What needs of the child require specialized care?", "¿Qué necesidades exigen cuidado especializado?")
            .help("The Section's examples (a life-threatening disease, dependence on life-saving equipment, fire setting …) are examples: none decides.", "Los ejemplos de la Sección (enfermedad mortal, equipo vital, provocar incendios …) son ejemplos: ninguno decide.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("How old is the child?", "¿Qué edad tiene?")
            .help("From 12 on the child is expected at the team's staffing.", "Desde los 12 se espera al niño o la niña en la reunión del equipo.");
        /// The assessment tool.
        pub cans_complete: Fact<bool> = ask("301.90(b)(1)(A), (12)(A)")
            .group("Eligibility", "Derecho al servicio")
            .label("Are there results of the CANS assessment?", "¿Hay resultados de la evaluación CANS?")
            .help("Trauma, stress symptoms, strengths, life domains, acculturation, behavioral and emotional needs, and risk behaviors: all seven.", "Trauma, síntomas de estrés, fortalezas, ámbitos de la vida, aculturación, necesidades de conducta y emocionales, y conductas de riesgo: las siete.");
        /// The source.
        pub assessment_source: Fact<AssessmentSource> = ask("301.90(b)(1)(B)")
            .when("careStatus", &["in_care"])
            .label("On what else does the determination rest?", "¿En qué más se basa la determinación?")
            .help("One of the three is needed.", "Hace falta una de las tres.");
        /// (4)(A).
        pub functioning_considered: Fact<bool> = ask("301.90(b)(4)(A)")
            .when("careStatus", &["in_care"])
            .label("Was the child's functioning at home, in school and in the community considered?", "¿Se consideró cómo se desenvuelve en casa, en la escuela y en la comunidad?")
            .help("The four factors are considered together.", "Los cuatro factores se consideran juntos.");
        /// (4)(B).
        pub involvement_considered: Fact<bool> = ask("301.90(b)(4)(B)")
            .when("careStatus", &["in_care"])
            .label("Was the child's present or recommended part in services considered?", "¿Se consideró su participación actual o recomendada en servicios?")
            .help("Services that were identified.", "Servicios identificados.");
        /// (4)(C).
        pub intensity_considered: Fact<bool> = ask("301.90(b)(4)(C)")
            .when("careStatus", &["in_care"])
            .label("Was the degree of need considered, by how intense and frequent services should be?", "¿Se consideró el grado de necesidad, por la intensidad y frecuencia de los servicios?")
            .help("As recommended.", "Según lo recomendado.");
        /// (4)(D).
        pub caregiver_part_considered: Fact<bool> = ask("301.90(b)(4)(D)")
            .when("careStatus", &["in_care"])
            .label("Was it considered how much the caregiver must take part?", "¿Se consideró cuánto debe participar quien cuida?")
            .help("In activities and services for treatment and education.", "En actividades y servicios de tratamiento y educación.");
        /// The determination.
        pub requires_specialized_care: Fact<bool> = ask("301.90(b)(1), (5)")
            .by(AnsweredBy::Department)
            .when("careStatus", &["in_care"])
            .label("Has the Department determined that the child requires specialized foster care?", "¿Determinó el Departamento que necesita cuidado de crianza especializado?")
            .help("This is the Department's judgement; no answer stands in for it.", "Es su juicio; ninguna respuesta lo sustituye.");
        /// (12)(A).
        pub committee_recommended: Fact<bool> = ask("301.90(b)(12)(A)")
            .by(AnsweredBy::Department)
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Has the Post-Adoption Committee recommended such services?", "¿Recomendó el Comité de Posadopción esos servicios?")
            .help("For a child adopted or in subsidized guardianship.", "Para un niño adoptado o en tutela subsidiada.");
        /// When the specialised placement began.
        pub placed_on: Fact<Date> = ask("301.90(b)(5)")
            .group("The services", "Los servicios")
            .when("requiresSpecializedCare", &["true"])
            .label("When did the specialized placement begin?", "¿Cuándo empezó la colocación especializada?")
            .help("Months, quarters and years run from there.", "Desde ahí corren los meses, trimestres y años.");
        /// When the plan was made.
        pub treatment_plan_on: Fact<Date> = ask("301.90(b)(5)(A), (10)")
            .when("requiresSpecializedCare", &["true"])
            .label("When was the treatment plan made?", "¿Cuándo se hizo el plan de tratamiento?")
            .help("It is reviewed at least once a year.", "Se revisa al menos una vez al año.");
        /// Whether there is one.
        pub treatment_plan_made: Fact<bool> = ask("301.90(b)(5)(A)")
            .when("requiresSpecializedCare", &["true"])
            .label("Is a treatment plan made?", "¿Se hizo un plan de tratamiento?")
            .help("In the child's best interests, to stabilize and, if possible, lessen the needs. Its services, and whether they are carried out, are asked about below.", "En interés del niño o la niña, para estabilizar y, si es posible, reducir las necesidades. Por sus servicios, y si se aplican, se pregunta más abajo.");
        /// (5)(B).
        pub caregivers_assessed: Fact<bool> = ask("301.90(b)(5)(B)")
            .when("requiresSpecializedCare", &["true"])
            .label("Were the foster parents assessed for ability, experience and willingness?", "¿Se evaluó la capacidad, experiencia y disposición de los padres de crianza?")
            .help("To meet this child's needs.", "Para atender las necesidades de este niño o niña.");
        /// (5)(B)(i).
        pub child_training_done: Fact<bool> = ask("301.90(b)(5)(B)(i)")
            .when("requiresSpecializedCare", &["true"])
            .label("Have they completed the training on this child that was recommended?", "¿Completaron la formación recomendada sobre este niño o niña?")
            .help("Yes also where none was recommended.", "Sí también si no se recomendó ninguna.");
        /// (5)(B)(iii).
        pub caregivers_support_visits: Fact<bool> = ask("301.90(b)(5)(B)(iii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Do they support visits with parents, siblings and the extended family?", "¿Apoyan las visitas con padres, hermanos y la familia extensa?")
            .help("As the child's plan has them.", "Según el plan del niño o la niña.");
        /// (5)(B)(iv)-(v).
        pub caregivers_can_meet_needs: Fact<bool> = ask("301.90(b)(5)(B)(iv)-(v)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are they able and willing to care for the child's health or disorder?", "¿Pueden y quieren atender la salud o el trastorno?")
            .help("Complex health problems, or a developmental, emotional, psychological or mental health disorder.", "Problemas de salud complejos, o un trastorno del desarrollo, emocional, psicológico o mental.");
        /// (5)(B)(vi).
        pub caregivers_can_transport: Fact<bool> = ask("301.90(b)(5)(B)(vi)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are they able and willing to take the child to treatment and services?", "¿Pueden y quieren llevar al niño o la niña a tratamientos y servicios?")
            .help("There and back.", "De ida y vuelta.");
        /// (5)(B)(ii).
        pub training_hours_last_year: Fact<Times> = ask("301.90(b)(5)(B)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("How many hours of training on the child's needs did the caregivers complete in the last full year?", "¿Cuántas horas de formación sobre sus necesidades completaron en el último año entero?")
            .help("Beside the hours for the licence. Years run from the placement.", "Aparte de las horas para la licencia. Los años corren desde la colocación.");
        /// (5)(C)(i).
        pub visits_last_month: Fact<Times> = ask("301.90(b)(5)(C)(i)")
            .group("The caseworker's log", "El registro del caso")
            .when("requiresSpecializedCare", &["true"])
            .label("How often did the caseworker visit the child in the last full month?", "¿Cuántas veces visitó la persona encargada del caso al niño o la niña en el último mes entero?")
            .help("A calendar month.", "Un mes natural.");
        /// (5)(C)(i).
        pub home_visits_last_month: Fact<Times> = ask("301.90(b)(5)(C)(i)")
            .when("requiresSpecializedCare", &["true"])
            .label("How many of those visits took place in the caregiver's home?", "¿Cuántas de esas visitas fueron en el hogar de la persona cuidadora?")
            .help("At least one is.", "Al menos una.");
        /// (5)(C)(ii).
        pub services_arranged: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all recommended services and treatment arranged?", "¿Están dispuestos todos los servicios y tratamientos recomendados?")
            .help("Support, mental health and medical.", "De apoyo, de salud mental y médicos.");
        /// (5)(C)(ii).
        pub providers_contacted_last_month: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Was every provider contacted in the last full month?", "¿Se contactó a todos los proveedores en el último mes entero?")
            .help("Each service provider.", "Cada proveedor de servicios.");
        /// (5)(C)(ii).
        pub reports_last_quarter: Fact<bool> = ask("301.90(b)(5)(C)(ii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Were written progress reports obtained from every provider in the last full quarter?", "¿Se obtuvieron informes escritos de todos los proveedores en el último trimestre entero?")
            .help("Quarters run from the placement.", "Los trimestres corren desde la colocación.");
        /// (5)(C)(iii).
        pub team_meeting_last_quarter: Fact<bool> = ask("301.90(b)(5)(C)(iii)")
            .when("requiresSpecializedCare", &["true"])
            .label("Did the caseworker take part in the team meeting of the last full quarter?", "¿Participó la persona encargada del caso en la reunión del equipo del último trimestre entero?")
            .help("The Child and Family Team Meeting.", "La reunión del equipo del niño y la familia.");
        /// (5)(C)(iv).
        pub case_review_last_half_year: Fact<bool> = ask("301.90(b)(5)(C)(iv)")
            .when("requiresSpecializedCare", &["true"])
            .label("Did the caseworker take part in the case review of the last full half-year?", "¿Participó en la revisión del caso del último semestre entero?")
            .help("The administrative case review.", "La revisión administrativa del caso.");
        /// (10).
        pub plan_reviewed_last_year: Fact<bool> = ask("301.90(b)(10)")
            .when("requiresSpecializedCare", &["true"])
            .label("Was the treatment plan reviewed in its last full year?", "¿Se revisó el plan de tratamiento en su último año entero?")
            .help("Years run from the day of the plan.", "Los años corren desde el día del plan.");
        /// (5)(C)(v).
        pub needs_unmet: Fact<bool> = ask("301.90(b)(5)(C)(v)")
            .when("requiresSpecializedCare", &["true"])
            .label("Can the child's needs not be met where the child is, even with more services?", "¿No pueden atenderse sus necesidades donde está, ni con más servicios?")
            .help("Yes: they cannot.", "Sí: no pueden.");
        /// (5)(C)(v).
        pub team_requested: Fact<bool> = ask("301.90(b)(5)(C)(v)")
            .when("needsUnmet", &["true"])
            .label("Did the caseworker request the Child and Youth Investment Team?", "¿Pidió la persona encargada del caso el Child and Youth Investment Team?")
            .help("It recommends services, interventions and settings.", "Recomienda servicios, intervenciones y entornos.");
        /// (6), (11).
        pub services_in_service_plan: Fact<bool> = ask("301.90(b)(6), (9)(B), (11)")
            .group("The process", "El proceso")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all recommended services in the child's part of the service plan?", "¿Están todos los servicios recomendados en la parte del niño o la niña del plan de servicios?")
            .help("Those of the assessment, and after each review those of the review.", "Los de la evaluación y, tras cada revisión, los de esta.");
        /// (7), (12)(B).
        pub assessor_qualification: Fact<Qualification> = ask("301.90(b)(7), (12)(B)")
            .label("Which qualification does whoever conducted the assessment have?", "¿Qué titulación tiene quien hizo la evaluación?")
            .help("Any one of the six is enough.", "Basta una de las seis.");
        /// (8).
        pub reviewer_qualification: Fact<Qualification> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Which qualification does the team's Reviewer have?", "¿Qué titulación tiene el revisor del equipo?")
            .help("An LCSW, an LCPC or a Clinical Psychologist.", "LCSW, LCPC o psicólogo clínico.");
        /// (8).
        pub team_complete: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Did the team have its five members?", "¿Tuvo el equipo sus cinco miembros?")
            .help("Reviewer, Facilitator, Implementation Coordinator, the child's caseworker and the casework supervisor.", "Revisor, facilitador, coordinador de aplicación, la persona encargada del caso y su supervisora.");
        /// (8).
        pub others_invited: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Were the others invited to the staffing?", "¿Se invitó a los demás a la reunión?")
            .help("Providers, caregivers, the guardian ad litem and, when appropriate, the birth parents.", "Proveedores, cuidadores, el tutor ad lítem y, si procede, los padres biológicos.");
        /// (8).
        pub child_took_part: Fact<bool> = ask("301.90(b)(8)")
            .when("assessmentSource", &["team_recommendation"])
            .label("Did the child take part in the staffing?", "¿Participó el niño o la niña en la reunión?")
            .help("Expected of children over 12.", "Se espera de los mayores de 12 años.");
        /// (8).
        pub taking_part_inappropriate: Fact<bool> = ask("301.90(b)(8)")
            .by(AnsweredBy::Department)
            .when("childTookPart", &["false"])
            .label("Did the Reviewer deem that clinically inappropriate?", "¿Lo consideró el revisor clínicamente inadecuado?")
            .help("Then the child need not take part.", "Entonces no hace falta que participe.");
        /// (9).
        pub all_implemented: Fact<bool> = ask("301.90(b)(9)")
            .when("requiresSpecializedCare", &["true"])
            .label("Are all of the recommendations carried out?", "¿Se han aplicado todas las recomendaciones?")
            .help("Until then they are monitored.", "Hasta entonces se vigila su aplicación.");
        /// (9).
        pub monitored_by: Fact<Monitor> = ask("301.90(b)(9)(A)-(C)")
            .when("allImplemented", &["false"])
            .label("Who monitors that?", "¿Quién lo vigila?")
            .help("It depends on what the determination rests on.", "Depende de en qué se basa la determinación.");
        /// (10)(A).
        pub review_by_unit: Fact<bool> = ask("301.90(b)(10)(A)-(B)")
            .when("planReviewedLastYear", &["true"])
            .label("Did the Specialized Foster Care Unit lead the review, and recommend to continue or to modify the services?", "¿Dirigió la revisión la Unidad de Cuidado Especializado, y recomendó continuar o modificar los servicios?")
            .help("With clinical and other divisions, on the staffing and a CANS.", "Con las divisiones clínicas y otras, sobre la reunión y una CANS.");
        /// (12)(B).
        pub committee_composed: Fact<bool> = ask("301.90(b)(12)(B)")
            .group("After adoption or guardianship", "Tras la adopción o tutela")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Was the committee made up of Department staff alone, selected by the Director, with clinical staff, a Registered Nurse and a post-adoption worker?", "¿Formaba el comité solo personal del Departamento, elegido por el Director o la Directora, con personal clínico, una enfermera titulada y alguien de posadopción?")
            .help("A designee of the Director may select them.", "Puede elegirlos alguien en quien delegue el Director o la Directora.");
        /// (12)(B)(i).
        pub committee_named_services: Fact<bool> = ask("301.90(b)(12)(B)(i)")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Did the committee identify the services needed, if any?", "¿Identificó el comité los servicios necesarios, si los hay?")
            .help("New ones, or more of those received.", "Nuevos, o más de los que ya recibe.");
        /// (12)(B)(ii).
        pub subsidy_increase_asked: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("careStatus", &["adopted", "subsidized_guardianship"])
            .label("Is a larger subsidy asked for, to pay for services?", "¿Se pide un subsidio mayor para pagar servicios?")
            .help("By the adoptive parents or guardians.", "Por los padres adoptivos o tutores.");
        /// (12)(B)(ii).
        pub community_services_available: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("subsidyIncreaseAsked", &["true"])
            .label("Are those services eligible for Medicaid, or to be had in the community?", "¿Los cubre Medicaid, o los hay en la comunidad?")
            .help("Either.", "Cualquiera de las dos cosas.");
        /// (12)(B)(ii).
        pub community_services_exhausted: Fact<bool> = ask("301.90(b)(12)(B)(ii)-(iii)")
            .when("communityServicesAvailable", &["true"])
            .label("Were they used until exhausted?", "¿Se usaron hasta agotarlos?")
            .help("Before a larger subsidy is asked for.", "Antes de pedir un subsidio mayor.");
    }
}
