// The page: a menu of the decisions, and the element of the chosen one. An element that is not shown keeps what was entered.
// Nothing is kept anywhere else.

import { ELEMENTS, nameOf } from "/pkg/elements.js";
import { make, shell, text } from "./shell.js";

const menu = document.getElementById("menu");
const main = document.querySelector("main");

const items = ELEMENTS.map((type) => {
  const { word } = type.decision;
  const heading = make("h1", { slot: "heading", tabIndex: -1 });
  const lead = make("p", { slot: "heading", className: "lead" });
  const element = make(nameOf(type), { tools: true }, heading, lead);
  const button = make("button", { type: "button" });
  const item = { word, heading, lead, element, button };
  button.addEventListener("click", () => {
    element.mode = chosen.element.mode;
    choose(item);
    heading.focus();
  });
  menu.append(make("li", {}, button));
  return item;
});

let chosen;
function choose(item) {
  if (item !== chosen) main.replaceChildren(item.element);
  chosen?.button.removeAttribute("aria-current");
  chosen = item;
  chosen.button.setAttribute("aria-current", "page");
  document.title = `${chosen.heading.textContent} – ${text("title")}`;
}

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault(); // so that the address does not change
  chosen.element.focus();
});

// An address can name a decision: "./#visitation".
const named = () => items.find(({ word }) => location.hash === `#${word}`);
addEventListener("hashchange", () => {
  if (named()) choose(named());
});

shell((texts) => {
  for (const { word, heading, lead, button } of items) {
    heading.textContent = texts[word].title;
    lead.textContent = texts[word].lead;
    button.textContent = texts[word].short;
  }
  choose(chosen ?? named() ?? items[0]);
});
