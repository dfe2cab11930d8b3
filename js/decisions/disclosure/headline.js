// The headline of the answer on disclosure. A clerk on the telephone reads the headline and nothing else. So it says yes
// only if the answer is yes for the day asked about. If anything is not known, it says to tell nobody.

import { today } from "../../core/index.js";
import { h } from "../../elements/dom.js";
import { capital, date, t, word } from "../../elements/language.js";

/** The headline: { text, tone, about }. */
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

// The person and the day that the answer is about. On paper, "today" needs a date.
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

/** The details below the headline: every bar, the deciding rule, and the first possible day. */
export function details(answer, facts) {
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
