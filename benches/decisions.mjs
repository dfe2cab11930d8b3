// Each decision through the package: what its scenarios determine, what they leave open, and a form with nothing in it.

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
    times[group] ? `${cell(times[group])} of ${groups[group].length}` : "none of them";
  rows.push([
    `\`${word}\`${facts.kind ? `, ${facts.kind}` : ""}`,
    shown("determined"),
    shown("undetermined"),
    cell(times.empty),
  ]);
}

console.log("An answer through the package, the scenarios of each kind in turn.\n");
console.log(
  table(["", "scenarios that are determined", "that stay undetermined", "nothing filled in"], rows),
);
