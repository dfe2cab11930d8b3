//! The facts about siblings and their placements.

use crate::engine::fact::{Age, AnsweredBy, Fact, ask, codes, facts, flat};
use crate::law::shared::apart::Apart;
use crate::time::calendar::{Calendar, Date};

codes! {
    /// The grounds on which it can be in a child's best interests to be apart: 301.70(e).
    pub enum BestInterestsGround {
        /// 301.70(e)(1).
        SpecialNeeds = "special_needs", "special needs that require it";
        /// 301.70(e)(2).
        RiskOfHarm = "risk_of_harm", "a risk of harm if placed together";
        /// 301.70(e)(3).
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
        /// No sibling left care.
        Nobody = "none", "no sibling has";
    }
}

facts! { "siblings.facts":
    /// The facts about siblings and their placements.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.70")
            .group("The siblings")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// Whether the child has a sibling at all.
        pub has_sibling: Fact<bool> = ask("301.20 \"Siblings\", 301.70(a)")
            .label("Does the child have a sibling who is in care, enters it, or has left it?")
            .help("One parent in common is enough. Step-siblings may count.");
        /// Whether siblings in care live apart, or will.
        pub siblings_placed_apart: Fact<bool> = ask("301.70(a)")
            .when("hasSibling", &["true"])
            .label("Are siblings in care placed apart, or to be?")
            .help("No: all of them are in one home.");
        /// The ground on which they are apart, and the records and reviews of it.
        pub apart: Apart = flat().group("Why the siblings are apart");
        /// Whether the decision to place them apart is in the Visitation and Contact Plan.
        pub apart_decision_in_plan: Fact<bool> = ask("301.70(d)")
            .when("apartBasis", &["best_interests"])
            .label("Is that decision on the Visitation and Contact Plan too?")
            .help("It is documented in both.");
        /// The ground of best interests on which they are apart.
        pub best_interests_ground: Fact<BestInterestsGround> = ask("301.70(e)")
            .group("Best interests, or a relative")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["best_interests"])
            .label("On which ground is it in a child's best interests to be apart?")
            .help("Only these three count.");
        /// Whether the child is placed, or accepted, where special needs are to be met.
        pub placed_for_special_needs: Fact<bool> = ask("301.70(e)(1)")
            .when("bestInterestsGround", &["special_needs"])
            .label("Is the child placed, or accepted, where those needs are to be met?")
            .help("Medical, educational, behavioral or emotional needs, and a placement meant for them.");
        /// Whether the specific risk of harm is documented in the child's case file.
        pub specific_risk_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the specific risk documented in the child's case file?")
            .help("Physical, mental or emotional harm if placed together.");
        /// Whether the basis for assessing the risk is documented there.
        pub risk_basis_documented: Fact<bool> = ask("301.70(e)(2)")
            .when("bestInterestsGround", &["risk_of_harm"])
            .label("Is the basis for assessing that risk documented there?")
            .help("In the child's own file.");
        /// Whether it was found best for the child to stay in the current foster home.
        pub staying_in_best_interests: Fact<bool> = ask("301.70(e)(3)")
            .by(AnsweredBy::Department)
            .when("bestInterestsGround", &["current_foster_home"])
            .label("Was it found best for the child to stay in the current foster home rather than move?")
            .help("Rather than to a joint placement with the siblings.");
        /// Whether placement with the unwilling relative is in a child's best interests.
        pub relative_in_best_interests: Fact<bool> = ask("301.70(a)(4)")
            .by(AnsweredBy::Department)
            .when("apartBasis", &["relative_unwilling"])
            .label("Is placement with that relative in a child's best interests?")
            .help("Although the relative will not take all the children.");
        /// Whether the child's case plan says why the siblings are apart.
        pub apart_reasons_in_case_plan: Fact<bool> = ask("301.70(l)")
            .when("apartBasis", &["best_interests"])
            .label("Does the child's case plan say why the siblings are apart?")
            .help("Asked where it is for a child's best interests.");
        /// Whether the efforts to place them together are in the case file.
        pub joint_efforts_in_case_file: Fact<bool> = ask("301.70(l)")
            .group("How far apart")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the efforts to place them together in the case file?")
            .help("On whichever ground they are apart.");
        /// Whether as many of the siblings as possible are together.
        pub as_many_together: Fact<bool> = ask("301.70(k)")
            .by(AnsweredBy::Department)
            .when("siblingsPlacedApart", &["true"])
            .label("Are as many of the siblings together as possible?")
            .help("By their ties and best interests. Yes also where there are only two.");
        /// Whether reasonable efforts were made to place them near one another.
        pub proximity_efforts: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Were reasonable efforts made to place them near one another?")
            .help("Within reasonable reach, with what any placement needs.");
        /// Whether a child's treatment requires a placement farther away.
        pub treatment_needs_distance: Fact<bool> = ask("301.70(m)")
            .when("siblingsPlacedApart", &["true"])
            .label("Does a child's treatment require a placement farther away?")
            .help("That allows a greater distance.");
        /// Whether the siblings were placed together when custody was awarded.
        pub placed_together_at_custody: Fact<bool> = ask("301.70(g)")
            .group("The search for a joint home")
            .when("siblingsPlacedApart", &["true"])
            .label("Were the siblings placed together when custody was awarded?")
            .help("If not, the search is due within {#sibling_search_days} days.");
        /// When custody was awarded of the sibling group, or of a child with a sibling in placement.
        pub sibling_group_custody_on: Fact<Date> = ask("301.70(g)(1)")
            .when("placedTogetherAtCustody", &["false"])
            .label("When was custody awarded of the sibling group, or of a child with a sibling in placement?")
            .help("The search starts again with each child.");
        /// 301.70(f)(1): whether parents and known relatives were asked, in writing.
        pub parents_and_relatives_asked: Fact<bool> = ask("301.70(f)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that parents and known relatives were asked who might take the siblings?")
            .help("Relatives who may be willing to become relative foster parents.");
        /// 301.70(f)(2): whether the current foster parents were asked, in writing.
        pub foster_parents_asked: Fact<bool> = ask("301.70(f)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that the siblings' current foster parents were asked?")
            .help("Whether they can take them within licensing standards. Yes also where it says that there are none.");
        /// 301.70(f)(3): whether adoptive parents or guardians of former siblings were asked, in writing.
        pub adoptive_parents_asked: Fact<bool> = ask("301.70(f)(3)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that adoptive parents or guardians of siblings who left care were asked?")
            .help("Yes also where it says that there are none.");
        /// 301.70(f)(4): whether vacant homes were searched, in writing.
        pub vacancies_searched: Fact<bool> = ask("301.70(f)(4)")
            .when("siblingsPlacedApart", &["true"])
            .label("Is it in writing that vacant homes of the Department and of agencies were searched?")
            .help("For joint placements that suit; near the child's home where the goal is return home.");
        /// When the search was complete.
        pub search_completed_on: Fact<Date> = ask("301.70(f), (g)(1)")
            .when("siblingsPlacedApart", &["true"])
            .label("When was the search complete, all four steps in writing?")
            .help("A day says that all four were taken.");
        /// Whether a placement changed since custody was awarded.
        pub placement_changed: Fact<bool> = ask("301.70(g)(2)")
            .when("siblingsPlacedApart", &["true"])
            .label("Was the placement of one of them changed since?")
            .help("Each change asks for a search again.");
        /// Whether the search was made at that change.
        pub searched_at_move: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was the search made at the change, its four steps in writing?")
            .help("At every change, if there were several.");
        /// Whether the change was a removal in an emergency.
        pub emergency_removal: Fact<bool> = ask("301.70(g)(2)")
            .when("placementChanged", &["true"])
            .label("Was that removal necessary in an emergency?")
            .help("A fire or natural disaster, a threat by the child's behavior, abuse or neglect with imminent risk, \
                   and the like.");
        /// Whether the child enters care or needs a new placement.
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
        /// Whether joining that sibling is best for each of them.
        pub join_best_for_each: Fact<bool> = ask("301.70(i)(1)")
            .by(AnsweredBy::Department)
            .when("siblingInCustody", &["true"])
            .label("Was it found best for each of them that the child joins that sibling?")
            .help("For every sibling, not only for the child.");
        /// Whether that sibling's caregiver is able and willing to take the child.
        pub siblings_caregiver_able_and_willing: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is that sibling's caregiver able and willing to take the child?")
            .help("Both are needed.");
        /// Whether the child is placed with that sibling, or is about to be.
        pub placed_with_that_sibling: Fact<bool> = ask("301.70(i)(2)")
            .when("siblingInCustody", &["true"])
            .label("Is the child placed with that sibling, or about to be?")
            .help("In the same home.");
        /// Whether the caregivers support the siblings' relationship.
        pub caregiver_supports_tie: Fact<bool> = ask("301.70(b), (h)(3)")
            .group("The caregivers")
            .when("siblingsPlacedApart", &["true"])
            .label("Are the caregivers willing and able to support the tie between the siblings?")
            .help("Actively, with frequent contact and visits, as far as each child's best interests go.");
        /// Whether two or more relatives would share the siblings.
        pub relatives_willing_to_share: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("siblingsPlacedApart", &["true"])
            .label("Do two or more relatives say that they would share the siblings and nurture their ties?")
            .help("One home for all is preferable; this comes second.");
        /// Whether placement with those relatives was considered.
        pub shared_plan_considered: Fact<bool> = ask("301.70(h)(1), 301.80(d)")
            .when("relativesWillingToShare", &["true"])
            .label("Was a placement with those relatives considered?")
            .help("Considered, whatever came of it.");
        /// Whether the child is placed with a relative, or will be.
        pub relative_caregiver: Fact<bool> = ask("301.80(b), (d), (f)")
            .when("hasSibling", &["true"])
            .label("Is the child placed, or to be placed, with a relative?")
            .help("Fictive kin and godparents count.");
        /// 301.80(b): whether the relative's willingness to support sibling ties was assessed and recorded.
        pub sibling_support_assessed: Fact<bool> = ask("301.80(b)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative's willingness to support the sibling ties assessed, and is the result in the case \
                    record?")
            .help("Siblings whom the child does not know yet included.");
        /// 301.80(d): whether the relative was told that one home for all is preferable.
        pub told_together_preferable: Fact<bool> = ask("301.80(d)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that one home for all is preferable, and to encourage contact otherwise?")
            .help("Before the placement.");
        /// 301.80(f): whether the relative was told that siblings may follow.
        pub told_siblings_may_follow: Fact<bool> = ask("301.80(f)")
            .when("relativeCaregiver", &["true"])
            .label("Was the relative told that siblings may follow, or contact with them be asked for?")
            .help("Siblings who later need a placement, live elsewhere or live independently.");
        /// Whether step-siblings entered care together.
        pub step_siblings_entered_together: Fact<bool> = ask("301.70(h)(2)")
            .when("hasSibling", &["true"])
            .label("Did step-siblings enter care together?")
            .help("They are placed together at first.");
        /// Whether those step-siblings were placed together at first.
        pub step_siblings_together_at_first: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Were they placed together at first?")
            .help("When they entered care.");
        /// Whether the Integrated Assessment is complete.
        pub integrated_assessment_complete: Fact<bool> = ask("301.70(h)(2)")
            .when("stepSiblingsEnteredTogether", &["true"])
            .label("Is the Integrated Assessment complete?")
            .help("After it, their placement is looked at again.");
        /// Whether the step-siblings' placement was looked at again after the assessment.
        pub step_siblings_looked_at_again: Fact<bool> = ask("301.70(h)(2)")
            .when("integratedAssessmentComplete", &["true"])
            .label("Was it looked at again whether they stay together?")
            .help("After the Integrated Assessment.");
        /// How a sibling left care, if one did.
        pub former_care_sibling: Fact<FormerCare> = ask("301.70(c)")
            .group("A sibling who left care")
            .when("hasSibling", &["true"])
            .label("Do case records or the parents show a sibling who left care?")
            .help("Adopted, in subsidized guardianship or emancipated.");
        /// The age of the emancipated sibling.
        pub emancipated_sibling_age: Fact<Age> = ask("301.70(c)")
            .when("formerCareSibling", &["emancipated"])
            .label("How old is the emancipated sibling?")
            .help("From {#sibling_home_age} on he or she can be considered as a home.");
        /// Whether the parents were consulted on placement with that sibling.
        pub parents_consulted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Were the child's parents consulted on placement with that sibling?")
            .help("By the caseworker.");
        /// Whether it was found best for the child to explore that placement.
        pub explore_in_best_interests: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Did the caseworker find it best for the child to explore that placement?")
            .help("In consultation with the parents.");
        /// Whether a parent objects to that placement.
        pub parent_objects: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Does a parent object?")
            .help("Then that home need not be contacted.");
        /// Whether that home was asked whether it would be considered.
        pub that_home_contacted: Fact<bool> = ask("301.70(c)")
            .when("formerCareSibling", &["adopted", "guardianship", "emancipated"])
            .label("Was that home asked whether it would be considered?")
            .help("The adoptive parent, the guardian, or the emancipated sibling.");
        /// Whether that home is willing to be considered.
        pub that_home_willing: Fact<bool> = ask("301.70(c)")
            .when("thatHomeContacted", &["true"])
            .label("Is it willing to be considered?")
            .help("Then it is determined whether placement there is best for the child.");
        /// Whether it was determined if placement in that home is best for the child.
        pub placement_there_determined: Fact<bool> = ask("301.70(c)")
            .by(AnsweredBy::Department)
            .when("thatHomeWilling", &["true"])
            .label("Was it determined whether placement in that home is best for the child?")
            .help("Either way.");
        /// The calendar that says whether a due date is a business day.
        pub calendar: Calendar = flat();
    }
}
