// What a lesson is, and how a learner gets through it. This file uses no document, no clock and no storage. README.md says how
// to write a lesson. The right answers come from the engine and are not written anywhere.

import { LANGUAGES } from "../core/languages.js";

/**
 * A case. The engine gets its `facts` and `options`. The facts in `first` are shown first, and the others are folded. `ask`
 * says what is asked in addition to the outcome, or instead of it.
 *
 * @typedef {{
 *   decision: string,
 *   facts: Record<string, unknown>,
 *   options?: { calendar?: unknown },
 *   title: Texts,
 *   why: Texts,
 *   first?: string[],
 *   ask?: {
 *     date?: { of: string, choices: string[] },
 *     rule?: { right: string, others: string[] },
 *   },
 * }} Case
 * @typedef {Record<string, string>} Texts by language
 * @typedef {{ id: string, title: Texts, intro: Texts, cases: Case[] }} Lesson
 */

/** The list of outcomes of each decision that a case can be about. A timeline has none, so a case asks for its dates. */
const OUTCOMES = {
  relative: "RelativeOutcome",
  disclosure: "DisclosureOutcome",
  child_information: "ChildInformationOutcome",
  visitation: "VisitationPlanOutcome",
  visits: "VisitsOutcome",
  convictions: "ConvictionsOutcome",
  relative_home: "RelativeHomeOutcome",
  siblings: "SiblingPlacementOutcome",
  placement: "PlacementOutcome",
  specialised_care: "SpecialisedCareOutcome",
  timeline: null,
};

const MOST_CASES = 50;

// --- reading a lesson ---

/**
 * The lesson with each `scenario: [decision, topic, name]` replaced by the scenario's facts and options. If the lesson does
 * not say why, the scenario's English `why` is used.
 *
 * @param {object} written
 * @param {object[]} scenarios all scenarios, in the form of scenarios.js
 * @returns {Lesson}
 */
export function resolve(written, scenarios) {
  const cases = written.cases.map(({ scenario, ...own }) => {
    if (!scenario) return own;
    const [decision, topic, name] = scenario;
    const found = scenarios.find(
      (one) => one.decision === decision && one.topic === topic && one.name === name,
    );
    if (!found) throw new Error(`lesson ${written.id}: there is no scenario ${scenario.join(" / ")}`);
    const { facts, options, why } = found;
    return { decision, facts, options, ...own, why: { [LANGUAGES[0]]: why, ...own.why } };
  });
  return { ...written, cases };
}

/**
 * What is wrong with a lesson, in English sentences for its author. The list is empty if nothing is wrong.
 *
 * @param {Lesson} lesson
 * @param {Engine} engine
 * @typedef {{
 *   decide: (word: string, facts: object, options: object) => object,
 *   words: (list: string, options: object) => Record<string, string>,
 * }} Engine
 */
export function problemsOf(lesson, engine) {
  if (typeof lesson !== "object" || lesson === null) return ["a lesson is an object"];
  const problems = [];
  if (!/^[a-z0-9-]{1,40}$/.test(lesson.id ?? "")) {
    problems.push('"id" is small letters, digits and hyphens, at most 40');
  }
  problems.push(...textProblems(lesson, ["title", "intro"]));
  const { cases } = lesson;
  if (!Array.isArray(cases) || cases.length < 1 || cases.length > MOST_CASES) {
    return [...problems, `"cases" is a list of 1 to ${MOST_CASES} cases`];
  }
  cases.forEach((one, index) =>
    problems.push(...caseProblems(one, engine).map((text) => `case ${index + 1}: ${text}`)),
  );
  return problems;
}

const isText = (text) => typeof text === "string" && text.trim() !== "";

const textProblems = (holder, keys) =>
  keys.flatMap((key) =>
    LANGUAGES.filter((lang) => !isText(holder[key]?.[lang])).map(
      (lang) => `"${key}" has no text in "${lang}"`,
    ),
  );

function caseProblems(one, engine) {
  if (typeof one !== "object" || one === null) return ["it is no object"];
  if (!Object.hasOwn(OUTCOMES, one.decision)) {
    return [`"decision" is one of ${Object.keys(OUTCOMES).join(", ")}`];
  }
  const problems = textProblems(one, ["title", "why"]);
  let answer;
  try {
    answer = engine.decide(one.decision, one.facts, { ...one.options, locale: LANGUAGES[0] });
  } catch (error) {
    return [...problems, error.message];
  }
  for (const path of one.first ?? []) {
    if (!Object.hasOwn(one.facts, path.split("/")[1])) problems.push(`"first" names ${path}, not in "facts"`);
  }
  return [...problems, ...askProblems(one, answer)];
}

function askProblems({ decision, ask = {} }, answer) {
  const problems = [];
  const { date, rule } = ask;
  if (!OUTCOMES[decision] && !date) problems.push('a timeline has no outcome: "ask" for a "date"');
  if (date) {
    const right = dateOf(answer, date.of);
    if (!right) problems.push(`"ask.date.of": the answer has no date ${date.of}`);
    const choices = new Set([right, ...date.choices]);
    if (choices.size < 2) problems.push('"ask.date.choices" has none but the right one');
  }
  if (rule) {
    const ids = [rule.right, ...rule.others];
    const there = new Set(answer.findings?.map((finding) => finding.rule));
    problems.push(
      ...ids.filter((id) => !there.has(id)).map((id) => `"ask.rule": the answer has no rule ${id}`),
    );
    if (new Set(ids).size < Math.max(ids.length, 2))
      problems.push('"ask.rule" has two different rules or more');
    const decisive = decisiveRules(answer);
    if (decisive.length === 0) {
      problems.push('"ask.rule": no rule decides this case by itself');
    } else if (!decisive.includes(rule.right)) {
      problems.push(`"ask.rule.right" is one of ${decisive.join(", ")}: those decide it`);
    }
    for (const id of rule.others.filter((other) => decisive.includes(other))) {
      problems.push(`"ask.rule.others": ${id} decides it as well`);
    }
  }
  return problems;
}

// The rules that decide an answer.
function decisiveRules({ outcome, basis, governing, bars, findings = [] }) {
  if (basis) return [basis];
  if (bars?.length) return bars;
  if (governing) return [governing];
  const status = outcome === "undetermined" ? "unknown" : "not_met";
  return findings.filter((one) => one.status === status).map((one) => one.rule);
}

// --- what is asked ---

/**
 * The date in an answer that `of` names. That is a field of the answer, such as "notBefore", or the rule of a date.
 *
 * @returns {string | undefined}
 */
const dateOf = (answer, of) => {
  const own = answer[of];
  if (typeof own === "string") return own;
  const row = rowOf(answer, of);
  return row?.due ?? row?.date ?? undefined;
};

/** The row, duty or date of an answer that has a rule. */
export const rowOf = ({ rows = [], limits = [], milestones = [], due = [], duties = [] }, rule) =>
  [...rows, ...limits, ...milestones, ...due, ...duties].find((row) => row.rule === rule);

/**
 * What a case asks, in order. The learner commits to all answers at once. `kind` is outcome, date or rule, and `about` is the
 * rule whose date is asked for. The order of the choices gives nothing away: it is the order of the list, of the dates, or of
 * the Section.
 *
 * @param {Case} one
 * @param {object} answer the engine's, in the learner's language
 * @param {(list: string) => Record<string, string>} words the words of a list, in the same language
 * @returns {{ kind: string, about?: string, choices: { code: string, label?: string }[], right: number }[]}
 */
export function asked({ decision, ask = {} }, answer, words) {
  const all = [];
  const push = (kind, codes, right, more) =>
    all.push({ kind, choices: codes.map((code) => ({ code })), right: codes.indexOf(right), ...more });
  if (ask.date) {
    const right = dateOf(answer, ask.date.of);
    const codes = [...new Set([right, ...ask.date.choices])].sort();
    push("date", codes, right, { about: rowOf(answer, ask.date.of)?.message });
  } else {
    const labels = words(OUTCOMES[decision]);
    push("outcome", Object.keys(labels), answer.outcome);
    for (const choice of all[0].choices) choice.label = labels[choice.code];
  }
  if (ask.rule) {
    const ids = [ask.rule.right, ...ask.rule.others];
    const found = answer.findings.filter((finding) => ids.includes(finding.rule));
    push(
      "rule",
      found.map((finding) => finding.rule),
      ask.rule.right,
    );
    found.forEach(({ message, citation }, index) =>
      Object.assign(all.at(-1).choices[index], { label: message, citation }),
    );
  }
  return all;
}

/** How many points a case is worth: one for each question. */
export const worth = ({ ask = {} }) => (ask.rule ? 2 : 1);

// --- how far the learner is ---

/** A record without answers. For each case it will have the first choice for each question; before that, `null`. */
export const fresh = (lesson) => lesson.cases.map(() => null);

/** The score: the points so far, all points, the cases answered, whether that is all of them, and the score out of 100. */
export function score(lesson, record, isRight) {
  const points = record.reduce(
    (sum, choices, index) =>
      sum + (choices ?? []).filter((choice, which) => isRight(index, which, choice)).length,
    0,
  );
  const of = lesson.cases.reduce((sum, one) => sum + worth(one), 0);
  const answered = record.filter(Boolean).length;
  return { points, of, answered, done: answered === record.length, raw: Math.round((100 * points) / of) };
}

// --- what a learning system keeps ---

/**
 * The record as a short text: the lesson's id, a check sum of its content, and the numbers of the choices for each case. It
 * contains no facts.
 */
export const pack = (lesson, record) =>
  [
    "1",
    lesson.id,
    checkOf(lesson),
    record.map((choices) => (choices ?? []).map((choice) => choice.toString(36)).join("")).join("."),
  ].join(";");

/**
 * The record from such a text. It is `null` if the text is not a record, or belongs to another lesson or an older version.
 *
 * @param {Lesson} lesson
 * @param {unknown} text
 * @param {(index: number, which: number) => number} countOf how many choices there are for a question of a case
 */
export function unpack(lesson, text, countOf) {
  const [version, id, check, choices, ...more] = String(text ?? "").split(";");
  if (version !== "1" || id !== lesson.id || check !== checkOf(lesson) || more.length > 0) return null;
  const record = (choices ?? "")
    .split(".")
    .map((digits) => (digits === "" ? null : [...digits].map((digit) => parseInt(digit, 36))));
  const fits = (choices, index) =>
    choices === null ||
    (choices.length === worth(lesson.cases[index]) &&
      choices.every((choice, which) => choice < countOf(index, which)));
  return record.length === lesson.cases.length && record.every(fits) ? record : null;
}

/** The id of the lesson that such a text belongs to. */
export const lessonOf = (text) => /^1;([a-z0-9-]{1,40});/.exec(String(text ?? ""))?.[1];

// The check sum (FNV-1a) covers what the numbers of the choices depend on. It leaves out the texts, so that a record survives
// a corrected text.
function checkOf({ cases }) {
  const text = JSON.stringify(
    cases.map(({ decision, facts, options, ask }) => [decision, facts, options, ask]),
  );
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
