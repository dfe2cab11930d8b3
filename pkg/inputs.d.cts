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

/** One of: open; done; done late; overdue; waiting; ahead; reached; past; not known. */
export type RowStatus =
  | "open"
  | "done"
  | "done_late"
  | "overdue"
  | "waiting"
  | "ahead"
  | "reached"
  | "past"
  | "unknown";

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

/** One of: hours; days; calendar days; business days; working days; days, weekends and holidays not counted; months; years; at the event itself; administrative case review; each week; each month; each quarter; every six months; each year; hours each year. */
export type Unit =
  | "hours"
  | "days"
  | "calendar_days"
  | "business_days"
  | "working_days"
  | "days_without_weekends_and_holidays"
  | "months"
  | "years"
  | "at_the_event"
  | "case_review"
  | "each_week"
  | "each_month"
  | "each_quarter"
  | "each_half_year"
  | "each_year"
  | "hours_each_year";

/** One of: relative; not a relative; undetermined. */
export type RelativeOutcome =
  | "relative"
  | "not_relative"
  | "undetermined";

/** One of: . */
export type TimelineOutcome =
  | ;

/** The lists of codes, by name. */
export interface WordLists {
  DutyStatus: DutyStatus;
  GodparentConfirmation: GodparentConfirmation;
  Holiday: Holiday;
  KinOrGodparent: KinOrGodparent;
  PaternityRoute: PaternityRoute;
  Relationship: Relationship;
  Role: Role;
  RowStatus: RowStatus;
  Side: Side;
  SpouseKind: SpouseKind;
  Status: Status;
  Step: Step;
  TieBy: TieBy;
  TiesWith: TiesWith;
  Unit: Unit;
  RelativeOutcome: RelativeOutcome;
  TimelineOutcome: TimelineOutcome;
}

/** A decision's word. */
export type Decision =
  | "relative"
  | "timeline";

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

/** The facts that `computeTimeline` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface TimelineInput {
  /** The date asked about Dates stand without it; how a row stands does not. (301) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** What happened  (301) */
  events?: {
    /** When did the Department assume legal custody? Of whatever kind: protective, temporary or by a voluntary agreement. The first, if there were several. With the time, where it is known. (301.130(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    legalCustody?: string | null;
    /** When was protective custody taken? Temporary protective custody, before any court decided. (301.80(e)(1)(G)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    protectiveCustody?: string | null;
    /** When did the court award temporary custody? Of the child and, for the rows on siblings, of the siblings on the same day. (301.130(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    temporaryCustody?: string | null;
    /** When was custody accepted under a voluntary agreement? The day on which the Department accepted custody, which may be later than the agreement. (301.130(c)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    custodyVoluntary?: string | null;
    /** When was the voluntary placement agreement entered into? The agreement itself, with written consent and prior approval. (301.40(a)(4)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    voluntaryAgreement?: string | null;
    /** When was custody awarded of the sibling group, or of a child with a sibling in placement? The search for a joint home starts again with each child. (301.70(g)(1)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    siblingGroupCustody?: string | null;
    /** When did the child come into care? The first day in substitute care. (301.440(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    entersCare?: string | null;
    /** When did the child enter federally funded foster care? Foster care with Title IV-E help. (301.320) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    federalCareStart?: string | null;
    /** When was the child placed with this caregiver? The first day with this caregiver, out of the parents' home. (301.120(a), 301.210(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    placement?: string | null;
    /** When did the child move to another placement? A move of a child whose siblings are placed elsewhere. (301.230(a)(3)(A), 301.70(g)(2)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    move?: string | null;
    /** Since when has the child been in this foster home without a break? A break starts the year again. (301.20 "Fictive kin") `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    fosterHomeSince?: string | null;
    /** When was the plan for visits with the parents established? It may come before the placement. (301.210(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    parentPlanMade?: string | null;
    /** When did the siblings first visit each other? The first visit in care, in person, with every sibling there. (301.220(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    firstSiblingVisit?: string | null;
    /** When was it decided not to share whereabouts among the siblings? The Department's determination that sharing is not in a child's best interests. (301.230(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    withholdDetermination?: string | null;
    /** When was it decided, on the assessment, to withhold from siblings with their parents? A decision that rests on what the assessment of 301.440(a) found. (301.440(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    assessmentWithholdDetermination?: string | null;
    /** What is the date of the notice of disclosure to the caregiver? The date on the written notice. (301.450) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    disclosureNotice?: string | null;
    /** When was the case assigned to the permanency worker? The day of the assignment. (301.80(e)(1)(F)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    caseAssigned?: string | null;
    /** When was a relative's postal address obtained? Of a relative who is not notified at the initial placement. (301.80(e)(1)(G)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    postalAddressObtained?: string | null;
    /** When was the specialized treatment plan made? Only for specialized foster care. (301.90(b)(10)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    treatmentPlan?: string | null;
    /** When was the request for visits received from a grandparent or great-grandparent? The initial request. (301.240(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    grandparentRequest?: string | null;
    /** When was the request for a clinical review received? The review that follows a denied request for visits. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewRequested?: string | null;
    /** When was the review assigned to Regional Clinical staff? The day of the assignment. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewAssigned?: string | null;
    /** When was the clinical review completed? The day on which it was held to its end. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewCompleted?: string | null;
    /** When did caseworker and supervisor receive the recommendation? The recommendation of the clinical review. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    recommendationReceived?: string | null;
    /** When was the child accepted by System of Care? As a client of the programme. (System of Care) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    socAccepted?: string | null;
    /** When was the child born? For the birthdays at which rules change. (301.430(a)(10)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    childBirth?: string | null;
    /** When was the person born who may be a relative? A relative is at least 21. (301.20 "Relative") `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    personBirth?: string | null;
  } | null;
  /** What holds  (301) */
  conditions?: {
    /** Was it an emergency placement? An emergency placement gives ten working days for the visiting plan instead of three. (301.210(b)(2)) */
    emergencyPlacement?: boolean | null;
    /** Is the permanency goal to return home? The rows on visits with the parents need it. (301.210(b)) */
    goalReturnHome?: boolean | null;
    /** Are siblings in care placed apart? And were they not placed together when custody was awarded? (301.220(a), 301.70(g)) */
    siblingsApart?: boolean | null;
    /** Is the child one of a sibling group, or is a sibling in placement? The search for a joint home is owed only then. (301.70(g)(1)) */
    siblingGroup?: boolean | null;
    /** Is the child placed with a relative? Fictive kin and godparents count. (301.80(h)-(l)) */
    relativePlacement?: boolean | null;
    /** Is the caregiver fictive kin? The rules on placement with relatives then apply too. (301.80(c), (k)) */
    fictiveKin?: boolean | null;
    /** Does the caregiver hold a foster home licence? Whoever holds one need not apply for one. (301.80(k)(1)) */
    licensed?: boolean | null;
    /** Was the voluntary agreement validly renewed? Once, for 60 more days, with the regional administrator's own prior written approval. (301.40(a)(4)) */
    voluntaryAgreementRenewed?: boolean | null;
    /** Is it a specialized foster care placement? Specialized foster care brings visits, reports and reviews of its own. (301.90(b)(5)) */
    specialised?: boolean | null;
  } | null;
  /** What was done  (301) */
  completed?: {
    /** A child who enters care has an initial health screening within 24 hours of the Department's legal custody. The day on which it was done. A day after the date asked about is a plan. (301.130(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_screening"?: string | null;
    /** A child in temporary custody has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation"?: string | null;
    /** A child accepted under a voluntary agreement has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(c)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation_voluntary"?: string | null;
    /** A voluntary placement agreement lasts at most 60 days, and 60 more if renewed once. The day on which it was done. A day after the date asked about is a plan. (301.40(a)(4)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.voluntary_end"?: string | null;
    /** A plan for visits with the parents is made before the placement or within three working days after it. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(1)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan"?: string | null;
    /** After an emergency placement, a plan for visits with the parents is made within ten working days. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(2)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan_emergency"?: string | null;
    /** Parents visit every week unless the record documents otherwise. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(4)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_visits"?: string | null;
    /** Siblings placed apart first visit each other as soon as possible, at most two weeks after temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits_start"?: string | null;
    /** Siblings placed apart visit each other at least twice each month. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(c)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody, weekends and holidays not counted. The day on which it was done. A day after the date asked about is a plan. (301.70(j)(3)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed_court"?: string | null;
    /** A diligent search for a joint home is made within 30 days of custody of a sibling group, or of a child with a sibling in placement. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(1)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search"?: string | null;
    /** When a child with a sibling changes placement, a diligent search for a joint home is made. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(2)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search_move"?: string | null;
    /** Siblings and their caregivers are told of the new caregiver in writing within seven days of a move. The day on which it was done. A day after the date asked about is a plan. (301.230(a)(3)(A)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_move_notice"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days that whereabouts are withheld among siblings. The day on which it was done. A day after the date asked about is a plan. (301.230(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_withhold_notice"?: string | null;
    /** The assessment is made in the first 30 days after the child comes into care. The day on which it was done. A day after the date asked about is a plan. (301.440(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days of a decision, on the assessment, not to disclose to siblings with their parents. The day on which it was done. A day after the date asked about is a plan. (301.440(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment_withhold_notice"?: string | null;
    /** The caregiver has ten calendar days from the date of the notice to ask for a decision review or to seek an order of protection. The day on which it was done. A day after the date asked about is a plan. (301.450(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_request"?: string | null;
    /** Nothing that identifies the caregiver is disclosed until ten calendar days after the notice have passed. The day on which it was done. A day after the date asked about is a plan. (301.450(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.disclosure_opens"?: string | null;
    /** The permanency worker tries to locate and interview everyone whom parents or child named within 5 days of the case assignment. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(F)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_interviewed"?: string | null;
    /** At initial placement, each identified relative is notified by mail within 30 days of protective custody. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_notified"?: string | null;
    /** Otherwise than at initial placement, a relative is notified by mail within 7 days of obtaining the postal address. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relative_notified_later"?: string | null;
    /** The relative and the adults at home are fingerprinted within 30 days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(h)(14)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.fingerprints"?: string | null;
    /** A supervisor decides within 90 days of the initial placement with a relative whether the child stays. The day on which it was done. A day after the date asked about is a plan. (301.80(l), 301.20) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.placement_decision"?: string | null;
    /** Fictive kin apply for a home-of-relative licence within 6 months of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(k)(1)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.licence_application"?: string | null;
    /** The caregiver gets a written summary about the child at placement, or before it where possible. The day on which it was done. A day after the date asked about is a plan. (301.120(a)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_packet"?: string | null;
    /** Why siblings are apart, and the efforts to place them together, are reviewed at the first administrative case review after the placement. The day on which it was done. A day after the date asked about is a plan. (301.70(n)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.apart_first_review"?: string | null;
    /** The caseworker obtains the caregiver's signed receipt within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(a)(2)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_receipt"?: string | null;
    /** The guardian ad litem gets a copy of the caregiver's information within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.gal_copy"?: string | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(i)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_visits"?: string | null;
    /** In specialized care every service provider is contacted each month. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_contacts"?: string | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(B)(ii)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_training"?: string | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)-(iii)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_reports"?: string | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(iv)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.case_review"?: string | null;
    /** The specialized treatment plan is reviewed at least once a year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(10)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.treatment_review"?: string | null;
    /** The Department makes reasonable and diligent efforts to answer a grandparent's request for visits in writing within 45 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(b)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.grandparent_reply"?: string | null;
    /** A request for a clinical review is passed on to the Regional Clinical Manager within 7 business days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_forwarded"?: string | null;
    /** The convener tells caseworker and supervisor to begin staffing within three business days of the assignment. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_staffing"?: string | null;
    /** The clinical review is conducted within 21 business days of its assignment to Regional Clinical staff. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_held"?: string | null;
    /** The convener gives caseworker and supervisor the summary report within 10 business days of the review's end. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_report"?: string | null;
    /** Whoever asked for the review is told of the recommendation and its basis in writing within 14 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_notice"?: string | null;
    /** The Department's goal counts children who have been in federally funded care for more than 24 months. The day on which it was done. A day after the date asked about is a plan. (301.320) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.in_care_24_months"?: string | null;
    /** System of Care generally serves a child over six months. The day on which it was done. A day after the date asked about is a plan. (System of Care) `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.soc_service_end"?: string | null;
  } | null;
  /** Every time that it was done  (301) */
  log?: {
    /** Parents visit every week unless the record documents otherwise. Every day on which it was done, none left out: periods without enough of them count as missed. (301.210(b)(4)) 0 to 2000 entries. */
    "due.parent_visits"?: Array<string> | null;
    /** Siblings placed apart visit each other at least twice each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.220(a)) 0 to 2000 entries. */
    "due.sibling_visits"?: Array<string> | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(i)) 0 to 2000 entries. */
    "due.specialised_visits"?: Array<string> | null;
    /** In specialized care every service provider is contacted each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)) 0 to 2000 entries. */
    "due.specialised_contacts"?: Array<string> | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(B)(ii)) 0 to 2000 entries. */
    "due.specialised_training"?: Array<string> | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)-(iii)) 0 to 2000 entries. */
    "due.specialised_reports"?: Array<string> | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(iv)) 0 to 2000 entries. */
    "due.case_review"?: Array<string> | null;
    /** The specialized treatment plan is reviewed at least once a year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(10)) 0 to 2000 entries. */
    "due.treatment_review"?: Array<string> | null;
  } | null;
}
