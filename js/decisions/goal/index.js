// Whether the share of children over 24 months in care is within the goal. elements/decision.js says what each key means.

import { measureGoal } from "../../core/index.js";
import { examples } from "./examples.js";
import goal from "./goal.css";
import periods from "../../elements/styles/periods.css";
import { childrenField, shareDetails, sharePanel } from "./share.js";

export default {
  word: "goal",
  decide: measureGoal,
  outcomes: "GoalOutcome",
  tones: { within: "yes", exceeded: "no", undetermined: "open" },
  details: shareDetails,
  tables: sharePanel,
  fields: { children: childrenField },
  wide: true,
  styles: [periods, goal],
  examples,
};
