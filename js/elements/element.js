// What all elements have in common. An element is one decision in a page. This file is about the page around it: attributes,
// language, forms and events. view/view.js draws the inside.

import { today } from "../core/index.js";
import { LANGUAGES } from "../core/languages.js";
import { lookUp } from "../core/locales.js";
import { decide } from "./evaluate.js";
import { fault, loadingFault } from "./faults.js";
import { speaking, t } from "./language.js";
import { ready } from "./ready.js";
import { acceptedVoice, isRecord, parsed, plainCopy, sentences } from "./settings.js";
import { stylesOf } from "./style.js";
import { View } from "./view/view.js";

const MODES = ["form", "guided", "answer"];

export class Part301Element extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = [
    "mode",
    "as-of",
    "calendar",
    "value",
    "name",
    "required",
    "tools",
    "autocomplete",
  ];
  /**
   * The decision that the element is about. Each element has its own.
   *
   * @type {import("./decision.js").Decision}
   */
  static decision;

  #internals = this.attachInternals();
  #view;
  #voice; // undefined until everything is loaded
  #texts;
  #wanted; // the language that was asked for last
  #given; // what `value` was set to. Undefined if the attribute decides
  #pending; // the state of a form, to be restored when everything is loaded
  #calendar; // the calendar, if it is an object
  #messages = {};
  #faults = []; // what is refused of the calendar and the messages
  #shown = { faults: [] }; // the faults shown last, and their language
  #told; // the result that the last event reported
  #isDisabled = false;
  #observer;
  #paper = {
    handleEvent: ({ type }) => {
      if (type === "beforeprint") this.#folds = this.#view.unfold();
      else this.#folds?.();
    },
  };
  #folds;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = stylesOf(this.constructor.decision);
    this.#view = new View(this.constructor.decision, root, {
      fresh: () => this.#prefill({}),
      layout: (mode) => (this.mode = mode),
      told: (found) => this.#tell(found),
    });
    // A form that is about to be sent also checks the element.
    this.addEventListener("invalid", () => this.#voice && this.#view.check({ move: false }));
  }

  // --- attributes and properties ---

  /** The layout: form, guided, or answer. */
  get mode() {
    const mode = this.getAttribute("mode");
    return MODES.includes(mode) ? mode : "form";
  }
  set mode(mode) {
    this.setAttribute("mode", mode);
  }

  /** The day asked about, as 2026-03-02. */
  get asOf() {
    return this.getAttribute("as-of");
  }
  set asOf(day) {
    this.#reflect("as-of", day);
  }

  /** The calendar that counts business days: a name, or what the option `calendar` of a call takes. */
  get calendar() {
    return this.#calendar ?? this.getAttribute("calendar");
  }
  set calendar(calendar) {
    this.#reflect("calendar", typeof calendar === "object" && calendar ? JSON.stringify(calendar) : calendar);
  }

  /** The facts that were entered, without half-typed values. Setting them fills them in. */
  get value() {
    return structuredClone(this.#view.found?.facts ?? this.#given ?? parsed(this, "value").json ?? {});
  }
  set value(facts) {
    this.#given = plainCopy(facts ?? {});
    if (this.#voice) this.#refill();
  }

  /** The answer of the decision's function. Null while there is none. */
  get answer() {
    return this.#view.found?.answer ?? null;
  }

  /** What is wrong with what was entered: [{ path, message }]. */
  get problems() {
    if (!this.#voice) return [];
    return this.#view.problems().map(({ path, message }) => ({ path, message }));
  }

  /**
   * Texts that replace others, by language and id: { en: { "relative.kin": "…", "ui.see_answer": "…" } }. Ids that begin with
   * "ui." are those of the element's own texts.
   */
  get messages() {
    return this.#messages;
  }
  set messages(messages) {
    this.#messages = messages ?? {};
    if (this.#voice) this.#draw();
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }
  set name(name) {
    this.setAttribute("name", name);
  }
  get disabled() {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }
  get required() {
    return this.hasAttribute("required");
  }
  set required(required) {
    this.toggleAttribute("required", Boolean(required));
  }
  get tools() {
    return this.hasAttribute("tools");
  }
  set tools(tools) {
    this.toggleAttribute("tools", Boolean(tools));
  }

  #reflect(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#voice) return;
    if (name === "value") {
      this.#given = undefined;
      this.#refill();
    } else if (name === "as-of") {
      if (now !== null) this.#view.put("asOf", this.#readDay());
      this.#view.draw(this.#voice);
      this.#complain();
    } else if (name === "mode" && this.#view.settings.mode === this.mode && MODES.includes(now)) {
      this.#complain(); // the reader chose the layout, so it is drawn already
    } else if (["name", "required", "autocomplete"].includes(name)) {
      this.#submit();
    } else {
      this.#draw();
    }
  }

  // --- in the page ---

  connectedCallback() {
    // A property that was set before the class was defined hides the accessor. Set it again.
    for (const name of ["value", "messages", "calendar", "mode", "asOf"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#observer = new MutationObserver(() => this.#speak());
    for (let root = this.getRootNode(); root; root = root.host?.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
    }
    for (const type of ["beforeprint", "afterprint"]) addEventListener(type, this.#paper);
    this.#speak();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    for (const type of ["beforeprint", "afterprint"]) removeEventListener(type, this.#paper);
    this.#view.rest();
  }

  /** The language of the nearest `lang` around the element, or the default if that language has no texts. */
  get #language() {
    for (let node = this; node; node = node.parentNode ?? node.host) {
      const tag = node.getAttribute?.("lang");
      if (tag !== null && tag !== undefined) return lookUp(tag, LANGUAGES) ?? LANGUAGES[0];
    }
    return LANGUAGES[0];
  }

  async #speak() {
    const lang = this.#language;
    if (lang === this.#wanted) return;
    this.#wanted = lang;
    try {
      const texts = await ready(lang);
      if (lang !== this.#wanted) return; // another language was asked for meanwhile
      this.#texts = texts;
      this.#draw();
    } catch (error) {
      if (lang !== this.#wanted) return;
      this.#wanted = this.#voice?.lang; // stay with this language, and try the other one again later
      this.#complain([loadingFault(lang, error)], lang);
    }
  }

  // Draws everything from the current attributes.
  #draw() {
    const isFirst = !this.#voice;
    const lang = this.#wanted;
    const faults = [];
    const given = { messages: this.#messages[lang], calendar: this.#readCalendar(faults) };
    const barred = faults.length > 0;
    this.#voice = acceptedVoice(this.constructor.decision, lang, this.#texts, given, faults);
    Object.assign(this.#view.settings, { mode: this.mode, tools: this.tools, disabled: this.#isDisabled });
    this.#view.barred = barred || faults.some(({ code }) => code === "calendar");
    this.#faults = faults;
    if (isFirst) {
      this.#fill();
      if (this.#pending) this.#view.restore(this.#pending);
    }
    this.#view.draw(this.#voice);
    this.#complain();
  }

  // --- reading the attributes ---

  #readCalendar(faults) {
    this.#calendar = undefined;
    const text = this.getAttribute("calendar");
    if (text === null || !/^\s*[[{]/.test(text)) return text?.trim();
    const { json, error } = parsed(this, "calendar");
    if (error) faults.push(fault(this.#wanted, "calendar_json", { why: error.message, cause: error }));
    return (this.#calendar = json);
  }

  // Facts with the day asked about. The attribute goes first, then the facts. If there are fields to change it, it is today.
  #prefill(facts) {
    const { asOf = this.mode === "answer" ? undefined : today(), ...others } = facts;
    const day = this.getAttribute("as-of") === null ? asOf : this.#readDay();
    return day === undefined ? others : { ...others, asOf: day };
  }

  #readDay() {
    const text = this.asOf.trim();
    const { refused } = this.#decide({ ...this.constructor.decision.startingFacts, asOf: text });
    return refused.length === 0 ? text : undefined;
  }

  #decide(facts) {
    return speaking(this.#voice, () => decide(this.constructor.decision, facts));
  }

  #refill() {
    this.#fill();
    this.#view.draw(this.#voice);
    this.#complain();
  }

  #fill() {
    const { startingFacts } = this.constructor.decision;
    const facts = this.#given ?? parsed(this, "value").json ?? {};
    this.#view.fill(this.#prefill(isRecord(facts) ? this.#decide({ ...startingFacts, ...facts }).facts : {}));
  }

  // What is wrong with the current attributes.
  #attributeFaults() {
    const lang = this.#wanted;
    const faults = [];
    const mode = this.getAttribute("mode");
    if (mode !== null && !MODES.includes(mode)) faults.push(fault(lang, "mode", { got: mode }));
    if (this.asOf !== null && this.#readDay() === undefined) {
      faults.push(fault(lang, "as_of", { got: this.asOf }));
    }
    const { json = {}, error } = this.#given === undefined ? parsed(this, "value") : { json: this.#given };
    if (error) {
      faults.push(fault(lang, "value_json", { why: error.message, cause: error }));
    } else if (!isRecord(json)) {
      faults.push(fault(lang, "value_type"));
    } else {
      const { refused } = this.#decide({ ...this.constructor.decision.startingFacts, ...json });
      if (refused.length > 0) faults.push(fault(lang, "value", { why: sentences(refused) }));
    }
    return faults;
  }

  // Shows all faults, and reports each new one to the page with an event.
  #complain(loading, lang = this.#wanted) {
    const faults = loading ?? [...this.#faults, ...this.#attributeFaults()];
    const before = this.#shown;
    this.#shown = { lang, faults };
    const messages = faults.map(({ message }) => message);
    this.#view.complain(messages, lang);
    // The same fault in another language is not new.
    const key = lang === before.lang ? "message" : "code";
    for (const { code, message, cause } of faults) {
      const isNew = before.faults.every((fault) => fault[key] !== { code, message }[key]);
      if (isNew) this.#raise("part301-error", { code, message, cause });
    }
  }

  // --- in a form ---

  get form() {
    return this.#internals.form;
  }
  get labels() {
    return this.#internals.labels;
  }
  get type() {
    return this.localName;
  }
  get validity() {
    return this.#internals.validity;
  }
  get validationMessage() {
    return this.#internals.validationMessage;
  }
  get willValidate() {
    return this.#internals.willValidate;
  }
  checkValidity() {
    return this.#internals.checkValidity();
  }
  reportValidity() {
    return this.#internals.reportValidity();
  }

  formResetCallback() {
    this.#given = undefined;
    if (this.#voice) this.#refill();
  }

  formDisabledCallback(disabled) {
    this.#isDisabled = disabled;
    if (this.#voice) this.#draw();
  }

  formStateRestoreCallback(state) {
    if (typeof state !== "string") return;
    this.#pending = JSON.parse(state);
    if (!this.#voice) return;
    this.#view.restore(this.#pending);
    this.#view.draw(this.#voice);
  }

  /** Moves the focus to the first question, unless the focus is inside already. */
  focus(options) {
    if (this.shadowRoot.activeElement) return;
    if (this.#voice) this.#view.focus();
    else super.focus(options);
  }

  // A form gets two entries: the facts as JSON under the name, and the outcome under the name with ".outcome". A browser may
  // keep what was entered only if the page says autocomplete="on".
  #submit() {
    const { facts, answer } = this.#view.found;
    const data = new FormData();
    if (this.name) {
      data.append(this.name, JSON.stringify(facts));
      if (answer?.outcome) data.append(`${this.name}.outcome`, answer.outcome);
    }
    const keeps = this.getAttribute("autocomplete") === "on";
    this.#internals.setFormValue(data, keeps ? JSON.stringify(this.#view.kept) : null);

    const [wrong] = this.#view.problems();
    if (wrong) {
      const { path, message, question } = wrong;
      this.#invalid({ customError: true }, `${question} ${message}`.trim(), path);
    } else if (this.#view.barred || !answer) {
      this.#invalid(
        { customError: true },
        speaking(this.#voice, () => t("answer_none")),
      );
    } else if (this.required && answer.missing.length > 0) {
      const text = speaking(this.#voice, () => t("required", { question: answer.missing[0].question }));
      this.#invalid({ valueMissing: true }, text, answer.missing[0].path);
    } else {
      this.#internals.setValidity({});
    }
  }

  #invalid(flags, message, path) {
    this.#internals.setValidity(flags, message, this.#view.control(path));
  }

  // --- events ---

  #tell(found) {
    this.#submit();
    if (found === this.#told) return;
    this.#told = found;
    const { facts, answer } = found;
    this.#raise("part301-answer", { facts: structuredClone(facts), answer, problems: this.problems });
  }

  #raise(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
