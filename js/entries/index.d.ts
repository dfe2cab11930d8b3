// The types of what every entry exports: what goes in is generated (inputs.d.ts), what comes out is written here.

import type {
  CalendarName,
  ChildInformationInput,
  ChildInformationOutcome,
  Decision,
  DisclosureInput,
  DisclosureOutcome,
  DutyStatus,
  ItemDecision,
  PeriodStatus,
  RelativeInput,
  RelativeOutcome,
  Role,
  RowStatus,
  Status,
  TimelineInput,
  Unit,
  VisitationPlanInput,
  VisitationPlanOutcome,
  VisitsInput,
  VisitsOutcome,
  WhyNot,
  WordLists,
} from "./inputs.js";

export * from "./case.js";
export * from "./home.js";
export * from "./inputs.js";
export * from "./placement.js";

/** A day, `YYYY-MM-DD`. */
export type DateText = string;

// ---------------------------------------------------------------------------------------------------
// A call

/** Beside the facts. */
export interface Options {
  /**
   * The language of the answer, as a BCP 47 tag: `"es-MX"` is answered in `es`. English if it is left out
   * (through `part301/web`: the language loaded first). One that is not there is a problem. At most 100 characters.
   */
  locale?: string | null;
  /**
   * Texts in place of the package's own, by id, each of at most 1000 characters; `part301/locales/en` lists the ids.
   */
  messages?: Readonly<Record<string, string>> | null;
  /**
   * The calendar by which business days are counted: the State offices' if it is left out. Decisions that count
   * none ignore it. A list has at most 2000 days, each `YYYY-MM-DD`, 1900 to 2200.
   */
  calendar?: CalendarName | readonly DateText[] | CalendarChange | null;
}

/** A named calendar with days added and removed. */
export interface CalendarChange {
  /** The calendar that is changed. */
  base?: CalendarName | null;
  /** Further holidays: at most 2000. */
  add?: readonly DateText[] | null;
  /** Days that are no holidays after all: at most 2000. */
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
export declare function decideChildInformation(
  input: ChildInformationInput,
  options?: Options | null,
): ChildInformationAnswer;

/**
 * Which deadlines run, from whatever has happened so far? Every `due.*` row, with the birthdays and anniversaries at
 * which rules change.
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
 * Many timelines at once, as numbers that are read when they are asked for. What is wrong with one input leaves the
 * others alone. A list has up to 100,000 inputs.
 *
 * ```js
 * const lines = computeTimelines([{ events: { placement: "2025-07-02" } }, { events: { placement: "2025-02-30" } }]);
 * lines.of(0).find((row) => row.rule === "due.caregiver_receipt").due; // "2025-07-17"
 * lines.problems[0].index; // 1
 * ```
 *
 * @throws {Part301Error} where the inputs are no list, or an option is wrong
 */
export declare function computeTimelines(
  inputs: readonly TimelineInput[],
  options?: Options | null,
): Timelines;

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
 * Were the visits held? 301.210(b)(4), 301.220(a), (e). A log has up to 20,000 entries, of up to 20
 * siblings, and the period audited up to 25 years.
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
 * @throws {Part301Error} where the text is not a day from 1900 to 2200
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
  /** At least one. After the first thousand, lists are not read on. */
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

/** May this recipient be told who the caregiver is and where? */
export interface DisclosureAnswer extends Answer<DisclosureOutcome> {
  /**
   * Whether it may be disclosed on the day asked about: `"yes"` only where it is permitted, and often `"no"`
   * already while the outcome is undetermined. `"unknown"` is no permission.
   */
  today: "yes" | "no" | "unknown";
  /**
   * The first day on which the notice to the caregiver allows it, where one is needed and its date is known. What
   * else may stand against it, the outcome and `missing` say.
   */
  notBefore: DateText | null;
  /** Where no notice was given yet: the first day that one given on the day asked about would allow. */
  notBeforeIfNoticeToday: DateText | null;
  /**
   * The id of the rule that decides: the first bar, what is still owed, or what opens it; while it is undetermined
   * `"disclosure.confidential"`.
   */
  governing: string;
  /** The ids of all rules that are known to bar it, in the order of the Sections. */
  bars: string[];
  /** The paragraph of 301.430(a) that speaks of the recipient, as in `"301.430(a)(8)"`, if one does. */
  paragraph: string | null;
}

/** What of the child's information may be shared? */
export interface ChildInformationAnswer extends Answer<ChildInformationOutcome> {
  /** Each item offered, in the order in which it was given. */
  items: ItemAnswer[];
  /** How it is given, where that is known. */
  form: "written" | "verbal" | null;
}

/** What becomes of one item of information. */
export interface ItemAnswer {
  /** As it was given: an `InformationItem` or, in a notice to a relative, any name. */
  item: string;
  /** What becomes of it. */
  decision: ItemDecision;
  /** The provision that says so or, of `only_under`, the one that it may be shared under. */
  provision: string;
  /** Why, in one sentence. */
  message: string;
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
// A timeline

/** Every row for one case: plain data, all of its text in the one language asked for. There is no outcome. */
export interface Timeline {
  /** The day asked about; without it no row has a status. */
  asOf: DateText | null;
  /** What somebody owes, by date; what waits comes after. */
  rows: TimelineRow[];
  /** Times that end or begin without anybody owing anything, by date. */
  limits: TimelineRow[];
  /** Birthdays and anniversaries at which rules change, by date. */
  milestones: TimelineRow[];
  /** The facts that decide which rows are this case's and how they stand. */
  missing: Missing[];
  /** By which business days were counted; of a calendar of the caller's own, name and citation are `null`. */
  calendar: { name: CalendarName | null; citation: string | null; changed: boolean };
  /** The Sections applied. */
  edition: Edition[];
  /** What gave the answer. */
  engine: { name: "part301"; version: string };
}

/** A day, or a time on it, as `YYYY-MM-DDThh:mm` with an optional offset. */
export type MomentText = string;

/** One row of a timeline. */
export interface TimelineRow {
  /** The id of the rule: `due.caregiver_receipt`. */
  rule: string;
  /** Where it stands in the Part. */
  citation: string;
  /** What it says. */
  message: string;
  /** The path of the fact that starts the clock. */
  event: string;
  /** When that happened, or is planned; while it is not known the row waits for it. */
  start: MomentText | null;
  /** How many, as the rule states it. */
  count: number;
  /** Of what. */
  unit: { code: Unit; label: string };
  /** Who owes it; nobody, of a milestone. */
  owedBy: { code: Role; label: string }[];
  /** The last day, or moment, that is in time; of a limit or milestone, its day. */
  due: MomentText | null;
  /**
   * How it stands on the day asked about. It is no outcome: another day can change it, and while that day is not known, what
   * is said to have been done counts as done.
   */
  status: RowStatus;
  /** Days from the day asked about to the due date; negative once that has gone by. */
  daysLeft: number | null;
  /** Whether it hangs on conditions that are not known: those in `asksFor`. */
  conditional: boolean;
  /** When it was done. */
  completed?: MomentText;
  /** What it waits for: the path of a fact, or `decision_review`. */
  waitsFor?: string;
  /** The paths of the conditions, not known, on which it hangs. */
  asksFor?: string[];
  /** The holidays that the count skipped. */
  holidaysSkipped?: SkippedHoliday[];
  /** Where it falls due on no business day, the next one. */
  nextBusinessDay?: DateText;
  /** The holiday on which it falls due, where it does; `null` on a weekend. Beside `nextBusinessDay`. */
  fallsOnHoliday?: SkippedHoliday | null;
  /** Where another Section counts otherwise for the same act: that rule, its date, and the earlier of the two dates. */
  doubleRule?: { rule: string; citation: string; due: DateText; governs: DateText };
  /** Of something recurring, the period counted to. */
  period?: { from: DateText; to: DateText };
  /** The whole periods missed so far, where a log was given; a year's hours of training are owed once, all of them. */
  missed?: { from: DateText; to: DateText; held: number; owed: number }[];
  /** The readings applied. */
  reading?: string;
  /** Particulars of this case. */
  notes?: string[];
}

/** A holiday of the calendar; one that the caller added has no name. */
export interface SkippedHoliday {
  /** Its day. */
  date: DateText;
  /** Which it is. */
  holiday: { code: string; label: string } | null;
  /** Whether it is kept on another day than its own, which is on a weekend. */
  moved: boolean;
}

/** Many timelines. Nothing is decoded before it is asked for. */
export interface Timelines extends Iterable<CompactRow[]> {
  /** How many inputs there were. */
  readonly length: number;
  /** The inputs that were refused, each with everything that is wrong with it. They have no rows. */
  readonly problems: readonly { index: number; problems: Problem[] }[];
  /** The rows of the input at this place whose event is known, in the order of the rules. */
  of(index: number): CompactRow[];
  /**
   * The numbers themselves, five for each row: the rule and the status as places in the engine's lists, the due date as
   * days since 1970-01-01, the days left, and 1 if it is conditional; -2147483648 for none.
   */
  readonly rows: Int32Array;
  /** Where the rows of each input begin, counted in rows, and where those of the last one end. */
  readonly starts: Uint32Array;
}

/** A row of one of many timelines; `computeTimeline` says the rest about it. */
export interface CompactRow {
  rule: string;
  due: DateText | null;
  status: RowStatus;
  daysLeft: number | null;
  conditional: boolean;
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
