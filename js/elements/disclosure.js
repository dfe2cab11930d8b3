// How the answer on disclosure reads. A clerk with the telephone in hand reads the headline and nothing else: it
// says yes only where the answer does, for the day asked about, and whatever is not known reads as "tell nobody".

import { today } from "../index.js";
import { h } from "./dom.js";
import { capital, date, t, word } from "./language.js";

/** So many days before today, as an example's date. */
export const ago = (days) => new Date(Date.parse(today()) - days * 86_400_000).toISOString().slice(0, 10);

/** The answer in a word: { text, tone, about }. */
export function headline({ answer, facts }) {
  const about = aboutWhat(facts);
  if (!answer) return { text: t("disclosure.no_answer"), tone: "no", about };
  const on = isOtherDay(facts) ? { date: date(facts.asOf) } : null;
  if (answer.outcome === "permitted" && answer.today === "yes") {
    const text = answer.notBefore
      ? t("disclosure.yes_from", { date: date(answer.notBefore) })
      : on
        ? t("disclosure.yes_on", on)
        : t("disclosure.yes");
    return { text, tone: "yes", about };
  }
  if (answer.outcome === "prohibited") return { text: t("disclosure.no"), tone: "no", about };
  if (answer.today === "no") {
    return { text: on ? t("disclosure.not_on", on) : t("disclosure.not_today"), tone: "no", about };
  }
  return { text: t("disclosure.not_known"), tone: "open", about };
}

const isOtherDay = ({ asOf }) => Boolean(asOf) && asOf !== today();

// Whom and which day it is about: on paper, too, "today" has a date.
function aboutWhat(facts) {
  const lines = [];
  if (facts.recipient) {
    lines.push(t("disclosure.to", { recipient: word("Recipient", facts.recipient) }));
  }
  if (facts.asOf) {
    const day = isOtherDay(facts) ? "disclosure.other_day" : "disclosure.this_day";
    lines.push(t(day, { date: date(facts.asOf) }));
  }
  return lines.join(" ");
}

/** What stands below the headline: every bar, what decides, and the first day. */
export function beside(answer, facts) {
  const rule = (id) => {
    const { message, citation } = answer.findings.find((finding) => finding.rule === id);
    return [message, " ", h("cite", { class: "fine" }, citation)];
  };
  const known = answer.outcome !== "undetermined";
  return [
    answer.bars.length > 0 && [
      t("disclosure.bars", { count: answer.bars.length }),
      h(
        "ul",
        { class: "bars" },
        answer.bars.map((id) => h("li", {}, rule(id))),
      ),
    ],
    answer.outcome !== "prohibited" && [
      t(known ? "disclosure.governing" : "disclosure.until_then"),
      rule(answer.governing),
    ],
    answer.notBefore &&
      answer.outcome !== "permitted" && [
        t(known ? "disclosure.not_before" : "disclosure.at_the_earliest"),
        capital(date(answer.notBefore)),
      ],
    answer.notBeforeIfNoticeToday && [
      t("disclosure.if_notice", { date: date(facts.asOf) }),
      date(answer.notBeforeIfNoticeToday),
    ],
    answer.paragraph && [t("disclosure.paragraph"), answer.paragraph],
  ].filter(Boolean);
}
