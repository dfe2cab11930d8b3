// Speaks SCORM 1.2 with a learning system. Each call may fail, return nonsense or throw. The lesson goes on in any case, and
// `failures` lists what failed.

const FARTHEST = 20; // the most frames between the page and the frame with the API

/**
 * The API of a learning system. It is in a frame above the page, in the window that opened the page, or above that.
 *
 * @param {Window} from
 * @returns {object | null}
 */
export function findApi(from) {
  return above(from) ?? above(quietly(() => from.top.opener)) ?? above(quietly(() => from.opener));
}

function above(frame) {
  for (let most = FARTHEST; frame && most > 0; most--) {
    const here = frame;
    const api = quietly(() => here.API);
    if (quietly(() => typeof api.LMSInitialize) === "function") return api;
    const next = quietly(() => here.parent);
    if (!next || next === here) break;
    frame = next;
  }
  return null;
}

// A frame of another origin throws at every access.
function quietly(look) {
  try {
    return look() ?? null;
  } catch {
    return null;
  }
}

/**
 * Connects to the learning system, if there is one.
 *
 * @param {Window} from
 * @param {() => number} now milliseconds
 * @returns {Scorm | null}
 */
export function connect(from, now) {
  const api = findApi(from);
  return api ? new Scorm(api, now) : null;
}

class Scorm {
  /** The calls that failed, in order: { call, code, text }. */
  failures = [];
  #api;
  #now;
  #since;
  #open = false;
  #interactions = -1; // the next number, or -1 if the system does not keep interactions

  constructor(api, now) {
    this.#api = api;
    this.#now = now;
    this.#since = now();
    this.#open = this.#call("LMSInitialize", "");
    if (!this.#open) return;
    if (["not attempted", ""].includes(this.#get("cmi.core.lesson_status"))) {
      this.#set("cmi.core.lesson_status", "incomplete");
    }
    this.#set("cmi.core.score.min", "0");
    this.#set("cmi.core.score.max", "100");
    // Interactions are optional in the standard, so a system may lack them.
    const count = Number.parseInt(this.#get("cmi.interactions._count", { optional: true }), 10);
    this.#interactions = Number.isNaN(count) ? -1 : count;
  }

  /** Whether every call so far succeeded. */
  get works() {
    return this.#open && this.failures.length === 0;
  }

  /** What the system kept from the last session, or "". */
  resume() {
    return this.#open ? this.#get("cmi.suspend_data") : "";
  }

  /** Reports the score `raw`, from 0 to 100, what to keep for the next session, and the case that the learner is at. */
  report({ raw, done, kept, at }) {
    if (!this.#open) return;
    this.#set("cmi.core.score.raw", String(raw));
    // The system itself decides between passed and failed, by its mastery score.
    const status = this.#get("cmi.core.lesson_status");
    if (done && !["completed", "passed", "failed"].includes(status)) {
      this.#set("cmi.core.lesson_status", "completed");
    }
    this.#set("cmi.core.lesson_location", at);
    this.#set("cmi.suspend_data", kept);
    this.#set("cmi.core.exit", done ? "" : "suspend");
    this.#call("LMSCommit", "");
  }

  /** Reports one answer. `chosen` and `right` count from 0. The standard wants letters. */
  answered({ id, chosen, right }) {
    if (!this.#open || this.#interactions < 0) return;
    const letter = (number) => String.fromCharCode(97 + number);
    const values = {
      id,
      type: "choice",
      "correct_responses.0.pattern": letter(right),
      student_response: letter(chosen),
      result: chosen === right ? "correct" : "wrong",
    };
    for (const [name, value] of Object.entries(values)) {
      if (!this.#set(`cmi.interactions.${this.#interactions}.${name}`, value, { optional: true })) {
        this.#interactions = -1; // the system does not keep them after all
        return;
      }
    }
    this.#interactions += 1;
  }

  /** Ends the session. Nothing can be reported after it. */
  finish() {
    if (!this.#open) return;
    this.#set("cmi.core.session_time", duration(this.#now() - this.#since));
    this.#call("LMSCommit", "");
    this.#call("LMSFinish", "");
    this.#open = false;
  }

  #get(name, { optional } = {}) {
    const value = this.#try("LMSGetValue", [name]);
    const wrong = value === undefined || this.#lastError();
    if (wrong && !optional) this.#fail(`LMSGetValue ${name}`, wrong);
    return wrong ? "" : String(value ?? "");
  }

  #set(name, value, { optional } = {}) {
    const result = this.#try("LMSSetValue", [name, value]);
    if (String(result) === "true") return true;
    if (!optional) this.#fail(`LMSSetValue ${name}`, this.#lastError());
    return false;
  }

  #call(name, ...given) {
    if (String(this.#try(name, given)) === "true") return true;
    this.#fail(name, this.#lastError());
    return false;
  }

  #try(name, given) {
    try {
      return this.#api[name](...given);
    } catch {
      return undefined;
    }
  }

  // The error code of the last call. Undefined if there was no error.
  #lastError() {
    const code = String(this.#try("LMSGetLastError", []) ?? "");
    return code === "0" || code === "" ? undefined : code;
  }

  #fail(call, code) {
    const text = typeof code === "string" ? this.#try("LMSGetErrorString", [code]) : undefined;
    this.failures.push({ call, code: typeof code === "string" ? code : "", text: String(text ?? "") });
  }
}

/** A span of time in the standard's format: HHHH:MM:SS.SS. */
export function duration(milliseconds) {
  const hundredths = Math.max(0, Math.min(Math.round(milliseconds / 10), 9999 * 360_000));
  const two = (number) => String(number).padStart(2, "0");
  const hours = String(Math.floor(hundredths / 360_000)).padStart(4, "0");
  const minutes = two(Math.floor(hundredths / 6000) % 60);
  return `${hours}:${minutes}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}
