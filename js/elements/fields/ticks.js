// A list of codes as boxes to tick. Each code can stand in the list once.

import { h, idOf } from "../dom.js";
import { capital, t } from "../language.js";
import { choice, frame } from "./frame.js";

/** The field. If nothing is ticked, the fact is not known. A box of its own says that there are none. */
export function ticksField(question, path, entered) {
  const id = idOf(path);
  const { choices } = question.of;
  const chosen = () => entered.get() ?? [];
  const put = () => {
    const ticked = choices.filter((_, index) => boxes[index].checked).map(({ code }) => code);
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
  const controls = h(
    "div",
    { class: "choices stacked" },
    choices.map(({ label }, index) => choice(boxes[index], capital(label))),
    choice(none, t("there_are_none")),
  );
  return frame(question, path, { controls });
}
