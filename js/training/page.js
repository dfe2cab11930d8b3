// The training page: the lessons, one case after the other, and the result. What the learner chose stays in `record`,
// and goes to the learning system that opened the page, if one did.

import { words } from "../entries/inline.js";
import { given, givenList } from "../elements/answer/given.js";
import { weekday } from "../core/days.js";
import { focusOn, h, icon } from "../elements/dom.js";
import { Form } from "../elements/form.js";
import { ELEMENTS, define, nameOf } from "../elements/index.js";
import { Voice, capital, date, options, speaking, t } from "../elements/language.js";
import { supply } from "../elements/ready.js";
import { lookUp } from "../core/locales.js";
import { LANGUAGES } from "../core/languages.js";
import elementTexts from "#generated/texts.js";
import lessonTexts from "#generated/lesson-texts.js";
import {
  asked,
  fresh,
  lessonOf,
  pack,
  problemsOf,
  rowOf as rowOfDate,
  score as scoreOf,
  unpack,
  worth,
} from "./lesson.js";
import { connect } from "./scorm.js";
import builtIn from "#lessons";

const TEXTS = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, { ...elementTexts[lang], lesson: lessonTexts[lang] }]),
);
supply(async (lang) => TEXTS[lang]);
define();

const page = document.getElementById("page");
const address = new URLSearchParams(location.search);
const rowOf = ({ decision }) => ELEMENTS.find((element) => element.decision.word === decision).decision;
const say = (key, given) => t(`lesson.${key}`, given);

let lang = [address.get("lang"), document.documentElement.dataset.lang, ...navigator.languages]
  .map((tag) => tag && lookUp(tag, LANGUAGES))
  .concat(LANGUAGES[0])
  .find(Boolean);
let lms;
let lesson;
let record; // the first choices, case by case
let view = "list"; // intro, case, end
let at = 0; // which case
let trying = null; // choices made after the first ones: [] while they are made
let notice = null;

// --- the lessons ---

const engine = {
  decide: (word, facts, more) => rowOf({ decision: word }).decide(facts, more),
  words: (list, more) => words(list, more),
};

/** Those that come along, and those that the page holds: <script type="application/json" class="lesson">. */
function readLessons() {
  const faults = [];
  const own = [...document.querySelectorAll('script.lesson[type="application/json"]')].flatMap((script) => {
    let found;
    try {
      found = JSON.parse(script.textContent);
    } catch (error) {
      faults.push(error.message);
      return [];
    }
    const problems = problemsOf(found, engine);
    faults.push(...problems.map((problem) => `${String(found?.id).slice(0, 40)}: ${problem}`));
    return problems.length > 0 ? [] : [found];
  });
  const ids = new Set(own.map(({ id }) => id));
  return { lessons: [...builtIn.filter(({ id }) => !ids.has(id)), ...own], faults };
}

const { lessons, faults } = readLessons();
const byId = (id) => lessons.find((one) => one.id === id);

function take(next, kept) {
  lesson = next;
  at = 0;
  trying = null;
  record = unpack(lesson, kept, (place, which) => questionsOf(place)[which].choices.length) ?? fresh(lesson);
}

// --- a case ---

const voiceOf = ({ calendar } = {}) => new Voice(lang, TEXTS[lang], { calendar });
const textOf = (texts) => texts[lang];

/** What a case asks, with its choices in words. */
function questionsOf(place) {
  const one = lesson.cases[place];
  return speaking(voiceOf(one.options), () => {
    const questions = asked(one, rowOf(one).decide(one.facts, options()), (list) => words(list, options()));
    for (const question of questions) {
      for (const choice of question.choices) choice.label = capital(choice.label ?? withWeekday(choice.code));
    }
    return questions;
  });
}

const withWeekday = (day) => say("on_weekday", { weekday: say("weekdays")[weekday(day)], date: date(day) });

const isRight = (place, which, choice) => questionsOf(place)[which].right === choice;
const score = () => scoreOf(lesson, record, isRight);
const pointsOf = (place, choices) => choices.filter((choice, which) => isRight(place, which, choice)).length;
const firstOpen = () => record.findIndex((choices) => choices === null);

function commit(choices) {
  if (record[at]) {
    trying = choices;
    return draw("#verdict");
  }
  record[at] = choices;
  questionsOf(at).forEach(({ kind, right }, which) =>
    lms?.answered({ id: `${lesson.id}_${at + 1}_${kind}`, chosen: choices[which], right }),
  );
  tell();
  draw("#verdict");
}

function tell() {
  const { raw, done } = score();
  lms?.report({ raw, done, kept: pack(lesson, record), at: String(at + 1) });
}

// --- going about ---

function go(next, place = at) {
  view = next;
  at = place;
  trying = null;
  notice = null;
  draw("h1");
}

/** Draws everything anew; the focus goes to what `target` selects. */
function draw(target) {
  document.documentElement.lang = lang;
  speaking(voiceOf(), () => {
    const content = { list, intro, case: caseView, end }[view]();
    page.replaceChildren(...[header(), content, footer()].flat(Infinity).filter(Boolean));
    const heading = page.querySelector("h1").textContent;
    document.title = `${heading} – ${say("title")}`;
  });
  if (target) focusOn(page.querySelector(target));
  if (target === "h1") scrollTo({ top: 0, behavior: "instant" });
}

const button = (kind, text, click, more) =>
  h("button", { type: "button", class: kind, click, ...more }, text);

function header() {
  const other = LANGUAGES.find((one) => one !== lang);
  // What is chosen and not yet committed to stays so.
  const speak = () => {
    const chosen = [...page.querySelectorAll("input:checked")].map(({ id }) => id);
    lang = other;
    draw("#language");
    for (const id of chosen) document.getElementById(id).checked = true;
  };
  return h(
    "header",
    {},
    h("a", { class: "skip", href: "#main", click: skip }, say("skip")),
    h("p", { class: "banner" }, h("span", { class: "page" }, say("banner"), " ", say("translation"))),
    h(
      "div",
      { class: "masthead" },
      h(
        "div",
        { class: "page" },
        h("div", {}, h("p", { class: "site" }, say("title")), h("p", {}, say("part"))),
        button("language", say("other_language"), speak, { id: "language", lang: other }),
      ),
    ),
  );
}

// Not a jump to the address's fragment: the address stays as it is.
function skip(event) {
  event.preventDefault();
  focusOn(page.querySelector("h1"));
}

const main = (...content) => h("main", { class: "page", id: "main" }, content);
const heading = (text) => h("h1", { tabindex: -1 }, text);

// How the learning system takes it, where there is one.
function footer() {
  if (!lms) return null;
  const failures = lms.failures
    .slice(-3)
    .map(({ call, code, text }) =>
      code ? say("failure", { call, code, text }).trim() : say("failure_mute", { call }),
    );
  const text = failures.length > 0 ? say("keep_failed", { failures: failures.join("; ") }) : null;
  const fine = record?.some(Boolean) ? "kept" : "keeping";
  return h(
    "footer",
    { class: "page" },
    h(
      "p",
      { class: text ? "caution" : "fine", id: "lms", role: text ? "alert" : undefined },
      text ?? say(fine),
    ),
  );
}

function list() {
  const item = (one) =>
    h(
      "li",
      {},
      h("h2", {}, textOf(one.title)),
      h("p", {}, textOf(one.intro)),
      h("p", { class: "fine" }, say("cases", { count: one.cases.length })),
      button("first", say("begin"), () => begin(one), {
        "aria-label": `${say("begin")}: ${textOf(one.title)}`,
      }),
    );
  return main(
    heading(say("choose")),
    h("p", { class: "lead" }, say("about")),
    notice && h("p", { class: "caution", role: "alert" }, say(...notice)),
    faults.length > 0 &&
      h(
        "div",
        { class: "caution", role: "alert" },
        h("p", {}, h("strong", {}, say("bad_lesson"))),
        h("p", {}, say("bad_lesson_hint")),
        h(
          "ul",
          { lang: "en" },
          faults.map((fault) => h("li", {}, fault)),
        ),
      ),
    h("ul", { class: "lessons" }, lessons.map(item)),
  );
}

const records = new Map(); // of the lessons left in this page

function begin(one) {
  if (lesson) records.set(lesson.id, record);
  take(one, "");
  record = records.get(one.id) ?? record;
  go("intro", 0);
}

// A learning system keeps one score for what it opened, so one lesson it is.
const others = () =>
  !lms && lessons.length > 1 && button("plain", say("other_lessons"), () => go("list"), { id: "others" });

function intro() {
  const { points, of, answered, done } = score();
  const open = firstOpen();
  return main(
    heading(textOf(lesson.title)),
    h("p", { class: "lead" }, textOf(lesson.intro)),
    h("h2", {}, say("how")),
    h(
      "ul",
      { class: "how" },
      say(lms ? "how_items_kept" : "how_items").map((text) => h("li", {}, text)),
    ),
    answered > 0 && h("p", {}, say("points_so_far", { points, of })),
    h(
      "div",
      { class: "actions" },
      done
        ? button("first", say("to_end"), () => go("end"))
        : button("first", answered > 0 ? say("go_on", { number: open + 1 }) : say("begin"), () =>
            go("case", open),
          ),
      others(),
    ),
  );
}

// --- one case ---

function caseView() {
  const one = lesson.cases[at];
  const chosen = trying?.length > 0 ? trying : trying ? null : record[at];
  const { points, of, answered } = score();
  const count = lesson.cases.length;
  return main(
    h(
      "p",
      { class: "progress" },
      `${textOf(lesson.title)} · ${say("case_of", { number: at + 1, count })}`,
      answered > 0 && ` · ${say("points_so_far", { points, of })}`,
    ),
    heading(textOf(one.title)),
    h("section", { class: "facts-of-case" }, h("h2", {}, say("facts")), factsOf(one)),
    chosen ? result(one, chosen) : [question(), walk(false)],
  );
}

/** The facts of a case in words: those that stand out, and the others folded away. */
function factsOf({ facts, options: more, first, ...one }) {
  const rows = speaking(voiceOf(more), () => {
    const row = rowOf(one);
    const form = new Form(row, { entered: facts, way: 0 }, () => {});
    const questionAt = (path) => form.questionAt(path);
    return given(questionAt, facts).map((shown) => ({ ...shown, text: entries(shown, facts, questionAt) }));
  });
  const stands = ({ path }) => !first || first.some((one) => path === one || path.startsWith(`${one}/`));
  const rest = rows.filter((row) => !stands(row));
  return [
    givenList(rows.filter(stands)),
    rest.length > 0 &&
      h("details", { class: "rest" }, h("summary", {}, say("rest", { count: rest.length })), givenList(rest)),
    more?.calendar !== undefined && h("p", { class: "hint" }, say("calendar")),
    h("p", { class: "hint" }, say("not_said")),
  ];
}

// A list whose entries have facts of their own, as a list: each entry a line, with a question only before a "yes", a
// "no" or a "not known".
function entries({ path, text }, facts, questionAt) {
  const list = facts[path.slice(1)];
  if (!Array.isArray(list) || typeof list[0] !== "object") return text;
  const bare = ["yes", "no", "not_known"].map((key) => t(key));
  const line = (entry) =>
    given(questionAt, entry, path).map((one) =>
      bare.includes(one.text) ? `${one.question} ${one.text}` : one.text,
    );
  return h(
    "ul",
    { class: "entries" },
    list.map((entry) => h("li", {}, line(entry).join(" · "))),
  );
}

function askText({ kind, about }) {
  const { decision, ask } = lesson.cases[at];
  if (kind === "outcome") return say(`ask.${decision}`);
  return (
    say(`ask.${kind === "date" && ask.date.of === "notBefore" ? "notBefore" : kind}`) +
    (about ? ` ${about}` : "")
  );
}

function question() {
  const questions = questionsOf(at);
  const error = h("p", { class: "error", role: "alert" });
  const choice = (which) => (one, place) => {
    const input = h("input", {
      type: "radio",
      name: `question-${which}`,
      id: `choice-${which}-${place}`,
      value: place,
    });
    return h(
      "div",
      { class: "choice" },
      input,
      h(
        "label",
        { for: input.id },
        one.label,
        one.citation && h("cite", { class: "fine" }, ` ${one.citation}`),
      ),
    );
  };
  const submit = (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    const choices = questions.map((_, which) => data.get(`question-${which}`));
    const open = choices.indexOf(null);
    if (open < 0) return commit(choices.map(Number));
    error.textContent = say("nothing_chosen");
    event.target.querySelector(`#choice-${open}-0`).focus();
  };
  return h(
    "form",
    { class: "card", novalidate: true, submit },
    h("h2", {}, say("your_answer")),
    h("p", { class: "hint" }, say(record[at] ? "counts_not" : "counts")),
    questions.map((one, which) =>
      h(
        "fieldset",
        { class: "field" },
        h("legend", {}, askText(one)),
        h("div", { class: "choices" }, one.choices.map(choice(which))),
      ),
    ),
    error,
    h("div", { class: "actions" }, h("button", { type: "submit", class: "first" }, say("commit"))),
  );
}

const toneOf = (points, of) => (points === of ? "yes" : points > 0 ? "part" : "no");
const WORDS = { yes: "right", part: "partly", no: "wrong" };

function result(one, chosen) {
  const points = pointsOf(at, chosen);
  const of = worth(one);
  const tone = toneOf(points, of);
  const line = (question, which) => {
    const label = (place) => question.choices[place].label.replace(/\.$/, "");
    const right = chosen[which] === question.right;
    return h(
      "li",
      {},
      h("p", { class: "asked-of" }, askText(question)),
      h("p", {}, icon(right ? "yes" : "no"), " ", say("verdict", { chosen: label(chosen[which]) })),
      h("p", {}, right ? say("verdict_right") : say("verdict_wrong", { right: label(question.right) })),
    );
  };
  const of_first = { points: pointsOf(at, record[at]), of };
  const counted = trying ? "practised" : "counted";
  return h(
    "section",
    { class: "result", "aria-labelledby": "verdict" },
    h(
      "div",
      { class: `outcome is-${tone}` },
      icon(tone, "sign"),
      h(
        "div",
        {},
        h("h2", { id: "verdict", class: "word", tabindex: -1 }, say(WORDS[tone])),
        h("ul", { class: "verdicts" }, questionsOf(at).map(line)),
        h("p", { class: "fine" }, say(counted, of_first)),
      ),
    ),
    h("h3", {}, say("why")),
    h("p", { class: "lead" }, textOf(one.why)),
    dateExplained(one),
    walk(true),
    showAnswer(one),
    rowOf(one).outcomes && walkOn(),
  );
}

// How the date that was asked for comes about, if it stands in a row of its own.
function dateExplained({ facts, options: more, ask, ...one }) {
  return speaking(voiceOf(more), () => {
    const answer = rowOf(one).decide(facts, options());
    const row = ask?.date && rowOfDate(answer, ask.date.of);
    if (!row?.start) return null;
    const { holidaysSkipped, doubleRule, reading, notes } = row;
    const holidays = holidaysSkipped?.map((skipped) =>
      [skipped.holiday?.label, date(skipped.date)].filter(Boolean).join(", "),
    );
    return [
      h("h3", {}, say("counted_how")),
      h("p", {}, say("counted_from", { from: dayOf(row.start), to: dayOf(row.due) })),
      holidays?.length > 0 && h("p", {}, t("timeline.skipped", { holidays: holidays.join("; ") })),
      doubleRule &&
        h(
          "p",
          {},
          t("timeline.double", {
            citation: doubleRule.citation,
            due: date(doubleRule.due),
            governs: date(doubleRule.governs),
          }),
        ),
      reading && h("p", { class: "reading" }, h("strong", {}, t("reading")), ` ${reading}`),
      notes?.map((note) => h("p", {}, note)),
      h("p", { class: "fine" }, row.message, " ", h("cite", {}, row.citation)),
    ];
  });
}

// A day, or a day with its time.
const dayOf = (moment) => [date(moment.slice(0, 10)), moment.slice(11)].filter(Boolean).join(", ");

/** The answer to a case, explained as everywhere; a whole timeline is more than a case asks about, and folds away. */
function showAnswer({ facts, options: more, ...one }) {
  const row = rowOf(one);
  const element = document.createElement(nameOf({ decision: row }));
  element.setAttribute("mode", "answer");
  element.value = facts;
  if (more?.calendar !== undefined) element.calendar = more.calendar;
  element.messages = Object.fromEntries(
    LANGUAGES.map((code) => [code, { "ui.given": TEXTS[code].lesson.facts }]),
  );
  if (row.outcomes) return element;
  return h("details", { class: "rest" }, h("summary", {}, say("whole_line")), element);
}

const onward = (more) =>
  at === lesson.cases.length - 1
    ? button("first", say("finish"), () => go("end"), more)
    : button("first", say("next"), () => go("case", at + 1), more);

const walk = (isAnswered) =>
  h(
    "div",
    { class: "actions" },
    isAnswered && [onward({ id: "next" }), button("second", say("again"), again, { id: "again" })],
    at > 0 && button("plain", say("back"), () => go("case", at - 1), { id: "back" }),
  );

// Once more where the explained answer ends, which is long.
const walkOn = () => h("div", { class: "actions" }, onward());

function again() {
  trying = [];
  draw("form h2");
}

// --- the end ---

function end() {
  const { points, of, raw, answered } = score();
  const open = lesson.cases.length - answered;
  const columns = ["case", "first", "points"].map((key) => say(`columns.${key}`));
  const row = (one, place) => {
    const choices = record[place];
    const tone = choices && toneOf(pointsOf(place, choices), worth(one));
    const cells = [
      [
        h("p", {}, `${place + 1}. ${textOf(one.title)}`),
        button("link", say(choices ? "look" : "answer_it"), () => go("case", place), {
          "aria-label": `${say(choices ? "look" : "answer_it")}: ${textOf(one.title)}`,
        }),
      ],
      choices ? [icon(tone), ` ${say(WORDS[tone])}`] : say("open"),
      `${choices ? pointsOf(place, choices) : 0} / ${worth(one)}`,
    ];
    return h(
      "tr",
      { role: "row" },
      cells.map((content, which) =>
        h(
          which === 0 ? "th" : "td",
          which === 0 ? { scope: "row", role: "rowheader" } : { role: "cell" },
          content,
        ),
      ),
    );
  };
  return main(
    heading(`${say("end")}: ${textOf(lesson.title)}`),
    h("p", { class: "lead" }, say("result", { points, of, raw })),
    open > 0 && h("p", {}, open === 1 ? say("not_one") : say("not_all", { count: open })),
    h(
      "table",
      { class: "results", role: "table" },
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          columns.map((text) => h("th", { scope: "col", role: "columnheader" }, text)),
        ),
      ),
      h("tbody", { role: "rowgroup" }, lesson.cases.map(row)),
    ),
    h(
      "div",
      { class: "actions" },
      button("second", say("print"), () => window.print()),
      !lms && button("second", say("start_over"), startOver, { "aria-describedby": "start-over-hint" }),
      others(),
    ),
    !lms && h("p", { class: "hint", id: "start-over-hint" }, say("start_over_hint")),
  );
}

function startOver() {
  record = fresh(lesson);
  go("intro", 0);
}

// --- from the beginning ---

function start() {
  lms = connect(window, () => Date.now());
  const kept = lms?.resume() ?? "";
  const wanted = address.get("lesson") ?? page.dataset.lesson ?? lessonOf(kept);
  lesson = undefined;
  view = "list";
  if (wanted && byId(wanted)) {
    take(byId(wanted), kept);
    view = "intro";
  } else if (wanted) {
    notice = ["no_lesson", { id: wanted.slice(0, 40) }];
  }
  draw();
}

// On paper, the whole case.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...page.querySelectorAll(".facts-of-case details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});

addEventListener("pagehide", () => lms?.finish());
// Back from the browser's memory, a session is a new one.
addEventListener("pageshow", ({ persisted }) => persisted && lms && start());
start();
