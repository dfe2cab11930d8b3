//! What may be known of a grandparent's or great-grandparent's request.

use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts, flat};
use crate::time::calendar::{Calendar, Date};

codes! {
    /// Who asks for visits.
    pub enum Requester {
        /// A grandparent.
        Grandparent = "grandparent", "a grandparent", "un abuelo o una abuela";
        /// A great-grandparent.
        GreatGrandparent = "great_grandparent", "a great-grandparent", "un bisabuelo o una bisabuela";
        /// An aunt, who does not come under this Section.
        Aunt = "aunt", "an aunt", "una tía";
    }
}

codes! {
    /// Why an answer is late.
    pub enum DelayException {
        /// For no reason.
        None = "none", "no reason", "ningún motivo";
        /// 301.240(b)(1).
        LeadsCheckIncomplete = "leads_check_incomplete", "a LEADS check of the household could not be completed", "no se pudo completar la verificación LEADS del hogar";
        /// 301.240(b)(2).
        LeadsHitsUnmitigated = "leads_hits_unmitigated", "positive LEADS hits could not be mitigated enough", "no se pudieron mitigar lo suficiente los resultados positivos de LEADS";
        /// 301.240(b)(3).
        HomeAssessmentIncomplete = "home_assessment_incomplete", "the home assessment could not be completed", "no se pudo completar la evaluación del hogar";
        /// 301.240(b)(4).
        BackgroundChecksIncomplete = "background_checks_incomplete", "child protection background checks could not be obtained", "no se pudieron obtener los antecedentes de protección infantil";
        /// One that is not listed.
        Other = "other", "another reason", "otro motivo";
    }
}

codes! {
    /// What was decided.
    pub enum VisitDecision {
        /// Visits are granted.
        Granted = "granted", "granted", "concedidas";
        /// They are denied.
        Denied = "denied", "denied", "denegadas";
    }
}

codes! {
    /// How far a clinical review has come.
    pub enum ReviewStage {
        /// The request was received.
        Requested = "requested", "asked for", "solicitada";
        /// It was passed to the Regional Clinical Manager.
        Forwarded = "forwarded", "passed on", "remitida";
        /// It was assigned to Regional Clinical staff.
        Assigned = "assigned", "assigned", "asignada";
        /// The review was completed.
        Held = "held", "held", "realizada";
        /// The recommendation was received.
        Recommended = "recommended", "recommendation received", "recomendación recibida";
        /// The requester has notice of it.
        Notified = "notified", "requester notified", "avisada a quien la pidió";
    }
}

facts! {
    /// What may be known of a grandparent's or great-grandparent's request.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.240")
            .group("The request", "La solicitud")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Everything dated lies on or before it.", "Todo lo fechado es de ese día o anterior.");
        /// Whether the child is in care.
        pub child_in_care: Fact<bool> = ask("301.240(a), (c)")
            .label("Is the child in the care and custody of the Department?", "¿Está el niño o la niña bajo el cuidado y la custodia del Departamento?")
            .help("At the request, and since: visits under this Section end when the child leaves.", "Al presentarse la solicitud y desde entonces: las visitas de esta Sección terminan cuando sale.");
        /// Who asks.
        pub requester: Fact<Requester> = ask("301.240")
            .label("Who asks for visits?", "¿Quién pide las visitas?")
            .help("The Section is for grandparents and great-grandparents.", "La Sección es para abuelos y bisabuelos.");
        /// When the request came.
        pub request_received_date: Fact<Date> = ask("301.240(b)")
            .label("When was the request received?", "¿Cuándo se recibió la solicitud?")
            .help("The first request.", "La primera solicitud.");
        /// When it was answered.
        pub response_date: Fact<Date> = ask("301.240(b)")
            .label("When was it answered?", "¿Cuándo se contestó?")
            .help("Within 45 calendar days.", "Dentro de 45 días corridos.");
        /// Whether it was answered.
        pub response_given: Fact<bool> = ask("301.240(b)")
            .label("Has it been answered?", "¿Se ha contestado?")
            .help("No: not by the day asked about.", "No: no hasta la fecha consultada.");
        /// Whether in writing.
        pub response_in_writing: Fact<bool> = ask("301.240(b)")
            .label("Was the answer in writing?", "¿Fue por escrito la respuesta?")
            .help("It is to be.", "Debe serlo.");
        /// Why it is late.
        pub delay_exception: Fact<DelayException> = ask("301.240(b)(1)-(4)")
            .label("Why was or is the answer late?", "¿Por qué se demoró o se demora la respuesta?")
            .help("Four reasons are listed; others count when documented.", "Hay cuatro motivos en la lista; otros cuentan si se documentan.");
        /// Whether another reason is documented.
        pub delay_exception_documented: Fact<bool> = ask("301.240(b)")
            .when("delayException", &["other"])
            .label("Is that other reason documented?", "¿Está documentado ese otro motivo?")
            .help("In the case file.", "En el expediente.");
        /// Whether in the requester's home.
        pub visit_in_requester_home: Fact<bool> = ask("301.240(b)(1)")
            .label("Were visits to take place in the requester's home?", "¿Iban a ser las visitas en el hogar de quien las pide?")
            .help("The LEADS exception is for that case.", "La excepción de LEADS es para ese caso.");
        /// What was decided.
        pub decision: Fact<VisitDecision> = ask("301.240(a), (d)")
            .group("The decision", "La decisión")
            .by(AnsweredBy::Department)
            .label("What was decided?", "¿Qué se decidió?")
            .help("Visits granted or denied.", "Visitas concedidas o denegadas.");
        /// The best-interest finding.
        pub best_interest_found: Fact<bool> = ask("301.240(a)")
            .by(AnsweredBy::Department)
            .label("Are the visits in the child's best interests?", "¿Son las visitas en el interés superior del niño o la niña?")
            .help("The Department's own finding.", "Lo determina el Departamento.");
        /// The Act's factors.
        pub factor_juvenile_court_act_considered: Fact<bool> = ask("301.240(a)")
            .label("Were the factors of section 1-3(4.05) of the Juvenile Court Act considered?", "¿Se consideraron los factores de la sección 1-3(4.05) de la Ley del Tribunal de Menores?")
            .help("Before the decision.", "Antes de decidir.");
        /// Health.
        pub factor_health_considered: Fact<bool> = ask("301.240(a)(1)")
            .label("Was the requester's mental and physical health considered?", "¿Se consideró la salud mental y física de quien pide las visitas?")
            .help("Before the decision.", "Antes de decidir.");
        /// Time requested.
        pub factor_time_requested_considered: Fact<bool> = ask("301.240(a)(2)")
            .label("Were the time requested and its effect on the child's activities considered?", "¿Se consideraron el tiempo solicitado y su efecto en las actividades del niño o la niña?")
            .help("Before the decision.", "Antes de decidir.");
        /// Loss of the relationship.
        pub factor_loss_of_relationship_considered: Fact<bool> = ask("301.240(a)(3)")
            .label("Was the harm that losing the relationship could do considered?", "¿Se consideró el daño que podría causar la pérdida de la relación?")
            .help("Before the decision.", "Antes de decidir.");
        /// Conflict.
        pub factor_conflict_considered: Fact<bool> = ask("301.240(a)(4)")
            .label("Was it considered how to keep the child away from conflict between adults?", "¿Se consideró cómo evitar al niño o la niña los conflictos entre adultos?")
            .help("Before the decision.", "Antes de decidir.");
        /// Apart from the parents'.
        pub separate_from_parent_privileges: Fact<bool> = ask("301.240(a)")
            .when("decision", &["granted"])
            .label("Are the visits separate and apart from the parents' visits?", "¿Son las visitas independientes de las de los padres?")
            .help("They take nothing from them.", "No les quitan nada.");
        /// The basis of a denial.
        pub denial_basis_documented: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Is the basis of the denial documented in the case file?", "¿Está documentado en el expediente el fundamento de la denegación?")
            .help("And kept there.", "Y conservado allí.");
        /// The letter.
        pub denial_letter_sent: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Was the requester informed of the denial in writing?", "¿Se informó por escrito de la denegación a quien pidió las visitas?")
            .help("By letter.", "Por carta.");
        /// The right named.
        pub denial_letter_states_review_right: Fact<bool> = ask("301.240(d)")
            .when("decision", &["denied"])
            .label("Does that letter name the right to a clinical review?", "¿Menciona esa carta el derecho a una revisión clínica?")
            .help("In writing.", "Por escrito.");
        /// Whether a review was asked for.
        pub review_requested: Fact<bool> = ask("301.240(e)")
            .group("The clinical review", "La revisión clínica")
            .label("Was a clinical review asked for?", "¿Se pidió una revisión clínica?")
            .help("By the requester.", "Por quien pidió las visitas.");
        /// When.
        pub review_requested_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the request for review received?", "¿Cuándo se recibió la solicitud de revisión?")
            .help("Seven business days run from then.", "Desde entonces corren siete días hábiles.");
        /// When it was passed on.
        pub review_forwarded_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was it passed to the Regional Clinical Manager?", "¿Cuándo se pasó a la Gerencia Clínica Regional?")
            .help("By casework staff.", "Por el personal del caso.");
        /// When it was assigned.
        pub review_assigned_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the case assigned to Regional Clinical staff?", "¿Cuándo se asignó el caso al personal clínico regional?")
            .help("Twenty-one business days run from then.", "Desde entonces corren veintiún días hábiles.");
        /// When staffing was called.
        pub staffing_notified_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When were caseworker and supervisor told to begin staffing?", "¿Cuándo se avisó al encargado del caso y su supervisor de iniciar la reunión?")
            .help("By the review convener.", "Por quien convoca la revisión.");
        /// Whether staffing was called.
        pub staffing_notified: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Have caseworker and supervisor been told to begin staffing?", "¿Se ha avisado al encargado del caso y su supervisor de iniciar la reunión?")
            .help("No: not by the day asked about.", "No: no hasta la fecha consultada.");
        /// When the review was completed.
        pub review_held_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was the review completed?", "¿Cuándo se completó la revisión?")
            .help("The last day of it.", "Su último día.");
        /// When the report came.
        pub review_report_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When did caseworker and supervisor get the summary report?", "¿Cuándo recibieron el informe resumido el encargado del caso y su supervisor?")
            .help("From the convener.", "De quien convoca.");
        /// Whether the report came.
        pub review_report_given: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Have caseworker and supervisor got the summary report?", "¿Han recibido el informe resumido el encargado del caso y su supervisor?")
            .help("No: not by the day asked about.", "No: no hasta la fecha consultada.");
        /// When the recommendation came.
        pub recommendation_received_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When did they receive the recommendation?", "¿Cuándo recibieron la recomendación?")
            .help("Fourteen calendar days run from then.", "Desde entonces corren catorce días corridos.");
        /// Whether it is in the file.
        pub recommendation_in_case_file: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Was the recommendation added to the case file?", "¿Se añadió la recomendación al expediente?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");
        /// When notice was sent.
        pub review_notice_date: Fact<Date> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("When was notice of the recommendation sent to the requester?", "¿Cuándo se avisó de la recomendación a quien pidió las visitas?")
            .help("In writing.", "Por escrito.");
        /// Whether in writing.
        pub review_notice_in_writing: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Was that notice in writing?", "¿Fue por escrito ese aviso?")
            .help("It is to be.", "Debe serlo.");
        /// Whether it states the basis.
        pub review_notice_states_basis: Fact<bool> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("Does it state the basis of the recommendation?", "¿Indica el fundamento de la recomendación?")
            .help("It is to.", "Debe indicarlo.");
        /// Whether the requester may attend.
        pub requester_allowed_to_attend: Fact<bool> = ask("301.240(f)")
            .when("reviewRequested", &["true"])
            .label("May the requester and a support person attend the review?", "¿Pueden asistir a la revisión quien pide las visitas y una persona de apoyo?")
            .help("A support person of the requester's choosing.", "Una persona de apoyo de su elección.");
        /// Whether parents were told of it.
        pub parents_told_of_review_request: Fact<bool> = ask("301.240(g)")
            .when("reviewRequested", &["true"])
            .label("Were the parents told of the request for review?", "¿Se informó a los padres de la solicitud de revisión?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");
        /// Whether parents were told of it.
        pub parents_told_of_recommendation: Fact<bool> = ask("301.240(g)")
            .when("reviewRequested", &["true"])
            .label("Were the parents told of the recommendation?", "¿Se informó a los padres de la recomendación?")
            .help("A duty without a stated time.", "Un deber sin plazo fijo.");        /// How far the review has come.
        pub review_stage: Fact<ReviewStage> = ask("301.240(e)")
            .when("reviewRequested", &["true"])
            .label("How far has the clinical review come?", "¿Hasta dónde ha llegado la revisión clínica?")
            .help("The last step that was taken: what comes after it has not happened yet.", "El último paso dado: lo que sigue aún no ha ocurrido.");
        /// What working days are counted by.
        pub calendar: Calendar = flat();
    }
}
