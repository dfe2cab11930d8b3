// What a lesson is, and what becomes of it as a learner goes through it. Pure: no document, no clock, no storage.
// How a lesson is written is in README.md; what the right answers are comes from the engine and is written nowhere.

import { LANGUAGES } from "../core/languages.js";

/**
 * A case as it is run: `facts` (and `options`) are what the engine is given; `first` are the facts that stand out,
 * the rest being folded away; `ask` says what is asked beyond, or in place of, the outcome.
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
 * @typedef {{ en: string, es: string }} Texts
 * @typedef {{ id: string, title: Texts, intro: Texts, cases: Case[] }} Lesson
 */


/** By the decision's word, the list of its outcomes; a timeline has none, so one asks for its dates. */
export const OUTCOMES = {
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

// --- from what an author wrote to what is run ---

/**
 * The lesson with each `scenario: [decision, topic, name]` replaced by the scenario's facts, options and, where the
 * lesson says no better, its English `why`.
 *
 * @param {object} written
 * @param {object[]} scenarios all there are, as scenarios.js has them
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
    return { decision, facts, options, ...own, why: { en: why, ...own.why } };
  });
  return { ...written, cases };
}

/**
 * What is wrong with a lesson, in English sentences for its author; empty if nothing is.
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
  cases.forEach((one, place) =>
    problems.push(...caseProblems(one, engine).map((text) => `case ${place + 1}: ${text}`)),
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
    answer = engine.decide(one.decision, one.facts, { ...one.options, locale: "en" });
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

// The rules that can be said to decide an answer.
function decisiveRules({ outcome, basis, governing, bars, findings = [] }) {
  if (basis) return [basis];
  if (bars?.length) return bars;
  if (governing) return [governing];
  const status = outcome === "undetermined" ? "unknown" : "not_met";
  return findings.filter((one) => one.status === status).map((one) => one.rule);
}

// --- what is asked ---

/**
 * The date in an answer that `of` names: a field of the answer ("notBefore") or the rule of a date.
 *
 * @returns {string | undefined}
 */
export const dateOf = (answer, of) => {
  const own = answer[of];
  if (typeof own === "string") return own;
  const row = rowOf(answer, of);
  return row?.due ?? row?.date ?? undefined;
};

/** What an answer says of a due date, by its rule. */
export const rowOf = ({ rows = [], limits = [], milestones = [], due = [], duties = [] }, rule) =>
  [...rows, ...limits, ...milestones, ...due, ...duties].find((row) => row.rule === rule);

/**
 * What a case asks, in order; the learner commits to all of it at once. `kind` is outcome, date or rule, `about` the
 * rule whose date is asked for. The choices' order tells nothing: it is alphabetical, by date, or the Section's.
 *
 * @param {Case} one
 * @param {object} answer the engine's, in the learner's language
 * @param {(list: string) => Record<string, string>} words in the same language
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
    found.forEach((finding, place) => Object.assign(all.at(-1).choices[place], { label: finding.message }));
    found.forEach((finding, place) =>
      Object.assign(all.at(-1).choices[place], { citation: finding.citation }),
    );
  }
  return all;
}

/** How many points a case is worth: one for each thing asked. */
export const worth = ({ ask = {} }) => (ask.rule ? 2 : 1);

// --- how far the learner is ---

/** Which choice was made for each thing asked in each case, the first time; `null` before. */
export const fresh = (lesson) => lesson.cases.map(() => null);

/** How it stands: points so far, points there are, cases answered, and what a score of 100 makes of it. */
export function score(lesson, record, isRight) {
  const points = record.reduce(
    (sum, choices, place) =>
      sum + (choices ?? []).filter((choice, which) => isRight(place, which, choice)).length,
    0,
  );
  const of = lesson.cases.reduce((sum, one) => sum + worth(one), 0);
  const answered = record.filter(Boolean).length;
  return { points, of, answered, done: answered === record.length, raw: Math.round((100 * points) / of) };
}

// --- to be kept by a learning system, and taken up again ---

/**
 * The record as a short text: the lesson's id, a check on its content, and per case the choices' numbers. Nothing
 * else, and in particular no fact.
 */
export const pack = (lesson, record) =>
  [
    "1",
    lesson.id,
    checkOf(lesson),
    record.map((choices) => (choices ?? []).map((choice) => choice.toString(36)).join("")).join("."),
  ].join(";");

/**
 * The record from such a text, or `null` if it is of another lesson, of an older one, or no such text.
 *
 * @param {Lesson} lesson
 * @param {unknown} text
 * @param {(place: number, which: number) => number} countOf how many choices a case gives for one of the things asked
 */
export function unpack(lesson, text, countOf) {
  const [version, id, check, places, ...more] = String(text ?? "").split(";");
  if (version !== "1" || id !== lesson.id || check !== checkOf(lesson) || more.length > 0) return null;
  const record = (places ?? "")
    .split(".")
    .map((digits) => (digits === "" ? null : [...digits].map((digit) => parseInt(digit, 36))));
  const fits = (choices, place) =>
    choices === null ||
    (choices.length === worth(lesson.cases[place]) &&
      choices.every((choice, which) => choice < countOf(place, which)));
  return record.length === lesson.cases.length && record.every(fits) ? record : null;
}

/** The id of the lesson that such a text is of. */
export const lessonOf = (text) => /^1;([a-z0-9-]{1,40});/.exec(String(text ?? ""))?.[1];

// FNV-1a over what the numbers of the choices depend on: not the texts, so that mending one keeps the records.
function checkOf({ cases }) {
  const text = JSON.stringify(
    cases.map(({ decision, facts, options, ask }) => [decision, facts, options, ask]),
  );
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
