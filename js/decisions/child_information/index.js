// What of a child's information may be shared, item by item. elements/decision.js says what each key means.

import { decideChildInformation } from "../../core/index.js";
import { t } from "../../elements/language.js";
import { examples } from "./examples.js";
import { itemsTable } from "./table.js";

export default {
  word: "child_information",
  decide: decideChildInformation,
  outcomes: "ChildInformationOutcome",
  tones: { share: "yes", share_in_part: "part", withhold: "no", undetermined: "open" },
  details: ({ form }) => (form ? [[t("child_information.form"), t(`child_information.forms.${form}`)]] : []),
  tables: itemsTable,
  openGroups: 1,
  askFirst: ["/recipient"],
  checklists: [
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
  examples,
};
