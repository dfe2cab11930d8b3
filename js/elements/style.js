// The style sheets of the elements. All elements share them. A shadow root adopts them, so that no style stands in the
// document and a strict Content-Security-Policy allows them.

import answer from "./styles/answer.css";
import base from "./styles/base.css";
import buttons from "./styles/buttons.css";
import log from "./styles/log.css";
import preferences from "./styles/preferences.css";
import questions from "./styles/questions.css";
import tokens from "./styles/tokens.css";
import tones from "./styles/tones.css";
import wide from "./styles/wide.css";

const SHARED = [tokens, base, buttons, questions, answer, tones, log, preferences, wide];

const sheets = new Map();

function sheetOf(css) {
  if (!sheets.has(css)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheets.get(css);
}

/** The style sheets of a decision's element: those of all elements, and the decision's own. */
export const stylesOf = ({ styles = [] }) => [...SHARED, ...styles].map(sheetOf);
