// What all the elements are: one decision each, to be answered in a page. Here is what the element is to the page
// around it: its attributes, its language, its place in a form, its events. view.js draws what is inside.

import { Part301Error, today } from "../index.js";
import { lookUp } from "../locales.js";
import { decide } from "./facts.js";
import { fault, loadingFault } from "./faults.js";
import { LANGUAGES, Voice, speaking, t } from "./language.js";
import { ready } from "./ready.js";
import { styles } from "./style.js";
import { View } from "./view.js";

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
  /** The row of decisions.js; each element has its own. */
  static decision;

  #internals = this.attachInternals();
  #view;
  #voice; // undefined until everything is loaded
  #texts;
  #wanted; // the language asked for last
  #given; // what `value` was set to, unless the attribute holds
  #pending; // a form's state, to be restored once there is a form
  #calendar; // set as an object
  #messages = {};
  #faults = []; // what of the calendar and the messages is not taken
  #shown = { faults: [] }; // all that was told last, and in which language
  #told; // what the last event told of
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
    root.adoptedStyleSheets = styles();
    this.#view = new View(this.constructor.decision, root, {
      fresh: () => this.#prefill({}),
      layout: (mode) => (this.mode = mode),
      told: (found) => this.#tell(found),
    });
    // Told by a form that is to be sent, too.
    this.addEventListener("invalid", () => this.#voice && this.#view.check({ move: false }));
  }

  // --- attributes and properties ---

  /** form, guided, or answer. */
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

  /** What business days are counted by: a name, or what a call's `calendar` takes. */
  get calendar() {
    return this.#calendar ?? this.getAttribute("calendar");
  }
  set calendar(calendar) {
    this.#reflect("calendar", typeof calendar === "object" && calendar ? JSON.stringify(calendar) : calendar);
  }

  /** The facts: as entered so far, without what is half typed; setting it fills them in. */
  get value() {
    return structuredClone(this.#view.found?.facts ?? this.#given ?? this.#parsed("value").json ?? {});
  }
  set value(facts) {
    this.#given = plain(facts ?? {});
    if (this.#voice) this.#refill();
  }

  /** The answer, as the decision's function gives it; null while there is none. */
  get answer() {
    return this.#view.found?.answer ?? null;
  }

  /** What is wrong with what was entered: [{ path, message }]. */
  get problems() {
    if (!this.#voice) return [];
    return this.#view.problems().map(({ path, message }) => ({ path, message }));
  }

  /**
   * Texts in place of some, by language and id: { en: { "relative.kin": "…", "ui.see_answer": "…" } }. Those whose ids
   * begin with "ui." are the element's own.
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
      this.#complain(); // the reader chose it: it is drawn already
    } else if (["name", "required", "autocomplete"].includes(name)) {
      this.#submit();
    } else {
      this.#draw();
    }
  }

  // --- in the page ---

  connectedCallback() {
    // What was set before this class was known stands in the way of the properties.
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

  /** The language of the nearest element around it that says one; English if it is none of those there are. */
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
      if (lang !== this.#wanted) return; // another was asked for meanwhile
      this.#texts = texts;
      this.#draw();
    } catch (error) {
      if (lang !== this.#wanted) return;
      this.#wanted = this.#voice?.lang; // the one still spoken; the other is tried again
      this.#complain([loadingFault(lang, error)], lang);
    }
  }

  // Everything, from the attributes as they are now.
  #draw() {
    const isFirst = !this.#voice;
    const lang = this.#wanted;
    const faults = [];
    const given = { messages: this.#messages[lang], calendar: this.#readCalendar(faults) };
    const barred = faults.length > 0;
    this.#voice = this.#voiceFor(lang, given, faults);
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

  // --- what it is told, as far as it can be taken ---

  #parsed(name) {
    const text = this.getAttribute(name);
    try {
      return { json: text === null ? undefined : JSON.parse(text) };
    } catch (error) {
      return { error };
    }
  }

  #readCalendar(faults) {
    this.#calendar = undefined;
    const text = this.getAttribute("calendar");
    if (text === null || !/^\s*[[{]/.test(text)) return text?.trim();
    const { json, error } = this.#parsed("calendar");
    if (error) faults.push(fault(this.#wanted, "calendar_json", { why: error.message, cause: error }));
    return (this.#calendar = json);
  }

  // The voice, without what the engine does not take of it.
  #voiceFor(lang, given, faults) {
    const voice = new Voice(lang, this.#texts, given);
    const [calendar, messages] = speaking(voice, () => {
      try {
        this.constructor.decision.decide(this.constructor.decision.start ?? {}, voice.options);
        return [[], []];
      } catch (error) {
        if (!(error instanceof Part301Error)) throw error;
        const of = (key) => error.problems.filter(({ path }) => path.startsWith(`/options/${key}`));
        return [of("calendar"), of("messages")];
      }
    });
    if (calendar.length + messages.length === 0) return voice;
    if (calendar.length > 0) faults.push(fault(lang, "calendar", { why: sentences(calendar) }));
    if (messages.length > 0) faults.push(fault(lang, "messages", { why: sentences(messages) }));
    const bad = new Set(messages.map(({ path }) => path));
    return new Voice(lang, this.#texts, {
      messages: bad.has("/options/messages")
        ? {}
        : Object.fromEntries(
            Object.entries(given.messages ?? {}).filter(([id]) => !bad.has(`/options/messages/${id}`)),
          ),
      calendar: calendar.length > 0 ? undefined : given.calendar,
    });
  }

  // Facts with the day asked about: the attribute's, theirs, or where one can see and change it today.
  #prefill(facts) {
    const { asOf = this.mode === "answer" ? undefined : today(), ...others } = facts;
    const day = this.getAttribute("as-of") === null ? asOf : this.#readDay();
    return day === undefined ? others : { ...others, asOf: day };
  }

  #readDay() {
    const text = this.asOf.trim();
    const { refused } = this.#decide({ ...this.constructor.decision.start, asOf: text });
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
    const { start } = this.constructor.decision;
    const facts = this.#given ?? this.#parsed("value").json ?? {};
    this.#view.fill(this.#prefill(isRecord(facts) ? this.#decide({ ...start, ...facts }).facts : {}));
  }

  // What is wrong with the attributes, as they are now.
  #attributeFaults() {
    const lang = this.#wanted;
    const faults = [];
    const mode = this.getAttribute("mode");
    if (mode !== null && !MODES.includes(mode)) faults.push(fault(lang, "mode", { got: mode }));
    if (this.asOf !== null && this.#readDay() === undefined) {
      faults.push(fault(lang, "as_of", { got: this.asOf }));
    }
    const { json = {}, error } = this.#given === undefined ? this.#parsed("value") : { json: this.#given };
    if (error) {
      faults.push(fault(lang, "value_json", { why: error.message, cause: error }));
    } else if (!isRecord(json)) {
      faults.push(fault(lang, "value_type"));
    } else {
      const { refused } = this.#decide({ ...this.constructor.decision.start, ...json });
      if (refused.length > 0) faults.push(fault(lang, "value", { why: sentences(refused) }));
    }
    return faults;
  }

  // Shows all faults, and tells the page of each that is new.
  #complain(loading, lang = this.#wanted) {
    const faults = loading ?? [...this.#faults, ...this.#attributeFaults()];
    const before = this.#shown;
    this.#shown = { lang, faults };
    const messages = faults.map(({ message }) => message);
    this.#view.complain(messages, lang);
    // The same in another language is nothing new.
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

  /** Moves the focus to the first question, unless it is in here already. */
  focus(options) {
    if (this.shadowRoot.activeElement) return;
    if (this.#voice) this.#view.focus();
    else super.focus(options);
  }

  // A form gets two entries: under the name the facts as JSON, as a call takes them; under the name with ".outcome" the
  // outcome. A browser that keeps forms gets none of it to keep unless autocomplete="on" asks for it.
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

  // --- what it tells ---

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

// A copy, so that nothing changes behind the element's back; of what is no plain data there is none.
function plain(facts) {
  try {
    return structuredClone(facts);
  } catch {
    return null;
  }
}

const sentences = (problems) => problems.map(({ message }) => message).join(" ");

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
