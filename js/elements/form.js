// The questions of a decision as fields: all of them in their groups, or one alone. Both layouts are made of
// the same fields over the same facts.

import { words } from "../index.js";
import { h, focusOn, idOf } from "./dom.js";
import { isMoot, keyOf, questionsOf } from "./facts.js";
import { field } from "./fields.js";
import { itemsField } from "./items.js";
import { options, t } from "./language.js";
import { listField, pathField } from "./lists.js";

export class Form {
  /**
   * @param {object} decision a row of DECISIONS
   * @param {{ entered: object, way: number }} state what was entered; fields change it in place
   * @param {(path: string) => void} changed called after each change
   * @param {ParentNode} scope what the fields are drawn into
   */
  constructor(decision, state, changed, scope) {
    this.scope = scope;
    this.decision = decision;
    this.state = state;
    this.changed = changed;
    this.questions = questionsOf(decision, state.entered);
    for (const { key, list } of decision.sets ?? []) {
      const question = this.questions.find((other) => keyOf(other) === key);
      question.of.labels = words(list, options());
      question.help = t(`${decision.word}.${key}_help`);
    }
    for (const question of this.questions) question.isPath = decision.paths?.includes(keyOf(question));
    this.fields = new Map();
    this.groups = [];
    this.moot = [];
  }

  /** All questions in their groups. */
  all() {
    // The kind stands above both layouts.
    const asked = this.questions.filter((question) => !question.isTag);
    return this.draw(asked, "", this.root, true);
  }

  /** The question for one path, with those that one could answer in its place. */
  one(path) {
    this.moot = [];
    this.fields.clear();
    const keys = path.split("/").slice(1);
    let list = this.questions;
    let place = this.root;
    let question;
    for (const [depth, key] of keys.entries()) {
      question = list.find((other) => keyOf(other) === key);
      if (depth === keys.length - 1) break;
      place = within(place, key);
      list = question.questions;
    }
    if (place === this.root && this.isWay(keyOf(question))) return this.ways([path]);
    return this.make(question, path, within(place, keyOf(question))).element;
  }

  /** Where everything that is entered stands. */
  get root() {
    const { state } = this;
    return { get: () => state.entered, set: (value) => (state.entered = value) };
  }

  isWay(key) {
    return this.decision.ways?.flat().includes(key) ?? false;
  }

  /** Those keys that belong to the ways not taken. */
  static notTaken({ decision, state }) {
    return decision.ways?.filter((_, place) => place !== state.way).flat() ?? [];
  }

  /** A list of questions, group by group. */
  draw(list, at, place, outermost = false) {
    const sections = [];
    let shownWays = false;
    for (const question of list) {
      if (question.group || sections.length === 0)
        sections.push({ heading: question.group, content: [], paths: [] });
      const { content, paths } = sections.at(-1);
      const key = keyOf(question);
      const path = `${at}/${key}`;
      if (outermost && this.isWay(key)) {
        if (!shownWays) {
          const keys = this.decision.ways.flat();
          content.push(this.ways(keys.map((one) => `/${one}`)));
          paths.push(...keys.map((one) => `/${one}`));
        }
        shownWays = true;
        continue;
      }
      const { element } = this.make(question, path, within(place, key));
      content.push(element);
      if (question.when) this.moot.push({ question, path, place });
      element.hidden = isMoot(question, place.get());
      if (this.decision.rows && question.kind === "boolean") element.classList.add("is-row");
      paths.push(path);
    }
    return sections.map((section, number) =>
      this.section(section, outermost && number >= (this.decision.open ?? 1), outermost),
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

  /** The choice between ways of saying one thing, and the fields of the way taken. */
  ways(paths) {
    const { decision, state } = this;
    const list = (place) =>
      this.questions.filter((question) => decision.ways[place].includes(keyOf(question)));
    const groups = decision.ways.map((_, place) =>
      h(
        "div",
        { class: "way" },
        list(place)
          .filter((question) => place !== 0 || paths.includes(question.path) || paths.length > 1)
          .map((question) => this.make(question, question.path, within(this.root, keyOf(question))).element),
      ),
    );
    const show = () => groups.forEach((group, place) => (group.hidden = place !== state.way));
    this.take = (way) => {
      if (way === state.way) return;
      state.way = way;
      inputs[way].checked = true;
      show();
      this.changed("");
    };
    const inputs = decision.ways.map((_, place) =>
      h("input", {
        type: "radio",
        name: "way",
        id: `way-${place}`,
        checked: place === state.way,
        change: () => this.take(place),
      }),
    );
    const choice = (label, place) =>
      h("div", { class: "choice" }, inputs[place], h("label", { for: `way-${place}` }, label));
    show();
    return h(
      "div",
      { class: "ways" },
      h(
        "fieldset",
        { class: "field" },
        h("legend", {}, t(`${decision.word}.way`)),
        h("div", { class: "choices stacked" }, t(`${decision.word}.ways`).map(choice)),
      ),
      groups,
    );
  }

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
    const draw = (list, at, place) => this.draw(list, at, place);
    const own = this.decision.fields?.[keyOf(question)];
    if (own) return own(question, path, entered, this);
    if (question.kind === "record") {
      const element = h(
        "details",
        { class: "nested", id: idOf(path), open: this.decision.unfolded?.includes(path) },
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
    if (question.kind !== "list") return field(question, path, entered);
    const set = this.decision.sets?.find(({ key }) => key === keyOf(question));
    if (set) {
      return itemsField(question, path, entered, {
        groups: set.groups,
        headings: t(`${this.decision.word}.${set.key}_groups`),
        takesOthers: () => set.takesOthers(this.state.entered),
      });
    }
    if (!this.decision.paths?.includes(keyOf(question))) return listField(question, path, entered, draw);
    return pathField(question, path, entered, (steps) => this.resolve(keyOf(question), steps));
  }

  resolve(key, steps) {
    try {
      return this.decision.decide({ [key]: steps }, options()).relationship;
    } catch {
      return null; // the field tells what is wrong with it
    }
  }

  /** Folds away what is moot, and counts what is answered. */
  refresh() {
    for (const { question, path, place } of this.moot) {
      this.fields.get(path).element.hidden = isMoot(question, place.get());
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

  /** Goes to the field of a path, unfolding what it is folded into. */
  goTo(path) {
    const way = this.decision.ways?.findIndex((keys) => keys.includes(path.slice(1))) ?? -1;
    if (way >= 0) this.take?.(way);
    // A field within an entry that is folded up is made when the entry opens, the outermost first.
    for (let depth = 2; depth < path.split("/").length; depth++) {
      this.fields.get(path.split("/", depth).join("/"))?.open?.(path);
    }
    let at = path;
    while (at && !this.fields.has(at)) at = at.replace(/\/[^/]*$/, "");
    const found = this.fields.get(at);
    if (!found) return this.scope.querySelector(`#${idOf(path)} input:checked`)?.focus();
    for (let around = found.element; around; around = around.parentElement) {
      if (around.matches("details")) around.open = true;
    }
    found.focus();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    found.element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  }

  /** The question for a path, as it is written. */
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

// What stands under a key of an object that may not be there yet.
const within = (place, key) => ({
  get: () => place.get()?.[key],
  set(value) {
    const object = { ...place.get() };
    if (value === undefined) delete object[key];
    else object[key] = value;
    place.set(Object.keys(object).length > 0 || place.get() !== undefined ? object : undefined);
  },
});

const isAnswered = (value) =>
  value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length === 0);
