// What the page knows of each decision beyond its questions. A decision appears when it stands here.

import { checkRelative } from "/pkg/web.js";
import { t } from "./language.js";
import { VISITING } from "./visiting.js";

/**
 * - word: names it in the package and in text/
 * - decide: the function
 * - outcomes: the list of its outcomes, and the tone of each: yes, no, open
 * - beside: what it gives beside the rest, as pairs of a term and a text
 * - open: how many groups of questions are unfolded from the start
 * - ways: keys of facts between which one chooses: whoever knows the one does not say the other
 * - paths: keys of lists that are kinship paths
 * - fields: facts with fields of their own, by key
 * - table: what it gives beside the rest as pictures and tables
 * - start: facts that are there from the start
 * - examples: facts; their names stand in text/, in the same order
 */
export const DECISIONS = [
  {
    word: "relative",
    decide: checkRelative,
    outcomes: "RelativeOutcome",
    tones: { relative: "yes", not_relative: "no", undetermined: "open" },
    beside({ relationship, basis, findings }) {
      const counted = findings.find((finding) => finding.rule === basis);
      return [
        relationship && [t("relative.tie"), relationship.join(t("path_or"))],
        counted && [t("relative.basis"), counted.citation],
      ].filter(Boolean);
    },
    open: 2,
    ways: [["relationship", "tieBy", "spouseOf", "spouseKind"], ["kinPath"]],
    paths: ["kinPath"],
    examples: [
      {
        asOf: "2026-03-02",
        personBirthDate: "1971-05-14",
        personIsLegalParent: false,
        relationship: "great_aunt",
        side: "maternal",
      },
      {
        asOf: "2026-03-02",
        personAge: 44,
        personIsLegalParent: false,
        kinPath: ["mother", "mother", "sister", "daughter"],
      },
      {
        asOf: "2026-03-02",
        personAge: 33,
        personIsLegalParent: false,
        relationship: "uncle",
        side: "paternal",
        paternityRoute: "acknowledgment",
        acknowledgmentEffective: true,
        acknowledgmentRescinded: true,
      },
      {
        asOf: "2026-03-02",
        personAge: 40,
        personIsLegalParent: false,
        relationship: "none",
        spouseOf: "none",
        unrelatedByBirthOrMarriage: true,
        tiesSignificant: true,
        tiesWith: "family",
        tiesBeforePlacement: true,
      },
      {
        asOf: "2026-03-02",
        personBirthDate: "2005-05-04",
        personIsLegalParent: false,
        relationship: "first_cousin",
        side: "maternal",
      },
      {
        asOf: "2026-03-02",
        personBirthDate: "1985-09-30",
        personIsLegalParent: false,
        relationship: "none",
        spouseOf: "none",
        unrelatedByBirthOrMarriage: true,
        tiesSignificant: false,
        currentFosterParent: true,
        inDepartmentCustody: true,
        placedWithPersonSince: "2025-03-03",
        familyLike: true,
        permanentConnectionIdentified: true,
        godparentSponsor: false,
        godparentEntrusted: false,
        siblingPlacedTogether: false,
        wasAdopted: false,
      },
    ],
  },
  ...VISITING,
];
