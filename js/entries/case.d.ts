// The types of the share over 24 months, of System of Care, of the plan for a case, and of the list of rules.

import type { Answer, DateText, Edition, Finding, Missing, Options, TimelineRow } from "./index.js";
import type {
  CalendarName,
  CaseInput,
  CaseStep,
  CaseTask,
  Decision,
  GoalInput,
  GoalOutcome,
  PlanItemKind,
  Role,
  RowStatus,
  SocPost,
  SystemOfCareInput,
  SystemOfCareOutcome,
  TreatmentModel,
} from "./inputs.js";

/**
 * Is the share of children in federally funded care for more than 24 months within the Department's goal of at most
 * 60%? 301.310 to 301.330. A list has up to 100,000 children, named by nothing but their places.
 *
 * ```js
 * const answer = measureGoal({
 *   asOf: "2026-03-02", exitsComplete: true,
 *   children: [{ entered: "2024-03-01" }, { entered: "2024-03-02" }, { entered: "2025-01-15", exited: "2026-02-01" }],
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
export declare function checkSystemOfCare(
  input: SystemOfCareInput,
  options?: Options | null,
): SystemOfCareAnswer;

/**
 * What comes next in a case, who does it, and who else must be asked? The case-management cycle, the ten posts of System
 * of Care and Part 301's deadlines as one ordered plan. It takes what `computeTimeline` takes, and a little more.
 *
 * ```js
 * const { plan, next, routes } = planCase({
 *   asOf: "2025-07-14", events: { placement: "2025-07-02" }, stepsDone: ["assess"], tasks: ["advocate_in_court"],
 * });
 * next.map((place) => plan[place].message);
 * routes[0].to.code; // "attorney"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input
 */
export declare function planCase(input: CaseInput, options?: Options | null): CasePlan;

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

/** The figures are as the list stands: without a day of exit a child counts as in care, without one of entry not as over. */
export interface GoalAnswer extends Answer<GoalOutcome> {
  /** The federal fiscal year of the day asked about; this and all figures are `null` until day and children are known. */
  fiscalYear: { from: DateText; to: DateText } | null;
  /** How many received help in it so far. */
  total: number | null;
  /** How many of them are still in care after more than 24 months. */
  over: number | null;
  /** Their share in percent, to a tenth, above 60 whenever the goal is exceeded; `null` where `total` is 0. */
  percent: number | null;
  /** How many more could pass 24 months before the goal is exceeded; below 0, by how many it is exceeded. */
  headroom: number | null;
  /** The first day of this fiscal year on which it would be exceeded if nobody entered or left. */
  exceededOn: DateText | null;
  /** Who passes 24 months next, as places in the list: the next twelve days on which anybody does. */
  next: { on: DateText; children: number[] }[];
  /** The share by month of the fiscal year: at a chart's points, and a table's rows. */
  months: GoalMonth[];
}

/** The share at a month's end or, in the month asked about, on the day. */
export interface GoalMonth {
  /** The day measured. */
  on: DateText;
  /** How many received help in the fiscal year up to then. */
  total: number;
  /** How many of them were still in care after more than 24 months. */
  over: number;
  /** Their share in percent, to a tenth; `null` where `total` is 0. */
  percent: number | null;
  /** Whether it is to come: as it would be if nobody entered or left. */
  projected: boolean;
}

/** Can System of Care serve this child? */
export interface SystemOfCareAnswer extends Answer<SystemOfCareOutcome> {
  /** The model of family therapy that the description names for the child's age, if it is known to name one. */
  model: { code: TreatmentModel; label: string } | null;
  /** The ten posts in order; none where the child is not eligible. */
  posts: SystemOfCarePost[];
  /** From the day of acceptance to the day on which six months are complete. */
  window: { from: DateText; to: DateText } | null;
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
  /** The plan in short; deadlines that may not be the case's are counted apart. */
  summary: string;
  /** What is to be done: each step of the cycle, the posts that belong to it, then its deadlines by date. */
  plan: PlanItem[];
  /**
   * What comes next, as places in `plan`: all that is overdue, what falls due first (and first of what is not conditional),
   * then the step and the post that are on.
   */
  next: number[];
  /** To whom each task goes that came up. */
  routes: TaskRoute[];
  /** The rules on the cycle and on roles. */
  findings: Finding[];
  /** The day asked about; without it no deadline has a status. */
  asOf: DateText | null;
  /** Times that end or begin without anybody owing anything, by date. */
  limits: TimelineRow[];
  /** Birthdays and anniversaries at which rules change, by date. */
  milestones: TimelineRow[];
  /** The facts that decide what is in the plan and how it stands. */
  missing: Missing[];
  /** By which business days were counted. */
  calendar: { name: CalendarName | null; citation: string | null; changed: boolean };
  /** The Sections applied. */
  edition: Edition[];
  /** What gave the answer. */
  engine: { name: "part301"; version: string };
}

/** What any item of a plan says; one whose kind is `deadline` is a whole row of the timeline. */
interface Planned extends Pick<
  TimelineRow,
  "rule" | "citation" | "message" | "owedBy" | "due" | "status" | "daysLeft" | "conditional" | "asksFor"
> {
  /** The step of the cycle that it belongs to. */
  step: { code: CaseStep; label: string };
}

/** An item of a plan. */
export type PlanItem =
  | (Planned & { kind: { code: Extract<PlanItemKind, "step">; label: string } })
  | (Planned & {
      kind: { code: Extract<PlanItemKind, "post">; label: string };
      post: { code: SocPost; label: string };
    })
  | (Planned & TimelineRow & { kind: { code: Extract<PlanItemKind, "deadline">; label: string } });

/** To whom a task goes. */
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
