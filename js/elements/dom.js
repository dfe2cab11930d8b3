// Building the document: nothing here takes HTML as text.

import { bound } from "./language.js";

/**
 * An element. Attributes are set as they are (true: present; false, null, undefined: absent), functions listen to
 * the event of their name; children are nodes, texts, lists of them, or nothing.
 */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

/** The same in SVG. */
export const svg = (tag, attributes, ...children) =>
  build(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

function build(element, attributes = {}, children = []) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, bound(value));
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

const SHAPES = {
  yes: "M5.5 10.5 9 14l6-7.5",
  no: "M6.5 6.5l7 7m0-7-7 7",
  open: "M7.6 7.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M10 14.4v.1",
  part: "M10 5v6.5M10 14.6v.1",
  aside: "M6 10h8",
  running: "M10 6v4.4l2.8 1.8",
  next: "M8 5.5 12.5 10 8 14.5",
};

/** A sign in a circle; it always stands beside the word for it, so nobody needs to be read it. */
export const icon = (shape, type = "icon") =>
  svg(
    "svg",
    { viewBox: "0 0 20 20", class: `${type} is-${shape}`, "aria-hidden": "true" },
    shape !== "next" && svg("circle", { cx: 10, cy: 10, r: 9 }),
    svg("path", { d: SHAPES[shape] }),
  );

/** The id of the field for a path. */
export const idOf = (path) => `f${path.replaceAll("/", "-")}`;

/** The element of a shadow root, or of a document, that has the focus; within deeper ones, what holds them. */
export const focusedIn = (element) => element.getRootNode().activeElement;

/** Moves the focus to something that need not be focusable by Tab, and shows it. */
export function focusOn(element) {
  if (!element.matches("a, button, input, select, textarea, summary")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
}
