import { button, h } from "../dom.js";
import { bound, options, t } from "../language.js";

/** The buttons that copy the answer as JSON and print it. */
export function taking(decision, { facts, answer }) {
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
    const text = JSON.stringify({ decision: decision.word, facts, options: options(), answer }, null, 2);
    // A page that may not copy has no clipboard, so the call itself can throw.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(copied, () => failed(text));
  };
  return h(
    "div",
    { class: "taking" },
    button("second", t("copy"), copy),
    button("second", t("print"), () => window.print()),
    told,
    h("p", { class: "fine" }, t("engine", answer.engine)),
  );
}
