// The plan for a case, where there is no outcome: what comes next, who does what, and to whom a task goes that is not a
// case manager's.

import { contradictions, needed, rules } from "./answer.js";
import { h, icon } from "./dom.js";
import { capital, t } from "./language.js";
import {
  businessDays,
  counted,
  foldAway,
  period,
  standing,
  table,
  whatFor,
  who,
  written,
} from "./timeline.js";

/** The plan as it stands. */
export function planPanel(decision, found, page) {
  const { answer } = found;
  if (!answer) return contradictions(found, page);
  const { text, tone } = planInShort(answer);
  return [
    h(
      "div",
      { class: `outcome is-${tone}`, part: "outcome" },
      icon(tone, "sign"),
      h("div", {}, h("p", { class: "word", part: "word" }, text)),
    ),
    h("div", { class: "line-panel" }, next(answer), routes(answer), steps(answer, page), ends(answer, page)),
    needed(answer, page),
    rules(answer, page),
  ];
}

/** The plan in one sentence, and its tone. */
export function planInShort({ plan, asOf }) {
  const dated = plan.filter((item) => item.due).length;
  if (dated === 0) return { text: t("case.no_dates"), tone: "open" };
  if (asOf === null) return { text: t("case.no_day", { dated }), tone: "open" };
  return counted(plan.filter(isDeadline), "case.short_text");
}

/** Folds away the events that start nothing, as the timeline does. */
export function foldEvents(form, { facts, answer }, entered) {
  const rows = answer?.plan.filter(isDeadline);
  foldAway(form, { facts, answer: answer && { ...answer, rows } }, entered);
}

const isDeadline = ({ kind }) => kind.code === "deadline";
const waits = (item) => isDeadline(item) && item.status === "waiting";

function next({ plan, next }) {
  if (next.length === 0) return "";
  const item = (place) => {
    const { message, due, status, conditional } = plan[place];
    return h(
      "li",
      { class: status === "overdue" ? "is-overdue" : undefined },
      h("strong", {}, who(plan[place])),
      `: ${message}`,
      due && [
        " ",
        h("strong", {}, t(status === "overdue" ? "case.was_due" : "case.by", { date: written(due) })),
      ],
      conditional && h("span", { class: "fine" }, ` ${t("case.if_it_applies")}`),
    );
  };
  return h("section", {}, h("h3", {}, t("case.next")), h("ol", { class: "next-steps" }, next.map(item)));
}

// A case manager's own tasks stand behind those that go to somebody else.
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

// Step by step; what waits for something to happen is folded away.
function steps({ plan }, page) {
  const codes = [...new Set(plan.map(({ step }) => step.code))];
  const numbered = plan.map((item, place) => ({ ...item, number: place + 1 }));
  const section = (code, place) => {
    const items = numbered.filter(({ step }) => step.code === code);
    const name = `${place + 1}. ${capital(items[0].step.label)}`;
    const waiting = items.filter(waits);
    return [
      table(
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
          table(`${name}: ${t("case.waiting")}`, ["what", "who", "for"], waiting, (item) => [
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
  (item.reading || item.notes) &&
    h(
      "details",
      { class: "facts" },
      h("summary", {}, t("timeline.more")),
      item.reading && h("p", {}, h("strong", {}, t("reading")), ` ${item.reading}`),
      item.notes?.map((note) => h("p", {}, note)),
    ),
];

const when = (item) => [item.due && h("strong", {}, written(item.due)), period(item), businessDays(item)];

// What ends or begins by itself.
function ends({ limits, milestones }, page) {
  const rows = [...limits, ...milestones].filter(({ due }) => due);
  if (rows.length === 0) return "";
  return table(t("case.ends"), ["what", "due", "status"], rows, (row) => [
    what({ ...row, kind: {} }),
    when(row),
    standing(row, page),
  ]);
}
