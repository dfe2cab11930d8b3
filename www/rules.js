// The rules, decision by decision, with those that are not coded and why. A reader searches them by typing.

import { ELEMENTS } from "/pkg/elements.js";
import { rules } from "/pkg/web.js";
import { language, make, shell, text } from "./shell.js";

const ALL = "";
const NOT_CODED = "-"; // not the word of any decision

const search = document.getElementById("search");
const box = document.getElementById("text");
const by = document.getElementById("by");
const found = document.getElementById("found");
const list = document.getElementById("rules");
const t = (key, given) => text(`rules.${key}`, given);

const FORMS = ELEMENTS.map(({ decision }) => decision.word);
let names; // the elements' texts, with the names of the decisions
const nameOf = (word) => (word === NOT_CODED ? t("not_coded") : (names[word]?.short ?? word));

// --- the search ---

const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a word of the text begins with the term. "301.80(i)" is one word. */
function begins(haystack, term) {
  for (let at = haystack.indexOf(term); at >= 0; at = haystack.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(haystack[at - 1])) return true;
  }
  return false;
}

const haystackOf = ({ id, citation, message, notCoded = "", decisions }) =>
  plain([id, citation, message, notCoded, ...decisions.map(nameOf)].join(" "));

// --- the list ---

let shown = []; // { rule, element, haystack }
let sections = []; // { element, members }

const decisionLink = (word) =>
  FORMS.includes(word) ? make("a", { href: `./#${word}` }, nameOf(word)) : nameOf(word);

function draw() {
  shown = rules({ locale: language() }).map((rule) => ({
    rule,
    haystack: haystackOf(rule),
    element: drawRule(rule),
  }));
  const words = [...new Set(shown.map(({ rule }) => rule.decisions[0] ?? NOT_CODED))];
  sections = words.map((word) => {
    const members = shown.filter(({ rule }) => (rule.decisions[0] ?? NOT_CODED) === word);
    const rows = make("ol", {}, ...members.map(({ element }) => element));
    return { element: make("section", {}, make("h2", {}, nameOf(word)), rows), members };
  });
  list.replaceChildren(...sections.map(({ element }) => element));

  const chosen = by.value;
  const every = [...new Set(shown.flatMap(({ rule }) => rule.decisions))];
  const option = (value, label) => make("option", { value }, label);
  by.replaceChildren(
    option(ALL, t("all")),
    ...every.map((word) => option(word, nameOf(word))),
    option(NOT_CODED, t("not_coded")),
  );
  by.value = chosen;
}

function drawRule({ id, citation, message, decisions, notCoded }) {
  const link = make("a", { href: `#${id}`, className: "rule-id" }, make("code", {}, id));
  const used = decisions.flatMap((word, index) => [index > 0 ? ", " : "", decisionLink(word)]);
  return make(
    "li",
    { id, tabIndex: -1 },
    make("p", {}, message),
    ...(notCoded ? [make("p", {}, make("strong", {}, `${t("why")} `), notCoded)] : []),
    make(
      "p",
      { className: "fine" },
      make("cite", {}, citation),
      ...(decisions.length > 0 ? [` · ${t("used_by")} `, ...used] : []),
      " · ",
      link,
    ),
  );
}

function filter() {
  const terms = plain(box.value)
    .split(/\s+/)
    .filter((term) => term);
  const belongs = ({ decisions }) =>
    by.value === ALL || (by.value === NOT_CODED ? decisions.length === 0 : decisions.includes(by.value));
  let count = 0;
  for (const { rule, element, haystack } of shown) {
    const fits = belongs(rule) && terms.every((term) => begins(haystack, term));
    element.hidden = !fits;
    if (fits) count++;
  }
  for (const { element, members } of sections) element.hidden = members.every((one) => one.element.hidden);
  const key = count > 0 ? (count === shown.length ? "every" : "some") : terms.length > 0 ? "none" : "none_by";
  found.textContent = t(key, { count, all: shown.length, text: box.value.trim() });
}

/** Goes to the rule that the address names. If the search hides the rule, the search is cleared. */
function goTo() {
  const id = decodeURIComponent(location.hash.slice(1));
  const one = shown.find(({ rule }) => rule.id === id);
  for (const { element } of shown) element.classList.toggle("is-named", element === one?.element);
  if (!one) return;
  if (one.element.hidden) {
    box.value = "";
    by.value = ALL;
    filter();
  }
  one.element.scrollIntoView({ block: "center" });
  one.element.focus({ preventScroll: true });
}

search.addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", filter);
addEventListener("hashchange", goTo);
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault(); // so that the address does not change
  box.focus();
});

let isFirst = true;
shell((texts) => {
  names = texts;
  draw();
  filter();
  document.title = `${t("title")} – ${text("title")}`;
  if (isFirst) goTo();
  isFirst = false;
});
