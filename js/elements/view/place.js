import { CONTROLS } from "../dom.js";

/**
 * Remembers where the focus is and what is unfolded. The function that it returns restores both after everything was drawn
 * anew.
 */
export function rememberPlace(root) {
  const active = root.activeElement;
  const id = active?.closest("[id]")?.id;
  const caret = active?.selectionStart;
  const folds = () => [...root.querySelectorAll(".content details")];
  const open = folds().map((details) => details.open);
  return () => {
    const now = folds();
    if (now.length === open.length) now.forEach((details, index) => (details.open = open[index]));
    const found = id && root.getElementById(id);
    if (!found) return;
    const target = found.matches(`a, ${CONTROLS}, [tabindex]`) ? found : found.querySelector(CONTROLS);
    target?.focus({ preventScroll: true });
    if (caret !== null && caret !== undefined) target?.setSelectionRange?.(caret, caret);
  };
}
