// The questions that still matter.

import { button, h } from "../dom.js";
import { t } from "../language.js";
import { numbered } from "./numbered.js";

// A longer list is folded after so many questions.
const SHOWN = 5;

/** The list, with the most decisive question first. */
export function needed({ missing }, { link, asking, shown }) {
  if (missing.length === 0) return null;
  const item = ({ path, question, citation, asked }) =>
    h(
      "li",
      {},
      link(path, numbered(path, question)),
      h("span", { class: "fine" }, ` ${citation}${asked ? `, ${t("needed_asked")}` : ""}`),
    );
  const first = missing.slice(0, SHOWN).map(item);
  const rest = missing.slice(SHOWN).map(item);
  const list = h("ol", { class: "needed" }, first, shown.more && rest);
  const more =
    rest.length > 0 &&
    !shown.more &&
    button("plain", t("needed_more", { count: rest.length }), () => {
      shown.more = true;
      list.append(...rest);
      more.remove();
      rest[0].querySelector("button")?.focus();
    });
  return h(
    "section",
    {},
    h("h3", {}, t("needed")),
    asking && h("p", { class: "hint" }, t("needed_hint")),
    list,
    more,
  );
}
