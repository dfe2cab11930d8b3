// Worked examples. Their names stand in js/texts, in the same order.

import { allYes } from "../../elements/examples.js";

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

export const examples = [
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
];
