// Reads the files of tests/scenarios. The README there describes their format; tests/scenario_files/mod.rs checks it.

import { readFileSync, readdirSync } from "node:fs";

const FOLDER = new URL("../tests/scenarios/", import.meta.url);

/** Every scenario with all its facts, in the shape that js/entries/scenarios.d.ts declares. */
export function readScenarios() {
  const decisions = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return decisions
    .map(({ name }) => name)
    .sort()
    .flatMap((decision) => {
      const folder = new URL(`${decision}/`, FOLDER);
      const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
      return files.sort().flatMap((file) => {
        const groups = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
        const topic = file.slice(0, -".json".length);
        return groups.flatMap(({ base = {}, cases }) =>
          cases.map((one) => ({ decision, topic, ...withAllFacts(base, one) })),
        );
      });
    });
}

function withAllFacts(base, { name, rules, without = [], facts = {}, ...rest }) {
  const kept = Object.entries(base).filter(([key]) => without !== "all" && !without.includes(key));
  return { name, rules, facts: { ...Object.fromEntries(kept), ...facts }, ...joinLines(rest) };
}

/** Joins the lines of each `reading` and `mend` in an expected answer. In an answer both are one text. */
function joinLines(expected) {
  if (Array.isArray(expected)) return expected.map(joinLines);
  if (expected === null || typeof expected !== "object") return expected;
  const joined = Object.entries(expected).map(([key, value]) =>
    Array.isArray(value) && ["reading", "mend"].includes(key)
      ? [key, value.join(" ")]
      : [key, joinLines(value)],
  );
  return Object.fromEntries(joined);
}
