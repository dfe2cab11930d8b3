// Whether the conditions of a placement are met. elements/decision.js says what each key means.

import { assessPlacement } from "../../core/index.js";
import { h } from "../../elements/dom.js";
import { date, t } from "../../elements/language.js";
import { examples } from "./examples.js";

// The note on a reason that the rules refuse for choosing a place, with its citation.
function refusedReason({ findings }) {
  const chosen = findings.find(({ rule, status }) => rule === "placement.criteria" && status === "not_met");
  return chosen?.notes?.map((note) => h("p", { class: "caution" }, note));
}

export default {
  word: "placement",
  decide: assessPlacement,
  outcomes: "PlacementOutcome",
  tones: { conditions_met: "yes", not_met: "no", undetermined: "open", referred: "part" },
  details: ({ voluntaryEnd }) => (voluntaryEnd ? [[t("placement.voluntary_end"), date(voluntaryEnd)]] : []),
  tables: refusedReason,
  compact: true,
  askFirst: ["/indianChild"],
  examples,
};
