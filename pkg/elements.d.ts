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

export declare class Part301RelativeElement extends Part301Element<Parameters<typeof api.checkRelative>[0], ReturnType<typeof api.checkRelative>> {}
export declare class Part301DisclosureElement extends Part301Element<Parameters<typeof api.decideDisclosure>[0], ReturnType<typeof api.decideDisclosure>> {}
export declare class Part301ChildInformationElement extends Part301Element<Parameters<typeof api.decideChildInformation>[0], ReturnType<typeof api.decideChildInformation>> {}
export declare class Part301TimelineElement extends Part301Element<Parameters<typeof api.computeTimeline>[0], ReturnType<typeof api.computeTimeline>> {}
export declare class Part301VisitationElement extends Part301Element<Parameters<typeof api.validateVisitationPlan>[0], ReturnType<typeof api.validateVisitationPlan>> {}
export declare class Part301VisitsElement extends Part301Element<Parameters<typeof api.auditVisits>[0], ReturnType<typeof api.auditVisits>> {}
export declare class Part301ConvictionsElement extends Part301Element<Parameters<typeof api.screenConvictions>[0], ReturnType<typeof api.screenConvictions>> {}
export declare class Part301RelativeHomeElement extends Part301Element<Parameters<typeof api.assessRelativeHome>[0], ReturnType<typeof api.assessRelativeHome>> {}
export declare class Part301SiblingsElement extends Part301Element<Parameters<typeof api.assessSiblingPlacement>[0], ReturnType<typeof api.assessSiblingPlacement>> {}
export declare class Part301PlacementElement extends Part301Element<Parameters<typeof api.assessPlacement>[0], ReturnType<typeof api.assessPlacement>> {}
export declare class Part301SpecialisedCareElement extends Part301Element<Parameters<typeof api.assessSpecialisedCare>[0], ReturnType<typeof api.assessSpecialisedCare>> {}
export declare class Part301CaseElement extends Part301Element<Parameters<typeof api.planCase>[0], ReturnType<typeof api.planCase>> {}
export declare class Part301SystemOfCareElement extends Part301Element<Parameters<typeof api.checkSystemOfCare>[0], ReturnType<typeof api.checkSystemOfCare>> {}
export declare class Part301GoalElement extends Part301Element<Parameters<typeof api.measureGoal>[0], ReturnType<typeof api.measureGoal>> {}

declare global {
  interface HTMLElementTagNameMap {
    "part301-relative": Part301RelativeElement;
    "part301-disclosure": Part301DisclosureElement;
    "part301-child-information": Part301ChildInformationElement;
    "part301-timeline": Part301TimelineElement;
    "part301-visitation": Part301VisitationElement;
    "part301-visits": Part301VisitsElement;
    "part301-convictions": Part301ConvictionsElement;
    "part301-relative-home": Part301RelativeHomeElement;
    "part301-siblings": Part301SiblingsElement;
    "part301-placement": Part301PlacementElement;
    "part301-specialised-care": Part301SpecialisedCareElement;
    "part301-case": Part301CaseElement;
    "part301-system-of-care": Part301SystemOfCareElement;
    "part301-goal": Part301GoalElement;
  }
}
