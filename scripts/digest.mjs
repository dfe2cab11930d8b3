#!/usr/bin/env node
// The committed pkg/ must be what the committed sources make. It records two digests:
//   sources  of all that decides what is in it: a change there asks for `make pkg`
//   files    of its own files: nothing in it was edited, or merged line by line
// Neither depends on the compiler, whose output differs from version to version. Line endings do not count.
//
//   scripts/digest.mjs          compare, and fail if pkg/ is not of these sources
//   scripts/digest.mjs --print  print the digest of the sources

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RECORD = join(ROOT, "pkg/digest.json");

const SOURCES = [
  "CHANGELOG.md",
  "Cargo.lock",
  "Cargo.toml",
  "js",
  "scripts/assemble-pkg.mjs",
  "scripts/assemble-training.mjs",
  "scripts/build-pkg",
  "scripts/bundle.mjs",
  "scripts/gather.mjs",
  "scripts/generate.rs",
  "scripts/scenarios.mjs",
  "scripts/schemas.mjs",
  "src",
  "tests/scenarios",
  "texts",
];

function filesUnder(path) {
  const full = join(ROOT, path);
  if (!statSync(full, { throwIfNoEntry: false })) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !name.startsWith(".") && !name.endsWith("~"))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

function digest(paths) {
  const sum = createHash("sha256");
  // By the bytes of the name: no locale, no order of the file system.
  for (const path of paths.flatMap(filesUnder).sort()) {
    let bytes = readFileSync(join(ROOT, path));
    if (!bytes.includes(0)) bytes = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    // The length keeps a file's end from passing for the next one's beginning.
    sum.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest("hex");
}

export const digestOfSources = () => digest(SOURCES);
export const digestOfPackage = () => digest(filesUnder("pkg").filter((path) => path !== "pkg/digest.json"));

function complaint() {
  let record;
  try {
    record = JSON.parse(readFileSync(RECORD, "utf8"));
  } catch {
    return "pkg/ has no readable digest.json";
  }
  if (record.sources !== digestOfSources()) return "pkg/ was built from other sources than these";
  if (record.files !== digestOfPackage()) return "pkg/ was changed after it was built";
  return undefined;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "--print") {
    console.log(digestOfSources());
  } else {
    const problem = complaint();
    if (problem) {
      console.error(`${problem}: run 'make pkg'`);
      process.exit(1);
    }
    console.log("pkg/ was built from these sources");
  }
}
