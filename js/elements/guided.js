// The guided layout: one question at a time, always the most decisive one, as long as any question still matters.

import { given } from "./answer/given.js";
import { button, focusOn, h } from "./dom.js";
import { listOf } from "./facts.js";
import { capital, t } from "./language.js";

export class Guided {
  /**
   * @param {{ asked: string[], at: number }} state the paths asked so far, and the index of the one shown. Going back
   * removes nothing from the list
   * @param {import("./form.js").Form} form
   * @param {{ evaluate: () => object, redraw: () => void, skip: (path: string) => void }} page
   */
  constructor(state, form, page) {
    this.state = state;
    this.form = form;
    this.page = page;
  }

  /**
   * The path of the next question: the most decisive one that was not asked yet. If it only makes sense after another open
   * question, that one comes first.
   */
  next() {
    const { answer, facts } = this.page.evaluate();
    // A list that was asked for and is not complete is not asked for again.
    const hadItsTurn = ({ path }) => this.state.asked.includes(path) && facts[path.slice(1)] !== undefined;
    // A list is asked as one question, whichever facts of its entries are missing.
    const missing = answer?.missing.map(({ path, asked }) => ({ path: listOf(path), asked })) ?? [];
    const open = missing.filter((one) => !one.asked && !hadItsTurn(one));
    const isOpen = (path) => open.some((one) => one.path === path);
    const { askFirst, askAfter } = this.form.decision;
    let path = askFirst?.find(isOpen) ?? open[0]?.path;
    while (isOpen(askAfter?.[path])) path = askAfter[path];
    return path;
  }

  draw() {
    const { state } = this;
    if (state.at >= state.asked.length) {
      const path = this.next();
      if (path === undefined) return this.end();
      // A question that was asked before and is open again moves to the end of the list.
      state.asked = [...state.asked.filter((other) => other !== path), path];
      state.at = state.asked.length - 1;
    }
    return this.question(state.asked[state.at]);
  }

  question(path) {
    const { state, form, page } = this;
    const question = form.questionAt(path);
    const errors = h("div", { class: "error-summary", role: "alert", hidden: true });
    const go = (index) => {
      state.at = index;
      page.redraw();
    };
    const forward = () => {
      const { answer, errors: wrong, contradictions, facts } = page.evaluate();
      const own = wrong.filter((error) => form.fields.has(error.path));
      const against = contradictions.map((problem) => ({
        path: problem.path,
        message: `${capital(problem.expected)}.`,
      }));
      const nothing = own.length + against.length === 0 && !isGiven(facts, form.fields);
      const all = nothing ? [{ path, message: t("guided.give") }] : [...own, ...against];
      if (all.length > 0) {
        form.tell(all);
        errors.replaceChildren(
          h("h3", {}, t("errors_title")),
          h(
            "ul",
            {},
            all.map((error) =>
              h(
                "li",
                {},
                button("link", error.message, () => form.goTo(error.path)),
              ),
            ),
          ),
        );
        errors.hidden = false;
        return focusOn(errors);
      }
      const settled = answer.missing.every((missing) => missing.asked);
      go(settled ? state.asked.length : state.at + 1);
    };
    const card = h(
      "form",
      {
        class: "card",
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          forward();
        },
      },
      h("p", { class: "fine", id: "guided-progress" }, t("guided.progress", { number: state.at + 1 })),
      errors,
      form.one(path),
      h("p", { class: "why" }, t("guided.why", { citation: question.citation })),
      h(
        "div",
        { class: "actions" },
        h("button", { type: "submit", class: "first" }, t("guided.next")),
        button("second", t("guided.skip"), () => {
          page.skip(path);
          go(state.at + 1);
        }),
        state.at > 0 && button("plain", t("guided.back"), () => go(state.at - 1)),
      ),
    );
    form.refresh();
    return card;
  }

  end() {
    const { state, form, page } = this;
    const { answer, facts } = page.evaluate();
    const settled = answer && answer.missing.length === 0;
    const again = (path) => {
      if (!state.asked.includes(path)) state.asked.push(path);
      state.at = state.asked.indexOf(path);
      page.redraw();
    };
    const row = ({ path, question, text }) =>
      h(
        "div",
        {},
        h("dt", {}, question),
        h("dd", {}, text),
        h(
          "dd",
          {},
          button("plain", t("guided.change"), () => again(path), {
            "aria-label": t("guided.change_of", { question }),
          }),
        ),
      );
    return h(
      "section",
      { class: "card ended" },
      h("h3", {}, t(settled ? "guided.settled" : "guided.open")),
      h("p", {}, t(settled ? "guided.settled_hint" : "guided.open_hint")),
      h("h4", {}, t("guided.answers")),
      h(
        "dl",
        { class: "given changeable" },
        given((path) => form.questionAt(path), facts)
          .filter(({ path }) => !form.questionAt(path).isTag)
          .map(row),
      ),
      h(
        "div",
        { class: "actions" },
        state.asked.length > 0 &&
          button("second", t("guided.back"), () => {
            state.at = state.asked.length - 1;
            page.redraw();
          }),
      ),
    );
  }
}

// Whether any of the fields shown has a fact, or the answer that it is not known.
function isGiven(facts, fields) {
  const valueAt = (path) =>
    path
      .split("/")
      .slice(1)
      .reduce((holder, key) => holder?.[key], facts);
  return [...fields.keys()].some((path) => valueAt(path) !== undefined);
}
