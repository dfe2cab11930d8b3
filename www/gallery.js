// The gallery: each element at work, with the code that puts it into a page, and what all elements offer.

import * as api from "/pkg/elements.api.js";
import { ELEMENTS, LANGUAGES, nameOf } from "/pkg/elements.js";
import { language, make, shell, text } from "./shell.js";

const main = document.querySelector("main");
const t = (key) => text(`gallery.${key}`);
// The functions that set a text again in another language. The elements stay, with what was entered.
const spoken = [];
const say = (tag, words, properties = {}) => {
  const element = make(tag, properties);
  spoken.push(() => (element.textContent = words()));
  return element;
};
const paragraph = (key) => say("p", () => t(key));

let texts;

/** An element with attributes, and the text that it shows while it loads. */
function part301(name, attributes) {
  const element = make(
    name,
    {},
    say("p", () => t("ask")),
  );
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The code for an element with its current attributes. */
function codeOf(element) {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const quote = value.includes('"') ? "'" : '"';
    return value === "" ? ` ${name}` : ` ${name}=${quote}${value}${quote}`;
  });
  return `<${element.localName}${attributes.join("")}>\n  <p>${t("ask")}</p>\n</${element.localName}>`;
}

/** Code with a button that copies it. */
function code(words) {
  const shown = say("code", words);
  const told = make("span", {});
  told.setAttribute("role", "status");
  const copy = say("button", () => t("copy"), { type: "button", className: "plain-button" });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(shown.textContent);
      told.textContent = t("copied");
    } catch {
      getSelection().selectAllChildren(shown); // the reader can copy it by hand
    }
  });
  return make(
    "div",
    {},
    make("pre", { tabIndex: 0 }, shown),
    make("div", { className: "choice-line" }, copy, told),
  );
}

const stage = (...children) => make("div", { className: "stage" }, ...children);

// --- each element ---

let count = 0;
function layoutOf(element) {
  const select = make("select", { id: `layout-${++count}` });
  const modes =
    element.constructor.decision.guided === false ? ["form", "answer"] : ["form", "guided", "answer"];
  for (const mode of modes) select.append(say("option", () => t(`modes.${mode}`), { value: mode }));
  select.value = element.mode;
  select.addEventListener("change", () => (element.mode = select.value));
  element.addEventListener("part301-answer", () => (select.value = element.mode));
  return make(
    "div",
    { className: "choice-line" },
    say("label", () => t("mode"), { htmlFor: select.id }),
    select,
  );
}

function exhibit(type) {
  const { word, examples } = type.decision;
  const isPlan = type.decision.guided === false;
  const value = isPlan ? { value: JSON.stringify(examples[0]) } : {};
  const element = part301(nameOf(type), { mode: isPlan ? "answer" : "guided", ...value });
  const shown = code(() => codeOf(element));
  new MutationObserver(() => spoken.forEach((speak) => speak())).observe(element, { attributes: true });
  return make(
    "section",
    { id: nameOf(type) },
    say("h2", () => `<${nameOf(type)}>`),
    say("p", () => texts[word].lead),
    layoutOf(element),
    stage(element),
    say("h3", () => t("code")),
    shown,
  );
}

// --- ways to use them ---

function way(key, element, ...others) {
  return make(
    "section",
    {},
    say("h3", () => t(key)),
    paragraph(`${key}_about`),
    stage(element),
    ...others,
    code(() => codeOf(element.localName === "form" ? element.firstElementChild : element)),
  );
}

function inForm() {
  const sent = make("pre", { tabIndex: 0 });
  sent.setAttribute("role", "status");
  const form = make(
    "form",
    {},
    part301("part301-relative", { name: "tie", mode: "guided", required: "" }),
    make(
      "div",
      { className: "choice-line" },
      say("button", () => t("send"), { type: "submit" }),
      say("button", () => t("reset"), { type: "reset", className: "plain-button" }),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent.textContent = [...new FormData(form)].map(([name, value]) => `${name}: ${value}`).join("\n");
  });
  return way(
    "in_form",
    form,
    say("h4", () => t("sent")),
    sent,
  );
}

const aunt = JSON.stringify({
  asOf: "2026-03-02",
  personAge: 54,
  personIsLegalParent: false,
  relationship: "great_aunt",
  side: "maternal",
});

const answerAlone = () => way("answer", part301("part301-relative", { mode: "answer", value: aunt }));

const coloured = () => way("style", part301("part301-relative", { class: "coloured", mode: "guided" }));

function inOther() {
  const element = part301("part301-disclosure", { mode: "guided" });
  spoken.push(() => (element.lang = LANGUAGES.find((lang) => lang !== language())));
  return way("other", element);
}

const wrong = () =>
  way(
    "wrong",
    part301("part301-relative", { mode: "gided", "as-of": "2026-02-30", value: "{personAge: 54}" }),
  );

// --- what the elements offer ---

function offered(key) {
  const rows = api[key];
  const columns = ["name", "values", "type", "detail", "about"].filter((column) => column in rows[0]);
  const cell = (row, column) => {
    if (column === "about") return say("td", () => row.about[language()]);
    const content = row[column] || (column === "name" ? null : "");
    return make("td", {}, content === null ? say("span", () => t("none")) : make("code", {}, content));
  };
  const table = make(
    "table",
    { className: "offered" },
    make(
      "thead",
      {},
      make("tr", {}, ...columns.map((column) => say("th", () => t(`columns.${column}`), { scope: "col" }))),
    ),
    make("tbody", {}, ...rows.map((row) => make("tr", {}, ...columns.map((column) => cell(row, column))))),
  );
  return make(
    "section",
    {},
    say("h3", () => t(key)),
    table,
  );
}

// --- the page ---

const START = `<script type="module" src="/pkg/elements.js"></script>`;

function plainChoice() {
  const box = make("input", { type: "checkbox", id: "portal" });
  const link = make("link", { rel: "stylesheet", href: "portal.css" });
  box.addEventListener("change", () => {
    if (box.checked) document.head.prepend(link);
    else link.remove();
  });
  return make(
    "div",
    {},
    make(
      "div",
      { className: "choice-line" },
      box,
      say("label", () => t("plain"), { htmlFor: "portal" }),
    ),
    paragraph("plain_about"),
  );
}

function draw() {
  main.append(
    say("h1", () => t("title")),
    say("p", () => t("lead"), { className: "lead" }),
    say("h2", () => t("start")),
    paragraph("start_about"),
    code(() => START),
    plainChoice(),
    ...ELEMENTS.map(exhibit),
    say("h2", () => t("ways")),
    inForm(),
    answerAlone(),
    coloured(),
    inOther(),
    wrong(),
    say("h2", () => t("tables")),
    paragraph("tables_about"),
    ...["attributes", "properties", "events", "slots", "parts", "customProperties"].map(offered),
  );
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.tabIndex = -1;
  main.focus();
});

shell((found) => {
  texts = found;
  if (!main.hasChildNodes()) draw();
  spoken.forEach((speak) => speak());
  document.title = `part301: ${t("title")}`;
});
