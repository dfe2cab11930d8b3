// A list of codes of which each stands at most once, as boxes to tick.

import { h, idOf } from "./dom.js";
import { capital, t } from "./language.js";
import { frame } from "./lists.js";

/** The field; nothing ticked is not known, unless the box that says so is. */
export function ticksField(question, path, entered) {
  const id = idOf(path);
  const { choices } = question.of;
  const chosen = () => entered.get() ?? [];
  const put = () => {
    const ticked = choices.filter((_, place) => boxes[place].checked).map(({ code }) => code);
    if (ticked.length > 0) none.checked = false;
    entered.set(ticked.length > 0 ? ticked : none.checked ? [] : undefined);
  };
  const boxes = choices.map(({ code }) =>
    h("input", { type: "checkbox", id: `${id}-${code}`, checked: chosen().includes(code), change: put }),
  );
  const none = h("input", {
    type: "checkbox",
    id: `${id}-none`,
    checked: entered.get()?.length === 0,
    change: () => {
      if (none.checked) for (const box of boxes) box.checked = false;
      put();
    },
  });
  const choice = (box, label) => h("div", { class: "choice" }, box, h("label", { for: box.id }, label));
  return frame(question, path, [
    h(
      "div",
      { class: "choices stacked" },
      choices.map(({ label }, place) => choice(boxes[place], capital(label))),
      choice(none, t("there_are_none")),
    ),
  ]);
}
