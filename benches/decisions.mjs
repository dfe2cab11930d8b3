// Each decision through the package: its determined scenarios, its undetermined scenarios, and an empty form.

import { ANSWERED, CALLS, EMPTY } from "./calls.mjs";
import { cell, paired, table } from "./harness.mjs";

const rows = [];
for (const { word, facts } of EMPTY) {
  const own = ANSWERED.filter((one) => one.word === word && one.facts.kind === facts.kind);
  const groups = {
    determined: own.filter(({ outcome }) => outcome !== "undetermined"),
    undetermined: own.filter(({ outcome }) => outcome === "undetermined"),
    empty: [{ ask: () => CALLS[word](facts) }],
  };
  const times = {};
  for (const [group, cases] of Object.entries(groups)) {
    if (cases.length === 0) continue;
    const pass = () => cases.map(({ ask }) => ask());
    ({ times: times[group] } = await paired({ times: pass }, { per: cases.length, rounds: 9, sample: 15 }));
  }
  const shown = (group) =>
    times[group] ? `${cell(times[group])}, ${groups[group].length} scenarios` : "no scenarios";
  rows.push([
    `\`${word}\`${facts.kind ? `, ${facts.kind}` : ""}`,
    shown("determined"),
    shown("undetermined"),
    cell(times.empty),
  ]);
}

console.log("The time of one answer through the package, averaged over all scenarios of a kind.\n");
console.log(table(["", "determined", "undetermined", "nothing filled in"], rows));
