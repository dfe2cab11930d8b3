// What the functions return: generated from the shapes of the answers in the Rust sources.

import type { DateText, Missing, MomentText } from "./index.cjs";
import type {
  ApartBasis,
  CalendarName,
  CaseStep,
  CaseTask,
  ChildInformationOutcome,
  ConvictionsOutcome,
  DisclosureOutcome,
  DutyStatus,
  GoalOutcome,
  Holiday,
  InformationItem,
  ItemDecision,
  Offence,
  Payment,
  PeriodStatus,
  PlacementOutcome,
  RelativeHomeOutcome,
  RelativeOutcome,
  Role,
  RowStatus,
  SiblingPlacementOutcome,
  SocPost,
  SpecialisedCareOutcome,
  Status,
  SystemOfCareOutcome,
  TreatmentModel,
  Unit,
  VisitationPlanOutcome,
  VisitsOutcome,
  WhyNot,
} from "./inputs.cjs";

/** What every decision returns: plain data, all of its text in the one language asked for. */
export interface Answer<Outcome extends string> {
  /** The outcome. */
  outcome: Outcome;
  /** The outcome in one plain sentence. */
  summary: string;
  /** Each rule that was looked at, in the order of the Sections. */
  findings: Finding[];
  /** The facts that could still change the outcome, the most decisive first; none once it is determined. */
  missing: Missing[];
  /** Who owes what by when. */
  duties: Duty[];
  /** The Sections applied. */
  edition: Edition[];
  /** The engine that gave the answer. */
  engine: Engine;
}

/** Is this person a relative of the child? */
export interface RelativeAnswer extends Answer<RelativeOutcome> {
  /** The id of the rule by which the person is a relative, if the person is one. */
  basis: string | null;
  /** The tie as it is called; more than one if the path that was given leaves it open. */
  relationship: string[] | null;
}

/** A rule that was looked at. */
export interface Finding {
  /** Its id: `relative.kin`. */
  rule: string;
  /** Its status. */
  status: Status;
  /** Where it stands in the Part. */
  citation: string;
  /** What it says, whatever the facts. */
  message: string;
  /** The paths of the facts on which this rests. If it is not known, those that could settle it. */
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
  /** Who owes it. */
  owedBy: { code: Role; label: string };
  /** How it stands. */
  status: DutyStatus;
  /** The last day on which it is in time, if the rule gives one and it is known. */
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
  /** A caution, if the day asked about is earlier than the edition. */
  caution?: string;
}

/** The engine that gave the answer. */
export interface Engine {
  /** Its name. */
  name: EngineName;
  /** Its version. */
  version: string;
}

/** The name of the engine. */
export type EngineName = "part301";

/** May this recipient be told who the caregiver is and where? */
export interface DisclosureAnswer extends Answer<DisclosureOutcome> {
  /**
   * Whether it may be disclosed on the day asked about: `"yes"` only if it is permitted, and often `"no"`
   * already while the outcome is undetermined. `"unknown"` is no permission.
   */
  today: Ternary;
  /**
   * The first day on which the notice to the caregiver allows it, if a notice is needed and its date is known.
   * The outcome and `missing` say what else may stand against it.
   */
  notBefore: DateText | null;
  /** If no notice was given yet: the first day that a notice on the day asked about would allow. */
  notBeforeIfNoticeToday: DateText | null;
  /**
   * The id of the rule that decides: the first bar, what is still owed, or what opens it. While the outcome is
   * undetermined it is `"disclosure.confidential"`.
   */
  governing: string;
  /** The ids of all rules that are known to bar it, in the order of the Sections. */
  bars: string[];
  /** The paragraph of 301.430(a) that names the recipient, as in `"301.430(a)(8)"`, if one does. */
  paragraph: string | null;
}

/** Yes, no, or not known. */
export type Ternary = "yes" | "no" | "unknown";

/** Which of the child's information may be shared? */
export interface ChildInformationAnswer extends Answer<ChildInformationOutcome> {
  /** The decision on each offered item, in the order of the input. */
  items: ItemAnswer[];
  /** Whether the information is given in writing or verbally. `null` if that is not known. */
  form: Form | null;
}

/** The decision on one item of information. */
export interface ItemAnswer {
  /** The name as it was given: an `InformationItem` or, in a notice to a relative, any name. */
  item: string;
  /** Whether the item is shared. */
  decision: ItemDecision;
  /** The provision that decides. For `only_under`, the provision that the item may be shared under. */
  provision: string;
  /** The reason, in one sentence. */
  message: string;
}

/** The form in which information is given. */
export type Form = "written" | "verbal";

/** Is this visiting plan good? */
export interface VisitationPlanAnswer extends Answer<VisitationPlanOutcome> {
  /** The due dates that are known, in the order of `duties`. */
  due: PlanDue[];
}

/** A due date of a plan. */
export interface PlanDue {
  /** The id of the rule. */
  rule: string;
  /** The citation of the provision. */
  citation: string;
  /** The last day that is in time. */
  date: DateText;
  /** The status of the duty. */
  status: DutyStatus;
}

/** Were the visits held? */
export interface VisitsAnswer extends Answer<VisitsOutcome> {
  /** Each month of the period, for sibling visits. Empty while the period is not known. */
  months: VisitsPeriod[];
  /** Each week, Monday to Sunday, for parent visits. */
  weeks: VisitsPeriod[];
  /** The entries that do not count as a visit of their own, and why. */
  notCounted: NotCounted[];
  /** The facts of entries that are not known and could matter. */
  undecided: UndecidedVisit[];
}

/** A month or week, cut to the audited period. */
export interface VisitsPeriod {
  /** Its first day. */
  from: DateText;
  /** Its last day. */
  to: DateText;
  /** Whether it had enough visits. */
  status: PeriodStatus;
  /** The number of visits that count. */
  held: number;
  /** The number of visits that a whole month or week must have. */
  required: number;
  /** The indices in the log of the visits that count or may count. */
  visits: number[];
}

/** An entry that does not count as a visit of its own. */
export interface NotCounted {
  /** Its index in the log. */
  visit: number;
  /** Why it does not count. */
  reason: { code: WhyNot; label: string };
  /** The siblings who were missing, if that is the reason. */
  missing: string[];
}

/** A fact of an entry that is not known. */
export interface UndecidedVisit {
  /** The path of the fact, such as `/visits/3/siblingsPresent`. */
  path: string;
  /** The day of the visit, if it is known. */
  date: DateText | null;
}

/** Are these siblings placed together, or apart as the rules allow? */
export interface SiblingPlacementAnswer extends Answer<SiblingPlacementOutcome> {
  /** Whether they are apart; `null` while that is not known. */
  apart: boolean | null;
  /** The ground that was stated for placing them apart. The findings say whether it holds. */
  ground: { code: ApartBasis; label: string } | null;
}

/** Are the conditions for a placement met? */
export interface PlacementAnswer extends Answer<PlacementOutcome> {
  /** The last day on which the voluntary agreement is an authority for the placement. `null` if it is not known. */
  voluntaryEnd: DateText | null;
}

/** Is specialised foster care determined and provided as 301.90(b) requires? */
export interface SpecialisedCareAnswer extends Answer<SpecialisedCareOutcome> {
  /** Whether it is about similar services after adoption or guardianship. `null` while that is not known. */
  similar: boolean | null;
}

/** Does a conviction bar a relative's home? */
export interface ConvictionsAnswer extends Answer<ConvictionsOutcome> {
  /**
   * The person who can waive the bar on a proper request. It is the Director if one offence has an asterisk.
   * `null` if no offence is known to bar the home, or if it is not known who can waive it.
   */
  waivableBy: WaivableBy | null;
  /** The answer on each entry of the history, in the order of the input. */
  convictions: ConvictionAnswer[];
}

/** The person who can waive a bar. */
export type WaivableBy = "director" | "designated_staff";

/** The answer on one entry of the history. */
export interface ConvictionAnswer {
  /** The index of the entry in the list, from 0. */
  conviction: number;
  /** The offence. `null` if it is not known. */
  offence: { code: Offence; label: string } | null;
  /**
   * The group of Appendix A(a), 1 to 5. It is 5 for another state's offence. `null` if the offence is not
   * listed.
   */
  group: number | null;
  /** Whether the offence has an asterisk. `null` if it is not listed. */
  starred: boolean | null;
  /** The paragraph that lists the offence. `null` if it is not listed. */
  citation: string | null;
  /** Whether the entry bars the home, unless it is waived. */
  bars: Ternary;
}

/** Are the conditions for placing a child with a relative met? */
export interface RelativeHomeAnswer extends Answer<RelativeHomeOutcome> {
  /** The payment to the home: 301.80(p). `null` if it is not known whether the home is licensed. */
  payment: { code: Payment; label: string } | null;
}

/** Every row for one case: plain data, all of its text in the one language asked for. There is no outcome. */
export interface Timeline {
  /** The day asked about; without it no row has a status. */
  asOf: DateText | null;
  /** What somebody owes, by date. What waits comes after. */
  rows: TimelineRow[];
  /** Times that begin or end although nobody owes anything, by date. */
  limits: TimelineRow[];
  /** Birthdays and anniversaries at which rules change, by date. */
  milestones: TimelineRow[];
  /** The facts that decide which rows belong to this case and what their status is. */
  missing: Missing[];
  /** The calendar by which business days were counted. */
  calendar: AppliedCalendar;
  /** The Sections applied. */
  edition: Edition[];
  /** The engine that gave the answer. */
  engine: Engine;
}

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
  /** When that happened, or is planned. While it is not known the row waits for it. */
  start: MomentText | null;
  /** The number of units, as the rule states it. */
  count: number;
  /** The unit of the count. */
  unit: CountedUnit;
  /** Who owes it. Nobody owes a milestone. */
  owedBy: { code: Role; label: string }[];
  /** The last day, or moment, that is in time. For a limit or milestone, its day. */
  due: MomentText | null;
  /**
   * How it stands on the day asked about. It is not an outcome: another day can change it. While that day is not
   * known, an act that is stated as done counts as done.
   */
  status: RowStatus;
  /** Days from the day asked about to the due date; negative once that has passed. */
  daysLeft: number | null;
  /** Whether it depends on unknown conditions: those in `asksFor`. */
  conditional: boolean;
  /** When it was done. */
  completed?: MomentText;
  /** What it waits for: the path of a fact, or `decision_review`. */
  waitsFor?: string;
  /** The paths of the unknown conditions on which it depends. */
  asksFor?: string[];
  /** The holidays that the count skipped. */
  holidaysSkipped?: SkippedHoliday[];
  /** The next business day, if the due date is not one. */
  nextBusinessDay?: DateText;
  /** The holiday on which it falls due, if it does; `null` on a weekend. It comes with `nextBusinessDay`. */
  fallsOnHoliday?: SkippedHoliday | null;
  /** Another Section with a different count for the same act, if there is one. */
  doubleRule?: DoubleRule;
  /** The current period, if the act recurs. */
  period?: DateSpan;
  /** The whole periods missed so far, if a log was given. A year's hours of training are owed once, all of them. */
  missed?: Missed[];
  /** The readings applied. */
  reading?: string;
  /** Particulars of this case. */
  notes?: string[];
}

/** A unit of time, and how it reads after its count: "1 year", "2 years". */
export interface CountedUnit {
  /** The unit. */
  code: Unit;
  /** How it reads. */
  label: string;
}

/** A holiday of the calendar. One that the caller added has no name. */
export interface SkippedHoliday {
  /** Its day. */
  date: DateText;
  /** The holiday itself. */
  holiday: { code: Holiday; label: string } | null;
  /** Whether it is kept on another day because its own day is on a weekend. */
  moved: boolean;
}

/** Another Section with a different count for the same act. */
export interface DoubleRule {
  /** The id of that rule. */
  rule: string;
  /** Where that rule stands. */
  citation: string;
  /** Its date. */
  due: DateText;
  /** The earlier of the two dates. */
  governs: DateText;
}

/** A span of days. */
export interface DateSpan {
  /** Its first day. */
  from: DateText;
  /** Its last day. */
  to: DateText;
}

/** A whole period in which the act was not done often enough. */
export interface Missed {
  /** Its first day. */
  from: DateText;
  /** Its last day. */
  to: DateText;
  /** How often it was done. */
  held: number;
  /** How often it was owed. A year's hours of training are owed once, all of them. */
  owed: number;
}

/** The calendar that counted business days. */
export interface AppliedCalendar {
  /** The name of the calendar; `null` if the caller gave a list of days. */
  name: CalendarName | null;
  /** The law that the calendar follows. */
  citation: string | null;
  /** Whether the caller added or removed days. */
  changed: boolean;
}

/**
 * The figures of the list. A child without a day of exit counts as in care. A child without a day of entry does
 * not count as over 24 months.
 */
export interface GoalAnswer extends Answer<GoalOutcome> {
  /**
   * The federal fiscal year of the day asked about. This and all figures are `null` until day and children are
   * known.
   */
  fiscalYear: DateSpan | null;
  /** How many received help in it so far. */
  total: number | null;
  /** How many of them are still in care after more than 24 months. */
  over: number | null;
  /** Their share in percent, to a tenth, above 60 whenever the goal is exceeded; `null` if `total` is 0. */
  percent: number | null;
  /** How many more could pass 24 months before the goal is exceeded; below 0, by how many it is exceeded. */
  headroom: number | null;
  /** The first day of this fiscal year on which it would be exceeded if nobody entered or left. */
  exceededOn: DateText | null;
  /** The children who pass 24 months next, on the next twelve days on which any child does. */
  next: PassingChildren[];
  /** The share by month of the fiscal year, for the points of a chart and the rows of a table. */
  months: GoalMonth[];
}

/** The children who pass 24 months on one day. */
export interface PassingChildren {
  /** The day. */
  on: DateText;
  /** Their indexes in the list. */
  children: number[];
}

/** The share at a month's end or, in the month asked about, on the day. */
export interface GoalMonth {
  /** The day measured. */
  on: DateText;
  /** How many received help in the fiscal year up to then. */
  total: number;
  /** How many of them were still in care after more than 24 months. */
  over: number;
  /** Their share in percent, to a tenth; `null` if `total` is 0. */
  percent: number | null;
  /** Whether it is to come: as it would be if nobody entered or left. */
  projected: boolean;
}

/** Can System of Care serve this child? */
export interface SystemOfCareAnswer extends Answer<SystemOfCareOutcome> {
  /** The model of family therapy that the description names for the child's age, if it is known to name one. */
  model: { code: TreatmentModel; label: string } | null;
  /** The ten posts in order; none if the child is not eligible. */
  posts: SystemOfCarePost[];
  /** From the day of acceptance to the day on which six months are complete. */
  window: DateSpan | null;
}

/** One of the ten posts. */
export interface SystemOfCarePost {
  /** From 1 to 10. */
  place: number;
  /** Which it is. */
  post: { code: SocPost; label: string };
  /** Who acts. */
  owedBy: { code: Role; label: string }[];
  /** What they do. */
  message: string;
  /** Whether it is there for when it is needed; the first three are not. */
  asNeeded: boolean;
  /** How it stands: `done`, `open`, `waiting` for one before it, or `unknown`. */
  status: RowStatus;
}

/** A plan: plain data, all of its text in the one language asked for. There is no outcome. */
export interface CasePlan {
  /** The plan in short. Deadlines that may not belong to the case are counted separately. */
  summary: string;
  /** What is to be done: each step of the cycle, the posts that belong to it, then its deadlines by date. */
  plan: PlanItem[];
  /**
   * What comes next, as indexes in `plan`: everything that is overdue, then the earliest deadline. If that one
   * is conditional, also the earliest certain one. Then the open step and the open post.
   */
  next: number[];
  /** For each task that came up, the person to whom it goes. */
  routes: TaskRoute[];
  /** The rules on the cycle and on roles. */
  findings: Finding[];
  /** The day asked about; without it no deadline has a status. */
  asOf: DateText | null;
  /** Times that begin or end although nobody owes anything, by date. */
  limits: TimelineRow[];
  /** Birthdays and anniversaries at which rules change, by date. */
  milestones: TimelineRow[];
  /** The facts that decide what is in the plan, and the status of its items. */
  missing: Missing[];
  /** The calendar by which business days were counted. */
  calendar: AppliedCalendar;
  /** The Sections applied. */
  edition: Edition[];
  /** The engine that gave the answer. */
  engine: Engine;
}

/** An item of a plan. */
export type PlanItem = PlannedStep | PlannedPost | PlannedDeadline;

/** A step of the cycle. */
export interface PlannedStep extends Planned {
  /** What kind of item it is. */
  kind: { code: "step"; label: string };
  /** The step itself. */
  step: { code: CaseStep; label: string };
}

/** What a step or a post says, under the same keys as a deadline. */
export interface Planned {
  /** The id of the rule that it comes from. */
  rule: string;
  /** Where that rule stands. */
  citation: string;
  /** What is to be done. */
  message: string;
  /** Who does it. */
  owedBy: { code: Role; label: string }[];
  /** It has no date. */
  due: MomentText | null;
  /** How it stands. */
  status: RowStatus;
  /** It has no date. */
  daysLeft: number | null;
  /** Whether it depends on unknown conditions: those in `asksFor`. */
  conditional: boolean;
  /** The paths of the unknown conditions on which it depends. */
  asksFor?: string[];
}

/** A post of System of Care. */
export interface PlannedPost extends Planned {
  /** Which post it is. */
  post: { code: SocPost; label: string };
  /** What kind of item it is. */
  kind: { code: "post"; label: string };
  /** The step of the cycle that it belongs to. */
  step: { code: CaseStep; label: string };
}

/** A deadline: a whole row of the timeline. */
export interface PlannedDeadline extends TimelineRow {
  /** What kind of item it is. */
  kind: { code: "deadline"; label: string };
  /** The step of the cycle that it belongs to. */
  step: { code: CaseStep; label: string };
}

/** The person to whom a task goes. */
export interface TaskRoute {
  /** The task. */
  task: { code: CaseTask; label: string };
  /** Whether it is a case manager's own. */
  caseManagers: boolean;
  /** Whose it is. */
  to: { code: Role; label: string };
  /** Why, and what is left for the case manager. */
  message: string;
}

/** One thing that is wrong. */
export interface Problem {
  /** Where, as a JSON Pointer into the input: `/siblingTie/side`. Those of options begin with `/options`. */
  path: string;
  /** What kind of thing is wrong. */
  code: ProblemCode;
  /** What was found there, at most 40 characters of it. */
  got: string;
  /** What the field takes. For a contradiction, why the two cannot both hold. */
  expected: string;
  /** For a contradiction, the path of the other fact. */
  other?: string;
  /** The whole problem in one sentence. */
  message: string;
}

/** The kinds of problem. */
export type ProblemCode = "unknown_key" | "wrong_type" | "not_in_list" | "impossible_date" | "out_of_range" | "impossible_step" | "contradiction";

/** An input that was refused. */
export interface RefusedInput {
  /** Its index in the list. */
  index: number;
  /** Everything that is wrong with it. */
  problems: Problem[];
}

/** What the numbers of many timelines stand for. */
export interface TimelineKey {
  /** The meaning of the numbers of one row, in order. */
  fields: string[];
  /** The ids of the rules, by index. */
  rules: string[];
  /** The statuses, by index. */
  statuses: RowStatus[];
  /** The number that means "none". */
  none: number;
}
