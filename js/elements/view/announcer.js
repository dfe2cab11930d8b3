import { headlineOf } from "../answer/outcome.js";
import { h } from "../dom.js";
import { bound, t } from "../language.js";

const PAUSE = 1000; // ms

/** Tells a screen reader about a new answer. It waits for a pause, so that it does not talk while somebody types. */
export class Announcer {
  element = h("p", { id: "announcer", class: "out-of-sight", role: "status" });
  #timer;
  #said = "";

  announce(decision, found) {
    this.rest();
    this.#timer = setTimeout(
      bound(() => {
        const text = announcement(decision, found());
        if (text !== this.#said) this.element.textContent = this.#said = text;
      }),
      PAUSE,
    );
  }

  /** Says nothing more until the next answer. */
  rest() {
    clearTimeout(this.#timer);
  }
}

function announcement(decision, found) {
  const { answer } = found;
  const { text: outcome } = headlineOf(decision, found);
  if (!answer) return `${decision.headline ? `${outcome}. ` : ""}${t("announce_contradiction")}`;
  const count = answer.missing.length;
  return count > 0 ? t("announce", { outcome, count }) : t("announce_settled", { outcome });
}
