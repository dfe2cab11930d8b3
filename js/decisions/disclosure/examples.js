// Worked examples. Their names stand in js/texts, in the same order.

import { caregiverReviewDays } from "#generated/numbers.js";
import { addDays } from "../../core/days.js";
import { today } from "../../core/index.js";

const daysAgo = (count) => addDays(today(), -count);

export const examples = [
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
    asOf: daysAgo(0),
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
    noticeSentOn: daysAgo(caregiverReviewDays),
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
    asOf: daysAgo(0),
    recipient: "sibling_caregiver",
    isRedisclosure: false,
    necessaryForServices: true,
    inServicePlan: true,
    orderOfProtection: false,
    courtProhibits: false,
    determination: "release",
    bestInterestsAgainst: false,
    noticeSentOn: daysAgo(19),
    reviewRequestedOn: daysAgo(10),
    reviewCompleted: false,
    childMovedOn: daysAgo(12),
  }),
];
