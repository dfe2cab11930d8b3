// What the elements know of each decision beyond its questions. Only word, decide, outcomes, tones and examples are
// needed; the rest is for a decision that wants it.

import { checkRelative, computeTimeline, decideChildInformation, decideDisclosure } from "../index.js";
import { CARING } from "./caring.js";
import { ago, beside, headline } from "./disclosure.js";
import { itemsTable } from "./items.js";
import { t } from "./language.js";
import { foldAway, lineInShort, linePanel } from "./timeline.js";
import { PLACING } from "./placing.js";
import { VISITING } from "./visiting.js";

/**
 * - word: names it in the package and in text/
 * - decide: the function
 * - outcomes: the list of its outcomes, and the tone of each: yes, no, open
 * - headline: the answer in words of its own, where the outcome's do not do; it then stands very large
 * - beside: what it gives beside the rest, as pairs of a term and a text
 * - table: what it gives beside the rest as a table
 * - open: how many groups of questions are unfolded from the start
 * - ways: keys of facts between which one chooses: whoever knows the one does not say the other
 * - paths: keys of lists that are kinship paths
 * - sets: lists of names of which most are ticked, group by group: { key, list (of words), groups (of codes),
 *   takesOthers }
 * - first: paths that the guided layout asks for before all others
 * - after: of a path that it asks for only after another, that other: how a review ended, after whether there is one
 * - panel, inShort, follow: where there is no outcome, what draws the answer, says it in few words, and folds away
 *   the questions that do not bear on it
 * - unfolded: paths of records that are open from the start
 * - rows: questions for yes or no stand in rows, their answers beside them, to be gone through quickly
 * - wide: the answer gets most of the page
 * - guided: false where one question at a time makes no sense
 * - fields: facts with fields of their own, by key
 * - table: what it gives beside the rest as pictures and tables
 * - start: facts that are there from the start
 * - examples: facts, or a function that gives them; their names stand in text/, in the same order
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
    word: "disclosure",
    decide: decideDisclosure,
    outcomes: "DisclosureOutcome",
    tones: { permitted: "yes", not_yet: "no", prohibited: "no", undetermined: "open" },
    headline,
    beside,
    open: 2,
    first: ["/recipient"],
    after: {
      "/redisclosurePurpose": "/isRedisclosure",
      "/noticeSentOn": "/specificNoticeGiven",
      "/reviewRequested": "/specificNoticeGiven",
      "/reviewRequestedOn": "/reviewRequested",
      "/reviewCompleted": "/reviewRequested",
      "/reviewResult": "/reviewCompleted",
      "/siblingLivesWithParent": "/permanencyGoal",
      "/necessaryForServices": "/permanencyGoal",
      "/inServicePlan": "/permanencyGoal",
    },
    examples: [
      {
        asOf: "2026-03-02",
        recipient: "school",
        isRedisclosure: false,
        qualifierMet: true,
        necessaryForServices: true,
        orderOfProtection: false,
        courtProhibits: false,
        generalNoticeGiven: true,
      },
      () => ({
        asOf: ago(0),
        recipient: "parent",
        isRedisclosure: false,
        orderOfProtection: false,
        courtProhibits: false,
        parentalRights: "intact",
        permanencyGoal: "return_home",
        assessmentComplete: true,
        assessmentLeadsConvictionCategory: "none",
        assessmentThreatenedViolence: false,
        assessmentExhibitedViolence: false,
        assessmentThreatenedAbductionOrHarm: false,
        determination: "release",
        noticeSentOn: ago(10),
        reviewRequested: false,
      }),
      {
        asOf: "2026-03-12",
        recipient: "other",
        isRedisclosure: false,
        necessaryForServices: true,
        inServicePlan: true,
        orderOfProtection: false,
        courtProhibits: false,
        noticeSentOn: "2026-03-01",
        reviewRequested: false,
      },
      {
        asOf: "2026-03-02",
        recipient: "parent",
        isRedisclosure: false,
        orderOfProtection: true,
        parentalRights: "terminated",
        permanencyGoal: "return_home",
        assessmentThreatenedViolence: true,
      },
      {
        asOf: "2026-03-02",
        recipient: "sibling_in_care",
        isRedisclosure: false,
        qualifierMet: true,
        necessaryForServices: true,
        recipientBirthDate: "2019-03-03",
        orderOfProtection: false,
        courtProhibits: false,
        bestInterestsAgainst: false,
      },
      () => ({
        asOf: ago(0),
        recipient: "sibling_caregiver",
        isRedisclosure: false,
        necessaryForServices: true,
        inServicePlan: true,
        orderOfProtection: false,
        courtProhibits: false,
        determination: "release",
        bestInterestsAgainst: false,
        noticeSentOn: ago(19),
        reviewRequestedOn: ago(10),
        reviewCompleted: false,
        childMovedOn: ago(12),
      }),
    ],
  },
  {
    word: "child_information",
    decide: decideChildInformation,
    outcomes: "ChildInformationOutcome",
    tones: { share: "yes", share_in_part: "part", withhold: "no", undetermined: "open" },
    beside: ({ form }) => (form ? [[t("child_information.form"), t(`child_information.forms.${form}`)]] : []),
    table: itemsTable,
    open: 1,
    first: ["/recipient"],
    sets: [
      {
        key: "items",
        list: "InformationItem",
        takesOthers: ({ recipient }) => !["caregiver", "guardian_ad_litem"].includes(recipient),
        groups: [
          ["first_name", "gender", "age"],
          [
            "medical_history",
            "medical_problems",
            "communicable_diseases",
            "immunizations",
            "insurance_and_medical_card",
          ],
          ["educational_history", "special_educational_needs", "iep", "ifsp", "plan_504"],
          [
            "service_plan_portion",
            "visitation_arrangements",
            "case_history",
            "legal_status",
            "permanency_goal",
            "placement_history",
            "placement_change_reasons",
            "former_caregiver_identity",
          ],
          [
            "criminal_history",
            "behavior_problems",
            "fire_setting",
            "perpetration_of_sexual_abuse",
            "destructive_behavior",
            "substance_abuse",
            "likes_and_dislikes",
            "other_background",
          ],
          ["mental_health_information", "mental_health_act_information", "hiv_aids_information"],
        ],
      },
    ],
    examples: [
      {
        asOf: "2026-03-02",
        recipient: "caregiver",
        items: [
          "medical_history",
          "immunizations",
          "insurance_and_medical_card",
          "educational_history",
          "iep",
          "visitation_arrangements",
          "likes_and_dislikes",
        ],
        placedOn: "2026-02-20",
        emergencyPlacement: false,
        caregiverType: "foster",
        supervisorApproved: true,
        receiptSigned: false,
        galCopyGiven: true,
        caseworkStaffPresent: true,
      },
      {
        asOf: "2026-03-02",
        recipient: "caregiver",
        items: [
          "medical_problems",
          "placement_history",
          "former_caregiver_identity",
          "mental_health_information",
          "hiv_aids_information",
        ],
        placedOn: "2026-02-27",
        emergencyPlacement: true,
        caregiverType: "relative",
        supervisorApproved: false,
      },
      () => ({
        asOf: "2026-03-02",
        recipient: "relative_notice",
        items: ["first_name", "gender", "age", "permanency_goal", t("child_information.example_item")],
        relativePoliceReport: false,
        relativeIndicatedFinding: false,
        relativeCourtFinding: false,
      }),
      {
        asOf: "2026-03-02",
        recipient: "relative_notice",
        items: ["first_name", "gender", "age"],
        relativePoliceReport: true,
      },
      {
        asOf: "2026-03-02",
        recipient: "guardian_ad_litem",
        items: ["medical_history", "case_history", "legal_status", "permanency_goal"],
        placedOn: "2026-02-06",
        emergencyPlacement: false,
        galCopyGiven: false,
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
  ...VISITING,
  ...PLACING,
  ...CARING,
];
