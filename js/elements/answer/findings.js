// The rules that were looked at, and the duties.

import { h } from "../dom.js";
import { capital, date, t } from "../language.js";
import { numbered } from "./numbered.js";
import { status } from "./status.js";

/** Each rule that was looked at, with the facts that it rests on. */
export function rules(answer, page) {
  const { link, questionAt } = page;
  const item = (finding) => {
    const fact = (path) => h("li", {}, link(path, numbered(path, questionAt(path)?.question ?? path)));
    const facts = finding.facts.map(fact);
    const heading = finding.status === "unknown" ? "could_settle" : "rests_on";
    return h(
      "li",
      {},
      status("Status", finding.status),
      h("p", {}, finding.message),
      finding.reading && h("p", { class: "reading" }, h("strong", {}, t("reading")), ` ${finding.reading}`),
      finding.notes?.map((note) => h("p", { class: "note" }, note)),
      finding.mend && h("p", { class: "note" }, h("strong", {}, t("mend")), ` ${finding.mend}`),
      h("p", { class: "fine" }, h("cite", {}, finding.citation)),
      facts.length > 0 &&
        h(
          "details",
          { class: "facts" },
          h("summary", {}, `${t(heading)} (${facts.length})`),
          h("ul", {}, facts),
        ),
    );
  };
  return h("section", {}, h("h3", {}, t("rules")), h("ol", { class: "findings" }, answer.findings.map(item)));
}

/** Each duty: who owes what by when. */
export function duties(answer) {
  if (answer.duties.length === 0) return null;
  const item = (duty) =>
    h(
      "li",
      {},
      h(
        "p",
        { class: "who" },
        h("strong", {}, capital(duty.owedBy.label)),
        duty.due && `. ${t("due", { date: date(duty.due) })}`,
      ),
      status("DutyStatus", duty.status),
      h("p", {}, duty.message),
      duty.notes?.map((note) => h("p", { class: "fine" }, note)),
      h("p", { class: "fine" }, h("cite", {}, duty.citation)),
    );
  return h("section", {}, h("h3", {}, t("duties")), h("ul", { class: "findings" }, answer.duties.map(item)));
}
