// Worked examples. Their names stand in js/texts, in the same order.

import { t } from "../../elements/language.js";

export const examples = [
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
];
