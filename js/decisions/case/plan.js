// The plan for a case: what comes next, who does what, and who does the tasks that are not a case manager's. A plan has no
// outcome.

import { contradictionsPanel } from "../../elements/answer/contradictions.js";
import { rules } from "../../elements/answer/findings.js";
import { needed } from "../../elements/answer/needed.js";
import { outcomeBox } from "../../elements/answer/outcome.js";
import {
  businessDays,
  deadlineTable,
  explanation,
  period,
  standing,
  statusCounts,
  whatFor,
  who,
} from "../../elements/deadlines.js";
import { h, icon } from "../../elements/dom.js";
import { capital, moment, t } from "../../elements/language.js";
import { foldAway } from "../timeline/fold.js";

/** The plan. */
export function planPanel(decision, found, page) {
  const { answer } = found;
  if (!answer) return contradictionsPanel(found, page);
  return [
    outcomeBox(planInOneSentence(answer)),
    h("div", { class: "line-panel" }, next(answer), routes(answer), steps(answer, page), ends(answer, page)),
    needed(answer, page),
    rules(answer, page),
  ];
}

/** The plan in one sentence, with its tone. */
export function planInOneSentence({ plan, asOf }) {
  const dated = plan.filter((item) => item.due).length;
  if (dated === 0) return { text: t("case.no_dates"), tone: "open" };
  if (asOf === null) return { text: t("case.no_day", { dated }), tone: "open" };
  return statusCounts(plan.filter(isDeadline), "case.short_text");
}

/** Hides the events that start nothing, as the timeline does. */
export function foldEvents(form, { facts, answer }, entered) {
  const rows = answer?.plan.filter(isDeadline);
  foldAway(form, { facts, answer: answer && { ...answer, rows } }, entered);
}

const isDeadline = ({ kind }) => kind.code === "deadline";
const waits = (item) => isDeadline(item) && item.status === "waiting";

function next({ plan, next }) {
  if (next.length === 0) return "";
  const item = (index) => {
    const { message, due, status, conditional } = plan[index];
    return h(
      "li",
      { class: status === "overdue" ? "is-overdue" : undefined },
      h("strong", {}, who(plan[index])),
      `: ${message}`,
      due && [
        " ",
        h("strong", {}, t(status === "overdue" ? "case.was_due" : "case.by", { date: moment(due) })),
      ],
      conditional && h("span", { class: "fine" }, ` ${t("case.if_it_applies")}`),
    );
  };
  return h("section", {}, h("h3", {}, t("case.next")), h("ol", { class: "next-steps" }, next.map(item)));
}

// The tasks that go to somebody else come first, and then the case manager's own.
function routes({ routes }) {
  if (routes.length === 0) return "";
  const item = ({ task, caseManagers, to, message }) =>
    h(
      "li",
      {},
      h(
        "p",
        { class: `status is-${caseManagers ? "yes" : "part"}` },
        icon(caseManagers ? "yes" : "part"),
        ` ${capital(task.label)} → ${to.label}`,
      ),
      h("p", {}, message),
      h("p", { class: "fine" }, t(caseManagers ? "case.own" : "case.not_own")),
    );
  const sorted = [...routes].sort((one, other) => one.caseManagers - other.caseManagers);
  return h("section", {}, h("h3", {}, t("case.routes")), h("ul", { class: "findings" }, sorted.map(item)));
}

// The plan, step by step. Deadlines that wait for something to happen are folded away.
function steps({ plan }, page) {
  const codes = [...new Set(plan.map(({ step }) => step.code))];
  const numbered = plan.map((item, index) => ({ ...item, number: index + 1 }));
  const section = (code, index) => {
    const items = numbered.filter(({ step }) => step.code === code);
    const name = `${index + 1}. ${capital(items[0].step.label)}`;
    const waiting = items.filter(waits);
    return [
      deadlineTable(
        name,
        ["what", "who", "due", "status"],
        items.filter((item) => !waits(item)),
        (item) => [what(item), who(item), when(item), standing(item, page)],
      ),
      waiting.length > 0 &&
        h(
          "details",
          { class: "facts-given" },
          h("summary", {}, `${t("timeline.waiting")} (${waiting.length})`),
          deadlineTable(`${name}: ${t("case.waiting")}`, ["what", "who", "for"], waiting, (item) => [
            what(item),
            who(item),
            whatFor(item, page),
          ]),
        ),
    ];
  };
  return h(
    "section",
    {},
    h("h3", {}, t("case.plan")),
    h("p", { class: "hint" }, t("case.plan_about")),
    h("div", { class: "steps" }, codes.flatMap(section).filter(Boolean)),
  );
}

const what = (item) => [
  item.post && h("strong", {}, `${capital(item.kind.label)}: ${item.post.label}`),
  h("p", {}, item.message),
  h("p", { class: "fine" }, h("cite", {}, item.citation)),
  explanation(item),
];

const when = (item) => [item.due && h("strong", {}, moment(item.due)), period(item), businessDays(item)];

// The limits and milestones: what ends or begins by itself.
function ends({ limits, milestones }, page) {
  const rows = [...limits, ...milestones].filter(({ due }) => due);
  if (rows.length === 0) return "";
  return deadlineTable(t("case.ends"), ["what", "due", "status"], rows, (row) => [
    what({ ...row, kind: {} }),
    when(row),
    standing(row, page),
  ]);
}
