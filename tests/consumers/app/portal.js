// What a portal's page does with the package, by every way in that a bundler sees.
import { Part301Error, checkRelative } from "part301";
import scenarios from "part301/scenarios";
import * as web from "part301/web";

const facts = { relationship: "great_aunt", side: "maternal", personAge: 54, personIsLegalParent: false };

async function answers() {
  await web.init({ locale: "es" });
  const { timelineToIcs } = await import("part301/ics");
  const line = timelineToIcs({ asOf: "2025-07-14", events: { placement: "2025-07-02" } });
  let refused;
  try {
    checkRelative({ relationship: "aunty" });
  } catch (error) {
    refused = error instanceof Part301Error && error.problems[0].path;
  }
  return {
    inside: checkRelative(facts).outcome,
    apart: web.checkRelative(facts).summary,
    line: line.split("\r\n")[0],
    refused,
    scenarios: scenarios.length,
  };
}

answers().then(
  (all) => (document.querySelector("#answer").textContent = JSON.stringify(all)),
  (error) => (document.querySelector("#answer").textContent = String(error)),
);
