// The types of "part301": what goes in is generated (inputs.d.ts), what comes out is written here.

import type {
  CalendarName,
  Decision,
  DutyStatus,
  PeriodStatus,
  RelativeInput,
  RelativeOutcome,
  Role,
  Status,
  VisitationPlanInput,
  VisitationPlanOutcome,
  VisitsInput,
  VisitsOutcome,
  WhyNot,
  WordLists,
} from "./inputs.js";

export * from "./inputs.js";

/** A day, `YYYY-MM-DD`. */
export type DateText = string;

// ---------------------------------------------------------------------------------------------------
// A call

/** Beside the facts. */
export interface Options {
  /**
   * The language of the answer, as a BCP 47 tag: `"es-MX"` is answered in `es`. English if it is left out
   * (through `part301/web`: the language loaded first). One that is not there is a problem.
   */
  locale?: string | null;
  /** Texts in place of the package's own, by id; `part301/locales/en` lists the ids. */
  messages?: Readonly<Record<string, string>> | null;
  /**
   * The calendar by which business days are counted: the State offices' if it is left out. Decisions that count
   * none ignore it.
   */
  calendar?: CalendarName | readonly DateText[] | CalendarChange | null;
}

/** A named calendar with days added and removed. */
export interface CalendarChange {
  /** The calendar that is changed. */
  base?: CalendarName | null;
  /** Further holidays. */
  add?: readonly DateText[] | null;
  /** Days that are no holidays after all. */
  remove?: readonly DateText[] | null;
}

/**
 * Is this person a relative of the child? 301.20.
 *
 * ```js
 * const answer = checkRelative({ relationship: "great_aunt", side: "maternal", personAge: 54, personIsLegalParent: false });
 * answer.outcome; // "relative"
 * answer.findings.find((finding) => finding.rule === "relative.kin").citation; // '301.20 "Relative"'
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function checkRelative(input: RelativeInput, options?: Options | null): RelativeAnswer;

/**
 * Is this visiting plan good? 301.210 to 301.255. `kind` says which plan it is: a parent and child's, siblings', or
 * a grandparent's request; the other facts are that kind's.
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
export declare function validateVisitationPlan(
  input: VisitationPlanInput,
  options?: Options | null,
): VisitationPlanAnswer;

/**
 * Were the visits held? 301.210(b)(4), 301.220(a), (e). A log has up to 20,000 entries.
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
 * The facts of a decision as questions, in order: what a form is drawn from.
 *
 * @throws {Part301Error} where there is no such decision
 */
export declare function questions(decision: Decision, options?: Options | null): Question[];

/** Today where this runs. No decision fills in a day by itself: pass it as `asOf` if it is meant. */
export declare function today(): DateText;

/**
 * How the codes of a list read: `words("Status", { locale: "es" }).met` is `"se cumple"`.
 *
 * @throws {Part301Error} where there is no such list
 */
export declare function words<List extends keyof WordLists>(
  list: List,
  options?: Options | null,
): Record<WordLists[List], string>;
export declare function words(list: string, options?: Options | null): Record<string, string>;

/**
 * A day written out as in the sentences of an answer: `"March 1, 2026"`, `"1 de marzo de 2026"`.
 *
 * @throws {Part301Error} where the text is not a day
 */
export declare function dateInWords(date: DateText, options?: Options | null): string;

/** The engine's version, as answers carry it. */
export declare function version(): string;

// ---------------------------------------------------------------------------------------------------
// What is wrong with a call

/** Thrown for a bad call, with everything that is wrong with it. */
export declare class Part301Error extends Error {
  constructor(problems: Problem[]);
  readonly name: "Part301Error";
  /** At least one. */
  readonly problems: Problem[];
}

/** One thing that is wrong. */
export interface Problem {
  /** Where, as a JSON Pointer into the input: `/siblingTie/side`. Those of options begin with `/options`. */
  path: string;
  /** What kind of thing is wrong. */
  code: ProblemCode;
  /** What was found there, at most 40 characters of it. */
  got: string;
  /** What the field takes; of a contradiction, why the two cannot both hold. */
  expected: string;
  /** Of a contradiction, the path of the other fact. */
  other?: string;
  /** The whole problem in one sentence. */
  message: string;
}

/** The kinds of problem. */
export type ProblemCode =
  | "unknown_key"
  | "wrong_type"
  | "not_in_list"
  | "impossible_date"
  | "out_of_range"
  | "impossible_step"
  | "contradiction";

// ---------------------------------------------------------------------------------------------------
// An answer

/** What every decision returns: plain data, all of its text in the one language asked for. */
export interface Answer<Outcome extends string> {
  /** The outcome. */
  outcome: Outcome;
  /** The outcome in one plain sentence. */
  summary: string;
  /** Each rule looked at, in the order of the Sections. */
  findings: Finding[];
  /** The facts that could still change the outcome, the most decisive first; none once it is determined. */
  missing: Missing[];
  /** Who owes what by when. */
  duties: Duty[];
  /** The Sections applied. */
  edition: Edition[];
  /** What gave the answer. */
  engine: { name: "part301"; version: string };
}

/** Is this person a relative of the child? */
export interface RelativeAnswer extends Answer<RelativeOutcome> {
  /** The id of the rule by which the person is a relative, if so. */
  basis: string | null;
  /** The tie as it is called; more than one where the path that was given leaves it open. */
  relationship: string[] | null;
}

/** Is this visiting plan good? */
export interface VisitationPlanAnswer extends Answer<VisitationPlanOutcome> {
  /** The due dates that are known, in the order of `duties`. */
  due: PlanDue[];
}

/** A due date of a plan. */
export interface PlanDue {
  /** The id of the rule. */
  rule: string;
  /** Where it stands in the Part. */
  citation: string;
  /** The last day that is in time. */
  date: DateText;
  /** How it stands. */
  status: DutyStatus;
}

/** Were the visits held? */
export interface VisitsAnswer extends Answer<VisitsOutcome> {
  /** Each month of the period, for sibling visits; none while the period is not known. */
  months: VisitsPeriod[];
  /** Each week, Monday to Sunday, for parent visits. */
  weeks: VisitsPeriod[];
  /** The entries that are no visit of their own, and why. */
  notCounted: NotCounted[];
  /** What is not known of an entry, and could matter. */
  undecided: { /** The path: `/visits/3/siblingsPresent`. */ path: string; date: DateText | null }[];
}

/** A month or week of the period, cut to it. */
export interface VisitsPeriod {
  /** Its first day. */
  from: DateText;
  /** Its last day. */
  to: DateText;
  /** How it stands. */
  status: PeriodStatus;
  /** How many visits were surely held. */
  held: number;
  /** How many the rules ask of a whole one. */
  required: number;
  /** The places in the log of those that count, or may. */
  visits: number[];
}

/** An entry that is no visit of its own. */
export interface NotCounted {
  /** Its place in the log. */
  visit: number;
  /** Why. */
  reason: { code: WhyNot; label: string };
  /** The siblings who were missing, where that is why. */
  missing: string[];
}

/** A rule looked at. */
export interface Finding {
  /** Its id: `relative.kin`. */
  rule: string;
  /** How it stands. */
  status: Status;
  /** Where it stands in the Part. */
  citation: string;
  /** What it says, whatever the facts. */
  message: string;
  /** The paths of the facts on which this rests or, where it is not known, that could settle it. */
  facts: string[];
  /** The readings applied: decisions where the text is silent, ambiguous or at odds with itself. */
  reading?: string;
  /** Particulars of this case. */
  notes?: string[];
  /** What would mend a failure. */
  mend?: string;
}

/** Something that somebody owes. */
export interface Duty {
  /** The id of the rule that it comes with. */
  rule: string;
  /** Where the duty itself stands. */
  citation: string;
  /** What is owed. */
  message: string;
  /** By whom. */
  owedBy: { code: Role; label: string };
  /** How it stands. */
  status: DutyStatus;
  /** The last day on which it is in time, where the rule gives one and it is known. */
  due?: DateText;
  /** Why the due date is what it is, and what else to know. */
  notes?: string[];
}

/** A Section in the edition that was applied. */
export interface Edition {
  /** Its number: `301.20`. */
  section: string;
  /** Since when this edition has been in effect. */
  effective: DateText | null;
  /** Where it was published: `48 Ill. Reg. 12183`. */
  register: string;
  /** That the day asked about is earlier, if it is. */
  caution?: string;
}

// ---------------------------------------------------------------------------------------------------
// Questions

/** What a fact's value looks like. */
export type Kind =
  | { readonly kind: "boolean" }
  | { readonly kind: "date" }
  | { readonly kind: "moment" }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  | { readonly kind: "code"; readonly choices: readonly Choice[] }
  | { readonly kind: "name"; readonly max: number }
  | { readonly kind: "list"; readonly of: Kind; readonly min: number; readonly max: number }
  | { readonly kind: "record"; readonly questions: readonly Question[] }
  | { readonly kind: "tagged"; readonly choices: readonly TaggedChoice[] };

/** One of the values that a code can have. */
export interface Choice {
  /** As it is written in input. */
  readonly code: string;
  /** As it reads. */
  readonly label: string;
}

/** One of the kinds of input that a decision takes, with the questions of that kind. */
export interface TaggedChoice extends Choice {
  readonly questions: readonly Question[];
}

/** What any question says. */
interface Asked {
  /** Where the fact stands in the input, as a JSON Pointer; within a list or record, from there on. */
  path: string;
  /** The question. */
  question: string;
  /** What it means, and what counts as yes. */
  help: string;
  /** Why it is asked. */
  citation: string;
  /** Who can answer it. */
  answeredBy: "caller" | "department" | "supervisor" | "court";
}

/** A fact as a question. */
export type Question = Asked &
  Kind & {
    /** The heading of the group that begins here. */
    group?: string;
    /** It is asked only while the fact with this key beside it has one of these values, or none yet. */
    when?: { key: string; anyOf: string[] };
  };

/** A fact that could still change the outcome. */
export type Missing = Asked &
  Kind & {
    /** It was given as `null`: asked, and not known. */
    asked: boolean;
  };
