// The native core. This script builds and runs native/ and makes a table of criterion's results.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { against, cell, spread, table } from "./harness.mjs";

// In microseconds.
const TARGETS = { "relative, determined": 1 };

const HERE = fileURLToPath(new URL("./native", import.meta.url));
const BUILT = fileURLToPath(new URL("../target/benches", import.meta.url));
const RESULTS = join(BUILT, "criterion");

rmSync(RESULTS, { recursive: true, force: true });
execFileSync(
  "cargo",
  [
    "run",
    "--quiet",
    "--locked",
    "--release",
    "--target-dir",
    join(BUILT, "native"),
    "--",
    "--bench",
    "--quiet",
  ],
  { cwd: HERE, env: { ...process.env, CRITERION_HOME: RESULTS }, stdio: ["ignore", "ignore", "inherit"] },
);

const results = readdirSync(RESULTS, { recursive: true })
  .filter((file) => file.endsWith(join("new", "sample.json")))
  .map((file) => {
    const read = (name) => JSON.parse(readFileSync(join(RESULTS, file, "..", name)));
    const { times, iters } = read("sample.json");
    return {
      name: read("benchmark.json").title,
      times: spread(times.map((taken, index) => taken / iters[index] / 1000)),
    };
  });

console.log("The time from facts to an answer in Rust, without writing its text.\n");
console.log(
  table(
    ["", "an answer", "target"],
    results
      .toSorted((a, b) => a.times.median - b.times.median)
      .map(({ name, times }) => [
        name,
        cell(times),
        TARGETS[name] ? against(times.median, TARGETS[name]) : "",
      ]),
  ),
);
