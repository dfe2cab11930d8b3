//! What may be known of siblings and of where they are placed.

use crate::engine::fact::{Age, AnsweredBy, Fact, ask, codes, facts, flat};
use crate::law::shared::apart::Apart;
use crate::time::calendar::{Calendar, Date};

codes! {
    /// The grounds on which it can be in a child's best interests to be apart: 301.70(e).
    pub enum BestInterestsGround {
        /// (e)(1).
        SpecialNeeds = "special_needs", "special needs that require it", "necesidades especiales que lo exigen";
        /// (e)(2).
        RiskOfHarm = "risk_of_harm", "a risk of harm if placed together", "un riesgo de daño si se les coloca juntos";
        /// (e)(3).
        CurrentFosterHome = "current_foster_home", "the child would have to leave a current foster home", "tendría que dejar un hogar de crianza actual";
        /// None of the three.
        NoneOfThese = "none", "none of these", "ninguno de estos";
    }
}

codes! {
    /// How a sibling left care: 301.70(c).
    pub enum FormerCare {
        /// By adoption.
        Adopted = "adopted", "adopted", "adoptado";
        /// To subsidised guardianship.
        Guardianship = "guardianship", "in subsidized guardianship", "en tutela subsidiada";
        /// Emancipated.
        Emancipated = "emancipated", "emancipated", "emancipado";
        /// Nobody did.
        Nobody = "none", "no sibling has", "ningún hermano";
    }
}

facts! {
    /// What may be known of siblings and of where they are placed.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.70")
            .group("The siblings", "Los hermanos")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Everything dated lies on or before it.", "Todo lo fechado es de ese día o anterior.");
        /// Whether there is a sibling at all.
        pub has_sibling: Fact<bool> = ask("301.20 \"Siblings\", 301.70(a)")
            .label("Does the child have a sibling who is in care, enters it, or has left it?", "¿Tiene el niño o la niña un hermano en cuidado, que entra en él o que lo dejó?")
            .help("One parent in common is enough. Step-siblings may count.", "Basta un padre o una madre en común. Los hermanastros pueden contar.");
        /// Whether they live apart.
        pub siblings_placed_apart: Fact<bool> = ask("301.70(a)")
            .when("hasSibling", &["true"])
            .label("Are siblings in care placed apart, or to be?", "¿Están separados los hermanos en cuidado, o van a estarlo?")
            .help("No: all of them are in one home.", "No: todos están en un mismo hogar.");
        /// Why, and who has looked at it.
        pub apart: Apart = flat().group("Why the siblings are apart", "Por qué están separados");
        /// Whether the decision is in the plan.
        pub apart_decision_in_plan: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision on the Visitation and Contact Plan too?", "¿Consta esa decisión también en el plan de visitas y contacto?")
            .help("It is documented in both.", "Se documenta en ambos.");
        /// The ground of best interests.
        pub best_interests_ground: Fact<BestInterestsGround> = ask("301.70(e)")
            .group("Best interests, or a relative", "Interés superior, o un familiar")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["best_interests"])
            .label("On which ground is it in a child's best interests to be apart?", "¿Por qué motivo conviene a un niño o una niña estar separado?")
            .help("Only these three count.", "Solo cuentan estos tres.");
        /// Placed for special needs.
        pub placed_for_special_needs: Fact<bool> = ask("301.70(e)(1)")
            .when("bestInterestsGround", &["special_needs"])
            .label("Is the child placed, or accepted, where those needs are to be met?", "¿Está colocado, o aceptado, donde se atenderán esas necesidades?")
            .help("Medical, educational, behavioral or emotional needs, and a placement meant for them.", "Necesidades médicas, educativas, de conducta o emocionales, y una colocación pensada para ellas.");
        /// The risk is documented.
        pub specific_risk_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the specific risk documented in the child's case file?", "¿Está documentado el riesgo concreto en el expediente?")
            .help("Physical, mental or emotional harm if placed together.", "Daño físico, mental o emocional si se les coloca juntos.");
        /// So is its basis.
        pub risk_basis_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the basis for assessing that risk documented there?", "¿Está documentado allí el fundamento de esa evaluación?")
            .help("In the child's own file.", "En el del niño o la niña.");
        /// Staying is best.
        pub staying_in_best_interests: Fact<bool> = ask("301.70(e)(3)")
            .by(AnsweredBy::Department)
            .when("bestInterestsGround", &["current_foster_home"])
            .label("Was it found best for the child to stay in the current foster home rather than move?", "¿Se determinó que le conviene quedarse en el hogar de crianza actual en lugar de mudarse?")
            .help("Rather than to a joint placement with the siblings.", "En lugar de a una colocación conjunta con los hermanos.");
        /// With the relative is best.
        pub relative_in_best_interests: Fact<bool> = ask("301.70(a)(4)")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["relative_unwilling"])
            .label("Is placement with that relative in a child's best interests?", "¿Conviene a un niño o una niña la colocación con ese familiar?")
            .help("Although the relative will not take all the children.", "Aunque el familiar no acepte a todos.");
        /// The reasons are in the case plan.
        pub apart_reasons_in_case_plan: Fact<bool> = ask("301.70(l)")
            .when("apartBasis", &["best_interests"])
            .label("Does the child's case plan say why the siblings are apart?", "¿Dice el plan del caso por qué están separados?")
            .help("Asked where it is for a child's best interests.", "Si es por el interés superior de un niño.");
        /// The efforts are in the case file.
        pub joint_efforts_in_case_file: Fact<bool> = ask("301.70(l)")
            .group("How far apart", "Cuán separados")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the efforts to place them together in the case file?", "¿Constan en el expediente los esfuerzos por colocarlos juntos?")
            .help("On whichever ground they are apart.", "Sea cual sea el motivo.");
        /// As many together as can be.
        pub as_many_together: Fact<bool> = ask("301.70(k)")
            .by(AnsweredBy::Department)
            .when("siblingsPlacedApart", &["true"])
            .label("Are as many of the siblings together as possible?", "¿Está junto el mayor número posible de hermanos?")
            .help("By their ties and best interests. Yes also where there are only two.", "Según sus vínculos e intereses. Sí también si solo son dos.");
        /// Near one another.
        pub proximity_efforts: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Were reasonable efforts made to place them near one another?", "¿Se hicieron esfuerzos razonables por colocarlos cerca unos de otros?")
            .help("Within reasonable reach, with what any placement needs.", "A una distancia razonable, con lo que exige toda colocación.");
        /// Farther for treatment.
        pub treatment_needs_distance: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does a child's treatment require a placement farther away?", "¿Exige el tratamiento una colocación más lejana?")
            .help("That allows a greater distance.", "Eso permite una distancia mayor.");
        /// Whether they were together then.
        pub placed_together_at_custody: Fact<bool> = ask("301.70(g)")
            .group("The search for a joint home", "La búsqueda de un hogar conjunto")
            .when("siblingsPlacedApart", &["true"])
            .label("Were the siblings placed together when custody was awarded?", "¿Se colocó juntos a los hermanos al otorgarse la custodia?")
            .help("If not, the search is due within 30 days.", "Si no, la búsqueda vence a los 30 días.");
        /// When custody was awarded.
        pub sibling_group_custody_on: Fact<Date> = ask("301.70(g)(1)")
            .when("placedTogetherAtCustody", &["false"])
            .label("When was custody awarded of the sibling group, or of a child with a sibling in placement?", "¿Cuándo se otorgó la custodia del grupo de hermanos, o de un niño o una niña con un hermano en colocación?")
            .help("The search starts again with each child.", "La búsqueda vuelve a empezar con cada niño o niña.");
        /// (f)(1).
        pub parents_and_relatives_asked: Fact<bool> = ask("301.70(f)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that parents and known relatives were asked who might take the siblings?", "¿Consta por escrito que se preguntó a los padres y familiares conocidos quién podría acoger a los hermanos?")
            .help("Relatives who may be willing to become relative foster parents.", "Familiares que quizá quieran acogerlos.");
        /// (f)(2).
        pub foster_parents_asked: Fact<bool> = ask("301.70(f)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that the siblings' current foster parents were asked?", "¿Consta por escrito que se preguntó a los padres de crianza actuales de los hermanos?")
            .help("Whether they can take them within licensing standards. Yes also where it says that there are none.", "Si pueden acogerlos según las normas de licencia. Sí también si consta que no los hay.");
        /// (f)(3).
        pub adoptive_parents_asked: Fact<bool> = ask("301.70(f)(3)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that adoptive parents or guardians of siblings who left care were asked?", "¿Consta por escrito que se preguntó a los padres adoptivos o tutores de hermanos que dejaron el cuidado?")
            .help("Yes also where it says that there are none.", "Sí también si consta que no los hay.");
        /// (f)(4).
        pub vacancies_searched: Fact<bool> = ask("301.70(f)(4)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that vacant homes of the Department and of agencies were searched?", "¿Consta por escrito que se buscaron hogares vacantes del Departamento y de las agencias?")
            .help("For joint placements that suit; near the child's home where the goal is return home.", "Colocaciones conjuntas adecuadas; cerca del hogar si la meta es el regreso.");
        /// When the search was complete.
        pub search_completed_on: Fact<Date> = ask("301.70(f), (g)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("When was the search complete, all four steps in writing?", "¿Cuándo se completó la búsqueda, con los cuatro pasos por escrito?")
            .help("A day says that all four were taken.", "Una fecha indica que se dieron los cuatro.");
        /// Whether a placement was changed.
        pub placement_changed: Fact<bool> = ask("301.70(g)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Was the placement of one of them changed since?", "¿Cambió desde entonces la colocación de alguno?")
            .help("Each change asks for a search again.", "Cada cambio pide otra búsqueda.");
        /// Whether it was searched then.
        pub searched_at_move: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was the search made at the change, its four steps in writing?", "¿Se hizo la búsqueda con el cambio, con sus cuatro pasos por escrito?")
            .help("At every change, if there were several.", "En cada cambio, si hubo varios.");
        /// Whether that was an emergency.
        pub emergency_removal: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was that removal necessary in an emergency?", "¿Fue ese traslado necesario por una emergencia?")
            .help("A fire or natural disaster, a threat by the child's behavior, abuse or neglect with imminent risk, and the like.", "Incendio o desastre natural, una amenaza por la conducta, maltrato o negligencia con riesgo inminente, y similares.");
        /// Whether a place is needed.
        pub needs_placement: Fact<bool> = ask("301.70(i)")
            .group("Joining a sibling", "Reunirse con un hermano")
            .when("hasSibling", &["true"])
            .label("Does the child enter care, or need a new placement?", "¿Entra el niño o la niña en cuidado, o necesita otra colocación?")
            .help("Then it is looked at whether a sibling is in care.", "Entonces se averigua si un hermano está en cuidado.");
        /// Whether a sibling is in care.
        pub sibling_in_custody: Fact<bool> = ask("301.70(i)")
            .by(AnsweredBy::Department)
            .when("needsPlacement", &["true"])
            .label("Is a sibling in the Department's custody or guardianship?", "¿Está un hermano bajo custodia o tutela del Departamento?")
            .help("The Department determines it.", "Lo determina el Departamento.");
        /// Whether joining is best.
        pub join_best_for_each: Fact<bool> = ask("301.70(i)(1)")
            .by(AnsweredBy::Department)
            .when("siblingInCustody", &["true"])
            .label("Was it found best for each of them that the child joins that sibling?", "¿Se determinó que conviene a cada uno que se reúna con ese hermano?")
            .help("For every sibling, not only for the child.", "A cada hermano, no solo al niño o la niña.");
        /// Whether the caregiver can and will.
        pub siblings_caregiver_able_and_willing: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is that sibling's caregiver able and willing to take the child?", "¿Puede y quiere acoger al niño o la niña quien cuida a ese hermano?")
            .help("Both are needed.", "Hacen falta ambas cosas.");
        /// Whether the child was placed there.
        pub placed_with_that_sibling: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is the child placed with that sibling, or about to be?", "¿Está colocado con ese hermano, o va a estarlo?")
            .help("In the same home.", "En el mismo hogar.");
        /// Whether caregivers support the tie.
        pub caregiver_supports_tie: Fact<bool> = ask("301.70(b), (h)(3)")
            .group("The caregivers", "Las personas cuidadoras")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the caregivers willing and able to support the tie between the siblings?", "¿Quieren y pueden las personas cuidadoras apoyar el vínculo entre los hermanos?")
            .help("Actively, with frequent contact and visits, as far as each child's best interests go.", "Activamente, con contacto y visitas frecuentes, hasta donde convenga a cada niño.");
        /// Whether several relatives offer themselves.
        pub relatives_willing_to_share: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("siblingsPlacedApart", &["true"])
            .label("Do two or more relatives say that they would share the siblings and nurture their ties?", "¿Dicen dos o más familiares que se repartirían a los hermanos y cuidarían sus vínculos?")
            .help("One home for all is preferable; this comes second.", "Es preferible un hogar para todos; esto viene después.");
        /// Whether that was considered.
        pub shared_plan_considered: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("relativesWillingToShare", &["true"])
            .label("Was a placement with those relatives considered?", "¿Se consideró una colocación con esos familiares?")
            .help("Considered, whatever came of it.", "Considerada, sea cual fuera el resultado.");
        /// Whether it is a relative's home.
        pub relative_caregiver: Fact<bool> = ask("301.80(b), (d), (f)")
            .when("hasSibling", &["true"])
            .label("Is the child placed, or to be placed, with a relative?", "¿Está o estará colocado con un familiar?")
            .help("Fictive kin and godparents count.", "También cuentan los familiares ficticios, padrinos y madrinas.");
        /// 301.80(b).
        pub sibling_support_assessed: Fact<bool> = ask("301.80(b)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative's willingness to support the sibling ties assessed, and is the result in the case record?", "¿Se evaluó la disposición del familiar a apoyar los vínculos, y consta el resultado en el expediente?")
            .help("Siblings whom the child does not know yet included.", "Incluidos los hermanos que aún no conoce.");
        /// 301.80(d).
        pub told_together_preferable: Fact<bool> = ask("301.80(d)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that one home for all is preferable, and to encourage contact otherwise?", "¿Se dijo al familiar que es preferible un hogar para todos y, si no, que fomente el contacto?")
            .help("Before the placement.", "Antes de la colocación.");
        /// 301.80(f).
        pub told_siblings_may_follow: Fact<bool> = ask("301.80(f)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that siblings may follow, or contact with them be asked for?", "¿Se dijo al familiar que pueden venir hermanos después, o pedirse contacto con ellos?")
            .help("Siblings who later need a placement, live elsewhere or live independently.", "Hermanos que luego necesiten colocación, vivan en otro lugar o sean independientes.");
        /// Whether there are step-siblings.
        pub step_siblings_entered_together: Fact<bool> = ask("301.70(h)(2)")
            .when("hasSibling", &["true"])
            .label("Did step-siblings enter care together?", "¿Entraron juntos en cuidado hermanastros?")
            .help("They are placed together at first.", "Al principio se les coloca juntos.");
        /// Whether they were together at first.
        pub step_siblings_together_at_first: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Were they placed together at first?", "¿Se les colocó juntos al principio?")
            .help("When they entered care.", "Al entrar en cuidado.");
        /// Whether the assessment is complete.
        pub integrated_assessment_complete: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Is the Integrated Assessment complete?", "¿Está completa la evaluación integrada?")
            .help("After it, their placement is looked at again.", "Después se vuelve a examinar su colocación.");
        /// Whether it was looked at again.
        pub step_siblings_looked_at_again: Fact<bool> = ask("301.70(h)(2)")
            .when("integratedAssessmentComplete", &["true"])
            .label("Was it looked at again whether they stay together?", "¿Se volvió a examinar si siguen juntos?")
            .help("After the Integrated Assessment.", "Después de la evaluación integrada.");
        /// How a sibling left care.
        pub former_care_sibling: Fact<FormerCare> = ask("301.70(c)")
            .group("A sibling who left care", "Un hermano que dejó el cuidado")
            .when("hasSibling", &["true"])
            .label("Do case records or the parents show a sibling who left care?", "¿Muestran los expedientes o los padres a un hermano que dejó el cuidado?")
            .help("Adopted, in subsidized guardianship or emancipated.", "Adoptado, en tutela subsidiada o emancipado.");
        /// That sibling's age.
        pub emancipated_sibling_age: Fact<Age> = ask("301.70(c)")
            .when("formerCareSibling", &["emancipated"])
            .label("How old is the emancipated sibling?", "¿Qué edad tiene el hermano emancipado?")
            .help("From 21 on he or she can be considered as a home.", "Desde los 21 puede considerarse como hogar.");
        /// Whether the parents were consulted.
        pub parents_consulted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Were the child's parents consulted on placement with that sibling?", "¿Se consultó a los padres sobre la colocación con ese hermano?")
            .help("By the caseworker.", "Por la persona encargada del caso.");
        /// Whether to explore it.
        pub explore_in_best_interests: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Did the caseworker find it best for the child to explore that placement?", "¿Determinó la persona encargada del caso que conviene explorar esa colocación?")
            .help("In consultation with the parents.", "En consulta con los padres.");
        /// Whether a parent objects.
        pub parent_objects: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Does a parent object?", "¿Se opone un padre o una madre?")
            .help("Then that home need not be contacted.", "Entonces no hace falta contactar con ese hogar.");
        /// Whether that home was contacted.
        pub that_home_contacted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Was that home asked whether it would be considered?", "¿Se preguntó a ese hogar si quiere ser considerado?")
            .help("The adoptive parent, the guardian, or the emancipated sibling.", "El padre o la madre adoptivos, el tutor o el hermano emancipado.");
        /// Whether it is willing.
        pub that_home_willing: Fact<bool> = ask("301.70(c)")
            .when("thatHomeContacted", &["true"])
            .label("Is it willing to be considered?", "¿Quiere ser considerado?")
            .help("Then it is determined whether placement there is best for the child.", "Entonces se determina si conviene colocar allí al niño o la niña.");
        /// Whether that was determined.
        pub placement_there_determined: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("thatHomeWilling", &["true"])
            .label("Was it determined whether placement in that home is best for the child?", "¿Se determinó si la colocación en ese hogar conviene al niño o la niña?")
            .help("Either way.", "En un sentido u otro.");
        /// By which a due date is told that is no business day.
        pub calendar: Calendar = flat();
    }
}
