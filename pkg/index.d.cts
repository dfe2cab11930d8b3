// The types of what every entry exports, as far as they are not generated: inputs.d.ts has what goes in, answers.d.ts what
// comes out, and functions.d.ts a function for each decision.

import type { Problem, RefusedInput } from "./answers.cjs";
import type { CalendarName, Decision, Offence, RowStatus, TimelineInput, WordLists } from "./inputs.cjs";

export * from "./answers.cjs";
export * from "./functions.cjs";
export * from "./inputs.cjs";

/** A day, `YYYY-MM-DD`. */
export type DateText = string;

// ---------------------------------------------------------------------------------------------------
// A call

/** The options of a call. */
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
 * The facts of a decision as questions, in order: what a form is drawn from.
 *
 * @throws {Part301Error} where there is no such decision
 */
export declare function questions(decision: Decision, options?: Options | null): Question[];

/**
 * Every rule with what it says and the decisions that go by it, decision by decision; then what is not coded, and why.
 *
 * ```js
 * rules().find((rule) => rule.id === "relative.adult").citation; // '301.20 "Relative"'
 * rules().filter((rule) => rule.notCoded).map((rule) => rule.id);
 * ```
 *
 * @throws {Part301Error} where an option is wrong
 */
export declare function rules(options?: Options | null): ListedRule[];

/** A rule of the list. */
export interface ListedRule {
  /** Its id: `relative.adult`. */
  id: string;
  /** Where it stands. */
  citation: string;
  /** What it says, whatever the facts. */
  message: string;
  /** The decisions that go by it; none of what is not coded. */
  decisions: Decision[];
  /** Of what is not coded, why. */
  notCoded?: string;
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

/** The options of a search for offences. */
export interface OffenceSearchOptions extends Options {
  /** How many at the most: 1 to 100, and 10 if it is left out. */
  limit?: number | null;
}

/** An offence that Appendix A lists. */
export interface ListedOffence {
  /** The code, as the input states it. */
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

// ---------------------------------------------------------------------------------------------------
// Many timelines

/** A day, or a time on it, as `YYYY-MM-DDThh:mm` with an optional offset. */
export type MomentText = string;

/** Many timelines. Nothing is decoded before it is asked for. */
export interface Timelines extends Iterable<CompactRow[]> {
  /** How many inputs there were. */
  readonly length: number;
  /** The inputs that were refused, each with everything that is wrong with it. They have no rows. */
  readonly problems: readonly RefusedInput[];
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
  /** The code, as the input states it. */
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
