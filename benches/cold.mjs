// The first answer in a fresh Node process: the time to load everything and to make one relative check. Each way runs in
// a process of its own, in rounds, and every second round takes the ways in reverse order.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { against, cell, spread, table } from "./harness.mjs";

const ROUNDS = 11;
const TARGET = 10_000;
const WAYS = [
  { file: "part301", name: "part301, `.`", target: TARGET },
  { file: "part301-web", name: "part301, `./web` from a file", target: TARGET },
  { file: "by-hand", name: "JavaScript by hand" },
  { file: "json-logic", name: "json-logic-js" },
  { file: "json-rules-engine", name: "json-rules-engine" },
  { file: "zen", name: "GoRules zen (wasm)" },
  { file: "cedar", name: "Cedar (wasm)" },
].map((way) => ({ ...way, first: [], process: [] }));

for (let round = 0; round < ROUNDS; round += 1) {
  for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
    const script = fileURLToPath(new URL("./cold/first.mjs", import.meta.url));
    const start = performance.now();
    const printed = execFileSync(process.execPath, [script, way.file], { encoding: "utf8" });
    way.process.push((performance.now() - start) * 1000);
    way.first.push(Number(printed) * 1000);
  }
}

console.log(
  "The time from a script's first line to the first answer, and the time of the whole Node process.\n",
);
console.log(
  table(
    ["", "first answer", "target", "whole process"],
    WAYS.map(({ name, target, first, process }) => [
      name,
      cell(spread(first)),
      target ? against(spread(first).median, target) : "",
      cell(spread(process)),
    ]),
  ),
);
