// One relative check beside rivals. Every rival is held to part301's outcome, and those that explain to the status,
// citation and sentence of each rule, on the inputs that are timed and on thousands made at random, before anything is timed.

import { Part301Error } from "../pkg/index.js";
import { against, cell, digits, paired, randomly, same, table } from "./harness.mjs";
import { DETERMINED, UNDETERMINED, anyInput } from "./rivals/inputs.mjs";
import { RULES } from "./rivals/rules.mjs";

const AT_RANDOM = 3000;
const FEW = 6; // up to which `missing` is promised to be exact
const RIVALS = [
  {
    file: "part301",
    name: "**part301**, all of the rule",
    explains: "rule, status, citation, sentence, reading, facts",
    missing: "yes, each shown to matter",
  },
  {
    file: "by-hand",
    name: "JavaScript by hand",
    explains: "rule, status, citation, sentence, facts",
    missing: "what an open rule lacks",
  },
  { file: "json-logic", name: "json-logic-js", engine: true, explains: "–", missing: "–" },
  {
    file: "zen",
    name: "GoRules zen (wasm)",
    engine: true,
    explains: "statuses, where the expression lists them",
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
for (let place = 0; place < AT_RANDOM; place += 1) {
  const facts = anyInput(random);
  try {
    const { outcome } = await check({ name: JSON.stringify(facts), facts });
    seen[outcome] = (seen[outcome] ?? 0) + 1;
  } catch (error) {
    if (!(error instanceof Part301Error)) throw error; // it contradicts itself, which no rival notices
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
  `A check, all inputs of a kind in turn: ${groups.map(({ head, inputs }) => `${inputs.length} ${head}`).join(", ")}. ` +
    `Before that, the outcomes, and the explanations' rules, statuses, citations and sentences, came out equal on them and on ${AT_RANDOM} made at random (${outcomes.join(", ")}).\n`,
);
const ours = ({ times, target }) => (target ? against(times.part301.median, target) : "none");
console.log(
  table(
    ["", ...groups.map(({ head }) => head), "explains by", "names what is missing"],
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
  `\nDetermined, part301 is to be ten times faster than every engine that explains: ` +
    engines.map((rival) => `${rival.name} ×${digits(times(rival))}`).join(", ") +
    `, ${engines.every((rival) => times(rival) >= 10) ? "met" : "**missed**"}.`,
);
