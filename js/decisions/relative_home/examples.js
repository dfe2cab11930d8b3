// Worked examples. Their names stand in js/texts, in the same order.

import { allYes } from "../../elements/examples.js";
import { convicted } from "../convictions/examples.js";

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

export const examples = [
  home,
  { asOf: "2026-05-04", childFeelings: "does_not_trust", staffingHeld: false },
  { ...home, firearmsLocked: false, mealsSufficient: null },
  { ...home, convictions: [convicted("kidnapping", { who: "adult_member" })], waiver: "undecided" },
];
