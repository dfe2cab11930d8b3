// The package as others use it: packed, installed from the tarball, built by their tools, and run. The test copies app/ to
// target/consumers/app/. `scripts/setup consumers` installs the tools in target/consumers/.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { browsers, open } from "../browser/driver.mjs";
import { until } from "../browser/until.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HOME = join(ROOT, "target/consumers");
const APP = join(HOME, "app");

const run = (command, args, options) => {
  try {
    return execFileSync(command, args, { cwd: APP, encoding: "utf8", stdio: "pipe", ...options });
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
};
const node = (name, code) => {
  writeFileSync(join(APP, name), code);
  return run(process.execPath, [name]).trim();
};

let count;
before(async () => {
  assert.ok(existsSync(join(HOME, "node_modules")), "run 'scripts/setup consumers'");
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(APP);
  cpSync(fileURLToPath(new URL("app", import.meta.url)), APP, { recursive: true });
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", join(ROOT, "pkg"), "--json", "--loglevel=error", "--pack-destination", HOME]),
  );
  run("npm", ["install", join(HOME, filename), "--no-audit", "--no-fund", "--loglevel=error"]);
  const scenarios = await import(pathToFileURL(join(APP, "node_modules/part301/scenarios.js")).href);
  count = scenarios.default.length;
});

test("installing it brought the package alone", () => {
  const { packages } = JSON.parse(readFileSync(join(APP, "package-lock.json"), "utf8"));
  assert.deepEqual(Object.keys(packages), ["", "node_modules/part301"]);
});

describe("Node", () => {
  const SAID = `console.log(checkRelative({ personAge: 20 }).outcome)`;
  test("import", () =>
    assert.equal(node("a.mjs", `import { checkRelative } from "part301"; ${SAID};`), "not_relative"));
  test("require", () =>
    assert.equal(node("a.cjs", `const { checkRelative } = require("part301"); ${SAID};`), "not_relative"));
});

for (const name of browsers) {
  describe(`built, in ${name}, under the policy`, () => {
    for (const bundler of ["vite", "webpack", "esbuild", "rollup"]) {
      test(bundler, async () => {
        run(process.execPath, ["build.mjs", bundler]);
        const page = await open(name, { root: join(APP, "out", bundler) });
        try {
          await page.go("/");
          await page.wait(() => page.run(() => document.querySelector("#answer").textContent !== ""));
          const said = await page.run(() => document.querySelector("#answer").textContent);
          assert.deepEqual(said.startsWith("{") ? JSON.parse(said) : said, {
            inside: "relative",
            apart: "La persona cuenta como familiar del niño o la niña.",
            form: "not_relative",
            line: "BEGIN:VCALENDAR",
            refused: "/relationship",
            scenarios: count,
          });
          await page.assertClean();
        } finally {
          await page.close();
        }
      });
    }
  });

  test(`a classic script in a page opened from a file, in ${name}`, async () => {
    const page = await open(name);
    try {
      await page.go(pathToFileURL(join(APP, "classic.html")).href);
      await page.seen("#answer", `not_relative, ${count}`);
    } finally {
      await page.close();
    }
  });

  describe(`Next, in ${name}`, () => {
    let server;
    let url;
    before(async () => {
      const next = join(HOME, "node_modules/next/dist/bin/next");
      const cwd = join(APP, "next");
      const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
      run(process.execPath, [next, "build"], { cwd, env });
      const port = await freePort();
      url = `http://127.0.0.1:${port}/`;
      server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd, env });
      const answers = () => fetch(url).then(Boolean, () => false);
      await until(answers, "the server answers");
    });
    after(() => server?.kill());

    test("a server component has its answer in the page that is sent", async () => {
      const html = await (await fetch(url)).text();
      assert.match(html, /<p id="server">not_relative<\/p>/);
    });

    test("a client component has it in the browser", async () => {
      const page = await open(name);
      try {
        await page.go(url);
        await page.seen("#server", "not_relative");
        await page.seen("#client", "not_relative");
      } finally {
        await page.close();
      }
    });
  });
}

test("react-jsonschema-form draws every schema, and what the scenarios enter", () => {
  const found = JSON.parse(run(process.execPath, ["forms.mjs"], { maxBuffer: 1 << 26 }));
  assert.ok(found.noticed, "an unsupported field would be noticed");
  assert.deepEqual(found.unsupported, []);
  assert.deepEqual(found.refused.slice(0, 3), [], "a schema refuses what the engine takes");
  assert.deepEqual(found.accepted.slice(0, 3), [], "a schema takes what has the wrong shape");
  assert.ok(found.schemas >= 12 && found.drawn >= 200, JSON.stringify(found));
});

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
