// What comes next in a case, and who does it. elements/decision.js says what each key means.

import { planCase } from "../../core/index.js";
import { ticksField } from "../../elements/fields/ticks.js";
import plan from "./case.css";
import deadlines from "../../elements/styles/deadlines.css";
import { examples } from "./examples.js";
import { foldEvents, planInOneSentence, planPanel } from "./plan.js";

export default {
  word: "case",
  decide: planCase,
  panel: planPanel,
  inOneSentence: planInOneSentence,
  foldAway: foldEvents,
  openGroups: 2,
  openRecords: ["/events"],
  fields: { stepsDone: ticksField, tasks: ticksField, postsDone: ticksField },
  wide: true,
  guided: false,
  styles: [deadlines, plan],
  examples,
};
