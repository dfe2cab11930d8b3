// The list of lessons.

import { button, h } from "../../elements/dom.js";
import { faults, lessons } from "../library.js";
import { begin, session } from "../session.js";
import { say, textOf } from "../texts.js";
import { heading, main } from "./parts.js";

export function list() {
  const item = (lesson) =>
    h(
      "li",
      {},
      h("h2", {}, textOf(lesson.title)),
      h("p", {}, textOf(lesson.intro)),
      h("p", { class: "fine" }, say("cases", { count: lesson.cases.length })),
      button("first", say("begin"), () => begin(lesson), {
        "aria-label": `${say("begin")}: ${textOf(lesson.title)}`,
      }),
    );
  return main(
    heading(say("choose")),
    h("p", { class: "lead" }, say("about")),
    session.notice && h("p", { class: "caution", role: "alert" }, say(...session.notice)),
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
