import { h, icon } from "../dom.js";
import { capital, word } from "../language.js";

// The sign for each status of a rule, a duty or a deadline.
const SIGNS = {
  met: "yes",
  not_met: "no",
  unknown: "open",
  not_applicable: "aside",
  pending: "running",
  open: "running",
  done: "yes",
  done_late: "no",
  overdue: "no",
  waiting: "open",
};

/** A status with its sign; `list` has the words for its code. */
export const status = (list, code) =>
  h("p", { class: `status is-${SIGNS[code]}` }, icon(SIGNS[code]), " ", capital(word(list, code)));
