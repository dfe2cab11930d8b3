// The first page of a lesson.

import { button, h } from "../../elements/dom.js";
import { firstOpen, go, score, session } from "../session.js";
import { say, textOf } from "../texts.js";
import { heading, main, toOtherLessons } from "./parts.js";

export function intro() {
  const { lesson, lms } = session;
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
      toOtherLessons(),
    ),
  );
}
