// Worked examples. Their names stand in js/texts, in the same order.

import { allYes } from "../../elements/examples.js";

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

export const examples = [
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
];
