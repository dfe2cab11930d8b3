// The field for a kinship path: steps that lead from the child to the person, each added to the last.

import { options, t } from "../../elements/language.js";
import { frame } from "../../elements/fields/frame.js";
import { button, h, icon, idOf } from "../../elements/dom.js";

/** The field. It says in words what the path leads to. */
export function kinshipPathField(question, path, entered, { decision }) {
  const id = idOf(path);
  const labels = new Map(question.of.choices.map(({ code, label }) => [code, label]));
  const walked = h("ol", { class: "path", "aria-label": t("path_steps") });
  const meaning = h("p", { class: "meaning" });
  const said = h("p", { class: "out-of-sight", role: "status" });
  const select = h(
    "select",
    { id: `${id}-0` },
    h("option", { value: "" }, `– ${t("choose")} –`),
    question.of.choices.map(({ code, label }) => h("option", { value: code }, label)),
  );
  const add = button("second", t("path_add"), () => {
    if (select.value === "") return select.focus();
    entered.set([...steps(), select.value]);
    select.value = "";
    show(true);
    select.focus();
  });
  const remove = button("plain", t("path_remove"), () => {
    const left = steps().slice(0, -1);
    entered.set(left.length > 0 ? left : undefined);
    show(true);
    if (left.length === 0) select.focus();
  });
  const steps = () => entered.get() ?? [];

  // What the steps lead to. Null if they are refused; the field then shows the error.
  function relationshipOf(kinPath) {
    try {
      return decision.decide({ kinPath }, options()).relationship;
    } catch {
      return null;
    }
  }

  function show(aloud = false) {
    const words = [t("path_start"), ...steps().map((code) => labels.get(code))];
    walked.replaceChildren(
      ...words.map((label, index) => h("li", {}, index > 0 && icon("next", "arrow"), h("span", {}, label))),
    );
    const names = steps().length > 0 ? (relationshipOf(steps()) ?? []) : [];
    const lead = names.length > 1 ? "path_may_be" : "path_is";
    const full = steps().length >= question.max;
    meaning.replaceChildren(
      ...(names.length > 0 ? [`${t(lead)} `, h("strong", {}, names.join(t("path_or")))] : []),
      ...(steps().length === 0 ? [t("path_empty")] : []),
      ...(full ? [` ${t("path_full")}`] : []),
    );
    add.hidden = full;
    remove.hidden = steps().length === 0;
    if (aloud) said.textContent = `${t("path_said", { path: words.join(", ") })} ${meaning.textContent}`;
  }
  show();
  const next = h(
    "div",
    { class: "beside" },
    h("div", { class: "part" }, h("label", { for: select.id }, t("path_next")), select),
    add,
    remove,
  );
  return frame(question, path, { controls: [walked, meaning, next, said] });
}
