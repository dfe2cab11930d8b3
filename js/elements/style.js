// The style sheets of the elements, one for all of them: adopted by each shadow root, so that no style stands in
// the document and a strict policy allows it.

import caring from "./caring.css";
import element from "./element.css";
import timeline from "./timeline.css";

let sheets;

export function styles() {
  sheets ??= [element, timeline, caring].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return sheets;
}
