// A function for each decision: generated from the registry in the Rust sources.

import type {
  RelativeAnswer,
  DisclosureAnswer,
  ChildInformationAnswer,
  VisitationPlanAnswer,
  VisitsAnswer,
  SiblingPlacementAnswer,
  PlacementAnswer,
  SpecialisedCareAnswer,
  ConvictionsAnswer,
  RelativeHomeAnswer,
  Timeline,
  GoalAnswer,
  SystemOfCareAnswer,
  CasePlan,
} from "./answers.js";
import type { Options } from "./index.js";
import type {
  RelativeInput,
  DisclosureInput,
  ChildInformationInput,
  VisitationPlanInput,
  VisitsInput,
  SiblingPlacementInput,
  PlacementInput,
  SpecialisedCareInput,
  ConvictionsInput,
  RelativeHomeInput,
  TimelineInput,
  GoalInput,
  SystemOfCareInput,
  CaseInput,
} from "./inputs.js";

/**
 * Is this person a relative of the child? 301.20.
 *
 * ```js
 * const answer = checkRelative({
 *   relationship: "great_aunt", side: "maternal", personAge: 54, personIsLegalParent: false,
 * });
 * answer.outcome; // "relative"
 * answer.findings.find((finding) => finding.rule === "relative.kin").citation; // '301.20 "Relative"'
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function checkRelative(input: RelativeInput, options?: Options | null): RelativeAnswer;

/**
 * May this recipient be told who the caregiver is and where? 301.420 to 301.470. Unless the outcome is
 * `"permitted"`, nobody is told.
 *
 * ```js
 * const answer = decideDisclosure({
 *   recipient: "other", isRedisclosure: false, necessaryForServices: true, inServicePlan: true,
 *   courtProhibits: false, orderOfProtection: false, reviewRequested: false,
 *   noticeSentOn: "2026-03-01", asOf: "2026-03-11",
 * });
 * answer.outcome; // "not_yet": it is the tenth day
 * answer.notBefore; // "2026-03-12"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function decideDisclosure(input: DisclosureInput, options?: Options | null): DisclosureAnswer;

/**
 * What of the child's information may be shared with a caregiver, the guardian ad litem, or in the notice to a
 * relative? 301.120, 301.80(e)(1)(G).
 *
 * ```js
 * const answer = decideChildInformation({ recipient: "caregiver", items: ["iep", "hiv_aids_information"] });
 * answer.outcome; // "share_in_part"
 * answer.items[1].decision; // "only_under"
 * answer.items[1].provision; // "89 Ill. Adm. Code 431.110 (301.120(f))"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function decideChildInformation(input: ChildInformationInput, options?: Options | null): ChildInformationAnswer;

/**
 * Is this visiting plan good? 301.210 to 301.255. `kind` says which plan it is: a parent and child's,
 * siblings', or a grandparent's request; the other facts are that kind's.
 *
 * ```js
 * const answer = validateVisitationPlan({
 *   kind: "parent_child", goal: "return_home", asOf: "2026-03-09",
 *   placementDate: "2026-03-02", emergencyPlacement: false, planEstablishedDate: "2026-03-06",
 * });
 * answer.outcome; // "not_compliant"
 * answer.due[0].date; // "2026-03-05"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function validateVisitationPlan(input: VisitationPlanInput, options?: Options | null): VisitationPlanAnswer;

/**
 * Were the visits held? 301.210(b)(4), 301.220(a), (e). A log has up to 20,000 entries, of up to 20 siblings,
 * and the period audited up to 25 years.
 *
 * ```js
 * const answer = auditVisits({
 *   auditOf: "sibling", auditFrom: "2026-03-01", auditTo: "2026-03-31", siblings: ["Ana", "Ben"],
 *   visits: [
 *     { date: "2026-03-07", kind: "sibling", siblingsPresent: ["Ana", "Ben"] },
 *     { date: "2026-03-21", kind: "sibling", siblingsPresent: ["Ana"] },
 *   ],
 *   courtOrderFewerVisits: false, harmRisk: false,
 * });
 * answer.outcome; // "not_compliant"
 * answer.months[0].held; // 1
 * answer.notCounted[0].missing; // ["Ben"]
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function auditVisits(input: VisitsInput, options?: Options | null): VisitsAnswer;

/**
 * Are these siblings placed together, or apart as the rules allow? 301.70, 301.80(b), (d), (f).
 *
 * ```js
 * const answer = assessSiblingPlacement({
 *   asOf: "2026-03-21", hasSibling: true, siblingsPlacedApart: true, apartBasis: "no_joint_home",
 *   placedTogetherAtCustody: false, siblingGroupCustodyOn: "2026-02-18", vacanciesSearched: false,
 * });
 * answer.outcome; // "not_met": the diligent search was due on March 20
 * answer.duties[0].due; // "2026-03-20"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function assessSiblingPlacement(input: SiblingPlacementInput, options?: Options | null): SiblingPlacementAnswer;

/**
 * Are the conditions of a placement there? 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140. It never says
 * that a placement is the right one, and refers an Indian child to Part 307.
 *
 * ```js
 * const answer = assessPlacement({ indianChild: false, denialReason: "race" });
 * answer.outcome; // "not_met"
 * // The finding says that the reason is refused, with its citation.
 * answer.findings.find((finding) => finding.rule === "placement.criteria").notes;
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function assessPlacement(input: PlacementInput, options?: Options | null): PlacementAnswer;

/**
 * Is specialized foster care determined, and provided, as it must be? 301.90(b).
 *
 * ```js
 * const answer = assessSpecialisedCare({ careStatus: "in_care", cansComplete: false });
 * answer.outcome; // "not_met"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function assessSpecialisedCare(input: SpecialisedCareInput, options?: Options | null): SpecialisedCareAnswer;

/**
 * Does a conviction bar a relative's home? Appendix A, 301.80(i)(2).
 *
 * ```js
 * const answer = screenConvictions({
 *   convictions: [{ who: "adult_member", convicted: true, convictedUnder: "illinois", offence: "murder" }],
 *   waiver: "by_designated_staff",
 * });
 * answer.outcome; // "barred": only the Director can waive it, personally
 * answer.waivableBy; // "director"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function screenConvictions(input: ConvictionsInput, options?: Options | null): ConvictionsAnswer;

/**
 * Are the conditions for placing a child with a relative met? 301.80, Appendix A. Nothing is scored, and no
 * home is called safe.
 *
 * ```js
 * const answer = assessRelativeHome({ childFeelings: "does_not_trust" });
 * answer.outcome; // "not_met", whatever else is unknown
 * answer.duties[0].message; // a supervisory staffing
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function assessRelativeHome(input: RelativeHomeInput, options?: Options | null): RelativeHomeAnswer;

/**
 * Which deadlines run, from whatever has happened so far? Every `due.*` row, with the birthdays and
 * anniversaries at which rules change.
 *
 * ```js
 * const line = computeTimeline({ asOf: "2025-07-14", events: { placement: "2025-07-02" } });
 * const row = line.rows.find((row) => row.rule === "due.caregiver_receipt");
 * row.due; // "2025-07-17": Independence Day is skipped
 * row.daysLeft; // 3
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function computeTimeline(input: TimelineInput, options?: Options | null): Timeline;

/**
 * Is the share of children in federally funded care for more than 24 months within the Department's goal of at
 * most 60%? 301.310 to 301.330. A list has up to 100,000 children, named only by their indexes.
 *
 * ```js
 * const answer = measureGoal({
 *   asOf: "2026-03-02", exitsComplete: true,
 *   children: [
 *     { entered: "2024-03-01" }, { entered: "2024-03-02" }, { entered: "2025-01-15", exited: "2026-02-01" },
 *   ],
 * });
 * answer.outcome; // "within"
 * answer.percent; // 33.3
 * answer.next[0]; // { on: "2026-03-03", children: [1] }
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function measureGoal(input: GoalInput, options?: Options | null): GoalAnswer;

/**
 * Can System of Care serve this child, how, and for how long?
 *
 * ```js
 * const child = { isWard: true, setting: "relative_placement", localAreaNetwork: "lan_67" };
 * checkSystemOfCare(child).missing[0].path; // "/inCoveredHalf": the source does not say which half
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function checkSystemOfCare(input: SystemOfCareInput, options?: Options | null): SystemOfCareAnswer;

/**
 * What comes next in a case, who does it, and who else must be asked? The case-management cycle, the ten posts
 * of System of Care and Part 301's deadlines as one ordered plan. It takes what `computeTimeline` takes, and a
 * little more.
 *
 * ```js
 * const { plan, next, routes } = planCase({
 *   asOf: "2025-07-14", events: { placement: "2025-07-02" },
 *   stepsDone: ["assess"], tasks: ["advocate_in_court"],
 * });
 * next.map((index) => plan[index].message);
 * routes[0].to.code; // "attorney"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function planCase(input: CaseInput, options?: Options | null): CasePlan;
