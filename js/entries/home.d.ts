// The types of what is asked about a relative's home: convictions, and the conditions of 301.80.

import type {
  Answer,
  ConvictionsInput,
  ConvictionsOutcome,
  Offence,
  Options,
  Payment,
  RelativeHomeInput,
  RelativeHomeOutcome,
} from "./index.js";

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
export declare function screenConvictions(
  input: ConvictionsInput,
  options?: Options | null,
): ConvictionsAnswer;

/** Does a conviction bar a relative's home? */
export interface ConvictionsAnswer extends Answer<ConvictionsOutcome> {
  /**
   * Who could waive what bars, were it asked for in due form: the Director alone as soon as one offence has an asterisk;
   * `null` where nothing is known to bar, or it is not known who.
   */
  waivableBy: "director" | "designated_staff" | null;
  /** Each entry of the history, in the order in which it was given. */
  convictions: ConvictionAnswer[];
}

/** How one entry of the history stands. */
export interface ConvictionAnswer {
  /** Its place in the list. */
  conviction: number;
  /** The offence, where it is known. */
  offence: { code: Offence; label: string } | null;
  /** The group of Appendix A(a), 1 to 5, where it is listed; 5 of another state's offence that resembles it. */
  group: number | null;
  /** Whether an asterisk marks it, where it is listed. */
  starred: boolean | null;
  /** Where it is listed. */
  citation: string | null;
  /** Whether it bars the home unless it is waived. */
  bars: "yes" | "no" | "unknown";
}

/**
 * Are the conditions for placing a child with a relative met? 301.80, Appendix A. Nothing is scored, and no home is
 * called safe.
 *
 * ```js
 * const answer = assessRelativeHome({ childFeelings: "does_not_trust" });
 * answer.outcome; // "not_met", whatever else is unknown
 * answer.duties[0].message; // a supervisory staffing
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function assessRelativeHome(
  input: RelativeHomeInput,
  options?: Options | null,
): RelativeHomeAnswer;

/** Are the conditions for placing a child with a relative met? */
export interface RelativeHomeAnswer extends Answer<RelativeHomeOutcome> {
  /** What the home is paid, where that is known: 301.80(p). */
  payment: { code: Payment; label: string } | null;
}

/**
 * The offences of Appendix A that a text may mean, the likeliest first: beginnings of words, slips, and text without
 * accents find them, in the words of any language that is loaded. A blank text gives the first of the list.
 *
 * ```js
 * searchOffences("sequestro")[0]; // { code: "kidnapping", label: "kidnapping", group: 3, starred: false, citation: "Appendix A(a)(3)" }
 * ```
 *
 * @throws {Part301Error} if the text is none, or longer than 200 characters
 */
export declare function searchOffences(text: string, options?: OffenceSearchOptions | null): ListedOffence[];

/** Beside the text. */
export interface OffenceSearchOptions extends Options {
  /** How many at the most: 1 to 100, and 10 if it is left out. */
  limit?: number | null;
}

/** An offence that Appendix A lists. */
export interface ListedOffence {
  /** As it is written in input. */
  code: Offence;
  /** How it reads. */
  label: string;
  /** The group of Appendix A(a), 1 to 4. */
  group: number;
  /** Whether an asterisk marks it: the Director alone can waive it. */
  starred: boolean;
  /** Where it is listed. */
  citation: string;
}
