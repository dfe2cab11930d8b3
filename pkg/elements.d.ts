// The types of "part301/elements": importing it defines the elements; the attributes are described in the README.

import type {
  CalendarChange,
  CalendarName,
  CaseInput,
  CasePlan,
  ChildInformationAnswer,
  ChildInformationInput,
  ConvictionsAnswer,
  ConvictionsInput,
  DateText,
  DisclosureAnswer,
  DisclosureInput,
  PlacementAnswer,
  PlacementInput,
  GoalAnswer,
  GoalInput,
  RelativeAnswer,
  RelativeHomeAnswer,
  RelativeHomeInput,
  RelativeInput,
  SiblingPlacementAnswer,
  SiblingPlacementInput,
  SpecialisedCareAnswer,
  SpecialisedCareInput,
  SystemOfCareAnswer,
  SystemOfCareInput,
  Timeline,
  TimelineInput,
  VisitationPlanAnswer,
  VisitationPlanInput,
  VisitsAnswer,
  VisitsInput,
} from "./index.js";

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

export declare class Part301RelativeElement extends Part301Element<RelativeInput, RelativeAnswer> {}
export declare class Part301DisclosureElement extends Part301Element<DisclosureInput, DisclosureAnswer> {}
export declare class Part301ChildInformationElement extends Part301Element<
  ChildInformationInput,
  ChildInformationAnswer
> {}
export declare class Part301VisitationElement extends Part301Element<
  VisitationPlanInput,
  VisitationPlanAnswer
> {}
export declare class Part301VisitsElement extends Part301Element<VisitsInput, VisitsAnswer> {}
export declare class Part301TimelineElement extends Part301Element<TimelineInput, Timeline> {}
export declare class Part301ConvictionsElement extends Part301Element<ConvictionsInput, ConvictionsAnswer> {}
export declare class Part301RelativeHomeElement extends Part301Element<
  RelativeHomeInput,
  RelativeHomeAnswer
> {}
export declare class Part301SiblingsElement extends Part301Element<
  SiblingPlacementInput,
  SiblingPlacementAnswer
> {}
export declare class Part301PlacementElement extends Part301Element<PlacementInput, PlacementAnswer> {}
export declare class Part301SpecialisedCareElement extends Part301Element<
  SpecialisedCareInput,
  SpecialisedCareAnswer
> {}
export declare class Part301CaseElement extends Part301Element<CaseInput, CasePlan> {}
export declare class Part301SystemOfCareElement extends Part301Element<
  SystemOfCareInput,
  SystemOfCareAnswer
> {}
export declare class Part301GoalElement extends Part301Element<GoalInput, GoalAnswer> {}

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
  interface HTMLElementTagNameMap {
    "part301-relative": Part301RelativeElement;
    "part301-disclosure": Part301DisclosureElement;
    "part301-child-information": Part301ChildInformationElement;
    "part301-visitation": Part301VisitationElement;
    "part301-visits": Part301VisitsElement;
    "part301-timeline": Part301TimelineElement;
    "part301-convictions": Part301ConvictionsElement;
    "part301-relative-home": Part301RelativeHomeElement;
    "part301-siblings": Part301SiblingsElement;
    "part301-placement": Part301PlacementElement;
    "part301-specialised-care": Part301SpecialisedCareElement;
    "part301-case": Part301CaseElement;
    "part301-system-of-care": Part301SystemOfCareElement;
    "part301-goal": Part301GoalElement;
  }
  interface HTMLElementEventMap {
    "part301-answer": Part301AnswerEvent;
    "part301-error": Part301ErrorEvent;
  }
}
