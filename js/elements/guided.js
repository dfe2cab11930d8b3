// One question at a time: the one that decides most, as long as any still matters.
//
// `asked` are the paths asked so far, and `at` the place of the one shown; going back takes nothing away.

import { h, focusOn } from "./dom.js";
import { given } from "./answer.js";
import { listOf } from "./facts.js";
import { capital, t } from "./language.js";

export class Guided {
  /**
   * @param {{ asked: string[], at: number }} state
   * @param {import("./form.js").Form} form
   * @param {{ evaluate: () => object, redraw: () => void, skip: (path: string) => void }} page
   */
  constructor(state, form, page) {
    this.state = state;
    this.form = form;
    this.page = page;
  }

  /**
   * The question to ask after those asked: the most decisive that nobody was asked yet or, while that is open too,
   * the one that it only makes sense after.
   */
  next() {
    const { answer, facts } = this.page.evaluate();
    // A list that says something, and not everything, was given its turn.
    const hadItsTurn = ({ path }) => this.state.asked.includes(path) && facts[path.slice(1)] !== undefined;
    // A list is asked as one question, whichever facts of its entries are missing.
    const missing = answer?.missing.map(({ path, asked }) => ({ path: listOf(path), asked })) ?? [];
    const open = missing.filter((one) => !one.asked && !hadItsTurn(one));
    const isOpen = (path) => open.some((one) => one.path === path);
    const { first, after } = this.form.decision;
    let path = first?.find(isOpen) ?? open[0]?.path;
    while (isOpen(after?.[path])) path = after[path];
    return path;
  }

  draw() {
    const { state } = this;
    if (state.at >= state.asked.length) {
      const path = this.next();
      if (path === undefined) return this.end();
      // A question asked before that is open again comes back to its old place in the row.
      state.asked = [...state.asked.filter((other) => other !== path), path];
      state.at = state.asked.length - 1;
    }
    return this.question(state.asked[state.at]);
  }

  question(path) {
    const { state, form, page } = this;
    const question = form.questionAt(path);
    const errors = h("div", { class: "error-summary", role: "alert", hidden: true });
    const go = (place) => {
      state.at = place;
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
                h(
                  "button",
                  { type: "button", class: "link", click: () => form.goTo(error.path) },
                  error.message,
                ),
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
        h(
          "button",
          {
            type: "button",
            class: "second",
            click: () => {
              page.skip(path);
              go(state.at + 1);
            },
          },
          t("guided.skip"),
        ),
        state.at > 0 &&
          h("button", { type: "button", class: "plain", click: () => go(state.at - 1) }, t("guided.back")),
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
          h(
            "button",
            {
              type: "button",
              class: "plain",
              "aria-label": t("guided.change_of", { question }),
              click: () => again(path),
            },
            t("guided.change"),
          ),
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
          h(
            "button",
            {
              type: "button",
              class: "second",
              click: () => {
                state.at = state.asked.length - 1;
                page.redraw();
              },
            },
            t("guided.back"),
          ),
      ),
    );
  }
}

// Whether something is known, or known not to be known, of any of the fields shown.
function isGiven(facts, fields) {
  const at = (path) =>
    path
      .split("/")
      .slice(1)
      .reduce((place, key) => place?.[key], facts);
  return [...fields.keys()].some((path) => at(path) !== undefined);
}
