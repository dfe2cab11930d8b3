//! What may be known of siblings and of where they are placed.

use crate::engine::fact::{Age, AnsweredBy, Fact, ask, codes, facts, flat};
use crate::law::shared::apart::Apart;
use crate::time::calendar::{Calendar, Date};

codes! {
    /// The grounds on which it can be in a child's best interests to be apart: 301.70(e).
    pub enum BestInterestsGround {
        /// (e)(1).
        SpecialNeeds = "special_needs", "special needs that require it";
        /// (e)(2).
        RiskOfHarm = "risk_of_harm", "a risk of harm if placed together";
        /// (e)(3).
        CurrentFosterHome = "current_foster_home", "the child would have to leave a current foster home";
        /// None of the three.
        NoneOfThese = "none", "none of these";
    }
}

codes! {
    /// How a sibling left care: 301.70(c).
    pub enum FormerCare {
        /// By adoption.
        Adopted = "adopted", "adopted";
        /// To subsidised guardianship.
        Guardianship = "guardianship", "in subsidized guardianship";
        /// Emancipated.
        Emancipated = "emancipated", "emancipated";
        /// Nobody did.
        Nobody = "none", "no sibling has";
    }
}

facts! { "siblings.facts":
    /// What may be known of siblings and of where they are placed.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.70")
            .group("The siblings")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// Whether there is a sibling at all.
        pub has_sibling: Fact<bool> = ask("301.20 \"Siblings\", 301.70(a)")
            .label("Does the child have a sibling who is in care, enters it, or has left it?")
            .help("One parent in common is enough. Step-siblings may count.");
        /// Whether they live apart.
        pub siblings_placed_apart: Fact<bool> = ask("301.70(a)")
            .when("hasSibling", &["true"])
            .label("Are siblings in care placed apart, or to be?")
            .help("No: all of them are in one home.");
        /// Why, and who has looked at it.
        pub apart: Apart = flat().group("Why the siblings are apart");
        /// Whether the decision is in the plan.
        pub apart_decision_in_plan: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision on the Visitation and Contact Plan too?")
            .help("It is documented in both.");
        /// The ground of best interests.
        pub best_interests_ground: Fact<BestInterestsGround> = ask("301.70(e)")
            .group("Best interests, or a relative")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["best_interests"])
            .label("On which ground is it in a child's best interests to be apart?")
            .help("Only these three count.");
        /// Placed for special needs.
        pub placed_for_special_needs: Fact<bool> = ask("301.70(e)(1)")
            .when("bestInterestsGround", &["special_needs"])
            .label("Is the child placed, or accepted, where those needs are to be met?")
            .help("Medical, educational, behavioral or emotional needs, and a placement meant for them.");
        /// The risk is documented.
        pub specific_risk_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the specific risk documented in the child's case file?")
            .help("Physical, mental or emotional harm if placed together.");
        /// So is its basis.
        pub risk_basis_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the basis for assessing that risk documented there?")
            .help("In the child's own file.");
        /// Staying is best.
        pub staying_in_best_interests: Fact<bool> = ask("301.70(e)(3)")
            .by(AnsweredBy::Department)
            .when("bestInterestsGround", &["current_foster_home"])
            .label("Was it found best for the child to stay in the current foster home rather than move?")
            .help("Rather than to a joint placement with the siblings.");
        /// With the relative is best.
        pub relative_in_best_interests: Fact<bool> = ask("301.70(a)(4)")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["relative_unwilling"])
            .label("Is placement with that relative in a child's best interests?")
            .help("Although the relative will not take all the children.");
        /// The reasons are in the case plan.
        pub apart_reasons_in_case_plan: Fact<bool> = ask("301.70(l)")
            .when("apartBasis", &["best_interests"])
            .label("Does the child's case plan say why the siblings are apart?")
            .help("Asked where it is for a child's best interests.");
        /// The efforts are in the case file.
        pub joint_efforts_in_case_file: Fact<bool> = ask("301.70(l)")
            .group("How far apart")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the efforts to place them together in the case file?")
            .help("On whichever ground they are apart.");
        /// As many together as can be.
        pub as_many_together: Fact<bool> = ask("301.70(k)")
            .by(AnsweredBy::Department)
            .when("siblingsPlacedApart", &["true"])
            .label("Are as many of the siblings together as possible?")
            .help("By their ties and best interests. Yes also where there are only two.");
        /// Near one another.
        pub proximity_efforts: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Were reasonable efforts made to place them near one another?")
            .help("Within reasonable reach, with what any placement needs.");
        /// Farther for treatment.
        pub treatment_needs_distance: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does a child's treatment require a placement farther away?")
            .help("That allows a greater distance.");
        /// Whether they were together then.
        pub placed_together_at_custody: Fact<bool> = ask("301.70(g)")
            .group("The search for a joint home")
            .when("siblingsPlacedApart", &["true"])
            .label("Were the siblings placed together when custody was awarded?")
            .help("If not, the search is due within {#sibling_search_days} days.");
        /// When custody was awarded.
        pub sibling_group_custody_on: Fact<Date> = ask("301.70(g)(1)")
            .when("placedTogetherAtCustody", &["false"])
            .label("When was custody awarded of the sibling group, or of a child with a sibling in placement?")
            .help("The search starts again with each child.");
        /// (f)(1).
        pub parents_and_relatives_asked: Fact<bool> = ask("301.70(f)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that parents and known relatives were asked who might take the siblings?")
            .help("Relatives who may be willing to become relative foster parents.");
        /// (f)(2).
        pub foster_parents_asked: Fact<bool> = ask("301.70(f)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that the siblings' current foster parents were asked?")
            .help("Whether they can take them within licensing standards. Yes also where it says that there are none.");
        /// (f)(3).
        pub adoptive_parents_asked: Fact<bool> = ask("301.70(f)(3)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that adoptive parents or guardians of siblings who left care were asked?")
            .help("Yes also where it says that there are none.");
        /// (f)(4).
        pub vacancies_searched: Fact<bool> = ask("301.70(f)(4)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that vacant homes of the Department and of agencies were searched?")
            .help("For joint placements that suit; near the child's home where the goal is return home.");
        /// When the search was complete.
        pub search_completed_on: Fact<Date> = ask("301.70(f), (g)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("When was the search complete, all four steps in writing?")
            .help("A day says that all four were taken.");
        /// Whether a placement was changed.
        pub placement_changed: Fact<bool> = ask("301.70(g)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Was the placement of one of them changed since?")
            .help("Each change asks for a search again.");
        /// Whether it was searched then.
        pub searched_at_move: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was the search made at the change, its four steps in writing?")
            .help("At every change, if there were several.");
        /// Whether that was an emergency.
        pub emergency_removal: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was that removal necessary in an emergency?")
            .help("A fire or natural disaster, a threat by the child's behavior, abuse or neglect with imminent risk, \
                   and the like.");
        /// Whether a place is needed.
        pub needs_placement: Fact<bool> = ask("301.70(i)")
            .group("Joining a sibling")
            .when("hasSibling", &["true"])
            .label("Does the child enter care, or need a new placement?")
            .help("Then it is looked at whether a sibling is in care.");
        /// Whether a sibling is in care.
        pub sibling_in_custody: Fact<bool> = ask("301.70(i)")
            .by(AnsweredBy::Department)
            .when("needsPlacement", &["true"])
            .label("Is a sibling in the Department's custody or guardianship?")
            .help("The Department determines it.");
        /// Whether joining is best.
        pub join_best_for_each: Fact<bool> = ask("301.70(i)(1)")
            .by(AnsweredBy::Department)
            .when("siblingInCustody", &["true"])
            .label("Was it found best for each of them that the child joins that sibling?")
            .help("For every sibling, not only for the child.");
        /// Whether the caregiver can and will.
        pub siblings_caregiver_able_and_willing: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is that sibling's caregiver able and willing to take the child?")
            .help("Both are needed.");
        /// Whether the child was placed there.
        pub placed_with_that_sibling: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is the child placed with that sibling, or about to be?")
            .help("In the same home.");
        /// Whether caregivers support the tie.
        pub caregiver_supports_tie: Fact<bool> = ask("301.70(b), (h)(3)")
            .group("The caregivers")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the caregivers willing and able to support the tie between the siblings?")
            .help("Actively, with frequent contact and visits, as far as each child's best interests go.");
        /// Whether several relatives offer themselves.
        pub relatives_willing_to_share: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("siblingsPlacedApart", &["true"])
            .label("Do two or more relatives say that they would share the siblings and nurture their ties?")
            .help("One home for all is preferable; this comes second.");
        /// Whether that was considered.
        pub shared_plan_considered: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("relativesWillingToShare", &["true"])
            .label("Was a placement with those relatives considered?")
            .help("Considered, whatever came of it.");
        /// Whether it is a relative's home.
        pub relative_caregiver: Fact<bool> = ask("301.80(b), (d), (f)")
            .when("hasSibling", &["true"])
            .label("Is the child placed, or to be placed, with a relative?")
            .help("Fictive kin and godparents count.");
        /// 301.80(b).
        pub sibling_support_assessed: Fact<bool> = ask("301.80(b)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative's willingness to support the sibling ties assessed, and is the result in the case \
                    record?")
            .help("Siblings whom the child does not know yet included.");
        /// 301.80(d).
        pub told_together_preferable: Fact<bool> = ask("301.80(d)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that one home for all is preferable, and to encourage contact otherwise?")
            .help("Before the placement.");
        /// 301.80(f).
        pub told_siblings_may_follow: Fact<bool> = ask("301.80(f)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that siblings may follow, or contact with them be asked for?")
            .help("Siblings who later need a placement, live elsewhere or live independently.");
        /// Whether there are step-siblings.
        pub step_siblings_entered_together: Fact<bool> = ask("301.70(h)(2)")
            .when("hasSibling", &["true"])
            .label("Did step-siblings enter care together?")
            .help("They are placed together at first.");
        /// Whether they were together at first.
        pub step_siblings_together_at_first: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Were they placed together at first?")
            .help("When they entered care.");
        /// Whether the assessment is complete.
        pub integrated_assessment_complete: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Is the Integrated Assessment complete?")
            .help("After it, their placement is looked at again.");
        /// Whether it was looked at again.
        pub step_siblings_looked_at_again: Fact<bool> = ask("301.70(h)(2)")
            .when("integratedAssessmentComplete", &["true"])
            .label("Was it looked at again whether they stay together?")
            .help("After the Integrated Assessment.");
        /// How a sibling left care.
        pub former_care_sibling: Fact<FormerCare> = ask("301.70(c)")
            .group("A sibling who left care")
            .when("hasSibling", &["true"])
            .label("Do case records or the parents show a sibling who left care?")
            .help("Adopted, in subsidized guardianship or emancipated.");
        /// That sibling's age.
        pub emancipated_sibling_age: Fact<Age> = ask("301.70(c)")
            .when("formerCareSibling", &["emancipated"])
            .label("How old is the emancipated sibling?")
            .help("From {#sibling_home_age} on he or she can be considered as a home.");
        /// Whether the parents were consulted.
        pub parents_consulted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Were the child's parents consulted on placement with that sibling?")
            .help("By the caseworker.");
        /// Whether to explore it.
        pub explore_in_best_interests: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Did the caseworker find it best for the child to explore that placement?")
            .help("In consultation with the parents.");
        /// Whether a parent objects.
        pub parent_objects: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Does a parent object?")
            .help("Then that home need not be contacted.");
        /// Whether that home was contacted.
        pub that_home_contacted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Was that home asked whether it would be considered?")
            .help("The adoptive parent, the guardian, or the emancipated sibling.");
        /// Whether it is willing.
        pub that_home_willing: Fact<bool> = ask("301.70(c)")
            .when("thatHomeContacted", &["true"])
            .label("Is it willing to be considered?")
            .help("Then it is determined whether placement there is best for the child.");
        /// Whether that was determined.
        pub placement_there_determined: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("thatHomeWilling", &["true"])
            .label("Was it determined whether placement in that home is best for the child?")
            .help("Either way.");
        /// By which a due date is told that is no business day.
        pub calendar: Calendar = flat();
    }
}
