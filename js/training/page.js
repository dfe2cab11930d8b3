// The training page: a list of lessons, one case after the other, and the result.

import { LANGUAGES } from "../core/languages.js";
import { lookUp } from "../core/locales.js";
import { focusOn, nodes } from "../elements/dom.js";
import { define } from "../elements/index.js";
import { speaking } from "../elements/language.js";
import { supply } from "../elements/ready.js";
import { lessonById } from "./library.js";
import { lessonOf } from "./lesson.js";
import { connect } from "./scorm.js";
import { session, take } from "./session.js";
import { TEXTS, say, voiceOf } from "./texts.js";
import { caseView } from "./views/case.js";
import { end } from "./views/end.js";
import { intro } from "./views/intro.js";
import { list } from "./views/list.js";
import { footer, header } from "./views/shell.js";

supply(async (lang) => TEXTS[lang]);
define();

const VIEWS = { list, intro, case: caseView, end };
const page = document.getElementById("page");
const address = new URLSearchParams(location.search);

session.lang = [address.get("lang"), document.documentElement.dataset.lang, ...navigator.languages]
  .map((tag) => tag && lookUp(tag, LANGUAGES))
  .concat(LANGUAGES[0])
  .find(Boolean);

// Draws everything anew. The focus goes to what `target` selects.
session.draw = (target) => {
  document.documentElement.lang = session.lang;
  speaking(voiceOf(), () => {
    page.replaceChildren(...nodes([header(), VIEWS[session.view](), footer()]));
    const heading = page.querySelector("h1").textContent;
    document.title = `${heading} – ${say("title")}`;
  });
  if (target) focusOn(page.querySelector(target));
  if (target === "h1") scrollTo({ top: 0, behavior: "instant" });
};

function start() {
  const lms = connect(window, () => Date.now());
  const kept = lms?.resume() ?? "";
  const wanted = address.get("lesson") ?? page.dataset.lesson ?? lessonOf(kept);
  const lesson = wanted && lessonById(wanted);
  Object.assign(session, { lms, lesson: undefined, view: "list" });
  if (lesson) {
    take(lesson, kept);
    session.view = "intro";
  } else if (wanted) {
    session.notice = ["no_lesson", { id: wanted.slice(0, 40) }];
  }
  session.draw();
}

// Paper shows all facts of a case.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...page.querySelectorAll(".facts-of-case details:not([open])")];
  for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of folded) details.open = false;
});

addEventListener("pagehide", () => session.lms?.finish());
// A page that comes back from the browser's memory begins a new session with the learning system.
addEventListener("pageshow", ({ persisted }) => persisted && session.lms && start());
start();
