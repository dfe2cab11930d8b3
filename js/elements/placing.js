// The decisions on a relative's home and on placing a child, as decisions.js describes such rows.

import {
  assessPlacement,
  assessRelativeHome,
  assessSiblingPlacement,
  assessSpecialisedCare,
  screenConvictions,
} from "../index.js";
import { historyTable } from "./history.js";
import { h } from "./dom.js";
import { capital, date, t } from "./language.js";
import { offenceField } from "./offence.js";
import { ticksField } from "./ticks.js";

const CONDITIONS = { conditions_met: "yes", not_met: "no", undetermined: "open" };

const yesOrNo = (value) => t(value ? "yes" : "no");
const allYes = (...keys) => Object.fromEntries(keys.map((key) => [key, true]));

const convicted = (offence, more) => ({
  who: "relative_caregiver",
  convicted: true,
  convictedUnder: "illinois",
  offence,
  ...more,
});
const inDueForm = {
  waiverRequest: "in_writing",
  ...allYes(
    "ageAtConvictionGiven",
    "timeElapsedGiven",
    "relationToCareGiven",
    "rehabilitationEvidenceGiven",
    "communityOpinionsGiven",
  ),
};

// A home of which every condition is said to hold.
const home = {
  asOf: "2026-05-04",
  childBirthDate: "2018-03-01",
  caregiverKind: "relative",
  licensed: false,
  childFeelings: "at_ease",
  reasonToBelieveSafe: true,
  ...allYes(
    "caresForPermittedNumber",
    "protectsFromHarm",
    "keepsCustody",
    "housesNoPerpetrator",
    "tellsHouseholdChanges",
    "tellsAddressChanges",
    "seeksTreatmentConsent",
    "staysInState",
    "keepsVisitationPlan",
    "worksTowardGoal",
    "supervises",
    "noCorporalPunishment",
    "agreesToLockFirearms",
    "agreesToBackgroundCheck",
    "agreementSigned",
  ),
  household: [
    {
      age: 54,
      ...allYes("cantsChecked", "sexOffenderRegistryChecked", "leadsChecked", "authorizationSigned"),
    },
  ],
  resultsCommunicated: true,
  abuseReportExists: false,
  ...allYes(
    "homeVisited",
    "freeOfHazards",
    "dangerousThingsOutOfReach",
    "firearmsLocked",
    "utilitiesWork",
    "sleepingSuitable",
    "mealsSufficient",
    "supervisionAssured",
    "basicNecessities",
    "healthCare",
    "nobodyIllOrImpaired",
    "noSubstanceAbuse",
    "reachable",
    "cooperatesWithPlan",
    "speaksLanguage",
  ),
  childSpecialNeeds: false,
  convictions: [],
};

// Siblings apart, all that is asked of it done; on which ground is for the example to say.
const apart = {
  asOf: "2026-03-20",
  hasSibling: true,
  siblingsPlacedApart: true,
  ...allYes("apartReasonsInPlan", "jointEffortsInPlan", "jointEffortsInCaseFile"),
  ...allYes("asManyTogether", "proximityEfforts", "caregiverSupportsTie"),
  firstCaseReviewHeld: false,
  placementChanged: false,
  needsPlacement: false,
  relativesWillingToShare: false,
  relativeCaregiver: false,
  stepSiblingsEnteredTogether: false,
  formerCareSibling: "none",
};

const fosterHome = {
  asOf: "2026-03-20",
  indianChild: false,
  hearingImpairedPupil: false,
  placementReason: "neglect",
  preservationFinding: "would_not_protect",
  legalAuthority: "juvenile_court",
  emergencyPlacement: false,
  setting: "foster_home",
  placedOn: "2026-03-10",
  licensed: true,
  removedFromCustodialParent: true,
  nonCustodialParent: "unsuitable",
  ...allYes("consistentWithNeeds", "leastRestrictiveConsidered", "proximityConsidered"),
  ...allYes("abilityConsidered", "siblingsConsidered"),
  denialReason: "not_denied",
  clearanceObtained: true,
  clearanceInformationFalse: false,
  ...allYes("enrolledInSchool", "educationalServicesReceived"),
};

const specialised = {
  asOf: "2026-03-20",
  careStatus: "in_care",
  specialNeed: "medical",
  cansComplete: true,
  assessmentSource: "child_protection_referral",
  ...allYes("functioningConsidered", "involvementConsidered", "intensityConsidered"),
  ...allYes("caregiverPartConsidered", "requiresSpecializedCare"),
  placedOn: "2025-01-15",
  treatmentPlanOn: "2025-02-01",
  ...allYes("caregiversAssessed", "childTrainingDone", "caregiversSupportVisits"),
  ...allYes("caregiversCanMeetNeeds", "caregiversCanTransport"),
  trainingHoursLastYear: 12,
  visitsLastMonth: 3,
  homeVisitsLastMonth: 1,
  ...allYes("servicesArranged", "providersContactedLastMonth", "reportsLastQuarter"),
  ...allYes("teamMeetingLastQuarter", "caseReviewLastHalfYear", "planReviewedLastYear", "reviewByUnit"),
  needsUnmet: false,
  servicesInServicePlan: true,
  assessorQualification: "lcsw",
  allImplemented: true,
};

// What was noted on how the place was chosen: a reason that the rules refuse, with its citation.
function refusedReason({ findings }) {
  const chosen = findings.find(({ rule, status }) => rule === "placement.criteria" && status === "not_met");
  return chosen?.notes?.map((note) => h("p", { class: "caution" }, note));
}

export const PLACING = [
  {
    word: "convictions",
    decide: screenConvictions,
    outcomes: "ConvictionsOutcome",
    tones: { no_bar: "yes", waived: "part", barred: "no", undetermined: "open" },
    beside: ({ waivableBy }) =>
      waivableBy ? [[t("convictions.waivable_by"), t(`convictions.waivers.${waivableBy}`)]] : [],
    table: historyTable,
    fields: { offence: offenceField },
    rows: true,
    first: ["/convictions", "/waiver"],
    examples: [
      {
        asOf: "2026-05-04",
        convictions: [convicted("kidnapping")],
        waiver: "not_requested",
      },
      {
        asOf: "2026-05-04",
        convictions: [convicted("kidnapping"), convicted("murder", { who: "adult_member" })],
        waiver: "by_designated_staff",
        ...inDueForm,
        extraordinaryCircumstances: false,
        ...allYes("rehabilitated", "homeInBestInterests", "waiverDocumented"),
      },
      {
        asOf: "2026-05-04",
        convictions: [convicted("methamphetamine_act")],
        waiver: "by_designated_staff",
        ...inDueForm,
        waiverRequest: "oral_confirmed",
        extraordinaryCircumstances: false,
        ...allYes("rehabilitated", "homeInBestInterests", "waiverDocumented"),
      },
      {
        asOf: "2026-05-04",
        convictions: [convicted("kidnapping", { convictedUnder: "other_state" })],
        waiver: "refused",
      },
      {
        asOf: "2026-05-04",
        convictions: [
          convicted("not_listed"),
          convicted("murder", { who: "adult_member", convicted: false }),
          convicted("child_abduction", { who: "not_in_household" }),
        ],
      },
    ],
  },
  {
    word: "relative_home",
    decide: assessRelativeHome,
    outcomes: "RelativeHomeOutcome",
    tones: CONDITIONS,
    beside: ({ payment }) => (payment ? [[t("relative_home.payment"), capital(payment.label)]] : []),
    fields: { offence: offenceField, considered: ticksField },
    rows: true,
    after: { "/childAge": "/childBirthDate" },
    examples: [
      home,
      { asOf: "2026-05-04", childFeelings: "does_not_trust", staffingHeld: false },
      { ...home, firearmsLocked: false, mealsSufficient: null },
      { ...home, convictions: [convicted("kidnapping", { who: "adult_member" })], waiver: "undecided" },
    ],
  },
  {
    word: "siblings",
    decide: assessSiblingPlacement,
    outcomes: "SiblingPlacementOutcome",
    tones: { ...CONDITIONS, not_applicable: "open" },
    beside: ({ apart, ground }) =>
      [
        apart !== null && [t("siblings.apart"), yesOrNo(apart)],
        ground && [t("siblings.ground"), capital(ground.label)],
      ].filter(Boolean),
    rows: true,
    examples: [
      { ...apart, apartBasis: "court_order", placedTogetherAtCustody: true },
      {
        ...apart,
        asOf: "2026-03-21",
        apartBasis: "no_joint_home",
        placedTogetherAtCustody: false,
        siblingGroupCustodyOn: "2026-02-18",
        vacanciesSearched: false,
      },
      {
        ...apart,
        apartBasis: "best_interests",
        bestInterestsGround: "risk_of_harm",
        specificRiskDocumented: true,
        ...allYes("supervisorApprovedApart", "apartDecisionInCaseRecord", "apartDecisionInPlan"),
        apartReasonsInCasePlan: true,
        placedTogetherAtCustody: true,
      },
      {
        asOf: "2026-03-20",
        hasSibling: true,
        siblingsPlacedApart: false,
        needsPlacement: false,
        relativeCaregiver: false,
        stepSiblingsEnteredTogether: false,
        formerCareSibling: "adopted",
        ...allYes("parentsConsulted", "exploreInBestInterests", "parentObjects"),
        ...allYes("thatHomeContacted", "thatHomeWilling", "placementThereDetermined"),
      },
    ],
  },
  {
    word: "placement",
    decide: assessPlacement,
    outcomes: "PlacementOutcome",
    tones: { ...CONDITIONS, referred: "part" },
    beside: ({ voluntaryEnd }) => (voluntaryEnd ? [[t("placement.voluntary_end"), date(voluntaryEnd)]] : []),
    table: refusedReason,
    rows: true,
    first: ["/indianChild"],
    examples: [
      fosterHome,
      { ...fosterHome, denialReason: "race" },
      { asOf: "2026-03-20", indianChild: true },
      {
        ...fosterHome,
        asOf: "2026-03-03",
        placementReason: "voluntary_agreement",
        legalAuthority: "voluntary_agreement",
        placedOn: "2026-01-01",
        voluntaryAgreementOn: "2026-01-01",
        consentBy: "parents",
        ...allYes("agreementInBestInterests", "agreementApprovedBeforehand", "voluntaryAgreementRenewed"),
        renewalApprovedByAdministrator: false,
      },
      { ...fosterHome, legalAuthority: "protective_custody", emergencyPlacement: true },
    ],
  },
  {
    word: "specialised_care",
    decide: assessSpecialisedCare,
    outcomes: "SpecialisedCareOutcome",
    tones: CONDITIONS,
    beside: ({ similar }) =>
      similar === null ? [] : [[t("specialised_care.kind"), t(`specialised_care.kinds.${similar}`)]],
    rows: true,
    first: ["/careStatus"],
    after: { "/childAge": "/assessmentSource" },
    examples: [
      specialised,
      { ...specialised, visitsLastMonth: 2, trainingHoursLastYear: 11 },
      {
        ...specialised,
        assessmentSource: "team_recommendation",
        reviewerQualification: "lcpc",
        ...allYes("teamComplete", "othersInvited"),
        childTookPart: false,
        takingPartInappropriate: false,
      },
      { asOf: "2026-03-20", careStatus: "adopted", cansComplete: true, committeeRecommended: true },
    ],
  },
];
