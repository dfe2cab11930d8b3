// The inputs: generated from the facts as the Rust sources declare them.

/** One of: (1) no more children than permitted; (2) protection from harm; (3) custody handed over to nobody; (4) no perpetrator in the home; (5) notice of changes in the household; (6) notice before a change of address; (7) consent before testing or treatment; (8) authorization to leave the state; (9) the limits of the visitation plan; (10) cooperation toward the permanency goal; (11) adequate supervision; (12) no corporal punishment or verbal abuse; (13) firearms locked up; (14) authorizations and fingerprints; the signature before the placement. */
export type AgreementPoint =
  | "number"
  | "protection"
  | "custody"
  | "perpetrators"
  | "household_changes"
  | "address_changes"
  | "treatment"
  | "out_of_state"
  | "visitation_plan"
  | "permanency_goal"
  | "supervision"
  | "punishment"
  | "firearms"
  | "background_check"
  | "signature";

/** One of: best interests of one or more of them; no joint home found despite a diligent search; a court order; a relative who will not take them all; none of these. */
export type ApartBasis =
  | "best_interests"
  | "no_joint_home"
  | "court_order"
  | "relative_unwilling"
  | "none";

/** One of: the Child and Youth Investment Team's recommendation, from a staffing held for this; the Division of Child Protection's referral of a child new to care to the Specialized Foster Care Unit; the clinical staff's recommendation on discharge from a psychiatric hospital; none of these. */
export type AssessmentSource =
  | "team_recommendation"
  | "child_protection_referral"
  | "hospital_discharge"
  | "none";

/** One of: visits of parents and child; visits among siblings; both. */
export type AuditOf =
  | "parent"
  | "sibling"
  | "both";

/** One of: special needs that require it; a risk of harm if placed together; the child would have to leave a current foster home; none of these. */
export type BestInterestsGround =
  | "special_needs"
  | "risk_of_harm"
  | "current_foster_home"
  | "none";

/** One of: as often as the children wish; by a schedule. */
export type BetweenContact =
  | "as_children_wish"
  | "scheduled";

/** One of: Illinois State offices; Illinois legal holidays. */
export type CalendarName =
  | "illinois_state_offices"
  | "illinois_legal";

/** One of: in the Department's custody or guardianship; adopted, and eligible for adoption assistance; in subsidized guardianship; none of these. */
export type CareStatus =
  | "in_care"
  | "adopted"
  | "subsidized_guardianship"
  | "none";

/** One of: a relative; a godparent; fictive kin. */
export type CaregiverKind =
  | "relative"
  | "godparent"
  | "fictive_kin";

/** One of: foster home; relative caregiver; adoptive home; group home; child care institution. */
export type CaregiverType =
  | "foster"
  | "relative"
  | "adoptive"
  | "group_home"
  | "institution";

/** One of: assess needs; build a plan; coordinate services; monitor and adjust; document and communicate; plan for permanence. */
export type CaseStep =
  | "assess"
  | "plan"
  | "coordinate"
  | "monitor"
  | "document"
  | "permanence";

/** One of: assess what child and family need; write and revise the plan; connect the family with services; check in and follow progress; keep the record and keep everyone informed; coordinate the way to permanence; provide a temporary foster home; investigate a report of abuse or neglect; advocate for legal rights in court; give therapy or counseling; follow learning and give school supports; give health care, immunizations and dental care; give housing, food or family support; oversee that the case follows law and policy. */
export type CaseTask =
  | "assess_needs"
  | "write_plan"
  | "arrange_services"
  | "check_progress"
  | "keep_record"
  | "pursue_permanence"
  | "provide_home"
  | "investigate_report"
  | "advocate_in_court"
  | "give_therapy"
  | "support_learning"
  | "give_health_care"
  | "give_material_help"
  | "oversee_case";

/** One of: knows, trusts and feels safe with the person; does not know the person; does not trust the person; does not feel safe with the person; is too young for it to be told. */
export type ChildFeelings =
  | "at_ease"
  | "does_not_know"
  | "does_not_trust"
  | "does_not_feel_safe"
  | "too_young";

/** One of: the parents; the child's guardian or custodian; nobody has consented in writing. */
export type ConsentBy =
  | "parents"
  | "guardian_or_custodian"
  | "none";

/** One of: the child's prior relationship with the relative (a); the child's comfort with the relative (a); the selection criteria of 301.60(b) (a); the child's best interests (g)(1); the nature and quality of the relationship (g)(2); the ability to protect the child (g)(3); the understanding of needs and findings (g)(4); the part played in what led to removal (g)(5); the part played in the present situation (g)(6); the willingness to work with worker and team (g)(7); the willingness to work toward the goal and take services (g)(8); the personal supports (g)(9); how the placement supports the parents' plan and safe contact (g)(10); what the sibling who is uneasy says, asked alone (g)(11). */
export type Consideration =
  | "prior_relationship"
  | "comfort"
  | "selection_criteria"
  | "best_interests"
  | "relationship"
  | "protection"
  | "understanding"
  | "involvement"
  | "role_now"
  | "teamwork"
  | "goal_and_services"
  | "supports"
  | "parents_progress"
  | "uneasy_sibling";

/** One of: the relative who would care for the child; another adult in the home (18 or over); somebody in the home under 18; somebody who does not live there. */
export type ConvictedPerson =
  | "relative_caregiver"
  | "adult_member"
  | "minor_member"
  | "not_in_household";

/** One of: Illinois law; another state's law; federal law, or another country's. */
export type ConvictedUnder =
  | "illinois"
  | "other_state"
  | "federal_or_foreign";

/** One of: Appendix A(a)(1); Appendix A(a)(2); Appendix A(a)(3); Appendix A(a)(4); Appendix A(a)(5); no such conviction. */
export type ConvictionCategory =
  | 1
  | 2
  | 3
  | 4
  | 5
  | "none";

/** One of: no reason; a LEADS check of the household could not be completed; positive LEADS hits could not be mitigated enough; the home assessment could not be completed; child protection background checks could not be obtained; another reason. */
export type DelayException =
  | "none"
  | "leads_check_incomplete"
  | "leads_hits_unmitigated"
  | "home_assessment_incomplete"
  | "background_checks_incomplete"
  | "other";

/** One of: no home was denied or delayed; race; color; national origin; the approved adoptive family is outside the region; the approved adoptive family is outside Illinois; another reason. */
export type DenialReason =
  | "not_denied"
  | "race"
  | "color"
  | "national_origin"
  | "outside_region"
  | "outside_state"
  | "other";

/** One of: to disclose; to withhold; nothing decided yet. */
export type Determination =
  | "release"
  | "withhold"
  | "none";

/** One of: open; done; done late; overdue; waiting. */
export type DutyStatus =
  | "open"
  | "done"
  | "done_late"
  | "overdue"
  | "waiting";

/** One of: imminent danger to life or health in the caregiver's home; left unsupervised for an unreasonable time, without regard for the child, and the parent or caregiver cannot readily be located; services to keep the family together would not protect enough; apparently severely ill or injured, and the parent or caregiver cannot care for the child; abandoned; a runaway under Part 329; none of these. */
export type EmergencyGround =
  | "imminent_danger"
  | "unsupervised"
  | "services_insufficient"
  | "severely_ill_or_injured"
  | "abandoned"
  | "runaway"
  | "none";

/** One of: long-term nursing care for a severe physical or mental disability; acute or long-term care for a severe emotional handicap; neither. */
export type FacilityGround =
  | "severe_disability"
  | "severe_emotional"
  | "none";

/** One of: adopted; in subsidized guardianship; emancipated; no sibling has. */
export type FormerCare =
  | "adopted"
  | "guardianship"
  | "emancipated"
  | "none";

/** One of: return home; adoption; guardianship; independence. */
export type Goal =
  | "return_home"
  | "adoption"
  | "guardianship"
  | "independence";

/** One of: return home; another goal. */
export type GoalHomeOrOther =
  | "return_home"
  | "other";

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

/** One of: the visit before the placement; (3) no observable hazards; (4) drugs and dangerous things out of reach; (5) firearms locked up; (6) basic utilities; (7) sleeping arrangements; (8) daily meals; (9) supervision at all times; (10) basic necessities; (11) health care; (12) no threatening disease or impairment; (13) no drug or alcohol abuse; (14) contact with the agency; (16) cooperation with the plan; (17) the preferred language; (1) CANTS and sex offender registry; (2) LEADS; (15) a telephone at once. */
export type HomePoint =
  | "visit"
  | "hazards"
  | "dangerous_things"
  | "firearms"
  | "utilities"
  | "sleeping"
  | "meals"
  | "supervision"
  | "necessities"
  | "health_care"
  | "health"
  | "substances"
  | "contact"
  | "plan"
  | "language"
  | "registers"
  | "leads"
  | "telephone";

/** One of: medical history; known medical problems; communicable diseases; immunizations; insurance and medical card; educational history; special educational needs; individualized educational plan (IEP); individual family service plan (IFSP); 504 plan; the child's part of the service plan; visitation arrangements; case history, with how the child came into care; legal status; permanency goal; history of placements; reasons for placement changes; who or where a former caregiver is; criminal history; behavior problems; fire setting; perpetration of sexual abuse; destructive behavior; substance abuse habits; likes and dislikes; other relevant background; mental health information; what the Mental Health and Developmental Disabilities Confidentiality Act covers; AIDS, ARC or HIV information; first name; gender; age. */
export type InformationItem =
  | "medical_history"
  | "medical_problems"
  | "communicable_diseases"
  | "immunizations"
  | "insurance_and_medical_card"
  | "educational_history"
  | "special_educational_needs"
  | "iep"
  | "ifsp"
  | "plan_504"
  | "service_plan_portion"
  | "visitation_arrangements"
  | "case_history"
  | "legal_status"
  | "permanency_goal"
  | "placement_history"
  | "placement_change_reasons"
  | "former_caregiver_identity"
  | "criminal_history"
  | "behavior_problems"
  | "fire_setting"
  | "perpetration_of_sexual_abuse"
  | "destructive_behavior"
  | "substance_abuse"
  | "likes_and_dislikes"
  | "other_background"
  | "mental_health_information"
  | "mental_health_act_information"
  | "hiv_aids_information"
  | "first_name"
  | "gender"
  | "age";

/** One of: the caregiver; the guardian ad litem; a relative, in the notice of removal. */
export type InformationRecipient =
  | "caregiver"
  | "guardian_ad_litem"
  | "relative_notice";

/** One of: behavior that significantly interferes with coping with daily life; behavior that rules out a family setting; they are not needed. */
export type IntensiveServices =
  | "daily_life"
  | "family_setting"
  | "not_needed";

/** One of: share; exclude; only under another provision; undetermined. */
export type ItemDecision =
  | "share"
  | "exclude"
  | "only_under"
  | "undetermined";

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

/** One of: temporary protective custody; adoptive surrender, or consent to adoption by a specified person; custody or guardianship under the Juvenile Court Act; a voluntary placement agreement; none of these. */
export type LegalAuthority =
  | "protective_custody"
  | "surrender_or_consent"
  | "juvenile_court"
  | "voluntary_agreement"
  | "none";

/** One of: LAN 37A; LAN 40; LAN 41; LAN 63; LAN 65; LAN 67; another network. */
export type LocalAreaNetwork =
  | "lan_37a"
  | "lan_40"
  | "lan_41"
  | "lan_63"
  | "lan_65"
  | "lan_67"
  | "other";

/** One of: the team's Implementation Coordinator; the caseworker and the casework supervisor; the Department's clinical staff; nobody. */
export type Monitor =
  | "implementation_coordinator"
  | "caseworker_and_supervisor"
  | "clinical_staff"
  | "nobody";

/** One of: not looked into yet; suitable, and consistent with the child's safety, interests and needs; not suitable, or not consistent with them; there is none. */
export type NonCustodialParent =
  | "not_explored"
  | "suitable"
  | "unsuitable"
  | "none";

/** One of: murder; solicitation of murder; solicitation of murder for hire; intentional homicide of an unborn child; voluntary manslaughter of an unborn child; involuntary manslaughter; reckless homicide; concealment of a homicidal death; involuntary manslaughter of an unborn child; reckless homicide of an unborn child; drug-induced homicide; child pornography; exploitation of a child; sexual exploitation of a child; obscenity; harmful materials; tie-in sales of obscene publications to distributors; indecent solicitation of a child; indecent solicitation of an adult; public indecency; sexual relations within families; prostitution; soliciting for a prostitute; soliciting for a juvenile prostitute; solicitation of a sexual act; pandering; keeping a place of prostitution; keeping a place of juvenile prostitution; patronizing a prostitute; patronizing a juvenile prostitute; pimping; juvenile pimping; kidnapping; aggravated unlawful restraint; forcible detention; aiding and abetting child abduction; aggravated kidnapping; child abduction; aggravated battery of a child; criminal sexual assault; aggravated criminal sexual assault; predatory criminal sexual assault of a child; criminal sexual abuse; aggravated sexual abuse; heinous battery; aggravated battery with a firearm; tampering with food, drugs, or cosmetics; drug-induced infliction of great bodily harm; aggravated stalking; home invasion; vehicular invasion; criminal transmission of HIV; criminal neglect of an elderly or disabled person; child abandonment; endangering the life or health of a child; ritual mutilation; ritualized abuse of a child; any violation of the Methamphetamine Control and Community Protection Act (720 ILCS 646); none of the listed offences. */
export type Offence =
  | "murder"
  | "solicitation_of_murder"
  | "solicitation_of_murder_for_hire"
  | "intentional_homicide_of_an_unborn_child"
  | "voluntary_manslaughter_of_an_unborn_child"
  | "involuntary_manslaughter"
  | "reckless_homicide"
  | "concealment_of_a_homicidal_death"
  | "involuntary_manslaughter_of_an_unborn_child"
  | "reckless_homicide_of_an_unborn_child"
  | "drug_induced_homicide"
  | "child_pornography"
  | "exploitation_of_a_child"
  | "sexual_exploitation_of_a_child"
  | "obscenity"
  | "harmful_materials"
  | "tie_in_sales_of_obscene_publications"
  | "indecent_solicitation_of_a_child"
  | "indecent_solicitation_of_an_adult"
  | "public_indecency"
  | "sexual_relations_within_families"
  | "prostitution"
  | "soliciting_for_a_prostitute"
  | "soliciting_for_a_juvenile_prostitute"
  | "solicitation_of_a_sexual_act"
  | "pandering"
  | "keeping_a_place_of_prostitution"
  | "keeping_a_place_of_juvenile_prostitution"
  | "patronizing_a_prostitute"
  | "patronizing_a_juvenile_prostitute"
  | "pimping"
  | "juvenile_pimping"
  | "kidnapping"
  | "aggravated_unlawful_restraint"
  | "forcible_detention"
  | "aiding_and_abetting_child_abduction"
  | "aggravated_kidnapping"
  | "child_abduction"
  | "aggravated_battery_of_a_child"
  | "criminal_sexual_assault"
  | "aggravated_criminal_sexual_assault"
  | "predatory_criminal_sexual_assault_of_a_child"
  | "criminal_sexual_abuse"
  | "aggravated_sexual_abuse"
  | "heinous_battery"
  | "aggravated_battery_with_a_firearm"
  | "tampering_with_food_drugs_or_cosmetics"
  | "drug_induced_infliction_of_great_bodily_harm"
  | "aggravated_stalking"
  | "home_invasion"
  | "vehicular_invasion"
  | "criminal_transmission_of_hiv"
  | "criminal_neglect_of_an_elderly_or_disabled_person"
  | "child_abandonment"
  | "endangering_the_life_or_health_of_a_child"
  | "ritual_mutilation"
  | "ritualized_abuse_of_a_child"
  | "methamphetamine_act"
  | "not_listed";

/** One of: intact; terminated by a court; child surrendered for adoption; consent to adoption by a specified person signed. */
export type ParentalRights =
  | "intact"
  | "terminated"
  | "surrendered"
  | "consented";

/** One of: legal presumption (for example, marriage to the mother); voluntary acknowledgment; court decision; adoption by him; gestational surrogacy. */
export type PaternityRoute =
  | "presumption"
  | "acknowledgment"
  | "adjudication"
  | "adoption"
  | "gestational_surrogacy";

/** One of: the foster care rate; the child-only standard of need. */
export type Payment =
  | "foster_care_rate"
  | "child_only_standard_of_need";

/** One of: held; too few; not known yet; partial; lifted by an exception. */
export type PeriodStatus =
  | "held"
  | "short"
  | "undecided"
  | "partial"
  | "lifted";

/** One of: abuse; neglect; dependency; voluntary surrender of parental rights; consent to adoption by a specified person; a voluntary placement agreement; another reason. */
export type PlacementReason =
  | "abuse"
  | "neglect"
  | "dependency"
  | "voluntary_surrender"
  | "consent_to_adoption"
  | "voluntary_agreement"
  | "other";

/** One of: the written consent of the parents or, where neither has custody, of the guardian or custodian; a finding that the agreement is in the child's best interests; the regional administrator's or a designee's prior written approval; a finding that other services neither are in the child's best interests nor keep the child safe; one of the six grounds for an emergency; a look at the parent without custody, and a record of why that parent is not suitable; the placing worker's finding on safety, best interests and special needs; the least restrictive, most family-like setting; nearness to home and school; the caregivers' ability to meet the child's needs; how sibling ties are kept; a decision that does not rest on that reason; approval through the Placement Clearance Process; the licence or permit; the Department's legal responsibility for the child; a finding that nothing less restrictive is appropriate; one of the two needs for intensive services; one of the two grounds for such a facility; a finding that the young person cannot adjust to family living; a need for less structure than a residential facility gives. */
export type PlacementStep =
  | "written_consent"
  | "agreement_interests"
  | "agreement_approval"
  | "other_services"
  | "emergency_ground"
  | "non_custodial_parent"
  | "consistent"
  | "least_restrictive"
  | "proximity"
  | "ability"
  | "sibling_ties"
  | "another_reason"
  | "clearance"
  | "licence"
  | "responsibility"
  | "nothing_less"
  | "intensive_need"
  | "facility_need"
  | "family_living"
  | "less_structure";

/** One of: step of the cycle; System of Care; deadline. */
export type PlanItemKind =
  | "step"
  | "post"
  | "deadline";

/** One of: a parent and child's visiting plan; a Visitation and Contact Plan for siblings; a grandparent's or great-grandparent's request. */
export type PlanKind =
  | "parent_child"
  | "sibling"
  | "grandparent";

/** One of: not in the child's best interests; would not protect from an imminent risk of harm; they are suitable. */
export type PreservationFinding =
  | "not_in_best_interests"
  | "would_not_protect"
  | "suitable";

/** One of: Master's in Social Work; Master's in Psychology; Licensed Clinical Social Worker; Professional Counselor (LPC); Clinical Professional Counselor (LCPC); Clinical Psychologist; none of these. */
export type Qualification =
  | "msw"
  | "psychology_masters"
  | "lcsw"
  | "lpc"
  | "lcpc"
  | "clinical_psychologist"
  | "none";

/** One of: as discipline; no supervisor is available; a risk of harm; a court order; another reason. */
export type Reason =
  | "discipline"
  | "no_supervisor"
  | "risk_of_harm"
  | "court_order"
  | "other";

/** One of: staff of the Department or of a private child welfare agency; State's Attorney or Assistant State's Attorney; guardian ad litem; court personnel; court appointed special advocate (CASA); administrative case review staff; medical provider; school or educators; other service provider; sibling in the Department's custody or guardianship; Illinois Department of Public Aid; quality assurance staff; Social Security Administration; researcher; foster parent association or group; parent of the child; sibling in the care of the parents; caregiver of a sibling; anyone else. */
export type Recipient =
  | "agency_staff"
  | "states_attorney"
  | "guardian_ad_litem"
  | "court_personnel"
  | "casa"
  | "case_review_staff"
  | "medical_provider"
  | "school"
  | "service_provider"
  | "sibling_in_care"
  | "public_aid"
  | "quality_assurance"
  | "social_security"
  | "researcher"
  | "foster_parent_group"
  | "parent"
  | "sibling_with_parents"
  | "sibling_caregiver"
  | "other";

/** One of: to report a crime to the proper authority; to report child abuse or neglect to the proper authority; as one of the three Acts in 301.470(a) provides; another purpose. */
export type RedisclosurePurpose =
  | "report_crime"
  | "report_abuse_or_neglect"
  | "provided_by_act"
  | "other";

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

/** One of: the child may be placed there; the child is not placed there; nothing decided yet. */
export type ReportDecision =
  | "place"
  | "do_not_place"
  | "not_decided";

/** One of: a grandparent; a great-grandparent; an aunt. */
export type Requester =
  | "grandparent"
  | "great_grandparent"
  | "aunt";

/** One of: the Department's responsibilities; the service providers' responsibilities; the parents' responsibilities; the child's responsibilities; a risk that one sibling may harm another during a visit; a finding that supervision could not remove the risk; earlier observation or recorded interaction behind that finding; the specific risk, in the case file; the basis for assessing it, in the case file; the caseworkers' part in making the plan; the caregivers' part in making the plan; the children's part in making the plan; how long visits last; where visits take place; the supervision to be provided; the reason for the frequency; the reason for the duration; the other approved forms of contact; the roles of caregivers and others; why the siblings were placed apart; the efforts to place them together; the decision on the Visitation and Contact Plan; the reasons in the child's case plan; the efforts to place them together, in the case file; as many of the siblings together as possible; reasonable efforts to place them near one another; caregivers who support the tie between the siblings; a look at placement with two or more relatives; the relative's willingness to support the tie, assessed and in the record; word to the relative that together is preferable, and contact to be encouraged; word to the relative that siblings may follow; the step-siblings together at first; the supervisor's approval; the decision in the child's case record; the look at it in the first administrative case review; the written form; notice to each sibling; notice to each sibling's caregiver; the reasons in the children's case records; a schedule that is reasonable; the schedule in the plan; the consent of that sibling's parent or guardian; the participation of that sibling's parent or guardian; that sibling's own consent; that sibling's own participation; the factors of the Juvenile Court Act; the grandparent's mental and physical health; the time requested and its effect on the child's activities; the harm that losing the relationship could do; how to keep the child away from conflict between adults; the documented basis of the denial; the letter that informs of the denial; the right to a clinical review, in that letter; the basis of the recommendation. */
export type Requirement =
  | "role_of_department"
  | "role_of_providers"
  | "role_of_parents"
  | "role_of_child"
  | "harm_risk"
  | "inadequate_supervision"
  | "observation_or_record"
  | "specific_risk"
  | "risk_basis"
  | "caseworkers"
  | "caregivers"
  | "children"
  | "duration"
  | "location"
  | "supervision"
  | "frequency_reason"
  | "duration_reason"
  | "other_contact"
  | "caregiver_roles"
  | "apart_reasons"
  | "joint_efforts"
  | "plan_entry"
  | "case_plan_reasons"
  | "case_file_efforts"
  | "as_many_together"
  | "within_reach"
  | "caregiver_support"
  | "shared_plan"
  | "support_assessed"
  | "told_together"
  | "told_may_follow"
  | "step_siblings"
  | "supervisor_approval"
  | "case_record"
  | "first_review"
  | "in_writing"
  | "to_siblings"
  | "to_caregivers"
  | "reasons_recorded"
  | "reasonable_schedule"
  | "schedule_in_plan"
  | "guardian_consent"
  | "guardian_participation"
  | "own_consent"
  | "own_participation"
  | "court_act_factors"
  | "health"
  | "time_requested"
  | "loss_of_relationship"
  | "conflict"
  | "denial_basis"
  | "denial_letter"
  | "review_right"
  | "basis";

/** One of: to disclose; to withhold. */
export type ReviewResult =
  | "disclose"
  | "withhold";

/** One of: asked for; passed on; assigned; held; recommendation received; requester notified. */
export type ReviewStage =
  | "requested"
  | "forwarded"
  | "assigned"
  | "held"
  | "recommended"
  | "notified";

/** One of: the Department; the Department or the responsible agency; the caseworker; the placing worker; the permanency worker; the supervisor; the caregiver; the fictive kin caregiver; the relative and the adults at home; the parents; whoever is told; the foster care program and its licensed foster parents; the child protection investigator; the attorney or legal advocate; the therapist or counselor; the school; the health care provider; the community organization; the child and the family; the review convener; regional clinical staff; the Specialized Foster Care Unit; the clinician. */
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
  | "foster_care_program"
  | "investigator"
  | "attorney"
  | "therapist"
  | "school"
  | "health_provider"
  | "community_organisation"
  | "child_and_family"
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

/** One of: a child who enters care; a child in care who needs another placement. */
export type SearchFor =
  | "entering_care"
  | "change_of_placement";

/** One of: a foster family home; a relative's home; a group home; a residential care facility; a medical or psychiatric facility. */
export type Setting =
  | "foster_home"
  | "relative_home"
  | "group_home"
  | "residential_facility"
  | "medical_facility";

/** One of: Through the mother; Through the father. */
export type Side =
  | "maternal"
  | "paternal";

/** One of: intake and consultation; assessment; team meeting; family therapy; individual therapy; collateral therapeutic interventions; court, school and community advocacy; linkage services; crisis intervention and response; respite care. */
export type SocPost =
  | "intake"
  | "assessment"
  | "team_meeting"
  | "family_therapy"
  | "individual_therapy"
  | "collateral_interventions"
  | "advocacy"
  | "linkage"
  | "crisis_intervention"
  | "respite";

/** One of: a relative's home; a traditional foster home; a DCFS foster home; returning home from residential treatment; somewhere else. */
export type SocSetting =
  | "relative_placement"
  | "traditional_foster_home"
  | "dcfs_foster_home"
  | "returning_home_from_residential"
  | "other";

/** One of: emotional; behavioral; developmental; medical; a combination of these; another that requires special intervention; none. */
export type SpecialNeed =
  | "emotional"
  | "behavioral"
  | "developmental"
  | "medical"
  | "combination"
  | "other_intervention"
  | "none";

/** One of: a child in custody or guardianship or, for similar services, adopted with assistance or in subsidized guardianship; needs that require specialized care; results of the CANS assessment; one of the three sources; all four factors, considered together; the Department's determination; the Post-Adoption Committee's recommendation; a treatment plan; caregivers assessed, trained for this child, and able and willing in all that is asked; all recommended services, arranged; three visits in the month, one of them in the caregiver's home; contact with every provider in the month; twelve hours of training in the year; every provider's report and the team meeting in the quarter; the case review in the half-year; the treatment plan's review in the year; a request for the Child and Youth Investment Team; an assessor with one of the six qualifications; a team of five, with a Reviewer who is an LCSW, an LCPC or a Clinical Psychologist, and the others invited; the child's part in the staffing, or the Reviewer's word that it is clinically inappropriate; monitoring by whom (b)(9) names; a review led by the Specialized Foster Care Unit, with its recommendation; a committee composed as (b)(12)(B) has it, which identified the services; use of Medicaid and community services until exhausted, before a larger subsidy. */
export type SpecialisedStep =
  | "status"
  | "need"
  | "cans"
  | "source"
  | "factors"
  | "determination"
  | "committee"
  | "treatment_plan"
  | "caregivers"
  | "services_arranged"
  | "visits"
  | "contacts"
  | "training"
  | "reports"
  | "case_review"
  | "plan_review"
  | "team_request"
  | "assessor"
  | "team"
  | "childs_part"
  | "monitoring"
  | "unit_review"
  | "committee_work"
  | "exhausted";

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

/** One of: Grandparent; Brother or sister; Half-brother or half-sister; Great-grandparent; Uncle; Aunt; Nephew; Niece; First cousin; First cousin once removed (a first cousin's child, or a parent's first cousin); Second cousin (their parent and the child's are first cousins); Great-uncle (a grandparent's brother); Great-aunt (a grandparent's sister); Step-father; Step-mother; Step-grandfather; Step-grandmother; Step-brother; Step-sister; Civil-union partner of the child's parent; Adult child of a parent's civil-union partner; Parent; Great-great-grandparent; Great-great-uncle; Great-great-aunt; Grandnephew (a niece's or nephew's son); Grandniece (a niece's or nephew's daughter); First cousin twice removed (a first cousin's grandchild, or a grandparent's first cousin); Second cousin once removed (a second cousin's child, or a parent's second cousin); Third cousin; Step-uncle; Step-aunt; Partner of the child's parent, without marriage or civil union; None of these; godparent; spouse or civil-union partner of kin who count, or of a godparent; fictive kin. */
export type TieBeforeAdoption =
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
  | "godparent"
  | "spouse_of_kin"
  | "fictive_kin";

/** One of: by birth; by adoption. */
export type TieBy =
  | "blood"
  | "adoption";

/** One of: with the child; with the child's family; with neither. */
export type TiesWith =
  | "child"
  | "family"
  | "neither";

/** One of: child-parent psychotherapy (CPP). */
export type TreatmentModel =
  | "child_parent_psychotherapy";

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

/** One of: granted; denied. */
export type VisitDecision =
  | "granted"
  | "denied";

/** One of: parent and child; siblings only; siblings, together with a parent visit; a call, video or letter. */
export type VisitKind =
  | "parent"
  | "sibling"
  | "joint"
  | "contact";

/** One of: day; week; two weeks; month; quarter; year. */
export type VisitPeriod =
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year";

/** One of: the parents' home; another homelike place; an office. */
export type VisitPlace =
  | "parents_home"
  | "other_homelike"
  | "office";

/** One of: granted by the Director personally; granted by an employee whom the Director designated; granted by somebody else; refused; asked for, and not decided yet; not asked for. */
export type Waiver =
  | "by_director"
  | "by_designated_staff"
  | "by_somebody_else"
  | "refused"
  | "undecided"
  | "not_requested";

/** One of: in writing; orally, and confirmed in writing; orally only. */
export type WaiverRequest =
  | "in_writing"
  | "oral_confirmed"
  | "oral_only";

/** One of: a sibling was missing; the same visit as another entry; outside the period; not face to face; the parent stayed away. */
export type WhyNot =
  | "sibling_missing"
  | "same_visit"
  | "outside_period"
  | "not_face_to_face"
  | "parent_absent";

/** One of: share; share in part; withhold; undetermined. */
export type ChildInformationOutcome =
  | "share"
  | "share_in_part"
  | "withhold"
  | "undetermined";

/** One of: no bar; barred; waived; undetermined. */
export type ConvictionsOutcome =
  | "no_bar"
  | "barred"
  | "waived"
  | "undetermined";

/** One of: permitted; not yet; prohibited; undetermined. */
export type DisclosureOutcome =
  | "permitted"
  | "not_yet"
  | "prohibited"
  | "undetermined";

/** One of: within the goal; over the goal; undetermined. */
export type GoalOutcome =
  | "within"
  | "exceeded"
  | "undetermined";

/** One of: conditions met; conditions not met; referred to Part 307; undetermined. */
export type PlacementOutcome =
  | "conditions_met"
  | "not_met"
  | "referred"
  | "undetermined";

/** One of: conditions met; not met; undetermined. */
export type RelativeHomeOutcome =
  | "conditions_met"
  | "not_met"
  | "undetermined";

/** One of: relative; not a relative; undetermined. */
export type RelativeOutcome =
  | "relative"
  | "not_relative"
  | "undetermined";

/** One of: conditions met; conditions not met; undetermined; does not apply. */
export type SiblingPlacementOutcome =
  | "conditions_met"
  | "not_met"
  | "undetermined"
  | "not_applicable";

/** One of: conditions met; conditions not met; undetermined. */
export type SpecialisedCareOutcome =
  | "conditions_met"
  | "not_met"
  | "undetermined";

/** One of: eligible; not eligible; undetermined. */
export type SystemOfCareOutcome =
  | "eligible"
  | "not_eligible"
  | "undetermined";

/** One of: in order; not in order; undetermined; does not apply. */
export type VisitationPlanOutcome =
  | "compliant"
  | "not_compliant"
  | "undetermined"
  | "not_applicable";

/** One of: in order; not in order; undetermined. */
export type VisitsOutcome =
  | "compliant"
  | "not_compliant"
  | "undetermined";

/** The lists of codes, by name. */
export interface WordLists {
  AgreementPoint: AgreementPoint;
  ApartBasis: ApartBasis;
  AssessmentSource: AssessmentSource;
  AuditOf: AuditOf;
  BestInterestsGround: BestInterestsGround;
  BetweenContact: BetweenContact;
  CalendarName: CalendarName;
  CareStatus: CareStatus;
  CaregiverKind: CaregiverKind;
  CaregiverType: CaregiverType;
  CaseStep: CaseStep;
  CaseTask: CaseTask;
  ChildFeelings: ChildFeelings;
  ConsentBy: ConsentBy;
  Consideration: Consideration;
  ConvictedPerson: ConvictedPerson;
  ConvictedUnder: ConvictedUnder;
  ConvictionCategory: ConvictionCategory;
  DelayException: DelayException;
  DenialReason: DenialReason;
  Determination: Determination;
  DutyStatus: DutyStatus;
  EmergencyGround: EmergencyGround;
  FacilityGround: FacilityGround;
  FormerCare: FormerCare;
  Goal: Goal;
  GoalHomeOrOther: GoalHomeOrOther;
  GodparentConfirmation: GodparentConfirmation;
  Holiday: Holiday;
  HomePoint: HomePoint;
  InformationItem: InformationItem;
  InformationRecipient: InformationRecipient;
  IntensiveServices: IntensiveServices;
  ItemDecision: ItemDecision;
  KinOrGodparent: KinOrGodparent;
  LegalAuthority: LegalAuthority;
  LocalAreaNetwork: LocalAreaNetwork;
  Monitor: Monitor;
  NonCustodialParent: NonCustodialParent;
  Offence: Offence;
  ParentalRights: ParentalRights;
  PaternityRoute: PaternityRoute;
  Payment: Payment;
  PeriodStatus: PeriodStatus;
  PlacementReason: PlacementReason;
  PlacementStep: PlacementStep;
  PlanItemKind: PlanItemKind;
  PlanKind: PlanKind;
  PreservationFinding: PreservationFinding;
  Qualification: Qualification;
  Reason: Reason;
  Recipient: Recipient;
  RedisclosurePurpose: RedisclosurePurpose;
  Relationship: Relationship;
  ReportDecision: ReportDecision;
  Requester: Requester;
  Requirement: Requirement;
  ReviewResult: ReviewResult;
  ReviewStage: ReviewStage;
  Role: Role;
  RowStatus: RowStatus;
  SearchFor: SearchFor;
  Setting: Setting;
  Side: Side;
  SocPost: SocPost;
  SocSetting: SocSetting;
  SpecialNeed: SpecialNeed;
  SpecialisedStep: SpecialisedStep;
  SpouseKind: SpouseKind;
  Status: Status;
  Step: Step;
  TieBeforeAdoption: TieBeforeAdoption;
  TieBy: TieBy;
  TiesWith: TiesWith;
  TreatmentModel: TreatmentModel;
  Unit: Unit;
  VisitDecision: VisitDecision;
  VisitKind: VisitKind;
  VisitPeriod: VisitPeriod;
  VisitPlace: VisitPlace;
  Waiver: Waiver;
  WaiverRequest: WaiverRequest;
  WhyNot: WhyNot;
  ChildInformationOutcome: ChildInformationOutcome;
  ConvictionsOutcome: ConvictionsOutcome;
  DisclosureOutcome: DisclosureOutcome;
  GoalOutcome: GoalOutcome;
  PlacementOutcome: PlacementOutcome;
  RelativeHomeOutcome: RelativeHomeOutcome;
  RelativeOutcome: RelativeOutcome;
  SiblingPlacementOutcome: SiblingPlacementOutcome;
  SpecialisedCareOutcome: SpecialisedCareOutcome;
  SystemOfCareOutcome: SystemOfCareOutcome;
  VisitationPlanOutcome: VisitationPlanOutcome;
  VisitsOutcome: VisitsOutcome;
}

/** A decision's word. */
export type Decision =
  | "relative"
  | "disclosure"
  | "child_information"
  | "visitation"
  | "visits"
  | "siblings"
  | "placement"
  | "specialised_care"
  | "convictions"
  | "relative_home"
  | "timeline"
  | "goal"
  | "system_of_care"
  | "case";

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
  /** Is the marriage or civil union that the tie rests on still in force? A step tie ends with divorce. If it was only the parent's or grandparent's death that ended the union, the step tie stands: answer yes. (301.20 "Relative") */
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
    /** Is the marriage or civil union that the tie rests on still in force? A step tie ends with divorce. If it was only the parent's or grandparent's death that ended the union, the step tie stands: answer yes. (301.20 "Relative") */
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
  /** When was the child adopted? A date says that there was an adoption. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200. */
  adoptionDate?: string | null;
  /** Did the child later come back into the Department's custody or guardianship? Temporary custody is enough. (301.20 "Relative") */
  returnedToCare?: boolean | null;
  /** What was the person to the child just before the adoption? The only tie there was then. (301.20 "Relative") */
  preAdoptionRelationship?: TieBeforeAdoption | null;
  /** Has the Department determined that considering the person a relative is in the child's best interests? No means that it determined the opposite. Leave it open while there is no determination. (301.20 "Relative") */
  bestInterestsFinding?: boolean | null;
}

/** The facts that `decideDisclosure` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface DisclosureInput {
  /** Which day is asked about? The ten days and ages are counted to this day; everything dated below happened on it or before. (301.450(b)) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Who would be told the caregiver's name, address or telephone number? The person or body that asks or is to be told. (301.430(a), 301.440(c)-(e)) */
  recipient?: Recipient | null;
  /** Would somebody who was told pass the information on? No: the Department or the agency itself would disclose it. (301.470(a)) */
  isRedisclosure?: boolean | null;
  /** For what purpose would it be passed on? Reports to the proper authority stay lawful; whoever thinks that somebody else should know asks the Department. (301.470(a), (d)) */
  redisclosurePurpose?: RedisclosurePurpose | null;
  /** Is the recipient in fact what its paragraph of 301.430(a) describes? Agency staff: responsible for services to this child, this family or these foster parents. Guardian ad litem: appointed for a child placed in this home. Medical provider: caring for this child. School: this child's own. Service provider: for children in care. Sibling: a brother or sister of a child placed here, in the Department's custody or guardianship. Public Aid: to process Medicaid claims. Quality assurance: engaged by the Department for its reviews. Researcher: the Department approved the research. Group: a statewide association, or recognized by the Department. State's Attorney, court personnel, CASA, case review staff, Social Security: really is one. (301.430(a)(1)-(15)) */
  qualifierMet?: boolean | null;
  /** Is telling this recipient appropriate and necessary to deliver child welfare services? For anyone outside 301.430(a): necessary to provide a service. (301.430(a), 301.440(e)) */
  necessaryForServices?: boolean | null;
  /** Is the service for which it is needed described in the service plan? It is asked where 301.440(e) is the only way: for anyone whom no other rule opens the information to. (301.440(e)) */
  inServicePlan?: boolean | null;
  /** How old is the sibling who would be told? Completed years on the day asked about. (301.430(a)(10), 301.440(d)) A whole number from 0 to 130. */
  recipientAge?: number | null;
  /** When was the sibling who would be told born? The age or the date of birth is enough. (301.430(a)(10), 301.440(d)) `YYYY-MM-DD`, 1900 to 2200. */
  recipientBirthDate?: string | null;
  /** Is a valid order of protection under section 2-25 of the Juvenile Court Act in force? It counts from the moment that it is issued, also within the ten days. A petition that is only pending is no. It is taken to name the recipient. (301.460(a)) */
  orderOfProtection?: boolean | null;
  /** Has a court forbidden telling this recipient? Any order that forbids disclosing the information to this recipient. (301.230(a), 301.440(d)(3)) */
  courtProhibits?: boolean | null;
  /** How do the parents' rights stand? Intact: none of the others is the case. (301.460(b)) */
  parentalRights?: ParentalRights | null;
  /** Is continued contact between parents and child part of the service plan? It matters only after a consent to adoption by a specified person. (301.460(b)) */
  continuedContactInPlan?: boolean | null;
  /** What is the child's permanency goal? As the service plan or the court states it. (301.440(c), 301.460(c)) */
  permanencyGoal?: GoalHomeOrOther | null;
  /** Does a sibling of the child live in this parent's home? It matters where the goal is another than return home. (301.460(c)) */
  siblingLivesWithParent?: boolean | null;
  /** Is the assessment of 301.440(a) finished? The assessment made in the first 30 days of care. (301.210(a), 301.440(c)(1)) */
  assessmentComplete?: boolean | null;
  /** Did the LEADS check find a conviction listed in Appendix A of the parent or another adult in the home? In which group? Groups 1, 3 and 4 bar. If there are several, give one of those. (301.440(a)(1)) */
  assessmentLeadsConvictionCategory?: ConvictionCategory | null;
  /** Was a threat of violence against a caregiver or a worker found? By the parent or another adult in the home. No: so far not found. (301.440(a)(2)) */
  assessmentThreatenedViolence?: boolean | null;
  /** Was past violence against a caregiver or a worker found? By the parent or another adult in the home. No: so far not found. (301.440(a)(3)) */
  assessmentExhibitedViolence?: boolean | null;
  /** Was a threat to abduct or harm the child found? By the parent or another adult in the home. No: so far not found. (301.440(a)(4)) */
  assessmentThreatenedAbductionOrHarm?: boolean | null;
  /** What has the Department or agency decided about telling this recipient? Nothing decided is an answer too. Leave it open if it is not known. (301.440(b)-(d)) */
  determination?: Determination | null;
  /** Has the Department decided that sharing whereabouts between the siblings is not in a child's best interests? Under 301.230. (301.230(b)) */
  bestInterestsAgainst?: boolean | null;
  /** When was it decided to withhold the information from the siblings? A date says that it was decided. (301.230(b), 301.440(b)) `YYYY-MM-DD`, 1900 to 2200. */
  determinationDate?: string | null;
  /** Were each child's attorney and guardian ad litem told of that decision in writing? Both of them, for each child. (301.230(b), 301.440(b)) */
  attorneyAndGalNotified?: boolean | null;
  /** When were they told? The day on which the last of them was told. (301.230(b), 301.440(b)) `YYYY-MM-DD`, 1900 to 2200. */
  notifiedAttorneyAndGalOn?: string | null;
  /** Was the caregiver told in writing of the decision to disclose to this recipient? The notice of 301.450. Those of 301.430(a) need none. (301.450) */
  specificNoticeGiven?: boolean | null;
  /** What is the date of that notice? The ten days are counted from it; its own day is not counted. (301.450(a)-(b)) `YYYY-MM-DD`, 1900 to 2200. */
  noticeSentOn?: string | null;
  /** Has the caregiver asked for a decision review? Under 89 Ill. Adm. Code 316.90. It counts whether or not the worker was told. (301.450(a)-(b)) */
  reviewRequested?: boolean | null;
  /** When was the review asked for? Within ten days after the notice it postpones the disclosure. (301.450(b)) `YYYY-MM-DD`, 1900 to 2200. */
  reviewRequestedOn?: string | null;
  /** Has the review ended? On the day asked about. (301.450(b)) */
  reviewCompleted?: boolean | null;
  /** When did the review end? A date says that it ended. (301.450(b)) `YYYY-MM-DD`, 1900 to 2200. */
  reviewCompletedOn?: string | null;
  /** How did the review end? A result says that it ended. (301.450(b)) */
  reviewResult?: ReviewResult | null;
  /** Was the caregiver told in writing, on licensing or placement, that routine recipients are given the information? A duty; it decides nothing by itself. (301.430(b)) */
  generalNoticeGiven?: boolean | null;
  /** Was the recipient given the written notice that the information may not be passed on? With the penalty named. A duty; it decides nothing by itself. (301.470(b)) */
  redisclosureNoticeGiven?: boolean | null;
  /** If the child moved to another placement: when? The siblings and their caregivers are told of a move. (301.230(a)(3)(A)) `YYYY-MM-DD`, 1900 to 2200. */
  childMovedOn?: string | null;
  /** Was written notice of the move given? To each sibling and to each sibling's caregiver. (301.230(a)(3)(A)) */
  moveNoticeGiven?: boolean | null;
  /** When was that notice given? It may be given before the move. (301.230(a)(3)(A)) `YYYY-MM-DD`, 1900 to 2200. */
  moveNoticeGivenOn?: string | null;
}

/** The facts that `decideChildInformation` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface ChildInformationInput {
  /** Which day is asked about? It decides whether what is owed is overdue, and nothing else. (301.120(a)(2), (b)) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Who would be given the information? The guardian ad litem gets a copy of what the caregiver gets. (301.120(a)-(b), 301.80(e)(1)(G)) */
  recipient?: InformationRecipient | null;
  /** Which items are offered? Codes such as medical_history, iep or hiv_aids_information. In a notice to a relative, whatever the draft says of the child. (301.120(c), (e)-(f), 301.80(e)(1)(G)) 1 to 100 entries. Each: 1 to 60 characters. */
  items?: Array<string> | null;
  /** When was the child placed? Ten business days are counted from it for the receipt and the copy. (301.120(a)-(b)) `YYYY-MM-DD`, 1900 to 2200. */
  placedOn?: string | null;
  /** Was it an emergency placement, without time to review, prepare and collect in writing? The caregiver is then told verbally, as the information becomes available. (301.120(a)(1)) */
  emergencyPlacement?: boolean | null;
  /** What kind of caregiver is it? All kinds are treated alike. (301.120(a)) */
  caregiverType?: CaregiverType | null;
  /** Has the supervisor reviewed and approved the information for accuracy? A duty; it decides nothing by itself. (301.120(a)(3)) */
  supervisorApproved?: boolean | null;
  /** Has the caregiver signed that the information was received? Within ten business days after placement. (301.120(a)(2)) */
  receiptSigned?: boolean | null;
  /** Was a copy given to the guardian ad litem? Within ten business days after placement. (301.120(b)) */
  galCopyGiven?: boolean | null;
  /** Are casework staff present when the caregiver reads the file? The caregiver may read the supporting documents in their presence. (301.120(d)) */
  caseworkStaffPresent?: boolean | null;
  /** Is there a police report of family or domestic violence on the relative? A copy goes into the record. (301.80(e)(1)(G)) */
  relativePoliceReport?: boolean | null;
  /** Is there an indicated finding of family or domestic violence on the relative? A copy goes into the record. (301.80(e)(1)(G)) */
  relativeIndicatedFinding?: boolean | null;
  /** Is there a court finding of family or domestic violence on the relative? A copy goes into the record. (301.80(e)(1)(G)) */
  relativeCourtFinding?: boolean | null;
}

/** The facts that `validateVisitationPlan` takes. Every one may be left out, or be `null`: asked, and not known. */
export type VisitationPlanInput =
  | {
      /** a parent and child's visiting plan */
      kind: "parent_child";
      /** Which day is asked about? Everything dated lies on or before it. (301.210(b)) `YYYY-MM-DD`, 1900 to 2200. */
      asOf?: string | null;
      /** What is the permanency goal? These rules are for the goal return home. (301.210(b)) */
      goal?: Goal | null;
      /** When was the child placed out of home? The day itself is not counted. (301.210(b)(1)) `YYYY-MM-DD`, 1900 to 2200. */
      placementDate?: string | null;
      /** Was it an emergency placement? Then the plan has ten working days instead of three. (301.210(b)(1)-(2)) */
      emergencyPlacement?: boolean | null;
      /** When was the visiting plan established? Before the placement is in time. (301.210(b)(1)-(2)) `YYYY-MM-DD`, 1900 to 2200. */
      planEstablishedDate?: string | null;
      /** Has a visiting plan been established? No: there is none on the day asked about. (301.210(b)(1)-(2)) */
      planEstablished?: boolean | null;
      /** Does the plan say that visits begin immediately? In so many words. (301.210(b)(3)) */
      visitsBeginImmediately?: boolean | null;
      /** How many visits does the plan have in each period? With the period below; or give one visit every so many days instead. (301.210(b)(4), 301.220(a)) A whole number from 1 to 1000. */
      visitCount?: number | null;
      /** In which period? A visit is face to face; calls, video and letters are contact besides. (301.210(b)(4), 301.220(a)) */
      visitPeriod?: VisitPeriod | null;
      /** Every how many days is there a visit? In place of a count and a period. (301.210(b)(4), 301.220(a)) A whole number from 1 to 1000. */
      visitEveryDays?: number | null;
      /** Does each week, Monday to Sunday, have at least one visit? Asked only where a count by month, quarter or year leaves it open. (301.210(b)(4)) */
      eachWeekHasVisit?: boolean | null;
      /** Does the case record document why visits are less often than weekly? Documentation to the contrary in the record. (301.210(b)(4)) */
      weeklyExceptionDocumented?: boolean | null;
      /** Does the plan have visits grow longer? As time goes. (301.210(b)(5)) */
      lengthIncreases?: boolean | null;
      /** Do the visits cause the child specific harm? Then they need not grow longer. (301.210(b)(5)) */
      specificHarmFromVisits?: boolean | null;
      /** Where does the plan put visits? The parents' home comes first, where it is safe. (301.210(b)(6)) */
      visitPlace?: VisitPlace | null;
      /** Are visits in the parents' home consistent with the child's safety and well-being? As the agency assesses it. (301.210(b)(6)) */
      parentsHomeSafe?: boolean | null;
      /** Is the place the most homelike possible? Where the parents' home is not safe. (301.210(b)(6)) */
      mostHomelikePossible?: boolean | null;
      /** Is structure needed to evaluate or protect the child? Only then may visits take place in an office. (301.210(b)(6)) */
      structureNeeded?: boolean | null;
      /** Has it been determined to withhold the caregiver's identity? Under 301.440(a). (301.210(b)(7)) */
      identityWithheld?: boolean | null;
      /** Does the plan say how contact is kept while the identity is withheld? Through the agency, say. (301.210(b)(7)) */
      contactMethodStated?: boolean | null;
      /** Does the plan state the Department's responsibilities? In regard to visits. (301.210(b)(8)) */
      roleDepartmentStated?: boolean | null;
      /** Does the plan state the service providers' responsibilities? In regard to visits. (301.210(b)(8)) */
      roleProvidersStated?: boolean | null;
      /** Does the plan state the parents' responsibilities? In regard to visits. (301.210(b)(8)) */
      roleParentsStated?: boolean | null;
      /** Does the plan state the child's responsibilities? In regard to visits. (301.210(b)(8)) */
      roleChildStated?: boolean | null;
      /** Does the plan bar telephone calls? Keeping them to reasonable hours does not bar them. (301.210(a)) */
      callsBarred?: boolean | null;
      /** Has a court prohibited telephone calls? By an order. (301.210(a)) */
      courtProhibitsCalls?: boolean | null;
      /** Are calls kept to reasonable hours? The rule itself speaks of reasonable hours; this fails nothing. (301.210(a)) */
      callsLimitedToReasonableHours?: boolean | null;
      /** Does the plan bar mail? Letters and parcels. (301.210(a)) */
      mailBarred?: boolean | null;
      /** Has a court prohibited mail? By an order. (301.210(a)) */
      courtProhibitsMail?: boolean | null;
      /** Has the responsible agency arranged the visits? A duty without a stated time. (301.210(a)) */
      visitsArranged?: boolean | null;
      /** Were the parents told what repeated failure to visit can lead to? A duty without a stated time. (301.210(a)) */
      parentsToldConsequence?: boolean | null;
    }
  | {
      /** a Visitation and Contact Plan for siblings */
      kind: "sibling";
      /** Which day is asked about? Everything that has happened lies on or before it. (301.220) `YYYY-MM-DD`, 1900 to 2200. */
      asOf?: string | null;
      /** Do siblings in substitute care live apart? These rules are for siblings placed apart. (301.220(a)) */
      siblingsPlacedApart?: boolean | null;
      /** When was temporary custody awarded? If on several days: the award that left two siblings in care. (301.220(a), (c)) `YYYY-MM-DD`, 1900 to 2200. */
      temporaryCustodyDate?: string | null;
      /** How many visits does the plan have in each period? With the period below; or give one visit every so many days instead. (301.210(b)(4), 301.220(a)) A whole number from 1 to 1000. */
      visitCount?: number | null;
      /** In which period? A visit is face to face; calls, video and letters are contact besides. (301.210(b)(4), 301.220(a)) */
      visitPeriod?: VisitPeriod | null;
      /** Every how many days is there a visit? In place of a count and a period. (301.210(b)(4), 301.220(a)) A whole number from 1 to 1000. */
      visitEveryDays?: number | null;
      /** On which days does the plan have visits? In place of a frequency. An empty list: none is planned. (301.220(a)) 0 to 610 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
      visitDates?: Array<string> | null;
      /** From which day does that schedule run? It is looked at by whole calendar months. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
      scheduleFrom?: string | null;
      /** Until which day does it run? The last day included; at most 25 years after the first. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
      scheduleTo?: string | null;
      /** Does each calendar month have at least two visits? Asked only where a count by quarter or year, or a schedule without a whole month, leaves it open. (301.220(a)) */
      eachMonthHasTwo?: boolean | null;
      /** When did the first sibling visit take place? Face to face, with every sibling there. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
      firstSiblingVisitDate?: string | null;
      /** Have sibling visits begun? No: none has taken place by the day asked about. (301.220(a)) */
      siblingVisitsBegun?: boolean | null;
      /** Has a court ordered fewer visits, or none? Less often than twice a month. (301.220(a)(1)) */
      courtOrderFewerVisits?: boolean | null;
      /** May one sibling harm another during a visit? Physically, mentally or emotionally. (301.220(a)(2)) */
      harmRisk?: boolean | null;
      /** Would supervision be inadequate to remove that risk? Yes: no supervision would remove it. (301.220(a)(2)) */
      supervisionInadequate?: boolean | null;
      /** Does that finding rest on earlier observation, or on interaction recorded in the case file? Either is enough. (301.220(a)(2)) */
      inadequacyFromObservationOrRecord?: boolean | null;
      /** Is the specific risk documented in the case file? In the child's own file. (301.220(a)(2)) */
      specificRiskDocumented?: boolean | null;
      /** Is the basis for assessing the risk documented in the case file? In the child's own file. (301.220(a)(2)) */
      riskBasisDocumented?: boolean | null;
      /** Has the agency withheld visits or made them fewer? For any reason. (301.220(b)) */
      visitsReduced?: boolean | null;
      /** Why were visits withheld or made fewer? Discipline and want of a supervisor are never a reason. (301.220(b)) */
      visitsReducedReason?: Reason | null;
      /** Has the agency asked a court to withhold visits or make them fewer? Whatever the court decided. (301.220(b)) */
      courtAskedToReduce?: boolean | null;
      /** Why was the court asked? Discipline and want of a supervisor are never a reason. (301.220(b)) */
      courtAskedReason?: Reason | null;
      /** Has contact other than visits been restricted? Calls, letters, video and the like. (301.230(c)) */
      contactRestricted?: boolean | null;
      /** Why was contact restricted? Discipline is never a reason. (301.230(c)) */
      contactRestrictedReason?: Reason | null;
      /** When was the plan filed with the juvenile court? The first filing. (301.220(c), 301.70(j)(3)) `YYYY-MM-DD`, 1900 to 2200. */
      planFiledDate?: string | null;
      /** Has the plan been filed with the juvenile court? No: not by the day asked about. (301.220(c), 301.70(j)(3)) */
      planFiled?: boolean | null;
      /** Was a caseworker assigned? If none, the Department files the plan, in the same time. (301.70(j)(3)) */
      caseworkerAssigned?: boolean | null;
      /** Did the siblings' caseworkers take part in making the plan? All of them. (301.220(c)) */
      madeWithCaseworkers?: boolean | null;
      /** Did the caregivers take part in making the plan? Foster parents and other caregivers. (301.220(c)) */
      madeWithCaregivers?: boolean | null;
      /** Did the children take part in making the plan? The siblings themselves. (301.220(c)) */
      madeWithChildren?: boolean | null;
      /** Is the plan part of the Family Service Plan? Included in it. (301.220(c)) */
      inFamilyServicePlan?: boolean | null;
      /** Do sibling visits fall away or become fewer when a parent does not visit? They never may. (301.220(d)) */
      dependsOnParentVisits?: boolean | null;
      /** Are sibling visits held together with parent visits? They may be; such a visit counts only with all siblings there. (301.220(e)) */
      jointWithParentVisits?: boolean | null;
      /** Does the plan say how long visits last? Their duration. (301.220(f)) */
      durationStated?: boolean | null;
      /** Does the plan say where visits take place? Their location. (301.220(f)) */
      locationStated?: boolean | null;
      /** Does the plan say what supervision is provided? None is an answer too. (301.220(f)) */
      supervisionStated?: boolean | null;
      /** Does the plan briefly say why this frequency? A short statement. (301.220(f)) */
      frequencyReasonStated?: boolean | null;
      /** Does the plan briefly say why this duration? A short statement. (301.220(f)) */
      durationReasonStated?: boolean | null;
      /** Does the plan name the other approved forms of contact? Calls, letters, video and the like. (301.220(c)) */
      otherContactFormsStated?: boolean | null;
      /** Does the plan set out the roles of caregivers and others? In contact and visits. (301.70(j)(1)) */
      caregiverRolesStated?: boolean | null;
      /** Is each child's individual assessment complete? All of them. (301.220(g)) */
      assessmentsComplete?: boolean | null;
      /** Was the plan reviewed after the assessments? A duty without a stated time. (301.220(g)) */
      reviewedAfterAssessments?: boolean | null;
      /** Is the plan reviewed as time goes? To see whether more contact is possible. (301.220(g)) */
      reviewedOngoing?: boolean | null;
      /** Is more contact possible? Then the caseworker sees that it happens. (301.220(g)) */
      moreContactPossible?: boolean | null;
      /** Are visits at holidays and milestones encouraged? Those of the family's culture included. (301.220(g)) */
      holidayVisitsEncouraged?: boolean | null;
      /** Has a sibling moved to another placement since the plan was made? Any of them. (301.220(h), 301.70(j)(4)) */
      siblingMoved?: boolean | null;
      /** When did each move take place? One date a move. (301.220(h), 301.70(j)(4)) 0 to 610 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
      moveDates?: Array<string> | null;
      /** When was the plan amended? Each amendment; an empty list: none was made. (301.220(h), 301.70(j)(4)) 0 to 610 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
      planAmendedDates?: Array<string> | null;
      /** When was notice of each move given? In the order of the moves; an empty list: none was given. (301.230(a)(3)(A)) 0 to 610 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
      moveNoticeDates?: Array<string> | null;
      /** Were those notices in writing? All of them. (301.230(a)(3)(A)) */
      moveNoticeInWriting?: boolean | null;
      /** Did each sibling get them? All of them. (301.230(a)(3)(A)) */
      moveNoticeToSiblings?: boolean | null;
      /** Did each sibling's caregiver get them? All of them. (301.230(a)(3)(A)) */
      moveNoticeToCaregivers?: boolean | null;
      /** On which ground are the siblings placed apart? One of the four of 301.70(a). (301.70(a)) */
      apartBasis?: ApartBasis | null;
      /** Does the Visitation and Contact Plan say why the siblings were placed apart? In the plan itself. (301.70(j)(2)) */
      apartReasonsInPlan?: boolean | null;
      /** Does that plan say what was done to place them together? In the plan itself. (301.70(j)(2)) */
      jointEffortsInPlan?: boolean | null;
      /** Has the supervisor approved that they are placed apart? Asked where it is for a child's best interests. (301.70(d)) */
      supervisorApprovedApart?: boolean | null;
      /** Is that decision in the child's case record? Asked where it is for a child's best interests. (301.70(d)) */
      apartDecisionInCaseRecord?: boolean | null;
      /** Has the first administrative case review since then been held? The first after the placement. (301.70(n)) */
      firstCaseReviewHeld?: boolean | null;
      /** Was the separation specifically looked at in that review? The reasons, and the efforts to place together. (301.70(n)) */
      apartReviewedAtFirstCaseReview?: boolean | null;
      /** Does the plan reach a sibling who is not in the Department's custody or guardianship? It may, with consent and participation. (301.70(j)(5)) */
      outsideSiblingIncluded?: boolean | null;
      /** How old is that sibling? Completed years on the day asked about. (301.70(j)(5)) A whole number from 0 to 130. */
      outsideSiblingAge?: number | null;
      /** When was that sibling born? Or the age above. (301.70(j)(5)) `YYYY-MM-DD`, 1900 to 2200. */
      outsideSiblingBirthDate?: string | null;
      /** Does that sibling's parent or guardian consent? Needed under 18. (301.70(j)(5)) */
      outsideParentConsents?: boolean | null;
      /** Does that sibling's parent or guardian take part? Needed under 18. (301.70(j)(5)) */
      outsideParentParticipates?: boolean | null;
      /** Does that sibling consent? Needed from 18 on. (301.70(j)(5)) */
      outsideSiblingConsents?: boolean | null;
      /** Does that sibling take part? Needed from 18 on. (301.70(j)(5)) */
      outsideSiblingParticipates?: boolean | null;
      /** How are the children in touch between visits? As often as they wish, or by a schedule. (301.230(a)(4)) */
      betweenContact?: BetweenContact | null;
      /** Is that schedule reasonable? Made with caregiver and children. (301.230(a)(4)) */
      contactScheduleReasonable?: boolean | null;
      /** Is that schedule in the plan? Incorporated in it. (301.230(a)(4)) */
      contactScheduleInPlan?: boolean | null;
      /** Has the Department determined to withhold a sibling's whereabouts? In a child's best interests. (301.230(b)) */
      whereaboutsWithheld?: boolean | null;
      /** Has a court prohibited telling the whereabouts? By an order. (301.230(a)) */
      courtProhibitsWhereabouts?: boolean | null;
      /** When was that determined? Seven days run from then. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200. */
      withheldDeterminationDate?: string | null;
      /** When was the last of the children's attorneys told? Each child's attorney. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200. */
      attorneysNotifiedDate?: string | null;
      /** Has each child's attorney been told? No: not all of them by the day asked about. (301.230(b)) */
      attorneysNotified?: boolean | null;
      /** When was the last of the children's guardians ad litem told? Each child's guardian ad litem. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200. */
      galsNotifiedDate?: string | null;
      /** Has each child's guardian ad litem been told? No: not all of them by the day asked about. (301.230(b)) */
      galsNotified?: boolean | null;
      /** Was that notice in writing? To all of them. (301.230(b)) */
      withheldNoticeInWriting?: boolean | null;
      /** Are the reasons in the children's case records? In each. (301.230(b)) */
      withheldReasonsRecorded?: boolean | null;
      /** Was a sibling placed apart for adoption or subsidised guardianship? One or more. (301.250) */
      siblingAdoptedOrInGuardianship?: boolean | null;
      /** Were the adoptive parents or guardian encouraged to make a plan or agreement? A duty without a stated time. (301.250(a)) */
      contactAgreementEncouraged?: boolean | null;
      /** Was help with it offered? To make it, carry it out and amend it. (301.250(b)) */
      contactAgreementHelpOffered?: boolean | null;
      /** Is there such a plan or agreement? None is required. (301.250(b)) */
      contactAgreementExists?: boolean | null;
      /** Is a copy in the adoption or guardianship record? Of the plan or agreement. (301.250(b)) */
      contactAgreementInRecord?: boolean | null;
      /** Is any of the siblings an adult or emancipated? At least one. (301.255) */
      someSiblingsAdult?: boolean | null;
      /** Are all of them adults or emancipated? Then 301.255 does not apply. (301.255) */
      allSiblingsAdult?: boolean | null;
      /** Was it offered to make a plan or agreement with the adult siblings? A duty without a stated time. (301.255) */
      adultContactPlanOffered?: boolean | null;
    }
  | {
      /** a grandparent's or great-grandparent's request */
      kind: "grandparent";
      /** Which day is asked about? Everything dated lies on or before it. (301.240) `YYYY-MM-DD`, 1900 to 2200. */
      asOf?: string | null;
      /** Is the child in the care and custody of the Department? At the request, and since: visits under this Section end when the child leaves. (301.240(a), (c)) */
      childInCare?: boolean | null;
      /** Who asks for visits? The Section is for grandparents and great-grandparents. (301.240) */
      requester?: Requester | null;
      /** When was the request received? The first request. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200. */
      requestReceivedDate?: string | null;
      /** When was it answered? Within 45 calendar days. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200. */
      responseDate?: string | null;
      /** Has it been answered? No: not by the day asked about. (301.240(b)) */
      responseGiven?: boolean | null;
      /** Was the answer in writing? It is to be. (301.240(b)) */
      responseInWriting?: boolean | null;
      /** Why was or is the answer late? Four reasons are listed; others count when documented. (301.240(b)(1)-(4)) */
      delayException?: DelayException | null;
      /** Is that other reason documented? In the case file. (301.240(b)) */
      delayExceptionDocumented?: boolean | null;
      /** Were visits to take place in the requester's home? The LEADS exception is for that case. (301.240(b)(1)) */
      visitInRequesterHome?: boolean | null;
      /** What was decided? Visits granted or denied. (301.240(a), (d)) */
      decision?: VisitDecision | null;
      /** Are the visits in the child's best interests? The Department's own finding. (301.240(a)) */
      bestInterestFound?: boolean | null;
      /** Were the factors of section 1-3(4.05) of the Juvenile Court Act considered? Before the decision. (301.240(a)) */
      factorJuvenileCourtActConsidered?: boolean | null;
      /** Was the requester's mental and physical health considered? Before the decision. (301.240(a)(1)) */
      factorHealthConsidered?: boolean | null;
      /** Were the time requested and its effect on the child's activities considered? Before the decision. (301.240(a)(2)) */
      factorTimeRequestedConsidered?: boolean | null;
      /** Was the harm that losing the relationship could do considered? Before the decision. (301.240(a)(3)) */
      factorLossOfRelationshipConsidered?: boolean | null;
      /** Was it considered how to keep the child away from conflict between adults? Before the decision. (301.240(a)(4)) */
      factorConflictConsidered?: boolean | null;
      /** Are the visits separate and apart from the parents' visits? They take nothing from them. (301.240(a)) */
      separateFromParentPrivileges?: boolean | null;
      /** Is the basis of the denial documented in the case file? And kept there. (301.240(d)) */
      denialBasisDocumented?: boolean | null;
      /** Was the requester informed of the denial in writing? By letter. (301.240(d)) */
      denialLetterSent?: boolean | null;
      /** Does that letter name the right to a clinical review? In writing. (301.240(d)) */
      denialLetterStatesReviewRight?: boolean | null;
      /** Was a clinical review asked for? By the requester. (301.240(e)) */
      reviewRequested?: boolean | null;
      /** When was the request for review received? Seven business days run from then. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewRequestedDate?: string | null;
      /** When was it passed to the Regional Clinical Manager? By casework staff. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewForwardedDate?: string | null;
      /** When was the case assigned to Regional Clinical staff? Twenty-one business days run from then. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewAssignedDate?: string | null;
      /** When were caseworker and supervisor told to begin staffing? By the review convener. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      staffingNotifiedDate?: string | null;
      /** Have caseworker and supervisor been told to begin staffing? No: not by the day asked about. (301.240(e)) */
      staffingNotified?: boolean | null;
      /** When was the review completed? The last day of it. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewHeldDate?: string | null;
      /** When did caseworker and supervisor get the summary report? From the convener. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewReportDate?: string | null;
      /** Have caseworker and supervisor got the summary report? No: not by the day asked about. (301.240(e)) */
      reviewReportGiven?: boolean | null;
      /** When did they receive the recommendation? Fourteen calendar days run from then. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      recommendationReceivedDate?: string | null;
      /** Was the recommendation added to the case file? A duty without a stated time. (301.240(e)) */
      recommendationInCaseFile?: boolean | null;
      /** When was notice of the recommendation sent to the requester? In writing. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200. */
      reviewNoticeDate?: string | null;
      /** Was that notice in writing? It is to be. (301.240(e)) */
      reviewNoticeInWriting?: boolean | null;
      /** Does it state the basis of the recommendation? It is to. (301.240(e)) */
      reviewNoticeStatesBasis?: boolean | null;
      /** May the requester and a support person attend the review? A support person of the requester's choosing. (301.240(f)) */
      requesterAllowedToAttend?: boolean | null;
      /** Were the parents told of the request for review? A duty without a stated time. (301.240(g)) */
      parentsToldOfReviewRequest?: boolean | null;
      /** Were the parents told of the recommendation? A duty without a stated time. (301.240(g)) */
      parentsToldOfRecommendation?: boolean | null;
      /** How far has the clinical review come? The last step that was taken: what comes after it has not happened yet. (301.240(e)) */
      reviewStage?: ReviewStage | null;
    }
  ;

/** The facts that `auditVisits` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface VisitsInput {
  /** Which day is asked about? Everything dated lies on or before it. (301.210(b)(4), 301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** From which day? That day included. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
  auditFrom?: string | null;
  /** To which day? That day included; at most 25 years after the first. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
  auditTo?: string | null;
  /** Which visits are audited? Months short of sibling visits decide; weeks without a parent visit are reported. (301.210(b)(4), 301.220(a)) */
  auditOf?: AuditOf | null;
  /** Which siblings are placed apart? All of them, by name or initials. (301.220(e)) 1 to 20 entries. Each: 1 to 80 characters. */
  siblings?: Array<string> | null;
  /** Which visits were held? In any order. An empty list: none. (301.210(b)(4), 301.220(a)) 0 to 20000 entries. */
  visits?: Array<{
    /** When was it? The day of the visit. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200. */
    date?: string | null;
    /** What took place? A visit is face to face; a call, video or letter is contact. (301.220(e), 301.20 "Visitation") */
    kind?: VisitKind | null;
    /** Which siblings were there? All by name. Leave it open if it is not known. (301.220(e)) 0 to 20 entries. Each: 1 to 80 characters. */
    siblingsPresent?: Array<string> | null;
    /** Was the parent there? Answer no where the parent stayed away. (301.210(b)(4)) */
    parentPresent?: boolean | null;
    /** Has the visit an id? Entries with one id are one visit; two entries on a day are one visit unless their ids differ. (301.220(a)) 1 to 80 characters. */
    visitId?: string | null;
  }> | null;
  /** What is the permanency goal? Weekly parent visits are for the goal return home. (301.210(b)) */
  goal?: Goal | null;
  /** Does the case record document why parent visits are less often than weekly? It lifts the weekly minimum. (301.210(b)(4)) */
  weeklyExceptionDocumented?: boolean | null;
  /** Has a court ordered fewer sibling visits, or none? For the whole period. (301.220(a)(1)) */
  courtOrderFewerVisits?: boolean | null;
  /** Is it documented that one sibling may harm another during a visit, and that supervision could not remove the risk? The whole exception of 301.220(a)(2); a check of the plan takes it apart. (301.220(a)(2)) */
  harmRisk?: boolean | null;
}

/** The facts that `assessSiblingPlacement` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface SiblingPlacementInput {
  /** Which day is asked about? Everything dated lies on or before it. (301.70) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Does the child have a sibling who is in care, enters it, or has left it? One parent in common is enough. Step-siblings may count. (301.20 "Siblings", 301.70(a)) */
  hasSibling?: boolean | null;
  /** Are siblings in care placed apart, or to be? No: all of them are in one home. (301.70(a)) */
  siblingsPlacedApart?: boolean | null;
  /** On which ground are the siblings placed apart? One of the four of 301.70(a). (301.70(a)) */
  apartBasis?: ApartBasis | null;
  /** Does the Visitation and Contact Plan say why the siblings were placed apart? In the plan itself. (301.70(j)(2)) */
  apartReasonsInPlan?: boolean | null;
  /** Does that plan say what was done to place them together? In the plan itself. (301.70(j)(2)) */
  jointEffortsInPlan?: boolean | null;
  /** Has the supervisor approved that they are placed apart? Asked where it is for a child's best interests. (301.70(d)) */
  supervisorApprovedApart?: boolean | null;
  /** Is that decision in the child's case record? Asked where it is for a child's best interests. (301.70(d)) */
  apartDecisionInCaseRecord?: boolean | null;
  /** Has the first administrative case review since then been held? The first after the placement. (301.70(n)) */
  firstCaseReviewHeld?: boolean | null;
  /** Was the separation specifically looked at in that review? The reasons, and the efforts to place together. (301.70(n)) */
  apartReviewedAtFirstCaseReview?: boolean | null;
  /** Is that decision on the Visitation and Contact Plan too? It is documented in both. (301.70(d)) */
  apartDecisionInPlan?: boolean | null;
  /** On which ground is it in a child's best interests to be apart? Only these three count. (301.70(e)) */
  bestInterestsGround?: BestInterestsGround | null;
  /** Is the child placed, or accepted, where those needs are to be met? Medical, educational, behavioral or emotional needs, and a placement meant for them. (301.70(e)(1)) */
  placedForSpecialNeeds?: boolean | null;
  /** Is the specific risk documented in the child's case file? Physical, mental or emotional harm if placed together. (301.70(e)(2)) */
  specificRiskDocumented?: boolean | null;
  /** Is the basis for assessing that risk documented there? In the child's own file. (301.70(e)(2)) */
  riskBasisDocumented?: boolean | null;
  /** Was it found best for the child to stay in the current foster home rather than move? Rather than to a joint placement with the siblings. (301.70(e)(3)) */
  stayingInBestInterests?: boolean | null;
  /** Is placement with that relative in a child's best interests? Although the relative will not take all the children. (301.70(a)(4)) */
  relativeInBestInterests?: boolean | null;
  /** Does the child's case plan say why the siblings are apart? Asked where it is for a child's best interests. (301.70(l)) */
  apartReasonsInCasePlan?: boolean | null;
  /** Are the efforts to place them together in the case file? On whichever ground they are apart. (301.70(l)) */
  jointEffortsInCaseFile?: boolean | null;
  /** Are as many of the siblings together as possible? By their ties and best interests. Yes also where there are only two. (301.70(k)) */
  asManyTogether?: boolean | null;
  /** Were reasonable efforts made to place them near one another? Within reasonable reach, with what any placement needs. (301.70(m)) */
  proximityEfforts?: boolean | null;
  /** Does a child's treatment require a placement farther away? That allows a greater distance. (301.70(m)) */
  treatmentNeedsDistance?: boolean | null;
  /** Were the siblings placed together when custody was awarded? If not, the search is due within 30 days. (301.70(g)) */
  placedTogetherAtCustody?: boolean | null;
  /** When was custody awarded of the sibling group, or of a child with a sibling in placement? The search starts again with each child. (301.70(g)(1)) `YYYY-MM-DD`, 1900 to 2200. */
  siblingGroupCustodyOn?: string | null;
  /** Is it in writing that parents and known relatives were asked who might take the siblings? Relatives who may be willing to become relative foster parents. (301.70(f)(1)) */
  parentsAndRelativesAsked?: boolean | null;
  /** Is it in writing that the siblings' current foster parents were asked? Whether they can take them within licensing standards. Yes also where it says that there are none. (301.70(f)(2)) */
  fosterParentsAsked?: boolean | null;
  /** Is it in writing that adoptive parents or guardians of siblings who left care were asked? Yes also where it says that there are none. (301.70(f)(3)) */
  adoptiveParentsAsked?: boolean | null;
  /** Is it in writing that vacant homes of the Department and of agencies were searched? For joint placements that suit; near the child's home where the goal is return home. (301.70(f)(4)) */
  vacanciesSearched?: boolean | null;
  /** When was the search complete, all four steps in writing? A day says that all four were taken. (301.70(f), (g)(1)) `YYYY-MM-DD`, 1900 to 2200. */
  searchCompletedOn?: string | null;
  /** Was the placement of one of them changed since? Each change asks for a search again. (301.70(g)(2)) */
  placementChanged?: boolean | null;
  /** Was the search made at the change, its four steps in writing? At every change, if there were several. (301.70(g)(2)) */
  searchedAtMove?: boolean | null;
  /** Was that removal necessary in an emergency? A fire or natural disaster, a threat by the child's behavior, abuse or neglect with imminent risk, and the like. (301.70(g)(2)) */
  emergencyRemoval?: boolean | null;
  /** Does the child enter care, or need a new placement? Then it is looked at whether a sibling is in care. (301.70(i)) */
  needsPlacement?: boolean | null;
  /** Is a sibling in the Department's custody or guardianship? The Department determines it. (301.70(i)) */
  siblingInCustody?: boolean | null;
  /** Was it found best for each of them that the child joins that sibling? For every sibling, not only for the child. (301.70(i)(1)) */
  joinBestForEach?: boolean | null;
  /** Is that sibling's caregiver able and willing to take the child? Both are needed. (301.70(i)(2)) */
  siblingsCaregiverAbleAndWilling?: boolean | null;
  /** Is the child placed with that sibling, or about to be? In the same home. (301.70(i)(2)) */
  placedWithThatSibling?: boolean | null;
  /** Are the caregivers willing and able to support the tie between the siblings? Actively, with frequent contact and visits, as far as each child's best interests go. (301.70(b), (h)(3)) */
  caregiverSupportsTie?: boolean | null;
  /** Do two or more relatives say that they would share the siblings and nurture their ties? One home for all is preferable; this comes second. (301.70(h)(1), 301.80(d)) */
  relativesWillingToShare?: boolean | null;
  /** Was a placement with those relatives considered? Considered, whatever came of it. (301.70(h)(1), 301.80(d)) */
  sharedPlanConsidered?: boolean | null;
  /** Is the child placed, or to be placed, with a relative? Fictive kin and godparents count. (301.80(b), (d), (f)) */
  relativeCaregiver?: boolean | null;
  /** Was the relative's willingness to support the sibling ties assessed, and is the result in the case record? Siblings whom the child does not know yet included. (301.80(b)) */
  siblingSupportAssessed?: boolean | null;
  /** Was the relative told that one home for all is preferable, and to encourage contact otherwise? Before the placement. (301.80(d)) */
  toldTogetherPreferable?: boolean | null;
  /** Was the relative told that siblings may follow, or contact with them be asked for? Siblings who later need a placement, live elsewhere or live independently. (301.80(f)) */
  toldSiblingsMayFollow?: boolean | null;
  /** Did step-siblings enter care together? They are placed together at first. (301.70(h)(2)) */
  stepSiblingsEnteredTogether?: boolean | null;
  /** Were they placed together at first? When they entered care. (301.70(h)(2)) */
  stepSiblingsTogetherAtFirst?: boolean | null;
  /** Is the Integrated Assessment complete? After it, their placement is looked at again. (301.70(h)(2)) */
  integratedAssessmentComplete?: boolean | null;
  /** Was it looked at again whether they stay together? After the Integrated Assessment. (301.70(h)(2)) */
  stepSiblingsLookedAtAgain?: boolean | null;
  /** Do case records or the parents show a sibling who left care? Adopted, in subsidized guardianship or emancipated. (301.70(c)) */
  formerCareSibling?: FormerCare | null;
  /** How old is the emancipated sibling? From 21 on he or she can be considered as a home. (301.70(c)) A whole number from 0 to 130. */
  emancipatedSiblingAge?: number | null;
  /** Were the child's parents consulted on placement with that sibling? By the caseworker. (301.70(c)) */
  parentsConsulted?: boolean | null;
  /** Did the caseworker find it best for the child to explore that placement? In consultation with the parents. (301.70(c)) */
  exploreInBestInterests?: boolean | null;
  /** Does a parent object? Then that home need not be contacted. (301.70(c)) */
  parentObjects?: boolean | null;
  /** Was that home asked whether it would be considered? The adoptive parent, the guardian, or the emancipated sibling. (301.70(c)) */
  thatHomeContacted?: boolean | null;
  /** Is it willing to be considered? Then it is determined whether placement there is best for the child. (301.70(c)) */
  thatHomeWilling?: boolean | null;
  /** Was it determined whether placement in that home is best for the child? Either way. (301.70(c)) */
  placementThereDetermined?: boolean | null;
}

/** The facts that `assessPlacement` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface PlacementInput {
  /** Which day is asked about? Everything dated lies on or before it, the placement excepted. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Is this an Indian child, or one of American Indian heritage? Then Part 307 governs, and this answer refers there. (301.40(b), 301.60(b)(5)) */
  indianChild?: boolean | null;
  /** Is it the placement of a hearing-impaired child for special education, with the State Board of Education? Because it is not available at home. The Department is not legally responsible then. (301.90(c)) */
  hearingImpairedPupil?: boolean | null;
  /** Why does the child need to live away from the family? One is enough; the gravest, if there are several. (301.30) */
  placementReason?: PlacementReason | null;
  /** What did the Department determine of family preservation services? Either of the first two is enough. (301.30) */
  preservationFinding?: PreservationFinding | null;
  /** By what authority is the child placed? Without one of the four the Department places nobody. (301.40(a)) */
  legalAuthority?: LegalAuthority | null;
  /** When was the voluntary agreement entered into? It lasts at most 60 days. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200. */
  voluntaryAgreementOn?: string | null;
  /** Who has consented in writing? The text says "the parents" and, a sentence later, "a parent": if only one signed, whether that is enough is for counsel. (301.40(a)(4)) */
  consentBy?: ConsentBy | null;
  /** Is the child in the custody of either parent? Only if not does the guardian's or custodian's consent do. (301.40(a)(4)) */
  inCustodyOfAParent?: boolean | null;
  /** Is the agreement in the child's best interests? A finding of the Department. (301.40(a)(4)) */
  agreementInBestInterests?: boolean | null;
  /** Did the regional administrator or a designee approve it in writing beforehand? The administrator in charge of the Department region. (301.40(a)(4)) */
  agreementApprovedBeforehand?: boolean | null;
  /** Was the agreement renewed for 60 more days? It can be renewed once. (301.40(a)(4)) */
  voluntaryAgreementRenewed?: boolean | null;
  /** Did the regional administrator in person approve the renewal in writing beforehand? No designee can. (301.40(a)(4)) */
  renewalApprovedByAdministrator?: boolean | null;
  /** Is it an emergency placement? One that is made at once. (301.50) */
  emergencyPlacement?: boolean | null;
  /** Are other services neither in the child's best interests nor enough to keep the child safe? Both are needed. (301.50) */
  otherServicesUnsuitable?: boolean | null;
  /** What does the Department have reason to believe? Any one of the six is enough. (301.50(a)-(f)) */
  emergencyGround?: EmergencyGround | null;
  /** Where is the child placed, or to be placed? A licensed relative's home is a relative's home. (301.60(b)(1), 301.90-301.110) */
  setting?: Setting | null;
  /** When was the child placed there, or will be? A day after the date asked about is a plan. (301.60(c)-(d)) `YYYY-MM-DD`, 1900 to 2200. */
  placedOn?: string | null;
  /** Does the home or facility hold its licence or permit? A foster home: before it receives children for payment (Part 402). (301.90(a), 301.100) */
  licensed?: boolean | null;
  /** Was the child removed from a parent with custody? Then the other parent is looked at first. (301.60(a)) */
  removedFromCustodialParent?: boolean | null;
  /** What came of looking at the parent without custody? Substitute care is considered only where that parent is not suitable. (301.60(a)) */
  nonCustodialParent?: NonCustodialParent | null;
  /** Did the placing worker find the placement consistent with the child's safety, best interests and special needs? This is their judgement; no answer stands in for it. (301.60(a)) */
  consistentWithNeeds?: boolean | null;
  /** Was the least restrictive setting that suits, and is most like a family, considered? Considered and recorded. (301.60(b)(1)) */
  leastRestrictiveConsidered?: boolean | null;
  /** Was nearness to the home and the school district considered? To the home where the goal is return home; to school whenever possible, with continuity and services. (301.60(b)(2)) */
  proximityConsidered?: boolean | null;
  /** Was it considered whether the caregivers can meet the child's needs? Prospective foster or adoptive parents. (301.60(b)(3)) */
  abilityConsidered?: boolean | null;
  /** Was it considered how sibling ties are kept? Yes also where there is no sibling. (301.60(b)(4)) */
  siblingsConsidered?: boolean | null;
  /** Was a foster or adoptive home denied, or a placement delayed, and why? Race, color and national origin, the child's or the home's, are never a reason. (301.60(b)(3)) */
  denialReason?: DenialReason | null;
  /** Was the placement approved beforehand through the Placement Clearance Process? By the Placement Clearance Unit, before the placement. (301.60(c)) */
  clearanceObtained?: boolean | null;
  /** Was false or misleading information given to obtain that approval? By the agency or the Department's worker. (301.60(d)) */
  clearanceInformationFalse?: boolean | null;
  /** Would a less restrictive setting be appropriate? Then a residential facility is not. (301.100) */
  lessRestrictiveAppropriate?: boolean | null;
  /** Why does the child need intensive services? Services to change behavior. (301.100) */
  intensiveServices?: IntensiveServices | null;
  /** Was it found that the young person cannot adjust to family living? A group home is for such young people. (301.100) */
  cannotAdjustToFamilyLiving?: boolean | null;
  /** Does the young person need less structure than a residential facility gives? The other half of what a group home is for. (301.100) */
  needsLessStructure?: boolean | null;
  /** For what does the child need a medical or psychiatric facility? On an ongoing basis. (301.110(a)-(b)) */
  facilityGround?: FacilityGround | null;
  /** Is the child enrolled in school as Part 314 has it? Part 314 says who goes to school. (301.140) */
  enrolledInSchool?: boolean | null;
  /** Does the child receive the educational services that Part 314 asks for? Special education included, where it is due. (301.140) */
  educationalServicesReceived?: boolean | null;
}

/** The facts that `assessSpecialisedCare` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface SpecialisedCareInput {
  /** Which day is asked about? It tells which months, quarters and years are over. (301.90(b)(5)) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Whose responsibility is the child? After adoption or guardianship, similar services may be had in another way. (301.90(b), (b)(12)) */
  careStatus?: CareStatus | null;
  /** What needs of the child require specialized care? The Section's examples (a life-threatening disease, dependence on life-saving equipment, fire setting …) are examples: none decides. (301.90(b), (b)(2)-(3)) */
  specialNeed?: SpecialNeed | null;
  /** How old is the child? From 12 on the child is expected at the team's staffing. (301.90(b)(8)) A whole number from 0 to 130. */
  childAge?: number | null;
  /** Are there results of the CANS assessment? Trauma, stress symptoms, strengths, life domains, acculturation, behavioral and emotional needs, and risk behaviors: all seven. (301.90(b)(1)(A), (12)(A)) */
  cansComplete?: boolean | null;
  /** On what else does the determination rest? One of the three is needed. (301.90(b)(1)(B)) */
  assessmentSource?: AssessmentSource | null;
  /** Was the child's functioning at home, in school and in the community considered? The four factors are considered together. (301.90(b)(4)(A)) */
  functioningConsidered?: boolean | null;
  /** Was the child's present or recommended part in services considered? Services that were identified. (301.90(b)(4)(B)) */
  involvementConsidered?: boolean | null;
  /** Was the degree of need considered, by how intense and frequent services should be? As recommended. (301.90(b)(4)(C)) */
  intensityConsidered?: boolean | null;
  /** Was it considered how much the caregiver must take part? In activities and services for treatment and education. (301.90(b)(4)(D)) */
  caregiverPartConsidered?: boolean | null;
  /** Has the Department determined that the child requires specialized foster care? This is the Department's judgement; no answer stands in for it. (301.90(b)(1), (5)) */
  requiresSpecializedCare?: boolean | null;
  /** Has the Post-Adoption Committee recommended such services? For a child adopted or in subsidized guardianship. (301.90(b)(12)(A)) */
  committeeRecommended?: boolean | null;
  /** When did the specialized placement begin? Months, quarters and years run from there. (301.90(b)(5)) `YYYY-MM-DD`, 1900 to 2200. */
  placedOn?: string | null;
  /** When was the treatment plan made? It is reviewed at least once a year. (301.90(b)(5)(A), (10)) `YYYY-MM-DD`, 1900 to 2200. */
  treatmentPlanOn?: string | null;
  /** Is a treatment plan made? In the child's best interests, to stabilize and, if possible, lessen the needs. Its services, and whether they are carried out, are asked about below. (301.90(b)(5)(A)) */
  treatmentPlanMade?: boolean | null;
  /** Were the foster parents assessed for ability, experience and willingness? To meet this child's needs. (301.90(b)(5)(B)) */
  caregiversAssessed?: boolean | null;
  /** Have they completed the training on this child that was recommended? Yes also where none was recommended. (301.90(b)(5)(B)(i)) */
  childTrainingDone?: boolean | null;
  /** Do they support visits with parents, siblings and the extended family? As the child's plan has them. (301.90(b)(5)(B)(iii)) */
  caregiversSupportVisits?: boolean | null;
  /** Are they able and willing to care for the child's health or disorder? Complex health problems, or a developmental, emotional, psychological or mental health disorder. (301.90(b)(5)(B)(iv)-(v)) */
  caregiversCanMeetNeeds?: boolean | null;
  /** Are they able and willing to take the child to treatment and services? There and back. (301.90(b)(5)(B)(vi)) */
  caregiversCanTransport?: boolean | null;
  /** How many hours of training on the child's needs did the caregivers complete in the last full year? Beside the hours for the licence. Years run from the placement. (301.90(b)(5)(B)(ii)) A whole number from 0 to 1000. */
  trainingHoursLastYear?: number | null;
  /** How often did the caseworker visit the child in the last full month? A calendar month. (301.90(b)(5)(C)(i)) A whole number from 0 to 1000. */
  visitsLastMonth?: number | null;
  /** How many of those visits took place in the caregiver's home? At least one is. (301.90(b)(5)(C)(i)) A whole number from 0 to 1000. */
  homeVisitsLastMonth?: number | null;
  /** Are all recommended services and treatment arranged? Support, mental health and medical. (301.90(b)(5)(C)(ii)) */
  servicesArranged?: boolean | null;
  /** Was every provider contacted in the last full month? Each service provider. (301.90(b)(5)(C)(ii)) */
  providersContactedLastMonth?: boolean | null;
  /** Were written progress reports obtained from every provider in the last full quarter? Quarters run from the placement. (301.90(b)(5)(C)(ii)) */
  reportsLastQuarter?: boolean | null;
  /** Did the caseworker take part in the team meeting of the last full quarter? The Child and Family Team Meeting. (301.90(b)(5)(C)(iii)) */
  teamMeetingLastQuarter?: boolean | null;
  /** Did the caseworker take part in the case review of the last full half-year? The administrative case review. (301.90(b)(5)(C)(iv)) */
  caseReviewLastHalfYear?: boolean | null;
  /** Was the treatment plan reviewed in its last full year? Years run from the day of the plan. (301.90(b)(10)) */
  planReviewedLastYear?: boolean | null;
  /** Can the child's needs not be met where the child is, even with more services? Yes: they cannot. (301.90(b)(5)(C)(v)) */
  needsUnmet?: boolean | null;
  /** Did the caseworker request the Child and Youth Investment Team? It recommends services, interventions and settings. (301.90(b)(5)(C)(v)) */
  teamRequested?: boolean | null;
  /** Are all recommended services in the child's part of the service plan? Those of the assessment, and after each review those of the review. (301.90(b)(6), (9)(B), (11)) */
  servicesInServicePlan?: boolean | null;
  /** Which qualification does whoever conducted the assessment have? Any one of the six is enough. (301.90(b)(7), (12)(B)) */
  assessorQualification?: Qualification | null;
  /** Which qualification does the team's Reviewer have? An LCSW, an LCPC or a Clinical Psychologist. (301.90(b)(8)) */
  reviewerQualification?: Qualification | null;
  /** Did the team have its five members? Reviewer, Facilitator, Implementation Coordinator, the child's caseworker and the casework supervisor. (301.90(b)(8)) */
  teamComplete?: boolean | null;
  /** Were the others invited to the staffing? Providers, caregivers, the guardian ad litem and, when appropriate, the birth parents. (301.90(b)(8)) */
  othersInvited?: boolean | null;
  /** Did the child take part in the staffing? Expected of children over 12. (301.90(b)(8)) */
  childTookPart?: boolean | null;
  /** Did the Reviewer deem that clinically inappropriate? Then the child need not take part. (301.90(b)(8)) */
  takingPartInappropriate?: boolean | null;
  /** Are all of the recommendations carried out? Until then they are monitored. (301.90(b)(9)) */
  allImplemented?: boolean | null;
  /** Who monitors that? It depends on what the determination rests on. (301.90(b)(9)(A)-(C)) */
  monitoredBy?: Monitor | null;
  /** Did the Specialized Foster Care Unit lead the review, and recommend to continue or to modify the services? With clinical and other divisions, on the staffing and a CANS. (301.90(b)(10)(A)-(B)) */
  reviewByUnit?: boolean | null;
  /** Was the committee made up of Department staff alone, selected by the Director, with clinical staff, a Registered Nurse and a post-adoption worker? A designee of the Director may select them. (301.90(b)(12)(B)) */
  committeeComposed?: boolean | null;
  /** Did the committee identify the services needed, if any? New ones, or more of those received. (301.90(b)(12)(B)(i)) */
  committeeNamedServices?: boolean | null;
  /** Is a larger subsidy asked for, to pay for services? By the adoptive parents or guardians. (301.90(b)(12)(B)(ii)-(iii)) */
  subsidyIncreaseAsked?: boolean | null;
  /** Are those services eligible for Medicaid, or to be had in the community? Either. (301.90(b)(12)(B)(ii)-(iii)) */
  communityServicesAvailable?: boolean | null;
  /** Were they used until exhausted? Before a larger subsidy is asked for. (301.90(b)(12)(B)(ii)-(iii)) */
  communityServicesExhausted?: boolean | null;
}

/** The facts that `screenConvictions` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface ConvictionsInput {
  /** Which day is asked about? It tells which edition of the rule applied. (Appendix A) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** What does the criminal history of the relative and of everybody in the home show? Every conviction that the LEADS check found, or that is known otherwise. An empty list: there is none. (Appendix A(a), 301.80(i)(2)) 0 to 200 entries. */
  convictions?: Array<{
    /** Whose is it? Only the relative and the adults in the home count here. (Appendix A(a)) */
    who?: ConvictedPerson | null;
    /** Was the person convicted? An arrest, a pending charge or an acquittal is no conviction. (Appendix A(a)) */
    convicted?: boolean | null;
    /** Under whose law? Appendix A lists Illinois offences; another state's counts where it is similar. (Appendix A(a)(5)) */
    convictedUnder?: ConvictedUnder | null;
    /** Of which offence? As Appendix A names it. Of another state's offence: the listed one that it resembles. (Appendix A(a)(1)-(5)) */
    offence?: Offence | null;
    /** Was it determined that its elements are similar and that it bears a substantial relationship to the offence named? Somebody must determine it; no: it was determined that it does not. Leave it open until then. (Appendix A(a)(5)) */
    resemblanceDetermined?: boolean | null;
  }> | null;
  /** What became of a waiver? A waiver of the convictions listed above. If they were waived one by one, ask about each by itself. (Appendix A(b), (c)) */
  waiver?: Waiver | null;
  /** How was the waiver asked for? Offences with an asterisk: to the Director, in writing. The others: orally too, if confirmed in writing. (Appendix A(b), (c)) */
  waiverRequest?: WaiverRequest | null;
  /** Did the request give the person's age at the time of the convictions? The first of five points. (Appendix A(b)(1)) */
  ageAtConvictionGiven?: boolean | null;
  /** Did it give the time that has passed since the last conviction? The second of five points. (Appendix A(b)(2)) */
  timeElapsedGiven?: boolean | null;
  /** Did it say how the crime bears on the capacity to care for related children? The third of five points. (Appendix A(b)(3)) */
  relationToCareGiven?: boolean | null;
  /** Did it give the evidence of rehabilitation? The fourth of five points. (Appendix A(b)(4)) */
  rehabilitationEvidenceGiven?: boolean | null;
  /** Did it give the opinions of community members about the person? The fifth of five points. (Appendix A(b)(5)) */
  communityOpinionsGiven?: boolean | null;
  /** Does the supervising agency believe that extraordinary circumstances surrounded the criminal history? For offences without an asterisk: this, or rehabilitation. (Appendix A(c)) */
  extraordinaryCircumstances?: boolean | null;
  /** Does the supervising agency believe that the person has been successfully rehabilitated? For offences without an asterisk: this, or extraordinary circumstances. (Appendix A(c)) */
  rehabilitated?: boolean | null;
  /** Does it believe that placement in this household is in the children's best interests? For offences without an asterisk, beside one of the two grounds. (Appendix A(c)) */
  homeInBestInterests?: boolean | null;
  /** Is the decision on the waiver documented in writing in the child's case record? A duty; it does not decide. (Appendix A(c)) */
  waiverDocumented?: boolean | null;
}

/** The facts that `assessRelativeHome` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface RelativeHomeInput {
  /** Which day is asked about? Ages and terms are measured on it. (301.80) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** When was the child born? The agreement is for a child under 18. (301.80(h)) `YYYY-MM-DD`, 1900 to 2200. */
  childBirthDate?: string | null;
  /** Or how old is the child? Completed years on the day asked about. (301.80(h)) A whole number from 0 to 130. */
  childAge?: number | null;
  /** What is the person to the child? Whether somebody counts as a relative is a question of its own: checkRelative. (301.80(c)) */
  caregiverKind?: CaregiverKind | null;
  /** Is the home licensed as a foster family home? Under 89 Ill. Adm. Code 402. (301.80(p)) */
  licensed?: boolean | null;
  /** When was the child placed there? Leave it out while the child is not placed there. (301.80(l), (m)) `YYYY-MM-DD`, 1900 to 2200. */
  placedOn?: string | null;
  /** For whom were relatives sought? The steps differ a little. (301.80(e)(1), (2)) */
  searchFor?: SearchFor | null;
  /** Were the parents asked about relatives? About the other parent, and relatives on both sides. (301.80(e)(1)(A), (2)(A)) */
  parentsAsked?: boolean | null;
  /** Is the child able to understand? A child who can understand is asked. (301.80(e)(1)(A), (2)(A)) */
  childCanBeAsked?: boolean | null;
  /** Was the child asked about each relative, with no parent or relative there? Alone: outside the presence of the parents and any relative. (301.80(e)(1)(A), (E), (2)(A)) */
  childAskedAlone?: boolean | null;
  /** Is everybody listed whom the parents or the child named? Nobody is left off the list. (301.80(e)(1)(A)) */
  everyoneListed?: boolean | null;
  /** Was everybody named contacted? At a change of placement also those who had shown interest before. (301.80(e)(1)(D), (2)(D)) */
  everyoneContacted?: boolean | null;
  /** Did the worker try to locate and interview each of them? On interest, ability, and further relatives. Where somebody could not be reached, the reason is documented. (301.80(e)(1)(F)) */
  interviewsTried?: boolean | null;
  /** When was the case assigned? Interviews are tried within 5 days after it. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200. */
  caseAssignedOn?: string | null;
  /** By when had each been tried? The day of the last of them. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200. */
  interviewsTriedOn?: string | null;
  /** Were all grandparents, parents with custody of a sibling, and other adult relatives named by the family contacted? Also when the child already lives with a relative. (301.80(e)(1)(F)) */
  grandparentsContacted?: boolean | null;
  /** Was everybody reconsidered who had shown interest or asks again? Their circumstances, or the child's, may have changed. (301.80(e)(2)(D)) */
  interestedReconsidered?: boolean | null;
  /** Is each contact and interview in a contact note? With the reason where somebody could not be reached. (301.80(e)(1)(D), (F), (2)(D)) */
  contactsDocumented?: boolean | null;
  /** Is there a police report of family or domestic violence on the relative? Then no notice is sent. (301.80(e)(1)(G)) */
  relativePoliceReport?: boolean | null;
  /** Is there an indicated finding of family or domestic violence on the relative? Then no notice is sent. (301.80(e)(1)(G)) */
  relativeIndicatedFinding?: boolean | null;
  /** Is there a court finding of family or domestic violence on the relative? Then no notice is sent. (301.80(e)(1)(G)) */
  relativeCourtFinding?: boolean | null;
  /** Is a copy of that report or finding in the record? Only where there is one. (301.80(e)(1)(G)) */
  violenceRecordOnFile?: boolean | null;
  /** Is it the child's initial placement? Then the notice is due 30 days after protective custody; otherwise 7 days after the postal address is known. (301.80(e)(1)(G)) */
  initialPlacement?: boolean | null;
  /** When was protective custody taken? The thirty days run from it. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200. */
  protectiveCustodyOn?: string | null;
  /** When was the relative's postal address obtained? The seven days run from it. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200. */
  postalAddressObtainedOn?: string | null;
  /** Was the written notice sent to the relative? What it may say of the child, another question tells: decideChildInformation. (301.80(e)(1)(G)) */
  noticeSent?: boolean | null;
  /** On which day? The day of sending. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200. */
  noticeSentOn?: string | null;
  /** Was it sent by U.S. Mail? No other way is named. (301.80(e)(1)(G)) */
  noticeByMail?: boolean | null;
  /** Does it say that a court ordered the child's removal from the parents into the Department's custody? That is what the notice informs of. (301.80(e)(1)(G)) */
  noticeSaysCourtOrder?: boolean | null;
  /** How does the child feel about the person? What weighs most, if several apply. (301.80(e)(1)(H)) */
  childFeelings?: ChildFeelings | null;
  /** Was the supervisory staffing on the child's feelings held? Of the placing worker and the supervisor. (301.80(e)(1)(H)) */
  staffingHeld?: boolean | null;
  /** Is the supervisor's Critical Decision in a supervisory note? On placing the child with that relative. (301.80(e)(1)(H)) */
  criticalDecisionDocumented?: boolean | null;
  /** Has the Department reason to believe that the relative can care for the child safely and adequately? A judgement that stays with the Department. (301.80(a)) */
  reasonToBelieveSafe?: boolean | null;
  /** What was considered? Everything that was. What is not named was not. Nothing is scored. (301.80(a), (g)(1)-(11)) 0 to 14 entries. */
  considered?: Array<Consideration> | null;
  /** Does the case involve domestic violence, mental health or substance abuse? Then (g)(10) is considered too. (301.80(g)(10)) */
  violenceIllnessOrSubstances?: boolean | null;
  /** Are siblings placed together of whom one does not trust or feel safe with the relative? Then that child is asked alone, (g)(11). (301.80(g)(11)) */
  uneasySiblingPlacedAlong?: boolean | null;
  /** Will the relative care for no more children than a licensed foster home may? By number and ages: 89 Ill. Adm. Code 402. (301.80(h)(1)) */
  caresForPermittedNumber?: boolean | null;
  /** Is the relative willing and able to protect the children from whoever is alleged to have endangered them? The parents or anybody else whom the investigation names. (301.80(h)(2)) */
  protectsFromHarm?: boolean | null;
  /** Does the relative agree to hand the children over to nobody without the Department's written authorization? Parents and other relatives included. (301.80(h)(3)) */
  keepsCustody?: boolean | null;
  /** Does the relative agree to house no indicated or alleged perpetrator without the Department's written authorization? Of abuse or neglect. (301.80(h)(4)) */
  housesNoPerpetrator?: boolean | null;
  /** Does the relative agree to tell the Department of any change in the household? Whoever moves in or out. (301.80(h)(5)) */
  tellsHouseholdChanges?: boolean | null;
  /** Does the relative agree to tell the Department of a change of address before moving? Before, not after. (301.80(h)(6)) */
  tellsAddressChanges?: boolean | null;
  /** Does the relative agree to seek the Department's written consent before non-emergency testing or treatment? Medical, psychological or psychiatric. (301.80(h)(7)) */
  seeksTreatmentConsent?: boolean | null;
  /** Does the relative agree to take the children out of state only with the Department's written authorization? Given beforehand. (301.80(h)(8)) */
  staysInState?: boolean | null;
  /** Does the relative agree to keep to the conditions of the visitation plan? Between parents and child. (301.80(h)(9)) */
  keepsVisitationPlan?: boolean | null;
  /** Is the relative willing to cooperate toward the permanency goal? With the agency, the parents and others in the service plan. (301.80(h)(10)) */
  worksTowardGoal?: boolean | null;
  /** Does the relative agree to supervise the children adequately? They are not left in situations beyond their maturity and abilities. (301.80(h)(11)) */
  supervises?: boolean | null;
  /** Does the relative agree to no corporal punishment, verbal abuse, threats or derogatory remarks? About the child or the family. (301.80(h)(12)) */
  noCorporalPunishment?: boolean | null;
  /** Does the relative agree to keep firearms and ammunition locked up and out of reach, and no unlawful firearm at all? At all times. (301.80(h)(13)) */
  agreesToLockFirearms?: boolean | null;
  /** Does the relative agree to sign, and have everybody of 18 and over sign, for a criminal background check, and to be fingerprinted? Within 30 days of the placement. (301.80(h)(14)) */
  agreesToBackgroundCheck?: boolean | null;
  /** Did the relative sign the agreement before the placement? Staff of the placing agency meet with the relative for it. (301.80(h)) */
  agreementSigned?: boolean | null;
  /** Who lives in the home? Everybody, the relative included. (301.80(h)(14), (i)(1), (2)) 1 to 50 entries. */
  household?: Array<{
    /** Who is it? A name or initials. (301.80(i)(1)) 1 to 80 characters. */
    name?: string | null;
    /** When was the person born? Checks begin on the 13th birthday, adulthood on the 18th. (301.80(i)(1), (2)) `YYYY-MM-DD`, 1900 to 2200. */
    birthDate?: string | null;
    /** Or how old is the person? Completed years on the day asked about. (301.80(i)(1), (2)) A whole number from 0 to 130. */
    age?: number | null;
    /** Was the CANTS check done? The register of child abuse and neglect. For 13 and over. (301.80(i)(1)) */
    cantsChecked?: boolean | null;
    /** Was the Statewide Child Sex Offender Registry checked? For 13 and over. (301.80(i)(1)) */
    sexOffenderRegistryChecked?: boolean | null;
    /** Was the LEADS check done? The criminal history. For 13 and over. (301.80(i)(2)) */
    leadsChecked?: boolean | null;
    /** Did the person sign the authorization for a criminal background check? For 18 and over. (301.80(h)(14)) */
    authorizationSigned?: boolean | null;
    /** When were the fingerprints taken? For 18 and over, within 30 days of the placement. (301.80(h)(14)) `YYYY-MM-DD`, 1900 to 2200. */
    fingerprintedOn?: string | null;
  }> | null;
  /** Were the results of CANTS and the registry given to the supervising agency before the placement? Before, not after. (301.80(i)(1)) */
  resultsCommunicated?: boolean | null;
  /** Does a report of abuse or neglect exist on anybody at home? As CANTS shows. (301.80(i)(1)) */
  abuseReportExists?: boolean | null;
  /** What did the placing agency decide about it? On the type, the age then, the time since the last one, the bearing on care, and evidence of successful parenting. (301.80(i)(1)(A)-(E)) */
  abuseReportDecision?: ReportDecision | null;
  /** Did staff of the placing agency visit the home before the placement? What follows is determined there. (301.80(i)) */
  homeVisited?: boolean | null;
  /** Is the home free of hazards that can be seen? As observed. (301.80(i)(3)) */
  freeOfHazards?: boolean | null;
  /** Are drugs, dangerous supplies and dangerous tools out of the children's reach? Prescription and other drugs. (301.80(i)(4)) */
  dangerousThingsOutOfReach?: boolean | null;
  /** Are all firearms and ammunition locked up and out of reach? Yes also where there are none. (301.80(i)(5)) */
  firearmsLocked?: boolean | null;
  /** Do water, heat and electricity work? The basic utilities. (301.80(i)(6)) */
  utilitiesWork?: boolean | null;
  /** Do the sleeping arrangements suit the children's age and sex? For each child. (301.80(i)(7)) */
  sleepingSuitable?: boolean | null;
  /** Can the children be given sufficient meals every day? To meet their nutritional needs. (301.80(i)(8)) */
  mealsSufficient?: boolean | null;
  /** Is supervision assured at all times? Also while the relative works or is out. (301.80(i)(9)) */
  supervisionAssured?: boolean | null;
  /** Can the relative provide basic necessities for the own family? For the relative and the relative's own children. (301.80(i)(10)) */
  basicNecessities?: boolean | null;
  /** Can the relative access health care, and support health needs at home? Of the related children. (301.80(i)(11)) */
  healthCare?: boolean | null;
  /** Is nobody in the home seen to have a disease that threatens the children, or an impairment that affects their daily care or safe evacuation? A communicable disease; an emotional or physical impairment. (301.80(i)(12)) */
  nobodyIllOrImpaired?: boolean | null;
  /** Is there no evidence of current drug or alcohol abuse by anybody in the home? By the agency's observations and the relative's statements. (301.80(i)(13)) */
  noSubstanceAbuse?: boolean | null;
  /** Can the relative contact the agency, and be contacted? Where necessary. (301.80(i)(14)) */
  reachable?: boolean | null;
  /** Does the relative cooperate with the educational and service plan? The supervising agency's plan for the child. (301.80(i)(16)) */
  cooperatesWithPlan?: boolean | null;
  /** Can the relative communicate with the child in the preferred language? The parent's or the child's. (301.80(i)(17)) */
  speaksLanguage?: boolean | null;
  /** Has the child medical or other special needs? Then a telephone is needed at once. (301.80(i)(15)) */
  childSpecialNeeds?: boolean | null;
  /** Has the relative immediate access to a telephone? Only for a child with medical or other special needs. (301.80(i)(15)) */
  telephoneAtOnce?: boolean | null;
  /** What does the criminal history of the relative and of everybody in the home show? Every conviction that the LEADS check found, or that is known otherwise. An empty list: there is none. (Appendix A(a), 301.80(i)(2)) 0 to 200 entries. */
  convictions?: Array<{
    /** Whose is it? Only the relative and the adults in the home count here. (Appendix A(a)) */
    who?: ConvictedPerson | null;
    /** Was the person convicted? An arrest, a pending charge or an acquittal is no conviction. (Appendix A(a)) */
    convicted?: boolean | null;
    /** Under whose law? Appendix A lists Illinois offences; another state's counts where it is similar. (Appendix A(a)(5)) */
    convictedUnder?: ConvictedUnder | null;
    /** Of which offence? As Appendix A names it. Of another state's offence: the listed one that it resembles. (Appendix A(a)(1)-(5)) */
    offence?: Offence | null;
    /** Was it determined that its elements are similar and that it bears a substantial relationship to the offence named? Somebody must determine it; no: it was determined that it does not. Leave it open until then. (Appendix A(a)(5)) */
    resemblanceDetermined?: boolean | null;
  }> | null;
  /** What became of a waiver? A waiver of the convictions listed above. If they were waived one by one, ask about each by itself. (Appendix A(b), (c)) */
  waiver?: Waiver | null;
  /** How was the waiver asked for? Offences with an asterisk: to the Director, in writing. The others: orally too, if confirmed in writing. (Appendix A(b), (c)) */
  waiverRequest?: WaiverRequest | null;
  /** Did the request give the person's age at the time of the convictions? The first of five points. (Appendix A(b)(1)) */
  ageAtConvictionGiven?: boolean | null;
  /** Did it give the time that has passed since the last conviction? The second of five points. (Appendix A(b)(2)) */
  timeElapsedGiven?: boolean | null;
  /** Did it say how the crime bears on the capacity to care for related children? The third of five points. (Appendix A(b)(3)) */
  relationToCareGiven?: boolean | null;
  /** Did it give the evidence of rehabilitation? The fourth of five points. (Appendix A(b)(4)) */
  rehabilitationEvidenceGiven?: boolean | null;
  /** Did it give the opinions of community members about the person? The fifth of five points. (Appendix A(b)(5)) */
  communityOpinionsGiven?: boolean | null;
  /** Does the supervising agency believe that extraordinary circumstances surrounded the criminal history? For offences without an asterisk: this, or rehabilitation. (Appendix A(c)) */
  extraordinaryCircumstances?: boolean | null;
  /** Does the supervising agency believe that the person has been successfully rehabilitated? For offences without an asterisk: this, or extraordinary circumstances. (Appendix A(c)) */
  rehabilitated?: boolean | null;
  /** Does it believe that placement in this household is in the children's best interests? For offences without an asterisk, beside one of the two grounds. (Appendix A(c)) */
  homeInBestInterests?: boolean | null;
  /** Is the decision on the waiver documented in writing in the child's case record? A duty; it does not decide. (Appendix A(c)) */
  waiverDocumented?: boolean | null;
  /** When were the conditions documented on the Department's form? Before the placement, or on its day. (301.80(m)) `YYYY-MM-DD`, 1900 to 2200. */
  conditionsDocumentedOn?: string | null;
  /** Which visits to the home were made since the placement? All of them. An empty list: none. (301.80(j)) 0 to 500 entries. */
  homeVisits?: Array<{
    /** When was it? The day of the visit. (301.80(j)) `YYYY-MM-DD`, 1900 to 2200. */
    date?: string | null;
    /** Were supervision and discipline that fit the child's age talked through? With what trauma does to behaviour, and the harm in corporal punishment and demeaning words. (301.80(j)(1)) */
    disciplineDiscussed?: boolean | null;
  }> | null;
  /** When was the placement decision made? Within 90 days of the initial placement. (301.80(l)) `YYYY-MM-DD`, 1900 to 2200. */
  placementDecisionOn?: string | null;
  /** Did a supervisor of the placing agency make it? Nobody else can. (301.80(l)) */
  decidedBySupervisor?: boolean | null;
  /** Did it consider the criminal background checks of everybody of 18 and over in the home? Their results. (301.80(l)) */
  decidedOnBackgroundChecks?: boolean | null;
  /** Did it consider whether staying there is in the child's best interests? Beside the criteria and conditions. (301.80(l)) */
  decidedOnBestInterests?: boolean | null;
  /** When is, or was, the administrative case review? The one before which the home is reassessed; it may be ahead. (301.80(n)) `YYYY-MM-DD`, 1900 to 2200. */
  caseReviewOn?: string | null;
  /** When was the home reassessed for it? Best interests, the relative, the agreement, the conditions, safety, and pending charges. (301.80(n)) `YYYY-MM-DD`, 1900 to 2200. */
  reassessedOn?: string | null;
  /** Is there reason to believe that the relative can no longer care for the children safely or adequately? Then the home is reassessed at once. (301.80(n)) */
  careInDoubt?: boolean | null;
  /** Was the home reassessed on that? Whatever the date of the next review. (301.80(n)) */
  reassessedOnDoubt?: boolean | null;
  /** Is the child to be moved to another placement? From this home. (301.80(o)) */
  movePlanned?: boolean | null;
  /** Has the Department determined that another placement is necessary? On safety and well-being, the permanency goal, and best interests or special needs. (301.80(o)) */
  moveNecessary?: boolean | null;
  /** Was notice given under 89 Ill. Adm. Code 337? Before the move. (301.80(o)) */
  moveNoticeGiven?: boolean | null;
}

/** The facts that `computeTimeline` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface TimelineInput {
  /** The date asked about Dates stand without it; how a row stands does not. (301) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** What happened  (301) */
  events?: {
    /** When did the Department assume legal custody? Of whatever kind: protective, temporary or by a voluntary agreement. The first, if there were several. With the time, where it is known. (301.130(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    legalCustody?: string | null;
    /** When was protective custody taken? Temporary protective custody, before any court decided. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    protectiveCustody?: string | null;
    /** When did the court award temporary custody? Of the child and, for the rows on siblings, of the siblings on the same day. (301.130(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    temporaryCustody?: string | null;
    /** When was custody accepted under a voluntary agreement? The day on which the Department accepted custody, which may be later than the agreement. (301.130(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    custodyVoluntary?: string | null;
    /** When was the voluntary placement agreement entered into? The agreement itself, with written consent and prior approval. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    voluntaryAgreement?: string | null;
    /** When was custody awarded of the sibling group, or of a child with a sibling in placement? The search for a joint home starts again with each child. (301.70(g)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    siblingGroupCustody?: string | null;
    /** When did the child come into care? The first day in substitute care. (301.440(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    entersCare?: string | null;
    /** When did the child enter federally funded foster care? Foster care with Title IV-E help. (301.320) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    federalCareStart?: string | null;
    /** When was the child placed with this caregiver? The first day with this caregiver, out of the parents' home. (301.120(a), 301.210(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    placement?: string | null;
    /** When did the child move to another placement? A move of a child whose siblings are placed elsewhere. (301.230(a)(3)(A), 301.70(g)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    move?: string | null;
    /** Since when has the child been in this foster home without a break? A break starts the year again. (301.20 "Fictive kin") `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    fosterHomeSince?: string | null;
    /** When was the plan for visits with the parents established? It may come before the placement. (301.210(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    parentPlanMade?: string | null;
    /** When did the siblings first visit each other? The first visit in care, in person, with every sibling there. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    firstSiblingVisit?: string | null;
    /** When was it decided not to share whereabouts among the siblings? The Department's determination that sharing is not in a child's best interests. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    withholdDetermination?: string | null;
    /** When was it decided, on the assessment, to withhold from siblings with their parents? A decision that rests on what the assessment of 301.440(a) found. (301.440(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    assessmentWithholdDetermination?: string | null;
    /** What is the date of the notice of disclosure to the caregiver? The date on the written notice. (301.450) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    disclosureNotice?: string | null;
    /** When was the case assigned to the permanency worker? The day of the assignment. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    caseAssigned?: string | null;
    /** When was a relative's postal address obtained? Of a relative who is not notified at the initial placement. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    postalAddressObtained?: string | null;
    /** When was the specialized treatment plan made? Only for specialized foster care. (301.90(b)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    treatmentPlan?: string | null;
    /** When was the request for visits received from a grandparent or great-grandparent? The initial request. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    grandparentRequest?: string | null;
    /** When was the request for a clinical review received? The review that follows a denied request for visits. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewRequested?: string | null;
    /** When was the review assigned to Regional Clinical staff? The day of the assignment. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewAssigned?: string | null;
    /** When was the clinical review completed? The day on which it was held to its end. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewCompleted?: string | null;
    /** When did caseworker and supervisor receive the recommendation? The recommendation of the clinical review. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    recommendationReceived?: string | null;
    /** When was the child accepted by System of Care? As a client of the programme. (System of Care) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    socAccepted?: string | null;
    /** When was the child born? For the birthdays at which rules change. (301.430(a)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    childBirth?: string | null;
    /** When was the person born who may be a relative? A relative is at least 21. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    personBirth?: string | null;
  } | null;
  /** What holds  (301) */
  conditions?: {
    /** Was it an emergency placement? An emergency placement gives ten working days for the visiting plan instead of three, and sets no date for what the caregiver is told about the child. (301.210(b)(2)) */
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
    /** A child who enters care has an initial health screening within 24 hours of the Department's legal custody. The day on which it was done. A day after the date asked about is a plan. (301.130(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_screening"?: string | null;
    /** A child in temporary custody has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation"?: string | null;
    /** A child accepted under a voluntary agreement has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation_voluntary"?: string | null;
    /** A voluntary placement agreement lasts at most 60 days, and 60 more if renewed once. The day on which it was done. A day after the date asked about is a plan. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.voluntary_end"?: string | null;
    /** A plan for visits with the parents is made before the placement or within three working days after it. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan"?: string | null;
    /** After an emergency placement, a plan for visits with the parents is made within ten working days. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan_emergency"?: string | null;
    /** Parents visit every week unless the record documents otherwise. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_visits"?: string | null;
    /** Siblings placed apart first visit each other as soon as possible, at most two weeks after temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits_start"?: string | null;
    /** Siblings placed apart visit each other at least twice each month. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody, weekends and holidays not counted. The day on which it was done. A day after the date asked about is a plan. (301.70(j)(3)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed_court"?: string | null;
    /** A diligent search for a joint home is made within 30 days of custody of a sibling group, or of a child with a sibling in placement. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search"?: string | null;
    /** When a child with a sibling changes placement, a diligent search for a joint home is made. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search_move"?: string | null;
    /** Siblings and their caregivers are told of the new caregiver in writing within seven days of a move. The day on which it was done. A day after the date asked about is a plan. (301.230(a)(3)(A)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_move_notice"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days that whereabouts are withheld among siblings. The day on which it was done. A day after the date asked about is a plan. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_withhold_notice"?: string | null;
    /** The assessment is made in the first 30 days after the child comes into care. The day on which it was done. A day after the date asked about is a plan. (301.440(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days of a decision, on the assessment, not to disclose to siblings with their parents. The day on which it was done. A day after the date asked about is a plan. (301.440(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment_withhold_notice"?: string | null;
    /** The caregiver has ten calendar days from the date of the notice to ask for a decision review or to seek an order of protection. The day on which the decision review was asked for. An order of protection that is sought is not entered here: unlike a review, it does not postpone the disclosure. (301.450(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_request"?: string | null;
    /** Nothing that identifies the caregiver is disclosed until ten calendar days after the notice have passed. The day on which it was done. A day after the date asked about is a plan. (301.450(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.disclosure_opens"?: string | null;
    /** The permanency worker tries to locate and interview everyone whom parents or child named within 5 days of the case assignment. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_interviewed"?: string | null;
    /** At initial placement, each identified relative is notified by mail within 30 days of protective custody. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_notified"?: string | null;
    /** Otherwise than at initial placement, a relative is notified by mail within 7 days of obtaining the postal address. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relative_notified_later"?: string | null;
    /** The relative and the adults at home are fingerprinted within 30 days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(h)(14)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.fingerprints"?: string | null;
    /** A supervisor decides within 90 days of the initial placement with a relative whether the child stays. The day on which it was done. A day after the date asked about is a plan. (301.80(l), 301.20) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.placement_decision"?: string | null;
    /** Fictive kin apply for a home-of-relative licence within 6 months of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(k)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.licence_application"?: string | null;
    /** The caregiver gets a written summary about the child at placement, or before it where possible. The day on which it was done. A day after the date asked about is a plan. (301.120(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_packet"?: string | null;
    /** Why siblings are apart, and the efforts to place them together, are reviewed at the first administrative case review after the placement. The day on which it was done. A day after the date asked about is a plan. (301.70(n)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.apart_first_review"?: string | null;
    /** The caseworker obtains the caregiver's signed receipt within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(a)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_receipt"?: string | null;
    /** The guardian ad litem gets a copy of the caregiver's information within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.gal_copy"?: string | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(i)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_visits"?: string | null;
    /** In specialized care every service provider is contacted each month. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_contacts"?: string | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(B)(ii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_training"?: string | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)-(iii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_reports"?: string | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(iv)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.case_review"?: string | null;
    /** The specialized treatment plan is reviewed at least once a year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.treatment_review"?: string | null;
    /** The Department makes reasonable and diligent efforts to answer a grandparent's request for visits in writing within 45 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.grandparent_reply"?: string | null;
    /** A request for a clinical review is passed on to the Regional Clinical Manager within 7 business days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_forwarded"?: string | null;
    /** The convener tells caseworker and supervisor to begin staffing within three business days of the assignment. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_staffing"?: string | null;
    /** The clinical review is conducted within 21 business days of its assignment to Regional Clinical staff. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_held"?: string | null;
    /** The convener gives caseworker and supervisor the summary report within 10 business days of the review's end. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_report"?: string | null;
    /** Whoever asked for the review is told of the recommendation and its basis in writing within 14 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_notice"?: string | null;
    /** The Department's goal counts children who have been in federally funded care for more than 24 months. The day on which it was done. A day after the date asked about is a plan. (301.320) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.in_care_24_months"?: string | null;
    /** System of Care generally serves a child over six months. The day on which it was done. A day after the date asked about is a plan. (System of Care) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.soc_service_end"?: string | null;
  } | null;
  /** Every time that it was done  (301) */
  log?: {
    /** Parents visit every week unless the record documents otherwise. Every day on which it was done, none left out: periods without enough of them count as missed. (301.210(b)(4)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.parent_visits"?: Array<string> | null;
    /** Siblings placed apart visit each other at least twice each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.220(a)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.sibling_visits"?: Array<string> | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(i)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_visits"?: Array<string> | null;
    /** In specialized care every service provider is contacted each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_contacts"?: Array<string> | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(B)(ii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_training"?: Array<string> | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)-(iii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_reports"?: Array<string> | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(iv)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.case_review"?: Array<string> | null;
    /** The specialized treatment plan is reviewed at least once a year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(10)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.treatment_review"?: Array<string> | null;
  } | null;
}

/** The facts that `measureGoal` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface GoalInput {
  /** On which day is the share measured? Any day of a federal fiscal year, which runs from October 1 to September 30. (301.320) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Which children received Title IV-E foster care help in this federal fiscal year? All of them, each once, those included who have left. No names: only the days of entry and exit. (301.320) 0 to 100000 entries. */
  children?: Array<{
    /** When did the child enter federally funded foster care? Of several stays the last: a new one starts the 24 months again. (301.320) `YYYY-MM-DD`, 1900 to 2200. */
    entered?: string | null;
    /** When did the child leave it? Leave it open for a child who is still in care. (301.320) `YYYY-MM-DD`, 1900 to 2200. */
    exited?: string | null;
  }> | null;
  /** Does the list give the exit of every child who has left? Then a child without one is still in care. Otherwise such a child may have left, and only what holds either way is decided. (301.320) */
  exitsComplete?: boolean | null;
  /** Are parents' visits with children who are to return home arranged as the service plan says? As scheduled and agreed upon there. (301.330(a)(1)) */
  visitsAsAgreed?: boolean | null;
  /** Are appropriate services to family and child acquired or provided? To the family, the child, or both. (301.330(a)(2)) */
  servicesProvided?: boolean | null;
  /** Is there regular contact with family or child, with supportive casework? With the family, the child, or both. (301.330(a)(3)) */
  regularContact?: boolean | null;
  /** Are service plans made and carried out that the family members who take part can understand? As 89 Ill. Adm. Code 305 provides. (301.330(a)(4)) */
  plansUnderstandable?: boolean | null;
  /** Are the case reviews held that State law requires? In line with 42 U.S.C. 670 and following. (301.330(a)(5)) */
  reviewsHeld?: boolean | null;
  /** Was it determined that children cannot return home and an adoptive family must be sought? Both: three steps follow from it. (301.330(b)) */
  adoptionNeeded?: boolean | null;
  /** Is the termination of the biological family's parental rights sought? A court decides; the step is to seek it. (301.330(b)(1)) */
  terminationSought?: boolean | null;
  /** Is an extensive search for an appropriate adoptive family conducted? Whether it is extensive is for the Department to judge. (301.330(b)(2)) */
  adoptiveSearch?: boolean | null;
  /** Is supportive casework for the adoptive family appropriate? The step is owed where it is. (301.330(b)(3)) */
  supportAppropriate?: boolean | null;
  /** Does the adoptive family get supportive casework services? Once there is such a family. (301.330(b)(3)) */
  adoptiveSupport?: boolean | null;
}

/** The facts that `checkSystemOfCare` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface SystemOfCareInput {
  /** Which day is asked about? Everything dated lies on or before it. (System of Care) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** Is the child a ward of the State of Illinois? The program serves wards of the State; the caseworker determines eligibility. (System of Care) */
  isWard?: boolean | null;
  /** Where does the child live? The program names these four; anything else is somewhere else. (System of Care) */
  setting?: SocSetting | null;
  /** In which local area network (LAN) does the child live? The program covers 37A, 40, 41, 63, 65 and one half of 67. (System of Care) */
  localAreaNetwork?: LocalAreaNetwork | null;
  /** Is that in the half of LAN 67 that the program covers? The description does not say which half: ask the child's caseworker. (System of Care) */
  inCoveredHalf?: boolean | null;
  /** When was the child born? Up to the age of six, family therapy follows a model of its own. (System of Care, post 4) `YYYY-MM-DD`, 1900 to 2200. */
  childBirthDate?: string | null;
  /** How old is the child, in completed years? Instead of the date of birth. (System of Care, post 4) A whole number from 0 to 130. */
  childAge?: number | null;
  /** On which day did System of Care accept the child? The intake visit ends with it. Leave it open before that. (System of Care) `YYYY-MM-DD`, 1900 to 2200. */
  acceptedOn?: string | null;
  /** On which day did the service end? Leave it open while it goes on. (System of Care) `YYYY-MM-DD`, 1900 to 2200. */
  serviceEndedOn?: string | null;
  /** Which of the ten posts were held? All of them. An empty list: none yet. (System of Care) 0 to 10 entries. */
  postsDone?: Array<SocPost> | null;
}

/** The facts that `planCase` takes. Every one may be left out, or be `null`: asked, and not known. */
export interface CaseInput {
  /** Which steps of the cycle were taken in this round? The cycle begins anew as things change. An empty list: none yet. (Case management) 0 to 6 entries. */
  stepsDone?: Array<CaseStep> | null;
  /** Which tasks come up? The answer says whose each is: the case manager's, or somebody else's. (Case management) 0 to 20 entries. */
  tasks?: Array<CaseTask> | null;
  /** Is the child a client of System of Care, or to be referred to it? Whether the program can serve the child is a question of its own. (System of Care) */
  inSystemOfCare?: boolean | null;
  /** Which of the ten posts of System of Care were held? All of them. An empty list: none yet. (System of Care) 0 to 10 entries. */
  postsDone?: Array<SocPost> | null;
  /** The date asked about Dates stand without it; how a row stands does not. (301) `YYYY-MM-DD`, 1900 to 2200. */
  asOf?: string | null;
  /** What happened  (301) */
  events?: {
    /** When did the Department assume legal custody? Of whatever kind: protective, temporary or by a voluntary agreement. The first, if there were several. With the time, where it is known. (301.130(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    legalCustody?: string | null;
    /** When was protective custody taken? Temporary protective custody, before any court decided. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    protectiveCustody?: string | null;
    /** When did the court award temporary custody? Of the child and, for the rows on siblings, of the siblings on the same day. (301.130(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    temporaryCustody?: string | null;
    /** When was custody accepted under a voluntary agreement? The day on which the Department accepted custody, which may be later than the agreement. (301.130(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    custodyVoluntary?: string | null;
    /** When was the voluntary placement agreement entered into? The agreement itself, with written consent and prior approval. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    voluntaryAgreement?: string | null;
    /** When was custody awarded of the sibling group, or of a child with a sibling in placement? The search for a joint home starts again with each child. (301.70(g)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    siblingGroupCustody?: string | null;
    /** When did the child come into care? The first day in substitute care. (301.440(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    entersCare?: string | null;
    /** When did the child enter federally funded foster care? Foster care with Title IV-E help. (301.320) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    federalCareStart?: string | null;
    /** When was the child placed with this caregiver? The first day with this caregiver, out of the parents' home. (301.120(a), 301.210(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    placement?: string | null;
    /** When did the child move to another placement? A move of a child whose siblings are placed elsewhere. (301.230(a)(3)(A), 301.70(g)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    move?: string | null;
    /** Since when has the child been in this foster home without a break? A break starts the year again. (301.20 "Fictive kin") `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    fosterHomeSince?: string | null;
    /** When was the plan for visits with the parents established? It may come before the placement. (301.210(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    parentPlanMade?: string | null;
    /** When did the siblings first visit each other? The first visit in care, in person, with every sibling there. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    firstSiblingVisit?: string | null;
    /** When was it decided not to share whereabouts among the siblings? The Department's determination that sharing is not in a child's best interests. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    withholdDetermination?: string | null;
    /** When was it decided, on the assessment, to withhold from siblings with their parents? A decision that rests on what the assessment of 301.440(a) found. (301.440(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    assessmentWithholdDetermination?: string | null;
    /** What is the date of the notice of disclosure to the caregiver? The date on the written notice. (301.450) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    disclosureNotice?: string | null;
    /** When was the case assigned to the permanency worker? The day of the assignment. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    caseAssigned?: string | null;
    /** When was a relative's postal address obtained? Of a relative who is not notified at the initial placement. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    postalAddressObtained?: string | null;
    /** When was the specialized treatment plan made? Only for specialized foster care. (301.90(b)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    treatmentPlan?: string | null;
    /** When was the request for visits received from a grandparent or great-grandparent? The initial request. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    grandparentRequest?: string | null;
    /** When was the request for a clinical review received? The review that follows a denied request for visits. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewRequested?: string | null;
    /** When was the review assigned to Regional Clinical staff? The day of the assignment. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewAssigned?: string | null;
    /** When was the clinical review completed? The day on which it was held to its end. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    reviewCompleted?: string | null;
    /** When did caseworker and supervisor receive the recommendation? The recommendation of the clinical review. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    recommendationReceived?: string | null;
    /** When was the child accepted by System of Care? As a client of the programme. (System of Care) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    socAccepted?: string | null;
    /** When was the child born? For the birthdays at which rules change. (301.430(a)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    childBirth?: string | null;
    /** When was the person born who may be a relative? A relative is at least 21. (301.20 "Relative") `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    personBirth?: string | null;
  } | null;
  /** What holds  (301) */
  conditions?: {
    /** Was it an emergency placement? An emergency placement gives ten working days for the visiting plan instead of three, and sets no date for what the caregiver is told about the child. (301.210(b)(2)) */
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
    /** A child who enters care has an initial health screening within 24 hours of the Department's legal custody. The day on which it was done. A day after the date asked about is a plan. (301.130(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_screening"?: string | null;
    /** A child in temporary custody has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation"?: string | null;
    /** A child accepted under a voluntary agreement has a comprehensive health evaluation within 21 days. The day on which it was done. A day after the date asked about is a plan. (301.130(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.health_evaluation_voluntary"?: string | null;
    /** A voluntary placement agreement lasts at most 60 days, and 60 more if renewed once. The day on which it was done. A day after the date asked about is a plan. (301.40(a)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.voluntary_end"?: string | null;
    /** A plan for visits with the parents is made before the placement or within three working days after it. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan"?: string | null;
    /** After an emergency placement, a plan for visits with the parents is made within ten working days. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_plan_emergency"?: string | null;
    /** Parents visit every week unless the record documents otherwise. The day on which it was done. A day after the date asked about is a plan. (301.210(b)(4)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.parent_visits"?: string | null;
    /** Siblings placed apart first visit each other as soon as possible, at most two weeks after temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits_start"?: string | null;
    /** Siblings placed apart visit each other at least twice each month. The day on which it was done. A day after the date asked about is a plan. (301.220(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_visits"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody. The day on which it was done. A day after the date asked about is a plan. (301.220(c)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed"?: string | null;
    /** The siblings' Visitation and Contact Plan is filed with the juvenile court within 10 days of temporary custody, weekends and holidays not counted. The day on which it was done. A day after the date asked about is a plan. (301.70(j)(3)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_plan_filed_court"?: string | null;
    /** A diligent search for a joint home is made within 30 days of custody of a sibling group, or of a child with a sibling in placement. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search"?: string | null;
    /** When a child with a sibling changes placement, a diligent search for a joint home is made. The day on which it was done. A day after the date asked about is a plan. (301.70(g)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_search_move"?: string | null;
    /** Siblings and their caregivers are told of the new caregiver in writing within seven days of a move. The day on which it was done. A day after the date asked about is a plan. (301.230(a)(3)(A)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_move_notice"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days that whereabouts are withheld among siblings. The day on which it was done. A day after the date asked about is a plan. (301.230(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.sibling_withhold_notice"?: string | null;
    /** The assessment is made in the first 30 days after the child comes into care. The day on which it was done. A day after the date asked about is a plan. (301.440(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment"?: string | null;
    /** Each child's attorney and guardian ad litem are told in writing within seven days of a decision, on the assessment, not to disclose to siblings with their parents. The day on which it was done. A day after the date asked about is a plan. (301.440(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.assessment_withhold_notice"?: string | null;
    /** The caregiver has ten calendar days from the date of the notice to ask for a decision review or to seek an order of protection. The day on which the decision review was asked for. An order of protection that is sought is not entered here: unlike a review, it does not postpone the disclosure. (301.450(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_request"?: string | null;
    /** Nothing that identifies the caregiver is disclosed until ten calendar days after the notice have passed. The day on which it was done. A day after the date asked about is a plan. (301.450(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.disclosure_opens"?: string | null;
    /** The permanency worker tries to locate and interview everyone whom parents or child named within 5 days of the case assignment. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(F)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_interviewed"?: string | null;
    /** At initial placement, each identified relative is notified by mail within 30 days of protective custody. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relatives_notified"?: string | null;
    /** Otherwise than at initial placement, a relative is notified by mail within 7 days of obtaining the postal address. The day on which it was done. A day after the date asked about is a plan. (301.80(e)(1)(G)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.relative_notified_later"?: string | null;
    /** The relative and the adults at home are fingerprinted within 30 days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(h)(14)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.fingerprints"?: string | null;
    /** A supervisor decides within 90 days of the initial placement with a relative whether the child stays. The day on which it was done. A day after the date asked about is a plan. (301.80(l), 301.20) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.placement_decision"?: string | null;
    /** Fictive kin apply for a home-of-relative licence within 6 months of the placement. The day on which it was done. A day after the date asked about is a plan. (301.80(k)(1)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.licence_application"?: string | null;
    /** The caregiver gets a written summary about the child at placement, or before it where possible. The day on which it was done. A day after the date asked about is a plan. (301.120(a)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_packet"?: string | null;
    /** Why siblings are apart, and the efforts to place them together, are reviewed at the first administrative case review after the placement. The day on which it was done. A day after the date asked about is a plan. (301.70(n)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.apart_first_review"?: string | null;
    /** The caseworker obtains the caregiver's signed receipt within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(a)(2)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.caregiver_receipt"?: string | null;
    /** The guardian ad litem gets a copy of the caregiver's information within 10 business days of the placement. The day on which it was done. A day after the date asked about is a plan. (301.120(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.gal_copy"?: string | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(i)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_visits"?: string | null;
    /** In specialized care every service provider is contacted each month. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_contacts"?: string | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(B)(ii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_training"?: string | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(ii)-(iii)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.specialised_reports"?: string | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(5)(C)(iv)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.case_review"?: string | null;
    /** The specialized treatment plan is reviewed at least once a year. The day on which it was done. A day after the date asked about is a plan. (301.90(b)(10)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.treatment_review"?: string | null;
    /** The Department makes reasonable and diligent efforts to answer a grandparent's request for visits in writing within 45 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(b)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.grandparent_reply"?: string | null;
    /** A request for a clinical review is passed on to the Regional Clinical Manager within 7 business days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_forwarded"?: string | null;
    /** The convener tells caseworker and supervisor to begin staffing within three business days of the assignment. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_staffing"?: string | null;
    /** The clinical review is conducted within 21 business days of its assignment to Regional Clinical staff. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_held"?: string | null;
    /** The convener gives caseworker and supervisor the summary report within 10 business days of the review's end. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_report"?: string | null;
    /** Whoever asked for the review is told of the recommendation and its basis in writing within 14 calendar days. The day on which it was done. A day after the date asked about is a plan. (301.240(e)) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.review_notice"?: string | null;
    /** The Department's goal counts children who have been in federally funded care for more than 24 months. The day on which it was done. A day after the date asked about is a plan. (301.320) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.in_care_24_months"?: string | null;
    /** System of Care generally serves a child over six months. The day on which it was done. A day after the date asked about is a plan. (System of Care) `YYYY-MM-DD`, 1900 to 2200, or `YYYY-MM-DDThh:mm` with an optional offset. */
    "due.soc_service_end"?: string | null;
  } | null;
  /** Every time that it was done  (301) */
  log?: {
    /** Parents visit every week unless the record documents otherwise. Every day on which it was done, none left out: periods without enough of them count as missed. (301.210(b)(4)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.parent_visits"?: Array<string> | null;
    /** Siblings placed apart visit each other at least twice each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.220(a)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.sibling_visits"?: Array<string> | null;
    /** In specialized care the caseworker visits the child at least 3 times each month, once in the caregiver's home. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(i)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_visits"?: Array<string> | null;
    /** In specialized care every service provider is contacted each month. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_contacts"?: Array<string> | null;
    /** Specialized caregivers complete 12 hours of training on the child's needs each year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(B)(ii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_training"?: Array<string> | null;
    /** In specialized care every provider's written progress report is obtained, and the team meets, each quarter. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(ii)-(iii)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.specialised_reports"?: Array<string> | null;
    /** In specialized care the caseworker takes part in an administrative case review every six months. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(5)(C)(iv)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.case_review"?: Array<string> | null;
    /** The specialized treatment plan is reviewed at least once a year. Every day on which it was done, none left out: periods without enough of them count as missed. (301.90(b)(10)) 0 to 2000 entries. Each: `YYYY-MM-DD`, 1900 to 2200. */
    "due.treatment_review"?: Array<string> | null;
  } | null;
}
