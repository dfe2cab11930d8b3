// One relative check, by part301 and by its rivals. Before anything is timed, every rival must give part301's outcome, and
// the rivals that explain must give the same status, citation and sentence for each rule. They are compared on the inputs
// that are timed and on thousands of random ones.

import { Part301Error } from "../pkg/index.js";
import { against, cell, digits, paired, randomly, same, table } from "./harness.mjs";
import { DETERMINED, UNDETERMINED, anyInput } from "./rivals/inputs.mjs";
import { RULES } from "./rivals/rules.mjs";

const AT_RANDOM = 3000;
const FEW = 6; // `missing` is exact up to this many facts
const RIVALS = [
  {
    file: "part301",
    name: "**part301**, all of the rule",
    explains: "rule, status, citation, sentence, reading, facts",
    missing: "yes, each proven to matter",
  },
  {
    file: "by-hand",
    name: "JavaScript by hand",
    explains: "rule, status, citation, sentence, facts",
    missing: "the unknown facts of open rules",
  },
  { file: "json-logic", name: "json-logic-js", engine: true, explains: "–", missing: "–" },
  {
    file: "zen",
    name: "GoRules zen (wasm)",
    engine: true,
    explains: "statuses, if the expression lists them",
    missing: "–",
  },
  {
    file: "json-rules-engine",
    name: "json-rules-engine",
    engine: true,
    explains: "events of the rules that hold",
    missing: "–",
  },
  {
    file: "cedar",
    name: "Cedar (wasm)",
    engine: true,
    explains: "ids of the policies that hold",
    missing: "–",
  },
];

for (const rival of RIVALS) rival.decide = (await import(`./rivals/${rival.file}.mjs`)).default;
const [part301, ...others] = RIVALS;

const explained = ({ findings }) =>
  findings
    .filter(({ rule }) => rule in RULES)
    .map(({ rule, status, citation, message }) => ({ rule, status, citation, message }));

async function check({ name, facts }) {
  const ours = part301.decide(facts);
  for (const { file, decide } of others) {
    const theirs = await decide(facts);
    same(theirs.outcome, ours.outcome, `${file}'s outcome for ${name}`);
    if (theirs.findings) same(explained(theirs), explained(ours), `${file}'s findings for ${name}`);
  }
  return ours;
}

for (const input of DETERMINED) {
  if ((await check(input)).outcome === "undetermined") throw new Error(`${input.name} is not determined`);
}
for (const input of UNDETERMINED) same((await check(input)).outcome, "undetermined", input.name);

const random = randomly();
const seen = {};
for (let made = 0; made < AT_RANDOM; made += 1) {
  const facts = anyInput(random);
  try {
    const { outcome } = await check({ name: JSON.stringify(facts), facts });
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  } catch (error) {
    if (!(error instanceof Part301Error)) throw error; // the facts contradict each other, which no rival notices
    seen.refused = (seen.refused ?? 0) + 1;
  }
}

const few = ({ facts }) => part301.decide(facts).missing.length <= FEW;
const groups = [
  { target: 2, head: "determined", inputs: DETERMINED },
  { target: 20, head: `up to ${FEW} facts missing`, inputs: UNDETERMINED.filter(few) },
  { head: "more facts missing", inputs: UNDETERMINED.filter((input) => !few(input)) },
];

const isAsync = ({ decide }) => decide.constructor.name === "AsyncFunction";
const pass = (rival, inputs) =>
  isAsync(rival)
    ? async () => {
        for (const { facts } of inputs) await rival.decide(facts);
      }
    : () => inputs.map(({ facts }) => rival.decide(facts));
for (const group of groups) {
  const ways = RIVALS.map((rival) => [rival.file, pass(rival, group.inputs)]);
  group.times = await paired(Object.fromEntries(ways), { per: group.inputs.length });
}

const outcomes = Object.entries(seen).map(([outcome, count]) => `${count} ${outcome}`);
console.log(
  `The time of one check, averaged over all inputs of a kind: ${groups.map(({ head, inputs }) => `${inputs.length} "${head}"`).join(", ")}. ` +
    `First, all outcomes and explanations were found equal on these inputs and on ${AT_RANDOM} random ones (${outcomes.join(", ")}).\n`,
);
const ours = ({ times, target }) => (target ? against(times.part301.median, target) : "none");
console.log(
  table(
    ["", ...groups.map(({ head }) => head), "explains with", "names missing facts"],
    [
      ...RIVALS.map(({ file, name, explains, missing }) => [
        name,
        ...groups.map(({ times }) => cell(times[file])),
        explains,
        missing,
      ]),
      ["part301's target", ...groups.map(ours), "", ""],
    ],
  ),
);

const engines = RIVALS.filter(({ engine, explains }) => engine && explains !== "–");
const times = ({ file }) => groups[0].times[file].median / groups[0].times.part301.median;
console.log(
  `\nTarget: if determined, part301 is ten times as fast as every engine that explains (` +
    engines.map((rival) => `${rival.name} ×${digits(times(rival))}`).join(", ") +
    `). ${engines.every((rival) => times(rival) >= 10) ? "Met" : "**Missed**"}.`,
);
