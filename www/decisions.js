// What the page knows of each decision beyond its questions. A decision appears when it stands here.

import { checkRelative, computeTimeline } from "/pkg/web.js";
import { t } from "./language.js";
import { foldAway, lineInShort, linePanel } from "./timeline.js";

/**
 * - word: names it in the package and in text/
 * - decide: the function
 * - outcomes: the list of its outcomes, and the tone of each: yes, no, open
 * - beside: what it gives beside the rest, as pairs of a term and a text
 * - open: how many groups of questions are unfolded from the start
 * - ways: keys of facts between which one chooses: whoever knows the one does not say the other
 * - paths: keys of lists that are kinship paths
 * - panel, inShort, follow: where there is no outcome, what draws the answer, says it in few words, and folds away
 *   the questions that do not bear on it
 * - unfolded: paths of records that are open from the start
 * - wide: the answer gets most of the page
 * - guided: false where one question at a time makes no sense
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
  {
    word: "timeline",
    decide: computeTimeline,
    panel: linePanel,
    inShort: lineInShort,
    follow: foldAway,
    open: 1,
    unfolded: ["/events", "/conditions"],
    wide: true,
    guided: false,
    examples: [
      {
        asOf: "2025-07-14",
        events: { legalCustody: "2025-06-30T16:30", temporaryCustody: "2025-07-01", placement: "2025-07-02" },
        conditions: {
          emergencyPlacement: false,
          goalReturnHome: true,
          siblingsApart: false,
          siblingGroup: false,
          relativePlacement: true,
          fictiveKin: false,
          licensed: false,
          specialised: false,
        },
        completed: { "due.health_screening": "2025-07-01T10:00", "due.caregiver_packet": "2025-07-02" },
      },
      {
        asOf: "2025-12-22",
        events: {
          temporaryCustody: "2025-12-15",
          siblingGroupCustody: "2025-12-15",
          placement: "2025-12-16",
          firstSiblingVisit: "2025-12-20",
        },
        conditions: { siblingsApart: true, siblingGroup: true, goalReturnHome: true, specialised: false },
      },
      {
        asOf: "2026-03-02",
        events: {
          grandparentRequest: "2026-02-02",
          reviewRequested: "2026-02-20",
          childBirth: "2013-03-05",
        },
        conditions: {
          siblingsApart: false,
          siblingGroup: false,
          relativePlacement: false,
          goalReturnHome: false,
          specialised: false,
        },
      },
    ],
  },
];
