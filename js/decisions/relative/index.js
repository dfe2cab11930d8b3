// Whether a person counts as a relative of the child. elements/decision.js says what each key means.

import { checkRelative } from "../../core/index.js";
import { t } from "../../elements/language.js";
import { examples } from "./examples.js";
import { kinshipPathField } from "./path.js";

export default {
  word: "relative",
  decide: checkRelative,
  outcomes: "RelativeOutcome",
  tones: { relative: "yes", not_relative: "no", undetermined: "open" },
  details({ relationship, basis, findings }) {
    const counted = findings.find((finding) => finding.rule === basis);
    return [
      relationship && [t("relative.tie"), relationship.join(t("path_or"))],
      counted && [t("relative.basis"), counted.citation],
    ].filter(Boolean);
  },
  openGroups: 2,
  alternatives: [["relationship", "tieBy", "spouseOf", "spouseKind"], ["kinPath"]],
  fields: { kinPath: kinshipPathField },
  paths: ["kinPath"],
  examples,
};
