// The questions of a decision as fields: all of them in their groups, or one at a time. Both layouts use the same fields and
// the same facts.

import { words } from "../core/index.js";
import { h, focusOn, idOf, showInView } from "./dom.js";
import { isMoot, keyOf, questionsOf } from "./facts.js";
import { checklistField } from "./fields/checklist.js";
import { choice } from "./fields/frame.js";
import { listField } from "./fields/list.js";
import { singleField } from "./fields/single.js";
import { options, t } from "./language.js";

export class Form {
  /**
   * @param {import("./decision.js").Decision} decision
   * @param {{ entered: object, way: number }} state what was entered, which the fields change in place. `way` is the index
   * of the alternative that the reader chose
   * @param {(path: string) => void} changed called after each change
   * @param {ParentNode} scope contains the fields
   */
  constructor(decision, state, changed, scope) {
    this.scope = scope;
    this.decision = decision;
    this.state = state;
    this.changed = changed;
    this.questions = questionsOf(decision, state.entered);
    for (const { key, list } of decision.checklists ?? []) {
      const question = this.questions.find((other) => keyOf(other) === key);
      question.of.labels = words(list, options());
      question.help = t(`${decision.word}.${key}_help`);
    }
    for (const question of this.questions) question.isPath = decision.paths?.includes(keyOf(question));
    this.clear();
  }

  /** Forgets every field, before the questions are drawn again. */
  clear() {
    this.fields = new Map(); // by path
    this.groups = []; // the folded groups: { count, paths }
    this.moot = []; // the questions that depend on another fact: { question, path, holder }
  }

  /** Forgets the fields whose paths begin with a text. */
  forget(beginning) {
    for (const path of [...this.fields.keys()]) if (path.startsWith(beginning)) this.fields.delete(path);
    this.moot = this.moot.filter(({ path }) => !path.startsWith(beginning));
  }

  /** All questions in their groups. */
  all() {
    // The kind of input stands above both layouts.
    const asked = this.questions.filter((question) => !question.isTag);
    return this.draw(asked, "", this.root, true);
  }

  /** The question for one path, with the alternatives to it. */
  one(path) {
    this.clear();
    const keys = path.split("/").slice(1);
    let list = this.questions;
    let holder = this.root;
    let question;
    for (const [depth, key] of keys.entries()) {
      question = list.find((other) => keyOf(other) === key);
      if (depth === keys.length - 1) break;
      holder = within(holder, key);
      list = question.questions;
    }
    if (holder === this.root && this.isAlternative(keyOf(question))) return this.alternatives([path]);
    return this.make(question, path, within(holder, keyOf(question))).element;
  }

  /** Holds everything that was entered. */
  get root() {
    const { state } = this;
    return { get: () => state.entered, set: (value) => (state.entered = value) };
  }

  isAlternative(key) {
    return this.decision.alternatives?.flat().includes(key) ?? false;
  }

  /** The keys of the alternatives that the reader did not choose. */
  static notChosen(decision, { way }) {
    return decision.alternatives?.filter((_, index) => index !== way).flat() ?? [];
  }

  /** A list of questions, group by group. */
  draw(list, above, holder, outermost = false) {
    const sections = [];
    let drewAlternatives = false;
    for (const question of list) {
      if (question.group || sections.length === 0)
        sections.push({ heading: question.group, content: [], paths: [] });
      const { content, paths } = sections.at(-1);
      const key = keyOf(question);
      const path = `${above}/${key}`;
      if (outermost && this.isAlternative(key)) {
        if (!drewAlternatives) {
          const all = this.decision.alternatives.flat().map((one) => `/${one}`);
          content.push(this.alternatives(all));
          paths.push(...all);
        }
        drewAlternatives = true;
        continue;
      }
      const { element } = this.make(question, path, within(holder, key));
      content.push(element);
      if (question.when) this.moot.push({ question, path, holder });
      element.hidden = isMoot(question, holder.get());
      if (this.decision.compact && question.kind === "boolean") element.classList.add("is-row");
      paths.push(path);
    }
    return sections.map((section, index) =>
      this.section(section, outermost && index >= (this.decision.openGroups ?? 1), outermost),
    );
  }

  section({ heading, content, paths }, folded, outermost) {
    if (!heading) return content;
    if (!outermost) return h("div", { class: "inner-group" }, h("h4", {}, heading), content);
    if (!folded) return h("section", { class: "group" }, h("h3", {}, heading), content);
    const count = h("span", { class: "count" });
    this.groups.push({ count, paths });
    const summary = h(
      "summary",
      {},
      h("span", { class: "summary-heading", role: "heading", "aria-level": 3 }, heading),
      count,
    );
    return h("details", { class: "group" }, summary, h("div", { class: "unfolded" }, content));
  }

  /** The choice between the alternatives, and the fields of the chosen one. */
  alternatives(paths) {
    const { decision, state } = this;
    const groups = decision.alternatives.map((keys, index) =>
      h(
        "div",
        { class: "way" },
        this.questions
          .filter((question) => keys.includes(keyOf(question)))
          .filter((question) => index !== 0 || paths.includes(question.path) || paths.length > 1)
          .map((question) => this.make(question, question.path, within(this.root, keyOf(question))).element),
      ),
    );
    const show = () => groups.forEach((group, index) => (group.hidden = index !== state.way));
    this.choose = (way) => {
      if (way === state.way) return;
      state.way = way;
      inputs[way].checked = true;
      show();
      this.changed("");
    };
    const inputs = decision.alternatives.map((_, index) =>
      h("input", {
        type: "radio",
        name: "way",
        id: `way-${index}`,
        checked: index === state.way,
        change: () => this.choose(index),
      }),
    );
    show();
    return h(
      "div",
      { class: "ways" },
      h(
        "fieldset",
        { class: "field" },
        h("legend", {}, t(`${decision.word}.way`)),
        h(
          "div",
          { class: "choices stacked" },
          t(`${decision.word}.ways`).map((label, index) => choice(inputs[index], label)),
        ),
      ),
      groups,
    );
  }

  /** Makes the field for a question. A change of it refreshes the other fields. */
  make(question, path, entered) {
    const told = {
      get: entered.get,
      set: (value) => {
        entered.set(value);
        this.refresh();
        this.changed(path);
      },
    };
    const made = this.fieldFor(question, path, told);
    this.fields.set(path, made);
    return made;
  }

  fieldFor(question, path, entered) {
    const draw = (list, above, holder) => this.draw(list, above, holder);
    const own = this.decision.fields?.[keyOf(question)];
    if (own) return own(question, path, entered, this);
    if (question.kind === "record") {
      const element = h(
        "details",
        { class: "nested", id: idOf(path), open: this.decision.openRecords?.includes(path) },
        h("summary", {}, question.question),
        h(
          "div",
          { class: "unfolded" },
          h("p", { class: "hint" }, question.help),
          draw(question.questions, path, entered),
        ),
      );
      return { path, element, focus: () => focusOn(element.firstElementChild), tell() {} };
    }
    if (question.kind !== "list") return singleField(question, path, entered);
    const checklist = this.decision.checklists?.find(({ key }) => key === keyOf(question));
    if (checklist) {
      return checklistField(question, path, entered, {
        groups: checklist.groups,
        headings: t(`${this.decision.word}.${checklist.key}_groups`),
        takesOthers: () => checklist.takesOthers(this.state.entered),
      });
    }
    return listField(question, path, entered, draw);
  }

  /** Hides the questions that do not arise, and counts the answers of each group. */
  refresh() {
    for (const { question, path, holder } of this.moot) {
      this.fields.get(path).element.hidden = isMoot(question, holder.get());
    }
    for (const made of this.fields.values()) made.refresh?.();
    for (const { count, paths } of this.groups) {
      const shown = paths.filter((path) => !this.fields.get(path).element.hidden);
      const answered = shown.filter((path) => isAnswered(this.state.entered[path.slice(1)])).length;
      count.textContent =
        answered > 0 ? t("answered", { count: answered, of: shown.length }) : t("none_answered");
    }
  }

  /** Shows each error at its field. */
  tell(errors) {
    for (const [path, made] of this.fields) made.tell(errors.find((error) => error.path === path)?.message);
  }

  /** Goes to the field of a path, and unfolds whatever it is folded into. */
  goTo(path) {
    const way = this.decision.alternatives?.findIndex((keys) => keys.includes(path.slice(1))) ?? -1;
    if (way >= 0) this.choose?.(way);
    // An entry makes its fields when it is unfolded, so open the entries on the way, from the outside in.
    for (let depth = 2; depth < path.split("/").length; depth++) {
      this.fields.get(path.split("/", depth).join("/"))?.open?.(path);
    }
    let nearest = path;
    while (nearest && !this.fields.has(nearest)) nearest = nearest.replace(/\/[^/]*$/, "");
    const found = this.fields.get(nearest);
    if (!found) return this.scope.querySelector(`#${idOf(path)} input:checked`)?.focus();
    for (let around = found.element; around; around = around.parentElement) {
      if (around.matches("details")) around.open = true;
    }
    found.focus();
    showInView(found.element);
  }

  /** The question for a path. */
  questionAt(path) {
    let list = this.questions;
    let question;
    for (const key of path.split("/").slice(1)) {
      if (/^\d+$/.test(key)) continue;
      question = list.find((other) => keyOf(other) === key);
      list = question?.questions ?? question?.of?.questions ?? [];
    }
    return question;
  }
}

// Reads and writes one key of an object. The object may not exist yet.
const within = (holder, key) => ({
  get: () => holder.get()?.[key],
  set(value) {
    const object = { ...holder.get() };
    if (value === undefined) delete object[key];
    else object[key] = value;
    holder.set(Object.keys(object).length > 0 || holder.get() !== undefined ? object : undefined);
  },
});

const isAnswered = (value) =>
  value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
