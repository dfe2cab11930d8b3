import { h } from "../dom.js";
import { date, t } from "../language.js";

// A longer list of Sections is folded.
const SHOWN = 4;

/** Shows the Sections that an answer applies, with the editions. A folded list stays open if the reader opened it. */
export function showEditions(holder, answer) {
  const lines = answer.edition.map(({ section, effective, register }) =>
    effective
      ? t("edition", { section, effective: date(effective), register })
      : t("edition_only", { section, register }),
  );
  if (lines.length === 0) return holder.replaceChildren();
  const list = h(
    "ul",
    {},
    lines.map((line) => h("li", {}, line)),
  );
  if (lines.length <= SHOWN) return holder.replaceChildren(h("p", {}, `${t("applies")}:`), list);
  const open = holder.querySelector("details")?.open ?? false;
  holder.replaceChildren(
    h("details", { open }, h("summary", {}, t("applies_many", { count: lines.length })), list),
  );
}
