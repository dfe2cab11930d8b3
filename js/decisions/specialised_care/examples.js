// Worked examples. Their names stand in js/texts, in the same order.

import { allYes } from "../../elements/examples.js";

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

export const examples = [
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
];
