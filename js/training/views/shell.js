// What stands above and below every view.

import { LANGUAGES } from "../../core/languages.js";
import { button, focusOn, h } from "../../elements/dom.js";
import { session } from "../session.js";
import { say } from "../texts.js";

// How many of the last failures of the learning system are shown.
const FAILURES = 3;

export function header() {
  const next = LANGUAGES[(LANGUAGES.indexOf(session.lang) + 1) % LANGUAGES.length];
  // Choices that the learner has not committed to yet stay.
  const speak = () => {
    const chosen = [...document.querySelectorAll("#page input:checked")].map(({ id }) => id);
    session.lang = next;
    session.draw("#language");
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
        button("language", say("other_language"), speak, { id: "language", lang: next }),
      ),
    ),
  );
}

// Moves the focus without a jump to a fragment, so that the address stays the same.
function skip(event) {
  event.preventDefault();
  focusOn(document.querySelector("#page h1"));
}

/** What the learning system keeps, and what it failed to keep. */
export function footer() {
  const { lms, record } = session;
  if (!lms) return null;
  const failures = lms.failures
    .slice(-FAILURES)
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
