// What a portal's page does with the package, by every way in that a bundler sees.
import { Part301Error, checkRelative } from "part301";
import "part301/elements";
import scenarios from "part301/scenarios";
import * as web from "part301/web";

const facts = { relationship: "great_aunt", side: "maternal", personAge: 54, personIsLegalParent: false };

async function answers() {
  await web.init({ locale: "es" });
  const { timelineToIcs } = await import("part301/ics");
  const line = timelineToIcs({ asOf: "2025-07-14", events: { placement: "2025-07-02" } });
  const form = document.createElement("part301-relative");
  form.value = { personAge: 20 };
  const told = new Promise((done) => form.addEventListener("part301-answer", done, { once: true }));
  document.body.append(form);
  const { detail } = await told;
  let refused;
  try {
    checkRelative({ relationship: "aunty" });
  } catch (error) {
    refused = error instanceof Part301Error && error.problems[0].path;
  }
  return {
    inside: checkRelative(facts).outcome,
    apart: web.checkRelative(facts).summary,
    form: detail.answer.outcome,
    line: line.split("\r\n")[0],
    refused,
    scenarios: scenarios.length,
  };
}

answers().then(
  (all) => (document.querySelector("#answer").textContent = JSON.stringify(all)),
  (error) => (document.querySelector("#answer").textContent = String(error)),
);
