// Whether a person may be told who the caregiver is. elements/decision.js says what each key means.

import { decideDisclosure } from "../../core/index.js";
import { examples } from "./examples.js";
import { details, headline } from "./headline.js";

export default {
  word: "disclosure",
  decide: decideDisclosure,
  outcomes: "DisclosureOutcome",
  tones: { permitted: "yes", not_yet: "no", prohibited: "no", undetermined: "open" },
  headline,
  details,
  openGroups: 2,
  askFirst: ["/recipient"],
  askAfter: {
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
  examples,
};
