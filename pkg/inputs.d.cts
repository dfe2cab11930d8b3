// The inputs: generated from the facts as the Rust sources declare them.

/** One of: open; done; done late; overdue; waiting. */
export type DutyStatus =
  | "open"
  | "done"
  | "done_late"
  | "overdue"
  | "waiting";

/** One of: confirmed; cannot be confirmed. */
export type GodparentConfirmation =
  | "confirmed"
  | "cannot_be_confirmed";

/** One of: New Year's Day; Martin Luther King Jr. Day; Lincoln's Birthday; Presidents' Day; Casimir Pulaski Day; Good Friday; Memorial Day; Juneteenth; Independence Day; Labor Day; Columbus Day / Indigenous Peoples' Day; General election day; Veterans Day; Thanksgiving Day; Day after Thanksgiving; Christmas Day. */
export type Holiday =
  | "new_years_day"
  | "martin_luther_king_day"
  | "lincolns_birthday"
  | "presidents_day"
  | "casimir_pulaski_day"
  | "good_friday"
  | "memorial_day"
  | "juneteenth"
  | "independence_day"
  | "labor_day"
  | "columbus_day"
  | "general_election_day"
  | "veterans_day"
  | "thanksgiving_day"
  | "day_after_thanksgiving"
  | "christmas_day";

/** One of: Grandparent; Brother or sister; Half-brother or half-sister; Great-grandparent; Uncle; Aunt; Nephew; Niece; First cousin; First cousin once removed (a first cousin's child, or a parent's first cousin); Second cousin (their parent and the child's are first cousins); Great-uncle (a grandparent's brother); Great-aunt (a grandparent's sister); Step-father; Step-mother; Step-grandfather; Step-grandmother; Step-brother; Step-sister; Civil-union partner of the child's parent; Adult child of a parent's civil-union partner; Parent; Great-great-grandparent; Great-great-uncle; Great-great-aunt; Grandnephew (a niece's or nephew's son); Grandniece (a niece's or nephew's daughter); First cousin twice removed (a first cousin's grandchild, or a grandparent's first cousin); Second cousin once removed (a second cousin's child, or a parent's second cousin); Third cousin; Step-uncle; Step-aunt; Partner of the child's parent, without marriage or civil union; None of these; godparent. */
export type KinOrGodparent =
  | "grandparent"
  | "sibling"
  | "half_sibling"
  | "great_grandparent"
  | "uncle"
  | "aunt"
  | "nephew"
  | "niece"
  | "first_cousin"
  | "first_cousin_once_removed"
  | "second_cousin"
  | "great_uncle"
  | "great_aunt"
  | "step_father"
  | "step_mother"
  | "step_grandfather"
  | "step_grandmother"
  | "step_brother"
  | "step_sister"
  | "parents_civil_union_partner"
  | "adult_child_of_parents_civil_union_partner"
  | "parent"
  | "great_great_grandparent"
  | "great_great_uncle"
  | "great_great_aunt"
  | "grandnephew"
  | "grandniece"
  | "first_cousin_twice_removed"
  | "second_cousin_once_removed"
  | "third_cousin"
  | "step_uncle"
  | "step_aunt"
  | "parents_unmarried_partner"
  | "none"
  | "godparent";

/** One of: relative; not a relative; undetermined. */
export type Outcome =
  | "relative"
  | "not_relative"
  | "undetermined";

/** One of: legal presumption (for example, marriage to the mother); voluntary acknowledgment; court decision; adoption by him; gestational surrogacy. */
export type PaternityRoute =
  | "presumption"
  | "acknowledgment"
  | "adjudication"
  | "adoption"
  | "gestational_surrogacy";

/** One of: Grandparent; Brother or sister; Half-brother or half-sister; Great-grandparent; Uncle; Aunt; Nephew; Niece; First cousin; First cousin once removed (a first cousin's child, or a parent's first cousin); Second cousin (their parent and the child's are first cousins); Great-uncle (a grandparent's brother); Great-aunt (a grandparent's sister); Step-father; Step-mother; Step-grandfather; Step-grandmother; Step-brother; Step-sister; Civil-union partner of the child's parent; Adult child of a parent's civil-union partner; Parent; Great-great-grandparent; Great-great-uncle; Great-great-aunt; Grandnephew (a niece's or nephew's son); Grandniece (a niece's or nephew's daughter); First cousin twice removed (a first cousin's grandchild, or a grandparent's first cousin); Second cousin once removed (a second cousin's child, or a parent's second cousin); Third cousin; Step-uncle; Step-aunt; Partner of the child's parent, without marriage or civil union; None of these. */
export type Relationship =
  | "grandparent"
  | "sibling"
  | "half_sibling"
  | "great_grandparent"
  | "uncle"
  | "aunt"
  | "nephew"
  | "niece"
  | "first_cousin"
  | "first_cousin_once_removed"
  | "second_cousin"
  | "great_uncle"
  | "great_aunt"
  | "step_father"
  | "step_mother"
  | "step_grandfather"
  | "step_grandmother"
  | "step_brother"
  | "step_sister"
  | "parents_civil_union_partner"
  | "adult_child_of_parents_civil_union_partner"
  | "parent"
  | "great_great_grandparent"
  | "great_great_uncle"
  | "great_great_aunt"
  | "grandnephew"
  | "grandniece"
  | "first_cousin_twice_removed"
  | "second_cousin_once_removed"
  | "third_cousin"
  | "step_uncle"
  | "step_aunt"
  | "parents_unmarried_partner"
  | "none";

/** One of: the Department; the Department or the responsible agency; the caseworker; the placing worker; the permanency worker; the supervisor; the caregiver; the fictive kin caregiver; the relative and the adults at home; the parents; whoever is told; the review convener; regional clinical staff; the Specialized Foster Care Unit; the clinician. */
export type Role =
  | "department"
  | "agency"
  | "caseworker"
  | "placing_worker"
  | "permanency_worker"
  | "supervisor"
  | "caregiver"
  | "fictive_kin"
  | "relative_household"
  | "parents"
  | "recipient"
  | "convener"
  | "regional_clinical"
  | "specialised_unit"
  | "clinician";

/** One of: Through the mother; Through the father. */
export type Side =
  | "maternal"
  | "paternal";

/** One of: marriage; civil union; unmarried couple. */
export type SpouseKind =
  | "marriage"
  | "civil_union"
  | "unmarried_partner";

/** One of: met; not met; not known yet; does not apply; pending. */
export type Status =
  | "met"
  | "not_met"
  | "unknown"
  | "not_applicable"
  | "pending";

/** One of: Mother; Father; Parent; Brother; Sister; Brother or sister; Half-brother; Half-sister; Half-brother or half-sister; Son; Daughter; Child; Husband or wife; Former husband or wife; Civil-union partner; Step-mother; Step-father; Step-parent; Step-brother; Step-sister; Step-brother or step-sister; Step-son; Step-daughter; Step-child. */
export type Step =
  | "mother"
  | "father"
  | "parent"
  | "brother"
  | "sister"
  | "sibling"
  | "half_brother"
  | "half_sister"
  | "half_sibling"
  | "son"
  | "daughter"
  | "child"
  | "spouse"
  | "ex_spouse"
  | "civil_union_partner"
  | "step_mother"
  | "step_father"
  | "step_parent"
  | "step_brother"
  | "step_sister"
  | "step_sibling"
  | "step_son"
  | "step_daughter"
  | "step_child";

/** One of: by birth; by adoption. */
export type TieBy =
  | "blood"
  | "adoption";

/** One of: with the child; with the child's family; with neither. */
export type TiesWith =
  | "child"
  | "family"
  | "neither";

/** The facts that `checkRelative` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface RelativeInput {
  /** Which day is asked about? Ages and terms are counted to this day. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** When was the person born? A date of birth, or the age below. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200. */
  personBirthDate?: string | null;
  /** How old is the person? Completed years on the day asked about. (301.20 "Relative") A whole number from 0 to 130. */
  personAge?: number | null;
  /** Is the person a legal parent of the child? With rights that have not been terminated; a father once paternity is established. Also someone who adopted the child. (301.20 "Parents") */
  personIsLegalParent?: boolean | null;
  /** Was the person the child's parent, with rights that have been terminated? A birth parent whose rights ended is still related by birth. (301.20 "Parents") */
  personRightsTerminated?: boolean | null;
  /** What is the person to the child? The person's own tie in law on the day asked about, not one through a spouse. Leave it open if it is not known. (301.20 "Relative") */
  relationship?: Relationship | null;
  /** Does the relationship arise by birth or by adoption? Both count alike. (301.20 "Relative") */
  tieBy?: TieBy | null;
  /** Through which parent does the tie run? Kin through the father count once paternity is established. (301.20 "Father") */
  side?: Side | null;
  /** Is the person the spouse or partner of someone related to the child? Of whom? Choose what that spouse or partner is to the child. Choose "none of these" if there is no such spouse. (301.20 "Relative") */
  spouseOf?: KinOrGodparent | null;
  /** What kind of union is or was it? A spouse counts, and so does a party to a civil union; an unmarried partner does not. (301.20 "Relative") */
  spouseKind?: SpouseKind | null;
  /** Is the marriage or civil union that the tie rests on still in force? A step tie ends with divorce. If it was only the parent's death that ended the union, the step tie stands: answer yes. (301.20 "Relative") */
  spouseCurrent?: boolean | null;
  /** Is the child's paternity established? By one of the five ways that the definition of "father" lists. (301.20 "Father") */
  paternityEstablished?: boolean | null;
  /** On what ground is the man treated as the father? The only ground there is. (301.20 "Father") */
  paternityRoute?: PaternityRoute | null;
  /** Was the presumption rebutted? A rebutted presumption establishes nothing. (301.20 "Father") */
  presumptionRebutted?: boolean | null;
  /** Did the acknowledgment take effect? Under Article 3 of the Illinois Parentage Act of 2015. (301.20 "Father") */
  acknowledgmentEffective?: boolean | null;
  /** Was the acknowledgment rescinded? Taken back by one of those who signed it. (301.20 "Father") */
  acknowledgmentRescinded?: boolean | null;
  /** Was the acknowledgment successfully challenged? A challenge that failed or is pending is no. (301.20 "Father") */
  acknowledgmentChallenged?: boolean | null;
  /** Is the surrogacy arrangement valid, and does it comply with the law? With the Gestational Surrogacy Act or other law. (301.20 "Father") */
  surrogacyValid?: boolean | null;
  /** Is the person unrelated to the child by birth or marriage? Yes also for a former in-law, for kin of a man whose paternity is not established, and for someone related only by adoption who is not on the list. (301.20 "Fictive kin") */
  unrelatedByBirthOrMarriage?: boolean | null;
  /** Are significant and close personal or emotional ties shown? With the child, or with the child's family. (301.20 "Fictive kin") */
  tiesSignificant?: boolean | null;
  /** With whom are those ties? Ties with the family are enough. (301.20 "Fictive kin") */
  tiesWith?: TiesWith | null;
  /** Do those ties come from before the child's placement with the person? If the child is not placed with the person, ties that exist now count as from before. (301.20 "Fictive kin") */
  tiesBeforePlacement?: boolean | null;
  /** Is the person the child's current foster parent? On the day asked about. (301.20 "Fictive kin") */
  currentFosterParent?: boolean | null;
  /** Is the child in the custody or guardianship of the Department? Under the Children and Family Services Act and the Juvenile Court Act of 1987. (301.20 "Fictive kin") */
  inDepartmentCustody?: boolean | null;
  /** Since when, without a break, has the child been in the person's home? A break starts the year again. (301.20 "Fictive kin") `YYYY-MM-DD`, 1900 to 2200. */
  placedWithPersonSince?: string | null;
  /** Has the child a significant and family-like relationship with the foster parent? A finding of those who know the child. (301.20 "Fictive kin") */
  familyLike?: boolean | null;
  /** Has the Department identified the foster parent as the child's permanent connection? Only the Department can. (301.20 "Fictive kin") */
  permanentConnectionIdentified?: boolean | null;
  /** Did the person sponsor the child at baptism? If it is only claimed and not confirmed, leave it open. (301.20 "Godparent") */
  godparentSponsor?: boolean | null;
  /** Did the parents entrust the person with a special duty to help raise the child? If they cannot raise the child themselves. If it is only claimed, leave it open. (301.20 "Godparent") */
  godparentEntrusted?: boolean | null;
  /** Does anyone or anything confirm the godparent tie? The parents, other family, the child, or a document. (301.80(e)(1)(B)) */
  godparentConfirmation?: GodparentConfirmation | null;
  /** How does one get from the child to the person? Step by step from the child: mother, mother, sister, daughter. In place of naming the relationship. (301.20 "Relative") 1 to 12 entries. */
  kinPath?: Array<Step> | null;
  /** Do the child and the other child have at least one parent in common? One and the same other child in all of these questions. (301.20 "Siblings") */
  siblingParentInCommon?: boolean | null;
  /** Is the other child a step-sibling? Step-siblings may count on two further conditions. (301.20 "Siblings") */
  stepSibling?: boolean | null;
  /** Did they enter substitute care together? Asked of step-siblings. (301.20 "Siblings") */
  siblingEnteredCareTogether?: boolean | null;
  /** Do they have a positive relationship? Asked of step-siblings. (301.20 "Siblings") */
  siblingPositiveRelationship?: boolean | null;
  /** Were parental rights to one or more of the children terminated? Siblings remain siblings then if a juvenile petition was pending. (301.20 "Siblings") */
  siblingRightsTerminated?: boolean | null;
  /** Was a petition under Article II of the Juvenile Court Act pending then? When the rights were terminated. (301.20 "Siblings") */
  siblingPetitionPendingAtTermination?: boolean | null;
  /** Was one of them adopted or placed in private guardianship? Siblings remain siblings then if they were in the Department's care just before. (301.20 "Siblings") */
  siblingAdoptedOrInGuardianship?: boolean | null;
  /** Were they in the Department's custody or guardianship immediately before? Under Article II of the Juvenile Court Act. (301.20 "Siblings") */
  siblingInCareBeforeThat?: boolean | null;
  /** Are the child and that sibling placed together with the person? No speaks for every sibling. (301.20 "Relative") */
  siblingPlacedTogether?: boolean | null;
  /** The person's ties to that sibling The same questions, with the sibling in the child's place. (301.20 "Relative") */
  siblingTie?: {
    /** What is the person to the child? The person's own tie in law on the day asked about, not one through a spouse. Leave it open if it is not known. (301.20 "Relative") */
    relationship?: Relationship | null;
    /** Does the relationship arise by birth or by adoption? Both count alike. (301.20 "Relative") */
    tieBy?: TieBy | null;
    /** Through which parent does the tie run? Kin through the father count once paternity is established. (301.20 "Father") */
    side?: Side | null;
    /** Is the person the spouse or partner of someone related to the child? Of whom? Choose what that spouse or partner is to the child. Choose "none of these" if there is no such spouse. (301.20 "Relative") */
    spouseOf?: KinOrGodparent | null;
    /** What kind of union is or was it? A spouse counts, and so does a party to a civil union; an unmarried partner does not. (301.20 "Relative") */
    spouseKind?: SpouseKind | null;
    /** Is the marriage or civil union that the tie rests on still in force? A step tie ends with divorce. If it was only the parent's death that ended the union, the step tie stands: answer yes. (301.20 "Relative") */
    spouseCurrent?: boolean | null;
    /** Is the child's paternity established? By one of the five ways that the definition of "father" lists. (301.20 "Father") */
    paternityEstablished?: boolean | null;
    /** On what ground is the man treated as the father? The only ground there is. (301.20 "Father") */
    paternityRoute?: PaternityRoute | null;
    /** Was the presumption rebutted? A rebutted presumption establishes nothing. (301.20 "Father") */
    presumptionRebutted?: boolean | null;
    /** Did the acknowledgment take effect? Under Article 3 of the Illinois Parentage Act of 2015. (301.20 "Father") */
    acknowledgmentEffective?: boolean | null;
    /** Was the acknowledgment rescinded? Taken back by one of those who signed it. (301.20 "Father") */
    acknowledgmentRescinded?: boolean | null;
    /** Was the acknowledgment successfully challenged? A challenge that failed or is pending is no. (301.20 "Father") */
    acknowledgmentChallenged?: boolean | null;
    /** Is the surrogacy arrangement valid, and does it comply with the law? With the Gestational Surrogacy Act or other law. (301.20 "Father") */
    surrogacyValid?: boolean | null;
    /** Is the person unrelated to the child by birth or marriage? Yes also for a former in-law, for kin of a man whose paternity is not established, and for someone related only by adoption who is not on the list. (301.20 "Fictive kin") */
    unrelatedByBirthOrMarriage?: boolean | null;
    /** Are significant and close personal or emotional ties shown? With the child, or with the child's family. (301.20 "Fictive kin") */
    tiesSignificant?: boolean | null;
    /** With whom are those ties? Ties with the family are enough. (301.20 "Fictive kin") */
    tiesWith?: TiesWith | null;
    /** Do those ties come from before the child's placement with the person? If the child is not placed with the person, ties that exist now count as from before. (301.20 "Fictive kin") */
    tiesBeforePlacement?: boolean | null;
    /** Is the person the child's current foster parent? On the day asked about. (301.20 "Fictive kin") */
    currentFosterParent?: boolean | null;
    /** Is the child in the custody or guardianship of the Department? Under the Children and Family Services Act and the Juvenile Court Act of 1987. (301.20 "Fictive kin") */
    inDepartmentCustody?: boolean | null;
    /** Since when, without a break, has the child been in the person's home? A break starts the year again. (301.20 "Fictive kin") `YYYY-MM-DD`, 1900 to 2200. */
    placedWithPersonSince?: string | null;
    /** Has the child a significant and family-like relationship with the foster parent? A finding of those who know the child. (301.20 "Fictive kin") */
    familyLike?: boolean | null;
    /** Has the Department identified the foster parent as the child's permanent connection? Only the Department can. (301.20 "Fictive kin") */
    permanentConnectionIdentified?: boolean | null;
    /** Did the person sponsor the child at baptism? If it is only claimed and not confirmed, leave it open. (301.20 "Godparent") */
    godparentSponsor?: boolean | null;
    /** Did the parents entrust the person with a special duty to help raise the child? If they cannot raise the child themselves. If it is only claimed, leave it open. (301.20 "Godparent") */
    godparentEntrusted?: boolean | null;
    /** Does anyone or anything confirm the godparent tie? The parents, other family, the child, or a document. (301.80(e)(1)(B)) */
    godparentConfirmation?: GodparentConfirmation | null;
  } | null;
  /** Was the child in the Department's guardianship before an adoption? For children who were adopted and came back into care. (301.20 "Relative") */
  wasInGuardianship?: boolean | null;
  /** Was the child then adopted? After that guardianship. (301.20 "Relative") */
  wasAdopted?: boolean | null;
  /** When was the child adopted? Decides nothing by itself. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200. */
  adoptionDate?: string | null;
  /** Did the child later come back into the Department's custody or guardianship? Temporary custody is enough. (301.20 "Relative") */
  returnedToCare?: boolean | null;
  /** What was the person to the child just before the adoption? The only tie there was then. (301.20 "Relative") */
  preAdoptionRelationship?: KinOrGodparent | null;
  /** Has the Department determined that considering the person a relative is in the child's best interests? No means that it determined the opposite. Leave it open while there is no determination. (301.20 "Relative") */
  bestInterestsFinding?: boolean | null;
}
