// The decisions on placing a child: siblings, the placement itself, specialised care.

import type { Answer, DateText, Options } from "./index.js";
import type {
  ApartBasis,
  PlacementInput,
  PlacementOutcome,
  SiblingPlacementInput,
  SiblingPlacementOutcome,
  SpecialisedCareInput,
  SpecialisedCareOutcome,
} from "./inputs.js";

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
export declare function assessSiblingPlacement(
  input: SiblingPlacementInput,
  options?: Options | null,
): SiblingPlacementAnswer;

/**
 * Are the conditions of a placement there? 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140. It never says that a
 * placement is the right one, and refers an Indian child to Part 307.
 *
 * ```js
 * const answer = assessPlacement({ indianChild: false, denialReason: "race" });
 * answer.outcome; // "not_met"
 * answer.findings.find((finding) => finding.rule === "placement.criteria").notes; // refused, with its citation
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
export declare function assessSpecialisedCare(
  input: SpecialisedCareInput,
  options?: Options | null,
): SpecialisedCareAnswer;

/** Are these siblings placed together, or apart as the rules allow? */
export interface SiblingPlacementAnswer extends Answer<SiblingPlacementOutcome> {
  /** Whether they are apart; `null` while that is not known. */
  apart: boolean | null;
  /** The ground on which they are apart, as stated: whether it stands, the findings say. */
  ground: { code: ApartBasis; label: string } | null;
}

/** Are the conditions of a placement there? */
export interface PlacementAnswer extends Answer<PlacementOutcome> {
  /** Of a voluntary agreement, the last day that it carries the placement, as far as is known. */
  voluntaryEnd: DateText | null;
}

/** Is specialised foster care determined, and provided, as it must be? */
export interface SpecialisedCareAnswer extends Answer<SpecialisedCareOutcome> {
  /** Whether it is the similar services after adoption or guardianship; `null` while that is not known. */
  similar: boolean | null;
}
