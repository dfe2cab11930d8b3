// Builds the document. Nothing here reads a text as HTML.

import { bound } from "./language.js";

/**
 * An HTML element. An attribute that is true is present without a value; false, null and undefined leave it out. A function
 * listens to the event of its name. Children are nodes, texts, lists of both, or nothing.
 */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

/** An SVG element, with the same arguments. */
export const svg = (tag, attributes, ...children) =>
  build(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

function build(element, attributes = {}, children = []) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, bound(value));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...nodes(children));
  return element;
}

/** A button. `kind` is its class: first, second, plain or link. */
export const button = (kind, content, click, attributes) =>
  h("button", { type: "button", class: kind, click, ...attributes }, content);

/** The children in a nested list, without those that are nothing. */
export const nodes = (children) =>
  children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);

const SHAPES = {
  yes: "M5.5 10.5 9 14l6-7.5",
  no: "M6.5 6.5l7 7m0-7-7 7",
  open: "M7.6 7.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M10 14.4v.1",
  part: "M10 5v6.5M10 14.6v.1",
  aside: "M6 10h8",
  running: "M10 6v4.4l2.8 1.8",
  next: "M8 5.5 12.5 10 8 14.5",
};

/** A sign in a circle. Screen readers skip it, because the word for it always stands next to it. */
export const icon = (shape, type = "icon") =>
  svg(
    "svg",
    { viewBox: "0 0 20 20", class: `${type} is-${shape}`, "aria-hidden": "true" },
    shape !== "next" && svg("circle", { cx: 10, cy: 10, r: 9 }),
    svg("path", { d: SHAPES[shape] }),
  );

/** The id of the field for a path. */
export const idOf = (path) => `f${path.replaceAll("/", "-")}`;

/** The element with the focus in the same shadow root or document. If it is in a deeper root, its host. */
export const focusedIn = (element) => element.getRootNode().activeElement;

/** Selects what can have the focus in a form. */
export const CONTROLS = "input, select, textarea, button, summary";

/** Moves the focus to an element and shows it. The element need not be reachable with Tab. */
export function focusOn(element) {
  if (!element.matches("a, button, input, select, textarea, summary")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  showInView(element);
}

/** Scrolls to an element, smoothly unless the reader prefers less motion. */
export function showInView(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}
