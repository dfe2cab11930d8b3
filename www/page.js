// The page: one decision at a time, asked in either layout, with its answer beside it. What is entered stays in
// this module's `states`, and nowhere else.

import { init, today } from "/pkg/web.js";
import { answerPanel, editions, given, givenList, headline } from "./answer.js";
import { DECISIONS } from "./decisions.js";
import { focusOn, h } from "./dom.js";
import { evaluate, questionsOf, typed } from "./facts.js";
import { Form } from "./form.js";
import { Guided } from "./guided.js";
import { LANGUAGES, capital, language, options, readersLanguage, speak, t } from "./language.js";
import { kindPicker, withKind } from "./visitation.js";

const EDITIONS_SHOWN = 4;
const PAUSE = { answer: 150, announce: 1000 };

const page = document.getElementById("page");
const announcer = document.getElementById("announcer");

let decision = DECISIONS[0];
let mode = "form";
const states = new Map();
let form;
let guided;
let panel;
let notice;
let summary;
let found;
const timers = {};

// What was entered for a decision, and where one is in it.
function state() {
  if (!states.has(decision.word)) states.set(decision.word, fresh());
  return states.get(decision.word);
}

const fresh = () => ({
  entered: { ...decision.start, asOf: today() },
  way: 0,
  asked: [],
  at: 0,
  more: { shown: false },
  errorsFor: new Set(),
});

function draw() {
  form = new Form(decision, state(), changed);
  guided = new Guided(state(), form, { evaluate: assess, redraw: drawQuestions, skip });
  panel = h("div", { class: "answer-content" });
  notice = h("div", { role: "status" });
  document.title = `${t(`${decision.word}.title`)} – ${t("title")}`;
  page.replaceChildren(header(), main());
  drawQuestions(false);
}

// --- the frame ---

function header() {
  const other = LANGUAGES.find((lang) => lang !== language());
  const change = h(
    "button",
    {
      type: "button",
      id: "language",
      lang: other,
      click: () => {
        speak(other);
        draw();
        document.getElementById("language").focus();
      },
    },
    t("other_language"),
  );
  return h(
    "header",
    {},
    h("a", { class: "skip", href: "#questions", click: skipTo }, t("skip")),
    h(
      "div",
      { class: "banner" },
      h("div", { class: "page" }, h("p", {}, t("banner"), t("translation") && ` ${t("translation")}`)),
    ),
    h(
      "div",
      { class: "masthead" },
      h(
        "div",
        { class: "page" },
        h("div", {}, h("p", { class: "site" }, t("title")), h("p", {}, t("part"))),
        change,
      ),
    ),
    DECISIONS.length > 1 && menu(),
  );
}

// Not a jump to the address's fragment: the address stays as it is.
function skipTo(event) {
  event.preventDefault();
  focusOn(document.getElementById("questions"));
}

function menu() {
  const item = (row) =>
    h(
      "li",
      {},
      h(
        "button",
        {
          type: "button",
          "aria-current": row === decision ? "page" : undefined,
          click: () => {
            decision = row;
            draw();
            focusOn(page.querySelector("h1"));
          },
        },
        t(`${row.word}.short`),
      ),
    );
  return h("nav", { "aria-label": t("decisions") }, h("ul", { class: "page" }, DECISIONS.map(item)));
}

const isGuided = () => mode === "guided" && decision.guided !== false;

function main() {
  const layout = (name) => {
    const input = h("input", {
      type: "radio",
      name: "mode",
      id: `mode-${name}`,
      checked: mode === name,
      change: () => {
        mode = name;
        drawQuestions(false);
      },
    });
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, t(`mode_${name}`)));
  };
  return h(
    "main",
    { class: "page" },
    h("h1", {}, t(`${decision.word}.title`)),
    h("p", { class: "lead" }, t(`${decision.word}.lead`)),
    h("div", { class: "edition", id: "edition" }),
    h(
      "div",
      { class: "tools" },
      decision.guided !== false &&
        h("fieldset", { class: "modes" }, h("legend", {}, t("mode")), ["form", "guided"].map(layout)),
      examples(),
      h("button", { type: "button", class: "second", id: "start-over", click: startOver }, t("start_over")),
    ),
    notice,
    h("button", {
      type: "button",
      id: "so-far",
      class: "so-far",
      click: () => focusOn(document.getElementById("answer-heading")),
    }),
    h(
      "div",
      { class: decision.wide ? "columns is-wide" : "columns" },
      h("div", {}, kinds(), h("div", { id: "questions", class: "questions", focusout: left })),
      h(
        "section",
        { id: "answer", class: "answer", "aria-labelledby": "answer-heading" },
        h("h2", { id: "answer-heading" }, t("answer")),
        panel,
      ),
    ),
  );
}

// Where a decision takes several kinds of input: the choice between them.
function kinds() {
  const [tag] = questionsOf(decision, state().entered);
  if (!tag.isTag) return null;
  return kindPicker(tag, state().entered.kind, (kind) => {
    withKind(state(), kind);
    draw();
    document.getElementById(`kind-${kind}`).focus();
  });
}

function examples() {
  const named = t(`${decision.word}.examples`);
  const item = (facts, place) => {
    const [name, about] = named[place];
    return h(
      "li",
      {},
      h(
        "button",
        {
          type: "button",
          class: "link",
          click: () => fill(typeof facts === "function" ? facts() : facts, name),
        },
        name,
      ),
      h("span", { class: "fine" }, ` ${about}`),
    );
  };
  return h(
    "details",
    { class: "examples" },
    h("summary", {}, t("examples")),
    h("p", { class: "hint" }, t("examples_hint")),
    h("ul", {}, decision.examples.map(item)),
  );
}

// --- the questions, in either layout ---

function drawQuestions(move = true) {
  const place = document.getElementById("questions");
  summary = undefined;
  form.fields.clear();
  form.groups = [];
  form.moot = [];
  if (isGuided()) {
    place.replaceChildren(guided.draw());
  } else {
    summary = h("div", { class: "error-summary", hidden: true });
    place.replaceChildren(
      h(
        "form",
        {
          novalidate: true,
          submit: (event) => {
            event.preventDefault();
            check();
          },
        },
        summary,
        h("p", { class: "hint" }, t("optional")),
        form.all(),
        h("div", { class: "actions" }, h("button", { type: "submit", class: "first" }, t("see_answer"))),
      ),
    );
  }
  form.refresh();
  show();
  if (move && isGuided()) focusOn(place.querySelector("legend, label, h3"));
}

// An error is told when one leaves the field, not while one types in it.
function left({ target, relatedTarget }) {
  const fields = [...form.fields.values()].filter(
    ({ element }) => element.contains(target) && !element.contains(relatedTarget),
  );
  for (const { path } of fields) state().errorsFor.add(path);
  if (fields.length > 0 && found) tellErrors();
}

// What was entered, decided; once for the same facts, of which fields make new ones at each change.
function assess() {
  const { entered, way } = state();
  const about = [decision, language(), entered, way];
  if (!found || about.some((part, place) => part !== found.about[place])) {
    found = { about, ...evaluate(decision, entered, Form.notTaken({ decision, state: state() })) };
  }
  return found;
}

// What is wrong, field by field: half-typed values, and both sides of each contradiction.
const wrong = () => [
  ...found.errors,
  ...found.contradictions.flatMap(({ path, other, expected }) =>
    [other, path].map((one) => ({ path: one, message: `${capital(expected)}.` })),
  ),
];

// A half-typed value is told once one has left its field; a contradiction at once.
function tellErrors() {
  const all = wrong();
  form.tell(all.filter((error) => !found.errors.includes(error) || state().errorsFor.has(error.path)));
  if (summary && !summary.hidden) summarize(all);
}

function summarize(all) {
  const item = ({ path, message }) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "link", click: () => form.goTo(path) },
        `${form.questionAt(path).question} ${message}`,
      ),
    );
  summary.hidden = all.length === 0;
  summary.replaceChildren(h("h2", {}, t("errors_title")), h("ul", {}, all.map(item)));
}

// The whole form is looked at: to the errors if there are some, otherwise to the answer.
function check() {
  assess();
  for (const error of found.errors) state().errorsFor.add(error.path);
  summarize(wrong());
  show();
  focusOn(summary.hidden ? document.getElementById("answer-heading") : summary);
}

function skip(path) {
  const keys = path.split("/").slice(1);
  const put = (object, [key, ...rest]) => ({
    ...object,
    [key]: rest.length > 0 ? put(object?.[key], rest) : null,
  });
  state().entered = put(state().entered, keys);
}

// --- the answer ---

function changed() {
  clearTimeout(timers.answer);
  timers.answer = setTimeout(() => {
    show();
    announce();
  }, PAUSE.answer);
}

function show() {
  assess();
  tellErrors();
  const rows = given((path) => form.questionAt(path), found.facts);
  decision.follow?.(form, found, state().entered);
  const draw = decision.panel ?? answerPanel;
  panel.replaceChildren(
    ...[
      draw(decision, found, { goTo, questionAt: (path) => form.questionAt(path), more: state().more }),
      h(
        "details",
        { class: "facts-given" },
        h("summary", {}, `${t("given")} (${rows.length})`),
        givenList(rows),
      ),
      found.answer && taking(),
    ]
      .flat(Infinity)
      .filter(Boolean),
  );
  // Where the answer stands below the questions, it is told in short above them.
  const { text, tone } = headline(decision, found);
  const soFar = document.getElementById("so-far");
  soFar.textContent = `${text}. ${t("see_answer")}`;
  soFar.className = `so-far is-${tone}`;
  if (found.answer) {
    showEditions(editions(found.answer));
  }
}

// More than a few Sections fold away, and stay as one left them.
function showEditions(lines) {
  const place = document.getElementById("edition");
  const list = h(
    "ul",
    {},
    lines.map((line) => h("li", {}, line)),
  );
  if (lines.length <= EDITIONS_SHOWN) return place.replaceChildren(h("p", {}, `${t("applies")}:`), list);
  const open = place.querySelector("details")?.open ?? false;
  place.replaceChildren(
    h("details", { open }, h("summary", {}, t("applies_many", { count: lines.length })), list),
  );
}

// After a pause, and only what is new: a screen reader is not to talk while one types.
let announced = "";
function announce() {
  clearTimeout(timers.announce);
  timers.announce = setTimeout(() => {
    const { answer } = found;
    const { text: outcome } = headline(decision, found);
    const text = !answer
      ? `${decision.headline ? `${outcome}. ` : ""}${t("announce_contradiction")}`
      : answer.missing.length > 0
        ? t("announce", { outcome, count: answer.missing.length })
        : t("announce_settled", { outcome });
    if (text !== announced) announcer.textContent = announced = text;
  }, PAUSE.announce);
}

// In the guided layout a question that is not shown becomes the one that is.
function goTo(path) {
  if (isGuided()) {
    const here = state();
    if (!here.asked.includes(path)) here.asked.push(path);
    here.at = here.asked.indexOf(path);
    drawQuestions();
  }
  form.goTo(path);
}

function taking() {
  const told = h("p", { class: "fine", role: "status" });
  const copy = async () => {
    const { facts, answer } = found;
    const text = JSON.stringify({ decision: decision.word, facts, options: options(), answer }, null, 2);
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = t("copied");
    } catch {
      told.textContent = t("copy_failed");
      const area = h("textarea", { readonly: true, rows: 8, "aria-label": t("copy") });
      area.value = text;
      told.after(area);
      area.select();
    }
  };
  return h(
    "div",
    { class: "taking" },
    h("button", { type: "button", class: "second", click: copy }, t("copy")),
    h("button", { type: "button", class: "second", click: () => window.print() }, t("print")),
    told,
    h("p", { class: "fine" }, t("engine", found.answer.engine)),
  );
}

// --- beginning anew ---

function replace(next, text) {
  const before = state();
  states.set(decision.word, next);
  draw();
  const undo = () => {
    states.set(decision.word, before);
    draw();
    notice.replaceChildren(h("p", { class: "notice" }, t("undone")));
    focusOn(page.querySelector("h1"));
  };
  notice.replaceChildren(
    h(
      "p",
      { class: "notice" },
      `${text} `,
      h("button", { type: "button", class: "link", id: "undo", click: undo }, t("undo")),
    ),
  );
  document.getElementById("undo").focus();
}

const startOver = () => replace(fresh(), t("cleared"));

function fill(facts, name) {
  const way = decision.ways?.findIndex((keys) => keys.some((key) => key in facts)) ?? 0;
  replace({ ...fresh(), entered: typed(facts), way: Math.max(way, 0) }, t("filled", { name }));
}

// --- on paper, what was entered stands below the answer ---

let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll(".facts-given:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});

speak(readersLanguage());
try {
  // Both languages at once, so that nothing is loaded later.
  await init();
  await init({ locale: "es" });
  draw();
} catch (error) {
  page.replaceChildren(h("main", { class: "page" }, h("p", { role: "alert" }, t("loading_failed"))));
  throw error;
}
