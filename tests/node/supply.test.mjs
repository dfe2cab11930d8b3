// The limits for packages from npm. They are for building and testing only, and the published package depends on none.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (file) => readFileSync(`${ROOT}/${file}`, "utf8");
const tracked = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
const named = (name) => tracked.filter((file) => file.split("/").at(-1) === name);
const locks = named("package-lock.json").map((file) => [file, JSON.parse(read(file)).packages]);

// esbuild looks for its build for this system when it is installed. It works without that.
const SCRIPTS = ["esbuild"];

// The licences that we accept. We pass on what is bundled into the package, so its licences must ask for even less.
const BUNDLED = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"];
const USED = [...BUNDLED, "BlueOak-1.0.0", "MPL-2.0", "CC-BY-4.0", "Zlib"];
// Next depends on a library for pictures. No page here has any.
const PICTURES = [...USED, "LGPL-3.0-or-later"];

// Whether the list has the licence: one of the licences joined by OR, or all those joined by AND.
const permits = (license, allowed) =>
  license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.includes(one)));

const packages = (lock) =>
  Object.entries(lock)
    .filter(([path]) => path.includes("node_modules/"))
    .map(([path, entry]) => [path.split("node_modules/").at(-1), entry]);

test("what is published depends on nothing and runs nothing when it is installed", () => {
  const manifest = JSON.parse(read("pkg/package.json"));
  const depends = Object.keys(manifest).filter((key) => /dependencies|bundle/i.test(key));
  assert.deepEqual(depends, []);
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.bin, undefined);
});

test("the other manifests are private, and each version is one", () => {
  const manifests = named("package.json").filter((file) => file !== "pkg/package.json");
  assert.ok(manifests.length >= 2);
  for (const file of manifests) {
    const manifest = JSON.parse(read(file));
    assert.equal(manifest.private, true, file);
    for (const key of ["preinstall", "install", "postinstall", "prepare"])
      assert.equal(manifest.scripts?.[key], undefined, `${file} ${key}`);
    for (const [name, version] of Object.entries({ ...manifest.devDependencies, ...manifest.dependencies }))
      assert.match(version, /^(\d+\.\d+\.\d+|file:.*)$/, `${file}: ${name}`);
  }
  assert.equal(JSON.parse(read("package.json")).dependencies, undefined);
});

test("the lock files are there, with a checksum of each package and no address", () => {
  for (const file of ["Cargo.lock", "package-lock.json", "tests/consumers/package-lock.json"])
    assert.ok(tracked.includes(file), file);
  for (const [file, lock] of locks) {
    for (const [name, entry] of packages(lock)) {
      if (entry.link || entry.inBundle) continue;
      assert.match(entry.integrity ?? "", /^sha512-/, `${file}: ${name}`);
      assert.equal(entry.resolved, undefined, `${file}: ${name}`);
    }
  }
  for (const file of named("Cargo.lock")) {
    const crates = read(file).split("[[package]]").slice(1);
    for (const crate of crates) {
      if (!crate.includes("source = ")) continue; // This is our own crate.
      assert.match(crate, /source = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"/);
      assert.match(crate, /checksum = "[0-9a-f]{64}"/);
    }
  }
});

test("each lock file knows all that the crate depends on", () => {
  const tables = read("Cargo.toml")
    .split(/^\[/m)
    .filter((table) => /^[^\]]*(?<!dev-)dependencies\]/.test(table));
  const needed = tables.flatMap((table) => [...table.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name));
  assert.ok(needed.includes("chrono") && needed.includes("minicbor") && !needed.includes("proptest"));
  for (const file of named("Cargo.lock")) {
    const own = read(file)
      .split("[[package]]")
      .find((crate) => crate.includes('name = "part301"\n'));
    for (const name of needed) assert.match(own, new RegExp(`^ "${name}[" ]`, "m"), `${file}: ${name}`);
  }
});

test("nothing runs a script when it is installed but what is named here", () => {
  for (const [file, lock] of locks) {
    for (const [name, entry] of packages(lock)) {
      if (entry.hasInstallScript) assert.ok(SCRIPTS.includes(name), `${file}: ${name}`);
    }
  }
});

test("each package's licence is one of those that may be used", () => {
  for (const [file, lock] of locks) {
    for (const [name, { license = "no licence" }] of packages(lock)) {
      const allowed = name.startsWith("@img/") ? PICTURES : USED;
      assert.ok(permits(license, allowed), `${file}: ${name} is under ${license}`);
    }
  }
});

test("what is bundled is named, and may be passed on so", () => {
  const [, lock] = locks.find(([file]) => file === "package-lock.json");
  const notices = [...read("pkg/THIRD-PARTY-LICENSES").matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)];
  const bundled = notices.map(([, name]) => lock[`node_modules/${name}`]).filter(Boolean);
  assert.ok(bundled.length >= 2, String(notices));
  for (const { license } of bundled) assert.ok(permits(license, BUNDLED), license);
});
