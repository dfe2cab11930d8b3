// What is due when. elements/decision.js says what each key means.

import { computeTimeline } from "../../core/index.js";
import { examples } from "./examples.js";
import { foldAway } from "./fold.js";
import { timelineInOneSentence, timelinePanel } from "./panel.js";
import timeline from "./timeline.css";
import deadlines from "../../elements/styles/deadlines.css";

export default {
  word: "timeline",
  decide: computeTimeline,
  panel: timelinePanel,
  inOneSentence: timelineInOneSentence,
  foldAway,
  openGroups: 1,
  openRecords: ["/events", "/conditions"],
  wide: true,
  guided: false,
  styles: [deadlines, timeline],
  examples,
};
