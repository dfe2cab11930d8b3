// What an element draws into its shadow root: the questions in either layout, and the answer next to them. What was entered
// stays in the state, and nowhere else.

import { button, CONTROLS, focusOn, h, nodes } from "../dom.js";
import { evaluate } from "../evaluate.js";
import { listOf, questionsOf } from "../facts.js";
import { Form } from "../form.js";
import { Guided } from "../guided.js";
import { kindPicker, withKind } from "../kinds.js";
import { bound, speaking, t } from "../language.js";
import { Announcer } from "./announcer.js";
import { answerContent, showInShort } from "./answer.js";
import { showEditions } from "./editions.js";
import { ErrorSummary, errorsIn } from "./errors.js";
import { answerAlone, questionsAndAnswer } from "./layout.js";
import { rememberPlace } from "./place.js";
import { markUnknown, stateOf } from "./state.js";
import { toolbar } from "./toolbar.js";

// The answer follows a change after this pause, in ms.
const PAUSE = 150;

export class View {
  /** How the view is drawn. The element sets it. */
  settings = { mode: "form", tools: false, disabled: false };
  /** Whether the element is used in a way that allows no answer at all. */
  barred = false;

  #decision;
  #root;
  #host;
  #voice;
  #state;
  #form;
  #guided;
  #summary; // the list of errors, in the form layout
  #found;
  #timer;

  // These elements are never replaced. Otherwise a screen reader would read their texts again.
  #base = h("div", { class: "base", part: "base" });
  #alert = h("div", { role: "alert", class: "faults", part: "error" });
  #announcer = new Announcer();
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
   * @param {import("../decision.js").Decision} decision
   * @param {ShadowRoot} root
   * @param {{ fresh: () => object, layout: (mode: string) => void, told: (found: object) => void }} host `fresh` returns the
   * facts to start over with. `layout` is called with the layout that the reader chose, and `told` with each new answer
   */
  constructor(decision, root, host) {
    this.#decision = decision;
    this.#root = root;
    this.#host = host;
    this.#base.append(this.#alert, this.#content, this.#announcer.element);
    root.append(this.#base);
  }

  // --- what the element uses ---

  /** The last result: { facts, errors, contradictions, answer }. */
  get found() {
    return this.#found;
  }

  /** Replaces everything that was entered by facts as an input has them. */
  fill(facts) {
    this.#state = stateOf(this.#decision, facts);
  }

  /** Sets one fact and leaves the others. Undefined removes it. */
  put(key, value) {
    const entered = { ...this.#state.entered, [key]: value };
    if (value === undefined) delete entered[key];
    this.#state.entered = entered;
  }

  /** What was entered, with half-typed values. */
  get kept() {
    const { entered, way } = this.#state;
    return { entered, way };
  }

  /** Restores what `kept` returned. */
  restore({ entered, way }) {
    this.#state = { ...stateOf(this.#decision, {}), entered, way };
  }

  /** Draws everything in a voice. The focus stays, and so does what was unfolded. */
  draw(voice) {
    const goBack = rememberPlace(this.#root);
    this.#voice = voice;
    this.#act(() => this.#drawAll());
    goBack();
  }

  /** Shows what is wrong with how the element is used. */
  complain(texts, lang) {
    this.#alert.lang = lang;
    const shown = [...this.#alert.children].map((line) => line.textContent);
    if (shown.join("\n") === texts.join("\n")) return;
    this.#alert.replaceChildren(...texts.map((text) => h("p", {}, text)));
  }

  /** Everything that is wrong with what was entered: [{ path, message, question }]. */
  problems() {
    return this.#act(() =>
      errorsIn(this.#assess()).map((one) => ({
        ...one,
        question: this.#form.questionAt(one.path)?.question ?? "",
      })),
    );
  }

  /** The control for a path. If it is not visible, what contains the questions. */
  control(path) {
    const field = this.#form?.fields.get(path)?.element;
    const visible = field?.checkVisibility?.() ?? true;
    const found = visible && field?.querySelector("input, select, textarea, button");
    return found || this.#byId("questions") || this.#byId("answer-heading");
  }

  /** Shows every error, like the button below the questions. */
  check({ move = true } = {}) {
    this.#act(() => this.#check(move));
  }

  focus() {
    const first = this.#byId("questions")?.querySelector(CONTROLS) ?? this.#byId("answer-heading");
    if (first) focusOn(first);
  }

  /** Unfolds what was entered, for printing. The function returned folds it again. */
  unfold() {
    const folded = [...this.#root.querySelectorAll(".facts-given:not([open])")];
    for (const details of folded) details.open = true;
    return () => folded.forEach((details) => (details.open = false));
  }

  /** Stops announcements, once the element has left the page. */
  rest() {
    this.#announcer.rest();
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

  #drawAll() {
    this.#form = new Form(this.#decision, this.#state, () => this.#changed(), this.#root);
    this.#guided = new Guided(this.#state, this.#form, {
      evaluate: () => this.#assess(),
      redraw: () => this.#drawQuestions(),
      skip: (path) => markUnknown(this.#state, path),
    });
    this.#panel = h("div", { class: "answer-content" });
    this.#notice = h("div", { role: "status" });
    this.#base.lang = this.#voice.lang;
    this.#content.replaceChildren(
      ...nodes(this.#isAnswer ? answerAlone(this.#panel) : this.#questionsAndAnswer()),
    );
    this.#drawQuestions(false);
  }

  #questionsAndAnswer() {
    const { tools, disabled } = this.settings;
    return questionsAndAnswer(this.#decision, disabled, {
      tools: tools && this.#tools(),
      notice: this.#notice,
      kinds: this.#kinds(),
      panel: this.#panel,
      toAnswer: () => focusOn(this.#byId("answer-heading")),
      left: (event) => this.#left(event),
    });
  }

  // The choice between the kinds of input, if the decision takes several.
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

  #tools() {
    return toolbar(this.#decision, this.settings.mode, {
      choose: (mode) => {
        this.settings.mode = mode;
        this.#drawQuestions(false);
        this.#host.layout(mode);
      },
      fill: (facts, text) => this.#replace(facts, text),
      startOver: () => this.#replace(this.#host.fresh(), t("cleared")),
    });
  }

  // Replaces everything that was entered, and says so. The reader can undo it.
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
    put(stateOf(this.#decision, facts), `${text} `, button("link", t("undo"), undo, { id: "undo" }));
    this.#byId("undo").focus();
  }

  // --- the questions ---

  #drawQuestions(move = true) {
    const form = this.#form;
    const holder = this.#byId("questions");
    this.#summary = undefined;
    form.clear();
    if (!holder) {
      // The answer alone is shown.
    } else if (this.#isGuided) {
      holder.replaceChildren(this.#guided.draw());
    } else {
      holder.replaceChildren(this.#allQuestions());
    }
    form.refresh();
    this.#show();
    if (move && this.#isGuided) focusOn(holder.querySelector("legend, label, h3"));
  }

  #allQuestions() {
    this.#summary = new ErrorSummary();
    const submit = (event) => {
      event.preventDefault();
      this.#check();
    };
    return h(
      "form",
      { novalidate: true, submit },
      this.#summary.element,
      h("p", { class: "hint" }, t("optional")),
      this.#form.all(),
      h(
        "div",
        { class: "actions" },
        h("button", { type: "submit", class: "first", part: "button" }, t("see_answer")),
      ),
    );
  }

  // An error is shown when the reader leaves the field, and not while typing in it.
  #left({ target, relatedTarget }) {
    const fields = [...this.#form.fields.values()].filter(
      ({ element }) => element.contains(target) && !element.contains(relatedTarget),
    );
    for (const { path } of fields) this.#state.errorsFor.add(path);
    if (fields.length === 0 || !this.#found) return;
    const tell = bound(() => this.#tellErrors());
    // If a mouse button is down, wait: the error would move what is being clicked away from the pointer.
    if (!document.documentElement.matches(":active")) tell();
    else addEventListener("mouseup", () => setTimeout(tell), { once: true });
  }

  // The result for what was entered. Fields replace `entered` at each change, so the same object has the same result.
  #assess() {
    const { entered, way } = this.#state;
    const about = [this.#voice, this.barred, entered, way];
    if (!this.#found || about.some((part, index) => part !== this.#found.about[index])) {
      const found = evaluate(this.#decision, entered, Form.notChosen(this.#decision, this.#state));
      this.#found = { about, ...found, ...(this.barred && { contradictions: [], answer: null }) };
    }
    return this.#found;
  }

  // A half-typed value is reported after the reader left its field, a contradiction at once. Both come from the last result:
  // an error that vanished while a mouse button was down would move the page under the pointer.
  #tellErrors() {
    const all = errorsIn(this.#found);
    const { errors } = this.#found;
    this.#form.tell(all.filter((error) => !errors.includes(error) || this.#state.errorsFor.has(error.path)));
    if (this.#summary?.isShown) this.#summary.show(all, this.#form);
  }

  // Checks the whole form. Then it goes to the errors or, if there are none, to the answer.
  #check(move = true) {
    const all = errorsIn(this.#assess());
    for (const error of this.#found.errors) this.#state.errorsFor.add(error.path);
    this.#summary?.show(all, this.#form);
    this.#show();
    if (move) focusOn(this.#summary?.isShown ? this.#summary.element : this.#byId("answer-heading"));
  }

  // --- the answer ---

  #changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#act(() => {
        this.#show();
        this.#announcer.announce(this.#decision, () => this.#found);
      });
    }, PAUSE);
  }

  #show() {
    const decision = this.#decision;
    const found = this.#assess();
    const form = this.#form;
    const asking = !this.#isAnswer;
    if (asking) {
      this.#tellErrors();
      decision.foldAway?.(form, found, this.#state.entered);
    }
    const link = (path, text) => (asking ? button("link", text, () => this.#goTo(path)) : text);
    const page = { asking, link, questionAt: (path) => form.questionAt(path), shown: this.#state.shown };
    this.#panel.replaceChildren(...nodes(answerContent(decision, found, page, this.barred)));
    showInShort(this.#byId("so-far"), decision, found);
    if (found.answer) showEditions(this.#byId("edition"), found.answer);
    this.#host.told(found);
  }

  // Goes to the field of a path. In the guided layout its question becomes the one shown.
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
}
