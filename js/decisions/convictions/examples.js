// Worked examples. Their names stand in js/texts, in the same order.

import { allYes } from "../../elements/examples.js";

/** A conviction of a listed offence; `more` changes or adds facts. */
export const convicted = (offence, more) => ({
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

export const examples = [
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
];
