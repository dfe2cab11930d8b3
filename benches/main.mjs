// What `make bench` runs: each table in a process of its own, printed as Markdown.
//
//   node benches/main.mjs [table…] [--write]     all of them without a name; --write puts them into README.md as well

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const TABLES = {
  relative: "One relative check beside rivals",
  decisions: "Each decision",
  timelines: "Timelines",
  cold: "The first answer",
  bytes: "What a page loads",
  memory: "Memory",
  native: "The native core",
  worst: "The worst inputs",
};

const README = fileURLToPath(new URL("../README.md", import.meta.url));
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
    console.log("It failed: see above.\n"); // its standard error was shown
    process.exitCode = 1;
  }
}
if (write) writeFileSync(README, Object.entries(printed).reduce(replaced, readFileSync(README, "utf8")));

function run(name) {
  const script = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const options = { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  return execFileSync(process.execPath, ["--expose-gc", script], options).trim();
}

// A table stands in the README between the comments <!-- bench: name --> and <!-- /bench -->.
function replaced(readme, [name, text]) {
  const place = new RegExp(`(<!-- bench: ${name} -->\\n).*?(<!-- /bench -->)`, "s");
  if (!place.test(readme)) fail(`README.md has no place for ${name}`);
  return readme.replace(place, (_, from, to) => `${from}${text}\n\n${to}`);
}

function machine() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load] = loadavg();
  const busy =
    load > 0.75 * cpus().length ? ` It was busy (load ${load.toFixed(1)}): the times are too long.` : "";
  return `Measured on: ${model.trim()}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}.${busy}`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
