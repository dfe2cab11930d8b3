// `make bench` runs this script. Each table is made by a process of its own and printed as Markdown.
//
//   node benches/main.mjs [table…] [--write]
//
// Without a name it makes every table. With --write it also puts them into RESULTS.md.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const TABLES = {
  relative: "One relative check and its rivals",
  decisions: "Each decision",
  timelines: "Timelines",
  cold: "The first answer",
  bytes: "What a page loads",
  memory: "Memory",
  native: "The native core",
  worst: "The worst inputs",
};

const RESULTS = fileURLToPath(new URL("./RESULTS.md", import.meta.url));
const given = process.argv.slice(2);
const write = given.includes("--write");
const named = given.filter((word) => !word.startsWith("--"));
for (const name of named) {
  if (!Object.hasOwn(TABLES, name)) fail(`no such table: ${name} (${Object.keys(TABLES).join(", ")})`);
}

const printed = { machine: machine() };
console.log(`${printed.machine}\n`);
for (const name of named.length > 0 ? named : Object.keys(TABLES)) {
  console.log(`### ${TABLES[name]}\n`);
  try {
    printed[name] = run(name);
    console.log(`${printed[name]}\n`);
  } catch {
    console.log("It failed: see above.\n"); // its errors went to standard error
    process.exitCode = 1;
  }
}
if (write) writeFileSync(RESULTS, Object.entries(printed).reduce(withTable, readFileSync(RESULTS, "utf8")));

function run(name) {
  const script = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const options = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  return execFileSync(process.execPath, ["--expose-gc", script], options).trim();
}

// RESULTS.md keeps each table between the comments <!-- bench: name --> and <!-- /bench -->.
function withTable(results, [name, text]) {
  const marked = new RegExp(`(<!-- bench: ${name} -->\\n).*?(<!-- /bench -->)`, "s");
  if (!marked.test(results)) fail(`RESULTS.md has no markers for the table ${name}`);
  return results.replace(marked, (_, from, to) => `${from}${text}\n\n${to}`);
}

function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load] = loadavg();
  const busy =
    load > 0.75 * cpus().length
      ? ` The machine was busy (load ${load.toFixed(1)}), so the times are too long.`
      : "";
  return `Measured on: ${model.trim()}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}.${busy}`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
