// What an element draws into its shadow root: the questions of a decision in either layout, its answer beside them,
// and what goes with both. What is entered stays in `state`, and nowhere else.

import { answerPanel, contradictions, editions, given, givenList, headline } from "./answer.js";
import { focusOn, h } from "./dom.js";
import { evaluate, listOf, questionsOf, typed } from "./facts.js";
import { Form } from "./form.js";
import { Guided } from "./guided.js";
import { bound, capital, options, speaking, t } from "./language.js";
import { kindPicker, withKind } from "./visitation.js";

const EDITIONS_SHOWN = 4;
const PAUSE = { answer: 150, announce: 1000 };

/** What was entered for a decision, and where one is in it. */
const stateOf = (decision, facts) => ({
  entered: { ...decision.start, ...typed(facts) },
  way: Math.max(decision.ways?.findIndex((keys) => keys.some((key) => key in facts)) ?? 0, 0),
  asked: [],
  at: 0,
  shown: {},
  errorsFor: new Set(),
});

export class View {
  /** How things are drawn: the element sets it. */
  settings = { mode: "form", tools: false, disabled: false };
  /** Why there can be no answer at all, whatever was entered. */
  barred = false;

  #decision;
  #root;
  #host;
  #voice;
  #state;
  #form;
  #guided;
  #summary;
  #found;
  #announced = "";
  #timers = {};

  // These stay through every drawing: what they say would be said again.
  #base = h("div", { class: "base", part: "base" });
  #alert = h("div", { role: "alert", class: "faults", part: "error" });
  #announcer = h("p", { id: "announcer", class: "out-of-sight", role: "status" });
  #content = h(
    "div",
    { class: "content" },
    h("slot", { name: "heading" }),
    h("slot"),
    h("slot", { name: "footer" }),
  );
  #panel;
  #notice;

  /**
   * @param {object} decision a row of DECISIONS
   * @param {ShadowRoot} root
   * @param {{ fresh: () => object, layout: (mode: string) => void, told: (found: object) => void }} host `fresh`
   * gives the facts to start over with; `layout` is told which the reader chose; `told`, each new answer
   */
  constructor(decision, root, host) {
    this.#decision = decision;
    this.#root = root;
    this.#host = host;
    this.#base.append(this.#alert, this.#content, this.#announcer);
    root.append(this.#base);
  }

  // --- what the element does with it ---

  get state() {
    return this.#state;
  }

  /** What was found last: { facts, errors, contradictions, answer }. */
  get found() {
    return this.#found;
  }

  /** Other facts, as an input has them. */
  fill(facts) {
    this.#state = stateOf(this.#decision, facts);
  }

  /** One fact, whatever else was entered; undefined takes it away. */
  put(key, value) {
    const entered = { ...this.#state.entered, [key]: value };
    if (value === undefined) delete entered[key];
    this.#state.entered = entered;
  }

  /** What was entered, half-typed or not, as `kept` gave it. */
  restore({ entered, way }) {
    this.#state = { ...stateOf(this.#decision, {}), entered, way };
  }

  get kept() {
    const { entered, way } = this.#state;
    return { entered, way };
  }

  /** Draws everything, in a voice; the focus stays where it is, and what was unfolded stays so. */
  draw(voice) {
    const back = this.#place();
    this.#voice = voice;
    this.#act(() => this.#drawAll());
    back();
  }

  /** Shows what is wrong with how the element is used. */
  complain(texts, lang) {
    this.#alert.lang = lang;
    const shown = [...this.#alert.children].map((line) => line.textContent);
    if (shown.join("\n") === texts.join("\n")) return;
    this.#alert.replaceChildren(...texts.map((text) => h("p", {}, text)));
  }

  /** All that is wrong with what was entered: [{ path, message, question }]. */
  problems() {
    return this.#act(() =>
      this.#wrong(this.#assess()).map((one) => ({
        ...one,
        question: this.#form.questionAt(one.path)?.question ?? "",
      })),
    );
  }

  /** The control for a path, as far as it is drawn; otherwise what holds the questions. */
  control(path) {
    const field = this.#form?.fields.get(path)?.element;
    const visible = field?.checkVisibility?.() ?? true;
    const found = visible && field?.querySelector("input, select, textarea, button");
    return found || this.#byId("questions") || this.#byId("answer-heading");
  }

  /** Shows every error, as pressing the button below the questions does. */
  check({ move = true } = {}) {
    this.#act(() => this.#check(move));
  }

  focus() {
    const first =
      this.#byId("questions")?.querySelector("input:checked, input, select, textarea, button, summary") ??
      this.#byId("answer-heading");
    if (first) focusOn(first);
  }

  /** On paper, what was entered stands below the answer. */
  unfold() {
    const folded = [...this.#root.querySelectorAll(".facts-given:not([open])")];
    for (const details of folded) details.open = true;
    return () => folded.forEach((details) => (details.open = false));
  }

  /** Nothing is said any more by an element that has left the page. */
  rest() {
    clearTimeout(this.#timers.announce);
  }

  // --- drawing ---

  #act(does) {
    return speaking(this.#voice, does);
  }

  #byId(id) {
    return this.#root.getElementById(id);
  }

  get #isAnswer() {
    return this.settings.mode === "answer";
  }

  get #isGuided() {
    return this.settings.mode === "guided" && this.#decision.guided !== false;
  }

  // Where the focus is and what is unfolded, to come back to after everything was drawn anew.
  #place() {
    const active = this.#root.activeElement;
    const id = active?.closest("[id]")?.id;
    const at = active?.selectionStart;
    const folds = () => [...this.#root.querySelectorAll(".content details")];
    const open = folds().map((details) => details.open);
    return () => {
      const now = folds();
      if (now.length === open.length) now.forEach((details, place) => (details.open = open[place]));
      const found = id && this.#byId(id);
      if (!found) return;
      const target = found.matches("a, button, input, select, textarea, summary, [tabindex]")
        ? found
        : found.querySelector("input:checked, input, select, textarea, button, summary");
      target?.focus({ preventScroll: true });
      if (at !== null && at !== undefined) target?.setSelectionRange?.(at, at);
    };
  }

  #drawAll() {
    this.#form = new Form(this.#decision, this.#state, () => this.#changed(), this.#root);
    this.#guided = new Guided(this.#state, this.#form, {
      evaluate: () => this.#assess(),
      redraw: () => this.#drawQuestions(),
      skip: (path) => this.#skip(path),
    });
    this.#panel = h("div", { class: "answer-content" });
    this.#notice = h("div", { role: "status" });
    this.#base.lang = this.#voice.lang;
    this.#content.replaceChildren(
      ...[this.#isAnswer ? this.#answerAlone() : this.#questionsAndAnswer()].flat(Infinity).filter(Boolean),
    );
    this.#drawQuestions(false);
  }

  #answerAlone() {
    return [h("slot", { name: "heading" }), this.#answer(), h("slot", { name: "footer" })];
  }

  #questionsAndAnswer() {
    const { word, wide } = this.#decision;
    const { tools, disabled } = this.settings;
    return [
      h(
        "slot",
        { name: "heading" },
        h("h2", { class: "title", part: "heading" }, t(`${word}.title`)),
        h("p", { class: "lead" }, t(`${word}.lead`)),
      ),
      h("div", { class: "edition", id: "edition", part: "edition" }),
      h("slot", { name: "help" }),
      tools && h("fieldset", { class: "tools", role: "none", part: "tools", disabled }, this.#tools()),
      this.#notice,
      h("button", {
        type: "button",
        id: "so-far",
        class: "so-far",
        click: () => focusOn(this.#byId("answer-heading")),
      }),
      h(
        "div",
        { class: wide ? "columns is-wide" : "columns" },
        h(
          "fieldset",
          { class: "asked", role: "none", disabled },
          this.#kinds(),
          h("div", {
            id: "questions",
            class: "questions",
            part: "questions",
            focusout: (event) => this.#left(event),
          }),
        ),
        this.#answer(),
      ),
      h("slot", { name: "footer" }),
    ];
  }

  #answer() {
    return h(
      "section",
      { id: "answer", class: "answer", part: "answer", "aria-labelledby": "answer-heading" },
      h("h2", { id: "answer-heading", tabindex: -1 }, t("answer")),
      this.#isAnswer && h("div", { class: "edition", id: "edition", part: "edition" }),
      this.#panel,
    );
  }

  // Where a decision takes several kinds of input: the choice between them.
  #kinds() {
    const state = this.#state;
    const [tag] = questionsOf(this.#decision, state.entered);
    if (!tag.isTag) return null;
    return kindPicker(tag, state.entered.kind, (kind) => {
      withKind(state, kind);
      this.#drawAll();
      this.#byId(`kind-${kind}`).focus();
    });
  }

  // --- the tools: the layout, worked examples, starting over ---

  #tools() {
    return [
      this.#decision.guided !== false &&
        h(
          "fieldset",
          { class: "modes" },
          h("legend", {}, t("mode")),
          ["form", "guided"].map((name) => this.#layout(name)),
        ),
      this.#examples(),
      h(
        "button",
        {
          type: "button",
          class: "second",
          id: "start-over",
          click: () => this.#replace(this.#host.fresh(), t("cleared")),
        },
        t("start_over"),
      ),
    ];
  }

  #layout(name) {
    const input = h("input", {
      type: "radio",
      name: "mode",
      id: `mode-${name}`,
      checked: this.settings.mode === name,
      change: () => {
        this.settings.mode = name;
        this.#drawQuestions(false);
        this.#host.layout(name);
      },
    });
    return h("div", { class: "choice" }, input, h("label", { for: input.id }, t(`mode_${name}`)));
  }

  #examples() {
    const named = t(`${this.#decision.word}.examples`);
    const item = (facts, place) => {
      const [name, about] = named[place];
      const fill = () => this.#replace(typeof facts === "function" ? facts() : facts, t("filled", { name }));
      return h(
        "li",
        {},
        h("button", { type: "button", class: "link", click: fill }, name),
        h("span", { class: "fine" }, ` ${about}`),
      );
    };
    return h(
      "details",
      { class: "examples" },
      h("summary", {}, t("examples")),
      h("p", { class: "hint" }, t("examples_hint")),
      h("ul", {}, this.#decision.examples.map(item)),
    );
  }

  #replace(facts, text) {
    const before = this.#state;
    const put = (state, ...said) => {
      this.#state = state;
      this.#drawAll();
      this.#notice.replaceChildren(h("p", { class: "notice" }, said));
    };
    const undo = () => {
      put(before, t("undone"));
      focusOn(this.#notice.firstElementChild);
    };
    put(
      stateOf(this.#decision, facts),
      `${text} `,
      h("button", { type: "button", class: "link", id: "undo", click: undo }, t("undo")),
    );
    this.#byId("undo").focus();
  }

  // --- the questions, in either layout ---

  #drawQuestions(move = true) {
    const form = this.#form;
    const place = this.#byId("questions");
    this.#summary = undefined;
    form.fields.clear();
    form.groups = [];
    form.moot = [];
    if (!place) {
      // The answer alone.
    } else if (this.#isGuided) {
      place.replaceChildren(this.#guided.draw());
    } else {
      this.#summary = h("div", { class: "error-summary", part: "error-summary", hidden: true });
      place.replaceChildren(
        h(
          "form",
          {
            novalidate: true,
            submit: (event) => {
              event.preventDefault();
              this.#check();
            },
          },
          this.#summary,
          h("p", { class: "hint" }, t("optional")),
          form.all(),
          h(
            "div",
            { class: "actions" },
            h("button", { type: "submit", class: "first", part: "button" }, t("see_answer")),
          ),
        ),
      );
    }
    form.refresh();
    this.#show();
    if (move && this.#isGuided) focusOn(place.querySelector("legend, label, h3"));
  }

  // An error is told when one leaves the field, not while one types in it.
  #left({ target, relatedTarget }) {
    const fields = [...this.#form.fields.values()].filter(
      ({ element }) => element.contains(target) && !element.contains(relatedTarget),
    );
    for (const { path } of fields) this.#state.errorsFor.add(path);
    if (fields.length === 0 || !this.#found) return;
    const tell = bound(() => this.#tellErrors());
    // An error that appears while somebody presses what comes next would move it away from under the pointer.
    if (!document.documentElement.matches(":active")) tell();
    else addEventListener("mouseup", () => setTimeout(tell), { once: true });
  }

  // What was entered, decided; once for the same facts, of which fields make new ones at each change.
  #assess() {
    const { entered, way } = this.#state;
    const about = [this.#voice, this.barred, entered, way];
    if (!this.#found || about.some((part, place) => part !== this.#found.about[place])) {
      const notTaken = Form.notTaken({ decision: this.#decision, state: this.#state });
      const found = evaluate(this.#decision, entered, notTaken);
      this.#found = { about, ...found, ...(this.barred && { contradictions: [], answer: null }) };
    }
    return this.#found;
  }

  // What is wrong, field by field: half-typed values, and both sides of each contradiction.
  #wrong({ errors, contradictions }) {
    return [
      ...errors,
      ...contradictions.flatMap(({ path, other, expected }) =>
        [other, path].map((one) => ({ path: one, message: `${capital(expected)}.` })),
      ),
    ];
  }

  // A half-typed value is told once one has left its field; a contradiction at once. All of it as it was found last:
  // what went away as a button of the mouse went down would move the page from under it.
  #tellErrors() {
    const all = this.#wrong(this.#found);
    const { errors } = this.#found;
    this.#form.tell(all.filter((error) => !errors.includes(error) || this.#state.errorsFor.has(error.path)));
    if (this.#summary && !this.#summary.hidden) this.#summarize(all);
  }

  #summarize(all) {
    const item = ({ path, message }) =>
      h(
        "li",
        {},
        h(
          "button",
          { type: "button", class: "link", click: () => this.#form.goTo(path) },
          `${this.#form.questionAt(path).question} ${message}`,
        ),
      );
    this.#summary.hidden = all.length === 0;
    this.#summary.replaceChildren(h("h2", {}, t("errors_title")), h("ul", {}, all.map(item)));
  }

  // The whole form is looked at: to the errors if there are some, otherwise to the answer.
  #check(move = true) {
    const all = this.#wrong(this.#assess());
    for (const error of this.#found.errors) this.#state.errorsFor.add(error.path);
    if (this.#summary) this.#summarize(all);
    this.#show();
    if (move) focusOn(this.#summary && !this.#summary.hidden ? this.#summary : this.#byId("answer-heading"));
  }

  // What a list says already stays.
  #skip(path) {
    const keys = path.split("/").slice(1);
    const entered = this.#state.entered[keys[0]];
    if (Array.isArray(entered) && entered.length > 0) return;
    const put = (object, [key, ...rest]) => ({
      ...object,
      [key]: rest.length > 0 ? put(object?.[key], rest) : null,
    });
    this.#state.entered = put(this.#state.entered, keys);
  }

  // --- the answer ---

  #changed() {
    clearTimeout(this.#timers.answer);
    this.#timers.answer = setTimeout(() => {
      this.#act(() => {
        this.#show();
        this.#announce();
      });
    }, PAUSE.answer);
  }

  #show() {
    const decision = this.#decision;
    const found = this.#assess();
    const form = this.#form;
    const asking = !this.#isAnswer;
    if (asking) this.#tellErrors();
    const rows = given((path) => form.questionAt(path), found.facts);
    if (asking) decision.follow?.(form, found, this.#state.entered);
    const draw = decision.panel ?? answerPanel;
    const page = {
      asking,
      questionAt: (path) => form.questionAt(path),
      link: (path, text) =>
        asking ? h("button", { type: "button", class: "link", click: () => this.#goTo(path) }, text) : text,
      shown: this.#state.shown,
    };
    this.#panel.replaceChildren(
      ...[
        this.barred ? contradictions(found, page) : draw(decision, found, page),
        h(
          "details",
          { class: "facts-given" },
          h("summary", {}, `${t("given")} (${rows.length})`),
          givenList(rows),
        ),
        found.answer && asking && this.#taking(found),
      ]
        .flat(Infinity)
        .filter(Boolean),
    );
    // Where the answer stands below the questions, it is told in short above them.
    const soFar = this.#byId("so-far");
    if (soFar) {
      const { text, tone } = headline(decision, found);
      soFar.textContent = `${text}. ${t("see_answer")}`;
      soFar.className = `so-far is-${tone}`;
    }
    if (found.answer) this.#showEditions(editions(found.answer));
    this.#host.told(found);
  }

  // More than a few Sections fold away, and stay as one left them.
  #showEditions(lines) {
    const place = this.#byId("edition");
    if (lines.length === 0) return place.replaceChildren();
    const list = h(
      "ul",
      {},
      lines.map((line) => h("li", {}, line)),
    );
    if (lines.length <= EDITIONS_SHOWN) return place.replaceChildren(h("p", {}, `${t("applies")}:`), list);
    const open = place.querySelector("details")?.open ?? false;
    place.replaceChildren(
      h("details", { open }, h("summary", {}, t("applies_many", { count: lines.length })), list),
    );
  }

  // After a pause, and only what is new: a screen reader is not to talk while one types.
  #announce() {
    clearTimeout(this.#timers.announce);
    this.#timers.announce = setTimeout(
      bound(() => {
        const { answer } = this.#found;
        const { text: outcome } = headline(this.#decision, this.#found);
        const text = !answer
          ? `${this.#decision.headline ? `${outcome}. ` : ""}${t("announce_contradiction")}`
          : answer.missing.length > 0
            ? t("announce", { outcome, count: answer.missing.length })
            : t("announce_settled", { outcome });
        if (text !== this.#announced) this.#announcer.textContent = this.#announced = text;
      }),
      PAUSE.announce,
    );
  }

  // In the guided layout a question that is not shown becomes the one that is.
  #goTo(path) {
    const state = this.#state;
    if (this.#isGuided) {
      const question = listOf(path);
      if (!state.asked.includes(question)) state.asked.push(question);
      state.at = state.asked.indexOf(question);
      this.#drawQuestions();
    }
    this.#form.goTo(path);
  }

  #taking({ facts, answer }) {
    const told = h("p", { class: "fine", role: "status" });
    const copied = bound(() => (told.textContent = t("copied")));
    const failed = bound((text) => {
      told.textContent = t("copy_failed");
      const area = h("textarea", { readonly: true, rows: 8, "aria-label": t("copy") });
      area.value = text;
      told.after(area);
      area.select();
    });
    const copy = () => {
      const all = { decision: this.#decision.word, facts, options: options(), answer };
      const text = JSON.stringify(all, null, 2);
      // Where a page may not copy at all there is no clipboard.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(copied, () => failed(text));
    };
    return h(
      "div",
      { class: "taking" },
      h("button", { type: "button", class: "second", click: copy }, t("copy")),
      h("button", { type: "button", class: "second", click: () => window.print() }, t("print")),
      told,
      h("p", { class: "fine" }, t("engine", answer.engine)),
    );
  }
}
