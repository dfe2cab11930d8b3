// The types of "part301/elements". Importing it defines the elements. The README describes their attributes. The build adds
// the class and the tag of each element.

import type * as api from "./index.js";
import type { CalendarChange, CalendarName, DateText } from "./index.js";

/** What an element has of a question: all of them, one at a time, or the answer alone. */
export type Mode = "form" | "guided" | "answer";

/** What is wrong with what was entered in one field, in the element's language. */
export interface Complaint {
  /** The field, as a JSON Pointer. */
  readonly path: string;
  readonly message: string;
}

/** What all the elements are: one decision each, to be answered in a page and as part of its forms. */
export declare abstract class Part301Element<Input = object, Answer = object> extends HTMLElement {
  static readonly formAssociated: true;
  mode: Mode;
  /** The day asked about; it goes before the one in `value`. */
  get asOf(): DateText | null;
  set asOf(day: DateText | null | undefined);
  get calendar(): CalendarName | readonly DateText[] | CalendarChange | null;
  set calendar(calendar: CalendarName | readonly DateText[] | CalendarChange | null | undefined);
  /** The facts as entered so far, without what is half typed; setting it fills them in. */
  get value(): Input;
  set value(facts: Input | null | undefined);
  /** The answer, as the decision's function gives it; null while there is none. */
  readonly answer: Answer | null;
  /** What is wrong with what was entered. */
  readonly problems: readonly Complaint[];
  /** Texts in place of some, by language and id; ids that begin with "ui." are the element's own. */
  get messages(): Readonly<Record<string, Readonly<Record<string, string>>>>;
  set messages(messages: Readonly<Record<string, Readonly<Record<string, string>>>> | null | undefined);
  name: string;
  disabled: boolean;
  required: boolean;
  tools: boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly type: string;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/** There is a new answer; `answer` is null while facts contradict each other. */
export type Part301AnswerEvent = CustomEvent<{
  readonly facts: object;
  readonly answer: object | null;
  readonly problems: readonly Complaint[];
}>;

/** Something is wrong with an attribute, or with loading; `message` says how to mend it. */
export type Part301ErrorEvent = CustomEvent<{
  readonly code: string;
  readonly message: string;
  readonly cause?: unknown;
}>;

declare global {
  interface HTMLElementEventMap {
    "part301-answer": Part301AnswerEvent;
    "part301-error": Part301ErrorEvent;
  }
}
