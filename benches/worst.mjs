// Times the inputs of worst-inputs.mjs. The target is to answer or refuse each within 50 ms.

import { CALLS } from "./calls.mjs";
import { against, cell, paired, table, timed } from "./harness.mjs";
import { WORST } from "./worst-inputs.mjs";

const TARGET = 50_000;
const LONGEST = 3000; // milliseconds for all rounds of an input; two rounds run even if they take longer

function ask({ word, facts, refused, name }) {
  let problem;
  try {
    CALLS[word](facts);
  } catch (error) {
    problem = error;
  }
  const asExpected = refused ? problem?.name === "Part301Error" : problem === undefined;
  if (!asExpected) throw new Error(`${name}: ${problem?.message.slice(0, 300) ?? "was answered"}`);
}

const rows = [];
for (const one of WORST) {
  const pass = () => ask(one);
  const rounds = Math.min(9, Math.max(2, Math.floor(LONGEST / (await timed(pass)))));
  const { times } = await paired({ times: pass }, { rounds, passes: 1 });
  rows.push([`\`${one.word}\``, one.name, cell(times), against(times.median, TARGET)]);
}

console.log("The slowest known inputs within the bounds.\n");
console.log(table(["", "input", "answered or refused in", "target"], rows));
