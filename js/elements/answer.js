// The answer: the outcome large, what is still needed, and how it was reached.

import { h, icon } from "./dom.js";
import { capital, date, number, t, word } from "./language.js";

const NEEDED_SHOWN = 5;
// A longer list is not said entry by entry.
const ENTRIES_SAID = 200;

// The sign for each status of a rule or a duty; the word for it stands beside.
const SIGNS = {
  met: "yes",
  not_met: "no",
  unknown: "open",
  not_applicable: "aside",
  pending: "running",
  open: "running",
  done: "yes",
  done_late: "no",
  overdue: "no",
  waiting: "open",
};

/** The answer in a word: { text, tone, about }. A decision may have a headline of its own. */
export function headline(decision, found) {
  if (decision.headline) return decision.headline(found);
  if (!found.answer) return { text: t("answer_none"), tone: "no" };
  if (decision.inShort) return decision.inShort(found.answer);
  const { outcome } = found.answer;
  return { text: capital(word(decision.outcomes, outcome)), tone: decision.tones[outcome] };
}

/**
 * The answer as it stands.
 *
 * @param {object} decision a row of DECISIONS
 * @param {object} found what evaluate gave
 * @param {{
 *   link: (path: string, text: string) => Node | string,
 *   questionAt: (path: string) => object,
 *   asking: boolean,
 *   shown: { more?: boolean, picked?: string },
 * }} page `link` leads to the field of a path, where there are fields: `asking`; `shown` is what was unfolded
 */
export function answerPanel(decision, found, page) {
  const { answer } = found;
  const { text, tone, about } = headline(decision, found);
  const size = decision.headline ? " is-loud" : "";
  if (!answer) return contradictions(found, page, text, size);
  return [
    h(
      "div",
      { class: `outcome is-${tone}${size}`, part: "outcome" },
      icon(tone, "sign"),
      h(
        "div",
        {},
        h("p", { class: "word", part: "word" }, text),
        about && h("p", { class: "about" }, about),
        h("p", {}, answer.summary),
      ),
    ),
    answer.edition.filter((one) => one.caution).map((one) => h("p", { class: "caution" }, one.caution)),
    beside(decision.beside?.(answer, found.facts) ?? []),
    decision.table?.(answer, found.facts),
    needed(answer, page),
    duties(answer),
    rules(answer, page),
  ];
}

/** What stands against what, where there is no answer; or that there is none, where a mistake in the page says why. */
export function contradictions({ contradictions }, page, text = t("answer_none"), size = "") {
  const asked = (path) => {
    const [, place] = /^\/\w+\/(\d+)/.exec(path) ?? [];
    const question = page.questionAt(path)?.question ?? path;
    return place === undefined ? question : `${t("entry", { number: Number(place) + 1 })}: ${question}`;
  };
  const item = ({ path, other, expected }) =>
    h(
      "li",
      {},
      h("p", {}, t("contradiction", { first: asked(other), second: asked(path), why: expected })),
      page.asking && [other, path].map((one) => page.link(one, asked(one))),
    );
  return h(
    "div",
    { class: `outcome is-no contradicted${size}`, part: "outcome" },
    icon("no", "sign"),
    h(
      "div",
      {},
      h("p", { class: "word", part: "word" }, text),
      contradictions.length > 0 && [h("p", {}, t("contradictions")), h("ul", {}, contradictions.map(item))],
    ),
  );
}

// What this decision gives beside the rest, as terms and texts.
function beside(rows) {
  if (rows.length === 0) return null;
  return h(
    "dl",
    { class: "beside-answer" },
    rows.map(([term, text]) => h("div", {}, h("dt", {}, term), h("dd", {}, text))),
  );
}

/** The questions that still matter. */
export function needed({ missing }, { link, asking, shown }) {
  if (missing.length === 0) return null;
  const item = ({ path, question, citation, asked: unknown }) =>
    h(
      "li",
      {},
      link(path, asked(path, question)),
      h("span", { class: "fine" }, ` ${citation}${unknown ? `, ${t("needed_asked")}` : ""}`),
    );
  const first = missing.slice(0, NEEDED_SHOWN).map(item);
  const rest = missing.slice(NEEDED_SHOWN).map(item);
  const list = h("ol", { class: "needed" }, first, shown.more && rest);
  const button =
    rest.length > 0 &&
    !shown.more &&
    h(
      "button",
      {
        type: "button",
        class: "plain",
        click: () => {
          shown.more = true;
          list.append(...rest);
          button.remove();
          rest[0].querySelector("button")?.focus();
        },
      },
      t("needed_more", { count: rest.length }),
    );
  return h(
    "section",
    {},
    h("h3", {}, t("needed")),
    asking && h("p", { class: "hint" }, t("needed_hint")),
    list,
    button,
  );
}

/** How a rule, a duty or a row stands, with its sign. */
export const status = (list, code) =>
  h("p", { class: `status is-${SIGNS[code]}` }, icon(SIGNS[code]), " ", capital(word(list, code)));

function duties(answer) {
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

// The question of a fact, with the number of the entry that it stands in, if it stands in a list.
function asked(path, question) {
  const number = path.match(/\/(\d+)/)?.[1];
  return number ? `${t("entry", { number: Number(number) + 1 })}: ${question}` : question;
}

/** Each rule looked at. */
export function rules(answer, { link, questionAt }) {
  const item = (finding) => {
    const fact = (path) => h("li", {}, link(path, asked(path, questionAt(path)?.question ?? path)));
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

/** What was entered, as questions and answers in words: [{ path, question, text }]. */
export function given(questionAt, facts, at = "") {
  return Object.entries(facts).flatMap(([key, value]) => {
    const path = `${at}/${key}`;
    const question = questionAt(path);
    if (question.kind === "record" && value !== null) return given(questionAt, value, path);
    return [{ path, question: question.question, text: inWords(question, value, questionAt, path) }];
  });
}

function inWords(kind, value, questionAt, path) {
  if (value === null) return t("not_known");
  switch (kind.kind) {
    case "boolean":
      return t(value ? "yes" : "no");
    case "date":
      return date(value);
    case "moment":
      return [date(value.slice(0, 10)), value.slice(11)].filter(Boolean).join(", ");
    case "code":
      return capital(kind.choices.find((choice) => choice.code === value).label);
    case "list":
      if (value.length === 0) return t("there_are_none");
      if (value.length > ENTRIES_SAID) return t("entries", { count: number(value.length) });
      return value.map((entry) => inWords(kind.of, entry, questionAt, path)).join(kind.isPath ? " → " : "; ");
    case "record":
      return given(questionAt, value, path)
        .map(({ question, text }) => `${question} ${text}`)
        .join(" · ");
    case "name":
      return kind.labels?.[value] ?? value;
    default:
      return String(value);
  }
}

/** The same as a list, for the page and for paper. */
export function givenList(rows) {
  if (rows.length === 0) return h("p", {}, t("given_none"));
  return h(
    "dl",
    { class: "given" },
    rows.map(({ question, text }) => h("div", {}, h("dt", {}, question), h("dd", {}, text))),
  );
}

/** The Sections applied, as one line each. */
export const editions = (answer) =>
  answer.edition.map(({ section, effective, register }) =>
    effective
      ? t("edition", { section, effective: date(effective), register })
      : t("edition_only", { section, register }),
  );
