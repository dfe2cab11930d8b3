// What the answer's place shows while there is no answer.

import { h } from "../dom.js";
import { t } from "../language.js";
import { outcomeBox } from "./outcome.js";

/**
 * The facts that contradict each other. If there are none, the box only says that there is no answer; a fault in the use of
 * the element then says why.
 *
 * @param {object} found what `evaluate` returned
 * @param {import("./panel.js").Page} page
 * @param {string} [text] the headline
 * @param {string[]} [classes] further classes of the box
 */
export function contradictionsPanel({ contradictions }, page, text = t("answer_none"), classes = []) {
  const asked = (path) => {
    const [, index] = /^\/\w+\/(\d+)/.exec(path) ?? [];
    const question = page.questionAt(path)?.question ?? path;
    return index === undefined ? question : `${t("entry", { number: Number(index) + 1 })}: ${question}`;
  };
  const item = ({ path, other, expected }) =>
    h(
      "li",
      {},
      h("p", {}, t("contradiction", { first: asked(other), second: asked(path), why: expected })),
      page.asking && [other, path].map((one) => page.link(one, asked(one))),
    );
  const content = contradictions.length > 0 && [
    h("p", {}, t("contradictions")),
    h("ul", {}, contradictions.map(item)),
  ];
  return outcomeBox({ text, tone: "no" }, content, ["contradicted", ...classes]);
}
